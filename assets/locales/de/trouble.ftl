## Eingegebene Werte

wrong-email = das ist keine E-Mail-Adresse.
wrong-email-missing = die E-Mail fehlt.
wrong-password-missing = das Passwort fehlt.
wrong-name-missing = der Name fehlt.
wrong-missing = hier fehlt etwas.
wrong-spaces = es sind Leerzeichen darin; es muss ein einziges Wort sein.
wrong-web-address = das ist eine Webadresse, kein Schlüssel.
wrong-key-email = das ist eine E-Mail-Adresse, kein Schlüssel.
wrong-token = das sieht nach einem API-Token von Leaf aus.
wrong-too-long = das ist zu lang.
wrong-redirect-missing = die Weiterleitungsadresse fehlt.
wrong-redirect-not-a-url = das ist keine Webadresse. Richtig wäre zum Beispiel http://localhost:8765/callback.
wrong-redirect-scheme = zu einer solchen Adresse wird kein Browser weitergeleitet.
wrong-redirect-no-port = einen Port 0 gibt es nicht. Ein Port ist eine Zahl wie 8765 in http://localhost:8765/callback.
wrong-redirect-fragment = „#“ und was dahinter steht, darf nicht darin vorkommen.

## Eine eingefügte Adresse

paste-empty = Es wurde nichts eingefügt.
paste-not-an-address = Das ist keine Webadresse. Kopieren Sie die ganze Adresszeile des Browsers.
paste-still-fieldview = Das ist noch die Seite von FieldView selbst. Der Betrieb muss sich erst anmelden und den Zugriff erlauben; kopieren Sie dann die Adresse der Seite, die danach kommt.
paste-other-address = Diese Adresse gehört zu einer anderen Seite. Kopieren Sie sie, nachdem der Betrieb den Zugriff erlaubt hat.
paste-no-answer = In dieser Adresse steht keine Antwort. Kopieren Sie sie ganz, bis zum letzten Zeichen.
paste-other-attempt = Diese Adresse gehört zu einem früheren Link. Öffnen Sie den Link, der hier steht, und nehmen Sie die Adresse, die danach kommt.
paste-damaged = Diese Adresse ist beschädigt. Kopieren Sie noch einmal die ganze Adresse.

## Was verloren ist

lost-nothing = Es ist nichts verloren.
lost-not-asked = Es ist nichts verloren: Der Betrieb wurde noch nicht gefragt.
lost-nothing-shared = Es wurde nichts weitergegeben, und nichts hat sich geändert.
lost-log-in = Die Anmeldung des Betriebs gilt nicht mehr; es wurden keine Daten weitergegeben.
consent-safe = Die Zustimmung ist sicher: Der Betrieb muss sich nicht neu anmelden.

## Schlüsselbund

keyring-given-up = Der Schlüsselbund dieses Computers hat nicht geantwortet.
keyring-no-service = Auf diesem Computer antwortet kein Schlüsselbund.
keyring-refused = Der Schlüsselbund dieses Computers ist gesperrt oder hat Stile abgewiesen.
keyring-no-collection = Auf diesem Computer gibt es noch keinen Schlüsselbund für Zugangsdaten: Der Dienst antwortet, aber es wurde keiner angelegt.
keyring-too-long = Ein Wert ist zu lang für den Schlüsselbund.
keyring-damaged = Ein Eintrag im Schlüsselbund ist beschädigt.
keyring-newer = Ein Eintrag im Schlüsselbund stammt von einer neueren Version von Stile.
keyring-not-yours = Ein Eintrag im Schlüsselbund gehört zu etwas anderem.
keyring-mismatch = Der Schlüsselbund hat nicht das zurückgegeben, was Stile hineingelegt hat.
keyring-failed = Der Schlüsselbund dieses Computers meldet einen Fehler.
keyring-now-update = Aktualisieren Sie Stile und versuchen Sie es noch einmal. Oder fangen Sie neu an: Was die neuere Version gespeichert hat, bleibt, wie es ist.
keyring-now-update-only = Aktualisieren Sie Stile und versuchen Sie es noch einmal.
keyring-now-begin = Starten Sie einen Schlüsselbund, zum Beispiel GNOME-Schlüsselbund, KWallet oder KeePassXC, und versuchen Sie es noch einmal. Oder behalten Sie die Zugangsdaten nur für diese Sitzung: Dann wird nichts gespeichert, und Sie geben sie beim nächsten Mal neu ein.
keyring-now-begin-only = Starten Sie den Schlüsselbund und versuchen Sie es noch einmal.
keyring-now-make = Versuchen Sie es noch einmal und wählen Sie ein Passwort, wenn danach gefragt wird. Wenn keine Frage erscheint, legen Sie in „Passwörter und Verschlüsselung“ oder KWalletManager einen Schlüsselbund an und machen Sie ihn zum Standard. Oder behalten Sie die Zugangsdaten nur für diese Sitzung: Dann wird nichts gespeichert, und Sie geben sie beim nächsten Mal neu ein.
keyring-now-check = Prüfen Sie die Werte in der Einrichtung.
keyring-now-again = Versuchen Sie es noch einmal. Wenn das nicht hilft, fangen Sie neu an. Oder behalten Sie die Zugangsdaten nur für diese Sitzung: Dann wird nichts gespeichert, und Sie geben sie beim nächsten Mal neu ein.
keyring-now-unlock = Entsperren Sie den Schlüsselbund und versuchen Sie es noch einmal. Wenn er sich nicht mehr entsperren lässt, fangen Sie neu an. Oder behalten Sie die Zugangsdaten nur für diese Sitzung: Dann wird nichts gespeichert, und Sie geben sie beim nächsten Mal neu ein.
keyring-now-unlock-only = Entsperren Sie den Schlüsselbund und versuchen Sie es noch einmal.

