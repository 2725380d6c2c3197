### D’un ordinateur vide à un hôtel.

setup-title = Configuration · Keyrack

## Le début

setup-welcome = Bienvenue
setup-welcome-hint = Il n’y a pas encore d’hôtel sur cet ordinateur. Comment souhaitez-vous commencer ?
setup-new = Configurer un nouvel hôtel
setup-new-hint = Nom, chambres, prix, taxes et équipe, étape par étape. Comptez environ dix minutes ; vous pouvez vous interrompre et reprendre plus tard.
setup-new-begin = Configurer un hôtel
setup-begun = Vous avez commencé à configurer « { $name } ». Tout ce que vous avez saisi est conservé sur cet ordinateur.
setup-begun-nameless = Vous avez commencé à configurer un hôtel. Tout ce que vous avez saisi est conservé sur cet ordinateur.
setup-go-on = Reprendre
setup-drop = Supprimer le brouillon
setup-drop-title = Supprimer le brouillon ?
setup-drop-hint = Ce que vous avez saisi jusqu’ici est effacé de cet ordinateur. Aucun hôtel n’est touché.
setup-join = Rejoindre un hôtel
setup-join-hint = L’hôtel se trouve déjà sur un serveur Keyrack. Il vous faut l’adresse du serveur et un code créé pour ce poste.
setup-join-begin = Rejoindre avec adresse et code
setup-sample = Ouvrir un hôtel d’essai
setup-sample-hint = Quarante chambres avec clients et prix, pour tout essayer. Rien n’y est réel et un clic suffit pour le supprimer.
setup-sample-begin = Ouvrir l’hôtel d’essai
setup-sample-wait = L’hôtel d’essai se remplit. Un instant, s’il vous plaît.

## L’hôtel d’essai

setup-sample-mark = Hôtel d’essai
setup-sample-who = Rien n’est réel ici. Utilisateur : { $name } ; mot de passe : « { $password } ».
setup-sample-end = Supprimer l’hôtel d’essai
setup-sample-end-title = Supprimer l’hôtel d’essai ?
setup-sample-end-hint = Tout ce que vous y avez essayé est effacé. Vous repartez ensuite d’un ordinateur vide.

## Rejoindre

setup-join-long = La personne qui s’occupe du serveur vous donne les deux. Les données de l’hôtel sont ensuite chargées sur cet ordinateur.
setup-join-server = Adresse du serveur
setup-join-code = Code
setup-join-code-hint = Il sert une seule fois, pendant un temps limité.
setup-join-name = Nom de ce poste
setup-join-name-hint = Les autres le voient à côté de ce qui est fait ici.
setup-join-name-first = Réception
setup-join-do = Rejoindre

## Les étapes

setup-steps = Étapes
setup-next = Enregistrer et continuer
setup-back = Retour
setup-later = Enregistrer et continuer plus tard
setup-kept = Chaque étape est conservée sur cet ordinateur, mais pas les mots de passe.
setup-finish = Créer l’hôtel
setup-remove = Retirer
setup-remove-named = Retirer { $name }
setup-problems = { $count ->
    [one] { $count } point est à corriger :
   *[other] { $count } points sont à corriger :
}

setup-step-hotel = L’hôtel
setup-step-hotel-hint = Tel qu’il figure sur les courriers et les confirmations. Attention à la devise : elle ne pourra plus changer.
setup-step-types = Types de chambre
setup-step-types-hint = Ce que vous vendez. Les clients voient le nom, le personnel aussi le code.
setup-step-rooms = Chambres
setup-step-rooms-hint = Saisissez les numéros des portes : un par un, ou par plages avec un trait d’union.
setup-step-taxes = Taxes
setup-step-taxes-hint = Ce que les clients paient sur la chambre. Laissez un champ vide si la taxe n’existe pas.
setup-step-rate = Premier tarif
setup-step-rate-hint = Prix pour les 400 prochaines nuits. Les pourcentages par jour et par saison sont calculés sur le prix de base.
setup-step-people = Équipe
setup-step-people-hint = Qui se connecte sur ce poste. Au moins une personne doit faire partie de la direction.
setup-step-finish = Fin
setup-step-finish-hint = Relisez tout. L’hôtel est créé en entier ou pas du tout.

setup-name = Nom de l’hôtel
setup-address = Rue, code postal, ville
setup-country = Pays
setup-country-hint = Deux lettres, par exemple FR
setup-email = E-mail
setup-phone = Téléphone
setup-zone = Fuseau horaire
setup-currency = Devise
setup-currency-hint = Trois lettres, par exemple EUR. Non modifiable ensuite.
setup-languages = Langues des pages et e-mails destinés aux clients
setup-check-in = Arrivée à partir de
setup-check-out = Départ avant

setup-type-number = Type de chambre { $number }
setup-type-name = Nom
setup-type-name-first = Chambre double
setup-type-code = Code
setup-type-code-first = DBL
setup-type-beds = Lits
setup-type-beds-hint = Un lit double, lit bébé sur demande
setup-type-adults = Adultes
setup-type-heads = Personnes en tout
setup-type-more = Ajouter un type

