### Che cosa non è riuscito: un messaggio per ogni codice di errore e, dove serve, il passo successivo.
### Un dato che l’errore non porta con sé arriva come parola "none".

## Dati che non possono essere giusti

failure-stay-backwards = La partenza deve essere successiva all’arrivo.
failure-stay-backwards-hint = Scelga una partenza successiva o un arrivo precedente.
failure-stay-too-long = Un soggiorno può durare al massimo { $max ->
    [none] 365 notti
    [one] { $max } notte
   *[other] { $max } notti
}.
failure-stay-too-long-hint = Prenoti le notti in più parti.
failure-stay-past = { $date ->
    [none] La data di arrivo è già passata.
   *[other] La data di arrivo è già passata: { $date }.
}
failure-stay-past-hint = Scelga oggi o una data successiva.
failure-stay-too-far = { $date ->
    [none] Queste date non sono ancora prenotabili.
   *[other] Le date dopo { $date } non sono ancora prenotabili.
}
failure-stay-too-far-hint = Scelga una data di arrivo più vicina.
failure-party-invalid = In ogni camera serve almeno un adulto; i bambini hanno meno di 18 anni.
failure-party-invalid-hint = Gli ospiti dai 18 anni in su contano come adulti.
failure-party-too-large = Questa camera è troppo piccola per così tanti ospiti.
failure-party-too-large-hint = Scelga una camera più grande oppure ne prenoti due.
failure-rooms-invalid = { $max ->
    [none] Scelga almeno una camera.
    [one] Scelga una camera.
   *[other] Scelga da 1 a { $max } camere.
}
failure-guest-no-name = Serve un cognome.
failure-guest-email = Questo indirizzo e-mail non è completo.
failure-guest-email-hint = Deve avere la forma nome@example.com.
failure-guest-field = Il campo «{ $label }» è troppo lungo o contiene caratteri non stampabili.
failure-reason-needed = Per queste date non c’è più disponibilità e manca il motivo per vendere comunque.
failure-reason-needed-hint = Scriva perché si vende comunque. Chi poi cercherà una camera dovrà saperlo.
failure-group-name = Il gruppo non ha un nome oppure ne ha uno troppo lungo.
failure-group-name-hint = Gli dia un nome breve, per esempio l’azienda o l’occasione.
failure-company-no-name = L’azienda non ha un nome.
failure-company-no-name-hint = Scriva il nome come deve comparire sui documenti.
failure-release-past = Questa opzione sarebbe già scaduta.
failure-release-past-hint = Scelga un momento futuro.
failure-deposit-invalid = Questo deposito non è ammesso.
failure-deposit-invalid-hint = Scriva un importo pari o superiore a zero, nella valuta dell’hotel.
failure-trace-unknown = Questa voce non esiste più.
failure-trace-unknown-hint = Forse la prenotazione è stata tolta. Guardi di nuovo l’elenco.
failure-text-needed = Non è ancora scritto nulla.
failure-text-needed-hint = Scriva che cosa c’è da fare.
failure-text-too-long = { $max ->
    [none] Questo testo è troppo lungo.
    [one] Questo testo supera { $max } carattere.
   *[other] Questo testo supera i { $max } caratteri.
}
failure-range-invalid = { $max ->
    [none] Questo intervallo è vuoto o troppo lungo.
   *[other] Questo intervallo è vuoto o troppo lungo: al massimo { $max }.
}
failure-price-invalid = Questo prezzo non è ammesso.
failure-price-invalid-hint = Un prezzo non può essere inferiore a zero.
failure-property-invalid = { $field ->
    [name] Serve un nome di massimo 120 caratteri.
    [address] Serve un indirizzo di massimo 300 caratteri.
    [country] Servono due lettere, per esempio IT o CH.
    [phone] Questo numero è troppo lungo.
    [languages] Scelga almeno una lingua.
    [check_in] Serve un orario, per esempio 15:00.
    [check_out] Serve un orario, per esempio 11:00.
    [vat] Ogni aliquota richiede una percentuale fino a 100 e un proprio giorno d’inizio.
    [city] L’imposta di soggiorno richiede un importo e numeri interi per età e notti.
   *[other] Il valore del campo «{ $label }» non è valido.
}
failure-unreadable = Non è stato possibile leggere questa richiesta.
failure-unreadable-hint = Torni indietro e riprovi.
failure-unknown-call = Qui questa funzione non esiste.
failure-unknown-call-hint = Una delle due parti potrebbe avere una versione più vecchia. La aggiorni e riprovi.
failure-call-reused = Questa richiesta è già stata inviata con un altro contenuto.
failure-call-reused-hint = Ricominci dal primo passo.
failure-key-needed = Questa richiesta non ha un proprio identificativo (Idempotency-Key).
failure-key-needed-hint = Ne invii uno con ogni richiesta che modifica qualcosa, per esempio un UUID, e lo stesso quando riprova.
failure-too-large = Le dimensioni superano il limite consentito.

