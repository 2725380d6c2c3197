### Sprzedaż i obsługa pobytu: sprzedane mimo braku miejsc, opcje, lista oczekujących, zadania.

## Sprzedane, choć nic nie było wolne

stay-did-anyway = Sprzedano mimo braku wolnych pokoi: { $reason }
stay-did-room-found = Znaleziono pokoje na wszystkie noce
stay-why-oversold = { $count ->
    [one] Jeden ze sprzedanych pokoi sprzedano mimo braku miejsc i nie ma on jeszcze pokoju.
    [few] { $count } ze sprzedanych pokoi sprzedano mimo braku miejsc i nie mają one jeszcze pokoju.
    [many] { $count } ze sprzedanych pokoi sprzedano mimo braku miejsc i nie mają one jeszcze pokoju.
   *[other] { $count } ze sprzedanych pokoi sprzedano mimo braku miejsc i nie mają one jeszcze pokoju.
}
stay-look-oversold = Sprzedane mimo braku miejsc
stay-look-oversold-hint = Tym gościom obiecano pobyt ponad liczbę pokoi. Proszę znaleźć im pokój albo inny hotel. Gdy zwolni się pokój, otrzymają go jako pierwsi.
stay-no-room-on = Brak pokoju: { $nights }
stay-anyway-by = Sprzedaż: { $who }, { $at }: { $reason }
stay-seen-to = Załatwione
stay-seen-to-done = Załatwiono sprawę pobytu: { $guest }.

## Opcje i lista oczekujących

stay-release = Zwolnij
stay-leave-list = Usuń z listy
stay-done-confirmed = Potwierdzono rezerwację: { $guest }.

## Nowa rezerwacja: kilka pokoi i brak miejsc

stay-add-room = Kolejny pokój
stay-remove-room = Usuń ten pokój
stay-choose-next = Proszę wpisać wyżej osoby z następnego pokoju, a potem wybrać, co otrzymają.
stay-rooms-together = Pokoje razem: { $count }
stay-full = brak miejsc
stay-full-title = Brak wolnych – lista oczekujących
stay-full-hint = Pokoje i taryfy, w których na te noce nic nie jest już wolne. Wybór wpisuje gościa na listę oczekujących.
stay-full-hint-anyway = Pokoje i taryfy, w których na te noce nic nie jest już wolne. Można wybrać listę oczekujących albo sprzedać mimo to, na własną odpowiedzialność.
stay-choose-full = Wybierz mimo to
stay-way = Co to ma być
stay-way-book = Rezerwacja
stay-way-option = Opcja z terminem
stay-way-wait = Lista oczekujących
stay-way-anyway = Sprzedaj mimo to
stay-option-until = Ważna do
stay-anyway-reason = Powód sprzedaży mimo to
stay-anyway-hint = Państwa nazwisko i powód są zapisane przy rezerwacji. Pozostaje ona w „Do wyjaśnienia”, dopóki ktoś nie znajdzie pokoju.
stay-wait-hint = Nie blokuje pokoju. Gdy jakiś się zwolni, rezerwacja pojawi się w „Dzisiaj” do potwierdzenia.
stay-group-optional = Grupa (opcjonalnie)
stay-group-colour = Kolor
stay-colour-teal = Morski
stay-colour-blue = Niebieski
stay-colour-violet = Fioletowy
stay-colour-pink = Różowy
stay-colour-red = Czerwony
stay-colour-orange = Pomarańczowy
stay-colour-olive = Oliwkowy
stay-colour-grey = Szary
stay-company-optional = Firma (opcjonalnie)
stay-company-other = Inna
stay-company-new = Nowa firma
stay-company-name = Nazwa firmy
stay-company-vat = NIP / nr VAT
stay-company-save = Zapisz firmę
stay-note-alert = Pokaż tę uwagę jako alert
stay-book-wait = Wpisz na listę oczekujących
stay-book-option = Zapisz jako opcję
stay-book-anyway = Sprzedaj mimo to
stay-sold-waiting = Na liście oczekujących: { $guest }
stay-sold-option = Opcja: { $guest }, do { $until }
stay-sold-anyway = Jeśli na którąś noc brakowało miejsc, ta rezerwacja nie ma na nią jeszcze pokoju.
stay-sold-anyway-hint = Jest w „Do wyjaśnienia”, dopóki nie zwolni się pokój lub ktoś tego nie załatwi.

