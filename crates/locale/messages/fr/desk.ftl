### L’application du personnel.

desk-title = { $property } · Keyrack

## Le menu

desk-menu = Menu principal
desk-menu-today = Aujourd’hui
desk-menu-chart = Planning
desk-menu-new-booking = Nouvelle réservation
desk-menu-bookings = Réservations
desk-menu-conflicts = À vérifier
desk-search-empty = Aucun résultat pour « { $text } ».
desk-skip-to-content = Aller au contenu
desk-language = Langue
desk-theme-light = Clair
desk-theme-dark = Sombre
desk-theme-system = Comme le système

## Connexion

desk-sign-in-title = Connexion
desk-sign-in-name = Nom d’utilisateur
desk-sign-in-password = Mot de passe
desk-sign-in-button = Se connecter
desk-sign-in-offline = Vous pouvez ouvrir votre session même hors ligne.
desk-sign-out = Se déconnecter
desk-signed-in-as = Connecté : { $name }

## La liaison

desk-online = En ligne
desk-offline = Hors ligne
desk-connecting = Connexion en cours…
desk-offline-hint = Vous pouvez continuer à travailler. Tout est conservé et sera envoyé dès le retour de la connexion.
desk-offline-since = Hors ligne depuis { $instant }
desk-never-synced = Pas encore synchronisé avec le serveur

## Ce qui reste à envoyer

desk-waiting-title = En attente d’envoi
desk-waiting-empty = Tout est arrivé au serveur.
desk-waiting-booking = Nouvelle réservation
desk-waiting-amend = Séjour modifié
desk-waiting-check-in = Check-in
desk-waiting-check-out = Check-out
desk-waiting-cancel = Annulation
desk-waiting-housekeeping = Ménage
desk-waiting-room = Chambre
desk-waiting-rate = Prix et restrictions
desk-waiting-other = Autre modification

## Chambres que ce poste peut vendre seul

desk-held-title = Contingent de ce poste
desk-held-hint = Ce poste peut vendre ces chambres même hors ligne. Pendant ce temps, personne d’autre ne les vend.
desk-held-left = Reste
desk-held-until = Gardé jusqu’au { $instant }
desk-held-night = Nuit

## Aujourd’hui

desk-today-title = Aujourd’hui, { $date }
desk-arrivals = Arrivées
desk-arrived-count = { $count ->
    [one] { $count } arrivé
   *[other] { $count } arrivés
}
desk-in-house = Présents
desk-departures = Départs
desk-departed-count = { $count ->
    [one] { $count } parti
   *[other] { $count } partis
}
desk-arrivals-empty = Aucune arrivée aujourd’hui. Pour un walk-in, utilisez « Nouvelle réservation ».
desk-in-house-empty = Aucun client présent pour l’instant.
desk-departures-empty = Aucun départ aujourd’hui.
desk-overdue = Départ prévu le { $date }
desk-late-arrival = Attendu le { $date }
desk-still-occupied = Chambre pas encore libérée par { $guest }
desk-stale = Données de { $time } ; impossible de lire les plus récentes.

## Colonnes et libellés

desk-guest = Client
desk-room = Chambre
desk-room-type = Type de chambre
desk-rate-plan = Tarif
desk-arrival = Arrivée
desk-departure = Départ
desk-stay = Séjour
desk-nights = Nuits
desk-status = Statut
desk-reference = N° de réservation
desk-source = Réservé via
desk-price = Prix
desk-total = Total
desk-notes = Remarques
desk-no-room = Sans chambre
desk-room-number = Chambre { $number }
desk-rooms-left = { $count ->
    [one] { $count } libre
   *[other] { $count } libres
}
desk-actions = Actions

## Ce qu’on peut faire d’une réservation

desk-check-in = Check-in
desk-check-out = Check-out
desk-undo-check-in = Annuler le check-in
desk-undo-check-out = Annuler le check-out
desk-assign-room = Attribuer une chambre
desk-move-room = Changer de chambre
desk-amend = Modifier le séjour
desk-cancel-booking = Annuler la réservation
desk-reinstate = Rétablir
desk-mark-no-show = Marquer no-show
desk-early-departure = Départ anticipé
desk-open-booking = Ouvrir la réservation

