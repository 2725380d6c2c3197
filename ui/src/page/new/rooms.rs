//! The rooms of guests who are here: one for each that was chosen, none of them twice.

use keyrack_domain::RoomId;
use keyrack_domain::property::Cleanliness;
use yew::prelude::*;

use super::basket::{self, Picked};
use crate::desk::{Tone, use_desk};
use crate::piece::Alert;
use crate::sheet::Picker;

/// What was given to each room of the booking.
pub type Given = Vec<Option<(RoomId, Cleanliness)>>;

/// For what.
#[derive(Clone, PartialEq, Properties)]
pub struct RoomsProps {
    /// What was chosen.
    pub rooms: Vec<Picked>,
    /// What is given.
    pub given: Given,
    /// What is given instead.
    pub onchange: Callback<Given>,
}

/// The choice.
#[component]
pub fn Rooms(props: &RoomsProps) -> Html {
    let desk = use_desk();
    let words = desk.words;
    let Some(stay) = basket::stay(&props.rooms) else {
        return html! {};
    };
    let many = props.rooms.len() > 1;
    props
        .rooms
        .iter()
        .enumerate()
        .map(|(place, room)| {
            let mine = props.given.get(place).copied().flatten();
            let others = props.given.iter().enumerate();
            let without: Vec<RoomId> = others
                .filter(|(other, _)| *other != place)
                .filter_map(|(_, given)| given.map(|(room, _)| room))
                .collect();
            let onchoose = {
                let (given, onchange, count) =
                    (props.given.clone(), props.onchange.clone(), props.rooms.len());
                Callback::from(move |chosen| {
                    let mut given = given.clone();
                    given.resize(count, None);
                    if let Some(mine) = given.get_mut(place) {
                        *mine = Some(chosen);
                    }
                    onchange.emit(given);
                })
            };
            // Rooms are given one after the other, so that two never take the same by themselves.
            let waits = (0..place).any(|before| props.given.get(before).copied().flatten().is_none());
            let dirty = mine.filter(|(_, status)| *status == Cleanliness::Dirty);
            let dirty = dirty.map(|(room, _)| {
                let number = desk.room_number(room);
                words.say_with("desk-confirm-dirty-title", &[("number", number.into())])
            });
            let kind = desk.type_name(room.offer.room_type);
            html! {
                <fieldset class="kr-sell__room" key={place}>
                    <legend>
                        { if many { format!("{} {}: {kind}", words.say("desk-room"), place.saturating_add(1)) } else { words.say("desk-room") } }
                    </legend>
                    if !waits {
                        <Picker {stay} room_type={room.offer.room_type} chosen={mine.map(|(room, _)| room)} {without}
                            name={format!("room-{place}")} {onchoose} />
                    }
                    if let Some(dirty) = dirty {
                        <Alert tone={Tone::Warning} text={dirty} testid="room-warning" />
                    }
                </fieldset>
            }
        })
        .collect()
}
