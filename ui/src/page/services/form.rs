//! A service is made or changed.

use jiff::civil::{Date, Time};
use keyrack_contract::call::service::Put;
use keyrack_contract::{Code, Failure};
use keyrack_domain::rate::ChildBand;
use keyrack_domain::service::{Due, PriceUnit, Scope, Service, ServicePrice, Slot};
use keyrack_domain::tax::VatClass;
use keyrack_domain::{Localized, ServiceId};
use yew::prelude::*;

use crate::desk::{Desk, Toast, use_desk};
use crate::page::form::{beside, changed, typed, use_sending};
use crate::page::rates::entry;
use crate::piece::{
    Check, Choice, Dialog, Failed, Field, Select, Tongue, in_each_language, several,
};
use crate::transport::fresh;

/// Fields that a failure can stand at.
const FIELDS: [&str; 10] = [
    "code",
    "name",
    "price",
    "ages",
    "due",
    "stock",
    "slots",
    "window",
    "quantity",
    "compulsory",
];

const DUES: [(&str, Due); 5] = [
    ("each_night", Due::EachNight),
    ("each_morning", Due::EachMorning),
    ("arrival", Due::Arrival),
    ("departure", Due::Departure),
    ("chosen", Due::Chosen),
];

/// What the form needs.
#[derive(Clone, PartialEq, Properties)]
pub struct ServiceFormProps {
    /// The service that is changed; a new one where there is none.
    #[prop_or_default]
    pub service: Option<Service>,
    /// The form is closed.
    pub onclose: Callback<()>,
}

#[derive(Clone, PartialEq)]
struct Typed {
    service: Service,
    price: String,
    infant_age: String,
    infant: String,
    child_age: String,
    child: String,
    stock: String,
    slots: String,
    from: String,
    until: String,
    most: String,
}

