//! The shared dependencies: each says why it is there, and the two halves of wasm-bindgen agree.

use anyhow::{Context, Result};

use crate::workspace::Workspace;

/// Reads the root manifest and the lock file.
pub fn check(workspace: &Workspace) -> Result<Vec<String>> {
    let manifest = std::fs::read_to_string(workspace.path("Cargo.toml"))?;
    let lock = std::fs::read_to_string(workspace.path("Cargo.lock"))
        .context("the lock file is committed")?;
    let mut findings = unexplained(&manifest);
    findings.extend(disagreement(&lock));
    Ok(findings)
}

/// Dependencies without a reason on their line.
fn unexplained(manifest: &str) -> Vec<String> {
    let lines = manifest
        .lines()
        .skip_while(|line| line.trim() != "[workspace.dependencies]")
        .skip(1);
    let section = lines.take_while(|line| !line.starts_with('['));
    section
        .filter(|line| line.contains('=') && !line.trim_start().starts_with('#'))
        // Our own crates are explained by the map.
        .filter(|line| !line.contains("path = "))
        .filter(|line| !line.contains(" # "))
        .filter_map(|line| line.split_whitespace().next())
        .map(|name| format!("Cargo.toml: say after `{name}`, on its line, why it is there"))
        .collect()
}

/// The library that makes the module has to be of the version that the app is compiled with.
fn disagreement(lock: &str) -> Option<String> {
    let version = |name: &str| {
        let rest = lock
            .split_once(&format!("name = \"{name}\"\nversion = \""))?
            .1;
        rest.split_once('"').map(|(version, _)| version)
    };
    let (app, library) = (version("wasm-bindgen"), version("wasm-bindgen-cli-support"));
    (app != library).then(|| {
        format!("Cargo.lock: wasm-bindgen is {app:?} and wasm-bindgen-cli-support {library:?}; make them the same with `cargo update --precise`")
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_dependency_without_a_reason_is_found() {
        let manifest = "[workspace.dependencies]\nours = { path = \"x\" }\n# Group\ngood = \"1\" # because\nbad = { version = \"1\" }\n\n[profile.dev]\ndebug = 1\n";
        assert_eq!(
            unexplained(manifest),
            ["Cargo.toml: say after `bad`, on its line, why it is there"]
        );
    }

    #[test]
    fn two_versions_of_wasm_bindgen_are_found() {
        let lock = |library: &str| {
            format!(
                "name = \"wasm-bindgen\"\nversion = \"0.2.1\"\n\nname = \"wasm-bindgen-cli-support\"\nversion = \"{library}\"\n"
            )
        };
        assert_eq!(disagreement(&lock("0.2.1")), None);
        assert!(disagreement(&lock("0.2.2")).is_some());
    }
}
