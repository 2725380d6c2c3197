### Ciò con cui l’hotel si gestisce: personale, dati, camere e lo stato del programma.

house-menu = Impostazioni
house-tab-staff = Personale
house-tab-hotel = Hotel
house-tab-rooms = Camere
house-edit = Modifica
house-discard = Scarta
house-waiting = Impostazioni modificate

## Personale

house-staff-at-server = Il personale dell’hotel è gestito dal server. Per le modifiche serve la connessione; valgono su ogni postazione.
house-staff-here = Chi lavora qui accede con nome utente e password.
house-staff-add = Aggiungi persona
house-staff-change = Modifica dati
house-staff-person = Nome
house-staff-full-name = Nome
house-staff-user = Nome utente
house-staff-user-hint = Per l’accesso
house-staff-seen = Ultimo accesso
house-staff-never = Mai
house-staff-you = lei
house-staff-off = Disattivato
house-staff-edit-of = Modifica { $name }
house-staff-password = Nuova password
house-staff-password-of = Nuova password per { $name }
house-staff-first-password = Prima password
house-staff-new-password = Nuova password
house-staff-password-hint = Almeno otto caratteri. Bastano otto cifre come PIN.
house-staff-disable = Disattiva
house-staff-disable-of = Disattiva { $name }
house-staff-disable-hint = La persona non potrà più accedere. Ciò che ha fatto resta registrato a suo nome.
house-staff-disable-you = Questo è il suo accesso: la sessione verrà chiusa.
house-staff-enable = Riattiva
house-staff-enable-of = Riattiva { $name }
house-staff-done-added = { $name } può accedere.
house-staff-done-changed = { $name }: dati modificati.
house-staff-done-password = { $name } ha una nuova password.
house-staff-done-enabled = { $name } può di nuovo accedere.
house-staff-done-disabled = { $name } non può più accedere.

## Hotel

house-hotel-address = Nome, indirizzo e contatti
house-hotel-slug = Nome negli indirizzi web
house-hotel-fixed = Valuta, fuso orario e nome negli indirizzi web sono stati scelti con la configurazione. Non cambiano più.
house-hotel-fixed-sold = Valuta e fuso orario sono definitivi: vi si basano prenotazioni già registrate. Il nome negli indirizzi web compare nei link dei suoi ospiti.
house-hotel-policies = Ogni piano tariffario ha le proprie condizioni di cancellazione. Le trova in
house-hotel-done = Salvato.
house-hotel-moved-on = Mentre scriveva, i dati dell’hotel sono stati modificati altrove.
house-hotel-moved-on-hint = Salvi comunque: vengono scritti solo i campi modificati da lei. Se entrambi hanno cambiato lo stesso campo, i due valori restano in «Da verificare».
house-vat-from = Dalla notte del
house-vat-from-hint = Vuoto: dall’inizio
house-vat-hint = Un’aliquota successiva vale dalla sua prima notte. Ciò che è già prenotato mantiene l’imposta applicata alla prenotazione.

## Camere

