//! What is typed about a plan's prices and conditions, and what it means.

use keyrack_contract::{Code, Failure};
use keyrack_domain::rate::{
    AdultPrice, Advance, Derivation, FreeNights, LeadCut, LengthLadder, Modifiers, PriceLimits,
    PriceStep, Reach, Rounding, Rung, Towards, Window,
};
use keyrack_domain::{Currency, Date};

use crate::page::rates::{entry, steps};

/// Everything as it is typed.
#[derive(Clone, PartialEq, Eq, Default)]
pub struct Conditions {
    /// The plan that is followed; empty for none.
    pub parent: String,
    /// Percent more or less, and an amount more or less.
    pub percent: String,
    /// An amount.
    pub amount: String,
    /// Whole units that prices are rounded to, and which way.
    pub round_to: String,
    /// `nearest`, `up`, `down`.
    pub round: String,
    /// Prices of numbers of adults.
    pub adults: String,
    /// Steps for long stays.
    pub ladder: String,
    /// They apply to the nights from the step on, and not to all.
    pub progressive: bool,
    /// Free nights: of so many, so many.
    pub free_of: String,
    /// How many of them.
    pub free: String,
    /// Steps for early bookings.
    pub early: String,
    /// Steps for late bookings.
    pub late: String,
    /// No night is cheaper.
    pub floor: String,
    /// No night is dearer.
    pub ceiling: String,
    /// Dates on which it is booked.
    pub booked_from: String,
    /// The last of them.
    pub booked_to: String,
    /// Nights it is for.
    pub nights_from: String,
    /// The last of them.
    pub nights_to: String,
    /// Booked so long before at least: `3`, or `36h`.
    pub ahead_min: String,
    /// At most.
    pub ahead_max: String,
    /// The shortest stay.
    pub nights_min: String,
    /// The longest.
    pub nights_max: String,
    /// The code for those who know it.
    pub code: String,
}

/// In which money and language it is typed.
#[derive(Clone, Copy)]
pub struct Tongue {
    /// The money.
    pub currency: Currency,
    /// The decimal mark.
    pub point: char,
}

impl Conditions {
    /// As a plan has them.
    pub fn of(modifiers: &Modifiers, tongue: Tongue) -> Self {
        let Tongue { currency, point } = tongue;
        let money = |minor: Option<i64>| {
            minor.map_or_else(String::new, |minor| entry::plain(minor, currency, point))
        };
        let derivation = modifiers.derivation.as_ref();
        let steps_of = || {
            derivation
                .into_iter()
                .flat_map(|derivation| &derivation.steps)
        };
        let percent = steps_of().find_map(|step| match step {
            PriceStep::ByBasisPoints(points) => Some(steps::told_points(*points, point)),
            PriceStep::By(_) | PriceStep::To(_) => None,
        });
        let amount = steps_of().find_map(|step| match step {
            PriceStep::By(minor) => Some(*minor),
            PriceStep::ByBasisPoints(_) | PriceStep::To(_) => None,
        });
        let rungs = modifiers.ladder.iter().flat_map(|ladder| &ladder.rungs);
        let rungs: Vec<_> = rungs.map(|rung| (rung.nights, rung.cut)).collect();
        let leads = |cuts: &[LeadCut]| {
            let cuts: Vec<_> = cuts.iter().map(|cut| (cut.days, cut.cut)).collect();
            steps::told_cuts(&cuts, currency, point)
        };
        let all = modifiers
            .limits
            .iter()
            .find(|limits| limits.room_type.is_none());
        let date = |date: Option<Date>| date.map_or_else(String::new, |date| date.to_string());
        let number = |number: u16| {
            if number == 0 {
                String::new()
            } else {
                number.to_string()
            }
        };
        let free = modifiers.free_nights;
        Self {
            parent: derivation.map_or_else(String::new, |derivation| derivation.parent.to_string()),
            percent: percent.unwrap_or_default(),
            amount: amount.map_or_else(String::new, |minor| {
                let sign = if minor < 0 { "-" } else { "+" };
                format!(
                    "{sign}{}",
                    entry::plain(minor.saturating_abs(), currency, point)
                )
            }),
            round_to: if modifiers.rounding.is_none() {
                String::new()
            } else {
                entry::plain(modifiers.rounding.to_minor, currency, point)
            },
            round: match modifiers.rounding.towards {
                Towards::Nearest => "nearest",
                Towards::Up => "up",
                Towards::Down => "down",
            }
            .to_owned(),
            adults: modifiers
                .adults
                .iter()
                .map(|price| {
                    let step = match price.step {
                        PriceStep::ByBasisPoints(points) => steps::told_points(points, point),
                        PriceStep::By(minor) | PriceStep::To(minor) => {
                            let sign = if minor < 0 { "-" } else { "+" };
                            let size = entry::plain(minor.saturating_abs(), currency, point);
                            format!("{sign}{size}")
                        }
                    };
                    format!("{}: {step}", price.adults)
                })
                .collect::<Vec<_>>()
                .join("; "),
            ladder: steps::told_cuts(&rungs, currency, point),
            progressive: modifiers
                .ladder
                .as_ref()
                .is_some_and(|ladder| ladder.reach == Reach::Progressive),
            free_of: free.map_or_else(String::new, |free| free.nights.to_string()),
            free: free.map_or_else(String::new, |free| free.free.to_string()),
            early: leads(&modifiers.early),
            late: leads(&modifiers.late),
            floor: money(all.and_then(|limits| limits.floor_minor)),
            ceiling: money(all.and_then(|limits| limits.ceiling_minor)),
            booked_from: date(modifiers.booking.from),
            booked_to: date(modifiers.booking.to),
            nights_from: date(modifiers.nights.from),
            nights_to: date(modifiers.nights.to),
            ahead_min: advance(modifiers.min_advance),
            ahead_max: advance(modifiers.max_advance),
            nights_min: number(modifiers.nights_min.into()),
            nights_max: number(modifiers.nights_max.into()),
            code: modifiers.code.clone(),
        }
    }

