//! `booking.cancel`: every room of a booking that can still be cancelled.

use keyrack_contract::call::booking::{Cancel, Cancelled};
use keyrack_contract::{Code, Failure};
use keyrack_domain::Money;
use keyrack_domain::reservation::{Source, Step};
use keyrack_store::reservation as rows;

use crate::call::Do;
use crate::caller::Needs;
use crate::config::Side;
use crate::door::Tx;
use crate::stop::Stop;
use crate::verb::reservation;

impl Do for Cancel {
    /// The shell has checked the guest's token; the reference alone opens nothing.
    const NEEDS: Needs = Needs::Anyone;

    fn run(self, tx: &mut Tx<'_, '_>) -> Result<Cancelled, Stop> {
        let rooms = rows::by_reference(tx.write, &self.reference)?;
        if rooms.is_empty() {
            return Err(Code::ReservationUnknown.into());
        }
        let open: Vec<_> = rooms
            .iter()
            .filter(|room| room.status.after(Step::Cancel).is_some())
            .collect();
        if open.is_empty() {
            return Err(Failure::new(Code::WrongStatus)
                .with("step", "cancel")
                .into());
        }
        let currency = tx.index()?.profile().property.currency;
        let fees = open
            .iter()
            .filter(|room| room.status.is_booked())
            .filter_map(|room| room.policy.fee_at(tx.now));
        let fee = Money::sum(currency, fees).map_err(Stop::fault)?;
        reservation::check_fee(self.expected_fee, fee)?;
        let (booking, made_here) = open
            .first()
            .map(|room| (room.booking, room.source == Source::Web))
            .ok_or(Code::ReservationUnknown)?;
        for id in open.iter().map(|room| room.id).collect::<Vec<_>>() {
            reservation::give_up(tx, id, Step::Cancel, "")?;
        }
        // A desk hands over what it has to say itself. A booking can be reinstated and cancelled again,
        // and each time is told: hence the instant.
        if made_here && tx.inner.side == Side::Server {
            let at = tx.now;
            tx.send_later(
                "cancellation",
                &format!("cancellation:{booking}:{at}"),
                &serde_json::json!({ "booking": booking, "at": at, "fee_minor": fee.minor }),
            )?;
        }
        Ok(Cancelled { fee })
    }
}
