### Ce qui s’est passé, un message par code d’erreur, et là où cela aide, que faire ensuite.
### Une valeur que l’erreur n’apporte pas arrive sous la forme du mot "none".

## Saisies impossibles

failure-stay-backwards = Le départ doit être postérieur à l’arrivée.
failure-stay-backwards-hint = Choisissez un départ plus tardif ou une arrivée plus tôt.
failure-stay-too-long = Un séjour compte au maximum { $max ->
    [none] 365 nuits
    [one] { $max } nuit
   *[other] { $max } nuits
}.
failure-stay-too-long-hint = Réservez les nuits en plusieurs fois.
failure-stay-past = { $date ->
    [none] La date d’arrivée est passée.
   *[other] La date d’arrivée du { $date } est passée.
}
failure-stay-past-hint = Choisissez aujourd’hui ou une date ultérieure.
failure-stay-too-far = { $date ->
    [none] Ces dates ne sont pas encore ouvertes à la réservation.
   *[other] Les dates après le { $date } ne sont pas encore ouvertes à la réservation.
}
failure-stay-too-far-hint = Choisissez une arrivée plus proche.
failure-party-invalid = Chaque chambre doit compter au moins un adulte, et les enfants ont moins de 18 ans.
failure-party-invalid-hint = Comptez comme adultes les personnes de 18 ans et plus.
failure-party-too-large = Cette chambre est trop petite pour autant de personnes.
failure-party-too-large-hint = Choisissez une chambre plus grande ou réservez-en deux.
failure-rooms-invalid = { $max ->
    [none] Choisissez au moins une chambre.
    [one] Choisissez une chambre.
   *[other] Choisissez entre 1 et { $max } chambres.
}
failure-guest-no-name = Merci d’indiquer un nom.
failure-guest-email = Cette adresse e-mail est incomplète.
failure-guest-email-hint = Elle doit ressembler à nom@example.com.
failure-guest-field = « { $label } » est trop long ou contient des caractères non imprimables.
failure-reason-needed = C’est complet à ces dates, et aucun motif n’est donné pour vendre quand même.
failure-reason-needed-hint = Écrivez pourquoi la vente se fait malgré tout. La personne qui cherchera ensuite une chambre doit le savoir.
failure-group-name = Le groupe n’a pas de nom, ou un nom très long.
failure-group-name-hint = Donnez-lui un nom court, comme la société ou l’occasion.
failure-company-no-name = La société n’a pas de nom.
failure-company-no-name-hint = Écrivez son nom tel qu’il doit figurer sur les documents.
failure-release-past = Cette option serait déjà échue.
failure-release-past-hint = Choisissez un moment à venir.
failure-deposit-invalid = Cet acompte ne peut pas être noté.
failure-deposit-invalid-hint = Indiquez un montant nul ou positif, dans la devise de l’hôtel.
failure-trace-unknown = Cette entrée n’existe plus.
failure-trace-unknown-hint = La réservation a peut-être été supprimée. Regardez à nouveau la liste.
failure-text-needed = Rien n’est encore écrit ici.
failure-text-needed-hint = Indiquez ce qu’il y a à faire.
failure-text-too-long = { $max ->
    [none] Ce texte est trop long.
    [one] Ce texte dépasse { $max } caractère.
   *[other] Ce texte dépasse { $max } caractères.
}
failure-range-invalid = { $max ->
    [none] Cette période est vide ou trop longue.
   *[other] Cette période est vide ou trop longue : { $max } au maximum.
}
failure-price-invalid = Ce prix n’est pas possible.
failure-price-invalid-hint = Un prix ne peut pas être négatif.
failure-property-invalid = { $field ->
    [name] Il faut un nom de 120 caractères au plus.
    [address] Il faut une adresse de 300 caractères au plus.
    [country] Il faut deux lettres, par exemple FR ou BE.
    [phone] Ce numéro est trop long.
    [languages] Choisissez au moins une langue.
    [check_in] Il faut une heure, par exemple 15:00.
    [check_out] Il faut une heure, par exemple 11:00.
    [vat] Chaque taux doit être un pourcentage de 100 au plus et avoir son propre premier jour.
    [city] La taxe de séjour demande un montant, et des nombres entiers pour l’âge et les nuits.
   *[other] « { $label } » ne peut pas être accepté tel quel.
}
failure-unreadable = Cette demande est illisible.
failure-unreadable-hint = Revenez en arrière et réessayez.
failure-unknown-call = Cette fonction n’existe pas ici.
failure-unknown-call-hint = L’un des deux côtés est peut-être d’une version plus ancienne. Mettez-le à jour et réessayez.
failure-call-reused = Cette demande a déjà été envoyée avec un autre contenu.
failure-call-reused-hint = Recommencez à la première étape.
failure-key-needed = Cette requête n’a pas d’identifiant propre (Idempotency-Key).
failure-key-needed-hint = Joignez-en un à chaque requête qui modifie quelque chose, par exemple un UUID, et le même lors d’un nouvel essai.
failure-too-large = Cela dépasse la taille acceptée.

