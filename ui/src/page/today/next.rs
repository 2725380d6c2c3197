//! What comes next, for a hotel that was set up a moment ago.

use yew::prelude::*;

use crate::desk::{is_fresh, remember_fresh, use_words};
use crate::page::Page;
use crate::piece::{Button, Kind};

/// Where to go, and why.
const STEPS: [(Page, &str); 3] = [
    (Page::Import, "setup-next-import"),
    (Page::New, "setup-next-booking"),
    (Page::Rooms, "setup-next-rooms"),
];

/// The list; nothing where it is no longer wanted.
#[component]
pub fn Next() -> Html {
    let words = use_words();
    let shown = use_state(is_fresh);
    if !*shown {
        return html! {};
    }
    let onclick = {
        let shown = shown.clone();
        Callback::from(move |()| {
            remember_fresh(false);
            shown.set(false);
        })
    };
    html! {
        <section class="kr-card kr-next" data-testid="what-next" aria-labelledby="what-next-title">
            <h2 id="what-next-title">{ words.say("setup-next-title") }</h2>
            <ol>
                { for STEPS.into_iter().map(|(page, message)| html! {
                    <li key={page.hash()}><a href={page.hash()}>{ words.say(message) }</a></li>
                }) }
            </ol>
            <div><Button kind={Kind::Quiet} small=true label={words.say("setup-next-close")} {onclick} testid="what-next-close" /></div>
        </section>
    }
}
