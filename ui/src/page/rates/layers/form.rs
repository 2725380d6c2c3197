//! Restrictions over many rates are made or changed.

use keyrack_contract::call::layer::Put;
use keyrack_contract::call::rate::Grid;
use keyrack_domain::LayerId;
use keyrack_domain::rate::Layer;
use yew::prelude::*;

use super::typed::{Touched, Typed, looked_at, touched};
use crate::desk::{Desk, Toast, Undo, Watch, use_ask, use_desk};
use crate::page::form::{beside, changed, typed as put, use_sending};
use crate::page::rates::restrict::Numbers;
use crate::page::rates::scope::{plans, types};
use crate::piece::{Check, Choice, Dialog, Failed, Field, Select, Weekdays};
use crate::transport::fresh;

/// Fields that a failure can stand at.
const FIELDS: [&str; 10] = [
    "name",
    "dates",
    "weekdays",
    "min_los_arrival",
    "max_los_arrival",
    "exact_los",
    "min_los_through",
    "max_los_through",
    "min_advance_days",
    "max_advance_days",
];

/// What the form needs.
#[derive(Clone, PartialEq, Properties)]
pub struct LayerFormProps {
    /// The restrictions that are changed; new ones where there are none.
    pub layer: Option<Layer>,
    /// The form is closed.
    pub onclose: Callback<()>,
}

/// The form.
#[component]
pub fn LayerForm(props: &LayerFormProps) -> Html {
    let desk = use_desk();
    let words = desk.words;
    let sending = use_sending(&props.onclose);
    let typed = use_state({
        let layer = props.layer.clone();
        move || layer.map_or_else(|| Typed::fresh(LayerId(fresh())), Typed::of)
    });
    let onconfirm = sending.on({
        let (typed, was) = (typed.clone(), props.layer.clone());
        move |desk: &Desk| {
            let layer = typed.read()?;
            let name = layer.name.trim().to_owned();
            let text = desk
                .words
                .say_with("desk-layer-done", &[("name", name.into())]);
            let undo = Undo::Layer(layer.id, was.clone().map(Box::new));
            Ok((Put { layer }, Toast::good(text).with_undo(undo)))
        }
    });
    let limits = changed(&typed, |typed, limits| typed.limits = limits);
    let meant = typed.read().ok();
    let looked = meant
        .as_ref()
        .and_then(|layer| looked_at(layer, desk.profile.business_date));
    let rows = use_ask(looked.map(|(from, to)| Grid { from, to }), Watch::OFFERS);
    let told = meant
        .as_ref()
        .zip(rows.data.as_ref())
        .map(|(layer, rows)| touched(rows, layer, props.layer.as_ref()));
    let refused = FIELDS
        .iter()
        .find_map(|field| Some(((*field).to_owned(), sending.at(field)?)));
    let [from, to] = &typed.dates;
    let channels = [
        ("", "desk-layer-channel-all"),
        ("desk", "desk-layer-channel-desk"),
        ("web", "desk-layer-channel-web"),
    ];
    let channels = channels.map(|(value, message)| Choice::new(value, words.say(message)));
    let title = words.say(match props.layer {
        None => "desk-layer-new",
        Some(_) => "desk-layer-change",
    });
    let (layer, on) = (&typed.layer, &typed.limits);
    html! {
        <Dialog {title} confirm={words.say("save")} {onconfirm} onclose={props.onclose.clone()} busy={sending.busy()} testid="layer-form">
            <Field id="layer-name" label={words.say("desk-layer-name")} value={layer.name.clone()} chars_max=80 first=true required=true
                error={sending.at("name")} oninput={put(&typed, |typed, text| typed.layer.name = text)} />
            <div class="kr-fields">
                <Field id="layer-from" kind="date" label={words.say("desk-layer-first")} value={from.clone()} error={sending.at("dates")}
                    oninput={put(&typed, |typed, text| typed.dates[0] = text)} />
                <Field id="layer-to" kind="date" label={words.say("desk-layer-last")} value={to.clone()} hint={words.say("desk-layer-dates-hint")}
                    oninput={put(&typed, |typed, text| typed.dates[1] = text)} />
                <Select id="layer-channel" label={words.say("desk-layer-channel")} value={typed.channel()} choices={channels.to_vec()}
                    onchange={put(&typed, |typed, text| typed.put_channel(&text))} />
            </div>
            <Weekdays id="layer-weekday" legend={words.say("desk-layer-weekdays")} meant={layer.weekdays} error={sending.at("weekdays")}
                onchange={changed(&typed, |typed, weekdays| typed.layer.weekdays = weekdays)} />
            { types(&desk, "layer-type", &layer.room_types, &changed(&typed, |typed, chosen| typed.layer.room_types = chosen)) }
            { plans(&desk, "layer-plan", &layer.rate_plans, &changed(&typed, |typed, chosen| typed.layer.rate_plans = chosen)) }
            <fieldset class="kr-several">
                <legend class="kr-field__label">{ words.say("desk-layer-rules") }</legend>
                <Check id="layer-closed" label={words.say("desk-layer-closed")} checked={on.stop_sell == Some(true)}
                    onchange={changed(&typed, |typed, is_so: bool| typed.limits.stop_sell = is_so.then_some(true))} />
                <Check id="layer-no-arrival" label={words.say("desk-layer-no-arrival")} checked={on.closed_to_arrival == Some(true)}
                    onchange={changed(&typed, |typed, is_so: bool| typed.limits.closed_to_arrival = is_so.then_some(true))} />
                <Check id="layer-no-departure" label={words.say("desk-layer-no-departure")} checked={on.closed_to_departure == Some(true)}
                    onchange={changed(&typed, |typed, is_so: bool| typed.limits.closed_to_departure = is_so.then_some(true))} />
            </fieldset>
            <div class="kr-fields">
                <Numbers prefix="layer" typed={on.clone()} onchange={limits} {refused} />
            </div>
            <p role="status" class="kr-quiet" data-testid="layer-touched" data-prices={told.map(|told| told.prices.to_string())}>
                { told.map(|told| summary(&desk, told)) }
            </p>
            <Failed trouble={beside(sending.trouble(), &FIELDS)} />
        </Dialog>
    }
}

/// What it would do within the coming year, in words.
fn summary(desk: &Desk, told: Touched) -> String {
    let words = desk.words;
    if told.prices == 0 {
        return words.say("desk-layer-touches-nothing");
    }
    let counts = [
        ("nights", told.nights.into()),
        ("count", told.prices.into()),
        ("closed", told.closed.into()),
    ];
    words.say_with(
        if told.closed > 0 {
            "desk-layer-touches-closed"
        } else {
            "desk-layer-touches"
        },
        &counts,
    )
}
