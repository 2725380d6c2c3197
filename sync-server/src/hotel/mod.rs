//! One property on this server.

mod answers;
mod draft;
mod hold;
mod holds;

use std::sync::Arc;

use keyrack_contract::call::property::Profile;
use keyrack_contract::{CallId, Code, Failure};
use keyrack_engine::{Ask, Caller, Do, Engine};
use tokio::sync::{oneshot, watch};

pub use answers::Answers;
pub use draft::{Draft, Drafts, marketing_wording};
pub use hold::{keep, release};
pub use holds::Holds;

use crate::api::property::offers::PartsKept;
use crate::http::limit::PropertyRate;

/// A property: its engine, and what the public side remembers beside it. Nothing here is needed after
/// a restart.
pub struct Hotel {
    /// The short name in addresses.
    pub slug: String,
    /// The engine over its file.
    pub engine: Engine,
    /// What guests are typing.
    pub drafts: Drafts,
    /// What was answered in this second.
    pub answers: Answers,
    /// Types and plans as the API writes them.
    pub parts: PartsKept,
    /// Which client holds what.
    pub holds: Holds,
    /// How often is too often.
    pub rate: PropertyRate,
    changed: watch::Sender<u64>,
}

impl Hotel {
    /// A property whose engine is open.
    #[must_use]
    pub fn new(slug: String, engine: Engine, rate: PropertyRate) -> Arc<Self> {
        let hotel = Arc::new(Self {
            slug,
            engine,
            drafts: Drafts::default(),
            answers: Answers::default(),
            parts: PartsKept::default(),
            holds: Holds::default(),
            rate,
            changed: watch::Sender::new(0),
        });
        // The engine outlives the hotel only while it closes; it must not keep it alive.
        let weak = Arc::downgrade(&hotel);
        hotel.engine.watch(move |_| {
            if let Some(hotel) = weak.upgrade() {
                hotel
                    .changed
                    .send_modify(|count| *count = count.wrapping_add(1));
            }
        });
        hotel
    }

    /// Wakes whenever something was committed.
    #[must_use]
    pub fn changes(&self) -> watch::Receiver<u64> {
        self.changed.subscribe()
    }

    /// What the hotel is and sells.
    ///
    /// # Errors
    /// `property-unknown` while the file is still empty.
    pub fn profile(&self) -> Result<Arc<Profile>, Failure> {
        self.engine
            .profile()
            .ok_or_else(|| Failure::new(Code::PropertyUnknown))
    }

    /// Asks as a guest. It reads from memory and does not wait.
    ///
    /// # Errors
    /// The call's own.
    pub fn ask<C: Ask>(&self, call: &C) -> Result<C::Reply, Failure> {
        self.engine.ask(&Caller::Guest, call)
    }

    /// Does as a guest, and answers once it is durable.
    ///
    /// # Errors
    /// The call's own, and `stopping` when the engine closes first.
    pub async fn run<C: Do>(&self, id: CallId, call: C) -> Result<C::Reply, Failure> {
        self.run_once(id, call).await.map(|(reply, _)| reply)
    }

    /// The same, and whether it was done now; a repeat is answered as the first time and counts for
    /// nothing.
    ///
    /// # Errors
    /// As [`Hotel::run`].
    pub async fn run_once<C: Do>(&self, id: CallId, call: C) -> Result<(C::Reply, bool), Failure> {
        let (tell, told) = oneshot::channel();
        self.engine
            .submit_once(Caller::Guest, id, call, move |outcome| {
                // A client that has gone away no longer wants the answer.
                let _ = tell.send(outcome);
            });
        told.await
            .unwrap_or_else(|_| Err(Failure::new(Code::Stopping)))
    }
}
