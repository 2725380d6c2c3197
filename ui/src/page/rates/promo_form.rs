//! A code is made or changed.

use keyrack_contract::call::promo::Put;
use keyrack_contract::{Code, Failure};
use keyrack_domain::PromoId;
use keyrack_domain::rate::{Cut, PromoCode, Window};
use yew::prelude::*;

use super::scope::{plans, types};
use super::steps;
use crate::desk::{Desk, Toast, use_desk};
use crate::page::form::{beside, changed, read_date, typed as put, typed_window, use_sending};
use crate::piece::{Check, Dialog, Failed, Field};
use crate::transport::fresh;

/// Fields that a failure can stand at.
const FIELDS: [&str; 7] = [
    "code",
    "cut",
    "booking",
    "nights",
    "nights_min",
    "uses_max",
    "uses_per_guest_max",
];

/// What the form needs.
#[derive(Clone, PartialEq, Properties)]
pub struct PromoFormProps {
    /// The code that is changed; a new one where there is none.
    #[prop_or_default]
    pub promo: Option<PromoCode>,
    /// The form is closed.
    pub onclose: Callback<()>,
}

/// All that is typed.
#[derive(Clone, PartialEq)]
struct Typed {
    promo: PromoCode,
    off: String,
    dates: [String; 4],
    nights_min: String,
    uses: String,
    per_guest: String,
}

/// The form.
#[component]
pub fn PromoForm(props: &PromoFormProps) -> Html {
    let desk = use_desk();
    let words = desk.words;
    let sending = use_sending(&props.onclose);
    let typed = use_state({
        let (desk, promo) = (desk.clone(), props.promo.clone());
        move || begin(&desk, promo)
    });
    let onconfirm = sending.on({
        let typed = typed.clone();
        move |desk: &Desk| {
            let promo = read(desk, &typed)?;
            let code = promo.code.clone();
            let text = desk
                .words
                .say_with("desk-promo-saved", &[("code", code.into())]);
            Ok((Put { promo }, Toast::good(text)))
        }
    });
    let title = words.say(if props.promo.is_none() {
        "desk-promo-new"
    } else {
        "desk-promo-change"
    });
    let date = |id: &'static str,
                field: &str,
                label: &str,
                value: &String,
                set: fn(&mut Typed, String)| {
        html! { <Field {id} kind="date" label={words.say(label)} value={value.clone()} error={sending.at(field)} oninput={put(&typed, set)} /> }
    };
    let number = |id: &'static str,
                  field: &str,
                  label: &str,
                  value: &String,
                  set: fn(&mut Typed, String)| {
        html! { <Field {id} kind="number" min="1" label={words.say(label)} value={value.clone()} error={sending.at(field)} oninput={put(&typed, set)} /> }
    };
    let [booked_from, booked_to, nights_from, nights_to] = &typed.dates;
    html! {
        <Dialog {title} confirm={words.say("save")} {onconfirm} onclose={props.onclose.clone()} busy={sending.busy()} testid="promo-form">
            <div class="kr-fields">
                <Field id="promo-code" label={words.say("desk-promo-code")} value={typed.promo.code.clone()} chars_max=30 first=true required=true error={sending.at("code")}
                    oninput={put(&typed, |typed, text| typed.promo.code = text)} />
                <Field id="promo-off" label={words.say("desk-promo-off")} hint={words.say("desk-promo-off-hint")} value={typed.off.clone()} required=true error={sending.at("cut")}
                    oninput={put(&typed, |typed, text| typed.off = text)} />
                <Field id="promo-name" label={words.say("desk-promo-name")} value={typed.promo.name.clone()} chars_max=80
                    oninput={put(&typed, |typed, text| typed.promo.name = text)} />
            </div>
            <div class="kr-fields">
                { date("promo-booked-from", "booking", "desk-cond-booked-from", booked_from, |typed, text| typed.dates[0] = text) }
                { date("promo-booked-to", "", "desk-cond-booked-to", booked_to, |typed, text| typed.dates[1] = text) }
                { date("promo-nights-from", "nights", "desk-cond-nights-from", nights_from, |typed, text| typed.dates[2] = text) }
                { date("promo-nights-to", "", "desk-cond-nights-to", nights_to, |typed, text| typed.dates[3] = text) }
                { number("promo-nights-min", "nights_min", "desk-cond-nights-min", &typed.nights_min, |typed, text| typed.nights_min = text) }
                { number("promo-uses", "uses_max", "desk-promo-uses", &typed.uses, |typed, text| typed.uses = text) }
                { number("promo-per-guest", "uses_per_guest_max", "desk-promo-per-guest", &typed.per_guest, |typed, text| typed.per_guest = text) }
            </div>
            { types(&desk, "promo-type", &typed.promo.room_types, &changed(&typed, |typed, chosen| typed.promo.room_types = chosen)) }
            { plans(&desk, "promo-plan", &typed.promo.rate_plans, &changed(&typed, |typed, chosen| typed.promo.rate_plans = chosen)) }
            <Check id="promo-combinable" label={words.say("desk-promo-combinable")} hint={words.say("desk-promo-combinable-hint")}
                checked={typed.promo.combinable} onchange={changed(&typed, |typed, combinable| typed.promo.combinable = combinable)} />
            <Failed trouble={beside(sending.trouble(), &FIELDS)} />
        </Dialog>
    }
}

