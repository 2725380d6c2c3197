//! A sample hotel to play with, in a folder of its own. Nothing of it is ever part of a real one.

use std::fs;
use std::io::ErrorKind;
use std::path::PathBuf;
use std::sync::Arc;

use keyrack_contract::call::Done;
use keyrack_contract::{Code, Failure};
use keyrack_domain::PropertyId;
use keyrack_engine::{demo, new_id};

use super::{Inside, Lobby, LobbyError, fault, lock};
use crate::Desk;
use crate::identity::{self, Place};

/// Its folder inside the data folder.
const FOLDER: &str = "sample";
/// The same sample each time: who explains something over the telephone sees the same hotel.
const SEED: u64 = 7;

impl Lobby {
    fn sample_folder(&self) -> PathBuf {
        self.entrance.data.join(FOLDER)
    }

    /// The sample that was left open; `None` where there is none, or where it was never whole.
    pub(super) fn kept_sample(&self) -> Result<Option<Desk>, LobbyError> {
        match identity::read(&self.sample_folder())? {
            Some(enrolment) => Ok(Some(self.desk_in(&self.sample_folder(), enrolment)?)),
            None => Ok(None),
        }
    }

    pub(super) fn open_sample(&self) -> Result<Done, Failure> {
        let _one_at_a_time = lock(&self.making);
        match self.inside() {
            Inside::Sample(_) => return Ok(Done {}),
            Inside::Hotel(_) => return Err(Failure::new(Code::PropertyExists)),
            Inside::Nothing => {}
        }
        let now = self.entrance.clock.now();
        let today = now.to_zoned(demo::zone()).date();
        let property = PropertyId(new_id(now, &*self.entrance.randomness));
        // Its keys lie beside it: there is nothing in it to protect, and it goes as a folder.
        let desk = self.make(&self.sample_folder(), property, Place::File, |engine| {
            demo::fill_as(engine, Some(property), today, SEED)
        })?;
        self.let_in(Inside::Sample(Arc::new(desk)));
        Ok(Done {})
    }

    pub(super) fn throw_away(&self) -> Result<Done, Failure> {
        let _one_at_a_time = lock(&self.making);
        let Inside::Sample(desk) = self.inside() else {
            return Err(Failure::new(Code::PropertyUnknown));
        };
        desk.close();
        drop(desk);
        // The identity goes first: without it the rest is no sample any more, whatever happens next.
        for path in [self.sample_folder().join("identity.json")] {
            match fs::remove_file(&path) {
                Err(error) if error.kind() != ErrorKind::NotFound => return Err(fault(error)),
                Ok(()) | Err(_) => {}
            }
        }
        self.let_in(Inside::Nothing);
        if let Err(error) = fs::remove_dir_all(self.sample_folder()) {
            tracing::warn!(%error, "files of the sample are still there");
        }
        Ok(Done {})
    }
}
