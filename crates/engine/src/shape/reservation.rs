//! Reservations.

use std::collections::{BTreeMap, BTreeSet, VecDeque};

use jiff::Timestamp;
use jiff::civil::{Date, Time};
use keyrack_allotment::{Cell, Pool, Right};
use keyrack_domain::policy::FrozenPolicy;
use keyrack_domain::property::Links;
use keyrack_domain::quote::NightPrice;
use keyrack_domain::reservation::{Anyway, Group, Source, Status, TimeSlice};
use keyrack_domain::service::{self, ServiceLine};
use keyrack_domain::tax::TaxLine;
use keyrack_domain::{
    BlockId, BookingId, CompanyId, GuestId, Money, Party, PromoId, RoomTypeId, Stay,
};
use keyrack_replica::{Edit, EditError};
use keyrack_store::service_day::ServiceDay;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use uuid::Uuid;

use super::{SetAside, TakenBack};
use crate::rights::Rights;

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
    /// What was sold besides the nights.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub services: Vec<ServiceLine>,
    /// Taxes inside the price or on top.
    pub taxes: Vec<TaxLine>,
    /// What the stay costs.
    pub total: Money,
    /// The rights it is sold on, one pair a slice: the house's, then the type's; empty text for a
    /// night that needs none. No pairs at all when the nights are free again.
    #[serde(default)]
    pub rights: Vec<[String; 2]>,
    /// The rights besides those pairs, where a type made of others was sold: its further rooms of the
    /// house and each of its parts, night by night; no type for the house, an empty text for a right
    /// that there was none of.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub linked: Vec<(Date, Option<Uuid>, String)>,
    /// It was sold although some of its nights were full. Those stand on no right here; what the
    /// server finds for them later stands beside the register, see [`Cover`].
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub anyway: Option<Anyway>,
    /// Until when an option holds its rooms.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub release_at: Option<Timestamp>,
    /// It came out of a group's block.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub picked: Option<Picked>,
    /// How nights were priced that were priced anew after the sale.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub told: Vec<NightPrice>,
}

/// Out of which block a stay came.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Picked {
    /// The block.
    pub block: BlockId,
    /// The type that was set aside. The stay goes on counting under it when the guest is given another.
    pub room_type: RoomTypeId,
    /// Nights on which the guest was once given another type. The room that was set aside for them may be
    /// somebody else's since, so that the block does not get it back, whatever becomes of the stay.
    #[serde(default, skip_serializing_if = "BTreeSet::is_empty")]
    pub used: BTreeSet<Date>,
}

impl Picked {
    /// Out of a block, under the type that it was sold as.
    pub(crate) const fn new(block: BlockId, room_type: RoomTypeId) -> Self {
        Self {
            block,
            room_type,
            used: BTreeSet::new(),
        }
    }
}

impl StayRegister {
    /// The nights that a block has one room less to keep for, with the block and the type set aside.
    pub(crate) fn picked_nights(&self) -> BTreeMap<Date, (BlockId, RoomTypeId)> {
        let Some(picked) = &self.picked else {
            return BTreeMap::new();
        };
        let slept = self.slices.iter().filter(|_| self.status.takes_rooms());
        let nights = slept
            .map(|slice| slice.date)
            .chain(picked.used.iter().copied());
        nights
            .map(|night| (night, (picked.block, picked.room_type)))
            .collect()
    }

    /// Notes the nights on which the guest has another type than the one that was set aside. Called before a
    /// register is written.
    pub(crate) fn note_exchanged(&mut self) {
        if let Some(picked) = &mut self.picked {
            let other = self.slices.iter();
            let other = other.filter(|slice| slice.room_type != picked.room_type);
            picked.used.extend(other.map(|slice| slice.date));
        }
    }

    /// Writes down which rights each slice is sold on. What is over is dropped.
    pub(crate) fn stand_on(&mut self, links: &Links, rights: Rights) {
        let mut rights: BTreeMap<Cell, VecDeque<Right>> = rights
            .into_iter()
            .map(|(cell, rights)| (cell, rights.into()))
            .collect();
        let mut word = |cell: Cell| {
            let right = rights.get_mut(&cell).and_then(VecDeque::pop_front);
            right.map(|right| right.to_string()).unwrap_or_default()
        };
        self.let_go();
        for slice in &self.slices {
            let (night, kind) = (slice.date, slice.room_type);
            self.rights.push([
                word(Cell::house(night)),
                word(Cell::room_type(night, kind.0)),
            ]);
            for _ in 1..links.in_house(kind) {
                self.linked.push((night, None, word(Cell::house(night))));
            }
            for (part, rooms) in links.takes(kind) {
                for _ in 0..*rooms {
                    let right = word(Cell::room_type(night, part.0));
                    self.linked.push((night, Some(part.0), right));
                }
            }
        }
    }

