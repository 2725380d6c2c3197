//! How rights stand everywhere, as the server tells it and a desk keeps it.
//!
//! A desk asks for it when the line comes up, once a minute after that, and when somebody looks. What it
//! was told is kept in its file: with the line down, the screen shows it with its time.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};

use jiff::Timestamp;
use jiff::civil::Date;
use keyrack_allotment::{Cell, DeviceId as LedgerDevice, Pool, ServerLedger};
use keyrack_contract::Changed;
use keyrack_contract::call::rights::{Broken, DeskRights, HeldRooms, PICTURE_NIGHTS, Picture};
use keyrack_domain::{DeviceId, RoomTypeId};
use keyrack_store::{Read, Write, device, meta};
use uuid::Uuid;

use crate::door::Tx;
use crate::engine::{Inner, seconds};
use crate::index::Index;
use crate::rights::Ledger;
use crate::stop::Stop;

/// Asked again after so many seconds of the desk's clock.
pub(crate) const ASK_SECONDS: u64 = 60;
/// Somebody who looks is shown nothing older, while the line is up.
const LOOK_SECONDS: u64 = 10;
/// A contact is written down again after so many milliseconds.
const CONTACT_MILLISECONDS: i64 = 60_000;

const BODY: &str = "exposure";
const AT: &str = "exposure_at_ms";
const CONTACTS: &str = "contacts_at_ms";
const GLASS: &str = "glass_rooms";
const BROKEN: &str = "glass_broken";

/// What a desk remembers of its asking.
#[derive(Default)]
pub(crate) struct Looks {
    wanted: AtomicBool,
    wanted_at_s: AtomicU64,
}

impl Looks {
    /// Somebody looks. The link asks at its next turn, unless it has just done so.
    pub(crate) fn want(&self, inner: &Inner) {
        let now = seconds(&*inner.clock);
        let before = self.wanted_at_s.load(Ordering::Relaxed);
        if now.saturating_sub(before) < LOOK_SECONDS {
            return;
        }
        self.wanted_at_s.store(now, Ordering::Relaxed);
        self.wanted.store(true, Ordering::Relaxed);
        inner.notify(Changed {
            state: true,
            ..Changed::default()
        });
    }

    /// Whether the link shall ask now.
    pub(crate) fn take(&self) -> bool {
        self.wanted.swap(false, Ordering::Relaxed)
    }
}

/// The short name of a picture's bytes; never 0.
pub(crate) fn name_of(body: &[u8]) -> u64 {
    let hash = blake3::hash(body);
    let first = hash.as_bytes().first_chunk::<8>();
    first.map_or(1, |bytes| u64::from_le_bytes(*bytes)).max(1)
}

/// What a desk was told last.
pub(crate) fn told(read: &Read<'_>) -> Result<Option<(Timestamp, Vec<u8>)>, Stop> {
    let (Some(body), Some(at_ms)) = (meta::bytes(read, BODY)?, meta::get(read, AT)?) else {
        return Ok(None);
    };
    Ok(Some((crate::archive::told_at(at_ms), body)))
}

/// The picture of what a desk was told last; none where it cannot be read.
pub(crate) fn told_picture(read: &Read<'_>) -> Result<Option<(Timestamp, Picture)>, Stop> {
    Ok(told(read)?.and_then(|(at, body)| Some((at, serde_json::from_slice(&body).ok()?))))
}

/// Keeps what the server told.
pub(crate) fn keep(write: &Write<'_>, at_ms: i64, body: Option<&[u8]>) -> Result<(), Stop> {
    if let Some(body) = body {
        meta::set_bytes(write, BODY, body)?;
    }
    Ok(meta::set(write, AT, &at_ms)?)
}

/// Notes at the server that a desk was there. Not at every word: once a minute is enough to say since
/// when somebody is away.
pub(crate) fn note_contact(tx: &mut Tx<'_, '_>, device: DeviceId, left: bool) -> Result<(), Stop> {
    let mut contacts = contacts(tx.write)?;
    let now_ms = tx.now.as_millisecond();
    let before = contacts.insert(device.0, now_ms);
    let near = before.is_some_and(|at| now_ms.saturating_sub(at) < CONTACT_MILLISECONDS);
    if left || !near {
        meta::set(tx.write, CONTACTS, &contacts)?;
    }
    Ok(())
}

fn contacts(read: &Read<'_>) -> Result<BTreeMap<Uuid, i64>, Stop> {
    Ok(meta::get(read, CONTACTS)?.unwrap_or_default())
}

/// How many rooms of a night may be taken back.
pub(crate) fn glass_rooms(read: &Read<'_>) -> Result<u16, Stop> {
    Ok(meta::get(read, GLASS)?.unwrap_or(0))
}

