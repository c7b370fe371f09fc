## Ce qui est saisi

wrong-email = ce n’est pas une adresse e-mail.
wrong-email-missing = il manque l’e-mail.
wrong-password-missing = il manque le mot de passe.
wrong-name-missing = il manque le nom.
wrong-missing = ce champ est vide.
wrong-spaces = il y a des espaces dedans ; c’est un seul mot.
wrong-web-address = c’est une adresse web, pas une clé.
wrong-key-email = c’est une adresse e-mail, pas une clé.
wrong-token = cela ressemble à un jeton d’API Leaf.
wrong-too-long = c’est trop long.
wrong-redirect-missing = il manque l’adresse de retour.
wrong-redirect-not-a-url = ce n’est pas une adresse web. Elle ressemble à http://localhost:8765/callback.
wrong-redirect-scheme = aucun navigateur n’est renvoyé vers une adresse de ce genre.
wrong-redirect-no-port = il n’y a pas de port 0. Un port est un nombre comme 8765 dans http://localhost:8765/callback.
wrong-redirect-fragment = « # » et ce qui suit ne peuvent pas en faire partie.

## Une adresse collée

paste-empty = Rien n’a été collé.
paste-not-an-address = Ce n’est pas une adresse web. Copiez toute la barre d’adresse du navigateur.
paste-still-fieldview = C’est encore une page de FieldView. L’agriculteur doit d’abord se connecter et donner son autorisation ; copiez ensuite l’adresse de la page qui suit.
paste-other-address = Cette adresse est celle d’une autre page. Copiez-la après l’autorisation de l’agriculteur.
paste-no-answer = Il n’y a pas de réponse dans cette adresse. Copiez-la en entier, jusqu’au bout.
paste-other-attempt = Cette adresse vient d’un lien précédent. Ouvrez le lien affiché ici et prenez l’adresse à laquelle il aboutit.
paste-damaged = Cette adresse est abîmée. Copiez-la encore une fois en entier.

## Ce qui est perdu

lost-nothing = Rien n’est perdu.
lost-not-asked = Rien n’est perdu : rien n’a encore été demandé à l’agriculteur.
lost-nothing-shared = Rien n’a été partagé et rien n’a changé.
lost-log-in = La connexion de l’agriculteur n’est plus valable ; aucune donnée n’a été partagée.
consent-safe = L’autorisation est en sûreté : l’agriculteur n’a pas à se reconnecter.

## Trousseau

keyring-given-up = Le trousseau de cet ordinateur n’a pas répondu.
keyring-no-service = Cet ordinateur n’a pas de trousseau qui réponde.
keyring-refused = Le trousseau de cet ordinateur est verrouillé ou a refusé Stile.
keyring-no-collection = Cet ordinateur n’a pas encore de trousseau où ranger des secrets : le service répond, mais aucun trousseau n’a été créé.
keyring-too-long = Une valeur est trop longue pour le trousseau.
keyring-damaged = Une entrée du trousseau a été abîmée.
keyring-newer = Une entrée du trousseau a été écrite par une version plus récente de Stile.
keyring-not-yours = Une entrée du trousseau appartient à autre chose.
keyring-mismatch = Le trousseau n’a pas rendu ce que Stile y a mis.
keyring-failed = Le trousseau de cet ordinateur a rencontré une erreur.
keyring-now-update = Mettez Stile à jour, puis réessayez. Ou repartez de zéro : ce que la version plus récente a enregistré reste tel quel.
keyring-now-update-only = Mettez Stile à jour, puis réessayez.
keyring-now-begin = Démarrez un trousseau, par exemple celui de GNOME, KWallet ou KeePassXC, puis réessayez. Ou gardez les secrets en mémoire pour cette session seulement : rien n’est écrit, et vous les saisirez à nouveau la prochaine fois.
keyring-now-begin-only = Démarrez le trousseau, puis réessayez.
keyring-now-make = Réessayez et choisissez un mot de passe quand on vous le demande. Si rien ne le demande, créez un trousseau dans « Mots de passe et clés » ou KWalletManager et faites-en le trousseau par défaut. Ou gardez les secrets en mémoire pour cette session seulement : rien n’est écrit, et vous les saisirez à nouveau la prochaine fois.
keyring-now-check = Vérifiez les valeurs dans la configuration.
keyring-now-again = Réessayez. Si cela n’aide pas, repartez de zéro. Ou gardez les secrets en mémoire pour cette session seulement : rien n’est écrit, et vous les saisirez à nouveau la prochaine fois.
keyring-now-unlock = Déverrouillez le trousseau et réessayez. S’il ne peut plus être déverrouillé, repartez de zéro. Ou gardez les secrets en mémoire pour cette session seulement : rien n’est écrit, et vous les saisirez à nouveau la prochaine fois.
keyring-now-unlock-only = Déverrouillez le trousseau, puis réessayez.

