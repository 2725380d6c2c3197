### De applicatie voor het hotelteam.

desk-title = { $property } · Keyrack

## Het menu

desk-menu = Hoofdmenu
desk-menu-today = Vandaag
desk-menu-chart = Planbord
desk-menu-new-booking = Nieuwe boeking
desk-menu-bookings = Boekingen
desk-menu-conflicts = Te bekijken
desk-search-empty = Niets gevonden voor “{ $text }”.
desk-skip-to-content = Naar de inhoud
desk-language = Taal
desk-theme-light = Licht
desk-theme-dark = Donker
desk-theme-system = Zoals het systeem

## Aanmelden

desk-sign-in-title = Aanmelden
desk-sign-in-name = Gebruikersnaam
desk-sign-in-password = Wachtwoord
desk-sign-in-button = Aanmelden
desk-sign-in-offline = U kunt zich ook zonder verbinding aanmelden.
desk-sign-out = Afmelden
desk-signed-in-as = Aangemeld als { $name }

## De verbinding

desk-online = Online
desk-offline = Offline
desk-connecting = Verbinding maken …
desk-offline-hint = U kunt gewoon doorwerken. Alles wordt bewaard en verzonden zodra er weer verbinding is.
desk-offline-since = Offline sinds { $instant }
desk-never-synced = Nog niet met de server gesynchroniseerd

## Wat nog verzonden moet worden

desk-waiting-title = Nog te verzenden
desk-waiting-empty = Alles is bij de server aangekomen.
desk-waiting-booking = Nieuwe boeking
desk-waiting-amend = Gewijzigd verblijf
desk-waiting-check-in = Check-in
desk-waiting-check-out = Check-out
desk-waiting-cancel = Annulering
desk-waiting-housekeeping = Housekeeping
desk-waiting-room = Kamer
desk-waiting-rate = Prijzen en restricties
desk-waiting-other = Andere wijziging

## Kamers die deze werkplek zelf mag verkopen

desk-held-title = Eigen allotment
desk-held-hint = Deze kamers mag deze werkplek ook zonder verbinding verkopen. Zolang verkoopt niemand anders ze.
desk-held-left = Vrij
desk-held-until = In allotment tot { $instant }
desk-held-night = Nacht

## Vandaag

desk-today-title = Vandaag, { $date }
desk-arrivals = Aankomsten
desk-arrived-count = { $count } aangekomen
desk-in-house = In huis
desk-departures = Vertrekken
desk-departed-count = { $count } vertrokken
desk-arrivals-empty = Geen aankomsten vandaag. Een walk-in boekt u via “Nieuwe boeking”.
desk-in-house-empty = Er is nog niemand in huis.
desk-departures-empty = Niemand vertrekt vandaag.
desk-overdue = Had op { $date } moeten vertrekken
desk-late-arrival = Verwacht op { $date }
desk-still-occupied = { $guest } heeft de kamer nog niet verlaten
desk-stale = Stand van { $time } uur; nieuwere gegevens konden niet worden gelezen.

## Kolommen en opschriften

desk-guest = Gast
desk-room = Kamer
desk-room-type = Kamertype
desk-rate-plan = Tarief
desk-arrival = Aankomst
desk-departure = Vertrek
desk-stay = Verblijf
desk-nights = Nachten
desk-status = Status
desk-reference = Boekingsnr.
desk-source = Geboekt via
desk-price = Prijs
desk-total = Totaal
desk-notes = Opmerkingen
desk-no-room = Nog geen kamer
desk-room-number = Kamer { $number }
desk-rooms-left = { $count ->
    [one] nog { $count } vrij
   *[other] nog { $count } vrij
}
desk-actions = Acties

## Wat met een boeking kan worden gedaan

desk-check-in = Inchecken
desk-check-out = Uitchecken
desk-undo-check-in = Check-in terugdraaien
desk-undo-check-out = Check-out terugdraaien
desk-assign-room = Kamer toewijzen
desk-move-room = Verhuizen naar andere kamer
desk-amend = Verblijf wijzigen
desk-cancel-booking = Boeking annuleren
desk-reinstate = Heractiveren
desk-mark-no-show = Als no-show markeren
desk-early-departure = Vertrekt eerder
desk-open-booking = Boeking openen

