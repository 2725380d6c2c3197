### Was nicht gelungen ist: eine Meldung je Fehlercode und, wo es hilft, der nächste Schritt.
### Eine Angabe, die der Fehler nicht mitbringt, kommt als Wort "none" an.

## Eingaben, die nicht gemeint sein können

failure-stay-backwards = Die Abreise muss nach der Anreise liegen.
failure-stay-backwards-hint = Wählen Sie eine spätere Abreise oder eine frühere Anreise.
failure-stay-too-long = Ein Aufenthalt umfasst höchstens { $max ->
    [none] 365 Nächte
    [one] { $max } Nacht
   *[other] { $max } Nächte
}.
failure-stay-too-long-hint = Buchen Sie die Nächte in mehreren Teilen.
failure-stay-past = { $date ->
    [none] Die Anreise liegt in der Vergangenheit.
   *[other] Die Anreise am { $date } liegt in der Vergangenheit.
}
failure-stay-past-hint = Wählen Sie heute oder ein späteres Datum.
failure-stay-too-far = { $date ->
    [none] Dieser Zeitraum ist noch nicht buchbar.
   *[other] Nach dem { $date } ist noch nicht buchbar.
}
failure-stay-too-far-hint = Wählen Sie eine frühere Anreise.
failure-party-invalid = In jedem Zimmer ist mindestens ein Erwachsener nötig; Kinder sind unter 18.
failure-party-invalid-hint = Gäste ab 18 Jahren zählen als Erwachsene.
failure-party-too-large = Dieses Zimmer ist für so viele Gäste zu klein.
failure-party-too-large-hint = Wählen Sie ein größeres Zimmer, oder buchen Sie zwei.
failure-rooms-invalid = { $max ->
    [none] Wählen Sie mindestens ein Zimmer.
    [one] Wählen Sie ein Zimmer.
   *[other] Wählen Sie zwischen 1 und { $max } Zimmern.
}
failure-guest-no-name = Bitte geben Sie einen Nachnamen an.
failure-guest-email = Diese E-Mail-Adresse ist nicht vollständig.
failure-guest-email-hint = Sie sieht aus wie name@example.com.
failure-guest-field = „{ $label }“ ist zu lang oder enthält Zeichen, die sich nicht drucken lassen.
failure-reason-needed = Für diesen Zeitraum ist nichts mehr frei, und es fehlt der Grund, trotzdem zu verkaufen.
failure-reason-needed-hint = Schreiben Sie, warum trotzdem verkauft wird. Wer später ein Zimmer sucht, muss es wissen.
failure-group-name = Die Gruppe hat keinen Namen oder einen sehr langen.
failure-group-name-hint = Geben Sie ihr einen kurzen Namen, etwa die Firma oder den Anlass.
failure-company-no-name = Die Firma hat keinen Namen.
failure-company-no-name-hint = Schreiben Sie den Namen so, wie er auf Papieren stehen soll.
failure-block-invalid = { $date ->
    [none] „{ $label }“ dieser Gruppe kann so nicht übernommen werden.
   *[other] „{ $label }“ dieser Gruppe kann für die Nacht vom { $date } so nicht übernommen werden.
}
failure-block-invalid-hint = Berichtigen Sie das markierte Feld. Ein Code besteht aus Buchstaben, Ziffern und Bindestrichen, ein Prozentsatz beträgt höchstens 100. Ein aus anderen zusammengesetztes Zimmer, etwa eine Suite aus zwei Doppelzimmern, wird über seine Teile zurückgehalten: Wählen Sie deren Kategorie.
failure-block-unknown = Eine Gruppe mit diesem Code oder Namen gibt es nicht.
failure-block-unknown-hint = Prüfen Sie die Schreibweise, oder fragen Sie dort nach, wo Sie den Code erhalten haben.
failure-block-code-taken = Eine andere künftige Gruppe hat diesen Code.
failure-block-code-taken-hint = Wählen Sie einen anderen Code.
failure-block-rooms = { $date ->
    [none] Für diese Gruppe sind nicht genug Zimmer frei.
   *[other] { $count ->
        [none] Für diese Gruppe sind in der Nacht vom { $date } nicht genug Zimmer frei.
        [0] Für diese Gruppe ist in der Nacht vom { $date } kein Zimmer mehr frei.
        [one] In der Nacht vom { $date } kann nur { $count } Zimmer geblockt werden.
       *[other] In der Nacht vom { $date } können nur { $count } Zimmer geblockt werden.
    }
}
failure-block-rooms-hint = Blocken Sie weniger Zimmer, oder wählen Sie eine andere Kategorie oder ein anderes Datum. Zimmer, die eine Rezeption gerade verkaufen darf, gelten als verkauft.
failure-block-step = Aus dem jetzigen Stand der Gruppe ist dieser Status nicht möglich.
failure-block-step-hint = Eine stornierte Gruppe wird zuerst wieder Anfrage oder Option; eine feste Gruppe wird Option oder storniert.
failure-block-not-definite = Zimmer dieser Gruppe sind noch nicht oder nicht mehr buchbar.
failure-block-not-definite-hint = Gäste können buchen, sobald das Hotel die Gruppe fest gebucht hat.
failure-block-released = { $date ->
    [none] Die Zimmer der Gruppe sind wieder im freien Verkauf.
   *[other] Die Zimmer der Gruppe für die Nacht vom { $date } sind wieder im freien Verkauf.
}
failure-block-released-hint = Buchen Sie zum üblichen Preis, oder bitten Sie das Hotel, die Freigabe der Gruppe zu verschieben.
failure-block-full = { $date ->
    [none] Die Gruppe hat zu wenige Zimmer übrig.
   *[other] { $count ->
        [none] Die Gruppe hat in der Nacht vom { $date } zu wenige Zimmer dieser Kategorie übrig.
        [0] Die Gruppe hat in der Nacht vom { $date } kein Zimmer dieser Kategorie mehr übrig.
        [one] Die Gruppe hat in der Nacht vom { $date } nur noch { $count } Zimmer dieser Kategorie.
       *[other] Die Gruppe hat in der Nacht vom { $date } nur noch { $count } Zimmer dieser Kategorie.
    }
}
failure-block-full-hint = Wählen Sie eine andere Kategorie oder andere Nächte, oder blocken Sie zuerst mehr Zimmer für die Gruppe.
failure-block-picked-up = { $date ->
    [none] Es sind bereits mehr Zimmer abgerufen, als geblockt werden sollen.
   *[other] { $count ->
        [none] Für die Nacht vom { $date } sind bereits mehr Zimmer abgerufen, als geblockt werden sollen.
        [one] Für die Nacht vom { $date } ist bereits { $count } Zimmer abgerufen.
       *[other] Für die Nacht vom { $date } sind bereits { $count } Zimmer abgerufen.
    }
}
failure-block-picked-up-hint = Blocken Sie mindestens so viele, oder stornieren Sie zuerst Buchungen der Gruppe.
failure-company-invalid = „{ $label }“ dieser Firma kann so nicht übernommen werden.
failure-company-invalid-hint = Ein Code besteht aus Buchstaben, Ziffern und Bindestrichen, ein Prozentsatz beträgt höchstens 100, ein Limit ist null oder mehr.
failure-company-code-taken = Eine andere Firma hat diesen Code.
failure-company-code-taken-hint = Wählen Sie einen anderen Code.
failure-release-past = Diese Option wäre schon abgelaufen.
failure-release-past-hint = Wählen Sie einen Zeitpunkt, der noch kommt.
failure-deposit-invalid = Diese Anzahlung kann nicht notiert werden.
failure-deposit-invalid-hint = Schreiben Sie einen Betrag von null oder mehr in der Währung des Hotels.
failure-trace-unknown = Dieser Eintrag ist nicht mehr da.
failure-trace-unknown-hint = Vielleicht gibt es die Buchung nicht mehr. Sehen Sie noch einmal in die Liste.
failure-text-needed = Hier steht noch nichts.
failure-text-needed-hint = Schreiben Sie, was zu tun ist.
failure-text-too-long = { $max ->
    [none] Dieser Text ist zu lang.
    [one] Dieser Text hat mehr als { $max } Zeichen.
   *[other] Dieser Text hat mehr als { $max } Zeichen.
}
failure-range-invalid = { $max ->
    [none] Dieser Bereich ist leer oder zu groß.
   *[other] Dieser Bereich ist leer oder zu groß: höchstens { $max }.
}
failure-price-invalid = Dieser Preis ist nicht möglich.
failure-price-invalid-hint = Ein Preis liegt nicht unter null.
failure-property-invalid = { $field ->
    [name] Ein Name mit höchstens 120 Zeichen wird gebraucht.
    [address] Eine Anschrift mit höchstens 300 Zeichen wird gebraucht.
    [country] Zwei Buchstaben werden gebraucht, etwa DE oder AT.
    [phone] Diese Nummer ist zu lang.
    [languages] Wählen Sie mindestens eine Sprache.
    [check_in] Eine Uhrzeit wird gebraucht, etwa 15:00.
    [check_out] Eine Uhrzeit wird gebraucht, etwa 11:00.
    [vat] Jeder Satz braucht einen Prozentwert bis 100 und einen eigenen ersten Tag.
    [city] Die Kurtaxe braucht einen Betrag sowie ganze Zahlen für Alter und Nächte.
   *[other] „{ $label }“ ist so nicht möglich.
}
failure-tax-invalid = { $part ->
    [name] Der Name hat eine Zeile mit höchstens 40 Zeichen.
    [rate] Ein Prozentwert von 0 bis 100 wird gebraucht, etwa 7 oder 7,5.
    [amount] Ein Betrag wird gebraucht, der nicht unter null liegt.
    [age] Ein Alter bis 18 wird gebraucht: Ältere Gäste sind Erwachsene.
    [nights_max] Mindestens eine Nacht zählt. Lassen Sie das Feld leer, damit alle zählen.
    [classes] Dieselbe Leistung ist zweimal genannt.
    [valid_from] An diesem Tag beginnt schon ein anderer Satz für dieselben Leistungen.
    [season] Von einem Tag des Jahres bis zu einem anderen, ohne Tage einer anderen Saison dieser Abgabe.
    [inclusive] In einem Preis kann nur eine Steuer enthalten sein. Schlagen Sie eine auf oder geben Sie beiden denselben Namen.
    [taxes] Das sind mehr Steuern, als das Hotel führen kann.
   *[other] Diese Steuer ist so nicht möglich.
}
failure-tax-invalid-hint = Es wurde nichts geändert.
failure-policy-invalid = { $part ->
    [name] Ein Name mit höchstens 80 Zeichen wird gebraucht, den keine andere Regelung trägt.
    [tiers] Höchstens zehn Stufen, jede mit eigenem Beginn.
    [order] Eine spätere Stufe kann nicht weniger kosten als eine frühere.
    [days] Höchstens 730 Tage vor Anreise.
    [hours] Höchstens 720 Stunden nach der Buchung.
    [nights] Von 1 bis 365 Nächten.
    [percent] Mehr als 0 und höchstens 100 Prozent.
    [amount] Ein Betrag über null wird gebraucht.
    [cap] Von 1 bis 365 Nächten oder nichts.
    [deposit] Die Teile der Anzahlung übersteigen den Aufenthaltspreis oder werden zweimal zur selben Zeit fällig.
    [waiver] Begründen Sie den Erlass in höchstens 200 Zeichen.
    [policies] Das sind mehr Regelungen, als das Hotel führen kann.
    [used] Eine Rate verwendet diese Regelung noch.
   *[other] Diese Regelung ist so nicht möglich.
}
failure-policy-invalid-hint = Es wurde nichts geändert.
failure-exchange-invalid = { $part ->
    [currency] { $currency } ist kein Währungscode oder die Währung des Hotels selbst.
    [rate] Ein Kurs über null mit höchstens zehn Nachkommastellen wird gebraucht.
    [file] Das ist nicht die Tagesliste der Europäischen Zentralbank.
    [date] Die verwendete Liste ist neuer.
    [base] Die Liste kennt die Währung des Hotels nicht.
    [source] Nennen Sie die Quelle der Kurse in höchstens 60 Zeichen.
    [rates] Das sind mehr Währungen, als das Hotel führen kann.
   *[other] Diese Kurse sind so nicht möglich.
}
failure-exchange-invalid-hint = Die verwendeten Kurse sind unverändert.
failure-unreadable = Diese Anfrage war nicht lesbar.
failure-unreadable-hint = Gehen Sie zurück und versuchen Sie es erneut.
failure-unknown-call = Diese Funktion gibt es hier nicht.
failure-unknown-call-hint = Möglicherweise ist eine Seite älter. Aktualisieren Sie sie und versuchen Sie es erneut.
failure-call-reused = Dies wurde schon einmal mit anderem Inhalt gesendet.
failure-call-reused-hint = Beginnen Sie noch einmal beim ersten Schritt.
failure-key-needed = Diese Anfrage trägt keine eigene Kennung (Idempotency-Key).
failure-key-needed-hint = Senden Sie mit jeder Anfrage, die etwas ändert, eine solche mit, zum Beispiel eine UUID, und beim erneuten Versuch dieselbe.
failure-too-large = Das ist größer als zulässig.

