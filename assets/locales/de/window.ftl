## Sprachen und Zahlen

language-name = Deutsch
thousands = .
decimal-mark = ,
area = { $hectares } ha ({ $acres } Acres)
length-unit = metres
length-metres = { $length } m
length-kilometres = { $length } km
length-feet = { $length } ft
length-miles = { $length } mi
date-time = { $day }. { month-name } { $year }, { $time }
date = { $day }. { month-name } { $year }
month-name =
    { $month ->
        [1] Januar
        [2] Februar
        [3] März
        [4] April
        [5] Mai
        [6] Juni
        [7] Juli
        [8] August
        [9] September
        [10] Oktober
        [11] November
       *[12] Dezember
    }
list-and = { $first } und { $last }

## Überall

practice-badge = Übung
title-practice = Stile: Übung
this-run-badge = Zugangsdaten nur für diese Sitzung
leave-practice = Übung beenden
practice-company = Firma: { $company }
practice-company-mixed = Betriebe und Schwierigkeiten aller Art
practice-company-large = zehntausend Betriebe, mit einer Datei eingerichtet
practice-company-new = Leaf kennt noch keinen Betrieb: hinzufügen oder eine Tabelle einlesen
practice-company-not-enabled = Climate hat nicht alles freigeschaltet: kein Betrieb kann zustimmen
practice-company-anew = Jede fängt von vorn an, wenn sie gewählt wird.
try-again = Neu versuchen
keep-for-this-run = Zugangsdaten nur für diese Sitzung behalten
start-afresh-ask = Neu anfangen…
start-afresh = Neu anfangen
dismiss = OK
cancel = Abbrechen
back = Zurück
continue = Weiter
please-check = Bitte prüfen: { $reason }
key-enter = Enter
key-escape = Esc
keyring-waits = Stile wartet auf den Schlüsselbund Ihres Systems. Vielleicht fragt er in einem anderen Fenster nach seinem Passwort.
give-up = Nicht warten
closing = Die Zustimmung des Betriebs wird noch gesichert; Stile beendet sich gleich von selbst.
link-copied = Der Link ist kopiert. Er gilt einmal, für diesen Betrieb, bis die Zeit abgelaufen ist.
asked-to-wait = Der Server ist ausgelastet und bittet um eine Pause. Weiter in { $time }.

## Anzeige

display = Anzeige
display-language = Sprache
display-language-system = Wie im System
display-colours = Farben
display-colours-system = Wie im System
display-colours-light = Hell
display-colours-dark = Dunkel
display-contrast = Kontrast
display-contrast-system = Wie im System
display-contrast-normal = Normal
display-contrast-high = Hoch
display-size = Größe
display-percent = { $percent } %

## Angaben für den Support

details = Angaben für den Support
details-copy = Angaben kopieren
details-version = Stile { $version }
details-time = Zeit: { $time }
details-server = Server: { $server }
details-not-asked = Nicht gefragt: { $why }
details-not-reached = Nicht erreicht: { $cause }
details-lost = Antwort verloren: { $cause }
details-status = Status: { $status }
details-unreadable = Status: { $status }, unlesbar: { $what }
details-code = Code: { $code }
details-request = Anfrage-ID: { $id }
details-reason = Grund: { $reason }

## Start und Willkommen

starting = Stile liest, was auf diesem Computer gespeichert ist…
keyring-trouble-title = Stile kann seine Zugangsdaten nicht lesen
welcome-title = Willkommen bei Stile
welcome-intro = Stile verbindet das Climate-FieldView-Konto eines Betriebs mit Leaf. Der Betrieb meldet sich in Ihrem Browser bei FieldView an und erlaubt es; den Rest erledigt Stile und sagt Ihnen, wenn alles fertig ist.
welcome-picture = Zeichnung eines Übertritts über einen Zaun: vier Stufen, die auf ein Feld führen.
welcome-need = Das brauchen Sie, einmal für Ihre Firma
welcome-need-leaf = ein Leaf-Konto (E-Mail und Passwort oder ein API-Token)
welcome-need-keys = FieldView-App-Schlüssel von Climate: Client-ID, Client-Secret, API-Schlüssel
welcome-need-address = die Weiterleitungsadresse, die Climate dafür registriert hat
welcome-get-leaf = Leaf-Konto anfragen
welcome-get-keys = Entwicklerkonto bei Climate anlegen
welcome-practice = Nur mal schauen? Die Übung läuft allein auf diesem Computer, mit erfundenen Betrieben. Sie braucht kein Konto und kein Netz und speichert nichts.
welcome-try = Mit Übungsdaten ausprobieren
welcome-set-up = Stile einrichten
welcome-set-up-file = Mit Datei einrichten
welcome-file = Hat Ihre Firma Ihnen eine Einrichtungsdatei (.stile) gegeben? Öffnen Sie die Datei hier oder ziehen Sie sie auf dieses Fenster.
welcome-file-here = Hat Ihre Firma Ihnen eine Einrichtungsdatei (.stile) gegeben? Öffnen Sie die Datei hier.

## Einrichtung

setup-page = Einrichtung, Seite { $page } von { $pages }
setup-signing-in = Anmeldung läuft…
setup-saving = Wird gespeichert…
setup-finish = Speichern und fertig
sent-to = Wird nur an { $servers } gesendet.

leaf-title = Ihr Leaf-Konto
leaf-intro = Stile meldet sich für Ihre Firma bei Leaf an. Das Passwort wird einmal gebraucht und nicht gespeichert.
leaf-kept = Sie sind angemeldet. Lassen Sie die Felder leer, wenn es so bleiben soll.
leaf-by-password = E-Mail und Passwort
leaf-by-token = API-Token
leaf-email = E-Mail
leaf-email-hint = name@firma.example
leaf-password = Passwort
leaf-token = API-Token
leaf-token-help = Aus Ihrem Leaf-Konto oder von der IT Ihrer Firma: ein langes Wort. { $sent }
leaf-none = Noch kein Konto? Bei Leaf anfragen
leaf-again = Neu bei Leaf anmelden
leaf-sign-in = Anmelden

keys-title = Ihre FieldView-App-Schlüssel
keys-intro = Climate hat Ihrer Firma drei Werte per E-Mail geschickt. Dieselben drei gelten für alle Betriebe. Sie können die ganze E-Mail in eines der Felder einfügen, egal in welches.
keys-kept = Client-Secret und API-Schlüssel sind im Schlüsselbund. Lassen Sie die Felder leer, um sie zu behalten.
keys-kept-for-this-run = Client-Secret und API-Schlüssel werden aufbewahrt, bis Stile beendet wird. Lassen Sie die Felder leer, um sie zu behalten.
keys-in-keyring = Wird im Schlüsselbund Ihres Systems aufbewahrt.
keys-for-this-run = Wird aufbewahrt, bis Stile beendet wird.
keys-split = Die drei Werte wurden im eingefügten Text gefunden und an ihren Platz gesetzt.
keys-client-id = Client-ID
keys-client-id-help = clientId in der E-Mail von Climate: ein Wort, nicht geheim.
keys-client-secret = Client-Secret
keys-client-secret-help = clientSecret in der E-Mail von Climate. { $kept } { $sent }
keys-api-key = API-Schlüssel
keys-api-key-help = apiKey in der E-Mail von Climate, oft der längste der drei Werte. { $kept } { $sent }
keys-none = Noch keine Schlüssel? Entwicklerkonto bei Climate anlegen

