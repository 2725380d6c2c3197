### Con qué se gestiona el hotel a sí mismo: su equipo, sus datos, sus habitaciones y cómo está el programa.

house-menu = Ajustes
house-tab-staff = Equipo
house-tab-hotel = Hotel
house-tab-rooms = Habitaciones
house-edit = Editar
house-discard = Descartar
house-waiting = Ajustes cambiados

## Equipo

house-staff-at-server = El servidor lleva el equipo de su hotel. Los cambios necesitan la conexión y valen en todos los puestos.
house-staff-here = Quien trabaja aquí inicia sesión con usuario y contraseña.
house-staff-add = Añadir persona
house-staff-change = Cambiar datos
house-staff-person = Nombre
house-staff-full-name = Nombre
house-staff-user = Usuario
house-staff-user-hint = Para iniciar sesión
house-staff-seen = Última sesión
house-staff-never = Aún ninguna
house-staff-you = usted
house-staff-off = Sin acceso
house-staff-edit-of = Editar a { $name }
house-staff-password = Nueva contraseña
house-staff-password-of = Nueva contraseña para { $name }
house-staff-first-password = Primera contraseña
house-staff-new-password = Nueva contraseña
house-staff-password-hint = Al menos ocho caracteres. Ocho cifras bastan como PIN.
house-staff-disable = Quitar acceso
house-staff-disable-of = Quitar acceso a { $name }
house-staff-disable-hint = La persona ya no podrá iniciar sesión. Lo que hizo queda registrado con su nombre.
house-staff-disable-you = Se trata de usted. Se cerrará su sesión.
house-staff-enable = Dar acceso
house-staff-enable-of = Dar acceso a { $name }
house-staff-done-added = { $name } ya puede iniciar sesión.
house-staff-done-changed = Datos cambiados: { $name }.
house-staff-done-password = { $name } tiene una nueva contraseña.
house-staff-done-enabled = { $name } puede volver a iniciar sesión.
house-staff-done-disabled = { $name } ya no puede iniciar sesión.

## Hotel

house-hotel-address = Nombre, dirección y contacto
house-hotel-slug = Nombre en direcciones web
house-hotel-fixed = La moneda, la zona horaria y el nombre en direcciones web se eligieron al configurar el hotel. Ya no cambian.
house-hotel-fixed-sold = La moneda y la zona horaria son definitivas: hay reservas hechas con ellas. El nombre en direcciones web figura en los enlaces de sus huéspedes.
house-hotel-policies = Cada plan de tarifas tiene sus propias condiciones de cancelación. Las encontrará en
house-hotel-done = Guardado.
house-hotel-moved-on = El hotel se ha cambiado en otro sitio mientras usted escribía.
house-hotel-moved-on-hint = Guarde de todos modos: solo se escriben los campos que usted ha cambiado. Donde ambos hayan cambiado el mismo, los dos datos quedan en «Por resolver».
house-vat-from = Desde la noche del
house-vat-from-hint = Vacío: desde el principio
house-vat-hint = Un tipo posterior se aplica desde su primera noche. Lo ya reservado conserva el impuesto con el que se reservó.

## Habitaciones

house-rooms-count = { $rooms ->
    [one] { $rooms } habitación
   *[other] { $rooms } habitaciones
} · { $types ->
    [one] { $types } tipo
   *[other] { $types } tipos
}
house-rooms-empty = Todavía no hay ningún tipo de habitación. Añada primero uno y después sus habitaciones.
house-rooms-none = Este tipo todavía no tiene habitaciones.
house-rooms-add = Añadir habitaciones
house-rooms-add-of = Añadir habitaciones: { $name }
house-rooms-numbers = Números
house-rooms-show = { $count ->
    [one] Mostrar { $count } habitación dada de baja
   *[other] Mostrar { $count } habitaciones dadas de baja
}
house-rooms-hide = { $count ->
    [one] Ocultar { $count } habitación dada de baja
   *[other] Ocultar { $count } habitaciones dadas de baja
}
house-rooms-done-added = { $count ->
    [one] Se ha añadido { $count } habitación.
   *[other] Se han añadido { $count } habitaciones.
}
house-room-number = Número
house-room-floor = Planta
house-room-floor-hint = Vacío: según números como 301
house-room-edit-of = Editar la habitación { $room }
house-room-done-changed = La habitación { $room } se ha cambiado.
house-room-archived = De baja
house-room-archive = Dar de baja
house-room-archive-of = Dar de baja la habitación { $room }
house-room-archive-hint = La habitación deja el hotel de forma duradera: ni se vende ni se limpia. Para una reparación, póngala fuera de servicio en la página Pisos. Puede recuperarla cuando quiera.
house-room-archive-stays = Hay huéspedes que deben tener esta habitación
house-room-archive-stays-hint = Deles primero otra habitación.
house-room-archive-nights = { $count ->
    [one] En { $count } noche hacen falta todas las habitaciones
   *[other] En { $count } noches hacen falta todas las habitaciones
}
house-room-done-archived = La habitación { $room } está de baja.
house-room-back = Recuperar
house-room-back-of = Recuperar la habitación { $room }
house-room-done-back = La habitación { $room } está de nuevo en uso.
house-type-add = Añadir tipo de habitación
house-type-change = Cambiar el tipo de habitación
house-type-edit-of = Editar { $name }
house-type-occupancy = { $adults ->
    [one] { $adults } adulto
   *[other] { $adults } adultos
}, { $heads ->
    [one] { $heads } huésped en total
   *[other] { $heads } huéspedes en total
}
house-type-rooms = { $count ->
    [0] sin habitaciones
    [one] { $count } habitación
   *[other] { $count } habitaciones
}
house-type-beds-in = Camas ({ $language })
house-type-done = Tipo guardado: { $name }.

