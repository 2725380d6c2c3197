### Aplikacja dla personelu.

desk-title = { $property } · Keyrack

## Menu

desk-menu = Menu główne
desk-menu-today = Dzisiaj
desk-menu-chart = Grafik
desk-menu-new-booking = Nowa rezerwacja
desk-menu-bookings = Rezerwacje
desk-menu-conflicts = Do wyjaśnienia
desk-search-empty = Brak wyników dla „{ $text }”.
desk-skip-to-content = Przejdź do treści
desk-language = Język
desk-theme-light = Jasny
desk-theme-dark = Ciemny
desk-theme-system = Jak w systemie

## Logowanie

desk-sign-in-title = Logowanie
desk-sign-in-name = Nazwa użytkownika
desk-sign-in-password = Hasło
desk-sign-in-button = Zaloguj
desk-sign-in-offline = Zalogować można się także bez połączenia.
desk-sign-out = Wyloguj
desk-signed-in-as = Zalogowano: { $name }

## Połączenie

desk-online = Online
desk-offline = Offline
desk-connecting = Łączenie …
desk-offline-hint = Można pracować dalej. Wszystko zostanie zapisane i wysłane, gdy tylko wróci połączenie.
desk-offline-since = Offline od { $instant }
desk-never-synced = Jeszcze bez synchronizacji z serwerem

## Co czeka na wysłanie

desk-waiting-title = Do wysłania
desk-waiting-empty = Wszystko dotarło do serwera.
desk-waiting-booking = Nowa rezerwacja
desk-waiting-amend = Zmiana pobytu
desk-waiting-check-in = Zameldowanie
desk-waiting-check-out = Wymeldowanie
desk-waiting-cancel = Anulowanie
desk-waiting-housekeeping = Housekeeping
desk-waiting-room = Pokój
desk-waiting-rate = Ceny i restrykcje
desk-waiting-other = Inna zmiana

## Pokoje, które to stanowisko może sprzedawać samo

desk-held-title = Własna pula
desk-held-hint = Te pokoje to stanowisko może sprzedawać także bez połączenia. W tym czasie nikt inny ich nie sprzeda.
desk-held-left = Wolne
desk-held-until = W puli do { $instant }
desk-held-night = Noc

## Dzisiaj

desk-today-title = Dzisiaj, { $date }
desk-arrivals = Przyjazdy
desk-arrived-count = przyjechało: { $count }
desk-in-house = W hotelu
desk-departures = Wyjazdy
desk-departed-count = wyjechało: { $count }
desk-arrivals-empty = Dzisiaj brak przyjazdów. Gościa bez rezerwacji przyjmuje się przez „Nowa rezerwacja”.
desk-in-house-empty = W hotelu nie ma jeszcze nikogo.
desk-departures-empty = Dzisiaj brak wyjazdów.
desk-overdue = Zaległy wyjazd: { $date }
desk-late-arrival = Oczekiwany przyjazd: { $date }
desk-still-occupied = Gość jeszcze nie opuścił pokoju: { $guest }
desk-stale = Stan z godz. { $time }; nowszych danych nie udało się odczytać.

## Kolumny i etykiety

desk-guest = Gość
desk-room = Pokój
desk-room-type = Typ pokoju
desk-rate-plan = Taryfa
desk-arrival = Przyjazd
desk-departure = Wyjazd
desk-stay = Pobyt
desk-nights = Noce
desk-status = Status
desk-reference = Nr rezerwacji
desk-source = Źródło
desk-price = Cena
desk-total = Razem
desk-notes = Uwagi
desk-no-room = Jeszcze bez pokoju
desk-room-number = Pokój { $number }
desk-rooms-left = { $count ->
    [one] jeszcze { $count } wolny
    [few] jeszcze { $count } wolne
    [many] jeszcze { $count } wolnych
   *[other] jeszcze { $count } wolnego
}
desk-actions = Czynności

## Co można zrobić z rezerwacją

desk-check-in = Zamelduj
desk-check-out = Wymelduj
desk-undo-check-in = Cofnij zameldowanie
desk-undo-check-out = Cofnij wymeldowanie
desk-assign-room = Przydziel pokój
desk-move-room = Przenieś do innego pokoju
desk-amend = Zmień pobyt
desk-cancel-booking = Anuluj rezerwację
desk-reinstate = Przywróć
desk-mark-no-show = Oznacz jako no-show
desk-early-departure = Wcześniejszy wyjazd
desk-open-booking = Otwórz rezerwację

## Nowa rezerwacja