## À savoir

notice-settings-damaged = Le fichier des réglages était abîmé. Il est gardé à côté du nouveau sous le nom settings.json.damaged ; veuillez configurer Stile à nouveau.
notice-settings-newer = Les réglages ont été écrits par une version plus récente de Stile et restent tels quels. Veuillez mettre Stile à jour.
notice-settings-io = Le fichier des réglages ne peut pas être utilisé. Ce que vous réglez vaut jusqu’à la fermeture de Stile.
notice-unfinished-damaged = La liste des liaisons non terminées était abîmée. Ce qui a pu être lu est ci-dessous ; elle est gardée sous le nom unfinished.json.damaged. Les agriculteurs qui manquent devront peut-être se reconnecter.
notice-unfinished = La liste des liaisons non terminées ne peut pas être lue, donc aucune n’est affichée. Elle reste telle quelle ; fermez Stile, rendez son dossier lisible et rouvrez-le.
notice-unfinished-newer = La liste des liaisons non terminées a été écrite par une version plus récente de Stile, donc aucune n’est affichée. Elle reste telle quelle ; veuillez mettre Stile à jour.
notice-consents-newer = Les autorisations de { $growers } ont été enregistrées par une version plus récente de Stile, donc elles ne sont pas affichées. Elles restent telles quelles ; veuillez mettre Stile à jour.
notice-list-damaged = Le fichier { $file } était abîmé. Ce qui a pu en être lu est utilisé ; le fichier abîmé est gardé à côté, avec « .damaged » à la fin de son nom.
notice-list-newer = Le fichier { $file } a été écrit par une version plus récente de Stile. Il reste tel quel et rien de nouveau n’y est ajouté ; veuillez mettre Stile à jour.
notice-list-io = Le fichier { $file } ne peut pas être lu. Il reste tel quel et rien de nouveau n’y est ajouté ; fermez Stile, rendez son dossier lisible et rouvrez-le.
notice-exchanging = L’autorisation de { $grower } est encore en route depuis FieldView, ce qui peut prendre une minute. Elle sera proposée ici dès son arrivée ; d’ici là, inutile de redemander à { $grower }.
notice-consent-kept = L’autorisation de { $grower } est arrivée après votre départ. Cliquez sur « Terminer » pour l’utiliser.
notice-token-left = L’autorisation d’un agriculteur est encore dans le trousseau de cet ordinateur, car il n’a pas répondu. Stile réessaiera à son prochain démarrage.
    .broke = L’autorisation d’un agriculteur est encore dans le trousseau de cet ordinateur, car une erreur s’est produite dans Stile même. Stile réessaiera à son prochain démarrage.
