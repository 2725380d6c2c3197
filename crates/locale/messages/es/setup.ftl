### De un ordenador vacío a un hotel.

setup-title = Configuración · Keyrack

## El principio

setup-welcome = Le damos la bienvenida
setup-welcome-hint = En este ordenador todavía no hay ningún hotel. ¿Cómo desea empezar?
setup-new = Configurar un hotel nuevo
setup-new-hint = Nombre, habitaciones, precios, impuestos y equipo, paso a paso. Son unos diez minutos; puede dejarlo y seguir más tarde.
setup-new-begin = Configurar hotel
setup-begun = Ha empezado a configurar «{ $name }». Todo lo que ha escrito se guarda en este ordenador.
setup-begun-nameless = Ha empezado a configurar un hotel. Todo lo que ha escrito se guarda en este ordenador.
setup-go-on = Seguir
setup-drop = Descartar borrador
setup-drop-title = ¿Descartar el borrador?
setup-drop-hint = Lo que ha escrito hasta ahora se borra de este ordenador. No afecta a ningún hotel.
setup-join = Unirse a un hotel
setup-join-hint = El hotel ya está en un servidor de Keyrack. Necesita la dirección del servidor y un código creado para este puesto.
setup-join-begin = Unirse con dirección y código
setup-sample = Abrir un hotel de prueba
setup-sample-hint = Cuarenta habitaciones con huéspedes y precios para probarlo todo. Nada es real y se descarta con un clic.
setup-sample-begin = Abrir hotel de prueba
setup-sample-wait = Se está llenando el hotel de prueba. Tarda un momento.

## El hotel de prueba

setup-sample-mark = Hotel de prueba
setup-sample-who = Aquí nada es real. Inicie sesión como { $name } con la contraseña «{ $password }».
setup-sample-end = Descartar hotel de prueba
setup-sample-end-title = ¿Descartar el hotel de prueba?
setup-sample-end-hint = Se borra todo lo que ha probado en él. Después empieza con un ordenador vacío.

## Unirse

setup-join-long = Ambos datos se los da quien se ocupa del servidor. Después, los datos del hotel se cargan en este ordenador.
setup-join-server = Dirección del servidor
setup-join-code = Código
setup-join-code-hint = Sirve una sola vez y durante un tiempo limitado.
setup-join-name = Nombre de este puesto
setup-join-name-hint = Los demás lo ven junto a lo que se hace aquí.
setup-join-name-first = Recepción
setup-join-do = Unirse

## Los pasos

setup-steps = Pasos
setup-next = Guardar y continuar
setup-back = Atrás
setup-later = Guardar y seguir más tarde
setup-kept = Cada paso se guarda en este ordenador; las contraseñas, no.
setup-finish = Crear el hotel
setup-remove = Quitar
setup-remove-named = Quitar { $name }
setup-problems = { $count ->
    [one] Hay que corregir { $count } dato:
   *[other] Hay que corregir { $count } datos:
}

setup-step-hotel = El hotel
setup-step-hotel-hint = Tal como figura en escritos y confirmaciones. Cuidado con la moneda: ya no se podrá cambiar.
setup-step-types = Tipos de habitación
setup-step-types-hint = Lo que vende. Los huéspedes ven el nombre; el personal, también el código.
setup-step-rooms = Habitaciones
setup-step-rooms-hint = Escriba los números de las puertas: sueltos o por rangos con guion.
setup-step-taxes = Impuestos
setup-step-taxes-hint = Lo que pagan los huéspedes por la habitación. Deje vacío el campo si no existe ese impuesto.
setup-step-rate = Primera tarifa
setup-step-rate-hint = Precios para las próximas 400 noches. Los porcentajes por día y temporada se calculan sobre el precio base.
setup-step-people = Equipo
setup-step-people-hint = Quién inicia sesión en este puesto. Al menos una persona debe ser de dirección.
setup-step-finish = Final
setup-step-finish-hint = Repáselo todo. El hotel se crea entero o no se crea.

setup-name = Nombre del hotel
setup-address = Calle, código postal, localidad
setup-country = País
setup-country-hint = Dos letras, p. ej. ES
setup-email = Correo electrónico
setup-phone = Teléfono
setup-zone = Zona horaria
setup-currency = Moneda
setup-currency-hint = Tres letras, p. ej. EUR. No se puede cambiar después.
setup-languages = Idiomas de las páginas y correos para huéspedes
setup-check-in = Llegada desde
setup-check-out = Salida hasta

setup-type-number = Tipo de habitación { $number }
setup-type-name = Nombre
setup-type-name-first = Habitación doble
setup-type-code = Código
setup-type-code-first = DBL
setup-type-beds = Camas
setup-type-beds-hint = Una cama doble, cuna a petición
setup-type-adults = Adultos
setup-type-heads = Huéspedes en total
setup-type-more = Añadir tipo

