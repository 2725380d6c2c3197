//! A tax is added or changed.

use std::rc::Rc;

use keyrack_contract::call::property::Facts;
use keyrack_domain::tax::VatClass;
use yew::prelude::*;

use super::class_word;
use super::typed::{KINDS, Typed, begin, read};
use crate::desk::{Toast, use_act, use_desk};
use crate::page::form::{beside, typed as put, wrong};
use crate::piece::{Check, Choice, Dialog, Failed, Field, Select};
use crate::transport::Trouble;

/// Fields that a failure can stand at.
const FIELDS: [&str; 9] = [
    "name",
    "rate",
    "amount",
    "age",
    "nights_max",
    "classes",
    "valid_from",
    "season",
    "inclusive",
];

/// What the form needs.
#[derive(Clone, PartialEq, Properties)]
pub struct TaxFormProps {
    /// The hotel as it was read.
    pub facts: Rc<Facts>,
    /// Which tax; a new one where there is none.
    pub place: Option<usize>,
    /// Whether a new one is value added tax.
    pub vat: bool,
    /// The form is closed.
    pub onclose: Callback<()>,
}

/// The form.
#[component]
pub fn TaxForm(props: &TaxFormProps) -> Html {
    let desk = use_desk();
    let act = use_act();
    let words = desk.words;
    let trouble = use_state(|| None::<Trouble>);
    let typed = use_state(|| {
        let tax = props
            .place
            .and_then(|place| props.facts.property.taxes.get(place));
        begin(&desk, tax, props.vat)
    });
    // The list as it was when the form was opened; a change is made to that.
    let facts = use_memo((), |()| (*props.facts).clone());
    let onconfirm = {
        let (desk, act, trouble, typed) =
            (desk.clone(), act.clone(), trouble.clone(), typed.clone());
        let (facts, place, onclose) = (facts.clone(), props.place, props.onclose.clone());
        Callback::from(move |()| {
            let tax = match read(&desk, &typed) {
                Ok(tax) => tax,
                Err(why) => return trouble.set(Some(Trouble::Failed(why))),
            };
            let mut taxes = facts.property.taxes.clone();
            match place.and_then(|place| taxes.get_mut(place)) {
                Some(known) => *known = tax,
                None => taxes.push(tax),
            }
            let (desk, trouble, onclose) = (desk.clone(), trouble.clone(), onclose.clone());
            super::save(&act, &facts, taxes, move |done| match done {
                Ok(undo) => {
                    onclose.emit(());
                    let said = desk.words.say("house-tax-done");
                    desk.say(Toast::good(said).with_undo(undo));
                }
                Err(why) => trouble.set(Some(why)),
            });
        })
    };
    let flag = |set: fn(&mut Typed, bool)| {
        let typed = typed.clone();
        Callback::from(move |flag: bool| {
            let mut next = (*typed).clone();
            set(&mut next, flag);
            typed.set(next);
        })
    };
    let class = |place: usize| {
        let typed = typed.clone();
        Callback::from(move |flag: bool| {
            let mut next = (*typed).clone();
            if let Some(class) = next.classes.get_mut(place) {
                *class = flag;
            }
            typed.set(next);
        })
    };
    let why = trouble.as_ref();
    let at = |field: &str| wrong(&words, why, field);
    let title = match (props.place.is_some(), typed.vat) {
        (true, _) => "house-tax-change",
        (false, true) => "house-tax-add-vat",
        (false, false) => "house-tax-add-city",
    };
    let currency = desk.profile.property.currency;
    let amount = if typed.form == "percent" {
        words.say("setup-city-rate")
    } else {
        words.say_with(
            "setup-city-amount",
            &[("currency", currency.to_string().into())],
        )
    };
    let kinds: Vec<Choice> = KINDS
        .iter()
        .map(|(kind, message)| Choice::new(*kind, words.say(message)))
        .collect();
    let errors = |error: Option<AttrValue>| {
        error.map(|error| html! { <p class="kr-field__told kr-field__told--wrong" role="alert">{ error }</p> })
    };
    let season = |place: usize| typed.season.get(place).cloned().unwrap_or_default();
    let months: Vec<Choice> = std::iter::once(Choice::new("", words.say("house-tax-no-month")))
        .chain((1..=12_i64).map(|month| {
            let name = words.say_with("month-name", &[("month", month.into())]);
            Choice::new(month.to_string(), name)
        }))
        .collect();
    html! {
        <Dialog title={words.say(title)} confirm={words.say("save")} {onconfirm} onclose={props.onclose.clone()} busy={act.busy()} testid="tax-form">
            if typed.vat {
                <div class="kr-fields">
                    <Field id="tax-rate" label={words.say("house-tax-percent-label")} value={typed.percent.clone()} chars_max=6 first=true required=true
                        error={at("rate")} oninput={put(&typed, |typed, text| typed.percent = text)} />
                    <Field id="tax-from" kind="date" label={words.say("house-vat-from")} hint={words.say("house-vat-from-hint")} value={typed.from.clone()}
                        error={at("valid_from")} oninput={put(&typed, |typed, text| typed.from = text)} />
                </div>
                <fieldset class="kr-plan__ladder">
                    <legend class="kr-field__label">{ words.say("house-tax-classes") }</legend>
                    { for VatClass::ALL.iter().enumerate().map(|(place, one)| html! {
                        <Check key={place} id={format!("tax-class-{place}")} label={words.say(class_word(*one))}
                            checked={typed.classes.get(place).copied().unwrap_or(false)} onchange={class(place)} />
                    }) }
                    <p class="kr-quiet">{ words.say("house-tax-classes-hint") }</p>
                    { errors(at("classes")) }
                </fieldset>
                <Check id="tax-inclusive" label={words.say("setup-vat-inclusive")} checked={typed.inclusive} onchange={flag(|typed, on| typed.inclusive = on)} />
                { errors(at("inclusive")) }
            } else {
                <div class="kr-fields">
                    <Select id="tax-form-kind" label={words.say("setup-city-kind")} value={typed.form.clone()} choices={kinds} onchange={put(&typed, |typed, text| typed.form = text)} />
                    <Field id="tax-amount" label={amount} value={typed.amount.clone()} chars_max=12 first=true required=true
                        error={at("amount").or_else(|| at("rate"))} oninput={put(&typed, |typed, text| typed.amount = text)} />
                    if typed.form == "person" {
                        <Field id="tax-age" kind="number" min="0" max="18" label={words.say("setup-city-age")} hint={words.say("setup-city-age-hint")} value={typed.age.clone()}
                            error={at("age")} oninput={put(&typed, |typed, text| typed.age = text)} />
                    }
                    <Field id="tax-nights" kind="number" min="1" label={words.say("setup-city-nights")} hint={words.say("setup-city-nights-hint")} value={typed.nights.clone()}
                        error={at("nights_max")} oninput={put(&typed, |typed, text| typed.nights = text)} />
                    <Field id="tax-from" kind="date" label={words.say("house-vat-from")} hint={words.say("house-vat-from-hint")} value={typed.from.clone()}
                        error={at("valid_from")} oninput={put(&typed, |typed, text| typed.from = text)} />
                </div>
                <Check id="tax-business" label={words.say("house-tax-business")} hint={words.say("house-tax-business-hint")} checked={typed.business} onchange={flag(|typed, on| typed.business = on)} />
                <fieldset class="kr-plan__ladder">
                    <legend class="kr-field__label">{ words.say("house-tax-season") }</legend>
                    <div class="kr-fields">
                        <Field id="tax-season-from-day" kind="number" min="1" max="31" label={words.say("house-tax-season-from-day")} value={season(0)} oninput={put(&typed, |typed, text| typed.season[0] = text)} />
                        <Select id="tax-season-from-month" label={words.say("house-tax-season-month")} value={season(1)} choices={months.clone()} onchange={put(&typed, |typed, text| typed.season[1] = text)} />
                        <Field id="tax-season-to-day" kind="number" min="1" max="31" label={words.say("house-tax-season-to-day")} value={season(2)} oninput={put(&typed, |typed, text| typed.season[2] = text)} />
                        <Select id="tax-season-to-month" label={words.say("house-tax-season-month")} value={season(3)} choices={months.clone()} onchange={put(&typed, |typed, text| typed.season[3] = text)} />
                    </div>
                    <p class="kr-quiet">{ words.say("house-tax-season-hint") }</p>
                    { errors(at("season")) }
                </fieldset>
            }
            <Field id="tax-name" label={words.say("house-tax-own-name")} hint={words.say("house-tax-own-name-hint")} value={typed.name.clone()} chars_max=40
                error={at("name")} oninput={put(&typed, |typed, text| typed.name = text)} />
            <Failed trouble={beside(why, &FIELDS)} />
        </Dialog>
    }
}
