### Strony publiczne.

## Każda strona

guest-title = { $page } · { $property }
guest-skip-to-content = Przejdź do treści
guest-steps = Etapy rezerwacji
guest-step-search = Terminy
guest-step-offers = Pokoje
guest-step-guest = Państwa dane
guest-step-summary = Podsumowanie
guest-step-confirmation = Potwierdzenie
guest-step-done = gotowe
guest-your-stay = Państwa pobyt
guest-change = Zmień
guest-footer-contact = Kontakt
guest-footer-call = Telefon: { $phone }
guest-footer-write = E-mail: { $email }
guest-check-in-from = Zameldowanie od godz. { $time }
guest-check-out-until = Wymeldowanie do godz. { $time }
guest-prices-note = Wszystkie ceny w walucie { $currency }, z podatkami.
guest-language-choose = Wybór języka
guest-errors-title = { $count ->
    [one] Prosimy sprawdzić jedno pole
    [few] Prosimy sprawdzić { $count } pola
    [many] Prosimy sprawdzić { $count } pól
   *[other] Prosimy sprawdzić { $count } pola
}

## Wyszukiwanie

guest-search-title = Znajdź pokój
guest-search-description = Rezerwacja pokoju bezpośrednio w hotelu: { $property }.
guest-arrival = Przyjazd
guest-departure = Wyjazd
guest-adults = Dorośli
guest-children-ages = Wiek dzieci
guest-children-ages-hint = Wiek w dniu przyjazdu, oddzielony przecinkami: 4, 9
guest-search-button = Pokaż pokoje i ceny
guest-search-calendar = Zobacz najtańsze dni w kalendarzu
guest-our-rooms = Nasze pokoje
guest-room-number = Pokój { $number }
guest-room-add = Dodaj pokój
guest-room-remove = Usuń pokój { $number }

## Oferty

guest-offers-title = Pokoje i ceny
guest-offers-for = { $nights }, { $party }, z podatkami
guest-offers-none = W tym terminie nie ma już wolnych pokoi.
guest-offers-none-hint = Prosimy spróbować innego terminu. Kalendarz pokazuje wolne dni.
guest-offers-too-many = Żaden pokój nie pomieści tylu gości. Prosimy zarezerwować dwa pokoje.
guest-offers-refused = Powód:
guest-offers-nearest = Zbliżone terminy
guest-offer-sleeps = { $count ->
    [one] Dla { $count } osoby
    [few] Dla { $count } osób
    [many] Dla { $count } osób
   *[other] Dla { $count } osoby
}
guest-offer-left = { $count ->
    [one] Został tylko { $count } pokój
    [few] Zostały { $count } pokoje
    [many] Zostało { $count } pokoi
   *[other] Zostało { $count } pokoju
}
guest-offer-per-night = { $price } za noc
guest-offer-choose = Wybierz
guest-offer-choose-label = Wybierz: { $room }, { $plan }, { $total }

## Cena

guest-price-title = Cena
guest-price-tax-included = W tym { $tax }
guest-price-tax-added = { $tax }
guest-price-total = Razem
guest-price-pay-at-hotel = Płatność w hotelu.
guest-policy-title = Anulowanie rezerwacji
guest-held-until = Trzymamy dla Państwa ten pokój do godz. { $time }.

## Dane gościa

guest-details-title = Państwa dane
guest-first-name = Imię
guest-last-name = Nazwisko
guest-email = E-mail
guest-email-hint = Na ten adres wyślemy potwierdzenie.
guest-phone = Telefon
guest-phone-hint = Na wypadek pytań o przyjazd.
guest-requests = Życzenia
guest-requests-hint = Zrobimy, co w naszej mocy, choć nie możemy obiecać ich spełnienia.
guest-marketing = Zgadzam się na otrzymywanie ofert e-mailem. Nadawca: { $property }.
guest-marketing-hint = Zgoda jest dobrowolna. Można ją w każdej chwili wycofać, pisząc do hotelu.
guest-details-next = Dalej do podsumowania

## Podsumowanie

guest-summary-title = Podsumowanie i rezerwacja
guest-summary-guest = Gość
guest-summary-marketing = Chcą Państwo otrzymywać oferty e-mailem.
guest-summary-payment = Płatność
guest-payment-pay-at-property = Płatność w hotelu
guest-terms = Akceptuję powyższe warunki anulowania oraz regulamin hotelu.
guest-book-button = Rezerwuję z obowiązkiem zapłaty
guest-book-note = Kliknięcie tego przycisku oznacza wiążącą rezerwację.

