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
title-practice = Stile : Entraînement
this-run-badge = Secrets pour cette session seulement
leave-practice = Quitter l’entraînement
practice-company = Entreprise : { $company }
practice-company-mixed = des agriculteurs et des ennuis de toute sorte
practice-company-large = dix mille agriculteurs, configurée par un fichier
practice-company-new = Leaf ne connaît encore aucun agriculteur : ajoutez-les ou importez un tableau
practice-company-not-enabled = Climate n’a pas tout activé : aucun agriculteur ne peut donner son autorisation
practice-company-anew = Chacune repart de zéro quand on la choisit.
try-again = Réessayer
keep-for-this-run = Garder les secrets pour cette session
start-afresh-ask = Repartir de zéro…
start-afresh = Repartir de zéro
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
details-not-asked = Rien demandé : { $why }
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
welcome-set-up-file = Configurer avec un fichier
welcome-file = Votre entreprise vous a donné un fichier de configuration (.stile) ? Ouvrez-le ici, ou déposez-le sur cette fenêtre.
welcome-file-here = Votre entreprise vous a donné un fichier de configuration (.stile) ? Ouvrez-le ici.

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
keys-kept-for-this-run = Le secret et la clé d’API sont gardés jusqu’à la fermeture de Stile. Laissez les champs vides pour les garder.
keys-in-keyring = Gardé dans le trousseau du système.
keys-for-this-run = Gardé jusqu’à la fermeture de Stile.
keys-split = Les trois valeurs ont été trouvées dans ce que vous avez collé et mises à leur place.
keys-client-id = Identifiant client
keys-client-id-help = clientId dans l’e-mail de Climate : un mot, pas un secret.
keys-client-secret = Secret client
keys-client-secret-help = clientSecret dans l’e-mail de Climate. { $kept } { $sent }
keys-api-key = Clé d’API
keys-api-key-help = apiKey dans l’e-mail de Climate, souvent la plus longue des trois. { $kept } { $sent }
keys-none = Pas encore de clés ? Inscrivez-vous chez Climate comme développeur

redirect-title = Où arrive la réponse de FieldView
redirect-intro = Quand l’agriculteur a donné son autorisation, le navigateur va à cette adresse. Climate doit l’avoir enregistrée pour vos clés, exactement comme elle est écrite ici.
redirect-first = Adresse de retour
redirect-first-help = À la lettre près, telle que Climate l’a enregistrée. Le mieux est une adresse de cet ordinateur avec un port de 1024 à 49151.
redirect-second = Seconde adresse de retour (facultative)
redirect-second-help = Enregistrée elle aussi ; elle sert quand Stile ne peut pas attendre la réponse sur la première.
redirect-elsewhere = Cette adresse n’est pas sur cet ordinateur : vous collerez donc l’adresse où le navigateur s’arrête.
redirect-open-page = Cette adresse n’est pas sur cet ordinateur, et avec http:// d’autres peuvent lire la réponse en chemin. Vous collerez l’adresse où le navigateur s’arrête.
redirect-https-here = Aucun navigateur ne fait confiance à https sur cet ordinateur, Stile ne peut donc pas y répondre : le navigateur dira qu’il ne peut pas ouvrir la page, et vous collerez l’adresse qu’il affiche.
redirect-own-scheme = Les navigateurs n’ouvrent pas une telle adresse et ne l’affichent pas : chaque fois, il faudra chercher la réponse dans les outils de développement du navigateur. Mieux vaut en faire aussi enregistrer une comme { $usual } par Climate.
redirect-low-port = Certains systèmes ne laissent pas le port { $port } à Stile. Sur ceux-là, vous collerez l’adresse où le navigateur s’arrête.
redirect-high-port = Windows garde certains jours pour lui des ports comme { $port }. Vous collerez alors l’adresse où le navigateur s’arrête.
redirect-write = Droit d’écriture (facultatif)
redirect-write-help = La lecture est toujours demandée. Pour l’écriture, il faut que Climate la permette à vos clés.
redirect-write-warning = Les agriculteurs ne pourront pas du tout se connecter si Climate n’a pas permis ces accès.
redirect-mail-title = Pas encore enregistrée ?
redirect-mail-help = Stile peut écrire l’e-mail qui demande à Climate les accès et cette adresse.
redirect-mail = Écrire l’e-mail à Climate
redirect-pkce = Prouver chaque connexion par PKCE (seulement si Climate dit que vos clés l’acceptent)
fields-setting = Parcelles d’une nouvelle liaison
fields-setting-help = Leaf liste d’abord les parcelles d’un agriculteur en aperçu : les contours et les fichiers machine n’arrivent qu’une fois la parcelle activée.
fields-setting-ask = Demander : j’active les parcelles, agriculteur par agriculteur
fields-setting-all = Activer toutes les parcelles dès leur arrivée, tant que Stile est ouvert
settings-not-saved = Les réglages n’ont pas pu être enregistrés.
    .lost = Rien n’est perdu : ce que vous avez saisi est toujours là.
    .now = Faites de la place sur le disque ou vérifiez les droits du dossier, puis réessayez.
