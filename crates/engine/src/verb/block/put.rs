//! `block.put`.

use keyrack_contract::call::Done;
use keyrack_contract::call::block::Put;
use keyrack_contract::{Code, Failure};
use keyrack_domain::GuestId;
use keyrack_domain::block::{Block, BlockStatus};
use keyrack_replica::{DocumentClass, DocumentId};
use keyrack_store::{company, guest};

use super::change::{check_nights, make_room};
use super::{invalid, load, write};
use crate::call::Do;
use crate::caller::Needs;
use crate::door::Tx;
use crate::shape::put_guest;
use crate::stop::Stop;
use crate::verb::{hold, sale};

impl Do for Put {
    const NEEDS: Needs = Needs::Staff;
    const AT_SERVER: bool = true;

    fn run(self, tx: &mut Tx<'_, '_>) -> Result<Done, Stop> {
        hold::expire(tx)?;
        let contact = self.contact.map(sale::check_guest).transpose()?;
        let before = load(tx, self.block.id)?;
        let mut block = self.block;
        if let Some(before) = &before {
            block.nights.clone_from(&before.nights);
            block.status = before.status;
        } else if block.status == BlockStatus::Cancelled {
            return Err(Failure::new(Code::BlockStep).at("status").into());
        }
        let mut block = block.checked().map_err(|error| invalid(&error))?;
        check(tx, &block)?;
        check_nights(tx, before.as_ref(), &block)?;
        make_room(tx, before.as_ref(), &block)?;
        if let Some(contact) = contact {
            let id = block.contact.unwrap_or_else(|| GuestId(tx.new_id()));
            block.contact = Some(id);
            tx.edit(DocumentId(id.0), DocumentClass::Guest, |edit| {
                put_guest(edit, &contact)
            })?;
        }
        write(tx, before.as_ref(), &block)?;
        tx.audit(block.id.0, &serde_json::json!({ "new": before.is_none() }))?;
        Ok(Done {})
    }
}

/// What a block points to has to be there, and its code may be nobody else's.
fn check(tx: &Tx<'_, '_>, block: &Block) -> Result<(), Stop> {
    let index = tx.index()?;
    let plans = &index.profile().rate_plans;
    if !plans.iter().any(|plan| plan.id == block.rate_plan) {
        return Err(Failure::new(Code::RatePlanUnknown).at("rate_plan").into());
    }
    if let Some(id) = block.company {
        company::get(tx.write, id)?
            .ok_or_else(|| Failure::new(Code::CompanyUnknown).at("company"))?;
    }
    if let Some(id) = block.contact {
        guest::get(tx.write, id)?.ok_or_else(|| Failure::new(Code::GuestUnknown).at("contact"))?;
    }
    // One that is over leaves its code to others.
    let today = index.profile().business_date;
    let taken = keyrack_store::block::since(tx.write, today)?;
    if taken
        .iter()
        .any(|other| other.id != block.id && other.code == block.code)
    {
        return Err(Failure::new(Code::BlockCodeTaken).at("code").into());
    }
    Ok(())
}
