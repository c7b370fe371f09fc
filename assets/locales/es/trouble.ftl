## Lo que se escribe

wrong-email = esto no es una dirección de correo.
wrong-email-missing = falta el correo.
wrong-password-missing = falta la contraseña.
wrong-client-id-missing = falta el ID de cliente.
wrong-client-secret-missing = falta el secreto de cliente.
wrong-api-key-missing = falta la clave de API.
wrong-token-missing = falta el token de API.
wrong-company-missing = falta el nombre de la empresa.
wrong-contact = demasiado largo; use como máximo { $most } caracteres.
wrong-passphrase-missing = falta la frase de contraseña.
wrong-name-missing = falta el nombre.
wrong-spaces = hay espacios dentro; debe ser una sola palabra.
wrong-web-address = esto es una dirección web, no una clave.
wrong-key-email = esto es una dirección de correo, no una clave.
wrong-token = esto parece un token de API de Leaf.
wrong-too-long = esto es demasiado largo.
wrong-redirect-missing = falta la dirección de retorno.
wrong-redirect-not-a-url = esto no es una dirección web. Debe parecerse a http://localhost:8765/callback.
wrong-redirect-scheme = ningún navegador llega a una dirección de este tipo.
wrong-redirect-no-port = no existe el puerto 0. Un puerto es un número como 8765 en http://localhost:8765/callback.
wrong-redirect-fragment = no puede llevar «#» ni lo que va detrás.
wrong-redirect-several = hay varias direcciones. Escriba una sola en cada campo.

## Una dirección pegada

paste-empty = no se pegó nada.
paste-not-an-address = esto no es una dirección web. Copie todo lo que haya en la barra de direcciones del navegador.
paste-still-fieldview = esta es todavía una página de FieldView. Primero el productor tiene que iniciar sesión y permitir el acceso; después, copie la dirección de la página que sigue.
paste-other-address = esta dirección es de otra página. Cópiela después de que el productor autorice el acceso.
paste-no-answer = esta dirección no contiene ninguna respuesta. Copie la dirección completa.
paste-other-attempt = esta dirección es de un enlace anterior. Abra el enlace que se muestra aquí y pegue la dirección que aparece después.
paste-damaged = esta dirección está dañada. Copie otra vez la dirección completa.

## Lo que se pierde

lost-nothing = No se ha perdido nada.
lost-not-asked = No se ha perdido nada: todavía no se le ha pedido nada al productor.
lost-nothing-shared = No se compartió ni cambió nada.
lost-log-in = El inicio de sesión del productor ya no sirve; no se compartió ningún dato.
consent-safe = La autorización está a salvo: el productor no tiene que iniciar sesión otra vez.

## Llavero

# $system is windows, macos or another. The name begins a sentence.
keyring-name =
    { $system ->
        [windows] El Administrador de credenciales de Windows (el llavero de este equipo)
        [macos] El llavero de este Mac
       *[other] El llavero de este equipo, donde se guardan contraseñas,
    }
# $keyring is the name above.
keyring-given-up = { $keyring } no ha respondido.
keyring-no-service = Este equipo no tiene un llavero que responda.
keyring-refused = { $keyring } está bloqueado o denegó el acceso.
keyring-no-collection = El servicio de llavero de este equipo responde, pero aún no tiene un llavero donde guardar secretos.
keyring-too-long = Un valor es demasiado largo para el llavero.
keyring-damaged = Una entrada del llavero está dañada.
keyring-newer = Una versión más nueva de Stile escribió una entrada del llavero.
keyring-not-yours = Una entrada del llavero pertenece a otra cosa.
keyring-mismatch = { $keyring } no devolvió lo que Stile guardó en él.
keyring-failed = { $keyring } falló.
keyring-now-update = Actualice Stile y vuelva a intentarlo. O use entradas nuevas del llavero: lo que guardó la versión más nueva no cambia.
keyring-now-update-only = Actualice Stile y vuelva a intentarlo.
keyring-now-begin = Inicie un llavero, como el de GNOME, KWallet o KeePassXC, y vuelva a intentarlo. O conserve los secretos en memoria hasta cerrar Stile: no se guarda nada y la próxima vez los introduce de nuevo.
keyring-now-begin-only = Inicie el llavero y vuelva a intentarlo.
keyring-now-make = Vuelva a intentarlo y elija una contraseña cuando se le pida. Si no se le pide, cree un llavero en «Contraseñas y claves» o KWalletManager y póngalo como predeterminado. O conserve los secretos en memoria hasta cerrar Stile: no se guarda nada y la próxima vez los introduce de nuevo.
keyring-now-check = Revise los valores de la configuración.
keyring-now-again = Vuelva a intentarlo. Si no funciona, use entradas nuevas del llavero. O conserve los secretos en memoria hasta cerrar Stile: no se guarda nada y la próxima vez los introduce de nuevo.
keyring-now-unlock = Desbloquee el llavero y vuelva a intentarlo. Si ya no se puede desbloquear, use entradas nuevas del llavero. O conserve los secretos en memoria hasta cerrar Stile: no se guarda nada y la próxima vez los introduce de nuevo.
keyring-now-unlock-only = Desbloquee el llavero y vuelva a intentarlo.
keyring-now-again-only = Vuelva a intentarlo dentro de un momento.

