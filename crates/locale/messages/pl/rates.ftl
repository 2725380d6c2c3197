# Ceny, restrykcje i stan pokoi według dni, na recepcji.

desk-menu-rates = Taryfy i ceny
desk-rates-empty = Nie ma jeszcze planu taryfowego. Ceny należą do planu, więc proszę najpierw go utworzyć.
desk-rates-grid = Ceny i restrykcje według dni
desk-rates-house = Hotel
desk-rates-left = wolne
desk-rates-select-all = Zaznacz wszystko
desk-rates-as-of = Stan: { $instant }

desk-rates-dates = Termin
desk-rates-earlier = Wcześniej
desk-rates-later = Później
desk-rates-from = Od
desk-rates-zoom = Liczba dni
desk-rates-days = { $count } dni
desk-rates-redo = Ponów

desk-rates-price = Cena
desk-rates-price-hint = 135 · +10 · -5%
desk-rates-weekdays = Tylko te dni tygodnia
desk-rates-rules = Restrykcje
desk-rates-apply = Zastosuj
desk-rates-discard = Odrzuć

desk-rates-selected = { $count ->
    [0] Nie zaznaczono żadnej ceny
    [one] Zaznaczono { $count } komórkę
    [few] Zaznaczono { $count } komórki
    [many] Zaznaczono { $count } komórek
   *[other] Zaznaczono { $count } komórki
}
desk-rates-cells = { $count ->
    [one] { $count } komórka:
    [few] { $count } komórki:
    [many] { $count } komórek:
   *[other] { $count } komórki:
}
desk-rates-same = { $count ->
    [one] { $count } pozostanie bez zmian
    [few] { $count } pozostaną bez zmian
    [many] { $count } pozostanie bez zmian
   *[other] { $count } pozostanie bez zmian
}
desk-rates-get-price = { $count ->
    [one] { $count } otrzyma pierwszą cenę
    [few] { $count } otrzymają pierwszą cenę
    [many] { $count } otrzyma pierwszą cenę
   *[other] { $count } otrzyma pierwszą cenę
}
desk-rates-lose-price = { $count ->
    [one] { $count } straci cenę i wypadnie ze sprzedaży
    [few] { $count } stracą cenę i wypadną ze sprzedaży
    [many] { $count } straci cenę i wypadnie ze sprzedaży
   *[other] { $count } straci cenę i wypadnie ze sprzedaży
}
desk-rates-refused = { $count ->
    [one] { $count } cena spadłaby poniżej zera lub byłaby za wysoka. Niczego nie zmieniono.
    [few] { $count } ceny spadłyby poniżej zera lub byłyby za wysokie. Niczego nie zmieniono.
    [many] { $count } cen spadłoby poniżej zera lub byłoby za wysokich. Niczego nie zmieniono.
   *[other] { $count } ceny spadłoby poniżej zera lub byłoby za wysokie. Niczego nie zmieniono.
}
desk-rates-nothing-changes = Nic się nie zmieni: tak już jest.
desk-rates-done = { $count ->
    [0] Nie było nic do zmiany
    [one] Zmieniono { $count } komórkę
    [few] Zmieniono { $count } komórki
    [many] Zmieniono { $count } komórek
   *[other] Zmieniono { $count } komórki
}
desk-rates-done-hint = Ctrl+Z cofa zmianę.
desk-rates-undone = { $count ->
    [0] Nie było już nic do cofnięcia
    [one] Cofnięto zmianę w { $count } komórce
    [few] Cofnięto zmiany w { $count } komórkach
    [many] Cofnięto zmiany w { $count } komórkach
   *[other] Cofnięto zmiany w { $count } komórki
}
desk-rates-redone = { $count ->
    [0] Nie było nic do ponowienia
    [one] Ponownie zmieniono { $count } komórkę
    [few] Ponownie zmieniono { $count } komórki
    [many] Ponownie zmieniono { $count } komórek
   *[other] Ponownie zmieniono { $count } komórki
}
desk-rates-left-alone = { $count ->
    [one] { $count } komórkę zmieniono w międzyczasie na innym stanowisku; pozostała tak, jak ją tam ustawiono.
    [few] { $count } komórki zmieniono w międzyczasie na innym stanowisku; pozostały tak, jak je tam ustawiono.
    [many] { $count } komórek zmieniono w międzyczasie na innym stanowisku; pozostały tak, jak je tam ustawiono.
   *[other] { $count } komórki zmieniono w międzyczasie na innym stanowisku; pozostały tak, jak je tam ustawiono.
}

