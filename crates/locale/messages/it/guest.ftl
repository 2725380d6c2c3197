### Le pagine pubbliche.

## Ogni pagina

guest-title = { $page } · { $property }
guest-skip-to-content = Vai al contenuto
guest-steps = Fasi della prenotazione
guest-step-search = Date
guest-step-offers = Camere
guest-step-guest = I suoi dati
guest-step-summary = Riepilogo
guest-step-confirmation = Conferma
guest-step-done = completato
guest-your-stay = Il suo soggiorno
guest-change = Modifica
guest-footer-contact = Contatti
guest-footer-call = Ci chiami: { $phone }
guest-footer-write = Ci scriva: { $email }
guest-check-in-from = Check-in dalle { $time }
guest-check-out-until = Check-out entro le { $time }
guest-prices-note = Tutti i prezzi sono in { $currency }, imposte incluse.
guest-language-choose = Scelga la lingua
guest-errors-title = { $count ->
    [one] C’è un dato da controllare
   *[other] Ci sono { $count } dati da controllare
}

## Ricerca

guest-search-title = Trovi la sua camera
guest-search-description = Prenoti la sua camera presso { $property }, direttamente con l’hotel.
guest-arrival = Arrivo
guest-departure = Partenza
guest-adults = Adulti
guest-children-ages = Età dei bambini
guest-children-ages-hint = Età il giorno di arrivo, separate da virgole: 4, 9
guest-search-button = Mostra camere e prezzi
guest-search-calendar = Giorni più convenienti nel calendario
guest-our-rooms = Le nostre camere
guest-room-number = Camera { $number }
guest-room-add = Aggiungi una camera
guest-room-remove = Rimuovi camera { $number }

## Offerte

guest-offers-title = Camere e prezzi
guest-offers-for = { $nights }, { $party }, imposte incluse
guest-offers-none = Per queste date non c’è più disponibilità.
guest-offers-none-hint = Provi con altre date: il calendario mostra i giorni disponibili.
guest-offers-too-many = Nessuna camera può ospitare così tante persone. Prenoti due camere.
guest-offers-refused = Il motivo:
guest-offers-nearest = Date vicine alle sue
guest-offer-sleeps = { $count ->
    [one] Per { $count } ospite
   *[other] Per { $count } ospiti
}
guest-offer-left = { $count ->
    [one] Solo { $count } disponibile
   *[other] Ancora { $count } disponibili
}
guest-offer-per-night = { $price } a notte
guest-offer-choose = Scegli
guest-offer-choose-label = Scegli { $room }, { $plan }, { $total }

## Prezzo

guest-price-title = Prezzo
guest-price-tax-included = di cui { $tax }
guest-price-tax-added = { $tax }
guest-price-total = Totale
guest-price-pay-at-hotel = Il pagamento avviene in hotel.
guest-policy-title = Cancellazione
guest-held-until = Teniamo la camera per lei fino alle { $time }.

## I suoi dati

guest-details-title = I suoi dati
guest-first-name = Nome
guest-last-name = Cognome
guest-email = E-mail
guest-email-hint = Invieremo la conferma a questo indirizzo.
guest-phone = Telefono
guest-phone-hint = Per eventuali domande sul suo arrivo.
guest-requests = Richieste
guest-requests-hint = Faremo il possibile, ma non possiamo garantirlo.
guest-marketing = { $property } può inviarmi offerte per e-mail.
guest-marketing-hint = Solo se lo desidera. Può revocare il consenso in qualsiasi momento scrivendo all’hotel.
guest-details-next = Continua al riepilogo

## Riepilogo

guest-summary-title = Riepilogo e prenotazione
guest-summary-guest = Ospite
guest-summary-marketing = Desidera ricevere offerte per e-mail.
guest-summary-payment = Pagamento
guest-payment-pay-at-property = Pagamento in hotel
guest-terms = Accetto le condizioni di cancellazione riportate sopra e le condizioni dell’hotel.
guest-book-button = Prenota con obbligo di pagamento
guest-book-note = Con questo pulsante la sua prenotazione diventa vincolante.

## Conferma

