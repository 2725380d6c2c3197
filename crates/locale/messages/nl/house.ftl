### Waarmee het hotel zichzelf beheert: medewerkers, gegevens, kamers, en hoe het met het programma gaat.

house-menu = Instellingen
house-tab-staff = Medewerkers
house-tab-hotel = Hotel
house-tab-rooms = Kamers
house-edit = Bewerken
house-discard = Verwerpen
house-waiting = Gewijzigde instellingen

## Medewerkers

house-staff-at-server = De server beheert de medewerkers van uw hotel. Voor wijzigingen is verbinding nodig; ze gelden op elke werkplek.
house-staff-here = Wie hier werkt, meldt zich aan met een gebruikersnaam en een wachtwoord.
house-staff-add = Medewerker toevoegen
house-staff-change = Gegevens wijzigen
house-staff-person = Naam
house-staff-full-name = Naam
house-staff-user = Gebruikersnaam
house-staff-user-hint = Om u mee aan te melden
house-staff-seen = Laatst aangemeld
house-staff-never = Nog nooit
house-staff-you = u
house-staff-off = Geblokkeerd
house-staff-edit-of = { $name } bewerken
house-staff-password = Nieuw wachtwoord
house-staff-password-of = Nieuw wachtwoord voor { $name }
house-staff-first-password = Eerste wachtwoord
house-staff-new-password = Nieuw wachtwoord
house-staff-password-hint = Minstens acht tekens. Acht cijfers volstaan als pincode.
house-staff-disable = Blokkeren
house-staff-disable-of = { $name } blokkeren
house-staff-disable-hint = Deze persoon kan zich niet meer aanmelden. Wat is gedaan, blijft onder deze naam staan.
house-staff-disable-you = Dit bent u zelf. U wordt afgemeld.
house-staff-enable = Deblokkeren
house-staff-enable-of = { $name } deblokkeren
house-staff-done-added = { $name } kan zich aanmelden.
house-staff-done-changed = { $name } is gewijzigd.
house-staff-done-password = { $name } heeft een nieuw wachtwoord.
house-staff-done-enabled = { $name } kan zich weer aanmelden.
house-staff-done-disabled = { $name } kan zich niet meer aanmelden.

## Hotel

house-hotel-address = Naam, adres en contact
house-hotel-slug = Korte naam in webadressen
house-hotel-fixed = Valuta, tijdzone en korte naam zijn bij het inrichten gekozen. Ze blijven zoals ze zijn.
house-hotel-fixed-sold = Valuta en tijdzone staan vast: er zijn boekingen in gemaakt. De korte naam staat in de links van uw gasten.
house-hotel-policies = Elk tariefplan heeft zijn eigen annuleringsvoorwaarden. U vindt ze onder
house-hotel-done = Opgeslagen.
house-hotel-moved-on = Het hotel is elders gewijzigd terwijl u aan het typen was.
house-hotel-moved-on-hint = Sla gerust op: alleen de velden die u hebt gewijzigd, worden opgeslagen. Is hetzelfde veld ook elders gewijzigd, dan blijven beide versies onder “Te bekijken” staan.
house-vat-from = Vanaf de nacht van
house-vat-from-hint = Leeg: vanaf het begin
house-vat-hint = Een btw-tarief dat later ingaat, geldt vanaf zijn eerste nacht. Wat al geboekt is, houdt de belasting waarmee het is geboekt.

## Kamers

