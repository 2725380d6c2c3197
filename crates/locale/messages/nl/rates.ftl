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
desk-rates-no-price = geen prijs
desk-rates-told-price = { $type }, { $plan }, { $date }: { $price }
desk-rates-told-count = { $name }, { $date }: { $left } van { $house } vrij, { $sold } verkocht
desk-rates-unchanged = Ongewijzigd
desk-rates-sale = Verkoop
desk-rates-sale-open = Open
desk-rates-sale-closed = Gesloten
desk-rates-arrivals = Aankomsten
desk-rates-departures = Vertrekken
desk-rates-allowed = Toegestaan
desk-rates-not-allowed = Niet toegestaan
desk-rates-min-arrival-label = Minimumnachten bij aankomst
desk-rates-min-through-label = Minimumnachten doorlopend
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

desk-rates-why-linked = Verkocht als deel van een grotere kamer
desk-rates-why-over-members = Meer dan er uit de delen te maken is
desk-fall-summary =
    { $base } dagprijs, { $count ->
        [one] { $count } stap
       *[other] { $count } stappen
    }
desk-fall-price = Prijs van de nacht
desk-cause-base = Dagprijs
desk-cause-derivation = Volgt { $plan }
desk-cause-occupancy = Voor deze gasten
desk-cause-length =
    Lang verblijf, vanaf { $count ->
        [one] { $count } nacht
       *[other] { $count } nachten
    }
desk-cause-late =
    Last minute, { $count ->
        [0] op de dag zelf
        [one] tot { $count } dag vooraf
       *[other] tot { $count } dagen vooraf
    }
desk-cause-yield = Vraag
desk-cause-yield-by = Vraag: { $rule }
desk-cause-company = Bedrijfstarief
desk-cause-promo = Code { $code }
desk-cause-floor = Minimumprijs van het plan
desk-cause-ceiling = Maximumprijs van het plan
desk-cause-free = Gratis nacht
desk-cause-other = Overig
desk-plan-category = Soort tarief
desk-plan-category-usual = Gewoon tarief, naar de voorwaarden
desk-cond-follows = Volgt een ander plan
desk-cond-follows-hint = Prijzen en restricties komen van het andere plan en veranderen mee. Eerst geldt het percentage, dan het bedrag.
desk-cond-parent = Plan dat het volgt
desk-cond-parent-none = Geen: eigen prijzen
desk-cond-percent = Procent
desk-cond-percent-hint = -10% of +5%
desk-cond-amount = Bedrag
desk-cond-amount-hint = +12 of -8
desk-cond-round-to = Afronden op
desk-cond-round-hint = 1 voor hele bedragen; leeg voor niet afronden
desk-cond-round = Afgerond
desk-cond-round-nearest = Op het dichtstbijzijnde
desk-cond-round-up = Naar boven
desk-cond-round-down = Naar beneden
desk-cond-guests = Prijs naar aantal volwassenen
desk-cond-adults = Volwassenen
desk-cond-adults-hint = 1: -20; 3: +30 – bij de dagprijs, in plaats van elke volwassene meer of minder
desk-cond-long = Lange verblijven
desk-cond-ladder = Korting vanaf zoveel nachten
desk-cond-ladder-hint = 3: 5%; 7: 10%
desk-cond-progressive = Alleen de nachten vanaf de stap worden goedkoper
desk-cond-lead = Vroegboekers en last minutes
desk-cond-early = Korting vanaf zoveel dagen vooruit
desk-cond-early-hint = 30: 10%; 60: 15%
desk-cond-late = Korting tot zoveel dagen vooraf
desk-cond-late-hint = 0: 15%; 3: 10%
desk-cond-limits = Minimum- en maximumprijs
desk-cond-limits-hint = Geen korting, code of vraag gaat eroverheen. Ze gelden voor de hele nacht, wie er ook slaapt.
desk-cond-floor = Minimumprijs van een nacht
desk-cond-ceiling = Maximumprijs van een nacht
desk-cond-when = Wanneer het te boeken is
desk-cond-booked-from = Te boeken vanaf
desk-cond-booked-to = Te boeken t/m
desk-cond-nights-from = Eerste nacht
desk-cond-nights-to = Laatste nacht
desk-cond-ahead-min = Minimaal vooruit
desk-cond-ahead-max = Maximaal vooruit
desk-cond-ahead-hint = Dagen, of uren als 36h
desk-cond-nights-min = Minimaal nachten
desk-cond-nights-max = Maximaal nachten
desk-cond-who = Voor wie de code kent
desk-cond-code = Code
desk-cond-code-hint = Gasten zien het plan pas als ze deze code invullen of een link met de code volgen
desk-rates-tab-yields = Vraag
desk-rates-tab-promos = Codes
desk-plan-follows = Volgt { $plan }: { $steps }
desk-plan-trait-ladder = Lange verblijven: { $steps }
desk-plan-trait-early = Vroegboekers: { $steps }
desk-plan-trait-late = Last minutes: { $steps }
desk-plan-trait-code = Code: { $steps }
desk-promo-new = Nieuwe code
desk-promo-change = Code wijzigen
desk-promo-empty = Er is nog geen code. Maak er een voor een brief, een nieuwsbrief of vaste gasten.
desk-promo-code = Code
desk-promo-name = Waarvoor
desk-promo-off = Korting per nacht
desk-promo-off-hint = 10% of 15
desk-promo-used = Gebruikt
desk-promo-used-of = { $count } van { $max }
desk-promo-archived = Gearchiveerd
desk-promo-booked-both = Te boeken { $from } – { $to }
desk-promo-booked-from = Te boeken vanaf { $from }
desk-promo-booked-to = Te boeken t/m { $to }
desk-promo-nights-both = Nachten { $from } – { $to }
desk-promo-nights-from = Nachten vanaf { $from }
desk-promo-nights-to = Nachten t/m { $to }
desk-promo-least =
    { $count ->
        [one] Vanaf { $count } nacht
       *[other] Vanaf { $count } nachten
    }
