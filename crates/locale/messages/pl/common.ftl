### Słowa wspólne dla całego programu: liczby, daty, terminy branżowe, przyciski.
### Kwoty, daty i godziny przychodzą już zapisane słownie, ilości jako liczby.

## Ilości

nights = { $count ->
    [one] { $count } noc
    [few] { $count } noce
    [many] { $count } nocy
   *[other] { $count } nocy
}
adults = { $count ->
    [one] { $count } dorosły
    [few] { $count } dorosłych
    [many] { $count } dorosłych
   *[other] { $count } dorosłych
}
children = { $count ->
    [one] { $count } dziecko
    [few] { $count } dzieci
    [many] { $count } dzieci
   *[other] { $count } dziecka
}
rooms = { $count ->
    [one] { $count } pokój
    [few] { $count } pokoje
    [many] { $count } pokoi
   *[other] { $count } pokoju
}
bookings = { $count ->
    [one] { $count } rezerwacja
    [few] { $count } rezerwacje
    [many] { $count } rezerwacji
   *[other] { $count } rezerwacji
}
party-with-children = { $adults }, { $children }

## Daty i godziny

clock-time = { $time }
date-at-time = { $date }, godz. { $time }
date-with-year = { $date } { $year }
date-from-to = { $from } – { $to }
today = Dzisiaj

## Status rezerwacji

status-waitlisted = Lista oczekujących
status-tentative = Opcja
status-confirmed = Potwierdzona
status-in-house = W hotelu
status-checked-out = Po wyjeździe
status-cancelled = Anulowana
status-no-show = No-show

## Czystość pokoju

cleanliness-dirty = Do sprzątania
cleanliness-clean = Czysty
cleanliness-inspected = Sprawdzony

## Wyżywienie

board-room-only = Bez wyżywienia
board-bed-and-breakfast = Ze śniadaniem
board-half-board = Niepełne wyżywienie
board-full-board = Pełne wyżywienie
board-all-inclusive = All inclusive

## Rodzaje taryf

rate-category-bar = Taryfa elastyczna
rate-category-non-refundable = Taryfa bezzwrotna

## Gwarancja rezerwacji

guarantee-six-pm-hold = Bez gwarancji: trzymane do ustalonej godziny w dniu przyjazdu
guarantee-pay-at-property = Płatność w hotelu

## Podatki

tax-vat = VAT
tax-vat-percent = VAT { $percent }
tax-city = Opłata miejscowa
tax-city-percent = Opłata miejscowa { $percent }

## Restrykcje

rule-no-price = Brak ceny na dzień { $date }.
rule-stop-sell = W dniu { $date } sprzedaż jest zamknięta.
rule-closed-to-arrival = Przyjazd w dniu { $date } nie jest możliwy.
rule-closed-to-departure = Wyjazd w dniu { $date } nie jest możliwy.
rule-min-los-arrival = Przy przyjeździe w dniu { $date } minimalny pobyt to { $count ->
    [one] { $count } noc
    [few] { $count } noce
    [many] { $count } nocy
   *[other] { $count } nocy
}.
rule-min-los-through = Dla pobytu obejmującego { $date } minimum to { $count ->
    [one] { $count } noc
    [few] { $count } noce
    [many] { $count } nocy
   *[other] { $count } nocy
}.

## Pokoje niedostępne

outage-out-of-inventory = Poza stanem pokoi
outage-out-of-order = Wyłączony z użytku
outage-out-of-service = Z drobną usterką

## Źródło rezerwacji

source-desk = Recepcja
source-walk-in = Walk-in
source-web = Strona WWW

## Warunki anulowania

policy-always-free = Bezpłatne anulowanie w każdej chwili.
policy-free-until = Bezpłatne anulowanie do { $instant }.
policy-then = Później: { $fee }.
policy-from = Od { $instant }: { $fee }.
policy-from-free = Od { $instant }: bezpłatnie.
policy-now = Koszt anulowania: { $fee }.
policy-held = Zarezerwowane dla Państwa do { $instant }.
policy-held-over = Trzymane do { $instant }; ten czas minął.

## Przyciski i krótkie słowa

save = Zapisz
cancel = Anuluj
next = Dalej
close = Zamknij
undo = Cofnij
search = Szukaj
yes = Tak
optional = opcjonalnie
required = wymagane
none = Brak
total = Razem
per-night = za noc
from-price = od { $price }
language = Język
loading = Wczytywanie …

## Kolejne kroki rezerwacji

step-amend = Zmień pobyt
step-assign = Przydziel pokój
step-check-in = Zamelduj
step-undo-check-in = Cofnij zameldowanie
step-check-out = Wymelduj
step-undo-check-out = Cofnij wymeldowanie
step-cancel = Anuluj rezerwację
step-reinstate = Przywróć
step-no-show = Oznacz jako no-show
step-confirm = Potwierdź
step-depart-early = Wcześniejszy wyjazd
step-other = Ta czynność

## Nazwy pól w komunikatach o błędach

field-first-name = Imię
field-last-name = Nazwisko
field-email = E-mail
field-phone = Telefon
field-country = Kraj
field-language = Język
field-arrival = Przyjazd
field-departure = Wyjazd
field-adults = Dorośli
field-children = Dzieci
field-rooms = Pokoje
field-notes = Uwagi
field-requests = Życzenia
field-password = Hasło
field-name = Nazwa
field-slug = Nazwa skrócona
field-zone = Strefa czasowa
field-address = Adres
field-currency = Waluta
field-languages = Języki
field-taxes = Podatki
field-price = Cena
field-price-minor = Cena
field-room-type = Typ pokoju
field-rate-plan = Taryfa
field-limit = Liczba pozycji
field-accept-terms = Regulamin
field-payment = Płatność
field-status = Status pokoju
field-assigned = Kto sprząta pokój
field-attendants = Lista osób sprzątających
field-priority = Prośba o sprawdzenie
field-remarks = Uwaga o pokoju
field-found = W jakim stanie zastano pokój
field-leave-by = Kiedy pokój ma być wolny
field-tasks = Zadanie
field-outage = Usterka
field-group = Grupa
field-alert = Alert
field-seen-to = Załatwione
field-estimated-arrival = Przyjazd o godzinie
field-deposit = Zaliczka
field-traces = Do zrobienia
field-other = Jedno z pól

