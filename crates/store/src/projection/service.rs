//! What is sold besides the nights.

use keyrack_domain::ServiceId;
use keyrack_domain::service::Service;
use rusqlite::params;

use crate::value::{Json, Sql, json};
use crate::{Read, StoreError, Write};

/// Puts one, in the place of what was known of it.
///
/// # Errors
/// [`StoreError`].
pub fn put(write: &Write<'_>, row: &Service) -> Result<(), StoreError> {
    write.run(
        "INSERT INTO service (id, position, code, body) VALUES (?1, ?2, ?3, ?4)
         ON CONFLICT (id) DO UPDATE SET position = excluded.position, code = excluded.code, body = excluded.body",
        params![Sql(row.id), row.position, row.code, Json(row)],
    )?;
    Ok(())
}

/// One of them.
///
/// # Errors
/// [`StoreError`].
pub fn get(read: &Read<'_>, id: ServiceId) -> Result<Option<Service>, StoreError> {
    read.one("SELECT body FROM service WHERE id = ?1", [Sql(id)], |row| {
        json(row, 0)
    })
}

/// All of them, as lists show them.
///
/// # Errors
/// [`StoreError`].
pub fn list(read: &Read<'_>) -> Result<Vec<Service>, StoreError> {
    read.many(
        "SELECT body FROM service ORDER BY position, code, id",
        [],
        |row| json(row, 0),
    )
}

/// Takes one away. Returns whether it was there.
///
/// # Errors
/// [`StoreError`].
pub fn remove(write: &Write<'_>, id: ServiceId) -> Result<bool, StoreError> {
    Ok(write.run("DELETE FROM service WHERE id = ?1", [Sql(id)])? > 0)
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use keyrack_domain::Localized;
    use keyrack_domain::service::{Due, PriceUnit, Scope, ServicePrice};
    use keyrack_domain::tax::VatClass;

    use super::*;
    use crate::testing::{commit, fresh, id};

    #[test]
    fn a_service_comes_back_whole_and_in_its_place() {
        let (_folder, mut database) = fresh();
        let service = |number: u128, position| Service {
            id: id(number),
            code: format!("S{number}"),
            name: Localized::of("en", "Breakfast"),
            description: Localized::default(),
            price: ServicePrice::flat(PriceUnit::PerPersonNight, 1_800),
            vat: VatClass::Food,
            due: Due::EachMorning,
            compulsory: None,
            offered: Scope::default(),
            included_in: vec![id(7)],
            stock: Some(3),
            slots: Vec::new(),
            from: None,
            until: None,
            quantity_max: 1,
            public: true,
            position,
            archived: false,
        };
        commit(&mut database, |write| {
            put(write, &service(1, 2))?;
            put(write, &service(2, 1))?;
            assert_eq!(list(write)?, [service(2, 1), service(1, 2)]);
            put(write, &service(1, 0))?;
            assert_eq!(get(write, id(1))?, Some(service(1, 0)));
            assert!(remove(write, id(1))?);
            assert_eq!(get(write, id(1))?, None);
            Ok(())
        });
    }
}
