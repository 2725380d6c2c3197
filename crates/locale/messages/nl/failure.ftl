### Wat er misging: één melding per foutcode en, waar het helpt, de volgende stap.
### Een gegeven dat de fout niet meebrengt, komt binnen als het woord “none”.

## Invoer die niet zo bedoeld kan zijn

failure-stay-backwards = Het vertrek moet na de aankomst liggen.
failure-stay-backwards-hint = Kies een later vertrek of een eerdere aankomst.
failure-stay-too-long = Een verblijf duurt maximaal { $max ->
    [none] 365 nachten
    [one] { $max } nacht
   *[other] { $max } nachten
}.
failure-stay-too-long-hint = Boek de nachten in meerdere delen.
failure-stay-past = { $date ->
    [none] De aankomst ligt in het verleden.
   *[other] De aankomst op { $date } ligt in het verleden.
}
failure-stay-past-hint = Kies vandaag of een latere datum.
failure-stay-too-far = { $date ->
    [none] Deze data zijn nog niet te boeken.
   *[other] Data na { $date } zijn nog niet te boeken.
}
failure-stay-too-far-hint = Kies een eerdere aankomst.
failure-party-invalid = Elke kamer heeft ten minste één volwassene nodig; kinderen zijn jonger dan 18.
failure-party-invalid-hint = Gasten vanaf 18 jaar tellen als volwassene.
failure-party-too-large = Deze kamer is te klein voor zoveel gasten.
failure-party-too-large-hint = Kies een grotere kamer of boek er twee.
failure-rooms-invalid = { $max ->
    [none] Kies minstens één kamer.
    [one] Kies één kamer.
   *[other] Kies tussen 1 en { $max } kamers.
}
failure-guest-no-name = Een achternaam is verplicht.
failure-guest-email = Dit e-mailadres is niet volledig.
failure-guest-email-hint = Het ziet eruit als naam@example.com.
failure-guest-field = “{ $label }” is te lang of bevat tekens die niet kunnen worden afgedrukt.
failure-reason-needed = Voor deze data is niets meer vrij, en er is geen reden opgegeven om toch te verkopen.
failure-reason-needed-hint = Schrijf op waarom er toch wordt verkocht. Wie later een kamer zoekt, moet dat weten.
failure-group-name = De groep heeft geen naam, of een heel lange.
failure-group-name-hint = Geef de groep een korte naam, zoals het bedrijf of de gelegenheid.
failure-company-no-name = Het bedrijf heeft geen naam.
failure-company-no-name-hint = Schrijf de naam zoals die op papier moet staan.
failure-release-past = Deze optie zou al verlopen zijn.
failure-release-past-hint = Kies een tijdstip dat nog moet komen.
failure-deposit-invalid = Deze aanbetaling kan niet worden genoteerd.
failure-deposit-invalid-hint = Schrijf een bedrag van nul of meer, in de valuta van het hotel.
failure-trace-unknown = Dit punt is er niet meer.
failure-trace-unknown-hint = Misschien is de boeking verwijderd. Kijk nog eens in de lijst.
failure-text-needed = Hier staat nog niets.
failure-text-needed-hint = Schrijf op wat er moet gebeuren.
failure-text-too-long = { $max ->
    [none] Deze tekst is te lang.
    [one] Deze tekst heeft meer dan { $max } teken.
   *[other] Deze tekst heeft meer dan { $max } tekens.
}
failure-range-invalid = { $max ->
    [none] Dit bereik is leeg of te groot.
   *[other] Dit bereik is leeg of te groot: maximaal { $max }.
}
failure-price-invalid = Deze prijs is niet mogelijk.
failure-price-invalid-hint = Een prijs is niet lager dan nul.
failure-property-invalid = { $field ->
    [name] Er is een naam van maximaal 120 tekens nodig.
    [address] Er is een adres van maximaal 300 tekens nodig.
    [country] Er zijn twee letters nodig, zoals NL of BE.
    [phone] Dit nummer is te lang.
    [languages] Kies minstens één taal.
    [check_in] Er is een tijdstip nodig, zoals 15:00.
    [check_out] Er is een tijdstip nodig, zoals 11:00.
    [vat] Elk btw-tarief heeft een percentage tot 100 en een eigen begindag nodig.
    [city] De toeristenbelasting heeft een bedrag nodig, en hele getallen voor leeftijd en nachten.
   *[other] “{ $label }” is zo niet mogelijk.
}
failure-unreadable = Dit verzoek kon niet worden gelezen.
failure-unreadable-hint = Ga terug en probeer het opnieuw.
failure-unknown-call = Deze functie bestaat hier niet.
failure-unknown-call-hint = Mogelijk heeft een van beide kanten een oudere versie. Werk die bij en probeer het opnieuw.
failure-call-reused = Dit is al eerder met andere inhoud verzonden.
failure-call-reused-hint = Begin opnieuw bij de eerste stap.
failure-key-needed = Dit verzoek heeft geen eigen kenmerk (Idempotency-Key).
failure-key-needed-hint = Stuur er een mee met elk verzoek dat iets wijzigt, bijvoorbeeld een UUID, en gebruik bij een nieuwe poging hetzelfde.
failure-too-large = Dit is groter dan toegestaan.

