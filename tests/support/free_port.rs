//! A port for a test's own redirect address.

use std::net::{Ipv4Addr, Ipv6Addr, TcpListener};

/// A port below the range that systems hand out, on which nobody listens.
pub fn free_port() -> u16 {
    // Tests run at the same time: each begins to look somewhere else.
    let start = u16::try_from(getrandom::u32().unwrap() % 10_000).unwrap();
    (0..1_000)
        .map(|step| 20_000 + (start + step) % 10_000)
        .find(|port| {
            TcpListener::bind((Ipv4Addr::LOCALHOST, *port)).is_ok()
                && TcpListener::bind((Ipv6Addr::LOCALHOST, *port)).is_ok()
        })
        .unwrap()
}
