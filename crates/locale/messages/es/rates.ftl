# Precios, restricciones y disponibilidad por días, en recepción.

desk-menu-rates = Tarifas y precios
desk-rates-empty = Todavía no hay ningún plan de tarifas. Los precios pertenecen a un plan, así que cree uno primero.
desk-rates-grid = Precios y restricciones por días
desk-rates-house = Hotel
desk-rates-left = libres
desk-rates-select-all = Seleccionar todo
desk-rates-as-of = Datos del { $instant }

desk-rates-dates = Fechas
desk-rates-earlier = Antes
desk-rates-later = Después
desk-rates-from = Desde
desk-rates-zoom = Días mostrados
desk-rates-days = { $count } días
desk-rates-redo = Rehacer

desk-rates-price = Precio
desk-rates-price-hint = 135 · +10 · -5%
desk-rates-weekdays = Solo estos días
desk-rates-rules = Restricciones
desk-rates-apply = Aplicar
desk-rates-discard = Descartar

desk-rates-selected = { $count ->
    [0] Ningún precio seleccionado
    [one] { $count } celda seleccionada
   *[other] { $count } celdas seleccionadas
}
desk-rates-cells = { $count ->
    [one] { $count } celda:
   *[other] { $count } celdas:
}
desk-rates-same = { $count ->
    [one] { $count } queda como está
   *[other] { $count } quedan como están
}
desk-rates-get-price = { $count ->
    [one] { $count } recibe su primer precio
   *[other] { $count } reciben su primer precio
}
desk-rates-lose-price = { $count ->
    [one] { $count } pierde su precio y deja de venderse
   *[other] { $count } pierden su precio y dejan de venderse
}
desk-rates-refused = { $count ->
    [one] { $count } precio bajaría de cero o sería demasiado alto. No se cambia nada.
   *[other] { $count } precios bajarían de cero o serían demasiado altos. No se cambia nada.
}
desk-rates-nothing-changes = No cambiaría nada: ya está así.
desk-rates-done = { $count ->
    [0] No había nada que cambiar
    [one] { $count } celda cambiada
   *[other] { $count } celdas cambiadas
}
desk-rates-done-hint = Ctrl+Z lo deshace.
desk-rates-undone = { $count ->
    [0] Ya no había nada que deshacer
    [one] { $count } celda está como antes
   *[other] { $count } celdas están como antes
}
desk-rates-redone = { $count ->
    [0] No había nada que rehacer
    [one] { $count } celda cambiada de nuevo
   *[other] { $count } celdas cambiadas de nuevo
}
desk-rates-left-alone = { $count ->
    [one] { $count } celda se cambió entretanto en otro puesto y se ha dejado como está allí.
   *[other] { $count } celdas se cambiaron entretanto en otro puesto y se han dejado como están allí.
}

desk-rates-wrong-number = No es un precio. Escriba 135, +10 o -5%.
desk-rates-wrong-decimals = Más decimales de los que tiene la moneda.
desk-rates-wrong-large = Más de lo que puede costar una noche.
desk-rates-paste-empty = No hay nada que pegar.
desk-rates-paste-large = La tabla es demasiado grande para pegarla.
desk-rates-paste-cell = Línea { $line }, columna { $column } de la tabla: no es un precio.
desk-rates-paste-hint = No se ha cambiado nada. Copie solo precios, sin fórmulas ni texto.

