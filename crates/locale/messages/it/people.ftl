# Ricerca, elenchi di prenotazioni, ospiti

# Parole per i giorni vicini, come le si digita; più d’una separate da virgole.
date-words-yesterday = ieri
date-words-today = oggi, adesso
date-words-tomorrow = domani
date-words-day-after = dopodomani, dopo domani

## Trovare qualsiasi cosa

desk-menu-guests = Ospiti
find-box = Cerca ospite, camera, prenotazione
find-keys = Ctrl K
find-placeholder = Nome, n. prenotazione, camera, data o comando
find-help = ↑ ↓ per scegliere · Invio per aprire · Esc per chiudere
find-lost = Il programma su questo computer non risponde. Riprovi tra un momento.
find-results = Risultati
find-recent = Aperti di recente
find-dates = Date
find-commands = Comandi
find-date-opens = Apri nel planning
find-walk-in = Walk-in
find-connection = Connessione e dati in attesa di invio
find-language = Lingua: { $name }
find-look = Aspetto: { $name }

## Ospiti

guests-find = Nome, e-mail, telefono o nota
guests-count = { $count ->
    [one] { $count } ospite
   *[other] { $count } ospiti
}
guests-empty = Ancora nessun ospite. Arriveranno con la prima prenotazione.
guests-stays = Soggiorni
guests-arrival = Prossimo o ultimo arrivo
guests-page = { $from }–{ $to } di { $count }
guests-before = Indietro
guests-next = Avanti
guests-back = Tutti gli ospiti
guests-to-come = In hotel e futuri
guests-gone = Passati e cancellati
guests-no-stays = Nessuno
guests-known = Profilo
guests-preferences = Preferenze
guests-preference-add = Aggiungi…
guests-preference-drop = Rimuovi «{ $name }»
guests-like-quiet = camera tranquilla
guests-like-high = piano alto
guests-like-twin = letti separati
guests-like-allergy = anallergica
guests-notes = Note per il personale
guests-consent-newsletter = Desidera novità e offerte per e-mail
guests-consent-keep-preferences = Le preferenze possono essere conservate per il prossimo soggiorno
guests-save = Salva
guests-undo = Scarta modifiche
guests-saved = Profilo salvato
guests-alike = Forse la stessa persona
guests-why-email = Stessa e-mail
guests-why-phone = Stesso telefono
guests-why-name = Nome uguale o simile
guests-compare = Confronta
guests-merge-title = Unire questi due profili?
guests-merge = Unisci
guests-merge-keep = Resta questo
guests-merge-stays = La sua pagina mostrerà allora tutti i soggiorni: { $count }. Nulla viene eliminato e i due profili si possono separare di nuovo.
guests-merged = Profili uniti
guests-merged-here = Uniti in questo profilo
guests-stays-count = { $count ->
    [one] { $count } soggiorno
   *[other] { $count } soggiorni
}
guests-unmerge = Separa
guests-unmerged = Il profilo è di nuovo a sé

## L’elenco delle prenotazioni

bookings-find = Ospite, n. prenotazione o nota
bookings-any = Qualsiasi
bookings-type = Tipologia
bookings-arrival = Arrivo
bookings-departure = Partenza
bookings-night = In hotel
bookings-created = Prenotata
bookings-nights = Notti
bookings-people = Ospiti
bookings-days = Filtra per giorni
bookings-from = Dal
bookings-to = Al
bookings-clear = Azzera il filtro
bookings-none = Nessuna prenotazione corrisponde a questo filtro. Lo azzeri oppure allarghi i giorni.
bookings-count = { $count ->
    [one] { $count } prenotazione
   *[other] { $count } prenotazioni
}
bookings-nights-count = { $count ->
    [one] { $count } notte
   *[other] { $count } notti
}
bookings-totals-hint = notti e ricavi senza cancellazioni e no-show
bookings-export-csv = Esporta CSV
bookings-export-xlsx = Esporta XLSX
bookings-exported = Salvato: { $name }
bookings-filter-keep = Salva questo filtro
bookings-filter-name = Nome
bookings-filter-hint = I giorni si spostano con la data operativa. Il testo cercato non viene salvato. Lo vede solo lei, su questo computer.
bookings-filter-kept = Filtro salvato
bookings-filter-forget = Elimina il filtro «{ $name }»

