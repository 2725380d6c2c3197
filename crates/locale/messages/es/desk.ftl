### La aplicación del personal.

desk-title = { $property } · Keyrack

## El menú

desk-menu = Menú principal
desk-menu-today = Hoy
desk-menu-chart = Planning
desk-menu-new-booking = Nueva reserva
desk-menu-bookings = Reservas
desk-menu-conflicts = Por resolver
desk-search-empty = Sin resultados para «{ $text }».
desk-skip-to-content = Ir al contenido
desk-language = Idioma
desk-theme-light = Claro
desk-theme-dark = Oscuro
desk-theme-system = Como el sistema

## Inicio de sesión

desk-sign-in-title = Iniciar sesión
desk-sign-in-name = Usuario
desk-sign-in-password = Contraseña
desk-sign-in-button = Iniciar sesión
desk-sign-in-offline = También puede iniciar sesión sin conexión.
desk-sign-out = Cerrar sesión
desk-signed-in-as = Sesión de { $name }

## La conexión

desk-online = En línea
desk-offline = Sin conexión
desk-connecting = Conectando…
desk-offline-hint = Puede seguir trabajando. Todo se guarda y se enviará en cuanto vuelva la conexión.
desk-offline-since = Sin conexión desde: { $instant }
desk-never-synced = Todavía no sincronizado con el servidor

## Lo que espera ser enviado

desk-waiting-title = Pendiente de envío
desk-waiting-empty = Todo ha llegado al servidor.
desk-waiting-booking = Nueva reserva
desk-waiting-amend = Estancia cambiada
desk-waiting-check-in = Check-in
desk-waiting-check-out = Check-out
desk-waiting-cancel = Cancelación
desk-waiting-housekeeping = Pisos
desk-waiting-room = Habitación
desk-waiting-rate = Precios y restricciones
desk-waiting-other = Otro cambio

## Habitaciones que este puesto puede vender por sí solo

desk-held-title = Cupo de este puesto
desk-held-hint = Este puesto puede vender estas habitaciones incluso sin conexión. Mientras tanto, nadie más las vende.
desk-held-left = Quedan
desk-held-until = En cupo hasta el { $instant }
desk-held-night = Noche

## Hoy

desk-today-title = Hoy, { $date }
desk-arrivals = Llegadas
desk-arrived-count = { $count ->
    [one] { $count } hecha
   *[other] { $count } hechas
}
desk-in-house = En el hotel
desk-departures = Salidas
desk-departed-count = { $count ->
    [one] { $count } hecha
   *[other] { $count } hechas
}
desk-arrivals-empty = Hoy no hay llegadas. Registre un walk-in con «Nueva reserva».
desk-in-house-empty = Todavía no hay nadie en el hotel.
desk-departures-empty = Hoy no hay salidas.
desk-overdue = Salida prevista: { $date }
desk-late-arrival = Llegada prevista: { $date }
desk-still-occupied = { $guest } aún no ha dejado la habitación
desk-stale = Datos de las { $time } h; no se han podido leer los más recientes.

## Columnas y etiquetas

desk-guest = Huésped
desk-room = Habitación
desk-room-type = Tipo de habitación
desk-rate-plan = Tarifa
desk-arrival = Llegada
desk-departure = Salida
desk-stay = Estancia
desk-nights = Noches
desk-status = Estado
desk-reference = Localizador
desk-source = Reservado por
desk-price = Precio
desk-total = Total
desk-notes = Observaciones
desk-no-room = Sin habitación
desk-room-number = Habitación { $number }
desk-rooms-left = { $count ->
    [one] { $count } libre
   *[other] { $count } libres
}
desk-actions = Acciones

## Lo que se puede hacer con una reserva

desk-check-in = Hacer check-in
desk-check-out = Hacer check-out
desk-undo-check-in = Deshacer check-in
desk-undo-check-out = Deshacer check-out
desk-assign-room = Asignar habitación
desk-move-room = Cambiar de habitación
desk-amend = Cambiar estancia
desk-cancel-booking = Cancelar reserva
desk-reinstate = Reactivar
desk-mark-no-show = Marcar como no-show
desk-early-departure = Salida anticipada
desk-open-booking = Abrir reserva

