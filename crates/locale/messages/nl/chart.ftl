# Het planbord van de hotelapplicatie: kamers per dag.

desk-chart-title = Planbord
desk-chart-days = Getoonde dagen
desk-chart-zoom = { $count } dagen
desk-chart-today = Vandaag
desk-chart-date = Ga naar datum
desk-chart-earlier = Eerder
desk-chart-later = Later
desk-chart-all-types = Alle types
desk-chart-all-floors = Alle verdiepingen
desk-chart-floor = Verdieping { $floor }
desk-chart-all-states = Alle gasten
desk-chart-state = Gasten
desk-chart-find = Gast, boekingsnummer of kamer
desk-chart-nothing = Niets op het planbord past bij deze keuze. Verruim de keuze om weer kamers te zien.
desk-chart-no-rooms = Er zijn nog geen kamers. Zodra het hotel kamers heeft, staan ze hier met hun verblijven.

desk-chart-arriving = Komt aan
desk-chart-in-house = In huis
desk-chart-departing = Vertrekt
desk-chart-departed = Vertrokken
desk-chart-overbooked = Overboekt
desk-chart-unassigned = Nog geen kamer
desk-chart-fold = { $name } inklappen
desk-chart-unfold = { $name } uitklappen
desk-chart-left = { $count ->
    [one] { $type }, { $date }: { $count } kamer vrij
   *[other] { $type }, { $date }: { $count } kamers vrij
}
desk-chart-left-from = { $left }, vanaf { $price }
desk-chart-clashes = Botst met een ander verblijf of een blokkade
desk-chart-noted = Met notitie
desk-chart-bar = { $guest }, { $room }, { $dates }, { $nights }, { $state }
desk-chart-free = { $room }, { $date }, vrij
desk-chart-away = { $room }, { $date }, { $outage }
desk-chart-lane = { $lane }, { $date }
desk-chart-outage = { $kind }, { $dates }
desk-chart-same-price = De prijs blijft gelijk
desk-chart-keeps-price = Prijs blijft zoals verkocht
desk-chart-out-of-service = Deze kamer heeft een klein gebrek.
desk-chart-moved = { $guest } is verplaatst.
desk-chart-moved-price = { $guest } is verplaatst: { $before } wordt { $after }.
desk-chart-nothing-changed = Er is niets gewijzigd.
desk-chart-given-room = Kamer { $number } wordt met de boeking toegewezen.
desk-chart-hint-bar = Enter opent · M verplaatst · E verlengt
desk-chart-hint-open = Enter opent
desk-chart-hint-move = Alt: pas vanaf deze nacht · Shift: prijs behouden · Esc: zo laten
desk-chart-hint-move-keys = Pijlen verplaatsen · S splitst · P behoudt de prijs · Enter zet neer · Esc laat het zo
desk-chart-hint-extend = Shift: prijs behouden · Esc: zo laten
desk-chart-hint-extend-keys = Pijlen wijzigen de nachten · Enter zet neer · Esc laat het zo

desk-chart-linked = Bezet met { $room }
