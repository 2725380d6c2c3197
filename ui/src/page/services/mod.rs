//! What is sold besides the night: what is to be prepared on a day, and what there is.

mod due;
mod form;
mod list;

use yew::prelude::*;

use crate::desk::use_desk;
use crate::page::address::{go, use_asked};
use crate::piece::{Tab, Tabs};

const DUE: &str = "due";
const LIST: &str = "list";

/// The page.
#[component]
pub fn Services() -> Html {
    let words = use_desk().words;
    let open = match use_asked("tab").as_deref() {
        Some(LIST) => LIST,
        _ => DUE,
    };
    let tab = |id, message: &str| Tab {
        id,
        label: words.say(message),
    };
    let tabs = vec![
        tab(DUE, "house-services-due"),
        tab(LIST, "house-services-list"),
    ];
    let onopen = Callback::from(|id: &'static str| go(&format!("#/services?tab={id}")));
    html! {
        <div class="kr-page" data-testid="services">
            <header class="kr-page__head"><h1>{ words.say("house-services-menu") }</h1></header>
            <Tabs label={words.say("house-services-menu")} {tabs} {open} {onopen}>
                { if open == LIST { html! { <list::List /> } } else { html! { <due::Due /> } } }
            </Tabs>
        </div>
    }
}
