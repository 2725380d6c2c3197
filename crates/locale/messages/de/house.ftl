### Womit das Haus sich selbst führt: Personal, Stammdaten, Zimmer, und wie es dem Programm geht.

house-menu = Einstellungen
house-tab-staff = Personal
house-tab-hotel = Hotel
house-tab-rooms = Zimmer
house-edit = Bearbeiten
house-discard = Verwerfen
house-waiting = Einstellungen geändert

## Personal

house-staff-at-server = Der Server führt das Personal Ihres Hauses. Änderungen brauchen die Verbindung und gelten an jedem Arbeitsplatz.
house-staff-here = Wer hier arbeitet, meldet sich mit Benutzername und Passwort an.
house-staff-add = Person hinzufügen
house-staff-change = Angaben ändern
house-staff-person = Name
house-staff-full-name = Name
house-staff-user = Benutzername
house-staff-user-hint = Zum Anmelden
house-staff-seen = Letzte Anmeldung
house-staff-never = Noch nie
house-staff-you = Sie
house-staff-off = Gesperrt
house-staff-edit-of = { $name } bearbeiten
house-staff-password = Neues Passwort
house-staff-password-of = Neues Passwort für { $name }
house-staff-first-password = Erstes Passwort
house-staff-new-password = Neues Passwort
house-staff-password-hint = Mindestens acht Zeichen. Acht Ziffern genügen als PIN.
house-staff-disable = Sperren
house-staff-disable-of = { $name } sperren
house-staff-disable-hint = Die Person kann sich nicht mehr anmelden. Was sie getan hat, bleibt unter ihrem Namen stehen.
house-staff-disable-you = Das sind Sie selbst. Sie werden abgemeldet.
house-staff-enable = Entsperren
house-staff-enable-of = { $name } entsperren
house-staff-done-added = { $name } kann sich anmelden.
house-staff-done-changed = { $name } wurde geändert.
house-staff-done-password = { $name } hat ein neues Passwort.
house-staff-done-enabled = { $name } kann sich wieder anmelden.
house-staff-done-disabled = { $name } kann sich nicht mehr anmelden.

## Hotel

house-hotel-address = Name, Anschrift und Kontakt
house-hotel-slug = Name in Adressen
house-hotel-fixed = Währung, Zeitzone und der Name in Adressen wurden bei der Einrichtung gewählt. Sie bleiben, wie sie sind.
house-hotel-fixed-sold = Währung und Zeitzone stehen fest: Es gibt Buchungen darin. Der Name in Adressen steht in den Links Ihrer Gäste.
house-hotel-policies = Jeder Ratenplan hat seine eigenen Stornobedingungen. Sie finden sie unter
house-hotel-done = Gespeichert.
house-hotel-moved-on = Das Hotel wurde anderswo geändert, während Sie tippten.
house-hotel-moved-on-hint = Speichern Sie trotzdem: Nur die Felder, die Sie geändert haben, werden geschrieben. Wo beide dasselbe geändert haben, bleibt beides unter „Zu klären“ stehen.
house-vat-from = Ab der Nacht vom
house-vat-from-hint = Leer: von Anfang an
house-vat-more = Weiterer Satz
house-vat-hint = Ein späterer Satz gilt ab seiner ersten Nacht. Was schon gebucht ist, behält die Steuer, mit der es gebucht wurde.

## Zimmer

house-rooms-count = { $rooms ->
    [one] { $rooms } Zimmer
   *[other] { $rooms } Zimmer
} · { $types ->
    [one] { $types } Kategorie
   *[other] { $types } Kategorien
}
house-rooms-empty = Es gibt noch keine Zimmerkategorie. Legen Sie zuerst eine an, dann ihre Zimmer.
house-rooms-none = Diese Kategorie hat noch keine Zimmer.
house-rooms-add = Zimmer hinzufügen
house-rooms-add-of = Zimmer hinzufügen: { $name }
house-rooms-numbers = Nummern
house-rooms-show = { $count ->
    [one] { $count } stillgelegtes Zimmer zeigen
   *[other] { $count } stillgelegte Zimmer zeigen
}
house-rooms-hide = { $count ->
    [one] { $count } stillgelegtes Zimmer ausblenden
   *[other] { $count } stillgelegte Zimmer ausblenden
}
house-rooms-done-added = { $count ->
    [one] { $count } Zimmer wurde hinzugefügt.
   *[other] { $count } Zimmer wurden hinzugefügt.
}
house-room-number = Nummer
house-room-floor = Etage
house-room-floor-hint = Leer: aus Nummern wie 301
house-room-edit-of = Zimmer { $room } bearbeiten
house-room-done-changed = Zimmer { $room } wurde geändert.
house-room-archived = Stillgelegt
house-room-archive = Stilllegen
house-room-archive-of = Zimmer { $room } stilllegen
house-room-archive-hint = Das Zimmer scheidet auf Dauer aus: Es wird weder verkauft noch gereinigt. Für eine Reparatur sperren Sie es stattdessen auf der Seite Zimmerreinigung. Sie können es jederzeit zurückholen.
house-room-archive-stays = Gäste sollen dieses Zimmer bekommen
house-room-archive-stays-hint = Geben Sie ihnen zuerst ein anderes Zimmer.
house-room-archive-nights = { $count ->
    [one] In { $count } Nacht wird jedes Zimmer gebraucht
   *[other] In { $count } Nächten wird jedes Zimmer gebraucht
}
house-room-done-archived = Zimmer { $room } ist stillgelegt.
house-room-back = Zurückholen
house-room-back-of = Zimmer { $room } zurückholen
house-room-done-back = Zimmer { $room } ist wieder da.
house-type-add = Zimmerkategorie anlegen
house-type-change = Zimmerkategorie ändern
house-type-edit-of = { $name } bearbeiten
house-type-occupancy = { $adults ->
    [one] { $adults } Erwachsener
   *[other] { $adults } Erwachsene
}, { $heads ->
    [one] { $heads } Gast insgesamt
   *[other] { $heads } Gäste insgesamt
}
house-type-rooms = { $count ->
    [0] keine Zimmer
    [one] { $count } Zimmer
   *[other] { $count } Zimmer
}
house-type-beds-in = Betten ({ $language })
house-type-done = { $name } wurde gespeichert.
