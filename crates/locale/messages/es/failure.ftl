### Qué ha ocurrido, un mensaje por cada código de error y, donde ayuda, qué hacer después.
### Un dato que el error no trae llega como la palabra "none".

## Entradas que no pueden ser

failure-stay-backwards = La salida debe ser posterior a la llegada.
failure-stay-backwards-hint = Elija una salida posterior o una llegada anterior.
failure-stay-too-long = Una estancia tiene como máximo { $max ->
    [none] 365 noches
    [one] { $max } noche
   *[other] { $max } noches
}.
failure-stay-too-long-hint = Reserve las noches en varias partes.
failure-stay-past = { $date ->
    [none] La fecha de llegada ya ha pasado.
   *[other] La llegada del { $date } ya ha pasado.
}
failure-stay-past-hint = Elija hoy o una fecha posterior.
failure-stay-too-far = { $date ->
    [none] Estas fechas aún no se pueden reservar.
   *[other] Las fechas posteriores al { $date } aún no se pueden reservar.
}
failure-stay-too-far-hint = Elija una llegada anterior.
failure-party-invalid = Cada habitación necesita al menos un adulto, y los niños son menores de 18 años.
failure-party-invalid-hint = Cuente como adultos a los huéspedes de 18 años o más.
failure-party-too-large = Esta habitación es pequeña para tantos huéspedes.
failure-party-too-large-hint = Elija una habitación más grande o reserve dos.
failure-rooms-invalid = { $max ->
    [none] Elija al menos una habitación.
    [one] Elija una habitación.
   *[other] Elija entre 1 y { $max } habitaciones.
}
failure-guest-no-name = Indique los apellidos, por favor.
failure-guest-email = Esta dirección de correo no está completa.
failure-guest-email-hint = Debe tener la forma nombre@example.com.
failure-guest-field = «{ $label }» es demasiado largo o contiene caracteres que no se pueden imprimir.
failure-reason-needed = No queda nada en estas fechas y falta el motivo para vender de todos modos.
failure-reason-needed-hint = Escriba por qué se vende a pesar de ello. Quien busque después una habitación tiene que saberlo.
failure-group-name = El grupo no tiene nombre, o es muy largo.
failure-group-name-hint = Póngale un nombre corto, como la empresa o el motivo del viaje.
failure-company-no-name = La empresa no tiene nombre.
failure-company-no-name-hint = Escriba su nombre como deba figurar en los documentos.
failure-release-past = Esta opción ya habría vencido.
failure-release-past-hint = Elija un momento que esté por venir.
failure-deposit-invalid = Este depósito no se puede anotar.
failure-deposit-invalid-hint = Indique un importe de cero o más, en la moneda del hotel.
failure-trace-unknown = Esta entrada ya no existe.
failure-trace-unknown-hint = Puede que la reserva se haya eliminado. Mire la lista de nuevo.
failure-text-needed = Aquí todavía no hay nada escrito.
failure-text-needed-hint = Escriba qué hay que hacer.
failure-text-too-long = { $max ->
    [none] Este texto es demasiado largo.
    [one] Este texto tiene más de { $max } carácter.
   *[other] Este texto tiene más de { $max } caracteres.
}
failure-range-invalid = { $max ->
    [none] Este intervalo está vacío o es demasiado largo.
   *[other] Este intervalo está vacío o es demasiado largo: { $max } como máximo.
}
failure-price-invalid = Este precio no es posible.
failure-price-invalid-hint = Un precio no puede ser inferior a cero.
failure-property-invalid = { $field ->
    [name] Hace falta un nombre de 120 caracteres como máximo.
    [address] Hace falta una dirección de 300 caracteres como máximo.
    [country] Hacen falta dos letras, p. ej. ES o PT.
    [phone] Este número es demasiado largo.
    [languages] Elija al menos un idioma.
    [check_in] Hace falta una hora, p. ej. 15:00.
    [check_out] Hace falta una hora, p. ej. 11:00.
    [vat] Cada tipo necesita un porcentaje de 100 como máximo y un primer día propio.
    [city] La tasa turística necesita un importe, y números enteros para la edad y las noches.
   *[other] «{ $label }» no se puede aceptar así.
}
failure-unreadable = No se ha podido leer esta solicitud.
failure-unreadable-hint = Vuelva atrás e inténtelo de nuevo.
failure-unknown-call = Esta función no existe aquí.
failure-unknown-call-hint = Puede que uno de los dos lados tenga una versión anterior. Actualícelo e inténtelo de nuevo.
failure-call-reused = Esto ya se envió con otro contenido.
failure-call-reused-hint = Empiece de nuevo desde el primer paso.
failure-key-needed = Esta solicitud no lleva identificador propio (Idempotency-Key).
failure-key-needed-hint = Envíe uno con cada solicitud que cambie algo, por ejemplo un UUID, y el mismo al volver a intentarlo.
failure-too-large = Esto supera el tamaño admitido.

