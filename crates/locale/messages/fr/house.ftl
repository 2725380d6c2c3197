### Ce avec quoi l’hôtel se gère lui-même : son équipe, ses données, ses chambres, et l’état du programme.

house-menu = Réglages
house-tab-staff = Équipe
house-tab-hotel = Hôtel
house-tab-rooms = Chambres
house-edit = Modifier
house-discard = Abandonner
house-waiting = Réglages modifiés

## Équipe

house-staff-at-server = Le serveur gère l’équipe de votre hôtel. Les modifications demandent la connexion et valent sur tous les postes.
house-staff-here = Toute personne qui travaille ici se connecte avec un nom d’utilisateur et un mot de passe.
house-staff-add = Ajouter une personne
house-staff-change = Modifier les données
house-staff-person = Nom
house-staff-full-name = Nom
house-staff-user = Nom d’utilisateur
house-staff-user-hint = Pour se connecter
house-staff-seen = Dernière connexion
house-staff-never = Jamais encore
house-staff-you = vous
house-staff-off = Accès désactivé
house-staff-edit-of = Modifier { $name }
house-staff-password = Nouveau mot de passe
house-staff-password-of = Nouveau mot de passe pour { $name }
house-staff-first-password = Premier mot de passe
house-staff-new-password = Nouveau mot de passe
house-staff-password-hint = Au moins huit caractères. Huit chiffres suffisent comme code PIN.
house-staff-disable = Désactiver
house-staff-disable-of = Désactiver { $name }
house-staff-disable-hint = Cette personne ne pourra plus se connecter. Ce qu’elle a fait reste enregistré sous son nom.
house-staff-disable-you = Il s’agit de vous. Votre session sera fermée.
house-staff-enable = Réactiver
house-staff-enable-of = Réactiver { $name }
house-staff-done-added = { $name } peut se connecter.
house-staff-done-changed = Données modifiées : { $name }.
house-staff-done-password = { $name } a un nouveau mot de passe.
house-staff-done-enabled = { $name } peut de nouveau se connecter.
house-staff-done-disabled = { $name } ne peut plus se connecter.

## Hôtel

house-hotel-address = Nom, adresse et contact
house-hotel-slug = Nom dans les adresses web
house-hotel-fixed = La devise, le fuseau horaire et le nom dans les adresses web ont été choisis à la configuration. Ils ne changent plus.
house-hotel-fixed-sold = La devise et le fuseau horaire sont définitifs : des réservations en dépendent. Le nom dans les adresses web figure dans les liens de vos clients.
house-hotel-policies = Chaque plan tarifaire a ses propres conditions d’annulation. Vous les trouverez sous
house-hotel-done = Enregistré.
house-hotel-moved-on = L’hôtel a été modifié ailleurs pendant votre saisie.
house-hotel-moved-on-hint = Enregistrez quand même : seuls les champs que vous avez modifiés sont écrits. Là où les deux ont modifié le même champ, les deux valeurs restent sous « À vérifier ».
house-vat-from = À partir de la nuit du
house-vat-from-hint = Vide : depuis le début
house-vat-hint = Un taux plus tardif s’applique dès sa première nuit. Ce qui est déjà réservé garde la taxe de sa réservation.

## Chambres

