//! Logs: one file a day in the data folder, as JSON lines, and words on standard error.
//!
//! What may stand in them is written down in `docs/logging.md`.

use std::io::IsTerminal;
use std::path::Path;

use tracing_appender::rolling::{InitError, RollingFileAppender, Rotation};
use tracing_subscriber::{
    EnvFilter, Layer, filter::ParseError, layer::SubscriberExt, util::SubscriberInitExt,
};

/// What is written where nothing else is asked for.
pub const FILTER: &str = "info";
/// How many days are kept.
const DAYS_KEPT: usize = 14;

/// Begins to log. Called once, by the program.
///
/// # Errors
/// When the filter cannot be read or the folder cannot be written.
pub fn begin(folder: &Path, filter: &str) -> Result<(), LogError> {
    let file = RollingFileAppender::builder()
        .rotation(Rotation::DAILY)
        .filename_prefix("desk")
        .filename_suffix("jsonl")
        .max_log_files(DAYS_KEPT)
        .build(folder)?;
    let words = tracing_subscriber::fmt::layer()
        .with_writer(std::io::stderr)
        .with_ansi(std::io::stderr().is_terminal())
        .with_target(false)
        .with_filter(EnvFilter::try_new(filter)?);
    let lines = tracing_subscriber::fmt::layer()
        .json()
        .flatten_event(true)
        .with_writer(file)
        .with_filter(EnvFilter::try_new(filter)?);
    // A second start in one process, as in tests, keeps the first.
    let _ = tracing_subscriber::registry()
        .with(words)
        .with(lines)
        .try_init();
    Ok(())
}

/// Why nothing can be logged.
#[derive(Debug, thiserror::Error)]
pub enum LogError {
    /// The folder cannot be written.
    #[error("the log folder cannot be written: {0}")]
    Folder(#[from] InitError),
    /// The filter cannot be read.
    #[error("--log cannot be read: {0}")]
    Filter(#[from] ParseError),
}
