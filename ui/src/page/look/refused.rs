//! Work of this desk that the server did not take: what it was, why, and what to do.

use keyrack_contract::call::conflict::{File, Lost, Refused, Subject};
use yew::prelude::*;

use crate::desk::{Desk, Toast, Undo, use_act, use_desk};
use crate::frame::verb;
use crate::piece::{Button, told};
use crate::told::{by_and_when, fact, subject};
use crate::transport::Trouble;

/// Which.
#[derive(Clone, PartialEq, Properties)]
pub struct RefusedProps {
    /// The work.
    pub work: Refused,
}

/// The work.
#[component]
pub fn RefusedWork(props: &RefusedProps) -> Html {
    let desk = use_desk();
    let act = use_act();
    let (work, words) = (&props.work, desk.words);
    let why = told(&words, &Trouble::Failed(work.code.into()));
    let onclick = {
        let (desk, act, batch) = (desk.clone(), act.clone(), work.batch);
        Callback::from(move |()| {
            let desk = desk.clone();
            act.run(File { batch, done: true }, move |done| {
                desk.say(match done {
                    Ok(_) => {
                        Toast::good(desk.words.say("desk-done-filed")).with_undo(Undo::Filed(batch))
                    }
                    Err(trouble) => told(&desk.words, &trouble),
                });
            });
        })
    };
    html! {
        <li class="kr-look__card" data-testid="refused-work" data-verb={work.by.verb.clone()} data-code={work.code.key()}>
            <p class="kr-look__head">
                <strong>{ verb(&words, &work.by.verb) }</strong>
                <span class="kr-quiet">{ by_and_when(&desk, &work.by) }</span>
            </p>
            <dl class="kr-known">
                <div><dt>{ words.say("desk-look-refused-why") }</dt><dd>{ why.text }{ " " }<span class="kr-quiet">{ why.hint }</span></dd></div>
                { for work.lost.iter().map(|lost| what(&desk, lost)) }
            </dl>
            <p><Button small=true label={words.say("desk-look-file")} {onclick} busy={act.busy()} testid="file" /></p>
        </li>
    }
}

fn what(desk: &Desk, lost: &Lost) -> Html {
    let words = desk.words;
    if lost.facts.is_empty() && !lost.gone {
        return html! {};
    }
    let gone = lost.gone && matches!(lost.subject, Subject::Booking(_));
    // That a booking's guest goes with it need not be said beside it.
    if lost.gone && matches!(lost.subject, Subject::Guest { .. }) {
        return html! {};
    }
    html! {
        <div>
            <dt>{ words.say("desk-look-refused-lost") }</dt>
            <dd>
                <strong>{ subject(desk, &lost.subject) }</strong>
                { for lost.facts.iter().map(|known| html! { <span class="kr-look__fact">{ fact(desk, known) }</span> }) }
                if gone {
                    <span class="kr-look__fact kr-wrong">{ words.say("desk-look-gone") }</span>
                }
            </dd>
        </div>
    }
}
