### What the window says when something is in the way: what happened, whether anything is lost
### (.lost), and the one thing to do now (.now).

## Values that are typed

wrong-email = this is not an e-mail address.
wrong-email-missing = the e-mail is missing.
wrong-password-missing = the password is missing.
wrong-client-id-missing = the client ID is missing.
wrong-client-secret-missing = the client secret is missing.
wrong-api-key-missing = the API key is missing.
wrong-token-missing = the API token is missing.
wrong-company-missing = the company name is missing.
wrong-contact = too long; use at most { $most } characters.
wrong-passphrase-missing = the passphrase is missing.
wrong-name-missing = the name is missing.
wrong-spaces = this contains spaces; it must be one word.
wrong-web-address = this is a web address, not a key.
wrong-key-email = this is an e-mail address, not a key.
wrong-token = this looks like a Leaf API token.
wrong-too-long = this is too long.
wrong-redirect-missing = the redirect address is missing.
wrong-redirect-not-a-url = this is not a web address. A web address looks like http://localhost:8765/callback.
wrong-redirect-scheme = browsers cannot be sent to this kind of address.
wrong-redirect-no-port = there is no port 0. A port is a number like 8765 in http://localhost:8765/callback.
wrong-redirect-fragment = the address must not contain “#” or anything after it.
wrong-redirect-several = this contains several addresses. Each field takes only one.

## A pasted address

paste-empty = nothing was pasted.
paste-not-an-address = this is not a web address. Copy all of the browser’s address bar.
paste-still-fieldview = this is still FieldView’s own page. Let the grower log in and allow access first, then copy the address of the page that follows.
paste-other-address = this address belongs to another page. Copy it after the grower has allowed access.
paste-no-answer = this address contains no answer. Copy the whole address.
paste-other-attempt = this address belongs to an earlier link. Open the link shown here, and paste the address that follows from it.
paste-damaged = this address is damaged. Copy the whole address again.

## What is lost

lost-nothing = Nothing is lost.
lost-not-asked = Nothing is lost: the grower has not been asked yet.
lost-nothing-shared = Nothing was shared and nothing has changed.
lost-log-in = The grower’s log-in has been used up; no data was shared.
consent-safe = The grower’s consent is safe: no new log-in is needed.

## Keyring

# $system is windows, macos or another. The name begins a sentence.
keyring-name =
    { $system ->
        [windows] Windows’ Credential Manager (this computer’s keyring)
        [macos] This Mac’s keychain
       *[other] This computer’s keyring, which keeps passwords,
    }
# $keyring is the name above.
keyring-given-up = { $keyring } did not answer.
keyring-no-service = This computer has no keyring that answers.
keyring-refused = { $keyring } is locked or refused access.
keyring-no-collection = This computer’s keyring service answers, but has no keyring to save secrets in yet.
keyring-too-long = A value is too long for the keyring.
keyring-damaged = An entry in the keyring is damaged.
keyring-newer = An entry in the keyring was saved by a newer version of Stile.
keyring-not-yours = An entry in the keyring belongs to something else.
keyring-mismatch = { $keyring } did not return what Stile saved in it.
keyring-failed = { $keyring } failed.
keyring-now-update = Update Stile, then try again. Or use new keyring entries: what the newer version saved stays as it is.
keyring-now-update-only = Update Stile, then try again.
keyring-now-begin = Start a keyring, such as GNOME Keyring, KWallet or KeePassXC, then try again. Or keep secrets in memory until Stile closes: nothing is saved, and you enter them again next time.
keyring-now-begin-only = Start the keyring, then try again.
keyring-now-make = Try again, and choose a password when you are asked for one. If nothing asks, create a keyring in “Passwords and Keys” or KWalletManager and set it as the default. Or keep secrets in memory until Stile closes: nothing is saved, and you enter them again next time.
keyring-now-check = Check the values in the set-up.
keyring-now-again = Try again. If that does not help, use new keyring entries. Or keep secrets in memory until Stile closes: nothing is saved, and you enter them again next time.
keyring-now-unlock = Unlock the keyring and try again. If it can no longer be unlocked, use new keyring entries. Or keep secrets in memory until Stile closes: nothing is saved, and you enter them again next time.
keyring-now-unlock-only = Unlock the keyring, then try again.
keyring-now-again-only = Try again in a moment.

