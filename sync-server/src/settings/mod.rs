//! Settings: a commented file, overridden by the environment, overridden by the command line.

mod load;
mod secret;

use std::net::IpAddr;
use std::path::PathBuf;

use serde::Deserialize;

pub use load::load;
pub use secret::Secret;

/// Everything that can be set. The sample file says what each entry is for.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Settings {
    /// Where guests reach this server, without a slash at the end; links in mails begin with it.
    /// Empty: taken from the address it listens on.
    pub public_url: String,
    /// Addresses of reverse proxies whose `X-Forwarded-For` is believed.
    pub trusted_proxies: Vec<IpAddr>,
    /// The certificate that connections are encrypted with.
    pub tls: Tls,
    /// Whether anybody is ever told to wait.
    pub rate_limit: Switch,
    /// How much is how often.
    pub limits: Limits,
    /// How mail goes out.
    pub mail: Mail,
    /// How the log is written.
    pub log: Log,
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            public_url: String::new(),
            trusted_proxies: Vec::new(),
            tls: Tls::default(),
            rate_limit: Switch::On,
            limits: Limits::default(),
            mail: Mail::default(),
            log: Log::Text,
        }
    }
}

/// The certificate of this server's own name. Without it connections are plain, for a proxy in front
/// or for this machine alone.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Tls {
    /// A PEM file: the certificate, and after it those that vouch for it.
    pub certificate: PathBuf,
    /// A PEM file with its private key.
    pub key: PathBuf,
}

/// On or off.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Switch {
    /// On.
    On,
    /// Off.
    Off,
}

/// Limits against abuse. Each is a rate with a burst, or a plain count.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Limits {
    /// Requests a second from one client address, in the long run.
    pub client_per_second: u32,
    /// Requests at once from one client address.
    pub client_burst: u32,
    /// Requests a second for one property, in the long run.
    pub property_per_second: u32,
    /// Requests at once for one property.
    pub property_burst: u32,
    /// Holds that one client address may have at a time.
    pub holds_per_client: u32,
    /// Tries of an enrolment code a minute from one client address.
    pub enrolments_per_minute: u32,
    /// For how long the rooms of a hold are kept, in seconds.
    pub hold_seconds: u32,
    /// Desks connected at a time, over all properties.
    pub desks: u32,
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            client_per_second: 20,
            client_burst: 100,
            property_per_second: 500,
            property_burst: 2_000,
            holds_per_client: 5,
            enrolments_per_minute: 10,
            hold_seconds: 900,
            desks: 256,
        }
    }
}

/// The mail server that takes our mails. Without a host no mail is sent.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Mail {
    /// Its name; empty for no mail.
    pub host: String,
    /// Its port; 0 for the usual one of the encryption.
    pub port: u16,
    /// How the line is encrypted.
    pub encryption: Encryption,
    /// Who signs in; empty for nobody.
    pub user: String,
    /// With what.
    pub password: Secret,
    /// The sender, `Name <address>` or an address alone; empty: the hotel's own name and address.
    pub from: String,
}

impl Default for Mail {
    fn default() -> Self {
        Self {
            host: String::new(),
            port: 0,
            encryption: Encryption::Starttls,
            user: String::new(),
            password: Secret::default(),
            from: String::new(),
        }
    }
}

/// How the line to the mail server is encrypted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Encryption {
    /// Plain at first, then encrypted before anything is said; port 587.
    Starttls,
    /// Encrypted from the first byte; port 465.
    Tls,
    /// Never; for a mail server on the same machine. Port 25.
    None,
}

/// How the log is written to standard error.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Log {
    /// Lines for people.
    Text,
    /// One JSON object a line.
    Json,
}