## Ce qui n’existe pas

failure-property-unknown = Cet hôtel n’existe pas ici.
failure-property-unknown-hint = Vérifiez l’adresse.
failure-room-type-unknown = Ce type de chambre n’existe pas.
failure-room-unknown = Cette chambre n’existe pas.
failure-rate-plan-unknown = Ce tarif n’existe pas.
failure-reservation-unknown = Cette réservation n’existe pas.
failure-reservation-unknown-hint = Vérifiez le numéro de réservation.
failure-guest-unknown = Ce client n’existe pas.
failure-filter-name = Un filtre doit avoir un nom de { $max } caractères au plus, et vous pouvez en conserver { $count }.
failure-guest-same = Ces deux fiches n’en font déjà qu’une.
failure-guest-same-hint = Ouvrez la fiche pour voir ce qui y a été fusionné.
failure-guest-preferences = Un client peut avoir jusqu’à { $max } préférences de quelques mots.
failure-guest-preferences-hint = Les textes plus longs vont dans les remarques.
failure-outage-unknown = Cette chambre n’est pas hors service.
failure-attendant-unknown = Personne de ce nom n’est prévu au ménage aujourd’hui.
failure-attendant-unknown-hint = Ajoutez d’abord cette personne à la liste du jour.
failure-task-unknown = Cette tâche n’existe plus.
failure-hold-unknown = Ces chambres ne vous sont plus réservées.
failure-hold-unknown-hint = Relancez la recherche ; vos informations sont conservées.
failure-page-unknown = Cette page n’existe pas.
failure-page-unknown-hint = Vérifiez l’adresse ou repartez de la page d’accueil de l’hôtel.

## Compris, mais impossible pour l’instant

