### Van een lege computer naar een hotel.

setup-title = Inrichten · Keyrack

## Het begin

setup-welcome = Welkom
setup-welcome-hint = Er staat nog geen hotel op deze computer. Hoe wilt u beginnen?
setup-new = Nieuw hotel inrichten
setup-new-hint = Naam, kamers, prijzen, belastingen en medewerkers, stap voor stap. Het duurt ongeveer tien minuten en u kunt tussendoor stoppen en later verdergaan.
setup-new-begin = Hotel inrichten
setup-begun = U bent begonnen met het inrichten van “{ $name }”. Alles wat u hebt ingevoerd, staat op deze computer.
setup-begun-nameless = U bent begonnen met het inrichten van een hotel. Alles wat u hebt ingevoerd, staat op deze computer.
setup-go-on = Verdergaan
setup-drop = Concept weggooien
setup-drop-title = Concept weggooien?
setup-drop-hint = Wat u tot nu toe hebt ingevoerd, wordt van deze computer verwijderd. Er wordt geen hotel gewijzigd.
setup-join = Met een hotel verbinden
setup-join-hint = Het hotel staat al op een Keyrack-server. U hebt het adres van de server nodig en een code die voor deze werkplek is gemaakt.
setup-join-begin = Verbinden met adres en code
setup-sample = Voorbeeldhotel openen
setup-sample-hint = Veertig kamers met gasten en prijzen, om alles uit te proberen. Niets ervan is echt en u gooit het met één klik weer weg.
setup-sample-begin = Voorbeeld openen
setup-sample-wait = Het voorbeeldhotel wordt gevuld. Dit duurt even.

## Het voorbeeldhotel

setup-sample-mark = Voorbeeldhotel
setup-sample-who = Niets hier is echt. Meld u aan als { $name } met het wachtwoord “{ $password }”.
setup-sample-end = Voorbeeldhotel weggooien
setup-sample-end-title = Voorbeeldhotel weggooien?
setup-sample-end-hint = Alles wat u erin hebt uitgeprobeerd, wordt verwijderd. Daarna begint u met een lege computer.

## Verbinden

setup-join-long = U krijgt beide van wie de server beheert. Daarna worden de gegevens van het hotel naar deze computer gehaald.
setup-join-server = Adres van de server
setup-join-code = Code
setup-join-code-hint = De code werkt één keer en maar een beperkte tijd.
setup-join-name = Naam van deze werkplek
setup-join-name-hint = Anderen zien die naam bij wat hier wordt gedaan.
setup-join-name-first = Receptie
setup-join-do = Verbinden

## De stappen

setup-steps = Stappen
setup-next = Opslaan en verder
setup-back = Terug
setup-later = Opslaan en later verdergaan
setup-kept = Elke stap wordt op deze computer bewaard. Wachtwoorden niet.
setup-finish = Hotel aanmaken
setup-remove = Verwijderen
setup-remove-named = { $name } verwijderen
setup-problems = { $count ->
    [one] Eén punt moet worden verbeterd:
   *[other] { $count } punten moeten worden verbeterd:
}

setup-step-hotel = Het hotel
setup-step-hotel-hint = Zoals het op brieven en bevestigingen staat. Let op de valuta: die kan niet meer veranderen.
setup-step-types = Kamertypes
setup-step-types-hint = De soorten kamers die u verkoopt. Gasten zien de naam, medewerkers ook de korte code.
setup-step-rooms = Kamers
setup-step-rooms-hint = Typ de nummers op de deuren: los of als reeks met een streepje.
setup-step-taxes = Belastingen
setup-step-taxes-hint = Wat gasten over de kamer betalen. Laat een veld leeg als die belasting er niet is.
setup-step-rate = Eerste tarief
setup-step-rate-hint = Prijzen voor de komende 400 nachten. Percentages voor weekdagen en seizoenen worden berekend over de basisprijs.
setup-step-people = Medewerkers
setup-step-people-hint = Wie zich op deze werkplek aanmeldt. Ten minste één van hen is manager.
setup-step-finish = Afronden
setup-step-finish-hint = Kijk alles nog eens na. Het hotel wordt helemaal aangemaakt of helemaal niet.

setup-name = Naam van het hotel
setup-address = Straat, postcode, plaats
setup-country = Land
setup-country-hint = Twee letters, zoals NL
setup-email = E-mail
setup-phone = Telefoon
setup-zone = Tijdzone
setup-currency = Valuta
setup-currency-hint = Drie letters, zoals EUR. Dit kan later niet worden gewijzigd.
setup-languages = Talen van uw gastpagina’s en e-mails
setup-check-in = Inchecken vanaf
setup-check-out = Uitchecken tot

setup-type-number = Kamertype { $number }
setup-type-name = Naam
setup-type-name-first = Tweepersoonskamer
setup-type-code = Code
setup-type-code-first = 2PK
setup-type-beds = Bedden
setup-type-beds-hint = Eén tweepersoonsbed, kinderbed op verzoek
setup-type-adults = Volwassenen
setup-type-heads = Alle gasten
setup-type-more = Nog een type

