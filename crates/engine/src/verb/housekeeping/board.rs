//! `housekeeping.board`: every room with what happens in it today.

use std::collections::BTreeMap;

use keyrack_contract::call::housekeeping::{
    Attendant, Board, BoardRoom, BoardStay, BoardView, Task,
};
use keyrack_contract::call::staff::Role;
use keyrack_domain::property::Links;
use keyrack_domain::reservation::Status;
use keyrack_domain::{Date, RoomId};
use keyrack_store::reservation::{self, Reservation};
use keyrack_store::{Read, attendant, guest, housekeeping, outage, room_day, room_task, slice};

use super::attendants;
use crate::call::{Ask, View};
use crate::caller::{Caller, Needs};
use crate::index::Index;
use crate::stop::Stop;

/// How many days back a task that nobody did is still asked for, and how many days ahead one is shown.
const TASK_DAYS: i64 = 30;
/// How many days back names are offered again.
const LATELY_DAYS: i64 = 14;

impl Ask for Board {
    const NEEDS: Needs = Needs::House;

    fn answer(&self, seen: &View<'_>) -> Result<BoardView, Stop> {
        let index = seen.index()?;
        seen.read(|read| board(&index, read, seen.by))
    }
}

/// The board as this caller may see it.
pub(crate) fn board(index: &Index, read: &Read<'_>, by: Caller) -> Result<BoardView, Stop> {
    let profile = index.profile();
    let today = profile.business_date;
    let sees_guests = !matches!(
        by,
        Caller::Staff {
            role: Role::Housekeeping,
            ..
        }
    );
    let mut rooms: BTreeMap<RoomId, BoardRoom> = profile
        .rooms
        .iter()
        // Whoever cleans a room made of others cleans those.
        .filter(|room| !room.archived && !index.links().is_whole(room.id))
        .map(|room| (room.id, empty(room)))
        .collect();
    for state in housekeeping::as_of(read, today)? {
        if let Some(room) = rooms.get_mut(&state.room) {
            room.status = state.status;
        }
    }
    let mut hours = BTreeMap::new();
    for said in room_day::on(read, today)? {
        if let Some(room) = rooms.get_mut(&said.room) {
            room.look = said.look;
            room.attendant = said.attendant;
            room.remark = said.remark;
            room.found = said.found;
            if let Ok(hour) = said.leave_by.parse::<jiff::civil::Time>() {
                hours.insert(said.room, hour);
            }
        }
    }
    for outage in outage::since(read, today)? {
        if let Some(room) = rooms.get_mut(&outage.room) {
            room.outages.push(outage);
        }
    }
    stays(&mut rooms, index.links(), read, today, sees_guests)?;
    tasks(&mut rooms, read, today)?;
    for room in rooms.values_mut() {
        if room.leaves(today) {
            let hour = hours.get(&room.room.id).copied();
            room.late = hour.is_some_and(|hour| hour > profile.property.check_out);
            room.leave_by = Some(hour.unwrap_or(profile.property.check_out));
        }
    }
    let order = profile
        .rooms
        .iter()
        .filter_map(|room| rooms.remove(&room.id));
    let rooms = order.collect();
    let attendants: Vec<Attendant> = attendants(read, today)?
        .into_iter()
        .map(|(id, name, staff)| Attendant { id, name, staff })
        .collect();
    let lately = lately(read, today, &attendants)?;
    Ok(BoardView {
        day: today,
        rooms,
        attendants,
        lately,
    })
}

fn empty(room: &keyrack_domain::property::Room) -> BoardRoom {
    BoardRoom {
        room: room.clone(),
        status: keyrack_domain::property::Cleanliness::default(),
        look: false,
        here: None,
        left: false,
        arriving: None,
        leave_by: None,
        late: false,
        attendant: None,
        remark: String::new(),
        found: None,
        tasks: Vec::new(),
        outages: Vec::new(),
    }
}

/// Who is here, who left today, and who is to come.
fn stays(
    rooms: &mut BTreeMap<RoomId, BoardRoom>,
    links: &Links,
    read: &Read<'_>,
    today: Date,
    sees_guests: bool,
) -> Result<(), Stop> {
    let view = |row: &Reservation| -> Result<BoardStay, Stop> {
        Ok(BoardStay {
            reservation: sees_guests.then_some(row.id),
            guest_name: if sees_guests {
                guest::get(read, row.guest)?
                    .map(|guest| guest.sorted_name())
                    .unwrap_or_default()
            } else {
                String::new()
            },
            party: row.party.clone(),
            stay: row.stay,
            note: row.note.clone(),
        })
    };
    for row in reservation::in_house(read)? {
        // The room of tonight, or of the last night where the guest is to leave.
        let nights = slice::of(read, row.id)?;
        let night = nights.iter().rev().find(|night| night.date <= today);
        let room = night.and_then(|night| night.room);
        for door in room.iter().flat_map(|room| links.doors(room)) {
            if let Some(room) = rooms.get_mut(&door) {
                room.here = Some(view(&row)?);
            }
        }
    }
    for row in reservation::departed_on(read, today)? {
        let room = slice::of(read, row.id)?.pop().and_then(|night| night.room);
        for door in room.iter().flat_map(|room| links.doors(room)) {
            if let Some(room) = rooms.get_mut(&door) {
                room.left = room.here.is_none();
            }
        }
    }
    let tomorrow = today.tomorrow().map_err(Stop::fault)?;
    for row in reservation::arriving(read, Status::Confirmed, Date::MIN, tomorrow)? {
        // Whoever should have come before today is still expected in tonight's room.
        let nights = slice::of(read, row.id)?;
        let night = nights.iter().find(|night| night.date >= today);
        let room = night.and_then(|night| night.room);
        for door in room.iter().flat_map(|room| links.doors(room)) {
            if let Some(room) = rooms.get_mut(&door) {
                room.arriving = Some(view(&row)?);
            }
        }
    }
    Ok(())
}

fn tasks(
    rooms: &mut BTreeMap<RoomId, BoardRoom>,
    read: &Read<'_>,
    today: Date,
) -> Result<(), Stop> {
    let back = jiff::ToSpan::days(TASK_DAYS);
    let from = today.checked_sub(back).map_err(Stop::fault)?;
    let to = today.checked_add(back).map_err(Stop::fault)?;
    for task in room_task::between(read, from, to)? {
        if task.done && task.day != today {
            continue;
        }
        if let Some(room) = rooms.get_mut(&task.room) {
            room.tasks.push(Task {
                day: task.day,
                id: task.id,
                text: task.text,
                done: task.done,
            });
        }
    }
    Ok(())
}

/// Names of the days before that are not on today's list, by name.
fn lately(read: &Read<'_>, today: Date, known: &[Attendant]) -> Result<Vec<String>, Stop> {
    let from = today
        .checked_sub(jiff::ToSpan::days(LATELY_DAYS))
        .map_err(Stop::fault)?;
    let mut names: Vec<String> = attendant::between(read, from, today)?
        .into_iter()
        .map(|row| row.name)
        .filter(|name| !known.iter().any(|attendant| attendant.name == *name))
        .collect();
    names.sort();
    names.dedup();
    Ok(names)
}
