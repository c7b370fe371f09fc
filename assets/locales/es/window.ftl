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
this-run-badge = Secretos guardados solo esta vez
leave-practice = Salir de la práctica
practice-company = Empresa: { $company }
practice-company-mixed = productores y problemas de todo tipo
practice-company-large = diez mil productores, configurada con un archivo
practice-company-new = Leaf aún no conoce a ningún productor: añádalos o importe una tabla
practice-company-not-enabled = Climate no ha habilitado todo: ningún productor puede autorizar
practice-company-anew = Cada una empieza de cero al elegirla.
try-again = Reintentar
keep-for-this-run = Guardar secretos solo esta vez
start-afresh-ask = Empezar de nuevo…
start-afresh = Empezar de nuevo
dismiss = Aceptar
cancel = Cancelar
back = Atrás
continue = Continuar
please-check = Revise: { $reason }
key-enter = Enter
key-escape = Esc
keyring-waits = Stile espera la respuesta del llavero del sistema. Puede que le esté pidiendo la contraseña en otra ventana.
give-up = No esperar
closing = Poniendo a salvo la autorización del productor; Stile se cierra solo en un momento.
link-copied = Enlace copiado. Sirve una sola vez, para este productor, hasta que se acabe el tiempo.
asked-to-wait = El servidor está ocupado y pidió una pausa. Stile continúa en { $time }.

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
details-time = Fecha y hora: { $time }
details-server = Servidor: { $server }
details-not-asked = Sin preguntar: { $why }
details-not-reached = Sin contacto: { $cause }
details-lost = Respuesta perdida: { $cause }
details-status = Estado: { $status }
details-unreadable = Estado: { $status }, ilegible: { $what }
details-code = Código: { $code }
details-request = ID de solicitud: { $id }
details-reason = Motivo: { $reason }

## Inicio y bienvenida

starting = Leyendo lo que hay guardado en este equipo…
keyring-trouble-title = Stile no puede leer sus secretos
welcome-title = Le damos la bienvenida a Stile
welcome-intro = Stile conecta con Leaf la cuenta de Climate FieldView de un productor. El productor inicia sesión en FieldView en el navegador de este equipo y da su autorización; Stile hace el resto y le avisa cuando está listo.
welcome-picture = Un dibujo de un paso sobre una cerca: cuatro escalones que llevan a un campo.
welcome-need = Lo que necesita, una sola vez para su empresa
welcome-need-leaf = una cuenta de Leaf (correo y contraseña, o un token de API)
welcome-need-keys = las claves de la aplicación de FieldView, que da Climate: ID de cliente, secreto de cliente y clave de API
welcome-need-address = la dirección de retorno que Climate registró para esas claves
welcome-get-leaf = Obtener una cuenta de Leaf
welcome-get-keys = Registrarse en Climate como desarrollador
welcome-practice = ¿Solo quiere mirar? La práctica funciona únicamente en este equipo, con productores inventados. No necesita cuenta ni red, y no guarda nada.
welcome-try = Probar con datos de práctica
welcome-set-up = Configurar Stile
welcome-set-up-file = Configurar con un archivo
welcome-file = ¿Su empresa le dio un archivo de configuración (.stile)? Ábralo aquí o arrástrelo a esta ventana.
welcome-file-here = ¿Su empresa le dio un archivo de configuración (.stile)? Ábralo aquí.

## Configuración

setup-page = Configuración, página { $page } de { $pages }
setup-signing-in = Iniciando sesión…
setup-saving = Guardando…
setup-finish = Guardar y terminar
sent-to = Solo se envía a { $servers }.

leaf-title = Su cuenta de Leaf
leaf-intro = Stile inicia sesión en Leaf en nombre de su empresa. La contraseña se usa una sola vez y no se guarda.
leaf-kept = Ya ha iniciado sesión. Deje los campos vacíos para que siga así.
leaf-by-password = Correo y contraseña
leaf-by-token = Token de API
leaf-email = Correo
leaf-email-hint = usted@empresa.example
leaf-password = Contraseña
leaf-token = Token de API
leaf-token-help = Está en su cuenta de Leaf, o se lo da el desarrollador de su empresa: es una sola palabra, larga. { $sent }
leaf-none = ¿Aún no tiene cuenta? Pídala a Leaf
leaf-again = Inicie sesión en Leaf otra vez
leaf-sign-in = Iniciar sesión

keys-title = Sus claves de la aplicación de FieldView
keys-intro = Climate envió a su empresa tres valores por correo. Un solo juego sirve para todos los productores. Puede pegar el correo entero en cualquiera de los campos.
keys-kept = El secreto y la clave de API están en el llavero. Deje los campos vacíos para conservarlos.
keys-kept-for-this-run = El secreto y la clave de API se guardan hasta que se cierre Stile. Deje los campos vacíos para conservarlos.
keys-in-keyring = Se guarda en el llavero del sistema.
keys-for-this-run = Se guarda hasta que se cierre Stile.
keys-split = Los tres valores estaban en lo que usted pegó; cada uno se puso en su sitio.
keys-client-id = ID de cliente
keys-client-id-help = clientId en el correo de Climate: una sola palabra; no es un secreto.
keys-client-secret = Secreto de cliente
keys-client-secret-help = clientSecret en el correo de Climate. { $kept } { $sent }
keys-api-key = Clave de API
keys-api-key-help = apiKey en el correo de Climate, a menudo el valor más largo de los tres. { $kept } { $sent }
keys-none = ¿Aún no tiene claves? Regístrese en Climate como desarrollador