failure-property-exists = Cet hôtel est déjà configuré ici.
failure-sold-out = { $date ->
    [none] Il ne reste plus de chambre à ces dates.
   *[other] Il ne reste plus de chambre pour la nuit du { $date }.
}
failure-sold-out-hint = Choisissez d’autres dates ou une autre chambre.
failure-no-rights = { $date ->
    [none] Sans connexion, ce poste ne peut garantir aucune chambre à ces dates.
   *[other] Sans connexion, ce poste ne peut garantir aucune chambre pour la nuit du { $date }.
}
failure-no-rights-hint = Attendez le retour de la connexion, ou choisissez un autre type de chambre ou d’autres nuits.
failure-restricted = Ces dates ne sont pas réservables à ce tarif.
failure-restricted-hint = Choisissez d’autres dates ou un autre tarif.
failure-price-changed = Le prix est passé de { $expected } à { $total }.
failure-price-changed-hint = Rien n’est encore réservé. Regardez le nouveau prix et continuez s’il vous convient.
failure-fee-changed = Les frais d’annulation sont passés de { $expected } à { $fee }.
failure-fee-changed-hint = Rien n’est encore annulé. Regardez les nouveaux frais, puis décidez.
failure-hold-expired = Le délai pendant lequel les chambres vous étaient réservées est écoulé.
failure-hold-expired-hint = Vos informations sont conservées. Relancez la recherche pour voir ce qui reste disponible.
failure-wrong-status = { $status ->
    [none] « { $step } » : impossible actuellement pour cette réservation.
   *[other] « { $step } » : impossible, car le statut de la réservation est « { $status } ».
}
failure-stay-contested = Ce séjour a été modifié à deux endroits en même temps.
failure-stay-contested-hint = Choisissez d’abord la version qui compte, sous « À vérifier ».
failure-stay-changed = Ce séjour a été modifié entre-temps ; l’opération n’a donc pas été annulée.
failure-stay-changed-hint = Ouvrez la réservation et regardez où elle en est.
failure-version-gone = Cela a changé depuis l’affichage.
failure-version-gone-hint = Regardez à nouveau, puis choisissez.
failure-built-on-refused = Cette modification dépend d’une autre que le serveur n’a pas acceptée.
failure-built-on-refused-hint = Commencez par vérifier celle-là.
failure-server-unknown = Ce serveur n’est pas celui auquel ce poste a été relié.
failure-server-unknown-hint = Rien ne lui a été envoyé et rien n’en a été repris. Vérifiez l’adresse et le réseau, ou reliez à nouveau le poste avec un nouveau code.
failure-room-taken = { $date ->
    [none] La chambre { $room } est occupée.
   *[other] La chambre { $room } est occupée le { $date }.
}
failure-room-taken-hint = Choisissez une autre chambre.
failure-room-out-of-order = { $date ->
    [none] La chambre { $room } est hors service.
   *[other] La chambre { $room } est hors service le { $date }.
}
failure-room-out-of-order-hint = Choisissez une autre chambre ou remettez celle-ci en service.
failure-attendant-needed = La liste du jour est encore vide.
failure-attendant-needed-hint = Ajoutez les personnes qui nettoient aujourd’hui, puis répartissez les chambres.
failure-room-needed = Aucune chambre n’est encore attribuée.
failure-room-needed-hint = Attribuez d’abord une chambre.
failure-too-early = { $date ->
    [none] Il est encore trop tôt pour cela.
   *[other] Ce sera possible à partir du { $date }.
}
failure-stays-over = Ce client reste plus longtemps.
failure-stays-over-hint = Si le client part aujourd’hui, utilisez « Départ anticipé ».
failure-day-open = { $count ->
    [none] Des clients qui auraient dû partir sont encore présents.
    [one] { $count } client qui aurait dû partir est encore présent.
   *[other] { $count } clients qui auraient dû partir sont encore présents.
}
failure-day-open-hint = Faites leur check-out ou prolongez leur séjour, puis clôturez la journée.
failure-day-moved = { $date ->
    [none] La journée hôtelière a changé entre-temps.
   *[other] La journée hôtelière est désormais celle du { $date }.
}
failure-day-moved-hint = Regardez la nouvelle journée et réessayez.
failure-server-only = Cette opération n’est possible que sur le serveur.
failure-desk-only = Cette opération n’est possible que depuis un poste.
failure-staff-name-taken = Ce nom d’utilisateur est déjà pris.
failure-staff-name-taken-hint = Choisissez-en un autre.
failure-line-needed = Le serveur gère cela, et la connexion est coupée.
failure-line-needed-hint = Rien n’a été modifié. Réessayez dès le retour de la connexion.
failure-answer-late = Le serveur n’a pas répondu à temps.
failure-answer-late-hint = L’opération a peut-être été faite malgré tout. Regardez la liste dans un instant avant de réessayer.
failure-staff-unknown = Cette personne n’est pas dans la liste.
failure-last-manager = Il doit rester une personne qui a tous les droits.
failure-last-manager-hint = Donnez d’abord les droits de direction à quelqu’un d’autre.
failure-room-assigned = { $count ->
    [none] Des clients doivent avoir cette chambre.
    [one] Pour { $count } nuit ({ $date }), un client doit avoir cette chambre.
   *[other] Pour { $count } nuits à partir du { $date }, des clients doivent avoir cette chambre.
}
failure-room-assigned-hint = Donnez-leur d’abord une autre chambre.
failure-rooms-below-sold = { $count ->
    [none] Toutes les chambres sont nécessaires.
    [one] Pour { $count } nuit ({ $date }), toutes les chambres sont nécessaires.
   *[other] Pour { $count } nuits à partir du { $date }, toutes les chambres sont nécessaires.
}
failure-rooms-below-sold-hint = Les chambres au contingent des postes comptent aussi ; ce sera possible après ces nuits.
failure-room-number-taken = Il y a déjà une chambre { $room }.
failure-room-number-taken-hint = Choisissez un autre numéro.
failure-room-invalid = { $field ->
    [floor] Cet étage est trop long.
   *[other] Une chambre doit avoir un numéro de douze caractères au plus.
}
failure-room-type-invalid = { $field ->
    [code] Il faut un code court, de 20 caractères au plus.
    [name] Il faut un nom de 120 caractères au plus.
    [beds] Ce texte est trop long.
    [adults] Il faut de la place pour au moins un adulte.
    [heads] Il faut de la place pour au moins autant de personnes que d’adultes.
   *[other] Ce type de chambre ne peut pas être enregistré tel quel.
}
failure-room-type-taken = Un autre type de chambre porte déjà ce code.
failure-room-type-taken-hint = Choisissez-en un autre.
failure-version-unknown = Ce formulaire est trop ancien.
failure-version-unknown-hint = Rouvrez la page et refaites votre modification.
failure-work-under-way = Une autre opération est en cours.
failure-work-under-way-hint = Attendez qu’elle soit terminée.
failure-backup-failed = La sauvegarde n’a pas été faite.
failure-backup-failed-hint = Les sauvegardes précédentes sont toujours là. Vérifiez que le dossier accepte l’écriture, puis réessayez.
failure-backup-unknown = Cette sauvegarde n’existe plus.
failure-backup-foreign = Cette sauvegarde est celle d’un autre hôtel.
failure-backup-damaged = Cette sauvegarde est inutilisable.
failure-backup-damaged-hint = Votre hôtel est resté tel quel. Essayez une sauvegarde plus ancienne.
failure-folder-unusable = Aucun fichier ne peut être écrit dans ce dossier.
failure-folder-unusable-hint = Indiquez le chemin complet d’un dossier existant, sur un disque branché.
failure-restore-not-here = Ce n’est pas possible avec cet hôtel.
failure-waiting-changed = Entre-temps, quelque chose a été envoyé ou ajouté.
failure-waiting-changed-hint = Fermez cette fenêtre et regardez à nouveau la liste.
failure-password-short = { $min ->
    [none] Ce mot de passe est trop court.
    [one] Un mot de passe compte au moins { $min } caractère.
   *[other] Un mot de passe compte au moins { $min } caractères.
}
failure-terms-needed = Merci d’accepter les conditions pour réserver.
failure-payment-invalid = Ce mode de paiement n’est pas proposé.
failure-payment-invalid-hint = Choisissez l’un de ceux affichés.
failure-promo-unknown = Ce code promotionnel n’est pas valable ici.
failure-promo-unknown-hint = Retirez-le ou vérifiez son orthographe.
failure-company-unknown = Ce code société n’est pas connu ici.
failure-company-unknown-hint = Retirez-le ou demandez le bon code à votre société.
failure-currency-not-offered = Cet hôtel n’affiche pas de prix dans cette devise.
failure-currency-not-offered-hint = N’indiquez pas de devise pour voir les prix dans celle de l’hôtel.

