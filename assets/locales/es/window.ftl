## Idioma y números

language-name = Español
thousands = .
decimal-mark = ,
area = { $hectares } ha ({ $acres } acres)
length-unit = metres
length-metres = { $length } m
length-kilometres = { $length } km
length-feet = { $length } ft
length-miles = { $length } mi
date-time = { $day } de { month-name } de { $year }, { $time }
date = { $day } de { month-name } de { $year }
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
title-practice = Stile: Práctica
this-run-badge = Secretos solo hasta cerrar Stile
leave-practice = Salir de la práctica
practice-company = Empresa: { $company }
practice-company-mixed = todo tipo de productores y problemas
practice-company-large = diez mil productores, configurada con un archivo
practice-company-new = todavía sin productores en Leaf; añádalos o importe una tabla
practice-company-not-enabled = Climate no lo ha habilitado todo, así que ningún productor puede autorizar
practice-company-anew = Cada empresa empieza de cero al elegirla.
try-again = Reintentar
keep-for-this-run = Guardar los secretos hasta cerrar Stile
start-afresh-ask = Usar entradas nuevas del llavero…
start-afresh = Usar entradas nuevas
dismiss = Aceptar
cancel = Cancelar
secret-show = Mostrar lo escrito: { $field }
back = Atrás
continue = Continuar
please-check = Revise: { $reason }
key-enter = Enter
key-escape = Esc
keyring-waits =
    { $system ->
        [windows] Esperando al Administrador de credenciales de Windows, donde se guardan contraseñas.
        [macos] Esperando al llavero de este Mac. Es posible que pida su contraseña en otra ventana.
       *[other] Esperando al llavero del sistema, donde se guardan contraseñas. Es posible que pida su propia contraseña en otra ventana.
    }
give-up = Dejar de esperar
closing = Guardando la autorización del productor. Stile se cerrará en un momento.
link-copied = Enlace copiado. Sirve una sola vez, solo para este productor, hasta que se acabe el tiempo.
asked-to-wait = El servidor está ocupado. Stile continúa en { $time }.
# $server is Leaf or FieldView.
takes-longer = { $server } tarda más de lo normal en responder. Stile sigue esperando.
takes-longer-exchange = El productor no tiene que hacer nada. Deje Stile abierto para que la respuesta no se pierda.

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
display-percent = { $percent } %

## Detalles para soporte

details = Detalles para soporte
details-copy = Copiar detalles
copy-text = Copiar el texto
copied = Copiado.
details-version = Stile { $version }
details-time = Fecha y hora: { $time }
details-server = Servidor: { $server }
details-not-asked = Sin enviar: { $why }
details-not-reached = Sin contacto: { $cause }
details-lost = Respuesta perdida: { $cause }
details-status = Estado: { $status }
details-unreadable = Estado: { $status }, ilegible: { $what }
details-code = Código: { $code }
details-request = ID de solicitud: { $id }
details-reason = Motivo: { $reason }

## Inicio y bienvenida

starting = Cargando los datos guardados…
keyring-trouble-title = Stile no puede leer sus secretos
welcome-title = Le damos la bienvenida a Stile
welcome-intro = Stile conecta con Leaf la cuenta de Climate FieldView de un productor. El productor inicia sesión en FieldView en su navegador y permite el acceso. Stile hace el resto y le avisa cuando termina.
welcome-picture = Un dibujo de un paso sobre una cerca: cuatro escalones que llevan a un campo.
welcome-file-title = Un archivo de su empresa
welcome-hand-title = ¿No tiene un archivo? Para configurar Stile a mano, necesita
welcome-need-leaf = una cuenta de Leaf (correo y contraseña, o un token de API)
welcome-need-keys = las claves de la aplicación de FieldView, que da Climate: ID de cliente, secreto de cliente y clave de API
welcome-need-address = la dirección de retorno que Climate registró para esas claves
welcome-get-leaf = Obtener una cuenta de Leaf
welcome-get-keys = Registrarse en Climate como desarrollador
welcome-practice = ¿Solo quiere echar un vistazo? La práctica usa productores inventados y funciona solo en este equipo. No necesita cuenta ni red, y solo guarda un registro y el aspecto de la ventana.
welcome-try = Probar con datos de práctica
welcome-by-file = Mi empresa me dio un archivo
welcome-by-hand = Configurar a mano
welcome-file = ¿Su empresa le dio un archivo de configuración (.stile)? Ábralo aquí o arrástrelo a esta ventana.
welcome-file-here = ¿Su empresa le dio un archivo de configuración (.stile)? Ábralo aquí.
welcome-choose-file = Elegir el archivo…

## Configuración

setup-page = Configuración, página { $page } de { $pages }
setup-signing-in = Iniciando sesión…
setup-saving = Guardando…
setup-finish = Guardar y terminar
sent-to = Solo se envía a { $servers }.

leaf-title = Su cuenta de Leaf
leaf-intro = Stile inicia sesión en Leaf en nombre de su empresa. Su contraseña se usa una vez y no se guarda.
leaf-kept = Ha iniciado sesión. Deje los campos vacíos para mantenerla.
leaf-by-password = Correo y contraseña
leaf-by-token = Token de API
leaf-email = Correo
leaf-email-hint = usted@empresa.example
leaf-password = Contraseña
leaf-token = Token de API
leaf-token-help = Una palabra larga, de su cuenta de Leaf o del desarrollador de su empresa. { $sent }
leaf-none = ¿Aún no tiene cuenta? Pídala a Leaf
leaf-none-company = ¿Aún no tiene cuenta? Pídala en { $company }.
leaf-only = El archivo de configuración de { $company } ya hizo lo demás: inicie sesión y podrá empezar.
leaf-again = Iniciar sesión en Leaf otra vez
leaf-sign-in = Iniciar sesión

keys-title = Sus claves de la aplicación de FieldView
keys-intro = Climate envió a su empresa tres valores por correo. Sirven para todos los productores. Puede pegar el correo completo en cualquiera de los campos.
keys-kept = El secreto de cliente y la clave de API están en el llavero. Deje los campos vacíos para conservarlos.
keys-kept-for-this-run = El secreto de cliente y la clave de API se conservan hasta cerrar Stile. Deje los campos vacíos para conservarlos.
keys-secrets = El secreto de cliente y la clave de API se guardan en el llavero del sistema.
keys-secrets-for-this-run = El secreto de cliente y la clave de API se conservan hasta cerrar Stile.
keys-sent = Solo se envían a { $servers }.
# In the empty field of a secret.
secret-kept = Está en el llavero; escriba para reemplazar
secret-kept-for-this-run = Se conserva hasta cerrar Stile; escriba para reemplazar
keys-split = Stile encontró los tres valores en el texto pegado y rellenó los campos.
keys-client-id = ID de cliente
keys-client-id-help = clientId en el correo de Climate: una sola palabra, no es secreta.
keys-client-secret = Secreto de cliente
keys-client-secret-help = clientSecret en el correo de Climate.
keys-api-key = Clave de API
keys-api-key-help = apiKey en el correo de Climate, a menudo el valor más largo de los tres.
keys-none = ¿Aún no tiene claves? Regístrese en Climate como desarrollador

