### Co poszło nie tak: jeden komunikat na kod błędu i, gdzie to pomaga, następny krok.
### Dana, której błąd nie niesie, przychodzi jako słowo „none”.

## Dane, które nie mogą być zamierzone

failure-stay-backwards = Wyjazd musi przypadać po przyjeździe.
failure-stay-backwards-hint = Proszę wybrać późniejszy wyjazd lub wcześniejszy przyjazd.
failure-stay-too-long = Najdłuższy możliwy pobyt: { $max ->
    [none] 365 nocy
    [one] { $max } noc
    [few] { $max } noce
    [many] { $max } nocy
   *[other] { $max } nocy
}.
failure-stay-too-long-hint = Proszę zarezerwować pobyt w kilku częściach.
failure-stay-past = { $date ->
    [none] Przyjazd przypada w przeszłości.
   *[other] Przyjazd w dniu { $date } przypada w przeszłości.
}
failure-stay-past-hint = Proszę wybrać dzisiejszą lub późniejszą datę.
failure-stay-too-far = { $date ->
    [none] Tego terminu nie można jeszcze rezerwować.
   *[other] Terminów po { $date } nie można jeszcze rezerwować.
}
failure-stay-too-far-hint = Proszę wybrać wcześniejszy przyjazd.
failure-party-invalid = W każdym pokoju potrzebna jest co najmniej jedna osoba dorosła; dzieci mają mniej niż 18 lat.
failure-party-invalid-hint = Goście od 18 roku życia liczą się jako dorośli.
failure-party-too-large = Ten pokój jest za mały dla tylu gości.
failure-party-too-large-hint = Proszę wybrać większy pokój lub zarezerwować dwa.
failure-rooms-invalid = { $max ->
    [none] Proszę wybrać co najmniej jeden pokój.
    [one] Proszę wybrać jeden pokój.
    [few] Proszę wybrać od 1 do { $max } pokoi.
    [many] Proszę wybrać od 1 do { $max } pokoi.
   *[other] Proszę wybrać od 1 do { $max } pokoi.
}
failure-guest-no-name = Proszę podać nazwisko.
failure-guest-email = Ten adres e-mail jest niekompletny.
failure-guest-email-hint = Powinien wyglądać tak: imie@example.com.
failure-guest-field = Pole „{ $label }” jest za długie lub zawiera znaki, których nie da się wydrukować.
failure-reason-needed = W tym terminie nic nie jest już wolne, a nie podano powodu sprzedaży mimo to.
failure-reason-needed-hint = Proszę wpisać, dlaczego pokój jest mimo to sprzedawany. Musi to wiedzieć osoba, która później będzie szukać pokoju.
failure-group-name = Grupa nie ma nazwy lub jest ona bardzo długa.
failure-group-name-hint = Proszę nadać jej krótką nazwę, na przykład firmy lub okazji.
failure-company-no-name = Firma nie ma nazwy.
failure-company-no-name-hint = Proszę wpisać nazwę tak, jak ma widnieć na dokumentach.
failure-release-past = Termin tej opcji już by minął.
failure-release-past-hint = Proszę wybrać termin w przyszłości.
failure-deposit-invalid = Takiej zaliczki nie można odnotować.
failure-deposit-invalid-hint = Proszę wpisać kwotę równą zeru lub wyższą, w walucie hotelu.
failure-trace-unknown = Tego wpisu już nie ma.
failure-trace-unknown-hint = Być może rezerwację usunięto. Proszę jeszcze raz sprawdzić na liście.
failure-text-needed = Nic tu jeszcze nie wpisano.
failure-text-needed-hint = Proszę wpisać, co trzeba zrobić.
failure-text-too-long = { $max ->
    [none] Ten tekst jest za długi.
    [one] Ten tekst ma więcej niż { $max } znak.
    [few] Ten tekst ma więcej niż { $max } znaki.
    [many] Ten tekst ma więcej niż { $max } znaków.
   *[other] Ten tekst ma więcej niż { $max } znaku.
}
failure-range-invalid = { $max ->
    [none] Ten zakres jest pusty lub za duży.
   *[other] Ten zakres jest pusty lub za duży: najwyżej { $max }.
}
failure-price-invalid = Taka cena nie jest możliwa.
failure-price-invalid-hint = Cena nie może być niższa od zera.
failure-property-invalid = { $field ->
    [name] Potrzebna jest nazwa, najwyżej 120 znaków.
    [address] Potrzebny jest adres, najwyżej 300 znaków.
    [country] Potrzebne są dwie litery, np. PL lub DE.
    [phone] Ten numer jest za długi.
    [languages] Proszę wybrać co najmniej jeden język.
    [check_in] Potrzebna jest godzina, np. 15:00.
    [check_out] Potrzebna jest godzina, np. 11:00.
    [vat] Każda stawka musi mieć procent, najwyżej 100, i własny pierwszy dzień.
    [city] Opłata miejscowa wymaga kwoty oraz liczb całkowitych dla wieku i nocy.
   *[other] „{ $label }”: tej wartości nie można przyjąć.
}
failure-unreadable = Nie udało się odczytać tego żądania.
failure-unreadable-hint = Proszę wrócić i spróbować ponownie.
failure-unknown-call = Takiej funkcji tu nie ma.
failure-unknown-call-hint = Być może jedna ze stron ma starszą wersję. Proszę ją zaktualizować i spróbować ponownie.
failure-call-reused = To już zostało wysłane z inną treścią.
failure-call-reused-hint = Proszę zacząć od pierwszego kroku.
failure-key-needed = To żądanie nie ma własnego identyfikatora (Idempotency-Key).
failure-key-needed-hint = Proszę wysyłać go z każdym żądaniem, które coś zmienia, na przykład jako UUID, a przy ponownej próbie ten sam.
failure-too-large = To więcej, niż można przyjąć.

