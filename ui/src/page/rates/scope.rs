//! For which dates, room types and plans something is meant: nothing chosen is all.

use keyrack_domain::rate::Window;
use keyrack_domain::{RatePlanId, RoomTypeId};
use keyrack_locale::Words;
use yew::prelude::*;

use crate::desk::Desk;
use crate::piece::{several, weekday};

/// The room types, to be ticked.
pub fn types(
    desk: &Desk,
    id: &str,
    chosen: &[RoomTypeId],
    onchange: &Callback<Vec<RoomTypeId>>,
) -> Html {
    let all = desk.profile.room_types.iter();
    let all = all.map(|known| (known.id, desk.type_name(known.id)));
    let legend = desk.words.say("desk-scope-types");
    several(id, legend, all, chosen, onchange)
}

/// The plans that are sold, and those that are meant already, to be ticked.
pub fn plans(
    desk: &Desk,
    id: &str,
    chosen: &[RatePlanId],
    onchange: &Callback<Vec<RatePlanId>>,
) -> Html {
    let all = desk.profile.rate_plans.iter();
    let all = all
        .filter(|known| !known.archived || chosen.contains(&known.id))
        .map(|known| (known.id, desk.plan_name(known.id)));
    let legend = desk.words.say("desk-scope-plans");
    several(id, legend, all, chosen, onchange)
}

/// The names of the types that are meant, then those of the plans; a line each, none for all.
pub fn told_scope(desk: &Desk, types: &[RoomTypeId], plans: &[RatePlanId]) -> Vec<String> {
    let types: Vec<String> = types.iter().map(|id| desk.type_name(*id)).collect();
    let plans: Vec<String> = plans.iter().map(|id| desk.plan_name(*id)).collect();
    let lines = [types, plans].into_iter();
    lines
        .filter(|names| !names.is_empty())
        .map(|names| names.join(", "))
        .collect()
}

/// The dates and weekdays that are meant; none for always.
pub fn told_when(words: &Words, dates: Window, weekdays: [bool; 7]) -> Option<String> {
    let date = |message: &str, date| {
        let date = words.date_long(date);
        words.say_with(message, &[("date", date.into())])
    };
    let dates = match (dates.from, dates.to) {
        (None, None) => None,
        (Some(from), None) => Some(date("desk-layer-from", from)),
        (None, Some(to)) => Some(date("desk-layer-until", to)),
        (Some(from), Some(to)) if from == to => Some(words.date_long(from)),
        (Some(from), Some(to)) => Some(words.say_with(
            "date-from-to",
            &[
                ("from", words.date_long(from).into()),
                ("to", words.date_long(to).into()),
            ],
        )),
    };
    let days = (weekdays != [true; 7]).then(|| {
        let days = weekdays.iter().enumerate();
        let days: Vec<String> = days
            .filter(|(_, is_meant)| **is_meant)
            .map(|(day, _)| weekday(words, day))
            .collect();
        days.join(", ")
    });
    match (days, dates) {
        (Some(days), Some(dates)) => Some(words.say_with(
            "desk-layer-days-dates",
            &[("days", days.into()), ("dates", dates.into())],
        )),
        (days, dates) => days.or(dates),
    }
}