desk-promo-everywhere = Overal
desk-promo-uses = Maximaal boekingen
desk-promo-per-guest = Maximaal boekingen per gast
desk-promo-combinable = Naast andere kortingen
desk-promo-combinable-hint = Anders geldt de code alleen waar geen lang verblijf, vroege of late boeking al goedkoper is
desk-yield-hint = Prijzen stijgen en dalen met wat er is verkocht, volgens regels die u schrijft. Meerdere regels worden opgeteld. Geen regel gaat voorbij de minimum- en maximumprijs van een plan, en wat geboekt is, houdt zijn prijs.
desk-yield-empty = Er is nog geen regel. Begin met een regel voor een hotel dat volloopt, en bekijk de komende maand voordat u opslaat.
desk-yield-new = Nieuwe regel
desk-yield-change = Regel wijzigen
desk-yield-name = Naam
desk-yield-measure = Kijkt naar
desk-yield-house = Bezetting van het hotel
desk-yield-type = Bezetting van het kamertype
desk-yield-ahead = Dagen tot de nacht
desk-yield-steps = Stappen
desk-yield-steps-sold = 70: +10%; 90: +20% – vanaf zoveel procent bezetting
desk-yield-steps-ahead = 1: -15%; 7: -5% – tot zoveel dagen vooraf
desk-yield-pause = Gepauzeerd
desk-yield-paused = Gepauzeerd, zonder effect
desk-yield-remove = Verwijderen
desk-yield-removed = De regel { $rule } is verwijderd.
desk-yield-done = De prijzen volgen de regel { $rule }.
desk-yield-preview = De komende 30 nachten
desk-yield-preview-none = Schrijf een naam en stappen, dan ziet u hoe de komende nachten zouden worden.
desk-yield-night = Nacht
desk-yield-sold = Bezet

desk-rates-days-unit = dagen
desk-rates-open = open
desk-rates-arrival-again = aankomst mogelijk
desk-rates-departure-again = vertrek mogelijk
desk-rates-said-min-arrival =
    { $count ->
        [0] geen minimumverblijf bij aankomst
        [one] minstens { $count } nacht bij aankomst
       *[other] minstens { $count } nachten bij aankomst
    }
desk-rates-said-max-arrival =
    { $count ->
        [0] geen maximumverblijf bij aankomst
        [one] hoogstens { $count } nacht bij aankomst
       *[other] hoogstens { $count } nachten bij aankomst
    }
desk-rates-said-exact =
    { $count ->
        [0] verblijven van elke lengte
        [one] alleen verblijven van { $count } nacht
       *[other] alleen verblijven van { $lengths } nachten
    }
desk-rates-said-min-through =
    { $count ->
        [0] geen minimum voor een verblijf over deze dag
        [one] minstens { $count } nacht voor een verblijf over deze dag
       *[other] minstens { $count } nachten voor een verblijf over deze dag
    }
desk-rates-said-max-through =
    { $count ->
        [0] geen maximum voor een verblijf over deze dag
        [one] hoogstens { $count } nacht voor een verblijf over deze dag
       *[other] hoogstens { $count } nachten voor een verblijf over deze dag
    }
