//! The company's set-up as its developer does it by hand, once.

use std::io::{Read as _, Write as _};
use std::net::{Ipv4Addr, TcpListener};
use std::path::PathBuf;
use std::thread;

use stile::practice::{Options, PracticeServers};
use url::Url;

use super::browser::Browser;
use super::desktop::Desktop;
use super::free_port::free_port;
use super::stile_program::{Stile, servers};

/// Stile, set up for practice servers of its own.
pub struct SetUp<'a> {
    pub practice: PracticeServers,
    pub stile: Stile<'a>,
    pub folder: PathBuf,
    pub arguments: Vec<String>,
    pub redirect_uri: String,
}

impl<'a> SetUp<'a> {
    /// Starts Stile for the first time.
    pub fn begin(desktop: &'a Desktop, browser: &Browser) -> Self {
        let redirect_uri = format!("http://localhost:{}/callback", free_port());
        let redirect_uris = vec![redirect_uri.clone()];
        let practice =
            PracticeServers::start(Options { redirect_uris, ..Options::default() }).unwrap();
        let arguments = servers(&practice);
        Self::begin_with(desktop, browser, practice, redirect_uri, arguments)
    }

    /// The same with these servers.
    pub fn begin_with(
        desktop: &'a Desktop,
        browser: &Browser,
        practice: PracticeServers,
        redirect_uri: String,
        arguments: Vec<String>,
    ) -> Self {
        let folder = desktop.folder("stile");
        let stile = Stile::start(desktop, browser, &folder, &arguments);
        Self { practice, stile, folder, arguments, redirect_uri }
    }

    /// Starts Stile and walks through all of the set-up.
    pub fn by_hand(desktop: &'a Desktop, browser: &Browser) -> Self {
        let this = Self::begin(desktop, browser);
        this.walk(|_| {});
        this
    }

    /// Another program takes the redirect port; its page is what the browser ends on.
    pub fn take_the_port(&self) {
        let port = Url::parse(&self.redirect_uri).unwrap().port().unwrap();
        let stranger = TcpListener::bind((Ipv4Addr::LOCALHOST, port)).unwrap();
        thread::spawn(move || {
            for stream in stranger.incoming() {
                let mut stream = stream.unwrap();
                let _ = stream.read(&mut [0; 4096]);
                let _ = stream.write_all(b"HTTP/1.1 200 OK\r\nConnection: close\r\n\r\nhello");
            }
        });
    }

    /// Walks from the welcome to the growers; `pause` is called on each page before it is left.
    pub fn walk(&self, pause: impl Fn(&str)) {
        let (window, account) = (&self.stile.window, self.practice.account());
        window.see("Set up by hand");
        pause("welcome");
        window.press("Set up by hand");
        window.fill("E-mail", &account.email);
        window.fill("Password", account.password.expose());
        pause("Leaf account");
        window.press("Continue");
        window.fill("Client ID", &account.client_id);
        window.fill("Client secret", account.client_secret.expose());
        window.fill("API key", account.api_key.expose());
        pause("app keys");
        window.press("Continue");
        window.fill("Redirect address", &self.redirect_uri);
        pause("redirect address");
        window.press("Save and finish");
        window.press("Skip the check");
        window.see("14 growers");
    }
}
