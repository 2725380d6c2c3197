### What went wrong, one message for each failure code, and where it helps, what to do next.
### An argument that the failure does not carry arrives as the word "none".

## Input that cannot be meant

failure-stay-backwards = The departure must be after the arrival.
failure-stay-backwards-hint = Choose a later departure or an earlier arrival.
failure-stay-too-long = A stay has at most { $max ->
    [none] 365 nights
    [one] { $max } night
   *[other] { $max } nights
}.
failure-stay-too-long-hint = Book the nights in several parts.
failure-stay-past = { $date ->
    [none] The arrival is in the past.
   *[other] The arrival on { $date } is in the past.
}
failure-stay-past-hint = Choose today or a later date.
failure-stay-too-far = { $date ->
    [none] These dates cannot be booked yet.
   *[other] Dates after { $date } cannot be booked yet.
}
failure-stay-too-far-hint = Choose an earlier arrival.
failure-party-invalid = Each room needs at least one adult, and children are under 18.
failure-party-invalid-hint = Count guests of 18 and over as adults.
failure-party-too-large = This room is too small for so many guests.
failure-party-too-large-hint = Choose a larger room, or book two.
failure-rooms-invalid = { $max ->
    [none] Choose at least one room.
    [one] Choose one room.
   *[other] Choose between 1 and { $max } rooms.
}
failure-guest-no-name = A last name is needed.
failure-guest-email = This e-mail address is not complete.
failure-guest-email-hint = It looks like name@example.com.
failure-guest-field = “{ $label }” is too long, or holds characters that cannot be printed.
failure-reason-needed = Nothing is left for these dates, and no reason is given for selling anyway.
failure-reason-needed-hint = Write why it is sold all the same. Whoever looks for a room later will need to know.
failure-group-name = The group has no name, or a very long one.
failure-group-name-hint = Give it a short name, such as the company or the occasion.
failure-company-no-name = The company has no name.
failure-company-no-name-hint = Write its name as it is to stand on papers.
failure-block-invalid = { $date ->
    [none] “{ $label }” of this group cannot be taken as it stands.
   *[other] “{ $label }” of this group cannot be taken as it stands for the night of { $date }.
}
failure-block-invalid-hint = Correct the marked field. A code has letters, digits and hyphens, and a percentage is at most 100. A room made of other rooms, such as a suite of two doubles, is set aside by its parts: choose their room type.
failure-block-unknown = There is no group with this code or name.
failure-block-unknown-hint = Check how it is written, or ask whoever gave it to you.
failure-block-code-taken = Another group that is still to come has this code.
failure-block-code-taken-hint = Choose another code.
failure-block-rooms = { $date ->
    [none] There are not enough rooms left for this group.
   *[other] { $count ->
        [none] There are not enough rooms left for this group in the night of { $date }.
        [0] No room is left for this group in the night of { $date }.
        [one] Only { $count } room can be set aside in the night of { $date }.
       *[other] Only { $count } rooms can be set aside in the night of { $date }.
    }
}
failure-block-rooms-hint = Set fewer rooms aside, or take another room type or another date. Rooms that a desk may be selling at this moment count as sold.
failure-block-step = The group cannot go from where it stands to this status.
failure-block-step-hint = A cancelled group becomes an inquiry or an option first; one that is definite becomes an option or is cancelled.
failure-block-not-definite = Rooms of this group cannot be booked yet, or not any more.
failure-block-not-definite-hint = Guests can book once the hotel has made the group definite.
failure-block-released = { $date ->
    [none] The group’s rooms are back on general sale.
   *[other] The group’s rooms for the night of { $date } are back on general sale.
}
failure-block-released-hint = Book at the usual price, or ask the hotel to extend the group’s release date.
failure-block-full = { $date ->
    [none] The group has too few rooms left.
   *[other] { $count ->
        [none] The group has too few rooms of this type left in the night of { $date }.
        [0] The group has no room of this type left in the night of { $date }.
        [one] The group has only { $count } room of this type left in the night of { $date }.
       *[other] The group has only { $count } rooms of this type left in the night of { $date }.
    }
}
failure-block-full-hint = Take another room type or other nights, or set more rooms aside for the group first.
failure-block-picked-up = { $date ->
    [none] More rooms are picked up already than are to be set aside.
   *[other] { $count ->
        [none] More rooms are picked up for the night of { $date } than are to be set aside.
        [one] { $count } room is picked up for the night of { $date } already.
       *[other] { $count } rooms are picked up for the night of { $date } already.
    }
}
failure-block-picked-up-hint = Set at least as many aside, or cancel bookings of the group first.
failure-company-invalid = “{ $label }” of this company cannot be taken as it stands.
failure-company-invalid-hint = A code has letters, digits and hyphens, a percentage is at most 100, and a limit is nothing or more.
failure-company-code-taken = Another company has this code.
failure-company-code-taken-hint = Choose another code.
failure-release-past = This option would be over already.
failure-release-past-hint = Choose a time that is still to come.
failure-deposit-invalid = This deposit cannot be taken.
failure-deposit-invalid-hint = Write an amount of nothing or more, in the hotel’s currency.
failure-trace-unknown = This entry is not there any more.
failure-trace-unknown-hint = Somebody may have removed the booking. Look at the list again.
failure-text-needed = There is nothing written yet.
failure-text-needed-hint = Write what is to be done.
failure-text-too-long = { $max ->
    [none] This text is too long.
    [one] This text has more than { $max } character.
   *[other] This text has more than { $max } characters.
}
failure-range-invalid = { $max ->
    [none] This range is empty or too long.
   *[other] This range is empty or too long: at most { $max }.
}
failure-price-invalid = This price cannot be taken.
failure-price-invalid-hint = A price is not below zero.
failure-property-invalid = { $field ->
    [name] A name of at most 120 characters is needed.
    [address] An address of at most 300 characters is needed.
    [country] Two letters are needed, such as DE or AT.
    [phone] This number is too long.
    [languages] Choose at least one language.
    [check_in] A time of day is needed, such as 15:00.
    [check_out] A time of day is needed, such as 11:00.
    [vat] Each rate needs a percentage up to 100, and a day of its own to begin on.
    [city] The city tax needs an amount, and whole numbers for age and nights.
   *[other] “{ $label }” cannot be taken as it stands.
}
failure-tax-invalid = { $part ->
    [name] The name has one line of at most 40 characters.
    [rate] A percentage from 0 to 100 is needed, such as 7 or 7.5.
    [amount] An amount that is not below zero is needed.
    [age] An age up to 18 is needed: older guests are adults.
    [nights_max] At least one night counts. Leave it empty to count all of them.
    [classes] The same thing is named twice.
    [valid_from] Another rate for the same things begins on this day.
    [season] From one day of the year to another, and not on days of another season of this tax.
    [inclusive] Only one tax can be inside a price. Put one of them on top, or give both the same name.
    [taxes] These are more taxes than the hotel can keep.
   *[other] This tax cannot be taken as it stands.
}
failure-tax-invalid-hint = Nothing was changed.
failure-policy-invalid = { $part ->
    [name] A name of at most 80 characters is needed, and no other policy has it.
    [tiers] At most ten steps, each beginning at its own time.
    [order] A later step cannot cost less than an earlier one.
    [days] At most 730 days before arrival.
    [hours] At most 720 hours after the booking.
    [nights] From 1 to 365 nights.
    [percent] More than 0 and at most 100 percent.
    [amount] An amount above zero is needed.
    [cap] From 1 to 365 nights, or nothing.
    [deposit] The parts of the deposit come to more than the whole stay, or fall due twice at one time.
    [waiver] Say why the fee is waived, in at most 200 characters.
    [policies] These are more policies than the hotel can keep.
    [used] A rate still uses this policy.
   *[other] This policy cannot be taken as it stands.
}
failure-policy-invalid-hint = Nothing was changed.
failure-exchange-invalid = { $part ->
    [currency] { $currency } is no currency code, or it is the hotel's own currency.
    [rate] A rate above zero with at most ten decimals is needed.
    [file] This is not the daily list of the European Central Bank.
    [date] The list in use is newer.
    [base] The list does not know the hotel's currency.
    [source] Say where the rates come from, in at most 60 characters.
    [rates] These are more currencies than the hotel can keep.
   *[other] These rates cannot be taken as they stand.
}
failure-exchange-invalid-hint = The rates in use have not changed.
failure-unreadable = This request could not be read.
failure-unreadable-hint = Go back and try again.
failure-unknown-call = This function does not exist here.
failure-unknown-call-hint = One side may be of an older version. Update it and try again.
failure-call-reused = This was already sent with other contents.
failure-call-reused-hint = Start again from the first step.
failure-key-needed = This request carries no id of its own (Idempotency-Key).
failure-key-needed-hint = Send one with every request that changes something, for example a UUID, and the same one when you try again.
failure-too-large = This is larger than can be taken.