## Wat er niet is

failure-property-unknown = Dit hotel bestaat hier niet.
failure-property-unknown-hint = Controleer het adres.
failure-room-type-unknown = Dit kamertype bestaat niet.
failure-room-unknown = Deze kamer bestaat niet.
failure-rate-plan-unknown = Dit tarief bestaat niet.
failure-reservation-unknown = Deze boeking bestaat niet.
failure-reservation-unknown-hint = Controleer het boekingsnummer.
failure-guest-unknown = Deze gast bestaat niet.
failure-filter-name = Een filter heeft een naam van maximaal { $max } tekens nodig, en er kunnen er { $count } worden bewaard.
failure-guest-same = Deze twee profielen zijn al samengevoegd.
failure-guest-same-hint = Open het profiel om te zien wat erin is samengevoegd.
failure-guest-preferences = Een gast kan maximaal { $max } voorkeuren van enkele woorden hebben.
failure-guest-preferences-hint = Langere teksten horen in de notities.
failure-outage-unknown = Deze kamer is niet buiten gebruik.
failure-attendant-unknown = Niemand met die naam maakt vandaag schoon.
failure-attendant-unknown-hint = Zet deze persoon eerst op de daglijst.
failure-task-unknown = Deze taak bestaat niet meer.
failure-hold-unknown = Deze kamers worden niet langer voor u vastgehouden.
failure-hold-unknown-hint = Zoek opnieuw; uw gegevens zijn bewaard.
failure-page-unknown = Deze pagina bestaat niet.
failure-page-unknown-hint = Controleer het adres of begin op de eerste pagina van het hotel.

## Begrepen, maar nu niet mogelijk

