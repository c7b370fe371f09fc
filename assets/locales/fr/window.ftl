## Langue et nombres

language-name = Français
thousands = { "\u00A0" }
date-time = { $day } { month-name } { $year }, { $time }
month-name =
    { $month ->
        [1] janvier
        [2] février
        [3] mars
        [4] avril
        [5] mai
        [6] juin
        [7] juillet
        [8] août
        [9] septembre
        [10] octobre
        [11] novembre
       *[12] décembre
    }
list-and = { $first } et { $last }

## Partout

practice-badge = Entraînement
this-run-badge = Secrets pour cette session seulement
leave-practice = Quitter l’entraînement
try-again = Réessayer
keep-for-this-run = Garder les secrets pour cette session
dismiss = OK
cancel = Annuler
back = Retour
continue = Continuer
please-check = À vérifier : { $reason }
key-enter = Entrée
key-escape = Échap
keyring-waits = Stile attend le trousseau du système. Il vous demande peut-être son mot de passe dans une autre fenêtre.
give-up = Ne pas attendre
closing = L’autorisation de l’agriculteur est mise en sûreté ; Stile se ferme tout seul dans un instant.
link-copied = Le lien est copié. Il sert une seule fois, pour cet agriculteur, tant qu’il reste du temps.
asked-to-wait = Le serveur est occupé et a demandé une pause. Reprise dans { $time }.

## Affichage

display = Affichage
display-language = Langue
display-language-system = Comme le système
display-colours = Couleurs
display-colours-system = Comme le système
display-colours-light = Claires
display-colours-dark = Sombres
display-contrast = Contraste
display-contrast-system = Comme le système
display-contrast-normal = Normal
display-contrast-high = Élevé
display-size = Taille
display-percent = { $percent } %

## Détails pour l’assistance

details = Détails pour l’assistance
details-copy = Copier les détails
details-version = Stile { $version }
details-time = Heure : { $time }
details-server = Serveur : { $server }
details-not-reached = Injoignable : { $cause }
details-lost = Réponse perdue : { $cause }
details-status = Statut : { $status }
details-unreadable = Statut : { $status }, illisible : { $what }
details-code = Code : { $code }
details-request = Numéro de demande : { $id }
details-reason = Raison : { $reason }

## Démarrage et bienvenue

starting = Lecture de ce qui est gardé sur cet ordinateur…
keyring-trouble-title = Stile ne peut pas lire ses secrets
welcome-title = Bienvenue dans Stile
welcome-intro = Stile relie le compte Climate FieldView d’un agriculteur à Leaf. L’agriculteur se connecte à FieldView dans votre navigateur et donne son autorisation ; Stile fait le reste et vous prévient quand c’est fini.
welcome-picture = Dessin d’un échalier : quatre marches par-dessus une clôture, qui mènent dans un champ.
welcome-need = Il vous faut, une seule fois pour votre entreprise
welcome-need-leaf = un compte Leaf (e-mail et mot de passe, ou un jeton d’API)
welcome-need-keys = les clés d’application FieldView données par Climate : identifiant client, secret client, clé d’API
welcome-need-address = l’adresse de retour que Climate a enregistrée pour elles
welcome-get-leaf = Obtenir un compte Leaf
welcome-get-keys = S’inscrire chez Climate comme développeur
welcome-practice = Juste pour voir ? L’entraînement se passe sur cet ordinateur seulement, avec des agriculteurs inventés. Il ne demande ni compte ni réseau, et ne garde rien.
welcome-try = Essayer avec des données fictives
welcome-set-up = Configurer Stile

## Configuration

setup-page = Configuration, page { $page } sur { $pages }
setup-signing-in = Connexion…
setup-saving = Enregistrement…
setup-finish = Enregistrer et terminer
sent-to = Stile ne l’envoie qu’à { $servers }.

leaf-title = Votre compte Leaf
leaf-intro = Stile se connecte à Leaf pour votre entreprise. Le mot de passe sert une fois et n’est pas gardé.
leaf-kept = Vous avez déjà une connexion à Leaf. Laissez les champs vides pour la garder.
leaf-by-password = E-mail et mot de passe
leaf-by-token = Jeton d’API
leaf-email = E-mail
leaf-email-hint = vous@entreprise.example
leaf-password = Mot de passe
leaf-token = Jeton d’API
leaf-token-help = Il vient de votre compte Leaf, ou du développeur de votre entreprise : un seul long mot. { $sent }
leaf-none = Pas encore de compte ? Demandez-en un à Leaf
leaf-again = Se reconnecter à Leaf
leaf-sign-in = Se connecter

