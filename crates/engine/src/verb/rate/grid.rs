//! A screenful of prices, from memory.

use keyrack_contract::call::rate::{Grid, Rows};

use crate::call::{Ask, View};
use crate::caller::Needs;
use crate::stop::Stop;

impl Ask for Grid {
    const NEEDS: Needs = Needs::Staff;

    fn answer(&self, seen: &View<'_>) -> Result<Rows, Stop> {
        Ok(seen.index()?.rate_rows(self.from, self.to)?)
    }
}
