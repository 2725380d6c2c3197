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