## Was es nicht gibt

failure-property-unknown = Dieses Hotel gibt es hier nicht.
failure-property-unknown-hint = Prüfen Sie die Adresse.
failure-room-type-unknown = Diese Zimmerkategorie gibt es nicht.
failure-room-unknown = Dieses Zimmer gibt es nicht.
failure-rate-plan-unknown = Diese Rate gibt es nicht.
failure-reservation-unknown = Diese Buchung gibt es nicht.
failure-reservation-unknown-hint = Prüfen Sie die Buchungsnummer.
failure-guest-unknown = Diesen Gast gibt es nicht.
failure-filter-name = Ein Filter braucht einen Namen mit bis zu { $max } Zeichen, und { $count } lassen sich speichern.
failure-guest-same = Diese beiden Profile sind bereits eines.
failure-guest-same-hint = Öffnen Sie das Profil, um zu sehen, was darin zusammengeführt wurde.
failure-guest-preferences = Ein Gast kann bis zu { $max } Wünsche mit wenigen Wörtern haben.
failure-guest-preferences-hint = Längeres gehört in die Notizen.
failure-outage-unknown = Dieses Zimmer ist nicht außer Betrieb.
failure-attendant-unknown = Diese Person ist heute nicht für die Reinigung eingeteilt.
failure-attendant-unknown-hint = Setzen Sie sie zuerst auf die Tagesliste.
failure-task-unknown = Diese Aufgabe gibt es nicht mehr.
failure-hold-unknown = Diese Zimmer werden nicht mehr für Sie freigehalten.
failure-hold-unknown-hint = Suchen Sie erneut; Ihre Angaben bleiben erhalten.
failure-page-unknown = Diese Seite gibt es nicht.
failure-page-unknown-hint = Prüfen Sie die Adresse, oder beginnen Sie auf der ersten Seite des Hotels.