house-rooms-count = { $rooms ->
    [one] { $rooms } kamer
   *[other] { $rooms } kamers
} · { $types ->
    [one] { $types } type
   *[other] { $types } types
}
house-rooms-empty = Er is nog geen kamertype. Voeg er eerst een toe en daarna de kamers.
house-rooms-none = Dit type heeft nog geen kamers.
house-rooms-add = Kamers toevoegen
house-rooms-add-of = Kamers toevoegen: { $name }
house-rooms-numbers = Nummers
house-rooms-show = { $count ->
    [one] { $count } opgeheven kamer tonen
   *[other] { $count } opgeheven kamers tonen
}
house-rooms-hide = { $count ->
    [one] { $count } opgeheven kamer verbergen
   *[other] { $count } opgeheven kamers verbergen
}
house-rooms-done-added = { $count ->
    [one] { $count } kamer is toegevoegd.
   *[other] { $count } kamers zijn toegevoegd.
}
house-room-number = Nummer
house-room-floor = Verdieping
house-room-floor-hint = Leeg: afgeleid uit nummers zoals 301
house-room-edit-of = Kamer { $room } bewerken
house-room-done-changed = Kamer { $room } is gewijzigd.
house-room-archived = Opgeheven
house-room-archive = Opheffen
house-room-archive-of = Kamer { $room } opheffen
house-room-archive-hint = De kamer verdwijnt blijvend uit het hotel: ze wordt niet meer verkocht en niet meer schoongemaakt. Neem de kamer voor een reparatie liever buiten gebruik op de pagina Housekeeping. U kunt de kamer altijd terughalen.
house-room-archive-stays = Deze kamer is aan gasten toegewezen
house-room-archive-stays-hint = Geef hun eerst een andere kamer.
house-room-archive-nights = { $count ->
    [one] Voor { $count } nacht is elke kamer nodig
   *[other] Voor { $count } nachten is elke kamer nodig
}
house-room-done-archived = Kamer { $room } is opgeheven.
house-room-back = Terughalen
house-room-back-of = Kamer { $room } terughalen
house-room-done-back = Kamer { $room } is terug.
house-type-add = Kamertype toevoegen
house-type-change = Kamertype wijzigen
house-type-edit-of = { $name } bewerken
house-type-occupancy = { $adults ->
    [one] { $adults } volwassene
   *[other] { $adults } volwassenen
}, { $heads ->
    [one] { $heads } gast in totaal
   *[other] { $heads } gasten in totaal
}
house-type-rooms = { $count ->
    [0] geen kamers
    [one] { $count } kamer
   *[other] { $count } kamers
}
house-type-beds-in = Bedden ({ $language })
house-type-done = { $name } is opgeslagen.

## Systeemstatus

house-tab-health = Systeemstatus
health-title = Deze computer
health-version = Versie
health-file = Bestand van het hotel
health-free = Vrij op deze schijf
health-heard = Laatste bericht van de server
health-last-backup = Laatste back-up
health-backup-never = Nog geen
health-alone = Werkt zonder server
health-unknown = Niet bekend
health-megabytes = { $number } MB
health-gigabytes = { $number } GB
health-disk-low = De schijf is bijna vol.
health-disk-low-hint = Maak snel ruimte vrij: zonder ruimte kan geen boeking worden opgeslagen. Tot nu toe is er niets verloren gegaan.
health-clock-behind = { $minutes ->
    [one] De klok van deze computer loopt { $minutes } minuut achter op die van de server.
   *[other] De klok van deze computer loopt { $minutes } minuten achter op die van de server.
}
health-clock-ahead = { $minutes ->
    [one] De klok van deze computer loopt { $minutes } minuut voor op die van de server.
   *[other] De klok van deze computer loopt { $minutes } minuten voor op die van de server.
}
health-clock-off-hint = Zet de klok gelijk in de systeeminstellingen, liefst automatisch via internet. Tijden in lijsten worden getoond volgens deze klok.
health-offline = Er is geen verbinding met de server.
health-work-backup = Back-up wordt gemaakt: { $share }%
health-work-examine = Bestand wordt gecontroleerd: { $share }%
health-examine = Bestand controleren
health-examine-hint = Leest elke pagina van het hotelbestand en bouwt elke lijst opnieuw op om te vergelijken. U kunt doorwerken, iets langzamer.
health-examine-failed = Het bestand kon niet worden gecontroleerd.
health-damaged = Het bestand is beschadigd. Neem hier geen boekingen meer aan en roep hulp in.
health-mended = Enkele lijsten kwamen niet overeen met de vastgelegde gegevens. Ze zijn opnieuw opgebouwd.
health-sound = Alles is in orde.
health-examined-at = { $count ->
    [one] { $count } gegeven gelezen, { $instant }
   *[other] { $count } gegevens gelezen, { $instant }
}
health-logs = Logboeken opslaan
health-logs-done = De logboeken zijn opgeslagen.
health-restored = Dit hotel is teruggezet uit een back-up. U ziet de stand van { $instant }.
health-restored-hint = Wat daarna is gebeurd, staat er niet in. Vergelijk met mails en notities op papier en voer het opnieuw in.
health-restored-noted = Begrepen

