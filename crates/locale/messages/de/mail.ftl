### E-Mails und Kalenderdateien, reiner Text.

mail-greeting = Guten Tag { $name },
mail-closing = Wir freuen uns auf Ihren Aufenthalt.
mail-closing-cancelled = Wir würden uns freuen, Sie ein anderes Mal zu begrüßen.

## Bestätigung

mail-confirmation-subject = Ihre Buchung { $reference }: { $property }
mail-confirmation-intro = vielen Dank für Ihre Buchung. Hiermit bestätigen wir sie Ihnen.
mail-reference = Buchungsnummer: { $reference }
mail-stay = Aufenthalt: { $nights }
mail-arrival = Anreise: { $date }, ab { $time } Uhr
mail-departure = Abreise: { $date }, bis { $time } Uhr
mail-room = Zimmer { $number }: { $type }, { $plan }
mail-room-single = Zimmer: { $type }, { $plan }
mail-room-guests = Gäste: { $party }
mail-tax-included = darin enthalten { $tax }: { $amount }
mail-tax-added = { $tax }: { $amount }
mail-room-total = Zimmerpreis: { $amount }
mail-total = Gesamtbetrag: { $amount }
mail-pay-at-property = Sie zahlen im Hotel.
mail-policy = Stornierung
mail-manage = Buchung ansehen oder stornieren:

## Stornierung

mail-cancellation-subject = Ihre Buchung { $reference } ist storniert: { $property }
mail-cancellation-intro = Ihre Buchung ist storniert.
mail-cancellation-free = Ihnen entstehen keine Kosten.
mail-cancellation-fee = Die Stornogebühr beträgt { $fee }.

## Kalenderdatei

mail-calendar-summary = Aufenthalt: { $property }
mail-calendar-cancelled = Storniert: { $property }
mail-service-included = { $service } (inklusive)
