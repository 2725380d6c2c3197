### What the hotel runs itself with: its people, its facts, its rooms, and how the program fares.

house-menu = Settings
house-tab-staff = Staff
house-tab-hotel = Hotel
house-tab-rooms = Rooms
house-tab-desks = Desks
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
house-rooms-beds = Beds in each room
house-rooms-beds-hint = 1 to 26. Six beds in 101 become 101-A to 101-F.
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
house-room-retype = Change type
house-room-retype-of = Change the type of room { $room }
house-room-type = Sold as
house-room-retype-hint = Guests who are to have this room keep it, and pay what they were sold. From now on it counts for the other type.
house-type-sold-by = Sold by
house-type-by-room = The room
house-type-by-bed = The bed, in a shared room
house-type-bed-hint = Each bed is counted, sold and given away by itself and holds one adult; a party takes as many beds as it has adults. To let the shared room as a whole too, add its beds first, and then a second type that is made of them.
house-type-parts = Made of other rooms
house-type-parts-hint = Leave this empty for rooms of their own. For a suite of two doubles, write 2 at the double: selling the suite then takes two doubles, and it is closed while fewer are left.
house-type-part = { $count } × { $name }
house-type-made-of = Made of { $parts }
house-members-of = { $name }: { $count } of { $wanted } chosen
house-members-none = Every room of this type is part of a larger one, or there is none yet.
house-room-unsound = Not sold: its rooms do not fit
house-type-done = { $name } was saved.

## Health

house-tab-health = Health
health-title = This computer
health-version = Version
health-file = The hotel’s file
health-free = Free on this disk
health-heard = Last heard from the server
health-last-backup = Last backup
health-backup-never = None yet
health-alone = Works without a server
health-unknown = Not known
health-megabytes = { $number } MB
health-gigabytes = { $number } GB
health-disk-low = The disk is nearly full.
health-disk-low-hint = Make room soon: without space no booking can be saved. Nothing is lost so far.
health-clock-behind = { $minutes ->
    [one] This computer’s clock is { $minutes } minute behind the server’s.
   *[other] This computer’s clock is { $minutes } minutes behind the server’s.
}
health-clock-ahead = { $minutes ->
    [one] This computer’s clock is { $minutes } minute ahead of the server’s.
   *[other] This computer’s clock is { $minutes } minutes ahead of the server’s.
}
health-clock-off-hint = Set it right in the system’s settings, best by itself over the internet. Times in lists are shown as this clock has them.
health-offline = The line to the server is down.
health-work-backup = The backup is being made: { $share } %
health-work-examine = The file is being looked over: { $share } %
health-examine = Look the file over
health-examine-hint = Reads every page of the hotel’s file and makes every list anew to compare. You can go on working, a little slower.
health-examine-failed = The file could not be looked over.
health-damaged = The file is damaged. Make no more bookings here, and call for help.
health-mended = Some lists were not as the records have them. They were made anew.
health-sound = Everything is in order.
health-examined-at = { $count ->
    [one] { $count } record read, { $instant }
   *[other] { $count } records read, { $instant }
}
health-logs = Save logs
health-logs-done = The logs were saved.
health-restored = This hotel was restored. It shows how things stood on { $instant }.
health-restored-hint = What happened after that is not in it. Compare with mails and notes on paper, and enter it again.
health-restored-noted = Understood

## Backups

backup-title = Backups
backup-about = A backup is a copy of the whole hotel in one encrypted file. It is opened and looked over before it counts.
backup-about-desk = The server has your hotel; a backup here is one more copy of what this desk knows, in one encrypted file.
backup-key = The key stays with this computer’s own keys: only this computer can open the file.
backup-make = Make a backup now
backup-folder = Where and how many
backup-where = Folder
backup-folder-hint = The full path of a folder, for instance on another disk. Empty: beside the hotel’s file.
backup-keep = How many are kept
backup-none = There is no backup yet. Make the first one now.
backup-as-of = As of
backup-size = Size
backup-file = File
backup-restore = Put back
backup-restore-of = Put back the backup of { $instant }
backup-restore-lost = The hotel will be as it was on { $instant }. What came after that will not be in it.
backup-restore-aside = The hotel as it is now is not deleted: it is set aside on this computer.
backup-restore-hint = Everybody is signed out and signs in again, with the password of that day.

## Joining again