## Estado

house-tab-health = Estado
health-title = Este ordenador
health-version = Versión
health-file = Archivo del hotel
health-free = Libre en este disco
health-heard = Último contacto con el servidor
health-last-backup = Última copia de seguridad
health-backup-never = Todavía ninguna
health-alone = Funciona sin servidor
health-unknown = Se desconoce
health-megabytes = { $number } MB
health-gigabytes = { $number } GB
health-disk-low = El disco está casi lleno.
health-disk-low-hint = Libere espacio pronto: sin espacio no se puede guardar ninguna reserva. Hasta ahora no se ha perdido nada.
health-clock-behind = { $minutes ->
    [one] El reloj de este ordenador va { $minutes } minuto atrasado respecto al del servidor.
   *[other] El reloj de este ordenador va { $minutes } minutos atrasado respecto al del servidor.
}
health-clock-ahead = { $minutes ->
    [one] El reloj de este ordenador va { $minutes } minuto adelantado respecto al del servidor.
   *[other] El reloj de este ordenador va { $minutes } minutos adelantado respecto al del servidor.
}
health-clock-off-hint = Póngalo en hora en los ajustes del sistema, mejor de forma automática por internet. Las horas de las listas son las de este reloj.
health-offline = No hay conexión con el servidor.
health-work-backup = Copia de seguridad en curso: { $share } %
health-work-examine = Revisión del archivo: { $share } %
health-examine = Revisar el archivo
health-examine-hint = Lee cada página del archivo del hotel y rehace cada lista para comparar. Puede seguir trabajando, algo más despacio.
health-examine-failed = No se ha podido revisar el archivo.
health-damaged = El archivo está dañado. No haga aquí más reservas y pida ayuda.
health-mended = Algunas listas no coincidían con los registros. Se han rehecho.
health-sound = Todo está en orden.
health-examined-at = { $count ->
    [one] { $count } registro leído, { $instant }
   *[other] { $count } registros leídos, { $instant }
}
health-logs = Guardar diagnóstico
health-logs-done = El diagnóstico se ha guardado.
health-restored = Este hotel se ha restaurado. Muestra cómo estaba todo el { $instant }.
health-restored-hint = Lo que ocurrió después no figura en él. Compare con correos y notas en papel, e introdúzcalo de nuevo.
health-restored-noted = Entendido

## Copias de seguridad

backup-title = Copias de seguridad
backup-about = Una copia de seguridad contiene todo el hotel en un solo archivo cifrado. Se abre y se revisa antes de darla por buena.
backup-about-desk = El servidor tiene su hotel; una copia hecha aquí es una más de lo que sabe este puesto, en un solo archivo cifrado.
backup-key = La clave queda con las claves de este ordenador: solo este ordenador puede abrir el archivo.
backup-make = Hacer copia ahora
backup-folder = Dónde y cuántas
backup-where = Carpeta
backup-folder-hint = La ruta completa de una carpeta, p. ej. en otro disco. Vacío: junto al archivo del hotel.
backup-keep = Cuántas se conservan
backup-none = Todavía no hay ninguna copia de seguridad. Haga ahora la primera.
backup-as-of = Fecha
backup-size = Tamaño
backup-file = Archivo
backup-restore = Restaurar
backup-restore-of = Restaurar la copia del { $instant }
backup-restore-lost = El hotel quedará como estaba el { $instant }. Lo que vino después no figurará en él.
backup-restore-aside = El hotel tal como está ahora no se borra: se aparta en este ordenador.
backup-restore-hint = Se cierra la sesión de todos; después vuelven a iniciarla con la contraseña de aquel día.

