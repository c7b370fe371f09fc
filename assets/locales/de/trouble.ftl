## Eingegebene Werte

wrong-email = Das ist keine E-Mail-Adresse.
wrong-email-missing = Die E-Mail fehlt.
wrong-password-missing = Das Passwort fehlt.
wrong-client-id-missing = Die Client-ID fehlt.
wrong-client-secret-missing = Das Client-Secret fehlt.
wrong-api-key-missing = Der API-Schlüssel fehlt.
wrong-token-missing = Das API-Token fehlt.
wrong-company-missing = Der Firmenname fehlt.
wrong-contact = zu lang; höchstens { $most } Zeichen.
wrong-passphrase-missing = Die Passphrase fehlt.
wrong-name-missing = Der Name fehlt.
wrong-spaces = Der Wert enthält Leerzeichen; er muss ein einziges Wort sein.
wrong-web-address = Das ist eine Webadresse, kein Schlüssel.
wrong-key-email = Das ist eine E-Mail-Adresse, kein Schlüssel.
wrong-token = Das sieht nach einem API-Token von Leaf aus.
wrong-too-long = Das ist zu lang.
wrong-redirect-missing = Die Weiterleitungsadresse fehlt.
wrong-redirect-not-a-url = Das ist keine Webadresse. Richtig wäre zum Beispiel http://localhost:8765/callback.
wrong-redirect-scheme = Zu solchen Adressen leiten Browser nicht weiter.
wrong-redirect-no-port = Einen Port 0 gibt es nicht. Ein Port ist eine Zahl wie 8765 in http://localhost:8765/callback.
wrong-redirect-fragment = „#“ und alles danach sind nicht erlaubt.
wrong-redirect-several = Das sind mehrere Adressen. In jedes Feld gehört nur eine.

## Eine eingefügte Adresse

paste-empty = Es wurde nichts eingefügt.
paste-not-an-address = Das ist keine Webadresse. Kopieren Sie die ganze Adresszeile des Browsers.
paste-still-fieldview = Das ist noch eine Seite von FieldView. Der Betrieb muss sich zuerst anmelden und den Zugriff erlauben; kopieren Sie dann die Adresse der folgenden Seite.
paste-other-address = Diese Adresse gehört zu einer anderen Seite. Kopieren Sie sie, nachdem der Betrieb den Zugriff erlaubt hat.
paste-no-answer = Diese Adresse enthält keine Antwort. Kopieren Sie die ganze Adresse.
paste-other-attempt = Diese Adresse gehört zu einem früheren Link. Öffnen Sie den hier gezeigten Link und fügen Sie die Adresse ein, die danach kommt.
paste-damaged = Diese Adresse ist beschädigt. Kopieren Sie die ganze Adresse erneut.

## Was verloren ist

lost-nothing = Es ist nichts verloren.
lost-not-asked = Es ist nichts verloren: Der Betrieb wurde noch nicht gefragt.
lost-nothing-shared = Es wurde nichts weitergegeben, und nichts hat sich geändert.
lost-log-in = Die Anmeldung des Betriebs ist verbraucht; es wurden keine Daten weitergegeben.
consent-safe = Die Zustimmung ist sicher: Der Betrieb muss sich nicht neu anmelden.

## Schlüsselbund

# $system is windows, macos or another. The name begins a sentence.
keyring-name =
    { $system ->
        [windows] Die Anmeldeinformationsverwaltung von Windows (der Schlüsselbund dieses Computers)
        [macos] Der Schlüsselbund dieses Macs
       *[other] Der Schlüsselbund dieses Computers, in dem Passwörter liegen,
    }
# $keyring is the name above.
keyring-given-up = { $keyring } hat nicht geantwortet.
keyring-no-service = Auf diesem Computer antwortet kein Schlüsselbund.
keyring-refused = { $keyring } ist gesperrt oder verweigert den Zugriff.
keyring-no-collection = Der Schlüsselbunddienst dieses Computers antwortet, hat aber noch keinen Schlüsselbund zum Speichern.
keyring-too-long = Ein Wert ist zu lang für den Schlüsselbund.
keyring-damaged = Ein Eintrag im Schlüsselbund ist beschädigt.
keyring-newer = Ein Eintrag im Schlüsselbund stammt von einer neueren Version von Stile.
keyring-not-yours = Ein Eintrag im Schlüsselbund gehört zu etwas anderem.
keyring-mismatch = { $keyring } hat nicht zurückgegeben, was Stile gespeichert hat.
keyring-failed = { $keyring } meldet einen Fehler.
keyring-now-update = Aktualisieren Sie Stile und versuchen Sie es erneut. Oder verwenden Sie neue Schlüsselbund-Einträge: Was die neuere Version gespeichert hat, bleibt unverändert.
keyring-now-update-only = Aktualisieren Sie Stile und versuchen Sie es erneut.
keyring-now-begin = Starten Sie einen Schlüsselbund, zum Beispiel GNOME-Schlüsselbund, KWallet oder KeePassXC, und versuchen Sie es erneut. Oder behalten Sie die Zugangsdaten bis zum Beenden im Arbeitsspeicher: Es wird nichts gespeichert, und Sie geben sie beim nächsten Mal neu ein.
keyring-now-begin-only = Starten Sie den Schlüsselbund und versuchen Sie es erneut.
keyring-now-make = Versuchen Sie es erneut und wählen Sie ein Passwort, wenn danach gefragt wird. Wenn keine Frage erscheint, legen Sie in „Passwörter und Verschlüsselung“ oder KWalletManager einen Schlüsselbund an und machen Sie ihn zum Standard. Oder behalten Sie die Zugangsdaten bis zum Beenden im Arbeitsspeicher: Es wird nichts gespeichert, und Sie geben sie beim nächsten Mal neu ein.
keyring-now-check = Prüfen Sie die Werte in der Einrichtung.
keyring-now-again = Versuchen Sie es erneut. Wenn das nicht hilft, verwenden Sie neue Schlüsselbund-Einträge. Oder behalten Sie die Zugangsdaten bis zum Beenden im Arbeitsspeicher: Es wird nichts gespeichert, und Sie geben sie beim nächsten Mal neu ein.
keyring-now-unlock = Entsperren Sie den Schlüsselbund und versuchen Sie es erneut. Wenn er sich nicht mehr entsperren lässt, verwenden Sie neue Schlüsselbund-Einträge. Oder behalten Sie die Zugangsdaten bis zum Beenden im Arbeitsspeicher: Es wird nichts gespeichert, und Sie geben sie beim nächsten Mal neu ein.
keyring-now-unlock-only = Entsperren Sie den Schlüsselbund und versuchen Sie es erneut.
keyring-now-again-only = Versuchen Sie es gleich noch einmal.

