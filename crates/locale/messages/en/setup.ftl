### From an empty computer to a hotel.

setup-title = Set up · Keyrack

## The beginning

setup-welcome = Welcome
setup-welcome-hint = There is no hotel on this computer yet. How do you want to begin?
setup-new = Set up a new hotel
setup-new-hint = Name, rooms, prices, taxes and people, step by step. It takes about ten minutes, and you can leave and go on later.
setup-new-begin = Set up a hotel
setup-begun = You have begun to set up “{ $name }”. Everything you typed is kept on this computer.
setup-begun-nameless = You have begun to set up a hotel. Everything you typed is kept on this computer.
setup-go-on = Go on
setup-drop = Throw the draft away
setup-drop-title = Throw the draft away?
setup-drop-hint = What you typed so far is deleted from this computer. No hotel is touched.
setup-join = Join a hotel
setup-join-hint = The hotel is at a Keyrack server already. You need the server's address and a code that was made for this desk.
setup-join-begin = Join with address and code
setup-sample = Open a sample hotel
setup-sample-hint = Forty rooms with guests and prices, to try everything out. Nothing of it is real, and you throw it away with one click.
setup-sample-begin = Open the sample
setup-sample-wait = The sample hotel is being filled. This takes a moment.

## The sample

setup-sample-mark = Sample hotel
setup-sample-who = Nothing here is real. Sign in as { $name } with the password “{ $password }”.
setup-sample-end = Throw the sample away
setup-sample-end-title = Throw the sample hotel away?
setup-sample-end-hint = Everything you tried in it is deleted. After that you begin with an empty computer.

## Joining

setup-join-long = Whoever looks after the server gives you both. The hotel's data is then fetched to this computer.
setup-join-server = Address of the server
setup-join-code = Code
setup-join-code-hint = It works once, and only for a while.
setup-join-name = Name of this desk
setup-join-name-hint = Shown to others beside what is done here.
setup-join-name-first = Front desk
setup-join-do = Join

## The guide

setup-steps = Steps
setup-next = Save and go on
setup-back = Back
setup-later = Save and go on later
setup-kept = Each step is kept on this computer. Passwords are not.
setup-finish = Make the hotel
setup-remove = Remove
setup-remove-named = Remove { $name }
setup-problems = { $count ->
    [one] One thing is to be put right:
   *[other] { $count } things are to be put right:
}

setup-step-hotel = The hotel
setup-step-hotel-hint = As it stands on letters and confirmations. Take care with the currency: it stays as it is.
setup-step-types = Room types
setup-step-types-hint = The kinds of rooms you sell. Guests see the name, staff also see the short code.
setup-step-rooms = Rooms
setup-step-rooms-hint = Type the numbers on the doors: single ones, or ranges with a hyphen.
setup-step-taxes = Taxes
setup-step-taxes-hint = What guests pay on the room. Leave a field empty where there is no such tax.
setup-step-rate = First rate
setup-step-rate-hint = Prices for the next 400 nights. Percentages for weekdays and seasons are worked out from the plain price.
setup-step-people = People
setup-step-people-hint = Who signs in at this desk. At least one is a manager.
setup-step-finish = Finish
setup-step-finish-hint = Look it over. The hotel is made whole or not at all.

setup-name = Name of the hotel
setup-address = Street, postcode, town
setup-country = Country
setup-country-hint = Two letters, such as DE
setup-email = E-mail
setup-phone = Telephone
setup-zone = Time zone
setup-currency = Currency
setup-currency-hint = Three letters, such as EUR. It cannot be changed later.
setup-languages = Languages of your guests' pages and mails
setup-check-in = Check-in from
setup-check-out = Check-out until

setup-type-number = Room type { $number }
setup-type-name = Name
setup-type-name-first = Double room
setup-type-code = Code
setup-type-code-first = DBL
setup-type-beds = Beds
setup-type-beds-hint = One double bed, one cot on request
setup-type-adults = Adults
setup-type-heads = All guests
setup-type-more = One more type