desk-rates-said-min-ahead =
    { $count ->
        [0] geen minimumtijd vooraf
        [one] minstens { $count } dag vooraf geboekt
       *[other] minstens { $count } dagen vooraf geboekt
    }
desk-rates-said-max-ahead =
    { $count ->
        [0] geen maximumtijd vooraf
        [one] hoogstens { $count } dag vooraf geboekt
       *[other] hoogstens { $count } dagen vooraf geboekt
    }
desk-rates-said-min-ahead-hours =
    { $count ->
        [one] minstens { $count } uur vooraf geboekt
       *[other] minstens { $count } uur vooraf geboekt
    }
desk-rates-said-max-ahead-hours =
    { $count ->
        [one] hoogstens { $count } uur vooraf geboekt
       *[other] hoogstens { $count } uur vooraf geboekt
    }
desk-rates-said-follows = plus de restricties van { $plan }, dat dit plan volgt
desk-rates-signs = ⊘ gesloten · →| geen aankomst · |→ geen vertrek · 2+ minimum- en ≤7 maximumverblijf bij aankomst · 2⇹ en ≤7⇹ doorlopend · =7 alleen deze lengte · ◷ tijd vooraf · § uit “Restricties”
desk-rates-limits-hint = Voor de geselecteerde dagen. Leeg laat alles zoals het is, 0 heft op. Enter of Toepassen voert de wijziging door.
desk-rates-max-arrival-label = Maximumnachten bij aankomst
desk-rates-exact-label = Alleen deze lengtes bij aankomst
desk-rates-exact-hint = Nachten: 2, 4, 7-10
desk-rates-max-through-label = Maximumnachten doorlopend
desk-rates-through-hint = Doorlopend: geldt voor elk verblijf over die dag, wanneer het ook begint.
desk-rates-min-ahead-label = Minstens dagen vooraf
desk-rates-max-ahead-label = Hoogstens dagen vooraf
desk-rates-ahead-hint = Van de boeking tot de aankomst.
desk-rates-wrong-nights = Een aantal nachten van 0 tot 99.
desk-rates-wrong-days = Een aantal dagen van 0 tot 999.
desk-rates-wrong-lengths = Lengtes van 1 tot 32 nachten, zoals 2, 4, 7-10.
desk-rates-unread = Een van de restricties is niet te lezen.
desk-rates-crossed =
    { $count ->
        [one] Op { $count } dag zou een minimum boven het maximum liggen. Er wordt niets gewijzigd.
       *[other] Op { $count } dagen zou een minimum boven het maximum liggen. Er wordt niets gewijzigd.
    }
desk-rates-close =
    { $count ->
        [one] { $count } prijs wordt dan niet meer verkocht
       *[other] { $count } prijzen worden dan niet meer verkocht
    }
desk-rates-why-rules = Restricties van { $plan }
desk-rates-why-no-rules = Voor deze nacht gelden geen restricties.
desk-rates-set-here = Op deze dag ingesteld
desk-cause-group = Afgesproken met { $group }
desk-cause-early-from =
    Vroegboeker, vanaf { $count ->
        [one] { $count } dag
       *[other] { $count } dagen
    } vooruit
desk-cond-gratis-stayed = Gratis nachten: per zoveel nachten verblijf
desk-cond-gratis-free = Gratis nachten: hoeveel
desk-cond-gratis-hint = Bij 7 nachten 1 gratis: elke zevende nacht kost niets.
desk-promo-applies = Geldt voor
desk-promo-valid = Geldig
desk-promo-archive = Beëindigen
desk-promo-valid-again = Weer laten gelden
desk-promo-saved = De code { $code } is geldig.
desk-promo-ended = De code { $code } is niet meer geldig. Boekingen houden hun prijs.
desk-rates-tab-turnaways = Gemiste vraag
desk-turnaway-hint = Wat is aangevraagd en niet verkocht, per maand van aankomst. Een zoekopdracht zonder resultaat telt één keer per dag, hoe vaak die ook wordt herhaald. Over de aanvrager wordt niets bewaard.
desk-turnaway-empty = In deze maanden is er geen vraag gemist. Zoekopdrachten zonder resultaat worden hier vanzelf geteld; zegt een gast nee tegen een prijs, kies dan “Gast zag ervan af” bij de nieuwe boeking.
desk-turnaway-month = Maand van aankomst
desk-turnaway-full = Hotel vol
desk-turnaway-restricted = Gesloten door een regel
desk-turnaway-party = Te veel personen
desk-turnaway-declined = Gast zag ervan af
desk-turnaway-sum = Aanvragen
desk-turnaway-room-nights = Kamernachten
desk-turnaway-requests = Afzonderlijke aanvragen
desk-turnaway-more = De eerste { $count } op aankomst.
desk-turnaway-stay = Verblijf
desk-turnaway-wish = Gevraagd
desk-turnaway-cause = Waarom niet verkocht
desk-turnaway-price = Genoemde prijs
desk-turnaway-where = Aangevraagd via
desk-turnaway-when = Aangevraagd op
desk-turnaway-desk = Receptie
desk-turnaway-web = Website
desk-turnaway-nights =
    { $count ->
        [one] { $count } nacht
       *[other] { $count } nachten
    }
