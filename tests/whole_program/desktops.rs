//! Desktops that have less than others: no title bars, no screen where the window was, less room
//! than the window had, a default browser of the person's own making.
//!
//! Needs weston and xdg-utils (Debian packages of the same names).

use std::fs;
use std::os::unix::fs::PermissionsExt as _;
use std::os::unix::net::UnixListener;
use std::path::Path;
use std::process::Stdio;

use super::desktop::Desktop;
use super::patience::{look_until, wait_until};
use super::program::{Program, output_of};
use super::stile_program::Stile;

const NO_BROWSER: (&str, &str) = ("BROWSER", "true");

/// A terminal may outlive the session that it was opened in, and `su` leads to another person's.
#[test]
fn a_window_opens_on_x11_where_the_wayland_desktop_is_gone() {
    let desktop = Desktop::start();
    let gone = desktop.folder("wayland-gone").display().to_string();
    for name in ["wayland-9", gone.as_str()] {
        let variables = [("WAYLAND_DISPLAY", name), NO_BROWSER];
        let stile = Stile::start_with(
            &desktop,
            &desktop.folder("stile"),
            &["--practice".into()],
            &variables,
        );
        stile.window.see("14 growers");
        stile.close();
    }
}

/// Started from a menu, Stile has nobody who reads what it prints.
#[test]
fn a_window_that_cannot_open_is_told_by_the_desktop() {
    let desktop = Desktop::start();
    let seen = desktop.folder("seen");
    let _monitor = Program::start(
        desktop
            .command("dbus-monitor")
            .args(["--session", "interface='org.freedesktop.Notifications'"])
            .stdin(Stdio::null())
            .stdout(fs::File::create(&seen).unwrap()),
    );
    wait_until("the monitor listens", || {
        fs::read_to_string(&seen).ok().filter(|seen| seen.contains("NameAcquired"))
    });
    let mut stile = Program::start(
        desktop
            .command(env!("CARGO_BIN_EXE_stile"))
            .arg("--config-dir")
            .arg(desktop.folder("stile"))
            .env("DISPLAY", ":4000")
            .env_remove("WAYLAND_DISPLAY")
            .stdin(Stdio::null())
            .stderr(Stdio::null()),
    );
    assert_eq!(stile.ended().code(), Some(1));
    wait_until("the desktop is told", || {
        let seen = fs::read_to_string(&seen).unwrap();
        (seen.contains("member=Notify") && seen.contains("Stile could not open its window"))
            .then_some(())
    });
}

#[test]
fn a_program_that_fails_ends_where_the_desktop_says_nothing_at_all() {
    let desktop = Desktop::start();
    let silent = desktop.folder("silent-bus");
    // Programs are connected, and never answered.
    let _bus = UnixListener::bind(&silent).unwrap();
    let mut stile = Program::start(
        desktop
            .command(env!("CARGO_BIN_EXE_stile"))
            .arg("--config-dir")
            .arg(desktop.folder("stile"))
            .env("DBUS_SESSION_BUS_ADDRESS", format!("unix:path={}", silent.display()))
            .env("DISPLAY", ":4000")
            .env_remove("WAYLAND_DISPLAY")
            .stdin(Stdio::null())
            .stderr(Stdio::null()),
    );
    assert_eq!(stile.ended().code(), Some(1));
}

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
        keep_window(&folder, place, size);
        let stile = Stile::start_with(&desktop, &folder, &[], &[NO_BROWSER]);
        stile.window.see("Welcome to Stile");
        wait_until(&format!("{place} {size} is in sight"), || {
            let [x, y, width, height] = bounds(&desktop, &window(&desktop, "^Stile$")?)?;
            let is_seen = x + width > 100 && x < 1180 && (0..900).contains(&y);
            (is_seen && width >= 640 && height >= 480).then_some(())
        });
        stile.close();
    }
}