## Non autorisé

failure-sign-in-needed = Merci de vous connecter.
failure-sign-in-wrong = Nom d’utilisateur ou mot de passe incorrect.
failure-sign-in-wrong-hint = Attention aux majuscules et aux minuscules.
failure-role-denied = Vous n’avez pas les droits nécessaires.
failure-role-denied-hint = Demandez à une personne autorisée.
failure-token-wrong = Ce lien n’est pas valable ou ne l’est plus.
failure-token-wrong-hint = Utilisez le lien de votre dernière confirmation ou appelez l’hôtel.
failure-code-wrong = Ce code est incorrect, déjà utilisé ou expiré.
failure-code-wrong-hint = Demandez un nouveau code sur le serveur.
failure-device-unknown = Ce poste n’est pas connu du serveur.
failure-device-unknown-hint = Reliez-le à nouveau avec un nouveau code.
failure-signature-wrong = Le serveur n’a pas pu vérifier ce que ce poste a envoyé.
failure-signature-wrong-hint = Rien n’a été repris. Reliez à nouveau le poste avec un nouveau code.
failure-batch-invalid = Le serveur n’a pas pu reprendre ce que ce poste a envoyé.
failure-batch-invalid-hint = Le détail se trouve sous « À vérifier ». Mettez les deux côtés à la même version.
failure-too-many = { $seconds ->
    [none] Trop de demandes en peu de temps.
    [one] Trop de demandes en peu de temps. Merci de patienter { $seconds } seconde.
   *[other] Trop de demandes en peu de temps. Merci de patienter { $seconds } secondes.
}

## Problèmes de notre côté

