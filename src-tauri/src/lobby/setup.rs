//! The lobby's own calls, and the draft that is kept between two visits.

use std::fs;
use std::io::ErrorKind;

use keyrack_contract::call::setup::{
    Finish, Join, OpenSample, Read, Save, Setup, Stage, ThrowAway,
};
use keyrack_contract::call::{Call, Done};
use keyrack_contract::setup::Draft;
use keyrack_contract::{Code, Failure};
use keyrack_engine::demo;
use serde::{Serialize, de::DeserializeOwned};

use super::{Inside, Lobby, fault};
use crate::identity::write_whole;

/// The draft in the data folder.
const DRAFT: &str = "setup.json";
/// A draft that is larger was not typed by anybody.
const DRAFT_BYTES_MAX: usize = 256 * 1024;

impl Lobby {
    /// Runs one of the lobby's own calls.
    pub(super) fn set_up(&self, name: &str, body: &[u8]) -> Result<Vec<u8>, Failure> {
        match name {
            <Read as Call>::NAME => write(&self.state()),
            <Save as Call>::NAME => write(&self.save(&read::<Save>(body)?)?),
            <Finish as Call>::NAME => write(&self.finish(&read::<Finish>(body)?)?),
            <Join as Call>::NAME => write(&self.join(&read::<Join>(body)?)?),
            <OpenSample as Call>::NAME => write(&self.open_sample()?),
            <ThrowAway as Call>::NAME => write(&self.throw_away()?),
            other => Err(Failure::new(Code::UnknownCall)
                .with("name", other.chars().take(60).collect::<String>())),
        }
    }

    fn state(&self) -> Setup {
        let stage = match self.inside() {
            Inside::Nothing => Stage::Empty,
            Inside::Hotel(desk) => Stage::Hotel {
                alone: desk.is_alone(),
            },
            Inside::Sample(_) => Stage::Sample {
                name: demo::MANAGER.to_owned(),
                password: demo::PASSWORD.to_owned(),
            },
        };
        let draft = match stage {
            Stage::Empty => self.draft(),
            Stage::Hotel { .. } | Stage::Sample { .. } => None,
        };
        Setup { stage, draft }
    }

    /// The draft of an earlier visit. One that cannot be read is left where it is, and told to the log.
    fn draft(&self) -> Option<Draft> {
        let text = match fs::read(self.entrance.data.join(DRAFT)) {
            Ok(text) => text,
            Err(error) => {
                if error.kind() != ErrorKind::NotFound {
                    tracing::warn!(%error, "the draft of a set-up cannot be read");
                }
                return None;
            }
        };
        let draft = serde_json::from_slice(&text);
        if draft.is_err() {
            tracing::warn!("the draft of a set-up cannot be understood");
        }
        draft.ok()
    }

    fn save(&self, call: &Save) -> Result<Done, Failure> {
        if !matches!(self.inside(), Inside::Nothing) {
            return Err(Failure::new(Code::PropertyExists));
        }
        let Some(draft) = &call.draft else {
            self.forget_draft();
            return Ok(Done {});
        };
        let text = serde_json::to_vec_pretty(draft).map_err(fault)?;
        if text.len() > DRAFT_BYTES_MAX {
            return Err(Failure::new(Code::TooLarge).with("max", DRAFT_BYTES_MAX));
        }
        write_whole(&self.entrance.data, DRAFT, &text).map_err(fault)?;
        Ok(Done {})
    }

    /// Removes the draft: the hotel is there, or nobody wants it.
    pub(super) fn forget_draft(&self) {
        if let Err(error) = fs::remove_file(self.entrance.data.join(DRAFT))
            && error.kind() != ErrorKind::NotFound
        {
            tracing::warn!(%error, "the draft of a set-up cannot be removed");
        }
    }
}

pub(super) fn read<C: DeserializeOwned>(body: &[u8]) -> Result<C, Failure> {
    serde_json::from_slice(body)
        .map_err(|error| Failure::new(Code::Unreadable).with("detail", error))
}

pub(super) fn write<R: Serialize>(reply: &R) -> Result<Vec<u8>, Failure> {
    serde_json::to_vec(reply).map_err(fault)
}
