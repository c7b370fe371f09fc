### What the window says on its screens.
###
### Plain words for people who never open a terminal: "grower", not "Leaf user"; "FieldView", not
### "provider"; "consent" is what the grower gives in FieldView. Names of products (Stile, Leaf,
### FieldView, Climate) are never translated.

## Languages and numbers

# This language's own name for itself.
language-name = English
# What stands between the thousands of a number.
thousands = ,
decimal-mark = .
# An area, in the units that people of this language count in.
area = { $acres } acres ({ $hectares } ha)
# What lengths are counted in: `feet` (and miles) or `metres` (and kilometres). Not shown.
length-unit = feet
length-metres = { $length } m
length-kilometres = { $length } km
length-feet = { $length } ft
length-miles = { $length } mi
date-time = { $day } { month-name } { $year }, { $time }
date = { $day } { month-name } { $year }
month-name =
    { $month ->
        [1] January
        [2] February
        [3] March
        [4] April
        [5] May
        [6] June
        [7] July
        [8] August
        [9] September
        [10] October
        [11] November
       *[12] December
    }
# Between the last two names of a list.
list-and = { $first } and { $last }

## Everywhere

practice-badge = Practice
title-practice = Stile: Practice
this-run-badge = Secrets kept until Stile closes
leave-practice = Leave practice
practice-company = Company: { $company }
practice-company-mixed = all kinds of growers and problems
practice-company-large = ten thousand growers, set up with a file
practice-company-new = no growers at Leaf yet; add them, or import a table
practice-company-not-enabled = Climate has not enabled everything, so no grower can consent
practice-company-anew = Each company starts over when you choose it.
try-again = Try again
keep-for-this-run = Keep secrets until Stile closes
start-afresh-ask = Use new keyring entries…
start-afresh = Use new entries
dismiss = OK
cancel = Cancel
secret-show = Show what is typed: { $field }
back = Back
continue = Continue
# Before the reason why a field's value will not do.
please-check = Please check: { $reason }
key-enter = Enter
key-escape = Esc
keyring-waits =
    { $system ->
        [windows] Waiting for Windows’ Credential Manager, which keeps passwords.
        [macos] Waiting for this Mac’s keychain. It may be asking for its password in another window.
       *[other] Waiting for your system’s keyring, which keeps passwords. It may be asking for its own password in another window.
    }
give-up = Stop waiting
closing = Saving the grower’s consent. Stile closes in a moment.
link-copied = Link copied. It works once, for this grower, until the time runs out.
asked-to-wait = The server is busy. Stile continues in { $time }.
# $server is Leaf or FieldView.
takes-longer = { $server } is taking longer than usual to answer. Stile keeps waiting for it.
takes-longer-exchange = The grower has nothing to do. Please leave Stile open, so that the answer is not lost.

## Display

display = Display
display-language = Language
display-language-system = Same as the system
display-colours = Colours
display-colours-system = Same as the system
display-colours-light = Light
display-colours-dark = Dark
display-contrast = Contrast
display-contrast-system = Same as the system
display-contrast-normal = Normal
display-contrast-high = High
display-size = Size
display-percent = { $percent }%

## Details for support

details = Details for support
details-copy = Copy details
copy-text = Copy the text
copied = Copied.
details-version = Stile { $version }
details-time = Time: { $time }
details-server = Server: { $server }
details-not-asked = Not sent: { $why }
details-not-reached = Not reached: { $cause }
details-lost = Answer lost: { $cause }
details-status = Status: { $status }
details-unreadable = Status: { $status }, unreadable: { $what }
details-code = Code: { $code }
details-request = Request id: { $id }
details-reason = Reason: { $reason }

## Starting and welcome

starting = Loading saved data…
keyring-trouble-title = Stile cannot read its secrets
welcome-title = Welcome to Stile
welcome-intro = Stile connects a grower’s Climate FieldView account to Leaf. The grower logs in to FieldView in your browser and allows access; Stile does the rest and tells you when it is done.
welcome-picture = A drawing of a stile over a fence: four steps that lead into a field.
welcome-file-title = A file from your company
welcome-hand-title = No file? To set Stile up by hand, you need
welcome-need-leaf = a Leaf account (e-mail and password, or an API token)
welcome-need-keys = FieldView app keys from Climate: client ID, client secret, API key
welcome-need-address = the redirect address that Climate registered for these keys
welcome-get-leaf = Get a Leaf account
welcome-get-keys = Register with Climate as a developer
welcome-practice = Just looking? Practice uses made-up growers and runs on this computer only. It needs no account and no network, and saves only a log and how the window looks.
welcome-try = Try with practice data
welcome-by-file = My company gave me a file
welcome-by-hand = Set up by hand
welcome-file = Did your company give you a set-up file (.stile)? Open it here, or drop it onto this window.
welcome-file-here = Did your company give you a set-up file (.stile)? Open it here.
welcome-choose-file = Choose the file…

## Set-up

setup-page = Set-up, page { $page } of { $pages }
setup-signing-in = Signing in…
setup-saving = Saving…
setup-finish = Save and finish
# Only ever the names of servers.
sent-to = Sent to { $servers } only.

leaf-title = Your Leaf account
leaf-intro = Stile signs in to Leaf for your company. Your password is used once and not saved.
leaf-kept = You are signed in. Leave the fields empty to stay signed in.
leaf-by-password = E-mail and password
leaf-by-token = API token
leaf-email = E-mail
leaf-email-hint = you@company.example
leaf-password = Password
leaf-token = API token
leaf-token-help = One long word, from your Leaf account or your company’s developer. { $sent }
leaf-none = No account yet? Ask Leaf for one
leaf-none-company = No account yet? Ask { $company } for one.
leaf-only = { $company }’s set-up file has done the rest: sign in, and you are ready.
leaf-again = Sign in to Leaf again
leaf-sign-in = Sign in