## Cose che non esistono

failure-property-unknown = Questo hotel non esiste.
failure-property-unknown-hint = Controlli l’indirizzo.
failure-room-type-unknown = Questa tipologia di camera non esiste.
failure-room-unknown = Questa camera non esiste.
failure-rate-plan-unknown = Questa tariffa non esiste.
failure-reservation-unknown = Questa prenotazione non esiste.
failure-reservation-unknown-hint = Controlli il numero di prenotazione.
failure-guest-unknown = Questo ospite non esiste.
failure-filter-name = Un filtro richiede un nome di massimo { $max } caratteri; numero massimo di filtri salvati: { $count }.
failure-guest-same = Questi due profili sono già uno solo.
failure-guest-same-hint = Apra il profilo per vedere che cosa vi è stato unito.
failure-guest-preferences = Un ospite può avere fino a { $max } preferenze di poche parole ciascuna.
failure-guest-preferences-hint = I testi più lunghi vanno nelle note.
failure-outage-unknown = Questa camera non è fuori servizio.
failure-attendant-unknown = Oggi nessuno con questo nome è addetto alle pulizie.
failure-attendant-unknown-hint = Inserisca prima la persona nell’elenco del giorno.
failure-task-unknown = Questa attività non esiste più.
failure-hold-unknown = Queste camere non sono più riservate per lei.
failure-hold-unknown-hint = Ripeta la ricerca; i dati inseriti sono conservati.
failure-page-unknown = Questa pagina non esiste.
failure-page-unknown-hint = Controlli l’indirizzo oppure riparta dalla prima pagina dell’hotel.

## Richieste comprese, ma per ora impossibili

