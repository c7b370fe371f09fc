//! A listener on a free port, and a client that sends exactly the bytes it is given.

use std::io::{self, Read as _, Write as _};
use std::net::{Ipv4Addr, Ipv6Addr, SocketAddr, TcpStream};
use std::time::{Duration, Instant};

use stile::domain::consent_answer::Answer;
use stile::domain::redirect_uri::Loopback;
use stile::domain::secret::StateToken;
use stile::redirect::{Awaited, BindError, Event, Listener, Refusal};
use tokio::runtime::Runtime;
use tokio::sync::mpsc;
use url::Url;

pub const STATE: &str = "Zm9yLXRoaXMtYXR0ZW1wdA";
pub const CODE: &str = "the-code-of-this-grower";

/// A running listener and everything that happened at it.
pub struct Site {
    pub listener: Option<Listener>,
    pub events: mpsc::UnboundedReceiver<Event>,
    pub loopback: Loopback,
    pub runtime: Runtime,
}

impl Site {
    /// Listens as `localhost` and waits for [`STATE`].
    pub fn armed() -> Self {
        let site = Self::unarmed();
        site.arm(STATE);
        site
    }

    /// Waits for the answer with this state, from now on.
    pub fn arm(&self, state: &str) {
        let fieldview = Url::parse("https://api.climate.com").unwrap();
        self.listener().arm(Awaited { state: StateToken::new(state), fieldview });
    }

    pub fn unarmed() -> Self {
        Self::listening(localhost)
    }

    pub fn listening(loopback_at: fn(u16) -> Loopback) -> Self {
        let runtime = tokio::runtime::Builder::new_multi_thread()
            .worker_threads(2)
            .enable_all()
            .build()
            .unwrap();
        loop {
            let loopback = loopback_at(some_port());
            let (sender, events) = mpsc::unbounded_channel();
            match runtime.block_on(Listener::bind(&loopback, sender)) {
                Ok(listener) => {
                    return Self { listener: Some(listener), events, loopback, runtime };
                }
                Err(BindError::Busy(_)) => {}
                Err(error) => panic!("{error}"),
            }
        }
    }

    pub fn listener(&self) -> &Listener {
        self.listener.as_ref().unwrap()
    }

    pub fn address(&self) -> SocketAddr {
        self.loopback.sockets[0]
    }

    pub fn connect(&self) -> TcpStream {
        connect(self.address()).unwrap()
    }

    /// Sends the bytes and reads all that comes back.
    pub fn send(&self, bytes: impl AsRef<[u8]>) -> Reply {
        exchange(self.address(), bytes.as_ref()).unwrap()
    }

    /// A `GET` as a browser makes it, with more header lines behind.
    pub fn get_with(&self, target: &str, lines: &str) -> Reply {
        self.send(self.request(target, lines))
    }

    pub fn get(&self, target: &str) -> Reply {
        self.get_with(target, "")
    }

    pub fn request(&self, target: &str, lines: &str) -> String {
        format!("GET {target} HTTP/1.1\r\nHost: {}\r\n{lines}\r\n", self.loopback.authority)
    }

    /// The one event that has come, waiting for it.
    pub fn event(&mut self) -> Event {
        let Self { runtime, events, .. } = self;
        runtime
            .block_on(async { tokio::time::timeout(Duration::from_secs(8), events.recv()).await })
            .expect("an event in time")
            .expect("the listener is there")
    }

    pub fn assert_refused(&mut self, reply: &Reply, status: u16, refusal: Refusal) {
        assert_eq!(reply.status, status, "{reply:?}");
        let event = self.event();
        assert!(matches!(event, Event::Ignored(given) if given == refusal), "{event:?}");
    }

    /// The grower's browser comes back with the answer and is sent to its final page; returns
    /// that page's path and how long it took.
    pub fn redirect(&mut self) -> (String, Duration) {
        let begun = Instant::now();
        let reply = self.get_with(&good_target(), BROWSER);
        let took = begun.elapsed();
        assert_eq!(reply.status, 303, "{reply:?}");
        let done = reply.header("location").expect("a location").to_owned();
        (done, took)
    }

