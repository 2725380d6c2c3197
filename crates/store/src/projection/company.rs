//! Companies that book rooms or send guests.

use keyrack_domain::CompanyId;
use keyrack_domain::company::Company;
use rusqlite::{Row, params};

use crate::value::{Json, Sql, col};
use crate::{Read, StoreError, Write};

fn row(row: &Row<'_>) -> rusqlite::Result<(CompanyId, Company)> {
    Ok((
        col(row, 0)?,
        Company {
            name: row.get(1)?,
            vat_id: row.get(2)?,
            address: row.get(3)?,
            email: row.get(4)?,
            terms: row.get::<_, Json<_>>(5)?.0,
        },
    ))
}

/// Puts a company, in the place of what was known of it.
///
/// # Errors
/// [`StoreError`].
pub fn put(write: &Write<'_>, id: CompanyId, company: &Company) -> Result<(), StoreError> {
    write.run(
        "INSERT INTO company (id, name, vat_id, address, email, terms)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6)
         ON CONFLICT (id) DO UPDATE SET name = excluded.name, vat_id = excluded.vat_id,
             address = excluded.address, email = excluded.email, terms = excluded.terms",
        params![
            Sql(id),
            company.name,
            company.vat_id,
            company.address,
            company.email,
            Json(&company.terms)
        ],
    )?;
    Ok(())
}

/// Takes a company away.
///
/// # Errors
/// [`StoreError`].
pub fn remove(write: &Write<'_>, id: CompanyId) -> Result<(), StoreError> {
    write.run("DELETE FROM company WHERE id = ?1", [Sql(id)])?;
    Ok(())
}

/// One company.
///
/// # Errors
/// [`StoreError`].
pub fn get(read: &Read<'_>, id: CompanyId) -> Result<Option<Company>, StoreError> {
    let found = read.one(
        "SELECT id, name, vat_id, address, email, terms FROM company WHERE id = ?1",
        [Sql(id)],
        row,
    )?;
    Ok(found.map(|(_, company)| company))
}

/// All of them, by name. A hotel has some hundreds.
///
/// # Errors
/// [`StoreError`].
pub fn list(read: &Read<'_>) -> Result<Vec<(CompanyId, Company)>, StoreError> {
    read.many(
        "SELECT id, name, vat_id, address, email, terms FROM company ORDER BY name COLLATE NOCASE, id /* all */",
        [],
        row,
    )
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;
    use crate::testing::{commit, fresh, id};

    #[test]
    fn a_company_comes_back_as_it_was_put_and_lists_go_by_name() {
        let (_folder, mut database) = fresh();
        let named = |name: &str| Company {
            name: name.into(),
            vat_id: "DE1".into(),
            ..Company::default()
        };
        commit(&mut database, |write| {
            put(write, id(1), &named("zeta"))?;
            put(write, id(2), &named("Old name"))?;
            put(write, id(2), &named("Alpha"))?;
            assert_eq!(get(write, id(2))?, Some(named("Alpha")));
            let names: Vec<String> = list(write)?.into_iter().map(|(_, one)| one.name).collect();
            assert_eq!(names, ["Alpha", "zeta"]);
            remove(write, id(2))?;
            assert_eq!(get(write, id(2))?, None);
            Ok(())
        });
    }
}