redirect-title = Adónde llega la respuesta de FieldView
redirect-intro = Después de que el productor autoriza el acceso, el navegador va a esta dirección. Climate tiene que haberla registrado para sus claves, exactamente como está escrita aquí.
redirect-first = Dirección de retorno
redirect-first-help = Letra por letra, tal como la registró Climate. Lo mejor es una de este equipo con un puerto de 1024 a 49151.
redirect-second = Segunda dirección de retorno (opcional)
redirect-second-help = Registrada también; se usa cuando Stile no puede esperar la respuesta en la primera.
redirect-elsewhere = Esta dirección no está en este equipo, así que usted pegará la dirección que quede en el navegador.
redirect-open-page = Esta dirección no está en este equipo, y con http:// otros pueden leer la respuesta por el camino. Usted pegará la dirección que quede en el navegador.
redirect-https-here = Ningún navegador confía en https en este equipo, así que Stile no puede responder ahí: el navegador dirá que no puede abrir la página, y usted pegará la dirección que muestre.
redirect-own-scheme = Los navegadores no abren ni muestran una dirección así: cada vez habrá que buscar la respuesta en las herramientas de desarrollo del navegador. Es mejor que Climate registre también una como { $usual }.
redirect-low-port = Algunos sistemas no dejan a Stile usar el puerto { $port }. En ellos, usted pegará la dirección que quede en el navegador.
redirect-high-port = Windows se queda algunos días con puertos como el { $port }. Entonces usted pegará la dirección que quede en el navegador.
redirect-write = Permiso para escribir (opcional)
redirect-write-help = La lectura se pide siempre. Para la escritura, Climate tiene que dar permiso a sus claves.
redirect-write-warning = Si Climate no ha dado estos permisos, los productores no podrán iniciar sesión.
redirect-mail-title = ¿Aún sin registrar?
redirect-mail-help = Stile puede escribir el correo que pide a Climate los permisos y esta dirección.
redirect-mail = Escribir el correo a Climate
redirect-pkce = Verificar cada inicio de sesión con PKCE (solo si Climate dice que sus claves lo admiten)
fields-setting = Campos de una conexión nueva
fields-setting-help = Leaf muestra primero los campos de un productor como vista previa: los límites y los archivos de máquinas no llegan hasta que se activa el campo.
fields-setting-ask = Preguntar: yo activo los campos, productor por productor
fields-setting-all = Activar todos los campos a medida que lleguen, mientras Stile esté abierto
settings-not-saved = No se pudieron guardar los ajustes.
    .lost = No se ha perdido nada: lo que escribió sigue aquí.
    .now = Libere espacio en el disco o revise los permisos de la carpeta, y vuelva a intentarlo.
settings-newer = Los ajustes los escribió una versión más nueva de Stile, así que no se guardaron.
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
open-looking = Mirando el archivo…
open-running = Abriéndolo. Tarda un momento…
open-passphrase = Frase de contraseña
open-passphrase-help = La conoce quien le dio el archivo. No es su contraseña de Leaf.
open-wrong-passphrase = esta frase de contraseña no abre el archivo
open-go-on = Abrir
open-other = Elegir otro archivo
open-servers-title = Este archivo lleva a otros servidores
open-servers-leaf = Leaf, donde usted inicia sesión: { $host }
open-servers-fieldview = FieldView, donde inician sesión los productores: { $host }
open-servers-data = Datos de FieldView: { $host }
open-servers-trust = Su contraseña de Leaf y las autorizaciones de los productores irían allí. Siga solo si su empresa se lo ha indicado.
open-servers-forget = Lo que Stile sabe de los servidores actuales (su sesión, las claves, la lista del día, las cuentas) se olvida entonces en este equipo. Los productores sin terminar allí se podrán terminar cuando vuelva con un archivo para esos servidores.
open-use-servers = Usar estos servidores
make-title = Crear un archivo de configuración para el personal
make-intro = Un solo archivo configura Stile en los equipos de sus colegas. Ellos lo abren, escriben la frase de contraseña e inician sesión en Leaf por su cuenta.
make-company = Nombre de su empresa
make-passphrase = Frase de contraseña
make-passphrase-help = Anótela ahora: Stile no la guarda. Désela al personal por una vía distinta de la del archivo; por ejemplo, por teléfono.
make-weak = es demasiado fácil de adivinar; use la que se le propuso, o cuatro palabras que no tengan relación entre sí
make-language = Idioma: { $language }
make-logo = Elegir un logotipo…
make-logo-help = Opcional: un PNG de 1024 por 1024 píxeles y 256 KB como máximo.
make-logo-chosen = Ya hay un logotipo elegido.
make-logo-address = Dirección del logotipo en la web (opcional)
make-logo-address-help = Para la página a la que lleva un enlace de Leaf: una dirección https que cualquiera pueda abrir.
make-logo-address-wrong = esto no es una dirección https que cualquiera pueda abrir.
make-holds = Qué contiene el archivo
make-holds-keys = sus claves de la aplicación de FieldView, cifradas con la frase de contraseña
make-holds-address = la dirección de retorno, los permisos para escribir, el idioma, la dirección del logotipo y si los campos se activan a medida que llegan
make-holds-servers = los servidores: { $hosts }
make-holds-not = nunca la contraseña ni el token de Leaf de nadie
make-go-on = Crear el archivo
make-running = Creándolo…
set-by-company = Ajustado por el archivo de configuración de { $company }. Se reemplaza con un archivo más nuevo.