## Gut zu wissen

notice-settings-damaged = Die Einstellungsdatei war beschädigt. Sie liegt als settings.json.damaged neben der neuen. Bitte richten Sie Stile erneut ein.
notice-settings-newer = Die Einstellungen stammen von einer neueren Version von Stile und wurden nicht verändert. Bitte aktualisieren Sie Stile.
notice-settings-io = Die Einstellungsdatei kann nicht verwendet werden. Ihre Einstellungen gelten, bis Sie Stile beenden.
notice-unfinished-damaged = Die Liste der nicht abgeschlossenen Verbindungen war beschädigt. Was lesbar war, steht unten; die beschädigte Datei ist als unfinished.json.damaged aufbewahrt. Fehlende Betriebe müssen sich eventuell neu anmelden.
notice-unfinished = Die Liste der nicht abgeschlossenen Verbindungen ist nicht lesbar, daher wird keine gezeigt. Die Datei wurde nicht verändert. Beenden Sie Stile, machen Sie den Ordner lesbar und starten Sie Stile neu.
notice-unfinished-newer = Die Liste der nicht abgeschlossenen Verbindungen stammt von einer neueren Version von Stile, daher wird keine gezeigt. Sie wurde nicht verändert. Bitte aktualisieren Sie Stile.
notice-consents-newer = Die Zustimmungen von { $growers } wurden von einer neueren Version von Stile gespeichert und werden daher nicht gezeigt. Sie wurden nicht verändert. Bitte aktualisieren Sie Stile.
notice-list-damaged = Die Datei { $file } war beschädigt. Stile verwendet, was lesbar war; die beschädigte Datei liegt daneben, mit „.damaged“ am Ende des Namens.
notice-list-newer = Die Datei { $file } stammt von einer neueren Version von Stile. Sie wurde nicht verändert, und Neues wird nicht eingetragen. Bitte aktualisieren Sie Stile.
notice-list-io = Die Datei { $file } ist nicht lesbar. Sie wurde nicht verändert, und Neues wird nicht eingetragen. Beenden Sie Stile, machen Sie den Ordner lesbar und starten Sie Stile neu.
notice-exchanging = Die Zustimmung von { $grower } ist noch auf dem Weg von FieldView; das kann eine Minute dauern. Sie erscheint hier, sobald sie da ist. Fragen Sie { $grower } bis dahin nicht noch einmal.
notice-consent-kept = Die Zustimmung von { $grower } kam an, nachdem Sie die Seite verlassen hatten. Drücken Sie „Abschließen“, um sie zu verwenden.
notice-token-left = Die Zustimmung eines Betriebs liegt noch im Schlüsselbund dieses Computers, weil der Schlüsselbund nicht geantwortet hat. Stile versucht es beim nächsten Start erneut.
    .broke = Die Zustimmung eines Betriebs liegt noch im Schlüsselbund dieses Computers, weil in Stile ein Fehler aufgetreten ist. Stile versucht es beim nächsten Start erneut.
notice-not-forgotten-both = Die Schlüsselbund-Einträge und die Einstellungsdatei konnten nicht gelöscht werden. Entsperren Sie den Schlüsselbund und löschen Sie die Stile-Daten erneut.
notice-not-forgotten-keyring = Die Schlüsselbund-Einträge konnten nicht gelöscht werden. Entsperren Sie den Schlüsselbund und löschen Sie die Stile-Daten erneut.
notice-not-forgotten-files = Die Einstellungsdatei konnte nicht gelöscht werden. Bitte löschen Sie die Stile-Daten erneut.
notice-forgotten = Alle Stile-Daten auf diesem Computer sind gelöscht.
notice-afresh = Stile speichert seine Zugangsdaten jetzt unter neuen Namen im Schlüsselbund und verwendet die alten Einträge nicht mehr.
notice-not-afresh = Stile konnte die neuen Namen nicht in seinem Ordner speichern und verwendet weiter die alten Einträge. Es hat sich nichts geändert. Schaffen Sie Speicherplatz oder prüfen Sie die Berechtigungen des Ordners.
notice-no-practice = Die Übung konnte auf diesem Computer nicht starten. Es hat sich nichts geändert.
notice-table-saved = Tabelle gespeichert: { $path }
notice-table-not-saved = Die Tabelle konnte nicht gespeichert werden. Schaffen Sie Speicherplatz oder prüfen Sie die Berechtigungen Ihres Download-Ordners.
notice-leaflet-saved = Merkblatt gespeichert: { $path }
notice-picture-saved = Bild gespeichert: { $path }
notice-disconnecting = Dieser Betrieb wird noch getrennt. Warten Sie, bis Leaf das bestätigt, und verbinden Sie dann.
notice-other-account = Jetzt ist ein anderes Leaf-Konto angemeldet, und dies sind seine Betriebe. Alles, was zu { $account } gehört (Tagesliste, bekannte FieldView-Konten, nicht abgeschlossene Verbindungen), bleibt erhalten: Melden Sie sich wieder als { $account } an, um es zurückzubekommen.
notice-other-account-unfinished =
    { $count ->
        [one] Auch { $count } nicht abgeschlossene Verbindung wartet dort.
       *[other] Auch { $count } nicht abgeschlossene Verbindungen warten dort.
    }
