//! Which machine this is, as far as installing things goes.

use std::process::Command;

use crate::step::{find_program, read};

/// A family of systems that name and install packages alike.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Host {
    /// Debian, Ubuntu and their kin: `apt-get`.
    Debian,
    /// Fedora and its kin: `dnf`.
    Fedora,
    /// Arch and its kin: `pacman`.
    Arch,
    /// macOS, with or without Homebrew.
    MacOs,
    /// Windows.
    Windows,
    /// A system whose packages we cannot name.
    Other,
}

impl Host {
    /// The machine this runs on.
    pub fn detect() -> Self {
        if cfg!(target_os = "macos") {
            Self::MacOs
        } else if cfg!(windows) {
            Self::Windows
        } else if find_program("apt-get").is_some() {
            Self::Debian
        } else if find_program("dnf").is_some() {
            Self::Fedora
        } else if find_program("pacman").is_some() {
            Self::Arch
        } else {
            Self::Other
        }
    }

    /// The one line that installs these packages, for a person to type.
    pub fn line(self, packages: &[&str]) -> String {
        let packages = packages.join(" ");
        match self {
            Self::Debian => format!("sudo apt-get update && sudo apt-get install -y {packages}"),
            Self::Fedora => format!("sudo dnf install {packages}"),
            Self::Arch => format!("sudo pacman -S --needed {packages}"),
            Self::MacOs => format!("brew install {packages}"),
            Self::Windows => format!("winget install {packages}"),
            Self::Other => format!("your package manager: {packages}"),
        }
    }
}

/// Whether this process may install packages without asking.
pub fn is_root() -> bool {
    cfg!(unix) && read(Command::new("id").arg("-u")).is_ok_and(|id| id.trim() == "0")
}
