### Lo que hay que resolver y lo que se hizo: estancias en conflicto, datos descartados, rechazos, historiales.

## La conexión

desk-line-revoked = Acceso retirado
desk-line-stranger = Servidor desconocido

## La página

desk-look-intro = Lo que dos puestos cambiaron a la vez y lo que el servidor no aceptó. Aquí no se pierde nada.
desk-look-empty = No hay nada por resolver.
desk-look-empty-hint = Cuando dos puestos cambian la misma reserva mientras uno está sin conexión, ambas versiones llegan aquí para que elija.
desk-look-stays = Estancias con doble cambio
desk-look-refused = No aceptado por el servidor
desk-look-rooms = Dos huéspedes en una habitación
desk-look-values = Datos con doble cambio
desk-look-unreadable = Registros ilegibles

## Una estancia con dos versiones

desk-look-stay-hint = Ambas versiones conservan su habitación hasta que elija una. La otra vuelve entonces a la venta.
desk-look-version = Versión { $number }
desk-look-shown = La que muestran las listas entretanto
desk-look-written-by = Cambiada por
desk-look-differs = difiere
desk-look-keep-version = Mantener esta versión
desk-look-keep-title = ¿Mantener esta versión de la estancia de { $guest }?
desk-look-keep-text = { $stay }, { $total }. La otra versión se descarta y sus habitaciones quedan libres.
desk-look-picked = Elegida
desk-look-picked-hint = Su elección está en camino. El servidor la aplicará en cuanto haya conexión.
desk-look-unsettled = La versión elegida ya no es posible.
desk-done-settled = La estancia de { $guest } está resuelta.
desk-done-picked = Elección hecha: { $guest }. El servidor la aplicará en cuanto haya conexión.

## Un dato descartado

desk-look-stands = Vale ahora
desk-look-other = En el otro puesto
desk-look-keep = Mantener
desk-look-restore = Restaurar
desk-look-field-of = { $field }: { $subject }
desk-done-restored = Dato restaurado: { $field }.
desk-done-kept = Dato sin cambios: { $field }.

## Dos huéspedes en una habitación

desk-look-room-nights = Habitación { $number }, { $nights }
desk-look-room-hint = Pase a uno de los dos a otra habitación.

## Lo que el servidor no aceptó

desk-look-refused-hint = Esto se ha deshecho aquí para que todos los puestos vuelvan a mostrar lo mismo.
desk-look-refused-why = Motivo
desk-look-refused-lost = Ya no vale
desk-look-gone = La reserva ya no existe. Hágala de nuevo o avise al huésped.
desk-look-file = Resuelto
desk-done-filed = Archivado.
desk-look-unreadable-hint = { $instant }. Avise a quienes se ocupan del sistema; todo lo demás sigue funcionando.

## De qué trata un registro

desk-subject-prices = Precios y restricciones
desk-subject-hotel = El hotel
desk-subject-rooms = Habitaciones
desk-subject-other = Otra cosa
desk-subject-guest = Huésped { $name }

## Quién hizo algo

desk-by-guest = Un huésped, en la web
desk-by-program = Keyrack
desk-by-somebody = Desconocido
desk-by-at-desk = { $who }, { $desk }

## El historial de una reserva

desk-tab-stay = Estancia
desk-tab-look = Por resolver
desk-tab-history = Historial
desk-history-empty = Todavía no se ha cambiado nada.
desk-history-apart = A la vez que otro puesto
desk-did-booked = Reserva: { $type }, { $stay }, { $nights }, { $party }: { $total }
desk-did-status = { $from } → { $to }
desk-did-nights = { $from } → { $to } ({ $before } → { $after })
desk-did-same-length = { $from } → { $to }
desk-did-room-type = { $from } → { $to }
desk-did-room = De la habitación { $from } a la { $to }
desk-did-room-given = Habitación { $to } asignada
desk-did-room-taken = Asignación anulada: habitación { $from }
desk-did-party = { $from } → { $to }
desk-did-total = Precio { $from } → { $to }
desk-did-settled = Estancia con doble cambio resuelta
desk-did-picked = Elegida una de dos versiones
desk-did-field = { $field }: { $from } → { $to }
desk-did-field-set = { $field }: { $to }
desk-did-field-parts = Cambio: { $field }
desk-did-guest = Datos del huésped cambiados: { $fields }
desk-value-nothing = nada
desk-value-yes = sí
desk-value-no = no

## Campos que solo están en los registros

field-given-name = Nombre
field-family-name = Apellidos
field-cancel-reason = Motivo de la cancelación
field-messages = Peticiones
field-business-date = Día hotelero
field-prices = Precio
field-stop-sell = Cerrado a la venta
field-closed-to-arrival = Cerrado a llegadas
field-closed-to-departure = Cerrado a salidas
field-min-los-arrival = Estancia mínima a la llegada
field-min-los-through = Estancia mínima
field-channel = Canal
field-company = Empresa
