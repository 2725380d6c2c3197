//! `keyrack-server restore`: a backup in the place of a hotel's file, and what the journal knows beyond it.

use std::path::{Path, PathBuf};

use anyhow::{Context, Result, ensure};
use clap::Args;
use keyrack_engine::accounts::Devices;

use super::control;
use crate::server::{Opening, file_key, journal_of};

/// What to put back.
#[derive(Args)]
pub struct Restore {
    /// The server's data folder. The server must not run.
    #[arg(long, value_name = "DIR")]
    data: PathBuf,
    /// The property's short name.
    #[arg(long, value_name = "SLUG")]
    property: String,
    /// The backup.
    #[arg(long, value_name = "FILE")]
    from: PathBuf,
}

/// Sets the present file aside, puts the backup in its place, reads the journal back, and opens a new
/// epoch. Killed anywhere, it can be begun again.
pub fn restore(asked: &Restore) -> Result<()> {
    let folder = super::existing(&asked.data)?;
    ensure!(
        control::connect(&folder).is_none(),
        "the server runs; stop it first"
    );
    let opening = Opening::at(&asked.data);
    let opened = opening.accounts()?;
    let hosted = super::hosted(&opened.2, &asked.property)?;
    let copy = keyrack_engine::look_into_copy(&asked.from, file_key(&opened.1, hosted.id))
        .context("the backup cannot be used")?;
    ensure!(
        copy.property == Some(hosted.id),
        "the backup is of another hotel"
    );
    set_aside(&hosted.path)?;
    let beside = hosted.path.with_extension("restoring");
    std::fs::copy(&asked.from, &beside).context("the backup cannot be copied")?;
    std::fs::File::open(&beside)?.sync_all()?;
    std::fs::rename(&beside, &hosted.path)?;
    let enrolled = opened.2.list(hosted.id).into_iter().map(|desk| desk.id);
    let enrolled: Vec<_> = enrolled
        .filter(|desk| opened.2.public_key(hosted.id, *desk).is_some())
        .collect();
    let config = opening.config(&opened, &hosted);
    let restored = keyrack_engine::restore(config, &journal_of(&hosted.path), enrolled)
        .context("the journal could not be read back; the file that was there is set aside")?;
    println!(
        "{} is back, with {} changes out of the journal, in epoch {}.",
        asked.property, restored.batches, restored.epochs.0
    );
    if restored.awaiting > 0 {
        println!(
            "Nothing is sold until {} desks have told what they sold, or are written off.",
            restored.awaiting
        );
    }
    Ok(())
}

/// Nothing is ever written over: the file goes on under another name, its log with it.
fn set_aside(path: &Path) -> Result<()> {
    if !path.exists() {
        return Ok(());
    }
    let free = (1..u32::MAX).map(|n| path.with_extension(format!("aside-{n}")));
    let aside = free
        .into_iter()
        .find(|name| !name.exists())
        .context("no name is free")?;
    for end in ["-wal", "-shm", ""] {
        let with = |path: &Path| {
            let mut name = path.as_os_str().to_owned();
            name.push(end);
            PathBuf::from(name)
        };
        if with(path).exists() {
            std::fs::rename(with(path), with(&aside))?;
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use keyrack_contract::CallId;
    use keyrack_contract::call::property::{Amend, Settings};
    use keyrack_engine::Caller;

    use super::super::backup::{Backup, backup};
    use super::*;
    use crate::server::Server;

    fn open(data: &Path) -> Arc<Server> {
        let opening = Opening {
            demo: true,
            ..Opening::at(data)
        };
        opening.open().unwrap()
    }

    fn shut(server: Arc<Server>) {
        for hotel in server.hotels() {
            hotel.engine.close();
        }
    }

    #[test]
    fn a_hotel_is_put_back_with_what_came_after_the_backup() {
        let folder = tempfile::tempdir().unwrap();
        let data = folder.path().join("data");
        shut(open(&data));
        let copy = folder.path().join("demo.copy");
        let asked = Backup {
            data: data.clone(),
            property: "demo".to_owned(),
            to: copy.clone(),
        };
        backup(&asked).unwrap();
        assert!(backup(&asked).is_err(), "nothing is written over");

        let server = open(&data);
        let engine = server.hotel("demo").unwrap().engine.clone();
        let facts = engine.ask(&Caller::System, &Settings {}).unwrap();
        let call = Amend {
            version: facts.version,
            phone: Some("+49 30 555".to_owned()),
            ..Amend::default()
        };
        let id = CallId(uuid::Uuid::from_u128(77));
        engine.run(&Caller::System, id, call).unwrap();
        drop(engine);
        shut(server);

        let asked = Restore {
            data: data.clone(),
            property: "demo".to_owned(),
            from: copy.clone(),
        };
        restore(&asked).unwrap();
        let server = open(&data);
        let hotel = server.hotel("demo").unwrap();
        let profile = hotel.engine.profile().unwrap();
        assert_eq!(profile.property.phone, "+49 30 555");
        assert!(data.join("demo.aside-1").exists(), "nothing is thrown away");
        shut(server);

        // Put in place by hand, the same copy is not opened.
        std::fs::copy(&copy, data.join("demo.db")).unwrap();
        assert!(
            Opening::at(&data).open().is_err(),
            "an old copy is not served"
        );
    }
}
