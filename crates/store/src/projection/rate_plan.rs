//! The conditions under which nights are sold.

use keyrack_domain::RatePlanId;
use keyrack_domain::rate::RatePlan;
use rusqlite::params;

use crate::value::{Json, Sql, json};
use crate::{Read, StoreError, Write};

/// Puts one, in the place of what was known of it.
///
/// # Errors
/// [`StoreError`].
pub fn put(write: &Write<'_>, row: &RatePlan) -> Result<(), StoreError> {
    write.run(
        "INSERT INTO rate_plan (id, position, code, body) VALUES (?1, ?2, ?3, ?4)
         ON CONFLICT (id) DO UPDATE SET position = excluded.position, code = excluded.code, body = excluded.body",
        params![Sql(row.id), row.position, row.code, Json(row)],
    )?;
    Ok(())
}

/// One of them.
///
/// # Errors
/// [`StoreError`].
pub fn get(read: &Read<'_>, id: RatePlanId) -> Result<Option<RatePlan>, StoreError> {
    read.one(
        "SELECT body FROM rate_plan WHERE id = ?1",
        [Sql(id)],
        |row| json(row, 0),
    )
}

/// All of them, as lists show them.
///
/// # Errors
/// [`StoreError`].
pub fn list(read: &Read<'_>) -> Result<Vec<RatePlan>, StoreError> {
    read.many(
        "SELECT body FROM rate_plan ORDER BY position, code, id",
        [],
        |row| json(row, 0),
    )
}

/// Takes one away. Returns whether it was there.
///
/// # Errors
/// [`StoreError`].
pub fn remove(write: &Write<'_>, id: RatePlanId) -> Result<bool, StoreError> {
    Ok(write.run("DELETE FROM rate_plan WHERE id = ?1", [Sql(id)])? > 0)
}

#[cfg(test)]
#[allow(clippy::unwrap_used, clippy::indexing_slicing)]
mod tests {
    use keyrack_domain::Localized;
    use keyrack_domain::policy::{CancellationPolicy, Fee, Guarantee, Tier};
    use keyrack_domain::rate::{Board, Modifiers, OccupancyPrice, RateCategory};

    use super::*;
    use crate::testing::{commit, fresh, id};

    #[test]
    fn a_plan_comes_back_with_all_its_conditions() {
        let (_folder, mut database) = fresh();
        let tier = Tier {
            days_before: Some(1),
            at: jiff::civil::time(18, 0, 0, 0),
            fee: Fee::Nights(1),
            ..Tier::default()
        };
        let plan = RatePlan {
            id: id(1),
            code: "FLEX".into(),
            name: Localized::of("en", "Flexible"),
            category: RateCategory::Bar,
            board: Board::BedAndBreakfast,
            occupancy: OccupancyPrice {
                adults_included: 2,
                extra_adult_minor: 2_500,
                ..OccupancyPrice::default()
            },
            cancellation: CancellationPolicy {
                tiers: vec![tier],
                ..CancellationPolicy::default()
            },
            guarantee: Guarantee::PayAtProperty,
            public: true,
            position: 0,
            archived: false,
            modifiers: Modifiers::default(),
        };
        commit(&mut database, |write| {
            put(write, &plan)?;
            assert_eq!(get(write, plan.id)?, Some(plan.clone()));
            assert_eq!(list(write)?, std::slice::from_ref(&plan));
            assert!(remove(write, plan.id)?);
            Ok(())
        });
    }
}
