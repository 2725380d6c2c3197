//! What an agent has earned: the stays that departed in a month, and their sum.

use jiff::ToSpan;
use keyrack_contract::call::company::{Commissions, Earned, EarnedStay};
use keyrack_domain::CompanyId;
use patternfly_yew::prelude::Icon;
use yew::prelude::*;

use super::commission_line;
use crate::desk::{Desk, Intent, Watch, use_ask, use_desk};
use crate::piece::{Button, Failed, Kind};

/// Whose.
#[derive(Clone, PartialEq, Properties)]
pub struct MonthProps {
    /// The agent.
    pub id: CompanyId,
}

/// The part of an agent's page.
#[component]
pub fn Month(props: &MonthProps) -> Html {
    let desk = use_desk();
    let words = desk.words;
    let today = desk.profile.business_date;
    let month = use_state(|| today.first_of_month());
    let asked = use_ask(
        Some(Commissions {
            id: props.id,
            month: *month,
        }),
        Watch::LISTS,
    );
    let go = |months: i64| {
        let month = month.clone();
        Callback::from(move |()| {
            if let Ok(next) = month.checked_add(months.months()) {
                month.set(next);
            }
        })
    };
    html! {
        <section class="kr-list" data-testid="company-commissions">
            <h2>{ words.say("companies-month") }</h2>
            <div class="kr-rates__bar" role="toolbar" aria-label={words.say("companies-month")}>
                <Button small=true icon={Icon::AngleLeft} label={words.say("desk-rates-earlier")} onclick={go(-1)} testid="commissions-earlier" />
                <Button small=true icon={Icon::AngleRight} label={words.say("desk-rates-later")} onclick={go(1)} testid="commissions-later" />
                <strong data-testid="commissions-month">{ words.month(*month) }</strong>
            </div>
            <Failed trouble={asked.trouble.clone()} />
            if let Some(earned) = &asked.data {
                if earned.stays.is_empty() {
                    <p class="kr-list__empty">{ words.say("companies-month-none") }</p>
                } else {
                    { stays(&desk, earned) }
                }
            }
        </section>
    }
}

fn stays(desk: &Desk, earned: &Earned) -> Html {
    let words = desk.words;
    html! {
        <table class="kr-table kr-table--rows">
            <thead><tr>
                <th scope="col">{ words.say("desk-guest") }</th>
                <th scope="col">{ words.say("desk-reference") }</th>
                <th scope="col">{ words.say("field-departure") }</th>
                <th scope="col" class="kr-figure">{ words.say("companies-base") }</th>
                <th scope="col" class="kr-figure">{ words.say("field-commission") }</th>
            </tr></thead>
            <tbody>{ for earned.stays.iter().map(|stay| row(desk, stay)) }</tbody>
            <tfoot><tr>
                <th scope="row" colspan="4">{ words.say("desk-total") }</th>
                <td class="kr-figure"><strong data-testid="commissions-total">{ words.money(earned.total) }</strong></td>
            </tr></tfoot>
        </table>
    }
}

fn row(desk: &Desk, stay: &EarnedStay) -> Html {
    let words = desk.words;
    let onclick = {
        let (desk, id) = (desk.clone(), stay.id);
        Callback::from(move |()| desk.wish(Intent::Sheet(Some(id))))
    };
    let aria = words.say_with(
        "desk-open-booking-of",
        &[("guest", stay.guest_name.as_str().into())],
    );
    html! {
        <tr key={stay.id.to_string()} data-testid="commission-stay">
            <td><Button kind={Kind::Name} label={stay.guest_name.clone()} {onclick} {aria} /></td>
            <td class="kr-figure-text">{ &stay.reference }</td>
            <td>{ words.date_short(stay.departure) }</td>
            <td class="kr-figure" title={commission_line(&words, &stay.commission)}>{ words.money(stay.commission.of) }</td>
            <td class="kr-figure">{ words.money(stay.commission.amount) }</td>
        </tr>
    }
}
