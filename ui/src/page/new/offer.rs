//! One room type under one plan, with its price and what makes it.

use keyrack_contract::call::offer::Offer;
use keyrack_domain::Money;
use patternfly_yew::prelude::Icon;
use yew::prelude::*;

use crate::desk::use_desk;
use crate::piece::{Button, Kind, Label};
use crate::stay::PriceLines;
use crate::transport::now;

/// What is offered.
#[derive(Clone, PartialEq, Properties)]
pub struct OneOfferProps {
    /// The room-rate with its price.
    pub offer: Offer,
    /// Whether it is picked.
    pub picked: bool,
    /// All that was left of it is chosen already.
    #[prop_or_default]
    pub gone: bool,
    /// It was agreed with the company that books.
    #[prop_or_default]
    pub agreed: bool,
    /// It is picked.
    pub onpick: Callback<Offer>,
}

/// The offer.
#[component]
pub fn OneOffer(props: &OneOfferProps) -> Html {
    let desk = use_desk();
    let words = desk.words;
    let offer = &props.offer;
    let plan = desk.rate_plan(offer.rate_plan);
    let code = desk
        .room_type(offer.room_type)
        .map(|found| found.code.clone());
    let quote = offer.quotes.first();
    let policy = quote.map(|quote| words.policy_line(&quote.policy, &desk.zone(), now()));
    let onclick = {
        let (onpick, offer) = (props.onpick.clone(), offer.clone());
        Callback::from(move |()| onpick.emit(offer.clone()))
    };
    let label = words.say(if props.picked {
        "desk-new-chosen"
    } else {
        "desk-new-choose"
    });
    let aria = format!(
        "{label}: {}, {}",
        desk.type_name(offer.room_type),
        desk.plan_name(offer.rate_plan)
    );
    html! {
        <div class={classes!("kr-offer", props.picked.then_some("kr-offer--picked"))} data-testid="offer"
            data-type={code} data-plan={plan.map(|plan| plan.code.clone())}
            data-left={offer.rooms_left.to_string()} data-total={offer.total.minor.to_string()}>
            <div class="kr-offer__what">
                <strong>{ desk.plan_name(offer.rate_plan) }</strong>
                if props.agreed {
                    <Label state="in-house" icon={Icon::Check} text={words.say("stay-agreed-rate")} />
                }
                <span class="kr-quiet">
                    if let Some(plan) = plan {
                        { words.board(plan.board) }
                    }
                    if let Some(policy) = policy {
                        { format!(" · {policy}") }
                    }
                </span>
            </div>
            <div class="kr-offer__price">
                <strong class="kr-figure">{ words.money(offer.total) }</strong>
                if let Some(night) = per_night(offer) {
                    <span class="kr-quiet kr-figure">{ format!("{} {}", words.money(night), words.say("per-night")) }</span>
                }
            </div>
            <Button small=true {label} {aria} {onclick} testid="choose" disabled={props.gone && !props.picked}
                kind={if props.picked { Kind::Primary } else { Kind::Secondary }} />
            <details class="kr-offer__why">
                <summary>{ words.say("desk-new-quote-title") }</summary>
                { for offer.quotes.iter().map(|quote| html! { <PriceLines quote={quote.clone()} /> }) }
            </details>
        </div>
    }
}

/// The price of a night where all nights cost the same; a mean of different ones would be a price
/// that no night has.
fn per_night(offer: &Offer) -> Option<Money> {
    // Of several beds the price of one is no price of the offer.
    let [quote] = offer.quotes.as_slice() else {
        return None;
    };
    let nights = &quote.nights;
    let first = nights.first()?.price;
    let is_same = nights.iter().all(|night| night.price == first);
    (is_same && nights.len() > 1).then_some(first)
}