setup-rooms-example = Bijvoorbeeld: 101–118, 201-218, 301
setup-rooms-unclear = Deze lijst kan nog niet worden gelezen.
setup-rooms-preview = { $count ->
    [one] Eén kamer: { $list }
   *[other] { $count } kamers: { $list }
}
setup-rooms-count = { $count ->
    [one] In totaal één kamer
   *[other] In totaal { $count } kamers
}

setup-vat = Btw
setup-vat-rate = Btw-tarief voor de kamer, in procenten
setup-vat-rate-hint = Leeg voor geen
setup-vat-inclusive = Mijn prijzen zijn inclusief btw
setup-city = Toeristenbelasting
setup-city-kind = Berekening
setup-city-none = Niet van toepassing
setup-city-person = Per persoon per nacht
setup-city-room = Per kamer per nacht
setup-city-stay = Per verblijf
setup-city-percent = Als percentage van de prijs
setup-city-amount = Bedrag in { $currency }
setup-city-rate = Procent
setup-city-age = Kinderen betalen vanaf de leeftijd van
setup-city-age-hint = Leeg: iedereen betaalt
setup-city-nights = Alleen de eerste nachten
setup-city-nights-hint = Leeg: alle nachten tellen

setup-plan-name = Naam van het tarief
setup-plan-name-first = Flexibel
setup-board = Maaltijden
setup-adults-included = Volwassenen in de prijs
setup-extra-adult = Elke extra volwassene, { $currency }
setup-prices = Prijs per nacht, { $currency }
setup-weekend = Toeslag weekdagen, procent
setup-percent-hint = +10 is duurder, -5 goedkoper, leeg is geen
setup-weekend-days = in de nachten van
setup-season-more = Nog een seizoen
setup-season-name = Seizoen
setup-season-from = Eerste nacht
setup-season-to = Laatste nacht
setup-season-percent = Procent
setup-preview = Wat een nacht dan kost
setup-preview-plain = Basisprijs
setup-preview-weekend = Gekozen weekdagen
setup-preview-season = Seizoen
setup-cancel = Annulering
setup-cancel-kind = Annuleren kost geld
setup-cancel-days = vanaf enkele dagen voor aankomst
setup-cancel-free = nooit
setup-cancel-never = vanaf de boeking
setup-cancel-days-before = Dagen voor aankomst
setup-cancel-at = Vanaf, lokale tijd
setup-fee = Het kost
setup-fee-night = de eerste nacht
setup-fee-percent = een percentage van het verblijf
setup-fee-full = het hele verblijf
setup-fee-rate = Procent van het verblijf

setup-person = Medewerker
setup-person-more = Nog een medewerker
setup-role = Mag
setup-role-manager = Alles (manager)
setup-role-front-desk = Alles behalve personeel en instellingen
setup-role-housekeeping = Alleen housekeeping
setup-password-hint = Minstens acht tekens

setup-where = Waar het hotel staat
setup-where-here = Alleen op deze computer
setup-where-limit = Een hotel dat hier wordt aangemaakt, kan later niet naar een server worden verplaatst.
setup-where-limit-hint = Het werkt geheel zonder verbinding. Gasten kunnen niet via de website boeken en er kan geen tweede computer bij.
setup-where-server = Hebt u het adres van een server en een code gekregen, dan is het hotel daar al ingericht: verbind u dan daarmee. Wat u hier hebt ingevoerd, blijft als concept bewaard.

## Hoe het verdergaat

setup-next-title = Uw hotel is klaar. Zo gaat het verder
setup-next-import = Importeer de boekingen uit uw oude systeem
setup-next-booking = Neem uw eerste boeking aan
setup-next-rooms = Loop uw kamers na en markeer wat schoongemaakt moet worden
setup-next-close = Niet meer tonen

## Wat niet klopt

setup-wrong-missing = Vul dit veld in.
setup-wrong-too-long = Dit is te kort of te lang.
setup-wrong-country = Er zijn twee letters nodig, zoals NL of BE.
setup-wrong-zone = Kies de tijdzone waarin het hotel ligt.
setup-wrong-currency = Er zijn drie hoofdletters nodig, zoals EUR.
setup-wrong-language = Kies minstens één taal.
setup-wrong-email = Dit e-mailadres is niet volledig.
setup-wrong-time = Er is een tijdstip nodig, zoals 15:00.
setup-wrong-date = Geef een datum op.
setup-wrong-order = De laatste nacht ligt voor de eerste.
setup-wrong-overlap = Een ander seizoen bevat al enkele van deze nachten.
setup-wrong-number = Er is een zinnig geheel getal nodig.
setup-wrong-heads = Er moet plaats zijn voor minstens zoveel gasten als volwassenen.
setup-wrong-amount = Er is een bedrag nodig, zoals 119,50.
setup-wrong-percent = Er is een percentage nodig, zoals 7 of 7,5.
setup-wrong-twice = “{ $piece }” komt twee keer voor.
setup-wrong-range = “{ $piece }” is niet te lezen als kamer of reeks kamers.
setup-wrong-backwards = “{ $piece }” loopt achteruit. Het laagste nummer komt eerst.
setup-wrong-too-many = Dat is meer dan één hotel aankan.
setup-wrong-no-rooms = Er is nog geen kamer. Typ minstens één nummer.
setup-wrong-no-manager = Ten minste één medewerker moet manager zijn.
setup-wrong-password = Het wachtwoord moet minstens acht tekens hebben.
