### As páginas públicas.

## Todas as páginas

guest-title = { $page } · { $property }
guest-skip-to-content = Ir para o conteúdo
guest-steps = Passos da sua reserva
guest-step-search = Datas
guest-step-offers = Quartos
guest-step-guest = Os seus dados
guest-step-summary = Resumo
guest-step-confirmation = Confirmação
guest-step-done = concluído
guest-your-stay = A sua estadia
guest-change = Alterar
guest-footer-contact = Contactos
guest-footer-call = Telefone-nos: { $phone }
guest-footer-write = Escreva-nos: { $email }
guest-check-in-from = Check-in a partir das { $time }
guest-check-out-until = Check-out até às { $time }
guest-prices-note = Todos os preços em { $currency }, com impostos e taxas incluídos.
guest-language-choose = Escolher o idioma
guest-errors-title = { $count ->
    [1] Há um dado a verificar
   *[other] Há { $count } dados a verificar
}

## Pesquisa

guest-search-title = Encontre o seu quarto
guest-search-description = Reserve o seu quarto diretamente com o hotel: { $property }.
guest-arrival = Chegada
guest-departure = Partida
guest-adults = Adultos
guest-children-ages = Idades das crianças
guest-children-ages-hint = Idades no dia da chegada, separadas por vírgulas: 4, 9
guest-search-button = Ver quartos e preços
guest-search-calendar = Ver os dias mais económicos no calendário
guest-our-rooms = Os nossos quartos
guest-room-number = Quarto { $number }
guest-room-add = Adicionar um quarto
guest-room-remove = Remover quarto { $number }

## Ofertas

guest-offers-title = Quartos e preços
guest-offers-for = { $nights }, { $party }, impostos e taxas incluídos
guest-offers-none = Já não há disponibilidade para estas datas.
guest-offers-none-hint = Experimente outras datas. O calendário mostra os dias disponíveis.
guest-offers-too-many = Nenhum quarto tem lugar para tantos hóspedes. Reserve dois quartos, por favor.
guest-offers-refused = O motivo:
guest-offers-nearest = Datas próximas das suas
guest-offer-sleeps = { $count ->
    [1] Para { $count } hóspede
   *[other] Para { $count } hóspedes
}
guest-offer-left = { $count ->
    [1] Só { $count } disponível
   *[other] Ainda { $count } disponíveis
}
guest-offer-per-night = { $price } por noite
guest-offer-choose = Escolher
guest-offer-choose-label = Escolher { $room }, { $plan }, { $total }

## Preço

guest-price-title = Preço
guest-price-tax-included = Inclui { $tax }
guest-price-tax-added = { $tax }
guest-price-total = Total
guest-price-pay-at-hotel = O pagamento é feito no hotel.
guest-policy-title = Cancelamento
guest-held-until = O quarto fica guardado para si até às { $time }.

## Os seus dados

guest-details-title = Os seus dados
guest-first-name = Nome próprio
guest-last-name = Apelido
guest-email = E-mail
guest-email-hint = Enviamos a confirmação para este endereço.
guest-phone = Telefone
guest-phone-hint = Para alguma questão sobre a sua chegada.
guest-requests = Pedidos
guest-requests-hint = Faremos o possível, mas não os podemos garantir.
guest-marketing = { $property } pode enviar-me ofertas por e-mail.
guest-marketing-hint = Só se desejar. Pode retirar o consentimento a qualquer momento, escrevendo ao hotel.
guest-details-next = Continuar para o resumo

## Resumo

guest-summary-title = Rever e reservar
guest-summary-guest = Hóspede
guest-summary-marketing = Deseja receber ofertas por e-mail.
guest-summary-payment = Pagamento
guest-payment-pay-at-property = Pagamento no hotel
guest-terms = Aceito as condições de cancelamento acima indicadas e as condições do hotel.
guest-book-button = Reservar com obrigação de pagamento
guest-book-note = Ao escolher este botão, a sua reserva torna-se vinculativa.

## Confirmação