## Back-ups

backup-title = Back-ups
backup-about = Een back-up is een kopie van het hele hotel in één versleuteld bestand. Die wordt eerst geopend en gecontroleerd en telt pas dan mee.
backup-about-desk = De server heeft uw hotel; een back-up hier is een extra kopie van wat deze werkplek weet, in één versleuteld bestand.
backup-key = De sleutel blijft bij de sleutels van deze computer: alleen deze computer kan het bestand openen.
backup-make = Nu back-up maken
backup-folder = Waar en hoeveel
backup-where = Map
backup-folder-hint = Het volledige pad van een map, bijvoorbeeld op een andere schijf. Leeg: naast het bestand van het hotel.
backup-keep = Hoeveel er worden bewaard
backup-none = Er is nog geen back-up. Maak nu de eerste.
backup-as-of = Stand van
backup-size = Grootte
backup-file = Bestand
backup-restore = Terugzetten
backup-restore-of = Back-up van { $instant } terugzetten
backup-restore-lost = Het hotel wordt weer zoals het was op { $instant }. Wat daarna kwam, staat er dan niet meer in.
backup-restore-aside = Het hotel zoals het nu is, wordt niet verwijderd: het wordt op deze computer apart gezet.
backup-restore-hint = Iedereen wordt afgemeld en meldt zich opnieuw aan, met het wachtwoord van toen.

## Opnieuw verbinden

again-title = Opnieuw met de server verbinden
again-about = Is het bestand van deze werkplek beschadigd, dan begint de werkplek opnieuw: het bestand wordt apart gezet en het hotel wordt opnieuw van de server gehaald.
again-why = Een oudere back-up kan hier niet worden teruggezet. Die weet niet welke kamers deze werkplek sindsdien heeft verkocht en zou ze een tweede keer verkopen.
again-do = Apart zetten en opnieuw verbinden
again-aside = Het bestand zoals het nu is, wordt niet verwijderd: het wordt op deze computer apart gezet. Kamers in het eigen allotment van deze werkplek blijven vastgehouden tot hun nachten voorbij zijn.
again-waiting = { $count ->
    [one] { $count } wijziging is nog niet bij de server
   *[other] { $count } wijzigingen zijn nog niet bij de server
}
again-waiting-hint = Komt de verbinding terug, dan worden ze vanzelf verzonden. Gaat u toch verder, noteer ze dan eerst en voer ze daarna opnieuw in.
again-sure = Ik heb ze genoteerd
again-nothing-waits = De server heeft alles van deze werkplek.
again-code = U hebt het adres van de server en een nieuwe code voor deze werkplek nodig.

## Wat binnenkwam terwijl deze werkplek weg was

away-title = { $count ->
    [one] Terwijl deze werkplek weg was: { $count } wijziging
   *[other] Terwijl deze werkplek weg was: { $count } wijzigingen
}
away-hint = Wat anderen intussen hebben gedaan, het nieuwste eerst. Het blijft hier staan tot iemand het heeft gelezen.
away-short = { $count ->
    [one] { $count } nieuw
   *[other] { $count } nieuw
}
away-noted = Als gelezen markeren
away-done = Als gelezen gemarkeerd.
field-hotel = Gegevens van het hotel
field-room-types = Kamertypes
field-rate-plans = Tariefplannen
field-check-in = Inchecken vanaf
field-check-out = Uitchecken tot

