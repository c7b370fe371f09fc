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
this-run-badge = Zugangsdaten nur bis zum Beenden
leave-practice = Übung beenden
practice-company = Firma: { $company }
practice-company-mixed = Betriebe und Probleme aller Art
practice-company-large = zehntausend Betriebe, mit einer Datei eingerichtet
practice-company-new = noch keine Betriebe bei Leaf (hinzufügen oder Tabelle importieren)
practice-company-not-enabled = Climate hat nicht alles freigeschaltet, daher kann kein Betrieb zustimmen
practice-company-anew = Jede Firma beginnt bei der Auswahl von vorn.
try-again = Erneut versuchen
keep-for-this-run = Zugangsdaten bis zum Beenden behalten
start-afresh-ask = Neue Schlüsselbund-Einträge verwenden…
start-afresh = Neue Einträge verwenden
dismiss = OK
cancel = Abbrechen
secret-show = Eingabe anzeigen: { $field }
back = Zurück
continue = Weiter
please-check = Bitte prüfen: { $reason }
key-enter = Enter
key-escape = Esc
keyring-waits =
    { $system ->
        [windows] Stile wartet auf die Anmeldeinformationsverwaltung von Windows, in der Passwörter liegen.
        [macos] Stile wartet auf den Schlüsselbund dieses Macs. Möglicherweise fragt er in einem anderen Fenster nach dem Passwort.
       *[other] Stile wartet auf den Schlüsselbund Ihres Systems, in dem Passwörter liegen. Möglicherweise fragt er in einem anderen Fenster nach seinem eigenen Passwort.
    }
give-up = Nicht länger warten
closing = Die Zustimmung des Betriebs wird gesichert. Stile beendet sich gleich.
link-copied = Link kopiert. Er gilt einmal, nur für diesen Betrieb, bis die Zeit abgelaufen ist.
asked-to-wait = Der Server ist ausgelastet. Stile macht in { $time } weiter.
# $server is Leaf or FieldView.
takes-longer = { $server } braucht länger als sonst für die Antwort. Stile wartet weiter.
takes-longer-exchange = Der Betrieb muss nichts tun. Lassen Sie Stile bitte geöffnet, damit die Antwort nicht verloren geht.

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
display-percent = { $percent } %

## Angaben für den Support

details = Angaben für den Support
details-copy = Angaben kopieren
copy-text = Text kopieren
copied = Kopiert.
details-version = Stile { $version }
details-time = Zeit: { $time }
details-server = Server: { $server }
details-not-asked = Nicht gesendet: { $why }
details-not-reached = Nicht erreicht: { $cause }
details-lost = Antwort verloren: { $cause }
details-status = Status: { $status }
details-unreadable = Status: { $status }, unlesbar: { $what }
details-code = Code: { $code }
details-request = Anfrage-ID: { $id }
details-reason = Grund: { $reason }

## Start und Willkommen

starting = Gespeicherte Daten werden geladen…
keyring-trouble-title = Stile kann seine Zugangsdaten nicht lesen
welcome-title = Willkommen bei Stile
welcome-intro = Stile verbindet das Climate-FieldView-Konto eines Betriebs mit Leaf. Der Betrieb meldet sich in Ihrem Browser bei FieldView an und erlaubt den Zugriff. Den Rest erledigt Stile und meldet, wenn alles fertig ist.
welcome-picture = Zeichnung eines Übertritts über einen Zaun: vier Stufen, die auf ein Feld führen.
welcome-file-title = Eine Datei von Ihrer Firma
welcome-hand-title = Keine Datei? Um Stile von Hand einzurichten, brauchen Sie
welcome-need-leaf = ein Leaf-Konto (E-Mail und Passwort oder ein API-Token)
welcome-need-keys = FieldView-App-Schlüssel von Climate: Client-ID, Client-Secret, API-Schlüssel
welcome-need-address = die Weiterleitungsadresse, die Climate für diese Schlüssel registriert hat
welcome-get-leaf = Leaf-Konto anfragen
welcome-get-keys = Entwicklerkonto bei Climate anlegen
welcome-practice = Nur mal ansehen? Die Übung verwendet erfundene Betriebe und läuft nur auf diesem Computer. Sie braucht weder Konto noch Netz und speichert nur ein Protokoll und das Aussehen des Fensters.
welcome-try = Mit Übungsdaten ausprobieren
welcome-by-file = Meine Firma hat mir eine Datei gegeben
welcome-by-hand = Von Hand einrichten
welcome-file = Hat Ihre Firma Ihnen eine Einrichtungsdatei (.stile) gegeben? Öffnen Sie die Datei hier oder ziehen Sie sie auf dieses Fenster.
welcome-file-here = Hat Ihre Firma Ihnen eine Einrichtungsdatei (.stile) gegeben? Öffnen Sie die Datei hier.
welcome-choose-file = Datei auswählen…

## Einrichtung

setup-page = Einrichtung, Seite { $page } von { $pages }
setup-signing-in = Anmeldung läuft…
setup-saving = Wird gespeichert…
setup-finish = Speichern und fertig
sent-to = Wird nur an { $servers } gesendet.

leaf-title = Ihr Leaf-Konto
leaf-intro = Stile meldet sich für Ihre Firma bei Leaf an. Ihr Passwort wird einmal verwendet und nicht gespeichert.
leaf-kept = Sie sind angemeldet. Lassen Sie die Felder leer, um angemeldet zu bleiben.
leaf-by-password = E-Mail und Passwort
leaf-by-token = API-Token
leaf-email = E-Mail
leaf-email-hint = name@firma.example
leaf-password = Passwort
leaf-token = API-Token
leaf-token-help = Ein langes Wort aus Ihrem Leaf-Konto oder von der IT Ihrer Firma. { $sent }
leaf-none = Noch kein Konto? Bei Leaf anfragen
leaf-none-company = Noch kein Konto? Fragen Sie bei { $company } danach.
leaf-only = Die Einrichtungsdatei von { $company } hat alles andere erledigt: Melden Sie sich an, dann kann es losgehen.
leaf-again = Erneut bei Leaf anmelden
leaf-sign-in = Anmelden

keys-title = Ihre FieldView-App-Schlüssel
keys-intro = Climate hat Ihrer Firma drei Werte per E-Mail geschickt. Sie gelten für alle Betriebe. Sie können die ganze E-Mail in ein beliebiges Feld einfügen.
keys-kept = Client-Secret und API-Schlüssel sind im Schlüsselbund. Lassen Sie die Felder leer, um sie zu behalten.
keys-kept-for-this-run = Client-Secret und API-Schlüssel bleiben bis zum Beenden von Stile erhalten. Lassen Sie die Felder leer, um sie zu behalten.
keys-secrets = Client-Secret und API-Schlüssel werden im Schlüsselbund Ihres Systems gespeichert.
keys-secrets-for-this-run = Client-Secret und API-Schlüssel bleiben bis zum Beenden von Stile erhalten.
keys-sent = Stile sendet sie nur an { $servers }.
# In the empty field of a secret.
secret-kept = Im Schlüsselbund gespeichert; zum Ersetzen neu eingeben
secret-kept-for-this-run = Bleibt bis zum Beenden; zum Ersetzen neu eingeben
keys-split = Stile hat die drei Werte im eingefügten Text gefunden und die Felder ausgefüllt.
keys-client-id = Client-ID
keys-client-id-help = clientId in der E-Mail von Climate: ein Wort, nicht geheim.
keys-client-secret = Client-Secret
keys-client-secret-help = clientSecret in der E-Mail von Climate.
keys-api-key = API-Schlüssel
keys-api-key-help = apiKey in der E-Mail von Climate, oft der längste der drei Werte.
keys-none = Noch keine Schlüssel? Entwicklerkonto bei Climate anlegen

