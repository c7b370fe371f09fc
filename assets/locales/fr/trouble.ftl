## Ce qui est saisi

wrong-email = ce n’est pas une adresse e-mail.
wrong-email-missing = il manque l’e-mail.
wrong-password-missing = il manque le mot de passe.
wrong-client-id-missing = il manque l’identifiant client.
wrong-client-secret-missing = il manque le secret client.
wrong-api-key-missing = il manque la clé d’API.
wrong-token-missing = il manque le jeton d’API.
wrong-company-missing = il manque le nom de l’entreprise.
wrong-contact = trop long ; { $most } caractères au maximum.
wrong-passphrase-missing = il manque la phrase de passe.
wrong-name-missing = il manque le nom.
wrong-spaces = il y a des espaces dedans ; il faut un seul mot.
wrong-web-address = c’est une adresse web, pas une clé.
wrong-key-email = c’est une adresse e-mail, pas une clé.
wrong-token = cela ressemble à un jeton d’API Leaf.
wrong-too-long = c’est trop long.
wrong-redirect-missing = il manque l’adresse de retour.
wrong-redirect-not-a-url = ce n’est pas une adresse web. Une adresse web ressemble à http://localhost:8765/callback.
wrong-redirect-scheme = les navigateurs ne peuvent pas être renvoyés vers ce genre d’adresse.
wrong-redirect-no-port = il n’y a pas de port 0. Un port est un nombre comme 8765 dans http://localhost:8765/callback.
wrong-redirect-fragment = l’adresse ne doit pas contenir « # » ni ce qui suit.
wrong-redirect-several = il y a plusieurs adresses. Saisissez-en une seule par champ.

## Une adresse collée

paste-empty = rien n’a été collé.
paste-not-an-address = ce n’est pas une adresse web. Copiez toute la barre d’adresse du navigateur.
paste-still-fieldview = c’est encore une page de FieldView. L’agriculteur doit d’abord se connecter et donner son autorisation ; copiez ensuite l’adresse de la page qui suit.
paste-other-address = cette adresse est celle d’une autre page. Copiez-la après l’autorisation de l’agriculteur.
paste-no-answer = cette adresse ne contient pas de réponse. Copiez l’adresse entière.
paste-other-attempt = cette adresse vient d’un lien précédent. Ouvrez le lien affiché ici et collez l’adresse à laquelle il aboutit.
paste-damaged = cette adresse est abîmée. Copiez à nouveau l’adresse entière.

## Ce qui est perdu

lost-nothing = Rien n’est perdu.
lost-not-asked = Rien n’est perdu : rien n’a encore été demandé à l’agriculteur.
lost-nothing-shared = Rien n’a été partagé et rien n’a changé.
lost-log-in = La connexion de l’agriculteur a déjà servi ; aucune donnée n’a été partagée.
consent-safe = L’autorisation est en sécurité : l’agriculteur n’a pas à se reconnecter.

## Trousseau

# $system is windows, macos or another. The name begins a sentence.
keyring-name =
    { $system ->
        [windows] Le Gestionnaire d’identification de Windows (le trousseau de cet ordinateur)
        [macos] Le trousseau de ce Mac
       *[other] Le trousseau de cet ordinateur, qui garde les mots de passe,
    }
# $keyring is the name above.
keyring-given-up = { $keyring } n’a pas répondu.
keyring-no-service = Aucun trousseau ne répond sur cet ordinateur.
keyring-refused = { $keyring } est verrouillé ou a refusé l’accès.
keyring-no-collection = Le service de trousseau de cet ordinateur répond, mais n’a pas encore de trousseau où enregistrer des secrets.
keyring-too-long = Une valeur est trop longue pour le trousseau.
keyring-damaged = Une entrée du trousseau est abîmée.
keyring-newer = Une entrée du trousseau a été enregistrée par une version plus récente de Stile.
keyring-not-yours = Une entrée du trousseau appartient à autre chose.
keyring-mismatch = { $keyring } n’a pas rendu ce que Stile y a enregistré.
keyring-failed = { $keyring } a rencontré une erreur.
keyring-now-update = Mettez Stile à jour, puis réessayez. Ou utilisez de nouvelles entrées du trousseau : ce que la version plus récente a enregistré ne change pas.
keyring-now-update-only = Mettez Stile à jour, puis réessayez.
keyring-now-begin = Démarrez un trousseau, par exemple celui de GNOME, KWallet ou KeePassXC, puis réessayez. Ou gardez les secrets en mémoire jusqu’à la fermeture de Stile : rien n’est enregistré, et vous les saisirez à nouveau la prochaine fois.
keyring-now-begin-only = Démarrez le trousseau, puis réessayez.
keyring-now-make = Réessayez et choisissez un mot de passe quand on vous le demande. Si rien ne le demande, créez un trousseau dans « Mots de passe et clés » ou KWalletManager et faites-en le trousseau par défaut. Ou gardez les secrets en mémoire jusqu’à la fermeture de Stile : rien n’est enregistré, et vous les saisirez à nouveau la prochaine fois.
keyring-now-check = Vérifiez les valeurs dans la configuration.
keyring-now-again = Réessayez. Si cela ne suffit pas, utilisez de nouvelles entrées du trousseau. Ou gardez les secrets en mémoire jusqu’à la fermeture de Stile : rien n’est enregistré, et vous les saisirez à nouveau la prochaine fois.
keyring-now-unlock = Déverrouillez le trousseau et réessayez. S’il ne peut plus être déverrouillé, utilisez de nouvelles entrées du trousseau. Ou gardez les secrets en mémoire jusqu’à la fermeture de Stile : rien n’est enregistré, et vous les saisirez à nouveau la prochaine fois.
keyring-now-unlock-only = Déverrouillez le trousseau, puis réessayez.
keyring-now-again-only = Réessayez dans un instant.

