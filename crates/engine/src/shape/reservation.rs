//! Reservations.

use std::collections::BTreeMap;

use jiff::Timestamp;
use jiff::civil::Date;
use keyrack_allotment::{Cell, Right};
use keyrack_domain::policy::FrozenPolicy;
use keyrack_domain::reservation::{Source, Status, TimeSlice};
use keyrack_domain::tax::TaxLine;
use keyrack_domain::{BookingId, GuestId, Money, Party, Stay};
use keyrack_replica::{Edit, EditError};
use serde::{Deserialize, Serialize};
use serde_json::Value;

/// The stay register: what holds rooms and what it costs. It is written whole and never merged field
/// by field; two desks that write it leave two contenders.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct StayRegister {
    /// Where the reservation stands.
    pub status: Status,
    /// Night by night, in order; a missed or cancelled stay keeps them for the history.
    pub slices: Vec<TimeSlice>,
    /// Who sleeps there.
    pub party: Party,
    /// What a cancellation costs, as it was promised.
    pub policy: FrozenPolicy,
    /// Taxes inside the price or on top.
    pub taxes: Vec<TaxLine>,
    /// What the stay costs.
    pub total: Money,
    /// The rights it is sold on, one pair a slice: the house's, then the type's; empty text for a
    /// night that needs none. No pairs at all when the nights are free again.
    #[serde(default)]
    pub rights: Vec<[String; 2]>,
}

impl StayRegister {
    /// Writes down which rights each slice is sold on.
    pub(crate) fn stand_on(&mut self, rights: &BTreeMap<Cell, Right>) {
        let word = |cell: Cell| {
            rights
                .get(&cell)
                .map(ToString::to_string)
                .unwrap_or_default()
        };
        let pair = |slice: &TimeSlice| {
            [
                word(Cell::house(slice.date)),
                word(Cell::room_type(slice.date, slice.room_type.0)),
            ]
        };
        self.rights = self.slices.iter().map(pair).collect();
    }

    /// The rights by the cell they count in.
    pub(crate) fn rights_by_cell(&self) -> BTreeMap<Cell, Right> {
        let mut cells = BTreeMap::new();
        for (slice, [house, room_type]) in self.slices.iter().zip(&self.rights) {
            if let Ok(right) = house.parse() {
                cells.insert(Cell::house(slice.date), right);
            }
            if let Ok(right) = room_type.parse() {
                cells.insert(Cell::room_type(slice.date, slice.room_type.0), right);
            }
        }
        cells
    }

    /// The nights. `None` for a register without any, which only damage can make.
    pub(crate) fn stay(&self) -> Option<Stay> {
        let first = self.slices.first()?.date;
        let last: Date = self.slices.last()?.date;
        Stay::try_new(first, last.tomorrow().ok()?).ok()
    }
}

/// A reservation's document.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct ReservationShape {
    /// Its purchase.
    pub booking: BookingId,
    /// What people quote.
    pub reference: String,
    /// Who stays.
    pub guest: GuestId,
    /// Where it came from.
    pub source: Source,
    /// When it was made.
    pub made_at: Timestamp,
    /// Notes for staff.
    pub notes: String,
    /// BLAKE3 of the manage token, as hex; empty for none.
    pub manage_token: String,
    /// Nights, rooms, rights, price.
    pub stay: StayRegister,
}

impl ReservationShape {
    /// The reservation that a document describes; `None` while it is not complete.
    pub(crate) fn from_value(value: &Value) -> Option<Self> {
        let text = |field: &str| value.get(field).and_then(Value::as_str).unwrap_or_default();
        let other = |key: &str| {
            value
                .get("other")
                .and_then(|map| map.get(key))
                .and_then(Value::as_str)
                .unwrap_or_default()
                .to_owned()
        };
        Some(Self {
            booking: text("booking").parse().ok()?,
            reference: text("number").to_owned(),
            guest: text("guest").parse().ok()?,
            source: Source::deserialize(value.get("source")?).ok()?,
            made_at: Timestamp::from_millisecond(value.get("made_at")?.as_i64()?).ok()?,
            notes: text("notes").to_owned(),
            manage_token: other("manage_token"),
            stay: StayRegister::deserialize(value.get("stay")?).ok()?,
        })
    }

    /// Writes a new reservation.
    pub(crate) fn put(&self, edit: &mut Edit<'_>) -> Result<(), EditError> {
        let json = |value: Result<Value, serde_json::Error>| value.unwrap_or(Value::Null);
        edit.set("booking", &Value::from(self.booking.to_string()))?;
        edit.set("number", &Value::from(self.reference.as_str()))?;
        edit.set("guest", &Value::from(self.guest.to_string()))?;
        edit.set("source", &json(serde_json::to_value(self.source)))?;
        edit.set("made_at", &Value::from(self.made_at.as_millisecond()))?;
        if !self.notes.is_empty() {
            edit.text("notes", &self.notes)?;
        }
        if !self.manage_token.is_empty() {
            edit.put(
                "other",
                "manage_token",
                &Value::from(self.manage_token.as_str()),
            )?;
        }
        edit.set("stay", &json(serde_json::to_value(&self.stay)))
    }
}

/// How the entries of `events` begin with which a person picks a version of a contested stay.
pub(crate) const PICK_MARK: &str = "pick-";
/// How the entries begin with which the server says why it could not follow one.
const UNSETTLED_MARK: &str = "unsettled-";

/// A person's choice among the versions of a stay, for the server to carry out.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Pick {
    /// The version that shall stand.
    pub version: String,
    /// All that the person was shown.
    pub seen: Vec<String>,
}

impl Pick {
    /// Writes the choice down. It is an event like others: two people may choose, and both are told.
    pub(crate) fn put(&self, edit: &mut Edit<'_>, key: uuid::Uuid) -> Result<(), EditError> {
        let value = serde_json::to_value(self).unwrap_or(Value::Null);
        edit.put("events", &format!("{PICK_MARK}{key}"), &value)
    }

    /// The choices in a document, each with its key and with what the server answered where it could
    /// not follow, in the order in which their keys were made.
    pub(crate) fn all(value: &Value) -> Vec<(String, Self, Option<keyrack_contract::Failure>)> {
        let events = value.get("events").and_then(Value::as_object);
        let answer = |key: &str| {
            let event = events?.get(&format!("{UNSETTLED_MARK}{key}"))?;
            serde_json::from_value(event.clone()).ok()
        };
        events
            .into_iter()
            .flatten()
            .filter_map(|(name, event)| {
                let key = name.strip_prefix(PICK_MARK)?;
                let pick = serde_json::from_value(event.clone()).ok()?;
                Some((key.to_owned(), pick, answer(key)))
            })
            .collect()
    }

    /// Writes down why the server could not follow the choice.
    pub(crate) fn put_answer(
        edit: &mut Edit<'_>,
        key: &str,
        why: &keyrack_contract::Failure,
    ) -> Result<(), EditError> {
        let value = serde_json::to_value(why).unwrap_or(Value::Null);
        edit.put("events", &format!("{UNSETTLED_MARK}{key}"), &value)
    }
}
