### Palabras comunes a todas las vistas: cantidades, fechas, términos del sector, botones.
### Importes, fechas y horas llegan ya escritos; las cantidades llegan como números.

## Cantidades

nights = { $count ->
    [one] { $count } noche
   *[other] { $count } noches
}
adults = { $count ->
    [one] { $count } adulto
   *[other] { $count } adultos
}
children = { $count ->
    [one] { $count } niño
   *[other] { $count } niños
}
rooms = { $count ->
    [one] { $count } habitación
   *[other] { $count } habitaciones
}
bookings = { $count ->
    [one] { $count } reserva
   *[other] { $count } reservas
}
party-with-children = { $adults }, { $children }

## Fechas y horas

clock-time = { $time } h
date-at-time = { $date }, { $time } h
date-with-year = { $date } { $year }
date-from-to = { $from } – { $to }
today = Hoy
status-waitlisted = Lista de espera
status-tentative = Opción

## Estado de una reserva

status-confirmed = Confirmada
status-in-house = En el hotel
status-checked-out = Finalizada
status-cancelled = Cancelada
status-no-show = No-show

## Estado de limpieza

cleanliness-dirty = Por limpiar
cleanliness-clean = Limpia
cleanliness-inspected = Revisada

## Régimen

board-room-only = Solo alojamiento
board-bed-and-breakfast = Desayuno incluido
board-half-board = Media pensión
board-full-board = Pensión completa
board-all-inclusive = Todo incluido

## Clases de tarifa

rate-category-bar = Tarifa flexible
rate-category-non-refundable = Tarifa no reembolsable

## Garantía de la reserva

guarantee-six-pm-hold = Sin garantía: guardada hasta una hora del día de llegada
guarantee-pay-at-property = Pago en el hotel

## Impuestos

tax-vat = IVA
tax-vat-percent = IVA { $percent }
tax-city = Tasa turística
tax-city-percent = Tasa turística { $percent }

## Restricciones

rule-no-price = No hay precio para el { $date }.
rule-stop-sell = El { $date } está cerrado a la venta.
rule-closed-to-arrival = No se admiten llegadas el { $date }.
rule-closed-to-departure = No se admiten salidas el { $date }.
rule-min-los-arrival = Con llegada el { $date }, la estancia mínima es de { $count ->
    [one] { $count } noche
   *[other] { $count } noches
}.
rule-min-los-through = Para alojarse la noche del { $date }, la estancia mínima es de { $count ->
    [one] { $count } noche
   *[other] { $count } noches
}.

## Habitaciones no disponibles

outage-out-of-inventory = Fuera de inventario
outage-out-of-order = Fuera de servicio
outage-out-of-service = Avería leve

## Origen de la reserva

source-desk = Recepción
source-walk-in = Walk-in
source-web = Web

## Gastos de cancelación

policy-always-free = Cancelación gratuita en cualquier momento.
policy-free-until = Cancelación gratuita hasta el { $instant }.
policy-then = Después: { $fee }.
policy-from = Desde el { $instant }: { $fee }.
policy-from-free = Desde el { $instant }: sin gastos.
policy-now = La cancelación cuesta { $fee }.
policy-held = Guardada para usted hasta { $instant }.
policy-held-over = Se guardó hasta { $instant }; ese plazo ha pasado.

## Botones y palabras breves

save = Guardar
cancel = Cancelar
next = Continuar
close = Cerrar
undo = Deshacer
search = Buscar
yes = Sí
optional = opcional
required = obligatorio
none = Ninguno
total = Total
per-night = por noche
from-price = desde { $price }
language = Idioma
loading = Cargando…

## Pasos en la vida de una reserva

step-amend = Cambiar estancia
step-assign = Asignar habitación
step-check-in = Hacer check-in
step-undo-check-in = Deshacer check-in
step-check-out = Hacer check-out
step-undo-check-out = Deshacer check-out
step-cancel = Cancelar
step-reinstate = Reactivar
step-no-show = Marcar como no-show
step-confirm = Confirmar
step-depart-early = Salida anticipada
step-other = Este paso

## Nombres de los campos en los mensajes de error

field-first-name = Nombre
field-last-name = Apellidos
field-email = Correo electrónico
field-phone = Teléfono
field-country = País
field-language = Idioma
field-arrival = Llegada
field-departure = Salida
field-adults = Adultos
field-children = Niños
field-rooms = Habitaciones
field-notes = Observaciones
field-requests = Peticiones
field-password = Contraseña
field-name = Nombre
field-slug = Nombre corto
field-zone = Zona horaria
field-address = Dirección
field-currency = Moneda
field-languages = Idiomas
field-taxes = Impuestos
field-price = Precio
field-price-minor = Precio
field-room-type = Tipo de habitación
field-rate-plan = Tarifa
field-limit = Número de entradas
field-accept-terms = Condiciones
field-payment = Pago
field-status = Estado de la habitación
field-assigned = Quién limpia la habitación
field-attendants = La lista de quién limpia
field-priority = Revisión pedida
field-remarks = Observación sobre la habitación
field-found = Cómo se encontró la habitación
field-leave-by = Hora en que queda libre la habitación
field-tasks = Tarea
field-outage = Avería
field-group = Grupo
field-alert = Aviso
field-seen-to = Resuelto
field-estimated-arrival = Llegada prevista a las
field-deposit = Depósito
field-traces = Por hacer
field-other = Uno de los campos

