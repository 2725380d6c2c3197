//! How calls reach their verbs.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use keyrack_contract::{Call, CallId, Code, Failure};
use serde::Serialize;

use crate::caller::{Caller, Needs};
use crate::config::Side;
use crate::door::Tx;
use crate::engine::{Engine, Inner};
use crate::stop::Stop;

/// A call that reads. Implemented beside the verb.
pub trait Ask: keyrack_contract::Ask + Sized {
    #[doc(hidden)]
    #[allow(private_interfaces)]
    const NEEDS: Needs;

    #[doc(hidden)]
    #[allow(private_interfaces)]
    fn answer(&self, seen: &View<'_>) -> Result<Self::Reply, Stop>;
}

/// A call that changes. Implemented beside the verb.
pub trait Do: keyrack_contract::Do + Sized {
    #[doc(hidden)]
    #[allow(private_interfaces)]
    const NEEDS: Needs;

    /// What it needs to sell, so that a desk in touch with the server can ask for rights first.
    #[doc(hidden)]
    #[allow(private_interfaces)]
    fn rights_needed(&self, _seen: &View<'_>) -> Option<keyrack_allotment::Needs> {
        None
    }

    /// The same call once more, for one that a server judges anew after desks in touch were asked for
    /// their rights.
    #[doc(hidden)]
    fn again(&self) -> Option<Self> {
        None
    }

    /// The server's alone: a desk in touch with it hands the call on and waits for the answer.
    #[doc(hidden)]
    const AT_SERVER: bool = false;

    /// The same for this one call at a desk in touch, though a desk that is cut off does it itself as
    /// well as it can.
    #[doc(hidden)]
    #[allow(private_interfaces)]
    fn is_servers(&self, _seen: &View<'_>) -> bool {
        false
    }

    /// The call as a desk hands it on: checked as far as a desk can, and without a password in plain.
    #[doc(hidden)]
    fn to_hand_on(self, _by: &Handing<'_>) -> Result<Self, Failure> {
        Ok(self)
    }

    #[doc(hidden)]
    #[allow(private_interfaces)]
    fn run(self, tx: &mut Tx<'_, '_>) -> Result<Self::Reply, Stop>;
}

/// What a call that is handed on may need of the desk.
#[doc(hidden)]
pub struct Handing<'a> {
    pub(crate) id: CallId,
    pub(crate) secret: &'a [u8; 32],
}

/// What an `ask` may look at.
pub(crate) struct View<'a> {
    pub inner: &'a Inner,
    pub by: Caller,
    pub now: jiff::Timestamp,
}

impl View<'_> {
    /// The index as of the last durable commit.
    pub(crate) fn index(&self) -> Result<std::sync::Arc<crate::index::Index>, Stop> {
        self.inner
            .index()
            .ok_or_else(|| Code::PropertyUnknown.into())
    }

    /// Looks into the file, at one moment.
    pub(crate) fn read<T>(
        &self,
        look: impl FnOnce(&keyrack_store::Read<'_>) -> Result<T, Stop>,
    ) -> Result<T, Stop> {
        self.inner.readers.read(look)
    }

    /// Whether staff, or the shell for them, ask.
    pub(crate) const fn by_staff(&self) -> bool {
        !matches!(self.by, Caller::Guest)
    }
}

impl Engine {
    /// Answers a call that changes nothing, from memory or from the file.
    ///
    /// # Errors
    /// The failures that the call names.
    pub fn ask<C: Ask>(&self, by: &Caller, call: &C) -> Result<C::Reply, Failure> {
        by.check(C::NEEDS)?;
        let seen = View {
            inner: &self.inner,
            by: *by,
            now: self.inner.clock.now(),
        };
        let answer = call.answer(&seen).map_err(Stop::into_failure);
        self.write_refusals();
        answer
    }

