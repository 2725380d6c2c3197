# Prezzi, restrizioni e disponibilità per giorno, alla reception.

desk-menu-rates = Tariffe
desk-rates-empty = Non c’è ancora alcun piano tariffario. I prezzi appartengono a un piano: ne crei prima uno.
desk-rates-grid = Prezzi e restrizioni per giorno
desk-rates-house = Hotel
desk-rates-left = libere
desk-rates-select-all = Seleziona tutto
desk-rates-as-of = Situazione: { $instant }

desk-rates-dates = Date
desk-rates-earlier = Prima
desk-rates-later = Dopo
desk-rates-from = Dal
desk-rates-zoom = Giorni mostrati
desk-rates-days = { $count } giorni
desk-rates-redo = Ripeti

desk-rates-price = Prezzo
desk-rates-price-hint = 135 · +10 · -5%
desk-rates-weekdays = Solo questi giorni
desk-rates-rules = Restrizioni
desk-rates-apply = Applica
desk-rates-discard = Scarta

desk-rates-selected = { $count ->
    [0] Nessun prezzo selezionato
    [one] { $count } cella selezionata
   *[other] { $count } celle selezionate
}
desk-rates-cells = { $count ->
    [one] { $count } cella:
   *[other] { $count } celle:
}
desk-rates-same = { $count ->
    [one] { $count } resta com’è
   *[other] { $count } restano come sono
}
desk-rates-get-price = { $count ->
    [one] { $count } riceve il primo prezzo
   *[other] { $count } ricevono il primo prezzo
}
desk-rates-lose-price = { $count ->
    [one] { $count } perde il prezzo e non viene più venduta
   *[other] { $count } perdono il prezzo e non vengono più vendute
}
desk-rates-refused = { $count ->
    [one] { $count } prezzo scenderebbe sotto zero o diventerebbe troppo alto. Non viene modificato nulla.
   *[other] { $count } prezzi scenderebbero sotto zero o diventerebbero troppo alti. Non viene modificato nulla.
}
desk-rates-nothing-changes = Non cambierebbe nulla: è già così.
desk-rates-done = { $count ->
    [0] Non c’era nulla da modificare
    [one] { $count } cella modificata
   *[other] { $count } celle modificate
}
desk-rates-done-hint = Ctrl+Z annulla la modifica.
desk-rates-undone = { $count ->
    [0] Non c’era più nulla da annullare
    [one] { $count } cella è com’era prima
   *[other] { $count } celle sono com’erano prima
}
desk-rates-redone = { $count ->
    [0] Non c’era nulla da modificare di nuovo
    [one] { $count } cella modificata di nuovo
   *[other] { $count } celle modificate di nuovo
}
desk-rates-left-alone = { $count ->
    [one] { $count } cella è stata intanto modificata da un’altra postazione ed è rimasta com’è lì.
   *[other] { $count } celle sono state intanto modificate da un’altra postazione e sono rimaste come sono lì.
}

desk-rates-wrong-number = Non è un prezzo. Scriva 135, +10 o -5%.
desk-rates-wrong-decimals = Più decimali di quanti ne abbia la valuta.
desk-rates-wrong-large = Più di quanto possa costare una notte.
desk-rates-paste-empty = Non c’è nulla da incollare.
desk-rates-paste-large = La tabella è troppo grande per essere incollata.
desk-rates-paste-cell = Riga { $line }, colonna { $column } della tabella: non è un prezzo.
desk-rates-paste-hint = Non è stato modificato nulla. Copi prezzi semplici, senza formule né testo.

