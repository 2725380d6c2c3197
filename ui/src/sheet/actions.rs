//! What can be done with a reservation as it stands.

use std::rc::Rc;

use keyrack_contract::Do;
use keyrack_contract::call::reservation;
use keyrack_contract::view::ReservationView;
use keyrack_domain::reservation::Status;
use yew::prelude::*;

use super::confirm_anyway::{ConfirmAnyway, can_go_beyond};
use super::{CheckIn, DepartEarly, NoShow, amend::Amend, assign::Assign, cancel::Cancel};
use super::{another_room_helps, check_in_needs_a_look, check_in_now, check_out_now};
use crate::desk::{Act, Desk, Toast, use_act, use_desk};
use crate::piece::{Button, Kind, told};
use crate::transport::Trouble;

/// Which.
#[derive(Clone, PartialEq, Properties)]
pub struct ActionsProps {
    /// The reservation.
    pub view: Rc<ReservationView>,
}

#[derive(Clone, Copy, PartialEq)]
enum Asking {
    Nothing,
    CheckIn,
    Assign,
    Amend,
    Cancel,
    NoShow,
    Early,
    Anyway,
}

/// The buttons, and the question that one of them opened.
#[component]
pub fn Actions(props: &ActionsProps) -> Html {
    let desk = use_desk();
    let act = use_act();
    let asking = use_state(|| Asking::Nothing);
    let refused = use_state(|| None::<Trouble>);
    let words = desk.words;
    let line = &props.view.line;
    let today = desk.profile.business_date;
    let has_come = line.stay.arrival() <= today;

    let ask = |what: Asking| {
        let asking = asking.clone();
        Callback::from(move |()| asking.set(what))
    };
    let button = |kind, message: &str, testid: &'static str, onclick: Callback<()>| {
        html! { <Button {kind} small=true label={words.say(message)} {onclick} {testid} disabled={act.busy()} /> }
    };
    let check_in = {
        let (desk, act, line, asking) = (desk.clone(), act.clone(), line.clone(), asking.clone());
        let refused = refused.clone();
        Callback::from(move |()| {
            refused.set(None);
            if check_in_needs_a_look(&line) {
                asking.set(Asking::CheckIn);
            } else {
                let (again, refused, asking) = (desk.clone(), refused.clone(), asking.clone());
                check_in_now(&desk, &act, &line, None, move |done| match done {
                    Ok(()) => {}
                    Err(why) if another_room_helps(&why) => {
                        refused.set(Some(why));
                        asking.set(Asking::CheckIn);
                    }
                    Err(why) => again.say(told(&again.words, &why)),
                });
            }
        })
    };
    let check_out = {
        let (desk, act, line) = (desk.clone(), act.clone(), line.clone());
        Callback::from(move |()| check_out_now(&desk, &act, &line))
    };
    let id = line.id;
    let guest = line.guest_name.as_str();
    let confirm = {
        let (desk, act, refused, asking) =
            (desk.clone(), act.clone(), refused.clone(), asking.clone());
        let said = words.say_with("stay-done-confirmed", &[("guest", guest.into())]);
        Callback::from(move |()| {
            let (desk, refused, asking) = (desk.clone(), refused.clone(), asking.clone());
            let said = said.clone();
            act.run(
                reservation::Confirm { id, anyway: None },
                move |done| match done {
                    Ok(_) => desk.say(Toast::good(said)),
                    Err(why) if can_go_beyond(&why) => {
                        refused.set(Some(why));
                        asking.set(Asking::Anyway);
                    }
                    Err(why) => desk.say(told(&desk.words, &why)),
                },
            );
        })
    };
    let assign = if line.room.is_some() {
        "desk-move-room"
    } else {
        "desk-assign-room"
    };
    let buttons = match line.status {
        Status::Waitlisted | Status::Tentative => html! {
            <>
                { button(Kind::Primary, "step-confirm", "sheet-confirm", confirm) }
                if line.status == Status::Tentative {
                    { button(Kind::Secondary, assign, "sheet-assign", ask(Asking::Assign)) }
                    { button(Kind::Secondary, "desk-amend", "sheet-amend", ask(Asking::Amend)) }
                }
                { button(Kind::Quiet, if line.status == Status::Tentative { "stay-release" } else { "stay-leave-list" },
                    "sheet-cancel", ask(Asking::Cancel)) }
            </>
        },
        Status::Confirmed => html! {
            <>
                if has_come {
                    { button(Kind::Primary, "desk-check-in", "sheet-check-in", check_in) }
                }
                if has_come {
                    { button(Kind::Secondary, "stay-receive-open", "sheet-receive", ask(Asking::CheckIn)) }
                }
                { button(Kind::Secondary, assign, "sheet-assign", ask(Asking::Assign)) }
                { button(Kind::Secondary, "desk-amend", "sheet-amend", ask(Asking::Amend)) }
                if has_come {
                    { button(Kind::Quiet, "desk-mark-no-show", "sheet-no-show", ask(Asking::NoShow)) }
                }
                { button(Kind::Quiet, "desk-cancel-booking", "sheet-cancel", ask(Asking::Cancel)) }
            </>
        },
        Status::InHouse => html! {
            <>
                if line.stay.departure() <= today {
                    { button(Kind::Primary, "desk-check-out", "sheet-check-out", check_out) }
                } else {
                    { button(Kind::Secondary, "desk-early-departure", "sheet-depart-early", ask(Asking::Early)) }
                }
                { button(Kind::Secondary, "desk-move-room", "sheet-assign", ask(Asking::Assign)) }
                { button(Kind::Secondary, "desk-amend", "sheet-amend", ask(Asking::Amend)) }
                { button(Kind::Quiet, "desk-undo-check-in", "sheet-undo-check-in",
                    plainly(&desk, &act, reservation::UndoCheckIn { id }, words.say("desk-done-undone"))) }
            </>
        },
        Status::CheckedOut => button(
            Kind::Secondary,
            "desk-undo-check-out",
            "sheet-undo-check-out",
            plainly(
                &desk,
                &act,
                reservation::UndoCheckOut { id },
                words.say("desk-done-undone"),
            ),
        ),
        Status::Cancelled | Status::NoShow => button(
            Kind::Secondary,
            "desk-reinstate",
            "sheet-reinstate",
            plainly(
                &desk,
                &act,
                reservation::Reinstate { id },
                words.say_with("desk-done-reinstated", &[("guest", guest.into())]),
            ),
        ),
    };
    let close = ask(Asking::Nothing);
    html! {
        <div class="kr-actions" data-testid="sheet-actions">
            { buttons }
            { match *asking {
                Asking::Nothing => html! {},
                Asking::CheckIn => html! { <CheckIn line={line.clone()} trouble={(*refused).clone()} onclose={close} /> },
                Asking::Assign => html! { <Assign line={line.clone()} onclose={close} /> },
                Asking::Amend => html! { <Amend view={props.view.clone()} onclose={close} /> },
                Asking::Cancel => html! { <Cancel view={props.view.clone()} onclose={close} /> },
                Asking::NoShow => html! { <NoShow line={line.clone()} onclose={close} /> },
                Asking::Anyway => html! { <ConfirmAnyway line={line.clone()} refused={(*refused).clone()} onclose={close} /> },
                Asking::Early => html! { <DepartEarly line={line.clone()} onclose={close} /> },
            } }
        </div>
    }
}

/// A step that needs no question.
fn plainly<C: Do + Clone>(desk: &Desk, act: &Act, call: C, said: String) -> Callback<()> {
    let (desk, act) = (desk.clone(), act.clone());
    Callback::from(move |()| {
        let (desk, said) = (desk.clone(), said.clone());
        act.run(call.clone(), move |done| {
            desk.say(match done {
                Ok(_) => Toast::good(said),
                Err(trouble) => told(&desk.words, &trouble),
            });
        });
    })
}