    /// The redirect succeeds within a second, whatever goes on, and its code comes through.
    pub fn assert_redirect_works(&mut self) -> Duration {
        let (_, took) = self.redirect();
        assert!(took < Duration::from_secs(1), "took {took:?}");
        loop {
            match self.event() {
                Event::Callback(Answer::Code(code)) => {
                    assert_eq!(code.expose(), CODE);
                    return took;
                }
                Event::Callback(other) => panic!("{other:?}"),
                Event::Ignored(_) | Event::TlsHello => {}
            }
        }
    }
}

/// What Chromium sends along when a link on another site leads here.
pub const BROWSER: &str = "Connection: keep-alive\r\nUpgrade-Insecure-Requests: 1\r\n\
    User-Agent: Mozilla/5.0\r\nAccept: text/html,*/*;q=0.8\r\nSec-Fetch-Site: cross-site\r\n\
    Sec-Fetch-Mode: navigate\r\nSec-Fetch-User: ?1\r\nSec-Fetch-Dest: document\r\n\
    Accept-Encoding: gzip, deflate, br\r\n";

pub fn good_target() -> String {
    format!("/callback?code={CODE}&state={STATE}")
}

pub fn localhost(port: u16) -> Loopback {
    Loopback {
        authority: format!("localhost:{port}"),
        name: format!("localhost:{port}"),
        sockets: vec![(Ipv4Addr::LOCALHOST, port).into(), (Ipv6Addr::LOCALHOST, port).into()],
        path: "/callback".to_owned(),
        query: None,
    }
}

/// Below the ports that systems hand out, so that no client's own port gets in the way.
pub fn some_port() -> u16 {
    let random = getrandom::u32().unwrap();
    10_000 + u16::try_from(random % 20_000).unwrap()
}

#[derive(Debug)]
pub struct Reply {
    pub status: u16,
    pub headers: Vec<(String, String)>,
    pub body: String,
}

impl Reply {
    pub fn header(&self, name: &str) -> Option<&str> {
        let mut all = self.headers.iter().filter(|(given, _)| given.eq_ignore_ascii_case(name));
        let value = all.next().map(|(_, value)| value.as_str());
        assert!(all.next().is_none(), "{name} comes twice");
        value
    }

    fn parse(bytes: &[u8]) -> Option<Self> {
        let text = String::from_utf8(bytes.to_vec()).ok()?;
        let (head, body) = text.split_once("\r\n\r\n")?;
        let mut lines = head.split("\r\n");
        let status = lines.next()?.strip_prefix("HTTP/1.1 ")?.get(..3)?.parse().ok()?;
        let headers = lines
            .filter_map(|line| line.split_once(": "))
            .map(|(name, value)| (name.to_owned(), value.to_owned()))
            .collect();
        Some(Self { status, headers, body: body.to_owned() })
    }
}

pub fn connect(address: SocketAddr) -> io::Result<TcpStream> {
    let stream = TcpStream::connect_timeout(&address, Duration::from_secs(5))?;
    stream.set_read_timeout(Some(Duration::from_secs(10)))?;
    stream.set_write_timeout(Some(Duration::from_secs(10)))?;
    Ok(stream)
}

pub fn exchange(address: SocketAddr, bytes: &[u8]) -> io::Result<Reply> {
    let mut stream = connect(address)?;
    stream.write_all(bytes)?;
    read_reply(&mut stream)
}

/// Reads to the end of the connection, which must come.
pub fn read_reply(stream: &mut TcpStream) -> io::Result<Reply> {
    let mut bytes = Vec::new();
    stream.read_to_end(&mut bytes)?;
    Reply::parse(&bytes).ok_or_else(|| io::ErrorKind::InvalidData.into())
}