house-type-parts = Samengesteld uit andere kamers
house-type-parts-hint = Laat dit leeg voor zelfstandige kamers. Vul voor een suite van twee tweepersoonskamers bij de tweepersoonskamer 2 in: de verkoop van de suite neemt dan twee tweepersoonskamers in beslag, en de suite is gesloten zolang er minder vrij zijn.
house-type-part = { $count } × { $name }
house-type-made-of = Bestaat uit { $parts }
house-members-of = { $name }: { $count } van { $wanted } gekozen
house-members-none = Elke kamer van dit type is onderdeel van een grotere, of er is er nog geen.
house-room-unsound = Niet verkocht: de onderdelen kloppen niet
house-tab-taxes = Belastingen
house-tax-hint = Wat er over nachten, maaltijden en al het overige wordt geheven, en vanaf welke nacht.
house-tax-empty = Er wordt nog geen belasting geheven.
house-tax-empty-hint = Begin met de btw voor de kamer. Voeg daarna maaltijden toe en de belasting van uw gemeente, als die er is.
house-tax-add-vat = Btw toevoegen
house-tax-add-city = Toeristenbelasting toevoegen
house-tax-change = Belasting wijzigen
house-tax-name = Belasting
house-tax-rate = Hoogte
house-tax-on = Waarover
house-tax-always = Vanaf het begin
house-tax-over = Vervangen
house-tax-edit-of = { $name } bewerken
house-tax-remove-of = { $name } verwijderen
house-tax-done = Belastingen opgeslagen.
house-tax-done-removed = Belasting verwijderd.
house-tax-inside = { $amount } in de prijs inbegrepen
house-tax-on-top = { $amount } bovenop de prijs
house-tax-person = { $amount } per persoon per nacht
house-tax-room = { $amount } per kamer per nacht
house-tax-stay = { $amount } per verblijf
house-tax-percent = { $amount } van de overnachtingsprijs
house-tax-everything = Alles
house-tax-everybody = Alle gasten, elke nacht
house-tax-from-age = vanaf { $age } jaar
house-tax-first-nights =
    { $count ->
        [one] alleen eerste nacht
       *[other] alleen eerste { $count } nachten
    }
house-tax-no-business = niet bij zakelijke reizen
house-tax-season-of = { $from } t/m { $to }
house-tax-class-lodging = Logies
house-tax-class-food = Eten
house-tax-class-beverages = Dranken
house-tax-class-other = Overige diensten
house-tax-classes = Geheven over
house-tax-classes-hint = Kies niets om de belasting voor alles te laten gelden.
house-tax-percent-label = Procent
house-tax-business = Zakelijke reizen zijn vrijgesteld
house-tax-business-hint = Gasten en medewerkers kunnen dan aangeven dat een verblijf zakelijk is.
house-tax-season = Seizoen
house-tax-season-from-day = Van
house-tax-season-to-day = T/m
house-tax-season-month = Maand
house-tax-season-hint = Leeg voor het hele jaar. Een seizoen gaat voor op wat het hele jaar geldt.
house-tax-no-month = Geen
house-tax-own-name = Eigen naam
house-tax-own-name-hint = Alleen als er meerdere zijn. Een latere belasting met dezelfde naam vervangt de eerdere; andere namen komen erbij.
month-name =
    { $month ->
        [1] januari
        [2] februari
        [3] maart
        [4] april
        [5] mei
        [6] juni
        [7] juli
        [8] augustus
        [9] september
        [10] oktober
        [11] november
       *[12] december
    }