desk-rates-closed = chiuso
desk-rates-no-arrival = no arrivi
desk-rates-no-departure = no partenze
desk-rates-no-price = nessun prezzo
desk-rates-told-price = { $type }, { $plan }, { $date }: { $price }
desk-rates-told-count = { $name }, { $date }: { $left } di { $house } libere, { $sold } vendute
desk-rates-unchanged = Com’è
desk-rates-sale = Vendita
desk-rates-sale-open = Aperta
desk-rates-sale-closed = Chiusa
desk-rates-arrivals = Arrivi
desk-rates-departures = Partenze
desk-rates-allowed = Consentito
desk-rates-not-allowed = Non consentito
desk-rates-min-arrival-label = Notti minime all’arrivo
desk-rates-min-through-label = Notti minime sul periodo
desk-rates-why = Perché questo numero
desk-rates-why-empty = La disponibilità di questo giorno si sta caricando.
desk-rates-why-physical = Camere
desk-rates-why-out-of-inventory = Fuori inventario
desk-rates-why-out-of-order = Fuori servizio
desk-rates-why-sold = Vendute
desk-rates-why-blocked = Bloccate per gruppi
desk-rates-why-held = Riservate a ospiti che stanno prenotando
desk-rates-why-allowance = Overbooking consentito
desk-rates-why-over-house = Oltre quanto resta all’hotel
desk-rates-why-left = Libere
desk-rates-why-elsewhere = Trattenute altrove
desk-rates-why-here = Vendibili qui ora
desk-rates-why-service = { $count ->
    [one] { $count } camera ha un piccolo guasto e viene venduta comunque.
   *[other] { $count } camere hanno un piccolo guasto e vengono vendute comunque.
}
desk-rates-why-alone = Questa postazione è scollegata dal server. Vende le camere del suo allotment; le altre sono del server e di altre postazioni.

desk-rates-allow = Overbooking consentito
desk-rates-allow-hint = Camere oltre quelle esistenti, { $nights }.
desk-rates-allow-set = Consenti
desk-rates-allow-own = Come di solito per la tipologia
desk-rates-allow-done = L’overbooking consentito è impostato

desk-rates-tab-prices = Prezzi e restrizioni
desk-rates-tab-plans = Piani tariffari

desk-plan-new = Nuovo piano tariffario
desk-plan-change = Modifica piano tariffario
desk-plan-edit = Modifica
desk-plan-edit-of = Modifica { $plan }
desk-plan-archive = Ritira dalla vendita
desk-plan-sell-again = Rimetti in vendita
desk-plan-manager-only = Solo la direzione modifica i piani tariffari.
desk-plan-code = Codice
desk-plan-name = Nome
desk-plan-name-in = Nome ({ $language })
desk-plan-board = Trattamento
desk-plan-terms = Cancellazione
desk-plan-sold = Vendita
desk-plan-public = Sul web e alla reception
desk-plan-private = Solo alla reception
desk-plan-archived = Ritirato
desk-plan-for-guests = Gli ospiti possono prenotarlo sul web
desk-plan-always-free = Sempre gratuita
desk-plan-from-booking = Dalla prenotazione: { $fee }
desk-plan-from-day = { $days ->
    [0] Dalle { $time } del giorno di arrivo: { $fee }
    [one] Dalle { $time } del giorno prima dell’arrivo: { $fee }
   *[other] Dalle { $time }, { $days } giorni prima dell’arrivo: { $fee }
}
desk-plan-fee-free = senza costi
desk-plan-fee-full = l’intero soggiorno
desk-plan-fee-nights = { $count ->
    [one] la prima notte
   *[other] le prime { $count } notti
}
desk-plan-fee = Costo
desk-plan-kind-none = Nessuno scaglione
desk-plan-kind-nights = Prime notti
desk-plan-kind-percent = Percentuale
desk-plan-kind-full = L’intero soggiorno
desk-plan-much = Quanto
desk-plan-days = Giorni prima
desk-plan-at = Dalle
desk-plan-extra-adult = Ogni adulto aggiuntivo
desk-plan-fewer-adult = Riduzione uso singola
desk-plan-copy = Copia i prezzi da
desk-plan-copy-none = Ancora nessun prezzo
desk-plan-step = Variazione
desk-plan-step-hint = +12,50 o -10%, vuoto per gli stessi prezzi
desk-plan-done = { $plan }: salvato
desk-plan-done-archived = { $plan }: non è più in vendita. I soggiorni già venduti lo mantengono.
desk-plan-done-sold-again = { $plan }: di nuovo in vendita

desk-rates-why-linked = Vendute come parte di una camera più grande
desk-rates-why-over-members = Più di quante se ne formino con le sue parti
desk-fall-summary =
    { $base } prezzo del giorno, { $count ->
        [one] { $count } passaggio
       *[other] { $count } passaggi
    }
desk-fall-price = Prezzo della notte
desk-cause-base = Prezzo del giorno
desk-cause-derivation = Segue { $plan }
desk-cause-occupancy = Per questi ospiti
desk-cause-length =
    Lungo soggiorno, da { $count ->
        [one] { $count } notte
       *[other] { $count } notti
    }