redirect-title = Ihre Weiterleitungsadresse
redirect-intro = Wenn der Betrieb den Zugriff erlaubt, öffnet der Browser diese Adresse. Climate muss sie für Ihre Schlüssel genau so registriert haben, wie sie hier steht.
redirect-first = Weiterleitungsadresse
redirect-first-help = Genau so, wie Climate sie registriert hat. Am besten eine Adresse auf diesem Computer mit einem Port von 1024 bis 49151.
redirect-second = Zweite Weiterleitungsadresse (optional)
redirect-second-help = Ebenfalls bei Climate registriert. Stile verwendet sie, wenn die erste nicht verfügbar ist.
redirect-elsewhere = Diese Adresse liegt nicht auf diesem Computer. Sie müssen daher die Adresse einfügen, die der Browser am Ende zeigt.
redirect-open-page = Diese Adresse liegt nicht auf diesem Computer, und über http:// können andere im Netz die Antwort lesen. Sie müssen die Adresse einfügen, die der Browser am Ende zeigt.
redirect-https-here = Browser vertrauen https auf diesem Computer nicht, daher kann Stile die Antwort dort nicht empfangen. Der Browser meldet, dass er die Seite nicht öffnen kann. Fügen Sie dann die Adresse ein, die er zeigt.
redirect-own-scheme = Browser können solche Adressen weder öffnen noch anzeigen. Sie müssen die Antwort jedes Mal in den Entwicklertools des Browsers suchen. Lassen Sie bei Climate besser auch eine Adresse wie { $usual } registrieren.
redirect-low-port = Auf manchen Systemen darf Stile den Port { $port } nicht verwenden. Dort müssen Sie die Adresse einfügen, die der Browser am Ende zeigt.
redirect-high-port = Windows reserviert Ports wie { $port } manchmal. Dann müssen Sie die Adresse einfügen, die der Browser am Ende zeigt.
redirect-write = Schreibrechte (optional)
redirect-write-help = Stile bittet immer um Leserechte. Schreibrechte muss Climate für Ihre Schlüssel freischalten.
redirect-write-warning = Betriebe können sich nicht anmelden, wenn Climate diese Rechte nicht freigeschaltet hat.
redirect-mail-title = Noch nicht registriert?
redirect-mail-help = Stile kann die E-Mail schreiben, die Climate um die Rechte und diese Adresse bittet.
redirect-mail = E-Mail an Climate schreiben
redirect-pkce = Jede Anmeldung mit PKCE absichern (nur wenn Climate sagt, dass Ihre Schlüssel das unterstützen)
fields-setting = Felder neuer Verbindungen
fields-setting-help = Leaf zeigt die Felder eines Betriebs zuerst nur als Vorschau. Feldgrenzen und Maschinendateien holt Leaf erst, wenn ein Feld aktiviert ist.
fields-setting-ask = Ich aktiviere die Felder selbst, Betrieb für Betrieb
fields-setting-all = Alle neuen Felder automatisch aktivieren, solange Stile läuft
settings-not-saved = Die Einstellungen konnten nicht gespeichert werden.
    .lost = Es ist nichts verloren: Was Sie eingegeben haben, steht noch hier.
    .now = Schaffen Sie Speicherplatz oder prüfen Sie die Berechtigungen des Ordners und versuchen Sie es dann erneut.
settings-newer = Die gespeicherten Einstellungen stammen von einer neueren Version von Stile; Ihre wurden deshalb nicht gespeichert.
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
open-running = Die Datei wird geöffnet. Einen Moment…
open-passphrase = Passphrase
open-passphrase-help = Sie erhalten sie von der Person, die Ihnen die Datei gegeben hat. Sie ist nicht Ihr Leaf-Passwort.
open-wrong-passphrase = Diese Passphrase öffnet die Datei nicht.
open-wrong-passphrase-see = Das Auge neben dem Feld zeigt Ihre Eingabe, damit Sie sie korrigieren können. Solange sie markiert ist, ersetzt neuer Text sie ganz.
open-go-on = Öffnen
open-other = Andere Datei wählen
open-servers-title = Diese Datei verwendet andere Server
open-servers-leaf = Leaf, wo Sie sich anmelden: { $host }
open-servers-fieldview = FieldView, wo Betriebe sich anmelden: { $host }
open-servers-data = Daten von FieldView: { $host }
open-servers-trust = Ihr Leaf-Passwort und die Zustimmungen der Betriebe würden dorthin gehen. Fahren Sie nur fort, wenn Ihre Firma Sie dazu aufgefordert hat.
open-servers-forget = Stile vergisst dann, was es für die bisherigen Server auf diesem Computer gespeichert hat: Ihre Anmeldung, die App-Schlüssel, die Tagesliste und bekannte Konten. Um dort begonnene Verbindungen abzuschließen, öffnen Sie wieder eine Datei für diese Server.
open-use-servers = Diese Server verwenden
make-title = Einrichtungsdatei fürs Team erstellen
make-intro = Eine einzige Datei richtet Stile auf den Computern Ihres Teams ein. Jeder öffnet die Datei, gibt die Passphrase ein und meldet sich selbst bei Leaf an.
make-in-practice = Sie üben: Die Datei bekommt erfundene Schlüssel und „Übung“ im Namen. Niemand kann mit ihr arbeiten.
# The name in a file that is made in practice, and the file’s own.
make-practice-company = Übung - { $company }
make-company = Firmenname
make-contact = Kontakt für Ihr Team (optional)
make-contact-help = Name, Telefonnummer, E-Mail-Adresse. Stile zeigt dies überall dort, wo es Ihr Team an Sie verweist.
make-passphrase = Passphrase
make-passphrase-help = Schreiben Sie die Passphrase jetzt auf: Stile speichert sie nicht. Geben Sie sie Ihrem Team getrennt von der Datei, zum Beispiel am Telefon.
make-weak = zu leicht zu erraten; nehmen Sie die vorgeschlagene oder vier Wörter ohne Zusammenhang.
make-language = Sprache: { $language }
make-logo = Logo wählen…
make-logo-help = Optional: PNG mit höchstens 1024 × 1024 Pixeln und 256 KB.
make-logo-chosen = Logo ausgewählt.
make-logo-address = Webadresse des Logos (optional)
make-logo-address-help = Für die Seite, auf die ein Link von Leaf führt: eine https-Adresse, die jeder öffnen kann.
make-logo-address-wrong = Das ist keine https-Adresse, die jeder öffnen kann.
make-holds = Inhalt der Datei
make-holds-keys = Ihre FieldView-App-Schlüssel, mit der Passphrase verschlüsselt
make-holds-address = die Weiterleitungsadresse, die Schreibrechte, die Sprache, die Adresse des Logos und ob neue Felder automatisch aktiviert werden
make-holds-servers = die Server: { $hosts }
make-holds-not = keine Passwörter oder Tokens für Leaf
make-go-on = Datei erstellen
make-running = Die Datei wird erstellt…
make-passphrase-told = Wenn Stile die Passphrase vorgeschlagen hat, spielen Großschreibung, Bindestriche und Leerzeichen bei der Eingabe keine Rolle.
make-passphrase-copy = Passphrase kopieren
make-passphrase-other = Eine andere vorschlagen
make-passphrase-copied = Die Passphrase ist in der Zwischenablage. Stile entfernt sie nach zwei Minuten.
made-title = Die Einrichtungsdatei ist erstellt
made-place = Sie liegt hier: { $path }
made-next = Schicken Sie Ihrem Team die Datei, und teilen Sie ihm die Passphrase auf einem anderen Weg mit. Sie wird hier zum letzten Mal gezeigt.
made-in-practice = Diese Datei ist nur zum Ausprobieren: Sie enthält erfundene Schlüssel, und niemand kann mit ihr arbeiten. Sie können sie löschen.
made-done = Fertig
set-by-company = Durch die Einrichtungsdatei von { $company } festgelegt. Eine neuere Datei ersetzt diese Werte.

## Settings

