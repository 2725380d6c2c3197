//! What two desks changed at once, and a person has to look at.

use keyrack_contract::call::state::{self, Conflict, ConflictKind};
use yew::prelude::*;

use crate::desk::{Desk, Intent, Watch, use_ask, use_desk};
use crate::piece::{Button, Empty, Failed};

/// The list.
#[component]
pub fn Conflicts() -> Html {
    let desk = use_desk();
    let asked = use_ask(Some(state::Conflicts {}), Watch::LISTS);
    html! {
        <section class="kr-list" id="conflicts" data-testid="conflicts" tabindex="-1" aria-labelledby="conflicts-title">
            <h2 id="conflicts-title">{ desk.words.say("desk-conflicts-title") }</h2>
            <Failed trouble={asked.trouble} />
            if let Some(list) = &asked.data {
                <ul class="kr-entries">{ for list.conflicts.iter().map(|conflict| one(&desk, conflict)) }</ul>
            } else {
                <Empty />
            }
        </section>
    }
}

fn one(desk: &Desk, conflict: &Conflict) -> Html {
    let words = desk.words;
    let text = match conflict.kind {
        ConflictKind::Field => {
            let field = words.field(&conflict.field);
            words.say_with(
                "desk-conflict-field",
                &[
                    ("field", field.into()),
                    ("value", conflict.losing.as_str().into()),
                ],
            )
        }
        ConflictKind::Stay => words.say("desk-conflict-stay"),
        ConflictKind::Room => words.say("desk-conflict-same-room"),
        ConflictKind::Broken => words.say("desk-conflict-broken"),
    };
    let open = conflict.reservation.map(|id| {
        let desk = desk.clone();
        let onclick = Callback::from(move |()| desk.wish(Intent::Sheet(Some(id))));
        html! { <Button small=true label={words.say("desk-open-booking")} {onclick} testid="open" /> }
    });
    html! { <li><span>{ text }</span>{ open.unwrap_or_default() }</li> }
}
