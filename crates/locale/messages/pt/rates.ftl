# Preços, restrições e disponibilidade por dia, na receção.

desk-menu-rates = Tarifas
desk-rates-empty = Ainda não há nenhum plano tarifário. Os preços pertencem a um plano: crie primeiro um.
desk-rates-grid = Preços e restrições por dia
desk-rates-house = Hotel
desk-rates-left = livres
desk-rates-select-all = Selecionar tudo
desk-rates-as-of = Situação: { $instant }

desk-rates-dates = Datas
desk-rates-earlier = Antes
desk-rates-later = Depois
desk-rates-from = De
desk-rates-zoom = Dias mostrados
desk-rates-days = { $count } dias
desk-rates-redo = Refazer

desk-rates-price = Preço
desk-rates-price-hint = 135 · +10 · -5%
desk-rates-weekdays = Só estes dias da semana
desk-rates-rules = Restrições
desk-rates-apply = Aplicar
desk-rates-discard = Descartar

desk-rates-selected = { $count ->
    [0] Nenhum preço selecionado
    [1] { $count } célula selecionada
   *[other] { $count } células selecionadas
}
desk-rates-cells = { $count ->
    [1] { $count } célula:
   *[other] { $count } células:
}
desk-rates-same = { $count ->
    [1] { $count } fica como está
   *[other] { $count } ficam como estão
}
desk-rates-get-price = { $count ->
    [1] { $count } recebe o primeiro preço
   *[other] { $count } recebem o primeiro preço
}
desk-rates-lose-price = { $count ->
    [1] { $count } perde o preço e deixa de ser vendida
   *[other] { $count } perdem o preço e deixam de ser vendidas
}
desk-rates-refused = { $count ->
    [1] { $count } preço ficaria abaixo de zero ou alto demais. Nada é alterado.
   *[other] { $count } preços ficariam abaixo de zero ou altos demais. Nada é alterado.
}
desk-rates-nothing-changes = Nada mudaria: já está assim.
desk-rates-done = { $count ->
    [0] Não havia nada a alterar
    [1] { $count } célula alterada
   *[other] { $count } células alteradas
}
desk-rates-done-hint = Ctrl+Z anula a alteração.
desk-rates-undone = { $count ->
    [0] Já não havia nada a anular
    [1] { $count } célula está como antes
   *[other] { $count } células estão como antes
}
desk-rates-redone = { $count ->
    [0] Não havia nada a alterar de novo
    [1] { $count } célula alterada de novo
   *[other] { $count } células alteradas de novo
}
desk-rates-left-alone = { $count ->
    [1] { $count } célula foi entretanto alterada noutro posto e ficou como está lá.
   *[other] { $count } células foram entretanto alteradas noutro posto e ficaram como estão lá.
}

desk-rates-wrong-number = Não é um preço. Escreva 135, +10 ou -5%.
desk-rates-wrong-decimals = Mais casas decimais do que a moeda tem.
desk-rates-wrong-large = Mais do que uma noite pode custar.
desk-rates-paste-empty = Não há nada para colar.
desk-rates-paste-large = A tabela é grande demais para colar.
desk-rates-paste-cell = Linha { $line }, coluna { $column } da tabela: não é um preço.
desk-rates-paste-hint = Nada foi alterado. Copie preços simples, sem fórmulas nem texto.

