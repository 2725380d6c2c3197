//! Companies by name.

use keyrack_contract::call::company::Find;
use keyrack_domain::CompanyId;
use keyrack_domain::company::{Company, CompanyKind};
use yew::prelude::*;

use super::form::CompanyForm;
use super::kind_message;
use crate::desk::{Desk, Watch, use_ask, use_desk};
use crate::page::address::go;
use crate::page::groups::percent;
use crate::piece::{Button, Choice, Empty, Failed, Field, Kind, Select};

/// The most lines.
const LINES: u16 = 200;

/// The list with its search.
#[component]
pub fn CompanyList() -> Html {
    let desk = use_desk();
    let words = desk.words;
    let text = use_state(String::new);
    let kind = use_state(|| None::<CompanyKind>);
    let fresh = use_state(|| false);
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
    let onnew = {
        let fresh = fresh.clone();
        Callback::from(move |()| fresh.set(true))
    };
    let onclose = {
        let fresh = fresh.clone();
        Callback::from(move |()| fresh.set(false))
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
    html! {
        <div class="kr-page" data-testid="companies">
            <header class="kr-page__head">
                <h1>{ words.say("companies-menu") }</h1>
                <Button kind={Kind::Primary} label={words.say("companies-new")} onclick={onnew} testid="company-add" />
            </header>
            <search class="kr-search">
                <Field id="companies-text" kind="search" label={words.say("companies-find")} value={(*text).clone()} {oninput} />
                <Select id="companies-kind" label={words.say("companies-kind")} value={chosen} {choices} onchange={onkind} />
            </search>
            <Failed trouble={asked.trouble.clone()} />
            if let Some(found) = &asked.data {
                if found.companies.is_empty() {
                    if text.trim().is_empty() && kind.is_none() {
                        <Empty text={words.say("companies-empty")} />
                    } else {
                        <Empty text={words.say("companies-none-found")} />
                    }
                } else {
                    <div class="kr-wide">
                        <table class="kr-table kr-table--rows">
                            <thead><tr>
                                <th scope="col">{ words.say("field-company") }</th>
                                <th scope="col">{ words.say("companies-kind") }</th>
                                <th scope="col">{ words.say("companies-code") }</th>
                                <th scope="col">{ words.say("field-address") }</th>
                                <th scope="col">{ words.say("field-email") }</th>
                                <th scope="col">{ words.say("companies-rate-plan") }</th>
                            </tr></thead>
                            <tbody>{ for found.companies.iter().map(|(id, company)| row(&desk, *id, company)) }</tbody>
                        </table>
                    </div>
                }
            } else if asked.trouble.is_none() {
                <Empty />
            }
            if *fresh {
                <CompanyForm {onclose} />
            }
        </div>
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
