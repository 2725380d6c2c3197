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
desk-rates-no-price = brak ceny
desk-rates-told-price = { $type }, { $plan }, { $date }: { $price }
desk-rates-told-count = { $name }, { $date }: wolne { $left } z { $house }, sprzedane { $sold }
desk-rates-unchanged = Bez zmian
desk-rates-sale = Sprzedaż
desk-rates-sale-open = Otwarta
desk-rates-sale-closed = Zamknięta
desk-rates-arrivals = Przyjazdy
desk-rates-departures = Wyjazdy
desk-rates-allowed = Możliwe
desk-rates-not-allowed = Niemożliwe
desk-rates-min-arrival-label = Minimum nocy od przyjazdu
desk-rates-min-through-label = Minimum nocy przez ten dzień
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

desk-rates-why-linked = Sprzedane jako część większego pokoju
desk-rates-why-over-members = Więcej, niż da się złożyć z części
desk-fall-summary =
    Cena dnia { $base }, { $count ->
        [one] { $count } krok
        [few] { $count } kroki
        [many] { $count } kroków
       *[other] { $count } kroku
    }
desk-fall-price = Cena nocy
desk-cause-base = Cena dnia
desk-cause-derivation = Na podstawie planu { $plan }
desk-cause-occupancy = Dla tych gości
desk-cause-length = Długi pobyt, od { $count } nocy
desk-cause-late =
    Last minute, { $count ->
        [0] tego samego dnia
        [one] do { $count } dnia wcześniej
        [few] do { $count } dni wcześniej
        [many] do { $count } dni wcześniej
       *[other] do { $count } dnia wcześniej
    }