## Verstanden, aber derzeit nicht möglich

failure-property-exists = Dieses Hotel ist hier bereits eingerichtet.
failure-sold-out = { $date ->
    [none] Für diesen Zeitraum ist nichts mehr frei.
   *[other] Für die Nacht vom { $date } ist nichts mehr frei.
}
failure-sold-out-hint = Wählen Sie andere Daten oder ein anderes Zimmer.
failure-no-rights = { $date ->
    [none] Ohne Verbindung kann dieser Arbeitsplatz für diesen Zeitraum kein Zimmer zusichern.
   *[other] Ohne Verbindung kann dieser Arbeitsplatz für die Nacht vom { $date } kein Zimmer zusichern.
}
failure-no-rights-hint = Warten Sie auf die Verbindung, oder wählen Sie eine andere Zimmerkategorie oder andere Nächte.
failure-restricted = Dieser Zeitraum ist zu dieser Rate nicht buchbar.
failure-restricted-hint = Wählen Sie andere Daten oder eine andere Rate.
failure-price-changed = Der Preis hat sich von { $expected } auf { $total } geändert.
failure-price-changed-hint = Noch ist nichts gebucht. Prüfen Sie den neuen Preis und fahren Sie fort, wenn er Ihnen zusagt.
failure-fee-changed = Die Stornogebühr hat sich von { $expected } auf { $fee } geändert.
failure-fee-changed-hint = Noch ist nichts storniert. Prüfen Sie die neue Gebühr und entscheiden Sie erneut.
failure-hold-expired = Die Zeit, in der die Zimmer freigehalten wurden, ist abgelaufen.
failure-hold-expired-hint = Ihre Angaben bleiben erhalten. Suchen Sie erneut, um zu sehen, was noch frei ist.
failure-wrong-status = { $status ->
    [none] „{ $step }“ ist bei dieser Buchung derzeit nicht möglich.
   *[other] „{ $step }“ ist nicht möglich: Der Stand der Buchung ist „{ $status }“.
}
failure-stay-contested = Dieser Aufenthalt wurde an zwei Stellen zugleich geändert.
failure-stay-contested-hint = Wählen Sie zuerst unter „Zu klären“, welche Änderung gilt.
failure-stay-changed = Dieser Aufenthalt wurde inzwischen geändert; der Schritt wurde nicht zurückgenommen.
failure-stay-changed-hint = Öffnen Sie die Buchung und sehen Sie den jetzigen Stand an.
failure-version-gone = Das hat sich geändert, seit es angezeigt wurde.
failure-version-gone-hint = Sehen Sie es sich noch einmal an, und wählen Sie dann.
failure-built-on-refused = Es baute auf einer Änderung auf, die der Server nicht angenommen hat.
failure-built-on-refused-hint = Sehen Sie sich zuerst diese an.
failure-server-unknown = Dieser Server ist nicht der, mit dem dieser Arbeitsplatz verbunden wurde.
failure-server-unknown-hint = Es wurde nichts an ihn gesendet und nichts von ihm übernommen. Prüfen Sie Adresse und Netz, oder verbinden Sie den Arbeitsplatz mit einem neuen Code.
failure-room-taken = { $date ->
    [none] Zimmer { $room } ist belegt.
   *[other] Zimmer { $room } ist am { $date } belegt.
}
failure-room-taken-hint = Wählen Sie ein anderes Zimmer.
failure-room-out-of-order = { $date ->
    [none] Zimmer { $room } ist außer Betrieb.
   *[other] Zimmer { $room } ist am { $date } außer Betrieb.
}
failure-room-out-of-order-hint = Wählen Sie ein anderes Zimmer, oder nehmen Sie dieses wieder in Betrieb.
failure-attendant-needed = Auf der Tagesliste steht noch niemand.
failure-attendant-needed-hint = Tragen Sie ein, wer heute reinigt, und teilen Sie dann die Zimmer auf.
failure-room-needed = Es ist noch kein Zimmer zugewiesen.
failure-room-needed-hint = Weisen Sie zuerst ein Zimmer zu.
failure-too-early = { $date ->
    [none] Dafür ist es noch zu früh.
   *[other] Das ist ab { $date } möglich.
}
failure-stays-over = Dieser Gast bleibt länger.
failure-stays-over-hint = Wenn der Gast heute abreist, nutzen Sie „Reist früher ab“.
failure-day-open = { $count ->
    [none] Gäste, die hätten abreisen sollen, sind noch im Haus.
    [one] { $count } Gast, der hätte abreisen sollen, ist noch im Haus.
   *[other] { $count } Gäste, die hätten abreisen sollen, sind noch im Haus.
}
failure-day-open-hint = Checken Sie sie aus oder verlängern Sie die Aufenthalte, dann schließen Sie den Tag ab.
failure-day-moved = { $date ->
    [none] Der Hoteltag ist inzwischen ein anderer.
   *[other] Der Hoteltag ist inzwischen { $date }.
}
failure-day-moved-hint = Sehen Sie sich den neuen Tag an und versuchen Sie es erneut.
failure-server-only = Das ist nur auf dem Server möglich.
failure-desk-only = Das ist nur an einem Arbeitsplatz möglich.
failure-staff-name-taken = Dieser Benutzername ist schon vergeben.
failure-staff-name-taken-hint = Wählen Sie einen anderen.
failure-line-needed = Das führt der Server, und die Verbindung fehlt.
failure-line-needed-hint = Es wurde nichts geändert. Versuchen Sie es wieder, sobald die Verbindung steht.
failure-answer-late = Der Server hat nicht rechtzeitig geantwortet.
failure-answer-late-hint = Vielleicht ist es trotzdem geschehen. Sehen Sie gleich in der Liste nach, bevor Sie es noch einmal versuchen.
failure-staff-unknown = Diese Person steht nicht auf der Liste.
failure-last-manager = Es muss jemand bleiben, der alles darf.
failure-last-manager-hint = Geben Sie zuerst jemand anderem die Leitung.
failure-room-assigned = { $count ->
    [none] Gäste sollen dieses Zimmer bekommen.
    [one] In { $count } Nacht, { $date }, soll ein Gast dieses Zimmer bekommen.
   *[other] In { $count } Nächten, ab { $date }, sollen Gäste dieses Zimmer bekommen.
}
failure-room-assigned-hint = Geben Sie ihnen zuerst ein anderes Zimmer.
failure-rooms-below-sold = { $count ->
    [none] Jedes Zimmer wird gebraucht.
    [one] In { $count } Nacht, { $date }, wird jedes Zimmer gebraucht.
   *[other] In { $count } Nächten, ab { $date }, wird jedes Zimmer gebraucht.
}
failure-rooms-below-sold-hint = Zimmer, die Arbeitsplätze zum eigenen Verkauf halten, zählen mit; nach diesen Nächten geht es.
failure-room-number-taken = Ein Zimmer { $room } gibt es schon.
failure-room-number-taken-hint = Wählen Sie eine andere Nummer.
failure-room-invalid = { $field ->
    [floor] Diese Etage ist zu lang.
   *[other] Ein Zimmer braucht eine Nummer mit höchstens zwölf Zeichen.
}
failure-room-type-invalid = { $field ->
    [code] Ein Kürzel mit höchstens 20 Zeichen wird gebraucht.
    [name] Ein Name mit höchstens 120 Zeichen wird gebraucht.
    [beds] Das ist zu lang.
    [made_of] Jeder Teil braucht eine Kategorie, jede nur einmal, und mindestens ein Zimmer davon.
    [adults] Mindestens ein Erwachsener muss hineinpassen.
    [heads] Es muss für mindestens so viele Gäste Platz sein wie für Erwachsene.
   *[other] So lässt sich die Zimmerkategorie nicht speichern.
}
failure-room-type-taken = Eine andere Zimmerkategorie hat dieses Kürzel.
failure-room-type-taken-hint = Wählen Sie ein anderes.
failure-room-members = Diese Zimmer ergeben zusammen nicht { $room ->
    [none] das Zimmer
   *[other] { $room }
}.
failure-room-members-hint = Wählen Sie genau die Zimmer, aus denen die Kategorie besteht, jedes einmal und kein stillgelegtes.
failure-room-is-part = { $room ->
    [none] Dieses Zimmer
   *[other] Zimmer { $room }
} ist Teil von { $whole ->
    [none] einem größeren
   *[other] { $whole }
}.
failure-room-is-part-hint = Legen Sie zuerst das größere Zimmer still, oder setzen Sie es aus anderen zusammen.
failure-made-of-fixed = Diese Kategorie hat Zimmer oder ist verkauft; woraus sie besteht, bleibt deshalb.
failure-made-of-fixed-hint = Legen Sie eine weitere Kategorie an.
failure-made-of-itself = Eine Kategorie kann nicht aus sich selbst bestehen.
failure-made-of-itself-hint = Wählen Sie Kategorien, die nicht aus dieser bestehen.
failure-version-unknown = Dieses Formular ist zu alt.
failure-version-unknown-hint = Öffnen Sie die Seite neu und nehmen Sie die Änderung noch einmal vor.
failure-work-under-way = Etwas anderes läuft gerade.
failure-work-under-way-hint = Warten Sie, bis es fertig ist.
failure-backup-failed = Die Sicherung ist nicht gelungen.
failure-backup-failed-hint = Ältere Sicherungen sind noch da. Sehen Sie nach, ob in den Ordner geschrieben werden kann, und versuchen Sie es wieder.
failure-backup-unknown = Diese Sicherung ist nicht mehr da.
failure-backup-foreign = Diese Sicherung gehört zu einem anderen Haus.
failure-backup-damaged = Diese Sicherung ist nicht brauchbar.
failure-backup-damaged-hint = Ihr Haus ist, wie es war. Versuchen Sie eine ältere Sicherung.
failure-folder-unusable = In diesen Ordner lässt sich keine Datei schreiben.
failure-folder-unusable-hint = Geben Sie den vollen Pfad eines Ordners an, den es gibt, auf einem angeschlossenen Datenträger.
failure-restore-not-here = Das ist mit diesem Haus nicht möglich.
failure-waiting-changed = Inzwischen wurde etwas gesendet oder kam etwas hinzu.
failure-waiting-changed-hint = Schließen Sie dieses Fenster und sehen Sie die Liste noch einmal an.
failure-password-short = { $min ->
    [none] Dieses Passwort ist zu kurz.
    [one] Ein Passwort hat mindestens { $min } Zeichen.
   *[other] Ein Passwort hat mindestens { $min } Zeichen.
}
failure-terms-needed = Bitte stimmen Sie den Bedingungen zu, um zu buchen.
failure-payment-invalid = Diese Zahlungsart wird nicht angeboten.
failure-payment-invalid-hint = Wählen Sie eine der angezeigten.
failure-promo-unknown = Dieser Aktionscode gilt hier nicht.
failure-promo-unknown-hint = Lassen Sie ihn weg, oder prüfen Sie die Schreibweise.
failure-company-unknown = Dieser Firmencode ist hier nicht bekannt.
failure-company-unknown-hint = Lassen Sie ihn weg, oder fragen Sie in Ihrer Firma nach dem richtigen.
failure-currency-not-offered = In dieser Währung nennt dieses Hotel keine Preise.
failure-currency-not-offered-hint = Lassen Sie die Währung weg, um Preise in der Währung des Hotels zu sehen.

