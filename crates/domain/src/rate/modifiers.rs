//! What a plan makes of the daily price, and who may book it when.

use serde::{Deserialize, Serialize};

use super::{
    Advance, Channel, DERIVATION_STEPS_MAX, Derivation, FreeNights, LeadCut, LengthLadder,
    PRICE_MINOR_MAX, PriceStep, RateDay, Reach, Rounding, Window,
};
use crate::id::{CompanyId, RatePlanId, RoomTypeId};
use crate::stay::STAY_NIGHTS_MAX;

/// The most steps of a ladder.
pub const LADDER_MAX: usize = 12;

/// What one number of adults pays, beside the daily price.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct AdultPrice {
    /// So many adults.
    pub adults: u8,
    /// What becomes of the daily price for them. Steps to a fixed price are not taken.
    pub step: PriceStep,
}

/// Between which prices a night stays.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct PriceLimits {
    /// The type; `None` for all that have none of their own.
    #[serde(default)]
    pub room_type: Option<RoomTypeId>,
    /// No night is cheaper, in minor units.
    #[serde(default)]
    pub floor_minor: Option<i64>,
    /// No night is dearer, in minor units.
    #[serde(default)]
    pub ceiling_minor: Option<i64>,
}

impl PriceLimits {
    /// The price inside them.
    #[must_use]
    pub fn within(&self, minor: i64) -> i64 {
        let least = self.floor_minor.map_or(minor, |floor| minor.max(floor));
        self.ceiling_minor
            .map_or(least, |ceiling| least.min(ceiling))
    }
}

/// Everything of a plan that is neither its name nor its terms. All of it may be left out.
///
/// The order in which prices are worked out is fixed; see [`super::Factors`].
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct Modifiers {
    /// The plan that this one follows.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub derivation: Option<Derivation>,
    /// How derived prices and those that follow demand are rounded.
    #[serde(skip_serializing_if = "Rounding::is_none")]
    pub rounding: Rounding,
    /// Prices of single numbers of adults, in the place of what each adult more or fewer costs.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub adults: Vec<AdultPrice>,
    /// Cheaper for longer stays.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ladder: Option<LengthLadder>,
    /// Nights that cost nothing.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub free_nights: Option<FreeNights>,
    /// Cheaper for those who book long before, fewest days first.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub early: Vec<LeadCut>,
    /// Cheaper for those who book shortly before, fewest days first.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub late: Vec<LeadCut>,
    /// Floors and ceilings.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub limits: Vec<PriceLimits>,
    /// Dates on which it can be booked.
    #[serde(skip_serializing_if = "Window::is_open")]
    pub booking: Window,
    /// Nights it is for; every night of a stay has to lie inside.
    #[serde(skip_serializing_if = "Window::is_open")]
    pub nights: Window,
    /// It is booked at least so long before the arrival.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub min_advance: Option<Advance>,
    /// It is booked at most so long before the arrival.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub max_advance: Option<Advance>,
    /// The shortest stay, whatever the date; 0 for none.
    #[serde(skip_serializing_if = "is_none")]
    pub nights_min: u8,
    /// The longest stay, whatever the date; 0 for none.
    #[serde(skip_serializing_if = "is_none")]
    pub nights_max: u8,
    /// Where it is sold; none for the desk and, where it is public, the web.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub channels: Vec<Channel>,
    /// Guests who type this code, or follow a link that holds it, may book it though it is not public.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub code: String,
    /// The companies it belongs to; none for everybody. Guests on the web never see a company's plan
    /// without its code.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub companies: Vec<CompanyId>,
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "serde hands a reference")]
const fn is_none(nights: &u8) -> bool {
    *nights == 0
}

impl Modifiers {
    /// Nothing is modified.
    #[must_use]
    pub fn is_plain(&self) -> bool {
        *self == Self::default()
    }

    /// Whether prices are another plan's.
    #[must_use]
    pub fn parent_of_price(&self) -> Option<RatePlanId> {
        let derivation = self.derivation.as_ref()?;
        (!derivation.own_price).then_some(derivation.parent)
    }

    /// What the plan asks of every date.
    #[must_use]
    pub fn layer(&self) -> RateDay {
        RateDay {
            min_los_arrival: self.nights_min,
            max_los_arrival: self.nights_max,
            ..RateDay::default()
        }
    }