## Gut zu wissen

notice-settings-damaged = Die Datei mit den Einstellungen war beschädigt. Sie liegt als settings.json.damaged neben der neuen; bitte richten Sie Stile noch einmal ein.
notice-settings-newer = Die Einstellungen stammen von einer neueren Version von Stile und bleiben, wie sie sind. Bitte aktualisieren Sie Stile.
notice-settings-io = Die Datei mit den Einstellungen lässt sich nicht benutzen. Was Sie einstellen, gilt, bis Sie Stile beenden.
notice-unfinished-damaged = Die Liste der nicht abgeschlossenen Verbindungen war beschädigt. Was noch lesbar war, steht unten; die Liste ist als unfinished.json.damaged aufgehoben. Betriebe, die fehlen, müssen sich vielleicht neu anmelden.
notice-unfinished = Die Liste der nicht abgeschlossenen Verbindungen lässt sich nicht lesen, deshalb wird keine gezeigt. Die Liste bleibt, wie sie ist; beenden Sie Stile, machen Sie ihren Ordner lesbar und starten Sie Stile neu.
notice-unfinished-newer = Die Liste der nicht abgeschlossenen Verbindungen stammt von einer neueren Version von Stile, deshalb wird keine gezeigt. Die Liste bleibt, wie sie ist; bitte aktualisieren Sie Stile.
notice-consents-newer = Die Zustimmungen von { $growers } hat eine neuere Version von Stile gespeichert, deshalb werden sie nicht gezeigt. Sie bleiben, wie sie sind; bitte aktualisieren Sie Stile.
notice-list-damaged = Die Datei { $file } war beschädigt. Was noch lesbar war, wird verwendet; die beschädigte Datei ist daneben aufgehoben, mit „.damaged“ hinter dem Namen.
notice-list-newer = Die Datei { $file } stammt von einer neueren Version von Stile. Sie bleibt, wie sie ist, und nichts Neues kommt hinzu; bitte aktualisieren Sie Stile.
notice-list-io = Die Datei { $file } lässt sich nicht lesen. Sie bleibt, wie sie ist, und nichts Neues kommt hinzu; beenden Sie Stile, machen Sie ihren Ordner lesbar und starten Sie Stile neu.
notice-exchanging = Die Zustimmung von { $grower } ist noch auf dem Weg von FieldView hierher; das kann eine Minute dauern. Sie wird hier angeboten, sobald sie da ist; bis dahin muss { $grower } nicht noch einmal gefragt werden.
notice-consent-kept = Die Zustimmung von { $grower } kam an, nachdem Sie zurückgegangen waren. Drücken Sie „Abschließen“, um sie zu nutzen.
notice-token-left = Die Zustimmung eines Betriebs liegt noch im Schlüsselbund dieses Computers, weil der Schlüsselbund nicht geantwortet hat. Stile versucht es beim nächsten Start noch einmal.
    .broke = Die Zustimmung eines Betriebs liegt noch im Schlüsselbund dieses Computers, weil in Stile selbst etwas schiefgegangen ist. Stile versucht es beim nächsten Start noch einmal.
