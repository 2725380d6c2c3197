//! The demo's desk: a window where there is a display, else a page on this machine.

use std::{process::Command, sync::atomic::AtomicBool};

use anyhow::Result;

use super::{Demo, child::Child, server::enrolment_code};

/// The first synchronisation brings the whole demo hotel.
const READY_SECONDS_MAX: u64 = 180;
/// The desk says this once it can be seen; its address follows, or that it has a window.
const READY: &str = "desk ready at ";

/// Starts the desk and says where it is: an address, or the window.
pub fn start(demo: &Demo, stop: &AtomicBool) -> Result<(Child, String)> {
    let data = demo.data.join("desk");
    let enrolled = data.join(".enrolled");
    std::fs::create_dir_all(&data)?;

    let mut command = Command::new(demo.program("keyrack"));
    command
        .arg("--data")
        .arg(&data)
        .args(["--server", &demo.server_url()]);
    // Deleting the demo's folder is to forget all of it, so its keys lie there too.
    command.args(["--keys", "file"]);
    // A code is good once; a desk that has joined keeps its own key.
    if !enrolled.exists() {
        command.args(["--enrol", &enrolment_code(demo)?]);
    }
    let window = has_display();
    if !window {
        command.args([
            "--browser",
            "--listen",
            &format!("127.0.0.1:{}", demo.desk_port),
        ]);
    }
    let mut desk = Child::start("desk", &mut command, &demo.data.join("desk.log"))?;
    let address = desk.wait_for(READY_SECONDS_MAX, stop, ready_address)?;
    std::fs::write(&enrolled, "This desk has joined the demo's server.\n")?;
    Ok((
        desk,
        if window {
            "the window that has just opened".to_owned()
        } else {
            address
        },
    ))
}

fn ready_address(words: &str) -> Option<String> {
    // A line without its end is still being written.
    let whole = words
        .split_inclusive('\n')
        .filter(|line| line.ends_with('\n'));
    let mut found = whole.filter_map(|line| Some(line.split_once(READY)?.1.trim().to_owned()));
    found.find(|address| !address.is_empty())
}

/// Whether a window could be seen.
fn has_display() -> bool {
    let named = |name| std::env::var_os(name).is_some_and(|value| !value.is_empty());
    cfg!(any(target_os = "macos", windows)) || named("DISPLAY") || named("WAYLAND_DISPLAY")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_address_is_read_from_its_line() {
        assert_eq!(
            ready_address("log\ndesk ready at http://127.0.0.1:8081/?t=x\n").as_deref(),
            Some("http://127.0.0.1:8081/?t=x")
        );
        assert_eq!(ready_address("desk ready at \n"), None);
        assert_eq!(ready_address("desk ready at http://127.0"), None);
        assert_eq!(ready_address("reading"), None);
    }
}
