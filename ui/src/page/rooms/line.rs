//! One room on the board.

use std::rc::Rc;

use keyrack_contract::call::housekeeping::{BoardRoom, BoardView};
use keyrack_contract::call::staff::Role;
use keyrack_domain::RoomId;
use keyrack_domain::property::{Cleanliness, Found};
use patternfly_yew::prelude::Icon;
use web_sys::{HtmlInputElement, HtmlSelectElement};
use yew::prelude::*;

use super::{care::Care, fault, give, steps::mark, today};
use crate::desk::{use_act, use_desk};
use crate::piece::{Button, CleanLabel, Kind, Label};

/// Which.
#[derive(Clone, PartialEq, Properties)]
pub struct LineProps {
    /// The room.
    pub line: BoardRoom,
    /// The board it stands on.
    pub board: Rc<BoardView>,
    /// It is one of those that are chosen.
    pub chosen: bool,
    /// Chosen or not.
    pub onchoose: Callback<(RoomId, bool)>,
    /// It is being dragged.
    pub ondrag: Callback<RoomId>,
}

/// The room with its steps.
#[component]
pub fn Line(props: &LineProps) -> Html {
    let desk = use_desk();
    let act = use_act();
    let caring = use_state(|| false);
    let words = desk.words;
    let line = &props.line;
    let room = line.room.id;
    let number = line.room.number.as_str();
    let is_desk = desk.session.role != Role::Housekeeping;
    let care = |open: bool| {
        let caring = caring.clone();
        Callback::from(move |()| caring.set(open))
    };
    let busy = act.busy();
    let step = |status: Cleanliness,
                look: bool,
                message: &str,
                kind: Kind,
                testid: &'static str| {
        let (desk, act) = (desk.clone(), act.clone());
        let onclick = Callback::from(move |()| mark(&desk, &act, &[room], status, look));
        let aria = words.say_with(
            "desk-step-for-room",
            &[
                ("step", words.say(message).into()),
                ("number", number.into()),
            ],
        );
        html! { <Button small=true {kind} label={words.say(message)} {aria} {onclick} {testid} disabled={busy} /> }
    };
    let onchoose = {
        let onchoose = props.onchoose.clone();
        Callback::from(move |event: Event| {
            let box_: HtmlInputElement = event.target_unchecked_into();
            onchoose.emit((room, box_.checked()));
        })
    };
    let ondragstart = props.ondrag.reform(move |_: DragEvent| room);
    let choose_label = words.say_with("desk-choose-room", &[("number", number.into())]);
    html! {
        <li class={classes!("kr-board__room", format!("kr-board__room--{}", word(line.status)))} data-testid="room-row"
            data-room={line.room.number.clone()} data-status={word(line.status)} draggable={is_desk.then_some("true")} {ondragstart}>
            if is_desk {
                <input type="checkbox" class="kr-board__choose" checked={props.chosen} onchange={onchoose} aria-label={choose_label} data-testid="choose" />
            }
            <span class="kr-board__number">
                <strong class="kr-room">{ number }</strong>
                <span class="kr-quiet">{ desk.room_type(line.room.room_type).map(|found| found.code.clone()).unwrap_or_default() }</span>
            </span>
            <span class="kr-board__status">
                <CleanLabel status={line.status} />
                if line.look {
                    <Label state="arriving" icon={Icon::Eye} text={words.say("desk-look")} />
                }
            </span>
            <span class="kr-board__today">{ today::today(&desk, line, props.board.day) }</span>
            <span class="kr-board__notes">
                if let Some(found) = line.found {
                    <Label state="conflict" icon={Icon::ExclamationTriangle} text={words.say(found_word(found))} />
                }
                { for line.tasks.iter().filter(|task| !task.done && task.day <= props.board.day).map(|task| html! {
                    <span class="kr-board__task"><span aria-hidden="true">{ Icon::Flag }</span>{ " " }{ &task.text }</span>
                }) }
                if !line.remark.is_empty() {
                    <span class="kr-board__remark">{ &line.remark }</span>
                }
                { fault::bars(&desk, line) }
            </span>
            if is_desk {
                { picker(props, &desk, &act) }
            }
            <span class="kr-board__steps">
                { match line.status {
                    Cleanliness::Dirty => html! { <>
                        { step(Cleanliness::Clean, false, "cleanliness-clean", Kind::Secondary, "mark-clean") }
                        { step(Cleanliness::Clean, true, "desk-look", Kind::Quiet, "mark-look") }
                    </> },
                    Cleanliness::Clean => html! { <>
                        { step(Cleanliness::Inspected, false, "cleanliness-inspected", Kind::Secondary, "mark-inspected") }
                        { step(Cleanliness::Dirty, false, "cleanliness-dirty", Kind::Quiet, "mark-dirty") }
                    </> },
                    Cleanliness::Inspected => step(Cleanliness::Dirty, false, "cleanliness-dirty", Kind::Quiet, "mark-dirty"),
                } }
                <Button small=true kind={Kind::Quiet} icon={Icon::PencilAlt} label={words.say("desk-care")} onclick={care(true)} testid="care"
                    aria={words.say_with("desk-care-of", &[("number", number.into())])} />
            </span>
            if *caring {
                <Care line={line.clone()} day={props.board.day} onclose={care(false)} />
            }
        </li>
    }
}

/// Who cleans it, to be chosen.
fn picker(props: &LineProps, desk: &crate::desk::Desk, act: &crate::desk::Act) -> Html {
    let words = desk.words;
    let (room, has) = (props.line.room.id, props.line.attendant);
    let onchange = {
        let (desk, act) = (desk.clone(), act.clone());
        Callback::from(move |event: Event| {
            let select: HtmlSelectElement = event.target_unchecked_into();
            let attendant = select.value().parse().ok().map(keyrack_domain::AttendantId);
            give(&desk, &act, vec![room], attendant);
        })
    };
    let label = words.say_with(
        "desk-attendant-of",
        &[("number", props.line.room.number.as_str().into())],
    );
    html! {
        <select class="kr-board__picker" aria-label={label} {onchange} data-testid="attendant" disabled={act.busy()}>
            <option value="" selected={has.is_none()}>{ "–" }</option>
            { for props.board.attendants.iter().map(|attendant| html! {
                <option key={attendant.id.to_string()} value={attendant.id.to_string()} selected={has == Some(attendant.id)}>{ &attendant.name }</option>
            }) }
        </select>
    }
}

/// How it was found, as a message.
pub(super) const fn found_word(found: Found) -> &'static str {
    match found {
        Found::Occupied => "desk-found-occupied",
        Found::Empty => "desk-found-empty",
    }
}

/// The status for tests and filters, as it is on the wire.
pub(super) const fn word(status: Cleanliness) -> &'static str {
    match status {
        Cleanliness::Dirty => "dirty",
        Cleanliness::Clean => "clean",
        Cleanliness::Inspected => "inspected",
    }
}
