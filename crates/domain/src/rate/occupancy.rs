//! The daily price is for a number of adults; others cost extra, children by age.

use serde::{Deserialize, Serialize};

use crate::party::Party;

/// Children under this age cost this much a night.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ChildBand {
    /// Up to, not including, this age in years.
    pub below_age: u8,
    /// Minor units a night.
    pub minor: i64,
}

/// What more people than the daily price includes cost a night.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct OccupancyPrice {
    /// Adults that the daily price includes.
    pub adults_included: u8,
    /// Each adult beyond, in minor units a night.
    pub extra_adult_minor: i64,
    /// Taken off a night for each adult fewer than included.
    #[serde(default)]
    pub fewer_adult_minor: i64,
    /// Prices of children by age, youngest band first. A child older than every band pays as an
    /// extra adult.
    #[serde(default)]
    pub children: Vec<ChildBand>,
}

impl OccupancyPrice {
    /// What this party adds to (or takes off) the daily price, in minor units a night.
    /// `None` past 64 bits.
    #[must_use]
    pub fn supplement(&self, party: &Party) -> Option<i64> {
        let beyond = i64::from(party.adults()).checked_sub(i64::from(self.adults_included))?;
        let adults = if beyond >= 0 {
            beyond.checked_mul(self.extra_adult_minor)?
        } else {
            beyond.checked_mul(self.fewer_adult_minor)?
        };
        adults.checked_add(self.children_supplement(party)?)
    }

    /// What the children of a party add, in minor units a night. `None` past 64 bits.
    #[must_use]
    pub fn children_supplement(&self, party: &Party) -> Option<i64> {
        party
            .children()
            .iter()
            .try_fold(0_i64, |sum, age| sum.checked_add(self.child(*age)))
    }

    fn child(&self, age: u8) -> i64 {
        self.children
            .iter()
            .find(|band| age < band.below_age)
            .map_or(self.extra_adult_minor, |band| band.minor)
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    #[test]
    fn each_age_pays_its_own_price() {
        let price = OccupancyPrice {
            adults_included: 2,
            extra_adult_minor: 3_000,
            fewer_adult_minor: 1_000,
            children: vec![
                ChildBand {
                    below_age: 3,
                    minor: 0,
                },
                ChildBand {
                    below_age: 12,
                    minor: 1_500,
                },
            ],
        };
        let party = |adults, ages: &[u8]| Party::try_new(adults, ages.to_vec()).unwrap();
        assert_eq!(price.supplement(&party(2, &[])), Some(0));
        assert_eq!(price.supplement(&party(1, &[])), Some(-1_000));
        assert_eq!(price.supplement(&party(3, &[])), Some(3_000));
        assert_eq!(
            price.supplement(&party(2, &[1, 3, 11, 12])),
            Some(1_500 + 1_500 + 3_000)
        );
    }
}
