//! What a service costs.

use serde::{Deserialize, Serialize};

use crate::party::Party;
use crate::rate::ChildBand;

/// How often a price is taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum PriceUnit {
    /// Once for the room and the stay.
    PerStay,
    /// For each piece and day: two parking places over three nights are six.
    PerNight,
    /// Once for each person.
    PerPerson,
    /// For each person and day.
    PerPersonNight,
    /// Once a day for the room, whoever sleeps there.
    PerRoomNight,
    /// For each piece: a bottle, an hour in the sauna.
    PerPiece,
}

impl PriceUnit {
    /// Every unit, in the order of lists.
    pub const ALL: [Self; 6] = [
        Self::PerStay,
        Self::PerNight,
        Self::PerPerson,
        Self::PerPersonNight,
        Self::PerRoomNight,
        Self::PerPiece,
    ];

    /// Whether it is taken for each day on which the service is given.
    #[must_use]
    pub const fn is_daily(self) -> bool {
        matches!(
            self,
            Self::PerNight | Self::PerPersonNight | Self::PerRoomNight
        )
    }

    /// Whether it is taken for each person.
    #[must_use]
    pub const fn is_personal(self) -> bool {
        matches!(self, Self::PerPerson | Self::PerPersonNight)
    }

    /// Whether more than one can be ordered.
    #[must_use]
    pub const fn is_counted(self) -> bool {
        matches!(self, Self::PerNight | Self::PerPiece)
    }
}

/// What a service costs, in minor units of the hotel's currency, VAT as the hotel enters its prices.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ServicePrice {
    /// How often it is taken.
    pub unit: PriceUnit,
    /// For an adult, or for the room or piece where it is not taken by person.
    pub minor: i64,
    /// For infants: those below this age.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub infants: Option<ChildBand>,
    /// For children by age, youngest band first. Older children pay as adults do.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub children: Vec<ChildBand>,
}

impl ServicePrice {
    /// A price that is the same for everybody.
    #[must_use]
    pub const fn flat(unit: PriceUnit, minor: i64) -> Self {
        Self {
            unit,
            minor,
            infants: None,
            children: Vec::new(),
        }
    }

    /// What it costs this party once: on one day, where it is taken by the day. `None` past 64 bits.
    #[must_use]
    pub fn once(&self, party: &Party, quantity: u16) -> Option<i64> {
        if self.unit.is_personal() {
            let adults = self.minor.checked_mul(i64::from(party.adults()))?;
            return party
                .children()
                .iter()
                .try_fold(adults, |sum, age| sum.checked_add(self.child(*age)));
        }
        self.minor.checked_mul(i64::from(quantity))
    }

    /// What it costs over so many days. `None` past 64 bits.
    #[must_use]
    pub fn over(&self, party: &Party, quantity: u16, days: usize) -> Option<i64> {
        let times = if self.unit.is_daily() {
            days
        } else {
            days.min(1)
        };
        self.once(party, quantity)?
            .checked_mul(i64::try_from(times).ok()?)
    }

    /// How many of a day's stock it takes: one for each person, or for each piece.
    #[must_use]
    pub fn uses(&self, party: &Party, quantity: u16) -> u16 {
        if self.unit.is_personal() {
            u16::from(party.heads())
        } else {
            quantity
        }
    }

    fn child(&self, age: u8) -> i64 {
        self.infants
            .iter()
            .chain(&self.children)
            .find(|band| age < band.below_age)
            .map_or(self.minor, |band| band.minor)
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    #[test]
    fn breakfast_for_two_adults_a_child_and_an_infant_over_three_nights() {
        let price = ServicePrice {
            unit: PriceUnit::PerPersonNight,
            minor: 1_800,
            infants: Some(ChildBand {
                below_age: 3,
                minor: 350,
            }),
            children: vec![ChildBand {
                below_age: 12,
                minor: 900,
            }],
        };
        let family = Party::try_new(2, vec![6, 1]).unwrap();
        // 18.00 + 18.00 + 9.00 + 3.50 = 48.50 a morning; three mornings are 145.50.
        assert_eq!(price.once(&family, 1), Some(4_850));
        assert_eq!(price.over(&family, 1, 3), Some(14_550));
        assert_eq!(price.uses(&family, 1), 4);
        // On the third birthday the infant is a child, at twelve an adult.
        let older = Party::try_new(1, vec![3, 12]).unwrap();
        assert_eq!(price.once(&older, 1), Some(1_800 + 900 + 1_800));
    }

    #[test]
    fn each_unit_is_taken_as_often_as_it_says() {
        let family = Party::try_new(2, vec![6]).unwrap();
        let over = |unit, quantity| ServicePrice::flat(unit, 1_000).over(&family, quantity, 3);
        assert_eq!(over(PriceUnit::PerStay, 1), Some(1_000));
        assert_eq!(over(PriceUnit::PerNight, 2), Some(6_000));
        assert_eq!(over(PriceUnit::PerPerson, 1), Some(3_000));
        assert_eq!(over(PriceUnit::PerPersonNight, 1), Some(9_000));
        assert_eq!(over(PriceUnit::PerRoomNight, 1), Some(3_000));
        assert_eq!(over(PriceUnit::PerPiece, 4), Some(4_000));
        let dear = ServicePrice::flat(PriceUnit::PerNight, i64::MAX);
        assert_eq!(dear.over(&family, 2, 1), None);
        assert_eq!(dear.over(&family, 1, 2), None);
    }
}
