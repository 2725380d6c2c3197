//! Two profiles side by side, before one stands for both.

use std::rc::Rc;

use keyrack_contract::call::guest::{GuestView, Read};
use keyrack_domain::GuestId;
use yew::prelude::*;

use crate::desk::{Watch, use_ask, use_desk};
use crate::piece::{Choice, Dialog, Empty, Failed, Select};
use crate::transport::Trouble;

/// What is compared.
#[derive(Clone, PartialEq, Properties)]
pub struct MergeProps {
    /// The profile on screen.
    pub view: Rc<GuestView>,
    /// The other one.
    pub other: GuestId,
    /// It is being done.
    pub busy: bool,
    /// Why it was not.
    pub trouble: Option<Trouble>,
    /// It is done: the profile that stays, and the one that leads to it.
    pub onmerge: Callback<(GuestId, GuestId)>,
    /// It is not.
    pub onclose: Callback<()>,
}

/// The dialog.
#[component]
pub fn MergeDialog(props: &MergeProps) -> Html {
    let desk = use_desk();
    let words = desk.words;
    let asked = use_ask(Some(Read { id: props.other }), Watch::NOTHING);
    let keep = use_state(|| props.view.id);
    let (here, there) = (props.view.id, props.other);
    let onconfirm = {
        let (onmerge, keep) = (props.onmerge.clone(), *keep);
        Callback::from(move |()| onmerge.emit((keep, if keep == here { there } else { here })))
    };
    let onchange = {
        let keep = keep.clone();
        Callback::from(move |id: String| {
            if let Ok(id) = id.parse() {
                keep.set(id);
            }
        })
    };
    html! {
        <Dialog title={words.say("guests-merge-title")} confirm={words.say("guests-merge")} {onconfirm}
            onclose={props.onclose.clone()} busy={props.busy} disabled={asked.data.is_none()} testid="merge-dialog">
            <Failed trouble={props.trouble.clone().or(asked.trouble.clone())} />
            if let Some(other) = &asked.data {
                { compared(&desk, &props.view, other) }
                <Select id="merge-keep" label={words.say("guests-merge-keep")} value={keep.to_string()} {onchange}
                    choices={[&*props.view, &**other].map(|view| Choice::new(view.id.to_string(), name_of(view))).to_vec()} />
                <p class="kr-quiet">{ words.say_with("guests-merge-stays", &[("count", (props.view.stays.len() + other.stays.len()).into())]) }</p>
            } else if asked.trouble.is_none() {
                <Empty />
            }
        </Dialog>
    }
}

fn name_of(view: &GuestView) -> String {
    let how = if view.guest.email.is_empty() {
        &view.guest.phone
    } else {
        &view.guest.email
    };
    format!("{} · {how}", view.guest.sorted_name())
}

fn compared(desk: &crate::desk::Desk, one: &GuestView, other: &GuestView) -> Html {
    let words = desk.words;
    let likes = |view: &GuestView| {
        view.preferences
            .iter()
            .cloned()
            .collect::<Vec<_>>()
            .join(", ")
    };
    let rows = [
        (
            "desk-guest",
            one.guest.sorted_name(),
            other.guest.sorted_name(),
        ),
        (
            "desk-new-email",
            one.guest.email.clone(),
            other.guest.email.clone(),
        ),
        (
            "desk-new-phone",
            one.guest.phone.clone(),
            other.guest.phone.clone(),
        ),
        (
            "desk-new-country",
            one.guest.country.clone(),
            other.guest.country.clone(),
        ),
        ("guests-preferences", likes(one), likes(other)),
        (
            "guests-stays",
            one.stays.len().to_string(),
            other.stays.len().to_string(),
        ),
    ];
    html! {
        <table class="kr-compare"><tbody>
            { for rows.into_iter().map(|(message, one, other)| html! {
                <tr key={message}><th scope="row">{ words.say(message) }</th><td>{ one }</td><td>{ other }</td></tr>
            }) }
        </tbody></table>
    }
}
