# Búsqueda, listas de reservas, huéspedes

# Palabras para los días cercanos, tal como se escriben; varias, separadas por comas.
date-words-yesterday = ayer
date-words-today = hoy
date-words-tomorrow = mañana, manana
date-words-day-after = pasado mañana, pasado manana, pasado

## Encontrarlo todo

desk-menu-guests = Huéspedes
find-box = Buscar huésped, habitación, reserva
find-keys = Ctrl K
find-placeholder = Nombre, localizador, habitación, fecha o acción
find-help = ↑ ↓ elegir · Intro abre · Esc cierra
find-lost = El programa de este ordenador no responde. Inténtelo de nuevo dentro de un momento.
find-results = Resultados
find-recent = Abiertos antes
find-dates = Fechas
find-commands = Comandos
find-date-opens = Abrir en el planning
find-walk-in = Walk-in
find-connection = Conexión y envíos pendientes
find-language = Idioma: { $name }
find-look = Apariencia: { $name }

## Huéspedes

guests-find = Nombre, correo, teléfono o nota
guests-count = { $count ->
    [one] { $count } huésped
   *[other] { $count } huéspedes
}
guests-empty = Todavía no hay huéspedes. Llegan con la primera reserva.
guests-stays = Estancias
guests-arrival = Próxima o última llegada
guests-page = { $from }–{ $to } de { $count }
guests-before = Anterior
guests-next = Siguiente
guests-back = Todos los huéspedes
guests-to-come = En el hotel y próximas
guests-gone = Pasadas y canceladas
guests-no-stays = Ninguna
guests-known = Ficha
guests-preferences = Preferencias
guests-preference-add = Añadir…
guests-preference-drop = Quitar «{ $name }»
guests-like-quiet = habitación tranquila
guests-like-high = planta alta
guests-like-twin = dos camas
guests-like-allergy = apta para alérgicos
guests-notes = Notas para el equipo
guests-consent-newsletter = Desea recibir novedades y ofertas por correo
guests-consent-keep-preferences = Se pueden guardar las preferencias para la próxima estancia
guests-save = Guardar
guests-undo = Descartar cambios
guests-saved = Ficha guardada
guests-alike = Puede ser la misma persona
guests-why-email = Mismo correo
guests-why-phone = Mismo teléfono
guests-why-name = Nombre igual o parecido
guests-compare = Comparar
guests-merge-title = ¿Unir estas dos fichas?
guests-merge = Unir
guests-merge-keep = Esta se queda
guests-merge-stays = { $count ->
    [one] Su página mostrará entonces { $count } estancia. No se borra nada y las dos se pueden volver a separar.
   *[other] Su página mostrará entonces las { $count } estancias. No se borra nada y las dos se pueden volver a separar.
}
guests-merged = Fichas unidas
guests-merged-here = Unidas a esta ficha
guests-stays-count = { $count ->
    [one] { $count } estancia
   *[other] { $count } estancias
}
guests-unmerge = Separar
guests-unmerged = La ficha vuelve a ser independiente

## La lista de reservas

bookings-find = Huésped, localizador o nota
bookings-any = Todos
bookings-type = Tipo de hab.
bookings-arrival = Llegada
bookings-departure = Salida
bookings-night = En el hotel
bookings-created = Reservado
bookings-nights = Noches
bookings-people = Personas
bookings-days = Filtrar por días
bookings-from = Desde
bookings-to = Hasta
bookings-clear = Quitar el filtro
bookings-none = Ninguna reserva coincide con este filtro. Quítelo o amplíe los días.
bookings-count = { $count ->
    [one] { $count } reserva
   *[other] { $count } reservas
}
bookings-nights-count = { $count ->
    [one] { $count } noche
   *[other] { $count } noches
}
bookings-totals-hint = noches e ingresos sin cancelaciones ni no-shows
bookings-export-csv = Exportar CSV
bookings-export-xlsx = Exportar XLSX
bookings-exported = Guardado: { $name }
bookings-filter-keep = Guardar este filtro
bookings-filter-name = Nombre
bookings-filter-hint = Los días avanzan con el día del hotel. El texto de búsqueda no se guarda. El filtro solo lo ve usted, en este ordenador.
bookings-filter-kept = Filtro guardado
bookings-filter-forget = Olvidar el filtro «{ $name }»