## À savoir

notice-settings-damaged = Le fichier des réglages était abîmé. Il est conservé à côté du nouveau sous le nom settings.json.damaged. Veuillez configurer Stile à nouveau.
notice-settings-newer = Les réglages ont été enregistrés par une version plus récente de Stile et n’ont pas été modifiés. Veuillez mettre Stile à jour.
notice-settings-io = Le fichier des réglages ne peut pas être utilisé. Vos réglages valent jusqu’à la fermeture de Stile.
notice-unfinished-damaged = La liste des liaisons non terminées était abîmée. Ce qui a pu être lu est ci-dessous ; le fichier abîmé est conservé sous le nom unfinished.json.damaged. Les agriculteurs qui manquent devront peut-être se reconnecter.
notice-unfinished = La liste des liaisons non terminées est illisible : aucune n’est affichée. Le fichier n’a pas été modifié. Fermez Stile, rendez son dossier lisible et rouvrez Stile.
notice-unfinished-newer = La liste des liaisons non terminées a été enregistrée par une version plus récente de Stile : aucune n’est affichée. Elle n’a pas été modifiée. Veuillez mettre Stile à jour.
notice-consents-newer = Les autorisations de { $growers } ont été enregistrées par une version plus récente de Stile : elles ne sont pas affichées. Elles n’ont pas été modifiées. Veuillez mettre Stile à jour.
notice-list-damaged = Le fichier { $file } était abîmé. Stile utilise ce qu’il a pu lire ; le fichier abîmé est conservé à côté, avec « .damaged » à la fin de son nom.
notice-list-newer = Le fichier { $file } a été enregistré par une version plus récente de Stile. Il n’a pas été modifié et rien n’y est ajouté. Veuillez mettre Stile à jour.
notice-list-io = Le fichier { $file } est illisible. Il n’a pas été modifié et rien n’y est ajouté. Fermez Stile, rendez son dossier lisible et rouvrez Stile.
notice-exchanging = L’autorisation de { $grower } est encore en route depuis FieldView, ce qui peut prendre une minute. Elle apparaîtra ici dès son arrivée ; d’ici là, ne redemandez pas à { $grower }.
notice-consent-kept = L’autorisation de { $grower } est arrivée après votre départ. Cliquez sur « Terminer » pour l’utiliser.
notice-token-left = L’autorisation d’un agriculteur est encore dans le trousseau de cet ordinateur, car le trousseau n’a pas répondu. Stile réessaiera à son prochain démarrage.
    .broke = L’autorisation d’un agriculteur est encore dans le trousseau de cet ordinateur, à cause d’une erreur dans Stile. Stile réessaiera à son prochain démarrage.
notice-not-forgotten-both = Les entrées du trousseau et le fichier des réglages n’ont pas pu être supprimés. Déverrouillez le trousseau, puis relancez « Tout oublier ».
notice-not-forgotten-keyring = Les entrées du trousseau n’ont pas pu être supprimées. Déverrouillez le trousseau, puis relancez « Tout oublier ».
notice-not-forgotten-files = Le fichier des réglages n’a pas pu être supprimé. Veuillez relancer « Tout oublier ».
notice-forgotten = Stile a tout oublié sur cet ordinateur.
notice-afresh = Stile enregistre désormais ses secrets sous de nouveaux noms dans le trousseau et n’utilise plus les anciennes entrées.
notice-not-afresh = Stile n’a pas pu enregistrer les nouveaux noms dans son dossier et continue avec les anciennes entrées. Rien n’a changé. Libérez de l’espace sur le disque ou vérifiez les droits du dossier.
notice-no-practice = L’entraînement n’a pas pu commencer sur cet ordinateur. Rien n’a changé.
notice-table-saved = Tableau enregistré : { $path }
notice-table-not-saved = Le tableau n’a pas pu être enregistré. Libérez de l’espace sur le disque ou vérifiez les droits de votre dossier de téléchargements.
notice-leaflet-saved = Fiche enregistrée : { $path }
notice-picture-saved = Image enregistrée : { $path }
notice-disconnecting = La liaison de cet agriculteur est en train d’être coupée. Attendez que Leaf le confirme, puis reliez-le.
notice-other-account = Un autre compte Leaf est maintenant connecté, et voici ses agriculteurs. Tout ce qui appartient à { $account } (liste du jour, comptes FieldView connus, liaisons non terminées) est conservé : reconnectez-vous comme { $account } pour le retrouver.
notice-other-account-unfinished =
    { $count ->
        [one] { $count } liaison non terminée y attend aussi.
       *[other] { $count } liaisons non terminées y attendent aussi.
    }
