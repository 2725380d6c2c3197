### Czym hotel zarządza sam: personel, dane, pokoje i stan programu.

house-menu = Ustawienia
house-tab-staff = Personel
house-tab-hotel = Hotel
house-tab-rooms = Pokoje
house-edit = Edytuj
house-discard = Odrzuć
house-waiting = Zmiana ustawień

## Personel

house-staff-at-server = Listę personelu hotelu prowadzi serwer. Zmiany wymagają połączenia i obowiązują na każdym stanowisku.
house-staff-here = Kto tu pracuje, loguje się nazwą użytkownika i hasłem.
house-staff-add = Dodaj osobę
house-staff-change = Zmień dane
house-staff-person = Imię i nazwisko
house-staff-full-name = Imię i nazwisko
house-staff-user = Nazwa użytkownika
house-staff-user-hint = Do logowania
house-staff-seen = Ostatnie logowanie
house-staff-never = Jeszcze nigdy
house-staff-you = Państwa konto
house-staff-off = Zablokowane
house-staff-edit-of = Edytuj: { $name }
house-staff-password = Nowe hasło
house-staff-password-of = Nowe hasło: { $name }
house-staff-first-password = Pierwsze hasło
house-staff-new-password = Nowe hasło
house-staff-password-hint = Co najmniej osiem znaków. Osiem cyfr wystarczy jako PIN.
house-staff-disable = Zablokuj
house-staff-disable-of = Zablokuj: { $name }
house-staff-disable-hint = Ta osoba nie będzie mogła się już zalogować. Jej czynności pozostaną zapisane pod jej nazwiskiem.
house-staff-disable-you = To Państwa własne konto. Nastąpi wylogowanie.
house-staff-enable = Odblokuj
house-staff-enable-of = Odblokuj: { $name }
house-staff-done-added = { $name } może się zalogować.
house-staff-done-changed = Zmieniono dane: { $name }.
house-staff-done-password = { $name } ma nowe hasło.
house-staff-done-enabled = { $name } znów może się zalogować.
house-staff-done-disabled = { $name } nie może się już zalogować.

## Hotel

house-hotel-address = Nazwa, adres i kontakt
house-hotel-slug = Nazwa skrócona w adresach WWW
house-hotel-fixed = Walutę, strefę czasową i nazwę skróconą wybrano przy konfiguracji. Pozostają bez zmian.
house-hotel-fixed-sold = Waluty i strefy czasowej nie można już zmienić: są w nich rezerwacje. Nazwa skrócona występuje w linkach gości.
house-hotel-policies = Każdy plan taryfowy ma własne warunki anulowania. Można je znaleźć tutaj:
house-hotel-done = Zapisano.
house-hotel-moved-on = Podczas wpisywania dane hotelu zmieniono w innym miejscu.
house-hotel-moved-on-hint = Można mimo to zapisać: zapisane zostaną tylko pola zmienione tutaj. Jeśli to samo pole zmieniono także gdzie indziej, obie wersje pozostaną w „Do wyjaśnienia”.
house-vat-from = Od nocy
house-vat-from-hint = Puste: od początku
house-vat-hint = Późniejsza stawka obowiązuje od swojej pierwszej nocy. Istniejące rezerwacje zachowują podatek, z którym je przyjęto.

## Pokoje

