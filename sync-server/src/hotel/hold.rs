//! Keeps rooms for a client and gives them back, within what one client may hold.

use jiff::SignedDuration;
use keyrack_contract::call::Done;
use keyrack_contract::call::hold::{Create, Hold, Release};
use keyrack_contract::{CallId, Failure};
use keyrack_domain::HoldId;

use crate::http::visit::Visit;
use crate::settings::Switch;

/// Makes a hold.
///
/// # Errors
/// `too-many` when the client holds enough already; else the call's own.
pub async fn keep(visit: &Visit, id: CallId, call: Create) -> Result<Hold, Failure> {
    let (server, hotel) = (&visit.server, &visit.hotel);
    let hold = call.id;
    if server.settings.rate_limit == Switch::On {
        let now = server.now();
        let until = now + SignedDuration::from_secs(server.settings.limits.hold_seconds.into());
        hotel.holds.take(
            visit.client,
            hold,
            now,
            until,
            server.settings.limits.holds_per_client,
        )?;
    }
    let outcome = hotel.run_once(id, call).await;
    match &outcome {
        Ok((_, now)) => {
            server.metrics.holds.inc_by(u64::from(*now));
        }
        // The hold may stand already, from the first time this was asked.
        Err(_)
            if hotel
                .ask(&keyrack_contract::call::hold::Read { id: hold })
                .is_ok() => {}
        Err(_) => hotel.holds.give_back(hold),
    }
    outcome.map(|(hold, _)| hold)
}

/// Gives the rooms back. Doing it twice is the same as once.
///
/// # Errors
/// The call's own.
pub async fn release(visit: &Visit, hold: HoldId) -> Result<Done, Failure> {
    let (server, hotel) = (&visit.server, &visit.hotel);
    let id = server
        .derivation
        .call(&hotel.slug, "hold.release", &hold.to_string());
    let done = hotel.run(id, Release { id: hold }).await?;
    hotel.holds.give_back(hold);
    Ok(done)
}
