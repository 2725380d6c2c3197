### Die öffentlichen Seiten.

## Jede Seite

guest-title = { $page } · { $property }
guest-skip-to-content = Zum Inhalt springen
guest-steps = Schritte Ihrer Buchung
guest-step-search = Reisedaten
guest-step-offers = Zimmer
guest-step-extras = Extras
guest-step-guest = Ihre Angaben
guest-step-summary = Prüfen
guest-step-confirmation = Bestätigung
guest-step-done = erledigt
guest-your-stay = Ihr Aufenthalt
guest-change = Ändern
guest-footer-contact = Kontakt
guest-footer-call = Rufen Sie uns an: { $phone }
guest-footer-write = Schreiben Sie uns: { $email }
guest-check-in-from = Anreise ab { $time } Uhr
guest-check-out-until = Abreise bis { $time } Uhr
guest-prices-note = Alle Preise in { $currency } einschließlich Steuern.
guest-language-choose = Sprache wählen
guest-errors-title = { $count ->
    [one] Bitte prüfen Sie eine Angabe
   *[other] Bitte prüfen Sie { $count } Angaben
}

## Suche

guest-search-title = Finden Sie Ihr Zimmer
guest-search-description = Buchen Sie Ihr Zimmer direkt beim Hotel: { $property }.
guest-arrival = Anreise
guest-departure = Abreise
guest-adults = Erwachsene
guest-children-ages = Alter der Kinder
guest-children-ages-hint = Alter am Anreisetag, durch Kommas getrennt: 4, 9
guest-purpose-business = Wir reisen geschäftlich
guest-group-code = Gruppencode
guest-price-about = Etwa { $amount } ({ $source }, { $instant }). Sie zahlen { $charged }.
guest-currency = Preise auch zeigen in
guest-currency-none = Keine andere Währung
guest-search-button = Zimmer und Preise anzeigen
guest-code = Code
guest-code-hint = Ein Aktionscode, falls Sie einen haben
guest-code-holds = Ihr Code { $code } ist berücksichtigt.
guest-code-saves = { $amount } mit Ihrem Code gespart
guest-search-calendar = Günstigste Tage im Kalender ansehen
guest-our-rooms = Unsere Zimmer
guest-room-number = Zimmer { $number }
guest-room-add = Weiteres Zimmer
guest-room-remove = Zimmer { $number } entfernen

## Angebote

guest-offers-title = Zimmer und Preise
guest-offers-for = { $nights }, { $party }, einschließlich Steuern
guest-offers-none = Für diesen Zeitraum ist nichts mehr frei.
guest-offers-none-hint = Versuchen Sie andere Daten. Der Kalender zeigt, welche Tage frei sind.
guest-offers-too-many = Kein Zimmer bietet so vielen Gästen Platz. Bitte buchen Sie zwei Zimmer.
guest-offers-refused = Der Grund:
guest-offers-nearest = In der Nähe Ihrer Daten
guest-offer-sleeps = { $count ->
    [one] Für { $count } Gast
   *[other] Für { $count } Gäste
}
guest-offer-left = { $count ->
    [one] Nur noch { $count } frei
   *[other] Noch { $count } frei
}
guest-offer-per-night = { $price } pro Nacht
guest-offer-choose = Wählen
guest-offer-choose-label = { $room }, { $plan }, { $total } wählen

## Preis

guest-price-title = Preis
guest-price-tax-included = Darin enthalten: { $tax }
guest-price-tax-added = { $tax }
guest-price-total = Gesamtbetrag
guest-price-pay-at-hotel = Sie zahlen im Hotel.
guest-policy-title = Stornierung
guest-held-until = Das Zimmer wird bis { $time } Uhr für Sie freigehalten.

## Ihre Angaben

guest-details-title = Ihre Angaben
guest-first-name = Vorname
guest-last-name = Nachname
guest-email = E-Mail
guest-email-hint = Dorthin senden wir die Bestätigung.
guest-phone = Telefon
guest-phone-hint = Für Fragen zu Ihrer Anreise.
guest-requests = Wünsche
guest-requests-hint = Wir bemühen uns, können sie aber nicht zusichern.
guest-marketing = { $property } darf mir Angebote per E-Mail schicken.
guest-marketing-hint = Nur wenn Sie möchten. Sie können das jederzeit widerrufen; schreiben Sie dazu dem Hotel.
guest-details-next = Weiter zur Prüfung

## Prüfen