groups-menu = Gruppi
groups-new = Nuovo gruppo
groups-find = Cerca un gruppo
groups-past = Mostra gruppi passati
groups-empty = Non c’è ancora alcun gruppo. Con «Nuovo gruppo» blocchi camere per un matrimonio, un viaggio organizzato o un convegno.
groups-none-found = Nessun gruppo corrisponde a queste parole.
groups-back = Tutti i gruppi
groups-name = Nome del gruppo
groups-code = Codice di prenotazione
groups-code-hint = Con questo prenotano gli ospiti del gruppo. Lettere, cifre e trattini.
groups-status = Stato
groups-status-inquired = Richiesta
groups-status-tentative = Opzione
groups-status-definite = Definitivo
groups-status-cancelled = Cancellato
groups-status-inquired-hint = Non viene bloccato nulla.
groups-status-tentative-hint = Le camere sono bloccate, ma non ancora prenotabili.
groups-status-definite-hint = Le camere sono bloccate e gli ospiti possono prenotarle.
groups-status-cancelled-hint = Non viene bloccato nulla; le prenotazioni già fatte restano.
groups-become-inquired = Riporta a richiesta
groups-become-tentative = Tieni in opzione
groups-become-definite = Rendi definitivo
groups-become-cancelled = Cancella il gruppo
groups-cancel-title = Cancellare questo gruppo?
groups-cancel-body = Le camere non prenotate tornano subito in vendita libera. Le prenotazioni già fatte restano; le cancelli una per una.
groups-became = { $name }: { $status }.
groups-dates = Date
groups-dates-none = Ancora nessuna notte
groups-cut-off = Cut-off
groups-cut-off-line = Gli ospiti possono prenotare fino a { $date }.
groups-cut-off-none = Nessun cut-off: le camere restano bloccate finché qualcuno non le rilascia.
groups-blocked = Bloccate
groups-picked-up = Prenotate
groups-released = Di nuovo in vendita
groups-nights-of = { $picked } di { $blocked } notti camera prenotate
groups-rate = Tariffa
groups-discount = Sconto in percentuale
groups-wash = Wash in percentuale
groups-wash-hint = La quota di camere che prevedibilmente nessuno prenoterà. Resta in vendita.
groups-wash-line = Wash { $percent }%
groups-take-up = Minimo da utilizzare, in percentuale
groups-take-up-hint = La quota di camere-notte che il gruppo deve utilizzare. Vuoto: nessun minimo.
groups-take-up-due = Minimo da utilizzare
groups-take-up-line = { $owed } di { $agreed } camere-notte ({ $percent } %)
groups-take-up-met = raggiunto
groups-take-up-short = { $count ->
    [one] manca { $count } camera-notte
    [many] mancano { $count } camere-notte
   *[other] mancano { $count } camere-notte
}
groups-take-up-how = Al prezzo medio delle notti non utilizzate. Nulla viene addebitato da solo.
groups-take-up-unpriced = Le notti non utilizzate non hanno ancora un prezzo.
groups-discount-line = { $percent }% di sconto
groups-release = Rilascio
groups-release-none = Mai in automatico
groups-release-fixed = Tutte le notti in una data
groups-release-rolling = Ogni notte alcuni giorni prima
groups-release-on = In vendita da
groups-release-days = Giorni prima della notte
groups-colour = Colore
groups-company = Azienda
groups-contact = Referente
groups-contact-first = Nome del referente
groups-contact-last = Cognome del referente
groups-contact-email = E-mail del referente
groups-contact-phone = Telefono del referente
groups-notes = Note
groups-arrival = Prima notte
groups-departure = Partenza
groups-rooms-of = Camere: { $type }
groups-saved = { $name }: salvato.
groups-edit = Modifica dati
groups-give-back = Rilascia camere
groups-give-back-title = Rilasciare le camere non prenotate?
groups-give-back-body =
    { $count ->
        [one] { $count } notte camera torna subito in vendita libera.
       *[other] { $count } notti camera tornano subito in vendita libera.
    }