house-rooms-count = { $rooms ->
    [one] { $rooms } chambre
   *[other] { $rooms } chambres
} · { $types ->
    [one] { $types } type
   *[other] { $types } types
}
house-rooms-empty = Il n’y a pas encore de type de chambre. Ajoutez-en d’abord un, puis ses chambres.
house-rooms-none = Ce type n’a pas encore de chambres.
house-rooms-add = Ajouter des chambres
house-rooms-add-of = Ajouter des chambres : { $name }
house-rooms-numbers = Numéros
house-rooms-show = { $count ->
    [one] Afficher { $count } chambre désaffectée
   *[other] Afficher { $count } chambres désaffectées
}
house-rooms-hide = { $count ->
    [one] Masquer { $count } chambre désaffectée
   *[other] Masquer { $count } chambres désaffectées
}
house-rooms-done-added = { $count ->
    [one] { $count } chambre a été ajoutée.
   *[other] { $count } chambres ont été ajoutées.
}
house-room-number = Numéro
house-room-floor = Étage
house-room-floor-hint = Vide : d’après les numéros comme 301
house-room-edit-of = Modifier la chambre { $room }
house-room-done-changed = La chambre { $room } a été modifiée.
house-room-archived = Désaffectée
house-room-archive = Désaffecter
house-room-archive-of = Désaffecter la chambre { $room }
house-room-archive-hint = La chambre quitte l’hôtel durablement : elle n’est plus ni vendue ni nettoyée. Pour une réparation, mettez-la plutôt hors service sur la page Ménage. Vous pouvez la réintégrer à tout moment.
house-room-archive-stays = Des clients doivent avoir cette chambre
house-room-archive-stays-hint = Donnez-leur d’abord une autre chambre.
house-room-archive-nights = { $count ->
    [one] { $count } nuit demande toutes les chambres
   *[other] { $count } nuits demandent toutes les chambres
}
house-room-done-archived = La chambre { $room } est désaffectée.
house-room-back = Réintégrer
house-room-back-of = Réintégrer la chambre { $room }
house-room-done-back = La chambre { $room } est réintégrée.
house-type-add = Ajouter un type de chambre
house-type-change = Modifier le type de chambre
house-type-edit-of = Modifier { $name }
house-type-occupancy = { $adults ->
    [one] { $adults } adulte
   *[other] { $adults } adultes
}, { $heads ->
    [one] { $heads } personne en tout
   *[other] { $heads } personnes en tout
}
house-type-rooms = { $count ->
    [0] aucune chambre
    [one] { $count } chambre
   *[other] { $count } chambres
}
house-type-beds-in = Lits ({ $language })
house-type-done = Type enregistré : { $name }.

## État

house-tab-health = État
health-title = Cet ordinateur
health-version = Version
health-file = Fichier de l’hôtel
health-free = Libre sur ce disque
health-heard = Dernier contact avec le serveur
health-last-backup = Dernière sauvegarde
health-backup-never = Aucune encore
health-alone = Fonctionne sans serveur
health-unknown = Inconnu
health-megabytes = { $number } Mo
health-gigabytes = { $number } Go
health-disk-low = Le disque est presque plein.
health-disk-low-hint = Libérez vite de la place : sans elle, aucune réservation ne peut être enregistrée. Rien n’est perdu jusqu’ici.
health-clock-behind = { $minutes ->
    [one] L’horloge de cet ordinateur retarde de { $minutes } minute sur celle du serveur.
   *[other] L’horloge de cet ordinateur retarde de { $minutes } minutes sur celle du serveur.
}
health-clock-ahead = { $minutes ->
    [one] L’horloge de cet ordinateur avance de { $minutes } minute sur celle du serveur.
   *[other] L’horloge de cet ordinateur avance de { $minutes } minutes sur celle du serveur.
}
health-clock-off-hint = Réglez-la dans les paramètres du système, de préférence automatiquement par Internet. Les heures dans les listes sont celles de cette horloge.
health-offline = La connexion au serveur est coupée.
health-work-backup = Sauvegarde en cours : { $share } %
health-work-examine = Contrôle du fichier : { $share } %
health-examine = Contrôler le fichier
health-examine-hint = Lit chaque page du fichier de l’hôtel et refait chaque liste pour comparer. Vous pouvez continuer à travailler, un peu plus lentement.
health-examine-failed = Le fichier n’a pas pu être contrôlé.
health-damaged = Le fichier est endommagé. Ne prenez plus de réservations ici et demandez de l’aide.
health-mended = Certaines listes ne correspondaient pas aux enregistrements. Elles ont été refaites.
health-sound = Tout est en ordre.
health-examined-at = { $count ->
    [one] { $count } enregistrement lu, { $instant }
   *[other] { $count } enregistrements lus, { $instant }
}
health-logs = Enregistrer les journaux
health-logs-done = Les journaux ont été enregistrés.
health-restored = Cet hôtel a été restauré. Vous voyez son état du { $instant }.
health-restored-hint = Ce qui s’est passé ensuite n’y figure pas. Comparez avec les e-mails et les notes sur papier, puis saisissez-le à nouveau.
health-restored-noted = Compris

