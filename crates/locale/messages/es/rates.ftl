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
desk-rates-min-arrival = { $count ->
    [one] mínimo { $count } noche a la llegada
   *[other] mínimo { $count } noches a la llegada
}
desk-rates-min-through = { $count ->
    [one] mínimo { $count } noche para estancias que incluyan este día
   *[other] mínimo { $count } noches para estancias que incluyan este día
}
desk-rates-no-price = sin precio
desk-rates-told-price = { $type }, { $plan }, { $date }: { $price }
desk-rates-told-count = { $name }, { $date }: { $left } de { $house } libres, { $sold } vendidas
desk-rates-legend = ⊘ cerrado · →| sin llegadas · |→ sin salidas · 2+ estancia mínima a la llegada · 2⇹ estancia mínima que incluye el día
desk-rates-keys = Las flechas mueven, Mayús selecciona, Ctrl+A selecciona todo. Escriba un precio y pulse Intro. Supr quita precios. Ctrl+C y Ctrl+V copian y pegan. Sobre una disponibilidad, Intro muestra el porqué.

desk-rates-rules-hint = Para los días seleccionados. Intro o Aplicar hace el cambio.
desk-rates-unchanged = Como está
desk-rates-sale = Venta
desk-rates-sale-open = Abierta
desk-rates-sale-closed = Cerrada
desk-rates-arrivals = Llegadas
desk-rates-departures = Salidas
desk-rates-allowed = Permitidas
desk-rates-not-allowed = No permitidas
desk-rates-min-arrival-label = Noches mínimas a la llegada
desk-rates-min-hint = Para huéspedes que llegan ese día. 0: sin mínimo; vacío: como está.
desk-rates-min-through-label = Noches mínimas de la estancia
desk-rates-min-through-hint = Para toda estancia que incluya el día, empiece cuando empiece.

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