guest-summary-title = Prüfen und buchen
guest-summary-guest = Gast
guest-summary-marketing = Sie möchten Angebote per E-Mail erhalten.
guest-summary-payment = Zahlung
guest-payment-pay-at-property = Zahlung im Hotel
guest-terms = Ich stimme den oben genannten Stornobedingungen und den Bedingungen des Hotels zu.
guest-book-button = Zahlungspflichtig buchen
guest-book-note = Mit dieser Schaltfläche wird Ihre Buchung verbindlich.

## Bestätigung

guest-confirmation-title = Ihre Buchung ist bestätigt
guest-confirmation-thanks = Vielen Dank, { $name }. Wir freuen uns auf Ihren Aufenthalt.
guest-confirmation-reference = Buchungsnummer
guest-confirmation-mail = Wir senden eine Bestätigung an { $email }.
guest-confirmation-no-mail = Bitte bewahren Sie Ihre Buchungsnummer und den Link unten auf.
guest-confirmation-manage = Buchung ansehen oder stornieren
guest-confirmation-calendar = In Ihren Kalender eintragen
guest-confirmation-another = Weiteren Aufenthalt buchen

## Kalender

guest-calendar-title = Preise nach Tagen
guest-calendar-for = Günstigster Preis pro Nacht für { $party }
guest-calendar-earlier = Früher
guest-calendar-later = Später
guest-calendar-sold-out = Ausgebucht
guest-calendar-closed = Nicht buchbar
guest-calendar-no-arrival = Keine Anreise
guest-calendar-no-departure = Keine Abreise
guest-calendar-min-stay = { $count ->
    [one] ab { $count } Nacht
   *[other] ab { $count } Nächten
}
guest-calendar-choose = Anreise am { $date }, ab { $price }
guest-calendar-lowest = Günstigster Preis des Monats

## Meine Buchung

guest-my-title = Ihre Buchung
guest-my-status = Stand
guest-my-booked-on = Gebucht am { $instant }
guest-my-cancel = Buchung stornieren
guest-my-cancel-title = Möchten Sie Ihre Buchung stornieren?
guest-my-cancel-free = Die Stornierung ist kostenfrei bis { $instant }.
guest-my-cancel-free-always = Die Stornierung ist kostenfrei.
guest-my-cancel-fee = Eine Stornierung kostet jetzt { $fee }.
guest-my-cancel-button = Buchung stornieren
guest-my-cancel-button-fee = Für { $fee } stornieren
guest-my-cancel-keep = Buchung behalten
guest-my-cancelled-title = Ihre Buchung ist storniert
guest-my-cancelled-free = Ihnen entstehen keine Kosten.
guest-my-cancelled-fee = Die Stornogebühr beträgt { $fee }.
guest-my-cancelled-again = Wir würden uns freuen, Sie ein anderes Mal zu begrüßen.
guest-my-too-late = Diese Buchung kann hier nicht mehr storniert werden. Bitte rufen Sie das Hotel an.

## Wenn etwas nicht gelingt

guest-error-title = Das hat nicht geklappt
guest-error-back = Zurück zur Suche
guest-not-found-title = Diese Seite gibt es nicht
guest-not-found-text = Prüfen Sie die Adresse, oder beginnen Sie auf der ersten Seite des Hotels.
guest-busy-title = Einen Augenblick, bitte
guest-fault-title = Bei uns ist etwas schiefgegangen
guest-fault-text = Es wurde nichts gebucht und nichts ging verloren. Bitte versuchen Sie es erneut.
guest-hotels-title = Unsere Hotels
guest-expired-title = Das Zimmer wird nicht mehr für Sie freigehalten
guest-expired-text = Ihre Angaben bleiben erhalten. Suchen Sie erneut, um zu sehen, was noch frei ist.
guest-expired-again = Erneut suchen

guest-extras-title = Noch etwas dazu?
guest-extras-lead = Alles hier ist freiwillig. Sie können auch ohne weitergehen.
guest-extras-room = Zimmer { $number }: { $party }
guest-extras-add = { $name } für { $amount }
guest-extras-count = Anzahl
guest-extras-when = Wann
guest-extras-no-day = Nicht gewünscht
guest-extras-left = { $when } – { $count ->
    [one] noch { $count } frei
   *[other] noch { $count } frei
}
guest-extras-taken = Für Ihre Reisedaten vergeben
guest-extras-next = Weiter
guest-extras-change = Extras ändern
guest-price-included = { $service } (inklusive)