house-rooms-count = { $rooms ->
    [one] { $rooms } camera
   *[other] { $rooms } camere
} · { $types ->
    [one] { $types } tipologia
   *[other] { $types } tipologie
}
house-rooms-empty = Non c’è ancora alcuna tipologia di camera. Ne crei prima una, poi le sue camere.
house-rooms-none = Questa tipologia non ha ancora camere.
house-rooms-add = Aggiungi camere
house-rooms-add-of = Aggiungi camere: { $name }
house-rooms-numbers = Numeri
house-rooms-show = { $count ->
    [one] Mostra { $count } camera dismessa
   *[other] Mostra { $count } camere dismesse
}
house-rooms-hide = { $count ->
    [one] Nascondi { $count } camera dismessa
   *[other] Nascondi { $count } camere dismesse
}
house-rooms-done-added = { $count ->
    [one] { $count } camera aggiunta.
   *[other] { $count } camere aggiunte.
}
house-room-number = Numero
house-room-floor = Piano
house-room-floor-hint = Vuoto: ricavato da numeri come 301
house-room-edit-of = Modifica camera { $room }
house-room-done-changed = Camera { $room } modificata.
house-room-archived = Dismessa
house-room-archive = Dismetti
house-room-archive-of = Dismetti la camera { $room }
house-room-archive-hint = La camera esce stabilmente dall’hotel: non viene più né venduta né pulita. Per una riparazione la metta invece fuori servizio nella pagina Housekeeping. Può ripristinarla in qualsiasi momento.
house-room-archive-stays = Questa camera è assegnata a ospiti
house-room-archive-stays-hint = Assegni loro prima un’altra camera.
house-room-archive-nights = { $count ->
    [one] Per { $count } notte servono tutte le camere
   *[other] Per { $count } notti servono tutte le camere
}
house-room-done-archived = La camera { $room } è dismessa.
house-room-back = Ripristina
house-room-back-of = Ripristina la camera { $room }
house-room-done-back = La camera { $room } è di nuovo in uso.
house-type-add = Aggiungi tipologia di camera
house-type-change = Modifica tipologia di camera
house-type-edit-of = Modifica { $name }
house-type-occupancy = { $adults ->
    [one] { $adults } adulto
   *[other] { $adults } adulti
}, { $heads ->
    [one] { $heads } ospite in tutto
   *[other] { $heads } ospiti in tutto
}
house-type-rooms = { $count ->
    [0] nessuna camera
    [one] { $count } camera
   *[other] { $count } camere
}
house-type-beds-in = Letti ({ $language })
house-type-done = { $name }: salvato.

## Stato del sistema

house-tab-health = Sistema
health-title = Questo computer
health-version = Versione
health-file = File dell’hotel
health-free = Spazio libero su questo disco
health-heard = Ultimo contatto con il server
health-last-backup = Ultimo backup
health-backup-never = Ancora nessuno
health-alone = Funziona senza server
health-unknown = Non noto
health-megabytes = { $number } MB
health-gigabytes = { $number } GB
health-disk-low = Il disco è quasi pieno.
health-disk-low-hint = Liberi presto spazio: senza spazio non si può salvare alcuna prenotazione. Finora nulla è andato perso.
health-clock-behind = { $minutes ->
    [one] L’orologio di questo computer è indietro di { $minutes } minuto rispetto al server.
   *[other] L’orologio di questo computer è indietro di { $minutes } minuti rispetto al server.
}
health-clock-ahead = { $minutes ->
    [one] L’orologio di questo computer è avanti di { $minutes } minuto rispetto al server.
   *[other] L’orologio di questo computer è avanti di { $minutes } minuti rispetto al server.
}
health-clock-off-hint = Lo regoli nelle impostazioni di sistema, meglio se in automatico via Internet. Gli orari negli elenchi seguono questo orologio.
health-offline = Manca la connessione al server.
health-work-backup = Backup in corso: { $share }%
health-work-examine = Controllo del file in corso: { $share }%
health-examine = Controlla il file
health-examine-hint = Legge ogni pagina del file dell’hotel e ricrea ogni elenco per confrontarlo. Può continuare a lavorare, un po’ più lentamente.
health-examine-failed = Non è stato possibile controllare il file.
health-damaged = Il file è danneggiato. Non registri altre prenotazioni qui e chieda assistenza.
health-mended = Alcuni elenchi non corrispondevano alle registrazioni. Sono stati ricreati.
health-sound = È tutto in ordine.
health-examined-at = { $count ->
    [one] { $count } registrazione letta, { $instant }
   *[other] { $count } registrazioni lette, { $instant }
}
health-logs = Salva i log
health-logs-done = I log sono stati salvati.
health-restored = Questo hotel è stato ripristinato da un backup. Situazione mostrata: { $instant }.
health-restored-hint = Ciò che è accaduto dopo non vi compare. Confronti con e-mail e appunti su carta e lo inserisca di nuovo.
health-restored-noted = Ho capito

