### Reservas y huéspedes de otro sistema.

import-menu = Importar
import-title = Importar reservas y huéspedes
import-hint = Guarde sus reservas o huéspedes como CSV en el otro programa y elija aquí el archivo. No se importa nada antes de que haya visto el resultado.
import-file = Archivo, como máximo 50.000 líneas y 20 MB
import-reading = Cómo se lee el archivo
import-found = { $name }: { $count ->
    [one] { $count } línea
   *[other] { $count } líneas
}
import-encoding = Caracteres
import-delimiter = Separador de columnas
import-semicolon = Punto y coma
import-comma = Coma
import-tab = Tabulador
import-bar = Barra vertical
import-dates = Fechas
import-dates-ymd = Año, mes, día
import-dates-dmy = Día, mes, año
import-dates-mdy = Mes, día, año
import-dates-unsure = Estas fechas se pueden leer de varias maneras. Revise las primeras líneas, más abajo, antes de importar.
import-plan = Tarifa de las reservas
import-column = Columna del archivo
import-holds = Contiene
import-holds-named = Qué contiene «{ $name }»
import-first-lines = Primeras líneas
import-not-used = No usar
import-unknown-types = Estas palabras para tipos de habitación no se conocen aquí. ¿Qué significan?
import-check = Ver el resultado
import-would = { $bookings ->
    [0] { $guests ->
        [one] Se puede importar { $guests } huésped.
       *[other] Se pueden importar { $guests } huéspedes.
    }
    [one] Se puede importar { $bookings } reserva, con { $guests ->
        [one] { $guests } huésped.
       *[other] { $guests } huéspedes.
    }
   *[other] Se pueden importar { $bookings } reservas, con { $guests ->
        [one] { $guests } huésped.
       *[other] { $guests } huéspedes.
    }
}
import-first = Las primeras líneas, tal como quedarían
import-line = Línea
import-own-price = Su precio
import-lines = Líneas que conviene revisar; todas las demás se aceptan tal cual
import-lines-more = y { $count } más
import-what = Observación
import-refused = { $count ->
    [one] { $count } línea no se puede importar.
   *[other] { $count } líneas no se pueden importar.
}
import-leave-out = Omitir estas líneas e importar el resto
import-run = { $count ->
    [one] Importar { $count } línea
   *[other] Importar { $count } líneas
}
import-running = Importando. Se importa todo o nada.
import-come = { $done } de { $total } líneas
import-done = { $bookings ->
    [0] { $guests ->
        [one] Se ha importado { $guests } huésped.
       *[other] Se han importado { $guests } huéspedes.
    }
    [one] Se ha importado { $bookings } reserva, con { $guests ->
        [one] { $guests } huésped.
       *[other] { $guests } huéspedes.
    }
   *[other] Se han importado { $bookings } reservas, con { $guests ->
        [one] { $guests } huésped.
       *[other] { $guests } huéspedes.
    }
}
import-left-out = { $count ->
    [one] Se ha omitido { $count } línea.
   *[other] Se han omitido { $count } líneas.
}
import-see = Ver reservas
import-again = Importar otro archivo

import-field-reference = Localizador
import-field-last-name = Apellidos
import-field-first-name = Nombre
import-field-full-name = Nombre completo
import-field-email = Correo electrónico
import-field-phone = Teléfono
import-field-country = País
import-field-language = Idioma
import-field-arrival = Llegada
import-field-departure = Salida
import-field-nights = Noches
import-field-adults = Adultos
import-field-children = Niños
import-field-room-type = Tipo de habitación
import-field-room = N.º de habitación
import-field-total = Precio total
import-field-notes = Observación
import-field-status = Estado

import-reason-columns = Omitida: tiene { $piece } columnas, a diferencia de la primera línea.
import-reason-no-name = Omitida: falta el nombre.
import-reason-guest-field = Omitida: un campo del huésped es demasiado largo o contiene caracteres no admitidos ({ $piece }).
import-reason-email = Omitida: «{ $piece }» no es una dirección de correo completa.
import-reason-reference = Omitida: «{ $piece }» no puede ser un localizador.
import-reason-arrival = Omitida: la llegada «{ $piece }» no es una fecha.
import-reason-departure = Omitida: la salida «{ $piece }» no es una fecha y falta el número de noches.
import-reason-backwards = Omitida: la salida ({ $piece }) no es posterior a la llegada.
import-reason-too-long = Omitida: la estancia dura más de un año.
import-reason-over = Omitida: la estancia terminó el { $piece }.
import-reason-too-far = Omitida: la fecha queda demasiado lejos ({ $piece }).
import-reason-people = Omitida: «{ $piece }» no es un número de huéspedes.
import-reason-room-type = Omitida: el tipo de habitación «{ $piece }» no se conoce aquí.
import-reason-party-too-large = Omitida: { $piece } huéspedes no caben en este tipo de habitación.
import-reason-total = Omitida: «{ $piece }» no es un importe.
import-reason-no-price = Omitida: falta el total y su tarifa no tiene precio para estas noches.
import-reason-notes = Omitida: la observación es demasiado larga.
import-reason-twice = Omitida: la línea { $piece } tiene el mismo localizador.
import-reason-known = Omitida: la reserva { $piece } ya está aquí.
import-reason-cancelled = Omitida: su estado es «{ $piece }».
import-reason-sold-out = Omitida: el { $piece } no queda ninguna habitación de este tipo. Para aceptar más de las que hay, aumente antes el overbooking permitido.
import-reason-room-unknown = Importada sin habitación: la habitación «{ $piece }» no existe.
import-reason-room-taken = Importada sin habitación: la habitación { $piece } está ocupada una de las noches.