keys-title = Vos clés d’application FieldView
keys-intro = Climate a donné trois valeurs à votre entreprise par e-mail. Les mêmes servent pour tous les agriculteurs. Vous pouvez coller tout l’e-mail dans l’un des champs.
keys-kept = Le secret et la clé d’API sont dans le trousseau. Laissez les champs vides pour les garder.
keys-split = Les trois valeurs ont été trouvées dans ce que vous avez collé et mises à leur place.
keys-client-id = Identifiant client
keys-client-id-help = clientId dans l’e-mail de Climate : un mot, pas un secret.
keys-client-secret = Secret client
keys-client-secret-help = clientSecret dans l’e-mail de Climate. Gardé dans le trousseau du système. { $sent }
keys-api-key = Clé d’API
keys-api-key-help = apiKey dans l’e-mail de Climate, souvent la plus longue des trois. Gardée dans le trousseau du système. { $sent }
keys-none = Pas encore de clés ? Inscrivez-vous chez Climate comme développeur

redirect-title = Où arrive la réponse de FieldView
redirect-intro = Quand l’agriculteur a donné son autorisation, le navigateur va à cette adresse. Climate doit l’avoir enregistrée pour vos clés, exactement comme elle est écrite ici.
redirect-first = Adresse de retour
redirect-first-help = Une adresse de cet ordinateur avec un port inférieur à 49152, ou la page https de votre entreprise.
redirect-second = Seconde adresse de retour (facultative)
redirect-second-help = Enregistrée elle aussi ; elle sert quand le port de la première est pris.
redirect-elsewhere = Cette adresse n’est pas sur cet ordinateur : vous collerez donc l’adresse où le navigateur s’arrête.
redirect-write = Droit d’écriture (facultatif)
redirect-write-help = La lecture est toujours demandée. Pour l’écriture, il faut que Climate la permette à vos clés.
redirect-write-warning = Les agriculteurs ne pourront pas du tout se connecter si Climate n’a pas permis ces accès.
redirect-mail-title = Pas encore enregistrée ?
redirect-mail-help = Stile peut écrire l’e-mail qui demande à Climate les accès et cette adresse.
redirect-mail = Écrire l’e-mail à Climate
redirect-pkce = Prouver chaque connexion par PKCE (seulement si Climate dit que vos clés l’acceptent)
settings-not-saved = Les réglages n’ont pas pu être enregistrés.
    .lost = Rien n’est perdu : ce que vous avez saisi est toujours là.
    .now = Faites de la place sur le disque ou vérifiez les droits du dossier, puis réessayez.

scope-fields-write = Créer des parcelles (fields:write)
scope-rx-write = Envoyer des préconisations (rx:write)
scope-soil-write = Envoyer des analyses de sol (soil:write)
scope-imagery-write = Envoyer des images (imagery:write)

## Agriculteurs

growers-title = Agriculteurs
growers-settings = Réglages
growers-settings-leaf = Compte Leaf…
growers-settings-keys = Clés d’application FieldView…
growers-settings-redirect = Adresse de retour…
growers-settings-forget = Tout oublier sur cet ordinateur…
growers-search = Rechercher
growers-search-hint = nom, e-mail ou référence
filter-all = Tous
filter-not-connected = Non reliés
filter-attention = À voir
filter-connected = Reliés
growers-add = Nouvel agriculteur
growers-refresh = Actualiser
growers-save = Enregistrer en tableau
table-reference = Référence propre
table-state = État de FieldView
growers-none = Il n’y a pas encore d’agriculteur. Ajoutez le premier.
growers-no-match = Aucun agriculteur ne correspond à cette recherche.
growers-failed-empty = Rien n’est perdu.
growers-failed-some = Rien n’est perdu : vous pouvez travailler avec les agriculteurs ci-dessous.
growers-reading = Lecture des agriculteurs : { $known }
growers-reading-of = Lecture des agriculteurs : { $known } sur { $total }
growers-shown-of = { $shown } sur { $known } agriculteurs
growers-count =
    { $known ->
        [one] { $known } agriculteur
       *[other] { $known } agriculteurs
    }
growers-token-ended = Votre connexion à Leaf a pris fin. Reconnectez-vous dans les réglages.
growers-token-ends = Votre connexion à Leaf prend fin le { $time }. Reconnectez-vous avant.

grower-connect = Relier
    .name = Relier { $grower }
grower-reconnect = Relier à nouveau
    .name = Relier à nouveau { $grower }
grower-finish = Terminer
    .name = Terminer de relier { $grower }
grower-discard = Jeter…
    .name = Jeter l’autorisation de { $grower }
