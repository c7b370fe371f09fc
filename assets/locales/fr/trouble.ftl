## Ce qui est saisi

wrong-email = ce n’est pas une adresse e-mail.
wrong-password-missing = le mot de passe manque.
wrong-name-missing = le nom manque.
wrong-missing = cela manque.
wrong-spaces = il y a des espaces dedans ; c’est un seul mot.
wrong-web-address = c’est une adresse web, pas une clé.
wrong-key-email = c’est une adresse e-mail, pas une clé.
wrong-token = cela ressemble à un jeton d’API Leaf.
wrong-too-long = c’est trop long.
wrong-redirect-missing = l’adresse de retour manque.
wrong-redirect-not-a-url = ce n’est pas une adresse web. Elle ressemble à http://localhost:8765/callback.
wrong-redirect-scheme = seul https:// marche pour une adresse ailleurs ; http:// est pour cet ordinateur.
wrong-redirect-https = pour cet ordinateur l’adresse commence par http://, pas par https://.
wrong-redirect-no-port = le port manque, comme 8765 dans http://localhost:8765/callback.
wrong-redirect-port = le port { $port } est de ceux que les systèmes distribuent eux-mêmes. Enregistrez-en un inférieur à 49152.
wrong-redirect-extras = un nom d’utilisateur, « ? » ou « # » ne peut pas en faire partie.
wrong-redirect-not-canonical = les navigateurs écrivent cette adresse autrement (minuscules, pas de points dans le chemin), et FieldView ne la reconnaîtrait pas.

## Une adresse collée

paste-empty = Rien n’a été collé.
paste-not-an-address = Ce n’est pas une adresse web. Copiez toute la barre d’adresse du navigateur.
paste-still-fieldview = C’est encore une page de FieldView. L’agriculteur doit d’abord se connecter et donner son autorisation ; copiez ensuite l’adresse de la page qui suit.
paste-other-address = Cette adresse est celle d’une autre page. Copiez-la après l’autorisation de l’agriculteur.
paste-no-answer = Il n’y a pas de réponse dans cette adresse. Copiez-la en entier, jusqu’au bout.
paste-other-attempt = Cette adresse vient d’un lien précédent. Ouvrez le lien montré ici et prenez l’adresse qui en résulte.
paste-damaged = Cette adresse est abîmée. Copiez-la encore une fois en entier.

## Ce qui est perdu

lost-nothing = Rien n’est perdu.
lost-not-asked = Rien n’est perdu : rien n’a encore été demandé à l’agriculteur.
lost-nothing-shared = Rien n’a été partagé et rien n’a changé.
lost-log-in = La connexion de l’agriculteur est consommée ; aucune donnée n’a été partagée.
consent-safe = L’autorisation est en sûreté : pas besoin de se reconnecter.

## Trousseau

keyring-given-up = Le trousseau de cet ordinateur n’a pas répondu.
keyring-no-service = Cet ordinateur n’a pas de trousseau qui réponde.
keyring-refused = Le trousseau de cet ordinateur est verrouillé ou a refusé Stile.
keyring-too-long = Une valeur est trop longue pour le trousseau.
keyring-damaged = Une entrée du trousseau est abîmée.
keyring-newer = Une entrée du trousseau a été écrite par une version plus récente de Stile.
keyring-not-yours = Une entrée du trousseau appartient à autre chose.
keyring-mismatch = Le trousseau n’a pas rendu ce que Stile y a mis.
keyring-failed = Le trousseau de cet ordinateur a échoué.
keyring-now-update = Mettez Stile à jour, puis réessayez.
keyring-now-check = Vérifiez les valeurs dans la configuration.
keyring-now-again = Réessayez. Ou gardez les secrets en mémoire pour cette session seulement : rien n’est écrit, et vous les saisirez à nouveau la prochaine fois.
keyring-now-unlock = Déverrouillez le trousseau et réessayez. Ou gardez les secrets en mémoire pour cette session seulement : rien n’est écrit, et vous les saisirez à nouveau la prochaine fois.
keyring-now-unlock-only = Déverrouillez le trousseau, puis réessayez.

## À savoir

