### De um computador vazio a um hotel.

setup-title = Configuração · Keyrack

## O início

setup-welcome = Damos-lhe as boas-vindas
setup-welcome-hint = Neste computador ainda não há nenhum hotel. Como deseja começar?
setup-new = Configurar um novo hotel
setup-new-hint = Nome, quartos, preços, impostos e equipa, passo a passo. Demora cerca de dez minutos; pode sair e continuar mais tarde.
setup-new-begin = Configurar um hotel
setup-begun = Começou a configurar «{ $name }». Tudo o que introduziu está guardado neste computador.
setup-begun-nameless = Começou a configurar um hotel. Tudo o que introduziu está guardado neste computador.
setup-go-on = Continuar
setup-drop = Eliminar o rascunho
setup-drop-title = Eliminar o rascunho?
setup-drop-hint = O que introduziu até agora é eliminado deste computador. Nenhum hotel é afetado.
setup-join = Ligar a um hotel
setup-join-hint = O hotel já está num servidor Keyrack. São necessários o endereço do servidor e um código criado para este posto.
setup-join-begin = Ligar com endereço e código
setup-sample = Abrir um hotel de demonstração
setup-sample-hint = Quarenta quartos com hóspedes e preços, para experimentar tudo. Nada é real, e com um clique elimina-se.
setup-sample-begin = Abrir a demonstração
setup-sample-wait = O hotel de demonstração está a ser preenchido. Demora um momento.

## A demonstração

setup-sample-mark = Hotel de demonstração
setup-sample-who = Nada aqui é real. Inicie sessão como { $name } com a palavra-passe «{ $password }».
setup-sample-end = Eliminar a demonstração
setup-sample-end-title = Eliminar o hotel de demonstração?
setup-sample-end-hint = Tudo o que experimentou é eliminado. Depois começa com um computador vazio.

## Ligar

setup-join-long = Ambos são fornecidos por quem gere o servidor. Os dados do hotel são depois transferidos para este computador.
setup-join-server = Endereço do servidor
setup-join-code = Código
setup-join-code-hint = Só funciona uma vez e durante algum tempo.
setup-join-name = Nome deste posto
setup-join-name-hint = Os outros veem-no junto do que aqui se faz.
setup-join-name-first = Receção
setup-join-do = Ligar

## O guia

setup-steps = Passos
setup-next = Guardar e continuar
setup-back = Voltar
setup-later = Guardar e continuar mais tarde
setup-kept = Cada passo fica guardado neste computador. As palavras-passe não.
setup-finish = Criar o hotel
setup-remove = Remover
setup-remove-named = Remover { $name }
setup-problems = { $count ->
    [1] Há um dado a corrigir:
   *[other] Há { $count } dados a corrigir:
}

setup-step-hotel = O hotel
setup-step-hotel-hint = Tal como aparece em cartas e confirmações. Atenção à moeda: não poderá ser alterada.
setup-step-types = Tipos de quarto
setup-step-types-hint = Os tipos de quarto que vende. Os hóspedes veem o nome, a equipa também o código.
setup-step-rooms = Quartos
setup-step-rooms-hint = Escreva os números das portas: um a um ou intervalos com hífen.
setup-step-taxes = Impostos e taxas
setup-step-taxes-hint = O que os hóspedes pagam sobre o quarto. Deixe o campo vazio se não existir.
setup-step-rate = Primeira tarifa
setup-step-rate-hint = Preços para as próximas 400 noites. As percentagens para dias da semana e épocas calculam-se sobre o preço base.
setup-step-people = Equipa
setup-step-people-hint = Quem inicia sessão neste posto. Pelo menos uma pessoa é da direção.
setup-step-finish = Concluir
setup-step-finish-hint = Reveja tudo. O hotel é criado por inteiro ou não é criado.

setup-name = Nome do hotel
setup-address = Rua, código postal, localidade
setup-country = País
setup-country-hint = Duas letras, por exemplo PT
setup-email = E-mail
setup-phone = Telefone
setup-zone = Fuso horário
setup-currency = Moeda
setup-currency-hint = Três letras, por exemplo EUR. Não pode ser alterada mais tarde.
setup-languages = Idiomas das páginas e e-mails para hóspedes
setup-check-in = Check-in a partir das
setup-check-out = Check-out até às

setup-type-number = Tipo de quarto { $number }
setup-type-name = Nome
setup-type-name-first = Quarto duplo
setup-type-code = Código
setup-type-code-first = DBL
setup-type-beds = Camas
setup-type-beds-hint = Uma cama de casal, berço a pedido
setup-type-adults = Adultos
setup-type-heads = Total de hóspedes
setup-type-more = Outro tipo de quarto

setup-rooms-example = Por exemplo: 101–118, 201-218, 301
setup-rooms-unclear = Esta lista ainda não se consegue ler.
setup-rooms-preview = { $count ->
    [1] Um quarto: { $list }
   *[other] { $count } quartos: { $list }
}
setup-rooms-count = { $count ->
    [1] Um quarto no total
   *[other] { $count } quartos no total
}

