### Words that every face of the product shares: counts, dates, the trade's own terms, buttons.
### Amounts, dates and times arrive already written out; counts arrive as numbers.

## Counts

nights = { $count ->
    [one] { $count } night
   *[other] { $count } nights
}
adults = { $count ->
    [one] { $count } adult
   *[other] { $count } adults
}
children = { $count ->
    [one] { $count } child
   *[other] { $count } children
}
rooms = { $count ->
    [one] { $count } room
   *[other] { $count } rooms
}
bookings = { $count ->
    [one] { $count } booking
   *[other] { $count } bookings
}
rate-source-ecb = European Central Bank
party-on-business = { $party }, on business
party-with-children = { $adults }, { $children }

## Dates and times

clock-time = { $time }
date-at-time = { $date }, { $time }
date-with-year = { $date } { $year }
date-from-to = { $from } – { $to }
today = Today

## Where a reservation stands

status-waitlisted = Waiting list
status-tentative = Option
status-confirmed = Confirmed
status-in-house = In house
status-checked-out = Departed
status-cancelled = Cancelled
status-no-show = No-show

## How clean a room is

cleanliness-dirty = To clean
cleanliness-clean = Clean
cleanliness-inspected = Inspected

## Meals

board-room-only = Room only
board-bed-and-breakfast = Breakfast included
board-half-board = Half board
board-full-board = Full board
board-all-inclusive = All inclusive

## Kinds of rate

rate-category-bar = Flexible rate
rate-category-non-refundable = Non-refundable rate
rate-category-corporate = Company rate
rate-category-package = Package
rate-category-group = Group rate
rate-category-day-use = Day use
rate-category-promotion = Promotion
rate-category-long-stay = Long stay
rate-category-wholesale = Wholesale

## What secures a booking

guarantee-six-pm-hold = Not guaranteed: kept until an hour of the day of arrival
guarantee-pay-at-property = Pay at the hotel
guarantee-card = Guaranteed by card
guarantee-deposit = Guaranteed by deposit
guarantee-prepayment = Paid in advance
guarantee-company = Paid by the company
guarantee-ota = Paid through the travel site

## Taxes

tax-vat = VAT
tax-vat-percent = VAT { $percent }
tax-named-percent = { $name } { $percent }
tax-city = City tax
tax-city-percent = City tax { $percent }

## Restrictions

rule-no-price = No price is set for { $date }.
rule-stop-sell = { $date } is closed for sale.
rule-closed-to-arrival = Arrival is not possible on { $date }.
rule-closed-to-departure = Departure is not possible on { $date }.
rule-min-los-arrival = Arriving on { $date } needs a stay of at least { $count ->
    [one] { $count } night
   *[other] { $count } nights
}.
rule-min-los-through = A stay over { $date } needs at least { $count ->
    [one] { $count } night
   *[other] { $count } nights
}.
rule-max-los-arrival = Arriving on { $date } allows a stay of at most { $count ->
    [one] { $count } night
   *[other] { $count } nights
}.
rule-max-los-through = A stay over { $date } has at most { $count ->
    [one] { $count } night
   *[other] { $count } nights
}.
rule-exact-los = Arriving on { $date } is possible for other lengths of stay only.
rule-exact-los-nearest = Arriving on { $date } is possible for certain lengths only; the nearest is { $count ->
    [one] { $count } night
   *[other] { $count } nights
}.
rule-exact-los-nearest-two = Arriving on { $date } is possible for certain lengths only; the nearest are { $fewer ->
    [one] { $fewer } night
   *[other] { $fewer } nights
} and { $count ->
    [one] { $count } night
   *[other] { $count } nights
}.
rule-min-advance = An arrival on { $date } is booked at least { $count ->
    [one] { $count } day
   *[other] { $count } days
} ahead.
rule-min-advance-hours = An arrival on { $date } is booked at least { $count ->
    [one] { $count } hour
   *[other] { $count } hours
} ahead.
rule-max-advance = An arrival on { $date } can be booked at most { $count ->
    [one] { $count } day
   *[other] { $count } days
} ahead.
rule-max-advance-hours = An arrival on { $date } can be booked at most { $count ->
    [one] { $count } hour
   *[other] { $count } hours
} ahead.
rule-booking-window = This rate cannot be booked today; the nearest day for it is { $date }.
rule-stay-window = This rate is not for the night of { $date }.