## Unirse de nuevo

again-title = Unirse de nuevo al servidor
again-about = Si el archivo de este puesto está dañado, el puesto empieza de cero: su archivo se aparta y el hotel se carga otra vez desde el servidor.
again-why = Aquí no se puede restaurar una copia anterior. No sabría qué habitaciones ha vendido este puesto desde entonces y las vendería por segunda vez.
again-do = Apartar y unirse de nuevo
again-aside = El archivo tal como está ahora no se borra: se aparta en este ordenador. Las habitaciones en cupo de este puesto siguen así hasta que pasen sus noches.
again-waiting = { $count ->
    [one] El servidor aún no tiene { $count } cambio
   *[other] El servidor aún no tiene { $count } cambios
}
again-waiting-hint = Si vuelve la conexión, se envían solos. Si continúa, anótelos antes e introdúzcalos de nuevo después.
again-sure = Los he anotado
again-nothing-waits = El servidor lo tiene todo de este puesto.
again-code = Necesitará la dirección del servidor y un código nuevo para este puesto.

## Lo que llegó mientras este puesto no estaba

away-title = { $count ->
    [one] Durante la ausencia de este puesto: { $count } cambio
   *[other] Durante la ausencia de este puesto: { $count } cambios
}
away-hint = Lo que otros han hecho entretanto, lo más reciente primero. Queda aquí hasta que alguien lo haya leído.
away-short = { $count ->
    [one] { $count } novedad
   *[other] { $count } novedades
}
away-noted = Marcar como leído
away-done = Marcado como leído.
field-hotel = Datos del hotel
field-room-types = Tipos de habitación
field-rate-plans = Planes de tarifas
field-check-in = Llegada desde
field-check-out = Salida hasta

house-type-parts = Formado por otras habitaciones
house-type-parts-hint = Déjelo vacío si son habitaciones propias. Para una suite de dos dobles, escriba 2 en la doble: al vender la suite se ocupan dos dobles, y la suite se cierra mientras queden menos.
house-type-part = { $count } × { $name }
house-type-made-of = Formado por { $parts }
house-members-of = { $name }: { $count } de { $wanted } elegidas
house-members-none = Todas las habitaciones de este tipo forman parte de una mayor, o todavía no hay ninguna.
house-room-unsound = No se vende: sus habitaciones no encajan
house-tab-taxes = Impuestos
house-tax-hint = Lo que grava las noches, las comidas y todo lo demás, y desde qué noche.
house-tax-empty = Todavía no se aplica ningún impuesto.
house-tax-empty-hint = Empiece con el IVA de la habitación y añada después el de las comidas y la tasa turística, si la hay.
house-tax-add-vat = Añadir IVA
house-tax-add-city = Añadir tasa turística
house-tax-change = Cambiar impuesto
house-tax-name = Impuesto
house-tax-rate = Cuánto
house-tax-on = Sobre qué
house-tax-always = Desde el principio
house-tax-over = Sustituido
house-tax-edit-of = Cambiar { $name }
house-tax-remove-of = Quitar { $name }
house-tax-done = Impuestos guardados.
house-tax-done-removed = Impuesto quitado.
house-tax-inside = { $amount } incluido en el precio
house-tax-on-top = { $amount } aparte
house-tax-person = { $amount } por persona y noche
house-tax-room = { $amount } por habitación y noche
house-tax-stay = { $amount } por estancia
house-tax-percent = { $amount } del precio de las noches
house-tax-everything = Todo
house-tax-everybody = Todos los huéspedes, todas las noches
house-tax-from-age = desde los { $age } años
house-tax-first-nights =
    { $count ->
        [one] solo la primera noche
       *[other] solo las primeras { $count } noches
    }
