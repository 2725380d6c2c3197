# Prijzen, restricties en aantallen per dag, aan de receptie.

desk-menu-rates = Tarieven
desk-rates-empty = Er is nog geen tariefplan. Prijzen horen bij een plan, dus maak er eerst een.
desk-rates-grid = Prijzen en restricties per dag
desk-rates-house = Hotel
desk-rates-left = vrij
desk-rates-select-all = Alles selecteren
desk-rates-as-of = Stand van { $instant }

desk-rates-dates = Periode
desk-rates-earlier = Eerder
desk-rates-later = Later
desk-rates-from = Vanaf
desk-rates-zoom = Getoonde dagen
desk-rates-days = { $count } dagen
desk-rates-redo = Opnieuw

desk-rates-price = Prijs
desk-rates-price-hint = 135 · +10 · -5%
desk-rates-weekdays = Alleen deze weekdagen
desk-rates-rules = Restricties
desk-rates-apply = Toepassen
desk-rates-discard = Verwerpen

desk-rates-selected = { $count ->
    [0] Geen prijs geselecteerd
    [one] { $count } cel geselecteerd
   *[other] { $count } cellen geselecteerd
}
desk-rates-cells = { $count ->
    [one] { $count } cel:
   *[other] { $count } cellen:
}
desk-rates-same = { $count ->
    [one] { $count } blijft zoals die is
   *[other] { $count } blijven zoals ze zijn
}
desk-rates-get-price = { $count ->
    [one] { $count } krijgt een eerste prijs
   *[other] { $count } krijgen een eerste prijs
}
desk-rates-lose-price = { $count ->
    [one] { $count } verliest de prijs en wordt niet meer verkocht
   *[other] { $count } verliezen de prijs en worden niet meer verkocht
}
desk-rates-refused = { $count ->
    [one] { $count } prijs zou onder nul komen of te hoog worden. Er wordt niets gewijzigd.
   *[other] { $count } prijzen zouden onder nul komen of te hoog worden. Er wordt niets gewijzigd.
}
desk-rates-nothing-changes = Er zou niets veranderen: het is al zo.
desk-rates-done = { $count ->
    [0] Er hoefde niets te worden gewijzigd
    [one] { $count } cel gewijzigd
   *[other] { $count } cellen gewijzigd
}
desk-rates-done-hint = Ctrl+Z maakt het ongedaan.
desk-rates-undone = { $count ->
    [0] Er was niets meer ongedaan te maken
    [one] { $count } cel is weer zoals voorheen
   *[other] { $count } cellen zijn weer zoals voorheen
}
desk-rates-redone = { $count ->
    [0] Er was niets opnieuw te wijzigen
    [one] { $count } cel opnieuw gewijzigd
   *[other] { $count } cellen opnieuw gewijzigd
}
desk-rates-left-alone = { $count ->
    [one] { $count } cel is intussen op een andere werkplek gewijzigd en is gebleven zoals die daar is ingesteld.
   *[other] { $count } cellen zijn intussen op een andere werkplek gewijzigd en zijn gebleven zoals ze daar zijn ingesteld.
}

desk-rates-wrong-number = Geen prijs. Typ 135, +10 of -5%.
desk-rates-wrong-decimals = Meer decimalen dan de valuta heeft.
desk-rates-wrong-large = Meer dan een nacht mag kosten.
desk-rates-paste-empty = Er is niets om te plakken.
desk-rates-paste-large = De tabel is te groot om te plakken.
desk-rates-paste-cell = Regel { $line }, kolom { $column } van de tabel is geen prijs.
desk-rates-paste-hint = Er is niets gewijzigd. Kopieer alleen prijzen, zonder formules of tekst.

desk-rates-closed = gesloten
desk-rates-no-arrival = geen aankomst
desk-rates-no-departure = geen vertrek
desk-rates-min-arrival = { $count ->
    [one] minstens { $count } nacht bij aankomst
   *[other] minstens { $count } nachten bij aankomst
}
desk-rates-min-through = { $count ->
    [one] minstens { $count } nacht voor een verblijf over deze dag
   *[other] minstens { $count } nachten voor een verblijf over deze dag
}
desk-rates-no-price = geen prijs
desk-rates-told-price = { $type }, { $plan }, { $date }: { $price }
desk-rates-told-count = { $name }, { $date }: { $left } van { $house } vrij, { $sold } verkocht
desk-rates-legend = ⊘ gesloten · →| geen aankomst · |→ geen vertrek · 2+ minimumverblijf bij aankomst · 2⇹ minimumverblijf doorlopend
desk-rates-keys = Pijltoetsen verplaatsen, Shift selecteert, Ctrl+A selecteert alles. Typ een prijs en druk op Enter. Delete haalt prijzen weg. Ctrl+C en Ctrl+V kopiëren en plakken. Op een aantal toont Enter de reden.

