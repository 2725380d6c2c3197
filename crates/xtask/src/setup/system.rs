//! What the system's own package manager has to bring, for every system in one table.

use std::process::Command;

use anyhow::{Result, bail};

use super::{
    Purpose,
    host::{Host, is_root},
};
use crate::step::{find_program, run_quietly, succeeds};

/// How to see whether a thing is there.
enum Probe {
    /// A library's headers, by the name pkg-config knows. Only Linux needs them.
    Library(&'static str),
    /// A program on the search path; any of these names will do.
    Program(&'static [&'static str]),
    /// The same, on Linux only.
    LinuxProgram(&'static [&'static str]),
}

/// Something the build or the tests cannot do without.
pub struct Need {
    what: &'static str,
    purpose: Purpose,
    probe: Probe,
    debian: &'static str,
    fedora: &'static str,
    arch: &'static str,
    brew: &'static str,
    winget: &'static str,
}

#[rustfmt::skip]
const NEEDS: &[Need] = &[
    Need { what: "pkg-config", purpose: Purpose::Build, probe: Probe::LinuxProgram(&["pkg-config"]),
        debian: "pkg-config", fedora: "pkgconf-pkg-config", arch: "pkgconf", brew: "", winget: "" },
    Need { what: "a C compiler", purpose: Purpose::Build, probe: Probe::LinuxProgram(&["cc"]),
        debian: "build-essential", fedora: "gcc gcc-c++ make", arch: "base-devel", brew: "", winget: "" },
    Need { what: "OpenSSL headers, for the encrypted database", purpose: Purpose::Build, probe: Probe::Library("openssl"),
        debian: "libssl-dev", fedora: "openssl-devel", arch: "openssl", brew: "", winget: "" },
    Need { what: "WebKitGTK headers, for the desktop window", purpose: Purpose::Build, probe: Probe::Library("webkit2gtk-4.1"),
        debian: "libwebkit2gtk-4.1-dev", fedora: "webkit2gtk4.1-devel", arch: "webkit2gtk-4.1", brew: "", winget: "" },
    Need { what: "D-Bus headers, for the keychain", purpose: Purpose::Build, probe: Probe::Library("dbus-1"),
        debian: "libdbus-1-dev", fedora: "dbus-devel", arch: "dbus", brew: "", winget: "" },
    Need { what: "npm, for the stylesheet and fonts", purpose: Purpose::Build, probe: Probe::Program(&["npm"]),
        debian: "npm", fedora: "nodejs-npm", arch: "npm", brew: "node", winget: "OpenJS.NodeJS.LTS" },
    Need { what: "Chromium", purpose: Purpose::Test, probe: Probe::LinuxProgram(&["chromium", "chromium-browser", "google-chrome"]),
        debian: "chromium", fedora: "chromium", arch: "chromium", brew: "", winget: "" },
    Need { what: "ChromeDriver", purpose: Purpose::Test, probe: Probe::Program(&["chromedriver"]),
        debian: "chromium-driver", fedora: "chromedriver", arch: "chromium", brew: "--cask chromedriver", winget: "Chromium.ChromeDriver" },
    Need { what: "WebKit's driver", purpose: Purpose::Test, probe: Probe::LinuxProgram(&["WebKitWebDriver"]),
        debian: "webkit2gtk-driver", fedora: "webkit2gtk4.1", arch: "webkit2gtk-4.1", brew: "", winget: "" },
    Need { what: "a display without a screen", purpose: Purpose::Test, probe: Probe::LinuxProgram(&["Xvfb"]),
        debian: "xvfb", fedora: "xorg-x11-server-Xvfb", arch: "xorg-server-xvfb", brew: "", winget: "" },
    Need { what: "xauth, for that display", purpose: Purpose::Test, probe: Probe::LinuxProgram(&["xauth"]),
        debian: "xauth", fedora: "xauth", arch: "xorg-xauth", brew: "", winget: "" },
    Need { what: "strace, to cut the power between two writes", purpose: Purpose::Test, probe: Probe::LinuxProgram(&["strace"]),
        debian: "strace", fedora: "strace", arch: "strace", brew: "", winget: "" },
    Need { what: "a session bus", purpose: Purpose::Test, probe: Probe::LinuxProgram(&["dbus-run-session"]),
        debian: "dbus-x11 dbus", fedora: "dbus-daemon", arch: "dbus", brew: "", winget: "" },
];

impl Need {
    fn is_met(&self) -> bool {
        let any = |names: &[&str]| names.iter().any(|name| find_program(name).is_some());
        match self.probe {
            Probe::Library(_) | Probe::LinuxProgram(_) if !cfg!(target_os = "linux") => true,
            Probe::Library(name) => succeeds(Command::new("pkg-config").args(["--exists", name])),
            Probe::Program(names) | Probe::LinuxProgram(names) => any(names),
        }
    }

    fn package(&self, host: Host) -> &'static str {
        match host {
            Host::Debian => self.debian,
            Host::Fedora => self.fedora,
            Host::Arch => self.arch,
            Host::MacOs => self.brew,
            Host::Windows => self.winget,
            Host::Other => self.what,
        }
    }
}

/// What this machine still lacks for a purpose.
pub fn missing(purpose: Purpose) -> Vec<&'static Need> {
    let wanted = |need: &&Need| need.purpose == Purpose::Build || purpose == Purpose::Test;
    NEEDS
        .iter()
        .filter(wanted)
        .filter(|need| !need.is_met())
        .collect()
}

/// Installs it where that can be done without asking; otherwise says the one line to type.
pub fn install(missing: &[&Need]) -> Result<()> {
    let host = Host::detect();
    for need in missing {
        println!("    missing: {}", need.what);
    }
    let packages: Vec<&str> = missing.iter().map(|need| need.package(host)).collect();
    if host != Host::Debian || !is_root() {
        bail!(
            "type this line, then start again:\n\n    {}\n",
            host.line(&packages)
        );
    }
    apt_install(&packages)
}

/// `apt-get update`, then `apt-get install`, with nothing asked.
pub fn apt_install(packages: &[&str]) -> Result<()> {
    println!("    apt-get install {}", packages.join(" "));
    run_quietly(Command::new("apt-get").args(["update", "-q"]))?;
    let words = packages.iter().flat_map(|names| names.split_whitespace());
    let mut install = Command::new("apt-get");
    install
        .args(["install", "-y", "-q", "--no-install-recommends"])
        .args(words);
    run_quietly(install.env("DEBIAN_FRONTEND", "noninteractive"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_need_names_a_package_for_every_linux() {
        for need in NEEDS {
            for host in [Host::Debian, Host::Fedora, Host::Arch, Host::Other] {
                assert!(!need.package(host).is_empty(), "{} on {host:?}", need.what);
            }
        }
    }

    #[test]
    fn a_need_that_no_system_meets_is_missing() {
        let need = |probe| Need {
            what: "",
            purpose: Purpose::Build,
            probe,
            debian: "",
            fedora: "",
            arch: "",
            brew: "",
            winget: "",
        };
        assert!(!need(Probe::Program(&["keyrack-no-such-program"])).is_met());
        assert!(need(Probe::Program(&["keyrack-no-such-program", "cargo"])).is_met());
    }

    #[test]
    fn the_line_to_type_is_whole() {
        assert_eq!(Host::Fedora.line(&["a", "b c"]), "sudo dnf install a b c");
    }
}