desk-turnaway-people =
    { $rooms ->
        [one] { $rooms } kamer
       *[other] { $rooms } kamers
    }, { $people ->
        [one] { $people } persoon
       *[other] { $people } personen
    }
desk-regret-price = Te duur
desk-regret-dates = Andere data gewenst
desk-regret-room = Andere kamer gewenst
desk-regret-terms = Voorwaarden pasten niet
desk-regret-undecided = Zoekt nog verder
desk-regret-other = Andere reden
desk-declined = Gast zag ervan af
desk-declined-title = Waarom zag de gast ervan af?
desk-declined-hint = Verblijf, prijs en reden worden bewaard, niets over de gast.
desk-declined-reason = Reden
desk-declined-confirm = Noteren
desk-declined-done = Genoteerd als gemiste vraag: { $reason }
desk-rates-tab-layers = Restricties
desk-scope-types = Alleen voor deze kamertypen; geen keuze is alle
desk-scope-plans = Alleen voor deze tariefplannen; geen keuze is alle
desk-layer-hint = Restricties voor veel kamers en tarieven tegelijk. Ze komen boven op die in de tabel: een verblijf moet volgens alle zijn toegestaan.
desk-layer-empty = Er is nog geen restrictie voor meerdere tarieven. Begin met een voor een beurs of feestdagen: kies de periode en een minimumverblijf.
desk-layer-manager-only = Alleen een manager wijzigt deze restricties.
desk-layer-new = Nieuwe restrictie
desk-layer-change = Restrictie wijzigen
desk-layer-name = Naam
desk-layer-where = Voor
desk-layer-when = Wanneer
desk-layer-rules = Restricties
desk-layer-remove = Verwijderen
desk-layer-removed = { $name } is verwijderd.
desk-layer-done = { $name } geldt.
desk-layer-past = Voorbij
desk-layer-all-rooms = Alle kamers
desk-layer-at-plans = { $rooms }, bij { $plans }
desk-layer-on-web = { $rooms }, alleen op de website
desk-layer-at-desk = { $rooms }, alleen aan de receptie
desk-layer-only-web = alleen voor boekingen op de website
desk-layer-only-desk = alleen voor boekingen aan de receptie
desk-layer-always = Altijd
desk-layer-from = Vanaf { $date }
desk-layer-until = T/m { $date }
desk-layer-days-dates = { $days }, { $dates }
desk-layer-first = Eerste dag
desk-layer-last = Laatste dag
desk-layer-dates-hint = Leeg is onbeperkt.
desk-layer-weekdays = Alleen op deze weekdagen
desk-layer-channel = Voor boekingen
desk-layer-channel-all = Via elk kanaal
desk-layer-channel-desk = Alleen aan de receptie
desk-layer-channel-web = Alleen op de website
desk-layer-closed = Niet verkocht
desk-layer-no-arrival = Geen aankomst
desk-layer-no-departure = Geen vertrek
desk-layer-touches-nothing = Van wat het komende jaar te koop is, wordt niets strenger.
desk-layer-touches =
    { $count ->
        [one] Het komende jaar wordt { $count } prijs strenger beperkt
       *[other] Het komende jaar worden { $count } prijzen strenger beperkt
    }, in { $nights ->
        [one] { $nights } nacht.
       *[other] { $nights } nachten.
    }
desk-layer-touches-closed =
    { $closed ->
        [one] Het komende jaar wordt { $closed } prijs dan niet meer verkocht
       *[other] Het komende jaar worden { $closed } prijzen dan niet meer verkocht
    }, in { $nights ->
        [one] { $nights } nacht.
       *[other] { $nights } nachten.
    }
desk-rates-keyboard = Pijlen verplaatsen, Shift selecteert, Ctrl+A selecteert alles. Typ een prijs en druk op Enter. Delete haalt prijzen weg. Ctrl+C en Ctrl+V kopiëren en plakken. Op een aantal toont Enter waarom; op een prijs toont ? wat de nacht beperkt.
