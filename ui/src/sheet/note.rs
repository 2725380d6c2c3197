//! The note for staff, which can be an alert.

use std::rc::Rc;

use keyrack_contract::call::reservation::Note as Write;
use keyrack_contract::view::ReservationView;
use yew::prelude::*;

use crate::desk::{use_act, use_desk};
use crate::piece::{Button, Check, Failed, Field, Kind};
use crate::transport::Trouble;

/// Of which reservation.
#[derive(Clone, PartialEq, Properties)]
pub struct NoteProps {
    /// The reservation.
    pub view: Rc<ReservationView>,
}

/// The note as it is, and as it is being written.
#[component]
pub fn Note(props: &NoteProps) -> Html {
    let desk = use_desk();
    let act = use_act();
    let words = desk.words;
    let draft = use_state(|| None::<(String, bool)>);
    let trouble = use_state(|| None::<Trouble>);
    let (view, id) = (&props.view, props.view.line.id);
    let Some((text, alert)) = (*draft).clone() else {
        let onclick = {
            let (draft, stands) = (draft.clone(), (view.notes.clone(), view.line.alert));
            Callback::from(move |()| draft.set(Some(stands.clone())))
        };
        return html! {
            <section class="kr-part" data-testid="note">
                <h3>{ words.say("desk-notes") }</h3>
                if !view.notes.trim().is_empty() && !view.line.alert {
                    <p class="kr-written">{ &view.notes }</p>
                }
                <Button kind={Kind::Quiet} small=true label={words.say("stay-note-write")} {onclick} testid="note-edit" />
            </section>
        };
    };
    let ontext = {
        let draft = draft.clone();
        Callback::from(move |text| draft.set(Some((text, alert))))
    };
    let onalert = {
        let (draft, text) = (draft.clone(), text.clone());
        Callback::from(move |alert| draft.set(Some((text.clone(), alert))))
    };
    let onsubmit = {
        let (act, draft, trouble, text) =
            (act.clone(), draft.clone(), trouble.clone(), text.clone());
        Callback::from(move |event: SubmitEvent| {
            event.prevent_default();
            let (draft, trouble) = (draft.clone(), trouble.clone());
            let call = Write {
                id,
                text: text.clone(),
                alert,
            };
            act.run(call, move |done| match done {
                Ok(_) => {
                    trouble.set(None);
                    draft.set(None);
                }
                Err(why) => trouble.set(Some(why)),
            });
        })
    };
    let onleave = {
        let draft = draft.clone();
        Callback::from(move |()| draft.set(None))
    };
    html! {
        <form class="kr-part" {onsubmit} novalidate={true} data-testid="note">
            <Field id="sheet-note" label={words.say("desk-notes")} value={text} oninput={ontext} chars_max={2000} first=true />
            <Check id="sheet-alert" label={words.say("stay-note-alert")} checked={alert} onchange={onalert} />
            <Failed trouble={(*trouble).clone()} />
            <div class="kr-actions">
                <Button submit=true small=true label={words.say("save")} busy={act.busy()} testid="note-save" />
                <Button kind={Kind::Quiet} small=true label={words.say("cancel")} onclick={onleave} />
            </div>
        </form>
    }
}
