//! The facts of the hotel: what stands on letters and on the guests' pages, times, languages.

use std::rc::Rc;

use jiff::civil::Time;
use keyrack_contract::call::property::{Amend, Facts, Settings};
use keyrack_contract::{Code, Failure};
use keyrack_locale::Language;
use yew::prelude::*;

use crate::desk::{Toast, Watch, use_act, use_ask, use_desk};
use crate::page::form::{beside, typed, wrong};
use crate::piece::{Alert, Button, Check, Empty, Failed, Field, Kind};
use crate::transport::Trouble;

/// Fields that a failure can stand at.
const FIELDS: [&str; 8] = [
    "name",
    "address",
    "country",
    "email",
    "phone",
    "check_in",
    "check_out",
    "languages",
];

/// The tab. The form is drawn anew when the hotel is another, and nothing was typed yet.
#[component]
pub fn Hotel() -> Html {
    let asked = use_ask(Some(Settings {}), Watch::SETTINGS_AND_DAY);
    match &asked.data {
        Some(facts) => html! { <FactsForm facts={Rc::clone(facts)} /> },
        None => html! { <><Failed trouble={asked.trouble.clone()} /><Empty /></> },
    }
}

#[derive(Clone, PartialEq)]
struct Typed {
    name: String,
    address: String,
    country: String,
    email: String,
    phone: String,
    check_in: String,
    check_out: String,
    languages: Vec<String>,
}

fn begin(facts: &Facts) -> Typed {
    let hotel = &facts.property;
    let time = |time: Time| time.strftime("%H:%M").to_string();
    Typed {
        name: hotel.name.clone(),
        address: hotel.address.clone(),
        country: hotel.country.clone(),
        email: hotel.email.clone(),
        phone: hotel.phone.clone(),
        check_in: time(hotel.check_in),
        check_out: time(hotel.check_out),
        languages: hotel.languages.clone(),
    }
}

#[derive(Clone, PartialEq, Properties)]
struct FactsProps {
    facts: Rc<Facts>,
}