tax-named-percent = { $name } { $percent }
party-on-business = { $party }, por trabajo
field-code = Código
field-wash = Wash
field-take-up = Mínimo que debe ocupar
field-discount = Descuento
field-release = Release
field-nights = Noches
field-commission = Comisión
field-credit-limit = Límite de crédito
field-vat-id = NIF-IVA
field-contact = Contacto
service-line-count = { $count } × { $name }
service-line-at = { $what }, { $when }
service-price-per-stay = { $amount } por estancia
service-price-per-night = { $amount } por noche
service-price-per-person = { $amount } por persona
service-price-per-person-night = { $amount } por persona y noche
service-price-per-room-night = { $amount } por habitación y noche
service-price-per-piece = { $amount } por unidad
service-unit-per-stay = Una vez por estancia
service-unit-per-person = Por persona
service-unit-per-person-night = Por persona y noche
service-unit-per-room-night = Por habitación y noche
service-unit-per-piece = Por unidad
service-due-each-night = Cada noche
service-due-each-morning = Cada mañana
service-due-arrival = El día de llegada
service-due-departure = El día de salida
service-due-chosen = El día que elija el huésped
service-why-compulsory = Se cobra siempre
service-why-included = Incluido
service-vat-lodging = Alojamiento
service-vat-food = Comida
service-vat-beverages = Bebidas
service-vat-other = Otros servicios
field-services = Servicios
guarantee-card = Garantizada con tarjeta
guarantee-deposit = Garantizada con depósito
guarantee-prepayment = Pago por adelantado
guarantee-company = Paga la empresa
guarantee-ota = Pago a través del portal de reservas
policy-no-show = No presentarse cuesta { $fee }.
policy-no-show-free = No presentarse no tiene ningún coste.
policy-deposit-now = Depósito que se abona ahora: { $fee }.
policy-deposit-by = Depósito que se abona hasta el { $instant }: { $fee }.
rate-category-corporate = Tarifa de empresa
rate-category-package = Paquete
rate-category-group = Tarifa de grupo
rate-category-day-use = Day use
rate-category-promotion = Promoción
rate-category-long-stay = Larga estancia
rate-category-wholesale = Turoperador
rule-max-los-arrival =
    Con llegada el { $date }, la estancia máxima es de { $count ->
        [one] { $count } noche
       *[other] { $count } noches
    }.
rule-max-los-through =
    Para alojarse la noche del { $date }, la estancia máxima es de { $count ->
        [one] { $count } noche
       *[other] { $count } noches
    }.
rule-exact-los = Con llegada el { $date } solo se admiten estancias de otra duración.
rule-min-advance =
    La llegada del { $date } se debe reservar al menos con { $count ->
        [one] { $count } día
       *[other] { $count } días
    } de antelación.
rule-min-advance-hours =
    La llegada del { $date } se debe reservar al menos con { $count ->
        [one] { $count } hora
       *[other] { $count } horas
    } de antelación.
rule-max-advance =
    La llegada del { $date } se puede reservar como máximo con { $count ->
        [one] { $count } día
       *[other] { $count } días
    } de antelación.
rule-max-advance-hours =
    La llegada del { $date } se puede reservar como máximo con { $count ->
        [one] { $count } hora
       *[other] { $count } horas
    } de antelación.
rule-booking-window = Esta tarifa no se puede reservar hoy; el día más cercano para reservarla es el { $date }.
rule-stay-window = Esta tarifa no es válida para la noche del { $date }.
rate-source-ecb = Banco Central Europeo

rule-exact-los-nearest =
    Con llegada el { $date } solo se admiten ciertas duraciones; la más próxima es de { $count ->
        [one] { $count } noche
       *[other] { $count } noches
    }.
rule-exact-los-nearest-two =
    Con llegada el { $date } solo se admiten ciertas duraciones; las más próximas son de { $fewer ->
        [one] { $fewer } noche
       *[other] { $fewer } noches
    } y de { $count ->
        [one] { $count } noche
       *[other] { $count } noches
    }.
more-languages =
    En { $count ->
        [one] { $count } idioma más
       *[other] { $count } idiomas más
    }
service-unit-piece-night = Por unidad y noche
