### Czym hotel zarządza sam: personel, dane, pokoje i stan programu.

house-menu = Ustawienia
house-tab-staff = Personel
house-tab-hotel = Hotel
house-tab-rooms = Pokoje
house-edit = Edytuj
house-discard = Odrzuć
house-waiting = Zmiana ustawień

## Personel

house-staff-at-server = Listę personelu hotelu prowadzi serwer. Zmiany wymagają połączenia i obowiązują na każdym stanowisku.
house-staff-here = Kto tu pracuje, loguje się nazwą użytkownika i hasłem.
house-staff-add = Dodaj osobę
house-staff-change = Zmień dane
house-staff-person = Imię i nazwisko
house-staff-full-name = Imię i nazwisko
house-staff-user = Nazwa użytkownika
house-staff-user-hint = Do logowania
house-staff-seen = Ostatnie logowanie
house-staff-never = Jeszcze nigdy
house-staff-you = Państwa konto
house-staff-off = Zablokowane
house-staff-edit-of = Edytuj: { $name }
house-staff-password = Nowe hasło
house-staff-password-of = Nowe hasło: { $name }
house-staff-first-password = Pierwsze hasło
house-staff-new-password = Nowe hasło
house-staff-password-hint = Co najmniej osiem znaków. Osiem cyfr wystarczy jako PIN.
house-staff-disable = Zablokuj
house-staff-disable-of = Zablokuj: { $name }
house-staff-disable-hint = Ta osoba nie będzie mogła się już zalogować. Jej czynności pozostaną zapisane pod jej nazwiskiem.
house-staff-disable-you = To Państwa własne konto. Nastąpi wylogowanie.
house-staff-enable = Odblokuj
house-staff-enable-of = Odblokuj: { $name }
house-staff-done-added = { $name } może się zalogować.
house-staff-done-changed = Zmieniono dane: { $name }.
house-staff-done-password = { $name } ma nowe hasło.
house-staff-done-enabled = { $name } znów może się zalogować.
house-staff-done-disabled = { $name } nie może się już zalogować.

## Hotel

house-hotel-address = Nazwa, adres i kontakt
house-hotel-slug = Nazwa skrócona w adresach WWW
house-hotel-fixed = Walutę, strefę czasową i nazwę skróconą wybrano przy konfiguracji. Pozostają bez zmian.
house-hotel-fixed-sold = Waluty i strefy czasowej nie można już zmienić: są w nich rezerwacje. Nazwa skrócona występuje w linkach gości.
house-hotel-policies = Każdy plan taryfowy ma własne warunki anulowania. Można je znaleźć tutaj:
house-hotel-done = Zapisano.
house-hotel-moved-on = Podczas wpisywania dane hotelu zmieniono w innym miejscu.
house-hotel-moved-on-hint = Można mimo to zapisać: zapisane zostaną tylko pola zmienione tutaj. Jeśli to samo pole zmieniono także gdzie indziej, obie wersje pozostaną w „Do wyjaśnienia”.
house-vat-from = Od nocy
house-vat-from-hint = Puste: od początku
house-vat-hint = Późniejsza stawka obowiązuje od swojej pierwszej nocy. Istniejące rezerwacje zachowują podatek, z którym je przyjęto.

## Pokoje