guest-confirmation-title = A sua reserva está confirmada
guest-confirmation-thanks = Agradecemos a sua reserva, { $name }. Esperamos por si com todo o gosto.
guest-confirmation-reference = Número da reserva
guest-confirmation-mail = Enviamos uma confirmação para { $email }.
guest-confirmation-no-mail = Guarde o número da reserva e o link abaixo, por favor.
guest-confirmation-manage = Ver ou cancelar a sua reserva
guest-confirmation-calendar = Adicionar ao calendário
guest-confirmation-another = Reservar outra estadia

## Calendário

guest-calendar-title = Preços por dia
guest-calendar-for = Preço mais baixo por noite para { $party }
guest-calendar-earlier = Antes
guest-calendar-later = Depois
guest-calendar-sold-out = Esgotado
guest-calendar-closed = Não reservável
guest-calendar-no-arrival = Sem chegadas
guest-calendar-no-departure = Sem partidas
guest-calendar-min-stay = { $count ->
    [1] mín. { $count } noite
   *[other] mín. { $count } noites
}
guest-calendar-choose = Chegada { $date }, desde { $price }
guest-calendar-lowest = Preço mais baixo do mês

## A minha reserva

guest-my-title = A sua reserva
guest-my-status = Estado
guest-my-booked-on = Data da reserva: { $instant }
guest-my-cancel = Cancelar a reserva
guest-my-cancel-title = Deseja cancelar a sua reserva?
guest-my-cancel-free = O cancelamento é gratuito até { $instant }.
guest-my-cancel-free-always = O cancelamento é gratuito.
guest-my-cancel-fee = Cancelar agora custa { $fee }.
guest-my-cancel-button = Cancelar a reserva
guest-my-cancel-button-fee = Cancelar por { $fee }
guest-my-cancel-keep = Manter a reserva
guest-my-cancelled-title = A sua reserva foi cancelada
guest-my-cancelled-free = Não tem qualquer custo para si.
guest-my-cancelled-fee = A taxa de cancelamento é de { $fee }.
guest-my-cancelled-again = Esperamos ter o prazer da sua visita noutra ocasião.
guest-my-too-late = Esta reserva já não pode ser cancelada aqui. Telefone para o hotel, por favor.

## Quando algo corre mal

guest-error-title = Não foi possível concluir
guest-error-back = Voltar à pesquisa
guest-not-found-title = Esta página não existe
guest-not-found-text = Verifique o endereço ou comece pela primeira página do hotel.
guest-busy-title = Um momento, por favor
guest-fault-title = Algo correu mal do nosso lado
guest-fault-text = Nada foi reservado e nada se perdeu. Tente novamente, por favor.
guest-hotels-title = Os nossos hotéis
guest-expired-title = O quarto já não está guardado para si
guest-expired-text = Os dados que introduziu mantêm-se. Pesquise de novo para ver o que ainda está disponível.
guest-expired-again = Pesquisar de novo

guest-purpose-business = Viajamos por motivos profissionais
guest-step-extras = Extras
guest-extras-title = Deseja juntar algo mais?
guest-extras-lead = Tudo aqui é opcional. Também pode continuar sem escolher nada.
guest-extras-room = Quarto { $number }: { $party }
guest-extras-add = { $name } por { $amount }
guest-extras-count = Quantidade
guest-extras-when = Quando
guest-extras-no-day = Não desejo
guest-extras-left =
    { $when } – { $count ->
        [1] resta { $count }
       *[other] restam { $count }
    }
guest-extras-taken = Sem disponibilidade para as suas datas
guest-extras-next = Continuar
guest-extras-change = Alterar extras
guest-price-included = { $service } (incluído)
guest-code = Código
guest-code-hint = Um código promocional, se o tiver
guest-code-holds = O seu código { $code } está a ser aplicado.
guest-code-saves = Poupa { $amount } com o seu código
guest-group-code = Código do grupo
guest-price-about = Cerca de { $amount } ({ $source }, { $instant }). O valor a pagar é { $charged }.
guest-currency = Mostrar preços também em
guest-currency-none = Nenhuma outra moeda