notice-file-later = Schließen Sie dies zuerst ab oder verlassen Sie es. Öffnen Sie die Datei dann aus der Liste der Betriebe.
notice-leave-practice = Einrichtungsdateien sind für die echte Arbeit. Beenden Sie zuerst die Übung und öffnen Sie dann die Datei.
notice-other-file = Stile öffnet nur Einrichtungsdateien und Tabellen mit Betrieben.
notice-grower-added = { $grower } steht jetzt auf der Liste.
notice-deleting = Dieser Betrieb wird bei Leaf gerade gelöscht. Warten Sie die Antwort von Leaf ab.
notice-grower-changed = Leaf hat Ihre Änderungen zu { $grower } übernommen.
notice-grower-deleted = { $grower } wurde bei Leaf gelöscht.
notice-broke = In Stile ist ein Fehler aufgetreten. Es ist nichts verloren; bitte versuchen Sie es erneut.
notice-no-browser = Ihr System konnte das nicht öffnen. Bitte öffnen Sie es selbst: dev.fieldview.com, withleaf.io oder eine E-Mail an developer@climate.com.
notice-no-folder = Ihr System konnte den Ordner nicht öffnen. Sein Pfad steht auf der Seite: Bitte öffnen Sie ihn selbst.
notice-practice-later = Beim Start der Übung ginge verloren, was nur im Arbeitsspeicher ist: Ihre Anmeldung, die App-Schlüssel oder eine Zustimmung. Es hat sich nichts geändert. Üben Sie erst, wenn alles im Schlüsselbund liegt.

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
warning-in-memory = Der Schlüsselbund hat die Zustimmung des Betriebs nicht gespeichert. Stile hält sie im Arbeitsspeicher und macht sofort weiter: Bitte beenden Sie Stile nicht, bevor dies abgeschlossen ist.
warning-not-noted = Stile konnte nicht in seinen Ordner schreiben. Die Verbindung läuft weiter; geht dieser Computer aber jetzt aus, weiß Stile nicht, dass sie noch nicht abgeschlossen ist.
warning-not-noted-newer = Die Liste der nicht abgeschlossenen Verbindungen stammt von einer neueren Version von Stile und bleibt unverändert. Die Verbindung läuft weiter; geht dieser Computer aber jetzt aus, weiß Stile nicht, dass sie noch nicht abgeschlossen ist. Bitte aktualisieren Sie Stile.
warning-second-address = { $what } Stile verwendet die zweite Weiterleitungsadresse.

## Ein Server

server-says = { $server } sagt: „{ $words }“
sign-in-refused = Leaf akzeptiert diese Anmeldung nicht.
    .now = Prüfen Sie E-Mail und Passwort und versuchen Sie es erneut.
sign-in-refused-token = Leaf akzeptiert dieses API-Token nicht.
    .now = Prüfen Sie, ob Sie es ganz eingefügt haben und ob es noch gültig ist. Versuchen Sie es dann erneut.
sign-in-other-account = Das ist { $other }, ein anderes Leaf-Konto. Die Verbindung auf dem Bildschirm wurde als { $needed } begonnen.
    .lost = Es wurde nichts gesendet, und die Zustimmung, falls vorhanden, bleibt für { $needed } erhalten.
    .now = Melden Sie sich hier als { $needed } an. Um als { $other } zu arbeiten, verlassen Sie zuerst diese Verbindung und melden Sie sich unter Einstellungen → Leaf-Konto an.
sign-in-consents-at-stake = Mit einem anderen Leaf-Konto ginge die Zustimmung eines Betriebs verloren, die nur im Arbeitsspeicher ist.
    .lost = Bisher ist nichts verloren: { $needed } ist noch angemeldet.
    .now = Schließen Sie die nicht abgeschlossenen Verbindungen ab oder verwerfen Sie deren Zustimmungen. Melden Sie sich dann erneut an.
api-unauthorized = { $server } akzeptiert Ihre Anmeldung nicht mehr.
    .now = Melden Sie sich erneut an.
api-forbidden = { $server } erlaubt das für Ihr Konto nicht.
    .now = Fragen Sie die Person, die das Konto Ihrer Firma betreut.
api-not-found = { $server } kennt diese Adresse nicht.
    .now = Wenn es wieder passiert, senden Sie die Angaben an den Support Ihrer Firma.
api-too-many = { $server } hat zu viele Anfragen erhalten.
    .now = Warten Sie ein paar Minuten und versuchen Sie es dann erneut.
api-out-of-order = { $server } ist vorübergehend nicht verfügbar.
    .now = Warten Sie ein paar Minuten und versuchen Sie es dann erneut.
api-refused = { $server } hat die Anfrage abgelehnt.
    .now = Wenn es wieder passiert, senden Sie die Angaben an den Support Ihrer Firma.
api-unreadable = { $server } hat eine Antwort gesendet, die Stile nicht versteht.
    .now = Versuchen Sie es erneut. Wenn es wieder passiert, senden Sie die Angaben an den Support Ihrer Firma.
api-too-long = { $server } hat in dieser Liste mehr Einträge, als Stile lesen kann ({ $most }).
    .now = Sie können verwenden, was angezeigt wird. Wenn etwas fehlt, senden Sie die Angaben an den Support Ihrer Firma.