/// The form.
#[component]
pub fn ServiceForm(props: &ServiceFormProps) -> Html {
    let desk = use_desk();
    let words = desk.words;
    let sending = use_sending(&props.onclose);
    let values = use_state({
        let (desk, service) = (desk.clone(), props.service.clone());
        move || begin(&desk, service)
    });
    let in_language = |tag: String, of_text: bool| {
        let values = values.clone();
        Callback::from(move |text: String| {
            let mut next = (*values).clone();
            let texts = if of_text {
                &mut next.service.description
            } else {
                &mut next.service.name
            };
            texts.put(&tag, &text);
            values.set(next);
        })
    };
    let onconfirm = sending.on({
        let values = values.clone();
        move |desk: &Desk| {
            let service = read(desk, &values)?;
            let name = service.name.get(desk.words.tag()).to_owned();
            let said = desk
                .words
                .say_with("house-service-done", &[("name", name.into())]);
            Ok((Put { service }, Toast::good(said)))
        }
    });
    let at = |field: &str| sending.at(field);
    let title = words.say(match props.service {
        None => "house-service-new",
        Some(_) => "house-service-change",
    });
    let service = &values.service;
    let (unit, due, vat) = (service.price.unit, service.due, service.vat);
    let units = PriceUnit::ALL
        .iter()
        .zip(UNITS)
        .map(|(unit, value)| Choice::new(value, words.price_unit(*unit)));
    let dues = DUES.map(|(value, due)| Choice::new(value, words.service_due(due)));
    let vats = VatClass::ALL
        .iter()
        .zip(VATS)
        .map(|(class, value)| Choice::new(value, words.service_vat(*class)));
    html! {
        <Dialog {title} confirm={words.say("save")} {onconfirm} onclose={props.onclose.clone()} busy={sending.busy()} testid="service-form">
            <div class="kr-fields">
                <Field id="service-code" label={words.say("desk-plan-code")} value={service.code.clone()} chars_max=20 first=true required=true
                    error={at("code")} oninput={typed(&values, |values, text| values.service.code = text)} />
                <Select id="service-vat" label={words.say("house-service-vat")} value={place(VatClass::ALL.iter().position(|c| *c == vat), &VATS)}
                    choices={vats.collect::<Vec<_>>()} onchange={typed(&values, |values, text| if let Some(class) = VATS.iter().position(|v| *v == text).and_then(|at| VatClass::ALL.get(at)) { values.service.vat = *class; })} />
            </div>
            { in_each_language(words, &desk.profile.property.languages, |Tongue { tag, name, .. }| {
                let language = || name.as_str().into();
                html! { <>
                    <Field id={format!("service-name-{tag}")} lang={tag.clone()} chars_max=120 label={words.say_with("desk-plan-name-in", &[("language", language())])}
                        value={service.name.exactly(tag).unwrap_or_default().to_owned()} error={at("name")} oninput={in_language(tag.clone(), false)} />
                    <Field id={format!("service-text-{tag}")} lang={tag.clone()} chars_max=2000 label={words.say_with("house-service-text-in", &[("language", language())])}
                        value={service.description.exactly(tag).unwrap_or_default().to_owned()} oninput={in_language(tag.clone(), true)} />
                </> }
            }) }
            <div class="kr-fields">
                <Select id="service-unit" label={words.say("house-service-unit")} value={place(PriceUnit::ALL.iter().position(|u| *u == unit), &UNITS)}
                    choices={units.collect::<Vec<_>>()} onchange={typed(&values, |values, text| if let Some(unit) = UNITS.iter().position(|v| *v == text).and_then(|at| PriceUnit::ALL.get(at)) { values.service.price.unit = *unit; })} />
                <Field id="service-price" label={words.say(if unit.is_personal() { "house-service-adult" } else { "desk-price" })} value={values.price.clone()} required=true
                    error={at("price")} oninput={typed(&values, |values, text| values.price = text)} />
                <Select id="service-due" label={words.say("house-service-due")} value={DUES.iter().find(|(_, d)| *d == due).map_or("", |(value, _)| *value)}
                    choices={dues.to_vec()} onchange={typed(&values, |values, text| if let Some((_, due)) = DUES.iter().find(|(value, _)| *value == text) { values.service.due = *due; })} />
            </div>
            if let Some(said) = at("due") { <p class="kr-wrong" role="alert">{ said }</p> }
            if unit.is_personal() {
                <div class="kr-fields">
                    <Field id="service-infant-age" kind="number" min="0" max="18" label={words.say("house-service-infant-age")} value={values.infant_age.clone()}
                        error={at("ages")} oninput={typed(&values, |values, text| values.infant_age = text)} />
                    <Field id="service-infant" label={words.say("house-service-infant")} value={values.infant.clone()} oninput={typed(&values, |values, text| values.infant = text)} />
                    <Field id="service-child-age" kind="number" min="0" max="18" label={words.say("house-service-child-age")} value={values.child_age.clone()}
                        error={at("ages")} oninput={typed(&values, |values, text| values.child_age = text)} />
                    <Field id="service-child" label={words.say("house-service-child")} value={values.child.clone()} oninput={typed(&values, |values, text| values.child = text)} />
                </div>
            }
            <div class="kr-fields">
                if unit.is_counted() {
                    <Field id="service-most" kind="number" min="1" max="999" label={words.say("house-service-most")} value={values.most.clone()}
                        error={at("quantity")} oninput={typed(&values, |values, text| values.most = text)} />
                }
                <Field id="service-stock" kind="number" min="1" label={words.say("house-service-stock")} value={values.stock.clone()} hint={words.say("house-service-stock-hint")}
                    error={at("stock")} oninput={typed(&values, |values, text| values.stock = text)} />
                <Field id="service-from" kind="date" label={words.say("house-service-from")} value={values.from.clone()}
                    error={at("window")} oninput={typed(&values, |values, text| values.from = text)} />
                <Field id="service-until" kind="date" label={words.say("house-service-until")} value={values.until.clone()}
                    oninput={typed(&values, |values, text| values.until = text)} />
            </div>
            <Field id="service-slots" label={words.say("house-service-slots")} value={values.slots.clone()} hint={words.say("house-service-slots-hint")}
                error={at("slots")} oninput={typed(&values, |values, text| values.slots = text)} />
            <Check id="service-public" label={words.say("desk-plan-for-guests")} checked={service.public} onchange={changed(&values, |values, is_so| values.service.public = is_so)} />
            <Check id="service-always" label={words.say("house-service-always")} checked={service.compulsory.is_some()}
                onchange={changed(&values, |values, is_so: bool| values.service.compulsory = is_so.then(Scope::default))} />
            if let Some(scope) = &service.compulsory {
                { several("service-always-type", words.say("house-service-always-types"), desk.profile.room_types.iter().map(|kind| (kind.id, desk.type_name(kind.id))),
                    &scope.room_types, &changed(&values, |values, chosen| if let Some(scope) = &mut values.service.compulsory { scope.room_types = chosen; })) }
            }
            if let Some(said) = at("compulsory") { <p class="kr-wrong" role="alert">{ said }</p> }
            { several("service-in", words.say("house-service-plans"),
                desk.profile.rate_plans.iter().filter(|plan| !plan.archived || service.included_in.contains(&plan.id)).map(|plan| (plan.id, desk.plan_name(plan.id))),
                &service.included_in, &changed(&values, |values, chosen| values.service.included_in = chosen)) }
            <Failed trouble={beside(sending.trouble(), &FIELDS)} />
        </Dialog>
    }
}

const UNITS: [&str; 6] = [
    "per_stay",
    "per_night",
    "per_person",
    "per_person_night",
    "per_room_night",
    "per_piece",
];
const VATS: [&str; 4] = ["lodging", "food", "beverages", "other"];

