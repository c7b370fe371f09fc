## Lo que se escribe

wrong-email = esto no es una dirección de correo.
wrong-email-missing = falta el correo.
wrong-password-missing = falta la contraseña.
wrong-name-missing = falta el nombre.
wrong-missing = falta este dato.
wrong-spaces = hay espacios dentro; es una sola palabra.
wrong-web-address = esto es una dirección web, no una clave.
wrong-key-email = esto es una dirección de correo, no una clave.
wrong-token = esto parece un token de API de Leaf.
wrong-too-long = esto es demasiado largo.
wrong-redirect-missing = falta la dirección de retorno.
wrong-redirect-not-a-url = esto no es una dirección web. Debe parecerse a http://localhost:8765/callback.
wrong-redirect-scheme = ningún navegador llega a una dirección de este tipo.
wrong-redirect-no-port = no existe el puerto 0. Un puerto es un número como 8765 en http://localhost:8765/callback.
wrong-redirect-fragment = no puede llevar «#» ni lo que va detrás.

## Una dirección pegada

paste-empty = No se pegó nada.
paste-not-an-address = Esto no es una dirección web. Copie todo lo que haya en la barra de direcciones del navegador.
paste-still-fieldview = Esta es todavía una página de FieldView. Primero el productor tiene que iniciar sesión y dar su autorización; después, copie la dirección de la página que sigue.
paste-other-address = Esta dirección es de otra página. Cópiela después de que el productor autorice el acceso.
paste-no-answer = En esta dirección no hay respuesta. Cópiela entera, hasta el final.
paste-other-attempt = Esta dirección es de un enlace anterior. Abra el enlace que se muestra aquí y use la dirección que quede después.
paste-damaged = Esta dirección está dañada. Cópiela entera otra vez.

## Lo que se pierde

lost-nothing = No se ha perdido nada.
lost-not-asked = No se ha perdido nada: todavía no se le ha pedido nada al productor.
lost-nothing-shared = No se compartió ni cambió nada.
lost-log-in = El inicio de sesión del productor ya no sirve; no se compartió ningún dato.
consent-safe = La autorización está a salvo: el productor no tiene que iniciar sesión otra vez.

## Llavero

keyring-given-up = El llavero de este equipo no ha respondido.
keyring-no-service = Este equipo no tiene un llavero que responda.
keyring-refused = El llavero de este equipo está bloqueado o rechazó a Stile.
keyring-no-collection = Este equipo aún no tiene un llavero donde guardar secretos: el servicio responde, pero no se ha creado ninguno.
keyring-too-long = Un valor es demasiado largo para el llavero.
keyring-damaged = Una entrada del llavero está dañada.
keyring-newer = Una versión más nueva de Stile escribió una entrada del llavero.
keyring-not-yours = Una entrada del llavero pertenece a otra cosa.
keyring-mismatch = El llavero no devolvió lo que Stile puso en él.
keyring-failed = El llavero de este equipo falló.
keyring-now-update = Actualice Stile y vuelva a intentarlo. O empiece de nuevo: lo que guardó la versión más nueva se queda como está.
keyring-now-update-only = Actualice Stile y vuelva a intentarlo.
keyring-now-begin = Inicie un llavero, como el de GNOME, KWallet o KeePassXC, y vuelva a intentarlo. O guarde los secretos en memoria solo esta vez: no se escribe nada, y la próxima vez los introduce de nuevo.
keyring-now-begin-only = Inicie el llavero y vuelva a intentarlo.
keyring-now-make = Vuelva a intentarlo y elija una contraseña cuando se le pida. Si nada se la pide, cree un llavero en «Contraseñas y claves» o KWalletManager y póngalo como predeterminado. O guarde los secretos en memoria solo esta vez: no se escribe nada, y la próxima vez los introduce de nuevo.
keyring-now-check = Revise los valores de la configuración.
keyring-now-again = Vuelva a intentarlo. Si no sirve, empiece de nuevo. O guarde los secretos en memoria solo esta vez: no se escribe nada, y la próxima vez los introduce de nuevo.
keyring-now-unlock = Desbloquee el llavero y vuelva a intentarlo. Si ya no se puede desbloquear, empiece de nuevo. O guarde los secretos en memoria solo esta vez: no se escribe nada, y la próxima vez los introduce de nuevo.
keyring-now-unlock-only = Desbloquee el llavero y vuelva a intentarlo.