desk-cause-late =
    Last minute, { $count ->
        [0] il giorno stesso
        [one] fino a { $count } giorno prima
       *[other] fino a { $count } giorni prima
    }
desk-cause-yield = Domanda
desk-cause-yield-by = Domanda: { $rule }
desk-cause-company = Tariffa aziendale
desk-cause-promo = Codice { $code }
desk-cause-floor = Prezzo minimo del piano
desk-cause-ceiling = Prezzo massimo del piano
desk-cause-free = Notte gratuita
desk-cause-other = Altro
desk-plan-category = Tipo di tariffa
desk-plan-category-usual = Tariffa abituale, secondo le sue condizioni
desk-cond-follows = Segue un altro piano
desk-cond-follows-hint = Prezzi e restrizioni vengono dall’altro piano e cambiano con esso. Prima si applica la percentuale, poi l’importo.
desk-cond-parent = Piano che segue
desk-cond-parent-none = Nessuno: prezzi propri
desk-cond-percent = Percentuale
desk-cond-percent-hint = -10% o +5%
desk-cond-amount = Importo
desk-cond-amount-hint = +12 o -8
desk-cond-round-to = Arrotonda a
desk-cond-round-hint = 1 per importi interi; vuoto: nessun arrotondamento
desk-cond-round = Arrotondamento
desk-cond-round-nearest = Al più vicino
desk-cond-round-up = Per eccesso
desk-cond-round-down = Per difetto
desk-cond-guests = Prezzo per numero di adulti
desk-cond-adults = Adulti
desk-cond-adults-hint = 1: -20; 3: +30 – rispetto al prezzo del giorno, al posto della variazione per ogni adulto in più o in meno
desk-cond-long = Lunghi soggiorni
desk-cond-ladder = Sconto a partire da queste notti
desk-cond-ladder-hint = 3: 5%; 7: 10%
desk-cond-progressive = Costano meno solo le notti dallo scaglione in poi
desk-cond-lead = Prenotazioni anticipate e last minute
desk-cond-early = Sconto da questi giorni prima
desk-cond-early-hint = 30: 10%; 60: 15%
desk-cond-late = Sconto fino a questi giorni prima
desk-cond-late-hint = 0: 15%; 3: 10%
desk-cond-limits = Prezzo minimo e massimo
desk-cond-limits-hint = Nessuno sconto, codice o andamento della domanda li oltrepassa. Valgono per l’intera notte, chiunque vi dorma.
desk-cond-floor = Prezzo minimo della notte
desk-cond-ceiling = Prezzo massimo della notte
desk-cond-when = Quando è prenotabile
desk-cond-booked-from = Prenotabile dal
desk-cond-booked-to = Prenotabile fino al
desk-cond-nights-from = Prima notte
desk-cond-nights-to = Ultima notte
desk-cond-ahead-min = Anticipo minimo
desk-cond-ahead-max = Anticipo massimo
desk-cond-ahead-hint = Giorni, oppure ore come 36h
desk-cond-nights-min = Notti minime
desk-cond-nights-max = Notti massime
desk-cond-who = Per chi conosce il codice
desk-cond-code = Codice
desk-cond-code-hint = Gli ospiti vedono il piano solo dopo aver scritto questo codice o seguito un link che lo contiene
desk-rates-tab-yields = Domanda
desk-rates-tab-promos = Codici
desk-plan-follows = Segue { $plan }: { $steps }
desk-plan-trait-ladder = Lunghi soggiorni: { $steps }
desk-plan-trait-early = Prenotazioni anticipate: { $steps }
desk-plan-trait-late = Last minute: { $steps }
desk-plan-trait-code = Codice: { $steps }
desk-promo-new = Nuovo codice
desk-promo-change = Modifica codice
desk-promo-empty = Non c’è ancora alcun codice. Ne crei uno per una lettera, una newsletter o i clienti abituali.
desk-promo-code = Codice
desk-promo-name = A che cosa serve
desk-promo-off = Sconto a notte
desk-promo-off-hint = 10% o 15
desk-promo-used = Usato
desk-promo-used-of = { $count } di { $max }
desk-promo-archived = Archiviato
desk-promo-booked-both = Prenotabile { $from } – { $to }
desk-promo-booked-from = Prenotabile da { $from }
desk-promo-booked-to = Prenotabile fino a { $to }
desk-promo-nights-both = Notti { $from } – { $to }
desk-promo-nights-from = Notti da { $from }
desk-promo-nights-to = Notti fino a { $to }
desk-promo-least =
    { $count ->
        [one] Da { $count } notte
       *[other] Da { $count } notti
    }