again-title = Join the server again
again-about = If this desk’s file is damaged, the desk starts afresh: its file is set aside, and it fetches the hotel anew from the server.
again-why = An older backup cannot be put back here. It would not know which rooms this desk has sold since, and would sell them a second time.
again-do = Set aside and join again
again-aside = The file as it is now is not deleted: it is set aside on this computer. Rooms that were held here stay held until their nights are over.
again-waiting = { $count ->
    [one] The server does not have { $count } change yet
   *[other] The server does not have { $count } changes yet
}
again-waiting-hint = If the line comes back, they are sent by themselves. If you go on, write them down first and enter them again afterwards.
again-sure = I have written these down
again-nothing-waits = The server has everything from this desk.
again-code = You will need the server’s address and a new code for this desk.

## What came in while this desk was away

away-title = { $count ->
    [one] While this desk was away: { $count } change
   *[other] While this desk was away: { $count } changes
}
away-hint = What others did meanwhile, the newest first. It stays here until somebody has read it.
away-short = { $count ->
    [one] { $count } new
   *[other] { $count } new
}
away-noted = Mark as read
away-done = Marked as read.
field-hotel = Details of the hotel
field-room-types = Room types
field-rate-plans = Rate plans
field-check-in = Check-in from
field-check-out = Check-out until

## Taxes

house-tab-taxes = Taxes
house-tax-hint = What is levied on nights, meals and everything else, and from which night on.
house-tax-empty = No tax is levied yet.
house-tax-empty-hint = Begin with value added tax for the room, then add meals and the town’s own tax where there is one.
house-tax-add-vat = Add value added tax
house-tax-add-city = Add city tax
house-tax-change = Change tax
house-tax-name = Tax
house-tax-rate = How much
house-tax-on = On what
house-tax-always = From the beginning
house-tax-over = Superseded
house-tax-edit-of = Edit { $name }
house-tax-remove-of = Remove { $name }
house-tax-done = Taxes saved.
house-tax-done-removed = Tax removed.
house-tax-inside = { $amount } inside the price
house-tax-on-top = { $amount } on top
house-tax-person = { $amount } for each person and night
house-tax-room = { $amount } for each room and night
house-tax-stay = { $amount } for each stay
house-tax-percent = { $amount } of the nights
house-tax-everything = Everything
house-tax-everybody = Everybody, every night
house-tax-from-age = from the age of { $age }
house-tax-first-nights = { $count ->
    [one] first night only
   *[other] first { $count } nights only
}
house-tax-no-business = not on business
house-tax-season-of = { $from } to { $to }
house-tax-class-lodging = Lodging
house-tax-class-food = Food
house-tax-class-beverages = Drinks
house-tax-class-other = Other services
house-tax-classes = Levied on
house-tax-classes-hint = Choose nothing for everything.
house-tax-percent-label = Percent
house-tax-business = Business travel is exempt
house-tax-business-hint = Guests and staff can then say that a stay is on business.
house-tax-season = Season
house-tax-season-from-day = From the
house-tax-season-to-day = To the
house-tax-season-month = Month
house-tax-season-hint = Leave it empty for the whole year. A season goes before the rate of the whole year.
house-tax-no-month = None
house-tax-own-name = Own name
house-tax-own-name-hint = Only where there are several. A later rate of the same name takes over; other names add up.
month-name = { $month ->
    [1] January
    [2] February
    [3] March
    [4] April
    [5] May
    [6] June
    [7] July
    [8] August
    [9] September
    [10] October
    [11] November
   *[12] December
}
day-of-year = { $day } { $month }

## Policies

