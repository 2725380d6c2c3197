### Vendre un séjour et le suivre : ventes au-delà des disponibilités, options, liste d’attente, choses à faire.

## Vendu alors que tout était complet

stay-did-anyway = Vendu bien que complet : { $reason }
stay-did-room-found = Une chambre a été trouvée pour toutes les nuits
stay-why-oversold = { $count ->
    [one] { $count } vente faite bien que complet attend encore une chambre.
   *[other] { $count } ventes faites bien que complet attendent encore une chambre.
}
stay-look-oversold = Vendu quand même
stay-look-oversold-hint = Un séjour a été promis à ces clients au-delà des chambres disponibles. Trouvez-leur une chambre, ou un autre hôtel. Dès qu’une chambre se libère, elle leur revient en premier.
stay-no-room-on = Sans chambre : { $nights }
stay-anyway-by = Vendu par { $who }, { $at } : { $reason }
stay-seen-to = Traité
stay-seen-to-done = Séjour traité : { $guest }.

## Options et liste d’attente

stay-release = Libérer
stay-leave-list = Retirer de la liste
stay-done-confirmed = Réservation confirmée : { $guest }.

## Nouvelle réservation : plusieurs chambres, et ce qui est complet

stay-add-room = Ajouter une chambre
stay-remove-room = Retirer cette chambre
stay-choose-next = Indiquez ci-dessus les personnes de la chambre suivante, puis choisissez son offre.
stay-rooms-together = { $count } chambres au total
stay-full = complet
stay-full-title = Complet – liste d’attente
stay-full-hint = Chambres et tarifs complets pour ces nuits. Choisissez-en un pour mettre le client en liste d’attente.
stay-full-hint-anyway = Chambres et tarifs complets pour ces nuits. Choisissez-en un pour la liste d’attente, ou pour vendre quand même sous votre responsabilité.
stay-choose-full = Choisir quand même
stay-way = Sous quelle forme
stay-way-book = Réservation
stay-way-option = Option à durée limitée
stay-way-wait = Liste d’attente
stay-way-anyway = Vendre quand même
stay-option-until = Valable jusqu’au
stay-anyway-reason = Pourquoi vendre quand même
stay-anyway-hint = Votre nom et le motif figurent sur la réservation. Elle reste sous « À vérifier » jusqu’à ce que quelqu’un ait trouvé une chambre.
stay-wait-hint = Ne garde aucune chambre. Dès qu’une se libère, la réservation apparaît sous « Aujourd’hui » pour être confirmée.
stay-group-optional = Groupe (facultatif)
stay-group-colour = Couleur
stay-colour-teal = Bleu canard
stay-colour-blue = Bleu
stay-colour-violet = Violet
stay-colour-pink = Rose
stay-colour-red = Rouge
stay-colour-orange = Orange
stay-colour-olive = Olive
stay-colour-grey = Gris
stay-company-optional = Société (facultatif)
stay-company-other = Autre
stay-company-new = Nouvelle société
stay-company-name = Nom de la société
stay-company-vat = N° de TVA
stay-company-save = Enregistrer la société
stay-note-alert = Afficher cette remarque comme alerte
stay-book-wait = Mettre en liste d’attente
stay-book-option = Poser une option
stay-book-anyway = Vendre quand même
stay-sold-waiting = En liste d’attente : { $guest }
stay-sold-option = Gardé pour { $guest } jusqu’au { $until }
stay-sold-anyway = Si une nuit était complète, cette réservation n’a pas encore de chambre pour elle.
stay-sold-anyway-hint = Elle reste sous « À vérifier » jusqu’à ce qu’une chambre se libère ou que quelqu’un s’en soit occupé.

## La réservation et la journée

stay-traces = À faire
stay-traces-empty = Rien à faire. Ajoutez ce à quoi il faudra penser un jour donné.
stay-trace-due = Le
stay-trace-what = Quoi
stay-trace-add = Ajouter
stay-trace-done = fait par { $who }, { $at }
stay-trace-tick = Fait
stay-trace-ticked = Coché comme fait.
stay-note-write = Écrire une remarque
stay-tab-papers = Documents
stay-papers-hint = La fiche de police de ce séjour, à remplir et à signer.
stay-to-pay = À payer sur place
stay-holds-until = Gardé jusqu’au { $until }
stay-today-free = Liste d’attente : une chambre s’est libérée
stay-today-options = Options arrivées à échéance
stay-receive = Données du client et acompte
stay-receive-open = Check-in avec saisie
stay-deposit-noted = Acompte laissé à la réception
stay-deposit-hint = Noté sur la réservation ; il n’est pas comptabilisé comme paiement.

stay-did-service-added =
    { $count ->
        [1] Ajouté : { $name }
       *[other] Ajouté : { $name }, quantité { $count }
    }
stay-did-service-dropped = Retiré : { $name }
stay-did-service-count = { $name } : { $from } → { $to }
stay-did-service-refused = Plus disponible : { $name }
stay-extras = Prestations
stay-extras-nothing = Rien n’a été commandé avec ce séjour.
stay-extras-none = Rien n’est proposé avec cette chambre. Les prestations se configurent sous « Prestations ».
stay-extras-change = Prestations
stay-extras-take = Valider
stay-extras-count = Quantité
stay-extras-choose = Choisir un jour
stay-extras-left = { $when } – encore { $count }
stay-extras-taken = plus disponible ces jours-là
stay-extras-remove = Retirer { $service }
stay-extras-before = Prix jusqu’ici
stay-extras-done = Prestations modifiées : { $guest }
stay-extras-in-house = Le client est présent : ce qui a déjà été fourni fait partie du prix.
stay-extras-waiting = Demandé, pas encore accordé : { $services }
stay-extras-refused = Plus disponible : { $services }
stay-extras-refused-hint = Prévenez le client, puis retirez la prestation ou choisissez un autre jour.

stay-did-service-confirmed = Confirmé : { $name }
stay-code = Code (facultatif)
stay-code-hint = D’une promotion, d’une société, d’un tarif non public ou d’un groupe.
stay-code-holds = Déduit partout où il s’applique.
stay-code-opens = Il donne accès à un tarif à part.
stay-code-company = Prix de { $company }.
stay-code-group = Chambres bloquées pour { $group }, à ses prix.
stay-of-group = Sur les chambres d’un groupe
stay-group-none = Aucun groupe
stay-book-of-group = Réserver pour le groupe
stay-agreed-rate = Tarif convenu
stay-credit-passed = Avec cette réservation, l’encours de { $company } atteint { $open } ; le plafond de crédit est de { $limit }.
stay-credit-passed-hint = La réservation reste possible. Demandez qui règle les factures, ou prenez un acompte.
desk-amend-full = Il ne reste pas assez de chambres pour cette modification.
desk-amend-full-hint = Choisissez d’autres nuits ou un autre type, ou demandez à la direction.
stay-expected-at = Attendu à
stay-expected-optional = Attendu à (facultatif)
stay-expected-give = Indiquer l’heure d’arrivée
stay-expected-change = Changer l’heure
stay-expected-title = À quelle heure arrive { $guest } ?
stay-expected-hint = À l’heure de l’hôtel ; une heure avant 6 h du matin vaut pour la nuit suivante. Vide si personne ne la connaît.
stay-done-expected = { $guest } est attendu à { $time }.
stay-done-expected-none = Aucune heure n’est notée pour { $guest }.
stay-late-arrivals = Arrivées en retard
stay-arrivals-only-late = Tous les autres sont arrivés.
stay-sort = Dans cet ordre
stay-sort-name = Par nom
