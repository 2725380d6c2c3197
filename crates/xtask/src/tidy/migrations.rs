//! Migrations are never edited: a database out there has already run them.
//!
//! `migrations/checksums` holds the SHA-256 of each file, in the format of `sha256sum`.

use std::{collections::BTreeMap, fmt::Write, fs};

use anyhow::{Result, bail};
use sha2::{Digest, Sha256};

use crate::workspace::Workspace;

const LIST: &str = "migrations/checksums";
const ACCEPT: &str = "cargo xtask tidy --accept-migrations";

/// File names, inside `migrations`, with their checksums.
type Checksums = BTreeMap<String, String>;

/// Compares the files with the list.
pub fn check(workspace: &Workspace) -> Result<Vec<String>> {
    let (listed, present) = read(workspace)?;
    let mut findings = broken(&listed, &present);
    findings.extend(
        unlisted(&listed, &present).map(|name| format!("migrations/{name} is new: run `{ACCEPT}`")),
    );
    Ok(findings)
}

/// Appends new migrations to the list; refuses while a listed one is changed or gone.
pub fn accept(workspace: &Workspace) -> Result<()> {
    let (mut listed, present) = read(workspace)?;
    let findings = broken(&listed, &present);
    if !findings.is_empty() {
        bail!("{}", findings.join("\n"));
    }
    let new: Vec<String> = unlisted(&listed, &present).cloned().collect();
    for name in &new {
        println!("    new: {name}");
    }
    listed.extend(present);
    fs::write(workspace.path(LIST), write(&listed))?;
    Ok(())
}

fn read(workspace: &Workspace) -> Result<(Checksums, Checksums)> {
    let listed = fs::read_to_string(workspace.path(LIST)).unwrap_or_default();
    let mut present = Checksums::new();
    for file in workspace.files()? {
        let Some(name) = file
            .strip_prefix("migrations/")
            .filter(|name| name.ends_with(".sql"))
        else {
            continue;
        };
        // A checkout on Windows may have changed the ends of lines, which SQL does not mind.
        let text = fs::read_to_string(workspace.path(&file))?.replace("\r\n", "\n");
        present.insert(name.to_owned(), format!("{:x}", Sha256::digest(text)));
    }
    Ok((parse(&listed), present))
}

fn parse(list: &str) -> Checksums {
    list.lines()
        .filter_map(|line| line.split_once("  "))
        .map(|(sum, name)| (name.to_owned(), sum.to_owned()))
        .collect()
}

fn write(checksums: &Checksums) -> String {
    let mut list = String::new();
    for (name, sum) in checksums {
        // Writing to a string cannot fail.
        let _ = writeln!(list, "{sum}  {name}");
    }
    list
}

fn broken(listed: &Checksums, present: &Checksums) -> Vec<String> {
    let judge = |(name, sum): (&String, &String)| match present.get(name) {
        Some(now) if now == sum => None,
        Some(_) => Some(format!(
            "migrations/{name} was edited: put it back, and write a new migration"
        )),
        None => Some(format!(
            "migrations/{name} is gone: databases that ran it are still out there"
        )),
    };
    listed.iter().filter_map(judge).collect()
}

fn unlisted<'a>(listed: &'a Checksums, present: &'a Checksums) -> impl Iterator<Item = &'a String> {
    present.keys().filter(|name| !listed.contains_key(*name))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sums(list: &[(&str, &str)]) -> Checksums {
        list.iter()
            .map(|(name, sum)| ((*name).to_owned(), (*sum).to_owned()))
            .collect()
    }

    #[test]
    fn an_edited_and_a_missing_migration_are_found() {
        let listed = sums(&[("engine/0001_a.sql", "1"), ("engine/0002_b.sql", "2")]);
        let findings = broken(&listed, &sums(&[("engine/0001_a.sql", "x")]));
        assert!(
            matches!(findings.as_slice(), [edited, gone] if edited.contains("edited") && gone.contains("gone"))
        );
    }

    #[test]
    fn a_new_migration_is_named_and_nothing_else() {
        let listed = sums(&[("engine/0001_a.sql", "1")]);
        let present = sums(&[("engine/0001_a.sql", "1"), ("engine/0002_b.sql", "2")]);
        assert!(broken(&listed, &present).is_empty());
        assert_eq!(
            unlisted(&listed, &present).collect::<Vec<_>>(),
            ["engine/0002_b.sql"]
        );
    }

    #[test]
    fn the_list_reads_back() {
        let listed = sums(&[("engine/0001_a.sql", "1"), ("server/0001_b.sql", "2")]);
        assert_eq!(parse(&write(&listed)), listed);
    }
}
