### Che cosa va verificato e che cosa è stato fatto: soggiorni contesi, dati superati, operazioni rifiutate, cronologie.

## La connessione

desk-line-revoked = Postazione revocata
desk-line-stranger = Server estraneo

## La pagina

desk-look-intro = Ciò che due postazioni hanno modificato insieme e ciò che il server non ha accettato. Qui nulla va perso.
desk-look-empty = Non c’è nulla da verificare.
desk-look-empty-hint = Quando due postazioni modificano la stessa prenotazione mentre una è senza connessione, entrambe le versioni compaiono qui perché lei scelga.
desk-look-stays = Soggiorni con doppia modifica
desk-look-refused = Non accettate dal server
desk-look-rooms = Due ospiti nella stessa camera
desk-look-values = Dati con doppia modifica
desk-look-unreadable = Registrazioni illeggibili

## Un soggiorno in due versioni

desk-look-stay-hint = Entrambe le versioni mantengono la camera finché lei ne sceglie una. L’altra torna allora in vendita.
desk-look-version = Versione { $number }
desk-look-shown = Intanto mostrata negli elenchi
desk-look-written-by = Modificato da
desk-look-differs = diverso
desk-look-keep-version = Mantieni questa versione
desk-look-keep-title = Mantenere questa versione del soggiorno di { $guest }?
desk-look-keep-text = { $stay }, { $total }. L’altra versione viene abbandonata e le sue camere tornano libere.
desk-look-picked = Scelta
desk-look-picked-hint = La scelta è in attesa di invio. Il server la applica appena è raggiungibile.
desk-look-unsettled = La versione scelta non è più disponibile.
desk-done-settled = Conflitto risolto per il soggiorno di { $guest }.
desk-done-picked = Scelta registrata per { $guest }. Il server la applica appena è raggiungibile.

## Un dato superato

desk-look-stands = Vale ora
desk-look-other = L’altra postazione
desk-look-keep = Lascia
desk-look-restore = Ripristina
desk-look-field-of = { $field }: { $subject }
desk-done-restored = Ripristinato: { $field }.
desk-done-kept = Lasciato com’è: { $field }.

## Due ospiti nella stessa camera

desk-look-room-nights = Camera { $number }, { $nights }
desk-look-room-hint = Sposti uno dei due in un’altra camera.

## Ciò che il server non ha accettato

desk-look-refused-hint = Qui è stato annullato, così che tutte le postazioni mostrino di nuovo lo stesso.
desk-look-refused-why = Motivo
desk-look-refused-lost = Non più valido
desk-look-gone = La prenotazione non esiste più. La crei di nuovo oppure avvisi l’ospite.
desk-look-file = Visto
desk-done-filed = Archiviato.
desk-look-unreadable-hint = { $instant }. Avvisi chi si occupa del sistema; tutto il resto continua a funzionare.

## Di che cosa tratta una registrazione

desk-subject-prices = Prezzi e restrizioni
desk-subject-hotel = L’hotel
desk-subject-rooms = Camere
desk-subject-other = Altro
desk-subject-guest = Ospite { $name }

## Chi ha fatto qualcosa

desk-by-guest = Un ospite, dal sito
desk-by-program = Keyrack
desk-by-somebody = Qualcuno
desk-by-at-desk = { $who }, { $desk }

## La cronologia di una prenotazione

desk-tab-stay = Soggiorno
desk-tab-look = Da verificare
desk-tab-history = Cronologia
desk-history-empty = Non è ancora stato modificato nulla.
desk-history-apart = Insieme a un’altra postazione
desk-did-booked = Prenotazione: { $type }, { $stay }, { $nights }, { $party }: { $total }
desk-did-status = { $from } → { $to }
desk-did-nights = { $from } → { $to } ({ $before } → { $after })
desk-did-same-length = { $from } → { $to }
desk-did-room-type = { $from } → { $to }
desk-did-room = Dalla camera { $from } alla { $to }
desk-did-room-given = Assegnata la camera { $to }
desk-did-room-taken = Tolta la camera { $from }
desk-did-party = { $from } → { $to }
desk-did-total = Prezzo { $from } → { $to }
desk-did-settled = Risolto un soggiorno con doppia modifica
desk-did-picked = Scelta una di due versioni
desk-did-field = { $field }: { $from } → { $to }
desk-did-field-set = { $field }: { $to }
desk-did-field-parts = Modifica: { $field }
desk-did-guest = Dati dell’ospite modificati: { $fields }
desk-value-nothing = nulla
desk-value-yes = sì
desk-value-no = no

## Campi che stanno solo nelle registrazioni

field-given-name = Nome
field-family-name = Cognome
field-cancel-reason = Motivo della cancellazione
field-messages = Richieste
field-business-date = Data operativa
field-prices = Prezzo
field-stop-sell = Chiuso alla vendita
field-closed-to-arrival = Chiuso agli arrivi
field-closed-to-departure = Chiuso alle partenze
field-min-los-arrival = Soggiorno minimo all’arrivo
field-min-los-through = Soggiorno minimo
field-channel = Canale
field-company = Azienda
