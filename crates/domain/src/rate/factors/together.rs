//! The nights of a stay together, for searches that throw most of them away. Step after step is done to
//! all nights, not night after night through all steps: the steps are the same for every night, and a
//! processor does several nights at once. [`Factors::night`] says what each step means; the laws of
//! quotes hold the two to the same sums.

use super::{Cut, Factors, PriceLimits, PriceStep, PromoCode, Push, Rounding};
use crate::rate::{FreeNights, RateDay};

/// So many nights are worked out at once.
const NIGHTS: usize = 16;
/// Prices and supplements below this many minor units leave room for every step in 64 bits; above, each
/// step is watched.
const MINOR_BITS: u32 = 31;
/// The same for the percentages of demand, in hundredths of a percent.
const PUSH_POINTS_MAX: i32 = 1 << 20;
/// And for those of a number of adults.
const SEAT_POINTS_MAX: i32 = 1 << 17;

/// A discount as what is kept of 10,000 parts and what is taken off then.
#[derive(Debug, Clone, Copy)]
struct Keep {
    parts: i64,
    off: i64,
}

impl Keep {
    const fn of(cut: Cut) -> Self {
        match cut {
            Cut::BasisPoints(points) => Self {
                parts: 10_000
                    - if points > 10_000 {
                        10_000
                    } else {
                        points as i64
                    },
                off: 0,
            },
            Cut::Minor(off) => Self {
                parts: 10_000,
                off: if off > 0 { off } else { 0 },
            },
        }
    }

    /// Each night has whichever of the two takes more off.
    fn or(self, other: Cut, prices: &mut [i64]) {
        let other = Self::of(other);
        for price in prices {
            let mut one = [*price];
            let mut two = one;
            self.from(&mut one);
            other.from(&mut two);
            let ([one], [two]) = (one, two);
            *price = one.min(two);
        }
    }

    fn from(self, prices: &mut [i64]) {
        if self.off == 0 {
            for price in prices {
                *price = (*price * self.parts + 5_000) / 10_000;
            }
        } else {
            for price in prices {
                *price = (*price - self.off).max(0);
            }
        }
    }
}

