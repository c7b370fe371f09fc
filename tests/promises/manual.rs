//! The man page and the completions that packages install say what the command line takes. With
//! `UPDATE_SNAPSHOTS` they are made anew.

use std::fs;
use std::path::Path;

use clap::CommandFactory as _;
use clap_complete::{Shell, generate};
use stile::command_line::CommandLine;

/// Each file of the folder `packaging/manual`, by its name, as it should be.
fn manual() -> Vec<(&'static str, Vec<u8>)> {
    let mut page = Vec::new();
    clap_mangen::Man::new(CommandLine::command()).render(&mut page).unwrap();
    let shells = [("stile.bash", Shell::Bash), ("stile.fish", Shell::Fish), ("_stile", Shell::Zsh)];
    let completions = shells.map(|(name, shell)| {
        let mut script = Vec::new();
        generate(shell, &mut CommandLine::command(), "stile", &mut script);
        (name, script)
    });
    std::iter::once(("stile.1", page)).chain(completions).collect()
}

#[test]
fn the_manual_is_that_of_the_command_line() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("packaging/manual");
    for (name, content) in manual() {
        let file = folder.join(name);
        if std::env::var_os("UPDATE_SNAPSHOTS").is_some() {
            fs::write(&file, &content).unwrap();
        }
        let kept = fs::read(&file).unwrap();
        assert_eq!(
            String::from_utf8_lossy(&kept).replace("\r\n", "\n"),
            String::from_utf8_lossy(&content),
            "{name}: make it anew with UPDATE_SNAPSHOTS=1"
        );
    }
}
