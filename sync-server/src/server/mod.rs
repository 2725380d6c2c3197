//! The server: its properties, its settings, and what all requests share.

mod add;
mod open;
mod sweep;

use std::collections::BTreeMap;
use std::net::SocketAddr;
use std::sync::Arc;

use jiff::Timestamp;
use keyrack_domain::PropertyId;
use keyrack_engine::accounts::Accounts;
use keyrack_engine::{Clock, Randomness};
use tokio::sync::watch;

pub use open::{Opening, file_key, journal_of};
pub(crate) use sweep::sweep;

use crate::hotel::Hotel;
use crate::http::limit::Rates;
use crate::http::tls::Tls;
use crate::secret::Derivation;
use crate::settings::Settings;
use crate::status::Metrics;

/// A server with every property open.
pub struct Server {
    /// Devices, enrolment codes, and which property lies where.
    pub accounts: Accounts,
    /// What was set.
    pub settings: Settings,
    /// Ids and tokens that are worked out.
    pub derivation: Derivation,
    /// How often is too often.
    pub rates: Rates,
    /// What connections are encrypted with, if they are.
    pub tls: Option<Tls>,
    /// What is counted.
    pub metrics: Metrics,
    /// What opens the control calls.
    pub admin_token: String,
    key: [u8; 32],
    hotels: BTreeMap<String, Arc<Hotel>>,
    clock: Arc<dyn Clock>,
    randomness: Arc<dyn Randomness>,
    public_url: std::sync::OnceLock<String>,
    stopping: watch::Sender<bool>,
}

impl Server {
    /// The property with this short name.
    #[must_use]
    pub fn hotel(&self, slug: &str) -> Option<&Arc<Hotel>> {
        self.hotels.get(slug)
    }

    /// Every property.
    pub fn hotels(&self) -> impl Iterator<Item = &Arc<Hotel>> {
        self.hotels.values()
    }

    /// The key of a property's file.
    #[must_use]
    pub fn file_key(&self, id: PropertyId) -> [u8; 32] {
        file_key(&self.key, id)
    }

    /// The instant, by the clock that was handed in.
    #[must_use]
    pub fn now(&self) -> Timestamp {
        self.clock.now()
    }

    /// Where guests reach this server, without a slash at the end.
    #[must_use]
    pub fn public_url(&self) -> &str {
        self.public_url.get().map_or("", String::as_str)
    }

    /// The address of a listener as a link begins.
    #[must_use]
    pub fn url_of(&self, address: &SocketAddr) -> String {
        let scheme = if self.tls.is_some() { "https" } else { "http" };
        format!("{scheme}://{address}")
    }

    /// Says where the server listens; links begin there where no public address is set.
    pub fn listens_at(&self, address: &SocketAddr) {
        let set = self.settings.public_url.trim_end_matches('/');
        let url = if set.is_empty() {
            self.url_of(address)
        } else {
            set.to_owned()
        };
        // Only the first address counts: a server listens once.
        let _ = self.public_url.set(url);
    }

    /// Sixteen random bytes as text: the id of a form, so that sending it twice does nothing twice.
    #[must_use]
    pub fn form_key(&self) -> String {
        let mut bytes = [0; 16];
        self.randomness.fill(&mut bytes);
        hex::encode(bytes)
    }

    /// Begins to stop: open sockets say goodbye, and nobody new is sent here.
    pub fn stop(&self) {
        self.stopping.send_replace(true);
    }

    /// Whether the server is stopping.
    #[must_use]
    pub fn is_stopping(&self) -> bool {
        *self.stopping.borrow()
    }

    /// Resolves when the server begins to stop.
    pub async fn stopped(&self) {
        let mut stopping = self.stopping.subscribe();
        // An error means that the server is gone, which is a stop as well.
        let _ = stopping.wait_for(|stopping| *stopping).await;
    }

    /// Closes every property. Blocks until what was accepted is durable.
    pub fn close(&self) {
        for hotel in self.hotels.values() {
            hotel.engine.close();
        }
    }
}