pub(crate) fn set_glass_rooms(write: &Write<'_>, rooms: u16) -> Result<(), Stop> {
    Ok(meta::set(write, GLASS, &rooms)?)
}

/// What was taken back of nights that are not over, newest first.
pub(crate) fn broken(read: &Read<'_>) -> Result<Vec<Broken>, Stop> {
    Ok(meta::get(read, BROKEN)?.unwrap_or_default())
}

/// Notes that rooms were taken back, and forgets those of nights that are over.
pub(crate) fn note_broken(write: &Write<'_>, one: Broken, today: Date) -> Result<(), Stop> {
    let mut all = broken(write)?;
    all.retain(|other| other.night >= today);
    all.insert(0, one);
    Ok(meta::set(write, BROKEN, &all)?)
}

/// The picture at the server.
pub(crate) fn picture(tx: &Tx<'_, '_>) -> Result<Picture, Stop> {
    let (Ledger::Server(ledger), Ok(index)) = (&tx.working.ledger, tx.index()) else {
        return Ok(Picture::default());
    };
    let mut picture = cells(ledger, index);
    picture.desks = desks(tx, ledger)?;
    for desk in &picture.desks {
        let held = desk.held.iter();
        for (night, id, free) in held.map(|held| (held.night, held.room_type, held.free)) {
            let places = [
                place(&picture.kinds, picture.first, night, Some(id)),
                place(&picture.kinds, picture.first, night, None),
            ];
            for place in places.into_iter().flatten() {
                if let Some(rooms) = picture.at_desks.get_mut(place) {
                    *rooms = rooms.saturating_add(free);
                }
            }
        }
    }
    picture.glass_rooms = glass_rooms(tx.write)?;
    let today = ledger.business_date();
    picture.broken = broken(tx.write)?;
    picture.broken.retain(|one| one.night >= today);
    picture.awaiting = ledger.awaiting().map(|device| DeviceId(device.0)).collect();
    Ok(picture)
}

fn place(
    kinds: &[RoomTypeId],
    first: Option<Date>,
    night: Date,
    room_type: Option<RoomTypeId>,
) -> Option<usize> {
    let row = usize::try_from(first?.until(night).ok()?.get_days()).ok()?;
    let column = match room_type {
        None => 0,
        Some(id) => kinds.iter().position(|kind| *kind == id)? + 1,
    };
    Some(row * (kinds.len() + 1) + column)
}

fn cells(ledger: &ServerLedger, index: &Index) -> Picture {
    let profile = index.profile();
    let kinds: Vec<RoomTypeId> = profile.room_types.iter().map(|kind| kind.id).collect();
    let first = profile.business_date;
    let nights = std::iter::successors(Some(first), |night| night.tomorrow().ok());
    let mut picture = Picture {
        first: Some(first),
        ..Picture::default()
    };
    for night in nights.take(usize::from(PICTURE_NIGHTS)) {
        let types = kinds.iter().map(|id| Cell::room_type(night, id.0));
        for cell in std::iter::once(Cell::house(night)).chain(types) {
            let count = ledger.count(cell);
            picture.capacity.push(count.capacity);
            picture.taken.push(count.exposure);
            picture.at_desks.push(0);
            picture.taken_back.push(ledger.glass_used(cell));
        }
    }
    picture.kinds = kinds;
    picture
}

fn desks(tx: &Tx<'_, '_>, ledger: &ServerLedger) -> Result<Vec<DeskRights>, Stop> {
    let reach = tx.inner.recall.reach();
    let contacts = contacts(tx.write)?;
    let lost: BTreeSet<LedgerDevice> = ledger.written_off().collect();
    let mut held: BTreeMap<DeviceId, Vec<HeldRooms>> = BTreeMap::new();
    for one in ledger.held_by_devices() {
        let Pool::RoomType(id) = one.cell.pool else {
            continue;
        };
        let until = i64::try_from(one.until_s).ok().filter(|until| *until > 0);
        held.entry(DeviceId(one.device.0))
            .or_default()
            .push(HeldRooms {
                night: one.cell.night,
                room_type: RoomTypeId(id),
                free: one.unsold,
                sold: one.sold,
                taken_back: one.taken_back,
                until: until.and_then(|until| Timestamp::from_second(until).ok()),
            });
    }
    let known = device::list(tx.write)?.into_iter();
    let desks = known.filter(|row| row.id != tx.inner.identity.device);
    Ok(desks
        .map(|row| DeskRights {
            device: row.id,
            name: row.name,
            in_touch: reach.contains(&LedgerDevice(row.id.0)),
            heard_at: contacts
                .get(&row.id.0)
                .map(|at| crate::archive::told_at(*at)),
            written_off: lost.contains(&LedgerDevice(row.id.0)),
            held: held.remove(&row.id).unwrap_or_default(),
        })
        .collect())
}