settings-save = Speichern
settings-in-practice = Was Sie während der Übung hier ändern, gilt nur, bis Sie die Übung beenden.
settings-signed-in = Angemeldet als { $account }
settings-signed-in-unnamed = Angemeldet mit einem API-Token, das kein Konto nennt
settings-signed-out = Nicht angemeldet
settings-client = Client-ID: { $client }
settings-by-company = Was { $company } eingestellt hat
settings-check = Einrichtung prüfen
settings-files = Einrichtungsdateien
settings-practice = Übung
settings-practice-help = Die Übung verwendet erfundene Betriebe und läuft nur auf diesem Computer. Ihre eigenen Betriebe bleiben, wie sie sind; nach der Übung kehren Sie zu ihnen zurück.
settings-help = Hilfe
settings-help-text = Wenn etwas nicht funktioniert, schicken Sie die „Angaben für den Support“ und das Protokoll des Tages an die Person, die sich in Ihrer Firma um Stile kümmert. Beides enthält weder Passwörter noch Schlüssel oder Zustimmungen.
settings-help-company = Wenn etwas nicht funktioniert, fragen Sie bei { $company } nach: Von dort kommt die Einrichtungsdatei. Schicken Sie die „Angaben für den Support“ und das Protokoll des Tages mit. Beides enthält weder Passwörter noch Schlüssel oder Zustimmungen.
contact = Kontakt: { $contact }
contact-copy = Kontakt kopieren
contact-mail = An { $company } schreiben
settings-help-leaf = Dokumentation von Leaf
settings-computer = Dieser Computer
settings-folder = Einstellungen und Listen:
    .name = Ordner der Einstellungen und Listen öffnen
settings-logs = Protokoll:
    .name = Ordner des Protokolls öffnen
settings-open-folder = Ordner öffnen
settings-drop-title = Seite ohne Speichern verlassen?
settings-drop-text = Was Sie auf dieser Seite eingegeben haben, geht verloren.
settings-drop-yes = Ohne Speichern verlassen
change-sign-in = Erneut bei Leaf anmelden
change-client-id = Client-ID ändern
change-client-secret = Client-Secret ändern
change-api-key = API-Schlüssel ändern
change-redirect = Weiterleitungsadresse ändern
change-second-redirect = Zweite Weiterleitungsadresse ändern

## Check of the set-up

check-title = Funktioniert die Einrichtung?
check-offer = Ihre Einrichtung ist gespeichert. Stile kann sie vor dem ersten Betrieb prüfen: Das dauert wenige Sekunden, und kein Betrieb wird gefragt.
check-running = Wird geprüft…
check-good = Alles funktioniert.
check-failed =
    { $count ->
        [one] { $count } Teil funktioniert noch nicht.
       *[other] { $count } Teile funktionieren noch nicht.
    }
check-again = Noch einmal prüfen
check-pass-over = Nicht prüfen
check-go-on = Weiter zu den Betrieben
check-go-on-anyway = Trotzdem weiter
labelled = { $label }: { $text }
check-sign-in = Anmeldung bei Leaf
check-client = Client-ID und Client-Secret
check-second-redirect = Zweite Weiterleitungsadresse
# The same four in the words of staff whom a company’s file has set up.
check-client-company = Zugang zu FieldView
check-api-key-company = Zugang zu den Daten von FieldView
check-redirect-company-name = Rückweg aus dem Browser
check-second-redirect-company = Zweiter Rückweg aus dem Browser
check-keyring =
    { $system ->
        [windows] Anmeldeinformationsverwaltung von Windows
        [macos] Schlüsselbund dieses Macs
       *[other] Schlüsselbund dieses Computers
    }
check-clock = Uhr dieses Computers
check-waiting = noch nicht geprüft
check-part-running = wird geprüft…
check-works = funktioniert
check-pasted = nicht auf diesem Computer, daher fügen Sie jedes Mal die Adresse aus dem Browser ein
check-unknown = unbekannt, weil Leaf keine Uhrzeit genannt hat
check-part-failed = funktioniert nicht
check-lost = Es ist nichts verloren: Alles, was Sie eingestellt haben, bleibt, wie es ist.

## Things to try in practice

tasks-title = Zum Ausprobieren ({ $done } von { $all } erledigt)
tasks-brief = Aufgaben: { $done }/{ $all }
task-done = Erledigt: { $task }
task-connect = Einen Betrieb verbinden: Melden Sie sich als dieser Betrieb an und erlauben Sie den Zugriff.
task-refusal = Einen Betrieb verbinden, der ablehnt: Wählen Sie im Browser „Deny“.
task-wrong-account = Ein falsches Konto erhalten: Melden Sie sich als jemand anderes an und sagen Sie Stile dann, dass das Konto falsch ist.
task-link = Einen Betrieb erreichen, der nicht vor Ort ist: Öffnen Sie seine Seite und erstellen Sie einen Link.

## Eine Datei, deren Pfad eingegeben wird

files-all = Alle Dateien
path-title-set-up = Wo ist die Einrichtungsdatei?
path-title-table = Wo ist die Tabelle?
path-title-logo = Wo ist das Logo?
path-text = Dieser Computer hat keinen Dateidialog. Geben Sie den Pfad der Datei ein oder fügen Sie ihn ein.
path-field = Dateipfad
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
filter = Anzeige: { $shown }
filter-all = Alle
filter-not-connected = Nicht verbunden
filter-link = Link gesendet
filter-attention = Prüfung nötig
filter-away = FieldView nicht erreichbar
filter-connected = Verbunden
growers-add = Betrieb hinzufügen
growers-refresh = Aktualisieren
growers-save = Als Tabelle speichern
growers-more = Mehr
growers-import = Betriebe aus Tabelle hinzufügen…
growers-check-all = Alle prüfen
growers-plan = Tag planen
order = Sortierung: { $order }
order-leaf = Reihenfolge bei Leaf
order-name = Name
order-reference = Eigene Kennung
order-state = Status
order-account = Konto
order-newest = Neueste Verbindung zuerst
order-by = Sortieren nach { $column }
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
choose-title = Wen möchten Sie heute verbinden?
choose-all-shown = Alle angezeigten auswählen
choose-none-shown = Alle angezeigten abwählen
choose-plan =
    { $count ->
        [one] { $count } Betrieb einplanen
       *[other] { $count } Betriebe einplanen
    }
checking = { $done } von { $all } Verbindungen geprüft.
checking-stop = Anhalten
checking-show = Zeigen, was zu prüfen ist
checked =
    { $told ->
        [one] { $told } Verbindung geprüft. In Ordnung: { $good }, zu prüfen: { $trouble }.
       *[other] { $told } Verbindungen geprüft. In Ordnung: { $good }, zu prüfen: { $trouble }.
    }
checked-away =
    { $count ->
        [one] Bei { $count } Betrieb ist FieldView vorübergehend nicht erreichbar. Warten Sie einfach ab; es ist nichts zu tun.
       *[other] Bei { $count } Betrieben ist FieldView vorübergehend nicht erreichbar. Warten Sie einfach ab; es ist nichts zu tun.
    }
checked-previews =
    { $count ->
        [one] { $count } Betrieb hat Felder in der Vorschau. Deren Daten kommen erst, wenn Sie die Felder aktivieren.
       *[other] { $count } Betriebe haben Felder in der Vorschau. Deren Daten kommen erst, wenn Sie die Felder aktivieren.
    }
checked-not-counted =
    { $count ->
        [one] Die Felder von { $count } Betrieb wurden nicht gezählt.
       *[other] Die Felder von { $count } Betrieben wurden nicht gezählt.
    }
checked-not-told =
    { $count ->
        [one] Leaf hat zu { $count } Betrieb nicht geantwortet.
       *[other] Leaf hat zu { $count } Betrieben nicht geantwortet.
    }
checked-left =
    { $count ->
        [one] { $count } Betrieb wurde nicht geprüft.
       *[other] { $count } Betriebe wurden nicht geprüft.
    }