## Things that are not there

failure-property-unknown = There is no such hotel.
failure-property-unknown-hint = Check the address.
failure-room-type-unknown = There is no such room type.
failure-room-unknown = There is no such room.
failure-rate-plan-unknown = There is no such rate.
failure-reservation-unknown = There is no such booking.
failure-reservation-unknown-hint = Check the reference.
failure-guest-unknown = There is no such guest.
failure-filter-name = A filter needs a name of up to { $max } characters, and { $count } can be kept.
failure-guest-same = These two profiles are one already.
failure-guest-same-hint = Open the profile to see what was merged into it.
failure-guest-preferences = A guest can have up to { $max } preferences of a few words each.
failure-guest-preferences-hint = Write what is longer into the notes.
failure-outage-unknown = This room is not out of order.
failure-attendant-unknown = Nobody of that name cleans today.
failure-attendant-unknown-hint = Put them on the day’s list first.
failure-task-unknown = There is no such task any more.
failure-hold-unknown = These rooms are no longer kept for you.
failure-hold-unknown-hint = Search again; what you typed is kept.
failure-page-unknown = There is no such page.
failure-page-unknown-hint = Check the address, or start from the hotel’s first page.

## Understood, but not possible now

failure-property-exists = This hotel is already set up here.
failure-sold-out = { $date ->
    [none] Nothing is left for these dates.
   *[other] Nothing is left for the night of { $date }.
}
failure-sold-out-hint = Choose other dates or another room.
failure-no-rights = { $date ->
    [none] Without a connection, this desk cannot be sure of a room for these dates.
   *[other] Without a connection, this desk cannot be sure of a room for the night of { $date }.
}
failure-no-rights-hint = Wait for the line, or choose another room type or other nights.
failure-restricted = These dates cannot be booked at this rate.
failure-restricted-hint = Choose other dates or another rate.
failure-price-changed = The price has changed from { $expected } to { $total }.
failure-price-changed-hint = Nothing is booked yet. Look at the new price and go on if it suits you.
failure-fee-changed = The cancellation fee has changed from { $expected } to { $fee }.
failure-fee-changed-hint = Nothing is cancelled yet. Look at the new fee and decide again.
failure-hold-expired = The time for which the rooms were kept has run out.
failure-hold-expired-hint = What you typed is kept. Search again to see what is left.
failure-wrong-status = { $status ->
    [none] “{ $step }” is not possible for this booking now.
   *[other] “{ $step }” is not possible: the booking is “{ $status }”.
}
failure-stay-contested = This stay was changed in two places at once.
failure-stay-contested-hint = First choose which change counts, under “To look at”.
failure-stay-changed = This stay was changed in the meantime, so the step was not taken back.
failure-stay-changed-hint = Open the booking and look at it as it is now.
failure-version-gone = This has changed since it was shown.
failure-version-gone-hint = Look at it again, then choose.
failure-built-on-refused = It built on a change that the server did not take.
failure-built-on-refused-hint = Look at that one first.
failure-server-unknown = This server is not the one that this desk was connected to.
failure-server-unknown-hint = Nothing was sent to it, and nothing was taken from it. Check the address and the network, or connect the desk again with a new code.
failure-room-taken = { $date ->
    [none] Room { $room } is taken.
   *[other] Room { $room } is taken on { $date }.
}
failure-room-taken-hint = Choose another room.
failure-room-out-of-order = { $date ->
    [none] Room { $room } is out of order.
   *[other] Room { $room } is out of order on { $date }.
}
failure-room-out-of-order-hint = Choose another room, or put this one back in order.
failure-attendant-needed = Nobody is on the day’s list yet.
failure-attendant-needed-hint = Add whoever cleans today, then share out the rooms.
failure-room-needed = No room is assigned yet.
failure-room-needed-hint = Assign a room first.
failure-too-early = { $date ->
    [none] It is too early for that.
   *[other] That is possible from { $date } on.
}
failure-stays-over = This guest stays longer.
failure-stays-over-hint = If the guest leaves today, use “Leaves early”.
failure-day-open = { $count ->
    [none] Guests who should have left are still in the house.
    [one] { $count } guest who should have left is still in the house.
   *[other] { $count } guests who should have left are still in the house.
}
failure-day-open-hint = Check them out or extend their stays, then close the day.
failure-day-moved = { $date ->
    [none] The business day is another by now.
   *[other] The business day is { $date } by now.
}
failure-day-moved-hint = Look at the new day and try again.
failure-server-only = This can only be done on the server.
failure-desk-only = This can only be done at a desk.
failure-staff-name-taken = Somebody already has this user name.
failure-staff-name-taken-hint = Choose another one.
failure-line-needed = The server keeps this, and the line is down.
failure-line-needed-hint = Nothing was changed. Try again once the line is back.
failure-answer-late = The server has not answered in time.
failure-answer-late-hint = It may be done all the same. Look at the list in a moment before you try again.
failure-staff-unknown = This person is not on the list.
failure-last-manager = Somebody has to be left who may do everything.
failure-last-manager-hint = Make somebody else a manager first.
failure-room-assigned = { $count ->
    [none] Guests are to have this room.
    [one] On { $count } night, { $date }, a guest is to have this room.
   *[other] On { $count } nights, from { $date }, guests are to have this room.
}
failure-room-assigned-hint = Give them another room first.
failure-rooms-below-sold = { $count ->
    [none] Every room is needed.
    [one] On { $count } night, { $date }, every room is needed.
   *[other] On { $count } nights, from { $date }, every room is needed.
}
failure-rooms-below-sold-hint = Rooms that desks hold to sell by themselves are counted as well; after these nights it can be done.
failure-room-number-taken = There is a room { $room } already.
failure-room-number-taken-hint = Choose another number.
failure-room-invalid = { $field ->
    [floor] This floor is too long.
   *[other] A room needs a number of at most twelve characters.
}
failure-room-type-invalid = { $field ->
    [code] A short code is needed, of at most 20 characters.
    [name] A name is needed, of at most 120 characters.
    [beds] This is too long.
    [made_of] Each part needs a room type, once, and at least one room of it.
    [adults] At least one adult has to fit in.
    [heads] There must be room for at least as many guests as adults.
   *[other] This room type cannot be saved like that.
}
failure-room-type-taken = Another room type has this code.
failure-room-type-taken-hint = Choose another one.
failure-room-members = These rooms do not make up { $room ->
    [none] the room
   *[other] { $room }
}.
failure-room-members-hint = Pick exactly the rooms that its room type is made of, each once and none that is out of use.
failure-room-is-part = { $room ->
    [none] This room
   *[other] Room { $room }
} is part of { $whole ->
    [none] a larger one
   *[other] { $whole }
}.
failure-room-is-part-hint = Take the larger room out of use first, or make it of other rooms.
failure-made-of-fixed = This room type has rooms or is sold, so what it is made of stays.
failure-made-of-fixed-hint = Make another room type.
failure-made-of-itself = A room type cannot be made of itself.
failure-made-of-itself-hint = Choose types that are not made of this one.
failure-version-unknown = This form is too old.
failure-version-unknown-hint = Open the page anew and make your change again.
failure-work-under-way = Something else is under way.
failure-work-under-way-hint = Wait until it is done.
failure-backup-failed = The backup was not made.
failure-backup-failed-hint = Older backups are still there. Look whether the folder can be written to, and try again.
failure-backup-unknown = This backup is not there any more.
failure-backup-foreign = This backup is of another hotel.
failure-backup-damaged = This backup cannot be used.
failure-backup-damaged-hint = Your hotel is as it was. Try an older backup.
failure-folder-unusable = No file can be written into this folder.
failure-folder-unusable-hint = Give the full path of a folder that is there, on a disk that is connected.
failure-restore-not-here = This cannot be done with this hotel.
failure-waiting-changed = Meanwhile something was sent or added.
failure-waiting-changed-hint = Close this window and look at the list again.
failure-password-short = { $min ->
    [none] This password is too short.
    [one] A password has at least { $min } character.
   *[other] A password has at least { $min } characters.
}
failure-terms-needed = Please accept the terms to book.
failure-payment-invalid = This way of paying is not offered.
failure-payment-invalid-hint = Choose one of those shown.
failure-promo-unknown = This promotional code is not valid here.
failure-promo-unknown-hint = Leave it out, or check how it is written.
failure-company-unknown = This company code is not known here.
failure-company-unknown-hint = Leave it out, or ask your company for the right one.
failure-currency-not-offered = This hotel does not quote prices in that currency.
failure-currency-not-offered-hint = Leave the currency out to see prices in the hotel's own.

