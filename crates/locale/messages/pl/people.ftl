# Wyszukiwanie, listy rezerwacji, goście

# Słowa na bliskie dni, tak jak się je wpisuje; kilka oddziela się przecinkami.
date-words-yesterday = wczoraj
date-words-today = dzisiaj, dziś, teraz
date-words-tomorrow = jutro
date-words-day-after = pojutrze

## Znajdowanie wszystkiego

desk-menu-guests = Goście
find-box = Szukaj gościa, pokoju, rezerwacji
find-keys = Ctrl K
find-placeholder = Nazwisko, nr rezerwacji, pokój, data lub polecenie
find-help = ↑ ↓ wybór · Enter otwiera · Esc zamyka
find-lost = Program na tym komputerze nie odpowiada. Proszę spróbować za chwilę.
find-results = Wyniki
find-recent = Ostatnio otwarte
find-dates = Dni
find-commands = Polecenia
find-date-opens = Otwórz na grafiku
find-walk-in = Walk-in
find-connection = Połączenie i dane do wysłania
find-language = Język: { $name }
find-look = Wygląd: { $name }

## Goście

guests-find = Nazwisko, e-mail, telefon lub notatka
guests-count = { $count ->
    [one] { $count } gość
    [few] { $count } gości
    [many] { $count } gości
   *[other] { $count } gościa
}
guests-empty = Nie ma jeszcze gości. Pojawią się z pierwszą rezerwacją.
guests-stays = Pobyty
guests-arrival = Następny lub ostatni przyjazd
guests-page = { $from }–{ $to } z { $count }
guests-before = Poprzednia
guests-next = Następna
guests-back = Wszyscy goście
guests-to-come = Obecne i przyszłe
guests-gone = Minione i odwołane
guests-no-stays = Brak
guests-known = Profil
guests-preferences = Preferencje
guests-preference-add = Dodaj …
guests-preference-drop = Usuń „{ $name }”
guests-like-quiet = cichy pokój
guests-like-high = wysokie piętro
guests-like-twin = osobne łóżka
guests-like-allergy = dla alergików
guests-notes = Notatki dla personelu
guests-consent-newsletter = Chce otrzymywać nowości i oferty e-mailem
guests-consent-keep-preferences = Preferencje można zachować na następny pobyt
guests-save = Zapisz
guests-undo = Odrzuć zmiany
guests-saved = Zapisano profil
guests-alike = Być może ta sama osoba
guests-why-email = Ten sam e-mail
guests-why-phone = Ten sam telefon
guests-why-name = To samo lub podobne nazwisko
guests-compare = Porównaj
guests-merge-title = Scalić te dwa profile?
guests-merge = Scal
guests-merge-keep = Ten zostaje
guests-merge-stays = Jego strona pokaże wtedy wszystkie pobyty ({ $count }). Nic nie zostanie usunięte, a profile można znów rozdzielić.
guests-merged = Scalono profile
guests-merged-here = Scalone z tym profilem
guests-stays-count = { $count ->
    [one] { $count } pobyt
    [few] { $count } pobyty
    [many] { $count } pobytów
   *[other] { $count } pobytu
}
guests-unmerge = Rozdziel
guests-unmerged = Profil jest znów osobny

## Lista rezerwacji

bookings-find = Gość, nr rezerwacji lub uwaga
bookings-any = Wszystkie
bookings-type = Typ pokoju
bookings-arrival = Przyjazd
bookings-departure = Wyjazd
bookings-night = W hotelu
bookings-created = Zarezerwowano
bookings-nights = Noce
bookings-people = Osoby
bookings-days = Filtruj według dni
bookings-from = Od
bookings-to = Do
bookings-clear = Wyczyść filtr
bookings-none = Żadna rezerwacja nie pasuje do tego filtra. Proszę go wyczyścić lub poszerzyć zakres dni.
bookings-count = { $count ->
    [one] { $count } rezerwacja
    [few] { $count } rezerwacje
    [many] { $count } rezerwacji
   *[other] { $count } rezerwacji
}
bookings-nights-count = { $count ->
    [one] { $count } noc
    [few] { $count } noce
    [many] { $count } nocy
   *[other] { $count } nocy
}
bookings-totals-hint = noce i przychód bez anulowanych i no-show
bookings-export-csv = Eksportuj CSV
bookings-export-xlsx = Eksportuj XLSX
bookings-exported = Zapisano: { $name }
bookings-filter-keep = Zapisz ten filtr
bookings-filter-name = Nazwa
bookings-filter-hint = Dni przesuwają się razem z dobą hotelową. Szukany tekst nie jest zapisywany. Filtr widać tylko na Państwa koncie, na tym komputerze.
bookings-filter-kept = Zapisano filtr
bookings-filter-forget = Usuń filtr „{ $name }”