redirect-title = Wohin die Antwort von FieldView zurückkommt
redirect-intro = Wenn der Betrieb den Zugriff erlaubt hat, geht der Browser zu dieser Adresse. Climate muss sie für Ihre Schlüssel registriert haben, genau so, wie sie hier steht.
redirect-first = Weiterleitungsadresse
redirect-first-help = Buchstabe für Buchstabe so, wie Climate sie registriert hat. Am besten eine auf diesem Computer mit einem Port von 1024 bis 49151.
redirect-second = Zweite Weiterleitungsadresse (optional)
redirect-second-help = Ebenfalls registriert; wird genommen, wenn Stile an der ersten nicht auf die Antwort warten kann.
redirect-elsewhere = Diese Adresse liegt nicht auf diesem Computer. Sie fügen deshalb jedes Mal die Adresse ein, die der Browser am Ende zeigt.
redirect-open-page = Diese Adresse liegt nicht auf diesem Computer, und bei http:// können andere unterwegs die Antwort lesen. Sie fügen jedes Mal die Adresse ein, die der Browser am Ende zeigt.
redirect-https-here = Kein Browser vertraut https auf diesem Computer, deshalb kann Stile dort nicht antworten: Der Browser meldet, dass er die Seite nicht öffnen kann, und Sie fügen die Adresse ein, die er zeigt.
redirect-own-scheme = Browser öffnen eine solche Adresse nicht und zeigen sie auch nicht: Die Antwort muss jedes Mal in den Entwicklerwerkzeugen des Browsers gesucht werden. Besser lassen Sie bei Climate auch eine wie { $usual } registrieren.
redirect-low-port = Manche Systeme geben Stile den Port { $port } nicht. Dort fügen Sie jedes Mal die Adresse ein, die der Browser am Ende zeigt.
redirect-high-port = Windows behält Ports wie { $port } an manchen Tagen für sich. Dann fügen Sie die Adresse ein, die der Browser am Ende zeigt.
redirect-write = Recht zum Schreiben (optional)
redirect-write-help = Lesen ist immer dabei. Zum Schreiben muss Climate Ihre Schlüssel freischalten.
redirect-write-warning = Hat Climate diese Rechte nicht freigeschaltet, können sich Betriebe gar nicht anmelden.
redirect-mail-title = Noch nicht registriert?
redirect-mail-help = Stile kann die E-Mail schreiben, die Climate um die Rechte und diese Adresse bittet.
redirect-mail = E-Mail an Climate schreiben
redirect-pkce = Jede Anmeldung mit PKCE absichern (nur wenn Climate sagt, dass Ihre Schlüssel es unterstützen)
fields-setting = Felder einer neuen Verbindung
fields-setting-help = Leaf führt die Felder eines Betriebs zuerst nur als Vorschau auf: Feldgrenzen und Maschinendateien kommen erst, wenn ein Feld aktiviert ist.
fields-setting-ask = Fragen: Ich aktiviere die Felder selbst, Betrieb für Betrieb
fields-setting-all = Alle Felder aktivieren, sobald sie kommen (solange Stile läuft)
settings-not-saved = Die Einstellungen konnten nicht gespeichert werden.
    .lost = Es ist nichts verloren: Was Sie eingegeben haben, steht noch hier.
    .now = Schaffen Sie Platz auf der Festplatte oder prüfen Sie die Rechte des Ordners und versuchen Sie es dann noch einmal.
settings-newer = Die Einstellungen stammen von einer neueren Version von Stile und wurden deshalb nicht gespeichert.
    .lost = Es ist nichts verloren: Was Sie eingegeben haben, steht noch hier.
    .now = Aktualisieren Sie Stile und starten Sie es neu.

scope-fields-write = Felder anlegen (fields:write)
scope-rx-write = Applikationskarten senden (rx:write)
scope-soil-write = Bodenproben senden (soil:write)
scope-imagery-write = Bilddaten senden (imagery:write)

## Einrichtungsdateien

growers-settings-open-file = Einrichtungsdatei öffnen…
growers-settings-make-file = Einrichtungsdatei fürs Team erstellen…
open-title = Einrichtungsdatei öffnen
open-looking = Die Datei wird geprüft…
open-running = Die Datei wird geöffnet. Das dauert einen Moment…
open-passphrase = Passphrase
open-passphrase-help = Wer Ihnen die Datei gegeben hat, kennt die Passphrase. Sie ist nicht Ihr Passwort für Leaf.
open-wrong-passphrase = diese Passphrase öffnet die Datei nicht
open-go-on = Öffnen
open-other = Andere Datei wählen
open-servers-title = Diese Datei führt zu anderen Servern
open-servers-leaf = Leaf, wo Sie sich anmelden: { $host }
open-servers-fieldview = FieldView, wo Betriebe sich anmelden: { $host }
open-servers-data = Daten von FieldView: { $host }
open-servers-trust = Ihr Passwort für Leaf und die Zustimmungen der Betriebe gingen dorthin. Fahren Sie nur fort, wenn Ihre Firma es Ihnen gesagt hat.
open-servers-forget = Was Stile von den bisherigen Servern weiß (Ihre Anmeldung, App-Schlüssel, die Tagesliste, Konten), wird dann auf diesem Computer vergessen. Betriebe, die dort noch nicht abgeschlossen sind, lassen sich abschließen, sobald Sie mit einer Datei für jene Server zurück sind.
open-use-servers = Diese Server benutzen
make-title = Einrichtungsdatei fürs Team erstellen
make-intro = Eine einzige Datei richtet Stile auf den Computern Ihres Teams ein. Jeder öffnet die Datei, gibt die Passphrase ein und meldet sich selbst bei Leaf an.
make-company = Name Ihrer Firma
make-passphrase = Passphrase
make-passphrase-help = Schreiben Sie die Passphrase jetzt auf: Stile speichert sie nicht. Geben Sie sie Ihrem Team auf einem anderen Weg als die Datei, zum Beispiel am Telefon.
make-weak = zu leicht zu erraten; nehmen Sie die vorgeschlagene oder vier Wörter, die nicht zusammengehören
make-language = Sprache: { $language }
make-logo = Logo wählen…
make-logo-help = Optional: ein PNG-Bild mit höchstens 1024 mal 1024 Pixeln und 256 KB.
make-logo-chosen = Ein Logo ist gewählt.
make-logo-address = Adresse des Logos im Web (optional)
make-logo-address-help = Für die Seite, auf die ein Link von Leaf führt: eine https-Adresse, die jeder öffnen kann.
make-logo-address-wrong = das ist keine https-Adresse, die jeder öffnen kann.
make-holds = Was in der Datei steht
make-holds-keys = Ihre FieldView-App-Schlüssel, mit der Passphrase verschlüsselt
make-holds-address = die Weiterleitungsadresse, die Rechte zum Schreiben, die Sprache, die Adresse des Logos und ob Felder aktiviert werden, sobald sie kommen
make-holds-servers = die Server: { $hosts }
make-holds-not = niemals ein Passwort oder Token für Leaf
make-go-on = Datei erstellen
make-running = Wird erstellt…
set-by-company = Durch die Einrichtungsdatei von { $company } festgelegt. Eine neuere Datei ersetzt diese Angaben.

