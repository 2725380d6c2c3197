//! Teaches Debian's toolchain to build for the browser, without any download but packages.
//!
//! Debian ships a newer compiler (`rustc-web`) with the source of its standard library, but not
//! that library built for WebAssembly. So it is built once, about a minute, and laid where the
//! compiler looks for it.

use std::{
    fs,
    path::{Path, PathBuf},
    process::Command,
};

use anyhow::{Context, Result, bail};

use super::{
    host::{Host, is_root},
    system::apt_install,
    wasm::TARGET,
};
use crate::{
    step::{read, run, run_quietly},
    workspace::Workspace,
};

/// The compiler, its cargo, and the source of its standard library.
const PACKAGES: [&str; 3] = ["rustc-web", "cargo-web", "rust-web-src"];
const LIBRARIES: &str = "/usr/lib/rustlib";

/// Installs the packages, builds the library, links the toolchain into rustup.
pub fn install(workspace: &Workspace) -> Result<()> {
    if Host::detect() != Host::Debian {
        bail!(
            "type `rustup target add {TARGET}` where rustup can reach its server, then start again"
        );
    }
    if !is_root() {
        bail!(
            "type `rustup target add {TARGET}`; if that cannot reach its server, run `cargo xtask setup` once as root"
        );
    }
    apt_install(&PACKAGES)?;
    let version = read(Command::new("/usr/bin/rustc").arg("-vV"))?;
    let linker = pick_linker(
        &version,
        &read(Command::new("apt-cache").args(["pkgnames", "lld-"]))?,
    )
    .context("no package named lld-N is on offer")?;
    apt_install(&[&linker])?;

    println!("    building the standard library for {TARGET}");
    let built = build_library(&workspace.tools().join("wasm-std"))?;
    lay_library(&built)?;
    lay_linker(&linker, &version)?;
    run_quietly(Command::new("rustup").args(["toolchain", "link", "debian", "/usr"]))
}

/// The linker of the compiler's own LLVM, or else the newest on offer.
fn pick_linker(rustc_version: &str, offered: &str) -> Option<String> {
    let own: Option<u32> = field(rustc_version, "LLVM version: ")
        .and_then(|llvm| llvm.split('.').next()?.parse().ok());
    let mut versions: Vec<u32> = offered
        .lines()
        .filter_map(|name| name.trim().strip_prefix("lld-")?.parse().ok())
        .collect();
    versions.sort_unstable();
    let best = own
        .filter(|llvm| versions.contains(llvm))
        .or_else(|| versions.last().copied())?;
    Some(format!("lld-{best}"))
}

fn field<'a>(text: &'a str, name: &str) -> Option<&'a str> {
    text.lines()
        .find_map(|line| line.strip_prefix(name))
        .map(str::trim)
}

/// Builds the library by building an empty crate with it; the folder of its parts is returned.
fn build_library(folder: &Path) -> Result<PathBuf> {
    let source = folder.join("src");
    fs::create_dir_all(&source)?;
    let manifest =
        "[package]\nname = \"empty\"\nversion = \"0.0.0\"\nedition = \"2021\"\n\n[workspace]\n";
    fs::write(folder.join("Cargo.toml"), manifest)?;
    fs::write(source.join("lib.rs"), "")?;

    let target = folder.join("target");
    let mut cargo = Command::new("/usr/bin/cargo");
    cargo
        .current_dir(folder)
        .args([
            "build",
            "--quiet",
            "--release",
            "-Zbuild-std=std,panic_abort,test",
            "--target",
            TARGET,
        ])
        .env("RUSTC", "/usr/bin/rustc")
        .env("RUSTC_BOOTSTRAP", "1")
        .env("CARGO_TARGET_DIR", &target)
        // Without this, optimising across crates fails when the staff app is linked.
        .env(
            "CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUSTFLAGS",
            "-Cembed-bitcode=yes",
        );
    run(&mut cargo)?;
    Ok(target.join(TARGET).join("release").join("deps"))
}

/// Copies the library's parts, less the empty crate's, to where the compiler looks.
fn lay_library(built: &Path) -> Result<()> {
    let place = Path::new(LIBRARIES).join(TARGET).join("lib");
    // Parts of an older compiler would only confuse a newer one.
    if place.exists() {
        fs::remove_dir_all(&place)?;
    }
    fs::create_dir_all(&place)?;
    for entry in fs::read_dir(built)? {
        let path = entry?.path();
        let is_part = path
            .extension()
            .is_some_and(|kind| kind == "rlib" || kind == "rmeta");
        let Some(name) = path.file_name().filter(|_| is_part) else {
            continue;
        };
        if !name.to_string_lossy().starts_with("libempty-") {
            fs::copy(&path, place.join(name))?;
        }
    }
    Ok(())
}

/// Puts the linker under the name the compiler calls it by.
fn lay_linker(linker: &str, rustc_version: &str) -> Result<()> {
    let host = field(rustc_version, "host: ").context("rustc does not say its host")?;
    let folder = Path::new(LIBRARIES).join(host).join("bin");
    fs::create_dir_all(&folder)?;
    let link = format!("/usr/bin/{linker}");
    run_quietly(
        Command::new("ln")
            .args(["-sfn", &link])
            .arg(folder.join("rust-lld")),
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    const VERSION: &str = "rustc 1.96.0\nhost: x86_64-unknown-linux-gnu\nLLVM version: 21.1.8\n";

    #[test]
    fn the_linker_of_the_same_llvm_is_picked() {
        assert_eq!(
            pick_linker(VERSION, "lld-9\nlld-21\nlld-22\nlld-dbgsym").as_deref(),
            Some("lld-21")
        );
    }

    #[test]
    fn else_the_newest_by_number_not_by_letter() {
        assert_eq!(
            pick_linker(VERSION, "lld-9\nlld-15\nlld-13").as_deref(),
            Some("lld-15")
        );
        assert_eq!(pick_linker(VERSION, "lldb-9"), None);
    }
}