    /// Floor and ceiling for a type.
    #[must_use]
    pub fn limits_for(&self, room_type: RoomTypeId) -> PriceLimits {
        let own = self
            .limits
            .iter()
            .find(|limits| limits.room_type == Some(room_type));
        let all = || self.limits.iter().find(|limits| limits.room_type.is_none());
        own.or_else(all).copied().unwrap_or(PriceLimits {
            room_type: None,
            floor_minor: None,
            ceiling_minor: None,
        })
    }

    /// Which field cannot be meant, if any; a name of a field of this struct.
    #[must_use]
    pub fn fault(&self) -> Option<&'static str> {
        let price = |minor: i64| (0..=PRICE_MINOR_MAX).contains(&minor);
        if let Some(derivation) = &self.derivation {
            let fits = |step: &PriceStep| match step {
                PriceStep::To(_) => false,
                PriceStep::By(minor) => price(minor.saturating_abs()),
                PriceStep::ByBasisPoints(points) => (-10_000..=100_000).contains(points),
            };
            if derivation.steps.len() > DERIVATION_STEPS_MAX || !derivation.steps.iter().all(fits) {
                return Some("derivation");
            }
        }
        if !(0..=PRICE_MINOR_MAX).contains(&self.rounding.to_minor) {
            return Some("rounding");
        }
        if !self.adults_fit() {
            return Some("adults");
        }
        if self
            .ladder
            .as_ref()
            .is_some_and(|ladder| !ladder_fits(ladder))
        {
            return Some("ladder");
        }
        if self.free_nights.is_some_and(|free| {
            free.nights < 2
                || free.nights > STAY_NIGHTS_MAX
                || free.free == 0
                || free.free >= free.nights
        }) {
            return Some("free_nights");
        }
        if !lead_fits(&self.early, false) {
            return Some("early");
        }
        if !lead_fits(&self.late, true) {
            return Some("late");
        }
        if !self.limits_fit() {
            return Some("limits");
        }
        if self.booking.is_backwards() {
            return Some("booking");
        }
        if self.nights.is_backwards() {
            return Some("nights");
        }
        if let (Some(Advance::Days(min)), Some(Advance::Days(max)))
        | (Some(Advance::Hours(min)), Some(Advance::Hours(max))) =
            (self.min_advance, self.max_advance)
            && min > max
        {
            return Some("max_advance");
        }
        if self.nights_max > 0 && self.nights_min > self.nights_max {
            return Some("nights_max");
        }
        let is_word = |c: char| c.is_alphanumeric() || c == '-' || c == '_';
        if self.code.chars().count() > super::PROMO_CHARS_MAX || !self.code.chars().all(is_word) {
            return Some("access_code");
        }
        None
    }

    fn adults_fit(&self) -> bool {
        let fits = |price: &AdultPrice| {
            price.adults > 0
                && match price.step {
                    PriceStep::To(_) => false,
                    PriceStep::By(minor) => minor.saturating_abs() <= PRICE_MINOR_MAX,
                    PriceStep::ByBasisPoints(points) => (-10_000..=100_000).contains(&points),
                }
        };
        let is_rising = self
            .adults
            .iter()
            .zip(self.adults.iter().skip(1))
            .all(|(a, b)| a.adults < b.adults);
        self.adults.iter().all(fits) && is_rising
    }

    fn limits_fit(&self) -> bool {
        let price =
            |minor: Option<i64>| minor.is_none_or(|minor| (0..=PRICE_MINOR_MAX).contains(&minor));
        let is_twice = |place: usize, limits: &PriceLimits| {
            let rest = self.limits.iter().skip(place.saturating_add(1));
            rest.map(|other| other.room_type)
                .any(|other| other == limits.room_type)
        };
        self.limits.iter().enumerate().all(|(place, limits)| {
            let crossed = matches!(
                (limits.floor_minor, limits.ceiling_minor),
                (Some(floor), Some(ceiling)) if floor > ceiling
            );
            price(limits.floor_minor)
                && price(limits.ceiling_minor)
                && !crossed
                && !is_twice(place, limits)
        })
    }
}