groups-given-back = Le camere sono di nuovo in vendita.
groups-grid = Camere per notte
groups-grid-rooms = Camere
groups-grid-prices = Prezzi
groups-grid-show = Mostra
groups-grid-hint = Scriva quante camere sono bloccate. Sotto ogni numero si legge quante sono prenotate e quante residue.
groups-grid-price-hint = Scriva un prezzo per la notte. Un campo vuoto prende la tariffa meno lo sconto.
groups-grid-empty = Non è ancora bloccata alcuna notte. Scelga la prima notte e la partenza, poi scriva quante camere.
groups-cell = { $type }, { $date }: camere bloccate
groups-cell-price = { $type }, { $date }: prezzo
groups-cell-counts = { $picked } / { $remaining }
groups-cell-counts-told = { $picked } prenotate, { $remaining } residue, { $left } libere per altri
groups-save-nights =
    { $count ->
        [one] Salva { $count } modifica
       *[other] Salva { $count } modifiche
    }
groups-saved-nights = Le notti sono salvate.
groups-chart = Pick-up per notte
groups-chart-told = { $date }: { $picked } di { $blocked } prenotate
groups-stays = Prenotazioni del gruppo
groups-stays-none = Nessuno ha ancora prenotato. Prenoti per un ospite con «Prenota camera» oppure importi la rooming list.
groups-pick = Prenota camera
groups-pick-title = Prenota una camera del gruppo
groups-pick-price = Prezzo del soggiorno: { $total }
groups-pick-left =
    { $count ->
        [0] Per queste notti non resta alcuna camera di questa tipologia.
        [one] Resta { $count } camera di questa tipologia.
       *[other] Restano { $count } camere di questa tipologia.
    }
groups-picked = Prenotata: { $reference }.
groups-not-definite = Gli ospiti possono prenotare quando il gruppo è definitivo.
groups-rooming = Rooming list
groups-rooming-hint = Una riga per ogni camera, con il nome dell’ospite. Date e tipologia possono mancare se sono quelle del gruppo. Si prenotano tutte le righe oppure nessuna.
groups-rooming-close = Chiudi la lista
groups-rooming-check = Controlla la lista
groups-rooming-run =
    { $count ->
        [one] Prenota { $count } camera
       *[other] Prenota { $count } camere
    }
groups-rooming-would =
    { $count ->
        [one] { $count } riga è prenotabile.
       *[other] { $count } righe sono prenotabili.
    }
groups-rooming-refused =
    { $count ->
        [one] { $count } riga non è prenotabile. La corregga nel file e scelga di nuovo il file; fino ad allora non viene prenotato nulla.
       *[other] { $count } righe non sono prenotabili. Le corregga nel file e scelga di nuovo il file; fino ad allora non viene prenotato nulla.
    }
groups-rooming-done =
    { $count ->
        [one] { $count } camera del gruppo è prenotata.
       *[other] { $count } camere del gruppo sono prenotate.
    }