desk-rates-closed = fechado
desk-rates-no-arrival = sem chegadas
desk-rates-no-departure = sem partidas
desk-rates-no-price = sem preço
desk-rates-told-price = { $type }, { $plan }, { $date }: { $price }
desk-rates-told-count = { $name }, { $date }: { $left } de { $house } livres, { $sold } vendidos
desk-rates-unchanged = Como está
desk-rates-sale = Venda
desk-rates-sale-open = Aberta
desk-rates-sale-closed = Fechada
desk-rates-arrivals = Chegadas
desk-rates-departures = Partidas
desk-rates-allowed = Permitidas
desk-rates-not-allowed = Não permitidas
desk-rates-min-arrival-label = Noites mínimas à chegada
desk-rates-min-through-label = Noites mínimas no período
desk-rates-why = Porquê este número
desk-rates-why-empty = A disponibilidade deste dia está a ser carregada.
desk-rates-why-physical = Quartos
desk-rates-why-out-of-inventory = Fora de inventário
desk-rates-why-out-of-order = Fora de serviço
desk-rates-why-sold = Vendidos
desk-rates-why-blocked = Bloqueados para grupos
desk-rates-why-held = Guardados para hóspedes a reservar
desk-rates-why-allowance = Overbooking permitido
desk-rates-why-over-house = Mais do que resta ao hotel
desk-rates-why-left = Livres
desk-rates-why-elsewhere = Guardados noutro lado
desk-rates-why-here = Podem vender-se aqui agora
desk-rates-why-service = { $count ->
    [1] { $count } quarto tem uma pequena avaria e é vendido na mesma.
   *[other] { $count } quartos têm uma pequena avaria e são vendidos na mesma.
}
desk-rates-why-alone = Este posto está desligado do servidor. Vende os quartos do seu allotment; os restantes são do servidor e de outros postos.

desk-rates-allow = Overbooking permitido
desk-rates-allow-hint = Quartos além dos existentes, { $nights }.
desk-rates-allow-set = Permitir
desk-rates-allow-own = Como é habitual para o tipo
desk-rates-allow-done = O overbooking permitido está definido

desk-rates-tab-prices = Preços e restrições
desk-rates-tab-plans = Planos tarifários

desk-plan-new = Novo plano tarifário
desk-plan-change = Alterar plano tarifário
desk-plan-edit = Alterar
desk-plan-edit-of = Alterar { $plan }
desk-plan-archive = Deixar de vender
desk-plan-sell-again = Voltar a vender
desk-plan-manager-only = Só a direção altera planos tarifários.
desk-plan-code = Código
desk-plan-name = Nome
desk-plan-name-in = Nome ({ $language })
desk-plan-board = Regime
desk-plan-terms = Cancelamento
desk-plan-sold = Venda
desk-plan-public = No site e na receção
desk-plan-private = Só na receção
desk-plan-archived = Retirado
desk-plan-for-guests = Os hóspedes podem reservá-lo no site
desk-plan-always-free = Sempre gratuito
desk-plan-from-booking = Desde a reserva: { $fee }
desk-plan-from-day = { $days ->
    [0] A partir das { $time } do dia da chegada: { $fee }
    [1] A partir das { $time } da véspera da chegada: { $fee }
   *[other] A partir das { $time }, { $days } dias antes da chegada: { $fee }
}
desk-plan-fee-free = sem custos
desk-plan-fee-full = a estadia completa
desk-plan-fee-nights = { $count ->
    [1] a primeira noite
   *[other] as primeiras { $count } noites
}
desk-plan-fee = Custo
desk-plan-kind-none = Nenhum escalão
desk-plan-kind-nights = Primeiras noites
desk-plan-kind-percent = Percentagem
desk-plan-kind-full = A estadia completa
desk-plan-much = Quanto
desk-plan-days = Dias antes
desk-plan-at = A partir das
desk-plan-extra-adult = Cada adulto adicional
desk-plan-fewer-adult = Redução uso individual
desk-plan-copy = Copiar preços de
desk-plan-copy-none = Ainda sem preços
desk-plan-step = Variação
desk-plan-step-hint = +12,50 ou -10%, vazio para os mesmos preços
desk-plan-done = { $plan }: guardado
desk-plan-done-archived = { $plan }: já não está à venda. As estadias já vendidas mantêm-no.
desk-plan-done-sold-again = { $plan }: de novo à venda

desk-rates-why-linked = Vendidos como parte de um quarto maior
desk-rates-why-over-members = Mais do que se pode formar com as partes
desk-fall-summary =
    { $base } preço do dia, { $count ->
        [1] { $count } passo
       *[other] { $count } passos
    }
