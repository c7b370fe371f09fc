//! Gives the Windows program its icon, its version and its manifest.

use std::io;

fn main() -> io::Result<()> {
    println!("cargo:rerun-if-changed=build.rs");
    println!("cargo:rerun-if-changed=assets/icon/stile.ico");
    println!("cargo:rerun-if-changed=assets/windows/stile.manifest");
    // The system it is built for, which need not be the one it is built on.
    if std::env::var("CARGO_CFG_TARGET_OS").as_deref() != Ok("windows") {
        return Ok(());
    }
    winresource::WindowsResource::new()
        .set_icon("assets/icon/stile.ico")
        .set_manifest_file("assets/windows/stile.manifest")
        .set("ProductName", "Stile")
        .set("FileDescription", "Stile")
        .set("LegalCopyright", "MIT or Apache-2.0")
        .compile()
}