#[component]
fn FactsForm(props: &FactsProps) -> Html {
    let desk = use_desk();
    let act = use_act();
    let words = desk.words;
    let trouble = use_state(|| None::<Trouble>);
    // What the form showed when typing began; a change is made to that.
    let shown = use_state(|| Rc::clone(&props.facts));
    let values = use_state(|| begin(&props.facts));
    let is_touched = *values != begin(&shown);
    use_effect_with(Rc::clone(&props.facts), {
        let (shown, values) = (shown.clone(), values.clone());
        move |facts| {
            if !is_touched && *shown != *facts {
                values.set(begin(facts));
                shown.set(Rc::clone(facts));
            }
        }
    });
    let moved_on = is_touched && shown.version != props.facts.version;
    let onsubmit = {
        let (desk, act, trouble) = (desk.clone(), act.clone(), trouble.clone());
        let (values, shown) = (values.clone(), shown.clone());
        Callback::from(move |event: SubmitEvent| {
            event.prevent_default();
            let call = match changes(&shown, &values) {
                Ok(call) => call,
                Err(why) => return trouble.set(Some(Trouble::Failed(why))),
            };
            let (desk, trouble, values) = (desk.clone(), trouble.clone(), values.clone());
            let shown = shown.clone();
            act.run(call, move |done| match done {
                Ok(_) => {
                    trouble.set(None);
                    // What was typed is what stands there now; the next version is taken over.
                    shown.set(Rc::new(Facts {
                        property: as_typed(&shown, &values),
                        ..(**shown).clone()
                    }));
                    desk.say(Toast::good(desk.words.say("house-hotel-done")));
                }
                Err(why) => trouble.set(Some(why)),
            });
        })
    };
    let back = {
        let (values, shown, trouble) = (values.clone(), shown.clone(), trouble.clone());
        let facts = Rc::clone(&props.facts);
        Callback::from(move |()| {
            values.set(begin(&facts));
            shown.set(Rc::clone(&facts));
            trouble.set(None);
        })
    };
    let why = trouble.as_ref();
    let at = |field: &str| wrong(&words, why, field);
    let hotel = &props.facts.property;
    html! {
        <form class="kr-house" {onsubmit} novalidate={true} data-testid="hotel-form">
            if moved_on {
                <Alert tone={crate::desk::Tone::Warning} text={words.say("house-hotel-moved-on")} hint={words.say("house-hotel-moved-on-hint")} testid="hotel-moved-on" />
            }
            <section class="kr-card">
                <h2>{ words.say("house-hotel-address") }</h2>
                <div class="kr-fields kr-fields--wide">
                    <Field id="hotel-name" label={words.say("setup-name")} value={values.name.clone()} chars_max=120 required=true error={at("name")}
                        oninput={typed(&values, |values, text| values.name = text)} />
                    <Field id="hotel-address" label={words.say("setup-address")} value={values.address.clone()} chars_max=300 required=true error={at("address")}
                        oninput={typed(&values, |values, text| values.address = text)} />
                    <Field id="hotel-email" kind="email" label={words.say("setup-email")} value={values.email.clone()} error={at("email")}
                        oninput={typed(&values, |values, text| values.email = text)} />
                    <Field id="hotel-phone" kind="tel" label={words.say("setup-phone")} value={values.phone.clone()} chars_max=40 error={at("phone")}
                        oninput={typed(&values, |values, text| values.phone = text)} />
                </div>
                <div class="kr-fields">
                    <Field id="hotel-country" label={words.say("setup-country")} value={values.country.clone()} chars_max=2 required=true error={at("country")}
                        hint={words.say("setup-country-hint")} oninput={typed(&values, |values, text| values.country = text.to_uppercase())} />
                    <Field id="hotel-check-in" kind="time" label={words.say("setup-check-in")} value={values.check_in.clone()} error={at("check_in")}
                        oninput={typed(&values, |values, text| values.check_in = text)} />
                    <Field id="hotel-check-out" kind="time" label={words.say("setup-check-out")} value={values.check_out.clone()} error={at("check_out")}
                        oninput={typed(&values, |values, text| values.check_out = text)} />
                </div>
                <fieldset class="kr-choices">
                    <legend>{ words.say("setup-languages") }</legend>
                    { for Language::ALL.iter().map(|language| {
                        let tag = language.tag();
                        let values = values.clone();
                        let onchange = Callback::from({
                            let values = values.clone();
                            move |on: bool| {
                                let mut next = (*values).clone();
                                next.languages.retain(|known| known != tag);
                                if on {
                                    next.languages.push(tag.to_owned());
                                }
                                values.set(next);
                            }
                        });
                        let checked = values.languages.iter().any(|known| known == tag);
                        html! { <Check id={format!("hotel-language-{tag}")} label={language.own_name()} {checked} {onchange} /> }
                    }) }
                    if let Some(error) = at("languages") { <p class="kr-field__told kr-field__told--wrong">{ error }</p> }
                </fieldset>
                <dl class="kr-facts">
                    <div><dt>{ words.say("setup-currency") }</dt><dd>{ hotel.currency.to_string() }</dd></div>
                    <div><dt>{ words.say("setup-zone") }</dt><dd>{ hotel.zone.replace('_', " ") }</dd></div>
                    <div><dt>{ words.say("house-hotel-slug") }</dt><dd>{ &hotel.slug }</dd></div>
                </dl>
                <p class="kr-quiet">{ words.say(if props.facts.sold { "house-hotel-fixed-sold" } else { "house-hotel-fixed" }) }</p>
            </section>
            <p class="kr-quiet">{ words.say("house-hotel-policies") } { " " } <a href="#/rates">{ words.say("desk-menu-rates") }</a></p>
            <Failed trouble={beside(why, &FIELDS)} />
            <div class="kr-actions">
                <Button kind={Kind::Primary} submit=true label={words.say("save")} busy={act.busy()} disabled={!is_touched} testid="hotel-save" />
                if is_touched {
                    <Button kind={Kind::Quiet} label={words.say("house-discard")} onclick={back} testid="hotel-discard" />
                }
            </div>
        </form>
    }
}

/// What was changed on the form, and nothing else.
fn changes(shown: &Facts, values: &Typed) -> Result<Amend, Failure> {
    let before = begin(shown);
    let text = |now: &String, was: &String| (now != was).then(|| now.clone());
    let time = |field: &str, now: &String, was: &String| {
        if now == was {
            return Ok(None);
        }
        now.parse::<Time>().map(Some).map_err(|_| {
            Failure::new(Code::PropertyInvalid)
                .with("field", field)
                .at(field)
        })
    };
    Ok(Amend {
        version: shown.version.clone(),
        name: text(&values.name, &before.name),
        address: text(&values.address, &before.address),
        country: text(&values.country, &before.country),
        email: text(&values.email, &before.email),
        phone: text(&values.phone, &before.phone),
        check_in: time("check_in", &values.check_in, &before.check_in)?,
        check_out: time("check_out", &values.check_out, &before.check_out)?,
        languages: (values.languages != before.languages).then(|| values.languages.clone()),
        taxes: None,
    })
}

/// The hotel as it reads once the form was saved.
fn as_typed(shown: &Facts, values: &Typed) -> keyrack_domain::property::Property {
    let mut hotel = shown.property.clone();
    hotel.name.clone_from(&values.name);
    hotel.address.clone_from(&values.address);
    hotel.country.clone_from(&values.country);
    hotel.email.clone_from(&values.email);
    hotel.phone.clone_from(&values.phone);
    hotel.check_in = values.check_in.parse().unwrap_or(hotel.check_in);
    hotel.check_out = values.check_out.parse().unwrap_or(hotel.check_out);
    hotel.languages.clone_from(&values.languages);
    hotel
}
