//! `guest.read` and `guest.list`.

use keyrack_contract::Code;
use keyrack_contract::call::guest::{GuestLine, GuestView, List, Listed, MergedGuest, Read};
use keyrack_domain::Date;
use keyrack_domain::reservation::Status;
use keyrack_replica::DocumentId;
use keyrack_store::reservation::Brief;
use keyrack_store::{guest, reservation};

use super::{alike, everybody, root};
use crate::archive;
use crate::call::{Ask, View};
use crate::caller::Needs;
use crate::shape::about_guest;
use crate::stop::Stop;
use crate::verb::{line, page};

/// The most lines of one page.
const LINES_MAX: u16 = 200;
/// The most stays that are told of one guest.
const STAYS_MAX: u32 = 200;

impl Ask for Read {
    const NEEDS: Needs = Needs::Staff;

    fn answer(&self, seen: &View<'_>) -> Result<GuestView, Stop> {
        let index = seen.index()?;
        let today = index.profile().business_date;
        seen.read(|read| {
            let id = root(read, self.id)?;
            let known = guest::get(read, id)?.ok_or(Code::GuestUnknown)?;
            let document = archive::load(read, seen.inner, DocumentId(id.0))?;
            let value = document.map(|document| document.value()).transpose()?;
            let about = about_guest(&value.unwrap_or_default());
            let mut rows = Vec::new();
            let mut merged = Vec::new();
            for profile in everybody(read, id)? {
                let stays = reservation::of_guest(read, profile, STAYS_MAX)?;
                if profile != id {
                    merged.push(MergedGuest {
                        id: profile,
                        guest: guest::get(read, profile)?.unwrap_or_default(),
                        stays: u32::try_from(stays.len()).unwrap_or(u32::MAX),
                    });
                }
                rows.extend(stays);
            }
            rows.sort_by_key(|row| std::cmp::Reverse((row.stay.arrival(), row.id)));
            let stays = rows
                .iter()
                .map(|row| line::line(&index, read, row))
                .collect::<Result<_, _>>()?;
            Ok(GuestView {
                id,
                alike: alike::alike(read, id, &known, today)?,
                guest: known,
                preferences: about.preferences,
                notes: about.notes,
                consents: about.consents,
                merged,
                stays,
            })
        })
    }
}

impl Ask for List {
    const NEEDS: Needs = Needs::Staff;

    fn answer(&self, seen: &View<'_>) -> Result<Listed, Stop> {
        page::check(self.limit, LINES_MAX)?;
        let today = seen.index()?.profile().business_date;
        seen.read(|read| {
            let rows = guest::list(read, &self.text, self.offset, u32::from(self.limit))?;
            let mut guests = Vec::with_capacity(rows.len());
            for (id, guest) in rows {
                let mut stays = Vec::new();
                for profile in everybody(read, id)? {
                    stays.extend(reservation::briefs_of_guest(read, profile, STAYS_MAX)?);
                }
                stays.retain(|stay| stay.status.takes_rooms());
                guests.push(GuestLine {
                    id,
                    guest,
                    stays: u32::try_from(stays.len()).unwrap_or(u32::MAX),
                    arrival: stay_that_matters(&stays, today).map(|stay| stay.stay.arrival()),
                });
            }
            Ok(Listed {
                guests,
                count: guest::count(read, &self.text)?,
            })
        })
    }
}

/// The stay that a guest is asked about: the one under way, else the next, else the last one.
pub(crate) fn stay_that_matters(stays: &[Brief], today: Date) -> Option<&Brief> {
    stays.iter().min_by_key(|stay| nearness(stay, today))
}

/// How near a stay is to what a desk is doing: under way, to come, gone, given up; the nearest day
/// first in each.
pub(crate) fn nearness(stay: &Brief, today: Date) -> (u8, i32) {
    let days = |from: Date, to: Date| {
        from.until(to)
            .map_or(i32::MAX, |span| span.get_days().abs())
    };
    let arrival = stay.stay.arrival();
    match stay.status {
        Status::InHouse => (0, 0),
        Status::Confirmed | Status::Tentative | Status::Waitlisted => (1, days(today, arrival)),
        Status::CheckedOut => (2, days(stay.stay.departure(), today)),
        Status::Cancelled | Status::NoShow => (3, days(today, arrival)),
    }
}
