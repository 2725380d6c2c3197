//! Which weekdays are meant, Monday first.

use jiff::ToSpan;
use keyrack_domain::Date;
use keyrack_locale::Words;
use yew::prelude::*;

use crate::desk::use_words;

/// What the row of weekdays is.
#[derive(Clone, PartialEq, Properties)]
pub struct WeekdaysProps {
    /// What tests find the days by, each with its place behind it.
    pub id: AttrValue,
    /// What is asked for.
    pub legend: AttrValue,
    /// Those that are meant, Monday first.
    pub meant: [bool; 7],
    /// What is wrong with them.
    #[prop_or_default]
    pub error: Option<AttrValue>,
    /// What they are to be.
    pub onchange: Callback<[bool; 7]>,
}

/// Seven days to press.
#[component]
pub fn Weekdays(props: &WeekdaysProps) -> Html {
    let words = use_words();
    let button = |day: usize| {
        let is_meant = props.meant.get(day) == Some(&true);
        let meant = props.meant;
        let onclick = props.onchange.reform(move |_: MouseEvent| {
            let mut next = meant;
            if let Some(day) = next.get_mut(day) {
                *day = !*day;
            }
            next
        });
        html! {
            <button key={day} type="button" class="kr-toggle__item" aria-pressed={is_meant.to_string()} {onclick}
                data-testid={format!("{}-{day}", props.id)}>{ weekday(&words, day) }</button>
        }
    };
    html! {
        <fieldset class="kr-toggle" data-testid={format!("{}s", props.id)}>
            <legend class="kr-field__label">{ &props.legend }</legend>
            { for (0..7).map(button) }
            if let Some(error) = &props.error {
                <p class="kr-field__told kr-field__told--wrong kr-toggle__told" role="alert">{ error }</p>
            }
        </fieldset>
    }
}

/// The short name of a weekday by its place, Monday first.
pub fn weekday(words: &Words, day: usize) -> String {
    // The 5th of January 1970 was a Monday.
    let monday = Date::constant(1970, 1, 5);
    let days = i64::try_from(day).unwrap_or(0);
    words.weekday_short(monday.checked_add(days.days()).unwrap_or(monday))
}