day-of-year = { $day } { $month }
house-services-menu = Diensten
house-services-due = Voor te bereiden
house-services-list = Aanbod
house-services-day = Dag
house-services-day-before = Dag ervoor
house-services-day-after = Dag erna
house-services-due-none = Op deze dag hoeft er niets te worden voorbereid.
house-services-not-promised = { $count } niet toegezegd
house-services-empty = Naast de kamers wordt nog niets verkocht. Begin met het ontbijt of een parkeerplaats.
house-services-manager-only = Een manager stelt het aanbod in.
house-service-new = Nieuwe dienst
house-service-change = Dienst wijzigen
house-service-done = { $name } opgeslagen
house-service-text-in = Omschrijving ({ $language })
house-service-vat = Btw als
house-service-unit = Berekening
house-service-adult = Prijs voor volwassenen
house-service-infant-age = Peuters jonger dan
house-service-infant = Prijs voor peuters
house-service-child-age = Kinderen jonger dan
house-service-child = Prijs voor kinderen
house-service-due = Wanneer
house-service-limit = Limiet
house-service-most = Maximaal per bestelling
house-service-stock = Maximaal per dag
house-service-stock-hint = Leeg voor geen limiet
house-service-stock-of = { $count } per dag
house-service-from = Eerste dag
house-service-until = Laatste dag
house-service-slots = Tijdstippen
house-service-slots-hint = Tijdstip en aantal plaatsen: 18:00 2, 19:00 2. Leeg voor geen tijdstippen.
house-service-always = Wordt altijd berekend
house-service-always-with = Wordt altijd berekend bij { $names }
house-service-always-types = Alleen bij deze kamertypes; zonder keuze bij alle
house-service-plans = Bij deze tarieven inbegrepen
house-service-included-in = Inbegrepen bij { $names }
house-tab-policies = Voorwaarden
house-policy-hint = Wat een annulering wanneer kost, wat niet komen kost en wat er vóór het verblijf wordt betaald.
house-policy-empty = Er is nog geen gezamenlijke regeling.
house-policy-empty-hint = Elk tariefplan heeft eigen voorwaarden. Voeg een regeling toe om meerdere plannen dezelfde te geven.
house-policy-frozen = Een boeking houdt de voorwaarden waaronder ze is gemaakt. Een wijziging geldt alleen voor nieuwe boekingen.
house-policy-add = Regeling toevoegen
house-policy-change = Regeling wijzigen
house-policy-no-plans = Geen tariefplan volgt deze regeling
house-policy-gone = { $name } is verwijderd.
house-policy-done = { $name } is opgeslagen.
house-policy-guarantee = Garantie
house-policy-when = Wanneer
house-policy-before = Voor aankomst
house-policy-after = Na boeking
house-policy-days = Dagen ervoor
house-policy-hours = Uren erna
house-policy-cap = Maximaal nachten
house-policy-step-add = Nog een stap
house-policy-step-remove = Stap { $number } verwijderen
house-policy-part-remove = Deel { $number } van de aanbetaling verwijderen
house-policy-kind-fixed = Vast bedrag
house-policy-fee-free = Niets
house-policy-fee-full = Het hele verblijf
house-policy-fee-nights =
    { $count ->
        [one] de eerste nacht
       *[other] de eerste { $count } nachten
    }
house-policy-capped =
    { $count ->
        [one] { $fee }, maximaal de eerste nacht
       *[other] { $fee }, maximaal de eerste { $count } nachten
    }
house-policy-step-before =
    { $days ->
        [0] Op de dag van aankomst vanaf { $time }: { $fee }
        [one] Vanaf 1 dag voor aankomst, { $time }: { $fee }
       *[other] Vanaf { $days } dagen voor aankomst, { $time }: { $fee }
    }
house-policy-step-after =
    { $hours ->
        [0] Vanaf de boeking: { $fee }
        [one] Vanaf 1 uur na de boeking: { $fee }
       *[other] Vanaf { $hours } uur na de boeking: { $fee }
    }
house-policy-no-show = Bij no-show
house-policy-no-show-last = Zoals een late annulering
house-policy-no-show-costs = No-show: { $fee }
house-policy-held = Vastgehouden tot (tijd)
house-policy-services = Percentages en het hele verblijf tellen ook diensten mee
house-policy-services-count = Diensten tellen mee
house-policy-deposit = Aanbetaling
house-policy-deposit-add = Deel van een aanbetaling toevoegen
house-policy-deposit-kind = Als
house-policy-deposit-days = Te voldoen dagen voor aankomst
house-policy-deposit-days-hint = Leeg: bij de boeking
house-policy-deposit-now = Aanbetaling bij de boeking: { $amount }
house-policy-plans = Tariefplannen die deze regeling volgen
house-policy-plans-hint = Een plan dat de regeling niet meer volgt, houdt deze voorwaarden als eigen voorwaarden.
house-room-retype = Kamertype wijzigen
house-room-retype-of = Kamertype van kamer { $room } wijzigen
house-room-type = Verkocht als
house-room-retype-hint = Gasten die deze kamer zouden krijgen, houden die en betalen wat hun is verkocht. Vanaf nu telt de kamer bij het andere type.
house-tab-currencies = Valuta’s
house-exchange-hint = Gasten kunnen zien wat een prijs ongeveer is in een andere valuta. Er wordt altijd in { $currency } berekend.
house-exchange-empty = Prijzen staan alleen in de eigen valuta van het hotel. Stel een koers in of laad de daglijst van de bank.
house-exchange-currency = Valuta
house-exchange-currency-hint = Drie letters, zoals JPY
house-exchange-source = Bron
house-exchange-source-hint = Waar de koers vandaan komt; gasten zien dit
house-exchange-at = Stand van
house-exchange-manual = Koers instellen
house-exchange-bank = Daglijst van de Europese Centrale Bank laden
house-exchange-bank-hint = Kies het XML-bestand van de bank. Valuta’s die hierboven staan, worden bijgewerkt.
house-exchange-wanted = Meer valuta’s
house-exchange-wanted-hint = Codes met komma’s ertussen, zoals USD, JPY
house-exchange-file = Bestand met de dagkoersen
house-exchange-done = Koersen opgeslagen.
house-exchange-loaded =
    { $count ->
        [one] Eén koers van { $date } geladen.
       *[other] { $count } koersen van { $date } geladen.
    }