desk-rates-wrong-number = To nie jest cena. Proszę wpisać 135, +10 lub -5%.
desk-rates-wrong-decimals = Więcej miejsc po przecinku, niż ma waluta.
desk-rates-wrong-large = Więcej, niż może kosztować jedna noc.
desk-rates-paste-empty = Nie ma nic do wklejenia.
desk-rates-paste-large = Tabela jest za duża, aby ją wkleić.
desk-rates-paste-cell = Wiersz { $line }, kolumna { $column } tabeli: to nie jest cena.
desk-rates-paste-hint = Niczego nie zmieniono. Proszę kopiować same ceny, bez formuł i tekstu.

desk-rates-closed = zamknięte
desk-rates-no-arrival = bez przyjazdu
desk-rates-no-departure = bez wyjazdu
desk-rates-min-arrival = { $count ->
    [one] co najmniej { $count } noc od przyjazdu
    [few] co najmniej { $count } noce od przyjazdu
    [many] co najmniej { $count } nocy od przyjazdu
   *[other] co najmniej { $count } nocy od przyjazdu
}
desk-rates-min-through = { $count ->
    [one] co najmniej { $count } noc dla pobytów obejmujących ten dzień
    [few] co najmniej { $count } noce dla pobytów obejmujących ten dzień
    [many] co najmniej { $count } nocy dla pobytów obejmujących ten dzień
   *[other] co najmniej { $count } nocy dla pobytów obejmujących ten dzień
}
desk-rates-no-price = brak ceny
desk-rates-told-price = { $type }, { $plan }, { $date }: { $price }
desk-rates-told-count = { $name }, { $date }: wolne { $left } z { $house }, sprzedane { $sold }
desk-rates-legend = ⊘ zamknięte · →| bez przyjazdu · |→ bez wyjazdu · 2+ minimalny pobyt od przyjazdu · 2⇹ minimalny pobyt przez ten dzień
desk-rates-keys = Strzałki przesuwają, Shift zaznacza, Ctrl+A zaznacza wszystko. Proszę wpisać cenę i nacisnąć Enter. Delete usuwa ceny. Ctrl+C i Ctrl+V kopiują i wklejają. Na liczbie pokoi Enter pokazuje przyczynę.

desk-rates-rules-hint = Dla zaznaczonych dni. Enter lub Zastosuj wprowadza zmianę.
desk-rates-unchanged = Bez zmian
desk-rates-sale = Sprzedaż
desk-rates-sale-open = Otwarta
desk-rates-sale-closed = Zamknięta
desk-rates-arrivals = Przyjazdy
desk-rates-departures = Wyjazdy
desk-rates-allowed = Możliwe
desk-rates-not-allowed = Niemożliwe
desk-rates-min-arrival-label = Minimum nocy od przyjazdu
desk-rates-min-hint = Dotyczy gości przyjeżdżających tego dnia. 0 to brak, puste to bez zmian.
desk-rates-min-through-label = Minimum nocy przez ten dzień
desk-rates-min-through-hint = Dotyczy każdego pobytu obejmującego ten dzień, niezależnie od jego początku.

