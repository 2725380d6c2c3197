# Zoeken, boekingslijsten, gasten

# Woorden voor dagen dichtbij, zoals mensen ze typen; meerdere met komma’s ertussen.
date-words-yesterday = gisteren
date-words-today = vandaag, nu
date-words-tomorrow = morgen
date-words-day-after = overmorgen

## Alles vinden

desk-menu-guests = Gasten
find-box = Gast, kamer, boeking zoeken
find-keys = Ctrl K
find-placeholder = Naam, boekingsnummer, kamer, datum of opdracht
find-help = ↑ ↓ kiezen · Enter opent · Esc sluit
find-lost = Het programma op deze computer antwoordt niet. Probeer het zo meteen opnieuw.
find-results = Resultaten
find-recent = Eerder geopend
find-dates = Dagen
find-commands = Opdrachten
find-date-opens = Openen op het planbord
find-walk-in = Walk-in
find-connection = Verbinding en wat verzonden moet worden
find-language = Taal: { $name }
find-look = Weergave: { $name }

## Gasten

guests-find = Naam, e-mail, telefoon of notitie
guests-count = { $count ->
    [one] { $count } gast
   *[other] { $count } gasten
}
guests-empty = Nog geen gasten. Ze komen met de eerste boeking.
guests-stays = Verblijven
guests-arrival = Volgende of laatste aankomst
guests-page = { $from }–{ $to } van { $count }
guests-before = Vorige
guests-next = Volgende
guests-back = Alle gasten
guests-to-come = In huis en gepland
guests-gone = Voorbij en vervallen
guests-no-stays = Geen
guests-known = Profiel
guests-preferences = Voorkeuren
guests-preference-add = Toevoegen …
guests-preference-drop = “{ $name }” verwijderen
guests-like-quiet = rustige kamer
guests-like-high = hoge verdieping
guests-like-twin = aparte bedden
guests-like-allergy = allergievriendelijk
guests-notes = Notities voor het team
guests-consent-newsletter = Wil nieuws en aanbiedingen per e-mail ontvangen
guests-consent-keep-preferences = Voorkeuren mogen voor het volgende verblijf worden bewaard
guests-save = Opslaan
guests-undo = Wijzigingen verwerpen
guests-saved = Profiel opgeslagen
guests-alike = Mogelijk dezelfde persoon
guests-why-email = Zelfde e-mail
guests-why-phone = Zelfde telefoonnummer
guests-why-name = Zelfde of vergelijkbare naam
guests-compare = Vergelijken
guests-merge-title = Deze twee profielen samenvoegen?
guests-merge = Samenvoegen
guests-merge-keep = Dit profiel blijft
guests-merge-stays = De pagina ervan toont dan alle { $count } verblijven. Er wordt niets verwijderd en de twee kunnen weer worden gesplitst.
guests-merged = Profielen samengevoegd
guests-merged-here = In dit profiel samengevoegd
guests-stays-count = { $count ->
    [one] { $count } verblijf
   *[other] { $count } verblijven
}
guests-unmerge = Splitsen
guests-unmerged = Het profiel staat weer op zichzelf

## De boekingslijst

bookings-find = Gast, boekingsnummer of opmerking
bookings-any = Alle
bookings-type = Kamertype
bookings-arrival = Aankomst
bookings-departure = Vertrek
bookings-night = In huis
bookings-created = Geboekt
bookings-nights = Nachten
bookings-people = Personen
bookings-days = Filteren op dagen
bookings-from = Van
bookings-to = T/m
bookings-clear = Filter wissen
bookings-none = Geen boeking past bij dit filter. Wis het of verruim de dagen.
bookings-count = { $count ->
    [one] { $count } reservering
   *[other] { $count } reserveringen
}
bookings-nights-count = { $count ->
    [one] { $count } nacht
   *[other] { $count } nachten
}
bookings-totals-hint = nachten en omzet zonder annuleringen en no-shows
bookings-export-csv = CSV exporteren
bookings-export-xlsx = XLSX exporteren
bookings-exported = Opgeslagen: { $name }
bookings-filter-keep = Dit filter bewaren
bookings-filter-name = Naam
bookings-filter-hint = De dagen schuiven mee met de hoteldag. De zoektekst wordt niet bewaard. Alleen u ziet het filter, op deze computer.
bookings-filter-kept = Filter bewaard
bookings-filter-forget = Filter “{ $name }” verwijderen