## Backup

backup-title = Backup
backup-about = Un backup è una copia di tutto l’hotel in un unico file crittografato. È considerato valido solo dopo essere stato aperto e controllato.
backup-about-desk = L’hotel si trova sul server; un backup qui è un’ulteriore copia di ciò che questa postazione conosce, in un file crittografato.
backup-key = La chiave resta con quelle di questo computer: solo questo computer può aprire il file.
backup-make = Esegui un backup ora
backup-folder = Dove e quanti
backup-where = Cartella
backup-folder-hint = Il percorso completo di una cartella, per esempio su un altro disco. Vuoto: accanto al file dell’hotel.
backup-keep = Quanti conservarne
backup-none = Non c’è ancora alcun backup. Esegua ora il primo.
backup-as-of = Situazione
backup-size = Dimensione
backup-file = File
backup-restore = Ripristina
backup-restore-of = Ripristina il backup: { $instant }
backup-restore-lost = L’hotel tornerà a questa situazione: { $instant }. Ciò che è venuto dopo non vi comparirà.
backup-restore-aside = L’hotel com’è ora non viene eliminato: viene messo da parte su questo computer.
backup-restore-hint = Le sessioni di tutti vengono chiuse; si accede di nuovo, con la password di allora.

## Ricollegarsi

again-title = Ricollega al server
again-about = Se il file di questa postazione è danneggiato, la postazione ricomincia da capo: il file viene messo da parte e l’hotel viene scaricato di nuovo dal server.
again-why = Qui non si può ripristinare un backup precedente: non saprebbe quali camere questa postazione ha venduto da allora e le venderebbe una seconda volta.
again-do = Metti da parte e ricollega
again-aside = Il file com’è ora non viene eliminato: viene messo da parte su questo computer. Le camere in allotment qui vi restano finché le loro notti non sono passate.
again-waiting = { $count ->
    [one] { $count } modifica non è ancora arrivata al server
   *[other] { $count } modifiche non sono ancora arrivate al server
}
again-waiting-hint = Se torna la connessione, vengono inviate da sole. Se prosegue, le annoti prima e le inserisca di nuovo dopo.
again-sure = Le ho annotate
again-nothing-waits = Il server ha tutto ciò che c’è su questa postazione.
again-code = Serviranno l’indirizzo del server e un nuovo codice per questa postazione.

## Che cosa è arrivato mentre questa postazione era offline

away-title = { $count ->
    [one] Mentre questa postazione era offline: { $count } modifica
   *[other] Mentre questa postazione era offline: { $count } modifiche
}
away-hint = Che cosa hanno fatto gli altri nel frattempo, prima le novità più recenti. Resta qui finché qualcuno non lo ha letto.
away-short = { $count ->
    [one] { $count } nuova
   *[other] { $count } nuove
}
away-noted = Segna come letto
away-done = Segnato come letto.
field-hotel = Dati dell’hotel
field-room-types = Tipologie di camera
field-rate-plans = Piani tariffari
field-check-in = Check-in dalle
field-check-out = Check-out entro le

