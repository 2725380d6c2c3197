### E-maile i pliki kalendarza, zwykły tekst.

mail-greeting = Dzień dobry, { $name },
mail-closing = Z przyjemnością będziemy Państwa gościć.
mail-closing-cancelled = Z przyjemnością powitamy Państwa innym razem.

## Potwierdzenie

mail-confirmation-subject = Państwa rezerwacja { $reference }: { $property }
mail-confirmation-intro = dziękujemy za rezerwację i z przyjemnością ją potwierdzamy.
mail-reference = Numer rezerwacji: { $reference }
mail-stay = Pobyt: { $nights }
mail-arrival = Przyjazd: { $date }, zameldowanie od godz. { $time }
mail-departure = Wyjazd: { $date }, wymeldowanie do godz. { $time }
mail-room = Pokój { $number }: { $type }, { $plan }
mail-room-single = Pokój: { $type }, { $plan }
mail-room-guests = Goście: { $party }
mail-tax-included = w tym { $tax }: { $amount }
mail-tax-added = { $tax }: { $amount }
mail-room-total = Cena za pokój: { $amount }
mail-total = Razem: { $amount }
mail-pay-at-property = Płatność w hotelu.
mail-policy = Anulowanie rezerwacji
mail-manage = Podgląd lub anulowanie rezerwacji:

## Anulowanie

mail-cancellation-subject = Anulowano rezerwację { $reference }: { $property }
mail-cancellation-intro = Państwa rezerwacja została anulowana.
mail-cancellation-free = Nie ponoszą Państwo żadnych kosztów.
mail-cancellation-fee = Opłata za anulowanie wynosi { $fee }.

## Plik kalendarza

mail-calendar-summary = Pobyt: { $property }
mail-calendar-cancelled = Anulowano: { $property }

mail-service-included = { $service } (w cenie)
