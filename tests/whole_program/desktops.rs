//! Desktops that have less than others: no title bars, no screen where the window was, a default
//! browser of the person's own making.
//!
//! Needs weston and xdg-utils (Debian packages of the same names).

use std::fs;
use std::os::unix::fs::PermissionsExt as _;
use std::process::Stdio;

use super::desktop::Desktop;
use super::patience::wait_until;
use super::program::Program;
use super::stile_program::Stile;

const NO_BROWSER: (&str, &str) = ("BROWSER", "true");

/// Weston leaves title bars to programs, as GNOME does.
#[test]
fn a_window_of_wayland_has_a_title_bar() {
    let desktop = Desktop::start();
    let runtime = desktop.folder("wayland");
    fs::create_dir(&runtime).unwrap();
    fs::set_permissions(&runtime, fs::Permissions::from_mode(0o700)).unwrap();
    let inside = |program: &str| {
        let mut command = desktop.command(program);
        command.env("XDG_RUNTIME_DIR", &runtime).env("WAYLAND_DISPLAY", "wayland-test");
        command.current_dir(&runtime);
        command
    };
    let _compositor = Program::start(
        inside("weston")
            .args(["--backend=headless-backend.so", "--socket=wayland-test"])
            .args(["--width=1200", "--height=950", "--idle-time=0"])
            .env_remove("WAYLAND_DISPLAY")
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .stderr(Stdio::null()),
    );
    let socket = runtime.join("wayland-test");
    wait_until("the compositor runs", || socket.exists().then_some(()));
    let said = runtime.join("said");
    let mut stile = Program::start(
        inside(env!("CARGO_BIN_EXE_stile"))
            .arg("--config-dir")
            .arg(desktop.folder("stile"))
            .env("WAYLAND_DEBUG", "client")
            .env_remove("DISPLAY")
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .stderr(fs::File::create(&said).unwrap()),
    );
    // Each part of a bar that a program draws itself is a surface below its window.
    wait_until("a title bar is drawn", || {
        let said = String::from_utf8_lossy(&fs::read(&said).unwrap()).into_owned();
        (said.contains("get_subsurface") && said.contains("set_title(\"Stile\")")).then_some(())
    });
    stile.crash();
}

#[test]
fn a_window_whose_screen_is_gone_comes_into_sight() {
    let desktop = Desktop::start();
    for (number, (place, size)) in [
        ("Some((x:9000.0,y:9000.0))", "(x:900.0,y:760.0)"),
        ("Some((x:-3000.0,y:-90.0))", "(x:900.0,y:760.0)"),
        ("Some((x:NaN,y:inf))", "(x:NaN,y:0.0)"),
        ("None", "(x:0.0,y:0.0)"),
    ]
    .into_iter()
    .enumerate()
    {
        let folder = desktop.folder(&format!("stile-{number}"));
        fs::create_dir(&folder).unwrap();
        let window = format!(
            "(normal_geometry:(outer_position_pixels:{place},scale_factor:1.0,\
             inner_size_points:{size}),fullscreen:false,maximized:false)"
        );
        let file = format!("{{\n    \"window\": \"{window}\",\n}}");
        fs::write(folder.join("window.ron"), file).unwrap();
        let stile = Stile::start_with(&desktop, &folder, &[], &[NO_BROWSER]);
        stile.window.see("Welcome to Stile");
        wait_until(&format!("{place} {size} is in sight"), || {
            let ids = desktop.xdotool(&["search", "--onlyvisible", "--name", "^Stile$"]);
            let id = ids.lines().next()?;
            let shape = desktop.xdotool(&["getwindowgeometry", "--shell", id]);
            let value = |name: &str| -> Option<i32> {
                shape.lines().find_map(|line| line.strip_prefix(name))?.parse().ok()
            };
            let (x, y) = (value("X=")?, value("Y=")?);
            let (width, height) = (value("WIDTH=")?, value("HEIGHT=")?);
            let is_seen = x + width > 100 && x < 1180 && (0..900).contains(&y);
            (is_seen && width >= 640 && height >= 480).then_some(())
        });
        stile.close();
    }
}

#[test]
fn the_default_browser_is_started_as_its_entry_says() {
    let desktop = Desktop::start();
    let (data, config) = (desktop.folder("data"), desktop.folder("config"));
    let (programs, asked) = (desktop.folder("My Browser"), desktop.folder("asked"));
    for folder in [&data.join("applications"), &config, &programs] {
        fs::create_dir_all(folder).unwrap();
    }
    let program = programs.join("b");
    let script = format!("#!/bin/sh\nprintf '%s\\n' \"$FOO\" \"$@\" > '{}'\n", asked.display());
    fs::write(&program, script).unwrap();
    fs::set_permissions(&program, fs::Permissions::from_mode(0o700)).unwrap();
    let entry = format!(
        "[Desktop Entry]\nType=Application\nName=Mine\nMimeType=x-scheme-handler/https;\n\
         Exec=env FOO=1 \"{}\" --new %u\n",
        program.display()
    );
    fs::write(data.join("applications/mine.desktop"), entry).unwrap();
    let default = "[Default Applications]\nx-scheme-handler/http=mine.desktop\n\
                   x-scheme-handler/https=mine.desktop\n";
    fs::write(config.join("mimeapps.list"), default).unwrap();
    let data = data.display().to_string();
    let variables = [("BROWSER", ""), ("XDG_DATA_HOME", data.as_str())];
    let stile = Stile::start_with(&desktop, &desktop.folder("stile"), &[], &variables);
    stile.window.press("Get a Leaf account");
    let told = wait_until("the browser is asked", || {
        fs::read_to_string(&asked).ok().filter(|told| told.lines().count() == 3)
    });
    let told: Vec<&str> = told.lines().collect();
    assert_eq!(told[..2], ["1", "--new"]);
    assert!(told[2].starts_with("https://"), "{told:?}");
}