## Nicht erlaubt

failure-sign-in-needed = Bitte melden Sie sich an.
failure-sign-in-wrong = Benutzername oder Passwort ist falsch.
failure-sign-in-wrong-hint = Achten Sie auf Groß- und Kleinschreibung.
failure-role-denied = Dazu sind Sie nicht berechtigt.
failure-role-denied-hint = Bitten Sie jemanden, der berechtigt ist.
failure-token-wrong = Dieser Link ist nicht oder nicht mehr gültig.
failure-token-wrong-hint = Nutzen Sie den Link in Ihrer letzten Bestätigung, oder rufen Sie das Hotel an.
failure-code-wrong = Dieser Code ist falsch, verbraucht oder abgelaufen.
failure-code-wrong-hint = Lassen Sie sich am Server einen neuen Code geben.
failure-device-unknown = Dieser Arbeitsplatz ist dem Server nicht bekannt.
failure-device-unknown-hint = Verbinden Sie ihn mit einem neuen Code.
failure-signature-wrong = Der Server konnte nicht prüfen, was dieser Arbeitsplatz gesendet hat.
failure-signature-wrong-hint = Es wurde nichts übernommen. Verbinden Sie den Arbeitsplatz mit einem neuen Code.
failure-batch-invalid = Der Server konnte nicht übernehmen, was dieser Arbeitsplatz gesendet hat.
failure-batch-invalid-hint = Was es war, steht unter „Zu klären“. Bringen Sie beide Seiten auf denselben Stand.
failure-too-many = { $seconds ->
    [none] Das waren zu viele Anfragen in kurzer Zeit.
    [one] Das waren zu viele Anfragen in kurzer Zeit. Bitte warten Sie { $seconds } Sekunde.
   *[other] Das waren zu viele Anfragen in kurzer Zeit. Bitte warten Sie { $seconds } Sekunden.
}

