### Verkauf und Betreuung eines Aufenthalts: trotzdem Verkauftes, Optionen, Warteliste, Aufgaben.

## Verkauft, obwohl nichts mehr frei war

stay-did-anyway = Verkauft, obwohl nichts mehr frei war: { $reason }
stay-did-room-found = Für alle Nächte fand sich ein Zimmer
stay-why-oversold = { $count ->
    [one] Eines der verkauften Zimmer wurde trotzdem verkauft und hat noch kein Zimmer.
   *[other] { $count } der verkauften Zimmer wurden trotzdem verkauft und haben noch kein Zimmer.
}
stay-look-oversold = Trotzdem verkauft
stay-look-oversold-hint = Diesen Gästen wurde ein Aufenthalt über die Zimmer hinaus zugesagt. Finden Sie ein Zimmer oder ein anderes Haus. Wird ein Zimmer frei, bekommen sie es zuerst.
stay-no-room-on = Kein Zimmer am { $nights }
stay-anyway-by = Verkauft von { $who }, { $at }: { $reason }
stay-seen-to = Erledigt
stay-seen-to-done = Der Aufenthalt von { $guest } ist erledigt.

## Optionen und Warteliste

stay-release = Freigeben
stay-leave-list = Von der Liste nehmen
stay-done-confirmed = Die Buchung von { $guest } ist bestätigt.

## Neue Buchung: mehrere Zimmer, und was voll ist

stay-add-room = Weiteres Zimmer
stay-remove-room = Dieses Zimmer herausnehmen
stay-choose-next = Geben Sie oben die Personen des nächsten Zimmers ein und wählen Sie dann, was sie bekommen.
stay-rooms-together = { $count } Zimmer zusammen
stay-full = voll
stay-full-title = Nichts mehr frei – Warteliste
stay-full-hint = Zimmer und Raten, von denen für diese Nächte nichts mehr frei ist. Wählen Sie eine aus, um den Gast auf die Warteliste zu setzen.
stay-full-hint-anyway = Zimmer und Raten, von denen für diese Nächte nichts mehr frei ist. Wählen Sie eine für die Warteliste aus, oder um trotzdem zu verkaufen und dafür einzustehen.
stay-choose-full = Trotzdem wählen
stay-way = Was es werden soll
stay-way-book = Buchung
stay-way-option = Option mit Frist
stay-way-wait = Warteliste
stay-way-anyway = Trotzdem verkaufen
stay-option-until = Gilt bis
stay-anyway-reason = Warum trotzdem verkaufen
stay-anyway-hint = Ihr Name und der Grund stehen an der Buchung. Sie bleibt unter „Zu klären“, bis jemand ein Zimmer gefunden hat.
stay-wait-hint = Hält kein Zimmer. Wird eines frei, steht die Buchung unter „Heute“ zum Bestätigen.
stay-group-optional = Gruppe (freiwillig)
stay-group-colour = Farbe
stay-colour-teal = Petrol
stay-colour-blue = Blau
stay-colour-violet = Violett
stay-colour-pink = Rosa
stay-colour-red = Rot
stay-colour-orange = Orange
stay-colour-olive = Oliv
stay-colour-grey = Grau
stay-company-optional = Firma (freiwillig)
stay-company-other = Andere
stay-company-new = Neue Firma
stay-company-name = Name der Firma
stay-company-vat = USt-IdNr.
stay-company-save = Firma speichern
stay-note-alert = Diese Notiz als Hinweis zeigen
stay-book-wait = Auf die Warteliste setzen
stay-book-option = Als Option halten
stay-book-anyway = Trotzdem verkaufen
stay-sold-waiting = { $guest } steht auf der Warteliste
stay-sold-option = Für { $guest } gehalten bis { $until }
stay-sold-anyway = War eine Nacht voll, hat diese Buchung dafür noch kein Zimmer.
stay-sold-anyway-hint = Sie steht unter „Zu klären“, bis ein Zimmer frei wird oder sich jemand gekümmert hat.

## Die Buchung und der Tag