failure-property-exists = Dit hotel is hier al ingericht.
failure-sold-out = { $date ->
    [none] Voor deze data is er niets meer vrij.
   *[other] Voor de nacht van { $date } is er niets meer vrij.
}
failure-sold-out-hint = Kies andere data of een andere kamer.
failure-no-rights = { $date ->
    [none] Zonder verbinding kan deze werkplek voor deze data geen kamer garanderen.
   *[other] Zonder verbinding kan deze werkplek voor de nacht van { $date } geen kamer garanderen.
}
failure-no-rights-hint = Wacht op de verbinding, of kies een ander kamertype of andere nachten.
failure-restricted = Deze data zijn niet te boeken tegen dit tarief.
failure-restricted-hint = Kies andere data of een ander tarief.
failure-price-changed = De prijs is gewijzigd van { $expected } in { $total }.
failure-price-changed-hint = Er is nog niets geboekt. Bekijk de nieuwe prijs en ga verder als die u past.
failure-fee-changed = De annuleringskosten zijn gewijzigd van { $expected } in { $fee }.
failure-fee-changed-hint = Er is nog niets geannuleerd. Bekijk de nieuwe kosten en beslis opnieuw.
failure-hold-expired = De tijd waarin de kamers werden vastgehouden, is verstreken.
failure-hold-expired-hint = Uw gegevens zijn bewaard. Zoek opnieuw om te zien wat er nog vrij is.
failure-wrong-status = { $status ->
    [none] “{ $step }” is voor deze boeking nu niet mogelijk.
   *[other] “{ $step }” is niet mogelijk: de boeking heeft de status “{ $status }”.
}
failure-stay-contested = Dit verblijf is op twee plaatsen tegelijk gewijzigd.
failure-stay-contested-hint = Kies eerst onder “Te bekijken” welke wijziging geldt.
failure-stay-changed = Dit verblijf is intussen gewijzigd; de stap is niet teruggedraaid.
failure-stay-changed-hint = Open de boeking en bekijk de huidige stand.
failure-version-gone = Dit is gewijzigd sinds het werd getoond.
failure-version-gone-hint = Bekijk het opnieuw en kies dan.
failure-built-on-refused = Dit bouwde voort op een wijziging die de server niet heeft aangenomen.
failure-built-on-refused-hint = Bekijk eerst die wijziging.
failure-server-unknown = Deze server is niet de server waarmee deze werkplek is verbonden.
failure-server-unknown-hint = Er is niets naartoe gestuurd en niets van overgenomen. Controleer het adres en het netwerk, of verbind de werkplek opnieuw met een nieuwe code.
failure-room-taken = { $date ->
    [none] Kamer { $room } is bezet.
   *[other] Kamer { $room } is op { $date } bezet.
}
failure-room-taken-hint = Kies een andere kamer.
failure-room-out-of-order = { $date ->
    [none] Kamer { $room } is buiten gebruik.
   *[other] Kamer { $room } is op { $date } buiten gebruik.
}
failure-room-out-of-order-hint = Kies een andere kamer of neem deze weer in gebruik.
failure-attendant-needed = Er staat nog niemand op de daglijst.
failure-attendant-needed-hint = Voeg toe wie vandaag schoonmaakt en verdeel dan de kamers.
failure-room-needed = Er is nog geen kamer toegewezen.
failure-room-needed-hint = Wijs eerst een kamer toe.
failure-too-early = { $date ->
    [none] Daarvoor is het nog te vroeg.
   *[other] Dat kan vanaf { $date }.
}
failure-stays-over = Deze gast blijft langer.
failure-stays-over-hint = Gebruik “Vertrekt eerder” als de gast vandaag vertrekt.
failure-day-open = { $count ->
    [none] Er zijn nog gasten in huis die vertrokken hadden moeten zijn.
    [one] Er is nog { $count } gast in huis die vertrokken had moeten zijn.
   *[other] Er zijn nog { $count } gasten in huis die vertrokken hadden moeten zijn.
}
failure-day-open-hint = Check deze gasten uit of verleng hun verblijf en sluit dan de dag af.
failure-day-moved = { $date ->
    [none] De hoteldag is intussen een andere.
   *[other] De hoteldag is intussen { $date }.
}
failure-day-moved-hint = Bekijk de nieuwe dag en probeer het opnieuw.
failure-server-only = Dit kan alleen op de server.
failure-desk-only = Dit kan alleen op een werkplek.
failure-staff-name-taken = Deze gebruikersnaam is al in gebruik.
failure-staff-name-taken-hint = Kies een andere.
failure-line-needed = Dit wordt op de server beheerd, en er is geen verbinding.
failure-line-needed-hint = Er is niets gewijzigd. Probeer het opnieuw zodra er weer verbinding is.
failure-answer-late = De server heeft niet op tijd geantwoord.
failure-answer-late-hint = Misschien is het toch gebeurd. Kijk zo meteen in de lijst voordat u het opnieuw probeert.
failure-staff-unknown = Deze persoon staat niet op de lijst.
failure-last-manager = Er moet iemand overblijven die alles mag.
failure-last-manager-hint = Maak eerst iemand anders manager.
failure-room-assigned = { $count ->
    [none] Deze kamer is aan gasten toegewezen.
    [one] Voor { $count } nacht, { $date }, is deze kamer aan een gast toegewezen.
   *[other] Voor { $count } nachten, vanaf { $date }, is deze kamer aan gasten toegewezen.
}
failure-room-assigned-hint = Geef hun eerst een andere kamer.
failure-rooms-below-sold = { $count ->
    [none] Elke kamer is nodig.
    [one] Voor { $count } nacht, { $date }, is elke kamer nodig.
   *[other] Voor { $count } nachten, vanaf { $date }, is elke kamer nodig.
}
failure-rooms-below-sold-hint = Kamers in het eigen allotment van werkplekken tellen mee; na deze nachten kan het wel.
failure-room-number-taken = Er is al een kamer { $room }.
failure-room-number-taken-hint = Kies een ander nummer.
failure-room-invalid = { $field ->
    [floor] Deze verdieping is te lang.
   *[other] Een kamer heeft een nummer van maximaal twaalf tekens nodig.
}
failure-room-type-invalid = { $field ->
    [code] Er is een korte code van maximaal 20 tekens nodig.
    [name] Er is een naam van maximaal 120 tekens nodig.
    [beds] Dit is te lang.
    [adults] Er moet plaats zijn voor minstens één volwassene.
    [heads] Er moet plaats zijn voor minstens zoveel gasten als volwassenen.
   *[other] Dit kamertype kan zo niet worden opgeslagen.
}
failure-room-type-taken = Een ander kamertype heeft deze code.
failure-room-type-taken-hint = Kies een andere.
failure-version-unknown = Dit formulier is te oud.
failure-version-unknown-hint = Open de pagina opnieuw en breng uw wijziging nogmaals aan.
failure-work-under-way = Er is nog iets anders bezig.
failure-work-under-way-hint = Wacht tot het klaar is.
failure-backup-failed = De back-up is niet gemaakt.
failure-backup-failed-hint = Oudere back-ups zijn er nog. Controleer of er in de map kan worden geschreven en probeer het opnieuw.
failure-backup-unknown = Deze back-up is er niet meer.
failure-backup-foreign = Deze back-up is van een ander hotel.
failure-backup-damaged = Deze back-up is niet bruikbaar.
failure-backup-damaged-hint = Uw hotel is zoals het was. Probeer een oudere back-up.
failure-folder-unusable = In deze map kan geen bestand worden geschreven.
failure-folder-unusable-hint = Geef het volledige pad van een bestaande map op, op een aangesloten schijf.
failure-restore-not-here = Bij dit hotel is dat niet mogelijk.
failure-waiting-changed = Intussen is er iets verzonden of bijgekomen.
failure-waiting-changed-hint = Sluit dit venster en bekijk de lijst opnieuw.
failure-password-short = { $min ->
    [none] Dit wachtwoord is te kort.
    [one] Een wachtwoord heeft minstens { $min } teken.
   *[other] Een wachtwoord heeft minstens { $min } tekens.
}
failure-terms-needed = Ga alstublieft akkoord met de voorwaarden om te boeken.
failure-payment-invalid = Deze betaalwijze wordt niet aangeboden.
failure-payment-invalid-hint = Kies een van de getoonde betaalwijzen.
failure-promo-unknown = Deze actiecode is hier niet geldig.
failure-promo-unknown-hint = Laat de code weg of controleer de schrijfwijze.
failure-company-unknown = Deze bedrijfscode is hier niet bekend.
failure-company-unknown-hint = Laat de code weg of vraag in uw bedrijf naar de juiste.
failure-currency-not-offered = Dit hotel geeft geen prijzen in die valuta.
failure-currency-not-offered-hint = Laat de valuta weg om prijzen in die van het hotel te zien.