## Störungen bei uns

failure-disk-full = Der Datenträger ist voll. Es wurde nichts geändert.
failure-disk-full-hint = Schaffen Sie Platz und versuchen Sie es erneut.
failure-wrong-key = Mit diesem Schlüssel lassen sich die Daten nicht öffnen.
failure-wrong-key-hint = Verwenden Sie den Schlüssel, mit dem die Daten angelegt wurden.
failure-database-newer = Die Daten stammen von einer neueren Fassung.
failure-database-newer-hint = Aktualisieren Sie Keyrack. Es wurde nichts geändert.
failure-database-locked = Die Daten werden von einem anderen Programm benutzt.
failure-database-locked-hint = Schließen Sie das andere Keyrack auf diesem Rechner und versuchen Sie es erneut.
failure-database-damaged = Die Daten sind beschädigt.
failure-database-damaged-hint = Spielen Sie die letzte Sicherung ein, oder richten Sie diesen Arbeitsplatz vom Server neu ein.
failure-stopping = Der Server wird gerade neu gestartet.
failure-stopping-hint = Versuchen Sie es gleich noch einmal.
failure-fault = Bei uns ist etwas schiefgegangen. Es wurde nichts geändert.
failure-fault-hint = Versuchen Sie es erneut. Geschieht es wieder, wenden Sie sich an das Hotel oder die Betreuung des Systems.
failure-server-address = Das ist keine Adresse eines Servers.
failure-server-address-hint = Sie beginnt mit https:// und steht in den Unterlagen, die Sie erhalten haben.
failure-server-unreached = Der Server antwortet nicht.
failure-server-unreached-hint = Prüfen Sie die Adresse und die Verbindung dieses Rechners und versuchen Sie es erneut. Es wurde nichts geändert.
failure-import-unreadable = Diese Datei lässt sich nicht als Tabelle lesen.
failure-import-unreadable-hint = Speichern Sie sie im anderen Programm als CSV und wählen Sie sie erneut. Es wurde nichts geändert.
failure-import-too-long = Die Datei ist länger, als ein Import fasst.
failure-import-too-long-hint = Höchstens 50.000 Zeilen und 20 MB auf einmal. Teilen Sie sie und importieren Sie die Teile nacheinander.
failure-import-columns = Es fehlen Spalten.
failure-import-columns-hint = Für Gäste ist ein Name nötig, für Buchungen außerdem die Anreise, die Abreise oder die Nächte und die Zimmerkategorie.
failure-import-lines = { $count } Zeilen können nicht übernommen werden. Es wurde nichts importiert.
failure-import-lines-hint = Berichtigen Sie sie in der Datei oder lassen Sie sie aus.

