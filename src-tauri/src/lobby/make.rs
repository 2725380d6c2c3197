//! A hotel of one's own, on this computer only.
//!
//! `identity.json` is written last. Until it is there, the database beside it is nobody's: a crash
//! before leaves the draft, a crash after leaves the whole hotel.

use std::fs;
use std::io::ErrorKind;
use std::path::Path;
use std::sync::Arc;

use keyrack_contract::call::Done;
use keyrack_contract::call::setup::Finish;
use keyrack_contract::setup::plan;
use keyrack_contract::{CallId, Code, Failure};
use keyrack_domain::{DeviceId, PropertyId};
use keyrack_engine::{Caller, Engine, new_id};

use super::{Inside, Lobby, fault, lock};
use crate::Desk;
use crate::desk::{FILE, make_private_folder};
use crate::identity::{self, Enrolment, Place};

/// What opens the references that a lone computer makes.
const PREFIX: &str = "A1";

impl Lobby {
    pub(super) fn finish(&self, call: &Finish) -> Result<Done, Failure> {
        let _one_at_a_time = lock(&self.making);
        if !matches!(self.inside(), Inside::Nothing) {
            return Err(Failure::new(Code::PropertyExists));
        }
        let now = self.entrance.clock.now();
        let randomness = &*self.entrance.randomness;
        let plan = plan(&call.draft, &call.passwords, now, || {
            new_id(now, randomness)
        })
        .map_err(|problems| {
            let field = problems
                .first()
                .map_or_else(String::new, |problem| problem.field.clone());
            Failure::new(Code::PropertyInvalid)
                .with("field", &field)
                .at(&field)
        })?;
        let property = plan.create.property.id;
        let folder = self.entrance.data.clone();
        let desk = self.make(&folder, property, self.entrance.keys, |engine| {
            let id = || CallId(new_id(now, randomness));
            engine.run(&Caller::System, id(), plan.create)?;
            for prices in plan.prices {
                engine.run(&Caller::System, id(), prices)?;
            }
            for person in plan.people {
                engine.run(&Caller::System, id(), person)?;
            }
            Ok(())
        })?;
        self.let_in(Inside::Hotel(Arc::new(desk)));
        self.forget_draft();
        tracing::info!("a hotel was set up on this computer");
        Ok(Done {})
    }

    /// Makes a hotel in a folder that holds none, whole or not at all.
    pub(super) fn make(
        &self,
        folder: &Path,
        property: PropertyId,
        keys: Place,
        fill: impl FnOnce(&Engine) -> Result<(), Failure>,
    ) -> Result<Desk, Failure> {
        make_private_folder(folder)?;
        // Without an identity nobody has the key of what may still lie here from a try that ended early.
        remove_database(folder)?;
        let enrolment = self.alone(property);
        let desk = self.desk_in(folder, enrolment.clone())?;
        let made = fill(desk.engine())
            .and_then(|()| identity::keep(folder, &enrolment, keys).map_err(fault));
        if let Err(failure) = made {
            desk.close();
            drop(desk);
            remove_database(folder)?;
            return Err(failure);
        }
        Ok(desk)
    }

    /// The identity of a computer that no server knows.
    fn alone(&self, property: PropertyId) -> Enrolment {
        let key = || {
            let mut key = [0; 32];
            self.entrance.randomness.fill(&mut key);
            key
        };
        Enrolment {
            server: String::new(),
            slug: String::new(),
            property,
            // Nobody signs with this key.
            server_key: [0; 32],
            device: DeviceId(new_id(
                self.entrance.clock.now(),
                &*self.entrance.randomness,
            )),
            prefix: PREFIX.to_owned(),
            seed: key(),
            property_key: key(),
            database_key: key(),
        }
    }
}

fn remove_database(folder: &Path) -> Result<(), Failure> {
    for end in ["", "-wal", "-shm"] {
        match fs::remove_file(folder.join(format!("{FILE}{end}"))) {
            Err(error) if error.kind() != ErrorKind::NotFound => return Err(fault(error)),
            Ok(()) | Err(_) => {}
        }
    }
    Ok(())
}
