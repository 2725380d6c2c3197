### Ciò che sta su carta.

print-arrivals = Arrivi
print-arrivals-none = Oggi nessun arrivo.
print-departures = Partenze
print-departures-none = Oggi nessuna partenza.
print-in-house = In hotel
print-in-house-none = In hotel non c’è nessuno.
print-housekeeping = Housekeeping
print-housekeeping-of = Housekeeping: { $name }
print-housekeeping-none = Nessuna camera.
print-about-stays = { $date } · { $count ->
    [one] { $count } camera
   *[other] { $count } camere
}, { $heads ->
    [one] { $heads } ospite
   *[other] { $heads } ospiti
}
print-about-rooms = { $date } · { $count ->
    [one] { $count } camera
   *[other] { $count } camere
}, { $dirty } da pulire
print-guest = Ospite
print-party = Persone
print-room = Camera
print-stay = Soggiorno
print-reference = Prenotazione
print-total = Totale
print-note = Nota
print-no-room = Ancora senza camera
print-status = Stato
print-today = Oggi
print-to-do = Da fare e osservazioni
print-done = Fatto
print-look = da controllare
print-leaves = Partenza entro le { $time } ({ $party })
print-left = Partito
print-stays = Fermata fino a { $date } ({ $party })
print-arrives = Arrivo ({ $party })
print-nobody = Ancora nessuno
print-outage = { $kind } fino a { $date }: { $reason }
print-printed = { $property } · stampa: { $instant }
print-page = Pagina { $page } di { $count }
print-latinised = ≈ Scritto in lettere latine, perché questa scrittura non si può ancora stampare. La prenotazione mostra il nome com’è scritto.

## Schede di registrazione

print-cards = Schede di registrazione
print-card = Scheda di registrazione
print-name = Cognome, nome
print-born = Data di nascita
print-nationality = Cittadinanza
print-born-nationality = Data di nascita, cittadinanza
print-street = Via, numero civico
print-postcode-town = CAP, località
print-country = Paese
print-passport = N. passaporto o carta d’identità
print-phone = Telefono
print-car = Targa del veicolo
print-fellows = Accompagnatori
print-declaration = Confermo che i dati qui riportati sono completi e corretti.
print-place-date = Luogo, data
print-signature = Firma
