//! Companies that book rooms or send guests.

use keyrack_domain::CompanyId;
use keyrack_domain::company::Company;
use serde::{Deserialize, Serialize};

use super::{Done, ask, does};

/// Companies by what is known of them, by name.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Find {
    /// Words of the name, the number for value added tax or the address; empty for all.
    #[serde(default)]
    pub text: String,
    /// At most this many, 1 to 200.
    pub limit: u16,
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