## Lo que no existe

failure-property-unknown = Este hotel no existe aquí.
failure-property-unknown-hint = Compruebe la dirección.
failure-room-type-unknown = Este tipo de habitación no existe.
failure-room-unknown = Esta habitación no existe.
failure-rate-plan-unknown = Esta tarifa no existe.
failure-reservation-unknown = Esta reserva no existe.
failure-reservation-unknown-hint = Compruebe el localizador.
failure-guest-unknown = Este huésped no existe.
failure-filter-name = Un filtro necesita un nombre de hasta { $max } caracteres, y se pueden guardar { $count }.
failure-guest-same = Estas dos fichas ya son una sola.
failure-guest-same-hint = Abra la ficha para ver qué se ha unido en ella.
failure-guest-preferences = Un huésped puede tener hasta { $max } preferencias de pocas palabras.
failure-guest-preferences-hint = Lo que sea más largo va en las notas.
failure-outage-unknown = Esta habitación no está fuera de servicio.
failure-attendant-unknown = Hoy no limpia nadie con ese nombre.
failure-attendant-unknown-hint = Añada primero a esa persona a la lista del día.
failure-task-unknown = Esta tarea ya no existe.
failure-hold-unknown = Estas habitaciones ya no están guardadas para usted.
failure-hold-unknown-hint = Busque de nuevo; conservamos sus datos.
failure-page-unknown = Esta página no existe.
failure-page-unknown-hint = Compruebe la dirección o empiece desde la página principal del hotel.

## Entendido, pero no posible ahora

