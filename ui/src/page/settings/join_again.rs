//! A desk of a server's hotel whose file is damaged or lost starts afresh: it joins the server again.
//! An older file is never put back there, for it would sell rooms a second time.

use keyrack_contract::call::health::{Health, JoinAgain as Call};
use yew::prelude::*;

use super::backup::begin_anew;
use crate::desk::{Tone, use_act, use_desk};
use crate::frame::verb;
use crate::piece::{Alert, Button, Check, Dialog, Failed, Kind};
use crate::transport::Trouble;

/// What it needs.
#[derive(Clone, PartialEq, Properties)]
pub struct JoinAgainProps {
    /// How everything fares.
    pub health: Health,
}

/// What joining again means, and the way to it.
#[component]
pub fn JoinAgain(props: &JoinAgainProps) -> Html {
    let words = use_desk().words;
    let open = use_state(|| false);
    let turn = |to: bool| {
        let open = open.clone();
        Callback::from(move |()| open.set(to))
    };
    html! {
        <section class="kr-card" data-testid="join-again">
            <h2>{ words.say("again-title") }</h2>
            <p>{ words.say("again-about") }</p>
            <p class="kr-quiet">{ words.say("again-why") }</p>
            <div><Button label={words.say("again-do")} onclick={turn(true)} disabled={props.health.work.is_some()} testid="join-again-do" /></div>
            if *open { <Ask health={props.health.clone()} onclose={turn(false)} /> }
        </section>
    }
}

#[derive(Clone, PartialEq, Properties)]
struct AskProps {
    health: Health,
    onclose: Callback<()>,
}

/// Lists what would be given up, and asks.
#[component]
fn Ask(props: &AskProps) -> Html {
    let desk = use_desk();
    let act = use_act();
    let words = desk.words;
    let trouble = use_state(|| None::<Trouble>);
    let sure = use_state(|| false);
    let waiting = &props.health.waiting;
    let count = u32::try_from(waiting.len()).unwrap_or(u32::MAX);
    let onconfirm = {
        let (act, trouble) = (act.clone(), trouble.clone());
        Callback::from(move |()| {
            let trouble = trouble.clone();
            act.run(Call { waiting: count }, move |done| match done {
                Ok(_) => begin_anew(),
                Err(why) => trouble.set(Some(why)),
            });
        })
    };
    let onsure = {
        let sure = sure.clone();
        Callback::from(move |on: bool| sure.set(on))
    };
    html! {
        <Dialog title={words.say("again-title")} confirm={words.say("again-do")} kind={Kind::Danger} {onconfirm} onclose={props.onclose.clone()}
            busy={act.busy()} disabled={count > 0 && !*sure} testid="join-again-ask">
            <p>{ words.say("again-aside") }</p>
            if count > 0 {
                <Alert tone={Tone::Bad} text={words.say_with("again-waiting", &[("count", count.into())])} hint={words.say("again-waiting-hint")} testid="again-waiting" />
                <ul class="kr-entries">{ for waiting.iter().map(|entry| html! {
                    <li>
                        <span>{ verb(&words, &entry.verb) }</span>
                        <span class="kr-quiet kr-figure">{ words.instant(entry.at, &desk.zone()) }</span>
                    </li>
                }) }</ul>
                <Check id="again-sure" label={words.say("again-sure")} checked={*sure} onchange={onsure} />
            } else {
                <p>{ words.say("again-nothing-waits") }</p>
            }
            <p class="kr-quiet">{ words.say("again-code") }</p>
            <Failed trouble={(*trouble).clone()} />
        </Dialog>
    }
}
