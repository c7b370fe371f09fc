## Idioma y números

language-name = Español
thousands = .
date-time = { $day } de { month-name } de { $year }, { $time }
month-name =
    { $month ->
        [1] enero
        [2] febrero
        [3] marzo
        [4] abril
        [5] mayo
        [6] junio
        [7] julio
        [8] agosto
        [9] septiembre
        [10] octubre
        [11] noviembre
       *[12] diciembre
    }
list-and = { $first } y { $last }

## En todas partes

practice-badge = Práctica
this-run-badge = Secretos solo para esta sesión
leave-practice = Salir de la práctica
try-again = Reintentar
keep-for-this-run = Guardar secretos solo esta sesión
dismiss = Aceptar
cancel = Cancelar
back = Atrás
continue = Continuar
please-check = Revise: { $reason }
key-enter = Intro
key-escape = Esc
keyring-waits = Stile espera al llavero del sistema. Puede que le esté pidiendo la contraseña en otra ventana.
give-up = No esperar
closing = Se está guardando la autorización; Stile se cerrará solo en un momento.
link-copied = Enlace copiado. Sirve una vez, para este productor, hasta que se acabe el tiempo.
asked-to-wait = El servidor está ocupado y pidió una pausa. Se sigue en { $time }.

## Pantalla

display = Pantalla
display-language = Idioma
display-language-system = Como el sistema
display-colours = Colores
display-colours-system = Como el sistema
display-colours-light = Claros
display-colours-dark = Oscuros
display-contrast = Contraste
display-contrast-system = Como el sistema
display-contrast-normal = Normal
display-contrast-high = Alto
display-size = Tamaño
display-percent = { $percent } %

## Detalles para soporte

details = Detalles para soporte
details-copy = Copiar los detalles
details-version = Stile { $version }
details-step = Paso: { $step }
details-time = Hora: { $time }
details-server = Servidor: { $server }
details-not-reached = Sin conexión: { $cause }
details-lost = Respuesta perdida: { $cause }
details-status = Estado: { $status }
details-unreadable = Estado: { $status }, ilegible: { $what }
details-code = Código: { $code }
details-request = Id. de solicitud: { $id }
details-reason = Motivo: { $reason }

## Inicio y bienvenida

starting = Leyendo lo que hay guardado en este equipo…
keyring-trouble-title = Stile no puede leer sus secretos
welcome-title = Bienvenido a Stile
welcome-intro = Stile conecta con Leaf la cuenta de Climate FieldView de un productor. El productor inicia sesión en FieldView en su navegador y lo autoriza; Stile hace lo demás y le avisa cuando está listo.
welcome-picture = Un dibujo: unos escalones que pasan sobre una cerca hacia un campo.
welcome-need = Necesita, una vez para su empresa
welcome-need-leaf = una cuenta de Leaf (correo y contraseña, o un token de API)
welcome-need-keys = las claves de FieldView que da Climate: id. de cliente, secreto de cliente y clave de API
welcome-need-address = la dirección de retorno que Climate registró para ellas
welcome-get-leaf = Obtener una cuenta de Leaf
welcome-get-keys = Registrarse en Climate como desarrollador
welcome-practice = ¿Solo quiere mirar? La práctica funciona solo en este equipo, con productores inventados. No necesita cuenta ni red, y no guarda nada.
welcome-try = Probar con datos de práctica
welcome-set-up = Configurar Stile

## Configuración

setup-page = Configuración, página { $page } de { $pages }
setup-signing-in = Iniciando sesión…
setup-saving = Guardando…
setup-finish = Guardar y terminar
sent-to = Solo se envía a { $servers }.

leaf-title = Su cuenta de Leaf
leaf-intro = Stile inicia sesión en Leaf por su empresa. La contraseña se usa una vez y no se guarda.
leaf-kept = Ya ha iniciado sesión. Deje los campos vacíos para que siga así.
leaf-by-password = Correo y contraseña
leaf-by-token = Token de API
leaf-email = Correo
leaf-email-hint = usted@empresa.example
leaf-password = Contraseña
leaf-token = Token de API
leaf-token-help = De su cuenta de Leaf, o del desarrollador de su empresa: una palabra larga. { $sent }
leaf-none = ¿Aún no tiene cuenta? Pídala a Leaf
leaf-again = Inicie sesión en Leaf de nuevo
leaf-sign-in = Iniciar sesión

