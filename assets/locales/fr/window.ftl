## Langue et nombres

language-name = Français
thousands = { "\u00A0" }
decimal-mark = ,
area = { $hectares } ha ({ $acres } acres)
length-unit = metres
length-metres = { $length } m
length-kilometres = { $length } km
length-feet = { $length } ft
length-miles = { $length } mi
date-time = { $day } { month-name } { $year }, { $time }
date = { $day } { month-name } { $year }
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
title-practice = Stile : Entraînement
this-run-badge = Secrets gardés jusqu’à la fermeture
leave-practice = Quitter l’entraînement
practice-company = Entreprise : { $company }
practice-company-mixed = toutes sortes d’agriculteurs et de problèmes
practice-company-large = dix mille agriculteurs, configurée avec un fichier
practice-company-new = encore aucun agriculteur chez Leaf ; ajoutez-en ou importez un tableau
practice-company-not-enabled = Climate n’a pas tout activé, donc aucun agriculteur ne peut donner son autorisation
practice-company-anew = Chaque entreprise repart du début quand vous la choisissez.
try-again = Réessayer
keep-for-this-run = Garder les secrets jusqu’à la fermeture
start-afresh-ask = Utiliser de nouvelles entrées du trousseau…
start-afresh = Utiliser de nouvelles entrées
dismiss = OK
cancel = Annuler
secret-show = Afficher la saisie : { $field }
back = Retour
continue = Continuer
please-check = À vérifier : { $reason }
key-enter = Entrée
key-escape = Échap
keyring-waits =
    { $system ->
        [windows] En attente du Gestionnaire d’identification de Windows, qui garde les mots de passe.
        [macos] En attente du trousseau de ce Mac. Il demande peut-être son mot de passe dans une autre fenêtre.
       *[other] En attente du trousseau du système, qui garde les mots de passe. Il demande peut-être son propre mot de passe dans une autre fenêtre.
    }
give-up = Ne plus attendre
closing = Enregistrement de l’autorisation de l’agriculteur. Stile se ferme dans un instant.
link-copied = Lien copié. Il sert une seule fois, pour cet agriculteur, jusqu’à la fin du temps imparti.
asked-to-wait = Le serveur est occupé. Stile continue dans { $time }.
# $server is Leaf or FieldView.
takes-longer = { $server } met plus de temps que d’habitude à répondre. Stile continue d’attendre.
takes-longer-exchange = L’agriculteur n’a rien à faire. Laissez Stile ouvert pour que la réponse ne soit pas perdue.

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
copy-text = Copier le texte
copied = Copié.
details-version = Stile { $version }
details-time = Heure : { $time }
details-server = Serveur : { $server }
details-not-asked = Non envoyé : { $why }
details-not-reached = Injoignable : { $cause }
details-lost = Réponse perdue : { $cause }
details-status = Statut : { $status }
details-unreadable = Statut : { $status }, illisible : { $what }
details-code = Code : { $code }
details-request = Numéro de demande : { $id }
details-reason = Raison : { $reason }

## Démarrage et bienvenue

starting = Chargement des données enregistrées…
keyring-trouble-title = Stile ne peut pas lire ses secrets
welcome-title = Bienvenue dans Stile
welcome-intro = Stile relie le compte Climate FieldView d’un agriculteur à Leaf. L’agriculteur se connecte à FieldView dans votre navigateur et autorise l’accès. Stile fait le reste et vous prévient quand c’est terminé.
welcome-picture = Dessin d’un échalier : quatre marches par-dessus une clôture, qui mènent dans un champ.
welcome-file-title = Un fichier de votre entreprise
welcome-hand-title = Pas de fichier ? Pour configurer Stile à la main, il vous faut
welcome-need-leaf = un compte Leaf (e-mail et mot de passe, ou un jeton d’API)
welcome-need-keys = les clés d’application FieldView fournies par Climate : identifiant client, secret client, clé d’API
welcome-need-address = l’adresse de retour que Climate a enregistrée pour ces clés
welcome-get-leaf = Obtenir un compte Leaf
welcome-get-keys = S’inscrire chez Climate comme développeur
welcome-practice = Juste pour voir ? L’entraînement utilise des agriculteurs fictifs et se passe uniquement sur cet ordinateur. Il ne demande ni compte ni réseau, et n’enregistre qu’un journal et l’apparence de la fenêtre.
welcome-try = Essayer avec des données fictives
welcome-by-file = Mon entreprise m’a donné un fichier
welcome-by-hand = Configurer à la main
welcome-file = Votre entreprise vous a donné un fichier de configuration (.stile) ? Ouvrez-le ici, ou déposez-le sur cette fenêtre.
welcome-file-here = Votre entreprise vous a donné un fichier de configuration (.stile) ? Ouvrez-le ici.
welcome-choose-file = Choisir le fichier…

## Configuration

setup-page = Configuration, page { $page } sur { $pages }
setup-signing-in = Connexion…
setup-saving = Enregistrement…
setup-finish = Enregistrer et terminer
sent-to = Stile ne l’envoie qu’à { $servers }.

leaf-title = Votre compte Leaf
leaf-intro = Stile se connecte à Leaf pour votre entreprise. Votre mot de passe sert une seule fois et n’est pas enregistré.
leaf-kept = Vous êtes connecté. Laissez les champs vides pour le rester.
leaf-by-password = E-mail et mot de passe
leaf-by-token = Jeton d’API
leaf-email = E-mail
leaf-email-hint = vous@entreprise.example
leaf-password = Mot de passe
leaf-token = Jeton d’API
leaf-token-help = Un long mot, fourni par votre compte Leaf ou par le développeur de votre entreprise. { $sent }
leaf-none = Pas encore de compte ? Demandez-en un à Leaf
leaf-none-company = Pas encore de compte ? Demandez-en un à { $company }.
leaf-only = Le fichier de configuration de { $company } a fait tout le reste : connectez-vous, et c’est prêt.
leaf-again = Se reconnecter à Leaf
leaf-sign-in = Se connecter

keys-title = Vos clés d’application FieldView
keys-intro = Climate a envoyé trois valeurs à votre entreprise par e-mail. Elles servent pour tous les agriculteurs. Vous pouvez coller tout l’e-mail dans n’importe quel champ.
keys-kept = Le secret client et la clé d’API sont dans le trousseau. Laissez les champs vides pour les garder.
keys-kept-for-this-run = Le secret client et la clé d’API sont gardés jusqu’à la fermeture de Stile. Laissez les champs vides pour les garder.
keys-secrets = Le secret client et la clé d’API sont enregistrés dans le trousseau du système.
keys-secrets-for-this-run = Le secret client et la clé d’API sont gardés jusqu’à la fermeture de Stile.
keys-sent = Stile ne les envoie qu’à { $servers }.
# In the empty field of a secret.
secret-kept = Dans le trousseau ; saisissez pour remplacer
secret-kept-for-this-run = Reste jusqu’à la fermeture ; saisissez pour remplacer
keys-split = Stile a trouvé les trois valeurs dans le texte collé et a rempli les champs.
keys-client-id = Identifiant client
keys-client-id-help = clientId dans l’e-mail de Climate : un seul mot, non secret.
keys-client-secret = Secret client
keys-client-secret-help = clientSecret dans l’e-mail de Climate.
keys-api-key = Clé d’API
keys-api-key-help = apiKey dans l’e-mail de Climate, souvent la plus longue des trois.
keys-none = Pas encore de clés ? Inscrivez-vous chez Climate comme développeur

