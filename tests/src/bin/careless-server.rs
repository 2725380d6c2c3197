//! The real server with the check of capacity left out: what the race between programs must catch.
//! `careless-server DIR` serves the folder on a free port until it is ended.

use std::sync::Arc;

use anyhow::{Context, Result};
use keyrack_engine::Limits;
use keyrack_server::{Opening, Settings, Switch, SystemClock, SystemRandomness};
use tokio::net::TcpListener;

#[tokio::main]
async fn main() -> Result<()> {
    let data = std::env::args_os().nth(1).context("which folder?")?;
    let opening = Opening {
        data: data.into(),
        settings: Settings {
            rate_limit: Switch::Off,
            ..Settings::default()
        },
        demo: false,
        clock: Arc::new(SystemClock),
        randomness: Arc::new(SystemRandomness),
        limits: Limits {
            unsafe_rights: true,
            ..Limits::default()
        },
    };
    let listener = TcpListener::bind("127.0.0.1:0").await?;
    let server = tokio::task::spawn_blocking(move || opening.open()).await??;
    println!("listening on http://{}", listener.local_addr()?);
    keyrack_server::serve(listener, server, std::future::pending()).await?;
    Ok(())
}
