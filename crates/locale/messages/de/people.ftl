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

## Gruppen

groups-menu = Gruppen
groups-new = Neue Gruppe
groups-find = Gruppe suchen
groups-past = Vergangene Gruppen zeigen
groups-empty = Noch ist keine Gruppe angelegt. Blocken Sie über „Neue Gruppe“ Zimmer für eine Hochzeit, eine Reisegruppe oder eine Tagung.
groups-none-found = Zu diesen Worten gibt es keine Gruppe.
groups-back = Alle Gruppen
groups-name = Name der Gruppe
groups-code = Buchungscode
groups-code-hint = Damit buchen die Gäste der Gruppe. Buchstaben, Ziffern und Bindestriche.
groups-status = Status
groups-status-inquired = Anfrage
groups-status-tentative = Option
groups-status-definite = Fest
groups-status-cancelled = Storniert
groups-status-inquired-hint = Es wird nichts freigehalten.
groups-status-tentative-hint = Zimmer sind geblockt, aber noch nicht buchbar.
groups-status-definite-hint = Zimmer sind geblockt und für die Gäste buchbar.
groups-status-cancelled-hint = Es wird nichts freigehalten; bestehende Buchungen bleiben.
groups-become-inquired = Zurück zur Anfrage
groups-become-tentative = Als Option halten
groups-become-definite = Fest buchen
groups-become-cancelled = Gruppe stornieren
groups-cancel-title = Diese Gruppe stornieren?
groups-cancel-body = Nicht abgerufene Zimmer gehen sofort in den freien Verkauf zurück. Bestehende Buchungen bleiben; stornieren Sie diese einzeln.
groups-became = { $name }: { $status }.
groups-dates = Zeitraum
groups-dates-none = Noch keine Nächte
groups-cut-off = Abrufschluss
groups-cut-off-line = Gäste können bis { $date } buchen.
groups-cut-off-none = Kein Abrufschluss: Die Zimmer bleiben geblockt, bis sie jemand freigibt.
groups-blocked = Geblockt
groups-picked-up = Abgerufen
groups-still-held = Noch geblockt
groups-released = Wieder im Verkauf
groups-nights-of = { $picked } von { $blocked } Zimmernächten abgerufen
groups-rate = Rate
groups-discount = Nachlass in Prozent
groups-wash = Wash in Prozent
groups-wash-hint = Der Anteil der Zimmer, die voraussichtlich niemand abruft. Er bleibt im Verkauf.
groups-wash-line = Wash { $percent } %
groups-take-up = Mindestabnahme in Prozent
groups-take-up-hint = Der Anteil der Zimmernächte, den die Gruppe abnehmen muss. Leer: keine Mindestabnahme.
groups-take-up-due = Mindestabnahme
groups-take-up-line = { $owed } von { $agreed } Zimmernächten ({ $percent } %)
groups-take-up-met = erreicht
groups-take-up-short = { $count ->
    [one] { $count } Zimmernacht fehlt
   *[other] { $count } Zimmernächte fehlen
}
groups-take-up-how = Zum Durchschnittspreis der nicht abgerufenen Nächte. Es wird nichts von selbst berechnet.
groups-take-up-unpriced = Die nicht abgerufenen Nächte haben noch keinen Preis.
groups-discount-line = { $percent } % Nachlass
groups-release = Freigabe
groups-release-none = Nie von selbst
groups-release-fixed = Alle Nächte an einem Datum
groups-release-rolling = Jede Nacht einige Tage vorher
groups-release-on = Im Verkauf ab
groups-release-days = Tage vor der Nacht
groups-colour = Farbe
groups-company = Firma
groups-contact = Ansprechpartner
groups-contact-first = Vorname des Ansprechpartners
groups-contact-last = Nachname des Ansprechpartners
groups-contact-email = E-Mail des Ansprechpartners
groups-contact-phone = Telefon des Ansprechpartners
groups-notes = Notizen
groups-arrival = Erste Nacht
groups-departure = Abreise
groups-rooms-of = Zimmer: { $type }
groups-saved = { $name } ist gespeichert.
groups-edit = Angaben bearbeiten
groups-give-back = Zimmer freigeben
groups-give-back-title = Nicht abgerufene Zimmer freigeben?
groups-give-back-body = { $count ->
    [one] { $count } Zimmernacht geht sofort in den freien Verkauf zurück.
   *[other] { $count } Zimmernächte gehen sofort in den freien Verkauf zurück.
}
groups-given-back = Die Zimmer sind wieder im Verkauf.
groups-grid = Zimmer nach Nächten
groups-grid-rooms = Zimmer
groups-grid-prices = Preise
groups-grid-show = Anzeigen
groups-grid-hint = Tragen Sie ein, wie viele Zimmer geblockt sind. Unter jeder Zahl steht, wie viele abgerufen und wie viele noch freigehalten sind.
groups-grid-price-hint = Tragen Sie einen Preis für die Nacht ein. Ein leeres Feld nimmt die Rate abzüglich des Nachlasses.
groups-grid-empty = Noch ist keine Nacht geblockt. Wählen Sie die erste Nacht und die Abreise, und tragen Sie dann die Zimmer ein.
groups-cell = { $type }, { $date }: geblockte Zimmer
groups-cell-price = { $type }, { $date }: Preis
groups-cell-counts = { $picked } / { $remaining }
groups-cell-counts-told = { $picked } abgerufen, { $remaining } freigehalten, { $left } für andere frei
groups-save-nights = { $count ->
    [one] { $count } Änderung speichern
   *[other] { $count } Änderungen speichern
}
groups-saved-nights = Die Nächte sind gespeichert.
groups-chart = Abruf nach Nächten
groups-chart-told = { $date }: { $picked } von { $blocked } abgerufen
groups-stays = Buchungen der Gruppe
groups-stays-none = Noch hat niemand gebucht. Buchen Sie einen Gast über „Zimmer buchen“, oder übernehmen Sie die Zimmerliste.
groups-pick = Zimmer buchen
groups-pick-title = Ein Zimmer der Gruppe buchen
groups-pick-price = Preis des Aufenthalts: { $total }
groups-pick-left = { $count ->
    [0] Für diese Nächte ist kein Zimmer dieser Kategorie mehr geblockt.
    [one] Noch { $count } Zimmer dieser Kategorie.
   *[other] Noch { $count } Zimmer dieser Kategorie.
}
groups-picked = Gebucht: { $reference }.
groups-not-definite = Gäste können buchen, sobald die Gruppe fest gebucht ist.
groups-rooming = Zimmerliste
groups-rooming-hint = Eine Zeile je Zimmer mit dem Namen des Gastes. Daten und Kategorie können fehlen, wenn sie denen der Gruppe entsprechen. Es werden alle Zeilen gebucht oder keine.
groups-rooming-close = Liste schließen
groups-rooming-check = Liste prüfen
groups-rooming-run = { $count ->
    [one] { $count } Zimmer buchen
   *[other] { $count } Zimmer buchen
}
groups-rooming-would = { $count ->
    [one] { $count } Zeile ist buchbar.
   *[other] { $count } Zeilen sind buchbar.
}
groups-rooming-refused = { $count ->
    [one] { $count } Zeile ist nicht buchbar. Berichtigen Sie sie in der Datei, und wählen Sie die Datei erneut; bis dahin wird nichts gebucht.
   *[other] { $count } Zeilen sind nicht buchbar. Berichtigen Sie sie in der Datei, und wählen Sie die Datei erneut; bis dahin wird nichts gebucht.
}
groups-rooming-done = { $count ->
    [one] { $count } Zimmer der Gruppe ist gebucht.
   *[other] { $count } Zimmer der Gruppe sind gebucht.
}
groups-line-columns = Diese Zeile hat andere Spalten als die erste.
groups-line-no-name = Es fehlt ein Name.
groups-line-guest-field = Ein Feld des Gastes ist zu lang oder enthält unzulässige Zeichen ({ $piece }).
groups-line-email = „{ $piece }“ ist keine vollständige E-Mail-Adresse.
groups-line-reference = „{ $piece }“ kann keine Buchungsnummer sein.
groups-line-arrival = Die Anreise „{ $piece }“ ist kein Datum.
groups-line-departure = Die Abreise „{ $piece }“ ist kein Datum.
groups-line-backwards = Die Abreise ({ $piece }) liegt nicht nach der Anreise.
groups-line-too-long = Der Aufenthalt ist länger als ein Jahr.
groups-line-over = Die Nacht vom { $piece } ist vorbei.
groups-line-too-far = { $piece } liegt zu weit voraus.
groups-line-people = „{ $piece }“ ist keine Gästezahl.
groups-line-room-type = Die Kategorie „{ $piece }“ ist hier nicht bekannt.
groups-line-party-too-large = { $piece } Gäste passen nicht in diese Kategorie.
groups-line-total = „{ $piece }“ ist kein Betrag.
groups-line-no-price = Weder die Gruppe noch ihre Rate hat für diese Nächte einen Preis.
groups-line-notes = Die Notiz ist zu lang.
groups-line-twice = Zeile { $piece } hat dieselbe Buchungsnummer.
groups-line-known = Die Buchung { $piece } gibt es hier bereits.
groups-line-cancelled = Der Status ist „{ $piece }“.
groups-line-sold-out = Am { $piece } ist kein Zimmer frei.
groups-line-name-twice = Zeile { $piece } hat denselben Namen für dieselben Nächte.
groups-line-name-known = { $piece } hat mit dieser Gruppe bereits gebucht.
groups-line-not-in-block = Die Gruppe hat am { $piece } kein Zimmer dieser Kategorie.
groups-line-block-full = Am { $piece } sind alle Zimmer dieser Kategorie abgerufen.
groups-line-block-released = Die Zimmer der Gruppe für { $piece } sind wieder im Verkauf.
groups-line-room-unknown = Ohne Zimmer gebucht: Zimmer „{ $piece }“ gibt es nicht.
groups-line-room-taken = Ohne Zimmer gebucht: Zimmer { $piece } ist in einer der Nächte belegt.

