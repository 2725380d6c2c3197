//! Groups: the list, and one block at an address of its own.

mod editor;
mod figures;
mod form;
mod grid;
mod list;
mod pick_up;
mod rooming;
mod typed;

pub use typed::{percent, points};

use keyrack_domain::BlockId;
use keyrack_domain::block::BlockStatus;
use patternfly_yew::prelude::Icon;
use yew::prelude::*;

use super::address::use_asked;
use crate::desk::use_words;
use crate::piece::Label;

/// The list, or the block that the address names.
#[component]
pub fn Groups() -> Html {
    let asked = use_asked("id").and_then(|id| id.parse::<BlockId>().ok());
    match asked {
        Some(id) => html! { <editor::Editor key={id.to_string()} {id} /> },
        None => html! { <list::GroupList /> },
    }
}

/// How firm a block is.
#[derive(Clone, PartialEq, Properties)]
struct StatusProps {
    /// Where it stands.
    status: BlockStatus,
}

/// Where a block stands: a colour, a sign and a word.
#[component]
fn GroupStatus(props: &StatusProps) -> Html {
    let words = use_words();
    let (state, icon) = match props.status {
        BlockStatus::Inquired => ("departed", Icon::List),
        BlockStatus::Tentative => ("tentative", Icon::Pending),
        BlockStatus::Definite => ("in-house", Icon::Check),
        BlockStatus::Cancelled => ("departed", Icon::Ban),
    };
    html! { <Label {state} {icon} text={words.say(status_message(props.status))} /> }
}

/// A status's word.
const fn status_message(status: BlockStatus) -> &'static str {
    match status {
        BlockStatus::Inquired => "groups-status-inquired",
        BlockStatus::Tentative => "groups-status-tentative",
        BlockStatus::Definite => "groups-status-definite",
        BlockStatus::Cancelled => "groups-status-cancelled",
    }
}

/// What a status means for the rooms.
const fn status_hint(status: BlockStatus) -> &'static str {
    match status {
        BlockStatus::Inquired => "groups-status-inquired-hint",
        BlockStatus::Tentative => "groups-status-tentative-hint",
        BlockStatus::Definite => "groups-status-definite-hint",
        BlockStatus::Cancelled => "groups-status-cancelled-hint",
    }
}