groups-line-columns = Questa riga ha colonne diverse dalla prima.
groups-line-no-name = Manca il nome.
groups-line-guest-field = Un campo dell’ospite è troppo lungo o contiene caratteri non ammessi ({ $piece }).
groups-line-email = «{ $piece }» non è un indirizzo e-mail completo.
groups-line-reference = «{ $piece }» non può essere un numero di prenotazione.
groups-line-arrival = L’arrivo «{ $piece }» non è una data.
groups-line-departure = La partenza «{ $piece }» non è una data.
groups-line-backwards = La partenza ({ $piece }) non è successiva all’arrivo.
groups-line-too-long = Il soggiorno supera un anno.
groups-line-over = La notte di { $piece } è già passata.
groups-line-too-far = Data troppo lontana: { $piece }.
groups-line-people = «{ $piece }» non è un numero di ospiti.
groups-line-room-type = La tipologia «{ $piece }» qui non è conosciuta.
groups-line-party-too-large = Troppi ospiti per questa tipologia: { $piece }.
groups-line-total = «{ $piece }» non è un importo.
groups-line-no-price = Né il gruppo né la sua tariffa ha un prezzo per queste notti.
groups-line-notes = La nota è troppo lunga.
groups-line-twice = La riga { $piece } ha lo stesso numero di prenotazione.
groups-line-known = La prenotazione { $piece } è già presente.
groups-line-cancelled = Il suo stato è «{ $piece }».
groups-line-sold-out = Nessuna camera libera: { $piece }.
groups-line-name-twice = La riga { $piece } ha lo stesso nome per le stesse notti.
groups-line-name-known = { $piece } ha già prenotato con questo gruppo.
groups-line-not-in-block = Il gruppo non ha camere di questa tipologia: { $piece }.
groups-line-block-full = Tutte le camere di questa tipologia sono prenotate: { $piece }.
groups-line-block-released = Le camere del gruppo per { $piece } sono di nuovo in vendita.
groups-line-room-unknown = Prenotata senza camera: la camera «{ $piece }» non esiste.
groups-line-room-taken = Prenotata senza camera: la camera { $piece } è occupata in una delle notti.
companies-menu = Aziende
companies-new = Nuova azienda
companies-find = Cerca un’azienda
companies-kind = Tipo
companies-kind-all = Tutte
companies-kind-company = Azienda
companies-kind-agent = Agenzia di viaggi
companies-empty = Non c’è ancora alcuna azienda. Aggiunga quelle con cui ha contratti e le agenzie che le mandano ospiti.
companies-none-found = Nessuna azienda corrisponde a queste parole.
companies-back = Tutte le aziende
companies-code = Codice aziendale
companies-code-hint = Con questo i suoi dipendenti ottengono le tariffe concordate. Lettere, cifre e trattini.
companies-contact = A chi rivolgersi
companies-contact-hint = Un ufficio o un reparto; le persone sono tra gli ospiti.
companies-rate-plan = Tariffa convenzionata
companies-rate-plan-none = Tutte le tariffe pubbliche
companies-discount = Sconto in percentuale
companies-billing = I soggiorni si fatturano all’azienda
companies-limit = Limite di credito
companies-limit-none = Nessun limite
companies-commission = Commissione in percentuale
companies-base = Base della commissione
companies-base-nights = prezzo delle notti
companies-base-nights-net = prezzo delle notti senza IVA
companies-base-total = tutto ciò che paga l’ospite
companies-saved = { $name }: salvata.
companies-edit = Modifica
companies-open = Soggiorni futuri e in corso
companies-limit-passed = Il limite di credito di { $limit } è superato.
companies-earned = Commissione finora
companies-month = Commissione sulle partenze del mese
companies-month-none = Nessun cliente di questa agenzia è partito in questo mese.
companies-stays = Soggiorni
companies-stays-none = Ancora nessun soggiorno.
companies-terms-none = Non è concordato nulla di particolare.
companies-discount-line = { $percent }% di sconto
companies-commission-line = { $percent }% di commissione, base: { $base }
companies-billed = Fatturati all’azienda
companies-paid-here = Pagano gli ospiti
companies-pays = Chi paga

groups-still-held = Ancora bloccate
companies-archived = Non vendere più a questa azienda
companies-archived-note = A questa azienda non si vende più. I soggiorni già prenotati restano a suo nome.
