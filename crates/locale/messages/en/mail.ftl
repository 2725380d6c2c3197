### E-mails and calendar files, in plain text.

mail-greeting = Dear { $name },
mail-closing = We look forward to your stay.
mail-closing-cancelled = We would be glad to welcome you another time.

## Confirmation

mail-confirmation-subject = Your booking { $reference } at { $property }
mail-confirmation-intro = Thank you for booking with us. Your booking is confirmed.
mail-reference = Reference: { $reference }
mail-stay = Stay: { $nights }
mail-arrival = Arrival: { $date }, check-in from { $time }
mail-departure = Departure: { $date }, check-out until { $time }
mail-room = Room { $number }: { $type }, { $plan }
mail-room-single = Room: { $type }, { $plan }
mail-room-guests = Guests: { $party }
mail-tax-included = includes { $tax }: { $amount }
mail-tax-added = { $tax }: { $amount }
mail-room-total = Room total: { $amount }
mail-total = Total: { $amount }
mail-pay-at-property = You pay at the hotel.
mail-policy = Cancellation
mail-manage = See or cancel your booking:

## Cancellation

mail-cancellation-subject = Your booking { $reference } at { $property } is cancelled
mail-cancellation-intro = Your booking is cancelled.
mail-cancellation-free = It costs you nothing.
mail-cancellation-fee = The cancellation fee is { $fee }.

## Calendar file

mail-calendar-summary = Stay: { $property }
mail-calendar-cancelled = Cancelled: { $property }
mail-service-included = { $service } (included)
