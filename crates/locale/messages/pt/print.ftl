### O que fica em papel.

print-arrivals = Chegadas
print-arrivals-none = Hoje não há chegadas.
print-departures = Partidas
print-departures-none = Hoje não há partidas.
print-in-house = No hotel
print-in-house-none = Não há ninguém no hotel.
print-housekeeping = Housekeeping
print-housekeeping-of = Housekeeping: { $name }
print-housekeeping-none = Sem quartos.
print-about-stays = { $date } · { $count ->
    [1] { $count } quarto
   *[other] { $count } quartos
}, { $heads ->
    [1] { $heads } hóspede
   *[other] { $heads } hóspedes
}
print-about-rooms = { $date } · { $count ->
    [1] { $count } quarto
   *[other] { $count } quartos
}, { $dirty } por limpar
print-guest = Hóspede
print-party = Pessoas
print-room = Quarto
print-stay = Estadia
print-reference = Reserva
print-total = Total
print-note = Nota
print-no-room = Ainda sem quarto
print-status = Estado
print-today = Hoje
print-to-do = A fazer e observações
print-done = Feito
print-look = inspecionar
print-leaves = Partida até às { $time } ({ $party })
print-left = Partiu
print-stays = Permanece até { $date } ({ $party })
print-arrives = Chegada ({ $party })
print-nobody = Ainda ninguém
print-outage = { $kind } até { $date }: { $reason }
print-printed = { $property } · impressão: { $instant }
print-page = Página { $page } de { $count }
print-latinised = ≈ Escrito em letras latinas, porque esta escrita ainda não se pode imprimir. A reserva mostra o nome tal como se escreve.

## Fichas de registo

print-cards = Fichas de registo
print-card = Ficha de registo
print-name = Apelido, nome próprio
print-born = Data de nascimento
print-nationality = Nacionalidade
print-born-nationality = Data de nascimento, nacionalidade
print-street = Rua, número
print-postcode-town = Código postal, localidade
print-country = País
print-passport = N.º do passaporte ou documento de identificação
print-phone = Telefone
print-car = Matrícula
print-fellows = Acompanhantes
print-declaration = Confirmo que os dados aqui indicados são completos e corretos.
print-place-date = Local, data
print-signature = Assinatura