## Eine Datei, deren Pfad eingegeben wird

files-all = Alle Dateien
path-title-set-up = Wo ist die Einrichtungsdatei?
path-title-table = Wo ist die Tabelle?
path-title-logo = Wo ist das Logo?
path-text = Dieser Computer hat kein Fenster, in dem sich eine Datei auswählen lässt. Geben Sie den Pfad der Datei ein oder fügen Sie ihn ein.
path-field = Pfad der Datei
path-yes = Öffnen

## Betriebe

growers-title = Betriebe
growers-account = Leaf-Konto: { $account }
growers-settings = Einstellungen
growers-settings-leaf = Leaf-Konto…
growers-settings-keys = FieldView-App-Schlüssel…
growers-settings-redirect = Weiterleitungsadresse…
growers-settings-forget = Stile-Daten von diesem Computer löschen…
growers-search = Suchen
growers-search-hint = Name, E-Mail oder Kennung
filter-all = Alle
filter-not-connected = Nicht verbunden
filter-attention = Brauchen Aufmerksamkeit
filter-away = FieldView nicht erreichbar
filter-connected = Verbunden
growers-add = Betrieb hinzufügen
growers-refresh = Neu laden
growers-save = Als Tabelle speichern
growers-more = Mehr
growers-import = Betriebe aus Tabelle hinzufügen…
growers-check-all = Alle prüfen
growers-plan = Tag planen
order = Sortierung: { $order }
order-leaf = wie bei Leaf
order-name = nach Name
order-reference = nach eigener Kennung
order-state = nach Stand
order-account = nach Konto
order-newest = neueste Verbindung zuerst
order-by = Ordnen nach: { $column }
grower-fields =
    { $count ->
        [0] noch keine Felder
        [one] { $count } Feld
       *[other] { $count } Felder
    }
grower-fields-on =
    { $count ->
        [one] { $on } von { $count } Feld aktiviert
       *[other] { $on } von { $count } Feldern aktiviert
    }
choose-title = Wer soll heute verbunden werden?
choose-all-shown = Alle angezeigten wählen
choose-none-shown = Alle angezeigten abwählen
choose-plan =
    { $count ->
        [one] { $count } Betrieb einplanen
       *[other] { $count } Betriebe einplanen
    }
checking = { $done } von { $all } Verbindungen geprüft.
checking-stop = Anhalten
checking-show = Zeigen, was Aufmerksamkeit braucht
checked =
    { $told ->
        [one] { $told } Verbindung geprüft. In Ordnung: { $good }, brauchen Aufmerksamkeit: { $trouble }.
       *[other] { $told } Verbindungen geprüft. In Ordnung: { $good }, brauchen Aufmerksamkeit: { $trouble }.
    }
checked-away =
    { $count ->
        [one] Bei { $count } ist FieldView gerade nicht erreichbar: einfach abwarten, es ist nichts zu tun.
       *[other] Bei { $count } ist FieldView gerade nicht erreichbar: einfach abwarten, es ist nichts zu tun.
    }
checked-previews =
    { $count ->
        [one] { $count } Betrieb hat Felder in der Vorschau: Von diesen Feldern kommt nichts, bis sie aktiviert sind.
       *[other] { $count } Betriebe haben Felder in der Vorschau: Von diesen Feldern kommt nichts, bis sie aktiviert sind.
    }
checked-not-counted =
    { $count ->
        [one] Die Felder von { $count } Betrieb wurden nicht gezählt.
       *[other] Die Felder von { $count } Betrieben wurden nicht gezählt.
    }
checked-not-told =
    { $count ->
        [one] Zu { $count } kam von Leaf keine Antwort.
       *[other] Zu { $count } kam von Leaf keine Antwort.
    }
checked-left =
    { $count ->
        [one] { $count } wurde nicht geprüft.
       *[other] { $count } wurden nicht geprüft.
    }
table-reference = Eigene Kennung
table-state = Stand von FieldView
table-fields = Felder
table-previews = Felder in der Vorschau
table-event = Was zuletzt geschah
growers-none = Es gibt noch keine Betriebe. Fügen Sie den ersten hinzu.
growers-no-match = Kein Betrieb passt zu dieser Suche.
growers-no-match-yet = Bisher niemand. Leaf hat noch nicht von allen gesagt, wie es um sie steht: „Alle prüfen“ fragt danach.
growers-failed-empty = Es ist nichts verloren.
growers-failed-some = Es ist nichts verloren: Mit den Betrieben unten können Sie arbeiten.
growers-reading = Betriebe werden geladen: { $known }
growers-reading-of = Betriebe werden geladen: { $known } von { $total }
growers-shown-of = { $shown } von { $known } Betrieben
growers-stop-reading = Nicht weiterlesen
growers-stopped = { $shown } von { $known } Betrieben; die Liste wurde nicht zu Ende gelesen
growers-count =
    { $known ->
        [one] { $known } Betrieb
       *[other] { $known } Betriebe
    }
growers-token-ended = Ihre Anmeldung bei Leaf ist abgelaufen. Melden Sie sich in den Einstellungen neu an.
growers-token-ends = Ihre Anmeldung bei Leaf läuft am { $time } ab. Melden Sie sich vorher neu an.

grower-connect = Verbinden
    .name = { $grower } verbinden
grower-reconnect = Neu verbinden
    .name = { $grower } neu verbinden
grower-open =
    .name = { $grower }: Einzelheiten
grower-finish = Abschließen
    .name = Verbindung von { $grower } abschließen
grower-discard = Verwerfen…
    .name = Zustimmung von { $grower } verwerfen