desk-new-title = Nowa rezerwacja
desk-new-walk-in = Walk-in
desk-new-walk-in-hint = Gość jest na miejscu i od razu się melduje.
desk-new-adults = Dorośli
desk-new-children = Dzieci
desk-new-child-age = Wiek dziecka { $number }
desk-new-offers = Pokoje i ceny
desk-new-no-offers = Nic nie pasuje do tego pobytu.
desk-new-no-offers-hint = Proszę spróbować innego terminu lub sprawdzić powód przy każdym typie pokoju.
desk-new-choose = Wybierz
desk-new-chosen = Wybrano
desk-new-first-name = Imię
desk-new-last-name = Nazwisko
desk-new-email = E-mail
desk-new-phone = Telefon
desk-new-country = Kraj
desk-new-language = Język korespondencji
desk-new-note = Uwaga
desk-new-book = Zarezerwuj
desk-new-book-and-check-in = Zarezerwuj i zamelduj
desk-new-quote-title = Składniki ceny
desk-quote-base = Cena dnia
desk-quote-supplement = Za tę liczbę osób
desk-quote-tax-included = w tym { $tax }

## Ilości i ich przyczyny

## Pokoje

desk-rooms-empty = Nie ma jeszcze pokoi.
desk-floor = Piętro
desk-mark-clean = Oznacz jako czysty
desk-mark-inspected = Oznacz jako sprawdzony
desk-outage-reason = Powód
desk-free = Wolny
desk-occupied = Zajęty

## Pytania przed wykonaniem

desk-confirm-cancel-title = Anulować tę rezerwację?
desk-confirm-cancel-free = { $guest }, { $stay }. Anulowanie jest bezpłatne.
desk-confirm-cancel-fee = { $guest }, { $stay }. Koszt anulowania: { $fee }.
desk-confirm-cancel-button = Anuluj rezerwację
desk-confirm-cancel-keep = Zachowaj rezerwację
desk-confirm-no-show-title = Oznaczyć jako no-show?
desk-confirm-no-show-text = { $guest }: brak przyjazdu w dniu { $date }. Pokój od dzisiejszej nocy wraca do sprzedaży.
desk-confirm-no-show-button = Oznacz jako no-show
desk-confirm-early-title = Wyjazd przed { $date }?
desk-confirm-early-text = { $guest }: wyjazd dzisiaj. Pozostałe noce znów będą wolne: { $nights }.
desk-confirm-early-button = Wymelduj dzisiaj
desk-confirm-dirty-title = Pokój { $number } nie jest czysty
desk-confirm-dirty-text = Zameldować mimo to? Gość: { $guest }
desk-assign-title = Pokój dla gościa: { $guest }
desk-assign-free = Wolne pokoje
desk-assign-none = Brak wolnego pokoju tego typu.
desk-assign-out-of-service = Pokój { $number } ma usterkę: { $reason }

## Co właśnie zrobiono

desk-done-checked-in-room = Zameldowano: { $guest }, pokój { $number }.
desk-done-checked-out = Wymeldowano: { $guest }.
desk-done-undone = Cofnięto.
desk-done-redone = Wykonano ponownie.
desk-done-assigned = Przydzielono pokój { $number }: { $guest }.
desk-done-amended = Zmieniono pobyt: { $guest }.
desk-done-cancelled = Anulowano rezerwację: { $guest }.
desk-done-reinstated = Przywrócono rezerwację: { $guest }.
desk-done-no-show = Oznaczono jako no-show: { $guest }.
desk-done-cleanliness = Pokój { $number }: { $state }.
desk-done-back-in-order = Pokój { $number } przywrócono do użytku.

## Gdy coś się nie uda

## Rama okna

desk-brand = Keyrack
desk-theme = Wygląd
desk-not-let-in = Ta przeglądarka nie ma jeszcze dostępu.
desk-not-let-in-hint = Proszę otworzyć adres, który Keyrack pokazuje przy uruchomieniu. Każdy adres działa jeden raz.
desk-lost = Keyrack na tym komputerze nie odpowiedział.
desk-lost-hint = Nie ma pewności, czy to zostało wykonane. Przed ponowną próbą proszę sprawdzić na liście.
desk-connection = Połączenie
desk-alone = Samodzielnie
desk-alone-hint = Ten komputer pracuje samodzielnie. Nie ustawiono serwera.
desk-catching-up = Synchronizacja, { $percent }%
desk-held-short = W puli: { $count }
desk-waiting-short = Do wysłania: { $count }
desk-state-look = Wymaga uwagi
desk-last-heard = Ostatni kontakt z serwerem: { $instant }
desk-differs = To stanowisko i serwer mają różne dane.
desk-differs-hint = Nic nie zginęło. Proszę powiadomić opiekuna systemu.
desk-refused-title = Nieprzyjęte przez serwer
desk-refused-hint = Te zmiany cofnięto. Czego dotyczyły, podano w „Do wyjaśnienia”.
desk-held-none = Brak własnej puli.
desk-held-until-head = W puli do
desk-waiting-assign = Przydział pokoju
desk-waiting-no-show = No-show
desk-waiting-reinstate = Przywrócenie rezerwacji
desk-waiting-day = Zamknięcie doby
desk-waiting-settle = Wybór jednej z dwóch wersji
desk-waiting-restore = Przywrócona dana
desk-waiting-guest = Dane gościa

