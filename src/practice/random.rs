//! Where the practice servers' ids, codes and tokens come from.
//!
//! The operating system is asked once, at the start, where a failure can still be reported;
//! from then on values are SHA-256 of that seed and a counter.

use std::io;
use std::sync::atomic::{AtomicU64, Ordering};

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use sha2::{Digest as _, Sha256};

/// A source of unguessable values that cannot fail once it is made.
pub(super) struct Random {
    seed: [u8; 32],
    next: AtomicU64,
}

impl Random {
    /// Takes a seed from the operating system.
    pub(super) fn new() -> io::Result<Self> {
        let mut seed = [0; 32];
        getrandom::fill(&mut seed).map_err(io::Error::other)?;
        Ok(Self { seed, next: AtomicU64::new(0) })
    }

    /// 32 bytes that come only once.
    fn bytes(&self) -> [u8; 32] {
        let number = self.next.fetch_add(1, Ordering::Relaxed);
        Sha256::new().chain_update(self.seed).chain_update(number.to_be_bytes()).finalize().into()
    }

    /// 256 bits as base64url without padding (43 characters).
    pub(super) fn token(&self) -> String {
        URL_SAFE_NO_PAD.encode(self.bytes())
    }

    /// A random UUID (RFC 9562, version 4).
    pub(super) fn uuid(&self) -> String {
        let random =
            self.bytes()[..16].iter().fold(0_u128, |bits, byte| (bits << 8) | u128::from(*byte));
        let bits = (random & !(0xf << 76) & !(0x3 << 62)) | (0x4 << 76) | (0x2 << 62);
        format!(
            "{:08x}-{:04x}-{:04x}-{:04x}-{:012x}",
            bits >> 96,
            (bits >> 80) & 0xffff,
            (bits >> 64) & 0xffff,
            (bits >> 48) & 0xffff,
            bits & 0xffff_ffff_ffff
        )
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn uuids_have_their_version_and_variant_and_come_once() {
        let random = Random::new().unwrap();
        let [one, two] = [random.uuid(), random.uuid()];
        assert_ne!(one, two);
        assert_eq!(one.len(), 36);
        assert_eq!(&one[14..15], "4");
        assert!("89ab".contains(&one[19..20]), "{one}");
    }
}
