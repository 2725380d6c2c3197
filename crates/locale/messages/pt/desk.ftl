### A aplicação da equipa do hotel.

desk-title = { $property } · Keyrack

## O menu

desk-menu = Menu principal
desk-menu-today = Hoje
desk-menu-chart = Mapa de ocupação
desk-menu-new-booking = Nova reserva
desk-menu-bookings = Reservas
desk-menu-conflicts = A verificar
desk-search-empty = Sem resultados para «{ $text }».
desk-skip-to-content = Ir para o conteúdo
desk-language = Idioma
desk-theme-light = Claro
desk-theme-dark = Escuro
desk-theme-system = Como o sistema

## Início de sessão

desk-sign-in-title = Iniciar sessão
desk-sign-in-name = Nome de utilizador
desk-sign-in-password = Palavra-passe
desk-sign-in-button = Entrar
desk-sign-in-offline = Pode iniciar sessão mesmo sem ligação.
desk-sign-out = Terminar sessão
desk-signed-in-as = Sessão iniciada como { $name }

## A ligação

desk-online = Online
desk-offline = Offline
desk-connecting = A ligar…
desk-offline-hint = Pode continuar a trabalhar. Tudo fica guardado e é enviado assim que a ligação voltar.
desk-offline-since = Offline desde { $instant }
desk-never-synced = Ainda não sincronizado com o servidor

## O que aguarda envio

desk-waiting-title = A aguardar envio
desk-waiting-empty = Tudo chegou ao servidor.
desk-waiting-booking = Nova reserva
desk-waiting-amend = Estadia alterada
desk-waiting-check-in = Check-in
desk-waiting-check-out = Check-out
desk-waiting-cancel = Cancelamento
desk-waiting-housekeeping = Housekeeping
desk-waiting-room = Quarto
desk-waiting-rate = Preços e restrições
desk-waiting-other = Outra alteração

## Quartos que este posto pode vender sozinho

desk-held-title = Allotment deste posto
desk-held-hint = Este posto pode vender estes quartos mesmo sem ligação. Entretanto, mais ninguém os vende.
desk-held-left = Livres
desk-held-until = Em allotment até { $instant }
desk-held-night = Noite

## Hoje

desk-today-title = Hoje, { $date }
desk-arrivals = Chegadas
desk-arrived-count = Feitas: { $count }
desk-in-house = No hotel
desk-departures = Partidas
desk-departed-count = Feitas: { $count }
desk-arrivals-empty = Hoje não há chegadas. Para um walk-in, use «Nova reserva».
desk-in-house-empty = Ainda não há ninguém no hotel.
desk-departures-empty = Hoje não há partidas.
desk-overdue = Partida prevista para { $date }
desk-late-arrival = Chegada prevista para { $date }
desk-still-occupied = { $guest } ainda não deixou o quarto
desk-stale = Situação das { $time }; não foi possível ler dados mais recentes.

## Colunas e etiquetas

desk-guest = Hóspede
desk-room = Quarto
desk-room-type = Tipo de quarto
desk-rate-plan = Tarifa
desk-arrival = Chegada
desk-departure = Partida
desk-stay = Estadia
desk-nights = Noites
desk-status = Estado
desk-reference = N.º da reserva
desk-source = Canal
desk-price = Preço
desk-total = Total
desk-notes = Notas
desk-no-room = Ainda sem quarto
desk-room-number = Quarto { $number }
desk-rooms-left = { $count ->
    [1] { $count } livre
   *[other] { $count } livres
}
desk-actions = Ações

## O que se pode fazer com uma reserva

desk-check-in = Fazer check-in
desk-check-out = Fazer check-out
desk-undo-check-in = Anular check-in
desk-undo-check-out = Anular check-out
desk-assign-room = Atribuir quarto
desk-move-room = Mudar de quarto
desk-amend = Alterar estadia
desk-cancel-booking = Cancelar reserva
desk-reinstate = Reativar
desk-mark-no-show = Marcar como no-show
desk-early-departure = Partida antecipada
desk-open-booking = Abrir reserva