## Zamknięcie doby

desk-roll = Zamknij dobę
desk-roll-due = Zaczęła się nowa doba.
desk-roll-title = Zamknąć dobę { $date }?
desk-roll-text = Oczekiwani goście, którzy nie przyjechali, otrzymają status no-show, a ich pokoje będą znów wolne. Zajęte pokoje zostaną oznaczone do sprzątania.
desk-done-rolled = Bieżąca doba: { $date }. { $count ->
    [0] Wszyscy przyjechali.
    [one] { $count } gość nie przyjechał.
    [few] { $count } gości nie przyjechało.
    [many] { $count } gości nie przyjechało.
   *[other] { $count } gości nie przyjechało.
}

## Listy

desk-departed = Wyjechali dzisiaj
desk-until = do { $date }
desk-since = od { $date }
desk-to-clean-empty = Wszystkie pokoje są czyste.
desk-open-booking-of = Otwórz rezerwację: { $guest }
desk-contested = Zmieniono podwójnie
desk-unsent = Jeszcze nie wysłano
desk-bookings-empty = Nie ma jeszcze rezerwacji. Proszę zacząć od „Nowa rezerwacja”.
desk-conflict-stay = Ten pobyt zmieniono na dwóch stanowiskach. Obie zmiany zachowują swoje pokoje, dopóki ktoś nie zdecyduje.

## Rezerwacja

desk-conditions = Anulowanie
desk-cancel-reason = Powód
desk-done-departed-early = Wymeldowano przed terminem: { $guest }. Pobyt kosztuje teraz { $total }.
desk-assign-other-type = Pokoje innego typu
desk-assigned-other-type = Pokój jest innego typu niż zarezerwowany. Cena pozostaje bez zmian.

## Sprzedaż

desk-booked = Zarezerwowano: { $guest }
desk-new-known = Wcześniejszy pobyt u nas?
desk-new-half = Po wpisaniu terminu, liczby dorosłych i wieku każdego dziecka pojawią się pokoje i ceny.
desk-new-country-hint = Dwie litery, np. PL
desk-why-sold-out = Brak wolnych pokoi: { $date }.
desk-why-party-too-large = Za mały dla tylu osób.

## Pokoje

desk-faults = Usterki
desk-take-out = Wyłącz z użytku …
desk-take-out-title = Wyłączenie pokoju { $number }
desk-take-out-confirm = Wyłącz
desk-out-from = Pierwsza noc
desk-out-until = Znów dostępny
desk-out-kind = Zakres
desk-bring-back = Przywróć do użytku
desk-done-taken-out = Pokój { $number } wyłączono do { $date }.
desk-nights-short = { $count ->
    [one] Na { $count } noc sprzedano teraz więcej, niż jest pokoi.
    [few] Na { $count } noce sprzedano teraz więcej, niż jest pokoi.
    [many] Na { $count } nocy sprzedano teraz więcej, niż jest pokoi.
   *[other] Na { $count } nocy sprzedano teraz więcej, niż jest pokoi.
}

## Uruchamianie programu

desk-start-unreached = Nie udało się połączyć z serwerem { $server }: { $why }
desk-start-address = „{ $server }” nie jest adresem serwera. Powinien wyglądać tak: https://book.example.com.
desk-start-keys = Nie można odczytać kluczy tego stanowiska: { $why }
desk-start-stopped = Nie udało się uruchomić programu Keyrack: { $why }

## Housekeeping

