### O que há a verificar e o que foi feito: estadias disputadas, dados preteridos, operações recusadas, históricos.

## A ligação

desk-line-revoked = Posto revogado
desk-line-stranger = Servidor alheio

## A página

desk-look-intro = O que dois postos alteraram ao mesmo tempo e o que o servidor não aceitou. Aqui nada se perde.
desk-look-empty = Não há nada a verificar.
desk-look-empty-hint = Quando dois postos alteram a mesma reserva enquanto um deles está sem ligação, ambas as versões aparecem aqui para escolher.
desk-look-stays = Estadias com dupla alteração
desk-look-refused = Não aceites pelo servidor
desk-look-rooms = Dois hóspedes no mesmo quarto
desk-look-values = Dados com dupla alteração
desk-look-unreadable = Registos ilegíveis

## Uma estadia em duas versões

desk-look-stay-hint = Ambas as versões mantêm o seu quarto até escolher uma. A outra volta então à venda.
desk-look-version = Versão { $number }
desk-look-shown = Entretanto mostrada nas listas
desk-look-written-by = Alterado por
desk-look-differs = diferente
desk-look-keep-version = Manter esta versão
desk-look-keep-title = Manter esta versão da estadia de { $guest }?
desk-look-keep-text = { $stay }, { $total }. A outra versão é abandonada e os seus quartos ficam de novo livres.
desk-look-picked = Escolhida
desk-look-picked-hint = A escolha aguarda envio. O servidor aplica-a assim que for contactado.
desk-look-unsettled = A versão escolhida já não está disponível.
desk-done-settled = Conflito resolvido na estadia de { $guest }.
desk-done-picked = Escolha registada para { $guest }. O servidor aplica-a assim que for contactado.

## Um dado preterido

desk-look-stands = Vale agora
desk-look-other = O outro posto
desk-look-keep = Deixar
desk-look-restore = Repor
desk-look-field-of = { $field }: { $subject }
desk-done-restored = Reposto: { $field }.
desk-done-kept = Deixado como está: { $field }.

## Dois hóspedes no mesmo quarto

desk-look-room-nights = Quarto { $number }, { $nights }
desk-look-room-hint = Mude um deles para outro quarto.

## O que o servidor não aceitou

desk-look-refused-hint = Foi anulado aqui, para que todos os postos voltem a mostrar o mesmo.
desk-look-refused-why = Motivo
desk-look-refused-lost = Já não válido
desk-look-gone = A reserva já não existe. Crie-a de novo ou avise o hóspede.
desk-look-file = Visto
desk-done-filed = Arquivado.
desk-look-unreadable-hint = { $instant }. Avise quem cuida do sistema; tudo o resto continua a funcionar.

## De que trata um registo

desk-subject-prices = Preços e restrições
desk-subject-hotel = O hotel
desk-subject-rooms = Quartos
desk-subject-other = Outro assunto
desk-subject-guest = Hóspede { $name }

## Quem fez algo

desk-by-guest = Um hóspede, no site
desk-by-program = Keyrack
desk-by-somebody = Alguém
desk-by-at-desk = { $who }, { $desk }

## O histórico de uma reserva

desk-tab-stay = Estadia
desk-tab-look = A verificar
desk-tab-history = Histórico
desk-history-empty = Ainda nada foi alterado.
desk-history-apart = Ao mesmo tempo que outro posto
desk-did-booked = Reserva: { $type }, { $stay }, { $nights }, { $party }: { $total }
desk-did-status = { $from } → { $to }
desk-did-nights = { $from } → { $to } ({ $before } → { $after })
desk-did-same-length = { $from } → { $to }
desk-did-room-type = { $from } → { $to }
desk-did-room = Do quarto { $from } para o { $to }
desk-did-room-given = Quarto { $to } atribuído
desk-did-room-taken = Quarto { $from } retirado
desk-did-party = { $from } → { $to }
desk-did-total = Preço { $from } → { $to }
desk-did-settled = Estadia com dupla alteração resolvida
desk-did-picked = Uma de duas versões escolhida
desk-did-field = { $field }: { $from } → { $to }
desk-did-field-set = { $field }: { $to }
desk-did-field-parts = Alteração: { $field }
desk-did-guest = Dados do hóspede alterados: { $fields }
desk-value-nothing = nada
desk-value-yes = sim
desk-value-no = não

## Campos que só existem nos registos

field-given-name = Nome próprio
field-family-name = Apelido
field-cancel-reason = Motivo do cancelamento
field-messages = Pedidos
field-business-date = Data hoteleira
field-prices = Preço
field-stop-sell = Fechado à venda
field-closed-to-arrival = Fechado a chegadas
field-closed-to-departure = Fechado a partidas
field-min-los-arrival = Estadia mínima à chegada
field-min-los-through = Estadia mínima
field-channel = Canal
field-company = Empresa