grower-unfinished = { $grower }: noch nicht abgeschlossen
held-in-memory = Stile hat die Zustimmung des Betriebs nur im Arbeitsspeicher: Schließen Sie die Verbindung ab, bevor Sie Stile beenden.
held-expired = Die Zustimmung des Betriebs liegt in Ihrem Schlüsselbund, aber bei FieldView gelten Zustimmungen nur 30 Tage, und diese scheint älter zu sein. Versuchen Sie, die Verbindung abzuschließen; lehnt Leaf die Zustimmung ab, verwerfen Sie sie und fragen Sie noch einmal.
held-safe = Die Zustimmung liegt sicher in Ihrem Schlüsselbund. Der Betrieb muss sich nicht neu anmelden.

state-none = FieldView nicht verbunden
state-unknown = Leaf wird nach FieldView gefragt …
state-not-asked = nicht gefragt
state-good = FieldView verbunden
state-missing = FieldView verbunden, fehlende Rechte: { $missing } von { $all }
state-trouble = FieldView bitte prüfen
state-trouble-word = FieldView bitte prüfen: { $word }
state-away = FieldView ist gerade nicht erreichbar: abwarten

## Betriebe aus einer Tabelle

import-title = Betriebe aus Tabelle hinzufügen
import-reading = Die Tabelle wird gelesen…
import-code-page = Buchstaben: { $name }
code-page =
    { $name ->
        [UTF-8] Unicode (UTF-8)
        [UTF-16LE] Unicode (UTF-16)
        [UTF-16BE] Unicode (UTF-16, Big-Endian)
        [windows-1252] Westeuropa (Windows-1252)
        [macintosh] Westeuropa (Mac)
        [windows-1250] Mitteleuropa (Windows-1250)
        [ISO-8859-2] Mitteleuropa (ISO 8859-2)
        [windows-1251] Kyrillisch (Windows-1251)
        [KOI8-U] Kyrillisch (KOI8-U)
        [IBM866] Kyrillisch (DOS)
        [x-mac-cyrillic] Kyrillisch (Mac)
        [windows-1253] Griechisch (Windows-1253)
        [windows-1254] Türkisch (Windows-1254)
        [windows-1255] Hebräisch (Windows-1255)
        [windows-1256] Arabisch (Windows-1256)
        [windows-1257] Baltisch (Windows-1257)
        [windows-1258] Vietnamesisch (Windows-1258)
        [windows-874] Thailändisch (Windows-874)
        [Shift_JIS] Japanisch (Shift JIS)
        [gb18030] Chinesisch, vereinfacht (GB 18030)
        [Big5] Chinesisch, traditionell (Big5)
        [EUC-KR] Koreanisch (EUC-KR)
       *[other] { $name }
    }
import-sheet = Blatt: { $name }
import-heads = Namen der Spalten: { $row }
import-no-heads = keine
import-passed-over =
    { $count ->
        [one] { $count } Zeile über den Namen der Spalten wurde übergangen.
       *[other] { $count } Zeilen über den Namen der Spalten wurden übergangen.
    }
import-origin = Das ist ein Export aus { $program }.
import-of-fields = Das ist eine Liste von Feldern, wie FieldView und John Deere sie exportieren. Leaf braucht für jeden Betrieb eine E-Mail-Adresse.
reason-cells = nach den Zellen ({ $percent } % passen)
reason-head = nach dem Namen ({ $percent } % passen)
reason-head-alone = nach dem Namen
import-spoiled =
    { $count ->
        [one] „{ $column }“: Eine Tabellenkalkulation hat in dieser Spalte { $count } Wert verdorben, etwa zu 4,00123E+15. Er steht nicht mehr in der Datei: Geben Sie ihn neu ein, in einer Spalte, die als Text formatiert ist.
       *[other] „{ $column }“: Eine Tabellenkalkulation hat in dieser Spalte { $count } Werte verdorben, etwa zu 4,00123E+15. Sie stehen nicht mehr in der Datei: Geben Sie sie neu ein, in einer Spalte, die als Text formatiert ist.
    }
import-shares =
    { $count ->
        [one] { $count } Zeile hat die E-Mail-Adresse eines anderen Betriebs, wie in Familien üblich. Ist das ein eigener Betrieb?
       *[other] { $count } Zeilen haben die E-Mail-Adresse eines anderen Betriebs, wie in Familien üblich. Sind das eigene Betriebe?
    }
import-shares-add = Ja, auch hinzufügen
import-shares-leave = Nein, auslassen
import-columns = Welche Spalte ist was? Name und E-Mail werden gebraucht.
import-column = { $meaning }: { $column }
import-no-column = keine
import-column-number = Spalte { $number }
import-phone = Telefon
import-first-name = Vorname
import-address = Adresse
import-wait-for-list = Die Betriebe werden noch geladen: Wer schon da ist, steht erst fest, wenn die Liste vollständig ist.
import-counts =
    { $all ->
        [one] { $all } Zeile. Neu: { $new }, schon da: { $known }, doppelt: { $twice }, zu korrigieren: { $wrong }
       *[other] { $all } Zeilen. Neu: { $new }, schon da: { $known }, doppelt: { $twice }, zu korrigieren: { $wrong }
    }
import-start =
    { $count ->
        [one] { $count } Betrieb hinzufügen
       *[other] { $count } Betriebe hinzufügen
    }
import-running = Wird hinzugefügt: { $done } von { $all }
import-over = Hinzugefügt: { $added }. Von Leaf nicht angenommen: { $failed }. Nicht gesendet: { $left }. Ausgelassen: { $out }.
import-again = Sie können dieselbe Tabelle noch einmal öffnen: Wer schon da ist, wird nicht doppelt hinzugefügt.
import-save = Ergebnis als Tabelle speichern
import-row = Zeile { $number }
import-added = hinzugefügt
fate-new = neu
fate-shares-row = hat die E-Mail von Zeile { $row }
fate-shares-grower = hat die E-Mail von { $grower }, schon da
fate-several-emails = hier steht mehr als eine E-Mail-Adresse.
fate-unreadable = { $column }: ein Buchstabe lässt sich nicht lesen.
fate-spoiled = { $column }: eine Tabellenkalkulation hat diesen Wert verdorben.
fate-open-quote = hier beginnt ein Anführungszeichen, das nicht geschlossen wird.
fate-more-cells = diese Zeile hat mehr Zellen, als es Spalten gibt: Ein Komma oder Semikolon darin gehört wohl zu einer Zelle.
fate-same-email = schon da: { $grower } hat diese E-Mail-Adresse
fate-same-reference = schon da: { $grower } hat diese Kennung
fate-email-twice = dieselbe E-Mail wie in Zeile { $row }
fate-reference-twice = dieselbe Kennung wie in Zeile { $row }

## Die Arbeit eines Tages

