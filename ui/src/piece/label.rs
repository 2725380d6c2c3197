//! States: a colour, a sign and a word, never a colour alone.

use keyrack_domain::property::Cleanliness;
use keyrack_domain::reservation::Status;
use patternfly_yew::prelude::Icon;
use yew::prelude::*;

use crate::desk::use_words;

/// What a label is.
#[derive(Clone, PartialEq, Properties)]
pub struct LabelProps {
    /// The state's name among the colours.
    pub state: AttrValue,
    /// Its sign.
    pub icon: Icon,
    /// Its word.
    pub text: AttrValue,
}

/// A label.
#[component]
pub fn Label(props: &LabelProps) -> Html {
    html! {
        <span class={classes!("kr-label", format!("kr-state--{}", props.state))}>
            <span aria-hidden="true">{ props.icon }</span>
            <span>{ &props.text }</span>
        </span>
    }
}

/// A reservation's status.
#[derive(Clone, PartialEq, Properties)]
pub struct StatusProps {
    /// Where it stands.
    pub status: Status,
}

/// Where a reservation stands.
#[component]
pub fn StatusLabel(props: &StatusProps) -> Html {
    let words = use_words();
    let (state, icon) = match props.status {
        Status::Waitlisted => ("blocked", Icon::List),
        Status::Tentative => ("tentative", Icon::Pending),
        Status::Confirmed => ("arriving", Icon::ArrowRight),
        Status::InHouse => ("in-house", Icon::Key),
        Status::CheckedOut => ("departed", Icon::Check),
        Status::Cancelled => ("departed", Icon::Ban),
        Status::NoShow => ("conflict", Icon::MinusCircle),
    };
    html! { <Label {state} {icon} text={words.status(props.status)} /> }
}

/// A room's cleanliness.
#[derive(Clone, PartialEq, Properties)]
pub struct CleanProps {
    /// How clean.
    pub status: Cleanliness,
}

/// How clean a room is.
#[component]
pub fn CleanLabel(props: &CleanProps) -> Html {
    let words = use_words();
    let (state, icon) = match props.status {
        Cleanliness::Dirty => ("dirty", Icon::ExclamationCircle),
        Cleanliness::Clean => ("clean", Icon::Check),
        Cleanliness::Inspected => ("clean", Icon::ClipboardCheck),
    };
    html! { <Label {state} {icon} text={words.cleanliness(props.status)} /> }
}