impl Factors<'_> {
    /// What the nights of a stay cost together, all of which have a price: the sum of what
    /// [`Factors::night`] says. `promo` as [`Factors::promo_for`] says for the type. `None` past 64 bits.
    #[must_use]
    pub fn together(
        &self,
        days: &[RateDay],
        pushes: &[Push],
        promo: Option<&PromoCode>,
        limits: &PriceLimits,
    ) -> Option<i64> {
        let mut total = 0_i64;
        let mut buffer = [0_i64; NIGHTS];
        for (at, days) in days.chunks(NIGHTS).enumerate() {
            let first = at * NIGHTS;
            let prices = buffer.get_mut(..days.len())?;
            let mut bits = 0;
            for (price, day) in prices.iter_mut().zip(days) {
                *price = day.price_minor.unwrap_or(0);
                bits |= *price;
            }
            let pushes = pushes.get(first..first + days.len()).unwrap_or_default();
            let sum = if bits >> MINOR_BITS == 0 && self.is_small(pushes) {
                self.small(prices, first, pushes, promo, limits);
                prices.iter().sum()
            } else {
                self.watched(prices, first, pushes, promo, limits)?
            };
            total = total.checked_add(sum)?;
        }
        Some(total)
    }

    /// Whether no step can leave 64 bits, if the prices do not.
    fn is_small(&self, pushes: &[Push]) -> bool {
        let small = |minor: i64| minor >> MINOR_BITS == 0 || -minor >> MINOR_BITS == 0;
        let seats = match self.seats.adults {
            None | Some(PriceStep::To(0)) => true,
            Some(PriceStep::To(minor) | PriceStep::By(minor)) => small(minor),
            Some(PriceStep::ByBasisPoints(points)) => (-10_000..=SEAT_POINTS_MAX).contains(&points),
        };
        let mut fits = seats && self.seats.minor > i64::MIN && small(self.seats.minor);
        for push in pushes {
            fits &= push.basis_points < PUSH_POINTS_MAX
                && push.basis_points > -PUSH_POINTS_MAX
                && push.minor.unsigned_abs() < 1 << MINOR_BITS;
        }
        fits
    }

    /// The prices of nights from this place of the stay on, in the place of the daily prices.
    fn small(
        &self,
        prices: &mut [i64],
        first: usize,
        pushes: &[Push],
        promo: Option<&PromoCode>,
        limits: &PriceLimits,
    ) {
        let more = self.seats.minor;
        match self.seats.adults {
            None => prices
                .iter_mut()
                .for_each(|price| *price = (*price + more).max(0)),
            Some(PriceStep::ByBasisPoints(points)) => {
                let parts = 10_000 + i64::from(points);
                for price in &mut *prices {
                    *price = ((*price * parts + 5_000) / 10_000 + more).max(0);
                }
            }
            Some(PriceStep::By(minor)) => {
                for price in &mut *prices {
                    *price = ((*price + minor).max(0) + more).max(0);
                }
            }
            Some(PriceStep::To(minor)) => prices.fill((minor.max(0) + more).max(0)),
        }
        if !self.is_plain {
            if let Some((_, cut)) = self.whole {
                Keep::of(cut).from(prices);
            }
            self.climb(prices, first);
            for (_, cut) in self.early.iter().chain(&self.late) {
                Keep::of(*cut).from(prices);
            }
        }
        if !pushes.is_empty() {
            press(prices, pushes, self.rounding);
        }
        if !self.is_plain {
            let promo = promo.map(|promo| promo.cut);
            match (self.company, promo) {
                (Some(one), Some(other)) if self.either => Keep::of(one).or(other, prices),
                (company, promo) => {
                    for cut in company.iter().chain(&promo) {
                        Keep::of(*cut).from(prices);
                    }
                }
            }
        }
        if let Some(floor) = limits.floor_minor {
            prices
                .iter_mut()
                .for_each(|price| *price = (*price).max(floor));
        }
        if let Some(ceiling) = limits.ceiling_minor {
            prices
                .iter_mut()
                .for_each(|price| *price = (*price).min(ceiling));
        }
        if let Some(free) = self.free {
            give(prices, first, free, usize::from(self.nights));
        }
    }

    /// A ladder whose steps are for the nights from them on.
    fn climb(&self, prices: &mut [i64], first: usize) {
        let Some(ladder) = self.rising else {
            return;
        };
        let mut rungs = ladder.rungs.iter().peekable();
        while let Some(rung) = rungs.next() {
            let place = |nights: u16| usize::from(nights).saturating_sub(1).saturating_sub(first);
            let end = rungs.peek().map_or(usize::MAX, |next| place(next.nights));
            let end = end.min(prices.len());
            if let Some(nights) = prices.get_mut(place(rung.nights)..end) {
                Keep::of(rung.cut).from(nights);
            }
        }
    }

    /// Night by night, each step watched.
    #[cold]
    fn watched(
        &self,
        prices: &[i64],
        first: usize,
        pushes: &[Push],
        promo: Option<&PromoCode>,
        limits: &PriceLimits,
    ) -> Option<i64> {
        let mut ordinal = u16::try_from(first).ok()?;
        let mut sum = 0_i64;
        for (at, base) in prices.iter().enumerate() {
            let push = pushes.get(at).copied().unwrap_or(Push::NONE);
            let price = self.night(ordinal, *base, push, promo, limits, |_, _| {})?;
            sum = sum.checked_add(price)?;
            ordinal = ordinal.saturating_add(1);
        }
        Some(sum)
    }
}

/// What demand does to each night.
fn press(prices: &mut [i64], pushes: &[Push], rounding: Rounding) {
    for (price, push) in prices.iter_mut().zip(pushes) {
        let share = *price * i64::from(push.basis_points.max(-10_000));
        let half = if share < 0 { -5_000 } else { 5_000 };
        let pushed = (*price + (share + half) / 10_000 + push.minor).max(0);
        // A night that no rule speaks of is not rounded either.
        *price = if *push == Push::NONE {
            *price
        } else {
            rounding.of(pushed).unwrap_or(pushed)
        };
    }
}

/// Nights that cost nothing, of those from this place of the stay on.
fn give(prices: &mut [i64], first: usize, free: FreeNights, nights: usize) {
    let (group, last) = (usize::from(free.nights), usize::from(free.free));
    let groups = if free.again { nights / group.max(1) } else { 1 };
    for end in (1..=groups).map(|number| number * group) {
        let place = |at: usize| at.saturating_sub(first).min(prices.len());
        let range = place(end.saturating_sub(last))..place(end);
        if let Some(nights) = prices.get_mut(range) {
            nights.fill(0);
        }
    }
}
