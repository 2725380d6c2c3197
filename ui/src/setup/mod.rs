//! What a computer without a hotel shows: set one up, join one, or open a sample.

mod form;
mod guide;
mod join;
mod sample;
mod step;
mod summary;
mod welcome;
mod wrong;

use keyrack_contract::setup::Draft;
use keyrack_locale::Language;
use yew::prelude::*;

use crate::desk::use_words;
use crate::sign_in::set_title;
use crate::transport::Session;

pub use sample::SampleBar;

/// What the way to a hotel needs.
#[derive(Clone, PartialEq, Properties)]
pub struct StartProps {
    /// What was typed at an earlier visit.
    pub draft: Option<Draft>,
    /// There is a hotel now; the session of whoever is signed in already.
    pub onready: Callback<Option<Session>>,
    /// Another language is wanted.
    pub onspeak: Callback<Language>,
}

/// What is shown.
#[derive(Clone, Copy, PartialEq)]
enum Show {
    Welcome,
    Guide,
    Join,
}

/// The way to a hotel.
#[component]
pub fn Start(props: &StartProps) -> Html {
    let words = use_words();
    let show = use_state(|| Show::Welcome);
    let draft = use_state(|| props.draft.clone());
    use_effect_with(words, |words| set_title(&words.say("setup-title")));
    let turn = |to: Show| {
        let show = show.clone();
        Callback::from(move |()| show.set(to))
    };
    let onkept = {
        let draft = draft.clone();
        Callback::from(move |kept| draft.set(kept))
    };
    match *show {
        Show::Welcome => html! {
            <welcome::Welcome draft={(*draft).clone()} {onkept} onguide={turn(Show::Guide)} onjoin={turn(Show::Join)}
                onready={props.onready.clone()} onspeak={props.onspeak.clone()} />
        },
        Show::Guide => html! {
            <guide::Guide draft={(*draft).clone()} {onkept} onleave={turn(Show::Welcome)} onjoin={turn(Show::Join)}
                onready={props.onready.clone()} />
        },
        Show::Join => html! {
            <join::Join onleave={turn(Show::Welcome)} onready={props.onready.clone()} />
        },
    }
}