house-type-parts = Composta da altre camere
house-type-parts-hint = Lasci vuoto per camere a sé. Per una suite formata da due doppie scriva 2 accanto alla doppia: vendere la suite occupa allora due doppie, e la suite è chiusa finché ne restano meno.
house-type-part = { $count } × { $name }
house-type-made-of = Composta da { $parts }
house-members-of = { $name }: scelte { $count } di { $wanted }
house-members-none = Ogni camera di questa tipologia fa parte di una più grande, oppure non ce n’è ancora alcuna.
house-room-unsound = Non in vendita: le camere che la compongono non corrispondono
house-tab-taxes = Imposte
house-tax-hint = Che cosa si applica a notti, pasti e tutto il resto, e da quale notte.
house-tax-empty = Non si applica ancora alcuna imposta.
house-tax-empty-hint = Cominci con l’IVA sulla camera, poi aggiunga i pasti e, dove esiste, l’imposta comunale.
house-tax-add-vat = Aggiungi IVA
house-tax-add-city = Aggiungi imposta di soggiorno
house-tax-change = Modifica imposta
house-tax-name = Imposta
house-tax-rate = Quanto
house-tax-on = Su che cosa
house-tax-always = Dall’inizio
house-tax-over = Sostituita
house-tax-edit-of = Modifica { $name }
house-tax-remove-of = Rimuovi { $name }
house-tax-done = Imposte salvate.
house-tax-done-removed = Imposta rimossa.
house-tax-inside = { $amount } inclusa nel prezzo
house-tax-on-top = { $amount } in aggiunta
house-tax-person = { $amount } per persona e notte
house-tax-room = { $amount } per camera e notte
house-tax-stay = { $amount } per soggiorno
house-tax-percent = { $amount } sul prezzo delle notti
house-tax-everything = Tutto
house-tax-everybody = Tutti gli ospiti, ogni notte
house-tax-from-age = dall’età di { $age }
house-tax-first-nights =
    { $count ->
        [one] solo la prima notte
       *[other] solo le prime { $count } notti
    }
house-tax-no-business = non per viaggi di lavoro
house-tax-season-of = { $from } – { $to }
house-tax-class-lodging = Alloggio
house-tax-class-food = Pasti
house-tax-class-beverages = Bevande
house-tax-class-other = Altri servizi
house-tax-classes = Si applica a
house-tax-classes-hint = Senza alcuna scelta si applica a tutto.
house-tax-percent-label = Percentuale
house-tax-business = Viaggi di lavoro esenti
house-tax-business-hint = Ospiti e personale possono allora indicare che un soggiorno è per lavoro.
house-tax-season = Stagione
house-tax-season-from-day = Dal
house-tax-season-to-day = Al
house-tax-season-month = Mese
house-tax-season-hint = Lasci vuoto per tutto l’anno. Una stagione prevale sull’aliquota valida per tutto l’anno.
house-tax-no-month = Nessuno
house-tax-own-name = Nome proprio
house-tax-own-name-hint = Solo se ce n’è più d’una. Un’aliquota successiva con lo stesso nome sostituisce la precedente; nomi diversi si sommano.
month-name =
    { $month ->
        [1] gennaio
        [2] febbraio
        [3] marzo
        [4] aprile
        [5] maggio
        [6] giugno
        [7] luglio
        [8] agosto
        [9] settembre
        [10] ottobre
        [11] novembre
       *[12] dicembre
    }
