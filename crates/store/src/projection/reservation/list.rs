//! Gets and lists.

use keyrack_domain::reservation::{Group, GroupColour, Status};
use keyrack_domain::{BookingId, CompanyId, Date, GuestId, Party, ReservationId, RoomId, Stay};
use rusqlite::types::FromSqlError;
use rusqlite::{Row, params};

use super::Reservation;
use crate::value::{Sql, col, json, opt};
use crate::{Read, StoreError};

const COLUMNS: &str =
    "id, booking, reference, guest, status, arrival, departure, adults, children, source,
    total_minor, policy, note, manage_token, register, contested, created_at,
    company, group_name, group_colour, alert, oversold, seen_to, release_at, deposit_minor";

fn reservation(row: &Row<'_>) -> rusqlite::Result<Reservation> {
    Ok(Reservation {
        id: col(row, 0)?,
        booking: col(row, 1)?,
        reference: row.get(2)?,
        guest: col(row, 3)?,
        status: col(row, 4)?,
        stay: Stay::try_new(col(row, 5)?, col(row, 6)?).map_err(FromSqlError::other)?,
        party: Party::try_new(row.get(7)?, json(row, 8)?).map_err(FromSqlError::other)?,
        source: col(row, 9)?,
        total_minor: row.get(10)?,
        policy: json(row, 11)?,
        note: row.get(12)?,
        manage_token: row.get(13)?,
        register: row.get(14)?,
        contested: row.get(15)?,
        created_at: col(row, 16)?,
        company: opt(row, 17)?,
        group: group(row, 18)?,
        alert: row.get(20)?,
        oversold: row.get(21)?,
        seen_to: row.get(22)?,
        release_at: opt(row, 23)?,
        deposit_minor: row.get(24)?,
    })
}

/// A group stands in two columns, its name and its colour; no name is no group.
pub(in crate::projection) fn group(row: &Row<'_>, place: usize) -> rusqlite::Result<Option<Group>> {
    let name: String = row.get(place)?;
    let colour: String = row.get(place.saturating_add(1))?;
    Ok((!name.is_empty()).then(|| Group {
        name,
        colour: GroupColour::of_name(&colour).unwrap_or_default(),
    }))
}

/// One reservation.
///
/// # Errors
/// [`StoreError`].
pub fn get(read: &Read<'_>, id: ReservationId) -> Result<Option<Reservation>, StoreError> {
    read.one(
        &format!("SELECT {COLUMNS} FROM reservation WHERE id = ?1"),
        [Sql(id)],
        reservation,
    )
}

/// Reservations whose reference begins like this, by reference.
///
/// # Errors
/// [`StoreError`].
pub fn by_reference_start(
    read: &Read<'_>,
    start: &str,
    limit: u32,
) -> Result<Vec<Reservation>, StoreError> {
    // References are ASCII, so whatever begins like this sorts before it with the last character behind.
    let end = format!("{start}\u{10FFFF}");
    list(
        read,
        "WHERE reference >= ?1 AND reference < ?2 ORDER BY reference, id LIMIT ?3",
        params![start, end, limit],
    )
}

/// The rooms of the booking whose manage token has this digest. An empty digest finds nothing.
///
/// # Errors
/// [`StoreError`].
pub fn by_token(read: &Read<'_>, digest: &str) -> Result<Vec<Reservation>, StoreError> {
    list(
        read,
        "WHERE manage_token = ?1 AND manage_token <> '' ORDER BY id",
        params![digest],
    )
}

fn list(
    read: &Read<'_>,
    tail: &str,
    params: impl rusqlite::Params,
) -> Result<Vec<Reservation>, StoreError> {
    read.many(
        &format!("SELECT {COLUMNS} FROM reservation {tail}"),
        params,
        reservation,
    )
}

