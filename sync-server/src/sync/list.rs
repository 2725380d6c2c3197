//! `POST /sync/properties`: the hotels that are here, for whoever can read the data folder.

use std::sync::Arc;

use axum::extract::State;
use axum::http::{HeaderMap, StatusCode};
use axum::response::Response;
use serde::{Deserialize, Serialize};

use super::code::owner;
use crate::api::visit::json;
use crate::hotel::Hotel;
use crate::http::language::words_anywhere;
use crate::http::problem::Problem;
use crate::http::query::Query;
use crate::server::Server;

/// One hotel.
#[derive(Debug, Serialize, Deserialize)]
pub struct Listed {
    /// The name in addresses.
    pub slug: String,
    /// The name on the door; empty while nothing was set up.
    pub name: String,
    /// How many rooms it has, not counting those that are made of others.
    pub rooms: usize,
}

impl Listed {
    /// What an open hotel is.
    #[must_use]
    pub fn of(slug: &str, profile: Option<&keyrack_contract::call::property::Profile>) -> Self {
        // Rooms that are let together as one are counted once, by their doors.
        let is_one =
            |room: &&keyrack_domain::property::Room| !room.archived && room.members.is_empty();
        let rooms = profile.map(|profile| profile.rooms.iter().filter(is_one));
        Self {
            slug: slug.to_owned(),
            name: profile.map_or_else(String::new, |profile| profile.property.name.clone()),
            rooms: rooms.map_or(0, Iterator::count),
        }
    }
}

/// `POST /sync/properties`.
pub async fn properties(
    State(server): State<Arc<Server>>,
    headers: HeaderMap,
) -> Result<Response, Problem> {
    let words = words_anywhere(&Query::default(), &headers);
    owner(&server, &headers).map_err(|failure| Problem::new(failure, words))?;
    let of = |hotel: &Arc<Hotel>| Listed::of(&hotel.slug, hotel.profile().ok().as_deref());
    let listed: Vec<Listed> = server.hotels().map(of).collect();
    Ok(json(StatusCode::OK, &listed))
}
