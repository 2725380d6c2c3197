//! A set of lengths of stay.

use serde::{Deserialize, Serialize};

/// The longest stay that can be named in a set, in nights.
pub const LENGTH_MAX: u8 = 32;

/// Lengths of stay from 1 to [`LENGTH_MAX`] nights; the empty set stands for any length. On the wire
/// it is a list of numbers.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
#[serde(from = "Vec<u8>", into = "Vec<u8>")]
pub struct Lengths(u32);

impl Lengths {
    /// These lengths. Those that no set can hold are left out.
    #[must_use]
    pub fn of(nights: &[u8]) -> Self {
        let bit = |nights: &u8| {
            let place = nights.checked_sub(1)?;
            1_u32.checked_shl(u32::from(place))
        };
        Self(nights.iter().filter_map(bit).fold(0, |set, bit| set | bit))
    }

    /// The set as it stands in a column of rows.
    #[must_use]
    pub const fn bits(self) -> u32 {
        self.0
    }

    /// The set from a column of rows.
    #[must_use]
    pub const fn from_bits(bits: u32) -> Self {
        Self(bits)
    }

    /// Any length will do.
    #[must_use]
    pub const fn is_any(&self) -> bool {
        self.0 == 0
    }

    /// Whether a stay of so many nights is among them.
    #[must_use]
    pub const fn has(self, nights: u16) -> bool {
        self.0 == 0 || (nights > 0 && nights <= 32 && (self.0 >> (nights - 1)) & 1 == 1)
    }

    /// What is in both; `None` where they have nothing in common.
    #[must_use]
    pub const fn and(self, other: Self) -> Option<Self> {
        match (self.0, other.0) {
            (0, _) => Some(other),
            (_, 0) => Some(self),
            (a, b) if a & b == 0 => None,
            (a, b) => Some(Self(a & b)),
        }
    }

    /// The lengths in order.
    pub fn iter(self) -> impl Iterator<Item = u8> {
        (1..=LENGTH_MAX).filter(move |nights| !self.is_any() && self.has(u16::from(*nights)))
    }
}

impl From<Vec<u8>> for Lengths {
    fn from(nights: Vec<u8>) -> Self {
        Self::of(&nights)
    }
}

impl From<Lengths> for Vec<u8> {
    fn from(lengths: Lengths) -> Self {
        lengths.iter().collect()
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    #[test]
    fn a_set_says_which_lengths_and_an_empty_one_any() {
        let weeks = Lengths::of(&[7, 14, 32, 0, 33]);
        assert_eq!(weeks.iter().collect::<Vec<_>>(), [7, 14, 32]);
        assert!(weeks.has(14) && !weeks.has(8) && !weeks.has(33) && !weeks.has(0));
        assert!(Lengths::default().has(90));
        assert_eq!(weeks.and(Lengths::of(&[3])), None);
        let json = serde_json::to_string(&weeks).unwrap();
        assert_eq!(json, "[7,14,32]");
        assert_eq!(serde_json::from_str::<Lengths>(&json).unwrap(), weeks);
        assert_eq!(Lengths::from_bits(weeks.bits()), weeks);
    }
}
