//! Joining a hotel at a server, from the screen.

use std::sync::Arc;

use keyrack_contract::call::Done;
use keyrack_contract::call::setup::Join;
use keyrack_contract::{Code, Failure};

use super::{Inside, Lobby, fault, lock};
use crate::identity::{self, EnrolError, Invitation};

/// What a desk is called that was given no name.
const NAME: &str = "Front Desk";

impl Lobby {
    pub(super) fn join(&self, call: &Join) -> Result<Done, Failure> {
        let _one_at_a_time = lock(&self.making);
        if !matches!(self.inside(), Inside::Nothing) {
            return Err(Failure::new(Code::PropertyExists));
        }
        let name = call.name.trim();
        let invitation = Invitation {
            server: call.server.trim().to_owned(),
            code: call.code.trim().to_owned(),
            name: if name.is_empty() { NAME } else { name }.to_owned(),
        };
        let runtime = tokio::runtime::Builder::new_current_thread()
            .enable_all()
            .build()
            .map_err(fault)?;
        let enrolment = runtime
            .block_on(identity::enrol(&invitation, &*self.entrance.randomness))
            .map_err(refused)?;
        identity::keep(&self.entrance.data, &enrolment, self.entrance.keys).map_err(fault)?;
        let desk = Arc::new(self.desk_in(&self.entrance.data, enrolment)?);
        desk.connect()?;
        self.let_in(Inside::Hotel(desk));
        self.forget_draft();
        Ok(Done {})
    }
}

fn refused(error: EnrolError) -> Failure {
    match error {
        EnrolError::Address(_) => Failure::new(Code::ServerAddress).at("server"),
        EnrolError::Unreached { why, .. } => {
            tracing::info!(why, "the server was not reached");
            Failure::new(Code::ServerUnreached).at("server")
        }
        EnrolError::Refused(failure) => failure.at("code"),
    }
}