keys-title = Sus claves de FieldView
keys-intro = Climate dio a su empresa tres valores por correo. Un juego sirve para todos los productores. Puede pegar el correo entero en cualquiera de los campos.
keys-kept = El secreto y la clave de API están en el llavero. Deje los campos vacíos para conservarlos.
keys-split = Los tres valores estaban en lo que pegó y se pusieron en su sitio.
keys-client-id = Id. de cliente
keys-client-id-help = clientId en el correo de Climate: una palabra, no es un secreto.
keys-client-secret = Secreto de cliente
keys-client-secret-help = clientSecret en el correo de Climate. Se guarda en el llavero del sistema. { $sent }
keys-api-key = Clave de API
keys-api-key-help = apiKey en el correo de Climate, a menudo el más largo de los tres. Se guarda en el llavero del sistema. { $sent }
keys-none = ¿Aún no tiene claves? Regístrese en Climate como desarrollador

redirect-title = Adónde llega la respuesta de FieldView
redirect-intro = Cuando el productor ha autorizado el acceso, el navegador va a esta dirección. Climate debe haberla registrado para sus claves, exactamente como está escrita aquí.
redirect-first = Dirección de retorno
redirect-first-help = Una dirección de este equipo con un puerto menor que 49152, o la página https de su empresa.
redirect-second = Segunda dirección de retorno (opcional)
redirect-second-help = También registrada; se usa cuando el puerto de la primera está ocupado.
redirect-elsewhere = Esta dirección no está en este equipo, así que tendrá que pegar la dirección en la que acaba el navegador.
redirect-write = Permiso para escribir (opcional)
redirect-write-help = Leer se pide siempre. Para escribir hace falta que Climate lo permita a sus claves.
redirect-write-warning = Los productores no podrán iniciar sesión si Climate no ha permitido estos accesos.
redirect-mail-title = ¿Aún sin registrar?
redirect-mail-help = Stile puede escribir el correo que pide a Climate los accesos y esta dirección.
redirect-mail = Escribir el correo a Climate
redirect-pkce = Probar cada inicio de sesión con PKCE (solo si Climate dice que sus claves lo admiten)
settings-not-saved = No se pudo guardar la configuración.
    .lost = No se ha perdido nada: lo que escribió sigue aquí.
    .now = Haga sitio en el disco o revise los permisos de la carpeta, y vuelva a intentarlo.

scope-fields-write = Crear campos (fields:write)
scope-rx-write = Enviar prescripciones (rx:write)
scope-soil-write = Enviar muestras de suelo (soil:write)
scope-imagery-write = Enviar imágenes (imagery:write)

## Productores

growers-title = Productores
growers-settings = Ajustes
growers-settings-leaf = Cuenta de Leaf…
growers-settings-keys = Claves de FieldView…
growers-settings-redirect = Dirección de retorno…
growers-settings-forget = Olvidar todo en este equipo…
growers-search = Buscar
growers-search-hint = nombre, correo o referencia
growers-add = Añadir productor
growers-refresh = Actualizar
growers-none = Todavía no hay productores. Añada el primero.
growers-no-match = Ningún productor coincide con la búsqueda.
growers-failed-empty = No se ha perdido nada.
growers-failed-some = No se ha perdido nada: los productores de abajo se pueden usar.
growers-reading = Leyendo productores: { $known }
growers-reading-of = Leyendo productores: { $known } de { $total }
growers-shown-of = { $shown } de { $known } productores
growers-count =
    { $known ->
        [one] { $known } productor
       *[other] { $known } productores
    }
growers-token-ended = Su sesión en Leaf ha terminado. Inicie sesión de nuevo en los ajustes.
growers-token-ends = Su sesión en Leaf termina el { $time }. Inicie sesión de nuevo antes.

grower-connect = Conectar
    .name = Conectar a { $grower }
grower-reconnect = Reconectar
    .name = Reconectar a { $grower }