desk-promo-everywhere = Tutto
desk-promo-uses = Massimo prenotazioni
desk-promo-per-guest = Massimo prenotazioni per ospite
desk-promo-combinable = Cumulabile con altri sconti
desk-promo-combinable-hint = Altrimenti vale solo dove un lungo soggiorno, una prenotazione anticipata o last minute non costa già meno
desk-yield-hint = I prezzi salgono e scendono con le vendite, secondo regole che scrive lei. Gli effetti di più regole si sommano. Nessuna regola oltrepassa il prezzo minimo e massimo di un piano, e ciò che è prenotato mantiene il suo prezzo.
desk-yield-empty = Non c’è ancora alcuna regola. Cominci con una per quando l’hotel si riempie e guardi il prossimo mese prima di salvarla.
desk-yield-new = Nuova regola
desk-yield-change = Modifica regola
desk-yield-name = Nome
desk-yield-measure = In base a
desk-yield-house = Occupazione dell’hotel
desk-yield-type = Occupazione della tipologia
desk-yield-ahead = Giorni alla notte
desk-yield-steps = Scaglioni
desk-yield-steps-sold = 70: +10%; 90: +20% – da questa percentuale di occupazione
desk-yield-steps-ahead = 1: -15%; 7: -5% – fino a questi giorni prima
desk-yield-pause = Sospesa
desk-yield-paused = Sospesa, senza effetto
desk-yield-remove = Rimuovi
desk-yield-removed = La regola { $rule } è stata rimossa.
desk-yield-done = I prezzi seguono la regola { $rule }.
desk-yield-preview = Le prossime 30 notti
desk-yield-preview-none = Scriva un nome e gli scaglioni: le prossime notti compariranno come sarebbero.
desk-yield-night = Notte
desk-yield-sold = Occupazione

desk-rates-days-unit = giorni
desk-rates-open = aperto
desk-rates-arrival-again = arrivi consentiti
desk-rates-departure-again = partenze consentite
desk-rates-said-min-arrival =
    { $count ->
        [0] nessun soggiorno minimo all’arrivo
        [one] almeno { $count } notte all’arrivo
       *[other] almeno { $count } notti all’arrivo
    }
desk-rates-said-max-arrival =
    { $count ->
        [0] nessun soggiorno massimo all’arrivo
        [one] al massimo { $count } notte all’arrivo
       *[other] al massimo { $count } notti all’arrivo
    }
desk-rates-said-exact =
    { $count ->
        [0] soggiorni di qualsiasi durata
        [one] solo soggiorni di { $count } notte
       *[other] solo soggiorni di { $lengths } notti
    }
desk-rates-said-min-through =
    { $count ->
        [0] nessun minimo per i soggiorni che comprendono questo giorno
        [one] almeno { $count } notte per i soggiorni che comprendono questo giorno
       *[other] almeno { $count } notti per i soggiorni che comprendono questo giorno
    }
desk-rates-said-max-through =
    { $count ->
        [0] nessun massimo per i soggiorni che comprendono questo giorno
        [one] al massimo { $count } notte per i soggiorni che comprendono questo giorno
       *[other] al massimo { $count } notti per i soggiorni che comprendono questo giorno
    }
desk-rates-said-min-ahead =
    { $count ->
        [0] nessun anticipo minimo
        [one] prenotazione con almeno { $count } giorno di anticipo
       *[other] prenotazione con almeno { $count } giorni di anticipo
    }
desk-rates-said-max-ahead =
    { $count ->
        [0] nessun anticipo massimo
        [one] prenotazione con al massimo { $count } giorno di anticipo
       *[other] prenotazione con al massimo { $count } giorni di anticipo
    }
desk-rates-said-min-ahead-hours =
    { $count ->
        [one] prenotazione con almeno { $count } ora di anticipo
       *[other] prenotazione con almeno { $count } ore di anticipo
    }