failure-property-exists = Este hotel ya está configurado aquí.
failure-sold-out = { $date ->
    [none] No quedan habitaciones libres en estas fechas.
   *[other] No quedan habitaciones libres para la noche del { $date }.
}
failure-sold-out-hint = Elija otras fechas u otra habitación.
failure-no-rights = { $date ->
    [none] Sin conexión, este puesto no puede asegurar ninguna habitación en estas fechas.
   *[other] Sin conexión, este puesto no puede asegurar ninguna habitación para la noche del { $date }.
}
failure-no-rights-hint = Espere a que vuelva la conexión, o elija otro tipo de habitación u otras noches.
failure-restricted = Estas fechas no se pueden reservar con esta tarifa.
failure-restricted-hint = Elija otras fechas u otra tarifa.
failure-price-changed = El precio ha pasado de { $expected } a { $total }.
failure-price-changed-hint = Todavía no se ha reservado nada. Vea el nuevo precio y continúe si le parece bien.
failure-fee-changed = Los gastos de cancelación han pasado de { $expected } a { $fee }.
failure-fee-changed-hint = Todavía no se ha cancelado nada. Vea los nuevos gastos y decida de nuevo.
failure-hold-expired = Ha terminado el tiempo durante el que se guardaban las habitaciones.
failure-hold-expired-hint = Conservamos sus datos. Busque de nuevo para ver qué queda libre.
failure-wrong-status = { $status ->
    [none] «{ $step }» no es posible ahora con esta reserva.
   *[other] «{ $step }» no es posible: el estado de la reserva es «{ $status }».
}
failure-stay-contested = Esta estancia se ha cambiado en dos sitios a la vez.
failure-stay-contested-hint = Elija primero qué cambio vale, en «Por resolver».
failure-stay-changed = Esta estancia se ha cambiado entretanto, así que el paso no se ha deshecho.
failure-stay-changed-hint = Abra la reserva y vea cómo está ahora.
failure-version-gone = Esto ha cambiado desde que se mostró.
failure-version-gone-hint = Véalo de nuevo y después elija.
failure-built-on-refused = Dependía de un cambio que el servidor no ha aceptado.
failure-built-on-refused-hint = Revise primero ese cambio.
failure-server-unknown = Este servidor no es aquel al que se conectó este puesto.
failure-server-unknown-hint = No se le ha enviado nada ni se ha tomado nada de él. Compruebe la dirección y la red, o conecte el puesto de nuevo con un código nuevo.
failure-room-taken = { $date ->
    [none] La habitación { $room } está ocupada.
   *[other] La habitación { $room } está ocupada el { $date }.
}
failure-room-taken-hint = Elija otra habitación.
failure-room-out-of-order = { $date ->
    [none] La habitación { $room } está fuera de servicio.
   *[other] La habitación { $room } está fuera de servicio el { $date }.
}
failure-room-out-of-order-hint = Elija otra habitación o ponga esta de nuevo en servicio.
failure-attendant-needed = En la lista del día todavía no hay nadie.
failure-attendant-needed-hint = Añada a quienes limpian hoy y reparta después las habitaciones.
failure-room-needed = Todavía no hay habitación asignada.
failure-room-needed-hint = Asigne primero una habitación.
failure-too-early = { $date ->
    [none] Todavía es pronto para eso.
   *[other] Será posible a partir del { $date }.
}
failure-stays-over = Este huésped se queda más tiempo.
failure-stays-over-hint = Si el huésped se va hoy, use «Salida anticipada».
failure-day-open = { $count ->
    [none] Todavía están en el hotel huéspedes que deberían haber salido.
    [one] Todavía está en el hotel { $count } huésped que debería haber salido.
   *[other] Todavía están en el hotel { $count } huéspedes que deberían haber salido.
}
failure-day-open-hint = Haga su check-out o prolongue las estancias y cierre después el día.
failure-day-moved = { $date ->
    [none] El día hotelero ya es otro.
   *[other] El día hotelero ya es el { $date }.
}
failure-day-moved-hint = Vea el nuevo día e inténtelo de nuevo.
failure-server-only = Esto solo se puede hacer en el servidor.
failure-desk-only = Esto solo se puede hacer en un puesto.
failure-staff-name-taken = Este nombre de usuario ya está en uso.
failure-staff-name-taken-hint = Elija otro.
failure-line-needed = Esto lo lleva el servidor y no hay conexión.
failure-line-needed-hint = No se ha cambiado nada. Inténtelo de nuevo cuando vuelva la conexión.
failure-answer-late = El servidor no ha respondido a tiempo.
failure-answer-late-hint = Puede que se haya hecho de todos modos. Mire la lista dentro de un momento antes de intentarlo de nuevo.
failure-staff-unknown = Esta persona no está en la lista.
failure-last-manager = Tiene que quedar alguien con todos los permisos.
failure-last-manager-hint = Dé primero a otra persona los permisos de dirección.
failure-room-assigned = { $count ->
    [none] Hay huéspedes que deben tener esta habitación.
    [one] Durante { $count } noche ({ $date }), un huésped debe tener esta habitación.
   *[other] Durante { $count } noches, desde el { $date }, hay huéspedes que deben tener esta habitación.
}
failure-room-assigned-hint = Deles primero otra habitación.
failure-rooms-below-sold = { $count ->
    [none] Hacen falta todas las habitaciones.
    [one] Durante { $count } noche ({ $date }) hacen falta todas las habitaciones.
   *[other] Durante { $count } noches, desde el { $date }, hacen falta todas las habitaciones.
}
failure-rooms-below-sold-hint = También cuentan las habitaciones en cupo de los puestos; después de estas noches será posible.
failure-room-number-taken = Ya hay una habitación { $room }.
failure-room-number-taken-hint = Elija otro número.
failure-room-invalid = { $field ->
    [floor] Esta planta es demasiado larga.
   *[other] Una habitación necesita un número de doce caracteres como máximo.
}
failure-room-type-invalid = { $field ->
    [code] Hace falta un código corto, de 20 caracteres como máximo.
    [name] Hace falta un nombre de 120 caracteres como máximo.
    [beds] Este texto es demasiado largo.
    [adults] Debe haber sitio para al menos un adulto.
    [heads] Debe haber sitio para al menos tantos huéspedes como adultos.
   *[other] Este tipo de habitación no se puede guardar así.
}
failure-room-type-taken = Otro tipo de habitación tiene ya este código.
failure-room-type-taken-hint = Elija otro.
failure-version-unknown = Este formulario es demasiado antiguo.
failure-version-unknown-hint = Abra la página de nuevo y repita el cambio.
failure-work-under-way = Hay otra operación en curso.
failure-work-under-way-hint = Espere a que termine.
failure-backup-failed = No se ha hecho la copia de seguridad.
failure-backup-failed-hint = Las copias anteriores siguen ahí. Compruebe que se puede escribir en la carpeta e inténtelo de nuevo.
failure-backup-unknown = Esta copia de seguridad ya no existe.
failure-backup-foreign = Esta copia de seguridad es de otro hotel.
failure-backup-damaged = Esta copia de seguridad no se puede usar.
failure-backup-damaged-hint = Su hotel sigue como estaba. Pruebe con una copia anterior.
failure-folder-unusable = En esta carpeta no se puede escribir ningún archivo.
failure-folder-unusable-hint = Indique la ruta completa de una carpeta que exista, en un disco conectado.
failure-restore-not-here = Esto no es posible con este hotel.
failure-waiting-changed = Entretanto se ha enviado o añadido algo.
failure-waiting-changed-hint = Cierre esta ventana y mire la lista de nuevo.
failure-password-short = { $min ->
    [none] Esta contraseña es demasiado corta.
    [one] Una contraseña tiene al menos { $min } carácter.
   *[other] Una contraseña tiene al menos { $min } caracteres.
}
failure-terms-needed = Acepte las condiciones para poder reservar, por favor.
failure-payment-invalid = Esta forma de pago no está disponible.
failure-payment-invalid-hint = Elija una de las que se muestran.
failure-promo-unknown = Este código promocional no es válido aquí.
failure-promo-unknown-hint = Quítelo o compruebe cómo está escrito.
failure-company-unknown = Este código de empresa no se conoce aquí.
failure-company-unknown-hint = Quítelo o pida el correcto a su empresa.
failure-currency-not-offered = Este hotel no da precios en esa moneda.
failure-currency-not-offered-hint = Quite la moneda para ver los precios en la del hotel.

