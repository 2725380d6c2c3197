### Co jest na papierze.

print-arrivals = Przyjazdy
print-arrivals-none = Dzisiaj brak przyjazdów.
print-departures = Wyjazdy
print-departures-none = Dzisiaj brak wyjazdów.
print-in-house = W hotelu
print-in-house-none = W hotelu nie ma nikogo.
print-housekeeping = Housekeeping
print-housekeeping-of = Housekeeping: { $name }
print-housekeeping-none = Brak pokoi.
print-about-stays = { $date } · { $count ->
    [one] { $count } pokój
    [few] { $count } pokoje
    [many] { $count } pokoi
   *[other] { $count } pokoju
}, { $heads ->
    [one] { $heads } gość
    [few] { $heads } gości
    [many] { $heads } gości
   *[other] { $heads } gościa
}
print-about-rooms = { $date } · { $count ->
    [one] { $count } pokój
    [few] { $count } pokoje
    [many] { $count } pokoi
   *[other] { $count } pokoju
}, do sprzątania: { $dirty }
print-guest = Gość
print-party = Osoby
print-room = Pokój
print-stay = Pobyt
print-reference = Rezerwacja
print-total = Razem
print-note = Uwaga
print-no-room = Jeszcze bez pokoju
print-status = Status
print-today = Dzisiaj
print-to-do = Do zrobienia i uwagi
print-done = Gotowe
print-look = proszę sprawdzić
print-leaves = Wyjazd do { $time } ({ $party })
print-left = Wymeldowano
print-stays = Zostaje do { $date } ({ $party })
print-arrives = Przyjazd ({ $party })
print-nobody = Jeszcze nikt
print-outage = { $kind } do { $date }: { $reason }
print-printed = { $property } · wydruk: { $instant }
print-page = Strona { $page } z { $count }
print-latinised = ≈ Zapis literami łacińskimi, ponieważ tego pisma nie można jeszcze wydrukować. W rezerwacji jest oryginalny zapis nazwiska.

## Karty meldunkowe

print-cards = Karty meldunkowe
print-card = Karta meldunkowa
print-name = Nazwisko, imię
print-born = Data urodzenia
print-nationality = Obywatelstwo
print-born-nationality = Data urodzenia, obywatelstwo
print-street = Ulica, numer
print-postcode-town = Kod pocztowy, miejscowość
print-country = Kraj
print-passport = Nr paszportu lub dowodu
print-phone = Telefon
print-car = Nr rejestracyjny
print-fellows = Osoby towarzyszące
print-declaration = Potwierdzam, że podane dane są kompletne i prawdziwe.
print-place-date = Miejscowość, data
print-signature = Podpis
