//! `rights.read`, and nights with fewer rooms than are promised.

use keyrack_contract::call::conflict::Short;
use keyrack_contract::call::rights::{Picture, Read, Rights};
use keyrack_domain::Date;
use keyrack_store::Read as Look;

use crate::call::{Ask, View};
use crate::caller::Needs;
use crate::config::Side;
use crate::engine::Inner;
use crate::exposure;
use crate::index::Index;
use crate::stop::Stop;

/// What is older than this is no longer said to be of now, in seconds.
const LIVE_SECONDS: i64 = 90;

impl Ask for Read {
    const NEEDS: Needs = Needs::Staff;

    fn answer(&self, seen: &View<'_>) -> Result<Rights, Stop> {
        let told = seen.read(exposure::told_picture)?;
        let (line, ..) = seen.inner.line.get();
        let online = seen.inner.line.online();
        if online {
            seen.inner.looks.want(seen.inner);
        }
        let as_of = told.as_ref().map(|(at, _)| *at);
        let fresh = as_of.is_some_and(|at| {
            let ahead = seen.inner.line.ahead_seconds().unwrap_or(0);
            let there = seen.now.as_second().saturating_add(ahead);
            there.saturating_sub(at.as_second()) <= LIVE_SECONDS
        });
        Ok(Rights {
            as_of,
            live: online && fresh,
            shared: !matches!(line, keyrack_contract::call::state::Line::Alone),
            here: (seen.inner.side == Side::Desk).then_some(seen.inner.identity.device),
            picture: told.map(|(_, picture)| picture).unwrap_or_default(),
        })
    }
}

/// Nights from today on that have fewer rooms than are promised: by the counts known here, and by what
/// the server last told of rooms that desks hold.
pub(crate) fn shortages(read: &Look<'_>, inner: &Inner, index: &Index) -> Result<Vec<Short>, Stop> {
    let told = exposure::told_picture(read)?.map(|(_, picture)| picture);
    let told = told.unwrap_or_default();
    let today = index.profile().business_date;
    let now = inner.clock.now();
    let (_, end) = index.span();
    let mut short = Vec::new();
    let nights = std::iter::successors(Some(today), |night| night.tomorrow().ok());
    for night in nights.take_while(|night| *night < end) {
        let types = index.profile().room_types.iter();
        let mut by_type = 0;
        for kind in types.filter(|kind| !index.links().is_made_of_others(kind.id)) {
            let count = index.count(kind.id, night, now).unwrap_or_default();
            // What was sold anyway has lines of its own.
            let rooms = count.taken() - count.oversold - count.capacity();
            let one = one(&told, night, Some(kind.id), rooms);
            by_type += one.map_or(0, |one| one.rooms);
            short.extend(one);
        }
        let count = index.house_count(night, now).unwrap_or_default();
        let rooms = count.taken() - count.oversold - count.capacity();
        // A room that its type lacks the house lacks too, and is said once.
        short.extend(one(&told, night, None, rooms).filter(|one| one.rooms > by_type));
    }
    Ok(short)
}

fn one(
    told: &Picture,
    night: Date,
    room_type: Option<keyrack_domain::RoomTypeId>,
    rooms: i32,
) -> Option<Short> {
    let cell = told.cell(night, room_type);
    let known = u32::try_from(rooms).unwrap_or(0);
    let rooms = cell.map_or(0, |cell| cell.short()).max(known);
    let at_desks = cell.map_or(0, |cell| cell.at_desks).min(rooms);
    (rooms > 0).then_some(Short {
        night,
        room_type,
        rooms,
        at_desks,
    })
}