## Niet toegestaan

failure-sign-in-needed = Meld u alstublieft aan.
failure-sign-in-wrong = Gebruikersnaam of wachtwoord is onjuist.
failure-sign-in-wrong-hint = Let op hoofdletters.
failure-role-denied = U bent hiertoe niet bevoegd.
failure-role-denied-hint = Vraag het iemand die dat wel is.
failure-token-wrong = Deze link is niet of niet meer geldig.
failure-token-wrong-hint = Gebruik de link in uw laatste bevestiging of bel het hotel.
failure-code-wrong = Deze code is onjuist, gebruikt of verlopen.
failure-code-wrong-hint = Vraag bij de server een nieuwe code aan.
failure-device-unknown = Deze werkplek is niet bekend bij de server.
failure-device-unknown-hint = Verbind de werkplek opnieuw met een nieuwe code.
failure-signature-wrong = De server kon niet verifiëren wat deze werkplek stuurde.
failure-signature-wrong-hint = Er is niets overgenomen. Verbind de werkplek opnieuw met een nieuwe code.
failure-batch-invalid = De server kon niet overnemen wat deze werkplek stuurde.
failure-batch-invalid-hint = Wat het was, staat onder “Te bekijken”. Werk beide kanten bij naar dezelfde versie.
failure-too-many = { $seconds ->
    [none] Dat waren te veel verzoeken in korte tijd.
    [one] Dat waren te veel verzoeken in korte tijd. Wacht alstublieft { $seconds } seconde.
   *[other] Dat waren te veel verzoeken in korte tijd. Wacht alstublieft { $seconds } seconden.
}

## Storingen aan onze kant

