### Woorden voor alle onderdelen van het programma: aantallen, data, vaktermen, knoppen.
### Bedragen, data en tijden komen al uitgeschreven binnen, aantallen als getal.

## Aantallen

nights = { $count ->
    [one] { $count } nacht
   *[other] { $count } nachten
}
adults = { $count ->
    [one] { $count } volwassene
   *[other] { $count } volwassenen
}
children = { $count ->
    [one] { $count } kind
   *[other] { $count } kinderen
}
rooms = { $count ->
    [one] { $count } kamer
   *[other] { $count } kamers
}
bookings = { $count ->
    [one] { $count } boeking
   *[other] { $count } boekingen
}
party-with-children = { $adults }, { $children }

## Data en tijden

clock-time = { $time } uur
date-at-time = { $date }, { $time } uur
date-with-year = { $date } { $year }
date-from-to = { $from } – { $to }
today = Vandaag

## Status van een reservering

status-waitlisted = Wachtlijst
status-tentative = Optie
status-confirmed = Bevestigd
status-in-house = In huis
status-checked-out = Vertrokken
status-cancelled = Geannuleerd
status-no-show = No-show

## Kamerstatus

cleanliness-dirty = Schoon te maken
cleanliness-clean = Schoon
cleanliness-inspected = Gecontroleerd

## Maaltijden

board-room-only = Zonder maaltijden
board-bed-and-breakfast = Inclusief ontbijt
board-half-board = Halfpension
board-full-board = Volpension
board-all-inclusive = All-inclusive

## Soorten tarieven

rate-category-bar = Flexibel tarief
rate-category-non-refundable = Niet-restitueerbaar tarief

## Garantie van de boeking

guarantee-six-pm-hold = Zonder garantie: vastgehouden tot een uur op de aankomstdag
guarantee-pay-at-property = Betalen in het hotel

## Belastingen

tax-vat = btw
tax-vat-percent = btw { $percent }
tax-city = Toeristenbelasting
tax-city-percent = Toeristenbelasting { $percent }

## Restricties

rule-no-price = Voor { $date } is geen prijs ingevoerd.
rule-stop-sell = Op { $date } is de verkoop gesloten.
rule-closed-to-arrival = Aankomst op { $date } is niet mogelijk.
rule-closed-to-departure = Vertrek op { $date } is niet mogelijk.
rule-min-los-arrival = Bij aankomst op { $date } geldt een minimumverblijf van { $count ->
    [one] { $count } nacht
   *[other] { $count } nachten
}.
rule-min-los-through = Voor een verblijf over { $date } geldt een minimum van { $count ->
    [one] { $count } nacht
   *[other] { $count } nachten
}.

## Kamers die er niet zijn

outage-out-of-inventory = Uit het kamerbestand
outage-out-of-order = Buiten gebruik
outage-out-of-service = Beperkt bruikbaar

## Herkomst van de boeking

source-desk = Receptie
source-walk-in = Walk-in
source-web = Website

## Annuleringsvoorwaarden

policy-always-free = Altijd gratis te annuleren.
policy-free-until = Gratis te annuleren tot { $instant }.
policy-then = Daarna: { $fee }.
policy-from = Vanaf { $instant }: { $fee }.
policy-from-free = Vanaf { $instant }: gratis.
policy-now = Annuleren kost { $fee }.
policy-held = Voor u vastgehouden tot { $instant }.
policy-held-over = Vastgehouden tot { $instant }; die tijd is voorbij.

## Knoppen en korte woorden

save = Opslaan
cancel = Annuleren
next = Verder
close = Sluiten
undo = Ongedaan maken
search = Zoeken
yes = Ja
optional = optioneel
required = verplicht
none = Geen
total = Totaal
per-night = per nacht
from-price = vanaf { $price }
language = Taal
loading = Laden …

## Stappen van een boeking

step-amend = Verblijf wijzigen
step-assign = Kamer toewijzen
step-check-in = Inchecken
step-undo-check-in = Check-in terugdraaien
step-check-out = Uitchecken
step-undo-check-out = Check-out terugdraaien
step-cancel = Boeking annuleren
step-reinstate = Heractiveren
step-no-show = Als no-show markeren
step-confirm = Bevestigen
step-depart-early = Vertrekt eerder
step-other = Deze stap

## Namen van velden, zoals foutmeldingen ze noemen

field-first-name = Voornaam
field-last-name = Achternaam
field-email = E-mail
field-phone = Telefoon
field-country = Land
field-language = Taal
field-arrival = Aankomst
field-departure = Vertrek
field-adults = Volwassenen
field-children = Kinderen
field-rooms = Kamers
field-notes = Opmerkingen
field-requests = Wensen
field-password = Wachtwoord
field-name = Naam
field-slug = Korte naam
field-zone = Tijdzone
field-address = Adres
field-currency = Valuta
field-languages = Talen
field-taxes = Belastingen
field-price = Prijs
field-price-minor = Prijs
field-room-type = Kamertype
field-rate-plan = Tarief
field-limit = Aantal regels
field-accept-terms = Voorwaarden
field-payment = Betaling
field-status = Kamerstatus
field-assigned = Wie de kamer schoonmaakt
field-attendants = Lijst van wie schoonmaakt
field-priority = Verzoek om controle
field-remarks = Opmerking over de kamer
field-found = Hoe de kamer is aangetroffen
field-leave-by = Wanneer de kamer vrij moet zijn
field-tasks = Taak
field-outage = Storing
field-group = Groep
field-alert = Attentie
field-seen-to = Afgehandeld
field-estimated-arrival = Verwacht om
field-deposit = Aanbetaling
field-traces = Te doen
field-other = Een van de velden

