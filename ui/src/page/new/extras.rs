//! What is ordered with one of the rooms of a new booking, with the price before it is taken.

use keyrack_contract::call::block::{self, PickRoom};
use keyrack_contract::call::hold::Wanted;
use keyrack_contract::call::service::Price;
use keyrack_domain::BlockId;
use keyrack_domain::quote::Quote;
use keyrack_domain::service::Order;
use yew::prelude::*;

use super::basket::Picked;
use super::buyer::Buyer;
use crate::desk::{Watch, use_ask, use_desk};
use crate::piece::{Dialog, Failed};
use crate::stay::{Extras, PriceLines};

/// For which room.
#[derive(Clone, PartialEq, Properties)]
pub struct ExtrasDialogProps {
    /// The room.
    pub room: Picked,
    /// For whom the prices are.
    pub buyer: Buyer,
    /// The group whose room it is.
    pub block: Option<BlockId>,
    /// It is taken, at this price.
    pub onsave: Callback<(Vec<Order>, Quote)>,
    /// The question is answered.
    pub onclose: Callback<()>,
}

/// The question.
#[component]
pub fn ExtrasDialog(props: &ExtrasDialogProps) -> Html {
    let words = use_desk().words;
    let orders = use_state(|| props.room.orders.clone());
    let stay = props.room.offer.quotes.first().map(|quote| quote.stay);
    let room = props.room.wanted();
    let wish = stay.zip(room.clone()).map(|(stay, room)| Price {
        stay,
        room: Wanted {
            services: (*orders).clone(),
            ..room
        },
        staff: true,
        code: props.buyer.code.trim().to_owned(),
        company: props.buyer.company.as_ref().map(|(id, _)| *id),
    });
    let of_block = wish
        .clone()
        .zip(props.block)
        .map(|(wish, id)| block::Price {
            id,
            stay: wish.stay,
            rooms: vec![PickRoom {
                room_type: wish.room.room_type,
                party: wish.room.party,
                services: wish.room.services,
            }],
        });
    let priced = use_ask(of_block, Watch::OFFERS);
    let asked = use_ask(wish.filter(|_| props.block.is_none()), Watch::OFFERS);
    let (trouble, waiting) = match props.block {
        Some(_) => (priced.trouble, priced.waiting),
        None => (asked.trouble, asked.waiting),
    };
    let price = match props.block {
        Some(_) => priced
            .data
            .and_then(|priced| priced.quotes.first().cloned()),
        None => asked.data.map(|quote| (*quote).clone()),
    };
    let price = price.filter(|_| trouble.is_none() && !waiting);
    let onchange = {
        let orders = orders.clone();
        Callback::from(move |next| orders.set(next))
    };
    let onconfirm = {
        let (orders, price) = (orders.clone(), price.clone());
        let (onsave, onclose) = (props.onsave.clone(), props.onclose.clone());
        Callback::from(move |()| {
            if let Some(price) = &price {
                onsave.emit(((*orders).clone(), price.clone()));
                onclose.emit(());
            }
        })
    };
    let (Some(stay), Some(room)) = (stay, room) else {
        return html! {};
    };
    html! {
        <Dialog title={words.say("stay-extras-change")} confirm={words.say("stay-extras-take")} {onconfirm} onclose={props.onclose.clone()}
            disabled={price.is_none()} testid="extras-form">
            <Extras prefix="new" {stay} {room} orders={(*orders).clone()} {onchange} />
            if let Some(price) = price {
                <PriceLines quote={price} />
            } else {
                <Failed {trouble} />
            }
        </Dialog>
    }
}
