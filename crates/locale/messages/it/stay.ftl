### Vendere e seguire un soggiorno: ciò che è stato venduto comunque, opzioni, lista d’attesa, cose da fare.

## Venduto senza più disponibilità

stay-did-anyway = Venduto benché non ci fosse più disponibilità: { $reason }
stay-did-room-found = Camere trovate per tutte le notti
stay-why-oversold = { $count ->
    [one] Una delle camere vendute è stata venduta comunque e non ha ancora una camera disponibile.
   *[other] { $count } delle camere vendute sono state vendute comunque e non hanno ancora una camera disponibile.
}
stay-look-oversold = Vendute comunque
stay-look-oversold-hint = A questi ospiti è stato promesso un soggiorno oltre le camere disponibili. Trovi loro una camera o un altro hotel. Se si libera una camera, va prima a loro.
stay-no-room-on = Nessuna camera: { $nights }
stay-anyway-by = Venduto da { $who }, { $at }: { $reason }
stay-seen-to = Risolto
stay-seen-to-done = Soggiorno di { $guest }: risolto.

## Opzioni e lista d’attesa

stay-release = Rilascia
stay-leave-list = Togli dalla lista
stay-done-confirmed = La prenotazione di { $guest } è confermata.

## Nuova prenotazione: più camere e ciò che è esaurito

stay-add-room = Altra camera
stay-remove-room = Togli questa camera
stay-choose-next = Indichi sopra gli ospiti della prossima camera, poi scelga camera e tariffa.
stay-rooms-together = { $count } camere insieme
stay-full = esaurita
stay-full-title = Esaurite – lista d’attesa
stay-full-hint = Camere e tariffe senza più disponibilità per queste notti. Ne scelga una per mettere l’ospite in lista d’attesa.
stay-full-hint-anyway = Camere e tariffe senza più disponibilità per queste notti. Ne scelga una per la lista d’attesa oppure per venderla comunque e risponderne.
stay-choose-full = Scegli comunque
stay-way = Tipo di vendita
stay-way-book = Prenotazione
stay-way-option = Opzione con scadenza
stay-way-wait = Lista d’attesa
stay-way-anyway = Vendi comunque
stay-option-until = Valida fino a
stay-anyway-reason = Perché vendere comunque
stay-anyway-hint = Il suo nome e il motivo restano sulla prenotazione. Rimane in «Da verificare» finché qualcuno trova una camera.
stay-wait-hint = Non riserva alcuna camera. Quando se ne libera una, la prenotazione compare in «Oggi» per essere confermata.
stay-group-optional = Gruppo (facoltativo)
stay-group-colour = Colore
stay-colour-teal = Petrolio
stay-colour-blue = Blu
stay-colour-violet = Viola
stay-colour-pink = Rosa
stay-colour-red = Rosso
stay-colour-orange = Arancione
stay-colour-olive = Oliva
stay-colour-grey = Grigio
stay-company-optional = Azienda (facoltativa)
stay-company-other = Altra
stay-company-new = Nuova azienda
stay-company-name = Nome dell’azienda
stay-company-vat = Partita IVA
stay-company-save = Salva azienda
stay-note-alert = Mostra questa nota come avviso
stay-book-wait = Metti in lista d’attesa
stay-book-option = Tieni in opzione
stay-book-anyway = Vendi comunque
stay-sold-waiting = { $guest } è in lista d’attesa
stay-sold-option = In opzione per { $guest } fino a { $until }
stay-sold-anyway = Se una notte era esaurita, questa prenotazione non ha ancora una camera per quella notte.
stay-sold-anyway-hint = Resta in «Da verificare» finché si libera una camera o qualcuno se ne occupa.

## La prenotazione e la giornata