keys-title = Your FieldView app keys
keys-intro = Climate sent your company three values by e-mail. They work for all growers. You can paste the whole e-mail into any of the fields.
keys-kept = The client secret and API key are in the keyring. Leave the fields empty to keep them.
keys-kept-for-this-run = The client secret and API key are kept until Stile closes. Leave the fields empty to keep them.
keys-secrets = Client secret and API key are saved in your system’s keyring.
keys-secrets-for-this-run = Client secret and API key are kept until Stile closes.
keys-sent = They are sent to { $servers } only.
# In the empty field of a secret.
secret-kept = Saved in the keyring; type to replace it
secret-kept-for-this-run = Kept until Stile closes; type to replace it
keys-split = Stile found the three values in what you pasted and filled in the fields.
keys-client-id = Client ID
keys-client-id-help = clientId in Climate’s e-mail: one word, not secret.
keys-client-secret = Client secret
keys-client-secret-help = clientSecret in Climate’s e-mail.
keys-api-key = API key
keys-api-key-help = apiKey in Climate’s e-mail, often the longest of the three.
keys-none = No keys yet? Register with Climate as a developer

redirect-title = Your redirect address
redirect-intro = After the grower allows access, the browser goes to this address. Climate must have registered it for your keys, exactly as written here.
redirect-first = Redirect address
redirect-first-help = Exactly as Climate registered it. An address on this computer with a port from 1024 to 49151 works best.
redirect-second = Second redirect address (optional)
redirect-second-help = Also registered with Climate. Stile uses it when it cannot listen on the first one.
redirect-elsewhere = This address is not on this computer, so you will have to paste the address where the browser ends up.
redirect-open-page = This address is not on this computer, and with http:// others on the network can read the answer. You will have to paste the address where the browser ends up.
redirect-https-here = Browsers do not trust https on this computer, so Stile cannot receive the answer there. The browser will say that it cannot open the page; you will have to paste the address it shows.
redirect-own-scheme = Browsers neither open nor show this kind of address: you will have to find the answer in the browser’s developer tools each time. It is better to have Climate also register an address like { $usual }.
redirect-low-port = Some systems do not let Stile use port { $port }. There, you will have to paste the address where the browser ends up.
redirect-high-port = Windows sometimes reserves ports like { $port }. When it does, you will have to paste the address where the browser ends up.
redirect-write = Write permissions (optional)
redirect-write-help = Stile always asks for read access. Climate must enable write access for your keys.
redirect-write-warning = Growers cannot log in at all unless Climate has enabled these scopes.
redirect-mail-title = Not registered yet?
redirect-mail-help = Stile can write the e-mail that asks Climate for the scopes and this address.
redirect-mail = Write the e-mail to Climate
redirect-pkce = Use PKCE for every log-in (only if Climate says that your keys support it)
fields-setting = Fields of new connections
fields-setting-help = Leaf first lists a grower’s fields as previews. It fetches boundaries and machine files only after a field is switched on.
fields-setting-ask = I switch fields on, grower by grower
fields-setting-all = Switch on all new fields automatically while Stile runs
settings-not-saved = The settings could not be saved.
    .lost = Nothing is lost: what you typed is still here.
    .now = Free up disk space or check the folder’s permissions, then try again.
settings-newer = The settings were saved by a newer version of Stile, so yours were not saved.
    .lost = Nothing is lost: what you typed is still here.
    .now = Update Stile, then start it again.

scope-fields-write = Create fields (fields:write)
scope-rx-write = Send prescriptions (rx:write)
scope-soil-write = Send soil samples (soil:write)
scope-imagery-write = Send imagery (imagery:write)

## Set-up files

growers-settings-open-file = Open a set-up file…
growers-settings-make-file = Make a set-up file for staff…
open-title = Open a set-up file
open-looking = Checking the file…
open-running = Opening the file. This takes a moment…
open-passphrase = Passphrase
open-passphrase-help = The person who gave you the file knows it. It is not your Leaf password.
open-wrong-passphrase = this passphrase does not open the file.
open-wrong-passphrase-see = The eye beside the field shows what you typed, so you can correct it. While it is selected, typing replaces all of it.
open-go-on = Open
open-other = Choose another file
open-servers-title = This file uses different servers
open-servers-leaf = Leaf, where you sign in: { $host }
open-servers-fieldview = FieldView, where growers log in: { $host }
open-servers-data = FieldView’s data: { $host }
open-servers-trust = Your Leaf password and growers’ consents would go there. Continue only if your company told you to.
open-servers-forget = Stile then forgets what it saved for the current servers on this computer: your sign-in, the app keys, today’s list and known accounts. To finish connections you started there, open a file for those servers again.
open-use-servers = Use these servers
make-title = Make a set-up file for staff
make-intro = One file sets up Stile on your colleagues’ computers. They open it, enter the passphrase, and sign in to Leaf themselves.
make-in-practice = You are practising: the file gets made-up keys, and “Practice” in its name. Nobody can work with it.
# The name in a file that is made in practice, and the file’s own.
make-practice-company = Practice - { $company }
make-company = Company name
make-contact = Contact for your staff (optional)
make-contact-help = A name, a telephone number, an e-mail address. Stile shows it wherever it tells staff to ask you.
make-passphrase = Passphrase
make-passphrase-help = Write it down now: Stile does not save it. Give it to your staff separately from the file, for example by phone.
make-weak = too easy to guess; use the one that Stile suggests, or four unrelated words.
make-language = Language: { $language }
make-logo = Choose a logo…
make-logo-help = Optional: a PNG of at most 1024 × 1024 pixels and 256 KB.
make-logo-chosen = Logo chosen.
make-logo-address = Web address of the logo (optional)
make-logo-address-help = For the page that a link from Leaf opens: an https address that anyone can open.
make-logo-address-wrong = this is not an https address that anyone can open.
make-holds = What the file contains
make-holds-keys = your FieldView app keys, encrypted with the passphrase
make-holds-address = the redirect address, the write permissions, the language, the logo’s address, and whether new fields are switched on automatically
make-holds-servers = the servers: { $hosts }
make-holds-not = no passwords or tokens for Leaf
make-go-on = Make the file
make-running = Making the file…
make-passphrase-told = If Stile suggested the passphrase, capitals, hyphens and spaces do not matter when your staff type it.
make-passphrase-copy = Copy the passphrase
make-passphrase-other = Suggest another
make-passphrase-copied = The passphrase is in the clipboard. Stile removes it after two minutes.
made-title = The set-up file is ready
made-place = It is here: { $path }
made-next = Send the file to your staff, and tell them the passphrase in another way. It is shown here for the last time.
made-in-practice = This file is only for trying out: it has made-up keys, and nobody can work with it. You can delete it.
made-done = Done
set-by-company = Set by { $company }’s set-up file. A newer file replaces it.

