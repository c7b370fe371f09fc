//! A company's logo: a small PNG.

use std::path::Path;

use crate::domain::setup_file::SetupFileError;
use crate::store::bounded;

/// The largest logo, in bytes and in pixels of a side.
pub const LOGO_BYTES: u64 = 256 << 10;
const LOGO_PIXELS: u32 = 1024;

/// Reads a picture for the logo.
///
/// # Errors
/// [`SetupFileError::Logo`] for anything but a small PNG.
pub fn read_logo(path: &Path) -> Result<Vec<u8>, SetupFileError> {
    let png = bounded::read(path, LOGO_BYTES)?.ok_or(SetupFileError::Logo)?;
    check(&png).map(|()| png)
}

/// The first bytes of a PNG name its size (PNG 3, §11.2.1); the rest is read where it is shown.
pub(super) fn check(png: &[u8]) -> Result<(), SetupFileError> {
    let side = |at: usize| {
        let bytes = png.get(at..at + 4)?;
        Some(u32::from_be_bytes(bytes.try_into().ok()?))
    };
    let is_png = png.starts_with(b"\x89PNG\r\n\x1a\n") && png.get(12..16) == Some(b"IHDR");
    let is_small = |side: Option<u32>| side.is_some_and(|side| (1..=LOGO_PIXELS).contains(&side));
    if is_png && png.len() as u64 <= LOGO_BYTES && is_small(side(16)) && is_small(side(20)) {
        Ok(())
    } else {
        Err(SetupFileError::Logo)
    }
}