house-rooms-count = { $rooms ->
    [one] { $rooms } pokój
    [few] { $rooms } pokoje
    [many] { $rooms } pokoi
   *[other] { $rooms } pokoju
} · { $types ->
    [one] { $types } typ
    [few] { $types } typy
    [many] { $types } typów
   *[other] { $types } typu
}
house-rooms-empty = Nie ma jeszcze typu pokoju. Proszę najpierw dodać typ, a potem jego pokoje.
house-rooms-none = Ten typ nie ma jeszcze pokoi.
house-rooms-add = Dodaj pokoje
house-rooms-add-of = Dodaj pokoje: { $name }
house-rooms-numbers = Numery
house-rooms-show = { $count ->
    [one] Pokaż { $count } wycofany pokój
    [few] Pokaż { $count } wycofane pokoje
    [many] Pokaż { $count } wycofanych pokoi
   *[other] Pokaż { $count } wycofanego pokoju
}
house-rooms-hide = { $count ->
    [one] Ukryj { $count } wycofany pokój
    [few] Ukryj { $count } wycofane pokoje
    [many] Ukryj { $count } wycofanych pokoi
   *[other] Ukryj { $count } wycofanego pokoju
}
house-rooms-done-added = { $count ->
    [one] Dodano { $count } pokój.
    [few] Dodano { $count } pokoje.
    [many] Dodano { $count } pokoi.
   *[other] Dodano { $count } pokoju.
}
house-room-number = Numer
house-room-floor = Piętro
house-room-floor-hint = Puste: z numerów takich jak 301
house-room-edit-of = Edytuj pokój { $room }
house-room-done-changed = Zmieniono pokój { $room }.
house-room-archived = Wycofany
house-room-archive = Wycofaj
house-room-archive-of = Wycofaj pokój { $room }
house-room-archive-hint = Pokój na stałe znika z hotelu: nie jest sprzedawany ani sprzątany. Na czas naprawy lepiej wyłączyć go z użytku na stronie Housekeeping. W każdej chwili można go przywrócić.
house-room-archive-stays = Ten pokój jest przydzielony gościom
house-room-archive-stays-hint = Proszę najpierw przydzielić im inny pokój.
house-room-archive-nights = { $count ->
    [one] Na { $count } noc potrzebne są wszystkie pokoje
    [few] Na { $count } noce potrzebne są wszystkie pokoje
    [many] Na { $count } nocy potrzebne są wszystkie pokoje
   *[other] Na { $count } nocy potrzebne są wszystkie pokoje
}
house-room-done-archived = Wycofano pokój { $room }.
house-room-back = Przywróć
house-room-back-of = Przywróć pokój { $room }
house-room-done-back = Przywrócono pokój { $room }.
house-type-add = Dodaj typ pokoju
house-type-change = Zmień typ pokoju
house-type-edit-of = Edytuj: { $name }
house-type-occupancy = { $adults ->
    [one] { $adults } dorosły
    [few] { $adults } dorosłych
    [many] { $adults } dorosłych
   *[other] { $adults } dorosłych
}, { $heads ->
    [one] łącznie { $heads } gość
    [few] łącznie { $heads } gości
    [many] łącznie { $heads } gości
   *[other] łącznie { $heads } gościa
}
house-type-rooms = { $count ->
    [0] brak pokoi
    [one] { $count } pokój
    [few] { $count } pokoje
    [many] { $count } pokoi
   *[other] { $count } pokoju
}
house-type-beds-in = Łóżka ({ $language })
house-type-done = Zapisano: { $name }.

## Stan systemu

house-tab-health = Stan systemu
health-title = Ten komputer
health-version = Wersja
health-file = Plik hotelu
health-free = Wolne na tym dysku
health-heard = Ostatni kontakt z serwerem
health-last-backup = Ostatnia kopia zapasowa
health-backup-never = Jeszcze brak
health-alone = Pracuje bez serwera
health-unknown = Brak danych
health-megabytes = { $number } MB
health-gigabytes = { $number } GB
health-disk-low = Dysk jest prawie pełny.
health-disk-low-hint = Proszę wkrótce zwolnić miejsce: bez niego nie da się zapisać żadnej rezerwacji. Jak dotąd nic nie zginęło.
health-clock-behind = { $minutes ->
    [one] Zegar tego komputera spóźnia się o { $minutes } minutę względem zegara serwera.
    [few] Zegar tego komputera spóźnia się o { $minutes } minuty względem zegara serwera.
    [many] Zegar tego komputera spóźnia się o { $minutes } minut względem zegara serwera.
   *[other] Zegar tego komputera spóźnia się o { $minutes } minuty względem zegara serwera.
}
health-clock-ahead = { $minutes ->
    [one] Zegar tego komputera spieszy się o { $minutes } minutę względem zegara serwera.
    [few] Zegar tego komputera spieszy się o { $minutes } minuty względem zegara serwera.
    [many] Zegar tego komputera spieszy się o { $minutes } minut względem zegara serwera.
   *[other] Zegar tego komputera spieszy się o { $minutes } minuty względem zegara serwera.
}
health-clock-off-hint = Proszę ustawić go w ustawieniach systemu, najlepiej automatycznie przez internet. Godziny na listach są podawane według tego zegara.
health-offline = Brak połączenia z serwerem.
health-work-backup = Trwa tworzenie kopii zapasowej: { $share }%
health-work-examine = Trwa sprawdzanie pliku: { $share }%
health-examine = Sprawdź plik
health-examine-hint = Odczytuje każdą stronę pliku hotelu i dla porównania tworzy każdą listę od nowa. Można pracować dalej, nieco wolniej.
health-examine-failed = Nie udało się sprawdzić pliku.
health-damaged = Plik jest uszkodzony. Proszę nie przyjmować tu więcej rezerwacji i wezwać pomoc.
health-mended = Niektóre listy nie zgadzały się z zapisami. Utworzono je od nowa.
health-sound = Wszystko jest w porządku.
health-examined-at = { $count ->
    [one] Odczytano { $count } zapis, { $instant }
    [few] Odczytano { $count } zapisy, { $instant }
    [many] Odczytano { $count } zapisów, { $instant }
   *[other] Odczytano { $count } zapisu, { $instant }
}
health-logs = Zapisz logi
health-logs-done = Zapisano logi.
health-restored = Ten hotel przywrócono z kopii zapasowej. Stan na: { $instant }.
health-restored-hint = Nie ma w nim tego, co wydarzyło się później. Proszę porównać z e-mailami i notatkami na papierze i wpisać to ponownie.
health-restored-noted = Rozumiem

