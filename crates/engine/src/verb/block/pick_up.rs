//! `block.pick_up` and `block.price`.

use std::collections::BTreeMap;

use keyrack_contract::call::block::{PickUp, Price, Priced};
use keyrack_contract::call::booking::Booked;
use keyrack_contract::{Code, Failure};
use keyrack_domain::reservation::Source;
use keyrack_domain::{GuestId, RoomTypeId};
use keyrack_store::guest;

use super::{hand_over, known, price, terms};
use crate::call::{Ask, Do, View};
use crate::caller::Needs;
use crate::config::Side;
use crate::door::Tx;
use crate::rights;
use crate::stop::Stop;
use crate::verb::{hold, sale, service};

impl Ask for Price {
    const NEEDS: Needs = Needs::Staff;

    fn answer(&self, seen: &View<'_>) -> Result<Priced, Stop> {
        let index = seen.index()?;
        let block = index.block(self.id).ok_or(Code::BlockUnknown)?;
        index.check_stay(&self.stay, true, seen.now)?;
        let (quotes, total) = price(&index, block, &self.stay, &self.rooms, true, seen.now)?;
        let kinds = index.profile().room_types.iter().map(|kind| kind.id);
        let left = kinds
            .map(|kind: RoomTypeId| (kind, index.block_left(block, &self.stay, kind, seen.now)))
            .filter(|(_, left)| *left > 0);
        Ok(Priced {
            quotes,
            total,
            left: left.collect(),
        })
    }
}

impl Do for PickUp {
    const NEEDS: Needs = Needs::Staff;
    const AT_SERVER: bool = true;

    fn run(self, tx: &mut Tx<'_, '_>) -> Result<Booked, Stop> {
        tx.only_at(Side::Server)?;
        let guest = sale::check_guest(self.guest)?;
        sale::check_text(&self.notes, "notes")?;
        if self.source == Source::Web {
            return Err(Failure::new(Code::Unreadable)
                .with("detail", "a desk does not sell on the web")
                .into());
        }
        hold::expire(tx)?;
        let block = known(tx, self.id)?;
        let index = tx.index()?;
        index.check_stay(&self.stay, true, tx.now)?;
        let (quotes, total) = price(index, &block, &self.stay, &self.rooms, true, tx.now)?;
        sale::check_total(self.expected_total, total)?;
        let guest_id = match self.known_guest {
            Some(id) => {
                guest::get(tx.write, id)?.ok_or(Code::GuestUnknown)?;
                id
            }
            None => GuestId(tx.new_id()),
        };
        service::check_left(tx, &service::cells_of(&quotes), &BTreeMap::new())?;
        let (each, all) = sale::needs(tx.index()?, &quotes);
        hand_over(tx, &block, &quotes)?;
        let rights = tx.take_rights(&all)?;
        let new = sale::NewBooking {
            booking: self.booking,
            guest_id,
            guest,
            source: self.source,
            notes: self.notes,
            requests: String::new(),
            marketing: None,
            manage_token: String::new(),
            quotes,
            rights: rights::deal(&all, rights, &each),
            terms: terms(&block),
            anyway: None,
            block: Some(block.id),
            promo: None,
        };
        let (reference, reservations) = sale::write_booking(tx, new)?;
        Ok(Booked {
            booking: self.booking,
            reference,
            reservations,
            total,
        })
    }
}
