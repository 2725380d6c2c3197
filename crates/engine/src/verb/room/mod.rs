//! Rooms: cleanliness and outages.

mod beds;
mod furnish;
mod retype;

use std::collections::{BTreeMap, BTreeSet};

use keyrack_contract::call::Done;
use keyrack_contract::call::housekeeping::{Affected, AffectedView, ChangeOutage};
use keyrack_contract::call::room::{BringBack, List, Rooms, SetStatus, TakeOut, TakenOut};
use keyrack_contract::view::RoomLine;
use keyrack_contract::{Code, Failure};
use keyrack_domain::property::{Cleanliness, Outage, OutageKind};
use keyrack_domain::reservation::Status;
use keyrack_domain::{RoomId, Stay};
use keyrack_replica::{DocumentClass, DocumentId};
use keyrack_store::{Read, housekeeping, outage, reservation, slice};

use crate::call::{Ask, Do, View};
use crate::caller::Needs;
use crate::door::Tx;
use crate::index::Index;
use crate::shape::{OutageRegister, Seen, housekeeping_document};
use crate::stop::Stop;
use crate::verb::line;
use crate::verb::sale::check_text;

impl Do for SetStatus {
    const NEEDS: Needs = Needs::Staff;

    fn run(self, tx: &mut Tx<'_, '_>) -> Result<Done, Stop> {
        set_status(tx, self.room, self.status)?;
        tx.audit(self.room.0, &serde_json::json!({ "status": self.status }))?;
        Ok(Done {})
    }
}

/// Notes how clean a room is, in the document of the business day.
pub(crate) fn set_status(
    tx: &mut Tx<'_, '_>,
    room: RoomId,
    status: Cleanliness,
) -> Result<(), Stop> {
    let profile = std::sync::Arc::clone(tx.index()?.profile());
    if !profile
        .rooms
        .iter()
        .any(|known| known.id == room && !known.archived)
    {
        return Err(Code::RoomUnknown.into());
    }
    // A room made of others is as clean as its parts.
    let doors: Vec<RoomId> = tx.index()?.links().doors(&room).collect();
    let day = profile.business_date;
    let seen = serde_json::to_value(Seen {
        status,
        at: tx.now.as_millisecond(),
    })?;
    tx.edit(
        housekeeping_document(day),
        DocumentClass::Housekeeping,
        |edit| {
            edit.set("date", &serde_json::Value::from(day.to_string()))?;
            doors
                .iter()
                .try_for_each(|door| edit.put("status", &door.to_string(), &seen))
        },
    )
}

impl Do for TakeOut {
    const NEEDS: Needs = Needs::Staff;

    fn run(self, tx: &mut Tx<'_, '_>) -> Result<TakenOut, Stop> {
        check_text(&self.reason, "reason")?;
        let index = tx.index()?;
        let profile = std::sync::Arc::clone(index.profile());
        let room = profile
            .rooms
            .iter()
            .find(|room| room.id == self.room && !room.archived)
            .ok_or(Code::RoomUnknown)?;
        if self.nights.departure() <= profile.business_date {
            return Err(Failure::new(Code::StayPast)
                .with("date", self.nights.arrival())
                .into());
        }
        if tx.document(DocumentId(self.id.0))?.is_some() {
            return Err(Failure::new(Code::CallReused).into());
        }
        let outage = Outage {
            id: self.id,
            room: self.room,
            kind: self.kind,
            nights: self.nights,
            reason: self.reason,
        };
        let register = serde_json::to_value(OutageRegister {
            outage: outage.clone(),
            ended: false,
        })?;
        tx.edit(DocumentId(self.id.0), DocumentClass::Outage, |edit| {
            edit.set("outage", &register)
        })?;
        let mut closed = beds::take_out(tx, &outage)?;
        closed.push(room.id);
        tx.audit(
            self.room.0,
            &serde_json::json!({ "kind": self.kind, "nights": self.nights }),
        )?;
        let index = tx.index()?;
        let short = self.nights.dates().filter(|night| {
            let mut rooms = closed.iter();
            rooms.any(|room| is_short(index, *room, *night, 0, tx.now))
        });
        Ok(TakenOut {
            nights_short: u16::try_from(short.count()).unwrap_or(u16::MAX),
        })
    }
}

