### Vender una estancia y atenderla: lo vendido sin haber sitio, opciones, lista de espera, cosas por hacer.

## Vendido sin que quedara nada

stay-did-anyway = Vendida estando completo: { $reason }
stay-did-room-found = Hay habitación para todas las noches
stay-why-oversold = { $count ->
    [one] { $count } venta hecha estando completo espera aún una habitación.
   *[other] { $count } ventas hechas estando completo esperan aún una habitación.
}
stay-look-oversold = Vendidas de todos modos
stay-look-oversold-hint = A estos huéspedes se les prometió una estancia por encima de las habitaciones que hay. Búsqueles una habitación u otro hotel. Cuando quede libre una, es primero para ellos.
stay-no-room-on = Sin habitación: { $nights }
stay-anyway-by = Vendida por { $who }, { $at }: { $reason }
stay-seen-to = Resuelto
stay-seen-to-done = Estancia de { $guest } resuelta.

## Opciones y lista de espera

stay-release = Liberar
stay-leave-list = Quitar de la lista
stay-done-confirmed = Reserva de { $guest } confirmada.

## Nueva reserva: varias habitaciones, y lo que está completo

stay-add-room = Añadir otra habitación
stay-remove-room = Quitar esta habitación
stay-choose-next = Indique arriba las personas de la siguiente habitación y elija después su oferta.
stay-rooms-together = { $count } habitaciones en total
stay-full = completo
stay-full-title = Completo: lista de espera
stay-full-hint = Habitaciones y tarifas de las que no queda nada para estas noches. Elija una para poner al huésped en lista de espera.
stay-full-hint-anyway = Habitaciones y tarifas de las que no queda nada para estas noches. Elija una para la lista de espera, o para venderla de todos modos y responder de ello.
stay-choose-full = Elegir de todos modos
stay-way = Qué va a ser
stay-way-book = Reserva
stay-way-option = Opción con plazo
stay-way-wait = Lista de espera
stay-way-anyway = Vender de todos modos
stay-option-until = Vale hasta
stay-anyway-reason = Por qué vender de todos modos
stay-anyway-hint = Su nombre y el motivo figuran en la reserva. Queda en «Por resolver» hasta que alguien haya encontrado una habitación.
stay-wait-hint = No guarda ninguna habitación. Cuando quede libre una, la reserva aparece en «Hoy» para confirmarla.
stay-group-optional = Grupo (opcional)
stay-group-colour = Color
stay-colour-teal = Turquesa
stay-colour-blue = Azul
stay-colour-violet = Violeta
stay-colour-pink = Rosa
stay-colour-red = Rojo
stay-colour-orange = Naranja
stay-colour-olive = Oliva
stay-colour-grey = Gris
stay-company-optional = Empresa (opcional)
stay-company-other = Otra
stay-company-new = Nueva empresa
stay-company-name = Nombre de la empresa
stay-company-vat = NIF-IVA
stay-company-save = Guardar empresa
stay-note-alert = Mostrar esta observación como aviso
stay-book-wait = Poner en lista de espera
stay-book-option = Guardar como opción
stay-book-anyway = Vender de todos modos
stay-sold-waiting = En lista de espera: { $guest }
stay-sold-option = Guardada para { $guest } hasta: { $until }
stay-sold-anyway = Si alguna noche estaba completa, esta reserva aún no tiene habitación para ella.
stay-sold-anyway-hint = Queda en «Por resolver» hasta que se libere una habitación o alguien se haya ocupado.

## La reserva y el día

stay-traces = Por hacer
stay-traces-empty = No hay nada por hacer. Añada lo que alguien deba recordar un día.
stay-trace-due = El
stay-trace-what = Qué
stay-trace-add = Añadir
stay-trace-done = hecho por { $who }, { $at }
stay-trace-tick = Hecho
stay-trace-ticked = Marcado como hecho.
stay-note-write = Escribir observación
stay-tab-papers = Documentos
stay-papers-hint = El parte de entrada de esta estancia, para rellenar y firmar.
stay-to-pay = A pagar aquí
stay-holds-until = Guardada hasta: { $until }
stay-today-free = Lista de espera: ha quedado libre una habitación
stay-today-options = Opciones con el plazo vencido
stay-receive = Datos del huésped y depósito
stay-receive-open = Check-in con datos
stay-deposit-noted = Depósito dejado en recepción
stay-deposit-hint = Se anota en la reserva; no se registra como pago.

stay-did-service-added =
    { $count ->
        [1] { $name }: añadido
       *[other] { $name }: añadido, { $count } unidades
    }
stay-did-service-dropped = { $name }: quitado
stay-did-service-count = { $name }: { $from } → { $to }
stay-did-service-refused = { $name }: ya no disponible
stay-extras = Servicios
stay-extras-nothing = No se ha pedido nada con esta estancia.
stay-extras-none = No se ofrece nada con esta habitación. Los servicios se configuran en «Servicios».
stay-extras-change = Servicios
stay-extras-take = Aplicar
stay-extras-count = Cantidad
stay-extras-choose = Elegir un día
stay-extras-left = { $when } – disponibles: { $count }
stay-extras-taken = agotado estos días
stay-extras-remove = Quitar { $service }
stay-extras-before = Precio hasta ahora
stay-extras-done = Servicios de { $guest } cambiados
stay-extras-in-house = El huésped está en el hotel: lo ya prestado forma parte del precio.
stay-extras-waiting = Pedido, aún sin confirmar: { $services }
stay-extras-refused = Ya no disponible: { $services }
stay-extras-refused-hint = Avise al huésped y quítelo, o elija otro día.

stay-did-service-confirmed = { $name } confirmado
stay-code = Código (opcional)
stay-code-hint = De una promoción, una empresa, una tarifa privada o un grupo.
stay-code-holds = Se descuenta en todo aquello para lo que vale.
stay-code-opens = Abre una tarifa propia.
stay-code-company = Precios de { $company }.
stay-code-group = Habitaciones bloqueadas para { $group }, a sus precios.
stay-of-group = De las habitaciones de un grupo
stay-group-none = Sin grupo
stay-book-of-group = Reservar para el grupo
stay-agreed-rate = Tarifa acordada
stay-credit-passed = Con esta reserva, { $company } tiene { $open } pendientes; el límite de crédito es { $limit }.
stay-credit-passed-hint = Se puede reservar de todos modos. Aclare quién paga las facturas o pida un depósito.
desk-amend-full = No quedan suficientes habitaciones para este cambio.
desk-amend-full-hint = Elija otras noches u otro tipo, o consulte a dirección.
stay-expected-at = Llegada prevista a las
stay-expected-optional = Llegada prevista a las (opcional)
stay-expected-give = Indicar la hora de llegada
stay-expected-change = Cambiar la hora
stay-expected-title = ¿A qué hora llega { $guest }?
stay-expected-hint = Según el reloj del hotel; una hora anterior a las 6 de la mañana es de la noche siguiente. Vacío si nadie la sabe.
stay-done-expected = { $guest } llegará a las { $time }.
stay-done-expected-none = No hay hora anotada para { $guest }.
stay-late-arrivals = Llegadas con retraso
stay-arrivals-only-late = Todos los demás han llegado.
stay-sort = En este orden
stay-sort-name = Por nombre