desk-fall-price = Preço da noite
desk-cause-base = Preço do dia
desk-cause-derivation = Segue { $plan }
desk-cause-occupancy = Para estes hóspedes
desk-cause-length =
    Longa estadia, a partir de { $count ->
        [1] { $count } noite
       *[other] { $count } noites
    }
desk-cause-late =
    Última hora, { $count ->
        [0] no próprio dia
        [1] até { $count } dia antes
       *[other] até { $count } dias antes
    }
desk-cause-yield = Procura
desk-cause-yield-by = Procura: { $rule }
desk-cause-company = Tarifa de empresa
desk-cause-promo = Código { $code }
desk-cause-floor = Preço mínimo do plano
desk-cause-ceiling = Preço máximo do plano
desk-cause-free = Noite grátis
desk-cause-other = Outro
desk-plan-category = Tipo de tarifa
desk-plan-category-usual = Tarifa habitual, conforme as condições
desk-cond-follows = Segue outro plano
desk-cond-follows-hint = Os preços e as restrições vêm do outro plano e mudam com ele. Aplica-se primeiro a percentagem e depois o valor.
desk-cond-parent = Plano que segue
desk-cond-parent-none = Nenhum: preços próprios
desk-cond-percent = Percentagem
desk-cond-percent-hint = -10% ou +5%
desk-cond-amount = Valor
desk-cond-amount-hint = +12 ou -8
desk-cond-round-to = Arredondar a
desk-cond-round-hint = 1 para valores inteiros; vazio: não arredondar
desk-cond-round = Arredondamento
desk-cond-round-nearest = Ao mais próximo
desk-cond-round-up = Para cima
desk-cond-round-down = Para baixo
desk-cond-guests = Preço por número de adultos
desk-cond-adults = Adultos
desk-cond-adults-hint = 1: -20; 3: +30 – sobre o preço do dia, em vez de cada adulto a mais ou a menos
desk-cond-long = Longas estadias
desk-cond-ladder = Desconto a partir de quantas noites
desk-cond-ladder-hint = 3: 5%; 7: 10%
desk-cond-progressive = Só ficam mais baratas as noites a partir do escalão
desk-cond-lead = Reservas antecipadas e de última hora
desk-cond-early = Desconto a partir de quantos dias antes
desk-cond-early-hint = 30: 10%; 60: 15%
desk-cond-late = Desconto até quantos dias antes
desk-cond-late-hint = 0: 15%; 3: 10%
desk-cond-limits = Preço mínimo e máximo
desk-cond-limits-hint = Nenhum desconto, código ou procura os ultrapassa. Valem para a noite inteira, seja quem for que lá durma.
desk-cond-floor = Preço mínimo da noite
desk-cond-ceiling = Preço máximo da noite
desk-cond-when = Quando se pode reservar
desk-cond-booked-from = Reservável desde
desk-cond-booked-to = Reservável até
desk-cond-nights-from = Primeira noite
desk-cond-nights-to = Última noite
desk-cond-ahead-min = Antecedência mínima
desk-cond-ahead-max = Antecedência máxima
desk-cond-ahead-hint = Dias, ou horas na forma 36h
desk-cond-nights-min = Mínimo de noites
desk-cond-nights-max = Máximo de noites
desk-cond-who = Para quem conhece o código
desk-cond-code = Código
desk-cond-code-hint = Os hóspedes só veem o plano depois de escreverem este código ou de seguirem um link que o contenha
desk-rates-tab-yields = Procura
desk-rates-tab-promos = Códigos
desk-plan-follows = Segue { $plan }: { $steps }
desk-plan-trait-ladder = Longas estadias: { $steps }
desk-plan-trait-early = Reservas antecipadas: { $steps }
desk-plan-trait-late = Última hora: { $steps }
desk-plan-trait-code = Código: { $steps }
desk-promo-new = Novo código
desk-promo-change = Alterar código
desk-promo-empty = Ainda não há nenhum código. Crie um para uma carta, uma newsletter ou clientes habituais.
desk-promo-code = Código
desk-promo-name = Para que serve
desk-promo-off = Desconto por noite
desk-promo-off-hint = 10% ou 15
desk-promo-used = Usado
desk-promo-used-of = { $count } de { $max }
desk-promo-archived = Arquivado
desk-promo-booked-both = Reservável { $from } – { $to }
desk-promo-booked-from = Reservável desde { $from }
desk-promo-booked-to = Reservável até { $to }
desk-promo-nights-both = Noites { $from } – { $to }
desk-promo-nights-from = Noites desde { $from }
desk-promo-nights-to = Noites até { $to }
desk-promo-least =
    { $count ->
        [1] A partir de { $count } noite
       *[other] A partir de { $count } noites
    }
