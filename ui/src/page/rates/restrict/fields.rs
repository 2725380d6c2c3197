//! The fields for lengths of stay and times ahead.

use yew::prelude::*;

use super::Limits;
use crate::desk::use_desk;
use crate::piece::Field;

/// One field: its name on the wire, its id, its label, what helps, and the text behind it.
struct Number {
    field: &'static str,
    id: &'static str,
    label: &'static str,
    hint: Option<&'static str>,
    text: fn(&mut Limits) -> &mut String,
}

const NUMBERS: [Number; 7] = [
    Number {
        field: "min_los_arrival",
        id: "min-arrival",
        label: "desk-rates-min-arrival-label",
        hint: None,
        text: |limits| &mut limits.min_arrival,
    },
    Number {
        field: "max_los_arrival",
        id: "max-arrival",
        label: "desk-rates-max-arrival-label",
        hint: None,
        text: |limits| &mut limits.max_arrival,
    },
    Number {
        field: "exact_los",
        id: "exact",
        label: "desk-rates-exact-label",
        hint: Some("desk-rates-exact-hint"),
        text: |limits| &mut limits.exact,
    },
    Number {
        field: "min_los_through",
        id: "min-through",
        label: "desk-rates-min-through-label",
        hint: None,
        text: |limits| &mut limits.min_through,
    },
    Number {
        field: "max_los_through",
        id: "max-through",
        label: "desk-rates-max-through-label",
        hint: Some("desk-rates-through-hint"),
        text: |limits| &mut limits.max_through,
    },
    Number {
        field: "min_advance_days",
        id: "min-ahead",
        label: "desk-rates-min-ahead-label",
        hint: None,
        text: |limits| &mut limits.min_ahead,
    },
    Number {
        field: "max_advance_days",
        id: "max-ahead",
        label: "desk-rates-max-ahead-label",
        hint: Some("desk-rates-ahead-hint"),
        text: |limits| &mut limits.max_ahead,
    },
];

/// What the fields need.
#[derive(Clone, PartialEq, Properties)]
pub struct NumbersProps {
    /// What the ids begin with.
    pub prefix: AttrValue,
    /// What is typed.
    pub typed: Limits,
    /// What it is to be.
    pub onchange: Callback<Limits>,
    /// A field that was refused, and why.
    #[prop_or_default]
    pub refused: Option<(String, AttrValue)>,
}

/// The fields.
#[component]
pub fn Numbers(props: &NumbersProps) -> Html {
    let words = use_desk().words;
    let unreadable = props.typed.wrong();
    let field = |number: &'static Number| {
        let mut typed = props.typed.clone();
        let value = (number.text)(&mut typed).clone();
        let oninput = {
            let typed = props.typed.clone();
            props.onchange.reform(move |text: String| {
                let mut next = typed.clone();
                *(number.text)(&mut next) = text;
                next
            })
        };
        let error = if unreadable.contains(&number.field) {
            let message = match number.field {
                "exact_los" => "desk-rates-wrong-lengths",
                "min_advance_days" | "max_advance_days" => "desk-rates-wrong-days",
                _ => "desk-rates-wrong-nights",
            };
            Some(AttrValue::from(words.say(message)))
        } else {
            let refused = props.refused.as_ref();
            refused
                .filter(|(field, _)| field == number.field)
                .map(|(_, why)| why.clone())
        };
        let hint = number.hint.map(|hint| AttrValue::from(words.say(hint)));
        html! {
            <Field key={number.id} id={format!("{}-{}", props.prefix, number.id)} label={words.say(number.label)} {value} {oninput}
                {error} {hint} chars_max=80 />
        }
    };
    html! { <>{ for NUMBERS.iter().map(field) }</> }
}
