//! Rooms are added, by ranges, or get another number.

use keyrack_contract::call::room::{Add, Change};
use keyrack_domain::RoomId;
use keyrack_domain::property::{
    NumbersError, ROOM_NUMBER_CHARS_MAX, ROOM_NUMBERS_MAX, Room, RoomType, room_numbers,
};
use keyrack_locale::Words;
use yew::prelude::*;

use super::members::Members;
use crate::desk::{Desk, Toast, use_desk};
use crate::page::form::{beside, typed, use_sending};
use crate::piece::{Dialog, Failed, Field};
use crate::transport::fresh;

/// Fields that a failure can stand at.
const FIELDS: [&str; 3] = ["number", "floor", "members"];

/// What adding needs.
#[derive(Clone, PartialEq, Properties)]
pub struct AddProps {
    /// Of which type.
    pub kind: RoomType,
    /// The form is closed.
    pub onclose: Callback<()>,
}

/// Several rooms at once.
#[component]
pub fn AddRooms(props: &AddProps) -> Html {
    let desk = use_desk();
    let words = desk.words;
    let sending = use_sending(&props.onclose);
    let list = use_state(String::new);
    let floor = use_state(String::new);
    let beds = use_state(|| "6".to_owned());
    let by_bed = !props.kind.sold_by.is_room();
    let numbers = if by_bed {
        bed_numbers(&list, &beds)
    } else {
        room_numbers(&list)
    };
    let count = numbers.as_ref().map_or(0, Vec::len);
    let onconfirm = sending.on({
        let kind = props.kind.id;
        let (numbers, floor) = (numbers.clone().unwrap_or_default(), (*floor).clone());
        move |desk: &Desk| {
            let rooms = numbers.iter().map(|number| Room {
                id: RoomId(fresh()),
                number: number.clone(),
                room_type: kind,
                floor: floor_of(number, &floor),
                archived: false,
                members: Vec::new(),
            });
            let rooms = rooms.collect();
            let said = desk
                .words
                .say_with("house-rooms-done-added", &[("count", numbers.len().into())]);
            Ok((Add { rooms }, Toast::good(said)))
        }
    });
    let name = props.kind.name.get(words.tag()).to_owned();
    let preview = match &numbers {
        Ok(_) if count > 0 => words.say_with("setup-rooms-count", &[("count", count.into())]),
        _ => words.say("setup-rooms-example"),
    };
    let error = numbers
        .as_ref()
        .err()
        .map(|why| AttrValue::from(not_read(&words, why)))
        .or_else(|| sending.at("number"));
    html! {
        <Dialog title={words.say_with("house-rooms-add-of", &[("name", name.into())])} confirm={words.say("house-rooms-add")} {onconfirm}
            onclose={props.onclose.clone()} busy={sending.busy()} disabled={count == 0} testid="rooms-form">
            <Field id="rooms-numbers" label={words.say("house-rooms-numbers")} value={(*list).clone()} first=true required=true chars_max=2000
                hint={preview} {error} oninput={typed(&list, |list, text| *list = text)} />
            if by_bed {
                <Field id="rooms-beds" kind="number" min="1" max={BEDS_MAX.to_string()} label={words.say("house-rooms-beds")} value={(*beds).clone()}
                    hint={words.say("house-rooms-beds-hint")} oninput={typed(&beds, |beds, text| *beds = text)} />
            }
            <Field id="rooms-floor" label={words.say("house-room-floor")} value={(*floor).clone()} chars_max=20 hint={words.say("house-room-floor-hint")}
                error={sending.at("floor")} oninput={typed(&floor, |floor, text| *floor = text)} />
            <Failed trouble={beside(sending.trouble(), &FIELDS)} />
        </Dialog>
    }
}

/// The most beds of one dormitory: as many as there are letters.
const BEDS_MAX: u8 = 26;