failure-property-exists = Questo hotel è già configurato qui.
failure-sold-out = { $date ->
    [none] Per queste date non c’è più disponibilità.
   *[other] Per la notte di { $date } non c’è più disponibilità.
}
failure-sold-out-hint = Scelga altre date o un’altra camera.
failure-no-rights = { $date ->
    [none] Senza connessione, questa postazione non può garantire una camera per queste date.
   *[other] Senza connessione, questa postazione non può garantire una camera per la notte di { $date }.
}
failure-no-rights-hint = Attenda la connessione oppure scelga un’altra tipologia di camera o altre notti.
failure-restricted = Queste date non sono prenotabili a questa tariffa.
failure-restricted-hint = Scelga altre date o un’altra tariffa.
failure-price-changed = Il prezzo è cambiato da { $expected } a { $total }.
failure-price-changed-hint = Non è ancora stato prenotato nulla. Controlli il nuovo prezzo e prosegua se per lei va bene.
failure-fee-changed = La penale di cancellazione è cambiata da { $expected } a { $fee }.
failure-fee-changed-hint = Non è ancora stato cancellato nulla. Controlli la nuova penale e decida di nuovo.
failure-hold-expired = Il tempo per cui le camere erano riservate è scaduto.
failure-hold-expired-hint = I dati inseriti sono conservati. Ripeta la ricerca per vedere che cosa è ancora disponibile.
failure-wrong-status = { $status ->
    [none] «{ $step }» ora non è possibile per questa prenotazione.
   *[other] «{ $step }» non è possibile: lo stato della prenotazione è «{ $status }».
}
failure-stay-contested = Questo soggiorno è stato modificato in due posti contemporaneamente.
failure-stay-contested-hint = Scelga prima quale modifica vale, in «Da verificare».
failure-stay-changed = Nel frattempo il soggiorno è stato modificato, perciò l’operazione non è stata annullata.
failure-stay-changed-hint = Apra la prenotazione e controlli com’è adesso.
failure-version-gone = Il contenuto è cambiato da quando è stato mostrato.
failure-version-gone-hint = Lo guardi di nuovo, poi scelga.
failure-built-on-refused = L’operazione si basava su una modifica che il server non ha accettato.
failure-built-on-refused-hint = Guardi prima quella.
failure-server-unknown = Questo server non è quello a cui era collegata la postazione.
failure-server-unknown-hint = Non gli è stato inviato nulla e da esso non è stato ricevuto nulla. Controlli l’indirizzo e la rete, oppure ricolleghi la postazione con un nuovo codice.
failure-room-taken = { $date ->
    [none] La camera { $room } è occupata.
   *[other] La camera { $room } è occupata { $date }.
}
failure-room-taken-hint = Scelga un’altra camera.
failure-room-out-of-order = { $date ->
    [none] La camera { $room } è fuori servizio.
   *[other] La camera { $room } è fuori servizio { $date }.
}
failure-room-out-of-order-hint = Scelga un’altra camera o rimetta in servizio questa.
failure-attendant-needed = Nell’elenco del giorno non c’è ancora nessuno.
failure-attendant-needed-hint = Aggiunga chi pulisce oggi, poi distribuisca le camere.
failure-room-needed = Non è ancora assegnata alcuna camera.
failure-room-needed-hint = Assegni prima una camera.
failure-too-early = { $date ->
    [none] È ancora troppo presto.
   *[other] Sarà possibile da { $date }.
}
failure-stays-over = Questo ospite si ferma più a lungo.
failure-stays-over-hint = Se l’ospite parte oggi, usi «Partenza anticipata».
failure-day-open = { $count ->
    [none] Alcuni ospiti che dovevano partire sono ancora in hotel.
    [one] { $count } ospite che doveva partire è ancora in hotel.
   *[other] { $count } ospiti che dovevano partire sono ancora in hotel.
}
failure-day-open-hint = Faccia il check-out o prolunghi i soggiorni, poi chiuda la giornata.
failure-day-moved = { $date ->
    [none] La data operativa nel frattempo è cambiata.
   *[other] La data operativa ora è { $date }.
}
failure-day-moved-hint = Guardi la nuova giornata e riprovi.
failure-server-only = È possibile soltanto sul server.
failure-desk-only = È possibile soltanto da una postazione.
failure-staff-name-taken = Questo nome utente è già in uso.
failure-staff-name-taken-hint = Ne scelga un altro.
failure-line-needed = Questi dati li gestisce il server e la connessione manca.
failure-line-needed-hint = Non è stato modificato nulla. Riprovi appena torna la connessione.
failure-answer-late = Il server non ha risposto in tempo.
failure-answer-late-hint = Può darsi che l’operazione sia stata eseguita comunque. Tra un momento guardi l’elenco prima di riprovare.
failure-staff-unknown = Questa persona non è nell’elenco.
failure-last-manager = Deve restare almeno una persona che può fare tutto.
failure-last-manager-hint = Affidi prima la direzione a qualcun altro.
failure-room-assigned = { $count ->
    [none] Questa camera è assegnata a ospiti.
    [one] Per { $count } notte, { $date }, questa camera è assegnata a un ospite.
   *[other] Per { $count } notti, da { $date }, questa camera è assegnata a ospiti.
}
failure-room-assigned-hint = Assegni loro prima un’altra camera.
failure-rooms-below-sold = { $count ->
    [none] Servono tutte le camere.
    [one] Per { $count } notte, { $date }, servono tutte le camere.
   *[other] Per { $count } notti, da { $date }, servono tutte le camere.
}
failure-rooms-below-sold-hint = Contano anche le camere in allotment alle postazioni; dopo queste notti sarà possibile.
failure-room-number-taken = La camera { $room } esiste già.
failure-room-number-taken-hint = Scelga un altro numero.
failure-room-invalid = { $field ->
    [floor] L’indicazione del piano è troppo lunga.
   *[other] Una camera richiede un numero di massimo dodici caratteri.
}
failure-room-type-invalid = { $field ->
    [code] Serve un codice breve, di massimo 20 caratteri.
    [name] Serve un nome di massimo 120 caratteri.
    [beds] È troppo lungo.
    [adults] Deve esserci posto per almeno un adulto.
    [heads] Gli ospiti in tutto devono essere almeno quanti gli adulti.
   *[other] Questa tipologia di camera così non si può salvare.
}
failure-room-type-taken = Un’altra tipologia di camera ha già questo codice.
failure-room-type-taken-hint = Ne scelga un altro.
failure-version-unknown = Questo modulo non è più aggiornato.
failure-version-unknown-hint = Riapra la pagina e ripeta la modifica.
failure-work-under-way = È in corso un’altra operazione.
failure-work-under-way-hint = Attenda che finisca.
failure-backup-failed = Il backup non è riuscito.
failure-backup-failed-hint = I backup precedenti ci sono ancora. Verifichi che nella cartella si possa scrivere e riprovi.
failure-backup-unknown = Questo backup non esiste più.
failure-backup-foreign = Questo backup appartiene a un altro hotel.
failure-backup-damaged = Questo backup non è utilizzabile.
failure-backup-damaged-hint = Il suo hotel è rimasto com’era. Provi con un backup precedente.
failure-folder-unusable = In questa cartella non si può scrivere alcun file.
failure-folder-unusable-hint = Indichi il percorso completo di una cartella esistente, su un disco collegato.
failure-restore-not-here = Con questo hotel non è possibile.
failure-waiting-changed = Nel frattempo qualcosa è stato inviato o aggiunto.
failure-waiting-changed-hint = Chiuda questa finestra e guardi di nuovo l’elenco.
failure-password-short = { $min ->
    [none] Questa password è troppo corta.
    [one] La password deve avere almeno { $min } carattere.
   *[other] La password deve avere almeno { $min } caratteri.
}
failure-terms-needed = Per prenotare deve accettare le condizioni.
failure-payment-invalid = Questa modalità di pagamento non è disponibile.
failure-payment-invalid-hint = Ne scelga uno tra quelli mostrati.
failure-promo-unknown = Questo codice promozionale qui non è valido.
failure-promo-unknown-hint = Lo tolga oppure controlli come è scritto.
failure-company-unknown = Questo codice aziendale qui non è conosciuto.
failure-company-unknown-hint = Lo tolga oppure chieda quello giusto alla sua azienda.
failure-currency-not-offered = Questo hotel non indica prezzi in quella valuta.
failure-currency-not-offered-hint = Tolga la valuta per vedere i prezzi in quella dell’hotel.