## Avisos

notice-settings-damaged = El archivo de ajustes estaba dañado. Se conserva junto al nuevo como settings.json.damaged; configure Stile de nuevo.
notice-settings-newer = Los ajustes los escribió una versión más nueva de Stile y se dejan como están. Actualice Stile.
notice-settings-io = El archivo de ajustes no se puede usar. Sus ajustes valen hasta que cierre Stile.
notice-unfinished-damaged = La lista de conexiones sin terminar estaba dañada. Lo que se pudo leer está abajo; se conserva como unfinished.json.damaged. Los productores que falten quizá tengan que iniciar sesión otra vez.
notice-unfinished = La lista de conexiones sin terminar no se puede leer, así que no se muestra ninguna. Se deja como está; cierre Stile, haga que su carpeta se pueda leer y ábralo de nuevo.
notice-unfinished-newer = La lista de conexiones sin terminar la escribió una versión más nueva de Stile, así que no se muestra ninguna. Se deja como está; actualice Stile.
notice-consents-newer = Las autorizaciones de { $growers } las guardó una versión más nueva de Stile, así que no se muestran. Se dejan como están; actualice Stile.
notice-list-damaged = El archivo { $file } estaba dañado. Se usa lo que se pudo leer; el archivo dañado se conserva junto a él, con «.damaged» al final del nombre.
notice-list-newer = El archivo { $file } lo escribió una versión más nueva de Stile. Se deja como está y no se le añade nada; actualice Stile.
notice-list-io = El archivo { $file } no se puede leer. Se deja como está y no se le añade nada; cierre Stile, haga que su carpeta se pueda leer y ábralo de nuevo.
notice-exchanging = La autorización de { $grower } todavía está en camino desde FieldView, lo que puede tardar un minuto. Aparecerá aquí en cuanto llegue; hasta entonces, no se la pida otra vez a { $grower }.
notice-consent-kept = La autorización de { $grower } llegó cuando usted ya había salido. Pulse «Terminar» para usarla.
notice-token-left = La autorización de un productor sigue en el llavero de este equipo porque el llavero no respondió. Stile lo intentará otra vez la próxima vez que se abra.
    .broke = La autorización de un productor sigue en el llavero de este equipo por un error en Stile. Stile lo intentará otra vez la próxima vez que se abra.
notice-not-forgotten-both = No se pudieron quitar las entradas del llavero ni el archivo de ajustes. Desbloquee el llavero y pulse «Olvidar todo» otra vez.
notice-not-forgotten-keyring = No se pudieron quitar las entradas del llavero. Desbloquee el llavero y pulse «Olvidar todo» otra vez.
notice-not-forgotten-files = No se pudo quitar el archivo de ajustes. Pulse «Olvidar todo» otra vez.
notice-forgotten = Stile ha olvidado todo lo que guardaba en este equipo.
notice-afresh = Stile guarda ahora sus secretos con nombres nuevos en el llavero y ya no usa las entradas antiguas.
notice-not-afresh = Stile no pudo guardar los nombres nuevos en su carpeta, así que sigue con las entradas antiguas. No ha cambiado nada. Libere espacio en el disco o revise los permisos de la carpeta.
notice-no-practice = La práctica no pudo empezar en este equipo. No ha cambiado nada.
notice-table-saved = Tabla guardada: { $path }
notice-table-not-saved = No se pudo guardar la tabla. Libere espacio en el disco o revise los permisos de su carpeta de descargas.
notice-leaflet-saved = Hoja informativa guardada: { $path }
notice-picture-saved = Imagen guardada: { $path }
notice-disconnecting = Todavía se está desconectando a este productor. Espere a que Leaf lo confirme y conéctelo después.
notice-other-account = Ahora está abierta la sesión de otra cuenta de Leaf, y estos son sus productores. Todo lo de { $account } (la lista del día, las cuentas de FieldView conocidas, las conexiones sin terminar) se conserva: inicie sesión otra vez como { $account } para recuperarlo.
notice-other-account-unfinished =
    { $count ->
        [one] También espera allí { $count } conexión sin terminar.
       *[other] También esperan allí { $count } conexiones sin terminar.
    }
