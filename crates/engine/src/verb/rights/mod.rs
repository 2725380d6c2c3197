//! Rooms that desks hold: who has how many, and what is done about a desk that cannot be asked.

mod break_glass;
mod read;
mod set_glass;
mod write_off;

use keyrack_contract::{Code, Failure};
use keyrack_domain::DeviceId;
use keyrack_store::device::{self, Device};

use crate::door::Tx;
use crate::stop::Stop;

pub(crate) use read::shortages;

/// The longest reason.
const REASON_CHARS_MAX: usize = 300;

/// A reason with a word in it.
fn reason(text: &str) -> Result<String, Stop> {
    let text = text.trim();
    if text.is_empty() {
        return Err(Failure::new(Code::ReasonNeeded).at("reason").into());
    }
    if text.chars().count() > REASON_CHARS_MAX {
        return Err(Failure::new(Code::TextTooLong)
            .with("max", REASON_CHARS_MAX)
            .at("reason")
            .into());
    }
    Ok(text.to_owned())
}

/// A desk of this hotel.
fn desk(tx: &Tx<'_, '_>, id: DeviceId) -> Result<Device, Stop> {
    device::get(tx.write, id)?
        .filter(|row| row.id != tx.inner.identity.device)
        .ok_or_else(|| Code::DeviceUnknown.into())
}
