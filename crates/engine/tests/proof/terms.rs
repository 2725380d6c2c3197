//! Conditions of plans, codes and demand, as documents hold them.

use jiff::civil::Date;
use keyrack_domain::rate::{Modifiers, PromoCode, YieldRule};
use serde_json::{Value, json};
use uuid::Uuid;

use crate::support::rate_plan;
use crate::words::{Ahead, Demand, DemandBy, Off, Promo, Terms, Turn};

fn off(off: Off) -> Value {
    match off {
        Off::Share(points) => json!({ "basis_points": points }),
        Off::Amount(minor) => json!({ "minor": minor }),
    }
}

fn window(dates: Option<(Date, Date)>) -> Value {
    dates.map_or(json!({}), |(from, to)| json!({ "from": from, "to": to }))
}

fn ahead(ahead: Ahead) -> Value {
    match ahead {
        Ahead::Days(days) => json!({ "days": days }),
        Ahead::Hours(hours) => json!({ "hours": hours }),
    }
}

pub fn modifiers(terms: &Terms) -> Modifiers {
    let mut value = json!({
        "rounding": { "to_minor": terms.round },
        "booking": window(terms.booked),
        "nights": window(terms.nights),
        "nights_min": terms.shortest,
        "nights_max": terms.longest,
    });
    let lead = |(days, cut): &(u16, Off)| json!({ "days": days, "cut": off(*cut) });
    value["early"] = terms.early.iter().map(lead).collect();
    value["late"] = terms.late.iter().map(lead).collect();
    if let Some((parent, turns)) = &terms.follows {
        let step = |turn: &Turn| match turn {
            Turn::Share(points) => json!({ "by_basis_points": points }),
            Turn::Amount(minor) => json!({ "by": minor }),
        };
        let steps: Vec<_> = turns.iter().map(step).collect();
        value["derivation"] = json!({ "parent": rate_plan(*parent), "steps": steps });
    }
    if !terms.ladder.is_empty() {
        let rung = |(nights, cut): &(u16, Off)| json!({ "nights": nights, "cut": off(*cut) });
        value["ladder"] = json!({
            "reach": if terms.climbing { "progressive" } else { "retroactive" },
            "rungs": terms.ladder.iter().map(rung).collect::<Vec<_>>(),
        });
    }
    if terms.floor.is_some() || terms.ceiling.is_some() {
        let limits = json!({ "floor_minor": terms.floor, "ceiling_minor": terms.ceiling });
        value["limits"] = json!([limits]);
    }
    if let Some((nights, free, again)) = terms.free {
        value["free_nights"] = json!({ "nights": nights, "free": free, "again": again });
    }
    if let Some(least) = terms.ahead_least {
        value["min_advance"] = ahead(least);
    }
    if let Some(most) = terms.ahead_most {
        value["max_advance"] = ahead(most);
    }
    serde_json::from_value(value).unwrap()
}

pub fn promo(place: usize, own: &Promo) -> PromoCode {
    let plans = own.plans.iter().map(|plan| rate_plan(*plan));
    serde_json::from_value(json!({
        "id": Uuid::from_u128(0xC00 + place as u128),
        "code": own.code,
        "cut": off(own.off),
        "booking": window(own.booked),
        "nights": window(own.nights),
        "rate_plans": plans.collect::<Vec<_>>(),
        "nights_min": own.shortest,
        "uses_max": own.uses,
        "combinable": own.beside,
    }))
    .unwrap()
}

pub fn demand(place: usize, own: &Demand) -> YieldRule {
    let plans = own.plans.iter().map(|plan| rate_plan(*plan));
    let step = |(at, points, minor): &(u16, i32, i64)| json!({ "at": at, "push": { "basis_points": points, "minor": minor } });
    serde_json::from_value(json!({
        "id": Uuid::from_u128(0xD00 + place as u128),
        "name": format!("Rule {place}"),
        "measure": match own.by {
            DemandBy::House => "house_occupancy",
            DemandBy::Kind => "type_occupancy",
            DemandBy::Days => "days_ahead",
        },
        "steps": own.steps.iter().map(step).collect::<Vec<_>>(),
        "rate_plans": plans.collect::<Vec<_>>(),
        "position": place,
    }))
    .unwrap()
}
