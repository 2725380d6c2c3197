//! The real server with the check of capacity left out: what the race between programs must catch.
//! `careless-server DIR` serves the folder on a free port until it is ended.

use anyhow::{Context, Result};
use keyrack_engine::Limits;
use keyrack_server::{Opening, Settings, Switch};
use tokio::net::TcpListener;

#[tokio::main]
async fn main() -> Result<()> {
    let data = std::env::args_os().nth(1).context("which folder?")?;
    let opening = Opening {
        settings: Settings {
            rate_limit: Switch::Off,
            ..Settings::default()
        },
        limits: Limits {
            unsafe_rights: true,
            ..Limits::default()
        },
        ..Opening::at(data)
    };
    let listener = TcpListener::bind("127.0.0.1:0").await?;
    let server = tokio::task::spawn_blocking(move || opening.open()).await??;
    println!("listening on http://{}", listener.local_addr()?);
    keyrack_server::serve(listener, server, std::future::pending()).await?;
    Ok(())
}
