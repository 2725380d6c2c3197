# El planning de la aplicación del personal: habitaciones por días.

desk-chart-title = Planning
desk-chart-days = Días mostrados
desk-chart-zoom = { $count } días
desk-chart-today = Hoy
desk-chart-date = Ir a la fecha
desk-chart-earlier = Antes
desk-chart-later = Después
desk-chart-all-types = Todos los tipos
desk-chart-all-floors = Todas las plantas
desk-chart-floor = Planta { $floor }
desk-chart-all-states = Todos los huéspedes
desk-chart-state = Huéspedes
desk-chart-find = Huésped, localizador o habitación
desk-chart-nothing = Nada en el planning coincide con esta selección. Amplíela para volver a ver habitaciones.
desk-chart-no-rooms = Todavía no hay habitaciones. En cuanto el hotel las tenga, aparecerán aquí con sus estancias.

desk-chart-arriving = Llega
desk-chart-in-house = En el hotel
desk-chart-departing = Sale
desk-chart-departed = Salida hecha
desk-chart-overbooked = Overbooking
desk-chart-unassigned = Sin habitación
desk-chart-fold = Contraer { $name }
desk-chart-unfold = Desplegar { $name }
desk-chart-left = { $count ->
    [one] { $type }, { $date }: { $count } habitación libre
   *[other] { $type }, { $date }: { $count } habitaciones libres
}
desk-chart-left-from = { $left }, desde { $price }
desk-chart-clashes = Coincide con otra estancia o con una habitación retirada
desk-chart-noted = Con nota
desk-chart-bar = { $guest }, { $room }, { $dates }, { $nights }, { $state }
desk-chart-free = { $room }, { $date }, libre
desk-chart-away = { $room }, { $date }, { $outage }
desk-chart-lane = { $lane }, { $date }
desk-chart-outage = { $kind }, { $dates }
desk-chart-same-price = El precio no cambia
desk-chart-keeps-price = Se mantiene el precio vendido
desk-chart-out-of-service = Esta habitación tiene una avería leve.
desk-chart-moved = Estancia movida: { $guest }.
desk-chart-moved-price = Estancia movida: { $guest }. El precio pasa de { $before } a { $after }.
desk-chart-nothing-changed = No se ha cambiado nada.
desk-chart-given-room = La habitación { $number } se asignará con la reserva.
desk-chart-hint-bar = Intro abre · M mueve · E prolonga
desk-chart-hint-open = Intro abre
desk-chart-hint-move = Alt: solo desde esta noche · Mayús: mantener el precio · Esc: dejarlo así
desk-chart-hint-move-keys = Las flechas mueven · S divide · P mantiene el precio · Intro suelta · Esc lo deja así
desk-chart-hint-extend = Mayús: mantener el precio · Esc: dejarlo así
desk-chart-hint-extend-keys = Las flechas cambian las noches · Intro suelta · Esc lo deja así

desk-chart-linked = Ocupada con { $room }
