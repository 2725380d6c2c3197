### Co wymaga wyjaśnienia i co zrobiono: pobyty zmienione podwójnie, wyparte dane, odrzucone czynności, historia.

## Połączenie

desk-line-revoked = Stanowisko wycofane
desk-line-stranger = Nie nasz serwer

## Strona

desk-look-intro = Co zmieniono jednocześnie na dwóch stanowiskach i czego serwer nie przyjął. Nic tu nie ginie.
desk-look-empty = Nie ma nic do wyjaśnienia.
desk-look-empty-hint = Gdy dwa stanowiska zmienią tę samą rezerwację, a jedno z nich nie ma połączenia, obie wersje trafiają tutaj do wyboru.
desk-look-stays = Pobyty zmienione podwójnie
desk-look-refused = Nieprzyjęte przez serwer
desk-look-rooms = Dwóch gości w jednym pokoju
desk-look-values = Dane zmienione podwójnie
desk-look-unreadable = Nieczytelne wpisy

## Pobyt w dwóch wersjach

desk-look-stay-hint = Obie wersje zachowują swoje pokoje do chwili wyboru. Druga wraca wtedy do sprzedaży.
desk-look-version = Wersja { $number }
desk-look-shown = Na razie widoczna na listach
desk-look-written-by = Autor zmiany
desk-look-differs = różni się
desk-look-keep-version = Zachowaj tę wersję
desk-look-keep-title = Zachować tę wersję pobytu? Gość: { $guest }
desk-look-keep-text = { $stay }, { $total }. Druga wersja przepada, a jej pokoje będą znów wolne.
desk-look-picked = Wybrano
desk-look-picked-hint = Wybór jest w drodze. Serwer zastosuje go, gdy tylko będzie osiągalny.
desk-look-unsettled = Wybrana wersja nie jest już dostępna.
desk-done-settled = Wyjaśniono pobyt: { $guest }.
desk-done-picked = Dokonano wyboru: { $guest }. Serwer zastosuje go, gdy tylko będzie osiągalny.

## Dana, która została wyparta

desk-look-stands = Obowiązuje
desk-look-other = Na drugim stanowisku
desk-look-keep = Zostaw
desk-look-restore = Przywróć
desk-look-field-of = { $field }: { $subject }
desk-done-restored = { $field }: przywrócono.
desk-done-kept = { $field }: bez zmian.

## Dwóch gości w jednym pokoju

desk-look-room-nights = Pokój { $number }, { $nights }
desk-look-room-hint = Proszę przenieść jednego z gości do innego pokoju.

## Czego serwer nie przyjął

desk-look-refused-hint = Tutaj to cofnięto, aby wszystkie stanowiska pokazywały znów to samo.
desk-look-refused-why = Powód
desk-look-refused-lost = Już nie obowiązuje
desk-look-gone = Tej rezerwacji już nie ma. Proszę utworzyć ją od nowa lub powiadomić gościa.
desk-look-file = Załatwione
desk-done-filed = Odłożono.
desk-look-unreadable-hint = { $instant }. Proszę powiadomić opiekuna systemu; wszystko inne działa dalej.

## Czego dotyczy wpis

desk-subject-prices = Ceny i restrykcje
desk-subject-hotel = Hotel
desk-subject-rooms = Pokoje
desk-subject-other = Coś innego
desk-subject-guest = Gość { $name }

## Kto to zrobił

desk-by-guest = Gość, przez internet
desk-by-program = Keyrack
desk-by-somebody = Nieznana osoba
desk-by-at-desk = { $who }, { $desk }

## Historia rezerwacji

desk-tab-stay = Pobyt
desk-tab-look = Do wyjaśnienia
desk-tab-history = Historia
desk-history-empty = Niczego jeszcze nie zmieniono.
desk-history-apart = Jednocześnie z innym stanowiskiem
desk-did-booked = Zarezerwowano: { $type }, { $stay }, { $nights }, { $party }: { $total }
desk-did-status = { $from } → { $to }
desk-did-nights = { $from } → { $to } ({ $before } → { $after })
desk-did-same-length = { $from } → { $to }
desk-did-room-type = { $from } → { $to }
desk-did-room = Z pokoju { $from } do { $to }
desk-did-room-given = Przydzielono pokój { $to }
desk-did-room-taken = Zwolniono pokój { $from }
desk-did-party = { $from } → { $to }
desk-did-total = Cena { $from } → { $to }
desk-did-settled = Wyjaśniono pobyt zmieniony podwójnie
desk-did-picked = Wybrano jedną z dwóch wersji
desk-did-field = { $field }: { $from } → { $to }
desk-did-field-set = { $field }: { $to }
desk-did-field-parts = { $field }: zmieniono
desk-did-guest = Zmieniono dane gościa: { $fields }
desk-value-nothing = nic
desk-value-yes = tak
desk-value-no = nie

## Pola występujące tylko we wpisach

field-given-name = Imię
field-family-name = Nazwisko
field-cancel-reason = Powód anulowania
field-messages = Życzenia
field-business-date = Doba hotelowa
field-prices = Cena
field-stop-sell = Sprzedaż zamknięta
field-closed-to-arrival = Zamknięte na przyjazd
field-closed-to-departure = Zamknięte na wyjazd
field-min-los-arrival = Minimalny pobyt od przyjazdu
field-min-los-through = Minimalny pobyt
field-channel = Kanał sprzedaży
field-company = Firma
