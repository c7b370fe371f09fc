### What the window says when something is in the way: what happened, whether anything is lost
### (.lost), and the one thing to do now (.now).

## Values that are typed

wrong-email = this is not an e-mail address.
wrong-email-missing = the e-mail is missing.
wrong-password-missing = the password is missing.
wrong-name-missing = the name is missing.
wrong-missing = this is missing.
wrong-spaces = there are spaces inside; it is one word.
wrong-web-address = this is a web address, not a key.
wrong-key-email = this is an e-mail address, not a key.
wrong-token = this looks like a Leaf API token.
wrong-too-long = this is too long.
wrong-redirect-missing = the redirect address is missing.
wrong-redirect-not-a-url = this is not a web address. It looks like http://localhost:8765/callback.
wrong-redirect-scheme = browsers are never sent to an address of this kind.
wrong-redirect-no-port = there is no port 0. A port is a number like 8765 in http://localhost:8765/callback.
wrong-redirect-fragment = “#” and what stands behind it cannot be part of it.

## A pasted address

paste-empty = Nothing was pasted.
paste-not-an-address = This is not a web address. Copy all of the browser's address bar.
paste-still-fieldview = This is still FieldView's own page. Let the grower log in and allow first, then copy the address of the page that follows.
paste-other-address = This address belongs to another page. Copy it after the grower has allowed access.
paste-no-answer = There is no answer in this address. Copy all of it, to the very end.
paste-other-attempt = This address belongs to an earlier link. Open the link shown here and use the address that follows from it.
paste-damaged = This address is damaged. Copy all of it once more.

## What is lost

lost-nothing = Nothing is lost.
lost-not-asked = Nothing is lost: the grower has not been asked yet.
lost-nothing-shared = Nothing was shared and nothing has changed.
lost-log-in = The grower's log-in is used up; no data was shared.
consent-safe = The grower's consent is safe: no new log-in is needed.

## Keyring

keyring-given-up = The keyring of this computer has not answered.
keyring-no-service = This computer has no keyring that answers.
keyring-refused = The keyring of this computer is locked or refused Stile.
keyring-no-collection = This computer has no keyring to put secrets into yet: its keyring service answers, but none was made.
keyring-too-long = A value is too long for the keyring.
keyring-damaged = An entry in the keyring has been damaged.
keyring-newer = An entry in the keyring was written by a newer version of Stile.
keyring-not-yours = An entry in the keyring belongs to something else.
keyring-mismatch = The keyring did not give back what Stile put into it.
keyring-failed = The keyring of this computer failed.
keyring-now-update = Update Stile, then try again. Or start afresh: what the newer version stored stays as it is.
keyring-now-update-only = Update Stile, then try again.
keyring-now-begin = Start a keyring, such as GNOME Keyring, KWallet or KeePassXC, then try again. Or keep secrets in memory for this run only: nothing is written, and you enter them again next time.
keyring-now-begin-only = Start the keyring, then try again.
keyring-now-make = Try again, and choose a password when you are asked for one. If nothing asks, make a keyring in “Passwords and Keys” or KWalletManager and set it as the default. Or keep secrets in memory for this run only: nothing is written, and you enter them again next time.
keyring-now-check = Check the values in the set-up.
keyring-now-again = Try again. If that does not help, start afresh. Or keep secrets in memory for this run only: nothing is written, and you enter them again next time.
keyring-now-unlock = Unlock the keyring and try again. If it cannot be unlocked any more, start afresh. Or keep secrets in memory for this run only: nothing is written, and you enter them again next time.
keyring-now-unlock-only = Unlock the keyring, then try again.

## To know, though it stops nothing

notice-settings-damaged = The settings file was damaged. It is kept beside the new one as settings.json.damaged; please set Stile up again.
notice-settings-newer = The settings were written by a newer version of Stile and are left as they are. Please update Stile.
notice-settings-io = The settings file cannot be used. What you set is valid until you close Stile.
notice-unfinished-damaged = The list of unfinished connections was damaged. What could be read of it is below; it is kept as unfinished.json.damaged. Growers that are missing may have to log in again.
notice-unfinished = The list of unfinished connections cannot be read, so none is shown. It is left as it is; close Stile, make its folder readable, and start it again.
notice-unfinished-newer = The list of unfinished connections was written by a newer version of Stile, so none is shown. It is left as it is; please update Stile.
notice-consents-newer = The consents of { $growers } were stored by a newer version of Stile, so they are not shown. They are left as they are; please update Stile.
notice-list-damaged = The file { $file } was damaged. What could be read of it is in use; the damaged file is kept beside it, with “.damaged” behind its name.
notice-list-newer = The file { $file } was written by a newer version of Stile. It is left as it is, and nothing new is added to it; please update Stile.
notice-list-io = The file { $file } cannot be read. It is left as it is, and nothing new is added to it; close Stile, make its folder readable, and start it again.
notice-exchanging = { $grower }'s consent is still on its way from FieldView, which may take a minute. It will be offered here as soon as it has come; until then { $grower } need not be asked again.
notice-consent-kept = { $grower }'s consent arrived after you left. Press “Finish” to use it.
notice-token-left = A grower's consent is still in the keyring of this computer, because the keyring did not answer. Stile tries again at its next start.
    .broke = A grower's consent is still in the keyring of this computer, because something in Stile itself failed. Stile tries again at its next start.
