//! Money, dates and numbers as a language writes them.

mod count;
mod date;
mod money;
mod number;

use crate::language::Language;

/// The formatters of one language, made once.
pub(crate) struct Formats {
    pub(crate) numbers: number::Numbers,
    pub(crate) dates: date::Dates,
}

impl Formats {
    pub(crate) fn new(language: Language) -> Self {
        Self {
            numbers: number::Numbers::new(language),
            dates: date::Dates::new(language),
        }
    }
}