notice-file-later = Terminez ou quittez d’abord ceci, puis ouvrez le fichier depuis la liste des agriculteurs.
notice-leave-practice = Les fichiers de configuration servent au vrai travail. Quittez d’abord l’entraînement, puis ouvrez le fichier.
notice-other-file = Stile n’ouvre que les tableaux d’agriculteurs et les fichiers de configuration.
notice-grower-added = { $grower } est maintenant dans la liste.
notice-deleting = Cet agriculteur est en cours de suppression chez Leaf. Attendez la réponse de Leaf.
notice-grower-changed = Leaf a bien reçu vos modifications pour { $grower }.
notice-grower-deleted = { $grower } a été supprimé chez Leaf.
notice-broke = Une erreur s’est produite dans Stile. Rien n’est perdu ; veuillez réessayer.
notice-no-browser = Votre système n’a pas pu ouvrir cela. Veuillez l’ouvrir vous-même : dev.fieldview.com, withleaf.io, ou un e-mail à developer@climate.com.
notice-no-folder = Votre système n’a pas pu ouvrir le dossier. Son chemin figure sur la page : ouvrez-le vous-même.
notice-practice-later = L’entraînement ferait perdre ce qui n’est que dans la mémoire de Stile : votre connexion, les clés d’application ou une autorisation. Rien n’a changé. Commencez l’entraînement quand tout sera dans le trousseau.

warning-clock-ahead =
    { $minutes ->
        [one] L’horloge de cet ordinateur avance de { $minutes } minute sur celle de Leaf. Mettez-la à l’heure : sinon, des connexions peuvent échouer.
       *[other] L’horloge de cet ordinateur avance de { $minutes } minutes sur celle de Leaf. Mettez-la à l’heure : sinon, des connexions peuvent échouer.
    }
warning-clock-behind =
    { $minutes ->
        [one] L’horloge de cet ordinateur retarde de { $minutes } minute sur celle de Leaf. Mettez-la à l’heure : sinon, des connexions peuvent échouer.
       *[other] L’horloge de cet ordinateur retarde de { $minutes } minutes sur celle de Leaf. Mettez-la à l’heure : sinon, des connexions peuvent échouer.
    }
warning-in-memory = Le trousseau n’a pas enregistré l’autorisation de l’agriculteur. Stile la garde en mémoire et continue aussitôt : ne fermez pas Stile avant la fin.
warning-not-noted = Stile n’a pas pu écrire dans son dossier. La liaison continue, mais si cet ordinateur s’arrête maintenant, Stile ne saura pas qu’elle n’est pas terminée.
warning-not-noted-newer = La liste des liaisons non terminées a été enregistrée par une version plus récente de Stile et n’est pas modifiée. La liaison continue, mais si cet ordinateur s’arrête maintenant, Stile ne saura pas qu’elle n’est pas terminée. Veuillez mettre Stile à jour.
warning-second-address = { $what } Stile utilise la seconde adresse de retour.

## Un serveur

server-says = { $server } dit : « { $words } »
sign-in-refused = Leaf n’accepte pas cette connexion.
    .now = Vérifiez l’e-mail et le mot de passe, puis réessayez.
sign-in-refused-token = Leaf n’accepte pas ce jeton d’API.
    .now = Vérifiez que vous l’avez collé en entier et qu’il n’a pas expiré, puis réessayez.
sign-in-other-account = C’est { $other }, un autre compte Leaf. La liaison affichée a été commencée comme { $needed }.
    .lost = Rien n’a été envoyé, et l’autorisation, s’il y en a une, est conservée pour { $needed }.
    .now = Connectez-vous ici comme { $needed }. Pour travailler comme { $other }, quittez d’abord cette liaison, puis connectez-vous sous Réglages → Compte Leaf.
sign-in-consents-at-stake = Un autre compte Leaf ferait perdre l’autorisation d’un agriculteur qui n’est que dans la mémoire de Stile.
    .lost = Rien n’est perdu jusqu’ici : { $needed } est toujours connecté.
    .now = Terminez les liaisons non terminées ou supprimez leurs autorisations, puis reconnectez-vous.
api-unauthorized = { $server } n’accepte plus votre connexion.
    .now = Reconnectez-vous.
api-forbidden = { $server } ne permet pas cela à votre compte.
    .now = Adressez-vous à la personne qui gère le compte de votre entreprise.
api-not-found = { $server } ne connaît pas cette adresse.
    .now = Si cela se reproduit, envoyez les détails à l’assistance de votre entreprise.
api-too-many = { $server } a reçu trop de demandes.
    .now = Attendez quelques minutes, puis réessayez.
api-out-of-order = { $server } est momentanément indisponible.
    .now = Attendez quelques minutes, puis réessayez.
api-refused = { $server } a refusé la demande.
    .now = Si cela se reproduit, envoyez les détails à l’assistance de votre entreprise.
