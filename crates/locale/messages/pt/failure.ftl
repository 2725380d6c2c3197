### O que correu mal: uma mensagem por código de erro e, onde ajuda, o que fazer a seguir.
### Um dado que o erro não traz chega como a palavra "none".

## Dados que não podem estar certos

failure-stay-backwards = A partida tem de ser depois da chegada.
failure-stay-backwards-hint = Escolha uma partida mais tarde ou uma chegada mais cedo.
failure-stay-too-long = Uma estadia tem no máximo { $max ->
    [none] 365 noites
    [1] { $max } noite
   *[other] { $max } noites
}.
failure-stay-too-long-hint = Reserve as noites em várias partes.
failure-stay-past = { $date ->
    [none] A data de chegada já passou.
   *[other] A data de chegada já passou: { $date }.
}
failure-stay-past-hint = Escolha hoje ou uma data posterior.
failure-stay-too-far = { $date ->
    [none] Ainda não é possível reservar estas datas.
   *[other] Ainda não é possível reservar datas depois de { $date }.
}
failure-stay-too-far-hint = Escolha uma chegada mais cedo.
failure-party-invalid = Cada quarto precisa de pelo menos um adulto; as crianças têm menos de 18 anos.
failure-party-invalid-hint = Os hóspedes com 18 anos ou mais contam como adultos.
failure-party-too-large = Este quarto é pequeno para tantos hóspedes.
failure-party-too-large-hint = Escolha um quarto maior ou reserve dois.
failure-rooms-invalid = { $max ->
    [none] Escolha pelo menos um quarto.
    [1] Escolha um quarto.
   *[other] Escolha entre 1 e { $max } quartos.
}
failure-guest-no-name = É necessário um apelido.
failure-guest-email = Este endereço de e-mail não está completo.
failure-guest-email-hint = Tem a forma nome@example.com.
failure-guest-field = O campo «{ $label }» é demasiado longo ou contém caracteres que não se podem imprimir.
failure-reason-needed = Já não há disponibilidade para estas datas e falta o motivo para vender mesmo assim.
failure-reason-needed-hint = Escreva porque se vende mesmo assim. Quem mais tarde procurar um quarto precisa de o saber.
failure-group-name = O grupo não tem nome ou tem um nome demasiado longo.
failure-group-name-hint = Dê-lhe um nome curto, por exemplo a empresa ou a ocasião.
failure-company-no-name = A empresa não tem nome.
failure-company-no-name-hint = Escreva o nome tal como deve constar nos documentos.
failure-release-past = Esta opção já teria terminado.
failure-release-past-hint = Escolha um momento futuro.
failure-deposit-invalid = Este depósito não é possível.
failure-deposit-invalid-hint = Escreva um valor igual ou superior a zero, na moeda do hotel.
failure-trace-unknown = Esta entrada já não existe.
failure-trace-unknown-hint = Talvez a reserva tenha sido retirada. Veja de novo a lista.
failure-text-needed = Ainda não há nada escrito.
failure-text-needed-hint = Escreva o que há a fazer.
failure-text-too-long = { $max ->
    [none] Este texto é demasiado longo.
    [1] Este texto tem mais de { $max } carácter.
   *[other] Este texto tem mais de { $max } caracteres.
}
failure-range-invalid = { $max ->
    [none] Este intervalo está vazio ou é demasiado longo.
   *[other] Este intervalo está vazio ou é demasiado longo: no máximo { $max }.
}
failure-price-invalid = Este preço não é possível.
failure-price-invalid-hint = Um preço não pode ser inferior a zero.
failure-property-invalid = { $field ->
    [name] É necessário um nome com até 120 caracteres.
    [address] É necessária uma morada com até 300 caracteres.
    [country] São necessárias duas letras, por exemplo PT ou ES.
    [phone] Este número é demasiado longo.
    [languages] Escolha pelo menos um idioma.
    [check_in] É necessária uma hora, por exemplo 15:00.
    [check_out] É necessária uma hora, por exemplo 11:00.
    [vat] Cada taxa precisa de uma percentagem até 100 e de um dia de início próprio.
    [city] A taxa turística precisa de um valor e de números inteiros para idade e noites.
   *[other] O campo «{ $label }» não é válido tal como está.
}
failure-unreadable = Não foi possível ler este pedido.
failure-unreadable-hint = Volte atrás e tente novamente.
failure-unknown-call = Esta função não existe aqui.
failure-unknown-call-hint = Um dos lados pode ter uma versão mais antiga. Atualize-o e tente novamente.
failure-call-reused = Este pedido já foi enviado com outro conteúdo.
failure-call-reused-hint = Comece de novo a partir do primeiro passo.
failure-key-needed = Este pedido não traz um identificador próprio (Idempotency-Key).
failure-key-needed-hint = Envie um com cada pedido que altere algo, por exemplo um UUID, e o mesmo quando tentar novamente.
failure-too-large = O tamanho ultrapassa o limite permitido.

