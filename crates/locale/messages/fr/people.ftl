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
