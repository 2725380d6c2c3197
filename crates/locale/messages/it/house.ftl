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
