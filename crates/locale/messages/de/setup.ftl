### Vom leeren Rechner zum Hotel.

setup-title = Einrichten · Keyrack

## Der Anfang

setup-welcome = Willkommen
setup-welcome-hint = Auf diesem Rechner gibt es noch kein Hotel. Wie möchten Sie beginnen?
setup-new = Neues Hotel einrichten
setup-new-hint = Name, Zimmer, Preise, Steuern und Mitarbeitende, Schritt für Schritt. Das dauert etwa zehn Minuten; Sie können jederzeit unterbrechen.
setup-new-begin = Hotel einrichten
setup-begun = Sie haben begonnen, „{ $name }“ einzurichten. Ihre Eingaben liegen auf diesem Rechner.
setup-begun-nameless = Sie haben begonnen, ein Hotel einzurichten. Ihre Eingaben liegen auf diesem Rechner.
setup-go-on = Fortfahren
setup-drop = Entwurf verwerfen
setup-drop-title = Entwurf verwerfen?
setup-drop-hint = Ihre bisherigen Eingaben werden von diesem Rechner gelöscht. Kein Hotel ist davon betroffen.
setup-join = Einem Hotel beitreten
setup-join-hint = Das Hotel liegt bereits auf einem Keyrack-Server. Sie brauchen die Adresse des Servers und einen Code für diesen Arbeitsplatz.
setup-join-begin = Mit Adresse und Code beitreten
setup-sample = Musterhotel öffnen
setup-sample-hint = Vierzig Zimmer mit Gästen und Preisen zum Ausprobieren. Nichts davon ist echt, und mit einem Klick ist es wieder fort.
setup-sample-begin = Musterhotel öffnen
setup-sample-wait = Das Musterhotel wird gefüllt. Das dauert einen Augenblick.

## Das Musterhotel

setup-sample-mark = Musterhotel
setup-sample-who = Nichts hier ist echt. Anmelden als { $name } mit dem Kennwort „{ $password }“.
setup-sample-end = Musterhotel verwerfen
setup-sample-end-title = Musterhotel verwerfen?
setup-sample-end-hint = Alles, was Sie darin ausprobiert haben, wird gelöscht. Danach beginnen Sie mit einem leeren Rechner.

## Beitreten

setup-join-long = Beides erhalten Sie von der Person, die den Server betreut. Danach werden die Daten des Hotels auf diesen Rechner geholt.
setup-join-server = Adresse des Servers
setup-join-code = Code
setup-join-code-hint = Er gilt einmal und nur für eine Weile.
setup-join-name = Name dieses Arbeitsplatzes
setup-join-name-hint = Andere sehen ihn bei dem, was hier getan wird.
setup-join-name-first = Empfang
setup-join-do = Beitreten

## Die Schritte

setup-steps = Schritte
setup-next = Speichern und weiter
setup-back = Zurück
setup-later = Speichern und später fortfahren
setup-kept = Jeder Schritt wird auf diesem Rechner gespeichert, Kennwörter nicht.
setup-finish = Hotel anlegen
setup-remove = Entfernen
setup-remove-named = { $name } entfernen
setup-problems = { $count ->
    [one] Eine Angabe ist zu berichtigen:
   *[other] { $count } Angaben sind zu berichtigen:
}

setup-step-hotel = Das Hotel
setup-step-hotel-hint = So, wie es auf Briefen und Bestätigungen steht. Achten Sie auf die Währung: Sie bleibt, wie sie ist.
setup-step-types = Zimmerkategorien
setup-step-types-hint = Was Sie verkaufen. Gäste sehen den Namen, Mitarbeitende auch das Kürzel.
setup-step-rooms = Zimmer
setup-step-rooms-hint = Geben Sie die Nummern an den Türen ein: einzeln oder als Bereich mit Bindestrich.
setup-step-taxes = Steuern
setup-step-taxes-hint = Was Gäste auf das Zimmer zahlen. Lassen Sie ein Feld leer, wenn es die Abgabe nicht gibt.
setup-step-rate = Erste Rate
setup-step-rate-hint = Preise für die nächsten 400 Nächte. Zuschläge für Wochentage und Saisons werden aus dem Grundpreis berechnet.
setup-step-people = Mitarbeitende
setup-step-people-hint = Wer sich an diesem Arbeitsplatz anmeldet. Mindestens eine Person leitet das Haus.
setup-step-finish = Abschluss
setup-step-finish-hint = Bitte prüfen. Das Hotel wird ganz angelegt oder gar nicht.

setup-name = Name des Hotels
setup-address = Straße, Postleitzahl, Ort
setup-country = Land
setup-country-hint = Zwei Buchstaben, etwa DE
setup-email = E-Mail
setup-phone = Telefon
setup-zone = Zeitzone
setup-currency = Währung
setup-currency-hint = Drei Buchstaben, etwa EUR. Später nicht änderbar.
setup-languages = Sprachen der Gästeseiten und E-Mails
setup-check-in = Anreise ab
setup-check-out = Abreise bis

setup-type-number = Kategorie { $number }
setup-type-name = Name
setup-type-name-first = Doppelzimmer
setup-type-code = Kürzel
setup-type-code-first = DZ
setup-type-beds = Betten
setup-type-beds-hint = Ein Doppelbett, Kinderbett auf Wunsch
setup-type-adults = Erwachsene
setup-type-heads = Alle Gäste
setup-type-more = Weitere Kategorie

setup-rooms-example = Zum Beispiel: 101–118, 201-218, 301
setup-rooms-unclear = Diese Liste ist noch nicht lesbar.
setup-rooms-preview = { $count ->
    [one] Ein Zimmer: { $list }
   *[other] { $count } Zimmer: { $list }
}
setup-rooms-count = { $count ->
    [one] Insgesamt ein Zimmer
   *[other] Insgesamt { $count } Zimmer
}