/// The beds of rooms: `101-A` to `101-F` for six in 101. No beds where that is no number that can be.
fn bed_numbers(rooms: &str, beds: &str) -> Result<Vec<String>, NumbersError> {
    let count = beds.trim().parse::<u8>().unwrap_or(0);
    let count = if count > BEDS_MAX { 0 } else { count };
    let rooms = room_numbers(rooms)?;
    let mut all = Vec::new();
    for room in rooms {
        for letter in (b'A'..=b'Z').take(usize::from(count)) {
            let number = format!("{room}-{}", char::from(letter));
            if number.chars().count() > ROOM_NUMBER_CHARS_MAX {
                return Err(NumbersError::Number(number));
            }
            all.push(number);
        }
    }
    if all.len() > ROOM_NUMBERS_MAX {
        return Err(NumbersError::TooMany);
    }
    Ok(all)
}

/// The floor that was typed, or the one that a number of three or four digits begins with.
fn floor_of(number: &str, typed: &str) -> String {
    if !typed.trim().is_empty() {
        return typed.trim().to_owned();
    }
    // Of a bed it is its room's.
    let number = number.split_once('-').map_or(number, |(room, _)| room);
    let is_plain = number.bytes().all(|byte| byte.is_ascii_digit());
    match number.len() {
        3 | 4 if is_plain => {
            let last = number.len().saturating_sub(2);
            number.get(..last).unwrap_or_default().to_owned()
        }
        _ => String::new(),
    }
}

/// Why a list cannot be read.
fn not_read(words: &Words, why: &NumbersError) -> String {
    let (key, piece) = match why {
        NumbersError::Range(piece) | NumbersError::Number(piece) => {
            ("setup-wrong-range", piece.as_str())
        }
        NumbersError::Backwards(piece) => ("setup-wrong-backwards", piece.as_str()),
        NumbersError::Twice(piece) => ("setup-wrong-twice", piece.as_str()),
        NumbersError::TooMany => ("setup-wrong-too-many", ""),
    };
    words.say_with(key, &[("piece", piece.into())])
}

/// What changing needs.
#[derive(Clone, PartialEq, Properties)]
pub struct ChangeProps {
    /// Which room.
    pub room: Room,
    /// The form is closed.
    pub onclose: Callback<()>,
}

/// Number and floor of one room.
#[component]
pub fn ChangeRoom(props: &ChangeProps) -> Html {
    let desk = use_desk();
    let words = desk.words;
    let sending = use_sending(&props.onclose);
    let number = use_state(|| props.room.number.clone());
    let floor = use_state(|| props.room.floor.clone());
    let members = use_state(|| props.room.members.clone());
    let mut types = desk.profile.room_types.iter();
    let kind = types.find(|kind| kind.id == props.room.room_type);
    let whole = kind.filter(|kind| kind.is_made_of_others()).cloned();
    let onconfirm = sending.on({
        let call = Change {
            id: props.room.id,
            number: (*number).clone(),
            floor: (*floor).clone(),
            members: whole.is_some().then(|| (*members).clone()),
        };
        move |desk: &Desk| {
            let name = call.number.trim().to_owned();
            let said = desk
                .words
                .say_with("house-room-done-changed", &[("room", name.into())]);
            Ok((call.clone(), Toast::good(said)))
        }
    });
    let onchange = {
        let members = members.clone();
        Callback::from(move |next| members.set(next))
    };
    html! {
        <Dialog title={words.say_with("house-room-edit-of", &[("room", props.room.number.clone().into())])} confirm={words.say("save")} {onconfirm}
            onclose={props.onclose.clone()} busy={sending.busy()} testid="room-form">
            <div class="kr-fields">
                <Field id="room-number" label={words.say("house-room-number")} value={(*number).clone()} chars_max=12 first=true required=true
                    error={sending.at("number")} oninput={typed(&number, |number, text| *number = text)} />
                <Field id="room-floor" label={words.say("house-room-floor")} value={(*floor).clone()} chars_max=20
                    error={sending.at("floor")} oninput={typed(&floor, |floor, text| *floor = text)} />
            </div>
            if let Some(kind) = whole {
                <Members {kind} whole={props.room.id} chosen={(*members).clone()} {onchange} error={sending.at("members")} />
            }
            <Failed trouble={beside(sending.trouble(), &FIELDS)} />
        </Dialog>
    }
}