## Czego nie ma

failure-property-unknown = Nie ma tu takiego hotelu.
failure-property-unknown-hint = Proszę sprawdzić adres.
failure-room-type-unknown = Nie ma takiego typu pokoju.
failure-room-unknown = Nie ma takiego pokoju.
failure-rate-plan-unknown = Nie ma takiej taryfy.
failure-reservation-unknown = Nie ma takiej rezerwacji.
failure-reservation-unknown-hint = Proszę sprawdzić numer rezerwacji.
failure-guest-unknown = Nie ma takiego gościa.
failure-filter-name = Filtr musi mieć nazwę. Najwięcej znaków: { $max }, najwięcej zapisanych filtrów: { $count }.
failure-guest-same = Te dwa profile są już jednym.
failure-guest-same-hint = Proszę otworzyć profil, aby zobaczyć, co z nim scalono.
failure-guest-preferences = Preferencje gościa mogą mieć po kilka słów. Najwięcej preferencji: { $max }.
failure-guest-preferences-hint = Dłuższe teksty proszę wpisać w notatkach.
failure-outage-unknown = Ten pokój nie jest wyłączony z użytku.
failure-attendant-unknown = Nikt o tym imieniu dzisiaj nie sprząta.
failure-attendant-unknown-hint = Proszę najpierw dodać tę osobę do listy na dzisiaj.
failure-task-unknown = Tego zadania już nie ma.
failure-hold-unknown = Nie trzymamy już tych pokoi dla Państwa.
failure-hold-unknown-hint = Proszę wyszukać ponownie; wpisane dane zostały zachowane.
failure-page-unknown = Nie ma takiej strony.
failure-page-unknown-hint = Proszę sprawdzić adres lub zacząć od strony głównej hotelu.

## Zrozumiałe, ale teraz niemożliwe