notice-file-later = Termine esto o salga primero, y abra después el archivo desde la lista de productores.
notice-leave-practice = Un archivo de configuración es para el trabajo real. Salga primero de la práctica y después ábralo.
notice-other-file = Stile solo abre archivos de configuración y tablas de productores.
notice-grower-added = { $grower } ya está en la lista.
notice-deleting = Todavía se está eliminando de Leaf a este productor. Espere la respuesta de Leaf.
notice-grower-changed = Leaf ya tiene sus cambios en los datos de { $grower }.
notice-grower-deleted = Se eliminó de Leaf a { $grower }.
notice-broke = Se produjo un error en Stile. No se ha perdido nada; vuelva a intentarlo.
notice-no-browser = Su sistema no pudo abrirlo. Ábralo usted: dev.fieldview.com, withleaf.io, o escriba a developer@climate.com.
notice-no-folder = El sistema no pudo abrir la carpeta. La ruta está en la página: ábrala usted.
notice-practice-later = Al empezar la práctica se perdería lo que está solo en la memoria de Stile: su sesión, las claves de la aplicación o una autorización. No ha cambiado nada. Practique cuando todo esté en el llavero.

warning-clock-ahead =
    { $minutes ->
        [one] El reloj de este equipo va { $minutes } minuto adelantado respecto al de Leaf. Póngalo en hora: si no, los inicios de sesión pueden fallar.
       *[other] El reloj de este equipo va { $minutes } minutos adelantado respecto al de Leaf. Póngalo en hora: si no, los inicios de sesión pueden fallar.
    }
warning-clock-behind =
    { $minutes ->
        [one] El reloj de este equipo va { $minutes } minuto atrasado respecto al de Leaf. Póngalo en hora: si no, los inicios de sesión pueden fallar.
       *[other] El reloj de este equipo va { $minutes } minutos atrasado respecto al de Leaf. Póngalo en hora: si no, los inicios de sesión pueden fallar.
    }
warning-in-memory = El llavero no guardó la autorización del productor. Stile la tiene en memoria y continúa enseguida: no cierre Stile hasta que esto termine.
warning-not-noted = Stile no pudo escribir en su carpeta. La conexión continúa, pero si este equipo se apaga ahora, Stile no sabrá que está sin terminar.
warning-not-noted-newer = Una versión más nueva de Stile guardó la lista de conexiones sin terminar, así que esta versión no la cambia. La conexión continúa, pero si este equipo se apaga ahora, Stile no sabrá que está sin terminar. Actualice Stile.
warning-second-address = { $what } Stile usa la segunda dirección de retorno.

## Un servidor

server-says = { $server } dice: «{ $words }»
sign-in-refused = Leaf no acepta este inicio de sesión.
    .now = Revise el correo y la contraseña, y vuelva a intentarlo.
sign-in-refused-token = Leaf no acepta este token de API.
    .now = Compruebe que lo pegó completo y que no ha caducado, y vuelva a intentarlo.
sign-in-other-account = Esta es { $other }, otra cuenta de Leaf. La conexión en pantalla se empezó como { $needed }.
    .lost = No se envió nada, y la autorización, si la hay, se conserva para { $needed }.
    .now = Inicie sesión aquí como { $needed }. Para trabajar como { $other }, salga primero de esta conexión e inicie sesión en Ajustes → Cuenta de Leaf.
sign-in-consents-at-stake = Con otra cuenta de Leaf se perdería la autorización de un productor que está solo en la memoria de Stile.
    .lost = Hasta ahora no se ha perdido nada: { $needed } sigue con la sesión iniciada.
    .now = Complete las conexiones pendientes o descarte sus autorizaciones, y vuelva a iniciar sesión.
api-unauthorized = { $server } ya no acepta su sesión.
    .now = Inicie sesión otra vez.
api-forbidden = { $server } no permite esto a su cuenta.
    .now = Pregunte a la persona que administra la cuenta de su empresa.
api-not-found = { $server } no conoce esta dirección.
    .now = Si vuelve a ocurrir, envíe los detalles al soporte de su empresa.
api-too-many = { $server } recibió demasiadas solicitudes.
    .now = Espere unos minutos y vuelva a intentarlo.
api-out-of-order = { $server } no está disponible por ahora.
    .now = Espere unos minutos y vuelva a intentarlo.
