### Womit das Haus sich selbst führt: Personal, Stammdaten, Zimmer, und wie es dem Programm geht.

house-menu = Einstellungen
house-tab-staff = Personal
house-tab-hotel = Hotel
house-tab-rooms = Zimmer
house-tab-desks = Arbeitsplätze
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
house-rooms-beds = Betten je Zimmer
house-rooms-beds-hint = 1 bis 26. Aus sechs Betten in 101 werden 101-A bis 101-F.
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
house-room-retype = Kategorie ändern
house-room-retype-of = Kategorie von Zimmer { $room } ändern
house-room-type = Verkauft als
house-room-retype-hint = Gäste, die dieses Zimmer bekommen sollen, behalten es und zahlen, was ihnen verkauft wurde. Von jetzt an zählt es zur anderen Kategorie.
house-type-sold-by = Verkauft wird
house-type-by-room = Das Zimmer
house-type-by-bed = Das Bett im Mehrbettzimmer
house-type-bed-hint = Jedes Bett wird für sich gezählt, verkauft und zugewiesen und ist für einen Erwachsenen; eine Gruppe belegt so viele Betten, wie Erwachsene kommen. Soll das Mehrbettzimmer auch im Ganzen vermietet werden, legen Sie zuerst die Betten an und danach eine zweite Kategorie, die aus ihnen besteht.
house-type-parts = Aus anderen Zimmern zusammengesetzt
house-type-parts-hint = Für eigene Zimmer bleibt das leer. Für eine Suite aus zwei Doppelzimmern tragen Sie beim Doppelzimmer 2 ein: Der Verkauf der Suite belegt dann zwei Doppelzimmer, und sie ist geschlossen, solange weniger frei sind.
house-type-part = { $count } × { $name }
house-type-made-of = Besteht aus { $parts }
house-members-of = { $name }: { $count } von { $wanted } gewählt
house-members-none = Jedes Zimmer dieser Kategorie ist Teil eines größeren, oder es gibt noch keines.
house-room-unsound = Nicht verkauft: Die Teile passen nicht
house-type-done = { $name } wurde gespeichert.

## Zustand

house-tab-health = Zustand
health-title = Dieser Computer
health-version = Version
health-file = Datei des Hauses
health-free = Frei auf diesem Datenträger
health-heard = Zuletzt vom Server gehört
health-last-backup = Letzte Sicherung
health-backup-never = Noch keine
health-alone = Arbeitet ohne Server
health-unknown = Nicht bekannt
health-megabytes = { $number } MB
health-gigabytes = { $number } GB
health-disk-low = Der Datenträger ist fast voll.
health-disk-low-hint = Schaffen Sie bald Platz: Ohne Platz lässt sich keine Buchung speichern. Bisher ist nichts verloren.
health-clock-behind = { $minutes ->
    [one] Die Uhr dieses Computers geht { $minutes } Minute nach.
   *[other] Die Uhr dieses Computers geht { $minutes } Minuten nach.
}
health-clock-ahead = { $minutes ->
    [one] Die Uhr dieses Computers geht { $minutes } Minute vor.
   *[other] Die Uhr dieses Computers geht { $minutes } Minuten vor.
}
health-clock-off-hint = Stellen Sie sie in den Systemeinstellungen, am besten von selbst über das Internet. Zeiten in Listen stehen so da, wie diese Uhr sie hat.
health-offline = Die Verbindung zum Server fehlt.
health-work-backup = Die Sicherung läuft: { $share } %
health-work-examine = Die Datei wird geprüft: { $share } %
health-examine = Datei prüfen
health-examine-hint = Liest jede Seite der Datei und erstellt jede Liste neu, um zu vergleichen. Sie können weiterarbeiten, etwas langsamer.
health-examine-failed = Die Datei konnte nicht geprüft werden.
health-damaged = Die Datei ist beschädigt. Nehmen Sie hier keine Buchungen mehr an, und rufen Sie Hilfe.
health-mended = Einige Listen waren nicht so, wie die Aufzeichnungen sie ergeben. Sie wurden neu erstellt.
health-sound = Alles ist in Ordnung.
health-examined-at = { $count ->
    [one] { $count } Aufzeichnung gelesen, { $instant }
   *[other] { $count } Aufzeichnungen gelesen, { $instant }
}
health-logs = Protokolle speichern
health-logs-done = Die Protokolle wurden gespeichert.
health-restored = Dieses Haus wurde wiederhergestellt. Es zeigt den Stand vom { $instant }.
health-restored-hint = Was danach geschah, steht nicht darin. Vergleichen Sie mit Mails und Notizen auf Papier, und tragen Sie es nach.
health-restored-noted = Verstanden