## Non consentito

failure-sign-in-needed = È necessario accedere.
failure-sign-in-wrong = Il nome utente o la password non è corretto.
failure-sign-in-wrong-hint = Faccia attenzione alle maiuscole.
failure-role-denied = Non ha l’autorizzazione per farlo.
failure-role-denied-hint = Si rivolga a chi ce l’ha.
failure-token-wrong = Questo link non è valido o non lo è più.
failure-token-wrong-hint = Usi il link dell’ultima conferma ricevuta oppure telefoni all’hotel.
failure-code-wrong = Questo codice è errato, già usato o scaduto.
failure-code-wrong-hint = Chieda un nuovo codice a chi gestisce il server.
failure-device-unknown = Il server non conosce questa postazione.
failure-device-unknown-hint = La ricolleghi con un nuovo codice.
failure-signature-wrong = Il server non ha potuto verificare ciò che questa postazione ha inviato.
failure-signature-wrong-hint = Non è stato registrato nulla. Ricolleghi la postazione con un nuovo codice.
failure-batch-invalid = Il server non ha potuto accettare ciò che questa postazione ha inviato.
failure-batch-invalid-hint = Trova il contenuto in «Da verificare». Porti entrambe le parti alla stessa versione.
failure-too-many = { $seconds ->
    [none] Troppe richieste in poco tempo.
    [one] Troppe richieste in poco tempo. Attenda { $seconds } secondo.
   *[other] Troppe richieste in poco tempo. Attenda { $seconds } secondi.
}

## Problemi da parte nostra

