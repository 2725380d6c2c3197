//! `hold.read`.

use keyrack_contract::Code;
use keyrack_contract::call::hold::{Hold, Read};
use keyrack_store::hold;

use super::{kept, view};
use crate::call::{Ask, View};
use crate::caller::Needs;
use crate::stop::Stop;

impl Ask for Read {
    const NEEDS: Needs = Needs::Anyone;

    fn answer(&self, seen: &View<'_>) -> Result<Hold, Stop> {
        let row = seen
            .read(|read| Ok(hold::get(read, self.id)?))?
            .ok_or(Code::HoldUnknown)?;
        if row.expires_at <= seen.now {
            return Err(Code::HoldExpired.into());
        }
        Ok(view(row.id, row.expires_at, kept(&row)?))
    }
}