redirect-title = Su dirección de retorno
redirect-intro = Cuando el productor permite el acceso, el navegador va a esta dirección. Climate debe haberla registrado para sus claves, exactamente como está escrita aquí.
redirect-first = Dirección de retorno
redirect-first-help = Exactamente como la registró Climate. Lo mejor es una dirección de este equipo con un puerto de 1024 a 49151.
redirect-second = Segunda dirección de retorno (opcional)
redirect-second-help = También registrada en Climate. Stile la usa cuando no puede escuchar en la primera.
redirect-elsewhere = Esta dirección no está en este equipo, así que tendrá que pegar la dirección final del navegador.
redirect-open-page = Esta dirección no está en este equipo y, con http://, otras personas de la red pueden leer la respuesta. Tendrá que pegar la dirección final del navegador.
redirect-https-here = Los navegadores no confían en https en este equipo, así que Stile no puede recibir ahí la respuesta. El navegador dirá que no puede abrir la página; tendrá que pegar la dirección que muestre.
redirect-own-scheme = Los navegadores no abren ni muestran este tipo de dirección: cada vez tendrá que buscar la respuesta en las herramientas de desarrollo del navegador. Es mejor que Climate registre también una dirección como { $usual }.
redirect-low-port = Algunos sistemas no permiten que Stile use el puerto { $port }. En ellos tendrá que pegar la dirección final del navegador.
redirect-high-port = A veces Windows reserva puertos como el { $port }. Entonces tendrá que pegar la dirección final del navegador.
redirect-write = Permisos de escritura (opcional)
redirect-write-help = Stile siempre pide acceso de lectura. Climate debe habilitar la escritura para sus claves.
redirect-write-warning = Los productores no podrán iniciar sesión si Climate no ha habilitado estos permisos.
redirect-mail-title = ¿Aún no está registrada?
redirect-mail-help = Stile puede escribir el correo que pide a Climate los permisos y esta dirección.
redirect-mail = Escribir el correo a Climate
redirect-pkce = Usar PKCE en cada inicio de sesión (solo si Climate dice que sus claves lo admiten)
fields-setting = Campos de las conexiones nuevas
fields-setting-help = Leaf muestra primero los campos de un productor en vista previa. Solo obtiene los límites y los archivos de máquinas de los campos activados.
fields-setting-ask = Yo activo los campos, productor por productor
fields-setting-all = Activar automáticamente todos los campos nuevos mientras Stile esté abierto
settings-not-saved = No se pudieron guardar los ajustes.
    .lost = No se ha perdido nada: lo que escribió sigue aquí.
    .now = Libere espacio en el disco o revise los permisos de la carpeta, y vuelva a intentarlo.
settings-newer = Una versión más nueva de Stile guardó los ajustes, así que los suyos no se guardaron.
    .lost = No se ha perdido nada: lo que escribió sigue aquí.
    .now = Actualice Stile y ábralo de nuevo.

scope-fields-write = Crear campos (fields:write)
scope-rx-write = Enviar prescripciones (rx:write)
scope-soil-write = Enviar muestras de suelo (soil:write)
scope-imagery-write = Enviar imágenes (imagery:write)

## Archivos de configuración

growers-settings-open-file = Abrir un archivo de configuración…
growers-settings-make-file = Crear un archivo de configuración para el personal…
open-title = Abrir un archivo de configuración
open-looking = Comprobando el archivo…
open-running = Abriendo el archivo. Espere un momento…
open-passphrase = Frase de contraseña
open-passphrase-help = La tiene la persona que le dio el archivo. No es su contraseña de Leaf.
open-wrong-passphrase = esta frase de contraseña no abre el archivo.
open-wrong-passphrase-see = El ojo junto al campo muestra lo que escribió, para que pueda corregirlo. Mientras esté seleccionado, lo que escriba lo sustituye todo.
open-go-on = Abrir
open-other = Elegir otro archivo
open-servers-title = Este archivo usa otros servidores
open-servers-leaf = Leaf, donde usted inicia sesión: { $host }
open-servers-fieldview = FieldView, donde inician sesión los productores: { $host }
open-servers-data = Datos de FieldView: { $host }
open-servers-trust = Su contraseña de Leaf y las autorizaciones de los productores irían a esos servidores. Continúe solo si su empresa se lo ha indicado.
open-servers-forget = Stile olvidará lo que guardó en este equipo para los servidores actuales: su sesión, las claves de la aplicación, la lista del día y las cuentas conocidas. Para terminar las conexiones que empezó allí, abra de nuevo un archivo para esos servidores.
open-use-servers = Usar estos servidores
make-title = Crear un archivo de configuración para el personal
make-intro = Un solo archivo configura Stile en los equipos de sus colegas. Lo abren, escriben la frase de contraseña e inician sesión en Leaf con su cuenta.
make-in-practice = Está practicando: el archivo lleva claves inventadas y «Práctica» en el nombre. Nadie puede trabajar con él.
# The name in a file that is made in practice, and the file’s own.
make-practice-company = Práctica - { $company }
make-company = Nombre de la empresa
make-contact = Contacto para el personal (opcional)
make-contact-help = Un nombre, un teléfono, un correo electrónico. Stile lo muestra cuando le indica al personal que consulte con usted.
make-passphrase = Frase de contraseña
make-passphrase-help = Anótela ahora: Stile no la guarda. Désela al personal por separado del archivo; por ejemplo, por teléfono.
make-weak = demasiado fácil de adivinar; use la que propone Stile o cuatro palabras sin relación entre sí.
make-language = Idioma: { $language }
make-logo = Elegir un logotipo…
make-logo-help = Opcional: un PNG de 1024 × 1024 píxeles y 256 KB como máximo.
make-logo-chosen = Logotipo elegido.
make-logo-address = Dirección web del logotipo (opcional)
make-logo-address-help = Para la página que abre un enlace de Leaf: una dirección https que cualquiera pueda abrir.
make-logo-address-wrong = esto no es una dirección https que cualquiera pueda abrir.
make-holds = Qué contiene el archivo
make-holds-keys = sus claves de la aplicación de FieldView, cifradas con la frase de contraseña
make-holds-address = la dirección de retorno, los permisos de escritura, el idioma, la dirección del logotipo y si los campos nuevos se activan automáticamente
make-holds-servers = los servidores: { $hosts }
make-holds-not = ninguna contraseña ni token de Leaf
make-go-on = Crear el archivo
make-running = Creando el archivo…
make-passphrase-told = Si Stile propuso la frase, al escribirla no importan las mayúsculas, los guiones ni los espacios.
make-passphrase-copy = Copiar la frase de contraseña
make-passphrase-other = Proponer otra
make-passphrase-copied = La frase de contraseña está en el portapapeles. Stile la borra a los dos minutos.
made-title = El archivo de configuración está listo
made-place = Está aquí: { $path }
made-next = Envíe el archivo al personal y dígale la frase de contraseña por otra vía. Aquí se muestra por última vez.
made-in-practice = Este archivo es solo para probar: lleva claves inventadas y nadie puede trabajar con él. Puede eliminarlo.
made-done = Listo
set-by-company = Definido por el archivo de configuración de { $company }. Un archivo más nuevo lo reemplaza.

## Settings

