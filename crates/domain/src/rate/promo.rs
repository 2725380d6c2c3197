//! Codes that guests type.

use serde::{Deserialize, Serialize};

use super::{Cut, Lead, Window};
use crate::id::{PromoId, RatePlanId, RoomTypeId};
use crate::stay::Stay;

/// The longest code, in characters.
pub const PROMO_CHARS_MAX: usize = 30;

/// A code with what it takes off and where it holds.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct PromoCode {
    /// The id.
    pub id: PromoId,
    /// What guests type; case and outer spaces do not matter.
    pub code: String,
    /// What staff call it.
    #[serde(default)]
    pub name: String,
    /// What is taken off each night.
    pub cut: Cut,
    /// When it can be booked.
    #[serde(default)]
    pub booking: Window,
    /// Nights it is for; every night of the stay has to lie inside.
    #[serde(default)]
    pub nights: Window,
    /// The plans it is for; none for all.
    #[serde(default)]
    pub rate_plans: Vec<RatePlanId>,
    /// The types it is for; none for all.
    #[serde(default)]
    pub room_types: Vec<RoomTypeId>,
    /// The shortest stay; 0 for none.
    #[serde(default)]
    pub nights_min: u16,
    /// Bookings that may use it, all together; `None` for any number.
    #[serde(default)]
    pub uses_max: Option<u32>,
    /// Bookings of one guest that may use it, known by their e-mail address; `None` for any number.
    #[serde(default)]
    pub uses_per_guest_max: Option<u32>,
    /// It is taken off besides other discounts: those for long stays, early or late bookings and
    /// companies. Where it is not, the code holds only where none of the plan's does, and in the place
    /// of a company's only for nights where it takes more off.
    #[serde(default)]
    pub combinable: bool,
    /// Taken no more. Bookings that were made with it keep their price.
    #[serde(default)]
    pub archived: bool,
}

/// Why a code takes nothing off.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum PromoRefused {
    /// There is no such code.
    Unknown,
    /// It cannot be booked yet.
    TooEarly,
    /// It cannot be booked any more.
    Over,
    /// Some night lies outside its nights.
    Nights,
    /// The stay is too short.
    TooShort,
    /// It has been used as often as it may be.
    UsedUp,
    /// This guest has used it as often as they may.
    UsedByGuest,
    /// It is not for this room or rate, or not besides another discount.
    NotHere,
}

/// A code as it is compared: without outer spaces, in capitals.
#[must_use]
pub fn folded_code(code: &str) -> String {
    code.trim().to_uppercase()
}

impl PromoCode {
    /// Whether somebody who types this means it.
    #[must_use]
    pub fn is_called(&self, code: &str) -> bool {
        folded_code(&self.code) == folded_code(code)
    }

    /// Whether it can be used for this stay at all, whatever the room.
    ///
    /// # Errors
    /// Why not.
    pub fn check(&self, stay: &Stay, lead: &Lead) -> Result<(), PromoRefused> {
        if self.archived {
            return Err(PromoRefused::Unknown);
        }
        if self.booking.from.is_some_and(|from| lead.on < from) {
            return Err(PromoRefused::TooEarly);
        }
        if self.booking.to.is_some_and(|to| to < lead.on) {
            return Err(PromoRefused::Over);
        }
        let last = stay.departure().yesterday().unwrap_or(stay.arrival());
        if !self.nights.has(stay.arrival()) || !self.nights.has(last) {
            return Err(PromoRefused::Nights);
        }
        if stay.nights() < self.nights_min {
            return Err(PromoRefused::TooShort);
        }
        Ok(())
    }

    /// Whether it can be booked now and is for this night, however long the stay.
    #[must_use]
    pub fn is_open(&self, night: jiff::civil::Date, lead: &Lead) -> bool {
        !self.archived && self.booking.has(lead.on) && self.nights.has(night)
    }