failure-disk-full = Il disco è pieno. Non è stato modificato nulla.
failure-disk-full-hint = Liberi spazio sul disco e riprovi.
failure-wrong-key = I dati non si possono aprire con questa chiave.
failure-wrong-key-hint = Usi la chiave con cui i dati sono stati creati.
failure-database-newer = I dati sono stati scritti da una versione più recente.
failure-database-newer-hint = Aggiorni Keyrack. Non è stato modificato nulla.
failure-database-locked = I dati sono in uso da un altro programma.
failure-database-locked-hint = Chiuda l’altro Keyrack su questo computer e riprovi.
failure-database-damaged = I dati sono danneggiati.
failure-database-damaged-hint = Ripristini l’ultimo backup oppure riconfiguri questa postazione dal server.
failure-stopping = Il server si sta riavviando.
failure-stopping-hint = Riprovi tra un momento.
failure-fault = C’è stato un problema da parte nostra. Non è stato modificato nulla.
failure-fault-hint = Riprovi. Se succede di nuovo, avvisi l’hotel o chi si occupa del sistema.
failure-server-address = Questo non è l’indirizzo di un server.
failure-server-address-hint = Comincia con https:// e si trova nel foglio o nel messaggio che ha ricevuto.
failure-server-unreached = Il server non risponde.
failure-server-unreached-hint = Controlli l’indirizzo e la connessione di questo computer, poi riprovi. Non è stato modificato nulla.
failure-import-unreadable = Questo file non si può leggere come tabella.
failure-import-unreadable-hint = Lo salvi come CSV nell’altro programma e lo scelga di nuovo. Non è stato modificato nulla.
failure-import-too-long = Il file è più lungo di quanto un’importazione consenta.
failure-import-too-long-hint = Al massimo 50.000 righe e 20 MB alla volta. Lo divida e importi le parti una dopo l’altra.
failure-import-columns = Mancano alcune colonne.
failure-import-columns-hint = Per gli ospiti serve un nome; per le prenotazioni anche l’arrivo, la partenza o le notti e la tipologia di camera.
failure-import-lines = Righe non importabili: { $count }. Non è stato importato nulla.
failure-import-lines-hint = Le corregga nel file oppure scelga di ometterle.

failure-rate-plan-archived = Questa tariffa non è più in vendita.
failure-rate-plan-archived-hint = Scelga un’altra tariffa.
failure-last-rate-plan = Questo è l’ultimo piano tariffario in vendita.
failure-last-rate-plan-hint = Senza alcun piano non si potrebbe prenotare nulla. Ne crei prima un altro.
failure-rate-plan-taken = Un altro piano tariffario ha già questo codice.
failure-rate-plan-taken-hint = Scelga un altro codice.
failure-rate-plan-invalid = { $field ->
    [code] Il codice ha da 1 a 20 caratteri.
    [name] Il nome ha da 1 a 120 caratteri in ogni lingua.
    [occupancy] Il prezzo vale per almeno un adulto e i supplementi non possono essere negativi.
    [cancellation] Le condizioni di cancellazione non possono essere giuste: due scaglioni iniziano nello stesso momento, oppure una penale supera l’intero soggiorno.
   *[other] Il piano tariffario così non si può salvare.
}
failure-allowance-below-sold = { $date ->
    [none] Sono già vendute più camere di quante ne resterebbero.
   *[other] Per { $date } sono già vendute più camere di quante ne resterebbero.
}
failure-allowance-below-sold-hint = Consenta un overbooking pari a quello già in corso oppure sposti prima alcuni ospiti in un’altra tipologia.

failure-tax-invalid =
    { $part ->
        [name] Il nome occupa una riga di massimo 40 caratteri.
        [rate] Serve una percentuale da 0 a 100, per esempio 7 o 7,5.
        [amount] Serve un importo pari o superiore a zero.
        [age] Serve un’età fino a 18 anni: gli ospiti più grandi sono adulti.
        [nights_max] Conta almeno una notte. Lasci vuoto il campo perché contino tutte.
        [classes] La stessa voce è indicata due volte.
        [valid_from] In questo giorno inizia già un’altra aliquota per le stesse voci.
        [season] Da un giorno dell’anno a un altro, senza giorni di un’altra stagione di questa imposta.
        [inclusive] In un prezzo può essere inclusa una sola imposta. Ne aggiunga una al prezzo oppure dia a entrambe lo stesso nome.
        [taxes] Sono più imposte di quante l’hotel possa gestire.
       *[other] Questa imposta così non si può salvare.
    }
failure-tax-invalid-hint = Non è stato modificato nulla.
failure-policy-invalid =
    { $part ->
        [name] Serve un nome di massimo 80 caratteri, non usato da un’altra regola.
        [tiers] Al massimo dieci scaglioni, ciascuno con un proprio inizio.
        [order] Uno scaglione successivo non può costare meno di uno precedente.
        [days] Al massimo 730 giorni prima dell’arrivo.
        [hours] Al massimo 720 ore dopo la prenotazione.
        [nights] Da 1 a 365 notti.
        [percent] Più di 0 e al massimo il 100 per cento.
        [amount] Serve un importo superiore a zero.
        [cap] Da 1 a 365 notti, oppure nulla.
        [deposit] Le parti della caparra superano il prezzo del soggiorno oppure due scadono nello stesso momento.
        [waiver] Scriva perché si rinuncia alla penale, in massimo 200 caratteri.
        [policies] Sono più regole di quante l’hotel possa gestire.
        [used] Una tariffa usa ancora questa regola.
       *[other] Questa regola così non si può salvare.
    }