stay-traces = Zu erledigen
stay-traces-empty = Nichts zu erledigen. Schreiben Sie auf, woran an einem Tag gedacht werden soll.
stay-trace-due = Am
stay-trace-what = Was
stay-trace-add = Hinzufügen
stay-trace-done = erledigt von { $who }, { $at }
stay-trace-tick = Erledigt
stay-trace-ticked = Abgehakt.
stay-note-write = Notiz schreiben
stay-tab-papers = Dokumente
stay-papers-hint = Der Meldeschein dieses Aufenthalts, zum Ausfüllen und Unterschreiben.
stay-to-pay = Vor Ort zu zahlen
stay-holds-until = Gehalten bis { $until }
stay-today-free = Warteliste: ein Zimmer ist frei geworden
stay-today-options = Optionen mit abgelaufener Frist
stay-receive = Gastdaten und Anzahlung
stay-receive-open = Mit Angaben einchecken
stay-deposit-noted = An der Rezeption hinterlegt
stay-deposit-hint = Wird an der Buchung vermerkt, nicht als Zahlung gebucht.

stay-did-service-added = { $count ->
    [1] { $name } hinzugefügt
   *[other] { $name } hinzugefügt, { $count } Stück
}
stay-did-service-dropped = { $name } herausgenommen
stay-did-service-count = { $name }: { $from } → { $to }
stay-did-service-confirmed = { $name } bestätigt
stay-did-service-refused = { $name } ist nicht mehr verfügbar

stay-extras = Leistungen
stay-extras-nothing = Zu diesem Aufenthalt ist nichts bestellt.
stay-extras-none = Zu diesem Zimmer wird nichts angeboten. Leistungen richten Sie unter „Leistungen“ ein.
stay-extras-change = Leistungen
stay-extras-take = Übernehmen
stay-extras-count = Anzahl
stay-extras-choose = Tag wählen
stay-extras-left = { $when } – noch { $count } frei
stay-extras-taken = an diesen Tagen vergeben
stay-extras-remove = { $service } herausnehmen
stay-extras-before = Bisheriger Preis
stay-extras-done = Leistungen von { $guest } geändert
stay-extras-in-house = Der Gast ist im Haus: Was schon erbracht ist, gehört zum Preis.
stay-extras-waiting = Angefragt, noch nicht zugesagt: { $services }
stay-extras-refused = Nicht mehr verfügbar: { $services }
stay-extras-refused-hint = Sagen Sie es dem Gast und nehmen Sie es heraus, oder wählen Sie einen anderen Tag.
stay-code = Code (freiwillig)
stay-code-hint = Einer Aktion, einer Firma, einer nicht öffentlichen Rate oder einer Gruppe.
stay-code-holds = Wird überall abgezogen, wo er gilt.
stay-code-opens = Er öffnet eine eigene Rate.
stay-code-company = Preise für { $company }.
stay-code-group = Zimmer aus dem Kontingent von { $group }, zu deren Preisen.
stay-of-group = Aus dem Kontingent einer Gruppe
stay-group-none = Keine Gruppe
stay-book-of-group = Für die Gruppe buchen
stay-agreed-rate = Vereinbarte Rate
stay-credit-passed = Mit dieser Buchung sind für { $company } { $open } offen; das Kreditlimit beträgt { $limit }.
stay-credit-passed-hint = Gebucht werden kann trotzdem. Klären Sie, wer die Rechnungen begleicht, oder nehmen Sie eine Anzahlung.
desk-amend-full = Für diese Änderung sind zu wenige Zimmer frei.
desk-amend-full-hint = Wählen Sie andere Nächte oder eine andere Kategorie, oder fragen Sie die Hotelleitung.
stay-expected-at = Erwartet um
stay-expected-optional = Erwartet um (freiwillig)
stay-expected-give = Ankunftszeit angeben
stay-expected-change = Zeit ändern
stay-expected-title = Wann kommt { $guest }?
stay-expected-hint = Nach der Uhr des Hotels; eine Zeit vor 6 Uhr früh gilt für die Nacht danach. Leer, wenn niemand es weiß.
stay-done-expected = { $guest } wird um { $time } erwartet.
stay-done-expected-none = Für { $guest } ist keine Zeit notiert.
stay-late-arrivals = Verspätete Anreisen
stay-arrivals-only-late = Alle anderen sind angereist.
stay-sort = In dieser Reihenfolge
stay-sort-name = Nach Name