/// Reservations with a reference; more than one only where replicas have broken the rule that makes
/// references unique.
///
/// # Errors
/// [`StoreError`].
pub fn by_reference(read: &Read<'_>, reference: &str) -> Result<Vec<Reservation>, StoreError> {
    list(read, "WHERE reference = ?1 ORDER BY id", [reference])
}

/// The rooms of one booking, in the order of their ids.
///
/// # Errors
/// [`StoreError`].
pub fn of_booking(read: &Read<'_>, booking: BookingId) -> Result<Vec<Reservation>, StoreError> {
    list(read, "WHERE booking = ?1 ORDER BY id", [Sql(booking)])
}

/// Reservations that a company pays for or has sent, latest arrival first.
///
/// # Errors
/// [`StoreError`].
pub fn of_company(
    read: &Read<'_>,
    company: CompanyId,
    limit: u32,
) -> Result<Vec<Reservation>, StoreError> {
    list(
        read,
        "WHERE company = ?1 ORDER BY arrival DESC, id DESC LIMIT ?2",
        params![Sql(company), limit],
    )
}

/// Stays of a company that were checked out and ended in these days, the last not included, by arrival.
///
/// # Errors
/// [`StoreError`].
pub fn departed_of_company(
    read: &Read<'_>,
    company: CompanyId,
    from: Date,
    to: Date,
) -> Result<Vec<Reservation>, StoreError> {
    list(
        read,
        "WHERE company = ?1 AND arrival < ?3 AND departure >= ?2 AND departure < ?3 AND status = ?4
         ORDER BY arrival, id",
        params![Sql(company), Sql(from), Sql(to), Sql(Status::CheckedOut)],
    )
}

/// A guest's reservations, latest arrival first.
///
/// # Errors
/// [`StoreError`].
pub fn of_guest(
    read: &Read<'_>,
    guest: GuestId,
    limit: u32,
) -> Result<Vec<Reservation>, StoreError> {
    list(
        read,
        "WHERE guest = ?1 ORDER BY arrival DESC, id LIMIT ?2",
        params![Sql(guest), limit],
    )
}

/// Guests expected on a date and guests who should have come before it: confirmed, arrival on or
/// before the date.
///
/// # Errors
/// [`StoreError`].
pub fn due_in(read: &Read<'_>, date: Date) -> Result<Vec<Reservation>, StoreError> {
    list(
        read,
        "WHERE status = 'confirmed' AND arrival <= ?1 ORDER BY arrival, id",
        [Sql(date)],
    )
}

/// Everybody in house, by departure.
///
/// # Errors
/// [`StoreError`].
pub fn in_house(read: &Read<'_>) -> Result<Vec<Reservation>, StoreError> {
    list(read, "WHERE status = 'in_house' ORDER BY departure, id", [])
}

/// Who of the guests in house has their last night in this room, with the day of departure; by that
/// day.
///
/// # Errors
/// [`StoreError`].
pub fn in_house_in(
    read: &Read<'_>,
    room: RoomId,
) -> Result<Vec<(ReservationId, Date)>, StoreError> {
    read.many(
        "SELECT r.id, r.departure FROM reservation r
         WHERE r.status = 'in_house' AND ?1 = (
             SELECT s.room FROM slice s WHERE s.reservation = r.id ORDER BY s.date DESC LIMIT 1)
         ORDER BY r.departure, r.id",
        [Sql(room)],
        |row| Ok((col(row, 0)?, col(row, 1)?)),
    )
}

/// Reservations of one status with their arrival in `[from, to)`.
///
/// # Errors
/// [`StoreError`].
pub fn arriving(
    read: &Read<'_>,
    status: Status,
    from: Date,
    to: Date,
) -> Result<Vec<Reservation>, StoreError> {
    list(
        read,
        "WHERE status = ?1 AND arrival >= ?2 AND arrival < ?3 ORDER BY arrival, id",
        params![Sql(status), Sql(from), Sql(to)],
    )
}