notice-not-forgotten-both = Les entrées du trousseau et le fichier des réglages n’ont pas pu être retirés. Déverrouillez le trousseau, puis relancez « Tout oublier ».
notice-not-forgotten-keyring = Les entrées du trousseau n’ont pas pu être retirées. Déverrouillez le trousseau, puis relancez « Tout oublier ».
notice-not-forgotten-files = Le fichier des réglages n’a pas pu être retiré. Veuillez relancer « Tout oublier ».
notice-forgotten = Stile a tout oublié sur cet ordinateur.
notice-afresh = Stile range désormais ses secrets sous de nouveaux noms dans le trousseau et ne regarde plus les anciennes entrées.
notice-not-afresh = Stile n’a pas pu noter les nouveaux noms dans son dossier et continue donc avec les anciennes entrées. Rien n’a changé. Faites de la place sur le disque, ou vérifiez les droits du dossier.
notice-no-practice = L’entraînement n’a pas pu commencer sur cet ordinateur. Rien n’a changé.
notice-table-saved = Le tableau est enregistré : { $path }
notice-table-not-saved = Le tableau n’a pas pu être enregistré. Faites de la place sur le disque, ou vérifiez les droits de votre dossier de téléchargements.
notice-picture-saved = L’image est enregistrée : { $path }
notice-file-made = Le fichier de configuration est créé : { $path }
notice-disconnecting = Cet agriculteur est encore en cours de déconnexion. Attendez que Leaf le confirme, puis connectez-le.
notice-other-account = Un autre compte Leaf est connecté maintenant, et voici ses agriculteurs. Ce qui appartient à { $account } (sa liste du jour, les comptes FieldView connus, ce qui a été commencé) est conservé : reconnectez-vous comme { $account } pour le retrouver.
notice-other-account-unfinished =
    { $count ->
        [one] { $count } agriculteur inachevé y attend aussi.
       *[other] { $count } agriculteurs inachevés y attendent aussi.
    }
notice-file-later = Terminez ou quittez d’abord ceci, puis ouvrez le fichier depuis la liste des agriculteurs.
notice-leave-practice = Un fichier de configuration sert pour le vrai travail. Quittez d’abord l’entraînement, puis ouvrez-le.
notice-save-as-csv = Enregistrez ce tableau en CSV dans votre tableur, puis ouvrez ce fichier-là.
notice-grower-added = { $grower } est maintenant dans la liste.
notice-deleting = Cet agriculteur est encore en cours de suppression chez Leaf. Attendez la réponse de Leaf.
notice-grower-changed = Leaf a maintenant les modifications de { $grower }.
notice-grower-deleted = { $grower } est supprimé chez Leaf.
notice-broke = Une erreur s’est produite dans Stile même. Rien n’est perdu ; veuillez réessayer.
notice-no-browser = Votre système n’a pas pu ouvrir cela. Veuillez l’ouvrir vous-même : dev.fieldview.com, withleaf.io, ou un e-mail à developer@climate.com.

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
warning-in-memory = Le trousseau n’a pas pris l’autorisation de l’agriculteur. Stile la garde en mémoire et continue aussitôt : ne fermez pas Stile avant la fin.
warning-not-noted = Stile n’a pas pu écrire dans son dossier. La liaison continue ; mais si cet ordinateur s’arrêtait maintenant, Stile ne saurait pas qu’il reste quelque chose à terminer.
warning-not-noted-newer = La liste des liaisons non terminées a été écrite par une version plus récente de Stile et reste telle quelle. La liaison continue ; mais si cet ordinateur s’arrêtait maintenant, Stile ne saurait pas qu’il reste quelque chose à terminer. Veuillez mettre Stile à jour.
warning-second-address = { $what } Stile utilise donc la seconde adresse de retour.

## Un serveur

server-says = { $server } dit : « { $words } »
sign-in-refused = Leaf n’accepte pas cette connexion.
    .now = Vérifiez l’e-mail et le mot de passe, ou le jeton, et réessayez.
sign-in-other-account = Il s’agit de { $other }, un autre compte Leaf. La connexion à l’écran a été commencée comme { $needed }.
    .lost = Rien n’a été envoyé, et le consentement, s’il y en a un, attend { $needed }.
    .now = Connectez-vous ici comme { $needed }. Pour travailler comme { $other }, quittez d’abord cette connexion, puis connectez-vous sous Réglages → Compte Leaf.
