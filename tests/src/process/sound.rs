//! Whether a property's file is sound, once nobody has it open any more.

use std::fs;
use std::path::Path;
use std::sync::Arc;

use anyhow::{Context, Result, ensure};
use keyrack_engine::{Config, Engine, Identity, Limits, Side};
use keyrack_server::{SystemClock, SystemRandomness};
use rusqlite::Connection;

use super::program::nothing_starts;

/// Opens the file with SQLite alone, as the owner of its key may.
///
/// # Errors
/// When it cannot be read.
pub fn open_file(path: &Path, key: &[u8; 32]) -> Result<Connection> {
    // SQLCipher begins a file with its salt.
    let head = fs::read(path)?;
    let salt = head.get(..16).context("an empty file")?;
    let digits: String = key
        .iter()
        .chain(salt)
        .map(|byte| format!("{byte:02x}"))
        .collect();
    let file = Connection::open(path)?;
    file.execute_batch(&format!("PRAGMA key = \"x'{digits}'\""))?;
    Ok(file)
}

/// Checks that SQLite finds no fault in the file, that every projection is what its documents make it,
/// and that the index in memory is what the rows make it.
///
/// # Errors
/// With what is wrong.
pub fn check(path: &Path, key: &[u8; 32], side: Side, identity: Identity) -> Result<()> {
    let _alone = nothing_starts();
    let found: String = open_file(path, key)?
        .query_row("PRAGMA integrity_check", [], |row| row.get(0))
        .context("the file cannot be read")?;
    ensure!(found == "ok", "SQLite finds: {found}");
    let engine = Engine::open(Config {
        path: path.to_owned(),
        key: *key,
        side,
        identity,
        clock: Arc::new(SystemClock),
        randomness: Arc::new(SystemRandomness),
        limits: Limits::default(),
    })?;
    let outcome = compare(&engine);
    engine.close();
    outcome
}

/// Rebuilds every projection and compares.
///
/// # Errors
/// With what differs.
pub fn compare(engine: &Engine) -> Result<()> {
    let index = engine.index().context("a property")?;
    let rows = engine.projections()?;
    engine.rebuild()?;
    ensure!(
        engine.projections()? == rows,
        "rebuilt projections equal the incremental ones"
    );
    ensure!(
        engine.index().as_deref() == Some(&*index),
        "the rebuilt index equals the incremental one"
    );
    Ok(())
}