redirect-title = Votre adresse de retour
redirect-intro = Quand l’agriculteur autorise l’accès, le navigateur va à cette adresse. Climate doit l’avoir enregistrée pour vos clés, exactement comme elle est écrite ici.
redirect-first = Adresse de retour
redirect-first-help = Exactement comme Climate l’a enregistrée. Le mieux est une adresse de cet ordinateur avec un port de 1024 à 49151.
redirect-second = Seconde adresse de retour (facultative)
redirect-second-help = Enregistrée elle aussi chez Climate. Stile l’utilise quand il ne peut pas écouter sur la première.
redirect-elsewhere = Cette adresse n’est pas sur cet ordinateur : vous devrez coller l’adresse finale du navigateur.
redirect-open-page = Cette adresse n’est pas sur cet ordinateur et, avec http://, d’autres personnes sur le réseau peuvent lire la réponse. Vous devrez coller l’adresse finale du navigateur.
redirect-https-here = Les navigateurs ne font pas confiance à https sur cet ordinateur : Stile ne peut pas y recevoir la réponse. Le navigateur dira qu’il ne peut pas ouvrir la page ; vous devrez coller l’adresse qu’il affiche.
redirect-own-scheme = Les navigateurs n’ouvrent pas et n’affichent pas ce type d’adresse : vous devrez chaque fois chercher la réponse dans les outils de développement du navigateur. Mieux vaut aussi faire enregistrer par Climate une adresse comme { $usual }.
redirect-low-port = Certains systèmes n’autorisent pas Stile à utiliser le port { $port }. Vous devrez alors coller l’adresse finale du navigateur.
redirect-high-port = Windows réserve parfois des ports comme { $port }. Vous devrez alors coller l’adresse finale du navigateur.
redirect-write = Droits d’écriture (facultatif)
redirect-write-help = Stile demande toujours l’accès en lecture. Climate doit activer l’écriture pour vos clés.
redirect-write-warning = Les agriculteurs ne pourront pas se connecter si Climate n’a pas activé ces droits.
redirect-mail-title = Pas encore enregistrée ?
redirect-mail-help = Stile peut écrire l’e-mail qui demande à Climate les droits et cette adresse.
redirect-mail = Écrire l’e-mail à Climate
redirect-pkce = Utiliser PKCE à chaque connexion (seulement si Climate dit que vos clés l’acceptent)
fields-setting = Parcelles des nouvelles liaisons
fields-setting-help = Leaf liste d’abord les parcelles d’un agriculteur en aperçu. Il ne récupère les contours et les fichiers machine que des parcelles activées.
fields-setting-ask = J’active les parcelles, agriculteur par agriculteur
fields-setting-all = Activer automatiquement toutes les nouvelles parcelles tant que Stile est ouvert
settings-not-saved = Les réglages n’ont pas pu être enregistrés.
    .lost = Rien n’est perdu : ce que vous avez saisi est toujours là.
    .now = Libérez de l’espace sur le disque ou vérifiez les droits du dossier, puis réessayez.
settings-newer = Une version plus récente de Stile a enregistré les réglages ; les vôtres n’ont donc pas été enregistrés.
    .lost = Rien n’est perdu : ce que vous avez saisi est toujours là.
    .now = Mettez Stile à jour, puis rouvrez-le.

scope-fields-write = Créer des parcelles (fields:write)
scope-rx-write = Envoyer des préconisations (rx:write)
scope-soil-write = Envoyer des analyses de sol (soil:write)
scope-imagery-write = Envoyer des images (imagery:write)

## Fichiers de configuration

growers-settings-open-file = Ouvrir un fichier de configuration…
growers-settings-make-file = Créer un fichier de configuration pour l’équipe…
open-title = Ouvrir un fichier de configuration
open-looking = Vérification du fichier…
open-running = Ouverture du fichier. Un instant…
open-passphrase = Phrase de passe
open-passphrase-help = La personne qui vous a donné le fichier la connaît. Ce n’est pas votre mot de passe Leaf.
open-wrong-passphrase = cette phrase de passe n’ouvre pas le fichier.
open-wrong-passphrase-see = L’œil à côté du champ montre ce que vous avez saisi, pour que vous puissiez le corriger. Tant que le texte est sélectionné, ce que vous tapez le remplace entièrement.
open-go-on = Ouvrir
open-other = Choisir un autre fichier
open-servers-title = Ce fichier utilise d’autres serveurs
open-servers-leaf = Leaf, où vous vous connectez : { $host }
open-servers-fieldview = FieldView, où les agriculteurs se connectent : { $host }
open-servers-data = Données de FieldView : { $host }
open-servers-trust = Votre mot de passe Leaf et les autorisations des agriculteurs seraient envoyés à ces serveurs. Ne continuez que si votre entreprise vous l’a demandé.
open-servers-forget = Stile oublie alors ce qu’il a enregistré sur cet ordinateur pour les serveurs actuels : votre connexion, les clés d’application, la liste du jour et les comptes connus. Pour terminer les liaisons commencées là-bas, ouvrez à nouveau un fichier pour ces serveurs.
open-use-servers = Utiliser ces serveurs
make-title = Créer un fichier de configuration pour l’équipe
make-intro = Un seul fichier configure Stile sur les ordinateurs de vos collègues. Ils l’ouvrent, saisissent la phrase de passe et se connectent eux-mêmes à Leaf.
make-in-practice = Vous vous entraînez : le fichier contient des clés fictives, et son nom commence par « Entraînement ». Personne ne peut s’en servir pour travailler.
# The name in a file that is made in practice, and the file’s own.
make-practice-company = Entraînement - { $company }
make-company = Nom de l’entreprise
make-contact = Contact pour votre équipe (facultatif)
make-contact-help = Un nom, un numéro de téléphone, une adresse e-mail. Stile l’affiche partout où il renvoie votre équipe vers vous.
make-passphrase = Phrase de passe
make-passphrase-help = Notez-la maintenant : Stile ne l’enregistre pas. Donnez-la à votre équipe séparément du fichier, par téléphone par exemple.
make-weak = trop facile à deviner ; prenez celle que propose Stile, ou quatre mots sans rapport entre eux.
make-language = Langue : { $language }
make-logo = Choisir un logo…
make-logo-help = Facultatif : un PNG de 1024 × 1024 pixels et 256 Ko au plus.
make-logo-chosen = Logo choisi.
make-logo-address = Adresse web du logo (facultatif)
make-logo-address-help = Pour la page qu’ouvre un lien de Leaf : une adresse https que tout le monde peut ouvrir.
make-logo-address-wrong = ce n’est pas une adresse https que tout le monde peut ouvrir.
make-holds = Contenu du fichier
make-holds-keys = vos clés d’application FieldView, chiffrées avec la phrase de passe
make-holds-address = l’adresse de retour, les droits d’écriture, la langue, l’adresse du logo et l’activation automatique ou non des nouvelles parcelles
make-holds-servers = les serveurs : { $hosts }
make-holds-not = aucun mot de passe ni jeton Leaf
make-go-on = Créer le fichier
make-running = Création du fichier…
make-passphrase-told = Si Stile a proposé la phrase, les majuscules, les tirets et les espaces ne comptent pas lors de la saisie.
make-passphrase-copy = Copier la phrase de passe
make-passphrase-other = En proposer une autre
make-passphrase-copied = La phrase de passe est dans le presse-papiers. Stile l’en retire au bout de deux minutes.
made-title = Le fichier de configuration est prêt
made-place = Il se trouve ici : { $path }
made-next = Envoyez le fichier à votre équipe et donnez-lui la phrase de passe par une autre voie. Elle est affichée ici pour la dernière fois.
made-in-practice = Ce fichier sert seulement à essayer : il contient des clés fictives, et personne ne peut s’en servir pour travailler. Vous pouvez le supprimer.
made-done = Terminé
set-by-company = Défini par le fichier de configuration de { $company }. Un fichier plus récent le remplace.

## Settings