## Avisos

notice-settings-damaged = El archivo de ajustes estaba dañado. Se conserva junto al nuevo como settings.json.damaged; configure Stile de nuevo.
notice-settings-newer = Los ajustes los escribió una versión más nueva de Stile y se dejan como están. Actualice Stile.
notice-settings-io = El archivo de ajustes no se puede usar. Lo que usted ajuste vale hasta que cierre Stile.
notice-unfinished-damaged = La lista de conexiones sin terminar estaba dañada. Lo que se pudo leer está abajo; se conserva como unfinished.json.damaged. Los productores que falten quizá tengan que iniciar sesión otra vez.
notice-unfinished = La lista de conexiones sin terminar no se puede leer, así que no se muestra ninguna. Se deja como está; cierre Stile, haga que su carpeta se pueda leer y ábralo de nuevo.
notice-unfinished-newer = La lista de conexiones sin terminar la escribió una versión más nueva de Stile, así que no se muestra ninguna. Se deja como está; actualice Stile.
notice-consents-newer = Las autorizaciones de { $growers } las guardó una versión más nueva de Stile, así que no se muestran. Se dejan como están; actualice Stile.
notice-list-damaged = El archivo { $file } estaba dañado. Se usa lo que se pudo leer; el archivo dañado se conserva junto a él, con «.damaged» al final del nombre.
notice-list-newer = El archivo { $file } lo escribió una versión más nueva de Stile. Se deja como está y no se le añade nada; actualice Stile.
notice-list-io = El archivo { $file } no se puede leer. Se deja como está y no se le añade nada; cierre Stile, haga que su carpeta se pueda leer y ábralo de nuevo.
notice-exchanging = La autorización de { $grower } todavía está en camino desde FieldView, lo que puede tardar un minuto. Se ofrecerá aquí en cuanto llegue; hasta entonces no hace falta pedírsela otra vez a { $grower }.
notice-consent-kept = La autorización de { $grower } llegó cuando usted ya había salido. Pulse «Terminar» para usarla.
notice-token-left = La autorización de un productor sigue en el llavero de este equipo porque el llavero no respondió. Stile lo intentará otra vez cuando se abra de nuevo.
    .broke = La autorización de un productor sigue en el llavero de este equipo, porque algo falló en el propio Stile. Stile volverá a intentarlo la próxima vez que se abra.
notice-not-forgotten-both = No se pudieron quitar las entradas del llavero ni el archivo de ajustes. Desbloquee el llavero y pulse «Olvidar todo» otra vez.
notice-not-forgotten-keyring = No se pudieron quitar las entradas del llavero. Desbloquee el llavero y pulse «Olvidar todo» otra vez.
notice-not-forgotten-files = No se pudo quitar el archivo de ajustes. Pulse «Olvidar todo» otra vez.
notice-forgotten = Stile ha olvidado todo lo que guardaba en este equipo.
notice-afresh = Stile guarda ahora sus secretos con nombres nuevos en el llavero y ya no mira las entradas antiguas.
notice-not-afresh = Stile no pudo anotar los nombres nuevos en su carpeta, así que sigue con las entradas antiguas. No ha cambiado nada. Haga sitio en el disco o revise los permisos de la carpeta.
notice-no-practice = La práctica no pudo empezar en este equipo. No ha cambiado nada.
notice-table-saved = La tabla está guardada: { $path }
notice-table-not-saved = No se pudo guardar la tabla. Haga sitio en el disco o revise los permisos de su carpeta de descargas.
notice-picture-saved = La imagen está guardada: { $path }
notice-file-made = El archivo de configuración está creado: { $path }
notice-disconnecting = Todavía se está desconectando a este productor. Espere a que Leaf lo confirme y conéctelo después.
notice-other-account = Ahora ha iniciado sesión otra cuenta de Leaf, y estos son sus productores. Lo que pertenece a { $account } (su lista del día, las cuentas de FieldView conocidas, lo empezado) se conserva: vuelva a iniciar sesión como { $account } y lo tendrá de nuevo.
notice-other-account-unfinished =
    { $count ->
        [one] También espera allí { $count } productor sin terminar.
       *[other] También esperan allí { $count } productores sin terminar.
    }