failure-property-exists = Ten hotel jest tu już skonfigurowany.
failure-sold-out = { $date ->
    [none] W tym terminie nie ma już wolnych pokoi.
   *[other] Na noc { $date } nie ma już wolnych pokoi.
}
failure-sold-out-hint = Proszę wybrać inny termin lub inny pokój.
failure-no-rights = { $date ->
    [none] Bez połączenia to stanowisko nie może zagwarantować pokoju w tym terminie.
   *[other] Bez połączenia to stanowisko nie może zagwarantować pokoju na noc { $date }.
}
failure-no-rights-hint = Proszę poczekać na połączenie albo wybrać inny typ pokoju lub inne noce.
failure-restricted = Tego terminu nie można zarezerwować w tej taryfie.
failure-restricted-hint = Proszę wybrać inny termin lub inną taryfę.
failure-price-changed = Cena zmieniła się z { $expected } na { $total }.
failure-price-changed-hint = Nic jeszcze nie zarezerwowano. Proszę sprawdzić nową cenę i przejść dalej, jeśli odpowiada.
failure-fee-changed = Opłata za anulowanie zmieniła się z { $expected } na { $fee }.
failure-fee-changed-hint = Nic jeszcze nie anulowano. Proszę sprawdzić nową opłatę i zdecydować ponownie.
failure-hold-expired = Czas, przez który trzymaliśmy dla Państwa pokoje, upłynął.
failure-hold-expired-hint = Wpisane dane zostały zachowane. Proszę wyszukać ponownie, aby zobaczyć, co jest jeszcze wolne.
failure-wrong-status = { $status ->
    [none] „{ $step }”: przy tej rezerwacji nie jest to teraz możliwe.
   *[other] „{ $step }”: nie jest to możliwe, status rezerwacji to „{ $status }”.
}
failure-stay-contested = Ten pobyt zmieniono jednocześnie w dwóch miejscach.
failure-stay-contested-hint = Proszę najpierw wybrać w „Do wyjaśnienia”, która zmiana obowiązuje.
failure-stay-changed = Ten pobyt w międzyczasie zmieniono, dlatego czynności nie cofnięto.
failure-stay-changed-hint = Proszę otworzyć rezerwację i sprawdzić jej obecny stan.
failure-version-gone = To zmieniło się od chwili wyświetlenia.
failure-version-gone-hint = Proszę spojrzeć jeszcze raz i dopiero wybrać.
failure-built-on-refused = To opierało się na zmianie, której serwer nie przyjął.
failure-built-on-refused-hint = Proszę najpierw sprawdzić tamtą zmianę.
failure-server-unknown = To nie jest serwer, z którym połączono to stanowisko.
failure-server-unknown-hint = Nic do niego nie wysłano i nic z niego nie pobrano. Proszę sprawdzić adres i sieć albo połączyć stanowisko ponownie nowym kodem.
failure-room-taken = { $date ->
    [none] Pokój { $room } jest zajęty.
   *[other] Pokój { $room } jest zajęty w dniu { $date }.
}
failure-room-taken-hint = Proszę wybrać inny pokój.
failure-room-out-of-order = { $date ->
    [none] Pokój { $room } jest wyłączony z użytku.
   *[other] Pokój { $room } jest wyłączony z użytku w dniu { $date }.
}
failure-room-out-of-order-hint = Proszę wybrać inny pokój lub przywrócić ten do użytku.
failure-attendant-needed = Na liście na dzisiaj nie ma jeszcze nikogo.
failure-attendant-needed-hint = Proszę dodać osoby, które dzisiaj sprzątają, a potem podzielić pokoje.
failure-room-needed = Nie przydzielono jeszcze pokoju.
failure-room-needed-hint = Proszę najpierw przydzielić pokój.
failure-too-early = { $date ->
    [none] Jest na to jeszcze za wcześnie.
   *[other] Będzie to możliwe od { $date }.
}
failure-stays-over = Ten gość zostaje dłużej.
failure-stays-over-hint = Jeśli gość wyjeżdża dzisiaj, proszę użyć „Wcześniejszy wyjazd”.
failure-day-open = { $count ->
    [none] W hotelu są jeszcze goście, którzy powinni byli wyjechać.
    [one] W hotelu jest jeszcze { $count } gość, który powinien był wyjechać.
    [few] W hotelu jest jeszcze { $count } gości, którzy powinni byli wyjechać.
    [many] W hotelu jest jeszcze { $count } gości, którzy powinni byli wyjechać.
   *[other] W hotelu jest jeszcze { $count } gości, którzy powinni byli wyjechać.
}
failure-day-open-hint = Proszę ich wymeldować lub przedłużyć pobyty, a potem zamknąć dobę.
failure-day-moved = { $date ->
    [none] Doba hotelowa jest już inna.
   *[other] Doba hotelowa to już { $date }.
}
failure-day-moved-hint = Proszę sprawdzić nową dobę i spróbować ponownie.
failure-server-only = Można to zrobić tylko na serwerze.
failure-desk-only = Można to zrobić tylko na stanowisku.
failure-staff-name-taken = Ta nazwa użytkownika jest już zajęta.
failure-staff-name-taken-hint = Proszę wybrać inną.
failure-line-needed = Te dane prowadzi serwer, a nie ma połączenia.
failure-line-needed-hint = Niczego nie zmieniono. Proszę spróbować ponownie, gdy wróci połączenie.
failure-answer-late = Serwer nie odpowiedział na czas.
failure-answer-late-hint = Być może mimo to zostało to wykonane. Przed ponowną próbą proszę za chwilę sprawdzić na liście.
failure-staff-unknown = Tej osoby nie ma na liście.
failure-last-manager = Musi pozostać ktoś, kto ma wszystkie uprawnienia.
failure-last-manager-hint = Proszę najpierw nadać innej osobie uprawnienia kierownika.
failure-room-assigned = { $count ->
    [none] Ten pokój jest przydzielony gościom.
    [one] Na { $count } noc ({ $date }) ten pokój jest przydzielony gościowi.
    [few] Na { $count } noce, od { $date }, ten pokój jest przydzielony gościom.
    [many] Na { $count } nocy, od { $date }, ten pokój jest przydzielony gościom.
   *[other] Na { $count } nocy, od { $date }, ten pokój jest przydzielony gościom.
}
failure-room-assigned-hint = Proszę najpierw przydzielić im inny pokój.
failure-rooms-below-sold = { $count ->
    [none] Potrzebne są wszystkie pokoje.
    [one] Na { $count } noc ({ $date }) potrzebne są wszystkie pokoje.
    [few] Na { $count } noce, od { $date }, potrzebne są wszystkie pokoje.
    [many] Na { $count } nocy, od { $date }, potrzebne są wszystkie pokoje.
   *[other] Na { $count } nocy, od { $date }, potrzebne są wszystkie pokoje.
}
failure-rooms-below-sold-hint = Liczą się także pokoje z własnych pul stanowisk; po tych nocach będzie to możliwe.
failure-room-number-taken = Pokój { $room } już istnieje.
failure-room-number-taken-hint = Proszę wybrać inny numer.
failure-room-invalid = { $field ->
    [floor] Nazwa piętra jest za długa.
   *[other] Pokój musi mieć numer, najwyżej dwanaście znaków.
}
failure-room-type-invalid = { $field ->
    [code] Potrzebny jest krótki kod, najwyżej 20 znaków.
    [name] Potrzebna jest nazwa, najwyżej 120 znaków.
    [beds] To za długie.
    [adults] Musi być miejsce dla co najmniej jednej osoby dorosłej.
    [heads] Musi być miejsce dla co najmniej tylu gości, ilu jest dorosłych.
   *[other] Tego typu pokoju nie można zapisać w tej postaci.
}
failure-room-type-taken = Inny typ pokoju ma już ten kod.
failure-room-type-taken-hint = Proszę wybrać inny.
failure-version-unknown = Ten formularz jest nieaktualny.
failure-version-unknown-hint = Proszę otworzyć stronę ponownie i jeszcze raz wprowadzić zmianę.
failure-work-under-way = Trwa inna operacja.
failure-work-under-way-hint = Proszę poczekać, aż się zakończy.
failure-backup-failed = Nie udało się utworzyć kopii zapasowej.
failure-backup-failed-hint = Starsze kopie są nadal dostępne. Proszę sprawdzić, czy w folderze można zapisywać, i spróbować ponownie.
failure-backup-unknown = Tej kopii zapasowej już nie ma.
failure-backup-foreign = Ta kopia zapasowa pochodzi z innego hotelu.
failure-backup-damaged = Tej kopii zapasowej nie można użyć.
failure-backup-damaged-hint = Hotel pozostał bez zmian. Proszę spróbować starszej kopii.
failure-folder-unusable = W tym folderze nie można zapisać pliku.
failure-folder-unusable-hint = Proszę podać pełną ścieżkę istniejącego folderu na podłączonym dysku.
failure-restore-not-here = W tym hotelu nie jest to możliwe.
failure-waiting-changed = W międzyczasie coś wysłano lub dodano.
failure-waiting-changed-hint = Proszę zamknąć to okno i jeszcze raz sprawdzić listę.
failure-password-short = { $min ->
    [none] To hasło jest za krótkie.
    [one] Hasło musi mieć co najmniej { $min } znak.
    [few] Hasło musi mieć co najmniej { $min } znaki.
    [many] Hasło musi mieć co najmniej { $min } znaków.
   *[other] Hasło musi mieć co najmniej { $min } znaku.
}
failure-terms-needed = Aby zarezerwować, proszę zaakceptować regulamin.
failure-payment-invalid = Ten sposób płatności nie jest dostępny.
failure-payment-invalid-hint = Proszę wybrać jeden z wyświetlonych.
failure-promo-unknown = Ten kod promocyjny tu nie obowiązuje.
failure-promo-unknown-hint = Proszę go pominąć lub sprawdzić pisownię.
failure-company-unknown = Ten kod firmowy nie jest tu znany.
failure-company-unknown-hint = Proszę go pominąć lub zapytać w swojej firmie o właściwy.
failure-currency-not-offered = Ten hotel nie podaje cen w tej walucie.
failure-currency-not-offered-hint = Proszę pominąć walutę, aby zobaczyć ceny w walucie hotelu.