## Nouvelle réservation

desk-new-title = Nouvelle réservation
desk-new-walk-in = Walk-in
desk-new-walk-in-hint = Le client est à la réception et fait son check-in tout de suite.
desk-new-adults = Adultes
desk-new-children = Enfants
desk-new-child-age = Âge de l’enfant { $number }
desk-new-offers = Chambres et prix
desk-new-no-offers = Rien ne convient à ce séjour.
desk-new-no-offers-hint = Essayez d’autres dates ou regardez le motif indiqué pour chaque type de chambre.
desk-new-choose = Choisir
desk-new-chosen = Choisi
desk-new-first-name = Prénom
desk-new-last-name = Nom
desk-new-email = E-mail
desk-new-phone = Téléphone
desk-new-country = Pays
desk-new-language = Langue des courriers
desk-new-note = Remarque
desk-new-book = Réserver
desk-new-book-and-check-in = Réserver et faire le check-in
desk-new-quote-title = Détail du prix
desk-quote-base = Prix du jour
desk-quote-supplement = Pour cette occupation
desk-quote-tax-included = dont { $tax }

## Nombres et leurs raisons

## Chambres

desk-rooms-empty = Aucune chambre pour l’instant.
desk-floor = Étage
desk-mark-clean = Marquer propre
desk-mark-inspected = Marquer contrôlée
desk-outage-reason = Motif
desk-free = Libre
desk-occupied = Occupée

## Questions avant d’agir

desk-confirm-cancel-title = Annuler cette réservation ?
desk-confirm-cancel-free = { $guest }, { $stay }. L’annulation est gratuite.
desk-confirm-cancel-fee = { $guest }, { $stay }. L’annulation coûte { $fee }.
desk-confirm-cancel-button = Annuler la réservation
desk-confirm-cancel-keep = Garder la réservation
desk-confirm-no-show-title = Marquer no-show ?
desk-confirm-no-show-text = { $guest } : aucune arrivée le { $date }. La chambre est remise en vente dès cette nuit.
desk-confirm-no-show-button = Marquer no-show
desk-confirm-early-title = Départ avant le { $date } ?
desk-confirm-early-text = { $guest } part aujourd’hui. Nuits de nouveau libres : { $nights }.
desk-confirm-early-button = Check-out aujourd’hui
desk-confirm-dirty-title = La chambre { $number } n’est pas nettoyée
desk-confirm-dirty-text = { $guest } : faire quand même le check-in ?
desk-assign-title = Chambre pour { $guest }
desk-assign-free = Chambres libres
desk-assign-none = Aucune chambre libre de ce type.
desk-assign-out-of-service = La chambre { $number } a un défaut : { $reason }

## Ce qui vient d’être fait

desk-done-checked-in-room = Check-in fait : { $guest }, chambre { $number }.
desk-done-checked-out = Check-out fait : { $guest }.
desk-done-undone = Annulé.
desk-done-redone = Rétabli.
desk-done-assigned = Chambre { $number } attribuée : { $guest }.
desk-done-amended = Séjour modifié : { $guest }.
desk-done-cancelled = Réservation annulée : { $guest }.
desk-done-reinstated = Réservation rétablie : { $guest }.
desk-done-no-show = Marqué no-show : { $guest }.
desk-done-cleanliness = Chambre { $number } : { $state }.
desk-done-back-in-order = La chambre { $number } est de nouveau en service.

## En cas de problème

## Le cadre