/// Whether fewer than `least` rooms are left on a night of a room's own type, or of one that it is
/// part of.
fn is_short(
    index: &Index,
    room: RoomId,
    night: jiff::civil::Date,
    least: i32,
    now: jiff::Timestamp,
) -> bool {
    let rooms = &index.profile().rooms;
    let types = index.links().above(&room).iter().filter_map(|id| {
        let room = rooms.iter().find(|room| room.id == *id)?;
        Some(room.room_type)
    });
    let mut counts = types.filter_map(|id| index.count(id, night, now));
    counts.any(|count| count.available() < least)
}

impl Do for ChangeOutage {
    const NEEDS: Needs = Needs::Staff;

    fn run(self, tx: &mut Tx<'_, '_>) -> Result<TakenOut, Stop> {
        let wanted = self.outage;
        check_text(&wanted.reason, "reason")?;
        let before = outage::get(tx.write, wanted.id)?.ok_or(Code::OutageUnknown)?;
        if before.room != wanted.room {
            return Err(Code::RoomUnknown.into());
        }
        let profile = std::sync::Arc::clone(tx.index()?.profile());
        let today = profile.business_date;
        // The past has happened: what began stays begun, and nothing ends before today.
        let begun = before.nights.arrival() < today;
        if wanted.nights.departure() <= today
            || (begun && wanted.nights.arrival() != before.nights.arrival())
            || (!begun && wanted.nights.arrival() < today)
        {
            return Err(Failure::new(Code::StayPast)
                .with("date", wanted.nights.arrival())
                .at("nights")
                .into());
        }
        if !profile.rooms.iter().any(|room| room.id == wanted.room) {
            return Err(Code::RoomUnknown.into());
        }
        let (room, nights) = (wanted.room, wanted.nights);
        let detail = serde_json::json!({ "kind": wanted.kind, "nights": nights });
        let id = DocumentId(wanted.id.0);
        let register = serde_json::to_value(OutageRegister {
            outage: wanted.clone(),
            ended: false,
        })?;
        tx.edit(id, DocumentClass::Outage, |edit| {
            edit.set("outage", &register)
        })?;
        let mut closed = beds::change(tx, &wanted)?;
        closed.push(room);
        tx.audit(room.0, &detail)?;
        let index = tx.index()?;
        let short = nights.dates().filter(|night| {
            let mut rooms = closed.iter();
            *night >= today && rooms.any(|room| is_short(index, *room, *night, 0, tx.now))
        });
        Ok(TakenOut {
            nights_short: u16::try_from(short.count()).unwrap_or(u16::MAX),
        })
    }
}

impl Ask for Affected {
    const NEEDS: Needs = Needs::Staff;

    fn answer(&self, seen: &View<'_>) -> Result<AffectedView, Stop> {
        let index = seen.index()?;
        let profile = index.profile();
        let room = profile
            .rooms
            .iter()
            .find(|room| room.id == self.room && !room.archived)
            .ok_or(Code::RoomUnknown)?;
        let (from, to) = (
            self.nights.arrival().max(profile.business_date),
            self.nights.departure(),
        );
        seen.read(|read| {
            let mut ids = Vec::new();
            for whole in index.links().above(&room.id) {
                let claims = slice::in_room(read, *whole, from, to)?.into_iter();
                let live = claims.filter(|(_, status)| status.is_live());
                ids.extend(live.map(|(slice, _)| slice.reservation));
            }
            ids.sort();
            ids.dedup();
            let mut stays = Vec::new();
            for id in ids {
                if let Some(row) = reservation::get(read, id)? {
                    stays.push(line::line(&index, read, &row)?);
                }
            }
            stays.sort_by(|a, b| {
                (a.stay.arrival(), &a.guest_name).cmp(&(b.stay.arrival(), &b.guest_name))
            });
            let known = match self.outage {
                Some(id) => outage::get(read, id)?,
                None => None,
            };
            let is_out = |night| {
                known.as_ref().is_some_and(|known| {
                    known.kind != OutageKind::OutOfService && known.nights.covers(night)
                })
            };
            let short = self
                .nights
                .dates()
                .filter(|night| *night >= from && !is_out(*night))
                .filter(|night| is_short(&index, room.id, *night, 1, seen.now));
            Ok(AffectedView {
                stays,
                nights_short: u16::try_from(short.count()).unwrap_or(u16::MAX),
            })
        })
    }
}