/// Stays that ended on a date with the guest gone, newest reservation first.
///
/// # Errors
/// [`StoreError`].
pub fn departed_on(read: &Read<'_>, date: Date) -> Result<Vec<Reservation>, StoreError> {
    let night = date.yesterday().unwrap_or(Date::MIN);
    list(
        read,
        // Through the night before, of which there are as many as the house has rooms.
        "WHERE id IN (SELECT reservation FROM slice WHERE date = ?3 AND status = ?1)
           AND departure = ?2 ORDER BY id DESC",
        params![Sql(Status::CheckedOut), Sql(date), Sql(night)],
    )
}

/// Reservations of any status that have a night in `[from, to)`, by arrival.
///
/// # Errors
/// [`StoreError`].
pub fn overlapping(read: &Read<'_>, from: Date, to: Date) -> Result<Vec<Reservation>, StoreError> {
    list(
        read,
        "WHERE id IN (SELECT reservation FROM slice WHERE date >= ?1 AND date < ?2) ORDER BY arrival, id",
        [Sql(from), Sql(to)],
    )
}

/// Reservations whose stay two desks have changed, by id.
///
/// # Errors
/// [`StoreError`].
pub fn contested(read: &Read<'_>) -> Result<Vec<Reservation>, StoreError> {
    list(read, "WHERE contested = 1 ORDER BY id", [])
}

/// The ids of reservations whose stay two desks have changed, in order.
///
/// # Errors
/// [`StoreError`].
pub fn contested_ids(read: &Read<'_>) -> Result<Vec<ReservationId>, StoreError> {
    read.many(
        "SELECT id FROM reservation WHERE contested = 1 ORDER BY id",
        [],
        |row| col(row, 0),
    )
}

/// Reservations with a night from this one on that was sold anyway and stands on no right, oldest
/// first: they come first when a room is free again.
///
/// # Errors
/// [`StoreError`].
pub fn oversold(read: &Read<'_>, from: Date) -> Result<Vec<Reservation>, StoreError> {
    list(
        read,
        "WHERE id IN (SELECT reservation FROM oversold WHERE date >= ?1) ORDER BY id",
        [Sql(from)],
    )
}

/// Every reservation of one status with its arrival on or after a date, by arrival.
///
/// # Errors
/// [`StoreError`].
pub fn with_status(
    read: &Read<'_>,
    status: Status,
    from: Date,
) -> Result<Vec<Reservation>, StoreError> {
    list(
        read,
        "WHERE status = ?1 AND arrival >= ?2 ORDER BY arrival, id",
        params![Sql(status), Sql(from)],
    )
}

/// The newest reservations. Ids begin with the time they were made at, so this is their order.
///
/// # Errors
/// [`StoreError`].
pub fn newest(read: &Read<'_>, limit: u32) -> Result<Vec<Reservation>, StoreError> {
    list(read, "ORDER BY id DESC LIMIT ?1", [limit])
}

#[cfg(test)]
#[allow(clippy::unwrap_used, clippy::indexing_slicing)]
mod tests {
    use super::*;
    use crate::testing::{commit, date, fresh, id, nights, put, reservation};

    fn ids(rows: &[Reservation]) -> Vec<u128> {
        rows.iter().map(|row| row.id.0.as_u128()).collect()
    }

    #[test]
    fn a_room_is_held_by_the_guest_who_is_in_it_last() {
        let (_folder, mut database) = fresh();
        commit(&mut database, |write| {
            let here = Reservation {
                status: Status::InHouse,
                ..reservation(1, "2027-05-01", 3)
            };
            let mut moved = nights(&here, Some(id(8)));
            moved[2].room = Some(id(9));
            crate::reservation::put(write, &here)?;
            crate::slice::put(write, here.id, &moved)?;
            put(write, &reservation(2, "2027-05-01", 2), Some(id(9)))?;
            assert_eq!(in_house_in(write, id(8))?, [], "the guest has moved on");
            assert_eq!(in_house_in(write, id(9))?, [(id(1), date("2027-05-04"))]);
            Ok(())
        });
    }

