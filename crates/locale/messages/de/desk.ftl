### Die Anwendung für das Haus.

desk-title = { $property } · Keyrack

## Das Menü

desk-menu = Hauptmenü
desk-menu-today = Heute
desk-menu-chart = Belegungsplan
desk-menu-new-booking = Neue Buchung
desk-menu-bookings = Buchungen
desk-menu-conflicts = Zu klären
desk-search-empty = Nichts gefunden zu „{ $text }“.
desk-skip-to-content = Zum Inhalt springen
desk-language = Sprache
desk-theme-light = Hell
desk-theme-dark = Dunkel
desk-theme-system = Wie das System

## Anmeldung

desk-sign-in-title = Anmelden
desk-sign-in-name = Benutzername
desk-sign-in-password = Passwort
desk-sign-in-button = Anmelden
desk-sign-in-offline = Die Anmeldung ist auch ohne Verbindung möglich.
desk-sign-out = Abmelden
desk-signed-in-as = Angemeldet als { $name }

## Verbindung

desk-online = Verbunden
desk-offline = Ohne Verbindung
desk-connecting = Verbindung wird aufgebaut …
desk-offline-hint = Sie können weiterarbeiten. Alles wird gespeichert und gesendet, sobald die Verbindung wieder steht.
desk-offline-since = Ohne Verbindung seit { $instant }
desk-never-synced = Noch nicht mit dem Server abgeglichen

## Was noch nicht gesendet ist

desk-waiting-title = Noch nicht gesendet
desk-waiting-empty = Alles ist beim Server angekommen.
desk-waiting-booking = Neue Buchung
desk-waiting-amend = Geänderter Aufenthalt
desk-waiting-check-in = Anreise
desk-waiting-check-out = Abreise
desk-waiting-cancel = Stornierung
desk-waiting-housekeeping = Housekeeping
desk-waiting-room = Zimmer
desk-waiting-rate = Preise und Beschränkungen
desk-waiting-other = Sonstige Änderung

## Zimmer, die dieser Arbeitsplatz allein verkaufen darf

desk-held-title = Eigenes Kontingent
desk-held-hint = Diese Zimmer darf dieser Arbeitsplatz auch ohne Verbindung verkaufen. Solange verkauft sie niemand sonst.
desk-held-left = Frei
desk-held-until = Im Kontingent bis { $instant }
desk-held-night = Nacht

## Heute

desk-today-title = Heute, { $date }
desk-arrivals = Anreisen
desk-arrived-count = { $count } angereist
desk-in-house = Im Haus
desk-departures = Abreisen
desk-departed-count = { $count } abgereist
desk-arrivals-empty = Heute keine Anreisen. Gäste ohne Reservierung nehmen Sie über „Neue Buchung“ auf.
desk-in-house-empty = Noch ist niemand im Haus.
desk-departures-empty = Heute keine Abreisen.
desk-overdue = Abreise war für { $date } vorgesehen
desk-late-arrival = Erwartet am { $date }
desk-still-occupied = { $guest } hat das Zimmer noch nicht verlassen
desk-stale = Stand { $time } Uhr; Neueres konnte nicht gelesen werden.

## Spalten und Beschriftungen

desk-guest = Gast
desk-room = Zimmer
desk-room-type = Zimmerkategorie
desk-rate-plan = Rate
desk-arrival = Anreise
desk-departure = Abreise
desk-stay = Aufenthalt
desk-nights = Nächte
desk-status = Stand
desk-reference = Buchungsnummer
desk-source = Gebucht über
desk-price = Preis
desk-total = Gesamtbetrag
desk-notes = Bemerkungen
desk-no-room = Noch kein Zimmer
desk-room-number = Zimmer { $number }
desk-rooms-left = { $count ->
    [one] noch { $count } frei
   *[other] noch { $count } frei
}
desk-beds-left = { $count ->
    [one] noch { $count } Bett frei
   *[other] noch { $count } Betten frei
}
desk-actions = Vorgänge

## Was mit einer Buchung getan werden kann

desk-check-in = Einchecken
desk-check-out = Auschecken
desk-undo-check-in = Anreise zurücknehmen
desk-undo-check-out = Abreise zurücknehmen
desk-assign-room = Zimmer zuweisen
desk-move-room = In ein anderes Zimmer umziehen
desk-amend = Aufenthalt ändern
desk-cancel-booking = Buchung stornieren
desk-reinstate = Wieder aufnehmen
desk-mark-no-show = Als nicht angereist vermerken
desk-early-departure = Reist früher ab
desk-open-booking = Buchung öffnen

