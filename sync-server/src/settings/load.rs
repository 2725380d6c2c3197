//! Reads settings.

use std::path::Path;

use anyhow::{Context, Result};
use figment::Figment;
use figment::providers::{Env, Format, Toml};

use super::Settings;

/// Environment variables begin with this; two underscores stand between a table and its entry, as in
/// `KEYRACK_MAIL__HOST`.
const PREFIX: &str = "KEYRACK_";

/// The settings of a file, where there is one, and of the environment.
///
/// # Errors
/// When the file cannot be read, an entry is unknown, or a value is of the wrong kind. The message
/// names the entry and where it stands, never the value of a secret.
pub fn load(file: Option<&Path>) -> Result<Settings> {
    let mut figment = Figment::new();
    if let Some(path) = file {
        anyhow::ensure!(
            path.is_file(),
            "there is no settings file {}",
            path.display()
        );
        figment = figment.merge(Toml::file_exact(path));
    }
    // The variables of the desk and of the build share the prefix; only our own names count.
    let names = [
        "public_url",
        "trusted_proxies",
        "tls",
        "rate_limit",
        "limits",
        "mail",
        "log",
    ];
    let env = Env::prefixed(PREFIX)
        .filter(move |key| {
            let first = key.as_str().split("__").next().unwrap_or_default();
            names.iter().any(|name| first.eq_ignore_ascii_case(name))
        })
        .split("__");
    figment
        .merge(env)
        .extract()
        .context("the settings cannot be taken")
}

#[cfg(test)]
mod tests {
    use figment::Figment;
    use figment::providers::{Format, Toml};

    use super::*;

    #[test]
    fn the_sample_file_says_what_holds_without_it() {
        let sample: Settings =
            Figment::from(Toml::string(include_str!("../../keyrack-server.toml")))
                .extract()
                .unwrap();
        assert_eq!(sample, Settings::default());
    }

    #[test]
    fn unknown_entries_are_refused_and_secrets_stay_hidden() {
        let read = |text| {
            Figment::from(Toml::string(text))
                .extract::<Settings>()
                .map_err(|error| error.to_string())
        };
        assert!(read("colour = \"red\"").is_err());
        let settings = read("[mail]\npassword = \"hunter2\"").unwrap();
        assert_eq!(settings.mail.password.reveal(), "hunter2");
        assert!(!format!("{settings:?}").contains("hunter2"));
    }
}