desk-rates-said-max-ahead-hours =
    { $count ->
        [one] prenotazione con al massimo { $count } ora di anticipo
       *[other] prenotazione con al massimo { $count } ore di anticipo
    }
desk-rates-said-follows = inoltre le restrizioni di { $plan }, il piano che segue
desk-rates-signs = ⊘ chiuso · →| no arrivi · |→ no partenze · 2+ soggiorno minimo e ≤7 massimo all’arrivo · 2⇹ e ≤7⇹ sul periodo · =7 solo questa durata · ◷ anticipo · § da «Restrizioni»
desk-rates-limits-hint = Per i giorni selezionati. Vuoto: resta com’è; 0: toglie la restrizione. Invio o «Applica» esegue la modifica.
desk-rates-max-arrival-label = Notti massime all’arrivo
desk-rates-exact-label = Solo queste durate all’arrivo
desk-rates-exact-hint = Notti: 2, 4, 7-10
desk-rates-max-through-label = Notti massime sul periodo
desk-rates-through-hint = Sul periodo: vale per ogni soggiorno che comprende il giorno, in qualunque data inizi.
desk-rates-min-ahead-label = Anticipo minimo in giorni
desk-rates-max-ahead-label = Anticipo massimo in giorni
desk-rates-ahead-hint = Dalla prenotazione all’arrivo.
desk-rates-wrong-nights = Un numero di notti da 0 a 99.
desk-rates-wrong-days = Un numero di giorni da 0 a 999.
desk-rates-wrong-lengths = Durate da 1 a 32 notti, per esempio 2, 4, 7-10.
desk-rates-unread = Una delle restrizioni non è leggibile.
desk-rates-crossed =
    { $count ->
        [one] Per { $count } giorno il minimo supererebbe il massimo. Non viene modificato nulla.
       *[other] Per { $count } giorni il minimo supererebbe il massimo. Non viene modificato nulla.
    }
desk-rates-close =
    { $count ->
        [one] { $count } prezzo non sarà più in vendita
       *[other] { $count } prezzi non saranno più in vendita
    }
desk-rates-why-rules = Restrizioni di { $plan }
desk-rates-why-no-rules = Nessuna restrizione per questa notte.
desk-rates-set-here = Impostate per questo giorno
desk-cause-group = Concordato con { $group }
desk-cause-early-from =
    Prenotazione anticipata, almeno { $count ->
        [one] { $count } giorno
       *[other] { $count } giorni
    } prima
desk-cond-gratis-stayed = Notti gratuite: ogni quante notti
desk-cond-gratis-free = Notti gratuite: quante
desk-cond-gratis-hint = 7 notti, di cui 1 gratuita: ogni settima notte non costa nulla.
desk-promo-applies = Vale per
desk-promo-valid = Valido
desk-promo-archive = Disattiva
desk-promo-valid-again = Riattiva
desk-promo-saved = Il codice { $code } è valido.
desk-promo-ended = Il codice { $code } non è più valido. Le prenotazioni mantengono il loro prezzo.
desk-rates-tab-turnaways = Domanda persa
desk-turnaway-hint = Ciò che è stato richiesto e non venduto, per mese di arrivo. Una ricerca senza risultati conta una volta al giorno, anche se viene ripetuta. Di chi ha fatto la richiesta non si conserva nulla.
desk-turnaway-empty = Per questi mesi non è andata persa alcuna richiesta. Le ricerche senza risultati si contano qui da sole; se un ospite rinuncia per il prezzo, scelga «L’ospite ha rinunciato» nella nuova prenotazione.
desk-turnaway-month = Mese di arrivo
desk-turnaway-full = Hotel al completo
desk-turnaway-restricted = Chiuso da restrizioni
desk-turnaway-party = Troppe persone
desk-turnaway-declined = L’ospite ha rinunciato
desk-turnaway-sum = Richieste
desk-turnaway-room-nights = Notti camera
desk-turnaway-requests = Richieste singole
desk-turnaway-more = Le prime { $count } per data di arrivo.
desk-turnaway-stay = Soggiorno
desk-turnaway-wish = Richiesta
desk-turnaway-cause = Perché non venduto
desk-turnaway-price = Prezzo comunicato
desk-turnaway-where = Canale
desk-turnaway-when = Richiesta il
desk-turnaway-desk = Reception
desk-turnaway-web = Web
desk-turnaway-nights =
    { $count ->
        [one] { $count } notte
       *[other] { $count } notti
    }
