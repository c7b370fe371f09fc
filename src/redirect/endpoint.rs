//! The private endpoint between the front end and the `tiny_http` server: a Unix socket in a folder
//! that only this user may enter, or, where there is none, a loopback port.
//!
//! It is open only until the front end has connected. Then [`Endpoint::seal`] ends the server's
//! accepting for good: one more connection wakes it, its next `accept` would have to wait and
//! so fails, and `tiny_http` closes its listener on the first failure.

#[cfg(not(unix))]
pub(super) use tcp::Endpoint;
#[cfg(unix)]
pub(super) use unix_socket::Endpoint;

/// The front end's side of the one connection.
#[cfg(unix)]
pub(super) type Link = tokio::net::UnixStream;
/// The front end's side of the one connection.
#[cfg(not(unix))]
pub(super) type Link = tokio::net::TcpStream;

#[cfg(unix)]
mod unix_socket {
    use std::fs::Permissions;
    use std::io;
    use std::os::unix::fs::PermissionsExt as _;
    use std::os::unix::net::{UnixListener, UnixStream};
    use std::path::PathBuf;

    use tempfile::TempDir;

    pub(in super::super) struct Endpoint {
        listener: UnixListener,
        pub(super) path: PathBuf,
        _folder: TempDir,
    }

    impl Endpoint {
        pub(in super::super) fn open() -> io::Result<Self> {
            let folder = tempfile::Builder::new()
                .prefix("stile-")
                .permissions(Permissions::from_mode(0o700))
                .tempdir()?;
            let path = folder.path().join("front_end");
            Ok(Self { listener: UnixListener::bind(&path)?, path, _folder: folder })
        }

        pub(in super::super) fn listener(&self) -> io::Result<UnixListener> {
            self.listener.try_clone()
        }

        pub(in super::super) fn connect(&self) -> io::Result<UnixStream> {
            UnixStream::connect(&self.path)
        }

        pub(in super::super) fn seal(self) -> io::Result<()> {
            self.listener.set_nonblocking(true)?;
            drop(self.connect()?);
            Ok(())
        }
    }
}

#[cfg(any(not(unix), test))]
mod tcp {
    use std::io;
    use std::net::{Ipv4Addr, SocketAddr, TcpListener, TcpStream};

    pub(in super::super) struct Endpoint {
        listener: TcpListener,
        pub(super) address: SocketAddr,
    }

    impl Endpoint {
        pub(in super::super) fn open() -> io::Result<Self> {
            let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0))?;
            Ok(Self { address: listener.local_addr()?, listener })
        }

        pub(in super::super) fn listener(&self) -> io::Result<TcpListener> {
            self.listener.try_clone()
        }

        pub(in super::super) fn connect(&self) -> io::Result<TcpStream> {
            TcpStream::connect(self.address)
        }

        pub(in super::super) fn seal(self) -> io::Result<()> {
            self.listener.set_nonblocking(true)?;
            drop(self.connect()?);
            Ok(())
        }
    }
}

#[cfg(test)]
mod tests {
    use std::io::{self, BufRead as _, BufReader, Read, Write};
    use std::time::{Duration, Instant};

    use tiny_http::{Response, Server};

    /// The connection that was made serves on, and `knock` is turned away soon.
    fn assert_sealed(server: &Server, link: impl Read + Write, knock: impl Fn() -> bool) {
        let sealed = server.recv_timeout(Duration::from_secs(2)).map(|_| ());
        assert_eq!(sealed.unwrap_err().kind(), io::ErrorKind::WouldBlock);
        let begun = Instant::now();
        while knock() {
            assert!(begun.elapsed() < Duration::from_secs(2), "someone else comes in");
        }
        ask(server, link);
    }

    fn ask(server: &Server, mut link: impl Read + Write) {
        link.write_all(b"GET / HTTP/1.1\r\nHost: x\r\n\r\n").unwrap();
        server.recv().unwrap().respond(Response::empty(204)).unwrap();
        let mut lines = BufReader::new(link).lines().map(Result::unwrap);
        assert!(lines.next().unwrap().starts_with("HTTP/1.1 204"));
        assert!(lines.any(|line| line.is_empty()));
    }

    #[cfg(unix)]
    #[test]
    fn a_unix_socket_takes_one_connection() {
        use std::os::unix::fs::MetadataExt as _;

        let endpoint = super::unix_socket::Endpoint::open().unwrap();
        let path = endpoint.path.clone();
        assert_eq!(path.parent().unwrap().metadata().unwrap().mode() & 0o777, 0o700);
        let server = Server::from_listener(endpoint.listener().unwrap(), None).unwrap();
        let link = endpoint.connect().unwrap();
        ask(&server, &link);
        endpoint.seal().unwrap();
        assert_sealed(&server, &link, || std::os::unix::net::UnixStream::connect(&path).is_ok());
        assert!(!path.parent().unwrap().exists());
    }

    #[test]
    fn a_loopback_port_takes_one_connection() {
        let endpoint = super::tcp::Endpoint::open().unwrap();
        let address = endpoint.address;
        let server = Server::from_listener(endpoint.listener().unwrap(), None).unwrap();
        let link = endpoint.connect().unwrap();
        ask(&server, &link);
        endpoint.seal().unwrap();
        assert_sealed(&server, &link, || std::net::TcpStream::connect(address).is_ok());
    }
}