## To know, though it stops nothing

notice-settings-damaged = The settings file was damaged. It is kept next to the new one as settings.json.damaged. Please set up Stile again.
notice-settings-newer = The settings were saved by a newer version of Stile and have not been changed. Please update Stile.
notice-settings-io = The settings file cannot be used. Your settings last until you close Stile.
notice-unfinished-damaged = The list of unfinished connections was damaged. What could be read is shown below; the damaged file is kept as unfinished.json.damaged. Growers who are missing may have to log in again.
notice-unfinished = The list of unfinished connections cannot be read, so none are shown. The file has not been changed. Close Stile, make its folder readable, and start Stile again.
notice-unfinished-newer = The list of unfinished connections was saved by a newer version of Stile, so none are shown. The list has not been changed. Please update Stile.
notice-consents-newer = The consents of { $growers } were saved by a newer version of Stile, so they are not shown. They have not been changed. Please update Stile.
notice-list-damaged = The file { $file } was damaged. Stile uses what it could read; the damaged file is kept next to it, with “.damaged” added to its name.
notice-list-newer = The file { $file } was saved by a newer version of Stile. It has not been changed, and nothing new is added to it. Please update Stile.
notice-list-io = The file { $file } cannot be read. It has not been changed, and nothing new is added to it. Close Stile, make its folder readable, and start Stile again.
notice-exchanging = { $grower }’s consent is still on its way from FieldView, which may take a minute. It will appear here as soon as it arrives; until then, do not ask { $grower } again.
notice-consent-kept = { $grower }’s consent arrived after you left. Press “Finish” to use it.
notice-token-left = A grower’s consent is still in this computer’s keyring, because the keyring did not answer. Stile tries again at its next start.
    .broke = A grower’s consent is still in this computer’s keyring, because of an error in Stile. Stile tries again at its next start.
notice-not-forgotten-both = The keyring entries and the settings file could not be deleted. Unlock the keyring, then forget everything again.
notice-not-forgotten-keyring = The keyring entries could not be deleted. Unlock the keyring, then forget everything again.
notice-not-forgotten-files = The settings file could not be deleted. Please forget everything again.
notice-forgotten = Stile has forgotten everything on this computer.
notice-afresh = Stile now saves its secrets under new names in the keyring and no longer uses the old entries.
notice-not-afresh = Stile could not save the new names in its folder, so it keeps using the old entries. Nothing has changed. Free up disk space or check the folder’s permissions.
notice-no-practice = Practice could not start on this computer. Nothing has changed.
notice-table-saved = Table saved: { $path }
notice-table-not-saved = The table could not be saved. Free up disk space or check the permissions of your downloads folder.
notice-leaflet-saved = Leaflet saved: { $path }
notice-picture-saved = Picture saved: { $path }
notice-disconnecting = This grower is still being disconnected. Wait until Leaf confirms it, then connect.
notice-other-account = Another Leaf account is now signed in, and these are its growers. Everything that belongs to { $account } (today’s list, known FieldView accounts, unfinished connections) is kept: sign in as { $account } again to get it back.
notice-other-account-unfinished =
    { $count ->
        [one] { $count } unfinished connection is waiting there, too.
       *[other] { $count } unfinished connections are waiting there, too.
    }
notice-file-later = Finish or leave this first, then open the file from the list of growers.
notice-leave-practice = A set-up file is for real work. Leave practice first, then open it.
notice-other-file = Stile opens only set-up files and tables of growers.
notice-grower-added = { $grower } is now on the list.
notice-deleting = This grower is still being deleted at Leaf. Wait for Leaf’s answer.
notice-grower-changed = Leaf now has your changes to { $grower }.
notice-grower-deleted = { $grower } is deleted at Leaf.
notice-broke = An error occurred in Stile. Nothing is lost; please try again.
notice-no-browser = Your system could not open this. Please open it yourself: dev.fieldview.com, withleaf.io, or an e-mail to developer@climate.com.
notice-no-folder = Your system could not open the folder. Its path is on the page: please open it yourself.
notice-practice-later = Starting practice would lose what is only in Stile’s memory: your sign-in, the app keys or a consent. Nothing has changed. Practise once these are in the keyring.