## Firmen und Reisebüros

companies-menu = Firmen
companies-new = Neue Firma
companies-find = Firma suchen
companies-kind = Art
companies-kind-all = Alle
companies-kind-company = Firma
companies-kind-agent = Reisebüro
companies-empty = Noch ist keine Firma bekannt. Legen Sie die an, mit denen Sie Verträge haben, und die Reisebüros, die Ihnen Gäste schicken.
companies-none-found = Zu diesen Worten gibt es keine Firma.
companies-back = Alle Firmen
companies-code = Firmencode
companies-code-hint = Damit erhalten ihre Leute die vereinbarten Raten. Buchstaben, Ziffern und Bindestriche.
companies-contact = Zuständige Stelle
companies-contact-hint = Eine Abteilung oder ein Büro; Personen stehen bei den Gästen.
companies-rate-plan = Vertragsrate
companies-rate-plan-none = Alle öffentlichen Raten
companies-discount = Nachlass in Prozent
companies-billing = Aufenthalte gehen auf Firmenrechnung
companies-limit = Kreditlimit
companies-limit-none = Kein Limit
companies-commission = Provision in Prozent
companies-base = Provision auf
companies-base-nights = den Preis der Nächte
companies-base-nights-net = den Preis der Nächte ohne MwSt.
companies-base-total = alles, was der Gast zahlt
companies-saved = { $name } ist gespeichert.
companies-edit = Bearbeiten
companies-open = Künftige und laufende Aufenthalte
companies-limit-passed = Das Kreditlimit von { $limit } ist überschritten.
companies-earned = Provision bisher
companies-month = Provision auf Abreisen im Monat
companies-month-none = In diesem Monat ist niemand abgereist, den diese Agentur geschickt hat.
companies-stays = Aufenthalte
companies-stays-none = Noch kein Aufenthalt.
companies-terms-none = Es ist nichts Besonderes vereinbart.
companies-discount-line = { $percent } % Nachlass
companies-commission-line = { $percent } % Provision auf { $base }
companies-billed = Auf Firmenrechnung
companies-paid-here = Gäste zahlen selbst
companies-pays = Zahlung
companies-archived = An sie wird nicht mehr verkauft
companies-archived-note = An diese Firma wird nicht mehr verkauft. Ihre Aufenthalte behalten sie.
