//! Two values of one field: the one that stands, and the one that lost.

use keyrack_contract::call::conflict::{LostValue, Restore, Version};
use yew::prelude::*;

use crate::desk::{Desk, Toast, use_act, use_desk};
use crate::piece::{Button, Kind, told};
use crate::told::{by_and_when, said, subject};

/// Which.
#[derive(Clone, PartialEq, Properties)]
pub struct ContendingProps {
    /// The values.
    pub value: LostValue,
}

/// Both values, and a button for each.
#[component]
pub fn Contending(props: &ContendingProps) -> Html {
    let desk = use_desk();
    let act = use_act();
    let (value, words) = (&props.value, desk.words);
    let field = words.field(field_of(&value.field));
    let pick = |version: &Version, message: &'static str| {
        let (desk, act, field) = (desk.clone(), act.clone(), field.clone());
        let call = Restore {
            document: value.document,
            field: value.field.clone(),
            version: version.version.clone(),
        };
        Callback::from(move |()| {
            let (desk, field) = (desk.clone(), field.clone());
            act.run(call.clone(), move |done| {
                desk.say(match done {
                    Ok(_) => Toast::good(desk.words.say_with(message, &[("field", field.into())])),
                    Err(trouble) => told(&desk.words, &trouble),
                });
            });
        })
    };
    let title = words.say_with(
        "desk-look-field-of",
        &[
            ("field", field.as_str().into()),
            ("subject", subject(&desk, &value.subject).into()),
        ],
    );
    html! {
        <li class="kr-look__card" data-testid="contending" data-field={value.field.clone()}>
            <p class="kr-look__head"><strong>{ title }</strong></p>
            <div class="kr-look__pair">
                { side(&desk, "desk-look-stands", &value.shown) }
                <Button small=true kind={Kind::Quiet} label={words.say("desk-look-keep")} disabled={act.busy()}
                    onclick={pick(&value.shown, "desk-done-kept")} testid="keep-value" />
                { side(&desk, "desk-look-other", &value.lost) }
                <Button small=true label={words.say("desk-look-restore")} disabled={act.busy()}
                    onclick={pick(&value.lost, "desk-done-restored")} testid="restore-value" />
            </div>
        </li>
    }
}

/// The field's name. Facts of the hotel stand in one map, each by its own name.
fn field_of(place: &str) -> &str {
    match place.split_once('/') {
        Some(("hotel", field)) => field,
        Some((map, _)) => map,
        None => place,
    }
}

fn side(desk: &Desk, label: &str, version: &Version) -> Html {
    html! {
        <p>
            <span class="kr-quiet">{ desk.words.say(label) }</span>
            <strong class="kr-written">{ said(desk, &version.value) }</strong>
            <span class="kr-quiet">{ by_and_when(desk, &version.by) }</span>
        </p>
    }
}