## Neue Buchung

desk-new-title = Neue Buchung
desk-new-walk-in = Gast ohne Reservierung
desk-new-walk-in-hint = Der Gast steht an der Rezeption und checkt gleich ein.
desk-new-adults = Erwachsene
desk-new-business = Geschäftsreise
desk-new-children = Kinder
desk-new-child-age = Alter von Kind { $number }
desk-new-offers = Zimmer und Preise
desk-new-no-offers = Für diesen Aufenthalt passt nichts.
desk-new-no-offers-hint = Versuchen Sie andere Daten, oder sehen Sie sich den Grund bei der jeweiligen Zimmerkategorie an.
desk-new-choose = Wählen
desk-new-chosen = Gewählt
desk-new-first-name = Vorname
desk-new-last-name = Nachname
desk-new-email = E-Mail
desk-new-phone = Telefon
desk-new-country = Land
desk-new-language = Sprache für Schreiben
desk-new-note = Bemerkung
desk-new-book = Buchen
desk-new-book-and-check-in = Buchen und einchecken
desk-new-quote-title = Preis im Einzelnen
desk-quote-base = Tagespreis
desk-quote-supplement = Für diese Belegung
desk-quote-tax-included = darin { $tax }

## Anzahlen und ihre Gründe

## Zimmer

desk-rooms-empty = Noch keine Zimmer.
desk-floor = Etage
desk-mark-clean = Als sauber vermerken
desk-mark-inspected = Als geprüft vermerken
desk-outage-reason = Grund
desk-free = Frei
desk-occupied = Belegt

## Rückfragen

desk-confirm-cancel-title = Diese Buchung stornieren?
desk-confirm-cancel-free = { $guest }, { $stay }. Die Stornierung ist kostenfrei.
desk-confirm-cancel-fee = { $guest }, { $stay }. Die Stornierung kostet { $fee }.
desk-confirm-cancel-button = Buchung stornieren
desk-confirm-cancel-keep = Buchung behalten
desk-no-show-fee = Die Bedingungen dieser Buchung sehen { $fee } bei Nichtanreise vor.
desk-no-show-waive = Gebühr erlassen
desk-no-show-why = Grund für den Erlass
desk-no-show-charged = Nichtanreise: { $fee } wie vereinbart.
desk-no-show-waived = Nichtanreise: { $fee } erlassen. { $reason }
desk-confirm-no-show-title = Als nicht angereist vermerken?
desk-confirm-no-show-text = { $guest } ist am { $date } nicht angereist. Das Zimmer wird ab heute Nacht wieder verkauft.
desk-confirm-no-show-button = Als nicht angereist vermerken
desk-confirm-early-title = Abreise vor dem { $date }?
desk-confirm-early-text = { $guest } reist heute ab. Die übrigen Nächte werden wieder frei: { $nights }.
desk-confirm-early-button = Heute auschecken
desk-confirm-dirty-title = Zimmer { $number } ist nicht gereinigt
desk-confirm-dirty-text = { $guest } dennoch einchecken?
desk-assign-title = Zimmer für { $guest }
desk-assign-free = Freie Zimmer
desk-assign-none = Kein freies Zimmer dieser Kategorie.
desk-assign-out-of-service = Zimmer { $number } hat einen Mangel: { $reason }

## Was gerade geschehen ist

desk-done-checked-in-room = { $guest } ist eingecheckt, Zimmer { $number }.
desk-done-checked-out = { $guest } ist ausgecheckt.
desk-done-undone = Zurückgenommen.
desk-done-redone = Wiederholt.
desk-done-assigned = Zimmer { $number } ist { $guest } zugewiesen.
desk-done-amended = Der Aufenthalt von { $guest } ist geändert.
desk-done-cancelled = Die Buchung von { $guest } ist storniert.
desk-done-reinstated = Die Buchung von { $guest } gilt wieder.
desk-done-no-show = { $guest } ist als nicht angereist vermerkt.
desk-done-cleanliness = Zimmer { $number }: { $state }.
desk-done-back-in-order = Zimmer { $number } ist wieder in Betrieb.

## Wenn etwas nicht gelingt

## Der Rahmen

