//! Who works here and which devices write, as the server tells; and who made what a fill brought.

use keyrack_contract::sync::{Deed, DeviceRecord, PersonRecord, SignedInAt, StaffRecord, Up};
use keyrack_contract::{Changed, Failure};
use keyrack_store::{deed, device, staff};

use super::DeskLink;
use crate::archive;
use crate::caller::Caller;
use crate::stop::Stop;

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
                    let full_name = staff::get(tx.write, id)?.map(|known| known.full_name);
                    staff::put(
                        tx.write,
                        &staff::Staff {
                            id,
                            name,
                            full_name: full_name.unwrap_or_default(),
                            role,
                            password_hash,
                            active,
                            signed_in_at: None,
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

    /// What else is known of people. It follows the list of who may sign in.
    pub(super) fn people(&mut self, records: Vec<PersonRecord>) -> Result<Vec<Up>, Failure> {
        self.engine
            .run_own("sync.people", Caller::System, move |tx| {
                for record in records {
                    let Some(known) = staff::get(tx.write, record.id)? else {
                        continue;
                    };
                    let at = record.signed_in_at_ms;
                    let row = staff::Staff {
                        full_name: record.full_name,
                        signed_in_at: at.and_then(|at| jiff::Timestamp::from_millisecond(at).ok()),
                        ..known
                    };
                    staff::put(tx.write, &row)?;
                }
                tx.note(Changed {
                    settings: true,
                    ..Changed::default()
                });
                Ok(())
            })?;
        Ok(Vec::new())
    }

    /// Sign-ins at this desk that the server has not heard of on this connection.
    pub(super) fn poll_signed_in(&mut self) -> Result<Option<Up>, Failure> {
        let rows = self
            .engine
            .inner
            .readers
            .read(|read| -> Result<_, Stop> { Ok(staff::list(read)?) })
            .map_err(Stop::into_failure)?;
        let all: Vec<SignedInAt> = rows
            .into_iter()
            .filter_map(|row| {
                Some(SignedInAt {
                    staff: row.id,
                    at_ms: row.signed_in_at?.as_millisecond(),
                })
            })
            .collect();
        if all.is_empty() || all == self.signed_in {
            return Ok(None);
        }
        self.signed_in.clone_from(&all);
        Ok(Some(Up::SignedIn(all)))
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