desk-rates-closed = cerrado
desk-rates-no-arrival = sin llegadas
desk-rates-no-departure = sin salidas
desk-rates-no-price = sin precio
desk-rates-told-price = { $type }, { $plan }, { $date }: { $price }
desk-rates-told-count = { $name }, { $date }: { $left } de { $house } libres, { $sold } vendidas
desk-rates-unchanged = Como está
desk-rates-sale = Venta
desk-rates-sale-open = Abierta
desk-rates-sale-closed = Cerrada
desk-rates-arrivals = Llegadas
desk-rates-departures = Salidas
desk-rates-allowed = Permitidas
desk-rates-not-allowed = No permitidas
desk-rates-min-arrival-label = Noches mínimas a la llegada
desk-rates-min-through-label = Noches mínimas de la estancia
desk-rates-why = Por qué este número
desk-rates-why-empty = Se está cargando la disponibilidad de este día.
desk-rates-why-physical = Habitaciones
desk-rates-why-out-of-inventory = Fuera de inventario
desk-rates-why-out-of-order = Fuera de servicio
desk-rates-why-sold = Vendidas
desk-rates-why-blocked = Bloqueadas para grupos
desk-rates-why-held = Guardadas (reserva en curso)
desk-rates-why-allowance = Overbooking permitido
desk-rates-why-over-house = Más de lo que le queda al hotel
desk-rates-why-left = Libres
desk-rates-why-elsewhere = Guardadas en otra parte
desk-rates-why-here = Se pueden vender aquí ahora
desk-rates-why-service = { $count ->
    [one] { $count } habitación tiene una avería leve y se vende igualmente.
   *[other] { $count } habitaciones tienen una avería leve y se venden igualmente.
}
desk-rates-why-alone = Este puesto no tiene conexión con el servidor. Vende las habitaciones de su cupo; las demás son del servidor y de otros puestos.

desk-rates-allow = Overbooking permitido
desk-rates-allow-hint = Habitaciones por encima de las que existen, { $nights }.
desk-rates-allow-set = Permitir
desk-rates-allow-own = Lo habitual del tipo
desk-rates-allow-done = El overbooking permitido está guardado

desk-rates-tab-prices = Precios y restricciones
desk-rates-tab-plans = Planes de tarifas

desk-plan-new = Nuevo plan de tarifas
desk-plan-change = Cambiar plan de tarifas
desk-plan-edit = Cambiar
desk-plan-edit-of = Cambiar { $plan }
desk-plan-archive = Dejar de vender
desk-plan-sell-again = Volver a vender
desk-plan-manager-only = Solo dirección cambia los planes de tarifas.
desk-plan-code = Código
desk-plan-name = Nombre
desk-plan-name-in = Nombre ({ $language })
desk-plan-board = Régimen
desk-plan-terms = Cancelación
desk-plan-sold = Venta
desk-plan-public = En la web y en recepción
desk-plan-private = Solo en recepción
desk-plan-archived = Terminada
desk-plan-for-guests = Los huéspedes pueden reservarlo en la web
desk-plan-always-free = Siempre gratuita
desk-plan-from-booking = Desde la reserva: { $fee }
desk-plan-from-day = { $days ->
    [0] El día de llegada desde las { $time } h: { $fee }
    [one] El día anterior a la llegada desde las { $time } h: { $fee }
   *[other] { $days } días antes de la llegada desde las { $time } h: { $fee }
}
desk-plan-fee-free = sin gastos
desk-plan-fee-full = la estancia completa
desk-plan-fee-nights = { $count ->
    [one] la primera noche
   *[other] las primeras { $count } noches
}
desk-plan-fee = Gastos
desk-plan-kind-none = Sin tramo
desk-plan-kind-nights = Primeras noches
desk-plan-kind-percent = Porcentaje
desk-plan-kind-full = Estancia completa
desk-plan-much = Cuánto
desk-plan-days = Días antes
desk-plan-at = Desde
desk-plan-extra-adult = Por adulto adicional
desk-plan-fewer-adult = Descuento uso individual
desk-plan-copy = Copiar precios de
desk-plan-copy-none = Aún sin precios
desk-plan-step = Con diferencia de
desk-plan-step-hint = +12,50 o -10%, vacío para los mismos precios
desk-plan-done = { $plan }: guardado
desk-plan-done-archived = { $plan }: ya no se vende. Las estancias ya vendidas lo conservan.
desk-plan-done-sold-again = { $plan }: se vende de nuevo

desk-rates-why-linked = Vendidas como parte de una mayor
desk-rates-why-over-members = Más de las que permiten sus partes
desk-fall-summary =
    { $base } precio del día, { $count ->
        [one] { $count } paso
       *[other] { $count } pasos
    }
