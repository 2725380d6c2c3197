//! Three ways to begin.

use keyrack_contract::call::setup::{OpenSample, Read, Save, Stage};
use keyrack_contract::call::staff::SignIn;
use keyrack_contract::setup::Draft;
use keyrack_locale::Language;
use patternfly_yew::prelude::Icon;
use yew::prelude::*;

use crate::desk::{use_act, use_words};
use crate::piece::{Button, Dialog, Failed, Kind, LanguageList};
use crate::transport::{Session, Trouble, ask, sign_in};

/// What the beginning needs.
#[derive(Clone, PartialEq, Properties)]
pub struct WelcomeProps {
    /// A set-up that was begun.
    pub draft: Option<Draft>,
    /// The draft is another now.
    pub onkept: Callback<Option<Draft>>,
    /// A hotel is set up, or a begun one taken up again.
    pub onguide: Callback<()>,
    /// A hotel at a server is joined.
    pub onjoin: Callback<()>,
    /// A hotel is open.
    pub onready: Callback<Option<Session>>,
    /// Another language is wanted.
    pub onspeak: Callback<Language>,
}

/// The beginning.
#[component]
pub fn Welcome(props: &WelcomeProps) -> Html {
    let words = use_words();
    let act = use_act();
    let trouble = use_state(|| None::<Trouble>);
    let dropping = use_state(|| false);
    let onsample = {
        let (act, trouble, onready) = (act.clone(), trouble.clone(), props.onready.clone());
        Callback::from(move |()| {
            let (trouble, onready) = (trouble.clone(), onready.clone());
            trouble.set(None);
            act.run(OpenSample {}, move |done| match done {
                Ok(_) => wasm_bindgen_futures::spawn_local(async move {
                    onready.emit(enter_sample().await);
                }),
                Err(why) => trouble.set(Some(why)),
            });
        })
    };
    let ondrop = {
        let (act, trouble, onkept, dropping) = (
            act.clone(),
            trouble.clone(),
            props.onkept.clone(),
            dropping.clone(),
        );
        Callback::from(move |()| {
            let (trouble, onkept, dropping) = (trouble.clone(), onkept.clone(), dropping.clone());
            act.run(Save { draft: None }, move |done| {
                dropping.set(false);
                match done {
                    Ok(_) => onkept.emit(None),
                    Err(why) => trouble.set(Some(why)),
                }
            });
        })
    };
    let ask_drop = |open: bool| {
        let dropping = dropping.clone();
        Callback::from(move |()| dropping.set(open))
    };
    let begun = props
        .draft
        .as_ref()
        .map(|draft| draft.name.trim().to_owned());
    html! {
        <main class="kr-door">
            <div class="kr-start" data-testid="start">
                <p class="kr-brand kr-brand--large"><span class="kr-brand__sign" aria-hidden="true" />{ words.say("desk-brand") }</p>
                <h1>{ words.say("setup-welcome") }</h1>
                <p class="kr-quiet">{ words.say("setup-welcome-hint") }</p>
                <Failed trouble={(*trouble).clone()} />
                <ul class="kr-start__ways">
                    <li class="kr-start__way">
                        <h2><span aria-hidden="true">{ Icon::Home }</span>{ words.say("setup-new") }</h2>
                        if let Some(name) = begun {
                            <p>{ if name.is_empty() { words.say("setup-begun-nameless") }
                                else { words.say_with("setup-begun", &[("name", name.as_str().into())]) } }</p>
                            <Button kind={Kind::Primary} label={words.say("setup-go-on")} onclick={props.onguide.clone()} testid="start-new" />
                            <Button kind={Kind::Quiet} small=true label={words.say("setup-drop")} onclick={ask_drop(true)} testid="start-drop" />
                        } else {
                            <p>{ words.say("setup-new-hint") }</p>
                            <Button kind={Kind::Primary} label={words.say("setup-new-begin")} onclick={props.onguide.clone()} testid="start-new" />
                        }
                    </li>
                    <li class="kr-start__way">
                        <h2><span aria-hidden="true">{ Icon::Key }</span>{ words.say("setup-join") }</h2>
                        <p>{ words.say("setup-join-hint") }</p>
                        <Button label={words.say("setup-join-begin")} onclick={props.onjoin.clone()} testid="start-join" />
                    </li>
                    <li class="kr-start__way">
                        <h2><span aria-hidden="true">{ Icon::Play }</span>{ words.say("setup-sample") }</h2>
                        <p>{ words.say("setup-sample-hint") }</p>
                        <Button label={words.say("setup-sample-begin")} onclick={onsample} busy={act.busy()} testid="start-sample" />
                        if act.busy() && !*dropping {
                            <p class="kr-quiet" role="status">{ words.say("setup-sample-wait") }</p>
                        }
                    </li>
                </ul>
            </div>
            <LanguageList onspeak={props.onspeak.clone()} />
            if *dropping {
                <Dialog title={words.say("setup-drop-title")} confirm={words.say("setup-drop")} kind={Kind::Danger}
                    onconfirm={ondrop} onclose={ask_drop(false)} busy={act.busy()}>
                    <p>{ words.say("setup-drop-hint") }</p>
                </Dialog>
            }
        </main>
    }
}

/// Signs the sample's manager in; a person who plays needs no password of their own.
async fn enter_sample() -> Option<Session> {
    let Stage::Sample { name, password } = ask(&Read {}).await.ok()?.stage else {
        return None;
    };
    sign_in(&SignIn { name, password }).await.ok()
}