day-of-year = { $day } { $month }
house-services-menu = Servizi
house-services-due = Da preparare
house-services-list = Offerta
house-services-day = Giorno
house-services-day-before = Giorno prima
house-services-day-after = Giorno dopo
house-services-due-none = Per questo giorno non c’è nulla da preparare.
house-services-not-promised = Non garantiti: { $count }
house-services-empty = Oltre alle camere non si vende ancora nulla. Cominci con la colazione o un posto auto.
house-services-manager-only = L’offerta la configura la direzione.
house-service-new = Nuovo servizio
house-service-change = Modifica servizio
house-service-done = { $name }: salvato
house-service-text-in = Descrizione ({ $language })
house-service-vat = IVA come
house-service-unit = Addebito
house-service-adult = Prezzo per adulti
house-service-infant-age = Neonati sotto l’età di
house-service-infant = Prezzo per neonati
house-service-child-age = Bambini sotto l’età di
house-service-child = Prezzo per bambini
house-service-due = Quando
house-service-limit = Limite
house-service-most = Massimo per ordine
house-service-stock = Massimo al giorno
house-service-stock-hint = Vuoto: nessun limite
house-service-stock-of = { $count } al giorno
house-service-from = Primo giorno
house-service-until = Ultimo giorno
house-service-slots = Orari
house-service-slots-hint = Orario e posti: 18:00 2, 19:00 2. Vuoto: nessun orario.
house-service-always = Sempre addebitato
house-service-always-with = Sempre addebitato con { $names }
house-service-always-types = Solo con queste tipologie; nessuna scelta vale per tutte
house-service-plans = Incluso in queste tariffe
house-service-included-in = Incluso in { $names }
house-tab-policies = Condizioni
house-policy-hint = Quanto costa una cancellazione e da quando, quanto costa un mancato arrivo e che cosa si paga prima del soggiorno.
house-policy-empty = Non c’è ancora alcuna regola comune.
house-policy-empty-hint = Ogni piano tariffario ha le proprie condizioni. Aggiunga una regola per dare le stesse condizioni a più piani.
house-policy-frozen = Una prenotazione mantiene le condizioni con cui è stata fatta. Una modifica vale solo per le nuove prenotazioni.
house-policy-add = Aggiungi regola
house-policy-change = Modifica regola
house-policy-no-plans = Nessun piano tariffario la segue
house-policy-gone = { $name }: regola rimossa.
house-policy-done = { $name }: regola salvata.
house-policy-guarantee = Garanzia
house-policy-when = Quando
house-policy-before = Prima dell’arrivo
house-policy-after = Dopo la prenotazione
house-policy-days = Giorni prima
house-policy-hours = Ore dopo
house-policy-cap = Massimo notti
house-policy-step-add = Altro scaglione
house-policy-step-remove = Rimuovi scaglione { $number }
house-policy-part-remove = Rimuovi parte { $number } della caparra
house-policy-kind-fixed = Importo fisso
house-policy-fee-free = Nulla
house-policy-fee-full = L’intero soggiorno
house-policy-fee-nights =
    { $count ->
        [one] la prima notte
       *[other] le prime { $count } notti
    }
house-policy-capped =
    { $count ->
        [one] { $fee }, al massimo la prima notte
       *[other] { $fee }, al massimo le prime { $count } notti
    }
house-policy-step-before =
    { $days ->
        [0] Dalle { $time } del giorno di arrivo: { $fee }
        [one] Dalle { $time } del giorno prima dell’arrivo: { $fee }
       *[other] Dalle { $time }, { $days } giorni prima dell’arrivo: { $fee }
    }
house-policy-step-after =
    { $hours ->
        [0] Dalla prenotazione: { $fee }
        [one] Da 1 ora dopo la prenotazione: { $fee }
       *[other] Da { $hours } ore dopo la prenotazione: { $fee }
    }
house-policy-no-show = In caso di mancato arrivo
house-policy-no-show-last = Come una cancellazione tardiva
house-policy-no-show-costs = Mancato arrivo: { $fee }
house-policy-held = Tenuta fino alle (ora)
house-policy-services = Le percentuali e l’intero soggiorno contano anche i servizi
house-policy-services-count = Contano anche i servizi
house-policy-deposit = Caparra
house-policy-deposit-add = Aggiungi parte di caparra
house-policy-deposit-kind = Come
house-policy-deposit-days = Scadenza, giorni prima dell’arrivo
house-policy-deposit-days-hint = Vuoto: alla prenotazione
house-policy-deposit-now = Caparra alla prenotazione: { $amount }
house-policy-plans = Piani tariffari che la seguono
house-policy-plans-hint = Un piano che non la segue più mantiene queste condizioni come proprie.
house-room-retype = Cambia tipologia
house-room-retype-of = Cambia la tipologia della camera { $room }
house-room-type = Venduta come
house-room-retype-hint = Gli ospiti a cui è destinata questa camera la mantengono e pagano quanto è stato loro venduto. Da ora conta per l’altra tipologia.
house-tab-currencies = Valute
house-exchange-hint = Gli ospiti vedono quanto vale all’incirca un prezzo in un’altra valuta. L’addebito è sempre in { $currency }.
house-exchange-empty = I prezzi sono indicati solo nella valuta dell’hotel. Imposti un cambio oppure carichi l’elenco giornaliero della banca.
house-exchange-currency = Valuta
house-exchange-currency-hint = Tre lettere, per esempio JPY
house-exchange-source = Fonte
house-exchange-source-hint = Da dove proviene il cambio; gli ospiti la vedono
house-exchange-at = Situazione
house-exchange-manual = Imposta cambio
house-exchange-bank = Carica l’elenco giornaliero della Banca centrale europea
house-exchange-bank-hint = Scelga il file XML della banca. Le valute elencate sopra vengono aggiornate.
house-exchange-wanted = Altre valute
house-exchange-wanted-hint = Codici separati da virgole, per esempio USD, JPY
house-exchange-file = File con i cambi del giorno
house-exchange-done = Cambi salvati.
house-exchange-loaded =
    { $count ->
        [one] Caricato un cambio: { $date }.
       *[other] Caricati { $count } cambi: { $date }.
    }

