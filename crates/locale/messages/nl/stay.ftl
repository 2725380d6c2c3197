### Een verblijf verkopen en verzorgen: wat toch is verkocht, opties, de wachtlijst, taken.

## Verkocht terwijl er niets meer vrij was

stay-did-anyway = Verkocht terwijl er niets meer vrij was: { $reason }
stay-did-room-found = Voor alle nachten is een kamer gevonden
stay-why-oversold = { $count ->
    [one] Een van de verkochte kamers is toch verkocht en heeft nog geen kamer.
   *[other] { $count } van de verkochte kamers zijn toch verkocht en hebben nog geen kamer.
}
stay-look-oversold = Toch verkocht
stay-look-oversold-hint = Aan deze gasten is een verblijf beloofd terwijl er geen kamer meer was. Zoek een kamer voor hen, of een ander hotel. Komt er een kamer vrij, dan is die eerst voor hen.
stay-no-room-on = Geen kamer op { $nights }
stay-anyway-by = Verkocht door { $who }, { $at }: { $reason }
stay-seen-to = Afgehandeld
stay-seen-to-done = Het verblijf van { $guest } is afgehandeld.

## Opties en de wachtlijst

stay-release = Vrijgeven
stay-leave-list = Van de lijst halen
stay-done-confirmed = De boeking van { $guest } is bevestigd.

## Nieuwe boeking: meerdere kamers, en wat vol is

stay-add-room = Nog een kamer
stay-remove-room = Deze kamer weghalen
stay-choose-next = Vul hierboven de personen van de volgende kamer in en kies dan wat ze krijgen.
stay-rooms-together = { $count } kamers samen
stay-full = vol
stay-full-title = Niets meer vrij – wachtlijst
stay-full-hint = Kamers en tarieven waarvan voor deze nachten niets meer vrij is. Kies er een om de gast op de wachtlijst te zetten.
stay-full-hint-anyway = Kamers en tarieven waarvan voor deze nachten niets meer vrij is. Kies er een voor de wachtlijst, of om op eigen verantwoording toch te verkopen.
stay-choose-full = Toch kiezen
stay-way = Wat het wordt
stay-way-book = Boeking
stay-way-option = Optie met termijn
stay-way-wait = Wachtlijst
stay-way-anyway = Toch verkopen
stay-option-until = Geldig tot
stay-anyway-reason = Waarom toch verkopen
stay-anyway-hint = Uw naam en de reden staan bij de boeking. Ze blijft onder “Te bekijken” staan tot iemand een kamer heeft gevonden.
stay-wait-hint = Houdt geen kamer vast. Komt er een vrij, dan staat de boeking onder “Vandaag” om te bevestigen.
stay-group-optional = Groep (optioneel)
stay-group-colour = Kleur
stay-colour-teal = Petrol
stay-colour-blue = Blauw
stay-colour-violet = Violet
stay-colour-pink = Roze
stay-colour-red = Rood
stay-colour-orange = Oranje
stay-colour-olive = Olijf
stay-colour-grey = Grijs
stay-company-optional = Bedrijf (optioneel)
stay-company-other = Ander
stay-company-new = Nieuw bedrijf
stay-company-name = Naam van het bedrijf
stay-company-vat = Btw-nummer
stay-company-save = Bedrijf opslaan
stay-note-alert = Deze opmerking als attentie tonen
stay-book-wait = Op de wachtlijst zetten
stay-book-option = Als optie vasthouden
stay-book-anyway = Toch verkopen
stay-sold-waiting = { $guest } staat op de wachtlijst
stay-sold-option = Voor { $guest } vastgehouden tot { $until }
stay-sold-anyway = Was een nacht vol, dan heeft deze boeking daarvoor nog geen kamer.
stay-sold-anyway-hint = Ze staat onder “Te bekijken” tot er een kamer vrijkomt of iemand het heeft afgehandeld.

## De boeking en de dag

