### E-mails e ficheiros de calendário, em texto simples.

mail-greeting = Estimado(a) { $name },
mail-closing = Esperamos por si com todo o gosto.
mail-closing-cancelled = Esperamos ter o prazer da sua visita noutra ocasião.

## Confirmação

mail-confirmation-subject = A sua reserva { $reference }: { $property }
mail-confirmation-intro = Agradecemos a sua reserva e temos o prazer de a confirmar.
mail-reference = Número da reserva: { $reference }
mail-stay = Estadia: { $nights }
mail-arrival = Chegada: { $date }, check-in a partir das { $time }
mail-departure = Partida: { $date }, check-out até às { $time }
mail-room = Quarto { $number }: { $type }, { $plan }
mail-room-single = Quarto: { $type }, { $plan }
mail-room-guests = Hóspedes: { $party }
mail-tax-included = inclui { $tax }: { $amount }
mail-tax-added = { $tax }: { $amount }
mail-room-total = Total do quarto: { $amount }
mail-total = Total: { $amount }
mail-pay-at-property = O pagamento é feito no hotel.
mail-policy = Cancelamento
mail-manage = Ver ou cancelar a sua reserva:

## Cancelamento

mail-cancellation-subject = A sua reserva { $reference } foi cancelada: { $property }
mail-cancellation-intro = A sua reserva foi cancelada.
mail-cancellation-free = Não tem qualquer custo para si.
mail-cancellation-fee = A taxa de cancelamento é de { $fee }.

## Ficheiro de calendário

mail-calendar-summary = Estadia: { $property }
mail-calendar-cancelled = Cancelada: { $property }

mail-service-included = { $service } (incluído)
