//! Companies that book rooms or send guests.

use keyrack_domain::company::{Commission, Company, CompanyKind};
use keyrack_domain::{CompanyId, Date, Money, ReservationId};
use serde::{Deserialize, Serialize};

use super::{Done, ask, does};
use crate::view::ReservationLine;

/// Companies by what is known of them, by name.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Find {
    /// Words of the name, the number for value added tax or the address; empty for all.
    #[serde(default)]
    pub text: String,
    /// At most this many, 1 to 200.
    pub limit: u16,
    /// Only companies, or only travel agents; `None` for both.
    #[serde(default)]
    pub kind: Option<CompanyKind>,
}
ask!(Find, "company.find", Found);

/// What was found.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Found {
    /// By name.
    pub companies: Vec<(CompanyId, Company)>,
}

/// Adds a company, or corrects what is known of one.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Put {
    /// The id; made by the caller for a new one.
    pub id: CompanyId,
    /// What is known.
    pub company: Company,
}
does!(Put, "company.put", Done);

/// A company with its stays.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Read {
    /// Which.
    pub id: CompanyId,
}
ask!(Read, "company.read", CompanyView);

/// A company, whole.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct CompanyView {
    /// What is known.
    pub company: Company,
    /// Its latest stays, by arrival, the latest first; at most 200.
    pub stays: Vec<ReservationLine>,
    /// What of them is still to come or in house, in all: what stands against its credit limit.
    pub open: Money,
    /// An agent's share of those that were not cancelled; `None` for a company.
    pub commission: Option<Money>,
}

/// An agent's commission on stays that departed in a month.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Commissions {
    /// The agent.
    pub id: CompanyId,
    /// Any day of the month.
    pub month: Date,
}
ask!(Commissions, "company.commissions", Earned);

/// What an agent has earned in a month.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Earned {
    /// The stays that were checked out, by departure; none of a company or without a share.
    pub stays: Vec<EarnedStay>,
    /// What they come to.
    pub total: Money,
}

/// A stay and its commission.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct EarnedStay {
    /// Which.
    pub id: ReservationId,
    /// What people quote.
    pub reference: String,
    /// Family name first.
    pub guest_name: String,
    /// The day it ended.
    pub departure: Date,
    /// The commission, at what is agreed with the agent today.
    pub commission: Commission,
}