## Sauvegardes

backup-title = Sauvegardes
backup-about = Une sauvegarde est une copie de tout l’hôtel dans un seul fichier chiffré. Elle est ouverte et contrôlée avant d’être retenue.
backup-about-desk = Le serveur a votre hôtel ; une sauvegarde faite ici est une copie de plus de ce que connaît ce poste, dans un seul fichier chiffré.
backup-key = La clé reste avec celles de cet ordinateur : lui seul peut ouvrir le fichier.
backup-make = Sauvegarder maintenant
backup-folder = Où et combien
backup-where = Dossier
backup-folder-hint = Le chemin complet d’un dossier, par exemple sur un autre disque. Vide : à côté du fichier de l’hôtel.
backup-keep = Combien en garder
backup-none = Il n’y a pas encore de sauvegarde. Faites la première maintenant.
backup-as-of = État du
backup-size = Taille
backup-file = Fichier
backup-restore = Restaurer
backup-restore-of = Restaurer la sauvegarde du { $instant }
backup-restore-lost = L’hôtel sera tel qu’il était le { $instant }. Ce qui est venu ensuite n’y figurera pas.
backup-restore-aside = L’hôtel dans son état actuel n’est pas supprimé : il est mis de côté sur cet ordinateur.
backup-restore-hint = Tout le monde est déconnecté, puis se reconnecte avec le mot de passe de ce jour-là.

## Rejoindre à nouveau

again-title = Rejoindre à nouveau le serveur
again-about = Si le fichier de ce poste est endommagé, le poste repart de zéro : son fichier est mis de côté et l’hôtel est rechargé depuis le serveur.
again-why = Une ancienne sauvegarde ne peut pas être restaurée ici. Elle ignorerait les chambres que ce poste a vendues depuis et les vendrait une seconde fois.
again-do = Mettre de côté et rejoindre
again-aside = Le fichier actuel n’est pas supprimé : il est mis de côté sur cet ordinateur. Les chambres gardées au contingent de ce poste le restent jusqu’à ce que leurs nuits soient passées.
again-waiting = { $count ->
    [one] Le serveur n’a pas encore { $count } modification
   *[other] Le serveur n’a pas encore { $count } modifications
}
again-waiting-hint = Si la connexion revient, elles partent d’elles-mêmes. Si vous continuez, notez-les d’abord et saisissez-les à nouveau ensuite.
again-sure = Je les ai notées
again-nothing-waits = Le serveur a tout reçu de ce poste.
again-code = Il vous faut l’adresse du serveur et un nouveau code pour ce poste.

## Ce qui est arrivé pendant l’absence de ce poste

away-title = { $count ->
    [one] En l’absence de ce poste : { $count } modification
   *[other] En l’absence de ce poste : { $count } modifications
}
away-hint = Ce que d’autres ont fait entre-temps, le plus récent en premier. Cela reste ici jusqu’à ce que quelqu’un l’ait lu.
away-short = { $count ->
    [one] { $count } nouveauté
   *[other] { $count } nouveautés
}
away-noted = Marquer comme lu
away-done = Marqué comme lu.
field-hotel = Données de l’hôtel
field-room-types = Types de chambre
field-rate-plans = Plans tarifaires
field-check-in = Arrivée à partir de
field-check-out = Départ avant

