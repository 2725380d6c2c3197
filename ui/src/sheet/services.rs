//! What is sold with a stay besides the nights: what is promised, and what can be added or taken off.

use std::rc::Rc;

use keyrack_contract::call::hold::Wanted;
use keyrack_contract::call::reservation::{self, QuoteServices};
use keyrack_contract::view::{Promise, ReservationView};
use keyrack_domain::reservation::{Status, Step};
use keyrack_domain::service::{Order, Why};
use yew::prelude::*;

use crate::desk::{Toast, Tone, Undo, Watch, use_act, use_ask, use_desk};
use crate::piece::{Alert, Button, Dialog, Failed, Kind};
use crate::stay::{Extras, service_rows, total};
use crate::transport::Trouble;

/// Of which reservation.
#[derive(Clone, PartialEq, Properties)]
pub struct ServicesProps {
    /// The reservation.
    pub view: Rc<ReservationView>,
}

/// What waits for the server, what it refused, and the way to change it.
#[component]
pub fn Services(props: &ServicesProps) -> Html {
    let words = use_desk().words;
    let asking = use_state(|| false);
    let view = &props.view;
    let open = {
        let asking = asking.clone();
        Callback::from(move |()| asking.set(true))
    };
    let onclose = {
        let asking = asking.clone();
        Callback::from(move |()| asking.set(false))
    };
    let says = |standing: Promise| {
        let of = view
            .services
            .iter()
            .filter(|sold| sold.standing == standing);
        let names: Vec<String> = of.map(|sold| words.service_line(&sold.line)).collect();
        names.join(", ")
    };
    let (waiting, refused) = (says(Promise::Asked), says(Promise::Refused));
    let can_change = view.line.status.after(Step::Amend).is_some() && !view.line.contested;
    html! {
        <section class="kr-part" data-testid="sheet-services">
            <h3>{ words.say("stay-extras") }</h3>
            if view.services.is_empty() {
                <p class="kr-quiet">{ words.say("stay-extras-nothing") }</p>
            }
            if !refused.is_empty() {
                <Alert tone={Tone::Warning} testid="services-refused" hint={words.say("stay-extras-refused-hint")}
                    text={words.say_with("stay-extras-refused", &[("services", refused.into())])} />
            }
            if !waiting.is_empty() {
                <p class="kr-quiet" data-testid="services-waiting">{ words.say_with("stay-extras-waiting", &[("services", waiting.into())]) }</p>
            }
            if can_change {
                <Button kind={Kind::Quiet} small=true label={words.say("stay-extras-change")} onclick={open} testid="services-change" />
            }
            if *asking {
                <Change view={view.clone()} {onclose} />
            }
        </section>
    }
}

#[derive(Clone, PartialEq, Properties)]
struct ChangeProps {
    view: Rc<ReservationView>,
    onclose: Callback<()>,
}

/// The question, with the price before and after.
#[component]
fn Change(props: &ChangeProps) -> Html {
    let desk = use_desk();
    let act = use_act();
    let words = desk.words;
    let line = &props.view.line;
    let orders = use_state(|| -> Vec<Order> {
        let lines = props.view.services.iter().map(|sold| &sold.line);
        lines
            .filter(|line| line.why == Why::Ordered)
            .map(|line| line.order())
            .collect()
    });
    let trouble = use_state(|| None::<Trouble>);
    let call = reservation::Services {
        id: line.id,
        orders: (*orders).clone(),
        expected_total: None,
    };
    let quote = use_ask(
        Some(QuoteServices {
            change: call.clone(),
        }),
        Watch::OFFERS,
    );
    let price = quote
        .data
        .filter(|_| quote.trouble.is_none() && !quote.waiting);
    let onchange = {
        let (orders, trouble) = (orders.clone(), trouble.clone());
        Callback::from(move |next| {
            trouble.set(None);
            orders.set(next);
        })
    };
    let onconfirm = {
        let (desk, act, price) = (desk.clone(), act.clone(), price.clone());
        let (guest, onclose, trouble) = (
            line.guest_name.clone(),
            props.onclose.clone(),
            trouble.clone(),
        );
        Callback::from(move |()| {
            let Some(price) = price.clone() else { return };
            let (desk, guest, onclose, trouble) = (
                desk.clone(),
                guest.clone(),
                onclose.clone(),
                trouble.clone(),
            );
            let call = reservation::Services {
                expected_total: Some(price.after),
                ..call.clone()
            };
            let id = call.id;
            act.run(call, move |done| match done {
                Ok(moved) => {
                    onclose.emit(());
                    let said = desk
                        .words
                        .say_with("stay-extras-done", &[("guest", guest.into())]);
                    desk.say(Toast::good(said).with_undo(Undo::stay(id, &moved.is, &moved.was)));
                }
                Err(why) => trouble.set(Some(why)),
            });
        })
    };
    let Some(first) = props.view.slices.first() else {
        return html! {};
    };
    let room = Wanted {
        room_type: first.room_type,
        rate_plan: first.rate_plan,
        party: line.party.clone(),
        services: Vec::new(),
    };
    html! {
        <Dialog title={words.say("stay-extras-change")} confirm={words.say("save")} {onconfirm} onclose={props.onclose.clone()}
            disabled={price.is_none()} busy={act.busy()} testid="services-form">
            <Extras prefix="sheet" stay={line.stay} {room} orders={(*orders).clone()} reservation={Some(line.id)} {onchange} />
            if line.status == Status::InHouse {
                <p class="kr-quiet">{ words.say("stay-extras-in-house") }</p>
            }
            if let Some(price) = &price {
                <table class="kr-table kr-table--sum" data-testid="services-price">
                    <tbody>
                        <tr><th scope="row">{ words.say("stay-extras-before") }</th><td class="kr-figure">{ words.money(price.before) }</td></tr>
                        { service_rows(&desk, price.services.iter()) }
                    </tbody>
                    { total(&desk, &price.taxes, price.after) }
                </table>
            } else {
                <Failed trouble={quote.trouble} />
            }
            <Failed trouble={(*trouble).clone()} />
        </Dialog>
    }
}
