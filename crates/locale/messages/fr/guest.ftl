### Les pages publiques.

## Toutes les pages

guest-title = { $page } · { $property }
guest-skip-to-content = Aller au contenu
guest-steps = Étapes de votre réservation
guest-step-search = Dates
guest-step-offers = Chambres
guest-step-guest = Coordonnées
guest-step-summary = Vérification
guest-step-confirmation = Confirmation
guest-step-done = terminé
guest-your-stay = Votre séjour
guest-change = Modifier
guest-footer-contact = Contact
guest-footer-call = Appelez-nous : { $phone }
guest-footer-write = Écrivez-nous : { $email }
guest-check-in-from = Arrivée à partir de { $time }
guest-check-out-until = Départ avant { $time }
guest-prices-note = Tous les prix sont en { $currency }, taxes comprises.
guest-language-choose = Choisir la langue
guest-errors-title = { $count ->
    [one] Merci de vérifier un champ
   *[other] Merci de vérifier { $count } champs
}

## Recherche

guest-search-title = Trouvez votre chambre
guest-search-description = Réservez votre chambre directement auprès de l’hôtel : { $property }.
guest-arrival = Arrivée
guest-departure = Départ
guest-adults = Adultes
guest-children-ages = Âge des enfants
guest-children-ages-hint = Âge au jour de l’arrivée, séparé par des virgules : 4, 9
guest-search-button = Voir les chambres et les prix
guest-search-calendar = Voir les jours les moins chers dans le calendrier
guest-our-rooms = Nos chambres
guest-room-number = Chambre { $number }
guest-room-add = Ajouter une chambre
guest-room-remove = Retirer la chambre { $number }

## Offres

guest-offers-title = Chambres et prix
guest-offers-for = { $nights }, { $party }, taxes comprises
guest-offers-none = Il ne reste plus de chambre à ces dates.
guest-offers-none-hint = Essayez d’autres dates. Le calendrier indique les jours encore libres.
guest-offers-too-many = Aucune chambre ne peut accueillir autant de personnes. Merci de réserver deux chambres.
guest-offers-refused = Motif :
guest-offers-nearest = À des dates proches
guest-offer-sleeps = { $count ->
    [one] Pour { $count } personne
   *[other] Pour { $count } personnes
}
guest-offer-left = { $count ->
    [one] Plus que { $count } disponible
   *[other] { $count } disponibles
}
guest-offer-per-night = { $price } par nuit
guest-offer-choose = Choisir
guest-offer-choose-label = Choisir : { $room }, { $plan }, { $total }

## Prix

guest-price-title = Prix
guest-price-tax-included = Dont { $tax }
guest-price-tax-added = { $tax }
guest-price-total = Total
guest-price-pay-at-hotel = Vous réglez à l’hôtel.
guest-policy-title = Annulation
guest-held-until = La chambre vous est réservée jusqu’à { $time }.

## Vos coordonnées

guest-details-title = Vos coordonnées
guest-first-name = Prénom
guest-last-name = Nom
guest-email = E-mail
guest-email-hint = Nous y enverrons votre confirmation.
guest-phone = Téléphone
guest-phone-hint = En cas de question sur votre arrivée.
guest-requests = Demandes particulières
guest-requests-hint = Nous ferons notre possible, sans pouvoir vous le garantir.
guest-marketing = { $property } peut m’envoyer des offres par e-mail.
guest-marketing-hint = Uniquement si vous le souhaitez. Vous pouvez changer d’avis à tout moment en écrivant à l’hôtel.
guest-details-next = Passer à la vérification

## Vérification

guest-summary-title = Vérifier et réserver
guest-summary-guest = Voyageur
guest-summary-marketing = Vous souhaitez recevoir des offres par e-mail.
guest-summary-payment = Paiement
guest-payment-pay-at-property = Paiement à l’hôtel
guest-terms = J’accepte les conditions d’annulation ci-dessus et les conditions de l’hôtel.
guest-book-button = Réserver avec obligation de paiement
guest-book-note = En cliquant sur ce bouton, vous réservez de façon ferme.

## Confirmation

