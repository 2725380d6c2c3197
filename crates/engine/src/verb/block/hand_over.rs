//! What a room out of a block costs, and how it stops being one.

use std::collections::BTreeMap;

use jiff::Timestamp;
use keyrack_allotment::server::{CapacityCause, CellCapacity};
use keyrack_allotment::{Cell, Pool};
use keyrack_contract::call::block::PickRoom;
use keyrack_contract::call::hold::ORDERS_MAX;
use keyrack_contract::call::offer::ROOMS_MAX;
use keyrack_contract::{Code, Failure};
use keyrack_domain::block::{Block, BlockCell, code};
use keyrack_domain::quote::Quote;
use keyrack_domain::{Date, Money, RoomTypeId, Stay};

use crate::door::Tx;
use crate::index::Index;
use crate::rights::{self, Entry, Ledger};
use crate::stop::Stop;
use crate::verb::service;

/// Prices of rooms out of a block, and their sum.
pub(crate) type Priced = (Vec<Quote>, Money);

/// The block behind what a guest types.
///
/// # Errors
/// `block-unknown` at `group`.
pub(crate) fn of_code<'a>(index: &'a Index, text: &str) -> Result<&'a Block, Failure> {
    let found = index.block_of_code(&code(text));
    found
        .map(|block| &**block)
        .ok_or_else(|| Failure::new(Code::BlockUnknown).at("group"))
}

/// Prices rooms out of a block. The block's own rules stand in the place of the plan's restrictions.
///
/// # Errors
/// `rooms-invalid`, `room-type-unknown`, `party-too-large`, `restricted` for a night without any price.
pub(crate) fn price(
    index: &Index,
    block: &Block,
    stay: &Stay,
    rooms: &[PickRoom],
    staff: bool,
    now: Timestamp,
) -> Result<Priced, Stop> {
    if rooms.is_empty() || rooms.len() > ROOMS_MAX {
        let failure = Failure::new(Code::RoomsInvalid).with("max", ROOMS_MAX);
        return Err(failure.into());
    }
    let quote = |room: &PickRoom| {
        if room.services.len() > ORDERS_MAX {
            return Err(Failure::new(Code::TooLarge).with("max", ORDERS_MAX));
        }
        for order in &room.services {
            service::check_offered(index, order, room.room_type, block.rate_plan, staff)?;
        }
        let people = (&room.party, room.services.as_slice());
        index.quote_block(block, stay, room.room_type, people, now)
    };
    let quotes: Result<Vec<Quote>, Failure> = rooms.iter().map(quote).collect();
    let quotes = quotes?;
    let currency = index.profile().property.currency;
    let total =
        Money::sum(currency, quotes.iter().map(|quote| quote.total)).map_err(Stop::fault)?;
    Ok((quotes, total))
}

/// Takes the rooms of these quotes out of a block: what it deducted for them is given back to the capacity, for
/// the caller to sell or hold at once. Rooms that were washed out of the block give nothing back; they are sold
/// from what is left to everybody.
///
/// # Errors
/// `block-not-definite`, `block-released`, `block-full` with the first night that refuses.
pub(crate) fn hand_over(tx: &mut Tx<'_, '_>, block: &Block, quotes: &[Quote]) -> Result<(), Stop> {
    let mut wanted: BTreeMap<BlockCell, u16> = BTreeMap::new();
    for quote in quotes {
        for night in quote.stay.dates() {
            *wanted.entry((night, quote.room_type)).or_default() += 1;
        }
    }
    hand_over_cells(tx, block, wanted)
}

/// The same of so many rooms of a type on each of some nights.
///
/// # Errors
/// As [`hand_over`].
pub(crate) fn hand_over_cells(
    tx: &mut Tx<'_, '_>,
    block: &Block,
    wanted: BTreeMap<BlockCell, u16>,
) -> Result<(), Stop> {
    let day = tx.index()?.release_day(tx.now);
    let picked = tx.index()?.picked_up(block.id);
    let mut given: BTreeMap<Cell, i32> = BTreeMap::new();
    for (cell, rooms) in wanted {
        check(
            block,
            cell,
            rooms,
            picked.get(&cell).copied().unwrap_or(0),
            day,
        )?;
        let Some(night) = block.night(cell) else {
            continue;
        };
        let taken = picked.get(&cell).copied().unwrap_or(0);
        let less = block
            .deducts(night, taken, day)
            .saturating_sub(block.deducts(night, taken.saturating_add(rooms), day));
        let (date, room_type) = cell;
        if less == 0 {
            continue;
        }
        for cell in [Cell::room_type(date, room_type.0), Cell::house(date)] {
            *given.entry(cell).or_default() += i32::from(less);
        }
    }
    let Ledger::Server(ledger) = &tx.working.ledger else {
        return Err(Code::ServerOnly.into());
    };
    let index = tx.index()?;
    // From the counts and not from the ledger, which knows no capacity below nothing.
    let counted = |cell: Cell| match cell.pool {
        Pool::House => index.house_count(cell.night, tx.now),
        Pool::RoomType(id) => index.count(RoomTypeId(id), cell.night, tx.now),
        Pool::Block(_) => None,
    };
    let raised = given.into_iter().map(|(cell, rooms)| {
        let capacity = counted(cell).map_or(0, |count| count.capacity());
        let capacity = u32::try_from(capacity.saturating_add(rooms)).unwrap_or(0);
        CellCapacity {
            cell,
            capacity: capacity.max(ledger.count(cell).capacity),
        }
    });
    let decided = ledger
        .set_capacity(raised, CapacityCause::Rooms)
        .map_err(|refusal| rights::failure(&refusal))?;
    tx.enter(decided.entries.into_iter().map(Entry::Server).collect())
}

/// Refuses a night that the block does not have so many rooms for.
fn check(
    block: &Block,
    (date, room_type): BlockCell,
    rooms: u16,
    taken: u16,
    day: Date,
) -> Result<(), Failure> {
    if !block.status.picks_up() {
        return Err(Failure::new(Code::BlockNotDefinite));
    }
    if block.release.is_over(date, day) {
        return Err(Failure::new(Code::BlockReleased).with("date", date));
    }
    let night = block.night((date, room_type));
    let open = night.map_or(0, |night| block.open(night, taken, day));
    if open < rooms {
        return Err(Failure::new(Code::BlockFull)
            .with("date", date)
            .with("room_type", room_type)
            .with("count", open));
    }
    Ok(())
}
