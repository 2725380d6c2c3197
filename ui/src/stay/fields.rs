//! The fields of a stay and its people.

use keyrack_domain::tax::asks_purpose;
use yew::prelude::*;

use super::Draft;
use crate::desk::{Desk, use_words};
use crate::piece::{Check, Field};

/// What the fields hold.
#[derive(Clone, PartialEq, Properties)]
pub struct StayFieldsProps {
    /// What every id begins with, so that two forms can be on one page.
    pub prefix: AttrValue,
    /// What stands there.
    pub draft: Draft,
    /// What is typed.
    pub onchange: Callback<Draft>,
    /// The earliest arrival, ISO 8601.
    pub earliest: AttrValue,
    /// Whether the arrival is past and no longer a question.
    #[prop_or_default]
    pub arrived: bool,
    /// Whether the first field is to be typed into at once.
    #[prop_or_default]
    pub first: bool,
}

/// The fields.
#[component]
pub fn StayFields(props: &StayFieldsProps) -> Html {
    let words = use_words();
    let draft = &props.draft;
    let id = |name: &str| AttrValue::from(format!("{}-{name}", props.prefix));
    let edit = |change: fn(Draft, String) -> Draft| {
        let (draft, onchange) = (draft.clone(), props.onchange.clone());
        Callback::from(move |text: String| onchange.emit(change(draft.clone(), text)))
    };
    let taxes =
        use_context::<Desk>().map_or_else(Vec::new, |desk| desk.profile.property.taxes.clone());
    let business = {
        let (draft, onchange) = (draft.clone(), props.onchange.clone());
        Callback::from(move |business: bool| {
            onchange.emit(Draft {
                business,
                ..draft.clone()
            });
        })
    };
    let nights = draft
        .nights()
        .map_or_else(String::new, |nights| nights.to_string());
    let weekday = |text: &str| {
        text.parse()
            .map_or_else(|_| "\u{a0}".to_owned(), |date| words.date_short(date))
    };
    html! {
        <div class="kr-fields kr-fields--stay">
            if !props.arrived {
                <Field id={id("arrival")} label={words.say("desk-arrival")} kind="date" value={draft.arrival.clone()}
                    min={props.earliest.clone()} first={props.first} hint={weekday(&draft.arrival)}
                    oninput={edit(Draft::arriving)} />
            }
            <Field id={id("nights")} label={words.say("desk-nights")} kind="number" value={nights} min="1" max="365"
                oninput={edit(|draft, text| match text.parse() {
                    Ok(nights) => draft.lasting(nights),
                    Err(_) => draft,
                })} />
            <Field id={id("departure")} label={words.say("desk-departure")} kind="date" value={draft.departure.clone()}
                min={draft.arrival.clone()} hint={weekday(&draft.departure)}
                oninput={edit(|draft, departure| Draft { departure, ..draft })} />
            <Field id={id("adults")} label={words.say("desk-new-adults")} kind="number" value={draft.adults.clone()} min="1" max="20"
                oninput={edit(|draft, adults| Draft { adults, ..draft })} />
            <Field id={id("children")} label={words.say("desk-new-children")} kind="number" min="0" max="10"
                value={draft.children.len().to_string()}
                oninput={edit(|draft, text| match text.parse() {
                    Ok(count) => draft.with_children(count),
                    Err(_) => draft,
                })} />
            { for draft.children.iter().enumerate().map(|(place, age)| {
                let number = place.saturating_add(1);
                let (draft, onchange) = (draft.clone(), props.onchange.clone());
                let oninput = Callback::from(move |text: String| {
                    let mut draft = draft.clone();
                    if let Some(age) = draft.children.get_mut(place) {
                        *age = text;
                    }
                    onchange.emit(draft);
                });
                html! {
                    <Field key={place} id={id(&format!("child-age-{number}"))} kind="number" min="0" max="17" value={age.clone()}
                        label={words.say_with("desk-new-child-age", &[("number", number.into())])} {oninput} />
                }
            }) }
            if draft.business || asks_purpose(&taxes) {
                <Check id={id("business")} label={words.say("desk-new-business")} checked={draft.business} onchange={business} />
            }
        </div>
    }
}