## Not allowed

failure-sign-in-needed = Please sign in.
failure-sign-in-wrong = User name or password is wrong.
failure-sign-in-wrong-hint = Mind capital letters.
failure-role-denied = You may not do this.
failure-role-denied-hint = Ask someone who may.
failure-token-wrong = This link is not valid, or no longer.
failure-token-wrong-hint = Use the link in your latest confirmation, or call the hotel.
failure-code-wrong = This code is wrong, used or expired.
failure-code-wrong-hint = Ask for a new code at the server.
failure-device-unknown = This desk is not known to the server.
failure-device-unknown-hint = Connect it again with a new code.
failure-signature-wrong = The server could not verify what this desk sent.
failure-signature-wrong-hint = Nothing was taken over. Connect the desk again with a new code.
failure-batch-invalid = The server could not take what this desk sent.
failure-batch-invalid-hint = What it was stands under “To look at”. Update both sides to the same version.
failure-too-many = { $seconds ->
    [none] That was too many requests in a short time.
    [one] That was too many requests in a short time. Please wait { $seconds } second.
   *[other] That was too many requests in a short time. Please wait { $seconds } seconds.
}

## Trouble on our side

failure-disk-full = The disk is full. Nothing was changed.
failure-disk-full-hint = Make room on the disk and try again.
failure-wrong-key = The data cannot be opened with this key.
failure-wrong-key-hint = Use the key the data was made with.
failure-database-newer = The data was written by a newer version.
failure-database-newer-hint = Update Keyrack. Nothing was changed.
failure-database-locked = The data is in use by another program.
failure-database-locked-hint = Close the other Keyrack on this machine and try again.
failure-database-damaged = The data is damaged.
failure-database-damaged-hint = Restore the latest backup, or set this desk up anew from the server.
failure-stopping = The server is being restarted.
failure-stopping-hint = Try again in a moment.
failure-fault = Something went wrong on our side. Nothing was changed.
failure-fault-hint = Try again. If it happens again, tell the hotel or those who look after the system.
failure-server-address = That is not the address of a server.
failure-server-address-hint = It begins with https:// and is on the paper or mail you were given.
failure-server-unreached = The server does not answer.
failure-server-unreached-hint = Check the address and this computer's connection, then try again. Nothing was changed.
failure-import-unreadable = This file cannot be read as a table.
failure-import-unreadable-hint = Save it as CSV in the other program and pick it again. Nothing was changed.
failure-import-too-long = The file is longer than one import takes.
failure-import-too-long-hint = At most 50,000 lines and 20 MB at a time. Split it and import the parts one after the other.
failure-import-columns = Some columns are missing.
failure-import-columns-hint = A name is needed for guests; for bookings also the arrival, the departure or the nights, and the room type.
failure-import-lines = { $count } lines cannot be taken. Nothing was imported.
failure-import-lines-hint = Correct them in the file, or choose to leave them out.