## Nueva reserva

desk-new-title = Nueva reserva
desk-new-walk-in = Walk-in
desk-new-walk-in-hint = El huésped está en recepción y hace el check-in ahora mismo.
desk-new-adults = Adultos
desk-new-children = Niños
desk-new-child-age = Edad del niño { $number }
desk-new-offers = Habitaciones y precios
desk-new-no-offers = No hay nada para esta estancia.
desk-new-no-offers-hint = Pruebe con otras fechas o mire el motivo junto a cada tipo de habitación.
desk-new-choose = Elegir
desk-new-chosen = Elegida
desk-new-first-name = Nombre
desk-new-last-name = Apellidos
desk-new-email = Correo electrónico
desk-new-phone = Teléfono
desk-new-country = País
desk-new-language = Idioma de los escritos
desk-new-note = Observación
desk-new-book = Reservar
desk-new-book-and-check-in = Reservar y hacer check-in
desk-new-quote-title = Desglose del precio
desk-quote-base = Precio del día
desk-quote-supplement = Por esta ocupación
desk-quote-tax-included = incluye { $tax }

## Cantidades y sus motivos

## Habitaciones

desk-rooms-empty = Todavía no hay habitaciones.
desk-floor = Planta
desk-mark-clean = Marcar como limpia
desk-mark-inspected = Marcar como revisada
desk-outage-reason = Motivo
desk-free = Libre
desk-occupied = Ocupada

## Preguntas antes de actuar

desk-confirm-cancel-title = ¿Cancelar esta reserva?
desk-confirm-cancel-free = { $guest }, { $stay }. La cancelación es gratuita.
desk-confirm-cancel-fee = { $guest }, { $stay }. La cancelación cuesta { $fee }.
desk-confirm-cancel-button = Cancelar reserva
desk-confirm-cancel-keep = Mantener reserva
desk-confirm-no-show-title = ¿Marcar como no-show?
desk-confirm-no-show-text = { $guest } no llegó el { $date }. La habitación vuelve a venderse desde esta noche.
desk-confirm-no-show-button = Marcar como no-show
desk-confirm-early-title = ¿Salida antes del { $date }?
desk-confirm-early-text = { $guest } sale hoy. Noches que vuelven a quedar libres: { $nights }.
desk-confirm-early-button = Check-out hoy
desk-confirm-dirty-title = La habitación { $number } no está limpia
desk-confirm-dirty-text = ¿Hacer el check-in de { $guest } de todos modos?
desk-assign-title = Habitación para { $guest }
desk-assign-free = Habitaciones libres
desk-assign-none = No hay ninguna habitación libre de este tipo.
desk-assign-out-of-service = La habitación { $number } tiene una avería: { $reason }

## Lo que se acaba de hacer

desk-done-checked-in-room = Check-in hecho: { $guest }, habitación { $number }.
desk-done-checked-out = Check-out hecho: { $guest }.
desk-done-undone = Deshecho.
desk-done-redone = Hecho de nuevo.
desk-done-assigned = Habitación { $number } asignada a { $guest }.
desk-done-amended = Estancia de { $guest } cambiada.
desk-done-cancelled = Reserva de { $guest } cancelada.
desk-done-reinstated = Reserva de { $guest } reactivada.
desk-done-no-show = Marcado como no-show: { $guest }.
desk-done-cleanliness = Habitación { $number }: { $state }.
desk-done-back-in-order = La habitación { $number } vuelve a estar en servicio.

## Cuando algo falla

## El marco

