# The tape chart of the staff app: rooms by days.

desk-chart-title = Tape chart
desk-chart-days = Days shown
desk-chart-zoom = { $count } days
desk-chart-today = Today
desk-chart-date = Go to date
desk-chart-earlier = Earlier
desk-chart-later = Later
desk-chart-all-types = All types
desk-chart-all-floors = All floors
desk-chart-floor = Floor { $floor }
desk-chart-all-states = All guests
desk-chart-state = Guests
desk-chart-find = Guest, reference or room
desk-chart-nothing = Nothing on the chart fits this choice. Widen it to see rooms again.
desk-chart-no-rooms = There are no rooms yet. Once the hotel has rooms, they stand here with their stays.

desk-chart-arriving = Arriving
desk-chart-in-house = In house
desk-chart-departing = Departing
desk-chart-departed = Departed
desk-chart-overbooked = Overbooked
desk-chart-unassigned = No room yet
desk-chart-fold = Fold { $name }
desk-chart-unfold = Unfold { $name }
desk-chart-left = { $count ->
    [one] { $type }, { $date }: { $count } room left
   *[other] { $type }, { $date }: { $count } rooms left
}
desk-chart-left-from = { $left }, from { $price }
desk-chart-clashes = Clashes with another stay or an outage
desk-chart-noted = Has a note
desk-chart-bar = { $guest }, { $room }, { $dates }, { $nights }, { $state }
desk-chart-free = { $room }, { $date }, free
desk-chart-away = { $room }, { $date }, { $outage }
desk-chart-lane = { $lane }, { $date }
desk-chart-outage = { $kind }, { $dates }
desk-chart-linked = Taken with { $room }
desk-chart-same-price = The price stays the same
desk-chart-keeps-price = Price kept as it was sold
desk-chart-out-of-service = This room has a small fault.
desk-chart-moved = { $guest } has been moved.
desk-chart-moved-price = { $guest } has been moved: { $before } is now { $after }.
desk-chart-nothing-changed = Nothing was changed.
desk-chart-given-room = Room { $number } is given with the booking.
desk-chart-hint-bar = Enter opens · M moves · E extends
desk-chart-hint-open = Enter opens
desk-chart-hint-move = Alt: only from this night on · Shift: keep the price · Esc: leave it
desk-chart-hint-move-keys = Arrows move · S splits · P keeps the price · Enter drops · Esc leaves it
desk-chart-hint-extend = Shift: keep the price · Esc: leave it
desk-chart-hint-extend-keys = Arrows change the nights · Enter drops · Esc leaves it
