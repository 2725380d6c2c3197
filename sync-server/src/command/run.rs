//! `keyrack-server --data DIR`: serves until it is told to stop.

use std::io::Write;
use std::net::Ipv4Addr;

use anyhow::{Context, Result};
use tokio::net::TcpListener;

use super::{Serve, log};
use crate::data::{Folder, write_private};
use crate::http::serve::Listeners;
use crate::server::Opening;
use crate::settings;

/// Serves.
pub fn run(asked: Serve) -> Result<()> {
    let data = asked.data.context("--data is needed")?;
    let mut settings = settings::load(asked.config.as_deref())?;
    if let Some(url) = asked.public_url {
        settings.public_url = url;
    }
    log::begin(settings.log);
    let folder = Folder::open(&data).with_context(|| format!("cannot open {}", data.display()))?;
    let opening = Opening {
        settings,
        demo: asked.demo,
        ..Opening::at(data)
    };
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .enable_all()
        .build()
        .context("no threads")?;
    runtime.block_on(async move {
        // The port first: a folder that is filled for a server that cannot listen helps nobody.
        let listener = TcpListener::bind(asked.listen)
            .await
            .with_context(|| format!("cannot listen on {}", asked.listen))?;
        let address = listener
            .local_addr()
            .context("the listener has no address")?;
        let server = tokio::task::spawn_blocking(move || opening.open())
            .await
            .context("the server could not be opened")??;
        // Commands of this machine find the server by its address, whatever name its certificate is for.
        let control = match server.tls {
            Some(_) => Some(TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).await?),
            None => None,
        };
        let reached_at = match &control {
            Some(control) => control.local_addr()?,
            None => address,
        };
        write_private(&folder.address(), reached_at.to_string().as_bytes())
            .context("cannot write the address")?;
        println!("listening on {}", server.url_of(&address));
        std::io::stdout()
            .flush()
            .context("cannot write to standard output")?;
        let listeners = Listeners {
            public: listener,
            control,
        };
        crate::http::serve::serve(listeners, server, told_to_stop())
            .await
            .context("cannot serve")?;
        // The next command must not look for a server that is gone. Its absence is what is wanted.
        let _ = std::fs::remove_file(folder.address());
        tracing::info!("stopped");
        Ok(())
    })
}

/// Resolves at Ctrl-C, and on Unix at SIGTERM.
async fn told_to_stop() {
    let interrupt = async {
        if tokio::signal::ctrl_c().await.is_err() {
            std::future::pending::<()>().await;
        }
    };
    #[cfg(unix)]
    let terminate = async {
        match tokio::signal::unix::signal(tokio::signal::unix::SignalKind::terminate()) {
            Ok(mut signal) => {
                signal.recv().await;
            }
            Err(_) => std::future::pending::<()>().await,
        }
    };
    #[cfg(not(unix))]
    let terminate = std::future::pending::<()>();
    tokio::select! {
        () = interrupt => {}
        () = terminate => {}
    }
}
