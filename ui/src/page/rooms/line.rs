//! One room.

use keyrack_contract::call::room;
use keyrack_contract::view::RoomLine;
use keyrack_domain::OutageId;
use keyrack_domain::property::{Cleanliness, Outage, OutageKind};
use patternfly_yew::prelude::Icon;
use yew::prelude::*;

use super::{set_status, take_out::TakeOut};
use crate::desk::{Act, Desk, Intent, Toast, use_act, use_desk};
use crate::piece::{Button, CleanLabel, Kind, Label, told};

/// Which.
#[derive(Clone, PartialEq, Properties)]
pub struct LineProps {
    /// The room.
    pub line: RoomLine,
}

/// The room with its steps.
#[component]
pub fn Line(props: &LineProps) -> Html {
    let desk = use_desk();
    let act = use_act();
    let asking = use_state(|| false);
    let words = desk.words;
    let line = &props.line;
    let busy = act.busy();
    let ask = |open: bool| {
        let asking = asking.clone();
        Callback::from(move |()| asking.set(open))
    };
    let mark = |status: Cleanliness, message: &str, aria: &str, testid: &'static str| {
        let (desk, act, line) = (desk.clone(), act.clone(), line.clone());
        let onclick = Callback::from(move |()| set_status(&desk, &act, &line, status));
        html! {
            <Button small=true kind={Kind::Quiet} label={words.say(message)} aria={words.say(aria)} {onclick} {testid} disabled={busy} />
        }
    };
    html! {
        <tr data-testid="room-row" data-room={line.room.number.clone()} data-status={word(line.status)}>
            <td class="kr-room">{ &line.room.number }</td>
            <td>{ desk.type_name(line.room.room_type) }</td>
            <td>{ &line.room.floor }</td>
            <td>{ tonight(&desk, line) }</td>
            <td><CleanLabel status={line.status} /></td>
            <td>{ for line.outages.iter().map(|outage| fault(&desk, &act, outage, &line.room.number)) }</td>
            <td><div class="kr-row__steps">
                if line.status != Cleanliness::Dirty {
                    { mark(Cleanliness::Dirty, "cleanliness-dirty", "desk-mark-dirty", "mark-dirty") }
                }
                if line.status != Cleanliness::Clean {
                    { mark(Cleanliness::Clean, "cleanliness-clean", "desk-mark-clean", "mark-clean") }
                }
                if line.status != Cleanliness::Inspected {
                    { mark(Cleanliness::Inspected, "cleanliness-inspected", "desk-mark-inspected", "mark-inspected") }
                }
                <Button small=true kind={Kind::Quiet} label={words.say("desk-take-out")} onclick={ask(true)} testid="take-out" />
                if *asking {
                    <TakeOut room={line.room.clone()} onclose={ask(false)} />
                }
            </div></td>
        </tr>
    }
}

fn tonight(desk: &Desk, line: &RoomLine) -> Html {
    let words = desk.words;
    let Some(id) = line.occupied_by else {
        return html! { <span class="kr-quiet">{ words.say("desk-free") }</span> };
    };
    let onclick = {
        let desk = desk.clone();
        Callback::from(move |()| desk.wish(Intent::Sheet(Some(id))))
    };
    html! { <Button kind={Kind::Name} label={words.say("desk-occupied")} aria={words.say("desk-open-booking")} {onclick} testid="open" /> }
}

fn fault(desk: &Desk, act: &Act, outage: &Outage, number: &str) -> Html {
    let words = desk.words;
    let state = match outage.kind {
        OutageKind::OutOfService => "offline",
        OutageKind::OutOfOrder | OutageKind::OutOfInventory => "out-of-order",
    };
    let dates = words.say_with(
        "date-from-to",
        &[
            ("from", words.date_short(outage.nights.arrival()).into()),
            ("to", words.date_short(outage.nights.departure()).into()),
        ],
    );
    html! {
        <div class="kr-fault" key={outage.id.to_string()}>
            <Label {state} icon={Icon::Wrench} text={words.outage_kind(outage.kind)} />
            <span>{ dates }</span>
            <span class="kr-quiet">{ &outage.reason }</span>
            <Button small=true kind={Kind::Quiet} label={words.say("desk-bring-back")} testid="bring-back" disabled={act.busy()}
                onclick={bring_back(desk, act, outage.id, number)} />
        </div>
    }
}

fn bring_back(desk: &Desk, act: &Act, id: OutageId, number: &str) -> Callback<()> {
    let (desk, act, number) = (desk.clone(), act.clone(), number.to_owned());
    Callback::from(move |()| {
        let (desk, number) = (desk.clone(), number.clone());
        act.run(room::BringBack { id }, move |done| {
            desk.say(match done {
                Ok(_) => {
                    let values = [("number", number.into())];
                    Toast::good(desk.words.say_with("desk-done-back-in-order", &values))
                }
                Err(trouble) => told(&desk.words, &trouble),
            });
        });
    })
}

/// The status for tests, as it is on the wire.
const fn word(status: Cleanliness) -> &'static str {
    match status {
        Cleanliness::Dirty => "dirty",
        Cleanliness::Clean => "clean",
        Cleanliness::Inspected => "inspected",
    }
}