## Settings

settings-save = Save
settings-in-practice = While you practise, changes on this page last only until you leave practice.
settings-signed-in = Signed in as { $account }
settings-signed-in-unnamed = Signed in with an API token that names no account
settings-signed-out = Not signed in
settings-client = Client ID: { $client }
settings-by-company = What { $company } has set
settings-check = Check the set-up
settings-files = Set-up files
settings-practice = Practice
settings-practice-help = Practice uses made-up growers and runs on this computer only. Your own growers stay as they are, and you return to them when you leave practice.
settings-help = Help
settings-help-text = If something does not work, send the “Details for support” and the day’s log to the person who looks after Stile in your company. Neither contains passwords, keys or consents.
settings-help-company = If something does not work, ask { $company }, where the set-up file comes from. Send the “Details for support” and the day’s log with your question. Neither contains passwords, keys or consents.
contact = Contact: { $contact }
contact-copy = Copy the contact
contact-mail = Write to { $company }
settings-help-leaf = Leaf’s documentation
settings-computer = This computer
settings-folder = Settings and lists:
    .name = Open the folder of settings and lists
settings-logs = Log:
    .name = Open the folder of the log
settings-open-folder = Open the folder
settings-drop-title = Leave without saving?
settings-drop-text = What you typed on this page will be lost.
settings-drop-yes = Leave without saving
change-sign-in = Sign in to Leaf again
change-client-id = Change the client ID
change-client-secret = Change the client secret
change-api-key = Change the API key
change-redirect = Change the redirect address
change-second-redirect = Change the second redirect address

## Check of the set-up

check-title = Does the set-up work?
check-offer = Your set-up is saved. Stile can check it before the first grower: this takes a few seconds, and no grower is asked.
check-running = Checking…
check-good = Everything works.
check-failed =
    { $count ->
        [one] { $count } part does not work yet.
       *[other] { $count } parts do not work yet.
    }
check-again = Check again
check-pass-over = Skip the check
check-go-on = Continue to the growers
check-go-on-anyway = Continue anyway
labelled = { $label }: { $text }
check-sign-in = Sign-in to Leaf
check-client = Client ID and client secret
check-second-redirect = Second redirect address
# The same four in the words of staff whom a company’s file has set up.
check-client-company = Access to FieldView
check-api-key-company = Access to FieldView’s data
check-redirect-company-name = Way back from the browser
check-second-redirect-company = Second way back from the browser
check-keyring =
    { $system ->
        [windows] Windows’ Credential Manager
        [macos] Keychain of this Mac
       *[other] Keyring of this computer
    }
check-clock = Clock of this computer
check-waiting = not checked yet
check-part-running = is being checked…
check-works = works
check-pasted = not on this computer, so you paste the browser’s address each time
check-unknown = not known, because Leaf did not give the time
check-part-failed = does not work
check-lost = Nothing is lost: everything you have set stays as it is.

## Things to try in practice

tasks-title = Things to try ({ $done } of { $all } done)
tasks-brief = Tasks: { $done }/{ $all }
task-done = Done: { $task }
task-connect = Connect a grower: log in as this grower and allow access.
task-refusal = Connect a grower who says no: choose “Deny” in the browser.
task-wrong-account = Get the wrong account: log in as somebody else, then tell Stile that the account is wrong.
task-link = Reach a grower who is not here: open the grower’s page and make a link.

## A file whose path is typed

files-all = All files
path-title-set-up = Where is the set-up file?
path-title-table = Where is the table?
path-title-logo = Where is the logo?
path-text = This computer has no file dialog. Type or paste the path of the file.
path-field = File path
path-yes = Open

## Growers

growers-title = Growers
growers-account = Leaf account: { $account }
growers-settings = Settings
growers-settings-leaf = Leaf account…
growers-settings-keys = FieldView app keys…
growers-settings-redirect = Redirect address…
growers-settings-forget = Forget everything on this computer…
growers-search = Search
growers-search-hint = name, e-mail or reference
filter = Show: { $shown }
filter-all = All
filter-not-connected = Not connected
filter-link = Link sent
filter-attention = Need attention
filter-away = FieldView unavailable
filter-connected = Connected
growers-add = Add a grower
growers-refresh = Refresh
growers-save = Save as a table
growers-more = More
growers-import = Add growers from a table…
growers-check-all = Check all
growers-plan = Plan the day
order = Sort: { $order }
order-leaf = Leaf’s order
order-name = Name
order-reference = Own reference
order-state = Status
order-account = Account
order-newest = Newest connection first
order-by = Sort by { $column }
grower-fields =
    { $count ->
        [0] no fields yet
        [one] { $count } field
       *[other] { $count } fields
    }
grower-fields-on = { $on } of { $count } fields on
choose-title = Who do you want to connect today?
choose-all-shown = Select all shown
choose-none-shown = Deselect all shown
choose-plan =
    { $count ->
        [one] Plan { $count } grower
       *[other] Plan { $count } growers
    }
checking = Checked { $done } of { $all } connections.
checking-stop = Stop
checking-show = Show what needs attention
# What a check of all connections found.
checked =
    { $told ->
        [one] { $told } connection checked: { $good } OK, { $trouble } needing attention.
       *[other] { $told } connections checked: { $good } OK, { $trouble } needing attention.
    }
checked-away =
    { $count ->
        [one] FieldView is temporarily unavailable for { $count } grower. Just wait: there is nothing to do.
       *[other] FieldView is temporarily unavailable for { $count } growers. Just wait: there is nothing to do.
    }
checked-previews =
    { $count ->
        [one] { $count } grower has fields in preview. Their data arrives only after you switch them on.
       *[other] { $count } growers have fields in preview. Their data arrives only after you switch them on.
    }
checked-not-counted =
    { $count ->
        [one] Fields were not counted for { $count } grower.
       *[other] Fields were not counted for { $count } growers.
    }