house-tab-desks = Werkplekken
house-policy-deposit-due =
    { $days ->
        [0] Aanbetaling op de dag van aankomst: { $amount }
        [one] Aanbetaling { $days } dag voor aankomst: { $amount }
       *[other] Aanbetaling { $days } dagen voor aankomst: { $amount }
    }
house-exchange-per = 1 { $currency } is
desks-intro = Elke werkplek heeft een eigen allotment van enkele kamers die ook zonder verbinding mogen worden verkocht. Zolang verkoopt niemand anders ze.
desks-live = Actuele stand
desks-as-of = Stand van { $at }. Er is geen verbinding.
desks-never = De server heeft nog niets gemeld.
desks-alone = Dit hotel werkt op één computer.
desks-alone-hint = Kamers worden over werkplekken verdeeld zodra een server het hotel beheert.
desks-none = Er is nog geen andere werkplek verbonden.
desks-none-hint = Een werkplek wordt verbonden met een eenmalige code van de server.
desks-here = deze werkplek
desks-in-touch = Verbonden
desks-away = Onbereikbaar
desks-away-since = Onbereikbaar sinds { $at }
desks-written-off = Afgeschreven
desks-holds-nothing = Geen eigen allotment.
desks-night = Nacht
desks-type = Kamertype
desks-house = Hele hotel
desks-free = Onverkocht
desks-sold = Verkocht
desks-taken-back = Teruggenomen
desks-until = Tot
desks-nights = De komende nachten
desks-nights-hint = Bezet zijn kamers die zijn verkocht, voor een gast op de website worden vastgehouden of in het allotment van een werkplek zitten.
desks-taken-of = { $taken } van { $rooms }
desks-of-them-at-desks = { $count } bij werkplekken
desks-of-them-taken-back = { $count } teruggenomen
desks-too-few =
    { $count ->
        [one] 1 kamer te weinig
       *[other] { $count } kamers te weinig
    }
desks-glass = Kamers terugnemen
desks-glass-limit =
    { $count ->
        [0] Van onbereikbare werkplekken mag geen kamer worden teruggenomen.
        [one] Van onbereikbare werkplekken mag per nacht hoogstens 1 kamer worden teruggenomen.
       *[other] Van onbereikbare werkplekken mogen per nacht hoogstens { $count } kamers worden teruggenomen.
    }
desks-glass-hint = Een teruggenomen kamer kan al verkocht zijn zonder dat iemand dat hier weet. Zoveel gasten per nacht moet u in het ergste geval elders onderbrengen.
desks-glass-change = Limiet wijzigen
desks-glass-rooms = Kamers per nacht
desks-glass-done = De limiet is gewijzigd.
desks-broken = { $night }: { $count } × { $type } van { $desk }
desks-reason = Reden
desks-take-back = Kamers terugnemen
desks-take-back-of = Kamers van { $desk } terugnemen
desks-take-back-do = Terugnemen
desks-take-back-what = Welke
desks-take-back-choice = { $night }, { $type } ({ $count } onverkocht)
desks-take-back-rooms = Kamers
desks-take-back-risk = { $desk } is niet te bereiken en heeft deze kamers misschien al verkocht.
desks-take-back-risk-hint = Ze zijn meteen weer te verkopen. Blijkt dat de werkplek er een had verkocht, dan geldt die boeking: ze komt onder “Te bekijken” te staan en iemand zoekt een kamer voor de gast.
desks-take-back-done =
    { $count ->
        [one] 1 kamer is teruggenomen en kan worden verkocht.
       *[other] { $count } kamers zijn teruggenomen en kunnen worden verkocht.
    }
