//! Lists as files for other programs: comma-separated values and workbooks.

mod csv;
mod xlsx;

use jiff::civil::Date;
use keyrack_domain::Money;

pub use csv::csv;
pub use xlsx::{WorkbookError, xlsx};

/// A table with its heads.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Table {
    /// What it is called.
    pub title: String,
    /// The heads of the columns.
    pub heads: Vec<String>,
    /// The rows, each as wide as the heads.
    pub rows: Vec<Vec<Cell>>,
}

/// One cell.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Cell {
    /// Words, whoever wrote them.
    Text(String),
    /// A day.
    Day(Date),
    /// A number of things.
    Count(i64),
    /// An amount; the currency has a column of its own.
    Amount(Money),
}

/// An amount as `417.00`, from its minor units and without a float on the way.
fn plain(money: Money) -> String {
    let exponent = usize::from(money.currency.digits());
    let digits = format!(
        "{:0width$}",
        money.minor.unsigned_abs(),
        width = exponent + 1
    );
    let (whole, part) = digits.split_at(digits.len() - exponent);
    let sign = if money.minor < 0 { "-" } else { "" };
    if part.is_empty() {
        format!("{sign}{whole}")
    } else {
        format!("{sign}{whole}.{part}")
    }
}