api-web-page = Statt { $server } hat eine Webseite geantwortet: vielleicht die Anmeldeseite dieses Netzes.
    .now = Öffnen Sie im Browser irgendeine Webseite, melden Sie sich im Netz an, wenn es danach fragt, und versuchen Sie es erneut.
connection-name = { $server } wurde nicht gefunden.
    .now = Prüfen Sie, ob dieser Computer online ist, und versuchen Sie es erneut.
connection-refused = { $server } antwortet nicht.
    .now = Prüfen Sie, ob dieser Computer online ist, und versuchen Sie es erneut.
connection-timeout = { $server } braucht zu lange für die Antwort.
    .now = Prüfen Sie Ihre Internetverbindung und versuchen Sie es erneut.
connection-cut = Die Verbindung zu { $server } wurde unterbrochen.
    .now = Prüfen Sie Ihre Internetverbindung und versuchen Sie es erneut.
connection-date = Die Identität von { $server } lässt sich nicht prüfen: Das Zertifikat ist abgelaufen, oder die Uhr dieses Computers geht falsch.
    .now = Wenn Datum und Uhrzeit dieses Computers stimmen, öffnen Sie im Browser irgendeine Webseite und melden Sie sich im Netz an, wenn es danach fragt. Wenn nicht, stellen Sie sie richtig. Versuchen Sie es dann erneut.
connection-no-certificates = Auf diesem Computer fehlen Zertifikate, um die Identität von { $server } zu prüfen. Stile hat deshalb keine Verbindung aufgebaut.
    .now = Bitten Sie die Person, die diesen Computer betreut, die Zertifikate des Systems zu installieren (unter Linux das Paket „ca-certificates“) oder in SSL_CERT_FILE anzugeben, wo sie liegen. Starten Sie Stile dann neu.
connection-certificate = Die Identität von { $server } lässt sich nicht prüfen. Stile hat deshalb keine Verbindung aufgebaut.
    .now = Öffnen Sie im Browser irgendeine Webseite, melden Sie sich im Netz an, wenn es danach fragt, und versuchen Sie es erneut. Hilft das nicht und prüft Ihre Firma Verbindungen, muss ihr Zertifikat auf diesem Computer installiert sein.
connection-other-server = Etwas anderes hat anstelle von { $server } geantwortet, vielleicht die Anmeldeseite dieses Netzes. Stile hat deshalb keine Verbindung aufgebaut.
    .now = Öffnen Sie im Browser irgendeine Webseite, melden Sie sich im Netz an, wenn es danach fragt, und versuchen Sie es erneut. Hilft das nicht, versuchen Sie es in einem anderen Netz.
connection-proxy = { $server } ist über den Proxy Ihres Netzes nicht zu erreichen.
    .now = Versuchen Sie es in einem anderen Netz, zum Beispiel über den Hotspot Ihres Handys. Wenn es dieses Netz sein muss, fragen Sie die Netzwerkverwaltung nach dem Proxy.
connection-proxy-script = { $server } ist nicht direkt erreichbar, und Ihr System verwendet ein Proxy-Skript (PAC), das Stile nicht ausführen kann.
    .now = Versuchen Sie es in einem anderen Netz, zum Beispiel über den Hotspot Ihres Handys. Wenn es dieses Netz sein muss, lassen Sie die Netzwerkverwaltung die Adresse des Proxys auf diesem Computer eintragen.
connection-proxy-unknown = { $server } ist nicht direkt erreichbar, und Stile versteht den Proxy nicht, der auf diesem Computer eingetragen ist.
    .now = Versuchen Sie es in einem anderen Netz, zum Beispiel über den Hotspot Ihres Handys. Wenn es dieses Netz sein muss, lassen Sie die Netzwerkverwaltung die Adresse des Proxys auf diesem Computer berichtigen.
connection-other = { $server } ist nicht zu erreichen.
    .now = Prüfen Sie, ob dieser Computer online ist, und versuchen Sie es erneut.
not-asked-leaf-token = An Leaf wurde nichts gesendet: Sie sind auf diesem Computer nicht angemeldet.
    .now = Melden Sie sich bei Leaf an.
not-asked-app-keys = An { $server } wurde nichts gesendet: Auf diesem Computer fehlt das Client-Secret oder der API-Schlüssel.
    .now = Tragen Sie die FieldView-App-Schlüssel in den Einstellungen ein und versuchen Sie es erneut.
not-asked-code = An FieldView wurde nichts gesendet: Die Antwort des Browsers ist nicht mehr vorhanden.
    .now = Fragen Sie den Betrieb erneut.
not-asked-unsendable = An { $server } wurde nichts gesendet: Ein Token oder Schlüssel enthält Zeichen, die nicht gesendet werden können.
    .now = Kopieren Sie den Wert erneut von dort, wo Sie ihn haben, und tragen Sie ihn in den Einstellungen ein.
broke = In Stile ist ein Fehler aufgetreten.
    .now = Versuchen Sie es erneut. Wenn es wieder passiert, senden Sie das Protokoll von Stile an den Support Ihrer Firma.
    .log-in = Die Anmeldung des Betriebs ist möglicherweise verbraucht.
grower-unknown = Leaf kennt diesen Betrieb nicht mehr.
    .now = Gehen Sie zurück zu den Betrieben und drücken Sie „Aktualisieren“.
prepare-no-link = Leaf hat die Anmeldeadresse von FieldView nicht geliefert, obwohl es diesen Betrieb kennt.
    .now = Versuchen Sie es erneut. Wenn das so bleibt, kann Stile die Adresse so bilden, wie FieldView es dokumentiert: Der Betrieb sieht dieselbe Anmeldung.

## Schritt 1