desk-fall-price = Precio de la noche
desk-cause-base = Precio del día
desk-cause-derivation = Sigue a { $plan }
desk-cause-occupancy = Para estos huéspedes
desk-cause-length =
    Larga estancia, desde { $count ->
        [one] { $count } noche
       *[other] { $count } noches
    }
desk-cause-late =
    Último minuto, { $count ->
        [0] el mismo día
        [one] hasta { $count } día antes
       *[other] hasta { $count } días antes
    }
desk-cause-yield = Demanda
desk-cause-yield-by = Demanda: { $rule }
desk-cause-company = Tarifa de empresa
desk-cause-promo = Código { $code }
desk-cause-floor = Precio mínimo del plan
desk-cause-ceiling = Precio máximo del plan
desk-cause-free = Noche gratis
desk-cause-other = Otros
desk-plan-category = Clase de tarifa
desk-plan-category-usual = Tarifa habitual, según sus condiciones
desk-cond-follows = Sigue a otro plan
desk-cond-follows-hint = Los precios y las restricciones vienen del otro plan y cambian con él. Primero se aplica el porcentaje y después el importe.
desk-cond-parent = Plan al que sigue
desk-cond-parent-none = Ninguno: precios propios
desk-cond-percent = Porcentaje
desk-cond-percent-hint = -10% o +5%
desk-cond-amount = Importe
desk-cond-amount-hint = +12 o -8
desk-cond-round-to = Redondear a
desk-cond-round-hint = 1 para importes enteros; vacío: sin redondeo
desk-cond-round = Redondeo
desk-cond-round-nearest = Al más cercano
desk-cond-round-up = Hacia arriba
desk-cond-round-down = Hacia abajo
desk-cond-guests = Precio según el número de adultos
desk-cond-adults = Adultos
desk-cond-adults-hint = 1: -20; 3: +30 – sobre el precio del día, en lugar de cada adulto de más o de menos
desk-cond-long = Largas estancias
desk-cond-ladder = Descuento desde tantas noches
desk-cond-ladder-hint = 3: 5%; 7: 10%
desk-cond-progressive = Solo bajan las noches a partir del tramo
desk-cond-lead = Reservas anticipadas y de último minuto
desk-cond-early = Descuento desde tantos días antes
desk-cond-early-hint = 30: 10%; 60: 15%
desk-cond-late = Descuento hasta tantos días antes
desk-cond-late-hint = 0: 15%; 3: 10%
desk-cond-limits = Precio mínimo y máximo
desk-cond-limits-hint = Ningún descuento, código ni demanda los sobrepasa. Valen para la noche entera, la ocupe quien la ocupe.
desk-cond-floor = Precio mínimo de una noche
desk-cond-ceiling = Precio máximo de una noche
desk-cond-when = Cuándo se puede reservar
desk-cond-booked-from = Reservable desde
desk-cond-booked-to = Reservable hasta
desk-cond-nights-from = Primera noche
desk-cond-nights-to = Última noche
desk-cond-ahead-min = Antelación mínima
desk-cond-ahead-max = Antelación máxima
desk-cond-ahead-hint = Días, u horas como 36h
desk-cond-nights-min = Noches mínimas
desk-cond-nights-max = Noches máximas
desk-cond-who = Para quienes conocen el código
desk-cond-code = Código
desk-cond-code-hint = Los huéspedes ven el plan solo si escriben este código o siguen un enlace que lo lleva
desk-rates-tab-yields = Demanda
desk-rates-tab-promos = Códigos
desk-plan-follows = Sigue a { $plan }: { $steps }
desk-plan-trait-ladder = Largas estancias: { $steps }
desk-plan-trait-early = Reservas anticipadas: { $steps }
desk-plan-trait-late = Último minuto: { $steps }
desk-plan-trait-code = Código: { $steps }
desk-promo-new = Nuevo código
desk-promo-change = Cambiar código
desk-promo-empty = Todavía no hay ningún código. Cree uno para una carta, un boletín o los clientes habituales.
desk-promo-code = Código
desk-promo-name = Para qué es
desk-promo-off = Descuento por noche
desk-promo-off-hint = 10% o 15
desk-promo-used = Usado
desk-promo-used-of = { $count } de { $max }
desk-promo-archived = Archivado
desk-promo-booked-both = Reservable { $from } – { $to }
desk-promo-booked-from = Reservable desde el { $from }
desk-promo-booked-to = Reservable hasta el { $to }
desk-promo-nights-both = Noches { $from } – { $to }
desk-promo-nights-from = Noches desde el { $from }
desk-promo-nights-to = Noches hasta el { $to }
desk-promo-least =
    { $count ->
        [one] Desde { $count } noche
       *[other] Desde { $count } noches
    }