sign-in-consents-at-stake = Un autre compte Leaf ferait perdre le consentement d’un agriculteur que seule cette session de Stile détient.
    .lost = Rien n’est perdu jusqu’ici : { $needed } est toujours connecté.
    .now = Terminez les agriculteurs inachevés, ou abandonnez-les, puis connectez-vous de nouveau.
api-unauthorized = { $server } n’accepte plus votre connexion.
    .now = Reconnectez-vous.
api-forbidden = { $server } ne permet pas cela à votre compte.
    .now = Adressez-vous à la personne qui gère le compte de votre entreprise.
api-not-found = { $server } ne connaît pas cette adresse.
    .now = Si cela se reproduit, envoyez les détails à l’assistance de votre entreprise.
api-too-many = { $server } veut une pause : trop de demandes.
    .now = Attendez quelques minutes, puis réessayez.
api-out-of-order = { $server } est en panne.
    .now = Attendez quelques minutes, puis réessayez.
api-refused = { $server } a refusé la demande.
    .now = Si cela se reproduit, envoyez les détails à l’assistance de votre entreprise.
api-unreadable = { $server } a répondu quelque chose que Stile ne comprend pas.
    .now = Réessayez ; si cela se reproduit, envoyez les détails à l’assistance de votre entreprise.
api-too-long = { $server } a dans cette liste plus que ce que Stile lit : { $most } entrées.
    .now = Vous pouvez utiliser ce qui est affiché ; s’il manque quelque chose, envoyez les détails à l’assistance de votre entreprise.
api-web-page = Une page web a répondu à la place de { $server } : peut-être la page de connexion de ce réseau.
    .now = Ouvrez une page web dans votre navigateur, connectez-vous au réseau s’il le demande, et réessayez.
connection-name = { $server } est introuvable.
    .now = Vérifiez que cet ordinateur est en ligne, puis réessayez.
connection-refused = { $server } ne répond pas.
    .now = Vérifiez que cet ordinateur est en ligne, puis réessayez.
connection-timeout = { $server } met trop de temps à répondre.
    .now = Vérifiez que le réseau passe bien, puis réessayez.
connection-cut = { $server } ne répond plus : la connexion a été coupée.
    .now = Vérifiez que le réseau passe bien, puis réessayez.
connection-date = { $server } ne peut pas prouver son identité : son certificat a expiré, ou l’horloge de cet ordinateur est fausse.
    .now = Si la date et l’heure de cet ordinateur sont justes, ouvrez une page web dans votre navigateur et connectez-vous au réseau s’il le demande. Sinon, réglez-les. Puis réessayez.
connection-no-certificates = Il manque sur cet ordinateur les certificats avec lesquels { $server } pourrait prouver son identité ; Stile ne lui a donc pas parlé.
    .now = Faites installer les certificats du système (sous Linux, le paquet « ca-certificates ») ou corriger SSL_CERT_FILE. Puis relancez Stile.
connection-certificate = { $server } ne peut pas prouver son identité ; Stile ne lui a donc pas parlé.
    .now = Ouvrez une page web dans votre navigateur, connectez-vous au réseau s’il le demande, et réessayez. Si cela ne suffit pas et que votre entreprise inspecte les connexions, son certificat doit être installé sur cet ordinateur.
connection-other-server = Autre chose a répondu à la place de { $server } ; Stile ne lui a donc pas parlé : c’est peut-être la page de connexion de ce réseau.
    .now = Ouvrez une page web dans votre navigateur, connectez-vous au réseau s’il le demande, et réessayez. Si cela ne suffit pas, essayez un autre réseau.
connection-proxy = { $server } ne peut pas être joint par le proxy de votre réseau.
    .now = Vérifiez le proxy dans les réglages du système.
connection-proxy-script = { $server } ne peut pas être joint directement, et votre système confie le choix du proxy à un script (PAC), que Stile ne peut pas exécuter.
    .now = Demandez l’adresse du proxy à la personne qui s’occupe de votre réseau, et mettez-la dans les réglages du système ou dans HTTPS_PROXY. Ou essayez un autre réseau.
