### Aquilo com que o hotel se gere: equipa, dados, quartos e o estado do programa.

house-menu = Definições
house-tab-staff = Equipa
house-tab-hotel = Hotel
house-tab-rooms = Quartos
house-edit = Editar
house-discard = Descartar
house-waiting = Definições alteradas

## Equipa

house-staff-at-server = A equipa do hotel é gerida no servidor. As alterações precisam de ligação e valem em todos os postos.
house-staff-here = Quem trabalha aqui inicia sessão com nome de utilizador e palavra-passe.
house-staff-add = Adicionar pessoa
house-staff-change = Alterar dados
house-staff-person = Nome
house-staff-full-name = Nome
house-staff-user = Nome de utilizador
house-staff-user-hint = Para iniciar sessão
house-staff-seen = Última sessão
house-staff-never = Nunca
house-staff-you = sessão atual
house-staff-off = Desativado
house-staff-edit-of = Editar { $name }
house-staff-password = Nova palavra-passe
house-staff-password-of = Nova palavra-passe para { $name }
house-staff-first-password = Primeira palavra-passe
house-staff-new-password = Nova palavra-passe
house-staff-password-hint = Pelo menos oito caracteres. Oito algarismos bastam como PIN.
house-staff-disable = Desativar
house-staff-disable-of = Desativar { $name }
house-staff-disable-hint = A pessoa deixa de poder iniciar sessão. O que fez fica registado em seu nome.
house-staff-disable-you = Este é o seu próprio acesso: a sessão será terminada.
house-staff-enable = Reativar
house-staff-enable-of = Reativar { $name }
house-staff-done-added = { $name } pode iniciar sessão.
house-staff-done-changed = { $name }: dados alterados.
house-staff-done-password = { $name } tem uma nova palavra-passe.
house-staff-done-enabled = { $name } pode de novo iniciar sessão.
house-staff-done-disabled = { $name } já não pode iniciar sessão.

## Hotel

house-hotel-address = Nome, morada e contactos
house-hotel-slug = Nome nos endereços web
house-hotel-fixed = A moeda, o fuso horário e o nome nos endereços web foram escolhidos na configuração. Não podem ser alterados.
house-hotel-fixed-sold = A moeda e o fuso horário são definitivos: já há reservas feitas com eles. O nome nos endereços web consta dos links dos seus hóspedes.
house-hotel-policies = Cada plano tarifário tem as suas próprias condições de cancelamento. Encontra-as em
house-hotel-done = Guardado.
house-hotel-moved-on = Os dados do hotel foram alterados noutro lado enquanto escrevia.
house-hotel-moved-on-hint = Guarde mesmo assim: só são gravados os campos que alterou. Onde ambos alteraram o mesmo campo, os dois valores ficam em «A verificar».
house-vat-from = A partir da noite de
house-vat-from-hint = Vazio: desde o início
house-vat-hint = Uma taxa posterior vale a partir da sua primeira noite. O que já está reservado mantém o imposto com que foi reservado.

## Quartos

house-rooms-count = { $rooms ->
    [1] { $rooms } quarto
   *[other] { $rooms } quartos
} · { $types ->
    [1] { $types } tipo
   *[other] { $types } tipos
}
house-rooms-empty = Ainda não há nenhum tipo de quarto. Crie primeiro um e depois os seus quartos.
house-rooms-none = Este tipo ainda não tem quartos.
house-rooms-add = Adicionar quartos
house-rooms-add-of = Adicionar quartos: { $name }
house-rooms-numbers = Números
house-rooms-show = { $count ->
    [1] Mostrar { $count } quarto fora de uso
   *[other] Mostrar { $count } quartos fora de uso
}
house-rooms-hide = { $count ->
    [1] Ocultar { $count } quarto fora de uso
   *[other] Ocultar { $count } quartos fora de uso
}
house-rooms-done-added = { $count ->
    [1] { $count } quarto adicionado.
   *[other] { $count } quartos adicionados.
}
house-room-number = Número
house-room-floor = Piso
house-room-floor-hint = Vazio: a partir de números como 301
house-room-edit-of = Editar quarto { $room }
house-room-done-changed = Quarto { $room } alterado.
house-room-archived = Fora de uso
house-room-archive = Retirar de uso
house-room-archive-of = Retirar o quarto { $room } de uso
house-room-archive-hint = O quarto sai do hotel de forma permanente: deixa de ser vendido e limpo. Para uma reparação, ponha-o antes fora de serviço na página Housekeeping. Pode repô-lo a qualquer momento.
house-room-archive-stays = Este quarto está atribuído a hóspedes
house-room-archive-stays-hint = Atribua-lhes primeiro outro quarto.
house-room-archive-nights = { $count ->
    [1] Em { $count } noite são precisos todos os quartos
   *[other] Em { $count } noites são precisos todos os quartos
}
house-room-done-archived = O quarto { $room } está fora de uso.
house-room-back = Repor
house-room-back-of = Repor o quarto { $room }
house-room-done-back = O quarto { $room } está de novo em uso.
house-type-add = Adicionar tipo de quarto
house-type-change = Alterar tipo de quarto
house-type-edit-of = Editar { $name }
house-type-occupancy = { $adults ->
    [1] { $adults } adulto
   *[other] { $adults } adultos
}, { $heads ->
    [1] { $heads } hóspede no total
   *[other] { $heads } hóspedes no total
}
house-type-rooms = { $count ->
    [0] nenhum quarto
    [1] { $count } quarto
   *[other] { $count } quartos
}
house-type-beds-in = Camas ({ $language })
house-type-done = { $name }: guardado.

