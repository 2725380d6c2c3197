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