warning-clock-ahead =
    { $minutes ->
        [one] This computer’s clock is { $minutes } minute ahead of Leaf’s. Please set it right: otherwise log-ins can fail.
       *[other] This computer’s clock is { $minutes } minutes ahead of Leaf’s. Please set it right: otherwise log-ins can fail.
    }
warning-clock-behind =
    { $minutes ->
        [one] This computer’s clock is { $minutes } minute behind Leaf’s. Please set it right: otherwise log-ins can fail.
       *[other] This computer’s clock is { $minutes } minutes behind Leaf’s. Please set it right: otherwise log-ins can fail.
    }
warning-in-memory = The keyring did not save the grower’s consent. Stile holds it in memory and continues at once: please do not close Stile before this is finished.
warning-not-noted = Stile could not write to its folder. The connection continues, but if this computer stops now, Stile will not know that it is unfinished.
warning-not-noted-newer = A newer version of Stile saved the list of unfinished connections, so this version leaves it unchanged. The connection continues, but if this computer stops now, Stile will not know that it is unfinished. Please update Stile.
warning-second-address = { $what } Stile is using the second redirect address.

## A server

# $server is Leaf or FieldView.
server-says = { $server } says: “{ $words }”
sign-in-refused = Leaf does not accept this sign-in.
    .now = Check the e-mail and password, and try again.
sign-in-refused-token = Leaf does not accept this API token.
    .now = Check that you pasted all of it and that it has not expired, then try again.
sign-in-other-account = This is { $other }, a different Leaf account. The connection on the screen was started as { $needed }.
    .lost = Nothing was sent, and the consent, if there is one, is kept for { $needed }.
    .now = Sign in as { $needed } here. To work as { $other }, leave this connection first, and sign in under Settings → Leaf account.
sign-in-consents-at-stake = Signing in as another Leaf account would lose a grower’s consent that is only in Stile’s memory.
    .lost = Nothing is lost so far: { $needed } is still signed in.
    .now = Finish the unfinished connections or discard their consents, then sign in again.
api-unauthorized = { $server } no longer accepts your sign-in.
    .now = Sign in again.
api-forbidden = { $server } does not allow this for your account.
    .now = Ask the person who manages your company’s account.
api-not-found = { $server } does not recognise this address.
    .now = If it happens again, send the details to your company’s support.
api-too-many = { $server } has received too many requests.
    .now = Wait a few minutes, then try again.
api-out-of-order = { $server } is temporarily unavailable.
    .now = Wait a few minutes, then try again.
api-refused = { $server } refused the request.
    .now = If it happens again, send the details to your company’s support.
api-unreadable = { $server } sent an answer that Stile does not understand.
    .now = Try again. If it happens again, send the details to your company’s support.
api-too-long = { $server } has more entries in this list than Stile can read ({ $most }).
    .now = You can use what is shown. If something is missing, send the details to your company’s support.
api-web-page = A web page answered instead of { $server }: it may be this network’s log-in page.
    .now = Open any web page in your browser, log in to the network if it asks, and try again.
connection-name = { $server } cannot be found.
    .now = Check that this computer is online, then try again.
connection-refused = { $server } does not answer.
    .now = Check that this computer is online, then try again.
connection-timeout = { $server } is taking too long to answer.
    .now = Check your internet connection, then try again.
connection-cut = The connection to { $server } was interrupted.
    .now = Check your internet connection, then try again.
connection-date = { $server } could not prove its identity: its certificate is out of date, or this computer’s clock is wrong.
    .now = If this computer’s date and time are right, open any web page in your browser and log in to the network if it asks. If they are wrong, set them right. Then try again.
