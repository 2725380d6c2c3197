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

guarantee-six-pm-hold = Chambre gardée pour vous jusqu’à 18 h le jour de l’arrivée
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
field-deposit = Acompte
field-traces = À faire
field-other = Un des champs
