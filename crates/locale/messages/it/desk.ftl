### L’applicazione per il personale.

desk-title = { $property } · Keyrack

## Il menu

desk-menu = Menu principale
desk-menu-today = Oggi
desk-menu-chart = Planning
desk-menu-new-booking = Nuova prenotazione
desk-menu-bookings = Prenotazioni
desk-menu-conflicts = Da verificare
desk-search-empty = Nessun risultato per «{ $text }».
desk-skip-to-content = Vai al contenuto
desk-language = Lingua
desk-theme-light = Chiaro
desk-theme-dark = Scuro
desk-theme-system = Come il sistema

## Accesso

desk-sign-in-title = Accesso
desk-sign-in-name = Nome utente
desk-sign-in-password = Password
desk-sign-in-button = Accedi
desk-sign-in-offline = L’accesso è possibile anche senza connessione.
desk-sign-out = Esci
desk-signed-in-as = Accesso come { $name }

## La connessione

desk-online = Online
desk-offline = Offline
desk-connecting = Connessione in corso…
desk-offline-hint = Può continuare a lavorare. Tutto viene conservato e inviato appena torna la connessione.
desk-offline-since = Offline da { $instant }
desk-never-synced = Non ancora sincronizzato con il server

## Che cosa attende l’invio

desk-waiting-title = In attesa di invio
desk-waiting-empty = Tutto è arrivato al server.
desk-waiting-booking = Nuova prenotazione
desk-waiting-amend = Soggiorno modificato
desk-waiting-check-in = Check-in
desk-waiting-check-out = Check-out
desk-waiting-cancel = Cancellazione
desk-waiting-housekeeping = Housekeeping
desk-waiting-room = Camera
desk-waiting-rate = Prezzi e restrizioni
desk-waiting-other = Altra modifica

## Camere che questa postazione può vendere da sola

desk-held-title = Allotment di questa postazione
desk-held-hint = Questa postazione può vendere queste camere anche senza connessione. Nel frattempo non le vende nessun altro.
desk-held-left = Libere
desk-held-until = In allotment fino a { $instant }
desk-held-night = Notte

## Oggi

desk-today-title = Oggi, { $date }
desk-arrivals = Arrivi
desk-arrived-count = Arrivati: { $count }
desk-in-house = In hotel
desk-departures = Partenze
desk-departed-count = Partiti: { $count }
desk-arrivals-empty = Oggi nessun arrivo. Per un walk-in usi «Nuova prenotazione».
desk-in-house-empty = In hotel non c’è ancora nessuno.
desk-departures-empty = Oggi nessuna partenza.
desk-overdue = Partenza prevista { $date }
desk-late-arrival = Arrivo previsto { $date }
desk-still-occupied = { $guest } non ha ancora lasciato la camera
desk-stale = Situazione delle { $time }; non è stato possibile leggere dati più recenti.

## Colonne ed etichette

desk-guest = Ospite
desk-room = Camera
desk-room-type = Tipologia
desk-rate-plan = Tariffa
desk-arrival = Arrivo
desk-departure = Partenza
desk-stay = Soggiorno
desk-nights = Notti
desk-status = Stato
desk-reference = N. prenotazione
desk-source = Canale
desk-price = Prezzo
desk-total = Totale
desk-notes = Note
desk-no-room = Ancora senza camera
desk-room-number = Camera { $number }
desk-rooms-left = { $count ->
    [one] { $count } libera
   *[other] { $count } libere
}
desk-actions = Azioni

## Che cosa si può fare con una prenotazione

desk-check-in = Check-in
desk-check-out = Check-out
desk-undo-check-in = Annulla check-in
desk-undo-check-out = Annulla check-out
desk-assign-room = Assegna camera
desk-move-room = Cambia camera
desk-amend = Modifica soggiorno
desk-cancel-booking = Cancella prenotazione
desk-reinstate = Ripristina
desk-mark-no-show = Segna come no-show
desk-early-departure = Partenza anticipata
desk-open-booking = Apri prenotazione

