### Wat bekeken moet worden en wat er is gedaan: dubbel gewijzigde verblijven, verdrongen gegevens, geweigerd werk, geschiedenis.

## De verbinding

desk-line-revoked = Werkplek ingetrokken
desk-line-stranger = Niet onze server

## De pagina

desk-look-intro = Wat twee werkplekken tegelijk hebben gewijzigd en wat de server niet heeft aangenomen. Hier gaat niets verloren.
desk-look-empty = Er is niets te bekijken.
desk-look-empty-hint = Als twee werkplekken dezelfde boeking wijzigen terwijl een van beide geen verbinding heeft, komen beide versies hier te staan en kiest u.
desk-look-stays = Dubbel gewijzigde verblijven
desk-look-refused = Niet door de server aangenomen
desk-look-rooms = Twee gasten in één kamer
desk-look-values = Dubbel gewijzigde gegevens
desk-look-unreadable = Onleesbare gegevens

## Een verblijf met twee versies

desk-look-stay-hint = Beide versies houden hun kamer tot u er een kiest. De andere komt dan vrij voor de verkoop.
desk-look-version = Versie { $number }
desk-look-shown = Staat intussen in de lijsten
desk-look-written-by = Gewijzigd door
desk-look-differs = wijkt af
desk-look-keep-version = Deze versie behouden
desk-look-keep-title = Deze versie van het verblijf van { $guest } behouden?
desk-look-keep-text = { $stay }, { $total }. De andere versie vervalt en de kamers daarvan komen weer vrij.
desk-look-picked = Gekozen
desk-look-picked-hint = Uw keuze is onderweg. De server verwerkt die zodra hij bereikbaar is.
desk-look-unsettled = De gekozen versie is niet meer beschikbaar.
desk-done-settled = De keuze voor het verblijf van { $guest } is verwerkt.
desk-done-picked = Gekozen voor { $guest }. De server verwerkt het zodra hij bereikbaar is.

## Een verdrongen gegeven

desk-look-stands = Geldt nu
desk-look-other = Op de andere werkplek
desk-look-keep = Zo laten
desk-look-restore = Herstellen
desk-look-field-of = { $field }: { $subject }
desk-done-restored = { $field }: hersteld.
desk-done-kept = { $field }: blijft zoals het is.

## Twee gasten in één kamer

desk-look-room-nights = Kamer { $number }, { $nights }
desk-look-room-hint = Verhuis een van beiden naar een andere kamer.

## Wat de server niet heeft aangenomen

desk-look-refused-hint = Dit is hier teruggedraaid, zodat elke werkplek weer hetzelfde toont.
desk-look-refused-why = Reden
desk-look-refused-lost = Geldt niet meer
desk-look-gone = De boeking bestaat niet meer. Maak een nieuwe aan of licht de gast in.
desk-look-file = Afgehandeld
desk-done-filed = Opgeborgen.
desk-look-unreadable-hint = { $instant }. Meld het aan de systeembeheerder; al het andere gaat gewoon door.

## Waarover een item gaat

desk-subject-prices = Prijzen en restricties
desk-subject-hotel = Het hotel
desk-subject-rooms = Kamers
desk-subject-other = Iets anders
desk-subject-guest = Gast { $name }

## Wie iets heeft gedaan

desk-by-guest = Een gast, via de website
desk-by-program = Keyrack
desk-by-somebody = Onbekend
desk-by-at-desk = { $who }, { $desk }

## De geschiedenis van een boeking

desk-tab-stay = Verblijf
desk-tab-look = Te bekijken
desk-tab-history = Geschiedenis
desk-history-empty = Er is nog niets gewijzigd.
desk-history-apart = Tegelijk met een andere werkplek
desk-did-booked = { $type } geboekt, { $stay }, { $nights }, { $party }: { $total }
desk-did-status = { $from } → { $to }
desk-did-nights = { $from } → { $to } ({ $before } → { $after })
desk-did-same-length = { $from } → { $to }
desk-did-room-type = { $from } → { $to }
desk-did-room = Van kamer { $from } naar { $to }
desk-did-room-given = Kamer { $to } toegewezen
desk-did-room-taken = Kamer { $from } vrijgegeven
desk-did-party = { $from } → { $to }
desk-did-total = Prijs { $from } → { $to }
desk-did-settled = Dubbel gewijzigd verblijf afgehandeld
desk-did-picked = Een van twee versies gekozen
desk-did-field = { $field }: { $from } → { $to }
desk-did-field-set = { $field }: { $to }
desk-did-field-parts = { $field } gewijzigd
desk-did-guest = Gastgegevens gewijzigd: { $fields }
desk-value-nothing = niets
desk-value-yes = ja
desk-value-no = nee

## Velden die alleen in gegevens voorkomen

field-given-name = Voornaam
field-family-name = Achternaam
field-cancel-reason = Reden van annulering
field-messages = Wensen
field-business-date = Hoteldag
field-prices = Prijs
field-stop-sell = Gesloten voor verkoop
field-closed-to-arrival = Gesloten voor aankomst
field-closed-to-departure = Gesloten voor vertrek
field-min-los-arrival = Minimumverblijf bij aankomst
field-min-los-through = Minimumverblijf
field-channel = Kanaal
field-company = Bedrijf
