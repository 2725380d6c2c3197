//! What went wrong, in words: what happened, and the next step.

use keyrack_locale::Words;
use yew::prelude::*;

use super::Alert;
use crate::desk::{Toast, Tone};
use crate::transport::Trouble;

/// What happened and what to do next, in passing.
pub fn told(words: &Words, trouble: &Trouble) -> Toast {
    let (text, hint) = match trouble {
        Trouble::Failed(failure) => {
            let told = words.failure(failure.code.key(), &failure.args);
            (told.message, told.hint.unwrap_or_default())
        }
        Trouble::Lost => (words.say("desk-lost"), words.say("desk-lost-hint")),
    };
    Toast {
        tone: Tone::Bad,
        text,
        hint,
        undo: None,
    }
}

/// What a failure stands beside.
#[derive(Clone, PartialEq, Properties)]
pub struct FailedProps {
    /// What went wrong; nothing is drawn where nothing did.
    pub trouble: Option<Trouble>,
}

/// A failure at its place. It comes into view by itself, since it may stand below the fold.
#[component]
pub fn Failed(props: &FailedProps) -> Html {
    let words = crate::desk::use_words();
    let node = use_node_ref();
    use_effect_with(props.trouble.clone(), {
        let node = node.clone();
        move |_| {
            if let Some(place) = node.cast::<web_sys::Element>() {
                let nearest = web_sys::ScrollIntoViewOptions::new();
                nearest.set_block(web_sys::ScrollLogicalPosition::Nearest);
                place.scroll_into_view_with_scroll_into_view_options(&nearest);
            }
        }
    });
    let Some(trouble) = &props.trouble else {
        return html! {};
    };
    let said = told(&words, trouble);
    html! {
        <div ref={node}>
            <Alert tone={Tone::Bad} text={said.text} hint={said.hint} testid="failure" code={trouble.to_string()} />
        </div>
    }
}