house-tab-desks = Postazioni
house-policy-deposit-due =
    { $days ->
        [0] Caparra il giorno di arrivo: { $amount }
        [one] Caparra { $days } giorno prima dell’arrivo: { $amount }
       *[other] Caparra { $days } giorni prima dell’arrivo: { $amount }
    }
house-exchange-per = 1 { $currency } vale
desks-intro = Ogni postazione ha in allotment alcune camere che può vendere da sola quando manca la connessione. Nel frattempo non le vende nessun altro.
desks-live = Situazione attuale
desks-as-of = Situazione: { $at }. Manca la connessione.
desks-never = Il server non ha ancora comunicato nulla.
desks-alone = Questo hotel lavora su un solo computer.
desks-alone-hint = Le camere si ripartiscono tra le postazioni quando l’hotel è gestito da un server.
desks-none = Non è ancora stata aggiunta alcun’altra postazione.
desks-none-hint = Una postazione si aggiunge con un codice del server che vale una sola volta.
desks-here = questa postazione
desks-in-touch = Collegata
desks-away = Non raggiungibile
desks-away-since = Non raggiungibile da { $at }
desks-written-off = Esclusa
desks-holds-nothing = Nessuna camera in allotment.
desks-night = Notte
desks-type = Tipologia
desks-house = Tutto l’hotel
desks-free = Invendute
desks-sold = Vendute
desks-taken-back = Recuperate
desks-until = Fino a
desks-nights = Le prossime notti
desks-nights-hint = Sono impegnate le camere vendute, riservate a un ospite sul web o in allotment a una postazione.
desks-taken-of = { $taken } di { $rooms }
desks-of-them-at-desks = presso postazioni: { $count }
desks-of-them-taken-back = recuperate: { $count }
desks-too-few =
    { $count ->
        [one] Manca 1 camera
       *[other] Mancano { $count } camere
    }
desks-glass = Recupero di camere
desks-glass-limit =
    { $count ->
        [0] Dalle postazioni non raggiungibili non si può recuperare alcuna camera.
        [one] Dalle postazioni non raggiungibili si può recuperare al massimo 1 camera a notte.
       *[other] Dalle postazioni non raggiungibili si possono recuperare al massimo { $count } camere a notte.
    }
desks-glass-hint = Una camera recuperata potrebbe essere già stata venduta senza che qui si sappia. Nel peggiore dei casi dovrà sistemare altrove, per ogni notte, un numero di ospiti pari al limite.
desks-glass-change = Modifica il limite
desks-glass-rooms = Camere a notte
desks-glass-done = Il limite è stato modificato.
desks-broken = { $night }: { $count } × { $type } da { $desk }
desks-reason = Motivo
desks-take-back = Recupera camere
desks-take-back-of = Recupera camere da { $desk }
desks-take-back-do = Recupera
desks-take-back-what = Quali
desks-take-back-choice = { $night }, { $type } (invendute: { $count })
desks-take-back-rooms = Camere
desks-take-back-risk = La postazione { $desk } non risponde e potrebbe aver già venduto queste camere.
desks-take-back-risk-hint = Tornano subito in vendita. Se risulta che la postazione ne aveva venduta una, quella prenotazione resta valida: compare in «Da verificare» e qualcuno trova una camera all’ospite.
desks-take-back-done =
    { $count ->
        [one] 1 camera è stata recuperata ed è di nuovo in vendita.
       *[other] { $count } camere sono state recuperate e sono di nuovo in vendita.
    }
