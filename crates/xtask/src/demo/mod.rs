//! Starts the whole product on one machine: a server with the demo hotel, and a desk of it.

mod address;
mod child;
mod desk;
mod server;

use std::{
    path::PathBuf,
    sync::{
        Arc,
        atomic::{AtomicBool, Ordering},
    },
    thread::sleep,
    time::Duration,
};

use anyhow::{Context, Result};

use crate::{
    setup::{self, Purpose},
    step::{run as run_command, step},
    ui,
    workspace::Workspace,
};
use child::Child;

/// Where and what to show.
#[derive(clap::Args)]
pub struct Arguments {
    /// The server's port on this machine; the desk takes the next one.
    #[arg(long, default_value_t = 8080)]
    port: u16,
    /// Where server and desk keep their data.
    #[arg(long, default_value = ".keyrack/demo")]
    data: PathBuf,
    /// Start the server alone.
    #[arg(long)]
    no_desk: bool,
}

/// Who works in the demo hotel; the engine's demo fills it so.
const SIGN_IN_NAME: &str = "anna";
const SIGN_IN_PASSWORD: &str = "keyrack demo";

/// How the parts of one demo find each other.
struct Demo<'a> {
    workspace: &'a Workspace,
    data: PathBuf,
    server_port: u16,
    desk_port: u16,
}

impl Demo<'_> {
    fn server_url(&self) -> String {
        format!("http://127.0.0.1:{}", self.server_port)
    }

    fn program(&self, name: &str) -> PathBuf {
        self.workspace
            .programs()
            .join(format!("{name}{}", std::env::consts::EXE_SUFFIX))
    }
}

/// The command `demo`.
pub fn run(workspace: &Workspace, arguments: &Arguments) -> Result<()> {
    let desk_port = arguments
        .port
        .checked_add(1)
        .context("the port is too high: the desk takes the next one")?;
    // Said now, not after the build.
    address::ensure_free(arguments.port)?;
    if !arguments.no_desk {
        address::ensure_free(desk_port)?;
    }
    let stop = stop_on_signal()?;

    setup::set_up(workspace, Purpose::Build)?;
    build(workspace, arguments.no_desk)?;

    let data = if arguments.data.is_absolute() {
        arguments.data.clone()
    } else {
        workspace.root().join(&arguments.data)
    };
    std::fs::create_dir_all(&data).with_context(|| format!("cannot make {}", data.display()))?;
    let demo = Demo {
        workspace,
        data,
        server_port: arguments.port,
        desk_port,
    };
    let server = step("server", || server::start(&demo, &stop))?;
    let mut running = vec![server];
    let mut desk_address = None;
    if !arguments.no_desk {
        let (desk, address) = step("desk", || desk::start(&demo, &stop))?;
        running.push(desk);
        desk_address = Some(address);
    }
    print_addresses(&demo, desk_address.as_deref());
    watch(running, &stop)
}

fn build(workspace: &Workspace, no_desk: bool) -> Result<()> {
    if !no_desk {
        ui::build(workspace, false)?;
    }
    step("server and desk", || {
        let mut cargo = workspace.cargo();
        cargo.args(["build", "--package", "keyrack-server"]);
        if !no_desk {
            cargo.args(["--package", "keyrack-desk"]);
        }
        run_command(&mut cargo)
    })
}

fn print_addresses(demo: &Demo, desk: Option<&str>) {
    println!();
    println!("    Booking pages   {}/demo", demo.server_url());
    if let Some(address) = desk {
        println!("    Desk            {address}");
        println!("    Sign in         {SIGN_IN_NAME} / {SIGN_IN_PASSWORD}");
    }
    println!("    Data            {}", demo.data.display());
    println!("\nCtrl-C stops everything.");
}

/// A flag that Ctrl-C, or a request to end, sets. The programs started are told by us, in order.
fn stop_on_signal() -> Result<Arc<AtomicBool>> {
    let stop = Arc::new(AtomicBool::new(false));
    let flag = Arc::clone(&stop);
    ctrlc::set_handler(move || flag.store(true, Ordering::SeqCst))
        .context("cannot listen for Ctrl-C")?;
    Ok(stop)
}

/// Waits for Ctrl-C, then ends the desk before the server. The server's own end is a failure;
/// the desk's is a person who closed the window.
fn watch(mut running: Vec<Child>, stop: &AtomicBool) -> Result<()> {
    let mut failure = None;
    while !stop.load(Ordering::SeqCst) && failure.is_none() {
        sleep(Duration::from_millis(100));
        for child in &mut running {
            if let Some(status) = child.has_ended()? {
                if child.name() == server::NAME {
                    failure = Some(child.failure(&status.to_string()));
                } else {
                    println!(
                        "The {} was closed; the server goes on. Ctrl-C stops it.",
                        child.name()
                    );
                }
            }
        }
        running.retain(Child::is_running);
    }
    println!();
    for child in running.into_iter().rev() {
        step(&format!("stop the {}", child.name()), || child.stop())?;
    }
    failure.map_or(Ok(()), Err)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_demo_hotel_lets_in_whom_we_name() {
        let workspace = Workspace::find().unwrap();
        let source =
            std::fs::read_to_string(workspace.path("crates/engine/src/demo/mod.rs")).unwrap();
        assert!(source.contains(&format!("PASSWORD: &str = \"{SIGN_IN_PASSWORD}\"")));
        assert!(source.contains(&format!("MANAGER: &str = \"{SIGN_IN_NAME}\"")));
    }
}
