//! One company: what is known of it, what was agreed, and its stays.

use std::rc::Rc;

use keyrack_contract::call::company::{CompanyView, Read};
use keyrack_domain::company::CompanyKind;
use keyrack_domain::{CompanyId, Money};
use patternfly_yew::prelude::Icon;
use yew::prelude::*;

use super::form::{CompanyForm, base_message};
use super::kind_message;
use super::month::Month;
use crate::desk::{Desk, Tone, Watch, use_ask, use_desk};
use crate::page::groups::percent;
use crate::page::row::{Row, head};
use crate::piece::{Alert, Button, Empty, Failed};

/// Which company.
#[derive(Clone, PartialEq, Properties)]
pub struct CompanyPageProps {
    /// The id that the address names.
    pub id: CompanyId,
}

/// The company.
#[component]
pub fn CompanyPage(props: &CompanyPageProps) -> Html {
    let desk = use_desk();
    let words = desk.words;
    let asked = use_ask(Some(Read { id: props.id }), Watch::LISTS);
    let editing = use_state(|| false);
    let onedit = {
        let editing = editing.clone();
        Callback::from(move |()| editing.set(true))
    };
    let onclose = {
        let editing = editing.clone();
        Callback::from(move |()| editing.set(false))
    };
    html! {
        <div class="kr-page" data-testid="company">
            <header class="kr-page__head">
                <h1>{ asked.data.as_ref().map(|view| view.company.name.clone()) }</h1>
                <a href="#/companies">{ words.say("companies-back") }</a>
            </header>
            <Failed trouble={asked.trouble.clone()} />
            if let Some(view) = &asked.data {
                { facts(&desk, view) }
                <div class="kr-actions"><Button label={words.say("companies-edit")} icon={Icon::PencilAlt} onclick={onedit} testid="company-edit" /></div>
                if view.commission.is_some() {
                    <Month id={props.id} />
                }
                <section class="kr-list" data-testid="company-stays">
                    <h2>{ words.say("companies-stays") }</h2>
                    if view.stays.is_empty() {
                        <p class="kr-list__empty">{ words.say("companies-stays-none") }</p>
                    } else {
                        <table class="kr-table kr-table--rows">
                            { head(&desk, true) }
                            <tbody>{ for view.stays.iter().map(|line| html! {
                                <Row key={line.id.to_string()} line={line.clone()} status=true />
                            }) }</tbody>
                        </table>
                    }
                </section>
                if *editing {
                    <CompanyForm known={(props.id, view.company.clone())} {onclose} />
                }
            } else if asked.trouble.is_none() {
                <Empty />
            }
        </div>
    }
}

fn facts(desk: &Desk, view: &Rc<CompanyView>) -> Html {
    let words = desk.words;
    let company = &view.company;
    let terms = &company.terms;
    let currency = desk.profile.property.currency;
    let limit = terms
        .credit_limit_minor
        .map(|minor| Money::new(minor, currency));
    let passed = limit.filter(|limit| terms.direct_billing && view.open.minor > limit.minor);
    let mut agreed: Vec<String> = Vec::new();
    agreed.extend(terms.rate_plan.map(|plan| desk.plan_name(plan)));
    if terms.discount_basis_points > 0 {
        let share = percent(terms.discount_basis_points);
        agreed.push(words.say_with("companies-discount-line", &[("percent", share.into())]));
    }
    if terms.kind == CompanyKind::Agent && terms.commission_basis_points > 0 {
        let share = percent(terms.commission_basis_points);
        let base = words.say(base_message(terms.commission_base));
        let args = [("percent", share.into()), ("base", base.into())];
        agreed.push(words.say_with("companies-commission-line", &args));
    }
    if agreed.is_empty() {
        agreed.push(words.say("companies-terms-none"));
    }
    let billing = words.say(if terms.direct_billing {
        "companies-billed"
    } else {
        "companies-paid-here"
    });
    let reach: Vec<&str> = [
        terms.contact.as_str(),
        company.email.as_str(),
        terms.phone.as_str(),
    ]
    .into_iter()
    .filter(|text| !text.is_empty())
    .collect();
    let line = |label: &str, value: String| {
        (!value.is_empty())
            .then(|| html! { <div><dt>{ words.say(label) }</dt><dd>{ value }</dd></div> })
    };
    html! {
        <section class="kr-card">
            if terms.archived {
                <Alert tone={Tone::Warning} text={words.say("companies-archived-note")} testid="company-archived" />
            }
            if let Some(limit) = passed {
                <Alert tone={Tone::Warning} text={words.say_with("companies-limit-passed", &[("limit", words.money(limit).into())])} testid="company-limit-passed" />
            }
            <dl class="kr-group-list">
                { line("companies-kind", words.say(kind_message(terms.kind))) }
                { line("stay-company-vat", company.vat_id.clone()) }
                { line("field-address", company.address.clone()) }
                { line("companies-contact", reach.join(" · ")) }
                { line("companies-code", terms.code.clone()) }
                { line("companies-rate-plan", agreed.join(" · ")) }
                { line("companies-limit", limit.map_or_else(|| words.say("companies-limit-none"), |limit| words.money(limit))) }
                { line("companies-pays", billing) }
                { line("companies-open", words.money(view.open)) }
                { line("companies-earned", view.commission.map_or_else(String::new, |earned| words.money(earned))) }
            </dl>
        </section>
    }
}