## O que não existe

failure-property-unknown = Este hotel não existe.
failure-property-unknown-hint = Verifique o endereço.
failure-room-type-unknown = Este tipo de quarto não existe.
failure-room-unknown = Este quarto não existe.
failure-rate-plan-unknown = Esta tarifa não existe.
failure-reservation-unknown = Esta reserva não existe.
failure-reservation-unknown-hint = Verifique o número da reserva.
failure-guest-unknown = Este hóspede não existe.
failure-filter-name = Um filtro precisa de um nome com até { $max } caracteres; número máximo de filtros guardados: { $count }.
failure-guest-same = Estes dois perfis já são um só.
failure-guest-same-hint = Abra o perfil para ver o que foi unido a ele.
failure-guest-preferences = Um hóspede pode ter até { $max } preferências de poucas palavras cada.
failure-guest-preferences-hint = O que for mais longo deve ficar nas notas.
failure-outage-unknown = Este quarto não está fora de serviço.
failure-attendant-unknown = Ninguém com esse nome faz limpezas hoje.
failure-attendant-unknown-hint = Inclua primeiro a pessoa na lista do dia.
failure-task-unknown = Esta tarefa já não existe.
failure-hold-unknown = Estes quartos já não estão guardados para si.
failure-hold-unknown-hint = Pesquise de novo; os dados que introduziu foram mantidos.
failure-page-unknown = Esta página não existe.
failure-page-unknown-hint = Verifique o endereço ou comece pela primeira página do hotel.

## Pedidos compreendidos, mas de momento impossíveis

