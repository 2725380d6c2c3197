//! What is known of a guest, to be corrected.

use std::collections::{BTreeMap, BTreeSet};
use std::rc::Rc;

use keyrack_contract::call::guest::{Correct, GuestView};
use keyrack_domain::guest::{Consent, Guest};
use web_sys::HtmlTextAreaElement;
use yew::prelude::*;

use super::tags::Tags;
use crate::desk::{Toast, use_act, use_desk};
use crate::page::new::guest::GuestFields;
use crate::piece::{Button, Check, Failed, Kind};
use crate::transport::Trouble;

/// Whose profile.
#[derive(Clone, PartialEq, Properties)]
pub struct EditProps {
    /// The profile as it stands.
    pub view: Rc<GuestView>,
}

/// What a person has typed so far.
#[derive(Clone, PartialEq)]
struct Draft {
    guest: Guest,
    preferences: BTreeSet<String>,
    notes: String,
    consents: BTreeMap<Consent, bool>,
}

impl Draft {
    fn of(view: &GuestView) -> Self {
        Self {
            guest: view.guest.clone(),
            preferences: view.preferences.clone(),
            notes: view.notes.clone(),
            consents: view.consents.clone(),
        }
    }
}

/// The form. It keeps what was typed while something newer is read, and shows the newest until then.
#[component]
pub fn Edit(props: &EditProps) -> Html {
    let desk = use_desk();
    let act = use_act();
    let words = desk.words;
    let typed = use_state(|| None::<Draft>);
    let trouble = use_state(|| None::<Trouble>);
    let stands = Draft::of(&props.view);
    let draft = (*typed).clone().unwrap_or_else(|| stands.clone());
    let is_changed = draft != stands;
    let change = |with: fn(&mut Draft, String)| {
        let (typed, draft) = (typed.clone(), draft.clone());
        Callback::from(move |text: String| {
            let mut draft = draft.clone();
            with(&mut draft, text);
            typed.set(Some(draft));
        })
    };
    let onguest = {
        let (typed, draft) = (typed.clone(), draft.clone());
        Callback::from(move |guest| {
            typed.set(Some(Draft {
                guest,
                ..draft.clone()
            }))
        })
    };
    let ontags = {
        let (typed, draft) = (typed.clone(), draft.clone());
        Callback::from(move |preferences| {
            typed.set(Some(Draft {
                preferences,
                ..draft.clone()
            }))
        })
    };
    let onnotes = change(|draft, notes| draft.notes = notes)
        .reform(|event: InputEvent| event.target_unchecked_into::<HtmlTextAreaElement>().value());
    let onsubmit = {
        let (desk, act, typed, trouble, draft) = (
            desk.clone(),
            act.clone(),
            typed.clone(),
            trouble.clone(),
            draft.clone(),
        );
        let id = props.view.id;
        Callback::from(move |event: SubmitEvent| {
            event.prevent_default();
            let call = Correct {
                id,
                guest: draft.guest.clone(),
                preferences: Some(draft.preferences.clone()),
                notes: Some(draft.notes.clone()),
                consents: draft.consents.clone(),
            };
            let (desk, typed, trouble) = (desk.clone(), typed.clone(), trouble.clone());
            act.run(call, move |done| match done {
                Ok(_) => {
                    trouble.set(None);
                    typed.set(None);
                    desk.say(Toast::good(desk.words.say("guests-saved")));
                }
                Err(why) => trouble.set(Some(why)),
            });
        })
    };
    let onundo = {
        let (typed, trouble) = (typed.clone(), trouble.clone());
        Callback::from(move |()| {
            trouble.set(None);
            typed.set(None);
        })
    };
    html! {
        <form class="kr-card" {onsubmit} novalidate={true}>
            <h2>{ words.say("guests-known") }</h2>
            <GuestFields guest={draft.guest.clone()} onchange={onguest} wrong={None::<(String, String)>} />
            <Tags chosen={draft.preferences.clone()} onchange={ontags} />
            <div class="kr-field">
                <label class="kr-field__label" for="guest-notes">{ words.say("guests-notes") }</label>
                <textarea id="guest-notes" class="kr-area" maxlength="2000" value={draft.notes.clone()} oninput={onnotes} />
            </div>
            { for Consent::ALL.into_iter().map(|kind| {
                let (typed, draft) = (typed.clone(), draft.clone());
                let checked = draft.consents.get(&kind).copied().unwrap_or(false);
                let onchange = Callback::from(move |given: bool| {
                    let mut draft = draft.clone();
                    draft.consents.insert(kind, given);
                    typed.set(Some(draft));
                });
                let message = match kind {
                    Consent::Newsletter => "guests-consent-newsletter",
                    Consent::KeepPreferences => "guests-consent-keep-preferences",
                };
                html! { <Check id={format!("consent-{}", kind.name())} label={words.say(message)} {checked} {onchange} /> }
            }) }
            <Failed trouble={(*trouble).clone()} />
            <div class="kr-actions">
                <Button kind={Kind::Primary} submit=true label={words.say("guests-save")} disabled={!is_changed} busy={act.busy()} testid="guest-save" />
                if is_changed {
                    <Button kind={Kind::Quiet} label={words.say("guests-undo")} onclick={onundo} />
                }
            </div>
        </form>
    }
}