desk-promo-everywhere = Em todo o lado
desk-promo-uses = Máximo de reservas
desk-promo-per-guest = Máximo de reservas por hóspede
desk-promo-combinable = Acumulável com outros descontos
desk-promo-combinable-hint = Caso contrário, só vale onde nenhuma longa estadia, reserva antecipada ou de última hora já seja mais barata
desk-yield-hint = Os preços sobem e descem com a ocupação, segundo as regras que escrever. Os efeitos de várias regras somam-se. Nenhuma regra ultrapassa o preço mínimo e máximo de um plano, e o que está reservado mantém o preço.
desk-yield-empty = Ainda não há nenhuma regra. Comece com uma para quando o hotel se enche e veja o próximo mês antes de a guardar.
desk-yield-new = Nova regra
desk-yield-change = Alterar regra
desk-yield-name = Nome
desk-yield-measure = Depende de
desk-yield-house = Ocupação do hotel
desk-yield-type = Ocupação do tipo de quarto
desk-yield-ahead = Dias até à noite
desk-yield-steps = Escalões
desk-yield-steps-sold = 70: +10%; 90: +20% – a partir dessa percentagem de ocupação
desk-yield-steps-ahead = 1: -15%; 7: -5% – até esse número de dias antes
desk-yield-pause = Suspensa
desk-yield-paused = Suspensa, sem efeito
desk-yield-remove = Remover
desk-yield-removed = A regra { $rule } foi removida.
desk-yield-done = Os preços seguem a regra { $rule }.
desk-yield-preview = As próximas 30 noites
desk-yield-preview-none = Escreva um nome e escalões para ver como ficariam as próximas noites.
desk-yield-night = Noite
desk-yield-sold = Ocupação

desk-rates-days-unit = dias
desk-rates-open = aberto
desk-rates-arrival-again = chegadas possíveis
desk-rates-departure-again = partidas possíveis
desk-rates-said-min-arrival =
    { $count ->
        [0] sem estadia mínima à chegada
        [1] pelo menos { $count } noite à chegada
       *[other] pelo menos { $count } noites à chegada
    }
desk-rates-said-max-arrival =
    { $count ->
        [0] sem estadia máxima à chegada
        [1] no máximo { $count } noite à chegada
       *[other] no máximo { $count } noites à chegada
    }
desk-rates-said-exact =
    { $count ->
        [0] estadias de qualquer duração
        [1] só estadias de { $count } noite
       *[other] só estadias de { $lengths } noites
    }
desk-rates-said-min-through =
    { $count ->
        [0] sem mínimo para estadias que incluam este dia
        [1] pelo menos { $count } noite para estadias que incluam este dia
       *[other] pelo menos { $count } noites para estadias que incluam este dia
    }
desk-rates-said-max-through =
    { $count ->
        [0] sem máximo para estadias que incluam este dia
        [1] no máximo { $count } noite para estadias que incluam este dia
       *[other] no máximo { $count } noites para estadias que incluam este dia
    }
desk-rates-said-min-ahead =
    { $count ->
        [0] sem antecedência mínima
        [1] reserva com pelo menos { $count } dia de antecedência
       *[other] reserva com pelo menos { $count } dias de antecedência
    }
desk-rates-said-max-ahead =
    { $count ->
        [0] sem antecedência máxima
        [1] reserva com, no máximo, { $count } dia de antecedência
       *[other] reserva com, no máximo, { $count } dias de antecedência
    }