    /// Names no right any more: the nights are free again.
    pub(crate) fn let_go(&mut self) {
        self.rights.clear();
        self.linked.clear();
    }

    /// Every right that the stay needs by the cell it counts in, with the one that it names for it.
    fn named(&self) -> Vec<(Cell, Option<Right>)> {
        static NONE: [String; 2] = [String::new(), String::new()];
        let pairs = self.rights.iter().chain(std::iter::repeat(&NONE));
        let own = self
            .slices
            .iter()
            .zip(pairs)
            .flat_map(|(slice, [house, kind])| {
                [
                    (Cell::house(slice.date), house.parse().ok()),
                    (
                        Cell::room_type(slice.date, slice.room_type.0),
                        kind.parse().ok(),
                    ),
                ]
            });
        let linked = self
            .linked
            .iter()
            .map(|(night, kind, right)| (cell(*night, *kind), right.parse().ok()));
        own.chain(linked).collect()
    }

    /// The rights by the cell they count in.
    pub(crate) fn rights_by_cell(&self) -> Rights {
        let mut rights = Rights::new();
        for (cell, right) in self.named() {
            if let Some(right) = right {
                rights.entry(cell).or_default().push(right);
            }
        }
        rights
    }

    /// The cells of a stay sold anyway that it names no right for, with how many it lacks. None for
    /// any other stay: what it lacks rights for is over, or free again.
    pub(crate) fn bare(&self) -> BTreeMap<Cell, usize> {
        self.bare_without(&BTreeSet::new())
    }

    /// The same, with the cells of rights that carry it no more, since they had been taken back.
    pub(crate) fn bare_without(&self, gone: &BTreeSet<Right>) -> BTreeMap<Cell, usize> {
        let mut bare = BTreeMap::new();
        if !self.status.takes_rooms() {
            return bare;
        }
        for (cell, right) in self.named() {
            let lacks = match right {
                Some(right) => gone.contains(&right),
                None => self.anyway.is_some(),
            };
            if lacks {
                let lacks: &mut usize = bare.entry(cell).or_default();
                *lacks = lacks.saturating_add(1);
            }
        }
        bare
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
    /// What few reservations have.
    pub extra: ReservationExtra,
}

/// What stands beside the stay, and only where somebody put it.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(crate) struct ReservationExtra {
    /// Who pays or sends the guest.
    pub company: Option<CompanyId>,
    /// The group it belongs to.
    pub group: Option<Group>,
    /// The note is an alert.
    pub alert: bool,
    /// Somebody has seen to what was sold anyway.
    pub seen_to: bool,
    /// What the guest left at the desk, in minor units.
    pub deposit_minor: i64,
    /// What the server has found for nights that were sold anyway.
    pub cover: Cover,
    /// Rights that had been taken back when it was sold on them.
    pub taken_back: TakenBack,
    /// What the server has set aside of services that can run short.
    pub set_aside: SetAside,
    /// How the nights were priced.
    pub explained: Vec<NightPrice>,
    /// The code it was made with.
    pub promo: Option<PromoId>,
    /// When the guest said they would come.
    pub expected_at: Option<Time>,
}

/// The field with the time at which a guest is expected.
pub(crate) const EXPECTED_AT: &str = "estimated_arrival";

impl ReservationExtra {
    fn from_value(value: &Value) -> Self {
        let flag = |field: &str| value.get(field).and_then(Value::as_bool) == Some(true);
        let nights = value.get("quote").and_then(|quote| quote.get("nights"));
        Self {
            company: value
                .get("company")
                .and_then(Value::as_str)
                .and_then(|id| id.parse().ok()),
            group: value
                .get("group")
                .and_then(|group| Group::deserialize(group).ok()),
            alert: flag("alert"),
            seen_to: flag("seen_to"),
            deposit_minor: value
                .get("deposit")
                .and_then(|deposit| deposit.get("minor"))
                .and_then(Value::as_i64)
                .unwrap_or(0),
            cover: Cover::from_value(value),
            taken_back: TakenBack::from_value(value),
            set_aside: SetAside::from_value(value),
            explained: nights
                .and_then(|nights| Vec::deserialize(nights).ok())
                .unwrap_or_default(),
            promo: value
                .get("quote")
                .and_then(|quote| quote.get("promo")?.as_str()?.parse().ok()),
            expected_at: expected_at(value),
        }
    }

