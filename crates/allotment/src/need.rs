//! What a sale, a hold or a grant asks for: rooms in cells, all or nothing.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use crate::Cell;

/// So many rooms in one cell.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, Hash)]
pub struct Need {
    /// Where.
    pub cell: Cell,
    /// How many rooms; never 0 inside [`Needs`].
    pub quantity: u32,
}

/// Needs in the order of their cells, each cell once, none of them empty.
///
/// Whatever it is built from, so also when it is read from the wire: a cell named twice is summed,
/// because two rooms of one booking on one night must not pass as one.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, PartialOrd, Ord, Hash)]
#[serde(from = "Vec<Need>", into = "Vec<Need>")]
pub struct Needs(Vec<Need>);

impl Needs {
    /// One room over the given nights, each with the type sold that night: a right in the type
    /// and one in the house for each.
    pub fn of_nights(nights: impl IntoIterator<Item = (Date, Uuid)>) -> Self {
        nights
            .into_iter()
            .flat_map(|(night, room_type)| [Cell::house(night), Cell::room_type(night, room_type)])
            .collect()
    }

    /// One room of a group's block over the given nights: a right in the block for each.
    pub fn of_pick_up(nights: impl IntoIterator<Item = Date>, block: Uuid) -> Self {
        nights
            .into_iter()
            .map(|night| Cell::block(night, block))
            .collect()
    }

    /// The needs, ordered by cell.
    pub fn iter(&self) -> core::slice::Iter<'_, Need> {
        self.0.iter()
    }

    /// True when nothing is asked.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Both together: what two rooms of one booking need.
    #[must_use]
    pub fn and(mut self, other: &Self) -> Self {
        self.0.extend_from_slice(&other.0);
        Self::from(self.0)
    }
}

impl From<Vec<Need>> for Needs {
    fn from(mut needs: Vec<Need>) -> Self {
        needs.retain(|need| need.quantity > 0);
        needs.sort_unstable();
        needs.dedup_by(|next, kept| {
            let same = next.cell == kept.cell;
            if same {
                kept.quantity = kept.quantity.saturating_add(next.quantity);
            }
            same
        });
        Self(needs)
    }
}

impl From<Needs> for Vec<Need> {
    fn from(needs: Needs) -> Self {
        needs.0
    }
}

impl FromIterator<Need> for Needs {
    fn from_iter<I: IntoIterator<Item = Need>>(needs: I) -> Self {
        Self::from(needs.into_iter().collect::<Vec<_>>())
    }
}

impl FromIterator<Cell> for Needs {
    fn from_iter<I: IntoIterator<Item = Cell>>(cells: I) -> Self {
        cells
            .into_iter()
            .map(|cell| Need { cell, quantity: 1 })
            .collect()
    }
}

impl<'a> IntoIterator for &'a Needs {
    type Item = &'a Need;
    type IntoIter = core::slice::Iter<'a, Need>;

    fn into_iter(self) -> Self::IntoIter {
        self.iter()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    #[test]
    fn a_night_needs_its_type_and_the_house() {
        let double = Uuid::from_u128(1);
        let needs = Needs::of_nights([(date(2026, 3, 2), double), (date(2026, 3, 1), double)]);
        let cells: Vec<Cell> = needs.iter().map(|need| need.cell).collect();
        assert_eq!(
            cells,
            [
                Cell::house(date(2026, 3, 1)),
                Cell::room_type(date(2026, 3, 1), double),
                Cell::house(date(2026, 3, 2)),
                Cell::room_type(date(2026, 3, 2), double),
            ]
        );
    }

    #[test]
    fn a_cell_named_twice_is_two_rooms() {
        let night = date(2026, 3, 1);
        let one = Needs::of_nights([(night, Uuid::from_u128(1))]);
        let both = one
            .clone()
            .and(&Needs::of_nights([(night, Uuid::from_u128(2))]));
        let house = both.iter().next().unwrap();
        assert_eq!((house.cell, house.quantity), (Cell::house(night), 2));
        assert_eq!(both.iter().count(), 3);
        let none = Need {
            cell: Cell::house(night),
            quantity: 0,
        };
        assert!([none].into_iter().collect::<Needs>().is_empty());
    }
}
