//! What keeps memory out of crash reports takes nothing away from the program: it still listens,
//! connects, and clones its sockets.

use std::io::{Read as _, Write as _};
use std::net::{Ipv4Addr, Ipv6Addr, TcpListener, TcpStream};

use stile::domain::{RedirectUri, redirect_uri};
use stile::platform::hardening::keep_memory_out_of_crash_reports;
use stile::practice::{Options, PracticeServers};
use stile::redirect::Listener;

use crate::free_port::free_port;

#[test]
fn a_hardened_process_listens_connects_and_clones() {
    keep_memory_out_of_crash_reports().unwrap();

    for address in [Ipv4Addr::LOCALHOST.into(), std::net::IpAddr::from(Ipv6Addr::LOCALHOST)] {
        let listener = TcpListener::bind((address, 0)).unwrap();
        let mut near = TcpStream::connect(listener.local_addr().unwrap()).unwrap();
        let (far, _) = listener.try_clone().unwrap().accept().unwrap();
        far.try_clone().unwrap().write_all(b"heard").unwrap();
        drop(far);
        let mut said = String::new();
        near.try_clone().unwrap().read_to_string(&mut said).unwrap();
        near.flush().unwrap();
        assert_eq!(said, "heard");
    }

    // The practice servers, and the listener that the browser comes back to.
    let practice = PracticeServers::start(Options::default()).unwrap();
    assert!(practice.leaf_url().port().is_some());
    let address = format!("http://localhost:{}/callback", free_port());
    let address = RedirectUri::parse(&address).unwrap();
    let redirect_uri::Way::Listen(loopback) = address.way() else { panic!("not of this computer") };
    tokio::runtime::Runtime::new().unwrap().block_on(async {
        let (events, _seen) = tokio::sync::mpsc::unbounded_channel();
        let listener = Listener::bind(loopback, events).await.unwrap();
        listener.self_test().await.unwrap();
        listener.close().await;
    });
}

#[cfg(target_os = "linux")]
#[test]
fn a_hardened_process_leaves_no_memory_behind() {
    keep_memory_out_of_crash_reports().unwrap();
    let read = |name: &str| std::fs::read_to_string(format!("/proc/self/{name}")).unwrap();
    let limits = read("limits");
    let core = limits.lines().find(|line| line.starts_with("Max core file size")).unwrap();
    assert_eq!(core.split_whitespace().skip(4).take(2).collect::<Vec<_>>(), ["0", "0"], "{core}");
    // A program that the kernel hands the dump to gets no mapping either.
    assert_eq!(u32::from_str_radix(read("coredump_filter").trim(), 16), Ok(0));
}