desk-cause-yield = Popyt
desk-cause-yield-by = Popyt: { $rule }
desk-cause-company = Taryfa firmowa
desk-cause-promo = Kod { $code }
desk-cause-floor = Najniższa cena planu
desk-cause-ceiling = Najwyższa cena planu
desk-cause-free = Noc gratis
desk-cause-other = Inne
desk-plan-category = Rodzaj taryfy
desk-plan-category-usual = Zwykła taryfa, według jej warunków
desk-cond-follows = Zależy od innego planu
desk-cond-follows-hint = Ceny i restrykcje pochodzą z innego planu i zmieniają się razem z nim. Najpierw liczony jest procent, potem kwota.
desk-cond-parent = Plan nadrzędny
desk-cond-parent-none = Brak: własne ceny
desk-cond-percent = Procent
desk-cond-percent-hint = -10% lub +5%
desk-cond-amount = Kwota
desk-cond-amount-hint = +12 lub -8
desk-cond-round-to = Zaokrąglaj do
desk-cond-round-hint = 1: pełne kwoty; puste: wcale
desk-cond-round = Zaokrąglanie
desk-cond-round-nearest = Do najbliższej
desk-cond-round-up = W górę
desk-cond-round-down = W dół
desk-cond-guests = Cena według liczby dorosłych
desk-cond-adults = Dorośli
desk-cond-adults-hint = 1: -20; 3: +30 – do ceny dnia, zamiast kwot za każdego dorosłego więcej lub mniej
desk-cond-long = Długie pobyty
desk-cond-ladder = Rabat od tylu nocy
desk-cond-ladder-hint = 3: 5%; 7: 10%
desk-cond-progressive = Tańsze są tylko noce od danego progu
desk-cond-lead = Wczesne i późne rezerwacje
desk-cond-early = Rabat od tylu dni wcześniej
desk-cond-early-hint = 30: 10%; 60: 15%
desk-cond-late = Rabat do tylu dni wcześniej
desk-cond-late-hint = 0: 15%; 3: 10%
desk-cond-limits = Najniższa i najwyższa cena
desk-cond-limits-hint = Żaden rabat, kod ani popyt nie wyprowadzi ceny poza te granice. Dotyczą całej nocy, niezależnie od tego, kto nocuje.
desk-cond-floor = Najniższa cena nocy
desk-cond-ceiling = Najwyższa cena nocy
desk-cond-when = Kiedy można rezerwować
desk-cond-booked-from = Rezerwacja od
desk-cond-booked-to = Rezerwacja do
desk-cond-nights-from = Pierwsza noc
desk-cond-nights-to = Ostatnia noc
desk-cond-ahead-min = Wyprzedzenie min.
desk-cond-ahead-max = Wyprzedzenie maks.
desk-cond-ahead-hint = Dni albo godziny, np. 36h
desk-cond-nights-min = Minimum nocy
desk-cond-nights-max = Maksimum nocy
desk-cond-who = Dla znających kod
desk-cond-code = Kod
desk-cond-code-hint = Goście widzą plan dopiero po wpisaniu tego kodu lub otwarciu linku, który go zawiera
desk-rates-tab-yields = Popyt
desk-rates-tab-promos = Kody
desk-plan-follows = Na podstawie planu { $plan }: { $steps }
desk-plan-trait-ladder = Długie pobyty: { $steps }
desk-plan-trait-early = Wczesne rezerwacje: { $steps }
desk-plan-trait-late = Późne rezerwacje: { $steps }
desk-plan-trait-code = Kod: { $steps }
desk-promo-new = Nowy kod
desk-promo-change = Zmień kod
desk-promo-empty = Nie ma jeszcze kodu. Można go utworzyć na przykład do listu, newslettera lub dla stałych gości.
desk-promo-code = Kod
desk-promo-name = Przeznaczenie
desk-promo-off = Rabat za noc
desk-promo-off-hint = 10% lub 15
desk-promo-used = Użyto
desk-promo-used-of = { $count } z { $max }
desk-promo-archived = Zarchiwizowany
desk-promo-booked-both = Rezerwacja { $from } – { $to }
desk-promo-booked-from = Rezerwacja od { $from }
desk-promo-booked-to = Rezerwacja do { $to }
desk-promo-nights-both = Noce { $from } – { $to }
desk-promo-nights-from = Noce od { $from }
desk-promo-nights-to = Noce do { $to }
desk-promo-least = Od { $count } nocy
desk-promo-everywhere = Wszędzie
desk-promo-uses = Maks. rezerwacji
desk-promo-per-guest = Maks. rezerwacji jednego gościa
desk-promo-combinable = Łączy się z innymi rabatami
desk-promo-combinable-hint = W przeciwnym razie obowiązuje tylko tam, gdzie ceny nie obniża już długi pobyt, wczesna lub późna rezerwacja
desk-yield-hint = Ceny rosną i spadają wraz ze sprzedażą, według zapisanych tu reguł. Działanie kilku reguł się sumuje. Żadna nie wyprowadzi ceny poza najniższą i najwyższą cenę planu, a to, co zarezerwowano, zachowuje cenę.
desk-yield-empty = Nie ma jeszcze reguły. Proszę zacząć od reguły dla zapełniającego się hotelu i przed zapisaniem obejrzeć najbliższy miesiąc.
desk-yield-new = Nowa reguła
desk-yield-change = Zmień regułę
desk-yield-name = Nazwa
desk-yield-measure = Zależy od
desk-yield-house = Obłożenie hotelu
desk-yield-type = Obłożenie typu pokoju
desk-yield-ahead = Dni do nocy
desk-yield-steps = Progi
desk-yield-steps-sold = 70: +10%; 90: +20% – od tylu procent obłożenia
desk-yield-steps-ahead = 1: -15%; 7: -5% – do tylu dni wcześniej
desk-yield-pause = Wstrzymana
desk-yield-paused = Wstrzymana, nie działa
desk-yield-remove = Usuń
desk-yield-removed = Usunięto regułę { $rule }.
desk-yield-done = Ceny zależą od reguły { $rule }.
desk-yield-preview = Najbliższe 30 nocy
desk-yield-preview-none = Po wpisaniu nazwy i progów pojawią się tu najbliższe noce z nowymi cenami.
desk-yield-night = Noc
desk-yield-sold = Obłożenie

desk-rates-days-unit = dni
desk-rates-open = otwarte
desk-rates-arrival-again = przyjazd możliwy
desk-rates-departure-again = wyjazd możliwy
desk-rates-said-min-arrival =
    { $count ->
        [0] bez minimalnego pobytu od przyjazdu
        [one] co najmniej { $count } noc od przyjazdu
        [few] co najmniej { $count } noce od przyjazdu
        [many] co najmniej { $count } nocy od przyjazdu
       *[other] co najmniej { $count } nocy od przyjazdu
    }
