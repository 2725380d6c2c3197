### Réservations et clients d’un autre système.

import-menu = Import
import-title = Importer des réservations et des clients
import-hint = Dans l’autre programme, enregistrez vos réservations ou vos clients au format CSV, puis choisissez le fichier ici. Rien n’est importé avant que vous ayez vu le résultat.
import-file = Fichier, 50 000 lignes et 20 Mo au maximum
import-reading = Lecture du fichier
import-found = { $name } : { $count ->
    [one] { $count } ligne
   *[other] { $count } lignes
}
import-encoding = Caractères
import-delimiter = Séparateur de colonnes
import-semicolon = Point-virgule
import-comma = Virgule
import-tab = Tabulation
import-bar = Barre verticale
import-dates = Dates
import-dates-ymd = Année, mois, jour
import-dates-dmy = Jour, mois, année
import-dates-mdy = Mois, jour, année
import-dates-unsure = Ces dates peuvent se lire de plusieurs façons. Avant d’importer, vérifiez les premières lignes ci-dessous.
import-plan = Tarif des réservations
import-column = Colonne du fichier
import-holds = Contenu
import-holds-named = Contenu de « { $name } »
import-first-lines = Premières lignes
import-not-used = Ne pas utiliser
import-unknown-types = Ces noms de types de chambre ne sont pas connus ici. À quoi correspondent-ils ?
import-check = Voir le résultat
import-would = { $bookings ->
    [0] { $guests ->
        [one] { $guests } client peut être importé.
       *[other] { $guests } clients peuvent être importés.
    }
    [one] { $bookings } réservation peut être importée, avec { $guests ->
        [one] { $guests } client.
       *[other] { $guests } clients.
    }
   *[other] { $bookings } réservations peuvent être importées, avec { $guests ->
        [one] { $guests } client.
       *[other] { $guests } clients.
    }
}
import-first = Les premières lignes, telles qu’elles seraient reprises
import-line = Ligne
import-own-price = Votre prix
import-lines = Lignes à regarder ; toutes les autres sont reprises telles quelles
import-lines-more = et { $count ->
    [one] { $count } autre
   *[other] { $count } autres
}
import-what = Observation
import-refused = { $count ->
    [one] { $count } ligne ne peut pas être importée.
   *[other] { $count } lignes ne peuvent pas être importées.
}
import-leave-out = Ignorer ces lignes et importer les autres
import-run = { $count ->
    [one] Importer { $count } ligne
   *[other] Importer { $count } lignes
}
import-running = Import en cours. Tout est importé, ou rien.
import-come = { $done } lignes sur { $total }
import-done = { $bookings ->
    [0] { $guests ->
        [one] { $guests } client a été importé.
       *[other] { $guests } clients ont été importés.
    }
    [one] { $bookings } réservation a été importée, avec { $guests ->
        [one] { $guests } client.
       *[other] { $guests } clients.
    }
   *[other] { $bookings } réservations ont été importées, avec { $guests ->
        [one] { $guests } client.
       *[other] { $guests } clients.
    }
}
import-left-out = { $count ->
    [one] { $count } ligne a été ignorée.
   *[other] { $count } lignes ont été ignorées.
}
import-see = Voir les réservations
import-again = Importer un autre fichier

import-field-reference = N° de réservation
import-field-last-name = Nom
import-field-first-name = Prénom
import-field-full-name = Nom complet
import-field-email = E-mail
import-field-phone = Téléphone
import-field-country = Pays
import-field-language = Langue
import-field-arrival = Arrivée
import-field-departure = Départ
import-field-nights = Nuits
import-field-adults = Adultes
import-field-children = Enfants
import-field-room-type = Type de chambre
import-field-room = N° de chambre
import-field-total = Prix total
import-field-notes = Remarque
import-field-status = Statut

import-reason-columns = Ignorée : elle compte { $piece } colonnes, contrairement à la première ligne.
import-reason-no-name = Ignorée : il n’y a pas de nom.
import-reason-guest-field = Ignorée : un champ du client est trop long ou contient des caractères interdits ({ $piece }).
import-reason-email = Ignorée : « { $piece } » n’est pas une adresse e-mail complète.
import-reason-reference = Ignorée : « { $piece } » ne peut pas être un numéro de réservation.
import-reason-arrival = Ignorée : l’arrivée « { $piece } » n’est pas une date.
import-reason-departure = Ignorée : le départ « { $piece } » n’est pas une date, et le nombre de nuits manque.
import-reason-backwards = Ignorée : le départ ({ $piece }) n’est pas postérieur à l’arrivée.
import-reason-too-long = Ignorée : le séjour dure plus d’un an.
import-reason-over = Ignorée : le séjour s’est terminé le { $piece }.
import-reason-too-far = Ignorée : la date est trop lointaine ({ $piece }).
import-reason-people = Ignorée : « { $piece } » n’est pas un nombre de personnes.
import-reason-room-type = Ignorée : le type de chambre « { $piece } » n’est pas connu ici.
import-reason-party-too-large = Ignorée : ce type de chambre ne convient pas pour { $piece } personnes.
import-reason-total = Ignorée : « { $piece } » n’est pas un montant.
import-reason-no-price = Ignorée : le prix total manque, et votre tarif n’a pas de prix pour ces nuits.
import-reason-notes = Ignorée : la remarque est trop longue.
import-reason-twice = Ignorée : la ligne { $piece } porte le même numéro de réservation.
import-reason-known = Ignorée : la réservation { $piece } existe déjà ici.
import-reason-cancelled = Ignorée : son statut est « { $piece } ».
import-reason-sold-out = Ignorée : il ne reste aucune chambre de ce type le { $piece }. Pour en prendre davantage, augmentez d’abord la surréservation autorisée.
import-reason-room-unknown = Importée sans chambre : la chambre « { $piece } » n’existe pas.
import-reason-room-taken = Importée sans chambre : la chambre { $piece } est occupée l’une de ces nuits.