day-title = Heute
day-done = Die Liste für heute ist erledigt
day-counts =
    { $all ->
        [one] { $all } Betrieb. Verbunden: { $connected }, offen: { $open }, abgelehnt: { $refused }, heute nicht: { $skipped }
       *[other] { $all } Betriebe. Verbunden: { $connected }, offen: { $open }, abgelehnt: { $refused }, heute nicht: { $skipped }
    }
day-postpone = Später heute…
day-skip = Heute nicht…
day-refuse = Hat abgelehnt…
day-note = Notiz (optional)
day-note-keep = Eintragen
day-all = Der ganze Tag
day-again = Wieder öffnen
    .name = Wieder öffnen: { $grower }
day-save = Tag als Tabelle speichern
day-clear = Tag beenden
day-clear-title = Den Tag beenden?
day-clear-text = Die Liste mit Ergebnissen und Notizen wird von diesem Computer entfernt. Speichern Sie sie vorher als Tabelle, wenn Sie sie brauchen.
outcome-open = offen
outcome-postponed = später heute
outcome-skipped = heute nicht
outcome-refused = hat abgelehnt
outcome-connected = verbunden
table-outcome = Ergebnis
table-note = Notiz
choose-next-of-day = Nächsten Betrieb verbinden: { $grower }

## Ein Betrieb

grower-page-looking = Stile fragt Leaf, wie es um die Verbindung steht…
grower-page-failed = Es ist nichts verloren, und nichts hat sich geändert.
grower-page-reconnect = Drücken Sie „Neu verbinden“: Der Betrieb meldet sich noch einmal bei FieldView an, und Leaf bekommt eine neue Zustimmung.
grower-page-finish = Drücken Sie „Abschließen“: Die Zustimmung des Betriebs ist schon da.
grower-page-permission = Die Zustimmung deckt weniger ab, als Leaf braucht. Lassen Sie Climate das Fehlende für Ihre App-Schlüssel freischalten; drücken Sie dann „Neu verbinden“, und der Betrieb meldet sich noch einmal an.
away-wait = Mit der Zustimmung ist alles in Ordnung. Leaf versucht es von selbst wieder: Sehen Sie später noch einmal nach.
grower-page-disconnect = Trennen…
grower-page-disconnecting = Wird getrennt…
grower-page-disconnected = Leaf hat bestätigt, dass FieldView nicht mehr verbunden ist.
grower-page-still-connected = Leaf hat nicht bestätigt, dass die Verbindung getrennt ist: Prüfen Sie es noch einmal, bevor Sie sich darauf verlassen.
grower-page-events = Was in den letzten 30 Tagen passiert ist
event-limited-permission = Die Zustimmung umfasst weniger, als Leaf braucht. Bitten Sie Climate, für Ihre App-Schlüssel freizuschalten, was fehlt; danach stimmt der Betrieb noch einmal zu.
event-unauthenticated = FieldView nimmt die Zustimmung nicht mehr an: Der Betrieb hat sie zurückgezogen, oder sie wurde anderswo benutzt. Der Betrieb muss noch einmal zustimmen.
event-worked = FieldView hat geantwortet, wie es soll.
event-key-refused = FieldView nimmt den API-Schlüssel der Firma nicht an. Prüfen Sie die App-Schlüssel in den Einstellungen.
event-busy = FieldView wurde zu oft gefragt. Leaf versucht es von selbst wieder.
event-away = FieldView war gestört. Leaf versucht es von selbst wieder.
event-other = FieldView hat eine Anfrage abgelehnt (Status { $status }).
data-title = Die Daten des Betriebs bei Leaf
data-asking = Stile fragt Leaf, was schon da ist…
data-none = Leaf führt noch kein Feld dieses Betriebs auf.
data-synced = Leaf hat zuletzt bei FieldView nachgesehen: { $time }.
outlook-rules-unknown = Bis die ersten Felder da sind, kann es Minuten oder auch Stunden dauern. Ob sie von selbst kommen oder aktiviert werden müssen, hat Leaf nicht gesagt.
outlook-previews-first = Leaf führt zuerst nur die Felder des Betriebs auf; das kann Minuten oder auch Stunden dauern. Feldgrenzen und Maschinendateien kommen nur für Felder, die aktiviert sind.
outlook-comes-by-itself = Leaf holt Felder, Feldgrenzen und Maschinendateien von selbst. Bis die ersten da sind, kann es Minuten oder auch Stunden dauern.
outlook-previewed =
    { $count ->
        [one] { $count } Feld ist nur in der Vorschau: Seine Feldgrenze und seine Maschinendateien kommen erst, wenn es aktiviert ist.
       *[other] { $count } Felder sind nur in der Vorschau: Ihre Feldgrenzen und ihre Maschinendateien kommen erst, wenn sie aktiviert sind.
    }
outlook-waiting =
    { $count ->
        [one] { $count } Feld ist aktiviert und kommt, wenn Leaf das nächste Mal bei FieldView nachsieht.
       *[other] { $count } Felder sind aktiviert und kommen, wenn Leaf das nächste Mal bei FieldView nachsieht.
    }
outlook-daily = Leaf sieht mindestens einmal am Tag nach.
outlook-not-well = Es kommt nichts Neues, bis die Verbindung wieder in Ordnung ist.
outlook-all-on = Alle Felder sind aktiviert: Neue Daten zu ihnen kommen von selbst.
outlook-only-when-asked = Leaf sieht nur dann bei FieldView nach, wenn es darum gebeten wird: Drücken Sie „Leaf jetzt Daten holen lassen“.
data-counted = Höfe: { $farms }. Felder: { $fields }.
data-arrived =
    { $fields ->
        [one] Höfe: { $farms }. Felder: { $fields }, { $area }.
       *[other] Höfe: { $farms }. Felder: { $fields }, { $area }.
    }
data-failed = Leaf hat nicht geantwortet. Stile fragt von selbst noch einmal.
data-sync = Leaf jetzt Daten holen lassen
data-sync-running = Leaf wird gefragt…
data-sync-asked = Leaf sieht jetzt bei FieldView nach.
data-sync-failed = Leaf hat die Anfrage nicht angenommen. Es ist nichts verloren: Versuchen Sie es später noch einmal.
field-unnamed = Feld ohne Namen
fields-switch-all =
    { $count ->
        [one] { $count } Feld aktivieren
       *[other] Alle { $count } Felder aktivieren
    }
fields-choose = Felder wählen…
fields-switch-chosen =
    { $count ->
        [one] Gewähltes Feld aktivieren
       *[other] Gewählte Felder aktivieren: { $count }
    }