notice-file-later = Termine esto o salga primero, y abra después el archivo desde la lista de productores.
notice-leave-practice = Un archivo de configuración es para el trabajo real. Salga primero de la práctica y después ábralo.
notice-save-as-csv = Guarde esta tabla como CSV en su hoja de cálculo y abra después ese archivo.
notice-grower-added = { $grower } ya está en la lista.
notice-deleting = Todavía se está eliminando a este productor en Leaf. Espere la respuesta de Leaf.
notice-grower-changed = Leaf ya tiene los cambios de { $grower }.
notice-grower-deleted = { $grower } está eliminado en Leaf.
notice-broke = Algo falló en el propio Stile. No se ha perdido nada; vuelva a intentarlo.
notice-no-browser = Su sistema no pudo abrirlo. Ábralo usted: dev.fieldview.com, withleaf.io, o escriba a developer@climate.com.

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
warning-in-memory = El llavero no aceptó la autorización del productor. Stile la tiene en memoria y continúa enseguida: no cierre Stile hasta que esto termine.
warning-not-noted = Stile no pudo escribir en su carpeta. La conexión continúa; pero si este equipo se apagara ahora, Stile no sabría que hay algo por terminar.
warning-not-noted-newer = La lista de conexiones sin terminar la escribió una versión más nueva de Stile y se deja como está. La conexión continúa; pero si este equipo se apagara ahora, Stile no sabría que hay algo por terminar. Actualice Stile.
warning-second-address = { $what } Por eso se usa la segunda dirección de retorno.

## Un servidor

server-says = { $server } dice: «{ $words }»
sign-in-refused = Leaf no acepta este inicio de sesión.
    .now = Revise el correo y la contraseña, o el token, y vuelva a intentarlo.
sign-in-other-account = Esta es { $other }, otra cuenta de Leaf. La conexión en pantalla se empezó como { $needed }.
    .lost = No se ha enviado nada, y el consentimiento, si lo hay, espera a { $needed }.
    .now = Inicie sesión aquí como { $needed }. Para trabajar como { $other }, deje primero esta conexión e inicie sesión en Ajustes → Cuenta de Leaf.
sign-in-consents-at-stake = Con otra cuenta de Leaf se perdería el consentimiento de un productor que solo tiene esta ejecución de Stile.
    .lost = Hasta ahora no se ha perdido nada: { $needed } sigue con la sesión iniciada.
    .now = Termine los productores sin terminar, o deséchelos, y vuelva a iniciar sesión entonces.
api-unauthorized = { $server } ya no acepta su sesión.
    .now = Inicie sesión otra vez.
api-forbidden = { $server } no permite esto a su cuenta.
    .now = Pregunte a quien lleva la cuenta de su empresa.
api-not-found = { $server } no conoce esta dirección.
    .now = Si vuelve a ocurrir, envíe los detalles al soporte de su empresa.
api-too-many = { $server } pide una pausa: demasiadas solicitudes.
    .now = Espere unos minutos y vuelva a intentarlo.
api-out-of-order = { $server } no funciona en este momento.
    .now = Espere unos minutos y vuelva a intentarlo.
api-refused = { $server } rechazó la solicitud.
    .now = Si vuelve a ocurrir, envíe los detalles al soporte de su empresa.
api-unreadable = { $server } respondió algo que Stile no entiende.
    .now = Vuelva a intentarlo; si ocurre otra vez, envíe los detalles al soporte de su empresa.
