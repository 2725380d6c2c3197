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
failure-guest-field = “{ $field }” is te lang of bevat tekens die niet kunnen worden afgedrukt.
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
   *[other] “{ $field }” is zo niet mogelijk.
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
