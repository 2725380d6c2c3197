//! The one door for calls.

use keyrack_contract::call::staff::{Role, SignedIn};
use keyrack_contract::call::{property, state};
use keyrack_contract::{Call, CallId, Code, Failure};
use keyrack_engine::Caller;

use super::Desk;

/// What the page may ask before anybody has signed in: which hotel this is, and how the line stands.
/// A new desk can sign nobody in until it has heard from the server, and its page has to say so.
const BEFORE_SIGN_IN: [&str; 2] = [<property::Read as Call>::NAME, <state::Read as Call>::NAME];

impl Desk {
    /// Refuses whoever is not signed in.
    ///
    /// # Errors
    /// `sign-in-needed`.
    pub(crate) fn signed_in(&self, session: Option<&str>) -> Result<(), Failure> {
        self.who(session)?
            .map(|_| ())
            .ok_or_else(|| Failure::new(Code::SignInNeeded))
    }

    fn who(&self, session: Option<&str>) -> Result<Option<SignedIn>, Failure> {
        match session {
            Some(token) => self.session(token),
            None => Ok(None),
        }
    }

    /// Refuses whoever is no manager at this moment.
    ///
    /// # Errors
    /// `sign-in-needed`, `role-denied`.
    pub(crate) fn manager(&self, session: Option<&str>) -> Result<(), Failure> {
        let who = self.who(session)?.ok_or(Code::SignInNeeded)?;
        match self.engine.role_of(who.id)? {
            Some(Role::Manager) => Ok(()),
            Some(Role::FrontDesk | Role::Housekeeping) => Err(Failure::new(Code::RoleDenied)),
            None => Err(Failure::new(Code::SignInNeeded)),
        }
    }

    /// Runs a call by its name and answers its reply as JSON. `session` is what signing in gave;
    /// `id` is needed by a `do`. Blocks: call it where waiting is allowed.
    ///
    /// # Errors
    /// `sign-in-needed`, `role-denied`, `unknown-call`, `unreadable`, and what the call refuses.
    pub fn call(
        &self,
        session: Option<&str>,
        name: &str,
        id: Option<CallId>,
        body: &[u8],
    ) -> Result<Vec<u8>, Failure> {
        let by = match self.who(session)? {
            // What they may do is looked up each time: a role that was changed, or somebody who has
            // left, is known here as soon as the server has told.
            Some(who) => match self.engine.role_of(who.id)? {
                Some(role) => Caller::Staff { id: who.id, role },
                None => {
                    self.sign_out(session.unwrap_or_default());
                    return Err(Failure::new(Code::SignInNeeded));
                }
            },
            None if BEFORE_SIGN_IN.contains(&name) => Caller::System,
            None => return Err(Failure::new(Code::SignInNeeded)),
        };
        self.engine.dispatch(&by, name, id, body)
    }
}
