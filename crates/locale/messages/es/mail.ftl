### Correos y archivos de calendario, en texto sin formato.

mail-greeting = Hola, { $name }:
mail-closing = Será un placer recibirle.
mail-closing-cancelled = Nos encantaría recibirle en otra ocasión.

## Confirmación

mail-confirmation-subject = Su reserva { $reference } – { $property }
mail-confirmation-intro = Muchas gracias por su reserva. Nos complace confirmársela.
mail-reference = Localizador: { $reference }
mail-stay = Estancia: { $nights }
mail-arrival = Llegada: { $date }, a partir de las { $time } h
mail-departure = Salida: { $date }, hasta las { $time } h
mail-room = Habitación { $number }: { $type }, { $plan }
mail-room-single = Habitación: { $type }, { $plan }
mail-room-guests = Huéspedes: { $party }
mail-tax-included = incluye { $tax }: { $amount }
mail-tax-added = { $tax }: { $amount }
mail-room-total = Total de la habitación: { $amount }
mail-total = Total: { $amount }
mail-pay-at-property = El pago se realiza en el hotel.
mail-policy = Cancelación
mail-manage = Ver o cancelar su reserva:

## Cancelación

mail-cancellation-subject = Su reserva { $reference } está cancelada – { $property }
mail-cancellation-intro = Le confirmamos la cancelación de su reserva.
mail-cancellation-free = La cancelación no tiene ningún coste.
mail-cancellation-fee = Los gastos de cancelación son de { $fee }.

## Archivo de calendario

mail-calendar-summary = Estancia: { $property }
mail-calendar-cancelled = Cancelada: { $property }

mail-service-included = { $service } (incluido)
