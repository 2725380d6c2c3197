//! `room.add`, `room.change`, `room.archive`, `room.obstacles`: which rooms the hotel has.
//!
//! One room more, or another number, is a matter of the settings alone and can be written anywhere.
//! One room less takes something away that may be sold already, and only the server sees all of that.

use std::collections::BTreeSet;

use jiff::civil::Date;
use keyrack_allotment::Cell;
use keyrack_contract::call::Done;
use keyrack_contract::call::room::{Add, Archive, Change, InTheWay, Obstacles};
use keyrack_contract::{Code, Failure};
use keyrack_domain::property::{LinkError, Outage, OutageKind, Room, check_room};
use keyrack_domain::{ReservationId, RoomId};
use keyrack_replica::{DocumentClass, DocumentId};
use keyrack_store::{Read, outage, reservation, slice};

use crate::call::{Ask, Do, View};
use crate::caller::Needs;
use crate::config::Side;
use crate::door::Tx;
use crate::index::Index;
use crate::rights::Ledger;
use crate::shape::put_room;
use crate::stop::Stop;
use crate::verb::{hold, line};

/// The most rooms of one property, those that are gone included.
const ROOMS_MAX: usize = 2_000;
/// The longest floor, in characters.
const FLOOR_CHARS_MAX: usize = 20;
/// So many nights are named to a person.
const NIGHTS_NAMED: usize = 12;

impl Do for Add {
    const NEEDS: Needs = Needs::Manager;

    fn run(self, tx: &mut Tx<'_, '_>) -> Result<Done, Stop> {
        let profile = std::sync::Arc::clone(tx.index()?.profile());
        let refused = |field: &str| {
            Failure::new(Code::RoomInvalid)
                .with("field", field)
                .at(field)
        };
        if self.rooms.is_empty() {
            return Err(refused("number").into());
        }
        if profile.rooms.len().saturating_add(self.rooms.len()) > ROOMS_MAX {
            return Err(Failure::new(Code::TooLarge).with("max", ROOMS_MAX).into());
        }
        let mut taken: BTreeSet<String> = standing(&profile.rooms, None);
        let mut rooms = Vec::with_capacity(self.rooms.len());
        for room in self.rooms {
            let known = profile.room_types.iter();
            if !known.clone().any(|kind| kind.id == room.room_type) {
                return Err(Code::RoomTypeUnknown.into());
            }
            if profile.rooms.iter().any(|other| other.id == room.id) {
                return Err(Code::CallReused.into());
            }
            let (number, floor) = checked(&room.number, &room.floor)?;
            if !taken.insert(number.to_lowercase()) {
                return Err(number_taken(&number));
            }
            rooms.push(Room {
                number,
                floor,
                archived: false,
                ..room
            });
        }
        let mut all = profile.rooms.clone();
        all.extend(rooms.iter().cloned());
        for room in &rooms {
            check_room(&profile.room_types, &all, room)
                .map_err(|error| not_linked(&error, &all))?;
        }
        let id = DocumentId(profile.property.id.0);
        tx.edit(id, DocumentClass::Property, |edit| {
            rooms.iter().try_for_each(|room| put_room(edit, room))
        })?;
        tx.audit(id.0, &serde_json::json!({ "rooms": rooms.len() }))?;
        Ok(Done {})
    }
}

impl Do for Change {
    const NEEDS: Needs = Needs::Manager;

    fn run(self, tx: &mut Tx<'_, '_>) -> Result<Done, Stop> {
        let profile = std::sync::Arc::clone(tx.index()?.profile());
        let known = find(&profile.rooms, self.id)?;
        let (number, floor) = checked(&self.number, &self.floor)?;
        if !known.archived
            && standing(&profile.rooms, Some(self.id)).contains(&number.to_lowercase())
        {
            return Err(number_taken(&number));
        }
        let room = Room {
            number,
            floor,
            members: self.members.unwrap_or_else(|| known.members.clone()),
            ..known.clone()
        };
        if room.members != known.members {
            check_room(&profile.room_types, &profile.rooms, &room)
                .map_err(|error| not_linked(&error, &profile.rooms))?;
            // Whoever is to have it was promised these parts, and other parts may be somebody else's.
            let claimed = assigned_nights(tx.write, self.id, profile.business_date)?;
            if let Some(first) = claimed.first() {
                return Err(Failure::new(Code::RoomAssigned)
                    .with("count", claimed.len())
                    .with("date", first)
                    .at("members")
                    .into());
            }
        }
        let id = DocumentId(profile.property.id.0);
        tx.edit(id, DocumentClass::Property, |edit| put_room(edit, &room))?;
        tx.audit(self.id.0, &serde_json::json!({}))?;
        Ok(Done {})
    }
}