api-too-long = { $server } tiene en esta lista más de lo que Stile lee: { $most } entradas.
    .now = Puede usar lo que se muestra; si falta algo, envíe los detalles al soporte de su empresa.
api-web-page = Una página web respondió en lugar de { $server }: quizá la de inicio de sesión de esta red.
    .now = Abra cualquier página web en su navegador, inicie sesión en la red si se lo pide y vuelva a intentarlo.
connection-name = No se encuentra { $server }.
    .now = Compruebe que este equipo tenga conexión a internet y vuelva a intentarlo.
connection-refused = { $server } no responde.
    .now = Compruebe que este equipo tenga conexión a internet y vuelva a intentarlo.
connection-timeout = { $server } tarda demasiado en responder.
    .now = Compruebe la señal y vuelva a intentarlo.
connection-cut = Se perdió el contacto con { $server }: la conexión se cortó.
    .now = Compruebe la señal y vuelva a intentarlo.
connection-date = { $server } no puede demostrar quién es: su certificado está vencido, o el reloj de este equipo va mal.
    .now = Si la fecha y la hora de este equipo son correctas, abra cualquier página web en su navegador e inicie sesión en la red si se lo pide. Si no lo son, póngalas bien. Después vuelva a intentarlo.
connection-no-certificates = En este equipo faltan los certificados con los que { $server } podría demostrar quién es, así que Stile no se comunicó con ese servidor.
    .now = Haga instalar los certificados del sistema (en Linux, el paquete «ca-certificates») o corregir SSL_CERT_FILE. Después, vuelva a iniciar Stile.
connection-certificate = { $server } no puede demostrar quién es, así que Stile no se comunicó con ese servidor.
    .now = Abra cualquier página web en su navegador, inicie sesión en la red si se lo pide y vuelva a intentarlo. Si no sirve y su empresa inspecciona las conexiones, su certificado debe estar instalado en este equipo.
connection-other-server = Otra cosa respondió en lugar de { $server }, así que Stile no se comunicó con ella: quizá la página de inicio de sesión de esta red.
    .now = Abra cualquier página web en su navegador, inicie sesión en la red si se lo pide y vuelva a intentarlo. Si no sirve, pruebe otra red.
connection-proxy = No se llega a { $server } a través del proxy de su red.
    .now = Revise el proxy en los ajustes del sistema.
connection-proxy-script = No se llega directamente a { $server }, y su sistema deja la elección del proxy a un script (PAC), que Stile no puede ejecutar.
    .now = Pida la dirección del proxy a quien se ocupe de su red y póngala en los ajustes del sistema o en HTTPS_PROXY. O pruebe otra red.
connection-other = No se llega a { $server }.
    .now = Compruebe que este equipo tenga conexión a internet y vuelva a intentarlo.
not-asked-leaf-token = No se preguntó a Leaf: usted no ha iniciado sesión en este equipo.
    .now = Inicie sesión en Leaf.
not-asked-app-keys = No se preguntó a { $server }: falta en este equipo el secreto de cliente o la clave de API.
    .now = Ponga las claves de la aplicación de FieldView en los ajustes y vuelva a intentarlo.
not-asked-code = No se preguntó a FieldView: la respuesta del navegador ya no está aquí.
    .now = Pídaselo otra vez al productor.
not-asked-unsendable = No se preguntó a { $server }: un token o una clave contiene caracteres que no se pueden enviar.
    .now = Cópielo otra vez de donde lo tiene y póngalo en los ajustes.
broke = Algo falló en el propio Stile.
    .now = Vuelva a intentarlo; si ocurre otra vez, envíe el registro de Stile al soporte de su empresa.
    .log-in = Puede que el inicio de sesión del productor ya no sirva.
grower-unknown = Leaf ya no conoce a este productor.
    .now = Vuelva a los productores y pulse «Actualizar».
prepare-no-link = Leaf no dio la dirección de inicio de sesión de FieldView, aunque conoce a este productor.
    .now = Inténtelo otra vez. Si sigue igual, Stile puede formar la dirección como la documenta FieldView: el productor ve la misma página.

