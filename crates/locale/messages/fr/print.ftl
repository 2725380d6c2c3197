### Ce qui figure sur papier.

print-arrivals = Arrivées
print-arrivals-none = Aucune arrivée aujourd’hui.
print-departures = Départs
print-departures-none = Aucun départ aujourd’hui.
print-in-house = Présents
print-in-house-none = Aucun client présent.
print-housekeeping = Ménage
print-housekeeping-of = Ménage : { $name }
print-housekeeping-none = Aucune chambre.
print-about-stays = { $date } · { $count ->
    [one] { $count } chambre
   *[other] { $count } chambres
}, { $heads ->
    [one] { $heads } personne
   *[other] { $heads } personnes
}
print-about-rooms = { $date } · { $count ->
    [one] { $count } chambre
   *[other] { $count } chambres
}, dont { $dirty } à nettoyer
print-guest = Client
print-party = Personnes
print-room = Chambre
print-stay = Séjour
print-reference = Réservation
print-total = Total
print-note = Note
print-no-room = Sans chambre
print-status = Statut
print-today = Aujourd’hui
print-to-do = À faire et constaté
print-done = Fait
print-look = à contrôler
print-leaves = Départ avant { $time } ({ $party })
print-left = Parti
print-stays = Reste jusqu’au { $date } ({ $party })
print-arrives = Arrivée ({ $party })
print-nobody = Personne encore
print-outage = { $kind } jusqu’au { $date } : { $reason }
print-printed = { $property } · imprimé : { $instant }
print-page = Page { $page } sur { $count }
print-latinised = ≈ En lettres latines, car cette écriture ne peut pas encore être imprimée. La réservation affiche le nom tel qu’il s’écrit.

## Fiches de police

print-cards = Fiches de police
print-card = Fiche de police
print-name = Nom, prénom
print-born = Date de naissance
print-nationality = Nationalité
print-born-nationality = Date de naissance, nationalité
print-street = Rue, numéro
print-postcode-town = Code postal, ville
print-country = Pays
print-passport = N° de passeport ou de carte d’identité
print-phone = Téléphone
print-car = Immatriculation du véhicule
print-fellows = Accompagnants
print-declaration = Je certifie que ces informations sont complètes et exactes.
print-place-date = Lieu, date
print-signature = Signature