## No permitido

failure-sign-in-needed = Inicie sesión, por favor.
failure-sign-in-wrong = El nombre de usuario o la contraseña no son correctos.
failure-sign-in-wrong-hint = Fíjese en las mayúsculas y minúsculas.
failure-role-denied = No tiene permiso para hacer esto.
failure-role-denied-hint = Pídaselo a alguien que lo tenga.
failure-token-wrong = Este enlace no es válido o ha dejado de serlo.
failure-token-wrong-hint = Use el enlace de su última confirmación o llame al hotel.
failure-code-wrong = Este código es incorrecto, ya se ha usado o ha caducado.
failure-code-wrong-hint = Pida un código nuevo en el servidor.
failure-device-unknown = El servidor no conoce este puesto.
failure-device-unknown-hint = Conéctelo de nuevo con un código nuevo.
failure-signature-wrong = El servidor no ha podido verificar lo que ha enviado este puesto.
failure-signature-wrong-hint = No se ha aplicado nada. Conecte el puesto de nuevo con un código nuevo.
failure-batch-invalid = El servidor no ha podido aceptar lo que ha enviado este puesto.
failure-batch-invalid-hint = Lo que era figura en «Por resolver». Ponga ambos lados en la misma versión.
failure-too-many = { $seconds ->
    [none] Demasiadas solicitudes en poco tiempo.
    [one] Demasiadas solicitudes en poco tiempo. Espere { $seconds } segundo, por favor.
   *[other] Demasiadas solicitudes en poco tiempo. Espere { $seconds } segundos, por favor.
}

## Problemas por nuestra parte

