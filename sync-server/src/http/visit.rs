//! A request about one property: which, in which language, by whom.

use std::sync::Arc;

use axum::extract::{FromRequestParts, RawPathParams};
use axum::http::request::Parts;
use keyrack_contract::call::property::Profile;
use keyrack_contract::{Code, Failure};
use keyrack_locale::{Language, Words};

use super::client::{Client, Peer};
use super::language;
use super::query::Query;
use crate::hotel::Hotel;
use crate::server::Server;

/// A request about one property.
#[derive(Clone)]
pub struct Visit {
    /// The server.
    pub server: Arc<Server>,
    /// The property.
    pub hotel: Arc<Hotel>,
    /// What it is and sells.
    pub profile: Arc<Profile>,
    /// The language of the answer.
    pub words: Words,
    /// The language where the address names it; links keep it then.
    pub chosen: Option<Language>,
    /// Who is counted.
    pub client: Client,
    /// What stands behind the question mark.
    pub query: Query,
    /// The whole address, as it was asked for.
    pub address: String,
}

impl Visit {
    /// Who visits which property.
    ///
    /// # Errors
    /// `property-unknown`, or `too-many` for the property; with the words to tell it in.
    pub fn of(slug: &str, parts: &Parts, server: &Arc<Server>) -> Result<Self, (Failure, Words)> {
        let query = Query::parse(parts.uri.query().unwrap_or_default().as_bytes());
        let nowhere =
            |failure: Failure| (failure, language::words_anywhere(&query, &parts.headers));
        let hotel = server
            .hotel(slug)
            .ok_or_else(|| nowhere(Failure::new(Code::PropertyUnknown)))?;
        let profile = hotel.profile().map_err(nowhere)?;
        let words = language::words(&query, &parts.headers, &profile.property.languages);
        hotel.rate.request().map_err(|failure| (failure, words))?;
        Ok(Self {
            server: Arc::clone(server),
            hotel: Arc::clone(hotel),
            profile,
            words,
            chosen: language::chosen(&query),
            client: client(parts, server),
            query,
            address: parts.uri.to_string(),
        })
    }

    /// The property named by the path's `{slug}`.
    ///
    /// # Errors
    /// As [`Visit::of`].
    pub async fn by_path(
        parts: &mut Parts,
        server: &Arc<Server>,
    ) -> Result<Self, (Failure, Words)> {
        let params = RawPathParams::from_request_parts(parts, server).await;
        let slug = params
            .as_ref()
            .ok()
            .and_then(|params| params.iter().find(|(name, _)| *name == "slug"));
        Self::of(
            slug.map(|(_, slug)| slug).unwrap_or_default(),
            parts,
            server,
        )
    }
}

/// The client behind a request.
#[must_use]
pub fn client(parts: &Parts, server: &Server) -> Client {
    let peer = parts
        .extensions
        .get::<Peer>()
        .map_or(std::net::Ipv4Addr::UNSPECIFIED.into(), |peer| peer.0.ip());
    Client::of(peer, &parts.headers, &server.settings.trusted_proxies)
}
