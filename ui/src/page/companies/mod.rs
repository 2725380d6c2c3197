//! Companies and travel agents: the list, and one of them at an address of its own.

mod form;
mod list;
mod view;

use keyrack_domain::CompanyId;
use keyrack_domain::company::CompanyKind;
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

/// A kind's word.
const fn kind_message(kind: CompanyKind) -> &'static str {
    match kind {
        CompanyKind::Company => "companies-kind-company",
        CompanyKind::Agent => "companies-kind-agent",
    }
}
