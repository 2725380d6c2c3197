# Il planning dell’applicazione: camere per giorni.

desk-chart-title = Planning
desk-chart-days = Giorni mostrati
desk-chart-zoom = { $count } giorni
desk-chart-today = Oggi
desk-chart-date = Vai alla data
desk-chart-earlier = Prima
desk-chart-later = Dopo
desk-chart-all-types = Tutte le tipologie
desk-chart-all-floors = Tutti i piani
desk-chart-floor = Piano { $floor }
desk-chart-all-states = Tutti gli ospiti
desk-chart-state = Ospiti
desk-chart-find = Ospite, n. prenotazione o camera
desk-chart-nothing = Nel planning nulla corrisponde a questa scelta. La allarghi per rivedere le camere.
desk-chart-no-rooms = Non ci sono ancora camere. Quando l’hotel ne avrà, compariranno qui con i loro soggiorni.

desk-chart-arriving = In arrivo
desk-chart-in-house = In hotel
desk-chart-departing = In partenza
desk-chart-departed = Partito
desk-chart-overbooked = In overbooking
desk-chart-unassigned = Ancora senza camera
desk-chart-fold = Comprimi { $name }
desk-chart-unfold = Espandi { $name }
desk-chart-left = { $count ->
    [one] { $type }, { $date }: { $count } camera libera
   *[other] { $type }, { $date }: { $count } camere libere
}
desk-chart-left-from = { $left }, da { $price }
desk-chart-clashes = In conflitto con un altro soggiorno o con un blocco
desk-chart-noted = Con nota
desk-chart-bar = { $guest }, { $room }, { $dates }, { $nights }, { $state }
desk-chart-free = { $room }, { $date }, libera
desk-chart-away = { $room }, { $date }, { $outage }
desk-chart-lane = { $lane }, { $date }
desk-chart-outage = { $kind }, { $dates }
desk-chart-same-price = Il prezzo non cambia
desk-chart-keeps-price = Prezzo mantenuto come venduto
desk-chart-out-of-service = Questa camera ha un piccolo guasto.
desk-chart-moved = { $guest }: spostamento effettuato.
desk-chart-moved-price = { $guest }: spostamento effettuato, da { $before } a { $after }.
desk-chart-nothing-changed = Non è stato modificato nulla.
desk-chart-given-room = La camera { $number } viene assegnata con la prenotazione.
desk-chart-hint-bar = Invio apre · M sposta · E prolunga
desk-chart-hint-open = Invio apre
desk-chart-hint-move = Alt: solo da questa notte · Maiusc: mantieni il prezzo · Esc: lascia com’è
desk-chart-hint-move-keys = Le frecce spostano · S divide · P mantiene il prezzo · Invio rilascia · Esc lascia com’è
desk-chart-hint-extend = Maiusc: mantieni il prezzo · Esc: lascia com’è
desk-chart-hint-extend-keys = Le frecce cambiano le notti · Invio rilascia · Esc lascia com’è

desk-chart-linked = Occupata con { $room }