impl Do for Archive {
    const NEEDS: Needs = Needs::Manager;
    const AT_SERVER: bool = true;

    fn run(self, tx: &mut Tx<'_, '_>) -> Result<Done, Stop> {
        tx.only_at(Side::Server)?;
        let profile = std::sync::Arc::clone(tx.index()?.profile());
        let known = find(&profile.rooms, self.id)?;
        if known.archived == self.archived {
            return Ok(Done {});
        }
        if self.archived {
            hold::expire(tx)?;
            if let Some(whole) = standing_whole(&profile.rooms, self.id) {
                return Err(part_of(&known.number, &whole.number, "room"));
            }
            let claimed = assigned_nights(tx.write, self.id, profile.business_date)?;
            if let Some(first) = claimed.first() {
                return Err(Failure::new(Code::RoomAssigned)
                    .with("count", claimed.len())
                    .with("date", first)
                    .at("room")
                    .into());
            }
            let outages = of_room(tx.write, self.id, profile.business_date)?;
            let short = short_nights(
                tx.index()?,
                Some(&tx.working.ledger),
                known,
                &outages,
                true,
                tx.now,
            );
            if let Some(first) = short.first() {
                return Err(Failure::new(Code::RoomsBelowSold)
                    .with("count", short.len())
                    .with("date", first)
                    .at("room")
                    .into());
            }
        } else if standing(&profile.rooms, None).contains(&known.number.to_lowercase()) {
            return Err(number_taken(&known.number));
        }
        let room = Room {
            archived: self.archived,
            ..known.clone()
        };
        if !room.archived {
            check_room(&profile.room_types, &profile.rooms, &room)
                .map_err(|error| not_linked(&error, &profile.rooms))?;
        }
        let id = DocumentId(profile.property.id.0);
        tx.edit(id, DocumentClass::Property, |edit| put_room(edit, &room))?;
        tx.audit(self.id.0, &serde_json::json!({ "archived": self.archived }))?;
        Ok(Done {})
    }
}

impl Ask for Obstacles {
    const NEEDS: Needs = Needs::Manager;

    fn answer(&self, seen: &View<'_>) -> Result<InTheWay, Stop> {
        let index = seen.index()?;
        let profile = index.profile();
        let room = find(&profile.rooms, self.id)?;
        seen.read(|read| {
            let mut ids: Vec<ReservationId> = claims(read, self.id, profile.business_date)?
                .into_iter()
                .map(|(id, _)| id)
                .collect();
            ids.sort();
            ids.dedup();
            let mut stays = Vec::new();
            for id in ids {
                if let Some(row) = reservation::get(read, id)? {
                    stays.push(line::line(&index, read, &row)?);
                }
            }
            stays.sort_by_key(|line| (line.stay.arrival(), line.guest_name.clone()));
            let outages = of_room(read, self.id, profile.business_date)?;
            let mut nights = short_nights(&index, None, room, &outages, true, seen.now);
            let nights_count = u16::try_from(nights.len()).unwrap_or(u16::MAX);
            nights.truncate(NIGHTS_NAMED);
            Ok(InTheWay {
                stays,
                nights,
                nights_count,
            })
        })
    }
}

/// The larger room that a room is part of, if that one stands.
pub(super) fn standing_whole(rooms: &[Room], part: RoomId) -> Option<&Room> {
    rooms
        .iter()
        .find(|room| !room.archived && room.members.contains(&part))
}

pub(super) fn part_of(room: &str, whole: &str, field: &str) -> Stop {
    Failure::new(Code::RoomIsPart)
        .with("room", room)
        .with("whole", whole)
        .at(field)
        .into()
}

/// What is said of rooms that do not make up a larger one.
fn not_linked(error: &LinkError, rooms: &[Room]) -> Stop {
    let number = |id: &RoomId| {
        let found = rooms.iter().find(|room| room.id == *id);
        found.map_or("", |room| room.number.as_str())
    };
    match error {
        LinkError::Shared { room, whole } => part_of(number(room), number(whole), "members"),
        LinkError::Members(room) => Failure::new(Code::RoomMembers)
            .with("room", number(room))
            .at("members")
            .into(),
        LinkError::Cycle(_) | LinkError::Parts(_) => Stop::fault("a room is no type"),
    }
}

