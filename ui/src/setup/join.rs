//! A desk joins a hotel at a server.

use keyrack_contract::call::setup;
use yew::prelude::*;

use crate::desk::{use_act, use_words};
use crate::piece::{Button, Failed, Field, Kind, told};
use crate::transport::{Session, Trouble};

/// What joining needs.
#[derive(Clone, PartialEq, Properties)]
pub struct JoinProps {
    /// Back to the beginning.
    pub onleave: Callback<()>,
    /// The desk is one of the hotel's now.
    pub onready: Callback<Option<Session>>,
}

/// The form.
#[component]
pub fn Join(props: &JoinProps) -> Html {
    let words = use_words();
    let act = use_act();
    let server = use_state(|| "https://".to_owned());
    let code = use_state(String::new);
    let name = use_state(|| words.say("setup-join-name-first"));
    let trouble = use_state(|| None::<Trouble>);
    let typed = |state: &UseStateHandle<String>| {
        let state = state.clone();
        Callback::from(move |text: String| state.set(text))
    };
    let onsubmit = {
        let (act, trouble, onready) = (act.clone(), trouble.clone(), props.onready.clone());
        let call = setup::Join {
            server: (*server).clone(),
            code: (*code).clone(),
            name: (*name).clone(),
        };
        Callback::from(move |event: SubmitEvent| {
            event.prevent_default();
            let (trouble, onready) = (trouble.clone(), onready.clone());
            trouble.set(None);
            act.run(call.clone(), move |done| match done {
                Ok(_) => onready.emit(None),
                Err(why) => trouble.set(Some(why)),
            });
        })
    };
    let wrong = |field: &str| match &*trouble {
        Some(why @ Trouble::Failed(failure)) if failure.field.as_deref() == Some(field) => {
            Some(AttrValue::from(told(&words, why).text))
        }
        _ => None,
    };
    html! {
        <main class="kr-door">
            <form class="kr-door__form kr-door__form--wide" {onsubmit} novalidate={true} data-testid="join">
                <div>
                    <h1>{ words.say("setup-join") }</h1>
                    <p class="kr-quiet">{ words.say("setup-join-long") }</p>
                </div>
                <Failed trouble={(*trouble).clone()} />
                <Field id="join-server" label={words.say("setup-join-server")} value={(*server).clone()} oninput={typed(&server)}
                    error={wrong("server")} required=true first=true />
                <Field id="join-code" label={words.say("setup-join-code")} value={(*code).clone()} oninput={typed(&code)}
                    hint={words.say("setup-join-code-hint")} error={wrong("code")} required=true />
                <Field id="join-name" label={words.say("setup-join-name")} value={(*name).clone()} oninput={typed(&name)}
                    hint={words.say("setup-join-name-hint")} chars_max={60} />
                <div class="kr-actions">
                    <Button kind={Kind::Primary} submit=true busy={act.busy()} label={words.say("setup-join-do")} testid="join-do"
                        disabled={code.trim().is_empty()} />
                    <Button kind={Kind::Quiet} label={words.say("setup-back")} onclick={props.onleave.clone()} testid="join-back" />
                </div>
            </form>
        </main>
    }
}