settings-save = Enregistrer
settings-in-practice = Pendant l’entraînement, ce que vous modifiez ici ne vaut que jusqu’à ce que vous le quittiez.
settings-signed-in = Connecté en tant que { $account }
settings-signed-in-unnamed = Connecté avec un jeton d’API qui n’indique pas de compte
settings-signed-out = Non connecté
settings-client = Identifiant client : { $client }
settings-by-company = Ce que { $company } a défini
settings-check = Vérifier la configuration
settings-files = Fichiers de configuration
settings-practice = Entraînement
settings-practice-help = L’entraînement utilise des agriculteurs fictifs et se passe uniquement sur cet ordinateur. Vos propres agriculteurs restent tels quels, et vous les retrouvez en le quittant.
settings-help = Aide
settings-help-text = Si quelque chose ne fonctionne pas, envoyez les « Détails pour l’assistance » et le journal du jour à la personne qui s’occupe de Stile dans votre entreprise. Ils ne contiennent ni mots de passe, ni clés, ni autorisations.
settings-help-company = Si quelque chose ne fonctionne pas, adressez-vous à { $company } : c’est de là que vient le fichier de configuration. Envoyez aussi les « Détails pour l’assistance » et le journal du jour. Ils ne contiennent ni mots de passe, ni clés, ni autorisations.
contact = Contact : { $contact }
contact-copy = Copier le contact
contact-mail = Écrire à { $company }
settings-help-leaf = Documentation de Leaf
settings-computer = Cet ordinateur
settings-folder = Réglages et listes :
    .name = Ouvrir le dossier des réglages et listes
settings-logs = Journal :
    .name = Ouvrir le dossier du journal
settings-open-folder = Ouvrir le dossier
settings-drop-title = Quitter sans enregistrer ?
settings-drop-text = Ce que vous avez saisi sur cette page sera perdu.
settings-drop-yes = Quitter sans enregistrer
change-sign-in = Se reconnecter à Leaf
change-client-id = Modifier l’identifiant client
change-client-secret = Modifier le secret client
change-api-key = Modifier la clé d’API
change-redirect = Modifier l’adresse de retour
change-second-redirect = Modifier la seconde adresse de retour

## Check of the set-up

check-title = La configuration fonctionne-t-elle ?
check-offer = Votre configuration est enregistrée. Stile peut la vérifier avant le premier agriculteur : cela prend quelques secondes, et aucun agriculteur n’est sollicité.
check-running = Vérification en cours…
check-good = Tout fonctionne.
check-failed =
    { $count ->
        [one] { $count } élément ne fonctionne pas encore.
       *[other] { $count } éléments ne fonctionnent pas encore.
    }
check-again = Vérifier à nouveau
check-pass-over = Ignorer la vérification
check-go-on = Aller aux agriculteurs
check-go-on-anyway = Continuer quand même
labelled = { $label } : { $text }
check-sign-in = Connexion à Leaf
check-client = Identifiant et secret client
check-second-redirect = Seconde adresse de retour
# The same four in the words of staff whom a company’s file has set up.
check-client-company = Accès à FieldView
check-api-key-company = Accès aux données de FieldView
check-redirect-company-name = Chemin de retour depuis le navigateur
check-second-redirect-company = Second chemin de retour depuis le navigateur
check-keyring =
    { $system ->
        [windows] Gestionnaire d’identification de Windows
        [macos] Trousseau de ce Mac
       *[other] Trousseau de cet ordinateur
    }
check-clock = Horloge de cet ordinateur
check-waiting = en attente de vérification
check-part-running = vérification…
check-works = fonctionne
check-pasted = pas sur cet ordinateur : vous collez chaque fois l’adresse du navigateur
check-unknown = écart inconnu, car Leaf n’a pas donné l’heure
check-part-failed = ne fonctionne pas
check-lost = Rien n’est perdu : tout ce que vous avez réglé reste tel quel.

## Things to try in practice

tasks-title = À essayer ({ $done } sur { $all } faits)
tasks-brief = Tâches : { $done }/{ $all }
task-done = Fait : { $task }
task-connect = Reliez un agriculteur : connectez-vous avec son compte et autorisez l’accès.
task-refusal = Reliez un agriculteur qui refuse : choisissez « Deny » dans le navigateur.
task-wrong-account = Recevez un mauvais compte : connectez-vous avec celui de quelqu’un d’autre, puis dites à Stile que ce n’est pas le bon.
task-link = Joignez un agriculteur absent : ouvrez sa page et créez un lien.

## Un fichier dont on saisit le chemin

files-all = Tous les fichiers
path-title-set-up = Où se trouve le fichier de configuration ?
path-title-table = Où se trouve le tableau ?
path-title-logo = Où se trouve le logo ?
path-text = Cet ordinateur n’a pas de fenêtre de choix de fichier. Saisissez ou collez le chemin du fichier.
path-field = Chemin du fichier
path-yes = Ouvrir

## Agriculteurs

growers-title = Agriculteurs
growers-account = Compte Leaf : { $account }
growers-settings = Réglages
growers-settings-leaf = Compte Leaf…
growers-settings-keys = Clés d’application FieldView…
growers-settings-redirect = Adresse de retour…
growers-settings-forget = Tout oublier sur cet ordinateur…
growers-search = Rechercher
growers-search-hint = nom, e-mail ou référence
filter = Afficher : { $shown }
filter-all = Tous
filter-not-connected = Non reliés
filter-link = Lien envoyé
filter-attention = À vérifier
filter-away = FieldView indisponible
filter-connected = Reliés
growers-add = Ajouter un agriculteur
growers-refresh = Actualiser
growers-save = Enregistrer en tableau
growers-more = Plus
growers-import = Ajouter depuis un tableau…
growers-check-all = Tout vérifier
growers-plan = Planifier la journée
order = Tri : { $order }
order-leaf = Ordre de Leaf
order-name = Nom
order-reference = Référence propre
order-state = État
order-account = Compte
order-newest = Liaison la plus récente d’abord
order-by = Trier par { $column }
grower-fields =
    { $count ->
        [0] pas encore de parcelles
        [one] { $count } parcelle
       *[other] { $count } parcelles
    }
grower-fields-on = Parcelles activées : { $on } sur { $count }
choose-title = Qui voulez-vous relier aujourd’hui ?
choose-all-shown = Tout sélectionner dans la liste affichée
choose-none-shown = Tout désélectionner dans la liste affichée
choose-plan =
    { $count ->
        [one] Prévoir { $count } agriculteur
       *[other] Prévoir { $count } agriculteurs
    }
checking = Liaisons vérifiées : { $done } sur { $all }.
checking-stop = Arrêter
checking-show = Afficher ce qui est à vérifier
checked =
    { $told ->
        [one] { $told } liaison vérifiée. En ordre : { $good }, à vérifier : { $trouble }.
       *[other] { $told } liaisons vérifiées. En ordre : { $good }, à vérifier : { $trouble }.
    }
checked-away =
    { $count ->
        [one] FieldView est momentanément indisponible pour { $count } agriculteur. Il suffit d’attendre.
       *[other] FieldView est momentanément indisponible pour { $count } agriculteurs. Il suffit d’attendre.
    }
checked-previews =
    { $count ->
        [one] { $count } agriculteur a des parcelles en aperçu. Leurs données n’arrivent qu’une fois ces parcelles activées.
       *[other] { $count } agriculteurs ont des parcelles en aperçu. Leurs données n’arrivent qu’une fois ces parcelles activées.
    }
checked-not-counted =
    { $count ->
        [one] Les parcelles de { $count } agriculteur n’ont pas été comptées.
       *[other] Les parcelles de { $count } agriculteurs n’ont pas été comptées.
    }
checked-not-told =
    { $count ->
        [one] Leaf n’a pas répondu pour { $count } agriculteur.
       *[other] Leaf n’a pas répondu pour { $count } agriculteurs.
    }
checked-left =
    { $count ->
        [one] { $count } agriculteur n’a pas été vérifié.
       *[other] { $count } agriculteurs n’ont pas été vérifiés.
    }