failure-property-exists = Este hotel já está configurado aqui.
failure-sold-out = { $date ->
    [none] Já não há disponibilidade para estas datas.
   *[other] Já não há disponibilidade para a noite de { $date }.
}
failure-sold-out-hint = Escolha outras datas ou outro quarto.
failure-no-rights = { $date ->
    [none] Sem ligação, este posto não pode garantir um quarto para estas datas.
   *[other] Sem ligação, este posto não pode garantir um quarto para a noite de { $date }.
}
failure-no-rights-hint = Espere pela ligação ou escolha outro tipo de quarto ou outras noites.
failure-restricted = Estas datas não podem ser reservadas com esta tarifa.
failure-restricted-hint = Escolha outras datas ou outra tarifa.
failure-price-changed = O preço mudou de { $expected } para { $total }.
failure-price-changed-hint = Ainda nada foi reservado. Veja o novo preço e continue se lhe convier.
failure-fee-changed = A taxa de cancelamento mudou de { $expected } para { $fee }.
failure-fee-changed-hint = Ainda nada foi cancelado. Veja a nova taxa e decida de novo.
failure-hold-expired = O tempo durante o qual os quartos estavam guardados terminou.
failure-hold-expired-hint = Os dados que introduziu foram mantidos. Pesquise de novo para ver o que ainda está disponível.
failure-wrong-status = { $status ->
    [none] «{ $step }» não é possível agora para esta reserva.
   *[other] «{ $step }» não é possível: o estado da reserva é «{ $status }».
}
failure-stay-contested = Esta estadia foi alterada em dois locais ao mesmo tempo.
failure-stay-contested-hint = Escolha primeiro, em «A verificar», qual das alterações conta.
failure-stay-changed = Entretanto a estadia foi alterada, por isso a operação não foi anulada.
failure-stay-changed-hint = Abra a reserva e veja como está agora.
failure-version-gone = O conteúdo mudou desde que foi mostrado.
failure-version-gone-hint = Veja-o de novo e depois escolha.
failure-built-on-refused = A operação baseava-se numa alteração que o servidor não aceitou.
failure-built-on-refused-hint = Veja primeiro essa alteração.
failure-server-unknown = Este servidor não é aquele a que este posto foi ligado.
failure-server-unknown-hint = Nada lhe foi enviado e nada foi recebido dele. Verifique o endereço e a rede, ou ligue o posto de novo com um novo código.
failure-room-taken = { $date ->
    [none] O quarto { $room } está ocupado.
   *[other] O quarto { $room } está ocupado na noite de { $date }.
}
failure-room-taken-hint = Escolha outro quarto.
failure-room-out-of-order = { $date ->
    [none] O quarto { $room } está fora de serviço.
   *[other] O quarto { $room } está fora de serviço na noite de { $date }.
}
failure-room-out-of-order-hint = Escolha outro quarto ou volte a pôr este ao serviço.
failure-attendant-needed = Ainda não há ninguém na lista do dia.
failure-attendant-needed-hint = Adicione quem limpa hoje e depois distribua os quartos.
failure-room-needed = Ainda não há quarto atribuído.
failure-room-needed-hint = Atribua primeiro um quarto.
failure-too-early = { $date ->
    [none] Ainda é demasiado cedo.
   *[other] Será possível a partir de { $date }.
}
failure-stays-over = Este hóspede fica mais tempo.
failure-stays-over-hint = Se o hóspede partir hoje, use «Partida antecipada».
failure-day-open = { $count ->
    [none] Há hóspedes que já deviam ter partido e ainda estão no hotel.
    [1] { $count } hóspede que já devia ter partido ainda está no hotel.
   *[other] { $count } hóspedes que já deviam ter partido ainda estão no hotel.
}
failure-day-open-hint = Faça o check-out ou prolongue as estadias e depois feche o dia.
failure-day-moved = { $date ->
    [none] A data hoteleira entretanto mudou.
   *[other] A data hoteleira é agora { $date }.
}
failure-day-moved-hint = Veja o novo dia e tente novamente.
failure-server-only = Só é possível no servidor.
failure-desk-only = Só é possível num posto de trabalho.
failure-staff-name-taken = Este nome de utilizador já existe.
failure-staff-name-taken-hint = Escolha outro.
failure-line-needed = Isto é gerido no servidor e não há ligação.
failure-line-needed-hint = Nada foi alterado. Tente novamente assim que a ligação voltar.
failure-answer-late = O servidor não respondeu a tempo.
failure-answer-late-hint = É possível que a operação tenha sido feita. Veja a lista dentro de momentos, antes de tentar novamente.
failure-staff-unknown = Esta pessoa não está na lista.
failure-last-manager = Tem de ficar pelo menos uma pessoa que possa fazer tudo.
failure-last-manager-hint = Confie primeiro a direção a outra pessoa.
failure-room-assigned = { $count ->
    [none] Este quarto está atribuído a hóspedes.
    [1] Em { $count } noite, { $date }, este quarto está atribuído a um hóspede.
   *[other] Em { $count } noites, a partir de { $date }, este quarto está atribuído a hóspedes.
}
failure-room-assigned-hint = Atribua-lhes primeiro outro quarto.
failure-rooms-below-sold = { $count ->
    [none] São precisos todos os quartos.
    [1] Em { $count } noite, { $date }, são precisos todos os quartos.
   *[other] Em { $count } noites, a partir de { $date }, são precisos todos os quartos.
}
failure-rooms-below-sold-hint = Contam também os quartos em allotment nos postos; depois destas noites será possível.
failure-room-number-taken = O quarto { $room } já existe.
failure-room-number-taken-hint = Escolha outro número.
failure-room-invalid = { $field ->
    [floor] A indicação do piso é demasiado longa.
   *[other] Um quarto precisa de um número com até doze caracteres.
}
failure-room-type-invalid = { $field ->
    [code] É necessário um código curto, até 20 caracteres.
    [name] É necessário um nome com até 120 caracteres.
    [beds] É demasiado longo.
    [adults] Tem de haver lugar para pelo menos um adulto.
    [heads] O total de hóspedes não pode ser inferior ao número de adultos.
   *[other] Este tipo de quarto não pode ser guardado assim.
}
failure-room-type-taken = Outro tipo de quarto já tem este código.
failure-room-type-taken-hint = Escolha outro.
failure-version-unknown = Este formulário está desatualizado.
failure-version-unknown-hint = Abra a página de novo e repita a alteração.
failure-work-under-way = Há outra operação em curso.
failure-work-under-way-hint = Espere até terminar.
failure-backup-failed = A cópia de segurança não foi feita.
failure-backup-failed-hint = As cópias anteriores continuam a existir. Verifique se é possível escrever na pasta e tente novamente.
failure-backup-unknown = Esta cópia de segurança já não existe.
failure-backup-foreign = Esta cópia de segurança é de outro hotel.
failure-backup-damaged = Esta cópia de segurança não pode ser usada.
failure-backup-damaged-hint = O seu hotel está como estava. Experimente uma cópia anterior.
failure-folder-unusable = Não é possível escrever ficheiros nesta pasta.
failure-folder-unusable-hint = Indique o caminho completo de uma pasta existente, num disco ligado.
failure-restore-not-here = Isto não é possível com este hotel.
failure-waiting-changed = Entretanto algo foi enviado ou adicionado.
failure-waiting-changed-hint = Feche esta janela e veja de novo a lista.
failure-password-short = { $min ->
    [none] Esta palavra-passe é demasiado curta.
    [1] A palavra-passe deve ter pelo menos { $min } carácter.
   *[other] A palavra-passe deve ter pelo menos { $min } caracteres.
}
failure-terms-needed = Para reservar, aceite as condições, por favor.
failure-payment-invalid = Esta forma de pagamento não está disponível.
failure-payment-invalid-hint = Escolha uma das apresentadas.
failure-promo-unknown = Este código promocional não é válido aqui.
failure-promo-unknown-hint = Retire-o ou verifique como está escrito.
failure-company-unknown = Este código de empresa não é conhecido aqui.
failure-company-unknown-hint = Retire-o ou peça o código certo à sua empresa.
failure-currency-not-offered = Este hotel não apresenta preços nessa moeda.
failure-currency-not-offered-hint = Retire a moeda para ver os preços na moeda do hotel.