api-unreadable = { $server } a envoyé une réponse que Stile ne comprend pas.
    .now = Réessayez. Si cela se reproduit, envoyez les détails à l’assistance de votre entreprise.
api-too-long = { $server } a dans cette liste plus d’entrées que Stile ne peut en lire ({ $most }).
    .now = Vous pouvez utiliser ce qui est affiché ; s’il manque quelque chose, envoyez les détails à l’assistance de votre entreprise.
api-web-page = Une page web a répondu à la place de { $server } : peut-être la page de connexion de ce réseau.
    .now = Ouvrez une page web dans votre navigateur, connectez-vous au réseau s’il le demande, et réessayez.
connection-name = { $server } est introuvable.
    .now = Vérifiez que cet ordinateur est en ligne, puis réessayez.
connection-refused = { $server } ne répond pas.
    .now = Vérifiez que cet ordinateur est en ligne, puis réessayez.
connection-timeout = { $server } met trop de temps à répondre.
    .now = Vérifiez votre connexion internet, puis réessayez.
connection-cut = La connexion avec { $server } a été interrompue.
    .now = Vérifiez votre connexion internet, puis réessayez.
connection-date = L’identité de { $server } n’a pas pu être vérifiée : son certificat a expiré, ou l’horloge de cet ordinateur est fausse.
    .now = Si la date et l’heure de cet ordinateur sont justes, ouvrez une page web dans votre navigateur et connectez-vous au réseau s’il le demande. Sinon, réglez-les. Puis réessayez.
connection-no-certificates = Cet ordinateur n’a pas les certificats pour vérifier l’identité de { $server } ; Stile ne s’est donc pas connecté.
    .now = Demandez à la personne qui s’occupe de cet ordinateur d’installer les certificats du système (sous Linux, le paquet « ca-certificates ») ou d’indiquer leur emplacement dans SSL_CERT_FILE. Puis relancez Stile.
connection-certificate = L’identité de { $server } n’a pas pu être vérifiée ; Stile ne s’est donc pas connecté.
    .now = Ouvrez une page web dans votre navigateur, connectez-vous au réseau s’il le demande, et réessayez. Si cela ne suffit pas et que votre entreprise inspecte les connexions, son certificat doit être installé sur cet ordinateur.
connection-other-server = Autre chose a répondu à la place de { $server } ; Stile ne s’est donc pas connecté. C’est peut-être la page de connexion de ce réseau.
    .now = Ouvrez une page web dans votre navigateur, connectez-vous au réseau s’il le demande, et réessayez. Si cela ne suffit pas, essayez un autre réseau.
connection-proxy = { $server } ne peut pas être joint par le proxy de votre réseau.
    .now = Essayez un autre réseau, par exemple le partage de connexion de votre téléphone. S’il vous faut ce réseau, parlez de son proxy à la personne qui s’en occupe.
connection-proxy-script = { $server } ne peut pas être joint directement, et votre système utilise un script de proxy (PAC) que Stile ne peut pas exécuter.
    .now = Essayez un autre réseau, par exemple le partage de connexion de votre téléphone. S’il vous faut ce réseau, demandez à la personne qui s’en occupe de saisir l’adresse du proxy sur cet ordinateur.
connection-proxy-unknown = { $server } ne peut pas être joint directement, et Stile ne comprend pas le proxy configuré sur cet ordinateur.
    .now = Essayez un autre réseau, par exemple le partage de connexion de votre téléphone. S’il vous faut ce réseau, demandez à la personne qui s’occupe de cet ordinateur de corriger l’adresse du proxy.
connection-other = { $server } ne peut pas être joint.
    .now = Vérifiez que cet ordinateur est en ligne, puis réessayez.
not-asked-leaf-token = Rien n’a été envoyé à Leaf : vous n’êtes pas connecté sur cet ordinateur.
    .now = Connectez-vous à Leaf.
not-asked-app-keys = Rien n’a été envoyé à { $server } : le secret client ou la clé d’API manque sur cet ordinateur.
    .now = Saisissez les clés d’application FieldView dans les réglages, puis réessayez.
not-asked-code = Rien n’a été envoyé à FieldView : la réponse du navigateur n’est plus disponible.
    .now = Redemandez à l’agriculteur.
not-asked-unsendable = Rien n’a été envoyé à { $server } : un jeton ou une clé contient des caractères qui ne peuvent pas être envoyés.
    .now = Copiez à nouveau cette valeur là où vous l’avez trouvée et saisissez-la dans les réglages.
broke = Une erreur s’est produite dans Stile.
    .now = Réessayez. Si cela se reproduit, envoyez le journal de Stile à l’assistance de votre entreprise.
    .log-in = La connexion de l’agriculteur a peut-être déjà servi.
grower-unknown = Leaf ne connaît plus cet agriculteur.
    .now = Revenez aux agriculteurs et cliquez sur « Actualiser ».
prepare-no-link = Leaf n’a pas donné l’adresse de connexion de FieldView, bien qu’il connaisse cet agriculteur.
    .now = Réessayez. Si cela persiste, Stile peut former l’adresse comme FieldView la décrit : l’agriculteur voit la même page de connexion.

