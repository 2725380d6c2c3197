### Palavras comuns a todas as vistas: quantidades, datas, termos do ofício, botões.
### Em Portugal 0 pede o plural, mas as regras de «pt» contam-no como singular: por isso [1] em vez de [one].
### Valores, datas e horas chegam já escritos por extenso; as quantidades chegam como números.

## Quantidades

nights = { $count ->
    [1] { $count } noite
   *[other] { $count } noites
}
adults = { $count ->
    [1] { $count } adulto
   *[other] { $count } adultos
}
children = { $count ->
    [1] { $count } criança
   *[other] { $count } crianças
}
rooms = { $count ->
    [1] { $count } quarto
   *[other] { $count } quartos
}
bookings = { $count ->
    [1] { $count } reserva
   *[other] { $count } reservas
}
party-with-children = { $adults }, { $children }

## Datas e horas

clock-time = { $time }
date-at-time = { $date }, às { $time }
date-with-year = { $date }/{ $year }
date-from-to = { $from } – { $to }
today = Hoje

## Estado de uma reserva

status-waitlisted = Lista de espera
status-tentative = Opção
status-confirmed = Confirmada
status-in-house = No hotel
status-checked-out = Check-out feito
status-cancelled = Cancelada
status-no-show = No-show

## Estado de limpeza

cleanliness-dirty = Por limpar
cleanliness-clean = Limpo
cleanliness-inspected = Inspecionado

## Regime

board-room-only = Só alojamento
board-bed-and-breakfast = Pequeno-almoço incluído
board-half-board = Meia pensão
board-full-board = Pensão completa
board-all-inclusive = Tudo incluído

## Tipos de tarifa

rate-category-bar = Tarifa flexível
rate-category-non-refundable = Tarifa não reembolsável

## Garantia da reserva

guarantee-six-pm-hold = Sem garantia: guardado até uma hora do dia de chegada
guarantee-pay-at-property = Pagamento no hotel

## Impostos e taxas

tax-vat = IVA
tax-vat-percent = IVA { $percent }
tax-city = Taxa turística
tax-city-percent = Taxa turística { $percent }

## Restrições

rule-no-price = Não há preço definido para { $date }.
rule-stop-sell = A noite de { $date } está fechada à venda.
rule-closed-to-arrival = Não são possíveis chegadas nesta data: { $date }.
rule-closed-to-departure = Não são possíveis partidas nesta data: { $date }.
rule-min-los-arrival = Chegada { $date }: a estadia mínima é de { $count ->
    [1] { $count } noite
   *[other] { $count } noites
}.
rule-min-los-through = Se incluir a noite de { $date }, a estadia mínima é de { $count ->
    [1] { $count } noite
   *[other] { $count } noites
}.

## Quartos indisponíveis

outage-out-of-inventory = Fora de inventário
outage-out-of-order = Fora de serviço
outage-out-of-service = Com limitações

## Origem da reserva

source-desk = Receção
source-walk-in = Walk-in
source-web = Site

## Quanto custa cancelar

policy-always-free = Cancelamento gratuito a qualquer momento.
policy-free-until = Cancelamento gratuito até { $instant }.
policy-then = Depois disso: { $fee }.
policy-from = A partir de { $instant }: { $fee }.
policy-from-free = A partir de { $instant }: sem custos.
policy-now = O cancelamento custa { $fee }.
policy-held = Guardado para si até { $instant }.
policy-held-over = Guardado até { $instant }; o prazo passou.

## Botões e palavras curtas

save = Guardar
cancel = Cancelar
next = Continuar
close = Fechar
undo = Anular
search = Pesquisar
yes = Sim
optional = opcional
required = obrigatório
none = Nenhum
total = Total
per-night = por noite
from-price = desde { $price }
language = Idioma
loading = A carregar…

## Passos de uma reserva

step-amend = Alterar estadia
step-assign = Atribuir quarto
step-check-in = Fazer check-in
step-undo-check-in = Anular check-in
step-check-out = Fazer check-out
step-undo-check-out = Anular check-out
step-cancel = Cancelar reserva
step-reinstate = Reativar
step-no-show = Marcar como no-show
step-confirm = Confirmar
step-depart-early = Partida antecipada
step-other = Esta operação

## Nomes dos campos, tal como as mensagens de erro os referem

