//! The dependency table of the architecture: who may use what, and why not.

use anyhow::Result;
use cargo_metadata::{DependencyKind, MetadataCommand};

use crate::workspace::Workspace;

/// A crate of ours: which others of ours it may use, and why it may not use the rest.
struct Own {
    name: &'static str,
    may_use: &'static [&'static str],
    because: &'static str,
}

const DOMAIN: &str = "keyrack-domain";
const ALLOTMENT: &str = "keyrack-allotment";
const CONTRACT: &str = "keyrack-contract";
const LOCALE: &str = "keyrack-locale";
const STORE: &str = "keyrack-store";
const REPLICA: &str = "keyrack-replica";
const ENGINE: &str = "keyrack-engine";
const DOCUMENTS: &str = "keyrack-documents";
const OTA: &str = "keyrack-ota";
const DESK: &str = "keyrack-desk";
const SERVER: &str = "keyrack-server";
const UI: &str = "keyrack-ui";

/// Crates that may use anything and must never be used.
const FREE: [&str; 2] = ["keyrack-tests", "xtask"];

#[rustfmt::skip]
const OWN: &[Own] = &[
    Own { name: DOMAIN, may_use: &[],
        because: "the rules of the trade stand by themselves, so that every side can share them" },
    Own { name: ALLOTMENT, may_use: &[],
        because: "the protocol is checked as a model, alone" },
    Own { name: CONTRACT, may_use: &[DOMAIN, ALLOTMENT],
        because: "what crosses a boundary is words, and both sides have to be able to say them" },
    Own { name: LOCALE, may_use: &[DOMAIN],
        because: "words are chosen last, from plain values" },
    Own { name: STORE, may_use: &[DOMAIN],
        because: "rows outlive calls: a changed call must not change a table" },
    Own { name: REPLICA, may_use: &[DOMAIN],
        because: "history outlives both calls and tables" },
    Own { name: DOCUMENTS, may_use: &[DOMAIN, LOCALE],
        because: "a document is made from values handed in, wherever they were kept" },
    Own { name: OTA, may_use: &[DOMAIN],
        because: "a message of others is mapped onto the trade's own rules, and knows nothing of who reads it" },
    Own { name: ENGINE, may_use: &[DOMAIN, ALLOTMENT, CONTRACT, LOCALE, STORE, REPLICA, DOCUMENTS],
        because: "one engine runs in the desk, in the server and in tests, and knows none of them" },
    Own { name: DESK, may_use: &[DOMAIN, CONTRACT, LOCALE, ENGINE, DOCUMENTS],
        because: "a shell that reached past the engine would write past the door" },
    Own { name: SERVER, may_use: &[DOMAIN, CONTRACT, LOCALE, ENGINE, DOCUMENTS, OTA],
        because: "a shell that reached past the engine would write past the door" },
    Own { name: UI, may_use: &[DOMAIN, CONTRACT, LOCALE],
        because: "the staff app talks in calls, and runs where no engine does" },
];

/// A crate of others that only some of ours may use. A name with a star stands for a family.
struct Others {
    name: &'static str,
    only: &'static [&'static str],
    because: &'static str,
}

#[rustfmt::skip]
const OTHERS: &[Others] = &[
    Others { name: "rusqlite*", only: &[STORE], because: "SQL lives beside the tables, in one crate" },
    Others { name: "automerge*", only: &[REPLICA], because: "the shape of history is one crate's affair" },
    Others { name: "tauri*", only: &[DESK], because: "only the desk's shell knows its window" },
    Others { name: "keyring", only: &[DESK], because: "only a desk has a keychain" },
    Others { name: "axum*", only: &[DESK, SERVER], because: "only a shell speaks HTTP" },
    Others { name: "tower*", only: &[DESK, SERVER], because: "only a shell speaks HTTP" },
    Others { name: "maud", only: &[SERVER, DOCUMENTS], because: "pages for guests are the server's" },
    Others { name: "reqwest", only: &[DESK, SERVER], because: "only a shell opens connections" },
    Others { name: "tokio*", only: &[DESK, SERVER], because: "the engine is synchronous; async lives in the shells" },
    Others { name: "futures*", only: &[DESK, SERVER], because: "the engine is synchronous; async lives in the shells" },
    Others { name: "yew*", only: &[UI], because: "only the staff app draws itself" },
    Others { name: "patternfly-yew", only: &[UI], because: "only the staff app draws itself" },
    Others { name: "fluent*", only: &[LOCALE], because: "one crate turns keys into words" },
    Others { name: "icu_*", only: &[LOCALE], because: "one crate knows how each language writes numbers and dates" },
    Others { name: "pdf-writer", only: &[DOCUMENTS], because: "one crate makes documents" },
    Others { name: "subsetter", only: &[DOCUMENTS], because: "one crate makes documents" },
    Others { name: "ttf-parser", only: &[DOCUMENTS], because: "one crate makes documents" },
    Others { name: "dejavu", only: &[DOCUMENTS], because: "letters on paper are embedded in one place" },
    Others { name: "roxmltree", only: &[OTA], because: "files of others are read in one place, under limits" },
    Others { name: "deunicode", only: &[DOCUMENTS], because: "only paper lacks the letters of a script" },
    Others { name: "mrml", only: &[DOCUMENTS], because: "one crate makes documents" },
    Others { name: "getrandom", only: &[DESK, SERVER], because: "randomness is handed in, so that a test can choose it" },
    Others { name: "rand", only: &[DESK, SERVER], because: "randomness is handed in, so that a test can choose it" },
    Others { name: "anyhow", only: &[DESK, SERVER], because: "a library's failures are typed" },
];