notice-not-forgotten-both = Die Einträge im Schlüsselbund und die Datei mit den Einstellungen konnten nicht gelöscht werden. Entsperren Sie den Schlüsselbund und löschen Sie die Stile-Daten dann noch einmal.
notice-not-forgotten-keyring = Die Einträge im Schlüsselbund konnten nicht gelöscht werden. Entsperren Sie den Schlüsselbund und löschen Sie die Stile-Daten dann noch einmal.
notice-not-forgotten-files = Die Datei mit den Einstellungen konnte nicht gelöscht werden. Bitte löschen Sie die Stile-Daten noch einmal.
notice-forgotten = Alle Stile-Daten auf diesem Computer sind gelöscht.
notice-afresh = Stile legt seine Zugangsdaten jetzt unter neuen Namen im Schlüsselbund ab und sieht die alten Einträge nicht mehr an.
notice-not-afresh = Stile konnte die neuen Namen nicht in seinem Ordner vermerken und arbeitet deshalb mit den alten Einträgen weiter. Es hat sich nichts geändert. Schaffen Sie Platz auf dem Datenträger, oder prüfen Sie die Rechte des Ordners.
notice-no-practice = Die Übung konnte auf diesem Computer nicht starten. Es hat sich nichts geändert.
notice-table-saved = Die Tabelle ist gespeichert: { $path }
notice-table-not-saved = Die Tabelle konnte nicht gespeichert werden. Schaffen Sie Platz auf dem Datenträger, oder prüfen Sie die Rechte Ihres Download-Ordners.
notice-picture-saved = Das Bild ist gespeichert: { $path }
notice-file-made = Die Einrichtungsdatei ist erstellt: { $path }
notice-disconnecting = Dieser Betrieb wird noch getrennt. Warten Sie, bis Leaf das bestätigt hat, und verbinden Sie dann.
notice-other-account = Jetzt ist ein anderes Leaf-Konto angemeldet, und dies sind seine Betriebe. Was zu { $account } gehört (die Tagesliste, die bekannten FieldView-Konten, Begonnenes), bleibt aufbewahrt: Melden Sie sich wieder als { $account } an, und es ist zurück.
notice-other-account-unfinished =
    { $count ->
        [one] { $count } unfertiger Betrieb wartet ebenfalls dort.
       *[other] { $count } unfertige Betriebe warten ebenfalls dort.
    }
notice-file-later = Schließen Sie dies zuerst ab oder verlassen Sie es, und öffnen Sie die Datei dann von der Liste aus.
notice-leave-practice = Eine Einrichtungsdatei ist für die echte Arbeit. Beenden Sie zuerst die Übung und öffnen Sie dann die Datei.
notice-save-as-csv = Speichern Sie diese Tabelle in Ihrer Tabellenkalkulation als CSV und öffnen Sie dann jene Datei.
notice-grower-added = { $grower } steht jetzt auf der Liste.
notice-deleting = Dieser Betrieb wird bei Leaf noch gelöscht. Warten Sie auf die Antwort von Leaf.
notice-grower-changed = Leaf hat die Änderungen zu { $grower } übernommen.
notice-grower-deleted = { $grower } ist bei Leaf gelöscht.
notice-broke = In Stile selbst ist etwas schiefgegangen. Es ist nichts verloren; bitte versuchen Sie es noch einmal.
notice-no-browser = Ihr System konnte das nicht öffnen. Bitte öffnen Sie es selbst: dev.fieldview.com, withleaf.io oder eine E-Mail an developer@climate.com.

warning-clock-ahead =
    { $minutes ->
        [one] Die Uhr dieses Computers geht gegenüber Leaf { $minutes } Minute vor. Bitte stellen Sie sie richtig: Sonst können Anmeldungen scheitern.
       *[other] Die Uhr dieses Computers geht gegenüber Leaf { $minutes } Minuten vor. Bitte stellen Sie sie richtig: Sonst können Anmeldungen scheitern.
    }
warning-clock-behind =
    { $minutes ->
        [one] Die Uhr dieses Computers geht gegenüber Leaf { $minutes } Minute nach. Bitte stellen Sie sie richtig: Sonst können Anmeldungen scheitern.
       *[other] Die Uhr dieses Computers geht gegenüber Leaf { $minutes } Minuten nach. Bitte stellen Sie sie richtig: Sonst können Anmeldungen scheitern.
    }
warning-in-memory = Der Schlüsselbund hat die Zustimmung des Betriebs nicht angenommen. Stile hält sie im Arbeitsspeicher und macht gleich weiter: Bitte beenden Sie Stile nicht, bevor alles fertig ist.
warning-not-noted = Stile konnte nicht in seinen Ordner schreiben. Das Verbinden geht weiter; wenn dieser Computer aber jetzt ausginge, wüsste Stile nicht, dass noch etwas abzuschließen ist.
warning-not-noted-newer = Die Liste der nicht abgeschlossenen Verbindungen stammt von einer neueren Version von Stile und bleibt, wie sie ist. Das Verbinden geht weiter; wenn dieser Computer aber jetzt ausginge, wüsste Stile nicht, dass noch etwas abzuschließen ist. Bitte aktualisieren Sie Stile.
warning-second-address = { $what } Deshalb wird die zweite Weiterleitungsadresse benutzt.

## Ein Server

server-says = { $server } sagt: „{ $words }“
sign-in-refused = Leaf nimmt diese Anmeldung nicht an.
    .now = Prüfen Sie E-Mail und Passwort oder das Token und versuchen Sie es noch einmal.
