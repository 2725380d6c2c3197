//! `guest.merge` and `guest.unmerge`: a link in the merged profile's own document, put and taken.

use keyrack_contract::Code;
use keyrack_contract::call::Done;
use keyrack_contract::call::guest::{Merge, Unmerge};
use keyrack_replica::{DocumentClass, DocumentId};
use keyrack_store::guest;

use super::root;
use crate::call::Do;
use crate::caller::Needs;
use crate::door::Tx;
use crate::shape::put_link;
use crate::stop::Stop;

impl Do for Merge {
    const NEEDS: Needs = Needs::Staff;

    fn run(self, tx: &mut Tx<'_, '_>) -> Result<Done, Stop> {
        for id in [self.keep, self.merge] {
            guest::get(tx.write, id)?.ok_or(Code::GuestUnknown)?;
        }
        // Both ends as they stand now: a profile that leads elsewhere already moves as a whole.
        let (keep, merge) = (root(tx.write, self.keep)?, root(tx.write, self.merge)?);
        if keep == merge {
            return Err(Code::GuestSame.into());
        }
        tx.edit(DocumentId(merge.0), DocumentClass::Guest, |edit| {
            put_link(edit, Some(keep))
        })?;
        tx.audit(keep.0, &serde_json::json!({ "merged": merge.0 }))?;
        Ok(Done {})
    }
}

impl Do for Unmerge {
    const NEEDS: Needs = Needs::Staff;

    fn run(self, tx: &mut Tx<'_, '_>) -> Result<Done, Stop> {
        guest::get(tx.write, self.id)?.ok_or(Code::GuestUnknown)?;
        tx.edit(DocumentId(self.id.0), DocumentClass::Guest, |edit| {
            put_link(edit, None)
        })?;
        tx.audit(self.id.0, &serde_json::json!({}))?;
        Ok(Done {})
    }
}