failure-rate-plan-archived = Diese Rate wird nicht mehr verkauft.
failure-rate-plan-archived-hint = Wählen Sie eine andere Rate.
failure-last-rate-plan = Dies ist der letzte Ratenplan, der verkauft wird.
failure-last-rate-plan-hint = Ohne Ratenplan kann nichts gebucht werden. Legen Sie zuerst einen anderen an.
failure-rate-plan-taken = Ein anderer Ratenplan hat dieses Kürzel.
failure-rate-plan-taken-hint = Wählen Sie ein anderes Kürzel.
failure-rate-plan-invalid = { $field ->
    [code] Das Kürzel hat 1 bis 20 Zeichen.
    [name] Der Name hat in jeder Sprache 1 bis 120 Zeichen.
    [occupancy] Der Preis gilt für mindestens einen Erwachsenen, und Zuschläge sind nicht negativ.
    [cancellation] Die Stornobedingungen können so nicht gemeint sein: Zwei Stufen beginnen zur selben Zeit, oder eine Gebühr übersteigt den ganzen Aufenthalt.
    [derivation] Den Plan, dem dieser folgt, gibt es nicht, oder die Schritte sind nicht möglich: höchstens 100 % weniger und 1.000 % mehr, kein fester Preis.
    [rounding] Gerundet wird auf einen Betrag, der nicht negativ ist.
    [adults] Jede Anzahl Erwachsener hat einen Preis, die kleinste zuerst, mit höchstens 100 % Abschlag.
    [ladder] Die Stufen für lange Aufenthalte beginnen mit der kürzesten, ab zwei Nächten, geben höchstens 100 % Nachlass und für längere Aufenthalte nie weniger als für kürzere.
    [free_nights] Von einer Anzahl Nächte sind weniger frei, als es sind.
    [early] Die Stufen für Frühbucher beginnen mit den wenigsten Tagen, ab einem Tag, und geben höchstens 100 % Nachlass.
    [late] Die Stufen für Kurzentschlossene beginnen mit den wenigsten Tagen und geben höchstens 100 % Nachlass.
    [limits] Kein Preis liegt unter null, kein Mindestpreis über dem Höchstpreis, und jede Kategorie kommt einmal vor.
    [booking] Der letzte Buchungstag liegt vor dem ersten.
    [nights] Die letzte Nacht liegt vor der ersten.
    [max_advance] Die früheste Buchung läge nach der spätesten.
    [nights_max] Der Höchstaufenthalt ist kürzer als der Mindestaufenthalt.
    [access_code] Der Code hat Buchstaben, Ziffern und Striche, höchstens 30.
   *[other] Der Ratenplan kann so nicht übernommen werden.
}
failure-rate-plan-circle = Der Ratenplan würde sich selbst folgen.
failure-rate-plan-circle-hint = Wählen Sie einen Plan, der diesem nicht folgt. Höchstens acht Pläne können einander folgen.
failure-rate-follows = Die Preise von { $plan } folgen einem anderen Ratenplan und werden nicht von Hand gesetzt.
failure-rate-follows-hint = Ändern Sie die Preise des Plans, dem er folgt, oder geben Sie ihm unter Ratenpläne eigene Preise.
failure-promo-invalid = { $field ->
    [code] Der Code hat Buchstaben, Ziffern und Striche, höchstens 30.
    [name] Der Name hat höchstens 80 Zeichen.
    [cut] Der Nachlass ist mehr als nichts und höchstens 100 %.
    [booking] Der letzte Buchungstag liegt vor dem ersten.
    [nights] Die letzte Nacht liegt vor der ersten.
    [rate_plans] Einer der Ratenpläne wird nicht mehr verkauft.
    [room_types] Eine der Kategorien gibt es nicht.
    [nights_min] Der Mindestaufenthalt ist zu lang.
    [uses_max] Einen Code, den niemand nutzen darf, archivieren Sie besser.
    [uses_per_guest_max] Einen Code, den niemand nutzen darf, archivieren Sie besser.
   *[other] Der Code kann so nicht übernommen werden.
}
failure-promo-refused = { $why ->
    [unknown] Dieser Code ist nicht bekannt.
    [too_early] Dieser Code gilt noch nicht.
    [over] Dieser Code ist abgelaufen.
    [nights] Dieser Code gilt nicht für diese Nächte.
    [too_short] Dieser Code gilt für längere Aufenthalte.
    [used_up] Dieser Code wurde so oft genutzt wie möglich.
    [used_by_guest] Dieser Code wurde so oft genutzt, wie ein Gast es darf.
    [not_here] Dieser Code gilt nicht für dieses Zimmer zu dieser Rate.
   *[other] Dieser Code kann nicht genutzt werden.
}
failure-promo-refused-hint = Lassen Sie den Code weg, oder wählen Sie andere Daten oder eine andere Rate.
failure-promo-taken = Eine andere Aktion oder ein Ratenplan hat diesen Code.
failure-promo-taken-hint = Wählen Sie einen anderen Code.
failure-yield-invalid = { $field ->
    [name] Die Regel braucht einen Namen mit höchstens 80 Zeichen.
    [steps] Die Stufen beginnen mit der kleinsten Zahl, jede kommt einmal vor, und keine nimmt mehr als 100 % weg.
    [nights] Die letzte Nacht liegt vor der ersten.
    [weekdays] Mindestens ein Wochentag ist nötig.
   *[other] Die Regel kann so nicht übernommen werden.
}
failure-layer-invalid = { $field ->
    [name] Ein Name mit höchstens 80 Zeichen ist nötig.
    [dates] Das letzte Datum liegt vor dem ersten.
    [weekdays] Mindestens ein Wochentag ist nötig.
    [max_los_arrival] Der Höchstaufenthalt ist kürzer als der Mindestaufenthalt.
    [max_los_through] Der Höchstaufenthalt ist kürzer als der Mindestaufenthalt.
    [max_advance_days] Die früheste Buchung läge nach der spätesten.
    [rules] Nichts wird beschränkt.
   *[other] Die Beschränkung kann so nicht übernommen werden.
}
failure-allowance-below-sold = { $date ->
    [none] Es sind schon mehr Zimmer verkauft, als übrig blieben.
   *[other] Am { $date } sind schon mehr Zimmer verkauft, als übrig blieben.
}
failure-allowance-below-sold-hint = Lassen Sie so viele zu, wie überbucht sind, oder legen Sie Gäste zuerst in eine andere Kategorie um.

