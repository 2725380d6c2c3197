### Buchungen und Gäste aus einem anderen System.

import-menu = Import
import-title = Buchungen und Gäste importieren
import-hint = Speichern Sie Ihre Buchungen oder Gäste im anderen Programm als CSV und wählen Sie die Datei hier. Nichts wird übernommen, bevor Sie gesehen haben, was daraus wird.
import-file = Datei, höchstens 50.000 Zeilen und 20 MB
import-reading = Wie die Datei gelesen wird
import-found = { $name }: { $count ->
    [one] eine Zeile
   *[other] { $count } Zeilen
}
import-encoding = Zeichen
import-delimiter = Spalten sind getrennt durch
import-semicolon = Semikolon
import-comma = Komma
import-tab = Tabulator
import-bar = Senkrechter Strich
import-dates = Datumsangaben
import-dates-ymd = Jahr, Monat, Tag
import-dates-dmy = Tag, Monat, Jahr
import-dates-mdy = Monat, Tag, Jahr
import-dates-unsure = Diese Daten lassen sich auf mehr als eine Weise lesen. Prüfen Sie vor dem Import die ersten Zeilen weiter unten.
import-plan = Buchungen gelten zur Rate
import-column = Spalte der Datei
import-holds = Sie enthält
import-holds-named = Was „{ $name }“ enthält
import-first-lines = Erste Zeilen
import-not-used = Nicht verwenden
import-unknown-types = Diese Wörter für Kategorien sind hier nicht bekannt. Was bedeuten sie?
import-check = Zeigen, was daraus wird
import-would = { $bookings ->
    [0] { $guests } Gäste können übernommen werden.
    [one] Eine Buchung kann übernommen werden, mit ihr { $guests } Gäste.
   *[other] { $bookings } Buchungen können übernommen werden, mit ihnen { $guests } Gäste.
}
import-first = Die ersten Zeilen, wie sie würden
import-line = Zeile
import-own-price = Ihr Preis
import-lines = Zeilen, die Sie ansehen sollten; alle anderen werden übernommen, wie sie sind
import-lines-more = und { $count } weitere
import-what = Hinweis
import-refused = { $count ->
    [one] Eine Zeile kann nicht übernommen werden.
   *[other] { $count } Zeilen können nicht übernommen werden.
}
import-leave-out = Diese Zeilen auslassen und die übrigen übernehmen
import-run = { $count ->
    [one] Eine Zeile übernehmen
   *[other] { $count } Zeilen übernehmen
}
import-running = Wird übernommen, ganz oder gar nicht.
import-come = { $done } von { $total } Zeilen
import-done = { $bookings ->
    [0] { $guests } Gäste wurden übernommen.
    [one] Eine Buchung wurde übernommen, mit ihr { $guests } Gäste.
   *[other] { $bookings } Buchungen wurden übernommen, mit ihnen { $guests } Gäste.
}
import-left-out = { $count ->
    [one] Eine Zeile wurde ausgelassen.
   *[other] { $count } Zeilen wurden ausgelassen.
}
import-see = Buchungen ansehen
import-again = Weitere Datei importieren

import-field-reference = Buchungsnummer
import-field-last-name = Nachname
import-field-first-name = Vorname
import-field-full-name = Ganzer Name
import-field-email = E-Mail
import-field-phone = Telefon
import-field-country = Land
import-field-language = Sprache
import-field-arrival = Anreise
import-field-departure = Abreise
import-field-nights = Nächte
import-field-adults = Erwachsene
import-field-children = Kinder
import-field-room-type = Zimmerkategorie
import-field-room = Zimmernummer
import-field-total = Gesamtpreis
import-field-notes = Notiz
import-field-status = Status

import-reason-columns = Ausgelassen: Die Zeile hat { $piece } Spalten, anders als die erste.
import-reason-no-name = Ausgelassen: Es fehlt ein Name.
import-reason-guest-field = Ausgelassen: Ein Feld des Gastes ist zu lang oder enthält unzulässige Zeichen ({ $piece }).
import-reason-email = Ausgelassen: „{ $piece }“ ist keine vollständige E-Mail-Adresse.
import-reason-reference = Ausgelassen: „{ $piece }“ kann keine Buchungsnummer sein.
import-reason-arrival = Ausgelassen: Die Anreise „{ $piece }“ ist kein Datum.
import-reason-departure = Ausgelassen: Die Abreise „{ $piece }“ ist kein Datum, und eine Zahl der Nächte fehlt.
import-reason-backwards = Ausgelassen: Die Abreise ({ $piece }) liegt nicht nach der Anreise.
import-reason-too-long = Ausgelassen: Der Aufenthalt ist länger als ein Jahr.
import-reason-over = Ausgelassen: Der Aufenthalt endete am { $piece }.
import-reason-too-far = Ausgelassen: { $piece } liegt zu weit voraus.
import-reason-people = Ausgelassen: „{ $piece }“ ist keine Gästezahl.
import-reason-room-type = Ausgelassen: Die Kategorie „{ $piece }“ ist hier nicht bekannt.
import-reason-party-too-large = Ausgelassen: { $piece } Gäste passen nicht in diese Kategorie.
import-reason-total = Ausgelassen: „{ $piece }“ ist kein Betrag.
import-reason-no-price = Ausgelassen: Es fehlt der Gesamtpreis, und Ihre Rate hat für diese Nächte keinen Preis.
import-reason-notes = Ausgelassen: Die Notiz ist zu lang.
import-reason-twice = Ausgelassen: Zeile { $piece } hat dieselbe Buchungsnummer.
import-reason-known = Ausgelassen: Die Buchung { $piece } gibt es hier bereits.
import-reason-cancelled = Ausgelassen: Der Status ist „{ $piece }“.
import-reason-sold-out = Ausgelassen: Am { $piece } ist in dieser Kategorie kein Zimmer frei. Um mehr anzunehmen, als es gibt, erhöhen Sie zuerst die Überbuchungsgrenze.
import-reason-room-unknown = Ohne Zimmer übernommen: Zimmer „{ $piece }“ gibt es nicht.
import-reason-room-taken = Ohne Zimmer übernommen: Zimmer { $piece } ist in einer der Nächte belegt.
