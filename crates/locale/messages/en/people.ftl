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
