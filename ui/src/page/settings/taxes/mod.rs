//! What the hotel levies: value added tax and city tax, each rate with its first night.

mod form;
mod typed;

use std::rc::Rc;

use keyrack_contract::call::property::{Amend, Facts, Settings};
use keyrack_domain::tax::{CityTaxForm, Tax, VatClass};
use keyrack_domain::{Date, Money};
use patternfly_yew::prelude::Icon;
use yew::prelude::*;

use crate::desk::{Act, Desk, Toast, Undo, Watch, use_act, use_ask, use_desk};
use crate::piece::{Button, Empty, Failed, Kind, Label, told};
use crate::transport::Trouble;
use form::TaxForm;
pub use typed::plain_percent;

/// What is being written.
#[derive(Clone, PartialEq)]
enum Writing {
    Nothing,
    New(bool),
    Change(usize),
}

/// The tab.
#[component]
pub fn TaxesTab() -> Html {
    let asked = use_ask(Some(Settings {}), Watch::SETTINGS_AND_DAY);
    match &asked.data {
        Some(facts) => html! { <List facts={Rc::clone(facts)} /> },
        None => html! { <><Failed trouble={asked.trouble.clone()} /><Empty /></> },
    }
}

#[derive(Clone, PartialEq, Properties)]
struct ListProps {
    facts: Rc<Facts>,
}

#[component]
fn List(props: &ListProps) -> Html {
    let desk = use_desk();
    let act = use_act();
    let words = desk.words;
    let writing = use_state(|| Writing::Nothing);
    let write = |what: Writing| {
        let writing = writing.clone();
        Callback::from(move |()| writing.set(what.clone()))
    };
    let taxes = &props.facts.property.taxes;
    let remove = |place: usize| {
        let (desk, act, facts) = (desk.clone(), act.clone(), Rc::clone(&props.facts));
        Callback::from(move |()| {
            let mut taxes = facts.property.taxes.clone();
            if place < taxes.len() {
                taxes.remove(place);
            }
            let desk = desk.clone();
            let said = desk.words.say("house-tax-done-removed");
            save(&act, &facts, taxes, move |done| {
                desk.say(match done {
                    Ok(undo) => Toast::good(said).with_undo(undo),
                    Err(why) => told(&desk.words, &why),
                });
            });
        })
    };
    let row = |place: usize, tax: &Tax| {
        let name = name_of(&desk, tax);
        let of = |message: &str| words.say_with(message, &[("name", name.clone().into())]);
        html! {
            <tr key={place} data-testid="tax-row" data-place={place.to_string()}>
                <th scope="row">{ name.clone() }
                    if over(taxes, tax, Some(desk.profile.business_date)) { { " " } <Label state="departed" icon={Icon::History} text={words.say("house-tax-over")} /> }</th>
                <td class="kr-number">{ amount(&desk, tax) }</td>
                <td>{ levied_on(&desk, tax) }</td>
                <td>{ tax.begins().map_or_else(|| words.say("house-tax-always"), |from| words.date_long(from)) }</td>
                <td><div class="kr-row__steps">
                    <Button small=true kind={Kind::Quiet} label={words.say("house-edit")} aria={of("house-tax-edit-of")} testid="tax-edit" onclick={write(Writing::Change(place))} />
                    <Button small=true kind={Kind::Quiet} label={words.say("setup-remove")} aria={of("house-tax-remove-of")} testid="tax-remove" busy={act.busy()} onclick={remove(place)} />
                </div></td>
            </tr>
        }
    };
    html! {
        <section class="kr-house" data-testid="taxes">
            <div class="kr-house__bar">
                <p class="kr-quiet">{ words.say("house-tax-hint") }</p>
                <div class="kr-row__steps">
                    <Button icon={Icon::Plus} label={words.say("house-tax-add-vat")} onclick={write(Writing::New(true))} testid="tax-add-vat" />
                    <Button icon={Icon::Plus} label={words.say("house-tax-add-city")} onclick={write(Writing::New(false))} testid="tax-add-city" />
                </div>
            </div>
            if taxes.is_empty() {
                <Empty text={words.say("house-tax-empty")}><p class="kr-quiet" data-testid="taxes-empty">{ words.say("house-tax-empty-hint") }</p></Empty>
            } else {
                <section class="kr-card">
                    <table class="kr-table kr-table--rows">
                        <thead><tr>
                            <th scope="col">{ words.say("house-tax-name") }</th>
                            <th scope="col" class="kr-number">{ words.say("house-tax-rate") }</th>
                            <th scope="col">{ words.say("house-tax-on") }</th>
                            <th scope="col">{ words.say("house-vat-from") }</th>
                            <th scope="col"><span class="kr-unseen">{ words.say("desk-actions") }</span></th>
                        </tr></thead>
                        <tbody>{ for taxes.iter().enumerate().map(|(place, tax)| row(place, tax)) }</tbody>
                    </table>
                </section>
            }
            <p class="kr-quiet">{ words.say("house-vat-hint") }</p>
            { match &*writing {
                Writing::Nothing => html! {},
                Writing::New(vat) => html! { <TaxForm facts={Rc::clone(&props.facts)} place={None} vat={*vat} onclose={write(Writing::Nothing)} /> },
                Writing::Change(place) => html! { <TaxForm facts={Rc::clone(&props.facts)} place={Some(*place)} vat=true onclose={write(Writing::Nothing)} /> },
            } }
        </section>
    }
}

