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

groups-menu = Grupos
groups-new = Novo grupo
groups-find = Procurar grupo
groups-past = Mostrar grupos passados
groups-empty = Ainda não há nenhum grupo. Com «Novo grupo», bloqueie quartos para um casamento, uma excursão ou um congresso.
groups-none-found = Nenhum grupo corresponde a estas palavras.
groups-back = Todos os grupos
groups-name = Nome do grupo
groups-code = Código de reserva
groups-code-hint = Os hóspedes do grupo reservam com ele. Letras, algarismos e hífenes.
groups-status = Estado
groups-status-inquired = Pedido
groups-status-tentative = Opção
groups-status-definite = Confirmado
groups-status-cancelled = Cancelado
groups-status-inquired-hint = Nada fica bloqueado.
groups-status-tentative-hint = Os quartos estão bloqueados, mas ainda ninguém os pode reservar.
groups-status-definite-hint = Os quartos estão bloqueados e os hóspedes podem reservá-los.
groups-status-cancelled-hint = Nada fica bloqueado; as reservas já feitas mantêm-se.
groups-become-inquired = Voltar a pedido
groups-become-tentative = Pôr em opção
groups-become-definite = Confirmar grupo
groups-become-cancelled = Cancelar grupo
groups-cancel-title = Cancelar este grupo?
groups-cancel-body = Os quartos que ninguém reservou voltam de imediato à venda. As reservas já feitas mantêm-se; cancele-as uma a uma.
groups-became = { $name }: { $status }.
groups-dates = Datas
groups-dates-none = Ainda sem noites
groups-cut-off = Data limite
groups-cut-off-line = Os hóspedes podem reservar até { $date }.
groups-cut-off-none = Sem data limite: os quartos ficam bloqueados até alguém os libertar.
groups-blocked = Bloqueados
groups-picked-up = Reservados
groups-released = De novo à venda
groups-nights-of = { $picked } de { $blocked } noites de quarto reservadas
groups-rate = Tarifa
groups-discount = Desconto em percentagem
groups-wash = Quebra em percentagem
groups-wash-hint = A parte dos quartos que se prevê que ninguém reserve (wash). Continuam à venda.
groups-wash-line = Quebra de { $percent } %
groups-take-up = Mínimo a ocupar, em percentagem
groups-take-up-hint = A parte das noites de quarto que o grupo tem de ocupar. Vazio: sem mínimo.
groups-take-up-due = Mínimo a ocupar
groups-take-up-line = { $owed } de { $agreed } noites de quarto ({ $percent } %)
groups-take-up-met = atingido
groups-take-up-short = { $count ->
    [1] falta { $count } noite de quarto
   *[other] faltam { $count } noites de quarto
}
groups-take-up-how = Ao preço médio das noites não ocupadas. Nada é cobrado automaticamente.
groups-take-up-unpriced = As noites não ocupadas ainda não têm preço.
groups-discount-line = { $percent } % de desconto
groups-release = Libertação
groups-release-none = Nunca automática
groups-release-fixed = Todas as noites na mesma data
groups-release-rolling = Cada noite alguns dias antes
groups-release-on = De novo à venda em
groups-release-days = Dias antes da noite
groups-colour = Cor
groups-company = Empresa
groups-contact = Contacto
groups-contact-first = Nome próprio do contacto
groups-contact-last = Apelido do contacto
groups-contact-email = E-mail do contacto
groups-contact-phone = Telefone do contacto
groups-notes = Notas
groups-arrival = Primeira noite
groups-departure = Partida
groups-rooms-of = Quartos: { $type }
groups-saved = { $name }: guardado.
groups-edit = Alterar dados
groups-give-back = Libertar quartos
groups-give-back-title = Libertar os quartos que ninguém reservou?
groups-give-back-body =
    { $count ->
        [1] { $count } noite de quarto volta de imediato à venda.
       *[other] { $count } noites de quarto voltam de imediato à venda.
    }
groups-given-back = Os quartos estão de novo à venda.
groups-grid = Quartos por noite
groups-grid-rooms = Quartos
groups-grid-prices = Preços
groups-grid-show = Mostrar
groups-grid-hint = Escreva quantos quartos ficam bloqueados. Por baixo de cada número vê quantos já estão reservados e quantos estão por reservar.
groups-grid-price-hint = Escreva um preço para a noite. Um campo vazio usa a tarifa com o desconto.
groups-grid-empty = Ainda não há nenhuma noite bloqueada. Escolha a primeira noite e a partida e escreva depois quantos quartos.
groups-cell = { $type }, { $date }: quartos bloqueados
groups-cell-price = { $type }, { $date }: preço
groups-cell-counts = { $picked } / { $remaining }
groups-cell-counts-told = { $picked } reservados, { $remaining } por reservar, { $left } livres para outros
groups-save-nights =
    { $count ->
        [1] Guardar { $count } alteração
       *[other] Guardar { $count } alterações
    }
groups-saved-nights = As noites estão guardadas.
groups-chart = Pick-up por noite
groups-chart-told = { $date }: { $picked } de { $blocked } reservados
groups-stays = Reservas do grupo
groups-stays-none = Ainda ninguém reservou. Reserve para um hóspede com «Reservar quarto» ou importe a rooming list.
groups-pick = Reservar quarto
groups-pick-title = Reservar um quarto do grupo
groups-pick-price = Preço da estadia: { $total }
groups-pick-left =
    { $count ->
        [0] Já não há nenhum quarto deste tipo para estas noites.
        [1] Resta { $count } quarto deste tipo.
       *[other] Restam { $count } quartos deste tipo.
    }