    #[test]
    fn stays_of_a_company_come_latest_first() {
        let (_folder, mut database) = fresh();
        commit(&mut database, |write| {
            for (number, arrival) in [(1, "2027-05-01"), (2, "2027-07-01"), (3, "2027-06-01")] {
                let company = (number != 3).then(|| id(70));
                let row = Reservation {
                    company,
                    ..reservation(number, arrival, 1)
                };
                put(write, &row, None)?;
            }
            let found = of_company(write, id(70), 10)?;
            let ids: Vec<ReservationId> = found.iter().map(|row| row.id).collect();
            assert_eq!(ids, [id(2), id(1)]);
            assert_eq!(of_company(write, id(70), 1)?.len(), 1);
            Ok(())
        });
    }

    #[test]
    fn a_reservation_comes_back_as_it_was_put() {
        let (_folder, mut database) = fresh();
        let mut row = reservation(1, "2027-05-01", 3);
        row.policy.tiers.push(keyrack_domain::policy::FrozenTier {
            from: "2027-04-30T16:00:00.000000001Z".parse().unwrap(),
            fee: keyrack_domain::Money::new(8_000, keyrack_domain::Currency::EUR),
        });
        commit(&mut database, |write| put(write, &row, None));
        assert_eq!(
            database.readers.read(|read| get(read, row.id)).unwrap(),
            Some(row.clone())
        );
        row.status = Status::InHouse;
        row.contested = true;
        row.note = "late".into();
        commit(&mut database, |write| put(write, &row, Some(id(3))));
        assert_eq!(
            database.readers.read(|read| get(read, row.id)).unwrap(),
            Some(row)
        );
    }

    #[test]
    fn each_list_has_what_it_says() {
        let (_folder, mut database) = fresh();
        commit(&mut database, |write| {
            for (number, arrival, nights, status) in [
                (1, "2027-05-01", 3, Status::Confirmed),
                (2, "2027-05-03", 1, Status::Confirmed),
                (3, "2027-04-30", 2, Status::InHouse),
                (4, "2027-05-02", 5, Status::Cancelled),
                (5, "2026-06-01", 365, Status::InHouse),
                (6, "2026-06-02", 336, Status::CheckedOut),
                (7, "2027-05-03", 1, Status::CheckedOut),
            ] {
                let row = Reservation {
                    status,
                    contested: number == 2,
                    manage_token: if number == 7 {
                        "digest 7".into()
                    } else {
                        String::new()
                    },
                    ..reservation(number, arrival, nights)
                };
                put(write, &row, None)?;
            }
            let (may1, may2, may4) = (date("2027-05-01"), date("2027-05-02"), date("2027-05-04"));
            assert_eq!(ids(&due_in(write, may2)?), [1]);
            assert_eq!(ids(&due_in(write, may4)?), [1, 2]);
            assert_eq!(ids(&in_house(write)?), [3, 5]);
            assert_eq!(
                ids(&arriving(write, Status::Confirmed, may1, may4)?),
                [1, 2]
            );
            assert_eq!(
                ids(&overlapping(write, may2, may4)?),
                [5, 6, 1, 4, 2, 7],
                "3 leaves on the second"
            );
            assert_eq!(ids(&departed_on(write, may4)?), [7, 6]);
            assert_eq!(ids(&by_token(write, "digest 7")?), [7]);
            assert_eq!(ids(&by_token(write, "")?), [0_u128; 0]);
            assert_eq!(ids(&contested(write)?), [2]);
            assert_eq!(ids(&newest(write, 2)?), [7, 6]);
            assert_eq!(ids(&by_reference(write, "A-4")?), [4]);
            assert_eq!(ids(&of_booking(write, id(1_003))?), [3]);
            assert_eq!(ids(&of_guest(write, id(2_001), 10)?), [1]);
            Ok(())
        });
    }
}