desks-write-off = Afschrijven
desks-write-off-of = { $desk } afschrijven
desks-write-off-risk = { $desk } krijgt nooit meer toegang. Dit kan niet ongedaan worden gemaakt.
desks-write-off-risk-hint = Boekingen die de werkplek niet heeft verzonden, zijn verloren, tenzij de schijf wordt gevonden. Wilt u de computer weer gebruiken, verbind hem dan opnieuw met een code.
desks-write-off-holds =
    { $count ->
        [one] De ene onverkochte kamer in het allotment telt mee tot de nacht voorbij is of u de kamer terugneemt.
       *[other] De { $count } onverkochte kamers in het allotment tellen mee tot hun nachten voorbij zijn of u ze terugneemt.
    }
desks-write-off-done = { $desk } is afgeschreven.
desks-frozen =
    { $count ->
        [one] De server is teruggezet vanaf een back-up. Hij verkoopt niets tot nog één werkplek heeft gemeld wat er is verkocht.
       *[other] De server is teruggezet vanaf een back-up. Hij verkoopt niets tot { $count } werkplekken hebben gemeld wat er is verkocht.
    }
desks-frozen-hint = Nog te melden: { $desks }. Verbind ze, of schrijf af wat voorgoed verloren is.
desks-elsewhere = Kamers bij andere werkplekken
desks-elsewhere-away =
    { $count ->
        [one]
            { $night }: { $desk } heeft 1 { $type } en is onbereikbaar{ $at ->
                [none] .
               *[other] { " " }sinds { $at }.
            }
       *[other]
            { $night }: { $desk } heeft { $count } × { $type } en is onbereikbaar{ $at ->
                [none] .
               *[other] { " " }sinds { $at }.
            }
    }
desks-elsewhere-as-of = { $night }: { $desk } had { $count } × { $type } (stand van { $at }).
desks-look-relocate = Verkocht op een teruggenomen kamer
desks-look-relocate-hint = Een onbereikbare werkplek heeft deze verblijven verkocht. Ze gelden. Zoek een kamer voor de gasten, of een ander hotel; komt er een kamer vrij, dan is die eerst voor hen.
desks-taken-back-by = Teruggenomen door { $who }, { $at }: { $reason }
desks-look-short = Minder kamers dan toegezegd
desks-look-short-hint = Er zijn kamers uitgevallen nadat ze waren toegezegd. Neem een kamer weer in gebruik, verplaats gasten of zoek een ander hotel voor hen.
desks-short-at-desks =
    { $count ->
        [one] 1 daarvan ligt onverkocht bij een werkplek. Geeft die werkplek de kamer terug, dan lost het vanzelf op.
       *[other] { $count } daarvan liggen onverkocht bij werkplekken. Geven die ze terug, dan lost het vanzelf op.
    }
desks-short-chart = Nacht op het planbord tonen
desks-did-taken-back = De kamer was al teruggenomen van de werkplek die haar heeft verkocht: { $reason }
house-rooms-beds = Bedden per kamer
house-rooms-beds-hint = 1 tot 26. Zes bedden in 101 worden 101-A tot en met 101-F.
house-type-sold-by = Verkocht per
house-type-by-room = Kamer
house-type-by-bed = Bed, in een gedeelde kamer
house-type-bed-hint = Elk bed wordt apart geteld, verkocht en toegewezen en is voor één volwassene; een gezelschap neemt evenveel bedden als er volwassenen zijn. Wilt u ook de hele gedeelde kamer verhuren, voeg dan eerst de bedden toe en daarna een tweede type dat daaruit bestaat.
