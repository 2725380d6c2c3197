//! How much of a group's rooms was picked up, night by night, as a picture.

use std::collections::BTreeMap;

use keyrack_contract::call::block::BlockView;
use keyrack_domain::Date;
use yew::prelude::*;

use crate::desk::Desk;

/// The height of the picture, and the width of a night in it.
const HEIGHT: u32 = 120;
const NIGHT: u32 = 28;

#[derive(Default, Clone, Copy)]
struct Sum {
    blocked: u32,
    picked_up: u32,
    remaining: u32,
}

/// One bar a night: what is picked up, what is kept on top of it, and the frame of all that was set aside.
/// The grid below says the same in numbers.
pub fn pick_up_chart(desk: &Desk, view: &BlockView) -> Html {
    let words = desk.words;
    let mut nights: BTreeMap<Date, Sum> = BTreeMap::new();
    for night in &view.nights {
        let sum = nights.entry(night.date).or_default();
        sum.blocked += u32::from(night.blocked);
        sum.picked_up += u32::from(night.picked_up);
        sum.remaining += u32::from(night.remaining);
    }
    let most = nights
        .values()
        .map(|sum| sum.blocked.max(sum.picked_up + sum.remaining))
        .max()
        .unwrap_or(0)
        .max(1);
    let count = u32::try_from(nights.len()).unwrap_or(1).max(1);
    let width = count * NIGHT;
    let scaled = |rooms: u32| rooms * (HEIGHT - 24) / most;
    html! {
        <figure class="kr-pickup" data-testid="group-chart">
            <figcaption class="kr-pickup__key">
                <strong>{ words.say("groups-chart") }</strong>
                <span><i class="kr-pickup__swatch kr-pickup__picked" aria-hidden="true" />{ words.say("groups-picked-up") }</span>
                <span><i class="kr-pickup__swatch kr-pickup__kept" aria-hidden="true" />{ words.say("groups-still-held") }</span>
                <span><i class="kr-pickup__swatch kr-pickup__all" aria-hidden="true" />{ words.say("groups-blocked") }</span>
            </figcaption>
            <div class="kr-wide">
                <svg class="kr-pickup__bars" viewBox={format!("0 0 {width} {HEIGHT}")} width={width.to_string()} height={HEIGHT.to_string()}
                    role="img" aria-label={words.say("groups-chart")}>
                    { for nights.iter().zip(0_u32..).map(|((date, sum), place)| {
                        let x = place * NIGHT + 4;
                        let bar = |class: &'static str, from: u32, rooms: u32| {
                            let (top, height) = (HEIGHT - 20 - scaled(from + rooms), scaled(rooms));
                            html! { <rect {class} x={x.to_string()} y={top.to_string()} width={(NIGHT - 8).to_string()} height={height.to_string()} /> }
                        };
                        let told = words.say_with("groups-chart-told", &[
                            ("date", words.date_short(*date).into()),
                            ("picked", i64::from(sum.picked_up).into()),
                            ("blocked", i64::from(sum.blocked).into()),
                        ]);
                        html! {
                            <g key={date.to_string()}>
                                <title>{ told }</title>
                                { bar("kr-pickup__all", 0, sum.blocked) }
                                { bar("kr-pickup__picked", 0, sum.picked_up) }
                                { bar("kr-pickup__kept", sum.picked_up, sum.remaining) }
                                <text class="kr-pickup__day" x={(place * NIGHT + NIGHT / 2).to_string()} y={(HEIGHT - 6).to_string()} text-anchor="middle">{ date.day() }</text>
                            </g>
                        }
                    }) }
                </svg>
            </div>
        </figure>
    }
}
