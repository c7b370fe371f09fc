//! Another site in the same browser, which has even learnt the address and its state, can neither end
//! nor change the wait.

use std::fs;
use std::io::{Read as _, Write as _};
use std::net::{Ipv4Addr, TcpListener};
use std::process::Stdio;
use std::sync::mpsc::{Receiver, channel};
use std::thread;

use url::Url;

use super::ANNELISE;
use super::browser::Browser;
use super::desktop::Desktop;
use super::patience::PATIENCE;
use super::program::Program;
use super::set_up::SetUp;

/// Everything that a page can do with an address without the person going there.
const PAGE: &str = r#"<!doctype html><title>Evil</title><body><p id=said>working</p>
<iframe name=framed></iframe>
<form id=post method=post target=framed><input name=error value=access_denied></form>
<form id=get method=get target=framed></form>
<script>
const target = decodeURIComponent(location.hash.slice(1));
const settled = promise => promise.then(() => {}, () => {});
const loaded = (element, attribute) => new Promise(end => {
  element.onload = element.onerror = end;
  element[attribute] = target;
  document.body.append(element);
});
const socket = () => new Promise(end => {
  const opened = new WebSocket(target.replace('http', 'ws'));
  opened.onopen = () => { document.title = 'let in'; end(); };
  opened.onerror = end;
});
const events = () => new Promise(end => {
  const source = new EventSource(target);
  source.onopen = () => { document.title = 'let in'; end(); };
  source.onerror = () => { source.close(); end(); };
});
(async () => {
  await settled(fetch(target, { mode: 'no-cors', credentials: 'include' }));
  await settled(fetch(target).then(() => { document.title = 'let in'; }));
  await settled(fetch(target, { method: 'POST', mode: 'no-cors', body: 'x' }));
  await loaded(new Image(), 'src');
  await loaded(document.createElement('script'), 'src');
  await loaded(document.createElement('iframe'), 'src');
  navigator.sendBeacon(target, 'x');
  await settled(socket());
  await settled(events());
  for (const id of ['post', 'get']) {
    const form = document.getElementById(id);
    form.action = target;
    form.submit();
    await new Promise(end => setTimeout(end, 300));
  }
  const link = document.createElement('link');
  link.rel = 'prefetch';
  link.href = target;
  document.head.append(link);
  await new Promise(end => setTimeout(end, 300));
  document.getElementById('said').textContent = 'all sent';
  fetch('/done?' + encodeURIComponent(document.title));
})();
</script>"#;

/// Serves the page on an origin of its own; what the page says when it is done.
fn evil_site() -> (u16, Receiver<String>) {
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).unwrap();
    let port = listener.local_addr().unwrap().port();
    let (done, said) = channel();
    thread::spawn(move || {
        for stream in listener.incoming() {
            let mut stream = stream.unwrap();
            let mut head = [0; 4096];
            let length = stream.read(&mut head).unwrap_or_default();
            let head = String::from_utf8_lossy(&head[..length]).into_owned();
            if let Some((_, title)) = head.split_once("GET /done?") {
                let _ = done.send(title.split(' ').next().unwrap().to_owned());
            }
            let length = PAGE.len();
            let _ = write!(
                stream,
                "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: {length}\r\n\
                 Connection: close\r\n\r\n{PAGE}"
            );
        }
    });
    (port, said)
}

/// While the grower is in the browser the page is opened, in whichever way, and does all it can;
/// then the grower's own answer comes through.
fn all_is_turned_away(open: impl FnOnce(&Desktop, &Browser, &str) -> Option<Program>) {
    let (name, email) = ANNELISE;
    let desktop = Desktop::start();
    let browser = Browser::start(&desktop);
    let set_up = SetUp::by_hand(&desktop, &browser);
    let window = &set_up.stile.window;
    window.press(&format!("Connect {name}"));
    browser.log_in(email);
    let (evil, said) = evil_page(&set_up);
    let _other_browser = open(&desktop, &browser, &evil);
    assert_eq!(said.recv_timeout(PATIENCE).unwrap(), "Evil", "it was let in");
    window.see("requests that were not FieldView’s answer were rejected");
    window.see("Now it’s the grower’s turn");

    browser.allow();
    window.see(&format!("{name} is connected"));
}

#[test]
fn no_other_page_can_answer_in_the_growers_place() {
    all_is_turned_away(|_, browser, evil| {
        browser.open(evil);
        None
    });
}

/// The page, which knows the state of the attempt that waits, and what it says when it is done.
fn evil_page(set_up: &SetUp<'_>) -> (String, Receiver<String>) {
    let requests = set_up.practice.requests();
    let base = Url::parse("http://x").unwrap();
    let addresses = requests.iter().filter_map(|one| base.join(&one.target).ok());
    let mut states = addresses.filter_map(|url| {
        url.query_pairs().find(|(key, _)| key == "state").map(|it| it.1.into_owned())
    });
    let target = format!(
        "{}?error=access_denied&state={}",
        set_up.redirect_uri,
        states.next_back().unwrap()
    );
    let encoded =
        percent_encoding::utf8_percent_encode(&target, percent_encoding::NON_ALPHANUMERIC);
    let (port, said) = evil_site();
    (format!("http://127.0.0.1:{port}/#{encoded}"), said)
}

/// The same page in the other great browser, which no one drives: it does it all by itself.
#[test]
fn no_page_in_firefox_can_answer_in_the_growers_place() {
    all_is_turned_away(|desktop, _, evil| {
        let profile = desktop.folder("firefox");
        fs::create_dir(&profile).unwrap();
        // Nothing of its own to fetch or to ask at its first start.
        let quiet = [
            ("app.normandy.enabled", "false"),
            ("browser.aboutwelcome.enabled", "false"),
            ("browser.shell.checkDefaultBrowser", "false"),
            ("datareporting.policy.dataSubmissionEnabled", "false"),
            ("network.captive-portal-service.enabled", "false"),
            ("network.connectivity-service.enabled", "false"),
            ("toolkit.telemetry.reportingpolicy.firstRun", "false"),
        ];
        let quiet = quiet.map(|(name, value)| format!("user_pref(\"{name}\", {value});\n"));
        fs::write(profile.join("user.js"), quiet.concat()).unwrap();
        Some(Program::start(
            desktop
                .command("firefox-esr")
                .args(["--headless", "--no-remote", "--profile"])
                .arg(&profile)
                .arg(evil)
                .stdin(Stdio::null())
                .stdout(Stdio::null())
                .stderr(Stdio::null()),
        ))
    });
}

#[test]
fn the_code_leaves_the_browser_nowhere_but_to_stile() {
    let (name, email) = ANNELISE;
    let desktop = Desktop::start();
    let browser = Browser::start(&desktop);
    let set_up = SetUp::by_hand(&desktop, &browser);
    set_up.stile.window.press(&format!("Connect {name}"));
    browser.log_in(email);
    browser.allow();
    set_up.stile.window.see(&format!("{name} is connected"));
    let page = browser.address_of_page_saying("Stile has the grower’s consent");
    assert!(Url::parse(&page).unwrap().query().is_none(), "{page}");
    let sent_on = set_up
        .practice
        .requests()
        .into_iter()
        .filter(|one| one.header("Referer").is_some_and(|from| from.contains("code=")));
    assert_eq!(sent_on.count(), 0, "an address with the code was sent on");
}
