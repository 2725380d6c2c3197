# Recherche, listes de réservations, clients

# Mots pour les jours proches, tels qu’on les tape ; plusieurs, séparés par des virgules.
date-words-yesterday = hier
date-words-today = aujourd'hui, aujourd’hui, auj
date-words-tomorrow = demain
date-words-day-after = après-demain, apres-demain, après demain

## Tout trouver

desk-menu-guests = Clients
find-box = Chercher client, chambre, réservation
find-keys = Ctrl K
find-placeholder = Nom, n° de réservation, chambre, date ou action
find-help = ↑ ↓ choisir · Entrée ouvre · Échap ferme
find-lost = Le programme de cet ordinateur ne répond pas. Réessayez dans un instant.
find-results = Résultats
find-recent = Ouverts récemment
find-dates = Dates
find-commands = Commandes
find-date-opens = Ouvrir dans le planning
find-walk-in = Walk-in
find-connection = Connexion et envois en attente
find-language = Langue : { $name }
find-look = Apparence : { $name }

## Clients

guests-find = Nom, e-mail, téléphone ou note
guests-count = { $count ->
    [one] { $count } client
   *[other] { $count } clients
}
guests-empty = Aucun client pour l’instant. Ils arrivent avec la première réservation.
guests-stays = Séjours
guests-arrival = Prochaine ou dernière arrivée
guests-page = { $from }–{ $to } sur { $count }
guests-before = Précédent
guests-next = Suivant
guests-back = Tous les clients
guests-to-come = Présents et à venir
guests-gone = Passés et annulés
guests-no-stays = Aucun
guests-known = Fiche
guests-preferences = Préférences
guests-preference-add = Ajouter…
guests-preference-drop = Retirer « { $name } »
guests-like-quiet = chambre calme
guests-like-high = étage élevé
guests-like-twin = lits jumeaux
guests-like-allergy = adaptée aux allergies
guests-notes = Notes pour l’équipe
guests-consent-newsletter = Souhaite recevoir actualités et offres par e-mail
guests-consent-keep-preferences = Les préférences peuvent être gardées pour le prochain séjour
guests-save = Enregistrer
guests-undo = Abandonner les modifications
guests-saved = Fiche enregistrée
guests-alike = Peut-être la même personne
guests-why-email = Même e-mail
guests-why-phone = Même téléphone
guests-why-name = Nom identique ou proche
guests-compare = Comparer
guests-merge-title = Fusionner ces deux fiches ?
guests-merge = Fusionner
guests-merge-keep = Celle-ci reste
guests-merge-stays = { $count ->
    [one] Sa page affichera ensuite { $count } séjour. Rien n’est supprimé et les deux fiches peuvent être séparées à nouveau.
   *[other] Sa page affichera ensuite les { $count } séjours. Rien n’est supprimé et les deux fiches peuvent être séparées à nouveau.
}
guests-merged = Fiches fusionnées
guests-merged-here = Fusionnées dans cette fiche
guests-stays-count = { $count ->
    [one] { $count } séjour
   *[other] { $count } séjours
}
guests-unmerge = Séparer
guests-unmerged = La fiche est de nouveau indépendante

## La liste des réservations

bookings-find = Client, n° de réservation ou note
bookings-any = Tous
bookings-type = Type de chambre
bookings-arrival = Arrivée
bookings-departure = Départ
bookings-night = Présents
bookings-created = Réservé le
bookings-nights = Nuits
bookings-people = Personnes
bookings-days = Filtrer par jours
bookings-from = Du
bookings-to = Au
bookings-clear = Effacer le filtre
bookings-none = Aucune réservation ne correspond à ce filtre. Effacez-le ou élargissez les jours.
bookings-count = { $count ->
    [one] { $count } réservation
   *[other] { $count } réservations
}
bookings-nights-count = { $count ->
    [one] { $count } nuit
   *[other] { $count } nuits
}
bookings-totals-hint = nuits et chiffre d’affaires hors annulations et no-shows
bookings-export-csv = Exporter en CSV
bookings-export-xlsx = Exporter en XLSX
bookings-exported = Enregistré : { $name }
bookings-filter-keep = Garder ce filtre
bookings-filter-name = Nom
bookings-filter-hint = Les jours suivent la journée de l’hôtel. Le texte cherché n’est pas gardé. Le filtre n’est visible que par vous, sur cet ordinateur.
bookings-filter-kept = Filtre gardé
bookings-filter-forget = Oublier le filtre « { $name } »

