//! Choosing a room: those that are free for all the nights, clean ones first.

use keyrack_contract::call::room;
use keyrack_contract::view::RoomLine;
use keyrack_domain::property::{Cleanliness, OutageKind};
use keyrack_domain::{RoomId, RoomTypeId, Stay};
use yew::prelude::*;

use crate::desk::{Desk, Watch, use_ask, use_desk};
use crate::piece::{CleanLabel, Empty, Failed};

/// What is chosen from.
#[derive(Clone, PartialEq, Properties)]
pub struct PickerProps {
    /// The nights.
    pub stay: Stay,
    /// What was sold.
    pub room_type: RoomTypeId,
    /// What is chosen.
    pub chosen: Option<RoomId>,
    /// The room the guest has already, which is free for them alone, and how clean it is.
    #[prop_or_default]
    pub own: Option<(RoomId, Cleanliness)>,
    /// Rooms that are chosen for others already.
    #[prop_or_default]
    pub without: Vec<RoomId>,
    /// The name of the choice, so that two can be on one form.
    #[prop_or(AttrValue::Static("room"))]
    pub name: AttrValue,
    /// What is chosen instead. Called by itself with the best room where nothing is chosen yet.
    pub onchoose: Callback<(RoomId, Cleanliness)>,
}

/// The list.
#[component]
pub fn Picker(props: &PickerProps) -> Html {
    let desk = use_desk();
    let call = room::List {
        free_for: Some(props.stay),
    };
    let asked = use_ask(Some(call), Watch::ROOMS);
    let (mut fitting, mut other): (Vec<RoomLine>, Vec<RoomLine>) = asked
        .data
        .iter()
        .flat_map(|rooms| rooms.rooms.iter().cloned())
        .filter(|line| !line.room.archived && props.own.is_none_or(|(own, _)| own != line.room.id))
        .filter(|line| !props.without.contains(&line.room.id))
        .partition(|line| line.room.room_type == props.room_type);
    fitting.sort_by_key(|line| (rank(line.status), line.occupied_by.is_some()));
    other.sort_by_key(|line| (desk.type_name(line.room.room_type), rank(line.status)));

    let best = fitting.first().map(|line| (line.room.id, line.status));
    use_effect_with((best, props.chosen), {
        let onchoose = props.onchoose.clone();
        move |(best, chosen)| {
            if let (Some(best), None) = (best, chosen) {
                onchoose.emit(*best);
            }
        }
    });
    let Some(_) = asked.data else {
        return html! { <><Failed trouble={asked.trouble.clone()} /><Empty /></> };
    };
    let one = |line: &RoomLine| choice(&desk, props, line.room.id, line.status, Some(line));
    html! {
        <div class="kr-rooms-choice" role="radiogroup" aria-label={desk.words.say("desk-assign-free")}>
            if let Some((own, status)) = props.own {
                { choice(&desk, props, own, status, None) }
            }
            if fitting.is_empty() && props.own.is_none() {
                <p class="kr-quiet">{ desk.words.say("desk-assign-none") }</p>
            }
            { for fitting.iter().map(one) }
            if !other.is_empty() {
                <details>
                    <summary>{ desk.words.say("desk-assign-other-type") }</summary>
                    { for other.iter().map(one) }
                </details>
            }
        </div>
    }
}

/// The readiest first.
const fn rank(status: Cleanliness) -> u8 {
    match status {
        Cleanliness::Inspected => 0,
        Cleanliness::Clean => 1,
        Cleanliness::Dirty => 2,
    }
}

fn choice(
    desk: &Desk,
    props: &PickerProps,
    id: RoomId,
    status: Cleanliness,
    line: Option<&RoomLine>,
) -> Html {
    let words = desk.words;
    let Some(room) = desk.room(id) else {
        return html! {};
    };
    let onchange = props.onchoose.reform(move |_: Event| (id, status));
    let fault = line.and_then(|line| {
        let fault = line.outages.iter().find(|outage| {
            outage.kind == OutageKind::OutOfService && outage.nights.overlaps(&props.stay)
        })?;
        Some(words.say_with(
            "desk-assign-out-of-service",
            &[
                ("number", room.number.as_str().into()),
                ("reason", fault.reason.as_str().into()),
            ],
        ))
    });
    html! {
        <label key={id.to_string()} class="kr-choice">
            <input type="radio" name={props.name.clone()} value={id.to_string()} checked={props.chosen == Some(id)} {onchange}
                data-testid="room-choice" data-room={room.number.clone()} />
            <span class="kr-room">{ &room.number }</span>
            <span class="kr-quiet">{ desk.type_name(room.room_type) }</span>
            <CleanLabel {status} />
            if line.is_some_and(|line| line.occupied_by.is_some()) {
                <span class="kr-quiet">{ words.say("desk-occupied") }</span>
            }
            if let Some(fault) = fault {
                <span class="kr-wrong">{ fault }</span>
            }
        </label>
    }
}
