# Le planning de l’application du personnel : chambres par jour.

desk-chart-title = Planning
desk-chart-days = Jours affichés
desk-chart-zoom = { $count } jours
desk-chart-today = Aujourd’hui
desk-chart-date = Aller à la date
desk-chart-earlier = Plus tôt
desk-chart-later = Plus tard
desk-chart-all-types = Tous les types
desk-chart-all-floors = Tous les étages
desk-chart-floor = Étage { $floor }
desk-chart-all-states = Tous les clients
desk-chart-state = Clients
desk-chart-find = Client, n° de réservation ou chambre
desk-chart-nothing = Rien sur le planning ne correspond à ce choix. Élargissez-le pour revoir des chambres.
desk-chart-no-rooms = Il n’y a pas encore de chambres. Dès que l’hôtel en aura, elles apparaîtront ici avec leurs séjours.

desk-chart-arriving = Arrivée
desk-chart-in-house = Présent
desk-chart-departing = Départ
desk-chart-departed = Parti
desk-chart-overbooked = Surréservation
desk-chart-unassigned = Sans chambre
desk-chart-fold = Replier { $name }
desk-chart-unfold = Déplier { $name }
desk-chart-left = { $count ->
    [one] { $type }, { $date } : { $count } chambre libre
   *[other] { $type }, { $date } : { $count } chambres libres
}
desk-chart-left-from = { $left }, dès { $price }
desk-chart-clashes = Chevauche un autre séjour ou une indisponibilité
desk-chart-noted = Avec une note
desk-chart-bar = { $guest }, { $room }, { $dates }, { $nights }, { $state }
desk-chart-free = { $room }, { $date }, libre
desk-chart-away = { $room }, { $date }, { $outage }
desk-chart-lane = { $lane }, { $date }
desk-chart-outage = { $kind }, { $dates }
desk-chart-same-price = Le prix ne change pas
desk-chart-keeps-price = Prix de vente conservé
desk-chart-out-of-service = Cette chambre a un défaut mineur.
desk-chart-moved = Séjour déplacé : { $guest }.
desk-chart-moved-price = Séjour déplacé : { $guest }. Le prix passe de { $before } à { $after }.
desk-chart-nothing-changed = Rien n’a été modifié.
desk-chart-given-room = La chambre { $number } sera attribuée avec la réservation.
desk-chart-hint-bar = Entrée ouvre · M déplace · E prolonge
desk-chart-hint-open = Entrée ouvre
desk-chart-hint-move = Alt : à partir de cette nuit seulement · Maj : garder le prix · Échap : ne rien changer
desk-chart-hint-move-keys = Les flèches déplacent · S scinde · P garde le prix · Entrée dépose · Échap ne change rien
desk-chart-hint-extend = Maj : garder le prix · Échap : ne rien changer
desk-chart-hint-extend-keys = Les flèches changent les nuits · Entrée dépose · Échap ne change rien

desk-chart-linked = Occupée avec { $room }
