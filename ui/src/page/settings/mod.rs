//! What the hotel runs itself with: its people, its facts, its rooms, and how the program fares.

mod archive;
mod backup;
mod currencies;
mod desks;
mod health;
mod hotel;
mod join_again;
mod members;
mod policies;
mod retype;
mod room_form;
mod rooms;
mod staff;
mod staff_form;
mod taxes;
mod type_form;

use yew::prelude::*;

use crate::desk::use_desk;
use crate::page::address::{go, use_asked};
use crate::piece::{Tab, Tabs};

/// The page.
#[component]
pub fn Settings() -> Html {
    let words = use_desk().words;
    let asked = use_asked("tab");
    let tabs = [
        ("staff", "house-tab-staff"),
        ("hotel", "house-tab-hotel"),
        ("rooms", "house-tab-rooms"),
        ("taxes", "house-tab-taxes"),
        ("policies", "house-tab-policies"),
        ("currencies", "house-tab-currencies"),
        ("desks", "house-tab-desks"),
        ("health", "house-tab-health"),
    ];
    let open = tabs
        .iter()
        .map(|(id, _)| *id)
        .find(|id| asked.as_deref() == Some(*id))
        .unwrap_or("staff");
    let tabs: Vec<Tab> = tabs
        .iter()
        .map(|(id, message)| Tab {
            id,
            label: words.say(message),
        })
        .collect();
    let onopen = Callback::from(|id: &'static str| go(&format!("#/settings?tab={id}")));
    html! {
        <div class="kr-page" data-testid="settings">
            <header class="kr-page__head"><h1>{ words.say("house-menu") }</h1></header>
            <Tabs label={words.say("house-menu")} {tabs} {open} {onopen}>
                { match open {
                    "hotel" => html! { <hotel::Hotel /> },
                    "rooms" => html! { <rooms::HotelRooms /> },
                    "currencies" => html! { <currencies::CurrenciesTab /> },
                    "policies" => html! { <policies::PoliciesTab /> },
                    "taxes" => html! { <taxes::TaxesTab /> },
                    "desks" => html! { <desks::DesksTab /> },
                    "health" => html! { <health::HealthTab /> },
                    _ => html! { <staff::Staff /> },
                } }
            </Tabs>
        </div>
    }
}
