# Prices, restrictions and counts by day, at the desk.

desk-menu-rates = Rates
desk-rates-empty = There is no rate plan yet. Prices belong to a plan, so make one first.
desk-rates-grid = Prices and restrictions by day
desk-rates-house = House
desk-rates-left = left
desk-rates-select-all = Select everything
desk-rates-as-of = As of { $instant }

desk-rates-dates = Dates
desk-rates-earlier = Earlier
desk-rates-later = Later
desk-rates-from = From
desk-rates-zoom = Days shown
desk-rates-days = { $count } days
desk-rates-days-unit = days
desk-rates-redo = Redo

desk-rates-price = Price
desk-rates-price-hint = 135 · +10 · -5%
desk-rates-weekdays = Only these weekdays
desk-rates-rules = Restrictions
desk-rates-apply = Apply
desk-rates-discard = Discard

desk-rates-selected = { $count ->
    [0] No price selected
    [one] { $count } cell selected
   *[other] { $count } cells selected
}
desk-rates-cells = { $count ->
    [one] { $count } cell:
   *[other] { $count } cells:
}
desk-rates-same = { $count ->
    [one] { $count } stays as it is
   *[other] { $count } stay as they are
}
desk-rates-get-price = { $count ->
    [one] { $count } gets its first price
   *[other] { $count } get their first price
}
desk-rates-lose-price = { $count ->
    [one] { $count } loses its price and is no longer sold
   *[other] { $count } lose their price and are no longer sold
}
desk-rates-refused = { $count ->
    [one] { $count } price would fall below zero or grow too large. Nothing is changed.
   *[other] { $count } prices would fall below zero or grow too large. Nothing is changed.
}
desk-rates-nothing-changes = Nothing would change: it is already so.
desk-rates-done = { $count ->
    [0] Nothing had to be changed
    [one] { $count } cell changed
   *[other] { $count } cells changed
}
desk-rates-done-hint = Ctrl+Z takes it back.
desk-rates-undone = { $count ->
    [0] Nothing was left to take back
    [one] { $count } cell is as it was
   *[other] { $count } cells are as they were
}
desk-rates-redone = { $count ->
    [0] Nothing had to be changed again
    [one] { $count } cell changed again
   *[other] { $count } cells changed again
}
desk-rates-left-alone = { $count ->
    [one] { $count } cell was changed at another desk meanwhile and was left as it is there.
   *[other] { $count } cells were changed at another desk meanwhile and were left as they are there.
}

desk-rates-wrong-number = Not a price. Type 135, +10 or -5%.
desk-rates-wrong-decimals = More decimals than the currency has.
desk-rates-wrong-large = More than any night may cost.
desk-rates-paste-empty = There is nothing to paste.
desk-rates-paste-large = The table is too large to paste.
desk-rates-paste-cell = Line { $line }, column { $column } of the table is no price.
desk-rates-paste-hint = Nothing was changed. Copy plain prices, without formulas or text.

desk-rates-closed = closed
desk-rates-no-arrival = no arrival
desk-rates-no-departure = no departure
desk-rates-open = open
desk-rates-arrival-again = arrival possible
desk-rates-departure-again = departure possible
desk-rates-said-min-arrival = { $count ->
    [0] no minimum stay on arrival
    [one] at least { $count } night on arrival
   *[other] at least { $count } nights on arrival
}
desk-rates-said-max-arrival = { $count ->
    [0] no maximum stay on arrival
    [one] at most { $count } night on arrival
   *[other] at most { $count } nights on arrival
}
desk-rates-said-exact = { $count ->
    [0] stays of any length
    [one] only stays of { $count } night
   *[other] only stays of { $lengths } nights
}
desk-rates-said-min-through = { $count ->
    [0] no minimum for stays over this day
    [one] at least { $count } night for stays over this day
   *[other] at least { $count } nights for stays over this day
}
desk-rates-said-max-through = { $count ->
    [0] no maximum for stays over this day
    [one] at most { $count } night for stays over this day
   *[other] at most { $count } nights for stays over this day
}
desk-rates-said-min-ahead = { $count ->
    [0] no minimum time ahead
    [one] booked at least { $count } day ahead
   *[other] booked at least { $count } days ahead
}
desk-rates-said-max-ahead = { $count ->
    [0] no maximum time ahead
    [one] booked at most { $count } day ahead
   *[other] booked at most { $count } days ahead
}
desk-rates-said-min-ahead-hours = { $count ->
    [one] booked at least { $count } hour ahead
   *[other] booked at least { $count } hours ahead
}
desk-rates-said-max-ahead-hours = { $count ->
    [one] booked at most { $count } hour ahead
   *[other] booked at most { $count } hours ahead
}
desk-rates-said-follows = also what restricts { $plan }, which it follows
desk-rates-no-price = no price
desk-rates-told-price = { $type }, { $plan }, { $date }: { $price }
desk-rates-told-count = { $name }, { $date }: { $left } of { $house } left, { $sold } sold
desk-rates-signs = ⊘ closed · →| no arrival · |→ no departure · 2+ minimum and ≤7 maximum stay on arrival · 2⇹ and ≤7⇹ for stays over the day · =7 only this length · ◷ time ahead · § from Restrictions
desk-rates-keyboard = Arrows move, Shift selects, Ctrl+A selects everything. Type a price and press Enter. Delete takes prices away. Ctrl+C and Ctrl+V copy and paste. On a count, Enter shows why; on a price, ? shows what restricts the night.

