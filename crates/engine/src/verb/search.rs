//! `search.find`.

use std::collections::BTreeSet;

use keyrack_contract::call::search::{Find, Found, HITS_MAX, Hit, StayHit};
use keyrack_domain::guest::Guest;
use keyrack_domain::reservation::Status;
use keyrack_domain::{Date, GuestId, ReservationId};
use keyrack_locale::Words;
use keyrack_store::reservation::Brief;
use keyrack_store::{Read, finding, guest, reservation, slice};

use crate::call::{Ask, View};
use crate::caller::Needs;
use crate::index::Index;
use crate::stop::Stop;
use crate::verb::guest::{nearness, root, stay_that_matters};
use crate::verb::page;

/// What is looked at before it is put in order.
const LOOKED_AT_MAX: usize = 40;
/// Stays of one guest that are looked at.
const STAYS_MAX: u32 = 24;

impl Ask for Find {
    const NEEDS: Needs = Needs::Staff;

    fn answer(&self, seen: &View<'_>) -> Result<Found, Stop> {
        page::check(self.limit, HITS_MAX)?;
        let text = self.text.trim();
        if text.is_empty() {
            return Ok(Found { hits: Vec::new() });
        }
        let limit = usize::from(self.limit);
        let index = seen.index()?;
        let today = index.profile().business_date;
        let date = Words::new(&self.language).understand_date(text, today);
        seen.read(|read| {
            let (stays, guests) = people(&index, read, text, today, limit)?;
            let mut hits: Vec<Hit> = date.map(|date| Hit::Date { date }).into_iter().collect();
            let (exact, begun) = rooms(&index, read, text, today, limit)?;
            hits.extend(exact);
            hits.extend(stays.into_iter().map(Hit::Stay));
            hits.extend(guests);
            hits.extend(begun);
            Ok(Found { hits })
        })
    }
}

/// One that was found, before it is put in order.
struct Candidate {
    distance: u32,
    stay: Brief,
    name: String,
}

/// Stays and guests by words and by the beginning of a reference.
fn people(
    index: &Index,
    read: &Read<'_>,
    text: &str,
    today: Date,
    limit: usize,
) -> Result<(Vec<StayHit>, Vec<Hit>), Stop> {
    let soon = today.tomorrow().unwrap_or(today);
    let mut stays: Vec<Candidate> = Vec::new();
    let mut guests: Vec<(u32, (u8, i32), GuestId, Guest)> = Vec::new();
    let mut met: BTreeSet<GuestId> = BTreeSet::new();
    let begun = text.to_uppercase();
    if begun.starts_with("KR-") {
        for row in reservation::by_reference_start(read, &begun, u32::from(HITS_MAX))? {
            if let Some(stay) = reservation::brief(read, row.id)? {
                stays.push(Candidate {
                    distance: 0,
                    name: name_of(read, stay.guest)?,
                    stay,
                });
            }
        }
    }
    for found in finding::find(read, text, soon, LOOKED_AT_MAX)? {
        match found.kind {
            finding::Kind::Reservation => {
                if let Some(stay) = reservation::brief(read, ReservationId(found.id))? {
                    let name = name_of(read, stay.guest)?;
                    stays.push(Candidate {
                        distance: found.distance,
                        name,
                        stay,
                    });
                }
            }
            finding::Kind::Guest => {
                let profile = GuestId(found.id);
                let mut theirs = reservation::briefs_of_guest(read, profile, STAYS_MAX)?;
                let nearest = stay_that_matters(&theirs, today)
                    .map_or((u8::MAX, i32::MAX), |stay| nearness(stay, today));
                let person = root(read, profile)?;
                if met.insert(person)
                    && let Some(known) = guest::get(read, person)?
                {
                    guests.push((found.distance, nearest, person, known));
                }
                let name = name_of(read, profile)?;
                theirs.sort_by_key(|stay| nearness(stay, today));
                stays.extend(theirs.into_iter().take(limit).map(|stay| Candidate {
                    distance: found.distance,
                    stay,
                    name: name.clone(),
                }));
            }
        }
    }
    stays.sort_by_key(|found| (found.distance, nearness(&found.stay, today), found.stay.id));
    let mut shown = BTreeSet::new();
    stays.retain(|found| shown.insert(found.stay.id));
    stays.truncate(limit);
    guests.sort_by_key(|(distance, nearest, id, _)| (*distance, *nearest, *id));
    guests.truncate(limit);
    let stays = stays
        .into_iter()
        .map(|found| stay_hit(index, read, found.stay, found.name))
        .collect::<Result<_, _>>()?;
    let guests = guests
        .into_iter()
        .map(|(_, _, id, known)| Hit::Guest {
            id,
            name: known.sorted_name(),
            contact: if known.email.is_empty() {
                known.phone
            } else {
                known.email
            },
            country: known.country,
        })
        .collect();
    Ok((stays, guests))
}

fn name_of(read: &Read<'_>, id: GuestId) -> Result<String, Stop> {
    Ok(guest::get(read, id)?
        .map(|guest| guest.sorted_name())
        .unwrap_or_default())
}

fn stay_hit(
    index: &Index,
    read: &Read<'_>,
    stay: Brief,
    guest_name: String,
) -> Result<StayHit, Stop> {
    let today = index.profile().business_date;
    let nights = slice::of(read, stay.id)?;
    let tonight = nights
        .iter()
        .rev()
        .find(|night| night.date <= today && stay.status == Status::InHouse)
        .or_else(|| nights.first());
    let room = tonight.and_then(|night| night.room);
    let rooms = &index.profile().rooms;
    Ok(StayHit {
        id: stay.id,
        reference: stay.reference,
        guest_name,
        status: stay.status,
        stay: stay.stay,
        room_number: rooms
            .iter()
            .find(|known| Some(known.id) == room)
            .map(|known| known.number.clone()),
    })
}

/// Rooms by the beginning of their number: those that have it whole, and those that go on.
fn rooms(
    index: &Index,
    read: &Read<'_>,
    text: &str,
    today: Date,
    limit: usize,
) -> Result<(Vec<Hit>, Vec<Hit>), Stop> {
    let text = text.to_lowercase();
    let (mut exact, mut begun) = (Vec::new(), Vec::new());
    let tomorrow = today.tomorrow().unwrap_or(today);
    for room in index.profile().rooms.iter().filter(|room| !room.archived) {
        let number = room.number.to_lowercase();
        if !number.starts_with(&text) || exact.len() + begun.len() >= limit {
            continue;
        }
        let tonight = slice::in_room(read, room.id, today, tomorrow)?;
        let inside = tonight
            .iter()
            .find(|(_, status)| *status == Status::InHouse)
            .or_else(|| tonight.iter().find(|(_, status)| status.takes_rooms()));
        let guest = match inside {
            Some((night, _)) => match reservation::brief(read, night.reservation)? {
                Some(stay) => {
                    let name = name_of(read, stay.guest)?;
                    Some(stay_hit(index, read, stay, name)?)
                }
                None => None,
            },
            None => None,
        };
        let hit = Hit::Room {
            id: room.id,
            number: room.number.clone(),
            room_type: room.room_type,
            guest,
        };
        if number == text {
            exact.push(hit)
        } else {
            begun.push(hit)
        }
    }
    Ok((exact, begun))
}