    /// Runs a call through the door and waits until it is durable.
    ///
    /// # Errors
    /// The failures that the call names; nothing was changed then.
    pub fn run<C: Do>(&self, by: &Caller, id: CallId, call: C) -> Result<C::Reply, Failure> {
        by.check(C::NEEDS)?;
        if self.inner.side == Side::Desk && (C::AT_SERVER || self.is_servers(by, &call)) {
            return self.hand_on(by, id, call);
        }
        let digest = digest(&call)?;
        let asked = self.seek_rights(by, &call);
        let again = self.again(by, &call);
        let spare = self.spare(by, &call);
        let mut reply = self.queue_and_wait(C::NAME, Some((id, digest)), *by, work(call));
        if let (Some((call, needs)), Some(refused)) = (again, sold_out(&reply)) {
            reply = self.judge_anew(*by, (id, digest), &call, &needs, refused);
        }
        if let Some(asked) = asked {
            self.inner.spot.settle(&self.inner, asked);
        }
        if let (Some((call, needs)), Err(failure)) = (spare, &reply)
            && failure.code == Code::NoRights
        {
            // Neither the server nor this desk has any left; another desk may.
            let asked = self.inner.spot.seek(&self.inner, needs, true);
            reply = self.queue_and_wait(C::NAME, Some((id, digest)), *by, work(call));
            self.inner.spot.settle(&self.inner, asked);
        }
        decode(&reply?)
    }

    /// Runs a call through the door; `done` is told from the writer's thread once it is durable.
    /// Many such calls share one commit. For servers: a desk's calls go through [`Engine::run`].
    pub fn submit<C: Do>(
        &self,
        by: Caller,
        id: CallId,
        call: C,
        done: impl FnOnce(Result<C::Reply, Failure>) + Send + 'static,
    ) {
        self.submit_once(by, id, call, |answer| {
            done(answer.map(|(reply, _)| reply));
        });
    }

    /// The same, and says beside the reply whether the call was done now; `false` where it had been
    /// done before and its first reply is given again.
    pub fn submit_once<C: Do>(
        &self,
        by: Caller,
        id: CallId,
        call: C,
        done: impl FnOnce(Result<(C::Reply, bool), Failure>) + Send + 'static,
    ) {
        if let Err(failure) = by.check(C::NEEDS) {
            return done(Err(failure));
        }
        match digest(&call) {
            Ok(digest) => {
                let again = self.again(&by, &call);
                let (ran, told) = (Arc::new(AtomicBool::new(false)), work(call));
                let now = Arc::clone(&ran);
                // A repeat is answered from memory, and its work is never begun.
                let work: crate::door::Work = Box::new(move |tx| {
                    now.store(true, Ordering::Relaxed);
                    told(tx)
                });
                let engine = self.clone();
                let answer = Box::new(move |reply: Result<Vec<u8>, Failure>| {
                    let refused = sold_out(&reply);
                    let tell = move |reply: Result<Vec<u8>, Failure>, anew: bool| {
                        let reply = reply.and_then(|reply| decode(&reply));
                        done(reply.map(|reply| (reply, anew || ran.load(Ordering::Relaxed))));
                    };
                    match (again, refused) {
                        (Some((call, needs)), Some(refused)) => {
                            // This is the writer's thread, which has others to serve.
                            off_thread(move || {
                                let id = (id, digest);
                                let reply = engine.judge_anew(by, id, &call, &needs, refused);
                                tell(reply, true);
                            });
                        }
                        _ => tell(reply, false),
                    }
                });
                self.queue(C::NAME, Some((id, digest)), by, work, answer);
            }
            Err(failure) => done(Err(failure)),
        }
    }

    /// What is needed to judge a call anew, where there is anybody to ask.
    fn again<C: Do>(&self, by: &Caller, call: &C) -> Option<(C, keyrack_allotment::Needs)> {
        if self.inner.side != Side::Server || self.inner.recall.reach().is_empty() {
            return None;
        }
        let again = call.again()?;
        let seen = View {
            inner: &self.inner,
            by: *by,
            now: self.inner.clock.now(),
        };
        Some((again, call.rights_needed(&seen)?))
    }

    /// The same at a desk that is in touch with the server.
    fn spare<C: Do>(&self, by: &Caller, call: &C) -> Option<(C, keyrack_allotment::Needs)> {
        if self.inner.side != Side::Desk || !self.inner.line.online() {
            return None;
        }
        let again = call.again()?;
        let seen = View {
            inner: &self.inner,
            by: *by,
            now: self.inner.clock.now(),
        };
        let needs = call.rights_needed(&seen)?;
        (!needs.is_empty()).then_some((again, needs))
    }