failure-disk-full = De schijf is vol. Er is niets gewijzigd.
failure-disk-full-hint = Maak ruimte vrij op de schijf en probeer het opnieuw.
failure-wrong-key = Met deze sleutel kunnen de gegevens niet worden geopend.
failure-wrong-key-hint = Gebruik de sleutel waarmee de gegevens zijn aangemaakt.
failure-database-newer = De gegevens zijn door een nieuwere versie opgeslagen.
failure-database-newer-hint = Werk Keyrack bij. Er is niets gewijzigd.
failure-database-locked = De gegevens worden door een ander programma gebruikt.
failure-database-locked-hint = Sluit de andere Keyrack op deze computer en probeer het opnieuw.
failure-database-damaged = De gegevens zijn beschadigd.
failure-database-damaged-hint = Zet de laatste back-up terug of richt deze werkplek opnieuw in vanaf de server.
failure-stopping = De server wordt opnieuw gestart.
failure-stopping-hint = Probeer het zo meteen opnieuw.
failure-fault = Er is bij ons iets misgegaan. Er is niets gewijzigd.
failure-fault-hint = Probeer het opnieuw. Gebeurt het weer, meld het dan aan het hotel of aan de systeembeheerder.
failure-server-address = Dit is geen adres van een server.
failure-server-address-hint = Het begint met https:// en staat in de brief of mail die u hebt ontvangen.
failure-server-unreached = De server antwoordt niet.
failure-server-unreached-hint = Controleer het adres en de verbinding van deze computer en probeer het opnieuw. Er is niets gewijzigd.
failure-import-unreadable = Dit bestand kan niet als tabel worden gelezen.
failure-import-unreadable-hint = Sla het in het andere programma op als CSV en kies het opnieuw. Er is niets gewijzigd.
failure-import-too-long = Het bestand is langer dan één import toelaat.
failure-import-too-long-hint = Maximaal 50.000 regels en 20 MB per keer. Splits het bestand en importeer de delen na elkaar.
failure-import-columns = Er ontbreken kolommen.
failure-import-columns-hint = Voor gasten is een naam nodig; voor boekingen ook de aankomst, het vertrek of de nachten, en het kamertype.
failure-import-lines = { $count ->
    [one] { $count } regel kan niet worden overgenomen. Er is niets geïmporteerd.
   *[other] { $count } regels kunnen niet worden overgenomen. Er is niets geïmporteerd.
}
failure-import-lines-hint = Verbeter ze in het bestand of kies ervoor ze weg te laten.

failure-rate-plan-archived = Dit tarief wordt niet meer verkocht.
failure-rate-plan-archived-hint = Kies een ander tarief.
failure-last-rate-plan = Dit is het laatste tariefplan dat wordt verkocht.
failure-last-rate-plan-hint = Zonder tariefplan kan er niets worden geboekt. Maak eerst een ander plan.
failure-rate-plan-taken = Een ander tariefplan heeft deze code.
failure-rate-plan-taken-hint = Kies een andere code.
failure-rate-plan-invalid = { $field ->
    [code] De code heeft 1 tot 20 tekens.
    [name] De naam heeft in elke taal 1 tot 120 tekens.
    [occupancy] De prijs geldt voor minstens één volwassene, en toeslagen zijn niet negatief.
    [cancellation] De annuleringsvoorwaarden kunnen zo niet bedoeld zijn: twee stappen beginnen op hetzelfde moment, of de kosten zijn hoger dan het hele verblijf.
   *[other] Het tariefplan kan zo niet worden overgenomen.
}
failure-allowance-below-sold = { $date ->
    [none] Er zijn al meer kamers verkocht dan er zouden overblijven.
   *[other] Op { $date } zijn al meer kamers verkocht dan er zouden overblijven.
}
failure-allowance-below-sold-hint = Sta er zoveel toe als er overboekt zijn, of verplaats eerst gasten naar een ander kamertype.

failure-tax-invalid =
    { $part ->
        [name] De naam is één regel van maximaal 40 tekens.
        [rate] Er is een percentage van 0 tot 100 nodig, zoals 7 of 7,5.
        [amount] Er is een bedrag nodig dat niet lager is dan nul.
        [age] Er is een leeftijd tot 18 nodig: oudere gasten zijn volwassenen.
        [nights_max] Minstens één nacht telt. Laat het veld leeg om alle nachten te laten tellen.
        [classes] Hetzelfde is twee keer genoemd.
        [valid_from] Op deze dag begint al een ander percentage of bedrag voor dezelfde diensten.
        [season] Van de ene dag van het jaar tot de andere, zonder dagen uit een ander seizoen van deze belasting.
        [inclusive] In een prijs kan maar één belasting zijn inbegrepen. Bereken een van beide bovenop de prijs, of geef ze dezelfde naam.
        [taxes] Dit zijn meer belastingen dan het hotel kan bijhouden.
       *[other] Deze belasting is zo niet mogelijk.
    }
failure-tax-invalid-hint = Er is niets gewijzigd.
failure-policy-invalid =
    { $part ->
        [name] Er is een naam van maximaal 80 tekens nodig die geen andere regeling heeft.
        [tiers] Maximaal tien stappen, elk met een eigen begin.
        [order] Een latere stap kan niet minder kosten dan een eerdere.
        [days] Maximaal 730 dagen voor aankomst.
        [hours] Maximaal 720 uur na de boeking.
        [nights] Van 1 tot 365 nachten.
        [percent] Meer dan 0 en maximaal 100 procent.
        [amount] Er is een bedrag boven nul nodig.
        [cap] Van 1 tot 365 nachten, of niets.
        [deposit] De delen van de aanbetaling zijn samen meer dan het hele verblijf, of vervallen twee keer op hetzelfde moment.
        [waiver] Schrijf in maximaal 200 tekens op waarom de kosten worden kwijtgescholden.
        [policies] Dit zijn meer regelingen dan het hotel kan bijhouden.
        [used] Een tarief gebruikt deze regeling nog.
       *[other] Deze regeling is zo niet mogelijk.
    }
