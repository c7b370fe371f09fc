//! The person's own browser, in which growers log in: Chromium, driven through WebDriver.
//!
//! It runs before Stile asks for it, as browsers do, and Stile's request opens a tab in it. Needs
//! Chromium and its driver (Debian: chromium, chromium-driver).

use std::fs;
use std::io::{BufRead as _, BufReader, Read as _, Write as _};
use std::net::{Ipv4Addr, TcpStream};
use std::path::PathBuf;
use std::process::Stdio;

use serde_json::{Value, json};

use super::desktop::Desktop;
use super::patience::{PATIENCE, wait_until};
use super::program::Program;

/// The key that holds an element's id (WebDriver §12.1).
const ELEMENT: &str = "element-6066-11e4-a52e-4f735466cecf";

pub struct Browser {
    session: String,
    port: u16,
    launcher: PathBuf,
    _driver: Program,
    _browser: Program,
}

impl Browser {
    /// Opens the browser with an empty tab.
    pub fn start(desktop: &Desktop) -> Self {
        let profile = desktop.folder("browser");
        let options = [
            // Its own practice does not work for root, whom containers often are.
            "--no-sandbox",
            "--no-first-run",
            "--no-default-browser-check",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-default-apps",
            "--disable-dev-shm-usage",
            "--disable-gpu",
            "--disable-sync",
            "--password-store=basic",
            "--remote-debugging-port=0",
            "--window-size=900,700",
        ];
        let launcher = desktop.folder("open-in-browser");
        let script = format!(
            "#!/bin/sh\nexec chromium --user-data-dir='{}' {} \"$@\"\n",
            profile.display(),
            options.join(" ")
        );
        write_program(&launcher, &script);
        let browser = Program::start(
            desktop
                .command(launcher.to_str().unwrap())
                .arg("about:blank")
                .stdin(Stdio::null())
                .stdout(Stdio::null())
                .stderr(Stdio::null()),
        );
        let debugging_port: u16 = wait_until("the browser has started", || {
            let file = fs::read_to_string(profile.join("DevToolsActivePort")).ok()?;
            file.lines().next()?.parse().ok()
        });
        let mut driver = Program::start(
            desktop
                .command("chromedriver")
                .arg("--port=0")
                .stdout(Stdio::piped())
                .stderr(Stdio::null()),
        );
        let port = driver.line_of_stdout(|line| {
            line.strip_prefix("ChromeDriver was started successfully on port ")?
                .trim_end_matches('.')
                .parse()
                .ok()
        });
        let mut this =
            Self { session: String::new(), port, launcher, _driver: driver, _browser: browser };
        let options = json!({ "debuggerAddress": format!("127.0.0.1:{debugging_port}") });
        // A click is done when it is done: the page it leads to may wait for Stile.
        let wanted = json!({ "capabilities": { "alwaysMatch": {
            "goog:chromeOptions": options,
            "pageLoadStrategy": "none",
        } } });
        let session = this.ask("POST", "/session", &wanted).expect("no WebDriver session");
        this.session = format!("/session/{}", session["sessionId"].as_str().unwrap());
        this
    }

    /// What opens an address in this browser, for the `BROWSER` variable.
    pub fn launcher(&self) -> &PathBuf {
        &self.launcher
    }

    /// Opens an address as a person does who has copied it.
    pub fn open(&self, address: &str) {
        let tab = self.post("/window/new", &json!({ "type": "tab" })).expect("no new tab");
        self.turn_to(tab["handle"].as_str().unwrap()).expect("no such tab");
        self.post("/url", &json!({ "url": address })).expect("not opened");
    }

    /// Waits for an element with this text on any page.
    pub fn see(&self, css: &str, words: &str) {
        wait_until(&format!("{css} says {words}"), || {
            self.tabs().into_iter().rev().find_map(|tab| {
                self.turn_to(&tab)?;
                let element = self.element(css)?;
                let text = self.get(&format!("/element/{element}/text"))?;
                text.as_str()?.contains(words).then_some(())
            })
        });
    }

    /// Waits until another tab has this element, while an earlier one may have it too.
    pub fn see_another_tab(&self, before: usize, css: &str) {
        wait_until(&format!("another tab has {css}"), || {
            let tabs = self.tabs();
            self.turn_to(tabs.get(before)?)?;
            self.element(css)
        });
    }

    /// How many tabs are open.
    pub fn tab_count(&self) -> usize {
        self.tabs().len()
    }

    /// The grower at the computer logs in to FieldView with this account.
    pub fn log_in(&self, email: &str) {
        self.click(&format!("input[name=account][value=\"{email}\"]"));
        self.click("#log-in");
    }

