### Rezerwacje i goście z innego systemu.

import-menu = Import
import-title = Import rezerwacji i gości
import-hint = Proszę zapisać rezerwacje lub gości w tamtym programie jako CSV i wskazać plik tutaj. Nic nie zostanie zaimportowane, zanim nie zobaczą Państwo wyniku.
import-file = Plik, najwyżej 50 000 wierszy i 20 MB
import-reading = Jak odczytywany jest plik
import-found = { $name }: { $count ->
    [one] jeden wiersz
    [few] { $count } wiersze
    [many] { $count } wierszy
   *[other] { $count } wiersza
}
import-encoding = Kodowanie znaków
import-delimiter = Kolumny oddziela
import-semicolon = Średnik
import-comma = Przecinek
import-tab = Tabulator
import-bar = Pionowa kreska
import-dates = Daty
import-dates-ymd = Rok, miesiąc, dzień
import-dates-dmy = Dzień, miesiąc, rok
import-dates-mdy = Miesiąc, dzień, rok
import-dates-unsure = Te daty można odczytać na więcej niż jeden sposób. Przed importem proszę sprawdzić pierwsze wiersze poniżej.
import-plan = Rezerwacje otrzymają taryfę
import-column = Kolumna pliku
import-holds = Zawiera
import-holds-named = Co zawiera „{ $name }”
import-first-lines = Pierwsze wiersze
import-not-used = Pomiń
import-unknown-types = Te nazwy typów pokoi nie są tu znane. Co oznaczają?
import-check = Pokaż wynik
import-would = { $bookings ->
    [0] Można zaimportować gości: { $guests }.
    [one] Można zaimportować jedną rezerwację, a z nią gości: { $guests }.
    [few] Można zaimportować { $bookings } rezerwacje, a z nimi gości: { $guests }.
    [many] Można zaimportować { $bookings } rezerwacji, a z nimi gości: { $guests }.
   *[other] Można zaimportować { $bookings } rezerwacji, a z nimi gości: { $guests }.
}
import-first = Pierwsze wiersze po imporcie
import-line = Wiersz
import-own-price = Państwa cena
import-lines = Wiersze wymagające uwagi; wszystkie inne zostaną przyjęte bez zmian
import-lines-more = i jeszcze { $count }
import-what = Wyjaśnienie
import-refused = { $count ->
    [one] Nie można zaimportować jednego wiersza.
    [few] Nie można zaimportować { $count } wierszy.
    [many] Nie można zaimportować { $count } wierszy.
   *[other] Nie można zaimportować { $count } wiersza.
}
import-leave-out = Pomiń te wiersze i zaimportuj pozostałe
import-run = { $count ->
    [one] Importuj jeden wiersz
    [few] Importuj { $count } wiersze
    [many] Importuj { $count } wierszy
   *[other] Importuj { $count } wiersza
}
import-running = Trwa import: w całości albo wcale.
import-come = Wiersze: { $done } z { $total }
import-done = { $bookings ->
    [0] Zaimportowano gości: { $guests }.
    [one] Zaimportowano jedną rezerwację, a z nią gości: { $guests }.
    [few] Zaimportowano { $bookings } rezerwacje, a z nimi gości: { $guests }.
    [many] Zaimportowano { $bookings } rezerwacji, a z nimi gości: { $guests }.
   *[other] Zaimportowano { $bookings } rezerwacji, a z nimi gości: { $guests }.
}
import-left-out = { $count ->
    [one] Pominięto jeden wiersz.
    [few] Pominięto { $count } wiersze.
    [many] Pominięto { $count } wierszy.
   *[other] Pominięto { $count } wiersza.
}
import-see = Zobacz rezerwacje
import-again = Importuj kolejny plik

import-field-reference = Numer rezerwacji
import-field-last-name = Nazwisko
import-field-first-name = Imię
import-field-full-name = Imię i nazwisko
import-field-email = E-mail
import-field-phone = Telefon
import-field-country = Kraj
import-field-language = Język
import-field-arrival = Przyjazd
import-field-departure = Wyjazd
import-field-nights = Noce
import-field-adults = Dorośli
import-field-children = Dzieci
import-field-room-type = Typ pokoju
import-field-room = Numer pokoju
import-field-total = Cena łączna
import-field-notes = Uwaga
import-field-status = Status

import-reason-columns = Pominięto: liczba kolumn ({ $piece }) jest inna niż w pierwszym wierszu.
import-reason-no-name = Pominięto: brak nazwiska.
import-reason-guest-field = Pominięto: pole gościa jest za długie lub zawiera niedozwolone znaki ({ $piece }).
import-reason-email = Pominięto: „{ $piece }” nie jest pełnym adresem e-mail.
import-reason-reference = Pominięto: „{ $piece }” nie może być numerem rezerwacji.
import-reason-arrival = Pominięto: przyjazd „{ $piece }” nie jest datą.
import-reason-departure = Pominięto: wyjazd „{ $piece }” nie jest datą i nie podano liczby nocy.
import-reason-backwards = Pominięto: wyjazd ({ $piece }) nie przypada po przyjeździe.
import-reason-too-long = Pominięto: pobyt jest dłuższy niż rok.
import-reason-over = Pominięto: pobyt zakończył się { $piece }.
import-reason-too-far = Pominięto: { $piece } to zbyt odległy termin.
import-reason-people = Pominięto: „{ $piece }” nie jest liczbą gości.
import-reason-room-type = Pominięto: typ pokoju „{ $piece }” nie jest tu znany.
import-reason-party-too-large = Pominięto: ten typ pokoju jest za mały dla takiej liczby gości ({ $piece }).
import-reason-total = Pominięto: „{ $piece }” nie jest kwotą.
import-reason-no-price = Pominięto: brak ceny łącznej, a Państwa taryfa nie ma ceny na te noce.
import-reason-notes = Pominięto: uwaga jest za długa.
import-reason-twice = Pominięto: wiersz { $piece } ma ten sam numer rezerwacji.
import-reason-known = Pominięto: rezerwacja { $piece } już tu jest.
import-reason-cancelled = Pominięto: status to „{ $piece }”.
import-reason-sold-out = Pominięto: w dniu { $piece } nie ma wolnego pokoju tego typu. Aby przyjąć więcej, niż jest, proszę najpierw zwiększyć dozwolony overbooking.
import-reason-room-unknown = Zaimportowano bez pokoju: nie ma pokoju „{ $piece }”.
import-reason-room-taken = Zaimportowano bez pokoju: pokój { $piece } jest zajęty w jedną z nocy.