desk-rates-limits-hint = For the selected days. Empty leaves a thing as it is, 0 takes it away. Enter or Apply makes the change.
desk-rates-unchanged = As it is
desk-rates-sale = Sale
desk-rates-sale-open = Open
desk-rates-sale-closed = Closed
desk-rates-arrivals = Arrivals
desk-rates-departures = Departures
desk-rates-allowed = Allowed
desk-rates-not-allowed = Not allowed
desk-rates-min-arrival-label = Minimum nights on arrival
desk-rates-min-through-label = Minimum nights through
desk-rates-max-arrival-label = Maximum nights on arrival
desk-rates-exact-label = Only these lengths on arrival
desk-rates-exact-hint = Nights: 2, 4, 7-10
desk-rates-max-through-label = Maximum nights through
desk-rates-through-hint = Through: asked of every stay over the day, whenever it begins.
desk-rates-min-ahead-label = Days ahead at least
desk-rates-max-ahead-label = Days ahead at most
desk-rates-ahead-hint = From the booking to the arrival.
desk-rates-wrong-nights = A number of nights from 0 to 99.
desk-rates-wrong-days = A number of days from 0 to 999.
desk-rates-wrong-lengths = Lengths from 1 to 32 nights, like 2, 4, 7-10.
desk-rates-unread = One of the restrictions cannot be read.
desk-rates-crossed = { $count ->
    [one] On { $count } day a minimum would lie above its maximum. Nothing is changed.
   *[other] On { $count } days a minimum would lie above its maximum. Nothing is changed.
}
desk-rates-close = { $count ->
    [one] { $count } price is then no longer sold
   *[other] { $count } prices are then no longer sold
}

desk-rates-why = Why this number
desk-rates-why-empty = The counts of this day are on their way.
desk-rates-why-rules = Restrictions of { $plan }
desk-rates-why-no-rules = Nothing restricts this night.
desk-rates-set-here = Set on this day
desk-rates-why-physical = Rooms
desk-rates-why-out-of-inventory = Out of inventory
desk-rates-why-out-of-order = Out of order
desk-rates-why-sold = Sold
desk-rates-why-linked = Sold as part of a larger room
desk-rates-why-over-members = More than can be made of its parts
desk-rates-why-blocked = Blocked for groups
desk-rates-why-held = Held for guests who are booking
desk-rates-why-allowance = Overbooking allowed
desk-rates-why-over-house = More than the house has left
desk-rates-why-left = Left
desk-rates-why-elsewhere = Kept elsewhere
desk-rates-why-here = Can be sold here now
desk-rates-why-service = { $count ->
    [one] { $count } room has a small fault and is sold all the same.
   *[other] { $count } rooms have a small fault and are sold all the same.
}
desk-rates-why-alone = This desk is cut off from the server. It sells the rooms that it holds; the others are the server's and other desks'.

desk-rates-allow = Overbooking allowed
desk-rates-allow-hint = Rooms beyond what exists, { $nights }.
desk-rates-allow-set = Allow
desk-rates-allow-own = As usual for the type
desk-rates-allow-done = The allowance is set