    /// Whether it is for this type under this plan.
    #[must_use]
    pub fn is_for(&self, room_type: RoomTypeId, rate_plan: RatePlanId) -> bool {
        (self.room_types.is_empty() || self.room_types.contains(&room_type))
            && (self.rate_plans.is_empty() || self.rate_plans.contains(&rate_plan))
    }

    /// Which field cannot be meant, if any.
    #[must_use]
    pub fn fault(&self) -> Option<&'static str> {
        let is_word = |c: char| c.is_alphanumeric() || c == '-' || c == '_';
        let code = self.code.trim();
        if !super::is_short_text(code, PROMO_CHARS_MAX) || !code.chars().all(is_word) {
            return Some("code");
        }
        if !self.name.is_empty() && !super::is_short_text(&self.name, 80) {
            return Some("name");
        }
        if !self.cut.fits() {
            return Some("cut");
        }
        if self.booking.is_backwards() {
            return Some("booking");
        }
        if self.nights.is_backwards() {
            return Some("nights");
        }
        if usize::from(self.nights_min) > usize::from(crate::stay::STAY_NIGHTS_MAX) {
            return Some("nights_min");
        }
        if self.uses_max == Some(0) {
            return Some("uses_max");
        }
        (self.uses_per_guest_max == Some(0)).then_some("uses_per_guest_max")
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;
    use jiff::civil::date;

    fn summer() -> PromoCode {
        PromoCode {
            id: PromoId(uuid::Uuid::from_u128(1)),
            code: "Sommer27".to_owned(),
            name: String::new(),
            cut: Cut::BasisPoints(1_000),
            booking: Window {
                from: Some(date(2027, 5, 1)),
                to: Some(date(2027, 5, 31)),
            },
            nights: Window {
                from: Some(date(2027, 6, 1)),
                to: Some(date(2027, 6, 30)),
            },
            rate_plans: Vec::new(),
            room_types: Vec::new(),
            nights_min: 2,
            uses_max: None,
            uses_per_guest_max: None,
            combinable: false,
            archived: false,
        }
    }

    #[test]
    fn a_code_holds_inside_its_windows_and_no_night_later() {
        let promo = summer();
        assert!(promo.is_called(" sommer27 ") && !promo.is_called("sommer"));
        let on = |day| Lead {
            on: date(2027, 5, day),
            days: 30,
            hours: 720,
        };
        let stay = |from: (i8, i8), to: (i8, i8)| {
            Stay::try_new(date(2027, from.0, from.1), date(2027, to.0, to.1)).unwrap()
        };
        // The departure on the first of July is no night of July.
        assert_eq!(promo.check(&stay((6, 28), (7, 1)), &on(31)), Ok(()));
        assert_eq!(
            promo.check(&stay((6, 29), (7, 2)), &on(31)),
            Err(PromoRefused::Nights)
        );
        assert_eq!(
            promo.check(&stay((6, 1), (6, 2)), &on(1)),
            Err(PromoRefused::TooShort)
        );
        let late = Lead {
            on: date(2027, 6, 1),
            ..on(1)
        };
        assert_eq!(
            promo.check(&stay((6, 1), (6, 3)), &late),
            Err(PromoRefused::Over)
        );
    }

    #[test]
    fn what_no_code_can_be_is_found() {
        let with = |edit: fn(&mut PromoCode)| {
            let mut promo = summer();
            edit(&mut promo);
            promo.fault()
        };
        assert_eq!(with(|_| ()), None);
        assert_eq!(with(|promo| promo.code = "  ".to_owned()), Some("code"));
        assert_eq!(with(|promo| promo.code = "a b".to_owned()), Some("code"));
        assert_eq!(
            with(|promo| promo.cut = Cut::BasisPoints(10_001)),
            Some("cut")
        );
        assert_eq!(with(|promo| promo.cut = Cut::Minor(-1)), Some("cut"));
        assert_eq!(with(|promo| promo.uses_max = Some(0)), Some("uses_max"));
        assert_eq!(
            with(|promo| promo.nights.to = Some(date(2027, 1, 1))),
            Some("nights")
        );
    }
}
