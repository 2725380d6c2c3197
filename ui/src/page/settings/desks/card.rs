//! One desk: whether it can be asked, and what it holds.

use keyrack_contract::call::rights::DeskRights;
use patternfly_yew::prelude::Icon;
use yew::prelude::*;

use crate::desk::{Desk, use_desk};
use crate::piece::{Button, Kind, Label};

/// What a card needs.
#[derive(Clone, PartialEq, Properties)]
pub struct CardProps {
    /// The desk.
    pub one: DeskRights,
    /// It is this one.
    pub here: bool,
    /// Whoever looks may take rooms back.
    pub may: bool,
    /// Rooms shall be taken back.
    pub ontakeback: Callback<()>,
    /// It shall be written off.
    pub onwriteoff: Callback<()>,
}

/// The card.
#[component]
pub fn Card(props: &CardProps) -> Html {
    let desk = use_desk();
    let words = desk.words;
    let one = &props.one;
    let has_free = one.held.iter().any(|held| held.free > 0);
    let of = |message: &str| words.say_with(message, &[("desk", one.name.clone().into())]);
    let title = format!("desk-{}", one.device);
    html! {
        <section class="kr-card" data-testid="desk-card" data-desk={one.name.clone()} data-in-touch={one.in_touch.to_string()} aria-labelledby={title.clone()}>
            <h2 id={title}>
                { &one.name }
                if props.here { <span class="kr-quiet">{ format!(" · {}", words.say("desks-here")) }</span> }
            </h2>
            <p>{ standing(&desk, one, props.here) }</p>
            if one.held.is_empty() {
                <p class="kr-quiet">{ words.say("desks-holds-nothing") }</p>
            } else {
                <div class="kr-look__wide">{ held(&desk, one) }</div>
            }
            if props.may && !props.here && !one.in_touch {
                <div class="kr-actions">
                    if has_free {
                        <Button small=true label={words.say("desks-take-back")} aria={of("desks-take-back-of")} onclick={props.ontakeback.clone()} testid="take-back" />
                    }
                    if !one.written_off {
                        <Button small=true kind={Kind::Quiet} label={words.say("desks-write-off")} aria={of("desks-write-off-of")} onclick={props.onwriteoff.clone()} testid="write-off" />
                    }
                </div>
            }
        </section>
    }
}

/// Whether it can be asked, in words.
fn standing(desk: &Desk, one: &DeskRights, here: bool) -> Html {
    let words = desk.words;
    if one.written_off {
        return html! { <Label state="departed" icon={Icon::Ban} text={words.say("desks-written-off")} /> };
    }
    if one.in_touch || here {
        return html! { <Label state="in-house" icon={Icon::CheckCircle} text={words.say("desks-in-touch")} /> };
    }
    let text = match one.heard_at {
        Some(at) => words.say_with(
            "desks-away-since",
            &[("at", words.instant(at, &desk.zone()).into())],
        ),
        None => words.say("desks-away"),
    };
    html! { <Label state="conflict" icon={Icon::ExclamationTriangle} {text} /> }
}

fn held(desk: &Desk, one: &DeskRights) -> Html {
    let words = desk.words;
    html! {
        <table class="kr-table">
            <thead><tr>
                <th scope="col">{ words.say("desks-night") }</th>
                <th scope="col">{ words.say("desks-type") }</th>
                <th scope="col" class="kr-figure">{ words.say("desks-free") }</th>
                <th scope="col" class="kr-figure">{ words.say("desks-sold") }</th>
                <th scope="col" class="kr-figure">{ words.say("desks-taken-back") }</th>
                <th scope="col">{ words.say("desks-until") }</th>
            </tr></thead>
            <tbody>{ for one.held.iter().map(|held| html! {
                <tr key={format!("{}{}", held.night, held.room_type)} data-testid="desk-held" data-free={held.free.to_string()}>
                    <td>{ words.date_short(held.night) }</td>
                    <td>{ desk.type_name(held.room_type) }</td>
                    <td class="kr-figure">{ held.free }</td>
                    <td class="kr-figure">{ held.sold }</td>
                    <td class="kr-figure">{ held.taken_back }</td>
                    <td class="kr-quiet kr-figure-text">{ held.until.map_or_else(String::new, |at| words.instant(at, &desk.zone())) }</td>
                </tr>
            }) }</tbody>
        </table>
    }
}