## Sicherungen

backup-title = Sicherungen
backup-about = Eine Sicherung ist eine Kopie des ganzen Hauses in einer verschlüsselten Datei. Sie wird geöffnet und geprüft, bevor sie zählt.
backup-about-desk = Der Server hat Ihr Haus; eine Sicherung hier ist eine weitere Kopie dessen, was dieser Arbeitsplatz weiß, in einer verschlüsselten Datei.
backup-key = Der Schlüssel bleibt bei den Schlüsseln dieses Computers: Nur dieser Computer kann die Datei öffnen.
backup-make = Jetzt sichern
backup-folder = Wohin und wie viele
backup-where = Ordner
backup-folder-hint = Der volle Pfad eines Ordners, etwa auf einem anderen Datenträger. Leer: neben der Datei des Hauses.
backup-keep = So viele werden aufbewahrt
backup-none = Es gibt noch keine Sicherung. Machen Sie jetzt die erste.
backup-as-of = Stand
backup-size = Größe
backup-file = Datei
backup-restore = Zurückspielen
backup-restore-of = Sicherung vom { $instant } zurückspielen
backup-restore-lost = Das Haus wird so sein wie am { $instant }. Was danach kam, wird nicht darin stehen.
backup-restore-aside = Das Haus, wie es jetzt ist, wird nicht gelöscht: Es wird auf diesem Computer beiseitegelegt.
backup-restore-hint = Alle werden abgemeldet und melden sich neu an, mit dem Passwort von damals.

## Neu beitreten

again-title = Dem Server neu beitreten
again-about = Ist die Datei dieses Arbeitsplatzes beschädigt, fängt er neu an: Seine Datei wird beiseitegelegt, und er holt das Haus neu vom Server.
again-why = Eine ältere Sicherung lässt sich hier nicht zurückspielen. Sie wüsste nicht, welche Zimmer dieser Arbeitsplatz seither verkauft hat, und würde sie ein zweites Mal verkaufen.
again-do = Beiseitelegen und neu beitreten
again-aside = Die Datei, wie sie jetzt ist, wird nicht gelöscht: Sie wird auf diesem Computer beiseitegelegt. Zimmer, die hier gehalten wurden, bleiben gehalten, bis ihre Nächte vorbei sind.
again-waiting = { $count ->
    [one] { $count } Änderung hat der Server noch nicht
   *[other] { $count } Änderungen hat der Server noch nicht
}
again-waiting-hint = Kommt die Verbindung zurück, werden sie von selbst gesendet. Wenn Sie weitermachen, schreiben Sie sie vorher auf und tragen Sie sie danach neu ein.
again-sure = Ich habe sie aufgeschrieben
again-nothing-waits = Der Server hat alles von diesem Arbeitsplatz.
again-code = Sie brauchen die Adresse des Servers und einen neuen Code für diesen Arbeitsplatz.

## Was hereinkam, während dieser Arbeitsplatz weg war

away-title = { $count ->
    [one] Während dieser Arbeitsplatz weg war: { $count } Änderung
   *[other] Während dieser Arbeitsplatz weg war: { $count } Änderungen
}
away-hint = Was andere inzwischen getan haben, das Neueste zuerst. Es bleibt hier, bis es jemand gelesen hat.
away-short = { $count ->
    [one] { $count } neu
   *[other] { $count } neu
}
away-noted = Als gelesen markieren
away-done = Als gelesen markiert.
field-hotel = Angaben zum Haus
field-room-types = Zimmerkategorien
field-rate-plans = Ratenpläne
field-check-in = Check-in ab
field-check-out = Check-out bis