tax-named-percent = { $name } { $percent }
party-on-business = { $party }, służbowo
field-code = Kod
field-wash = Wash
field-take-up = Minimum do wykorzystania
field-discount = Rabat
field-release = Zwolnienie
field-nights = Noce
field-commission = Prowizja
field-credit-limit = Limit kredytowy
field-vat-id = NIP / nr VAT
field-contact = Osoba kontaktowa
service-line-count = { $count } × { $name }
service-line-at = { $what }, { $when }
service-price-per-stay = { $amount } za pobyt
service-price-per-night = { $amount } za noc
service-price-per-person = { $amount } od osoby
service-price-per-person-night = { $amount } od osoby za noc
service-price-per-room-night = { $amount } od pokoju za noc
service-price-per-piece = { $amount } za sztukę
service-unit-per-stay = Raz za pobyt
service-unit-per-person = Od osoby
service-unit-per-person-night = Od osoby za noc
service-unit-per-room-night = Od pokoju za noc
service-unit-per-piece = Za sztukę
service-due-each-night = Każdej nocy
service-due-each-morning = Każdego ranka
service-due-arrival = W dniu przyjazdu
service-due-departure = W dniu wyjazdu
service-due-chosen = W dniu wybranym przez gościa
service-why-compulsory = Naliczane zawsze
service-why-included = W cenie
service-vat-lodging = Noclegi
service-vat-food = Posiłki
service-vat-beverages = Napoje
service-vat-other = Inne usługi
field-services = Usługi
guarantee-card = Gwarancja kartą płatniczą
guarantee-deposit = Gwarancja zaliczką
guarantee-prepayment = Przedpłata
guarantee-company = Płaci firma
guarantee-ota = Płatność przez portal rezerwacyjny
policy-no-show = Koszt w razie nieprzyjazdu: { $fee }.
policy-no-show-free = Nieprzyjazd nic nie kosztuje.
policy-deposit-now = Zaliczka płatna teraz: { $fee }.
policy-deposit-by = Zaliczka płatna do { $instant }: { $fee }.
rate-category-corporate = Taryfa firmowa
rate-category-package = Pakiet
rate-category-group = Taryfa grupowa
rate-category-day-use = Day use
rate-category-promotion = Promocja
rate-category-long-stay = Długi pobyt
rate-category-wholesale = Taryfa dla touroperatorów
rule-max-los-arrival =
    Przy przyjeździe w dniu { $date } maksymalny pobyt to { $count ->
        [one] { $count } noc
        [few] { $count } noce
        [many] { $count } nocy
       *[other] { $count } nocy
    }.
rule-max-los-through =
    Dla pobytu obejmującego { $date } maksimum to { $count ->
        [one] { $count } noc
        [few] { $count } noce
        [many] { $count } nocy
       *[other] { $count } nocy
    }.
rule-exact-los = Przyjazd w dniu { $date } jest możliwy tylko przy innej długości pobytu.
rule-min-advance =
    Przyjazd w dniu { $date } trzeba zarezerwować co najmniej { $count ->
        [one] { $count } dzień
        [few] { $count } dni
        [many] { $count } dni
       *[other] { $count } dnia
    } wcześniej.
rule-min-advance-hours =
    Przyjazd w dniu { $date } trzeba zarezerwować co najmniej { $count ->
        [one] { $count } godzinę
        [few] { $count } godziny
        [many] { $count } godzin
       *[other] { $count } godziny
    } wcześniej.
rule-max-advance =
    Przyjazd w dniu { $date } można zarezerwować najwyżej { $count ->
        [one] { $count } dzień
        [few] { $count } dni
        [many] { $count } dni
       *[other] { $count } dnia
    } wcześniej.
rule-max-advance-hours =
    Przyjazd w dniu { $date } można zarezerwować najwyżej { $count ->
        [one] { $count } godzinę
        [few] { $count } godziny
        [many] { $count } godzin
       *[other] { $count } godziny
    } wcześniej.
rule-booking-window = Tej taryfy nie można dziś zarezerwować; najbliższy możliwy dzień rezerwacji: { $date }.
rule-stay-window = Ta taryfa nie obowiązuje w noc { $date }.
rate-source-ecb = Europejski Bank Centralny

rule-exact-los-nearest =
    Przyjazd w dniu { $date } jest możliwy tylko przy określonych długościach pobytu; najbliższa to { $count ->
        [one] { $count } noc
        [few] { $count } noce
        [many] { $count } nocy
       *[other] { $count } nocy
    }.
rule-exact-los-nearest-two =
    Przyjazd w dniu { $date } jest możliwy tylko przy określonych długościach pobytu; najbliższe to { $fewer ->
        [one] { $fewer } noc
        [few] { $fewer } noce
        [many] { $fewer } nocy
       *[other] { $fewer } nocy
    } i { $count ->
        [one] { $count } noc
        [few] { $count } noce
        [many] { $count } nocy
       *[other] { $count } nocy
    }.
more-languages =
    W { $count ->
        [one] { $count } innym języku
        [few] { $count } innych językach
        [many] { $count } innych językach
       *[other] { $count } innego języka
    }
service-unit-piece-night = Każda sztuka, za każdą noc