## Étape 1

redirect-busy = Un autre programme de cet ordinateur utilise le port { $port }, dont Stile a besoin pour la réponse de FieldView.
    .now = Fermez ce programme et réessayez. Ou continuez sans ce port : vous collerez alors l’adresse finale du navigateur.
redirect-busy-by = Le programme « { $program } » de cet ordinateur utilise le port { $port }, dont Stile a besoin pour la réponse de FieldView.
redirect-reserved = Votre système a réservé le port { $port } ; Stile ne peut donc pas l’utiliser.
    .now = Demandez à votre entreprise une adresse de retour avec un autre port. D’ici là, collez l’adresse finale du navigateur.
redirect-no-loopback = L’adresse de retour n’existe pas sur cet ordinateur.
    .now = Collez l’adresse finale du navigateur.
redirect-unreachable = L’adresse de retour ne ramène pas à Stile sur cet ordinateur.
    .now = Un pare-feu, un proxy ou le fichier hosts la bloque peut-être. Réessayez, ou collez l’adresse finale du navigateur.
redirect-earlier-attempt = Un essai précédent de Stile utilise encore le port.
    .now = Attendez quelques secondes, puis réessayez. Ou collez l’adresse finale du navigateur.
redirect-no-randomness = Votre système n’a pas pu fournir de nombres aléatoires, dont Stile a besoin pour un lien sûr.
    .now = Réessayez. Si cela se reproduit, redémarrez cet ordinateur.
redirect-other = Votre système n’a pas laissé Stile attendre la réponse de FieldView.
    .now = Réessayez, ou collez l’adresse finale du navigateur.
url-not-a-url = Leaf n’a pas envoyé d’adresse de connexion valable. Stile ne l’a pas ouverte.
    .now = Vérifiez l’identifiant client et l’adresse de retour dans les réglages. S’ils sont corrects, envoyez les détails à l’assistance de Leaf.
url-scheme = L’adresse de connexion de Leaf n’est pas sûre. Stile ne l’a pas ouverte.
url-host = L’adresse de connexion de Leaf mène à { $host }, qui n’est pas FieldView. Stile ne l’a pas ouverte.
url-disguise = L’adresse de connexion de Leaf semble fausse. Stile ne l’a pas ouverte.
url-parameter = L’adresse de connexion de Leaf a été faite pour d’autres réglages : son paramètre { $name } n’est pas le vôtre. Stile ne l’a pas ouverte.
url-scopes = L’adresse de connexion de Leaf demande à l’agriculteur plus que ce que vous avez réglé. Stile ne l’a pas ouverte.

## Étape 2

consent-denied = { $grower } a refusé dans FieldView.
    .now = Si c’était une erreur, redemandez. Sinon, cliquez sur « Ne pas relier ».
consent-timed-out = FieldView n’a pas répondu en dix minutes.
    .lost = Rien n’est perdu. L’ancien lien ne fonctionne plus.
    .now = Redemandez quand l’agriculteur sera prêt.
consent-asleep = Le temps de réponse s’est écoulé pendant que cet ordinateur était en veille, ou son horloge a été changée.
consent-refused = FieldView n’a pas laissé l’agriculteur donner son autorisation.
    .now = Redemandez. Si cela se reproduit, envoyez les détails à l’assistance de Climate.
    .scopes = Climate n’a pas activé tous les droits pour les clés de votre entreprise : demandez-les avec l’e-mail des réglages.
    .address = L’adresse de retour n’est peut-être pas enregistrée exactement comme dans les réglages.
consent-wrong-account = { $account } n’est pas le compte de { $grower } ; il n’a donc pas été rattaché.
    .lost = Son autorisation a été supprimée et n’a jamais été envoyée à Leaf.
    .now = Le navigateur était sans doute encore connecté avec un autre compte. Redemandez dans une fenêtre privée, ou déconnectez-vous d’abord de FieldView dans le navigateur.
consent-wrong-account-unnamed = Ce n’est pas le compte de { $grower } ; il n’a donc pas été rattaché.
exchange-not-reached =
    .lost = La réponse de l’agriculteur reste valable quelques minutes : FieldView ne l’a pas encore vue.
    .now = Remettez-vous en ligne et réessayez ; si vous faites vite, l’agriculteur n’a pas à se reconnecter.
exchange-lost =
    .now = La réponse s’est perdue en route, et FieldView n’accepte chaque connexion qu’une fois. Redemandez quand la connexion sera meilleure.
exchange-code = La connexion de l’agriculteur était trop ancienne ou avait déjà servi.
    .now = Redemandez.
exchange-address = FieldView dit que l’adresse de retour de votre entreprise n’est pas celle qui est enregistrée.
    .now = Une autre connexion échouerait de la même façon. Comparez lettre par lettre l’adresse de retour des réglages avec celle que Climate a enregistrée.
exchange-scope = Climate n’a pas activé tous les droits pour les clés de votre entreprise.
    .now = Demandez-les avec l’e-mail des réglages, puis redemandez à l’agriculteur.