## Não permitido

failure-sign-in-needed = Inicie sessão, por favor.
failure-sign-in-wrong = O nome de utilizador ou a palavra-passe não está correto.
failure-sign-in-wrong-hint = Atenção às maiúsculas e minúsculas.
failure-role-denied = Não tem permissão para o fazer.
failure-role-denied-hint = Peça a quem a tenha.
failure-token-wrong = Este link não é válido ou deixou de o ser.
failure-token-wrong-hint = Use o link da sua última confirmação ou telefone para o hotel.
failure-code-wrong = Este código está errado, já foi usado ou expirou.
failure-code-wrong-hint = Peça um novo código a quem gere o servidor.
failure-device-unknown = O servidor não conhece este posto.
failure-device-unknown-hint = Ligue-o de novo com um novo código.
failure-signature-wrong = O servidor não conseguiu verificar o que este posto enviou.
failure-signature-wrong-hint = Nada foi registado. Ligue o posto de novo com um novo código.
failure-batch-invalid = O servidor não conseguiu aceitar o que este posto enviou.
failure-batch-invalid-hint = O conteúdo está em «A verificar». Atualize ambos os lados para a mesma versão.
failure-too-many = { $seconds ->
    [none] Foram demasiados pedidos em pouco tempo.
    [1] Foram demasiados pedidos em pouco tempo. Espere { $seconds } segundo, por favor.
   *[other] Foram demasiados pedidos em pouco tempo. Espere { $seconds } segundos, por favor.
}

## Problemas do nosso lado

