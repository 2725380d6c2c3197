//! Where nothing fits: the nearest stays that do.

use jiff::civil::Date;
use jiff::{Timestamp, ToSpan};
use keyrack_contract::call::offer::Alternative;
use keyrack_domain::{Party, Stay};

use super::{Buyer, Index, Selling};

/// How far alternatives are looked for, in days to both sides.
const ALTERNATIVE_DAYS: i64 = 14;
/// How many other dates are named.
const ALTERNATIVES_MAX: usize = 4;
/// How far other lengths are looked for, in nights more and fewer.
const ALTERNATIVE_NIGHTS: i64 = 7;
/// How many other lengths are named.
const ALTERNATIVE_LENGTHS_MAX: usize = 2;

impl Index {
    /// Nearby stays that work: of the same length on other dates, then longer and shorter ones from
    /// the same date on; nearest first.
    pub(super) fn alternatives(
        &self,
        buyer: &Buyer<'_>,
        stay: &Stay,
        parties: &[Party],
        selling: Selling,
        now: Timestamp,
    ) -> Vec<Alternative> {
        let mut found = Vec::new();
        let (mut offers, mut refused) = (Vec::new(), Vec::new());
        let mut cheapest = |arrival: i64, departure: i64| {
            let moved = |date: Date, days: i64| date.checked_add(days.days()).ok();
            let (arrival, departure) = (
                moved(stay.arrival(), arrival)?,
                moved(stay.departure(), departure)?,
            );
            let near = Stay::try_new(arrival, departure).ok()?;
            self.check_stay(&near, buyer.is_staff(), now).ok()?;
            offers.clear();
            refused.clear();
            self.offers(
                buyer,
                &near,
                parties,
                selling,
                now,
                &mut offers,
                &mut refused,
            );
            let total = offers
                .iter()
                .map(|offer| offer.total)
                .min_by_key(|total| total.minor)?;
            Some(Alternative { stay: near, total })
        };
        for distance in 1..=ALTERNATIVE_DAYS {
            for days in [distance, -distance] {
                if found.len() < ALTERNATIVES_MAX {
                    found.extend(cheapest(days, days));
                }
            }
        }
        let dates = found.len();
        for more in 1..=ALTERNATIVE_NIGHTS {
            for nights in [more, -more] {
                if found.len() < dates + ALTERNATIVE_LENGTHS_MAX {
                    found.extend(cheapest(0, nights));
                }
            }
        }
        found
    }
}
