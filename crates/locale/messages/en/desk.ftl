### The staff app.

desk-title = { $property } · Keyrack

## The menu

desk-menu = Main menu
desk-menu-today = Today
desk-menu-new-booking = New booking
desk-menu-bookings = Bookings
desk-menu-rooms = Rooms
desk-menu-waiting = Waiting to be sent
desk-menu-held = Rooms held here
desk-menu-conflicts = To look at
desk-search = Search guest, room, booking
desk-search-empty = Nothing matches “{ $text }”.
desk-search-results = { $count ->
    [one] { $count } match
   *[other] { $count } matches
}
desk-business-day = Business day
desk-skip-to-content = Skip to the content
desk-language = Language
desk-theme-light = Light
desk-theme-dark = Dark
desk-theme-system = As the system

## Signing in

desk-sign-in-title = Sign in
desk-sign-in-name = User name
desk-sign-in-password = Password
desk-sign-in-button = Sign in
desk-sign-in-offline = You can sign in without a connection.
desk-sign-out = Sign out
desk-signed-in-as = Signed in as { $name }

## The connection

desk-online = Online
desk-offline = Offline
desk-connecting = Connecting …
desk-syncing = Getting up to date …
desk-sync-progress = { $done } of { $total } changes received
desk-connection-line = { $state } · { $held } held here · { $time }
desk-offline-hint = You can go on working. Everything is kept and sent as soon as the line is back.
desk-offline-since = Offline since { $instant }
desk-last-sync = Last in step with the server: { $instant }
desk-never-synced = Not yet in step with the server
desk-not-enrolled = This desk is not yet connected to a server.
desk-enrol-title = Connect this desk
desk-enrol-address = Address of the server
desk-enrol-code = One-time code
desk-enrol-hint = The code is shown where the server is set up. It can be used once.
desk-enrol-button = Connect

## What waits to be sent

desk-waiting-title = Waiting to be sent
desk-waiting-count = { $count ->
    [0] Nothing is waiting
    [one] { $count } change is waiting
   *[other] { $count } changes are waiting
}
desk-waiting-empty = Everything has reached the server.
desk-waiting-since = Waiting since { $instant }
desk-waiting-what = Change
desk-waiting-when = Since
desk-waiting-booking = New booking
desk-waiting-amend = Changed stay
desk-waiting-check-in = Check-in
desk-waiting-check-out = Check-out
desk-waiting-cancel = Cancellation
desk-waiting-room = Room
desk-waiting-rate = Prices and restrictions
desk-waiting-other = Other change

## Rooms this desk may sell by itself

desk-held-title = Rooms held here
desk-held-count = { $count ->
    [one] { $count } room held here
   *[other] { $count } rooms held here
}
desk-held-hint = This desk may sell these rooms even without a connection. Nobody else sells them meanwhile.
desk-held-empty = No rooms are held here. Without a connection, a sale needs “Sell anyway”.
desk-held-left = Left
desk-held-spent = Sold from it
desk-held-until = Held until { $instant }
desk-held-night = Night

## Today

desk-today-title = Today, { $date }
desk-arrivals = Arrivals
desk-arrivals-count = Arrivals { $count }
desk-arrived-count = { $count } in
desk-in-house = In house
desk-in-house-count = In house { $count }
desk-departures = Departures
desk-departures-count = Departures { $count }
desk-departed-count = { $count } out
desk-to-clean-count = To clean { $count }
desk-to-look-at = { $count ->
    [one] { $count } to look at
   *[other] { $count } to look at
}
desk-arrivals-empty = No arrivals today. Take a walk-in with “New booking”.
desk-in-house-empty = Nobody is in the house yet.
desk-departures-empty = No departures today.
desk-today-empty = Nothing to do for this day yet. Start with “New booking”.
desk-overdue = Should have left on { $date }
desk-late-arrival = Expected on { $date }
desk-refreshed = As of { $time }
desk-stale = Shown as of { $time }; the newest could not be read.

## Columns and labels

desk-guest = Guest
desk-room = Room
desk-room-type = Room type
desk-rate-plan = Rate
desk-arrival = Arrival
desk-departure = Departure
desk-stay = Stay
desk-nights = Nights
desk-party = Guests
desk-status = Status
desk-reference = Reference
desk-source = Booked through
desk-due = { $amount } due
desk-price = Price
desk-total = Total
desk-notes = Notes
desk-no-room = No room yet
desk-room-number = Room { $number }
desk-rooms-left = { $count ->
    [one] { $count } left
   *[other] { $count } left
}
desk-overbooked-by = { $count ->
    [one] overbooked by { $count }
   *[other] overbooked by { $count }
}
desk-actions = Actions
desk-more = More