failure-service-invalid = { $field ->
    [code] Das Kürzel hat 1 bis 20 Zeichen.
    [name] Der Name hat in jeder Sprache 1 bis 120 Zeichen.
    [description] Die Beschreibung hat in jeder Sprache höchstens 2.000 Zeichen.
    [price] Der Preis ist nicht negativ und höchstens 10.000.000.
    [ages] Die Altersgrenzen steigen von einer zur nächsten, liegen zwischen 1 und 18, und kein Preis ist negativ.
    [due] Ein Preis je Nacht braucht eine Leistung, die es jede Nacht oder jeden Morgen gibt.
    [stock] Es gibt mindestens eine am Tag, oder die Grenze bleibt leer.
    [slots] Jede Uhrzeit steht einmal da und nimmt mindestens einen Gast auf.
    [window] Der letzte Tag liegt nicht vor dem ersten.
    [quantity] Eine Bestellung umfasst 1 bis 999.
    [compulsory] Was zum Zimmer gehört, hat keinen Tag und keine Uhrzeit zur Wahl und keine Grenze.
   *[other] Die Leistung kann so nicht übernommen werden.
}
failure-service-taken = Eine andere Leistung hat dieses Kürzel.
failure-service-taken-hint = Wählen Sie ein anderes Kürzel.
failure-service-unknown = Diese Leistung gibt es hier nicht.
failure-service-unknown-hint = Wählen Sie aus den angebotenen Leistungen.
failure-service-not-offered = { $service } wird zu diesem Zimmer und dieser Rate nicht angeboten.
failure-service-not-offered-hint = Wählen Sie eine andere Leistung oder eine andere Rate.
failure-service-included = { $service } gehört schon zu dieser Rate.
failure-service-included-hint = Nehmen Sie die Bestellung heraus; niemand zahlt doppelt.
failure-service-quantity = { $max ->
    [1] { $service } kann einmal bestellt werden.
   *[other] { $service } kann 1 bis { $max } Mal bestellt werden.
}
failure-service-day = Wählen Sie für { $service } einen Tag des Aufenthalts.
failure-service-time = Wählen Sie für { $service } eine der Uhrzeiten.
failure-service-twice = { $service } ist für denselben Tag zweimal bestellt.
failure-service-twice-hint = Behalten Sie eine der beiden Bestellungen.
failure-service-full = { $time ->
    [none] { $count ->
        [0] { $service } ist am { $date } vergeben.
       *[other] Von { $service } sind am { $date } nur noch { $count } frei.
    }
   *[other] { $count ->
        [0] { $service } ist am { $date } um { $time } Uhr vergeben.
       *[other] Von { $service } sind am { $date } um { $time } Uhr nur noch { $count } frei.
    }
}
failure-service-full-hint = Wählen Sie einen anderen Tag, eine andere Uhrzeit oder weniger. Es wurde nichts geändert.

