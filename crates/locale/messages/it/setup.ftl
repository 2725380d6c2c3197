### Da un computer vuoto a un hotel.

setup-title = Configurazione · Keyrack

## L’inizio

setup-welcome = Benvenuti
setup-welcome-hint = Su questo computer non c’è ancora alcun hotel. Come desidera cominciare?
setup-new = Configurare un nuovo hotel
setup-new-hint = Nome, camere, prezzi, imposte e personale, passo dopo passo. Servono circa dieci minuti; può interrompere e riprendere più tardi.
setup-new-begin = Configura un hotel
setup-begun = Ha iniziato a configurare «{ $name }». Tutto ciò che ha inserito è conservato su questo computer.
setup-begun-nameless = Ha iniziato a configurare un hotel. Tutto ciò che ha inserito è conservato su questo computer.
setup-go-on = Continua
setup-drop = Elimina la bozza
setup-drop-title = Eliminare la bozza?
setup-drop-hint = Ciò che ha inserito finora viene cancellato da questo computer. Nessun hotel viene toccato.
setup-join = Collegarsi a un hotel
setup-join-hint = L’hotel si trova già su un server Keyrack. Servono l’indirizzo del server e un codice creato per questa postazione.
setup-join-begin = Collega con indirizzo e codice
setup-sample = Aprire un hotel di prova
setup-sample-hint = Quaranta camere con ospiti e prezzi, per provare tutto. Nulla è reale, e con un clic lo elimina.
setup-sample-begin = Apri l’hotel di prova
setup-sample-wait = L’hotel di prova si sta riempiendo. Ci vuole un momento.

## L’hotel di prova

setup-sample-mark = Hotel di prova
setup-sample-who = Qui nulla è reale. Acceda come { $name } con la password «{ $password }».
setup-sample-end = Elimina l’hotel di prova
setup-sample-end-title = Eliminare l’hotel di prova?
setup-sample-end-hint = Tutto ciò che ha provato viene cancellato. Poi ricomincia da un computer vuoto.

## Collegarsi

setup-join-long = Entrambi li fornisce chi gestisce il server. Poi i dati dell’hotel vengono scaricati su questo computer.
setup-join-server = Indirizzo del server
setup-join-code = Codice
setup-join-code-hint = Vale una sola volta e per poco tempo.
setup-join-name = Nome di questa postazione
setup-join-name-hint = Gli altri lo vedono accanto a ciò che si fa qui.
setup-join-name-first = Reception
setup-join-do = Collega

## La guida

setup-steps = Passi
setup-next = Salva e continua
setup-back = Indietro
setup-later = Salva e continua più tardi
setup-kept = Ogni passo viene conservato su questo computer. Le password no.
setup-finish = Crea l’hotel
setup-remove = Rimuovi
setup-remove-named = Rimuovi { $name }
setup-problems = { $count ->
    [one] C’è un dato da correggere:
   *[other] Ci sono { $count } dati da correggere:
}

setup-step-hotel = L’hotel
setup-step-hotel-hint = Come compare su lettere e conferme. Attenzione alla valuta: non si potrà più cambiare.
setup-step-types = Tipologie di camera
setup-step-types-hint = I tipi di camera che vende. Gli ospiti vedono il nome, il personale anche il codice breve.
setup-step-rooms = Camere
setup-step-rooms-hint = Scriva i numeri sulle porte: singoli oppure intervalli con il trattino.
setup-step-taxes = Imposte
setup-step-taxes-hint = Ciò che gli ospiti pagano sulla camera. Lasci vuoto il campo dove l’imposta non esiste.
setup-step-rate = Prima tariffa
setup-step-rate-hint = Prezzi per le prossime 400 notti. Le percentuali per giorni e stagioni si calcolano sul prezzo base.
setup-step-people = Personale
setup-step-people-hint = Chi accede da questa postazione. Almeno una persona è della direzione.
setup-step-finish = Conclusione
setup-step-finish-hint = Ricontrolli tutto. L’hotel viene creato per intero o per nulla.

setup-name = Nome dell’hotel
setup-address = Via, CAP, località
setup-country = Paese
setup-country-hint = Due lettere, per esempio IT
setup-email = E-mail
setup-phone = Telefono
setup-zone = Fuso orario
setup-currency = Valuta
setup-currency-hint = Tre lettere, per esempio EUR. Non si può cambiare in seguito.
setup-languages = Lingue delle pagine e delle e-mail per gli ospiti
setup-check-in = Check-in dalle
setup-check-out = Check-out entro le

setup-type-number = Tipologia { $number }
setup-type-name = Nome
setup-type-name-first = Camera doppia
setup-type-code = Codice
setup-type-code-first = DBL
setup-type-beds = Letti
setup-type-beds-hint = Un letto matrimoniale, culla su richiesta
setup-type-adults = Adulti
setup-type-heads = Ospiti in tutto
setup-type-more = Altra tipologia

