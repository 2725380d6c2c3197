//! `day.today` and `day.roll`.

use std::collections::BTreeSet;

use keyrack_contract::call::day::{DueTrace, Roll, Rolled, Today, TodayList};
use keyrack_contract::view::{ReservationLine, Trace};
use keyrack_contract::{Code, Failure};
use keyrack_domain::Date;
use keyrack_domain::property::Cleanliness;
use keyrack_domain::reservation::{Status, Step};
use keyrack_replica::{DocumentClass, DocumentId, Place};
use keyrack_store::reservation::Reservation;
use keyrack_store::{Read, guest, reservation, slice, trace};

use crate::archive;
use crate::call::{Ask, Do, View};
use crate::caller::Needs;
use crate::door::Tx;
use crate::index::Index;
use crate::shape::{BUSINESS_DATE, EXPECTED_AT};
use crate::stop::Stop;
use crate::verb::{conflict, line, room};

/// How many days back an arrival that nobody has settled is still expected.
const OPEN_ARRIVAL_DAYS: i64 = 30;

impl Ask for Today {
    const NEEDS: Needs = Needs::Staff;

    fn answer(&self, seen: &View<'_>) -> Result<TodayList, Stop> {
        let index = seen.index()?;
        let today = index.profile().business_date;
        seen.read(|read| {
            let lines = |rows: Vec<Reservation>| -> Result<Vec<ReservationLine>, Stop> {
                rows.iter()
                    .map(|row| line::line(&index, read, row))
                    .collect()
            };
            let mut arrivals = lines(expected(read, today)?)?;
            for line in &mut arrivals {
                // It is of interest on the day of arrival only, so that no row keeps it.
                let document = archive::load(read, seen.inner, DocumentId(line.id.0))?;
                let at = document.map(|document| document.get(&Place::field(EXPECTED_AT)));
                let at = at.transpose()?.flatten();
                line.expected_at = at.and_then(|at| serde_json::from_value(at).ok());
            }
            arrivals.sort_by(|a, b| {
                (a.stay.arrival(), &a.guest_name).cmp(&(b.stay.arrival(), &b.guest_name))
            });
            let here = reservation::in_house(read)?;
            let arrived = here
                .iter()
                .filter(|row| row.stay.arrival() == today)
                .count();
            let (leaving, staying): (Vec<_>, Vec<_>) = here
                .into_iter()
                .partition(|row| row.stay.departure() <= today);
            let by_room = |list: &mut Vec<ReservationLine>| {
                list.sort_by(|a, b| {
                    a.room_number
                        .as_ref()
                        .map(|n| (n.len(), n))
                        .cmp(&b.room_number.as_ref().map(|n| (n.len(), n)))
                });
            };
            let (mut in_house, mut departures) = (lines(staying)?, lines(leaving)?);
            by_room(&mut in_house);
            by_room(&mut departures);
            let departed = lines(reservation::departed_on(read, today)?)?;
            let mut to_clean = room::lines(&index, read)?;
            to_clean.retain(|line| {
                line.status == Cleanliness::Dirty && !index.links().is_whole(line.room.id)
            });
            Ok(TodayList {
                business_date: today,
                arrivals,
                arrived: u32::try_from(arrived).unwrap_or(u32::MAX),
                in_house,
                departures,
                departed,
                to_clean,
                conflicts: conflict::count(read, seen.inner, index.profile().property.currency)?,
                can_be_confirmed: lines(free_again(seen, &index, read, today)?)?,
                to_release: lines(due_options(read, today, seen.now)?)?,
                traces: due_traces(read, today)?,
            })
        })
    }
}

/// Whom the day expects and who is not here yet, by arrival.
pub(crate) fn expected(read: &Read<'_>, today: Date) -> Result<Vec<Reservation>, Stop> {
    let tomorrow = today.tomorrow().map_err(Stop::fault)?;
    let since = today
        .checked_sub(jiff::ToSpan::days(OPEN_ARRIVAL_DAYS))
        .map_err(Stop::fault)?;
    let status = Status::Confirmed;
    Ok(reservation::arriving(read, status, since, tomorrow)?)
}