## Kopie zapasowe

backup-title = Kopie zapasowe
backup-about = Kopia zapasowa to kopia całego hotelu w jednym zaszyfrowanym pliku. Liczy się dopiero po otwarciu i sprawdzeniu.
backup-about-desk = Państwa hotel jest na serwerze; kopia zapasowa tutaj to dodatkowa kopia danych tego stanowiska w jednym zaszyfrowanym pliku.
backup-key = Klucz pozostaje wśród kluczy tego komputera: tylko ten komputer może otworzyć plik.
backup-make = Utwórz kopię teraz
backup-folder = Gdzie i ile
backup-where = Folder
backup-folder-hint = Pełna ścieżka folderu, na przykład na innym dysku. Puste: obok pliku hotelu.
backup-keep = Ile kopii przechowywać
backup-none = Nie ma jeszcze kopii zapasowej. Proszę teraz utworzyć pierwszą.
backup-as-of = Stan na
backup-size = Rozmiar
backup-file = Plik
backup-restore = Przywróć
backup-restore-of = Przywróć kopię zapasową: { $instant }
backup-restore-lost = Hotel wróci do stanu na: { $instant }. Późniejszych zmian w nim nie będzie.
backup-restore-aside = Obecny stan hotelu nie zostanie usunięty: zostanie odłożony na tym komputerze.
backup-restore-hint = Wszyscy zostaną wylogowani i zalogują się ponownie, hasłem z tamtego dnia.

## Ponowne połączenie

again-title = Połącz ponownie z serwerem
again-about = Jeśli plik tego stanowiska jest uszkodzony, stanowisko zaczyna od nowa: plik zostaje odłożony, a hotel jest ponownie pobierany z serwera.
again-why = Starszej kopii zapasowej nie można tu przywrócić. Nie byłoby w niej pokoi sprzedanych od tego czasu na tym stanowisku i zostałyby sprzedane po raz drugi.
again-do = Odłóż i połącz ponownie
again-aside = Obecny plik nie zostanie usunięty: zostanie odłożony na tym komputerze. Pokoje z własnej puli tego stanowiska pozostaną w puli, dopóki nie miną ich noce.
again-waiting = { $count ->
    [one] Serwer nie ma jeszcze { $count } zmiany
    [few] Serwer nie ma jeszcze { $count } zmian
    [many] Serwer nie ma jeszcze { $count } zmian
   *[other] Serwer nie ma jeszcze { $count } zmiany
}
again-waiting-hint = Gdy wróci połączenie, zostaną wysłane same. Przed przejściem dalej proszę je zanotować, a potem wpisać ponownie.
again-sure = Zmiany są zanotowane
again-nothing-waits = Serwer ma wszystko z tego stanowiska.
again-code = Potrzebny będzie adres serwera i nowy kod dla tego stanowiska.

