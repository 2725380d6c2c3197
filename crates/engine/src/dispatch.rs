//! Calls by name with JSON bodies: what a window's IPC and a loopback page send.

use keyrack_contract::call::{
    allowance, away, block, booking, chart, company, conflict, day, exchange, guest, hold,
    housekeeping, import, layer, listing, offer, policy, print, promo, property, rate, rate_plan,
    reservation, rights, room, room_type, search, service, staff, state, turnaway, yield_rule,
};
use keyrack_contract::{Call, CallId, Code, Failure};

use crate::call::{Ask, Do};
use crate::caller::Caller;
use crate::engine::Engine;

/// Runs one call. A match over names would have to be kept in step by hand; this list is the table.
macro_rules! table {
    ($engine:expr, $by:expr, $name:expr, $id:expr, $body:expr; asks: $($ask:ty,)* ; does: $($do:ty,)*) => {
        match $name {
            $(<$ask as Call>::NAME => ask::<$ask>($engine, $by, $body),)*
            $(<$do as Call>::NAME => run::<$do>($engine, $by, $id, $body),)*
            other => Err(Failure::new(Code::UnknownCall).with("name", other.chars().take(60).collect::<String>())),
        }
    };
}

impl Engine {
    /// Runs a call by its name. Blocks until a `do` is durable; on a desk that is in touch, a sale asks
    /// the server for rights first and waits for them a stated short while.
    ///
    /// # Errors
    /// `unknown-call`, `unreadable`, and the failures that the call names.
    pub fn dispatch(
        &self,
        by: &Caller,
        name: &str,
        id: Option<CallId>,
        body: &[u8],
    ) -> Result<Vec<u8>, Failure> {
        table!(self, by, name, id, body;
            asks:
                property::Read, property::Settings,
                offer::Search, offer::Full, offer::Calendar, offer::Counts,
                hold::Read,
                booking::Read,
                block::List, block::Read, block::Price, block::RoomingCheck,
                chart::Read,
                company::Find, company::Read, company::Commissions,
                reservation::Read, reservation::Find, reservation::QuoteAmend, reservation::QuoteMove, reservation::History,
                reservation::QuoteServices, service::Offered, service::Price, service::Due,
                listing::List, listing::Export, listing::Filters,
                room::List, room::Obstacles,
                housekeeping::Board, housekeeping::Affected,
                print::Print,
                rate::Read, rate::Grid, promo::List, yield_rule::Preview,
                day::Today,
                guest::Find, guest::List, guest::Read,
                search::Find,
                import::Look, import::Check, import::Progress,
                state::Read, turnaway::List, rights::Read, away::Read, conflict::List, staff::List,
            ;
            does:
                hold::Create, hold::Services, hold::Release,
                booking::Confirm, booking::Sell, booking::Cancel,
                block::Put, block::SetNights, block::SetStatus, block::Release,
                block::PickUp, block::RoomingRun,
                reservation::Amend, reservation::Assign, reservation::Services,
                reservation::Move, reservation::PutBack,
                reservation::CheckIn, reservation::UndoCheckIn,
                reservation::CheckOut, reservation::UndoCheckOut, reservation::DepartEarly,
                reservation::Cancel, reservation::Reinstate, reservation::NoShow,
                reservation::Receive, reservation::Confirm, reservation::Expect, reservation::Note, reservation::SeeTo,
                reservation::AddTrace, reservation::FinishTrace,
                company::Put,
                room::SetStatus, room::TakeOut, room::BringBack,
                property::Amend, room_type::Put, room::Add, room::Change, room::Archive, room::Retype,
                housekeeping::Mark, housekeeping::Assign, housekeeping::ShareOut,
                housekeeping::AddAttendant, housekeeping::DropAttendant,
                housekeeping::AddTask, housekeeping::FinishTask,
                housekeeping::Remark, housekeeping::Discrepancy, housekeeping::LeaveBy,
                housekeeping::ChangeOutage,
                rate::Set, rate::Restore, rate::Replace,
                rate_plan::Put, rate_plan::Archive, service::Put, service::Archive, allowance::Set,
                policy::Put, exchange::Put, exchange::Load,
                promo::Put, promo::Archive, yield_rule::Put, yield_rule::Remove, layer::Put, layer::Remove,
                turnaway::Decline, turnaway::Forget,
                day::Roll,
                guest::Correct, guest::Merge, guest::Unmerge,
                listing::Keep, listing::Forget,
                staff::Put, staff::Add, staff::Change, staff::SetPassword, staff::SetActive,
                import::Run,
                away::Noted,
                rights::BreakGlass, rights::WriteOff, rights::SetGlass,
                conflict::Settle, conflict::Restore, conflict::File,
        )
    }
}

fn ask<C: Ask>(engine: &Engine, by: &Caller, body: &[u8]) -> Result<Vec<u8>, Failure> {
    let call: C = read(body)?;
    write(&engine.ask(by, &call)?)
}

fn run<C: Do>(
    engine: &Engine,
    by: &Caller,
    id: Option<CallId>,
    body: &[u8],
) -> Result<Vec<u8>, Failure> {
    let id = id.ok_or_else(|| {
        Failure::new(Code::Unreadable).with("detail", "a call that changes something needs an id")
    })?;
    let call: C = read(body)?;
    write(&engine.run(by, id, call)?)
}

fn read<T: serde::de::DeserializeOwned>(body: &[u8]) -> Result<T, Failure> {
    serde_json::from_slice(body).map_err(|error| unreadable(&error))
}

/// The failure of a body that cannot be read. Stays and parties that cannot be meant say so in the
/// words of their own rule.
fn unreadable(error: &serde_json::Error) -> Failure {
    use keyrack_domain::party::PartyError;
    use keyrack_domain::stay::{STAY_NIGHTS_MAX, StayError};
    let text = error.to_string();
    let says = |rule: &dyn core::fmt::Display| text.starts_with(&rule.to_string());
    if says(&StayError::Backwards) {
        Failure::new(Code::StayBackwards)
    } else if says(&StayError::TooLong) {
        Failure::new(Code::StayTooLong).with("max", STAY_NIGHTS_MAX)
    } else if says(&PartyError::NoAdult)
        || says(&PartyError::TooMany)
        || says(&PartyError::ChildTooOld)
    {
        Failure::new(Code::PartyInvalid)
    } else {
        Failure::new(Code::Unreadable).with("detail", text)
    }
}

fn write<T: serde::Serialize>(reply: &T) -> Result<Vec<u8>, Failure> {
    serde_json::to_vec(reply).map_err(|_| Failure::new(Code::Fault))
}
