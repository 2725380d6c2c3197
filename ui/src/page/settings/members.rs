//! Rooms that are made of other rooms: which types, and which rooms.

use keyrack_contract::call::property::Profile;
use keyrack_contract::call::room::Add;
use keyrack_domain::property::{MadeOf, Room, RoomType};
use keyrack_domain::{RoomId, RoomTypeId};
use keyrack_locale::Words;
use yew::prelude::*;

use crate::desk::{Desk, Toast, use_desk};
use crate::page::form::{beside, typed, use_sending};
use crate::piece::{Check, Dialog, Failed, Field};
use crate::transport::fresh;

/// What a type is made of, in words: `2 × Double, 1 × Suite`.
pub fn made_of(words: &Words, profile: &Profile, kind: &RoomType) -> String {
    let part = |part: &MadeOf| {
        let found = profile.room_types.iter().find(|of| of.id == part.room_type);
        let name = found.map_or("", |of| of.name.get(words.tag()));
        words.say_with(
            "house-type-part",
            &[
                ("count", part.rooms.into()),
                ("name", name.to_owned().into()),
            ],
        )
    };
    let parts: Vec<String> = kind.made_of.iter().map(part).collect();
    words.say_with("house-type-made-of", &[("parts", parts.join(", ").into())])
}

/// What the choice of parts needs.
#[derive(Clone, PartialEq, Properties)]
pub struct PartsProps {
    /// The type that is made of others.
    pub id: RoomTypeId,
    /// Of what.
    pub made_of: Vec<MadeOf>,
    /// Of what instead.
    pub onchange: Callback<Vec<MadeOf>>,
    /// What is wrong with it.
    #[prop_or_default]
    pub error: Option<AttrValue>,
}

/// How many rooms of each other type make up one room.
#[component]
pub fn Parts(props: &PartsProps) -> Html {
    let desk = use_desk();
    let words = desk.words;
    let others = desk.profile.room_types.iter();
    html! {
        <fieldset class="kr-sell__room" data-testid="type-parts">
            <legend class="kr-field__label">{ words.say("house-type-parts") }</legend>
            <p class="kr-quiet">{ words.say("house-type-parts-hint") }</p>
            <div class="kr-fields">
                { for others.filter(|other| other.id != props.id).map(|other| {
                    let known = props.made_of.iter().find(|part| part.room_type == other.id);
                    let (of, made_of, onchange) = (other.id, props.made_of.clone(), props.onchange.clone());
                    let oninput = Callback::from(move |text: String| {
                        let mut next = made_of.clone();
                        next.retain(|part| part.room_type != of);
                        let rooms = text.trim().parse().unwrap_or(0);
                        if rooms > 0 {
                            next.push(MadeOf { room_type: of, rooms });
                        }
                        onchange.emit(next);
                    });
                    html! {
                        <Field key={of.to_string()} id={format!("type-part-{}", other.code)} kind="number" min="0" max="255" {oninput}
                            label={other.name.get(words.tag()).to_owned()} value={known.map_or_else(String::new, |part| part.rooms.to_string())} />
                    }
                }) }
            </div>
            if let Some(error) = &props.error { <p class="kr-wrong" role="alert">{ error }</p> }
        </fieldset>
    }
}

/// What the choice of members needs.
#[derive(Clone, PartialEq, Properties)]
pub struct MembersProps {
    /// The type of the larger room.
    pub kind: RoomType,
    /// The larger room, where it is there already.
    #[prop_or_default]
    pub whole: Option<RoomId>,
    /// What is chosen.
    pub chosen: Vec<RoomId>,
    /// What is chosen instead.
    pub onchange: Callback<Vec<RoomId>>,
    /// What is wrong with it.
    #[prop_or_default]
    pub error: Option<AttrValue>,
}

