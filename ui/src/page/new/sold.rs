//! The booking stands.

use patternfly_yew::prelude::Icon;
use yew::prelude::*;

use super::sell::Done;
use crate::desk::{Intent, use_desk};
use crate::piece::{Button, Kind};

/// What was sold.
#[derive(Clone, PartialEq, Properties)]
pub struct SoldProps {
    /// The sale.
    pub done: Done,
    /// The next one.
    pub onagain: Callback<()>,
}

/// What to tell the guest, and where to go from here.
#[component]
pub fn Sold(props: &SoldProps) -> Html {
    let desk = use_desk();
    let words = desk.words;
    let Done {
        booked,
        guest,
        room,
    } = &props.done;
    let guest = guest.as_str();
    let said = match room {
        Some(number) => {
            let values = [("guest", guest.into()), ("number", number.as_str().into())];
            words.say_with("desk-done-checked-in-room", &values)
        }
        None => words.say_with("desk-booked", &[("guest", guest.into())]),
    };
    let head = use_node_ref();
    use_effect_with((), {
        let head = head.clone();
        move |()| {
            if let Some(head) = head.cast::<web_sys::HtmlElement>() {
                let _ = head.focus();
            }
        }
    });
    let onopen = {
        let (desk, id) = (desk.clone(), booked.reservations.first().copied());
        Callback::from(move |()| desk.wish(Intent::Sheet(id)))
    };
    html! {
        <section class="kr-sold" data-testid="booked" role="status">
            <span class="kr-sold__icon" aria-hidden="true">{ Icon::CheckCircle }</span>
            <h1 ref={head} tabindex="-1">{ said }</h1>
            <p class="kr-sold__reference" data-testid="booked-reference">{ &booked.reference }</p>
            <p class="kr-sold__total">{ words.money(booked.total) }</p>
            <div class="kr-actions">
                <Button kind={Kind::Primary} label={words.say("desk-menu-new-booking")} onclick={props.onagain.clone()} testid="booked-again" />
                <Button label={words.say("desk-open-booking")} onclick={onopen} testid="booked-open" />
            </div>
        </section>
    }
}
