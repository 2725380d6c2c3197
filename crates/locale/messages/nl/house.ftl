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
