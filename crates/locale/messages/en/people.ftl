# Finding, lists of bookings, guests

# Words for near days, as people type them; several with commas between.
date-words-yesterday = yesterday
date-words-today = today, now
date-words-tomorrow = tomorrow, tmr
date-words-day-after = day after tomorrow

## Finding anything

desk-menu-guests = Guests
find-box = Search guest, room, booking
find-keys = Ctrl K
find-placeholder = Name, booking number, room, date or what to do
find-help = ↑ ↓ to choose · Enter to open · Esc to close
find-lost = This computer’s engine does not answer. Try again in a moment.
find-results = Results
find-recent = Opened before
find-dates = Dates
find-commands = Commands
find-date-opens = Open on the tape chart
find-walk-in = Walk-in
find-connection = Connection and what waits to be sent
find-language = Language: { $name }
find-look = Appearance: { $name }

## Guests

guests-find = Name, e-mail, telephone or note
guests-count = { $count ->
    [one] { $count } guest
   *[other] { $count } guests
}
guests-empty = No guests yet. They come with the first booking.
guests-stays = Stays
guests-arrival = Next or last arrival
guests-page = { $from }–{ $to } of { $count }
guests-before = Previous
guests-next = Next
guests-back = All guests
guests-to-come = Here and to come
guests-gone = Past and given up
guests-no-stays = None
guests-known = Profile
guests-preferences = Preferences
guests-preference-add = Add…
guests-preference-drop = Remove “{ $name }”
guests-like-quiet = quiet room
guests-like-high = high floor
guests-like-twin = twin beds
guests-like-allergy = allergy-friendly
guests-notes = Notes for staff
guests-consent-newsletter = Wants news and offers by e-mail
guests-consent-keep-preferences = Preferences may be kept for the next stay
guests-save = Save
guests-undo = Discard changes
guests-saved = Profile saved
guests-alike = May be the same person
guests-why-email = Same e-mail
guests-why-phone = Same telephone
guests-why-name = Same or similar name
guests-compare = Compare
guests-merge-title = Merge these two profiles?
guests-merge = Merge
guests-merge-keep = This one stays
guests-merge-stays = Its page then shows all { $count } stays. Nothing is deleted, and the two can be taken apart again.
guests-merged = Profiles merged
guests-merged-here = Merged into this profile
guests-stays-count = { $count ->
    [one] { $count } stay
   *[other] { $count } stays
}
guests-unmerge = Take apart
guests-unmerged = The profile stands by itself again

## The list of bookings

bookings-find = Guest, booking number or note
bookings-any = Any
bookings-type = Room type
bookings-arrival = Arrival
bookings-departure = Departure
bookings-night = In house
bookings-created = Booked
bookings-nights = Nights
bookings-people = Guests
bookings-days = Filter by days
bookings-from = From
bookings-to = To
bookings-clear = Clear the filter
bookings-none = No booking fits this filter. Clear it, or widen the days.
bookings-count = { $count ->
    [one] { $count } reservation
   *[other] { $count } reservations
}
bookings-nights-count = { $count ->
    [one] { $count } night
   *[other] { $count } nights
}
bookings-totals-hint = nights and revenue without cancellations and no-shows
bookings-export-csv = Export CSV
bookings-export-xlsx = Export XLSX
bookings-exported = Saved: { $name }
bookings-filter-keep = Keep this filter
bookings-filter-name = Name
bookings-filter-hint = Days move along with the hotel’s day. The search text is not kept. Only you see it, on this computer.
bookings-filter-kept = Filter kept
bookings-filter-forget = Forget the filter “{ $name }”

## Groups

