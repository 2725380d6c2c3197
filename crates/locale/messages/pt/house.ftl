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
