//! No file names a folder of somebody's machine, or the host of a package registry.

use anyhow::Result;
use regex::Regex;

use crate::workspace::Workspace;

/// Files that tools write: they name their registry in a form of their own.
const WRITTEN_BY_TOOLS: [&str; 2] = ["Cargo.lock", "package-lock.json"];

/// The patterns, each with the reason. They are put together so that this file is not a finding.
fn patterns() -> Result<Vec<(Regex, &'static str)>> {
    let machine = concat!(r"(^|[^\w/.])/(", r"work|root|home/\w+|Users/\w+)/[\w.]");
    let hosts = concat!(
        r"(index\.|static\.)?crates",
        r"\.io/api|static\.",
        r"crates\.io|static\.rust-",
        r"lang\.org|registry\.",
        r"npmjs\.org|registry\.",
        r"yarnpkg\.com|deb\.",
        r"debian\.org|files\.",
        r"pythonhosted\.org"
    );
    Ok(vec![
        (
            Regex::new(machine)?,
            "a folder of one machine; name it by a setting or relative to the repository",
        ),
        (
            Regex::new(hosts)?,
            "a registry's host; tools know their own, and people behind a mirror have another",
        ),
    ])
}

/// Looks through every tracked text file.
pub fn check(workspace: &Workspace) -> Result<Vec<String>> {
    let patterns = patterns()?;
    let mut findings = Vec::new();
    for file in workspace.files()? {
        if WRITTEN_BY_TOOLS.iter().any(|name| file.ends_with(name)) {
            continue;
        }
        // What is no text has no words in it.
        let Ok(text) = std::fs::read_to_string(workspace.path(&file)) else {
            continue;
        };
        findings.extend(look(&patterns, &file, &text));
    }
    Ok(findings)
}

fn look(patterns: &[(Regex, &str)], file: &str, text: &str) -> Vec<String> {
    let mut findings = Vec::new();
    for (number, line) in text.lines().enumerate() {
        for (pattern, reason) in patterns {
            if let Some(found) = pattern.find(line) {
                findings.push(format!(
                    "{file}:{}: `{}` is {reason}",
                    number + 1,
                    found.as_str().trim()
                ));
            }
        }
    }
    findings
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn machine_folders_and_hosts_are_found() {
        let patterns = patterns().unwrap();
        for bad in [
            concat!("cd /wo", "rk/main"),
            concat!("see /ro", "ot/.cargo"),
            concat!("\"/ho", "me/anna/x\""),
            concat!("https://registry.", "npmjs.org/x"),
        ] {
            assert_eq!(look(&patterns, "f", bad).len(), 1, "{bad}");
        }
    }

    #[test]
    fn ordinary_addresses_and_system_folders_pass() {
        let patterns = patterns().unwrap();
        for good in [
            "/usr/bin/cargo",
            "crates/work/src",
            "GET /demo/work",
            "https://crates.io/crates/serde",
            "a/root/b",
        ] {
            assert!(look(&patterns, "f", good).is_empty(), "{good}");
        }
    }
}