notice-settings-damaged = Le fichier de configuration était abîmé. Il est gardé à côté du nouveau sous le nom settings.json.damaged ; configurez Stile à nouveau.
notice-settings-newer = La configuration a été écrite par une version plus récente de Stile et reste telle quelle. Mettez Stile à jour.
notice-settings-io = Le fichier de configuration ne peut pas être utilisé. Vos réglages valent jusqu’à la fermeture de Stile.
notice-unfinished-damaged = La liste des liaisons non terminées était abîmée. Ce qui a pu être lu est ci-dessous ; elle est gardée sous le nom unfinished.json.damaged. Les agriculteurs qui manquent devront peut-être se reconnecter.
notice-unfinished = La liste des liaisons non terminées ne peut pas être lue, donc aucune n’est montrée. Elle reste telle quelle ; fermez Stile, rendez son dossier lisible et rouvrez-le.
notice-consent-kept = L’autorisation de { $grower } est arrivée après votre départ. Cliquez sur « Terminer » pour l’utiliser.
notice-token-left = Une autorisation est encore dans le trousseau de cet ordinateur, car il n’a pas répondu. Stile réessaie à sa prochaine ouverture.
notice-not-forgotten-both = Les entrées du trousseau et le fichier de configuration n’ont pas pu être retirés. Déverrouillez le trousseau, puis oubliez tout à nouveau.
notice-not-forgotten-keyring = Les entrées du trousseau n’ont pas pu être retirées. Déverrouillez le trousseau, puis oubliez tout à nouveau.
notice-not-forgotten-files = Le fichier de configuration n’a pas pu être retiré. Oubliez tout à nouveau.
notice-forgotten = Stile a tout oublié sur cet ordinateur.
notice-no-practice = L’entraînement n’a pas pu commencer sur cet ordinateur. Rien n’a changé.
notice-broke = Quelque chose a échoué dans Stile lui-même. Rien n’est perdu ; réessayez.
notice-no-browser = Votre système n’a pas pu ouvrir cela. Ouvrez-le vous-même : dev.fieldview.com, withleaf.io, ou un e-mail à developer@climate.com.

warning-clock-ahead =
    { $minutes ->
        [one] L’horloge de cet ordinateur avance de { $minutes } minute sur celle de Leaf. Mettez-la à l’heure : des connexions peuvent échouer à cause d’elle.
       *[other] L’horloge de cet ordinateur avance de { $minutes } minutes sur celle de Leaf. Mettez-la à l’heure : des connexions peuvent échouer à cause d’elle.
    }
warning-clock-behind =
    { $minutes ->
        [one] L’horloge de cet ordinateur retarde de { $minutes } minute sur celle de Leaf. Mettez-la à l’heure : des connexions peuvent échouer à cause d’elle.
       *[other] L’horloge de cet ordinateur retarde de { $minutes } minutes sur celle de Leaf. Mettez-la à l’heure : des connexions peuvent échouer à cause d’elle.
    }
warning-in-memory = Le trousseau n’a pas pris l’autorisation. Stile la garde en mémoire et continue aussitôt : ne fermez pas Stile avant la fin.
warning-not-noted = Stile n’a pas pu écrire dans son dossier. La liaison continue ; mais si cet ordinateur s’arrêtait maintenant, Stile ne saurait pas qu’il reste quelque chose à terminer.
warning-second-address = { $what } La seconde adresse de retour est donc utilisée.

## Un serveur

server-says = { $server } dit : « { $words } »
sign-in-refused = Leaf n’accepte pas cette connexion.
    .now = Vérifiez l’e-mail et le mot de passe, ou le jeton, et réessayez.
api-unauthorized = { $server } n’accepte plus votre connexion.
    .now = Reconnectez-vous.
api-forbidden = { $server } ne permet pas cela à votre compte.
    .now = Demandez à la personne qui gère le compte de votre entreprise.
api-not-found = { $server } ne connaît pas cette adresse.
    .now = Si cela se reproduit, envoyez les détails à l’assistance de votre entreprise.
api-too-many = { $server } demande une pause : trop de demandes.
    .now = Attendez quelques minutes, puis réessayez.
api-out-of-order = { $server } est en panne.
    .now = Attendez quelques minutes, puis réessayez.
api-refused = { $server } a refusé la demande.
    .now = Si cela se reproduit, envoyez les détails à l’assistance de votre entreprise.
api-unreadable = { $server } a répondu quelque chose que Stile ne comprend pas.
    .now = Réessayez ; si cela se reproduit, envoyez les détails à l’assistance de votre entreprise.
api-web-page = Une page web a répondu à la place de { $server } : peut-être la page de connexion de ce réseau.
    .now = Ouvrez une page web dans votre navigateur, connectez-vous au réseau s’il le demande, et réessayez.
connection-name = { $server } est introuvable.
    .now = Vérifiez que cet ordinateur est en ligne, puis réessayez.