/// Steps go up in nights, and no longer stay is dearer a night than a shorter one.
fn ladder_fits(ladder: &LengthLadder) -> bool {
    let rungs = &ladder.rungs;
    let is_rising = rungs
        .iter()
        .zip(rungs.iter().skip(1))
        .all(|(a, b)| a.nights < b.nights && !falls(a.cut, b.cut));
    let fits = rungs
        .iter()
        .all(|rung| (2..=STAY_NIGHTS_MAX).contains(&rung.nights) && rung.cut.fits());
    !rungs.is_empty() && rungs.len() <= LADDER_MAX && is_rising && fits
}

/// Whether the second takes less than the first, where the two can be compared.
const fn falls(first: super::Cut, second: super::Cut) -> bool {
    match (first, second) {
        (super::Cut::BasisPoints(a), super::Cut::BasisPoints(b)) => b < a,
        (super::Cut::Minor(a), super::Cut::Minor(b)) => b < a,
        _ => false,
    }
}

fn lead_fits(steps: &[LeadCut], with_today: bool) -> bool {
    let least = u16::from(!with_today);
    let is_rising = steps
        .iter()
        .zip(steps.iter().skip(1))
        .all(|(a, b)| a.days < b.days);
    steps.len() <= LADDER_MAX
        && is_rising
        && steps
            .iter()
            .all(|step| (least..=730).contains(&step.days) && step.cut.fits())
}

impl LengthLadder {
    /// A ladder of one reach and these steps.
    #[must_use]
    pub const fn new(reach: Reach, rungs: Vec<super::Rung>) -> Self {
        Self { reach, rungs }
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;
    use crate::rate::{Cut, Rung};

    fn fault(edit: impl FnOnce(&mut Modifiers)) -> Option<&'static str> {
        let mut modifiers = Modifiers::default();
        edit(&mut modifiers);
        modifiers.fault()
    }

    fn ladder(rungs: &[(u16, Cut)]) -> Option<LengthLadder> {
        let rung = |(nights, cut): &(u16, Cut)| Rung {
            nights: *nights,
            cut: *cut,
        };
        Some(LengthLadder::new(
            Reach::Retroactive,
            rungs.iter().map(rung).collect(),
        ))
    }

    #[test]
    fn nothing_said_is_nothing_wrong_and_nothing_written() {
        assert_eq!(fault(|_| ()), None);
        assert_eq!(serde_json::to_string(&Modifiers::default()).unwrap(), "{}");
        assert!(serde_json::from_str::<Modifiers>("{}").unwrap().is_plain());
    }

    #[test]
    fn what_cannot_be_meant_is_named() {
        let percent = Cut::BasisPoints;
        assert_eq!(
            fault(|m| m.ladder = ladder(&[(7, percent(1_000)), (3, percent(500))])),
            Some("ladder")
        );
        assert_eq!(
            fault(|m| m.ladder = ladder(&[(3, percent(1_000)), (7, percent(500))])),
            Some("ladder")
        );
        assert_eq!(
            fault(|m| m.ladder = ladder(&[(3, percent(10_001))])),
            Some("ladder")
        );
        assert_eq!(
            fault(|m| m.ladder = ladder(&[(3, percent(500)), (7, percent(500))])),
            None
        );
        assert_eq!(
            fault(|m| m.limits = vec![PriceLimits {
                room_type: None,
                floor_minor: Some(-1),
                ceiling_minor: None,
            }]),
            Some("limits")
        );
        assert_eq!(
            fault(|m| m.limits = vec![PriceLimits {
                room_type: None,
                floor_minor: Some(200),
                ceiling_minor: Some(100),
            }]),
            Some("limits")
        );
        assert_eq!(
            fault(|m| m.derivation = Some(Derivation {
                parent: RatePlanId(uuid::Uuid::from_u128(1)),
                steps: vec![PriceStep::To(100)],
                own_price: false,
                own_rules: Vec::new(),
            })),
            Some("derivation")
        );
        assert_eq!(
            fault(|m| m.early = vec![LeadCut {
                days: 0,
                cut: percent(500)
            }]),
            Some("early")
        );
        assert_eq!(
            fault(|m| m.free_nights = Some(FreeNights {
                nights: 4,
                free: 4,
                again: false
            })),
            Some("free_nights")
        );
        assert_eq!(
            fault(|m| (m.nights_min, m.nights_max) = (5, 3)),
            Some("nights_max")
        );
    }
}
