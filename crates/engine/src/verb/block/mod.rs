//! Rooms set aside for groups.
//!
//! Only the server changes a block. It takes what a block deducts out of the capacity that rights are given
//! from, so that no desk and no guest can be sold it; and it hands one room of it over by giving that room's
//! capacity back and selling it in the same step.

mod change;
mod hand_over;
mod list;
mod pick_up;
mod put;
mod read;
mod rooming;

pub(crate) use hand_over::{hand_over, hand_over_cells, of_code, price};

use keyrack_contract::call::booking::Terms;
use keyrack_contract::{Code, Failure};
use keyrack_domain::BlockId;
use keyrack_domain::block::{Block, BlockError};
use keyrack_domain::reservation::Group;
use keyrack_replica::{DocumentClass, DocumentId};

use crate::door::Tx;
use crate::shape::{block_from, put_block};
use crate::stop::Stop;

/// A block as this call finds it, one that is over too.
fn load(tx: &mut Tx<'_, '_>, id: BlockId) -> Result<Option<Block>, Stop> {
    let Some(document) = tx.document(DocumentId(id.0))? else {
        return Ok(None);
    };
    if document.class() != DocumentClass::Block {
        return Err(Code::BlockUnknown.into());
    }
    Ok(block_from(id, &document.value()?))
}

/// The same, refused where there is none.
fn known(tx: &mut Tx<'_, '_>, id: BlockId) -> Result<Block, Stop> {
    load(tx, id)?.ok_or_else(|| Code::BlockUnknown.into())
}

/// What every room of a block has in common.
pub(crate) fn terms(block: &Block) -> Terms {
    Terms {
        company: block.company,
        group: Some(Group {
            name: block.name.clone(),
            colour: block.colour,
        }),
        ..Terms::default()
    }
}

fn invalid(error: &BlockError) -> Failure {
    let field = error.field();
    let failure = Failure::new(Code::BlockInvalid)
        .with("field", field)
        .at(field);
    match error.date() {
        Some(date) => failure.with("date", date),
        None => failure,
    }
}

/// Writes a block, after everything was looked at.
fn write(tx: &mut Tx<'_, '_>, before: Option<&Block>, block: &Block) -> Result<(), Stop> {
    tx.edit(DocumentId(block.id.0), DocumentClass::Block, |edit| {
        put_block(edit, before, block)
    })
}
