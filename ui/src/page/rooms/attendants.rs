//! Who cleans today: each with what they have to do, and a place to drop rooms on.

use std::rc::Rc;

use keyrack_contract::call::housekeeping::{
    AddAttendant, Attendant, BoardView, DropAttendant, ShareOut,
};
use keyrack_domain::AttendantId;
use keyrack_domain::property::Cleanliness;
use patternfly_yew::prelude::Icon;
use yew::prelude::*;

use super::steps::given;
use crate::desk::{Act, Desk, Toast, use_act, use_desk};
use crate::piece::{Button, Dialog, Failed, Field, Kind, told};
use crate::transport::{Trouble, fresh};

/// Whose board.
#[derive(Clone, PartialEq, Properties)]
pub struct AttendantsProps {
    /// The board.
    pub board: Rc<BoardView>,
    /// Rooms are dropped on somebody, or on nobody.
    pub ondrop: Callback<Option<AttendantId>>,
}

/// The list of the day.
#[component]
pub fn Attendants(props: &AttendantsProps) -> Html {
    let desk = use_desk();
    let act = use_act();
    let adding = use_state(|| false);
    let words = desk.words;
    let board = &props.board;
    let open = |is_open: bool| {
        let adding = adding.clone();
        Callback::from(move |()| adding.set(is_open))
    };
    let share = {
        let (desk, act) = (desk.clone(), act.clone());
        Callback::from(move |()| {
            let desk = desk.clone();
            let call = ShareOut {
                attendants: Vec::new(),
                anew: false,
            };
            act.run(call, move |done| match done {
                Ok(was) if was.before.is_empty() => {
                    desk.say(Toast::good(desk.words.say("desk-nothing-to-share")));
                }
                done => given(&desk, done),
            });
        })
    };
    html! {
        <section class="kr-board__people" aria-label={words.say("desk-attendants")}>
            { for board.attendants.iter().map(|one| chip(&desk, &act, board, one, &props.ondrop)) }
            if board.attendants.is_empty() {
                <span class="kr-quiet">{ words.say("desk-attendants-empty") }</span>
            }
            <Button small=true kind={Kind::Quiet} icon={Icon::Plus} label={words.say("desk-attendant-add")} onclick={open(true)} testid="attendant-add" />
            <Button small=true label={words.say("desk-share-out")} onclick={share} testid="share-out" busy={act.busy()}
                disabled={board.attendants.is_empty()} />
            if *adding {
                <Add lately={board.lately.clone()} onclose={open(false)} />
            }
        </section>
    }
}

fn chip(
    desk: &Desk,
    act: &Act,
    board: &BoardView,
    one: &Attendant,
    ondrop: &Callback<Option<AttendantId>>,
) -> Html {
    let words = desk.words;
    let mine = || {
        board
            .rooms
            .iter()
            .filter(|line| line.attendant == Some(one.id))
    };
    let open = mine()
        .filter(|line| line.status == Cleanliness::Dirty)
        .count();
    let id = one.id;
    let ondrop = {
        let ondrop = ondrop.clone();
        Callback::from(move |event: DragEvent| {
            event.prevent_default();
            ondrop.emit(Some(id));
        })
    };
    let ondragover = Callback::from(|event: DragEvent| event.prevent_default());
    let drop = {
        let (desk, act) = (desk.clone(), act.clone());
        Callback::from(move |_: MouseEvent| {
            let desk = desk.clone();
            act.run(DropAttendant { id }, move |done| {
                if let Err(trouble) = done {
                    desk.say(told(&desk.words, &trouble));
                }
            });
        })
    };
    let values = [("open", open.into()), ("count", mine().count().into())];
    html! {
        <span class="kr-board__person" key={id.to_string()} data-testid="person" data-name={one.name.clone()} {ondrop} {ondragover}>
            <span aria-hidden="true">{ Icon::User }</span>
            <strong>{ &one.name }</strong>
            <span class="kr-quiet">{ words.say_with("desk-attendant-load", &values) }</span>
            if !one.staff {
                <button type="button" class="kr-board__drop" onclick={drop} disabled={act.busy()}
                    aria-label={words.say_with("desk-attendant-drop", &[("name", one.name.as_str().into())])}>{ Icon::Times }</button>
            }
        </span>
    }
}

#[derive(Clone, PartialEq, Properties)]
struct AddProps {
    lately: Vec<String>,
    onclose: Callback<()>,
}

/// Somebody who does not sign in.
#[component]
fn Add(props: &AddProps) -> Html {
    let desk = use_desk();
    let act = use_act();
    let words = desk.words;
    let name = use_state(String::new);
    let trouble = use_state(|| None::<Trouble>);
    let oninput = {
        let name = name.clone();
        Callback::from(move |text| name.set(text))
    };
    let add = {
        let (act, trouble, onclose) = (act.clone(), trouble.clone(), props.onclose.clone());
        Callback::from(move |name: String| {
            let (trouble, onclose) = (trouble.clone(), onclose.clone());
            let call = AddAttendant {
                id: AttendantId(fresh()),
                name,
            };
            act.run(call, move |done| match done {
                Ok(_) => onclose.emit(()),
                Err(why) => trouble.set(Some(why)),
            });
        })
    };
    let onconfirm = {
        let (add, name) = (add.clone(), (*name).clone());
        Callback::from(move |()| add.emit(name.clone()))
    };
    html! {
        <Dialog title={words.say("desk-attendant-add-title")} confirm={words.say("desk-attendant-add")} {onconfirm}
            onclose={props.onclose.clone()} busy={act.busy()} disabled={name.trim().is_empty()}>
            <Field id="attendant-name" label={words.say("field-name")} value={(*name).clone()} {oninput} first=true required=true chars_max={40} />
            if !props.lately.is_empty() {
                <div class="kr-board__lately">
                    <span class="kr-quiet">{ words.say("desk-attendants-lately") }</span>
                    { for props.lately.iter().map(|name| {
                        let (add, name) = (add.clone(), name.clone());
                        let (label, name_key) = (name.clone(), name.clone());
                        let onclick = Callback::from(move |()| add.emit(name.clone()));
                        html! { <Button key={name_key} small=true kind={Kind::Quiet} {label} {onclick} disabled={act.busy()} /> }
                    }) }
                </div>
            }
            <Failed trouble={(*trouble).clone()} />
        </Dialog>
    }
}