desk-brand = Keyrack
desk-theme = Apparence
desk-not-let-in = Ce navigateur n’a pas encore accès.
desk-not-let-in-hint = Ouvrez l’adresse que Keyrack affiche au démarrage. Chaque adresse ne sert qu’une fois.
desk-lost = Keyrack n’a pas répondu sur cet ordinateur.
desk-lost-hint = Il n’est pas certain que l’opération ait été faite. Vérifiez dans la liste avant de réessayer.
desk-connection = Connexion
desk-alone = Poste unique
desk-alone-hint = Cet ordinateur travaille seul. Aucun serveur n’est configuré.
desk-catching-up = Synchronisation, { $percent } %
desk-held-short = { $count } au contingent
desk-waiting-short = { $count } à envoyer
desk-state-look = À vérifier
desk-last-heard = Dernier contact avec le serveur : { $instant }
desk-differs = Ce poste et le serveur n’ont pas les mêmes données.
desk-differs-hint = Rien n’a été perdu. Prévenez les responsables du système.
desk-refused-title = Refusé par le serveur
desk-refused-hint = Ces modifications ont été annulées. Le détail se trouve sous « À vérifier ».
desk-held-none = Aucune chambre au contingent.
desk-held-until-head = Gardé jusqu’au
desk-waiting-assign = Chambre attribuée
desk-waiting-no-show = No-show
desk-waiting-reinstate = Réservation rétablie
desk-waiting-day = Clôture de la journée
desk-waiting-settle = Choix entre deux versions
desk-waiting-restore = Donnée rétablie
desk-waiting-guest = Données du client

## La clôture de la journée

desk-roll = Clôturer la journée
desk-roll-due = Une nouvelle journée a commencé.
desk-roll-title = Clôturer le { $date } ?
desk-roll-text = Les clients attendus qui ne sont pas venus deviennent des no-shows et leurs chambres sont de nouveau libres. Les chambres occupées passent à nettoyer.
desk-done-rolled = Nous sommes le { $date }. { $count ->
    [0] Tous les clients sont arrivés.
    [one] { $count } client n’est pas venu.
   *[other] { $count } clients ne sont pas venus.
}

## Listes

desk-departed = Partis aujourd’hui
desk-until = jusqu’au { $date }
desk-since = depuis le { $date }
desk-to-clean-empty = Toutes les chambres sont propres.
desk-open-booking-of = Ouvrir la réservation : { $guest }
desk-contested = Double modification
desk-unsent = Pas encore envoyé
desk-bookings-empty = Aucune réservation pour l’instant. Commencez par « Nouvelle réservation ».
desk-conflict-stay = Ce séjour a été modifié sur deux postes. Les deux versions gardent leur chambre jusqu’à ce que quelqu’un décide.

## Une réservation

desk-conditions = Annulation
desk-cancel-reason = Motif
desk-done-departed-early = Départ anticipé : { $guest }. Le séjour coûte maintenant { $total }.
desk-assign-other-type = Chambres d’un autre type
desk-assigned-other-type = La chambre est d’un autre type que celui réservé. Le prix ne change pas.

## Vente

desk-booked = Réservation enregistrée : { $guest }
desk-new-known = Client déjà connu ?
desk-new-half = Indiquez les dates, les adultes et l’âge de chaque enfant pour voir les chambres et les prix.
desk-new-country-hint = Deux lettres, par exemple FR
desk-why-sold-out = Complet le { $date }.
desk-why-party-too-large = Trop petit pour cette occupation.

## Chambres

desk-faults = Défauts
desk-take-out = Hors service…
desk-take-out-title = Retirer la chambre { $number }
desk-take-out-confirm = Retirer
desk-out-from = Première nuit
desk-out-until = De retour le
desk-out-kind = Nature
desk-bring-back = Remettre en service
desk-done-taken-out = La chambre { $number } est retirée jusqu’au { $date }.
desk-nights-short = { $count ->
    [one] Sur { $count } nuit, il y a maintenant plus de ventes que de chambres.
   *[other] Sur { $count } nuits, il y a maintenant plus de ventes que de chambres.
}

## Démarrage du programme

desk-start-unreached = Le serveur { $server } n’a pas pu être joint : { $why }
desk-start-address = « { $server } » n’est pas l’adresse d’un serveur. Écrivez-la sous la forme https://book.example.com.
desk-start-keys = Les clés de ce poste sont illisibles : { $why }
desk-start-stopped = Keyrack n’a pas pu démarrer : { $why }

## Ménage