settings-save = Guardar
settings-in-practice = Durante la práctica, lo que cambie aquí vale solo hasta que salga de ella.
settings-signed-in = Sesión iniciada como { $account }
settings-signed-in-unnamed = Sesión iniciada con un token de API que no indica la cuenta
settings-signed-out = Sin iniciar sesión
settings-client = ID de cliente: { $client }
settings-by-company = Lo que ha configurado { $company }
settings-check = Comprobar la configuración
settings-files = Archivos de configuración
settings-practice = Práctica
settings-practice-help = La práctica usa productores inventados y funciona solo en este equipo. Sus propios productores no cambian, y al salir vuelve a ellos.
settings-help = Ayuda
settings-help-text = Si algo no funciona, envíe los «Detalles para soporte» y el registro del día a la persona que se ocupa de Stile en su empresa. No contienen contraseñas, claves ni autorizaciones.
settings-help-company = Si algo no funciona, pregunte en { $company }: de allí viene el archivo de configuración. Envíe también los «Detalles para soporte» y el registro del día. No contienen contraseñas, claves ni autorizaciones.
contact = Contacto: { $contact }
contact-copy = Copiar el contacto
contact-mail = Escribir a { $company }
settings-help-leaf = Documentación de Leaf
settings-computer = Este equipo
settings-folder = Ajustes y listas:
    .name = Abrir la carpeta de ajustes y listas
settings-logs = Registro:
    .name = Abrir la carpeta del registro
settings-open-folder = Abrir la carpeta
settings-drop-title = ¿Salir sin guardar?
settings-drop-text = Se perderá lo que escribió en esta página.
settings-drop-yes = Salir sin guardar
change-sign-in = Iniciar sesión en Leaf otra vez
change-client-id = Cambiar el ID de cliente
change-client-secret = Cambiar el secreto de cliente
change-api-key = Cambiar la clave de API
change-redirect = Cambiar la dirección de retorno
change-second-redirect = Cambiar la segunda dirección de retorno

## Check of the set-up

check-title = ¿Funciona la configuración?
check-offer = La configuración está guardada. Stile puede comprobarla antes del primer productor: tarda unos segundos y no se pide nada a ningún productor.
check-running = Comprobando…
check-good = Todo funciona.
check-failed =
    { $count ->
        [one] { $count } elemento no funciona todavía.
       *[other] { $count } elementos no funcionan todavía.
    }
check-again = Comprobar otra vez
check-pass-over = Omitir la comprobación
check-go-on = Ir a los productores
check-go-on-anyway = Continuar de todos modos
labelled = { $label }: { $text }
check-sign-in = Inicio de sesión en Leaf
check-client = ID y secreto de cliente
check-second-redirect = Segunda dirección de retorno
# The same four in the words of staff whom a company’s file has set up.
check-client-company = Acceso a FieldView
check-api-key-company = Acceso a los datos de FieldView
check-redirect-company-name = Retorno desde el navegador
check-second-redirect-company = Segunda vía de retorno desde el navegador
check-keyring =
    { $system ->
        [windows] Administrador de credenciales de Windows
        [macos] Llavero de este Mac
       *[other] Llavero de este equipo
    }
check-clock = Reloj de este equipo
check-waiting = sin comprobar
check-part-running = comprobando…
check-works = funciona
check-pasted = no está en este equipo: usted pega cada vez la dirección del navegador
check-unknown = no se sabe, porque Leaf no dio la hora
check-part-failed = no funciona
check-lost = No se ha perdido nada: todo lo que configuró sigue igual.

## Things to try in practice

tasks-title = Para probar ({ $done } de { $all } hechas)
tasks-brief = Tareas: { $done }/{ $all }
task-done = Hecho: { $task }
task-connect = Conecte a un productor: inicie sesión como él y permita el acceso.
task-refusal = Conecte a un productor que dice que no: elija «Deny» en el navegador.
task-wrong-account = Reciba una cuenta equivocada: inicie sesión como otra persona y después dígale a Stile que no es la correcta.
task-link = Llegue a un productor que no está con usted: abra su página y cree un enlace.

## Un archivo cuya ruta se escribe

files-all = Todos los archivos
path-title-set-up = ¿Dónde está el archivo de configuración?
path-title-table = ¿Dónde está la tabla?
path-title-logo = ¿Dónde está el logotipo?
path-text = Este equipo no tiene un diálogo para elegir archivos. Escriba o pegue la ruta del archivo.
path-field = Ruta del archivo
path-yes = Abrir

## Productores

growers-title = Productores
growers-account = Cuenta de Leaf: { $account }
growers-settings = Ajustes
growers-settings-leaf = Cuenta de Leaf…
growers-settings-keys = Claves de la aplicación…
growers-settings-redirect = Dirección de retorno…
growers-settings-forget = Olvidar todo en este equipo…
growers-search = Buscar
growers-search-hint = nombre, correo o referencia
filter = Mostrar: { $shown }
filter-all = Todos
filter-not-connected = Sin conectar
filter-link = Enlace enviado
filter-attention = Necesitan atención
filter-away = FieldView no disponible
filter-connected = Conectados
growers-add = Añadir productor
growers-refresh = Actualizar
growers-save = Guardar como tabla
growers-more = Más
growers-import = Añadir productores de una tabla…
growers-check-all = Comprobar conexiones
growers-plan = Planificar el día
order = Orden: { $order }
order-leaf = Orden de Leaf
order-name = Nombre
order-reference = Referencia propia
order-state = Estado
order-account = Cuenta
order-newest = Conexión más reciente primero
order-by = Ordenar por { $column }
grower-fields =
    { $count ->
        [0] aún sin campos
        [one] { $count } campo
       *[other] { $count } campos
    }
grower-fields-on = Campos activados: { $on } de { $count }
choose-title = ¿A quiénes quiere conectar hoy?
choose-all-shown = Seleccionar todos los mostrados
choose-none-shown = Desmarcar todos los mostrados
choose-plan =
    { $count ->
        [one] Planificar con { $count } productor
       *[other] Planificar con { $count } productores
    }
checking = Conexiones comprobadas: { $done } de { $all }.
checking-stop = Detener
checking-show = Mostrar lo que necesita atención
checked =
    { $told ->
        [one] { $told } conexión comprobada. Correctas: { $good }. Necesitan atención: { $trouble }.
       *[other] { $told } conexiones comprobadas. Correctas: { $good }. Necesitan atención: { $trouble }.
    }
checked-away =
    { $count ->
        [one] FieldView no está disponible por ahora para { $count } productor. Solo hay que esperar.
       *[other] FieldView no está disponible por ahora para { $count } productores. Solo hay que esperar.
    }
checked-previews =
    { $count ->
        [one] { $count } productor tiene campos en vista previa. Sus datos llegan solo cuando usted activa los campos.
       *[other] { $count } productores tienen campos en vista previa. Sus datos llegan solo cuando usted activa los campos.
    }
checked-not-counted =
    { $count ->
        [one] No se contaron los campos de { $count } productor.
       *[other] No se contaron los campos de { $count } productores.
    }
checked-not-told =
    { $count ->
        [one] Leaf no respondió sobre { $count } productor.
       *[other] Leaf no respondió sobre { $count } productores.
    }
checked-left =
    { $count ->
        [one] No se comprobó { $count } productor.
       *[other] No se comprobaron { $count } productores.
    }
