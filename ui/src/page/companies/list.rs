//! Companies by name.

use keyrack_contract::call::company::Find;
use keyrack_domain::CompanyId;
use keyrack_domain::company::{Company, CompanyKind};
use yew::prelude::*;

use super::form::CompanyForm;
use super::kind_message;
use crate::desk::{Desk, Watch, use_ask, use_desk};
use crate::page::address::go;
use crate::page::finding::Finding;
use crate::page::groups::percent;
use crate::piece::{Button, Choice, Field, Kind, Select};

/// The most lines.
const LINES: u16 = 200;

/// The list with its search.
#[component]
pub fn CompanyList() -> Html {
    let desk = use_desk();
    let words = desk.words;
    let text = use_state(String::new);
    let kind = use_state(|| None::<CompanyKind>);
    let call = Find {
        text: text.trim().to_owned(),
        limit: LINES,
        kind: *kind,
    };
    let asked = use_ask(Some(call), Watch::LISTS);
    let oninput = {
        let text = text.clone();
        Callback::from(move |typed| text.set(typed))
    };
    let onkind = {
        let kind = kind.clone();
        Callback::from(move |word: String| {
            kind.set(match word.as_str() {
                "company" => Some(CompanyKind::Company),
                "agent" => Some(CompanyKind::Agent),
                _ => None,
            });
        })
    };
    let choices = vec![
        Choice::new("", words.say("companies-kind-all")),
        Choice::new("company", words.say("companies-kind-company")),
        Choice::new("agent", words.say("companies-kind-agent")),
    ];
    let chosen = match *kind {
        None => "",
        Some(CompanyKind::Company) => "company",
        Some(CompanyKind::Agent) => "agent",
    };
    let search = html! {
        <>
            <Field id="companies-text" kind="search" label={words.say("companies-find")} value={(*text).clone()} {oninput} />
            <Select id="companies-kind" label={words.say("companies-kind")} value={chosen} {choices} onchange={onkind} />
        </>
    };
    let none = words.say(if text.trim().is_empty() && kind.is_none() {
        "companies-empty"
    } else {
        "companies-none-found"
    });
    let columns = [
        "field-company",
        "companies-kind",
        "companies-code",
        "field-address",
        "field-email",
        "companies-rate-plan",
    ];
    let rows = asked.data.as_ref().map(|found| {
        let companies = found.companies.iter();
        let rows = companies.map(|(id, company)| row(&desk, *id, company));
        rows.collect::<Vec<_>>()
    });
    let form = Callback::from(|onclose: Callback<()>| html! { <CompanyForm {onclose} /> });
    html! {
        <Finding testid="companies" title={words.say("companies-menu")} label={words.say("companies-new")} new_testid="company-add" {form}
            {search} trouble={asked.trouble.clone()} {none} columns={columns.map(|column| (words.say(column), false)).to_vec()} {rows} />
    }
}

fn row(desk: &Desk, id: CompanyId, company: &Company) -> Html {
    let words = desk.words;
    let open = Callback::from(move |()| go(&format!("#/companies?id={id}")));
    let terms = &company.terms;
    let plan = terms.rate_plan.map(|plan| desk.plan_name(plan));
    let less = (terms.discount_basis_points > 0).then(|| {
        let share = percent(terms.discount_basis_points);
        words.say_with("companies-discount-line", &[("percent", share.into())])
    });
    let rates: Vec<String> = plan.into_iter().chain(less).collect();
    html! {
        <tr key={id.to_string()} data-testid="company-row">
            <td><Button kind={Kind::Name} label={company.name.clone()} onclick={open} testid="open-company" /></td>
            <td>{ words.say(kind_message(terms.kind)) }</td>
            <td class="kr-figure-text">{ &terms.code }</td>
            <td>{ &company.address }</td>
            <td>{ &company.email }</td>
            <td>{ rates.join(" · ") }</td>
        </tr>
    }
}
