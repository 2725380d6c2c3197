//! `POST /open`: the token of the printed address becomes a cookie, once.

use std::collections::VecDeque;
use std::sync::{Arc, Mutex, PoisonError};

use axum::Json;
use axum::extract::State;
use axum::http::{StatusCode, header};
use axum::response::IntoResponse;
use keyrack_contract::{Code, Failure};
use keyrack_engine::Randomness;
use serde::Deserialize;

use super::reply::Reply;
use super::{Loopback, guard};
use crate::system::{same, secret};

/// Browsers that may be in at once; the oldest gives way.
const BROWSERS_MAX: usize = 16;

/// Who may come in.
pub(super) struct Entry {
    randomness: Arc<dyn Randomness>,
    state: Mutex<Known>,
}

struct Known {
    token: String,
    cookies: VecDeque<String>,
}

impl Entry {
    pub fn new(randomness: Arc<dyn Randomness>) -> Self {
        let token = secret(&*randomness);
        Self {
            randomness,
            state: Mutex::new(Known {
                token,
                cookies: VecDeque::new(),
            }),
        }
    }

    /// The token that the next browser needs.
    pub fn token(&self) -> String {
        self.look().token.clone()
    }

    /// Whether this is a cookie of ours.
    pub fn knows(&self, cookie: &str) -> bool {
        self.look().cookies.iter().any(|known| same(known, cookie))
    }

    /// A cookie for the token. The token is used up, and another takes its place.
    fn exchange(&self, token: &str) -> Result<String, Failure> {
        let mut known = self.look();
        if !same(&known.token, token) {
            return Err(Failure::new(Code::TokenWrong));
        }
        known.token = secret(&*self.randomness);
        let cookie = secret(&*self.randomness);
        if known.cookies.len() >= BROWSERS_MAX {
            known.cookies.pop_front();
        }
        known.cookies.push_back(cookie.clone());
        Ok(cookie)
    }

    fn look(&self) -> std::sync::MutexGuard<'_, Known> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// What the page sends.
#[derive(Deserialize)]
pub(super) struct Ticket {
    token: String,
}

/// `POST /open`.
pub(super) async fn open(
    State(loopback): State<Arc<Loopback>>,
    ticket: Result<Json<Ticket>, axum::extract::rejection::JsonRejection>,
) -> Reply {
    let Ok(Json(ticket)) = ticket else {
        return Err(Failure::new(Code::Unreadable)
            .with("detail", "token")
            .into());
    };
    let cookie = loopback.entry.exchange(&ticket.token)?;
    tracing::info!("a browser was let in");
    println!("another browser: {}", loopback.address());
    let set = format!(
        "{}={cookie}; Path=/; HttpOnly; SameSite=Strict",
        guard::cookie_name(loopback.port)
    );
    Ok((StatusCode::NO_CONTENT, [(header::SET_COOKIE, set)]).into_response())
}