failure-rate-plan-archived = This rate is no longer sold.
failure-rate-plan-archived-hint = Choose another rate.
failure-last-rate-plan = This is the last rate plan that is sold.
failure-last-rate-plan-hint = Without any plan nothing could be booked. Make another plan first.
failure-rate-plan-taken = Another rate plan has this code.
failure-rate-plan-taken-hint = Choose another code.
failure-rate-plan-invalid = { $field ->
    [code] The code takes 1 to 20 characters.
    [name] The name takes 1 to 120 characters in each language.
    [occupancy] The price is for at least one adult, and supplements may not be negative.
    [cancellation] The cancellation terms cannot be meant: two steps begin at the same time, or a fee is more than the whole stay.
    [derivation] The plan that this one follows is not there, or its steps are not possible: at most 100 % less and 1,000 % more, and no fixed price.
    [rounding] Prices are rounded to an amount that is not negative.
    [adults] Each number of adults has one price, fewest first, and takes off at most 100 %.
    [ladder] The steps for long stays begin with the shortest, from two nights on, take off at most 100 %, and no longer stay gets less off than a shorter one.
    [free_nights] Of a number of nights fewer can be free than there are.
    [early] The steps for early bookings begin with the fewest days, from one day on, and take off at most 100 %.
    [late] The steps for late bookings begin with the fewest days and take off at most 100 %.
    [limits] No price is below zero, no floor above its ceiling, and each room type stands there once.
    [booking] The last day for booking is before the first.
    [nights] The last night is before the first.
    [max_advance] The earliest booking is later than the latest.
    [nights_max] The longest stay is shorter than the shortest.
    [access_code] The code takes letters, digits and dashes, at most 30.
   *[other] The rate plan cannot be taken like this.
}
failure-rate-plan-circle = The plan would follow itself.
failure-rate-plan-circle-hint = Choose a parent that does not follow this plan. At most eight plans can follow one another.
failure-rate-follows = The prices of { $plan } follow another plan and cannot be set by hand.
failure-rate-follows-hint = Change the prices of the plan that it follows, or give it prices of its own under rate plans.
failure-promo-invalid = { $field ->
    [code] The code takes letters, digits and dashes, at most 30.
    [name] The name takes at most 80 characters.
    [cut] The discount is more than nothing and at most 100 %.
    [booking] The last day for booking is before the first.
    [nights] The last night is before the first.
    [rate_plans] One of the rate plans is no longer sold.
    [room_types] One of the room types does not exist.
    [nights_min] The shortest stay is too long.
    [uses_max] A code that nobody may use is better archived.
    [uses_per_guest_max] A code that nobody may use is better archived.
   *[other] The code cannot be taken like this.
}
failure-promo-refused = { $why ->
    [unknown] This code is not known.
    [too_early] This code cannot be used yet.
    [over] This code has expired.
    [nights] This code is not for these nights.
    [too_short] This code is for longer stays.
    [used_up] This code has been used as often as possible.
    [used_by_guest] This code has been used as often as one guest may.
    [not_here] This code takes nothing off this room at this rate.
   *[other] This code cannot be used.
}
failure-promo-refused-hint = Leave the code out, or choose other dates or another rate.
failure-promo-taken = Another promotion or rate plan has this code.
failure-promo-taken-hint = Choose another code.
failure-yield-invalid = { $field ->
    [name] The rule needs a name of at most 80 characters.
    [steps] The steps begin with the smallest number, each stands there once, and none takes off more than 100 %.
    [nights] The last night is before the first.
    [weekdays] At least one weekday is needed.
   *[other] The rule cannot be taken like this.
}
failure-layer-invalid = { $field ->
    [name] A name of at most 80 characters is needed.
    [dates] The last date is before the first.
    [weekdays] At least one weekday is needed.
    [max_los_arrival] The longest stay is shorter than the shortest.
    [max_los_through] The longest stay is shorter than the shortest.
    [max_advance_days] The earliest booking is later than the latest.
    [rules] Nothing is restricted.
   *[other] The restriction cannot be taken like this.
}
failure-allowance-below-sold = { $date ->
    [none] More rooms are sold already than would be left.
   *[other] More rooms are sold already on { $date } than would be left.
}
failure-allowance-below-sold-hint = Allow as many as are overbooked, or move guests to another type first.