## Steuern

house-tab-taxes = Steuern
house-tax-hint = Was auf Nächte, Mahlzeiten und alles Übrige erhoben wird und ab welcher Nacht.
house-tax-empty = Es wird noch keine Steuer erhoben.
house-tax-empty-hint = Beginnen Sie mit der Mehrwertsteuer für das Zimmer. Ergänzen Sie dann Mahlzeiten und die Abgabe Ihrer Gemeinde, falls es eine gibt.
house-tax-add-vat = Mehrwertsteuer hinzufügen
house-tax-add-city = Kurtaxe hinzufügen
house-tax-change = Steuer ändern
house-tax-name = Steuer
house-tax-rate = Höhe
house-tax-on = Worauf
house-tax-always = Von Anfang an
house-tax-over = Abgelöst
house-tax-edit-of = { $name } bearbeiten
house-tax-remove-of = { $name } entfernen
house-tax-done = Steuern gespeichert.
house-tax-done-removed = Steuer entfernt.
house-tax-inside = { $amount } im Preis enthalten
house-tax-on-top = { $amount } zuzüglich
house-tax-person = { $amount } je Person und Nacht
house-tax-room = { $amount } je Zimmer und Nacht
house-tax-stay = { $amount } je Aufenthalt
house-tax-percent = { $amount } vom Übernachtungspreis
house-tax-everything = Alles
house-tax-everybody = Alle Gäste, jede Nacht
house-tax-from-age = ab { $age } Jahren
house-tax-first-nights = { $count ->
    [one] nur erste Nacht
   *[other] nur erste { $count } Nächte
}
house-tax-no-business = nicht bei Geschäftsreisen
house-tax-season-of = { $from } bis { $to }
house-tax-class-lodging = Beherbergung
house-tax-class-food = Speisen
house-tax-class-beverages = Getränke
house-tax-class-other = Andere Leistungen
house-tax-classes = Erhoben auf
house-tax-classes-hint = Wählen Sie nichts, gilt sie für alles.
house-tax-percent-label = Prozent
house-tax-business = Geschäftsreisen sind befreit
house-tax-business-hint = Gäste und Personal können dann angeben, dass ein Aufenthalt geschäftlich ist.
house-tax-season = Saison
house-tax-season-from-day = Vom
house-tax-season-to-day = Bis zum
house-tax-season-month = Monat
house-tax-season-hint = Leer für das ganze Jahr. Eine Saison geht dem Satz für das ganze Jahr vor.
house-tax-no-month = Keiner
house-tax-own-name = Eigener Name
house-tax-own-name-hint = Nur, wenn es mehrere gibt. Ein späterer Satz gleichen Namens löst den früheren ab; andere Namen kommen hinzu.
month-name = { $month ->
    [1] Januar
    [2] Februar
    [3] März
    [4] April
    [5] Mai
    [6] Juni
    [7] Juli
    [8] August
    [9] September
    [10] Oktober
    [11] November
   *[12] Dezember
}
day-of-year = { $day }. { $month }

## Stornobedingungen