/// The pure crates: all that they may use of others.
const PURE: [&str; 2] = [DOMAIN, ALLOTMENT];
const PURE_MAY_USE: [&str; 5] = ["jiff", "uuid", "serde", "thiserror", "smallvec"];

/// Reads the manifests and judges every direct dependency but those of tests.
pub fn check(workspace: &Workspace) -> Result<Vec<String>> {
    let metadata = MetadataCommand::new()
        .manifest_path(workspace.path("Cargo.toml"))
        .no_deps()
        .exec()?;
    let mut findings = Vec::new();
    for package in &metadata.packages {
        let used = package
            .dependencies
            .iter()
            .filter(|dependency| dependency.kind != DependencyKind::Development);
        for dependency in used {
            findings.extend(judge(package.name.as_ref(), &dependency.name));
        }
    }
    Ok(findings)
}

/// Why this crate may not use that one, if it may not.
fn judge(user: &str, used: &str) -> Option<String> {
    if FREE.contains(&user) {
        return None;
    }
    let refuse = |because: &str| Some(format!("{user} may not use {used}, because {because}"));
    let Some(row) = OWN.iter().find(|row| row.name == user) else {
        return Some(format!(
            "{user} has no row in the dependency table (crates/xtask/src/tidy/dependencies.rs)"
        ));
    };
    if FREE.contains(&used) {
        return refuse("what tests or builds the product is no part of it");
    }
    if OWN.iter().any(|row| row.name == used) {
        return if row.may_use.contains(&used) {
            None
        } else {
            refuse(row.because)
        };
    }
    if let Some(others) = OTHERS.iter().find(|others| matches(others.name, used)) {
        return if others.only.contains(&user) {
            None
        } else {
            refuse(others.because)
        };
    }
    if PURE.contains(&user) && !PURE_MAY_USE.contains(&used) {
        return refuse("a pure crate knows integers, dates and small values only");
    }
    None
}

fn matches(pattern: &str, name: &str) -> bool {
    pattern
        .strip_suffix('*')
        .map_or(pattern == name, |start| name.starts_with(start))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_workspace_keeps_the_table() {
        let findings = check(&Workspace::find().unwrap()).unwrap();
        assert!(findings.is_empty(), "{findings:#?}");
    }

    #[test]
    fn what_the_table_forbids_is_refused_with_its_reason() {
        for (user, used) in [
            (ENGINE, "tauri"),
            (ENGINE, "axum"),
            (ENGINE, "yew"),
            (SERVER, "rusqlite"),
            (DESK, STORE),
            (UI, ENGINE),
            (STORE, CONTRACT),
            (STORE, "tokio"),
            (CONTRACT, "automerge"),
            (REPLICA, "rusqlite_migration"),
            (DOMAIN, "regex"),
            (ALLOTMENT, DOMAIN),
            (ENGINE, "keyrack-tests"),
            ("keyrack-new", "serde"),
        ] {
            let finding = judge(user, used).unwrap_or_else(|| panic!("{user} may use {used}"));
            assert!(
                finding.contains("because") || finding.contains("no row"),
                "{finding}"
            );
        }
    }

    #[test]
    fn what_the_table_allows_passes() {
        for (user, used) in [
            (STORE, "rusqlite"),
            (ENGINE, STORE),
            (UI, CONTRACT),
            (DOMAIN, "jiff"),
            ("xtask", "regex"),
        ] {
            assert_eq!(judge(user, used), None);
        }
    }
}