table-reference = Eigene Kennung
table-state = FieldView-Status
table-fields = Felder
table-previews = Felder in der Vorschau
table-event = Letztes Ereignis
growers-none = Noch keine Betriebe. Fügen Sie den ersten hinzu.
growers-no-match = Kein Betrieb passt zu dieser Suche.
growers-no-match-yet = Bisher keine gefunden. Noch sind nicht alle Verbindungen geprüft: Drücken Sie „Alle prüfen“.
growers-failed-empty = Es ist nichts verloren.
growers-failed-some = Es ist nichts verloren: Sie können mit den Betrieben unten arbeiten.
growers-reading = Betriebe werden geladen: { $known }
growers-reading-of = Betriebe werden geladen: { $known } von { $total }
growers-shown-of = { $shown } von { $known } Betrieben
growers-stop-reading = Laden anhalten
growers-stopped = { $shown } von { $known } Betrieben; das Laden wurde angehalten
growers-count =
    { $known ->
        [one] { $known } Betrieb
       *[other] { $known } Betriebe
    }
growers-token-ended = Ihre Anmeldung bei Leaf ist abgelaufen. Melden Sie sich in den Einstellungen erneut an.
growers-token-ends = Ihre Anmeldung bei Leaf läuft am { $time } ab. Melden Sie sich vorher erneut an.

grower-connect = Verbinden
    .name = { $grower } verbinden
grower-reconnect = Neu verbinden
    .name = { $grower } neu verbinden
grower-open =
    .name = { $grower }: Details
grower-menu =
    .name = { $grower }: mehr
grower-menu-link = Link senden…
grower-menu-map = Karte der Felder
grower-menu-history = Verlauf
grower-edit = Bearbeiten…
grower-finish = Abschließen
    .name = Verbindung von { $grower } abschließen
grower-discard = Verwerfen…
    .name = Zustimmung von { $grower } verwerfen
grower-unfinished = { $grower }: Verbindung noch nicht abgeschlossen
held-in-memory = Die Zustimmung des Betriebs ist nur im Arbeitsspeicher. Schließen Sie die Verbindung ab, bevor Sie Stile beenden.
held-expired = Die Zustimmung des Betriebs liegt auf diesem Computer, aber FieldView beendet Zustimmungen nach 30 Tagen, und diese scheint älter zu sein. Versuchen Sie, die Verbindung abzuschließen. Lehnt Leaf die Zustimmung ab, verwerfen Sie sie und fragen Sie den Betrieb erneut.
held-safe = Die Zustimmung liegt sicher auf diesem Computer. Eine neue Anmeldung ist nicht nötig.

state-none = FieldView nicht verbunden
state-unknown = FieldView-Status wird geprüft…
state-not-asked = nicht geprüft
state-good = FieldView verbunden
state-missing = FieldView verbunden, fehlende Rechte: { $missing } von { $all }
state-trouble = FieldView bitte prüfen
state-ended = FieldView nimmt die Zustimmung nicht mehr an
state-limited = Die Zustimmung reicht nicht aus
state-trouble-word = FieldView bitte prüfen: { $word }
state-away = FieldView vorübergehend nicht erreichbar
row-link-unused = Link bis { $until }, noch nicht verwendet
row-link-used = Link bis { $until }, verwendet am { $time }

## Betriebe aus einer Tabelle