settings-newer = Les réglages ont été écrits par une version plus récente de Stile et n’ont donc pas été enregistrés.
    .lost = Rien n’est perdu : ce que vous avez saisi est toujours là.
    .now = Mettez Stile à jour, puis rouvrez-le.

scope-fields-write = Créer des parcelles (fields:write)
scope-rx-write = Envoyer des préconisations (rx:write)
scope-soil-write = Envoyer des analyses de sol (soil:write)
scope-imagery-write = Envoyer des images (imagery:write)

## Fichiers de configuration

growers-settings-open-file = Ouvrir un fichier de configuration…
growers-settings-make-file = Créer un fichier de configuration…
open-title = Ouvrir un fichier de configuration
open-looking = Lecture du fichier…
open-running = Ouverture. Cela prend un instant…
open-passphrase = Phrase de passe
open-passphrase-help = La personne qui vous a donné le fichier la connaît. Ce n’est pas votre mot de passe Leaf.
open-wrong-passphrase = cette phrase de passe n’ouvre pas le fichier
open-go-on = Ouvrir
open-other = Choisir un autre fichier
open-servers-title = Ce fichier mène à d’autres serveurs
open-servers-leaf = Leaf, où vous vous connectez : { $host }
open-servers-fieldview = FieldView, où les agriculteurs se connectent : { $host }
open-servers-data = Données de FieldView : { $host }
open-servers-trust = Votre mot de passe Leaf et les autorisations des agriculteurs y seraient envoyées. Ne continuez que si votre entreprise vous l’a demandé.
open-servers-forget = Ce que Stile sait des serveurs actuels (votre connexion, les clés, la liste du jour, les comptes) est alors oublié sur cet ordinateur. Les agriculteurs qui n’y sont pas terminés pourront l’être quand vous reviendrez avec un fichier pour ces serveurs.
open-use-servers = Utiliser ces serveurs
make-title = Créer un fichier de configuration pour l’équipe
make-intro = Un seul fichier configure Stile sur les ordinateurs de vos collègues. Ils l’ouvrent, saisissent la phrase de passe et se connectent eux-mêmes à Leaf.
make-company = Nom de votre entreprise
make-passphrase = Phrase de passe
make-passphrase-help = Notez-la tout de suite : Stile ne la garde pas. Donnez-la à votre équipe par une autre voie que le fichier, par téléphone par exemple.
make-weak = trop facile à deviner ; prenez celle qui était proposée, ou quatre mots sans rapport entre eux
make-language = Langue : { $language }
make-logo = Choisir un logo…
make-logo-help = Facultatif : un PNG de 1024 sur 1024 pixels et 256 Ko au plus.
make-logo-chosen = Un logo est choisi.
make-logo-address = Adresse du logo sur le web (facultative)
make-logo-address-help = Pour la page à laquelle mène un lien de Leaf : une adresse https que tout le monde peut ouvrir.
make-logo-address-wrong = ce n’est pas une adresse https que tout le monde peut ouvrir.
make-holds = Contenu du fichier
make-holds-keys = vos clés d’application FieldView, chiffrées avec la phrase de passe
make-holds-address = l’adresse de retour, les droits d’écriture, la langue, l’adresse du logo et l’activation ou non des parcelles dès leur arrivée
make-holds-servers = les serveurs : { $hosts }
make-holds-not = jamais le mot de passe ni le jeton Leaf de qui que ce soit
make-go-on = Créer le fichier
make-running = Création…
set-by-company = Réglé par le fichier de configuration de { $company }. Un fichier plus récent le remplace.

## Un fichier dont on saisit le chemin