## Un archivo cuya ruta se escribe

files-all = Todos los archivos
path-title-set-up = ¿Dónde está el archivo de configuración?
path-title-table = ¿Dónde está la tabla?
path-title-logo = ¿Dónde está el logotipo?
path-text = Este equipo no tiene ninguna ventana para elegir un archivo. Escriba la ruta del archivo o péguela.
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
filter-all = Todos
filter-not-connected = Sin conectar
filter-attention = Necesitan atención
filter-away = FieldView no disponible
filter-connected = Conectados
growers-add = Añadir productor
growers-refresh = Actualizar
growers-save = Guardar como tabla
growers-more = Más
growers-import = Añadir productores de una tabla…
growers-check-all = Comprobar conexiones
growers-plan = Planificar un día
order = Orden: { $order }
order-leaf = como en Leaf
order-name = por nombre
order-reference = por referencia propia
order-state = por estado
order-account = por cuenta
order-newest = primero la conexión más reciente
order-by = Ordenar por: { $column }
grower-fields =
    { $count ->
        [0] aún sin campos
        [one] { $count } campo
       *[other] { $count } campos
    }
grower-fields-on = Campos activados: { $on } de { $count }
choose-title = ¿A quiénes quiere conectar hoy?
choose-all-shown = Elegir todos los que se muestran
choose-none-shown = No elegir ninguno de los mostrados
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
        [one] { $told } conexión comprobada. Bien: { $good }. Necesitan atención: { $trouble }.
       *[other] { $told } conexiones comprobadas. Bien: { $good }. Necesitan atención: { $trouble }.
    }
checked-away =
    { $count ->
        [one] En { $count }, FieldView no está disponible en este momento: basta con esperar.
       *[other] En { $count }, FieldView no está disponible en este momento: basta con esperar.
    }
checked-previews =
    { $count ->
        [one] { $count } productor tiene campos en vista previa: de esos campos no llega nada hasta que se activan.
       *[other] { $count } productores tienen campos en vista previa: de esos campos no llega nada hasta que se activan.
    }
checked-not-counted =
    { $count ->
        [one] No se contaron los campos de { $count } productor.
       *[other] No se contaron los campos de { $count } productores.
    }
checked-not-told =
    { $count ->
        [one] Leaf no respondió sobre { $count } conexión.
       *[other] Leaf no respondió sobre { $count } conexiones.
    }
checked-left =
    { $count ->
        [one] Quedó { $count } sin comprobar.
       *[other] Quedaron { $count } sin comprobar.
    }
table-reference = Referencia propia
table-state = Estado de FieldView
table-fields = Campos
table-previews = Campos en vista previa
table-event = Lo último que pasó
growers-none = Todavía no hay productores. Añada el primero.
growers-no-match = Ningún productor coincide con la búsqueda.
growers-no-match-yet = Por ahora, nadie. Leaf todavía no ha dicho de todos cómo están: «Comprobar conexiones» se lo pregunta.
growers-failed-empty = No se ha perdido nada.
growers-failed-some = No se ha perdido nada: puede usar los productores de abajo.
growers-reading = Leyendo productores: { $known }
growers-reading-of = Leyendo productores: { $known } de { $total }
growers-shown-of = { $shown } de { $known } productores
growers-stop-reading = Dejar de leer
growers-stopped = { $shown } de { $known } productores; la lista no se leyó hasta el final
growers-count =
    { $known ->
        [one] { $known } productor
       *[other] { $known } productores
    }
growers-token-ended = Su sesión en Leaf ha terminado. Inicie sesión otra vez desde los ajustes.
growers-token-ends = Su sesión en Leaf termina el { $time }. Inicie sesión otra vez antes de esa fecha.

grower-connect = Conectar
    .name = Conectar a { $grower }
grower-reconnect = Reconectar
    .name = Reconectar a { $grower }
grower-open =
    .name = { $grower }: detalles
