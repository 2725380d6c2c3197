//! Whether a service can be taken as a person has described it.

use super::{Due, Service};

/// The dearest service, in minor units; beyond it somebody has mistyped.
pub const SERVICE_MINOR_MAX: i64 = 1_000_000_000;
/// The most times of a day.
pub const SLOTS_MAX: usize = 48;
/// The most pieces of one order that a hotel may allow.
const QUANTITY_MAX: u16 = 999;
/// The most age bands of children.
const BANDS_MAX: usize = 6;
/// The longest code, name and description, in characters.
const CODE_CHARS_MAX: usize = 20;
const NAME_CHARS_MAX: usize = 120;
const DESCRIPTION_CHARS_MAX: usize = 2_000;

/// The part of a service that cannot be taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ServiceField {
    /// Empty or too long.
    Code,
    /// Empty or too long in some language.
    Name,
    /// Too long in some language.
    Description,
    /// Below zero, or beyond what anybody pays.
    Price,
    /// Ages out of order, or a price below zero.
    Ages,
    /// A price by the day for what is given once, or the other way round.
    Due,
    /// A stock of none.
    Stock,
    /// Two slots at one time, one without places, too many, or of a service that is given at no
    /// chosen day.
    Slots,
    /// The first day is after the last.
    Window,
    /// None, or more than anybody orders.
    Quantity,
    /// What comes by itself has no day or time to pick, and cannot run short.
    Compulsory,
}

impl ServiceField {
    /// The field's name, as failures and forms say it.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Code => "code",
            Self::Name => "name",
            Self::Description => "description",
            Self::Price => "price",
            Self::Ages => "ages",
            Self::Due => "due",
            Self::Stock => "stock",
            Self::Slots => "slots",
            Self::Window => "window",
            Self::Quantity => "quantity",
            Self::Compulsory => "compulsory",
        }
    }
}

impl Service {
    /// Checks what a person may have mistyped.
    ///
    /// # Errors
    /// The first part that cannot be taken.
    pub fn check(&self) -> Result<(), ServiceField> {
        let wrong = |is_wrong: bool, field: ServiceField| match is_wrong {
            true => Err(field),
            false => Ok(()),
        };
        let is_short = |text: &str, max: usize| {
            !text.trim().is_empty()
                && text.chars().count() <= max
                && !text.chars().any(char::is_control)
        };
        wrong(!is_short(&self.code, CODE_CHARS_MAX), ServiceField::Code)?;
        let mut names = self.name.texts();
        wrong(
            self.name.is_empty() || !names.all(|name| is_short(name, NAME_CHARS_MAX)),
            ServiceField::Name,
        )?;
        let mut texts = self.description.texts();
        wrong(
            texts.any(|text| text.chars().count() > DESCRIPTION_CHARS_MAX),
            ServiceField::Description,
        )?;
        self.check_price()?;
        let unit = self.price.unit;
        // A night's price needs nights; what is sold by stay, person or piece is given once.
        let fits = if unit.is_daily() {
            self.due.is_nightly()
        } else {
            true
        };
        wrong(!fits, ServiceField::Due)?;
        wrong(self.stock == Some(0), ServiceField::Stock)?;
        self.check_slots()?;
        let backwards =
            matches!((self.from, self.until), (Some(from), Some(until)) if until < from);
        wrong(backwards, ServiceField::Window)?;
        wrong(
            !(1..=QUANTITY_MAX).contains(&self.quantity_max),
            ServiceField::Quantity,
        )?;
        let asks = self.due == Due::Chosen || self.is_limited();
        let comes = self.compulsory.is_some() || !self.included_in.is_empty();
        wrong(comes && asks, ServiceField::Compulsory)
    }

    fn check_price(&self) -> Result<(), ServiceField> {
        let fits = |minor: i64| (0..=SERVICE_MINOR_MAX).contains(&minor);
        if !fits(self.price.minor) {
            return Err(ServiceField::Price);
        }
        let bands = || self.price.infants.iter().chain(&self.price.children);
        let ages: Vec<u8> = bands().map(|band| band.below_age).collect();
        let in_order = ages.windows(2).all(|pair| match pair {
            [younger, older] => younger < older,
            _ => true,
        });
        let known = ages
            .iter()
            .all(|age| (1..=crate::party::ADULT_AGE).contains(age));
        let dear = bands().any(|band| !fits(band.minor));
        if !in_order || !known || dear || self.price.children.len() > BANDS_MAX {
            return Err(ServiceField::Ages);
        }
        Ok(())
    }

    fn check_slots(&self) -> Result<(), ServiceField> {
        let mut starts: Vec<_> = self.slots.iter().map(|slot| slot.start).collect();
        starts.sort();
        starts.dedup();
        let wrong = starts.len() != self.slots.len()
            || self.slots.len() > SLOTS_MAX
            || self.slots.iter().any(|slot| slot.capacity == 0);
        if wrong {
            return Err(ServiceField::Slots);
        }
        Ok(())
    }
}
