//! `GET /events`: change notices as server-sent events.

use std::convert::Infallible;
use std::sync::Arc;

use axum::extract::State;
use axum::response::sse::{Event, KeepAlive, Sse};
use futures_util::Stream;
use futures_util::stream::unfold;
use keyrack_contract::Changed;
use tokio::sync::broadcast::error::RecvError;

use super::Loopback;

/// What a page hears that has missed some notices.
const EVERYTHING: Changed = Changed {
    reservations: true,
    inventory: true,
    rooms: true,
    settings: true,
    state: true,
};

/// `GET /events`: one `data` line a notice, a [`Changed`] as JSON.
pub(super) async fn events(
    State(loopback): State<Arc<Loopback>>,
) -> Sse<impl Stream<Item = Result<Event, Infallible>>> {
    let notices = unfold(loopback.changes.subscribe(), |mut changes| async {
        let changed = match changes.recv().await {
            Ok(changed) => changed,
            Err(RecvError::Lagged(_)) => EVERYTHING,
            Err(RecvError::Closed) => return None,
        };
        let text = serde_json::to_string(&changed).unwrap_or_default();
        Some((Ok(Event::default().data(text)), changes))
    });
    Sse::new(notices).keep_alive(KeepAlive::default())
}