api-refused = { $server } rechazó la solicitud.
    .now = Si vuelve a ocurrir, envíe los detalles al soporte de su empresa.
api-unreadable = { $server } envió una respuesta que Stile no entiende.
    .now = Vuelva a intentarlo. Si vuelve a ocurrir, envíe los detalles al soporte de su empresa.
api-too-long = { $server } tiene en esta lista más entradas de las que Stile puede leer ({ $most }).
    .now = Puede usar lo que se muestra; si falta algo, envíe los detalles al soporte de su empresa.
api-web-page = Una página web respondió en lugar de { $server }: quizá la de inicio de sesión de esta red.
    .now = Abra cualquier página web en su navegador, inicie sesión en la red si se lo pide y vuelva a intentarlo.
connection-name = No se encuentra { $server }.
    .now = Compruebe que este equipo tenga conexión a internet y vuelva a intentarlo.
connection-refused = { $server } no responde.
    .now = Compruebe que este equipo tenga conexión a internet y vuelva a intentarlo.
connection-timeout = { $server } tarda demasiado en responder.
    .now = Compruebe su conexión a internet y vuelva a intentarlo.
connection-cut = Se interrumpió la conexión con { $server }.
    .now = Compruebe su conexión a internet y vuelva a intentarlo.
connection-date = No se pudo verificar la identidad de { $server }: su certificado ha caducado o el reloj de este equipo está mal.
    .now = Si la fecha y la hora de este equipo son correctas, abra cualquier página web en su navegador e inicie sesión en la red si se lo pide. Si no lo son, corríjalas. Después vuelva a intentarlo.
connection-no-certificates = En este equipo faltan los certificados para verificar la identidad de { $server }, así que Stile no se conectó.
    .now = Pida a la persona encargada de este equipo que instale los certificados del sistema (en Linux, el paquete «ca-certificates») o que indique en SSL_CERT_FILE dónde están. Después, vuelva a iniciar Stile.
connection-certificate = No se pudo verificar la identidad de { $server }, así que Stile no se conectó.
    .now = Abra cualquier página web en su navegador, inicie sesión en la red si se lo pide y vuelva a intentarlo. Si no funciona y su empresa inspecciona las conexiones, su certificado debe estar instalado en este equipo.
connection-other-server = Otro servidor respondió en lugar de { $server }, así que Stile no se conectó: quizá sea la página de inicio de sesión de esta red.
    .now = Abra cualquier página web en su navegador, inicie sesión en la red si se lo pide y vuelva a intentarlo. Si no funciona, pruebe otra red.
connection-proxy = No se puede acceder a { $server } a través del proxy de su red.
    .now = Pruebe otra red, por ejemplo la de su teléfono. Si tiene que ser esta, pregunte por el proxy a la persona que la administra.
connection-proxy-script = No se puede acceder directamente a { $server }, y su sistema usa un script de proxy (PAC) que Stile no puede ejecutar.
    .now = Pruebe otra red, por ejemplo la de su teléfono. Si tiene que ser esta, pida a la persona que la administra que configure la dirección del proxy en este equipo.
connection-proxy-unknown = No se puede acceder directamente a { $server }, y Stile no entiende el proxy que está configurado en este equipo.
    .now = Pruebe otra red, por ejemplo la de su teléfono. Si tiene que ser esta, pida a la persona que administra este equipo que corrija la dirección del proxy.
connection-other = No se puede acceder a { $server }.
    .now = Compruebe que este equipo tenga conexión a internet y vuelva a intentarlo.
not-asked-leaf-token = No se envió nada a Leaf: usted no ha iniciado sesión en este equipo.
    .now = Inicie sesión en Leaf.
not-asked-app-keys = No se envió nada a { $server }: falta en este equipo el secreto de cliente o la clave de API.
    .now = Introduzca las claves de la aplicación de FieldView en los ajustes y vuelva a intentarlo.
not-asked-code = No se envió nada a FieldView: la respuesta del navegador ya no está disponible.
    .now = Pídaselo otra vez al productor.
not-asked-unsendable = No se envió nada a { $server }: un token o una clave contiene caracteres que no se pueden enviar.
    .now = Cópielo otra vez de donde lo obtuvo e introdúzcalo en los ajustes.
broke = Se produjo un error en Stile.
    .now = Vuelva a intentarlo. Si vuelve a ocurrir, envíe el registro de Stile al soporte de su empresa.
    .log-in = Puede que el inicio de sesión del productor ya no sirva.
grower-unknown = Leaf ya no conoce a este productor.
    .now = Vuelva a los productores y pulse «Actualizar».
