//! What is wrong with a room: as a bar on the board, and with its steps in the room's own dialog.

use keyrack_contract::call::housekeeping::BoardRoom;
use keyrack_contract::call::room;
use keyrack_domain::property::{Outage, OutageKind};
use patternfly_yew::prelude::Icon;
use yew::prelude::*;

use crate::desk::{Act, Desk, Toast};
use crate::piece::{Button, Kind, Label, told};

/// The bars of a room.
pub fn bars(desk: &Desk, line: &BoardRoom) -> Html {
    html! { { for line.outages.iter().map(|outage| bar(desk, outage, html! {})) } }
}

/// One fault with its dates and its reason.
fn bar(desk: &Desk, outage: &Outage, steps: Html) -> Html {
    let words = desk.words;
    let state = match outage.kind {
        OutageKind::OutOfService => "offline",
        OutageKind::OutOfOrder | OutageKind::OutOfInventory => "out-of-order",
    };
    let back = words.date_short(outage.nights.departure());
    let dates = if outage.nights.arrival() <= desk.profile.business_date {
        words.say_with("desk-until", &[("date", back.into())])
    } else {
        let from = words.date_short(outage.nights.arrival());
        words.say_with(
            "date-from-to",
            &[("from", from.into()), ("to", back.into())],
        )
    };
    html! {
        <div class="kr-fault" key={outage.id.to_string()} data-testid="outage">
            <Label {state} icon={Icon::Wrench} text={words.outage_kind(outage.kind)} />
            <span>{ dates }</span>
            <span class="kr-quiet">{ &outage.reason }</span>
            { steps }
        </div>
    }
}

/// One fault with its steps.
pub fn with_steps(desk: &Desk, act: &Act, outage: &Outage, onchange: Callback<()>) -> Html {
    let words = desk.words;
    let bring_back = {
        let (desk, act, id) = (desk.clone(), act.clone(), outage.id);
        let number = desk.room_number(outage.room);
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
    };
    let steps = html! { <>
        <Button small=true kind={Kind::Quiet} label={words.say("desk-change")} onclick={onchange} testid="change-outage" />
        <Button small=true kind={Kind::Quiet} label={words.say("desk-bring-back")} onclick={bring_back} testid="bring-back" disabled={act.busy()} />
    </> };
    bar(desk, outage, steps)
}
