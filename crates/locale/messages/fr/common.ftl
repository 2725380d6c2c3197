### Mots communs à toutes les vues : nombres, dates, termes du métier, boutons.
### Les montants, les dates et les heures arrivent déjà écrits ; les nombres arrivent en chiffres.

## Nombres

nights = { $count ->
    [one] { $count } nuit
   *[other] { $count } nuits
}
adults = { $count ->
    [one] { $count } adulte
   *[other] { $count } adultes
}
children = { $count ->
    [one] { $count } enfant
   *[other] { $count } enfants
}
rooms = { $count ->
    [one] { $count } chambre
   *[other] { $count } chambres
}
bookings = { $count ->
    [one] { $count } réservation
   *[other] { $count } réservations
}
party-with-children = { $adults }, { $children }

## Dates et heures

clock-time = { $time }
date-at-time = { $date } à { $time }
date-with-year = { $date } { $year }
date-from-to = { $from } – { $to }
today = Aujourd’hui
status-waitlisted = Liste d’attente
status-tentative = Option

## Statut d’une réservation

status-confirmed = Confirmée
status-in-house = Séjour en cours
status-checked-out = Séjour terminé
status-cancelled = Annulée
status-no-show = No-show

## État de la chambre

cleanliness-dirty = À nettoyer
cleanliness-clean = Propre
cleanliness-inspected = Contrôlée

## Repas

board-room-only = Chambre seule
board-bed-and-breakfast = Petit-déjeuner inclus
board-half-board = Demi-pension
board-full-board = Pension complète
board-all-inclusive = Tout compris

## Sortes de tarif

rate-category-bar = Tarif flexible
rate-category-non-refundable = Tarif non remboursable

## Ce qui garantit la réservation

guarantee-six-pm-hold = Sans garantie : gardée jusqu’à une heure du jour d’arrivée
guarantee-pay-at-property = Paiement à l’hôtel

## Taxes

tax-vat = TVA
tax-vat-percent = TVA { $percent }
tax-city = Taxe de séjour
tax-city-percent = Taxe de séjour { $percent }

## Restrictions

rule-no-price = Aucun prix n’est défini pour le { $date }.
rule-stop-sell = Le { $date } est fermé à la vente.
rule-closed-to-arrival = Aucune arrivée possible le { $date }.
rule-closed-to-departure = Aucun départ possible le { $date }.
rule-min-los-arrival = Pour une arrivée le { $date }, le séjour minimum est de { $count ->
    [one] { $count } nuit
   *[other] { $count } nuits
}.
rule-min-los-through = Pour un séjour comprenant la nuit du { $date }, le minimum est de { $count ->
    [one] { $count } nuit
   *[other] { $count } nuits
}.

## Chambres indisponibles

outage-out-of-inventory = Hors inventaire
outage-out-of-order = Hors service
outage-out-of-service = Défaut mineur

## Origine de la réservation

source-desk = Réception
source-walk-in = Walk-in
source-web = Site web

## Frais d’annulation

policy-always-free = Annulation gratuite à tout moment.
policy-free-until = Annulation gratuite jusqu’au { $instant }.
policy-then = Ensuite : { $fee }.
policy-from = À partir du { $instant } : { $fee }.
policy-from-free = À partir du { $instant } : sans frais.
policy-now = L’annulation coûte { $fee }.
policy-held = Chambre gardée pour vous jusqu’au { $instant }.
policy-held-over = Gardée jusqu’au { $instant } ; ce délai est passé.

## Boutons et petits mots

save = Enregistrer
cancel = Annuler
next = Continuer
close = Fermer
undo = Annuler
search = Rechercher
yes = Oui
optional = facultatif
required = obligatoire
none = Aucun
total = Total
per-night = par nuit
from-price = dès { $price }
language = Langue
loading = Chargement…

## Étapes d’une réservation

step-amend = Modifier le séjour
step-assign = Attribuer une chambre
step-check-in = Check-in
step-undo-check-in = Annuler le check-in
step-check-out = Check-out
step-undo-check-out = Annuler le check-out
step-cancel = Annuler la réservation
step-reinstate = Rétablir
step-no-show = Marquer no-show
step-confirm = Confirmer
step-depart-early = Départ anticipé
step-other = Cette opération

## Noms des champs dans les messages d’erreur

field-first-name = Prénom
field-last-name = Nom
field-email = E-mail
field-phone = Téléphone
field-country = Pays
field-language = Langue
field-arrival = Arrivée
field-departure = Départ
field-adults = Adultes
field-children = Enfants
field-rooms = Chambres
field-notes = Remarques
field-requests = Demandes
field-password = Mot de passe
field-name = Nom
field-slug = Nom court
field-zone = Fuseau horaire
field-address = Adresse
field-currency = Devise
field-languages = Langues
field-taxes = Taxes
field-price = Prix
field-price-minor = Prix
field-room-type = Type de chambre
field-rate-plan = Tarif
field-limit = Nombre d’entrées
field-accept-terms = Conditions
field-payment = Paiement
field-status = État de la chambre
field-assigned = Qui nettoie la chambre
field-attendants = La liste de qui nettoie
field-priority = Contrôle demandé
field-remarks = Remarque sur la chambre
field-found = État constaté de la chambre
field-leave-by = Heure à laquelle la chambre se libère
field-tasks = Tâche
field-outage = Défaut
field-group = Groupe
field-alert = Alerte
field-seen-to = Traité
field-estimated-arrival = Attendu à
field-deposit = Acompte
field-traces = À faire
field-other = Un des champs