groups-menu = Groepen
groups-new = Nieuwe groep
groups-find = Groep zoeken
groups-past = Afgelopen groepen tonen
groups-empty = Er is nog geen groep aangemaakt. Blokkeer met “Nieuwe groep” kamers voor een bruiloft, een reisgezelschap of een congres.
groups-none-found = Geen groep past bij deze woorden.
groups-back = Alle groepen
groups-name = Naam van de groep
groups-code = Boekingscode
groups-code-hint = Hiermee boeken de gasten van de groep. Letters, cijfers en koppeltekens.
groups-status = Status
groups-status-inquired = Aanvraag
groups-status-tentative = Optie
groups-status-definite = Definitief
groups-status-cancelled = Geannuleerd
groups-status-inquired-hint = Er wordt niets vastgehouden.
groups-status-tentative-hint = Kamers zijn geblokkeerd, maar nog niet te boeken.
groups-status-definite-hint = Kamers zijn geblokkeerd en gasten kunnen ze boeken.
groups-status-cancelled-hint = Er wordt niets vastgehouden; bestaande boekingen blijven.
groups-become-inquired = Terug naar aanvraag
groups-become-tentative = Als optie vasthouden
groups-become-definite = Definitief maken
groups-become-cancelled = Groep annuleren
groups-cancel-title = Deze groep annuleren?
groups-cancel-body = Niet afgenomen kamers gaan meteen terug in de vrije verkoop. Bestaande boekingen blijven; annuleer die één voor één.
groups-became = { $name }: { $status }.
groups-dates = Periode
groups-dates-none = Nog geen nachten
groups-cut-off = Cut-off
groups-cut-off-line = Gasten kunnen boeken tot { $date }.
groups-cut-off-none = Geen cut-off: de kamers blijven geblokkeerd tot iemand ze vrijgeeft.
groups-blocked = Geblokkeerd
groups-picked-up = Afgenomen
groups-released = Weer in verkoop
groups-nights-of = { $picked } van { $blocked } kamernachten afgenomen
groups-rate = Tarief
groups-discount = Korting in procenten
groups-wash = Wash in procenten
groups-wash-hint = Het deel van de kamers dat naar verwachting niemand afneemt. Dat blijft in de verkoop.
groups-wash-line = Wash { $percent }%
groups-take-up = Minimale afname in procenten
groups-take-up-hint = Het deel van de kamernachten dat de groep moet afnemen. Leeg: geen minimum.
groups-take-up-due = Minimale afname
groups-take-up-line = { $owed } van { $agreed } kamernachten ({ $percent } %)
groups-take-up-met = gehaald
groups-take-up-short = { $count ->
    [one] { $count } kamernacht te weinig
   *[other] { $count } kamernachten te weinig
}
groups-take-up-how = Tegen de gemiddelde prijs van de niet afgenomen nachten. Er wordt niets vanzelf berekend.
groups-take-up-unpriced = De niet afgenomen nachten hebben nog geen prijs.
groups-discount-line = { $percent }% korting
groups-release = Vrijgave
groups-release-none = Nooit vanzelf
groups-release-fixed = Alle nachten op één datum
groups-release-rolling = Elke nacht enkele dagen ervoor
groups-release-on = Weer in verkoop op
groups-release-days = Dagen voor de nacht
groups-colour = Kleur
groups-company = Bedrijf
groups-contact = Contactpersoon
groups-contact-first = Voornaam van de contactpersoon
groups-contact-last = Achternaam van de contactpersoon
groups-contact-email = E-mail van de contactpersoon
groups-contact-phone = Telefoon van de contactpersoon
groups-notes = Notities
groups-arrival = Eerste nacht
groups-departure = Vertrek
groups-rooms-of = Kamers: { $type }
groups-saved = { $name } is opgeslagen.
groups-edit = Gegevens bewerken
groups-give-back = Kamers vrijgeven
groups-give-back-title = Niet afgenomen kamers vrijgeven?
groups-give-back-body =
    { $count ->
        [one] { $count } kamernacht gaat meteen terug in de vrije verkoop.
       *[other] { $count } kamernachten gaan meteen terug in de vrije verkoop.
    }