## Potwierdzenie

guest-confirmation-title = Państwa rezerwacja jest potwierdzona
guest-confirmation-thanks = Dziękujemy, { $name }. Z przyjemnością będziemy Państwa gościć.
guest-confirmation-reference = Numer rezerwacji
guest-confirmation-mail = Potwierdzenie wysyłamy na adres { $email }.
guest-confirmation-no-mail = Prosimy zachować numer rezerwacji i poniższy link.
guest-confirmation-manage = Zobacz lub anuluj rezerwację
guest-confirmation-calendar = Dodaj do kalendarza
guest-confirmation-another = Zarezerwuj kolejny pobyt

## Kalendarz

guest-calendar-title = Ceny według dni
guest-calendar-for = Najniższa cena za noc: { $party }
guest-calendar-earlier = Wcześniej
guest-calendar-later = Później
guest-calendar-sold-out = Brak miejsc
guest-calendar-closed = Niedostępne
guest-calendar-no-arrival = Bez przyjazdu
guest-calendar-no-departure = Bez wyjazdu
guest-calendar-min-stay = { $count ->
    [one] od { $count } nocy
    [few] od { $count } nocy
    [many] od { $count } nocy
   *[other] od { $count } nocy
}
guest-calendar-choose = Przyjazd w dniu { $date }, od { $price }
guest-calendar-lowest = Najniższa cena w miesiącu

## Moja rezerwacja

guest-my-title = Państwa rezerwacja
guest-my-status = Status
guest-my-booked-on = Data rezerwacji: { $instant }
guest-my-cancel = Anuluj rezerwację
guest-my-cancel-title = Czy chcą Państwo anulować rezerwację?
guest-my-cancel-free = Anulowanie jest bezpłatne do { $instant }.
guest-my-cancel-free-always = Anulowanie jest bezpłatne.
guest-my-cancel-fee = Koszt anulowania w tej chwili: { $fee }.
guest-my-cancel-button = Anuluj rezerwację
guest-my-cancel-button-fee = Anuluj za { $fee }
guest-my-cancel-keep = Zachowaj rezerwację
guest-my-cancelled-title = Państwa rezerwacja została anulowana
guest-my-cancelled-free = Nie ponoszą Państwo żadnych kosztów.
guest-my-cancelled-fee = Opłata za anulowanie wynosi { $fee }.
guest-my-cancelled-again = Z przyjemnością powitamy Państwa innym razem.
guest-my-too-late = Tej rezerwacji nie można już tutaj anulować. Prosimy o telefon do hotelu.

## Gdy coś się nie uda

guest-error-title = To się nie udało
guest-error-back = Wróć do wyszukiwania
guest-not-found-title = Nie ma takiej strony
guest-not-found-text = Prosimy sprawdzić adres lub zacząć od strony głównej hotelu.
guest-busy-title = Prosimy o chwilę cierpliwości
guest-fault-title = Coś poszło nie tak po naszej stronie
guest-fault-text = Niczego nie zarezerwowano i nic nie zginęło. Prosimy spróbować ponownie.
guest-hotels-title = Nasze hotele
guest-expired-title = Czas na dokończenie rezerwacji minął
guest-expired-text = Wpisane dane zostały zachowane. Prosimy wyszukać ponownie, aby zobaczyć, co jest jeszcze wolne.
guest-expired-again = Szukaj ponownie

guest-purpose-business = Podróżujemy służbowo
guest-step-extras = Dodatki
guest-extras-title = Może coś jeszcze?
guest-extras-lead = Nic z tej listy nie jest obowiązkowe. Można też przejść dalej bez dodatków.
guest-extras-room = Pokój { $number }: { $party }
guest-extras-add = { $name } za { $amount }
guest-extras-count = Ile
guest-extras-when = Kiedy
guest-extras-no-day = Nie, dziękuję
guest-extras-left = { $when } – pozostało: { $count }
guest-extras-taken = Niedostępne w Państwa terminie
guest-extras-next = Dalej
guest-extras-change = Zmień dodatki
guest-price-included = { $service } (w cenie)
guest-code = Kod
guest-code-hint = Kod promocyjny, jeśli go Państwo mają
guest-code-holds = Państwa kod { $code } został uwzględniony.
guest-code-saves = Oszczędność dzięki kodowi: { $amount }
guest-group-code = Kod grupy
guest-price-about = Około { $amount } ({ $source }, { $instant }). Do zapłaty: { $charged }.
guest-currency = Pokaż ceny także w walucie
guest-currency-none = Bez innej waluty