failure-disk-full = O disco está cheio. Nada foi alterado.
failure-disk-full-hint = Liberte espaço no disco e tente novamente.
failure-wrong-key = Os dados não se podem abrir com esta chave.
failure-wrong-key-hint = Use a chave com que os dados foram criados.
failure-database-newer = Os dados foram escritos por uma versão mais recente.
failure-database-newer-hint = Atualize o Keyrack. Nada foi alterado.
failure-database-locked = Os dados estão a ser usados por outro programa.
failure-database-locked-hint = Feche o outro Keyrack neste computador e tente novamente.
failure-database-damaged = Os dados estão danificados.
failure-database-damaged-hint = Reponha a última cópia de segurança ou configure este posto de novo a partir do servidor.
failure-stopping = O servidor está a reiniciar.
failure-stopping-hint = Tente novamente dentro de momentos.
failure-fault = Algo correu mal do nosso lado. Nada foi alterado.
failure-fault-hint = Tente novamente. Se voltar a acontecer, avise o hotel ou quem cuida do sistema.
failure-server-address = Isto não é o endereço de um servidor.
failure-server-address-hint = Começa por https:// e está no papel ou na mensagem que recebeu.
failure-server-unreached = O servidor não responde.
failure-server-unreached-hint = Verifique o endereço e a ligação deste computador e tente novamente. Nada foi alterado.
failure-import-unreadable = Este ficheiro não se consegue ler como tabela.
failure-import-unreadable-hint = Guarde-o como CSV no outro programa e escolha-o de novo. Nada foi alterado.
failure-import-too-long = O ficheiro é mais longo do que uma importação permite.
failure-import-too-long-hint = No máximo 50 000 linhas e 20 MB de cada vez. Divida-o e importe as partes uma a seguir à outra.
failure-import-columns = Faltam algumas colunas.
failure-import-columns-hint = Para hóspedes é necessário um nome; para reservas também a chegada, a partida ou as noites, e o tipo de quarto.
failure-import-lines = Linhas que não podem ser importadas: { $count }. Nada foi importado.
failure-import-lines-hint = Corrija-as no ficheiro ou opte por deixá-las de fora.

failure-rate-plan-archived = Esta tarifa já não se vende.
failure-rate-plan-archived-hint = Escolha outra tarifa.
failure-last-rate-plan = Este é o último plano tarifário à venda.
failure-last-rate-plan-hint = Sem nenhum plano não se poderia reservar nada. Crie primeiro outro.
failure-rate-plan-taken = Outro plano tarifário já tem este código.
failure-rate-plan-taken-hint = Escolha outro código.
failure-rate-plan-invalid = { $field ->
    [code] O código tem de 1 a 20 caracteres.
    [name] O nome tem de 1 a 120 caracteres em cada idioma.
    [occupancy] O preço é para pelo menos um adulto e os suplementos não podem ser negativos.
    [cancellation] As condições de cancelamento não podem estar certas: dois escalões começam ao mesmo tempo ou uma taxa é superior à estadia completa.
   *[other] O plano tarifário não pode ser guardado assim.
}
failure-allowance-below-sold = { $date ->
    [none] Já estão vendidos mais quartos do que os que sobrariam.
   *[other] Já estão vendidos mais quartos para { $date } do que os que sobrariam.
}
failure-allowance-below-sold-hint = Permita tanto overbooking quanto o já existente ou mude primeiro hóspedes para outro tipo de quarto.

failure-tax-invalid =
    { $part ->
        [name] O nome ocupa uma só linha, com até 40 caracteres.
        [rate] É necessária uma percentagem de 0 a 100, por exemplo 7 ou 7,5.
        [amount] É necessário um valor que não seja inferior a zero.
        [age] É necessária uma idade até 18 anos: os hóspedes mais velhos são adultos.
        [nights_max] Conta pelo menos uma noite. Deixe o campo vazio para contar todas.
        [classes] O mesmo serviço está indicado duas vezes.
        [valid_from] Neste dia já começa outra taxa para os mesmos serviços.
        [season] De um dia do ano até outro, sem dias de outra época deste imposto.
        [inclusive] Só um imposto pode estar incluído num preço. Acresça um deles ou dê a ambos o mesmo nome.
        [taxes] São mais impostos do que o hotel pode ter.
       *[other] Este imposto não é possível tal como está.
    }
failure-tax-invalid-hint = Nada foi alterado.
failure-policy-invalid =
    { $part ->
        [name] É necessário um nome com até 80 caracteres que nenhuma outra política tenha.
        [tiers] No máximo dez escalões, cada um com o seu próprio início.
        [order] Um escalão posterior não pode custar menos do que um anterior.
        [days] No máximo 730 dias antes da chegada.
        [hours] No máximo 720 horas depois da reserva.
        [nights] De 1 a 365 noites.
        [percent] Mais de 0 e no máximo 100 por cento.
        [amount] É necessário um valor superior a zero.
        [cap] De 1 a 365 noites, ou vazio.
        [deposit] As partes do depósito ultrapassam o preço da estadia ou vencem duas vezes no mesmo momento.
        [waiver] Indique o motivo da isenção, em até 200 caracteres.
        [policies] São mais políticas do que o hotel pode ter.
        [used] Há uma tarifa que ainda usa esta política.
       *[other] Esta política não é possível tal como está.
    }
