//! Messages that wait to be sent. Rows hold ids only; whoever sends reads the booking anew.

use jiff::Timestamp;
use keyrack_contract::Failure;
use keyrack_domain::BookingId;
use keyrack_store::outbox;

use crate::caller::Caller;
use crate::engine::Engine;
use crate::stop::Stop;

/// A message that is due.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Due {
    /// Its row.
    pub id: u64,
    /// What kind: `confirmation`.
    pub kind: String,
    /// The booking it is about.
    pub booking: BookingId,
    /// The reference of that booking, for reading it.
    pub reference: String,
    /// How often it was tried.
    pub attempts: u32,
    /// When what it tells happened; `None` for the booking itself.
    pub at: Option<Timestamp>,
    /// What a cancellation cost, in minor units of the hotel's currency.
    pub fee_minor: Option<i64>,
}

/// What became of a message.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Outcome {
    /// The mail server took it.
    Sent,
    /// It is tried again at this instant.
    Retry {
        /// When.
        at: Timestamp,
        /// Why, without addresses.
        error: String,
    },
    /// It is not tried again.
    GaveUp {
        /// Why, without addresses.
        error: String,
    },
}

impl Engine {
    /// Messages that are due, oldest first.
    ///
    /// # Errors
    /// `fault` when the file cannot be read.
    pub fn outbox_due(&self, limit: u32) -> Result<Vec<Due>, Failure> {
        let now = self.inner.clock.now();
        self.inner
            .readers
            .read(|read| -> Result<Vec<Due>, Stop> {
                let mut due = Vec::new();
                for row in outbox::due(read, now, limit)? {
                    let body: serde_json::Value = serde_json::from_str(&row.body)?;
                    let booking = body
                        .get("booking")
                        .and_then(|id| id.as_str())
                        .and_then(|id| id.parse().ok());
                    let booking: BookingId =
                        booking.ok_or_else(|| Stop::fault("an outbox row names no booking"))?;
                    let rooms = keyrack_store::reservation::of_booking(read, booking)?;
                    let reference = rooms
                        .first()
                        .map(|room| room.reference.clone())
                        .unwrap_or_default();
                    due.push(Due {
                        id: row.id,
                        kind: row.kind,
                        booking,
                        reference,
                        attempts: row.attempts,
                        at: body
                            .get("at")
                            .and_then(|at| at.as_str())
                            .and_then(|at| at.parse().ok()),
                        fee_minor: body.get("fee_minor").and_then(|fee| fee.as_i64()),
                    });
                }
                Ok(due)
            })
            .map_err(Stop::into_failure)
    }

    /// Writes down what became of a message.
    ///
    /// # Errors
    /// `disk-full`, `fault`.
    pub fn outbox_settle(&self, id: u64, outcome: Outcome) -> Result<(), Failure> {
        self.run_own("outbox.settle", Caller::System, move |tx| {
            match &outcome {
                Outcome::Sent => outbox::mark_done(tx.write, id)?,
                Outcome::Retry { at, error } => {
                    outbox::mark_failed(tx.write, id, error, Some(*at))?
                }
                Outcome::GaveUp { error } => outbox::mark_failed(tx.write, id, error, None)?,
            };
            Ok(())
        })
    }
}