groups-picked = Reservado: { $reference }.
groups-not-definite = Os hóspedes podem reservar assim que o grupo estiver confirmado.
groups-rooming = Rooming list
groups-rooming-hint = Uma linha por quarto, com o nome do hóspede. As datas e o tipo de quarto podem faltar se forem os do grupo. Ou se reservam todas as linhas, ou nenhuma.
groups-rooming-close = Fechar a lista
groups-rooming-check = Verificar a lista
groups-rooming-run =
    { $count ->
        [1] Reservar { $count } quarto
       *[other] Reservar { $count } quartos
    }
groups-rooming-would =
    { $count ->
        [1] { $count } linha pode ser reservada.
       *[other] { $count } linhas podem ser reservadas.
    }
groups-rooming-refused =
    { $count ->
        [1] { $count } linha não pode ser reservada. Corrija-a no ficheiro e escolha-o de novo; até lá nada é reservado.
       *[other] { $count } linhas não podem ser reservadas. Corrija-as no ficheiro e escolha-o de novo; até lá nada é reservado.
    }
groups-rooming-done =
    { $count ->
        [1] { $count } quarto do grupo está reservado.
       *[other] { $count } quartos do grupo estão reservados.
    }
groups-line-columns = Esta linha tem colunas diferentes da primeira.
groups-line-no-name = Falta o nome.
groups-line-guest-field = Um campo do hóspede é demasiado longo ou contém caracteres não permitidos ({ $piece }).
groups-line-email = «{ $piece }» não é um endereço de e-mail completo.
groups-line-reference = «{ $piece }» não pode ser um número de reserva.
groups-line-arrival = A chegada «{ $piece }» não é uma data.
groups-line-departure = A partida «{ $piece }» não é uma data.
groups-line-backwards = A partida ({ $piece }) não é posterior à chegada.
groups-line-too-long = A estadia tem mais de um ano.
groups-line-over = A noite de { $piece } já passou.
groups-line-too-far = Data demasiado distante: { $piece }.
groups-line-people = «{ $piece }» não é um número de hóspedes.
groups-line-room-type = O tipo de quarto «{ $piece }» não é conhecido aqui.
groups-line-party-too-large = Este tipo de quarto é pequeno para { $piece } hóspedes.
groups-line-total = «{ $piece }» não é um valor.
groups-line-no-price = Nem o grupo nem a sua tarifa têm preço para estas noites.
groups-line-notes = A nota é demasiado longa.
groups-line-twice = A linha { $piece } tem o mesmo número de reserva.
groups-line-known = A reserva { $piece } já existe aqui.
groups-line-cancelled = O estado é «{ $piece }».
groups-line-sold-out = Não há nenhum quarto livre nesta data: { $piece }.
groups-line-name-twice = A linha { $piece } tem o mesmo nome para as mesmas noites.
groups-line-name-known = { $piece } já reservou com este grupo.
groups-line-not-in-block = O grupo não tem nenhum quarto deste tipo na noite de { $piece }.
groups-line-block-full = Todos os quartos deste tipo estão reservados na noite de { $piece }.
groups-line-block-released = Os quartos do grupo para { $piece } estão de novo à venda.
groups-line-room-unknown = Reservado sem quarto: o quarto «{ $piece }» não existe.
groups-line-room-taken = Reservado sem quarto: o quarto { $piece } está ocupado numa das noites.
companies-menu = Empresas
companies-new = Nova empresa
companies-find = Procurar empresa
companies-kind = Tipo
companies-kind-all = Todas
companies-kind-company = Empresa
companies-kind-agent = Agência de viagens
companies-empty = Ainda não há nenhuma empresa. Adicione aquelas com que tem contrato e as agências que lhe enviam hóspedes.
companies-none-found = Nenhuma empresa corresponde a estas palavras.
companies-back = Todas as empresas
companies-code = Código da empresa
companies-code-hint = Com ele, o pessoal da empresa obtém as tarifas acordadas. Letras, algarismos e hífenes.
companies-contact = Por quem perguntar
companies-contact-hint = Um escritório ou departamento; as pessoas estão em «Hóspedes».
companies-rate-plan = Tarifa de contrato
companies-rate-plan-none = Todas as tarifas públicas
companies-discount = Desconto em percentagem
companies-billing = Estadias faturadas à empresa
companies-limit = Limite de crédito
companies-limit-none = Sem limite
companies-commission = Comissão em percentagem
companies-base = Comissão sobre
companies-base-nights = o preço das noites
companies-base-nights-net = o preço das noites sem IVA
companies-base-total = tudo o que o hóspede paga
companies-saved = { $name }: guardado.
companies-edit = Alterar
companies-open = Estadias futuras e em curso
companies-limit-passed = O limite de crédito de { $limit } foi ultrapassado.
companies-earned = Comissão até agora
companies-month = Comissão das saídas do mês
companies-month-none = Nenhum hóspede desta agência saiu neste mês.
companies-stays = Estadias
companies-stays-none = Ainda sem estadias.
companies-terms-none = Não há condições especiais acordadas.
companies-discount-line = { $percent } % de desconto
companies-commission-line = { $percent } % de comissão sobre { $base }
companies-billed = Faturado à empresa
companies-paid-here = Os hóspedes pagam
companies-pays = Quem paga

groups-still-held = Ainda bloqueados
companies-archived = Já não se lhe vende
companies-archived-note = Já não se vende a esta empresa. As suas estadias mantêm-na.