redirect-busy = Ein anderes Programm auf diesem Computer verwendet Port { $port }, den Stile für die Antwort von FieldView braucht.
    .now = Beenden Sie das Programm und versuchen Sie es erneut. Oder machen Sie ohne den Port weiter: Sie fügen dann die Adresse ein, die der Browser am Ende zeigt.
redirect-busy-by = Das Programm „{ $program }“ auf diesem Computer verwendet Port { $port }, den Stile für die Antwort von FieldView braucht.
redirect-reserved = Ihr System hat Port { $port } reserviert, daher kann Stile ihn nicht verwenden.
    .now = Bitten Sie Ihre Firma um eine Weiterleitungsadresse mit einem anderen Port. Fügen Sie bis dahin die Adresse ein, die der Browser am Ende zeigt.
redirect-no-loopback = Die Weiterleitungsadresse gibt es auf diesem Computer nicht.
    .now = Fügen Sie die Adresse ein, die der Browser am Ende zeigt.
redirect-unreachable = Die Weiterleitungsadresse führt nicht zurück zu Stile auf diesem Computer.
    .now = Möglicherweise blockiert eine Firewall, ein Proxy oder die hosts-Datei die Adresse. Versuchen Sie es erneut, oder fügen Sie die Adresse ein, die der Browser am Ende zeigt.
redirect-earlier-attempt = Ein früherer Versuch in Stile verwendet den Port noch.
    .now = Warten Sie ein paar Sekunden und versuchen Sie es erneut. Oder fügen Sie die Adresse ein, die der Browser am Ende zeigt.
redirect-no-randomness = Ihr System konnte keine Zufallszahlen liefern, die Stile für einen sicheren Link braucht.
    .now = Versuchen Sie es erneut. Wenn es wieder passiert, starten Sie diesen Computer neu.
redirect-other = Ihr System lässt Stile nicht auf die Antwort von FieldView warten.
    .now = Versuchen Sie es erneut, oder fügen Sie die Adresse ein, die der Browser am Ende zeigt.
url-not-a-url = Leaf hat keine gültige Anmeldeadresse gesendet. Stile hat sie nicht geöffnet.
    .now = Prüfen Sie Client-ID und Weiterleitungsadresse in den Einstellungen. Wenn sie stimmen, senden Sie die Angaben an den Support von Leaf.
url-scheme = Die Anmeldeadresse von Leaf ist nicht sicher. Stile hat sie nicht geöffnet.
url-host = Die Anmeldeadresse von Leaf führt zu { $host } statt zu FieldView. Stile hat sie nicht geöffnet.
url-disguise = Die Anmeldeadresse von Leaf sieht gefälscht aus. Stile hat sie nicht geöffnet.
url-parameter = Die Anmeldeadresse von Leaf wurde für andere Einstellungen gemacht: { $name } stimmt nicht mit Ihren überein. Stile hat sie nicht geöffnet.
url-scopes = Die Anmeldeadresse von Leaf verlangt vom Betrieb mehr, als Sie eingestellt haben. Stile hat sie nicht geöffnet.

## Schritt 2

consent-denied = { $grower } hat in FieldView abgelehnt.
    .now = War das ein Versehen, fragen Sie erneut. Sonst drücken Sie „Nicht verbinden“.
consent-timed-out = FieldView hat innerhalb von zehn Minuten nicht geantwortet.
    .lost = Es ist nichts verloren. Der alte Link funktioniert nicht mehr.
    .now = Fragen Sie erneut, wenn der Betrieb bereit ist.
consent-asleep = Die Zeit für die Antwort ist abgelaufen, während dieser Computer im Ruhezustand war, oder seine Uhr wurde verstellt.
consent-refused = FieldView hat die Zustimmung des Betriebs nicht zugelassen.
    .now = Fragen Sie erneut. Wenn es wieder passiert, senden Sie die Angaben an den Support von Climate.
    .scopes = Climate hat nicht alle Rechte für die Schlüssel Ihrer Firma freigeschaltet: Bitten Sie darum mit der E-Mail aus den Einstellungen.
    .address = Die Weiterleitungsadresse ist vielleicht nicht genau so registriert, wie sie in den Einstellungen steht.
consent-wrong-account = { $account } ist nicht das Konto von { $grower }, daher wurde es nicht übergeben.
    .lost = Die Zustimmung dieses Kontos wurde verworfen und nie an Leaf gesendet.
    .now = Wahrscheinlich war der Browser noch als jemand anderes angemeldet. Fragen Sie in einem privaten Fenster erneut, oder melden Sie sich im Browser zuerst bei FieldView ab.
consent-wrong-account-unnamed = Das ist nicht das Konto von { $grower }, daher wurde es nicht übergeben.
exchange-not-reached =
    .lost = Die Antwort des Betriebs bleibt noch ein paar Minuten gültig: FieldView hat sie noch nicht gesehen.
    .now = Gehen Sie wieder online und versuchen Sie es noch einmal; wenn Sie schnell sind, muss sich der Betrieb nicht neu anmelden.
exchange-lost =
    .now = Die Antwort ging unterwegs verloren, und FieldView akzeptiert jede Anmeldung nur einmal. Fragen Sie erneut, wenn die Verbindung besser ist.
exchange-code = Die Anmeldung des Betriebs war zu alt oder wurde bereits verwendet.
    .now = Fragen Sie erneut.
exchange-address = FieldView sagt, dass die Weiterleitungsadresse Ihrer Firma nicht die registrierte ist.
    .now = Eine erneute Anmeldung würde genauso scheitern. Vergleichen Sie die Weiterleitungsadresse in den Einstellungen Zeichen für Zeichen mit der, die Climate registriert hat.
exchange-scope = Climate hat nicht alle Rechte für die Schlüssel Ihrer Firma freigeschaltet.
    .now = Bitten Sie darum mit der E-Mail aus den Einstellungen; fragen Sie dann den Betrieb noch einmal.