table-reference = Référence propre
table-state = État de FieldView
table-fields = Parcelles
table-previews = Parcelles en aperçu
table-event = Dernier événement
growers-none = Aucun agriculteur pour l’instant. Ajoutez le premier.
growers-no-match = Aucun agriculteur ne correspond à cette recherche.
growers-no-match-yet = Aucun pour l’instant. Toutes les liaisons n’ont pas encore été vérifiées : cliquez sur « Tout vérifier ».
growers-failed-empty = Rien n’est perdu.
growers-failed-some = Rien n’est perdu : vous pouvez utiliser les agriculteurs ci-dessous.
growers-reading = Chargement des agriculteurs : { $known }
growers-reading-of = Chargement des agriculteurs : { $known } sur { $total }
growers-shown-of = { $shown } sur { $known } agriculteurs
growers-stop-reading = Arrêter le chargement
growers-stopped = { $shown } sur { $known } agriculteurs ; le chargement a été arrêté
growers-count =
    { $known ->
        [one] { $known } agriculteur
       *[other] { $known } agriculteurs
    }
growers-token-ended = Votre connexion à Leaf a expiré. Reconnectez-vous dans les réglages.
growers-token-ends = Votre connexion à Leaf expire le { $time }. Reconnectez-vous avant.

grower-connect = Relier
    .name = Relier { $grower }
grower-reconnect = Relier à nouveau
    .name = Relier à nouveau { $grower }
grower-open =
    .name = { $grower } : détails
grower-menu =
    .name = { $grower } : plus
grower-menu-link = Envoyer un lien…
grower-menu-map = Carte des parcelles
grower-menu-history = Historique
grower-edit = Modifier…
grower-finish = Terminer
    .name = Terminer de relier { $grower }
grower-discard = Supprimer…
    .name = Supprimer l’autorisation de { $grower }
grower-unfinished = { $grower } : liaison non terminée
held-in-memory = L’autorisation de l’agriculteur n’est que dans la mémoire de Stile. Terminez avant de fermer Stile.
held-expired = L’autorisation de l’agriculteur est sur cet ordinateur, mais FieldView y met fin au bout de 30 jours, et celle-ci semble plus ancienne. Essayez de terminer. Si Leaf la refuse, supprimez-la et redemandez à l’agriculteur.
held-safe = L’autorisation est en sécurité sur cet ordinateur. L’agriculteur n’a pas à se reconnecter.

state-none = FieldView non relié
state-unknown = Vérification de l’état de FieldView…
state-not-asked = non vérifié
state-good = FieldView relié
state-missing = FieldView relié, droits manquants : { $missing } sur { $all }
state-trouble = FieldView est à vérifier
state-ended = FieldView n’accepte plus l’autorisation
state-limited = L’autorisation ne couvre pas assez
state-trouble-word = FieldView est à vérifier : { $word }
state-away = FieldView momentanément indisponible
row-link-unused = lien pas encore utilisé, fin : { $until }
row-link-used = lien utilisé le { $time }, fin : { $until }

## Agriculteurs d’un tableau

import-title = Ajouter des agriculteurs depuis un tableau
import-reading = Lecture du tableau…
import-code-page = Encodage du texte : { $name }
code-page =
    { $name ->
        [UTF-8] Unicode (UTF-8)
        [UTF-16LE] Unicode (UTF-16)
        [UTF-16BE] Unicode (UTF-16, gros-boutiste)
        [windows-1252] Europe de l’Ouest (Windows-1252)
        [macintosh] Europe de l’Ouest (Mac)
        [IBM850] Europe de l’Ouest (DOS)
        [ISO-8859-15] Europe de l’Ouest (ISO 8859-15)
        [windows-1250] Europe centrale (Windows-1250)
        [ISO-8859-2] Europe centrale (ISO 8859-2)
        [IBM852] Europe centrale (DOS)
        [x-mac-ce] Europe centrale (Mac)
        [windows-1251] Cyrillique (Windows-1251)
        [KOI8-U] Cyrillique (KOI8-U)
        [IBM866] Cyrillique (DOS)
        [x-mac-cyrillic] Cyrillique (Mac)
        [windows-1253] Grec (Windows-1253)
        [windows-1254] Turc (Windows-1254)
        [windows-1255] Hébreu (Windows-1255)
        [windows-1256] Arabe (Windows-1256)
        [windows-1257] Balte (Windows-1257)
        [windows-1258] Vietnamien (Windows-1258)
        [windows-874] Thaï (Windows-874)
        [Shift_JIS] Japonais (Shift JIS)
        [gb18030] Chinois simplifié (GB 18030)
        [Big5] Chinois traditionnel (Big5)
        [EUC-KR] Coréen (EUC-KR)
       *[other] { $name }
    }
import-sheet = Feuille : { $name }
import-heads = En-tête : { $row }
import-no-heads = aucun
import-passed-over =
    { $count ->
        [one] { $count } ligne au-dessus de l’en-tête a été ignorée.
       *[other] { $count } lignes au-dessus de l’en-tête ont été ignorées.
    }
import-origin = C’est un export de { $program }.
import-of-fields = C’est une liste de parcelles exportée de FieldView ou de John Deere. Leaf a besoin d’une adresse e-mail pour chaque agriculteur.
import-of-contacts = Ce sont des contacts d’un téléphone ou d’un carnet d’adresses (vCard).
import-twice-encoded = Certains caractères de ce fichier sont altérés : « { $found } » devrait être « { $meant } ».
import-mend = Corriger ces caractères
reason-cells = choisie d’après ses valeurs ({ $percent } % concordent)
reason-head = choisie d’après son nom ({ $percent } % concordent)
reason-head-alone = choisie d’après son nom
import-spoiled =
    { $count ->
        [one] « { $column } » : un tableur a altéré { $count } valeur de cette colonne, par exemple en { $example }. L’original n’est plus dans le fichier : saisissez-le à nouveau, dans une colonne au format texte.
       *[other] « { $column } » : un tableur a altéré { $count } valeurs de cette colonne, par exemple en { $example }. Les originaux ne sont plus dans le fichier : saisissez-les à nouveau, dans une colonne au format texte.
    }
import-shares =
    { $count ->
        [one] { $count } ligne a l’adresse e-mail d’un autre agriculteur, comme souvent en famille. Est-ce un agriculteur à part ?
       *[other] { $count } lignes ont l’adresse e-mail d’un autre agriculteur, comme souvent en famille. S’agit-il d’agriculteurs à part ?
    }
import-shares-add = Oui, les ajouter aussi
import-shares-leave = Non, les ignorer
import-columns = Associez les colonnes. Le nom et l’e-mail sont obligatoires.
import-column = { $meaning } : { $column }
import-no-column = aucune
import-column-number = Colonne { $number }
import-phone = Téléphone
import-first-name = Prénom
import-company = Société, si le nom manque
import-vcard-company = Société
import-address = Adresse
import-house-number = Numéro
import-address-line = Complément d’adresse
import-district = Lieu-dit ou quartier
import-postcode = Code postal
import-town = Ville
import-state = Région
import-wait-for-list = La liste des agriculteurs est en cours de chargement. Stile saura qui y figure déjà une fois qu’elle sera complète.
import-counts =
    { $all ->
        [one] { $all } ligne, nouvelles : { $new }, déjà dans la liste : { $known }, en double : { $twice }, à corriger : { $wrong }
       *[other] { $all } lignes, nouvelles : { $new }, déjà dans la liste : { $known }, en double : { $twice }, à corriger : { $wrong }
    }
import-start =
    { $count ->
        [one] Ajouter { $count } agriculteur
       *[other] Ajouter { $count } agriculteurs
    }