connection-other = { $server } ne peut pas être joint.
    .now = Vérifiez que cet ordinateur est en ligne, puis réessayez.
not-asked-leaf-token = Rien n’a été demandé à Leaf : vous n’êtes pas connecté sur cet ordinateur.
    .now = Connectez-vous à Leaf.
not-asked-app-keys = Rien n’a été demandé à { $server } : le secret client ou la clé d’API manque sur cet ordinateur.
    .now = Mettez les clés d’application FieldView dans les réglages, puis réessayez.
not-asked-code = Rien n’a été demandé à FieldView : la réponse du navigateur n’est plus là.
    .now = Redemandez à l’agriculteur.
not-asked-unsendable = Rien n’a été demandé à { $server } : un jeton ou une clé contient des caractères qui ne peuvent pas être envoyés.
    .now = Copiez de nouveau cette valeur là où vous l’avez trouvée et mettez-la dans les réglages.
broke = Une erreur s’est produite dans Stile même.
    .now = Réessayez ; si cela se reproduit, envoyez le journal de Stile à l’assistance de votre entreprise.
    .log-in = La connexion de l’agriculteur n’est peut-être plus valable.
grower-unknown = Leaf ne connaît plus cet agriculteur.
    .now = Revenez aux agriculteurs et cliquez sur « Actualiser ».
prepare-no-link = Leaf n’a pas donné l’adresse de connexion de FieldView, bien qu’il connaisse cet agriculteur.
    .now = Réessayez. Si cela persiste, Stile peut former l’adresse comme FieldView la décrit : l’agriculteur voit la même page de connexion.

## Étape 1

redirect-busy = Un autre programme de cet ordinateur utilise le port { $port }, où arrive la réponse de FieldView.
    .now = Fermez ce programme et réessayez. Ou continuez sans ce port : vous collerez alors l’adresse où le navigateur s’arrête.
redirect-busy-by = Le programme « { $program } » de cet ordinateur utilise le port { $port }, où arrive la réponse de FieldView.
redirect-reserved = Votre système se réserve le port { $port } ; Stile ne peut donc pas l’utiliser.
    .now = Demandez à votre entreprise une adresse de retour avec un autre port. D’ici là, continuez en collant l’adresse où le navigateur s’arrête.
redirect-no-loopback = Cet ordinateur n’a pas l’adresse où doit arriver la réponse.
    .now = Continuez en collant l’adresse où le navigateur s’arrête.
redirect-unreachable = L’adresse de retour ne ramène pas à Stile sur cet ordinateur.
    .now = Un pare-feu, un proxy ou le fichier hosts gêne peut-être. Réessayez, ou continuez en collant l’adresse où le navigateur s’arrête.
redirect-earlier-attempt = Un essai précédent de Stile n’a pas encore libéré le port.
    .now = Attendez quelques secondes, puis réessayez. Ou continuez en collant l’adresse où le navigateur s’arrête.
redirect-no-randomness = Votre système n’a pas donné de nombres aléatoires à Stile ; sans eux, aucun lien n’est sûr.
    .now = Réessayez ; si cela se reproduit, redémarrez cet ordinateur.
redirect-other = Votre système n’a pas laissé Stile attendre la réponse de FieldView.
    .now = Réessayez, ou continuez en collant l’adresse où le navigateur s’arrête.
url-not-a-url = La réponse de Leaf n’est pas une adresse de connexion. Stile ne l’a pas ouverte.
    .now = Vérifiez l’identifiant client et l’adresse de retour dans les réglages. S’ils sont corrects, envoyez les détails à l’assistance de Leaf.