setup-rooms-example = Par exemple : 101–118, 201-218, 301
setup-rooms-unclear = Cette liste n’est pas encore lisible.
setup-rooms-preview = { $count ->
    [one] { $count } chambre : { $list }
   *[other] { $count } chambres : { $list }
}
setup-rooms-count = { $count ->
    [one] { $count } chambre en tout
   *[other] { $count } chambres en tout
}

setup-vat = TVA
setup-vat-rate = Taux pour la chambre, en pour cent
setup-vat-rate-hint = Vide : aucune
setup-vat-inclusive = Mes prix incluent la TVA
setup-city = Taxe de séjour
setup-city-kind = Mode de calcul
setup-city-none = Il n’y en a pas
setup-city-person = Par personne et par nuit
setup-city-room = Par chambre et par nuit
setup-city-stay = Par séjour
setup-city-percent = En pourcentage du prix
setup-city-amount = Montant en { $currency }
setup-city-rate = Pourcentage
setup-city-age = Les enfants paient à partir de l’âge de
setup-city-age-hint = Vide : tout le monde paie
setup-city-nights = Uniquement les premières nuits
setup-city-nights-hint = Vide : toutes les nuits comptent

setup-plan-name = Nom du tarif
setup-plan-name-first = Flexible
setup-board = Pension
setup-adults-included = Adultes compris dans le prix
setup-extra-adult = Par adulte supplémentaire, { $currency }
setup-prices = Prix d’une nuit, { $currency }
setup-weekend = Écart pour certains jours, en %
setup-percent-hint = +10 plus cher, -5 moins cher, vide : aucun
setup-weekend-days = pour les nuits du
setup-season-more = Ajouter une saison
setup-season-name = Saison
setup-season-from = Première nuit
setup-season-to = Dernière nuit
setup-season-percent = Pourcentage
setup-preview = Ce que coûte alors une nuit
setup-preview-plain = Prix de base
setup-preview-weekend = Jours choisis
setup-preview-season = Saison
setup-cancel = Annulation
setup-cancel-kind = Elle est payante
setup-cancel-days = quelques jours avant l’arrivée
setup-cancel-free = jamais
setup-cancel-never = dès la réservation
setup-cancel-days-before = Jours avant l’arrivée
setup-cancel-at = Dès, heure locale
setup-fee = Elle coûte
setup-fee-night = la première nuit
setup-fee-percent = un pourcentage du séjour
setup-fee-full = le séjour entier
setup-fee-rate = Pourcentage du séjour

setup-person = Personne
setup-person-more = Ajouter une personne
setup-role = Droits
setup-role-manager = Tout (direction)
setup-role-front-desk = Tout sauf personnel et réglages
setup-role-housekeeping = Ménage uniquement
setup-password-hint = Au moins huit caractères

setup-where = Où se trouve l’hôtel
setup-where-here = Sur cet ordinateur seulement
setup-where-limit = Un hôtel créé ici ne pourra pas être transféré plus tard sur un serveur.
setup-where-limit-hint = Il fonctionne sans aucune connexion. Les clients ne peuvent pas réserver sur le web et aucun autre ordinateur ne peut s’y joindre.
setup-where-server = Si vous avez reçu l’adresse d’un serveur et un code, l’hôtel y est déjà configuré : rejoignez-le plutôt. Ce que vous avez saisi ici reste comme brouillon.

## La suite

setup-next-title = Votre hôtel est prêt. Prochaines étapes
setup-next-import = Reprenez les réservations de votre ancien système
setup-next-booking = Prenez votre première réservation
setup-next-rooms = Passez vos chambres en revue et indiquez celles à nettoyer
setup-next-close = Ne plus afficher

## Ce qui ne va pas

setup-wrong-missing = Merci de remplir ce champ.
setup-wrong-too-long = C’est trop court ou trop long.
setup-wrong-country = Il faut deux lettres, par exemple FR ou BE.
setup-wrong-zone = Merci de choisir le fuseau horaire de l’hôtel.
setup-wrong-currency = Il faut trois majuscules, par exemple EUR.
setup-wrong-language = Merci de choisir au moins une langue.
setup-wrong-email = Cette adresse e-mail est incomplète.
setup-wrong-time = Il faut une heure, par exemple 15:00.
setup-wrong-date = Merci d’indiquer une date.
setup-wrong-order = La dernière nuit précède la première.
setup-wrong-overlap = Une autre saison contient déjà certaines de ces nuits.
setup-wrong-number = Il faut un nombre entier plausible.
setup-wrong-heads = Il faut de la place pour au moins autant de personnes que d’adultes.
setup-wrong-amount = Il faut un montant, par exemple 119,50.
setup-wrong-percent = Il faut un pourcentage, par exemple 7 ou 7,5.
setup-wrong-twice = « { $piece } » figure deux fois.
setup-wrong-range = « { $piece } » n’est ni une chambre ni une plage de chambres.
setup-wrong-backwards = « { $piece } » est à l’envers. Le plus petit numéro vient en premier.
setup-wrong-too-many = C’est plus que ce qu’un hôtel peut contenir.
setup-wrong-no-rooms = Il n’y a pas encore de chambre. Saisissez au moins un numéro.
setup-wrong-no-manager = Au moins une personne doit faire partie de la direction.
setup-wrong-password = Le mot de passe doit compter au moins huit caractères.
