//! What stands where there is nothing, and what to do first.

use yew::prelude::*;

use crate::desk::use_words;

/// What an empty place says.
#[derive(Clone, PartialEq, Properties)]
pub struct EmptyProps {
    /// What is said; "loading" where nothing is.
    #[prop_or_default]
    pub text: Option<AttrValue>,
    /// A way on.
    #[prop_or_default]
    pub children: Html,
}

/// An empty place.
#[component]
pub fn Empty(props: &EmptyProps) -> Html {
    let words = use_words();
    html! {
        <div class="kr-empty">
            if let Some(text) = &props.text {
                <p>{ text }</p>
            } else {
                <span class="kr-spinner" aria-hidden="true" />
                <p role="status">{ words.say("loading") }</p>
            }
            { props.children.clone() }
        </div>
    }
}
