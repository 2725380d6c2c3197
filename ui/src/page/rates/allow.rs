//! A manager allows overbooking on the selected nights.

use keyrack_contract::call::allowance;
use keyrack_domain::{Date, RoomTypeId};
use yew::prelude::*;

use crate::desk::{Toast, use_act, use_desk};
use crate::piece::{Button, Failed, Field, Kind};
use crate::transport::Trouble;

/// What it needs.
#[derive(Clone, PartialEq, Properties)]
pub struct AllowProps {
    /// The types whose counts are selected.
    pub room_types: Vec<RoomTypeId>,
    /// The first selected night.
    pub from: Date,
    /// The night after the last.
    pub to: Date,
    /// The weekdays that are meant.
    pub weekdays: [bool; 7],
}

/// The form.
#[component]
pub fn Allow(props: &AllowProps) -> Html {
    let desk = use_desk();
    let act = use_act();
    let words = desk.words;
    let text = use_state(String::new);
    let trouble = use_state(|| None::<Trouble>);
    let rooms = text.trim().parse::<u16>().ok();
    let send = {
        let (desk, act, trouble) = (desk.clone(), act.clone(), trouble.clone());
        let (text, props) = (text.clone(), props.clone());
        Callback::from(move |rooms: Option<u16>| {
            let call = allowance::Set {
                room_types: props.room_types.clone(),
                from: props.from,
                to: props.to,
                weekdays: props.weekdays,
                rooms,
            };
            let (desk, trouble, text) = (desk.clone(), trouble.clone(), text.clone());
            trouble.set(None);
            act.run(call, move |done| match done {
                Ok(_) => {
                    text.set(String::new());
                    desk.say(Toast::good(desk.words.say("desk-rates-allow-done")));
                }
                Err(why) => trouble.set(Some(why)),
            });
        })
    };
    let onsubmit = {
        let send = send.clone();
        Callback::from(move |event: SubmitEvent| {
            event.prevent_default();
            if rooms.is_some() {
                send.emit(rooms);
            }
        })
    };
    let oninput = {
        let text = text.clone();
        Callback::from(move |typed| text.set(typed))
    };
    let last = props.to.yesterday().unwrap_or(props.to);
    let nights = if last == props.from {
        words.date_short(props.from)
    } else {
        words.say_with(
            "date-from-to",
            &[
                ("from", words.date_short(props.from).into()),
                ("to", words.date_short(last).into()),
            ],
        )
    };
    html! {
        <form class="kr-rates__allow" {onsubmit} novalidate={true} data-testid="rates-allow">
            <Field id="rates-allowance" kind="number" min="0" max="999" label={words.say("desk-rates-allow")} value={(*text).clone()} {oninput}
                hint={words.say_with("desk-rates-allow-hint", &[("nights", nights.into())])} />
            <div class="kr-row__steps">
                <Button small=true submit=true label={words.say("desk-rates-allow-set")} disabled={rooms.is_none()} busy={act.busy()} testid="rates-allow-set" />
                <Button small=true kind={Kind::Quiet} label={words.say("desk-rates-allow-own")} onclick={send.reform(|()| None)} disabled={act.busy()} testid="rates-allow-own" />
            </div>
            <Failed trouble={(*trouble).clone()} />
        </form>
    }
}
