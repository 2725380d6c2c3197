//! How many lines a page of a list may ask for.

use keyrack_contract::{Code, Failure};

use crate::stop::Stop;

/// Refuses a page of no lines and one of more than `max`.
pub(super) fn check(limit: u16, max: u16) -> Result<(), Stop> {
    if limit == 0 || limit > max {
        return Err(Failure::new(Code::RangeInvalid)
            .with("max", max)
            .at("limit")
            .into());
    }
    Ok(())
}
