//! Rooms are taken back from a desk that cannot be asked: a question that says what may come of it.

use keyrack_contract::call::rights::{BreakGlass, DeskRights, HeldRooms, Picture};
use yew::prelude::*;

use crate::desk::{Toast, Tone, use_act, use_desk};
use crate::page::form::{beside, wrong};
use crate::piece::{Alert, Choice, Dialog, Failed, Field, Kind, Select};
use crate::transport::Trouble;

/// What the form needs.
#[derive(Clone, PartialEq, Properties)]
pub struct TakeBackProps {
    /// The desk.
    pub one: DeskRights,
    /// How rights stand.
    pub picture: Picture,
    /// The form is closed.
    pub onclose: Callback<()>,
}

/// Fields that a failure can stand at.
const FIELDS: [&str; 2] = ["rooms", "reason"];

/// The form.
#[component]
pub fn TakeBack(props: &TakeBackProps) -> Html {
    let desk = use_desk();
    let act = use_act();
    let words = desk.words;
    let trouble = use_state(|| None::<Trouble>);
    let at = use_state(|| 0_usize);
    let rooms = use_state(|| "1".to_owned());
    let reason = use_state(String::new);
    let held: Vec<HeldRooms> = props
        .one
        .held
        .iter()
        .copied()
        .filter(|held| held.free > 0)
        .collect();
    let chosen = held.get(*at).or_else(|| held.first()).copied();
    let count = rooms.trim().parse::<u16>().ok().filter(|rooms| *rooms > 0);
    let onconfirm = {
        let (desk, act, trouble, onclose) = (
            desk.clone(),
            act.clone(),
            trouble.clone(),
            props.onclose.clone(),
        );
        let (device, reason) = (props.one.device, (*reason).clone());
        Callback::from(move |()| {
            let (Some(held), Some(rooms)) = (chosen, count) else {
                return;
            };
            let call = BreakGlass {
                device,
                night: held.night,
                room_type: held.room_type,
                rooms,
                reason: reason.clone(),
            };
            let (desk, trouble, onclose) = (desk.clone(), trouble.clone(), onclose.clone());
            act.run(call, move |done| match done {
                Ok(_) => {
                    onclose.emit(());
                    desk.say(Toast::good(
                        desk.words
                            .say_with("desks-take-back-done", &[("count", rooms.into())]),
                    ));
                }
                Err(why) => trouble.set(Some(why)),
            });
        })
    };
    let set = |state: &UseStateHandle<String>| {
        let state = state.clone();
        Callback::from(move |text: String| state.set(text))
    };
    let choices: Vec<Choice> = held
        .iter()
        .enumerate()
        .map(|(place, held)| {
            let text = words.say_with(
                "desks-take-back-choice",
                &[
                    ("night", words.date_short(held.night).into()),
                    ("type", desk.type_name(held.room_type).into()),
                    ("count", held.free.into()),
                ],
            );
            Choice::new(place.to_string(), text)
        })
        .collect();
    let onchange = {
        let at = at.clone();
        Callback::from(move |value: String| at.set(value.parse().unwrap_or(0)))
    };
    let why = (*trouble).as_ref();
    let named = |message: &str| words.say_with(message, &[("desk", props.one.name.clone().into())]);
    html! {
        <Dialog title={named("desks-take-back-of")} confirm={words.say("desks-take-back-do")} kind={Kind::Danger} {onconfirm}
            onclose={props.onclose.clone()} busy={act.busy()} disabled={chosen.is_none() || count.is_none() || reason.trim().is_empty()} testid="take-back-form">
            <Alert tone={Tone::Warning} text={named("desks-take-back-risk")} hint={words.say("desks-take-back-risk-hint")} />
            <p class="kr-quiet">{ words.say_with("desks-glass-limit", &[("count", props.picture.glass_rooms.into())]) }</p>
            <div class="kr-fields">
                <Select id="take-back-what" label={words.say("desks-take-back-what")} value={at.to_string()} {choices} {onchange} />
                <Field id="take-back-rooms" kind="number" min="1" max="99" required=true label={words.say("desks-take-back-rooms")}
                    value={(*rooms).clone()} oninput={set(&rooms)} error={wrong(&words, why, "rooms")} />
            </div>
            <Field id="take-back-reason" label={words.say("desks-reason")} value={(*reason).clone()} chars_max=300 required=true
                oninput={set(&reason)} error={wrong(&words, why, "reason")} />
            <Failed trouble={beside(why, &FIELDS)} />
        </Dialog>
    }
}