failure-policy-invalid-hint = Nada foi alterado.
failure-exchange-invalid =
    { $part ->
        [currency] { $currency } não é um código de moeda ou é a própria moeda do hotel.
        [rate] É necessário um câmbio superior a zero, com até dez casas decimais.
        [file] Esta não é a lista diária do Banco Central Europeu.
        [date] A lista em uso é mais recente.
        [base] A lista não inclui a moeda do hotel.
        [source] Indique a fonte dos câmbios, em até 60 caracteres.
        [rates] São mais moedas do que o hotel pode ter.
       *[other] Estes câmbios não são possíveis tal como estão.
    }
failure-exchange-invalid-hint = Os câmbios em uso não mudaram.
failure-room-members =
    Em conjunto, estes quartos não formam { $room ->
        [none] o quarto
       *[other] «{ $room }»
    }.
failure-room-members-hint = Escolha exatamente os quartos que compõem o tipo de quarto, cada um só uma vez e nenhum que esteja retirado de uso.
failure-room-is-part =
    { $room ->
        [none] Este quarto
       *[other] O quarto { $room }
    } faz parte de { $whole ->
        [none] um quarto maior
       *[other] { $whole }
    }.
failure-room-is-part-hint = Retire primeiro de uso o quarto maior ou componha-o com outros quartos.
failure-made-of-fixed = Este tipo de quarto tem quartos ou já foi vendido, por isso a sua composição mantém-se.
failure-made-of-fixed-hint = Crie outro tipo de quarto.
failure-made-of-itself = Um tipo de quarto não pode ser composto por si próprio.
failure-made-of-itself-hint = Escolha tipos de quarto que não sejam compostos por este.
failure-service-invalid =
    { $field ->
        [code] O código tem de 1 a 20 caracteres.
        [name] O nome tem de 1 a 120 caracteres em cada idioma.
        [description] A descrição tem no máximo 2000 caracteres em cada idioma.
        [price] O preço não é negativo e é no máximo de 10 000 000.
        [ages] Os limites de idade aumentam de um para o seguinte, situam-se entre 1 e 18, e nenhum preço é negativo.
        [due] Um preço por noite exige um serviço prestado todas as noites ou todas as manhãs.
        [stock] Há pelo menos um por dia, ou o limite fica vazio.
        [slots] Cada hora aparece uma só vez e aceita pelo menos um hóspede.
        [window] O último dia não é anterior ao primeiro.
        [quantity] Um pedido inclui de 1 a 999 unidades.
        [compulsory] O que vem com o quarto não tem dia nem hora à escolha, nem limite.
       *[other] O serviço não é possível tal como está.
    }
failure-service-taken = Outro serviço já tem este código.
failure-service-taken-hint = Escolha outro código.
failure-service-unknown = Este serviço não existe aqui.
failure-service-unknown-hint = Escolha um dos serviços disponíveis.
failure-service-not-offered = { $service }: não está disponível com este quarto e esta tarifa.
failure-service-not-offered-hint = Escolha outro serviço ou outra tarifa.
failure-service-included = { $service }: já faz parte desta tarifa.
failure-service-included-hint = Retire o pedido; ninguém paga duas vezes.
failure-service-quantity =
    { $max ->
        [1] { $service }: só é possível pedir uma vez.
       *[other] { $service }: é possível pedir de 1 a { $max } vezes.
    }
failure-service-day = Escolha um dia da estadia para { $service }.
failure-service-time = Escolha uma das horas disponíveis para { $service }.
failure-service-twice = { $service }: há dois pedidos para o mesmo dia.
failure-service-twice-hint = Mantenha só um deles.
failure-service-full =
    { $time ->
        [none]
            { $count ->
                [0] { $service }: já não há disponibilidade para { $date }.
                [1] { $service }: para { $date } só resta { $count }.
               *[other] { $service }: para { $date } só restam { $count }.
            }
       *[other]
            { $count ->
                [0] { $service }: já não há disponibilidade para { $date }, às { $time }.
                [1] { $service }: para { $date }, às { $time }, só resta { $count }.
               *[other] { $service }: para { $date }, às { $time }, só restam { $count }.
            }
    }
