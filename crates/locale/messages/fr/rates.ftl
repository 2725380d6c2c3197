# Prix, restrictions et disponibilités par jour, à la réception.

desk-menu-rates = Tarifs et prix
desk-rates-empty = Il n’y a pas encore de plan tarifaire. Les prix appartiennent à un plan : créez-en d’abord un.
desk-rates-grid = Prix et restrictions par jour
desk-rates-house = Hôtel
desk-rates-left = libres
desk-rates-select-all = Tout sélectionner
desk-rates-as-of = État : { $instant }

desk-rates-dates = Période
desk-rates-earlier = Plus tôt
desk-rates-later = Plus tard
desk-rates-from = Du
desk-rates-zoom = Jours affichés
desk-rates-days = { $count } jours
desk-rates-redo = Rétablir

desk-rates-price = Prix
desk-rates-price-hint = 135 · +10 · -5%
desk-rates-weekdays = Uniquement ces jours
desk-rates-rules = Restrictions
desk-rates-apply = Appliquer
desk-rates-discard = Abandonner

desk-rates-selected = { $count ->
    [0] Aucun prix sélectionné
    [one] { $count } cellule sélectionnée
   *[other] { $count } cellules sélectionnées
}
desk-rates-cells = { $count ->
    [one] { $count } cellule :
   *[other] { $count } cellules :
}
desk-rates-same = { $count ->
    [one] { $count } reste inchangée
   *[other] { $count } restent inchangées
}
desk-rates-get-price = { $count ->
    [one] { $count } reçoit son premier prix
   *[other] { $count } reçoivent leur premier prix
}
desk-rates-lose-price = { $count ->
    [one] { $count } perd son prix et n’est plus vendue
   *[other] { $count } perdent leur prix et ne sont plus vendues
}
desk-rates-refused = { $count ->
    [one] { $count } prix tomberait sous zéro ou deviendrait trop élevé. Rien n’est modifié.
   *[other] { $count } prix tomberaient sous zéro ou deviendraient trop élevés. Rien n’est modifié.
}
desk-rates-nothing-changes = Rien ne changerait : c’est déjà ainsi.
desk-rates-done = { $count ->
    [0] Rien n’était à modifier
    [one] { $count } cellule modifiée
   *[other] { $count } cellules modifiées
}
desk-rates-done-hint = Ctrl+Z annule la modification.
desk-rates-undone = { $count ->
    [0] Il n’y avait plus rien à annuler
    [one] { $count } cellule est comme avant
   *[other] { $count } cellules sont comme avant
}
desk-rates-redone = { $count ->
    [0] Rien n’était à modifier de nouveau
    [one] { $count } cellule de nouveau modifiée
   *[other] { $count } cellules de nouveau modifiées
}
desk-rates-left-alone = { $count ->
    [one] { $count } cellule a été modifiée entre-temps sur un autre poste et reste telle quelle.
   *[other] { $count } cellules ont été modifiées entre-temps sur un autre poste et restent telles quelles.
}

desk-rates-wrong-number = Ce n’est pas un prix. Saisissez 135, +10 ou -5%.
desk-rates-wrong-decimals = Plus de décimales que n’en a la devise.
desk-rates-wrong-large = Plus que le prix maximal d’une nuit.
desk-rates-paste-empty = Il n’y a rien à coller.
desk-rates-paste-large = Le tableau est trop grand pour être collé.
desk-rates-paste-cell = Ligne { $line }, colonne { $column } du tableau : ce n’est pas un prix.
desk-rates-paste-hint = Rien n’a été modifié. Copiez uniquement des prix, sans formules ni texte.

desk-rates-closed = fermé
desk-rates-no-arrival = pas d’arrivée
desk-rates-no-departure = pas de départ
desk-rates-min-arrival = { $count ->
    [one] au moins { $count } nuit à l’arrivée
   *[other] au moins { $count } nuits à l’arrivée
}
desk-rates-min-through = { $count ->
    [one] au moins { $count } nuit pour les séjours couvrant ce jour
   *[other] au moins { $count } nuits pour les séjours couvrant ce jour
}
desk-rates-no-price = sans prix
desk-rates-told-price = { $type }, { $plan }, { $date } : { $price }
desk-rates-told-count = { $name }, { $date } : { $left } sur { $house } libres, { $sold } vendues
desk-rates-legend = ⊘ fermé · →| pas d’arrivée · |→ pas de départ · 2+ séjour minimum à l’arrivée · 2⇹ séjour minimum couvrant ce jour
desk-rates-keys = Les flèches déplacent, Maj sélectionne, Ctrl+A sélectionne tout. Saisissez un prix et appuyez sur Entrée. Suppr retire les prix. Ctrl+C et Ctrl+V copient et collent. Sur une disponibilité, Entrée en montre la raison.