    /// What it means. What the form does not show stays as `was` has it.
    ///
    /// # Errors
    /// `rate-plan-invalid` at the field that cannot be read.
    pub fn read(&self, was: &Modifiers, tongue: Tongue) -> Result<Modifiers, Failure> {
        let Tongue { currency, point } = tongue;
        if *self == Self::of(was, tongue) {
            return Ok(was.clone());
        }
        let money = |text: &str, field: &'static str| match text.trim() {
            "" => Ok(None),
            text => entry::amount(text, currency, point)
                .map(Some)
                .map_err(|_| wrong(field)),
        };
        let cuts =
            |text: &str, field| steps::read_cuts(text, currency, point).ok_or_else(|| wrong(field));
        let leads = |text: &str, field| {
            let cuts = cuts(text, field)?.into_iter();
            Ok::<_, Failure>(
                cuts.map(|(days, cut)| LeadCut { days, cut })
                    .collect::<Vec<_>>(),
            )
        };
        let rungs: Vec<Rung> = cuts(&self.ladder, "ladder")?
            .into_iter()
            .map(|(nights, cut)| Rung { nights, cut })
            .collect();
        let reach = if self.progressive {
            Reach::Progressive
        } else {
            Reach::Retroactive
        };
        let adults = steps::read(&self.adults, currency, point).ok_or_else(|| wrong("adults"))?;
        let adults = adults.into_iter().map(|(adults, step)| {
            let adults = u8::try_from(adults).map_err(|_| wrong("adults"))?;
            Ok(AdultPrice { adults, step })
        });
        let (floor_minor, ceiling_minor) = (
            money(&self.floor, "limits")?,
            money(&self.ceiling, "limits")?,
        );
        let mut limits: Vec<PriceLimits> = was
            .limits
            .iter()
            .filter(|limits| limits.room_type.is_some())
            .copied()
            .collect();
        if floor_minor.is_some() || ceiling_minor.is_some() {
            limits.push(PriceLimits {
                room_type: None,
                floor_minor,
                ceiling_minor,
            });
        }
        let nights = |text: &str, field| match text.trim() {
            "" => Ok(0),
            text => text.parse::<u8>().map_err(|_| wrong(field)),
        };
        Ok(Modifiers {
            derivation: self.derivation(was, tongue)?,
            rounding: Rounding {
                to_minor: money(&self.round_to, "rounding")?.unwrap_or(0),
                towards: match self.round.as_str() {
                    "up" => Towards::Up,
                    "down" => Towards::Down,
                    _ => Towards::Nearest,
                },
            },
            adults: adults.collect::<Result<_, Failure>>()?,
            ladder: (!rungs.is_empty()).then_some(LengthLadder { reach, rungs }),
            free_nights: self.free_nights(was)?,
            early: leads(&self.early, "early")?,
            late: leads(&self.late, "late")?,
            limits,
            booking: window(&self.booked_from, &self.booked_to, "booking")?,
            nights: window(&self.nights_from, &self.nights_to, "nights")?,
            min_advance: read_advance(&self.ahead_min)?,
            max_advance: read_advance(&self.ahead_max)?,
            nights_min: nights(&self.nights_min, "nights_max")?,
            nights_max: nights(&self.nights_max, "nights_max")?,
            code: self.code.trim().to_owned(),
            ..was.clone()
        })
    }

    fn derivation(&self, was: &Modifiers, tongue: Tongue) -> Result<Option<Derivation>, Failure> {
        let Ok(parent) = self.parent.parse() else {
            return Ok(None);
        };
        let mut found = Vec::new();
        for text in [self.percent.trim(), self.amount.trim()] {
            if text.is_empty() {
                continue;
            }
            let signed = if text.starts_with(['+', '-', '\u{2212}']) {
                text.to_owned()
            } else {
                format!("+{text}")
            };
            let step = entry::step(&signed, tongue.currency, tongue.point);
            found.push(step.map_err(|_| wrong("derivation"))?);
        }
        let before = was.derivation.as_ref();
        Ok(Some(Derivation {
            parent,
            steps: found,
            own_price: before.is_some_and(|before| before.own_price),
            own_rules: before.map_or_else(Vec::new, |before| before.own_rules.clone()),
        }))
    }

    fn free_nights(&self, was: &Modifiers) -> Result<Option<FreeNights>, Failure> {
        if self.free_of.trim().is_empty() {
            return Ok(None);
        }
        let number = |text: &str| text.trim().parse().map_err(|_| wrong("free_nights"));
        Ok(Some(FreeNights {
            nights: number(&self.free_of)?,
            free: number(&self.free)?,
            again: was.free_nights.is_none_or(|free| free.again),
        }))
    }
}

