//! Who is expected, by name or by the clock, and who should be here by now.

use std::rc::Rc;

use jiff::civil::Time;
use keyrack_contract::call::day::TodayList;
use keyrack_contract::view::ReservationLine;
use keyrack_domain::property::Property;
use keyrack_domain::reservation::{expected_instant, is_late};
use keyrack_domain::{Date, Timestamp};
use yew::prelude::*;

use super::arrival::Arrival;
use super::{occupant, part};
use crate::desk::{use_desk, use_tick};
use crate::page::row::head;
use crate::piece::{Choice, Select};
use crate::transport::now;

/// How often the clock is looked at: a guest is late from one minute to the next.
const LOOK_MILLISECONDS: u32 = 30_000;
/// The order by name, and the one by the clock, as the choice is written.
const BY_NAME: &str = "name";
const BY_TIME: &str = "time";

/// What the day knows.
#[derive(Clone, PartialEq, Properties)]
pub struct ArrivalsProps {
    /// The day.
    pub list: Rc<TodayList>,
}

/// Two lists: late guests, where there are any, and everybody else who comes.
#[component]
pub fn Arrivals(props: &ArrivalsProps) -> Html {
    let desk = use_desk();
    let by_time = use_state(|| false);
    use_tick(LOOK_MILLISECONDS);
    let words = desk.words;
    let list = &props.list;
    let (late, mut coming) = parted(&list.arrivals, &desk.profile.property, now());
    if *by_time {
        in_order(&mut coming, &desk.profile.property);
    }
    let row = |line: &ReservationLine, late: bool| {
        let occupant = occupant(list, line);
        html! { <Arrival key={line.id.to_string()} line={line.clone()} {late} {occupant} /> }
    };
    let late: Vec<Html> = late.iter().map(|line| row(line, true)).collect();
    let empty = if late.is_empty() {
        "desk-arrivals-empty"
    } else {
        "stay-arrivals-only-late"
    };
    let rows: Vec<Html> = coming.iter().map(|line| row(line, false)).collect();
    let has_times = list.arrivals.iter().any(|line| line.expected_at.is_some());
    let onchange = {
        let by_time = by_time.clone();
        Callback::from(move |word: String| by_time.set(word == BY_TIME))
    };
    let choices = vec![
        Choice::new(BY_NAME, words.say("stay-sort-name")),
        Choice::new(BY_TIME, words.say("stay-expected-at")),
    ];
    html! {
        <>
            if !late.is_empty() {
                { part("late", words.say("stay-late-arrivals"), String::new(), late, head(&desk, false)) }
            }
            if has_times && rows.len() > 1 {
                <div class="kr-arrivals__sort">
                    <Select id="arrivals-sort" label={words.say("stay-sort")} value={if *by_time { BY_TIME } else { BY_NAME }} {choices} {onchange} />
                </div>
            }
            { part("arrivals", words.say("desk-arrivals"), words.say(empty), rows, head(&desk, false)) }
        </>
    }
}

/// Who should be here by now, the longest awaited first, and who comes.
fn parted(
    arrivals: &[ReservationLine],
    hotel: &Property,
    now: Timestamp,
) -> (Vec<ReservationLine>, Vec<ReservationLine>) {
    let (mut late, coming): (Vec<_>, Vec<_>) = arrivals
        .iter()
        .cloned()
        .partition(|line| is_late(hotel, line.stay.arrival(), line.expected_at, now));
    in_order(&mut late, hotel);
    (late, coming)
}

/// By the clock. Who gave no time comes last of their day.
fn in_order(lines: &mut [ReservationLine], hotel: &Property) {
    lines.sort_by_cached_key(|line| {
        let place = due(hotel, line.stay.arrival(), line.expected_at);
        (line.stay.arrival(), place, line.guest_name.clone())
    });
}

fn due(hotel: &Property, arrival: Date, time: Option<Time>) -> Timestamp {
    time.map_or(Timestamp::MAX, |time| {
        expected_instant(hotel, arrival, time)
    })
}

#[cfg(test)]
#[allow(clippy::unwrap_used, clippy::indexing_slicing)]
mod tests {
    use super::*;
    use serde_json::json;

    fn hotel() -> Property {
        serde_json::from_value(json!({
            "id": "00000000-0000-0000-0000-000000000000", "slug": "demo", "name": "Hotel", "address": "",
            "country": "DE", "zone": "Europe/Berlin", "currency": "EUR", "languages": ["en"],
            "check_in": "15:00:00", "check_out": "11:00:00", "taxes": []
        }))
        .unwrap()
    }

    fn line(name: &str, arrival: &str, expected: Option<&str>) -> ReservationLine {
        let departure = arrival.parse::<Date>().unwrap().tomorrow().unwrap();
        serde_json::from_value(json!({
            "id": "00000000-0000-0000-0000-000000000000", "reference": "KR-1", "guest_name": name,
            "status": "confirmed", "stay": { "arrival": arrival, "departure": departure },
            "party": { "adults": 1, "child_ages": [] },
            "room_type": "00000000-0000-0000-0000-000000000000", "room": null, "room_number": null,
            "cleanliness": null, "total": { "minor": 100, "currency": "EUR" }, "contested": false,
            "unsent": false, "source": "desk", "expected_at": expected
        }))
        .unwrap()
    }

    fn names(lines: &[ReservationLine]) -> Vec<&str> {
        lines.iter().map(|line| line.guest_name.as_str()).collect()
    }

    #[test]
    fn the_clock_parts_who_is_late_from_who_comes() {
        let day = "2026-07-01";
        let all = vec![
            line("Abt", day, None),
            line("Beck", day, Some("18:00:00")),
            line("Cole", day, Some("16:30:00")),
            line("Dorn", day, Some("00:30:00")),
            line("Esser", "2026-06-30", None),
        ];
        let at = |text: &str| text.parse::<Timestamp>().unwrap();
        let (late, coming) = parted(&all, &hotel(), at("2026-07-01T17:30:00Z"));
        assert_eq!(names(&late), ["Esser", "Cole", "Beck"]);
        assert_eq!(names(&coming), ["Abt", "Dorn"]);
        let (late, mut coming) = parted(&all, &hotel(), at("2026-07-01T12:00:00Z"));
        assert_eq!(names(&late), ["Esser"]);
        in_order(&mut coming, &hotel());
        assert_eq!(names(&coming), ["Cole", "Beck", "Dorn", "Abt"]);
    }
}