table-reference = Referencia propia
table-state = Estado de FieldView
table-fields = Campos
table-previews = Campos en vista previa
table-event = Último evento
growers-none = Todavía no hay productores. Añada el primero.
growers-no-match = Ningún productor coincide con la búsqueda.
growers-no-match-yet = Ninguno por ahora. Aún no se han comprobado todas las conexiones: pulse «Comprobar conexiones».
growers-failed-empty = No se ha perdido nada.
growers-failed-some = No se ha perdido nada: puede usar los productores de abajo.
growers-reading = Cargando productores: { $known }
growers-reading-of = Cargando productores: { $known } de { $total }
growers-shown-of = { $shown } de { $known } productores
growers-stop-reading = Dejar de cargar
growers-stopped = { $shown } de { $known } productores; se detuvo la carga
growers-count =
    { $known ->
        [one] { $known } productor
       *[other] { $known } productores
    }
growers-token-ended = Su sesión en Leaf ha caducado. Inicie sesión otra vez en los ajustes.
growers-token-ends = Su sesión en Leaf caduca el { $time }. Inicie sesión otra vez antes.

grower-connect = Conectar
    .name = Conectar a { $grower }
grower-reconnect = Reconectar
    .name = Reconectar a { $grower }
grower-open =
    .name = { $grower }: detalles
grower-menu =
    .name = { $grower }: más
grower-menu-link = Enviar un enlace…
grower-menu-map = Mapa de los campos
grower-menu-history = Historial
grower-edit = Editar…
grower-finish = Terminar
    .name = Terminar de conectar a { $grower }
grower-discard = Descartar…
    .name = Descartar la autorización de { $grower }
grower-unfinished = La conexión de { $grower } está sin terminar
held-in-memory = La autorización del productor está solo en la memoria de Stile. Termine antes de cerrar Stile.
held-expired = La autorización del productor está en este equipo, pero FieldView las cancela a los 30 días y esta parece más antigua. Intente terminar. Si Leaf la rechaza, descártela y pídasela otra vez al productor.
held-safe = La autorización está a salvo en este equipo. El productor no tiene que iniciar sesión otra vez.

state-none = FieldView sin conectar
state-unknown = Comprobando el estado de FieldView…
state-not-asked = sin comprobar
state-good = FieldView conectado
state-missing = FieldView conectado, permisos que faltan: { $missing } de { $all }
state-trouble = FieldView necesita atención
state-ended = FieldView ya no acepta la autorización
state-limited = La autorización no abarca lo suficiente
state-trouble-word = FieldView necesita atención: { $word }
state-away = FieldView no disponible por ahora
row-link-unused = enlace sin usar, fin: { $until }
row-link-used = enlace usado el { $time }, fin: { $until }

## Productores de una tabla

import-title = Añadir productores de una tabla
import-reading = Leyendo la tabla…
import-code-page = Codificación del texto: { $name }
code-page =
    { $name ->
        [UTF-8] Unicode (UTF-8)
        [UTF-16LE] Unicode (UTF-16)
        [UTF-16BE] Unicode (UTF-16, big-endian)
        [windows-1252] Europa occidental (Windows-1252)
        [macintosh] Europa occidental (Mac)
        [IBM850] Europa occidental (DOS)
        [ISO-8859-15] Europa occidental (ISO 8859-15)
        [windows-1250] Europa central (Windows-1250)
        [ISO-8859-2] Europa central (ISO 8859-2)
        [IBM852] Europa central (DOS)
        [x-mac-ce] Europa central (Mac)
        [windows-1251] Cirílico (Windows-1251)
        [KOI8-U] Cirílico (KOI8-U)
        [IBM866] Cirílico (DOS)
        [x-mac-cyrillic] Cirílico (Mac)
        [windows-1253] Griego (Windows-1253)
        [windows-1254] Turco (Windows-1254)
        [windows-1255] Hebreo (Windows-1255)
        [windows-1256] Árabe (Windows-1256)
        [windows-1257] Báltico (Windows-1257)
        [windows-1258] Vietnamita (Windows-1258)
        [windows-874] Tailandés (Windows-874)
        [Shift_JIS] Japonés (Shift JIS)
        [gb18030] Chino simplificado (GB 18030)
        [Big5] Chino tradicional (Big5)
        [EUC-KR] Coreano (EUC-KR)
       *[other] { $name }
    }
import-sheet = Hoja: { $name }
import-heads = Encabezado: { $row }
import-no-heads = ninguno
import-passed-over =
    { $count ->
        [one] Se omitió { $count } fila por encima del encabezado.
       *[other] Se omitieron { $count } filas por encima del encabezado.
    }
import-origin = Es una exportación de { $program }.
import-of-fields = Es una lista de campos exportada de FieldView o John Deere. Leaf necesita un correo para cada productor.
import-of-contacts = Son contactos de un teléfono o de una agenda (vCard).
import-twice-encoded = Algunas letras de este archivo están dañadas: «{ $found }» debería ser «{ $meant }».
import-mend = Corregir estas letras
reason-cells = elegida por sus valores (coincide el { $percent } %)
reason-head = elegida por su nombre (coincide el { $percent } %)
reason-head-alone = elegida por su nombre
import-spoiled =
    { $count ->
        [one] «{ $column }»: una hoja de cálculo alteró { $count } valor de esta columna, como en { $example }. El original ya no está en el archivo: escríbalo de nuevo en una columna con formato de texto.
       *[other] «{ $column }»: una hoja de cálculo alteró { $count } valores de esta columna, como en { $example }. Los originales ya no están en el archivo: escríbalos de nuevo en una columna con formato de texto.
    }
import-shares =
    { $count ->
        [one] { $count } fila tiene el correo de otro productor, como ocurre en las familias. ¿Es un productor distinto?
       *[other] { $count } filas tienen el correo de otro productor, como ocurre en las familias. ¿Son productores distintos?
    }
import-shares-add = Sí, añadirlos también
import-shares-leave = No, dejarlos fuera
import-columns = Asigne las columnas. El nombre y el correo son obligatorios.
import-column = { $meaning }: { $column }
import-no-column = ninguna
import-column-number = Columna { $number }
import-phone = Teléfono
import-first-name = Nombre de pila
import-company = Empresa, si falta el nombre
import-vcard-company = Empresa
import-address = Dirección
import-house-number = Número de la casa
import-address-line = Resto de la dirección
import-district = Colonia o barrio
import-postcode = Código postal
import-town = Localidad
import-state = Provincia
import-wait-for-list = Todavía se está cargando la lista de productores. Stile sabrá quién está ya en la lista cuando termine.
import-counts =
    { $all ->
        [one] { $all } fila. Nuevas: { $new }. Ya en la lista: { $known }. Duplicadas: { $twice }. Por corregir: { $wrong }.
       *[other] { $all } filas. Nuevas: { $new }. Ya en la lista: { $known }. Duplicadas: { $twice }. Por corregir: { $wrong }.
    }
import-start =
    { $count ->
        [one] Añadir { $count } productor
       *[other] Añadir { $count } productores
    }
