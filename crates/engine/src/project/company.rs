//! Companies.

use keyrack_domain::CompanyId;
use keyrack_replica::DocumentId;
use keyrack_store::company;
use serde_json::Value;

use crate::door::Tx;
use crate::shape::company_from;
use crate::stop::Stop;

pub(super) fn project(tx: &Tx<'_, '_>, id: DocumentId, value: &Value) -> Result<(), Stop> {
    match company_from(value) {
        Some(known) => company::put(tx.write, CompanyId(id.0), &known)?,
        None => company::remove(tx.write, CompanyId(id.0))?,
    }
    Ok(())
}