desk-rates-said-max-arrival =
    { $count ->
        [0] bez maksymalnego pobytu od przyjazdu
        [one] najwyżej { $count } noc od przyjazdu
        [few] najwyżej { $count } noce od przyjazdu
        [many] najwyżej { $count } nocy od przyjazdu
       *[other] najwyżej { $count } nocy od przyjazdu
    }
desk-rates-said-exact =
    { $count ->
        [0] pobyty dowolnej długości
        [one] tylko pobyty na { $count } noc
        [few] tylko pobyty o liczbie nocy: { $lengths }
        [many] tylko pobyty o liczbie nocy: { $lengths }
       *[other] tylko pobyty o liczbie nocy: { $lengths }
    }
desk-rates-said-min-through =
    { $count ->
        [0] bez minimum dla pobytów obejmujących ten dzień
        [one] co najmniej { $count } noc dla pobytów obejmujących ten dzień
        [few] co najmniej { $count } noce dla pobytów obejmujących ten dzień
        [many] co najmniej { $count } nocy dla pobytów obejmujących ten dzień
       *[other] co najmniej { $count } nocy dla pobytów obejmujących ten dzień
    }
desk-rates-said-max-through =
    { $count ->
        [0] bez maksimum dla pobytów obejmujących ten dzień
        [one] najwyżej { $count } noc dla pobytów obejmujących ten dzień
        [few] najwyżej { $count } noce dla pobytów obejmujących ten dzień
        [many] najwyżej { $count } nocy dla pobytów obejmujących ten dzień
       *[other] najwyżej { $count } nocy dla pobytów obejmujących ten dzień
    }
desk-rates-said-min-ahead =
    { $count ->
        [0] bez minimalnego wyprzedzenia
        [one] rezerwacja co najmniej { $count } dzień wcześniej
        [few] rezerwacja co najmniej { $count } dni wcześniej
        [many] rezerwacja co najmniej { $count } dni wcześniej
       *[other] rezerwacja co najmniej { $count } dnia wcześniej
    }
desk-rates-said-max-ahead =
    { $count ->
        [0] bez maksymalnego wyprzedzenia
        [one] rezerwacja najwyżej { $count } dzień wcześniej
        [few] rezerwacja najwyżej { $count } dni wcześniej
        [many] rezerwacja najwyżej { $count } dni wcześniej
       *[other] rezerwacja najwyżej { $count } dnia wcześniej
    }
desk-rates-said-min-ahead-hours =
    { $count ->
        [one] rezerwacja co najmniej { $count } godzinę wcześniej
        [few] rezerwacja co najmniej { $count } godziny wcześniej
        [many] rezerwacja co najmniej { $count } godzin wcześniej
       *[other] rezerwacja co najmniej { $count } godziny wcześniej
    }
desk-rates-said-max-ahead-hours =
    { $count ->
        [one] rezerwacja najwyżej { $count } godzinę wcześniej
        [few] rezerwacja najwyżej { $count } godziny wcześniej
        [many] rezerwacja najwyżej { $count } godzin wcześniej
       *[other] rezerwacja najwyżej { $count } godziny wcześniej
    }
desk-rates-said-follows = także restrykcje planu nadrzędnego { $plan }
desk-rates-signs = ⊘ zamknięte · →| bez przyjazdu · |→ bez wyjazdu · 2+ minimalny i ≤7 maksymalny pobyt od przyjazdu · 2⇹ i ≤7⇹ przez ten dzień · =7 tylko ta długość · ◷ wyprzedzenie · § z „Restrykcje”
desk-rates-limits-hint = Dla zaznaczonych dni. Puste to bez zmian, 0 znosi. Enter lub Zastosuj wprowadza zmianę.
desk-rates-max-arrival-label = Maksimum nocy od przyjazdu
desk-rates-exact-label = Tylko te długości od przyjazdu
desk-rates-exact-hint = Noce: 2, 4, 7-10
desk-rates-max-through-label = Maksimum nocy przez ten dzień
desk-rates-through-hint = Przez ten dzień: dotyczy każdego pobytu obejmującego ten dzień, niezależnie od jego początku.
desk-rates-min-ahead-label = Min. dni wyprzedzenia
desk-rates-max-ahead-label = Maks. dni wyprzedzenia
desk-rates-ahead-hint = Od rezerwacji do przyjazdu.
desk-rates-wrong-nights = Liczba nocy od 0 do 99.
desk-rates-wrong-days = Liczba dni od 0 do 999.
desk-rates-wrong-lengths = Długości od 1 do 32 nocy, np. 2, 4, 7-10.
desk-rates-unread = Jednej z restrykcji nie można odczytać.
desk-rates-crossed =
    { $count ->
        [one] W { $count } dniu minimum byłoby wyższe od maksimum. Niczego nie zmieniono.
        [few] W { $count } dniach minimum byłoby wyższe od maksimum. Niczego nie zmieniono.
        [many] W { $count } dniach minimum byłoby wyższe od maksimum. Niczego nie zmieniono.
       *[other] W { $count } dnia minimum byłoby wyższe od maksimum. Niczego nie zmieniono.
    }