failure-disk-full = Le disque est plein. Rien n’a été modifié.
failure-disk-full-hint = Libérez de la place sur le disque et réessayez.
failure-wrong-key = Cette clé ne permet pas d’ouvrir les données.
failure-wrong-key-hint = Utilisez la clé avec laquelle les données ont été créées.
failure-database-newer = Les données proviennent d’une version plus récente.
failure-database-newer-hint = Mettez Keyrack à jour. Rien n’a été modifié.
failure-database-locked = Les données sont utilisées par un autre programme.
failure-database-locked-hint = Fermez l’autre Keyrack sur cet ordinateur et réessayez.
failure-database-damaged = Les données sont endommagées.
failure-database-damaged-hint = Restaurez la dernière sauvegarde ou réinstallez ce poste à partir du serveur.
failure-stopping = Le serveur est en cours de redémarrage.
failure-stopping-hint = Réessayez dans un instant.
failure-fault = Un problème est survenu de notre côté. Rien n’a été modifié.
failure-fault-hint = Réessayez. Si cela se reproduit, prévenez l’hôtel ou les responsables du système.
failure-server-address = Ce n’est pas l’adresse d’un serveur.
failure-server-address-hint = Elle commence par https:// et figure dans le document ou l’e-mail que vous avez reçu.
failure-server-unreached = Le serveur ne répond pas.
failure-server-unreached-hint = Vérifiez l’adresse et la connexion de cet ordinateur, puis réessayez. Rien n’a été modifié.
failure-import-unreadable = Ce fichier ne peut pas être lu comme un tableau.
failure-import-unreadable-hint = Enregistrez-le au format CSV dans l’autre programme et choisissez-le à nouveau. Rien n’a été modifié.
failure-import-too-long = Le fichier est trop long pour un seul import.
failure-import-too-long-hint = 50 000 lignes et 20 Mo au maximum par import. Divisez le fichier et importez les parties l’une après l’autre.
failure-import-columns = Il manque des colonnes.
failure-import-columns-hint = Pour les clients, il faut un nom ; pour les réservations, en plus, l’arrivée, le départ ou le nombre de nuits, et le type de chambre.
failure-import-lines = { $count ->
    [one] { $count } ligne ne peut pas être reprise. Rien n’a été importé.
   *[other] { $count } lignes ne peuvent pas être reprises. Rien n’a été importé.
}
failure-import-lines-hint = Corrigez-les dans le fichier ou choisissez de les laisser de côté.

failure-rate-plan-archived = Ce tarif n’est plus en vente.
failure-rate-plan-archived-hint = Choisissez un autre tarif.
failure-last-rate-plan = C’est le dernier plan tarifaire en vente.
failure-last-rate-plan-hint = Sans plan tarifaire, rien ne pourrait être réservé. Créez-en d’abord un autre.
failure-rate-plan-taken = Un autre plan tarifaire porte déjà ce code.
failure-rate-plan-taken-hint = Choisissez un autre code.
failure-rate-plan-invalid = { $field ->
    [code] Le code compte de 1 à 20 caractères.
    [name] Le nom compte de 1 à 120 caractères dans chaque langue.
    [occupancy] Le prix vaut pour au moins un adulte, et les suppléments ne peuvent pas être négatifs.
    [cancellation] Ces conditions d’annulation sont impossibles : deux paliers commencent en même temps, ou les frais dépassent le prix du séjour.
   *[other] Le plan tarifaire ne peut pas être accepté ainsi.
}
failure-allowance-below-sold = { $date ->
    [none] Il y a déjà plus de chambres vendues qu’il n’en resterait.
   *[other] Il y a déjà plus de chambres vendues le { $date } qu’il n’en resterait.
}
failure-allowance-below-sold-hint = Autorisez autant de chambres qu’il y en a en surréservation, ou déplacez d’abord des clients vers un autre type.

failure-tax-invalid =
    { $part ->
        [name] Le nom tient sur une ligne de 40 caractères au plus.
        [rate] Il faut un pourcentage de 0 à 100, par exemple 7 ou 7,5.
        [amount] Il faut un montant nul ou positif.
        [age] Il faut un âge de 18 ans au plus : au-delà, les clients sont des adultes.
        [nights_max] Au moins une nuit compte. Laissez le champ vide pour les compter toutes.
        [classes] La même prestation est nommée deux fois.
        [valid_from] Un autre taux pour les mêmes prestations commence déjà ce jour-là.
        [season] D’un jour de l’année à un autre, sans les jours d’une autre saison de cette taxe.
        [inclusive] Une seule taxe peut être comprise dans un prix. Ajoutez l’une d’elles en sus ou donnez-leur le même nom.
        [taxes] C’est plus de taxes que l’hôtel ne peut en gérer.
       *[other] Cette taxe ne peut pas être acceptée telle quelle.
    }
failure-tax-invalid-hint = Rien n’a été modifié.
failure-policy-invalid =
    { $part ->
        [name] Il faut un nom de 80 caractères au plus, qu’aucune autre condition ne porte.
        [tiers] Dix paliers au plus, chacun avec son propre début.
        [order] Un palier ultérieur ne peut pas coûter moins cher qu’un palier précédent.
        [days] 730 jours au plus avant l’arrivée.
        [hours] 720 heures au plus après la réservation.
        [nights] De 1 à 365 nuits.
        [percent] Plus de 0 et 100 pour cent au plus.
        [amount] Il faut un montant supérieur à zéro.
        [cap] De 1 à 365 nuits, ou rien.
        [deposit] Les parts de l’acompte dépassent le prix du séjour, ou deux d’entre elles sont dues au même moment.
        [waiver] Indiquez pourquoi les frais sont abandonnés, en 200 caractères au plus.
        [policies] C’est plus de conditions que l’hôtel ne peut en gérer.
        [used] Un tarif utilise encore ces conditions.
       *[other] Ces conditions ne peuvent pas être acceptées telles quelles.
    }
