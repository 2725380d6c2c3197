### Parole comuni a tutte le viste: quantità, date, termini del mestiere, pulsanti.
### Importi, date e orari arrivano già scritti per esteso; le quantità arrivano come numeri.

## Quantità

nights = { $count ->
    [one] { $count } notte
   *[other] { $count } notti
}
adults = { $count ->
    [one] { $count } adulto
   *[other] { $count } adulti
}
children = { $count ->
    [one] { $count } bambino
   *[other] { $count } bambini
}
rooms = { $count ->
    [one] { $count } camera
   *[other] { $count } camere
}
bookings = { $count ->
    [one] { $count } prenotazione
   *[other] { $count } prenotazioni
}
party-with-children = { $adults }, { $children }

## Date e orari

clock-time = { $time }
date-at-time = { $date }, ore { $time }
date-with-year = { $date } { $year }
date-from-to = { $from } – { $to }
today = Oggi

## Stato di una prenotazione

status-waitlisted = Lista d’attesa
status-tentative = Opzione
status-confirmed = Confermata
status-in-house = In hotel
status-checked-out = Check-out fatto
status-cancelled = Cancellata
status-no-show = No-show

## Stato di pulizia

cleanliness-dirty = Da pulire
cleanliness-clean = Pulita
cleanliness-inspected = Controllata

## Trattamento

board-room-only = Solo pernottamento
board-bed-and-breakfast = Colazione inclusa
board-half-board = Mezza pensione
board-full-board = Pensione completa
board-all-inclusive = All inclusive

## Tipi di tariffa

rate-category-bar = Tariffa flessibile
rate-category-non-refundable = Tariffa non rimborsabile

## Garanzia della prenotazione

guarantee-six-pm-hold = Senza garanzia: tenuta fino a un’ora del giorno di arrivo
guarantee-pay-at-property = Pagamento in hotel

## Imposte

tax-vat = IVA
tax-vat-percent = IVA { $percent }
tax-city = Imposta di soggiorno
tax-city-percent = Imposta di soggiorno { $percent }

## Restrizioni

rule-no-price = Per { $date } non è impostato alcun prezzo.
rule-stop-sell = La notte di { $date } è chiusa alla vendita.
rule-closed-to-arrival = Non è possibile arrivare { $date }.
rule-closed-to-departure = Non è possibile partire { $date }.
rule-min-los-arrival = Con arrivo { $date } è richiesto un soggiorno di almeno { $count ->
    [one] { $count } notte
   *[other] { $count } notti
}.
rule-min-los-through = Se il soggiorno comprende la notte di { $date }, deve durare almeno { $count ->
    [one] { $count } notte
   *[other] { $count } notti
}.

## Camere non disponibili

outage-out-of-inventory = Fuori inventario
outage-out-of-order = Fuori servizio
outage-out-of-service = Con limitazioni

## Provenienza della prenotazione

source-desk = Reception
source-walk-in = Walk-in
source-web = Sito web

## Costo della cancellazione

policy-always-free = Cancellazione gratuita in qualsiasi momento.
policy-free-until = Cancellazione gratuita fino a { $instant }.
policy-then = Successivamente: { $fee }.
policy-from = Da { $instant }: { $fee }.
policy-from-free = Da { $instant }: senza costi.
policy-now = La cancellazione costa { $fee }.
policy-held = Tenuta per lei fino a { $instant }.
policy-held-over = Tenuta fino a { $instant }; il termine è passato.

## Pulsanti e parole brevi

save = Salva
cancel = Annulla
next = Continua
close = Chiudi
undo = Annulla modifica
search = Cerca
yes = Sì
optional = facoltativo
required = obbligatorio
none = Nessuno
total = Totale
per-night = a notte
from-price = da { $price }
language = Lingua
loading = Caricamento…

## Fasi di una prenotazione

step-amend = Modifica soggiorno
step-assign = Assegna camera
step-check-in = Check-in
step-undo-check-in = Annulla check-in
step-check-out = Check-out
step-undo-check-out = Annulla check-out
step-cancel = Cancella
step-reinstate = Ripristina
step-no-show = Segna come no-show
step-confirm = Conferma
step-depart-early = Partenza anticipata
step-other = Questa operazione

## Nomi dei campi, come li citano i messaggi di errore

field-first-name = Nome
field-last-name = Cognome
field-email = E-mail
field-phone = Telefono
field-country = Paese
field-language = Lingua
field-arrival = Arrivo
field-departure = Partenza
field-adults = Adulti
field-children = Bambini
field-rooms = Camere
field-notes = Note
field-requests = Richieste
field-password = Password
field-name = Nome
field-slug = Nome breve
field-zone = Fuso orario
field-address = Indirizzo
field-currency = Valuta
field-languages = Lingue
field-taxes = Imposte
field-price = Prezzo
field-price-minor = Prezzo
field-room-type = Tipologia di camera
field-rate-plan = Tariffa
field-limit = Numero di voci
field-accept-terms = Condizioni
field-payment = Pagamento
field-status = Stato della camera
field-assigned = Chi pulisce la camera
field-attendants = Elenco di chi pulisce
field-priority = Controllo richiesto
field-remarks = Osservazioni sulla camera
field-found = Come è stata trovata la camera
field-leave-by = Ora in cui la camera si libera
field-tasks = Attività
field-outage = Guasto
field-group = Gruppo
field-alert = Avviso
field-seen-to = Risolto
field-estimated-arrival = Atteso alle
field-deposit = Deposito
field-traces = Da fare
field-other = Uno dei campi

