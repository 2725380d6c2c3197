//! Restrictions over many rates, in plain words.

use keyrack_domain::rate::{Channel, Layer};
use keyrack_locale::Words;

use crate::desk::Desk;
use crate::page::rates::restrict::said;
use crate::page::rates::scope::{told_scope, told_when};

/// For which rooms, rates and ways of booking.
pub fn for_what(desk: &Desk, layer: &Layer) -> String {
    let words = desk.words;
    let rooms = match told_scope(desk, &layer.room_types, &[]).pop() {
        Some(types) => types,
        None => words.say("desk-layer-all-rooms"),
    };
    let rooms = match told_scope(desk, &[], &layer.rate_plans).pop() {
        Some(plans) => {
            let (rooms, plans) = (rooms.into(), plans.into());
            words.say_with("desk-layer-at-plans", &[("rooms", rooms), ("plans", plans)])
        }
        None => rooms,
    };
    let message = match layer.channels.as_slice() {
        [Channel::Web] => "desk-layer-on-web",
        [Channel::Desk] => "desk-layer-at-desk",
        _ => return rooms,
    };
    words.say_with(message, &[("rooms", rooms.into())])
}

/// On which dates and weekdays.
pub fn when(words: &Words, layer: &Layer) -> String {
    told_when(words, layer.dates, layer.weekdays).unwrap_or_else(|| words.say("desk-layer-always"))
}

/// What is restricted, line by line.
pub fn rules(words: &Words, layer: &Layer) -> Vec<String> {
    let said = said(words, &layer.rules).into_iter();
    said.map(|said| said.text).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use keyrack_domain::rate::{RateDay, Window};
    use keyrack_domain::{Date, LayerId};

    fn layer() -> Layer {
        Layer {
            id: LayerId(uuid::Uuid::nil()),
            name: "Summer".to_owned(),
            room_types: Vec::new(),
            rate_plans: Vec::new(),
            channels: Vec::new(),
            dates: Window::default(),
            weekdays: [true; 7],
            rules: RateDay::default(),
        }
    }

    #[test]
    fn dates_and_weekdays_are_told_as_people_say_them() {
        let words = Words::new("en");
        assert_eq!(when(&words, &layer()), "Always");
        let weekend = Layer {
            weekdays: [false, false, false, false, true, true, false],
            ..layer()
        };
        assert_eq!(when(&words, &weekend), "Fri, Sat");
        let summer = Layer {
            dates: Window {
                from: Some(Date::constant(2027, 7, 1)),
                to: Some(Date::constant(2027, 8, 31)),
            },
            ..weekend.clone()
        };
        assert_eq!(
            when(&words, &summer),
            "Fri, Sat, Thu 1 Jul 2027 – Tue 31 Aug 2027"
        );
        let onwards = Layer {
            dates: Window {
                to: None,
                ..summer.dates
            },
            ..layer()
        };
        assert_eq!(when(&words, &onwards), "From Thu 1 Jul 2027");
    }
}
