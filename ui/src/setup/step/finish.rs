//! What will be made, and where it lives.

use keyrack_domain::property::room_numbers;
use yew::prelude::*;

use crate::desk::Tone;
use crate::piece::{Alert, Button, Kind};
use crate::setup::form::Form;

/// The step.
pub fn draw(form: &Form, onjoin: &Callback<()>) -> Html {
    let (words, draft) = (&form.words, &form.draft);
    let rooms: usize = draft
        .types
        .iter()
        .map(|one| room_numbers(&one.rooms).map_or(0, |numbers| numbers.len()))
        .sum();
    let types = draft
        .types
        .iter()
        .map(|one| one.name.trim())
        .collect::<Vec<_>>()
        .join(", ");
    let people = draft
        .people
        .iter()
        .map(|one| one.name.trim())
        .collect::<Vec<_>>()
        .join(", ");
    let count = i64::try_from(rooms).unwrap_or(i64::MAX);
    let facts = [
        (words.say("setup-name"), draft.name.trim().to_owned()),
        (words.say("setup-address"), draft.address.trim().to_owned()),
        (
            words.say("setup-zone"),
            format!("{} · {}", draft.zone.replace('_', " "), draft.currency),
        ),
        (
            words.say("setup-step-rooms"),
            words.say_with("setup-rooms-count", &[("count", count.into())]),
        ),
        (words.say("setup-step-types"), types),
        (
            words.say("setup-plan-name"),
            draft.plan_name.trim().to_owned(),
        ),
        (words.say("setup-step-people"), people),
    ];
    html! {
        <>
            <dl class="kr-known">
                { for facts.into_iter().map(|(name, fact)| html! { <div><dt>{ name }</dt><dd>{ fact }</dd></div> }) }
            </dl>
            <fieldset class="kr-card">
                <legend>{ words.say("setup-where") }</legend>
                <p><strong>{ words.say("setup-where-here") }</strong></p>
                <Alert tone={Tone::Warning} text={words.say("setup-where-limit")} hint={words.say("setup-where-limit-hint")} testid="setup-where-limit" />
                <p>{ words.say("setup-where-server") }</p>
                <div><Button kind={Kind::Quiet} label={words.say("setup-join-begin")} onclick={onjoin.clone()} testid="setup-join-instead" /></div>
            </fieldset>
        </>
    }
}