    fn put(&self, edit: &mut Edit<'_>) -> Result<(), EditError> {
        let json = |value: Result<Value, serde_json::Error>| value.unwrap_or(Value::Null);
        if let Some(company) = self.company {
            edit.set("company", &Value::from(company.to_string()))?;
        }
        if let Some(group) = &self.group {
            edit.set("group", &json(serde_json::to_value(group)))?;
        }
        if self.alert {
            edit.set("alert", &Value::from(true))?;
        }
        if let Some(time) = self.expected_at {
            edit.set(EXPECTED_AT, &json(serde_json::to_value(time)))?;
        }
        if !self.explained.is_empty() {
            let mut quote = serde_json::json!({ "nights": self.explained });
            if let (Some(promo), Some(quote)) = (self.promo, quote.as_object_mut()) {
                quote.insert("promo".to_owned(), Value::from(promo.to_string()));
            }
            edit.set("quote", &quote)?;
        }
        Ok(())
    }
}

/// When the guest said they would come.
pub(crate) fn expected_at(value: &Value) -> Option<Time> {
    value
        .get(EXPECTED_AT)
        .and_then(|time| Time::deserialize(time).ok())
}

fn cell(night: Date, room_type: Option<Uuid>) -> Cell {
    match room_type {
        Some(id) => Cell::room_type(night, id),
        None => Cell::house(night),
    }
}

/// Rights that the server has found for nights sold anyway. They stand beside the stay register and
/// not in it: a desk may be writing the register at the same time, and would contend with the server.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(crate) struct Cover(pub Rights);

impl Cover {
    /// The field of a reservation's document.
    pub(crate) const FIELD: &str = "cover";

    pub(crate) fn from_value(value: &Value) -> Self {
        type Row = (Date, Option<Uuid>, String);
        let rows: Vec<Row> = value
            .get(Self::FIELD)
            .and_then(|rows| Vec::deserialize(rows).ok())
            .unwrap_or_default();
        let mut rights = Rights::new();
        for (night, id, right) in rows {
            if let Ok(right) = right.parse() {
                rights.entry(cell(night, id)).or_default().push(right);
            }
        }
        Self(rights)
    }

    /// How many rights it has in a cell.
    pub(crate) fn count(&self, cell: &Cell) -> usize {
        self.0.get(cell).map_or(0, Vec::len)
    }

    pub(crate) fn to_value(&self) -> Value {
        let rows = self.0.iter().flat_map(|(cell, rights)| {
            let id = match cell.pool {
                Pool::House => None,
                // The right's own name says what it counts in; the id only keeps cells apart.
                Pool::RoomType(id) | Pool::Block(id) => Some(id),
            };
            let rights = rights.iter();
            rights.map(move |right| serde_json::json!([cell.night, id, right.to_string()]))
        });
        Value::Array(rows.collect())
    }
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
            extra: ReservationExtra::from_value(value),
        })
    }

    /// The nights that were sold anyway, or on rights taken back, and stand on no right, with the type that was sold.
    pub(crate) fn oversold(&self) -> Vec<(Date, RoomTypeId)> {
        let mut bare = self.stay.bare_without(&self.extra.taken_back.rights);
        bare.retain(|cell, lacks| *lacks > self.extra.cover.count(cell));
        let slices = self.stay.slices.iter();
        slices
            .filter(|slice| bare.keys().any(|cell| cell.night == slice.date))
            .map(|slice| (slice.date, slice.room_type))
            .collect()
    }

    /// What is to be prepared for the stay, day by day, and how much of it is promised.
    pub(crate) fn service_days(&self) -> Vec<ServiceDay> {
        let mut days: BTreeMap<service::Cell, (u32, u32)> = BTreeMap::new();
        if !self.stay.status.takes_rooms() {
            return Vec::new();
        }
        for line in &self.stay.services {
            for date in &line.days {
                let cell = service::Cell {
                    service: line.service,
                    date: *date,
                    time: line.time,
                };
                let (uses, firm) = days.entry(cell).or_default();
                *uses = uses.saturating_add(u32::from(line.uses));
                if !line.limited {
                    *firm = firm.saturating_add(u32::from(line.uses));
                }
            }
        }
        for (cell, asked) in self.stay.asked() {
            if let Some((_, firm)) = days.get_mut(&cell) {
                *firm = firm.saturating_add(self.extra.set_aside.promised(&cell, asked));
            }
        }
        days.into_iter()
            .map(|(cell, (uses, firm))| ServiceDay { cell, uses, firm })
            .collect()
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
        self.extra.put(edit)?;
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
    pub(crate) fn put(&self, edit: &mut Edit<'_>, key: Uuid) -> Result<(), EditError> {
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