house-tab-policies = Bedingungen
house-policy-hint = Was eine Stornierung wann kostet, was eine Nichtanreise kostet und was vor dem Aufenthalt gezahlt wird.
house-policy-empty = Es gibt noch keine gemeinsame Regelung.
house-policy-empty-hint = Jeder Ratenplan hat seine eigenen Bedingungen. Legen Sie eine Regelung an, um mehreren dieselben zu geben.
house-policy-frozen = Eine Buchung behält die Bedingungen, zu denen sie gemacht wurde. Eine Änderung gilt nur für neue Buchungen.
house-policy-add = Regelung hinzufügen
house-policy-change = Regelung ändern
house-policy-no-plans = Kein Ratenplan folgt ihr
house-policy-gone = { $name } wurde entfernt.
house-policy-done = { $name } wurde gespeichert.
house-policy-guarantee = Garantie
house-policy-when = Wann
house-policy-before = Vor Anreise
house-policy-after = Nach Buchung
house-policy-days = Tage vorher
house-policy-hours = Stunden danach
house-policy-cap = Höchstens Nächte
house-policy-step-add = Weitere Stufe
house-policy-step-remove = Stufe { $number } entfernen
house-policy-part-remove = Teil { $number } der Anzahlung entfernen
house-policy-kind-fixed = Fester Betrag
house-policy-fee-free = Nichts
house-policy-fee-full = Der ganze Aufenthalt
house-policy-fee-nights = { $count ->
    [one] die erste Nacht
   *[other] die ersten { $count } Nächte
}
house-policy-capped = { $count ->
    [one] { $fee }, höchstens die erste Nacht
   *[other] { $fee }, höchstens die ersten { $count } Nächte
}
house-policy-step-before = { $days ->
    [0] Am Anreisetag ab { $time }: { $fee }
    [one] Ab 1 Tag vor Anreise, { $time }: { $fee }
   *[other] Ab { $days } Tagen vor Anreise, { $time }: { $fee }
}
house-policy-step-after = { $hours ->
    [0] Ab der Buchung: { $fee }
    [one] Ab 1 Stunde nach der Buchung: { $fee }
   *[other] Ab { $hours } Stunden nach der Buchung: { $fee }
}
house-policy-no-show = Bei Nichtanreise
house-policy-no-show-last = Wie eine späte Stornierung
house-policy-no-show-costs = Nichtanreise: { $fee }
house-policy-held = Gehalten bis (Uhrzeit)
house-policy-services = Prozente und der ganze Aufenthalt rechnen Leistungen mit
house-policy-services-count = Leistungen zählen mit
house-policy-deposit = Anzahlung
house-policy-deposit-add = Teil einer Anzahlung hinzufügen
house-policy-deposit-kind = Als
house-policy-deposit-days = Fällig Tage vor Anreise
house-policy-deposit-days-hint = Leer: mit der Buchung
house-policy-deposit-now = Anzahlung mit der Buchung: { $amount }
house-policy-deposit-due = { $days ->
    [0] Anzahlung am Anreisetag: { $amount }
    [one] Anzahlung { $days } Tag vor Anreise: { $amount }
   *[other] Anzahlung { $days } Tage vor Anreise: { $amount }
}
house-policy-plans = Ratenpläne, die ihr folgen
house-policy-plans-hint = Ein Plan, der ihr nicht mehr folgt, behält diese Bedingungen als eigene.

## Währungen

house-tab-currencies = Währungen
house-exchange-hint = Gäste sehen ungefähr, was ein Preis in einer anderen Währung ist. Berechnet wird immer in { $currency }.
house-exchange-empty = Preise stehen nur in der Währung des Hotels. Setzen Sie einen Kurs oder laden Sie die Tagesliste der Bank.
house-exchange-currency = Währung
house-exchange-currency-hint = Drei Buchstaben, etwa JPY
house-exchange-source = Quelle
house-exchange-source-hint = Woher der Kurs stammt; Gäste sehen es
house-exchange-at = Stand
house-exchange-per = 1 { $currency } entspricht
house-exchange-manual = Kurs setzen
house-exchange-bank = Tagesliste der Europäischen Zentralbank laden
house-exchange-bank-hint = Wählen Sie die XML-Datei der Bank. Währungen, die oben stehen, werden auf den neuen Stand gebracht.
house-exchange-wanted = Weitere Währungen
house-exchange-wanted-hint = Codes mit Kommas dazwischen, etwa USD, JPY
house-exchange-file = Datei mit den Tageskursen
house-exchange-done = Kurse gespeichert.
house-exchange-loaded = { $count ->
    [one] Ein Kurs vom { $date } geladen.
   *[other] { $count } Kurse vom { $date } geladen.
}

## Leistungen