failure-policy-invalid-hint = Er is niets gewijzigd.
failure-exchange-invalid =
    { $part ->
        [currency] { $currency } is geen valutacode, of het is de eigen valuta van het hotel.
        [rate] Er is een koers boven nul met maximaal tien decimalen nodig.
        [file] Dit is niet de daglijst van de Europese Centrale Bank.
        [date] De lijst die nu wordt gebruikt, is nieuwer.
        [base] De valuta van het hotel staat niet op de lijst.
        [source] Noem in maximaal 60 tekens waar de koersen vandaan komen.
        [rates] Dit zijn meer valuta’s dan het hotel kan bijhouden.
       *[other] Deze koersen zijn zo niet mogelijk.
    }
failure-exchange-invalid-hint = De gebruikte koersen zijn niet gewijzigd.
failure-room-members =
    Deze kamers vormen samen niet { $room ->
        [none] de kamer
       *[other] { $room }
    }.
failure-room-members-hint = Kies precies de kamers waaruit het kamertype bestaat, elk één keer en geen die niet meer in gebruik is.
failure-room-is-part =
    { $room ->
        [none] Deze kamer
       *[other] Kamer { $room }
    } is onderdeel van { $whole ->
        [none] een grotere kamer
       *[other] { $whole }
    }.
failure-room-is-part-hint = Neem eerst de grotere kamer uit gebruik, of stel die uit andere kamers samen.
failure-made-of-fixed = Dit kamertype heeft kamers of is verkocht; waaruit het bestaat, kan daarom niet meer veranderen.
failure-made-of-fixed-hint = Maak een ander kamertype aan.
failure-made-of-itself = Een kamertype kan niet uit zichzelf bestaan.
failure-made-of-itself-hint = Kies kamertypes die niet uit dit type bestaan.
failure-service-invalid =
    { $field ->
        [code] De code heeft 1 tot 20 tekens.
        [name] De naam heeft in elke taal 1 tot 120 tekens.
        [description] De omschrijving heeft in elke taal maximaal 2.000 tekens.
        [price] De prijs is niet negatief en maximaal 10.000.000.
        [ages] De leeftijdsgrenzen lopen op en liggen tussen 1 en 18, en geen prijs is negatief.
        [due] Een prijs per nacht kan alleen bij een dienst die er elke nacht of elke ochtend is.
        [stock] Er is minstens één per dag, of de limiet blijft leeg.
        [slots] Elk tijdstip staat er één keer en biedt plaats aan minstens één gast.
        [window] De laatste dag ligt niet voor de eerste.
        [quantity] Eén bestelling omvat 1 tot 999.
        [compulsory] Wat bij de kamer hoort, heeft geen dag of tijdstip naar keuze en geen limiet.
       *[other] De dienst kan zo niet worden opgeslagen.
    }
failure-service-taken = Een andere dienst heeft deze code.
failure-service-taken-hint = Kies een andere code.
failure-service-unknown = Deze dienst bestaat hier niet.
failure-service-unknown-hint = Kies uit de diensten die worden aangeboden.
failure-service-not-offered = { $service } wordt bij deze kamer en dit tarief niet aangeboden.
failure-service-not-offered-hint = Kies een andere dienst of een ander tarief.
failure-service-included = { $service } is al bij dit tarief inbegrepen.
failure-service-included-hint = Haal het uit de bestelling; niemand betaalt dubbel.
failure-service-quantity =
    { $max ->
        [1] { $service } kan één keer worden besteld.
       *[other] { $service } kan 1 tot { $max } keer worden besteld.
    }
failure-service-day = Kies voor { $service } een dag van het verblijf.
failure-service-time = Kies voor { $service } een van de tijdstippen.
failure-service-twice = { $service } is twee keer voor dezelfde dag besteld.
failure-service-twice-hint = Houd een van de twee.
failure-service-full =
    { $time ->
        [none]
            { $count ->
                [0] { $service } is op { $date } niet meer vrij.
               *[other] Van { $service } zijn er op { $date } nog maar { $count } vrij.
            }
       *[other]
            { $count ->
                [0] { $service } is op { $date } om { $time } uur niet meer vrij.
               *[other] Van { $service } zijn er op { $date } om { $time } uur nog maar { $count } vrij.
            }
    }