desk-rates-rules-hint = Pour les jours sélectionnés. Entrée ou Appliquer effectue la modification.
desk-rates-unchanged = Inchangé
desk-rates-sale = Vente
desk-rates-sale-open = Ouverte
desk-rates-sale-closed = Fermée
desk-rates-arrivals = Arrivées
desk-rates-departures = Départs
desk-rates-allowed = Possibles
desk-rates-not-allowed = Impossibles
desk-rates-min-arrival-label = Nuits minimum à l’arrivée
desk-rates-min-hint = Pour les clients qui arrivent ce jour-là. 0 : aucun minimum ; vide : inchangé.
desk-rates-min-through-label = Nuits minimum du séjour
desk-rates-min-through-hint = Pour tout séjour couvrant ce jour, quelle que soit son arrivée.

desk-rates-why = Pourquoi ce nombre
desk-rates-why-empty = Les disponibilités de ce jour sont en cours de chargement.
desk-rates-why-physical = Chambres
desk-rates-why-out-of-inventory = Hors inventaire
desk-rates-why-out-of-order = Hors service
desk-rates-why-sold = Vendues
desk-rates-why-blocked = Bloquées pour des groupes
desk-rates-why-held = Gardées (réservation en cours)
desk-rates-why-allowance = Surréservation autorisée
desk-rates-why-over-house = Au-delà de ce qui reste dans l’hôtel
desk-rates-why-left = Libres
desk-rates-why-elsewhere = Gardées ailleurs
desk-rates-why-here = Vendables ici maintenant
desk-rates-why-service = { $count ->
    [one] { $count } chambre a un défaut mineur et reste en vente.
   *[other] { $count } chambres ont un défaut mineur et restent en vente.
}
desk-rates-why-alone = Ce poste est coupé du serveur. Il vend les chambres de son contingent ; les autres relèvent du serveur et des autres postes.

desk-rates-allow = Surréservation autorisée
desk-rates-allow-hint = Chambres au-delà de celles qui existent, { $nights }.
desk-rates-allow-set = Autoriser
desk-rates-allow-own = Comme d’habitude pour ce type
desk-rates-allow-done = La surréservation autorisée est enregistrée

desk-rates-tab-prices = Prix et restrictions
desk-rates-tab-plans = Plans tarifaires

desk-plan-new = Nouveau plan tarifaire
desk-plan-change = Modifier le plan tarifaire
desk-plan-edit = Modifier
desk-plan-edit-of = Modifier { $plan }
desk-plan-archive = Arrêter la vente
desk-plan-sell-again = Remettre en vente
desk-plan-manager-only = Seule la direction modifie les plans tarifaires.
desk-plan-code = Code
desk-plan-name = Nom
desk-plan-name-in = Nom ({ $language })
desk-plan-board = Pension
desk-plan-terms = Annulation
desk-plan-sold = Vente
desk-plan-public = Sur le web et à la réception
desk-plan-private = À la réception seulement
desk-plan-archived = Arrêtée
desk-plan-for-guests = Les clients peuvent le réserver sur le web
desk-plan-always-free = Toujours gratuite
desk-plan-from-booking = Dès la réservation : { $fee }
desk-plan-from-day = { $days ->
    [0] Le jour de l’arrivée, dès { $time } : { $fee }
    [one] La veille de l’arrivée, dès { $time } : { $fee }
   *[other] { $days } jours avant l’arrivée, dès { $time } : { $fee }
}
desk-plan-fee-free = sans frais
desk-plan-fee-full = le séjour entier
desk-plan-fee-nights = { $count ->
    [one] la première nuit
   *[other] les { $count } premières nuits
}
desk-plan-fee = Frais
desk-plan-kind-none = Pas de palier
desk-plan-kind-nights = Premières nuits
desk-plan-kind-percent = Pourcentage
desk-plan-kind-full = Séjour entier
desk-plan-much = Combien
desk-plan-days = Jours avant
desk-plan-at = Dès
desk-plan-extra-adult = Par adulte supplémentaire
desk-plan-fewer-adult = Réduction single
desk-plan-copy = Reprendre les prix de
desk-plan-copy-none = Pas encore de prix
desk-plan-step = Avec un écart de
desk-plan-step-hint = +12,50 ou -10%, vide pour les mêmes prix
desk-plan-done = { $plan } est enregistré
desk-plan-done-archived = { $plan } n’est plus en vente. Les séjours déjà vendus le conservent.
desk-plan-done-sold-again = { $plan } est de nouveau en vente

