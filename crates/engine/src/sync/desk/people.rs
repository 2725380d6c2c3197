//! Who works here and which devices write, as the server tells; and who made what a fill brought.

use keyrack_contract::sync::{Deed, DeviceRecord, StaffRecord, Up};
use keyrack_contract::{Changed, Failure};
use keyrack_store::{deed, device, staff};

use super::DeskLink;
use crate::archive;
use crate::caller::Caller;

impl DeskLink {
    pub(super) fn staff(&mut self, records: Vec<StaffRecord>) -> Result<Vec<Up>, Failure> {
        self.engine
            .run_own("sync.staff", Caller::System, move |tx| {
                let listed: std::collections::BTreeSet<_> =
                    records.iter().map(|record| record.id).collect();
                for known in staff::list(tx.write)? {
                    if !listed.contains(&known.id) {
                        staff::put(
                            tx.write,
                            &staff::Staff {
                                active: false,
                                ..known
                            },
                        )?;
                    }
                }
                for record in records {
                    let StaffRecord {
                        id,
                        name,
                        role,
                        password_hash,
                        active,
                    } = record;
                    staff::put(
                        tx.write,
                        &staff::Staff {
                            id,
                            name,
                            role,
                            password_hash,
                            active,
                        },
                    )?;
                }
                tx.note(Changed {
                    settings: true,
                    ..Changed::default()
                });
                Ok(())
            })?;
        Ok(Vec::new())
    }

    pub(super) fn devices(&mut self, records: Vec<DeviceRecord>) -> Result<Vec<Up>, Failure> {
        self.engine
            .run_own("sync.devices", Caller::System, move |tx| {
                for record in records {
                    device::put(tx.write, &known(record))?;
                }
                tx.note(Changed {
                    settings: true,
                    ..Changed::default()
                });
                Ok(())
            })?;
        Ok(Vec::new())
    }

    pub(super) fn deeds(&mut self, deeds: Vec<Deed>) -> Result<Vec<Up>, Failure> {
        self.engine
            .run_own("sync.deeds", Caller::System, move |tx| {
                for told in deeds {
                    deed::put(
                        tx.write,
                        &deed::Deed {
                            document: told.document,
                            hash: told.hash,
                            at: archive::told_at(told.at_ms),
                            device: told.device,
                            staff: told.staff,
                            verb: told.verb,
                        },
                    )?;
                }
                Ok(())
            })?;
        Ok(Vec::new())
    }
}

/// A device as the file keeps it.
pub(in crate::sync) fn known(record: DeviceRecord) -> device::Device {
    device::Device {
        id: record.id,
        name: record.name,
        public_key: record.public_key.to_vec(),
        certificate: Vec::new(),
        revoked_at: None,
    }
}
