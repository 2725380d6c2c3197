### Was auf Papier steht.

print-arrivals = Anreisen
print-arrivals-none = Heute reist niemand an.
print-departures = Abreisen
print-departures-none = Heute reist niemand ab.
print-in-house = Im Haus
print-in-house-none = Niemand ist im Haus.
print-housekeeping = Housekeeping
print-housekeeping-of = Housekeeping: { $name }
print-housekeeping-none = Keine Zimmer.
print-about-stays = { $date } · { $count ->
    [one] { $count } Zimmer
   *[other] { $count } Zimmer
}, { $heads ->
    [one] { $heads } Gast
   *[other] { $heads } Gäste
}
print-about-rooms = { $date } · { $count ->
    [one] { $count } Zimmer
   *[other] { $count } Zimmer
}, davon { $dirty } zu reinigen
print-guest = Gast
print-party = Personen
print-room = Zimmer
print-stay = Aufenthalt
print-reference = Buchung
print-total = Gesamt
print-note = Vermerk
print-no-room = Noch kein Zimmer
print-status = Status
print-today = Heute
print-to-do = Zu tun und bemerkt
print-done = Erledigt
print-look = bitte prüfen
print-leaves = Abreise bis { $time } ({ $party })
print-left = Abgereist
print-stays = Bleibt bis { $date } ({ $party })
print-arrives = Anreise ({ $party })
print-nobody = Noch niemand
print-outage = { $kind } bis { $date }: { $reason }
print-printed = { $property } · gedruckt { $instant }
print-page = Seite { $page } von { $count }
print-latinised = ≈ In lateinischen Buchstaben, weil diese Schrift noch nicht gedruckt werden kann. In der Buchung steht der Name, wie er geschrieben wird.

## Meldescheine

print-cards = Meldescheine
print-card = Meldeschein
print-name = Name, Vorname
print-born = Geburtsdatum
print-nationality = Staatsangehörigkeit
print-born-nationality = Geburtsdatum, Staatsangehörigkeit
print-street = Straße, Hausnummer
print-postcode-town = Postleitzahl, Ort
print-country = Land
print-passport = Pass- oder Ausweisnummer
print-phone = Telefon
print-car = Kfz-Kennzeichen
print-fellows = Mitreisende
print-declaration = Ich bestätige, dass die Angaben vollständig und richtig sind.
print-place-date = Ort, Datum
print-signature = Unterschrift
