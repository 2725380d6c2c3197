//! Which live reservations were made with a code.

use keyrack_domain::{BookingId, GuestId, PromoId, ReservationId};
use rusqlite::params;

use crate::value::Sql;
use crate::{Read, StoreError, Write};

/// Puts one, in the place of what was known of the reservation.
///
/// # Errors
/// [`StoreError`].
pub fn put(
    write: &Write<'_>,
    reservation: ReservationId,
    promo: PromoId,
    booking: BookingId,
    guest: GuestId,
) -> Result<(), StoreError> {
    write.run(
        "INSERT INTO promo_use (reservation, promo, booking, guest) VALUES (?1, ?2, ?3, ?4)
         ON CONFLICT (reservation) DO UPDATE SET promo = excluded.promo, booking = excluded.booking,
             guest = excluded.guest",
        params![Sql(reservation), Sql(promo), Sql(booking), Sql(guest)],
    )?;
    Ok(())
}

/// Takes one away. Returns whether it was there.
///
/// # Errors
/// [`StoreError`].
pub fn remove(write: &Write<'_>, reservation: ReservationId) -> Result<bool, StoreError> {
    let gone = write.run(
        "DELETE FROM promo_use WHERE reservation = ?1",
        [Sql(reservation)],
    )?;
    Ok(gone > 0)
}

/// How many bookings were made with a code.
///
/// # Errors
/// [`StoreError`].
pub fn count(read: &Read<'_>, promo: PromoId) -> Result<u32, StoreError> {
    let found = read.one(
        "SELECT COUNT(DISTINCT booking) FROM promo_use WHERE promo = ?1",
        [Sql(promo)],
        |row| row.get(0),
    )?;
    Ok(found.unwrap_or(0))
}

/// How many bookings a guest of this e-mail address has made with a code; case does not matter.
///
/// # Errors
/// [`StoreError`].
pub fn count_of_guest(read: &Read<'_>, promo: PromoId, email: &str) -> Result<u32, StoreError> {
    let found = read.one(
        "SELECT COUNT(DISTINCT used.booking) FROM promo_use AS used
         JOIN guest ON guest.id = used.guest
         WHERE used.promo = ?1 AND lower(guest.email) = lower(?2)",
        params![Sql(promo), email],
        |row| row.get(0),
    )?;
    Ok(found.unwrap_or(0))
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use keyrack_domain::guest::Guest;

    use super::*;
    use crate::guest;
    use crate::testing::{commit, fresh, id};

    #[test]
    fn bookings_are_counted_and_not_rooms() {
        let (_folder, mut database) = fresh();
        commit(&mut database, |write| {
            for (person, email) in [(1, "Erika@example.org"), (2, "otto@example.org")] {
                let known = Guest {
                    last_name: "Mustermann".to_owned(),
                    email: email.to_owned(),
                    ..Guest::default()
                };
                guest::put(write, id(person), &known)?;
            }
            for (reservation, booking, person) in [(1, 1, 1), (2, 1, 1), (3, 2, 2), (4, 3, 1)] {
                put(write, id(reservation), id(9), id(booking), id(person))?;
            }
            assert_eq!(count(write, id(9))?, 3);
            assert_eq!(count_of_guest(write, id(9), "erika@EXAMPLE.org")?, 2);
            assert_eq!(count_of_guest(write, id(9), "")?, 0);
            assert!(remove(write, id(4))?);
            assert!(!remove(write, id(4))?);
            assert_eq!(count(write, id(9))?, 2);
            Ok(())
        });
    }
}