connection-no-certificates = This computer has no certificates to verify { $server }’s identity, so Stile did not connect.
    .now = Ask the person who looks after this computer to install the system’s certificates (on Linux, the package “ca-certificates”), or to set SSL_CERT_FILE to their location. Then start Stile again.
connection-certificate = { $server } could not prove its identity, so Stile did not connect.
    .now = Open any web page in your browser, log in to the network if it asks, and try again. If that does not help and your company inspects connections, its certificate must be installed on this computer.
connection-other-server = Something else answered instead of { $server }, so Stile did not connect: it may be this network’s log-in page.
    .now = Open any web page in your browser, log in to the network if it asks, and try again. If that does not help, try another network.
connection-proxy = { $server } cannot be reached through your network’s proxy.
    .now = Try another network, such as your phone’s hotspot. If you need this network, ask the person who looks after it about its proxy.
connection-proxy-script = { $server } cannot be reached directly, and your system uses a proxy script (PAC), which Stile cannot run.
    .now = Try another network, such as your phone’s hotspot. If you need this network, ask the person who looks after it to set the proxy’s address on this computer.
connection-proxy-unknown = { $server } cannot be reached directly, and Stile does not understand the proxy that this computer is set to use.
    .now = Try another network, such as your phone’s hotspot. If you need this network, ask the person who looks after this computer to correct the proxy’s address.
connection-other = { $server } cannot be reached.
    .now = Check that this computer is online, then try again.
not-asked-leaf-token = Nothing was sent to Leaf: you are not signed in on this computer.
    .now = Sign in to Leaf.
not-asked-app-keys = Nothing was sent to { $server }: the client secret or the API key is missing on this computer.
    .now = Enter the FieldView app keys in the settings, then try again.
not-asked-code = Nothing was sent to FieldView: the answer from the browser is no longer available.
    .now = Ask the grower again.
not-asked-unsendable = Nothing was sent to { $server }: a token or key contains characters that cannot be sent.
    .now = Copy it again from where you got it, and enter it in the settings.
broke = An error occurred in Stile.
    .now = Try again. If it happens again, send Stile’s log to your company’s support.
    .log-in = The grower’s log-in may have been used up.
grower-unknown = Leaf no longer knows this grower.
    .now = Go back to the growers and press “Refresh”.
prepare-no-link = Leaf did not provide FieldView’s log-in address, although it knows this grower.
    .now = Try again. If this keeps happening, Stile can create the address as FieldView documents it: the grower sees the same log-in.

## Step 1

redirect-busy = Another program on this computer uses port { $port }, which Stile needs for FieldView’s answer.
    .now = Close that program and try again. Or continue without the port: you then paste the address where the browser ends up.
redirect-busy-by = The program “{ $program }” on this computer uses port { $port }, which Stile needs for FieldView’s answer.
redirect-reserved = Your system has reserved port { $port }, so Stile cannot use it.
    .now = Ask your company for a redirect address with another port. Until then, paste the address where the browser ends up.
redirect-no-loopback = The redirect address does not exist on this computer.
    .now = Paste the address where the browser ends up.
redirect-unreachable = The redirect address does not lead back to Stile on this computer.
    .now = A firewall, a proxy or the hosts file may be blocking it. Try again, or paste the address where the browser ends up.
redirect-earlier-attempt = An earlier attempt in Stile is still using the port.
    .now = Wait a few seconds, then try again. Or paste the address where the browser ends up.
redirect-no-randomness = Your system could not provide random numbers, which Stile needs to make the link safe.
    .now = Try again. If it happens again, restart this computer.
redirect-other = Your system did not let Stile listen for FieldView’s answer.
    .now = Try again, or paste the address where the browser ends up.
url-not-a-url = Leaf did not send a valid log-in address. Stile did not open it.
    .now = Check the client ID and redirect address in the settings. If they are right, send the details to Leaf’s support.
url-scheme = Leaf’s log-in address is not secure. Stile did not open it.
url-host = Leaf’s log-in address leads to { $host }, which is not FieldView. Stile did not open it.
url-disguise = Leaf’s log-in address looks fake. Stile did not open it.
url-parameter = Leaf’s log-in address was made for other settings: its { $name } is not yours. Stile did not open it.
url-scopes = Leaf’s log-in address asks the grower for more than you set. Stile did not open it.

