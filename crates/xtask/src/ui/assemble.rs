//! Lays what is not compiled beside the module: the page, its files, the stylesheet, the fonts.

use std::{fs, path::Path};

use anyhow::{Context, Result};

use crate::{setup::STYLESHEET, workspace::Workspace};

/// Starts the app. It is a file because the content policy forbids scripts inside a page.
const START: &str = "\
import init from './keyrack_ui.js';
init({ module_or_path: new URL('./keyrack_ui_bg.wasm', import.meta.url) });
";

/// Of the 24 MB of the package: two stylesheets, and the fonts that the first names.
const STYLESHEETS: [&str; 2] = ["patternfly.min.css", "patternfly-addons.css"];

/// Copies everything that differs, so that nothing unchanged is rebuilt for a newer date.
pub fn assemble(workspace: &Workspace, dist: &Path) -> Result<()> {
    let ui = workspace.path("ui");
    copy(&ui.join("index.html"), &dist.join("index.html"))?;
    write(&dist.join("start.js"), START.as_bytes())?;
    let assets = ui.join("assets");
    if assets.is_dir() {
        copy_folder(&assets, dist)?;
    }

    let package = ui.join("node_modules").join(STYLESHEET);
    let vendor = dist.join("patternfly");
    for name in STYLESHEETS {
        copy(&package.join(name), &vendor.join(name))?;
    }
    let styles = fs::read_to_string(package.join(STYLESHEETS[0]))?;
    for named in addresses(&styles) {
        copy(&package.join(named), &vendor.join(named))?;
    }
    Ok(())
}

/// The files that a stylesheet names, by paths relative to itself.
fn addresses(styles: &str) -> impl Iterator<Item = &str> {
    styles.split("url(").skip(1).filter_map(|rest| {
        let address = rest.split_once(')')?.0.trim_matches(['"', '\'']);
        let address = address.split(['?', '#']).next()?;
        let is_file = !address.is_empty() && !address.contains(':') && !address.starts_with('/');
        is_file.then_some(address)
    })
}

fn copy_folder(from: &Path, to: &Path) -> Result<()> {
    for entry in fs::read_dir(from)? {
        let entry = entry?;
        let target = to.join(entry.file_name());
        if entry.file_type()?.is_dir() {
            copy_folder(&entry.path(), &target)?;
        } else {
            copy(&entry.path(), &target)?;
        }
    }
    Ok(())
}

fn copy(from: &Path, to: &Path) -> Result<()> {
    let bytes = fs::read(from).with_context(|| format!("cannot read {}", from.display()))?;
    write(to, &bytes)
}

fn write(path: &Path, bytes: &[u8]) -> Result<()> {
    if fs::read(path).is_ok_and(|old| old == bytes) {
        return Ok(());
    }
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder)?;
    }
    fs::write(path, bytes).with_context(|| format!("cannot write {}", path.display()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_files_beside_the_stylesheet_are_taken() {
        let styles = "a{b:url(fonts/a.woff2)}c{d:url(\"i/b.svg?x#y\")}e{f:url(data:image/png;base64,AA)}g{h:url(/c.png)}";
        assert_eq!(
            addresses(styles).collect::<Vec<_>>(),
            ["fonts/a.woff2", "i/b.svg"]
        );
    }
}