desk-rates-tab-prices = Prices and restrictions
desk-rates-tab-plans = Rate plans

desk-plan-new = New rate plan
desk-plan-change = Change rate plan
desk-plan-edit = Change
desk-plan-edit-of = Change { $plan }
desk-plan-archive = Stop selling
desk-plan-sell-again = Sell again
desk-plan-manager-only = Only a manager changes rate plans.
desk-plan-code = Code
desk-plan-name = Name
desk-plan-name-in = Name ({ $language })
desk-plan-board = Meals
desk-plan-terms = Cancellation
desk-plan-sold = Sold
desk-plan-public = On the web and at the desk
desk-plan-private = At the desk only
desk-plan-archived = No longer
desk-plan-for-guests = Guests can book it on the web
desk-plan-always-free = Always free
desk-plan-from-booking = From the booking on: { $fee }
desk-plan-from-day = { $days ->
    [0] From { $time } on the day of arrival: { $fee }
    [one] From { $time } on the day before arrival: { $fee }
   *[other] From { $time }, { $days } days before arrival: { $fee }
}
desk-plan-fee-free = free
desk-plan-fee-full = the whole stay
desk-plan-fee-nights = { $count ->
    [one] the first night
   *[other] the first { $count } nights
}
desk-plan-fee = It costs
desk-plan-kind-none = No step
desk-plan-kind-nights = First nights
desk-plan-kind-percent = Percent
desk-plan-kind-full = The whole stay
desk-plan-much = How much
desk-plan-days = Days before
desk-plan-at = From
desk-plan-extra-adult = Each further adult
desk-plan-fewer-adult = Off for single use
desk-plan-copy = Copy prices from
desk-plan-copy-none = No prices yet
desk-plan-step = Changed by
desk-plan-step-hint = +12.50 or -10%, empty for the same prices
desk-plan-done = { $plan } is saved
desk-plan-done-archived = { $plan } is no longer sold. Stays already sold keep it.
desk-plan-done-sold-again = { $plan } is sold again

# How a price came about

desk-fall-summary = { $base } price of the day, { $count ->
    [one] { $count } step
   *[other] { $count } steps
}
desk-fall-price = Price of the night
desk-cause-base = Price of the day
desk-cause-group = Agreed with { $group }
desk-cause-derivation = Follows { $plan }
desk-cause-occupancy = For these guests
desk-cause-length = Long stay, from { $count ->
    [one] { $count } night
   *[other] { $count } nights
}
desk-cause-early-from = Early booking, from { $count ->
    [one] { $count } day
   *[other] { $count } days
} ahead
desk-cause-late = Last minute, { $count ->
    [0] on the day
    [one] up to { $count } day ahead
   *[other] up to { $count } days ahead
}
desk-cause-yield = Demand
desk-cause-yield-by = Demand: { $rule }
desk-cause-company = Company rate
desk-cause-promo = Code { $code }
desk-cause-floor = Lowest price of the plan
desk-cause-ceiling = Highest price of the plan
desk-cause-free = Free night
desk-cause-other = Other

# What a plan makes of the price, and who may book it when

