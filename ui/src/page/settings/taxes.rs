//! Value added tax by the day it begins on, and city tax.

use keyrack_contract::{Code, Failure};
use keyrack_domain::money::read_minor;
use keyrack_domain::tax::{CityTaxForm, Tax};
use patternfly_yew::prelude::Icon;
use yew::prelude::*;

use crate::desk::{Desk, use_desk};
use crate::page::rates::entry;
use crate::piece::{Button, Check, Choice, Field, Kind, Select};

/// The kinds of city tax, by names of this form's own.
const KINDS: [(&str, &str); 5] = [
    ("none", "setup-city-none"),
    ("person", "setup-city-person"),
    ("room", "setup-city-room"),
    ("stay", "setup-city-stay"),
    ("percent", "setup-city-percent"),
];

/// One rate of VAT as it is typed.
#[derive(Clone, PartialEq, Default)]
pub struct Vat {
    percent: String,
    from: String,
}

/// Taxes as they are typed.
#[derive(Clone, PartialEq, Default)]
pub struct Taxes {
    vat: Vec<Vat>,
    inclusive: bool,
    city: String,
    amount: String,
    age: String,
    nights: String,
}

/// Hundredths of a percent as a plain number: `7`, `7.5`.
fn plain_percent(points: u32, mark: char) -> String {
    let (whole, rest) = (
        points.checked_div(100).unwrap_or(0),
        points.checked_rem(100).unwrap_or(0),
    );
    match rest {
        0 => whole.to_string(),
        rest => format!("{whole}{mark}{rest:02}")
            .trim_end_matches('0')
            .to_owned(),
    }
}

/// What the form begins with.
pub fn begin(desk: &Desk, taxes: &[Tax]) -> Taxes {
    let (currency, mark) = (desk.profile.property.currency, desk.words.decimal_mark());
    let mut typed = Taxes {
        inclusive: true,
        city: "none".to_owned(),
        ..Taxes::default()
    };
    let zero = |number: String| if number == "0" { String::new() } else { number };
    for tax in taxes {
        match tax {
            Tax::Vat {
                basis_points,
                inclusive,
                valid_from,
                ..
            } => {
                typed.inclusive = *inclusive;
                typed.vat.push(Vat {
                    percent: plain_percent(*basis_points, mark),
                    from: valid_from.map_or_else(String::new, |from| from.to_string()),
                });
            }
            Tax::City {
                form,
                exempt_below_age,
                nights_max,
                ..
            } => {
                let (kind, amount) = match form {
                    CityTaxForm::PerPersonNight(minor) => {
                        ("person", entry::plain(*minor, currency, mark))
                    }
                    CityTaxForm::PerRoomNight(minor) => {
                        ("room", entry::plain(*minor, currency, mark))
                    }
                    CityTaxForm::PerStay(minor) => ("stay", entry::plain(*minor, currency, mark)),
                    CityTaxForm::BasisPoints(points) => ("percent", plain_percent(*points, mark)),
                };
                kind.clone_into(&mut typed.city);
                typed.amount = amount;
                typed.age = zero(exempt_below_age.to_string());
                typed.nights = zero(nights_max.unwrap_or(0).to_string());
            }
        }
    }
    typed
}

/// The taxes that the form means.
pub fn read(desk: &Desk, typed: &Taxes) -> Result<Vec<Tax>, Failure> {
    let refused = |field: &str| {
        Failure::new(Code::PropertyInvalid)
            .with("field", field)
            .at(field)
    };
    let points = |text: &str| {
        let minor = read_minor(text.trim(), 2);
        minor.and_then(|minor| u32::try_from(minor).ok())
    };
    let (currency, mark) = (desk.profile.property.currency, desk.words.decimal_mark());
    let mut taxes = Vec::new();
    for vat in &typed.vat {
        let valid_from = match vat.from.trim() {
            "" => None,
            date => Some(date.parse().map_err(|_| refused("vat"))?),
        };
        taxes.push(Tax::Vat {
            basis_points: points(&vat.percent).ok_or_else(|| refused("vat"))?,
            inclusive: typed.inclusive,
            valid_from,
            classes: Vec::new(),
            name: String::new(),
        });
    }
    let amount = || entry::amount(&typed.amount, currency, mark).map_err(|_| refused("city"));
    let form = match typed.city.as_str() {
        "person" => CityTaxForm::PerPersonNight(amount()?),
        "room" => CityTaxForm::PerRoomNight(amount()?),
        "stay" => CityTaxForm::PerStay(amount()?),
        "percent" => {
            CityTaxForm::BasisPoints(points(&typed.amount).ok_or_else(|| refused("city"))?)
        }
        _ => return Ok(taxes),
    };
    let number = |text: &str| match text.trim() {
        "" => Ok(0),
        text => text.parse::<u16>().map_err(|_| refused("city")),
    };
    taxes.push(Tax::City {
        form,
        exempt_below_age: u8::try_from(number(&typed.age)?).map_err(|_| refused("city"))?,
        nights_max: Some(number(&typed.nights)?).filter(|nights| *nights > 0),
        business_exempt: false,
        season: None,
        valid_from: None,
        name: String::new(),
    });
    Ok(taxes)
}