desk-rates-close =
    { $count ->
        [one] { $count } cena wypadnie wtedy ze sprzedaży
        [few] { $count } ceny wypadną wtedy ze sprzedaży
        [many] { $count } cen wypadnie wtedy ze sprzedaży
       *[other] { $count } ceny wypadnie wtedy ze sprzedaży
    }
desk-rates-why-rules = Restrykcje planu { $plan }
desk-rates-why-no-rules = Ta noc nie ma żadnych restrykcji.
desk-rates-set-here = Ustawiono na ten dzień
desk-cause-group = Uzgodniono z grupą { $group }
desk-cause-early-from =
    Wczesna rezerwacja, od { $count ->
        [one] { $count } dnia
        [few] { $count } dni
        [many] { $count } dni
       *[other] { $count } dnia
    } wcześniej
desk-cond-gratis-stayed = Noce gratis: z ilu nocy pobytu
desk-cond-gratis-free = Noce gratis: ile
desk-cond-gratis-hint = Z 7 nocy 1 gratis: każda siódma noc nic nie kosztuje.
desk-promo-applies = Dotyczy
desk-promo-valid = Ważny
desk-promo-archive = Zakończ
desk-promo-valid-again = Przywróć ważność
desk-promo-saved = Kod { $code } jest ważny.
desk-promo-ended = Kod { $code } nie jest już ważny. Rezerwacje zachowują swoją cenę.
desk-rates-tab-turnaways = Utracony popyt
desk-turnaway-hint = O co pytano, a czego nie sprzedano, według miesiąca przyjazdu. Wyszukiwanie bez wyników liczy się raz dziennie, niezależnie od liczby powtórzeń. O pytającym nic nie jest zapisywane.
desk-turnaway-empty = W tych miesiącach niczego nie utracono. Wyszukiwania bez wyników są tu liczone automatycznie; gdy gość odrzuci cenę, przy nowej rezerwacji należy wybrać „Gość zrezygnował”.
desk-turnaway-month = Miesiąc przyjazdu
desk-turnaway-full = Hotel pełny
desk-turnaway-restricted = Zamknięte przez regułę
desk-turnaway-party = Za dużo osób
desk-turnaway-declined = Gość zrezygnował
desk-turnaway-sum = Zapytania
desk-turnaway-room-nights = Pokojonoce
desk-turnaway-requests = Pojedyncze zapytania
desk-turnaway-more = Pierwsze { $count } według przyjazdu.
desk-turnaway-stay = Pobyt
desk-turnaway-wish = Zapytanie o
desk-turnaway-cause = Dlaczego nie sprzedano
desk-turnaway-price = Podana cena
desk-turnaway-where = Zapytanie przez
desk-turnaway-when = Data zapytania
desk-turnaway-desk = Recepcja
desk-turnaway-web = Internet
desk-turnaway-nights =
    { $count ->
        [one] { $count } noc
        [few] { $count } noce
        [many] { $count } nocy
       *[other] { $count } nocy
    }
desk-turnaway-people =
    { $rooms ->
        [one] { $rooms } pokój
        [few] { $rooms } pokoje
        [many] { $rooms } pokoi
       *[other] { $rooms } pokoju
    }, { $people ->
        [one] { $people } osoba
        [few] { $people } osoby
        [many] { $people } osób
       *[other] { $people } osoby
    }