exchange-client = FieldView n’accepte pas l’identifiant client, le secret client ou l’adresse de retour de votre entreprise.
    .now = Vérifiez ces trois valeurs dans les réglages, puis redemandez.
exchange-quota = Votre entreprise a épuisé ses demandes mensuelles à FieldView.
    .now = Écrivez à developer@climate.com avec le numéro de demande ci-dessous.
exchange-no-token = FieldView a connecté l’agriculteur, mais n’a pas donné d’autorisation durable.
    .now = Climate doit ouvrir l’accès durable pour les clés de votre entreprise : écrivez à developer@climate.com.
browser-not-started = Aucun navigateur n’a pu démarrer. Copiez le lien et ouvrez-le vous-même dans un navigateur.
browser-no-private = Stile n’a trouvé aucun navigateur dans lequel ouvrir une fenêtre privée. Fermez toutes les fenêtres privées, car elles partagent la même connexion. Ouvrez-en ensuite une nouvelle et collez-y le lien copié.
browser-slow = Le navigateur met du temps à démarrer. S’il n’apparaît pas, copiez le lien et ouvrez-le vous-même.

## Étape 3

attach-refused = Leaf n’a pas accepté les identifiants FieldView.
    .now = Vérifiez l’identifiant client, le secret client et la clé d’API dans les réglages, puis réessayez.
attach-replacing =
    .lost = L’ancienne liaison est supprimée : Leaf ne reçoit pas de données de cet agriculteur tant que ceci n’a pas réussi. L’autorisation est en sécurité : l’agriculteur n’a pas à se reconnecter.
attach-already = Leaf a déjà une liaison FieldView pour cet agriculteur.
    .now = Gardez-la ou remplacez-la.
attach-keys-refused = FieldView n’accepte pas la clé d’API de votre entreprise ; Leaf ne peut donc pas utiliser l’autorisation.
    .lost = L’autorisation est en sécurité : l’agriculteur n’a pas à se reconnecter. La liaison précédente, s’il y en avait une, n’a pas changé.
    .now = Saisissez la bonne clé d’API dans les réglages, puis cliquez sur « Terminer » pour cet agriculteur.
attach-scope-missing = FieldView dit qu’il manque un droit à l’autorisation ; Leaf ne peut donc pas l’utiliser.
    .lost = L’autorisation de l’agriculteur est en sécurité. La liaison précédente, s’il y en avait une, n’a pas changé.
    .now = Climate doit activer ce droit pour vos clés d’application : demandez-le avec l’e-mail des réglages. Reliez ensuite cet agriculteur à nouveau.
attach-consent-ended = FieldView a mis fin à cette autorisation : elle a servi ailleurs, ou l’agriculteur l’a retirée.
    .lost = L’agriculteur doit se reconnecter ; rien n’a été rattaché.
    .now = Redemandez à l’agriculteur.
attach-keys-missing = Le secret client ou la clé d’API manque sur cet ordinateur.
    .now = Saisissez les clés d’application FieldView dans les réglages, puis cliquez sur « Terminer » pour cet agriculteur.
check-client-refused = FieldView n’accepte pas cet identifiant client avec ce secret client.
    .now = Comparez-les avec l’e-mail de Climate et corrigez ce qui diffère.
check-key-refused = FieldView n’accepte pas cette clé d’API.
    .now = Comparez-la avec l’e-mail de Climate et corrigez-la.
check-missing = Une clé manque sur cet ordinateur : FieldView n’a pas été interrogé.
    .now = Saisissez-la telle qu’elle figure dans l’e-mail de Climate.
check-redirect =
    .now = Fermez le programme qui utilise le port, ou saisissez une autre adresse enregistrée par Climate. Vérifiez ensuite à nouveau.
check-redirect-company =
    .now = Fermez le programme qui utilise le port, puis vérifiez à nouveau. Si cela ne suffit pas, adressez-vous à { $company }.
check-clock-wrong =
    { $minutes ->
        [one] L’horloge de cet ordinateur diffère de { $minutes } minute de celle de Leaf.
       *[other] L’horloge de cet ordinateur diffère de { $minutes } minutes de celle de Leaf.
    }
    .now = Réglez la date et l’heure, puis vérifiez à nouveau.
check-timed-out = Aucune réponse n’est arrivée en trente secondes.
    .now = Vérifiez à nouveau.
attach-token-gone = L’autorisation enregistrée n’est plus sur cet ordinateur.
    .lost = L’agriculteur doit se reconnecter ; rien n’a été rattaché.
    .now = Redemandez à l’agriculteur.

attach-other-client = Cette autorisation a été donnée à un autre client FieldView ({ $client }), et non à celui dont les clés sont réglées maintenant.
    .lost = Rien n’a été envoyé à Leaf, et l’autorisation est conservée.
    .now = Redemandez à l’agriculteur pour le client actuel, ou revenez en arrière et saisissez à nouveau les clés précédentes.