house-tab-policies = Policies
house-policy-hint = What a cancellation costs and when, what not coming costs, and what is paid before the stay.
house-policy-empty = There is no shared policy yet.
house-policy-empty-hint = Each rate plan has its own terms. Add a policy to give the same terms to several.
house-policy-frozen = A booking keeps the terms it was made under. A change reaches new bookings only.
house-policy-add = Add policy
house-policy-change = Change policy
house-policy-no-plans = No rate plan follows it
house-policy-gone = { $name } was removed.
house-policy-done = { $name } was saved.
house-policy-guarantee = Guarantee
house-policy-when = When
house-policy-before = Before arrival
house-policy-after = After booking
house-policy-days = Days before
house-policy-hours = Hours after
house-policy-cap = At most nights
house-policy-step-add = One more step
house-policy-step-remove = Remove step { $number }
house-policy-part-remove = Remove part { $number } of the deposit
house-policy-kind-fixed = Fixed amount
house-policy-fee-free = Nothing
house-policy-fee-full = The whole stay
house-policy-fee-nights = { $count ->
    [one] the first night
   *[other] the first { $count } nights
}
house-policy-capped = { $count ->
    [one] { $fee }, at most the first night
   *[other] { $fee }, at most the first { $count } nights
}
house-policy-step-before = { $days ->
    [0] On the day of arrival from { $time }: { $fee }
    [one] From 1 day before arrival, { $time }: { $fee }
   *[other] From { $days } days before arrival, { $time }: { $fee }
}
house-policy-step-after = { $hours ->
    [0] From the booking on: { $fee }
    [one] From 1 hour after the booking: { $fee }
   *[other] From { $hours } hours after the booking: { $fee }
}
house-policy-no-show = If the guest does not come
house-policy-no-show-last = The same as a late cancellation
house-policy-no-show-costs = Not coming: { $fee }
house-policy-held = Kept until (time of day)
house-policy-services = Percentages and the whole stay count services too
house-policy-services-count = Services count too
house-policy-deposit = Deposit
house-policy-deposit-add = Add part of a deposit
house-policy-deposit-kind = As
house-policy-deposit-days = Due days before arrival
house-policy-deposit-days-hint = Empty: with the booking
house-policy-deposit-now = Deposit with the booking: { $amount }
house-policy-deposit-due = { $days ->
    [0] Deposit on the day of arrival: { $amount }
    [one] Deposit { $days } day before arrival: { $amount }
   *[other] Deposit { $days } days before arrival: { $amount }
}
house-policy-plans = Rate plans that follow it
house-policy-plans-hint = A plan that no longer follows it keeps these terms as its own.

## Currencies

house-tab-currencies = Currencies
house-exchange-hint = Guests can see about what a price is in another currency. What is charged is always { $currency }.
house-exchange-empty = Prices are told in the hotel’s own currency alone. Set a rate, or load the bank’s daily list.
house-exchange-currency = Currency
house-exchange-currency-hint = Three letters, such as JPY
house-exchange-source = Source
house-exchange-source-hint = Where the rate comes from; guests see it
house-exchange-at = As of
house-exchange-per = 1 { $currency } is worth
house-exchange-manual = Set a rate
house-exchange-bank = Load the daily list of the European Central Bank
house-exchange-bank-hint = Pick the bank’s XML file. Currencies that stand above are brought up to date.
house-exchange-wanted = More currencies
house-exchange-wanted-hint = Codes with commas between, such as USD, JPY
house-exchange-file = File with the daily rates
house-exchange-done = Rates saved.
house-exchange-loaded = { $count ->
    [one] One rate of { $date } loaded.
   *[other] { $count } rates of { $date } loaded.
}

## Services

house-services-menu = Services
house-services-due = To prepare
house-services-list = Offered
house-services-day = Day
house-services-day-before = Day before
house-services-day-after = Day after
house-services-due-none = Nothing is to be prepared on this day.
house-services-not-promised = { $count } not promised
house-services-empty = Nothing is sold besides the rooms yet. Begin with breakfast or a parking place.
house-services-manager-only = A manager sets up what is offered.
house-service-new = New service
house-service-change = Change service
house-service-done = { $name } saved
house-service-text-in = Description ({ $language })
house-service-vat = VAT as
house-service-unit = Charged
house-service-adult = Price for adults
house-service-infant-age = Infants below age
house-service-infant = Price for infants
house-service-child-age = Children below age
house-service-child = Price for children
house-service-due = When
house-service-limit = Limit
house-service-most = Most in one order
house-service-stock = Per day at most
house-service-stock-hint = Empty for no limit
house-service-stock-of = { $count } per day
house-service-from = First day
house-service-until = Last day
house-service-slots = Times
house-service-slots-hint = A time and how many it takes: 18:00 2, 19:00 2. Empty for no times.
house-service-always = Always charged
house-service-always-with = Always charged with { $names }
house-service-always-types = With these room types only; none ticked means all
house-service-plans = Included in these rates
house-service-included-in = Included in { $names }

## The desks and the rooms they hold