## What can be done with a booking

desk-check-in = Check in
desk-check-out = Check out
desk-undo-check-in = Take back check-in
desk-undo-check-out = Take back check-out
desk-assign-room = Assign room
desk-move-room = Move to another room
desk-amend = Change stay
desk-cancel-booking = Cancel booking
desk-reinstate = Reinstate
desk-mark-no-show = Mark as no-show
desk-early-departure = Leaves early
desk-open-booking = Open booking

## New booking

desk-new-title = New booking
desk-new-walk-in = Walk-in
desk-new-walk-in-hint = The guest is here and checks in right away.
desk-new-stay = Stay
desk-new-adults = Adults
desk-new-children = Children
desk-new-child-age = Age of child { $number }
desk-new-add-child = Add a child
desk-new-remove-child = Remove child { $number }
desk-new-find = Show rooms and prices
desk-new-offers = Rooms and prices
desk-new-no-offers = Nothing fits this stay.
desk-new-no-offers-hint = Try other dates, or look at the reason beside each room type.
desk-new-choose = Choose
desk-new-chosen = Chosen
desk-new-guest = Guest
desk-new-first-name = First name
desk-new-last-name = Last name
desk-new-email = E-mail
desk-new-phone = Phone
desk-new-country = Country
desk-new-language = Language for letters
desk-new-note = Note
desk-new-book = Book
desk-new-book-and-check-in = Book and check in
desk-new-quote-title = What it costs
desk-new-price-changed = The price has changed from { $old } to { $new }. Please look again before booking.
desk-new-sell-anyway = Sell anyway
desk-new-sell-anyway-hint = There may be no room for this guest. The booking is marked for someone to look at.
desk-new-why = Why?
desk-quote-base = Price of the day
desk-quote-supplement = For this party
desk-quote-tax-included = of which { $tax }
desk-quote-tax-added = plus { $tax }

## Counts, and why they are what they are

desk-count-title = Why { $count }?
desk-count-physical = Rooms
desk-count-out-of-inventory = Taken out of the house
desk-count-out-of-order = Out of order
desk-count-out-of-service = Out of service (still sold)
desk-count-sold = Sold
desk-count-block = Kept for groups
desk-count-held = Held for guests who are booking
desk-count-allowance = May be overbooked by
desk-count-sellable = Left
desk-count-available = Left to sell

## Rooms

desk-rooms-title = Rooms
desk-rooms-empty = No rooms yet.
desk-floor = Floor
desk-mark-clean = Mark as clean
desk-mark-dirty = Mark as to clean
desk-mark-inspected = Mark as inspected
desk-take-out-of-order = Take out of order
desk-back-in-order = Back in order
desk-outage-reason = Reason
desk-outage-until = Until { $date }
desk-free = Free
desk-occupied = Occupied

## Questions before something is done

desk-confirm-cancel-title = Cancel this booking?
desk-confirm-cancel-free = { $guest }, { $stay }. Cancelling is free of charge.
desk-confirm-cancel-fee = { $guest }, { $stay }. Cancelling costs { $fee }.
desk-confirm-cancel-button = Cancel booking
desk-confirm-cancel-keep = Keep booking
desk-confirm-no-show-title = Mark as no-show?
desk-confirm-no-show-text = { $guest } did not arrive on { $date }. The room is sold again from tonight.
desk-confirm-no-show-button = Mark as no-show
desk-confirm-early-title = Leaves before { $date }?
desk-confirm-early-text = { $guest } leaves today. The remaining nights are free again: { $nights }.
desk-confirm-early-button = Check out today
desk-confirm-dirty-title = Room { $number } is not clean
desk-confirm-dirty-text = Check { $guest } in all the same?
desk-confirm-sell-anyway-title = Sell although nothing is left?
desk-confirm-sell-anyway-text = Nothing is left for { $stay }. If you sell anyway, somebody has to find another room for one of the guests.
desk-assign-title = Room for { $guest }
desk-assign-free = Free rooms
desk-assign-none = No free room of this type.
desk-assign-out-of-service = Room { $number } has a fault: { $reason }

## What has just been done