desk-brand = Keyrack
desk-theme = Apariencia
desk-not-let-in = Este navegador aún no tiene acceso.
desk-not-let-in-hint = Abra la dirección que Keyrack muestra al arrancar. Cada dirección sirve una sola vez.
desk-lost = Keyrack no ha respondido en este ordenador.
desk-lost-hint = No es seguro que se haya hecho. Mire la lista antes de intentarlo de nuevo.
desk-connection = Conexión
desk-alone = Puesto único
desk-alone-hint = Este ordenador trabaja por su cuenta. No hay ningún servidor configurado.
desk-catching-up = Sincronizando, { $percent } %
desk-held-short = { $count } en cupo
desk-waiting-short = { $count } por enviar
desk-state-look = Revisar
desk-last-heard = Último contacto con el servidor: { $instant }
desk-differs = Este puesto y el servidor no tienen los mismos datos.
desk-differs-hint = No se ha perdido nada. Avise a quienes se ocupan del sistema.
desk-refused-title = No aceptado por el servidor
desk-refused-hint = Estos cambios se han deshecho. Lo que eran figura en «Por resolver».
desk-held-none = Aquí no hay habitaciones en cupo.
desk-held-until-head = En cupo hasta
desk-waiting-assign = Habitación asignada
desk-waiting-no-show = No-show
desk-waiting-reinstate = Reserva reactivada
desk-waiting-day = Cierre del día
desk-waiting-settle = Elección entre dos versiones
desk-waiting-restore = Dato restaurado
desk-waiting-guest = Datos del huésped

## El cierre del día

desk-roll = Cerrar el día
desk-roll-due = Ha empezado un nuevo día.
desk-roll-title = ¿Cerrar el { $date }?
desk-roll-text = Los huéspedes esperados que no han llegado pasan a no-show y sus habitaciones quedan libres. Las habitaciones ocupadas quedan por limpiar.
desk-done-rolled = Ya es { $date }. { $count ->
    [0] Han llegado todos.
    [one] { $count } huésped no ha llegado.
   *[other] { $count } huéspedes no han llegado.
}

## Listas

desk-departed = Salidas hechas hoy
desk-until = hasta el { $date }
desk-since = desde el { $date }
desk-to-clean-empty = Todas las habitaciones están limpias.
desk-open-booking-of = Abrir la reserva de { $guest }
desk-contested = Doble cambio
desk-unsent = Sin enviar
desk-bookings-empty = Todavía no hay reservas. Empiece con «Nueva reserva».
desk-conflict-stay = Esta estancia se cambió en dos puestos. Ambos cambios conservan su habitación hasta que alguien decida.

## Una reserva

desk-conditions = Cancelación
desk-cancel-reason = Motivo
desk-done-departed-early = Salida anticipada hecha: { $guest }. La estancia cuesta ahora { $total }.
desk-assign-other-type = Habitaciones de otro tipo
desk-assigned-other-type = La habitación es de un tipo distinto del reservado. El precio no cambia.

## Venta

desk-booked = Reserva registrada: { $guest }
desk-new-known = ¿Ya ha estado aquí?
desk-new-half = Indique las fechas, los adultos y la edad de cada niño para ver habitaciones y precios.
desk-new-country-hint = Dos letras, p. ej. ES
desk-why-sold-out = Completo el { $date }.
desk-why-party-too-large = Pequeña para esta ocupación.

## Habitaciones

desk-faults = Averías
desk-take-out = Fuera de servicio…
desk-take-out-title = Retirar la habitación { $number }
desk-take-out-confirm = Retirar
desk-out-from = Primera noche
desk-out-until = Disponible el
desk-out-kind = Tipo
desk-bring-back = Poner en servicio
desk-done-taken-out = La habitación { $number } está retirada hasta el { $date }.
desk-nights-short = { $count ->
    [one] En { $count } noche hay ahora más ventas que habitaciones.
   *[other] En { $count } noches hay ahora más ventas que habitaciones.
}

## Arranque del programa

desk-start-unreached = No se ha podido contactar con el servidor { $server }: { $why }
desk-start-address = «{ $server }» no es la dirección de un servidor. Escríbala así: https://book.example.com.
desk-start-keys = No se pueden leer las claves de este puesto: { $why }
desk-start-stopped = Keyrack no ha podido arrancar: { $why }

## Pisos