import-running = Ajout : { $done } sur { $all }
import-over = Ajoutés : { $added }. Refusés par Leaf : { $failed }. Non envoyés : { $left }. Ignorés : { $out }.
import-again = Vous pouvez rouvrir le même tableau : les agriculteurs déjà dans la liste ne sont pas ajoutés deux fois.
import-save = Enregistrer le résultat en tableau
import-row = Ligne { $number }
import-added = ajouté
fate-new = nouveau
fate-shares-row = même e-mail que la ligne { $row }
fate-shares-grower = même e-mail que { $grower }, déjà dans la liste
fate-namesake-row = nouveau, mais la ligne { $row } porte le même nom
fate-namesake-grower = nouveau, mais { $grower }, dans la liste, porte le même nom
fate-several-emails = il y a plus d’une adresse e-mail.
fate-unreadable = { $column } : un caractère est illisible.
fate-spoiled = { $column } : un tableur a altéré cette valeur.
fate-open-quote = un guillemet est ouvert mais jamais fermé.
fate-more-cells = cette ligne a plus de cellules que de colonnes : une virgule ou un point-virgule fait peut-être partie d’une cellule.
fate-hidden = cette ligne est masquée. Réaffichez-la dans le classeur pour ajouter cet agriculteur.
fate-same-email = déjà dans la liste : { $grower } a cet e-mail
fate-same-reference = déjà dans la liste : { $grower } a cette référence
fate-email-twice = même e-mail que la ligne { $row }
fate-reference-twice = même référence que la ligne { $row }

## Une journée de travail

day-title = Aujourd’hui
day-title-of = Liste du { $date }
day-done-of = La liste du { $date } est terminée
day-earlier = Cette liste n’est pas d’aujourd’hui. Continuez-la, ou supprimez-la et planifiez une nouvelle journée.
day-earlier-done = Si vous planifiez une nouvelle journée, cette liste sera supprimée. Enregistrez-la d’abord en tableau si vous en avez besoin.
day-link = Envoyer plutôt un lien
day-done = La liste du jour est terminée
day-counts =
    { $all ->
        [one] { $all } agriculteur, reliés : { $connected }, à faire : { $open }, ont refusé : { $refused }, pas aujourd’hui : { $skipped }
       *[other] { $all } agriculteurs, reliés : { $connected }, à faire : { $open }, ont refusé : { $refused }, pas aujourd’hui : { $skipped }
    }
day-postpone = Reporter…
day-skip = Passer aujourd’hui…
day-refuse = Noter un refus…
day-note = Note (facultative)
day-note-keep = Enregistrer
day-all = Liste du jour
day-all-earlier = La liste complète
day-again = Rouvrir
    .name = Rouvrir : { $grower }
day-take = Relier maintenant
    .name = Relier { $grower } maintenant
choose-another = En choisir un autre
day-save = Enregistrer la liste en tableau
day-clear = Supprimer la liste
day-clear-title = Supprimer la liste ?
day-clear-text = La liste, avec ses résultats et ses notes, est supprimée de cet ordinateur. Enregistrez-la d’abord en tableau si vous en avez besoin.
day-clear-yes = La supprimer
outcome-open = à faire
outcome-postponed = plus tard aujourd’hui
outcome-skipped = pas aujourd’hui
outcome-refused = a refusé
outcome-connected = relié
table-outcome = Résultat
table-noted = Noté le
table-planned = Prévu le
table-note = Note
choose-next-of-day = Relier le suivant : { $grower }

## Un agriculteur

grower-page-looking = Vérification de la liaison…
grower-page-failed = Rien n’est perdu et rien n’a changé.
grower-page-reconnect = Cliquez sur « Relier à nouveau » : l’agriculteur se reconnecte à FieldView et Leaf reçoit une nouvelle autorisation.
grower-page-finish = Cliquez sur « Terminer » : l’autorisation de l’agriculteur est déjà là.
grower-page-permission = L’autorisation couvre moins que ce dont Leaf a besoin. Demandez à Climate d’activer ce qui manque pour vos clés d’application. Cliquez ensuite sur « Relier à nouveau » ; l’agriculteur devra se reconnecter.
away-wait = L’autorisation est valable. Leaf réessaie automatiquement : vérifiez à nouveau plus tard.
grower-page-disconnect = Couper la liaison…
grower-page-disconnecting = Coupure de la liaison…
grower-page-disconnected = Leaf confirme que la liaison avec FieldView est coupée.
grower-page-still-connected = Leaf n’a pas encore confirmé que la liaison est coupée : actualisez avant de vous y fier.
grower-page-events = Historique des 30 derniers jours
event-limited-permission = L’autorisation couvre moins que ce dont Leaf a besoin. Demandez à Climate d’activer ce qui manque pour vos clés d’application. L’agriculteur devra ensuite la donner à nouveau.
event-unauthenticated = FieldView n’accepte plus l’autorisation : l’agriculteur l’a retirée, ou elle a servi ailleurs. L’agriculteur doit la donner à nouveau.
event-worked = FieldView a répondu normalement.
event-key-refused = FieldView n’accepte pas la clé d’API de l’entreprise. Vérifiez les clés d’application dans les réglages.
event-busy = FieldView a reçu trop de demandes. Leaf réessaie automatiquement.
event-away = FieldView était indisponible. Leaf réessaie automatiquement.
event-other = FieldView a refusé une demande (statut { $status }).
data-title = Les données de l’agriculteur chez Leaf
data-asking = Vérification de ce qui est arrivé chez Leaf…
data-none = Leaf n’a encore listé aucune parcelle de cet agriculteur.
data-synced = Dernière consultation de FieldView par Leaf : { $time }.
outlook-rules-unknown = Les premières parcelles peuvent mettre des minutes ou des heures. Leaf n’a pas indiqué si elles arrivent automatiquement ou s’il faut les activer.
outlook-previews-first = Leaf liste d’abord les parcelles de l’agriculteur, ce qui peut prendre des minutes ou des heures. Les contours et les fichiers machine n’arrivent que pour les parcelles activées.
outlook-comes-by-itself = Leaf récupère automatiquement les parcelles, les contours et les fichiers machine. Les premiers peuvent mettre des minutes ou des heures.
outlook-previewed =
    { $count ->
        [one] { $count } parcelle est seulement en aperçu : son contour et ses fichiers machine arrivent quand vous l’activez.
       *[other] { $count } parcelles sont seulement en aperçu : leurs contours et leurs fichiers machine arrivent quand vous les activez.
    }
outlook-waiting =
    { $count ->
        [one] { $count } parcelle est activée et arrivera quand Leaf consultera de nouveau FieldView.
       *[other] { $count } parcelles sont activées et arriveront quand Leaf consultera de nouveau FieldView.
    }
outlook-daily = Leaf consulte FieldView au moins une fois par jour.
outlook-not-well = Aucune nouvelle donnée n’arrive tant que la liaison ne fonctionne pas à nouveau.
outlook-all-on = Toutes les parcelles sont activées : les nouvelles données arrivent automatiquement.
outlook-only-when-asked = Leaf ne consulte FieldView que sur demande : cliquez sur « Récupérer les données maintenant ».
data-counted = Exploitations : { $farms }. Parcelles : { $fields }.
data-arrived =
    { $fields ->
        [one] Exploitations : { $farms }. Parcelles : { $fields }, { $area }.
       *[other] Exploitations : { $farms }. Parcelles : { $fields }, { $area }.
    }
data-failed = Leaf n’a pas répondu. Stile redemande automatiquement.
data-sync = Récupérer les données maintenant
data-sync-running = Demande en cours…
data-sync-asked = Leaf consulte maintenant FieldView.
data-sync-failed = Leaf n’a pas accepté la demande. Rien n’est perdu : réessayez plus tard.
field-unnamed = Parcelle sans nom
fields-switch-all =
    { $count ->
        [one] Activer { $count } parcelle
       *[other] Activer les { $count } parcelles
    }
fields-choose = Sélectionner des parcelles…
fields-switch-chosen =
    { $count ->
        [one] Activer { $count } parcelle sélectionnée
       *[other] Activer { $count } parcelles sélectionnées
    }