groups-menu = Grupos
groups-new = Nuevo grupo
groups-find = Buscar un grupo
groups-past = Mostrar grupos pasados
groups-empty = Todavía no hay ningún grupo. Bloquee habitaciones para una boda, un viaje organizado o un congreso con «Nuevo grupo».
groups-none-found = Ningún grupo coincide con estas palabras.
groups-back = Todos los grupos
groups-name = Nombre del grupo
groups-code = Código de reserva
groups-code-hint = Los huéspedes del grupo reservan con él. Letras, cifras y guiones.
groups-status = Estado
groups-status-inquired = Solicitud
groups-status-tentative = Opción
groups-status-definite = En firme
groups-status-cancelled = Cancelado
groups-status-inquired-hint = No se guarda nada.
groups-status-tentative-hint = Las habitaciones están bloqueadas y todavía nadie puede reservarlas.
groups-status-definite-hint = Las habitaciones están bloqueadas y los huéspedes pueden reservarlas.
groups-status-cancelled-hint = No se guarda nada; las reservas ya hechas siguen en pie.
groups-become-inquired = Volver a solicitud
groups-become-tentative = Pasar a opción
groups-become-definite = Poner en firme
groups-become-cancelled = Cancelar el grupo
groups-cancel-title = ¿Cancelar este grupo?
groups-cancel-body = Las habitaciones que nadie ha reservado vuelven a la venta de inmediato. Las reservas ya hechas siguen en pie; cancélelas una por una.
groups-became = { $name }: { $status }.
groups-dates = Fechas
groups-dates-none = Aún sin noches
groups-cut-off = Fecha límite
groups-cut-off-line = Los huéspedes pueden reservar hasta el { $date }.
groups-cut-off-none = Sin fecha límite: las habitaciones se guardan hasta que alguien las libere.
groups-blocked = Bloqueadas
groups-picked-up = Reservadas
groups-released = De nuevo a la venta
groups-nights-of = { $picked } de { $blocked } noches de habitación reservadas
groups-rate = Tarifa
groups-discount = Descuento en porcentaje
groups-wash = Wash en porcentaje
groups-wash-hint = La parte de las habitaciones que previsiblemente nadie reservará. Sigue a la venta.
groups-wash-line = Wash { $percent } %
groups-take-up = Mínimo que debe ocupar, en porcentaje
groups-take-up-hint = La parte de sus noches de habitación que el grupo debe ocupar. Vacío: sin mínimo.
groups-take-up-due = Mínimo que debe ocupar
groups-take-up-line = { $owed } de { $agreed } noches de habitación ({ $percent } %)
groups-take-up-met = alcanzado
groups-take-up-short = { $count ->
    [one] falta { $count } noche de habitación
    [many] faltan { $count } noches de habitación
   *[other] faltan { $count } noches de habitación
}
groups-take-up-how = Al precio medio de las noches no ocupadas. Nada se cobra automáticamente.
groups-take-up-unpriced = Las noches no ocupadas aún no tienen precio.
groups-discount-line = { $percent } % de descuento
groups-release = Release
groups-release-none = Nunca por sí solo
groups-release-fixed = Todas las noches en una fecha
groups-release-rolling = Cada noche unos días antes
groups-release-on = A la venta desde el
groups-release-days = Días antes de la noche
groups-colour = Color
groups-company = Empresa
groups-contact = Contacto
groups-contact-first = Nombre del contacto
groups-contact-last = Apellidos del contacto
groups-contact-email = Correo del contacto
groups-contact-phone = Teléfono del contacto
groups-notes = Observaciones
groups-arrival = Primera noche
groups-departure = Salida
groups-rooms-of = Habitaciones: { $type }
groups-saved = { $name }: guardado.
groups-edit = Cambiar datos
groups-give-back = Liberar habitaciones
groups-give-back-title = ¿Liberar lo que no está reservado?
groups-give-back-body =
    { $count ->
        [one] { $count } noche de habitación vuelve a la venta de inmediato.
       *[other] { $count } noches de habitación vuelven a la venta de inmediato.
    }
