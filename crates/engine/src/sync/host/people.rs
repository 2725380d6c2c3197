//! Who works here, which devices write, and who made what a fill brings.

use std::collections::BTreeSet;

use keyrack_contract::Failure;
use keyrack_contract::sync::{Deed, DeviceRecord, Fill, StaffRecord};
use keyrack_store::{deed, device, staff};

use crate::accounts::Devices;
use crate::caller::Caller;
use crate::engine::Engine;
use crate::stop::Stop;
use crate::sync::desk::known;

pub(super) fn staff_list(engine: &Engine) -> Result<Vec<StaffRecord>, Failure> {
    let rows = engine
        .inner
        .readers
        .read(|read| -> Result<_, Stop> { Ok(staff::list(read)?) })
        .map_err(Stop::into_failure)?;
    let record = |row: staff::Staff| StaffRecord {
        id: row.id,
        name: row.name,
        role: row.role,
        password_hash: row.password_hash,
        active: row.active,
    };
    Ok(rows.into_iter().map(record).collect())
}

/// The server itself and every desk, revoked ones too: what they have signed stays theirs.
pub(super) fn device_list(
    engine: &Engine,
    devices: &dyn Devices,
) -> Result<Vec<DeviceRecord>, Failure> {
    let own = DeviceRecord {
        id: engine.inner.identity.device,
        name: String::new(),
        public_key: engine.public_key(),
    };
    let property = engine.profile().map(|profile| profile.property.id);
    let desks = property.map_or_else(Vec::new, |property| devices.list(property));
    Ok([own].into_iter().chain(desks).collect())
}

/// Keeps the names here too, for whoever reads a history at the server.
pub(super) fn keep_devices(engine: &Engine, records: &[DeviceRecord]) -> Result<(), Failure> {
    let rows: Vec<device::Device> = records.iter().cloned().map(known).collect();
    let there = engine
        .inner
        .readers
        .read(|read| -> Result<_, Stop> {
            let mut there = true;
            for row in &rows {
                there &= device::get(read, row.id)?.as_ref() == Some(row);
            }
            Ok(there)
        })
        .map_err(Stop::into_failure)?;
    if there {
        return Ok(());
    }
    engine.run_own("sync.devices", Caller::System, move |tx| {
        for row in &rows {
            device::put(tx.write, row)?;
        }
        Ok(())
    })
}

/// Who made the changes of the documents in this part.
pub(super) fn deeds(engine: &Engine, part: &Fill) -> Result<Vec<Deed>, Failure> {
    let documents: BTreeSet<_> = part.changes.iter().map(|change| change.document).collect();
    engine
        .inner
        .readers
        .read(|read| -> Result<_, Stop> {
            let mut deeds = Vec::new();
            for document in documents {
                deeds.extend(deed::of(read, document)?.into_iter().map(|row| Deed {
                    document: row.document,
                    hash: row.hash,
                    at_ms: row.at.as_millisecond(),
                    device: row.device,
                    staff: row.staff,
                    verb: row.verb,
                }));
            }
            Ok(deeds)
        })
        .map_err(Stop::into_failure)
}
