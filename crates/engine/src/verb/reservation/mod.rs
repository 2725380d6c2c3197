//! One room of a booking, through its life.

mod amend;
mod anew;
mod arrive;
mod assign;
mod confirm;
mod cover;
mod depart;
mod expect;
mod give_up;
mod history;
mod listing;
mod look;
mod note;
mod put_back;
mod receive;
mod reinstate;
mod services;
mod set_aside;
mod shift;
mod trace;

use keyrack_contract::{Code, Failure};
use keyrack_domain::ReservationId;
use keyrack_domain::reservation::{Status, Step};
use keyrack_replica::{DocumentClass, DocumentId};

pub(crate) use arrive::arrive;
pub(crate) use cover::cover;
pub(crate) use give_up::{NO_SHOW, check_fee, give_up};

use crate::door::Tx;
use crate::shape::{ReservationShape, StayRegister};
use crate::stop::Stop;
use crate::story;

/// A reservation as this call finds it. Refused while two registers of its stay stand against each
/// other: whoever amends one of them would hide the other.
fn load(tx: &mut Tx<'_, '_>, id: ReservationId) -> Result<ReservationShape, Stop> {
    let document = tx
        .document(DocumentId(id.0))?
        .ok_or(Code::ReservationUnknown)?;
    if document.class() != DocumentClass::Reservation {
        return Err(Code::ReservationUnknown.into());
    }
    if story::contested(document)? {
        return Err(Code::StayContested.into());
    }
    let value = document.value()?;
    ReservationShape::from_value(&value).ok_or_else(|| Code::ReservationUnknown.into())
}

/// The status that a step leads to.
///
/// # Errors
/// `wrong-status` with what it is and what was wanted.
fn step(from: Status, step: Step) -> Result<Status, Stop> {
    from.after(step).ok_or_else(|| {
        let word = |value: Result<serde_json::Value, _>| -> String {
            value
                .ok()
                .and_then(|value: serde_json::Value| value.as_str().map(str::to_owned))
                .unwrap_or_default()
        };
        Failure::new(Code::WrongStatus)
            .with("status", word(serde_json::to_value(from)))
            .with("step", word(serde_json::to_value(step)))
            .into()
    })
}

/// Writes the register anew, whole.
fn write(tx: &mut Tx<'_, '_>, id: ReservationId, register: &StayRegister) -> Result<(), Stop> {
    let mut register = register.clone();
    register.note_exchanged();
    let value = serde_json::to_value(&register)?;
    tx.edit(DocumentId(id.0), DocumentClass::Reservation, |edit| {
        edit.set("stay", &value)
    })
}
