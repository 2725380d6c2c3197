### De openbare pagina’s.

## Elke pagina

guest-title = { $page } · { $property }
guest-skip-to-content = Naar de inhoud
guest-steps = Stappen van uw boeking
guest-step-search = Data
guest-step-offers = Kamers
guest-step-guest = Uw gegevens
guest-step-summary = Controle
guest-step-confirmation = Bevestiging
guest-step-done = voltooid
guest-your-stay = Uw verblijf
guest-change = Wijzigen
guest-footer-contact = Contact
guest-footer-call = Bel ons: { $phone }
guest-footer-write = Mail ons: { $email }
guest-check-in-from = Inchecken vanaf { $time } uur
guest-check-out-until = Uitchecken tot { $time } uur
guest-prices-note = Alle prijzen in { $currency }, inclusief belastingen.
guest-language-choose = Kies een taal
guest-errors-title = { $count ->
    [one] Controleer alstublieft één veld
   *[other] Controleer alstublieft { $count } velden
}

## Zoeken

guest-search-title = Vind uw kamer
guest-search-description = Boek uw kamer rechtstreeks bij { $property }.
guest-arrival = Aankomst
guest-departure = Vertrek
guest-adults = Volwassenen
guest-children-ages = Leeftijd van de kinderen
guest-children-ages-hint = Leeftijd op de dag van aankomst, gescheiden door komma’s: 4, 9
guest-search-button = Kamers en prijzen tonen
guest-search-calendar = Bekijk de voordeligste dagen in de kalender
guest-our-rooms = Onze kamers
guest-room-number = Kamer { $number }
guest-room-add = Kamer toevoegen
guest-room-remove = Kamer { $number } verwijderen

## Aanbod

guest-offers-title = Kamers en prijzen
guest-offers-for = { $nights }, { $party }, inclusief belastingen
guest-offers-none = Voor deze data is er niets meer vrij.
guest-offers-none-hint = Probeer andere data. In de kalender ziet u welke dagen vrij zijn.
guest-offers-too-many = Geen enkele kamer is groot genoeg voor zoveel gasten. Boek alstublieft twee kamers.
guest-offers-refused = De reden:
guest-offers-nearest = Dicht bij uw data
guest-offer-sleeps = { $count ->
    [one] Voor { $count } gast
   *[other] Voor { $count } gasten
}
guest-offer-left = { $count ->
    [one] Nog maar { $count } vrij
   *[other] Nog { $count } vrij
}
guest-offer-per-night = { $price } per nacht
guest-offer-choose = Kiezen
guest-offer-choose-label = { $room }, { $plan }, { $total } kiezen

## Prijs

guest-price-title = Prijs
guest-price-tax-included = Inclusief { $tax }
guest-price-tax-added = { $tax }
guest-price-total = Totaal
guest-price-pay-at-hotel = U betaalt in het hotel.
guest-policy-title = Annulering
guest-held-until = Wij houden de kamer tot { $time } uur voor u vast.

## Uw gegevens

guest-details-title = Uw gegevens
guest-first-name = Voornaam
guest-last-name = Achternaam
guest-email = E-mail
guest-email-hint = Hier sturen wij de bevestiging naartoe.
guest-phone = Telefoon
guest-phone-hint = Voor vragen over uw aankomst.
guest-requests = Wensen
guest-requests-hint = Wij doen ons best, maar kunnen niets garanderen.
guest-marketing = { $property } mag mij aanbiedingen per e-mail sturen.
guest-marketing-hint = Alleen als u dat wilt. U kunt dit altijd weer intrekken met een bericht aan het hotel.
guest-details-next = Verder naar controle

## Controle

guest-summary-title = Controleren en boeken
guest-summary-guest = Gast
guest-summary-marketing = U ontvangt graag aanbiedingen per e-mail.
guest-summary-payment = Betaling
guest-payment-pay-at-property = Betalen in het hotel
guest-terms = Ik ga akkoord met bovenstaande annuleringsvoorwaarden en met de voorwaarden van het hotel.
guest-book-button = Boeken met betalingsverplichting
guest-book-note = Met deze knop maakt u uw boeking definitief.

## Bevestiging