fn begin(desk: &Desk, promo: Option<PromoCode>) -> Typed {
    let (currency, point) = (desk.profile.property.currency, desk.words.decimal_mark());
    let is_new = promo.is_none();
    let promo = promo.unwrap_or_else(|| PromoCode {
        id: PromoId(fresh()),
        code: String::new(),
        name: String::new(),
        cut: Cut::BasisPoints(1_000),
        booking: Window::default(),
        nights: Window::default(),
        rate_plans: Vec::new(),
        room_types: Vec::new(),
        nights_min: 0,
        uses_max: None,
        uses_per_guest_max: None,
        combinable: false,
        archived: false,
    });
    let [booked_from, booked_to] = typed_window(&promo.booking);
    let [nights_from, nights_to] = typed_window(&promo.nights);
    let number = |number: Option<u32>| number.map_or_else(String::new, |number| number.to_string());
    Typed {
        off: if is_new {
            String::new()
        } else {
            steps::told_cut(promo.cut, currency, point)
        },
        dates: [booked_from, booked_to, nights_from, nights_to],
        nights_min: number(Some(promo.nights_min.into()).filter(|nights| *nights > 0)),
        uses: number(promo.uses_max),
        per_guest: number(promo.uses_per_guest_max),
        promo,
    }
}

fn read(desk: &Desk, typed: &Typed) -> Result<PromoCode, Failure> {
    let invalid = |field: &str| {
        Failure::new(Code::PromoInvalid)
            .with("field", field)
            .at(field)
    };
    let (currency, point) = (desk.profile.property.currency, desk.words.decimal_mark());
    let date = |text: &str, field: &str| read_date(text, || invalid(field));
    let number = |text: &str, field| match text.trim() {
        "" => Ok(None),
        text => text.parse::<u32>().map(Some).map_err(|_| invalid(field)),
    };
    let [booked_from, booked_to, nights_from, nights_to] = &typed.dates;
    let nights_min = number(&typed.nights_min, "nights_min")?.unwrap_or(0);
    Ok(PromoCode {
        cut: steps::read_cut(&typed.off, currency, point).ok_or_else(|| invalid("cut"))?,
        booking: Window {
            from: date(booked_from, "booking")?,
            to: date(booked_to, "booking")?,
        },
        nights: Window {
            from: date(nights_from, "nights")?,
            to: date(nights_to, "nights")?,
        },
        nights_min: u16::try_from(nights_min).map_err(|_| invalid("nights_min"))?,
        uses_max: number(&typed.uses, "uses_max")?,
        uses_per_guest_max: number(&typed.per_guest, "uses_per_guest_max")?,
        ..typed.promo.clone()
    })
}