files-all = Tous les fichiers
path-title-set-up = Où se trouve le fichier de configuration ?
path-title-table = Où se trouve le tableau ?
path-title-logo = Où se trouve le logo ?
path-text = Cet ordinateur n’a pas de fenêtre pour choisir un fichier. Saisissez le chemin du fichier, ou collez-le.
path-field = Chemin du fichier
path-yes = Ouvrir

## Agriculteurs

growers-title = Agriculteurs
growers-account = Compte Leaf : { $account }
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
filter-away = FieldView indisponible
filter-connected = Reliés
growers-add = Nouvel agriculteur
growers-refresh = Actualiser
growers-save = Enregistrer en tableau
growers-more = Plus
growers-import = Ajouter depuis un tableau…
growers-check-all = Tout vérifier
growers-plan = Planifier une journée
order = Ordre : { $order }
order-leaf = comme chez Leaf
order-name = par nom
order-reference = par référence propre
order-state = par état
order-account = par compte
order-newest = liaison la plus récente d’abord
order-by = Trier par : { $column }
grower-fields =
    { $count ->
        [0] pas encore de parcelles
        [one] { $count } parcelle
       *[other] { $count } parcelles
    }
grower-fields-on = Parcelles activées : { $on } sur { $count }
choose-title = Qui relier aujourd’hui ?
choose-all-shown = Choisir tout ce qui est affiché
choose-none-shown = Ne rien choisir de ce qui est affiché
choose-plan =
    { $count ->
        [one] Planifier { $count } agriculteur
       *[other] Planifier { $count } agriculteurs
    }
checking = Liaisons vérifiées : { $done } sur { $all }.
checking-stop = Arrêter
checking-show = Afficher ce qui est à voir
checked =
    { $told ->
        [one] { $told } liaison vérifiée, en ordre : { $good }, à voir : { $trouble }.
       *[other] { $told } liaisons vérifiées, en ordre : { $good }, à voir : { $trouble }.
    }
checked-away =
    { $count ->
        [one] Pour { $count }, FieldView est indisponible en ce moment : il suffit d’attendre.
       *[other] Pour { $count }, FieldView est indisponible en ce moment : il suffit d’attendre.
    }
checked-previews =
    { $count ->
        [one] { $count } agriculteur a des parcelles en aperçu : rien n’arrive de ces parcelles avant leur activation.
       *[other] { $count } agriculteurs ont des parcelles en aperçu : rien n’arrive de ces parcelles avant leur activation.
    }
checked-not-counted =
    { $count ->
        [one] Les parcelles de { $count } agriculteur n’ont pas été comptées.
       *[other] Les parcelles de { $count } agriculteurs n’ont pas été comptées.
    }
checked-not-told =
    { $count ->
        [one] Leaf n’a pas répondu pour { $count } liaison.
       *[other] Leaf n’a pas répondu pour { $count } liaisons.
    }
checked-left =
    { $count ->
        [one] { $count } liaison n’a pas été vérifiée.
       *[other] { $count } liaisons n’ont pas été vérifiées.
    }
table-reference = Référence propre
table-state = État de FieldView
table-fields = Parcelles
table-previews = Parcelles en aperçu
table-event = Dernier événement
growers-none = Il n’y a pas encore d’agriculteur. Ajoutez le premier.
growers-no-match = Aucun agriculteur ne correspond à cette recherche.
growers-no-match-yet = Personne pour l’instant. Leaf n’a pas encore dit pour tous où ils en sont : « Tout vérifier » le lui demande.
growers-failed-empty = Rien n’est perdu.
growers-failed-some = Rien n’est perdu : vous pouvez travailler avec les agriculteurs ci-dessous.
growers-reading = Lecture des agriculteurs : { $known }
growers-reading-of = Lecture des agriculteurs : { $known } sur { $total }
growers-shown-of = { $shown } sur { $known } agriculteurs
growers-stop-reading = Arrêter la lecture
growers-stopped = { $shown } sur { $known } agriculteurs ; la liste n’a pas été lue jusqu’au bout
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
grower-open =
    .name = { $grower } : détails
grower-finish = Terminer
    .name = Terminer de relier { $grower }
grower-discard = Jeter…
    .name = Jeter l’autorisation de { $grower }
