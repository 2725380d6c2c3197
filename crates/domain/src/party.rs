//! Who sleeps in one room.

use serde::{Deserialize, Serialize};

/// The largest number of adults in one room.
pub const ADULTS_MAX: u8 = 20;
/// The largest number of children in one room.
pub const CHILDREN_MAX: usize = 10;
/// The age at which a guest counts as an adult.
pub const ADULT_AGE: u8 = 18;

/// What the guests travel for. Some towns ask, for their tax.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default, Serialize, Deserialize,
)]
#[serde(rename_all = "snake_case")]
pub enum Purpose {
    /// Pleasure, or nobody has said.
    #[default]
    Leisure,
    /// Work.
    Business,
}

impl Purpose {
    /// Whether it is what is meant when nobody has said.
    #[must_use]
    pub const fn is_leisure(&self) -> bool {
        matches!(self, Self::Leisure)
    }
}

/// Adults and the ages of children in one room, and what they travel for. At least one adult.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(try_from = "Heads", into = "Heads")]
pub struct Party {
    adults: u8,
    children: Vec<u8>,
    purpose: Purpose,
}

#[derive(Serialize, Deserialize)]
struct Heads {
    adults: u8,
    #[serde(default)]
    children: Vec<u8>,
    #[serde(default, skip_serializing_if = "Purpose::is_leisure")]
    purpose: Purpose,
}

/// Why these people are no party.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum PartyError {
    /// Nobody is grown up.
    #[error("at least one adult is needed")]
    NoAdult,
    /// More adults or children than one room's booking takes.
    #[error("at most {ADULTS_MAX} adults and {CHILDREN_MAX} children")]
    TooMany,
    /// A child of eighteen or more is an adult.
    #[error("a child is under {ADULT_AGE}")]
    ChildTooOld,
}

impl Party {
    /// Adults and children's ages in years.
    ///
    /// # Errors
    /// [`PartyError`] for no adult, too many people, or a child who is grown up.
    pub fn try_new(adults: u8, children: Vec<u8>) -> Result<Self, PartyError> {
        if adults == 0 {
            return Err(PartyError::NoAdult);
        }
        if adults > ADULTS_MAX || children.len() > CHILDREN_MAX {
            return Err(PartyError::TooMany);
        }
        if children.iter().any(|age| *age >= ADULT_AGE) {
            return Err(PartyError::ChildTooOld);
        }
        Ok(Self {
            adults,
            children,
            purpose: Purpose::Leisure,
        })
    }

    /// The same people, travelling for this.
    #[must_use]
    pub fn on(mut self, purpose: Purpose) -> Self {
        self.purpose = purpose;
        self
    }

    /// What they travel for.
    #[must_use]
    pub const fn purpose(&self) -> Purpose {
        self.purpose
    }

    /// Whether the same people sleep there, whatever they travel for: the price of a night asks no
    /// more.
    #[must_use]
    pub fn is_same_heads(&self, other: &Self) -> bool {
        (self.adults, &self.children) == (other.adults, &other.children)
    }

    /// One grown-up of it, on the same purpose.
    #[must_use]
    pub const fn alone(&self) -> Self {
        Self {
            adults: 1,
            children: Vec::new(),
            purpose: self.purpose,
        }
    }

    /// Grown-ups.
    #[must_use]
    pub const fn adults(&self) -> u8 {
        self.adults
    }

    /// Ages of the children, as given.
    #[must_use]
    pub fn children(&self) -> &[u8] {
        &self.children
    }

    /// Everybody.
    #[must_use]
    pub fn heads(&self) -> u8 {
        self.adults
            .saturating_add(u8::try_from(self.children.len()).unwrap_or(u8::MAX))
    }

    /// How many are at least this old; adults always count.
    #[must_use]
    pub fn heads_from_age(&self, age: u8) -> u32 {
        let children = self.children.iter().filter(|child| **child >= age).count();
        u32::from(self.adults).saturating_add(u32::try_from(children).unwrap_or(u32::MAX))
    }
}

impl TryFrom<Heads> for Party {
    type Error = PartyError;
    fn try_from(heads: Heads) -> Result<Self, PartyError> {
        Ok(Self::try_new(heads.adults, heads.children)?.on(heads.purpose))
    }
}

impl From<Party> for Heads {
    fn from(party: Party) -> Self {
        Self {
            adults: party.adults,
            children: party.children,
            purpose: party.purpose,
        }
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    #[test]
    fn impossible_parties_are_refused() {
        assert_eq!(Party::try_new(0, vec![]), Err(PartyError::NoAdult));
        assert_eq!(Party::try_new(1, vec![18]), Err(PartyError::ChildTooOld));
        assert_eq!(Party::try_new(21, vec![]), Err(PartyError::TooMany));
        assert!(serde_json::from_str::<Party>(r#"{"adults":0}"#).is_err());
    }

    #[test]
    fn a_purpose_is_written_only_where_it_is_stated() {
        let party = Party::try_new(2, vec![3]).unwrap();
        let text = serde_json::to_string(&party).unwrap();
        assert_eq!(text, r#"{"adults":2,"children":[3]}"#);
        let business = party.clone().on(Purpose::Business);
        let text = serde_json::to_string(&business).unwrap();
        assert_eq!(serde_json::from_str::<Party>(&text).unwrap(), business);
        assert!(business.is_same_heads(&party) && business != party);
    }

    #[test]
    fn ages_count_from_the_age_on() {
        let party = Party::try_new(2, vec![1, 6, 17]).unwrap();
        assert_eq!(party.heads(), 5);
        assert_eq!(party.heads_from_age(6), 4);
    }
}