groups-given-back = Las habitaciones están de nuevo a la venta.
groups-grid = Habitaciones por noche
groups-grid-rooms = Habitaciones
groups-grid-prices = Precios
groups-grid-show = Mostrar
groups-grid-hint = Escriba cuántas habitaciones se bloquean. Debajo de cada número figura cuántas están reservadas y cuántas siguen guardadas.
groups-grid-price-hint = Escriba un precio para la noche. Un campo vacío toma la tarifa menos el descuento.
groups-grid-empty = Todavía no hay ninguna noche bloqueada. Elija la primera noche y la salida, y escriba después cuántas habitaciones.
groups-cell = { $type }, { $date }: habitaciones bloqueadas
groups-cell-price = { $type }, { $date }: precio
groups-cell-counts = { $picked } / { $remaining }
groups-cell-counts-told = { $picked } reservadas, { $remaining } guardadas, { $left } libres para otros
groups-save-nights =
    { $count ->
        [one] Guardar { $count } cambio
       *[other] Guardar { $count } cambios
    }
groups-saved-nights = Las noches están guardadas.
groups-chart = Pick-up por noche
groups-chart-told = { $date }: { $picked } de { $blocked } reservadas
groups-stays = Reservas del grupo
groups-stays-none = Todavía no ha reservado nadie. Reserve para un huésped con «Reservar habitación», o cargue la rooming list.
groups-pick = Reservar habitación
groups-pick-title = Reservar una habitación del grupo
groups-pick-price = Precio de la estancia: { $total }
groups-pick-left =
    { $count ->
        [0] No queda ninguna habitación de este tipo para estas noches.
        [one] Queda { $count } habitación de este tipo.
       *[other] Quedan { $count } habitaciones de este tipo.
    }
groups-picked = Reservada: { $reference }.
groups-not-definite = Los huéspedes pueden reservar en cuanto el grupo esté en firme.
groups-rooming = Rooming list
groups-rooming-hint = Una línea por habitación, con el nombre del huésped. Las fechas y el tipo de habitación pueden omitirse si son los del grupo. Se reservan todas las líneas o ninguna.
groups-rooming-close = Cerrar la lista
groups-rooming-check = Comprobar la lista
groups-rooming-run =
    { $count ->
        [one] Reservar { $count } habitación
       *[other] Reservar { $count } habitaciones
    }
groups-rooming-would =
    { $count ->
        [one] { $count } línea se puede reservar.
       *[other] { $count } líneas se pueden reservar.
    }
groups-rooming-refused =
    { $count ->
        [one] { $count } línea no se puede reservar. Corríjala en el archivo y vuelva a elegirlo; hasta entonces no se reserva nada.
       *[other] { $count } líneas no se pueden reservar. Corríjalas en el archivo y vuelva a elegirlo; hasta entonces no se reserva nada.
    }
groups-rooming-done =
    { $count ->
        [one] { $count } habitación del grupo está reservada.
       *[other] { $count } habitaciones del grupo están reservadas.
    }
