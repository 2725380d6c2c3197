//! Mandatory supplements. What is charged for a stay and holds on some of its dates only is charged in
//! part; what is charged for nights is not charged for free ones.

use keyrack_domain::Stay;

use super::guests::Guests;
use super::nights::Priced;
use super::{Reasons, Room};
use crate::fraction::Fraction;
use crate::message::{Charge, Plan, Supplement, on};

/// What each supplement comes to; those that do not hold in the stay are left out.
pub(super) fn price(
    plan: &Plan,
    room: &Room,
    guests: &Guests,
    stay: &Stay,
    nights: &[Priced],
) -> Result<Vec<(String, Fraction)>, Reasons> {
    let mut extras = Vec::new();
    for supplement in plan.supplements.iter().filter(|other| other.mandatory) {
        let sum = sum(supplement, room, guests, stay, nights).ok_or(Reasons::TooLarge)?;
        if let Some(sum) = sum {
            extras.push((supplement.code.clone(), sum));
        }
    }
    Ok(extras)
}

/// `None` past what can be counted; `Some(None)` where it does not hold.
fn sum(
    supplement: &Supplement,
    room: &Room,
    guests: &Guests,
    stay: &Stay,
    nights: &[Priced],
) -> Option<Option<Fraction>> {
    let length = u32::from(stay.nights());
    let mut sum: Option<Fraction> = None;
    for night in nights
        .iter()
        .filter(|night| on(&supplement.weekdays, night.date))
    {
        let mut amount: Option<Fraction> = None;
        for own in &supplement.amounts {
            let here = own.room.as_ref().is_none_or(|code| *code == room.code);
            if here && own.span.holds(night.date) {
                amount = Some(amount.unwrap_or(Fraction::ZERO).plus(own.amount)?);
            }
        }
        let Some(amount) = amount else {
            continue;
        };
        let charged = match supplement.charge {
            Charge::RoomNight | Charge::PersonNight if night.free => Fraction::ZERO,
            Charge::RoomNight | Charge::Item => amount,
            Charge::RoomStay => amount.over(length)?,
            Charge::PersonNight => amount.times(guests.paying())?,
            Charge::PersonStay => amount.times(guests.paying())?.over(length)?,
        };
        sum = Some(sum.unwrap_or(Fraction::ZERO).plus(charged)?);
        if supplement.charge == Charge::Item {
            break;
        }
    }
    Some(sum)
}
