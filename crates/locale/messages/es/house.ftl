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
