//! Exchange rates: what prices are told in besides the hotel's own currency.

use jiff::civil::Date;
use keyrack_domain::Currency;
use keyrack_domain::money::ExchangeRate;
use serde::{Deserialize, Serialize};

use super::{Done, does};

/// The largest list of rates that is read, in bytes.
pub const RATES_BYTES_MAX: usize = 256 * 1024;

/// Puts the list of rates in the place of what stood there, in the order of lists. A rate cannot be of
/// later than now.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Put {
    /// One for each currency.
    pub rates: Vec<ExchangeRate>,
}
does!(Put, "exchange.put", Done);

/// Loads the European Central Bank's daily list.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Load {
    /// The XML, at most [`RATES_BYTES_MAX`].
    pub list: String,
    /// The currencies that are taken from it; those that stand there already where none are named.
    #[serde(default)]
    pub currencies: Vec<Currency>,
}
does!(Load, "exchange.load", Loaded);

/// What came of a list.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Loaded {
    /// The day the rates are of.
    pub date: Date,
    /// The currencies whose rates were taken.
    pub taken: Vec<Currency>,
    /// Wanted currencies that the list does not have. Their rates stand as they were.
    pub missing: Vec<Currency>,
}
