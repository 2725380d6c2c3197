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
desk-rates-no-price = sans prix
desk-rates-told-price = { $type }, { $plan }, { $date } : { $price }
desk-rates-told-count = { $name }, { $date } : { $left } sur { $house } libres, { $sold } vendues
desk-rates-unchanged = Inchangé
desk-rates-sale = Vente
desk-rates-sale-open = Ouverte
desk-rates-sale-closed = Fermée
desk-rates-arrivals = Arrivées
desk-rates-departures = Départs
desk-rates-allowed = Possibles
desk-rates-not-allowed = Impossibles
desk-rates-min-arrival-label = Nuits minimum à l’arrivée
desk-rates-min-through-label = Nuits minimum du séjour
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
desk-promo-used = Utilisé
desk-promo-used-of = { $count } sur { $max }
desk-promo-archived = Archivé
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

desk-rates-days-unit = jours
desk-rates-open = ouvert
desk-rates-arrival-again = arrivée possible
desk-rates-departure-again = départ possible
desk-rates-said-min-arrival =
    { $count ->
        [0] pas de minimum à l’arrivée
        [one] au moins { $count } nuit à l’arrivée
       *[other] au moins { $count } nuits à l’arrivée
    }
desk-rates-said-max-arrival =
    { $count ->
        [0] pas de maximum à l’arrivée
        [one] au plus { $count } nuit à l’arrivée
       *[other] au plus { $count } nuits à l’arrivée
    }
desk-rates-said-exact =
    { $count ->
        [0] séjours de toute durée
        [one] seulement les séjours de { $count } nuit
       *[other] seulement les séjours de { $lengths } nuits
    }
desk-rates-said-min-through =
    { $count ->
        [0] pas de minimum pour les séjours couvrant ce jour
        [one] au moins { $count } nuit pour les séjours couvrant ce jour
       *[other] au moins { $count } nuits pour les séjours couvrant ce jour
    }
desk-rates-said-max-through =
    { $count ->
        [0] pas de maximum pour les séjours couvrant ce jour
        [one] au plus { $count } nuit pour les séjours couvrant ce jour
       *[other] au plus { $count } nuits pour les séjours couvrant ce jour
    }
desk-rates-said-min-ahead =
    { $count ->
        [0] pas de délai minimum avant l’arrivée
        [one] réservé au moins { $count } jour à l’avance
       *[other] réservé au moins { $count } jours à l’avance
    }
desk-rates-said-max-ahead =
    { $count ->
        [0] pas de délai maximum avant l’arrivée
        [one] réservé au plus { $count } jour à l’avance
       *[other] réservé au plus { $count } jours à l’avance
    }
desk-rates-said-min-ahead-hours =
    { $count ->
        [one] réservé au moins { $count } heure à l’avance
       *[other] réservé au moins { $count } heures à l’avance
    }
desk-rates-said-max-ahead-hours =
    { $count ->
        [one] réservé au plus { $count } heure à l’avance
       *[other] réservé au plus { $count } heures à l’avance
    }
desk-rates-said-follows = et les restrictions de { $plan }, le plan suivi
desk-rates-signs = ⊘ fermé · →| pas d’arrivée · |→ pas de départ · 2+ séjour minimum et ≤7 maximum à l’arrivée · 2⇹ et ≤7⇹ pour les séjours couvrant ce jour · =7 cette durée seulement · ◷ délai de réservation · § vient de « Restrictions »
desk-rates-limits-hint = Pour les jours sélectionnés. Vide : inchangé ; 0 : supprimé. Entrée ou Appliquer effectue la modification.
desk-rates-max-arrival-label = Nuits maximum à l’arrivée
desk-rates-exact-label = Ces durées seulement à l’arrivée
desk-rates-exact-hint = Nuits : 2, 4, 7-10
desk-rates-max-through-label = Nuits maximum du séjour
desk-rates-through-hint = Du séjour : vaut pour tout séjour couvrant ce jour, quelle que soit son arrivée.
desk-rates-min-ahead-label = Jours à l’avance, au moins
desk-rates-max-ahead-label = Jours à l’avance, au plus
desk-rates-ahead-hint = De la réservation à l’arrivée.
desk-rates-wrong-nights = Un nombre de nuits de 0 à 99.
desk-rates-wrong-days = Un nombre de jours de 0 à 999.
desk-rates-wrong-lengths = Des durées de 1 à 32 nuits, par exemple 2, 4, 7-10.
desk-rates-unread = Une des restrictions est illisible.
desk-rates-crossed =
    { $count ->
        [one] { $count } jour aurait un minimum supérieur à son maximum. Rien n’est modifié.
       *[other] { $count } jours auraient un minimum supérieur à leur maximum. Rien n’est modifié.
    }
desk-rates-close =
    { $count ->
        [one] { $count } prix n’est alors plus vendu
       *[other] { $count } prix ne sont alors plus vendus
    }
desk-rates-why-rules = Restrictions de { $plan }
desk-rates-why-no-rules = Rien ne restreint cette nuit.
desk-rates-set-here = Défini sur ce jour
desk-cause-group = Convenu avec { $group }
desk-cause-early-from =
    Réservation anticipée, dès { $count ->
        [one] { $count } jour
       *[other] { $count } jours
    } à l’avance
