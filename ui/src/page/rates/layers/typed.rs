//! Restrictions over many rates as they are typed, and what they would touch.

use keyrack_contract::call::rate::Rows;
use keyrack_contract::{Code, Failure};
use keyrack_domain::rate::{Channel, Layer, RateDay, Window};
use keyrack_domain::{Date, LayerId};

use crate::page::form::{read_date, typed_window};
use crate::page::rates::restrict::{Limits, speaks_of};

/// All that is typed.
#[derive(Clone, PartialEq)]
pub struct Typed {
    /// Name, rooms, rates, ways of booking and weekdays.
    pub layer: Layer,
    /// The first date and the last.
    pub dates: [String; 2],
    /// The restrictions.
    pub limits: Limits,
}

impl Typed {
    /// Nothing yet.
    pub fn fresh(id: LayerId) -> Self {
        Self::of(Layer {
            id,
            name: String::new(),
            room_types: Vec::new(),
            rate_plans: Vec::new(),
            channels: Vec::new(),
            dates: Window::default(),
            weekdays: [true; 7],
            rules: RateDay::default(),
        })
    }

    /// As they are.
    pub fn of(layer: Layer) -> Self {
        Self {
            dates: typed_window(&layer.dates),
            limits: Limits::of(&layer.rules),
            layer,
        }
    }

    /// The word of the ways of booking it is for, as a choice has it.
    pub fn channel(&self) -> &'static str {
        match self.layer.channels.as_slice() {
            [Channel::Desk] => "desk",
            [Channel::Web] => "web",
            _ => "",
        }
    }

    /// Another way of booking.
    pub fn put_channel(&mut self, word: &str) {
        self.layer.channels = match word {
            "desk" => vec![Channel::Desk],
            "web" => vec![Channel::Web],
            _ => Vec::new(),
        };
    }

    /// What is meant.
    ///
    /// # Errors
    /// `layer-invalid` at the field.
    pub fn read(&self) -> Result<Layer, Failure> {
        let invalid = |field: &str| {
            Failure::new(Code::LayerInvalid)
                .with("field", field)
                .at(field)
        };
        let [from, to] = &self.dates;
        let dates = Window {
            from: read_date(from, || invalid("dates"))?,
            to: read_date(to, || invalid("dates"))?,
        };
        if let Some(field) = self.limits.wrong().first() {
            return Err(invalid(field));
        }
        let rules = self.limits.rule().on(&RateDay::default());
        let layer = Layer {
            dates,
            rules: rules.unwrap_or_default(),
            ..self.layer.clone()
        };
        match layer.fault() {
            Some(field) => Err(invalid(field)),
            None => Ok(layer),
        }
    }
}

/// What restrictions would do to what is on sale, counted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Touched {
    /// Nights on which anything gets stricter.
    pub nights: usize,
    /// Prices of room-rates by night that get stricter.
    pub prices: usize,
    /// Those of them that are no longer sold at all.
    pub closed: usize,
}

/// Counts what gets stricter in these nights. `was` are the restrictions that it takes the place of.
pub fn touched(rows: &Rows, layer: &Layer, was: Option<&Layer>) -> Touched {
    let mut told = Touched::default();
    let nights = rows.rows.first().map_or(0, |row| row.days.len());
    let mut date = rows.from;
    for place in 0..nights {
        let before = told.prices;
        for row in &rows.rows {
            let Some(day) = row.days.get(place) else {
                continue;
            };
            if day.price_minor.is_none() || day.stop_sell {
                continue;
            }
            let with = |layer: &Layer| {
                if layer.is_on(date) && speaks_of(layer, row.room_type, row.rate_plan) {
                    day.narrowed(&layer.rules)
                } else {
                    *day
                }
            };
            let (then, now) = (with(layer), was.map_or(*day, with));
            if then.narrowed(&now) != now {
                told.prices = told.prices.saturating_add(1);
                if then.stop_sell && !now.stop_sell {
                    told.closed = told.closed.saturating_add(1);
                }
            }
        }
        if told.prices > before {
            told.nights = told.nights.saturating_add(1);
        }
        let Ok(next) = date.tomorrow() else {
            break;
        };
        date = next;
    }
    told
}