failure-policy-invalid-hint = Rien n’a été modifié.
failure-exchange-invalid =
    { $part ->
        [currency] { $currency } n’est pas un code de devise, ou c’est la devise de l’hôtel.
        [rate] Il faut un cours supérieur à zéro, avec dix décimales au plus.
        [file] Ce n’est pas la liste quotidienne de la Banque centrale européenne.
        [date] La liste utilisée est plus récente.
        [base] La liste ne contient pas la devise de l’hôtel.
        [source] Indiquez d’où viennent les cours, en 60 caractères au plus.
        [rates] C’est plus de devises que l’hôtel ne peut en gérer.
       *[other] Ces cours ne peuvent pas être acceptés tels quels.
    }
failure-exchange-invalid-hint = Les cours utilisés n’ont pas changé.
failure-room-members =
    Ces chambres ne composent pas { $room ->
        [none] la chambre
       *[other] la chambre { $room }
    }.
failure-room-members-hint = Choisissez exactement les chambres dont ce type se compose, chacune une seule fois et aucune désaffectée.
failure-room-is-part =
    { $room ->
        [none] Cette chambre
       *[other] La chambre { $room }
    } fait partie { $whole ->
        [none] d’une chambre plus grande
       *[other] de la chambre { $whole }
    }.
failure-room-is-part-hint = Désaffectez d’abord la chambre plus grande, ou composez-la d’autres chambres.
failure-made-of-fixed = Ce type a des chambres ou est déjà vendu ; sa composition ne change donc plus.
failure-made-of-fixed-hint = Créez un autre type de chambre.
failure-made-of-itself = Un type de chambre ne peut pas se composer de lui-même.
failure-made-of-itself-hint = Choisissez des types qui ne se composent pas de celui-ci.
failure-service-invalid =
    { $field ->
        [code] Le code compte de 1 à 20 caractères.
        [name] Le nom compte de 1 à 120 caractères dans chaque langue.
        [description] La description compte 2 000 caractères au plus dans chaque langue.
        [price] Le prix n’est pas négatif et ne dépasse pas 10 000 000.
        [ages] Les limites d’âge vont en croissant, entre 1 et 18, et aucun prix n’est négatif.
        [due] Un prix par nuit demande une prestation fournie chaque nuit ou chaque matin.
        [stock] Il y en a au moins une par jour, ou la limite reste vide.
        [slots] Chaque horaire figure une seule fois et accueille au moins un client.
        [window] Le dernier jour ne précède pas le premier.
        [quantity] Une commande compte de 1 à 999 unités.
        [compulsory] Ce qui accompagne la chambre n’a ni jour ni heure au choix, ni limite.
       *[other] La prestation ne peut pas être acceptée ainsi.
    }
failure-service-taken = Une autre prestation porte déjà ce code.
failure-service-taken-hint = Choisissez un autre code.
failure-service-unknown = Cette prestation n’existe pas ici.
failure-service-unknown-hint = Choisissez parmi les prestations proposées.
failure-service-not-offered = Prestation non proposée avec cette chambre et ce tarif : { $service }.
failure-service-not-offered-hint = Choisissez une autre prestation ou un autre tarif.
failure-service-included = Déjà inclus dans ce tarif : { $service }.
failure-service-included-hint = Retirez la prestation de la commande ; personne ne paie deux fois.
failure-service-quantity =
    { $max ->
        [1] { $service } : une seule unité par commande.
       *[other] { $service } : de 1 à { $max } unités par commande.
    }
failure-service-day = Choisissez un jour du séjour pour cette prestation : { $service }.
failure-service-time = Choisissez l’un des horaires de cette prestation : { $service }.
failure-service-twice = Commandé deux fois pour le même jour : { $service }.
failure-service-twice-hint = Ne gardez qu’une des deux commandes.
failure-service-full =
    { $time ->
        [none]
            { $count ->
                [0] { $service } : plus rien de disponible le { $date }.
               *[other] { $service } : il n’en reste que { $count } le { $date }.
            }
       *[other]
            { $count ->
                [0] { $service } : plus rien de disponible le { $date } à { $time }.
               *[other] { $service } : il n’en reste que { $count } le { $date } à { $time }.
            }
    }