attach-other-account = Cet agriculteur appartient à un autre compte Leaf que celui qui est connecté.
    .lost = Rien n’a été envoyé à Leaf, et l’autorisation est conservée.
    .now = Revenez en arrière, connectez-vous à Leaf avec le compte de cet agriculteur, et terminez-y la liaison.

## Étape 4

confirm-leaf =
    .lost = Leaf a l’autorisation, et elle est encore en sécurité ici aussi.
confirm-absent = Leaf a accepté l’autorisation, mais n’affiche pas de liaison FieldView pour cet agriculteur.
    .now = Réessayez : Stile envoie l’autorisation à Leaf encore une fois.
confirm-trouble = Leaf a l’autorisation, mais signale un problème.
    .lost = L’autorisation est en sécurité : l’agriculteur n’a pas à se reconnecter. Stile la garde jusqu’à ce que Leaf ne signale plus de problème.
    .now = Actualisez dans quelques minutes. Si l’état chez Leaf ne change pas, redemandez à l’agriculteur : la nouvelle autorisation remplacera celle-ci.

## Ce que seule l’entreprise peut régler

staff-not-accepted = { $server } n’accepte pas la configuration que { $company } vous a donnée.
staff-now = Prévenez { $company } et envoyez-lui les « Détails pour l’assistance » : seule votre entreprise peut régler cela. D’ici là, réessayer ne sert à rien.
staff-ask = Adressez-vous à { $company } et envoyez-lui les « Détails pour l’assistance ».
staff-refused = Redemandez à l’agriculteur. Si cela se reproduit, prévenez { $company } et envoyez-lui les « Détails pour l’assistance ».
staff-sign-in = Connectez-vous de nouveau à Leaf.
staff-keys-missing = Il manque sur cet ordinateur quelque chose qui venait du fichier de configuration de { $company }.
    .now = Revenez aux agriculteurs, cliquez sur « Réglages » et ouvrez à nouveau le fichier de configuration de { $company }.
staff-other-address = L’adresse de connexion de Leaf ne correspond pas à la configuration de { $company }. Stile ne l’a pas ouverte.
staff-no-way-back = La réponse de FieldView ne peut pas parvenir à Stile sur cet ordinateur.
    .now = Cliquez sur « Coller l’adresse à la place » : Stile vous montre alors comment faire. Prévenez aussi { $company }, pour que cela fonctionne sans rien coller la prochaine fois.
staff-second-address = Cette fois, la réponse de FieldView revient à Stile par un autre chemin, car le chemin habituel n’est pas libre. Vous n’avez rien à faire.
staff-earlier-set-up = Cette autorisation date d’une ancienne configuration de { $company }.
    .now = Redemandez à l’agriculteur.
staff-scopes = Si vous ne vous y attendiez pas, posez la question à { $company } avant de continuer.
staff-invalid = FieldView affiche cette page quand il ne connaît pas la configuration que { $company } vous a donnée. Il n’envoie alors aucune réponse, et attendre ne sert à rien : cliquez sur « Annuler » et dites à { $company } ce que la page affiche.
staff-tls = Votre navigateur n’a pas pu transmettre la réponse à Stile. Copiez l’adresse qu’il affiche et collez-la ci-dessous.
staff-missing = Il manque : { $data }. Prévenez { $company } : seule votre entreprise peut le faire activer. Reliez ensuite l’agriculteur à nouveau.
staff-permission = L’autorisation couvre moins que ce dont Leaf a besoin. Prévenez { $company } : seule votre entreprise peut faire activer ce qui manque. Cliquez ensuite sur « Relier à nouveau » ; l’agriculteur devra se reconnecter.
staff-limited = L’autorisation couvre moins que ce dont Leaf a besoin. Prévenez { $company } : seule votre entreprise peut faire activer ce qui manque. L’agriculteur devra ensuite donner à nouveau son autorisation.
staff-key-refused = FieldView n’accepte pas la configuration que { $company } vous a donnée. Demandez à { $company } un fichier de configuration plus récent.

## Pas de fenêtre

start-already-open = Stile est déjà ouvert. Veuillez utiliser sa fenêtre.
start-out-of-reach = Stile est déjà ouvert, mais ne répond pas. Cherchez sa fenêtre, ou fermez Stile et relancez-le.
start-no-display = Stile a besoin d’un affichage : ni DISPLAY ni WAYLAND_DISPLAY ne sont définies.
start-no-window = Stile n’a pas pu ouvrir sa fenêtre : { $why }.
start-no-window-display = il n’y a pas de connexion à l’affichage
start-no-window-drawing = ni OpenGL ni une autre interface graphique ne fonctionne sur cet ordinateur
start-no-window-system = le système ne fournit pas de fils d’exécution, ou pas de TLS

## Fichiers de configuration

file-nothing-changed = Rien n’a changé.
file-no-file = C’est un dossier ou un périphérique, pas un fichier que Stile peut lire.
    .now = Choisissez le fichier lui-même.
file-io = Le fichier n’a pas pu être lu ou écrit.
    .now = Vérifiez qu’il est toujours là, que vous y avez accès et qu’il y a de la place sur le disque. Puis réessayez.