desks-write-off = Escludi
desks-write-off-of = Escludi { $desk }
desks-write-off-risk = La postazione { $desk } non verrà mai più ammessa. L’operazione non si può annullare.
desks-write-off-risk-hint = Le prenotazioni che non ha inviato vanno perse, a meno che non si ritrovi il suo disco. Per usare di nuovo il computer, lo ricolleghi con un nuovo codice.
desks-write-off-holds =
    { $count ->
        [one] La camera invenduta che ha in allotment continua a contare finché la sua notte non è passata o non viene recuperata.
       *[other] Le { $count } camere invendute che ha in allotment continuano a contare finché le loro notti non sono passate o non vengono recuperate.
    }
desks-write-off-done = La postazione { $desk } è stata esclusa.
desks-frozen =
    { $count ->
        [one] Il server è stato ripristinato da un backup. Non vende nulla finché ancora una postazione non ha comunicato che cosa ha venduto.
       *[other] Il server è stato ripristinato da un backup. Non vende nulla finché { $count } postazioni non hanno comunicato che cosa hanno venduto.
    }
desks-frozen-hint = Mancano ancora: { $desks }. Le colleghi oppure escluda quelle perse definitivamente.
desks-elsewhere = Camere presso altre postazioni
desks-elsewhere-away =
    { $count ->
        [one]
            { $night }: la postazione { $desk } ha in allotment 1 × { $type } e non è raggiungibile{ $at ->
                [none] .
               *[other] { " " }da { $at }.
            }
       *[other]
            { $night }: la postazione { $desk } ha in allotment { $count } × { $type } e non è raggiungibile{ $at ->
                [none] .
               *[other] { " " }da { $at }.
            }
    }
desks-elsewhere-as-of = { $night }: la postazione { $desk } aveva in allotment { $count } × { $type } (situazione: { $at }).
desks-look-relocate = Vendute su una camera recuperata
desks-look-relocate-hint = Una postazione non raggiungibile ha venduto questi soggiorni, che restano validi. Trovi agli ospiti una camera o un altro hotel; se si libera una camera, va prima a loro.
desks-taken-back-by = Recuperata da { $who }, { $at }: { $reason }
desks-look-short = Meno camere di quelle promesse
desks-look-short-hint = Alcune camere sono venute a mancare dopo essere state promesse. Ne rimetta una in servizio, sposti gli ospiti oppure trovi loro un altro hotel.
desks-short-at-desks =
    { $count ->
        [one] Di queste, 1 è invenduta presso una postazione. Se la postazione la restituisce, tutto si risolve da sé.
       *[other] Di queste, { $count } sono invendute presso le postazioni. Se le postazioni le restituiscono, tutto si risolve da sé.
    }
desks-short-chart = Mostra la notte nel planning
desks-did-taken-back = La camera era già stata recuperata dalla postazione che l’ha venduta: { $reason }
house-rooms-beds = Letti per camera
house-rooms-beds-hint = Da 1 a 26. Sei letti nella 101 diventano 101-A, 101-B… fino a 101-F.
house-type-sold-by = Si vende
house-type-by-room = La camera
house-type-by-bed = Il letto, in camera condivisa
house-type-bed-hint = Ogni letto viene contato, venduto e assegnato singolarmente ed è per un adulto; una comitiva occupa tanti letti quanti sono gli adulti. Per vendere la camera condivisa anche intera, aggiunga prima i suoi letti e poi una seconda tipologia composta da questi.