## Niedozwolone

failure-sign-in-needed = Proszę się zalogować.
failure-sign-in-wrong = Nazwa użytkownika lub hasło są nieprawidłowe.
failure-sign-in-wrong-hint = Proszę zwrócić uwagę na wielkie litery.
failure-role-denied = Brak uprawnień do tej czynności.
failure-role-denied-hint = Proszę zwrócić się do kogoś, kto je ma.
failure-token-wrong = Ten link jest nieważny lub stracił ważność.
failure-token-wrong-hint = Proszę użyć linku z ostatniego potwierdzenia lub zadzwonić do hotelu.
failure-code-wrong = Ten kod jest błędny, został już użyty lub wygasł.
failure-code-wrong-hint = Nowy kod można otrzymać na serwerze.
failure-device-unknown = Serwer nie zna tego stanowiska.
failure-device-unknown-hint = Proszę połączyć je ponownie nowym kodem.
failure-signature-wrong = Serwer nie mógł zweryfikować tego, co wysłało to stanowisko.
failure-signature-wrong-hint = Niczego nie przyjęto. Proszę połączyć stanowisko ponownie nowym kodem.
failure-batch-invalid = Serwer nie mógł przyjąć tego, co wysłało to stanowisko.
failure-batch-invalid-hint = Czego to dotyczyło, podano w „Do wyjaśnienia”. Proszę zaktualizować obie strony do tej samej wersji.
failure-too-many = { $seconds ->
    [none] Zbyt wiele żądań w krótkim czasie.
    [one] Zbyt wiele żądań w krótkim czasie. Proszę poczekać { $seconds } sekundę.
    [few] Zbyt wiele żądań w krótkim czasie. Proszę poczekać { $seconds } sekundy.
    [many] Zbyt wiele żądań w krótkim czasie. Proszę poczekać { $seconds } sekund.
   *[other] Zbyt wiele żądań w krótkim czasie. Proszę poczekać { $seconds } sekundy.
}

## Problemy po naszej stronie

