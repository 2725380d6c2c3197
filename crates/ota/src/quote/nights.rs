//! What the nights cost, in fractions of the currency.

use jiff::civil::Date;
use keyrack_domain::Stay;

use super::guests::Guests;
use super::{Reasons, Room};
use crate::fraction::Fraction;
use crate::message::{FreeNights, Per, Plan, Rate, on};

/// A night with its exact price.
pub(super) struct Priced {
    pub date: Date,
    pub price: Fraction,
    pub free: bool,
}

/// Prices the nights in order. A price for several nights takes as many as there are left of the stay and
/// of its dates, and costs that share of itself.
pub(super) fn price(
    plan: &Plan,
    room: &Room,
    guests: &Guests,
    stay: &Stay,
) -> Result<Vec<Priced>, Reasons> {
    let mut nights = Vec::with_capacity(usize::from(stay.nights()));
    let mut in_rate: Option<(&Rate, Fraction, u32)> = None;
    for (place, date) in stay.dates().enumerate() {
        let going_on = in_rate.filter(|(rate, _, left)| *left > 0 && rate.span.holds(date));
        let (rate, price, left) = match going_on {
            Some(same) => same,
            None => {
                let own = |rate: &&Rate| {
                    rate.room == room.code && rate.span.holds(date) && on(&rate.weekdays, date)
                };
                let rate = plan
                    .rates
                    .iter()
                    .find(own)
                    .ok_or(Reasons::NoRate { date })?;
                let all = one(rate, room, guests, date)?;
                let each = all.over(rate.nights).ok_or(Reasons::TooLarge)?;
                (rate, each, rate.nights)
            }
        };
        in_rate = Some((rate, price, left.saturating_sub(1)));
        let place = u32::try_from(place).unwrap_or(u32::MAX);
        let free = rate.nights == 1
            && plan
                .free_nights
                .is_some_and(|offer| is_free(offer, place, u32::from(stay.nights())));
        nights.push(Priced {
            date,
            price: if free { Fraction::ZERO } else { price },
            free,
        });
    }
    Ok(nights)
}

fn is_free(offer: FreeNights, place: u32, length: u32) -> bool {
    if length < offer.required {
        return false;
    }
    let paid = offer.required.saturating_sub(offer.free);
    if offer.repeats {
        place
            .checked_rem(offer.required)
            .is_some_and(|place| place >= paid)
    } else {
        length.saturating_sub(place) <= offer.free
    }
}

/// What a price comes to for these guests.
fn one(rate: &Rate, room: &Room, guests: &Guests, date: Date) -> Result<Fraction, Reasons> {
    let children = u8::try_from(guests.children.len()).unwrap_or(u8::MAX);
    let base_adults = guests.adults.min(room.standard);
    // A price for a person depends on how many share the room, free children among them.
    let sharing = guests
        .adults
        .saturating_add(children)
        .saturating_add(guests.free);
    let shared = match rate.per {
        Per::Person => sharing.min(room.standard),
        Per::Room => base_adults,
    };
    let base = rate.base.iter().find(|(number, _)| *number == shared);
    let (_, amount) = base.ok_or(Reasons::NoBase {
        date,
        guests: shared,
    })?;
    let times = match rate.per {
        Per::Person => u32::from(base_adults),
        Per::Room => 1,
    };
    let mut sum = amount.times(times).ok_or(Reasons::TooLarge)?;
    let beyond = guests.adults.saturating_sub(base_adults);
    if beyond > 0 {
        let each = rate.extra_adult.ok_or(Reasons::NoFurtherAdult { date })?;
        let all = each.times(u32::from(beyond));
        sum = all.and_then(|all| sum.plus(all)).ok_or(Reasons::TooLarge)?;
    }
    for age in &guests.children {
        let mut brackets = rate.children.iter();
        let own = brackets.find(|child| child.from_age <= *age && *age < child.below_age);
        let own = own.ok_or(Reasons::NoChild { date, age: *age })?;
        sum = sum.plus(own.amount).ok_or(Reasons::TooLarge)?;
    }
    Ok(sum)
}
