//! Where things are: the repository, the build folders, the tools that set-up installed.

use std::{
    ffi::OsString,
    path::{Path, PathBuf},
    process::Command,
};

use anyhow::{Context, Result};

/// The repository and its build folders, all absolute.
#[derive(Debug, Clone)]
pub struct Workspace {
    root: PathBuf,
    target: PathBuf,
}

impl Workspace {
    /// Finds the repository that this program was started for.
    pub fn find() -> Result<Self> {
        let here = std::env::current_dir()?;
        let root = match std::env::var_os("CARGO_MANIFEST_DIR") {
            // Cargo names this crate's folder, which lies two below the root.
            Some(own) => PathBuf::from(own).join("..").join("..").canonicalize()?,
            None => here
                .ancestors()
                .find(|folder| folder.join("crates/xtask").is_dir())
                .context("start xtask as `cargo xtask`, inside the repository")?
                .to_path_buf(),
        };
        let target = match std::env::var_os("CARGO_TARGET_DIR") {
            Some(named) => here.join(named),
            None => root.join("target"),
        };
        Ok(Self { root, target })
    }

    /// The repository's folder.
    pub fn root(&self) -> &Path {
        &self.root
    }

    /// A path inside the repository.
    pub fn path(&self, inside: &str) -> PathBuf {
        self.root.join(inside)
    }

    /// The staff app's build folder, beside the other. Two compilers may be at work on one
    /// machine, and each would throw away what the other had built.
    pub fn target_wasm(&self) -> PathBuf {
        let mut name = self
            .target
            .file_name()
            .map_or_else(|| OsString::from("target"), Into::into);
        name.push("-wasm");
        self.target.with_file_name(name)
    }

    /// Where set-up installs programs that only the tests need.
    pub fn tools(&self) -> PathBuf {
        self.target.join("tools")
    }

    /// Where an unoptimised build leaves its programs.
    pub fn programs(&self) -> PathBuf {
        self.target.join("debug")
    }

    /// `cargo` with this repository as its folder and the same build folder as ours.
    pub fn cargo(&self) -> Command {
        let mut cargo = Command::new("cargo");
        cargo
            .current_dir(&self.root)
            .env("CARGO_TARGET_DIR", &self.target);
        cargo
    }

    /// Every file that git tracks or would track, as paths inside the repository.
    pub fn files(&self) -> Result<Vec<String>> {
        let mut git = Command::new("git");
        git.current_dir(&self.root).args([
            "ls-files",
            "--cached",
            "--others",
            "--exclude-standard",
            "-z",
        ]);
        let listing = crate::step::read(&mut git).context("git could not list the files")?;
        let mut files: Vec<String> = listing
            .split('\0')
            // A file that was deleted but not yet committed is still listed.
            .filter(|name| !name.is_empty() && self.root.join(name).is_file())
            .map(str::to_owned)
            .collect();
        files.sort();
        files.dedup();
        Ok(files)
    }
}
