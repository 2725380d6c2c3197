//! Rooms set aside for groups.

use keyrack_domain::block::Block;
use keyrack_domain::{BlockId, Date};
use rusqlite::params;

use crate::value::{Json, Sql};
use crate::{Read, StoreError, Write};

/// Puts a block, in the place of what was known of it.
///
/// # Errors
/// [`StoreError`].
pub fn put(write: &Write<'_>, block: &Block) -> Result<(), StoreError> {
    // One without nights is still to be filled, and belongs to those to come.
    let last = block.span().map_or(Date::MAX, |(_, last)| last);
    write.run(
        "INSERT INTO block (id, last, code, body) VALUES (?1, ?2, ?3, ?4)
         ON CONFLICT (id) DO UPDATE SET last = excluded.last, code = excluded.code,
             body = excluded.body",
        params![Sql(block.id), Sql(last), block.code, Json(block)],
    )?;
    Ok(())
}

/// Takes a block away.
///
/// # Errors
/// [`StoreError`].
pub fn remove(write: &Write<'_>, id: BlockId) -> Result<(), StoreError> {
    write.run("DELETE FROM block WHERE id = ?1", [Sql(id)])?;
    Ok(())
}

/// One block.
///
/// # Errors
/// [`StoreError`].
pub fn get(read: &Read<'_>, id: BlockId) -> Result<Option<Block>, StoreError> {
    let found = read.one("SELECT body FROM block WHERE id = ?1", [Sql(id)], |row| {
        row.get::<_, Json<Block>>(0)
    })?;
    Ok(found.map(|block| block.0))
}

/// Blocks with a night on this date or later, and those without any night yet, by id.
///
/// # Errors
/// [`StoreError`].
pub fn since(read: &Read<'_>, from: Date) -> Result<Vec<Block>, StoreError> {
    let found = read.many(
        "SELECT body FROM block WHERE last >= ?1 ORDER BY last, id",
        [Sql(from)],
        |row| row.get::<_, Json<Block>>(0),
    )?;
    Ok(found.into_iter().map(|block| block.0).collect())
}

/// The latest blocks whose last night is before this date, the latest first.
///
/// # Errors
/// [`StoreError`].
pub fn before(read: &Read<'_>, date: Date, limit: u16) -> Result<Vec<Block>, StoreError> {
    let found = read.many(
        "SELECT body FROM block WHERE last < ?1 ORDER BY last DESC, id DESC LIMIT ?2",
        params![Sql(date), limit],
        |row| row.get::<_, Json<Block>>(0),
    )?;
    Ok(found.into_iter().map(|block| block.0).collect())
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use keyrack_domain::block::{BlockNight, BlockStatus, Release};

    use super::*;
    use crate::testing::{commit, date, fresh, id};

    fn block(number: u128, night: Option<&str>) -> Block {
        let nights = night.map(|text| BlockNight {
            date: date(text),
            room_type: id(1),
            rooms: 3,
            price_minor: Some(9_900),
        });
        Block {
            id: id(number),
            name: format!("Group {number}"),
            code: format!("G{number}"),
            status: BlockStatus::Definite,
            release: Release::Rolling { days: 7 },
            wash_percent: 10,
            take_up_percent: None,
            colour: keyrack_domain::reservation::GroupColour::Blue,
            rate_plan: id(1),
            discount_basis_points: 500,
            company: None,
            contact: None,
            notes: String::new(),
            nights: nights.into_iter().collect(),
        }
    }

    #[test]
    fn blocks_to_come_are_found_by_their_last_night_and_those_without_any_are_among_them() {
        let (_folder, mut database) = fresh();
        commit(&mut database, |write| {
            let (over, open) = (block(1, Some("2027-05-01")), block(2, None));
            put(write, &over)?;
            put(write, &open)?;
            put(write, &block(3, Some("2027-05-02")))?;
            let moved = block(3, Some("2027-06-02"));
            put(write, &moved)?;
            assert_eq!(get(write, id(3))?, Some(moved.clone()));
            assert_eq!(since(write, date("2027-05-02"))?, [moved, open]);
            assert_eq!(before(write, date("2027-05-02"), 10)?, [over]);
            remove(write, id(3))?;
            assert_eq!(get(write, id(3))?, None);
            Ok(())
        });
    }
}
