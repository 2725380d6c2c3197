//! From an open page to somebody signed in.

use keyrack_locale::{Language, Words};
use yew::prelude::*;

use crate::desk::{Theme, keep_language, kept_language, put_on, speak};
use crate::frame::House;
use crate::piece::{Empty, Failed};
use crate::sign_in::{NotLetIn, SignIn};
use crate::transport::{Session, Trouble, exchange_token, is_shut_out, kept};

/// How far the way in has been gone.
#[derive(Clone, PartialEq)]
enum Way {
    /// The address's token is being exchanged.
    Opening,
    /// This browser is not let in.
    Shut(Trouble),
    /// Nobody is signed in.
    Outside,
    /// Somebody is.
    Inside(Session),
}

/// Everything.
#[component]
pub fn App() -> Html {
    let way = use_state(|| Way::Opening);
    let language = use_state(kept_language);
    let theme = use_state(Theme::kept);

    use_effect_with(*language, |language| speak(*language));
    use_effect_with(*theme, |theme| {
        put_on(*theme);
        let followed = crate::desk::follow_system(*theme);
        move || drop(followed)
    });
    use_effect_with((), {
        let way = way.clone();
        move |()| {
            wasm_bindgen_futures::spawn_local(async move {
                way.set(match exchange_token().await {
                    Ok(()) => kept().map_or(Way::Outside, Way::Inside),
                    Err(Trouble::Lost) => Way::Shut(Trouble::Lost),
                    // The address was used before, perhaps by this very browser.
                    Err(trouble) if is_shut_out().await => Way::Shut(trouble),
                    Err(_) => kept().map_or(Way::Outside, Way::Inside),
                });
            });
        }
    });

    let speak_in = {
        let language = language.clone();
        Callback::from(move |chosen: Language| {
            keep_language(chosen);
            language.set(chosen);
        })
    };
    let look = {
        let theme = theme.clone();
        Callback::from(move |chosen: Theme| theme.set(chosen))
    };
    let enter = {
        let way = way.clone();
        Callback::from(move |session: Session| way.set(Way::Inside(session)))
    };
    let leave = {
        let way = way.clone();
        Callback::from(move |()| {
            let way = way.clone();
            wasm_bindgen_futures::spawn_local(async move {
                crate::transport::end().await;
                way.set(Way::Outside);
            });
        })
    };
    let inner = match &*way {
        Way::Opening => html! { <Empty /> },
        Way::Shut(Trouble::Lost) => html! {
            <main class="kr-door"><Failed trouble={Some(Trouble::Lost)} /></main>
        },
        Way::Shut(_) => html! { <main class="kr-door"><NotLetIn /></main> },
        Way::Outside => html! { <SignIn onenter={enter} onspeak={speak_in} /> },
        Way::Inside(session) => html! {
            <House session={session.clone()} theme={*theme} onleave={leave} onspeak={speak_in} onlook={look} />
        },
    };
    html! {
        <ContextProvider<Words> context={Words::of(*language)}>{ inner }</ContextProvider<Words>>
    }
}