## Nuova prenotazione

desk-new-title = Nuova prenotazione
desk-new-walk-in = Walk-in
desk-new-walk-in-hint = L’ospite è alla reception e fa subito il check-in.
desk-new-adults = Adulti
desk-new-children = Bambini
desk-new-child-age = Età del bambino { $number }
desk-new-offers = Camere e prezzi
desk-new-no-offers = Nulla è adatto a questo soggiorno.
desk-new-no-offers-hint = Provi con altre date oppure veda il motivo accanto a ogni tipologia di camera.
desk-new-choose = Scegli
desk-new-chosen = Scelta
desk-new-first-name = Nome
desk-new-last-name = Cognome
desk-new-email = E-mail
desk-new-phone = Telefono
desk-new-country = Paese
desk-new-language = Lingua delle comunicazioni
desk-new-note = Nota
desk-new-book = Prenota
desk-new-book-and-check-in = Prenota e fai il check-in
desk-new-quote-title = Dettaglio del prezzo
desk-quote-base = Prezzo del giorno
desk-quote-supplement = Per questa occupazione
desk-quote-tax-included = di cui { $tax }

## Quantità e loro motivi

## Camere

desk-rooms-empty = Ancora nessuna camera.
desk-floor = Piano
desk-mark-clean = Segna come pulita
desk-mark-inspected = Segna come controllata
desk-outage-reason = Motivo
desk-free = Libera
desk-occupied = Occupata

## Domande prima di procedere

desk-confirm-cancel-title = Cancellare questa prenotazione?
desk-confirm-cancel-free = { $guest }, { $stay }. La cancellazione è gratuita.
desk-confirm-cancel-fee = { $guest }, { $stay }. La cancellazione costa { $fee }.
desk-confirm-cancel-button = Cancella prenotazione
desk-confirm-cancel-keep = Mantieni prenotazione
desk-confirm-no-show-title = Segnare come no-show?
desk-confirm-no-show-text = Mancato arrivo { $date }: { $guest }. Da stanotte la camera torna in vendita.
desk-confirm-no-show-button = Segna come no-show
desk-confirm-early-title = Partenza prima di { $date }?
desk-confirm-early-text = { $guest } parte oggi. Le notti rimanenti tornano libere: { $nights }.
desk-confirm-early-button = Check-out oggi
desk-confirm-dirty-title = La camera { $number } non è pulita
desk-confirm-dirty-text = Fare comunque il check-in di { $guest }?
desk-assign-title = Camera per { $guest }
desk-assign-free = Camere libere
desk-assign-none = Nessuna camera libera di questa tipologia.
desk-assign-out-of-service = La camera { $number } ha un guasto: { $reason }

## Che cosa è appena stato fatto

desk-done-checked-in-room = { $guest }: check-in effettuato, camera { $number }.
desk-done-checked-out = { $guest }: check-out effettuato.
desk-done-undone = Operazione annullata.
desk-done-redone = Operazione ripetuta.
desk-done-assigned = Camera { $number } assegnata a { $guest }.
desk-done-amended = Il soggiorno di { $guest } è stato modificato.
desk-done-cancelled = La prenotazione di { $guest } è stata cancellata.
desk-done-reinstated = La prenotazione di { $guest } è di nuovo valida.
desk-done-no-show = { $guest }: segnato no-show.
desk-done-cleanliness = Camera { $number }: { $state }.
desk-done-back-in-order = La camera { $number } è di nuovo in servizio.

## Quando qualcosa non riesce

## La cornice