fields-search = Felder suchen
fields-farm-all = Alle Höfe
fields-farm = Hof { $farm }
fields-no-match = Kein Feld passt zu dieser Suche.
fields-not-on-map = Felder in der Vorschau sind nicht auf der Karte: Leaf hat ihre Feldgrenzen nicht.
fields-undrawable =
    { $count ->
        [one] Die Feldgrenze von { $count } Feld lässt sich nicht zeichnen, deshalb fehlt das Feld auf der Karte. Es ist nichts verloren: Sehen Sie sich seine Grenze in FieldView an.
       *[other] Die Feldgrenzen von { $count } Feldern lassen sich nicht zeichnen, deshalb fehlen diese Felder auf der Karte. Es ist nichts verloren: Sehen Sie sich ihre Grenzen in FieldView an.
    }
fields-on = Felder: { $on } aktiviert, { $preview } in der Vorschau.
field-preview = in der Vorschau
field-waiting = aktiviert, kommt, wenn Leaf wieder nachsieht
field-failed = in der Vorschau, ließ sich nicht aktivieren
field-undrawable = diese Feldgrenze lässt sich nicht zeichnen
field-put-right = Feldgrenze wurde berichtigt
switching = Felder werden aktiviert: { $done } von { $all }
switching-by-itself = Solange Stile läuft, aktiviert es die Felder dieses Betriebs, sobald sie kommen. Bisher: { $done }.
switching-again = Leaf hat es beim letzten Mal nicht angenommen. Stile versucht es von selbst noch einmal.
switching-waits = Leaf ist ausgelastet und bittet um eine Pause. Weiter um { $time }.
switching-done =
    { $count ->
        [one] { $count } Feld wurde aktiviert.
       *[other] { $count } Felder wurden aktiviert.
    }
switching-stopped = Angehalten. Aktivierte Felder: { $done } von { $all }.
switching-failed =
    { $count ->
        [one] { $count } Feld von { $all } ließ sich nicht aktivieren.
       *[other] { $count } Felder von { $all } ließen sich nicht aktivieren.
    }
switching-lost = Es ist nichts verloren: Was aktiviert ist, bleibt aktiviert, und mit den anderen Feldern können Sie es noch einmal versuchen.
rules-title = Wie Leaf diese Felder holt
rules-previews = Leaf führt Felder nur als Vorschau auf, bis sie aktiviert werden.
rules-only-when-asked = Leaf sieht nur dann bei FieldView nach, wenn es darum gebeten wird.
rules-set-for-grower = Das ist für diesen Betrieb so eingestellt.
rules-set-for-account = Das ist für alle Betriebe des Leaf-Kontos so eingestellt.
rules-set-by-leaf = Das ist die Voreinstellung von Leaf.
rules-for-one = Für diesen Betrieb ändern…
rules-for-all = Für alle Betriebe ändern…
rules-changing = Die Konfiguration bei Leaf wird geändert…
rules-lost = Vielleicht ist die Konfiguration bei Leaf noch wie vorher: Stile fragt, wie sie jetzt ist.
rules-fetch-title = Soll Leaf alle Felder holen?
rules-fetch-text = Die Konfiguration bei Leaf wird geändert (customDataSync aus): Felder, die FieldView aufführt, kommen mit Feldgrenzen und Maschinendateien, ohne dass sie aktiviert werden müssen. Felder, die jetzt in der Vorschau sind, müssen vielleicht trotzdem noch aktiviert werden.
rules-look-title = Soll Leaf von selbst bei FieldView nachsehen?
rules-look-text = Die Konfiguration bei Leaf wird geändert (fieldsAutoSync an): Leaf sucht mindestens einmal am Tag von selbst nach neuen Feldern und Daten.
rules-whom-one = Das betrifft nur { $grower }.
rules-whom-all = Das betrifft alle Betriebe Ihres Leaf-Kontos, für die nichts Eigenes eingestellt ist, auch die, die andere in Ihrer Firma verbinden.
rules-yes = Ändern
map-name =
    { $count ->
        [one] Karte mit { $count } Feld
       *[other] Karte mit { $count } Feldern
    }
map-caption =
    { $fields ->
        [one] { $grower }: { $fields } Feld, { $area }
       *[other] { $grower }: { $fields } Felder, { $area }
    }
map-north = N
map-about = Norden ist oben. Der Balken in der Ecke ist { $length } lang. Die Felder sind:
picture-facts =
    { $fields ->
        [one] { $fields } Feld · { $area } · { $date }
       *[other] { $fields } Felder · { $area } · { $date }
    }
map-in = Näher
map-out = Weiter weg
map-all = Alle Felder
map-save = Als Bild speichern
links-title = Der Betrieb ist nicht vor Ort? Link senden
links-intro = Mit einem Link von Leaf gibt der Betrieb die Zustimmung allein, am eigenen Handy oder Computer. Leaf übernimmt sie von selbst.
links-keys = Für Links muss Leaf Ihre FieldView-App-Schlüssel speichern (Client-ID, Client-Secret, API-Schlüssel). Das ist nur einmal nötig.
links-keys-yes = App-Schlüssel an Leaf geben
links-keys-there = Leaf hat die App-Schlüssel Ihrer Firma schon, von einem anderen Computer. Machen Sie mit ihnen weiter, oder ersetzen Sie sie, falls sie seither geändert wurden.
links-keys-others = Leaf hat unter dem Namen von Stile schon App-Schlüssel eines anderen Clients: { $client }. Links gehen erst, wenn sie durch Ihre ersetzt sind.
links-keys-use = Mit ihnen weitermachen
links-keys-replace = Ersetzen
links-keys-remove = App-Schlüssel bei Leaf entfernen…
links-keys-remove-title = App-Schlüssel bei Leaf entfernen?
links-keys-remove-text = Verschickte Links gehen dann nicht mehr, bis Leaf die Schlüssel wieder hat. Verbundene Betriebe bleiben verbunden.
links-keys-remove-yes = Entfernen
links-make =
    { $days ->
        [one] Link für { $days } Tag erstellen
       *[other] Link für { $days } Tage erstellen
    }
links-refresh = Nutzung prüfen
links-running = Leaf wird gefragt…
links-failed = Es ist nichts verloren.
links-until = Link läuft ab: { $time }
links-no-end = wenn Leaf ihn beendet
links-used =
    { $count ->
        [one] { $count }-mal benutzt, zuletzt am { $time }
       *[other] { $count }-mal benutzt, zuletzt am { $time }
    }
links-unused = Noch nicht benutzt
links-used-up = Er geht nicht mehr, weil er so oft benutzt wurde, wie Leaf es zulässt. Erstellen Sie einen neuen.
links-uses-left =
    { $count ->
        [one] Er kann noch { $count }-mal benutzt werden.
       *[other] Er kann noch { $count }-mal benutzt werden.
    }
links-show-code = Als Code fürs Handy zeigen
links-hide-code = Code ausblenden
links-code = Ein Code für die Handykamera des Betriebs: Er öffnet den Link
links-mail = E-Mail schreiben
links-mail-subject = Ihr FieldView-Konto verbinden
links-mail-body =
    Guten Tag { $grower },

    bitte öffnen Sie diesen Link, melden Sie sich bei FieldView an und erlauben Sie den Zugriff auf Ihre Daten:

    { $link }

    Vielen Dank.
