# Grafik w aplikacji hotelowej: pokoje według dni.

desk-chart-title = Grafik
desk-chart-days = Liczba dni
desk-chart-zoom = { $count } dni
desk-chart-today = Dzisiaj
desk-chart-date = Przejdź do daty
desk-chart-earlier = Wcześniej
desk-chart-later = Później
desk-chart-all-types = Wszystkie typy
desk-chart-all-floors = Wszystkie piętra
desk-chart-floor = Piętro { $floor }
desk-chart-all-states = Wszyscy goście
desk-chart-state = Goście
desk-chart-find = Gość, nr rezerwacji lub pokój
desk-chart-nothing = Nic na grafiku nie pasuje do tego wyboru. Proszę go rozszerzyć, aby znów zobaczyć pokoje.
desk-chart-no-rooms = Nie ma jeszcze pokoi. Gdy hotel będzie miał pokoje, pojawią się tutaj razem z pobytami.

desk-chart-arriving = Przyjeżdża
desk-chart-in-house = W hotelu
desk-chart-departing = Wyjeżdża
desk-chart-departed = Po wyjeździe
desk-chart-overbooked = Overbooking
desk-chart-unassigned = Jeszcze bez pokoju
desk-chart-fold = Zwiń: { $name }
desk-chart-unfold = Rozwiń: { $name }
desk-chart-left = { $count ->
    [one] { $type }, { $date }: { $count } wolny pokój
    [few] { $type }, { $date }: { $count } wolne pokoje
    [many] { $type }, { $date }: { $count } wolnych pokoi
   *[other] { $type }, { $date }: { $count } wolnego pokoju
}
desk-chart-left-from = { $left }, od { $price }
desk-chart-clashes = Koliduje z innym pobytem lub wyłączeniem pokoju
desk-chart-noted = Z notatką
desk-chart-bar = { $guest }, { $room }, { $dates }, { $nights }, { $state }
desk-chart-free = { $room }, { $date }, wolny
desk-chart-away = { $room }, { $date }, { $outage }
desk-chart-lane = { $lane }, { $date }
desk-chart-outage = { $kind }, { $dates }
desk-chart-same-price = Cena bez zmian
desk-chart-keeps-price = Cena jak przy sprzedaży
desk-chart-out-of-service = Ten pokój ma drobną usterkę.
desk-chart-moved = Przeniesiono: { $guest }.
desk-chart-moved-price = Przeniesiono: { $guest }. Cena: { $before } → { $after }.
desk-chart-nothing-changed = Niczego nie zmieniono.
desk-chart-given-room = Pokój { $number } zostanie przydzielony z rezerwacją.
desk-chart-hint-bar = Enter otwiera · M przenosi · E przedłuża
desk-chart-hint-open = Enter otwiera
desk-chart-hint-move = Alt: dopiero od tej nocy · Shift: zachowaj cenę · Esc: bez zmian
desk-chart-hint-move-keys = Strzałki przesuwają · S dzieli · P zachowuje cenę · Enter zatwierdza · Esc rezygnuje
desk-chart-hint-extend = Shift: zachowaj cenę · Esc: bez zmian
desk-chart-hint-extend-keys = Strzałki zmieniają noce · Enter zatwierdza · Esc rezygnuje

desk-chart-linked = Zajęte razem z { $room }
