//! How many rooms of a night may be taken back, and which were.

use keyrack_contract::call::rights::{Picture, SetGlass};
use yew::prelude::*;

use crate::desk::{Desk, Toast, use_act, use_desk};
use crate::page::form::{beside, wrong};
use crate::piece::{Button, Dialog, Failed, Field};
use crate::transport::Trouble;

/// The limit, and what was taken back.
pub fn taken_back(desk: &Desk, picture: &Picture, may: bool, onchange: Callback<()>) -> Html {
    let words = desk.words;
    let name = |id| {
        let mut desks = picture.desks.iter();
        let found = desks.find(|desk| desk.device == id);
        found.map_or_else(String::new, |desk| desk.name.clone())
    };
    html! {
        <section class="kr-card" aria-labelledby="desks-glass" data-testid="desk-glass" data-rooms={picture.glass_rooms.to_string()}>
            <h2 id="desks-glass">{ words.say("desks-glass") }</h2>
            <p>{ words.say_with("desks-glass-limit", &[("count", picture.glass_rooms.into())]) }</p>
            <p class="kr-quiet">{ words.say("desks-glass-hint") }</p>
            if may {
                <div class="kr-actions"><Button small=true label={words.say("desks-glass-change")} onclick={onchange} testid="glass-change" /></div>
            }
            if !picture.broken.is_empty() {
                <ul class="kr-entries">{ for picture.broken.iter().map(|one| html! {
                    <li data-testid="broken">
                        { words.say_with("desks-broken", &[
                            ("count", one.rooms.into()),
                            ("type", desk.type_name(one.room_type).into()),
                            ("night", words.date_short(one.night).into()),
                            ("desk", name(one.device).into()),
                        ]) }
                        <span class="kr-quiet">{ format!("{} · {} · {}", one.by, words.instant(one.at, &desk.zone()), one.reason) }</span>
                    </li>
                }) }</ul>
            }
        </section>
    }
}

/// What the form needs.
#[derive(Clone, PartialEq, Properties)]
pub struct LimitProps {
    /// What stands.
    pub rooms: u16,
    /// The form is closed.
    pub onclose: Callback<()>,
}

/// Another limit.
#[component]
pub fn Limit(props: &LimitProps) -> Html {
    let desk = use_desk();
    let act = use_act();
    let words = desk.words;
    let trouble = use_state(|| None::<Trouble>);
    let text = use_state(|| props.rooms.to_string());
    let rooms = text.trim().parse::<u16>().ok();
    let onconfirm = {
        let (desk, act, trouble, onclose) = (
            desk.clone(),
            act.clone(),
            trouble.clone(),
            props.onclose.clone(),
        );
        Callback::from(move |()| {
            let Some(rooms) = rooms else { return };
            let (desk, trouble, onclose) = (desk.clone(), trouble.clone(), onclose.clone());
            act.run(SetGlass { rooms }, move |done| match done {
                Ok(_) => {
                    onclose.emit(());
                    desk.say(Toast::good(desk.words.say("desks-glass-done")));
                }
                Err(why) => trouble.set(Some(why)),
            });
        })
    };
    let oninput = {
        let text = text.clone();
        Callback::from(move |typed: String| text.set(typed))
    };
    let why = (*trouble).as_ref();
    html! {
        <Dialog title={words.say("desks-glass")} confirm={words.say("save")} {onconfirm} onclose={props.onclose.clone()}
            busy={act.busy()} disabled={rooms.is_none()} testid="glass-form">
            <p>{ words.say("desks-glass-hint") }</p>
            <Field id="glass-rooms" kind="number" min="0" max="99" first=true required=true label={words.say("desks-glass-rooms")}
                value={(*text).clone()} {oninput} error={wrong(&words, why, "rooms")} />
            <Failed trouble={beside(why, &["rooms"])} />
        </Dialog>
    }
}