tax-named-percent = { $name } { $percent }
party-on-business = { $party }, pour affaires
field-code = Code
field-wash = Désistement prévu
field-take-up = Minimum à prendre
field-discount = Remise
field-release = Rétrocession
field-nights = Nuits
field-commission = Commission
field-credit-limit = Plafond de crédit
field-vat-id = N° de TVA
field-contact = Contact
service-line-count = { $count } × { $name }
service-line-at = { $what }, { $when }
service-price-per-stay = { $amount } par séjour
service-price-per-night = { $amount } par nuit
service-price-per-person = { $amount } par personne
service-price-per-person-night = { $amount } par personne et par nuit
service-price-per-room-night = { $amount } par chambre et par nuit
service-price-per-piece = { $amount } l’unité
service-unit-per-stay = Une fois par séjour
service-unit-per-person = Par personne
service-unit-per-person-night = Par personne et par nuit
service-unit-per-room-night = Par chambre et par nuit
service-unit-per-piece = À l’unité
service-due-each-night = Chaque nuit
service-due-each-morning = Chaque matin
service-due-arrival = Le jour de l’arrivée
service-due-departure = Le jour du départ
service-due-chosen = Un jour au choix du client
service-why-compulsory = Toujours facturé
service-why-included = Inclus
service-vat-lodging = Hébergement
service-vat-food = Repas
service-vat-beverages = Boissons
service-vat-other = Autres prestations
field-services = Prestations
guarantee-card = Garantie par carte
guarantee-deposit = Garantie par acompte
guarantee-prepayment = Prépaiement
guarantee-company = Paiement par la société
guarantee-ota = Paiement via le site de réservation
policy-no-show = En cas de non-présentation : { $fee }.
policy-no-show-free = En cas de non-présentation : sans frais.
policy-deposit-now = Acompte à verser maintenant : { $fee }.
policy-deposit-by = Acompte à verser au plus tard le { $instant } : { $fee }.
rate-category-corporate = Tarif société
rate-category-package = Forfait
rate-category-group = Tarif groupe
rate-category-day-use = Day use
rate-category-promotion = Promotion
rate-category-long-stay = Long séjour
rate-category-wholesale = Tarif tour-opérateur
rule-max-los-arrival =
    Pour une arrivée le { $date }, le séjour maximum est de { $count ->
        [one] { $count } nuit
       *[other] { $count } nuits
    }.
rule-max-los-through =
    Pour un séjour comprenant la nuit du { $date }, le maximum est de { $count ->
        [one] { $count } nuit
       *[other] { $count } nuits
    }.
rule-exact-los = Une arrivée le { $date } n’est possible que pour d’autres durées de séjour.
rule-min-advance =
    Une arrivée le { $date } se réserve au moins { $count ->
        [one] { $count } jour
       *[other] { $count } jours
    } à l’avance.
rule-min-advance-hours =
    Une arrivée le { $date } se réserve au moins { $count ->
        [one] { $count } heure
       *[other] { $count } heures
    } à l’avance.
rule-max-advance =
    Une arrivée le { $date } se réserve au plus { $count ->
        [one] { $count } jour
       *[other] { $count } jours
    } à l’avance.
rule-max-advance-hours =
    Une arrivée le { $date } se réserve au plus { $count ->
        [one] { $count } heure
       *[other] { $count } heures
    } à l’avance.
rule-booking-window = Ce tarif n’est pas réservable aujourd’hui ; le jour de réservation le plus proche est le { $date }.
rule-stay-window = Ce tarif ne s’applique pas à la nuit du { $date }.
rate-source-ecb = Banque centrale européenne

rule-exact-los-nearest =
    Une arrivée le { $date } n’est possible que pour certaines durées ; la plus proche est de { $count ->
        [one] { $count } nuit
       *[other] { $count } nuits
    }.
rule-exact-los-nearest-two =
    Une arrivée le { $date } n’est possible que pour certaines durées ; les plus proches sont de { $fewer ->
        [one] { $fewer } nuit
       *[other] { $fewer } nuits
    } et de { $count ->
        [one] { $count } nuit
       *[other] { $count } nuits
    }.
more-languages =
    Dans { $count ->
        [one] { $count } autre langue
       *[other] { $count } autres langues
    }
service-unit-piece-night = Par unité et par nuit
