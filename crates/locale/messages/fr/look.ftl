### Ce qui est à vérifier et ce qui a été fait : séjours contestés, données écartées, refus, historiques.

## La liaison

desk-line-revoked = Accès retiré
desk-line-stranger = Serveur inconnu

## La page

desk-look-intro = Ce que deux postes ont modifié en même temps et ce que le serveur n’a pas accepté. Rien n’est perdu.
desk-look-empty = Rien à vérifier.
desk-look-empty-hint = Quand deux postes modifient la même réservation alors que l’un d’eux est hors ligne, les deux versions arrivent ici et vous choisissez.
desk-look-stays = Séjours modifiés deux fois
desk-look-refused = Refusé par le serveur
desk-look-rooms = Deux clients dans une même chambre
desk-look-values = Données modifiées deux fois
desk-look-unreadable = Enregistrements illisibles

## Un séjour en deux versions

desk-look-stay-hint = Les deux versions gardent leur chambre jusqu’à votre choix. L’autre est ensuite remise en vente.
desk-look-version = Version { $number }
desk-look-shown = Affichée dans les listes en attendant
desk-look-written-by = Modifié par
desk-look-differs = diffère
desk-look-keep-version = Garder cette version
desk-look-keep-title = { $guest } : garder cette version du séjour ?
desk-look-keep-text = { $stay }, { $total }. L’autre version est abandonnée et ses chambres sont de nouveau libres.
desk-look-picked = Choisie
desk-look-picked-hint = Votre choix est en route. Le serveur l’appliquera dès qu’il sera joignable.
desk-look-unsettled = La version choisie n’est plus possible.
desk-done-settled = Séjour réglé : { $guest }.
desk-done-picked = Choix fait : { $guest }. Le serveur l’appliquera dès qu’il sera joignable.

## Une donnée écartée

desk-look-stands = En vigueur
desk-look-other = Sur l’autre poste
desk-look-keep = Garder
desk-look-restore = Rétablir
desk-look-field-of = { $field } : { $subject }
desk-done-restored = Donnée rétablie : { $field }.
desk-done-kept = Donnée inchangée : { $field }.

## Deux clients dans une même chambre

desk-look-room-nights = Chambre { $number }, { $nights }
desk-look-room-hint = Installez l’un des deux dans une autre chambre.

## Ce que le serveur n’a pas accepté

desk-look-refused-hint = Cela a été annulé ici, pour que tous les postes affichent de nouveau la même chose.
desk-look-refused-why = Motif
desk-look-refused-lost = N’est plus valable
desk-look-gone = La réservation n’existe plus. Refaites-la ou prévenez le client.
desk-look-file = Traité
desk-done-filed = Classé.
desk-look-unreadable-hint = { $instant }. Prévenez les responsables du système ; tout le reste continue de fonctionner.

## L’objet d’un enregistrement

desk-subject-prices = Prix et restrictions
desk-subject-hotel = L’hôtel
desk-subject-rooms = Chambres
desk-subject-other = Autre chose
desk-subject-guest = Client { $name }

## Qui a fait quelque chose

desk-by-guest = Un client, sur le site web
desk-by-program = Keyrack
desk-by-somebody = Inconnu
desk-by-at-desk = { $who }, { $desk }

## L’historique d’une réservation

desk-tab-stay = Séjour
desk-tab-look = À vérifier
desk-tab-history = Historique
desk-history-empty = Rien n’a encore été modifié.
desk-history-apart = En même temps qu’un autre poste
desk-did-booked = Réservation : { $type }, { $stay }, { $nights }, { $party } : { $total }
desk-did-status = { $from } → { $to }
desk-did-nights = { $from } → { $to } ({ $before } → { $after })
desk-did-same-length = { $from } → { $to }
desk-did-room-type = { $from } → { $to }
desk-did-room = De la chambre { $from } à la { $to }
desk-did-room-given = Chambre { $to } attribuée
desk-did-room-taken = Attribution annulée : chambre { $from }
desk-did-party = { $from } → { $to }
desk-did-total = Prix { $from } → { $to }
desk-did-settled = Séjour modifié deux fois : réglé
desk-did-picked = Une des deux versions choisie
desk-did-field = { $field } : { $from } → { $to }
desk-did-field-set = { $field } : { $to }
desk-did-field-parts = Modification : { $field }
desk-did-guest = Données du client modifiées : { $fields }
desk-value-nothing = rien
desk-value-yes = oui
desk-value-no = non

## Champs qui n’existent que dans les enregistrements

field-given-name = Prénom
field-family-name = Nom
field-cancel-reason = Motif de l’annulation
field-messages = Demandes
field-business-date = Journée hôtelière
field-prices = Prix
field-stop-sell = Fermé à la vente
field-closed-to-arrival = Fermé à l’arrivée
field-closed-to-departure = Fermé au départ
field-min-los-arrival = Séjour minimum à l’arrivée
field-min-los-through = Séjour minimum
field-channel = Canal
field-company = Société