/// A small laptop, with its taskbar at each edge of the screen.
#[test]
fn a_window_with_its_title_bar_lies_within_the_work_area() {
    const SCREEN: [i32; 2] = [1366, 768];
    let desktop = Desktop::start_at("1366x768");
    let _panel = Program::start(
        desktop
            .command("xev")
            .args(["-geometry", "200x30+0+738", "-event", "mouse"])
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .stderr(Stdio::null()),
    );
    let panel = wait_until("the panel opens", || window(&desktop, "Event Tester"));
    let mut number = 0;
    // What it takes of the screen at the left, the right, the top and the bottom.
    for taken in [[0, 0, 0, 40], [0, 0, 60, 0], [150, 0, 0, 0], [0, 150, 0, 0]] {
        let [left, right, top, bottom] = taken;
        let area = [left, top, SCREEN[0] - right, SCREEN[1] - bottom];
        let strut = format!("{left},{right},{top},{bottom},0,767,0,767,0,1365,0,1365");
        let property = ["-f", "_NET_WM_STRUT_PARTIAL", "32c", "-set", "_NET_WM_STRUT_PARTIAL"];
        output_of(desktop.command("xprop").args(["-id", &panel]).args(property).arg(strut));
        let told = format!("= {}, {}, {}, {}", area[0], area[1], area[2] - left, area[3] - top);
        wait_until("the desktop makes room for the panel", || {
            let told_by = desktop.command("xprop").args(["-root", "_NET_WORKAREA"]).output();
            String::from_utf8(told_by.ok()?.stdout).ok()?.contains(&told).then_some(())
        });
        for (place, size) in [
            ("Some((x:20.0,y:300.0))", "(x:900.0,y:640.0)"),
            ("Some((x:900.0,y:20.0))", "(x:900.0,y:640.0)"),
            ("Some((x:0.0,y:0.0))", "(x:900.0,y:640.0)"),
            ("Some((x:100.0,y:100.0))", "(x:1360.0,y:768.0)"),
            ("None", "(x:900.0,y:760.0)"),
        ] {
            number += 1;
            let folder = desktop.folder(&format!("stile-{number}"));
            keep_window(&folder, place, size);
            let stile = Stile::start_with(&desktop, &folder, &[], &[NO_BROWSER]);
            stile.window.see("Welcome to Stile");
            lies_within(&desktop, area, &format!("{place} {size}"));
            stile.close();
        }
    }
}

/// Smaller than the smallest window and its title bar.
#[test]
fn a_window_is_as_small_as_a_tiny_screen() {
    let desktop = Desktop::start_at("640x480");
    let stile = Stile::start_with(&desktop, &desktop.folder("stile"), &[], &[NO_BROWSER]);
    stile.window.see("Welcome to Stile");
    lies_within(&desktop, [0, 0, 640, 480], "the window");
    stile.close();
}

/// Waits until the window lies with its frame between this left and top, right and bottom.
fn lies_within(desktop: &Desktop, area: [i32; 4], what: &str) {
    let mut frame = None;
    let lies_within = look_until(|| {
        let window = window(desktop, "^Stile$")?;
        frame = with_title_bar(desktop, &window, bounds(desktop, &window)?);
        let [x, y, width, height] = frame?;
        let is_within =
            x >= area[0] && y >= area[1] && x + width <= area[2] && y + height <= area[3];
        (is_within && height > 400).then_some(())
    });
    assert!(lies_within.is_some(), "{what} in {area:?} is at {frame:?}");
}

/// As Stile keeps where its window was.
fn keep_window(folder: &Path, place: &str, size: &str) {
    fs::create_dir(folder).unwrap();
    let window = format!(
        "(normal_geometry:(outer_position_pixels:{place},scale_factor:1.0,\
         inner_size_points:{size}),fullscreen:false,maximized:false)"
    );
    let file = format!("{{\n    \"window\": \"{window}\",\n}}");
    fs::write(folder.join("window.ron"), file).unwrap();
}

/// The number of a window that can be seen.
fn window(desktop: &Desktop, name: &str) -> Option<String> {
    let search = ["search", "--onlyvisible", "--name", name];
    let found = desktop.command("xdotool").args(search).output().ok()?;
    String::from_utf8(found.stdout).ok()?.lines().next().map(str::to_owned)
}

/// Left, top, width and height of what is in a window's frame.
fn bounds(desktop: &Desktop, window: &str) -> Option<[i32; 4]> {
    let shape = output_of(desktop.command("xwininfo").args(["-id", window]));
    let value = |name: &str| -> Option<i32> {
        let mut lines = shape.lines().map(str::trim);
        lines.find_map(|line| line.strip_prefix(name))?.trim().parse().ok()
    };
    let (x, y) = ("Absolute upper-left X:", "Absolute upper-left Y:");
    Some([value(x)?, value(y)?, value("Width:")?, value("Height:")?])
}

/// The same with the frame.
fn with_title_bar(desktop: &Desktop, window: &str, inner: [i32; 4]) -> Option<[i32; 4]> {
    let told = output_of(desktop.command("xprop").args(["-id", window, "_NET_FRAME_EXTENTS"]));
    let (_, edges) = told.split_once("= ")?;
    let edges: Vec<i32> = edges.split(',').map_while(|edge| edge.trim().parse().ok()).collect();
    let [left, right, top, bottom] = edges.try_into().ok()?;
    let [x, y, width, height] = inner;
    Some([x - left, y - top, width + left + right, height + top + bottom])
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
