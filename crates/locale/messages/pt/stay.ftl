### Vender e acompanhar uma estadia: o que foi vendido mesmo assim, opções, lista de espera, tarefas a fazer.

## Vendido sem haver disponibilidade

stay-did-anyway = Vendido embora já não houvesse disponibilidade: { $reason }
stay-did-room-found = Quartos encontrados para todas as noites
stay-why-oversold = { $count ->
    [1] Um dos quartos vendidos foi vendido mesmo assim e ainda não tem quarto disponível.
   *[other] { $count } dos quartos vendidos foram vendidos mesmo assim e ainda não têm quarto disponível.
}
stay-look-oversold = Vendidas mesmo assim
stay-look-oversold-hint = A estes hóspedes foi prometida uma estadia para além dos quartos disponíveis. Encontre-lhes um quarto ou outro hotel. Se um quarto ficar livre, vai primeiro para eles.
stay-no-room-on = Sem quarto: { $nights }
stay-anyway-by = Vendido por { $who }, { $at }: { $reason }
stay-seen-to = Resolvido
stay-seen-to-done = Estadia de { $guest }: caso resolvido.

## Opções e lista de espera

stay-release = Libertar
stay-leave-list = Retirar da lista
stay-done-confirmed = A reserva de { $guest } está confirmada.

## Nova reserva: vários quartos e o que está esgotado

stay-add-room = Outro quarto
stay-remove-room = Retirar este quarto
stay-choose-next = Indique acima as pessoas do próximo quarto e escolha depois o quarto e a tarifa.
stay-rooms-together = { $count } quartos em conjunto
stay-full = esgotado
stay-full-title = Esgotado – lista de espera
stay-full-hint = Quartos e tarifas já sem disponibilidade para estas noites. Escolha uma opção para pôr o hóspede na lista de espera.
stay-full-hint-anyway = Quartos e tarifas já sem disponibilidade para estas noites. Escolha para a lista de espera ou para vender mesmo assim e responder por isso.
stay-choose-full = Escolher mesmo assim
stay-way = Tipo de venda
stay-way-book = Reserva
stay-way-option = Opção com prazo
stay-way-wait = Lista de espera
stay-way-anyway = Vender mesmo assim
stay-option-until = Válida até
stay-anyway-reason = Porquê vender mesmo assim
stay-anyway-hint = O seu nome e o motivo ficam na reserva. Permanece em «A verificar» até alguém encontrar um quarto.
stay-wait-hint = Não guarda nenhum quarto. Quando um ficar livre, a reserva aparece em «Hoje» para ser confirmada.
stay-group-optional = Grupo (opcional)
stay-group-colour = Cor
stay-colour-teal = Petróleo
stay-colour-blue = Azul
stay-colour-violet = Violeta
stay-colour-pink = Rosa
stay-colour-red = Vermelho
stay-colour-orange = Laranja
stay-colour-olive = Azeitona
stay-colour-grey = Cinzento
stay-company-optional = Empresa (opcional)
stay-company-other = Outra
stay-company-new = Nova empresa
stay-company-name = Nome da empresa
stay-company-vat = NIF / N.º de IVA
stay-company-save = Guardar empresa
stay-note-alert = Mostrar esta nota como alerta
stay-book-wait = Pôr na lista de espera
stay-book-option = Manter em opção
stay-book-anyway = Vender mesmo assim
stay-sold-waiting = { $guest } está na lista de espera
stay-sold-option = Em opção para { $guest } até { $until }
stay-sold-anyway = Se alguma noite estava esgotada, esta reserva ainda não tem quarto para essa noite.
stay-sold-anyway-hint = Fica em «A verificar» até um quarto ficar livre ou alguém tratar do assunto.

## A reserva e o dia

stay-traces = A fazer
stay-traces-empty = Nada a fazer. Adicione o que deve ser lembrado num determinado dia.
stay-trace-due = Em
stay-trace-what = O quê
stay-trace-add = Adicionar
stay-trace-done = feito por { $who }, { $at }
stay-trace-tick = Feito
stay-trace-ticked = Marcado como feito.
stay-note-write = Escrever nota
stay-tab-papers = Documentos
stay-papers-hint = A ficha de registo desta estadia, para preencher e assinar.
stay-to-pay = A pagar no hotel
stay-holds-until = Em opção até { $until }
stay-today-free = Lista de espera: um quarto ficou livre
stay-today-options = Opções com prazo terminado
stay-receive = Dados do hóspede e depósito
stay-receive-open = Check-in com dados
stay-deposit-noted = Depósito deixado na receção
stay-deposit-hint = Fica anotado na reserva; não é registado como pagamento.

stay-did-service-added =
    { $count ->
        [1] Adicionado: { $name }
       *[other] Adicionado: { $count } × { $name }
    }
stay-did-service-dropped = Retirado: { $name }
stay-did-service-count = { $name }: { $from } → { $to }
stay-did-service-refused = Já não disponível: { $name }
stay-extras = Serviços
stay-extras-nothing = Não há pedidos de serviços nesta estadia.
stay-extras-none = Não há serviços disponíveis com este quarto. Configuram-se em «Serviços».
stay-extras-change = Serviços
stay-extras-take = Aplicar
stay-extras-count = Quantidade
stay-extras-choose = Escolher um dia
stay-extras-left = { $when } – disponíveis: { $count }
stay-extras-taken = sem disponibilidade nestes dias
stay-extras-remove = Retirar { $service }
stay-extras-before = Preço até agora
stay-extras-done = Serviços de { $guest }: alterados
stay-extras-in-house = O hóspede está no hotel: o que já foi prestado faz parte do preço.
stay-extras-waiting = Pedido, ainda por garantir: { $services }
stay-extras-refused = Já não disponível: { $services }
stay-extras-refused-hint = Avise o hóspede e retire o pedido ou escolha outro dia.

stay-did-service-confirmed = Confirmado: { $name }
stay-code = Código (opcional)
stay-code-hint = De uma promoção, empresa, tarifa não pública ou grupo.
stay-code-holds = O desconto aplica-se onde o código for válido.
stay-code-opens = Dá acesso a uma tarifa própria.
stay-code-company = Preços de { $company }.
stay-code-group = Quartos bloqueados para { $group }, aos seus preços.
stay-of-group = Dos quartos de um grupo
stay-group-none = Nenhum grupo
stay-book-of-group = Reservar para o grupo
stay-agreed-rate = Tarifa acordada
stay-credit-passed = Com esta reserva, { $company } fica com { $open } em aberto; o limite de crédito é de { $limit }.
stay-credit-passed-hint = Pode reservar-se na mesma. Confirme quem paga as faturas ou peça um depósito.
desk-amend-full = Já não há quartos suficientes para esta alteração.
desk-amend-full-hint = Escolha outras noites ou outro tipo de quarto, ou fale com a direção.
stay-expected-at = Chegada prevista às
stay-expected-optional = Chegada prevista às (opcional)
stay-expected-give = Indicar a hora de chegada
stay-expected-change = Alterar a hora
stay-expected-title = A que horas chega { $guest }?
stay-expected-hint = Pelo relógio do hotel; uma hora antes das 6 da manhã é da noite seguinte. Vazio se ninguém souber.
stay-done-expected = { $guest } é esperado às { $time }.
stay-done-expected-none = Não há hora anotada para { $guest }.
stay-late-arrivals = Chegadas atrasadas
stay-arrivals-only-late = Todos os outros já chegaram.
stay-sort = Por esta ordem
stay-sort-name = Por nome