house-rooms-count = { $rooms ->
    [one] { $rooms } pokój
    [few] { $rooms } pokoje
    [many] { $rooms } pokoi
   *[other] { $rooms } pokoju
} · { $types ->
    [one] { $types } typ
    [few] { $types } typy
    [many] { $types } typów
   *[other] { $types } typu
}
house-rooms-empty = Nie ma jeszcze typu pokoju. Proszę najpierw dodać typ, a potem jego pokoje.
house-rooms-none = Ten typ nie ma jeszcze pokoi.
house-rooms-add = Dodaj pokoje
house-rooms-add-of = Dodaj pokoje: { $name }
house-rooms-numbers = Numery
house-rooms-show = { $count ->
    [one] Pokaż { $count } wycofany pokój
    [few] Pokaż { $count } wycofane pokoje
    [many] Pokaż { $count } wycofanych pokoi
   *[other] Pokaż { $count } wycofanego pokoju
}
house-rooms-hide = { $count ->
    [one] Ukryj { $count } wycofany pokój
    [few] Ukryj { $count } wycofane pokoje
    [many] Ukryj { $count } wycofanych pokoi
   *[other] Ukryj { $count } wycofanego pokoju
}
house-rooms-done-added = { $count ->
    [one] Dodano { $count } pokój.
    [few] Dodano { $count } pokoje.
    [many] Dodano { $count } pokoi.
   *[other] Dodano { $count } pokoju.
}
house-room-number = Numer
house-room-floor = Piętro
house-room-floor-hint = Puste: z numerów takich jak 301
house-room-edit-of = Edytuj pokój { $room }
house-room-done-changed = Zmieniono pokój { $room }.
house-room-archived = Wycofany
house-room-archive = Wycofaj
house-room-archive-of = Wycofaj pokój { $room }
house-room-archive-hint = Pokój na stałe znika z hotelu: nie jest sprzedawany ani sprzątany. Na czas naprawy lepiej wyłączyć go z użytku na stronie Housekeeping. W każdej chwili można go przywrócić.
house-room-archive-stays = Ten pokój jest przydzielony gościom
house-room-archive-stays-hint = Proszę najpierw przydzielić im inny pokój.
house-room-archive-nights = { $count ->
    [one] Na { $count } noc potrzebne są wszystkie pokoje
    [few] Na { $count } noce potrzebne są wszystkie pokoje
    [many] Na { $count } nocy potrzebne są wszystkie pokoje
   *[other] Na { $count } nocy potrzebne są wszystkie pokoje
}
house-room-done-archived = Wycofano pokój { $room }.
house-room-back = Przywróć
house-room-back-of = Przywróć pokój { $room }
house-room-done-back = Przywrócono pokój { $room }.
house-type-add = Dodaj typ pokoju
house-type-change = Zmień typ pokoju
house-type-edit-of = Edytuj: { $name }
house-type-occupancy = { $adults ->
    [one] { $adults } dorosły
    [few] { $adults } dorosłych
    [many] { $adults } dorosłych
   *[other] { $adults } dorosłych
}, { $heads ->
    [one] łącznie { $heads } gość
    [few] łącznie { $heads } gości
    [many] łącznie { $heads } gości
   *[other] łącznie { $heads } gościa
}
house-type-rooms = { $count ->
    [0] brak pokoi
    [one] { $count } pokój
    [few] { $count } pokoje
    [many] { $count } pokoi
   *[other] { $count } pokoju
}
house-type-beds-in = Łóżka ({ $language })
house-type-done = Zapisano: { $name }.

## Stan systemu

house-tab-health = Stan systemu
health-title = Ten komputer
health-version = Wersja
health-file = Plik hotelu
health-free = Wolne na tym dysku
health-heard = Ostatni kontakt z serwerem
health-last-backup = Ostatnia kopia zapasowa
health-backup-never = Jeszcze brak
health-alone = Pracuje bez serwera
health-unknown = Brak danych
health-megabytes = { $number } MB
health-gigabytes = { $number } GB
health-disk-low = Dysk jest prawie pełny.
health-disk-low-hint = Proszę wkrótce zwolnić miejsce: bez niego nie da się zapisać żadnej rezerwacji. Jak dotąd nic nie zginęło.
health-clock-behind = { $minutes ->
    [one] Zegar tego komputera spóźnia się o { $minutes } minutę względem zegara serwera.
    [few] Zegar tego komputera spóźnia się o { $minutes } minuty względem zegara serwera.
    [many] Zegar tego komputera spóźnia się o { $minutes } minut względem zegara serwera.
   *[other] Zegar tego komputera spóźnia się o { $minutes } minuty względem zegara serwera.
}
health-clock-ahead = { $minutes ->
    [one] Zegar tego komputera spieszy się o { $minutes } minutę względem zegara serwera.
    [few] Zegar tego komputera spieszy się o { $minutes } minuty względem zegara serwera.
    [many] Zegar tego komputera spieszy się o { $minutes } minut względem zegara serwera.
   *[other] Zegar tego komputera spieszy się o { $minutes } minuty względem zegara serwera.
}
health-clock-off-hint = Proszę ustawić go w ustawieniach systemu, najlepiej automatycznie przez internet. Godziny na listach są podawane według tego zegara.
health-offline = Brak połączenia z serwerem.
health-work-backup = Trwa tworzenie kopii zapasowej: { $share }%
health-work-examine = Trwa sprawdzanie pliku: { $share }%
health-examine = Sprawdź plik
health-examine-hint = Odczytuje każdą stronę pliku hotelu i dla porównania tworzy każdą listę od nowa. Można pracować dalej, nieco wolniej.
health-examine-failed = Nie udało się sprawdzić pliku.
health-damaged = Plik jest uszkodzony. Proszę nie przyjmować tu więcej rezerwacji i wezwać pomoc.
health-mended = Niektóre listy nie zgadzały się z zapisami. Utworzono je od nowa.
health-sound = Wszystko jest w porządku.
health-examined-at = { $count ->
    [one] Odczytano { $count } zapis, { $instant }
    [few] Odczytano { $count } zapisy, { $instant }
    [many] Odczytano { $count } zapisów, { $instant }
   *[other] Odczytano { $count } zapisu, { $instant }
}
health-logs = Zapisz logi
health-logs-done = Zapisano logi.
health-restored = Ten hotel przywrócono z kopii zapasowej. Stan na: { $instant }.
health-restored-hint = Nie ma w nim tego, co wydarzyło się później. Proszę porównać z e-mailami i notatkami na papierze i wpisać to ponownie.
health-restored-noted = Rozumiem

