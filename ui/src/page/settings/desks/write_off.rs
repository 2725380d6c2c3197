//! A desk is given up for lost: a question that says what follows.

use keyrack_contract::call::rights::{DeskRights, WriteOff};
use yew::prelude::*;

use crate::desk::{Toast, Tone, use_act, use_desk};
use crate::page::form::{beside, wrong};
use crate::piece::{Alert, Dialog, Failed, Field, Kind};
use crate::transport::Trouble;

/// What the question needs.
#[derive(Clone, PartialEq, Properties)]
pub struct WriteOffProps {
    /// The desk.
    pub one: DeskRights,
    /// It is answered.
    pub onclose: Callback<()>,
}

/// The question.
#[component]
pub fn WriteOffDesk(props: &WriteOffProps) -> Html {
    let desk = use_desk();
    let act = use_act();
    let words = desk.words;
    let trouble = use_state(|| None::<Trouble>);
    let reason = use_state(String::new);
    let onconfirm = {
        let (desk, act, trouble, onclose) = (
            desk.clone(),
            act.clone(),
            trouble.clone(),
            props.onclose.clone(),
        );
        let (device, name, reason) = (props.one.device, props.one.name.clone(), (*reason).clone());
        Callback::from(move |()| {
            let (desk, trouble, onclose, name) =
                (desk.clone(), trouble.clone(), onclose.clone(), name.clone());
            let call = WriteOff {
                device,
                reason: reason.clone(),
            };
            act.run(call, move |done| match done {
                Ok(_) => {
                    onclose.emit(());
                    desk.say(Toast::good(
                        desk.words
                            .say_with("desks-write-off-done", &[("desk", name.into())]),
                    ));
                }
                Err(why) => trouble.set(Some(why)),
            });
        })
    };
    let oninput = {
        let reason = reason.clone();
        Callback::from(move |text: String| reason.set(text))
    };
    let why = (*trouble).as_ref();
    let named = |message: &str| words.say_with(message, &[("desk", props.one.name.clone().into())]);
    let free = props
        .one
        .held
        .iter()
        .fold(0_u32, |sum, held| sum.saturating_add(held.free));
    html! {
        <Dialog title={named("desks-write-off-of")} confirm={words.say("desks-write-off")} kind={Kind::Danger} {onconfirm}
            onclose={props.onclose.clone()} busy={act.busy()} disabled={reason.trim().is_empty()} testid="write-off-form">
            <Alert tone={Tone::Warning} text={named("desks-write-off-risk")} hint={words.say("desks-write-off-risk-hint")} />
            if free > 0 {
                <p>{ words.say_with("desks-write-off-holds", &[("count", free.into())]) }</p>
            }
            <Field id="write-off-reason" label={words.say("desks-reason")} value={(*reason).clone()} chars_max=300 required=true first=true
                {oninput} error={wrong(&words, why, "reason")} />
            <Failed trouble={beside(why, &["reason"])} />
        </Dialog>
    }
}