setup-vat = IVA
setup-vat-rate = Taxa para o quarto, em percentagem
setup-vat-rate-hint = Vazio: nenhuma
setup-vat-inclusive = Está incluído nos meus preços
setup-city = Taxa turística
setup-city-kind = Forma de cálculo
setup-city-none = Não existe
setup-city-person = Por pessoa e noite
setup-city-room = Por quarto e noite
setup-city-stay = Por estadia
setup-city-percent = Em percentagem do preço
setup-city-amount = Valor em { $currency }
setup-city-rate = Percentagem
setup-city-age = Idade a partir da qual se paga
setup-city-age-hint = Vazio: todos pagam
setup-city-nights = Só as primeiras noites
setup-city-nights-hint = Vazio: contam todas as noites

setup-plan-name = Nome da tarifa
setup-plan-name-first = Flexível
setup-board = Regime
setup-adults-included = Adultos incluídos no preço
setup-extra-adult = Cada adulto adicional, { $currency }
setup-prices = Preço de uma noite, { $currency }
setup-weekend = Variação em percentagem
setup-percent-hint = +10 mais caro, -5 mais barato, vazio: nenhuma
setup-weekend-days = nas noites de
setup-season-more = Outra época
setup-season-name = Época
setup-season-from = Primeira noite
setup-season-to = Última noite
setup-season-percent = Percentagem
setup-preview = Quanto custa então uma noite
setup-preview-plain = Preço base
setup-preview-weekend = Dias escolhidos
setup-preview-season = Época
setup-cancel = Cancelamento
setup-cancel-kind = Tem custos
setup-cancel-days = desde alguns dias antes da chegada
setup-cancel-free = nunca
setup-cancel-never = desde a reserva
setup-cancel-days-before = Dias antes da chegada
setup-cancel-at = A partir das (hora local)
setup-fee = Custo
setup-fee-night = a primeira noite
setup-fee-percent = uma percentagem da estadia
setup-fee-full = a estadia completa
setup-fee-rate = Percentagem da estadia

setup-person = Pessoa
setup-person-more = Outra pessoa
setup-role = Pode fazer
setup-role-manager = Tudo (direção)
setup-role-front-desk = Tudo exceto equipa e definições
setup-role-housekeeping = Só housekeeping
setup-password-hint = Pelo menos oito caracteres

setup-where = Onde fica o hotel
setup-where-here = Só neste computador
setup-where-limit = Um hotel criado aqui não pode passar mais tarde para um servidor.
setup-where-limit-hint = Funciona sem qualquer ligação. Os hóspedes não podem reservar no site e nenhum outro computador se pode ligar.
setup-where-server = Se recebeu o endereço de um servidor e um código, o hotel já está configurado nesse servidor: ligue-se a ele. O que introduziu aqui fica como rascunho.

## O que vem a seguir

setup-next-title = O seu hotel está pronto. O que vem a seguir
setup-next-import = Importe as reservas do seu sistema antigo
setup-next-booking = Registe a primeira reserva
setup-next-rooms = Reveja os quartos e marque os que estão por limpar
setup-next-close = Não voltar a mostrar

## O que não está certo

setup-wrong-missing = Preencha este campo.
setup-wrong-too-long = É demasiado curto ou demasiado longo.
setup-wrong-country = São necessárias duas letras, por exemplo PT ou ES.
setup-wrong-zone = Escolha o fuso horário em que o hotel se encontra.
setup-wrong-currency = São necessárias três letras maiúsculas, por exemplo EUR.
setup-wrong-language = Escolha pelo menos um idioma.
setup-wrong-email = Este endereço de e-mail não está completo.
setup-wrong-time = É necessária uma hora, por exemplo 15:00.
setup-wrong-date = Indique uma data.
setup-wrong-order = A última noite é anterior à primeira.
setup-wrong-overlap = Outra época já inclui algumas destas noites.
setup-wrong-number = É necessário um número inteiro plausível.
setup-wrong-heads = O total de hóspedes não pode ser inferior ao número de adultos.
setup-wrong-amount = É necessário um valor, por exemplo 119,50.
setup-wrong-percent = É necessária uma percentagem, por exemplo 7 ou 7,5.
setup-wrong-twice = «{ $piece }» aparece duas vezes.
setup-wrong-range = «{ $piece }» não se lê como quarto nem como intervalo de quartos.
setup-wrong-backwards = «{ $piece }» está ao contrário. O número mais baixo vem primeiro.
setup-wrong-too-many = É mais do que um hotel comporta.
setup-wrong-no-rooms = Ainda não há quartos. Escreva pelo menos um número.
setup-wrong-no-manager = Pelo menos uma pessoa tem de ser da direção.
setup-wrong-password = A palavra-passe precisa de pelo menos oito caracteres.
