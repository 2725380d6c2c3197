//! Names of those who did something.

use std::collections::BTreeMap;

use keyrack_contract::view::By;
use keyrack_domain::{DeviceId, StaffId};
use keyrack_replica::{Actor, ChangeHash, DocumentId};
use keyrack_store::{Read, deed, device, staff};

use crate::stop::Stop;

/// What people call them: the name for signing in only where no other is known.
fn called(row: staff::Staff) -> String {
    if row.full_name.is_empty() {
        row.name
    } else {
        row.full_name
    }
}

/// Everybody who works here and every device that writes, by name.
pub(crate) struct People {
    staff: BTreeMap<StaffId, String>,
    devices: BTreeMap<DeviceId, String>,
}

impl People {
    pub(crate) fn load(read: &Read<'_>) -> Result<Self, Stop> {
        Ok(Self {
            staff: staff::list(read)?
                .into_iter()
                .map(|row| (row.id, called(row)))
                .collect(),
            devices: device::list(read)?
                .into_iter()
                .filter(|row| !row.name.is_empty())
                .map(|row| (row.id, row.name))
                .collect(),
        })
    }

    /// Who made a change. Where only the writing device is known, that much is said.
    pub(crate) fn of_change(
        &self,
        read: &Read<'_>,
        document: DocumentId,
        change: &ChangeHash,
        author: &Actor,
    ) -> Result<By, Stop> {
        Ok(match deed::get(read, document.0, &change.0)? {
            Some(deed) => self.of_deed(&deed),
            None => self.of_author(author),
        })
    }

    /// Somebody who works here, by name.
    pub(crate) fn name(&self, id: StaffId) -> Option<String> {
        self.staff.get(&id).cloned()
    }

    pub(crate) fn of_deed(&self, deed: &deed::Deed) -> By {
        By {
            staff: deed.staff.and_then(|id| self.staff.get(&id).cloned()),
            device: self.devices.get(&deed.device).cloned(),
            at: Some(deed.at),
            verb: deed.verb.clone(),
        }
    }

    pub(crate) fn of_author(&self, author: &Actor) -> By {
        let device = uuid::Uuid::from_slice(author.as_bytes()).ok();
        By {
            device: device.and_then(|id| self.devices.get(&DeviceId(id)).cloned()),
            ..By::default()
        }
    }
}