desk-rates-why-linked = Vendues dans une chambre plus grande
desk-rates-why-over-members = Plus que ses parties ne permettent
desk-fall-summary =
    { $base } prix du jour, { $count ->
        [one] { $count } étape
       *[other] { $count } étapes
    }
desk-fall-price = Prix de la nuit
desk-cause-base = Prix du jour
desk-cause-derivation = Suit { $plan }
desk-cause-occupancy = Pour ces personnes
desk-cause-length =
    Long séjour, dès { $count ->
        [one] { $count } nuit
       *[other] { $count } nuits
    }
desk-cause-early =
    Réservation anticipée, { $count ->
        [one] { $count } jour
       *[other] { $count } jours
    } à l’avance
desk-cause-late =
    Dernière minute, { $count ->
        [0] le jour même
        [one] jusqu’à la veille
       *[other] jusqu’à { $count } jours avant
    }
desk-cause-yield = Demande
desk-cause-yield-by = Demande : { $rule }
desk-cause-company = Tarif société
desk-cause-promo = Code { $code }
desk-cause-floor = Prix plancher du plan
desk-cause-ceiling = Prix plafond du plan
desk-cause-free = Nuit offerte
desk-cause-other = Autre
desk-plan-category = Sorte de tarif
desk-plan-category-usual = Tarif habituel, selon ses conditions
desk-cond-follows = Suit un autre plan
desk-cond-follows-hint = Prix et restrictions viennent de l’autre plan et changent avec lui. Le pourcentage s’applique d’abord, puis le montant.
desk-cond-parent = Plan suivi
desk-cond-parent-none = Aucun : prix propres
desk-cond-percent = Pourcentage
desk-cond-percent-hint = -10% ou +5%
desk-cond-amount = Montant
desk-cond-amount-hint = +12 ou -8
desk-cond-round-to = Arrondir à
desk-cond-round-hint = 1 pour des montants entiers ; vide pour ne pas arrondir
desk-cond-round = Arrondi
desk-cond-round-nearest = Au plus proche
desk-cond-round-up = Vers le haut
desk-cond-round-down = Vers le bas
desk-cond-guests = Prix selon le nombre d’adultes
desk-cond-adults = Adultes
desk-cond-adults-hint = 1: -20; 3: +30 – par rapport au prix du jour, à la place de l’écart par adulte en plus ou en moins
desk-cond-long = Longs séjours
desk-cond-ladder = Remise à partir de tant de nuits
desk-cond-ladder-hint = 3: 5%; 7: 10%
desk-cond-progressive = Seules les nuits à partir du palier sont moins chères
desk-cond-free-of = Sur tant de nuits
desk-cond-free = nombre de nuits offertes
desk-cond-lead = Réservations anticipées et de dernière minute
desk-cond-early = Remise à partir de tant de jours à l’avance
desk-cond-early-hint = 30: 10%; 60: 15%
desk-cond-late = Remise jusqu’à tant de jours avant
desk-cond-late-hint = 0: 15%; 3: 10%
desk-cond-limits = Prix plancher et plafond
desk-cond-limits-hint = Ni remise, ni code, ni demande ne les dépasse. Ils valent pour la nuit entière, quel que soit le nombre de personnes.
desk-cond-floor = Prix plancher d’une nuit
desk-cond-ceiling = Prix plafond d’une nuit
desk-cond-when = Quand il est réservable
desk-cond-booked-from = Réservable dès le
desk-cond-booked-to = Réservable jusqu’au
desk-cond-nights-from = Première nuit
desk-cond-nights-to = Dernière nuit
desk-cond-ahead-min = À l’avance, au moins
desk-cond-ahead-max = À l’avance, au plus
desk-cond-ahead-hint = Jours, ou heures : 36h
desk-cond-nights-min = Nuits minimum
desk-cond-nights-max = Nuits maximum
desk-cond-who = Pour ceux qui ont le code
desk-cond-code = Code
desk-cond-code-hint = Les clients ne voient le plan qu’après avoir saisi ce code ou suivi un lien qui le contient
desk-rates-tab-yields = Demande
desk-rates-tab-promos = Codes
desk-plan-follows = Suit { $plan } : { $steps }
desk-plan-trait-ladder = Longs séjours : { $steps }
desk-plan-trait-early = Réservations anticipées : { $steps }
desk-plan-trait-late = Dernière minute : { $steps }
desk-plan-trait-code = Code : { $steps }
desk-promo-new = Nouveau code
desk-promo-change = Modifier le code
desk-promo-empty = Il n’y a pas encore de code. Créez-en un pour un courrier, une newsletter ou des clients fidèles.
desk-promo-code = Code
desk-promo-name = À quoi il sert
desk-promo-off = Remise par nuit
desk-promo-off-hint = 10% ou 15
desk-promo-where = Validité
desk-promo-used = Utilisé
desk-promo-used-of = { $count } sur { $max }
desk-promo-archived = Archivé
desk-promo-live = Valable
desk-promo-again = Réactiver
desk-promo-done = Le code { $code } est valable.
desk-promo-done-archived = Le code { $code } n’est plus valable. Les réservations gardent leur prix.
desk-promo-booked-both = Réservable { $from } – { $to }
desk-promo-booked-from = Réservable dès le { $from }
desk-promo-booked-to = Réservable jusqu’au { $to }
desk-promo-nights-both = Nuits { $from } – { $to }
desk-promo-nights-from = Nuits à partir du { $from }
desk-promo-nights-to = Nuits jusqu’au { $to }
desk-promo-least =
    { $count ->
        [one] Dès { $count } nuit
       *[other] Dès { $count } nuits
    }