fields-search = Rechercher une parcelle
fields-farm-all = Toutes les exploitations
fields-farm = Exploitation { $farm }
fields-no-match = Aucune parcelle ne correspond à cette recherche.
fields-not-on-map = Les parcelles en aperçu ne sont pas sur la carte : Leaf n’a pas leurs contours.
fields-undrawable =
    { $count ->
        [one] Le contour de { $count } parcelle ne peut pas être dessiné : elle n’est pas sur la carte. Rien n’est perdu : vérifiez son contour dans FieldView.
       *[other] Les contours de { $count } parcelles ne peuvent pas être dessinés : elles ne sont pas sur la carte. Rien n’est perdu : vérifiez leurs contours dans FieldView.
    }
fields-on = Parcelles activées : { $on }, en aperçu : { $preview }.
field-preview = en aperçu
field-waiting = activée, arrivera à la prochaine consultation
field-failed = en aperçu, n’a pas pu être activée
field-undrawable = ce contour ne peut pas être dessiné
field-put-right = son contour a été corrigé
switching = Activation des parcelles : { $done } sur { $all }
switching-by-itself = Tant que Stile est ouvert, il active automatiquement les nouvelles parcelles de cet agriculteur. Jusqu’ici : { $done }.
switching-again = Leaf ne l’a pas accepté la dernière fois. Stile réessaie automatiquement.
switching-waits = Leaf est occupé. Stile continue à { $time }.
switching-done =
    { $count ->
        [one] { $count } parcelle a été activée.
       *[other] { $count } parcelles ont été activées.
    }
switching-stopped = Arrêté. Parcelles activées : { $done } sur { $all }.
switching-failed =
    { $count ->
        [one] { $count } parcelle sur { $all } n’a pas pu être activée.
       *[other] { $count } parcelles sur { $all } n’ont pas pu être activées.
    }
switching-lost = Rien n’est perdu : les parcelles activées le restent, et vous pouvez réessayer pour les autres.
rules-title = Comment Leaf récupère ces parcelles
rules-previews = Leaf liste les parcelles en aperçu jusqu’à leur activation.
rules-only-when-asked = Leaf ne consulte FieldView que sur demande.
rules-set-for-grower = C’est réglé ainsi pour cet agriculteur.
rules-set-for-account = C’est réglé ainsi pour tous les agriculteurs du compte Leaf.
rules-set-by-leaf = C’est le réglage par défaut de Leaf.
rules-for-one = Modifier pour cet agriculteur…
rules-for-all = Modifier pour tous les agriculteurs…
rules-changing = Modification de la configuration de Leaf…
rules-lost = La configuration de Leaf est peut-être inchangée. Stile la vérifie.
rules-fetch-title = Faire récupérer toutes les parcelles par Leaf ?
rules-fetch-text = Cela modifie la configuration de Leaf (customDataSync désactivé) : les parcelles que liste FieldView arrivent avec leurs contours et leurs fichiers machine, sans devoir être activées. Celles qui sont maintenant en aperçu devront peut-être encore être activées.
rules-look-title = Laisser Leaf consulter FieldView automatiquement ?
rules-look-text = Cela modifie la configuration de Leaf (fieldsAutoSync activé) : Leaf cherche de nouvelles parcelles et de nouvelles données au moins une fois par jour, sans qu’on le lui demande.
rules-whom-one = Cela ne concerne que { $grower }.
rules-whom-all = Cela concerne tous les agriculteurs de votre compte Leaf qui n’ont pas leur propre réglage, y compris ceux que relient vos collègues.
rules-yes = Modifier
map-name =
    { $count ->
        [one] Carte de { $count } parcelle
       *[other] Carte de { $count } parcelles
    }
map-caption =
    { $fields ->
        [one] { $grower } : { $fields } parcelle, { $area }
       *[other] { $grower } : { $fields } parcelles, { $area }
    }
map-north = N
map-about = Le nord est en haut. La barre dans l’angle mesure { $length }. Les parcelles sont :
picture-facts =
    { $fields ->
        [one] { $fields } parcelle · { $area } · { $date }
       *[other] { $fields } parcelles · { $area } · { $date }
    }
map-in = Zoom avant
map-out = Zoom arrière
map-all = Toutes les parcelles
map-save = Enregistrer en image
links-title = L’agriculteur n’est pas là ? Envoyez un lien
links-intro = Avec un lien de Leaf, l’agriculteur donne son autorisation sur son propre téléphone ou ordinateur. Leaf la rattache automatiquement.
links-keys = Pour les liens, Leaf doit enregistrer vos clés d’application FieldView (identifiant client, secret client, clé d’API). Vous ne les envoyez qu’une fois.
links-keys-yes = Envoyer les clés d’application à Leaf
links-keys-there = Leaf a déjà les clés d’application de votre entreprise, depuis un autre ordinateur. Utilisez-les, ou remplacez-les si elles ont changé depuis.
links-keys-others = Leaf a déjà des clés au nom de Stile, mais pour un autre client : { $client }. Les liens ne fonctionnent qu’une fois ces clés remplacées par les vôtres.
links-keys-use = Utiliser ces clés
links-keys-replace = Les remplacer
links-keys-remove = Retirer les clés de chez Leaf…
links-keys-remove-title = Retirer les clés d’application de chez Leaf ?
links-keys-remove-text = Les liens envoyés ne fonctionnent plus tant que Leaf n’a pas de nouveau les clés. Les agriculteurs reliés le restent.
links-keys-remove-yes = Les retirer
links-make =
    { $days ->
        [one] Créer un lien pour { $days } jour
       *[other] Créer un lien pour { $days } jours
    }
links-refresh = Vérifier s’il a servi
links-running = Interrogation de Leaf…
links-failed = Rien n’est perdu.
links-until = Fin du lien : { $time }
links-no-end = fixée par Leaf
links-used =
    { $count ->
        [one] A servi { $count } fois, la dernière le { $time }
       *[other] A servi { $count } fois, la dernière le { $time }
    }
links-unused = N’a pas encore servi
links-used-up = Ce lien a servi autant de fois que Leaf le permet. Créez-en un autre.
links-uses-left =
    { $count ->
        [one] Il peut encore servir { $count } fois.
       *[other] Il peut encore servir { $count } fois.
    }
links-show-code = Afficher le code QR
links-hide-code = Retour
links-code = Un code QR qui ouvre le lien sur le téléphone de l’agriculteur
links-mail = Écrire un e-mail
links-mail-subject = Relier votre compte FieldView
links-copied = Lien copié. Collez-le dans un message à l’agriculteur.
links-off = { $company } n’a pas encore activé les liens. Demandez à votre entreprise de le faire et de vous donner un nouveau fichier de configuration : vous pourrez alors envoyer des liens.
link-letter-language = Langue de l’e-mail : { $language }
link-letter-copy = Copier l’e-mail
link-letter-copied = E-mail copié, avec le lien. Collez-le là où vous écrivez à l’agriculteur.
link-letter-hello = Bonjour { $grower },
link-letter-please = Veuillez relier votre compte Climate FieldView à l’aide de ce lien :
link-letter-until = Le lien fonctionne jusqu’au { $time }.
link-letter-asks = FieldView vous demande de vous connecter et d’autoriser la lecture de vos parcelles et de vos données de semis, de récolte et d’épandage.
link-letter-writes = Il vous demande aussi de nous autoriser à faire ceci : { $data }.
link-letter-end = Vous pouvez mettre fin à cet accès à tout moment, dans FieldView ou en nous le disant.
link-letter-signed =
    Cordialement
    { $company }
