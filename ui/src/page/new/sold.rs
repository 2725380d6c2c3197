//! The booking stands.

use keyrack_contract::call::booking::Booked;
use patternfly_yew::prelude::Icon;
use yew::prelude::*;

use crate::desk::{Intent, use_desk};
use crate::piece::{Button, Kind};

/// What was sold.
#[derive(Clone, PartialEq, Properties)]
pub struct SoldProps {
    /// The booking.
    pub booked: Booked,
    /// To whom.
    pub guest: String,
    /// The next one.
    pub onagain: Callback<()>,
}

/// What to tell the guest, and where to go from here.
#[component]
pub fn Sold(props: &SoldProps) -> Html {
    let desk = use_desk();
    let words = desk.words;
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
        let (desk, id) = (desk.clone(), props.booked.reservations.first().copied());
        Callback::from(move |()| desk.wish(Intent::Sheet(id)))
    };
    html! {
        <section class="kr-sold" data-testid="booked" role="status">
            <span class="kr-sold__icon" aria-hidden="true">{ Icon::CheckCircle }</span>
            <h1 ref={head} tabindex="-1">{ words.say_with("desk-booked", &[("guest", props.guest.as_str().into())]) }</h1>
            <p class="kr-sold__reference" data-testid="booked-reference">{ &props.booked.reference }</p>
            <p class="kr-sold__total">{ words.money(props.booked.total) }</p>
            <div class="kr-actions">
                <Button kind={Kind::Primary} label={words.say("desk-menu-new-booking")} onclick={props.onagain.clone()} testid="booked-again" />
                <Button label={words.say("desk-open-booking")} onclick={onopen} testid="booked-open" />
            </div>
        </section>
    }
}