failure-service-invalid = { $field ->
    [code] The code takes 1 to 20 characters.
    [name] The name takes 1 to 120 characters in each language.
    [description] The description takes at most 2,000 characters in each language.
    [price] The price is not negative, and at most 10,000,000.
    [ages] The age limits rise from one to the next, lie between 1 and 18, and no price is negative.
    [due] A price for each night needs a service that is given every night or every morning.
    [stock] There is at least one on a day, or the limit is left empty.
    [slots] Each time stands once and takes at least one guest.
    [window] The last day is not before the first.
    [quantity] One order takes between 1 and 999.
    [compulsory] What comes with the room has no day or time to choose, and no limit.
   *[other] The service cannot be taken like this.
}
failure-service-taken = Another service has this code.
failure-service-taken-hint = Choose another code.
failure-service-unknown = This service does not exist here.
failure-service-unknown-hint = Choose from the services that are offered.
failure-service-not-offered = { $service } is not offered with this room and rate.
failure-service-not-offered-hint = Choose another service, or another rate.
failure-service-included = { $service } comes with this rate already.
failure-service-included-hint = Take it off the order; nobody pays for it twice.
failure-service-quantity = { $max ->
    [1] { $service } can be ordered once.
   *[other] { $service } can be ordered from 1 to { $max } times.
}
failure-service-day = Choose a day of the stay for { $service }.
failure-service-time = Choose one of the times of { $service }.
failure-service-twice = { $service } is ordered twice for the same day.
failure-service-twice-hint = Keep one of the two.
failure-service-full = { $time ->
    [none] { $count ->
        [0] { $service } is taken on { $date }.
       *[other] Of { $service } only { $count } are left on { $date }.
    }
   *[other] { $count ->
        [0] { $service } is taken on { $date } at { $time }.
       *[other] Of { $service } only { $count } are left on { $date } at { $time }.
    }
}
failure-service-full-hint = Choose another day or time, or fewer. Nothing was changed.

