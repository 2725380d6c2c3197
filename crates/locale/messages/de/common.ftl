### Wörter für alle Ansichten: Anzahlen, Daten, Fachbegriffe, Schaltflächen.
### Beträge, Daten und Uhrzeiten kommen bereits ausgeschrieben an, Anzahlen als Zahlen.

## Anzahlen

nights = { $count ->
    [one] { $count } Nacht
   *[other] { $count } Nächte
}
adults = { $count ->
    [one] { $count } Erwachsener
   *[other] { $count } Erwachsene
}
children = { $count ->
    [one] { $count } Kind
   *[other] { $count } Kinder
}
rooms = { $count ->
    [one] { $count } Zimmer
   *[other] { $count } Zimmer
}
bookings = { $count ->
    [one] { $count } Buchung
   *[other] { $count } Buchungen
}
rate-source-ecb = Europäische Zentralbank
party-on-business = { $party }, geschäftlich
party-with-children = { $adults }, { $children }

## Daten und Uhrzeiten

clock-time = { $time } Uhr
date-at-time = { $date }, { $time } Uhr
date-with-year = { $date } { $year }
date-from-to = { $from } – { $to }
today = Heute

## Stand einer Reservierung

status-waitlisted = Warteliste
status-tentative = Option
status-confirmed = Bestätigt
status-in-house = Im Haus
status-checked-out = Abgereist
status-cancelled = Storniert
status-no-show = Nicht angereist

## Zimmerzustand

cleanliness-dirty = Zu reinigen
cleanliness-clean = Sauber
cleanliness-inspected = Geprüft

## Verpflegung

board-room-only = Ohne Verpflegung
board-bed-and-breakfast = Frühstück inklusive
board-half-board = Halbpension
board-full-board = Vollpension
board-all-inclusive = Vollpension mit Getränken

## Arten von Raten

rate-category-bar = Flexible Rate
rate-category-non-refundable = Nicht erstattbare Rate
rate-category-corporate = Firmenrate
rate-category-package = Arrangement
rate-category-group = Gruppenrate
rate-category-day-use = Tageszimmer
rate-category-promotion = Aktion
rate-category-long-stay = Langzeitrate
rate-category-wholesale = Veranstalterrate

## Sicherung der Buchung

guarantee-six-pm-hold = Ohne Garantie: am Anreisetag bis zu einer Uhrzeit reserviert
guarantee-pay-at-property = Zahlung im Hotel
guarantee-card = Durch Karte garantiert
guarantee-deposit = Durch Anzahlung garantiert
guarantee-prepayment = Vorauskasse
guarantee-company = Zahlung durch die Firma
guarantee-ota = Zahlung über das Buchungsportal

## Steuern

tax-vat = MwSt.
tax-vat-percent = MwSt. { $percent }
tax-named-percent = { $name } { $percent }
tax-city = Kurtaxe
tax-city-percent = Übernachtungssteuer { $percent }

## Beschränkungen

rule-no-price = Für { $date } ist kein Preis hinterlegt.
rule-stop-sell = { $date } ist für den Verkauf geschlossen.
rule-closed-to-arrival = Am { $date } ist keine Anreise möglich.
rule-closed-to-departure = Am { $date } ist keine Abreise möglich.
rule-min-los-arrival = Bei Anreise am { $date } gilt ein Mindestaufenthalt von { $count ->
    [one] einer Nacht
   *[other] { $count } Nächten
}.
rule-min-los-through = Für die Nacht vom { $date } gilt ein Mindestaufenthalt von { $count ->
    [one] einer Nacht
   *[other] { $count } Nächten
}.
rule-max-los-arrival = Bei Anreise am { $date } gilt ein Höchstaufenthalt von { $count ->
    [one] einer Nacht
   *[other] { $count } Nächten
}.
rule-max-los-through = Für die Nacht vom { $date } gilt ein Höchstaufenthalt von { $count ->
    [one] einer Nacht
   *[other] { $count } Nächten
}.
rule-exact-los = Eine Anreise am { $date } ist nur mit anderen Aufenthaltslängen möglich.
rule-exact-los-nearest = Eine Anreise am { $date } ist nur für bestimmte Längen möglich, am nächsten liegt { $count ->
    [one] { $count } Nacht
   *[other] ein Aufenthalt von { $count } Nächten
}.
rule-exact-los-nearest-two = Eine Anreise am { $date } ist nur für bestimmte Längen möglich, am nächsten liegen Aufenthalte von { $fewer ->
    [one] { $fewer } Nacht
   *[other] { $fewer } Nächten
} und { $count ->
    [one] { $count } Nacht
   *[other] { $count } Nächten
}.
rule-min-advance = Eine Anreise am { $date } ist mindestens { $count ->
    [one] einen Tag
   *[other] { $count } Tage
} im Voraus zu buchen.
rule-min-advance-hours = Eine Anreise am { $date } ist mindestens { $count ->
    [one] eine Stunde
   *[other] { $count } Stunden
} im Voraus zu buchen.
rule-max-advance = Eine Anreise am { $date } ist höchstens { $count ->
    [one] einen Tag
   *[other] { $count } Tage
} im Voraus buchbar.
rule-max-advance-hours = Eine Anreise am { $date } ist höchstens { $count ->
    [one] eine Stunde
   *[other] { $count } Stunden
} im Voraus buchbar.
rule-booking-window = Diese Rate ist heute nicht buchbar; der nächstgelegene Buchungstag ist { $date }.
rule-stay-window = Diese Rate gilt nicht für die Nacht vom { $date }.

