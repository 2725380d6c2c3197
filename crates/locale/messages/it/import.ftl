### Prenotazioni e ospiti da un altro sistema.

import-menu = Importazione
import-title = Importa prenotazioni e ospiti
import-hint = Salvi le prenotazioni o gli ospiti come CSV nell’altro programma e scelga qui il file. Non viene importato nulla prima che lei abbia visto il risultato.
import-file = File, al massimo 50.000 righe e 20 MB
import-reading = Come viene letto il file
import-found = { $name }: { $count ->
    [one] una riga
   *[other] { $count } righe
}
import-encoding = Caratteri
import-delimiter = Colonne separate da
import-semicolon = Punto e virgola
import-comma = Virgola
import-tab = Tabulazione
import-bar = Barra verticale
import-dates = Date
import-dates-ymd = Anno, mese, giorno
import-dates-dmy = Giorno, mese, anno
import-dates-mdy = Mese, giorno, anno
import-dates-unsure = Queste date si possono leggere in più di un modo. Prima di importare controlli le prime righe qui sotto.
import-plan = Tariffa delle prenotazioni
import-column = Colonna del file
import-holds = Contiene
import-holds-named = Che cosa contiene «{ $name }»
import-first-lines = Prime righe
import-not-used = Non usare
import-unknown-types = Queste parole per le tipologie di camera qui non sono conosciute. Che cosa significano?
import-check = Mostra il risultato
import-would = { $bookings ->
    [0] Ospiti importabili: { $guests }.
    [one] È importabile una prenotazione. Ospiti: { $guests }.
   *[other] Sono importabili { $bookings } prenotazioni. Ospiti: { $guests }.
}
import-first = Le prime righe come risulterebbero
import-line = Riga
import-own-price = Prezzo della tariffa
import-lines = Righe da guardare; tutte le altre vengono importate così come sono
import-lines-more = e altre { $count }
import-what = Osservazione
import-refused = { $count ->
    [one] Una riga non può essere importata.
   *[other] { $count } righe non possono essere importate.
}
import-leave-out = Ometti queste righe e importa le altre
import-run = { $count ->
    [one] Importa una riga
   *[other] Importa { $count } righe
}
import-running = Importazione in corso. Viene eseguita per intero o per nulla.
import-come = { $done } di { $total } righe
import-done = { $bookings ->
    [0] Ospiti importati: { $guests }.
    [one] È stata importata una prenotazione. Ospiti: { $guests }.
   *[other] Sono state importate { $bookings } prenotazioni. Ospiti: { $guests }.
}
import-left-out = { $count ->
    [one] Una riga è stata omessa.
   *[other] { $count } righe sono state omesse.
}
import-see = Vedi prenotazioni
import-again = Importa un altro file

import-field-reference = Numero di prenotazione
import-field-last-name = Cognome
import-field-first-name = Nome
import-field-full-name = Nome e cognome
import-field-email = E-mail
import-field-phone = Telefono
import-field-country = Paese
import-field-language = Lingua
import-field-arrival = Arrivo
import-field-departure = Partenza
import-field-nights = Notti
import-field-adults = Adulti
import-field-children = Bambini
import-field-room-type = Tipologia di camera
import-field-room = Numero di camera
import-field-total = Prezzo totale
import-field-notes = Nota
import-field-status = Stato

import-reason-columns = Omessa: ha { $piece } colonne, un numero diverso dalla prima riga.
import-reason-no-name = Omessa: manca il nome.
import-reason-guest-field = Omessa: un campo dell’ospite è troppo lungo o contiene caratteri non ammessi ({ $piece }).
import-reason-email = Omessa: «{ $piece }» non è un indirizzo e-mail completo.
import-reason-reference = Omessa: «{ $piece }» non può essere un numero di prenotazione.
import-reason-arrival = Omessa: l’arrivo «{ $piece }» non è una data.
import-reason-departure = Omessa: la partenza «{ $piece }» non è una data e manca il numero di notti.
import-reason-backwards = Omessa: la partenza ({ $piece }) non è successiva all’arrivo.
import-reason-too-long = Omessa: il soggiorno dura più di un anno.
import-reason-over = Omessa: il soggiorno è già terminato ({ $piece }).
import-reason-too-far = Omessa: data troppo lontana ({ $piece }).
import-reason-people = Omessa: «{ $piece }» non è un numero di ospiti.
import-reason-room-type = Omessa: la tipologia di camera «{ $piece }» qui non è conosciuta.
import-reason-party-too-large = Omessa: troppi ospiti ({ $piece }) per questa tipologia di camera.
import-reason-total = Omessa: «{ $piece }» non è un importo.
import-reason-no-price = Omessa: manca il totale e la tariffa scelta non ha prezzi per queste notti.
import-reason-notes = Omessa: la nota è troppo lunga.
import-reason-twice = Omessa: la riga { $piece } ha lo stesso numero di prenotazione.
import-reason-known = Omessa: la prenotazione { $piece } è già presente.
import-reason-cancelled = Omessa: il suo stato è «{ $piece }».
import-reason-sold-out = Omessa: nessuna camera di questa tipologia è libera ({ $piece }). Per accettare più di quanto c’è, aumenti prima l’overbooking consentito.
import-reason-room-unknown = Importata senza camera: la camera «{ $piece }» non esiste.
import-reason-room-taken = Importata senza camera: la camera { $piece } è occupata in una delle notti.