failure-disk-full = Dysk jest pełny. Niczego nie zmieniono.
failure-disk-full-hint = Proszę zwolnić miejsce na dysku i spróbować ponownie.
failure-wrong-key = Tym kluczem nie da się otworzyć danych.
failure-wrong-key-hint = Proszę użyć klucza, którym dane utworzono.
failure-database-newer = Dane zapisała nowsza wersja programu.
failure-database-newer-hint = Proszę zaktualizować Keyrack. Niczego nie zmieniono.
failure-database-locked = Danych używa inny program.
failure-database-locked-hint = Proszę zamknąć drugi Keyrack na tym komputerze i spróbować ponownie.
failure-database-damaged = Dane są uszkodzone.
failure-database-damaged-hint = Proszę przywrócić ostatnią kopię zapasową lub skonfigurować to stanowisko od nowa z serwera.
failure-stopping = Serwer jest właśnie uruchamiany ponownie.
failure-stopping-hint = Proszę spróbować za chwilę.
failure-fault = Coś poszło nie tak po naszej stronie. Niczego nie zmieniono.
failure-fault-hint = Proszę spróbować ponownie. Jeśli to się powtórzy, proszę powiadomić hotel lub opiekuna systemu.
failure-server-address = To nie jest adres serwera.
failure-server-address-hint = Zaczyna się od https:// i jest w otrzymanym piśmie lub e-mailu.
failure-server-unreached = Serwer nie odpowiada.
failure-server-unreached-hint = Proszę sprawdzić adres i połączenie tego komputera, a potem spróbować ponownie. Niczego nie zmieniono.
failure-import-unreadable = Tego pliku nie da się odczytać jako tabeli.
failure-import-unreadable-hint = Proszę zapisać go w tamtym programie jako CSV i wybrać ponownie. Niczego nie zmieniono.
failure-import-too-long = Plik jest dłuższy, niż pozwala jeden import.
failure-import-too-long-hint = Najwyżej 50 000 wierszy i 20 MB naraz. Proszę podzielić plik i importować części jedną po drugiej.
failure-import-columns = Brakuje niektórych kolumn.
failure-import-columns-hint = Dla gości potrzebne jest nazwisko, dla rezerwacji także przyjazd, wyjazd lub liczba nocy oraz typ pokoju.
failure-import-lines = Wiersze, których nie można przyjąć: { $count }. Niczego nie zaimportowano.
failure-import-lines-hint = Proszę poprawić je w pliku lub wybrać ich pominięcie.

failure-rate-plan-archived = Ta taryfa nie jest już sprzedawana.
failure-rate-plan-archived-hint = Proszę wybrać inną taryfę.
failure-last-rate-plan = To ostatni sprzedawany plan taryfowy.
failure-last-rate-plan-hint = Bez planu taryfowego niczego nie można zarezerwować. Proszę najpierw utworzyć inny.
failure-rate-plan-taken = Inny plan taryfowy ma już ten kod.
failure-rate-plan-taken-hint = Proszę wybrać inny kod.
failure-rate-plan-invalid = { $field ->
    [code] Kod musi mieć od 1 do 20 znaków.
    [name] Nazwa w każdym języku musi mieć od 1 do 120 znaków.
    [occupancy] Cena dotyczy co najmniej jednej osoby dorosłej, a dopłaty nie mogą być ujemne.
    [cancellation] Takie warunki anulowania nie mogą być zamierzone: dwa progi zaczynają się w tej samej chwili lub opłata przekracza cenę całego pobytu.
   *[other] Tego planu taryfowego nie można przyjąć w tej postaci.
}
failure-allowance-below-sold = { $date ->
    [none] Sprzedano już więcej pokoi, niż by zostało.
   *[other] Na dzień { $date } sprzedano już więcej pokoi, niż by zostało.
}
failure-allowance-below-sold-hint = Proszę dopuścić tyle, ile wynosi overbooking, lub najpierw przenieść gości do innego typu pokoju.

failure-tax-invalid =
    { $part ->
        [name] Nazwa ma jeden wiersz, najwyżej 40 znaków.
        [rate] Potrzebny jest procent od 0 do 100, np. 7 lub 7,5.
        [amount] Potrzebna jest kwota nie niższa od zera.
        [age] Potrzebny jest wiek do 18 lat: starsi goście to dorośli.
        [nights_max] Liczy się co najmniej jedna noc. Puste pole oznacza, że liczą się wszystkie.
        [classes] To samo podano dwa razy.
        [valid_from] Od tego dnia zaczyna już obowiązywać inna stawka za to samo.
        [season] Od jednego dnia roku do innego, bez dni z innego sezonu tego podatku.
        [inclusive] W cenie może być zawarty tylko jeden podatek. Proszę jeden z nich doliczać do ceny albo nadać obu tę samą nazwę.
        [taxes] To więcej podatków, niż hotel może prowadzić.
       *[other] Tego podatku nie można przyjąć w tej postaci.
    }
