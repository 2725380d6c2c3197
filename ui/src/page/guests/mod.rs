//! Guests: the list, and one profile at an address of its own.

mod alike;
mod edit;
mod list;
mod merge;
mod profile;
mod tags;

use keyrack_domain::GuestId;
use yew::prelude::*;

use super::address::use_asked;

/// The list, or the profile that the address names.
#[component]
pub fn Guests() -> Html {
    let asked = use_asked("id").and_then(|id| id.parse::<GuestId>().ok());
    match asked {
        Some(id) => html! { <profile::Profile key={id.to_string()} {id} /> },
        None => html! { <list::GuestList /> },
    }
}
