### E-mail e file di calendario, in testo semplice.

mail-greeting = Gentile { $name },
mail-closing = La aspettiamo con piacere.
mail-closing-cancelled = Saremo lieti di accoglierla in un’altra occasione.

## Conferma

mail-confirmation-subject = La sua prenotazione { $reference } presso { $property }
mail-confirmation-intro = grazie per averci scelto. La sua prenotazione è confermata.
mail-reference = Numero di prenotazione: { $reference }
mail-stay = Soggiorno: { $nights }
mail-arrival = Arrivo: { $date }, check-in dalle { $time }
mail-departure = Partenza: { $date }, check-out entro le { $time }
mail-room = Camera { $number }: { $type }, { $plan }
mail-room-single = Camera: { $type }, { $plan }
mail-room-guests = Ospiti: { $party }
mail-tax-included = di cui { $tax }: { $amount }
mail-tax-added = { $tax }: { $amount }
mail-room-total = Totale camera: { $amount }
mail-total = Totale: { $amount }
mail-pay-at-property = Il pagamento avviene in hotel.
mail-policy = Cancellazione
mail-manage = Per visualizzare o cancellare la prenotazione:

## Cancellazione

mail-cancellation-subject = Cancellazione della sua prenotazione { $reference } presso { $property }
mail-cancellation-intro = la sua prenotazione è stata cancellata.
mail-cancellation-free = La cancellazione non ha alcun costo per lei.
mail-cancellation-fee = La penale di cancellazione è di { $fee }.

## File di calendario

mail-calendar-summary = Soggiorno: { $property }
mail-calendar-cancelled = Cancellato: { $property }

mail-service-included = { $service } (nel prezzo)