failure-policy-invalid-hint = Non è stato modificato nulla.
failure-exchange-invalid =
    { $part ->
        [currency] { $currency } non è un codice di valuta oppure è la valuta stessa dell’hotel.
        [rate] Serve un cambio superiore a zero, con al massimo dieci decimali.
        [file] Questo non è l’elenco giornaliero della Banca centrale europea.
        [date] L’elenco in uso è più recente.
        [base] L’elenco non comprende la valuta dell’hotel.
        [source] Indichi da dove provengono i cambi, in massimo 60 caratteri.
        [rates] Sono più valute di quante l’hotel possa gestire.
       *[other] Questi cambi così non si possono salvare.
    }
failure-exchange-invalid-hint = I cambi in uso non sono stati modificati.
failure-room-members =
    Queste camere insieme non formano { $room ->
        [none] la camera
       *[other] { $room }
    }.
failure-room-members-hint = Scelga esattamente le camere di cui è composta la tipologia, ciascuna una sola volta e nessuna dismessa.
failure-room-is-part =
    { $room ->
        [none] Questa camera
       *[other] La camera { $room }
    } fa parte di { $whole ->
        [none] una più grande
       *[other] { $whole }
    }.
failure-room-is-part-hint = Dismetta prima la camera più grande oppure la componga con altre camere.
failure-made-of-fixed = Questa tipologia ha già camere o è venduta, perciò la sua composizione non cambia.
failure-made-of-fixed-hint = Crei un’altra tipologia di camera.
failure-made-of-itself = Una tipologia di camera non può essere composta da sé stessa.
failure-made-of-itself-hint = Scelga tipologie che non siano composte da questa.
failure-service-invalid =
    { $field ->
        [code] Il codice ha da 1 a 20 caratteri.
        [name] Il nome ha da 1 a 120 caratteri in ogni lingua.
        [description] La descrizione ha al massimo 2.000 caratteri in ogni lingua.
        [price] Il prezzo non può essere negativo né superare 10.000.000.
        [ages] I limiti di età crescono dall’uno all’altro e vanno da 1 a 18; nessun prezzo è negativo.
        [due] Un prezzo a notte richiede un servizio reso ogni notte o ogni mattina.
        [stock] Ce n’è almeno uno al giorno, oppure il limite resta vuoto.
        [slots] Ogni orario compare una sola volta e accoglie almeno un ospite.
        [window] L’ultimo giorno non può precedere il primo.
        [quantity] Un ordine va da 1 a 999.
        [compulsory] Ciò che è compreso con la camera non ha giorno né orario a scelta e non ha limiti.
       *[other] Il servizio così non si può salvare.
    }
failure-service-taken = Un altro servizio ha già questo codice.
failure-service-taken-hint = Scelga un altro codice.
failure-service-unknown = Questo servizio qui non esiste.
failure-service-unknown-hint = Scelga tra i servizi offerti.
failure-service-not-offered = Non disponibile con questa camera e questa tariffa: { $service }.
failure-service-not-offered-hint = Scelga un altro servizio o un’altra tariffa.
failure-service-included = Già compreso in questa tariffa: { $service }.
failure-service-included-hint = Lo tolga dall’ordine; nessuno paga due volte.
failure-service-quantity =
    { $max ->
        [1] { $service }: si può ordinare una sola volta.
       *[other] { $service }: si può ordinare da 1 a { $max } volte.
    }
failure-service-day = { $service }: scelga un giorno del soggiorno.
failure-service-time = { $service }: scelga uno degli orari.
failure-service-twice = { $service }: ordinato due volte per lo stesso giorno.
failure-service-twice-hint = Ne mantenga uno solo.
failure-service-full =
    { $time ->
        [none]
            { $count ->
                [0] { $service }: esaurito, { $date }.
               *[other] { $service }: disponibilità residua { $count }, { $date }.
            }
       *[other]
            { $count ->
                [0] { $service }: esaurito, { $date }, ore { $time }.
               *[other] { $service }: disponibilità residua { $count }, { $date }, ore { $time }.
            }
    }
