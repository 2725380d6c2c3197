//! Who pays how: children who count as adults, and those who stay free.

use super::{Asked, Reasons, Room};
use crate::message::{Conditions, Plan};

/// Guests as a plan counts them.
pub(super) struct Guests {
    pub adults: u8,
    /// Ages, youngest first.
    pub children: Vec<u8>,
    pub free: u8,
}

impl Guests {
    /// Counts the party as the plan does.
    pub(super) fn of(plan: &Plan, room: &Room, asked: &Asked) -> Result<Self, Reasons> {
        let mut guests = Self {
            adults: asked.party.adults(),
            children: asked.party.children().to_vec(),
            free: 0,
        };
        guests.children.sort_unstable();
        let heads = asked.party.heads();
        if heads < room.least {
            return Err(Reasons::TooFewGuests { least: room.least });
        }
        if heads > room.most {
            return Err(Reasons::TooManyGuests { most: room.most });
        }
        guests.grow_up(&plan.conditions, asked)?;
        guests.are_meant(&plan.conditions)?;
        guests.fill(room);
        if let Some(offer) = plan.family {
            let young = guests.children.iter().filter(|age| **age < offer.below_age);
            let young = u8::try_from(young.count()).unwrap_or(u8::MAX);
            if young >= 1 && young >= offer.least {
                // The youngest are free, and they stand first.
                guests.free = young.min(offer.free);
                guests.children.drain(..usize::from(guests.free));
            }
        }
        Ok(guests)
    }

    /// Everybody who pays.
    pub(super) fn paying(&self) -> u32 {
        let children = u32::try_from(self.children.len()).unwrap_or(u32::MAX);
        u32::from(self.adults).saturating_add(children)
    }

    /// Children of an age at which the plan takes them for adults.
    fn grow_up(&mut self, conditions: &Conditions, asked: &Asked) -> Result<(), Reasons> {
        if !conditions.guests_told {
            return Ok(());
        }
        let from_age = conditions.adult_age.unwrap_or(0);
        while self.children.last().is_some_and(|age| *age >= from_age) {
            if !asked.ages_by_plan {
                return Err(Reasons::CountsAsAdult { from_age });
            }
            self.children.pop();
            self.adults = self.adults.saturating_add(1);
        }
        Ok(())
    }

    fn are_meant(&self, conditions: &Conditions) -> Result<(), Reasons> {
        let (from, below) = conditions.child_ages;
        let odd = |age: &&u8| {
            from.is_some_and(|from| **age < from) || below.is_some_and(|below| **age >= below)
        };
        if let Some(age) = self.children.iter().find(odd) {
            return Err(Reasons::ChildAge { age: *age });
        }
        let outside = |count: u8, (least, most): (Option<u8>, Option<u8>)| {
            least.is_some_and(|least| count < least) || most.is_some_and(|most| count > most)
        };
        if outside(self.adults, conditions.adults) {
            return Err(Reasons::Adults);
        }
        let children = u8::try_from(self.children.len()).unwrap_or(u8::MAX);
        if outside(children, conditions.children) {
            return Err(Reasons::Children);
        }
        Ok(())
    }

    /// A room is paid for by as many adults as its price is made for: where they are fewer, the oldest
    /// children are made up to adults. A room that takes many children asks for fewer adults.
    fn fill(&mut self, room: &Room) {
        let wanted = room.children_most.map_or(room.standard, |children| {
            let others = room.most.saturating_sub(children);
            room.least.max(others.min(room.standard))
        });
        while self.adults < wanted && self.children.pop().is_some() {
            self.adults = self.adults.saturating_add(1);
        }
    }
}
