# Preise, Restriktionen und Bestand nach Tagen, am Empfang.

desk-menu-rates = Raten
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
desk-rates-days-unit = Tage
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
desk-rates-open = offen
desk-rates-arrival-again = Anreise möglich
desk-rates-departure-again = Abreise möglich
desk-rates-said-min-arrival = { $count ->
    [0] kein Mindestaufenthalt bei Anreise
    [one] mindestens { $count } Nacht bei Anreise
   *[other] mindestens { $count } Nächte bei Anreise
}
desk-rates-said-max-arrival = { $count ->
    [0] kein Höchstaufenthalt bei Anreise
    [one] höchstens { $count } Nacht bei Anreise
   *[other] höchstens { $count } Nächte bei Anreise
}
desk-rates-said-exact = { $count ->
    [0] Aufenthalte jeder Länge
    [one] nur Aufenthalte von { $count } Nacht
   *[other] nur Aufenthalte von { $lengths } Nächten
}
desk-rates-said-min-through = { $count ->
    [0] kein Mindestaufenthalt über diesen Tag
    [one] mindestens { $count } Nacht für Aufenthalte über diesen Tag
   *[other] mindestens { $count } Nächte für Aufenthalte über diesen Tag
}
desk-rates-said-max-through = { $count ->
    [0] kein Höchstaufenthalt über diesen Tag
    [one] höchstens { $count } Nacht für Aufenthalte über diesen Tag
   *[other] höchstens { $count } Nächte für Aufenthalte über diesen Tag
}
desk-rates-said-min-ahead = { $count ->
    [0] keine Mindestfrist vor Anreise
    [one] mindestens { $count } Tag im Voraus gebucht
   *[other] mindestens { $count } Tage im Voraus gebucht
}
desk-rates-said-max-ahead = { $count ->
    [0] keine Höchstfrist vor Anreise
    [one] höchstens { $count } Tag im Voraus gebucht
   *[other] höchstens { $count } Tage im Voraus gebucht
}
desk-rates-said-min-ahead-hours = { $count ->
    [one] mindestens { $count } Stunde im Voraus gebucht
   *[other] mindestens { $count } Stunden im Voraus gebucht
}
desk-rates-said-max-ahead-hours = { $count ->
    [one] höchstens { $count } Stunde im Voraus gebucht
   *[other] höchstens { $count } Stunden im Voraus gebucht
}
desk-rates-said-follows = dazu die Restriktionen von { $plan }, dem der Plan folgt
desk-rates-no-price = kein Preis
desk-rates-told-price = { $type }, { $plan }, { $date }: { $price }
desk-rates-told-count = { $name }, { $date }: { $left } von { $house } frei, { $sold } verkauft
desk-rates-signs = ⊘ geschlossen · →| keine Anreise · |→ keine Abreise · 2+ Mindest- und ≤7 Höchstaufenthalt bei Anreise · 2⇹ und ≤7⇹ durchgehend · =7 nur diese Länge · ◷ Buchungsfrist · § aus „Restriktionen“
desk-rates-keyboard = Pfeiltasten bewegen, mit Umschalttaste wählen Sie aus, Strg+A wählt alles. Preis eingeben und Eingabetaste drücken. Entf nimmt Preise weg. Strg+C und Strg+V kopieren und fügen ein. Auf einer Bestandszahl zeigt die Eingabetaste den Grund, auf einem Preis zeigt ? die Restriktionen der Nacht.

desk-rates-limits-hint = Für die ausgewählten Tage. Leer lässt alles, wie es ist; 0 hebt auf. Eingabetaste oder Übernehmen führt die Änderung aus.
desk-rates-unchanged = Wie bisher
desk-rates-sale = Verkauf
desk-rates-sale-open = Offen
desk-rates-sale-closed = Geschlossen
desk-rates-arrivals = Anreisen
desk-rates-departures = Abreisen
desk-rates-allowed = Möglich
desk-rates-not-allowed = Nicht möglich
desk-rates-min-arrival-label = Mindestnächte bei Anreise
desk-rates-min-through-label = Mindestnächte durchgehend
desk-rates-max-arrival-label = Höchstnächte bei Anreise
desk-rates-exact-label = Nur diese Längen bei Anreise
desk-rates-exact-hint = Nächte: 2, 4, 7-10
desk-rates-max-through-label = Höchstnächte durchgehend
desk-rates-through-hint = Durchgehend: gilt für jeden Aufenthalt über den Tag, wann er auch beginnt.
desk-rates-min-ahead-label = Mindestens Tage im Voraus
desk-rates-max-ahead-label = Höchstens Tage im Voraus
desk-rates-ahead-hint = Von der Buchung bis zur Anreise.
desk-rates-wrong-nights = Eine Zahl von 0 bis 99 Nächten.
desk-rates-wrong-days = Eine Zahl von 0 bis 999 Tagen.
desk-rates-wrong-lengths = Längen von 1 bis 32 Nächten, etwa 2, 4, 7-10.
desk-rates-unread = Eine der Restriktionen ist nicht lesbar.
desk-rates-crossed = { $count ->
    [one] An { $count } Tag läge ein Mindestwert über seinem Höchstwert. Es wird nichts geändert.
   *[other] An { $count } Tagen läge ein Mindestwert über seinem Höchstwert. Es wird nichts geändert.
}
desk-rates-close = { $count ->
    [one] { $count } Preis wird dann nicht mehr verkauft
   *[other] { $count } Preise werden dann nicht mehr verkauft
}