house-services-menu = Leistungen
house-services-due = Vorzubereiten
house-services-list = Angebot
house-services-day = Tag
house-services-day-before = Tag davor
house-services-day-after = Tag danach
house-services-due-none = An diesem Tag ist nichts vorzubereiten.
house-services-not-promised = { $count } nicht zugesagt
house-services-empty = Außer Zimmern wird noch nichts verkauft. Beginnen Sie mit dem Frühstück oder einem Stellplatz.
house-services-manager-only = Das Angebot richtet die Leitung ein.
house-service-new = Neue Leistung
house-service-change = Leistung ändern
house-service-done = { $name } gespeichert
house-service-text-in = Beschreibung ({ $language })
house-service-vat = Umsatzsteuer als
house-service-unit = Berechnung
house-service-adult = Preis für Erwachsene
house-service-infant-age = Kleinkinder unter
house-service-infant = Preis für Kleinkinder
house-service-child-age = Kinder unter
house-service-child = Preis für Kinder
house-service-due = Wann
house-service-limit = Grenze
house-service-most = Höchstens je Bestellung
house-service-stock = Höchstens am Tag
house-service-stock-hint = Leer für keine Grenze
house-service-stock-of = { $count } am Tag
house-service-from = Erster Tag
house-service-until = Letzter Tag
house-service-slots = Uhrzeiten
house-service-slots-hint = Uhrzeit und Plätze: 18:00 2, 19:00 2. Leer für keine Uhrzeiten.
house-service-always = Wird immer berechnet
house-service-always-with = Wird immer berechnet bei { $names }
house-service-always-types = Nur bei diesen Kategorien; ohne Auswahl bei allen
house-service-plans = In diesen Raten enthalten
house-service-included-in = Enthalten in { $names }

## Die Arbeitsplätze und die Zimmer, die sie halten