grower-unfinished = Ce n’est pas fini pour { $grower }
held-in-memory = Stile n’a l’autorisation de l’agriculteur qu’en mémoire : terminez avant de fermer Stile.
held-expired = L’autorisation de l’agriculteur est dans votre trousseau, mais FieldView y met fin au bout de 30 jours, et celle-ci semble plus ancienne. Essayez de terminer ; si Leaf la refuse, jetez-la et redemandez.
held-safe = L’autorisation est en sûreté dans votre trousseau. L’agriculteur n’a pas à se reconnecter.

state-none = FieldView non relié
state-unknown = Leaf est interrogé sur FieldView…
state-not-asked = non demandé
state-good = FieldView relié
state-missing = FieldView relié, droits manquants : { $missing } sur { $all }
state-trouble = FieldView demande votre attention
state-trouble-word = FieldView demande votre attention : { $word }
state-away = FieldView est indisponible en ce moment : patientez

## Agriculteurs d’un tableau

import-title = Ajouter des agriculteurs depuis un tableau
import-reading = Lecture du tableau…
import-code-page = Caractères : { $name }
code-page =
    { $name ->
        [UTF-8] Unicode (UTF-8)
        [UTF-16LE] Unicode (UTF-16)
        [UTF-16BE] Unicode (UTF-16, gros-boutiste)
        [windows-1252] Europe de l’Ouest (Windows-1252)
        [macintosh] Europe de l’Ouest (Mac)
        [windows-1250] Europe centrale (Windows-1250)
        [ISO-8859-2] Europe centrale (ISO 8859-2)
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
import-heads = Noms des colonnes : { $row }
import-no-heads = aucun
import-passed-over =
    { $count ->
        [one] { $count } ligne au-dessus des noms des colonnes a été ignorée.
       *[other] { $count } lignes au-dessus des noms des colonnes ont été ignorées.
    }
import-origin = C’est un export de { $program }.
import-of-fields = C’est une liste de parcelles, comme FieldView et John Deere l’exportent. Leaf a besoin d’une adresse e-mail pour chaque agriculteur.
reason-cells = d’après ses cellules ({ $percent } % conviennent)
reason-head = d’après son nom ({ $percent } % conviennent)
reason-head-alone = d’après son nom
import-spoiled =
    { $count ->
        [one] « { $column } » : un tableur a abîmé { $count } valeur de cette colonne, par exemple en 4,00123E+15. Elle n’est plus dans le fichier : saisissez-la de nouveau, dans une colonne au format texte.
       *[other] « { $column } » : un tableur a abîmé { $count } valeurs de cette colonne, par exemple en 4,00123E+15. Elles ne sont plus dans le fichier : saisissez-les de nouveau, dans une colonne au format texte.
    }
import-shares =
    { $count ->
        [one] { $count } ligne a l’adresse e-mail d’un autre agriculteur, comme souvent en famille. Est-ce un agriculteur à part ?
       *[other] { $count } lignes ont l’adresse e-mail d’un autre agriculteur, comme souvent en famille. S’agit-il d’agriculteurs à part ?
    }
import-shares-add = Oui, les ajouter aussi
import-shares-leave = Non, les laisser de côté
import-columns = À quoi sert chaque colonne ? Il faut le nom et l’e-mail.
import-column = { $meaning } : { $column }
import-no-column = aucune
import-column-number = Colonne { $number }
import-phone = Téléphone
import-first-name = Prénom
import-address = Adresse
import-wait-for-list = La lecture des agriculteurs n’est pas finie : on ne saura qui est déjà là qu’une fois la liste complète.
import-counts =
    { $all ->
        [one] { $all } ligne, à ajouter : { $new }, déjà là : { $known }, en double : { $twice }, à corriger : { $wrong }
       *[other] { $all } lignes, à ajouter : { $new }, déjà là : { $known }, en double : { $twice }, à corriger : { $wrong }
    }
import-start =
    { $count ->
        [one] Ajouter { $count } agriculteur
       *[other] Ajouter { $count } agriculteurs
    }
import-running = Ajout : { $done } sur { $all }
import-over = Ajoutés : { $added }. Non acceptés par Leaf : { $failed }. Non envoyés : { $left }. Laissés de côté : { $out }.
import-again = Vous pouvez rouvrir le même tableau : ceux qui sont déjà là ne sont pas ajoutés une seconde fois.
import-save = Enregistrer le résultat en tableau
import-row = Ligne { $number }
import-added = ajouté
fate-new = nouveau
fate-shares-row = a l’e-mail de la ligne { $row }
fate-shares-grower = a l’e-mail de { $grower }, déjà là
fate-several-emails = il y a plus d’une adresse e-mail.
fate-unreadable = { $column } : un caractère est illisible.
fate-spoiled = { $column } : un tableur a abîmé cette valeur.
fate-open-quote = un guillemet est ouvert ici et n’est jamais fermé.
fate-more-cells = cette ligne a plus de cellules qu’il n’y a de colonnes : une virgule ou un point-virgule appartient peut-être à une cellule.
fate-same-email = déjà là : { $grower } a cet e-mail
fate-same-reference = déjà là : { $grower } a cette référence
fate-email-twice = le même e-mail qu’à la ligne { $row }
fate-reference-twice = la même référence qu’à la ligne { $row }

## Une journée de travail

day-title = Aujourd’hui
day-done = La liste du jour est terminée
day-counts =
    { $all ->
        [one] { $all } agriculteur, reliés : { $connected }, à faire : { $open }, ont dit non : { $refused }, pas aujourd’hui : { $skipped }
       *[other] { $all } agriculteurs, reliés : { $connected }, à faire : { $open }, ont dit non : { $refused }, pas aujourd’hui : { $skipped }
    }
day-postpone = Plus tard aujourd’hui…
day-skip = Pas aujourd’hui…
day-refuse = A dit non…
day-note = Note (facultative)
day-note-keep = Noter
day-all = Tous ceux du jour
day-again = Remettre à faire
    .name = Remettre à faire : { $grower }
day-save = Enregistrer la journée en tableau
day-clear = Clore la journée
day-clear-title = Terminer la journée ?
day-clear-text = La liste, avec ses résultats et ses notes, disparaît de cet ordinateur. Enregistrez-la d’abord comme tableau si vous en avez besoin.
outcome-open = à faire
outcome-postponed = plus tard aujourd’hui
outcome-skipped = pas aujourd’hui
outcome-refused = a dit non
outcome-connected = relié
table-outcome = Résultat
table-note = Note
choose-next-of-day = Relier le suivant : { $grower }

## Un agriculteur

grower-page-looking = Stile demande à Leaf où en est la liaison…
grower-page-failed = Rien n’est perdu et rien n’a changé.
grower-page-reconnect = Cliquez sur « Relier à nouveau » : l’agriculteur se connecte encore une fois à FieldView, et Leaf reçoit une nouvelle autorisation.
grower-page-finish = Cliquez sur « Terminer » : l’autorisation de l’agriculteur est déjà là.
grower-page-permission = L’autorisation couvre moins que ce dont Leaf a besoin. Demandez à Climate d’activer ce qui manque pour vos clés d’application ; puis cliquez sur « Relier à nouveau », et l’agriculteur se connecte une fois de plus.
away-wait = L’autorisation est en ordre. Leaf réessaie de lui-même : regardez de nouveau plus tard.
grower-page-disconnect = Couper la liaison…
grower-page-disconnecting = Coupure de la liaison…
grower-page-disconnected = Leaf a confirmé que FieldView n’est plus rattaché.
grower-page-still-connected = Leaf n’a pas confirmé que la liaison est coupée : revérifiez avant de vous y fier.
grower-page-events = Ce qui s’est passé ces 30 derniers jours
event-limited-permission = L’autorisation couvre moins que ce dont Leaf a besoin. Demandez à Climate d’activer ce qui manque pour vos clés d’application, puis l’agriculteur l’accorde à nouveau.
event-unauthenticated = FieldView n’accepte plus l’autorisation : l’agriculteur l’a retirée, ou elle a servi ailleurs. L’agriculteur doit l’accorder à nouveau.
event-worked = FieldView a répondu comme il se doit.
event-key-refused = FieldView n’accepte pas la clé API de l’entreprise. Vérifiez les clés d’application dans les réglages.
event-busy = FieldView a reçu trop de demandes. Leaf réessaie de lui-même.
event-away = FieldView était en panne. Leaf réessaie de lui-même.
event-other = FieldView a refusé une demande (statut { $status }).
data-title = Les données de l’agriculteur chez Leaf
data-asking = Stile demande à Leaf ce qui est arrivé…
data-none = Leaf n’a encore listé aucune parcelle de cet agriculteur.
data-synced = Dernière consultation de FieldView par Leaf : { $time }.
outlook-rules-unknown = Les premières parcelles peuvent mettre de quelques minutes à quelques heures. Leaf n’a pas dit si elles arrivent d’elles-mêmes ou s’il faut les activer.
outlook-previews-first = Leaf liste d’abord les parcelles de l’agriculteur, ce qui peut prendre de quelques minutes à quelques heures. Les contours et les fichiers machine n’arrivent que pour les parcelles activées.
outlook-comes-by-itself = Leaf récupère de lui-même les parcelles, les contours et les fichiers machine. Les premiers peuvent mettre de quelques minutes à quelques heures.
outlook-previewed =
    { $count ->
        [one] { $count } parcelle n’est qu’en aperçu : son contour et ses fichiers machine n’arrivent qu’une fois la parcelle activée.
       *[other] { $count } parcelles ne sont qu’en aperçu : leurs contours et leurs fichiers machine n’arrivent qu’une fois les parcelles activées.
    }
outlook-waiting =
    { $count ->
        [one] { $count } parcelle est activée et arrivera quand Leaf consultera de nouveau FieldView.
       *[other] { $count } parcelles sont activées et arriveront quand Leaf consultera de nouveau FieldView.
    }
outlook-daily = Leaf consulte FieldView au moins une fois par jour.
outlook-not-well = Rien de nouveau n’arrivera tant que la liaison ne sera pas rétablie.
outlook-all-on = Toutes les parcelles sont activées : leurs nouvelles données arrivent toutes seules.
outlook-only-when-asked = Leaf ne consulte FieldView que sur demande : cliquez sur « Lancer la récupération par Leaf ».
data-counted = Exploitations : { $farms }. Parcelles : { $fields }.
data-arrived =
    { $fields ->
        [one] Exploitations : { $farms }. Parcelles : { $fields }, { $area }.
       *[other] Exploitations : { $farms }. Parcelles : { $fields }, { $area }.
    }
data-failed = Leaf n’a pas répondu. Stile redemande tout seul.
data-sync = Lancer la récupération par Leaf
data-sync-running = Demande…
data-sync-asked = Leaf consulte maintenant FieldView.
data-sync-failed = Leaf n’a pas accepté la demande. Rien n’est perdu : réessayez plus tard.
field-unnamed = Parcelle sans nom
fields-switch-all =
    { $count ->
        [one] Activer { $count } parcelle
       *[other] Activer les { $count } parcelles
    }
fields-choose = Choisir des parcelles…
fields-switch-chosen =
    { $count ->
        [one] Activer la parcelle choisie
       *[other] Activer les parcelles choisies : { $count }
    }
fields-search = Rechercher une parcelle
fields-farm-all = Toutes les exploitations
fields-farm = Exploitation { $farm }
fields-no-match = Aucune parcelle ne correspond à cette recherche.
fields-not-on-map = Les parcelles en aperçu ne sont pas sur la carte : Leaf n’a pas leurs contours.
fields-undrawable =
    { $count ->
        [one] Le contour de { $count } parcelle ne peut pas être dessiné : elle n’est pas sur la carte. Rien n’est perdu : vérifiez son contour dans FieldView.
       *[other] Les contours de { $count } parcelles ne peuvent pas être dessinés : elles ne sont pas sur la carte. Rien n’est perdu : vérifiez leurs contours dans FieldView.
    }
fields-on = Parcelles activées : { $on }, en aperçu : { $preview }.
field-preview = en aperçu
field-waiting = activée, arrivera à la prochaine consultation
field-failed = en aperçu, n’a pas pu être activée
field-undrawable = ce contour ne peut pas être dessiné
field-put-right = son contour a été corrigé
switching = Activation des parcelles : { $done } sur { $all }
switching-by-itself = Tant que Stile est ouvert, il active les parcelles de cet agriculteur dès leur arrivée. Jusqu’ici : { $done }.
switching-again = La dernière fois, Leaf ne l’a pas accepté. Stile réessaie de lui-même.
switching-waits = Leaf est occupé et a demandé une pause. Reprise à { $time }.
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
switching-lost = Rien n’est perdu : ce qui est activé le reste, et vous pouvez réessayer pour les autres.
rules-title = Comment Leaf récupère ces parcelles
rules-previews = Leaf liste les parcelles en aperçu jusqu’à leur activation.
rules-only-when-asked = Leaf ne consulte FieldView que sur demande.
rules-set-for-grower = C’est réglé ainsi pour cet agriculteur.
rules-set-for-account = C’est réglé ainsi pour tous les agriculteurs du compte Leaf.
rules-set-by-leaf = C’est le réglage par défaut de Leaf.
rules-for-one = Modifier pour cet agriculteur…
rules-for-all = Modifier pour tous les agriculteurs…
rules-changing = Modification de la configuration de Leaf…
rules-lost = La configuration de Leaf est peut-être inchangée : Stile demande où elle en est.
rules-fetch-title = Faire récupérer toutes les parcelles par Leaf ?
rules-fetch-text = La configuration de Leaf est modifiée (customDataSync désactivé) : les parcelles que liste FieldView arrivent avec leurs contours et leurs fichiers machine, sans devoir être activées. Celles qui sont maintenant en aperçu devront peut-être encore être activées.
rules-look-title = Laisser Leaf consulter FieldView de lui-même ?
rules-look-text = La configuration de Leaf est modifiée (fieldsAutoSync activé) : Leaf cherche de nouvelles parcelles et de nouvelles données au moins une fois par jour, sans qu’on le lui demande.
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
map-in = Plus près
map-out = Plus loin
map-all = Toutes les parcelles
map-save = Enregistrer en image
links-title = L’agriculteur n’est pas là ? Envoyez un lien
links-intro = Avec un lien de Leaf, l’agriculteur donne son autorisation sans vous, sur son propre téléphone ou ordinateur. Leaf la rattache tout seul.
links-keys = Pour les liens, Leaf doit garder vos clés d’application FieldView (identifiant client, secret client, clé d’API). C’est à faire une seule fois.
links-keys-yes = Donner les clés d’application à Leaf
links-keys-there = Leaf a déjà les clés d’application de votre entreprise, depuis un autre ordinateur. Continuez avec elles, ou remplacez-les si elles ont changé depuis.
links-keys-others = Leaf a déjà, sous le nom de Stile, les clés d’un autre client : { $client }. Les liens ne marchent qu’une fois celles-ci remplacées par les vôtres.
links-keys-use = Continuer avec elles
links-keys-replace = Les remplacer
links-keys-remove = Retirer les clés de chez Leaf…
links-keys-remove-title = Retirer les clés d’application de chez Leaf ?
links-keys-remove-text = Les liens envoyés ne marchent plus, jusqu’à ce que Leaf ait de nouveau les clés. Les agriculteurs reliés le restent.
links-keys-remove-yes = Les retirer
links-make =
    { $days ->
        [one] Créer un lien pour { $days } jour
       *[other] Créer un lien pour { $days } jours
    }
links-refresh = Vérifier s’il a servi
links-running = Demande à Leaf…
links-failed = Rien n’est perdu.
links-until = Fin du lien : { $time }
links-no-end = fixée par Leaf
links-used =
    { $count ->
        [one] A servi { $count } fois, la dernière le { $time }
       *[other] A servi { $count } fois, la dernière le { $time }
    }
links-unused = N’a pas encore servi
links-used-up = Il ne marche plus, car il a servi autant de fois que Leaf le permet. Créez-en un autre.
links-uses-left =
    { $count ->
        [one] Il peut encore servir { $count } fois.
       *[other] Il peut encore servir { $count } fois.
    }
links-show-code = Afficher un code pour le téléphone
links-hide-code = Masquer le code
links-code = Un code à viser avec l’appareil photo du téléphone de l’agriculteur ; il ouvre le lien
links-mail = Écrire un e-mail
links-mail-subject = Relier votre compte FieldView
links-mail-body =
    Bonjour { $grower },

    Veuillez ouvrir ce lien, vous connecter à FieldView et autoriser l’accès à vos données :

    { $link }

    Merci.
links-copied = Le lien est copié : collez-le là où vous écrivez à l’agriculteur.
links-end = Mettre fin à ce lien
end-yes = Y mettre fin
links-end-title = Mettre fin à ce lien ?
links-end-text = La personne qui l’a ne pourra plus l’utiliser. Vous pouvez en créer un autre.
disconnect-title = Couper la liaison de { $grower } ?
disconnect-text = Leaf ne recevra plus rien de nouveau de FieldView pour { $grower }, et son historique de cette liaison disparaîtra. Pour relier à nouveau, { $grower } devra se reconnecter à FieldView.
disconnect-yes = Couper la liaison

new-grower-adding = Ajout…
new-grower-add = Ajouter cet agriculteur
new-grower-by-link = Ajouter par un lien à envoyer
new-grower-same = { $grower } a déjà cet e-mail ou cette référence. Regardez d’abord dans la liste : un agriculteur en double ne peut être relié qu’une fois.
new-grower-add-anyway = Ajouter quand même
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
forget-text = Cela retire de cet ordinateur la connexion à Leaf, les clés d’application, les autorisations non terminées, la liste du jour, les comptes retenus et les réglages. Les agriculteurs déjà reliés le restent chez Leaf.
forget-yes = Tout oublier
afresh-title = Repartir de zéro dans le trousseau ?
afresh-text = Stile range ses secrets sous de nouveaux noms et ne regarde plus les anciennes entrées. Ce qui peut encore être lu est repris. Vous saisirez le reste à nouveau : la connexion à Leaf, et les clés ou le fichier de configuration de votre entreprise. Les agriculteurs reliés restent reliés.
afresh-consents = Les autorisations de { $growers } attendent dans les anciennes entrées. Celles qui ne peuvent pas être lues y restent inutilisées, et l’agriculteur devra se reconnecter à FieldView.
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
choose-ask-privately = Redemander en fenêtre privée
choose-ask-grower = Redemander à l’agriculteur
choose-right-account = Oui, rattacher
choose-wrong-account = Non, mauvais compte
choose-look-again = Revérifier
choose-next = Relier l’agriculteur suivant

prepare-checking = Stile vérifie que tout est en place…
prepare-asking = Stile demande à Leaf l’adresse de connexion de FieldView…
choose-template = Utiliser l’adresse de FieldView
choose-scopes = Continuer avec ces droits
scopes-title = FieldView demandera plus que ce que Stile connaît
scopes-more = L’adresse de connexion de Leaf demande aussi à l’agriculteur : { $scopes }. Ces droits ne font que lire. Stile ne posera plus la question pour eux.
consent-opening = Stile prépare le lien…
consent-exchanging = L’agriculteur a répondu. Stile demande à FieldView de confirmer…
consent-storing = Stile met l’autorisation de l’agriculteur en sûreté…
attach-running = Stile remet l’autorisation à Leaf…
confirm-running = Stile demande à Leaf s’il l’a bien reçue…
sign-in-prepare = Leaf n’accepte plus votre connexion. Rien n’a encore été demandé à l’agriculteur.
    .missing = Vous n’êtes pas connecté à Leaf sur cet ordinateur. Rien n’a encore été demandé à l’agriculteur.
sign-in-attach = Leaf n’accepte plus votre connexion. L’autorisation est en sûreté : l’agriculteur n’a pas à se reconnecter.
    .missing = Vous n’êtes pas connecté à Leaf sur cet ordinateur. L’autorisation est en sûreté : l’agriculteur n’a pas à se reconnecter.
sign-in-confirm = Leaf n’accepte plus votre connexion. Leaf a pris l’autorisation ; il ne reste qu’à vérifier.
    .missing = Vous n’êtes pas connecté à Leaf sur cet ordinateur. Leaf a pris l’autorisation ; il ne reste qu’à vérifier.

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
account-no-fields = Il n’y a pas de parcelles dans ce compte. FieldView ne donne que les parcelles propres d’un agriculteur : la connexion d’un conseiller, avec qui elles sont seulement partagées, n’apporte rien.
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
waiting-pasting-here = Le navigateur dit alors qu’il ne peut pas ouvrir la page, et c’est normal. Copiez l’adresse qu’il affiche et collez-la ci-dessous.
waiting-own-before = Avant que l’accès soit autorisé, appuyez sur F12 dans le navigateur et choisissez « Réseau » : les navigateurs n’affichent cette adresse de retour nulle part ailleurs.
waiting-own-after = Dans la liste ouverte avec F12, choisissez l’entrée arrivée avec le clic. Copiez ce qui se trouve à « Location » et collez-le ci-dessous.
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
waiting-invalid-open = Le navigateur affiche « Invalid client » ?
waiting-invalid = FieldView affiche cette page nue, et rien d’autre n’en revient, quand il ne connaît pas l’identifiant client ou l’adresse de redirection de votre entreprise. Attendre ne sert à rien : cliquez sur « Annuler », comparez les deux dans les réglages avec ce que Climate a enregistré, puis reliez à nouveau.
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
connected-operations = Interventions chez Leaf
connected-machines = Fichiers machine chez Leaf