import-running = Añadiendo: { $done } de { $all }
import-over = Añadidos: { $added }. Rechazados por Leaf: { $failed }. Sin enviar: { $left }. Omitidos: { $out }.
import-again = Puede abrir la misma tabla otra vez: los productores que ya están en la lista no se añaden de nuevo.
import-save = Guardar el resultado como tabla
import-row = Fila { $number }
import-added = añadido
fate-new = nuevo
fate-shares-row = mismo correo que la fila { $row }
fate-shares-grower = mismo correo que { $grower }, que ya está en la lista
fate-namesake-row = nuevo, pero la fila { $row } tiene el mismo nombre
fate-namesake-grower = nuevo, pero { $grower }, en la lista, tiene el mismo nombre
fate-several-emails = hay más de una dirección de correo.
fate-unreadable = { $column }: un carácter no se puede leer.
fate-spoiled = { $column }: una hoja de cálculo alteró este valor.
fate-open-quote = hay una comilla que se abre y no se cierra.
fate-more-cells = esta fila tiene más celdas que columnas: quizá una coma o un punto y coma sea parte de una celda.
fate-hidden = esta fila está oculta en el libro de cálculo. Para añadir a este productor, vuelva a mostrarla.
fate-same-email = ya en la lista: { $grower } tiene este correo
fate-same-reference = ya en la lista: { $grower } tiene esta referencia
fate-email-twice = mismo correo que la fila { $row }
fate-reference-twice = misma referencia que la fila { $row }

## El trabajo del día

day-title = Hoy
day-title-of = Lista del { $date }
day-done-of = La lista del { $date } está terminada
day-earlier = Esta lista no es de hoy. Siga con ella, o elimínela y planifique un nuevo día.
day-earlier-done = Si planifica un nuevo día, esta lista se eliminará. Guárdela antes como tabla si la necesita.
day-link = Enviar un enlace en su lugar
day-done = La lista del día está terminada
day-counts =
    { $all ->
        [one] { $all } productor. Conectados: { $connected }. Pendientes: { $open }. Rechazaron: { $refused }. Hoy no: { $skipped }.
       *[other] { $all } productores. Conectados: { $connected }. Pendientes: { $open }. Rechazaron: { $refused }. Hoy no: { $skipped }.
    }
day-postpone = Posponer…
day-skip = Omitir hoy…
day-refuse = Anotar un rechazo…
day-note = Nota (opcional)
day-note-keep = Guardar
day-all = Lista del día
day-all-earlier = La lista completa
day-again = Reabrir
    .name = Reabrir: { $grower }
day-take = Conectar ahora
    .name = Conectar ahora a { $grower }
choose-another = Elegir a otro
day-save = Guardar la lista como tabla
day-clear = Eliminar la lista
day-clear-title = ¿Eliminar la lista?
day-clear-text = La lista, con sus resultados y notas, se elimina de este equipo. Guárdela antes como tabla si la necesita.
day-clear-yes = Eliminarla
outcome-open = pendiente
outcome-postponed = hoy más tarde
outcome-skipped = hoy no
outcome-refused = rechazó
outcome-connected = conectado
table-outcome = Resultado
table-noted = Anotado el
table-planned = Planificado el
table-note = Nota
choose-next-of-day = Conectar al siguiente: { $grower }

## Un productor

grower-page-looking = Comprobando la conexión…
grower-page-failed = No se ha perdido nada ni ha cambiado nada.
grower-page-reconnect = Pulse «Reconectar»: el productor inicia sesión otra vez en FieldView y Leaf recibe una autorización nueva.
grower-page-finish = Pulse «Terminar»: la autorización del productor ya está aquí.
grower-page-permission = La autorización abarca menos de lo que Leaf necesita. Pida a Climate que habilite lo que falta para sus claves de la aplicación. Después pulse «Reconectar» y pida al productor que inicie sesión otra vez.
away-wait = La autorización está bien. Leaf vuelve a intentarlo automáticamente: compruébelo más tarde.
grower-page-disconnect = Desconectar…
grower-page-disconnecting = Desconectando…
grower-page-disconnected = Leaf confirma que FieldView está desconectado.
grower-page-still-connected = Leaf todavía no ha confirmado la desconexión: actualice antes de darla por hecha.
grower-page-events = Historial de los últimos 30 días
event-limited-permission = La autorización abarca menos de lo que Leaf necesita. Pida a Climate que habilite lo que falta para sus claves de la aplicación. Después, el productor tiene que autorizar otra vez.
event-unauthenticated = FieldView ya no acepta la autorización: el productor la retiró o se usó en otro lugar. El productor tiene que autorizar otra vez.
event-worked = FieldView respondió con normalidad.
event-key-refused = FieldView no acepta la clave de API de la empresa. Revise las claves de la aplicación en los ajustes.
event-busy = FieldView recibió demasiadas solicitudes. Leaf vuelve a intentarlo automáticamente.
event-away = FieldView no estaba disponible. Leaf vuelve a intentarlo automáticamente.
event-other = FieldView rechazó una solicitud (estado { $status }).
data-title = Los datos del productor en Leaf
data-asking = Comprobando qué ha llegado a Leaf…
data-none = Leaf todavía no muestra ningún campo de este productor.
data-synced = Última consulta de Leaf a FieldView: { $time }.
outlook-rules-unknown = Los primeros campos pueden tardar minutos u horas. Leaf no ha indicado si llegan automáticamente o hay que activarlos.
outlook-previews-first = Leaf muestra primero los campos del productor, lo que puede tardar minutos u horas. Los límites y los archivos de máquinas llegan solo para los campos activados.
outlook-comes-by-itself = Leaf obtiene automáticamente los campos, los límites y los archivos de máquinas. Los primeros pueden tardar minutos u horas.
outlook-previewed =
    { $count ->
        [one] { $count } campo está solo en vista previa: sus límites y archivos de máquinas llegan cuando lo activa.
       *[other] { $count } campos están solo en vista previa: sus límites y archivos de máquinas llegan cuando los activa.
    }
outlook-waiting =
    { $count ->
        [one] { $count } campo está activado y llegará cuando Leaf vuelva a consultar FieldView.
       *[other] { $count } campos están activados y llegarán cuando Leaf vuelva a consultar FieldView.
    }
outlook-daily = Leaf consulta FieldView al menos una vez al día.
outlook-not-well = No llegarán datos nuevos hasta que la conexión vuelva a funcionar.
outlook-all-on = Todos los campos están activados: los datos nuevos llegan automáticamente.
outlook-only-when-asked = Leaf consulta FieldView solo cuando se le pide: pulse «Obtener datos ahora».
data-counted = Fincas: { $farms }. Campos: { $fields }.
data-arrived =
    { $fields ->
        [one] Fincas: { $farms }. Campos: { $fields }, { $area }.
       *[other] Fincas: { $farms }. Campos: { $fields }, { $area }.
    }
data-failed = Leaf no respondió. Stile vuelve a preguntar automáticamente.
data-sync = Obtener datos ahora
data-sync-running = Pidiendo…
data-sync-asked = Leaf está consultando FieldView.
data-sync-failed = Leaf no aceptó la solicitud. No se ha perdido nada: vuelva a intentarlo más tarde.
field-unnamed = Campo sin nombre
fields-switch-all =
    { $count ->
        [one] Activar { $count } campo
       *[other] Activar los { $count } campos
    }
fields-choose = Seleccionar campos…
fields-switch-chosen =
    { $count ->
        [one] Activar { $count } campo seleccionado
       *[other] Activar { $count } campos seleccionados
    }