url-scheme = L’adresse de connexion de Leaf n’est pas sûre. Stile ne l’a pas ouverte.
url-host = L’adresse de connexion de Leaf mène à { $host }, qui n’est pas FieldView. Stile ne l’a pas ouverte.
url-disguise = L’adresse de connexion de Leaf semble trompeuse. Stile ne l’a pas ouverte.
url-parameter = L’adresse de connexion de Leaf a été faite pour d’autres réglages : son paramètre { $name } n’est pas le vôtre. Stile ne l’a pas ouverte.
url-scopes = L’adresse de connexion de Leaf demande à l’agriculteur plus que ce que vous avez réglé. Stile ne l’a pas ouverte.

## Étape 2

consent-denied = { $grower } a dit non dans FieldView.
    .now = Si c’était une erreur, redemandez. Sinon, restez-en là.
consent-timed-out = Dix minutes se sont écoulées sans réponse de FieldView.
    .lost = Rien n’est perdu. L’ancien lien ne marche plus.
    .now = Redemandez quand l’agriculteur sera prêt.
consent-asleep = Le temps de réponse s’est écoulé pendant que cet ordinateur était en veille, ou son horloge a été changée.
consent-refused = FieldView n’a pas laissé l’agriculteur donner son autorisation.
    .now = Redemandez ; si cela se reproduit, envoyez les détails à l’assistance de Climate.
    .scopes = Climate n’a pas ouvert tous les accès pour les clés de votre entreprise : demandez-les par e-mail, depuis les réglages.
    .address = L’adresse de retour n’est peut-être pas enregistrée exactement comme dans les réglages.
    .company = Prévenez { $company } : Climate doit activer les permissions et l’adresse de retour pour ses clés.
consent-wrong-account = { $account } n’est pas le compte de { $grower } ; il n’a donc pas été rattaché.
    .lost = Son autorisation est jetée ; Leaf ne l’a jamais vue.
    .now = Le navigateur était sans doute encore connecté au nom de quelqu’un d’autre : dans une fenêtre privée, personne ne l’est. Ou déconnectez-vous de FieldView dans le navigateur, puis redemandez.
consent-wrong-account-unnamed = Ce n’est pas le compte de { $grower } ; il n’a donc pas été rattaché.
exchange-not-reached =
    .lost = La réponse de l’agriculteur est en sûreté quelques minutes : FieldView ne l’a pas encore vue.
    .now = Remettez-vous en ligne et réessayez ; si vous faites vite, l’agriculteur n’a pas à se reconnecter.
exchange-lost =
    .now = La réponse s’est perdue en route, et FieldView n’accepte chaque connexion qu’une fois. Redemandez quand le réseau passera mieux.
exchange-code = La connexion de l’agriculteur était trop ancienne ou avait déjà servi.
    .now = Redemandez.
exchange-address = FieldView dit que l’adresse de redirection de votre entreprise n’est pas celle qui est enregistrée.
    .now = Une autre connexion finirait de même. Comparez lettre par lettre l’adresse de redirection des réglages avec celle que Climate a enregistrée.
exchange-scope = Climate n’a pas activé tous les droits pour les clés de votre entreprise.
    .now = Demandez-les avec le message des réglages ; puis redemandez à l’agriculteur.
exchange-client = FieldView n’accepte pas l’identifiant client, le secret client ou l’adresse de retour de votre entreprise.
    .now = Vérifiez ces trois valeurs dans les réglages, puis redemandez.
exchange-quota = Le nombre mensuel de demandes de votre entreprise à FieldView est épuisé.
    .now = Écrivez à developer@climate.com avec le numéro de demande ci-dessous.
exchange-no-token = FieldView a connecté l’agriculteur, mais n’a pas donné d’autorisation durable.
    .now = Climate doit ouvrir l’accès durable pour les clés de votre entreprise : écrivez à developer@climate.com.
browser-not-started = Aucun navigateur n’a pu démarrer. Copiez le lien et ouvrez-le vous-même dans un navigateur.
browser-no-private = Aucun navigateur dont Stile puisse ouvrir une fenêtre privée n’a été trouvé. Fermez toutes les fenêtres privées, car elles partagent la même connexion ; ouvrez-en une nouvelle vous-même et mettez-y le lien copié.
browser-slow = Le navigateur met du temps à démarrer. S’il n’apparaît pas, copiez le lien et ouvrez-le vous-même.

