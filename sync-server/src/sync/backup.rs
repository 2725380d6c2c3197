//! `POST /sync/backup`: a copy of a hotel's file while the server runs, for whoever can read the data
//! folder.

use std::path::PathBuf;
use std::sync::Arc;

use axum::body::Bytes;
use axum::extract::State;
use axum::extract::rejection::BytesRejection;
use axum::http::{HeaderMap, StatusCode};
use axum::response::Response;
use keyrack_contract::{Code, Failure};
use serde::{Deserialize, Serialize};

use super::code::owner;
use crate::api::visit::json;
use crate::http::body;
use crate::http::language::words_anywhere;
use crate::http::problem::Problem;
use crate::http::query::Query;
use crate::server::Server;

/// Of which property, and where to.
#[derive(Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct BackupAsked {
    /// The property's short name.
    pub property: String,
    /// The new file, from the root on. Nothing may be there.
    pub to: PathBuf,
}

/// The copy that was made and looked over.
#[derive(Debug, Serialize, Deserialize)]
pub struct BackupMade {
    /// How many documents are in it.
    pub documents: u64,
}

/// `POST /sync/backup`.
pub async fn back_up(
    State(server): State<Arc<Server>>,
    headers: HeaderMap,
    body: Result<Bytes, BytesRejection>,
) -> Result<Response, Problem> {
    let words = words_anywhere(&Query::default(), &headers);
    let told = |failure: Failure| Problem::new(failure, words);
    owner(&server, &headers).map_err(told)?;
    let asked: BackupAsked = body::json(body).map_err(told)?;
    let hotel = server
        .hotel(&asked.property)
        .ok_or_else(|| told(Failure::new(Code::PropertyUnknown)))?;
    let engine = hotel.engine.clone();
    let key = engine
        .profile()
        .map(|profile| server.file_key(profile.property.id))
        .ok_or_else(|| told(Failure::new(Code::PropertyUnknown)))?;
    let made =
        tokio::task::spawn_blocking(move || engine.copy_to(&asked.to, key, &mut |_, _| true)).await;
    let copy = made
        .unwrap_or_else(|_| Err(Failure::new(Code::Fault)))
        .map_err(told)?
        .ok_or_else(|| told(Failure::new(Code::BackupFailed)))?;
    let documents = copy.documents;
    Ok(json(StatusCode::OK, &BackupMade { documents }))
}
