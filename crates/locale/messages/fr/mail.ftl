### E-mails et fichiers d’agenda, en texte simple.

mail-greeting = Bonjour { $name },
mail-closing = Nous nous réjouissons de vous accueillir.
mail-closing-cancelled = Nous serions heureux de vous accueillir une autre fois.

## Confirmation

mail-confirmation-subject = Votre réservation { $reference } – { $property }
mail-confirmation-intro = Nous vous remercions de votre réservation et avons le plaisir de vous la confirmer.
mail-reference = Numéro de réservation : { $reference }
mail-stay = Séjour : { $nights }
mail-arrival = Arrivée : { $date }, à partir de { $time }
mail-departure = Départ : { $date }, avant { $time }
mail-room = Chambre { $number } : { $type }, { $plan }
mail-room-single = Chambre : { $type }, { $plan }
mail-room-guests = Occupants : { $party }
mail-tax-included = dont { $tax } : { $amount }
mail-tax-added = { $tax } : { $amount }
mail-room-total = Total de la chambre : { $amount }
mail-total = Total : { $amount }
mail-pay-at-property = Vous réglez à l’hôtel.
mail-policy = Annulation
mail-manage = Voir ou annuler votre réservation :

## Annulation

mail-cancellation-subject = Votre réservation { $reference } est annulée – { $property }
mail-cancellation-intro = Nous vous confirmons l’annulation de votre réservation.
mail-cancellation-free = L’annulation ne vous coûte rien.
mail-cancellation-fee = Les frais d’annulation s’élèvent à { $fee }.

## Fichier d’agenda

mail-calendar-summary = Séjour : { $property }
mail-calendar-cancelled = Annulé : { $property }

mail-service-included = { $service } (inclus)