prepare-no-link = Leaf no dio la dirección de inicio de sesión de FieldView, aunque conoce a este productor.
    .now = Vuelva a intentarlo. Si sigue ocurriendo, Stile puede crear la dirección como la documenta FieldView: el productor ve el mismo inicio de sesión.

## Paso 1

redirect-busy = Otro programa de este equipo usa el puerto { $port }, que Stile necesita para la respuesta de FieldView.
    .now = Cierre ese programa y vuelva a intentarlo. O continúe sin el puerto: entonces pegará la dirección final del navegador.
redirect-busy-by = El programa «{ $program }» de este equipo usa el puerto { $port }, que Stile necesita para la respuesta de FieldView.
redirect-reserved = Su sistema ha reservado el puerto { $port }, así que Stile no puede usarlo.
    .now = Pida a su empresa una dirección de retorno con otro puerto. Mientras tanto, pegue la dirección final del navegador.
redirect-no-loopback = La dirección de retorno no existe en este equipo.
    .now = Pegue la dirección final del navegador.
redirect-unreachable = La dirección de retorno no lleva de vuelta a Stile en este equipo.
    .now = Es posible que la bloquee un cortafuegos, un proxy o el archivo hosts. Vuelva a intentarlo o pegue la dirección final del navegador.
redirect-earlier-attempt = Un intento anterior de Stile todavía usa el puerto.
    .now = Espere unos segundos y vuelva a intentarlo. O pegue la dirección final del navegador.
redirect-no-randomness = Su sistema no pudo dar números aleatorios, que Stile necesita para que el enlace sea seguro.
    .now = Vuelva a intentarlo. Si vuelve a ocurrir, reinicie este equipo.
redirect-other = Su sistema no permitió que Stile esperara la respuesta de FieldView.
    .now = Vuelva a intentarlo o pegue la dirección final del navegador.
url-not-a-url = Leaf no envió una dirección de inicio de sesión válida. Stile no la abrió.
    .now = Revise el ID de cliente y la dirección de retorno en los ajustes. Si están bien, envíe los detalles al soporte de Leaf.
url-scheme = La dirección de inicio de sesión de Leaf no es segura. Stile no la abrió.
url-host = La dirección de inicio de sesión de Leaf lleva a { $host }, que no es FieldView. Stile no la abrió.
url-disguise = La dirección de inicio de sesión de Leaf parece falsa. Stile no la abrió.
url-parameter = La dirección de inicio de sesión de Leaf se hizo para otros ajustes: su { $name } no es el que usted puso. Stile no la abrió.
url-scopes = La dirección de inicio de sesión de Leaf pide al productor más de lo que usted ajustó. Stile no la abrió.

## Paso 2

consent-denied = { $grower } rechazó el acceso en FieldView.
    .now = Si fue un error, pida la autorización otra vez. Si no, pulse «No conectar».
consent-timed-out = FieldView no respondió en diez minutos.
    .lost = No se ha perdido nada. El enlace anterior ya no sirve.
    .now = Pida la autorización otra vez cuando el productor esté listo.
consent-asleep = El tiempo para responder se acabó mientras este equipo estaba en suspensión, o alguien cambió su reloj.
consent-refused = FieldView no dejó que el productor diera su autorización.
    .now = Pídala otra vez. Si vuelve a ocurrir, envíe los detalles al soporte de Climate.
    .scopes = Climate no ha habilitado todos los permisos para las claves de su empresa: pídalos con el correo de los ajustes.
    .address = Puede que la dirección de retorno no esté registrada exactamente como en los ajustes.
consent-wrong-account = { $account } no es la cuenta de { $grower }, así que no se vinculó.
    .lost = La autorización de esa cuenta se descartó y nunca se envió a Leaf.
    .now = Seguramente el navegador seguía con la sesión de otra persona. Pídala otra vez en una ventana privada, o cierre antes la sesión de FieldView en el navegador.
consent-wrong-account-unnamed = Esta no es la cuenta de { $grower }, así que no se vinculó.
exchange-not-reached =
    .lost = La respuesta del productor está a salvo unos minutos: FieldView aún no la ha visto.
    .now = Recupere la conexión y vuelva a intentarlo; si no tarda mucho, el productor no tiene que iniciar sesión otra vez.
exchange-lost =
    .now = La respuesta se perdió por el camino, y FieldView acepta cada inicio de sesión una sola vez. Pida la autorización otra vez cuando la conexión sea mejor.
exchange-code = El inicio de sesión del productor era demasiado antiguo o ya se había usado.
    .now = Pida la autorización otra vez.