setup-vat = Mehrwertsteuer
setup-vat-rate = Satz für das Zimmer in Prozent
setup-vat-rate-hint = Leer: keine
setup-vat-inclusive = Meine Preise enthalten sie
setup-city = Kurtaxe und Übernachtungssteuer
setup-city-kind = Berechnung
setup-city-none = Gibt es nicht
setup-city-person = Je Person und Nacht
setup-city-room = Je Zimmer und Nacht
setup-city-stay = Je Aufenthalt
setup-city-percent = Als Anteil am Preis
setup-city-amount = Betrag in { $currency }
setup-city-rate = Prozent
setup-city-age = Kinder zahlen ab dem Alter von
setup-city-age-hint = Leer: alle zahlen
setup-city-nights = Nur die ersten Nächte
setup-city-nights-hint = Leer: alle Nächte zählen

setup-plan-name = Name der Rate
setup-plan-name-first = Flexibel
setup-board = Verpflegung
setup-adults-included = Erwachsene im Preis
setup-extra-adult = Je weitere erwachsene Person, { $currency }
setup-prices = Preis einer Nacht, { $currency }
setup-weekend = Aufschlag in Prozent
setup-percent-hint = +10 teurer, -5 günstiger, leer: keiner
setup-weekend-days = in den Nächten von
setup-season-more = Weitere Saison
setup-season-name = Saison
setup-season-from = Erste Nacht
setup-season-to = Letzte Nacht
setup-season-percent = Prozent
setup-preview = So viel kostet dann eine Nacht
setup-preview-plain = Grundpreis
setup-preview-weekend = Gewählte Wochentage
setup-preview-season = Saison
setup-cancel = Stornierung
setup-cancel-kind = Sie kostet etwas
setup-cancel-days = ab einigen Tagen vor Anreise
setup-cancel-free = nie
setup-cancel-never = ab der Buchung
setup-cancel-days-before = Tage vor Anreise
setup-cancel-at = Ab, Ortszeit
setup-fee = Sie kostet
setup-fee-night = die erste Nacht
setup-fee-percent = einen Anteil am Aufenthalt
setup-fee-full = den ganzen Aufenthalt
setup-fee-rate = Prozent des Aufenthalts

setup-person = Person
setup-person-more = Weitere Person
setup-role = Darf
setup-role-manager = Alles (Leitung)
setup-role-front-desk = Alles außer Personal und Einstellungen
setup-role-housekeeping = Nur die Zimmerreinigung
setup-password-hint = Mindestens acht Zeichen

setup-where = Wo das Hotel liegt
setup-where-here = Nur auf diesem Rechner
setup-where-limit = Ein hier angelegtes Hotel kann später nicht auf einen Server umziehen.
setup-where-limit-hint = Es läuft ganz ohne Verbindung. Gäste können nicht im Web buchen, und kein zweiter Rechner kann beitreten.
setup-where-server = Haben Sie die Adresse eines Servers und einen Code erhalten, so ist das Hotel dort bereits eingerichtet: Treten Sie ihm stattdessen bei. Ihre Eingaben bleiben als Entwurf erhalten.

## Wie es weitergeht

setup-next-title = Ihr Hotel ist bereit. So geht es weiter
setup-next-import = Übernehmen Sie die Buchungen Ihres alten Systems
setup-next-booking = Nehmen Sie die erste Buchung auf
setup-next-rooms = Sehen Sie Ihre Zimmer durch und merken Sie vor, was zu reinigen ist
setup-next-close = Nicht mehr anzeigen

## Was nicht stimmt

setup-wrong-missing = Bitte füllen Sie dieses Feld aus.
setup-wrong-too-long = Das ist zu kurz oder zu lang.
setup-wrong-country = Zwei Buchstaben sind nötig, etwa DE oder AT.
setup-wrong-zone = Bitte wählen Sie die Zeitzone des Hotels.
setup-wrong-currency = Drei Großbuchstaben sind nötig, etwa EUR.
setup-wrong-language = Bitte wählen Sie mindestens eine Sprache.
setup-wrong-email = Diese E-Mail-Adresse ist nicht vollständig.
setup-wrong-time = Eine Uhrzeit ist nötig, etwa 15:00.
setup-wrong-date = Bitte geben Sie ein Datum an.
setup-wrong-order = Die letzte Nacht liegt vor der ersten.
setup-wrong-overlap = Eine andere Saison enthält einige dieser Nächte bereits.
setup-wrong-number = Eine sinnvolle ganze Zahl ist nötig.
setup-wrong-heads = Es müssen mindestens so viele Gäste wie Erwachsene Platz haben.
setup-wrong-amount = Ein Betrag ist nötig, etwa 119,50.
setup-wrong-percent = Ein Prozentsatz ist nötig, etwa 7 oder 7,5.
setup-wrong-twice = „{ $piece }“ kommt doppelt vor.
setup-wrong-range = „{ $piece }“ ist weder als Zimmer noch als Bereich lesbar.
setup-wrong-backwards = „{ $piece }“ läuft rückwärts. Die kleinere Nummer steht vorn.
setup-wrong-too-many = Das ist mehr, als ein Hotel fasst.
setup-wrong-no-rooms = Es gibt noch kein Zimmer. Geben Sie mindestens eine Nummer ein.
setup-wrong-no-manager = Mindestens eine Person muss das Haus leiten.
setup-wrong-password = Das Kennwort braucht mindestens acht Zeichen.