failure-service-full-hint = Choisissez un autre jour, un autre horaire ou une quantité moindre. Rien n’a été modifié.
failure-block-invalid =
    { $date ->
        [none] « { $label } » de ce groupe ne peut pas être accepté tel quel.
       *[other] « { $label } » de ce groupe ne peut pas être accepté tel quel pour la nuit du { $date }.
    }
failure-block-invalid-hint = Corrigez le champ signalé. Un code se compose de lettres, de chiffres et de traits d’union, et un pourcentage ne dépasse pas 100.
failure-block-unknown = Il n’y a pas de groupe avec ce code ou ce nom.
failure-block-unknown-hint = Vérifiez l’orthographe ou demandez à la personne qui vous l’a donné.
failure-block-code-taken = Un autre groupe à venir porte déjà ce code.
failure-block-code-taken-hint = Choisissez un autre code.
failure-block-rooms =
    { $date ->
        [none] Il ne reste pas assez de chambres pour ce groupe.
       *[other]
            { $count ->
                [none] Il ne reste pas assez de chambres pour ce groupe la nuit du { $date }.
                [0] Il ne reste aucune chambre pour ce groupe la nuit du { $date }.
                [one] Il n’est possible de bloquer que { $count } chambre pour la nuit du { $date }.
               *[other] Il n’est possible de bloquer que { $count } chambres pour la nuit du { $date }.
            }
    }
failure-block-rooms-hint = Bloquez moins de chambres, ou choisissez un autre type de chambre ou une autre date. Les chambres qu’une réception est peut-être en train de vendre comptent comme vendues.
failure-block-step = Ce statut n’est pas possible à partir du statut actuel du groupe.
failure-block-step-hint = Un groupe annulé redevient d’abord une demande ou une option ; un groupe confirmé redevient une option ou est annulé.
failure-block-not-definite = Les chambres de ce groupe ne sont pas encore réservables, ou ne le sont plus.
failure-block-not-definite-hint = La réservation est possible dès que l’hôtel a confirmé le groupe.
failure-block-released =
    { $date ->
        [none] Les chambres du groupe ont été remises en vente.
       *[other] Les chambres du groupe pour la nuit du { $date } ont été remises en vente.
    }
failure-block-released-hint = Réservez au prix habituel, ou demandez à l’hôtel de repousser la date de rétrocession du groupe.
failure-block-full =
    { $date ->
        [none] Le groupe n’a plus assez de chambres.
       *[other]
            { $count ->
                [none] Le groupe n’a plus assez de chambres de ce type la nuit du { $date }.
                [0] Le groupe n’a plus aucune chambre de ce type la nuit du { $date }.
                [one] Le groupe n’a plus que { $count } chambre de ce type la nuit du { $date }.
               *[other] Le groupe n’a plus que { $count } chambres de ce type la nuit du { $date }.
            }
    }
failure-block-full-hint = Choisissez un autre type de chambre ou d’autres nuits, ou bloquez d’abord plus de chambres pour le groupe.
failure-block-picked-up =
    { $date ->
        [none] Il y a déjà plus de chambres réservées que vous ne voulez en bloquer.
       *[other]
            { $count ->
                [none] Pour la nuit du { $date }, il y a déjà plus de chambres réservées que vous ne voulez en bloquer.
                [one] Pour la nuit du { $date }, { $count } chambre est déjà réservée.
               *[other] Pour la nuit du { $date }, { $count } chambres sont déjà réservées.
            }
    }
failure-block-picked-up-hint = Bloquez-en au moins autant, ou annulez d’abord des réservations du groupe.
failure-company-invalid = « { $label } » de cette société ne peut pas être accepté tel quel.
failure-company-invalid-hint = Un code se compose de lettres, de chiffres et de traits d’union, un pourcentage ne dépasse pas 100, et un plafond est nul ou positif.
failure-company-code-taken = Une autre société porte déjà ce code.
failure-company-code-taken-hint = Choisissez un autre code.
failure-rate-plan-circle = Le plan tarifaire dépendrait de lui-même.
failure-rate-plan-circle-hint = Choisissez un plan qui ne dépend pas de celui-ci. Huit plans au plus peuvent dépendre l’un de l’autre.
failure-rate-follows = Les prix de { $plan } suivent un autre plan tarifaire et ne se saisissent pas à la main.
failure-rate-follows-hint = Modifiez les prix du plan suivi, ou donnez à celui-ci ses propres prix sous « Plans tarifaires ».
failure-promo-invalid =
    { $field ->
        [code] Le code se compose de lettres, de chiffres et de tirets, 30 au plus.
        [name] Le nom compte 80 caractères au plus.
        [cut] La remise est supérieure à zéro et ne dépasse pas 100 %.
        [booking] Le dernier jour de réservation précède le premier.
        [nights] La dernière nuit précède la première.
        [rate_plans] L’un des plans tarifaires n’est plus en vente.
        [room_types] L’un des types de chambre n’existe pas.
        [nights_min] Le séjour minimum est trop long.
        [uses_max] Mieux vaut archiver un code que personne ne peut utiliser.
        [uses_per_guest_max] Mieux vaut archiver un code que personne ne peut utiliser.
       *[other] Le code ne peut pas être accepté ainsi.
    }
