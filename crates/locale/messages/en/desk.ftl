### The staff app.

desk-title = { $property } · Keyrack

## The menu

desk-menu = Main menu
desk-menu-today = Today
desk-menu-chart = Tape chart
desk-menu-new-booking = New booking
desk-menu-bookings = Bookings
desk-menu-conflicts = To look at
desk-search-empty = Nothing matches “{ $text }”.
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
desk-offline-hint = You can go on working. Everything is kept and sent as soon as the line is back.
desk-offline-since = Offline since { $instant }
desk-never-synced = Not yet in step with the server

## What waits to be sent

desk-waiting-title = Waiting to be sent
desk-waiting-empty = Everything has reached the server.
desk-waiting-booking = New booking
desk-waiting-amend = Changed stay
desk-waiting-check-in = Check-in
desk-waiting-check-out = Check-out
desk-waiting-cancel = Cancellation
desk-waiting-housekeeping = Housekeeping
desk-waiting-room = Room
desk-waiting-rate = Prices and restrictions
desk-waiting-other = Other change

## Rooms this desk may sell by itself

desk-held-title = Rooms held here
desk-held-hint = This desk may sell these rooms even without a connection. Nobody else sells them meanwhile.
desk-held-left = Left
desk-held-until = Held until { $instant }
desk-held-night = Night

## Today

desk-today-title = Today, { $date }
desk-arrivals = Arrivals
desk-arrived-count = { $count } in
desk-in-house = In house
desk-departures = Departures
desk-departed-count = { $count } out
desk-arrivals-empty = No arrivals today. Take a walk-in with “New booking”.
desk-in-house-empty = Nobody is in the house yet.
desk-departures-empty = No departures today.
desk-overdue = Should have left on { $date }
desk-late-arrival = Expected on { $date }
desk-still-occupied = { $guest } has not left the room yet
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
desk-status = Status
desk-reference = Reference
desk-source = Booked through
desk-price = Price
desk-total = Total
desk-notes = Notes
desk-no-room = No room yet
desk-room-number = Room { $number }
desk-rooms-left = { $count ->
    [one] { $count } left
   *[other] { $count } left
}
desk-beds-left = { $count ->
    [one] { $count } bed left
   *[other] { $count } beds left
}
desk-actions = Actions

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
desk-new-adults = Adults
desk-new-business = Travels on business
desk-new-children = Children
desk-new-child-age = Age of child { $number }
desk-new-offers = Rooms and prices
desk-new-no-offers = Nothing fits this stay.
desk-new-no-offers-hint = Try other dates, or look at the reason beside each room type.
desk-new-choose = Choose
desk-new-chosen = Chosen
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
desk-quote-base = Price of the day
desk-quote-supplement = For this party
desk-quote-tax-included = of which { $tax }

## Counts, and why they are what they are

## Rooms

desk-rooms-empty = No rooms yet.
desk-floor = Floor
desk-mark-clean = Mark as clean
desk-mark-inspected = Mark as inspected
desk-outage-reason = Reason
desk-free = Free
desk-occupied = Occupied

## Questions before something is done

desk-confirm-cancel-title = Cancel this booking?
desk-confirm-cancel-free = { $guest }, { $stay }. Cancelling is free of charge.
desk-confirm-cancel-fee = { $guest }, { $stay }. Cancelling costs { $fee }.
desk-confirm-cancel-button = Cancel booking
desk-confirm-cancel-keep = Keep booking
desk-no-show-fee = The terms of this booking charge { $fee } for not coming.
desk-no-show-waive = Waive the fee
desk-no-show-why = Why it is waived
desk-no-show-charged = Not coming: { $fee } as agreed.
desk-no-show-waived = Not coming: { $fee } waived. { $reason }
desk-confirm-no-show-title = Mark as no-show?
desk-confirm-no-show-text = { $guest } did not arrive on { $date }. The room is sold again from tonight.
desk-confirm-no-show-button = Mark as no-show
desk-confirm-early-title = Leaves before { $date }?
desk-confirm-early-text = { $guest } leaves today. The remaining nights are free again: { $nights }.
desk-confirm-early-button = Check out today
desk-confirm-dirty-title = Room { $number } is not clean
desk-confirm-dirty-text = Check { $guest } in all the same?
desk-assign-title = Room for { $guest }
desk-assign-free = Free rooms
desk-assign-none = No free room of this type.
desk-assign-out-of-service = Room { $number } has a fault: { $reason }

## What has just been done

desk-done-checked-in-room = { $guest } is checked in, room { $number }.
desk-done-checked-out = { $guest } is checked out.
desk-done-undone = Taken back.
desk-done-redone = Done again.
desk-done-assigned = Room { $number } is assigned to { $guest }.
desk-done-amended = The stay of { $guest } is changed.
desk-done-cancelled = The booking of { $guest } is cancelled.
desk-done-reinstated = The booking of { $guest } stands again.
desk-done-no-show = { $guest } is marked as no-show.
desk-done-cleanliness = Room { $number }: { $state }.
desk-done-back-in-order = Room { $number } is back in order.

## When something goes wrong

## The frame