## Nieuwe boeking

desk-new-title = Nieuwe boeking
desk-new-walk-in = Walk-in
desk-new-walk-in-hint = De gast staat aan de balie en checkt meteen in.
desk-new-adults = Volwassenen
desk-new-children = Kinderen
desk-new-child-age = Leeftijd kind { $number }
desk-new-offers = Kamers en prijzen
desk-new-no-offers = Niets past bij dit verblijf.
desk-new-no-offers-hint = Probeer andere data of bekijk de reden bij elk kamertype.
desk-new-choose = Kiezen
desk-new-chosen = Gekozen
desk-new-first-name = Voornaam
desk-new-last-name = Achternaam
desk-new-email = E-mail
desk-new-phone = Telefoon
desk-new-country = Land
desk-new-language = Correspondentietaal
desk-new-note = Opmerking
desk-new-book = Boeken
desk-new-book-and-check-in = Boeken en inchecken
desk-new-quote-title = Prijsopbouw
desk-quote-base = Dagprijs
desk-quote-supplement = Voor deze bezetting
desk-quote-tax-included = waarvan { $tax }

## Aantallen en hun redenen

## Kamers

desk-rooms-empty = Nog geen kamers.
desk-floor = Verdieping
desk-mark-clean = Als schoon markeren
desk-mark-inspected = Als gecontroleerd markeren
desk-outage-reason = Reden
desk-free = Vrij
desk-occupied = Bezet

## Vragen vooraf

desk-confirm-cancel-title = Deze boeking annuleren?
desk-confirm-cancel-free = { $guest }, { $stay }. Annuleren is gratis.
desk-confirm-cancel-fee = { $guest }, { $stay }. Annuleren kost { $fee }.
desk-confirm-cancel-button = Boeking annuleren
desk-confirm-cancel-keep = Boeking behouden
desk-confirm-no-show-title = Als no-show markeren?
desk-confirm-no-show-text = { $guest } is op { $date } niet aangekomen. De kamer gaat vanaf vannacht weer in de verkoop.
desk-confirm-no-show-button = Als no-show markeren
desk-confirm-early-title = Vertrek vóór { $date }?
desk-confirm-early-text = { $guest } vertrekt vandaag. De overige nachten komen weer vrij: { $nights }.
desk-confirm-early-button = Vandaag uitchecken
desk-confirm-dirty-title = Kamer { $number } is niet schoon
desk-confirm-dirty-text = { $guest } toch inchecken?
desk-assign-title = Kamer voor { $guest }
desk-assign-free = Vrije kamers
desk-assign-none = Geen vrije kamer van dit type.
desk-assign-out-of-service = Kamer { $number } heeft een gebrek: { $reason }

## Wat zojuist is gedaan

desk-done-checked-in-room = { $guest } is ingecheckt, kamer { $number }.
desk-done-checked-out = { $guest } is uitgecheckt.
desk-done-undone = Ongedaan gemaakt.
desk-done-redone = Opnieuw uitgevoerd.
desk-done-assigned = Kamer { $number } is toegewezen aan { $guest }.
desk-done-amended = Het verblijf van { $guest } is gewijzigd.
desk-done-cancelled = De boeking van { $guest } is geannuleerd.
desk-done-reinstated = De boeking van { $guest } is weer actief.
desk-done-no-show = { $guest } is als no-show gemarkeerd.
desk-done-cleanliness = Kamer { $number }: { $state }.
desk-done-back-in-order = Kamer { $number } is weer in gebruik.

## Als er iets misgaat

## Het kader