desk-brand = Keyrack
desk-theme = Aspetto
desk-not-let-in = Questo browser non ha ancora accesso.
desk-not-let-in-hint = Apra l’indirizzo che Keyrack mostra all’avvio. Ogni indirizzo funziona una sola volta.
desk-lost = Keyrack su questo computer non ha risposto.
desk-lost-hint = Non è certo che l’operazione sia stata eseguita. Controlli l’elenco prima di riprovare.
desk-connection = Connessione
desk-alone = Postazione singola
desk-alone-hint = Questo computer lavora da solo. Non è configurato alcun server.
desk-catching-up = Sincronizzazione, { $percent }%
desk-held-short = { $count } in allotment
desk-waiting-short = { $count } da inviare
desk-state-look = Da verificare
desk-last-heard = Ultimo contatto con il server: { $instant }
desk-differs = Questa postazione e il server non hanno gli stessi dati.
desk-differs-hint = Nulla è andato perso. Avvisi chi si occupa del sistema.
desk-refused-title = Non accettate dal server
desk-refused-hint = Queste modifiche sono state annullate. Le trova in «Da verificare».
desk-held-none = Nessun allotment su questa postazione.
desk-held-until-head = Fino a
desk-waiting-assign = Camera assegnata
desk-waiting-no-show = No-show
desk-waiting-reinstate = Prenotazione ripristinata
desk-waiting-day = Chiusura della giornata
desk-waiting-settle = Scelta tra due versioni
desk-waiting-restore = Dato ripristinato
desk-waiting-guest = Dati dell’ospite

## La chiusura della giornata

desk-roll = Chiudi la giornata
desk-roll-due = È iniziato un nuovo giorno.
desk-roll-title = Chiudere la giornata di { $date }?
desk-roll-text = Gli ospiti attesi e non arrivati diventano no-show e le loro camere tornano libere. Le camere occupate vengono segnate da pulire.
desk-done-rolled = La data operativa ora è { $date }. { $count ->
    [0] Sono arrivati tutti.
    [one] { $count } ospite non è arrivato.
   *[other] { $count } ospiti non sono arrivati.
}

## Elenchi

desk-departed = Partiti oggi
desk-until = fino a { $date }
desk-since = da { $date }
desk-to-clean-empty = Tutte le camere sono pulite.
desk-open-booking-of = Apri la prenotazione di { $guest }
desk-contested = Doppia modifica
desk-unsent = Non ancora inviato
desk-bookings-empty = Ancora nessuna prenotazione. Cominci con «Nuova prenotazione».
desk-conflict-stay = Questo soggiorno è stato modificato su due postazioni. Entrambe le modifiche mantengono la camera finché qualcuno decide.

## Una prenotazione

desk-conditions = Cancellazione
desk-cancel-reason = Motivo
desk-done-departed-early = { $guest }: check-out anticipato effettuato. Il soggiorno ora costa { $total }.
desk-assign-other-type = Camere di un’altra tipologia
desk-assigned-other-type = La camera è di una tipologia diversa da quella prenotata. Il prezzo non cambia.

## Vendita

desk-booked = Prenotazione registrata: { $guest }
desk-new-known = Già nostro ospite?
desk-new-half = Inserisca le date, gli adulti e l’età di ogni bambino per vedere camere e prezzi.
desk-new-country-hint = Due lettere, come IT
desk-why-sold-out = Esaurita { $date }.
desk-why-party-too-large = Troppo piccola per questa occupazione.

## Camere

desk-faults = Guasti
desk-take-out = Fuori servizio…
desk-take-out-title = Metti fuori servizio la camera { $number }
desk-take-out-confirm = Metti fuori servizio
desk-out-from = Prima notte
desk-out-until = Disponibile dal
desk-out-kind = Tipo di blocco
desk-bring-back = Rimetti in servizio
desk-done-taken-out = La camera { $number } è bloccata fino a { $date }.
desk-nights-short = { $count ->
    [one] Per { $count } notte ora si è venduto più delle camere disponibili.
   *[other] Per { $count } notti ora si è venduto più delle camere disponibili.
}

## Avvio del programma

desk-start-unreached = Il server { $server } non è raggiungibile: { $why }
desk-start-address = «{ $server }» non è l’indirizzo di un server. Lo scriva come https://book.example.com.
desk-start-keys = Non è possibile leggere le chiavi di questa postazione: { $why }
desk-start-stopped = Keyrack non è riuscito ad avviarsi: { $why }

## Housekeeping