exchange-client = FieldView nimmt die Client-ID, das Client-Secret oder die Weiterleitungsadresse Ihrer Firma nicht an.
    .now = Prüfen Sie alle drei in den Einstellungen und fragen Sie dann noch einmal.
exchange-quota = Ihre Firma hat ihre monatlichen Anfragen an FieldView aufgebraucht.
    .now = Schreiben Sie an developer@climate.com und nennen Sie die Anfrage-ID unten.
exchange-no-token = FieldView hat den Betrieb angemeldet, aber keine dauerhafte Zustimmung mitgegeben.
    .now = Climate muss für die Schlüssel Ihrer Firma dauerhaften Zugriff freischalten: Schreiben Sie an developer@climate.com.
browser-not-started = Es konnte kein Browser gestartet werden. Kopieren Sie den Link und öffnen Sie ihn selbst in einem Browser.
browser-no-private = Stile hat keinen Browser gefunden, in dem es ein privates Fenster öffnen kann. Schließen Sie alle privaten Fenster, denn sie teilen sich eine Anmeldung. Öffnen Sie dann ein neues und fügen Sie den kopierten Link ein.
browser-slow = Der Browser braucht lange zum Starten. Wenn keiner erscheint, kopieren Sie den Link und öffnen Sie ihn selbst.

## Schritt 3

attach-refused = Leaf hat die Zugangsdaten für FieldView nicht angenommen.
    .now = Prüfen Sie Client-ID, Client-Secret und API-Schlüssel in den Einstellungen und versuchen Sie es erneut.
attach-replacing =
    .lost = Die alte Verbindung ist gelöscht. Bis es klappt, erhält Leaf keine Daten von diesem Betrieb. Die Zustimmung ist sicher: Der Betrieb muss sich nicht neu anmelden.
attach-already = Leaf hat für diesen Betrieb schon eine FieldView-Verbindung.
    .now = Sie können sie behalten oder ersetzen.
attach-keys-refused = FieldView nimmt den API-Schlüssel Ihrer Firma nicht an, deshalb kann Leaf die Zustimmung nicht nutzen.
    .lost = Die Zustimmung ist sicher: Der Betrieb muss sich nicht neu anmelden. Eine frühere Verbindung ist unverändert.
    .now = Tragen Sie den richtigen API-Schlüssel in den Einstellungen ein und schließen Sie die Verbindung dann ab.
attach-scope-missing = FieldView sagt, dass der Zustimmung ein Recht fehlt, deshalb kann Leaf sie nicht nutzen.
    .lost = Die Zustimmung des Betriebs ist sicher. Eine frühere Verbindung ist unverändert.
    .now = Climate muss das Recht für Ihre App-Schlüssel freischalten: Bitten Sie darum mit der E-Mail aus den Einstellungen. Verbinden Sie den Betrieb danach neu.
attach-consent-ended = FieldView hat diese Zustimmung beendet: Sie wurde anderswo verwendet, oder der Betrieb hat sie zurückgezogen.
    .lost = Der Betrieb muss sich erneut anmelden; es wurde nichts übergeben.
    .now = Fragen Sie den Betrieb erneut.
attach-keys-missing = Auf diesem Computer fehlt das Client-Secret oder der API-Schlüssel.
    .now = Tragen Sie die FieldView-App-Schlüssel in den Einstellungen ein und schließen Sie die Verbindung dann ab.
check-client-refused = FieldView akzeptiert diese Client-ID mit diesem Client-Secret nicht.
    .now = Vergleichen Sie beide mit der E-Mail von Climate und korrigieren Sie, was abweicht.
check-key-refused = FieldView akzeptiert diesen API-Schlüssel nicht.
    .now = Vergleichen Sie ihn mit der E-Mail von Climate und korrigieren Sie ihn.
check-missing = Auf diesem Computer fehlt ein Schlüssel, daher wurde FieldView nicht gefragt.
    .now = Geben Sie ihn genau so ein, wie er in der E-Mail von Climate steht.
check-redirect =
    .now = Beenden Sie das Programm, das den Port verwendet, oder geben Sie eine andere Adresse ein, die Climate registriert hat. Prüfen Sie dann noch einmal.
check-redirect-company =
    .now = Beenden Sie das Programm, das den Port verwendet, und prüfen Sie noch einmal. Wenn das nicht hilft, fragen Sie bei { $company } nach.
check-clock-wrong =
    { $minutes ->
        [one] Die Uhr dieses Computers weicht um { $minutes } Minute von der Uhr von Leaf ab.
       *[other] Die Uhr dieses Computers weicht um { $minutes } Minuten von der Uhr von Leaf ab.
    }
    .now = Stellen Sie Datum und Uhrzeit richtig und prüfen Sie noch einmal.
check-timed-out = Innerhalb einer halben Minute kam keine Antwort.
    .now = Prüfen Sie noch einmal.
attach-token-gone = Die gespeicherte Zustimmung ist nicht mehr auf diesem Computer.
    .lost = Der Betrieb muss sich neu anmelden; es wurde nichts übergeben.
    .now = Fragen Sie den Betrieb erneut.

attach-other-client = Diese Zustimmung wurde einem anderen FieldView-Client gegeben ({ $client }), nicht dem, dessen Schlüssel jetzt eingerichtet sind.
    .lost = An Leaf wurde nichts gesendet, und die Zustimmung bleibt gespeichert.
    .now = Fragen Sie den Betrieb erneut für den jetzigen Client, oder gehen Sie zurück und geben Sie die früheren Schlüssel wieder ein.

attach-other-account = Dieser Betrieb gehört zu einem anderen Leaf-Konto als dem, das angemeldet ist.
    .lost = An Leaf wurde nichts gesendet, und die Zustimmung bleibt gespeichert.
    .now = Gehen Sie zurück, melden Sie sich mit dem Leaf-Konto dieses Betriebs an und schließen Sie die Verbindung dort ab.