groups-menu = Groups
groups-new = New group
groups-find = Find a group
groups-past = Show groups that are over
groups-empty = No group is set up yet. Set rooms aside for a wedding, a tour or a conference with “New group”.
groups-none-found = No group fits these words.
groups-back = All groups
groups-name = Name of the group
groups-code = Booking code
groups-code-hint = Guests of the group book with it. Letters, digits and hyphens.
groups-status = Status
groups-status-inquired = Inquiry
groups-status-tentative = Option
groups-status-definite = Definite
groups-status-cancelled = Cancelled
groups-status-inquired-hint = Nothing is kept.
groups-status-tentative-hint = Rooms are kept, and nobody can book them yet.
groups-status-definite-hint = Rooms are kept, and guests can book them.
groups-status-cancelled-hint = Nothing is kept; bookings already made stand.
groups-become-inquired = Back to inquiry
groups-become-tentative = Make it an option
groups-become-definite = Make it definite
groups-become-cancelled = Cancel the group
groups-cancel-title = Cancel this group?
groups-cancel-body = Rooms that nobody has picked up go back on sale at once. Bookings already made stand; cancel those one by one.
groups-became = { $name }: { $status }.
groups-dates = Dates
groups-dates-none = No nights yet
groups-cut-off = Cut-off
groups-cut-off-line = Guests can book until { $date }.
groups-cut-off-none = No cut-off: rooms are kept until somebody gives them back.
groups-blocked = Set aside
groups-picked-up = Picked up
groups-still-held = Still held
groups-released = Back on sale
groups-nights-of = { $picked } of { $blocked } room nights picked up
groups-rate = Rate
groups-discount = Discount in percent
groups-wash = Wash in percent
groups-wash-hint = The share of rooms that you expect nobody to pick up. They stay on sale.
groups-wash-line = Wash { $percent } %
groups-take-up = To take up, in percent
groups-take-up-hint = The share of its room nights that the group must take. Empty: it may leave what it likes.
groups-take-up-due = To take up
groups-take-up-line = { $owed } of { $agreed } room nights ({ $percent } %)
groups-take-up-met = reached
groups-take-up-short = { $count ->
    [one] { $count } room night short
   *[other] { $count } room nights short
}
groups-take-up-how = At the average price of the nights not picked up. Nothing is charged by itself.
groups-take-up-unpriced = The nights not picked up have no price yet.
groups-discount-line = { $percent } % off
groups-release = Release
groups-release-none = Never by itself
groups-release-fixed = All nights on one date
groups-release-rolling = Each night some days before it
groups-release-on = Back on sale on
groups-release-days = Days before the night
groups-colour = Colour
groups-company = Company
groups-contact = Contact
groups-contact-first = First name of the contact
groups-contact-last = Last name of the contact
groups-contact-email = E-mail of the contact
groups-contact-phone = Phone of the contact
groups-notes = Notes
groups-arrival = First night
groups-departure = Departure
groups-rooms-of = Rooms: { $type }
groups-saved = { $name } is saved.
groups-edit = Edit details
groups-give-back = Give rooms back
groups-give-back-title = Give back what is not picked up?
groups-give-back-body = { $count ->
    [one] { $count } room night goes back on sale at once.
   *[other] { $count } room nights go back on sale at once.
}
groups-given-back = The rooms are back on sale.
groups-grid = Rooms by night
groups-grid-rooms = Rooms
groups-grid-prices = Prices
groups-grid-show = Show
groups-grid-hint = Type how many rooms are set aside. Below each number stands how many are picked up and how many are still kept.
groups-grid-price-hint = Type a price for the night. An empty field takes the rate less the discount.
groups-grid-empty = No night is set aside yet. Choose the first night and the departure, then type how many rooms.
groups-cell = { $type }, { $date }: rooms set aside
groups-cell-price = { $type }, { $date }: price
groups-cell-counts = { $picked } / { $remaining }
groups-cell-counts-told = { $picked } picked up, { $remaining } kept, { $left } left for others
groups-save-nights = { $count ->
    [one] Save { $count } change
   *[other] Save { $count } changes
}
groups-saved-nights = The nights are saved.
groups-chart = Pick-up by night
groups-chart-told = { $date }: { $picked } of { $blocked } picked up
groups-stays = Bookings of the group
groups-stays-none = Nobody has booked yet. Book a guest with “Book a room”, or take the rooming list in.
groups-pick = Book a room
groups-pick-title = Book a room of the group
groups-pick-price = Price of the stay: { $total }
groups-pick-left = { $count ->
    [0] No room of this type is left for these nights.
    [one] { $count } room of this type is left.
   *[other] { $count } rooms of this type are left.
}
groups-picked = Booked: { $reference }.
groups-not-definite = Guests can book once the group is definite.
groups-rooming = Rooming list
groups-rooming-hint = One line for each room, with the guest’s name. Dates and room type may be left out where they are the group’s own. Either every line is booked, or none.
groups-rooming-close = Close the list
groups-rooming-check = Check the list
groups-rooming-run = { $count ->
    [one] Book { $count } room
   *[other] Book { $count } rooms
}
groups-rooming-would = { $count ->
    [one] { $count } line can be booked.
   *[other] { $count } lines can be booked.
}
groups-rooming-refused = { $count ->
    [one] { $count } line cannot be booked. Correct it in the file and pick the file again; until then nothing is booked.
   *[other] { $count } lines cannot be booked. Correct them in the file and pick the file again; until then nothing is booked.
}
groups-rooming-done = { $count ->
    [one] { $count } room of the group is booked.
   *[other] { $count } rooms of the group are booked.
}
groups-line-columns = This line has other columns than the first.
groups-line-no-name = There is no name.
groups-line-guest-field = A field of the guest is too long or holds characters that cannot be ({ $piece }).
groups-line-email = “{ $piece }” is no complete e-mail address.
groups-line-reference = “{ $piece }” cannot be a booking number.
groups-line-arrival = The arrival “{ $piece }” is no date.
groups-line-departure = The departure “{ $piece }” is no date.
groups-line-backwards = The departure ({ $piece }) is not after the arrival.
groups-line-too-long = The stay is longer than a year.
groups-line-over = The night of { $piece } is over.
groups-line-too-far = { $piece } lies too far ahead.
groups-line-people = “{ $piece }” is no number of guests.
groups-line-room-type = The room type “{ $piece }” is not known here.
groups-line-party-too-large = { $piece } guests do not fit this room type.
groups-line-total = “{ $piece }” is no amount.
groups-line-no-price = Neither the group nor its rate has a price for these nights.
groups-line-notes = The note is too long.
groups-line-twice = Line { $piece } has the same booking number.
groups-line-known = A booking { $piece } is here already.
groups-line-cancelled = Its status is “{ $piece }”.
groups-line-sold-out = No room is left on { $piece }.
groups-line-name-twice = Line { $piece } has the same name for the same nights.
groups-line-name-known = { $piece } has booked with this group already.
groups-line-not-in-block = The group has no room of this type on { $piece }.
groups-line-block-full = All rooms of this type are picked up on { $piece }.
groups-line-block-released = The group’s rooms for { $piece } are back on sale.
groups-line-room-unknown = Booked without a room: there is no room “{ $piece }”.
groups-line-room-taken = Booked without a room: room { $piece } is taken on one of the nights.

