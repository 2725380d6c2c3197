//! `reservation.cancel` and `reservation.no_show`.

use keyrack_contract::call::Done;
use keyrack_contract::call::booking::Cancelled;
use keyrack_contract::call::reservation::{Cancel, NoShow};
use keyrack_contract::view::NoShowFee;
use keyrack_contract::{Code, Failure};
use keyrack_domain::reservation::Step;
use keyrack_domain::{Money, ReservationId};

use super::{load, step, write};
use crate::call::Do;
use crate::caller::Needs;
use crate::door::Tx;
use crate::stop::Stop;
use crate::verb::sale;

impl Do for Cancel {
    const NEEDS: Needs = Needs::Staff;

    fn run(self, tx: &mut Tx<'_, '_>) -> Result<Cancelled, Stop> {
        sale::check_text(&self.reason, "reason")?;
        let register = load(tx, self.id)?.stay;
        // Whoever has not booked yet owes nothing.
        let fee = if register.status.is_booked() {
            register.policy.fee_at(tx.now)
        } else {
            None
        };
        let fee = fee.unwrap_or(Money::zero(register.total.currency));
        check_fee(self.expected_fee, fee)?;
        give_up(tx, self.id, Step::Cancel, &self.reason)?;
        Ok(Cancelled { fee })
    }
}

impl Do for NoShow {
    const NEEDS: Needs = Needs::Staff;

    fn run(self, tx: &mut Tx<'_, '_>) -> Result<Done, Stop> {
        let register = load(tx, self.id)?.stay;
        let arrival = register.stay().ok_or(Code::ReservationUnknown)?.arrival();
        step(register.status, Step::NoShow)?;
        if tx.business_date()? < arrival {
            return Err(Failure::new(Code::TooEarly).with("date", arrival).into());
        }
        let fee = register.policy.no_show_fee();
        let fee = fee.unwrap_or(Money::zero(register.total.currency));
        check_fee(self.expected_fee, fee)?;
        let waived = self.waived.map(|reason| reason.trim().to_owned());
        if let Some(reason) = &waived {
            let is_said = !reason.is_empty() && reason.chars().count() <= REASON_CHARS_MAX;
            if !is_said || reason.chars().any(char::is_control) {
                return Err(Failure::new(Code::PolicyInvalid)
                    .with("part", "waiver")
                    .at("waived")
                    .into());
            }
        }
        give_up(tx, self.id, Step::NoShow, "")?;
        if fee.minor > 0 || waived.is_some() {
            let noted = serde_json::to_value(NoShowFee { fee, waived })?;
            tx.edit(
                keyrack_replica::DocumentId(self.id.0),
                keyrack_replica::DocumentClass::Reservation,
                |edit| edit.put("other", NO_SHOW, &noted),
            )?;
        }
        Ok(Done {})
    }
}

/// Where the fee for not coming is noted.
pub(crate) const NO_SHOW: &str = "no_show";
/// The longest reason for waiving it, in characters.
const REASON_CHARS_MAX: usize = 200;

/// Refuses when the fee is another than the one a person was shown.
pub(crate) fn check_fee(expected: Option<Money>, fee: Money) -> Result<(), Stop> {
    match expected {
        Some(shown) if shown != fee => Err(Failure::new(Code::FeeChanged)
            .with("expected", sale::plain(shown))
            .with("fee", sale::plain(fee))
            .into()),
        _ => Ok(()),
    }
}

/// Frees the nights. The register keeps them for the history and names no rights any more; whoever
/// takes the stay up again takes fresh ones.
pub(crate) fn give_up(
    tx: &mut Tx<'_, '_>,
    id: ReservationId,
    how: Step,
    reason: &str,
) -> Result<(), Stop> {
    let mut register = load(tx, id)?.stay;
    register.status = step(register.status, how)?;
    register.let_go();
    for slice in &mut register.slices {
        slice.room = None;
    }
    write(tx, id, &register)?;
    if !reason.is_empty() {
        let reason = serde_json::Value::from(reason);
        tx.edit(
            keyrack_replica::DocumentId(id.0),
            keyrack_replica::DocumentClass::Reservation,
            |edit| edit.put("other", "cancel_reason", &reason),
        )?;
    }
    tx.audit(id.0, &serde_json::json!({}))
}
