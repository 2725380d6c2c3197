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
