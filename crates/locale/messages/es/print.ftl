### Lo que figura en papel.

print-arrivals = Llegadas
print-arrivals-none = Hoy no hay llegadas.
print-departures = Salidas
print-departures-none = Hoy no hay salidas.
print-in-house = En el hotel
print-in-house-none = No hay nadie en el hotel.
print-housekeeping = Pisos
print-housekeeping-of = Pisos: { $name }
print-housekeeping-none = Sin habitaciones.
print-about-stays = { $date } · { $count ->
    [one] { $count } habitación
   *[other] { $count } habitaciones
}, { $heads ->
    [one] { $heads } huésped
   *[other] { $heads } huéspedes
}
print-about-rooms = { $date } · { $count ->
    [one] { $count } habitación
   *[other] { $count } habitaciones
}, { $dirty } por limpiar
print-guest = Huésped
print-party = Personas
print-room = Hab.
print-stay = Estancia
print-reference = Reserva
print-total = Total
print-note = Nota
print-no-room = Sin habitación
print-status = Estado
print-today = Hoy
print-to-do = Por hacer y observado
print-done = Hecho
print-look = por revisar
print-leaves = Salida hasta las { $time } ({ $party })
print-left = Salida hecha
print-stays = Sigue hasta el { $date } ({ $party })
print-arrives = Llegada ({ $party })
print-nobody = Nadie aún
print-outage = { $kind } hasta el { $date }: { $reason }
print-printed = { $property } · impreso: { $instant }
print-page = Página { $page } de { $count }
print-latinised = ≈ En letras latinas, porque esta escritura aún no se puede imprimir. La reserva muestra el nombre tal como se escribe.

## Partes de entrada

print-cards = Partes de entrada
print-card = Parte de entrada
print-name = Apellidos, nombre
print-born = Fecha de nacimiento
print-nationality = Nacionalidad
print-born-nationality = Fecha de nacimiento, nacionalidad
print-street = Calle, número
print-postcode-town = Código postal, localidad
print-country = País
print-passport = N.º de pasaporte o documento de identidad
print-phone = Teléfono
print-car = Matrícula del vehículo
print-fellows = Acompañantes
print-declaration = Confirmo que los datos aquí indicados son completos y correctos.
print-place-date = Lugar, fecha
print-signature = Firma