setup-rooms-example = Per esempio: 101–118, 201-218, 301
setup-rooms-unclear = Questo elenco non è ancora leggibile.
setup-rooms-preview = { $count ->
    [one] Una camera: { $list }
   *[other] { $count } camere: { $list }
}
setup-rooms-count = { $count ->
    [one] Una camera in tutto
   *[other] { $count } camere in tutto
}

setup-vat = IVA
setup-vat-rate = Aliquota per la camera, in percentuale
setup-vat-rate-hint = Vuoto: nessuna
setup-vat-inclusive = È inclusa nei miei prezzi
setup-city = Imposta di soggiorno
setup-city-kind = Modalità di calcolo
setup-city-none = Non c’è
setup-city-person = Per persona e notte
setup-city-room = Per camera e notte
setup-city-stay = Per soggiorno
setup-city-percent = In percentuale sul prezzo
setup-city-amount = Importo in { $currency }
setup-city-rate = Percentuale
setup-city-age = I bambini pagano dall’età di
setup-city-age-hint = Vuoto: pagano tutti
setup-city-nights = Solo le prime notti
setup-city-nights-hint = Vuoto: contano tutte le notti

setup-plan-name = Nome della tariffa
setup-plan-name-first = Flessibile
setup-board = Trattamento
setup-adults-included = Adulti inclusi nel prezzo
setup-extra-adult = Ogni adulto aggiuntivo, { $currency }
setup-prices = Prezzo di una notte, { $currency }
setup-weekend = Variazione in percentuale
setup-percent-hint = +10 più caro, -5 meno caro, vuoto: nessuna
setup-weekend-days = nelle notti di
setup-season-more = Altra stagione
setup-season-name = Stagione
setup-season-from = Prima notte
setup-season-to = Ultima notte
setup-season-percent = Percentuale
setup-preview = Quanto costa allora una notte
setup-preview-plain = Prezzo base
setup-preview-weekend = Giorni scelti
setup-preview-season = Stagione
setup-cancel = Cancellazione
setup-cancel-kind = Ha un costo
setup-cancel-days = da alcuni giorni prima dell’arrivo
setup-cancel-free = mai
setup-cancel-never = dalla prenotazione
setup-cancel-days-before = Giorni prima dell’arrivo
setup-cancel-at = Dalle (ora locale)
setup-fee = Costo
setup-fee-night = la prima notte
setup-fee-percent = una percentuale del soggiorno
setup-fee-full = l’intero soggiorno
setup-fee-rate = Percentuale del soggiorno

setup-person = Persona
setup-person-more = Altra persona
setup-role = Può fare
setup-role-manager = Tutto (direzione)
setup-role-front-desk = Tutto tranne personale e impostazioni
setup-role-housekeeping = Solo housekeeping
setup-password-hint = Almeno otto caratteri

setup-where = Dove risiede l’hotel
setup-where-here = Solo su questo computer
setup-where-limit = Un hotel creato qui non si può trasferire in seguito su un server.
setup-where-limit-hint = Funziona senza alcuna connessione. Gli ospiti non possono prenotare sul web e nessun altro computer può collegarsi.
setup-where-server = Se ha ricevuto l’indirizzo di un server e un codice, l’hotel è già configurato su quel server: si colleghi a quello. Ciò che ha inserito qui resta come bozza.

## Che cosa viene dopo

setup-next-title = Il suo hotel è pronto. Ecco come proseguire
setup-next-import = Importi le prenotazioni del vecchio sistema
setup-next-booking = Registri la prima prenotazione
setup-next-rooms = Controlli le camere e segni quelle da pulire
setup-next-close = Non mostrare più

## Che cosa non va

setup-wrong-missing = Compili questo campo.
setup-wrong-too-long = È troppo corto o troppo lungo.
setup-wrong-country = Servono due lettere, per esempio IT o CH.
setup-wrong-zone = Scelga il fuso orario in cui si trova l’hotel.
setup-wrong-currency = Servono tre lettere maiuscole, per esempio EUR.
setup-wrong-language = Scelga almeno una lingua.
setup-wrong-email = Questo indirizzo e-mail non è completo.
setup-wrong-time = Serve un orario, per esempio 15:00.
setup-wrong-date = Indichi una data.
setup-wrong-order = L’ultima notte viene prima della prima.
setup-wrong-overlap = Un’altra stagione comprende già alcune di queste notti.
setup-wrong-number = Serve un numero intero plausibile.
setup-wrong-heads = Gli ospiti in tutto devono essere almeno quanti gli adulti.
setup-wrong-amount = Serve un importo, per esempio 119,50.
setup-wrong-percent = Serve una percentuale, per esempio 7 o 7,5.
setup-wrong-twice = «{ $piece }» compare due volte.
setup-wrong-range = «{ $piece }» non è leggibile come camera né come intervallo di camere.
setup-wrong-backwards = «{ $piece }» va all’indietro. Il numero più basso viene per primo.
setup-wrong-too-many = È più di quanto un hotel possa contenere.
setup-wrong-no-rooms = Non c’è ancora alcuna camera. Scriva almeno un numero.
setup-wrong-no-manager = Almeno una persona deve essere della direzione.
setup-wrong-password = La password deve avere almeno otto caratteri.