desk-rates-why = Warum diese Zahl
desk-rates-why-empty = Der Bestand dieses Tages wird geladen.
desk-rates-why-rules = Restriktionen von { $plan }
desk-rates-why-no-rules = Diese Nacht ist nicht eingeschränkt.
desk-rates-set-here = An diesem Tag gesetzt
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
desk-cause-group = Vereinbart mit { $group }
desk-cause-derivation = Folgt { $plan }
desk-cause-occupancy = Für diese Gäste
desk-cause-length = Langer Aufenthalt, ab { $count ->
    [one] einer Nacht
   *[other] { $count } Nächten
}
desk-cause-early-from = Frühbucher, ab { $count ->
    [one] { $count } Tag
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

# Was ein Plan aus dem Preis macht und wer ihn wann buchen kann

desk-plan-category = Art der Rate
desk-plan-category-usual = Übliche Rate, nach ihren Bedingungen
desk-cond-follows = Folgt einem anderen Plan
desk-cond-follows-hint = Preise und Beschränkungen kommen vom anderen Plan und ändern sich mit ihm. Zuerst gilt der Prozentsatz, dann der Betrag.
desk-cond-parent = Plan, dem er folgt
desk-cond-parent-none = Keiner: eigene Preise
desk-cond-percent = Prozent
desk-cond-percent-hint = -10% oder +5%
desk-cond-amount = Betrag
desk-cond-amount-hint = +12 oder -8
desk-cond-round-to = Runden auf
desk-cond-round-hint = 1 für ganze Beträge; leer für gar nicht
desk-cond-round = Gerundet
desk-cond-round-nearest = Zum nächsten
desk-cond-round-up = Auf
desk-cond-round-down = Ab
desk-cond-guests = Preis nach Zahl der Erwachsenen
desk-cond-adults = Erwachsene
desk-cond-adults-hint = 1: -20; 3: +30 – zum Tagespreis, anstelle jedes Erwachsenen mehr oder weniger
desk-cond-long = Lange Aufenthalte
desk-cond-ladder = Nachlass ab so vielen Nächten
desk-cond-ladder-hint = 3: 5%; 7: 10%
desk-cond-progressive = Nur die Nächte ab der Stufe werden günstiger
desk-cond-gratis-stayed = Gratisnächte: bei Nächten Aufenthalt
desk-cond-gratis-free = Gratisnächte: wie viele
desk-cond-gratis-hint = Bei 7 Nächten 1 gratis: Jede siebte Nacht kostet nichts.
desk-cond-lead = Frühbucher und Kurzentschlossene
desk-cond-early = Nachlass ab so vielen Tagen im Voraus
desk-cond-early-hint = 30: 10%; 60: 15%
desk-cond-late = Nachlass bis so viele Tage vorher
desk-cond-late-hint = 0: 15%; 3: 10%
desk-cond-limits = Mindest- und Höchstpreis
desk-cond-limits-hint = Kein Nachlass, kein Code und keine Nachfrage führt darüber hinaus. Sie gelten für die ganze Nacht, wer auch darin schläft.
desk-cond-floor = Mindestpreis der Nacht
desk-cond-ceiling = Höchstpreis der Nacht
desk-cond-when = Wann er buchbar ist
desk-cond-booked-from = Buchbar ab
desk-cond-booked-to = Buchbar bis
desk-cond-nights-from = Erste Nacht
desk-cond-nights-to = Letzte Nacht
desk-cond-ahead-min = Im Voraus mindestens
desk-cond-ahead-max = Im Voraus höchstens
desk-cond-ahead-hint = Tage, oder Stunden als 36h
desk-cond-nights-min = Nächte mindestens
desk-cond-nights-max = Nächte höchstens
desk-cond-who = Für alle, die den Code kennen
desk-cond-code = Code
desk-cond-code-hint = Gäste sehen den Plan erst, wenn sie diesen Code eingeben oder einem Link mit ihm folgen

# Codes

desk-rates-tab-yields = Nachfrage
desk-rates-tab-promos = Codes
desk-plan-follows = Folgt { $plan }: { $steps }
desk-plan-trait-ladder = Lange Aufenthalte: { $steps }
desk-plan-trait-early = Frühbucher: { $steps }
desk-plan-trait-late = Kurzentschlossene: { $steps }
desk-plan-trait-code = Code: { $steps }
desk-promo-new = Neuer Code
desk-promo-change = Code ändern
desk-promo-empty = Noch gibt es keinen Code. Legen Sie einen an, etwa für einen Brief, einen Newsletter oder Stammgäste.
desk-promo-code = Code
desk-promo-name = Wofür er ist
desk-promo-off = Nachlass je Nacht
desk-promo-off-hint = 10% oder 15
desk-promo-applies = Gilt für
desk-promo-used = Genutzt
desk-promo-used-of = { $count } von { $max }
desk-promo-archived = Archiviert
desk-promo-valid = Gültig
desk-promo-archive = Beenden
desk-promo-valid-again = Wieder gültig
desk-promo-saved = Der Code { $code } ist gültig.
desk-promo-ended = Der Code { $code } ist nicht mehr gültig. Buchungen behalten ihren Preis.
desk-promo-booked-both = Buchbar { $from } – { $to }
desk-promo-booked-from = Buchbar ab { $from }
desk-promo-booked-to = Buchbar bis { $to }
desk-promo-nights-both = Nächte { $from } – { $to }
desk-promo-nights-from = Nächte ab { $from }
desk-promo-nights-to = Nächte bis { $to }
desk-promo-least = { $count ->
    [one] Ab einer Nacht
   *[other] Ab { $count } Nächten
}
desk-promo-everywhere = Überall
desk-promo-uses = Buchungen höchstens
desk-promo-per-guest = Buchungen eines Gastes höchstens
desk-promo-combinable = Neben anderen Nachlässen
desk-promo-combinable-hint = Sonst gilt er nur, wo kein langer Aufenthalt, keine frühe und keine späte Buchung schon günstiger ist

# Nachfrage

desk-yield-hint = Preise steigen und fallen mit dem, was verkauft ist, nach Regeln, die Sie schreiben. Mehrere Regeln werden zusammengezählt. Keine führt über den Mindest- und Höchstpreis eines Plans hinaus, und was gebucht ist, behält seinen Preis.
desk-yield-empty = Noch gibt es keine Regel. Beginnen Sie mit einer für ein Haus, das sich füllt, und sehen Sie sich den kommenden Monat an, bevor Sie speichern.
desk-yield-new = Neue Regel
desk-yield-change = Regel ändern
desk-yield-name = Name
desk-yield-measure = Richtet sich nach
desk-yield-house = Belegung des Hauses
desk-yield-type = Belegung der Kategorie
desk-yield-ahead = Tage bis zur Nacht
desk-yield-steps = Stufen
desk-yield-steps-sold = 70: +10%; 90: +20% – ab so viel Prozent Belegung
desk-yield-steps-ahead = 1: -15%; 7: -5% – bis so viele Tage vorher
desk-yield-pause = Ausgesetzt
desk-yield-paused = Ausgesetzt, ohne Wirkung
desk-yield-remove = Entfernen
desk-yield-removed = Die Regel { $rule } ist entfernt.
desk-yield-done = Die Preise folgen der Regel { $rule }.
desk-yield-preview = Die kommenden 30 Nächte
desk-yield-preview-none = Schreiben Sie Namen und Stufen, dann erscheinen die kommenden Nächte, wie sie würden.
desk-yield-night = Nacht
desk-yield-sold = Belegt

# Nachfrage, die nicht bedient wurde

desk-rates-tab-turnaways = Entgangene Nachfrage
desk-turnaway-hint = Was angefragt und nicht verkauft wurde, nach Anreisemonat. Eine Suche ohne Ergebnis zählt einmal am Tag, auch wenn sie wiederholt wird. Über die Person wird nichts gespeichert.
desk-turnaway-empty = Für diese Monate ist nichts entgangen. Suchen ohne Ergebnis werden hier von selbst gezählt; sagt ein Gast nach dem Preis ab, wählen Sie bei der neuen Buchung „Gast hat abgelehnt“.
desk-turnaway-month = Anreisemonat
desk-turnaway-full = Haus voll
desk-turnaway-restricted = Durch Regel geschlossen
desk-turnaway-party = Zu viele Personen
desk-turnaway-declined = Gast hat abgelehnt
desk-turnaway-sum = Anfragen
desk-turnaway-room-nights = Zimmernächte
desk-turnaway-requests = Einzelne Anfragen
desk-turnaway-more = Die ersten { $count } nach Anreise.
desk-turnaway-stay = Aufenthalt
desk-turnaway-wish = Angefragt
desk-turnaway-cause = Warum nicht verkauft
desk-turnaway-price = Genannter Preis
desk-turnaway-where = Angefragt über
desk-turnaway-when = Angefragt am
desk-turnaway-desk = Rezeption
desk-turnaway-web = Web
desk-turnaway-nights = { $count ->
    [one] { $count } Nacht
   *[other] { $count } Nächte
}
desk-turnaway-people = { $rooms ->
    [one] { $rooms } Zimmer
   *[other] { $rooms } Zimmer
}, { $people ->
    [one] { $people } Person
   *[other] { $people } Personen
}
desk-regret-price = Zu teuer
desk-regret-dates = Andere Termine gewünscht
desk-regret-room = Anderes Zimmer gewünscht
desk-regret-terms = Bedingungen passten nicht
desk-regret-undecided = Sucht noch
desk-regret-other = Anderer Grund
desk-declined = Gast hat abgelehnt
desk-declined-title = Warum hat der Gast abgelehnt?
desk-declined-hint = Gespeichert werden Aufenthalt, Preis und Grund, nichts über den Gast.
desk-declined-reason = Grund
desk-declined-confirm = Notieren
desk-declined-done = Als entgangene Nachfrage notiert: { $reason }

# Restriktionen über viele Raten, und wofür Regeln gelten

desk-rates-tab-layers = Restriktionen
desk-scope-types = Nur für diese Kategorien; keine Auswahl heißt alle
desk-scope-plans = Nur für diese Ratenpläne; keine Auswahl heißt alle
desk-layer-hint = Restriktionen für viele Zimmer und Raten auf einmal. Sie gelten zusätzlich zu denen in der Tabelle: Ein Aufenthalt muss nach allen erlaubt sein.
desk-layer-empty = Es gibt noch keine übergreifende Restriktion. Beginnen Sie mit einer für eine Messe oder Feiertage: Wählen Sie den Zeitraum und einen Mindestaufenthalt.
desk-layer-manager-only = Nur die Leitung ändert diese Restriktionen.
desk-layer-new = Neue Restriktion
desk-layer-change = Restriktion ändern
desk-layer-name = Name
desk-layer-where = Für
desk-layer-when = Wann
desk-layer-rules = Restriktionen
desk-layer-remove = Entfernen
desk-layer-removed = { $name } ist entfernt.
desk-layer-done = { $name } gilt.
desk-layer-past = Vorbei
desk-layer-all-rooms = Alle Zimmer
desk-layer-at-plans = { $rooms }, bei { $plans }
desk-layer-on-web = { $rooms }, nur auf der Website
desk-layer-at-desk = { $rooms }, nur an der Rezeption
desk-layer-only-web = nur für Buchungen auf der Website
desk-layer-only-desk = nur für Buchungen an der Rezeption
desk-layer-always = Immer
desk-layer-from = Ab { $date }
desk-layer-until = Bis { $date }
desk-layer-days-dates = { $days }, { $dates }
desk-layer-first = Erster Tag
desk-layer-last = Letzter Tag
desk-layer-dates-hint = Leer heißt unbegrenzt.
desk-layer-weekdays = Nur an diesen Wochentagen
desk-layer-channel = Für Buchungen
desk-layer-channel-all = Auf jedem Weg
desk-layer-channel-desk = Nur an der Rezeption
desk-layer-channel-web = Nur auf der Website
desk-layer-closed = Nicht verkauft
desk-layer-no-arrival = Keine Anreise
desk-layer-no-departure = Keine Abreise
desk-layer-touches-nothing = Im kommenden Jahr wird nichts strenger, was verkauft wird.
desk-layer-touches = { $count ->
    [one] Im kommenden Jahr wird { $count } Preis strenger
   *[other] Im kommenden Jahr werden { $count } Preise strenger
} beschränkt, in { $nights ->
    [one] { $nights } Nacht.
   *[other] { $nights } Nächten.
}
desk-layer-touches-closed = { $closed ->
    [one] Im kommenden Jahr wird { $closed } Preis dann nicht mehr verkauft
   *[other] Im kommenden Jahr werden { $closed } Preise dann nicht mehr verkauft
}, in { $nights ->
    [one] { $nights } Nacht.
   *[other] { $nights } Nächten.
}