/// The rooms that a larger one is made of: those that are part of no other, type by type.
#[component]
pub fn Members(props: &MembersProps) -> Html {
    let desk = use_desk();
    let words = desk.words;
    let rooms = &desk.profile.rooms;
    let is_free = |id: RoomId| {
        let mut wholes = rooms
            .iter()
            .filter(|room| !room.archived && Some(room.id) != props.whole);
        !wholes.any(|whole| whole.members.contains(&id))
    };
    let group = |part: &MadeOf| {
        let of = desk
            .profile
            .room_types
            .iter()
            .find(|kind| kind.id == part.room_type);
        let name = of.map_or("", |kind| kind.name.get(words.tag())).to_owned();
        let theirs: Vec<&Room> = rooms
            .iter()
            .filter(|room| room.room_type == part.room_type && !room.archived && is_free(room.id))
            .collect();
        let count = theirs
            .iter()
            .filter(|room| props.chosen.contains(&room.id))
            .count();
        let legend = words.say_with(
            "house-members-of",
            &[
                ("name", name.into()),
                ("count", count.into()),
                ("wanted", part.rooms.into()),
            ],
        );
        html! {
            <fieldset class="kr-choices" key={part.room_type.to_string()} data-testid="members-of">
                <legend>{ legend }</legend>
                if theirs.is_empty() { <p class="kr-quiet">{ words.say("house-members-none") }</p> }
                { for theirs.into_iter().map(|room| {
                    let (id, chosen, onchange) = (room.id, props.chosen.clone(), props.onchange.clone());
                    let onchange = Callback::from(move |is_in: bool| {
                        let mut next = chosen.clone();
                        next.retain(|other| *other != id);
                        if is_in {
                            next.push(id);
                        }
                        onchange.emit(next);
                    });
                    html! { <Check key={id.to_string()} id={format!("member-{}", room.number)} label={room.number.clone()}
                        checked={props.chosen.contains(&id)} {onchange} /> }
                }) }
            </fieldset>
        }
    };
    html! {
        <div data-testid="members">
            { for props.kind.made_of.iter().map(group) }
            if let Some(error) = &props.error { <p class="kr-wrong" role="alert">{ error }</p> }
        </div>
    }
}

/// Fields that a failure can stand at.
const FIELDS: [&str; 3] = ["number", "floor", "members"];

/// What adding a larger room needs.
#[derive(Clone, PartialEq, Properties)]
pub struct AddWholeProps {
    /// Of which type.
    pub kind: RoomType,
    /// The form is closed.
    pub onclose: Callback<()>,
}

/// A room that is made of others.
#[component]
pub fn AddWhole(props: &AddWholeProps) -> Html {
    let desk = use_desk();
    let words = desk.words;
    let sending = use_sending(&props.onclose);
    let number = use_state(String::new);
    let floor = use_state(String::new);
    let members = use_state(Vec::<RoomId>::new);
    let onconfirm = sending.on({
        let room = Room {
            id: RoomId(fresh()),
            number: (*number).clone(),
            room_type: props.kind.id,
            floor: (*floor).clone(),
            archived: false,
            members: (*members).clone(),
        };
        move |desk: &Desk| {
            let said = desk
                .words
                .say_with("house-rooms-done-added", &[("count", 1.into())]);
            let rooms = vec![room.clone()];
            Ok((Add { rooms }, Toast::good(said)))
        }
    });
    let name = props.kind.name.get(words.tag()).to_owned();
    let onchange = {
        let members = members.clone();
        Callback::from(move |next| members.set(next))
    };
    html! {
        <Dialog title={words.say_with("house-rooms-add-of", &[("name", name.into())])} confirm={words.say("house-rooms-add")} {onconfirm}
            onclose={props.onclose.clone()} busy={sending.busy()} testid="whole-form">
            <div class="kr-fields">
                <Field id="whole-number" label={words.say("house-room-number")} value={(*number).clone()} chars_max=12 first=true required=true
                    error={sending.at("number")} oninput={typed(&number, |number, text| *number = text)} />
                <Field id="whole-floor" label={words.say("house-room-floor")} value={(*floor).clone()} chars_max=20
                    error={sending.at("floor")} oninput={typed(&floor, |floor, text| *floor = text)} />
            </div>
            <Members kind={props.kind.clone()} chosen={(*members).clone()} {onchange} error={sending.at("members")} />
            <Failed trouble={beside(sending.trouble(), &FIELDS)} />
        </Dialog>
    }
}
