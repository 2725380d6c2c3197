# Preise, Restriktionen und Bestand nach Tagen, am Empfang.

desk-menu-rates = Raten und Preise
desk-rates-empty = Es gibt noch keinen Ratenplan. Preise gehören zu einem Plan; legen Sie zuerst einen an.
desk-rates-grid = Preise und Restriktionen nach Tagen
desk-rates-house = Haus
desk-rates-left = frei
desk-rates-select-all = Alles auswählen
desk-rates-as-of = Stand { $instant }

desk-rates-dates = Zeitraum
desk-rates-earlier = Früher
desk-rates-later = Später
desk-rates-from = Ab
desk-rates-zoom = Gezeigte Tage
desk-rates-days = { $count } Tage
desk-rates-redo = Wiederholen

desk-rates-price = Preis
desk-rates-price-hint = 135 · +10 · -5%
desk-rates-weekdays = Nur diese Wochentage
desk-rates-rules = Restriktionen
desk-rates-apply = Übernehmen
desk-rates-discard = Verwerfen

desk-rates-selected = { $count ->
    [0] Kein Preis ausgewählt
    [one] { $count } Zelle ausgewählt
   *[other] { $count } Zellen ausgewählt
}
desk-rates-cells = { $count ->
    [one] { $count } Zelle:
   *[other] { $count } Zellen:
}
desk-rates-same = { $count ->
    [one] { $count } bleibt, wie sie ist
   *[other] { $count } bleiben, wie sie sind
}
desk-rates-get-price = { $count ->
    [one] { $count } bekommt ihren ersten Preis
   *[other] { $count } bekommen ihren ersten Preis
}
desk-rates-lose-price = { $count ->
    [one] { $count } verliert ihren Preis und wird nicht mehr verkauft
   *[other] { $count } verlieren ihren Preis und werden nicht mehr verkauft
}
desk-rates-refused = { $count ->
    [one] { $count } Preis fiele unter null oder würde zu hoch. Es wird nichts geändert.
   *[other] { $count } Preise fielen unter null oder würden zu hoch. Es wird nichts geändert.
}
desk-rates-nothing-changes = Es ändert sich nichts: Es ist schon so.
desk-rates-done = { $count ->
    [0] Es war nichts zu ändern
    [one] { $count } Zelle geändert
   *[other] { $count } Zellen geändert
}
desk-rates-done-hint = Strg+Z macht es rückgängig.
desk-rates-undone = { $count ->
    [0] Es war nichts mehr rückgängig zu machen
    [one] { $count } Zelle ist wie zuvor
   *[other] { $count } Zellen sind wie zuvor
}
desk-rates-redone = { $count ->
    [0] Es war nichts erneut zu ändern
    [one] { $count } Zelle erneut geändert
   *[other] { $count } Zellen erneut geändert
}
desk-rates-left-alone = { $count ->
    [one] { $count } Zelle wurde inzwischen an einem anderen Arbeitsplatz geändert und blieb, wie sie dort gesetzt wurde.
   *[other] { $count } Zellen wurden inzwischen an einem anderen Arbeitsplatz geändert und blieben, wie sie dort gesetzt wurden.
}

desk-rates-wrong-number = Kein Preis. Geben Sie 135, +10 oder -5% ein.
desk-rates-wrong-decimals = Mehr Nachkommastellen, als die Währung hat.
desk-rates-wrong-large = Mehr, als eine Nacht kosten darf.
desk-rates-paste-empty = Es gibt nichts einzufügen.
desk-rates-paste-large = Die Tabelle ist zu groß zum Einfügen.
desk-rates-paste-cell = Zeile { $line }, Spalte { $column } der Tabelle ist kein Preis.
desk-rates-paste-hint = Es wurde nichts geändert. Kopieren Sie reine Preise, ohne Formeln und Text.

desk-rates-closed = geschlossen
desk-rates-no-arrival = keine Anreise
desk-rates-no-departure = keine Abreise
desk-rates-min-arrival = { $count ->
    [one] mindestens { $count } Nacht bei Anreise
   *[other] mindestens { $count } Nächte bei Anreise
}
desk-rates-min-through = { $count ->
    [one] mindestens { $count } Nacht für Aufenthalte über diesen Tag
   *[other] mindestens { $count } Nächte für Aufenthalte über diesen Tag
}
desk-rates-no-price = kein Preis
desk-rates-told-price = { $type }, { $plan }, { $date }: { $price }
desk-rates-told-count = { $name }, { $date }: { $left } von { $house } frei, { $sold } verkauft
desk-rates-legend = ⊘ geschlossen · →| keine Anreise · |→ keine Abreise · 2+ Mindestaufenthalt bei Anreise · 2⇹ Mindestaufenthalt durchgehend
desk-rates-keys = Pfeiltasten bewegen, mit Umschalttaste wählen Sie aus, Strg+A wählt alles. Preis eingeben und Eingabetaste drücken. Entf nimmt Preise weg. Strg+C und Strg+V kopieren und fügen ein. Auf einer Bestandszahl zeigt die Eingabetaste den Grund.

desk-rates-rules-hint = Für die ausgewählten Tage. Eingabetaste oder Übernehmen führt die Änderung aus.
desk-rates-unchanged = Wie bisher
desk-rates-sale = Verkauf
desk-rates-sale-open = Offen
desk-rates-sale-closed = Geschlossen
desk-rates-arrivals = Anreisen
desk-rates-departures = Abreisen
desk-rates-allowed = Möglich
desk-rates-not-allowed = Nicht möglich
desk-rates-min-arrival-label = Mindestnächte bei Anreise
desk-rates-min-hint = Gilt für Gäste, die an dem Tag anreisen. 0 für keine, leer für wie bisher.
desk-rates-min-through-label = Mindestnächte durchgehend
desk-rates-min-through-hint = Gilt für jeden Aufenthalt über den Tag, wann er auch beginnt.

desk-rates-why = Warum diese Zahl
desk-rates-why-empty = Der Bestand dieses Tages wird geladen.
desk-rates-why-physical = Zimmer
desk-rates-why-out-of-inventory = Nicht im Bestand
desk-rates-why-out-of-order = Außer Betrieb
desk-rates-why-sold = Verkauft
desk-rates-why-blocked = Für Gruppen geblockt
desk-rates-why-held = Für buchende Gäste gehalten
desk-rates-why-allowance = Erlaubte Überbuchung
desk-rates-why-over-house = Mehr, als das Haus frei hat
desk-rates-why-left = Frei
desk-rates-why-elsewhere = Anderswo gehalten
desk-rates-why-here = Hier jetzt verkäuflich
desk-rates-why-service = { $count ->
    [one] { $count } Zimmer hat einen kleinen Mangel und wird trotzdem verkauft.
   *[other] { $count } Zimmer haben einen kleinen Mangel und werden trotzdem verkauft.
}
desk-rates-why-alone = Dieser Arbeitsplatz ist vom Server getrennt. Er verkauft die Zimmer, die er hält; die übrigen liegen beim Server und bei anderen Arbeitsplätzen.
