//! Prices and restrictions as they are set, for those who set them.

use jiff::civil::Date;
use keyrack_contract::Failure;
use keyrack_contract::call::rate::{Row, Rows};

use super::Index;

impl Index {
    /// Every room-rate, night by night.
    ///
    /// # Errors
    /// `range-invalid` for an empty range, one that is too long, or one outside what is kept.
    pub fn rate_rows(&self, from: Date, to: Date) -> Result<Rows, Failure> {
        let nights = self.nights(from, to)?;
        let first = self.place(from).unwrap_or(0);
        let last = first.saturating_add(nights.len());
        let row = |column: &super::RateColumn| Row {
            room_type: column.room_type,
            rate_plan: column.rate_plan,
            days: column.days.get(first..last).unwrap_or_default().to_vec(),
        };
        let (start, end) = self.span();
        Ok(Rows {
            from,
            first: start,
            end,
            rows: self.rates.iter().map(row).collect(),
        })
    }
}
