//! Puts and takes away.

use keyrack_domain::ReservationId;
use rusqlite::params;

use super::super::slice;
use super::Reservation;
use crate::value::{Json, Sql};
use crate::{StoreError, Write};

/// The row as it is when nothing stands in its place.
macro_rules! insert {
    () => {
        "INSERT INTO reservation (id, booking, reference, guest, status, arrival, departure, adults, children,
             source, total_minor, policy, note, manage_token, register, contested, created_at,
             company, group_name, group_colour, alert, oversold, seen_to, release_at, deposit_minor)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17,
             ?18, ?19, ?20, ?21, ?22, ?23, ?24, ?25)"
    };
}

const ADD: &str = insert!();

const PUT: &str = concat!(
    insert!(),
    " ON CONFLICT (id) DO UPDATE SET booking = excluded.booking, reference = excluded.reference,
         guest = excluded.guest, status = excluded.status, arrival = excluded.arrival,
         departure = excluded.departure, adults = excluded.adults, children = excluded.children,
         source = excluded.source, total_minor = excluded.total_minor, policy = excluded.policy,
         note = excluded.note, manage_token = excluded.manage_token, register = excluded.register,
         contested = excluded.contested, created_at = excluded.created_at, company = excluded.company,
         group_name = excluded.group_name, group_colour = excluded.group_colour, alert = excluded.alert,
         oversold = excluded.oversold, seen_to = excluded.seen_to, release_at = excluded.release_at,
         deposit_minor = excluded.deposit_minor"
);

fn fill(write: &Write<'_>, sql: &str, row: &Reservation) -> Result<(), StoreError> {
    write.touch(|touched| touched.stays.push(row.id));
    write.run(
        sql,
        params![
            Sql(row.id),
            Sql(row.booking),
            row.reference,
            Sql(row.guest),
            Sql(row.status),
            Sql(row.stay.arrival()),
            Sql(row.stay.departure()),
            row.party.adults(),
            Json(row.party.children()),
            Sql(row.source),
            row.total_minor,
            Json(&row.policy),
            row.note,
            row.manage_token,
            row.register,
            row.contested,
            Sql(row.created_at),
            row.company.map(Sql),
            row.group.as_ref().map_or("", |group| group.name.as_str()),
            row.group.as_ref().map_or("", |group| group.colour.name()),
            row.alert,
            row.oversold,
            row.seen_to,
            row.release_at.map(Sql),
            row.deposit_minor,
        ],
    )?;
    Ok(())
}

/// Puts a reservation, in the place of what was known of it. Its nights are put by
/// [`crate::slice::put`], after this.
///
/// # Errors
/// [`StoreError`].
pub fn put(write: &Write<'_>, row: &Reservation) -> Result<(), StoreError> {
    fill(write, PUT, row)?;
    slice::touch(write, row.id)?;
    write.run(
        "UPDATE slice SET status = ?2 WHERE reservation = ?1 AND status <> ?2",
        params![Sql(row.id), Sql(row.status)],
    )?;
    Ok(())
}

/// Puts a reservation that was not there. Its nights are put by [`crate::slice::add`], after this.
///
/// # Errors
/// [`StoreError::Constraint`] where it is there.
pub fn add(write: &Write<'_>, row: &Reservation) -> Result<(), StoreError> {
    fill(write, ADD, row)
}

/// Takes a reservation away, with its nights. Returns whether it was there.
///
/// # Errors
/// [`StoreError`].
pub fn remove(write: &Write<'_>, id: ReservationId) -> Result<bool, StoreError> {
    crate::finding::remove(write, id.0)?;
    slice::touch(write, id)?;
    write.touch(|touched| touched.stays.push(id));
    Ok(write.run("DELETE FROM reservation WHERE id = ?1", [Sql(id)])? > 0)
}