link-letter-unsigned = Cordialement
link-keys-title = Liens pour les agriculteurs absents
link-keys-on = Leaf a les clés d’application pour les liens. Les personnes qui ouvrent ce fichier peuvent envoyer des liens tout de suite.
link-keys-off = Pour les liens, Leaf doit enregistrer vos clés d’application FieldView. Tant qu’il ne les a pas, les personnes qui ouvrent ce fichier ne peuvent pas envoyer de liens.
links-note-sent = Marquer le lien comme envoyé
links-end = Désactiver ce lien
end-yes = Désactiver
links-end-title = Désactiver ce lien ?
links-end-text = Plus personne ne pourra l’utiliser. Vous pouvez en créer un autre.
disconnect-title = Couper la liaison de { $grower } ?
disconnect-text = Leaf ne reçoit plus de données de FieldView pour { $grower } et supprime l’historique de cette liaison. Pour relier à nouveau, { $grower } devra se reconnecter à FieldView.
disconnect-yes = Couper la liaison

new-grower-adding = Ajout…
new-grower-add = Ajouter cet agriculteur
new-grower-by-link = Ajouter et créer un lien
new-grower-same = { $grower } a déjà cet e-mail ou cette référence. Vérifiez d’abord la liste : un agriculteur en double ne peut être relié qu’une fois.
new-grower-add-anyway = Ajouter quand même
new-grower-name = Nom
new-grower-email = E-mail
new-grower-email-help = De préférence celui que l’agriculteur utilise pour FieldView : Stile reconnaît alors le compte.
new-grower-phone = Téléphone (facultatif)
new-grower-address = Adresse (facultative)
new-grower-reference = Votre propre référence (facultative)
new-grower-reference-help = Un numéro de client, par exemple.
new-grower-maybe = Leaf a peut-être ajouté l’agriculteur malgré tout : revenez en arrière et cliquez sur « Actualiser » avant de l’ajouter à nouveau.
edit-grower-title = Modifier { $grower }
edit-grower-reading = Lecture des données de cet agriculteur chez Leaf…
edit-grower-save = Enregistrer
edit-grower-save-anyway = Enregistrer quand même
edit-grower-saving = Enregistrement…
edit-grower-not-taken = Leaf a accepté la modification, mais affiche encore autre chose.
    .lost = Rien n’est perdu : ce que vous avez saisi est toujours là.
    .now = Enregistrez encore une fois. Si cela se reproduit, modifiez les données de cet agriculteur sur les pages de Leaf.
delete-grower-heading = Supprimer cet agriculteur
delete-grower-note = Cet agriculteur disparaît alors de chez Leaf. Juste avant la suppression, Stile demande encore une fois à Leaf si quelque chose est relié.
delete-grower-connected-note = Seul un agriculteur sans aucune liaison peut être supprimé. Coupez d’abord la liaison.
delete-grower-unfinished-note = L’autorisation de cet agriculteur n’a pas encore servi. Terminez d’abord la liaison, ou supprimez l’autorisation.
delete-grower = Supprimer chez Leaf…
delete-grower-running = Suppression…
delete-grower-unsure = Leaf n’a pas confirmé que l’agriculteur a été supprimé. Actualisez la liste avant de vous y fier.
delete-grower-connected = Cet agriculteur a une liaison chez Leaf : rien n’a été supprimé.
    .lost = Rien n’est perdu et rien n’a changé.
    .now = Pour le supprimer, coupez d’abord la liaison.
delete-grower-title = Supprimer { $grower } chez Leaf ?
delete-grower-text = { $grower } disparaîtra de chez Leaf, y compris pour les autres personnes qui utilisent ce compte Leaf. C’est définitif : il faudrait ajouter l’agriculteur à nouveau.
delete-grower-yes = Supprimer
typed-kept = Rien n’est perdu : ce que vous avez saisi est toujours là.

## Questions

forget-title = Tout oublier sur cet ordinateur ?
forget-text = Cela supprime de cet ordinateur la connexion à Leaf, les clés d’application, les autorisations non terminées, la liste du jour, les comptes retenus et les réglages. Les agriculteurs reliés le restent chez Leaf.
forget-yes = Tout oublier
afresh-title = Utiliser de nouvelles entrées du trousseau ?
afresh-text = Stile enregistre ses secrets sous de nouveaux noms et n’utilise plus les anciennes entrées. Il reprend ce qu’il peut encore lire. Vous saisissez le reste à nouveau : la connexion à Leaf, et les clés d’application ou le fichier de configuration de votre entreprise. Les agriculteurs reliés le restent.
afresh-consents = Les autorisations de { $growers } sont dans les anciennes entrées. Celles qui sont illisibles y restent inutilisées, et l’agriculteur devra se reconnecter à FieldView.
close-title = Fermer et perdre une autorisation ?
close-text = L’autorisation de { $growers } n’est que dans la mémoire de Stile. Terminez d’abord : si vous fermez maintenant, l’agriculteur devra se reconnecter à FieldView.
close-yes = Fermer quand même
close-waiting-title = Le navigateur peut encore répondre. Fermer Stile quand même ?
close-waiting-text = Si vous fermez maintenant, Stile ne recevra pas la réponse de FieldView et rien ne sera partagé. Pour être relié plus tard, l’agriculteur devra se reconnecter à FieldView.
discard-title = Supprimer cette autorisation ?
discard-text = { $grower } a donné son autorisation, mais Leaf ne l’a pas encore. Si vous la supprimez, l’agriculteur devra se reconnecter à FieldView.
discard-yes = Supprimer

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
step-needs-you = vous attend
step-failed = échec
step-spoken = Étape { $number } sur { $all }, { $step } : { $state }
steps-of = Étape { $number } sur { $all }, { $step }

leave-back = Retour aux agriculteurs
leave-here = Ne pas relier
leave-later = Décider plus tard
leave-waiting-title = Le navigateur peut encore répondre. Quitter quand même ?
leave-waiting-text = Si vous quittez cette page, Stile n’acceptera pas la réponse de FieldView et rien ne sera partagé. Pour être relié plus tard, l’agriculteur devra se reconnecter à FieldView.
leave-waiting-no = Continuer d’attendre
leave-waiting-yes = Quitter
choose-replace = Remplacer
choose-keep = La garder
choose-keep-old = Garder l’ancienne
choose-paste = Coller l’adresse à la place
choose-open-again = Rouvrir le navigateur
choose-ask-again = Redemander
choose-ask-privately = Redemander en fenêtre privée
choose-ask-grower = Redemander à l’agriculteur
choose-right-account = Oui, rattacher
choose-wrong-account = Non, mauvais compte
choose-look-again = Actualiser
choose-next = Relier l’agriculteur suivant

prepare-checking = Vérification que tout est prêt…
prepare-asking = Stile demande à Leaf l’adresse de connexion de FieldView…
choose-template = Utiliser l’adresse de FieldView
choose-scopes = Continuer avec ces droits
scopes-title = FieldView demandera des droits que Stile ne connaît pas
scopes-more = L’adresse de connexion de Leaf demande aussi à l’agriculteur : { $scopes }. Ces droits sont en lecture seule. Stile ne vous posera plus la question.
consent-opening = Préparation du lien…
consent-exchanging = L’agriculteur a répondu. Confirmation auprès de FieldView…
consent-storing = Enregistrement de l’autorisation de l’agriculteur…
attach-running = Envoi de l’autorisation à Leaf…
confirm-running = Vérification que Leaf a l’autorisation…
sign-in-prepare = Leaf n’accepte plus votre connexion. Rien n’a encore été demandé à l’agriculteur.
    .missing = Vous n’êtes pas connecté à Leaf sur cet ordinateur. Rien n’a encore été demandé à l’agriculteur.
sign-in-attach = Leaf n’accepte plus votre connexion. L’autorisation est en sécurité : l’agriculteur n’a pas à se reconnecter.
    .missing = Vous n’êtes pas connecté à Leaf sur cet ordinateur. L’autorisation est en sécurité : l’agriculteur n’a pas à se reconnecter.
sign-in-confirm = Leaf n’accepte plus votre connexion. Leaf a l’autorisation ; il ne reste que la dernière vérification.
    .missing = Vous n’êtes pas connecté à Leaf sur cet ordinateur. Leaf a l’autorisation ; il ne reste que la dernière vérification.