tax-named-percent = { $name } { $percent }
party-on-business = { $party }, zakelijk
field-code = Code
field-wash = Wash
field-take-up = Minimale afname
field-discount = Korting
field-release = Vrijgave
field-nights = Nachten
field-commission = Commissie
field-credit-limit = Kredietlimiet
field-vat-id = Btw-nummer
field-contact = Contactpersoon
service-line-count = { $count } × { $name }
service-line-at = { $what }, { $when }
service-price-per-stay = { $amount } per verblijf
service-price-per-night = { $amount } per nacht
service-price-per-person = { $amount } per persoon
service-price-per-person-night = { $amount } per persoon per nacht
service-price-per-room-night = { $amount } per kamer per nacht
service-price-per-piece = { $amount } per stuk
service-unit-per-stay = Eenmaal per verblijf
service-unit-per-person = Per persoon
service-unit-per-person-night = Per persoon per nacht
service-unit-per-room-night = Per kamer per nacht
service-unit-per-piece = Per stuk
service-due-each-night = Elke nacht
service-due-each-morning = Elke ochtend
service-due-arrival = Op de dag van aankomst
service-due-departure = Op de dag van vertrek
service-due-chosen = Op een dag naar keuze
service-why-compulsory = Wordt altijd berekend
service-why-included = Inbegrepen
service-vat-lodging = Logies
service-vat-food = Eten
service-vat-beverages = Dranken
service-vat-other = Overige diensten
field-services = Diensten
guarantee-card = Gegarandeerd met kaart
guarantee-deposit = Gegarandeerd met aanbetaling
guarantee-prepayment = Vooruitbetaald
guarantee-company = Betaald door het bedrijf
guarantee-ota = Betaald via de boekingssite
policy-no-show = Niet komen kost { $fee }.
policy-no-show-free = Niet komen kost niets.
policy-deposit-now = Aanbetaling nu te voldoen: { $fee }.
policy-deposit-by = Aanbetaling te voldoen uiterlijk { $instant }: { $fee }.
rate-category-corporate = Bedrijfstarief
rate-category-package = Arrangement
rate-category-group = Groepstarief
rate-category-day-use = Dagkamer
rate-category-promotion = Actie
rate-category-long-stay = Longstay-tarief
rate-category-wholesale = Touroperatortarief
rule-max-los-arrival =
    Bij aankomst op { $date } geldt een maximumverblijf van { $count ->
        [one] { $count } nacht
       *[other] { $count } nachten
    }.
rule-max-los-through =
    Voor een verblijf over { $date } geldt een maximum van { $count ->
        [one] { $count } nacht
       *[other] { $count } nachten
    }.
rule-exact-los = Aankomst op { $date } is alleen mogelijk met een andere verblijfsduur.
rule-min-advance =
    Aankomst op { $date } moet minstens { $count ->
        [one] { $count } dag
       *[other] { $count } dagen
    } van tevoren worden geboekt.
rule-min-advance-hours =
    Aankomst op { $date } moet minstens { $count ->
        [one] { $count } uur
       *[other] { $count } uur
    } van tevoren worden geboekt.
rule-max-advance =
    Aankomst op { $date } kan maximaal { $count ->
        [one] { $count } dag
       *[other] { $count } dagen
    } van tevoren worden geboekt.
rule-max-advance-hours =
    Aankomst op { $date } kan maximaal { $count ->
        [one] { $count } uur
       *[other] { $count } uur
    } van tevoren worden geboekt.
rule-booking-window = Dit tarief kan vandaag niet worden geboekt; de dichtstbijzijnde dag waarop dat kan is { $date }.
rule-stay-window = Dit tarief geldt niet voor de nacht van { $date }.
rate-source-ecb = Europese Centrale Bank

rule-exact-los-nearest =
    Aankomst op { $date } is alleen met een bepaalde verblijfsduur mogelijk; het dichtst in de buurt komt { $count ->
        [one] { $count } nacht
       *[other] een verblijf van { $count } nachten
    }.
rule-exact-los-nearest-two =
    Aankomst op { $date } is alleen met een bepaalde verblijfsduur mogelijk; het dichtst in de buurt komen verblijven van { $fewer ->
        [one] { $fewer } nacht
       *[other] { $fewer } nachten
    } en { $count ->
        [one] { $count } nacht
       *[other] { $count } nachten
    }.
more-languages =
    In nog { $count ->
        [one] { $count } taal
       *[other] { $count } talen
    }
service-unit-piece-night = Elk stuk, voor elke nacht
