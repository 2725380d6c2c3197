//! A code is made or changed.

use keyrack_contract::call::promo::Put;
use keyrack_contract::{Code, Failure};
use keyrack_domain::rate::{Cut, PromoCode, Window};
use keyrack_domain::{PromoId, RatePlanId};
use yew::prelude::*;

use super::steps;
use crate::desk::{Desk, Toast, use_act, use_desk};
use crate::piece::{Check, Dialog, Failed, Field};
use crate::transport::{Trouble, fresh};

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
    let act = use_act();
    let words = desk.words;
    let trouble = use_state(|| None::<Trouble>);
    let typed = use_state({
        let (desk, promo) = (desk.clone(), props.promo.clone());
        move || begin(&desk, promo)
    });
    let put = |set: fn(&mut Typed, String)| {
        let typed = typed.clone();
        Callback::from(move |text: String| {
            let mut next = (*typed).clone();
            set(&mut next, text);
            typed.set(next);
        })
    };
    let combinable = {
        let typed = typed.clone();
        Callback::from(move |combinable: bool| {
            let mut next = (*typed).clone();
            next.promo.combinable = combinable;
            typed.set(next);
        })
    };
    let plan = |id: RatePlanId| {
        let typed = typed.clone();
        Callback::from(move |wanted: bool| {
            let mut next = (*typed).clone();
            next.promo.rate_plans.retain(|known| *known != id);
            if wanted {
                next.promo.rate_plans.push(id);
            }
            typed.set(next);
        })
    };
    let onconfirm = {
        let (desk, act, trouble) = (desk.clone(), act.clone(), trouble.clone());
        let (typed, onclose) = (typed.clone(), props.onclose.clone());
        Callback::from(move |()| {
            let promo = match read(&desk, &typed) {
                Ok(promo) => promo,
                Err(why) => {
                    trouble.set(Some(Trouble::Failed(why)));
                    return;
                }
            };
            let (desk, trouble, onclose) = (desk.clone(), trouble.clone(), onclose.clone());
            let code = promo.code.clone();
            act.run(Put { promo }, move |done| match done {
                Ok(_) => {
                    onclose.emit(());
                    let text = desk
                        .words
                        .say_with("desk-promo-done", &[("code", code.into())]);
                    desk.say(Toast::good(text));
                }
                Err(why) => trouble.set(Some(why)),
            });
        })
    };
    let title = words.say(if props.promo.is_none() {
        "desk-promo-new"
    } else {
        "desk-promo-change"
    });
    let date = |id: &'static str, label: &str, value: &String, set: fn(&mut Typed, String)| {
        html! { <Field {id} kind="date" label={words.say(label)} value={value.clone()} oninput={put(set)} /> }
    };
    let number = |id: &'static str, label: &str, value: &String, set: fn(&mut Typed, String)| {
        html! { <Field {id} kind="number" min="1" label={words.say(label)} value={value.clone()} oninput={put(set)} /> }
    };
    let [booked_from, booked_to, nights_from, nights_to] = &typed.dates;
    html! {
        <Dialog {title} confirm={words.say("save")} {onconfirm} onclose={props.onclose.clone()} busy={act.busy()} testid="promo-form">
            <div class="kr-fields">
                <Field id="promo-code" label={words.say("desk-promo-code")} value={typed.promo.code.clone()} chars_max=30 first=true required=true
                    oninput={put(|typed, text| typed.promo.code = text)} />
                <Field id="promo-off" label={words.say("desk-promo-off")} hint={words.say("desk-promo-off-hint")} value={typed.off.clone()} required=true
                    oninput={put(|typed, text| typed.off = text)} />
                <Field id="promo-name" label={words.say("desk-promo-name")} value={typed.promo.name.clone()} chars_max=80
                    oninput={put(|typed, text| typed.promo.name = text)} />
            </div>
            <div class="kr-fields">
                { date("promo-booked-from", "desk-cond-booked-from", booked_from, |typed, text| typed.dates[0] = text) }
                { date("promo-booked-to", "desk-cond-booked-to", booked_to, |typed, text| typed.dates[1] = text) }
                { date("promo-nights-from", "desk-cond-nights-from", nights_from, |typed, text| typed.dates[2] = text) }
                { date("promo-nights-to", "desk-cond-nights-to", nights_to, |typed, text| typed.dates[3] = text) }
                { number("promo-nights-min", "desk-cond-nights-min", &typed.nights_min, |typed, text| typed.nights_min = text) }
                { number("promo-uses", "desk-promo-uses", &typed.uses, |typed, text| typed.uses = text) }
                { number("promo-per-guest", "desk-promo-per-guest", &typed.per_guest, |typed, text| typed.per_guest = text) }
            </div>
            <fieldset class="kr-plan__ladder">
                <legend class="kr-field__label">{ words.say("desk-promo-plans") }</legend>
                { for desk.profile.rate_plans.iter().filter(|known| !known.archived).map(|known| html! {
                    <Check key={known.id.to_string()} id={format!("promo-plan-{}", known.id)} label={desk.plan_name(known.id)}
                        checked={typed.promo.rate_plans.contains(&known.id)} onchange={plan(known.id)} />
                }) }
            </fieldset>
            <Check id="promo-combinable" label={words.say("desk-promo-combinable")} hint={words.say("desk-promo-combinable-hint")}
                checked={typed.promo.combinable} onchange={combinable} />
            <Failed trouble={(*trouble).clone()} />
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
    let date =
        |date: Option<keyrack_domain::Date>| date.map_or_else(String::new, |date| date.to_string());
    let number = |number: Option<u32>| number.map_or_else(String::new, |number| number.to_string());
    Typed {
        off: if is_new {
            String::new()
        } else {
            steps::told_cut(promo.cut, currency, point)
        },
        dates: [
            date(promo.booking.from),
            date(promo.booking.to),
            date(promo.nights.from),
            date(promo.nights.to),
        ],
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
    let date = |text: &str, field| match text.trim() {
        "" => Ok(None),
        text => text.parse().map(Some).map_err(|_| invalid(field)),
    };
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