## Co nadeszło pod nieobecność tego stanowiska

away-title = { $count ->
    [one] Podczas nieobecności tego stanowiska: { $count } zmiana
    [few] Podczas nieobecności tego stanowiska: { $count } zmiany
    [many] Podczas nieobecności tego stanowiska: { $count } zmian
   *[other] Podczas nieobecności tego stanowiska: { $count } zmiany
}
away-hint = Co w międzyczasie zrobili inni, od najnowszych. Pozostaje tutaj, dopóki ktoś tego nie przeczyta.
away-short = { $count ->
    [one] { $count } nowa
    [few] { $count } nowe
    [many] { $count } nowych
   *[other] { $count } nowej
}
away-noted = Oznacz jako przeczytane
away-done = Oznaczono jako przeczytane.
field-hotel = Dane hotelu
field-room-types = Typy pokoi
field-rate-plans = Plany taryfowe
field-check-in = Zameldowanie od
field-check-out = Wymeldowanie do

house-type-parts = Złożony z innych pokoi
house-type-parts-hint = Puste dla samodzielnych pokoi. Dla apartamentu z dwóch pokoi dwuosobowych proszę wpisać 2 przy pokoju dwuosobowym: sprzedaż apartamentu zajmuje wtedy dwa takie pokoje, a gdy wolnych jest mniej, apartament jest zamknięty.
house-type-part = { $count } × { $name }
house-type-made-of = Składa się z: { $parts }
house-members-of = { $name }: wybrano { $count } z { $wanted }
house-members-none = Każdy pokój tego typu jest częścią większego albo nie ma jeszcze żadnego.
house-room-unsound = Poza sprzedażą: części się nie zgadzają
house-tab-taxes = Podatki
house-tax-hint = Co nalicza się od noclegów, posiłków i pozostałych usług i od której nocy.
house-tax-empty = Nie nalicza się jeszcze żadnego podatku.
house-tax-empty-hint = Proszę zacząć od VAT za pokój, a potem dodać posiłki i opłatę miejscową, jeśli obowiązuje.
house-tax-add-vat = Dodaj VAT
house-tax-add-city = Dodaj opłatę miejscową
house-tax-change = Zmień podatek
house-tax-name = Podatek
house-tax-rate = Stawka
house-tax-on = Od czego
house-tax-always = Od początku
house-tax-over = Zastąpiona
house-tax-edit-of = Edytuj: { $name }
house-tax-remove-of = Usuń: { $name }
house-tax-done = Zapisano podatki.
house-tax-done-removed = Usunięto podatek.
house-tax-inside = { $amount } w cenie
house-tax-on-top = { $amount } doliczane do ceny
house-tax-person = { $amount } od osoby za noc
house-tax-room = { $amount } od pokoju za noc
house-tax-stay = { $amount } od pobytu
house-tax-percent = { $amount } ceny noclegów
house-tax-everything = Wszystko
house-tax-everybody = Wszyscy, każda noc
house-tax-from-age = od { $age } lat
house-tax-first-nights =
    { $count ->
        [one] tylko pierwsza noc
        [few] tylko pierwsze { $count } noce
        [many] tylko pierwsze { $count } nocy
       *[other] tylko pierwsze { $count } nocy
    }
house-tax-no-business = nie przy podróżach służbowych
house-tax-season-of = { $from } – { $to }
house-tax-class-lodging = Noclegi
house-tax-class-food = Posiłki
house-tax-class-beverages = Napoje
house-tax-class-other = Inne usługi
house-tax-classes = Naliczany od
house-tax-classes-hint = Bez wyboru: od wszystkiego.
house-tax-percent-label = Procent
house-tax-business = Podróże służbowe są zwolnione
house-tax-business-hint = Goście i personel mogą wtedy zaznaczyć, że pobyt jest służbowy.
house-tax-season = Sezon
house-tax-season-from-day = Od dnia
house-tax-season-to-day = Do dnia
house-tax-season-month = Miesiąc
house-tax-season-hint = Puste: cały rok. Sezon ma pierwszeństwo przed stawką całoroczną.
house-tax-no-month = Brak
house-tax-own-name = Własna nazwa
house-tax-own-name-hint = Tylko gdy jest ich kilka. Późniejsza stawka o tej samej nazwie zastępuje wcześniejszą; inne nazwy się sumują.
month-name =
    { $month ->
        [1] stycznia
        [2] lutego
        [3] marca
        [4] kwietnia
        [5] maja
        [6] czerwca
        [7] lipca
        [8] sierpnia
        [9] września
        [10] października
        [11] listopada
       *[12] grudnia
    }