checked-not-told =
    { $count ->
        [one] Leaf did not answer for { $count } grower.
       *[other] Leaf did not answer for { $count } growers.
    }
checked-left =
    { $count ->
        [one] { $count } grower was not checked.
       *[other] { $count } growers were not checked.
    }
table-reference = Own reference
table-state = FieldView status
table-fields = Fields
table-previews = Fields in preview
table-event = Last event
growers-none = No growers yet. Add the first one.
growers-no-match = No grower matches this search.
growers-no-match-yet = None found so far. Not every connection has been checked yet: press “Check all”.
growers-failed-empty = Nothing is lost.
growers-failed-some = Nothing is lost: you can use the growers below.
growers-reading = Loading growers: { $known }
growers-reading-of = Loading growers: { $known } of { $total }
growers-shown-of = { $shown } of { $known } growers
growers-stop-reading = Stop loading
growers-stopped = { $shown } of { $known } growers; loading was stopped
growers-count =
    { $known ->
        [one] { $known } grower
       *[other] { $known } growers
    }
growers-token-ended = Your sign-in to Leaf has ended. Sign in again in the settings.
growers-token-ends = Your sign-in to Leaf ends on { $time }. Sign in again before that.

# On the button, and its full name for screen readers.
grower-connect = Connect
    .name = Connect { $grower }
grower-reconnect = Reconnect
    .name = Reconnect { $grower }
# A grower's name opens the page about the grower.
grower-open =
    .name = { $grower }: details
grower-menu =
    .name = { $grower }: more
grower-menu-link = Send a link…
grower-menu-map = Map of the fields
grower-menu-history = History
grower-edit = Edit…
grower-finish = Finish
    .name = Finish connecting { $grower }
grower-discard = Discard…
    .name = Discard { $grower }’s consent
grower-unfinished = { $grower }: connection not finished
held-in-memory = The grower’s consent is only in Stile’s memory. Finish before you close Stile.
held-expired = The grower’s consent is on this computer, but FieldView ends consents after 30 days, and this one seems older. Try to finish. If Leaf refuses it, discard it and ask the grower again.
held-safe = The grower’s consent is safe on this computer. No new log-in is needed.

state-none = FieldView not connected
state-unknown = Checking FieldView status…
state-not-asked = not checked
state-good = FieldView connected
state-missing = FieldView connected, { $missing } of { $all } permissions missing
state-trouble = FieldView needs attention
state-ended = FieldView no longer accepts the consent
state-limited = The consent covers too little
state-trouble-word = FieldView needs attention: { $word }
state-away = FieldView temporarily unavailable
row-link-unused = link until { $until }, not used yet
row-link-used = link until { $until }, used on { $time }

## Growers from a table

import-title = Add growers from a table
import-reading = Reading the table…
import-code-page = Text encoding: { $name }
code-page =
    { $name ->
        [UTF-8] Unicode (UTF-8)
        [UTF-16LE] Unicode (UTF-16)
        [UTF-16BE] Unicode (UTF-16, big-endian)
        [windows-1252] Western Europe (Windows-1252)
        [macintosh] Western Europe (Mac)
        [IBM850] Western Europe (DOS)
        [ISO-8859-15] Western Europe (ISO 8859-15)
        [windows-1250] Central Europe (Windows-1250)
        [ISO-8859-2] Central Europe (ISO 8859-2)
        [IBM852] Central Europe (DOS)
        [x-mac-ce] Central Europe (Mac)
        [windows-1251] Cyrillic (Windows-1251)
        [KOI8-U] Cyrillic (KOI8-U)
        [IBM866] Cyrillic (DOS)
        [x-mac-cyrillic] Cyrillic (Mac)
        [windows-1253] Greek (Windows-1253)
        [windows-1254] Turkish (Windows-1254)
        [windows-1255] Hebrew (Windows-1255)
        [windows-1256] Arabic (Windows-1256)
        [windows-1257] Baltic (Windows-1257)
        [windows-1258] Vietnamese (Windows-1258)
        [windows-874] Thai (Windows-874)
        [Shift_JIS] Japanese (Shift JIS)
        [gb18030] Chinese, simplified (GB 18030)
        [Big5] Chinese, traditional (Big5)
        [EUC-KR] Korean (EUC-KR)
       *[other] { $name }
    }
import-sheet = Sheet: { $name }
import-heads = Header: { $row }
import-no-heads = none
import-passed-over =
    { $count ->
        [one] { $count } row above the header was skipped.
       *[other] { $count } rows above the header were skipped.
    }
import-origin = This is an export from { $program }.
import-of-fields = This is a list of fields exported from FieldView or John Deere. Leaf needs an e-mail address for each grower.
import-of-contacts = These are contacts from a phone or an address book (vCard).
import-twice-encoded = Some letters in this file are garbled: “{ $found }” should be “{ $meant }”.
import-mend = Correct these letters
reason-cells = chosen by its values ({ $percent }% match)
reason-head = chosen by its name ({ $percent }% match)
reason-head-alone = chosen by its name
import-spoiled =
    { $count ->
        [one] “{ $column }”: a spreadsheet program has damaged { $count } value in this column, as in { $example }. The original is no longer in the file: enter it again, in a column formatted as text.
       *[other] “{ $column }”: a spreadsheet program has damaged { $count } values in this column, as in { $example }. The originals are no longer in the file: enter them again, in a column formatted as text.
    }
import-shares =
    { $count ->
        [one] { $count } row has another grower’s e-mail address, as relatives often do. Is this a separate grower?
       *[other] { $count } rows have another grower’s e-mail address, as relatives often do. Are these separate growers?
    }
import-shares-add = Yes, add them too
import-shares-leave = No, leave them out
import-columns = Match the columns. Name and e-mail are required.
import-column = { $meaning }: { $column }
import-no-column = none
import-column-number = Column { $number }
import-phone = Phone
import-first-name = First name
import-company = Company, where there is no name
import-vcard-company = Company
import-address = Address
import-house-number = House number
import-address-line = Rest of the address
import-district = District
import-postcode = Postal code
import-town = Town
import-state = State
import-wait-for-list = The list of growers is still loading. Stile can tell who is already on it once it is complete.
import-counts =
    { $all ->
        [one] { $all } row: { $new } new, { $known } already on the list, { $twice } duplicate, { $wrong } to correct
       *[other] { $all } rows: { $new } new, { $known } already on the list, { $twice } duplicate, { $wrong } to correct
    }