connection-refused = { $server } ne répond pas.
    .now = Vérifiez que cet ordinateur est en ligne, puis réessayez.
connection-timeout = { $server } met trop de temps à répondre.
    .now = Vérifiez votre réseau, puis réessayez.
connection-cut = { $server } ne s’entend plus : la connexion a été coupée.
    .now = Vérifiez votre réseau, puis réessayez.
connection-date = { $server } ne peut pas prouver son identité : son certificat a expiré, ou l’horloge de cet ordinateur est fausse.
    .now = Réglez la date et l’heure de cet ordinateur, puis réessayez.
connection-certificate = { $server } ne peut pas prouver son identité, donc Stile ne lui a pas parlé.
    .now = Essayez un autre réseau. Si votre entreprise inspecte les connexions, son certificat doit être installé sur cet ordinateur.
connection-proxy = { $server } ne peut pas être joint par le proxy de votre réseau.
    .now = Vérifiez le proxy dans les réglages du système.
connection-other = { $server } ne peut pas être joint.
    .now = Vérifiez que cet ordinateur est en ligne, puis réessayez.
broke = Quelque chose a échoué dans Stile lui-même.
    .now = Réessayez ; si cela se reproduit, envoyez le journal de Stile à l’assistance de votre entreprise.
    .log-in = La connexion de l’agriculteur est peut-être consommée.
grower-unknown = Leaf ne connaît plus cet agriculteur.
    .now = Revenez aux agriculteurs et cliquez sur « Actualiser ».

## Étape 1

redirect-busy = Un autre programme de cet ordinateur utilise le port { $port }, où arrive la réponse de FieldView.
    .now = Fermez ce programme et réessayez. Ou continuez sans le port : vous collerez alors l’adresse où le navigateur s’arrête.
redirect-busy-by = Le programme « { $program } » de cet ordinateur utilise le port { $port }, où arrive la réponse de FieldView.
redirect-reserved = Votre système se réserve le port { $port }, donc Stile ne peut pas l’utiliser.
    .now = Demandez à votre entreprise une adresse de retour avec un autre port. D’ici là, continuez en collant l’adresse où le navigateur s’arrête.
redirect-no-loopback = Cet ordinateur n’a pas l’adresse où arrive la réponse.
    .now = Continuez en collant l’adresse où le navigateur s’arrête.
redirect-unreachable = L’adresse de retour ne ramène pas à Stile sur cet ordinateur.
    .now = Un pare-feu, un proxy ou le fichier hosts gêne peut-être. Réessayez, ou continuez en collant l’adresse où le navigateur s’arrête.
redirect-other = Votre système n’a pas laissé Stile attendre la réponse de FieldView.
    .now = Réessayez, ou continuez en collant l’adresse où le navigateur s’arrête.
url-not-a-url = La réponse de Leaf n’est pas une adresse de connexion. Stile ne l’a pas ouverte.
    .now = Vérifiez l’identifiant client et l’adresse de retour dans les réglages. S’ils sont justes, envoyez les détails à l’assistance de Leaf.
url-scheme = L’adresse de connexion de Leaf n’est pas sûre. Stile ne l’a pas ouverte.
url-host = L’adresse de connexion de Leaf mène à { $host }, qui n’est pas FieldView. Stile ne l’a pas ouverte.
url-disguise = L’adresse de connexion de Leaf a l’air d’un déguisement. Stile ne l’a pas ouverte.
url-parameter = L’adresse de connexion de Leaf a été faite pour d’autres réglages : son { $name } n’est pas le vôtre. Stile ne l’a pas ouverte.
url-scopes = L’adresse de connexion de Leaf demande à l’agriculteur plus que ce que vous avez réglé. Stile ne l’a pas ouverte.

## Étape 2

consent-denied = { $grower } a dit non dans FieldView.
    .now = Si c’était une erreur, redemandez. Sinon, restez-en là.
consent-timed-out = Dix minutes ont passé sans réponse de FieldView.
    .lost = Rien n’est perdu. L’ancien lien ne marche plus.
    .now = Redemandez quand l’agriculteur sera prêt.
consent-asleep = Le temps de réponse s’est écoulé pendant que cet ordinateur dormait, ou son horloge a été changée.
consent-refused = FieldView n’a pas laissé l’agriculteur donner son autorisation.
    .now = Redemandez ; si cela se reproduit, envoyez les détails à l’assistance de Climate.
    .scopes = Climate n’a pas ouvert tous les accès pour les clés de votre entreprise : demandez-les par e-mail, depuis les réglages.
    .address = L’adresse de retour n’est peut-être pas enregistrée exactement comme dans les réglages.