sign-in-other-account = Das ist { $other }, ein anderes Leaf-Konto. Die Verbindung auf dem Bildschirm wurde als { $needed } begonnen.
    .lost = Es wurde nichts gesendet, und die Zustimmung, falls es eine gibt, wartet auf { $needed }.
    .now = Melden Sie sich hier als { $needed } an. Um als { $other } zu arbeiten, verlassen Sie zuerst diese Verbindung und melden Sie sich unter Einstellungen → Leaf-Konto an.
sign-in-consents-at-stake = Mit einem anderen Leaf-Konto ginge die Zustimmung eines Betriebs verloren, die nur dieser Lauf von Stile hat.
    .lost = Bisher ist nichts verloren: { $needed } ist noch angemeldet.
    .now = Schließen Sie die unfertigen Betriebe ab oder verwerfen Sie sie, und melden Sie sich dann noch einmal an.
api-unauthorized = { $server } nimmt Ihre Anmeldung nicht mehr an.
    .now = Melden Sie sich neu an.
api-forbidden = { $server } erlaubt das für Ihr Konto nicht.
    .now = Fragen Sie die Person, die das Konto Ihrer Firma betreut.
api-not-found = { $server } kennt diese Adresse nicht.
    .now = Wenn es wieder passiert, senden Sie die Angaben an den Support Ihrer Firma.
api-too-many = { $server } bittet um eine Pause: zu viele Anfragen.
    .now = Warten Sie ein paar Minuten und versuchen Sie es dann noch einmal.
api-out-of-order = { $server } ist gerade gestört.
    .now = Warten Sie ein paar Minuten und versuchen Sie es dann noch einmal.
api-refused = { $server } hat die Anfrage abgelehnt.
    .now = Wenn es wieder passiert, senden Sie die Angaben an den Support Ihrer Firma.
api-unreadable = { $server } hat etwas geantwortet, das Stile nicht versteht.
    .now = Versuchen Sie es noch einmal; wenn es wieder passiert, senden Sie die Angaben an den Support Ihrer Firma.
api-too-long = { $server } hat in dieser Liste mehr, als Stile liest: { $most } Einträge.
    .now = Was zu sehen ist, können Sie verwenden; wenn etwas fehlt, senden Sie die Angaben an den Support Ihrer Firma.
api-web-page = Statt { $server } hat eine Webseite geantwortet: vielleicht die Anmeldeseite dieses Netzes.
    .now = Öffnen Sie im Browser irgendeine Webseite, melden Sie sich im Netz an, wenn es danach fragt, und versuchen Sie es noch einmal.
connection-name = { $server } ist nicht zu finden.
    .now = Prüfen Sie, ob dieser Computer online ist, und versuchen Sie es noch einmal.
connection-refused = { $server } antwortet nicht.
    .now = Prüfen Sie, ob dieser Computer online ist, und versuchen Sie es noch einmal.
connection-timeout = { $server } braucht zu lange für die Antwort.
    .now = Prüfen Sie Ihren Empfang und versuchen Sie es noch einmal.
connection-cut = Die Verbindung zu { $server } ist abgebrochen.
    .now = Prüfen Sie Ihren Empfang und versuchen Sie es noch einmal.
connection-date = { $server } kann sich nicht ausweisen: Das Zertifikat ist abgelaufen, oder die Uhr dieses Computers geht falsch.
    .now = Wenn Datum und Uhrzeit dieses Computers stimmen, öffnen Sie im Browser irgendeine Webseite und melden Sie sich im Netz an, wenn es danach fragt. Wenn nicht, stellen Sie sie richtig. Versuchen Sie es dann noch einmal.
connection-no-certificates = Auf diesem Computer fehlen die Zertifikate, mit denen { $server } sich ausweisen könnte, deshalb hat Stile nichts gesendet.
    .now = Lassen Sie die Zertifikate des Systems einrichten (unter Linux das Paket „ca-certificates“) oder SSL_CERT_FILE darauf zeigen. Starten Sie Stile dann neu.
connection-certificate = { $server } kann sich nicht ausweisen, deshalb hat Stile nichts gesendet.
    .now = Öffnen Sie im Browser irgendeine Webseite, melden Sie sich im Netz an, wenn es danach fragt, und versuchen Sie es noch einmal. Hilft das nicht und prüft Ihre Firma Verbindungen, muss ihr Zertifikat auf diesem Computer installiert sein.
connection-other-server = Statt { $server } hat etwas anderes geantwortet, deshalb hat Stile nichts gesendet: vielleicht die Anmeldeseite dieses Netzes.
    .now = Öffnen Sie im Browser irgendeine Webseite, melden Sie sich im Netz an, wenn es danach fragt, und versuchen Sie es noch einmal. Hilft das nicht, versuchen Sie es in einem anderen Netz.
