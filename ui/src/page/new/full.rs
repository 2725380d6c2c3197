//! Room-rates of which nothing is left: for the waiting list, or to be sold anyway.

use keyrack_contract::call::offer::{Full, Offer};
use yew::prelude::*;

use super::basket::Picked;
use crate::desk::{Watch, use_ask, use_desk};
use crate::piece::Button;

/// For whom.
#[derive(Clone, PartialEq, Properties)]
pub struct FullProps {
    /// What was asked.
    pub ask: Full,
    /// One is chosen, and whether this person may sell it anyway.
    pub onpick: Callback<(Picked, bool)>,
}

/// The list; nothing where nothing is full.
#[component]
pub fn FullOffers(props: &FullProps) -> Html {
    let desk = use_desk();
    let words = desk.words;
    let asked = use_ask(Some(props.ask.clone()), Watch::OFFERS);
    let Some(found) = asked.data.filter(|found| !found.offers.is_empty()) else {
        return html! {};
    };
    let one = |offer: &Offer| {
        let (onpick, picked, may) = (props.onpick.clone(), offer.clone(), found.anyway);
        let onclick = Callback::from(move |()| {
            let picked = Picked {
                offer: picked.clone(),
                full: true,
                orders: Vec::new(),
            };
            onpick.emit((picked, may));
        });
        let name = format!(
            "{} · {}",
            desk.type_name(offer.room_type),
            desk.plan_name(offer.rate_plan)
        );
        let aria = format!("{}: {name}", words.say("stay-choose-full"));
        let code = desk
            .room_type(offer.room_type)
            .map(|kind| kind.code.clone());
        html! {
            <div class="kr-offer" data-testid="full-offer" data-type={code}>
                <div class="kr-offer__what"><strong>{ name }</strong></div>
                <div class="kr-offer__price"><span class="kr-figure">{ words.money(offer.total) }</span></div>
                <Button small=true label={words.say("stay-choose-full")} {aria} {onclick} testid="choose-full" />
            </div>
        }
    };
    html! {
        <details class="kr-offers__full" data-testid="full-offers">
            <summary>{ words.say("stay-full-title") }</summary>
            <p class="kr-quiet">{ words.say(if found.anyway { "stay-full-hint-anyway" } else { "stay-full-hint" }) }</p>
            <div class="kr-offers__type">{ for found.offers.iter().map(one) }</div>
        </details>
    }
}
