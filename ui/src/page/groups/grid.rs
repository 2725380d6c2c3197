//! A group's rooms, types by nights: what is set aside can be typed over, what came of it stands below.

use std::collections::BTreeMap;
use std::rc::Rc;

use keyrack_contract::call::block::{BlockView, NightView, SetNights};
use keyrack_contract::{Code, Failure};
use keyrack_domain::block::BlockNight;
use keyrack_domain::{Date, RoomTypeId, Stay};
use web_sys::HtmlInputElement;
use yew::prelude::*;

use crate::desk::{Desk, Toast, use_act, use_desk};
use crate::piece::{Button, Choice, Failed, Field, Kind, Select};
use crate::transport::Trouble;

/// What the grid needs.
#[derive(Clone, PartialEq, Properties)]
pub struct GridProps {
    /// The group.
    pub view: Rc<BlockView>,
}

type Cell = (RoomTypeId, Date);

/// What was typed and not saved: rooms and prices by cell.
#[derive(Clone, PartialEq, Default)]
struct Draft {
    rooms: BTreeMap<Cell, String>,
    prices: BTreeMap<Cell, String>,
}

/// The grid.
#[component]
pub fn Grid(props: &GridProps) -> Html {
    let desk = use_desk();
    let act = use_act();
    let words = desk.words;
    let view = &props.view;
    let draft = use_state(Draft::default);
    let prices = use_state(|| false);
    let trouble = use_state(|| None::<Trouble>);
    let (from, until) = span(&desk, view);
    let typed_from = use_state(|| from.to_string());
    let typed_until = use_state(|| until.to_string());
    let shown = Stay::try_new(
        typed_from.parse().unwrap_or(from).min(from),
        typed_until.parse().unwrap_or(until).max(until),
    );
    let nights: Vec<Date> = shown.map_or_else(|_| Vec::new(), |stay| stay.dates().collect());
    let changes = draft.rooms.len() + draft.prices.len();
    let onsave = {
        let (desk, act, trouble) = (desk.clone(), act.clone(), trouble.clone());
        let (view, draft) = (view.clone(), draft.clone());
        Callback::from(move |()| {
            let nights = match changed(&desk, &view, &draft) {
                Ok(nights) => nights,
                Err(why) => return trouble.set(Some(Trouble::Failed(why))),
            };
            let (desk, trouble, draft) = (desk.clone(), trouble.clone(), draft.clone());
            let id = view.block.id;
            act.run(SetNights { id, nights }, move |done| match done {
                Ok(_) => {
                    draft.set(Draft::default());
                    trouble.set(None);
                    desk.say(Toast::good(desk.words.say("groups-saved-nights")));
                }
                Err(why) => trouble.set(Some(why)),
            });
        })
    };
    let onshow = {
        let prices = prices.clone();
        Callback::from(move |what: String| prices.set(what == "prices"))
    };
    let onfrom = {
        let typed = typed_from.clone();
        Callback::from(move |text| typed.set(text))
    };
    let onuntil = {
        let typed = typed_until.clone();
        Callback::from(move |text| typed.set(text))
    };
    let choices = vec![
        Choice::new("rooms", words.say("groups-grid-rooms")),
        Choice::new("prices", words.say("groups-grid-prices")),
    ];
    let hint = if *prices {
        "groups-grid-price-hint"
    } else {
        "groups-grid-hint"
    };
    let known: BTreeMap<Cell, NightView> = view
        .nights
        .iter()
        .map(|night| ((night.room_type, night.date), *night))
        .collect();
    html! {
        <section class="kr-card" aria-label={words.say("groups-grid")} data-testid="group-grid">
            <h2>{ words.say("groups-grid") }</h2>
            <div class="kr-filter__row">
                <Select id="group-show" label={words.say("groups-grid-show")} value={if *prices { "prices" } else { "rooms" }} {choices} onchange={onshow} />
                <Field id="group-grid-from" kind="date" label={words.say("groups-arrival")} value={(*typed_from).clone()} oninput={onfrom} />
                <Field id="group-grid-until" kind="date" label={words.say("groups-departure")} value={(*typed_until).clone()} oninput={onuntil} />
            </div>
            <p class="kr-quiet">{ words.say(if view.nights.is_empty() { "groups-grid-empty" } else { hint }) }</p>
            <div class="kr-wide">
                <table class="kr-table kr-group-grid">
                    <thead><tr>
                        <th scope="col">{ words.say("desk-room-type") }</th>
                        { for nights.iter().map(|night| html! {
                            <th key={night.to_string()} scope="col" class="kr-figure">{ words.date_short(*night) }</th>
                        }) }
                    </tr></thead>
                    <tbody>
                        { for desk.profile.room_types.iter().map(|kind| html! {
                            <tr key={kind.id.to_string()}>
                                <th scope="row">{ desk.type_name(kind.id) }</th>
                                { for nights.iter().map(|night| {
                                    let cell = (kind.id, *night);
                                    let night = known.get(&cell).copied();
                                    draw(&desk, &draft, cell, night, *prices)
                                }) }
                            </tr>
                        }) }
                    </tbody>
                </table>
            </div>
            <Failed trouble={(*trouble).clone()} />
            <div><Button kind={Kind::Primary} label={words.say_with("groups-save-nights", &[("count", i64::try_from(changes).unwrap_or(0).into())])}
                onclick={onsave} disabled={changes == 0} busy={act.busy()} testid="group-save-nights" /></div>
        </section>
    }
}

