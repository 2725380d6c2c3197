//! What makes a sum: the nights, the taxes, and the total.

use keyrack_domain::Money;
use keyrack_domain::quote::Quote;
use keyrack_domain::service::ServiceLine;
use keyrack_domain::tax::TaxLine;
use yew::prelude::*;

use super::waterfall::Waterfall;
use crate::desk::{Desk, use_desk};

/// What is explained.
#[derive(Clone, PartialEq, Properties)]
pub struct PriceLinesProps {
    /// The price.
    pub quote: Quote,
}

/// The lines of a quote.
#[component]
pub fn PriceLines(props: &PriceLinesProps) -> Html {
    let desk = use_desk();
    let words = desk.words;
    let quote = &props.quote;
    html! {
        <table class="kr-table kr-table--sum">
            <tbody>
                { for quote.nights.iter().map(|night| html! {
                    <tr key={night.date.to_string()}>
                        <th scope="row">
                            { words.date_short(night.date) }
                            if night.steps.len() > 1 {
                                <Waterfall night={night.clone()} />
                            } else if night.supplement.minor != 0 {
                                <span class="kr-quiet">
                                    { format!(" · {} {}", words.money(night.base), words.say("desk-quote-base")) }
                                    { format!(", {} {}", words.money(night.supplement), words.say("desk-quote-supplement")) }
                                </span>
                            }
                        </th>
                        <td class="kr-figure">{ words.money(night.price) }</td>
                    </tr>
                }) }
                { service_rows(&desk, quote.services.iter()) }
            </tbody>
            { total(&desk, &quote.taxes, quote.total) }
        </table>
    }
}

/// Services: what is on top with its amount, what the nights hold without one.
pub fn service_rows<'a>(desk: &Desk, lines: impl Iterator<Item = &'a ServiceLine>) -> Html {
    let words = desk.words;
    let row = |line: &ServiceLine| {
        let why = words.service_why(line.why);
        html! {
            <tr data-testid="service-row" data-service={line.code.clone()}>
                <th scope="row">
                    { words.service_line(line) }
                    if !why.is_empty() {
                        <span class="kr-quiet">{ format!(" · {why}") }</span>
                    }
                </th>
                <td class="kr-figure">
                    if line.is_on_top() { { words.money(line.amount) } }
                </td>
            </tr>
        }
    };
    html! { { for lines.map(row) } }
}

/// Taxes on top, the total, and the taxes inside it.
pub fn total(desk: &Desk, taxes: &[TaxLine], total: Money) -> Html {
    let words = desk.words;
    let added = taxes.iter().filter(|tax| !tax.included);
    let inside = taxes
        .iter()
        .filter(|tax| tax.included && tax.amount.minor != 0);
    html! {
        <tfoot>
            { for added.map(|tax| html! {
                <tr>
                    <th scope="row">{ words.tax_name(tax) }</th>
                    <td class="kr-figure">{ words.money(tax.amount) }</td>
                </tr>
            }) }
            <tr class="kr-table__total">
                <th scope="row">{ words.say("desk-total") }</th>
                <td class="kr-figure">{ words.money(total) }</td>
            </tr>
            { for inside.map(|tax| html! {
                <tr class="kr-quiet">
                    <th scope="row">{ words.say_with("desk-quote-tax-included", &[("tax", words.tax_name(tax).into())]) }</th>
                    <td class="kr-figure">{ words.money(tax.amount) }</td>
                </tr>
            }) }
        </tfoot>
    }
}
