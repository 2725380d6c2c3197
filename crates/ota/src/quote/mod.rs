//! The price of one stay from a message: of every plan and type of room that takes it.

mod extras;
mod guests;
mod nights;
mod reply;
mod rules;
mod sold;

use jiff::civil::Date;
use keyrack_domain::{Party, Stay};

use crate::message::{Message, Plan};

use guests::Guests;
pub use reply::{Extra, Night, Offer, Reasons, Refused, Reply};

/// What is asked.
#[derive(Debug, Clone)]
pub struct Asked {
    /// The nights.
    pub stay: Stay,
    /// Who comes.
    pub party: Party,
    /// The day of the booking, in the hotel's calendar.
    pub booked: Date,
    /// Types of room, where the asker knows them. A rate plan does not say how many people a room holds.
    pub rooms: Vec<Room>,
    /// Take a child whom the plan counts as an adult for one. Otherwise such a plan is refused, and the
    /// asker has to say *adult*.
    pub ages_by_plan: bool,
}

/// How many people a type of room holds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Room {
    /// `InvTypeCode` of the message.
    pub code: String,
    /// The fewest people that it is sold to.
    pub least: u8,
    /// People that its price is made for.
    pub standard: u8,
    /// The most people.
    pub most: u8,
    /// The most children among them; `None` for no limit of their own.
    pub children_most: Option<u8>,
}

/// The most people where nobody says how many a room holds.
const PEOPLE_MAX: u8 = 99;

/// Prices a stay.
#[must_use]
pub fn quote(message: &Message, asked: &Asked) -> Reply {
    let mut reply = Reply::new(asked);
    for plan in &message.plans {
        let mut rooms: Vec<&str> = Vec::new();
        for rate in &plan.rates {
            if !rooms.contains(&rate.room.as_str()) {
                rooms.push(&rate.room);
            }
        }
        for code in rooms {
            let room = room(plan, code, asked);
            match offer(plan, &room, asked) {
                Ok(offer) => reply.offers.push(offer),
                Err(why) => reply.refused.push(Refused {
                    rate_plan: plan.code.clone(),
                    room_type: code.to_owned(),
                    why,
                }),
            }
        }
    }
    reply.choose();
    reply
}

/// What is known of a type of room. Where nobody says, its price is made for as many people as the
/// largest base amount of the plan.
fn room(plan: &Plan, code: &str, asked: &Asked) -> Room {
    let known = asked.rooms.iter().find(|room| room.code == code);
    known.cloned().unwrap_or_else(|| {
        let own = plan.rates.iter().filter(|rate| rate.room == code);
        let largest = own.filter_map(|rate| rate.base.last().map(|(guests, _)| *guests));
        Room {
            code: code.to_owned(),
            least: 1,
            standard: largest.max().unwrap_or(1),
            most: PEOPLE_MAX,
            children_most: None,
        }
    })
}

fn offer(plan: &Plan, room: &Room, asked: &Asked) -> Result<Offer, Reasons> {
    let guests = Guests::of(plan, room, asked)?;
    rules::check(plan, room, asked)?;
    let nights = nights::price(plan, room, &guests, &asked.stay);
    let nights = match nights {
        Ok(nights) => nights,
        // A closed night is told as such, even where it has no price either.
        Err(why) => return Err(rules::closed(plan, room, asked).unwrap_or(why)),
    };
    let extras = extras::price(plan, room, &guests, &asked.stay, &nights)?;
    sold::sell(plan, room, asked, &guests, &nights, extras)
}