desk-menu-housekeeping = Ménage
desk-housekeeping-title = Ménage, { $date }
desk-board-none = Aucune chambre ne correspond. Choisissez « Toutes » ci-dessus pour voir les autres.
desk-floor-named = Étage { $floor }
desk-floor-none = Sans étage
desk-all-floors = Tous les étages
desk-all-states = Toutes
desk-all-attendants = Tous
desk-my-rooms = Mes chambres
desk-filter = Quelles chambres
desk-to-inspect = À contrôler
desk-arrivals-first = Arrivées d’abord
desk-by-type = Par type de chambre
desk-attendant = Agent d’étage
desk-attendants = Qui nettoie aujourd’hui
desk-attendants-empty = La liste du jour est encore vide. Ajoutez les personnes qui nettoient, puis répartissez les chambres.
desk-attendants-lately = Comme les jours précédents :
desk-attendant-nobody = Personne encore
desk-attendant-of = Qui nettoie la chambre { $number }
desk-attendant-add = Ajouter
desk-attendant-add-title = Qui d’autre nettoie aujourd’hui ?
desk-attendant-drop = Retirer { $name } de la liste du jour
desk-attendant-load = { $open } sur { $count } à nettoyer
desk-share-out = Répartir équitablement
desk-nothing-to-share = Chaque chambre à nettoyer est déjà attribuée à quelqu’un.
desk-bulk-hint = Cochez des chambres pour en modifier plusieurs à la fois, ou faites-les glisser sur un nom.
desk-choose-all = { $count ->
    [one] Cocher { $count } chambre
   *[other] Cocher les { $count } chambres
}
desk-choose-none = Tout décocher
desk-choose-room = Cocher la chambre { $number }
desk-chosen-rooms = { $count ->
    [one] { $count } chambre cochée
   *[other] { $count } chambres cochées
}
desk-give-to = Donner à…
desk-done-marked = { $count ->
    [one] { $count } chambre : { $state }.
   *[other] { $count } chambres : { $state }.
}
desk-done-assigned-rooms = { $count ->
    [one] { $count } chambre est attribuée.
   *[other] { $count } chambres sont attribuées.
}
desk-step-for-room = { $step } : chambre { $number }
desk-look = À contrôler
desk-mark-look = Propre, à contrôler
desk-care = Note
desk-care-title = Chambre { $number }
desk-care-of = Note pour la chambre { $number }
desk-task-new = Chose à faire
desk-task-hint = Par exemple : lit d’appoint, fleurs, robinet qui goutte
desk-task-day = Le
desk-remark = Remarque sur la chambre
desk-found = Constaté
desk-found-as-told = Comme à la réception
desk-found-occupied = Trouvée occupée
desk-found-empty = Trouvée vide
desk-late-until = Départ tardif, avant
desk-late-departure = Départ tardif
desk-leaves-by = avant { $time }
desk-stays-over = Reste
desk-checked-out = Parti
desk-comes-from = dès { $time }
desk-needs-other-room = Autre chambre à trouver
desk-need-other-room = { $count ->
    [0] Personne n’occupe cette chambre ces nuits-là.
    [one] { $count } client a besoin d’une autre chambre :
   *[other] { $count } clients ont besoin d’une autre chambre :
}
desk-take-out-anyway = Retirer quand même
desk-change = Modifier

## Sur papier

desk-print = Imprimer
desk-print-sheet = Imprimer : { $sheet }
desk-printed = L’impression est prête.
desk-printed-hint = Enregistrée sous { $place }
desk-registration-cards = Fiches de police
desk-pick-file = Choisir un fichier

desk-new-business = Voyage d’affaires
desk-no-show-fee = Les conditions de cette réservation prévoient { $fee } en cas de no-show.
desk-no-show-waive = Abandonner les frais
desk-no-show-why = Motif de l’abandon
desk-no-show-charged = No-show : { $fee } comme convenu.
desk-no-show-waived = No-show : { $fee }, frais abandonnés. { $reason }

desk-beds-left =
    { $count ->
        [one] { $count } lit libre
       *[other] { $count } lits libres
    }