file-foreign = Ce n’est pas un fichier de configuration de Stile.
    .now = Si votre entreprise vous a donné ce fichier, redemandez-le : il a peut-être été modifié en route.
file-table = C’est un tableau, pas un fichier de configuration.
    .now = Une fois Stile configuré, ouvrez-le depuis la liste des agriculteurs.
file-other = Choisissez le fichier de configuration (.stile) de votre entreprise. Les tableaux s’ouvrent depuis la liste des agriculteurs.
file-wrong-passphrase = Cette phrase de passe n’ouvre pas le fichier.
    .now = Adressez-vous à la personne qui vous a donné le fichier.
file-damaged = Le fichier est abîmé ou incomplet.
    .now = Redemandez-le : il a peut-être été coupé en route.
file-newer = Ce fichier a été créé par une version plus récente de Stile.
    .now = Installez la dernière version de Stile, puis rouvrez le fichier.
file-other-age = Ce fichier est chiffré dans un format que cette version de Stile ne connaît pas (pas la version 1 du format age).
    .now = Installez la dernière version de Stile, ou demandez un fichier créé avec « Créer un fichier de configuration pour l’équipe ».
file-for-key = Ce fichier est chiffré avec la clé d’une personne : aucune phrase de passe ne l’ouvre.
    .now = Demandez un fichier protégé par une phrase de passe, créé avec « Créer un fichier de configuration pour l’équipe ».
file-consents-in-memory = Ce fichier est pour d’autres serveurs, et les autorisations de certains agriculteurs ne sont que dans la mémoire de Stile.
    .now = Terminez d’abord leurs liaisons, puis rouvrez le fichier.
file-logo = Cette image ne peut pas servir de logo.
    .now = Choisissez un PNG de 1024 × 1024 pixels et 256 Ko au plus.
file-other-servers = La configuration de Stile ne correspond pas aux serveurs que vous avez acceptés.
    .lost = Le fichier lui-même est bon, et rien de ce qu’il contient n’a été utilisé.
    .now = Ouvrez à nouveau le fichier et vérifiez les serveurs qu’il indique.
file-forgotten = Stile est en train de tout oublier sur cet ordinateur ; il n’a donc pas utilisé le fichier.
    .now = Attendez que ce soit fini, puis ouvrez de nouveau le fichier.
file-keys-missing = Le secret client ou la clé d’API manque sur cet ordinateur ; il n’y a donc rien à mettre dans le fichier.
    .now = Saisissez les clés d’application FieldView dans les réglages, puis créez à nouveau le fichier.
table-too-large = Ce fichier est trop gros pour une liste d’agriculteurs.
    .now = Choisissez un tableau avec une ligne par agriculteur, sans images ni autres feuilles.
table-no-rows = Ce fichier ne contient pas de tableau, ou le tableau n’a pas de lignes.
    .now = Choisissez un tableau avec un en-tête et une ligne par agriculteur.
table-no-text = Stile ne peut pas lire de tableau dans ce fichier.
    .now = Ouvrez-le dans votre tableur et enregistrez-le au format CSV ou XLSX.
table-protected = Ce tableau est protégé par un mot de passe.
    .now = Ouvrez-le dans votre tableur, enregistrez une copie sans mot de passe, puis supprimez cette copie après l’avoir utilisée.
table-is-empty = Ce fichier est vide.
    .now = Choisissez un autre fichier. S’il est dans le cloud, attendez qu’il soit entièrement téléchargé.
table-is-pdf = C’est un PDF.
    .now = Ouvrez le tableau dont il est issu et enregistrez-le en CSV ou XLSX.
table-is-document = C’est un document texte ou une présentation.
    .now = Copiez le tableau qu’il contient dans votre tableur et enregistrez-le en CSV ou XLSX.
table-is-mail = C’est un e-mail ou un fichier de données Outlook.
    .now = Dans votre messagerie, exportez les contacts en CSV ou vCard.
table-is-numbers = C’est un fichier Numbers, Pages ou Keynote d’Apple.
    .now = Ouvrez-le dans Numbers et exportez-le en CSV ou Excel.
table-is-xlsb = C’est un classeur Excel binaire (XLSB).
    .now = Ouvrez-le dans Excel et enregistrez-le en XLSX.
table-is-map = C’est une carte de parcelles.
    .now = Choisissez un tableau avec les noms et les e-mails des agriculteurs. Leurs parcelles viennent de FieldView.
table-is-image = C’est une image.
    .now = Saisissez les agriculteurs dans votre tableur et enregistrez-le en CSV ou XLSX.
table-is-archive = C’est un dossier compressé.
    .now = Décompressez-le, puis choisissez le tableau qu’il contient.
table-is-web-page = C’est une page web. Vous étiez peut-être déconnecté lors du téléchargement.
    .now = Reconnectez-vous au site, puis téléchargez de nouveau le fichier.
table-is-link = Ce n’est qu’un lien vers un fichier en ligne.
    .now = Ouvrez-le dans votre navigateur et téléchargez le tableau en CSV ou XLSX.
table-is-calendar = C’est un calendrier.
    .now = Exportez plutôt les contacts en CSV ou vCard.