fn wrong(field: &str) -> Failure {
    Failure::new(Code::RatePlanInvalid)
        .with("field", field)
        .at(field)
}

/// Dates from one to another as they are typed.
///
/// # Errors
/// `rate-plan-invalid` at `field`.
fn window(from: &str, to: &str, field: &str) -> Result<Window, Failure> {
    let date = |text: &str| match text.trim() {
        "" => Ok(None),
        text => text.parse().map(Some).map_err(|_| wrong(field)),
    };
    Ok(Window {
        from: date(from)?,
        to: date(to)?,
    })
}

fn advance(advance: Option<Advance>) -> String {
    match advance {
        None => String::new(),
        Some(Advance::Days(days)) => days.to_string(),
        Some(Advance::Hours(hours)) => format!("{hours}h"),
    }
}

fn read_advance(text: &str) -> Result<Option<Advance>, Failure> {
    let text = text.trim().to_lowercase();
    let number = |text: &str| text.trim().parse().map_err(|_| wrong("max_advance"));
    match text.strip_suffix('h') {
        _ if text.is_empty() => Ok(None),
        Some(hours) => Ok(Some(Advance::Hours(number(hours)?))),
        None => Ok(Some(Advance::Days(number(&text)?))),
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use keyrack_domain::rate::Cut;

    use super::*;

    const GERMAN: Tongue = Tongue {
        currency: Currency::EUR,
        point: ',',
    };

    #[test]
    fn what_was_read_is_typed_the_same_again() {
        let typed = Conditions {
            percent: "-10%".to_owned(),
            parent: "00000000-0000-0000-0000-000000000001".to_owned(),
            amount: "+5,00".to_owned(),
            round_to: "1,00".to_owned(),
            round: "down".to_owned(),
            adults: "1: -15%; 3: +30,00".to_owned(),
            ladder: "3: 5%; 7: 10%".to_owned(),
            progressive: true,
            free_of: "4".to_owned(),
            free: "1".to_owned(),
            early: "30: 10%".to_owned(),
            late: "1: 20,00".to_owned(),
            floor: "59,00".to_owned(),
            ahead_min: "36h".to_owned(),
            ahead_max: "90".to_owned(),
            nights_from: "2027-05-01".to_owned(),
            nights_min: "2".to_owned(),
            code: "SOMMER".to_owned(),
            ..Conditions::default()
        };
        let read = typed.read(&Modifiers::default(), GERMAN).unwrap();
        assert_eq!(read.fault(), None);
        assert_eq!(read.early[0].cut, Cut::BasisPoints(1_000));
        assert_eq!(
            read.derivation.as_ref().unwrap().steps,
            [PriceStep::ByBasisPoints(-1_000), PriceStep::By(500)]
        );
        assert!(Conditions::of(&read, GERMAN) == typed);
    }

    #[test]
    fn what_cannot_be_read_is_named() {
        let field = |edit: fn(&mut Conditions)| {
            let mut typed = Conditions::default();
            edit(&mut typed);
            typed
                .read(&Modifiers::default(), GERMAN)
                .unwrap_err()
                .field
                .unwrap()
        };
        assert_eq!(field(|typed| typed.ladder = "three".to_owned()), "ladder");
        assert_eq!(field(|typed| typed.floor = "x".to_owned()), "limits");
        assert_eq!(
            field(|typed| typed.ahead_min = "soon".to_owned()),
            "max_advance"
        );
        assert_eq!(field(|typed| typed.free_of = "4".to_owned()), "free_nights");
    }
}