## Schritt 4

confirm-leaf =
    .lost = Leaf hat die Zustimmung angenommen, und auch hier ist sie noch sicher.
confirm-absent = Leaf hat die Zustimmung angenommen, zeigt für diesen Betrieb aber keine FieldView-Verbindung.
    .now = Versuchen Sie es noch einmal: Stile übergibt die Zustimmung dann erneut.
confirm-trouble = Leaf hat die Zustimmung, meldet aber ein Problem damit.
    .lost = Die Zustimmung ist sicher: Der Betrieb muss sich nicht neu anmelden. Stile behält sie, bis Leaf kein Problem mehr meldet.
    .now = Aktualisieren Sie in ein paar Minuten. Wenn der Status bei Leaf gleich bleibt, fragen Sie den Betrieb erneut: Die neue Zustimmung ersetzt diese.

## Was nur die Firma beheben kann

staff-not-accepted = { $server } akzeptiert die Einrichtung nicht, die Sie von { $company } haben.
staff-now = Sagen Sie { $company } Bescheid und schicken Sie die „Angaben für den Support“ mit: Nur dort lässt sich das beheben. Bis dahin hilft es nicht, es noch einmal zu versuchen.
staff-ask = Fragen Sie bei { $company } nach und schicken Sie die „Angaben für den Support“ mit.
staff-refused = Fragen Sie den Betrieb erneut. Wenn es wieder passiert, sagen Sie { $company } Bescheid und schicken Sie die „Angaben für den Support“ mit.
staff-sign-in = Melden Sie sich erneut bei Leaf an.
staff-keys-missing = Auf diesem Computer fehlt etwas, das die Einrichtungsdatei von { $company } mitgebracht hat.
    .now = Gehen Sie zurück zu den Betrieben, drücken Sie „Einstellungen“ und öffnen Sie die Einrichtungsdatei von { $company } noch einmal.
staff-other-address = Die Anmeldeadresse von Leaf passt nicht zur Einrichtung von { $company }. Stile hat sie nicht geöffnet.
staff-no-way-back = Die Antwort von FieldView kann Stile auf diesem Computer nicht erreichen.
    .now = Drücken Sie „Stattdessen Adresse einfügen“: Stile zeigt Ihnen dann, wie das geht. Sagen Sie auch { $company } Bescheid, damit es beim nächsten Mal ohne Einfügen klappt.
staff-second-address = Die Antwort von FieldView nimmt diesmal einen anderen Weg zurück zu Stile, weil der übliche nicht frei ist. Sie müssen nichts tun.
staff-earlier-set-up = Diese Zustimmung gehört zu einer früheren Einrichtung von { $company }.
    .now = Fragen Sie den Betrieb erneut.
staff-scopes = Wenn Sie das nicht erwartet haben, fragen Sie bei { $company } nach, bevor Sie weitermachen.
staff-invalid = FieldView zeigt diese Seite, wenn es die Einrichtung nicht kennt, die Sie von { $company } haben. Dann kommt keine Antwort, und Warten hilft nicht: Drücken Sie „Abbrechen“ und sagen Sie { $company }, was auf der Seite steht.
staff-tls = Ihr Browser konnte die Antwort nicht zu Stile zurückbringen. Kopieren Sie die Adresse, die er zeigt, und fügen Sie sie unten ein.
staff-missing = Es fehlt: { $data }. Sagen Sie { $company } Bescheid: Nur dort kann man es freischalten lassen. Verbinden Sie danach neu.
staff-permission = Die Zustimmung umfasst weniger, als Leaf braucht. Sagen Sie { $company } Bescheid: Nur dort kann man das Fehlende freischalten lassen. Drücken Sie danach „Neu verbinden“; der Betrieb muss sich erneut anmelden.
staff-limited = Die Zustimmung umfasst weniger, als Leaf braucht. Sagen Sie { $company } Bescheid: Nur dort kann man das Fehlende freischalten lassen. Danach muss der Betrieb erneut zustimmen.
staff-key-refused = FieldView akzeptiert die Einrichtung nicht, die Sie von { $company } haben. Bitten Sie { $company } um eine neuere Einrichtungsdatei.

## Kein Fenster

start-already-open = Stile ist bereits geöffnet. Bitte verwenden Sie das offene Fenster.
start-out-of-reach = Stile ist bereits geöffnet, reagiert aber nicht. Bitte suchen Sie das Fenster, oder beenden Sie Stile und starten Sie es neu.
start-no-display = Stile benötigt einen Bildschirm: Weder DISPLAY noch WAYLAND_DISPLAY ist gesetzt.
start-no-window = Stile konnte sein Fenster nicht öffnen: { $why }.
start-no-window-display = es gibt keine Verbindung zum Bildschirm
start-no-window-drawing = weder OpenGL noch eine andere Grafikschnittstelle funktioniert auf diesem Computer
start-no-window-system = das System gibt Stile keine Threads oder kein TLS

## Einrichtungsdateien

file-nothing-changed = Es hat sich nichts geändert.
file-no-file = Das ist ein Ordner oder ein Gerät und keine Datei, die Stile lesen kann.
    .now = Wählen Sie die Datei selbst aus.
file-io = Die Datei kann nicht gelesen oder geschrieben werden.
    .now = Prüfen Sie, ob sie noch da ist, ob Sie darauf zugreifen dürfen und ob genug Speicherplatz frei ist. Versuchen Sie es dann erneut.
file-foreign = Das ist keine Einrichtungsdatei von Stile.
    .now = Wenn Ihre Firma Ihnen diese Datei gegeben hat, bitten Sie erneut darum: Vielleicht wurde sie unterwegs verändert.
