# Der Belegungsplan der Hotel-App: Zimmer nach Tagen.

desk-chart-title = Belegungsplan
desk-chart-days = Gezeigte Tage
desk-chart-zoom = { $count } Tage
desk-chart-today = Heute
desk-chart-date = Gehe zu Datum
desk-chart-earlier = Früher
desk-chart-later = Später
desk-chart-all-types = Alle Kategorien
desk-chart-all-floors = Alle Etagen
desk-chart-floor = Etage { $floor }
desk-chart-all-states = Alle Gäste
desk-chart-state = Gäste
desk-chart-find = Gast, Buchungsnummer oder Zimmer
desk-chart-nothing = Zu dieser Auswahl passt nichts im Plan. Erweitern Sie sie, um wieder Zimmer zu sehen.
desk-chart-no-rooms = Es gibt noch keine Zimmer. Sobald das Haus Zimmer hat, stehen sie hier mit ihren Aufenthalten.

desk-chart-arriving = Reist an
desk-chart-in-house = Im Haus
desk-chart-departing = Reist ab
desk-chart-departed = Abgereist
desk-chart-overbooked = Überbucht
desk-chart-unassigned = Noch ohne Zimmer
desk-chart-fold = { $name } zuklappen
desk-chart-unfold = { $name } aufklappen
desk-chart-left = { $count ->
    [one] { $type }, { $date }: { $count } Zimmer frei
   *[other] { $type }, { $date }: { $count } Zimmer frei
}
desk-chart-left-from = { $left }, ab { $price }
desk-chart-clashes = Kollidiert mit einem anderen Aufenthalt oder einer Sperre
desk-chart-noted = Mit Notiz
desk-chart-bar = { $guest }, { $room }, { $dates }, { $nights }, { $state }
desk-chart-free = { $room }, { $date }, frei
desk-chart-away = { $room }, { $date }, { $outage }
desk-chart-lane = { $lane }, { $date }
desk-chart-outage = { $kind }, { $dates }
desk-chart-linked = Belegt mit { $room }
desk-chart-same-price = Der Preis bleibt gleich
desk-chart-keeps-price = Preis bleibt wie verkauft
desk-chart-out-of-service = Dieses Zimmer hat einen kleinen Mangel.
desk-chart-moved = { $guest } wurde umgelegt.
desk-chart-moved-price = { $guest } wurde umgelegt: aus { $before } wird { $after }.
desk-chart-nothing-changed = Es wurde nichts geändert.
desk-chart-given-room = Zimmer { $number } wird mit der Buchung zugewiesen.
desk-chart-hint-bar = Enter öffnet · M legt um · E verlängert
desk-chart-hint-open = Enter öffnet
desk-chart-hint-move = Alt: erst ab dieser Nacht · Umschalt: Preis behalten · Esc: so lassen
desk-chart-hint-move-keys = Pfeile verschieben · S teilt · P behält den Preis · Enter legt ab · Esc lässt es
desk-chart-hint-extend = Umschalt: Preis behalten · Esc: so lassen
desk-chart-hint-extend-keys = Pfeile ändern die Nächte · Enter legt ab · Esc lässt es
