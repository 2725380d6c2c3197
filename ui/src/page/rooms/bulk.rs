//! What is done with the chosen rooms together.

use std::collections::BTreeSet;
use std::rc::Rc;

use keyrack_contract::call::housekeeping::BoardView;
use keyrack_domain::property::Cleanliness;
use keyrack_domain::{AttendantId, RoomId};
use web_sys::HtmlSelectElement;
use yew::prelude::*;

use super::{give, steps::mark};
use crate::desk::{use_act, use_desk};
use crate::piece::{Button, Kind};

/// Which rooms.
#[derive(Clone, PartialEq, Properties)]
pub struct BulkProps {
    /// The board.
    pub board: Rc<BoardView>,
    /// The chosen rooms.
    pub chosen: Rc<BTreeSet<RoomId>>,
    /// How many could be chosen.
    pub shown: usize,
    /// None is to be chosen.
    pub onclear: Callback<()>,
    /// All that are shown are to be chosen.
    pub onall: Callback<()>,
}

/// The bar; where none is chosen, the way to choose all.
#[component]
pub fn Bulk(props: &BulkProps) -> Html {
    let desk = use_desk();
    let act = use_act();
    let words = desk.words;
    if props.chosen.is_empty() {
        return html! {
            <div class="kr-board__bulk">
                <span class="kr-quiet">{ words.say("desk-bulk-hint") }</span>
                <Button small=true kind={Kind::Quiet} label={words.say_with("desk-choose-all", &[("count", props.shown.into())])}
                    onclick={props.onall.clone()} testid="choose-all" disabled={props.shown == 0} />
            </div>
        };
    }
    let busy = act.busy();
    let set = |status: Cleanliness, testid: &'static str| {
        let (desk, act, chosen) = (desk.clone(), act.clone(), props.chosen.clone());
        let onclick = Callback::from(move |()| {
            let rooms: Vec<RoomId> = chosen.iter().copied().collect();
            mark(&desk, &act, &rooms, status, false);
        });
        html! { <Button small=true label={words.cleanliness(status)} {onclick} {testid} disabled={busy} /> }
    };
    let onchange = {
        let (desk, act, chosen) = (desk.clone(), act.clone(), props.chosen.clone());
        Callback::from(move |event: Event| {
            let select: HtmlSelectElement = event.target_unchecked_into();
            let value = select.value();
            select.set_value("");
            let attendant = match value.as_str() {
                "" => return,
                "nobody" => None,
                id => id.parse().ok().map(AttendantId),
            };
            give(&desk, &act, chosen.iter().copied().collect(), attendant);
        })
    };
    html! {
        <div class="kr-board__bulk kr-board__bulk--on" data-testid="bulk">
            <strong>{ words.say_with("desk-chosen-rooms", &[("count", props.chosen.len().into())]) }</strong>
            { set(Cleanliness::Dirty, "bulk-dirty") }
            { set(Cleanliness::Clean, "bulk-clean") }
            { set(Cleanliness::Inspected, "bulk-inspected") }
            <select class="kr-board__picker" aria-label={words.say("desk-attendant")} {onchange} data-testid="bulk-attendant" disabled={act.busy()}>
                <option value="" selected=true>{ words.say("desk-give-to") }</option>
                <option value="nobody">{ words.say("desk-attendant-nobody") }</option>
                { for props.board.attendants.iter().map(|attendant| html! {
                    <option key={attendant.id.to_string()} value={attendant.id.to_string()}>{ &attendant.name }</option>
                }) }
            </select>
            <Button small=true kind={Kind::Quiet} label={words.say("desk-choose-none")} onclick={props.onclear.clone()} testid="choose-none" />
        </div>
    }
}