connection-proxy = { $server } ist über den Proxy Ihres Netzes nicht zu erreichen.
    .now = Prüfen Sie den Proxy in den Einstellungen Ihres Systems.
connection-proxy-script = { $server } ist nicht direkt zu erreichen, und Ihr System überlässt die Wahl des Proxys einem Skript (PAC), das Stile nicht ausführen kann.
    .now = Fragen Sie bei der Betreuung Ihres Netzes nach der Adresse des Proxys und tragen Sie sie in die Einstellungen Ihres Systems oder in HTTPS_PROXY ein. Oder versuchen Sie es in einem anderen Netz.
connection-other = { $server } ist nicht zu erreichen.
    .now = Prüfen Sie, ob dieser Computer online ist, und versuchen Sie es noch einmal.
not-asked-leaf-token = Leaf wurde nicht gefragt: Sie sind auf diesem Computer nicht angemeldet.
    .now = Melden Sie sich bei Leaf an.
not-asked-app-keys = { $server } wurde nicht gefragt: Auf diesem Computer fehlt das Client-Secret oder der API-Schlüssel.
    .now = Tragen Sie die FieldView-App-Schlüssel in den Einstellungen ein und versuchen Sie es noch einmal.
not-asked-code = FieldView wurde nicht gefragt: Die Antwort aus dem Browser ist nicht mehr da.
    .now = Fragen Sie den Betrieb noch einmal.
not-asked-unsendable = { $server } wurde nicht gefragt: Ein Token oder Schlüssel enthält Zeichen, die nicht gesendet werden können.
    .now = Kopieren Sie den Wert noch einmal aus seiner Quelle und tragen Sie ihn in den Einstellungen ein.
broke = In Stile selbst ist etwas schiefgegangen.
    .now = Versuchen Sie es noch einmal; wenn es wieder passiert, senden Sie das Protokoll von Stile an den Support Ihrer Firma.
    .log-in = Die Anmeldung des Betriebs gilt vielleicht nicht mehr.
grower-unknown = Leaf kennt diesen Betrieb nicht mehr.
    .now = Gehen Sie zurück zu den Betrieben und drücken Sie „Neu laden“.
prepare-no-link = Leaf hat die Anmeldeadresse von FieldView nicht herausgegeben, obwohl es diesen Betrieb kennt.
    .now = Versuchen Sie es noch einmal. Bleibt es dabei, kann Stile die Adresse so bilden, wie FieldView sie beschreibt: Der Betrieb sieht dieselbe Anmeldung.

## Schritt 1

redirect-busy = Ein anderes Programm auf diesem Computer belegt Port { $port }, an dem die Antwort von FieldView ankommt.
    .now = Schließen Sie dieses Programm und versuchen Sie es noch einmal. Oder machen Sie ohne den Port weiter: Sie fügen dann die Adresse ein, die der Browser am Ende zeigt.
redirect-busy-by = Das Programm „{ $program }“ auf diesem Computer belegt Port { $port }, an dem die Antwort von FieldView ankommt.
redirect-reserved = Ihr System behält Port { $port } für sich, deshalb kann Stile ihn nicht benutzen.
    .now = Bitten Sie Ihre Firma um eine Weiterleitungsadresse mit einem anderen Port. Bis dahin machen Sie mit Einfügen weiter: Sie fügen dann die Adresse ein, die der Browser am Ende zeigt.
redirect-no-loopback = Dieser Computer hat die Adresse nicht, zu der die Antwort zurückkommt.
    .now = Machen Sie mit Einfügen weiter: Sie fügen dann die Adresse ein, die der Browser am Ende zeigt.
redirect-unreachable = Die Weiterleitungsadresse führt nicht zurück zu Stile auf diesem Computer.
    .now = Vielleicht ist eine Firewall, ein Proxy oder die hosts-Datei im Weg. Versuchen Sie es noch einmal. Oder machen Sie mit Einfügen weiter: Sie fügen dann die Adresse ein, die der Browser am Ende zeigt.
redirect-earlier-attempt = Ein früherer Versuch in Stile hat den Port noch nicht freigegeben.
    .now = Warten Sie ein paar Sekunden und versuchen Sie es dann noch einmal. Oder machen Sie weiter, indem Sie die Adresse einfügen, die der Browser am Ende zeigt.
redirect-no-randomness = Ihr System hat Stile keine Zufallszahlen gegeben, und ohne sie ist kein Link sicher.
    .now = Versuchen Sie es noch einmal; wenn es wieder passiert, starten Sie diesen Computer neu.
redirect-other = Ihr System lässt Stile nicht auf die Antwort von FieldView warten.
    .now = Versuchen Sie es noch einmal. Oder machen Sie mit Einfügen weiter: Sie fügen dann die Adresse ein, die der Browser am Ende zeigt.
