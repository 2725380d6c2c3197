//! What is to be done about a reservation, day by day.

use std::rc::Rc;

use keyrack_contract::call::reservation::{AddTrace, FinishTrace};
use keyrack_contract::view::{ReservationView, Trace};
use keyrack_domain::TraceId;
use yew::prelude::*;

use crate::desk::{use_act, use_desk};
use crate::piece::{Button, Failed, Field};
use crate::transport::{Trouble, fresh};

/// Of which reservation.
#[derive(Clone, PartialEq, Properties)]
pub struct TracesProps {
    /// The reservation.
    pub view: Rc<ReservationView>,
}

/// The list, and the way to one more.
#[component]
pub fn Traces(props: &TracesProps) -> Html {
    let desk = use_desk();
    let act = use_act();
    let words = desk.words;
    let id = props.view.line.id;
    let today = desk.profile.business_date;
    let due = use_state(|| today.to_string());
    let text = use_state(String::new);
    let trouble = use_state(|| None::<Trouble>);
    let typed = |state: &UseStateHandle<String>| {
        let state = state.clone();
        Callback::from(move |typed| state.set(typed))
    };
    let onsubmit = {
        let (act, due, text, trouble) = (act.clone(), due.clone(), text.clone(), trouble.clone());
        Callback::from(move |event: SubmitEvent| {
            event.prevent_default();
            let call = AddTrace {
                id,
                trace: TraceId(fresh()),
                due: due.parse().unwrap_or(today),
                text: (*text).clone(),
            };
            let (text, trouble) = (text.clone(), trouble.clone());
            act.run(call, move |done| match done {
                Ok(_) => {
                    trouble.set(None);
                    text.set(String::new());
                }
                Err(why) => trouble.set(Some(why)),
            });
        })
    };
    let one = |trace: &Trace| {
        let (act, trouble, trace_id) = (act.clone(), trouble.clone(), trace.id);
        let is_done = trace.done.is_some();
        let onchange = Callback::from(move |_: Event| {
            let trouble = trouble.clone();
            let call = FinishTrace {
                id,
                trace: trace_id,
                done: !is_done,
            };
            act.run(call, move |done| trouble.set(done.err()));
        });
        let who = match &trace.done {
            Some(done) => {
                let at = words.instant(done.at, &desk.zone());
                let who = done.by.clone().unwrap_or_default();
                words.say_with("stay-trace-done", &[("who", who.into()), ("at", at.into())])
            }
            None => trace.by.clone().unwrap_or_default(),
        };
        html! {
            <li key={trace.id.to_string()} class={classes!(is_done.then_some("kr-quiet"))} data-testid="trace">
                <label class="kr-choice">
                    <input type="checkbox" checked={is_done} {onchange} data-testid="trace-done" />
                    <span class="kr-figure-text">{ words.date_short(trace.due) }</span>
                    <span>{ &trace.text }</span>
                    <span class="kr-quiet">{ who }</span>
                </label>
            </li>
        }
    };
    html! {
        <section class="kr-part" data-testid="traces">
            <h3>{ words.say("stay-traces") }</h3>
            if props.view.traces.is_empty() {
                <p class="kr-quiet">{ words.say("stay-traces-empty") }</p>
            }
            <ul class="kr-traces">{ for props.view.traces.iter().map(one) }</ul>
            <form class="kr-traces__new" {onsubmit} novalidate={true}>
                <Field id="trace-due" kind="date" label={words.say("stay-trace-due")} value={(*due).clone()} oninput={typed(&due)} />
                <Field id="trace-text" label={words.say("stay-trace-what")} value={(*text).clone()} oninput={typed(&text)} />
                <Button submit=true small=true label={words.say("stay-trace-add")} busy={act.busy()} testid="trace-add" />
            </form>
            <Failed trouble={(*trouble).clone()} />
        </section>
    }
}