import-start =
    { $count ->
        [one] Add { $count } grower
       *[other] Add { $count } growers
    }
import-running = Adding: { $done } of { $all }
import-over = Added: { $added }. Refused by Leaf: { $failed }. Not sent: { $left }. Left out: { $out }.
import-again = You can open the same table again: growers who are already on the list are not added twice.
import-save = Save the result as a table
import-row = Row { $number }
import-added = added
fate-new = new
fate-shares-row = has the same e-mail as row { $row }
fate-shares-grower = has the same e-mail as { $grower }, who is already on the list
fate-namesake-row = new, but row { $row } has the same name
fate-namesake-grower = new, but { $grower } on the list has the same name
fate-several-emails = there is more than one e-mail address.
fate-unreadable = { $column }: a character cannot be read.
fate-spoiled = { $column }: a spreadsheet program has damaged this value.
fate-open-quote = a quotation mark is opened but never closed.
fate-more-cells = this row has more cells than there are columns: a comma or semicolon may belong inside a cell.
fate-hidden = this row is hidden in the workbook. To add this grower, unhide the row there.
fate-same-email = already on the list: { $grower } has this e-mail
fate-same-reference = already on the list: { $grower } has this reference
fate-email-twice = same e-mail as row { $row }
fate-reference-twice = same reference as row { $row }

## A day's work

day-title = Today
day-title-of = List of { $date }
day-done-of = The list of { $date } is done
day-earlier = This list is not from today. Go on with it, or delete it and plan a new day.
day-earlier-done = Planning a new day deletes this list. Save it as a table first if you need it.
day-link = Send a link instead
day-done = Today’s list is done
day-counts =
    { $all ->
        [one] { $all } grower: { $connected } connected, { $open } open, { $refused } declined, { $skipped } not today
       *[other] { $all } growers: { $connected } connected, { $open } open, { $refused } declined, { $skipped } not today
    }
day-postpone = Postpone…
day-skip = Skip today…
day-refuse = Mark as declined…
day-note = Note (optional)
day-note-keep = Save
day-all = Today’s list
day-all-earlier = The whole list
day-again = Reopen
    .name = Reopen: { $grower }
day-take = Connect now
    .name = Connect { $grower } now
choose-another = Choose another
day-save = Save the list as a table
day-clear = Delete the list
day-clear-title = Delete the list?
day-clear-text = The list, with its outcomes and notes, is deleted from this computer. Save it as a table first if you need it.
day-clear-yes = Delete it
outcome-open = open
outcome-postponed = later today
outcome-skipped = not today
outcome-refused = declined
outcome-connected = connected
table-outcome = Outcome
table-noted = Noted at
table-planned = Planned on
table-note = Note
choose-next-of-day = Connect the next: { $grower }

## One grower

grower-page-looking = Checking the connection…
grower-page-failed = Nothing is lost, and nothing has changed.
grower-page-reconnect = Press “Reconnect”: the grower logs in to FieldView again, and Leaf gets a new consent.
grower-page-finish = Press “Finish”: the grower’s consent is already here.
grower-page-permission = The consent covers less than Leaf needs. Ask Climate to enable what is missing for your app keys. Then press “Reconnect” and have the grower log in again.
away-wait = The consent is fine. Leaf tries again automatically: check again later.
grower-page-disconnect = Disconnect…
grower-page-disconnecting = Disconnecting…
grower-page-disconnected = Leaf confirms that FieldView is disconnected.
grower-page-still-connected = Leaf has not confirmed the disconnection yet: refresh before you rely on it.
grower-page-events = History of the last 30 days
event-limited-permission = The consent covers less than Leaf needs. Ask Climate to enable what is missing for your app keys. Then the grower has to consent again.
event-unauthenticated = FieldView no longer accepts the consent: the grower withdrew it, or it was used elsewhere. The grower has to consent again.
event-worked = FieldView answered normally.
event-key-refused = FieldView does not accept the company’s API key. Check the app keys in the settings.
event-busy = FieldView received too many requests. Leaf tries again automatically.
event-away = FieldView was unavailable. Leaf tries again automatically.
event-other = FieldView refused a request (status { $status }).
data-title = The grower’s data at Leaf
data-asking = Checking what has arrived at Leaf…
data-none = Leaf has not listed any fields for this grower yet.
data-synced = Leaf last checked FieldView: { $time }.
outlook-rules-unknown = The first fields can take minutes or hours. Leaf has not said whether they arrive automatically or have to be switched on.
outlook-previews-first = Leaf first lists the grower’s fields, which can take minutes or hours. Boundaries and machine files arrive only for fields that are switched on.
outlook-comes-by-itself = Leaf fetches fields, boundaries and machine files automatically. The first can take minutes or hours.
outlook-previewed =
    { $count ->
        [one] { $count } field is only a preview: its boundary and machine files arrive after you switch it on.
       *[other] { $count } fields are only previews: their boundaries and machine files arrive after you switch them on.
    }
outlook-waiting =
    { $count ->
        [one] { $count } field is switched on and arrives the next time Leaf checks FieldView.
       *[other] { $count } fields are switched on and arrive the next time Leaf checks FieldView.
    }
outlook-daily = Leaf checks at least once a day.
outlook-not-well = No new data arrives until the connection works again.
outlook-all-on = All fields are on: new data arrives automatically.
outlook-only-when-asked = Leaf checks FieldView only when asked: press “Ask Leaf to fetch now”.
data-counted = Farms: { $farms }. Fields: { $fields }.
data-arrived =
    { $fields ->
        [one] Farms: { $farms }. Fields: { $fields }, { $area }.
       *[other] Farms: { $farms }. Fields: { $fields }, { $area }.
    }