house-tax-no-business = no en viajes de trabajo
house-tax-season-of = del { $from } al { $to }
house-tax-class-lodging = Alojamiento
house-tax-class-food = Comida
house-tax-class-beverages = Bebidas
house-tax-class-other = Otros servicios
house-tax-classes = Se aplica a
house-tax-classes-hint = Si no elige nada, se aplica a todo.
house-tax-percent-label = Porcentaje
house-tax-business = Viajes de trabajo exentos
house-tax-business-hint = Los huéspedes y el personal pueden indicar entonces que la estancia es por trabajo.
house-tax-season = Temporada
house-tax-season-from-day = Desde el
house-tax-season-to-day = Hasta el
house-tax-season-month = Mes
house-tax-season-hint = Déjelo vacío para todo el año. Una temporada prevalece sobre el tipo de todo el año.
house-tax-no-month = Ninguno
house-tax-own-name = Nombre propio
house-tax-own-name-hint = Solo si hay varios. Un tipo posterior con el mismo nombre sustituye al anterior; con otros nombres, se suman.
month-name =
    { $month ->
        [1] enero
        [2] febrero
        [3] marzo
        [4] abril
        [5] mayo
        [6] junio
        [7] julio
        [8] agosto
        [9] septiembre
        [10] octubre
        [11] noviembre
       *[12] diciembre
    }
day-of-year = { $day } de { $month }
house-services-menu = Servicios
house-services-due = Por preparar
house-services-list = Oferta
house-services-day = Día
house-services-day-before = Día anterior
house-services-day-after = Día siguiente
house-services-due-none = Este día no hay nada que preparar.
house-services-not-promised = { $count } sin confirmar
house-services-empty = Aparte de las habitaciones todavía no se vende nada. Empiece con el desayuno o una plaza de aparcamiento.
house-services-manager-only = La oferta la configura dirección.
house-service-new = Nuevo servicio
house-service-change = Cambiar servicio
house-service-done = { $name }: guardado
house-service-text-in = Descripción ({ $language })
house-service-vat = IVA como
house-service-unit = Se cobra
house-service-adult = Precio para adultos
house-service-infant-age = Bebés menores de
house-service-infant = Precio para bebés
house-service-child-age = Niños menores de
house-service-child = Precio para niños
house-service-due = Cuándo
house-service-limit = Límite
house-service-most = Máximo por pedido
house-service-stock = Máximo por día
house-service-stock-hint = Vacío: sin límite
house-service-stock-of = { $count } por día
house-service-from = Primer día
house-service-until = Último día
house-service-slots = Horas
house-service-slots-hint = Una hora y las plazas que tiene: 18:00 2, 19:00 2. Vacío: sin horas.
house-service-always = Se cobra siempre
house-service-always-with = Se cobra siempre con { $names }
house-service-always-types = Solo con estos tipos de habitación; si no marca ninguno, con todos
house-service-plans = Incluido en estas tarifas
house-service-included-in = Incluido en { $names }
house-tab-policies = Políticas
house-policy-hint = Cuánto cuesta cancelar y cuándo, cuánto cuesta no presentarse y qué se paga antes de la estancia.
house-policy-empty = Todavía no hay ninguna política común.
house-policy-empty-hint = Cada plan de tarifas tiene sus propias condiciones. Añada una política para dar las mismas a varios.
house-policy-frozen = Una reserva conserva las condiciones con las que se hizo. Un cambio afecta solo a las reservas nuevas.
house-policy-add = Añadir política
house-policy-change = Cambiar política
house-policy-no-plans = Ningún plan de tarifas la sigue
house-policy-gone = { $name }: se ha quitado.
house-policy-done = { $name }: se ha guardado.
house-policy-guarantee = Garantía
house-policy-when = Cuándo
house-policy-before = Antes de la llegada
house-policy-after = Tras la reserva
house-policy-days = Días antes
house-policy-hours = Horas después
house-policy-cap = Máximo de noches
house-policy-step-add = Otro tramo
house-policy-step-remove = Quitar el tramo { $number }
house-policy-part-remove = Quitar la parte { $number } del depósito
house-policy-kind-fixed = Importe fijo
house-policy-fee-free = Nada
house-policy-fee-full = La estancia completa
house-policy-fee-nights =
    { $count ->
        [one] la primera noche
       *[other] las primeras { $count } noches
    }
house-policy-capped =
    { $count ->
        [one] { $fee }, como máximo la primera noche
       *[other] { $fee }, como máximo las primeras { $count } noches
    }
house-policy-step-before =
    { $days ->
        [0] El día de llegada desde las { $time }: { $fee }
        [one] El día anterior a la llegada desde las { $time }: { $fee }
       *[other] { $days } días antes de la llegada desde las { $time }: { $fee }
    }
house-policy-step-after =
    { $hours ->
        [0] Desde la reserva: { $fee }
        [one] Desde 1 hora después de la reserva: { $fee }
       *[other] Desde { $hours } horas después de la reserva: { $fee }
    }
