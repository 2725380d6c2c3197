//! Guests who are known already, found while the name is being typed.

use keyrack_contract::call::guest;
use keyrack_domain::GuestId;
use keyrack_domain::guest::Guest;
use yew::prelude::*;

use crate::desk::{Watch, use_ask, use_desk};

/// How many are shown, and from how many letters on.
const SHOWN_MAX: u16 = 4;
const LETTERS_MIN: usize = 3;

/// What was typed.
#[derive(Clone, PartialEq, Properties)]
pub struct KnownProps {
    /// The last name so far.
    pub text: String,
    /// One of them it is.
    pub onpick: Callback<(GuestId, Guest)>,
}

/// The list; nothing where nobody is known by that name.
#[component]
pub fn Known(props: &KnownProps) -> Html {
    let desk = use_desk();
    let text = props.text.trim();
    let call = (text.chars().count() >= LETTERS_MIN).then(|| guest::Find {
        text: text.to_owned(),
        limit: SHOWN_MAX,
    });
    let asked = use_ask(call, Watch::NOTHING);
    let Some(found) = asked.data.filter(|found| !found.guests.is_empty()) else {
        return html! {};
    };
    html! {
        <div class="kr-known-guests">
            <p class="kr-quiet">{ desk.words.say("desk-new-known") }</p>
            <ul>
                { for found.guests.iter().map(|(id, guest)| {
                    let picked = (*id, guest.clone());
                    let onclick = props.onpick.reform(move |_: MouseEvent| picked.clone());
                    let how = [guest.email.as_str(), guest.phone.as_str()];
                    let how = how.into_iter().find(|how| !how.is_empty()).unwrap_or_default();
                    html! {
                        <li key={id.to_string()}>
                            <button type="button" class="pf-v6-c-button pf-m-link pf-m-inline kr-name" data-testid="known-guest" {onclick}>
                                { guest.sorted_name() }
                            </button>
                            <span class="kr-quiet">{ how.to_owned() }</span>
                        </li>
                    }
                }) }
            </ul>
        </div>
    }
}