desks-intro = Each desk keeps a few rooms that it may sell by itself while its line is down. Nobody else sells them meanwhile.
desks-live = As of now
desks-as-of = As of { $at }. The line is down.
desks-never = The server has told nothing yet.
desks-alone = This hotel works on one computer.
desks-alone-hint = Rooms are shared out between desks once a server keeps the hotel.
desks-none = No other desk has joined yet.
desks-none-hint = A desk joins with a one-time code from the server.
desks-here = this desk
desks-in-touch = In touch
desks-away = Unreachable
desks-away-since = Unreachable since { $at }
desks-written-off = Written off
desks-holds-nothing = Holds no rooms.
desks-night = Night
desks-type = Room type
desks-house = Whole house
desks-free = Unsold
desks-sold = Sold
desks-taken-back = Taken back
desks-until = Until
desks-nights = The next nights
desks-nights-hint = Taken are rooms that are sold, held for a guest on the web, or kept by a desk.
desks-taken-of = { $taken } of { $rooms }
desks-of-them-at-desks = { $count } at desks
desks-of-them-taken-back = { $count } taken back
desks-too-few = { $count ->
    [one] 1 room too few
   *[other] { $count } rooms too few
}
desks-glass = Taking rooms back
desks-glass-limit = { $count ->
    [0] No rooms may be taken back from desks that cannot be reached.
    [one] At most 1 room of a night may be taken back from desks that cannot be reached.
   *[other] At most { $count } rooms of a night may be taken back from desks that cannot be reached.
}
desks-glass-hint = A room taken back may have been sold already without anybody here knowing. So many guests of a night you may have to lodge elsewhere.
desks-glass-change = Change the limit
desks-glass-rooms = Rooms of a night
desks-glass-done = The limit was changed.
desks-broken = { $night }: { $count } × { $type } from { $desk }
desks-reason = Reason
desks-take-back = Take rooms back
desks-take-back-of = Take rooms back from { $desk }
desks-take-back-do = Take back
desks-take-back-what = Which
desks-take-back-choice = { $night }, { $type } ({ $count } unsold)
desks-take-back-rooms = Rooms
desks-take-back-risk = { $desk } cannot be asked and may have sold these rooms.
desks-take-back-risk-hint = They can be sold again at once. If it turns out that the desk had sold one, that booking stands: it comes to To look at, and somebody finds the guest a room.
desks-take-back-done = { $count ->
    [one] 1 room was taken back and can be sold.
   *[other] { $count } rooms were taken back and can be sold.
}
desks-write-off = Write off
desks-write-off-of = Write off { $desk }
desks-write-off-risk = { $desk } is never let in again. This cannot be undone.
desks-write-off-risk-hint = Bookings that it has not sent are lost, unless its disk is found. To use the computer again, join it anew with a code.
desks-write-off-holds = { $count ->
    [one] The 1 unsold room that it holds goes on counting until its night is over or you take it back.
   *[other] The { $count } unsold rooms that it holds go on counting until their nights are over or you take them back.
}
desks-write-off-done = { $desk } was written off.
desks-frozen = { $count ->
    [one] The server was restored from a backup. It sells nothing until one more desk has told what it sold.
   *[other] The server was restored from a backup. It sells nothing until { $count } desks have told what they sold.
}
desks-frozen-hint = Still missing: { $desks }. Connect them, or write off what is lost for good.
desks-elsewhere = Rooms held elsewhere
desks-elsewhere-away = { $count ->
    [one] { $night }: { $desk } holds 1 { $type } and cannot be reached{ $at ->
        [none] .
       *[other] {" "}since { $at }.
    }
   *[other] { $night }: { $desk } holds { $count } { $type } and cannot be reached{ $at ->
        [none] .
       *[other] {" "}since { $at }.
    }
}
desks-elsewhere-as-of = { $night }: { $desk } held { $count } { $type } as of { $at }.
desks-look-relocate = Sold on a room that was taken back
desks-look-relocate-hint = A desk that could not be reached sold these stays. They stand. Find the guests a room or another house; when a room comes free, it goes to them first.
desks-taken-back-by = Taken back by { $who }, { $at }: { $reason }
desks-look-short = Fewer rooms than promised
desks-look-short-hint = Rooms were lost after they had been promised. Bring a room back, move guests, or find them another house.
desks-short-at-desks = { $count ->
    [one] 1 of them lies unsold at a desk. It goes away by itself if that desk gives it back.
   *[other] { $count } of them lie unsold at desks. They go away by themselves if the desks give them back.
}
desks-short-chart = Show the night on the chart
desks-did-taken-back = The room had been taken back from the desk that sold it: { $reason }
