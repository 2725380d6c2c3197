//! `keyrack-server enrol-code`: a one-time code for a new desk.
//!
//! A running server is asked; without one the files are opened here.

use std::path::Path;
use std::sync::Arc;

use anyhow::{Context, Result};

use super::control;
use crate::data::Folder;
use crate::server::Opening;
use crate::settings::Settings;
use crate::sync::code::{CodeAsked, CodeMade, VALID_SECONDS};
use crate::system::{SystemClock, SystemRandomness};

/// Prints a code.
pub fn enrol_code(data: &Path, property: &str) -> Result<()> {
    anyhow::ensure!(
        data.join("key").exists(),
        "{} is no server's data folder",
        data.display()
    );
    let folder = Folder::open(data)?;
    let code = match control::connect(&folder) {
        Some(stream) => {
            let body = serde_json::to_string(&CodeAsked {
                property: property.to_owned(),
            })?;
            control::ask::<CodeMade>(stream, &folder, "/sync/enrol-code", &body)?.code
        }
        None => make(data, property)?,
    };
    println!("{code}");
    Ok(())
}

/// Makes a code while no server runs.
fn make(data: &Path, property: &str) -> Result<String> {
    let opening = Opening {
        data: data.to_owned(),
        settings: Settings::default(),
        demo: false,
        clock: Arc::new(SystemClock),
        randomness: Arc::new(SystemRandomness),
        limits: keyrack_engine::Limits::default(),
    };
    let (_, _, accounts) = opening.accounts()?;
    anyhow::ensure!(
        accounts
            .properties()
            .context("cannot read the accounts")?
            .iter()
            .any(|hosted| hosted.slug == property),
        "there is no property {property}"
    );
    accounts
        .new_enrolment_code(property, VALID_SECONDS)
        .context("the code could not be made")
}
