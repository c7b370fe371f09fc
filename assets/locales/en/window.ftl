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
this-run-badge = Secrets kept for this run only
leave-practice = Leave practice
practice-company = Company: { $company }
practice-company-mixed = every kind of grower, and of trouble
practice-company-large = ten thousand growers, set up by a file
practice-company-new = Leaf knows no grower yet: add them, or import a table
practice-company-not-enabled = Climate has not enabled everything: no grower can consent
practice-company-anew = Each begins anew when it is chosen.
try-again = Try again
keep-for-this-run = Keep secrets for this run only
start-afresh-ask = Start afresh…
start-afresh = Start afresh
dismiss = OK
cancel = Cancel
back = Back
continue = Continue
# Before the reason why a field's value will not do.
please-check = Please check: { $reason }
key-enter = Enter
key-escape = Esc
keyring-waits = Waiting for your system's keyring. It may be asking you for its password in another window.
give-up = Don't wait
closing = Keeping the grower's consent safe; Stile closes by itself in a moment.
link-copied = The link is copied. It works once, for this grower, until the time is up.
asked-to-wait = The server is busy and asked for a pause. Going on in { $time }.

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
display-percent = { $percent } %

## Details for support

details = Details for support
details-copy = Copy the details
details-version = Stile { $version }
details-time = Time: { $time }
details-server = Server: { $server }
details-not-asked = Not asked: { $why }
details-not-reached = Not reached: { $cause }
details-lost = Answer lost: { $cause }
details-status = Status: { $status }
details-unreadable = Status: { $status }, unreadable: { $what }
details-code = Code: { $code }
details-request = Request id: { $id }
details-reason = Reason: { $reason }

## Starting and welcome

starting = Reading what is kept on this computer…
keyring-trouble-title = Stile cannot read its secrets
welcome-title = Welcome to Stile
welcome-intro = Stile connects a grower's Climate FieldView account to Leaf. The grower logs in to FieldView in your browser and allows it; Stile does the rest and tells you when it is done.
welcome-picture = A drawing of a stile over a fence: four steps that lead into a field.
welcome-need = You need, once for your company
welcome-need-leaf = a Leaf account (e-mail and password, or an API token)
welcome-need-keys = FieldView app keys from Climate: client ID, client secret, API key
welcome-need-address = the redirect address that Climate registered for them
welcome-get-leaf = Get a Leaf account
welcome-get-keys = Register with Climate as a developer
welcome-practice = Just looking? Practice runs on this computer alone, with invented growers. It needs no account and no network, and keeps nothing.
welcome-try = Try with practice data
welcome-set-up = Set up Stile
welcome-set-up-file = Set up with a file
welcome-file = Did your company give you a set-up file (.stile)? Open it here, or drop it onto this window.
welcome-file-here = Did your company give you a set-up file (.stile)? Open it here.

## Set-up

setup-page = Set-up, page { $page } of { $pages }
setup-signing-in = Signing in…
setup-saving = Saving…
setup-finish = Save and finish
# Only ever the names of servers.
sent-to = Sent to { $servers } only.

leaf-title = Your Leaf account
leaf-intro = Stile signs in to Leaf for your company. The password is used once and not kept.
leaf-kept = You are signed in. Leave the fields empty to keep it that way.
leaf-by-password = E-mail and password
leaf-by-token = API token
leaf-email = E-mail
leaf-email-hint = you@company.example
leaf-password = Password
leaf-token = API token
leaf-token-help = From your Leaf account, or from your company's developer: one long word. { $sent }
leaf-none = No account yet? Ask Leaf for one
leaf-again = Sign in to Leaf again
leaf-sign-in = Sign in

keys-title = Your FieldView app keys
keys-intro = Climate gave your company three values by mail. One set serves every grower. You can paste the whole mail into any of the fields.
keys-kept = Secret and API key are in the keyring. Leave them empty to keep them.
keys-kept-for-this-run = Secret and API key are kept until Stile is closed. Leave them empty to keep them.
keys-in-keyring = Kept in your system's keyring.
keys-for-this-run = Kept until Stile is closed.
keys-split = The three values were found in what you pasted, and put in their places.
keys-client-id = Client ID
keys-client-id-help = clientId in Climate's mail: one word, not a secret.
keys-client-secret = Client secret
keys-client-secret-help = clientSecret in Climate's mail. { $kept } { $sent }
keys-api-key = API key
keys-api-key-help = apiKey in Climate's mail, often the longest of the three. { $kept } { $sent }
keys-none = No keys yet? Register with Climate as a developer