## Estado do sistema

house-tab-health = Sistema
health-title = Este computador
health-version = Versão
health-file = Ficheiro do hotel
health-free = Espaço livre neste disco
health-heard = Último contacto com o servidor
health-last-backup = Última cópia de segurança
health-backup-never = Ainda nenhuma
health-alone = Funciona sem servidor
health-unknown = Desconhecido
health-megabytes = { $number } MB
health-gigabytes = { $number } GB
health-disk-low = O disco está quase cheio.
health-disk-low-hint = Liberte espaço em breve: sem espaço não se pode guardar nenhuma reserva. Até agora nada se perdeu.
health-clock-behind = { $minutes ->
    [1] O relógio deste computador está { $minutes } minuto atrasado em relação ao servidor.
   *[other] O relógio deste computador está { $minutes } minutos atrasado em relação ao servidor.
}
health-clock-ahead = { $minutes ->
    [1] O relógio deste computador está { $minutes } minuto adiantado em relação ao servidor.
   *[other] O relógio deste computador está { $minutes } minutos adiantado em relação ao servidor.
}
health-clock-off-hint = Acerte-o nas definições do sistema, de preferência automaticamente pela Internet. As horas nas listas seguem este relógio.
health-offline = Não há ligação ao servidor.
health-work-backup = A fazer a cópia de segurança: { $share }%
health-work-examine = A verificar o ficheiro: { $share }%
health-examine = Verificar o ficheiro
health-examine-hint = Lê todas as páginas do ficheiro do hotel e refaz todas as listas para comparar. Pode continuar a trabalhar, um pouco mais devagar.
health-examine-failed = Não foi possível verificar o ficheiro.
health-damaged = O ficheiro está danificado. Não registe mais reservas aqui e peça assistência.
health-mended = Algumas listas não correspondiam aos registos. Foram refeitas.
health-sound = Está tudo em ordem.
health-examined-at = { $count ->
    [1] { $count } registo lido, { $instant }
   *[other] { $count } registos lidos, { $instant }
}
health-logs = Guardar logs
health-logs-done = Os logs foram guardados.
health-restored = Este hotel foi reposto a partir de uma cópia de segurança. Situação apresentada: { $instant }.
health-restored-hint = O que aconteceu depois não consta. Compare com e-mails e notas em papel e volte a introduzi-lo.
health-restored-noted = Compreendi

## Cópias de segurança

backup-title = Cópias de segurança
backup-about = Uma cópia de segurança é uma cópia de todo o hotel num único ficheiro encriptado. Só é considerada válida depois de aberta e verificada.
backup-about-desk = O hotel está no servidor; uma cópia de segurança aqui é mais uma cópia do que este posto conhece, num ficheiro encriptado.
backup-key = A chave fica com as chaves deste computador: só este computador consegue abrir o ficheiro.
backup-make = Fazer cópia agora
backup-folder = Onde e quantas
backup-where = Pasta
backup-folder-hint = O caminho completo de uma pasta, por exemplo noutro disco. Vazio: junto do ficheiro do hotel.
backup-keep = Quantas se conservam
backup-none = Ainda não há nenhuma cópia de segurança. Faça agora a primeira.
backup-as-of = Situação
backup-size = Tamanho
backup-file = Ficheiro
backup-restore = Repor
backup-restore-of = Repor a cópia de segurança: { $instant }
backup-restore-lost = O hotel voltará a esta situação: { $instant }. O que veio depois não constará.
backup-restore-aside = O hotel tal como está agora não é eliminado: é posto de parte neste computador.
backup-restore-hint = As sessões de todos são terminadas; volta-se a iniciar sessão com a palavra-passe de então.