links-copied = Der Link ist kopiert: Fügen Sie ihn dort ein, wo Sie dem Betrieb schreiben.
links-end = Diesen Link beenden
end-yes = Beenden
links-end-title = Diesen Link beenden?
links-end-text = Wer ihn hat, kann ihn nicht mehr benutzen. Sie können einen neuen erstellen.
disconnect-title = { $grower } trennen?
disconnect-text = Leaf bekommt dann für { $grower } nichts Neues mehr von FieldView, und der Verlauf dieser Verbindung bei Leaf wird gelöscht. Für eine neue Verbindung muss sich { $grower } noch einmal bei FieldView anmelden.
disconnect-yes = Trennen

new-grower-adding = Wird hinzugefügt…
new-grower-add = Betrieb hinzufügen
new-grower-by-link = Per Link zum Versenden hinzufügen
new-grower-same = { $grower } hat diese E-Mail oder Kennung schon. Sehen Sie zuerst in der Liste nach: Ein Betrieb, der doppelt vorkommt, lässt sich nur einmal verbinden.
new-grower-add-anyway = Trotzdem hinzufügen
new-grower-name = Name
new-grower-email = E-Mail
new-grower-email-help = Am besten die, mit der sich der Betrieb bei FieldView anmeldet: Daran erkennt Stile das Konto.
new-grower-phone = Telefon (optional)
new-grower-address = Adresse (optional)
new-grower-reference = Eigene Kennung (optional)
new-grower-reference-help = Zum Beispiel eine Kundennummer.
new-grower-maybe = Vielleicht hat Leaf den Betrieb trotzdem hinzugefügt: Gehen Sie zurück und drücken Sie „Neu laden“, bevor Sie ihn noch einmal hinzufügen.
typed-kept = Es ist nichts verloren: Was Sie eingegeben haben, steht noch hier.

## Fragen

forget-title = Alle Stile-Daten von diesem Computer löschen?
forget-text = Damit verschwinden die Anmeldung, die App-Schlüssel, nicht abgeschlossene Zustimmungen, die Tagesliste, gemerkte Konten und die Einstellungen von diesem Computer. Verbundene Betriebe bleiben bei Leaf verbunden.
forget-yes = Alles löschen
afresh-title = Im Schlüsselbund neu anfangen?
afresh-text = Stile legt seine Zugangsdaten unter neuen Namen ab und sieht die alten Einträge nicht mehr an. Was sich noch lesen lässt, wird übernommen. Den Rest geben Sie neu ein: die Anmeldung bei Leaf und die App-Schlüssel oder die Einrichtungsdatei Ihrer Firma. Verbundene Betriebe bleiben verbunden.
afresh-consents = In den alten Einträgen liegen noch die Zustimmungen von { $growers }. Wo sie sich nicht lesen lassen, bleiben sie dort ungenutzt, und der Betrieb muss sich noch einmal bei FieldView anmelden.
close-title = Beenden und eine Zustimmung verlieren?
close-text = Stile hat die Zustimmung von { $growers } nur im Arbeitsspeicher. Schließen Sie die Verbindung zuerst ab; wenn Sie Stile jetzt beenden, ist eine neue Anmeldung bei FieldView nötig.
close-yes = Trotzdem beenden
discard-title = Diese Zustimmung verwerfen?
discard-text = { $grower } hat zugestimmt, aber Leaf hat die Zustimmung noch nicht. Wenn Sie sie verwerfen, ist eine neue Anmeldung bei FieldView nötig.
discard-yes = Verwerfen

## Die vier Schritte

connect-title = { $grower } verbinden
connected-title = { $grower } ist verbunden
step-prepare = Link vorbereiten
step-consent = Zustimmung des Betriebs
step-attach = An Leaf übergeben
step-confirm = Bestätigen
step-waiting = kommt noch
step-running = läuft
step-done = fertig
step-needs-you = braucht Sie
step-failed = fehlgeschlagen
step-spoken = Schritt { $number } von { $all }, { $step }: { $state }
steps-of = Schritt { $number } von { $all }, { $step }

leave-back = Zurück zu den Betrieben
leave-here = Dabei belassen
leave-later = Später entscheiden
choose-replace = Ersetzen
choose-keep = So lassen
choose-keep-old = Die alte behalten
choose-paste = Weiter mit Einfügen
choose-open-again = Browser noch einmal öffnen
choose-ask-again = Erneut fragen
choose-ask-privately = In privatem Fenster erneut fragen
choose-ask-grower = Betrieb erneut fragen
choose-right-account = Ja, übergeben
choose-wrong-account = Nein, falsches Konto
choose-look-again = Erneut prüfen
choose-next = Nächsten Betrieb verbinden

prepare-checking = Stile prüft, ob alles bereit ist…
prepare-asking = Stile fragt Leaf nach der Anmeldeadresse von FieldView…
choose-template = FieldViews eigene Adresse verwenden
choose-scopes = Mit diesen Rechten weitermachen
scopes-title = FieldView wird nach mehr fragen, als Stile kennt
scopes-more = Die Anmeldeadresse von Leaf bittet den Betrieb auch um: { $scopes }. Diese Rechte erlauben nur das Lesen. Stile fragt danach nicht noch einmal.
consent-opening = Der Link wird vorbereitet…
consent-exchanging = Der Betrieb hat geantwortet. Stile lässt es sich von FieldView bestätigen…
consent-storing = Die Zustimmung des Betriebs wird gesichert…
attach-running = Die Zustimmung wird an Leaf übergeben…
confirm-running = Stile fragt Leaf, ob die Zustimmung da ist…
sign-in-prepare = Leaf nimmt Ihre Anmeldung nicht mehr an. Der Betrieb wurde noch nicht gefragt.
    .missing = Sie sind auf diesem Computer nicht bei Leaf angemeldet. Der Betrieb wurde noch nicht gefragt.
sign-in-attach = Leaf nimmt Ihre Anmeldung nicht mehr an. Die Zustimmung ist sicher: Der Betrieb muss sich nicht neu anmelden.
    .missing = Sie sind auf diesem Computer nicht bei Leaf angemeldet. Die Zustimmung ist sicher: Der Betrieb muss sich nicht neu anmelden.
sign-in-confirm = Leaf nimmt Ihre Anmeldung nicht mehr an. Die Zustimmung hat Leaf schon; Stile muss nur noch nachsehen.
    .missing = Sie sind auf diesem Computer nicht bei Leaf angemeldet. Die Zustimmung hat Leaf schon; Stile muss nur noch nachsehen.