desk-menu-housekeeping = Pisos
desk-housekeeping-title = Pisos, { $date }
desk-board-none = Ninguna habitación coincide. Elija «Todas» arriba para ver las demás.
desk-floor-named = Planta { $floor }
desk-floor-none = Sin planta
desk-all-floors = Todas las plantas
desk-all-states = Todas
desk-all-attendants = Todos
desk-my-rooms = Mis habitaciones
desk-filter = Qué habitaciones
desk-to-inspect = Por revisar
desk-arrivals-first = Primero las llegadas
desk-by-type = Por tipo de habitación
desk-attendant = Personal de pisos
desk-attendants = Quién limpia hoy
desk-attendants-empty = En la lista de hoy todavía no hay nadie. Añada a quienes limpian y reparta después las habitaciones.
desk-attendants-lately = Como en los días anteriores:
desk-attendant-nobody = Nadie aún
desk-attendant-of = Quién limpia la habitación { $number }
desk-attendant-add = Añadir
desk-attendant-add-title = ¿Quién más limpia hoy?
desk-attendant-drop = Quitar a { $name } de la lista de hoy
desk-attendant-load = { $open } de { $count } por limpiar
desk-share-out = Repartir por igual
desk-nothing-to-share = Todas las habitaciones por limpiar tienen ya a alguien.
desk-bulk-hint = Marque habitaciones para cambiar varias a la vez o arrástrelas sobre un nombre.
desk-choose-all = { $count ->
    [one] Marcar { $count } habitación
   *[other] Marcar las { $count }
}
desk-choose-none = Desmarcar todas
desk-choose-room = Marcar la habitación { $number }
desk-chosen-rooms = { $count ->
    [one] { $count } habitación marcada
   *[other] { $count } habitaciones marcadas
}
desk-give-to = Dar a…
desk-done-marked = { $count ->
    [one] { $count } habitación: { $state }.
   *[other] { $count } habitaciones: { $state }.
}
desk-done-assigned-rooms = { $count ->
    [one] { $count } habitación asignada.
   *[other] { $count } habitaciones asignadas.
}
desk-step-for-room = { $step }: habitación { $number }
desk-look = Por revisar
desk-mark-look = Limpia, por revisar
desk-care = Nota
desk-care-title = Habitación { $number }
desk-care-of = Nota sobre la habitación { $number }
desk-task-new = Algo por hacer
desk-task-hint = Por ejemplo: cama supletoria, flores, el grifo gotea
desk-task-day = El
desk-remark = Observación sobre la habitación
desk-found = Encontrada
desk-found-as-told = Como indica recepción
desk-found-occupied = Encontrada ocupada
desk-found-empty = Encontrada vacía
desk-late-until = Salida tardía, hasta
desk-late-departure = Salida tardía
desk-leaves-by = hasta { $time }
desk-stays-over = Sigue
desk-checked-out = Salida hecha
desk-comes-from = desde { $time }
desk-needs-other-room = Necesita otra habitación
desk-need-other-room = { $count ->
    [0] Nadie tiene esta habitación esas noches.
    [one] { $count } huésped necesita otra habitación:
   *[other] { $count } huéspedes necesitan otra habitación:
}
desk-take-out-anyway = Retirar de todos modos
desk-change = Cambiar

## En papel

desk-print = Imprimir
desk-print-sheet = Imprimir: { $sheet }
desk-printed = La impresión está lista.
desk-printed-hint = Guardada como { $place }
desk-registration-cards = Partes de entrada
desk-pick-file = Elegir un archivo

desk-new-business = Viaje de trabajo
desk-no-show-fee = Las condiciones de esta reserva prevén { $fee } por no presentarse.
desk-no-show-waive = No cobrar los gastos
desk-no-show-why = Por qué no se cobran
desk-no-show-charged = No-show: { $fee } según lo acordado.
desk-no-show-waived = No-show: { $fee }, sin cobrar. { $reason }

desk-beds-left =
    { $count ->
        [one] queda { $count } cama
       *[other] quedan { $count } camas
    }