exchange-address = FieldView dice que la dirección de retorno de su empresa no es la registrada.
    .now = Otro inicio de sesión fallaría igual. Compare letra por letra la dirección de retorno de los ajustes con la que registró Climate.
exchange-scope = Climate no ha habilitado todos los permisos para las claves de su empresa.
    .now = Pídalos con el correo de los ajustes; después pídalo otra vez al productor.
exchange-client = FieldView no acepta el ID de cliente, el secreto de cliente o la dirección de retorno de su empresa.
    .now = Revise los tres en los ajustes y pida la autorización otra vez.
exchange-quota = Su empresa ya agotó las solicitudes del mes a FieldView.
    .now = Escriba a developer@climate.com con el ID de solicitud de abajo.
exchange-no-token = FieldView aceptó el inicio de sesión del productor, pero no dio una autorización duradera.
    .now = Climate debe habilitar el acceso duradero para las claves de su empresa: escriba a developer@climate.com.
browser-not-started = No se pudo abrir ningún navegador. Copie el enlace y ábralo usted en un navegador.
browser-no-private = Stile no encontró ningún navegador en el que pueda abrir una ventana privada. Cierre todas las ventanas privadas, porque comparten la sesión. Después abra una nueva y pegue en ella el enlace copiado.
browser-slow = El navegador tarda en abrirse. Si no aparece, copie el enlace y ábralo usted.

## Paso 3

attach-refused = Leaf no aceptó las credenciales de FieldView.
    .now = Revise el ID de cliente, el secreto de cliente y la clave de API en los ajustes, y vuelva a intentarlo.
attach-replacing =
    .lost = La conexión anterior se eliminó, así que Leaf no recibe datos de este productor hasta que esto funcione. La autorización está a salvo: el productor no tiene que iniciar sesión otra vez.
attach-already = Leaf ya tiene una conexión de FieldView para este productor.
    .now = Consérvela o reemplácela.
attach-keys-refused = FieldView no acepta la clave de API de su empresa, así que Leaf no puede usar la autorización.
    .lost = La autorización está a salvo: el productor no tiene que iniciar sesión otra vez. La conexión anterior, si la había, no ha cambiado.
    .now = Introduzca la clave de API correcta en los ajustes y después termine la conexión de este productor.
attach-scope-missing = FieldView dice que a la autorización le falta un permiso, por eso Leaf no puede usarla.
    .lost = La autorización del productor está a salvo. La conexión anterior, si la había, no ha cambiado.
    .now = Climate debe habilitar el permiso para las claves de la aplicación: pídalo con el correo de los ajustes. Después conecte de nuevo a este productor.
attach-consent-ended = FieldView canceló esta autorización: se usó en otro lugar o el productor la retiró.
    .lost = El productor tiene que iniciar sesión otra vez; no se vinculó nada.
    .now = Pídalo otra vez al productor.
attach-keys-missing = Falta en este equipo el secreto de cliente o la clave de API.
    .now = Introduzca las claves de la aplicación de FieldView en los ajustes y después termine la conexión de este productor.
check-client-refused = FieldView no acepta este ID de cliente con este secreto de cliente.
    .now = Compare ambos con el correo de Climate y corrija lo que no coincida.
check-key-refused = FieldView no acepta esta clave de API.
    .now = Compárela con el correo de Climate y corríjala.
check-missing = Falta una clave en este equipo, así que no se consultó a FieldView.
    .now = Introdúzcala tal como está en el correo de Climate.
check-redirect =
    .now = Cierre el programa que usa el puerto o escriba otra dirección que Climate haya registrado. Después, compruebe otra vez.
check-redirect-company =
    .now = Cierre el programa que usa el puerto y compruebe otra vez. Si no funciona, pregunte en { $company }.
check-clock-wrong =
    { $minutes ->
        [one] El reloj de este equipo difiere en { $minutes } minuto del de Leaf.
       *[other] El reloj de este equipo difiere en { $minutes } minutos del de Leaf.
    }
    .now = Corrija la fecha y la hora, y compruebe otra vez.
check-timed-out = No hubo respuesta en medio minuto.
    .now = Compruebe otra vez.
attach-token-gone = La autorización guardada ya no está en este equipo.
    .lost = El productor tiene que iniciar sesión otra vez; no se vinculó nada.
    .now = Pida la autorización otra vez al productor.

attach-other-client = Esta autorización se dio a otro cliente de FieldView ({ $client }), distinto de aquel cuyas claves están configuradas ahora.
    .lost = No se envió nada a Leaf, y la autorización se conserva.
    .now = Pida la autorización otra vez al productor para el cliente actual, o vuelva atrás y configure de nuevo las claves anteriores.