desk-promo-everywhere = En todo
desk-promo-uses = Máximo de reservas
desk-promo-per-guest = Máximo de reservas por huésped
desk-promo-combinable = Junto con otros descuentos
desk-promo-combinable-hint = Si no, vale solo donde no haya ya un descuento por larga estancia, reserva anticipada o último minuto
desk-yield-hint = Los precios suben y bajan con lo vendido, según las reglas que usted escriba. Si se aplican varias reglas, se suman. Ninguna sobrepasa el precio mínimo ni el máximo de un plan, y lo ya reservado conserva su precio.
desk-yield-empty = Todavía no hay ninguna regla. Empiece con una para cuando el hotel se llena, y mire el mes que viene antes de guardarla.
desk-yield-new = Nueva regla
desk-yield-change = Cambiar regla
desk-yield-name = Nombre
desk-yield-measure = Se fija en
desk-yield-house = Ocupación del hotel
desk-yield-type = Ocupación del tipo
desk-yield-ahead = Días hasta la noche
desk-yield-steps = Tramos
desk-yield-steps-sold = 70: +10%; 90: +20% – desde tanto por ciento vendido
desk-yield-steps-ahead = 1: -15%; 7: -5% – hasta tantos días antes
desk-yield-pause = En pausa
desk-yield-paused = En pausa, sin efecto
desk-yield-remove = Quitar
desk-yield-removed = La regla { $rule } se ha quitado.
desk-yield-done = Los precios siguen la regla { $rule }.
desk-yield-preview = Las próximas 30 noches
desk-yield-preview-none = Escriba un nombre y tramos, y se mostrarán las próximas noches tal como quedarían.
desk-yield-night = Noche
desk-yield-sold = Vendido

desk-rates-days-unit = días
desk-rates-open = abierto
desk-rates-arrival-again = llegada posible
desk-rates-departure-again = salida posible
desk-rates-said-min-arrival =
    { $count ->
        [0] sin estancia mínima a la llegada
        [one] al menos { $count } noche a la llegada
       *[other] al menos { $count } noches a la llegada
    }
desk-rates-said-max-arrival =
    { $count ->
        [0] sin estancia máxima a la llegada
        [one] como máximo { $count } noche a la llegada
       *[other] como máximo { $count } noches a la llegada
    }
desk-rates-said-exact =
    { $count ->
        [0] estancias de cualquier duración
        [one] solo estancias de { $count } noche
       *[other] solo estancias de { $lengths } noches
    }
desk-rates-said-min-through =
    { $count ->
        [0] sin mínimo para estancias que pasan por este día
        [one] al menos { $count } noche para estancias que pasan por este día
       *[other] al menos { $count } noches para estancias que pasan por este día
    }
desk-rates-said-max-through =
    { $count ->
        [0] sin máximo para estancias que pasan por este día
        [one] como máximo { $count } noche para estancias que pasan por este día
       *[other] como máximo { $count } noches para estancias que pasan por este día
    }
desk-rates-said-min-ahead =
    { $count ->
        [0] sin antelación mínima
        [one] reserva con al menos { $count } día de antelación
       *[other] reserva con al menos { $count } días de antelación
    }
desk-rates-said-max-ahead =
    { $count ->
        [0] sin antelación máxima
        [one] reserva con { $count } día de antelación como máximo
       *[other] reserva con { $count } días de antelación como máximo
    }
