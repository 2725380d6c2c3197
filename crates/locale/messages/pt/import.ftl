### Reservas e hóspedes de outro sistema.

import-menu = Importação
import-title = Importar reservas e hóspedes
import-hint = Guarde as reservas ou os hóspedes como CSV no outro programa e escolha aqui o ficheiro. Nada é importado antes de ver o resultado.
import-file = Ficheiro, no máximo 50 000 linhas e 20 MB
import-reading = Como o ficheiro é lido
import-found = { $name }: { $count ->
    [1] uma linha
   *[other] { $count } linhas
}
import-encoding = Caracteres
import-delimiter = Colunas separadas por
import-semicolon = Ponto e vírgula
import-comma = Vírgula
import-tab = Tabulação
import-bar = Barra vertical
import-dates = Datas
import-dates-ymd = Ano, mês, dia
import-dates-dmy = Dia, mês, ano
import-dates-mdy = Mês, dia, ano
import-dates-unsure = Estas datas podem ler-se de mais do que uma forma. Veja as primeiras linhas abaixo antes de importar.
import-plan = Tarifa das reservas
import-column = Coluna do ficheiro
import-holds = Contém
import-holds-named = O que contém «{ $name }»
import-first-lines = Primeiras linhas
import-not-used = Não usar
import-unknown-types = Estas palavras para tipos de quarto não são conhecidas aqui. O que significam?
import-check = Mostrar o resultado
import-would = { $bookings ->
    [0] Hóspedes que podem ser importados: { $guests }.
    [1] Pode ser importada uma reserva. Hóspedes: { $guests }.
   *[other] Podem ser importadas { $bookings } reservas. Hóspedes: { $guests }.
}
import-first = As primeiras linhas como ficariam
import-line = Linha
import-own-price = Preço da tarifa
import-lines = Linhas que pedem a sua atenção; todas as outras são importadas tal como estão
import-lines-more = e mais { $count }
import-what = Observação
import-refused = { $count ->
    [1] Uma linha não pode ser importada.
   *[other] { $count } linhas não podem ser importadas.
}
import-leave-out = Deixar estas linhas de fora e importar as restantes
import-run = { $count ->
    [1] Importar uma linha
   *[other] Importar { $count } linhas
}
import-running = A importar. É feito por inteiro ou não é feito.
import-come = { $done } de { $total } linhas
import-done = { $bookings ->
    [0] Hóspedes importados: { $guests }.
    [1] Foi importada uma reserva. Hóspedes: { $guests }.
   *[other] Foram importadas { $bookings } reservas. Hóspedes: { $guests }.
}
import-left-out = { $count ->
    [1] Uma linha ficou de fora.
   *[other] { $count } linhas ficaram de fora.
}
import-see = Ver reservas
import-again = Importar outro ficheiro

import-field-reference = Número da reserva
import-field-last-name = Apelido
import-field-first-name = Nome próprio
import-field-full-name = Nome completo
import-field-email = E-mail
import-field-phone = Telefone
import-field-country = País
import-field-language = Idioma
import-field-arrival = Chegada
import-field-departure = Partida
import-field-nights = Noites
import-field-adults = Adultos
import-field-children = Crianças
import-field-room-type = Tipo de quarto
import-field-room = Número do quarto
import-field-total = Preço total
import-field-notes = Nota
import-field-status = Estado

import-reason-columns = Não importada: tem { $piece } colunas, ao contrário da primeira linha.
import-reason-no-name = Não importada: falta o nome.
import-reason-guest-field = Não importada: um campo do hóspede é demasiado longo ou contém caracteres não permitidos ({ $piece }).
import-reason-email = Não importada: «{ $piece }» não é um endereço de e-mail completo.
import-reason-reference = Não importada: «{ $piece }» não pode ser um número de reserva.
import-reason-arrival = Não importada: a chegada «{ $piece }» não é uma data.
import-reason-departure = Não importada: a partida «{ $piece }» não é uma data e falta o número de noites.
import-reason-backwards = Não importada: a partida ({ $piece }) não é depois da chegada.
import-reason-too-long = Não importada: a estadia dura mais de um ano.
import-reason-over = Não importada: a estadia já terminou ({ $piece }).
import-reason-too-far = Não importada: data demasiado distante ({ $piece }).
import-reason-people = Não importada: «{ $piece }» não é um número de hóspedes.
import-reason-room-type = Não importada: o tipo de quarto «{ $piece }» não é conhecido aqui.
import-reason-party-too-large = Não importada: demasiados hóspedes ({ $piece }) para este tipo de quarto.
import-reason-total = Não importada: «{ $piece }» não é um valor.
import-reason-no-price = Não importada: falta o total e a tarifa escolhida não tem preço para estas noites.
import-reason-notes = Não importada: a nota é demasiado longa.
import-reason-twice = Não importada: a linha { $piece } tem o mesmo número de reserva.
import-reason-known = Não importada: a reserva { $piece } já existe aqui.
import-reason-cancelled = Não importada: o seu estado é «{ $piece }».
import-reason-sold-out = Não importada: não há quartos livres deste tipo ({ $piece }). Para aceitar mais do que existe, aumente primeiro o overbooking permitido.
import-reason-room-unknown = Importada sem quarto: o quarto «{ $piece }» não existe.
import-reason-room-taken = Importada sem quarto: o quarto { $piece } está ocupado numa das noites.
