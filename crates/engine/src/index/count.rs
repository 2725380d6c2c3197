//! Counts with their breakdown.

use jiff::Timestamp;
use jiff::civil::Date;
use keyrack_contract::call::offer::{Breakdown, CALENDAR_DAYS_MAX};
use keyrack_contract::{Code, Failure};
use keyrack_domain::rate::Channel;
use keyrack_domain::{Count, RoomTypeId};

use super::{Index, Selling, hold};

impl Index {
    /// One type on one night, holds that have run out not counted. What the house takes off it is not
    /// said here.
    #[must_use]
    pub fn count(&self, room_type: RoomTypeId, night: Date, now: Timestamp) -> Option<Count> {
        let place = self.place(night)?;
        let column = self.type_column(room_type)?;
        let mut count = column.count(place);
        count.held -= hold::lapsed(&self.holds, now, place, Some(room_type));
        count.block_remaining -= self.due(now, place, Some(room_type));
        let made = self.can_be_made(column, place, now, Self::available_in);
        Some(made.map_or(count, |made| count.of_members(made)))
    }

    /// The lowest price of a night that a guest can book, in minor units, for the people that it
    /// includes.
    #[must_use]
    pub fn lowest_price(&self, room_type: RoomTypeId, night: Date) -> Option<i64> {
        let place = self.place(night)?;
        let kind = self
            .types
            .iter()
            .position(|column| column.room_type.id == room_type)?;
        let rates = self.rates_at(kind).iter().zip(&self.profile.rate_plans);
        rates
            .filter(|(_, plan)| plan.is_sold(Channel::Web, "", None))
            .filter_map(|(rate, plan)| {
                let day = rate.days(Channel::Web).get(place)?;
                let price = self.plain_price(rate, plan, place)?;
                (!day.stop_sell).then_some(price.minor)
            })
            .min()
    }

    /// Rights of a type on a night that this installation may still use; 0 for a night that is not kept.
    #[must_use]
    pub fn free(&self, room_type: RoomTypeId, night: Date) -> i32 {
        let day = self
            .place(night)
            .and_then(|place| self.type_column(room_type)?.days.get(place));
        day.map_or(0, |day| day.free)
    }

    /// The same of the whole house.
    #[must_use]
    pub fn house_free(&self, night: Date) -> i32 {
        let free = self
            .place(night)
            .and_then(|place| self.house_free.get(place));
        free.copied().unwrap_or(0)
    }

    /// All types together on one night, with the house's own allowance in place of the types'.
    #[must_use]
    pub fn house_count(&self, night: Date, now: Timestamp) -> Option<Count> {
        // Rooms made of others are no rooms of the house besides those that they are made of.
        let types = self
            .types
            .iter()
            .filter(|column| !column.is_made_of_others())
            .filter_map(|column| self.count(column.room_type.id, night, now));
        let mut house = types.fold(Count::default(), |sum, count| sum.plus(&count));
        house.allowance = i32::from(self.profile.property.house_allowance);
        self.place(night).map(|_| house)
    }

    /// Every type and the house, night by night, as somebody sees it who sells like this. The lines of
    /// each count add up to what a search for that night would offer.
    ///
    /// # Errors
    /// `range-invalid` for an empty range, one that is too long, or one outside what is kept.
    pub fn breakdown(
        &self,
        from: Date,
        to: Date,
        selling: Selling,
        now: Timestamp,
    ) -> Result<Breakdown, Failure> {
        let nights = self.nights(from, to)?;
        let places: Vec<usize> = nights
            .iter()
            .filter_map(|night| self.place(*night))
            .collect();
        let here = |place, room_type, free: i32| match selling {
            Selling::OnCounts => None,
            Selling::OnRights => Some(
                free + hold::lapsed(&self.holds, now, place, room_type)
                    + self.due_here(now, place, room_type),
            ),
        };
        let mut house = Vec::with_capacity(nights.len());
        for (night, place) in nights.iter().zip(&places) {
            let free = self.house_free.get(*place).copied().unwrap_or(0);
            let count = self.house_count(*night, now).unwrap_or_default();
            house.push(count.within(None, here(*place, None, free)));
        }
        let mut types = Vec::with_capacity(self.types.len());
        for column in &self.types {
            let id = column.room_type.id;
            let mut counts = Vec::with_capacity(nights.len());
            for ((night, place), house) in nights.iter().zip(&places).zip(&house) {
                let free = column.days.get(*place).map_or(0, |day| day.free);
                let here = here(*place, Some(id), free).map(|here| {
                    let house_free = self.house_free.get(*place).copied().unwrap_or(0)
                        + hold::lapsed(&self.holds, now, *place, None)
                        + self.due_here(now, *place, None);
                    let made = self.can_be_made(column, *place, now, Self::free_in);
                    here.min(house_free.div_euclid(column.in_house))
                        .min(made.unwrap_or(i32::MAX))
                });
                let count = self.count(id, *night, now).unwrap_or_default();
                let house_left = house.left().div_euclid(column.in_house);
                counts.push(count.within(Some(house_left), here));
            }
            types.push((id, counts));
        }
        Ok(Breakdown {
            from,
            types,
            house,
            alone: false,
            as_of: None,
        })
    }

    /// The dates of a range that is not too long and inside what is kept.
    pub(super) fn nights(&self, from: Date, to: Date) -> Result<Vec<Date>, Failure> {
        let refused = || Failure::new(Code::RangeInvalid).with("max", CALENDAR_DAYS_MAX);
        let (Some(first), Some(_)) = (
            self.place(from),
            to.yesterday().ok().and_then(|last| self.place(last)),
        ) else {
            return Err(refused());
        };
        let days = from.until(to).map_or(0, |span| span.get_days());
        match usize::try_from(days) {
            Ok(days) if (1..=usize::from(CALENDAR_DAYS_MAX)).contains(&days) => Ok((first
                ..first + days)
                .map(|place| self.date(place))
                .collect()),
            _ => Err(refused()),
        }
    }
}