desk-brand = Keyrack
desk-theme = Darstellung
desk-not-let-in = Dieser Browser hat noch keinen Zugang.
desk-not-let-in-hint = Öffnen Sie die Adresse, die Keyrack beim Start anzeigt. Jede Adresse gilt einmal.
desk-lost = Keyrack auf diesem Rechner hat nicht geantwortet.
desk-lost-hint = Ob es ausgeführt wurde, ist nicht sicher. Sehen Sie in der Liste nach, bevor Sie es noch einmal versuchen.
desk-connection = Verbindung
desk-alone = Einzelplatz
desk-alone-hint = Dieser Rechner arbeitet für sich. Es ist kein Server eingerichtet.
desk-catching-up = Wird abgeglichen, { $percent } %
desk-held-short = { $count } im eigenen Kontingent
desk-waiting-short = { $count } zu senden
desk-state-look = Bitte prüfen
desk-last-heard = Zuletzt vom Server gehört: { $instant }
desk-differs = Dieser Arbeitsplatz und der Server haben nicht denselben Stand.
desk-differs-hint = Es ist nichts verloren gegangen. Geben Sie denen Bescheid, die das System betreuen.
desk-refused-title = Vom Server nicht angenommen
desk-refused-hint = Diese Änderungen wurden zurückgenommen. Was es war, steht unter „Zu klären“.
desk-held-none = Kein eigenes Kontingent.
desk-held-until-head = Gehalten bis
desk-waiting-assign = Zimmer zugewiesen
desk-waiting-no-show = Nicht angereist
desk-waiting-reinstate = Buchung wieder aufgenommen
desk-waiting-day = Tagesabschluss
desk-waiting-settle = Wahl zwischen zwei Fassungen
desk-waiting-restore = Wiederhergestellte Angabe
desk-waiting-guest = Angaben zum Gast

## Der Tagesabschluss

desk-roll = Tag abschließen
desk-roll-due = Ein neuer Tag hat begonnen.
desk-roll-title = { $date } abschließen?
desk-roll-text = Erwartete Gäste, die nicht gekommen sind, gelten als nicht angereist; ihre Zimmer werden wieder frei. Belegte Zimmer werden zur Reinigung vorgemerkt.
desk-done-rolled = Jetzt ist { $date }. { $count ->
    [0] Alle sind angereist.
    [one] { $count } Gast ist nicht angereist.
   *[other] { $count } Gäste sind nicht angereist.
}

## Listen

desk-departed = Heute abgereist
desk-until = bis { $date }
desk-since = seit { $date }
desk-to-clean-empty = Alle Zimmer sind sauber.
desk-open-booking-of = Buchung von { $guest } öffnen
desk-contested = Doppelt geändert
desk-unsent = Noch nicht gesendet
desk-bookings-empty = Noch keine Buchungen. Beginnen Sie mit „Neue Buchung“.
desk-conflict-stay = Dieser Aufenthalt wurde an zwei Arbeitsplätzen geändert. Beide Änderungen behalten ihr Zimmer, bis jemand entscheidet.

## Eine Buchung

desk-conditions = Stornierung
desk-cancel-reason = Grund
desk-done-departed-early = { $guest } ist vorzeitig abgereist. Der Aufenthalt kostet jetzt { $total }.
desk-assign-other-type = Zimmer einer anderen Kategorie
desk-assigned-other-type = Das Zimmer gehört zu einer anderen Kategorie als der gebuchten. Der Preis bleibt.

## Verkaufen

desk-booked = { $guest } ist gebucht
desk-new-known = Schon einmal hier gewesen?
desk-new-half = Geben Sie Daten, Erwachsene und das Alter jedes Kindes an, dann stehen hier Zimmer und Preise.
desk-new-country-hint = Zwei Buchstaben, etwa DE
desk-why-sold-out = Am { $date } ausgebucht.
desk-why-party-too-large = Zu klein für diese Belegung.

## Zimmer

desk-faults = Mängel
desk-take-out = Außer Betrieb …
desk-take-out-title = Zimmer { $number } herausnehmen
desk-take-out-confirm = Herausnehmen
desk-out-from = Erste Nacht
desk-out-until = Wieder da am
desk-out-kind = Wie weit
desk-bring-back = Zurückholen
desk-done-taken-out = Zimmer { $number } ist bis { $date } herausgenommen.
desk-nights-short = { $count ->
    [one] In { $count } Nacht ist nun mehr verkauft, als Zimmer da sind.
   *[other] In { $count } Nächten ist nun mehr verkauft, als Zimmer da sind.
}