/// Who waits for a room, and could have one now.
fn free_again(
    seen: &View<'_>,
    index: &Index,
    read: &Read<'_>,
    today: Date,
) -> Result<Vec<Reservation>, Stop> {
    let selling = seen.inner.selling();
    let mut found = Vec::new();
    for row in reservation::with_status(read, Status::Waitlisted, today)? {
        let nights = slice::of(read, row.id)?;
        let has_room = |room_type| index.rooms_left(room_type, &row.stay, selling, seen.now) > 0;
        if nights
            .first()
            .is_some_and(|night| has_room(night.room_type))
        {
            found.push(row);
        }
    }
    Ok(found)
}

/// Options whose time is over, or whose guests should have come before today; by that time.
fn due_options(
    read: &Read<'_>,
    today: Date,
    now: keyrack_domain::Timestamp,
) -> Result<Vec<Reservation>, Stop> {
    let mut rows = reservation::with_status(read, Status::Tentative, Date::MIN)?;
    rows.retain(|row| {
        row.stay.arrival() < today || row.release_at.is_none_or(|until| until <= now)
    });
    rows.sort_by_key(|row| (row.release_at, row.id));
    Ok(rows)
}

/// What is to be done about reservations, today or since long.
fn due_traces(read: &Read<'_>, today: Date) -> Result<Vec<DueTrace>, Stop> {
    let mut found = Vec::new();
    for due in trace::due(read, today)? {
        let Some(row) = reservation::get(read, due.reservation)? else {
            continue;
        };
        let guest = guest::get(read, row.guest)?;
        found.push(DueTrace {
            id: row.id,
            guest_name: guest.map(|guest| guest.sorted_name()).unwrap_or_default(),
            reference: row.reference,
            trace: Trace {
                id: due.id,
                due: due.due,
                text: due.text,
                by: None,
                done: None,
            },
        });
    }
    Ok(found)
}

/// Who is here and leaves today or should have left, and who stays.
pub(crate) fn here(
    read: &Read<'_>,
    today: Date,
) -> Result<(Vec<Reservation>, Vec<Reservation>), Stop> {
    Ok(reservation::in_house(read)?
        .into_iter()
        .partition(|row| row.stay.departure() <= today))
}

impl Do for Roll {
    const NEEDS: Needs = Needs::Staff;

    fn run(self, tx: &mut Tx<'_, '_>) -> Result<Rolled, Stop> {
        let profile = std::sync::Arc::clone(tx.index()?.profile());
        let today = profile.business_date;
        if self.from != today {
            return Err(Failure::new(Code::DayMoved).with("date", today).into());
        }
        let here = reservation::in_house(tx.write)?;
        let overdue = here
            .iter()
            .filter(|row| row.stay.departure() <= today)
            .count();
        if overdue > 0 {
            return Err(Failure::new(Code::DayOpen).with("count", overdue).into());
        }
        let next = today.tomorrow().map_err(Stop::fault)?;
        let missed = expected(tx.write, today)?;
        let mut no_shows = 0;
        for row in missed {
            // A contested stay waits for a person; everything else that never came is settled.
            if row.contested {
                continue;
            }
            crate::verb::reservation::give_up(tx, row.id, Step::NoShow, "")?;
            no_shows += 1;
        }
        // An option that nobody confirmed in time holds nothing any more.
        let mut released = 0;
        for row in due_options(tx.write, next, tx.now)? {
            if row.contested {
                continue;
            }
            crate::verb::reservation::give_up(tx, row.id, Step::Cancel, "")?;
            released += 1;
        }
        let occupied: BTreeSet<_> = slice::range(tx.write, today, next)?
            .into_iter()
            .filter(|(_, status)| *status == Status::InHouse)
            .filter_map(|(slice, _)| slice.room)
            .collect();
        let date = serde_json::Value::from(next.to_string());
        tx.edit(
            DocumentId(profile.property.id.0),
            DocumentClass::Property,
            |edit| edit.set(BUSINESS_DATE, &date),
        )?;
        for room in occupied {
            room::set_status(tx, room, Cleanliness::Dirty)?;
        }
        tx.audit(
            profile.property.id.0,
            &serde_json::json!({ "from": today, "no_shows": no_shows, "released": released }),
        )?;
        Ok(Rolled {
            business_date: next,
            no_shows,
            released,
        })
    }
}
