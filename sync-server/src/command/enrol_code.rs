//! `keyrack-server enrol-code`: a one-time code for a new desk.
//!
//! A running server is asked; without one the files are opened here.

use std::path::Path;

use anyhow::{Context, Result};

use super::control;
use crate::server::Opening;
use crate::sync::code::{CodeAsked, CodeMade, VALID_SECONDS};

/// Prints a code.
pub fn enrol_code(data: &Path, property: &str) -> Result<()> {
    let folder = super::existing(data)?;
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
    let opening = Opening::at(data);
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