grower-finish = Terminar
    .name = Terminar de conectar a { $grower }
grower-discard = Descartar…
    .name = Descartar la autorización de { $grower }
grower-unfinished = Falta terminar con { $grower }
held-in-memory = Stile tiene la autorización solo en memoria: termine antes de cerrar Stile.
held-expired = La autorización está en su llavero, pero FieldView las acaba a los 30 días y esta parece más antigua. Intente terminar; si Leaf la rechaza, descártela y pida otra.
held-safe = La autorización está a salvo en su llavero. No hace falta iniciar sesión otra vez.

state-none = FieldView no conectado
state-good = FieldView conectado
state-missing = FieldView conectado, faltan { $missing } de { $all } permisos
state-trouble = FieldView necesita atención
state-trouble-word = FieldView necesita atención: { $word }

new-grower-adding = Añadiendo…
new-grower-add = Añadir este productor
new-grower-name = Nombre
new-grower-email = Correo
new-grower-email-help = Mejor el que usa en FieldView: así Stile conoce la cuenta.
new-grower-phone = Teléfono (opcional)
new-grower-address = Dirección (opcional)
new-grower-reference = Su propia referencia (opcional)
new-grower-reference-help = Un número de cliente, por ejemplo.
new-grower-maybe = Puede que Leaf haya añadido al productor de todos modos: vuelva y pulse «Actualizar» antes de añadirlo otra vez.
typed-kept = No se ha perdido nada: lo que escribió sigue aquí.

## Preguntas

forget-title = ¿Olvidar todo en este equipo?
forget-text = Quita de este equipo la sesión, las claves, las autorizaciones sin terminar y la configuración. Los productores conectados siguen conectados en Leaf.
forget-yes = Olvidar todo
close-title = ¿Cerrar y perder una autorización?
close-text = Stile tiene la autorización de { $growers } solo en memoria. Termine primero; si cierra, habrá que iniciar sesión otra vez en FieldView.
close-yes = Cerrar de todos modos
discard-title = ¿Descartar esta autorización?
discard-text = { $grower } dio su autorización y Leaf aún no la tiene. Si la descarta, habrá que iniciar sesión otra vez en FieldView.
discard-yes = Descartarla

## Los cuatro pasos

connect-title = Conectar a { $grower }
connected-title = Conexión lista: { $grower }
step-prepare = Preparar el enlace
step-consent = Autorización
step-attach = Vincular a Leaf
step-confirm = Confirmar
step-waiting = por hacer
step-running = en curso
step-done = hecho
step-needs-you = le espera
step-failed = falló
step-spoken = Paso { $number } de { $all }, { $step }: { $state }
steps-of = Paso { $number } de { $all }, { $step }

leave-back = Volver a los productores
leave-here = Dejarlo así
leave-later = Decidir después
choose-replace = Reemplazarla
choose-keep = Dejarla como está
choose-keep-old = Conservar la anterior
choose-paste = Seguir pegando
choose-open-again = Abrir otra vez el navegador
choose-ask-again = Pedir otra vez
choose-ask-grower = Pedir otra vez al productor
choose-right-account = Sí, vincularla
choose-wrong-account = No, otra cuenta
choose-look-again = Mirar otra vez
choose-next = Conectar al siguiente

prepare-checking = Comprobando que todo está listo…
prepare-asking = Pidiendo a Leaf la dirección de inicio de sesión de FieldView…
consent-opening = Preparando el enlace…
consent-exchanging = El productor ha respondido. Pidiendo a FieldView que lo confirme…
consent-storing = Guardando la autorización a salvo…
attach-running = Entregando la autorización a Leaf…
confirm-running = Preguntando a Leaf si la tiene…
sign-in-prepare = Leaf ya no acepta su sesión. Al productor todavía no se le ha pedido nada.
sign-in-attach = Leaf ya no acepta su sesión. La autorización está a salvo: no hace falta iniciar sesión otra vez en FieldView.
sign-in-confirm = Leaf ya no acepta su sesión. Leaf tiene la autorización; solo queda mirar.