redirect-title = Where FieldView's answer comes back
redirect-intro = After the grower has allowed access, the browser goes to this address. Climate must have registered it for your keys, exactly as written here.
redirect-first = Redirect address
redirect-first-help = Letter for letter as Climate has registered it. Best is one on this computer with a port from 1024 to 49151.
redirect-second = Second redirect address (optional)
redirect-second-help = Registered as well, and used when Stile cannot listen on the first one.
redirect-elsewhere = This address is not on this computer, so you will paste the address that the browser ends on.
redirect-open-page = This address is not on this computer, and with http:// others on the way can read the answer. You will paste the address that the browser ends on.
redirect-https-here = No browser trusts https on this computer, so Stile cannot answer there: the browser will say that it cannot open the page, and you will paste the address that it shows.
redirect-own-scheme = Browsers neither open nor show such an address: each time, the answer has to be looked up in the browser's developer tools. Better have Climate register one like { $usual }, too.
redirect-low-port = Some systems do not let Stile use port { $port }. On those, you will paste the address that the browser ends on.
redirect-high-port = Windows keeps ports like { $port } to itself on some days. Then you will paste the address that the browser ends on.
redirect-write = Permission to write (optional)
redirect-write-help = Reading is always asked for. Writing needs Climate's permission for your keys.
redirect-write-warning = Growers cannot log in at all when Climate has not permitted these scopes.
redirect-mail-title = Not registered yet?
redirect-mail-help = Stile can write the mail that asks Climate for the scopes and this address.
redirect-mail = Write the mail to Climate
redirect-pkce = Prove each log-in with PKCE (only if Climate says that your keys support it)
fields-setting = Fields of a new connection
fields-setting-help = Leaf lists a grower's fields as previews first: neither boundaries nor machine files come before a field is switched on.
fields-setting-ask = Ask: I switch fields on, grower by grower
fields-setting-all = Switch all fields on as they come, while Stile runs
settings-not-saved = The settings could not be saved.
    .lost = Nothing is lost: what you typed is still here.
    .now = Make room on the disk or check the folder's permissions, then try again.
settings-newer = The settings were written by a newer version of Stile, so they were not saved.
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
open-looking = Looking at the file…
open-running = Opening it. This takes a moment…
open-passphrase = Passphrase
open-passphrase-help = Whoever gave you the file knows it. It is not your password for Leaf.
open-wrong-passphrase = this passphrase does not open the file
open-go-on = Open
open-other = Choose another file
open-servers-title = This file leads to other servers
open-servers-leaf = Leaf, where you sign in: { $host }
open-servers-fieldview = FieldView, where growers log in: { $host }
open-servers-data = FieldView's data: { $host }
open-servers-trust = Your password for Leaf and the consents of growers would go there. Go on only if your company has told you to.
open-servers-forget = What Stile knows of the servers in use (your sign-in, app keys, the day's list, accounts) is then forgotten on this computer. Growers who are unfinished there can be finished once you are back with a file for those servers.
open-use-servers = Use these servers
make-title = Make a set-up file for staff
make-intro = One file sets up Stile on your colleagues' computers. They open it, type the passphrase, and sign in to Leaf themselves.
make-company = Name of your company
make-passphrase = Passphrase
make-passphrase-help = Write it down now: Stile does not keep it. Tell it to your staff in another way than the file, by telephone for example.
make-weak = too easy to guess; take the one that was offered, or four words that do not belong together
make-language = Language: { $language }
make-logo = Choose a logo…
make-logo-help = Optional: a PNG of at most 1024 by 1024 pixels and 256 KB.
make-logo-chosen = A logo is chosen.
make-logo-address = The logo's address on the web (optional)
make-logo-address-help = For the page that a link from Leaf leads to: an https address that anybody may open.
make-logo-address-wrong = this is not an https address that anybody may open.
make-holds = What is in the file
make-holds-keys = your FieldView app keys, encrypted with the passphrase
make-holds-address = the redirect address, the write permissions, the language, the logo's address, and whether fields are switched on as they come
make-holds-servers = the servers: { $hosts }
make-holds-not = never anybody's password or token for Leaf
make-go-on = Make the file
make-running = Making it…
set-by-company = Set by the set-up file of { $company }. A newer file replaces it.

## A file whose path is typed

files-all = All files
path-title-set-up = Where is the set-up file?
path-title-table = Where is the table?
path-title-logo = Where is the logo?
path-text = This computer has no dialog in which a file can be chosen. Type the file's path, or paste it.
path-field = Path of the file
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
filter-all = All
filter-not-connected = Not connected
filter-attention = Need attention
filter-away = FieldView away
filter-connected = Connected
growers-add = Add a grower
growers-refresh = Refresh
growers-save = Save as a table
growers-more = More
growers-import = Add growers from a table…
growers-check-all = Check all
growers-plan = Plan a day
order = Order: { $order }
order-leaf = as at Leaf
order-name = by name
order-reference = by own reference
order-state = by state
order-account = by account
order-newest = newest connection first
order-by = Order by: { $column }
grower-fields =
    { $count ->
        [0] no fields yet
        [one] { $count } field
       *[other] { $count } fields
    }
grower-fields-on = { $on } of { $count } fields on
choose-title = Who is to be connected today?
choose-all-shown = Choose all that are shown
choose-none-shown = Choose none of those shown
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
        [one] { $told } connection checked: { $good } well, { $trouble } in need of attention.
       *[other] { $told } connections checked: { $good } well, { $trouble } in need of attention.
    }