## Rooms at desks

failure-desk-in-touch = { $desk } is in touch and gives rooms back when it is asked.
failure-desk-in-touch-hint = Sell the room: it is fetched from there by itself.
failure-desk-holds-fewer = { $desk } holds only { $rooms } unsold for { $date }.
failure-desk-holds-fewer-hint = Take back fewer rooms, or choose another night.
failure-glass-used = { $rooms ->
    [0] No more rooms of { $date } may be taken back.
   *[other] Only { $rooms } more of { $date } may be taken back.
}
failure-glass-used-hint = The limit stands under Settings, Desks. A guest who had to be lodged elsewhere counts until it is noted.
failure-below-promised = For { $date }, { $rooms } are taken back already.
failure-below-promised-hint = Choose a higher limit, or wait until the desks are back.
failure-rights-frozen = Rooms cannot be sold at this moment.
failure-rights-frozen-hint = The hotel's server was restored and is waiting for its desks. Please try again in a little while.
failure-company-archived = Nothing is sold to this company any more.
failure-company-archived-hint = Choose another company, or take it up again on the page of companies.
failure-company-other = This code is another company’s than the one you chose.
failure-company-other-hint = Leave out the code, or choose the company that it belongs to.
failure-rate-plan-company = The rate “{ $plan }” is agreed with certain companies only.
failure-rate-plan-company-hint = Choose one of those companies first, or another rate.
failure-journal-ahead = This database is older than the journal beside it.
failure-journal-ahead-hint = An old copy stands in its place. Put it back with the restore command, which reads the journal.
failure-journal-damaged = A record of the journal cannot be read.
failure-journal-damaged-hint = Keep the file and ask whoever looks after the server.