grower-unfinished = Ce n’est pas fini pour { $grower }
held-in-memory = Stile n’a l’autorisation de l’agriculteur qu’en mémoire : terminez avant de fermer Stile.
held-expired = L’autorisation de l’agriculteur est dans votre trousseau, mais FieldView y met fin au bout de 30 jours, et celle-ci semble plus ancienne. Essayez de terminer ; si Leaf la refuse, jetez-la et redemandez.
held-safe = L’autorisation est en sûreté dans votre trousseau. L’agriculteur n’a pas à se reconnecter.

state-none = FieldView non relié
state-good = FieldView relié
state-missing = FieldView relié, droits manquants : { $missing } sur { $all }
state-trouble = FieldView demande votre attention
state-trouble-word = FieldView demande votre attention : { $word }

new-grower-adding = Ajout…
new-grower-add = Ajouter cet agriculteur
new-grower-name = Nom
new-grower-email = E-mail
new-grower-email-help = De préférence celui que l’agriculteur utilise pour FieldView : Stile reconnaît alors le compte.
new-grower-phone = Téléphone (facultatif)
new-grower-address = Adresse (facultative)
new-grower-reference = Votre propre référence (facultative)
new-grower-reference-help = Un numéro de client, par exemple.
new-grower-maybe = Leaf a peut-être ajouté l’agriculteur malgré tout : revenez en arrière et cliquez sur « Actualiser » avant de l’ajouter à nouveau.
typed-kept = Rien n’est perdu : ce que vous avez saisi est toujours là.

## Questions

forget-title = Tout oublier sur cet ordinateur ?
forget-text = Cela retire de cet ordinateur la connexion à Leaf, les clés d’application, les autorisations non terminées et les réglages. Les agriculteurs déjà reliés le restent chez Leaf.
forget-yes = Tout oublier
close-title = Fermer et perdre une autorisation ?
close-text = Stile n’a l’autorisation de { $growers } qu’en mémoire. Terminez d’abord ; sinon, il faudra que l’agriculteur se reconnecte à FieldView.
close-yes = Fermer quand même
discard-title = Jeter cette autorisation ?
discard-text = { $grower } a donné son autorisation, et Leaf ne l’a pas encore. Si vous la jetez, l’agriculteur devra se reconnecter à FieldView.
discard-yes = La jeter

## Les quatre étapes

connect-title = Relier { $grower }
connected-title = FieldView est relié pour { $grower }
step-prepare = Préparer le lien
step-consent = Autorisation
step-attach = Rattacher à Leaf
step-confirm = Confirmer
step-waiting = à venir
step-running = en cours
step-done = fait
step-needs-you = à vous
step-failed = échec
step-spoken = Étape { $number } sur { $all }, { $step } : { $state }
steps-of = Étape { $number } sur { $all }, { $step }

leave-back = Retour aux agriculteurs
leave-here = En rester là
leave-later = Décider plus tard
choose-replace = Remplacer
choose-keep = Garder telle quelle
choose-keep-old = Garder l’ancienne
choose-paste = Continuer en collant
choose-open-again = Rouvrir le navigateur
choose-ask-again = Redemander
choose-ask-grower = Redemander à l’agriculteur
choose-right-account = Oui, rattacher
choose-wrong-account = Non, mauvais compte
choose-look-again = Revérifier
choose-next = Relier l’agriculteur suivant

prepare-checking = Stile vérifie que tout est en place…
prepare-asking = Stile demande à Leaf l’adresse de connexion de FieldView…
consent-opening = Stile prépare le lien…
consent-exchanging = L’agriculteur a répondu. Stile demande à FieldView de confirmer…
consent-storing = Stile met l’autorisation de l’agriculteur en sûreté…
attach-running = Stile remet l’autorisation à Leaf…
confirm-running = Stile demande à Leaf s’il l’a bien reçue…
sign-in-prepare = Leaf n’accepte plus votre connexion. Rien n’a encore été demandé à l’agriculteur.
sign-in-attach = Leaf n’accepte plus votre connexion. L’autorisation est en sûreté : l’agriculteur n’a pas à se reconnecter.
sign-in-confirm = Leaf n’accepte plus votre connexion. Leaf a pris l’autorisation ; il ne reste qu’à vérifier.

already-title = Leaf a déjà une liaison FieldView pour { $grower }
already-since = Depuis le { $time }
already-replace = La remplacer retire chez Leaf l’ancienne liaison et l’historique de ses événements, et rattache la nouvelle à sa place. Les parcelles et les données restent.
already-keep = Si vous gardez l’ancienne, l’autorisation qui vient d’être donnée est jetée.

account-title = Est-ce le compte FieldView de { $grower } ?
account-fields =
    { $count ->
        [one] { $count } parcelle : { $names }
       *[other] { $count } parcelles : { $names }
    }
