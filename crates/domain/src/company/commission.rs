//! A travel agent's commission: of what it is a part, and how it is rounded.

use serde::{Deserialize, Serialize};

use super::{CompanyKind, CompanyTerms};
use crate::money::{Money, split};

/// Of what a travel agent's commission is a part.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum CommissionBase {
    /// The price of the nights as the guest pays it: with the VAT that is inside it, without city tax and
    /// without services that are paid on top.
    #[default]
    Nights,
    /// The same without the VAT inside it.
    NightsNet,
    /// All that the guest pays.
    Total,
}

impl CommissionBase {
    /// All of them, as a form lists them.
    pub const ALL: [Self; 3] = [Self::Nights, Self::NightsNet, Self::Total];

    /// The name on the wire.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Nights => "nights",
            Self::NightsNet => "nights_net",
            Self::Total => "total",
        }
    }
}

/// What a stay costs, in the parts that a commission may be of.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Sold {
    /// The price of its nights without city tax.
    pub nights: Money,
    /// VAT inside that price.
    pub vat_inside: Money,
    /// All that the guest pays.
    pub total: Money,
}

/// An agent's commission on one stay, and how it came about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Commission {
    /// The agent's share, in hundredths of a percent.
    pub basis_points: u16,
    /// Of what.
    pub base: CommissionBase,
    /// What that comes to.
    pub of: Money,
    /// The commission.
    pub amount: Money,
}

impl CompanyTerms {
    /// The commission on a stay; `None` where none was agreed. The base is split between the agent and the
    /// hotel by largest remainder, so that the two are the whole; half a minor unit is the hotel's.
    ///
    /// Each stay is rounded on its own, and a sum of stays is the sum of what each of them says.
    #[must_use]
    pub fn commission(&self, sold: &Sold) -> Option<Commission> {
        let points = self.commission_basis_points.min(10_000);
        if self.kind != CompanyKind::Agent || points == 0 {
            return None;
        }
        let of = match self.commission_base {
            CommissionBase::Nights => sold.nights,
            CommissionBase::NightsNet => Money::new(
                sold.nights.minor.saturating_sub(sold.vat_inside.minor),
                sold.nights.currency,
            ),
            CommissionBase::Total => sold.total,
        };
        let rest = 10_000_u32.saturating_sub(u32::from(points));
        let parts = split(of.minor, &[rest, u32::from(points)]);
        let minor = parts.last().copied().unwrap_or(0);
        Some(Commission {
            basis_points: points,
            base: self.commission_base,
            of,
            amount: Money::new(minor, of.currency),
        })
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::money::Currency;

    fn euro(minor: i64) -> Money {
        Money::new(minor, Currency::EUR)
    }

    fn agent(points: u16, base: CommissionBase) -> CompanyTerms {
        CompanyTerms {
            kind: CompanyKind::Agent,
            commission_basis_points: points,
            commission_base: base,
            ..CompanyTerms::default()
        }
    }

    /// Two nights at 180.00 with 7 % inside, breakfast for 40.00 on top, and 12.00 of city tax.
    const STAY: Sold = Sold {
        nights: Money::new(36_000, Currency::EUR),
        vat_inside: Money::new(2_355, Currency::EUR),
        total: Money::new(41_200, Currency::EUR),
    };

    #[test]
    fn a_commission_is_its_part_of_the_base() {
        for (base, of, amount) in [
            (CommissionBase::Nights, 36_000, 3_600),
            // A tenth of 336.45 is 33.645; half a cent is the hotel's.
            (CommissionBase::NightsNet, 33_645, 3_364),
            (CommissionBase::Total, 41_200, 4_120),
        ] {
            let told = agent(1_000, base).commission(&STAY).unwrap();
            assert_eq!((told.of, told.amount), (euro(of), euro(amount)), "{base:?}");
        }
    }

    #[test]
    fn rounding_leaves_half_a_cent_to_the_hotel_and_more_to_the_agent() {
        for (nights, points, amount) in [
            (5, 1_000, 0),
            (6, 1_000, 1),
            (9_999, 1_000, 1_000),
            (0, 1_000, 0),
            (12_345, 1_250, 1_543),
            (12_345, 10_000, 12_345),
            // What was given back takes its commission back.
            (-36_000, 1_000, -3_600),
        ] {
            let sold = Sold {
                nights: euro(nights),
                ..STAY
            };
            let told = agent(points, CommissionBase::Nights).commission(&sold);
            assert_eq!(told.unwrap().amount, euro(amount), "{points} of {nights}");
        }
    }

    #[test]
    fn nobody_but_an_agent_with_a_share_has_one() {
        let mut terms = agent(1_000, CommissionBase::Nights);
        terms.kind = CompanyKind::Company;
        assert_eq!(terms.commission(&STAY), None);
        assert_eq!(agent(0, CommissionBase::Nights).commission(&STAY), None);
    }

    proptest! {
        /// A larger share is never a smaller commission, and none is more than the base.
        #[test]
        fn a_share_stays_within_its_base(minor in 0_i64..10_000_000, points in 1_u16..10_000) {
            let sold = Sold { nights: euro(minor), ..STAY };
            let of = |points| agent(points, CommissionBase::Nights).commission(&sold).unwrap().amount.minor;
            prop_assert!((0..=minor).contains(&of(points)));
            prop_assert!(of(points) <= of(points + 1));
        }
    }
}
