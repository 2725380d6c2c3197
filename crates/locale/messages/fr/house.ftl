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