data-failed = Leaf did not answer. Stile asks again automatically.
data-sync = Ask Leaf to fetch now
data-sync-running = Asking…
data-sync-asked = Leaf is checking FieldView now.
data-sync-failed = Leaf did not accept the request. Nothing is lost: try again later.
field-unnamed = Unnamed field
fields-switch-all =
    { $count ->
        [one] Switch on { $count } field
       *[other] Switch on all { $count } fields
    }
fields-choose = Select fields…
fields-switch-chosen =
    { $count ->
        [one] Switch on { $count } selected field
       *[other] Switch on { $count } selected fields
    }
fields-search = Search fields
fields-farm-all = All farms
fields-farm = Farm { $farm }
fields-no-match = No field matches this search.
fields-not-on-map = Fields in preview are not on the map: Leaf does not have their boundaries.
fields-undrawable =
    { $count ->
        [one] The boundary of { $count } field cannot be drawn, so the field is not on the map. Nothing is lost: check its boundary in FieldView.
       *[other] The boundaries of { $count } fields cannot be drawn, so these fields are not on the map. Nothing is lost: check their boundaries in FieldView.
    }
fields-on = Fields: { $on } on, { $preview } in preview.
field-preview = in preview
field-waiting = on, arrives when Leaf next checks
field-failed = in preview, could not be switched on
field-undrawable = this boundary cannot be drawn
field-put-right = its boundary was corrected
switching = Switching fields on: { $done } of { $all }
switching-by-itself = While Stile runs, it switches on this grower’s new fields automatically. So far: { $done }.
switching-again = Leaf did not accept this last time. Stile tries again automatically.
switching-waits = Leaf is busy. Stile continues at { $time }.
switching-done =
    { $count ->
        [one] { $count } field was switched on.
       *[other] { $count } fields were switched on.
    }
switching-stopped = Stopped: { $done } of { $all } are switched on.
switching-failed =
    { $count ->
        [one] { $count } of { $all } fields could not be switched on.
       *[other] { $count } of { $all } fields could not be switched on.
    }
switching-lost = Nothing is lost: fields that are on stay on, and you can try the others again.
rules-title = How Leaf fetches these fields
rules-previews = Leaf lists fields as previews until they are switched on.
rules-only-when-asked = Leaf checks FieldView only when asked.
rules-set-for-grower = This is set for this grower.
rules-set-for-account = This is set for every grower of the Leaf account.
rules-set-by-leaf = This is Leaf’s default.
rules-for-one = Change it for this grower…
rules-for-all = Change it for every grower…
rules-changing = Changing Leaf’s configuration…
rules-lost = Leaf’s configuration may be unchanged. Stile is checking it.
rules-fetch-title = Have Leaf fetch all fields?
rules-fetch-text = This changes Leaf’s configuration (customDataSync off): fields that FieldView lists arrive with boundaries and machine files, without being switched on. Fields that are in preview now may still have to be switched on.
rules-look-title = Have Leaf check FieldView automatically?
rules-look-text = This changes Leaf’s configuration (fieldsAutoSync on): Leaf checks for new fields and data at least once a day, without being asked.
rules-whom-one = This applies only to { $grower }.
rules-whom-all = This applies to every grower of your Leaf account without a setting of their own, including those your colleagues connect.
rules-yes = Change it
map-name =
    { $count ->
        [one] Map of { $count } field
       *[other] Map of { $count } fields
    }
map-caption =
    { $fields ->
        [one] { $grower }: { $fields } field, { $area }
       *[other] { $grower }: { $fields } fields, { $area }
    }
# The letter for north on a map.
map-north = N
# Read by screen readers; the names of the fields follow.
map-about = North is at the top. The bar in the corner is { $length } long. The fields are:
# On a picture of the map, under the grower's name.
picture-facts =
    { $fields ->
        [one] { $fields } field · { $area } · { $date }
       *[other] { $fields } fields · { $area } · { $date }
    }
map-in = Zoom in
map-out = Zoom out
map-all = All fields
map-save = Save as a picture
links-title = Grower not here? Send a link
links-intro = With a link from Leaf, growers give their consent on their own phone or computer. Leaf attaches it automatically.
links-keys = For links, Leaf has to store your FieldView app keys (client ID, client secret, API key). You send them only once.
links-keys-yes = Send the app keys to Leaf
links-keys-there = Leaf already has your company’s app keys, from another computer. Use them, or replace them if they have changed since.
links-keys-others = Leaf already has app keys under Stile’s name, but for another client: { $client }. Links work only after you replace these keys with yours.
links-keys-use = Use these keys
links-keys-replace = Replace them
links-keys-remove = Remove the app keys from Leaf…
links-keys-remove-title = Remove the app keys from Leaf?
links-keys-remove-text = Links you have sent stop working until Leaf has the keys again. Connected growers stay connected.
links-keys-remove-yes = Remove them
links-make =
    { $days ->
        [one] Make a link for { $days } day
       *[other] Make a link for { $days } days
    }
links-refresh = Check if it was used
links-running = Asking Leaf…
links-failed = Nothing is lost.
links-until = Link valid until { $time }
links-no-end = Leaf ends it
links-used =
    { $count ->
        [one] Used { $count } time, last on { $time }
       *[other] Used { $count } times, last on { $time }
    }
links-unused = Not used yet
links-used-up = This link has been used as often as Leaf allows. Make a new one.
links-uses-left =
    { $count ->
        [one] It can be used { $count } more time.
       *[other] It can be used { $count } more times.
    }
links-show-code = Show QR code
links-hide-code = Back
links-code = A QR code that opens the link on the grower’s phone
links-mail = Write an e-mail
links-mail-subject = Connecting your FieldView account
links-copied = Link copied. Paste it into a message to the grower.
links-off = { $company } has not switched links on yet. Ask your company to do so and to give you a new set-up file: with it you can send links.
link-letter-language = Language of the e-mail: { $language }
link-letter-copy = Copy the e-mail
link-letter-copied = E-mail copied, with its link. Paste it where you write to the grower.
link-letter-hello = Hello { $grower },
link-letter-please = please connect your Climate FieldView account with this link:
link-letter-until = The link works until { $time }.
link-letter-asks = FieldView asks you to log in and to allow read access to your fields and your planting, harvest and application data.
link-letter-writes = It also asks you to allow us the following: { $data }.
link-letter-end = You can end this access at any time, in FieldView or by telling us.
link-letter-signed =
    Kind regards
    { $company }
