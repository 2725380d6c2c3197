### Las páginas públicas.

## Todas las páginas

guest-title = { $page } · { $property }
guest-skip-to-content = Ir al contenido
guest-steps = Pasos de su reserva
guest-step-search = Fechas
guest-step-offers = Habitaciones
guest-step-guest = Sus datos
guest-step-summary = Revisión
guest-step-confirmation = Confirmación
guest-step-done = hecho
guest-your-stay = Su estancia
guest-change = Cambiar
guest-footer-contact = Contacto
guest-footer-call = Llámenos: { $phone }
guest-footer-write = Escríbanos: { $email }
guest-check-in-from = Llegada a partir de las { $time } h
guest-check-out-until = Salida hasta las { $time } h
guest-prices-note = Todos los precios en { $currency }, impuestos incluidos.
guest-language-choose = Elegir idioma
guest-errors-title = { $count ->
    [one] Revise un dato, por favor
   *[other] Revise { $count } datos, por favor
}

## Búsqueda

guest-search-title = Encuentre su habitación
guest-search-description = Reserve su habitación directamente con el hotel: { $property }.
guest-arrival = Llegada
guest-departure = Salida
guest-adults = Adultos
guest-children-ages = Edades de los niños
guest-children-ages-hint = Edades el día de la llegada, separadas por comas: 4, 9
guest-search-button = Ver habitaciones y precios
guest-search-calendar = Ver los días más económicos en el calendario
guest-our-rooms = Nuestras habitaciones
guest-room-number = Habitación { $number }
guest-room-add = Añadir habitación
guest-room-remove = Quitar la habitación { $number }

## Ofertas

guest-offers-title = Habitaciones y precios
guest-offers-for = { $nights }, { $party }, impuestos incluidos
guest-offers-none = No quedan habitaciones libres en estas fechas.
guest-offers-none-hint = Pruebe con otras fechas. El calendario muestra los días libres.
guest-offers-too-many = Ninguna habitación admite tantos huéspedes. Reserve dos habitaciones, por favor.
guest-offers-refused = El motivo:
guest-offers-nearest = En fechas cercanas
guest-offer-sleeps = { $count ->
    [one] Para { $count } persona
   *[other] Para { $count } personas
}
guest-offer-left = { $count ->
    [one] Solo queda { $count }
   *[other] Quedan { $count }
}
guest-offer-per-night = { $price } por noche
guest-offer-choose = Elegir
guest-offer-choose-label = Elegir { $room }, { $plan }, { $total }

## Precio

guest-price-title = Precio
guest-price-tax-included = Incluye { $tax }
guest-price-tax-added = { $tax }
guest-price-total = Total
guest-price-pay-at-hotel = El pago se realiza en el hotel.
guest-policy-title = Cancelación
guest-held-until = Le guardamos la habitación hasta las { $time } h.

## Sus datos

guest-details-title = Sus datos
guest-first-name = Nombre
guest-last-name = Apellidos
guest-email = Correo electrónico
guest-email-hint = Le enviaremos ahí la confirmación.
guest-phone = Teléfono
guest-phone-hint = Por si surge alguna duda sobre su llegada.
guest-requests = Peticiones especiales
guest-requests-hint = Haremos lo posible, aunque no podemos garantizarlas.
guest-marketing = { $property } puede enviarme ofertas por correo electrónico.
guest-marketing-hint = Solo si lo desea. Puede retirar su consentimiento en cualquier momento escribiendo al hotel.
guest-details-next = Continuar a la revisión

## Revisión

guest-summary-title = Revisar y reservar
guest-summary-guest = Huésped
guest-summary-marketing = Desea recibir ofertas por correo electrónico.
guest-summary-payment = Pago
guest-payment-pay-at-property = Pago en el hotel
guest-terms = Acepto las condiciones de cancelación anteriores y las condiciones del hotel.
guest-book-button = Reservar con obligación de pago
guest-book-note = Al pulsar este botón, realiza una reserva vinculante.

## Confirmación