groups-given-back = De kamers zijn weer in de verkoop.
groups-grid = Kamers per nacht
groups-grid-rooms = Kamers
groups-grid-prices = Prijzen
groups-grid-show = Tonen
groups-grid-hint = Typ hoeveel kamers er zijn geblokkeerd. Onder elk getal staat hoeveel er zijn afgenomen en hoeveel er nog worden vastgehouden.
groups-grid-price-hint = Typ een prijs voor de nacht. Een leeg veld neemt het tarief min de korting.
groups-grid-empty = Er is nog geen nacht geblokkeerd. Kies de eerste nacht en het vertrek en typ dan hoeveel kamers.
groups-cell = { $type }, { $date }: geblokkeerde kamers
groups-cell-price = { $type }, { $date }: prijs
groups-cell-counts = { $picked } / { $remaining }
groups-cell-counts-told = { $picked } afgenomen, { $remaining } vastgehouden, { $left } vrij voor anderen
groups-save-nights =
    { $count ->
        [one] { $count } wijziging opslaan
       *[other] { $count } wijzigingen opslaan
    }
groups-saved-nights = De nachten zijn opgeslagen.
groups-chart = Pick-up per nacht
groups-chart-told = { $date }: { $picked } van { $blocked } afgenomen
groups-stays = Boekingen van de groep
groups-stays-none = Er heeft nog niemand geboekt. Boek een gast met “Kamer boeken” of neem de rooming list over.
groups-pick = Kamer boeken
groups-pick-title = Een kamer van de groep boeken
groups-pick-price = Prijs van het verblijf: { $total }
groups-pick-left =
    { $count ->
        [0] Voor deze nachten is er geen kamer van dit type meer over.
        [one] Nog { $count } kamer van dit type over.
       *[other] Nog { $count } kamers van dit type over.
    }
groups-picked = Geboekt: { $reference }.
groups-not-definite = Gasten kunnen boeken zodra de groep definitief is.
groups-rooming = Rooming list
groups-rooming-hint = Eén regel per kamer, met de naam van de gast. Data en kamertype mogen ontbreken als ze gelijk zijn aan die van de groep. Alle regels worden geboekt, of geen enkele.
groups-rooming-close = Lijst sluiten
groups-rooming-check = Lijst controleren
groups-rooming-run =
    { $count ->
        [one] { $count } kamer boeken
       *[other] { $count } kamers boeken
    }
groups-rooming-would =
    { $count ->
        [one] { $count } regel kan worden geboekt.
       *[other] { $count } regels kunnen worden geboekt.
    }
groups-rooming-refused =
    { $count ->
        [one] { $count } regel kan niet worden geboekt. Verbeter die in het bestand en kies het bestand opnieuw; tot dan wordt er niets geboekt.
       *[other] { $count } regels kunnen niet worden geboekt. Verbeter ze in het bestand en kies het bestand opnieuw; tot dan wordt er niets geboekt.
    }
groups-rooming-done =
    { $count ->
        [one] { $count } kamer van de groep is geboekt.
       *[other] { $count } kamers van de groep zijn geboekt.
    }