## Étape 3

attach-refused = Leaf n’a pas accepté les accès FieldView.
    .now = Vérifiez l’identifiant client, le secret client et la clé d’API dans les réglages, puis réessayez.
attach-replacing =
    .lost = L’ancienne liaison est retirée ; tant que ceci ne marche pas, Leaf ne reçoit pas de données pour cet agriculteur. L’autorisation est en sûreté : l’agriculteur n’a pas à se reconnecter.
attach-already = Leaf a déjà une liaison FieldView pour cet agriculteur.
    .now = Gardez-la ou remplacez-la.
attach-keys-refused = FieldView n’accepte pas la clé d’API de votre entreprise ; Leaf ne peut donc pas utiliser l’autorisation.
    .lost = L’autorisation est en sûreté : l’agriculteur n’a pas à se reconnecter. Ce qui était en place avant n’a pas changé.
    .now = Mettez la bonne clé d’API dans les réglages, puis cliquez sur « Terminer » pour cet agriculteur.
attach-scope-missing = FieldView dit qu’il manque un droit à l’autorisation, Leaf ne peut donc pas s’en servir.
    .lost = L’autorisation de l’agriculteur est en sûreté. Ce qu’il avait avant est intact.
    .now = Climate doit activer ce droit pour vos clés d’application : demandez-le avec le message des réglages. Reliez ensuite cet agriculteur à nouveau.
attach-consent-ended = FieldView a mis fin à cette autorisation : elle a servi ailleurs, ou l’agriculteur l’a retirée.
    .lost = L’agriculteur doit se connecter encore une fois ; rien n’a été rattaché.
    .now = Redemandez à l’agriculteur.
attach-keys-missing = Le secret client ou la clé d’API manque sur cet ordinateur.
    .now = Mettez les clés d’application FieldView dans les réglages, puis cliquez sur « Terminer » pour cet agriculteur.
keys-of-company = Ces données viennent du fichier de configuration de { $company } : demandez-en un plus récent, ouvrez-le et réessayez.
attach-token-gone = L’autorisation gardée n’est plus dans le trousseau.
    .lost = L’agriculteur doit se reconnecter ; rien n’a été rattaché.
    .now = Redemandez à l’agriculteur.

attach-other-client = Cette autorisation a été donnée à un autre client FieldView ({ $client }) que celui dont les clés sont réglées maintenant.
    .lost = Rien n’a été envoyé à Leaf, et l’autorisation est gardée.
    .now = Redemandez à l’agriculteur pour le client réglé maintenant, ou revenez en arrière et remettez les clés précédentes.

attach-other-account = Cet agriculteur appartient à un autre compte Leaf que celui qui est connecté.
    .lost = Rien n’a été envoyé à Leaf, et l’autorisation est gardée.
    .now = Revenez en arrière, connectez-vous à Leaf avec le compte auquel appartient cet agriculteur, et terminez-y la connexion.

## Étape 4

confirm-leaf =
    .lost = Leaf a pris l’autorisation, et elle est encore en sûreté ici aussi.
confirm-absent = Leaf a pris l’autorisation, mais n’affiche pas de liaison FieldView pour cet agriculteur.
    .now = Réessayez : Stile remet l’autorisation à Leaf encore une fois.
confirm-trouble = Leaf a pris l’autorisation, mais elle lui pose problème.
    .lost = L’autorisation est en sûreté : l’agriculteur n’a pas à se reconnecter. Stile la garde jusqu’à ce que tout aille bien chez Leaf.
    .now = Revérifiez dans quelques minutes. Si Leaf dit toujours la même chose, redemandez à l’agriculteur : la nouvelle autorisation prendra la place de celle-ci.

## Pas de fenêtre