groups-menu = Groupes
groups-new = Nouveau groupe
groups-find = Chercher un groupe
groups-past = Afficher les groupes passés
groups-empty = Aucun groupe pour l’instant. Bloquez des chambres pour un mariage, un circuit ou un séminaire avec « Nouveau groupe ».
groups-none-found = Aucun groupe ne correspond à ces mots.
groups-back = Tous les groupes
groups-name = Nom du groupe
groups-code = Code de réservation
groups-code-hint = Les clients du groupe réservent avec ce code. Lettres, chiffres et traits d’union.
groups-status = Statut
groups-status-inquired = Demande
groups-status-tentative = Option
groups-status-definite = Confirmé
groups-status-cancelled = Annulé
groups-status-inquired-hint = Rien n’est gardé.
groups-status-tentative-hint = Les chambres sont gardées, mais pas encore réservables.
groups-status-definite-hint = Les chambres sont gardées et les clients peuvent les réserver.
groups-status-cancelled-hint = Rien n’est gardé ; les réservations déjà faites restent valables.
groups-become-inquired = Revenir à une demande
groups-become-tentative = Mettre en option
groups-become-definite = Confirmer
groups-become-cancelled = Annuler le groupe
groups-cancel-title = Annuler ce groupe ?
groups-cancel-body = Les chambres que personne n’a réservées sont aussitôt remises en vente. Les réservations déjà faites restent valables ; annulez-les une par une.
groups-became = { $name } : { $status }.
groups-dates = Dates
groups-dates-none = Aucune nuit encore
groups-cut-off = Date limite
groups-cut-off-line = Les clients peuvent réserver jusqu’au { $date }.
groups-cut-off-none = Pas de date limite : les chambres sont gardées jusqu’à ce que quelqu’un les remette en vente.
groups-blocked = Bloquées
groups-picked-up = Réservées
groups-released = Remises en vente
groups-nights-of = { $picked } nuitées réservées sur { $blocked }
groups-rate = Tarif
groups-discount = Remise en pour cent
groups-wash = Désistement prévu, en pour cent
groups-wash-hint = La part des chambres que personne ne devrait réserver. Elle reste en vente.
groups-wash-line = Désistement prévu { $percent } %
groups-take-up = Minimum à prendre, en pour cent
groups-take-up-hint = La part de ses nuitées que le groupe doit prendre. Vide : aucun minimum.
groups-take-up-due = Minimum à prendre
groups-take-up-line = { $owed } nuitées sur { $agreed } ({ $percent } %)
groups-take-up-met = atteint
groups-take-up-short = { $count ->
    [one] { $count } nuitée manque
    [many] { $count } nuitées manquent
   *[other] { $count } nuitées manquent
}
groups-take-up-how = Au prix moyen des nuitées non prises. Rien n’est facturé automatiquement.
groups-take-up-unpriced = Les nuitées non prises n’ont pas encore de prix.
groups-discount-line = Remise de { $percent } %
groups-release = Rétrocession
groups-release-none = Jamais d’office
groups-release-fixed = Toutes les nuits à une date
groups-release-rolling = Chaque nuit, quelques jours avant
groups-release-on = Remise en vente le
groups-release-days = Jours avant la nuit
groups-colour = Couleur
groups-company = Société
groups-contact = Contact
groups-contact-first = Prénom du contact
groups-contact-last = Nom du contact
groups-contact-email = E-mail du contact
groups-contact-phone = Téléphone du contact
groups-notes = Notes
groups-arrival = Première nuit
groups-departure = Départ
groups-rooms-of = Chambres : { $type }
groups-saved = Groupe enregistré : { $name }.
groups-edit = Modifier les données
groups-give-back = Remettre en vente
groups-give-back-title = Remettre en vente ce qui n’est pas réservé ?
groups-give-back-body =
    { $count ->
        [one] { $count } nuitée est aussitôt remise en vente.
       *[other] { $count } nuitées sont aussitôt remises en vente.
    }