groups-line-columns = Esta línea tiene otras columnas que la primera.
groups-line-no-name = Falta el nombre.
groups-line-guest-field = Un dato del huésped es demasiado largo o contiene caracteres no admitidos ({ $piece }).
groups-line-email = «{ $piece }» no es una dirección de correo completa.
groups-line-reference = «{ $piece }» no puede ser un localizador.
groups-line-arrival = La llegada «{ $piece }» no es una fecha.
groups-line-departure = La salida «{ $piece }» no es una fecha.
groups-line-backwards = La salida ({ $piece }) no es posterior a la llegada.
groups-line-too-long = La estancia dura más de un año.
groups-line-over = La noche del { $piece } ya ha pasado.
groups-line-too-far = Fecha demasiado lejana: { $piece }.
groups-line-people = «{ $piece }» no es un número de huéspedes.
groups-line-room-type = El tipo de habitación «{ $piece }» no existe aquí.
groups-line-party-too-large = Este tipo de habitación no admite { $piece } huéspedes.
groups-line-total = «{ $piece }» no es un importe.
groups-line-no-price = Ni el grupo ni su tarifa tienen precio para estas noches.
groups-line-notes = La observación es demasiado larga.
groups-line-twice = La línea { $piece } tiene el mismo localizador.
groups-line-known = La reserva { $piece } ya está aquí.
groups-line-cancelled = Su estado es «{ $piece }».
groups-line-sold-out = No queda ninguna habitación el { $piece }.
groups-line-name-twice = La línea { $piece } tiene el mismo nombre para las mismas noches.
groups-line-name-known = { $piece } ya ha reservado con este grupo.
groups-line-not-in-block = El grupo no tiene ninguna habitación de este tipo el { $piece }.
groups-line-block-full = El { $piece } ya están reservadas todas las habitaciones de este tipo.
groups-line-block-released = Las habitaciones del grupo para el { $piece } están de nuevo a la venta.
groups-line-room-unknown = Reservada sin habitación: no existe la habitación «{ $piece }».
groups-line-room-taken = Reservada sin habitación: la habitación { $piece } está ocupada alguna de las noches.
companies-menu = Empresas
companies-new = Nueva empresa
companies-find = Buscar una empresa
companies-kind = Clase
companies-kind-all = Todas
companies-kind-company = Empresa
companies-kind-agent = Agencia de viajes
companies-empty = Todavía no hay ninguna empresa. Añada aquellas con las que tiene contrato y las agencias que le envían huéspedes.
companies-none-found = Ninguna empresa coincide con estas palabras.
companies-back = Todas las empresas
companies-code = Código de empresa
companies-code-hint = Con él su gente obtiene las tarifas acordadas. Letras, cifras y guiones.
companies-contact = Por quién preguntar
companies-contact-hint = Una oficina o un departamento; las personas figuran entre los huéspedes.
companies-rate-plan = Tarifa de contrato
companies-rate-plan-none = Todas las tarifas públicas
companies-discount = Descuento en porcentaje
companies-billing = Las estancias se facturan a la empresa
companies-limit = Límite de crédito
companies-limit-none = Sin límite
companies-commission = Comisión en porcentaje
companies-base = Comisión sobre
companies-base-nights = el precio de las noches
companies-base-nights-net = el precio de las noches sin IVA
companies-base-total = todo lo que paga el huésped
companies-saved = { $name }: guardada.
companies-edit = Cambiar
companies-open = Estancias próximas y en curso
companies-limit-passed = Se ha superado el límite de crédito de { $limit }.
companies-earned = Comisión hasta ahora
companies-month = Comisión por las salidas del mes
companies-month-none = Ningún cliente de esta agencia salió este mes.
companies-stays = Estancias
companies-stays-none = Todavía ninguna estancia.
companies-terms-none = No hay nada especial acordado.
companies-discount-line = { $percent } % de descuento
companies-commission-line = { $percent } % de comisión sobre { $base }
companies-billed = Se factura a la empresa
companies-paid-here = Pagan los huéspedes
companies-pays = Quién paga

groups-still-held = Aún guardadas
companies-archived = Ya no se le vende nada
companies-archived-note = A esta empresa ya no se le vende nada. Sus estancias siguen a su nombre.
