### What stands on paper.

print-arrivals = Arrivals
print-arrivals-none = No arrivals today.
print-departures = Departures
print-departures-none = No departures today.
print-in-house = In house
print-in-house-none = Nobody is in the house.
print-housekeeping = Housekeeping
print-housekeeping-of = Housekeeping: { $name }
print-housekeeping-none = No rooms.
print-about-stays = { $date } · { $count ->
    [one] { $count } room
   *[other] { $count } rooms
}, { $heads ->
    [one] { $heads } guest
   *[other] { $heads } guests
}
print-about-rooms = { $date } · { $count ->
    [one] { $count } room
   *[other] { $count } rooms
}, { $dirty } to clean
print-guest = Guest
print-party = Party
print-room = Room
print-stay = Stay
print-reference = Booking
print-total = Total
print-note = Note
print-no-room = No room yet
print-status = Status
print-today = Today
print-to-do = To do and noticed
print-done = Done
print-look = please inspect
print-leaves = Departure by { $time } ({ $party })
print-left = Checked out
print-stays = Stays until { $date } ({ $party })
print-arrives = Arrival ({ $party })
print-nobody = Nobody yet
print-outage = { $kind } until { $date }: { $reason }
print-printed = { $property } · printed { $instant }
print-page = Page { $page } of { $count }
print-latinised = ≈ Written in Latin letters, since this script cannot be printed yet. The booking shows the name as it is written.

## Registration cards

print-cards = Registration cards
print-card = Registration card
print-name = Family name, first name
print-born = Date of birth
print-nationality = Nationality
print-born-nationality = Date of birth, nationality
print-street = Street, number
print-postcode-town = Postcode, town
print-country = Country
print-passport = Passport or identity card no.
print-phone = Phone
print-car = Car registration
print-fellows = Travelling together
print-declaration = I confirm that what is written here is complete and correct.
print-place-date = Place, date
print-signature = Signature
