### The public pages.

## Every page

guest-title = { $page } · { $property }
guest-skip-to-content = Skip to the content
guest-steps = Steps of your booking
guest-step-search = Dates
guest-step-offers = Rooms
guest-step-extras = Extras
guest-step-guest = Your details
guest-step-summary = Review
guest-step-confirmation = Confirmation
guest-step-done = done
guest-your-stay = Your stay
guest-change = Change
guest-footer-contact = Contact
guest-footer-call = Call { $phone }
guest-footer-write = Write to { $email }
guest-check-in-from = Check-in from { $time }
guest-check-out-until = Check-out until { $time }
guest-prices-note = All prices in { $currency }, taxes included.
guest-language-choose = Choose a language
guest-errors-title = { $count ->
    [one] Please look at one entry
   *[other] Please look at { $count } entries
}

## Search

guest-search-title = Find your room
guest-search-description = Book a room at { $property } directly with the hotel.
guest-arrival = Arrival
guest-departure = Departure
guest-adults = Adults
guest-children-ages = Ages of children
guest-children-ages-hint = Ages on the day of arrival, with commas between: 4, 9
guest-purpose-business = We travel on business
guest-group-code = Group code
guest-price-about = About { $amount } ({ $source }, { $instant }). You pay { $charged }.
guest-currency = Show prices also in
guest-currency-none = No other currency
guest-search-button = Show rooms and prices
guest-code = Code
guest-code-hint = A promotional code, if you have one
guest-code-holds = Your code { $code } is taken into account.
guest-code-saves = { $amount } saved with your code
guest-search-calendar = See the cheapest days in the calendar
guest-our-rooms = Our rooms
guest-room-number = Room { $number }
guest-room-add = Add a room
guest-room-remove = Remove room { $number }

## Offers

guest-offers-title = Rooms and prices
guest-offers-for = { $nights }, { $party }, taxes included
guest-offers-none = Nothing is left for these dates.
guest-offers-none-hint = Try other dates. The calendar shows which days are free.
guest-offers-too-many = No room takes so many guests. Please book two rooms.
guest-offers-refused = Why not:
guest-offers-nearest = Near your dates
guest-offer-sleeps = Sleeps { $count ->
    [one] { $count } guest
   *[other] { $count } guests
}
guest-offer-left = { $count ->
    [one] Only { $count } left
   *[other] { $count } left
}
guest-offer-per-night = { $price } per night
guest-offer-choose = Choose
guest-offer-choose-label = Choose { $room }, { $plan }, { $total }

## Price

guest-price-title = Price
guest-price-tax-included = Includes { $tax }
guest-price-tax-added = { $tax }
guest-price-total = Total
guest-price-pay-at-hotel = You pay at the hotel.
guest-policy-title = Cancellation
guest-held-until = The room is kept for you until { $time }.

## Your details

guest-details-title = Your details
guest-first-name = First name
guest-last-name = Last name
guest-email = E-mail
guest-email-hint = We send the confirmation there.
guest-phone = Phone
guest-phone-hint = For questions about your arrival.
guest-requests = Wishes
guest-requests-hint = We do what we can; we cannot promise it.
guest-marketing = { $property } may write to me with offers by e-mail.
guest-marketing-hint = Only if you like. You can withdraw this at any time by writing to the hotel.
guest-details-next = Continue to review

## Review

guest-summary-title = Review and book
guest-summary-guest = Guest
guest-summary-marketing = You would like to receive offers by e-mail.
guest-summary-payment = Payment
guest-payment-pay-at-property = Pay at the hotel
guest-terms = I accept the cancellation terms above and the terms of the hotel.
guest-book-button = Book with obligation to pay
guest-book-note = Your booking is binding when you choose this button.

## Confirmation

guest-confirmation-title = Your booking is confirmed
guest-confirmation-thanks = Thank you, { $name }. We look forward to your stay.
guest-confirmation-reference = Reference
guest-confirmation-mail = We send a confirmation to { $email }.
guest-confirmation-no-mail = Please keep your reference and the link below.
guest-confirmation-manage = See or cancel your booking
guest-confirmation-calendar = Add to your calendar
guest-confirmation-another = Book another stay

## Calendar

guest-calendar-title = Prices by day
guest-calendar-for = Lowest price per night for { $party }
guest-calendar-earlier = Earlier
guest-calendar-later = Later
guest-calendar-sold-out = Sold out
guest-calendar-closed = Not for sale
guest-calendar-no-arrival = No arrival
guest-calendar-no-departure = No departure
guest-calendar-min-stay = { $count ->
    [one] from { $count } night
   *[other] from { $count } nights
}
guest-calendar-choose = Arrive on { $date }, from { $price }
guest-calendar-lowest = Lowest price of the month

## My booking

guest-my-title = Your booking
guest-my-status = Status
guest-my-booked-on = Booked on { $instant }
guest-my-cancel = Cancel booking
guest-my-cancel-title = Cancel your booking?
guest-my-cancel-free = Cancelling is free of charge until { $instant }.
guest-my-cancel-free-always = Cancelling is free of charge.
guest-my-cancel-fee = Cancelling now costs { $fee }.
guest-my-cancel-button = Cancel booking
guest-my-cancel-button-fee = Cancel for { $fee }
guest-my-cancel-keep = Keep booking
guest-my-cancelled-title = Your booking is cancelled
guest-my-cancelled-free = It costs you nothing.
guest-my-cancelled-fee = The fee is { $fee }.
guest-my-cancelled-again = We would be glad to see you another time.
guest-my-too-late = This booking can no longer be cancelled here. Please call the hotel.

## When something goes wrong

guest-error-title = That did not work
guest-error-back = Back to the search
guest-not-found-title = There is no such page
guest-not-found-text = Check the address, or start from the hotel’s first page.
guest-busy-title = One moment, please
guest-fault-title = Something went wrong on our side
guest-fault-text = Nothing was booked and nothing was lost. Please try again.
guest-hotels-title = Our hotels
guest-expired-title = The room is no longer kept for you
guest-expired-text = What you typed is kept. Search again to see what is left.
guest-expired-again = Search again

guest-extras-title = Something extra?
guest-extras-lead = Everything here is optional. You can also go on without it.
guest-extras-room = Room { $number }: { $party }
guest-extras-add = { $name } for { $amount }
guest-extras-count = How many
guest-extras-when = When
guest-extras-no-day = Not wanted
guest-extras-left = { $when } – { $count ->
    [one] { $count } left
   *[other] { $count } left
}
guest-extras-taken = Taken for your dates
guest-extras-next = Continue
guest-extras-change = Change extras
guest-price-included = { $service } (included)