failure-service-full-hint = Kies een andere dag, een ander tijdstip of een kleiner aantal. Er is niets gewijzigd.
failure-block-invalid =
    { $date ->
        [none] “{ $label }” van deze groep kan zo niet worden opgeslagen.
       *[other] “{ $label }” van deze groep kan voor de nacht van { $date } zo niet worden opgeslagen.
    }
failure-block-invalid-hint = Verbeter het gemarkeerde veld. Een code bestaat uit letters, cijfers en koppeltekens, en een percentage is maximaal 100.
failure-block-unknown = Er is geen groep met deze code of naam.
failure-block-unknown-hint = Controleer de schrijfwijze, of vraag het aan wie u de code heeft gegeven.
failure-block-code-taken = Een andere groep die nog moet komen, heeft deze code.
failure-block-code-taken-hint = Kies een andere code.
failure-block-rooms =
    { $date ->
        [none] Er zijn niet genoeg kamers vrij voor deze groep.
       *[other]
            { $count ->
                [none] Voor de nacht van { $date } zijn er niet genoeg kamers vrij voor deze groep.
                [0] Voor de nacht van { $date } is er geen kamer meer vrij voor deze groep.
                [one] Voor de nacht van { $date } kan nog maar { $count } kamer worden geblokkeerd.
               *[other] Voor de nacht van { $date } kunnen nog maar { $count } kamers worden geblokkeerd.
            }
    }
failure-block-rooms-hint = Blokkeer minder kamers, of kies een ander kamertype of een andere datum. Kamers die een receptie op dit moment mag verkopen, tellen als verkocht.
failure-block-step = Vanuit de huidige stand kan de groep deze status niet krijgen.
failure-block-step-hint = Een geannuleerde groep wordt eerst weer een aanvraag of optie; een definitieve groep wordt een optie of wordt geannuleerd.
failure-block-not-definite = Kamers van deze groep zijn nog niet of niet meer te boeken.
failure-block-not-definite-hint = Gasten kunnen boeken zodra het hotel de groep definitief heeft gemaakt.
failure-block-released =
    { $date ->
        [none] De kamers van de groep zijn weer in de vrije verkoop.
       *[other] De kamers van de groep voor de nacht van { $date } zijn weer in de vrije verkoop.
    }
failure-block-released-hint = Boek tegen de gewone prijs, of vraag het hotel de vrijgavedatum van de groep te verlengen.
failure-block-full =
    { $date ->
        [none] De groep heeft te weinig kamers over.
       *[other]
            { $count ->
                [none] De groep heeft voor de nacht van { $date } te weinig kamers van dit type over.
                [0] De groep heeft voor de nacht van { $date } geen kamer van dit type meer over.
                [one] De groep heeft voor de nacht van { $date } nog maar { $count } kamer van dit type over.
               *[other] De groep heeft voor de nacht van { $date } nog maar { $count } kamers van dit type over.
            }
    }
failure-block-full-hint = Kies een ander kamertype of andere nachten, of blokkeer eerst meer kamers voor de groep.
failure-block-picked-up =
    { $date ->
        [none] Er zijn al meer kamers afgenomen dan u wilt blokkeren.
       *[other]
            { $count ->
                [none] Voor de nacht van { $date } zijn al meer kamers afgenomen dan u wilt blokkeren.
                [one] Voor de nacht van { $date } is al { $count } kamer afgenomen.
               *[other] Voor de nacht van { $date } zijn al { $count } kamers afgenomen.
            }
    }
failure-block-picked-up-hint = Blokkeer er minstens zoveel, of annuleer eerst boekingen van de groep.
failure-company-invalid = “{ $label }” van dit bedrijf kan zo niet worden opgeslagen.
failure-company-invalid-hint = Een code bestaat uit letters, cijfers en koppeltekens, een percentage is maximaal 100 en een limiet is nul of meer.
failure-company-code-taken = Een ander bedrijf heeft deze code.
failure-company-code-taken-hint = Kies een andere code.
failure-rate-plan-circle = Het tariefplan zou zichzelf volgen.
failure-rate-plan-circle-hint = Kies een plan dat dit plan niet volgt. Maximaal acht plannen kunnen elkaar volgen.
failure-rate-follows = De prijzen van { $plan } volgen een ander tariefplan en kunnen niet met de hand worden ingesteld.
failure-rate-follows-hint = Wijzig de prijzen van het plan dat wordt gevolgd, of geef dit plan onder Tariefplannen eigen prijzen.
failure-promo-invalid =
    { $field ->
        [code] De code heeft letters, cijfers en streepjes, maximaal 30.
        [name] De naam heeft maximaal 80 tekens.
        [cut] De korting is meer dan nul en maximaal 100%.
        [booking] De laatste dag om te boeken ligt voor de eerste.
        [nights] De laatste nacht ligt voor de eerste.
        [rate_plans] Een van de tariefplannen wordt niet meer verkocht.
        [room_types] Een van de kamertypes bestaat niet.
        [nights_min] Het minimumverblijf is te lang.
        [uses_max] Een code die niemand mag gebruiken, kunt u beter archiveren.
        [uses_per_guest_max] Een code die niemand mag gebruiken, kunt u beter archiveren.
       *[other] De code kan zo niet worden opgeslagen.
    }