already-title = Leaf ya tiene una conexión de FieldView para { $grower }
already-since = Desde el { $time }
already-replace = Al reemplazarla, Leaf quita la conexión anterior con su historial y pone la nueva en su lugar. Los campos y los datos se quedan.
already-keep = Si conserva la anterior, se descarta la autorización que se acaba de dar.

account-title = ¿Es esta la cuenta de FieldView de { $grower }?
doubt-unnamed = FieldView no dijo de quién es la cuenta. Vincúlela solo si { $grower } acaba de iniciar sesión.
doubt-no-email = FieldView no dio un correo para comparar. Vincúlela solo si es la cuenta de { $grower }.
doubt-grower-without-email = Leaf no tiene un correo de { $grower } para comparar. Vincúlela solo si es la cuenta de { $grower }.
doubt-other-email = El correo no es el que Leaf tiene de { $grower }. Los navegadores suelen seguir con la sesión del productor anterior; por eso Stile aún no la ha vinculado.
doubt-shared-email = El correo es el que Leaf tiene de { $grower }, pero otro productor puede tener el mismo. Vincúlela solo si es la cuenta de { $grower }.

waiting-title = Ahora le toca al productor, en el navegador
waiting-time-left = Tiempo restante: { $time }
waiting-log-in = { $grower } inicia sesión en FieldView. Si hay otra sesión abierta, ciérrela antes.
waiting-allow = El productor lee lo que se pide y lo autoriza.
waiting-listening = Stile sigue solo.
waiting-pasting = Copie la dirección en la que acaba el navegador y péguela abajo.
waiting-picture = Un boceto de las páginas de FieldView: primero el inicio de sesión con correo y contraseña, después la lista de lo que se pide, con un botón para autorizarlo.
waiting-asking = Pidiendo a su navegador que se abra…
waiting-asked = Se pidió a su navegador que se abriera. ¿No aparece? Ábralo otra vez o copie el enlace.
waiting-copy = Copiar el enlace
waiting-leads-to = Lleva a { $host }.
waiting-paste-field = Dirección del navegador
waiting-paste-help = Toda la barra de direcciones, después de que el productor autorice el acceso. Se usa una vez y no se guarda.
waiting-paste-use = Usar esta dirección
waiting-paste-open = ¿El navegador muestra un error? Pegue su dirección
waiting-tls = Su navegador insiste en https para la dirección de retorno, y eso no funciona en este equipo. Pegue en su lugar la dirección que muestra.
waiting-turned-away =
    { $count ->
        [one] Se rechazó { $count } solicitud que no era la respuesta de FieldView.
       *[other] Se rechazaron { $count } solicitudes que no eran la respuesta de FieldView.
    }

## Conectado

connected-status = Lo que dice Leaf
connected-status-none = nada
connected-account = Cuenta de FieldView
connected-account-none = FieldView no lo dijo
connected-since = Conectado desde
connected-since-none = Leaf no lo dice
connected-permissions = Permisos
permissions-unlisted = Leaf no los indica
permissions-read = { $granted } de { $all } para leer
permissions-read-write = { $granted } de { $all } para leer, { $granted-write } de { $all-write } para escribir
connected-missing = Falta: { $data } no llegarán a Leaf. Pida a Climate que lo permita y reconecte.
missing-harvest = datos de cosecha (asHarvested:read)
missing-planting = datos de siembra (asPlanted:read)
missing-application = datos de aplicaciones (asApplied:read)
missing-fields = campos y límites (fields:read)
missing-owners = los dueños de los datos (resourceOwners:read)
missing-farms = fincas y organizaciones (farmOrganizations:read)
connected-dropped = Stile ya no tiene la autorización: desde aquí Leaf la mantiene al día.
connected-not-dropped = Stile aún no pudo quitar su copia de la autorización; lo intentará la próxima vez que se abra.
connected-dropping = Quitando la copia de la autorización que tiene Stile…
connected-next-title = Qué pasa ahora
connected-next = Leaf recoge por sí solo los campos, los límites y las labores. Los primeros datos pueden tardar de minutos a horas. Puede cerrar Stile.
connected-operations = Labores en Leaf
connected-machines = Archivos de máquina en Leaf