groups-given-back = Les chambres ont été remises en vente.
groups-grid = Chambres par nuit
groups-grid-rooms = Chambres
groups-grid-prices = Prix
groups-grid-show = Afficher
groups-grid-hint = Saisissez le nombre de chambres bloquées. Sous chaque nombre figurent celles qui sont réservées et celles qui restent gardées.
groups-grid-price-hint = Saisissez un prix pour la nuit. Un champ vide reprend le tarif, remise déduite.
groups-grid-empty = Aucune nuit n’est encore bloquée. Choisissez la première nuit et le départ, puis saisissez le nombre de chambres.
groups-cell = { $type }, { $date } : chambres bloquées
groups-cell-price = { $type }, { $date } : prix
groups-cell-counts = { $picked } / { $remaining }
groups-cell-counts-told = { $picked } réservées, { $remaining } gardées, { $left } libres pour d’autres
groups-save-nights =
    { $count ->
        [one] Enregistrer { $count } modification
       *[other] Enregistrer { $count } modifications
    }
groups-saved-nights = Les nuits sont enregistrées.
groups-chart = Réservations par nuit
groups-chart-told = { $date } : { $picked } réservées sur { $blocked }
groups-stays = Réservations du groupe
groups-stays-none = Personne n’a encore réservé. Réservez pour un client avec « Réserver une chambre », ou reprenez la rooming list.
groups-pick = Réserver une chambre
groups-pick-title = Réserver une chambre du groupe
groups-pick-price = Prix du séjour : { $total }
groups-pick-left =
    { $count ->
        [0] Il ne reste aucune chambre de ce type pour ces nuits.
        [one] Il reste { $count } chambre de ce type.
       *[other] Il reste { $count } chambres de ce type.
    }
groups-picked = Réservé : { $reference }.
groups-not-definite = Les clients peuvent réserver dès que le groupe est confirmé.
groups-rooming = Rooming list
groups-rooming-hint = Une ligne par chambre, avec le nom du client. Dates et type de chambre peuvent manquer s’ils sont ceux du groupe. Toutes les lignes sont réservées, ou aucune.
groups-rooming-close = Fermer la liste
groups-rooming-check = Vérifier la liste
groups-rooming-run =
    { $count ->
        [one] Réserver { $count } chambre
       *[other] Réserver { $count } chambres
    }
groups-rooming-would =
    { $count ->
        [one] { $count } ligne peut être réservée.
       *[other] { $count } lignes peuvent être réservées.
    }
groups-rooming-refused =
    { $count ->
        [one] { $count } ligne ne peut pas être réservée. Corrigez-la dans le fichier et choisissez-le à nouveau ; d’ici là, rien n’est réservé.
       *[other] { $count } lignes ne peuvent pas être réservées. Corrigez-les dans le fichier et choisissez-le à nouveau ; d’ici là, rien n’est réservé.
    }
groups-rooming-done =
    { $count ->
        [one] { $count } chambre du groupe est réservée.
       *[other] { $count } chambres du groupe sont réservées.
    }