## Rooms that are away

outage-out-of-inventory = Taken out of the house
outage-out-of-order = Out of order
outage-out-of-service = Out of service

## Where a booking came from

source-desk = Front desk
source-walk-in = Walk-in
source-web = Website

## What a cancellation costs

policy-always-free = Free cancellation at any time.
policy-free-until = Free cancellation until { $instant }.
policy-then = From then: { $fee }.
policy-from = From { $instant }: { $fee }.
policy-no-show = Not coming costs { $fee }.
policy-no-show-free = Not coming costs nothing.
policy-deposit-now = Deposit due now: { $fee }.
policy-deposit-by = Deposit due by { $instant }: { $fee }.
policy-from-free = From { $instant }: free of charge.
policy-now = Cancelling costs { $fee }.
policy-held = Kept for you until { $instant }.
policy-held-over = Was kept until { $instant }; that time is over.

## Buttons and small words

save = Save
more-languages = In { $count ->
    [one] { $count } further language
   *[other] { $count } further languages
}
cancel = Cancel
next = Continue
close = Close
undo = Undo
search = Search
yes = Yes
optional = optional
required = required
none = None
total = Total
per-night = per night
from-price = from { $price }
language = Language
loading = Loading …

## Steps in the life of a booking

step-amend = Change stay
step-assign = Assign room
step-check-in = Check in
step-undo-check-in = Take back check-in
step-check-out = Check out
step-undo-check-out = Take back check-out
step-cancel = Cancel
step-reinstate = Reinstate
step-no-show = Mark as no-show
step-confirm = Confirm
step-depart-early = Leaves early
step-other = This step

## Names of fields, as failures call them

field-first-name = First name
field-last-name = Last name
field-email = E-mail
field-phone = Phone
field-country = Country
field-language = Language
field-arrival = Arrival
field-departure = Departure
field-adults = Adults
field-children = Children
field-rooms = Rooms
field-notes = Notes
field-requests = Wishes
field-password = Password
field-name = Name
field-slug = Short name
field-zone = Time zone
field-address = Address
field-currency = Currency
field-languages = Languages
field-taxes = Taxes
field-price = Price
field-price-minor = Price
field-room-type = Room type
field-rate-plan = Rate
field-limit = Number of entries
field-accept-terms = Terms
field-payment = Payment
field-status = Room status
field-assigned = Who cleans the room
field-attendants = The list of who cleans
field-priority = Asked to look
field-remarks = What was noticed
field-found = How the room was found
field-leave-by = When the room is to be free
field-tasks = Task
field-outage = Fault
field-group = Group
field-alert = Alert
field-seen-to = Seen to
field-estimated-arrival = Expected at
field-deposit = Deposit
field-traces = To do
field-code = Code
field-wash = Wash
field-take-up = Share to take up
field-discount = Discount
field-release = Release
field-nights = Nights
field-commission = Commission
field-credit-limit = Credit limit
field-vat-id = VAT number
field-contact = Contact
field-other = One of the fields

service-line-count = { $count } × { $name }
service-line-at = { $what }, { $when }
service-price-per-stay = { $amount } for the stay
service-price-per-night = { $amount } per night
service-price-per-person = { $amount } per person
service-price-per-person-night = { $amount } per person and night
service-price-per-room-night = { $amount } per room and night
service-price-per-piece = { $amount } each
service-unit-per-stay = Once for the stay
service-unit-piece-night = Each piece, for every night
service-unit-per-person = Per person
service-unit-per-person-night = Per person and night
service-unit-per-room-night = Per room and night
service-unit-per-piece = Per piece
service-due-each-night = Every night
service-due-each-morning = Every morning
service-due-arrival = On the day of arrival
service-due-departure = On the day of departure
service-due-chosen = On a day the guest picks
service-why-compulsory = Always charged
service-why-included = Included
service-vat-lodging = Lodging
service-vat-food = Food
service-vat-beverages = Drinks
service-vat-other = Other services
field-services = Services