## Ligar de novo

again-title = Ligar de novo ao servidor
again-about = Se o ficheiro deste posto estiver danificado, o posto recomeça do início: o ficheiro é posto de parte e o hotel é de novo transferido do servidor.
again-why = Não é possível repor aqui uma cópia de segurança anterior: não saberia que quartos este posto vendeu desde então e vendê-los-ia uma segunda vez.
again-do = Pôr de parte e ligar de novo
again-aside = O ficheiro tal como está agora não é eliminado: é posto de parte neste computador. Os quartos em allotment aqui assim ficam até as suas noites passarem.
again-waiting = { $count ->
    [1] { $count } alteração ainda não chegou ao servidor
   *[other] { $count } alterações ainda não chegaram ao servidor
}
again-waiting-hint = Se a ligação voltar, são enviadas automaticamente. Se continuar, anote-as primeiro e volte a introduzi-las depois.
again-sure = Já as anotei
again-nothing-waits = O servidor tem tudo o que há neste posto.
again-code = Serão necessários o endereço do servidor e um novo código para este posto.

## O que chegou enquanto este posto esteve offline

away-title = { $count ->
    [1] Enquanto este posto esteve offline: { $count } alteração
   *[other] Enquanto este posto esteve offline: { $count } alterações
}
away-hint = O que os outros fizeram entretanto, do mais recente para o mais antigo. Fica aqui até alguém o ler.
away-short = { $count ->
    [1] { $count } nova
   *[other] { $count } novas
}
away-noted = Marcar como lido
away-done = Marcado como lido.
field-hotel = Dados do hotel
field-room-types = Tipos de quarto
field-rate-plans = Planos tarifários
field-check-in = Check-in a partir das
field-check-out = Check-out até às

house-type-parts = Composto por outros quartos
house-type-parts-hint = Deixe vazio para quartos próprios. Para uma suite composta por dois duplos, escreva 2 no quarto duplo: vender a suite ocupa então dois duplos, e a suite fica fechada enquanto houver menos livres.
house-type-part = { $count } × { $name }
house-type-made-of = Composto por { $parts }
house-members-of = { $name }: { $count } de { $wanted } escolhidos
house-members-none = Todos os quartos deste tipo fazem parte de um quarto maior, ou ainda não existe nenhum.
house-room-unsound = Não se vende: os seus quartos não combinam
house-tab-taxes = Impostos
house-tax-hint = O que se cobra sobre noites, refeições e tudo o resto, e a partir de que noite.
house-tax-empty = Ainda não se cobra nenhum imposto.
house-tax-empty-hint = Comece pelo IVA do quarto; acrescente depois as refeições e a taxa turística do município, se existir.
house-tax-add-vat = Adicionar IVA
house-tax-add-city = Adicionar taxa turística
house-tax-change = Alterar imposto
house-tax-name = Imposto
house-tax-rate = Quanto
house-tax-on = Sobre o quê
house-tax-always = Desde o início
house-tax-over = Substituído
house-tax-edit-of = Alterar { $name }
house-tax-remove-of = Remover { $name }
house-tax-done = Impostos guardados.
house-tax-done-removed = Imposto removido.
house-tax-inside = { $amount } incluído no preço
house-tax-on-top = { $amount } a acrescer
house-tax-person = { $amount } por pessoa e noite
house-tax-room = { $amount } por quarto e noite
house-tax-stay = { $amount } por estadia
house-tax-percent = { $amount } do preço das noites
house-tax-everything = Tudo
house-tax-everybody = Todos os hóspedes, todas as noites
house-tax-from-age = a partir dos { $age } anos
house-tax-first-nights =
    { $count ->
        [1] só a primeira noite
       *[other] só as primeiras { $count } noites
    }