link-letter-unsigned = Kind regards
link-keys-title = Links for growers who are not here
link-keys-on = Leaf has the app keys for links. Staff who open this file can send links at once.
link-keys-off = For links, Leaf has to store your FieldView app keys. Until it has them, staff who open this file cannot send links.
links-note-sent = Mark the link as sent
links-end = End this link
end-yes = End it
links-end-title = End this link?
links-end-text = After that, nobody can use it. You can make a new one.
disconnect-title = Disconnect { $grower }?
disconnect-text = Leaf stops getting data from FieldView for { $grower }, and deletes its history of this connection. To connect again, { $grower } has to log in to FieldView again.
disconnect-yes = Disconnect

new-grower-adding = Adding…
new-grower-add = Add this grower
new-grower-by-link = Add and make a link
new-grower-same = { $grower } already has this e-mail or reference. Check the list first: a grower who is on it twice can be connected only once.
new-grower-add-anyway = Add anyway
new-grower-name = Name
new-grower-email = E-mail
new-grower-email-help = Ideally the one the grower uses for FieldView: then Stile recognises the account.
new-grower-phone = Phone (optional)
new-grower-address = Address (optional)
new-grower-reference = Your own reference (optional)
new-grower-reference-help = A customer number, for example.
new-grower-maybe = Leaf may have added the grower anyway. Go back and press “Refresh” before you add it again.
edit-grower-title = Edit { $grower }
edit-grower-reading = Asking Leaf for this grower’s details…
edit-grower-save = Save
edit-grower-save-anyway = Save anyway
edit-grower-saving = Saving…
edit-grower-not-taken = Leaf accepted the change but still shows something else.
    .lost = Nothing is lost: what you typed is still here.
    .now = Save again. If it happens again, change this grower’s details on Leaf’s own pages.
delete-grower-heading = Delete this grower
delete-grower-note = Leaf then no longer lists the grower. Just before deleting, Stile asks Leaf once more whether anything is connected.
delete-grower-connected-note = Only a grower without any connection can be deleted. Disconnect first.
delete-grower-unfinished-note = This grower’s consent has not been used yet. Finish the connection or discard the consent first.
delete-grower = Delete at Leaf…
delete-grower-running = Deleting…
delete-grower-unsure = Leaf has not confirmed that the grower has been deleted. Refresh the list before you rely on it.
delete-grower-connected = This grower has a connection at Leaf, so nothing was deleted.
    .lost = Nothing is lost, and nothing has changed.
    .now = To delete this grower, disconnect first.
delete-grower-title = Delete { $grower } at Leaf?
delete-grower-text = { $grower } is then gone from Leaf, for everybody who works with this Leaf account. This cannot be undone: you would have to add the grower again.
delete-grower-yes = Delete
typed-kept = Nothing is lost: what you typed is still here.

## Questions

forget-title = Forget everything on this computer?
forget-text = This deletes the sign-in, the app keys, unfinished consents, today’s list, remembered accounts and the settings from this computer. Connected growers stay connected at Leaf.
forget-yes = Forget everything
afresh-title = Use new keyring entries?
afresh-text = Stile saves its secrets under new names and no longer uses the old entries. It copies what it can still read. You enter the rest again: the sign-in to Leaf, and the app keys or your company’s set-up file. Connected growers stay connected.
afresh-consents = The consents of { $growers } are in the old entries. Any that cannot be read stay there unused, and the grower has to log in to FieldView again.
close-title = Close and lose a consent?
close-text = The consent of { $growers } is only in Stile’s memory. Finish first: if you close Stile now, the grower has to log in to FieldView again.
close-yes = Close anyway
close-waiting-title = The browser may still answer. Close Stile anyway?
close-waiting-text = If you close now, Stile cannot receive FieldView’s answer, and nothing is shared. To be connected later, the grower has to log in again.
discard-title = Discard this consent?
discard-text = { $grower } consented, but Leaf does not have the consent yet. If you discard it, the grower has to log in to FieldView again.
discard-yes = Discard

## The four steps

connect-title = Connect { $grower }
connected-title = { $grower } is connected
step-prepare = Prepare the link
step-consent = Grower’s consent
step-attach = Attach to Leaf
step-confirm = Confirm
step-waiting = not started
step-running = in progress
step-done = done
step-needs-you = needs you
step-failed = failed
step-spoken = Step { $number } of { $all }, { $step }: { $state }
steps-of = Step { $number } of { $all }, { $step }

leave-back = Back to the growers
leave-here = Don’t connect
leave-later = Decide later
leave-waiting-title = The browser may still answer. Leave anyway?
leave-waiting-text = If you leave, Stile will not accept FieldView’s answer, and nothing is shared. To be connected later, the grower has to log in again.
leave-waiting-no = Keep waiting
leave-waiting-yes = Leave
choose-replace = Replace it
choose-keep = Keep it
choose-keep-old = Keep the old one
choose-paste = Paste the address instead
choose-open-again = Open the browser again
choose-ask-again = Ask again
choose-ask-privately = Ask again in a private window
choose-ask-grower = Ask the grower again
choose-right-account = Yes, attach it
choose-wrong-account = No, wrong account
choose-look-again = Refresh
choose-next = Connect the next grower

prepare-checking = Checking that everything is ready…
prepare-asking = Asking Leaf for FieldView’s log-in address…
choose-template = Use FieldView’s own address
choose-scopes = Continue with these permissions
scopes-title = FieldView will ask for permissions Stile does not know
scopes-more = Leaf’s log-in address also asks the grower for: { $scopes }. These permissions are read-only. Stile will not ask you about them again.
consent-opening = Preparing the link…
consent-exchanging = The grower has answered. Confirming with FieldView…
consent-storing = Saving the grower’s consent…
attach-running = Sending the consent to Leaf…
confirm-running = Checking that Leaf has the consent…
sign-in-prepare = Leaf no longer accepts your sign-in. The grower has not been asked yet.
    .missing = You are not signed in to Leaf on this computer. The grower has not been asked yet.
