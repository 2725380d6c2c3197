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

guarantee-six-pm-hold = Quarto reservado para si até às 18:00 do dia da chegada
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
field-deposit = Depósito
field-traces = A fazer
field-other = Um dos campos
