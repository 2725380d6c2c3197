//! The way in: a name and a password, checked on this computer, with or without a connection.

mod hotel;

use keyrack_contract::Code;
use keyrack_contract::call::staff::SignIn as Who;
use keyrack_locale::Language;
use yew::prelude::*;

use crate::desk::{Tone, use_words};
use crate::piece::{Alert, Button, Failed, Field, Kind, LanguageList};
use crate::transport::{Session, Trouble, sign_in};

/// What the way in needs.
#[derive(Clone, PartialEq, Properties)]
pub struct SignInProps {
    /// Somebody is signed in.
    pub onenter: Callback<Session>,
    /// Another language is wanted.
    pub onspeak: Callback<Language>,
}

/// The way in.
#[component]
pub fn SignIn(props: &SignInProps) -> Html {
    let words = use_words();
    let name = use_state(String::new);
    let password = use_state(String::new);
    let trouble = use_state(|| None::<Trouble>);
    let busy = use_state(|| false);

    use_effect_with(words, |words| set_title(&words.say("desk-sign-in-title")));
    let onsubmit = {
        let (name, password, trouble, busy) = (
            name.clone(),
            password.clone(),
            trouble.clone(),
            busy.clone(),
        );
        let onenter = props.onenter.clone();
        Callback::from(move |event: SubmitEvent| {
            event.prevent_default();
            if *busy {
                return;
            }
            busy.set(true);
            let who = Who {
                name: name.trim().to_owned(),
                password: (*password).clone(),
            };
            let (password, trouble, busy, onenter) = (
                password.clone(),
                trouble.clone(),
                busy.clone(),
                onenter.clone(),
            );
            wasm_bindgen_futures::spawn_local(async move {
                let answer = sign_in(&who).await;
                busy.set(false);
                match answer {
                    Ok(session) => onenter.emit(session),
                    Err(why) => {
                        password.set(String::new());
                        trouble.set(Some(why));
                    }
                }
            });
        })
    };
    let typed = |state: &UseStateHandle<String>| {
        let state = state.clone();
        Callback::from(move |text: String| state.set(text))
    };
    html! {
        <main class="kr-door">
            <form class="kr-door__form" {onsubmit} novalidate={true}>
                <p class="kr-brand kr-brand--large"><span class="kr-brand__sign" aria-hidden="true" />{ words.say("desk-brand") }</p>
                <div>
                    <h1>{ words.say("desk-sign-in-title") }</h1>
                    <hotel::Hotel />
                </div>
                if is_not_let_in(trouble.as_ref()) {
                    <NotLetIn />
                } else {
                    <Failed trouble={(*trouble).clone()} />
                }
                <Field id="sign-in-name" label={words.say("desk-sign-in-name")} value={(*name).clone()}
                    oninput={typed(&name)} autocomplete="username" first=true chars_max={40} />
                <Field id="sign-in-password" label={words.say("desk-sign-in-password")} kind="password"
                    value={(*password).clone()} oninput={typed(&password)} autocomplete="current-password" />
                <Button id="sign-in-button" kind={Kind::Primary} submit=true busy={*busy}
                    label={words.say("desk-sign-in-button")} />
                <p class="kr-quiet">{ words.say("desk-sign-in-offline") }</p>
            </form>
            <LanguageList onspeak={props.onspeak.clone()} />
        </main>
    }
}

/// Whether the engine does not even know this browser.
fn is_not_let_in(trouble: Option<&Trouble>) -> bool {
    matches!(trouble, Some(Trouble::Failed(failure)) if failure.code == Code::SignInNeeded)
}

/// What to do when this browser came without the address that lets it in.
#[component]
pub fn NotLetIn() -> Html {
    let words = use_words();
    html! {
        <Alert tone={Tone::Bad} text={words.say("desk-not-let-in")} hint={words.say("desk-not-let-in-hint")}
            testid="failure" code={Code::TokenWrong.key()} />
    }
}

/// Names the tab.
pub fn set_title(title: &str) {
    if let Some(page) = web_sys::window().and_then(|window| window.document()) {
        page.set_title(title);
    }
}