sign-in-attach = Leaf no longer accepts your sign-in. The grower’s consent is safe: no new log-in is needed.
    .missing = You are not signed in to Leaf on this computer. The grower’s consent is safe: no new log-in is needed.
sign-in-confirm = Leaf no longer accepts your sign-in. Leaf has the consent; only the final check is left.
    .missing = You are not signed in to Leaf on this computer. Leaf has the consent; only the final check is left.

already-title = { $grower } already has a FieldView connection at Leaf
already-since = Since { $time }
already-replace = Replacing it deletes the old connection and its history at Leaf, and attaches the new one. Fields and data stay.
already-keep = Keeping the old one discards the new consent.

account-title = Is this { $grower }’s FieldView account?
account-fields =
    { $count ->
        [one] { $count } field: { $names }
       *[other] { $count } fields: { $names }
    }
account-fields-more = More than { $count } fields: { $names }
account-no-fields = This account has no fields. FieldView gives Leaf only a grower’s own fields: an adviser’s account, which only has fields shared by others, brings no data.
doubt-connected-to-another = This account is already connected to { $other }. The browser was probably still logged in as { $other }. In that case, press “No, wrong account”: Stile can then ask { $grower } again in a private window.
doubt-not-as-before = { $grower } was connected with another account before: { $before }. Attach this one only if the change is intended.
doubt-unnamed = FieldView did not say whose account this is. Attach it only if { $grower } has just logged in.
doubt-no-email = FieldView gave no e-mail address to compare. Attach this account only if it is { $grower }’s.
doubt-grower-without-email = Leaf has no e-mail address for { $grower } to compare. Attach this account only if it is { $grower }’s.
doubt-other-email = Its e-mail is not the one Leaf has for { $grower }. Browsers often stay logged in as the previous grower, so Stile has not attached it yet.
doubt-shared-email = Its e-mail is the one Leaf has for { $grower }, but another grower may have the same one. Attach this account only if it is { $grower }’s.

waiting-title = Now it’s the grower’s turn, in the browser
waiting-time-left = Time left: { $time }
waiting-log-in = { $grower } logs in to FieldView. If someone else is logged in there, log out first.
waiting-allow = The grower reads what is requested and allows it.
waiting-listening = Stile continues automatically.
waiting-pasting = Copy the address where the browser ends up, and paste it below.
waiting-pasting-here = The browser then says that it cannot open the page. This is expected. Copy the address it shows, and paste it below.
waiting-own-before = Before the grower allows access, press F12 in the browser and choose “Network”: browsers do not show this redirect address anywhere else.
waiting-own-after = In the list that F12 opened, choose the entry that appeared after the click. Copy the value of “Location”, and paste it below.
waiting-picture = A sketch of FieldView’s pages: first the log-in with e-mail and password, then the list of what is requested, with a button to allow it.
waiting-asking = Opening your browser…
waiting-asked = Your browser should open. If it does not, open it again or copy the link.
waiting-copy = Copy the link
waiting-private = Open in a private window
waiting-leads-to = The link opens { $host }.
waiting-paste-field = Address from the browser
waiting-paste-help = The whole address, after the grower has allowed access. It is used once and not saved.
waiting-paste-use = Use this address
waiting-paste-open = The browser shows an error? Paste its address
waiting-invalid-open = The browser shows “Invalid client”?
waiting-invalid = FieldView shows this page, and sends nothing back, when it does not know your company’s client ID or redirect address. Waiting does not help: press “Cancel”, compare both in the settings with what Climate registered, and connect again.
waiting-tls = Your browser insists on https for the redirect address, which cannot work on this computer. Paste the address it shows instead.
shared-title = What is shared
shared-what = Leaf reads farms, fields with their boundaries, and planting, application and harvest data. It never sees the FieldView password.
shared-write = It may also do the following: { $scopes }.
shared-with = The data goes to { $company }, through Leaf.
shared-with-yours = The data goes to your company, through Leaf.
shared-end = The grower can end this in FieldView at any time, and so can your company in Stile.
leaflet-open = Leaflet for the grower
leaflet-save = Save as a file
leaflet-company = the company that gave you this leaflet
leaflet-reads = Data is only read. Nothing in your account is changed.
leaflet-writes = Some data may also be written to your account. FieldView lists it before you allow it.
leaflet-text =
    Sharing your FieldView data

    Who asks for it: { $company }
    Who passes it on: Leaf (withleaf.io), a service that passes farm data on to companies

    What is shared
    - your farms, your fields and their boundaries
    - planting, application and harvest data
    - the names of the account and of its organisations
    { $rights }

    How it works
    1. You log in on FieldView’s own page. Nobody else sees your password.
    2. FieldView lists what is asked for. You allow it, or you decline.

    How to end it
    - in FieldView, at any time
    - or tell the company above: it can end the connection as well
    No new data is shared from then on. Ask the company what happens to the data that it already has.
waiting-turned-away =
    { $count ->
        [one] { $count } request that was not FieldView’s answer was rejected.
       *[other] { $count } requests that were not FieldView’s answer were rejected.
    }

## Connected

connected-status = Status at Leaf
connected-status-none = not given
connected-account = FieldView account
connected-account-none = not given by FieldView
connected-since = Connected since
connected-since-none = not given by Leaf
connected-permissions = Permissions
permissions-unlisted = not listed by Leaf
permissions-read = Read: { $granted } of { $all }
permissions-read-write = Read: { $granted } of { $all }, write: { $granted-write } of { $all-write }
connected-missing = Missing: { $data }. Ask Climate to enable it, then reconnect.
missing-harvest = harvest data (asHarvested:read)
missing-planting = planting data (asPlanted:read)
missing-application = application data (asApplied:read)
missing-fields = fields and boundaries (fields:read)
missing-owners = owners of the data (resourceOwners:read)
missing-farms = farms and organisations (farmOrganizations:read)
connected-dropped = Stile has deleted its copy of the grower’s consent. Leaf keeps it valid from now on.
connected-not-dropped = Stile could not delete its copy of the consent yet. It tries again at its next start.
connected-dropping = Deleting Stile’s copy of the consent…
connected-operations = Field operations at Leaf
connected-machines = Machine files at Leaf