url-not-a-url = Die Antwort von Leaf ist keine Anmeldeadresse. Stile hat sie nicht geöffnet.
    .now = Prüfen Sie Client-ID und Weiterleitungsadresse in den Einstellungen. Stimmen sie, senden Sie die Angaben an den Support von Leaf.
url-scheme = Die Anmeldeadresse von Leaf ist keine sichere Adresse. Stile hat sie nicht geöffnet.
url-host = Die Anmeldeadresse von Leaf führt zu { $host }, und das ist nicht FieldView. Stile hat sie nicht geöffnet.
url-disguise = Die Anmeldeadresse von Leaf sieht nach einer Täuschung aus. Stile hat sie nicht geöffnet.
url-parameter = Die Anmeldeadresse von Leaf wurde für andere Einstellungen gemacht: { $name } stimmt nicht mit Ihren überein. Stile hat sie nicht geöffnet.
url-scopes = Die Anmeldeadresse von Leaf verlangt vom Betrieb mehr, als Sie eingestellt haben. Stile hat sie nicht geöffnet.

## Schritt 2

consent-denied = { $grower } hat in FieldView abgelehnt.
    .now = War das ein Versehen, fragen Sie noch einmal. Sonst belassen Sie es dabei.
consent-timed-out = Zehn Minuten sind ohne Antwort von FieldView vergangen.
    .lost = Es ist nichts verloren. Der alte Link gilt nicht mehr.
    .now = Fragen Sie noch einmal, wenn der Betrieb bereit ist.
consent-asleep = Die Zeit für die Antwort ist abgelaufen, während dieser Computer im Ruhezustand war, oder seine Uhr wurde verstellt.
consent-refused = FieldView hat den Betrieb nicht zustimmen lassen.
    .now = Fragen Sie noch einmal; wenn es wieder passiert, senden Sie die Angaben an den Support von Climate.
    .scopes = Climate hat nicht alle Rechte für die Schlüssel Ihrer Firma freigeschaltet: Bitten Sie darum mit der E-Mail aus den Einstellungen.
    .address = Die Weiterleitungsadresse ist vielleicht nicht genau so registriert, wie sie in den Einstellungen steht.
    .company = Sagen Sie { $company } Bescheid: Climate muss die Berechtigungen und die Weiterleitungsadresse für deren Schlüssel freischalten.
consent-wrong-account = { $account } ist nicht das Konto von { $grower }, deshalb wurde nichts übergeben.
    .lost = Die Zustimmung dieses Kontos ist verworfen; Leaf hat sie nie gesehen.
    .now = Der Browser war vermutlich noch als jemand anderes angemeldet: In einem privaten Fenster ist es niemand. Oder melden Sie sich im Browser bei FieldView ab und fragen Sie dann erneut.
consent-wrong-account-unnamed = Das ist nicht das Konto von { $grower }, deshalb wurde nichts übergeben.
exchange-not-reached =
    .lost = Die Antwort des Betriebs bleibt noch ein paar Minuten gültig: FieldView hat sie noch nicht gesehen.
    .now = Gehen Sie wieder online und versuchen Sie es noch einmal; wenn Sie schnell sind, muss sich der Betrieb nicht neu anmelden.
exchange-lost =
    .now = Die Antwort ging unterwegs verloren, und FieldView nimmt jede Anmeldung nur einmal an. Fragen Sie noch einmal, wenn der Empfang besser ist.
exchange-code = Die Anmeldung des Betriebs war zu alt oder wurde schon einmal benutzt.
    .now = Fragen Sie noch einmal.
exchange-address = FieldView sagt, dass die Weiterleitungsadresse Ihrer Firma nicht die registrierte ist.
    .now = Eine weitere Anmeldung würde wieder hier enden. Vergleichen Sie die Weiterleitungsadresse in den Einstellungen Zeichen für Zeichen mit der, die Climate registriert hat.
exchange-scope = Climate hat nicht alle Rechte für die Schlüssel Ihrer Firma freigeschaltet.
    .now = Bitten Sie darum mit der E-Mail aus den Einstellungen; fragen Sie dann den Betrieb noch einmal.
exchange-client = FieldView nimmt die Client-ID, das Client-Secret oder die Weiterleitungsadresse Ihrer Firma nicht an.
    .now = Prüfen Sie alle drei in den Einstellungen und fragen Sie dann noch einmal.
exchange-quota = Die Zahl der Anfragen, die Ihre Firma im Monat an FieldView stellen darf, ist aufgebraucht.
    .now = Schreiben Sie an developer@climate.com und nennen Sie die Anfrage-ID, die unten steht.