groups-menu = Grupy
groups-new = Nowa grupa
groups-find = Szukaj grupy
groups-past = Pokaż minione grupy
groups-empty = Nie ma jeszcze grupy. Przez „Nowa grupa” można zablokować pokoje na wesele, wycieczkę lub konferencję.
groups-none-found = Żadna grupa nie pasuje do tych słów.
groups-back = Wszystkie grupy
groups-name = Nazwa grupy
groups-code = Kod rezerwacyjny
groups-code-hint = Goście grupy rezerwują z tym kodem. Litery, cyfry i łączniki.
groups-status = Status
groups-status-inquired = Zapytanie
groups-status-tentative = Opcja
groups-status-definite = Potwierdzona
groups-status-cancelled = Anulowana
groups-status-inquired-hint = Nic nie jest zablokowane.
groups-status-tentative-hint = Pokoje są zablokowane, ale nie można ich jeszcze rezerwować.
groups-status-definite-hint = Pokoje są zablokowane i goście mogą je rezerwować.
groups-status-cancelled-hint = Nic nie jest zablokowane; istniejące rezerwacje pozostają.
groups-become-inquired = Wróć do zapytania
groups-become-tentative = Ustaw jako opcję
groups-become-definite = Potwierdź grupę
groups-become-cancelled = Anuluj grupę
groups-cancel-title = Anulować tę grupę?
groups-cancel-body = Niewykorzystane pokoje od razu wrócą do sprzedaży. Istniejące rezerwacje pozostają; trzeba je anulować pojedynczo.
groups-became = { $name }: { $status }.
groups-dates = Termin
groups-dates-none = Jeszcze bez nocy
groups-cut-off = Cut-off
groups-cut-off-line = Goście mogą rezerwować do { $date }.
groups-cut-off-none = Bez cut-off: pokoje są zablokowane, dopóki ktoś ich nie zwolni.
groups-blocked = Zablokowane
groups-picked-up = Wykorzystane
groups-released = Znów w sprzedaży
groups-nights-of = Wykorzystane pokojonoce: { $picked } z { $blocked }
groups-rate = Taryfa
groups-discount = Rabat w procentach
groups-wash = Wash w procentach
groups-wash-hint = Część pokoi, których prawdopodobnie nikt nie wykorzysta. Pozostają w sprzedaży.
groups-wash-line = Wash { $percent }%
groups-take-up = Minimum do wykorzystania w procentach
groups-take-up-hint = Część pokojonocy, którą grupa musi wykorzystać. Puste: bez minimum.
groups-take-up-due = Minimum do wykorzystania
groups-take-up-line = { $owed } z { $agreed } pokojonocy ({ $percent } %)
groups-take-up-met = osiągnięte
groups-take-up-short = { $count ->
    [one] brakuje { $count } pokojonocy
    [few] brakuje { $count } pokojonocy
    [many] brakuje { $count } pokojonocy
   *[other] brakuje { $count } pokojonocy
}
groups-take-up-how = Według średniej ceny niewykorzystanych nocy. Nic nie jest naliczane automatycznie.
groups-take-up-unpriced = Niewykorzystane noce nie mają jeszcze ceny.
groups-discount-line = Rabat { $percent }%
groups-release = Zwolnienie
groups-release-none = Nigdy automatycznie
groups-release-fixed = Wszystkie noce jednego dnia
groups-release-rolling = Każda noc kilka dni wcześniej
groups-release-on = W sprzedaży od
groups-release-days = Dni przed nocą
groups-colour = Kolor
groups-company = Firma
groups-contact = Osoba kontaktowa
groups-contact-first = Imię osoby kontaktowej
groups-contact-last = Nazwisko osoby kontaktowej
groups-contact-email = E-mail osoby kontaktowej
groups-contact-phone = Telefon osoby kontaktowej
groups-notes = Uwagi
groups-arrival = Pierwsza noc
groups-departure = Wyjazd
groups-rooms-of = Pokoje: { $type }
groups-saved = Zapisano: { $name }.
groups-edit = Edytuj dane
groups-give-back = Zwolnij pokoje
groups-give-back-title = Zwolnić niewykorzystane pokoje?
groups-give-back-body =
    { $count ->
        [one] { $count } pokojonoc od razu wróci do sprzedaży.
        [few] { $count } pokojonoce od razu wrócą do sprzedaży.
        [many] { $count } pokojonocy od razu wróci do sprzedaży.
       *[other] { $count } pokojonocy od razu wróci do sprzedaży.
    }
