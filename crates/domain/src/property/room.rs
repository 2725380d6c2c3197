//! Room types, rooms, and how clean a room is.

use std::borrow::Cow;

use serde::{Deserialize, Serialize};

use super::{Allowances, MadeOf};
use crate::id::{RoomId, RoomTypeId};
use crate::party::Party;
use crate::text::Localized;

/// What one unit of a type is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum SoldBy {
    /// A room with its door: one party has it to itself.
    #[default]
    Room,
    /// A bed in a room that strangers share. Each bed is a unit of its own, counted, sold and given away
    /// like a room, and holds one grown-up.
    Bed,
}

impl SoldBy {
    /// Whether it is the room.
    #[must_use]
    pub const fn is_room(&self) -> bool {
        matches!(self, Self::Room)
    }
}

/// A kind of room that is sold.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct RoomType {
    /// The id.
    pub id: RoomTypeId,
    /// Short code for lists: `DBL`.
    pub code: String,
    /// Name for guests.
    pub name: Localized,
    /// One or two lines for guests.
    #[serde(default)]
    pub description: Localized,
    /// Most adults that sleep here.
    pub adults_max: u8,
    /// Most people of any age.
    pub heads_max: u8,
    /// Place in lists, lowest first.
    #[serde(default)]
    pub position: u16,
    /// Rooms of this type that may be sold beyond what exists.
    #[serde(default)]
    pub allowance: u16,
    /// Nights on which that is another number.
    #[serde(default, skip_serializing_if = "Allowances::is_empty")]
    pub allowances: Allowances,
    /// The types that a room of this one is made of; empty for a room of its own. A type made of
    /// others has no rooms in the count of the house: its parts are.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub made_of: Vec<MadeOf>,
    /// What one unit of it is.
    #[serde(default, skip_serializing_if = "SoldBy::is_room")]
    pub sold_by: SoldBy,
}

impl RoomType {
    /// A type that is made of nothing else, first in lists, never overbooked.
    #[must_use]
    pub fn plain(
        id: RoomTypeId,
        code: &str,
        name: Localized,
        adults_max: u8,
        heads_max: u8,
    ) -> Self {
        Self {
            id,
            code: code.to_owned(),
            name,
            description: Localized::default(),
            adults_max,
            heads_max,
            position: 0,
            allowance: 0,
            allowances: Allowances::default(),
            made_of: Vec::new(),
            sold_by: SoldBy::Room,
        }
    }

    /// Who has a unit of this type each: the parties as they are, or, where beds are sold, every grown-up
    /// of a party without children for themselves. A party with children stays one, which no bed holds.
    #[must_use]
    pub fn by_unit<'a>(&self, parties: &'a [Party]) -> Cow<'a, [Party]> {
        let is_many = |party: &Party| party.adults() > 1 && party.children().is_empty();
        if self.sold_by.is_room() || !parties.iter().any(is_many) {
            return Cow::Borrowed(parties);
        }
        let mut each = Vec::new();
        for party in parties {
            if is_many(party) {
                let one = party.alone();
                each.extend((0..party.adults()).map(|_| one.clone()));
            } else {
                each.push(party.clone());
            }
        }
        Cow::Owned(each)
    }

    /// Whether its rooms are made of other rooms.
    #[must_use]
    pub const fn is_made_of_others(&self) -> bool {
        !self.made_of.is_empty()
    }

    /// Rooms that may be sold beyond what exists on a night.
    #[must_use]
    pub fn allowance_on(&self, night: jiff::civil::Date) -> u16 {
        self.allowances.on(night).unwrap_or(self.allowance)
    }

    /// Whether the party fits. A party that does not is never offered the type.
    #[must_use]
    pub fn fits(&self, party: &Party) -> bool {
        party.adults() <= self.adults_max && party.heads() <= self.heads_max
    }
}

/// One room with a number: a physical one, or one that is made of others.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Room {
    /// The id.
    pub id: RoomId,
    /// The number on the door.
    pub number: String,
    /// What it is sold as.
    pub room_type: RoomTypeId,
    /// Floor, as the hotel names it.
    #[serde(default)]
    pub floor: String,
    /// No longer used; it stays for the history.
    #[serde(default)]
    pub archived: bool,
    /// The rooms that it is made of, where its type is made of others.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub members: Vec<RoomId>,
}

/// How clean a room is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Cleanliness {
    /// To be cleaned.
    Dirty,
    /// Cleaned, not yet looked over.
    #[default]
    Clean,
    /// Looked over and ready.
    Inspected,
}

/// How a room was found, where the desk believes otherwise.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Found {
    /// Somebody is in it, or has slept in it.
    Occupied,
    /// Nobody is in it, and no luggage.
    Empty,
}

#[cfg(test)]
#[allow(clippy::unwrap_used, clippy::indexing_slicing)]
mod tests {
    use super::*;

    #[test]
    fn every_grown_up_has_a_bed_and_a_room_is_one_partys() {
        let party = |adults, children: &[u8]| Party::try_new(adults, children.to_vec()).unwrap();
        let mut dorm = RoomType::plain(
            RoomTypeId(uuid::Uuid::nil()),
            "DORM",
            Localized::default(),
            1,
            1,
        );
        let parties = [party(3, &[]), party(1, &[]), party(2, &[5])];
        assert_eq!(*dorm.by_unit(&parties), parties);
        dorm.sold_by = SoldBy::Bed;
        let beds = dorm.by_unit(&parties);
        assert_eq!(beds.len(), 5);
        assert!(
            beds[..4]
                .iter()
                .all(|one| *one == party(1, &[]) && dorm.fits(one))
        );
        assert!(!dorm.fits(&beds[4]), "a child sleeps in no bed of its own");
        // What says nothing of beds is sold by the room, as ever.
        let mut text = serde_json::to_value(&dorm).unwrap();
        assert_eq!(text["sold_by"], "bed");
        text.as_object_mut().unwrap().remove("sold_by");
        let read: RoomType = serde_json::from_value(text).unwrap();
        assert_eq!(read.sold_by, SoldBy::Room);
    }
}
