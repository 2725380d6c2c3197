//! The log: readable messages with fields, to standard error. No guest, no token, no card.

use std::io::IsTerminal;

use tracing_subscriber::EnvFilter;

use crate::settings::Log;

/// Begins to log; `RUST_LOG` chooses what.
pub fn begin(form: Log) {
    let filter = EnvFilter::try_from_default_env()
        .unwrap_or_else(|_| EnvFilter::new("info,rusqlite_migration=warn"));
    let log = tracing_subscriber::fmt()
        .with_env_filter(filter)
        .with_ansi(std::io::stderr().is_terminal())
        .with_writer(std::io::stderr);
    // A second start in one process, as tests do it, keeps the first log.
    let _ = match form {
        Log::Text => log.try_init(),
        Log::Json => log.json().try_init(),
    };
}