groups-given-back = Pokoje są znów w sprzedaży.
groups-grid = Pokoje według nocy
groups-grid-rooms = Pokoje
groups-grid-prices = Ceny
groups-grid-show = Pokaż
groups-grid-hint = Proszę wpisać, ile pokoi jest zablokowanych. Pod każdą liczbą widać, ile wykorzystano i ile jeszcze pozostało.
groups-grid-price-hint = Proszę wpisać cenę za noc. Puste pole oznacza cenę z taryfy pomniejszoną o rabat.
groups-grid-empty = Nie zablokowano jeszcze żadnej nocy. Proszę wybrać pierwszą noc i wyjazd, a potem wpisać liczbę pokoi.
groups-cell = { $type }, { $date }: zablokowane pokoje
groups-cell-price = { $type }, { $date }: cena
groups-cell-counts = { $picked } / { $remaining }
groups-cell-counts-told = wykorzystane: { $picked }, pozostałe: { $remaining }, wolne dla innych: { $left }
groups-save-nights =
    { $count ->
        [one] Zapisz { $count } zmianę
        [few] Zapisz { $count } zmiany
        [many] Zapisz { $count } zmian
       *[other] Zapisz { $count } zmiany
    }
groups-saved-nights = Zapisano noce.
groups-chart = Wykorzystanie według nocy
groups-chart-told = { $date }: wykorzystane { $picked } z { $blocked }
groups-stays = Rezerwacje grupy
groups-stays-none = Nikt jeszcze nie zarezerwował. Gościa można zarezerwować przez „Zarezerwuj pokój” albo wczytać rooming listę.
groups-pick = Zarezerwuj pokój
groups-pick-title = Rezerwacja pokoju z puli grupy
groups-pick-price = Cena pobytu: { $total }
groups-pick-left =
    { $count ->
        [0] Na te noce nie ma już pokoju tego typu.
        [one] Pozostał { $count } pokój tego typu.
        [few] Pozostały { $count } pokoje tego typu.
        [many] Pozostało { $count } pokoi tego typu.
       *[other] Pozostało { $count } pokoju tego typu.
    }
groups-picked = Zarezerwowano: { $reference }.
groups-not-definite = Goście mogą rezerwować, gdy grupa jest potwierdzona.
groups-rooming = Rooming lista
groups-rooming-hint = Jeden wiersz na pokój, z nazwiskiem gościa. Daty i typ pokoju można pominąć, jeśli są takie jak w grupie. Rezerwowane są wszystkie wiersze albo żaden.
groups-rooming-close = Zamknij listę
groups-rooming-check = Sprawdź listę
groups-rooming-run =
    { $count ->
        [one] Zarezerwuj { $count } pokój
        [few] Zarezerwuj { $count } pokoje
        [many] Zarezerwuj { $count } pokoi
       *[other] Zarezerwuj { $count } pokoju
    }
groups-rooming-would =
    { $count ->
        [one] Można zarezerwować { $count } wiersz.
        [few] Można zarezerwować { $count } wiersze.
        [many] Można zarezerwować { $count } wierszy.
       *[other] Można zarezerwować { $count } wiersza.
    }
groups-rooming-refused =
    { $count ->
        [one] Nie można zarezerwować { $count } wiersza. Proszę poprawić go w pliku i wybrać plik ponownie; do tego czasu nic nie zostanie zarezerwowane.
        [few] Nie można zarezerwować { $count } wierszy. Proszę poprawić je w pliku i wybrać plik ponownie; do tego czasu nic nie zostanie zarezerwowane.
        [many] Nie można zarezerwować { $count } wierszy. Proszę poprawić je w pliku i wybrać plik ponownie; do tego czasu nic nie zostanie zarezerwowane.
       *[other] Nie można zarezerwować { $count } wiersza. Proszę poprawić je w pliku i wybrać plik ponownie; do tego czasu nic nie zostanie zarezerwowane.
    }
groups-rooming-done =
    { $count ->
        [one] Zarezerwowano { $count } pokój grupy.
        [few] Zarezerwowano { $count } pokoje grupy.
        [many] Zarezerwowano { $count } pokoi grupy.
       *[other] Zarezerwowano { $count } pokoju grupy.
    }
