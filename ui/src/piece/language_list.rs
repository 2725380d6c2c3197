//! The languages, each by its own name, where nobody is signed in yet.

use keyrack_locale::Language;
use yew::prelude::*;

use super::{Button, Kind};
use crate::desk::use_words;

/// What the list needs.
#[derive(Clone, PartialEq, Properties)]
pub struct LanguageListProps {
    /// Another language is wanted.
    pub onspeak: Callback<Language>,
}

/// The list.
#[component]
pub fn LanguageList(props: &LanguageListProps) -> Html {
    let words = use_words();
    html! {
        <nav class="kr-door__languages" aria-label={words.say("desk-language")}>
            { for Language::ALL.iter().map(|language| {
                let language = *language;
                html! {
                    <Button key={language.tag()} kind={Kind::Quiet} small=true label={language.own_name()}
                        testid={format!("language-{}", language.tag())} onclick={props.onspeak.reform(move |()| language)} />
                }
            }) }
        </nav>
    }
}
