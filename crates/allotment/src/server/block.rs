//! Rooms kept for a group: a pool of their own, taken from the type and from the house.

use jiff::civil::Date;
use uuid::Uuid;

use super::{CapacityCause, CellCapacity, ServerEntry, ServerLedger};
use crate::{Cell, Decision, Refusal};

/// How many rooms a block is to have on one night.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct BlockNight {
    /// The night.
    pub night: Date,
    /// Rooms, those that guests of the group have picked up included.
    pub rooms: u32,
}

impl ServerLedger {
    /// Makes a block of `room_type`, or changes its size: what it gains, the type and the house
    /// lose, and the other way round, in one step. Its pick-ups need rights of the block alone
    /// ([`crate::Needs::of_pick_up`]), so a desk that is cut off can hold some, as of any pool.
    ///
    /// Nights that are over are passed by. Refused: [`Refusal::BelowExposure`] when the type, the
    /// house, or the block itself would have fewer rooms than are taken; [`Refusal::Full`] when there
    /// are not as many rooms at all. Then no night changes.
    pub fn set_block(
        &self,
        block: Uuid,
        room_type: Uuid,
        nights: impl IntoIterator<Item = BlockNight>,
    ) -> Result<Decision<ServerEntry, Vec<Cell>>, Refusal> {
        let mut cells = Vec::new();
        for BlockNight { night, rooms } in nights {
            let own = Cell::block(night, block);
            let before = self.count(own).capacity;
            cells.push(CellCapacity {
                cell: own,
                capacity: rooms,
            });
            if !self.rules.block_takes_rooms {
                continue;
            }
            for cell in [Cell::room_type(night, room_type), Cell::house(night)] {
                let now = self.count(cell).capacity;
                let whole = now.saturating_add(before);
                let capacity = whole.checked_sub(rooms).ok_or(Refusal::Full {
                    cell,
                    free: self.free(cell),
                })?;
                cells.push(CellCapacity { cell, capacity });
            }
        }
        self.set_capacity(cells, CapacityCause::Policy)
    }

    /// Ends a block on these nights: rooms that nobody has picked up, and that no desk holds rights
    /// of, go back to the type and to the house. Done at its release date, and again whenever a desk
    /// has given rights back.
    pub fn release_block(
        &self,
        block: Uuid,
        room_type: Uuid,
        nights: impl IntoIterator<Item = Date>,
    ) -> Result<Decision<ServerEntry, Vec<Cell>>, Refusal> {
        let nights = nights.into_iter().map(|night| {
            let count = self.count(Cell::block(night, block));
            BlockNight {
                night,
                rooms: count.capacity.min(count.exposure),
            }
        });
        self.set_block(block, room_type, nights.collect::<Vec<_>>())
    }
}

#[cfg(test)]
mod tests {
    use super::super::fixture::*;
    use super::*;
    use crate::Needs;

    const WEDDING: Uuid = Uuid::from_u128(0xb1);

    fn rooms(n: i32, rooms: u32) -> [BlockNight; 1] {
        [BlockNight {
            night: night(n),
            rooms,
        }]
    }

    #[test]
    fn a_block_takes_its_rooms_from_the_type_and_the_house() {
        let mut server = server(3);
        let made = server.set_block(WEDDING, DOUBLE, rooms(1, 2)).unwrap();
        enact(&mut server, made);
        assert_eq!(server.free(house(1)), 1);
        sell(&mut server, &double(1)).unwrap();
        assert!(server.sell(&double(1)).is_err(), "the rest is the group's");
        let pick_up = Needs::of_pick_up([night(1)], WEDDING);
        sell(&mut server, &pick_up).unwrap();
        granted(&mut server, &standing(1, desk(1), pick_up.clone()));
        assert!(server.sell(&pick_up).is_err());
        let smaller = server.set_block(WEDDING, DOUBLE, rooms(1, 1));
        assert!(matches!(smaller, Err(Refusal::BelowExposure { .. })));
    }

    #[test]
    fn what_is_not_picked_up_goes_back() {
        let mut server = server(3);
        let made = server.set_block(WEDDING, DOUBLE, rooms(1, 3)).unwrap();
        enact(&mut server, made);
        sell(&mut server, &Needs::of_pick_up([night(1)], WEDDING)).unwrap();
        let release = server.release_block(WEDDING, DOUBLE, [night(1)]).unwrap();
        enact(&mut server, release);
        assert_eq!(server.free(house(1)), 2);
        assert_eq!(server.count(Cell::block(night(1), WEDDING)).capacity, 1);
        let again = server.release_block(WEDDING, DOUBLE, [night(1)]).unwrap();
        assert!(again.entries.is_empty());
    }

    #[test]
    fn a_block_never_takes_what_is_sold() {
        let mut server = server(2);
        sell(&mut server, &double(1)).unwrap();
        assert!(matches!(
            server.set_block(WEDDING, DOUBLE, rooms(1, 2)),
            Err(Refusal::BelowExposure { exposure: 1, .. })
        ));
        assert!(matches!(
            server.set_block(WEDDING, DOUBLE, rooms(1, 3)),
            Err(Refusal::Full { .. })
        ));
        assert_eq!(
            server.count(Cell::block(night(1), WEDDING)),
            Default::default()
        );
    }
}