fn place(at: Option<usize>, values: &[&'static str]) -> &'static str {
    at.and_then(|at| values.get(at))
        .copied()
        .unwrap_or_default()
}

fn begin(desk: &Desk, service: Option<Service>) -> Typed {
    let (currency, point) = (desk.profile.property.currency, desk.words.decimal_mark());
    let is_new = service.is_none();
    let last = desk
        .profile
        .services
        .iter()
        .map(|service| service.position)
        .max();
    let service = service.unwrap_or_else(|| Service {
        id: ServiceId(fresh()),
        code: String::new(),
        name: Localized::default(),
        description: Localized::default(),
        price: ServicePrice::flat(PriceUnit::PerPersonNight, 0),
        vat: VatClass::Other,
        due: Due::EachMorning,
        compulsory: None,
        offered: Scope::default(),
        included_in: Vec::new(),
        stock: None,
        slots: Vec::new(),
        from: None,
        until: None,
        quantity_max: 1,
        public: true,
        position: last.map_or(0, |last| last.saturating_add(1)),
        archived: false,
    });
    let plain = |minor| entry::plain(minor, currency, point);
    let band = |band: Option<&ChildBand>| match band {
        Some(band) => (band.below_age.to_string(), plain(band.minor)),
        None => (String::new(), String::new()),
    };
    let (infant_age, infant) = band(service.price.infants.as_ref());
    let (child_age, child) = band(service.price.children.first());
    let date = |date: Option<Date>| date.map(|date| date.to_string()).unwrap_or_default();
    let slots = service
        .slots
        .iter()
        .map(|slot| format!("{} {}", slot.start.strftime("%H:%M"), slot.capacity));
    Typed {
        price: if is_new {
            String::new()
        } else {
            plain(service.price.minor)
        },
        infant_age,
        infant,
        child_age,
        child,
        stock: service
            .stock
            .map(|stock| stock.to_string())
            .unwrap_or_default(),
        slots: slots.collect::<Vec<_>>().join(", "),
        from: date(service.from),
        until: date(service.until),
        most: service.quantity_max.to_string(),
        service,
    }
}

/// The service that the form means; what the form has no field for stays as it was.
fn read(desk: &Desk, typed: &Typed) -> Result<Service, Failure> {
    let invalid = |field: &str| {
        Failure::new(Code::ServiceInvalid)
            .with("field", field)
            .at(field)
    };
    let (currency, point) = (desk.profile.property.currency, desk.words.decimal_mark());
    let mut service = typed.service.clone();
    for texts in [&mut service.name, &mut service.description] {
        texts.forget_blank();
    }
    let amount = |text: &str, field: &str| {
        entry::amount(text.trim(), currency, point).map_err(|_| invalid(field))
    };
    service.price.minor = amount(&typed.price, "price")?;
    let band = |age: &str, price: &str| -> Result<Option<ChildBand>, Failure> {
        let below_age = match age.trim() {
            "" => return Ok(None),
            age => age.parse().map_err(|_| invalid("ages"))?,
        };
        let minor = match price.trim() {
            "" => 0,
            price => amount(price, "ages")?,
        };
        Ok(Some(ChildBand { below_age, minor }))
    };
    if service.price.unit.is_personal() {
        service.price.infants = band(&typed.infant_age, &typed.infant)?;
        let more = service.price.children.iter().skip(1).cloned();
        let child = band(&typed.child_age, &typed.child)?;
        service.price.children = child.into_iter().chain(more.collect::<Vec<_>>()).collect();
    } else {
        service.price.infants = None;
        service.price.children.clear();
    }
    let number = |text: &str, field: &str| text.trim().parse::<u16>().map_err(|_| invalid(field));
    service.stock = match typed.stock.trim() {
        "" => None,
        text => Some(number(text, "stock")?),
    };
    service.quantity_max = if service.price.unit.is_counted() {
        number(&typed.most, "quantity")?
    } else {
        1
    };
    let date = |text: &str| match text.trim() {
        "" => Ok(None),
        text => text
            .parse::<Date>()
            .map(Some)
            .map_err(|_| invalid("window")),
    };
    (service.from, service.until) = (date(&typed.from)?, date(&typed.until)?);
    service.slots = slots(&typed.slots).ok_or_else(|| invalid("slots"))?;
    service.check().map_err(|field| invalid(field.name()))?;
    Ok(service)
}

/// `18:00 2, 19:30 4`: times and how many each takes; one where no number is given.
fn slots(text: &str) -> Option<Vec<Slot>> {
    let pieces = text.split([',', ';']).map(str::trim);
    pieces
        .filter(|piece| !piece.is_empty())
        .map(|piece| {
            let mut parts = piece.split_whitespace();
            let start: Time = parts.next()?.parse().ok()?;
            let capacity = match parts.next() {
                Some(many) => many.trim_start_matches('×').parse().ok()?,
                None => 1,
            };
            Some(Slot { start, capacity })
        })
        .collect()
}