failure-service-full-hint = Escolha outro dia, outra hora ou uma quantidade menor. Nada foi alterado.
failure-block-invalid =
    { $date ->
        [none] O campo «{ $label }» deste grupo não é válido tal como está.
       *[other] O campo «{ $label }» deste grupo não é válido para a noite de { $date } tal como está.
    }
failure-block-invalid-hint = Corrija o campo assinalado. Um código tem letras, algarismos e hífenes, e uma percentagem é no máximo 100.
failure-block-unknown = Não existe nenhum grupo com este código ou nome.
failure-block-unknown-hint = Verifique como está escrito ou pergunte a quem o forneceu.
failure-block-code-taken = Outro grupo futuro já tem este código.
failure-block-code-taken-hint = Escolha outro código.
failure-block-rooms =
    { $date ->
        [none] Não há quartos livres suficientes para este grupo.
       *[other]
            { $count ->
                [none] Na noite de { $date } não há quartos livres suficientes para este grupo.
                [0] Na noite de { $date } já não há nenhum quarto livre para este grupo.
                [1] Na noite de { $date } só se pode bloquear { $count } quarto.
               *[other] Na noite de { $date } só se podem bloquear { $count } quartos.
            }
    }
failure-block-rooms-hint = Bloqueie menos quartos ou escolha outro tipo de quarto ou outra data. Os quartos em allotment nos postos contam como vendidos.
failure-block-step = O grupo não pode passar do estado atual para este.
failure-block-step-hint = Um grupo cancelado volta primeiro a pedido ou opção; um grupo confirmado passa a opção ou é cancelado.
failure-block-not-definite = Os quartos deste grupo ainda não podem ser reservados, ou já não o podem ser.
failure-block-not-definite-hint = Os hóspedes podem reservar assim que o hotel confirmar o grupo.
failure-block-released =
    { $date ->
        [none] Os quartos do grupo estão de novo à venda para todos.
       *[other] Os quartos do grupo para a noite de { $date } estão de novo à venda para todos.
    }
failure-block-released-hint = Reserve ao preço habitual ou peça ao hotel que prolongue o prazo do grupo.
failure-block-full =
    { $date ->
        [none] O grupo já não tem quartos suficientes.
       *[other]
            { $count ->
                [none] Na noite de { $date } o grupo já não tem quartos suficientes deste tipo.
                [0] Na noite de { $date } o grupo já não tem nenhum quarto deste tipo.
                [1] Na noite de { $date } o grupo só tem mais { $count } quarto deste tipo.
               *[other] Na noite de { $date } o grupo só tem mais { $count } quartos deste tipo.
            }
    }
failure-block-full-hint = Escolha outro tipo de quarto ou outras noites, ou bloqueie primeiro mais quartos para o grupo.
failure-block-picked-up =
    { $date ->
        [none] Já estão reservados mais quartos do que os que se pretende bloquear.
       *[other]
            { $count ->
                [none] Para a noite de { $date } já estão reservados mais quartos do que os que se pretende bloquear.
                [1] Para a noite de { $date } já está reservado { $count } quarto.
               *[other] Para a noite de { $date } já estão reservados { $count } quartos.
            }
    }
failure-block-picked-up-hint = Bloqueie pelo menos o mesmo número ou cancele primeiro reservas do grupo.
failure-company-invalid = O campo «{ $label }» desta empresa não é válido tal como está.
failure-company-invalid-hint = Um código tem letras, algarismos e hífenes, uma percentagem é no máximo 100 e um limite é igual ou superior a zero.
failure-company-code-taken = Outra empresa já tem este código.
failure-company-code-taken-hint = Escolha outro código.
failure-rate-plan-circle = O plano tarifário seguir-se-ia a si próprio.
failure-rate-plan-circle-hint = Escolha um plano que não siga este. No máximo, oito planos podem seguir-se em cadeia.
failure-rate-follows = Os preços de { $plan } seguem outro plano tarifário e não se definem à mão.
failure-rate-follows-hint = Altere os preços do plano que este segue ou dê-lhe preços próprios em «Planos tarifários».
failure-promo-invalid =
    { $field ->
        [code] O código tem letras, algarismos e hífenes, no máximo 30.
        [name] O nome tem no máximo 80 caracteres.
        [cut] O desconto é superior a zero e no máximo de 100 %.
        [booking] O último dia de reserva é anterior ao primeiro.
        [nights] A última noite é anterior à primeira.
        [rate_plans] Um dos planos tarifários já não está à venda.
        [room_types] Um dos tipos de quarto não existe.
        [nights_min] A estadia mínima é demasiado longa.
        [uses_max] Se ninguém pode usar o código, é preferível arquivá-lo.
        [uses_per_guest_max] Se ninguém pode usar o código, é preferível arquivá-lo.
       *[other] O código não é possível tal como está.
    }