setup-rooms-example = Por ejemplo: 101–118, 201-218, 301
setup-rooms-unclear = Esta lista todavía no se puede leer.
setup-rooms-preview = { $count ->
    [one] { $count } habitación: { $list }
   *[other] { $count } habitaciones: { $list }
}
setup-rooms-count = { $count ->
    [one] { $count } habitación en total
   *[other] { $count } habitaciones en total
}

setup-vat = IVA
setup-vat-rate = Tipo para la habitación, en porcentaje
setup-vat-rate-hint = Vacío: ninguno
setup-vat-inclusive = Mis precios lo incluyen
setup-city = Tasa turística
setup-city-kind = Cómo se calcula
setup-city-none = No hay
setup-city-person = Por persona y noche
setup-city-room = Por habitación y noche
setup-city-stay = Por estancia
setup-city-percent = Como porcentaje del precio
setup-city-amount = Importe en { $currency }
setup-city-rate = Porcentaje
setup-city-age = Los niños pagan a partir de la edad de
setup-city-age-hint = Vacío: pagan todos
setup-city-nights = Solo las primeras noches
setup-city-nights-hint = Vacío: cuentan todas las noches

setup-plan-name = Nombre de la tarifa
setup-plan-name-first = Flexible
setup-board = Régimen
setup-adults-included = Adultos incluidos en el precio
setup-extra-adult = Por adulto adicional, { $currency }
setup-prices = Precio de una noche, { $currency }
setup-weekend = Diferencia para ciertos días, en %
setup-percent-hint = +10 más caro, -5 más barato, vacío: ninguna
setup-weekend-days = las noches de
setup-season-more = Añadir temporada
setup-season-name = Temporada
setup-season-from = Primera noche
setup-season-to = Última noche
setup-season-percent = Porcentaje
setup-preview = Lo que cuesta entonces una noche
setup-preview-plain = Precio base
setup-preview-weekend = Días elegidos
setup-preview-season = Temporada
setup-cancel = Cancelación
setup-cancel-kind = Tiene gastos
setup-cancel-days = unos días antes de la llegada
setup-cancel-free = nunca
setup-cancel-never = desde la reserva
setup-cancel-days-before = Días antes de la llegada
setup-cancel-at = Desde, hora local
setup-fee = Cuesta
setup-fee-night = la primera noche
setup-fee-percent = un porcentaje de la estancia
setup-fee-full = la estancia completa
setup-fee-rate = Porcentaje de la estancia

setup-person = Persona
setup-person-more = Añadir persona
setup-role = Permisos
setup-role-manager = Todo (dirección)
setup-role-front-desk = Todo salvo personal y ajustes
setup-role-housekeeping = Solo pisos
setup-password-hint = Al menos ocho caracteres

setup-where = Dónde está el hotel
setup-where-here = Solo en este ordenador
setup-where-limit = Un hotel creado aquí no se podrá trasladar después a un servidor.
setup-where-limit-hint = Funciona sin ninguna conexión. Los huéspedes no pueden reservar en la web y no puede unirse un segundo ordenador.
setup-where-server = Si ha recibido la dirección de un servidor y un código, el hotel ya está configurado allí: únase a él. Lo que ha escrito aquí queda como borrador.

## Qué viene ahora

setup-next-title = Su hotel está listo. Siguientes pasos
setup-next-import = Traiga las reservas de su sistema anterior
setup-next-booking = Registre su primera reserva
setup-next-rooms = Repase sus habitaciones y marque las que estén por limpiar
setup-next-close = No mostrar más

## Lo que no está bien

setup-wrong-missing = Rellene este campo, por favor.
setup-wrong-too-long = Es demasiado corto o demasiado largo.
setup-wrong-country = Hacen falta dos letras, p. ej. ES o PT.
setup-wrong-zone = Elija la zona horaria del hotel, por favor.
setup-wrong-currency = Hacen falta tres letras mayúsculas, p. ej. EUR.
setup-wrong-language = Elija al menos un idioma, por favor.
setup-wrong-email = Esta dirección de correo no está completa.
setup-wrong-time = Hace falta una hora, p. ej. 15:00.
setup-wrong-date = Indique una fecha, por favor.
setup-wrong-order = La última noche es anterior a la primera.
setup-wrong-overlap = Otra temporada ya tiene algunas de estas noches.
setup-wrong-number = Hace falta un número entero razonable.
setup-wrong-heads = Debe haber sitio para al menos tantos huéspedes como adultos.
setup-wrong-amount = Hace falta un importe, p. ej. 119,50.
setup-wrong-percent = Hace falta un porcentaje, p. ej. 7 o 7,5.
setup-wrong-twice = «{ $piece }» está dos veces.
setup-wrong-range = «{ $piece }» no es ni una habitación ni un rango de habitaciones.
setup-wrong-backwards = «{ $piece }» va al revés. El número menor va primero.
setup-wrong-too-many = Es más de lo que admite un hotel.
setup-wrong-no-rooms = Todavía no hay ninguna habitación. Escriba al menos un número.
setup-wrong-no-manager = Al menos una persona debe ser de dirección.
setup-wrong-password = La contraseña necesita al menos ocho caracteres.
