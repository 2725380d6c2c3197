//! Rooms that are left for a stay, and the nights that can be asked about.

use jiff::Timestamp;
use keyrack_contract::{Code, Failure};
use keyrack_domain::stay::STAY_NIGHTS_MAX;
use keyrack_domain::{RoomTypeId, Stay};

use super::{Index, TypeColumn, hold};

/// On what a seller may sell.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Selling {
    /// On rights that are here: the server always, a desk while it is cut off.
    OnRights,
    /// On what the counts say, since the server will be asked: a desk that is in touch.
    OnCounts,
}

impl Index {
    /// Rooms of a type that are left on every night of a stay.
    #[must_use]
    pub fn rooms_left(
        &self,
        room_type: RoomTypeId,
        stay: &Stay,
        selling: Selling,
        now: Timestamp,
    ) -> u32 {
        let (Some(column), Some((first, last))) = (self.type_column(room_type), self.places(stay))
        else {
            return 0;
        };
        self.left(column, first, last, selling, now).unwrap_or(0)
    }

    /// Refuses stays in the past and beyond what is kept. Staff may sell from the business date on,
    /// guests from the hotel's calendar date.
    ///
    /// # Errors
    /// `stay-past`, `stay-too-far`, `stay-too-long`.
    pub fn check_stay(&self, stay: &Stay, staff: bool, now: Timestamp) -> Result<(), Failure> {
        let today = self.profile.business_date;
        let today = if staff {
            today
        } else {
            today.max(self.profile.property.local_date(now))
        };
        if stay.arrival() < today {
            return Err(Failure::new(Code::StayPast).with("date", stay.arrival()));
        }
        if stay.nights() > STAY_NIGHTS_MAX {
            return Err(Failure::new(Code::StayTooLong).with("max", STAY_NIGHTS_MAX));
        }
        self.places(stay).map(|_| ()).ok_or_else(|| too_far(stay))
    }

    /// Rooms left on every night, or the first night without any.
    pub(super) fn left(
        &self,
        column: &TypeColumn,
        first: usize,
        last: usize,
        selling: Selling,
        now: Timestamp,
    ) -> Result<u32, usize> {
        let mut least = i32::MAX;
        for place in first..last {
            let rooms = match selling {
                Selling::OnRights => {
                    let own = self.free_in(column, place, now);
                    let house = self.house_free.get(place).copied().unwrap_or(0)
                        + hold::lapsed(&self.holds, now, place, None)
                        + self.due_here(now, place, None);
                    if column.is_made_of_others() {
                        let made = self.can_be_made(column, place, now, Self::free_in);
                        own.min(house.div_euclid(column.in_house))
                            .min(made.unwrap_or(i32::MAX))
                    } else {
                        own.min(house)
                    }
                }
                Selling::OnCounts => {
                    let own = self.available_in(column, place, now);
                    let house: i32 = self
                        .types
                        .iter()
                        .filter(|other| !other.is_made_of_others())
                        .map(|other| other.count(place).sellable())
                        .sum();
                    let house = house
                        + i32::from(self.profile.property.house_allowance)
                        + self.due(now, place, None);
                    if column.is_made_of_others() {
                        let made = self.can_be_made(column, place, now, Self::available_in);
                        own.min(house.div_euclid(column.in_house))
                            .min(made.unwrap_or(i32::MAX))
                    } else {
                        own.min(house)
                    }
                }
            };
            if rooms <= 0 {
                return Err(place);
            }
            least = least.min(rooms);
        }
        u32::try_from(least).map_err(|_| first)
    }

    pub(super) fn places(&self, stay: &Stay) -> Option<(usize, usize)> {
        let first = self.place(stay.arrival())?;
        let last = first + usize::from(stay.nights());
        (last <= super::nights_kept()).then_some((first, last))
    }
}

pub(super) fn too_far(stay: &Stay) -> Failure {
    Failure::new(Code::StayTooFar).with("date", stay.departure())
}