already-title = { $grower } a déjà une liaison FieldView chez Leaf
already-since = Depuis le { $time }
already-replace = Le remplacement supprime chez Leaf l’ancienne liaison et son historique, et rattache la nouvelle. Les parcelles et les données restent.
already-keep = Si vous gardez l’ancienne, la nouvelle autorisation est supprimée.

account-title = Est-ce le compte FieldView de { $grower } ?
account-fields =
    { $count ->
        [one] { $count } parcelle : { $names }
       *[other] { $count } parcelles : { $names }
    }
account-fields-more = Plus de { $count } parcelles : { $names }
account-no-fields = Ce compte n’a pas de parcelles. FieldView ne donne à Leaf que les parcelles propres d’un agriculteur : le compte d’un conseiller, qui n’a que des parcelles partagées, n’apporte aucune donnée.
doubt-connected-to-another = Ce compte est déjà relié à { $other }. Le navigateur était sans doute encore connecté en tant que { $other }. Dans ce cas, cliquez sur « Non, mauvais compte » : Stile peut ensuite redemander à { $grower } dans une fenêtre privée.
doubt-not-as-before = { $grower } était relié avec un autre compte : { $before }. Rattachez celui-ci seulement si le changement est voulu.
doubt-unnamed = FieldView n’a pas dit à qui est ce compte. Rattachez-le seulement si { $grower } vient de se connecter.
doubt-no-email = FieldView n’a pas donné d’e-mail à comparer. Rattachez-le seulement si c’est le compte de { $grower }.
doubt-grower-without-email = Leaf n’a pas d’e-mail de { $grower } à comparer. Rattachez-le seulement si c’est le compte de { $grower }.
doubt-other-email = L’e-mail n’est pas celui que Leaf a pour { $grower }. Les navigateurs gardent souvent le compte de l’agriculteur précédent ; Stile n’a donc pas encore rattaché celui-ci.
doubt-shared-email = L’e-mail est celui que Leaf a pour { $grower }, mais un autre agriculteur a peut-être le même. Rattachez-le seulement si c’est le compte de { $grower }.

waiting-title = C’est au tour de l’agriculteur, dans le navigateur
waiting-time-left = Temps restant : { $time }
waiting-log-in = { $grower } se connecte à FieldView. Si le compte de quelqu’un d’autre y est ouvert, déconnectez-le d’abord.
waiting-allow = L’agriculteur lit ce qui est demandé et l’autorise.
waiting-listening = Stile continue automatiquement.
waiting-pasting = Copiez l’adresse finale du navigateur et collez-la ci-dessous.
waiting-pasting-here = Le navigateur dit alors qu’il ne peut pas ouvrir la page. C’est normal. Copiez l’adresse qu’il affiche et collez-la ci-dessous.
waiting-own-before = Avant que l’agriculteur autorise l’accès, appuyez sur F12 dans le navigateur et choisissez « Réseau » : les navigateurs n’affichent cette adresse de retour nulle part ailleurs.
waiting-own-after = Dans la liste ouverte avec F12, choisissez l’entrée apparue après le clic. Copiez la valeur de « Location » et collez-la ci-dessous.
waiting-picture = Une esquisse des pages de FieldView : d’abord la connexion avec e-mail et mot de passe, puis la liste de ce qui est demandé, avec un bouton pour l’autoriser.
waiting-asking = Ouverture de votre navigateur…
waiting-asked = Votre navigateur devrait s’ouvrir. Sinon, rouvrez-le ou copiez le lien.
waiting-copy = Copier le lien
waiting-private = Ouvrir en fenêtre privée
waiting-leads-to = Le lien ouvre { $host }.
waiting-paste-field = Adresse du navigateur
waiting-paste-help = L’adresse entière, après l’autorisation de l’agriculteur. Elle sert une fois et n’est pas enregistrée.
waiting-paste-use = Utiliser cette adresse
waiting-paste-open = Le navigateur affiche une erreur ? Collez son adresse
waiting-invalid-open = Le navigateur affiche « Invalid client » ?
waiting-invalid = FieldView affiche cette page, et n’envoie aucune réponse, quand il ne connaît pas l’identifiant client ou l’adresse de retour de votre entreprise. Attendre ne sert à rien : cliquez sur « Annuler », comparez les deux dans les réglages avec ce que Climate a enregistré, puis reliez à nouveau.
waiting-tls = Votre navigateur exige https pour l’adresse de retour, ce qui ne peut pas fonctionner sur cet ordinateur. Collez plutôt l’adresse qu’il affiche.
shared-title = Ce qui est partagé
shared-what = Leaf lit les exploitations, les parcelles et leurs contours, ainsi que les données de semis, d’épandage et de récolte. Leaf ne voit jamais le mot de passe FieldView.
shared-write = Leaf peut aussi faire ceci : { $scopes }.
shared-with = Les données vont à { $company }, par l’intermédiaire de Leaf.
shared-with-yours = Les données vont à votre entreprise, par l’intermédiaire de Leaf.
shared-end = L’agriculteur peut y mettre fin à tout moment dans FieldView, et votre entreprise dans Stile.
leaflet-open = Fiche pour l’agriculteur
leaflet-save = Enregistrer dans un fichier
leaflet-company = l’entreprise qui vous a remis cette fiche
leaflet-reads = Les données sont seulement lues. Rien n’est modifié dans votre compte.
leaflet-writes = Des données peuvent aussi être enregistrées dans votre compte. FieldView indique lesquelles avant que vous n’acceptiez.
leaflet-text =
    Partager vos données FieldView

    Qui le demande : { $company }
    Qui les transmet : Leaf (withleaf.io), un service qui transmet des données agricoles aux entreprises

    Ce qui est partagé
    - vos exploitations, vos parcelles et leurs contours
    - les données de semis, d’épandage et de récolte
    - les noms du compte et de ses organisations
    { $rights }

    Comment cela se passe
    1. Vous vous connectez sur la page de FieldView. Personne d’autre ne voit votre mot de passe.
    2. FieldView affiche ce qui est demandé. Vous acceptez ou vous refusez.

    Comment y mettre fin
    - dans FieldView, à tout moment
    - ou dites-le à l’entreprise ci-dessus : elle peut aussi mettre fin à la liaison
    Ensuite, plus aucune nouvelle donnée n’est partagée. Demandez à l’entreprise ce que deviennent les données qu’elle a déjà.
waiting-turned-away =
    { $count ->
        [one] { $count } demande qui n’était pas la réponse de FieldView a été rejetée.
       *[other] { $count } demandes qui n’étaient pas la réponse de FieldView ont été rejetées.
    }

## Relié

connected-status = État chez Leaf
connected-status-none = non indiqué
connected-account = Compte FieldView
connected-account-none = non indiqué par FieldView
connected-since = Relié depuis le
connected-since-none = non indiqué par Leaf
connected-permissions = Droits
permissions-unlisted = non indiqués par Leaf
permissions-read = Lecture : { $granted } sur { $all }
permissions-read-write = Lecture : { $granted } sur { $all }, écriture : { $granted-write } sur { $all-write }
connected-missing = Il manque : { $data }. Demandez à Climate de l’activer, puis reliez à nouveau.
missing-harvest = données de récolte (asHarvested:read)
missing-planting = données de semis (asPlanted:read)
missing-application = données d’épandage (asApplied:read)
missing-fields = parcelles et contours (fields:read)
missing-owners = propriétaires des données (resourceOwners:read)
missing-farms = exploitations et organisations (farmOrganizations:read)
connected-dropped = Stile a supprimé sa copie de l’autorisation. C’est désormais Leaf qui la maintient valable.
connected-not-dropped = Stile n’a pas encore pu supprimer sa copie de l’autorisation. Il réessaiera à son prochain démarrage.
connected-dropping = Suppression de la copie de l’autorisation…
connected-operations = Interventions chez Leaf
connected-machines = Fichiers machine chez Leaf