field-first-name = Nome próprio
field-last-name = Apelido
field-email = E-mail
field-phone = Telefone
field-country = País
field-language = Idioma
field-arrival = Chegada
field-departure = Partida
field-adults = Adultos
field-children = Crianças
field-rooms = Quartos
field-notes = Notas
field-requests = Pedidos
field-password = Palavra-passe
field-name = Nome
field-slug = Nome curto
field-zone = Fuso horário
field-address = Morada
field-currency = Moeda
field-languages = Idiomas
field-taxes = Impostos e taxas
field-price = Preço
field-price-minor = Preço
field-room-type = Tipo de quarto
field-rate-plan = Tarifa
field-limit = Número de entradas
field-accept-terms = Condições
field-payment = Pagamento
field-status = Estado do quarto
field-assigned = Quem limpa o quarto
field-attendants = Lista de quem limpa
field-priority = Inspeção pedida
field-remarks = Observações sobre o quarto
field-found = Como foi encontrado o quarto
field-leave-by = Hora a que o quarto fica livre
field-tasks = Tarefa
field-outage = Avaria
field-group = Grupo
field-alert = Alerta
field-seen-to = Resolvido
field-estimated-arrival = Chegada prevista às
field-deposit = Depósito
field-traces = A fazer
field-other = Um dos campos

tax-named-percent = { $name } { $percent }
party-on-business = { $party }, viagem profissional
field-code = Código
field-wash = Quebra
field-take-up = Mínimo a ocupar
field-discount = Desconto
field-release = Libertação
field-nights = Noites
field-commission = Comissão
field-credit-limit = Limite de crédito
field-vat-id = NIF / N.º de IVA
field-contact = Contacto
service-line-count = { $count } × { $name }
service-line-at = { $what }, { $when }
service-price-per-stay = { $amount } por estadia
service-price-per-night = { $amount } por noite
service-price-per-person = { $amount } por pessoa
service-price-per-person-night = { $amount } por pessoa e noite
service-price-per-room-night = { $amount } por quarto e noite
service-price-per-piece = { $amount } por unidade
service-unit-per-stay = Uma vez por estadia
service-unit-per-person = Por pessoa
service-unit-per-person-night = Por pessoa e noite
service-unit-per-room-night = Por quarto e noite
service-unit-per-piece = Por unidade
service-due-each-night = Todas as noites
service-due-each-morning = Todas as manhãs
service-due-arrival = No dia da chegada
service-due-departure = No dia da partida
service-due-chosen = Num dia à escolha do hóspede
service-why-compulsory = Sempre cobrado
service-why-included = Incluído
service-vat-lodging = Alojamento
service-vat-food = Alimentação
service-vat-beverages = Bebidas
service-vat-other = Outros serviços
field-services = Serviços
guarantee-card = Garantida por cartão
guarantee-deposit = Garantida por depósito
guarantee-prepayment = Pagamento antecipado
guarantee-company = Pagamento pela empresa
guarantee-ota = Pagamento através do portal de reservas
policy-no-show = A não comparência custa { $fee }.
policy-no-show-free = A não comparência não tem custos.
policy-deposit-now = Depósito a pagar agora: { $fee }.
policy-deposit-by = Depósito a pagar até { $instant }: { $fee }.
rate-category-corporate = Tarifa de empresa
rate-category-package = Pacote
rate-category-group = Tarifa de grupo
rate-category-day-use = Day use
rate-category-promotion = Promoção
rate-category-long-stay = Tarifa de longa estadia
rate-category-wholesale = Tarifa de operador
rule-max-los-arrival =
    Chegada { $date }: a estadia máxima é de { $count ->
        [1] { $count } noite
       *[other] { $count } noites
    }.
rule-max-los-through =
    Se incluir a noite de { $date }, a estadia máxima é de { $count ->
        [1] { $count } noite
       *[other] { $count } noites
    }.
rule-exact-los = Chegada { $date }: só é possível com outra duração de estadia.
rule-min-advance =
    Chegada { $date }: é necessário reservar com pelo menos { $count ->
        [1] { $count } dia
       *[other] { $count } dias
    } de antecedência.
rule-min-advance-hours =
    Chegada { $date }: é necessário reservar com pelo menos { $count ->
        [1] { $count } hora
       *[other] { $count } horas
    } de antecedência.
rule-max-advance =
    Chegada { $date }: só é possível reservar com, no máximo, { $count ->
        [1] { $count } dia
       *[other] { $count } dias
    } de antecedência.
rule-max-advance-hours =
    Chegada { $date }: só é possível reservar com, no máximo, { $count ->
        [1] { $count } hora
       *[other] { $count } horas
    } de antecedência.
rule-booking-window = Hoje não é possível reservar esta tarifa; o dia de reserva mais próximo é { $date }.
rule-stay-window = Esta tarifa não é válida para a noite de { $date }.
rate-source-ecb = Banco Central Europeu

rule-exact-los-nearest =
    Chegada { $date }: só é possível com determinadas durações; a mais próxima é de { $count ->
        [1] { $count } noite
       *[other] { $count } noites
    }.
rule-exact-los-nearest-two =
    Chegada { $date }: só é possível com determinadas durações; as mais próximas são de { $fewer ->
        [1] { $fewer } noite
       *[other] { $fewer } noites
    } e { $count ->
        [1] { $count } noite
       *[other] { $count } noites
    }.
more-languages =
    Em mais { $count ->
        [1] { $count } idioma
       *[other] { $count } idiomas
    }
service-unit-piece-night = Cada unidade, por cada noite