notice-not-forgotten-both = The keyring's entries and the settings file could not be removed. Unlock the keyring, then forget everything again.
notice-not-forgotten-keyring = The keyring's entries could not be removed. Unlock the keyring, then forget everything again.
notice-not-forgotten-files = The settings file could not be removed. Please forget everything again.
notice-forgotten = Stile has forgotten everything on this computer.
notice-afresh = Stile keeps its secrets under new names in the keyring and no longer looks at the old entries.
notice-not-afresh = Stile could not note the new names in its folder, so it goes on with the old entries. Nothing has changed. Make room on the disk, or check the permissions of the folder.
notice-no-practice = Practice could not start on this computer. Nothing has changed.
notice-table-saved = The table is saved: { $path }
notice-table-not-saved = The table could not be saved. Make room on the disk, or check the permissions of your downloads folder.
notice-picture-saved = The picture is saved: { $path }
notice-file-made = The set-up file is made: { $path }
notice-disconnecting = This grower is still being disconnected. Wait for Leaf to confirm that, then connect.
notice-other-account = Another Leaf account is signed in now, and these are its growers. What belongs to { $account } (its day's list, the known FieldView accounts, what was begun) is kept: sign in as { $account } again, and it is back.
notice-other-account-unfinished =
    { $count ->
        [one] { $count } unfinished grower waits there, too.
       *[other] { $count } unfinished growers wait there, too.
    }
notice-file-later = Finish or leave this first, then open the file from the list of growers.
notice-leave-practice = A set-up file is for the real work. Leave practice first, then open it.
notice-save-as-csv = Save this table as CSV in your spreadsheet program, then open that file.
notice-grower-added = { $grower } is on the list now.
notice-deleting = This grower is still being deleted at Leaf. Wait for Leaf's answer.
notice-grower-changed = Leaf has the changes of { $grower } now.
notice-grower-deleted = { $grower } is deleted at Leaf.
notice-broke = Something in Stile itself failed. Nothing is lost; please try again.
notice-no-browser = Your system could not open that. Please open it yourself: dev.fieldview.com, withleaf.io, or a mail to developer@climate.com.

warning-clock-ahead =
    { $minutes ->
        [one] This computer's clock is { $minutes } minute ahead of Leaf's. Please set it right: log-ins can fail because of it.
       *[other] This computer's clock is { $minutes } minutes ahead of Leaf's. Please set it right: log-ins can fail because of it.
    }
warning-clock-behind =
    { $minutes ->
        [one] This computer's clock is { $minutes } minute behind Leaf's. Please set it right: log-ins can fail because of it.
       *[other] This computer's clock is { $minutes } minutes behind Leaf's. Please set it right: log-ins can fail because of it.
    }
warning-in-memory = The keyring did not take the grower's consent. Stile holds it in memory and goes on at once: please don't close Stile before this is finished.
warning-not-noted = Stile could not write to its folder. The connection goes on; but if this computer stopped now, Stile would not know that there is something to finish.
warning-not-noted-newer = A newer version of Stile wrote the list of unfinished connections, and it is left as it is. The connection goes on; but if this computer stopped now, Stile would not know that there is something to finish. Please update Stile.
warning-second-address = { $what } So the second redirect address is used.

## A server

# $server is Leaf or FieldView.
server-says = { $server } says: “{ $words }”
sign-in-refused = Leaf does not accept this sign-in.
    .now = Check the e-mail and password, or the token, and try again.
sign-in-other-account = This is { $other }, another Leaf account. The connection on the screen was begun as { $needed }.
    .lost = Nothing was sent, and the consent, if there is one, waits for { $needed }.
    .now = Sign in as { $needed } here. To work as { $other }, leave this connection first, and sign in under Settings → Leaf account.
sign-in-consents-at-stake = Another Leaf account would lose a grower's consent that only this run of Stile holds.
    .lost = Nothing is lost so far: { $needed } is still signed in.
    .now = Finish the unfinished growers, or throw them away, and sign in again then.
api-unauthorized = { $server } does not accept your sign-in any more.
    .now = Sign in again.
api-forbidden = { $server } does not allow this for your account.
    .now = Ask whoever looks after your company's account.
api-not-found = { $server } does not know this address.
    .now = If it happens again, send the details to your company's support.
api-too-many = { $server } asks for a pause: too many requests.
    .now = Wait a few minutes, then try again.
api-out-of-order = { $server } is out of order.
    .now = Wait a few minutes, then try again.
api-refused = { $server } refused the request.
    .now = If it happens again, send the details to your company's support.
api-unreadable = { $server } answered with something Stile does not understand.
    .now = Try again; if it happens again, send the details to your company's support.
api-too-long = { $server } has more in this list than Stile reads: { $most } entries.
    .now = What is shown can be used; if something is missing, send the details to your company's support.
api-web-page = A web page answered in place of { $server }: perhaps the log-in page of this network.
    .now = Open any web page in your browser, log in to the network if it asks, and try again.
connection-name = { $server } cannot be found.
    .now = Check that this computer is online, then try again.
connection-refused = { $server } does not answer.
    .now = Check that this computer is online, then try again.
connection-timeout = { $server } takes too long to answer.
    .now = Check your signal, then try again.
connection-cut = { $server } cannot be heard: the connection broke off.
    .now = Check your signal, then try again.
connection-date = { $server } cannot prove who it is: its certificate is out of date, or this computer's clock is.
    .now = If this computer's date and time are right, open any web page in your browser and log in to the network if it asks. If they are wrong, set them right. Then try again.
connection-no-certificates = This computer has no certificates by which { $server } could prove who it is, so Stile did not talk to it.
    .now = Have the system's certificates installed (on Linux the package “ca-certificates”), or SSL_CERT_FILE lead to them. Then start Stile again.
connection-certificate = { $server } cannot prove who it is, so Stile did not talk to it.
    .now = Open any web page in your browser, log in to the network if it asks, and try again. If that does not help and your company inspects connections, its certificate must be installed on this computer.
connection-other-server = Something else answered in place of { $server }, so Stile did not talk to it: perhaps the log-in page of this network.
    .now = Open any web page in your browser, log in to the network if it asks, and try again. If that does not help, try another network.
connection-proxy = { $server } cannot be reached through your network's proxy.
    .now = Check the proxy in your system's settings.
connection-proxy-script = { $server } cannot be reached directly, and your system leaves the choice of a proxy to a script (PAC), which Stile cannot run.
    .now = Ask whoever looks after your network for the proxy's address, and put it into your system's settings or into HTTPS_PROXY. Or try another network.
connection-other = { $server } cannot be reached.
    .now = Check that this computer is online, then try again.
not-asked-leaf-token = Leaf was not asked: you are not signed in on this computer.
    .now = Sign in to Leaf.
not-asked-app-keys = { $server } was not asked: the client secret or the API key is missing on this computer.
    .now = Put the FieldView app keys into the settings, then try again.
not-asked-code = FieldView was not asked: the answer from the browser is no longer here.
    .now = Ask the grower again.
not-asked-unsendable = { $server } was not asked: a token or key holds characters that cannot be sent.
    .now = Copy it anew from where you have it, and put it into the settings.
broke = Something in Stile itself failed.
    .now = Try again; if it happens again, send Stile's log to your company's support.
    .log-in = The grower's log-in may be used up.
grower-unknown = Leaf does not know this grower any more.
    .now = Go back to the growers and press “Refresh”.
prepare-no-link = Leaf did not give FieldView's log-in address, although it knows this grower.
    .now = Try again. If it stays like this, Stile can make the address the way FieldView documents it: the grower sees the same log-in.

## Step 1

redirect-busy = Another program on this computer uses port { $port }, where FieldView's answer comes back.
    .now = Close that program and try again. Or go on without the port: you then paste the address that the browser ends on.
redirect-busy-by = The program “{ $program }” on this computer uses port { $port }, where FieldView's answer comes back.
redirect-reserved = Your system keeps port { $port } to itself, so Stile cannot use it.
    .now = Ask your company for a redirect address with another port. Until then, go on by pasting the address that the browser ends on.
redirect-no-loopback = This computer does not have the address that the answer comes back to.
    .now = Go on by pasting the address that the browser ends on.
redirect-unreachable = The redirect address does not lead back to Stile on this computer.
    .now = A firewall, a proxy or the hosts file may be in the way. Try again, or go on by pasting the address that the browser ends on.
redirect-earlier-attempt = An earlier attempt in Stile has not let go of the port yet.
    .now = Wait a few seconds, then try again. Or go on by pasting the address that the browser ends on.
redirect-no-randomness = Your system gave Stile no random numbers, and without them no link is safe.
    .now = Try again; if it happens again, restart this computer.
redirect-other = Your system did not let Stile listen for FieldView's answer.
    .now = Try again, or go on by pasting the address that the browser ends on.
url-not-a-url = Leaf's answer is not a log-in address. Stile did not open it.
    .now = Check client ID and redirect address in the settings. If they are right, send the details to Leaf's support.
url-scheme = Leaf's log-in address is not a secure one. Stile did not open it.
url-host = Leaf's log-in address leads to { $host }, which is not FieldView. Stile did not open it.
url-disguise = Leaf's log-in address looks like a disguise. Stile did not open it.
url-parameter = Leaf's log-in address was made for other settings: its { $name } is not yours. Stile did not open it.
url-scopes = Leaf's log-in address asks the grower for more than you set. Stile did not open it.

## Step 2

consent-denied = { $grower } said no in FieldView.
    .now = If that was a mistake, ask again. Otherwise leave it here.
consent-timed-out = Ten minutes have passed without an answer from FieldView.
    .lost = Nothing is lost. The old link no longer works.
    .now = Ask again when the grower is ready.
consent-asleep = The time for the answer ran out while this computer slept, or its clock was changed.
consent-refused = FieldView did not let the grower consent.
    .now = Ask again; if it happens again, send the details to Climate's support.
    .scopes = Climate has not enabled all scopes for your company's keys: ask them by mail, from the settings.
    .address = The redirect address may not be registered exactly as in the settings.
    .company = Tell { $company }: Climate has to enable the permissions and the redirect address for its keys.
consent-wrong-account = { $account } is not { $grower }'s account, so it was not attached.
    .lost = Its consent is thrown away; Leaf never saw it.
    .now = The browser was probably still logged in as somebody else: in a private window nobody is. Or log out of FieldView in the browser, then ask again.
consent-wrong-account-unnamed = This is not { $grower }'s account, so it was not attached.
exchange-not-reached =
    .lost = The grower's answer is safe for a few minutes: FieldView has not seen it yet.
    .now = Get back online and try again; no new log-in is needed if you are quick.
exchange-lost =
    .now = The answer was lost on the way, and FieldView takes each log-in only once. Ask again when the signal is better.
exchange-code = The grower's log-in was too old, or was used before.
    .now = Ask again.
exchange-address = FieldView says that your company's redirect address is not the registered one.
    .now = Another log-in would end here again. Compare the redirect address in the settings with the one that Climate has registered, letter for letter.
exchange-scope = Climate has not enabled all permissions for your company's keys.
    .now = Ask for them with the mail from the settings; then ask the grower again.
exchange-client = FieldView does not accept your company's client ID, client secret or redirect address.
    .now = Check the three in the settings, then ask again.
exchange-quota = Your company's monthly number of requests to FieldView is used up.
    .now = Write to developer@climate.com with the request id below.
exchange-no-token = FieldView logged the grower in, but gave no lasting consent.
    .now = Climate must enable lasting access for your company's keys: write to developer@climate.com.
browser-not-started = No browser could be started. Copy the link and open it in a browser yourself.
browser-no-private = No browser was found whose private window Stile can open. Close all private windows, since they share a log-in; open a new one yourself, and put the copied link into it.
browser-slow = The browser takes long to start. If none appears, copy the link and open it yourself.

## Step 3

attach-refused = Leaf did not accept the FieldView credentials.
    .now = Check client ID, client secret and API key in the settings, then try again.
attach-replacing =
    .lost = The old connection is removed, so until this works Leaf gets no data for this grower. The grower's consent is safe: no new log-in is needed.
attach-already = Leaf has FieldView credentials for this grower already.
    .now = Keep them or replace them.
attach-keys-refused = FieldView does not accept your company's API key, so Leaf cannot use the consent.
    .lost = The grower's consent is safe: no new log-in is needed. What the grower had before is untouched.
    .now = Put the right API key into the settings, then finish this grower.
attach-scope-missing = FieldView says that the consent lacks a permission, so Leaf cannot use it.
    .lost = The grower's consent is safe. What the grower had before is untouched.
    .now = Climate has to enable the permission for your app keys: ask with the mail from the settings. Then connect this grower anew.
attach-consent-ended = FieldView has ended this consent: it was used elsewhere, or the grower has withdrawn it.
    .lost = The grower has to log in again; nothing was attached.
    .now = Ask the grower again.
attach-keys-missing = The client secret or the API key is missing on this computer.
    .now = Put the FieldView app keys into the settings, then finish this grower.
keys-of-company = These come from the set-up file of { $company }: ask there for a newer one, open it, and try again.
attach-token-gone = The stored consent is not in the keyring any more.
    .lost = The grower has to log in again; nothing was attached.
    .now = Ask the grower again.

attach-other-client = This consent was given to another FieldView client ({ $client }) than the one whose keys are set now.
    .lost = Nothing was sent to Leaf, and the consent is kept.
    .now = Ask the grower again for the client that is set now, or go back and set the earlier keys again.

attach-other-account = This grower belongs to another Leaf account than the one that is signed in.
    .lost = Nothing was sent to Leaf, and the consent is kept.
    .now = Go back, sign in to Leaf with the account that this grower belongs to, and finish the connection there.

## Step 4

confirm-leaf =
    .lost = Leaf has taken the consent, and it is still safe here as well.
confirm-absent = Leaf took the consent, but shows no FieldView credentials for this grower.
    .now = Try again: Stile hands the consent over once more.
confirm-trouble = Leaf has taken the consent, but has trouble with it.
    .lost = The grower's consent is safe: no new log-in is needed. Stile keeps it until Leaf is content.
    .now = Look again in a few minutes. If Leaf's word stays the same, ask the grower again: the new consent takes the place of this one.

## No window

start-already-open = Stile is open already. Please use the window that is there.
start-out-of-reach = Stile is open already, but it does not answer. Please look for its window, or end it and start Stile again.
start-no-window = Stile could not open its window: { $why }.
start-no-window-display = there is no connection to the display
start-no-window-drawing = neither OpenGL nor another way to draw works on this computer
start-no-window-system = the system gives it no threads, or no TLS

## Set-up files

file-nothing-changed = Nothing has changed.
file-no-file = This is not a file with something to read in it, but a folder or a device.
    .now = Choose the file itself.
file-io = The file cannot be read or written.
    .now = Check that it is still there and may be read, and that the disk has room. Then try again.
file-foreign = This is not a set-up file of Stile.
    .now = If your company gave you this file, ask for it once more: it may have been changed on the way.
file-wrong-passphrase = This passphrase does not open the file.
    .now = Ask whoever gave you the file.
file-damaged = The file is damaged or incomplete.
    .now = Ask for it again: it may have been cut short on its way.
file-newer = A newer Stile made this file.
    .now = Get the latest Stile, then open the file again.
file-other-age = This file is encrypted in a form that this Stile does not know: not in version 1 of the age format.
    .now = Get the latest Stile, or ask for a file that was made with “Make a set-up file for staff”.
file-for-key = This file is encrypted for somebody's key, so no passphrase opens it.
    .now = Ask for a file with a passphrase, made with “Make a set-up file for staff”.
file-consents-in-memory = This file is for other servers, and consents of growers are in memory only.
    .now = Finish these growers first, then open the file again.
file-logo = This picture cannot be the logo.
    .now = Choose a PNG of at most 1024 by 1024 pixels and 256 KB.
file-other-servers = Stile does not hold this set-up for the servers that you agreed to.
    .lost = The file itself is fine, and nothing in it was used.
    .now = Open the file again and look at the servers that it names.
file-forgotten = Stile is forgetting everything on this computer, so it did not use the file.
    .now = Wait until that is done, then open the file again.
file-keys-missing = The client secret or the API key is missing on this computer, so there is nothing to put into the file.
    .now = Put the FieldView app keys into the settings, then make the file again.
table-too-large = This file is too large for a list of growers.
    .now = Choose a table with a row for each grower, without pictures and other sheets.
table-no-rows = There is no table in this file, or it has no rows.
    .now = Choose a table that has a row for each grower below the names of its columns.
table-no-text = This file is no table that Stile can read.
    .now = Open it in your spreadsheet program and save it as CSV or XLSX.
table-protected = A password protects this table.
    .now = Open it in your spreadsheet program, save it without a password, and delete that copy afterwards.
