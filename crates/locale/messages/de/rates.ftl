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
desk-rates-why-linked = Als Teil größerer Zimmer verkauft
desk-rates-why-over-members = Mehr, als sich aus den Teilen ergibt
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

desk-rates-allow = Erlaubte Überbuchung
desk-rates-allow-hint = Zimmer über den Bestand hinaus, { $nights }.
desk-rates-allow-set = Erlauben
desk-rates-allow-own = Wie für die Kategorie üblich
desk-rates-allow-done = Die erlaubte Überbuchung ist gesetzt

desk-rates-tab-prices = Preise und Restriktionen
desk-rates-tab-plans = Ratenpläne

desk-plan-new = Neuer Ratenplan
desk-plan-change = Ratenplan ändern
desk-plan-edit = Ändern
desk-plan-edit-of = { $plan } ändern
desk-plan-archive = Verkauf beenden
desk-plan-sell-again = Wieder verkaufen
desk-plan-manager-only = Ratenpläne ändert nur die Leitung.
desk-plan-code = Kürzel
desk-plan-name = Name
desk-plan-name-in = Name ({ $language })
desk-plan-board = Verpflegung
desk-plan-terms = Stornierung
desk-plan-sold = Verkauf
desk-plan-public = Im Web und am Empfang
desk-plan-private = Nur am Empfang
desk-plan-archived = Beendet
desk-plan-for-guests = Gäste können sie im Web buchen
desk-plan-always-free = Immer kostenfrei
desk-plan-from-booking = Ab Buchung: { $fee }
desk-plan-from-day = { $days ->
    [0] Am Anreisetag ab { $time } Uhr: { $fee }
    [one] Am Tag vor Anreise ab { $time } Uhr: { $fee }
   *[other] { $days } Tage vor Anreise ab { $time } Uhr: { $fee }
}
desk-plan-fee-free = kostenfrei
desk-plan-fee-full = der ganze Aufenthalt
desk-plan-fee-nights = { $count ->
    [one] die erste Nacht
   *[other] die ersten { $count } Nächte
}
desk-plan-fee = Es kostet
desk-plan-kind-none = Keine Stufe
desk-plan-kind-nights = Erste Nächte
desk-plan-kind-percent = Prozent
desk-plan-kind-full = Der ganze Aufenthalt
desk-plan-much = Wie viel
desk-plan-days = Tage vorher
desk-plan-at = Ab
desk-plan-extra-adult = Jeder weitere Erwachsene
desk-plan-fewer-adult = Abzug bei Einzelnutzung
desk-plan-copy = Preise übernehmen von
desk-plan-copy-none = Noch keine Preise
desk-plan-step = Geändert um
desk-plan-step-hint = +12,50 oder -10%, leer für gleiche Preise
desk-plan-done = { $plan } ist gespeichert
desk-plan-done-archived = { $plan } wird nicht mehr verkauft. Verkaufte Aufenthalte behalten die Rate.
desk-plan-done-sold-again = { $plan } wird wieder verkauft

# Wie ein Preis zustande kam

desk-fall-summary = { $base } Tagespreis, { $count ->
    [one] { $count } Schritt
   *[other] { $count } Schritte
}
desk-fall-price = Preis der Nacht
desk-cause-base = Tagespreis
desk-cause-derivation = Folgt { $plan }
desk-cause-occupancy = Für diese Gäste
desk-cause-length = Langer Aufenthalt, ab { $count ->
    [one] einer Nacht
   *[other] { $count } Nächten
}
desk-cause-early = Frühbucher, ab { $count ->
    [one] einem Tag
   *[other] { $count } Tagen
} im Voraus
desk-cause-late = Kurzentschlossen, { $count ->
    [0] am selben Tag
    [one] bis einen Tag vorher
   *[other] bis { $count } Tage vorher
}
desk-cause-yield = Nachfrage
desk-cause-yield-by = Nachfrage: { $rule }
desk-cause-company = Firmenrate
desk-cause-promo = Code { $code }
desk-cause-floor = Mindestpreis des Plans
desk-cause-ceiling = Höchstpreis des Plans
desk-cause-free = Freie Nacht
desk-cause-other = Sonstiges