desk-done-booked = { $guest } is booked, reference { $reference }.
desk-done-checked-in = { $guest } is checked in.
desk-done-checked-in-room = { $guest } is checked in, room { $number }.
desk-done-checked-out = { $guest } is checked out.
desk-done-undone = Taken back.
desk-done-assigned = Room { $number } is assigned to { $guest }.
desk-done-amended = The stay of { $guest } is changed.
desk-done-cancelled = The booking of { $guest } is cancelled.
desk-done-reinstated = The booking of { $guest } stands again.
desk-done-no-show = { $guest } is marked as no-show.
desk-done-cleanliness = Room { $number }: { $state }.
desk-done-out-of-order = Room { $number } is out of order until { $date }.
desk-done-back-in-order = Room { $number } is back in order.
desk-done-saved = Saved.
desk-done-offline = Saved here. It is sent as soon as the line is back.
desk-done-sold-anyway = { $guest } is booked although nothing was left. It is on the list to look at.

## What a person has to look at

desk-conflicts-title = To look at
desk-conflicts-empty = Nothing to look at.
desk-conflict-room = Two guests have room { $number } on { $date }.
desk-conflict-oversold = { $type } is oversold on { $date }.
desk-conflict-edited = { $guest }: the same thing was changed in two places.
desk-conflict-kept = Kept: { $value }
desk-conflict-other = The other: { $value }
desk-conflict-take-other = Take the other
desk-conflict-keep = Keep as it is

## When something goes wrong

desk-failed-title = That did not work
desk-nothing-lost = Nothing was lost.
desk-load-failed = This could not be read just now.
desk-page-missing = There is no such page. Choose one from the menu.

## The frame

desk-brand = Keyrack
desk-theme = Appearance
desk-lost = Keyrack on this computer did not answer.
desk-lost-hint = It is not certain whether this was done. Look at the list, then try again.
desk-connection = Connection
desk-alone = Alone
desk-alone-hint = This computer works by itself. No server is set.
desk-catching-up = Catching up, { $percent } %
desk-held-short = { $count } held here
desk-waiting-short = { $count } to send
desk-state-look = Please look
desk-last-heard = Last heard from the server: { $instant }
desk-differs = This desk and the server do not hold the same.
desk-differs-hint = Nothing was lost. Tell those who look after the system.
desk-refused-title = Not taken by the server
desk-refused-hint = These changes are kept here. Tell those who look after the system.
desk-held-none = No rooms are held here.
desk-held-until-head = Held until
desk-waiting-assign = Room assigned
desk-waiting-no-show = No-show
desk-waiting-reinstate = Booking reinstated
desk-waiting-day = End of the business day
desk-waiting-guest = Guest details

## The end of the business day

desk-roll = Close the day
desk-roll-due = A new day has begun.
desk-roll-title = Close { $date }?
desk-roll-text = Guests who were expected and did not come become no-shows, and their rooms are free again. Occupied rooms are marked for cleaning.
desk-done-rolled = It is now { $date }. { $count ->
    [0] Everybody came.
    [one] { $count } guest did not come.
   *[other] { $count } guests did not come.
}

## Lists

desk-departed = Departed today
desk-to-clean-empty = All rooms are clean.
desk-open-booking-of = Open the booking of { $guest }
desk-contested = Changed twice
desk-unsent = Not sent yet
desk-find-label = Name or booking number
desk-bookings-empty = No bookings yet. Start with “New booking”.
desk-conflict-field = { $field } was changed at two desks. The other one wrote: { $value }
desk-conflict-stay = This stay was changed at two desks. Both changes keep their rooms until somebody decides.
desk-conflict-same-room = Two guests have the same room. Move one of them.
desk-conflict-broken = A record from another desk cannot be read.

## A booking

desk-conditions = Cancellation
desk-cancel-reason = Reason
desk-done-departed-early = { $guest } is checked out early. The stay now costs { $total }.
desk-assign-other-type = Rooms of another type
desk-assigned-other-type = The room is of another type than what was booked. The price stays.

## Selling

desk-booked = { $guest } is booked
desk-new-known = Been here before?
desk-new-country-hint = Two letters, as in DE
desk-why-sold-out = Sold out on { $date }.
desk-why-party-too-large = Too small for this party.

## Rooms

desk-tonight = Tonight
desk-faults = Faults
desk-take-out = Out of order …
desk-take-out-title = Take room { $number } out
desk-out-from = First night
desk-out-until = Back on
desk-out-kind = How much
desk-bring-back = Bring back
desk-done-taken-out = Room { $number } is out until { $date }.
desk-nights-short = { $count ->
    [one] On { $count } night more is now sold than there are rooms.
   *[other] On { $count } nights more is now sold than there are rooms.
}
