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

guarantee-six-pm-hold = Op de dag van aankomst tot 18:00 uur voor u vastgehouden
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
field-deposit = Aanbetaling
field-traces = Te doen
field-other = Een van de velden
