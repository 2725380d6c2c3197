//! What a block may be.

use std::collections::BTreeSet;

use jiff::civil::Date;

use super::{Block, Release};
use crate::id::RoomTypeId;
use crate::reservation::GROUP_NAME_CHARS_MAX;

/// The longest code of a group.
pub const CODE_CHARS_MAX: usize = 24;
/// The most cells (nights of a type) of one block.
pub const BLOCK_NIGHTS_MAX: usize = 4_000;
/// The most rooms of one type on one night.
pub const BLOCK_ROOMS_MAX: u16 = 2_000;
/// The most days between a night and its release.
pub const RELEASE_DAYS_MAX: u16 = 730;
/// The longest note.
const NOTES_CHARS_MAX: usize = 2_000;
/// The highest price of a night, in minor units.
const PRICE_MINOR_MAX: i64 = 1_000_000_000;

/// Which field of a block cannot be taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum BlockError {
    /// No name, or too long a one.
    #[error("the name is missing or too long")]
    Name,
    /// The code is empty, too long, or not of letters, digits and hyphens.
    #[error("the code is missing, too long or holds other than letters, digits and hyphens")]
    Code,
    /// More than a hundred of a hundred rooms are expected not to be picked up.
    #[error("the wash is over 100 percent")]
    Wash,
    /// None or more than all of the room nights are to be taken up.
    #[error("the share to take up is not 1 to 100 percent")]
    TakeUp,
    /// A discount over everything.
    #[error("the discount is over 100 percent")]
    Discount,
    /// Released further ahead than anybody books.
    #[error("the release lies too far before the nights")]
    Release,
    /// The note is too long.
    #[error("the note is too long")]
    Notes,
    /// Too many nights in one block.
    #[error("too many nights and types")]
    Nights,
    /// A night stands there twice for one type.
    #[error("{0} stands there twice")]
    Twice(Date, RoomTypeId),
    /// More rooms on a night than any hotel sets aside.
    #[error("too many rooms on {0}")]
    Rooms(Date, RoomTypeId),
    /// A price below nothing or beyond counting.
    #[error("the price on {0} cannot be")]
    Price(Date, RoomTypeId),
}

impl BlockError {
    /// The field of a form that it belongs to.
    #[must_use]
    pub const fn field(&self) -> &'static str {
        match self {
            Self::Name => "name",
            Self::Code => "code",
            Self::Wash => "wash",
            Self::TakeUp => "take_up",
            Self::Discount => "discount",
            Self::Release => "release",
            Self::Notes => "notes",
            Self::Nights | Self::Twice(..) | Self::Rooms(..) => "nights",
            Self::Price(..) => "price",
        }
    }

    /// The night it is about, where it is about one.
    #[must_use]
    pub const fn date(&self) -> Option<Date> {
        match self {
            Self::Twice(date, _) | Self::Rooms(date, _) | Self::Price(date, _) => Some(*date),
            _ => None,
        }
    }
}

impl Block {
    /// Checks every field, writes the code in capitals and puts the nights in order.
    ///
    /// # Errors
    /// The first field that cannot be taken.
    pub fn checked(mut self) -> Result<Self, BlockError> {
        self.name = self.name.trim().to_owned();
        let length = self.name.chars().count();
        if !(1..=GROUP_NAME_CHARS_MAX).contains(&length) || self.name.chars().any(char::is_control)
        {
            return Err(BlockError::Name);
        }
        self.code = code(&self.code);
        let fits = |c: char| c.is_ascii_alphanumeric() || c == '-';
        if !(1..=CODE_CHARS_MAX).contains(&self.code.len()) || !self.code.chars().all(fits) {
            return Err(BlockError::Code);
        }
        if self.wash_percent > 100 {
            return Err(BlockError::Wash);
        }
        let share = self.take_up_percent;
        if share.is_some_and(|percent| !(1..=100).contains(&percent)) {
            return Err(BlockError::TakeUp);
        }
        if self.discount_basis_points > 10_000 {
            return Err(BlockError::Discount);
        }
        if let Release::Rolling { days } = self.release
            && days > RELEASE_DAYS_MAX
        {
            return Err(BlockError::Release);
        }
        if self.notes.chars().count() > NOTES_CHARS_MAX {
            return Err(BlockError::Notes);
        }
        let mut seen = BTreeSet::new();
        for night in &self.nights {
            let (date, room_type) = night.cell();
            if !seen.insert(night.cell()) {
                return Err(BlockError::Twice(date, room_type));
            }
            if night.rooms > BLOCK_ROOMS_MAX {
                return Err(BlockError::Rooms(date, room_type));
            }
            if night
                .price_minor
                .is_some_and(|minor| !(0..=PRICE_MINOR_MAX).contains(&minor))
            {
                return Err(BlockError::Price(date, room_type));
            }
        }
        self.sort();
        if self.nights.len() > BLOCK_NIGHTS_MAX {
            return Err(BlockError::Nights);
        }
        Ok(self)
    }
}

/// A code as it is kept and compared: capitals, no white space.
#[must_use]
pub fn code(text: &str) -> String {
    let letters = text.chars().filter(|letter| !letter.is_whitespace());
    letters.collect::<String>().to_uppercase()
}