/// Writes the whole list, and hands on the way back.
fn save(
    act: &Act,
    facts: &Facts,
    taxes: Vec<Tax>,
    then: impl FnOnce(Result<Undo, Trouble>) + 'static,
) {
    let undo = Undo::Taxes(facts.property.taxes.clone().into());
    let call = Amend {
        version: facts.version.clone(),
        taxes: Some(taxes),
        ..Amend::default()
    };
    act.run(call, move |done| then(done.map(|_| undo)));
}

fn name_of(desk: &Desk, tax: &Tax) -> String {
    match (tax, tax.name()) {
        (Tax::Vat { .. }, "") => desk.words.say("setup-vat"),
        (Tax::City { .. }, "") => desk.words.say("setup-city"),
        (_, name) => name.to_owned(),
    }
}

/// How much, and of what.
fn amount(desk: &Desk, tax: &Tax) -> String {
    let words = desk.words;
    let money = |minor: i64| words.money(Money::new(minor, desk.profile.property.currency));
    let (message, text) = match tax {
        Tax::Vat {
            basis_points,
            inclusive,
            ..
        } => {
            let message = if *inclusive {
                "house-tax-inside"
            } else {
                "house-tax-on-top"
            };
            (message, words.percent(*basis_points))
        }
        Tax::City { form, .. } => match form {
            CityTaxForm::PerPersonNight(minor) => ("house-tax-person", money(*minor)),
            CityTaxForm::PerRoomNight(minor) => ("house-tax-room", money(*minor)),
            CityTaxForm::PerStay(minor) => ("house-tax-stay", money(*minor)),
            CityTaxForm::BasisPoints(points) => ("house-tax-percent", words.percent(*points)),
        },
    };
    words.say_with(message, &[("amount", text.into())])
}

/// What and who is taxed, in short.
fn levied_on(desk: &Desk, tax: &Tax) -> String {
    let words = desk.words;
    let mut parts = Vec::new();
    match tax {
        Tax::Vat { classes, .. } if classes.is_empty() => {
            parts.push(words.say("house-tax-everything"));
        }
        Tax::Vat { classes, .. } => {
            parts.extend(classes.iter().map(|class| words.say(class_word(*class))));
        }
        Tax::City {
            exempt_below_age,
            nights_max,
            business_exempt,
            season,
            ..
        } => {
            if *exempt_below_age > 0 {
                let age = (*exempt_below_age).into();
                parts.push(words.say_with("house-tax-from-age", &[("age", age)]));
            }
            if let Some(nights) = nights_max.filter(|nights| *nights > 0) {
                parts.push(words.say_with("house-tax-first-nights", &[("count", nights.into())]));
            }
            if *business_exempt {
                parts.push(words.say("house-tax-no-business"));
            }
            if let Some(season) = season {
                parts.push(words.say_with(
                    "house-tax-season-of",
                    &[
                        ("from", typed::day_words(&words, season.from).into()),
                        ("to", typed::day_words(&words, season.to).into()),
                    ],
                ));
            }
            if parts.is_empty() {
                parts.push(words.say("house-tax-everybody"));
            }
        }
    }
    parts.join(" · ")
}

/// What a class is called.
pub fn class_word(class: VatClass) -> &'static str {
    match class {
        VatClass::Lodging => "house-tax-class-lodging",
        VatClass::Food => "house-tax-class-food",
        VatClass::Beverages => "house-tax-class-beverages",
        VatClass::Other => "house-tax-class-other",
    }
}

/// Whether another rate for the same things has taken over by this day, whatever the season.
fn over(taxes: &[Tax], tax: &Tax, today: Option<Date>) -> bool {
    let is_vat = |tax: &Tax| matches!(tax, Tax::Vat { .. });
    let whole_year = |tax: &Tax| {
        !matches!(
            tax,
            Tax::City {
                season: Some(_),
                ..
            }
        )
    };
    taxes.iter().any(|other| {
        is_vat(other) == is_vat(tax)
            && other.name() == tax.name()
            && whole_year(other)
            && other.begins() > tax.begins()
            && other.begins() <= today
            && VatClass::ALL
                .iter()
                .all(|class| !tax.covers(*class) || other.covers(*class))
    })
}
