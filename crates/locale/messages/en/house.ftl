### What the hotel runs itself with: its people, its facts, its rooms, and how the program fares.

house-menu = Settings
house-tab-staff = Staff
house-tab-hotel = Hotel
house-tab-rooms = Rooms
house-edit = Edit
house-discard = Discard
house-waiting = Settings changed

## Staff

house-staff-at-server = The server keeps the staff of your hotel. Changes need the line and hold at every desk.
house-staff-here = Whoever works here signs in with a user name and a password.
house-staff-add = Add somebody
house-staff-change = Change details
house-staff-person = Name
house-staff-full-name = Name
house-staff-user = User name
house-staff-user-hint = For signing in
house-staff-seen = Last sign-in
house-staff-never = Not yet
house-staff-you = you
house-staff-off = Switched off
house-staff-edit-of = Edit { $name }
house-staff-password = New password
house-staff-password-of = New password for { $name }
house-staff-first-password = First password
house-staff-new-password = New password
house-staff-password-hint = At least eight characters. Eight digits will do as a PIN.
house-staff-disable = Switch off
house-staff-disable-of = Switch off { $name }
house-staff-disable-hint = The person can no longer sign in. What they did stays on record under their name.
house-staff-disable-you = This is you. You will be signed out.
house-staff-enable = Switch on
house-staff-enable-of = Switch on { $name }
house-staff-done-added = { $name } can sign in.
house-staff-done-changed = { $name } was changed.
house-staff-done-password = { $name } has a new password.
house-staff-done-enabled = { $name } can sign in again.
house-staff-done-disabled = { $name } can no longer sign in.

## Hotel

house-hotel-address = Name, address and contact
house-hotel-slug = Name in addresses
house-hotel-fixed = Currency, time zone and the name in addresses were chosen at set-up. They stay as they are.
house-hotel-fixed-sold = Currency and time zone stand for good: bookings were made in them. The name in addresses stands in your guests’ links.
house-hotel-policies = Each rate plan has its own terms of cancellation. You find them under
house-hotel-done = Saved.
house-hotel-moved-on = The hotel was changed elsewhere while you were typing.
house-hotel-moved-on-hint = Save all the same: only the fields you changed are written. Where both changed the same one, both are kept under “To look at”.
house-vat-from = From the night of
house-vat-from-hint = Empty: from the beginning
house-vat-more = One more rate
house-vat-hint = A rate that begins later takes over on its first night. What is booked already keeps the tax it was booked with.

## Rooms

house-rooms-count = { $rooms ->
    [one] { $rooms } room
   *[other] { $rooms } rooms
} · { $types ->
    [one] { $types } type
   *[other] { $types } types
}
house-rooms-empty = There is no room type yet. Add one first, then its rooms.
house-rooms-none = This type has no rooms yet.
house-rooms-add = Add rooms
house-rooms-add-of = Add rooms: { $name }
house-rooms-numbers = Numbers
house-rooms-show = { $count ->
    [one] Show { $count } room that is out of use
   *[other] Show { $count } rooms that are out of use
}
house-rooms-hide = { $count ->
    [one] Hide { $count } room that is out of use
   *[other] Hide { $count } rooms that are out of use
}
house-rooms-done-added = { $count ->
    [one] { $count } room was added.
   *[other] { $count } rooms were added.
}
house-room-number = Number
house-room-floor = Floor
house-room-floor-hint = Empty: from numbers such as 301
house-room-edit-of = Edit room { $room }
house-room-done-changed = Room { $room } was changed.
house-room-archived = Out of use
house-room-archive = Take out of use
house-room-archive-of = Take room { $room } out of use
house-room-archive-hint = The room leaves the hotel for good: it is neither sold nor cleaned. For a repair, take it out of order on the housekeeping page instead. You can bring it back at any time.
house-room-archive-stays = Guests are to have this room
house-room-archive-stays-hint = Give them another room first.
house-room-archive-nights = { $count ->
    [one] On { $count } night every room is needed
   *[other] On { $count } nights every room is needed
}
house-room-done-archived = Room { $room } is out of use.
house-room-back = Bring back
house-room-back-of = Bring room { $room } back
house-room-done-back = Room { $room } is back.
house-type-add = Add a room type
house-type-change = Change the room type
house-type-edit-of = Edit { $name }
house-type-occupancy = { $adults ->
    [one] { $adults } adult
   *[other] { $adults } adults
}, { $heads ->
    [one] { $heads } guest in all
   *[other] { $heads } guests in all
}
house-type-rooms = { $count ->
    [0] no rooms
    [one] { $count } room
   *[other] { $count } rooms
}
house-type-beds-in = Beds ({ $language })
house-type-done = { $name } was saved.