house-tax-no-business = exceto viagens profissionais
house-tax-season-of = { $from } a { $to }
house-tax-class-lodging = Alojamento
house-tax-class-food = Alimentação
house-tax-class-beverages = Bebidas
house-tax-class-other = Outros serviços
house-tax-classes = Cobrado sobre
house-tax-classes-hint = Não escolha nada para incluir tudo.
house-tax-percent-label = Percentagem
house-tax-business = Viagens profissionais isentas
house-tax-business-hint = Hóspedes e equipa podem então indicar que uma estadia é profissional.
house-tax-season = Época
house-tax-season-from-day = De
house-tax-season-to-day = Até
house-tax-season-month = Mês
house-tax-season-hint = Deixe vazio para todo o ano. Uma época prevalece sobre o valor de todo o ano.
house-tax-no-month = Nenhum
house-tax-own-name = Nome próprio do imposto
house-tax-own-name-hint = Só se existirem vários. Um valor posterior com o mesmo nome substitui o anterior; nomes diferentes somam-se.
month-name =
    { $month ->
        [1] janeiro
        [2] fevereiro
        [3] março
        [4] abril
        [5] maio
        [6] junho
        [7] julho
        [8] agosto
        [9] setembro
        [10] outubro
        [11] novembro
       *[12] dezembro
    }
day-of-year = { $day } de { $month }
house-services-menu = Serviços
house-services-due = A preparar
house-services-list = Oferta
house-services-day = Dia
house-services-day-before = Dia anterior
house-services-day-after = Dia seguinte
house-services-due-none = Não há nada a preparar neste dia.
house-services-not-promised = { $count } por garantir
house-services-empty = Além dos quartos, ainda não se vende nada. Comece pelo pequeno-almoço ou pelo estacionamento.
house-services-manager-only = É a direção que configura a oferta.
house-service-new = Novo serviço
house-service-change = Alterar serviço
house-service-done = { $name }: guardado
house-service-text-in = Descrição ({ $language })
house-service-vat = IVA como
house-service-unit = Cobrança
house-service-adult = Preço para adultos
house-service-infant-age = Bebés com menos de (anos)
house-service-infant = Preço para bebés
house-service-child-age = Crianças com menos de (anos)
house-service-child = Preço para crianças
house-service-due = Quando
house-service-limit = Limite
house-service-most = Máximo por pedido
house-service-stock = Máximo por dia
house-service-stock-hint = Vazio: sem limite
house-service-stock-of = { $count } por dia
house-service-from = Primeiro dia
house-service-until = Último dia
house-service-slots = Horas
house-service-slots-hint = Hora e número de lugares: 18:00 2, 19:00 2. Vazio: sem horas.
house-service-always = Sempre cobrado
house-service-always-with = Sempre cobrado com { $names }
house-service-always-types = Só com estes tipos de quarto; sem escolha, com todos
house-service-plans = Incluído nestas tarifas
house-service-included-in = Incluído em { $names }
house-tab-policies = Políticas
house-policy-hint = Quanto custa um cancelamento e quando, quanto custa um no-show e o que se paga antes da estadia.
house-policy-empty = Ainda não há nenhuma política comum.
house-policy-empty-hint = Cada plano tarifário tem as suas próprias condições. Adicione uma política para dar as mesmas condições a vários.
house-policy-frozen = Uma reserva mantém as condições com que foi feita. Uma alteração só vale para novas reservas.
house-policy-add = Adicionar política
house-policy-change = Alterar política
house-policy-no-plans = Nenhum plano tarifário a segue
house-policy-gone = { $name }: removido.
house-policy-done = { $name }: guardado.
house-policy-guarantee = Garantia
house-policy-when = Quando
house-policy-before = Antes da chegada
house-policy-after = Depois da reserva
house-policy-days = Dias antes
house-policy-hours = Horas depois
house-policy-cap = Máximo de noites
house-policy-step-add = Outro escalão
house-policy-step-remove = Remover escalão { $number }
house-policy-part-remove = Remover parte { $number } do depósito
house-policy-kind-fixed = Valor fixo
house-policy-fee-free = Sem custos
house-policy-fee-full = A estadia completa
house-policy-fee-nights =
    { $count ->
        [1] a primeira noite
       *[other] as primeiras { $count } noites
    }
house-policy-capped =
    { $count ->
        [1] { $fee }, no máximo a primeira noite
       *[other] { $fee }, no máximo as primeiras { $count } noites
    }
house-policy-step-before =
    { $days ->
        [0] A partir das { $time } do dia da chegada: { $fee }
        [1] A partir das { $time } da véspera da chegada: { $fee }
       *[other] A partir das { $time }, { $days } dias antes da chegada: { $fee }
    }
house-policy-step-after =
    { $hours ->
        [0] Desde a reserva: { $fee }
        [1] A partir de 1 hora depois da reserva: { $fee }
       *[other] A partir de { $hours } horas depois da reserva: { $fee }
    }