/// The nights that are shown at first: the block's own, or a weekend from today.
fn span(desk: &Desk, view: &BlockView) -> (Date, Date) {
    let today = desk.profile.business_date;
    let (first, last) = view.block.span().unwrap_or((today, today));
    (first, last.tomorrow().unwrap_or(last))
}

/// One cell: the field, and below it what came of the rooms.
fn draw(
    desk: &Desk,
    draft: &UseStateHandle<Draft>,
    cell: Cell,
    night: Option<NightView>,
    prices: bool,
) -> Html {
    let words = desk.words;
    let (typed, stands) = if prices {
        (draft.prices.get(&cell), own_price(desk, night))
    } else {
        let rooms = night.map_or(0, |night| night.blocked);
        let stands = if rooms == 0 {
            String::new()
        } else {
            rooms.to_string()
        };
        (draft.rooms.get(&cell), stands)
    };
    let is_changed = typed.is_some();
    let value = typed.cloned().unwrap_or_else(|| stands.clone());
    let oninput = {
        let draft = draft.clone();
        Callback::from(move |event: InputEvent| {
            let text = event.target_unchecked_into::<HtmlInputElement>().value();
            let mut next = (*draft).clone();
            let held = if prices {
                &mut next.prices
            } else {
                &mut next.rooms
            };
            if text == stands {
                held.remove(&cell);
            } else {
                held.insert(cell, text);
            }
            draft.set(next);
        })
    };
    let names = [
        ("type", desk.type_name(cell.0).into()),
        ("date", words.date_long(cell.1).into()),
    ];
    let label = words.say_with(
        if prices {
            "groups-cell-price"
        } else {
            "groups-cell"
        },
        &names,
    );
    let placeholder = night
        .and_then(|night| night.price)
        .filter(|_| prices)
        .map(|price| words.money(price));
    html! {
        <td key={cell.1.to_string()} class={classes!("kr-group-grid__cell", is_changed.then_some("kr-group-grid__cell--changed"), night.is_some_and(|night| night.released).then_some("kr-group-grid__cell--released"))}>
            <input class="kr-group-grid__input" aria-label={label} {value} {placeholder} inputmode={if prices { "decimal" } else { "numeric" }} maxlength="12" {oninput}
                data-testid="group-cell" data-date={cell.1.to_string()} data-type={cell.0.to_string()} />
            if let Some(night) = night {
                { below(desk, night) }
            }
        </td>
    }
}

fn below(desk: &Desk, night: NightView) -> Html {
    let words = desk.words;
    let counts = [
        ("picked", i64::from(night.picked_up).into()),
        ("remaining", i64::from(night.remaining).into()),
        ("left", i64::from(night.left).into()),
    ];
    let told = words.say_with("groups-cell-counts-told", &counts);
    html! {
        <span class="kr-group-grid__counts" title={told.clone()} data-picked={night.picked_up.to_string()} data-remaining={night.remaining.to_string()}>
            <span aria-hidden="true">{ words.say_with("groups-cell-counts", &counts) }</span>
            <span class="kr-unseen">{ told }</span>
            if night.released {
                <span class="kr-quiet">{ words.say("groups-released") }</span>
            }
        </span>
    }
}

/// A night's own price as it stands in a field; empty where it takes the rate's.
fn own_price(desk: &Desk, night: Option<NightView>) -> String {
    let Some(night) = night.filter(|night| night.own_price) else {
        return String::new();
    };
    let digits = u32::from(desk.profile.property.currency.digits());
    let minor = night.price.map_or(0, |price| price.minor);
    let unit = 10_i64.pow(digits);
    if digits == 0 || minor % unit == 0 {
        return (minor / unit).to_string();
    }
    let width = usize::try_from(digits).unwrap_or(2);
    format!("{}.{:0width$}", minor / unit, minor % unit)
}

/// The cells that were typed over, whole.
fn changed(desk: &Desk, view: &BlockView, draft: &Draft) -> Result<Vec<BlockNight>, Failure> {
    let digits = desk.profile.property.currency.digits();
    let wrong = |cell: &Cell, field: &str| {
        Failure::new(Code::BlockInvalid)
            .with("field", field)
            .with("date", cell.1)
            .at(field)
    };
    let mut cells: BTreeMap<Cell, BlockNight> = BTreeMap::new();
    for cell in draft.rooms.keys().chain(draft.prices.keys()) {
        let stands = view.block.night((cell.1, cell.0)).copied();
        cells.entry(*cell).or_insert_with(|| {
            stands.unwrap_or(BlockNight {
                date: cell.1,
                room_type: cell.0,
                rooms: 0,
                price_minor: None,
            })
        });
    }
    for (cell, text) in &draft.rooms {
        let rooms = match text.trim() {
            "" => 0,
            text => text.parse().map_err(|_| wrong(cell, "nights"))?,
        };
        if let Some(night) = cells.get_mut(cell) {
            night.rooms = rooms;
        }
    }
    for (cell, text) in &draft.prices {
        let price = match text.trim() {
            "" => None,
            text => Some(
                keyrack_domain::money::read_minor(text, digits)
                    .ok_or_else(|| wrong(cell, "price"))?,
            ),
        };
        if let Some(night) = cells.get_mut(cell) {
            night.price_minor = price;
        }
    }
    Ok(cells.into_values().collect())
}