tax-named-percent = { $name } { $percent }
party-on-business = { $party }, per lavoro
field-code = Codice
field-wash = Wash
field-take-up = Minimo da utilizzare
field-discount = Sconto
field-release = Rilascio
field-nights = Notti
field-commission = Commissione
field-credit-limit = Limite di credito
field-vat-id = Partita IVA
field-contact = Referente
service-line-count = { $count } × { $name }
service-line-at = { $what }, { $when }
service-price-per-stay = { $amount } per soggiorno
service-price-per-night = { $amount } a notte
service-price-per-person = { $amount } a persona
service-price-per-person-night = { $amount } per persona e notte
service-price-per-room-night = { $amount } per camera e notte
service-price-per-piece = { $amount } cad.
service-unit-per-stay = Una volta per soggiorno
service-unit-per-person = Per persona
service-unit-per-person-night = Per persona e notte
service-unit-per-room-night = Per camera e notte
service-unit-per-piece = Per unità
service-due-each-night = Ogni notte
service-due-each-morning = Ogni mattina
service-due-arrival = Il giorno di arrivo
service-due-departure = Il giorno di partenza
service-due-chosen = In un giorno a scelta dell’ospite
service-why-compulsory = Sempre addebitato
service-why-included = Incluso
service-vat-lodging = Alloggio
service-vat-food = Pasti
service-vat-beverages = Bevande
service-vat-other = Altri servizi
field-services = Servizi
guarantee-card = Garantita con carta
guarantee-deposit = Garantita con caparra
guarantee-prepayment = Pagamento anticipato
guarantee-company = Pagamento a carico dell’azienda
guarantee-ota = Pagamento tramite il portale di prenotazione
policy-no-show = Il mancato arrivo costa { $fee }.
policy-no-show-free = Il mancato arrivo non costa nulla.
policy-deposit-now = Caparra da versare subito: { $fee }.
policy-deposit-by = Caparra da versare entro { $instant }: { $fee }.
rate-category-corporate = Tariffa aziendale
rate-category-package = Pacchetto
rate-category-group = Tariffa gruppi
rate-category-day-use = Day use
rate-category-promotion = Promozione
rate-category-long-stay = Lungo soggiorno
rate-category-wholesale = Tariffa tour operator
rule-max-los-arrival =
    Con arrivo { $date } è possibile un soggiorno di al massimo { $count ->
        [one] { $count } notte
       *[other] { $count } notti
    }.
rule-max-los-through =
    Se il soggiorno comprende la notte di { $date }, può durare al massimo { $count ->
        [one] { $count } notte
       *[other] { $count } notti
    }.
rule-exact-los = Con arrivo { $date } è possibile soltanto un soggiorno di durata diversa.
rule-min-advance =
    Un arrivo { $date } va prenotato con almeno { $count ->
        [one] { $count } giorno
       *[other] { $count } giorni
    } di anticipo.
rule-min-advance-hours =
    Un arrivo { $date } va prenotato con almeno { $count ->
        [one] { $count } ora
       *[other] { $count } ore
    } di anticipo.
rule-max-advance =
    Un arrivo { $date } si può prenotare con al massimo { $count ->
        [one] { $count } giorno
       *[other] { $count } giorni
    } di anticipo.
rule-max-advance-hours =
    Un arrivo { $date } si può prenotare con al massimo { $count ->
        [one] { $count } ora
       *[other] { $count } ore
    } di anticipo.
rule-booking-window = Questa tariffa oggi non è prenotabile; il giorno più vicino in cui lo è: { $date }.
rule-stay-window = Questa tariffa non vale per la notte di { $date }.
rate-source-ecb = Banca centrale europea

rule-exact-los-nearest =
    Con arrivo { $date } sono possibili soltanto alcune durate; la più vicina è di { $count ->
        [one] { $count } notte
       *[other] { $count } notti
    }.
rule-exact-los-nearest-two =
    Con arrivo { $date } sono possibili soltanto alcune durate; le più vicine sono di { $fewer ->
        [one] { $fewer } notte
       *[other] { $fewer } notti
    } e di { $count ->
        [one] { $count } notte
       *[other] { $count } notti
    }.
more-languages =
    In { $count ->
        [one] { $count } altra lingua
       *[other] altre { $count } lingue
    }
service-unit-piece-night = Per unità e notte
