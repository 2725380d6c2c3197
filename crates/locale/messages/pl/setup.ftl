### Od pustego komputera do hotelu.

setup-title = Konfiguracja · Keyrack

## Początek

setup-welcome = Witamy
setup-welcome-hint = Na tym komputerze nie ma jeszcze hotelu. Od czego zacząć?
setup-new = Skonfiguruj nowy hotel
setup-new-hint = Nazwa, pokoje, ceny, podatki i pracownicy, krok po kroku. Zajmuje to około dziesięciu minut; w każdej chwili można przerwać i dokończyć później.
setup-new-begin = Skonfiguruj hotel
setup-begun = Rozpoczęto konfigurację hotelu „{ $name }”. Wszystkie wpisane dane są na tym komputerze.
setup-begun-nameless = Rozpoczęto konfigurację hotelu. Wszystkie wpisane dane są na tym komputerze.
setup-go-on = Kontynuuj
setup-drop = Usuń szkic
setup-drop-title = Usunąć szkic?
setup-drop-hint = Wpisane dotąd dane zostaną usunięte z tego komputera. Nie dotyczy to żadnego hotelu.
setup-join = Połącz z hotelem
setup-join-hint = Hotel jest już na serwerze Keyrack. Potrzebny jest adres serwera i kod utworzony dla tego stanowiska.
setup-join-begin = Połącz adresem i kodem
setup-sample = Otwórz hotel przykładowy
setup-sample-hint = Czterdzieści pokoi z gośćmi i cenami, do wypróbowania wszystkiego. Nic nie jest prawdziwe i jednym kliknięciem można to usunąć.
setup-sample-begin = Otwórz przykład
setup-sample-wait = Trwa wypełnianie hotelu przykładowego. To zajmie chwilę.

## Hotel przykładowy

setup-sample-mark = Hotel przykładowy
setup-sample-who = Nic tu nie jest prawdziwe. Logowanie: { $name }, hasło „{ $password }”.
setup-sample-end = Usuń hotel przykładowy
setup-sample-end-title = Usunąć hotel przykładowy?
setup-sample-end-hint = Wszystko, co w nim wypróbowano, zostanie usunięte. Potem zaczyna się od pustego komputera.

## Łączenie

setup-join-long = Jedno i drugie można otrzymać od osoby, która opiekuje się serwerem. Dane hotelu zostaną potem pobrane na ten komputer.
setup-join-server = Adres serwera
setup-join-code = Kod
setup-join-code-hint = Działa jeden raz i tylko przez pewien czas.
setup-join-name = Nazwa tego stanowiska
setup-join-name-hint = Inni widzą ją przy wykonanych tu czynnościach.
setup-join-name-first = Recepcja
setup-join-do = Połącz

## Kolejne kroki

setup-steps = Kroki
setup-next = Zapisz i przejdź dalej
setup-back = Wstecz
setup-later = Zapisz i dokończ później
setup-kept = Każdy krok jest zapisywany na tym komputerze. Hasła nie.
setup-finish = Utwórz hotel
setup-remove = Usuń
setup-remove-named = Usuń: { $name }
setup-problems = { $count ->
    [one] Jedna rzecz wymaga poprawy:
    [few] { $count } rzeczy wymagają poprawy:
    [many] { $count } rzeczy wymaga poprawy:
   *[other] { $count } rzeczy wymaga poprawy:
}

setup-step-hotel = Hotel
setup-step-hotel-hint = Tak, jak ma widnieć na pismach i potwierdzeniach. Uwaga na walutę: nie można jej później zmienić.
setup-step-types = Typy pokoi
setup-step-types-hint = Rodzaje pokoi, które Państwo sprzedają. Goście widzą nazwę, personel także krótki kod.
setup-step-rooms = Pokoje
setup-step-rooms-hint = Proszę wpisać numery z drzwi: pojedyncze lub zakresy z łącznikiem.
setup-step-taxes = Podatki
setup-step-taxes-hint = Co goście płacą od pokoju. Jeśli jakiegoś podatku nie ma, proszę zostawić puste pole.
setup-step-rate = Pierwsza taryfa
setup-step-rate-hint = Ceny na najbliższe 400 nocy. Procenty za dni tygodnia i sezony liczone są od ceny podstawowej.
setup-step-people = Pracownicy
setup-step-people-hint = Kto loguje się na tym stanowisku. Co najmniej jedna osoba jest kierownikiem.
setup-step-finish = Zakończenie
setup-step-finish-hint = Proszę wszystko sprawdzić. Hotel zostanie utworzony w całości albo wcale.

setup-name = Nazwa hotelu
setup-address = Ulica, kod pocztowy, miejscowość
setup-country = Kraj
setup-country-hint = Dwie litery, np. PL
setup-email = E-mail
setup-phone = Telefon
setup-zone = Strefa czasowa
setup-currency = Waluta
setup-currency-hint = Trzy litery, np. PLN. Później nie można jej zmienić.
setup-languages = Języki stron i e-maili dla gości
setup-check-in = Zameldowanie od
setup-check-out = Wymeldowanie do

setup-type-number = Typ pokoju { $number }
setup-type-name = Nazwa
setup-type-name-first = Pokój dwuosobowy
setup-type-code = Kod
setup-type-code-first = DBL
setup-type-beds = Łóżka
setup-type-beds-hint = Jedno łóżko podwójne, łóżeczko na życzenie
setup-type-adults = Dorośli
setup-type-heads = Wszyscy goście
setup-type-more = Kolejny typ