desk-brand = Keyrack
desk-theme = Appearance
desk-not-let-in = This browser is not let in yet.
desk-not-let-in-hint = Open the address that Keyrack shows when it starts. Each address works once.
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
desk-refused-hint = These changes were taken back. What they were stands under “To look at”.
desk-held-none = No rooms are held here.
desk-held-until-head = Held until
desk-waiting-assign = Room assigned
desk-waiting-no-show = No-show
desk-waiting-reinstate = Booking reinstated
desk-waiting-day = End of the business day
desk-waiting-settle = Choice between two versions
desk-waiting-restore = Restored detail
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
desk-until = until { $date }
desk-since = since { $date }
desk-to-clean-empty = All rooms are clean.
desk-open-booking-of = Open the booking of { $guest }
desk-contested = Changed twice
desk-unsent = Not sent yet
desk-bookings-empty = No bookings yet. Start with “New booking”.
desk-conflict-stay = This stay was changed at two desks. Both changes keep their rooms until somebody decides.

## A booking

desk-conditions = Cancellation
desk-cancel-reason = Reason
desk-done-departed-early = { $guest } is checked out early. The stay now costs { $total }.
desk-assign-other-type = Rooms of another type
desk-assigned-other-type = The room is of another type than what was booked. The price stays.

## Selling

desk-booked = { $guest } is booked
desk-new-known = Been here before?
desk-new-half = Fill in the dates, the adults and the age of each child to see rooms and prices.
desk-new-country-hint = Two letters, as in DE
desk-why-sold-out = Sold out on { $date }.
desk-why-party-too-large = Too small for this party.

## Rooms

desk-faults = Faults
desk-take-out = Out of order …
desk-take-out-title = Take room { $number } out
desk-take-out-confirm = Take out
desk-out-from = First night
desk-out-until = Back on
desk-out-kind = How much
desk-bring-back = Bring back
desk-done-taken-out = Room { $number } is out until { $date }.
desk-nights-short = { $count ->
    [one] On { $count } night more is now sold than there are rooms.
   *[other] On { $count } nights more is now sold than there are rooms.
}

## Starting the program

desk-start-unreached = The server at { $server } was not reached: { $why }
desk-start-address = “{ $server }” is not the address of a server. Write it like https://book.example.com.
desk-start-keys = The keys of this desk cannot be read: { $why }
desk-start-stopped = Keyrack could not start: { $why }

## Housekeeping

desk-menu-housekeeping = Housekeeping
desk-housekeeping-title = Housekeeping, { $date }
desk-board-none = No room is like that. Choose “All” above to see the others.
desk-floor-named = Floor { $floor }
desk-floor-none = Without a floor
desk-all-floors = All floors
desk-all-states = All
desk-all-attendants = Everybody
desk-my-rooms = My rooms
desk-filter = Which rooms
desk-to-inspect = To inspect
desk-arrivals-first = Arrivals first
desk-by-type = By room type
desk-attendant = Attendant
desk-attendants = Who cleans today
desk-attendants-empty = Nobody is on today’s list. Add whoever cleans, then share out the rooms.
desk-attendants-lately = As on the days before:
desk-attendant-nobody = Nobody yet
desk-attendant-of = Who cleans room { $number }
desk-attendant-add = Add
desk-attendant-add-title = Who else cleans today?
desk-attendant-drop = Take { $name } off today’s list
desk-attendant-load = { $open } of { $count } to clean
desk-share-out = Share out evenly
desk-nothing-to-share = Every room that is to be cleaned has somebody.
desk-bulk-hint = Tick rooms to change several at once, or drag them to a name.
desk-choose-all = Choose all { $count }
desk-choose-none = Choose none
desk-choose-room = Choose room { $number }
desk-chosen-rooms = { $count ->
    [one] { $count } room chosen
   *[other] { $count } rooms chosen
}
desk-give-to = Give to …
desk-done-marked = { $count ->
    [one] { $count } room: { $state }.
   *[other] { $count } rooms: { $state }.
}
desk-done-assigned-rooms = { $count ->
    [one] { $count } room is assigned.
   *[other] { $count } rooms are assigned.
}
desk-step-for-room = { $step }: room { $number }
desk-look = Needs inspection
desk-mark-look = Clean, needs inspection
desk-care = Note
desk-care-title = Room { $number }
desk-care-of = Note for room { $number }
desk-task-new = Something to be done
desk-task-hint = For instance: extra bed, flowers, tap drips
desk-task-day = On
desk-remark = Note about the room
desk-found = Found
desk-found-as-told = As the desk says
desk-found-occupied = Found occupied
desk-found-empty = Found empty
desk-late-until = Late departure, until
desk-late-departure = Late departure
desk-leaves-by = by { $time }
desk-stays-over = Stays over
desk-checked-out = Checked out
desk-comes-from = from { $time }
desk-needs-other-room = Needs another room
desk-need-other-room = { $count ->
    [0] Nobody has this room on these nights.
    [one] { $count } guest needs another room:
   *[other] { $count } guests need another room:
}
desk-take-out-anyway = Take out anyway
desk-change = Change

## On paper

desk-print = Print
desk-print-sheet = Print: { $sheet }
desk-printed = The print-out is ready.
desk-printed-hint = Saved as { $place }
desk-registration-cards = Registration cards
desk-pick-file = Choose a file