## Paso 1

redirect-busy = Otro programa de este equipo usa el puerto { $port }, al que llega la respuesta de FieldView.
    .now = Cierre ese programa y vuelva a intentarlo. O continúe sin el puerto: entonces pegará la dirección que quede en el navegador.
redirect-busy-by = El programa «{ $program }» de este equipo usa el puerto { $port }, al que llega la respuesta de FieldView.
redirect-reserved = Su sistema se reserva el puerto { $port }, así que Stile no puede usarlo.
    .now = Pida a su empresa una dirección de retorno con otro puerto. Mientras tanto, continúe y pegue la dirección que quede en el navegador.
redirect-no-loopback = Este equipo no tiene la dirección a la que debe llegar la respuesta.
    .now = Continúe y pegue la dirección que quede en el navegador.
redirect-unreachable = La dirección de retorno no lleva de vuelta a Stile en este equipo.
    .now = Puede que lo impida un cortafuegos, un proxy o el archivo hosts. Vuelva a intentarlo, o continúe y pegue la dirección que quede en el navegador.
redirect-earlier-attempt = Un intento anterior de Stile aún no ha liberado el puerto.
    .now = Espere unos segundos y vuelva a intentarlo. O continúe y pegue la dirección que quede en el navegador.
redirect-no-randomness = Su sistema no dio números aleatorios a Stile, y sin ellos ningún enlace es seguro.
    .now = Vuelva a intentarlo; si ocurre otra vez, reinicie este equipo.
redirect-other = Su sistema no permitió que Stile esperara la respuesta de FieldView.
    .now = Vuelva a intentarlo, o continúe y pegue la dirección que quede en el navegador.
url-not-a-url = La respuesta de Leaf no es una dirección de inicio de sesión. Stile no la abrió.
    .now = Revise el ID de cliente y la dirección de retorno en los ajustes. Si están bien, envíe los detalles al soporte de Leaf.
url-scheme = La dirección de inicio de sesión de Leaf no es segura. Stile no la abrió.
url-host = La dirección de inicio de sesión de Leaf lleva a { $host }, que no es FieldView. Stile no la abrió.
url-disguise = La dirección de inicio de sesión de Leaf parece disfrazada. Stile no la abrió.
url-parameter = La dirección de inicio de sesión de Leaf se hizo para otros ajustes: su { $name } no es el que usted puso. Stile no la abrió.
url-scopes = La dirección de inicio de sesión de Leaf pide al productor más de lo que usted ajustó. Stile no la abrió.

## Paso 2

consent-denied = { $grower } dijo que no en FieldView.
    .now = Si fue un error, pida la autorización otra vez. Si no, déjelo así.
consent-timed-out = Han pasado diez minutos sin respuesta de FieldView.
    .lost = No se ha perdido nada. El enlace anterior ya no sirve.
    .now = Pida la autorización otra vez cuando el productor esté listo.
consent-asleep = El tiempo para responder se acabó mientras este equipo estaba en suspensión, o alguien cambió su reloj.
consent-refused = FieldView no dejó que el productor diera su autorización.
    .now = Pídala otra vez; si vuelve a ocurrir, envíe los detalles al soporte de Climate.
    .scopes = Climate no ha habilitado todos los permisos para las claves de su empresa: pídaselos por correo, desde los ajustes.
    .address = Puede que la dirección de retorno no esté registrada exactamente como en los ajustes.
    .company = Avise a { $company }: Climate tiene que habilitar los permisos y la dirección de retorno para sus claves.
consent-wrong-account = { $account } no es la cuenta de { $grower }, así que no se vinculó.
    .lost = La autorización de esa cuenta se descartó; Leaf nunca la vio.
    .now = Seguramente el navegador seguía con la sesión de otra persona: en una ventana privada no hay ninguna. O cierre la sesión de FieldView en el navegador y pida otra vez.
