//! The first lines as they would become, and what is to be said about the others.

use std::rc::Rc;

use keyrack_contract::call::import::Report;
use keyrack_domain::{Money, Stay};
use yew::prelude::*;

use super::lines::Lines;
use super::reason::sentence;
use crate::desk::use_desk;

/// What is shown.
#[derive(Clone, PartialEq, Properties)]
pub struct PreviewProps {
    /// What would become of the file.
    pub report: Rc<Report>,
}

/// The tables.
#[component]
pub fn Preview(props: &PreviewProps) -> Html {
    let desk = use_desk();
    let words = desk.words;
    let report = &props.report;
    let currency = desk.profile.property.currency;
    let counts = [
        ("bookings", report.bookings.into()),
        ("guests", report.guests.into()),
    ];
    html! {
        <section class="kr-card" data-testid="import-preview" data-bookings={report.bookings.to_string()} data-refused={report.refused.to_string()}>
            <p><strong>{ words.say_with("import-would", &counts) }</strong></p>
            if !report.first.is_empty() {
                <div class="kr-scroll">
                    <table class="kr-table kr-table--rows">
                        <caption class="kr-quiet">{ words.say("import-first") }</caption>
                        <thead><tr>
                            <th scope="col" class="kr-figure">{ words.say("import-line") }</th>
                            <th scope="col">{ words.say("desk-reference") }</th>
                            <th scope="col">{ words.say("desk-guest") }</th>
                            <th scope="col">{ words.say("desk-stay") }</th>
                            <th scope="col">{ words.say("desk-room-type") }</th>
                            <th scope="col">{ words.say("desk-room") }</th>
                            <th scope="col" class="kr-figure">{ words.say("desk-total") }</th>
                        </tr></thead>
                        <tbody>
                            { for report.first.iter().map(|line| {
                                let stay = line.arrival.zip(line.departure).and_then(|(from, to)| Stay::try_new(from, to).ok());
                                html! {
                                    <tr key={line.line}>
                                        <td class="kr-figure">{ line.line }</td>
                                        <td>{ &line.reference }</td>
                                        <td>{ &line.guest }</td>
                                        <td>{ stay.map(|stay| words.date_range(stay)) }</td>
                                        <td>{ line.room_type.map(|id| desk.type_name(id)) }</td>
                                        <td>{ &line.room }
                                            if let Some(reason) = line.reason { <span class="kr-row__note">{ sentence(&words, reason, "") }</span> }
                                        </td>
                                        <td class="kr-figure">{ line.total_minor.map_or_else(|| words.say("import-own-price"), |minor| words.money(Money::new(minor, currency))) }</td>
                                    </tr>
                                }
                            }) }
                        </tbody>
                    </table>
                </div>
            }
            <Lines lines={report.lines.clone()} />
        </section>
    }
}