guest-confirmation-title = Uw boeking is bevestigd
guest-confirmation-thanks = Hartelijk dank, { $name }. Wij kijken uit naar uw komst.
guest-confirmation-reference = Boekingsnummer
guest-confirmation-mail = Wij sturen een bevestiging naar { $email }.
guest-confirmation-no-mail = Bewaar uw boekingsnummer en de onderstaande link goed.
guest-confirmation-manage = Boeking bekijken of annuleren
guest-confirmation-calendar = In uw agenda zetten
guest-confirmation-another = Nog een verblijf boeken

## Kalender

guest-calendar-title = Prijzen per dag
guest-calendar-for = Laagste prijs per nacht voor { $party }
guest-calendar-earlier = Eerder
guest-calendar-later = Later
guest-calendar-sold-out = Volgeboekt
guest-calendar-closed = Niet te boeken
guest-calendar-no-arrival = Geen aankomst
guest-calendar-no-departure = Geen vertrek
guest-calendar-min-stay = { $count ->
    [one] vanaf { $count } nacht
   *[other] vanaf { $count } nachten
}
guest-calendar-choose = Aankomst op { $date }, vanaf { $price }
guest-calendar-lowest = Laagste prijs van de maand

## Mijn boeking

guest-my-title = Uw boeking
guest-my-status = Status
guest-my-booked-on = Geboekt op { $instant }
guest-my-cancel = Boeking annuleren
guest-my-cancel-title = Wilt u uw boeking annuleren?
guest-my-cancel-free = Annuleren is gratis tot { $instant }.
guest-my-cancel-free-always = Annuleren is gratis.
guest-my-cancel-fee = Annuleren kost nu { $fee }.
guest-my-cancel-button = Boeking annuleren
guest-my-cancel-button-fee = Annuleren voor { $fee }
guest-my-cancel-keep = Boeking behouden
guest-my-cancelled-title = Uw boeking is geannuleerd
guest-my-cancelled-free = Er zijn geen kosten aan verbonden.
guest-my-cancelled-fee = De annuleringskosten bedragen { $fee }.
guest-my-cancelled-again = Wij verwelkomen u graag een andere keer.
guest-my-too-late = Deze boeking kan hier niet meer worden geannuleerd. Bel alstublieft het hotel.

## Als er iets misgaat

guest-error-title = Dat is niet gelukt
guest-error-back = Terug naar zoeken
guest-not-found-title = Deze pagina bestaat niet
guest-not-found-text = Controleer het adres of begin op de eerste pagina van het hotel.
guest-busy-title = Een ogenblik geduld
guest-fault-title = Er is bij ons iets misgegaan
guest-fault-text = Er is niets geboekt en er is niets verloren gegaan. Probeer het alstublieft opnieuw.
guest-hotels-title = Onze hotels
guest-expired-title = De kamer wordt niet langer voor u vastgehouden
guest-expired-text = Uw gegevens zijn bewaard. Zoek opnieuw om te zien wat er nog vrij is.
guest-expired-again = Opnieuw zoeken

guest-purpose-business = Wij reizen zakelijk
guest-step-extras = Extra’s
guest-extras-title = Nog iets erbij?
guest-extras-lead = Alles hier is vrijblijvend. U kunt ook zonder verdergaan.
guest-extras-room = Kamer { $number }: { $party }
guest-extras-add = { $name } voor { $amount }
guest-extras-count = Aantal
guest-extras-when = Wanneer
guest-extras-no-day = Niet gewenst
guest-extras-left =
    { $when } – { $count ->
        [one] nog { $count } vrij
       *[other] nog { $count } vrij
    }
guest-extras-taken = Niet meer beschikbaar op uw data
guest-extras-next = Verder
guest-extras-change = Extra’s wijzigen
guest-price-included = { $service } (inbegrepen)
guest-code = Code
guest-code-hint = Een actiecode, als u die hebt
guest-code-holds = Uw code { $code } is verwerkt.
guest-code-saves = { $amount } bespaard met uw code
guest-group-code = Groepscode
guest-price-about = Ongeveer { $amount } ({ $source }, { $instant }). U betaalt { $charged }.
guest-currency = Prijzen ook tonen in
guest-currency-none = Geen andere valuta