## Step 2

consent-denied = { $grower } declined in FieldView.
    .now = If that was a mistake, ask again. Otherwise, press “Don’t connect”.
consent-timed-out = FieldView did not answer within ten minutes.
    .lost = Nothing is lost. The old link no longer works.
    .now = Ask again when the grower is ready.
consent-asleep = The time for the answer ran out while this computer was asleep, or its clock was changed.
consent-refused = FieldView did not let the grower consent.
    .now = Ask again. If it happens again, send the details to Climate’s support.
    .scopes = Climate has not enabled all scopes for your company’s keys: ask for them with the e-mail from the settings.
    .address = The redirect address may not be registered exactly as it is in the settings.
consent-wrong-account = { $account } is not { $grower }’s account, so it was not attached.
    .lost = Its consent was discarded and never sent to Leaf.
    .now = The browser was probably still logged in as someone else. Ask again in a private window, or log out of FieldView in the browser first.
consent-wrong-account-unnamed = This is not { $grower }’s account, so it was not attached.
exchange-not-reached =
    .lost = The grower’s answer is safe for a few minutes: FieldView has not seen it yet.
    .now = Get back online and try again; no new log-in is needed if you are quick.
exchange-lost =
    .now = The answer was lost on the way, and FieldView accepts each log-in only once. Ask again when the connection is better.
exchange-code = The grower’s log-in was too old or had already been used.
    .now = Ask again.
exchange-address = FieldView says that your company’s redirect address is not the registered one.
    .now = Logging in again would fail in the same way. Compare the redirect address in the settings with the one that Climate registered, letter for letter.
exchange-scope = Climate has not enabled all permissions for your company’s keys.
    .now = Ask for them with the e-mail from the settings, then ask the grower again.
exchange-client = FieldView does not accept your company’s client ID, client secret or redirect address.
    .now = Check all three in the settings, then ask again.
exchange-quota = Your company has used up its monthly requests to FieldView.
    .now = Write to developer@climate.com with the request id below.
exchange-no-token = FieldView logged the grower in, but gave no lasting consent.
    .now = Climate must enable lasting access for your company’s keys. Write to developer@climate.com.
browser-not-started = No browser could be started. Copy the link and open it in a browser yourself.
browser-no-private = Stile found no browser in which it can open a private window. Close all private windows, because they share a log-in. Then open a new one and paste the copied link into it.
browser-slow = The browser is taking long to start. If it does not appear, copy the link and open it yourself.

## Step 3

attach-refused = Leaf did not accept the FieldView credentials.
    .now = Check the client ID, client secret and API key in the settings, then try again.
attach-replacing =
    .lost = The old connection has been deleted, so Leaf gets no data for this grower until this works. The grower’s consent is safe: no new log-in is needed.
attach-already = Leaf already has a FieldView connection for this grower.
    .now = Keep it or replace it.
attach-keys-refused = FieldView does not accept your company’s API key, so Leaf cannot use the consent.
    .lost = The grower’s consent is safe: no new log-in is needed. Any earlier connection is unchanged.
    .now = Enter the right API key in the settings, then finish this connection.
attach-scope-missing = FieldView says that the consent lacks a permission, so Leaf cannot use it.
    .lost = The grower’s consent is safe. Any earlier connection is unchanged.
    .now = Climate has to enable the permission for your app keys: ask with the e-mail from the settings. Then connect this grower again.
attach-consent-ended = FieldView has ended this consent: it was used elsewhere, or the grower withdrew it.
    .lost = The grower has to log in again; nothing was attached.
    .now = Ask the grower again.
attach-keys-missing = The client secret or the API key is missing on this computer.
    .now = Enter the FieldView app keys in the settings, then finish this connection.
check-client-refused = FieldView does not accept this client ID with this client secret.
    .now = Compare both with Climate’s e-mail, and correct what differs.
check-key-refused = FieldView does not accept this API key.
    .now = Compare it with Climate’s e-mail, and correct it.