desk-menu-housekeeping = Housekeeping
desk-housekeeping-title = Housekeeping, { $date }
desk-board-none = Nessuna camera corrisponde. Scelga «Tutte» in alto per vedere le altre.
desk-floor-named = Piano { $floor }
desk-floor-none = Senza piano
desk-all-floors = Tutti i piani
desk-all-states = Tutte
desk-all-attendants = Tutti
desk-my-rooms = Le mie camere
desk-filter = Quali camere
desk-to-inspect = Da controllare
desk-arrivals-first = Prima gli arrivi
desk-by-type = Per tipologia
desk-attendant = Addetto
desk-attendants = Chi pulisce oggi
desk-attendants-empty = Nell’elenco di oggi non c’è nessuno. Aggiunga chi pulisce, poi distribuisca le camere.
desk-attendants-lately = Come nei giorni scorsi:
desk-attendant-nobody = Ancora nessuno
desk-attendant-of = Chi pulisce la camera { $number }
desk-attendant-add = Aggiungi
desk-attendant-add-title = Chi altro pulisce oggi?
desk-attendant-drop = Togli { $name } dall’elenco di oggi
desk-attendant-load = { $open } di { $count } da pulire
desk-share-out = Distribuisci equamente
desk-nothing-to-share = Ogni camera da pulire ha già un addetto.
desk-bulk-hint = Spunti le camere per modificarne più di una insieme, oppure le trascini su un nome.
desk-choose-all = Seleziona tutte e { $count }
desk-choose-none = Deseleziona tutte
desk-choose-room = Seleziona camera { $number }
desk-chosen-rooms = { $count ->
    [one] { $count } camera selezionata
   *[other] { $count } camere selezionate
}
desk-give-to = Assegna a…
desk-done-marked = { $count ->
    [one] { $count } camera: { $state }.
   *[other] { $count } camere: { $state }.
}
desk-done-assigned-rooms = { $count ->
    [one] { $count } camera assegnata.
   *[other] { $count } camere assegnate.
}
desk-step-for-room = { $step }: camera { $number }
desk-look = Controllo richiesto
desk-mark-look = Pulita, richiede controllo
desk-care = Nota
desk-care-title = Camera { $number }
desk-care-of = Nota per la camera { $number }
desk-task-new = Qualcosa da fare
desk-task-hint = Per esempio: letto aggiunto, fiori, rubinetto che gocciola
desk-task-day = Il
desk-remark = Osservazioni sulla camera
desk-found = Trovata
desk-found-as-told = Come risulta alla reception
desk-found-occupied = Trovata occupata
desk-found-empty = Trovata vuota
desk-late-until = Late check-out fino alle
desk-late-departure = Late check-out
desk-leaves-by = entro le { $time }
desk-stays-over = Fermata
desk-checked-out = Partito
desk-comes-from = dalle { $time }
desk-needs-other-room = Serve un’altra camera
desk-need-other-room = { $count ->
    [0] Nessuno ha questa camera in queste notti.
    [one] { $count } ospite ha bisogno di un’altra camera:
   *[other] { $count } ospiti hanno bisogno di un’altra camera:
}
desk-take-out-anyway = Blocca comunque
desk-change = Modifica

## Su carta

desk-print = Stampa
desk-print-sheet = Stampa: { $sheet }
desk-printed = La stampa è pronta.
desk-printed-hint = Salvata come { $place }
desk-registration-cards = Schede di registrazione
desk-pick-file = Scegli un file

desk-new-business = Viaggio di lavoro
desk-no-show-fee = Le condizioni di questa prenotazione prevedono { $fee } per il mancato arrivo.
desk-no-show-waive = Rinuncia alla penale
desk-no-show-why = Motivo della rinuncia
desk-no-show-charged = Mancato arrivo: { $fee } come concordato.
desk-no-show-waived = Mancato arrivo: rinuncia a { $fee }. { $reason }

desk-beds-left =
    { $count ->
        [one] { $count } letto libero
       *[other] { $count } letti liberi
    }