desk-menu-housekeeping = Housekeeping
desk-housekeeping-title = Housekeeping, { $date }
desk-board-none = Żaden pokój nie spełnia tego warunku. Proszę wybrać wyżej „Wszystkie”, aby zobaczyć pozostałe.
desk-floor-named = Piętro { $floor }
desk-floor-none = Bez piętra
desk-all-floors = Wszystkie piętra
desk-all-states = Wszystkie
desk-all-attendants = Wszyscy
desk-my-rooms = Moje pokoje
desk-filter = Które pokoje
desk-to-inspect = Do sprawdzenia
desk-arrivals-first = Najpierw przyjazdy
desk-by-type = Według typu pokoju
desk-attendant = Sprząta
desk-attendants = Kto dzisiaj sprząta
desk-attendants-empty = Na liście na dzisiaj nie ma nikogo. Proszę dodać osoby sprzątające, a potem podzielić pokoje.
desk-attendants-lately = Jak w poprzednich dniach:
desk-attendant-nobody = Jeszcze nikt
desk-attendant-of = Kto sprząta pokój { $number }
desk-attendant-add = Dodaj
desk-attendant-add-title = Kto jeszcze dzisiaj sprząta?
desk-attendant-drop = Usuń z listy na dzisiaj: { $name }
desk-attendant-load = do sprzątania: { $open } z { $count }
desk-share-out = Podziel po równo
desk-nothing-to-share = Każdy pokój do sprzątania ma już przypisaną osobę.
desk-bulk-hint = Można zaznaczyć kilka pokoi, aby zmienić je naraz, lub przeciągnąć je na imię.
desk-choose-all = Zaznacz wszystkie ({ $count })
desk-choose-none = Odznacz wszystkie
desk-choose-room = Zaznacz pokój { $number }
desk-chosen-rooms = { $count ->
    [one] Zaznaczono { $count } pokój
    [few] Zaznaczono { $count } pokoje
    [many] Zaznaczono { $count } pokoi
   *[other] Zaznaczono { $count } pokoju
}
desk-give-to = Przypisz do …
desk-done-marked = { $count ->
    [one] { $count } pokój: { $state }.
    [few] { $count } pokoje: { $state }.
    [many] { $count } pokoi: { $state }.
   *[other] { $count } pokoju: { $state }.
}
desk-done-assigned-rooms = { $count ->
    [one] Przypisano { $count } pokój.
    [few] Przypisano { $count } pokoje.
    [many] Przypisano { $count } pokoi.
   *[other] Przypisano { $count } pokoju.
}
desk-step-for-room = { $step }: pokój { $number }
desk-look = Do sprawdzenia
desk-mark-look = Czysty, do sprawdzenia
desk-care = Notatka
desk-care-title = Pokój { $number }
desk-care-of = Notatka do pokoju { $number }
desk-task-new = Co trzeba zrobić
desk-task-hint = Na przykład: dostawka, kwiaty, cieknący kran
desk-task-day = Na dzień
desk-remark = Uwaga o pokoju
desk-found = Zastano
desk-found-as-told = Jak podaje recepcja
desk-found-occupied = Zastano zajęty
desk-found-empty = Zastano pusty
desk-late-until = Późny wyjazd, do
desk-late-departure = Późny wyjazd
desk-leaves-by = do { $time }
desk-stays-over = Zostaje
desk-checked-out = Wymeldowano
desk-comes-from = od { $time }
desk-needs-other-room = Potrzebny inny pokój
desk-need-other-room = { $count ->
    [0] Nikt nie ma tego pokoju w te noce.
    [one] { $count } gość potrzebuje innego pokoju:
    [few] { $count } gości potrzebuje innego pokoju:
    [many] { $count } gości potrzebuje innego pokoju:
   *[other] { $count } gości potrzebuje innego pokoju:
}
desk-take-out-anyway = Wyłącz mimo to
desk-change = Zmień

## Na papierze

desk-print = Drukuj
desk-print-sheet = Drukuj: { $sheet }
desk-printed = Wydruk jest gotowy.
desk-printed-hint = Zapisano jako { $place }
desk-registration-cards = Karty meldunkowe
desk-pick-file = Wybierz plik

desk-new-business = Podróż służbowa
desk-no-show-fee = Warunki tej rezerwacji przewidują opłatę za no-show: { $fee }.
desk-no-show-waive = Odstąp od opłaty
desk-no-show-why = Powód odstąpienia
desk-no-show-charged = No-show: { $fee } zgodnie z warunkami.
desk-no-show-waived = No-show: odstąpiono od opłaty { $fee }. { $reason }

desk-beds-left =
    { $count ->
        [one] { $count } wolne łóżko
        [few] { $count } wolne łóżka
        [many] { $count } wolnych łóżek
       *[other] { $count } wolnego łóżka
    }
