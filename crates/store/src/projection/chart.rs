//! What the tape chart is drawn from: one row for each stay, and its nights, in as few bytes as it
//! takes.

use keyrack_domain::reservation::Status;
use keyrack_domain::{Date, ReservationId, RoomId, RoomTypeId};
use rusqlite::params;

use crate::value::{Sql, col, opt};
use crate::{Read, StoreError};

/// A stay as the chart names it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ChartStay {
    /// Which.
    pub id: ReservationId,
    /// What people quote.
    pub reference: String,
    /// Where it stands.
    pub status: Status,
    /// The day of arrival.
    pub arrival: Date,
    /// The day of departure.
    pub departure: Date,
    /// Adults.
    pub adults: u8,
    /// Children.
    pub children: u8,
    /// What it costs, in minor units.
    pub total_minor: i64,
    /// There is a note for staff.
    pub noted: bool,
    /// The guest's family name.
    pub last_name: String,
    /// The guest's first name.
    pub first_name: String,
}

/// One night of one stay.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ChartNight {
    /// Whose.
    pub reservation: ReservationId,
    /// How many days after the first night of the range.
    pub day: u16,
    /// Where its stay stands.
    pub status: Status,
    /// The type that was sold.
    pub room_type: RoomTypeId,
    /// The room, once one is assigned.
    pub room: Option<RoomId>,
}

/// Stays that take rooms or have taken them, with a night in `[from, to)`, by id.
///
/// # Errors
/// [`StoreError`].
pub fn stays(read: &Read<'_>, from: Date, to: Date) -> Result<Vec<ChartStay>, StoreError> {
    // `json_array_length` looks at a few bytes; reading the children as JSON would cost more than
    // the rest of the row.
    read.many(
        "SELECT r.id, r.reference, r.status, r.arrival, r.departure, r.adults,
                CASE r.children WHEN '[]' THEN 0 ELSE json_array_length(r.children) END,
                r.total_minor, r.note <> '', coalesce(g.last_name, ''), coalesce(g.first_name, '')
         FROM reservation r LEFT JOIN guest g ON g.id = r.guest
         WHERE r.id IN (SELECT reservation FROM slice WHERE date >= ?1 AND date < ?2
                        AND status IN ('confirmed', 'in_house', 'checked_out'))
         ORDER BY r.id",
        params![Sql(from), Sql(to)],
        |row| {
            Ok(ChartStay {
                id: col(row, 0)?,
                reference: row.get(1)?,
                status: col(row, 2)?,
                arrival: col(row, 3)?,
                departure: col(row, 4)?,
                adults: row.get(5)?,
                children: row.get(6)?,
                total_minor: row.get(7)?,
                noted: row.get(8)?,
                last_name: row.get(9)?,
                first_name: row.get(10)?,
            })
        },
    )
}

/// Their nights in `[from, to)`, by date, then reservation.
///
/// # Errors
/// [`StoreError`].
pub fn nights(read: &Read<'_>, from: Date, to: Date) -> Result<Vec<ChartNight>, StoreError> {
    let mut found = Vec::new();
    // A date stands in thousands of rows and is read once.
    let mut known: Option<(Vec<u8>, u16)> = None;
    read.each(
        "SELECT s.date, s.reservation, s.status, s.room_type, s.room FROM slice s
         WHERE s.date >= ?1 AND s.date < ?2
           AND s.status IN ('confirmed', 'in_house', 'checked_out')
         ORDER BY s.date, s.reservation",
        params![Sql(from), Sql(to)],
        |row| {
            let text = row.get_ref(0)?.as_bytes()?;
            let day = match &known {
                Some((last, day)) if last.as_slice() == text => *day,
                _ => {
                    let date: Date = col(row, 0)?;
                    let days = from.until(date).map_or(0, |span| span.get_days());
                    let day = u16::try_from(days).unwrap_or(u16::MAX);
                    known = Some((text.to_vec(), day));
                    day
                }
            };
            found.push(ChartNight {
                reservation: col(row, 1)?,
                day,
                status: col(row, 2)?,
                room_type: col(row, 3)?,
                room: opt(row, 4)?,
            });
            Ok(true)
        },
    )?;
    Ok(found)
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;
    use crate::reservation::Reservation;
    use crate::testing::{commit, date, fresh, id, put as put_both, reservation as sample};

    #[test]
    fn stays_and_nights_of_a_window_are_found_and_given_up_ones_are_not() {
        let (_folder, mut database) = fresh();
        commit(&mut database, |write| {
            put_both(write, &sample(1, "2027-05-01", 4), Some(id(3)))?;
            put_both(write, &sample(2, "2027-05-08", 2), None)?;
            let gone = Reservation {
                status: Status::Cancelled,
                ..sample(4, "2027-05-02", 2)
            };
            put_both(write, &gone, None)?;
            let (from, to) = (date("2027-05-03"), date("2027-05-09"));
            let found = stays(write, from, to)?;
            let ids: Vec<u128> = found.iter().map(|stay| stay.id.0.as_u128()).collect();
            assert_eq!(ids, [1, 2]);
            let days: Vec<(u16, Option<RoomId>)> = nights(write, from, to)?
                .iter()
                .map(|night| (night.day, night.room))
                .collect();
            assert_eq!(days, [(0, Some(id(3))), (1, Some(id(3))), (5, None)]);
            Ok(())
        });
    }
}
