//! Rooms kept for guests who are still typing. Only the server has any.

use keyrack_domain::{Date, HoldId, RoomTypeId, Timestamp};
use rusqlite::{Row, params};

use crate::value::{Sql, col};
use crate::{Read, StoreError, Write};

/// Rooms kept for one guest until an instant.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Hold {
    /// Its id.
    pub id: HoldId,
    /// What the guest's page names it by, hashed by the caller.
    pub token: Vec<u8>,
    /// From this instant on, itself included, it holds nothing. To the millisecond.
    pub expires_at: Timestamp,
    /// What is offered, as the engine writes it: JSON.
    pub body: String,
    /// What it keeps.
    pub rooms: Vec<HoldRoom>,
}

/// Rooms of one type kept on one night.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct HoldRoom {
    /// The type.
    pub room_type: RoomTypeId,
    /// The night.
    pub date: Date,
    /// How many, at least one.
    pub count: u16,
}

/// Puts a hold, in the place of what was known of it.
///
/// # Errors
/// [`StoreError::Constraint`] where another hold has the token.
pub fn put(write: &Write<'_>, hold: &Hold) -> Result<(), StoreError> {
    write.run(
        "INSERT INTO hold (id, token, expires_at, body) VALUES (?1, ?2, ?3, ?4)
         ON CONFLICT (id) DO UPDATE SET token = excluded.token, expires_at = excluded.expires_at,
             body = excluded.body",
        params![Sql(hold.id), hold.token, Sql(hold.expires_at), hold.body],
    )?;
    write.run("DELETE FROM hold_room WHERE hold = ?1", [Sql(hold.id)])?;
    for room in &hold.rooms {
        write.run(
            "INSERT INTO hold_room (hold, room_type, date, count) VALUES (?1, ?2, ?3, ?4)",
            params![
                Sql(hold.id),
                Sql(room.room_type),
                Sql(room.date),
                room.count
            ],
        )?;
    }
    Ok(())
}

fn head(row: &Row<'_>) -> rusqlite::Result<Hold> {
    Ok(Hold {
        id: col(row, 0)?,
        token: row.get(1)?,
        expires_at: col(row, 2)?,
        body: row.get(3)?,
        rooms: Vec::new(),
    })
}

fn with_rooms(read: &Read<'_>, mut hold: Hold) -> Result<Hold, StoreError> {
    hold.rooms = read.many(
        "SELECT room_type, date, count FROM hold_room WHERE hold = ?1 ORDER BY room_type, date",
        [Sql(hold.id)],
        |row| {
            Ok(HoldRoom {
                room_type: col(row, 0)?,
                date: col(row, 1)?,
                count: row.get(2)?,
            })
        },
    )?;
    Ok(hold)
}

/// One hold, expired or not.
///
/// # Errors
/// [`StoreError`].
pub fn get(read: &Read<'_>, id: HoldId) -> Result<Option<Hold>, StoreError> {
    let found = read.one(
        "SELECT id, token, expires_at, body FROM hold WHERE id = ?1",
        [Sql(id)],
        head,
    )?;
    found.map(|hold| with_rooms(read, hold)).transpose()
}

/// The hold that a guest's page names, expired or not.
///
/// # Errors
/// [`StoreError`].
pub fn by_token(read: &Read<'_>, token: &[u8]) -> Result<Option<Hold>, StoreError> {
    let found = read.one(
        "SELECT id, token, expires_at, body FROM hold WHERE token = ?1",
        [token],
        head,
    )?;
    found.map(|hold| with_rooms(read, hold)).transpose()
}

/// Holds that still hold at this instant, by expiry.
///
/// # Errors
/// [`StoreError`].
pub fn live(read: &Read<'_>, now: Timestamp) -> Result<Vec<Hold>, StoreError> {
    listed(
        read,
        "SELECT id, token, expires_at, body FROM hold WHERE expires_at > ?1 ORDER BY expires_at, id",
        now,
    )
}

/// Holds that no longer hold at this instant and have not been taken away, by expiry.
///
/// # Errors
/// [`StoreError`].
pub fn expired(read: &Read<'_>, now: Timestamp) -> Result<Vec<Hold>, StoreError> {
    listed(
        read,
        "SELECT id, token, expires_at, body FROM hold WHERE expires_at <= ?1 ORDER BY expires_at, id",
        now,
    )
}

fn listed(read: &Read<'_>, sql: &str, now: Timestamp) -> Result<Vec<Hold>, StoreError> {
    let heads = read.many(sql, [Sql(now)], head)?;
    heads
        .into_iter()
        .map(|hold| with_rooms(read, hold))
        .collect()
}

/// Takes a hold away, with its rooms. Returns whether it was there.
///
/// # Errors
/// [`StoreError`].
pub fn remove(write: &Write<'_>, id: HoldId) -> Result<bool, StoreError> {
    Ok(write.run("DELETE FROM hold WHERE id = ?1", [Sql(id)])? > 0)
}

#[cfg(test)]
#[allow(clippy::unwrap_used, clippy::indexing_slicing)]
mod tests {
    use super::*;
    use crate::testing::{at, commit, date, fresh, id};

    fn hold(number: u128, expires: i64) -> Hold {
        let night = |day: &str| HoldRoom {
            room_type: id(1),
            date: date(day),
            count: 2,
        };
        Hold {
            id: id(number),
            token: vec![u8::try_from(number).unwrap(); 32],
            expires_at: at(expires),
            body: "{}".into(),
            rooms: vec![night("2027-05-01"), night("2027-05-02")],
        }
    }

    #[test]
    fn a_hold_ends_at_its_instant() {
        let (_folder, mut database) = fresh();
        commit(&mut database, |write| {
            put(write, &hold(1, 100))?;
            put(write, &hold(2, 200))?;
            assert_eq!(live(write, at(99))?, [hold(1, 100), hold(2, 200)]);
            assert_eq!(live(write, at(100))?, [hold(2, 200)]);
            assert_eq!(expired(write, at(100))?, [hold(1, 100)]);
            put(write, &hold(1, 300))?;
            assert_eq!(expired(write, at(100))?, []);
            Ok(())
        });
    }

    #[test]
    fn a_hold_is_found_by_its_token_and_goes_with_its_rooms() {
        let (_folder, mut database) = fresh();
        commit(&mut database, |write| {
            put(write, &hold(1, 100))?;
            assert_eq!(by_token(write, &[1; 32])?, Some(hold(1, 100)));
            assert_eq!(by_token(write, &[2; 32])?, None);
            assert!(remove(write, id(1))?);
            assert_eq!(get(write, id(1))?, None);
            assert_eq!(
                write.count("SELECT count(*) FROM hold_room /* all */", [])?,
                0
            );
            Ok(())
        });
    }
}