failure-tax-invalid-hint = Niczego nie zmieniono.
failure-policy-invalid =
    { $part ->
        [name] Potrzebna jest nazwa, najwyżej 80 znaków, której nie mają inne warunki.
        [tiers] Najwyżej dziesięć progów, każdy z innym początkiem.
        [order] Późniejszy próg nie może kosztować mniej niż wcześniejszy.
        [days] Najwyżej 730 dni przed przyjazdem.
        [hours] Najwyżej 720 godzin po rezerwacji.
        [nights] Od 1 do 365 nocy.
        [percent] Więcej niż 0 i najwyżej 100 procent.
        [amount] Potrzebna jest kwota wyższa od zera.
        [cap] Od 1 do 365 nocy albo nic.
        [deposit] Części zaliczki przekraczają cenę całego pobytu lub dwie z nich mają ten sam termin.
        [waiver] Proszę podać powód odstąpienia od opłaty, najwyżej 200 znaków.
        [policies] To więcej warunków, niż hotel może prowadzić.
        [used] Z tych warunków korzysta jeszcze taryfa.
       *[other] Tych warunków nie można przyjąć w tej postaci.
    }
failure-policy-invalid-hint = Niczego nie zmieniono.
failure-exchange-invalid =
    { $part ->
        [currency] { $currency } nie jest kodem waluty albo jest walutą tego hotelu.
        [rate] Potrzebny jest kurs wyższy od zera, z najwyżej dziesięcioma miejscami po przecinku.
        [file] To nie jest dzienna lista Europejskiego Banku Centralnego.
        [date] Używana lista jest nowsza.
        [base] Na liście nie ma waluty hotelu.
        [source] Proszę podać źródło kursów, najwyżej 60 znaków.
        [rates] To więcej walut, niż hotel może prowadzić.
       *[other] Tych kursów nie można przyjąć w tej postaci.
    }
failure-exchange-invalid-hint = Używane kursy się nie zmieniły.
failure-room-members =
    Te pokoje nie składają się na { $room ->
        [none] ten pokój
       *[other] { $room }
    }.
failure-room-members-hint = Proszę wybrać dokładnie te pokoje, z których składa się typ: każdy raz i żadnego wycofanego.
failure-room-is-part =
    { $room ->
        [none] Ten pokój
       *[other] Pokój { $room }
    } jest częścią { $whole ->
        [none] większego pokoju
       *[other] większego pokoju ({ $whole })
    }.
failure-room-is-part-hint = Proszę najpierw wycofać większy pokój albo złożyć go z innych pokoi.
failure-made-of-fixed = Ten typ ma już pokoje lub jest sprzedany, więc jego skład się nie zmienia.
failure-made-of-fixed-hint = Proszę utworzyć inny typ pokoju.
failure-made-of-itself = Typ pokoju nie może składać się z samego siebie.
failure-made-of-itself-hint = Proszę wybrać typy, które nie składają się z tego.
failure-service-invalid =
    { $field ->
        [code] Kod ma od 1 do 20 znaków.
        [name] Nazwa w każdym języku ma od 1 do 120 znaków.
        [description] Opis w każdym języku ma najwyżej 2000 znaków.
        [price] Cena nie może być ujemna i wynosi najwyżej 10 000 000.
        [ages] Granice wieku rosną po kolei, mieszczą się między 1 a 18, a żadna cena nie jest ujemna.
        [due] Cena za noc wymaga usługi świadczonej każdej nocy lub każdego ranka.
        [stock] Na dzień jest co najmniej jedna albo limit pozostaje pusty.
        [slots] Każda godzina występuje raz i mieści co najmniej jednego gościa.
        [window] Ostatni dzień nie może przypadać przed pierwszym.
        [quantity] Jedno zamówienie obejmuje od 1 do 999.
        [compulsory] To, co należy do pokoju, nie ma dnia ani godziny do wyboru i nie ma limitu.
       *[other] Tej usługi nie można przyjąć w tej postaci.
    }
failure-service-taken = Inna usługa ma już ten kod.
failure-service-taken-hint = Proszę wybrać inny kod.
failure-service-unknown = Nie ma tu takiej usługi.
failure-service-unknown-hint = Proszę wybrać jedną z oferowanych usług.
failure-service-not-offered = { $service }: nie jest oferowane do tego pokoju i tej taryfy.
failure-service-not-offered-hint = Proszę wybrać inną usługę lub inną taryfę.
failure-service-included = { $service }: ta taryfa już to obejmuje.
failure-service-included-hint = Proszę usunąć to z zamówienia; nikt nie płaci dwa razy.
failure-service-quantity =
    { $max ->
        [1] { $service }: można zamówić tylko raz.
       *[other] { $service }: można zamówić od 1 do { $max } razy.
    }
failure-service-day = { $service }: proszę wybrać jeden z dni pobytu.
failure-service-time = { $service }: proszę wybrać jedną z podanych godzin.
failure-service-twice = { $service }: zamówiono dwa razy na ten sam dzień.
failure-service-twice-hint = Proszę zostawić jedno z zamówień.
failure-service-full =
    { $time ->
        [none]
            { $count ->
                [0] { $service }: w dniu { $date } nie ma już miejsc.
               *[other] { $service }: w dniu { $date } pozostało tylko { $count }.
            }
       *[other]
            { $count ->
                [0] { $service }: w dniu { $date } o godz. { $time } nie ma już miejsc.
               *[other] { $service }: w dniu { $date } o godz. { $time } pozostało tylko { $count }.
            }
    }