consent-wrong-account-unnamed = Esta no es la cuenta de { $grower }, así que no se vinculó.
exchange-not-reached =
    .lost = La respuesta del productor está a salvo unos minutos: FieldView aún no la ha visto.
    .now = Recupere la conexión y vuelva a intentarlo; si no tarda mucho, el productor no tiene que iniciar sesión otra vez.
exchange-lost =
    .now = La respuesta se perdió por el camino, y FieldView acepta cada inicio de sesión una sola vez. Pida la autorización otra vez cuando la señal sea mejor.
exchange-code = El inicio de sesión del productor era demasiado antiguo o ya se había usado.
    .now = Pida la autorización otra vez.
exchange-address = FieldView dice que la dirección de redirección de su empresa no es la registrada.
    .now = Otro inicio de sesión acabaría igual. Compare letra por letra la dirección de redirección de los ajustes con la que Climate tiene registrada.
exchange-scope = Climate no ha habilitado todos los permisos para las claves de su empresa.
    .now = Pídalos con el correo de los ajustes; después pídalo otra vez al productor.
exchange-client = FieldView no acepta el ID de cliente, el secreto de cliente o la dirección de retorno de su empresa.
    .now = Revise los tres en los ajustes y pida la autorización otra vez.
exchange-quota = Su empresa ya agotó las solicitudes del mes a FieldView.
    .now = Escriba a developer@climate.com con el ID de solicitud de abajo.
exchange-no-token = FieldView aceptó el inicio de sesión del productor, pero no dio una autorización duradera.
    .now = Climate debe habilitar el acceso duradero para las claves de su empresa: escriba a developer@climate.com.
browser-not-started = No se pudo abrir ningún navegador. Copie el enlace y ábralo usted en un navegador.
browser-no-private = No se encontró un navegador cuya ventana privada pueda abrir Stile. Cierre todas las ventanas privadas, porque comparten la sesión; abra una nueva usted y ponga en ella el enlace copiado.
browser-slow = El navegador tarda en abrirse. Si no aparece, copie el enlace y ábralo usted.

## Paso 3

attach-refused = Leaf no aceptó las credenciales de FieldView.
    .now = Revise el ID de cliente, el secreto de cliente y la clave de API en los ajustes, y vuelva a intentarlo.
attach-replacing =
    .lost = La conexión anterior se quitó, así que hasta que esto funcione Leaf no recibe datos de este productor. La autorización está a salvo: el productor no tiene que iniciar sesión otra vez.
attach-already = Leaf ya tiene credenciales de FieldView para este productor.
    .now = Consérvelas o reemplácelas.
attach-keys-refused = FieldView no acepta la clave de API de su empresa, así que Leaf no puede usar la autorización.
    .lost = La autorización está a salvo: el productor no tiene que iniciar sesión otra vez. Lo que el productor tenía antes sigue intacto.
    .now = Ponga la clave de API correcta en los ajustes y después termine la conexión de este productor.
attach-scope-missing = FieldView dice que a la autorización le falta un permiso, por eso Leaf no puede usarla.
    .lost = La autorización del productor está a salvo. Lo que tenía antes sigue intacto.
    .now = Climate debe habilitar el permiso para las claves de la aplicación: pídalo con el correo de los ajustes. Después conecte de nuevo a este productor.
attach-consent-ended = FieldView ha dado por terminada esta autorización: se usó en otro lugar, o el productor la ha retirado.
    .lost = El productor tiene que iniciar sesión otra vez; no se vinculó nada.
    .now = Pídalo otra vez al productor.
attach-keys-missing = Falta en este equipo el secreto de cliente o la clave de API.
    .now = Ponga las claves de la aplicación de FieldView en los ajustes y después termine la conexión de este productor.
keys-of-company = Estos datos vienen del archivo de configuración de { $company }: pida allí uno más nuevo, ábralo e inténtelo de nuevo.
attach-token-gone = La autorización guardada ya no está en el llavero.
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
    .lost = Leaf ya recibió la autorización, y aquí también sigue a salvo.