import-title = Betriebe aus Tabelle hinzufügen
import-reading = Die Tabelle wird gelesen…
import-code-page = Zeichenkodierung: { $name }
code-page =
    { $name ->
        [UTF-8] Unicode (UTF-8)
        [UTF-16LE] Unicode (UTF-16)
        [UTF-16BE] Unicode (UTF-16, Big-Endian)
        [windows-1252] Westeuropa (Windows-1252)
        [macintosh] Westeuropa (Mac)
        [IBM850] Westeuropa (DOS)
        [ISO-8859-15] Westeuropa (ISO 8859-15)
        [windows-1250] Mitteleuropa (Windows-1250)
        [ISO-8859-2] Mitteleuropa (ISO 8859-2)
        [IBM852] Mitteleuropa (DOS)
        [x-mac-ce] Mitteleuropa (Mac)
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
import-heads = Kopfzeile: { $row }
import-no-heads = keine
import-passed-over =
    { $count ->
        [one] { $count } Zeile über der Kopfzeile wurde übersprungen.
       *[other] { $count } Zeilen über der Kopfzeile wurden übersprungen.
    }
import-origin = Das ist ein Export aus { $program }.
import-of-fields = Das ist eine Feldliste, exportiert aus FieldView oder John Deere. Leaf braucht für jeden Betrieb eine E-Mail-Adresse.
import-of-contacts = Das sind Kontakte aus einem Telefon oder Adressbuch (vCard).
import-twice-encoded = Manche Buchstaben in dieser Datei sind verstümmelt: „{ $found }“ soll „{ $meant }“ heißen.
import-mend = Diese Buchstaben berichtigen
reason-cells = erkannt an den Werten ({ $percent } % passen)
reason-head = erkannt am Namen ({ $percent } % passen)
reason-head-alone = erkannt am Namen
import-spoiled =
    { $count ->
        [one] „{ $column }“: Eine Tabellenkalkulation hat in dieser Spalte { $count } Wert verfälscht, etwa zu { $example }. Das Original steht nicht mehr in der Datei: Geben Sie es neu ein, in einer Spalte, die als Text formatiert ist.
       *[other] „{ $column }“: Eine Tabellenkalkulation hat in dieser Spalte { $count } Werte verfälscht, etwa zu { $example }. Die Originale stehen nicht mehr in der Datei: Geben Sie sie neu ein, in einer Spalte, die als Text formatiert ist.
    }
import-shares =
    { $count ->
        [one] { $count } Zeile hat die E-Mail-Adresse eines anderen Betriebs, wie es in Familien vorkommt. Ist das ein eigener Betrieb?
       *[other] { $count } Zeilen haben die E-Mail-Adresse eines anderen Betriebs, wie es in Familien vorkommt. Sind das eigene Betriebe?
    }
import-shares-add = Ja, auch hinzufügen
import-shares-leave = Nein, auslassen
import-columns = Ordnen Sie die Spalten zu. Name und E-Mail sind erforderlich.
import-column = { $meaning }: { $column }
import-no-column = keine
import-column-number = Spalte { $number }
import-phone = Telefon
import-first-name = Vorname
import-company = Firma, wo kein Name steht
import-vcard-company = Firma
import-address = Adresse
import-house-number = Hausnummer
import-address-line = Adresszusatz
import-district = Ortsteil
import-postcode = Postleitzahl
import-town = Ort
import-state = Bundesland
import-wait-for-list = Die Liste der Betriebe wird noch geladen. Erst danach erkennt Stile, wer schon auf der Liste steht.
import-counts =
    { $all ->
        [one] { $all } Zeile. Neu: { $new }, schon auf der Liste: { $known }, doppelt: { $twice }, zu korrigieren: { $wrong }
       *[other] { $all } Zeilen. Neu: { $new }, schon auf der Liste: { $known }, doppelt: { $twice }, zu korrigieren: { $wrong }
    }
import-start =
    { $count ->
        [one] { $count } Betrieb hinzufügen
       *[other] { $count } Betriebe hinzufügen
    }
import-running = Wird hinzugefügt: { $done } von { $all }
import-over = Hinzugefügt: { $added }. Von Leaf abgelehnt: { $failed }. Nicht gesendet: { $left }. Ausgelassen: { $out }.
import-again = Sie können dieselbe Tabelle erneut öffnen: Betriebe, die schon auf der Liste stehen, werden nicht doppelt hinzugefügt.
import-save = Ergebnis als Tabelle speichern
import-row = Zeile { $number }
import-added = hinzugefügt
fate-new = neu
fate-shares-row = gleiche E-Mail wie Zeile { $row }
fate-shares-grower = gleiche E-Mail wie { $grower }, schon auf der Liste
fate-namesake-row = neu, aber Zeile { $row } hat denselben Namen
fate-namesake-grower = neu, aber { $grower } auf der Liste heißt genauso
fate-several-emails = mehr als eine E-Mail-Adresse.
fate-unreadable = { $column }: ein Zeichen ist nicht lesbar.
fate-spoiled = { $column }: eine Tabellenkalkulation hat diesen Wert verfälscht.
fate-open-quote = ein Anführungszeichen wird geöffnet, aber nicht geschlossen.
fate-more-cells = mehr Zellen als Spalten: ein Komma oder Semikolon gehört wahrscheinlich zum Inhalt einer Zelle.
fate-hidden = die Zeile ist in der Arbeitsmappe ausgeblendet. Um diesen Betrieb hinzuzufügen, blenden Sie sie dort wieder ein.
fate-same-email = schon auf der Liste: { $grower } hat diese E-Mail
fate-same-reference = schon auf der Liste: { $grower } hat diese Kennung
fate-email-twice = gleiche E-Mail wie Zeile { $row }
fate-reference-twice = gleiche Kennung wie Zeile { $row }

## Die Arbeit eines Tages

day-title = Heute
day-title-of = Liste vom { $date }
day-done-of = Die Liste vom { $date } ist erledigt
day-earlier = Diese Liste ist nicht von heute. Machen Sie mit ihr weiter, oder löschen Sie sie und planen Sie einen neuen Tag.
day-earlier-done = Wenn Sie einen neuen Tag planen, wird diese Liste gelöscht. Speichern Sie sie vorher als Tabelle, wenn Sie sie noch brauchen.
day-link = Stattdessen Link senden
day-done = Die Liste für heute ist erledigt
day-counts =
    { $all ->
        [one] { $all } Betrieb. Verbunden: { $connected }, offen: { $open }, abgelehnt: { $refused }, heute nicht: { $skipped }
       *[other] { $all } Betriebe. Verbunden: { $connected }, offen: { $open }, abgelehnt: { $refused }, heute nicht: { $skipped }
    }
day-postpone = Verschieben…
day-skip = Heute überspringen…
day-refuse = Als abgelehnt markieren…
day-note = Notiz (optional)
day-note-keep = Speichern
day-all = Tagesliste
day-all-earlier = Die ganze Liste
day-again = Wieder öffnen
    .name = Wieder öffnen: { $grower }
day-take = Jetzt verbinden
    .name = { $grower } jetzt verbinden
choose-another = Anderen Betrieb wählen
day-save = Liste als Tabelle speichern
day-clear = Liste löschen
day-clear-title = Liste löschen?
day-clear-text = Die Liste mit Ergebnissen und Notizen wird von diesem Computer gelöscht. Speichern Sie sie vorher als Tabelle, wenn Sie sie brauchen.
day-clear-yes = Löschen
outcome-open = offen
outcome-postponed = später heute
outcome-skipped = heute nicht
outcome-refused = abgelehnt
outcome-connected = verbunden
table-outcome = Ergebnis
table-noted = Vermerkt am
table-planned = Geplant am
table-note = Notiz
choose-next-of-day = Nächsten Betrieb verbinden: { $grower }

## Ein Betrieb

grower-page-looking = Die Verbindung wird geprüft…
grower-page-failed = Es ist nichts verloren, und nichts hat sich geändert.
grower-page-reconnect = Drücken Sie „Neu verbinden“: Der Betrieb meldet sich erneut bei FieldView an, und Leaf erhält eine neue Zustimmung.
grower-page-finish = Drücken Sie „Abschließen“: Die Zustimmung des Betriebs liegt schon vor.
grower-page-permission = Die Zustimmung umfasst weniger, als Leaf braucht. Bitten Sie Climate, das Fehlende für Ihre App-Schlüssel freizuschalten. Drücken Sie dann „Neu verbinden“; der Betrieb muss sich erneut anmelden.
away-wait = Die Zustimmung ist in Ordnung. Leaf versucht es automatisch erneut: Prüfen Sie es später noch einmal.
grower-page-disconnect = Trennen…
grower-page-disconnecting = Wird getrennt…
grower-page-disconnected = Leaf bestätigt, dass FieldView getrennt ist.
grower-page-still-connected = Leaf hat die Trennung noch nicht bestätigt: Aktualisieren Sie, bevor Sie sich darauf verlassen.
grower-page-events = Verlauf der letzten 30 Tage
event-limited-permission = Die Zustimmung umfasst weniger, als Leaf braucht. Bitten Sie Climate, das Fehlende für Ihre App-Schlüssel freizuschalten. Danach muss der Betrieb erneut zustimmen.
event-unauthenticated = FieldView nimmt die Zustimmung nicht mehr an: Der Betrieb hat sie zurückgezogen, oder sie wurde anderswo verwendet. Der Betrieb muss erneut zustimmen.
event-worked = FieldView hat normal geantwortet.
event-key-refused = FieldView nimmt den API-Schlüssel der Firma nicht an. Prüfen Sie die App-Schlüssel in den Einstellungen.
event-busy = FieldView hat zu viele Anfragen erhalten. Leaf versucht es automatisch erneut.
event-away = FieldView war nicht erreichbar. Leaf versucht es automatisch erneut.
event-other = FieldView hat eine Anfrage abgelehnt (Status { $status }).
data-title = Die Daten des Betriebs bei Leaf
data-asking = Stile prüft, was bei Leaf angekommen ist…
data-none = Leaf zeigt noch keine Felder dieses Betriebs.
data-synced = Leaf hat FieldView zuletzt abgefragt: { $time }.
outlook-rules-unknown = Bis die ersten Felder da sind, kann es Minuten oder Stunden dauern. Leaf hat nicht mitgeteilt, ob sie automatisch kommen oder aktiviert werden müssen.
outlook-previews-first = Leaf zeigt zuerst die Felder des Betriebs; das kann Minuten oder Stunden dauern. Feldgrenzen und Maschinendateien kommen nur für aktivierte Felder.
outlook-comes-by-itself = Leaf holt Felder, Feldgrenzen und Maschinendateien automatisch. Bis die ersten da sind, kann es Minuten oder Stunden dauern.
outlook-previewed =
    { $count ->
        [one] { $count } Feld ist nur in der Vorschau: Feldgrenze und Maschinendateien kommen, wenn Sie es aktivieren.
       *[other] { $count } Felder sind nur in der Vorschau: Feldgrenzen und Maschinendateien kommen, wenn Sie sie aktivieren.
    }
outlook-waiting =
    { $count ->
        [one] { $count } Feld ist aktiviert und kommt, wenn Leaf FieldView das nächste Mal abfragt.
       *[other] { $count } Felder sind aktiviert und kommen, wenn Leaf FieldView das nächste Mal abfragt.
    }
outlook-daily = Leaf fragt FieldView mindestens einmal am Tag ab.
outlook-not-well = Neue Daten kommen erst, wenn die Verbindung wieder funktioniert.
outlook-all-on = Alle Felder sind aktiviert: Neue Daten kommen automatisch.
outlook-only-when-asked = Leaf fragt FieldView nur auf Anforderung ab: Drücken Sie „Daten jetzt abrufen“.
data-counted = Höfe: { $farms }. Felder: { $fields }.
data-arrived =
    { $fields ->
        [one] Höfe: { $farms }. Felder: { $fields }, { $area }.
       *[other] Höfe: { $farms }. Felder: { $fields }, { $area }.
    }
data-failed = Leaf hat nicht geantwortet. Stile fragt automatisch erneut.
data-sync = Daten jetzt abrufen
data-sync-running = Stile fragt Leaf…
data-sync-asked = Leaf fragt FieldView jetzt ab.
data-sync-failed = Leaf hat die Anfrage nicht angenommen. Es ist nichts verloren: Versuchen Sie es später erneut.
field-unnamed = Feld ohne Namen
fields-switch-all =
    { $count ->
        [one] { $count } Feld aktivieren
       *[other] Alle { $count } Felder aktivieren
    }
fields-choose = Felder auswählen…
fields-switch-chosen =
    { $count ->
        [one] { $count } ausgewähltes Feld aktivieren
       *[other] { $count } ausgewählte Felder aktivieren
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
field-waiting = aktiviert, kommt bei der nächsten Abfrage
field-failed = in der Vorschau, ließ sich nicht aktivieren
field-undrawable = diese Feldgrenze lässt sich nicht zeichnen
field-put-right = Feldgrenze wurde korrigiert
switching = Felder werden aktiviert: { $done } von { $all }
switching-by-itself = Solange Stile läuft, aktiviert es neue Felder dieses Betriebs automatisch. Bisher: { $done }.
switching-again = Leaf hat es beim letzten Mal nicht angenommen. Stile versucht es automatisch erneut.
switching-waits = Leaf ist ausgelastet. Stile macht um { $time } weiter.
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
switching-lost = Es ist nichts verloren: Aktivierte Felder bleiben aktiviert, und bei den anderen können Sie es erneut versuchen.
rules-title = Wie Leaf diese Felder holt
rules-previews = Leaf zeigt Felder nur als Vorschau, bis sie aktiviert werden.
rules-only-when-asked = Leaf fragt FieldView nur auf Anforderung ab.
rules-set-for-grower = Das ist für diesen Betrieb so eingestellt.
rules-set-for-account = Das ist für alle Betriebe des Leaf-Kontos so eingestellt.
rules-set-by-leaf = Das ist die Standardeinstellung von Leaf.
rules-for-one = Für diesen Betrieb ändern…
rules-for-all = Für alle Betriebe ändern…
rules-changing = Die Konfiguration bei Leaf wird geändert…
rules-lost = Die Konfiguration bei Leaf ist möglicherweise unverändert. Stile prüft sie.
rules-fetch-title = Soll Leaf alle Felder holen?
rules-fetch-text = Das ändert die Konfiguration bei Leaf (customDataSync aus): Felder, die FieldView anzeigt, kommen mit Feldgrenzen und Maschinendateien, ohne dass sie aktiviert werden müssen. Felder, die jetzt in der Vorschau sind, müssen eventuell trotzdem aktiviert werden.
rules-look-title = Soll Leaf FieldView automatisch abfragen?
rules-look-text = Das ändert die Konfiguration bei Leaf (fieldsAutoSync an): Leaf sucht mindestens einmal am Tag automatisch nach neuen Feldern und Daten.
rules-whom-one = Das gilt nur für { $grower }.
rules-whom-all = Das gilt für alle Betriebe Ihres Leaf-Kontos ohne eigene Einstellung, auch für die, die Ihre Kollegen verbinden.
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
map-in = Vergrößern
map-out = Verkleinern
map-all = Alle Felder
map-save = Als Bild speichern
links-title = Betrieb nicht vor Ort? Link senden
links-intro = Mit einem Link von Leaf stimmt der Betrieb auf dem eigenen Handy oder Computer zu. Leaf übernimmt die Zustimmung automatisch.
links-keys = Für Links muss Leaf Ihre FieldView-App-Schlüssel speichern (Client-ID, Client-Secret, API-Schlüssel). Sie senden sie nur einmal.
links-keys-yes = App-Schlüssel an Leaf senden
links-keys-there = Leaf hat die App-Schlüssel Ihrer Firma bereits von einem anderen Computer. Verwenden Sie sie, oder ersetzen Sie sie, falls sie seitdem geändert wurden.
links-keys-others = Leaf hat unter dem Namen von Stile bereits App-Schlüssel eines anderen Clients: { $client }. Links funktionieren erst, wenn Sie diese Schlüssel durch Ihre ersetzen.
links-keys-use = Diese Schlüssel verwenden
links-keys-replace = Ersetzen
links-keys-remove = App-Schlüssel bei Leaf entfernen…
links-keys-remove-title = App-Schlüssel bei Leaf entfernen?
links-keys-remove-text = Gesendete Links funktionieren nicht mehr, bis Leaf die Schlüssel wieder hat. Verbundene Betriebe bleiben verbunden.
links-keys-remove-yes = Entfernen
links-make =
    { $days ->
        [one] Link für { $days } Tag erstellen
       *[other] Link für { $days } Tage erstellen
    }
links-refresh = Prüfen, ob er verwendet wurde
links-running = Stile fragt Leaf…
links-failed = Es ist nichts verloren.
links-until = Link gültig bis { $time }
links-no-end = Leaf ihn beendet
links-used =
    { $count ->
        [one] { $count }-mal verwendet, zuletzt am { $time }
       *[other] { $count }-mal verwendet, zuletzt am { $time }
    }
links-unused = Noch nicht verwendet
links-used-up = Dieser Link wurde so oft verwendet, wie Leaf es zulässt. Erstellen Sie einen neuen.
links-uses-left =
    { $count ->
        [one] Er kann noch { $count }-mal verwendet werden.
       *[other] Er kann noch { $count }-mal verwendet werden.
    }
links-show-code = QR-Code anzeigen
links-hide-code = Zurück
links-code = QR-Code, der den Link auf dem Handy des Betriebs öffnet
links-mail = E-Mail schreiben
links-mail-subject = Ihr FieldView-Konto verbinden
links-copied = Link kopiert. Fügen Sie ihn in eine Nachricht an den Betrieb ein.
links-off = { $company } hat Links noch nicht aktiviert. Bitten Sie Ihre Firma darum und um eine neue Einrichtungsdatei: Damit können Sie Links senden.
link-letter-language = Sprache der E-Mail: { $language }
link-letter-copy = E-Mail kopieren
link-letter-copied = E-Mail mit dem Link kopiert. Fügen Sie sie dort ein, wo Sie dem Betrieb schreiben.
link-letter-hello = Guten Tag { $grower },
link-letter-please = bitte verbinden Sie Ihr Konto bei Climate FieldView über diesen Link:
link-letter-until = Der Link funktioniert bis { $time }.
link-letter-asks = FieldView bittet Sie, sich anzumelden und den Lesezugriff auf Ihre Felder und Ihre Aussaat-, Ernte- und Ausbringungsdaten zu erlauben.
link-letter-writes = Außerdem bittet FieldView Sie, uns Folgendes zu erlauben: { $data }.
link-letter-end = Sie können diesen Zugriff jederzeit beenden, in FieldView oder durch eine Nachricht an uns.
link-letter-signed =
    Freundliche Grüße
    { $company }
link-letter-unsigned = Freundliche Grüße
link-keys-title = Links für Betriebe, die nicht vor Ort sind
link-keys-on = Leaf hat die App-Schlüssel für Links. Wer diese Datei öffnet, kann sofort Links senden.
link-keys-off = Für Links muss Leaf Ihre FieldView-App-Schlüssel speichern. Solange es sie nicht hat, kann niemand, der diese Datei öffnet, Links senden.
links-note-sent = Link als gesendet markieren
links-end = Diesen Link beenden
end-yes = Beenden
links-end-title = Diesen Link beenden?
links-end-text = Danach kann ihn niemand mehr verwenden. Sie können einen neuen erstellen.
disconnect-title = { $grower } trennen?
disconnect-text = Leaf erhält für { $grower } keine neuen Daten mehr von FieldView und löscht den Verlauf dieser Verbindung. Für eine neue Verbindung muss sich { $grower } erneut bei FieldView anmelden.
disconnect-yes = Trennen

new-grower-adding = Wird hinzugefügt…
new-grower-add = Betrieb hinzufügen
new-grower-by-link = Hinzufügen und Link erstellen
new-grower-same = { $grower } hat diese E-Mail oder Kennung bereits. Prüfen Sie zuerst die Liste: Ein doppelt eingetragener Betrieb lässt sich nur einmal verbinden.
new-grower-add-anyway = Trotzdem hinzufügen
new-grower-name = Name
new-grower-email = E-Mail
new-grower-email-help = Am besten die E-Mail, mit der sich der Betrieb bei FieldView anmeldet: Daran erkennt Stile das Konto.
new-grower-phone = Telefon (optional)
new-grower-address = Adresse (optional)
new-grower-reference = Eigene Kennung (optional)
new-grower-reference-help = Zum Beispiel eine Kundennummer.
new-grower-maybe = Vielleicht hat Leaf den Betrieb trotzdem hinzugefügt. Gehen Sie zurück und drücken Sie „Aktualisieren“, bevor Sie ihn erneut hinzufügen.
edit-grower-title = { $grower } bearbeiten
edit-grower-reading = Die Daten dieses Betriebs werden bei Leaf abgefragt…
edit-grower-save = Speichern
edit-grower-save-anyway = Trotzdem speichern
edit-grower-saving = Wird gespeichert…
edit-grower-not-taken = Leaf hat die Änderung angenommen, zeigt aber noch etwas anderes.
    .lost = Es ist nichts verloren: Was Sie eingegeben haben, steht noch hier.
    .now = Speichern Sie noch einmal. Wenn es wieder passiert, ändern Sie die Daten dieses Betriebs auf den Seiten von Leaf.
delete-grower-heading = Betrieb löschen
delete-grower-note = Leaf führt den Betrieb dann nicht mehr. Unmittelbar vor dem Löschen fragt Stile Leaf noch einmal, ob etwas verbunden ist.
delete-grower-connected-note = Löschen lässt sich nur ein Betrieb ohne Verbindung. Trennen Sie ihn zuerst.
delete-grower-unfinished-note = Die Zustimmung dieses Betriebs wurde noch nicht verwendet. Schließen Sie zuerst die Verbindung ab, oder verwerfen Sie die Zustimmung.
delete-grower = Bei Leaf löschen…
delete-grower-running = Wird gelöscht…
delete-grower-unsure = Leaf hat nicht bestätigt, dass der Betrieb gelöscht ist. Aktualisieren Sie die Liste, bevor Sie sich darauf verlassen.
delete-grower-connected = Dieser Betrieb hat bei Leaf eine Verbindung. Deshalb wurde nichts gelöscht.
    .lost = Es ist nichts verloren, und nichts hat sich geändert.
    .now = Um den Betrieb zu löschen, trennen Sie ihn zuerst.
delete-grower-title = { $grower } bei Leaf löschen?
delete-grower-text = { $grower } verschwindet dann bei Leaf, auch für alle anderen, die mit diesem Leaf-Konto arbeiten. Das lässt sich nicht rückgängig machen: Sie müssten den Betrieb neu hinzufügen.
delete-grower-yes = Löschen
typed-kept = Es ist nichts verloren: Was Sie eingegeben haben, steht noch hier.

## Fragen

forget-title = Alle Stile-Daten von diesem Computer löschen?
forget-text = Das löscht die Anmeldung, die App-Schlüssel, nicht abgeschlossene Zustimmungen, die Tagesliste, gemerkte Konten und die Einstellungen von diesem Computer. Verbundene Betriebe bleiben bei Leaf verbunden.
forget-yes = Alles löschen
afresh-title = Neue Schlüsselbund-Einträge verwenden?
afresh-text = Stile speichert seine Zugangsdaten unter neuen Namen und verwendet die alten Einträge nicht mehr. Was noch lesbar ist, wird übernommen. Den Rest geben Sie neu ein: die Anmeldung bei Leaf und die App-Schlüssel oder die Einrichtungsdatei Ihrer Firma. Verbundene Betriebe bleiben verbunden.
afresh-consents = Die Zustimmungen von { $growers } liegen in den alten Einträgen. Nicht lesbare bleiben dort ungenutzt, und der Betrieb muss sich erneut bei FieldView anmelden.
close-title = Beenden und eine Zustimmung verlieren?
close-text = Die Zustimmung von { $growers } ist nur im Arbeitsspeicher. Schließen Sie die Verbindung zuerst ab: Wenn Sie Stile jetzt beenden, muss sich der Betrieb erneut bei FieldView anmelden.
close-yes = Trotzdem beenden
close-waiting-title = Der Browser kann noch antworten. Stile trotzdem beenden?
close-waiting-text = Wenn Sie Stile jetzt beenden, kommt die Antwort von FieldView nicht an, und es wird nichts weitergegeben. Soll dieser Betrieb später verbunden werden, muss er sich noch einmal anmelden.
discard-title = Diese Zustimmung verwerfen?
discard-text = { $grower } hat zugestimmt, aber Leaf hat die Zustimmung noch nicht. Wenn Sie sie verwerfen, muss sich der Betrieb erneut bei FieldView anmelden.
discard-yes = Verwerfen

## Die vier Schritte

connect-title = { $grower } verbinden
connected-title = { $grower } ist verbunden
step-prepare = Link vorbereiten
step-consent = Zustimmung des Betriebs
step-attach = An Leaf übergeben
step-confirm = Bestätigen
step-waiting = ausstehend
step-running = läuft
step-done = fertig
step-needs-you = wartet auf Sie
step-failed = fehlgeschlagen
step-spoken = Schritt { $number } von { $all }, { $step }: { $state }
steps-of = Schritt { $number } von { $all }, { $step }

leave-back = Zurück zu den Betrieben
leave-here = Nicht verbinden
leave-later = Später entscheiden
leave-waiting-title = Der Browser kann noch antworten. Trotzdem verlassen?
leave-waiting-text = Wenn Sie die Seite verlassen, nimmt Stile die Antwort von FieldView nicht an, und es wird nichts weitergegeben. Soll dieser Betrieb später verbunden werden, muss er sich noch einmal anmelden.
leave-waiting-no = Weiter warten
leave-waiting-yes = Verlassen
choose-replace = Ersetzen
choose-keep = Behalten
choose-keep-old = Die alte behalten
choose-paste = Stattdessen Adresse einfügen
choose-open-again = Browser erneut öffnen
choose-ask-again = Erneut fragen
choose-ask-privately = In privatem Fenster erneut fragen
choose-ask-grower = Betrieb erneut fragen
choose-right-account = Ja, übergeben
choose-wrong-account = Nein, falsches Konto
choose-look-again = Aktualisieren
choose-next = Nächsten Betrieb verbinden

prepare-checking = Stile prüft, ob alles bereit ist…
prepare-asking = Stile fragt Leaf nach der Anmeldeadresse von FieldView…
choose-template = Eigene Adresse von FieldView verwenden
choose-scopes = Mit diesen Rechten weiter
scopes-title = FieldView fragt nach Rechten, die Stile nicht kennt
scopes-more = Die Anmeldeadresse von Leaf bittet den Betrieb auch um: { $scopes }. Diese Rechte erlauben nur das Lesen. Stile fragt Sie danach nicht noch einmal.
consent-opening = Der Link wird vorbereitet…
consent-exchanging = Der Betrieb hat geantwortet. FieldView bestätigt die Antwort…
consent-storing = Die Zustimmung des Betriebs wird gesichert…
attach-running = Die Zustimmung wird an Leaf übergeben…
confirm-running = Stile prüft, ob Leaf die Zustimmung hat…
sign-in-prepare = Leaf akzeptiert Ihre Anmeldung nicht mehr. Der Betrieb wurde noch nicht gefragt.
    .missing = Sie sind auf diesem Computer nicht bei Leaf angemeldet. Der Betrieb wurde noch nicht gefragt.
sign-in-attach = Leaf akzeptiert Ihre Anmeldung nicht mehr. Die Zustimmung ist sicher: Der Betrieb muss sich nicht neu anmelden.
    .missing = Sie sind auf diesem Computer nicht bei Leaf angemeldet. Die Zustimmung ist sicher: Der Betrieb muss sich nicht neu anmelden.
sign-in-confirm = Leaf akzeptiert Ihre Anmeldung nicht mehr. Leaf hat die Zustimmung; nur die letzte Prüfung fehlt noch.
    .missing = Sie sind auf diesem Computer nicht bei Leaf angemeldet. Leaf hat die Zustimmung; nur die letzte Prüfung fehlt noch.

already-title = { $grower } hat bei Leaf bereits eine FieldView-Verbindung
already-since = Seit { $time }
already-replace = Beim Ersetzen werden die alte Verbindung und ihr Verlauf bei Leaf gelöscht und die neue übergeben. Felder und Daten bleiben.
already-keep = Wenn Sie die alte behalten, wird die neue Zustimmung verworfen.

account-title = Ist dies das FieldView-Konto von { $grower }?
account-fields =
    { $count ->
        [one] { $count } Feld: { $names }
       *[other] { $count } Felder: { $names }
    }
account-fields-more = Mehr als { $count } Felder: { $names }
account-no-fields = Dieses Konto hat keine Felder. FieldView gibt Leaf nur die eigenen Felder eines Betriebs: Das Konto eines Beraters, mit dem Felder nur geteilt sind, liefert keine Daten.
doubt-connected-to-another = Dieses Konto ist bereits mit { $other } verbunden. Wahrscheinlich war der Browser noch als { $other } angemeldet. Drücken Sie in diesem Fall „Nein, falsches Konto“: Stile kann { $grower } anschließend in einem privaten Fenster erneut fragen.
doubt-not-as-before = { $grower } war bisher mit einem anderen Konto verbunden: { $before }. Übergeben Sie dieses nur, wenn der Wechsel gewollt ist.
doubt-unnamed = FieldView hat nicht mitgeteilt, wem dieses Konto gehört. Übergeben Sie es nur, wenn sich { $grower } gerade angemeldet hat.
doubt-no-email = FieldView hat keine E-Mail-Adresse zum Vergleichen geliefert. Übergeben Sie dieses Konto nur, wenn es { $grower } gehört.
doubt-grower-without-email = Leaf hat für { $grower } keine E-Mail-Adresse zum Vergleichen. Übergeben Sie dieses Konto nur, wenn es { $grower } gehört.
doubt-other-email = Die E-Mail-Adresse ist nicht die, die Leaf für { $grower } hat. Oft ist im Browser noch der vorherige Betrieb angemeldet. Stile hat das Konto deshalb noch nicht übergeben.
doubt-shared-email = Leaf hat diese E-Mail-Adresse für { $grower }, aber ein anderer Betrieb könnte dieselbe haben. Übergeben Sie dieses Konto nur, wenn es { $grower } gehört.

waiting-title = Jetzt ist der Betrieb im Browser an der Reihe
waiting-time-left = Verbleibende Zeit: { $time }
waiting-log-in = { $grower } meldet sich bei FieldView an. Ist dort jemand anderes angemeldet, melden Sie diese Person zuerst ab.
waiting-allow = Der Betrieb liest, was angefragt wird, und erlaubt es.
waiting-listening = Stile macht automatisch weiter.
waiting-pasting = Kopieren Sie die Adresse, die der Browser am Ende zeigt, und fügen Sie sie unten ein.
waiting-pasting-here = Der Browser meldet dann, dass er die Seite nicht öffnen kann. Das ist normal. Kopieren Sie die Adresse, die er zeigt, und fügen Sie sie unten ein.
waiting-own-before = Bevor der Betrieb den Zugriff erlaubt, drücken Sie im Browser F12 und wählen Sie „Netzwerk“: Browser zeigen diese Weiterleitungsadresse nur dort.
waiting-own-after = Wählen Sie in der mit F12 geöffneten Liste den Eintrag, der nach dem Klick erschienen ist. Kopieren Sie den Wert von „Location“ und fügen Sie ihn unten ein.
waiting-picture = Skizze der Seiten von FieldView: zuerst die Anmeldung mit E-Mail und Passwort, dann die Liste der angefragten Rechte mit einer Schaltfläche zum Erlauben.
waiting-asking = Ihr Browser wird geöffnet…
waiting-asked = Ihr Browser sollte sich öffnen. Wenn nicht, öffnen Sie ihn erneut oder kopieren Sie den Link.
waiting-copy = Link kopieren
waiting-private = In privatem Fenster öffnen
waiting-leads-to = Der Link öffnet { $host }.
waiting-paste-field = Adresse aus dem Browser
waiting-paste-help = Die ganze Adresse, nachdem der Betrieb den Zugriff erlaubt hat. Sie wird einmal verwendet und nicht gespeichert.
waiting-paste-use = Diese Adresse verwenden
waiting-paste-open = Der Browser zeigt einen Fehler? Adresse einfügen
waiting-invalid-open = Der Browser zeigt „Invalid client“?
waiting-invalid = FieldView zeigt diese Seite und schickt keine Antwort, wenn es die Client-ID oder die Weiterleitungsadresse Ihrer Firma nicht kennt. Warten hilft nicht: Drücken Sie „Abbrechen“, vergleichen Sie beide in den Einstellungen mit dem, was Climate registriert hat, und verbinden Sie erneut.
waiting-tls = Ihr Browser verlangt https für die Weiterleitungsadresse; das ist auf diesem Computer nicht möglich. Fügen Sie stattdessen die Adresse ein, die er zeigt.
shared-title = Was freigegeben wird
shared-what = Leaf liest Höfe, Felder mit ihren Grenzen sowie Daten zu Aussaat, Ausbringung und Ernte. Das Passwort für FieldView sieht Leaf nie.
shared-write = Leaf darf außerdem Folgendes: { $scopes }.
shared-with = Die Daten gehen über Leaf an { $company }.
shared-with-yours = Die Daten gehen über Leaf an Ihre Firma.
shared-end = Der Betrieb kann das jederzeit in FieldView beenden, Ihre Firma in Stile.
leaflet-open = Merkblatt für den Betrieb
leaflet-save = Als Datei speichern
leaflet-company = die Firma, von der Sie dieses Merkblatt haben
leaflet-reads = Die Daten werden nur gelesen. In Ihrem Konto wird nichts geändert.
leaflet-writes = Manche Daten dürfen auch in Ihr Konto geschrieben werden. FieldView nennt sie, bevor Sie zustimmen.
leaflet-text =
    Ihre FieldView-Daten freigeben

    Wer darum bittet: { $company }
    Wer die Daten weitergibt: Leaf (withleaf.io), ein Dienst, der Firmen Daten von Höfen liefert

    Was freigegeben wird
    - Ihre Höfe, Ihre Felder und deren Grenzen
    - Daten zu Aussaat, Ausbringung und Ernte
    - die Namen des Kontos und seiner Organisationen
    { $rights }

    Wie es geht
    1. Sie melden sich auf der Seite von FieldView an. Niemand sonst sieht Ihr Passwort.
    2. FieldView zeigt, worum gebeten wird. Sie stimmen zu oder lehnen ab.

    Wie Sie es beenden
    - in FieldView, jederzeit
    - oder Sie sagen es der oben genannten Firma: Auch sie kann die Verbindung beenden
    Von da an werden keine neuen Daten weitergegeben. Fragen Sie die Firma, was mit den Daten geschieht, die sie schon hat.
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
permissions-unlisted = von Leaf nicht angegeben
permissions-read = Lesen: { $granted } von { $all }
permissions-read-write = Lesen: { $granted } von { $all }, Schreiben: { $granted-write } von { $all-write }
connected-missing = Es fehlt: { $data }. Bitten Sie Climate, es freizuschalten, und verbinden Sie dann neu.
missing-harvest = Erntedaten (asHarvested:read)
missing-planting = Aussaatdaten (asPlanted:read)
missing-application = Ausbringungsdaten (asApplied:read)
missing-fields = Felder und Feldgrenzen (fields:read)
missing-owners = die Eigentümer der Daten (resourceOwners:read)
missing-farms = Höfe und Organisationen (farmOrganizations:read)
connected-dropped = Stile hat seine Kopie der Zustimmung gelöscht. Ab jetzt hält Leaf sie gültig.
connected-not-dropped = Stile konnte seine Kopie der Zustimmung noch nicht löschen und versucht es beim nächsten Start erneut.
connected-dropping = Stile löscht seine Kopie der Zustimmung…
connected-operations = Feldarbeiten bei Leaf
connected-machines = Maschinendateien bei Leaf