failure-promo-refused =
    { $why ->
        [unknown] Deze code is niet bekend.
        [too_early] Deze code is nog niet geldig.
        [over] Deze code is verlopen.
        [nights] Deze code geldt niet voor deze nachten.
        [too_short] Deze code geldt voor een langer verblijf.
        [used_up] Deze code is al zo vaak gebruikt als mogelijk is.
        [used_by_guest] Deze gast heeft de code al gebruikt.
        [not_here] Deze code geeft geen korting op deze kamer tegen dit tarief.
       *[other] Deze code kan niet worden gebruikt.
    }
failure-promo-refused-hint = Laat de code weg, of kies andere data of een ander tarief.
failure-promo-taken = Een andere actie of een tariefplan heeft deze code.
failure-promo-taken-hint = Kies een andere code.
failure-yield-invalid =
    { $field ->
        [name] De regel heeft een naam van maximaal 80 tekens nodig.
        [steps] De stappen beginnen met het kleinste getal, elk getal staat er één keer en geen enkele stap haalt er meer dan 100% af.
        [nights] De laatste nacht ligt voor de eerste.
        [weekdays] Er is minstens één weekdag nodig.
       *[other] De regel kan zo niet worden opgeslagen.
    }
failure-layer-invalid =
    { $field ->
        [name] Er is een naam van maximaal 80 tekens nodig.
        [dates] De laatste datum ligt voor de eerste.
        [weekdays] Er is minstens één weekdag nodig.
        [max_los_arrival] Het maximumverblijf is korter dan het minimumverblijf.
        [max_los_through] Het maximumverblijf is korter dan het minimumverblijf.
        [max_advance_days] De vroegste boeking ligt na de laatste.
        [rules] Er wordt niets beperkt.
       *[other] De restrictie kan zo niet worden opgeslagen.
    }

failure-desk-in-touch = { $desk } heeft verbinding en geeft kamers terug als daarom wordt gevraagd.
failure-desk-in-touch-hint = Verkoop de kamer: die wordt vanzelf bij die werkplek opgehaald.
failure-desk-holds-fewer = { $desk } heeft voor { $date } nog maar { $rooms } onverkocht.
failure-desk-holds-fewer-hint = Neem minder kamers terug of kies een andere nacht.
failure-glass-used =
    { $rooms ->
        [0] Voor { $date } mag geen kamer meer worden teruggenomen.
       *[other] Aantal kamers dat voor { $date } nog mag worden teruggenomen: { $rooms }.
    }
failure-glass-used-hint = De limiet staat onder Instellingen, Werkplekken. Een gast die elders moest worden ondergebracht, telt mee tot dat is genoteerd.
failure-below-promised = Voor { $date } zijn er al { $rooms } teruggenomen.
failure-below-promised-hint = Kies een hogere limiet of wacht tot de werkplekken weer verbinding hebben.
failure-rights-frozen = Er kunnen op dit moment geen kamers worden verkocht.
failure-rights-frozen-hint = De server van het hotel is teruggezet vanaf een back-up en wacht op zijn werkplekken. Probeer het over een poosje opnieuw.
failure-company-archived = Aan dit bedrijf wordt niet meer verkocht.
failure-company-archived-hint = Kies een ander bedrijf of neem dit bedrijf op de pagina “Bedrijven” weer op.
failure-company-other = Deze code hoort bij een ander bedrijf dan het gekozen bedrijf.
failure-company-other-hint = Laat de code weg of kies het bedrijf waar die bij hoort.
failure-rate-plan-company = Het tarief “{ $plan }” is alleen met bepaalde bedrijven afgesproken.
failure-rate-plan-company-hint = Kies eerst een van die bedrijven of neem een ander tarief.
failure-journal-ahead = Deze database is ouder dan het journaal ernaast.
failure-journal-ahead-hint = Op haar plaats staat een oude kopie. Zet haar terug met de opdracht restore, die het journaal leest.
failure-journal-damaged = Een regel van het journaal is niet leesbaar.
failure-journal-damaged-hint = Bewaar het bestand en vraag wie de server beheert.
