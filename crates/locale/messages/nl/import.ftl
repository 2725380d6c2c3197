### Boekingen en gasten uit een ander systeem.

import-menu = Import
import-title = Boekingen en gasten importeren
import-hint = Sla uw boekingen of gasten in het andere programma op als CSV en kies het bestand hier. Er wordt niets geïmporteerd voordat u hebt gezien wat ervan wordt.
import-file = Bestand, maximaal 50.000 regels en 20 MB
import-reading = Hoe het bestand wordt gelezen
import-found = { $name }: { $count ->
    [one] één regel
   *[other] { $count } regels
}
import-encoding = Tekens
import-delimiter = Kolommen zijn gescheiden door
import-semicolon = Puntkomma
import-comma = Komma
import-tab = Tab
import-bar = Verticale streep
import-dates = Datums
import-dates-ymd = Jaar, maand, dag
import-dates-dmy = Dag, maand, jaar
import-dates-mdy = Maand, dag, jaar
import-dates-unsure = Deze datums kunnen op meer dan één manier worden gelezen. Bekijk de eerste regels hieronder voordat u importeert.
import-plan = Boekingen vallen onder het tarief
import-column = Kolom in het bestand
import-holds = Bevat
import-holds-named = Wat “{ $name }” bevat
import-first-lines = Eerste regels
import-not-used = Niet gebruiken
import-unknown-types = Deze woorden voor kamertypes zijn hier niet bekend. Wat betekenen ze?
import-check = Tonen wat ervan wordt
import-would = { $bookings ->
    [0] { $guests } gasten kunnen worden geïmporteerd.
    [one] Eén boeking kan worden geïmporteerd, met { $guests } gasten.
   *[other] { $bookings } boekingen kunnen worden geïmporteerd, met { $guests } gasten.
}
import-first = De eerste regels zoals ze zouden worden
import-line = Regel
import-own-price = Uw prijs
import-lines = Regels die uw aandacht vragen; alle andere worden overgenomen zoals ze zijn
import-lines-more = en nog { $count }
import-what = Toelichting
import-refused = { $count ->
    [one] Eén regel kan niet worden geïmporteerd.
   *[other] { $count } regels kunnen niet worden geïmporteerd.
}
import-leave-out = Deze regels weglaten en de rest importeren
import-run = { $count ->
    [one] Eén regel importeren
   *[other] { $count } regels importeren
}
import-running = Bezig met importeren, helemaal of helemaal niet.
import-come = { $done } van { $total } regels
import-done = { $bookings ->
    [0] { $guests } gasten zijn geïmporteerd.
    [one] Eén boeking is geïmporteerd, met { $guests } gasten.
   *[other] { $bookings } boekingen zijn geïmporteerd, met { $guests } gasten.
}
import-left-out = { $count ->
    [one] Eén regel is weggelaten.
   *[other] { $count } regels zijn weggelaten.
}
import-see = Boekingen bekijken
import-again = Nog een bestand importeren

import-field-reference = Boekingsnummer
import-field-last-name = Achternaam
import-field-first-name = Voornaam
import-field-full-name = Volledige naam
import-field-email = E-mail
import-field-phone = Telefoon
import-field-country = Land
import-field-language = Taal
import-field-arrival = Aankomst
import-field-departure = Vertrek
import-field-nights = Nachten
import-field-adults = Volwassenen
import-field-children = Kinderen
import-field-room-type = Kamertype
import-field-room = Kamernummer
import-field-total = Totaalprijs
import-field-notes = Opmerking
import-field-status = Status

import-reason-columns = Weggelaten: de regel heeft { $piece } kolommen, anders dan de eerste.
import-reason-no-name = Weggelaten: de naam ontbreekt.
import-reason-guest-field = Weggelaten: een veld van de gast is te lang of bevat ongeldige tekens ({ $piece }).
import-reason-email = Weggelaten: “{ $piece }” is geen volledig e-mailadres.
import-reason-reference = Weggelaten: “{ $piece }” kan geen boekingsnummer zijn.
import-reason-arrival = Weggelaten: de aankomst “{ $piece }” is geen datum.
import-reason-departure = Weggelaten: het vertrek “{ $piece }” is geen datum en het aantal nachten ontbreekt.
import-reason-backwards = Weggelaten: het vertrek ({ $piece }) ligt niet na de aankomst.
import-reason-too-long = Weggelaten: het verblijf is langer dan een jaar.
import-reason-over = Weggelaten: het verblijf eindigde op { $piece }.
import-reason-too-far = Weggelaten: { $piece } ligt te ver in de toekomst.
import-reason-people = Weggelaten: “{ $piece }” is geen aantal gasten.
import-reason-room-type = Weggelaten: het kamertype “{ $piece }” is hier niet bekend.
import-reason-party-too-large = Weggelaten: { $piece } gasten passen niet in dit kamertype.
import-reason-total = Weggelaten: “{ $piece }” is geen bedrag.
import-reason-no-price = Weggelaten: de totaalprijs ontbreekt en uw tarief heeft geen prijs voor deze nachten.
import-reason-notes = Weggelaten: de opmerking is te lang.
import-reason-twice = Weggelaten: regel { $piece } heeft hetzelfde boekingsnummer.
import-reason-known = Weggelaten: boeking { $piece } staat hier al.
import-reason-cancelled = Weggelaten: de status is “{ $piece }”.
import-reason-sold-out = Weggelaten: op { $piece } is van dit type geen kamer meer vrij. Verhoog eerst de toegestane overboeking om er meer aan te nemen dan er zijn.
import-reason-room-unknown = Geïmporteerd zonder kamer: kamer “{ $piece }” bestaat niet.
import-reason-room-taken = Geïmporteerd zonder kamer: kamer { $piece } is in een van de nachten bezet.
