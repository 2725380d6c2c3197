//! Reading what another system has written: letters, columns, dates, and each line as a booking or
//! a guest. Nothing here changes anything; the verb does.

mod dates;
mod guess;
mod judge;
mod line;
mod progress;
mod rooming;
mod table;
mod text;

pub(crate) use dates::guess_dates;
pub(crate) use guess::guess_columns;
pub(crate) use judge::{Judged, judge};
pub(crate) use line::{Booking, Ready};
pub(crate) use progress::ImportState;
pub(crate) use rooming::judge_rooming;
pub(crate) use table::Table;

#[cfg(test)]
mod tests;