guest-confirmation-title = Votre réservation est confirmée
guest-confirmation-thanks = Merci, { $name }. Nous nous réjouissons de vous accueillir.
guest-confirmation-reference = Numéro de réservation
guest-confirmation-mail = Nous envoyons une confirmation à l’adresse { $email }.
guest-confirmation-no-mail = Conservez bien votre numéro de réservation et le lien ci-dessous.
guest-confirmation-manage = Voir ou annuler votre réservation
guest-confirmation-calendar = Ajouter à votre agenda
guest-confirmation-another = Réserver un autre séjour

## Calendrier

guest-calendar-title = Prix par jour
guest-calendar-for = Meilleur prix par nuit pour { $party }
guest-calendar-earlier = Plus tôt
guest-calendar-later = Plus tard
guest-calendar-sold-out = Complet
guest-calendar-closed = Fermé
guest-calendar-no-arrival = Pas d’arrivée
guest-calendar-no-departure = Pas de départ
guest-calendar-min-stay = { $count ->
    [one] min. { $count } nuit
   *[other] min. { $count } nuits
}
guest-calendar-choose = Arriver le { $date }, dès { $price }
guest-calendar-lowest = Meilleur prix du mois

## Ma réservation

guest-my-title = Votre réservation
guest-my-status = Statut
guest-my-booked-on = Réservée le { $instant }
guest-my-cancel = Annuler la réservation
guest-my-cancel-title = Annuler votre réservation ?
guest-my-cancel-free = L’annulation est gratuite jusqu’au { $instant }.
guest-my-cancel-free-always = L’annulation est gratuite.
guest-my-cancel-fee = Annuler maintenant coûte { $fee }.
guest-my-cancel-button = Annuler la réservation
guest-my-cancel-button-fee = Annuler pour { $fee }
guest-my-cancel-keep = Garder la réservation
guest-my-cancelled-title = Votre réservation est annulée
guest-my-cancelled-free = L’annulation ne vous coûte rien.
guest-my-cancelled-fee = Les frais d’annulation s’élèvent à { $fee }.
guest-my-cancelled-again = Nous serions heureux de vous accueillir une autre fois.
guest-my-too-late = Cette réservation ne peut plus être annulée en ligne. Merci d’appeler l’hôtel.

## En cas de problème

guest-error-title = Cela n’a pas fonctionné
guest-error-back = Retour à la recherche
guest-not-found-title = Cette page n’existe pas
guest-not-found-text = Vérifiez l’adresse ou repartez de la page d’accueil de l’hôtel.
guest-busy-title = Un instant, s’il vous plaît
guest-fault-title = Un problème est survenu de notre côté
guest-fault-text = Rien n’a été réservé et rien n’a été perdu. Merci de réessayer.
guest-hotels-title = Nos hôtels
guest-expired-title = La chambre ne vous est plus réservée
guest-expired-text = Vos informations sont conservées. Relancez la recherche pour voir ce qui reste disponible.
guest-expired-again = Relancer la recherche

guest-purpose-business = Nous voyageons pour affaires
guest-step-extras = Extras
guest-extras-title = Envie d’un petit plus ?
guest-extras-lead = Tout ici est facultatif. Vous pouvez aussi continuer sans rien choisir.
guest-extras-room = Chambre { $number } : { $party }
guest-extras-add = { $name } pour { $amount }
guest-extras-count = Quantité
guest-extras-when = Quand
guest-extras-no-day = Non merci
guest-extras-left =
    { $when } – { $count ->
        [one] plus que { $count } disponible
       *[other] { $count } disponibles
    }
guest-extras-taken = Plus disponible à vos dates
guest-extras-next = Continuer
guest-extras-change = Modifier les extras
guest-price-included = { $service } (inclus)
guest-code = Code
guest-code-hint = Un code promotionnel, si vous en avez un
guest-code-holds = Votre code { $code } est pris en compte.
guest-code-saves = { $amount } d’économie grâce à votre code
guest-group-code = Code groupe
guest-price-about = Environ { $amount } ({ $source }, { $instant }). Vous payez { $charged }.
guest-currency = Afficher aussi les prix en
guest-currency-none = Aucune autre devise