stay-traces = Da fare
stay-traces-empty = Nulla da fare. Aggiunga ciò che va ricordato in un certo giorno.
stay-trace-due = Il
stay-trace-what = Che cosa
stay-trace-add = Aggiungi
stay-trace-done = fatto da { $who }, { $at }
stay-trace-tick = Fatto
stay-trace-ticked = Segnato come fatto.
stay-note-write = Scrivi nota
stay-tab-papers = Documenti
stay-papers-hint = La scheda di registrazione di questo soggiorno, da compilare e firmare.
stay-to-pay = Da pagare in hotel
stay-holds-until = In opzione fino a { $until }
stay-today-free = Lista d’attesa: si è liberata una camera
stay-today-options = Opzioni scadute
stay-receive = Dati dell’ospite e deposito
stay-receive-open = Check-in con dati
stay-deposit-noted = Deposito lasciato alla reception
stay-deposit-hint = Viene annotato sulla prenotazione; non è registrato come pagamento.

stay-did-service-added =
    { $count ->
        [1] Aggiunto: { $name }
       *[other] Aggiunto: { $name } (× { $count })
    }
stay-did-service-dropped = Tolto: { $name }
stay-did-service-count = { $name }: { $from } → { $to }
stay-did-service-refused = Non più disponibile: { $name }
stay-extras = Servizi
stay-extras-nothing = Per questo soggiorno non è stato ordinato nulla.
stay-extras-none = Con questa camera non si offre nulla. I servizi si configurano in «Servizi».
stay-extras-change = Servizi
stay-extras-take = Applica
stay-extras-count = Quantità
stay-extras-choose = Scelga un giorno
stay-extras-left = { $when } – disponibili: { $count }
stay-extras-taken = esaurito in questi giorni
stay-extras-remove = Togli { $service }
stay-extras-before = Prezzo finora
stay-extras-done = Servizi di { $guest } modificati
stay-extras-in-house = L’ospite è in hotel: ciò che è già stato fornito fa parte del prezzo.
stay-extras-waiting = Richiesti, non ancora garantiti: { $services }
stay-extras-refused = Non più disponibili: { $services }
stay-extras-refused-hint = Avvisi l’ospite, poi tolga il servizio oppure scelga un altro giorno.

stay-did-service-confirmed = Confermato: { $name }
stay-code = Codice (facoltativo)
stay-code-hint = Di una promozione, di un’azienda, di una tariffa riservata o di un gruppo.
stay-code-holds = Lo sconto si applica ovunque il codice sia valido.
stay-code-opens = Dà accesso a una tariffa dedicata.
stay-code-company = Prezzi di { $company }.
stay-code-group = Camere bloccate per { $group }, ai prezzi del gruppo.
stay-of-group = Dalle camere di un gruppo
stay-group-none = Nessun gruppo
stay-book-of-group = Prenota per il gruppo
stay-agreed-rate = Tariffa convenzionata
stay-credit-passed = Con questa prenotazione l’importo da saldare di { $company } sale a { $open }; il limite di credito è { $limit }.
stay-credit-passed-hint = È comunque possibile prenotare. Chiarisca chi salda i conti oppure chieda una caparra.
desk-amend-full = Per questa modifica restano troppo poche camere.
desk-amend-full-hint = Scelga altre notti o un’altra tipologia, oppure si rivolga alla direzione.
stay-expected-at = Atteso alle
stay-expected-optional = Atteso alle (facoltativo)
stay-expected-give = Indica l’ora di arrivo
stay-expected-change = Cambia l’ora
stay-expected-title = A che ora arriva { $guest }?
stay-expected-hint = Secondo l’orologio dell’hotel; un’ora prima delle 6 del mattino vale per la notte dopo. Vuoto se nessuno la sa.
stay-done-expected = { $guest } è atteso alle { $time }.
stay-done-expected-none = Nessuna ora annotata per { $guest }.
stay-late-arrivals = Arrivi in ritardo
stay-arrivals-only-late = Tutti gli altri sono arrivati.
stay-sort = In questo ordine
stay-sort-name = Per nome
