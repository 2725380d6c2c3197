//! A rooming list: picked, tried, and then booked whole.

use keyrack_contract::call::block::{RoomingCheck, RoomingPlan, RoomingRun};
use keyrack_contract::call::import::Report;
use keyrack_domain::{BlockId, Money, Stay};
use yew::prelude::*;

use crate::desk::{Desk, Toast, Tone, use_act, use_desk};
use crate::page::import::columns::Columns;
use crate::page::import::pick::Pick;
use crate::page::import::reason::in_rooming_list;
use crate::page::import::trial::use_trial;
use crate::piece::{Alert, Button, Failed, Kind};

/// How many lines about which there is something to say are drawn.
const SHOWN_MAX: usize = 500;

/// Which group.
#[derive(Clone, PartialEq, Properties)]
pub struct RoomingProps {
    /// Its id.
    pub id: BlockId,
}

/// The list.
#[component]
pub fn Rooming(props: &RoomingProps) -> Html {
    let desk = use_desk();
    let words = desk.words;
    let act = use_act();
    let trial = use_trial::<Report>();
    let (chosen, report) = (trial.chosen.clone(), trial.report.clone());
    let id = props.id;
    let plan = chosen.as_ref().map(|chosen| RoomingPlan {
        id,
        file: chosen.file.clone(),
        columns: chosen.columns.clone(),
        dates: chosen.dates,
        room_types: chosen.room_types.clone(),
    });
    let onlook = trial.look(None);
    let onchange = trial.change();
    let oncheck = trial.check(plan.clone().map(|plan| RoomingCheck { plan }));
    let onrun = {
        let (desk, act, trial) = (desk.clone(), act.clone(), trial.clone());
        Callback::from(move |()| {
            let Some(plan) = plan.clone() else { return };
            let (desk, trial) = (desk.clone(), trial.clone());
            act.run(RoomingRun { plan }, move |done| match done {
                Ok(done) => {
                    trial.clear();
                    let count = [("count", i64::from(done.bookings).into())];
                    desk.say(Toast::good(
                        desk.words.say_with("groups-rooming-done", &count),
                    ));
                }
                Err(why) => trial.trouble.set(Some(why)),
            });
        })
    };
    let unknown = report.as_ref().map(|report| report.unknown_types.clone());
    html! {
        <section class="kr-group-rooming" aria-label={words.say("groups-rooming")} data-testid="rooming">
            <Pick onlook={onlook.clone()} name={chosen.as_ref().map(|chosen| chosen.name.clone())} hint={words.say("groups-rooming-hint")} />
            <Failed trouble={(*trial.trouble).clone()} />
            if let Some(chosen) = &*chosen {
                <Columns chosen={chosen.clone()} {onlook} {onchange} unknown={unknown.unwrap_or_default()} />
                <div><Button kind={if report.is_some() { Kind::Secondary } else { Kind::Primary }} label={words.say("groups-rooming-check")}
                    onclick={oncheck} busy={*trial.busy} disabled={act.busy()} testid="rooming-check" /></div>
            }
            if let Some(report) = &*report {
                { preview(&desk, report) }
                if report.refused > 0 {
                    <Alert tone={Tone::Warning} text={words.say_with("groups-rooming-refused", &[("count", i64::from(report.refused).into())])} testid="rooming-refused" />
                } else {
                    <div><Button kind={Kind::Primary} label={words.say_with("groups-rooming-run", &[("count", i64::from(report.bookings).into())])}
                        onclick={onrun} busy={act.busy()} disabled={report.bookings == 0} testid="rooming-run" /></div>
                }
            }
        </section>
    }
}

fn preview(desk: &Desk, report: &Report) -> Html {
    let words = desk.words;
    let currency = desk.profile.property.currency;
    html! {
        <section class="kr-card" data-testid="rooming-preview" data-bookings={report.bookings.to_string()} data-refused={report.refused.to_string()}>
            <p><strong>{ words.say_with("groups-rooming-would", &[("count", i64::from(report.bookings).into())]) }</strong></p>
            if !report.first.is_empty() {
                <div class="kr-scroll">
                    <table class="kr-table kr-table--rows">
                        <thead><tr>
                            <th scope="col" class="kr-figure">{ words.say("import-line") }</th>
                            <th scope="col">{ words.say("desk-guest") }</th>
                            <th scope="col">{ words.say("desk-stay") }</th>
                            <th scope="col">{ words.say("desk-room-type") }</th>
                            <th scope="col">{ words.say("desk-room") }</th>
                            <th scope="col" class="kr-figure">{ words.say("desk-total") }</th>
                        </tr></thead>
                        <tbody>{ for report.first.iter().map(|line| {
                            let stay = line.arrival.zip(line.departure).and_then(|(from, to)| Stay::try_new(from, to).ok());
                            html! {
                                <tr key={line.line}>
                                    <td class="kr-figure">{ line.line }</td>
                                    <td>{ &line.guest }</td>
                                    <td>{ stay.map(|stay| words.date_range(stay)) }</td>
                                    <td>{ line.room_type.map(|id| desk.type_name(id)) }</td>
                                    <td>{ &line.room }</td>
                                    <td class="kr-figure">{ line.total_minor.map(|minor| words.money(Money::new(minor, currency))) }</td>
                                </tr>
                            }
                        }) }</tbody>
                    </table>
                </div>
            }
            if !report.lines.is_empty() {
                <div class="kr-scroll kr-import__lines">
                    <table class="kr-table kr-table--rows" data-testid="rooming-lines">
                        <thead><tr>
                            <th scope="col" class="kr-figure">{ words.say("import-line") }</th>
                            <th scope="col">{ words.say("import-what") }</th>
                        </tr></thead>
                        <tbody>{ for report.lines.iter().take(SHOWN_MAX).map(|line| html! {
                            <tr key={line.line}>
                                <td class="kr-figure">{ line.line }</td>
                                <td>{ in_rooming_list(&words, line.reason, &line.piece) }</td>
                            </tr>
                        }) }</tbody>
                    </table>
                </div>
            }
        </section>
    }
}