/// What the fields need.
#[derive(Clone, PartialEq, Properties)]
pub struct TaxFieldsProps {
    /// As typed.
    pub taxes: Taxes,
    /// What is wrong with the rates.
    pub vat_error: Option<AttrValue>,
    /// What is wrong with the city tax.
    pub city_error: Option<AttrValue>,
    /// As typed now.
    pub onchange: Callback<Taxes>,
}

/// The fields.
#[component]
pub fn TaxFields(props: &TaxFieldsProps) -> Html {
    let words = use_desk().words;
    let currency = use_desk().profile.property.currency;
    let now = &props.taxes;
    let put = |set: fn(&mut Taxes, String)| {
        let (now, onchange) = (now.clone(), props.onchange.clone());
        Callback::from(move |text: String| {
            let mut next = now.clone();
            set(&mut next, text);
            onchange.emit(next);
        })
    };
    let line = |place: usize, set: fn(&mut Vat, String)| {
        let (now, onchange) = (now.clone(), props.onchange.clone());
        Callback::from(move |text: String| {
            let mut next = now.clone();
            if let Some(vat) = next.vat.get_mut(place) {
                set(vat, text);
            }
            onchange.emit(next);
        })
    };
    let drop_line = |place: usize| {
        let (now, onchange) = (now.clone(), props.onchange.clone());
        Callback::from(move |()| {
            let mut next = now.clone();
            if place < next.vat.len() {
                next.vat.remove(place);
            }
            onchange.emit(next);
        })
    };
    let more = {
        let (now, onchange) = (now.clone(), props.onchange.clone());
        Callback::from(move |()| {
            let mut next = now.clone();
            next.vat.push(Vat::default());
            onchange.emit(next);
        })
    };
    let inclusive = {
        let (now, onchange) = (now.clone(), props.onchange.clone());
        Callback::from(move |inclusive: bool| {
            onchange.emit(Taxes {
                inclusive,
                ..now.clone()
            });
        })
    };
    let kinds: Vec<Choice> = KINDS
        .iter()
        .map(|(kind, message)| Choice::new(*kind, words.say(message)))
        .collect();
    let amount = if now.city == "percent" {
        words.say("setup-city-rate")
    } else {
        words.say_with(
            "setup-city-amount",
            &[("currency", currency.to_string().into())],
        )
    };
    let told = |error: &Option<AttrValue>| {
        error.clone().map(|error| html! { <p class="kr-field__told kr-field__told--wrong" role="alert">{ error }</p> })
    };
    html! {
        <>
            <section class="kr-card" data-testid="hotel-vat">
                <h2>{ words.say("setup-vat") }</h2>
                { for now.vat.iter().enumerate().map(|(place, vat)| html! {
                    <div class="kr-fields kr-house__vat" key={place}>
                        <Field id={format!("vat-{place}-percent")} label={words.say("setup-vat-rate")} value={vat.percent.clone()} chars_max=6
                            oninput={line(place, |vat, text| vat.percent = text)} />
                        <Field id={format!("vat-{place}-from")} kind="date" label={words.say("house-vat-from")} value={vat.from.clone()} hint={words.say("house-vat-from-hint")}
                            oninput={line(place, |vat, text| vat.from = text)} />
                        <Button small=true kind={Kind::Quiet} label={words.say("setup-remove")} onclick={drop_line(place)}
                            aria={words.say_with("setup-remove-named", &[("name", vat.percent.clone().into())])} />
                    </div>
                }) }
                { told(&props.vat_error) }
                <div><Button small=true icon={Icon::Plus} label={words.say("house-vat-more")} onclick={more} testid="vat-more" /></div>
                <Check id="vat-inclusive" label={words.say("setup-vat-inclusive")} checked={now.inclusive} onchange={inclusive} />
                <p class="kr-quiet">{ words.say("house-vat-hint") }</p>
            </section>
            <section class="kr-card" data-testid="hotel-city">
                <h2>{ words.say("setup-city") }</h2>
                <div class="kr-fields">
                    <Select id="city-kind" label={words.say("setup-city-kind")} value={now.city.clone()} choices={kinds} onchange={put(|taxes, text| taxes.city = text)} />
                    if now.city != "none" {
                        <Field id="city-amount" label={amount} value={now.amount.clone()} chars_max=12 oninput={put(|taxes, text| taxes.amount = text)} />
                        if now.city == "person" {
                            <Field id="city-age" kind="number" min="0" label={words.say("setup-city-age")} hint={words.say("setup-city-age-hint")} value={now.age.clone()}
                                oninput={put(|taxes, text| taxes.age = text)} />
                        }
                        <Field id="city-nights" kind="number" min="0" label={words.say("setup-city-nights")} hint={words.say("setup-city-nights-hint")} value={now.nights.clone()}
                            oninput={put(|taxes, text| taxes.nights = text)} />
                    }
                </div>
                { told(&props.city_error) }
            </section>
        </>
    }
}
