### Was zu klären ist und was getan wurde: doppelt geänderte Aufenthalte, unterlegene Angaben, Nichtangenommenes, Verläufe.

## Die Verbindung

desk-line-revoked = Arbeitsplatz gesperrt
desk-line-stranger = Fremder Server

## Die Seite

desk-look-intro = Was zwei Arbeitsplätze zugleich geändert haben und was der Server nicht angenommen hat. Verloren ist hier nichts.
desk-look-empty = Es ist nichts zu klären.
desk-look-empty-hint = Wenn zwei Arbeitsplätze dieselbe Buchung ändern, während einer ohne Verbindung ist, stehen hier beide Fassungen zur Wahl.
desk-look-stays = Doppelt geänderte Aufenthalte
desk-look-refused = Vom Server nicht angenommen
desk-look-rooms = Zwei Gäste in einem Zimmer
desk-look-values = Doppelt geänderte Angaben
desk-look-unreadable = Nicht lesbare Einträge

## Ein Aufenthalt in zwei Fassungen

desk-look-stay-hint = Beide Fassungen behalten ihr Zimmer, bis Sie eine wählen. Die andere wird dann zum Verkauf frei.
desk-look-version = Fassung { $number }
desk-look-shown = Steht so lange in den Listen
desk-look-written-by = Geändert von
desk-look-differs = weicht ab
desk-look-keep-version = Diese Fassung behalten
desk-look-keep-title = Diese Fassung des Aufenthalts von { $guest } behalten?
desk-look-keep-text = { $stay }, { $total }. Die andere Fassung entfällt, ihre Zimmer werden wieder frei.
desk-look-picked = Gewählt
desk-look-picked-hint = Ihre Wahl ist unterwegs. Der Server setzt sie um, sobald er erreichbar ist.
desk-look-unsettled = Die gewählte Fassung ist nicht mehr zu haben.
desk-done-settled = Der Aufenthalt von { $guest } ist geklärt.
desk-done-picked = Für { $guest } gewählt. Der Server setzt es um, sobald er erreichbar ist.

## Eine unterlegene Angabe

desk-look-stands = Gilt jetzt
desk-look-other = Am anderen Arbeitsplatz
desk-look-keep = Belassen
desk-look-restore = Wiederherstellen
desk-look-field-of = { $field }: { $subject }
desk-done-restored = { $field } ist wiederhergestellt.
desk-done-kept = { $field } bleibt, wie es ist.

## Zwei Gäste in einem Zimmer

desk-look-room-nights = Zimmer { $number }, { $nights }
desk-look-room-hint = Bitte einen Gast in ein anderes Zimmer umziehen lassen.

## Was der Server nicht angenommen hat

desk-look-refused-hint = Dies wurde hier zurückgenommen, damit wieder alle Arbeitsplätze dasselbe zeigen.
desk-look-refused-why = Grund
desk-look-refused-lost = Gilt nicht mehr
desk-look-gone = Die Buchung gibt es nicht mehr. Legen Sie sie neu an, oder sagen Sie dem Gast Bescheid.
desk-look-file = Erledigt
desk-done-filed = Abgelegt.
desk-look-unreadable-hint = { $instant }. Geben Sie denen Bescheid, die das System betreuen; alles andere läuft weiter.

## Wovon ein Eintrag handelt

desk-subject-prices = Preise und Beschränkungen
desk-subject-hotel = Das Haus
desk-subject-rooms = Zimmer
desk-subject-other = Etwas anderes
desk-subject-guest = Gast { $name }

## Wer etwas getan hat

desk-by-guest = Ein Gast, über die Website
desk-by-program = Keyrack
desk-by-somebody = Unbekannt
desk-by-at-desk = { $who }, { $desk }

## Der Verlauf einer Buchung

desk-tab-stay = Aufenthalt
desk-tab-look = Zu klären
desk-tab-history = Verlauf
desk-history-empty = Noch wurde nichts geändert.
desk-history-apart = Zugleich mit einem anderen Arbeitsplatz
desk-did-booked = { $type } gebucht, { $stay }, { $nights }, { $party }: { $total }
desk-did-status = { $from } → { $to }
desk-did-nights = { $from } → { $to } ({ $before } → { $after })
desk-did-same-length = { $from } → { $to }
desk-did-room-type = { $from } → { $to }
desk-did-room = Von Zimmer { $from } nach { $to }
desk-did-room-given = Zimmer { $to } zugewiesen
desk-did-room-taken = Zimmer { $from } zurückgenommen
desk-did-party = { $from } → { $to }
desk-did-total = Preis { $from } → { $to }
desk-did-settled = Doppelt geänderten Aufenthalt geklärt
desk-did-picked = Eine von zwei Fassungen gewählt
desk-did-field = { $field }: { $from } → { $to }
desk-did-field-set = { $field }: { $to }
desk-did-field-parts = { $field } geändert
desk-did-guest = Angaben zum Gast geändert: { $fields }
desk-value-nothing = nichts
desk-value-yes = ja
desk-value-no = nein

## Felder, die nur in Einträgen stehen

field-given-name = Vorname
field-family-name = Nachname
field-cancel-reason = Grund der Stornierung
field-messages = Wünsche
field-business-date = Geschäftstag
field-prices = Preis
field-stop-sell = Verkaufssperre
field-closed-to-arrival = Anreisesperre
field-closed-to-departure = Abreisesperre
field-min-los-arrival = Mindestaufenthalt ab Anreise
field-min-los-through = Mindestaufenthalt
field-channel = Vertriebsweg
field-company = Firma