## Rezerwacja i dzień

stay-traces = Do zrobienia
stay-traces-empty = Nie ma nic do zrobienia. Można dodać to, o czym trzeba pamiętać danego dnia.
stay-trace-due = Na dzień
stay-trace-what = Co
stay-trace-add = Dodaj
stay-trace-done = wykonane: { $who }, { $at }
stay-trace-tick = Zrobione
stay-trace-ticked = Odhaczono.
stay-note-write = Wpisz uwagę
stay-tab-papers = Dokumenty
stay-papers-hint = Karta meldunkowa tego pobytu, do wypełnienia i podpisania.
stay-to-pay = Do zapłaty na miejscu
stay-holds-until = Opcja do { $until }
stay-today-free = Lista oczekujących: zwolnił się pokój
stay-today-options = Opcje po terminie
stay-receive = Dane gościa i zaliczka
stay-receive-open = Zamelduj z danymi
stay-deposit-noted = Zaliczka w recepcji
stay-deposit-hint = Odnotowana przy rezerwacji, nie jest księgowana jako płatność.

stay-did-service-added =
    { $count ->
        [1] Dodano: { $name }
       *[other] Dodano: { $name }, liczba: { $count }
    }
stay-did-service-dropped = Usunięto: { $name }
stay-did-service-count = { $name }: { $from } → { $to }
stay-did-service-refused = Już niedostępne: { $name }
stay-extras = Usługi
stay-extras-nothing = Do tego pobytu nic nie zamówiono.
stay-extras-none = Do tego pokoju nic nie jest oferowane. Usługi ustala się w „Usługi”.
stay-extras-change = Usługi
stay-extras-take = Zastosuj
stay-extras-count = Ile
stay-extras-choose = Wybierz dzień
stay-extras-left = { $when } – pozostało: { $count }
stay-extras-taken = brak w te dni
stay-extras-remove = Usuń: { $service }
stay-extras-before = Dotychczasowa cena
stay-extras-done = Zmieniono usługi: { $guest }
stay-extras-in-house = Gość jest w hotelu: to, co już zrealizowano, wchodzi do ceny.
stay-extras-waiting = Zamówione, jeszcze niepotwierdzone: { $services }
stay-extras-refused = Już niedostępne: { $services }
stay-extras-refused-hint = Proszę powiadomić gościa i usunąć pozycję albo wybrać inny dzień.

stay-did-service-confirmed = Potwierdzono: { $name }
stay-code = Kod (opcjonalnie)
stay-code-hint = Promocji, firmy, taryfy niepublicznej lub grupy.
stay-code-holds = Rabat jest odliczany wszędzie tam, gdzie kod obowiązuje.
stay-code-opens = Otwiera własną taryfę.
stay-code-company = Ceny dla firmy { $company }.
stay-code-group = Pokoje zablokowane dla grupy { $group }, po jej cenach.
stay-of-group = Z puli grupy
stay-group-none = Bez grupy
stay-book-of-group = Zarezerwuj dla grupy
stay-agreed-rate = Uzgodniona taryfa
stay-credit-passed = Z tą rezerwacją należności firmy { $company } wynoszą { $open }; limit kredytowy to { $limit }.
stay-credit-passed-hint = Mimo to można rezerwować. Proszę ustalić, kto płaci rachunki, albo pobrać zaliczkę.
desk-amend-full = Na tę zmianę jest za mało wolnych pokoi.
desk-amend-full-hint = Proszę wybrać inne noce lub inny typ albo zapytać kierownika.
stay-expected-at = Przyjazd o godzinie
stay-expected-optional = Przyjazd o godzinie (opcjonalnie)
stay-expected-give = Podaj godzinę przyjazdu
stay-expected-change = Zmień godzinę
stay-expected-title = O której przyjedzie { $guest }?
stay-expected-hint = Według zegara hotelu; godzina przed 6 rano oznacza następną noc. Puste, jeśli nikt nie wie.
stay-done-expected = { $guest } ma przyjechać o { $time }.
stay-done-expected-none = Brak zapisanej godziny: { $guest }.
stay-late-arrivals = Spóźnione przyjazdy
stay-arrivals-only-late = Wszyscy pozostali już przyjechali.
stay-sort = W tej kolejności
stay-sort-name = Według nazwiska