house-policy-no-show = Em caso de no-show
house-policy-no-show-last = Como um cancelamento tardio
house-policy-no-show-costs = No-show: { $fee }
house-policy-held = Guardado até (hora)
house-policy-services = As percentagens e a estadia inteira contam também os serviços
house-policy-services-count = Contam também os serviços
house-policy-deposit = Depósito
house-policy-deposit-add = Adicionar parte do depósito
house-policy-deposit-kind = Como
house-policy-deposit-days = Vence (dias antes da chegada)
house-policy-deposit-days-hint = Vazio: com a reserva
house-policy-deposit-now = Depósito com a reserva: { $amount }
house-policy-plans = Planos tarifários que a seguem
house-policy-plans-hint = Um plano que deixe de a seguir mantém estas condições como suas.
house-room-retype = Alterar tipo
house-room-retype-of = Alterar o tipo do quarto { $room }
house-room-type = Vendido como
house-room-retype-hint = Os hóspedes a quem este quarto está atribuído ficam com ele e pagam o que lhes foi vendido. A partir de agora conta para o outro tipo.
house-tab-currencies = Moedas
house-exchange-hint = Os hóspedes podem ver o valor aproximado de um preço noutra moeda. A cobrança é sempre em { $currency }.
house-exchange-empty = Os preços só aparecem na moeda do hotel. Defina um câmbio ou carregue a lista diária do banco.
house-exchange-currency = Moeda
house-exchange-currency-hint = Três letras, por exemplo JPY
house-exchange-source = Fonte
house-exchange-source-hint = De onde vem o câmbio; os hóspedes veem-na
house-exchange-at = Situação
house-exchange-manual = Definir câmbio
house-exchange-bank = Carregar a lista diária do Banco Central Europeu
house-exchange-bank-hint = Escolha o ficheiro XML do banco. As moedas acima indicadas são atualizadas.
house-exchange-wanted = Outras moedas
house-exchange-wanted-hint = Códigos separados por vírgulas, por exemplo USD, JPY
house-exchange-file = Ficheiro com os câmbios diários
house-exchange-done = Câmbios guardados.
house-exchange-loaded =
    { $count ->
        [1] Carregado um câmbio de { $date }.
       *[other] Carregados { $count } câmbios de { $date }.
    }

house-tab-desks = Postos
house-policy-deposit-due =
    { $days ->
        [0] Depósito no dia da chegada: { $amount }
        [1] Depósito { $days } dia antes da chegada: { $amount }
       *[other] Depósito { $days } dias antes da chegada: { $amount }
    }
house-exchange-per = 1 { $currency } vale
desks-intro = Cada posto tem em allotment alguns quartos que pode vender sozinho quando fica sem ligação. Entretanto, mais ninguém os vende.
desks-live = Situação atual
desks-as-of = Situação: { $at }. Não há ligação.
desks-never = O servidor ainda não comunicou nada.
desks-alone = Este hotel funciona num único computador.
desks-alone-hint = Os quartos são distribuídos pelos postos assim que um servidor gerir o hotel.
desks-none = Ainda não há nenhum outro posto ligado.
desks-none-hint = Um posto liga-se com um código de utilização única do servidor.
desks-here = este posto
desks-in-touch = Em contacto
desks-away = Sem contacto
desks-away-since = Sem contacto desde { $at }
desks-written-off = Dado como perdido
desks-holds-nothing = Sem quartos em allotment.
desks-night = Noite
desks-type = Tipo de quarto
desks-house = Todo o hotel
desks-free = Por vender
desks-sold = Vendidos
desks-taken-back = Recuperados
desks-until = Até
desks-nights = As próximas noites
desks-nights-hint = Contam como ocupados os quartos vendidos, guardados para um hóspede no site ou em allotment num posto.
desks-taken-of = { $taken } de { $rooms }
desks-of-them-at-desks = { $count } nos postos
desks-of-them-taken-back = { $count } recuperados
desks-too-few =
    { $count ->
        [1] Falta 1 quarto
       *[other] Faltam { $count } quartos
    }
desks-glass = Recuperar quartos
desks-glass-limit =
    { $count ->
        [0] Não se podem recuperar quartos de postos sem contacto.
        [1] Pode recuperar-se no máximo 1 quarto por noite de postos sem contacto.
       *[other] Podem recuperar-se no máximo { $count } quartos por noite de postos sem contacto.
    }
