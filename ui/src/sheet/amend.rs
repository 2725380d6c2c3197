//! Other nights, people, type or plan. The new price stands there before anything is saved.

use std::rc::Rc;

use keyrack_contract::call::reservation::{self, Amended};
use keyrack_contract::view::ReservationView;
use keyrack_domain::reservation::Status;
use yew::prelude::*;

use crate::desk::{Toast, Tone, Watch, use_act, use_ask, use_desk};
use crate::piece::{Alert, Choice, Dialog, Failed, Field, Select};
use crate::stay::{Draft, StayFields};
use crate::transport::Trouble;

/// Which.
#[derive(Clone, PartialEq, Properties)]
pub struct AmendProps {
    /// The reservation.
    pub view: Rc<ReservationView>,
    /// The question is answered.
    pub onclose: Callback<()>,
}

/// The question.
#[component]
pub fn Amend(props: &AmendProps) -> Html {
    let desk = use_desk();
    let act = use_act();
    let words = desk.words;
    let line = &props.view.line;
    let sold = props.view.slices.first();
    let trouble = use_state(|| None::<Trouble>);
    let draft = use_state(|| Draft::of(&line.stay, &line.party));
    let room_type = use_state(|| line.room_type);
    let rate_plan = use_state(|| sold.map(|slice| slice.rate_plan));
    let reason = use_state(String::new);

    let wish = draft.stay().and_then(|stay| {
        let party = draft.party()?;
        Ok((stay, party))
    });
    let change = wish
        .as_ref()
        .ok()
        .zip(*rate_plan)
        .map(|((stay, party), rate_plan)| reservation::Amend {
            id: line.id,
            stay: *stay,
            room_type: *room_type,
            rate_plan,
            party: party.clone(),
            expected_total: None,
            anyway: None,
        });
    let question = change
        .clone()
        .map(|change| reservation::QuoteAmend { change });
    let quote = use_ask(question, Watch::OFFERS);
    let price = quote
        .data
        .filter(|_| quote.trouble.is_none() && !quote.waiting);

    let onconfirm = {
        let (desk, act, price) = (desk.clone(), act.clone(), price.clone());
        let (guest, onclose) = (line.guest_name.clone(), props.onclose.clone());
        let (trouble, why) = (trouble.clone(), (*reason).clone());
        Callback::from(move |()| {
            let (Some(mut change), Some(price)) = (change.clone(), price.clone()) else {
                return;
            };
            change.expected_total = Some(price.after);
            change.anyway = (price.full && price.may).then(|| why.clone());
            let (desk, guest, onclose) = (desk.clone(), guest.clone(), onclose.clone());
            let trouble = trouble.clone();
            act.run(change, move |done| match done {
                Ok(_) => {
                    onclose.emit(());
                    let values = [("guest", guest.into())];
                    desk.say(Toast::good(
                        desk.words.say_with("desk-done-amended", &values),
                    ));
                }
                Err(why) => trouble.set(Some(why)),
            });
        })
    };
    // Full is full, but for those who may answer for it.
    let full = price.as_ref().filter(|price| price.full);
    let may = full.as_ref().is_some_and(|price| price.may);
    let stuck = full.is_some() && (!may || reason.trim().is_empty());
    let full = full.is_some();
    let onreason = {
        let reason = reason.clone();
        Callback::from(move |text| reason.set(text))
    };
    let types = desk.profile.room_types.iter();
    let types = types.map(|found| Choice::new(found.id.to_string(), desk.type_name(found.id)));
    // An archived plan is no choice, but a stay that has it keeps it.
    let kept = *rate_plan;
    let plans = desk.profile.rate_plans.iter();
    let plans = plans.filter(move |found| !found.archived || Some(found.id) == kept);
    let plans = plans.map(|found| Choice::new(found.id.to_string(), desk.plan_name(found.id)));
    let set_type = {
        let room_type = room_type.clone();
        Callback::from(move |text: String| {
            if let Ok(id) = text.parse() {
                room_type.set(id)
            }
        })
    };
    let set_plan = {
        let rate_plan = rate_plan.clone();
        Callback::from(move |text: String| rate_plan.set(text.parse().ok()))
    };
    let onchange = {
        let (draft, trouble) = (draft.clone(), trouble.clone());
        Callback::from(move |changed| {
            trouble.set(None);
            draft.set(changed);
        })
    };
    let mistyped = wish.err().map(Trouble::Failed);
    html! {
        <Dialog title={words.say("desk-amend")} confirm={words.say("save")} {onconfirm} onclose={props.onclose.clone()}
            disabled={price.is_none() || stuck} busy={act.busy()}>
            <StayFields prefix="amend" draft={(*draft).clone()} {onchange} arrived={line.status == Status::InHouse}
                earliest={desk.profile.business_date.to_string()} />
            <div class="kr-fields">
                <Select id="amend-type" label={words.say("desk-room-type")} value={room_type.to_string()}
                    choices={types.collect::<Vec<_>>()} onchange={set_type} />
                <Select id="amend-plan" label={words.say("desk-rate-plan")} choices={plans.collect::<Vec<_>>()} onchange={set_plan}
                    value={rate_plan.map(|id| id.to_string()).unwrap_or_default()} />
            </div>
            if let Some(price) = price {
                <Price price={*price} />
            } else {
                <Failed trouble={mistyped.or(quote.trouble)} />
            }
            if full {
                <Alert tone={Tone::Warning} text={words.say("desk-amend-full")} hint={if may { String::new() } else { words.say("desk-amend-full-hint") }} testid="amend-full" />
                if may {
                    <Field id="amend-anyway" label={words.say("stay-anyway-reason")} value={(*reason).clone()} required=true chars_max={300}
                        hint={words.say("stay-anyway-hint")} oninput={onreason} />
                }
            }
            <Failed trouble={(*trouble).clone()} />
        </Dialog>
    }
}

/// A price before and after.
#[derive(Clone, PartialEq, Properties)]
pub struct PriceProps {
    /// The two.
    pub price: Amended,
}

/// The two, and nothing but the one where they are the same.
#[component]
pub fn Price(props: &PriceProps) -> Html {
    let desk = use_desk();
    let words = desk.words;
    let Amended { before, after, .. } = props.price;
    html! {
        <p class="kr-price" data-testid="amend-price" data-after={after.minor.to_string()}>
            <span>{ words.say("desk-total") }</span>
            if before != after {
                <s class="kr-quiet">{ words.money(before) }</s>
                <span aria-hidden="true">{ "→" }</span>
            }
            <strong>{ words.money(after) }</strong>
        </p>
    }
}