failure-disk-full = El disco está lleno. No se ha cambiado nada.
failure-disk-full-hint = Libere espacio en el disco e inténtelo de nuevo.
failure-wrong-key = Los datos no se pueden abrir con esta clave.
failure-wrong-key-hint = Use la clave con la que se crearon los datos.
failure-database-newer = Los datos proceden de una versión más reciente.
failure-database-newer-hint = Actualice Keyrack. No se ha cambiado nada.
failure-database-locked = Otro programa está usando los datos.
failure-database-locked-hint = Cierre el otro Keyrack en este ordenador e inténtelo de nuevo.
failure-database-damaged = Los datos están dañados.
failure-database-damaged-hint = Restaure la última copia de seguridad o vuelva a configurar este puesto desde el servidor.
failure-stopping = El servidor se está reiniciando.
failure-stopping-hint = Inténtelo de nuevo dentro de un momento.
failure-fault = Se ha producido un error por nuestra parte. No se ha cambiado nada.
failure-fault-hint = Inténtelo de nuevo. Si vuelve a ocurrir, avise al hotel o a quienes se ocupan del sistema.
failure-server-address = Eso no es la dirección de un servidor.
failure-server-address-hint = Empieza por https:// y figura en el documento o correo que recibió.
failure-server-unreached = El servidor no responde.
failure-server-unreached-hint = Compruebe la dirección y la conexión de este ordenador e inténtelo de nuevo. No se ha cambiado nada.
failure-import-unreadable = Este archivo no se puede leer como tabla.
failure-import-unreadable-hint = Guárdelo como CSV en el otro programa y elíjalo de nuevo. No se ha cambiado nada.
failure-import-too-long = El archivo es demasiado largo para una sola importación.
failure-import-too-long-hint = Como máximo 50.000 líneas y 20 MB cada vez. Divídalo e importe las partes una tras otra.
failure-import-columns = Faltan columnas.
failure-import-columns-hint = Para los huéspedes hace falta un nombre; para las reservas, además, la llegada, la salida o las noches, y el tipo de habitación.
failure-import-lines = { $count ->
    [one] { $count } línea no se puede aceptar. No se ha importado nada.
   *[other] { $count } líneas no se pueden aceptar. No se ha importado nada.
}
failure-import-lines-hint = Corríjalas en el archivo o elija omitirlas.

failure-rate-plan-archived = Esta tarifa ya no se vende.
failure-rate-plan-archived-hint = Elija otra tarifa.
failure-last-rate-plan = Este es el último plan de tarifas a la venta.
failure-last-rate-plan-hint = Sin ningún plan no se podría reservar nada. Cree otro primero.
failure-rate-plan-taken = Otro plan de tarifas tiene ya este código.
failure-rate-plan-taken-hint = Elija otro código.
failure-rate-plan-invalid = { $field ->
    [code] El código tiene de 1 a 20 caracteres.
    [name] El nombre tiene de 1 a 120 caracteres en cada idioma.
    [occupancy] El precio es para al menos un adulto, y los suplementos no pueden ser negativos.
    [cancellation] Estas condiciones de cancelación no son posibles: dos tramos empiezan a la vez o un gasto supera la estancia completa.
   *[other] El plan de tarifas no se puede aceptar así.
}
failure-allowance-below-sold = { $date ->
    [none] Ya hay más habitaciones vendidas de las que quedarían.
   *[other] El { $date } ya hay más habitaciones vendidas de las que quedarían.
}
failure-allowance-below-sold-hint = Permita tantas como haya en overbooking o pase antes a algunos huéspedes a otro tipo.

failure-tax-invalid =
    { $part ->
        [name] El nombre ocupa una línea de 40 caracteres como máximo.
        [rate] Hace falta un porcentaje de 0 a 100, p. ej. 7 o 7,5.
        [amount] Hace falta un importe que no sea inferior a cero.
        [age] Hace falta una edad de hasta 18 años: los mayores son adultos.
        [nights_max] Cuenta al menos una noche. Déjelo vacío para que cuenten todas.
        [classes] Lo mismo figura dos veces.
        [valid_from] Ese día ya empieza otro tipo para lo mismo.
        [season] De un día del año a otro, sin días de otra temporada de este impuesto.
        [inclusive] Dentro de un precio solo puede ir un impuesto. Añada uno de ellos aparte o dé a los dos el mismo nombre.
        [taxes] Son más impuestos de los que admite el hotel.
       *[other] Este impuesto no se puede aceptar así.
    }
failure-tax-invalid-hint = No se ha cambiado nada.
failure-policy-invalid =
    { $part ->
        [name] Hace falta un nombre de 80 caracteres como máximo que no tenga ya otra política.
        [tiers] Diez tramos como máximo, cada uno con su propio comienzo.
        [order] Un tramo posterior no puede costar menos que uno anterior.
        [days] 730 días antes de la llegada como máximo.
        [hours] 720 horas después de la reserva como máximo.
        [nights] De 1 a 365 noches.
        [percent] Más de 0 y como máximo el 100 por ciento.
        [amount] Hace falta un importe superior a cero.
        [cap] De 1 a 365 noches, o nada.
        [deposit] Las partes del depósito suman más que la estancia completa, o dos vencen en el mismo momento.
        [waiver] Explique en 200 caracteres como máximo por qué no se cobran los gastos.
        [policies] Son más políticas de las que admite el hotel.
        [used] Una tarifa todavía usa esta política.
       *[other] Esta política no se puede aceptar así.
    }