exchange-no-token = FieldView hat den Betrieb angemeldet, aber keine dauerhafte Zustimmung mitgegeben.
    .now = Climate muss für die Schlüssel Ihrer Firma dauerhaften Zugriff freischalten: Schreiben Sie an developer@climate.com.
browser-not-started = Es ließ sich kein Browser starten. Kopieren Sie den Link und öffnen Sie ihn selbst in einem Browser.
browser-no-private = Es wurde kein Browser gefunden, dessen privates Fenster Stile öffnen kann. Schließen Sie alle privaten Fenster, denn sie teilen sich eine Anmeldung; öffnen Sie selbst ein neues, und setzen Sie den kopierten Link ein.
browser-slow = Der Browser braucht lange zum Starten. Wenn keiner erscheint, kopieren Sie den Link und öffnen Sie ihn selbst.

## Schritt 3

attach-refused = Leaf hat die Zugangsdaten für FieldView nicht angenommen.
    .now = Prüfen Sie Client-ID, Client-Secret und API-Schlüssel in den Einstellungen und versuchen Sie es noch einmal.
attach-replacing =
    .lost = Die alte Verbindung ist entfernt; bis es klappt, bekommt Leaf keine Daten von diesem Betrieb. Die Zustimmung ist sicher: Der Betrieb muss sich nicht neu anmelden.
attach-already = Leaf hat für diesen Betrieb schon eine FieldView-Verbindung.
    .now = Sie können sie behalten oder ersetzen.
attach-keys-refused = FieldView nimmt den API-Schlüssel Ihrer Firma nicht an, deshalb kann Leaf die Zustimmung nicht nutzen.
    .lost = Die Zustimmung ist sicher: Der Betrieb muss sich nicht neu anmelden. Was der Betrieb vorher hatte, ist unverändert.
    .now = Tragen Sie den richtigen API-Schlüssel in den Einstellungen ein und schließen Sie die Verbindung dann ab.
attach-scope-missing = FieldView sagt, dass der Zustimmung ein Recht fehlt, deshalb kann Leaf sie nicht nutzen.
    .lost = Die Zustimmung des Betriebs ist sicher. Was der Betrieb vorher hatte, ist unberührt.
    .now = Climate muss das Recht für Ihre App-Schlüssel freischalten: Bitten Sie darum mit der E-Mail aus den Einstellungen. Verbinden Sie den Betrieb danach neu.
attach-consent-ended = FieldView hat diese Zustimmung beendet: Sie wurde anderswo benutzt, oder der Betrieb hat sie zurückgezogen.
    .lost = Der Betrieb muss sich noch einmal anmelden; übergeben wurde nichts.
    .now = Fragen Sie den Betrieb noch einmal.
attach-keys-missing = Auf diesem Computer fehlt das Client-Secret oder der API-Schlüssel.
    .now = Tragen Sie die FieldView-App-Schlüssel in den Einstellungen ein und schließen Sie die Verbindung dann ab.
keys-of-company = Diese Angaben stammen aus der Einrichtungsdatei von { $company }: Bitten Sie dort um eine neuere, öffnen Sie sie und versuchen Sie es noch einmal.
attach-token-gone = Die gespeicherte Zustimmung ist nicht mehr im Schlüsselbund.
    .lost = Der Betrieb muss sich neu anmelden; es wurde nichts übergeben.
    .now = Fragen Sie den Betrieb noch einmal.

attach-other-client = Diese Zustimmung gilt einem anderen FieldView-Client ({ $client }) als dem, dessen Schlüssel jetzt eingerichtet sind.
    .lost = An Leaf wurde nichts gesendet, und die Zustimmung bleibt gespeichert.
    .now = Fragen Sie den Betrieb noch einmal für den jetzigen Client, oder gehen Sie zurück und richten Sie die früheren Schlüssel wieder ein.

attach-other-account = Dieser Betrieb gehört zu einem anderen Leaf-Konto als dem, das angemeldet ist.
    .lost = An Leaf wurde nichts gesendet, und die Zustimmung bleibt gespeichert.
    .now = Gehen Sie zurück, melden Sie sich bei Leaf mit dem Konto an, zu dem dieser Betrieb gehört, und schließen Sie die Verbindung dort ab.

## Schritt 4

confirm-leaf =
    .lost = Leaf hat die Zustimmung angenommen, und auch hier ist sie noch sicher.
confirm-absent = Leaf hat die Zustimmung angenommen, zeigt für diesen Betrieb aber keine FieldView-Verbindung.
    .now = Versuchen Sie es noch einmal: Stile übergibt die Zustimmung dann erneut.
confirm-trouble = Leaf hat die Zustimmung angenommen, hat aber Schwierigkeiten damit.
    .lost = Die Zustimmung ist sicher: Der Betrieb muss sich nicht neu anmelden. Stile behält sie, bis bei Leaf alles stimmt.
    .now = Prüfen Sie es in ein paar Minuten noch einmal. Bleibt der Status bei Leaf gleich, fragen Sie den Betrieb noch einmal: Die neue Zustimmung ersetzt dann diese.

