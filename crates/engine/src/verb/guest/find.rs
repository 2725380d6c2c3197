//! `guest.find`.

use keyrack_contract::call::guest::{Find, Found};
use keyrack_domain::GuestId;
use keyrack_domain::guest::Guest;
use keyrack_store::guest;

use super::root;
use crate::call::{Ask, View};
use crate::caller::Needs;
use crate::stop::Stop;
use crate::verb::page;

/// The most guests of one answer.
const GUESTS_MAX: u16 = 50;

impl Ask for Find {
    const NEEDS: Needs = Needs::Staff;

    fn answer(&self, seen: &View<'_>) -> Result<Found, Stop> {
        page::check(self.limit, GUESTS_MAX)?;
        if self.text.trim().chars().count() < 2 {
            return Ok(Found { guests: Vec::new() });
        }
        seen.read(|read| {
            let mut guests: Vec<(GuestId, Guest)> = Vec::new();
            for (id, _) in guest::find(read, &self.text, u32::from(self.limit))? {
                let id = root(read, id)?;
                if !guests.iter().any(|(known, _)| *known == id)
                    && let Some(guest) = guest::get(read, id)?
                {
                    guests.push((id, guest));
                }
            }
            Ok(Found { guests })
        })
    }
}