desk-regret-price = Za drogo
desk-regret-dates = Inny termin
desk-regret-room = Inny pokój
desk-regret-terms = Nieodpowiednie warunki
desk-regret-undecided = Jeszcze szuka
desk-regret-other = Inny powód
desk-declined = Gość zrezygnował
desk-declined-title = Dlaczego gość zrezygnował?
desk-declined-hint = Zapisywane są pobyt, cena i powód, a o gościu nic.
desk-declined-reason = Powód
desk-declined-confirm = Odnotuj
desk-declined-done = Odnotowano jako utracony popyt: { $reason }
desk-rates-tab-layers = Restrykcje
desk-scope-types = Tylko dla tych typów pokoi; bez wyboru: dla wszystkich
desk-scope-plans = Tylko dla tych planów taryfowych; bez wyboru: dla wszystkich
desk-layer-hint = Restrykcje dla wielu pokoi i taryf naraz. Dochodzą do tych z tabeli: pobyt musi być dozwolony według wszystkich.
desk-layer-empty = Nie ma jeszcze restrykcji dla wielu taryf. Proszę zacząć od jednej, na targi lub święta: wybrać termin i minimalny pobyt.
desk-layer-manager-only = Te restrykcje zmienia tylko kierownik.
desk-layer-new = Nowa restrykcja
desk-layer-change = Zmień restrykcję
desk-layer-name = Nazwa
desk-layer-where = Dla
desk-layer-when = Kiedy
desk-layer-rules = Restrykcje
desk-layer-remove = Usuń
desk-layer-removed = Usunięto: { $name }.
desk-layer-done = Obowiązuje: { $name }.
desk-layer-past = Miniona
desk-layer-all-rooms = Wszystkie pokoje
desk-layer-at-plans = { $rooms }, w planach: { $plans }
desk-layer-on-web = { $rooms }, tylko w internecie
desk-layer-at-desk = { $rooms }, tylko na recepcji
desk-layer-only-web = tylko dla rezerwacji w internecie
desk-layer-only-desk = tylko dla rezerwacji na recepcji
desk-layer-always = Zawsze
desk-layer-from = Od { $date }
desk-layer-until = Do { $date }
desk-layer-days-dates = { $days }, { $dates }
desk-layer-first = Pierwszy dzień
desk-layer-last = Ostatni dzień
desk-layer-dates-hint = Puste: bez ograniczenia.
desk-layer-weekdays = Tylko w te dni tygodnia
desk-layer-channel = Dla rezerwacji
desk-layer-channel-all = Dowolną drogą
desk-layer-channel-desk = Tylko na recepcji
desk-layer-channel-web = Tylko w internecie
desk-layer-closed = Nie do sprzedaży
desk-layer-no-arrival = Bez przyjazdu
desk-layer-no-departure = Bez wyjazdu
desk-layer-touches-nothing = W najbliższym roku nic, co jest w sprzedaży, nie będzie bardziej ograniczone.
desk-layer-touches =
    { $count ->
        [one] W najbliższym roku { $count } cena będzie bardziej ograniczona
        [few] W najbliższym roku { $count } ceny będą bardziej ograniczone
        [many] W najbliższym roku { $count } cen będzie bardziej ograniczonych
       *[other] W najbliższym roku { $count } ceny będzie bardziej ograniczone
    }, na { $nights ->
        [one] { $nights } noc.
        [few] { $nights } noce.
        [many] { $nights } nocy.
       *[other] { $nights } nocy.
    }
desk-layer-touches-closed =
    { $closed ->
        [one] W najbliższym roku { $closed } cena wypadnie ze sprzedaży
        [few] W najbliższym roku { $closed } ceny wypadną ze sprzedaży
        [many] W najbliższym roku { $closed } cen wypadnie ze sprzedaży
       *[other] W najbliższym roku { $closed } ceny wypadnie ze sprzedaży
    }, na { $nights ->
        [one] { $nights } noc.
        [few] { $nights } noce.
        [many] { $nights } nocy.
       *[other] { $nights } nocy.
    }
desk-rates-keyboard = Strzałki przesuwają, Shift zaznacza, Ctrl+A zaznacza wszystko. Proszę wpisać cenę i nacisnąć Enter. Delete usuwa ceny. Ctrl+C i Ctrl+V kopiują i wklejają. Na liczbie Enter pokazuje powód; na cenie ? pokazuje, co ogranicza noc.