setup-rooms-example = For example: 101–118, 201-218, 301
setup-rooms-unclear = This list cannot be read yet.
setup-rooms-preview = { $count ->
    [one] One room: { $list }
   *[other] { $count } rooms: { $list }
}
setup-rooms-count = { $count ->
    [one] One room in all
   *[other] { $count } rooms in all
}

setup-vat = Value added tax
setup-vat-rate = Rate for the room, in percent
setup-vat-rate-hint = Empty for none
setup-vat-inclusive = My prices include it
setup-city = City tax
setup-city-kind = How it is counted
setup-city-none = There is none
setup-city-person = For each person and night
setup-city-room = For each room and night
setup-city-stay = For each stay
setup-city-percent = As a percentage of the price
setup-city-amount = Amount in { $currency }
setup-city-rate = Percent
setup-city-age = Children pay from the age of
setup-city-age-hint = Empty: all pay
setup-city-nights = Only the first nights
setup-city-nights-hint = Empty: all nights count

setup-plan-name = Name of the rate
setup-plan-name-first = Flexible
setup-board = Meals
setup-adults-included = Adults in the price
setup-extra-adult = Each further adult, { $currency }
setup-prices = Price of a night, { $currency }
setup-weekend = Weekday difference, percent
setup-percent-hint = +10 for dearer, -5 for cheaper, empty for none
setup-weekend-days = on the nights of
setup-season-more = One more season
setup-season-name = Season
setup-season-from = First night
setup-season-to = Last night
setup-season-percent = Percent
setup-preview = What a night costs then
setup-preview-plain = Plain
setup-preview-weekend = Chosen weekdays
setup-preview-season = Season
setup-cancel = Cancellation
setup-cancel-kind = It costs something
setup-cancel-days = from some days before arrival
setup-cancel-free = never
setup-cancel-never = from the booking on
setup-cancel-days-before = Days before arrival
setup-cancel-at = From, local time
setup-fee = It costs
setup-fee-night = the first night
setup-fee-percent = a percentage of the stay
setup-fee-full = the whole stay
setup-fee-rate = Percent of the stay

setup-person = Person
setup-person-more = One more person
setup-role = May do
setup-role-manager = Everything (manager)
setup-role-front-desk = Everything but staff and settings
setup-role-housekeeping = The housekeeping board only
setup-password-hint = At least eight characters

setup-where = Where the hotel lives
setup-where-here = On this computer only
setup-where-limit = A hotel that is made here cannot be moved to a server later.
setup-where-limit-hint = It works without any connection. Guests cannot book on the web, and no second computer can join.
setup-where-server = If you were given a server's address and a code, the hotel is set up at that server already: join it instead. What you typed here stays as a draft.

## What comes next

setup-next-title = Your hotel is ready. What comes next
setup-next-import = Bring in the bookings of your old system
setup-next-booking = Take your first booking
setup-next-rooms = Look over your rooms and mark what is to be cleaned
setup-next-close = Do not show this again

## What is wrong

setup-wrong-missing = Please fill this in.
setup-wrong-too-long = This is too short or too long.
setup-wrong-country = Two letters are needed, such as DE or AT.
setup-wrong-zone = Please choose the zone that the hotel lies in.
setup-wrong-currency = Three capital letters are needed, such as EUR.
setup-wrong-language = Please choose at least one language.
setup-wrong-email = This e-mail address is not complete.
setup-wrong-time = A time of day is needed, such as 15:00.
setup-wrong-date = Please give a date.
setup-wrong-order = The last night lies before the first.
setup-wrong-overlap = Another season has some of these nights already.
setup-wrong-number = A whole number in a sensible range is needed.
setup-wrong-heads = There must be room for at least as many guests as adults.
setup-wrong-amount = An amount is needed, such as 119.50.
setup-wrong-percent = A percentage is needed, such as 7 or 7.5.
setup-wrong-twice = “{ $piece }” is there twice.
setup-wrong-range = “{ $piece }” cannot be read as a room or a range of rooms.
setup-wrong-backwards = “{ $piece }” runs backwards. The lower number comes first.
setup-wrong-too-many = That is more than one hotel takes.
setup-wrong-no-rooms = There is no room yet. Type at least one number.
setup-wrong-no-manager = At least one person has to be a manager.
setup-wrong-password = The password needs at least eight characters.