impl Do for BringBack {
    const NEEDS: Needs = Needs::Staff;

    /// An outage that has begun ends with the nights before the business date; one that has not
    /// never was.
    fn run(self, tx: &mut Tx<'_, '_>) -> Result<Done, Stop> {
        let outage = outage::get(tx.write, self.id)?.ok_or(Code::OutageUnknown)?;
        let today = tx.business_date()?;
        let register = match Stay::try_new(
            outage.nights.arrival(),
            today.min(outage.nights.departure()),
        ) {
            Ok(nights) => OutageRegister {
                outage: Outage { nights, ..outage },
                ended: false,
            },
            Err(_) => OutageRegister {
                outage,
                ended: true,
            },
        };
        let value = serde_json::to_value(&register)?;
        tx.edit(DocumentId(self.id.0), DocumentClass::Outage, |edit| {
            edit.set("outage", &value)
        })?;
        beds::bring_back(tx, &register)?;
        tx.audit(register.outage.room.0, &serde_json::json!({}))?;
        Ok(Done {})
    }
}

impl Ask for List {
    const NEEDS: Needs = Needs::Staff;

    fn answer(&self, seen: &View<'_>) -> Result<Rooms, Stop> {
        let index = seen.index()?;
        let today = index.profile().business_date;
        seen.read(|read| {
            let mut rooms = lines(&index, read)?;
            if let Some(nights) = self.free_for {
                let links = index.links();
                let mut taken: BTreeSet<RoomId> = BTreeSet::new();
                for (slice, status) in
                    slice::range(read, nights.arrival().max(today), nights.departure())?
                {
                    if let Some(room) = slice.room.filter(|_| status.is_live()) {
                        taken.extend(links.clashing(&room));
                    }
                }
                let away = |line: &RoomLine| {
                    line.outages.iter().any(|outage| {
                        outage.kind != OutageKind::OutOfService && outage.nights.overlaps(&nights)
                    })
                };
                rooms.retain(|line| !taken.contains(&line.room.id) && !away(line));
                // A part of a larger room is given away last, so that the larger one stays whole.
                rooms.sort_by_key(|line| links.above(&line.room.id).len() > 1);
            }
            Ok(Rooms { rooms })
        })
    }
}

/// How clean the dirtiest of these rooms is.
pub(crate) fn state(
    doors: impl Iterator<Item = RoomId>,
    states: &BTreeMap<RoomId, Cleanliness>,
) -> Cleanliness {
    let worst = doors.map(|door| states.get(&door).copied().unwrap_or_default());
    worst
        .min_by_key(|state| match state {
            Cleanliness::Dirty => 0,
            Cleanliness::Clean => 1,
            Cleanliness::Inspected => 2,
        })
        .unwrap_or_default()
}

/// Every room as it is now.
pub(crate) fn lines(index: &Index, read: &Read<'_>) -> Result<Vec<RoomLine>, Stop> {
    let profile = index.profile();
    let today = profile.business_date;
    let tomorrow = today.tomorrow().map_err(Stop::fault)?;
    let states: BTreeMap<_, _> = housekeeping::as_of(read, today)?
        .into_iter()
        .map(|state| (state.room, state.status))
        .collect();
    let occupied: BTreeMap<_, _> = slice::range(read, today, tomorrow)?
        .into_iter()
        .filter(|(_, status)| *status == Status::InHouse)
        .filter_map(|(slice, _)| slice.room.map(|room| (room, slice.reservation)))
        .collect();
    let outages = outage::since(read, today)?;
    let links = index.links();
    let rooms = profile
        .rooms
        .iter()
        .filter(|room| !room.archived)
        .map(|room| RoomLine {
            room: room.clone(),
            status: state(links.doors(&room.id), &states),
            occupied_by: links
                .clashing(&room.id)
                .iter()
                .find_map(|taken| occupied.get(taken).copied()),
            outages: outages
                .iter()
                .filter(|outage| links.below(&room.id).contains(&outage.room))
                .cloned()
                .collect(),
        });
    Ok(rooms.collect())
}