desks-intro = Jeder Arbeitsplatz hält ein paar Zimmer, die er auch ohne Verbindung selbst verkaufen darf. Solange verkauft sie niemand anders.
desks-live = Stand: jetzt
desks-as-of = Stand { $at }. Die Verbindung fehlt.
desks-never = Der Server hat noch nichts gemeldet.
desks-alone = Dieses Haus arbeitet an einem einzigen Rechner.
desks-alone-hint = Zimmer werden auf Arbeitsplätze verteilt, sobald ein Server das Haus führt.
desks-none = Es ist noch kein Arbeitsplatz angemeldet.
desks-none-hint = Ein Arbeitsplatz tritt mit einem Einmalcode des Servers bei.
desks-here = dieser Arbeitsplatz
desks-in-touch = Verbunden
desks-away = Nicht erreichbar
desks-away-since = Nicht erreichbar seit { $at }
desks-written-off = Abgeschrieben
desks-holds-nothing = Hält keine Zimmer.
desks-night = Nacht
desks-type = Kategorie
desks-house = Ganzes Haus
desks-free = Unverkauft
desks-sold = Verkauft
desks-taken-back = Zurückgenommen
desks-until = Bis
desks-nights = Die nächsten Nächte
desks-nights-hint = Vergeben sind Zimmer, die verkauft, für einen Gast im Netz gehalten oder bei einem Arbeitsplatz hinterlegt sind.
desks-taken-of = { $taken } von { $rooms }
desks-of-them-at-desks = { $count } bei Arbeitsplätzen
desks-of-them-taken-back = { $count } zurückgenommen
desks-too-few = { $count ->
    [one] 1 Zimmer zu wenig
   *[other] { $count } Zimmer zu wenig
}
desks-glass = Zimmer zurücknehmen
desks-glass-limit = { $count ->
    [0] Von Arbeitsplätzen, die nicht erreichbar sind, darf kein Zimmer zurückgenommen werden.
    [one] Von Arbeitsplätzen, die nicht erreichbar sind, darf je Nacht höchstens 1 Zimmer zurückgenommen werden.
   *[other] Von Arbeitsplätzen, die nicht erreichbar sind, dürfen je Nacht höchstens { $count } Zimmer zurückgenommen werden.
}
desks-glass-hint = Ein zurückgenommenes Zimmer kann schon verkauft sein, ohne dass es hier jemand weiß. So viele Gäste einer Nacht müssen Sie schlimmstenfalls auswärts unterbringen.
desks-glass-change = Grenze ändern
desks-glass-rooms = Zimmer je Nacht
desks-glass-done = Die Grenze wurde geändert.
desks-broken = { $night }: { $count } × { $type } von { $desk }
desks-reason = Grund
desks-take-back = Zimmer zurücknehmen
desks-take-back-of = Zimmer von { $desk } zurücknehmen
desks-take-back-do = Zurücknehmen
desks-take-back-what = Welche
desks-take-back-choice = { $night }, { $type } ({ $count } unverkauft)
desks-take-back-rooms = Zimmer
desks-take-back-risk = { $desk } kann nicht gefragt werden und hat diese Zimmer vielleicht schon verkauft.
desks-take-back-risk-hint = Sie sind sofort wieder verkäuflich. Zeigt sich, dass der Arbeitsplatz eines verkauft hatte, gilt diese Buchung: Sie kommt unter „Zu klären“, und jemand findet dem Gast ein Zimmer.
desks-take-back-done = { $count ->
    [one] 1 Zimmer wurde zurückgenommen und ist verkäuflich.
   *[other] { $count } Zimmer wurden zurückgenommen und sind verkäuflich.
}
desks-write-off = Abschreiben
desks-write-off-of = { $desk } abschreiben
desks-write-off-risk = { $desk } wird nie wieder zugelassen. Das lässt sich nicht rückgängig machen.
desks-write-off-risk-hint = Buchungen, die er nicht gesendet hat, sind verloren, es sei denn, seine Festplatte findet sich. Um den Rechner wieder zu nutzen, lassen Sie ihn mit einem Code neu beitreten.
desks-write-off-holds = { $count ->
    [one] Das eine unverkaufte Zimmer, das er hält, zählt weiter, bis seine Nacht vorbei ist oder Sie es zurücknehmen.
   *[other] Die { $count } unverkauften Zimmer, die er hält, zählen weiter, bis ihre Nächte vorbei sind oder Sie sie zurücknehmen.
}
desks-write-off-done = { $desk } wurde abgeschrieben.
desks-frozen = { $count ->
    [one] Der Server wurde aus einer Sicherung zurückgespielt. Er verkauft nichts, bis noch ein Arbeitsplatz gemeldet hat, was er verkauft hat.
   *[other] Der Server wurde aus einer Sicherung zurückgespielt. Er verkauft nichts, bis { $count } Arbeitsplätze gemeldet haben, was sie verkauft haben.
}
desks-frozen-hint = Es fehlen noch: { $desks }. Verbinden Sie sie, oder schreiben Sie ab, was endgültig verloren ist.
desks-elsewhere = Zimmer an anderen Arbeitsplätzen
desks-elsewhere-away = { $count ->
    [one] { $night }: { $desk } hält 1 { $type } und ist nicht erreichbar{ $at ->
        [none] .
       *[other] {" "}(seit { $at }).
    }
   *[other] { $night }: { $desk } hält { $count } { $type } und ist nicht erreichbar{ $at ->
        [none] .
       *[other] {" "}(seit { $at }).
    }
}
desks-elsewhere-as-of = { $night }: { $desk } hielt { $count } { $type } (Stand { $at }).
desks-look-relocate = Auf einem zurückgenommenen Zimmer verkauft
desks-look-relocate-hint = Ein Arbeitsplatz, der nicht erreichbar war, hat diese Aufenthalte verkauft. Sie gelten. Finden Sie den Gästen ein Zimmer oder ein anderes Haus; wird ein Zimmer frei, bekommen sie es zuerst.
desks-taken-back-by = Zurückgenommen von { $who }, { $at }: { $reason }
desks-look-short = Weniger Zimmer als zugesagt
desks-look-short-hint = Zimmer sind ausgefallen, nachdem sie zugesagt waren. Nehmen Sie ein Zimmer wieder in den Verkauf, legen Sie Gäste um, oder finden Sie ihnen ein anderes Haus.
desks-short-at-desks = { $count ->
    [one] Eines davon liegt unverkauft bei einem Arbeitsplatz. Gibt er es zurück, erledigt es sich von selbst.
   *[other] { $count } davon liegen unverkauft bei Arbeitsplätzen. Geben sie sie zurück, erledigt es sich von selbst.
}
desks-short-chart = Nacht im Zimmerplan zeigen
desks-did-taken-back = Das Zimmer war dem Arbeitsplatz, der es verkauft hat, schon abgenommen: { $reason }
