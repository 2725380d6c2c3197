### Wat op papier staat.

print-arrivals = Aankomsten
print-arrivals-none = Geen aankomsten vandaag.
print-departures = Vertrekken
print-departures-none = Niemand vertrekt vandaag.
print-in-house = In huis
print-in-house-none = Er is niemand in huis.
print-housekeeping = Housekeeping
print-housekeeping-of = Housekeeping: { $name }
print-housekeeping-none = Geen kamers.
print-about-stays = { $date } · { $count ->
    [one] { $count } kamer
   *[other] { $count } kamers
}, { $heads ->
    [one] { $heads } gast
   *[other] { $heads } gasten
}
print-about-rooms = { $date } · { $count ->
    [one] { $count } kamer
   *[other] { $count } kamers
}, waarvan { $dirty } schoon te maken
print-guest = Gast
print-party = Personen
print-room = Kamer
print-stay = Verblijf
print-reference = Boeking
print-total = Totaal
print-note = Opmerking
print-no-room = Nog geen kamer
print-status = Status
print-today = Vandaag
print-to-do = Te doen en opgemerkt
print-done = Klaar
print-look = graag controleren
print-leaves = Vertrek tot { $time } ({ $party })
print-left = Vertrokken
print-stays = Blijft tot { $date } ({ $party })
print-arrives = Aankomst ({ $party })
print-nobody = Nog niemand
print-outage = { $kind } tot { $date }: { $reason }
print-printed = { $property } · afgedrukt { $instant }
print-page = Pagina { $page } van { $count }
print-latinised = ≈ In Latijnse letters, omdat dit schrift nog niet kan worden afgedrukt. In de boeking staat de naam zoals die wordt geschreven.

## Registratiekaarten

print-cards = Registratiekaarten
print-card = Registratiekaart
print-name = Achternaam, voornaam
print-born = Geboortedatum
print-nationality = Nationaliteit
print-born-nationality = Geboortedatum, nationaliteit
print-street = Straat, huisnummer
print-postcode-town = Postcode, plaats
print-country = Land
print-passport = Nr. paspoort of identiteitskaart
print-phone = Telefoon
print-car = Kenteken
print-fellows = Medereizigers
print-declaration = Ik verklaar dat deze gegevens volledig en juist zijn.
print-place-date = Plaats, datum
print-signature = Handtekening
