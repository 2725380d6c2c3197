//! Rooms kept for a guest who is still typing. The server's only; their end is the server's too.

mod create;
mod end;
mod read;
mod services;

use jiff::Timestamp;
use keyrack_contract::call::hold::Hold;
use keyrack_domain::quote::Quote;
use keyrack_domain::service::{Cell, cells};
use keyrack_domain::{BlockId, CompanyId, HoldId, Money, PromoId, Stay};
use serde::{Deserialize, Serialize};

pub(crate) use end::{drop_row, expire};

use crate::stop::Stop;

/// What a hold's row remembers: the price the guest was shown stands while it lives.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct Kept {
    pub stay: Stay,
    pub quotes: Vec<Quote>,
    pub total: Money,
    /// Out of which block its rooms were taken.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub block: Option<BlockId>,
    /// The code it was made with.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub promo: Option<PromoId>,
    /// The company whose code it was made with.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub company: Option<CompanyId>,
}

/// The block that a stored hold takes its rooms out of.
pub(crate) fn block_of(row: &keyrack_store::hold::Hold) -> Result<Option<BlockId>, Stop> {
    #[derive(Deserialize)]
    struct Of {
        #[serde(default)]
        block: Option<BlockId>,
    }
    let of: Of = serde_json::from_str(&row.body)?;
    Ok(of.block)
}

/// A hold as it is answered.
fn view(id: HoldId, expires_at: Timestamp, kept: Kept) -> Hold {
    Hold {
        id,
        expires_at,
        stay: kept.stay,
        quotes: kept.quotes,
        total: kept.total,
    }
}

/// What a stored hold keeps of services that can run short.
pub(crate) fn held_services(row: &keyrack_store::hold::Hold) -> Result<Vec<(Cell, u32)>, Stop> {
    let kept = kept(row)?;
    let lines = kept.quotes.iter().flat_map(|quote| &quote.services);
    Ok(cells(lines).into_iter().collect())
}

/// What a stored hold remembers.
pub(crate) fn kept(row: &keyrack_store::hold::Hold) -> Result<Kept, Stop> {
    Ok(serde_json::from_str(&row.body)?)
}
