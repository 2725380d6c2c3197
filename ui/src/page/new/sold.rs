//! The booking stands.

use keyrack_contract::call::booking::Standing;
use patternfly_yew::prelude::Icon;
use yew::prelude::*;

use super::sell::Done;
use crate::desk::{Intent, Tone, use_desk};
use crate::piece::{Alert, Button, Kind};

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
    let done = &props.done;
    let booked = &done.booked;
    let guest = done.guest.as_str();
    let said = match (done.standing, done.numbers.as_slice()) {
        (Standing::Waitlisted, _) => {
            words.say_with("stay-sold-waiting", &[("guest", guest.into())])
        }
        (Standing::Tentative { release_at }, _) => {
            let until = words.instant_long(release_at, &desk.zone());
            words.say_with(
                "stay-sold-option",
                &[("guest", guest.into()), ("until", until.into())],
            )
        }
        (Standing::Confirmed, []) => words.say_with("desk-booked", &[("guest", guest.into())]),
        (Standing::Confirmed, numbers) => {
            let values = [
                ("guest", guest.into()),
                ("number", numbers.join(", ").into()),
            ];
            words.say_with("desk-done-checked-in-room", &values)
        }
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
    let open = |place: usize| {
        let (desk, id) = (desk.clone(), booked.reservations.get(place).copied());
        Callback::from(move |()| desk.wish(Intent::Sheet(id)))
    };
    let many = booked.reservations.len() > 1;
    html! {
        <section class="kr-sold" data-testid="booked" role="status">
            <span class="kr-sold__icon" aria-hidden="true">{ Icon::CheckCircle }</span>
            <h1 ref={head} tabindex="-1">{ said }</h1>
            <p class="kr-sold__reference" data-testid="booked-reference">{ &booked.reference }</p>
            if many {
                <ul class="kr-sold__rooms">
                    { for done.rooms.iter().enumerate().map(|(place, (label, total))| html! {
                        <li key={place} data-testid="booked-room">
                            <Button kind={Kind::Name} label={label.clone()} onclick={open(place)} testid="booked-room-open" />
                            <span class="kr-figure">{ words.money(*total) }</span>
                        </li>
                    }) }
                </ul>
            }
            <p class="kr-sold__total">{ words.money(booked.total) }</p>
            if done.beyond {
                <Alert tone={Tone::Warning} text={words.say("stay-sold-anyway")} hint={words.say("stay-sold-anyway-hint")} testid="booked-anyway" />
            }
            <div class="kr-actions">
                <Button kind={Kind::Primary} label={words.say("desk-menu-new-booking")} onclick={props.onagain.clone()} testid="booked-again" />
                <Button label={words.say("desk-open-booking")} onclick={open(0)} testid="booked-open" />
            </div>
        </section>
    }
}
