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
failure-guest-field = O campo «{ $field }» é demasiado longo ou contém caracteres que não se podem imprimir.
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
   *[other] O campo «{ $field }» não é válido tal como está.
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