fields-search = Buscar campos
fields-farm-all = Todas las fincas
fields-farm = Finca { $farm }
fields-no-match = Ningún campo coincide con la búsqueda.
fields-not-on-map = Los campos en vista previa no están en el mapa: Leaf no tiene sus límites.
fields-undrawable =
    { $count ->
        [one] El límite de { $count } campo no se puede dibujar, por eso el campo no está en el mapa. No se ha perdido nada: revise su límite en FieldView.
       *[other] Los límites de { $count } campos no se pueden dibujar, por eso esos campos no están en el mapa. No se ha perdido nada: revise sus límites en FieldView.
    }
fields-on = Campos activados: { $on }, en vista previa: { $preview }.
field-preview = en vista previa
field-waiting = activado, llegará en la próxima consulta
field-failed = en vista previa, no se pudo activar
field-undrawable = este límite no se puede dibujar
field-put-right = se corrigió su límite
switching = Activando campos: { $done } de { $all }
switching-by-itself = Mientras Stile está abierto, activa automáticamente los campos nuevos de este productor. Hasta ahora: { $done }.
switching-again = Leaf no lo aceptó la última vez. Stile vuelve a intentarlo automáticamente.
switching-waits = Leaf está ocupado. Stile continúa a las { $time }.
switching-done =
    { $count ->
        [one] Se activó { $count } campo.
       *[other] Se activaron { $count } campos.
    }
switching-stopped = Detenido. Campos activados: { $done } de { $all }.
switching-failed =
    { $count ->
        [one] No se pudo activar { $count } campo de { $all }.
       *[other] No se pudieron activar { $count } campos de { $all }.
    }
switching-lost = No se ha perdido nada: los campos activados siguen activados y puede volver a intentarlo con los demás.
rules-title = Cómo obtiene Leaf estos campos
rules-previews = Leaf muestra los campos en vista previa hasta que se activan.
rules-only-when-asked = Leaf solo consulta FieldView cuando se le pide.
rules-set-for-grower = Así está configurado para este productor.
rules-set-for-account = Así está configurado para todos los productores de la cuenta de Leaf.
rules-set-by-leaf = Es el valor predeterminado de Leaf.
rules-for-one = Cambiarlo para este productor…
rules-for-all = Cambiarlo para todos los productores…
rules-changing = Cambiando la configuración de Leaf…
rules-lost = Es posible que la configuración de Leaf no haya cambiado. Stile la está comprobando.
rules-fetch-title = ¿Quiere que Leaf obtenga todos los campos?
rules-fetch-text = Esto cambia la configuración de Leaf (customDataSync desactivado): los campos que muestra FieldView llegan con sus límites y archivos de máquinas sin tener que activarlos. Es posible que aún haya que activar los que ahora están en vista previa.
rules-look-title = ¿Quiere que Leaf consulte FieldView automáticamente?
rules-look-text = Esto cambia la configuración de Leaf (fieldsAutoSync activado): Leaf busca campos y datos nuevos al menos una vez al día, sin que se le pida.
rules-whom-one = Se aplica solo a { $grower }.
rules-whom-all = Se aplica a todos los productores de su cuenta de Leaf sin un ajuste propio, también a los que conectan sus colegas.
rules-yes = Cambiar
map-name =
    { $count ->
        [one] Mapa de { $count } campo
       *[other] Mapa de { $count } campos
    }
map-caption =
    { $fields ->
        [one] { $grower }: { $fields } campo, { $area }
       *[other] { $grower }: { $fields } campos, { $area }
    }
map-north = N
map-about = El norte está arriba. La barra de la esquina mide { $length }. Los campos son:
picture-facts =
    { $fields ->
        [one] { $fields } campo · { $area } · { $date }
       *[other] { $fields } campos · { $area } · { $date }
    }
map-in = Acercar
map-out = Alejar
map-all = Todos los campos
map-save = Guardar como imagen
links-title = ¿El productor no está con usted? Envíele un enlace
links-intro = Con un enlace de Leaf, el productor autoriza en su propio teléfono o equipo. Leaf vincula la autorización automáticamente.
links-keys = Para los enlaces, Leaf tiene que guardar sus claves de la aplicación de FieldView (ID de cliente, secreto de cliente, clave de API). Se envían una sola vez.
links-keys-yes = Enviar las claves a Leaf
links-keys-there = Leaf ya tiene las claves de la aplicación de su empresa, desde otro equipo. Úselas, o reemplácelas si han cambiado.
links-keys-others = Leaf ya tiene claves a nombre de Stile, pero de otro cliente: { $client }. Los enlaces funcionan solo si las reemplaza por las suyas.
links-keys-use = Usar estas claves
links-keys-replace = Reemplazarlas
links-keys-remove = Quitar las claves de Leaf…
links-keys-remove-title = ¿Quitar de Leaf las claves de la aplicación?
links-keys-remove-text = Los enlaces enviados dejan de funcionar hasta que Leaf tenga otra vez las claves. Los productores conectados siguen conectados.
links-keys-remove-yes = Quitarlas
links-make =
    { $days ->
        [one] Crear un enlace para { $days } día
       *[other] Crear un enlace para { $days } días
    }
links-refresh = Comprobar si se usó
links-running = Preguntando a Leaf…
links-failed = No se ha perdido nada.
links-until = Fin del enlace: { $time }
links-no-end = cuando Leaf lo anule
links-used =
    { $count ->
        [one] Usado { $count } vez; la última, el { $time }
       *[other] Usado { $count } veces; la última, el { $time }
    }
links-unused = Todavía no se ha usado
links-used-up = Este enlace se usó tantas veces como permite Leaf. Cree otro.
links-uses-left =
    { $count ->
        [one] Se puede usar { $count } vez más.
       *[other] Se puede usar { $count } veces más.
    }
links-show-code = Mostrar código QR
links-hide-code = Volver
links-code = Un código QR que abre el enlace en el teléfono del productor
links-mail = Escribir un correo
links-mail-subject = Conexión de su cuenta de FieldView
links-copied = Enlace copiado. Péguelo en un mensaje para el productor.
links-off = { $company } todavía no ha activado los enlaces. Pida a su empresa que lo haga y le dé un nuevo archivo de configuración: con él podrá enviar enlaces.
link-letter-language = Idioma del correo: { $language }
link-letter-copy = Copiar el correo
link-letter-copied = Correo copiado, con el enlace. Péguelo donde le escriba al productor.
link-letter-hello = Hola, { $grower }:
link-letter-please = Conecte su cuenta de Climate FieldView con este enlace:
link-letter-until = El enlace funciona hasta el { $time }.
link-letter-asks = FieldView le pedirá que inicie sesión y permita leer sus campos y sus datos de siembra, cosecha y aplicación.
link-letter-writes = También le pedirá que nos permita lo siguiente: { $data }.
link-letter-end = Puede poner fin a este acceso en cualquier momento, en FieldView o avisándonos.
link-letter-signed =
    Un saludo
    { $company }
link-letter-unsigned = Un saludo
link-keys-title = Enlaces para productores que no están presentes
link-keys-on = Leaf tiene las claves de la aplicación para los enlaces. Quien abra este archivo puede enviar enlaces enseguida.
link-keys-off = Para los enlaces, Leaf tiene que guardar sus claves de la aplicación de FieldView. Mientras no las tenga, quien abra este archivo no puede enviar enlaces.
links-note-sent = Marcar el enlace como enviado
links-end = Anular este enlace
end-yes = Anular
links-end-title = ¿Anular este enlace?
links-end-text = Después, nadie podrá usarlo. Puede crear otro.
disconnect-title = ¿Desconectar a { $grower }?
disconnect-text = Leaf deja de recibir datos de FieldView para { $grower } y elimina el historial de esta conexión. Para volver a conectar, { $grower } tiene que iniciar sesión otra vez en FieldView.
disconnect-yes = Desconectar

