# Suchen, Buchungslisten, Gäste

date-words-yesterday = gestern
date-words-today = heute
date-words-tomorrow = morgen
date-words-day-after = übermorgen

## Alles finden

desk-menu-guests = Gäste
find-box = Gast, Zimmer, Buchung suchen
find-keys = Strg K
find-placeholder = Name, Buchungsnummer, Zimmer, Datum oder Befehl
find-help = ↑ ↓ wählen · Eingabe öffnet · Esc schließt
find-lost = Das Programm auf diesem Rechner antwortet nicht. Versuchen Sie es gleich noch einmal.
find-results = Treffer
find-recent = Zuletzt geöffnet
find-dates = Tage
find-commands = Befehle
find-date-opens = Im Belegungsplan öffnen
find-walk-in = Walk-in
find-connection = Verbindung und was zu senden ist
find-language = Sprache: { $name }
find-look = Darstellung: { $name }

## Gäste

guests-find = Name, E-Mail, Telefon oder Notiz
guests-count = { $count ->
    [one] { $count } Gast
   *[other] { $count } Gäste
}
guests-empty = Noch keine Gäste. Sie kommen mit der ersten Buchung.
guests-stays = Aufenthalte
guests-arrival = Nächste oder letzte Anreise
guests-page = { $from }–{ $to } von { $count }
guests-before = Zurück
guests-next = Weiter
guests-back = Alle Gäste
guests-to-come = Im Haus und künftig
guests-gone = Vergangen und aufgegeben
guests-no-stays = Keine
guests-known = Profil
guests-preferences = Wünsche
guests-preference-add = Hinzufügen …
guests-preference-drop = „{ $name }“ entfernen
guests-like-quiet = ruhiges Zimmer
guests-like-high = hohe Etage
guests-like-twin = getrennte Betten
guests-like-allergy = für Allergiker
guests-notes = Notizen für das Team
guests-consent-newsletter = Wünscht Neuigkeiten und Angebote per E-Mail
guests-consent-keep-preferences = Wünsche dürfen für den nächsten Aufenthalt gespeichert werden
guests-save = Speichern
guests-undo = Änderungen verwerfen
guests-saved = Profil gespeichert
guests-alike = Vielleicht dieselbe Person
guests-why-email = Gleiche E-Mail
guests-why-phone = Gleiche Telefonnummer
guests-why-name = Gleicher oder ähnlicher Name
guests-compare = Vergleichen
guests-merge-title = Diese beiden Profile zusammenführen?
guests-merge = Zusammenführen
guests-merge-keep = Dieses bleibt
guests-merge-stays = Seine Seite zeigt dann alle { $count } Aufenthalte. Nichts wird gelöscht, und die beiden lassen sich wieder trennen.
guests-merged = Profile zusammengeführt
guests-merged-here = In dieses Profil zusammengeführt
guests-stays-count = { $count ->
    [one] { $count } Aufenthalt
   *[other] { $count } Aufenthalte
}
guests-unmerge = Trennen
guests-unmerged = Das Profil steht wieder für sich

## Die Buchungsliste

bookings-find = Gast, Buchungsnummer oder Notiz
bookings-any = Alle
bookings-type = Zimmertyp
bookings-arrival = Anreise
bookings-departure = Abreise
bookings-night = Im Haus
bookings-created = Gebucht
bookings-nights = Nächte
bookings-people = Personen
bookings-days = Nach Tagen filtern
bookings-from = Von
bookings-to = Bis
bookings-clear = Filter zurücksetzen
bookings-none = Keine Buchung passt zu diesem Filter. Setzen Sie ihn zurück oder erweitern Sie die Tage.
bookings-count = { $count ->
    [one] { $count } Reservierung
   *[other] { $count } Reservierungen
}
bookings-nights-count = { $count ->
    [one] { $count } Nacht
   *[other] { $count } Nächte
}
bookings-totals-hint = Nächte und Umsatz ohne Stornierungen und Nichtanreisen
bookings-export-csv = CSV exportieren
bookings-export-xlsx = XLSX exportieren
bookings-exported = Gespeichert: { $name }
bookings-filter-keep = Diesen Filter merken
bookings-filter-name = Name
bookings-filter-hint = Die Tage wandern mit dem Hoteltag. Der Suchtext wird nicht gespeichert. Nur Sie sehen ihn, an diesem Rechner.
bookings-filter-kept = Filter gemerkt
bookings-filter-forget = Filter „{ $name }“ vergessen