failure-service-full-hint = Proszę wybrać inny dzień, inną godzinę lub mniejszą liczbę. Niczego nie zmieniono.
failure-block-invalid =
    { $date ->
        [none] „{ $label }”: tej wartości nie można przyjąć dla grupy.
       *[other] „{ $label }”: tej wartości nie można przyjąć dla grupy na noc { $date }.
    }
failure-block-invalid-hint = Proszę poprawić zaznaczone pole. Kod składa się z liter, cyfr i łączników, a procent wynosi najwyżej 100.
failure-block-unknown = Nie ma grupy o tym kodzie lub nazwie.
failure-block-unknown-hint = Proszę sprawdzić pisownię lub zapytać osobę, która podała kod.
failure-block-code-taken = Inna przyszła grupa ma już ten kod.
failure-block-code-taken-hint = Proszę wybrać inny kod.
failure-block-rooms =
    { $date ->
        [none] Dla tej grupy nie ma dość wolnych pokoi.
       *[other]
            { $count ->
                [none] Na noc { $date } nie ma dość wolnych pokoi dla tej grupy.
                [0] Na noc { $date } nie ma już wolnego pokoju dla tej grupy.
                [one] Na noc { $date } można zablokować tylko { $count } pokój.
                [few] Na noc { $date } można zablokować tylko { $count } pokoje.
                [many] Na noc { $date } można zablokować tylko { $count } pokoi.
               *[other] Na noc { $date } można zablokować tylko { $count } pokoju.
            }
    }
failure-block-rooms-hint = Proszę zablokować mniej pokoi albo wybrać inny typ pokoju lub inny termin. Pokoje, które jakieś stanowisko może właśnie sprzedawać, liczą się jako sprzedane.
failure-block-step = Obecny status grupy nie pozwala na taką zmianę.
failure-block-step-hint = Anulowana grupa staje się najpierw zapytaniem lub opcją; potwierdzona może stać się opcją albo zostać anulowana.
failure-block-not-definite = Pokoi tej grupy nie można jeszcze lub już rezerwować.
failure-block-not-definite-hint = Goście mogą rezerwować, gdy hotel potwierdzi grupę.
failure-block-released =
    { $date ->
        [none] Pokoje grupy wróciły do ogólnej sprzedaży.
       *[other] Pokoje grupy na noc { $date } wróciły do ogólnej sprzedaży.
    }
failure-block-released-hint = Proszę zarezerwować po zwykłej cenie lub poprosić hotel o przesunięcie terminu zwolnienia pokoi.
failure-block-full =
    { $date ->
        [none] Grupie pozostało za mało pokoi.
       *[other]
            { $count ->
                [none] Na noc { $date } grupie pozostało za mało pokoi tego typu.
                [0] Na noc { $date } grupa nie ma już pokoju tego typu.
                [one] Na noc { $date } grupa ma już tylko { $count } pokój tego typu.
                [few] Na noc { $date } grupa ma już tylko { $count } pokoje tego typu.
                [many] Na noc { $date } grupa ma już tylko { $count } pokoi tego typu.
               *[other] Na noc { $date } grupa ma już tylko { $count } pokoju tego typu.
            }
    }
failure-block-full-hint = Proszę wybrać inny typ pokoju lub inne noce albo najpierw zablokować dla grupy więcej pokoi.
failure-block-picked-up =
    { $date ->
        [none] Wykorzystano już więcej pokoi, niż miałoby być zablokowanych.
       *[other]
            { $count ->
                [none] Na noc { $date } wykorzystano już więcej pokoi, niż miałoby być zablokowanych.
                [one] Na noc { $date } wykorzystano już { $count } pokój.
                [few] Na noc { $date } wykorzystano już { $count } pokoje.
                [many] Na noc { $date } wykorzystano już { $count } pokoi.
               *[other] Na noc { $date } wykorzystano już { $count } pokoju.
            }
    }
failure-block-picked-up-hint = Proszę zablokować co najmniej tyle pokoi lub najpierw anulować rezerwacje grupy.
failure-company-invalid = „{ $label }”: tej wartości nie można przyjąć dla firmy.
failure-company-invalid-hint = Kod składa się z liter, cyfr i łączników, procent wynosi najwyżej 100, a limit zero lub więcej.
failure-company-code-taken = Inna firma ma już ten kod.
failure-company-code-taken-hint = Proszę wybrać inny kod.
failure-rate-plan-circle = Plan taryfowy zależałby od samego siebie.
failure-rate-plan-circle-hint = Proszę wybrać plan nadrzędny, który nie zależy od tego planu. Łańcuch może mieć najwyżej osiem planów.
failure-rate-follows = Ceny planu { $plan } zależą od innego planu i nie można ich ustawić ręcznie.
failure-rate-follows-hint = Proszę zmienić ceny planu nadrzędnego albo w planach taryfowych nadać temu planowi własne ceny.
failure-promo-invalid =
    { $field ->
        [code] Kod składa się z liter, cyfr i łączników, najwyżej 30 znaków.
        [name] Nazwa ma najwyżej 80 znaków.
        [cut] Rabat musi być większy od zera i wynosić najwyżej 100%.
        [booking] Ostatni dzień rezerwacji przypada przed pierwszym.
        [nights] Ostatnia noc przypada przed pierwszą.
        [rate_plans] Jeden z planów taryfowych nie jest już sprzedawany.
        [room_types] Jednego z typów pokoi nie ma.
        [nights_min] Minimalny pobyt jest za długi.
        [uses_max] Kod, którego nikt nie może użyć, lepiej zarchiwizować.
        [uses_per_guest_max] Kod, którego nikt nie może użyć, lepiej zarchiwizować.
       *[other] Tego kodu nie można przyjąć w tej postaci.
    }