## Nova reserva

desk-new-title = Nova reserva
desk-new-walk-in = Walk-in
desk-new-walk-in-hint = O hóspede está na receção e faz já o check-in.
desk-new-adults = Adultos
desk-new-children = Crianças
desk-new-child-age = Idade da criança { $number }
desk-new-offers = Quartos e preços
desk-new-no-offers = Nada se adequa a esta estadia.
desk-new-no-offers-hint = Experimente outras datas ou veja o motivo junto de cada tipo de quarto.
desk-new-choose = Escolher
desk-new-chosen = Escolhido
desk-new-first-name = Nome próprio
desk-new-last-name = Apelido
desk-new-email = E-mail
desk-new-phone = Telefone
desk-new-country = País
desk-new-language = Idioma das comunicações
desk-new-note = Nota
desk-new-book = Reservar
desk-new-book-and-check-in = Reservar e fazer check-in
desk-new-quote-title = Detalhe do preço
desk-quote-base = Preço do dia
desk-quote-supplement = Para esta ocupação
desk-quote-tax-included = dos quais { $tax }

## Quantidades e os seus motivos

## Quartos

desk-rooms-empty = Ainda não há quartos.
desk-floor = Piso
desk-mark-clean = Marcar como limpo
desk-mark-inspected = Marcar como inspecionado
desk-outage-reason = Motivo
desk-free = Livre
desk-occupied = Ocupado

## Perguntas antes de agir

desk-confirm-cancel-title = Cancelar esta reserva?
desk-confirm-cancel-free = { $guest }, { $stay }. O cancelamento é gratuito.
desk-confirm-cancel-fee = { $guest }, { $stay }. O cancelamento custa { $fee }.
desk-confirm-cancel-button = Cancelar reserva
desk-confirm-cancel-keep = Manter reserva
desk-confirm-no-show-title = Marcar como no-show?
desk-confirm-no-show-text = { $guest } não chegou na data prevista, { $date }. O quarto volta à venda a partir desta noite.
desk-confirm-no-show-button = Marcar como no-show
desk-confirm-early-title = Partida antes de { $date }?
desk-confirm-early-text = { $guest } parte hoje. As noites restantes ficam de novo livres: { $nights }.
desk-confirm-early-button = Check-out hoje
desk-confirm-dirty-title = O quarto { $number } não está limpo
desk-confirm-dirty-text = Fazer mesmo assim o check-in de { $guest }?
desk-assign-title = Quarto para { $guest }
desk-assign-free = Quartos livres
desk-assign-none = Nenhum quarto livre deste tipo.
desk-assign-out-of-service = O quarto { $number } tem uma avaria: { $reason }

## O que acabou de ser feito

desk-done-checked-in-room = { $guest }: check-in feito, quarto { $number }.
desk-done-checked-out = { $guest }: check-out feito.
desk-done-undone = Operação anulada.
desk-done-redone = Operação repetida.
desk-done-assigned = Quarto { $number } atribuído a { $guest }.
desk-done-amended = A estadia de { $guest } foi alterada.
desk-done-cancelled = A reserva de { $guest } foi cancelada.
desk-done-reinstated = A reserva de { $guest } está de novo válida.
desk-done-no-show = { $guest }: marcado como no-show.
desk-done-cleanliness = Quarto { $number }: { $state }.
desk-done-back-in-order = O quarto { $number } está de novo ao serviço.

## Quando algo corre mal

## A moldura