failure-policy-invalid-hint = No se ha cambiado nada.
failure-exchange-invalid =
    { $part ->
        [currency] { $currency } no es un código de moneda, o es la moneda del propio hotel.
        [rate] Hace falta un cambio superior a cero con diez decimales como máximo.
        [file] Este archivo no es la lista diaria del Banco Central Europeo.
        [date] La lista en uso es más reciente.
        [base] La lista no incluye la moneda del hotel.
        [source] Indique de dónde vienen los cambios, en 60 caracteres como máximo.
        [rates] Son más monedas de las que admite el hotel.
       *[other] Estos cambios no se pueden aceptar así.
    }
failure-exchange-invalid-hint = Los cambios en uso siguen como estaban.
failure-room-members =
    Estas habitaciones no forman { $room ->
        [none] la habitación
       *[other] { $room }
    }.
failure-room-members-hint = Elija exactamente las habitaciones de las que consta su tipo, cada una una sola vez y ninguna retirada.
failure-room-is-part =
    { $room ->
        [none] Esta habitación
       *[other] La habitación { $room }
    } forma parte de { $whole ->
        [none] una mayor
       *[other] { $whole }
    }.
failure-room-is-part-hint = Retire primero la habitación mayor, o fórmela con otras habitaciones.
failure-made-of-fixed = Este tipo de habitación ya tiene habitaciones o ventas, así que su composición no se puede cambiar.
failure-made-of-fixed-hint = Cree otro tipo de habitación.
failure-made-of-itself = Un tipo de habitación no puede estar formado por sí mismo.
failure-made-of-itself-hint = Elija tipos que no estén formados por este.
failure-service-invalid =
    { $field ->
        [code] El código tiene de 1 a 20 caracteres.
        [name] El nombre tiene de 1 a 120 caracteres en cada idioma.
        [description] La descripción tiene 2000 caracteres como máximo en cada idioma.
        [price] El precio no es negativo y llega como máximo a 10.000.000.
        [ages] Los límites de edad van en aumento, están entre 1 y 18, y ningún precio es negativo.
        [due] Un precio por noche necesita un servicio que se preste cada noche o cada mañana.
        [stock] Hay al menos una unidad por día, o el límite se deja vacío.
        [slots] Cada hora figura una sola vez y admite al menos un huésped.
        [window] El último día no es anterior al primero.
        [quantity] Un pedido incluye de 1 a 999 unidades.
        [compulsory] Lo que va con la habitación no tiene día ni hora a elegir, ni límite.
       *[other] El servicio no se puede aceptar así.
    }
failure-service-taken = Otro servicio tiene este código.
failure-service-taken-hint = Elija otro código.
failure-service-unknown = Este servicio no existe aquí.
failure-service-unknown-hint = Elija entre los servicios ofrecidos.
failure-service-not-offered = { $service } no se ofrece con esta habitación y esta tarifa.
failure-service-not-offered-hint = Elija otro servicio u otra tarifa.
failure-service-included = { $service } ya va incluido en esta tarifa.
failure-service-included-hint = Quítelo del pedido; nadie lo paga dos veces.
failure-service-quantity =
    { $max ->
        [1] { $service } se puede pedir una sola vez.
       *[other] { $service } se puede pedir de 1 a { $max } veces.
    }
failure-service-day = Elija un día de la estancia para { $service }.
failure-service-time = Elija una de las horas de { $service }.
failure-service-twice = { $service } figura dos veces para el mismo día.
failure-service-twice-hint = Deje solo uno de los dos pedidos.
failure-service-full =
    { $time ->
        [none]
            { $count ->
                [0] { $service }: agotado el { $date }.
               *[other] { $service }: disponibles solo { $count } el { $date }.
            }
       *[other]
            { $count ->
                [0] { $service }: agotado el { $date } a las { $time } h.
               *[other] { $service }: disponibles solo { $count } el { $date } a las { $time } h.
            }
    }
failure-service-full-hint = Elija otro día u otra hora, o pida menos. No se ha cambiado nada.
failure-block-invalid =
    { $date ->
        [none] «{ $label }» de este grupo no se puede aceptar así.
       *[other] «{ $label }» de este grupo no se puede aceptar así para la noche del { $date }.
    }