account-fields-more = Plus de { $count } parcelles : { $names }
account-no-fields = Il n’y a pas de parcelles dans ce compte.
doubt-other-growers = Ce compte est déjà relié à { $other }. Le navigateur était sans doute encore connecté en tant que { $other } : déconnectez-le de FieldView, puis redemandez à { $grower }.
doubt-not-as-before = Jusqu’ici { $grower } était relié avec un autre compte : { $before }. Rattachez celui-ci seulement si c’est voulu.
doubt-unnamed = FieldView n’a pas dit à qui est ce compte. Rattachez-le seulement si { $grower } vient de se connecter.
doubt-no-email = FieldView n’a pas donné d’e-mail à comparer. Rattachez-le seulement si c’est le compte de { $grower }.
doubt-grower-without-email = Leaf n’a pas d’e-mail de { $grower } à comparer. Rattachez-le seulement si c’est le compte de { $grower }.
doubt-other-email = L’e-mail n’est pas celui que Leaf a pour { $grower }. Les navigateurs gardent souvent le compte de l’agriculteur précédent ; Stile n’a donc pas encore rattaché celui-ci.
doubt-shared-email = L’e-mail est celui que Leaf a pour { $grower }, mais un autre agriculteur a peut-être le même. Rattachez-le seulement si c’est le compte de { $grower }.

waiting-title = C’est au tour de l’agriculteur, dans le navigateur
waiting-time-left = Temps restant : { $time }
waiting-log-in = { $grower } se connecte à FieldView. Si le compte de quelqu’un d’autre y est ouvert, déconnectez-le d’abord.
waiting-allow = L’agriculteur lit ce qui est demandé et donne son autorisation.
waiting-listening = Stile continue tout seul.
waiting-pasting = Copiez l’adresse où le navigateur s’arrête, et collez-la ci-dessous.
waiting-picture = Une esquisse des pages de FieldView : d’abord la connexion avec e-mail et mot de passe, puis la liste de ce qui est demandé, avec un bouton pour l’autoriser.
waiting-asking = Stile demande à votre navigateur de s’ouvrir…
waiting-asked = Stile a demandé à votre navigateur de s’ouvrir. Rien ne vient ? Rouvrez-le, ou copiez le lien.
waiting-copy = Copier le lien
waiting-private = Ouvrir en fenêtre privée
waiting-leads-to = Il mène à { $host }.
waiting-paste-field = Adresse du navigateur
waiting-paste-help = Toute la barre d’adresse, après l’autorisation de l’agriculteur. Elle sert une fois et n’est pas gardée.
waiting-paste-use = Utiliser cette adresse
waiting-paste-open = Le navigateur affiche une erreur ? Collez son adresse
waiting-tls = Votre navigateur exige https pour l’adresse de retour, ce qui ne peut pas marcher sur cet ordinateur. Collez plutôt l’adresse qu’il affiche.
waiting-turned-away =
    { $count ->
        [one] { $count } demande qui n’était pas la réponse de FieldView a été écartée.
       *[other] { $count } demandes qui n’étaient pas la réponse de FieldView ont été écartées.
    }

## Relié

connected-status = Ce que dit Leaf
connected-status-none = rien
connected-account = Compte FieldView
connected-account-none = FieldView ne l’a pas dit
connected-since = Relié depuis le
connected-since-none = Leaf ne le dit pas
connected-permissions = Droits
permissions-unlisted = non indiqués par Leaf
permissions-read = { $granted } sur { $all } pour lire
permissions-read-write = { $granted } sur { $all } pour lire, { $granted-write } sur { $all-write } pour écrire
connected-missing = Il manque : { $data }. Demandez à Climate de l’activer, puis reliez à nouveau.
missing-harvest = données de récolte (asHarvested:read)
missing-planting = données de semis (asPlanted:read)
missing-application = données d’épandage (asApplied:read)
missing-fields = parcelles et contours (fields:read)
missing-owners = propriétaires des données (resourceOwners:read)
missing-farms = exploitations et organisations (farmOrganizations:read)
connected-dropped = Stile n’a plus l’autorisation de l’agriculteur : c’est maintenant Leaf qui la tient à jour.
connected-not-dropped = Stile n’a pas encore pu retirer sa propre copie de l’autorisation ; il réessaiera à son prochain démarrage.
connected-dropping = Stile retire sa propre copie de l’autorisation…
connected-next-title = La suite
connected-next = Leaf va chercher lui-même les parcelles, les contours et les interventions de l’agriculteur. Les premières données peuvent mettre de quelques minutes à quelques heures. Vous pouvez fermer Stile.
connected-operations = Interventions chez Leaf
connected-machines = Fichiers machine chez Leaf
