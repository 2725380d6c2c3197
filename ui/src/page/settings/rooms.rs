//! Which kinds of rooms the hotel has, and which rooms.

use keyrack_contract::call::property::Profile;
use keyrack_domain::RoomId;
use keyrack_domain::property::{Links, Room, RoomType};
use patternfly_yew::prelude::Icon;
use yew::prelude::*;

use super::archive::ArchiveRoom;
use super::members::{AddWhole, made_of};
use super::retype::RetypeRoom;
use super::room_form::{AddRooms, ChangeRoom};
use super::type_form::TypeForm;
use crate::desk::{Desk, Toast, Undo, use_desk};
use crate::page::form::AtOnce;
use crate::piece::{Button, Empty, Kind, Label};
use keyrack_contract::call::room::Archive;

/// What is being written.
#[derive(Clone, PartialEq)]
enum Writing {
    Nothing,
    Type(Option<Box<RoomType>>),
    Add(Box<RoomType>),
    Change(Box<Room>),
    Archive(Box<Room>),
    Retype(Box<Room>),
}

/// The tab.
#[component]
pub fn HotelRooms() -> Html {
    let desk = use_desk();
    let words = desk.words;
    let writing = use_state(|| Writing::Nothing);
    let gone = use_state(|| false);
    let write = |what: Writing| {
        let writing = writing.clone();
        Callback::from(move |()| writing.set(what.clone()))
    };
    let close = write(Writing::Nothing);
    let profile = &desk.profile;
    let archived = profile.rooms.iter().filter(|room| room.archived).count();
    let links = Links::of(&profile.room_types, &profile.rooms);
    let show_gone = {
        let gone = gone.clone();
        Callback::from(move |()| gone.set(!*gone))
    };
    html! {
        <section class="kr-house" data-testid="hotel-rooms">
            <div class="kr-house__bar">
                <p class="kr-quiet">{ words.say_with("house-rooms-count", &[
                    ("rooms", profile.rooms.len().saturating_sub(archived).into()), ("types", profile.room_types.len().into())]) }</p>
                <Button icon={Icon::Plus} label={words.say("house-type-add")} onclick={write(Writing::Type(None))} testid="type-add" />
            </div>
            if profile.room_types.is_empty() { <Empty text={words.say("house-rooms-empty")} /> }
            { for profile.room_types.iter().map(|kind| {
                let rooms: Vec<&Room> = profile.rooms.iter().filter(|room| room.room_type == kind.id && (*gone || !room.archived)).collect();
                let there = profile.rooms.iter().filter(|room| room.room_type == kind.id && !room.archived).count();
                let name = kind.name.get(words.tag()).to_owned();
                let beds = kind.description.get(words.tag()).to_owned();
                let occupancy = words.say_with("house-type-occupancy", &[("adults", kind.adults_max.into()), ("heads", kind.heads_max.into())]);
                html! {
                    <section class="kr-card" key={kind.id.to_string()} data-testid="type-card" data-type={kind.code.clone()}>
                        <div class="kr-house__bar">
                            <div>
                                <h2>{ name.clone() } <span class="kr-quiet">{ format!(" · {}", kind.code) }</span></h2>
                                <p class="kr-quiet">{ occupancy } if !beds.is_empty() { { format!(" · {beds}") } }
                                    { format!(" · {}", words.say_with("house-type-rooms", &[("count", there.into())])) }</p>
                                if kind.is_made_of_others() { <p class="kr-quiet" data-testid="type-made-of">{ made_of(&words, profile, kind) }</p> }
                            </div>
                            <div class="kr-row__steps">
                                <Button small=true kind={Kind::Quiet} label={words.say("house-edit")} testid="type-edit"
                                    aria={words.say_with("house-type-edit-of", &[("name", name.clone().into())])} onclick={write(Writing::Type(Some(Box::new(kind.clone()))))} />
                                <Button small=true icon={Icon::Plus} label={words.say("house-rooms-add")} testid="rooms-add"
                                    aria={words.say_with("house-rooms-add-of", &[("name", name.clone().into())])} onclick={write(Writing::Add(Box::new(kind.clone())))} />
                            </div>
                        </div>
                        if rooms.is_empty() {
                            <p class="kr-quiet">{ words.say("house-rooms-none") }</p>
                        } else {
                            <table class="kr-table kr-table--rows">
                                <thead><tr>
                                    <th scope="col">{ words.say("house-room-number") }</th>
                                    <th scope="col">{ words.say("house-room-floor") }</th>
                                    <th scope="col"><span class="kr-unseen">{ words.say("desk-actions") }</span></th>
                                </tr></thead>
                                <tbody>{ for rooms.iter().map(|room| {
                                    let boxed = || Box::new((*room).clone());
                                    let of = |message: &str| words.say_with(message, &[("room", room.number.clone().into())]);
                                    html! {
                                        <tr key={room.id.to_string()} data-testid="house-room" data-room={room.number.clone()} data-archived={room.archived.to_string()}>
                                            <td class="kr-room">{ &room.number }
                                                if !room.members.is_empty() {
                                                    <span class="kr-quiet" data-testid="room-members">{ format!(" = {}", numbers(profile, &room.members)) }</span>
                                                    if !room.archived && !links.is_sound(room.id) {
                                                        { " " } <Label state="conflict" icon={Icon::ExclamationTriangle} text={words.say("house-room-unsound")} />
                                                    }
                                                }
                                                if room.archived { { " " } <Label state="departed" icon={Icon::Ban} text={words.say("house-room-archived")} /> }</td>
                                            <td>{ &room.floor }</td>
                                            <td><div class="kr-row__steps">
                                                <Button small=true kind={Kind::Quiet} label={words.say("house-edit")} aria={of("house-room-edit-of")} testid="room-edit" onclick={write(Writing::Change(boxed()))} />
                                                if room.members.is_empty() && !room.archived {
                                                    <Button small=true kind={Kind::Quiet} label={words.say("house-room-retype")} aria={of("house-room-retype-of")} testid="room-retype" onclick={write(Writing::Retype(boxed()))} />
                                                }
                                                if room.archived {
                                                    { bring_back(&desk, room) }
                                                } else {
                                                    <Button small=true kind={Kind::Quiet} label={words.say("house-room-archive")} aria={of("house-room-archive-of")} testid="room-archive" onclick={write(Writing::Archive(boxed()))} />
                                                }
                                            </div></td>
                                        </tr>
                                    }
                                }) }</tbody>
                            </table>
                        }
                    </section>
                }
            }) }
            if archived > 0 {
                <div><Button kind={Kind::Quiet} label={words.say_with(if *gone { "house-rooms-hide" } else { "house-rooms-show" }, &[("count", archived.into())])} onclick={show_gone} testid="rooms-show-archived" /></div>
            }
            { match &*writing {
                Writing::Nothing => html! {},
                Writing::Type(kind) => html! { <TypeForm kind={kind.as_deref().cloned()} onclose={close} /> },
                Writing::Add(kind) if kind.is_made_of_others() => html! { <AddWhole kind={(**kind).clone()} onclose={close} /> },
                Writing::Add(kind) => html! { <AddRooms kind={(**kind).clone()} onclose={close} /> },
                Writing::Change(room) => html! { <ChangeRoom room={(**room).clone()} onclose={close} /> },
                Writing::Retype(room) => html! { <RetypeRoom room={(**room).clone()} onclose={close} /> },
                Writing::Archive(room) => html! { <ArchiveRoom room={(**room).clone()} onclose={close} /> },
            } }
        </section>
    }
}

/// The numbers of rooms, as a line.
fn numbers(profile: &Profile, rooms: &[RoomId]) -> String {
    let number = |id: &RoomId| {
        let found = profile.rooms.iter().find(|room| room.id == *id);
        found.map_or("", |room| room.number.as_str())
    };
    let numbers: Vec<&str> = rooms.iter().map(number).collect();
    numbers.join(" + ")
}

/// Takes a room back into the hotel.
fn bring_back(desk: &Desk, room: &Room) -> Html {
    let (words, id, number) = (desk.words, room.id, room.number.clone());
    let call = Archive {
        id,
        archived: false,
    };
    let text = words.say_with("house-room-done-back", &[("room", number.clone().into())]);
    let toast = Toast::good(text).with_undo(Undo::Archived(id, true));
    html! {
        <AtOnce<Archive> {call} {toast} label={words.say("house-room-back")} testid="room-back"
            aria={words.say_with("house-room-back-of", &[("room", number.into())])} />
    }
}