desk-rates-why = Skąd ta liczba
desk-rates-why-empty = Trwa wczytywanie stanu pokoi na ten dzień.
desk-rates-why-physical = Pokoje
desk-rates-why-out-of-inventory = Poza stanem pokoi
desk-rates-why-out-of-order = Wyłączone z użytku
desk-rates-why-sold = Sprzedane
desk-rates-why-blocked = Blokady dla grup
desk-rates-why-held = Zajęte przez gości w trakcie rezerwacji
desk-rates-why-allowance = Dozwolony overbooking
desk-rates-why-over-house = Więcej, niż hotel ma wolnych
desk-rates-why-left = Wolne
desk-rates-why-elsewhere = W puli gdzie indziej
desk-rates-why-here = Do sprzedaży tutaj teraz
desk-rates-why-service = { $count ->
    [one] { $count } pokój ma drobną usterkę, ale pozostaje w sprzedaży.
    [few] { $count } pokoje mają drobną usterkę, ale pozostają w sprzedaży.
    [many] { $count } pokoi ma drobną usterkę, ale pozostaje w sprzedaży.
   *[other] { $count } pokoju ma drobną usterkę, ale pozostaje w sprzedaży.
}
desk-rates-why-alone = To stanowisko nie ma połączenia z serwerem. Sprzedaje pokoje z własnej puli; pozostałe należą do serwera i innych stanowisk.

desk-rates-allow = Dozwolony overbooking
desk-rates-allow-hint = Pokoje ponad istniejące, { $nights }.
desk-rates-allow-set = Dopuść
desk-rates-allow-own = Jak zwykle dla tego typu
desk-rates-allow-done = Ustawiono dozwolony overbooking

desk-rates-tab-prices = Ceny i restrykcje
desk-rates-tab-plans = Plany taryfowe

desk-plan-new = Nowy plan taryfowy
desk-plan-change = Zmiana planu taryfowego
desk-plan-edit = Zmień
desk-plan-edit-of = Zmień: { $plan }
desk-plan-archive = Zakończ sprzedaż
desk-plan-sell-again = Wznów sprzedaż
desk-plan-manager-only = Plany taryfowe zmienia tylko kierownik.
desk-plan-code = Kod
desk-plan-name = Nazwa
desk-plan-name-in = Nazwa ({ $language })
desk-plan-board = Wyżywienie
desk-plan-terms = Anulowanie
desk-plan-sold = Sprzedaż
desk-plan-public = W internecie i na recepcji
desk-plan-private = Tylko na recepcji
desk-plan-archived = Zakończona
desk-plan-for-guests = Goście mogą ją rezerwować w internecie
desk-plan-always-free = Zawsze bezpłatnie
desk-plan-from-booking = Od chwili rezerwacji: { $fee }
desk-plan-from-day = { $days ->
    [0] W dniu przyjazdu od godz. { $time }: { $fee }
    [one] W przeddzień przyjazdu od godz. { $time }: { $fee }
    [few] { $days } dni przed przyjazdem od godz. { $time }: { $fee }
    [many] { $days } dni przed przyjazdem od godz. { $time }: { $fee }
   *[other] { $days } dnia przed przyjazdem od godz. { $time }: { $fee }
}
desk-plan-fee-free = bezpłatnie
desk-plan-fee-full = cały pobyt
desk-plan-fee-nights = { $count ->
    [one] pierwsza noc
    [few] pierwsze { $count } noce
    [many] pierwsze { $count } nocy
   *[other] pierwsze { $count } nocy
}
desk-plan-fee = Koszt
desk-plan-kind-none = Bez progu
desk-plan-kind-nights = Pierwsze noce
desk-plan-kind-percent = Procent
desk-plan-kind-full = Cały pobyt
desk-plan-much = Ile
desk-plan-days = Dni przed
desk-plan-at = Od
desk-plan-extra-adult = Każdy kolejny dorosły
desk-plan-fewer-adult = Rabat dla jednej osoby
desk-plan-copy = Skopiuj ceny z planu
desk-plan-copy-none = Jeszcze bez cen
desk-plan-step = Zmienione o
desk-plan-step-hint = +12,50 lub -10%, puste dla tych samych cen
desk-plan-done = Zapisano: { $plan }
desk-plan-done-archived = Zakończono sprzedaż: { $plan }. Sprzedane już pobyty zachowują tę taryfę.
desk-plan-done-sold-again = Wznowiono sprzedaż: { $plan }