groups-line-columns = Ten wiersz ma inne kolumny niż pierwszy.
groups-line-no-name = Brakuje nazwiska.
groups-line-guest-field = Jedno z pól gościa jest za długie lub zawiera niedozwolone znaki ({ $piece }).
groups-line-email = „{ $piece }” nie jest pełnym adresem e-mail.
groups-line-reference = „{ $piece }” nie może być numerem rezerwacji.
groups-line-arrival = Przyjazd „{ $piece }” nie jest datą.
groups-line-departure = Wyjazd „{ $piece }” nie jest datą.
groups-line-backwards = Wyjazd ({ $piece }) nie przypada po przyjeździe.
groups-line-too-long = Pobyt jest dłuższy niż rok.
groups-line-over = Noc { $piece } już minęła.
groups-line-too-far = Za odległy termin: { $piece }.
groups-line-people = „{ $piece }” nie jest liczbą gości.
groups-line-room-type = Typ pokoju „{ $piece }” nie jest tu znany.
groups-line-party-too-large = Liczba gości ({ $piece }) jest za duża dla tego typu pokoju.
groups-line-total = „{ $piece }” nie jest kwotą.
groups-line-no-price = Ani grupa, ani jej taryfa nie ma ceny na te noce.
groups-line-notes = Uwaga jest za długa.
groups-line-twice = Wiersz { $piece } ma ten sam numer rezerwacji.
groups-line-known = Rezerwacja { $piece } już tu jest.
groups-line-cancelled = Jej status to „{ $piece }”.
groups-line-sold-out = W dniu { $piece } nie ma już wolnych pokoi.
groups-line-name-twice = Wiersz { $piece } ma to samo nazwisko na te same noce.
groups-line-name-known = Ten gość zarezerwował już z tą grupą: { $piece }.
groups-line-not-in-block = W dniu { $piece } grupa nie ma pokoju tego typu.
groups-line-block-full = W dniu { $piece } wszystkie pokoje tego typu są wykorzystane.
groups-line-block-released = Pokoje grupy na noc { $piece } są znów w sprzedaży.
groups-line-room-unknown = Zarezerwowano bez pokoju: nie ma pokoju „{ $piece }”.
groups-line-room-taken = Zarezerwowano bez pokoju: pokój { $piece } jest zajęty w jedną z nocy.
companies-menu = Firmy
companies-new = Nowa firma
companies-find = Szukaj firmy
companies-kind = Rodzaj
companies-kind-all = Wszystkie
companies-kind-company = Firma
companies-kind-agent = Biuro podróży
companies-empty = Nie ma jeszcze żadnej firmy. Proszę dodać te, z którymi są umowy, i biura podróży przysyłające gości.
companies-none-found = Żadna firma nie pasuje do tych słów.
companies-back = Wszystkie firmy
companies-code = Kod firmowy
companies-code-hint = Z tym kodem pracownicy firmy otrzymują jej taryfy. Litery, cyfry i łączniki.
companies-contact = Do kogo się zwracać
companies-contact-hint = Biuro lub dział; osoby są wśród gości.
companies-rate-plan = Taryfa umowna
companies-rate-plan-none = Wszystkie taryfy publiczne
companies-discount = Rabat w procentach
companies-billing = Pobyty na rachunek firmy
companies-limit = Limit kredytowy
companies-limit-none = Bez limitu
companies-commission = Prowizja w procentach
companies-base = Prowizja od
companies-base-nights = ceny noclegów
companies-base-nights-net = ceny noclegów bez VAT
companies-base-total = wszystkiego, co płaci gość
companies-saved = Zapisano: { $name }.
companies-edit = Edytuj
companies-open = Obecne i przyszłe pobyty
companies-limit-passed = Przekroczono limit kredytowy { $limit }.
companies-earned = Dotychczasowa prowizja
companies-month = Prowizja od wyjazdów w miesiącu
companies-month-none = W tym miesiącu nie wyjechał nikt przysłany przez to biuro.
companies-stays = Pobyty
companies-stays-none = Jeszcze bez pobytów.
companies-terms-none = Nie ma szczególnych ustaleń.
companies-discount-line = Rabat { $percent }%
companies-commission-line = { $percent }% prowizji od { $base }
companies-billed = Na rachunek firmy
companies-paid-here = Goście płacą sami
companies-pays = Kto płaci

groups-still-held = Jeszcze zablokowane
companies-archived = Już się jej nie sprzedaje
companies-archived-note = Tej firmie już się nie sprzedaje. Jej pobyty pozostają do niej przypisane.