## Zimmer, die fehlen

outage-out-of-inventory = Nicht im Bestand
outage-out-of-order = Außer Betrieb
outage-out-of-service = Eingeschränkt nutzbar

## Herkunft der Buchung

source-desk = Rezeption
source-walk-in = Ohne Reservierung
source-web = Website

## Stornobedingungen

policy-always-free = Jederzeit kostenfrei stornierbar.
policy-free-until = Kostenfrei stornierbar bis { $instant }.
policy-then = Danach: { $fee }.
policy-from = Ab { $instant }: { $fee }.
policy-no-show = Nichtanreise kostet { $fee }.
policy-no-show-free = Nichtanreise kostet nichts.
policy-deposit-now = Anzahlung jetzt fällig: { $fee }.
policy-deposit-by = Anzahlung fällig bis { $instant }: { $fee }.
policy-from-free = Ab { $instant }: kostenfrei.
policy-now = Eine Stornierung kostet { $fee }.
policy-held = Für Sie reserviert bis { $instant }.
policy-held-over = Gehalten bis { $instant }; die Zeit ist abgelaufen.

## Schaltflächen und kleine Wörter

save = Speichern
more-languages = In { $count ->
    [one] { $count } weiteren Sprache
   *[other] { $count } weiteren Sprachen
}
cancel = Abbrechen
next = Weiter
close = Schließen
undo = Rückgängig
search = Suchen
yes = Ja
optional = freiwillig
required = erforderlich
none = Keine
total = Gesamtbetrag
per-night = pro Nacht
from-price = ab { $price }
language = Sprache
loading = Wird geladen …

## Vorgänge an einer Buchung

step-amend = Aufenthalt ändern
step-assign = Zimmer zuweisen
step-check-in = Einchecken
step-undo-check-in = Anreise zurücknehmen
step-check-out = Auschecken
step-undo-check-out = Abreise zurücknehmen
step-cancel = Stornieren
step-reinstate = Wieder aufnehmen
step-no-show = Als nicht angereist vermerken
step-confirm = Bestätigen
step-depart-early = Reist früher ab
step-other = Dieser Vorgang

## Namen von Feldern, wie Fehlermeldungen sie nennen

field-first-name = Vorname
field-last-name = Nachname
field-email = E-Mail
field-phone = Telefon
field-country = Land
field-language = Sprache
field-arrival = Anreise
field-departure = Abreise
field-adults = Erwachsene
field-children = Kinder
field-rooms = Zimmer
field-notes = Bemerkungen
field-requests = Wünsche
field-password = Passwort
field-name = Name
field-slug = Kurzname
field-zone = Zeitzone
field-address = Anschrift
field-currency = Währung
field-languages = Sprachen
field-taxes = Steuern
field-price = Preis
field-price-minor = Preis
field-room-type = Zimmerkategorie
field-rate-plan = Rate
field-limit = Anzahl der Einträge
field-accept-terms = Bedingungen
field-payment = Zahlung
field-status = Zimmerstatus
field-assigned = Wer das Zimmer reinigt
field-attendants = Liste der Reinigungskräfte
field-priority = Bitte um Kontrolle
field-remarks = Bemerkung zum Zimmer
field-found = Wie das Zimmer vorgefunden wurde
field-leave-by = Bis wann das Zimmer frei wird
field-tasks = Aufgabe
field-outage = Störung
field-group = Gruppe
field-alert = Hinweis
field-seen-to = Erledigt
field-estimated-arrival = Erwartet um
field-deposit = Anzahlung
field-traces = Zu erledigen
field-code = Code
field-wash = Wash
field-take-up = Mindestabnahme
field-discount = Nachlass
field-release = Freigabe
field-nights = Nächte
field-commission = Provision
field-credit-limit = Kreditlimit
field-vat-id = Umsatzsteuer-Nummer
field-contact = Ansprechpartner
field-other = Eines der Felder

service-line-count = { $count } × { $name }
service-line-at = { $what }, { $when }
service-price-per-stay = { $amount } je Aufenthalt
service-price-per-night = { $amount } je Nacht
service-price-per-person = { $amount } je Person
service-price-per-person-night = { $amount } je Person und Nacht
service-price-per-room-night = { $amount } je Zimmer und Nacht
service-price-per-piece = { $amount } je Stück
service-unit-per-stay = Einmal je Aufenthalt
service-unit-piece-night = Jedes Stück, für jede Nacht
service-unit-per-person = Je Person
service-unit-per-person-night = Je Person und Nacht
service-unit-per-room-night = Je Zimmer und Nacht
service-unit-per-piece = Je Stück
service-due-each-night = Jede Nacht
service-due-each-morning = Jeden Morgen
service-due-arrival = Am Anreisetag
service-due-departure = Am Abreisetag
service-due-chosen = An einem Tag nach Wahl
service-why-compulsory = Wird immer berechnet
service-why-included = Inklusive
service-vat-lodging = Beherbergung
service-vat-food = Speisen
service-vat-beverages = Getränke
service-vat-other = Sonstige Leistungen
field-services = Leistungen
