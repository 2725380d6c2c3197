//! Companies and travel agents: the list, and one of them at an address of its own.

mod form;
mod list;
mod month;
mod view;

use keyrack_domain::CompanyId;
use keyrack_domain::company::{Commission, CompanyKind};
use keyrack_locale::Words;
use yew::prelude::*;

use super::address::use_asked;

/// The list, or the company that the address names.
#[component]
pub fn Companies() -> Html {
    let asked = use_asked("id").and_then(|id| id.parse::<CompanyId>().ok());
    match asked {
        Some(id) => html! { <view::CompanyPage key={id.to_string()} {id} /> },
        None => html! { <list::CompanyList /> },
    }
}

/// A commission's share and base: `10 % commission on the price of the nights`.
pub fn commission_line(words: &Words, commission: &Commission) -> String {
    let args = [
        (
            "percent",
            super::groups::percent(commission.basis_points).into(),
        ),
        (
            "base",
            words.say(form::base_message(commission.base)).into(),
        ),
    ];
    words.say_with("companies-commission-line", &args)
}

/// A kind's word.
const fn kind_message(kind: CompanyKind) -> &'static str {
    match kind {
        CompanyKind::Company => "companies-kind-company",
        CompanyKind::Agent => "companies-kind-agent",
    }
}