## Zimmer bei Arbeitsplätzen

failure-desk-in-touch = { $desk } ist verbunden und gibt Zimmer zurück, wenn er gefragt wird.
failure-desk-in-touch-hint = Verkaufen Sie das Zimmer: Es wird von dort von selbst geholt.
failure-desk-holds-fewer = { $desk } hält für { $date } nur { $rooms } unverkauft.
failure-desk-holds-fewer-hint = Nehmen Sie weniger Zimmer zurück, oder wählen Sie eine andere Nacht.
failure-glass-used = { $rooms ->
    [0] Für { $date } darf kein Zimmer mehr zurückgenommen werden.
   *[other] Für { $date } dürfen nur noch { $rooms } zurückgenommen werden.
}
failure-glass-used-hint = Die Grenze steht unter Einstellungen, Arbeitsplätze. Ein Gast, der auswärts unterzubringen war, zählt, bis es vermerkt ist.
failure-below-promised = Für { $date } sind schon { $rooms } zurückgenommen.
failure-below-promised-hint = Wählen Sie eine höhere Grenze, oder warten Sie, bis die Arbeitsplätze wieder da sind.
failure-rights-frozen = Im Augenblick können keine Zimmer verkauft werden.
failure-rights-frozen-hint = Der Server des Hauses wurde zurückgespielt und wartet auf seine Arbeitsplätze. Bitte versuchen Sie es in Kürze noch einmal.
failure-company-archived = An diese Firma wird nicht mehr verkauft.
failure-company-archived-hint = Wählen Sie eine andere Firma, oder nehmen Sie diese auf der Seite „Firmen“ wieder auf.
failure-company-other = Dieser Code gehört einer anderen Firma als der gewählten.
failure-company-other-hint = Lassen Sie den Code weg, oder wählen Sie die Firma, zu der er gehört.
failure-rate-plan-company = Die Rate „{ $plan }“ ist nur mit bestimmten Firmen vereinbart.
failure-rate-plan-company-hint = Wählen Sie zuerst eine dieser Firmen, oder nehmen Sie eine andere Rate.
failure-journal-ahead = Diese Datenbank ist älter als das Journal daneben.
failure-journal-ahead-hint = An ihrer Stelle liegt eine alte Kopie. Spielen Sie sie mit dem Befehl restore zurück, der das Journal liest.
failure-journal-damaged = Ein Eintrag des Journals ist nicht lesbar.
failure-journal-damaged-hint = Bewahren Sie die Datei auf, und wenden Sie sich an die Betreuung des Servers.