day-of-year = { $day } { $month }
house-services-menu = Usługi
house-services-due = Do przygotowania
house-services-list = Oferta
house-services-day = Dzień
house-services-day-before = Poprzedni dzień
house-services-day-after = Następny dzień
house-services-due-none = Na ten dzień nie ma nic do przygotowania.
house-services-not-promised = niepotwierdzone: { $count }
house-services-empty = Poza pokojami niczego się jeszcze nie sprzedaje. Proszę zacząć od śniadania lub miejsca parkingowego.
house-services-manager-only = Ofertę ustala kierownik.
house-service-new = Nowa usługa
house-service-change = Zmień usługę
house-service-done = Zapisano: { $name }
house-service-text-in = Opis ({ $language })
house-service-vat = VAT jak
house-service-unit = Naliczanie
house-service-adult = Cena dla dorosłych
house-service-infant-age = Niemowlęta poniżej lat
house-service-infant = Cena dla niemowląt
house-service-child-age = Dzieci poniżej lat
house-service-child = Cena dla dzieci
house-service-due = Kiedy
house-service-limit = Limit
house-service-most = Maks. w zamówieniu
house-service-stock = Maks. na dzień
house-service-stock-hint = Puste: bez limitu
house-service-stock-of = { $count } na dzień
house-service-from = Pierwszy dzień
house-service-until = Ostatni dzień
house-service-slots = Godziny
house-service-slots-hint = Godzina i liczba miejsc: 18:00 2, 19:00 2. Puste: bez godzin.
house-service-always = Naliczana zawsze
house-service-always-with = Naliczana zawsze przy: { $names }
house-service-always-types = Tylko przy tych typach pokoi; bez wyboru: przy wszystkich
house-service-plans = W cenie tych taryf
house-service-included-in = W cenie: { $names }
house-tab-policies = Warunki
house-policy-hint = Ile i od kiedy kosztuje anulowanie, ile kosztuje nieprzyjazd i co płaci się przed pobytem.
house-policy-empty = Nie ma jeszcze wspólnych warunków.
house-policy-empty-hint = Każdy plan taryfowy ma własne warunki. Aby kilka planów miało te same, proszę dodać wspólne warunki.
house-policy-frozen = Rezerwacja zachowuje warunki, na których ją przyjęto. Zmiana dotyczy tylko nowych rezerwacji.
house-policy-add = Dodaj warunki
house-policy-change = Zmień warunki
house-policy-no-plans = Żaden plan z nich nie korzysta
house-policy-gone = Usunięto: { $name }.
house-policy-done = Zapisano: { $name }.
house-policy-guarantee = Gwarancja
house-policy-when = Kiedy
house-policy-before = Przed przyjazdem
house-policy-after = Po rezerwacji
house-policy-days = Dni przed
house-policy-hours = Godzin po
house-policy-cap = Najwyżej nocy
house-policy-step-add = Kolejny próg
house-policy-step-remove = Usuń próg { $number }
house-policy-part-remove = Usuń część { $number } zaliczki
house-policy-kind-fixed = Stała kwota
house-policy-fee-free = Nic
house-policy-fee-full = Cały pobyt
house-policy-fee-nights =
    { $count ->
        [one] pierwsza noc
        [few] pierwsze { $count } noce
        [many] pierwsze { $count } nocy
       *[other] pierwsze { $count } nocy
    }
house-policy-capped =
    { $count ->
        [one] { $fee }, najwyżej pierwsza noc
        [few] { $fee }, najwyżej pierwsze { $count } noce
        [many] { $fee }, najwyżej pierwsze { $count } nocy
       *[other] { $fee }, najwyżej pierwsze { $count } nocy
    }