desk-plan-category = Kind of rate
desk-plan-category-usual = Usual rate, by its terms
desk-cond-follows = Follows another plan
desk-cond-follows-hint = Prices and restrictions are taken from the other plan and move with it. The percentage comes first, then the amount.
desk-cond-parent = Plan it follows
desk-cond-parent-none = None: prices of its own
desk-cond-percent = Percent
desk-cond-percent-hint = -10% or +5%
desk-cond-amount = Amount
desk-cond-amount-hint = +12 or -8
desk-cond-round-to = Round to
desk-cond-round-hint = 1 for whole amounts; empty for none
desk-cond-round = Rounded
desk-cond-round-nearest = To the nearest
desk-cond-round-up = Up
desk-cond-round-down = Down
desk-cond-guests = Price by number of adults
desk-cond-adults = Adults
desk-cond-adults-hint = 1: -20; 3: +30 – beside the price of the day, instead of each adult more or fewer
desk-cond-long = Long stays
desk-cond-ladder = Off from so many nights on
desk-cond-ladder-hint = 3: 5%; 7: 10%
desk-cond-progressive = Only the nights from the step on get cheaper
desk-cond-gratis-stayed = Free nights: of nights stayed
desk-cond-gratis-free = Free nights: how many
desk-cond-gratis-hint = 7 stayed and 1 free: every seventh night costs nothing.
desk-cond-lead = Early and late bookings
desk-cond-early = Off from so many days ahead
desk-cond-early-hint = 30: 10%; 60: 15%
desk-cond-late = Off up to so many days ahead
desk-cond-late-hint = 0: 15%; 3: 10%
desk-cond-limits = Lowest and highest price
desk-cond-limits-hint = No discount, code or demand leads beyond them. They hold for the whole night, whoever sleeps there.
desk-cond-floor = Lowest price of a night
desk-cond-ceiling = Highest price of a night
desk-cond-when = When it can be booked
desk-cond-booked-from = Booked from
desk-cond-booked-to = Booked until
desk-cond-nights-from = First night
desk-cond-nights-to = Last night
desk-cond-ahead-min = Ahead at least
desk-cond-ahead-max = Ahead at most
desk-cond-ahead-hint = Days, or hours as 36h
desk-cond-nights-min = Nights at least
desk-cond-nights-max = Nights at most
desk-cond-who = For those who know the code
desk-cond-code = Code
desk-cond-code-hint = Guests see the plan only once they type this code, or follow a link that holds it

# Codes

desk-rates-tab-yields = Demand
desk-rates-tab-promos = Codes
desk-plan-follows = Follows { $plan }: { $steps }
desk-plan-trait-ladder = Long stays: { $steps }
desk-plan-trait-early = Early bookings: { $steps }
desk-plan-trait-late = Late bookings: { $steps }
desk-plan-trait-code = Code: { $steps }
desk-promo-new = New code
desk-promo-change = Change the code
desk-promo-empty = There is no code yet. Make one for a letter, a newsletter or regular guests.
desk-promo-code = Code
desk-promo-name = What it is for
desk-promo-off = Off each night
desk-promo-off-hint = 10% or 15
desk-promo-applies = Applies to
desk-promo-used = Used
desk-promo-used-of = { $count } of { $max }
desk-promo-archived = Archived
desk-promo-valid = Valid
desk-promo-archive = End it
desk-promo-valid-again = Make valid again
desk-promo-saved = The code { $code } is valid.
desk-promo-ended = The code { $code } is no longer valid. Bookings keep their price.
desk-promo-booked-both = Booked { $from } – { $to }
desk-promo-booked-from = Booked from { $from }
desk-promo-booked-to = Booked until { $to }
desk-promo-nights-both = Nights { $from } – { $to }
desk-promo-nights-from = Nights from { $from }
desk-promo-nights-to = Nights until { $to }
desk-promo-least = { $count ->
    [one] From { $count } night
   *[other] From { $count } nights
}
desk-promo-everywhere = Everywhere
desk-promo-uses = Bookings at most
desk-promo-per-guest = Bookings of one guest at most
desk-promo-combinable = Besides other discounts
desk-promo-combinable-hint = Otherwise it holds only where no long stay, early or late booking is cheaper already

# Demand

desk-yield-hint = Prices rise and fall with what is sold, by rules that you write. What several rules say is added up. No rule leads beyond a plan's lowest and highest price, and what is booked keeps its price.
desk-yield-empty = There is no rule yet. Begin with one for a house that fills up, and look at the coming month before you save it.
desk-yield-new = New rule
desk-yield-change = Change the rule
desk-yield-name = Name
desk-yield-measure = Looks at
desk-yield-house = Whole house sold
desk-yield-type = Room type sold
desk-yield-ahead = Days until the night
desk-yield-steps = Steps
desk-yield-steps-sold = 70: +10%; 90: +20% – from so many percent sold
desk-yield-steps-ahead = 1: -15%; 7: -5% – up to so many days before
desk-yield-pause = Paused
desk-yield-paused = Paused, without effect
desk-yield-remove = Remove
desk-yield-removed = The rule { $rule } is gone.
desk-yield-done = Prices follow the rule { $rule }.
desk-yield-preview = The coming 30 nights
desk-yield-preview-none = Write a name and steps, and the coming nights are shown as they would be.
desk-yield-night = Night
desk-yield-sold = Sold