failure-block-invalid-hint = Corrija el campo marcado. Un código lleva letras, cifras y guiones, y un porcentaje es de 100 como máximo.
failure-block-unknown = No hay ningún grupo con este código o nombre.
failure-block-unknown-hint = Compruebe cómo está escrito o pregunte a quien se lo dio.
failure-block-code-taken = Otro grupo que aún está por llegar tiene este código.
failure-block-code-taken-hint = Elija otro código.
failure-block-rooms =
    { $date ->
        [none] No quedan suficientes habitaciones para este grupo.
       *[other]
            { $count ->
                [none] No quedan suficientes habitaciones para este grupo la noche del { $date }.
                [0] No queda ninguna habitación para este grupo la noche del { $date }.
                [one] Solo se puede bloquear { $count } habitación la noche del { $date }.
               *[other] Solo se pueden bloquear { $count } habitaciones la noche del { $date }.
            }
    }
failure-block-rooms-hint = Bloquee menos habitaciones, o elija otro tipo de habitación u otra fecha. Las habitaciones que un puesto pueda estar vendiendo en este momento cuentan como vendidas.
failure-block-step = El grupo no puede pasar de su estado actual a este.
failure-block-step-hint = Un grupo cancelado vuelve primero a solicitud u opción; uno en firme pasa a opción o se cancela.
failure-block-not-definite = Las habitaciones de este grupo todavía no se pueden reservar, o ya no.
failure-block-not-definite-hint = Los huéspedes pueden reservar en cuanto el hotel ponga el grupo en firme.
failure-block-released =
    { $date ->
        [none] Las habitaciones del grupo han vuelto a la venta general.
       *[other] Las habitaciones del grupo para la noche del { $date } han vuelto a la venta general.
    }
failure-block-released-hint = Reserve al precio habitual o pida al hotel que amplíe el plazo del grupo.
failure-block-full =
    { $date ->
        [none] Al grupo le quedan muy pocas habitaciones.
       *[other]
            { $count ->
                [none] Al grupo le quedan muy pocas habitaciones de este tipo la noche del { $date }.
                [0] Al grupo no le queda ninguna habitación de este tipo la noche del { $date }.
                [one] Al grupo solo le queda { $count } habitación de este tipo la noche del { $date }.
               *[other] Al grupo solo le quedan { $count } habitaciones de este tipo la noche del { $date }.
            }
    }
failure-block-full-hint = Elija otro tipo de habitación u otras noches, o bloquee primero más habitaciones para el grupo.
failure-block-picked-up =
    { $date ->
        [none] Ya hay más habitaciones reservadas de las que se quieren bloquear.
       *[other]
            { $count ->
                [none] Para la noche del { $date } ya hay más habitaciones reservadas de las que se quieren bloquear.
                [one] Para la noche del { $date } ya hay { $count } habitación reservada.
               *[other] Para la noche del { $date } ya hay { $count } habitaciones reservadas.
            }
    }
failure-block-picked-up-hint = Bloquee al menos esas, o cancele primero reservas del grupo.
failure-company-invalid = «{ $label }» de esta empresa no se puede aceptar así.
failure-company-invalid-hint = Un código lleva letras, cifras y guiones, un porcentaje es de 100 como máximo y un límite es cero o más.
failure-company-code-taken = Otra empresa tiene este código.
failure-company-code-taken-hint = Elija otro código.
failure-rate-plan-circle = El plan se seguiría a sí mismo.
failure-rate-plan-circle-hint = Elija un plan que no siga a este. Se pueden encadenar ocho planes como máximo.
failure-rate-follows = Los precios de { $plan } siguen a otro plan y no se pueden fijar a mano.
failure-rate-follows-hint = Cambie los precios del plan al que sigue, o dele precios propios en «Planes de tarifas».
failure-promo-invalid =
    { $field ->
        [code] El código lleva letras, cifras y guiones, 30 como máximo.
        [name] El nombre tiene 80 caracteres como máximo.
        [cut] El descuento es superior a cero y como máximo del 100 %.
        [booking] El último día para reservar es anterior al primero.
        [nights] La última noche es anterior a la primera.
        [rate_plans] Uno de los planes de tarifas ya no se vende.
        [room_types] Uno de los tipos de habitación no existe.
        [nights_min] La estancia mínima es demasiado larga.
        [uses_max] Un código que nadie puede usar es mejor archivarlo.
        [uses_per_guest_max] Un código que nadie puede usar es mejor archivarlo.
       *[other] El código no se puede aceptar así.
    }