failure-promo-refused =
    { $why ->
        [unknown] Este código não é conhecido.
        [too_early] Este código ainda não é válido.
        [over] Este código expirou.
        [nights] Este código não é válido para estas noites.
        [too_short] Este código é para estadias mais longas.
        [used_up] Este código já foi usado o número máximo de vezes.
        [used_by_guest] Este hóspede já usou o código.
        [not_here] Este código não dá desconto neste quarto com esta tarifa.
       *[other] Este código não pode ser usado.
    }
failure-promo-refused-hint = Retire o código ou escolha outras datas ou outra tarifa.
failure-promo-taken = Outra promoção ou um plano tarifário já tem este código.
failure-promo-taken-hint = Escolha outro código.
failure-yield-invalid =
    { $field ->
        [name] A regra precisa de um nome com até 80 caracteres.
        [steps] Os escalões começam pelo número mais baixo, cada um aparece uma só vez e nenhum desconta mais de 100 %.
        [nights] A última noite é anterior à primeira.
        [weekdays] É necessário pelo menos um dia da semana.
       *[other] A regra não é possível tal como está.
    }
failure-layer-invalid =
    { $field ->
        [name] É necessário um nome com até 80 caracteres.
        [dates] A última data é anterior à primeira.
        [weekdays] É necessário pelo menos um dia da semana.
        [max_los_arrival] A estadia máxima é mais curta do que a mínima.
        [max_los_through] A estadia máxima é mais curta do que a mínima.
        [max_advance_days] A primeira data de reserva seria posterior à última.
        [rules] Nada fica restringido.
       *[other] A restrição não é possível tal como está.
    }

failure-desk-in-touch = { $desk } está em contacto e devolve quartos quando lhe são pedidos.
failure-desk-in-touch-hint = Venda o quarto: é obtido desse posto automaticamente.
failure-desk-holds-fewer = { $desk } só tem { $rooms } por vender para { $date }.
failure-desk-holds-fewer-hint = Recupere menos quartos ou escolha outra noite.
failure-glass-used =
    { $rooms ->
        [0] Para { $date } não se podem recuperar mais quartos.
       *[other] Quartos que ainda se podem recuperar para { $date }: { $rooms }.
    }
failure-glass-used-hint = O limite está em «Definições», «Postos». Um hóspede que teve de ser alojado noutro hotel conta até o caso ser marcado como resolvido.
failure-below-promised = Quartos já recuperados para { $date }: { $rooms }.
failure-below-promised-hint = Escolha um limite mais alto ou espere que os postos voltem a estar em contacto.
failure-rights-frozen = De momento não é possível vender quartos.
failure-rights-frozen-hint = O servidor do hotel foi reposto a partir de uma cópia de segurança e aguarda os seus postos. Tente novamente daqui a pouco, por favor.
failure-company-archived = Já não se vende a esta empresa.
failure-company-archived-hint = Escolha outra empresa ou reative esta na página «Empresas».
failure-company-other = Este código é de outra empresa e não da que escolheu.
failure-company-other-hint = Retire o código ou escolha a empresa a que pertence.
failure-rate-plan-company = A tarifa «{ $plan }» só está acordada com determinadas empresas.
failure-rate-plan-company-hint = Escolha primeiro uma dessas empresas ou escolha outra tarifa.
failure-journal-ahead = Esta base de dados é mais antiga do que o diário que a acompanha.
failure-journal-ahead-hint = No seu lugar está uma cópia antiga. Reponha-a com o comando restore, que lê o diário.
failure-journal-damaged = Um registo do diário não pode ser lido.
failure-journal-damaged-hint = Guarde o ficheiro e contacte quem trata do servidor.