desk-cond-gratis-stayed = Nuits offertes : pour tant de nuits
desk-cond-gratis-free = Nuits offertes : combien
desk-cond-gratis-hint = 7 nuits dont 1 offerte : chaque septième nuit est gratuite.
desk-promo-applies = S’applique à
desk-promo-valid = Valable
desk-promo-archive = Arrêter
desk-promo-valid-again = Réactiver
desk-promo-saved = Le code { $code } est valable.
desk-promo-ended = Le code { $code } n’est plus valable. Les réservations gardent leur prix.
desk-rates-tab-turnaways = Demande perdue
desk-turnaway-hint = Ce qui a été demandé et non vendu, par mois d’arrivée. Une recherche sans résultat compte une fois par jour, même répétée. Rien n’est conservé sur la personne.
desk-turnaway-empty = Aucune demande perdue pour ces mois. Les recherches sans résultat sont comptées ici automatiquement ; quand un client refuse un prix, choisissez « Refus du client » dans la nouvelle réservation.
desk-turnaway-month = Mois d’arrivée
desk-turnaway-full = Hôtel complet
desk-turnaway-restricted = Fermé par une restriction
desk-turnaway-party = Trop de personnes
desk-turnaway-declined = Refus du client
desk-turnaway-sum = Demandes
desk-turnaway-room-nights = Nuitées chambre
desk-turnaway-requests = Demandes une à une
desk-turnaway-more = Les { $count } premières par date d’arrivée.
desk-turnaway-stay = Séjour
desk-turnaway-wish = Demandé
desk-turnaway-cause = Pourquoi non vendu
desk-turnaway-price = Prix annoncé
desk-turnaway-where = Demandé via
desk-turnaway-when = Demandé le
desk-turnaway-desk = Réception
desk-turnaway-web = Web
desk-turnaway-nights =
    { $count ->
        [one] { $count } nuit
       *[other] { $count } nuits
    }
desk-turnaway-people =
    { $rooms ->
        [one] { $rooms } chambre
       *[other] { $rooms } chambres
    }, { $people ->
        [one] { $people } personne
       *[other] { $people } personnes
    }
desk-regret-price = Trop cher
desk-regret-dates = Autres dates souhaitées
desk-regret-room = Autre chambre souhaitée
desk-regret-terms = Conditions non adaptées
desk-regret-undecided = Cherche encore
desk-regret-other = Autre motif
desk-declined = Refus du client
desk-declined-title = Pourquoi le client a-t-il refusé ?
desk-declined-hint = Le séjour, le prix et le motif sont conservés, rien sur le client.
desk-declined-reason = Motif
desk-declined-confirm = Noter
desk-declined-done = Noté comme demande perdue : { $reason }
desk-rates-tab-layers = Restrictions
desk-scope-types = Seulement pour ces types de chambre ; aucun pour tous
desk-scope-plans = Seulement pour ces plans tarifaires ; aucun pour tous
desk-layer-hint = Restrictions pour plusieurs chambres et tarifs à la fois. Elles s’ajoutent à celles du tableau : un séjour doit être permis par toutes.
desk-layer-empty = Il n’y a pas encore de restriction commune à plusieurs tarifs. Commencez par un salon ou un jour férié : choisissez les dates et un séjour minimum.
desk-layer-manager-only = Seule la direction modifie ces restrictions.
desk-layer-new = Nouvelle restriction
desk-layer-change = Modifier la restriction
desk-layer-name = Nom
desk-layer-where = Pour
desk-layer-when = Quand
desk-layer-rules = Restrictions
desk-layer-remove = Supprimer
desk-layer-removed = Restriction supprimée : { $name }.
desk-layer-done = Restriction en vigueur : { $name }.
desk-layer-past = Passée
desk-layer-all-rooms = Toutes les chambres
desk-layer-at-plans = { $rooms }, tarif { $plans }
desk-layer-on-web = { $rooms }, sur le web seulement
desk-layer-at-desk = { $rooms }, à la réception seulement
desk-layer-only-web = pour les réservations sur le web seulement
desk-layer-only-desk = pour les réservations à la réception seulement
desk-layer-always = Toujours
desk-layer-from = À partir du { $date }
desk-layer-until = Jusqu’au { $date }
desk-layer-days-dates = { $days }, { $dates }
desk-layer-first = Premier jour
desk-layer-last = Dernier jour
desk-layer-dates-hint = Vide : sans limite.
desk-layer-weekdays = Uniquement ces jours de la semaine
desk-layer-channel = Pour les réservations
desk-layer-channel-all = Toutes
desk-layer-channel-desk = À la réception seulement
desk-layer-channel-web = Sur le web seulement
desk-layer-closed = Fermé à la vente
desk-layer-no-arrival = Pas d’arrivée
desk-layer-no-departure = Pas de départ
desk-layer-touches-nothing = Dans l’année à venir, rien de ce qui est en vente n’en devient plus strict.
desk-layer-touches =
    { $count ->
        [one] Dans l’année à venir, { $count } prix devient plus restreint
       *[other] Dans l’année à venir, { $count } prix deviennent plus restreints
    }, sur { $nights ->
        [one] { $nights } nuit.
       *[other] { $nights } nuits.
    }
desk-layer-touches-closed =
    { $closed ->
        [one] Dans l’année à venir, { $closed } prix n’est alors plus vendu
       *[other] Dans l’année à venir, { $closed } prix ne sont alors plus vendus
    }, sur { $nights ->
        [one] { $nights } nuit.
       *[other] { $nights } nuits.
    }
desk-rates-keyboard = Les flèches déplacent, Maj sélectionne, Ctrl+A sélectionne tout. Saisissez un prix et appuyez sur Entrée. Suppr retire les prix. Ctrl+C et Ctrl+V copient et collent. Sur un nombre, Entrée montre pourquoi ; sur un prix, ? montre ce qui restreint la nuit.
