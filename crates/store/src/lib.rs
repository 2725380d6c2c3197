//! SQLite: the one crate that opens, migrates, reads and writes the files of Keyrack.
//!
//! A [`Database`] is one encrypted file with one [`Writer`] and many [`Readers`]. The two hand out
//! different types: functions that look take a [`Read`], functions that change take a [`Write`],
//! which can also be read. There is a module for each table, named after what it keeps:
//!
//! ```no_run
//! # use keyrack_store::{Database, Key, Kind, Options, StoreError, reservation};
//! # fn main() -> Result<(), Box<dyn std::error::Error>> {
//! # let (key, id, row): (Key, keyrack_domain::ReservationId, reservation::Reservation) = todo();
//! # fn todo<T>() -> T { unreachable!() }
//! let mut database = Database::open("hotel.db".as_ref(), &key, Kind::Property, Options::default())?;
//! let write = database.writer.transaction()?;
//! reservation::put(&write, &row)?;
//! write.commit()?;
//! let found = database.readers.read(|read| reservation::get(read, id))?;
//! # Ok(()) }
//! ```
//!
//! Not found is `Ok(None)`. Nothing here has a clock, makes ids, or knows what a document holds.

mod accounts;
mod beside;
mod database;
mod handle;
mod journal;
mod people;
mod projection;
mod value;

pub use accounts::{enrolled_device, enrolment_code, hosted_property};
pub use beside::{audit, call_memory, came_in, hold, ledger, meta, outbox, saved_filter};
pub use database::{
    Copied, Database, Durability, Key, Kind, OpenError, Options, Pragma, StoreError, copied_at,
    forget_copied_at, look_into, pragmas,
};
pub use handle::{Read, Readers, Write, Writer};
pub use journal::{deed, document, log, quarantine, snapshot, withdrawn};
pub use people::{device, guest_key, staff};
pub use projection::{
    ProjectionDigest, TableDigest, attendant, block, chart, clear_projections, company, conflict,
    finding, guest, guest_link, housekeeping, outage, oversold, pick_up, projection_digest,
    promo_use, property, rate_day, rate_plan, rate_rule, reservation, room, room_day, room_task,
    room_type, service, service_day, slice, source, trace, turnaway,
};

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod plans;
#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod testing;