desk-rates-said-min-ahead-hours =
    { $count ->
        [1] reserva com pelo menos { $count } hora de antecedência
       *[other] reserva com pelo menos { $count } horas de antecedência
    }
desk-rates-said-max-ahead-hours =
    { $count ->
        [1] reserva com, no máximo, { $count } hora de antecedência
       *[other] reserva com, no máximo, { $count } horas de antecedência
    }
desk-rates-said-follows = também as restrições de { $plan }, que este plano segue
desk-rates-signs = ⊘ fechado · →| sem chegadas · |→ sem partidas · 2+ estadia mínima e ≤7 máxima à chegada · 2⇹ e ≤7⇹ no período · =7 só esta duração · ◷ antecedência · § de «Restrições»
desk-rates-limits-hint = Para os dias selecionados. Vazio deixa como está, 0 retira. Enter ou Aplicar faz a alteração.
desk-rates-max-arrival-label = Noites máximas à chegada
desk-rates-exact-label = Só estas durações à chegada
desk-rates-exact-hint = Noites: 2, 4, 7-10
desk-rates-max-through-label = Noites máximas no período
desk-rates-through-hint = No período: vale para qualquer estadia que inclua o dia, comece quando começar.
desk-rates-min-ahead-label = Dias de antecedência, mín.
desk-rates-max-ahead-label = Dias de antecedência, máx.
desk-rates-ahead-hint = Da reserva à chegada.
desk-rates-wrong-nights = Um número de noites de 0 a 99.
desk-rates-wrong-days = Um número de dias de 0 a 999.
desk-rates-wrong-lengths = Durações de 1 a 32 noites, por exemplo 2, 4, 7-10.
desk-rates-unread = Uma das restrições não se consegue ler.
desk-rates-crossed =
    { $count ->
        [1] Em { $count } dia, um mínimo ficaria acima do seu máximo. Nada é alterado.
       *[other] Em { $count } dias, um mínimo ficaria acima do seu máximo. Nada é alterado.
    }
desk-rates-close =
    { $count ->
        [1] { $count } preço deixa então de ser vendido
       *[other] { $count } preços deixam então de ser vendidos
    }
desk-rates-why-rules = Restrições de { $plan }
desk-rates-why-no-rules = Esta noite não tem restrições.
desk-rates-set-here = Definido neste dia
desk-cause-group = Acordado com { $group }
desk-cause-early-from =
    Reserva antecipada, a partir de { $count ->
        [1] { $count } dia
       *[other] { $count } dias
    } antes
desk-cond-gratis-stayed = Noites grátis: por noites de estadia
desk-cond-gratis-free = Noites grátis: quantas
desk-cond-gratis-hint = Com 7 noites e 1 grátis, cada sétima noite não custa nada.
desk-promo-applies = Aplica-se a
desk-promo-valid = Válido
desk-promo-archive = Terminar
desk-promo-valid-again = Voltar a aceitar
desk-promo-saved = O código { $code } é válido.
desk-promo-ended = O código { $code } deixou de ser válido. As reservas mantêm o preço.
desk-rates-tab-turnaways = Procura perdida
desk-turnaway-hint = O que foi pedido e não vendido, por mês de chegada. Uma pesquisa sem resultados conta uma vez por dia, mesmo que se repita. Não se guarda nada sobre quem pediu.
desk-turnaway-empty = Para estes meses não se perdeu nenhum pedido. As pesquisas sem resultados contam-se aqui automaticamente; quando um hóspede recusar um preço, escolha «O hóspede recusou» na nova reserva.
desk-turnaway-month = Mês de chegada
desk-turnaway-full = Hotel cheio
desk-turnaway-restricted = Fechado por regra
desk-turnaway-party = Pessoas a mais
desk-turnaway-declined = O hóspede recusou
desk-turnaway-sum = Pedidos
desk-turnaway-room-nights = Noites de quarto
desk-turnaway-requests = Pedidos individuais
desk-turnaway-more = Os primeiros { $count } por data de chegada.
desk-turnaway-stay = Estadia
desk-turnaway-wish = Pedido
desk-turnaway-cause = Porque não se vendeu
desk-turnaway-price = Preço indicado
desk-turnaway-where = Pedido através de
desk-turnaway-when = Data do pedido
desk-turnaway-desk = Receção
desk-turnaway-web = Site
desk-turnaway-nights =
    { $count ->
        [1] { $count } noite
       *[other] { $count } noites
    }