house-type-parts = Composé d’autres chambres
house-type-parts-hint = Laissez vide pour des chambres à part entière. Pour une suite faite de deux doubles, indiquez 2 à la chambre double : vendre la suite occupe alors deux doubles, et elle est fermée tant qu’il en reste moins.
house-type-part = { $count } × { $name }
house-type-made-of = Composé de { $parts }
house-members-of = { $name } : { $count } sur { $wanted } choisies
house-members-none = Toutes les chambres de ce type font partie d’une plus grande, ou il n’y en a pas encore.
house-room-unsound = Non vendue : sa composition ne convient pas
house-tab-taxes = Taxes
house-tax-hint = Ce qui est perçu sur les nuits, les repas et tout le reste, et à partir de quelle nuit.
house-tax-empty = Aucune taxe n’est encore perçue.
house-tax-empty-hint = Commencez par la TVA sur la chambre, puis ajoutez les repas et la taxe de votre commune s’il y en a une.
house-tax-add-vat = Ajouter la TVA
house-tax-add-city = Ajouter une taxe de séjour
house-tax-change = Modifier la taxe
house-tax-name = Taxe
house-tax-rate = Combien
house-tax-on = Sur quoi
house-tax-always = Depuis le début
house-tax-over = Remplacée
house-tax-edit-of = Modifier { $name }
house-tax-remove-of = Supprimer { $name }
house-tax-done = Taxes enregistrées.
house-tax-done-removed = Taxe supprimée.
house-tax-inside = { $amount } compris dans le prix
house-tax-on-top = { $amount } en sus
house-tax-person = { $amount } par personne et par nuit
house-tax-room = { $amount } par chambre et par nuit
house-tax-stay = { $amount } par séjour
house-tax-percent = { $amount } du prix des nuits
house-tax-everything = Tout
house-tax-everybody = Tous les clients, chaque nuit
house-tax-from-age = à partir de { $age } ans
house-tax-first-nights =
    { $count ->
        [one] première nuit seulement
       *[other] { $count } premières nuits seulement
    }
house-tax-no-business = sauf voyages d’affaires
house-tax-season-of = du { $from } au { $to }
house-tax-class-lodging = Hébergement
house-tax-class-food = Repas
house-tax-class-beverages = Boissons
house-tax-class-other = Autres prestations
house-tax-classes = Perçue sur
house-tax-classes-hint = Ne choisissez rien pour l’appliquer à tout.
house-tax-percent-label = Pourcentage
house-tax-business = Voyages d’affaires exonérés
house-tax-business-hint = Les clients et le personnel peuvent alors indiquer qu’un séjour est professionnel.
house-tax-season = Saison
house-tax-season-from-day = Du
house-tax-season-to-day = Au
house-tax-season-month = Mois
house-tax-season-hint = Vide pour toute l’année. Une saison prime sur le taux de l’année entière.
house-tax-no-month = Aucun
house-tax-own-name = Nom propre
house-tax-own-name-hint = Seulement s’il y en a plusieurs. Un taux ultérieur du même nom remplace le précédent ; des noms différents s’additionnent.
month-name =
    { $month ->
        [1] janvier
        [2] février
        [3] mars
        [4] avril
        [5] mai
        [6] juin
        [7] juillet
        [8] août
        [9] septembre
        [10] octobre
        [11] novembre
       *[12] décembre
    }
day-of-year =
    { $day ->
        [1] 1er
       *[other] { $day }
    } { $month }