confirm-absent = Leaf recibió la autorización, pero no muestra credenciales de FieldView para este productor.
    .now = Vuelva a intentarlo: Stile entrega la autorización una vez más.
confirm-trouble = Leaf recibió la autorización, pero tiene problemas con ella.
    .lost = La autorización está a salvo: el productor no tiene que iniciar sesión otra vez. Stile la conserva hasta que Leaf esté conforme.
    .now = Mire otra vez dentro de unos minutos. Si Leaf sigue diciendo lo mismo, pídala otra vez al productor: la nueva autorización reemplaza a esta.

## Sin ventana

start-already-open = Stile ya está abierto. Use la ventana que ya tiene abierta.
start-out-of-reach = Stile ya está abierto, pero no responde. Busque su ventana, o ciérrelo y vuelva a iniciar Stile.
start-no-window = Stile no pudo abrir su ventana: { $why }.
start-no-window-display = no hay conexión con la pantalla
start-no-window-drawing = en este equipo no funciona OpenGL ni otra forma de dibujar
start-no-window-system = el sistema no le da hilos de ejecución, o no hay TLS

## Archivos de configuración

file-nothing-changed = No ha cambiado nada.
file-no-file = Esto no es un archivo que se pueda leer, sino una carpeta o un dispositivo.
    .now = Elija el archivo mismo.
file-io = El archivo no se puede leer o escribir.
    .now = Compruebe que siga en su sitio, que se pueda leer y que haya espacio en el disco. Después, vuelva a intentarlo.
file-foreign = Este no es un archivo de configuración de Stile.
    .now = Si su empresa le dio este archivo, pídalo otra vez: quizá cambió por el camino.
file-wrong-passphrase = Esta frase de contraseña no abre el archivo.
    .now = Pregunte a quien le dio el archivo.
file-damaged = El archivo está dañado o incompleto.
    .now = Pídalo otra vez: puede que se haya cortado por el camino.
file-newer = Una versión más nueva de Stile creó este archivo.
    .now = Obtenga la última versión de Stile y abra el archivo otra vez.
file-other-age = Este archivo está cifrado de una forma que este Stile no conoce: no es la versión 1 del formato age.
    .now = Obtenga la última versión de Stile, o pida un archivo hecho con «Crear un archivo de configuración para el personal».
file-for-key = Este archivo está cifrado para la clave de otra persona, así que ninguna frase de contraseña lo abre.
    .now = Pida un archivo con frase de contraseña, hecho con «Crear un archivo de configuración para el personal».
file-consents-in-memory = Este archivo es para otros servidores, y hay autorizaciones de productores solo en la memoria.
    .now = Termine antes con esos productores y abra el archivo otra vez.
file-logo = Esta imagen no puede ser el logotipo.
    .now = Elija un PNG de 1024 por 1024 píxeles y 256 KB como máximo.
file-other-servers = Stile no tiene esta configuración para los servidores que usted aceptó.
    .lost = El archivo está bien, y no se usó nada de él.
    .now = Abra el archivo otra vez y mire los servidores que indica.
file-forgotten = Stile está olvidando todo en este equipo, así que no usó el archivo.
    .now = Espere a que termine y abra el archivo otra vez.
file-keys-missing = Falta en este equipo el secreto de cliente o la clave de API, así que no hay nada que poner en el archivo.
    .now = Ponga las claves de la aplicación de FieldView en los ajustes y cree el archivo otra vez.
table-too-large = Este archivo es demasiado grande para una lista de productores.
    .now = Elija una tabla con una fila por productor, sin imágenes ni otras hojas.
table-no-rows = En este archivo no hay ninguna tabla, o la tabla no tiene filas.
    .now = Elija una tabla que tenga una fila por productor debajo de los nombres de sus columnas.
table-no-text = Este archivo no es una tabla que Stile pueda leer.
    .now = Ábralo en su hoja de cálculo y guárdelo como CSV o XLSX.
table-protected = Una contraseña protege esta tabla.
    .now = Ábrala en su hoja de cálculo, guárdela sin contraseña y elimine esa copia después.
