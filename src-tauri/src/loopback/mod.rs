//! The desk as a page for a browser of this computer: the same door as the window's, over HTTP.
//!
//! Other programs, other users and every web page reach this port too, so the door has locks: only
//! the loopback interface; the `Host` must be ours (no DNS rebinding); a request that a page sends
//! must come from our page; and a cookie, which is given once for the token in the address that the
//! desk prints. Files of the staff app are free to read: they are no secret.

mod app;
mod call;
mod events;
mod guard;
mod open;
mod reply;
mod session;

use std::net::{Ipv4Addr, SocketAddr};
use std::sync::Arc;

use axum::Router;
use axum::extract::DefaultBodyLimit;
use axum::middleware::{from_fn, from_fn_with_state};
use axum::routing::{get, post};
use keyrack_contract::Changed;
use keyrack_engine::Randomness;
use tokio::net::TcpListener;
use tokio::sync::broadcast;

use crate::Lobby;
use open::Entry;

/// The largest call: prices of a long range going back to what they were.
const BODY_BYTES_MAX: usize = 32 * 1024 * 1024;
/// Notices that a slow page may be behind before it is told to read everything anew.
const NOTICES_BEHIND_MAX: usize = 256;

/// A desk that browsers may open, from the moment there is a folder for it.
pub struct Loopback {
    lobby: Arc<Lobby>,
    entry: Entry,
    changes: broadcast::Sender<Changed>,
    port: u16,
}

impl Loopback {
    /// A page for the desk on this port, or for setting one up. Nothing is served before [`serve`](Self::serve).
    #[must_use]
    pub fn new(lobby: Arc<Lobby>, port: u16, randomness: Arc<dyn Randomness>) -> Arc<Self> {
        let (changes, _) = broadcast::channel(NOTICES_BEHIND_MAX);
        let heard = changes.clone();
        lobby.watch(move |changed| {
            // Nobody listening is no mistake.
            let _ = heard.send(changed);
        });
        Arc::new(Self {
            lobby,
            entry: Entry::new(randomness),
            changes,
            port,
        })
    }

    /// The address that opens the desk in one browser, once. Opening it makes another.
    #[must_use]
    pub fn address(&self) -> String {
        format!("http://127.0.0.1:{}/#t={}", self.port, self.entry.token())
    }

    /// Everything that is answered.
    pub fn router(self: &Arc<Self>) -> Router {
        let inside = Router::new()
            .route("/call/{name}", post(call::call))
            .route("/session", post(session::sign_in).delete(session::sign_out))
            .route("/events", get(events::events))
            .layer(from_fn_with_state(Arc::clone(self), guard::cookie));
        Router::new()
            .merge(inside)
            .route("/open", post(open::open))
            .fallback(get(app::app))
            .layer(DefaultBodyLimit::max(BODY_BYTES_MAX))
            .layer(from_fn_with_state(Arc::clone(self), guard::ours))
            .layer(from_fn(guard::headers))
            .with_state(Arc::clone(self))
    }

    /// Serves until `stop` is done.
    ///
    /// # Errors
    /// When the listener fails.
    pub async fn serve(
        self: Arc<Self>,
        listener: TcpListener,
        stop: impl Future<Output = ()> + Send + 'static,
    ) -> std::io::Result<()> {
        let router = self.router();
        tokio::select! {
            ended = axum::serve(listener, router).into_future() => ended,
            // Pages keep their notices open for ever; there is nothing to wait for.
            () = stop => Ok(()),
        }
    }
}

/// Takes the port. Anything but this computer's own address is refused.
///
/// # Errors
/// When the address is another computer's, or the port is taken.
pub async fn bind(address: SocketAddr) -> std::io::Result<TcpListener> {
    if address.ip() != Ipv4Addr::LOCALHOST {
        return Err(std::io::Error::new(
            std::io::ErrorKind::InvalidInput,
            "the desk listens on 127.0.0.1 only",
        ));
    }
    TcpListener::bind(address).await
}