house-policy-no-show = Si el huésped no se presenta
house-policy-no-show-last = Lo mismo que una cancelación tardía
house-policy-no-show-costs = No-show: { $fee }
house-policy-held = Guardada hasta (hora)
house-policy-services = Los porcentajes y la estancia completa cuentan también los servicios
house-policy-services-count = Cuentan también los servicios
house-policy-deposit = Depósito
house-policy-deposit-add = Añadir parte de un depósito
house-policy-deposit-kind = Como
house-policy-deposit-days = Vence días antes de la llegada
house-policy-deposit-days-hint = Vacío: con la reserva
house-policy-deposit-now = Depósito con la reserva: { $amount }
house-policy-plans = Planes de tarifas que la siguen
house-policy-plans-hint = Un plan que deja de seguirla conserva estas condiciones como propias.
house-room-retype = Cambiar tipo
house-room-retype-of = Cambiar el tipo de la habitación { $room }
house-room-type = Se vende como
house-room-retype-hint = Los huéspedes que tienen asignada esta habitación la conservan y pagan lo que se les vendió. Desde ahora cuenta para el otro tipo.
house-tab-currencies = Monedas
house-exchange-hint = Los huéspedes ven cuánto es un precio, aproximadamente, en otra moneda. El cobro siempre se hace en { $currency }.
house-exchange-empty = Los precios se muestran solo en la moneda del hotel. Fije un cambio o cargue la lista diaria del banco.
house-exchange-currency = Moneda
house-exchange-currency-hint = Tres letras, p. ej. JPY
house-exchange-source = Fuente
house-exchange-source-hint = De dónde viene el cambio; los huéspedes lo ven
house-exchange-at = Fecha
house-exchange-manual = Fijar un cambio
house-exchange-bank = Cargar la lista diaria del Banco Central Europeo
house-exchange-bank-hint = Elija el archivo XML del banco. Las monedas que figuran arriba se actualizan.
house-exchange-wanted = Más monedas
house-exchange-wanted-hint = Códigos separados por comas, p. ej. USD, JPY
house-exchange-file = Archivo con los cambios del día
house-exchange-done = Cambios guardados.
house-exchange-loaded =
    { $count ->
        [one] Cargado un cambio del { $date }.
       *[other] Cargados { $count } cambios del { $date }.
    }

house-tab-desks = Puestos
house-policy-deposit-due =
    { $days ->
        [0] Depósito el día de llegada: { $amount }
        [one] Depósito { $days } día antes de la llegada: { $amount }
       *[other] Depósito { $days } días antes de la llegada: { $amount }
    }
house-exchange-per = 1 { $currency } vale
desks-intro = Cada puesto guarda unas pocas habitaciones que puede vender por su cuenta cuando está sin conexión. Mientras tanto, nadie más las vende.
desks-live = Datos actuales
desks-as-of = Datos del { $at }. No hay conexión.
desks-never = El servidor aún no ha comunicado nada.
desks-alone = Este hotel trabaja con un solo ordenador.
desks-alone-hint = Las habitaciones se reparten entre puestos en cuanto un servidor lleva el hotel.
desks-none = Todavía no se ha unido ningún otro puesto.
desks-none-hint = Un puesto se une con un código de un solo uso del servidor.
desks-here = este puesto
desks-in-touch = Conectado
desks-away = Sin conexión
desks-away-since = Sin conexión desde: { $at }
desks-written-off = Dado de baja
desks-holds-nothing = No guarda ninguna habitación.
desks-night = Noche
desks-type = Tipo de habitación
desks-house = Todo el hotel
desks-free = Sin vender
desks-sold = Vendidas
desks-taken-back = Retiradas
desks-until = Hasta
desks-nights = Las próximas noches
desks-nights-hint = Cuentan como ocupadas las habitaciones vendidas, guardadas para un huésped en la web o en cupo de un puesto.
desks-taken-of = { $taken } de { $rooms }
desks-of-them-at-desks = { $count } en puestos
desks-of-them-taken-back = { $count } retiradas
desks-too-few =
    { $count ->
        [one] Falta 1 habitación
       *[other] Faltan { $count } habitaciones
    }
desks-glass = Retirar habitaciones
desks-glass-limit =
    { $count ->
        [0] No se puede retirar ninguna habitación de puestos sin conexión.
        [one] De puestos sin conexión se puede retirar como máximo 1 habitación por noche.
       *[other] De puestos sin conexión se pueden retirar como máximo { $count } habitaciones por noche.
    }