# Demand that was not met

desk-rates-tab-turnaways = Lost demand
desk-turnaway-hint = What was asked for and not sold, by month of arrival. A search that finds nothing counts once a day, however often it is repeated. Nothing is kept of who asked.
desk-turnaway-empty = Nothing was turned away for these months. Searches that find nothing are counted here by themselves; when a guest says no to a price, choose “Guest declined” at the new booking.
desk-turnaway-month = Month of arrival
desk-turnaway-full = House full
desk-turnaway-restricted = Closed by a rule
desk-turnaway-party = Too many people
desk-turnaway-declined = Guest declined
desk-turnaway-sum = Requests
desk-turnaway-room-nights = Room nights
desk-turnaway-requests = Single requests
desk-turnaway-more = The first { $count } by arrival.
desk-turnaway-stay = Stay
desk-turnaway-wish = Asked for
desk-turnaway-cause = Why not sold
desk-turnaway-price = Price told
desk-turnaway-where = Asked at
desk-turnaway-when = Asked on
desk-turnaway-desk = Desk
desk-turnaway-web = Web
desk-turnaway-nights = { $count ->
    [one] { $count } night
   *[other] { $count } nights
}
desk-turnaway-people = { $rooms ->
    [one] { $rooms } room
   *[other] { $rooms } rooms
}, { $people ->
    [one] { $people } person
   *[other] { $people } people
}
desk-regret-price = Too expensive
desk-regret-dates = Other dates wanted
desk-regret-room = Another room wanted
desk-regret-terms = Terms did not suit
desk-regret-undecided = Still looking
desk-regret-other = Other reason
desk-declined = Guest declined
desk-declined-title = Why did the guest say no?
desk-declined-hint = The stay, the price and the reason are kept, and nothing of the guest.
desk-declined-reason = Reason
desk-declined-confirm = Note it
desk-declined-done = Noted as lost demand: { $reason }

# Restrictions over many rates, and what rules are for

desk-rates-tab-layers = Restrictions
desk-scope-types = Only for these room types; none for all
desk-scope-plans = Only for these rate plans; none for all
desk-layer-hint = Restrictions over many rooms and rates at once. They come on top of what stands in the grid: a stay has to be allowed by all of them.
desk-layer-empty = There is no restriction over many rates yet. Begin with one for a fair or a holiday: choose its dates and a minimum stay.
desk-layer-manager-only = Only a manager changes these restrictions.
desk-layer-new = New restriction
desk-layer-change = Change the restriction
desk-layer-name = Name
desk-layer-where = For
desk-layer-when = When
desk-layer-rules = Restrictions
desk-layer-remove = Remove
desk-layer-removed = { $name } is removed.
desk-layer-done = { $name } applies.
desk-layer-past = Past
desk-layer-all-rooms = All rooms
desk-layer-at-plans = { $rooms }, at { $plans }
desk-layer-on-web = { $rooms }, on the web only
desk-layer-at-desk = { $rooms }, at the desk only
desk-layer-only-web = for bookings on the web only
desk-layer-only-desk = for bookings at the desk only
desk-layer-always = Always
desk-layer-from = From { $date }
desk-layer-until = Until { $date }
desk-layer-days-dates = { $days }, { $dates }
desk-layer-first = First date
desk-layer-last = Last date
desk-layer-dates-hint = Empty for open.
desk-layer-weekdays = Only on these weekdays
desk-layer-channel = For bookings
desk-layer-channel-all = On every way
desk-layer-channel-desk = At the desk only
desk-layer-channel-web = On the web only
desk-layer-closed = Not sold
desk-layer-no-arrival = No arrival
desk-layer-no-departure = No departure
desk-layer-touches-nothing = Nothing that is on sale in the coming year gets stricter by it.
desk-layer-touches = { $count ->
    [one] In the coming year { $count } price gets stricter
   *[other] In the coming year { $count } prices get stricter
}, on { $nights ->
    [one] { $nights } night.
   *[other] { $nights } nights.
}
desk-layer-touches-closed = { $closed ->
    [one] In the coming year { $closed } price is then no longer sold
   *[other] In the coming year { $closed } prices are then no longer sold
}, on { $nights ->
    [one] { $nights } night.
   *[other] { $nights } nights.
}