failure-service-full-hint = Scelga un altro giorno, un altro orario o una quantità minore. Non è stato modificato nulla.
failure-block-invalid =
    { $date ->
        [none] Il valore di «{ $label }» per questo gruppo non è ammesso.
       *[other] Il valore di «{ $label }» per questo gruppo non è ammesso per la notte di { $date }.
    }
failure-block-invalid-hint = Corregga il campo segnalato. Un codice è composto da lettere, cifre e trattini; una percentuale è al massimo 100.
failure-block-unknown = Non esiste alcun gruppo con questo codice o nome.
failure-block-unknown-hint = Controlli come è scritto oppure chieda a chi glielo ha dato.
failure-block-code-taken = Un altro gruppo futuro ha già questo codice.
failure-block-code-taken-hint = Scelga un altro codice.
failure-block-rooms =
    { $date ->
        [none] Non ci sono abbastanza camere libere per questo gruppo.
       *[other]
            { $count ->
                [none] Per la notte di { $date } non ci sono abbastanza camere libere per questo gruppo.
                [0] Per la notte di { $date } non c’è più alcuna camera libera per questo gruppo.
                [one] Per la notte di { $date } si può bloccare solo { $count } camera.
               *[other] Per la notte di { $date } si possono bloccare solo { $count } camere.
            }
    }
failure-block-rooms-hint = Blocchi meno camere oppure scelga un’altra tipologia o un’altra data. Le camere che una postazione potrebbe vendere in questo momento contano come vendute.
failure-block-step = Dallo stato attuale del gruppo non si può passare a questo.
failure-block-step-hint = Un gruppo cancellato torna prima richiesta od opzione; un gruppo definitivo diventa opzione o viene cancellato.
failure-block-not-definite = Le camere di questo gruppo non sono ancora prenotabili o non lo sono più.
failure-block-not-definite-hint = Gli ospiti possono prenotare quando l’hotel ha reso definitivo il gruppo.
failure-block-released =
    { $date ->
        [none] Le camere del gruppo sono tornate in vendita libera.
       *[other] Le camere del gruppo per la notte di { $date } sono tornate in vendita libera.
    }
failure-block-released-hint = Prenoti al prezzo abituale oppure chieda all’hotel di rinviare il rilascio del gruppo.
failure-block-full =
    { $date ->
        [none] Al gruppo restano troppo poche camere.
       *[other]
            { $count ->
                [none] Per la notte di { $date } al gruppo restano troppo poche camere di questa tipologia.
                [0] Per la notte di { $date } al gruppo non resta alcuna camera di questa tipologia.
                [one] Per la notte di { $date } al gruppo resta solo { $count } camera di questa tipologia.
               *[other] Per la notte di { $date } al gruppo restano solo { $count } camere di questa tipologia.
            }
    }
failure-block-full-hint = Scelga un’altra tipologia o altre notti, oppure blocchi prima più camere per il gruppo.
failure-block-picked-up =
    { $date ->
        [none] Sono già prenotate più camere di quante se ne vogliono bloccare.
       *[other]
            { $count ->
                [none] Per la notte di { $date } sono già prenotate più camere di quante se ne vogliono bloccare.
                [one] Per la notte di { $date } è già prenotata { $count } camera.
               *[other] Per la notte di { $date } sono già prenotate { $count } camere.
            }
    }
failure-block-picked-up-hint = Ne blocchi almeno altrettante oppure cancelli prima alcune prenotazioni del gruppo.
failure-company-invalid = Il valore di «{ $label }» per questa azienda non è ammesso.
failure-company-invalid-hint = Un codice è composto da lettere, cifre e trattini; una percentuale è al massimo 100; un limite è pari o superiore a zero.
failure-company-code-taken = Un’altra azienda ha già questo codice.
failure-company-code-taken-hint = Scelga un altro codice.
failure-rate-plan-circle = Il piano tariffario seguirebbe sé stesso.
failure-rate-plan-circle-hint = Scelga un piano che non segua questo. Al massimo otto piani possono seguirsi l’un l’altro.
failure-rate-follows = I prezzi di { $plan } seguono un altro piano e non si impostano a mano.
failure-rate-follows-hint = Modifichi i prezzi del piano che segue oppure gli dia prezzi propri in «Piani tariffari».
failure-promo-invalid =
    { $field ->
        [code] Il codice è composto da lettere, cifre e trattini, al massimo 30.
        [name] Il nome ha al massimo 80 caratteri.
        [cut] Lo sconto è superiore a zero e al massimo del 100%.
        [booking] L’ultimo giorno per prenotare viene prima del primo.
        [nights] L’ultima notte viene prima della prima.
        [rate_plans] Uno dei piani tariffari non è più in vendita.
        [room_types] Una delle tipologie di camera non esiste.
        [nights_min] Il soggiorno minimo è troppo lungo.
        [uses_max] Un codice che nessuno può usare è meglio archiviarlo.
        [uses_per_guest_max] Un codice che nessuno può usare è meglio archiviarlo.
       *[other] Il codice così non si può salvare.
    }
