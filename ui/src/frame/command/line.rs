//! One line of the command bar, and what happens when it is chosen.

use keyrack_contract::call::search::{Hit, StayHit};
use keyrack_domain::reservation::Status;
use keyrack_domain::{Date, GuestId, ReservationId};
use patternfly_yew::prelude::Icon;

use super::commands::Command;
use crate::desk::{Desk, Intent};
use crate::page::address::go;

/// What a line leads to.
#[derive(Debug, Clone, PartialEq)]
pub enum Target {
    /// A booking's sheet.
    Stay(ReservationId),
    /// A guest's profile.
    Guest(GuestId),
    /// A room; its guest's sheet where somebody is in it.
    Room(String, Option<ReservationId>),
    /// A day on the chart.
    Date(Date),
    /// Something to do.
    Command(Command),
}

/// The heads under which lines stand, in their order.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Group {
    /// Opened before.
    Recent,
    /// Days.
    Dates,
    /// Rooms whose whole number was typed.
    Rooms,
    /// Bookings.
    Stays,
    /// Guests.
    Guests,
    /// Things to do.
    Commands,
}

impl Group {
    /// The head's message.
    pub const fn message(self) -> &'static str {
        match self {
            Self::Recent => "find-recent",
            Self::Dates => "find-dates",
            Self::Rooms => "field-rooms",
            Self::Stays => "desk-menu-bookings",
            Self::Guests => "desk-menu-guests",
            Self::Commands => "find-commands",
        }
    }
}

/// A line.
#[derive(Debug, Clone, PartialEq)]
pub struct Line {
    /// Where it leads.
    pub target: Target,
    /// Under which head it stands.
    pub group: Group,
    /// Its sign.
    pub icon: Icon,
    /// What it is.
    pub title: String,
    /// What tells it from others.
    pub detail: String,
    /// A booking's status.
    pub status: Option<Status>,
}

impl Line {
    /// Opens what it leads to.
    pub fn open(&self, desk: &Desk) {
        match &self.target {
            Target::Stay(id) | Target::Room(_, Some(id)) => desk.wish(Intent::Sheet(Some(*id))),
            Target::Guest(id) => go(&format!("#/guests?id={id}")),
            Target::Room(_, None) => go("#/rooms"),
            Target::Date(date) => go(&format!("#/chart?date={date}")),
            Target::Command(command) => command.run(desk),
        }
    }

    /// Whether it is remembered as opened.
    pub const fn is_kept(&self) -> bool {
        !matches!(self.target, Target::Command(_))
    }

    /// The line as it stands among those that were opened before.
    pub fn as_recent(&self) -> Self {
        Self {
            group: Group::Recent,
            ..self.clone()
        }
    }
}

/// Lines for what was found.
pub fn of_hits(desk: &Desk, hits: &[Hit]) -> Vec<Line> {
    hits.iter().map(|hit| of_hit(desk, hit)).collect()
}

fn of_hit(desk: &Desk, hit: &Hit) -> Line {
    let words = desk.words;
    match hit {
        Hit::Date { date } => Line {
            target: Target::Date(*date),
            group: Group::Dates,
            icon: Icon::Table,
            title: words.date_long(*date),
            detail: words.say("find-date-opens"),
            status: None,
        },
        Hit::Room {
            number,
            room_type,
            guest,
            ..
        } => Line {
            target: Target::Room(number.clone(), guest.as_ref().map(|guest| guest.id)),
            group: Group::Rooms,
            icon: Icon::Key,
            title: words.say_with("desk-room-number", &[("number", number.as_str().into())]),
            detail: match guest {
                Some(guest) => format!("{} · {}", desk.type_name(*room_type), guest.guest_name),
                None => desk.type_name(*room_type),
            },
            status: guest.as_ref().map(|guest| guest.status),
        },
        Hit::Stay(stay) => Line {
            target: Target::Stay(stay.id),
            group: Group::Stays,
            icon: Icon::List,
            title: stay.guest_name.clone(),
            detail: about(desk, stay),
            status: Some(stay.status),
        },
        Hit::Guest {
            id, name, contact, ..
        } => Line {
            target: Target::Guest(*id),
            group: Group::Guests,
            icon: Icon::User,
            title: name.clone(),
            detail: contact.clone(),
            status: None,
        },
    }
}

fn about(desk: &Desk, stay: &StayHit) -> String {
    let words = desk.words;
    let room = stay
        .room_number
        .as_deref()
        .map(|number| words.say_with("desk-room-number", &[("number", number.into())]));
    let parts = [
        Some(words.date_range(stay.stay)),
        room,
        Some(stay.reference.clone()),
    ];
    parts.into_iter().flatten().collect::<Vec<_>>().join(" · ")
}