## Start des Programms

desk-start-unreached = Der Server unter { $server } wurde nicht erreicht: { $why }
desk-start-address = „{ $server }“ ist keine Adresse eines Servers. Schreiben Sie sie wie https://book.example.com.
desk-start-keys = Die Schlüssel dieses Arbeitsplatzes lassen sich nicht lesen: { $why }
desk-start-stopped = Keyrack konnte nicht starten: { $why }

## Housekeeping

desk-menu-housekeeping = Housekeeping
desk-housekeeping-title = Housekeeping, { $date }
desk-board-none = Kein Zimmer passt dazu. Wählen Sie oben „Alle“, um die übrigen zu sehen.
desk-floor-named = Etage { $floor }
desk-floor-none = Ohne Etage
desk-all-floors = Alle Etagen
desk-all-states = Alle
desk-all-attendants = Alle
desk-my-rooms = Meine Zimmer
desk-filter = Welche Zimmer
desk-to-inspect = Zu prüfen
desk-arrivals-first = Anreisen zuerst
desk-by-type = Nach Zimmertyp
desk-attendant = Reinigungskraft
desk-attendants = Wer heute reinigt
desk-attendants-empty = Auf der Tagesliste steht noch niemand. Tragen Sie ein, wer reinigt, und teilen Sie dann die Zimmer auf.
desk-attendants-lately = Wie an den Tagen zuvor:
desk-attendant-nobody = Noch niemand
desk-attendant-of = Wer Zimmer { $number } reinigt
desk-attendant-add = Eintragen
desk-attendant-add-title = Wer reinigt heute noch?
desk-attendant-drop = { $name } von der Tagesliste nehmen
desk-attendant-load = { $open } von { $count } zu reinigen
desk-share-out = Gleichmäßig aufteilen
desk-nothing-to-share = Für jedes Zimmer, das zu reinigen ist, ist jemand eingeteilt.
desk-bulk-hint = Wählen Sie Zimmer aus, um mehrere zugleich zu ändern, oder ziehen Sie sie auf einen Namen.
desk-choose-all = Alle { $count } auswählen
desk-choose-none = Keines auswählen
desk-choose-room = Zimmer { $number } auswählen
desk-chosen-rooms = { $count ->
    [one] { $count } Zimmer ausgewählt
   *[other] { $count } Zimmer ausgewählt
}
desk-give-to = Geben an …
desk-done-marked = { $count ->
    [one] { $count } Zimmer: { $state }.
   *[other] { $count } Zimmer: { $state }.
}
desk-done-assigned-rooms = { $count ->
    [one] { $count } Zimmer ist eingeteilt.
   *[other] { $count } Zimmer sind eingeteilt.
}
desk-step-for-room = { $step }: Zimmer { $number }
desk-look = Bitte prüfen
desk-mark-look = Sauber, bitte prüfen
desk-care = Notiz
desk-care-title = Zimmer { $number }
desk-care-of = Notiz zu Zimmer { $number }
desk-task-new = Was zu tun ist
desk-task-hint = Zum Beispiel: Zustellbett, Blumen, Hahn tropft
desk-task-day = Am
desk-remark = Bemerkung zum Zimmer
desk-found = Vorgefunden
desk-found-as-told = Wie am Empfang vermerkt
desk-found-occupied = Belegt vorgefunden
desk-found-empty = Leer vorgefunden
desk-late-until = Späte Abreise bis
desk-late-departure = Späte Abreise
desk-leaves-by = bis { $time }
desk-stays-over = Bleibt
desk-checked-out = Abgereist
desk-comes-from = ab { $time }
desk-needs-other-room = Braucht ein anderes Zimmer
desk-need-other-room = { $count ->
    [0] Niemand hat dieses Zimmer in diesen Nächten.
    [one] { $count } Gast braucht ein anderes Zimmer:
   *[other] { $count } Gäste brauchen ein anderes Zimmer:
}
desk-take-out-anyway = Trotzdem sperren
desk-change = Ändern

## Auf Papier

desk-print = Drucken
desk-print-sheet = Drucken: { $sheet }
desk-printed = Der Ausdruck ist fertig.
desk-printed-hint = Gespeichert als { $place }
desk-registration-cards = Meldescheine
desk-pick-file = Datei wählen