groups-line-columns = Deze regel heeft andere kolommen dan de eerste.
groups-line-no-name = Er ontbreekt een naam.
groups-line-guest-field = Een veld van de gast is te lang of bevat tekens die niet mogelijk zijn ({ $piece }).
groups-line-email = “{ $piece }” is geen volledig e-mailadres.
groups-line-reference = “{ $piece }” kan geen boekingsnummer zijn.
groups-line-arrival = De aankomst “{ $piece }” is geen datum.
groups-line-departure = Het vertrek “{ $piece }” is geen datum.
groups-line-backwards = Het vertrek ({ $piece }) ligt niet na de aankomst.
groups-line-too-long = Het verblijf duurt langer dan een jaar.
groups-line-over = De nacht van { $piece } is voorbij.
groups-line-too-far = { $piece } ligt te ver vooruit.
groups-line-people = “{ $piece }” is geen aantal gasten.
groups-line-room-type = Het kamertype “{ $piece }” is hier niet bekend.
groups-line-party-too-large = Dit kamertype is te klein voor { $piece } gasten.
groups-line-total = “{ $piece }” is geen bedrag.
groups-line-no-price = Noch de groep, noch het tarief ervan heeft een prijs voor deze nachten.
groups-line-notes = De notitie is te lang.
groups-line-twice = Regel { $piece } heeft hetzelfde boekingsnummer.
groups-line-known = De boeking { $piece } is er al.
groups-line-cancelled = De status is “{ $piece }”.
groups-line-sold-out = Op { $piece } is geen kamer meer vrij.
groups-line-name-twice = Regel { $piece } heeft dezelfde naam voor dezelfde nachten.
groups-line-name-known = { $piece } heeft al bij deze groep geboekt.
groups-line-not-in-block = De groep heeft op { $piece } geen kamer van dit type.
groups-line-block-full = Op { $piece } zijn alle kamers van dit type afgenomen.
groups-line-block-released = De kamers van de groep voor { $piece } zijn weer in de verkoop.
groups-line-room-unknown = Zonder kamer geboekt: er is geen kamer “{ $piece }”.
groups-line-room-taken = Zonder kamer geboekt: kamer { $piece } is in een van de nachten bezet.
companies-menu = Bedrijven
companies-new = Nieuw bedrijf
companies-find = Bedrijf zoeken
companies-kind = Soort
companies-kind-all = Alle
companies-kind-company = Bedrijf
companies-kind-agent = Reisbureau
companies-empty = Er is nog geen bedrijf bekend. Voeg de bedrijven toe waarmee u contracten hebt, en de reisbureaus die u gasten sturen.
companies-none-found = Geen bedrijf past bij deze woorden.
companies-back = Alle bedrijven
companies-code = Bedrijfscode
companies-code-hint = Hiermee krijgen de mensen van het bedrijf de afgesproken tarieven. Letters, cijfers en koppeltekens.
companies-contact = Contact bij het bedrijf
companies-contact-hint = Een kantoor of afdeling; personen staan bij de gasten.
companies-rate-plan = Contracttarief
companies-rate-plan-none = Alle openbare tarieven
companies-discount = Korting in procenten
companies-billing = Verblijven gaan op rekening van het bedrijf
companies-limit = Kredietlimiet
companies-limit-none = Geen limiet
companies-commission = Commissie in procenten
companies-base = Commissie over
companies-base-nights = de prijs van de nachten
companies-base-nights-net = de prijs van de nachten zonder btw
companies-base-total = alles wat de gast betaalt
companies-saved = { $name } is opgeslagen.
companies-edit = Bewerken
companies-open = Komende en lopende verblijven
companies-limit-passed = De kredietlimiet van { $limit } is overschreden.
companies-earned = Commissie tot nu toe
companies-month = Commissie op vertrekken in de maand
companies-month-none = In deze maand is niemand van dit bureau vertrokken.
companies-stays = Verblijven
companies-stays-none = Nog geen verblijf.
companies-terms-none = Er is niets bijzonders afgesproken.
companies-discount-line = { $percent }% korting
companies-commission-line = { $percent }% commissie over { $base }
companies-billed = Op rekening van het bedrijf
companies-paid-here = Gasten betalen zelf
companies-pays = Betaling

groups-still-held = Nog vastgehouden
companies-archived = Hieraan wordt niet meer verkocht
companies-archived-note = Aan dit bedrijf wordt niet meer verkocht. Bestaande verblijven houden het bedrijf.
