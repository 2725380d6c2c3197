### Bookings and guests from another system.

import-menu = Import
import-title = Import bookings and guests
import-hint = Save your bookings or guests as CSV in the other program and pick the file here. Nothing is imported before you have seen what becomes of it.
import-file = File, at most 50,000 lines and 20 MB
import-reading = How the file is read
import-found = { $name }: { $count ->
    [one] one line
   *[other] { $count } lines
}
import-encoding = Letters
import-delimiter = Columns are parted by
import-semicolon = Semicolon
import-comma = Comma
import-tab = Tab
import-bar = Vertical bar
import-dates = Dates
import-dates-ymd = Year, month, day
import-dates-dmy = Day, month, year
import-dates-mdy = Month, day, year
import-dates-unsure = These dates can be read in more than one way. Look at the first lines below before you import.
import-plan = Bookings stand under the rate
import-column = Column of the file
import-holds = It holds
import-holds-named = What “{ $name }” holds
import-first-lines = First lines
import-not-used = Not used
import-unknown-types = These words for room types are not known here. What do they mean?
import-check = Show what becomes of it
import-would = { $bookings ->
    [0] { $guests } guests can be imported.
    [one] One booking can be imported, and { $guests } guests with it.
   *[other] { $bookings } bookings can be imported, and { $guests } guests with them.
}
import-first = The first lines as they would become
import-line = Line
import-own-price = Your price
import-lines = Lines that need your attention; all others are taken as they are
import-lines-more = and { $count } more
import-what = What about it
import-refused = { $count ->
    [one] One line cannot be imported.
   *[other] { $count } lines cannot be imported.
}
import-leave-out = Leave these lines out and import the rest
import-run = { $count ->
    [one] Import one line
   *[other] Import { $count } lines
}
import-running = Importing. It is done whole or not at all.
import-come = { $done } of { $total } lines
import-done = { $bookings ->
    [0] { $guests } guests were imported.
    [one] One booking was imported, and { $guests } guests with it.
   *[other] { $bookings } bookings were imported, and { $guests } guests with them.
}
import-left-out = { $count ->
    [one] One line was left out.
   *[other] { $count } lines were left out.
}
import-see = See bookings
import-again = Import another file

import-field-reference = Booking number
import-field-last-name = Last name
import-field-first-name = First name
import-field-full-name = Whole name
import-field-email = E-mail
import-field-phone = Telephone
import-field-country = Country
import-field-language = Language
import-field-arrival = Arrival
import-field-departure = Departure
import-field-nights = Nights
import-field-adults = Adults
import-field-children = Children
import-field-room-type = Room type
import-field-room = Room number
import-field-total = Total price
import-field-notes = Note
import-field-status = Status

import-reason-columns = Left out: it has { $piece } columns, not as many as the first line.
import-reason-no-name = Left out: there is no name.
import-reason-guest-field = Left out: a field of the guest is too long or holds characters that cannot be ({ $piece }).
import-reason-email = Left out: “{ $piece }” is no complete e-mail address.
import-reason-reference = Left out: “{ $piece }” cannot be a booking number.
import-reason-arrival = Left out: the arrival “{ $piece }” is no date.
import-reason-departure = Left out: the departure “{ $piece }” is no date, and there is no number of nights.
import-reason-backwards = Left out: the departure ({ $piece }) is not after the arrival.
import-reason-too-long = Left out: the stay is longer than a year.
import-reason-over = Left out: the stay ended on { $piece }.
import-reason-too-far = Left out: { $piece } lies too far ahead.
import-reason-people = Left out: “{ $piece }” is no number of guests.
import-reason-room-type = Left out: the room type “{ $piece }” is not known here.
import-reason-party-too-large = Left out: { $piece } guests do not fit this room type.
import-reason-total = Left out: “{ $piece }” is no amount.
import-reason-no-price = Left out: it has no total, and your rate has no price for these nights.
import-reason-notes = Left out: the note is too long.
import-reason-twice = Left out: line { $piece } has the same booking number.
import-reason-known = Left out: a booking { $piece } is here already.
import-reason-cancelled = Left out: its status is “{ $piece }”.
import-reason-sold-out = Left out: no room of this type is left on { $piece }. To take more than there is, raise the overbooking allowance first.
import-reason-room-unknown = Imported without a room: there is no room “{ $piece }”.
import-reason-room-taken = Imported without a room: room { $piece } is taken on one of the nights.