new-grower-adding = Añadiendo…
new-grower-add = Añadir este productor
new-grower-by-link = Añadir y crear un enlace
new-grower-same = { $grower } ya tiene este correo o referencia. Revise antes la lista: un productor repetido solo se puede conectar una vez.
new-grower-add-anyway = Añadir de todos modos
new-grower-name = Nombre
new-grower-email = Correo
new-grower-email-help = Mejor el que el productor usa en FieldView: así Stile reconoce la cuenta.
new-grower-phone = Teléfono (opcional)
new-grower-address = Dirección (opcional)
new-grower-reference = Su propia referencia (opcional)
new-grower-reference-help = Un número de cliente, por ejemplo.
new-grower-maybe = Es posible que Leaf haya añadido al productor de todos modos. Vuelva y pulse «Actualizar» antes de añadirlo otra vez.
edit-grower-title = Editar los datos de { $grower }
edit-grower-reading = Preguntando a Leaf qué datos tiene de este productor…
edit-grower-save = Guardar
edit-grower-save-anyway = Guardar de todos modos
edit-grower-saving = Guardando…
edit-grower-not-taken = Leaf aceptó el cambio, pero sigue mostrando otra cosa.
    .lost = No se ha perdido nada: lo que escribió sigue aquí.
    .now = Guarde otra vez. Si vuelve a ocurrir, cambie los datos de este productor en las páginas de Leaf.
delete-grower-heading = Eliminar a este productor
delete-grower-note = Este productor ya no aparecerá en Leaf. Justo antes de eliminarlo, Stile pregunta otra vez a Leaf si hay algo conectado.
delete-grower-connected-note = Solo se puede eliminar a un productor sin ninguna conexión. Desconéctelo primero.
delete-grower-unfinished-note = La autorización de este productor aún no se ha usado. Primero termine la conexión o descarte la autorización.
delete-grower = Eliminar de Leaf…
delete-grower-running = Eliminando…
delete-grower-unsure = Leaf no ha confirmado que el productor se haya eliminado. Actualice la lista antes de darlo por hecho.
delete-grower-connected = Este productor tiene una conexión en Leaf, así que no se eliminó nada.
    .lost = No se ha perdido nada ni ha cambiado nada.
    .now = Para eliminarlo, desconéctelo primero.
delete-grower-title = ¿Eliminar de Leaf a { $grower }?
delete-grower-text = { $grower } desaparecerá de Leaf, también para las demás personas que trabajan con esta cuenta de Leaf. No se puede deshacer: habría que añadir otra vez al productor.
delete-grower-yes = Eliminar
typed-kept = No se ha perdido nada: lo que escribió sigue aquí.

## Preguntas

forget-title = ¿Olvidar todo en este equipo?
forget-text = Esto elimina de este equipo la sesión, las claves de la aplicación, las autorizaciones sin terminar, la lista del día, las cuentas recordadas y los ajustes. Los productores conectados siguen conectados en Leaf.
forget-yes = Olvidar todo
afresh-title = ¿Usar entradas nuevas del llavero?
afresh-text = Stile guarda sus secretos con nombres nuevos y ya no usa las entradas antiguas. Copia lo que aún puede leer. El resto lo introduce de nuevo: la sesión en Leaf y las claves de la aplicación o el archivo de configuración de su empresa. Los productores conectados siguen conectados.
afresh-consents = Las autorizaciones de { $growers } están en las entradas antiguas. Las que no se puedan leer se quedan allí sin usar, y el productor tiene que iniciar sesión otra vez en FieldView.
close-title = ¿Cerrar y perder una autorización?
close-text = La autorización de { $growers } está solo en la memoria de Stile. Termine primero: si cierra ahora, el productor tiene que iniciar sesión otra vez en FieldView.
close-yes = Cerrar de todos modos
close-waiting-title = El navegador todavía puede responder. ¿Cerrar Stile de todos modos?
close-waiting-text = Si cierra ahora, Stile no podrá recibir la respuesta de FieldView y no se compartirá nada. Para conectarse más adelante, el productor tendrá que iniciar sesión otra vez.
discard-title = ¿Descartar esta autorización?
discard-text = { $grower } autorizó, pero Leaf aún no tiene la autorización. Si la descarta, el productor tiene que iniciar sesión otra vez en FieldView.
discard-yes = Descartar

## Los cuatro pasos

connect-title = Conectar a { $grower }
connected-title = Conexión lista: { $grower }
step-prepare = Preparar el enlace
step-consent = Autorización
step-attach = Vincular con Leaf
step-confirm = Confirmar
step-waiting = pendiente
step-running = en curso
step-done = hecho
step-needs-you = le espera
step-failed = falló
step-spoken = Paso { $number } de { $all }, { $step }: { $state }
steps-of = Paso { $number } de { $all }, { $step }

leave-back = Volver a los productores
leave-here = No conectar
leave-later = Decidir después
leave-waiting-title = El navegador todavía puede responder. ¿Salir de todos modos?
leave-waiting-text = Si sale, Stile no aceptará la respuesta de FieldView y no se compartirá nada. Para conectarse más adelante, el productor tendrá que iniciar sesión otra vez.
leave-waiting-no = Seguir esperando
leave-waiting-yes = Salir
choose-replace = Reemplazarla
choose-keep = Conservarla
choose-keep-old = Conservar la anterior
choose-paste = Pegar la dirección
choose-open-again = Abrir otra vez el navegador
choose-ask-again = Pedir otra vez
choose-ask-privately = Pedir otra vez en ventana privada
choose-ask-grower = Pedir otra vez al productor
choose-right-account = Sí, vincularla
choose-wrong-account = No, es otra cuenta
choose-look-again = Actualizar
choose-next = Conectar al siguiente

prepare-checking = Comprobando que todo esté listo…
prepare-asking = Pidiendo a Leaf la dirección de inicio de sesión de FieldView…
choose-template = Usar la dirección propia de FieldView
choose-scopes = Continuar con estos permisos
scopes-title = FieldView pedirá permisos que Stile no conoce
scopes-more = La dirección de inicio de sesión de Leaf también pide al productor: { $scopes }. Estos permisos son de solo lectura. Stile no volverá a preguntar por ellos.
consent-opening = Preparando el enlace…
consent-exchanging = El productor ha respondido. Confirmando con FieldView…
consent-storing = Guardando la autorización del productor…
attach-running = Enviando la autorización a Leaf…
confirm-running = Comprobando que Leaf tenga la autorización…
sign-in-prepare = Leaf ya no acepta su sesión. Todavía no se le ha pedido nada al productor.
    .missing = Usted no ha iniciado sesión en Leaf en este equipo. Todavía no se le ha pedido nada al productor.
sign-in-attach = Leaf ya no acepta su sesión. La autorización está a salvo: el productor no tiene que iniciar sesión otra vez.
    .missing = Usted no ha iniciado sesión en Leaf en este equipo. La autorización está a salvo: el productor no tiene que iniciar sesión otra vez.
