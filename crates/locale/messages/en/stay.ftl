### Selling and looking after a stay: what was sold anyway, options, the waiting list, things to do.

## Sold though nothing was left

stay-did-anyway = Sold although nothing was left: { $reason }
stay-did-room-found = Rooms were found for all nights
stay-why-oversold = { $count ->
    [one] One of the sold rooms was sold anyway and has no room yet.
   *[other] { $count } of the sold rooms were sold anyway and have no room yet.
}
stay-look-oversold = Sold anyway
stay-look-oversold-hint = These guests were promised a stay beyond the rooms. Find them a room, or another house. When a room comes free, it goes to them first.
stay-no-room-on = No room on { $nights }
stay-anyway-by = Sold by { $who }, { $at }: { $reason }
stay-seen-to = Seen to
stay-seen-to-done = The stay of { $guest } is seen to.

## Options and the waiting list

stay-release = Release
stay-leave-list = Take off the list
stay-done-confirmed = The booking of { $guest } is confirmed.

## New booking: several rooms, and what is full

stay-add-room = Add another room
stay-remove-room = Take this room out
stay-choose-next = Set the people of the next room above, then choose what they get.
stay-rooms-together = { $count } rooms together
stay-full = full
stay-full-title = Nothing left – waiting list
stay-full-hint = Rooms and rates of which nothing is left for these nights. Choose one to put the guest on the waiting list.
stay-full-hint-anyway = Rooms and rates of which nothing is left for these nights. Choose one for the waiting list, or to sell it anyway and answer for it.
stay-choose-full = Choose all the same
stay-way = What it is to be
stay-way-book = Booking
stay-way-option = Option with a time limit
stay-way-wait = Waiting list
stay-way-anyway = Sell anyway
stay-option-until = Holds until
stay-anyway-reason = Why sell anyway
stay-anyway-hint = Your name and the reason stand on the booking. It stays under To look at until somebody has found a room.
stay-wait-hint = Holds no room. When one comes free, the booking stands under Today to be confirmed.
stay-group-optional = Group (optional)
stay-group-colour = Colour
stay-colour-teal = Teal
stay-colour-blue = Blue
stay-colour-violet = Violet
stay-colour-pink = Pink
stay-colour-red = Red
stay-colour-orange = Orange
stay-colour-olive = Olive
stay-colour-grey = Grey
stay-company-optional = Company (optional)
stay-company-other = Another
stay-company-new = New company
stay-company-name = Name of the company
stay-company-vat = VAT number
stay-company-save = Save company
stay-note-alert = Show this note as an alert
stay-book-wait = Put on the waiting list
stay-book-option = Hold as an option
stay-book-anyway = Sell anyway
stay-sold-waiting = { $guest } is on the waiting list
stay-sold-option = Held for { $guest } until { $until }
stay-sold-anyway = If a night was full, this booking has no room for it yet.
stay-sold-anyway-hint = It stands under To look at until a room comes free or somebody has seen to it.

## The sheet and the day

stay-traces = To do
stay-traces-empty = Nothing is to be done. Add what somebody should remember on a day.
stay-trace-due = On
stay-trace-what = What
stay-trace-add = Add
stay-trace-done = done by { $who }, { $at }
stay-trace-tick = Done
stay-trace-ticked = Ticked off.
stay-note-write = Write note
stay-tab-papers = Documents
stay-papers-hint = The card of this stay, to be filled in and signed.
stay-to-pay = To be paid here
stay-holds-until = Held until { $until }
stay-today-free = Waiting list: a room has come free
stay-today-options = Options whose time is over
stay-receive = Guest details and deposit
stay-receive-open = Check in with details
stay-deposit-noted = Deposit left at the desk
stay-deposit-hint = Noted on the booking; it is not booked as a payment.

stay-did-service-added = { $count ->
    [1] { $name } added
   *[other] { $name } added, { $count } of it
}
stay-did-service-dropped = { $name } taken off
stay-did-service-count = { $name }: { $from } → { $to }
stay-did-service-confirmed = { $name } confirmed
stay-did-service-refused = { $name } is not available any more

stay-extras = Services
stay-extras-nothing = Nothing was ordered with this stay.
stay-extras-none = Nothing is offered with this room. Services are set up under “Services”.
stay-extras-change = Services
stay-extras-take = Take over
stay-extras-count = How many
stay-extras-choose = Choose a day
stay-extras-left = { $when } – { $count } left
stay-extras-taken = taken on these days
stay-extras-remove = Take off { $service }
stay-extras-before = Price so far
stay-extras-done = Services of { $guest } changed
stay-extras-in-house = The guest is in house: what has been given already is part of the price.
stay-extras-waiting = Asked for, not promised yet: { $services }
stay-extras-refused = Not available any more: { $services }
stay-extras-refused-hint = Tell the guest, and take it off or choose another day.
stay-code = Code (optional)
stay-code-hint = Of a promotion, a company, a private rate or a group.
stay-code-holds = Taken off wherever it is for.
stay-code-opens = It opens a rate of its own.
stay-code-company = Prices of { $company }.
stay-code-group = Rooms kept for { $group }, at its prices.
stay-of-group = Out of a group’s rooms
stay-group-none = No group
stay-book-of-group = Book for the group
stay-agreed-rate = Agreed rate
stay-credit-passed = With this booking { $open } stand open for { $company }; the credit limit is { $limit }.
stay-credit-passed-hint = It can be booked all the same. Ask who settles the bills, or take a deposit.
desk-amend-full = Too few rooms are left for this change.
desk-amend-full-hint = Choose other nights or another type, or ask a manager.
stay-expected-at = Expected at
stay-expected-optional = Expected at (optional)
stay-expected-give = Say when they come
stay-expected-change = Change the time
stay-expected-title = When does { $guest } come?
stay-expected-hint = By the hotel’s clock; a time before 6 in the morning is the night after. Empty if nobody knows.
stay-done-expected = { $guest } is expected at { $time }.
stay-done-expected-none = No time is noted for { $guest }.
stay-late-arrivals = Late arrivals
stay-arrivals-only-late = Everybody else has arrived.
stay-sort = In this order
stay-sort-name = By name