    /// Whoever was logged in to FieldView logs out.
    pub fn log_out(&self) {
        self.click("#log-out");
    }

    /// The grower logs in at a server that is not the practice's, and lets it go on.
    pub fn log_in_elsewhere(&self, name: &str) {
        self.write("input[name=login]", name);
        self.write("input[name=password]", "any");
        self.click("button[type=submit]");
        // What it is asked for is shown on a page of its own.
        self.see("body", "fields:read");
        self.click("button[type=submit]");
    }

    /// Writes into the field as soon as one of the tabs has it.
    fn write(&self, css: &str, words: &str) {
        wait_until(&format!("a page has {css}"), || {
            self.tabs().into_iter().rev().find_map(|tab| {
                self.turn_to(&tab)?;
                let element = self.element(css)?;
                self.post(&format!("/element/{element}/value"), &json!({ "text": words }))
            })
        });
    }

    /// The grower presses Allow.
    pub fn allow(&self) {
        self.click("#allow");
    }

    /// The grower presses Deny.
    pub fn deny(&self) {
        self.click("#deny");
    }

    /// Waits for a page that says this; its address.
    pub fn address_of_page_saying(&self, words: &str) -> String {
        wait_until(&format!("a page says “{words}”"), || {
            self.tabs().into_iter().rev().find_map(|tab| {
                self.turn_to(&tab)?;
                let body = self.element("body")?;
                let text = self.get(&format!("/element/{body}/text"))?;
                text.as_str()?.contains(words).then_some(())?;
                Some(self.get("/url")?.as_str()?.to_owned())
            })
        })
    }

    /// Waits for a tab whose address has this in it; all of the address.
    pub fn address_with(&self, part: &str) -> String {
        wait_until(&format!("a tab at an address with {part}"), || {
            self.tabs().into_iter().rev().find_map(|tab| {
                self.turn_to(&tab)?;
                let address = self.get("/url")?.as_str()?.to_owned();
                address.contains(part).then_some(address)
            })
        })
    }

    /// Clicks on the element as soon as one of the tabs has it, the newest tab first.
    fn click(&self, css: &str) {
        wait_until(&format!("a page has {css}"), || {
            self.tabs().into_iter().rev().find_map(|tab| {
                self.turn_to(&tab)?;
                let element = self.element(css)?;
                self.post(&format!("/element/{element}/click"), &json!({}))
            })
        });
    }

    fn tabs(&self) -> Vec<String> {
        let handles = self.get("/window/handles").unwrap_or_default();
        serde_json::from_value(handles).unwrap_or_default()
    }

    fn turn_to(&self, tab: &str) -> Option<Value> {
        self.post("/window", &json!({ "handle": tab }))
    }

    fn element(&self, css: &str) -> Option<String> {
        let found = self.post("/element", &json!({ "using": "css selector", "value": css }))?;
        found[ELEMENT].as_str().map(str::to_owned)
    }

    fn get(&self, path: &str) -> Option<Value> {
        self.ask("GET", &format!("{}{path}", self.session), &Value::Null)
    }

    fn post(&self, path: &str, body: &Value) -> Option<Value> {
        self.ask("POST", &format!("{}{path}", self.session), body)
    }

    /// The `value` of the driver's answer; nothing when it reports an error.
    fn ask(&self, method: &str, path: &str, body: &Value) -> Option<Value> {
        let body = if body.is_null() { String::new() } else { body.to_string() };
        let mut stream = TcpStream::connect((Ipv4Addr::LOCALHOST, self.port)).ok()?;
        stream.set_read_timeout(Some(PATIENCE)).ok()?;
        write!(
            stream,
            "{method} {path} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\
             Content-Type: application/json\r\nContent-Length: {}\r\n\r\n{body}",
            body.len()
        )
        .ok()?;
        let mut answer = BufReader::new(stream);
        let mut status = String::new();
        answer.read_line(&mut status).ok()?;
        let mut length = 0;
        loop {
            let mut header = String::new();
            answer.read_line(&mut header).ok()?;
            let Some((name, value)) = header.split_once(':') else { break };
            if name.eq_ignore_ascii_case("Content-Length") {
                length = value.trim().parse().ok()?;
            }
        }
        // The driver leaves the connection open whatever it is told.
        let mut body = vec![0; length];
        answer.read_exact(&mut body).ok()?;
        let value = serde_json::from_slice::<Value>(&body).ok()?["value"].take();
        status.starts_with("HTTP/1.1 200").then_some(value)
    }
}

fn write_program(path: &std::path::Path, text: &str) {
    use std::os::unix::fs::PermissionsExt as _;
    fs::write(path, text).unwrap();
    fs::set_permissions(path, fs::Permissions::from_mode(0o700)).unwrap();
}