stay-traces = Te doen
stay-traces-empty = Er is niets te doen. Schrijf op waaraan op een bepaalde dag moet worden gedacht.
stay-trace-due = Op
stay-trace-what = Wat
stay-trace-add = Toevoegen
stay-trace-done = gedaan door { $who }, { $at }
stay-trace-tick = Gedaan
stay-trace-ticked = Afgevinkt.
stay-note-write = Opmerking schrijven
stay-tab-papers = Documenten
stay-papers-hint = De registratiekaart van dit verblijf, om in te vullen en te ondertekenen.
stay-to-pay = Hier te betalen
stay-holds-until = Vastgehouden tot { $until }
stay-today-free = Wachtlijst: er is een kamer vrijgekomen
stay-today-options = Verlopen opties
stay-receive = Gastgegevens en aanbetaling
stay-receive-open = Inchecken met gegevens
stay-deposit-noted = Aanbetaling aan de receptie
stay-deposit-hint = Wordt bij de boeking genoteerd, niet als betaling geboekt.

stay-did-service-added =
    { $count ->
        [1] { $name } toegevoegd
       *[other] { $name } toegevoegd, { $count } stuks
    }
stay-did-service-dropped = { $name } weggehaald
stay-did-service-count = { $name }: { $from } → { $to }
stay-did-service-refused = { $name } is niet meer beschikbaar
stay-extras = Diensten
stay-extras-nothing = Bij dit verblijf is niets besteld.
stay-extras-none = Bij deze kamer wordt niets aangeboden. Diensten stelt u in onder “Diensten”.
stay-extras-change = Diensten
stay-extras-take = Overnemen
stay-extras-count = Aantal
stay-extras-choose = Dag kiezen
stay-extras-left = { $when } – nog { $count } vrij
stay-extras-taken = op deze dagen niet meer vrij
stay-extras-remove = { $service } weghalen
stay-extras-before = Prijs tot nu toe
stay-extras-done = Diensten van { $guest } gewijzigd
stay-extras-in-house = De gast is in huis: wat al is geleverd, hoort bij de prijs.
stay-extras-waiting = Aangevraagd, nog niet toegezegd: { $services }
stay-extras-refused = Niet meer beschikbaar: { $services }
stay-extras-refused-hint = Laat het de gast weten en haal het weg, of kies een andere dag.

stay-did-service-confirmed = { $name } bevestigd
stay-code = Code (optioneel)
stay-code-hint = Van een actie, een bedrijf, een niet-openbaar tarief of een groep.
stay-code-holds = De korting wordt overal toegepast waar de code geldt.
stay-code-opens = Hiermee komt een eigen tarief beschikbaar.
stay-code-company = Prijzen van { $company }.
stay-code-group = Kamers geblokkeerd voor { $group }, tegen de prijzen van de groep.
stay-of-group = Uit de kamers van een groep
stay-group-none = Geen groep
stay-book-of-group = Voor de groep boeken
stay-agreed-rate = Afgesproken tarief
stay-credit-passed = Met deze boeking staat voor { $company } { $open } open; de kredietlimiet is { $limit }.
stay-credit-passed-hint = Boeken kan toch. Vraag wie de rekeningen betaalt, of neem een aanbetaling.
desk-amend-full = Voor deze wijziging zijn er te weinig kamers vrij.
desk-amend-full-hint = Kies andere nachten of een ander type, of vraag het een manager.
stay-expected-at = Verwacht om
stay-expected-optional = Verwacht om (optioneel)
stay-expected-give = Aankomsttijd opgeven
stay-expected-change = Tijd wijzigen
stay-expected-title = Hoe laat komt { $guest }?
stay-expected-hint = Volgens de klok van het hotel; een tijd vóór 6 uur ’s ochtends geldt voor de nacht erna. Leeg als niemand het weet.
stay-done-expected = { $guest } wordt om { $time } verwacht.
stay-done-expected-none = Voor { $guest } is geen tijd genoteerd.
stay-late-arrivals = Late aankomsten
stay-arrivals-only-late = Alle anderen zijn aangekomen.
stay-sort = In deze volgorde
stay-sort-name = Op naam