check-missing = A key is missing on this computer, so FieldView was not asked.
    .now = Enter it exactly as it is in Climate’s e-mail.
check-redirect =
    .now = Close the program that uses the port, or enter another address that Climate has registered. Then check again.
check-redirect-company =
    .now = Close the program that uses the port, then check again. If that does not help, ask { $company }.
check-clock-wrong =
    { $minutes ->
        [one] This computer’s clock differs from Leaf’s by { $minutes } minute.
       *[other] This computer’s clock differs from Leaf’s by { $minutes } minutes.
    }
    .now = Set the date and time right, then check again.
check-timed-out = There was no answer within half a minute.
    .now = Check again.
attach-token-gone = The saved consent is no longer on this computer.
    .lost = The grower has to log in again; nothing was attached.
    .now = Ask the grower again.

attach-other-client = This consent was given to another FieldView client ({ $client }), not the one whose keys are set now.
    .lost = Nothing was sent to Leaf, and the consent is kept.
    .now = Ask the grower again for the current client, or go back and enter the earlier keys again.

attach-other-account = This grower belongs to a different Leaf account from the one signed in.
    .lost = Nothing was sent to Leaf, and the consent is kept.
    .now = Go back, sign in to Leaf with the grower’s account, and finish the connection there.

## Step 4

confirm-leaf =
    .lost = Leaf has the consent, and it is still safe here as well.
confirm-absent = Leaf accepted the consent, but shows no FieldView connection for this grower.
    .now = Try again: Stile sends the consent to Leaf once more.
confirm-trouble = Leaf has the consent, but reports a problem with it.
    .lost = The grower’s consent is safe: no new log-in is needed. Stile keeps it until Leaf reports no problem.
    .now = Refresh in a few minutes. If the status at Leaf stays the same, ask the grower again: the new consent replaces this one.

## What only the company can put right

staff-not-accepted = { $server } does not accept the set-up that { $company } gave you.
staff-now = Tell { $company }, and send them the “Details for support”: only they can put this right. Until then, trying again does not help.
staff-ask = Ask { $company }, and send them the “Details for support”.
staff-refused = Ask the grower again. If it happens again, tell { $company }, and send them the “Details for support”.
staff-sign-in = Sign in to Leaf again.
staff-keys-missing = Something that came with { $company }’s set-up file is missing on this computer.
    .now = Go back to the growers, press “Settings”, and open { $company }’s set-up file again.
staff-other-address = Leaf’s log-in address does not match { $company }’s set-up. Stile did not open it.
staff-no-way-back = FieldView’s answer cannot reach Stile on this computer.
    .now = Press “Paste the address instead”: Stile then shows you how. Also tell { $company }, so that it works without pasting next time.
staff-second-address = This time, FieldView’s answer takes another way back to Stile, because the usual one is not free. You do not have to do anything.
staff-earlier-set-up = This consent belongs to an earlier set-up of { $company }.
    .now = Ask the grower again.
staff-scopes = If you did not expect this, ask { $company } before you continue.
staff-invalid = FieldView shows this page when it does not know the set-up that { $company } gave you. It then sends no answer, so waiting does not help: press “Cancel”, and tell { $company } what the page says.
staff-tls = Your browser could not bring the answer back to Stile. Copy the address that it shows, and paste it below.
staff-missing = Missing: { $data }. Tell { $company }: only they can have it enabled. Then reconnect.
staff-permission = The consent covers less than Leaf needs. Tell { $company }: only they can have the rest enabled. Then press “Reconnect” and have the grower log in again.
staff-limited = The consent covers less than Leaf needs. Tell { $company }: only they can have the rest enabled. Then the grower has to consent again.
staff-key-refused = FieldView does not accept the set-up that { $company } gave you. Ask { $company } for a newer set-up file.

## No window

start-already-open = Stile is already open. Please use its window.
start-out-of-reach = Stile is already open but does not respond. Please look for its window, or end Stile and start it again.
start-no-display = Stile needs a display: neither DISPLAY nor WAYLAND_DISPLAY is set.
start-no-window = Stile could not open its window: { $why }.
start-no-window-display = there is no connection to the display
start-no-window-drawing = neither OpenGL nor another graphics interface works on this computer
start-no-window-system = the system provides no threads, or no TLS