desks-glass-hint = Una habitación retirada puede estar ya vendida sin que aquí se sepa. A tantos huéspedes por noche podría tener que alojarlos en otro sitio.
desks-glass-change = Cambiar el límite
desks-glass-rooms = Habitaciones por noche
desks-glass-done = Se ha cambiado el límite.
desks-broken = { $night }: { $count } × { $type } de { $desk }
desks-reason = Motivo
desks-take-back = Retirar habitaciones
desks-take-back-of = Retirar habitaciones de { $desk }
desks-take-back-do = Retirar
desks-take-back-what = Cuáles
desks-take-back-choice = { $night }, { $type } ({ $count } sin vender)
desks-take-back-rooms = Habitaciones
desks-take-back-risk = No se puede preguntar a { $desk }, que quizá ya haya vendido estas habitaciones.
desks-take-back-risk-hint = Se pueden volver a vender de inmediato. Si resulta que el puesto había vendido alguna, esa reserva vale: aparece en «Por resolver» y alguien busca una habitación para el huésped.
desks-take-back-done =
    { $count ->
        [one] Se ha retirado 1 habitación y ya se puede vender.
       *[other] Se han retirado { $count } habitaciones y ya se pueden vender.
    }
desks-write-off = Dar de baja
desks-write-off-of = Dar de baja { $desk }
desks-write-off-risk = { $desk } no volverá a tener acceso. Esto no se puede deshacer.
desks-write-off-risk-hint = Las reservas que no haya enviado se pierden, salvo que se encuentre su disco. Para volver a usar el ordenador, únalo de nuevo con un código.
desks-write-off-holds =
    { $count ->
        [one] La habitación sin vender que guarda sigue contando hasta que pase su noche o usted la retire.
       *[other] Las { $count } habitaciones sin vender que guarda siguen contando hasta que pasen sus noches o usted las retire.
    }
desks-write-off-done = Se ha dado de baja { $desk }.
desks-frozen =
    { $count ->
        [one] El servidor se ha restaurado desde una copia de seguridad. No vende nada hasta que un puesto más comunique lo que ha vendido.
       *[other] El servidor se ha restaurado desde una copia de seguridad. No vende nada hasta que { $count } puestos comuniquen lo que han vendido.
    }
desks-frozen-hint = Aún faltan: { $desks }. Conéctelos o dé de baja lo que se haya perdido para siempre.
desks-elsewhere = Habitaciones guardadas en otros puestos
desks-elsewhere-away =
    { $count ->
        [one]
            { $night }: { $desk } guarda 1 × { $type } y está sin conexión{ $at ->
                [none] .
               *[other] { " " }desde el { $at }.
            }
       *[other]
            { $night }: { $desk } guarda { $count } × { $type } y está sin conexión{ $at ->
                [none] .
               *[other] { " " }desde el { $at }.
            }
    }
desks-elsewhere-as-of = { $night }: { $desk } guardaba { $count } × { $type } según datos del { $at }.
desks-look-relocate = Vendidas en una habitación ya retirada
desks-look-relocate-hint = Un puesto sin conexión vendió estas estancias, y valen. Busque a los huéspedes una habitación u otro hotel; cuando quede libre una, es primero para ellos.
desks-taken-back-by = Retirada por { $who }, { $at }: { $reason }
desks-look-short = Menos habitaciones de las prometidas
desks-look-short-hint = Se perdieron habitaciones cuando ya estaban prometidas. Recupere una habitación, cambie a huéspedes de sitio o búsqueles otro hotel.
desks-short-at-desks =
    { $count ->
        [one] 1 de ellas está sin vender en un puesto. El aviso desaparece solo si ese puesto la devuelve.
       *[other] { $count } de ellas están sin vender en puestos. El aviso desaparece solo si los puestos las devuelven.
    }
desks-short-chart = Ver la noche en el planning
desks-did-taken-back = La habitación se había retirado del puesto que la vendió: { $reason }
house-rooms-beds = Camas por habitación
house-rooms-beds-hint = De 1 a 26. Seis camas en la 101 pasan a ser 101-A a 101-F.
house-type-sold-by = Se vende
house-type-by-room = La habitación
house-type-by-bed = La cama, en habitación compartida
house-type-bed-hint = Cada cama se cuenta, se vende y se asigna por separado y es para un adulto; un grupo ocupa tantas camas como adultos lo forman. Para vender también la habitación compartida entera, añada primero sus camas y después un segundo tipo formado por ellas.