desk-turnaway-people =
    { $rooms ->
        [one] { $rooms } camera
       *[other] { $rooms } camere
    }, { $people ->
        [one] { $people } persona
       *[other] { $people } persone
    }
desk-regret-price = Troppo caro
desk-regret-dates = Altre date desiderate
desk-regret-room = Altra camera desiderata
desk-regret-terms = Condizioni non adatte
desk-regret-undecided = Ancora indeciso
desk-regret-other = Altro motivo
desk-declined = L’ospite ha rinunciato
desk-declined-title = Perché l’ospite ha rinunciato?
desk-declined-hint = Si conservano il soggiorno, il prezzo e il motivo, nulla sull’ospite.
desk-declined-reason = Motivo
desk-declined-confirm = Annota
desk-declined-done = Annotato come domanda persa: { $reason }
desk-rates-tab-layers = Restrizioni
desk-scope-types = Solo per queste tipologie; nessuna scelta vale per tutte
desk-scope-plans = Solo per queste tariffe; nessuna scelta vale per tutte
desk-layer-hint = Restrizioni per molte camere e tariffe insieme. Si aggiungono a quelle della tabella: un soggiorno deve rispettarle tutte.
desk-layer-empty = Non c’è ancora alcuna restrizione per più tariffe. Cominci con una per una fiera o una festività: scelga le date e un soggiorno minimo.
desk-layer-manager-only = Solo la direzione modifica queste restrizioni.
desk-layer-new = Nuova restrizione
desk-layer-change = Modifica restrizione
desk-layer-name = Nome
desk-layer-where = Vale per
desk-layer-when = Quando
desk-layer-rules = Restrizioni
desk-layer-remove = Rimuovi
desk-layer-removed = { $name }: restrizione rimossa.
desk-layer-done = { $name }: restrizione in vigore.
desk-layer-past = Passata
desk-layer-all-rooms = Tutte le camere
desk-layer-at-plans = { $rooms }, con { $plans }
desk-layer-on-web = { $rooms }, solo sul web
desk-layer-at-desk = { $rooms }, solo alla reception
desk-layer-only-web = solo per prenotazioni sul web
desk-layer-only-desk = solo per prenotazioni alla reception
desk-layer-always = Sempre
desk-layer-from = Da { $date }
desk-layer-until = Fino a { $date }
desk-layer-days-dates = { $days }, { $dates }
desk-layer-first = Primo giorno
desk-layer-last = Ultimo giorno
desk-layer-dates-hint = Vuoto: nessun limite
desk-layer-weekdays = Solo in questi giorni della settimana
desk-layer-channel = Per prenotazioni
desk-layer-channel-all = Da qualsiasi canale
desk-layer-channel-desk = Solo alla reception
desk-layer-channel-web = Solo sul web
desk-layer-closed = Non in vendita
desk-layer-no-arrival = No arrivi
desk-layer-no-departure = No partenze
desk-layer-touches-nothing = Nei prossimi dodici mesi nulla di ciò che è in vendita viene limitato di più.
desk-layer-touches =
    { $count ->
        [one] Nei prossimi dodici mesi { $count } prezzo viene limitato di più
       *[other] Nei prossimi dodici mesi { $count } prezzi vengono limitati di più
    }, per { $nights ->
        [one] { $nights } notte.
       *[other] { $nights } notti.
    }
desk-layer-touches-closed =
    { $closed ->
        [one] Nei prossimi dodici mesi { $closed } prezzo non sarà più in vendita
       *[other] Nei prossimi dodici mesi { $closed } prezzi non saranno più in vendita
    }, per { $nights ->
        [one] { $nights } notte.
       *[other] { $nights } notti.
    }
desk-rates-keyboard = Le frecce spostano, Maiusc seleziona, Ctrl+A seleziona tutto. Scriva un prezzo e prema Invio. Canc toglie i prezzi. Ctrl+C e Ctrl+V copiano e incollano. Su una disponibilità, Invio mostra il perché; su un prezzo, ? mostra le restrizioni della notte.