desk-turnaway-people =
    { $rooms ->
        [1] { $rooms } quarto
       *[other] { $rooms } quartos
    }, { $people ->
        [1] { $people } pessoa
       *[other] { $people } pessoas
    }
desk-regret-price = Demasiado caro
desk-regret-dates = Queria outras datas
desk-regret-room = Queria outro quarto
desk-regret-terms = Condições não convinham
desk-regret-undecided = Ainda à procura
desk-regret-other = Outro motivo
desk-declined = O hóspede recusou
desk-declined-title = Porque recusou o hóspede?
desk-declined-hint = Guardam-se a estadia, o preço e o motivo, e nada sobre o hóspede.
desk-declined-reason = Motivo
desk-declined-confirm = Anotar
desk-declined-done = Anotado como procura perdida: { $reason }
desk-rates-tab-layers = Restrições
desk-scope-types = Só para estes tipos de quarto; sem escolha, para todos
desk-scope-plans = Só para estes planos tarifários; sem escolha, para todos
desk-layer-hint = Restrições para muitos quartos e tarifas de uma só vez. Acrescem às da grelha: uma estadia tem de ser permitida por todas.
desk-layer-empty = Ainda não há nenhuma restrição para várias tarifas. Comece com uma para uma feira ou um feriado: escolha as datas e uma estadia mínima.
desk-layer-manager-only = Só a direção altera estas restrições.
desk-layer-new = Nova restrição
desk-layer-change = Alterar restrição
desk-layer-name = Nome
desk-layer-where = Para
desk-layer-when = Quando
desk-layer-rules = Restrições
desk-layer-remove = Remover
desk-layer-removed = { $name }: removida.
desk-layer-done = { $name }: em vigor.
desk-layer-past = Passada
desk-layer-all-rooms = Todos os quartos
desk-layer-at-plans = { $rooms }, em { $plans }
desk-layer-on-web = { $rooms }, só no site
desk-layer-at-desk = { $rooms }, só na receção
desk-layer-only-web = só para reservas no site
desk-layer-only-desk = só para reservas na receção
desk-layer-always = Sempre
desk-layer-from = Desde { $date }
desk-layer-until = Até { $date }
desk-layer-days-dates = { $days }, { $dates }
desk-layer-first = Primeiro dia
desk-layer-last = Último dia
desk-layer-dates-hint = Vazio: sem limite.
desk-layer-weekdays = Só nestes dias da semana
desk-layer-channel = Para reservas
desk-layer-channel-all = Por qualquer via
desk-layer-channel-desk = Só na receção
desk-layer-channel-web = Só no site
desk-layer-closed = Fechado à venda
desk-layer-no-arrival = Sem chegadas
desk-layer-no-departure = Sem partidas
desk-layer-touches-nothing = Nada do que está à venda nos próximos doze meses fica mais restrito.
desk-layer-touches =
    { $count ->
        [1] Nos próximos doze meses, { $count } preço fica mais restrito
       *[other] Nos próximos doze meses, { $count } preços ficam mais restritos
    }, em { $nights ->
        [1] { $nights } noite.
       *[other] { $nights } noites.
    }
desk-layer-touches-closed =
    { $closed ->
        [1] Nos próximos doze meses, { $closed } preço deixa de ser vendido
       *[other] Nos próximos doze meses, { $closed } preços deixam de ser vendidos
    }, em { $nights ->
        [1] { $nights } noite.
       *[other] { $nights } noites.
    }
desk-rates-keyboard = As setas movem, Shift seleciona, Ctrl+A seleciona tudo. Escreva um preço e prima Enter. Delete retira preços. Ctrl+C e Ctrl+V copiam e colam. Num número, Enter mostra o porquê; num preço, ? mostra o que restringe a noite.