failure-promo-refused =
    { $why ->
        [unknown] Ten kod nie jest znany.
        [too_early] Tego kodu nie można jeszcze użyć.
        [over] Ten kod wygasł.
        [nights] Ten kod nie obowiązuje w te noce.
        [too_short] Ten kod obowiązuje przy dłuższych pobytach.
        [used_up] Limit użyć tego kodu został wyczerpany.
        [used_by_guest] Ten gość użył już tego kodu.
        [not_here] Ten kod nie obniża ceny tego pokoju w tej taryfie.
       *[other] Tego kodu nie można użyć.
    }
failure-promo-refused-hint = Proszę pominąć kod albo wybrać inny termin lub inną taryfę.
failure-promo-taken = Inna promocja lub plan taryfowy ma już ten kod.
failure-promo-taken-hint = Proszę wybrać inny kod.
failure-yield-invalid =
    { $field ->
        [name] Reguła musi mieć nazwę, najwyżej 80 znaków.
        [steps] Progi zaczynają się od najmniejszej liczby, każdy występuje raz i żaden nie odejmuje więcej niż 100%.
        [nights] Ostatnia noc przypada przed pierwszą.
        [weekdays] Potrzebny jest co najmniej jeden dzień tygodnia.
       *[other] Tej reguły nie można przyjąć w tej postaci.
    }
failure-layer-invalid =
    { $field ->
        [name] Potrzebna jest nazwa, najwyżej 80 znaków.
        [dates] Ostatni dzień przypada przed pierwszym.
        [weekdays] Potrzebny jest co najmniej jeden dzień tygodnia.
        [max_los_arrival] Maksymalny pobyt jest krótszy niż minimalny.
        [max_los_through] Maksymalny pobyt jest krótszy niż minimalny.
        [max_advance_days] Najwcześniejsza rezerwacja przypada później niż najpóźniejsza.
        [rules] Niczego nie ograniczono.
       *[other] Tej restrykcji nie można przyjąć w tej postaci.
    }

failure-desk-in-touch = { $desk } ma połączenie i oddaje pokoje na żądanie.
failure-desk-in-touch-hint = Wystarczy sprzedać pokój: zostanie stamtąd pobrany automatycznie.
failure-desk-holds-fewer = { $desk } ma tylko tyle niesprzedanych pokoi na noc { $date }: { $rooms }.
failure-desk-holds-fewer-hint = Proszę odebrać mniej pokoi albo wybrać inną noc.
failure-glass-used =
    { $rooms ->
        [0] Na noc { $date } nie można już odebrać żadnego pokoju.
        [one] Na noc { $date } można odebrać jeszcze tylko { $rooms } pokój.
        [few] Na noc { $date } można odebrać jeszcze tylko { $rooms } pokoje.
        [many] Na noc { $date } można odebrać jeszcze tylko { $rooms } pokoi.
       *[other] Na noc { $date } można odebrać jeszcze tylko { $rooms } pokoju.
    }
failure-glass-used-hint = Limit jest w „Ustawienia”, „Stanowiska”. Gość, którego trzeba było zakwaterować gdzie indziej, liczy się, dopóki nie zostanie to odnotowane.
failure-below-promised = Pokoje odebrane już na noc { $date }: { $rooms }.
failure-below-promised-hint = Proszę wybrać wyższy limit albo poczekać, aż stanowiska odzyskają połączenie.
failure-rights-frozen = W tej chwili nie można sprzedawać pokoi.
failure-rights-frozen-hint = Serwer hotelu został przywrócony z kopii zapasowej i czeka na swoje stanowiska. Proszę spróbować ponownie za chwilę.
failure-company-archived = Tej firmie już się nie sprzedaje.
failure-company-archived-hint = Proszę wybrać inną firmę albo przywrócić tę na stronie „Firmy”.
failure-company-other = Ten kod należy do innej firmy niż wybrana.
failure-company-other-hint = Proszę pominąć kod albo wybrać firmę, do której należy.
failure-rate-plan-company = Taryfa „{ $plan }” jest uzgodniona tylko z niektórymi firmami.
failure-rate-plan-company-hint = Proszę najpierw wybrać jedną z tych firm albo wybrać inną taryfę.
failure-journal-ahead = Ta baza danych jest starsza niż leżący obok niej dziennik.
failure-journal-ahead-hint = W jej miejscu znajduje się stara kopia. Przywróć bazę poleceniem restore, które odczytuje dziennik.
failure-journal-damaged = Nie można odczytać wpisu dziennika.
failure-journal-damaged-hint = Proszę zachować plik i zapytać osobę, która opiekuje się serwerem.