desk-brand = Keyrack
desk-theme = Weergave
desk-not-let-in = Deze browser heeft nog geen toegang.
desk-not-let-in-hint = Open het adres dat Keyrack bij het starten toont. Elk adres werkt één keer.
desk-lost = Keyrack op deze computer antwoordde niet.
desk-lost-hint = Het is niet zeker of dit is uitgevoerd. Kijk in de lijst voordat u het opnieuw probeert.
desk-connection = Verbinding
desk-alone = Zelfstandig
desk-alone-hint = Deze computer werkt op zichzelf. Er is geen server ingesteld.
desk-catching-up = Bijwerken, { $percent }%
desk-held-short = { $count } in eigen allotment
desk-waiting-short = { $count } te verzenden
desk-state-look = Aandacht nodig
desk-last-heard = Laatste bericht van de server: { $instant }
desk-differs = Deze werkplek en de server hebben niet dezelfde gegevens.
desk-differs-hint = Er is niets verloren gegaan. Meld het aan de systeembeheerder.
desk-refused-title = Niet door de server aangenomen
desk-refused-hint = Deze wijzigingen zijn teruggedraaid. Wat het was, staat onder “Te bekijken”.
desk-held-none = Geen eigen allotment.
desk-held-until-head = Vastgehouden tot
desk-waiting-assign = Kamer toegewezen
desk-waiting-no-show = No-show
desk-waiting-reinstate = Boeking geheractiveerd
desk-waiting-day = Dagafsluiting
desk-waiting-settle = Keuze tussen twee versies
desk-waiting-restore = Hersteld gegeven
desk-waiting-guest = Gastgegevens

## De dagafsluiting

desk-roll = Dag afsluiten
desk-roll-due = Er is een nieuwe dag begonnen.
desk-roll-title = { $date } afsluiten?
desk-roll-text = Verwachte gasten die niet zijn gekomen, worden no-show en hun kamers komen weer vrij. Bezette kamers worden gemarkeerd als schoon te maken.
desk-done-rolled = Het is nu { $date }. { $count ->
    [0] Iedereen is aangekomen.
    [one] { $count } gast is niet gekomen.
   *[other] { $count } gasten zijn niet gekomen.
}

## Lijsten

desk-departed = Vandaag vertrokken
desk-until = tot { $date }
desk-since = sinds { $date }
desk-to-clean-empty = Alle kamers zijn schoon.
desk-open-booking-of = Boeking van { $guest } openen
desk-contested = Dubbel gewijzigd
desk-unsent = Nog niet verzonden
desk-bookings-empty = Nog geen boekingen. Begin met “Nieuwe boeking”.
desk-conflict-stay = Dit verblijf is op twee werkplekken gewijzigd. Beide wijzigingen houden hun kamer tot iemand beslist.

## Een boeking

desk-conditions = Annulering
desk-cancel-reason = Reden
desk-done-departed-early = { $guest } is eerder uitgecheckt. Het verblijf kost nu { $total }.
desk-assign-other-type = Kamers van een ander type
desk-assigned-other-type = De kamer is van een ander type dan geboekt. De prijs blijft gelijk.

## Verkopen

desk-booked = { $guest } is geboekt
desk-new-known = Eerder bij ons geweest?
desk-new-half = Vul de data, de volwassenen en de leeftijd van elk kind in om kamers en prijzen te zien.
desk-new-country-hint = Twee letters, zoals NL
desk-why-sold-out = Volgeboekt op { $date }.
desk-why-party-too-large = Te klein voor dit gezelschap.

## Kamers

desk-faults = Gebreken
desk-take-out = Buiten gebruik …
desk-take-out-title = Kamer { $number } buiten gebruik nemen
desk-take-out-confirm = Buiten gebruik
desk-out-from = Eerste nacht
desk-out-until = Weer terug op
desk-out-kind = In welke mate
desk-bring-back = Weer in gebruik
desk-done-taken-out = Kamer { $number } is tot { $date } uit de verhuur.
desk-nights-short = { $count ->
    [one] Voor { $count } nacht is nu meer verkocht dan er kamers zijn.
   *[other] Voor { $count } nachten is nu meer verkocht dan er kamers zijn.
}

## Het programma starten

desk-start-unreached = De server op { $server } is niet bereikt: { $why }
desk-start-address = “{ $server }” is geen adres van een server. Schrijf het zoals https://book.example.com.
desk-start-keys = De sleutels van deze werkplek kunnen niet worden gelezen: { $why }
desk-start-stopped = Keyrack kon niet starten: { $why }

## Housekeeping

