//! The tape chart: rooms by nights, in a form that is small on the wire.
//!
//! Days are whole numbers from [`Chart::from`] on, below zero for what began before it. Rooms and
//! types are places in the chart's own lists. Bars and their parts travel as arrays.

use keyrack_domain::property::OutageKind;
use keyrack_domain::reservation::{Group, Status};
use keyrack_domain::{Date, OutageId, ReservationId, RoomId, RoomTypeId};
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use super::ask;

/// The most nights of one chart.
pub const CHART_NIGHTS_MAX: u16 = 92;

/// Everything on the chart for some nights.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Read {
    /// The first night.
    pub from: Date,
    /// How many nights, 1 to [`CHART_NIGHTS_MAX`].
    pub nights: u16,
}
ask!(Read, "chart.read", Chart);

/// The chart.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Chart {
    /// Day 0.
    pub from: Date,
    /// How many nights.
    pub nights: u16,
    /// The day the hotel is working on.
    pub business_date: Date,
    /// Room types in house order, each with its counts and prices.
    pub types: Vec<ChartType>,
    /// Rooms by type, and within a type by number.
    pub rooms: Vec<ChartRoom>,
    /// Stays with a night here that take a room or have taken one.
    pub bars: Vec<Bar>,
    /// Rooms that are away.
    pub outages: Vec<OutageBar>,
    /// Rooms that cannot be had, because the larger room that they are part of is taken, or a part of
    /// theirs is.
    #[serde(default)]
    pub linked: Vec<LinkedBar>,
}

/// Nights on which a room is taken through another.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct LinkedBar {
    /// The place of the room.
    pub room: u16,
    /// The place of the room that the stay has.
    pub through: u16,
    /// The stay.
    pub by: ReservationId,
    /// The first night.
    pub from: i16,
    /// The day after the last night.
    pub to: i16,
}

/// A room type on the chart.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ChartType {
    /// Which.
    pub id: RoomTypeId,
    /// Rooms left each night, negative where more was sold than there is; `None` where counts are
    /// not kept.
    pub left: Vec<Option<i32>>,
    /// The lowest price of each night that a guest can book, in minor units, for the people that
    /// are included in it.
    pub price: Vec<Option<i64>>,
}

/// A room on the chart.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ChartRoom {
    /// Which.
    pub id: RoomId,
    /// The number on its door.
    pub number: String,
    /// Its floor, as the hotel names it.
    pub floor: String,
    /// The place of its type.
    pub kind: u16,
    /// The places of the rooms that it is made of.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub members: Vec<u16>,
}

/// A stay.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Bar {
    /// Which.
    pub id: ReservationId,
    /// What people quote.
    pub reference: String,
    /// Family name first.
    pub guest: String,
    /// Where it stands.
    pub status: Status,
    /// The day of arrival.
    pub arrival: i16,
    /// The day of departure.
    pub departure: i16,
    /// Adults.
    pub adults: u8,
    /// Children.
    pub children: u8,
    /// What the stay costs, in minor units of the property's currency.
    pub total_minor: i64,
    /// There is a note for staff.
    pub noted: bool,
    /// Two desks changed it.
    pub contested: bool,
    /// The group it belongs to.
    pub group: Option<Group>,
    /// Its nights within the chart, in order: one part for each run of nights in one room.
    pub parts: Vec<Part>,
}

/// A run of nights of one stay in one room, or without one.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(from = "PartWire", into = "PartWire")]
pub struct Part {
    /// The first night.
    pub from: i16,
    /// The day after the last night.
    pub to: i16,
    /// The place of the room.
    pub room: Option<u16>,
    /// The place of the type that was sold.
    pub kind: u16,
    /// How it lies.
    pub fit: Fit,
}

/// How a run of nights lies.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Fit {
    /// As it should, or without a room while one of its type is still free.
    #[default]
    Fits,
    /// No room of its type is left for one of its nights.
    Overbooked,
    /// Another live stay has the same room on one of its nights, or the room is out of order.
    Clashes,
}

type PartWire = (i16, i16, Option<u16>, u16, u8);

impl From<Part> for PartWire {
    fn from(part: Part) -> Self {
        let fit = match part.fit {
            Fit::Fits => 0,
            Fit::Overbooked => 1,
            Fit::Clashes => 2,
        };
        (part.from, part.to, part.room, part.kind, fit)
    }
}

impl From<PartWire> for Part {
    fn from((from, to, room, kind, fit): PartWire) -> Self {
        let fit = match fit {
            1 => Fit::Overbooked,
            2 => Fit::Clashes,
            _ => Fit::Fits,
        };
        Self {
            from,
            to,
            room,
            kind,
            fit,
        }
    }
}

/// The fields of a bar in their order on the wire; what is owned when it is read is lent when it is
/// written.
type BarWire<Text, Parts, Of> = (
    ReservationId,
    Text,
    Text,
    Status,
    i16,
    i16,
    u8,
    u8,
    i64,
    u8,
    Parts,
    Option<Of>,
);

const NOTED: u8 = 1;
const CONTESTED: u8 = 2;

impl Serialize for Bar {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let flags = u8::from(self.noted) * NOTED + u8::from(self.contested) * CONTESTED;
        let wire: BarWire<&str, &[Part], &Group> = (
            self.id,
            &self.reference,
            &self.guest,
            self.status,
            self.arrival,
            self.departure,
            self.adults,
            self.children,
            self.total_minor,
            flags,
            &self.parts,
            self.group.as_ref(),
        );
        wire.serialize(to)
    }
}

impl<'de> Deserialize<'de> for Bar {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        let wire = BarWire::<String, Vec<Part>, Group>::deserialize(from)?;
        let (
            id,
            reference,
            guest,
            status,
            arrival,
            departure,
            adults,
            children,
            total,
            flags,
            parts,
            group,
        ) = wire;
        Ok(Self {
            id,
            reference,
            guest,
            status,
            arrival,
            departure,
            adults,
            children,
            total_minor: total,
            noted: flags & NOTED != 0,
            contested: flags & CONTESTED != 0,
            group,
            parts,
        })
    }
}

/// A room that is away.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct OutageBar {
    /// Which.
    pub id: OutageId,
    /// The place of the room.
    pub room: u16,
    /// How much it takes away.
    pub kind: OutageKind,
    /// The first night away.
    pub from: i16,
    /// The first night back.
    pub to: i16,
    /// Why.
    pub reason: String,
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    #[test]
    fn a_bar_comes_off_the_wire_as_it_went_on() {
        let bar = Bar {
            id: ReservationId(uuid::Uuid::from_u128(7)),
            reference: "KR-A7-1-X".into(),
            guest: "Mustermann, Erika".into(),
            status: Status::InHouse,
            arrival: -3,
            departure: 4,
            adults: 2,
            children: 1,
            total_minor: 41_700,
            noted: true,
            contested: true,
            group: Some(Group {
                name: "Choir".into(),
                colour: keyrack_domain::reservation::GroupColour::Violet,
            }),
            parts: vec![Part {
                from: 0,
                to: 4,
                room: None,
                kind: 1,
                fit: Fit::Clashes,
            }],
        };
        let text = serde_json::to_string(&bar).unwrap();
        assert!(text.starts_with('['), "{text}");
        assert_eq!(serde_json::from_str::<Bar>(&text).unwrap(), bar);
    }
}
