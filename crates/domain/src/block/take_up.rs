//! What a group has to take up of its rooms, and what it lacks.

use serde::{Deserialize, Serialize};

use super::{Block, BlockNight, PickUp};
use crate::money::{Currency, Money};

/// How a group stands to the share of its room nights that it has to take up. It explains; nothing is
/// charged by it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct TakeUp {
    /// How many of a hundred room nights were agreed on.
    pub percent: u8,
    /// Room nights set aside. A night that is back on sale by its date still counts; what the hotel gave
    /// back by hand is no longer set aside and does not.
    pub agreed: u32,
    /// Room nights that the group has to take up, a part of one counted as one.
    pub owed: u32,
    /// Room nights picked up, those beyond what was set aside among them.
    pub picked_up: u32,
    /// What of those owed is not picked up.
    pub short: u32,
    /// Room nights set aside that nobody picked up and that have a price: those which `value` is of.
    pub unused: u32,
    /// What they cost together.
    pub value: Money,
    /// Those without a price, which are taken to cost as much as the others.
    pub unpriced: u32,
    /// What is short, at the average price of the nights not picked up, half a minor unit rounded to the
    /// group's good. `None` where none of them has a price.
    pub cost: Option<Money>,
}

impl Block {
    /// How the group stands to what it has to take up; `None` where nothing is agreed: no share was said,
    /// or the block is not definite. `price` tells what a night costs for the included adults.
    #[must_use]
    pub fn take_up(
        &self,
        picked_up: &PickUp,
        currency: Currency,
        price: impl Fn(&BlockNight) -> Option<i64>,
    ) -> Option<TakeUp> {
        let percent = self.take_up_percent.filter(|_| self.status.picks_up())?;
        let agreed: u32 = self
            .nights
            .iter()
            .map(|night| u32::from(night.rooms))
            .fold(0, u32::saturating_add);
        let owed = u64::from(agreed) * u64::from(percent.min(100));
        let owed = u32::try_from(owed.div_ceil(100)).unwrap_or(agreed);
        let taken: u32 = picked_up
            .values()
            .map(|rooms| u32::from(*rooms))
            .fold(0, u32::saturating_add);
        let short = owed.saturating_sub(taken);
        let (mut unused, mut unpriced, mut value) = (0_u32, 0_u32, 0_i64);
        for night in &self.nights {
            let taken = picked_up.get(&night.cell()).copied().unwrap_or(0);
            let left = u32::from(night.rooms.saturating_sub(taken));
            match price(night) {
                Some(minor) => {
                    unused = unused.saturating_add(left);
                    value = value.saturating_add(minor.saturating_mul(i64::from(left)));
                }
                None => unpriced = unpriced.saturating_add(left),
            }
        }
        let cost = match (short, unused) {
            (0, _) => Some(0),
            (_, 0) => None,
            _ => {
                let twice = i128::from(unused).saturating_mul(2);
                // Rounding a half down: 9.995 is 9.99.
                let product = i128::from(value).saturating_mul(i128::from(short));
                let rounded = product
                    .saturating_mul(2)
                    .saturating_add(i128::from(unused) - 1);
                i64::try_from(rounded.div_euclid(twice)).ok()
            }
        };
        Some(TakeUp {
            percent,
            agreed,
            owed,
            picked_up: taken,
            short,
            unused,
            value: Money::new(value, currency),
            unpriced,
            cost: cost.map(|minor| Money::new(minor, currency)),
        })
    }
}