guest-confirmation-title = Su reserva está confirmada
guest-confirmation-thanks = Muchas gracias, { $name }. Será un placer recibirle.
guest-confirmation-reference = Localizador
guest-confirmation-mail = Le enviamos una confirmación a { $email }.
guest-confirmation-no-mail = Guarde su localizador y el enlace que figura más abajo.
guest-confirmation-manage = Ver o cancelar su reserva
guest-confirmation-calendar = Añadir a su calendario
guest-confirmation-another = Reservar otra estancia

## Calendario

guest-calendar-title = Precios por día
guest-calendar-for = Mejor precio por noche para { $party }
guest-calendar-earlier = Antes
guest-calendar-later = Después
guest-calendar-sold-out = Completo
guest-calendar-closed = Cerrado
guest-calendar-no-arrival = Sin llegadas
guest-calendar-no-departure = Sin salidas
guest-calendar-min-stay = { $count ->
    [one] mín. { $count } noche
   *[other] mín. { $count } noches
}
guest-calendar-choose = Llegar el { $date }, desde { $price }
guest-calendar-lowest = Mejor precio del mes

## Mi reserva

guest-my-title = Su reserva
guest-my-status = Estado
guest-my-booked-on = Reservada el { $instant }
guest-my-cancel = Cancelar reserva
guest-my-cancel-title = ¿Desea cancelar su reserva?
guest-my-cancel-free = La cancelación es gratuita hasta el { $instant }.
guest-my-cancel-free-always = La cancelación es gratuita.
guest-my-cancel-fee = Cancelar ahora cuesta { $fee }.
guest-my-cancel-button = Cancelar reserva
guest-my-cancel-button-fee = Cancelar por { $fee }
guest-my-cancel-keep = Mantener reserva
guest-my-cancelled-title = Su reserva está cancelada
guest-my-cancelled-free = La cancelación no tiene ningún coste.
guest-my-cancelled-fee = Los gastos de cancelación son de { $fee }.
guest-my-cancelled-again = Nos encantaría recibirle en otra ocasión.
guest-my-too-late = Esta reserva ya no puede cancelarse aquí. Llame al hotel, por favor.

## Cuando algo falla

guest-error-title = No ha sido posible
guest-error-back = Volver a la búsqueda
guest-not-found-title = Esta página no existe
guest-not-found-text = Compruebe la dirección o empiece desde la página principal del hotel.
guest-busy-title = Un momento, por favor
guest-fault-title = Se ha producido un error por nuestra parte
guest-fault-text = No se ha reservado ni se ha perdido nada. Inténtelo de nuevo, por favor.
guest-hotels-title = Nuestros hoteles
guest-expired-title = La habitación ya no está guardada para usted
guest-expired-text = Conservamos sus datos. Busque de nuevo para ver qué queda libre.
guest-expired-again = Buscar de nuevo

guest-purpose-business = Viajamos por trabajo
guest-step-extras = Extras
guest-extras-title = ¿Desea añadir algo más?
guest-extras-lead = Todo lo que ve aquí es opcional. También puede continuar sin elegir nada.
guest-extras-room = Habitación { $number }: { $party }
guest-extras-add = { $name } por { $amount }
guest-extras-count = Cantidad
guest-extras-when = Cuándo
guest-extras-no-day = No, gracias
guest-extras-left =
    { $when } – { $count ->
        [one] queda { $count }
       *[other] quedan { $count }
    }
guest-extras-taken = Agotado en sus fechas
guest-extras-next = Continuar
guest-extras-change = Cambiar extras
guest-price-included = { $service } (incluido)
guest-code = Código
guest-code-hint = Un código promocional, si lo tiene
guest-code-holds = Hemos tenido en cuenta su código { $code }.
guest-code-saves = Ahorra { $amount } con su código
guest-group-code = Código de grupo
guest-price-about = Unos { $amount } ({ $source }, { $instant }). Usted paga { $charged }.
guest-currency = Mostrar precios también en
guest-currency-none = Ninguna otra moneda