house-policy-step-before =
    { $days ->
        [0] W dniu przyjazdu od godz. { $time }: { $fee }
        [one] Od 1 dnia przed przyjazdem, godz. { $time }: { $fee }
        [few] Od { $days } dni przed przyjazdem, godz. { $time }: { $fee }
        [many] Od { $days } dni przed przyjazdem, godz. { $time }: { $fee }
       *[other] Od { $days } dnia przed przyjazdem, godz. { $time }: { $fee }
    }
house-policy-step-after =
    { $hours ->
        [0] Od chwili rezerwacji: { $fee }
        [one] Od 1 godziny po rezerwacji: { $fee }
        [few] Od { $hours } godzin po rezerwacji: { $fee }
        [many] Od { $hours } godzin po rezerwacji: { $fee }
       *[other] Od { $hours } godziny po rezerwacji: { $fee }
    }
house-policy-no-show = Gdy gość nie przyjedzie
house-policy-no-show-last = Jak przy późnym anulowaniu
house-policy-no-show-costs = No-show: { $fee }
house-policy-held = Trzymane do (godzina)
house-policy-services = Procenty i cały pobyt obejmują też usługi
house-policy-services-count = Usługi też się liczą
house-policy-deposit = Zaliczka
house-policy-deposit-add = Dodaj część zaliczki
house-policy-deposit-kind = Jako
house-policy-deposit-days = Płatna dni przed przyjazdem
house-policy-deposit-days-hint = Puste: przy rezerwacji
house-policy-deposit-now = Zaliczka przy rezerwacji: { $amount }
house-policy-plans = Plany taryfowe z tymi warunkami
house-policy-plans-hint = Plan, który przestaje z nich korzystać, zachowuje te warunki jako własne.
house-room-retype = Zmień typ
house-room-retype-of = Zmień typ pokoju { $room }
house-room-type = Sprzedawany jako
house-room-retype-hint = Goście, którym przydzielono ten pokój, zachowują go i płacą według sprzedanej ceny. Od teraz pokój liczy się do innego typu.
house-tab-currencies = Waluty
house-exchange-hint = Goście widzą orientacyjną cenę w innej walucie. Opłaty są zawsze pobierane w walucie { $currency }.
house-exchange-empty = Ceny podawane są tylko w walucie hotelu. Proszę ustawić kurs lub wczytać dzienną listę banku.
house-exchange-currency = Waluta
house-exchange-currency-hint = Trzy litery, np. JPY
house-exchange-source = Źródło
house-exchange-source-hint = Skąd pochodzi kurs; goście to widzą
house-exchange-at = Stan na
house-exchange-manual = Ustaw kurs
house-exchange-bank = Wczytaj dzienną listę Europejskiego Banku Centralnego
house-exchange-bank-hint = Proszę wybrać plik XML banku. Waluty podane wyżej zostaną zaktualizowane.
house-exchange-wanted = Kolejne waluty
house-exchange-wanted-hint = Kody oddzielone przecinkami, np. USD, JPY
house-exchange-file = Plik z kursami dziennymi
house-exchange-done = Zapisano kursy.
house-exchange-loaded =
    { $count ->
        [one] Wczytano jeden kurs, stan na: { $date }.
        [few] Wczytano { $count } kursy, stan na: { $date }.
        [many] Wczytano { $count } kursów, stan na: { $date }.
       *[other] Wczytano { $count } kursu, stan na: { $date }.
    }

house-tab-desks = Stanowiska
house-policy-deposit-due =
    { $days ->
        [0] Zaliczka w dniu przyjazdu: { $amount }
        [one] Zaliczka { $days } dzień przed przyjazdem: { $amount }
        [few] Zaliczka { $days } dni przed przyjazdem: { $amount }
        [many] Zaliczka { $days } dni przed przyjazdem: { $amount }
       *[other] Zaliczka { $days } dnia przed przyjazdem: { $amount }
    }