failure-promo-refused =
    { $why ->
        [unknown] Este código no existe.
        [too_early] Este código todavía no se puede usar.
        [over] Este código ha caducado.
        [nights] Este código no es válido para estas noches.
        [too_short] Este código es para estancias más largas.
        [used_up] Este código ya se ha usado tantas veces como era posible.
        [used_by_guest] Este huésped ya ha usado el código.
        [not_here] Este código no descuenta nada en esta habitación con esta tarifa.
       *[other] Este código no se puede usar.
    }
failure-promo-refused-hint = Continúe sin el código, o elija otras fechas u otra tarifa.
failure-promo-taken = Otra promoción u otro plan de tarifas tiene este código.
failure-promo-taken-hint = Elija otro código.
failure-yield-invalid =
    { $field ->
        [name] La regla necesita un nombre de 80 caracteres como máximo.
        [steps] Los tramos empiezan por el número más bajo, cada uno figura una sola vez y ninguno descuenta más del 100 %.
        [nights] La última noche es anterior a la primera.
        [weekdays] Hace falta al menos un día de la semana.
       *[other] La regla no se puede aceptar así.
    }
failure-layer-invalid =
    { $field ->
        [name] Hace falta un nombre de 80 caracteres como máximo.
        [dates] La última fecha es anterior a la primera.
        [weekdays] Hace falta al menos un día de la semana.
        [max_los_arrival] La estancia máxima es más corta que la mínima.
        [max_los_through] La estancia máxima es más corta que la mínima.
        [max_advance_days] El primer momento para reservar es posterior al último.
        [rules] No se restringe nada.
       *[other] La restricción no se puede aceptar así.
    }

failure-desk-in-touch = { $desk } tiene conexión y devuelve habitaciones cuando se le piden.
failure-desk-in-touch-hint = Venda la habitación: se recupera de allí automáticamente.
failure-desk-holds-fewer =
    { $rooms ->
        [0] { $desk } no guarda ninguna habitación sin vender para la noche del { $date }.
        [one] { $desk } solo guarda { $rooms } habitación sin vender para la noche del { $date }.
       *[other] { $desk } solo guarda { $rooms } habitaciones sin vender para la noche del { $date }.
    }
failure-desk-holds-fewer-hint = Retire menos habitaciones o elija otra noche.
failure-glass-used =
    { $rooms ->
        [0] De la noche del { $date } no se pueden retirar más habitaciones.
        [one] De la noche del { $date } solo se puede retirar { $rooms } habitación más.
       *[other] De la noche del { $date } solo se pueden retirar { $rooms } habitaciones más.
    }
failure-glass-used-hint = El límite está en «Ajustes», «Puestos». Un huésped al que hubo que alojar en otro sitio cuenta hasta que se anota.
failure-below-promised =
    { $rooms ->
        [one] Para la noche del { $date } ya se ha retirado { $rooms } habitación.
       *[other] Para la noche del { $date } ya se han retirado { $rooms } habitaciones.
    }
failure-below-promised-hint = Elija un límite más alto o espere a que los puestos recuperen la conexión.
failure-rights-frozen = En este momento no se pueden vender habitaciones.
failure-rights-frozen-hint = El servidor del hotel se ha restaurado y espera a sus puestos. Inténtelo de nuevo dentro de un momento, por favor.
failure-company-archived = A esta empresa ya no se le vende nada.
failure-company-archived-hint = Elija otra empresa o reactive esta en la página «Empresas».
failure-company-other = Este código es de una empresa distinta de la que ha elegido.
failure-company-other-hint = Quite el código o elija la empresa a la que pertenece.
failure-rate-plan-company = La tarifa «{ $plan }» solo está acordada con ciertas empresas.
failure-rate-plan-company-hint = Elija primero una de esas empresas, u otra tarifa.
failure-journal-ahead = Esta base de datos es más antigua que el diario que la acompaña.
failure-journal-ahead-hint = En su lugar hay una copia antigua. Restáurela con la orden restore, que lee el diario.
failure-journal-damaged = Una entrada del diario no se puede leer.
failure-journal-damaged-hint = Conserve el archivo y consulte a quien se ocupa del servidor.
