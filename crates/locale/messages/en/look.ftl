### What needs a look, and what was done: contested stays, lost values, refused work, histories.

## The line

desk-line-revoked = This desk was withdrawn
desk-line-stranger = Not our server

## The page

desk-look-intro = What two desks changed at once, and what the server did not take. Nothing here is lost.
desk-look-empty = Nothing needs a look.
desk-look-empty-hint = When two desks change the same booking while one of them is cut off, both versions come here for you to choose.
desk-look-stays = Stays changed twice
desk-look-refused = Not taken by the server
desk-look-rooms = Two guests in one room
desk-look-values = Details changed twice
desk-look-unreadable = Records that cannot be read

## A stay of which two versions stand

desk-look-stay-hint = Both versions keep their rooms until you choose one. The other is then free to be sold.
desk-look-version = Version { $number }
desk-look-shown = Shown in lists meanwhile
desk-look-written-by = Changed by
desk-look-differs = differs
desk-look-keep-version = Keep this version
desk-look-keep-title = Keep this version of the stay of { $guest }?
desk-look-keep-text = { $stay }, { $total }. The other version is given up, and its rooms are free again.
desk-look-picked = Chosen
desk-look-picked-hint = The choice is on its way. The server settles it as soon as it is reached.
desk-look-unsettled = The version you chose can no longer be had.
desk-done-settled = The stay of { $guest } is settled.
desk-done-picked = Chosen for { $guest }. The server settles it as soon as it is reached.

## A value that lost

desk-look-stands = Stands now
desk-look-other = The other desk wrote
desk-look-keep = Keep
desk-look-restore = Restore
desk-look-field-of = { $field }: { $subject }
desk-done-restored = { $field } is restored.
desk-done-kept = { $field } stays as it is.

## Two guests in one room

desk-look-room-nights = Room { $number }, { $nights }
desk-look-room-hint = Move one of them to another room.

## Work that the server did not take

desk-look-refused-hint = This was taken back here, so that every desk shows the same again.
desk-look-refused-why = Why
desk-look-refused-lost = No longer so
desk-look-gone = The booking does not exist any more. Make it anew, or tell the guest.
desk-look-file = Seen to
desk-done-filed = Put away.
desk-look-unreadable-hint = { $instant }. Tell those who look after the system; everything else goes on.

## What a document is about

desk-subject-prices = Prices and restrictions
desk-subject-hotel = The hotel
desk-subject-rooms = Rooms
desk-subject-other = Something else
desk-subject-guest = Guest { $name }

## Who did something

desk-by-guest = A guest, on the web
desk-by-program = Keyrack
desk-by-somebody = Somebody
desk-by-at-desk = { $who }, { $desk }

## The history of a booking

desk-tab-stay = Stay
desk-tab-look = To look at
desk-tab-history = History
desk-history-empty = Nothing has been changed yet.
desk-history-apart = At the same time as another desk
desk-did-booked = Booked { $type } for { $stay }, { $nights }, { $party }: { $total }
desk-did-status = { $from } → { $to }
desk-did-nights = { $from } → { $to } ({ $before } → { $after })
desk-did-same-length = { $from } → { $to }
desk-did-room-type = { $from } → { $to }
desk-did-room = From room { $from } to { $to }
desk-did-room-given = Room { $to } assigned
desk-did-room-taken = Room { $from } taken away
desk-did-party = { $from } → { $to }
desk-did-total = Price { $from } → { $to }
desk-did-settled = Settled a stay that was changed twice
desk-did-picked = Chose one of two versions
desk-did-field = { $field }: { $from } → { $to }
desk-did-field-set = { $field }: { $to }
desk-did-field-parts = { $field } changed
desk-did-guest = Guest details changed: { $fields }
desk-value-nothing = nothing
desk-value-yes = yes
desk-value-no = no

## Fields that stand in records only

field-given-name = First name
field-family-name = Last name
field-cancel-reason = Reason for the cancellation
field-messages = Wishes
field-business-date = Business date
field-prices = Price
field-stop-sell = Closed for sale
field-closed-to-arrival = Closed to arrival
field-closed-to-departure = Closed to departure
field-min-los-arrival = Minimum stay on arrival
field-min-los-through = Minimum stay
field-channel = Channel
field-company = Company
