//! What happens in a room today.

use keyrack_contract::call::housekeeping::{BoardRoom, BoardStay};
use keyrack_domain::Date;
use keyrack_domain::property::OutageKind;
use patternfly_yew::prelude::Icon;
use yew::prelude::*;

use crate::desk::{Desk, Intent};
use crate::piece::{Button, Kind, Label};

/// Who leaves, stays and comes.
pub fn today(desk: &Desk, line: &BoardRoom, day: Date) -> Html {
    let words = desk.words;
    let mut parts = Vec::new();
    if let Some(here) = &line.here {
        parts.push(if line.leaves(day) {
            let by = line.leave_by.map(|time| {
                words.say_with("desk-leaves-by", &[("time", words.time(time).into())])
            });
            let late = if line.late {
                words.say("desk-late-departure")
            } else {
                words.say("desk-departure")
            };
            html! { <>
                <Label state="departing" icon={Icon::ShareSquare} text={late} />
                { by.unwrap_or_default() }
                { who(desk, here) }
            </> }
        } else {
            let until = words.date_short(here.stay.departure());
            html! { <>
                <Label state="in-house" icon={Icon::Key} text={words.say("desk-stays-over")} />
                <span class="kr-quiet">{ words.say_with("desk-until", &[("date", until.into())]) }</span>
                { who(desk, here) }
            </> }
        });
    }
    if line.left {
        parts.push(html! { <Label state="departed" icon={Icon::Check} text={words.say("desk-checked-out")} /> });
    }
    if let Some(next) = &line.arriving {
        let time = words.time(desk.profile.property.check_in);
        let is_away = line
            .outages
            .iter()
            .any(|outage| outage.kind != OutageKind::OutOfService && outage.nights.covers(day));
        parts.push(html! { <>
            <Label state="arriving" icon={Icon::ArrowRight} text={words.say("desk-arrival")} />
            <span class="kr-quiet">{ words.say_with("desk-comes-from", &[("time", time.into())]) }</span>
            { who(desk, next) }
            if is_away {
                <Label state="conflict" icon={Icon::ExclamationTriangle} text={words.say("desk-needs-other-room")} />
            }
        </> });
    }
    if parts.is_empty() {
        return html! { <span class="kr-quiet">{ words.say("desk-free") }</span> };
    }
    html! { { for parts.into_iter().map(|part| html! { <span class="kr-board__event">{ part }</span> }) } }
}

/// How many, who where that may be known, and the note.
fn who(desk: &Desk, stay: &BoardStay) -> Html {
    let words = desk.words;
    let name = stay.reservation.map(|id| {
        let desk = desk.clone();
        let onclick = Callback::from(move |()| desk.wish(Intent::Sheet(Some(id))));
        let aria = words.say_with(
            "desk-open-booking-of",
            &[("guest", stay.guest_name.as_str().into())],
        );
        html! { <Button kind={Kind::Name} label={stay.guest_name.clone()} {aria} {onclick} testid="open" /> }
    });
    html! { <>
        <span class="kr-quiet">{ words.party(&stay.party) }</span>
        { name.unwrap_or_default() }
        if !stay.note.is_empty() {
            <span class="kr-board__note">{ &stay.note }</span>
        }
    </> }
}
