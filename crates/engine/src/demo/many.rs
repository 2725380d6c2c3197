//! Many calls at once, so that they share commits.

use std::sync::mpsc::sync_channel;

use keyrack_contract::{CallId, Code, Failure};

use super::chance::Chance;
use super::prices::fault;
use crate::call::Do;
use crate::caller::Caller;
use crate::engine::Engine;

/// Calls in flight at most.
const FLIGHT_MAX: usize = 256;

/// The engine and who calls.
pub(super) struct Many<'a> {
    pub engine: &'a Engine,
    pub by: Caller,
}

impl Many<'_> {
    /// Runs these calls in order and waits for all of them.
    ///
    /// # Errors
    /// The first failure.
    pub(super) fn all<C: Do>(
        &self,
        chance: &mut Chance,
        calls: Vec<C>,
    ) -> Result<Vec<C::Reply>, Failure> {
        self.each(chance, calls)?.into_iter().collect()
    }

    /// The same, with each call's own answer: a full house is no failure of the demo.
    ///
    /// # Errors
    /// Failures that are not refusals.
    pub(super) fn each<C: Do>(
        &self,
        chance: &mut Chance,
        calls: Vec<C>,
    ) -> Result<Vec<Result<C::Reply, Failure>>, Failure> {
        let mut answers = Vec::with_capacity(calls.len());
        let mut calls = calls.into_iter();
        loop {
            let (tell, hear) = sync_channel(FLIGHT_MAX);
            let mut sent = 0;
            for call in calls.by_ref().take(FLIGHT_MAX) {
                let tell = tell.clone();
                self.engine
                    .submit(self.by, CallId(chance.id()), call, move |answer| {
                        let _ = tell.send(answer);
                    });
                sent += 1;
            }
            if sent == 0 {
                return Ok(answers);
            }
            for _ in 0..sent {
                answers.push(hear.recv().map_err(fault)?);
            }
        }
    }
}

/// Whether this refusal is part of an ordinary day: no room, or a rule.
pub(super) fn ordinary(failure: &Failure) -> bool {
    matches!(
        failure.code,
        Code::SoldOut
            | Code::ServiceFull
            | Code::Restricted
            | Code::PartyTooLarge
            | Code::StayPast
            | Code::StayTooFar
            | Code::RoomTaken
            | Code::RoomOutOfOrder
    )
}

/// The answer, or nothing where an ordinary refusal came.
pub(super) fn taken<T>(answer: Result<T, Failure>) -> Result<Option<T>, Failure> {
    match answer {
        Ok(reply) => Ok(Some(reply)),
        Err(failure) if ordinary(&failure) => Ok(None),
        Err(failure) => Err(failure),
    }
}