desk-rates-said-min-ahead-hours =
    { $count ->
        [one] reserva con al menos { $count } hora de antelación
       *[other] reserva con al menos { $count } horas de antelación
    }
desk-rates-said-max-ahead-hours =
    { $count ->
        [one] reserva con { $count } hora de antelación como máximo
       *[other] reserva con { $count } horas de antelación como máximo
    }
desk-rates-said-follows = además, las restricciones de { $plan }, al que sigue
desk-rates-signs = ⊘ cerrado · →| sin llegadas · |→ sin salidas · 2+ estancia mínima y ≤7 máxima a la llegada · 2⇹ y ≤7⇹ para estancias que pasan por el día · =7 solo esta duración · ◷ antelación · § de «Restricciones»
desk-rates-limits-hint = Para los días seleccionados. Vacío lo deja como está, 0 lo quita. Intro o «Aplicar» hace el cambio.
desk-rates-max-arrival-label = Noches máximas a la llegada
desk-rates-exact-label = Solo estas duraciones a la llegada
desk-rates-exact-hint = Noches: 2, 4, 7-10
desk-rates-max-through-label = Noches máximas de la estancia
desk-rates-through-hint = De la estancia: vale para toda estancia que pase por el día, empiece cuando empiece.
desk-rates-min-ahead-label = Antelación mínima en días
desk-rates-max-ahead-label = Antelación máxima en días
desk-rates-ahead-hint = De la reserva a la llegada.
desk-rates-wrong-nights = Un número de noches de 0 a 99.
desk-rates-wrong-days = Un número de días de 0 a 999.
desk-rates-wrong-lengths = Duraciones de 1 a 32 noches, como 2, 4, 7-10.
desk-rates-unread = Una de las restricciones no se puede leer.
desk-rates-crossed =
    { $count ->
        [one] En { $count } día un mínimo quedaría por encima de su máximo. No se cambia nada.
       *[other] En { $count } días un mínimo quedaría por encima de su máximo. No se cambia nada.
    }
desk-rates-close =
    { $count ->
        [one] { $count } precio deja de venderse
       *[other] { $count } precios dejan de venderse
    }
desk-rates-why-rules = Restricciones de { $plan }
desk-rates-why-no-rules = Nada restringe esta noche.
desk-rates-set-here = Fijado para este día
desk-cause-group = Acordado con { $group }
desk-cause-early-from =
    Reserva anticipada, desde { $count ->
        [one] { $count } día
       *[other] { $count } días
    } antes
desk-cond-gratis-stayed = Noches gratis: por cada cuántas noches
desk-cond-gratis-free = Noches gratis: cuántas
desk-cond-gratis-hint = 7 noches y 1 gratis: cada séptima noche no cuesta nada.
desk-promo-applies = Se aplica a
desk-promo-valid = Válido
desk-promo-archive = Terminar
desk-promo-valid-again = Volver a activar
desk-promo-saved = El código { $code } es válido.
desk-promo-ended = El código { $code } ya no es válido. Las reservas conservan su precio.
desk-rates-tab-turnaways = Demanda perdida
desk-turnaway-hint = Lo que se pidió y no se vendió, por mes de llegada. Una búsqueda sin resultado cuenta una vez al día, por mucho que se repita. De quien preguntó no se guarda nada.
desk-turnaway-empty = En estos meses no se ha perdido nada. Las búsquedas sin resultado se cuentan aquí por sí solas; si un huésped rechaza un precio, elija «Rechazado por el huésped» en la nueva reserva.
desk-turnaway-month = Mes de llegada
desk-turnaway-full = Hotel completo
desk-turnaway-restricted = Cerrado por una regla
desk-turnaway-party = Demasiadas personas
desk-turnaway-declined = Rechazado por el huésped
desk-turnaway-sum = Peticiones
desk-turnaway-room-nights = Noches de habitación
desk-turnaway-requests = Peticiones, una a una
desk-turnaway-more = Las primeras { $count } por fecha de llegada.
desk-turnaway-stay = Estancia
desk-turnaway-wish = Se pidió
desk-turnaway-cause = Por qué no se vendió
desk-turnaway-price = Precio indicado
desk-turnaway-where = Pedido por
desk-turnaway-when = Pedido el
desk-turnaway-desk = Recepción
desk-turnaway-web = Web
desk-turnaway-nights =
    { $count ->
        [one] { $count } noche
       *[other] { $count } noches
    }