grower-finish = Terminar
    .name = Terminar de conectar a { $grower }
grower-discard = Descartar…
    .name = Descartar la autorización de { $grower }
grower-unfinished = La conexión de { $grower } está sin terminar
held-in-memory = Stile tiene la autorización del productor solo en memoria: termine antes de cerrar Stile.
held-expired = La autorización del productor está en su llavero, pero en FieldView las autorizaciones vencen a los 30 días y esta parece más antigua. Intente terminar; si Leaf la rechaza, descártela y pídala otra vez.
held-safe = La autorización está a salvo en su llavero. El productor no tiene que iniciar sesión otra vez.

state-none = FieldView sin conectar
state-unknown = Preguntando a Leaf por FieldView…
state-not-asked = sin preguntar
state-good = FieldView conectado
state-missing = FieldView conectado, sin { $missing } de { $all } permisos
state-trouble = FieldView necesita atención
state-trouble-word = FieldView necesita atención: { $word }
state-away = FieldView no está disponible en este momento: espere

## Productores de una tabla

import-title = Añadir productores de una tabla
import-reading = Leyendo la tabla…
import-code-page = Letras: { $name }
code-page =
    { $name ->
        [UTF-8] Unicode (UTF-8)
        [UTF-16LE] Unicode (UTF-16)
        [UTF-16BE] Unicode (UTF-16, big-endian)
        [windows-1252] Europa occidental (Windows-1252)
        [macintosh] Europa occidental (Mac)
        [windows-1250] Europa central (Windows-1250)
        [ISO-8859-2] Europa central (ISO 8859-2)
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
import-heads = Nombres de las columnas: { $row }
import-no-heads = ninguno
import-passed-over =
    { $count ->
        [one] Se ha omitido { $count } fila por encima de los nombres de las columnas.
       *[other] Se han omitido { $count } filas por encima de los nombres de las columnas.
    }
import-origin = Es una exportación de { $program }.
import-of-fields = Es una lista de campos, como la exportan FieldView y John Deere. Leaf necesita un correo para cada productor.
reason-cells = por sus celdas (encaja el { $percent } %)
reason-head = por su nombre (encaja el { $percent } %)
reason-head-alone = por su nombre
import-spoiled =
    { $count ->
        [one] «{ $column }»: una hoja de cálculo ha estropeado { $count } valor de esta columna, por ejemplo en 4,00123E+15. Ya no está en el archivo: vuelva a escribirlo en una columna con formato de texto.
       *[other] «{ $column }»: una hoja de cálculo ha estropeado { $count } valores de esta columna, por ejemplo en 4,00123E+15. Ya no están en el archivo: vuelva a escribirlos en una columna con formato de texto.
    }
import-shares =
    { $count ->
        [one] { $count } fila tiene el correo de otro productor, como ocurre en las familias. ¿Es un productor distinto?
       *[other] { $count } filas tienen el correo de otro productor, como ocurre en las familias. ¿Son productores distintos?
    }
import-shares-add = Sí, añadirlos también
import-shares-leave = No, dejarlos fuera
import-columns = ¿Qué hay en cada columna? Hacen falta el nombre y el correo.
import-column = { $meaning }: { $column }
import-no-column = ninguna
import-column-number = Columna { $number }
import-phone = Teléfono
import-first-name = Nombre de pila
import-address = Dirección
import-wait-for-list = Todavía se está leyendo la lista de productores: cuando esté completa se sabrá quiénes ya están.
import-counts =
    { $all ->
        [one] { $all } fila. Nuevas: { $new }. Ya están: { $known }. Repetidas: { $twice }. Por corregir: { $wrong }.
       *[other] { $all } filas. Nuevas: { $new }. Ya están: { $known }. Repetidas: { $twice }. Por corregir: { $wrong }.
    }
import-start =
    { $count ->
        [one] Añadir { $count } productor
       *[other] Añadir { $count } productores
    }
import-running = Añadiendo: { $done } de { $all }
import-over = Añadidos: { $added }. Leaf no los aceptó: { $failed }. Sin enviar: { $left }. Omitidos: { $out }.
import-again = Puede abrir la misma tabla otra vez: quien ya está no se añade de nuevo.
import-save = Guardar el resultado como tabla
import-row = Fila { $number }
import-added = añadido
fate-new = nuevo
fate-shares-row = tiene el correo de la fila { $row }
fate-shares-grower = tiene el correo de { $grower }, que ya está
fate-several-emails = hay más de una dirección de correo.
fate-unreadable = { $column }: hay una letra que no se puede leer.
fate-spoiled = { $column }: una hoja de cálculo ha estropeado este valor.
fate-open-quote = aquí se abre una comilla que no se cierra.
fate-more-cells = esta fila tiene más celdas que columnas: puede que una de sus comas o puntos y comas sea parte de una celda.
fate-same-email = ya está: { $grower } tiene este correo
fate-same-reference = ya está: { $grower } tiene esta referencia
fate-email-twice = el mismo correo que en la fila { $row }
fate-reference-twice = la misma referencia que en la fila { $row }

## El trabajo del día

day-title = Hoy
day-done = La lista del día está terminada
day-counts =
    { $all ->
        [one] { $all } productor. Conectados: { $connected }. Pendientes: { $open }. Dijeron que no: { $refused }. Hoy no: { $skipped }.
       *[other] { $all } productores. Conectados: { $connected }. Pendientes: { $open }. Dijeron que no: { $refused }. Hoy no: { $skipped }.
    }
day-postpone = Hoy más tarde…
day-skip = Hoy no…
day-refuse = Dijo que no…
day-note = Nota (opcional)
day-note-keep = Anotar
day-all = Todos los del día
day-again = Retomar
    .name = Retomar: { $grower }
day-save = Guardar el día como tabla
day-clear = Cerrar el día
day-clear-title = ¿Terminar el día?
day-clear-text = La lista, con sus resultados y notas, se borra de este ordenador. Guárdela antes como tabla si la necesita.
outcome-open = pendiente
outcome-postponed = hoy más tarde
outcome-skipped = hoy no
outcome-refused = dijo que no
outcome-connected = conectado
table-outcome = Resultado
table-note = Nota
choose-next-of-day = Conectar al siguiente: { $grower }

## Un productor

grower-page-looking = Preguntando a Leaf cómo está la conexión…
grower-page-failed = No se ha perdido nada ni ha cambiado nada.
grower-page-reconnect = Pulse «Reconectar»: el productor inicia sesión otra vez en FieldView y Leaf recibe una autorización nueva.
grower-page-finish = Pulse «Terminar»: la autorización del productor ya está aquí.
grower-page-permission = La autorización abarca menos de lo que Leaf necesita. Pida a Climate que habilite lo que falta para las claves de la aplicación; luego pulse «Reconectar» y el productor iniciará sesión una vez más.
away-wait = La autorización está bien. Leaf lo intenta de nuevo por sí solo: vuelva a mirar más tarde.
grower-page-disconnect = Desconectar…
grower-page-disconnecting = Desconectando…
grower-page-disconnected = Leaf ha confirmado que FieldView ya no está vinculado.
grower-page-still-connected = Leaf no ha dicho que se haya quitado: mire otra vez antes de darlo por hecho.
grower-page-events = Qué ha pasado en los últimos 30 días
event-limited-permission = La autorización abarca menos de lo que Leaf necesita. Pida a Climate que habilite lo que falta para sus claves de la aplicación; después el productor autoriza otra vez.
event-unauthenticated = FieldView ya no acepta la autorización: el productor la ha retirado, o se usó en otro lugar. El productor tiene que dar su autorización otra vez.
event-worked = FieldView respondió como debe.
event-key-refused = FieldView no acepta la clave API de la empresa. Revise las claves de la aplicación en los ajustes.
event-busy = FieldView recibió demasiadas consultas. Leaf lo intenta de nuevo por sí solo.
event-away = FieldView no funcionaba. Leaf lo intenta de nuevo por sí solo.
event-other = FieldView rechazó una solicitud (estado { $status }).
data-title = Los datos del productor en Leaf
data-asking = Preguntando a Leaf qué ha llegado…
data-none = Leaf todavía no muestra ningún campo de este productor.
data-synced = Última consulta de Leaf a FieldView: { $time }.
outlook-rules-unknown = Los primeros campos pueden tardar desde unos minutos hasta unas horas. Leaf no ha dicho si llegan por sí solos o si hay que activarlos.
outlook-previews-first = Leaf muestra primero los campos del productor, lo que puede tardar desde unos minutos hasta unas horas. Los límites y los archivos de máquinas solo llegan para los campos activados.
outlook-comes-by-itself = Leaf obtiene por sí solo los campos, los límites y los archivos de máquinas. Los primeros pueden tardar desde unos minutos hasta unas horas.
outlook-previewed =
    { $count ->
        [one] { $count } campo está solo en vista previa: sus límites y sus archivos de máquinas no llegan hasta que se activa.
       *[other] { $count } campos están solo en vista previa: sus límites y sus archivos de máquinas no llegan hasta que se activan.
    }
outlook-waiting =
    { $count ->
        [one] { $count } campo está activado y llegará cuando Leaf vuelva a consultar FieldView.
       *[other] { $count } campos están activados y llegarán cuando Leaf vuelva a consultar FieldView.
    }
outlook-daily = Leaf consulta FieldView al menos una vez al día.
outlook-not-well = No llegará nada nuevo hasta que la conexión vuelva a estar bien.
outlook-all-on = Todos los campos están activados: lo nuevo que haya en ellos llega por sí solo.
outlook-only-when-asked = Leaf solo consulta FieldView cuando se le pide: pulse «Pedir a Leaf que recoja ahora».
data-counted = Fincas: { $farms }. Campos: { $fields }.
data-arrived =
    { $fields ->
        [one] Fincas: { $farms }. Campos: { $fields }, { $area }.
       *[other] Fincas: { $farms }. Campos: { $fields }, { $area }.
    }
data-failed = Leaf no respondió. Stile vuelve a preguntar por sí solo.
data-sync = Pedir a Leaf que recoja ahora
data-sync-running = Pidiendo…
data-sync-asked = Leaf está consultando FieldView.
data-sync-failed = Leaf no aceptó la solicitud. No se ha perdido nada: vuelva a intentarlo más tarde.
field-unnamed = Campo sin nombre
fields-switch-all =
    { $count ->
        [one] Activar { $count } campo
       *[other] Activar los { $count } campos
    }
fields-choose = Elegir campos…
fields-switch-chosen =
    { $count ->
        [one] Activar el campo elegido
       *[other] Activar los campos elegidos: { $count }
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
switching-by-itself = Mientras esté abierto, Stile activa los campos de este productor a medida que llegan. Hasta ahora: { $done }.
switching-again = La última vez Leaf no lo aceptó. Stile lo vuelve a intentar por sí solo.
switching-waits = Leaf está ocupado y pidió una pausa. Stile continúa a las { $time }.
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
switching-lost = No se ha perdido nada: lo activado sigue activado, y puede volver a intentarlo con los demás.
rules-title = Cómo obtiene Leaf estos campos
rules-previews = Leaf muestra los campos en vista previa hasta que se activan.
rules-only-when-asked = Leaf solo consulta FieldView cuando se le pide.
rules-set-for-grower = Así está configurado para este productor.
rules-set-for-account = Así está configurado para todos los productores de la cuenta de Leaf.
rules-set-by-leaf = Es el valor predeterminado de Leaf.
rules-for-one = Cambiarlo para este productor…
rules-for-all = Cambiarlo para todos los productores…
rules-changing = Cambiando la configuración de Leaf…
rules-lost = Puede que la configuración de Leaf siga igual: Stile pregunta cómo está.
rules-fetch-title = ¿Quiere que Leaf obtenga todos los campos?
rules-fetch-text = Se cambia la configuración de Leaf (customDataSync desactivado): los campos que muestra FieldView llegan con sus límites y sus archivos de máquinas, sin que haya que activarlos. Quizá todavía haya que activar los que ahora están en vista previa.
rules-look-title = ¿Quiere que Leaf consulte FieldView por sí solo?
rules-look-text = Se cambia la configuración de Leaf (fieldsAutoSync activado): Leaf busca campos y datos nuevos al menos una vez al día, sin que se le pida.
rules-whom-one = Esto afecta solo a { $grower }.
rules-whom-all = Esto afecta a todos los productores de su cuenta de Leaf que no tengan un ajuste propio, también a los que conectan otras personas de su empresa.
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
links-intro = Con un enlace de Leaf, el productor da su autorización sin ayuda, en su propio teléfono o equipo. Leaf la vincula por sí solo.
links-keys = Para los enlaces, Leaf tiene que guardar sus claves de la aplicación de FieldView (ID de cliente, secreto de cliente, clave de API). Hace falta una sola vez.
links-keys-yes = Dar las claves a Leaf
links-keys-there = Leaf ya tiene las claves de la aplicación de su empresa, desde otro ordenador. Siga con ellas, o reemplácelas si han cambiado desde entonces.
links-keys-others = Leaf ya tiene, con el nombre de Stile, claves de otro cliente: { $client }. Los enlaces solo funcionan cuando se reemplazan por las suyas.
links-keys-use = Seguir con ellas
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
links-refresh = Mirar si se usó
links-running = Preguntando a Leaf…
links-failed = No se ha perdido nada.
links-until = El enlace sirve hasta: { $time }
links-no-end = cuando Leaf lo anule
links-used =
    { $count ->
        [one] Usado { $count } vez; la última, el { $time }
       *[other] Usado { $count } veces; la última, el { $time }
    }
links-unused = Todavía no se ha usado
links-used-up = Ya no sirve, porque se usó tantas veces como permite Leaf. Cree otro.
links-uses-left =
    { $count ->
        [one] Se puede usar { $count } vez más.
       *[other] Se puede usar { $count } veces más.
    }
links-show-code = Mostrar como código para el teléfono
links-hide-code = Ocultar el código
links-code = Un código para la cámara del teléfono del productor, que abre el enlace
links-mail = Escribir un correo
links-mail-subject = Conexión de su cuenta de FieldView
links-mail-body =
    Hola, { $grower }:

    Abra este enlace, inicie sesión en FieldView y autorice el acceso a sus datos:

    { $link }

    Gracias.
links-copied = Enlace copiado: péguelo donde le escriba al productor.
links-end = Anular este enlace
end-yes = Terminar
links-end-title = ¿Terminar este enlace?
links-end-text = Quien lo tenga ya no podrá usarlo. Puede crear otro.
disconnect-title = ¿Desconectar a { $grower }?
disconnect-text = Desde ese momento, Leaf no recibe nada nuevo de FieldView para { $grower }, y se borra su historial de esta conexión. Para volver a conectar, { $grower } tiene que iniciar sesión otra vez en FieldView.
disconnect-yes = Desconectar

new-grower-adding = Añadiendo…
new-grower-add = Añadir este productor
new-grower-by-link = Añadir con un enlace para enviar
new-grower-same = { $grower } ya tiene este correo o esta referencia. Mire antes en la lista: un productor repetido solo se puede conectar una vez.
new-grower-add-anyway = Añadir de todos modos
new-grower-name = Nombre
new-grower-email = Correo
new-grower-email-help = Mejor el que el productor usa en FieldView: así Stile reconoce la cuenta.
new-grower-phone = Teléfono (opcional)
new-grower-address = Dirección (opcional)
new-grower-reference = Su propia referencia (opcional)
new-grower-reference-help = Un número de cliente, por ejemplo.
new-grower-maybe = Puede que Leaf haya añadido al productor de todos modos: vuelva atrás y pulse «Actualizar» antes de añadirlo otra vez.
typed-kept = No se ha perdido nada: lo que escribió sigue aquí.

## Preguntas

forget-title = ¿Olvidar todo en este equipo?
forget-text = Esto quita de este equipo la sesión, las claves de la aplicación, las autorizaciones sin terminar, la lista del día, las cuentas recordadas y los ajustes. Los productores conectados siguen conectados en Leaf.
forget-yes = Olvidar todo
afresh-title = ¿Empezar de nuevo en el llavero?
afresh-text = Stile guarda sus secretos con nombres nuevos y ya no mira las entradas antiguas. Lo que aún se pueda leer se conserva. El resto lo introduce de nuevo: la sesión en Leaf y las claves o el archivo de configuración de su empresa. Los productores conectados siguen conectados.
afresh-consents = Las autorizaciones de { $growers } esperan en las entradas antiguas. Las que no se puedan leer se quedan allí sin usar, y el productor tendrá que iniciar sesión en FieldView otra vez.
close-title = ¿Cerrar y perder una autorización?
close-text = Stile tiene la autorización de { $growers } solo en memoria. Termine primero; si cierra ahora, habrá que iniciar sesión otra vez en FieldView.
close-yes = Cerrar de todos modos
discard-title = ¿Descartar esta autorización?
discard-text = { $grower } dio su autorización y Leaf aún no la tiene. Si la descarta, el productor tendrá que iniciar sesión otra vez en FieldView.
discard-yes = Descartarla

## Los cuatro pasos

connect-title = Conectar a { $grower }
connected-title = Conexión lista: { $grower }
step-prepare = Preparar el enlace
step-consent = Autorización
step-attach = Vincular con Leaf
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
choose-paste = Continuar y pegar
choose-open-again = Abrir otra vez el navegador
choose-ask-again = Pedir otra vez
choose-ask-privately = Pedir otra vez en ventana privada
choose-ask-grower = Pedir otra vez al productor
choose-right-account = Sí, vincularla
choose-wrong-account = No, es otra cuenta
choose-look-again = Mirar otra vez
choose-next = Conectar al siguiente

prepare-checking = Comprobando que todo esté listo…
prepare-asking = Pidiendo a Leaf la dirección de inicio de sesión de FieldView…
choose-template = Usar la dirección propia de FieldView
choose-scopes = Seguir con estos permisos
scopes-title = FieldView pedirá más de lo que Stile conoce
scopes-more = La dirección de inicio de sesión de Leaf también pide al productor: { $scopes }. Estos permisos solo leen. Stile no volverá a preguntar por ellos.
consent-opening = Preparando el enlace…
consent-exchanging = El productor ha respondido. Pidiendo a FieldView que lo confirme…
consent-storing = Poniendo a salvo la autorización del productor…
attach-running = Entregando la autorización a Leaf…
confirm-running = Preguntando a Leaf si la tiene…
sign-in-prepare = Leaf ya no acepta su sesión. Todavía no se le ha pedido nada al productor.
    .missing = Usted no ha iniciado sesión en Leaf en este equipo. Todavía no se le ha pedido nada al productor.
sign-in-attach = Leaf ya no acepta su sesión. La autorización está a salvo: el productor no tiene que iniciar sesión otra vez.
    .missing = Usted no ha iniciado sesión en Leaf en este equipo. La autorización está a salvo: el productor no tiene que iniciar sesión otra vez.
sign-in-confirm = Leaf ya no acepta su sesión. Leaf ya recibió la autorización; solo queda comprobarlo.
    .missing = Usted no ha iniciado sesión en Leaf en este equipo. Leaf ya recibió la autorización; solo queda comprobarlo.

already-title = Leaf ya tiene una conexión de FieldView para { $grower }
already-since = Desde el { $time }
already-replace = Si la reemplaza, se quitan de Leaf la conexión anterior y su historial de eventos, y se vincula la nueva en su lugar. Los campos y los datos se quedan.
already-keep = Si conserva la anterior, se descarta la autorización que se acaba de dar.

account-title = ¿Es esta la cuenta de FieldView de { $grower }?
account-fields =
    { $count ->
        [one] { $count } campo: { $names }
       *[other] { $count } campos: { $names }
    }
account-fields-more = Más de { $count } campos: { $names }
account-no-fields = En esta cuenta no hay campos. FieldView solo entrega los campos propios de un productor: la sesión de un asesor con quien solo se comparten no aporta nada.
doubt-other-growers = Esta cuenta ya está conectada con { $other }. Seguramente el navegador seguía con la sesión de { $other }: ciérrela en FieldView y pídalo otra vez a { $grower }.
doubt-not-as-before = Hasta ahora { $grower } estaba conectado con otra cuenta: { $before }. Vincule esta solo si es lo que quiere.
doubt-unnamed = FieldView no dijo de quién es la cuenta. Vincúlela solo si { $grower } acaba de iniciar sesión.
doubt-no-email = FieldView no dio un correo para comparar. Vincúlela solo si es la cuenta de { $grower }.
doubt-grower-without-email = Leaf no tiene un correo de { $grower } para comparar. Vincúlela solo si es la cuenta de { $grower }.
doubt-other-email = El correo no es el que Leaf tiene de { $grower }. Los navegadores suelen conservar la sesión del productor anterior; por eso Stile aún no ha vinculado la cuenta.
doubt-shared-email = El correo es el que Leaf tiene de { $grower }, pero otro productor puede tener el mismo. Vincúlela solo si es la cuenta de { $grower }.

waiting-title = Ahora le toca al productor, en el navegador
waiting-time-left = Tiempo restante: { $time }
waiting-log-in = { $grower } inicia sesión en FieldView. Si está abierta la sesión de otra persona, ciérrela antes.
waiting-allow = El productor lee lo que se pide y lo autoriza.
waiting-listening = Stile continúa por sí solo.
waiting-pasting = Copie la dirección que quede en el navegador y péguela abajo.
waiting-pasting-here = El navegador dirá entonces que no puede abrir la página, y así debe ser. Copie la dirección que muestra y péguela abajo.
waiting-own-before = Antes de autorizar el acceso, pulse F12 en el navegador y elija «Red»: los navegadores no muestran esta dirección de retorno en ningún otro sitio.
waiting-own-after = En la lista que se abrió con F12, elija la entrada que llegó con el clic. Copie lo que aparece en «Location» y péguelo abajo.
waiting-picture = Un boceto de las páginas de FieldView: primero el inicio de sesión con correo y contraseña, después la lista de lo que se pide, con un botón para autorizarlo.
waiting-asking = Pidiendo que se abra el navegador…
waiting-asked = Se ha pedido abrir el navegador. ¿No aparece nada? Ábralo otra vez o copie el enlace.
waiting-copy = Copiar el enlace
waiting-private = Abrir en ventana privada
waiting-leads-to = Lleva a { $host }.
waiting-paste-field = Dirección del navegador
waiting-paste-help = Todo lo que haya en la barra de direcciones, después de que el productor autorice el acceso. Se usa una sola vez y no se guarda.
waiting-paste-use = Usar esta dirección
waiting-paste-open = ¿El navegador muestra un error? Pegue su dirección
waiting-invalid-open = ¿El navegador muestra «Invalid client»?
waiting-invalid = FieldView muestra esa página vacía, y no devuelve nada más, cuando no conoce el ID de cliente o la dirección de redirección de su empresa. Esperar no sirve: pulse «Cancelar», compare ambos en los ajustes con lo que Climate tiene registrado y conecte otra vez.
waiting-tls = Su navegador insiste en usar https para la dirección de retorno, y eso no puede funcionar en este equipo. Pegue aquí la dirección que muestra.
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
connected-since = Conexión desde
connected-since-none = Leaf no lo dice
connected-permissions = Permisos
permissions-unlisted = Leaf no los indica
permissions-read = { $granted } de { $all } para leer
permissions-read-write = { $granted } de { $all } para leer, { $granted-write } de { $all-write } para escribir
connected-missing = Falta: { $data }. Pida a Climate que lo habilite y después reconecte.
missing-harvest = datos de cosecha (asHarvested:read)
missing-planting = datos de siembra (asPlanted:read)
missing-application = datos de aplicaciones (asApplied:read)
missing-fields = campos y límites (fields:read)
missing-owners = los dueños de los datos (resourceOwners:read)
missing-farms = fincas y organizaciones (farmOrganizations:read)
connected-dropped = Stile ya no tiene la autorización del productor: a partir de ahora, Leaf la mantiene al día.
connected-not-dropped = Stile aún no pudo quitar su copia de la autorización; lo intentará otra vez cuando se abra de nuevo.
connected-dropping = Quitando la copia de la autorización que tiene Stile…
connected-operations = Labores en Leaf
connected-machines = Archivos de máquinas en Leaf