failure-promo-refused =
    { $why ->
        [unknown] Ce code n’est pas connu.
        [too_early] Ce code n’est pas encore valable.
        [over] Ce code a expiré.
        [nights] Ce code ne s’applique pas à ces nuits.
        [too_short] Ce code est réservé à des séjours plus longs.
        [used_up] Ce code a atteint son nombre maximal d’utilisations.
        [used_by_guest] Ce client a déjà utilisé le code.
        [not_here] Ce code ne s’applique pas à cette chambre à ce tarif.
       *[other] Ce code ne peut pas être utilisé.
    }
failure-promo-refused-hint = Continuez sans le code, ou choisissez d’autres dates ou un autre tarif.
failure-promo-taken = Une autre promotion ou un plan tarifaire porte déjà ce code.
failure-promo-taken-hint = Choisissez un autre code.
failure-yield-invalid =
    { $field ->
        [name] La règle demande un nom de 80 caractères au plus.
        [steps] Les paliers commencent par le plus petit nombre, chacun figure une seule fois et aucun ne retire plus de 100 %.
        [nights] La dernière nuit précède la première.
        [weekdays] Il faut au moins un jour de la semaine.
       *[other] La règle ne peut pas être acceptée ainsi.
    }
failure-layer-invalid =
    { $field ->
        [name] Il faut un nom de 80 caractères au plus.
        [dates] La dernière date précède la première.
        [weekdays] Il faut au moins un jour de la semaine.
        [max_los_arrival] Le séjour maximum est plus court que le séjour minimum.
        [max_los_through] Le séjour maximum est plus court que le séjour minimum.
        [max_advance_days] La première réservation possible viendrait après la dernière.
        [rules] Rien n’est restreint.
       *[other] La restriction ne peut pas être acceptée ainsi.
    }

failure-desk-in-touch = { $desk } est en ligne et rend ses chambres dès qu’on les lui demande.
failure-desk-in-touch-hint = Vendez la chambre : elle est reprise à ce poste automatiquement.
failure-desk-holds-fewer = Chambres invendues que { $desk } détient pour la nuit du { $date } : { $rooms } seulement.
failure-desk-holds-fewer-hint = Reprenez moins de chambres, ou choisissez une autre nuit.
failure-glass-used =
    { $rooms ->
        [0] Aucune chambre ne peut plus être reprise pour la nuit du { $date }.
       *[other] Chambres qui peuvent encore être reprises pour la nuit du { $date } : { $rooms }.
    }
failure-glass-used-hint = La limite se trouve sous Réglages, Postes. Un client qu’il a fallu déloger compte tant que ce n’est pas noté.
failure-below-promised = Chambres déjà reprises pour la nuit du { $date } : { $rooms }.
failure-below-promised-hint = Choisissez une limite plus élevée, ou attendez le retour des postes.
failure-rights-frozen = Aucune chambre ne peut être vendue pour le moment.
failure-rights-frozen-hint = Le serveur de l’hôtel a été restauré et attend ses postes. Merci de réessayer dans quelques instants.
failure-company-archived = On ne vend plus à cette société.
failure-company-archived-hint = Choisissez une autre société, ou rétablissez celle-ci sur la page « Sociétés ».
failure-company-other = Ce code est celui d’une autre société que celle choisie.
failure-company-other-hint = Retirez le code, ou choisissez la société à laquelle il appartient.
failure-rate-plan-company = Le tarif « { $plan } » est réservé à certaines sociétés.
failure-rate-plan-company-hint = Choisissez d’abord une de ces sociétés, ou un autre tarif.
failure-journal-ahead = Cette base de données est plus ancienne que le journal qui l’accompagne.
failure-journal-ahead-hint = Une ancienne copie se trouve à sa place. Rétablissez-la avec la commande restore, qui lit le journal.
failure-journal-damaged = Un enregistrement du journal est illisible.
failure-journal-damaged-hint = Conservez le fichier et adressez-vous à la personne qui s’occupe du serveur.