desk-menu-housekeeping = Housekeeping
desk-housekeeping-title = Housekeeping, { $date }
desk-board-none = Geen kamer voldoet hieraan. Kies hierboven “Alle” om de andere te zien.
desk-floor-named = Verdieping { $floor }
desk-floor-none = Zonder verdieping
desk-all-floors = Alle verdiepingen
desk-all-states = Alle
desk-all-attendants = Iedereen
desk-my-rooms = Mijn kamers
desk-filter = Welke kamers
desk-to-inspect = Te controleren
desk-arrivals-first = Aankomsten eerst
desk-by-type = Per kamertype
desk-attendant = Room attendant
desk-attendants = Wie vandaag schoonmaakt
desk-attendants-empty = Er staat niemand op de lijst van vandaag. Voeg toe wie schoonmaakt en verdeel dan de kamers.
desk-attendants-lately = Zoals op de dagen ervoor:
desk-attendant-nobody = Nog niemand
desk-attendant-of = Wie kamer { $number } schoonmaakt
desk-attendant-add = Toevoegen
desk-attendant-add-title = Wie maakt vandaag nog meer schoon?
desk-attendant-drop = { $name } van de lijst van vandaag halen
desk-attendant-load = { $open } van { $count } schoon te maken
desk-share-out = Gelijk verdelen
desk-nothing-to-share = Voor elke schoon te maken kamer is al iemand ingedeeld.
desk-bulk-hint = Vink kamers aan om er meerdere tegelijk te wijzigen, of sleep ze naar een naam.
desk-choose-all = Alle { $count } selecteren
desk-choose-none = Selectie opheffen
desk-choose-room = Kamer { $number } selecteren
desk-chosen-rooms = { $count ->
    [one] { $count } kamer geselecteerd
   *[other] { $count } kamers geselecteerd
}
desk-give-to = Geven aan …
desk-done-marked = { $count ->
    [one] { $count } kamer: { $state }.
   *[other] { $count } kamers: { $state }.
}
desk-done-assigned-rooms = { $count ->
    [one] { $count } kamer is ingedeeld.
   *[other] { $count } kamers zijn ingedeeld.
}
desk-step-for-room = { $step }: kamer { $number }
desk-look = Graag controleren
desk-mark-look = Schoon, graag controleren
desk-care = Notitie
desk-care-title = Kamer { $number }
desk-care-of = Notitie bij kamer { $number }
desk-task-new = Wat moet er gebeuren
desk-task-hint = Bijvoorbeeld: extra bed, bloemen, kraan lekt
desk-task-day = Op
desk-remark = Opmerking over de kamer
desk-found = Aangetroffen
desk-found-as-told = Zoals bij de receptie
desk-found-occupied = Bezet aangetroffen
desk-found-empty = Leeg aangetroffen
desk-late-until = Late check-out, tot
desk-late-departure = Late check-out
desk-leaves-by = tot { $time }
desk-stays-over = Blijft
desk-checked-out = Vertrokken
desk-comes-from = vanaf { $time }
desk-needs-other-room = Heeft andere kamer nodig
desk-need-other-room = { $count ->
    [0] Niemand heeft deze kamer in deze nachten.
    [one] { $count } gast heeft een andere kamer nodig:
   *[other] { $count } gasten hebben een andere kamer nodig:
}
desk-take-out-anyway = Toch blokkeren
desk-change = Wijzigen

## Op papier

desk-print = Afdrukken
desk-print-sheet = Afdrukken: { $sheet }
desk-printed = De afdruk is klaar.
desk-printed-hint = Opgeslagen als { $place }
desk-registration-cards = Registratiekaarten
desk-pick-file = Bestand kiezen

desk-new-business = Zakelijke reis
desk-no-show-fee = De voorwaarden van deze boeking rekenen { $fee } bij no-show.
desk-no-show-waive = Kosten kwijtschelden
desk-no-show-why = Reden van kwijtschelding
desk-no-show-charged = No-show: { $fee } zoals afgesproken.
desk-no-show-waived = No-show: { $fee } kwijtgescholden. { $reason }

desk-beds-left =
    { $count ->
        [one] { $count } bed vrij
       *[other] { $count } bedden vrij
    }