    /// Asks desks in touch for their rights, and runs the call once more. Waits.
    fn judge_anew<C: Do>(
        &self,
        by: Caller,
        id: (CallId, [u8; 32]),
        call: &C,
        needs: &keyrack_allotment::Needs,
        refused: Failure,
    ) -> Result<Vec<u8>, Failure> {
        self.recall_for(needs, None, refused, || match call.again() {
            Some(call) => self.queue_and_wait(C::NAME, Some(id), by, work(call)),
            None => Err(Failure::new(Code::SoldOut)),
        })
    }

    /// Whether a desk in touch had better leave this call to the server.
    fn is_servers<C: Do>(&self, by: &Caller, call: &C) -> bool {
        let seen = View {
            inner: &self.inner,
            by: *by,
            now: self.inner.clock.now(),
        };
        self.inner.line.online() && call.is_servers(&seen)
    }

    /// Has the server do it.
    fn hand_on<C: Do>(&self, by: &Caller, id: CallId, call: C) -> Result<C::Reply, Failure> {
        let secret = &self.inner.identity.property_key;
        let call = call.to_hand_on(&Handing { id, secret })?;
        let body = serde_json::to_vec(&call)
            .map_err(|error| Failure::new(Code::Unreadable).with("detail", error))?;
        let passed = keyrack_contract::sync::Passed {
            id: id.0,
            staff: by.staff(),
            name: C::NAME.to_owned(),
            body,
        };
        decode(&self.inner.pass.on(&self.inner, passed)?)
    }

    /// Runs the shell's own work through the door, without memory.
    pub(crate) fn run_own<T: Send + 'static>(
        &self,
        verb: &'static str,
        by: Caller,
        own: impl FnOnce(&mut Tx<'_, '_>) -> Result<T, Stop> + Send + 'static,
    ) -> Result<T, Failure> {
        let (hand, take) = std::sync::mpsc::sync_channel(1);
        let work = Box::new(move |tx: &mut Tx<'_, '_>| {
            let result = own(tx)?;
            let _ = hand.send(result);
            Ok(Vec::new())
        });
        self.queue_and_wait(verb, None, by, work)?;
        take.recv().map_err(|_| Failure::new(Code::Fault))
    }

    /// A desk that is in touch asks the server for what this call sells, and waits a short while.
    fn seek_rights<C: Do>(&self, by: &Caller, call: &C) -> Option<keyrack_allotment::RequestId> {
        if self.inner.side != Side::Desk || !self.inner.line.online() {
            return None;
        }
        let seen = View {
            inner: &self.inner,
            by: *by,
            now: self.inner.clock.now(),
        };
        let needs = call
            .rights_needed(&seen)
            .filter(|needs| !needs.is_empty())?;
        Some(self.inner.spot.seek(&self.inner, needs, false))
    }
}

fn work<C: Do>(call: C) -> crate::door::Work {
    Box::new(move |tx| {
        let reply = call.run(tx)?;
        Ok(serde_json::to_vec(&reply)?)
    })
}

/// Runs what waits on a thread of its own. Where none can be had, whoever waits hears `stopping`.
fn off_thread(work: impl FnOnce() + Send + 'static) {
    let spawned = std::thread::Builder::new()
        .name("keyrack-recall".to_owned())
        .spawn(work);
    if let Err(reason) = spawned {
        tracing::error!(%reason, "no thread to recall rights");
    }
}

/// The refusal, where it was for want of rooms.
fn sold_out(reply: &Result<Vec<u8>, Failure>) -> Option<Failure> {
    match reply {
        Err(failure) if failure.code == Code::SoldOut => Some(failure.clone()),
        _ => None,
    }
}

/// The digest by which a repeated call is told from another with the same id.
fn digest<C: Call + Serialize>(call: &C) -> Result<[u8; 32], Failure> {
    let mut hasher = blake3::Hasher::new();
    hasher.update(C::NAME.as_bytes());
    let body = serde_json::to_vec(call)
        .map_err(|error| Failure::new(Code::Unreadable).with("detail", error))?;
    hasher.update(&body);
    Ok(*hasher.finalize().as_bytes())
}

fn decode<T: serde::de::DeserializeOwned>(reply: &[u8]) -> Result<T, Failure> {
    serde_json::from_slice(reply).map_err(|error| Stop::fault(error).into_failure())
}