## Set-up files

file-nothing-changed = Nothing has changed.
file-no-file = This is a folder or a device, not a file that Stile can read.
    .now = Choose the file itself.
file-io = The file cannot be read or written.
    .now = Check that it is still there, that you may access it, and that the disk has space. Then try again.
file-foreign = This is not a Stile set-up file.
    .now = If your company gave you this file, ask for it again: it may have been changed on the way.
file-table = This is a table, not a set-up file.
    .now = Once Stile is set up, open it from the list of growers.
file-other = Choose your company’s set-up file, whose name ends in .stile. Tables are opened from the list of growers.
file-wrong-passphrase = This passphrase does not open the file.
    .now = Ask the person who gave you the file.
file-damaged = The file is damaged or incomplete.
    .now = Ask for it again: it may have been cut off on the way.
file-newer = A newer version of Stile made this file.
    .now = Get the latest version of Stile, then open the file again.
file-other-age = This file is encrypted in a format that this version of Stile does not know (not version 1 of the age format).
    .now = Get the latest version of Stile, or ask for a file made with “Make a set-up file for staff”.
file-for-key = This file is encrypted with a person’s key, so no passphrase opens it.
    .now = Ask for a file with a passphrase, made with “Make a set-up file for staff”.
file-consents-in-memory = This file is for other servers, and some growers’ consents are only in Stile’s memory.
    .now = Finish their connections first, then open the file again.
file-logo = This picture cannot be used as the logo.
    .now = Choose a PNG of at most 1024 × 1024 pixels and 256 KB.
file-other-servers = Stile’s set-up does not match the servers you agreed to.
    .lost = The file itself is fine, and nothing in it was used.
    .now = Open the file again and check the servers that it names.
file-forgotten = Stile is forgetting everything on this computer, so it did not use the file.
    .now = Wait until that is done, then open the file again.
file-keys-missing = The client secret or the API key is missing on this computer, so there is nothing to put into the file.
    .now = Enter the FieldView app keys in the settings, then make the file again.
table-too-large = This file is too large for a list of growers.
    .now = Choose a table with one row per grower, without pictures or other sheets.
table-no-rows = This file contains no table, or the table has no rows.
    .now = Choose a table with a header and one row per grower.
table-no-text = Stile cannot read a table from this file.
    .now = Open it in your spreadsheet program and save it as CSV or XLSX.
table-protected = This table is password-protected.
    .now = Open it in your spreadsheet program, save a copy without a password, and delete that copy afterwards.
table-is-empty = There is nothing in this file.
    .now = Choose another file. If it is kept in the cloud, wait until it is fully downloaded.
table-is-pdf = This is a PDF.
    .now = Open the table that it was made from, and save it as CSV or XLSX.
table-is-document = This is a text document or a presentation.
    .now = Copy the table in it into your spreadsheet program, and save it as CSV or XLSX.
table-is-mail = This is an e-mail or an Outlook data file.
    .now = In your mail program, export the contacts as CSV or vCard.
table-is-numbers = This is a file of Apple Numbers, Pages or Keynote.
    .now = Open it in Numbers and export it as CSV or Excel.
table-is-xlsb = This is a binary Excel workbook (XLSB).
    .now = Open it in Excel and save it as XLSX.
table-is-map = This is a map of fields.
    .now = Choose a table with the growers’ names and e-mail addresses. Their fields come from FieldView.
table-is-image = This is a picture.
    .now = Type the growers into your spreadsheet program, and save them as CSV or XLSX.
table-is-archive = This is a compressed folder.
    .now = Extract it, then choose the table in it.
table-is-web-page = This is a web page. You may have been signed out when you downloaded the file.
    .now = Sign in to the site again, then download the file once more.
table-is-link = This is only a link to a file on the web.
    .now = Open it in your browser and download the table as CSV or XLSX.
table-is-calendar = This is a calendar.
    .now = Export the contacts instead, as CSV or vCard.