desks-glass-hint = Um quarto recuperado pode já ter sido vendido sem que aqui se saiba. No pior dos casos, é este o número de hóspedes por noite que terá de alojar noutro hotel.
desks-glass-change = Alterar limite
desks-glass-rooms = Quartos por noite
desks-glass-done = O limite foi alterado.
desks-broken = { $night }: { $count } × { $type } de { $desk }
desks-reason = Motivo
desks-take-back = Recuperar quartos
desks-take-back-of = Recuperar quartos de { $desk }
desks-take-back-do = Recuperar
desks-take-back-what = Quais
desks-take-back-choice = { $night }, { $type } ({ $count } por vender)
desks-take-back-rooms = Quartos
desks-take-back-risk = Não há contacto com { $desk }, onde estes quartos podem já ter sido vendidos.
desks-take-back-risk-hint = Voltam de imediato à venda. Se afinal o posto tiver vendido algum, essa reserva é válida: aparece em «A verificar» e alguém encontra um quarto para o hóspede.
desks-take-back-done =
    { $count ->
        [1] 1 quarto foi recuperado e pode ser vendido.
       *[other] { $count } quartos foram recuperados e podem ser vendidos.
    }
desks-write-off = Dar como perdido
desks-write-off-of = Dar { $desk } como perdido
desks-write-off-risk = { $desk } nunca mais poderá ligar-se. Não é possível anular esta operação.
desks-write-off-risk-hint = As reservas que o posto não enviou perdem-se, a não ser que se encontre o seu disco. Para voltar a usar o computador, ligue-o de novo com um código.
desks-write-off-holds =
    { $count ->
        [1] O único quarto por vender que tem em allotment continua a contar até a noite passar ou até o recuperar.
       *[other] Os { $count } quartos por vender que tem em allotment continuam a contar até as noites passarem ou até os recuperar.
    }
desks-write-off-done = Posto dado como perdido: { $desk }.
desks-frozen =
    { $count ->
        [1] O servidor foi reposto a partir de uma cópia de segurança. Não vende nada até mais um posto comunicar o que vendeu.
       *[other] O servidor foi reposto a partir de uma cópia de segurança. Não vende nada até { $count } postos comunicarem o que venderam.
    }
desks-frozen-hint = Ainda faltam: { $desks }. Ligue-os ou dê como perdido o que não tem recuperação.
desks-elsewhere = Quartos noutros postos
desks-elsewhere-away =
    { $count ->
        [1]
            { $night }: { $desk } tem 1 { $type } e está sem contacto{ $at ->
                [none] .
               *[other] { " " }desde { $at }.
            }
       *[other]
            { $night }: { $desk } tem { $count } × { $type } e está sem contacto{ $at ->
                [none] .
               *[other] { " " }desde { $at }.
            }
    }
desks-elsewhere-as-of = { $night }: { $desk } tinha { $count } × { $type } (situação: { $at }).
desks-look-relocate = Vendidas num quarto recuperado
desks-look-relocate-hint = Estas estadias foram vendidas por um posto que estava sem contacto. São válidas. Encontre um quarto ou outro hotel para os hóspedes; se um quarto ficar livre, vai primeiro para eles.
desks-taken-back-by = Recuperado por { $who }, { $at }: { $reason }
desks-look-short = Menos quartos do que os prometidos
desks-look-short-hint = Perderam-se quartos depois de prometidos. Volte a pôr um quarto à venda, mude hóspedes de quarto ou encontre-lhes outro hotel.
desks-short-at-desks =
    { $count ->
        [1] 1 deles está por vender num posto. Se esse posto o devolver, fica resolvido por si.
       *[other] { $count } deles estão por vender em postos. Se os postos os devolverem, fica resolvido por si.
    }
desks-short-chart = Mostrar a noite no mapa de ocupação
desks-did-taken-back = O quarto já tinha sido recuperado do posto que o vendeu: { $reason }
house-rooms-beds = Camas por quarto
house-rooms-beds-hint = De 1 a 26. Seis camas no 101 passam a ser 101-A a 101-F.
house-type-sold-by = Vendido por
house-type-by-room = Quarto
house-type-by-bed = Cama, em quarto partilhado
house-type-bed-hint = Cada cama é contada, vendida e atribuída em separado e destina-se a um adulto; um grupo ocupa tantas camas quantos os adultos. Para alugar também o quarto partilhado inteiro, adicione primeiro as camas e depois um segundo tipo composto por elas.
