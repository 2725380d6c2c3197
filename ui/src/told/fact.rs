//! What a change did, as one line.

use keyrack_contract::view::{Fact, Said};

use super::said;
use crate::desk::Desk;

/// The line.
pub fn fact(desk: &Desk, fact: &Fact) -> String {
    let words = desk.words;
    let from_to = |message: &str, from: String, to: String| {
        words.say_with(message, &[("from", from.into()), ("to", to.into())])
    };
    match fact {
        Fact::Booked {
            stay,
            room_type,
            party,
            total,
            ..
        } => words.say_with(
            "desk-did-booked",
            &[
                ("type", desk.type_name(*room_type).into()),
                ("stay", words.date_range(*stay).into()),
                ("nights", words.nights(stay.nights()).into()),
                ("party", words.party(party).into()),
                ("total", words.money(*total).into()),
            ],
        ),
        Fact::Status { from, to } => {
            from_to("desk-did-status", words.status(*from), words.status(*to))
        }
        Fact::Nights { from, to } if from.nights() == to.nights() => from_to(
            "desk-did-same-length",
            words.date_range(*from),
            words.date_range(*to),
        ),
        Fact::Nights { from, to } => words.say_with(
            "desk-did-nights",
            &[
                ("from", words.date_range(*from).into()),
                ("to", words.date_range(*to).into()),
                ("before", words.nights(from.nights()).into()),
                ("after", words.nights(to.nights()).into()),
            ],
        ),
        Fact::RoomType { from, to } => from_to(
            "desk-did-room-type",
            desk.type_name(*from),
            desk.type_name(*to),
        ),
        Fact::RatePlan { from, to } => from_to(
            "desk-did-room-type",
            desk.plan_name(*from),
            desk.plan_name(*to),
        ),
        Fact::Room { from, to } => {
            let number = |room: &Option<_>| room.map(|room| desk.room_number(room));
            let (from, to) = (number(from), number(to));
            let message = match (&from, &to) {
                (Some(_), Some(_)) => "desk-did-room",
                (None, _) => "desk-did-room-given",
                (Some(_), None) => "desk-did-room-taken",
            };
            from_to(message, from.unwrap_or_default(), to.unwrap_or_default())
        }
        Fact::Party { from, to } => from_to("desk-did-party", words.party(from), words.party(to)),
        Fact::Total { from, to } => from_to("desk-did-total", words.money(*from), words.money(*to)),
        Fact::Service { name, from: 0, to } => words.say_with(
            "stay-did-service-added",
            &[
                ("name", name.get(words.tag()).to_owned().into()),
                ("count", (*to).into()),
            ],
        ),
        Fact::Service { name, from, to } => {
            let message = match to {
                0 => "stay-did-service-dropped",
                _ => "stay-did-service-count",
            };
            words.say_with(
                message,
                &[
                    ("name", name.get(words.tag()).to_owned().into()),
                    ("from", (*from).into()),
                    ("to", (*to).into()),
                ],
            )
        }
        Fact::ServicePromise { name, promised } => {
            let message = match promised {
                true => "stay-did-service-confirmed",
                false => "stay-did-service-refused",
            };
            words.say_with(
                message,
                &[("name", name.get(words.tag()).to_owned().into())],
            )
        }
        Fact::SoldAnyway { reason } => {
            words.say_with("stay-did-anyway", &[("reason", reason.as_str().into())])
        }
        Fact::TakenBack { reason } => words.say_with(
            "desks-did-taken-back",
            &[("reason", reason.as_str().into())],
        ),
        Fact::RoomFound => words.say("stay-did-room-found"),
        Fact::Settled => words.say("desk-did-settled"),
        Fact::Picked => words.say("desk-did-picked"),
        Fact::Field { field, from, to } => {
            let message = match (from, to) {
                (Said::Parts, _) | (_, Said::Parts) => "desk-did-field-parts",
                (Said::Nothing, _) => "desk-did-field-set",
                _ => "desk-did-field",
            };
            words.say_with(
                message,
                &[
                    ("field", words.field(field).into()),
                    ("from", said(desk, from).into()),
                    ("to", said(desk, to).into()),
                ],
            )
        }
        Fact::Guest { fields } => {
            let mut names: Vec<String> = fields.iter().map(|field| words.field(field)).collect();
            names.dedup();
            words.say_with("desk-did-guest", &[("fields", names.join(", ").into())])
        }
    }
}