guest-confirmation-title = La sua prenotazione è confermata
guest-confirmation-thanks = Grazie, { $name }. La aspettiamo con piacere.
guest-confirmation-reference = Numero di prenotazione
guest-confirmation-mail = Inviamo una conferma a { $email }.
guest-confirmation-no-mail = Conservi il numero di prenotazione e il link qui sotto.
guest-confirmation-manage = Visualizza o cancella la prenotazione
guest-confirmation-calendar = Aggiungi al calendario
guest-confirmation-another = Prenota un altro soggiorno

## Calendario

guest-calendar-title = Prezzi giorno per giorno
guest-calendar-for = Prezzo più basso a notte per { $party }
guest-calendar-earlier = Prima
guest-calendar-later = Dopo
guest-calendar-sold-out = Esaurito
guest-calendar-closed = Non prenotabile
guest-calendar-no-arrival = Arrivo escluso
guest-calendar-no-departure = Partenza esclusa
guest-calendar-min-stay = { $count ->
    [one] da { $count } notte
   *[other] da { $count } notti
}
guest-calendar-choose = Arrivo { $date }, da { $price }
guest-calendar-lowest = Prezzo più basso del mese

## La mia prenotazione

guest-my-title = La sua prenotazione
guest-my-status = Stato
guest-my-booked-on = Prenotazione effettuata: { $instant }
guest-my-cancel = Cancella la prenotazione
guest-my-cancel-title = Vuole cancellare la sua prenotazione?
guest-my-cancel-free = La cancellazione è gratuita fino a { $instant }.
guest-my-cancel-free-always = La cancellazione è gratuita.
guest-my-cancel-fee = La cancellazione costa ora { $fee }.
guest-my-cancel-button = Cancella la prenotazione
guest-my-cancel-button-fee = Cancella pagando { $fee }
guest-my-cancel-keep = Mantieni la prenotazione
guest-my-cancelled-title = La sua prenotazione è stata cancellata
guest-my-cancelled-free = La cancellazione non ha alcun costo per lei.
guest-my-cancelled-fee = La penale di cancellazione è di { $fee }.
guest-my-cancelled-again = Saremo lieti di accoglierla in un’altra occasione.
guest-my-too-late = Questa prenotazione non può più essere cancellata da qui. La preghiamo di telefonare all’hotel.

## Quando qualcosa non riesce

guest-error-title = Qualcosa non ha funzionato
guest-error-back = Torna alla ricerca
guest-not-found-title = Questa pagina non esiste
guest-not-found-text = Controlli l’indirizzo oppure riparta dalla prima pagina dell’hotel.
guest-busy-title = Un attimo di pazienza
guest-fault-title = C’è stato un problema da parte nostra
guest-fault-text = Non è stato prenotato nulla e nulla è andato perso. La preghiamo di riprovare.
guest-hotels-title = I nostri hotel
guest-expired-title = La camera non è più riservata per lei
guest-expired-text = I dati inseriti sono conservati. Ripeta la ricerca per vedere che cosa è ancora disponibile.
guest-expired-again = Ripeti la ricerca

guest-purpose-business = Viaggiamo per lavoro
guest-step-extras = Extra
guest-extras-title = Desidera aggiungere qualcosa?
guest-extras-lead = Qui tutto è facoltativo. Può proseguire anche senza scegliere nulla.
guest-extras-room = Camera { $number }: { $party }
guest-extras-add = { $name } per { $amount }
guest-extras-count = Quantità
guest-extras-when = Quando
guest-extras-no-day = Non desiderato
guest-extras-left =
    { $when } – { $count ->
        [one] ancora { $count } disponibile
       *[other] ancora { $count } disponibili
    }
guest-extras-taken = Esaurito per le sue date
guest-extras-next = Continua
guest-extras-change = Modifica extra
guest-price-included = { $service } (nel prezzo)
guest-code = Codice
guest-code-hint = Un codice promozionale, se ne ha uno
guest-code-holds = Il suo codice { $code } è stato applicato.
guest-code-saves = Con il suo codice risparmia { $amount }
guest-group-code = Codice gruppo
guest-price-about = Circa { $amount } ({ $source }, { $instant }). Lei paga { $charged }.
guest-currency = Mostra i prezzi anche in
guest-currency-none = Nessun’altra valuta
