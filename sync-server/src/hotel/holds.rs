//! How many rooms one client keeps from others: nobody shall empty a hotel for a quarter of an hour.

use std::collections::HashMap;
use std::sync::{Mutex, PoisonError};

use jiff::Timestamp;
use keyrack_contract::Failure;
use keyrack_domain::HoldId;

use crate::http::client::Client;
use crate::http::limit::too_many;

/// Clients are looked through for holds that have run out once there are more than this.
const CLIENTS_LOOKED_THROUGH: usize = 1_000;

/// One hold of one client.
#[derive(Debug, Clone, Copy)]
struct Kept {
    hold: HoldId,
    until: Timestamp,
}

/// The live holds of each client.
#[derive(Default)]
pub struct Holds(Mutex<HashMap<Client, Vec<Kept>>>);

impl Holds {
    /// Takes a place for one more hold. The same hold, asked for again, needs none. Whoever takes a
    /// place and then gets no hold gives it back with [`Holds::give_back`].
    ///
    /// # Errors
    /// `too-many` with the seconds until the client's first hold runs out.
    pub fn take(
        &self,
        client: Client,
        hold: HoldId,
        now: Timestamp,
        until: Timestamp,
        max: u32,
    ) -> Result<(), Failure> {
        let mut clients = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if clients.len() > CLIENTS_LOOKED_THROUGH {
            clients.retain(|_, kept| kept.iter().any(|kept| kept.until > now));
        }
        let kept = clients.entry(client).or_default();
        kept.retain(|kept| kept.until > now);
        if kept.iter().any(|kept| kept.hold == hold) {
            return Ok(());
        }
        if kept.len() >= usize::try_from(max).unwrap_or(usize::MAX) {
            let first = kept.iter().map(|kept| kept.until).min().unwrap_or(now);
            return Err(too_many(
                u64::try_from(first.duration_since(now).as_secs()).unwrap_or(0),
            ));
        }
        kept.push(Kept { hold, until });
        Ok(())
    }

    /// The hold is gone: released, booked, or never made.
    pub fn give_back(&self, hold: HoldId) {
        let mut clients = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        for kept in clients.values_mut() {
            kept.retain(|kept| kept.hold != hold);
        }
        clients.retain(|_, kept| !kept.is_empty());
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::SignedDuration;

    #[test]
    fn a_client_keeps_so_many_and_no_more() {
        let holds = Holds::default();
        let client = Client("192.0.2.1".parse().unwrap());
        let other = Client("192.0.2.2".parse().unwrap());
        let now: Timestamp = "2026-03-01T10:00:00Z".parse().unwrap();
        let until = now + SignedDuration::from_secs(900);
        let hold = |number| HoldId(uuid::Uuid::from_u128(number));
        assert!(holds.take(client, hold(1), now, until, 2).is_ok());
        assert!(holds.take(client, hold(2), now, until, 2).is_ok());
        assert!(holds.take(client, hold(2), now, until, 2).is_ok());
        let failure = holds.take(client, hold(3), now, until, 2).unwrap_err();
        assert_eq!(failure.args.get("seconds").map(String::as_str), Some("901"));
        assert!(holds.take(other, hold(3), now, until, 2).is_ok());
        holds.give_back(hold(1));
        assert!(holds.take(client, hold(4), now, until, 2).is_ok());
        assert!(holds.take(client, hold(5), until, until, 2).is_ok());
    }
}