file-table = Das ist eine Tabelle, keine Einrichtungsdatei.
    .now = Sobald Stile eingerichtet ist, öffnen Sie sie aus der Liste der Betriebe.
file-other = Wählen Sie die Einrichtungsdatei Ihrer Firma (.stile). Tabellen öffnen Sie aus der Liste der Betriebe.
file-wrong-passphrase = Diese Passphrase öffnet die Datei nicht.
    .now = Fragen Sie die Person, von der Sie die Datei haben.
file-damaged = Die Datei ist beschädigt oder unvollständig.
    .now = Bitten Sie erneut um die Datei: Vielleicht wurde sie unterwegs abgeschnitten.
file-newer = Diese Datei stammt von einer neueren Version von Stile.
    .now = Aktualisieren Sie Stile und öffnen Sie die Datei dann noch einmal.
file-other-age = Diese Datei ist in einem Format verschlüsselt, das diese Version von Stile nicht kennt (nicht Version 1 des age-Formats).
    .now = Aktualisieren Sie Stile, oder bitten Sie um eine Datei, die mit „Einrichtungsdatei fürs Team erstellen“ erstellt wurde.
file-for-key = Diese Datei ist für den Schlüssel einer Person verschlüsselt, daher öffnet keine Passphrase sie.
    .now = Bitten Sie um eine Datei mit Passphrase, erstellt mit „Einrichtungsdatei fürs Team erstellen“.
file-consents-in-memory = Diese Datei ist für andere Server, und Zustimmungen einiger Betriebe sind nur im Arbeitsspeicher.
    .now = Schließen Sie deren Verbindungen zuerst ab und öffnen Sie die Datei dann erneut.
file-logo = Dieses Bild kann nicht als Logo verwendet werden.
    .now = Wählen Sie ein PNG mit höchstens 1024 × 1024 Pixeln und 256 KB.
file-other-servers = Die Einrichtung von Stile passt nicht zu den Servern, denen Sie zugestimmt haben.
    .lost = Die Datei selbst ist in Ordnung, und nichts daraus wurde verwendet.
    .now = Öffnen Sie die Datei erneut und prüfen Sie die Server, die sie nennt.
file-forgotten = Stile löscht gerade alle seine Daten auf diesem Computer und hat die Datei deshalb nicht verwendet.
    .now = Warten Sie, bis das erledigt ist, und öffnen Sie die Datei dann noch einmal.
file-keys-missing = Auf diesem Computer fehlt das Client-Secret oder der API-Schlüssel, daher gibt es nichts für die Datei.
    .now = Tragen Sie die FieldView-App-Schlüssel in den Einstellungen ein und erstellen Sie die Datei dann noch einmal.
table-too-large = Diese Datei ist zu groß für eine Liste von Betrieben.
    .now = Wählen Sie eine Tabelle mit einer Zeile pro Betrieb, ohne Bilder und andere Blätter.
table-no-rows = Diese Datei enthält keine Tabelle, oder die Tabelle hat keine Zeilen.
    .now = Wählen Sie eine Tabelle mit Kopfzeile und einer Zeile pro Betrieb.
table-no-text = Stile kann in dieser Datei keine Tabelle lesen.
    .now = Öffnen Sie sie in Ihrer Tabellenkalkulation und speichern Sie sie als CSV oder XLSX.
table-protected = Diese Tabelle ist mit einem Passwort geschützt.
    .now = Öffnen Sie sie in Ihrer Tabellenkalkulation, speichern Sie eine Kopie ohne Passwort und löschen Sie diese Kopie danach.
table-is-empty = In dieser Datei steht nichts.
    .now = Wählen Sie eine andere Datei. Liegt sie in der Cloud, warten Sie, bis sie ganz heruntergeladen ist.
table-is-pdf = Das ist ein PDF.
    .now = Öffnen Sie die Tabelle, aus der es erstellt wurde, und speichern Sie sie als CSV oder XLSX.
table-is-document = Das ist ein Textdokument oder eine Präsentation.
    .now = Kopieren Sie die Tabelle daraus in Ihre Tabellenkalkulation und speichern Sie sie als CSV oder XLSX.
table-is-mail = Das ist eine E-Mail oder eine Outlook-Datendatei.
    .now = Exportieren Sie die Kontakte in Ihrem E-Mail-Programm als CSV oder vCard.
table-is-numbers = Das ist eine Datei von Apple Numbers, Pages oder Keynote.
    .now = Öffnen Sie sie in Numbers und exportieren Sie sie als CSV oder Excel.
table-is-xlsb = Das ist eine binäre Excel-Arbeitsmappe (XLSB).
    .now = Öffnen Sie sie in Excel und speichern Sie sie als XLSX.
table-is-map = Das ist eine Karte von Feldern.
    .now = Wählen Sie eine Tabelle mit Namen und E-Mail-Adressen der Betriebe. Die Felder kommen aus FieldView.
table-is-image = Das ist ein Bild.
    .now = Tippen Sie die Betriebe in Ihre Tabellenkalkulation ab und speichern Sie sie als CSV oder XLSX.
table-is-archive = Das ist ein gepackter Ordner.
    .now = Entpacken Sie ihn und wählen Sie dann die Tabelle darin.
table-is-web-page = Das ist eine Webseite. Vielleicht waren Sie beim Herunterladen abgemeldet.
    .now = Melden Sie sich auf der Website wieder an und laden Sie die Datei erneut herunter.
table-is-link = Das ist nur ein Link zu einer Datei im Web.
    .now = Öffnen Sie ihn im Browser und laden Sie die Tabelle als CSV oder XLSX herunter.
table-is-calendar = Das ist ein Kalender.
    .now = Exportieren Sie stattdessen die Kontakte als CSV oder vCard.