checked-away =
    { $count ->
        [one] For { $count }, FieldView is away at the moment: wait, there is nothing to do.
       *[other] For { $count }, FieldView is away at the moment: wait, there is nothing to do.
    }
checked-previews =
    { $count ->
        [one] { $count } grower has fields in preview: nothing of those comes until they are switched on.
       *[other] { $count } growers have fields in preview: nothing of those comes until they are switched on.
    }
checked-not-counted =
    { $count ->
        [one] The fields of { $count } grower were not counted.
       *[other] The fields of { $count } growers were not counted.
    }
checked-not-told =
    { $count ->
        [one] Leaf gave no answer about { $count }.
       *[other] Leaf gave no answer about { $count }.
    }
checked-left =
    { $count ->
        [one] { $count } was not looked at.
       *[other] { $count } were not looked at.
    }
table-reference = Own reference
table-state = State of FieldView
table-fields = Fields
table-previews = Fields in preview
table-event = What happened last
growers-none = There are no growers yet. Add the first one.
growers-no-match = No grower matches this search.
growers-no-match-yet = Nobody so far. Leaf has not said of everybody yet how they stand: “Check all” asks it.
growers-failed-empty = Nothing is lost.
growers-failed-some = Nothing is lost: the growers below can be used.
growers-reading = Reading growers: { $known }
growers-reading-of = Reading growers: { $known } of { $total }
growers-shown-of = { $shown } of { $known } growers
growers-stop-reading = Stop reading
growers-stopped = { $shown } of { $known } growers; the list was not read to its end
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
grower-finish = Finish
    .name = Finish connecting { $grower }
grower-discard = Throw away…
    .name = Throw { $grower }'s consent away
grower-unfinished = { $grower } is not finished
held-in-memory = Stile holds the grower's consent in memory only: finish before you close Stile.
held-expired = The grower's consent is kept in your keyring, but FieldView ends consents after 30 days, and this one seems older. Try to finish; if Leaf refuses it, throw it away and ask again.
held-safe = The grower's consent is safe in your keyring. No new log-in is needed.

state-none = FieldView not connected
state-unknown = Asking Leaf about FieldView…
state-not-asked = not asked
state-good = FieldView connected
state-missing = FieldView connected, { $missing } of { $all } permissions missing
state-trouble = FieldView needs attention
state-trouble-word = FieldView needs attention: { $word }
state-away = FieldView is away at the moment: wait

## Growers from a table