attach-other-account = Este productor pertenece a una cuenta de Leaf distinta de la que ha iniciado sesión.
    .lost = No se envió nada a Leaf, y la autorización se conserva.
    .now = Vuelva atrás, inicie sesión en Leaf con la cuenta a la que pertenece este productor y termine allí la conexión.

## Paso 4

confirm-leaf =
    .lost = Leaf tiene la autorización, y aquí también sigue a salvo.
confirm-absent = Leaf recibió la autorización, pero no muestra ninguna conexión de FieldView para este productor.
    .now = Vuelva a intentarlo: Stile envía la autorización otra vez.
confirm-trouble = Leaf tiene la autorización, pero indica un problema con ella.
    .lost = La autorización está a salvo: el productor no tiene que iniciar sesión otra vez. Stile la conserva hasta que Leaf no indique ningún problema.
    .now = Actualice dentro de unos minutos. Si el estado en Leaf no cambia, pídala otra vez al productor: la nueva autorización reemplaza a esta.

## Lo que solo puede resolver la empresa

staff-not-accepted = { $server } no acepta la configuración que le dio { $company }.
staff-now = Avise a { $company } y envíele los «Detalles para soporte»: solo la empresa puede resolverlo. Hasta entonces no sirve de nada volver a intentarlo.
staff-ask = Pregunte a { $company } y envíele los «Detalles para soporte».
staff-refused = Pida la autorización otra vez al productor. Si vuelve a ocurrir, avise a { $company } y envíele los «Detalles para soporte».
staff-sign-in = Vuelva a iniciar sesión en Leaf.
staff-keys-missing = En este equipo falta algo que venía en el archivo de configuración de { $company }.
    .now = Vuelva a los productores, pulse «Ajustes» y abra otra vez el archivo de configuración de { $company }.
staff-other-address = La dirección de inicio de sesión de Leaf no corresponde a la configuración de { $company }. Stile no la abrió.
staff-no-way-back = La respuesta de FieldView no puede llegar a Stile en este equipo.
    .now = Pulse «Pegar la dirección»: Stile le mostrará cómo se hace. Avise también a { $company }, para que la próxima vez funcione sin pegar nada.
staff-second-address = Esta vez, la respuesta de FieldView vuelve a Stile por otro camino, porque el habitual no está libre. Usted no tiene que hacer nada.
staff-earlier-set-up = Esta autorización pertenece a una configuración anterior de { $company }.
    .now = Pídala otra vez al productor.
staff-scopes = Si no lo esperaba, pregunte a { $company } antes de continuar.
staff-invalid = FieldView muestra esta página cuando no conoce la configuración que le dio { $company }. En ese caso no envía respuesta y esperar no sirve: pulse «Cancelar» y dígale a { $company } qué dice la página.
staff-tls = Su navegador no pudo llevar la respuesta a Stile. Copie la dirección que muestra y péguela abajo.
staff-missing = Falta: { $data }. Avise a { $company }: solo la empresa puede pedir que se habilite. Después reconecte.
staff-permission = La autorización abarca menos de lo que Leaf necesita. Avise a { $company }: solo la empresa puede pedir que se habilite lo que falta. Después pulse «Reconectar» y pida al productor que inicie sesión otra vez.
staff-limited = La autorización abarca menos de lo que Leaf necesita. Avise a { $company }: solo la empresa puede pedir que se habilite lo que falta. Después, el productor tiene que autorizar otra vez.
staff-key-refused = FieldView no acepta la configuración que le dio { $company }. Pida a { $company } un archivo de configuración más nuevo.

## Sin ventana

start-already-open = Stile ya está abierto. Use su ventana.
start-out-of-reach = Stile ya está abierto, pero no responde. Busque su ventana, o ciérrelo y vuelva a iniciar Stile.
start-no-display = Stile necesita una pantalla: ni DISPLAY ni WAYLAND_DISPLAY están definidas.
start-no-window = Stile no pudo abrir su ventana: { $why }.
start-no-window-display = no hay conexión con la pantalla
start-no-window-drawing = en este equipo no funciona OpenGL ni otra interfaz gráfica
start-no-window-system = el sistema no proporciona hilos de ejecución o TLS

## Archivos de configuración

file-nothing-changed = No ha cambiado nada.
file-no-file = Es una carpeta o un dispositivo, no un archivo que Stile pueda leer.
    .now = Elija el archivo mismo.
file-io = El archivo no se puede leer o escribir.
    .now = Compruebe que siga en su sitio, que tenga acceso y que haya espacio en el disco. Después, vuelva a intentarlo.