groups-line-columns = Cette ligne n’a pas les mêmes colonnes que la première.
groups-line-no-name = Il manque un nom.
groups-line-guest-field = Une donnée du client est trop longue ou contient des caractères impossibles ({ $piece }).
groups-line-email = « { $piece } » n’est pas une adresse e-mail complète.
groups-line-reference = « { $piece } » ne peut pas être un numéro de réservation.
groups-line-arrival = L’arrivée « { $piece } » n’est pas une date.
groups-line-departure = Le départ « { $piece } » n’est pas une date.
groups-line-backwards = Le départ ({ $piece }) n’est pas postérieur à l’arrivée.
groups-line-too-long = Le séjour dépasse un an.
groups-line-over = La nuit du { $piece } est passée.
groups-line-too-far = Date trop lointaine : { $piece }.
groups-line-people = « { $piece } » n’est pas un nombre de personnes.
groups-line-room-type = Le type de chambre « { $piece } » n’est pas connu ici.
groups-line-party-too-large = Trop de personnes pour ce type de chambre : { $piece }.
groups-line-total = « { $piece } » n’est pas un montant.
groups-line-no-price = Ni le groupe ni son tarif n’ont de prix pour ces nuits.
groups-line-notes = La note est trop longue.
groups-line-twice = La ligne { $piece } a le même numéro de réservation.
groups-line-known = La réservation { $piece } existe déjà ici.
groups-line-cancelled = Son statut est « { $piece } ».
groups-line-sold-out = Plus aucune chambre le { $piece }.
groups-line-name-twice = La ligne { $piece } a le même nom pour les mêmes nuits.
groups-line-name-known = { $piece } a déjà réservé avec ce groupe.
groups-line-not-in-block = Le groupe n’a pas de chambre de ce type le { $piece }.
groups-line-block-full = Toutes les chambres de ce type sont réservées le { $piece }.
groups-line-block-released = Les chambres du groupe pour le { $piece } ont été remises en vente.
groups-line-room-unknown = Réservé sans chambre : la chambre « { $piece } » n’existe pas.
groups-line-room-taken = Réservé sans chambre : la chambre { $piece } est occupée l’une des nuits.
companies-menu = Sociétés
companies-new = Nouvelle société
companies-find = Chercher une société
companies-kind = Type
companies-kind-all = Tous
companies-kind-company = Société
companies-kind-agent = Agence de voyages
companies-empty = Aucune société pour l’instant. Ajoutez celles avec qui vous avez un contrat, et les agences qui vous envoient des clients.
companies-none-found = Aucune société ne correspond à ces mots.
companies-back = Toutes les sociétés
companies-code = Code société
companies-code-hint = Ses collaborateurs l’indiquent pour obtenir ses tarifs. Lettres, chiffres et traits d’union.
companies-contact = Service à contacter
companies-contact-hint = Un bureau ou un service ; les personnes figurent parmi les clients.
companies-rate-plan = Tarif négocié
companies-rate-plan-none = Tous les tarifs publics
companies-discount = Remise en pour cent
companies-billing = Séjours facturés à la société
companies-limit = Plafond de crédit
companies-limit-none = Sans plafond
companies-commission = Commission en pour cent
companies-base = Commission sur
companies-base-nights = le prix des nuits
companies-base-nights-net = le prix des nuits hors TVA
companies-base-total = tout ce que paie le client
companies-saved = Société enregistrée : { $name }.
companies-edit = Modifier
companies-open = Séjours en cours et à venir
companies-limit-passed = Le plafond de crédit de { $limit } est dépassé.
companies-earned = Commission à ce jour
companies-month = Commission sur les départs du mois
companies-month-none = Aucun client de cette agence n’est parti ce mois-ci.
companies-stays = Séjours
companies-stays-none = Aucun séjour encore.
companies-terms-none = Aucune condition particulière.
companies-discount-line = Remise de { $percent } %
companies-commission-line = { $percent } % de commission sur { $base }
companies-billed = Facturé à la société
companies-paid-here = Les clients paient eux-mêmes
companies-pays = Qui paie

groups-still-held = Encore bloquées
companies-archived = On ne lui vend plus
companies-archived-note = On ne vend plus à cette société. Elle reste inscrite sur ses séjours.