failure-promo-refused =
    { $why ->
        [unknown] Questo codice non è conosciuto.
        [too_early] Questo codice non è ancora valido.
        [over] Questo codice è scaduto.
        [nights] Questo codice non vale per queste notti.
        [too_short] Questo codice vale per soggiorni più lunghi.
        [used_up] Questo codice è già stato usato il numero massimo di volte.
        [used_by_guest] Questo ospite ha già usato il codice.
        [not_here] Questo codice non vale per questa camera a questa tariffa.
       *[other] Questo codice non si può usare.
    }
failure-promo-refused-hint = Tolga il codice oppure scelga altre date o un’altra tariffa.
failure-promo-taken = Un’altra promozione o un piano tariffario ha già questo codice.
failure-promo-taken-hint = Scelga un altro codice.
failure-yield-invalid =
    { $field ->
        [name] La regola richiede un nome di massimo 80 caratteri.
        [steps] Gli scaglioni cominciano dal numero più piccolo, ciascuno compare una sola volta e nessuno toglie più del 100%.
        [nights] L’ultima notte viene prima della prima.
        [weekdays] Serve almeno un giorno della settimana.
       *[other] La regola così non si può salvare.
    }
failure-layer-invalid =
    { $field ->
        [name] Serve un nome di massimo 80 caratteri.
        [dates] L’ultima data viene prima della prima.
        [weekdays] Serve almeno un giorno della settimana.
        [max_los_arrival] Il soggiorno massimo è più breve di quello minimo.
        [max_los_through] Il soggiorno massimo è più breve di quello minimo.
        [max_advance_days] L’anticipo massimo è inferiore a quello minimo.
        [rules] Non viene limitato nulla.
       *[other] La restrizione così non si può salvare.
    }

failure-desk-in-touch = La postazione { $desk } è collegata e restituisce le camere su richiesta.
failure-desk-in-touch-hint = Venda la camera: viene recuperata da lì automaticamente.
failure-desk-holds-fewer = Camere invendute presso la postazione { $desk } per la notte di { $date }: solo { $rooms }.
failure-desk-holds-fewer-hint = Recuperi meno camere oppure scelga un’altra notte.
failure-glass-used =
    { $rooms ->
        [0] Per la notte di { $date } non si può più recuperare alcuna camera.
       *[other] Camere che si possono ancora recuperare per la notte di { $date }: solo { $rooms }.
    }
failure-glass-used-hint = Il limite si trova in Impostazioni, Postazioni. Un ospite che si è dovuto sistemare altrove conta finché ciò non viene annotato.
failure-below-promised = Camere già recuperate per la notte di { $date }: { $rooms }.
failure-below-promised-hint = Scelga un limite più alto oppure attenda che le postazioni siano di nuovo collegate.
failure-rights-frozen = Al momento non è possibile vendere camere.
failure-rights-frozen-hint = Il server dell’hotel è stato ripristinato e attende le sue postazioni. La preghiamo di riprovare tra poco.
failure-company-archived = A questa azienda non si vende più.
failure-company-archived-hint = Scelga un’altra azienda oppure riattivi questa nella pagina «Aziende».
failure-company-other = Questo codice appartiene a un’azienda diversa da quella scelta.
failure-company-other-hint = Tolga il codice oppure scelga l’azienda a cui appartiene.
failure-rate-plan-company = La tariffa «{ $plan }» è concordata soltanto con alcune aziende.
failure-rate-plan-company-hint = Scelga prima una di queste aziende oppure un’altra tariffa.
failure-journal-ahead = Questo database è più vecchio del journal che lo accompagna.
failure-journal-ahead-hint = Al posto del database c’è una vecchia copia. Lo ripristini con il comando restore, che legge il journal.
failure-journal-damaged = Una registrazione del journal non è leggibile.
failure-journal-damaged-hint = Conservi il file e si rivolga a chi gestisce il server.
