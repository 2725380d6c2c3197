### E-mails en agendabestanden, in platte tekst.

mail-greeting = Beste { $name },
mail-closing = Wij kijken uit naar uw komst.
mail-closing-cancelled = Wij verwelkomen u graag een andere keer.

## Bevestiging

mail-confirmation-subject = Uw boeking { $reference } bij { $property }
mail-confirmation-intro = Hartelijk dank voor uw boeking. Hierbij bevestigen wij uw verblijf.
mail-reference = Boekingsnummer: { $reference }
mail-stay = Verblijf: { $nights }
mail-arrival = Aankomst: { $date }, inchecken vanaf { $time } uur
mail-departure = Vertrek: { $date }, uitchecken tot { $time } uur
mail-room = Kamer { $number }: { $type }, { $plan }
mail-room-single = Kamer: { $type }, { $plan }
mail-room-guests = Gasten: { $party }
mail-tax-included = inclusief { $tax }: { $amount }
mail-tax-added = { $tax }: { $amount }
mail-room-total = Kamerprijs: { $amount }
mail-total = Totaal: { $amount }
mail-pay-at-property = U betaalt in het hotel.
mail-policy = Annulering
mail-manage = Boeking bekijken of annuleren:

## Annulering

mail-cancellation-subject = Uw boeking { $reference } bij { $property } is geannuleerd
mail-cancellation-intro = Uw boeking is geannuleerd.
mail-cancellation-free = Er zijn geen kosten aan verbonden.
mail-cancellation-fee = De annuleringskosten bedragen { $fee }.

## Agendabestand

mail-calendar-summary = Verblijf: { $property }
mail-calendar-cancelled = Geannuleerd: { $property }

mail-service-included = { $service } (inbegrepen)
