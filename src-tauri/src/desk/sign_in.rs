//! Signing in and out. Sessions stand in memory only: a desk that is started anew asks again.

use std::collections::BTreeMap;
use std::sync::{Mutex, PoisonError};

use jiff::{SignedDuration, Timestamp};
use keyrack_contract::call::staff::{Role, SignIn, SignedIn};
use keyrack_contract::{Code, Failure};
use keyrack_domain::StaffId;
use keyrack_engine::Caller;
use serde::{Deserialize, Serialize};

use super::Desk;
use crate::system::secret;

/// A session that nobody used for so long is over.
const IDLE_HOURS_MAX: i64 = 12;
/// The oldest gives way to one more.
const SESSIONS_MAX: usize = 64;
/// After so many wrong passwords in a row, the next has to wait.
const WRONG_MAX: u32 = 5;
/// How long it has to wait.
const WAIT_SECONDS: i64 = 30;

/// What signing in gives.
#[derive(Clone, Serialize, Deserialize)]
pub struct Session {
    /// The token that every call brings.
    pub session: String,
    /// Who.
    pub id: StaffId,
    /// The name as it was set.
    pub name: String,
    /// What they may do.
    pub role: Role,
}

/// Who is signed in, and how often signing in went wrong.
#[derive(Default)]
pub(super) struct Sessions(Mutex<Inside>);

#[derive(Default)]
struct Inside {
    open: BTreeMap<String, Open>,
    wrong: u32,
    wait_until: Option<Timestamp>,
}

/// A session.
struct Open {
    who: SignedIn,
    /// The password that was given, by its number.
    password: Option<u64>,
    used_at: Timestamp,
}

impl Sessions {
    /// Who has this token, with the password that was given, and notes that it was used.
    fn find(&self, token: &str, now: Timestamp) -> Option<(SignedIn, Option<u64>)> {
        let mut inside = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let open = inside.open.get_mut(token)?;
        if now.duration_since(open.used_at) > SignedDuration::from_hours(IDLE_HOURS_MAX) {
            inside.open.remove(token);
            return None;
        }
        open.used_at = now;
        Some((open.who.clone(), open.password))
    }

    fn may_try(&self, now: Timestamp) -> Result<(), Failure> {
        let inside = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let left = inside
            .wait_until
            .map_or(0, |until| until.duration_since(now).as_secs());
        if left > 0 {
            return Err(Failure::new(Code::TooMany).with("seconds", left));
        }
        Ok(())
    }

    fn went_wrong(&self, now: Timestamp) {
        let mut inside = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        inside.wrong += 1;
        if inside.wrong >= WRONG_MAX {
            inside.wrong = 0;
            inside.wait_until = Some(
                now.saturating_add(SignedDuration::from_secs(WAIT_SECONDS))
                    .unwrap_or(now),
            );
        }
    }

    fn begin(&self, token: String, who: SignedIn, password: Option<u64>, now: Timestamp) {
        let mut inside = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        inside.wrong = 0;
        if inside.open.len() >= SESSIONS_MAX {
            let oldest = inside.open.iter().min_by_key(|(_, open)| open.used_at);
            if let Some(oldest) = oldest.map(|(token, _)| token.clone()) {
                inside.open.remove(&oldest);
            }
        }
        let open = Open {
            who,
            password,
            used_at: now,
        };
        inside.open.insert(token, open);
    }

    fn end(&self, token: &str) {
        let mut inside = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        inside.open.remove(token);
    }
}

impl Desk {
    /// Signs a member of staff in. `body` is a `staff.sign_in` as JSON. Slow by design: the password
    /// is checked with argon2id.
    ///
    /// # Errors
    /// `sign-in-wrong`; `too-many` with `seconds` after several wrong passwords in a row.
    pub fn sign_in(&self, body: &[u8]) -> Result<Session, Failure> {
        let call: SignIn = serde_json::from_slice(body)
            .map_err(|_| Failure::new(Code::Unreadable).with("detail", "sign-in"))?;
        self.sessions.may_try(self.clock.now())?;
        let who = match self.engine.ask(&Caller::System, &call) {
            Ok(who) => who,
            Err(failure) => {
                if failure.code == Code::SignInWrong {
                    tracing::info!("a sign-in was refused");
                    self.sessions.went_wrong(self.clock.now());
                }
                return Err(failure);
            }
        };
        tracing::info!(staff.id = %who.id, "signed in");
        // Whoever is let in is let in, also where that cannot be written down.
        if let Err(failure) = self.engine.signed_in(who.id) {
            tracing::warn!(code = failure.code.key(), "a sign-in was not noted");
        }
        let session = secret(&*self.randomness);
        let password = self.engine.password_of(who.id)?;
        self.sessions
            .begin(session.clone(), who.clone(), password, self.clock.now());
        Ok(Session {
            session,
            id: who.id,
            name: who.name,
            role: who.role,
        })
    }

    /// Who has this session. One that was begun with a password which is another by now is over.
    pub(super) fn session(&self, token: &str) -> Result<Option<SignedIn>, Failure> {
        let Some((who, password)) = self.sessions.find(token, self.clock.now()) else {
            return Ok(None);
        };
        if self.engine.password_of(who.id)? != password {
            tracing::info!(staff.id = %who.id, "a session ended with its password");
            self.sessions.end(token);
            return Ok(None);
        }
        Ok(Some(who))
    }

    /// Signs out. A token that nobody has is no mistake.
    pub fn sign_out(&self, session: &str) {
        self.sessions.end(session);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(seconds: i64) -> Timestamp {
        Timestamp::from_second(1_800_000_000 + seconds).unwrap()
    }

    fn anna() -> SignedIn {
        SignedIn {
            id: StaffId(uuid::Uuid::nil()),
            name: "anna".to_owned(),
            role: Role::FrontDesk,
        }
    }

    #[test]
    fn a_session_lasts_while_it_is_used() {
        let sessions = Sessions::default();
        sessions.begin("t".to_owned(), anna(), None, at(0));
        assert!(sessions.find("t", at(11 * 3600)).is_some());
        assert!(sessions.find("t", at(22 * 3600)).is_some());
        assert!(sessions.find("t", at(35 * 3600)).is_none());
        assert!(sessions.find("t", at(35 * 3600)).is_none());
        assert!(sessions.find("", at(0)).is_none());
    }

    #[test]
    fn the_sixth_try_has_to_wait() {
        let sessions = Sessions::default();
        for second in 0..5 {
            sessions.may_try(at(second)).unwrap();
            sessions.went_wrong(at(second));
        }
        assert_eq!(sessions.may_try(at(10)).unwrap_err().code, Code::TooMany);
        sessions.may_try(at(40)).unwrap();
    }

    #[test]
    fn the_oldest_session_gives_way() {
        let sessions = Sessions::default();
        for number in 0..=SESSIONS_MAX {
            sessions.begin(
                number.to_string(),
                anna(),
                None,
                at(i64::try_from(number).unwrap()),
            );
        }
        assert!(sessions.find("0", at(100)).is_none());
        assert!(sessions.find("1", at(100)).is_some());
    }
}