setup-rooms-example = Na przykład: 101–118, 201-218, 301
setup-rooms-unclear = Tej listy nie można jeszcze odczytać.
setup-rooms-preview = { $count ->
    [one] Jeden pokój: { $list }
    [few] { $count } pokoje: { $list }
    [many] { $count } pokoi: { $list }
   *[other] { $count } pokoju: { $list }
}
setup-rooms-count = { $count ->
    [one] Łącznie jeden pokój
    [few] Łącznie { $count } pokoje
    [many] Łącznie { $count } pokoi
   *[other] Łącznie { $count } pokoju
}

setup-vat = VAT
setup-vat-rate = Stawka za pokój, w procentach
setup-vat-rate-hint = Puste: brak
setup-vat-inclusive = Moje ceny zawierają VAT
setup-city = Opłata miejscowa
setup-city-kind = Sposób naliczania
setup-city-none = Nie obowiązuje
setup-city-person = Od osoby za noc
setup-city-room = Od pokoju za noc
setup-city-stay = Od pobytu
setup-city-percent = Jako procent ceny
setup-city-amount = Kwota w { $currency }
setup-city-rate = Procent
setup-city-age = Dzieci płacą od lat
setup-city-age-hint = Puste: płacą wszyscy
setup-city-nights = Tylko pierwsze noce
setup-city-nights-hint = Puste: liczą się wszystkie noce

setup-plan-name = Nazwa taryfy
setup-plan-name-first = Elastyczna
setup-board = Wyżywienie
setup-adults-included = Dorośli w cenie
setup-extra-adult = Każdy kolejny dorosły, { $currency }
setup-prices = Cena za noc, { $currency }
setup-weekend = Dopłata za dni tygodnia, procent
setup-percent-hint = +10 drożej, -5 taniej, puste: brak
setup-weekend-days = w noce
setup-season-more = Kolejny sezon
setup-season-name = Sezon
setup-season-from = Pierwsza noc
setup-season-to = Ostatnia noc
setup-season-percent = Procent
setup-preview = Ile wtedy kosztuje noc
setup-preview-plain = Cena podstawowa
setup-preview-weekend = Wybrane dni tygodnia
setup-preview-season = Sezon
setup-cancel = Anulowanie
setup-cancel-kind = Jest płatne
setup-cancel-days = od kilku dni przed przyjazdem
setup-cancel-free = nigdy
setup-cancel-never = od chwili rezerwacji
setup-cancel-days-before = Dni przed przyjazdem
setup-cancel-at = Od, czas lokalny
setup-fee = Koszt
setup-fee-night = pierwsza noc
setup-fee-percent = procent ceny pobytu
setup-fee-full = cały pobyt
setup-fee-rate = Procent ceny pobytu

setup-person = Osoba
setup-person-more = Kolejna osoba
setup-role = Uprawnienia
setup-role-manager = Wszystko (kierownik)
setup-role-front-desk = Wszystko oprócz personelu i ustawień
setup-role-housekeeping = Tylko housekeeping
setup-password-hint = Co najmniej osiem znaków

setup-where = Gdzie znajduje się hotel
setup-where-here = Tylko na tym komputerze
setup-where-limit = Utworzonego tu hotelu nie można później przenieść na serwer.
setup-where-limit-hint = Działa całkowicie bez połączenia. Goście nie mogą rezerwować w internecie i nie można dołączyć drugiego komputera.
setup-where-server = Jeśli otrzymali Państwo adres serwera i kod, hotel jest tam już skonfigurowany: proszę się z nim połączyć. Wpisane tu dane pozostaną jako szkic.

## Co dalej

setup-next-title = Państwa hotel jest gotowy. Co dalej
setup-next-import = Zaimportuj rezerwacje ze starego systemu
setup-next-booking = Przyjmij pierwszą rezerwację
setup-next-rooms = Przejrzyj pokoje i oznacz te do sprzątania
setup-next-close = Nie pokazuj więcej

## Co się nie zgadza

setup-wrong-missing = Proszę wypełnić to pole.
setup-wrong-too-long = To za krótkie lub za długie.
setup-wrong-country = Potrzebne są dwie litery, np. PL lub DE.
setup-wrong-zone = Proszę wybrać strefę czasową hotelu.
setup-wrong-currency = Potrzebne są trzy wielkie litery, np. PLN.
setup-wrong-language = Proszę wybrać co najmniej jeden język.
setup-wrong-email = Ten adres e-mail jest niekompletny.
setup-wrong-time = Potrzebna jest godzina, np. 15:00.
setup-wrong-date = Proszę podać datę.
setup-wrong-order = Ostatnia noc przypada przed pierwszą.
setup-wrong-overlap = Inny sezon obejmuje już część tych nocy.
setup-wrong-number = Potrzebna jest rozsądna liczba całkowita.
setup-wrong-heads = Musi być miejsce dla co najmniej tylu gości, ilu jest dorosłych.
setup-wrong-amount = Potrzebna jest kwota, np. 119,50.
setup-wrong-percent = Potrzebny jest procent, np. 7 lub 7,5.
setup-wrong-twice = „{ $piece }” występuje dwa razy.
setup-wrong-range = „{ $piece }” nie jest ani pokojem, ani zakresem pokoi.
setup-wrong-backwards = „{ $piece }” biegnie wstecz. Mniejszy numer jest pierwszy.
setup-wrong-too-many = To więcej, niż mieści jeden hotel.
setup-wrong-no-rooms = Nie ma jeszcze pokoju. Proszę wpisać co najmniej jeden numer.
setup-wrong-no-manager = Co najmniej jedna osoba musi być kierownikiem.
setup-wrong-password = Hasło musi mieć co najmniej osiem znaków.