desk-turnaway-people =
    { $rooms ->
        [one] { $rooms } habitación
       *[other] { $rooms } habitaciones
    }, { $people ->
        [one] { $people } persona
       *[other] { $people } personas
    }
desk-regret-price = Demasiado caro
desk-regret-dates = Quería otras fechas
desk-regret-room = Quería otra habitación
desk-regret-terms = No le convenían las condiciones
desk-regret-undecided = Sigue buscando
desk-regret-other = Otro motivo
desk-declined = Rechazado por el huésped
desk-declined-title = ¿Por qué lo ha rechazado el huésped?
desk-declined-hint = Se guardan la estancia, el precio y el motivo, y nada del huésped.
desk-declined-reason = Motivo
desk-declined-confirm = Anotar
desk-declined-done = Anotado como demanda perdida: { $reason }
desk-rates-tab-layers = Restricciones
desk-scope-types = Solo para estos tipos de habitación; ninguno: todos
desk-scope-plans = Solo para estos planes de tarifas; ninguno: todos
desk-layer-hint = Restricciones sobre muchas habitaciones y tarifas a la vez. Se suman a las de la tabla: una estancia tiene que estar permitida por todas.
desk-layer-empty = Todavía no hay ninguna restricción general. Empiece con una para una feria o unos festivos: elija las fechas y una estancia mínima.
desk-layer-manager-only = Solo dirección cambia estas restricciones.
desk-layer-new = Nueva restricción
desk-layer-change = Cambiar la restricción
desk-layer-name = Nombre
desk-layer-where = Para
desk-layer-when = Cuándo
desk-layer-rules = Restricciones
desk-layer-remove = Quitar
desk-layer-removed = Se ha quitado { $name }.
desk-layer-done = { $name } está en vigor.
desk-layer-past = Pasada
desk-layer-all-rooms = Todas las habitaciones
desk-layer-at-plans = { $rooms }, con { $plans }
desk-layer-on-web = { $rooms }, solo en la web
desk-layer-at-desk = { $rooms }, solo en recepción
desk-layer-only-web = solo para reservas en la web
desk-layer-only-desk = solo para reservas en recepción
desk-layer-always = Siempre
desk-layer-from = Desde el { $date }
desk-layer-until = Hasta el { $date }
desk-layer-days-dates = { $days }, { $dates }
desk-layer-first = Primera fecha
desk-layer-last = Última fecha
desk-layer-dates-hint = Vacío: sin límite.
desk-layer-weekdays = Solo estos días de la semana
desk-layer-channel = Para reservas
desk-layer-channel-all = Por cualquier vía
desk-layer-channel-desk = Solo en recepción
desk-layer-channel-web = Solo en la web
desk-layer-closed = No se vende
desk-layer-no-arrival = Sin llegadas
desk-layer-no-departure = Sin salidas
desk-layer-touches-nothing = Nada de lo que está a la venta en el próximo año queda más restringido.
desk-layer-touches =
    { $count ->
        [one] En el próximo año queda más restringido { $count } precio
       *[other] En el próximo año quedan más restringidos { $count } precios
    }, en { $nights ->
        [one] { $nights } noche.
       *[other] { $nights } noches.
    }
desk-layer-touches-closed =
    { $closed ->
        [one] En el próximo año deja de venderse { $closed } precio
       *[other] En el próximo año dejan de venderse { $closed } precios
    }, en { $nights ->
        [one] { $nights } noche.
       *[other] { $nights } noches.
    }
desk-rates-keyboard = Las flechas mueven, Mayús selecciona, Ctrl+A lo selecciona todo. Escriba un precio y pulse Intro. Supr quita precios. Ctrl+C y Ctrl+V copian y pegan. En una cantidad, Intro muestra el porqué; en un precio, ? muestra qué restringe la noche.