/// The nights that are looked at: from today or the first date on, a year of them at the most.
pub fn looked_at(layer: &Layer, today: Date) -> Option<(Date, Date)> {
    let from = layer.dates.from.map_or(today, |from| from.max(today));
    let year = from
        .checked_add(jiff::ToSpan::days(NIGHTS_LOOKED_AT))
        .ok()?;
    let to = match layer.dates.to {
        Some(last) => last.tomorrow().ok()?.min(year),
        None => year,
    };
    (from < to).then_some((from, to))
}

/// How many nights are counted before restrictions are made.
pub const NIGHTS_LOOKED_AT: i64 = 365;

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;
    use keyrack_contract::call::rate::Row;
    use keyrack_domain::{RatePlanId, RoomTypeId};

    fn typed() -> Typed {
        let mut typed = Typed::fresh(LayerId(uuid::Uuid::nil()));
        typed.layer.name = "Fair".to_owned();
        typed.limits.min_arrival = "3".to_owned();
        typed
    }

    #[test]
    fn what_is_read_is_typed_the_same_again() {
        let mut typed = typed();
        typed.dates = ["2027-07-01".to_owned(), "2027-08-31".to_owned()];
        typed.put_channel("web");
        let read = typed.read().unwrap();
        assert_eq!(read.rules.min_los_arrival, 3);
        assert!(
            Typed::of(read)
                == Typed {
                    layer: typed.read().unwrap(),
                    ..typed
                }
        );
    }

    #[test]
    fn what_cannot_be_meant_is_refused_at_its_field() {
        let field = |edit: fn(&mut Typed)| {
            let mut typed = typed();
            edit(&mut typed);
            typed.read().unwrap_err().field.unwrap()
        };
        assert_eq!(field(|typed| typed.layer.name.clear()), "name");
        assert_eq!(field(|typed| typed.dates[0] = "soon".to_owned()), "dates");
        assert_eq!(field(|typed| typed.layer.weekdays = [false; 7]), "weekdays");
        assert_eq!(field(|typed| typed.limits = Limits::default()), "rules");
        assert_eq!(
            field(|typed| typed.limits.max_arrival = "2".to_owned()),
            "max_los_arrival"
        );
        assert_eq!(
            field(|typed| typed.limits.exact = "x".to_owned()),
            "exact_los"
        );
    }

    #[test]
    fn only_what_is_on_sale_and_gets_stricter_is_counted() {
        let id = uuid::Uuid::nil();
        let sold = RateDay {
            price_minor: Some(10_000),
            ..RateDay::default()
        };
        let strict = RateDay {
            min_los_arrival: 4,
            ..sold
        };
        let closed = RateDay {
            stop_sell: true,
            ..sold
        };
        // 2027-07-02 is a Friday.
        let rows = Rows {
            from: Date::constant(2027, 7, 2),
            first: Date::constant(2027, 7, 2),
            end: Date::constant(2028, 7, 2),
            rows: vec![Row {
                room_type: RoomTypeId(id),
                rate_plan: RatePlanId(id),
                days: vec![sold, strict, closed, RateDay::default(), sold],
                parent: None,
            }],
        };
        let layer = typed().read().unwrap();
        let told = touched(&rows, &layer, None);
        assert_eq!((told.nights, told.prices, told.closed), (2, 2, 0));
        // What it said before is no change.
        assert_eq!(touched(&rows, &layer, Some(&layer)), Touched::default());
        let shut = Layer {
            weekdays: [false, false, false, false, true, true, false],
            rules: RateDay {
                stop_sell: true,
                ..RateDay::default()
            },
            ..layer
        };
        let told = touched(&rows, &shut, None);
        assert_eq!((told.nights, told.prices, told.closed), (2, 2, 2));
    }
}
