//! What prices are told in besides the hotel's own currency, and at which rate.

use keyrack_contract::call::exchange::{Load, Put, RATES_BYTES_MAX};
use keyrack_contract::{Code, Failure};
use keyrack_domain::money::{ExchangeRate, RateSource};
use keyrack_domain::{Currency, Money};
use wasm_bindgen_futures::JsFuture;
use yew::prelude::*;

use crate::desk::{Toast, Undo, use_act, use_desk};
use crate::page::form::{beside, typed, wrong};
use crate::piece::{Button, Empty, Failed, Field, FileField, Kind};
use crate::transport::{Trouble, now};

/// Fields that a failure can stand at.
const FIELDS: [&str; 6] = ["currency", "rate", "source", "file", "date", "base"];

/// A rate as it is typed.
#[derive(Clone, PartialEq, Default)]
struct Typed {
    currency: String,
    rate: String,
    source: String,
}

/// The tab.
#[component]
pub fn CurrenciesTab() -> Html {
    let desk = use_desk();
    let act = use_act();
    let words = desk.words;
    let trouble = use_state(|| None::<Trouble>);
    let values = use_state(Typed::default);
    let wanted = use_state(String::new);
    let property = &desk.profile.property;
    let (own, rates) = (property.currency, property.exchange.clone());
    let put = {
        let (desk, act, trouble, old) = (desk.clone(), act.clone(), trouble.clone(), rates.clone());
        move |rates: Vec<ExchangeRate>| {
            let (desk, trouble) = (desk.clone(), trouble.clone());
            let undo = Undo::Exchange(old.clone().into());
            act.run(Put { rates }, move |done| match done {
                Ok(_) => {
                    trouble.set(None);
                    let said = desk.words.say("house-exchange-done");
                    desk.say(Toast::good(said).with_undo(undo));
                }
                Err(why) => trouble.set(Some(why)),
            });
        }
    };
    let onsubmit = {
        let (values, trouble, put, rates) =
            (values.clone(), trouble.clone(), put.clone(), rates.clone());
        Callback::from(move |event: SubmitEvent| {
            event.prevent_default();
            match read(&values) {
                Ok(rate) => {
                    let mut rates = rates.clone();
                    match rates.iter_mut().find(|old| old.currency == rate.currency) {
                        Some(old) => *old = rate,
                        None => rates.push(rate),
                    }
                    values.set(Typed::default());
                    put(rates);
                }
                Err(why) => trouble.set(Some(Trouble::Failed(why))),
            }
        })
    };
    let remove = |currency: Currency| {
        let (put, mut rates) = (put.clone(), rates.clone());
        rates.retain(|rate| rate.currency != currency);
        Callback::from(move |()| put(rates.clone()))
    };
    let onpick = {
        let (desk, act, trouble, wanted) =
            (desk.clone(), act.clone(), trouble.clone(), wanted.clone());
        let old = rates.clone();
        Callback::from(move |file: web_sys::File| {
            let currencies: Vec<Currency> = wanted
                .split([',', ' ', ';'])
                .filter_map(|code| Currency::try_new(&code.trim().to_uppercase()).ok())
                .chain(old.iter().map(|rate| rate.currency))
                .collect();
            let (desk, act, trouble) = (desk.clone(), act.clone(), trouble.clone());
            let undo = Undo::Exchange(old.clone().into());
            wasm_bindgen_futures::spawn_local(async move {
                let is_small =
                    file.size() <= f64::from(u32::try_from(RATES_BYTES_MAX).unwrap_or(u32::MAX));
                let text = match JsFuture::from(file.text()).await {
                    Ok(text) if is_small => text.as_string().unwrap_or_default(),
                    _ => String::new(),
                };
                let call = Load {
                    list: text,
                    currencies,
                };
                act.run(call, move |done| match done {
                    Ok(loaded) => {
                        trouble.set(None);
                        let day = desk.words.date_long(loaded.date).into();
                        let count = loaded.taken.len().into();
                        let said = desk
                            .words
                            .say_with("house-exchange-loaded", &[("count", count), ("date", day)]);
                        desk.say(Toast::good(said).with_undo(undo));
                    }
                    Err(why) => trouble.set(Some(why)),
                });
            });
        })
    };
    let why = trouble.as_ref();
    let at = |field: &str| wrong(&words, why, field);
    let in_file = ["file", "date", "base"]
        .iter()
        .find_map(|field| at(field))
        .map(|text| text.to_string());
    let mark = words.decimal_mark().to_string();
    let one = Money::new(10_i64.pow(u32::from(own.digits()).saturating_add(2)), own);
    html! {
        <section class="kr-house" data-testid="currencies">
            <p class="kr-quiet">{ words.say_with("house-exchange-hint", &[("currency", own.to_string().into())]) }</p>
            if rates.is_empty() {
                <Empty text={words.say("house-exchange-empty")} />
            } else {
                <section class="kr-card">
                    <table class="kr-table kr-table--rows">
                        <thead><tr>
                            <th scope="col">{ words.say("house-exchange-currency") }</th>
                            <th scope="col" class="kr-number">{ words.money(one) }</th>
                            <th scope="col">{ words.say("house-exchange-source") }</th>
                            <th scope="col">{ words.say("house-exchange-at") }</th>
                            <th scope="col"><span class="kr-unseen">{ words.say("desk-actions") }</span></th>
                        </tr></thead>
                        <tbody>{ for rates.iter().map(|rate| html! {
                            <tr key={rate.currency.to_string()} data-testid="exchange-row" data-currency={rate.currency.to_string()}>
                                <th scope="row">{ rate.currency.to_string() } <span class="kr-quiet">{ format!(" · {}", rate.rate.to_string().replace('.', &mark)) }</span></th>
                                <td class="kr-number">{ rate.about(one).map(|about| words.money(about)) }</td>
                                <td>{ source(&words, &rate.source) }</td>
                                <td>{ words.instant(rate.at, &desk.zone()) }</td>
                                <td><Button small=true kind={Kind::Quiet} label={words.say("setup-remove")} busy={act.busy()} onclick={remove(rate.currency)} testid="exchange-remove"
                                    aria={words.say_with("house-tax-remove-of", &[("name", rate.currency.to_string().into())])} /></td>
                            </tr>
                        }) }</tbody>
                    </table>
                </section>
            }
            <form class="kr-card" {onsubmit} novalidate={true} data-testid="exchange-form">
                <h2>{ words.say("house-exchange-manual") }</h2>
                <div class="kr-fields">
                    <Field id="exchange-currency" label={words.say("house-exchange-currency")} hint={words.say("house-exchange-currency-hint")} value={values.currency.clone()} chars_max=3
                        error={at("currency")} oninput={typed(&values, |values, text| values.currency = text.to_uppercase())} />
                    <Field id="exchange-rate" label={words.say_with("house-exchange-per", &[("currency", own.to_string().into())])} value={values.rate.clone()} chars_max=22
                        error={at("rate")} oninput={typed(&values, |values, text| values.rate = text)} />
                    <Field id="exchange-source" label={words.say("house-exchange-source")} hint={words.say("house-exchange-source-hint")} value={values.source.clone()} chars_max=60
                        error={at("source")} oninput={typed(&values, |values, text| values.source = text)} />
                </div>
                <div><Button label={words.say("save")} kind={Kind::Primary} submit=true busy={act.busy()} testid="exchange-save" /></div>
            </form>
            <section class="kr-card">
                <h2>{ words.say("house-exchange-bank") }</h2>
                <p class="kr-quiet">{ words.say("house-exchange-bank-hint") }</p>
                <div class="kr-fields">
                    <Field id="exchange-wanted" label={words.say("house-exchange-wanted")} hint={words.say("house-exchange-wanted-hint")} value={(*wanted).clone()} chars_max=200
                        oninput={typed(&wanted, |wanted, text| *wanted = text)} />
                    <FileField id="exchange-file" label={words.say("house-exchange-file")} accept=".xml,text/xml,application/xml" {onpick} wrong={in_file} />
                </div>
            </section>
            <Failed trouble={beside(why, &FIELDS)} />
        </section>
    }
}

fn source(words: &keyrack_locale::Words, source: &RateSource) -> String {
    match source {
        RateSource::Ecb => words.say("rate-source-ecb"),
        RateSource::Manual(name) => name.clone(),
    }
}

/// The rate that the form means. People write either decimal mark.
fn read(values: &Typed) -> Result<ExchangeRate, Failure> {
    let refused = |part: &str| {
        Failure::new(Code::ExchangeInvalid)
            .with("part", part)
            .with("currency", &values.currency)
            .at(part)
    };
    let currency = Currency::try_new(values.currency.trim()).map_err(|_| refused("currency"))?;
    let rate = values.rate.trim().replace(',', ".");
    Ok(ExchangeRate {
        currency,
        rate: rate.parse().map_err(|_| refused("rate"))?,
        source: RateSource::Manual(values.source.trim().to_owned()),
        at: now(),
    })
}
