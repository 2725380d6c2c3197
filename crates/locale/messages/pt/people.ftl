# Pesquisa, listas de reservas, hóspedes

# Palavras para dias próximos, tal como se escrevem; várias separadas por vírgulas.
date-words-yesterday = ontem
date-words-today = hoje, agora
date-words-tomorrow = amanhã, amanha
date-words-day-after = depois de amanhã, depois de amanha

## Encontrar qualquer coisa

desk-menu-guests = Hóspedes
find-box = Pesquisar hóspede, quarto, reserva
find-keys = Ctrl K
find-placeholder = Nome, n.º da reserva, quarto, data ou comando
find-help = ↑ ↓ para escolher · Enter para abrir · Esc para fechar
find-lost = O programa neste computador não responde. Tente novamente dentro de momentos.
find-results = Resultados
find-recent = Abertos recentemente
find-dates = Datas
find-commands = Comandos
find-date-opens = Abrir no mapa de ocupação
find-walk-in = Walk-in
find-connection = Ligação e dados a aguardar envio
find-language = Idioma: { $name }
find-look = Aspeto: { $name }

## Hóspedes

guests-find = Nome, e-mail, telefone ou nota
guests-count = { $count ->
    [1] { $count } hóspede
   *[other] { $count } hóspedes
}
guests-empty = Ainda não há hóspedes. Chegam com a primeira reserva.
guests-stays = Estadias
guests-arrival = Próxima ou última chegada
guests-page = { $from }–{ $to } de { $count }
guests-before = Anterior
guests-next = Seguinte
guests-back = Todos os hóspedes
guests-to-come = No hotel e futuras
guests-gone = Passadas e canceladas
guests-no-stays = Nenhuma
guests-known = Perfil
guests-preferences = Preferências
guests-preference-add = Adicionar…
guests-preference-drop = Remover «{ $name }»
guests-like-quiet = quarto sossegado
guests-like-high = piso alto
guests-like-twin = camas separadas
guests-like-allergy = antialérgico
guests-notes = Notas para a equipa
guests-consent-newsletter = Deseja novidades e ofertas por e-mail
guests-consent-keep-preferences = As preferências podem ser guardadas para a próxima estadia
guests-save = Guardar
guests-undo = Descartar alterações
guests-saved = Perfil guardado
guests-alike = Talvez a mesma pessoa
guests-why-email = Mesmo e-mail
guests-why-phone = Mesmo telefone
guests-why-name = Nome igual ou parecido
guests-compare = Comparar
guests-merge-title = Unir estes dois perfis?
guests-merge = Unir
guests-merge-keep = Fica este
guests-merge-stays = A sua página mostra então todas as estadias: { $count }. Nada é eliminado e os dois perfis podem voltar a ser separados.
guests-merged = Perfis unidos
guests-merged-here = Unidos neste perfil
guests-stays-count = { $count ->
    [1] { $count } estadia
   *[other] { $count } estadias
}
guests-unmerge = Separar
guests-unmerged = O perfil está de novo separado

## A lista de reservas

bookings-find = Hóspede, n.º da reserva ou nota
bookings-any = Todos
bookings-type = Tipo de quarto
bookings-arrival = Chegada
bookings-departure = Partida
bookings-night = No hotel
bookings-created = Reservada
bookings-nights = Noites
bookings-people = Hóspedes
bookings-days = Filtrar por dias
bookings-from = De
bookings-to = Até
bookings-clear = Limpar o filtro
bookings-none = Nenhuma reserva corresponde a este filtro. Limpe-o ou alargue os dias.
bookings-count = { $count ->
    [1] { $count } reserva
   *[other] { $count } reservas
}
bookings-nights-count = { $count ->
    [1] { $count } noite
   *[other] { $count } noites
}
bookings-totals-hint = noites e receita sem cancelamentos nem no-shows
bookings-export-csv = Exportar CSV
bookings-export-xlsx = Exportar XLSX
bookings-exported = Guardado: { $name }
bookings-filter-keep = Guardar este filtro
bookings-filter-name = Nome
bookings-filter-hint = Os dias acompanham a data hoteleira. O texto pesquisado não é guardado. O filtro só é visível para si, neste computador.
bookings-filter-kept = Filtro guardado
bookings-filter-forget = Eliminar o filtro «{ $name }»
