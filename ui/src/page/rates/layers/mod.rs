//! Restrictions over many rates at once.

mod form;
mod said;
mod typed;

use keyrack_contract::call::layer::Remove;
use keyrack_domain::rate::Layer;
use yew::prelude::*;

use self::form::LayerForm;
use self::said::{for_what, rules, when};
use crate::desk::{Act, Desk, Toast, Undo, use_act, use_desk};
use crate::page::form::act_and_say;
use crate::page::register::{LineSteps, Register, use_pen};

/// The list.
#[component]
pub fn Layers() -> Html {
    let desk = use_desk();
    let act = use_act();
    let words = desk.words;
    let pen = use_pen::<Layer>();
    let today = desk.profile.business_date;
    let is_past = |layer: &Layer| layer.dates.to.is_some_and(|last| last < today);
    let mut layers: Vec<&Layer> = desk.profile.layers.iter().collect();
    layers.sort_by_key(|layer| (is_past(layer), layer.dates.from, layer.dates.to));
    let row = |layer: &Layer| {
        let past = is_past(layer);
        html! {
            <tr key={layer.id.to_string()} class={past.then_some("kr-layer--past")} data-testid="layer-row" data-layer={layer.name.clone()}>
                <td>
                    { &layer.name }
                    if past { <div class="kr-quiet">{ words.say("desk-layer-past") }</div> }
                </td>
                <td>{ for_what(&desk, layer) }</td>
                <td>{ when(&words, layer) }</td>
                <td>{ for rules(&words, layer).into_iter().map(|line| html! { <div>{ line }</div> }) }</td>
                <LineSteps entry="layer" name={layer.name.clone()} onedit={pen.change(layer)} away={words.say("desk-layer-remove")}
                    away_testid="remove" onaway={remove(&desk, &act, layer)} busy={act.busy()} />
            </tr>
        }
    };
    let columns = [
        "desk-layer-name",
        "desk-layer-where",
        "desk-layer-when",
        "desk-layer-rules",
    ];
    html! {
        <Register testid="layers" entry="layer" intro={words.say("desk-layer-hint")} label={words.say("desk-layer-new")}
            guarded={words.say("desk-layer-manager-only")} onnew={pen.begin()} columns={columns.map(|column| words.say(column)).to_vec()}
            empty={words.say("desk-layer-empty")} rows={layers.into_iter().map(row).collect::<Vec<_>>()}>
            { pen.draw(|layer, onclose| html! { <LayerForm {layer} {onclose} /> }) }
        </Register>
    }
}

/// Takes restrictions away, and offers to put them back as they were.
fn remove(desk: &Desk, act: &Act, layer: &Layer) -> Callback<()> {
    let (desk, act, layer) = (desk.clone(), act.clone(), layer.clone());
    Callback::from(move |()| {
        let name = layer.name.clone();
        let text = desk
            .words
            .say_with("desk-layer-removed", &[("name", name.into())]);
        let undo = Undo::Layer(layer.id, Some(Box::new(layer.clone())));
        let call = Remove { id: layer.id };
        act_and_say(&desk, &act, call, Toast::good(text).with_undo(undo));
    })
}
