//! What a company that books brings to a price.

use super::Cut;
use crate::company::CompanyTerms;
use crate::id::{CompanyId, RatePlanId};

/// A company that books, with what it has agreed about prices.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Contract {
    /// Which company.
    pub company: CompanyId,
    /// The plan of its contract; `None` where it has no plan of its own.
    pub rate_plan: Option<RatePlanId>,
    /// Taken off each night; `None` where nothing is.
    pub cut: Option<Cut>,
}

impl Contract {
    /// What these terms make of a price.
    #[must_use]
    pub fn new(company: CompanyId, terms: &CompanyTerms) -> Self {
        let points = terms.discount_basis_points.min(10_000);
        Self {
            company,
            rate_plan: terms.rate_plan,
            cut: (points > 0).then_some(Cut::BasisPoints(points)),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_discount_is_no_cut_and_none_takes_more_than_all() {
        let id = CompanyId(uuid::Uuid::from_u128(1));
        let with = |discount_basis_points| {
            let terms = CompanyTerms {
                discount_basis_points,
                ..CompanyTerms::default()
            };
            Contract::new(id, &terms).cut
        };
        assert_eq!(with(0), None);
        assert_eq!(with(850), Some(Cut::BasisPoints(850)));
        assert_eq!(with(20_000), Some(Cut::BasisPoints(10_000)));
    }
}
