//! What others did while this desk was away, until somebody has read it.

use keyrack_contract::call::away::{CameIn, Noted, Read};
use keyrack_contract::call::conflict::{Lost, Subject};
use yew::prelude::*;

use super::verb::verb;
use crate::desk::{Desk, Intent, Toast, Watch, use_act, use_ask, use_desk};
use crate::piece::{Button, Failed, Kind, told};
use crate::told::{by_and_when, fact, subject};

/// The list; nothing where nothing came in.
#[component]
pub fn Away() -> Html {
    let desk = use_desk();
    let act = use_act();
    let words = desk.words;
    let asked = use_ask(Some(Read {}), Watch::STATE);
    let Some(away) = asked.data.as_ref().filter(|away| away.count > 0) else {
        return html! { <Failed trouble={asked.trouble.clone()} /> };
    };
    let noted = {
        let (desk, act) = (desk.clone(), act.clone());
        let through = away.entries.first().map_or(0, |entry| entry.place);
        Callback::from(move |()| {
            let desk = desk.clone();
            act.run(Noted { through }, move |done| {
                desk.say(match done {
                    Ok(_) => Toast::good(desk.words.say("away-done")),
                    Err(why) => told(&desk.words, &why),
                });
            });
        })
    };
    html! {
        <section class="kr-part" data-testid="away" data-count={away.count.to_string()}>
            <h3>{ words.say_with("away-title", &[("count", away.count.into())]) }</h3>
            <p class="kr-quiet">{ words.say("away-hint") }</p>
            <ul class="kr-away">{ for away.entries.iter().map(|entry| line(&desk, entry)) }</ul>
            <div class="kr-actions"><Button small=true label={words.say("away-noted")} onclick={noted} busy={act.busy()} testid="away-noted" /></div>
        </section>
    }
}

fn line(desk: &Desk, entry: &CameIn) -> Html {
    let what = verb(&desk.words, &entry.by.verb);
    let onclick = entry.stay.map(|id| {
        let desk = desk.clone();
        Callback::from(move |()| desk.wish(Intent::Sheet(Some(id))))
    });
    html! {
        <li key={entry.place} data-testid="away-line" data-verb={entry.by.verb.clone()}>
            <p><strong>{ what }</strong> <span class="kr-quiet">{ by_and_when(desk, &entry.by) }</span></p>
            { for entry.changed.iter().map(|lost| changed(desk, lost, onclick.as_ref())) }
        </li>
    }
}

fn changed(desk: &Desk, lost: &Lost, open: Option<&Callback<()>>) -> Html {
    let named = subject(desk, &lost.subject);
    let opens = open.filter(|_| matches!(lost.subject, Subject::Booking(_)));
    html! {
        <div>
            if let Some(open) = opens {
                <Button kind={Kind::Name} label={named} onclick={open.clone()} testid="away-open" />
            } else {
                <span>{ named }</span>
            }
            { for lost.facts.iter().map(|known| html! { <span class="kr-look__fact">{ fact(desk, known) }</span> }) }
        </div>
    }
}