## Companies and travel agents

companies-menu = Companies
companies-new = New company
companies-find = Find a company
companies-kind = Kind
companies-kind-all = All
companies-kind-company = Company
companies-kind-agent = Travel agent
companies-empty = No company is known yet. Add those you have contracts with, and the agents who send you guests.
companies-none-found = No company fits these words.
companies-back = All companies
companies-code = Company code
companies-code-hint = Its people name it to get its rates. Letters, digits and hyphens.
companies-contact = Whom to ask for
companies-contact-hint = An office or a department; people stand among the guests.
companies-rate-plan = Contract rate
companies-rate-plan-none = All public rates
companies-discount = Discount in percent
companies-billing = Stays are billed to the company
companies-limit = Credit limit
companies-limit-none = No limit
companies-commission = Commission in percent
companies-base = Commission on
companies-base-nights = the price of the nights
companies-base-nights-net = the price of the nights without VAT
companies-base-total = all that the guest pays
companies-saved = { $name } is saved.
companies-edit = Edit
companies-open = Stays to come and in house
companies-limit-passed = The credit limit of { $limit } is passed.
companies-earned = Commission so far
companies-month = Commission on stays departed in
companies-month-none = Nobody sent by this agent departed in this month.
companies-stays = Stays
companies-stays-none = No stay yet.
companies-terms-none = Nothing special is agreed.
companies-discount-line = { $percent } % off
companies-commission-line = { $percent } % commission on { $base }
companies-billed = Billed to the company
companies-paid-here = Guests pay themselves
companies-pays = Who pays
companies-archived = Nothing is sold to it any more
companies-archived-note = Nothing is sold to this company any more. Its stays keep it.