desk-rates-rules-hint = Voor de geselecteerde dagen. Enter of Toepassen voert de wijziging door.
desk-rates-unchanged = Ongewijzigd
desk-rates-sale = Verkoop
desk-rates-sale-open = Open
desk-rates-sale-closed = Gesloten
desk-rates-arrivals = Aankomsten
desk-rates-departures = Vertrekken
desk-rates-allowed = Toegestaan
desk-rates-not-allowed = Niet toegestaan
desk-rates-min-arrival-label = Minimumnachten bij aankomst
desk-rates-min-hint = Geldt voor gasten die op die dag aankomen. 0 voor geen, leeg voor ongewijzigd.
desk-rates-min-through-label = Minimumnachten doorlopend
desk-rates-min-through-hint = Geldt voor elk verblijf over die dag, wanneer het ook begint.

desk-rates-why = Waarom dit aantal
desk-rates-why-empty = De aantallen van deze dag worden geladen.
desk-rates-why-physical = Kamers
desk-rates-why-out-of-inventory = Uit het kamerbestand
desk-rates-why-out-of-order = Buiten gebruik
desk-rates-why-sold = Verkocht
desk-rates-why-blocked = Geblokkeerd voor groepen
desk-rates-why-held = Vastgehouden voor boekende gasten
desk-rates-why-allowance = Toegestane overboeking
desk-rates-why-over-house = Meer dan het hotel vrij heeft
desk-rates-why-left = Vrij
desk-rates-why-elsewhere = Elders vastgehouden
desk-rates-why-here = Hier nu te verkopen
desk-rates-why-service = { $count ->
    [one] { $count } kamer heeft een klein gebrek en wordt toch verkocht.
   *[other] { $count } kamers hebben een klein gebrek en worden toch verkocht.
}
desk-rates-why-alone = Deze werkplek heeft geen verbinding met de server. Hier worden alleen kamers uit het eigen allotment verkocht; de overige liggen bij de server en bij andere werkplekken.

desk-rates-allow = Toegestane overboeking
desk-rates-allow-hint = Kamers boven het kamerbestand, { $nights }.
desk-rates-allow-set = Toestaan
desk-rates-allow-own = Zoals gebruikelijk voor het type
desk-rates-allow-done = De toegestane overboeking is ingesteld

desk-rates-tab-prices = Prijzen en restricties
desk-rates-tab-plans = Tariefplannen

desk-plan-new = Nieuw tariefplan
desk-plan-change = Tariefplan wijzigen
desk-plan-edit = Wijzigen
desk-plan-edit-of = { $plan } wijzigen
desk-plan-archive = Verkoop stoppen
desk-plan-sell-again = Weer verkopen
desk-plan-manager-only = Alleen een manager wijzigt tariefplannen.
desk-plan-code = Code
desk-plan-name = Naam
desk-plan-name-in = Naam ({ $language })
desk-plan-board = Maaltijden
desk-plan-terms = Annulering
desk-plan-sold = Verkoop
desk-plan-public = Website en receptie
desk-plan-private = Alleen receptie
desk-plan-archived = Gestopt
desk-plan-for-guests = Gasten kunnen het op de website boeken
desk-plan-always-free = Altijd gratis
desk-plan-from-booking = Vanaf de boeking: { $fee }
desk-plan-from-day = { $days ->
    [0] Op de dag van aankomst vanaf { $time } uur: { $fee }
    [one] Op de dag voor aankomst vanaf { $time } uur: { $fee }
   *[other] { $days } dagen voor aankomst vanaf { $time } uur: { $fee }
}
desk-plan-fee-free = gratis
desk-plan-fee-full = het hele verblijf
desk-plan-fee-nights = { $count ->
    [one] de eerste nacht
   *[other] de eerste { $count } nachten
}
desk-plan-fee = Het kost
desk-plan-kind-none = Geen stap
desk-plan-kind-nights = Eerste nachten
desk-plan-kind-percent = Procent
desk-plan-kind-full = Het hele verblijf
desk-plan-much = Hoeveel
desk-plan-days = Dagen vooraf
desk-plan-at = Vanaf
desk-plan-extra-adult = Elke extra volwassene
desk-plan-fewer-adult = Korting bij eenpersoonsgebruik
desk-plan-copy = Prijzen overnemen van
desk-plan-copy-none = Nog geen prijzen
desk-plan-step = Gewijzigd met
desk-plan-step-hint = +12,50 of -10%, leeg voor dezelfde prijzen
desk-plan-done = { $plan } is opgeslagen
desk-plan-done-archived = { $plan } wordt niet meer verkocht. Al verkochte verblijven behouden het tarief.
desk-plan-done-sold-again = { $plan } wordt weer verkocht