house-services-menu = Prestations
house-services-due = À préparer
house-services-list = Offre
house-services-day = Jour
house-services-day-before = Veille
house-services-day-after = Lendemain
house-services-due-none = Rien n’est à préparer ce jour-là.
house-services-not-promised = Non accordé : { $count }
house-services-empty = Rien n’est encore vendu en dehors des chambres. Commencez par le petit-déjeuner ou une place de parking.
house-services-manager-only = La direction configure l’offre.
house-service-new = Nouvelle prestation
house-service-change = Modifier la prestation
house-service-done = Prestation enregistrée : { $name }
house-service-text-in = Description ({ $language })
house-service-vat = TVA au titre de
house-service-unit = Facturation
house-service-adult = Prix adulte
house-service-infant-age = Bébés de moins de
house-service-infant = Prix bébé
house-service-child-age = Enfants de moins de
house-service-child = Prix enfant
house-service-due = Quand
house-service-limit = Limite
house-service-most = Maximum par commande
house-service-stock = Maximum par jour
house-service-stock-hint = Vide : sans limite
house-service-stock-of = { $count } par jour
house-service-from = Premier jour
house-service-until = Dernier jour
house-service-slots = Horaires
house-service-slots-hint = Horaire et nombre de places : 18:00 2, 19:00 2. Vide : sans horaires.
house-service-always = Toujours facturé
house-service-always-with = Toujours facturé avec { $names }
house-service-always-types = Seulement avec ces types de chambre ; sans choix, avec tous
house-service-plans = Inclus dans ces tarifs
house-service-included-in = Inclus dans { $names }
house-tab-policies = Conditions
house-policy-hint = Ce que coûte une annulation et quand, ce que coûte un no-show, et ce qui est payé avant le séjour.
house-policy-empty = Il n’y a pas encore de conditions communes.
house-policy-empty-hint = Chaque plan tarifaire a ses propres conditions. Créez-en ici pour donner les mêmes à plusieurs plans.
house-policy-frozen = Une réservation garde les conditions auxquelles elle a été faite. Une modification ne vaut que pour les nouvelles réservations.
house-policy-add = Ajouter des conditions
house-policy-change = Modifier les conditions
house-policy-no-plans = Aucun plan tarifaire ne les suit
house-policy-gone = Conditions supprimées : { $name }.
house-policy-done = Conditions enregistrées : { $name }.
house-policy-guarantee = Garantie
house-policy-when = Quand
house-policy-before = Avant l’arrivée
house-policy-after = Après la réservation
house-policy-days = Jours avant
house-policy-hours = Heures après
house-policy-cap = Nuits au plus
house-policy-step-add = Ajouter un palier
house-policy-step-remove = Supprimer le palier { $number }
house-policy-part-remove = Supprimer la part { $number } de l’acompte
house-policy-kind-fixed = Montant fixe
house-policy-fee-free = Rien
house-policy-fee-full = Le séjour entier
house-policy-fee-nights =
    { $count ->
        [one] la première nuit
       *[other] les { $count } premières nuits
    }
house-policy-capped =
    { $count ->
        [one] { $fee }, au plus la première nuit
       *[other] { $fee }, au plus les { $count } premières nuits
    }
house-policy-step-before =
    { $days ->
        [0] Le jour de l’arrivée, dès { $time } : { $fee }
        [one] La veille de l’arrivée, dès { $time } : { $fee }
       *[other] { $days } jours avant l’arrivée, dès { $time } : { $fee }
    }
house-policy-step-after =
    { $hours ->
        [0] Dès la réservation : { $fee }
        [one] Dès 1 heure après la réservation : { $fee }
       *[other] Dès { $hours } heures après la réservation : { $fee }
    }
house-policy-no-show = En cas de no-show
house-policy-no-show-last = Comme une annulation tardive
house-policy-no-show-costs = No-show : { $fee }
house-policy-held = Gardée jusqu’à (heure)
house-policy-services = Les pourcentages et le séjour entier comptent aussi les services
house-policy-services-count = Services compris dans le calcul
house-policy-deposit = Acompte
house-policy-deposit-add = Ajouter une part d’acompte
house-policy-deposit-kind = Sous forme de
house-policy-deposit-days = Dû, jours avant l’arrivée
house-policy-deposit-days-hint = Vide : à la réservation
house-policy-deposit-now = Acompte à la réservation : { $amount }
house-policy-plans = Plans tarifaires qui les suivent
house-policy-plans-hint = Un plan qui ne les suit plus garde ces conditions comme les siennes.
house-room-retype = Changer de type
house-room-retype-of = Changer le type de la chambre { $room }
house-room-type = Vendue comme
house-room-retype-hint = Les clients à qui cette chambre est attribuée la gardent et paient le prix vendu. Désormais, elle compte pour l’autre type.
house-tab-currencies = Devises
house-exchange-hint = Les clients voient à peu près ce que vaut un prix dans une autre devise. La facturation est toujours en { $currency }.
house-exchange-empty = Les prix ne sont affichés que dans la devise de l’hôtel. Saisissez un cours ou chargez la liste quotidienne de la banque.
house-exchange-currency = Devise
house-exchange-currency-hint = Trois lettres, par exemple JPY
house-exchange-source = Source
house-exchange-source-hint = D’où vient le cours ; les clients le voient
house-exchange-at = État du
house-exchange-manual = Saisir un cours
house-exchange-bank = Charger la liste quotidienne de la Banque centrale européenne
house-exchange-bank-hint = Choisissez le fichier XML de la banque. Les devises ci-dessus sont mises à jour.
house-exchange-wanted = Autres devises
house-exchange-wanted-hint = Codes séparés par des virgules, par exemple USD, JPY
house-exchange-file = Fichier des cours du jour
house-exchange-done = Cours enregistrés.
house-exchange-loaded =
    { $count ->
        [one] { $count } cours du { $date } chargé.
       *[other] { $count } cours du { $date } chargés.
    }

