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
