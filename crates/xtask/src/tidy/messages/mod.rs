//! Messages that are missing, unused, or not the same in every language.
//!
//! A message is used where its key stands in Rust code as a whole string, where another message
//! names it, or where it tells a failure of the contract's table. A message is missing when code
//! says it by a key that no file has, or when a failure has no words.

mod code;
mod files;

use std::{collections::BTreeMap, fs};

use anyhow::Result;

use crate::workspace::Workspace;
use code::Code;
use files::{Messages, compare, read};

const FOLDER: &str = "crates/locale/messages/";
/// The language that the others are compared with.
const FIRST: &str = "en";

/// Reads every language and every Rust file.
pub fn check(workspace: &Workspace) -> Result<Vec<String>> {
    let mut findings = Vec::new();
    let mut languages: BTreeMap<String, Messages> = BTreeMap::new();
    let mut code = Code::default();
    for file in workspace.files()? {
        let path = workspace.path(&file);
        if let Some((language, _)) = file
            .strip_prefix(FOLDER)
            .and_then(|rest| rest.split_once('/'))
        {
            let text = fs::read_to_string(path)?;
            findings.extend(read(
                &file,
                &text,
                languages.entry(language.to_owned()).or_default(),
            ));
        } else if file.ends_with(".rs") && !file.starts_with("crates/xtask/") {
            code.read(&file, &fs::read_to_string(path)?)?;
        }
    }
    let Some(first) = languages.get(FIRST) else {
        return Ok(findings);
    };
    for (language, messages) in languages.iter().filter(|(language, _)| *language != FIRST) {
        findings.extend(compare(language, first, messages)?);
    }
    findings.extend(code.unused(first));
    findings.extend(code.missing(first));
    Ok(findings)
}