house-tab-desks = Postes
house-policy-deposit-due =
    { $days ->
        [0] Acompte le jour de l’arrivée : { $amount }
        [one] Acompte { $days } jour avant l’arrivée : { $amount }
       *[other] Acompte { $days } jours avant l’arrivée : { $amount }
    }
house-exchange-per = 1 { $currency } vaut
desks-intro = Chaque poste détient quelques chambres qu’il peut vendre seul, même hors ligne. Pendant ce temps, personne d’autre ne les vend.
desks-live = État : maintenant
desks-as-of = État : { $at }. La connexion est coupée.
desks-never = Le serveur n’a encore rien indiqué.
desks-alone = Cet hôtel travaille sur un seul ordinateur.
desks-alone-hint = Les chambres sont réparties entre les postes dès qu’un serveur gère l’hôtel.
desks-none = Aucun autre poste n’est encore relié.
desks-none-hint = Un poste se relie avec un code à usage unique fourni par le serveur.
desks-here = ce poste
desks-in-touch = En ligne
desks-away = Injoignable
desks-away-since = Injoignable depuis le { $at }
desks-written-off = Radié
desks-holds-nothing = Ne détient aucune chambre.
desks-night = Nuit
desks-type = Type de chambre
desks-house = Tout l’hôtel
desks-free = Invendues
desks-sold = Vendues
desks-taken-back = Reprises
desks-until = Jusqu’au
desks-nights = Les prochaines nuits
desks-nights-hint = Sont comptées comme prises les chambres vendues, gardées pour un client sur le web ou au contingent d’un poste.
desks-taken-of = { $taken } sur { $rooms }
desks-of-them-at-desks = { $count } aux postes
desks-of-them-taken-back =
    { $count ->
        [one] { $count } reprise
       *[other] { $count } reprises
    }
desks-too-few =
    { $count ->
        [one] 1 chambre en moins
       *[other] { $count } chambres en moins
    }
desks-glass = Reprendre des chambres
desks-glass-limit =
    { $count ->
        [0] Aucune chambre ne peut être reprise aux postes injoignables.
        [one] Au plus 1 chambre par nuit peut être reprise aux postes injoignables.
       *[other] Au plus { $count } chambres par nuit peuvent être reprises aux postes injoignables.
    }
desks-glass-hint = Une chambre reprise a peut-être déjà été vendue sans que personne ici ne le sache. C’est le nombre de clients que vous pourriez devoir déloger une même nuit.
desks-glass-change = Modifier la limite
desks-glass-rooms = Chambres par nuit
desks-glass-done = La limite est modifiée.
desks-broken = { $night } : { $count } × { $type }, poste { $desk }
desks-reason = Motif
desks-take-back = Reprendre des chambres
desks-take-back-of = Reprendre des chambres au poste { $desk }
desks-take-back-do = Reprendre
desks-take-back-what = Lesquelles
desks-take-back-choice = { $night }, { $type } (invendues : { $count })
desks-take-back-rooms = Chambres
desks-take-back-risk = { $desk } ne peut pas être interrogé et a peut-être vendu ces chambres.
desks-take-back-risk-hint = Elles sont aussitôt remises en vente. S’il s’avère que le poste en avait vendu une, cette réservation reste valable : elle arrive sous « À vérifier » et quelqu’un trouve une chambre au client.
desks-take-back-done =
    { $count ->
        [one] 1 chambre a été reprise et peut être vendue.
       *[other] { $count } chambres ont été reprises et peuvent être vendues.
    }