desk-brand = Keyrack
desk-theme = Aspeto
desk-not-let-in = Este navegador ainda não tem acesso.
desk-not-let-in-hint = Abra o endereço que o Keyrack mostra ao iniciar. Cada endereço funciona uma só vez.
desk-lost = O Keyrack neste computador não respondeu.
desk-lost-hint = Não é certo que a operação tenha sido feita. Veja a lista antes de tentar novamente.
desk-connection = Ligação
desk-alone = Posto único
desk-alone-hint = Este computador trabalha sozinho. Não há servidor configurado.
desk-catching-up = A sincronizar, { $percent }%
desk-held-short = { $count } em allotment
desk-waiting-short = { $count } por enviar
desk-state-look = A verificar
desk-last-heard = Último contacto com o servidor: { $instant }
desk-differs = Este posto e o servidor não têm os mesmos dados.
desk-differs-hint = Nada se perdeu. Avise quem cuida do sistema.
desk-refused-title = Não aceites pelo servidor
desk-refused-hint = Estas alterações foram anuladas. Encontra-as em «A verificar».
desk-held-none = Nenhum allotment neste posto.
desk-held-until-head = Até
desk-waiting-assign = Quarto atribuído
desk-waiting-no-show = No-show
desk-waiting-reinstate = Reserva reativada
desk-waiting-day = Fecho do dia
desk-waiting-settle = Escolha entre duas versões
desk-waiting-restore = Dado reposto
desk-waiting-guest = Dados do hóspede

## O fecho do dia

desk-roll = Fechar o dia
desk-roll-due = Começou um novo dia.
desk-roll-title = Fechar o dia de { $date }?
desk-roll-text = Os hóspedes esperados que não vieram passam a no-show e os seus quartos ficam de novo livres. Os quartos ocupados são marcados para limpeza.
desk-done-rolled = A data hoteleira é agora { $date }. { $count ->
    [0] Chegaram todos.
    [1] { $count } hóspede não chegou.
   *[other] { $count } hóspedes não chegaram.
}

## Listas

desk-departed = Partiram hoje
desk-until = até { $date }
desk-since = desde { $date }
desk-to-clean-empty = Todos os quartos estão limpos.
desk-open-booking-of = Abrir a reserva de { $guest }
desk-contested = Dupla alteração
desk-unsent = Ainda não enviado
desk-bookings-empty = Ainda não há reservas. Comece com «Nova reserva».
desk-conflict-stay = Esta estadia foi alterada em dois postos. Ambas as alterações mantêm o seu quarto até alguém decidir.

## Uma reserva

desk-conditions = Cancelamento
desk-cancel-reason = Motivo
desk-done-departed-early = { $guest }: check-out antecipado feito. A estadia custa agora { $total }.
desk-assign-other-type = Quartos de outro tipo
desk-assigned-other-type = O quarto é de um tipo diferente do reservado. O preço mantém-se.

## Venda

desk-booked = Reserva registada: { $guest }
desk-new-known = Já cá esteve?
desk-new-half = Preencha as datas, os adultos e a idade de cada criança para ver quartos e preços.
desk-new-country-hint = Duas letras, como PT
desk-why-sold-out = Esgotado para { $date }.
desk-why-party-too-large = Pequeno demais para esta ocupação.

## Quartos

desk-faults = Avarias
desk-take-out = Fora de serviço…
desk-take-out-title = Pôr o quarto { $number } fora de serviço
desk-take-out-confirm = Pôr fora de serviço
desk-out-from = Primeira noite
desk-out-until = Disponível a partir de
desk-out-kind = Tipo de bloqueio
desk-bring-back = Repor ao serviço
desk-done-taken-out = O quarto { $number } está bloqueado até { $date }.
desk-nights-short = { $count ->
    [1] Em { $count } noite há agora mais vendas do que quartos.
   *[other] Em { $count } noites há agora mais vendas do que quartos.
}

## Arranque do programa

desk-start-unreached = Não foi possível contactar o servidor { $server }: { $why }
desk-start-address = «{ $server }» não é o endereço de um servidor. Escreva-o como https://book.example.com.
desk-start-keys = Não é possível ler as chaves deste posto: { $why }
desk-start-stopped = O Keyrack não conseguiu iniciar: { $why }

## Housekeeping