desk-promo-everywhere = Partout
desk-promo-uses = Réservations au plus
desk-promo-per-guest = Réservations par client au plus
desk-promo-plans = Seulement pour ces plans tarifaires ; aucun pour tous
desk-promo-combinable = Cumulable avec d’autres remises
desk-promo-combinable-hint = Sinon, il ne vaut que là où aucune remise de long séjour, de réservation anticipée ou de dernière minute ne s’applique déjà
desk-yield-hint = Les prix montent et baissent selon les ventes, d’après les règles que vous écrivez. Les effets de plusieurs règles s’additionnent. Aucune ne dépasse les prix plancher et plafond d’un plan, et ce qui est réservé garde son prix.
desk-yield-empty = Il n’y a pas encore de règle. Commencez par une règle pour un hôtel qui se remplit, et regardez le mois à venir avant d’enregistrer.
desk-yield-new = Nouvelle règle
desk-yield-change = Modifier la règle
desk-yield-name = Nom
desk-yield-measure = Se base sur
desk-yield-house = Occupation de l’hôtel
desk-yield-type = Occupation du type de chambre
desk-yield-ahead = Jours avant la nuit
desk-yield-steps = Paliers
desk-yield-steps-sold = 70: +10%; 90: +20% – à partir de tant de pour cent vendus
desk-yield-steps-ahead = 1: -15%; 7: -5% – jusqu’à tant de jours avant
desk-yield-pause = Suspendue
desk-yield-paused = Suspendue, sans effet
desk-yield-remove = Supprimer
desk-yield-removed = La règle { $rule } est supprimée.
desk-yield-done = Les prix suivent la règle { $rule }.
desk-yield-preview = Les 30 prochaines nuits
desk-yield-preview-none = Saisissez un nom et des paliers : les prochaines nuits apparaissent telles qu’elles seraient.
desk-yield-night = Nuit
desk-yield-sold = Vendu