file-foreign = Este no es un archivo de configuración de Stile.
    .now = Si su empresa le dio este archivo, pídalo otra vez: quizá cambió por el camino.
file-table = Esto es una tabla, no un archivo de configuración.
    .now = Cuando Stile esté configurado, ábrala desde la lista de productores.
file-other = Elija el archivo de configuración (.stile) de su empresa. Las tablas se abren desde la lista de productores.
file-wrong-passphrase = Esta frase de contraseña no abre el archivo.
    .now = Pregunte a la persona que le dio el archivo.
file-damaged = El archivo está dañado o incompleto.
    .now = Pídalo otra vez: puede que se haya cortado por el camino.
file-newer = Una versión más nueva de Stile creó este archivo.
    .now = Obtenga la última versión de Stile y abra el archivo otra vez.
file-other-age = Este archivo está cifrado en un formato que esta versión de Stile no conoce (no es la versión 1 del formato age).
    .now = Obtenga la última versión de Stile, o pida un archivo hecho con «Crear un archivo de configuración para el personal».
file-for-key = Este archivo está cifrado con la clave de una persona, así que ninguna frase de contraseña lo abre.
    .now = Pida un archivo con frase de contraseña, hecho con «Crear un archivo de configuración para el personal».
file-consents-in-memory = Este archivo es para otros servidores, y las autorizaciones de algunos productores están solo en la memoria de Stile.
    .now = Termine antes sus conexiones y abra el archivo otra vez.
file-logo = Esta imagen no se puede usar como logotipo.
    .now = Elija un PNG de 1024 × 1024 píxeles y 256 KB como máximo.
file-other-servers = La configuración de Stile no coincide con los servidores que usted aceptó.
    .lost = El archivo está bien, y no se usó nada de él.
    .now = Abra el archivo otra vez y compruebe los servidores que indica.
file-forgotten = Stile está olvidando todo en este equipo, así que no usó el archivo.
    .now = Espere a que termine y abra el archivo otra vez.
file-keys-missing = Falta en este equipo el secreto de cliente o la clave de API, así que no hay nada que poner en el archivo.
    .now = Introduzca las claves de la aplicación de FieldView en los ajustes y cree el archivo otra vez.
table-too-large = Este archivo es demasiado grande para una lista de productores.
    .now = Elija una tabla con una fila por productor, sin imágenes ni otras hojas.
table-no-rows = Este archivo no contiene ninguna tabla, o la tabla no tiene filas.
    .now = Elija una tabla con encabezado y una fila por productor.
table-no-text = Stile no puede leer una tabla en este archivo.
    .now = Ábralo en su hoja de cálculo y guárdelo como CSV o XLSX.
table-protected = Esta tabla está protegida con contraseña.
    .now = Ábrala en su hoja de cálculo, guarde una copia sin contraseña y elimínela después.
table-is-empty = Este archivo está vacío.
    .now = Elija otro archivo. Si está en la nube, espere a que se descargue por completo.
table-is-pdf = Esto es un PDF.
    .now = Abra la tabla con la que se hizo y guárdela como CSV o XLSX.
table-is-document = Esto es un documento de texto o una presentación.
    .now = Copie la tabla que contiene en su hoja de cálculo y guárdela como CSV o XLSX.
table-is-mail = Esto es un correo o un archivo de datos de Outlook.
    .now = En su programa de correo, exporte los contactos como CSV o vCard.
table-is-numbers = Esto es un archivo de Numbers, Pages o Keynote de Apple.
    .now = Ábralo en Numbers y expórtelo como CSV o Excel.
table-is-xlsb = Esto es un libro binario de Excel (XLSB).
    .now = Ábralo en Excel y guárdelo como XLSX.
table-is-map = Esto es un mapa de campos.
    .now = Elija una tabla con los nombres y correos de los productores. Sus campos llegan de FieldView.
table-is-image = Esto es una imagen.
    .now = Escriba los productores en su hoja de cálculo y guárdela como CSV o XLSX.
table-is-archive = Esto es una carpeta comprimida.
    .now = Descomprímala y elija la tabla que contiene.
table-is-web-page = Esto es una página web. Quizá su sesión había caducado al descargar el archivo.
    .now = Inicie sesión de nuevo en el sitio y vuelva a descargar el archivo.
table-is-link = Esto es solo un enlace a un archivo en la web.
    .now = Ábralo en el navegador y descargue la tabla como CSV o XLSX.
table-is-calendar = Esto es un calendario.
    .now = Exporte los contactos como CSV o vCard.