## Kopie zapasowe

backup-title = Kopie zapasowe
backup-about = Kopia zapasowa to kopia całego hotelu w jednym zaszyfrowanym pliku. Liczy się dopiero po otwarciu i sprawdzeniu.
backup-about-desk = Państwa hotel jest na serwerze; kopia zapasowa tutaj to dodatkowa kopia danych tego stanowiska w jednym zaszyfrowanym pliku.
backup-key = Klucz pozostaje wśród kluczy tego komputera: tylko ten komputer może otworzyć plik.
backup-make = Utwórz kopię teraz
backup-folder = Gdzie i ile
backup-where = Folder
backup-folder-hint = Pełna ścieżka folderu, na przykład na innym dysku. Puste: obok pliku hotelu.
backup-keep = Ile kopii przechowywać
backup-none = Nie ma jeszcze kopii zapasowej. Proszę teraz utworzyć pierwszą.
backup-as-of = Stan na
backup-size = Rozmiar
backup-file = Plik
backup-restore = Przywróć
backup-restore-of = Przywróć kopię zapasową: { $instant }
backup-restore-lost = Hotel wróci do stanu na: { $instant }. Późniejszych zmian w nim nie będzie.
backup-restore-aside = Obecny stan hotelu nie zostanie usunięty: zostanie odłożony na tym komputerze.
backup-restore-hint = Wszyscy zostaną wylogowani i zalogują się ponownie, hasłem z tamtego dnia.

## Ponowne połączenie

again-title = Połącz ponownie z serwerem
again-about = Jeśli plik tego stanowiska jest uszkodzony, stanowisko zaczyna od nowa: plik zostaje odłożony, a hotel jest ponownie pobierany z serwera.
again-why = Starszej kopii zapasowej nie można tu przywrócić. Nie byłoby w niej pokoi sprzedanych od tego czasu na tym stanowisku i zostałyby sprzedane po raz drugi.
again-do = Odłóż i połącz ponownie
again-aside = Obecny plik nie zostanie usunięty: zostanie odłożony na tym komputerze. Pokoje z własnej puli tego stanowiska pozostaną w puli, dopóki nie miną ich noce.
again-waiting = { $count ->
    [one] Serwer nie ma jeszcze { $count } zmiany
    [few] Serwer nie ma jeszcze { $count } zmian
    [many] Serwer nie ma jeszcze { $count } zmian
   *[other] Serwer nie ma jeszcze { $count } zmiany
}
again-waiting-hint = Gdy wróci połączenie, zostaną wysłane same. Przed przejściem dalej proszę je zanotować, a potem wpisać ponownie.
again-sure = Zmiany są zanotowane
again-nothing-waits = Serwer ma wszystko z tego stanowiska.
again-code = Potrzebny będzie adres serwera i nowy kod dla tego stanowiska.

## Co nadeszło pod nieobecność tego stanowiska

away-title = { $count ->
    [one] Podczas nieobecności tego stanowiska: { $count } zmiana
    [few] Podczas nieobecności tego stanowiska: { $count } zmiany
    [many] Podczas nieobecności tego stanowiska: { $count } zmian
   *[other] Podczas nieobecności tego stanowiska: { $count } zmiany
}
away-hint = Co w międzyczasie zrobili inni, od najnowszych. Pozostaje tutaj, dopóki ktoś tego nie przeczyta.
away-short = { $count ->
    [one] { $count } nowa
    [few] { $count } nowe
    [many] { $count } nowych
   *[other] { $count } nowej
}
away-noted = Oznacz jako przeczytane
away-done = Oznaczono jako przeczytane.
field-hotel = Dane hotelu
field-room-types = Typy pokoi
field-rate-plans = Plany taryfowe
field-check-in = Zameldowanie od
field-check-out = Wymeldowanie do