import-title = Add growers from a table
import-reading = Reading the table…
import-code-page = Letters: { $name }
code-page =
    { $name ->
        [UTF-8] Unicode (UTF-8)
        [UTF-16LE] Unicode (UTF-16)
        [UTF-16BE] Unicode (UTF-16, big-endian)
        [windows-1252] Western Europe (Windows-1252)
        [macintosh] Western Europe (Mac)
        [windows-1250] Central Europe (Windows-1250)
        [ISO-8859-2] Central Europe (ISO 8859-2)
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
import-heads = Names of the columns: { $row }
import-no-heads = none
import-passed-over =
    { $count ->
        [one] { $count } row above the names of the columns was passed over.
       *[other] { $count } rows above the names of the columns were passed over.
    }
import-origin = This is an export of { $program }.
import-of-fields = This is a list of fields, as FieldView and John Deere export it. Leaf needs an e-mail address for each grower.
reason-cells = by its cells ({ $percent } % fit)
reason-head = by its name ({ $percent } % fit)
reason-head-alone = by its name
import-spoiled =
    { $count ->
        [one] “{ $column }”: a spreadsheet has spoiled { $count } value in this column, as in 4.00123E+15. It is not in the file any more: enter it again, in a column formatted as text.
       *[other] “{ $column }”: a spreadsheet has spoiled { $count } values in this column, as in 4.00123E+15. They are not in the file any more: enter them again, in a column formatted as text.
    }
import-shares =
    { $count ->
        [one] { $count } row has the e-mail address of another grower, as in families. Is it a grower of its own?
       *[other] { $count } rows have the e-mail address of another grower, as in families. Are they growers of their own?
    }
import-shares-add = Yes, add them too
import-shares-leave = No, leave them out
import-columns = Which column is what? Name and e-mail are needed.
import-column = { $meaning }: { $column }
import-no-column = none
import-column-number = Column { $number }
import-phone = Phone
import-first-name = First name
import-address = Address
import-wait-for-list = The list of growers is still being read: who is there already is known when it is complete.
import-counts =
    { $all ->
        [one] { $all } row: { $new } new, { $known } there already, { $twice } twice, { $wrong } to be corrected
       *[other] { $all } rows: { $new } new, { $known } there already, { $twice } twice, { $wrong } to be corrected
    }
import-start =
    { $count ->
        [one] Add { $count } grower
       *[other] Add { $count } growers
    }
import-running = Adding: { $done } of { $all }
import-over = Added: { $added }. Not taken by Leaf: { $failed }. Not sent: { $left }. Left out: { $out }.
import-again = You can open the same table again: who is there already is not added twice.
import-save = Save the result as a table
import-row = Row { $number }
import-added = added
fate-new = new
fate-shares-row = has the e-mail of row { $row }
fate-shares-grower = has the e-mail of { $grower }, who is there already
fate-several-emails = there is more than one e-mail address.
fate-unreadable = { $column }: a letter cannot be read.
fate-spoiled = { $column }: a spreadsheet has spoiled this value.
fate-open-quote = a quotation mark is opened here and not closed.
fate-more-cells = this row has more cells than there are columns: one of its commas or semicolons may belong to a cell.
fate-same-email = there already: { $grower } has this e-mail
fate-same-reference = there already: { $grower } has this reference
fate-email-twice = the same e-mail as in row { $row }
fate-reference-twice = the same reference as in row { $row }

## A day's work

day-title = Today
day-done = The day's list is done
day-counts =
    { $all ->
        [one] { $all } grower: { $connected } connected, { $open } open, { $refused } said no, { $skipped } not today
       *[other] { $all } growers: { $connected } connected, { $open } open, { $refused } said no, { $skipped } not today
    }
day-postpone = Later today…
day-skip = Not today…
day-refuse = Said no…
day-note = Note (optional)
day-note-keep = Put it down
day-all = All of the day
day-again = Open again
    .name = Open again: { $grower }
day-save = Save the day as a table
day-clear = End the day
day-clear-title = End the day?
day-clear-text = The list with its outcomes and notes goes from this computer. Save it as a table first if you need it.
outcome-open = open
outcome-postponed = later today
outcome-skipped = not today
outcome-refused = said no
outcome-connected = connected
table-outcome = What became of it
table-note = Note
choose-next-of-day = Connect the next: { $grower }

## One grower

grower-page-looking = Asking Leaf how the connection stands…
grower-page-failed = Nothing is lost, and nothing has changed.
grower-page-reconnect = Press “Reconnect”: the grower logs in to FieldView once more, and Leaf gets a new consent.
grower-page-finish = Press “Finish”: the grower's consent is here already.
grower-page-permission = The consent covers less than Leaf needs. Ask Climate to enable what is missing for your app keys; then press “Reconnect”, and the grower logs in once more.
away-wait = Nothing is wrong with the consent. Leaf tries again by itself: look again later.
grower-page-disconnect = Disconnect…
grower-page-disconnecting = Disconnecting…
grower-page-disconnected = Leaf has confirmed that FieldView is no longer attached.
grower-page-still-connected = Leaf has not said that it is gone: look again before you rely on it.
grower-page-events = What happened in the last 30 days
event-limited-permission = The consent covers less than Leaf needs. Ask Climate to enable what is missing for your app keys; then the grower consents once more.
event-unauthenticated = FieldView no longer accepts the consent: the grower has withdrawn it, or it was used elsewhere. The grower has to consent once more.
event-worked = FieldView answered as it should.
event-key-refused = FieldView does not accept the company's API key. Check the app keys in the settings.
event-busy = FieldView was asked too often. Leaf tries again by itself.
event-away = FieldView was out of order. Leaf tries again by itself.
event-other = FieldView refused a request (status { $status }).
data-title = The grower's data at Leaf
data-asking = Asking Leaf what has arrived…
data-none = Leaf has listed no field of this grower yet.
data-synced = Leaf's last look at FieldView: { $time }.
outlook-rules-unknown = The first fields can take from minutes to hours. Leaf has not said whether they come by themselves or have to be switched on.
outlook-previews-first = Leaf lists the grower's fields first, which can take from minutes to hours. Boundaries and machine files come only for fields that are switched on.
outlook-comes-by-itself = Leaf fetches fields, boundaries and machine files by itself. The first can take from minutes to hours.
outlook-previewed =
    { $count ->
        [one] { $count } field is only previewed: neither its boundary nor its machine files come until it is switched on.
       *[other] { $count } fields are only previewed: neither their boundaries nor their machine files come until they are switched on.
    }
outlook-waiting =
    { $count ->
        [one] { $count } field is switched on and comes with Leaf's next look at FieldView.
       *[other] { $count } fields are switched on and come with Leaf's next look at FieldView.
    }
outlook-daily = Leaf looks at least once a day.
outlook-not-well = Nothing new comes until the connection is well again.
outlook-all-on = All fields are on: what is new to them comes by itself.
outlook-only-when-asked = Leaf looks at FieldView only when it is asked to: press “Ask Leaf to fetch now”.
data-counted = Farms: { $farms }. Fields: { $fields }.
data-arrived =
    { $fields ->
        [one] Farms: { $farms }. Fields: { $fields }, { $area }.
       *[other] Farms: { $farms }. Fields: { $fields }, { $area }.
    }
data-failed = Leaf did not answer. Stile asks again by itself.
data-sync = Ask Leaf to fetch now
data-sync-running = Asking…
data-sync-asked = Leaf looks at FieldView now.
data-sync-failed = Leaf did not take the request. Nothing is lost: try again later.
field-unnamed = Field without a name
fields-switch-all =
    { $count ->
        [one] Switch { $count } field on
       *[other] Switch on all { $count } fields
    }
fields-choose = Choose fields…
fields-switch-chosen =
    { $count ->
        [one] Switch on the chosen field
       *[other] Switch on the chosen fields: { $count }
    }
fields-search = Search the fields
fields-farm-all = All farms
fields-farm = Farm { $farm }
fields-no-match = No field matches this search.
fields-not-on-map = Fields in preview are not on the map: Leaf has no boundaries of them.
fields-undrawable =
    { $count ->
        [one] The outline of { $count } field cannot be drawn, so the field is not on the map. Nothing is lost: look at its boundary in FieldView.
       *[other] The outlines of { $count } fields cannot be drawn, so these fields are not on the map. Nothing is lost: look at their boundaries in FieldView.
    }
fields-on = Fields: { $on } on, { $preview } in preview.
field-preview = in preview
field-waiting = on, comes with Leaf's next look
field-failed = in preview, could not be switched on
field-undrawable = this outline cannot be drawn
field-put-right = its outline was put right
switching = Switching fields on: { $done } of { $all }
switching-by-itself = As long as Stile runs, it switches this grower's fields on as they come. So far: { $done }.
switching-again = Leaf did not take it the last time. Stile tries again by itself.
switching-waits = Leaf is busy and asked for a pause. Going on at { $time }.
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
switching-lost = Nothing is lost: what is on stays on, and the others can be tried again.
rules-title = How Leaf fetches these fields
rules-previews = Leaf lists fields as previews until they are switched on.
rules-only-when-asked = Leaf looks at FieldView only when it is asked to.
rules-set-for-grower = That is set for this grower.
rules-set-for-account = That is set for every grower of the Leaf account.
rules-set-by-leaf = That is Leaf's default.
rules-for-one = Change it for this grower…
rules-for-all = Change it for every grower…
rules-changing = Changing Leaf's configuration…
rules-lost = Leaf's configuration may be as it was: Stile asks how it stands.
rules-fetch-title = Have Leaf fetch all fields?
rules-fetch-text = Leaf's configuration is changed (customDataSync off): fields that FieldView lists come with boundaries and machine files, without being switched on. Those that are in preview now may still have to be switched on.
rules-look-title = Have Leaf look at FieldView by itself?
rules-look-text = Leaf's configuration is changed (fieldsAutoSync on): Leaf looks for new fields and data at least once a day, without being asked.
rules-whom-one = This concerns { $grower } alone.
rules-whom-all = This concerns every grower of your Leaf account who has no setting of their own, also those whom others of your company connect.
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
map-in = Nearer
map-out = Farther
map-all = All fields
map-save = Save as a picture
links-title = The grower is not here? Send a link
links-intro = With a link from Leaf, the grower gives the consent alone, on their own phone or computer. Leaf attaches it by itself.
links-keys = For links, Leaf has to keep your FieldView app keys (client ID, client secret, API key). This is needed once.
links-keys-yes = Give Leaf the app keys
links-keys-there = Leaf has your company's app keys already, from another computer. Go on with them, or replace them if they were changed since.
links-keys-others = Leaf has app keys under Stile's name already, of another client: { $client }. Links made with these work only once they are replaced by yours.
links-keys-use = Go on with them
links-keys-replace = Replace them
links-keys-remove = Remove the app keys from Leaf…
links-keys-remove-title = Remove the app keys from Leaf?
links-keys-remove-text = Links that were sent no longer work then, until Leaf has the keys again. Growers who are connected stay so.
links-keys-remove-yes = Remove them
links-make =
    { $days ->
        [one] Make a link for { $days } day
       *[other] Make a link for { $days } days
    }
links-refresh = Look whether it was used
links-running = Asking Leaf…
links-failed = Nothing is lost.
links-until = Link until { $time }
links-no-end = Leaf ends it
links-used =
    { $count ->
        [one] Used { $count } time, last on { $time }
       *[other] Used { $count } times, last on { $time }
    }
links-unused = Not used yet
links-used-up = It can no longer be used, because it was used as often as Leaf allows. Make another one.
links-uses-left =
    { $count ->
        [one] It can be used { $count } more time.
       *[other] It can be used { $count } more times.
    }
links-show-code = Show as a code for the phone
links-hide-code = Hide the code
links-code = A code for the camera of the grower's phone, which opens the link
links-mail = Write a mail
links-mail-subject = Connecting your FieldView account
links-mail-body =
    Hello { $grower },

    please open this link, log in to FieldView and allow access to your data:

    { $link }

    Thank you.
links-copied = The link is copied: paste it wherever you write to the grower.
links-end = End this link
end-yes = End it
links-end-title = End this link?
links-end-text = Whoever has it can no longer use it. You can make another one.
disconnect-title = Disconnect { $grower }?
disconnect-text = Leaf gets nothing new from FieldView for { $grower } from then on, and its history of this connection goes. To connect again, { $grower } has to log in to FieldView once more.
disconnect-yes = Disconnect

new-grower-adding = Adding…
new-grower-add = Add this grower
new-grower-by-link = Add by a link to send
new-grower-same = { $grower } has this e-mail or reference already. Look at the list first: one grower twice can be connected only once.
new-grower-add-anyway = Add all the same
new-grower-name = Name
new-grower-email = E-mail
new-grower-email-help = Best the one the grower logs in to FieldView with: then Stile knows the account.
new-grower-phone = Phone (optional)
new-grower-address = Address (optional)
new-grower-reference = Your own reference (optional)
new-grower-reference-help = A customer number, for example.
new-grower-maybe = Leaf may have added the grower all the same: go back and press “Refresh” before you add it again.
typed-kept = Nothing is lost: what you typed is still here.

## Questions

forget-title = Forget everything on this computer?
forget-text = This removes the sign-in, the app keys, unfinished consents, the day's list, remembered accounts and the settings from this computer. Growers who are connected stay connected at Leaf.
forget-yes = Forget everything
afresh-title = Start afresh in the keyring?
afresh-text = Stile keeps its secrets under new names and no longer looks at the old entries. What it can still read goes along. The rest you enter again: the sign-in to Leaf, and the app keys or your company’s set-up file. Growers who are connected stay connected.
afresh-consents = The consents of { $growers } wait in the old entries. Where they cannot be read they stay there unused, and the grower has to log in to FieldView again.
close-title = Close and lose a consent?
close-text = Stile holds the consent of { $growers } in memory only. Finish first; after closing, the grower has to log in to FieldView again.
close-yes = Close anyway
discard-title = Throw this consent away?
discard-text = { $grower } consented, and Leaf does not have it yet. Thrown away, the grower has to log in to FieldView again.
discard-yes = Throw it away

## The four steps

connect-title = Connect { $grower }
connected-title = { $grower } is connected
step-prepare = Prepare the link
step-consent = Grower's consent
step-attach = Attach to Leaf
step-confirm = Confirm
step-waiting = to come
step-running = working
step-done = done
step-needs-you = needs you
step-failed = failed
step-spoken = Step { $number } of { $all }, { $step }: { $state }
steps-of = Step { $number } of { $all }, { $step }

leave-back = Back to the growers
leave-here = Leave it here
leave-later = Decide later
choose-replace = Replace it
choose-keep = Keep it as it is
choose-keep-old = Keep the old one
choose-paste = Go on by pasting
choose-open-again = Open the browser again
choose-ask-again = Ask again
choose-ask-privately = Ask again in a private window
choose-ask-grower = Ask the grower again
choose-right-account = Yes, attach it
choose-wrong-account = No, wrong account
choose-look-again = Look again
choose-next = Connect the next grower

prepare-checking = Looking whether everything is in place…
prepare-asking = Asking Leaf for FieldView's log-in address…
choose-template = Use FieldView's own address
choose-scopes = Go on with these permissions
scopes-title = FieldView will ask for more than Stile knows
scopes-more = Leaf's log-in address also asks the grower for: { $scopes }. These permissions only read. Stile does not ask about them again.
consent-opening = Making the link ready…
consent-exchanging = The grower has answered. Asking FieldView to confirm it…
consent-storing = Keeping the grower's consent safe…
attach-running = Handing the consent to Leaf…
confirm-running = Asking Leaf whether it has it…
sign-in-prepare = Leaf does not accept your sign-in any more. The grower has not been asked yet.
    .missing = You are not signed in to Leaf on this computer. The grower has not been asked yet.
sign-in-attach = Leaf does not accept your sign-in any more. The grower's consent is safe: no new log-in is needed.
    .missing = You are not signed in to Leaf on this computer. The grower's consent is safe: no new log-in is needed.
sign-in-confirm = Leaf does not accept your sign-in any more. Leaf has taken the consent; it only remains to look.
    .missing = You are not signed in to Leaf on this computer. Leaf has taken the consent; it only remains to look.

already-title = Leaf has a FieldView connection for { $grower } already
already-since = Since { $time }
already-replace = Replacing it removes the old connection and its history of events at Leaf, and attaches the new one in its place. Fields and data stay.
already-keep = Keeping the old one throws away the consent that was just given.

account-title = Is this { $grower }'s FieldView account?
account-fields =
    { $count ->
        [one] { $count } field: { $names }
       *[other] { $count } fields: { $names }
    }
account-fields-more = More than { $count } fields: { $names }
account-no-fields = There are no fields in this account. FieldView hands out only a grower's own fields: an adviser's log-in, with which they are merely shared, brings nothing.
doubt-other-growers = This account is connected to { $other } already. The browser was probably still logged in as { $other }: log out of FieldView there, and ask { $grower } again.
doubt-not-as-before = Until now { $grower } was connected with another account: { $before }. Attach this one only if that is meant.
doubt-unnamed = FieldView did not say whose account it is. Attach it only if { $grower } logged in just now.
doubt-no-email = FieldView gave no e-mail to compare. Attach it only if this is { $grower }'s account.
doubt-grower-without-email = Leaf has no e-mail for { $grower } to compare. Attach it only if this is { $grower }'s account.
doubt-other-email = Its e-mail is not the one Leaf has for { $grower }. Browsers often stay logged in as the grower before; so Stile has not attached it yet.
doubt-shared-email = Its e-mail is the one Leaf has for { $grower }, but another grower may have the same. Attach it only if this is { $grower }'s account.

waiting-title = Now it is the grower's turn, in the browser
waiting-time-left = Time left: { $time }
waiting-log-in = { $grower } logs in to FieldView. If somebody else is logged in there, log out first.
waiting-allow = The grower reads what is asked for and allows it.
waiting-listening = Stile goes on by itself.
waiting-pasting = Copy the address the browser ends on, and paste it below.
waiting-pasting-here = The browser then says that it cannot open the page, which is as it should be. Copy the address that it shows, and paste it below.
waiting-own-before = Before access is allowed, press F12 in the browser and choose “Network”: browsers do not show this redirect address in any other place.
waiting-own-after = In the list that F12 has opened, choose the entry that came with the click. Copy what stands at “Location”, and paste it below.
waiting-picture = A sketch of FieldView's pages: first the log-in with e-mail and password, then the list of what is asked for, with a button to allow it.
waiting-asking = Asking your browser to open…
waiting-asked = Your browser was asked to open. Nothing there? Open it again, or copy the link.
waiting-copy = Copy the link
waiting-private = Open in a private window
waiting-leads-to = It leads to { $host }.
waiting-paste-field = Address from the browser
waiting-paste-help = All of the address bar, after the grower has allowed access. It is used once and not kept.
waiting-paste-use = Use this address
waiting-paste-open = The browser shows an error? Paste its address
waiting-invalid-open = The browser shows “Invalid client”?
waiting-invalid = FieldView shows that bare page, and nothing more comes back from it, when it does not know your company's client ID or redirect address. Waiting does not help: press “Cancel”, compare both in the settings with what Climate has registered, and connect again.
waiting-tls = Your browser insists on https for the redirect address, which cannot work on this computer. Paste the address it shows instead.
waiting-turned-away =
    { $count ->
        [one] { $count } request that was not FieldView's answer was turned away.
       *[other] { $count } requests that were not FieldView's answer were turned away.
    }

## Connected

connected-status = Leaf's word for it
connected-status-none = none given
connected-account = FieldView account
connected-account-none = FieldView did not say
connected-since = Connected since
connected-since-none = Leaf does not say
connected-permissions = Permissions
permissions-unlisted = not listed by Leaf
permissions-read = { $granted } of { $all } for reading
permissions-read-write = { $granted } of { $all } for reading, { $granted-write } of { $all-write } for writing
connected-missing = Missing: { $data }. Ask Climate to enable it, then reconnect.
missing-harvest = harvest data (asHarvested:read)
missing-planting = planting data (asPlanted:read)
missing-application = application data (asApplied:read)
missing-fields = fields and boundaries (fields:read)
missing-owners = the owners of the data (resourceOwners:read)
missing-farms = farms and organizations (farmOrganizations:read)
connected-dropped = Stile no longer holds the grower's consent: Leaf keeps it fresh from here.
connected-not-dropped = Stile could not remove its own copy of the consent yet; it tries again at its next start.
connected-dropping = Removing Stile's own copy of the consent…
connected-operations = Field operations at Leaf
connected-machines = Machine files at Leaf
