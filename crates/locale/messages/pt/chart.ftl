# O mapa de ocupação da aplicação: quartos por dias.

desk-chart-title = Mapa de ocupação
desk-chart-days = Dias mostrados
desk-chart-zoom = { $count } dias
desk-chart-today = Hoje
desk-chart-date = Ir para a data
desk-chart-earlier = Antes
desk-chart-later = Depois
desk-chart-all-types = Todos os tipos
desk-chart-all-floors = Todos os pisos
desk-chart-floor = Piso { $floor }
desk-chart-all-states = Todos os hóspedes
desk-chart-state = Hóspedes
desk-chart-find = Hóspede, n.º da reserva ou quarto
desk-chart-nothing = Nada no mapa corresponde a esta escolha. Alargue-a para voltar a ver quartos.
desk-chart-no-rooms = Ainda não há quartos. Quando o hotel os tiver, aparecem aqui com as suas estadias.

desk-chart-arriving = A chegar
desk-chart-in-house = No hotel
desk-chart-departing = De partida
desk-chart-departed = Partiu
desk-chart-overbooked = Em overbooking
desk-chart-unassigned = Ainda sem quarto
desk-chart-fold = Recolher { $name }
desk-chart-unfold = Expandir { $name }
desk-chart-left = { $count ->
    [1] { $type }, { $date }: { $count } quarto livre
   *[other] { $type }, { $date }: { $count } quartos livres
}
desk-chart-left-from = { $left }, desde { $price }
desk-chart-clashes = Em conflito com outra estadia ou com um bloqueio
desk-chart-noted = Com nota
desk-chart-bar = { $guest }, { $room }, { $dates }, { $nights }, { $state }
desk-chart-free = { $room }, { $date }, livre
desk-chart-away = { $room }, { $date }, { $outage }
desk-chart-lane = { $lane }, { $date }
desk-chart-outage = { $kind }, { $dates }
desk-chart-same-price = O preço mantém-se
desk-chart-keeps-price = Preço mantido como foi vendido
desk-chart-out-of-service = Este quarto tem uma pequena avaria.
desk-chart-moved = { $guest }: mudança feita.
desk-chart-moved-price = { $guest }: mudança feita, de { $before } para { $after }.
desk-chart-nothing-changed = Nada foi alterado.
desk-chart-given-room = O quarto { $number } é atribuído com a reserva.
desk-chart-hint-bar = Enter abre · M move · E prolonga
desk-chart-hint-open = Enter abre
desk-chart-hint-move = Alt: só a partir desta noite · Shift: manter o preço · Esc: deixar como está
desk-chart-hint-move-keys = Setas movem · S divide · P mantém o preço · Enter larga · Esc deixa como está
desk-chart-hint-extend = Shift: manter o preço · Esc: deixar como está
desk-chart-hint-extend-keys = Setas alteram as noites · Enter larga · Esc deixa como está

desk-chart-linked = Ocupado com { $room }
