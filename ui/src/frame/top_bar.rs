//! The bar at the top: the hotel, the state line, who is signed in.

use keyrack_contract::call::staff::Role;
use patternfly_yew::prelude::Icon;
use yew::prelude::*;

use super::{state_line::StateLine, user::User};
use crate::desk::{Theme, use_desk};

/// What the bar needs.
#[derive(Clone, PartialEq, Properties)]
pub struct TopBarProps {
    /// How it looks.
    pub theme: Theme,
    /// Whether the connection is shown beside the page.
    pub open: bool,
    /// Something is to be found.
    pub onsearch: Callback<()>,
}

/// The bar.
#[component]
pub fn TopBar(props: &TopBarProps) -> Html {
    let desk = use_desk();
    html! {
        <header class="kr-top">
            <span class="kr-brand"><span class="kr-brand__sign" aria-hidden="true" />{ desk.words.say("desk-brand") }</span>
            <span class="kr-top__hotel" data-testid="hotel">{ &desk.profile.property.name }</span>
            <span class="kr-top__space" />
            if desk.session.role != Role::Housekeeping {
                <button type="button" class="kr-find" data-testid="find" aria-keyshortcuts="Control+K"
                    onclick={props.onsearch.reform(|_: MouseEvent| ())}>
                    <span aria-hidden="true">{ Icon::Search }</span>
                    <span class="kr-find__text">{ desk.words.say("find-box") }</span>
                    <kbd>{ desk.words.say("find-keys") }</kbd>
                </button>
            }
            <span class="kr-top__space" />
            <StateLine open={props.open} />
            <User theme={props.theme} />
        </header>
    }
}