pub(super) fn find(rooms: &[Room], id: RoomId) -> Result<&Room, Stop> {
    let found = rooms.iter().find(|room| room.id == id);
    found.ok_or_else(|| Code::RoomUnknown.into())
}

/// The numbers of rooms that are there, but for one, in small letters.
fn standing(rooms: &[Room], but: Option<RoomId>) -> BTreeSet<String> {
    rooms
        .iter()
        .filter(|room| !room.archived && Some(room.id) != but)
        .map(|room| room.number.to_lowercase())
        .collect()
}

fn number_taken(number: &str) -> Stop {
    Failure::new(Code::RoomNumberTaken)
        .with("room", number)
        .at("number")
        .into()
}

/// Number and floor as they are kept.
fn checked(number: &str, floor: &str) -> Result<(String, String), Stop> {
    let (number, floor) = (number.trim(), floor.trim());
    let refused = |field: &str| {
        Failure::new(Code::RoomInvalid)
            .with("field", field)
            .at(field)
    };
    let is_plain = |text: &str| !text.chars().any(char::is_control);
    let chars = number.chars().count();
    if !(1..=keyrack_domain::property::ROOM_NUMBER_CHARS_MAX).contains(&chars) || !is_plain(number)
    {
        return Err(refused("number").into());
    }
    if floor.chars().count() > FLOOR_CHARS_MAX || !is_plain(floor) {
        return Err(refused("floor").into());
    }
    Ok((number.to_owned(), floor.to_owned()))
}

/// Who is to have the room from a date on, night by night.
fn claims(read: &Read<'_>, room: RoomId, from: Date) -> Result<Vec<(ReservationId, Date)>, Stop> {
    let claims = slice::in_room(read, room, from, Date::MAX)?;
    Ok(claims
        .into_iter()
        .filter(|(_, status)| status.is_live())
        .map(|(slice, _)| (slice.reservation, slice.date))
        .collect())
}

fn assigned_nights(read: &Read<'_>, room: RoomId, from: Date) -> Result<Vec<Date>, Stop> {
    let mut nights: Vec<Date> = claims(read, room, from)?
        .into_iter()
        .map(|(_, night)| night)
        .collect();
    nights.sort();
    nights.dedup();
    Ok(nights)
}

pub(super) fn of_room(read: &Read<'_>, room: RoomId, from: Date) -> Result<Vec<Outage>, Stop> {
    let mut outages = outage::since(read, from)?;
    outages.retain(|outage| outage.room == room);
    Ok(outages)
}

/// Nights from today on where one room less would be fewer than are promised: by the counts, and at
/// the server by the rights that are out as well. A room that only changes its type leaves its old type
/// and not the house.
pub(super) fn short_nights(
    index: &Index,
    ledger: Option<&Ledger>,
    room: &Room,
    outages: &[Outage],
    leaves_house: bool,
    now: jiff::Timestamp,
) -> Vec<Date> {
    let (_, end) = index.span();
    let first = index.profile().business_date;
    let nights = std::iter::successors(Some(first), |night| night.tomorrow().ok());
    let is_gone = |night: &Date| {
        outages
            .iter()
            .any(|away| away.kind != OutageKind::OutOfService && away.nights.covers(*night))
    };
    let exposure = |cell: Cell, counted: i32| match ledger {
        Some(Ledger::Server(ledger)) => {
            counted.max(i32::try_from(ledger.count(cell).exposure).unwrap_or(i32::MAX))
        }
        Some(Ledger::Desk(_)) | None => counted,
    };
    nights
        .take_while(|night| *night < end)
        .filter(|night| !is_gone(night))
        .filter(|night| {
            let kind = index
                .count(room.room_type, *night, now)
                .is_some_and(|count| {
                    let cell = Cell::room_type(*night, room.room_type.0);
                    count.capacity() - 1 < exposure(cell, count.taken())
                });
            let house = index.house_count(*night, now).is_some_and(|count| {
                count.capacity() - 1 < exposure(Cell::house(*night), count.taken())
            });
            // A room made of others takes no room of the house with it.
            kind || (house && leaves_house && !index.links().is_whole(room.id))
        })
        .collect()
}