sign-in-confirm = Leaf ya no acepta su sesión. Leaf tiene la autorización; solo falta la comprobación final.
    .missing = Usted no ha iniciado sesión en Leaf en este equipo. Leaf tiene la autorización; solo falta la comprobación final.

already-title = { $grower } ya tiene una conexión de FieldView en Leaf
already-since = Desde el { $time }
already-replace = Al reemplazarla se eliminan en Leaf la conexión anterior y su historial, y se vincula la nueva. Los campos y los datos se quedan.
already-keep = Si conserva la anterior, se descarta la autorización nueva.

account-title = ¿Es esta la cuenta de FieldView de { $grower }?
account-fields =
    { $count ->
        [one] { $count } campo: { $names }
       *[other] { $count } campos: { $names }
    }
account-fields-more = Más de { $count } campos: { $names }
account-no-fields = Esta cuenta no tiene campos. FieldView entrega a Leaf solo los campos propios de un productor: la cuenta de un asesor, que solo tiene campos compartidos, no aporta datos.
doubt-connected-to-another = Esta cuenta ya está conectada con { $other }. Seguramente el navegador seguía con la sesión de { $other }. En ese caso, pulse «No, es otra cuenta»: después, Stile puede pedirlo otra vez a { $grower } en una ventana privada.
doubt-not-as-before = { $grower } estaba conectado con otra cuenta: { $before }. Vincule esta solo si el cambio es intencionado.
doubt-unnamed = FieldView no indicó de quién es esta cuenta. Vincúlela solo si { $grower } acaba de iniciar sesión.
doubt-no-email = FieldView no dio un correo para comparar. Vincúlela solo si es la cuenta de { $grower }.
doubt-grower-without-email = Leaf no tiene un correo de { $grower } para comparar. Vincúlela solo si es la cuenta de { $grower }.
doubt-other-email = El correo no es el que Leaf tiene de { $grower }. Los navegadores suelen conservar la sesión del productor anterior; por eso Stile aún no ha vinculado la cuenta.
doubt-shared-email = El correo es el que Leaf tiene de { $grower }, pero otro productor puede tener el mismo. Vincúlela solo si es la cuenta de { $grower }.

waiting-title = Ahora le toca al productor, en el navegador
waiting-time-left = Tiempo restante: { $time }
waiting-log-in = { $grower } inicia sesión en FieldView. Si está abierta la sesión de otra persona, ciérrela antes.
waiting-allow = El productor lee lo que se solicita y lo permite.
waiting-listening = Stile continúa automáticamente.
waiting-pasting = Copie la dirección final del navegador y péguela abajo.
waiting-pasting-here = El navegador dirá que no puede abrir la página. Es normal. Copie la dirección que muestra y péguela abajo.
waiting-own-before = Antes de que el productor permita el acceso, pulse F12 en el navegador y elija «Red»: los navegadores no muestran esta dirección de retorno en ningún otro sitio.
waiting-own-after = En la lista que abrió F12, elija la entrada que apareció después del clic. Copie el valor de «Location» y péguelo abajo.
waiting-picture = Un boceto de las páginas de FieldView: primero el inicio de sesión con correo y contraseña, después la lista de lo que se pide, con un botón para autorizarlo.
waiting-asking = Abriendo el navegador…
waiting-asked = El navegador debería abrirse. Si no se abre, ábralo otra vez o copie el enlace.
waiting-copy = Copiar el enlace
waiting-private = Abrir en ventana privada
waiting-leads-to = El enlace abre { $host }.
waiting-paste-field = Dirección del navegador
waiting-paste-help = La dirección completa, después de que el productor permita el acceso. Se usa una vez y no se guarda.
waiting-paste-use = Usar esta dirección
waiting-paste-open = ¿El navegador muestra un error? Pegue su dirección
waiting-invalid-open = ¿El navegador muestra «Invalid client»?
waiting-invalid = FieldView muestra esta página, y no envía respuesta, cuando no conoce el ID de cliente o la dirección de retorno de su empresa. Esperar no sirve: pulse «Cancelar», compare ambos en los ajustes con lo que registró Climate y conecte otra vez.
waiting-tls = Su navegador insiste en usar https para la dirección de retorno, y eso no puede funcionar en este equipo. Pegue aquí la dirección que muestra.
shared-title = Qué se comparte
shared-what = Leaf lee las fincas, los campos con sus límites y los datos de siembra, aplicación y cosecha. Nunca ve la contraseña de FieldView.
shared-write = También puede hacer lo siguiente: { $scopes }.
shared-with = Los datos llegan a { $company } a través de Leaf.
shared-with-yours = Los datos llegan a su empresa a través de Leaf.
shared-end = El productor puede ponerle fin en FieldView en cualquier momento, y su empresa puede hacerlo en Stile.
leaflet-open = Hoja informativa para el productor
leaflet-save = Guardar como archivo
leaflet-company = la empresa que le entregó esta hoja
leaflet-reads = Los datos solo se leen. No se cambia nada en su cuenta.
leaflet-writes = También se pueden guardar algunos datos en su cuenta. FieldView los enumera antes de que usted lo permita.
leaflet-text =
    Compartir sus datos de FieldView

    Quién lo pide: { $company }
    Quién los transmite: Leaf (withleaf.io), un servicio que entrega datos agrícolas a empresas

    Qué se comparte
    - sus fincas, sus campos y sus límites
    - los datos de siembra, aplicación y cosecha
    - los nombres de la cuenta y de sus organizaciones
    { $rights }

    Cómo funciona
    1. Usted inicia sesión en la página de FieldView. Nadie más ve su contraseña.
    2. FieldView muestra lo que se pide. Usted lo permite o lo rechaza.

    Cómo ponerle fin
    - en FieldView, en cualquier momento
    - o dígaselo a la empresa indicada arriba: también puede poner fin a la conexión
    A partir de entonces no se comparten datos nuevos. Pregunte a la empresa qué pasa con los datos que ya tiene.
waiting-turned-away =
    { $count ->
        [one] Se rechazó { $count } solicitud que no era la respuesta de FieldView.
       *[other] Se rechazaron { $count } solicitudes que no eran la respuesta de FieldView.
    }

## Conectado

connected-status = Estado en Leaf
connected-status-none = sin indicar
connected-account = Cuenta de FieldView
connected-account-none = FieldView no la indica
connected-since = Conexión desde
connected-since-none = Leaf no lo indica
connected-permissions = Permisos
permissions-unlisted = Leaf no los indica
permissions-read = Lectura: { $granted } de { $all }
permissions-read-write = Lectura: { $granted } de { $all }, escritura: { $granted-write } de { $all-write }
connected-missing = Falta: { $data }. Pida a Climate que lo habilite y después reconecte.
missing-harvest = datos de cosecha (asHarvested:read)
missing-planting = datos de siembra (asPlanted:read)
missing-application = datos de aplicaciones (asApplied:read)
missing-fields = campos y límites (fields:read)
missing-owners = los dueños de los datos (resourceOwners:read)
missing-farms = fincas y organizaciones (farmOrganizations:read)
connected-dropped = Stile eliminó su copia de la autorización. A partir de ahora, Leaf la mantiene vigente.
connected-not-dropped = Stile todavía no pudo eliminar su copia de la autorización. Lo intentará otra vez la próxima vez que se abra.
connected-dropping = Eliminando la copia de la autorización…
connected-operations = Labores en Leaf
connected-machines = Archivos de máquinas en Leaf