consent-wrong-account = { $account } n’est pas le compte de { $grower }, il n’a donc pas été rattaché.
    .lost = Son autorisation est jetée ; Leaf ne l’a jamais vue.
    .now = Le navigateur était sans doute encore connecté avec quelqu’un d’autre. Déconnectez-vous de FieldView dans le navigateur, puis redemandez.
consent-wrong-account-unnamed = Ce n’est pas le compte de { $grower }, il n’a donc pas été rattaché.
exchange-not-reached =
    .lost = La réponse de l’agriculteur est en sûreté quelques minutes : FieldView ne l’a pas encore vue.
    .now = Remettez-vous en ligne et réessayez ; si vous êtes rapide, pas besoin de se reconnecter.
exchange-lost =
    .now = La réponse s’est perdue en route, et FieldView ne prend chaque connexion qu’une fois. Redemandez quand le réseau sera meilleur.
exchange-code = La connexion de l’agriculteur était trop ancienne ou avait déjà servi.
    .now = Redemandez.
exchange-client = FieldView n’accepte pas l’identifiant client, le secret client ou l’adresse de retour de votre entreprise.
    .now = Vérifiez les trois dans les réglages, puis redemandez.
exchange-quota = Le nombre mensuel de demandes de votre entreprise à FieldView est épuisé.
    .now = Écrivez à developer@climate.com avec le numéro de demande ci-dessous.
exchange-no-token = FieldView a connecté l’agriculteur, mais n’a pas donné d’autorisation durable.
    .now = Climate doit ouvrir l’accès durable pour les clés de votre entreprise : écrivez à developer@climate.com.
browser-not-started = Aucun navigateur n’a pu démarrer. Copiez le lien et ouvrez-le vous-même dans un navigateur.
browser-slow = Le navigateur met du temps à démarrer. S’il n’apparaît pas, copiez le lien et ouvrez-le vous-même.

## Étape 3

attach-refused = Leaf n’a pas accepté les identifiants FieldView.
    .now = Vérifiez l’identifiant client, le secret client et la clé d’API dans les réglages, puis réessayez.
attach-replacing =
    .lost = L’ancienne liaison est retirée ; tant que ceci ne marche pas, Leaf ne reçoit pas de données de cet agriculteur. L’autorisation est en sûreté : pas besoin de se reconnecter.
attach-already = Leaf a déjà des identifiants FieldView pour cet agriculteur.
    .now = Gardez-les ou remplacez-les.
attach-keys-refused = FieldView n’accepte pas la clé d’API de votre entreprise, donc Leaf ne peut pas utiliser l’autorisation.
    .lost = L’autorisation est en sûreté : pas besoin de se reconnecter. Ce que l’agriculteur avait avant est intact.
    .now = Mettez la bonne clé d’API dans les réglages, puis terminez cet agriculteur.
attach-keys-missing = Le secret client ou la clé d’API manque sur cet ordinateur.
    .now = Mettez les clés FieldView dans les réglages, puis terminez cet agriculteur.
attach-token-gone = L’autorisation gardée n’est plus dans le trousseau.
    .lost = L’agriculteur doit se reconnecter ; rien n’a été rattaché.
    .now = Redemandez à l’agriculteur.

## Étape 4

confirm-leaf =
    .lost = Leaf a pris l’autorisation, et ici aussi elle est encore en sûreté.
confirm-absent = Leaf a pris l’autorisation, mais ne montre pas d’identifiants FieldView pour cet agriculteur.
    .now = Réessayez : Stile confie l’autorisation encore une fois.
confirm-trouble = Leaf a pris l’autorisation, mais a du mal avec elle.
    .lost = L’autorisation est en sûreté : pas besoin de se reconnecter. Stile la garde jusqu’à ce que Leaf soit content.
    .now = Regardez à nouveau dans quelques minutes. Si Leaf dit toujours la même chose, redemandez à l’agriculteur : la nouvelle autorisation prend la place de celle-ci.

## Pas de fenêtre

start-already-open = Stile est déjà ouvert. Utilisez la fenêtre qui est là.
start-no-window = Stile n’a pas pu ouvrir sa fenêtre : { $why }.
start-no-window-display = il n’y a pas de connexion à l’écran
start-no-window-drawing = ni OpenGL ni une autre façon de dessiner ne marche sur cet ordinateur
start-no-window-system = le système ne lui donne pas de fils d’exécution, ou pas de TLS