start-already-open = Stile est déjà ouvert. Veuillez utiliser la fenêtre qui est là.
start-out-of-reach = Stile est déjà ouvert, mais ne répond pas. Cherchez sa fenêtre, ou fermez-le et relancez Stile.
start-no-window = Stile n’a pas pu ouvrir sa fenêtre : { $why }.
start-no-window-display = il n’y a pas de connexion à l’affichage
start-no-window-drawing = ni OpenGL ni un autre moyen de dessiner ne marche sur cet ordinateur
start-no-window-system = le système ne lui accorde pas de fils d’exécution, ou pas de TLS

## Fichiers de configuration

file-nothing-changed = Rien n’a changé.
file-no-file = Ce n’est pas un fichier qui puisse être lu, mais un dossier ou un périphérique.
    .now = Choisissez le fichier lui-même.
file-io = Le fichier n’a pas pu être lu ou écrit.
    .now = Vérifiez qu’il est toujours là, qu’il peut être lu et qu’il y a de la place sur le disque. Puis réessayez.
file-foreign = Ce n’est pas un fichier de configuration de Stile.
    .now = Si votre entreprise vous a donné ce fichier, redemandez-le : il a peut-être été modifié en route.
file-wrong-passphrase = Cette phrase de passe n’ouvre pas le fichier.
    .now = Adressez-vous à la personne qui vous a donné le fichier.
file-damaged = Le fichier est abîmé ou incomplet.
    .now = Redemandez-le : il a peut-être été coupé en route.
file-newer = Ce fichier a été créé par une version plus récente de Stile.
    .now = Installez la dernière version de Stile, puis rouvrez le fichier.
file-other-age = Ce fichier est chiffré sous une forme que ce Stile ne connaît pas : il n’est pas dans la version 1 du format age.
    .now = Installez la dernière version de Stile, ou demandez un fichier créé avec « Créer un fichier de configuration ».
file-for-key = Ce fichier est chiffré pour la clé de quelqu’un : aucune phrase de passe ne l’ouvre.
    .now = Demandez un fichier protégé par une phrase de passe, créé avec « Créer un fichier de configuration ».
file-consents-in-memory = Ce fichier est fait pour d’autres serveurs, et des autorisations d’agriculteurs ne sont qu’en mémoire.
    .now = Terminez d’abord avec ces agriculteurs, puis rouvrez le fichier.
file-logo = Cette image ne peut pas servir de logo.
    .now = Choisissez un PNG de 1024 sur 1024 pixels et 256 Ko au plus.
file-other-servers = Stile n’a pas cette configuration pour les serveurs que vous avez acceptés.
    .lost = Le fichier lui-même est bon, et rien de ce qu’il contient n’a été utilisé.
    .now = Ouvrez de nouveau le fichier et regardez les serveurs qu’il indique.
file-forgotten = Stile est en train de tout oublier sur cet ordinateur ; il n’a donc pas utilisé le fichier.
    .now = Attendez que ce soit fini, puis ouvrez de nouveau le fichier.
file-keys-missing = Le secret client ou la clé d’API manque sur cet ordinateur ; il n’y a donc rien à mettre dans le fichier.
    .now = Mettez les clés d’application FieldView dans les réglages, puis créez de nouveau le fichier.
table-too-large = Ce fichier est trop gros pour une liste d’agriculteurs.
    .now = Choisissez un tableau avec une ligne par agriculteur, sans images ni autres feuilles.
table-no-rows = Il n’y a pas de tableau dans ce fichier, ou il n’a pas de lignes.
    .now = Choisissez un tableau qui a une ligne par agriculteur sous les noms de ses colonnes.
table-no-text = Ce fichier n’est pas un tableau que Stile peut lire.
    .now = Ouvrez-le dans votre tableur et enregistrez-le au format CSV ou XLSX.
table-protected = Ce tableau est protégé par un mot de passe.
    .now = Ouvrez-le dans votre tableur, enregistrez-le sans mot de passe, puis supprimez cette copie après l’avoir utilisée.
