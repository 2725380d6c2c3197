//! A guest of the group is booked into one of its rooms.

use std::rc::Rc;

use keyrack_contract::call::block::{BlockView, PickRoom, PickUp, Price};
use keyrack_domain::guest::Guest;
use keyrack_domain::reservation::Source;
use keyrack_domain::{BookingId, Party, RoomTypeId, Stay};
use yew::prelude::*;

use crate::desk::{Toast, Watch, use_act, use_ask, use_desk};
use crate::piece::{Choice, Dialog, Failed, Field, Select};
use crate::transport::{Trouble, fresh};

/// What the dialog needs.
#[derive(Clone, PartialEq, Properties)]
pub struct PickUpProps {
    /// The group.
    pub view: Rc<BlockView>,
    /// It is closed.
    pub onclose: Callback<()>,
}

/// All that is typed.
#[derive(Clone, PartialEq)]
struct Typed {
    from: String,
    until: String,
    room_type: RoomTypeId,
    adults: String,
    guest: Guest,
    notes: String,
}

impl Typed {
    fn rooms(&self) -> Option<(Stay, Vec<PickRoom>)> {
        let stay = Stay::try_new(self.from.parse().ok()?, self.until.parse().ok()?).ok()?;
        let party = Party::try_new(self.adults.trim().parse().ok()?, Vec::new()).ok()?;
        let room = PickRoom {
            room_type: self.room_type,
            party,
            services: Vec::new(),
        };
        Some((stay, vec![room]))
    }
}

/// The dialog.
#[component]
pub fn PickUpDialog(props: &PickUpProps) -> Html {
    let desk = use_desk();
    let act = use_act();
    let words = desk.words;
    let trouble = use_state(|| None::<Trouble>);
    let booking = use_state(|| BookingId(fresh()));
    let typed = use_state({
        let (view, desk) = (props.view.clone(), desk.clone());
        move || begin(&view, desk.profile.business_date)
    });
    let id = props.view.block.id;
    let call = typed.rooms().map(|(stay, rooms)| Price { id, stay, rooms });
    let priced = use_ask(call, Watch::OFFERS);
    let put = |set: fn(&mut Typed, String)| {
        let typed = typed.clone();
        Callback::from(move |text: String| {
            let mut next = (*typed).clone();
            set(&mut next, text);
            typed.set(next);
        })
    };
    let total = priced
        .data
        .as_ref()
        .filter(|_| priced.trouble.is_none())
        .map(|priced| priced.total);
    let left = priced.data.as_ref().map_or(0, |priced| {
        let mut left = priced.left.iter();
        let found = left.find(|(kind, _)| *kind == typed.room_type);
        found.map_or(0, |(_, left)| i64::from(*left))
    });
    let onconfirm = {
        let (desk, act, trouble, typed) =
            (desk.clone(), act.clone(), trouble.clone(), typed.clone());
        let (onclose, booking) = (props.onclose.clone(), *booking);
        Callback::from(move |()| {
            let Some((stay, rooms)) = typed.rooms() else {
                return;
            };
            let call = PickUp {
                id,
                booking,
                stay,
                rooms,
                guest: typed.guest.clone(),
                known_guest: None,
                source: Source::Desk,
                expected_total: total,
                notes: typed.notes.trim().to_owned(),
            };
            let (desk, trouble, onclose) = (desk.clone(), trouble.clone(), onclose.clone());
            act.run(call, move |done| match done {
                Ok(booked) => {
                    onclose.emit(());
                    let reference = [("reference", booked.reference.into())];
                    desk.say(Toast::good(
                        desk.words.say_with("groups-picked", &reference),
                    ));
                }
                Err(why) => trouble.set(Some(why)),
            });
        })
    };
    let kinds: Vec<Choice> = desk
        .profile
        .room_types
        .iter()
        .filter(|kind| {
            let mut nights = props.view.nights.iter();
            nights.any(|night| night.room_type == kind.id)
        })
        .map(|kind| Choice::new(kind.id.to_string(), desk.type_name(kind.id)))
        .collect();
    let (first, last) = props.view.block.span().unzip();
    html! {
        <Dialog title={words.say("groups-pick-title")} confirm={words.say("groups-pick")} {onconfirm} onclose={props.onclose.clone()}
            busy={act.busy()} disabled={total.is_none()} testid="group-pick-dialog">
            <div class="kr-fields">
                <Field id="pick-from" kind="date" label={words.say("field-arrival")} value={typed.from.clone()} required=true
                    min={first.map(|date| date.to_string())} oninput={put(|typed, text| typed.from = text)} />
                <Field id="pick-until" kind="date" label={words.say("field-departure")} value={typed.until.clone()} required=true
                    max={last.and_then(|date| date.tomorrow().ok()).map(|date| date.to_string())} oninput={put(|typed, text| typed.until = text)} />
                <Select id="pick-type" label={words.say("field-room-type")} value={typed.room_type.to_string()} choices={kinds}
                    onchange={put(|typed, text| if let Ok(id) = text.parse() { typed.room_type = id; })} />
                <Field id="pick-adults" kind="number" min="1" label={words.say("field-adults")} value={typed.adults.clone()}
                    oninput={put(|typed, text| typed.adults = text)} />
                <Field id="pick-first" label={words.say("field-first-name")} value={typed.guest.first_name.clone()} chars_max=80 first=true
                    oninput={put(|typed, text| typed.guest.first_name = text)} />
                <Field id="pick-last" label={words.say("field-last-name")} value={typed.guest.last_name.clone()} chars_max=80 required=true
                    oninput={put(|typed, text| typed.guest.last_name = text)} />
                <Field id="pick-email" kind="email" label={words.say("field-email")} value={typed.guest.email.clone()} chars_max=120
                    oninput={put(|typed, text| typed.guest.email = text)} />
                <Field id="pick-notes" label={words.say("field-notes")} value={typed.notes.clone()} chars_max=2000
                    oninput={put(|typed, text| typed.notes = text)} />
            </div>
            if priced.data.is_some() {
                <p role="status" data-testid="group-pick-price">
                    if let Some(total) = total {
                        <strong>{ words.say_with("groups-pick-price", &[("total", words.money(total).into())]) }</strong>{ " " }
                    }
                    <span class="kr-quiet">{ words.say_with("groups-pick-left", &[("count", left.into())]) }</span>
                </p>
            }
            <Failed trouble={(*trouble).clone().or(priced.trouble.clone())} />
        </Dialog>
    }
}

/// The first night that is left, for two.
fn begin(view: &BlockView, today: keyrack_domain::Date) -> Typed {
    let mut nights = view.nights.iter().filter(|night| night.date >= today);
    let free = nights.clone().find(|night| night.remaining > 0);
    let from = free.or_else(|| nights.next());
    let last = view.block.span().map(|(_, last)| last);
    let until = last.and_then(|last| last.tomorrow().ok());
    Typed {
        from: from.map_or_else(String::new, |night| night.date.to_string()),
        until: until.map_or_else(String::new, |date| date.to_string()),
        room_type: from.map_or(RoomTypeId(uuid::Uuid::nil()), |night| night.room_type),
        adults: "2".to_owned(),
        guest: Guest::default(),
        notes: String::new(),
    }
}