desks-write-off = Radier
desks-write-off-of = Radier le poste { $desk }
desks-write-off-risk = { $desk } ne pourra plus jamais se connecter. C’est irréversible.
desks-write-off-risk-hint = Les réservations qu’il n’a pas envoyées sont perdues, sauf si son disque est retrouvé. Pour utiliser à nouveau l’ordinateur, reliez-le avec un nouveau code.
desks-write-off-holds =
    { $count ->
        [one] La chambre invendue qu’il détient continue de compter jusqu’à ce que sa nuit soit passée ou que vous la repreniez.
       *[other] Les { $count } chambres invendues qu’il détient continuent de compter jusqu’à ce que leurs nuits soient passées ou que vous les repreniez.
    }
desks-write-off-done = Poste radié : { $desk }.
desks-frozen =
    { $count ->
        [one] Le serveur a été restauré à partir d’une sauvegarde. Il ne vend rien tant qu’un poste n’a pas encore indiqué ce qu’il a vendu.
       *[other] Le serveur a été restauré à partir d’une sauvegarde. Il ne vend rien tant que { $count } postes n’ont pas encore indiqué ce qu’ils ont vendu.
    }
desks-frozen-hint = Encore attendus : { $desks }. Connectez-les, ou radiez ceux qui sont définitivement perdus.
desks-elsewhere = Chambres détenues ailleurs
desks-elsewhere-away =
    { $count ->
        [one]
            { $night } : { $desk } détient 1 { $type } et est injoignable{ $at ->
                [none] .
               *[other] { " " }(depuis le { $at }).
            }
       *[other]
            { $night } : { $desk } détient { $count } { $type } et est injoignable{ $at ->
                [none] .
               *[other] { " " }(depuis le { $at }).
            }
    }
desks-elsewhere-as-of = { $night } : { $desk } détenait { $count } { $type } (état : { $at }).
desks-look-relocate = Vendus sur une chambre reprise
desks-look-relocate-hint = Un poste injoignable avait vendu ces séjours. Ils restent valables. Trouvez aux clients une chambre ou un autre hôtel ; dès qu’une chambre se libère, elle leur revient en premier.
desks-taken-back-by = Reprise par { $who }, { $at } : { $reason }
desks-look-short = Moins de chambres que promis
desks-look-short-hint = Des chambres sont devenues indisponibles après avoir été promises. Remettez une chambre en vente, déplacez des clients ou trouvez-leur un autre hôtel.
desks-short-at-desks =
    { $count ->
        [one] 1 d’entre elles est invendue à un poste. Si ce poste la rend, cela se règle de soi-même.
       *[other] { $count } d’entre elles sont invendues à des postes. Si ces postes les rendent, cela se règle de soi-même.
    }
desks-short-chart = Voir la nuit au planning
desks-did-taken-back = La chambre avait été reprise au poste qui l’a vendue : { $reason }
house-rooms-beds = Lits par chambre
house-rooms-beds-hint = De 1 à 26. Six lits dans la 101 deviennent 101-A à 101-F.
house-type-sold-by = Vendu par
house-type-by-room = Chambre
house-type-by-bed = Lit, en chambre partagée
house-type-bed-hint = Chaque lit est compté, vendu et attribué séparément et accueille un adulte ; un groupe prend autant de lits qu’il compte d’adultes. Pour louer aussi la chambre partagée entière, ajoutez d’abord ses lits, puis un second type composé de ceux-ci.
