//! Rooms of a stay that other desks hold: why there is none here, and who could be asked.

use keyrack_contract::call::rights::{Read, Rights};
use keyrack_domain::{RoomTypeId, Stay};
use yew::prelude::*;

use crate::desk::{Desk, Watch, use_ask, use_desk};

/// Of which types.
#[derive(Clone, PartialEq, Properties)]
pub struct ElsewhereProps {
    /// The nights.
    pub stay: Stay,
    /// The types that are not offered.
    pub room_types: Vec<RoomTypeId>,
}

/// A sentence for each desk that holds rooms and is not this one; nothing where there is none.
#[component]
pub fn Elsewhere(props: &ElsewhereProps) -> Html {
    let desk = use_desk();
    let asked = use_ask(
        (!props.room_types.is_empty()).then_some(Read {}),
        Watch::STATE,
    );
    let Some(rights) = &asked.data else {
        return html! {};
    };
    let all = sentences(&desk, rights, props);
    if all.is_empty() {
        return html! {};
    }
    html! {
        <ul class="kr-entries" data-testid="held-elsewhere" aria-label={desk.words.say("desks-elsewhere")}>
            { for all.into_iter().map(|text| html! { <li class="kr-quiet">{ text }</li> }) }
        </ul>
    }
}

fn sentences(desk: &Desk, rights: &Rights, props: &ElsewhereProps) -> Vec<String> {
    let words = desk.words;
    let mut all = Vec::new();
    for room_type in &props.room_types {
        for night in props.stay.dates() {
            for (holder, rooms) in rights.picture.holders(night, *room_type) {
                // Desks in touch are asked for theirs before anybody is refused.
                let away = !holder.in_touch || !rights.live;
                if rights.here == Some(holder.device) || !away {
                    continue;
                }
                let since = match rights.live {
                    true => holder.heard_at,
                    false => rights.as_of,
                };
                let since =
                    since.map_or_else(|| "none".to_owned(), |at| words.instant(at, &desk.zone()));
                all.push(words.say_with(
                    match rights.live {
                        true => "desks-elsewhere-away",
                        false => "desks-elsewhere-as-of",
                    },
                    &[
                        ("count", rooms.into()),
                        ("type", desk.type_name(*room_type).into()),
                        ("night", words.date_short(night).into()),
                        ("desk", holder.name.clone().into()),
                        ("at", since.into()),
                    ],
                ));
            }
        }
    }
    all
}