## Kein Fenster

start-already-open = Stile ist schon geöffnet. Bitte benutzen Sie das Fenster, das schon da ist.
start-out-of-reach = Stile ist schon geöffnet, antwortet aber nicht. Bitte suchen Sie sein Fenster, oder beenden Sie es und starten Sie Stile neu.
start-no-window = Stile konnte sein Fenster nicht öffnen: { $why }.
start-no-window-display = es gibt keine Verbindung zum Bildschirm
start-no-window-drawing = weder OpenGL noch ein anderer Weg zum Zeichnen funktioniert auf diesem Computer
start-no-window-system = das System gibt Stile keine Threads oder kein TLS

## Einrichtungsdateien

file-nothing-changed = Es hat sich nichts geändert.
file-no-file = Das ist keine Datei, in der etwas zu lesen wäre, sondern ein Ordner oder ein Gerät.
    .now = Wählen Sie die Datei selbst aus.
file-io = Die Datei lässt sich nicht lesen oder schreiben.
    .now = Prüfen Sie, ob sie noch da ist und gelesen werden darf und ob auf dem Datenträger Platz ist. Versuchen Sie es dann noch einmal.
file-foreign = Das ist keine Einrichtungsdatei von Stile.
    .now = Hat Ihre Firma Ihnen diese Datei gegeben, bitten Sie noch einmal darum: Sie wurde vielleicht unterwegs verändert.
file-wrong-passphrase = Diese Passphrase öffnet die Datei nicht.
    .now = Fragen Sie die Person, von der Sie die Datei haben.
file-damaged = Die Datei ist beschädigt oder unvollständig.
    .now = Lassen Sie sich die Datei noch einmal geben: Vielleicht ist sie unterwegs abgeschnitten worden.
file-newer = Diese Datei stammt von einer neueren Version von Stile.
    .now = Aktualisieren Sie Stile und öffnen Sie die Datei dann noch einmal.
file-other-age = Diese Datei ist auf eine Art verschlüsselt, die dieses Stile nicht kennt: nicht in Version 1 des age-Formats.
    .now = Aktualisieren Sie Stile oder bitten Sie um eine Datei, die mit „Einrichtungsdatei fürs Team erstellen“ gemacht wurde.
file-for-key = Diese Datei ist für einen Schlüssel verschlüsselt, deshalb öffnet keine Passphrase sie.
    .now = Bitten Sie um eine Datei mit Passphrase, erstellt mit „Einrichtungsdatei fürs Team erstellen“.
file-consents-in-memory = Diese Datei ist für andere Server, und Zustimmungen von Betrieben sind nur im Arbeitsspeicher.
    .now = Schließen Sie diese Betriebe zuerst ab, dann öffnen Sie die Datei noch einmal.
file-logo = Dieses Bild kann nicht das Logo sein.
    .now = Wählen Sie ein PNG-Bild mit höchstens 1024 mal 1024 Pixeln und 256 KB.
file-other-servers = Stile hat diese Einrichtung nicht für die Server bereit, denen Sie zugestimmt haben.
    .lost = Die Datei selbst ist in Ordnung, und nichts daraus wurde verwendet.
    .now = Öffnen Sie die Datei noch einmal und sehen Sie sich die Server an, die sie nennt.
file-forgotten = Stile löscht gerade alle seine Daten auf diesem Computer und hat die Datei deshalb nicht verwendet.
    .now = Warten Sie, bis das erledigt ist, und öffnen Sie die Datei dann noch einmal.
file-keys-missing = Auf diesem Computer fehlt das Client-Secret oder der API-Schlüssel; für die Datei ist also nichts da.
    .now = Tragen Sie die FieldView-App-Schlüssel in den Einstellungen ein und erstellen Sie die Datei dann noch einmal.
table-too-large = Diese Datei ist zu groß für eine Liste von Betrieben.
    .now = Wählen Sie eine Tabelle mit einer Zeile für jeden Betrieb, ohne Bilder und andere Blätter.
table-no-rows = In dieser Datei ist keine Tabelle, oder sie hat keine Zeilen.
    .now = Wählen Sie eine Tabelle, die unter den Namen ihrer Spalten eine Zeile für jeden Betrieb hat.
table-no-text = Diese Datei ist keine Tabelle, die Stile lesen kann.
    .now = Öffnen Sie sie in Ihrer Tabellenkalkulation und speichern Sie sie als CSV oder XLSX.
table-protected = Diese Tabelle ist mit einem Passwort geschützt.
    .now = Öffnen Sie sie in Ihrer Tabellenkalkulation, speichern Sie sie ohne Passwort, und löschen Sie diese Kopie danach.