desk-menu-housekeeping = Housekeeping
desk-housekeeping-title = Housekeeping, { $date }
desk-board-none = Nenhum quarto corresponde. Escolha «Todos» acima para ver os restantes.
desk-floor-named = Piso { $floor }
desk-floor-none = Sem piso
desk-all-floors = Todos os pisos
desk-all-states = Todos
desk-all-attendants = Toda a equipa
desk-my-rooms = Os meus quartos
desk-filter = Que quartos
desk-to-inspect = Por inspecionar
desk-arrivals-first = Chegadas primeiro
desk-by-type = Por tipo de quarto
desk-attendant = Responsável
desk-attendants = Quem limpa hoje
desk-attendants-empty = Não há ninguém na lista de hoje. Adicione quem limpa e depois distribua os quartos.
desk-attendants-lately = Como nos dias anteriores:
desk-attendant-nobody = Ainda ninguém
desk-attendant-of = Quem limpa o quarto { $number }
desk-attendant-add = Adicionar
desk-attendant-add-title = Quem mais limpa hoje?
desk-attendant-drop = Retirar { $name } da lista de hoje
desk-attendant-load = { $open } de { $count } por limpar
desk-share-out = Distribuir por igual
desk-nothing-to-share = Todos os quartos por limpar já têm alguém.
desk-bulk-hint = Assinale quartos para alterar vários de uma vez ou arraste-os para um nome.
desk-choose-all = Selecionar todos os { $count }
desk-choose-none = Não selecionar nenhum
desk-choose-room = Selecionar quarto { $number }
desk-chosen-rooms = { $count ->
    [1] { $count } quarto selecionado
   *[other] { $count } quartos selecionados
}
desk-give-to = Dar a…
desk-done-marked = { $count ->
    [1] { $count } quarto: { $state }.
   *[other] { $count } quartos: { $state }.
}
desk-done-assigned-rooms = { $count ->
    [1] { $count } quarto distribuído.
   *[other] { $count } quartos distribuídos.
}
desk-step-for-room = { $step }: quarto { $number }
desk-look = Requer inspeção
desk-mark-look = Limpo, requer inspeção
desk-care = Nota
desk-care-title = Quarto { $number }
desk-care-of = Nota para o quarto { $number }
desk-task-new = Algo a fazer
desk-task-hint = Por exemplo: cama extra, flores, torneira a pingar
desk-task-day = Em
desk-remark = Observações sobre o quarto
desk-found = Encontrado
desk-found-as-told = Como indica a receção
desk-found-occupied = Encontrado ocupado
desk-found-empty = Encontrado vazio
desk-late-until = Late check-out até às
desk-late-departure = Late check-out
desk-leaves-by = até às { $time }
desk-stays-over = Permanece
desk-checked-out = Partiu
desk-comes-from = a partir das { $time }
desk-needs-other-room = Precisa de outro quarto
desk-need-other-room = { $count ->
    [0] Ninguém tem este quarto nestas noites.
    [1] { $count } hóspede precisa de outro quarto:
   *[other] { $count } hóspedes precisam de outro quarto:
}
desk-take-out-anyway = Bloquear mesmo assim
desk-change = Alterar

## Em papel

desk-print = Imprimir
desk-print-sheet = Imprimir: { $sheet }
desk-printed = A impressão está pronta.
desk-printed-hint = Guardada como { $place }
desk-registration-cards = Fichas de registo
desk-pick-file = Escolher ficheiro

desk-new-business = Viagem profissional
desk-no-show-fee = As condições desta reserva preveem { $fee } por no-show.
desk-no-show-waive = Não cobrar
desk-no-show-why = Motivo da isenção
desk-no-show-charged = No-show: { $fee }, como acordado.
desk-no-show-waived = No-show: { $fee } não cobrado. { $reason }

desk-beds-left =
    { $count ->
        [1] { $count } cama livre
       *[other] { $count } camas livres
    }