house-exchange-per = 1 { $currency } to
desks-intro = Każde stanowisko ma własną pulę kilku pokoi, które może sprzedawać samo, gdy nie ma połączenia. W tym czasie nikt inny ich nie sprzeda.
desks-live = Stan na teraz
desks-as-of = Stan: { $at }. Brak połączenia.
desks-never = Serwer nic jeszcze nie przekazał.
desks-alone = Ten hotel działa na jednym komputerze.
desks-alone-hint = Pokoje są rozdzielane między stanowiska, gdy hotel prowadzi serwer.
desks-none = Nie połączono jeszcze żadnego innego stanowiska.
desks-none-hint = Stanowisko łączy się jednorazowym kodem z serwera.
desks-here = to stanowisko
desks-in-touch = Połączone
desks-away = Nieosiągalne
desks-away-since = Nieosiągalne od { $at }
desks-written-off = Spisane na straty
desks-holds-nothing = Brak własnej puli.
desks-night = Noc
desks-type = Typ pokoju
desks-house = Cały hotel
desks-free = Niesprzedane
desks-sold = Sprzedane
desks-taken-back = Odebrane
desks-until = Do
desks-nights = Najbliższe noce
desks-nights-hint = Zajęte są pokoje sprzedane, trzymane dla gościa rezerwującego w internecie lub należące do puli stanowiska.
desks-taken-of = { $taken } z { $rooms }
desks-of-them-at-desks = na stanowiskach: { $count }
desks-of-them-taken-back = odebrane: { $count }
desks-too-few =
    { $count ->
        [one] Brakuje 1 pokoju
        [few] Brakuje { $count } pokoi
        [many] Brakuje { $count } pokoi
       *[other] Brakuje { $count } pokoju
    }
desks-glass = Odbieranie pokoi
desks-glass-limit =
    { $count ->
        [0] Nieosiągalnym stanowiskom nie można odbierać pokoi.
        [one] Nieosiągalnym stanowiskom można odebrać najwyżej 1 pokój na noc.
        [few] Nieosiągalnym stanowiskom można odebrać najwyżej { $count } pokoje na noc.
        [many] Nieosiągalnym stanowiskom można odebrać najwyżej { $count } pokoi na noc.
       *[other] Nieosiągalnym stanowiskom można odebrać najwyżej { $count } pokoju na noc.
    }
desks-glass-hint = Odebrany pokój mógł już zostać sprzedany bez wiedzy pozostałych stanowisk. W najgorszym razie tylu gości jednej nocy trzeba będzie zakwaterować gdzie indziej.
desks-glass-change = Zmień limit
desks-glass-rooms = Pokoje na noc
desks-glass-done = Zmieniono limit.
desks-broken = { $night }: { $count } × { $type }, stanowisko { $desk }
desks-reason = Powód
desks-take-back = Odbierz pokoje
desks-take-back-of = Odbierz pokoje: { $desk }
desks-take-back-do = Odbierz
desks-take-back-what = Które
desks-take-back-choice = { $night }, { $type } (niesprzedane: { $count })
desks-take-back-rooms = Pokoje
desks-take-back-risk = Stanowisko { $desk } jest nieosiągalne i mogło już sprzedać te pokoje.
desks-take-back-risk-hint = Pokoje od razu wrócą do sprzedaży. Jeśli się okaże, że stanowisko któryś sprzedało, ta rezerwacja obowiązuje: trafi do „Do wyjaśnienia” i ktoś znajdzie gościowi pokój.
desks-take-back-done =
    { $count ->
        [one] Odebrano 1 pokój i można go sprzedać.
        [few] Odebrano { $count } pokoje i można je sprzedać.
        [many] Odebrano { $count } pokoi i można je sprzedać.
       *[other] Odebrano { $count } pokoju i można je sprzedać.
    }
desks-write-off = Spisz na straty
desks-write-off-of = Spisz na straty: { $desk }
desks-write-off-risk = Stanowisko { $desk } nigdy więcej się nie połączy. Tego nie można cofnąć.
desks-write-off-risk-hint = Rezerwacje, których nie wysłało, przepadną, chyba że odnajdzie się jego dysk. Aby znów używać tego komputera, trzeba go połączyć od nowa, z kodem.
desks-write-off-holds =
    { $count ->
        [one] Jedyny niesprzedany pokój z jego puli liczy się dalej, dopóki nie minie jego noc albo nie zostanie odebrany.
        [few] { $count } niesprzedane pokoje z jego puli liczą się dalej, dopóki nie miną ich noce albo nie zostaną odebrane.
        [many] { $count } niesprzedanych pokoi z jego puli liczy się dalej, dopóki nie miną ich noce albo nie zostaną odebrane.
       *[other] { $count } niesprzedanego pokoju z jego puli liczy się dalej, dopóki nie miną ich noce albo nie zostaną odebrane.
    }
