//! `block.list`.

use std::collections::BTreeMap;

use keyrack_contract::call::block::{BlockLine, List, Listed};
use keyrack_domain::block::{Block, PickUp};
use keyrack_domain::{BlockId, Stay};
use keyrack_store::{Read, block, company, pick_up};

use crate::call::{Ask, View};
use crate::caller::Needs;
use crate::index::Index;
use crate::stop::Stop;
use crate::verb::page;

/// The most lines of one answer.
const LISTED_MAX: u16 = 200;

impl Ask for List {
    const NEEDS: Needs = Needs::Staff;

    fn answer(&self, seen: &View<'_>) -> Result<Listed, Stop> {
        page::check(self.limit, LISTED_MAX)?;
        let index = seen.index()?;
        let today = index.profile().business_date;
        let wanted = self.text.to_lowercase();
        seen.read(|read| {
            let mut blocks = if self.past {
                block::before(read, today, LISTED_MAX)?
            } else {
                block::since(read, today)?
            };
            if !self.past {
                // Those without any night yet come last.
                blocks.sort_by_key(|block| (block.span().is_none(), block.span(), block.id));
            }
            let mut lines = Vec::new();
            for block in &blocks {
                let line = line(&index, read, block, seen.now)?;
                let company = line.company.clone().unwrap_or_default();
                let known = [line.name.as_str(), &line.code, &company].join(" ");
                let known = known.to_lowercase();
                if wanted.split_whitespace().all(|word| known.contains(word)) {
                    lines.push(line);
                }
            }
            lines.truncate(usize::from(self.limit));
            Ok(Listed { blocks: lines })
        })
    }
}

/// What was picked up of a block; from the rows where its nights are no longer kept in memory.
pub(super) fn picked_up(index: &Index, read: &Read<'_>, id: BlockId) -> Result<PickUp, Stop> {
    let mut picked = index.picked_up(id);
    let (from, _) = index.span();
    let mut over: BTreeMap<_, u16> = BTreeMap::new();
    for row in pick_up::of_block(read, id)? {
        if row.date < from {
            *over.entry((row.date, row.room_type)).or_default() += 1;
        }
    }
    picked.extend(over);
    Ok(picked)
}

fn line(
    index: &Index,
    read: &Read<'_>,
    block: &Block,
    now: jiff::Timestamp,
) -> Result<BlockLine, Stop> {
    let picked = picked_up(index, read, block.id)?;
    let deducted = block.deductions(&picked, index.release_day(now));
    let stay = block
        .span()
        .and_then(|(first, last)| Stay::try_new(first, last.tomorrow().ok()?).ok());
    Ok(BlockLine {
        id: block.id,
        name: block.name.clone(),
        code: block.code.clone(),
        status: block.status,
        colour: block.colour,
        company: match block.company {
            Some(id) => company::get(read, id)?.map(|company| company.name),
            None => None,
        },
        stay,
        cut_off: block.cut_off(),
        blocked: block
            .nights
            .iter()
            .map(|night| u32::from(night.rooms))
            .sum(),
        picked_up: picked.values().map(|rooms| u32::from(*rooms)).sum(),
        remaining: deducted.values().map(|rooms| u32::from(*rooms)).sum(),
    })
}