already-title = Leaf hat für { $grower } schon eine FieldView-Verbindung
already-since = Seit { $time }
already-replace = Ersetzen entfernt bei Leaf die alte Verbindung samt ihrem Verlauf und setzt die neue an ihre Stelle. Felder und Daten bleiben.
already-keep = Wenn Sie die alte behalten, wird die eben gegebene Zustimmung verworfen.

account-title = Ist dies das FieldView-Konto von { $grower }?
account-fields =
    { $count ->
        [one] { $count } Feld: { $names }
       *[other] { $count } Felder: { $names }
    }
account-fields-more = Mehr als { $count } Felder: { $names }
account-no-fields = In diesem Konto gibt es keine Felder. FieldView gibt nur die eigenen Felder eines Betriebs heraus: Die Anmeldung eines Beraters, mit dem sie nur geteilt sind, bringt nichts.
doubt-other-growers = Dieses Konto ist schon mit { $other } verbunden. Wahrscheinlich war der Browser noch als { $other } angemeldet: Melden Sie sich dort bei FieldView ab, und fragen Sie { $grower } noch einmal.
doubt-not-as-before = Bisher war { $grower } mit einem anderen Konto verbunden: { $before }. Übergeben Sie dieses nur, wenn das so gemeint ist.
doubt-unnamed = FieldView hat nicht gesagt, wessen Konto es ist. Übergeben Sie die Zustimmung nur, wenn sich { $grower } gerade eben angemeldet hat.
doubt-no-email = FieldView hat keine E-Mail-Adresse zum Vergleichen genannt. Übergeben Sie die Zustimmung nur, wenn es das Konto von { $grower } ist.
doubt-grower-without-email = Leaf hat für { $grower } keine E-Mail-Adresse zum Vergleichen. Übergeben Sie die Zustimmung nur, wenn es das Konto von { $grower } ist.
doubt-other-email = Die E-Mail-Adresse ist eine andere als die, die Leaf für { $grower } hat. Oft ist im Browser noch der vorige Betrieb angemeldet; deshalb hat Stile noch nichts übergeben.
doubt-shared-email = Die E-Mail-Adresse ist die, die Leaf für { $grower } hat, aber vielleicht hat ein anderer Betrieb dieselbe. Übergeben Sie die Zustimmung nur, wenn es das Konto von { $grower } ist.

waiting-title = Jetzt ist der Betrieb im Browser an der Reihe
waiting-time-left = Verbleibende Zeit: { $time }
waiting-log-in = { $grower } meldet sich bei FieldView an. Ist dort jemand anderes angemeldet, zuerst abmelden.
waiting-allow = Der Betrieb liest, worum gebeten wird, und erlaubt es.
waiting-listening = Stile macht von selbst weiter.
waiting-pasting = Kopieren Sie die Adresse, die der Browser am Ende zeigt, und fügen Sie sie unten ein.
waiting-pasting-here = Der Browser meldet dann, dass er die Seite nicht öffnen kann; das ist in Ordnung. Kopieren Sie die Adresse, die er zeigt, und fügen Sie sie unten ein.
waiting-own-before = Bevor der Zugriff erlaubt wird, drücken Sie im Browser F12 und wählen „Netzwerk“: Nur dort zeigen Browser diese Weiterleitungsadresse.
waiting-own-after = Wählen Sie in der Liste, die sich mit F12 geöffnet hat, den Eintrag, der mit dem Klick gekommen ist. Kopieren Sie, was bei „Location“ steht, und fügen Sie es unten ein.
waiting-picture = Skizze der Seiten von FieldView: zuerst die Anmeldung mit E-Mail und Passwort, dann die Liste, worum gebeten wird, mit einer Schaltfläche zum Erlauben.
waiting-asking = Ihr Browser wird geöffnet…
waiting-asked = Ihr Browser sollte sich jetzt öffnen. Nichts zu sehen? Öffnen Sie ihn noch einmal oder kopieren Sie den Link.
waiting-copy = Link kopieren
waiting-private = In privatem Fenster öffnen
waiting-leads-to = Er führt zu { $host }.
waiting-paste-field = Adresse aus dem Browser
waiting-paste-help = Die ganze Adresszeile, nachdem der Betrieb den Zugriff erlaubt hat. Sie wird einmal gebraucht und nicht gespeichert.
waiting-paste-use = Diese Adresse nehmen
waiting-paste-open = Der Browser zeigt einen Fehler? Adresse einfügen
waiting-invalid-open = Der Browser zeigt „Invalid client“?
waiting-invalid = Diese leere Seite zeigt FieldView, wenn es die Client-ID oder die Weiterleitungsadresse Ihrer Firma nicht kennt; mehr kommt dann nicht zurück. Warten hilft nicht: Drücken Sie „Abbrechen“, vergleichen Sie beides in den Einstellungen mit dem, was Climate registriert hat, und verbinden Sie noch einmal.
waiting-tls = Ihr Browser besteht bei der Weiterleitungsadresse auf https, und das geht auf diesem Computer nicht. Fügen Sie stattdessen die Adresse ein, die er zeigt.
waiting-turned-away =
    { $count ->
        [one] { $count } Anfrage, die nicht die Antwort von FieldView war, wurde abgewiesen.
       *[other] { $count } Anfragen, die nicht die Antwort von FieldView waren, wurden abgewiesen.
    }

## Verbunden

connected-status = Status bei Leaf
connected-status-none = keine Angabe
connected-account = FieldView-Konto
connected-account-none = keine Angabe von FieldView
connected-since = Verbunden seit
connected-since-none = keine Angabe von Leaf
connected-permissions = Rechte
permissions-unlisted = von Leaf nicht aufgeführt
permissions-read = { $granted } von { $all } zum Lesen
permissions-read-write = { $granted } von { $all } zum Lesen, { $granted-write } von { $all-write } zum Schreiben
connected-missing = Es fehlt: { $data }. Bitten Sie Climate, es freizugeben, und verbinden Sie dann neu.
missing-harvest = Erntedaten (asHarvested:read)
missing-planting = Aussaatdaten (asPlanted:read)
missing-application = Ausbringungsdaten (asApplied:read)
missing-fields = Felder und Feldgrenzen (fields:read)
missing-owners = die Eigentümer der Daten (resourceOwners:read)
missing-farms = Höfe und Organisationen (farmOrganizations:read)
connected-dropped = Stile hat die Zustimmung des Betriebs nicht mehr: Ab jetzt hält Leaf sie aktuell.
connected-not-dropped = Stile konnte seine eigene Kopie der Zustimmung noch nicht löschen; beim nächsten Start versucht Stile es noch einmal.
connected-dropping = Stile löscht seine eigene Kopie der Zustimmung…
connected-operations = Feldarbeiten bei Leaf
connected-machines = Maschinendateien bei Leaf