desks-write-off-done = Spisano na straty: { $desk }.
desks-frozen =
    { $count ->
        [one] Serwer przywrócono z kopii zapasowej. Nic nie sprzedaje, dopóki jeszcze jedno stanowisko nie przekaże, co sprzedało.
        [few] Serwer przywrócono z kopii zapasowej. Nic nie sprzedaje, dopóki { $count } stanowiska nie przekażą, co sprzedały.
        [many] Serwer przywrócono z kopii zapasowej. Nic nie sprzedaje, dopóki { $count } stanowisk nie przekaże, co sprzedały.
       *[other] Serwer przywrócono z kopii zapasowej. Nic nie sprzedaje, dopóki { $count } stanowiska nie przekaże, co sprzedały.
    }
desks-frozen-hint = Jeszcze brakuje: { $desks }. Proszę je połączyć albo spisać na straty to, czego nie da się odzyskać.
desks-elsewhere = Pokoje na innych stanowiskach
desks-elsewhere-away =
    { $count ->
        [one]
            { $night }: { $desk } ma w puli 1 × { $type }; stanowisko jest nieosiągalne{ $at ->
                [none] .
               *[other] { " " }od { $at }.
            }
        [few]
            { $night }: { $desk } ma w puli { $count } × { $type }; stanowisko jest nieosiągalne{ $at ->
                [none] .
               *[other] { " " }od { $at }.
            }
        [many]
            { $night }: { $desk } ma w puli { $count } × { $type }; stanowisko jest nieosiągalne{ $at ->
                [none] .
               *[other] { " " }od { $at }.
            }
       *[other]
            { $night }: { $desk } ma w puli { $count } × { $type }; stanowisko jest nieosiągalne{ $at ->
                [none] .
               *[other] { " " }od { $at }.
            }
    }
desks-elsewhere-as-of = { $night }: w puli stanowiska { $desk } było { $count } × { $type } (stan: { $at }).
desks-look-relocate = Sprzedane na odebrany pokój
desks-look-relocate-hint = Te pobyty sprzedało stanowisko, które było nieosiągalne. Obowiązują. Proszę znaleźć gościom pokój albo inny hotel; gdy zwolni się pokój, otrzymają go jako pierwsi.
desks-taken-back-by = Odebrano: { $who }, { $at }: { $reason }
desks-look-short = Mniej pokoi, niż obiecano
desks-look-short-hint = Ubyło pokoi, które już obiecano. Proszę przywrócić pokój do sprzedaży, przenieść gości albo znaleźć im inny hotel.
desks-short-at-desks =
    { $count ->
        [one] 1 z nich jest niesprzedany na stanowisku. Jeśli ono go odda, sprawa rozwiąże się sama.
        [few] { $count } z nich są niesprzedane na stanowiskach. Jeśli one je oddadzą, sprawa rozwiąże się sama.
        [many] { $count } z nich jest niesprzedanych na stanowiskach. Jeśli one je oddadzą, sprawa rozwiąże się sama.
       *[other] { $count } z nich jest niesprzedane na stanowiskach. Jeśli one je oddadzą, sprawa rozwiąże się sama.
    }
desks-short-chart = Pokaż noc na grafiku
desks-did-taken-back = Pokój odebrano wcześniej stanowisku, które go sprzedało: { $reason }
house-rooms-beds = Łóżka w pokoju
house-rooms-beds-hint = Od 1 do 26. Sześć łóżek w pokoju 101 to 101-A do 101-F.
house-type-sold-by = Sprzedaż na
house-type-by-room = Pokoje
house-type-by-bed = Łóżka, w pokoju wspólnym
house-type-bed-hint = Każde łóżko jest liczone, sprzedawane i przydzielane osobno i mieści jedną osobę dorosłą; grupa zajmuje tyle łóżek, ilu ma dorosłych. Aby wynajmować także cały pokój wspólny, proszę dodać najpierw łóżka, a potem drugi typ, który się z nich składa.
