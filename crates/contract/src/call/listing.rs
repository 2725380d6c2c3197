//! The list of bookings: filtered, sorted, a page at a time, added up, kept under a name, exported.

use keyrack_domain::reservation::{Source, Status};
use keyrack_domain::{Date, Money, RoomTypeId};
use serde::{Deserialize, Serialize};

use super::{Done, ask, does};
use crate::view::ReservationLine;

/// The most lines of one page.
pub const LINES_MAX: u16 = 200;
/// The most filters of one member of staff, and the longest name of one.
pub const FILTERS_MAX: usize = 30;
/// The longest name of a filter, in characters.
pub const FILTER_NAME_CHARS_MAX: usize = 40;

/// Days from one to another, both included; open where an end is missing.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Days<T> {
    /// The first day.
    #[serde(default = "Option::default")]
    pub from: Option<T>,
    /// The last day.
    #[serde(default = "Option::default")]
    pub to: Option<T>,
}

/// Which reservations are listed. Whatever is left empty lets everything through. `T` is how days
/// are given: dates, or days after the business date in filters that are kept, so that "arrivals of
/// the next week" goes on meaning that.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default)]
#[serde(bound(deserialize = "T: Deserialize<'de> + Default"))]
pub struct Filter<T = Date> {
    /// Words of the guest, or of reference and note. Never kept: it may name a guest.
    pub text: String,
    /// Where they stand; any for none.
    pub statuses: Vec<Status>,
    /// Where they came from; any for none.
    pub sources: Vec<Source>,
    /// Nights of this type.
    pub room_type: Option<RoomTypeId>,
    /// They arrive on these days.
    pub arrival: Days<T>,
    /// They leave on these days.
    pub departure: Days<T>,
    /// They sleep here in at least one of these nights.
    pub night: Days<T>,
    /// They were made on these days, by the hotel's clock.
    pub created: Days<T>,
}

/// By what lines are sorted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum SortBy {
    /// The arrival.
    #[default]
    Arrival,
    /// The departure.
    Departure,
    /// The guest's name.
    Guest,
    /// When they were made.
    Created,
    /// What they cost.
    Total,
}

/// A page of reservations.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct List {
    /// Which.
    pub filter: Filter,
    /// By what they are sorted.
    pub sort_by: SortBy,
    /// The last first.
    pub descending: bool,
    /// How many to pass over.
    pub offset: u32,
    /// At most this many, 1 to [`LINES_MAX`].
    pub limit: u16,
}
ask!(List, "reservation.list", Listed);

/// The page, and what all pages come to.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Listed {
    /// The lines.
    pub lines: Vec<ReservationLine>,
    /// How many reservations there are.
    pub count: u64,
    /// Nights of those that were not given up.
    pub nights: u64,
    /// What those cost.
    pub revenue: Money,
}

/// A kind of file.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Format {
    /// Comma-separated values.
    Csv,
    /// A workbook.
    Xlsx,
}

/// All reservations of a filter as a file.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Export {
    /// Which, and in which order; its page is not looked at.
    pub list: List,
    /// As what.
    pub format: Format,
    /// The language of heads and words.
    pub language: String,
}
ask!(Export, "reservation.export", File);

/// A file to be saved.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct File {
    /// What it is called.
    pub name: String,
    /// Its media type.
    pub media_type: String,
    /// Its bytes in Base64, for a reply is text.
    pub content: String,
}

/// The filters that whoever asks has kept on this computer.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Filters {}
ask!(Filters, "filter.list", Kept);

/// Filters by name.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Kept {
    /// Name and filter; days count from the business date.
    pub filters: Vec<(String, Filter<i32>)>,
}

/// Keeps a filter, in the place of the one of that name.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Keep {
    /// What it is called.
    pub name: String,
    /// The filter; its text is not kept.
    pub filter: Filter<i32>,
}
does!(Keep, "filter.keep", Done);

/// Forgets a filter.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Forget {
    /// Which.
    pub name: String,
}
does!(Forget, "filter.forget", Done);

impl<T: Copy> Filter<T> {
    /// The same with every day given in another way; days that cannot be are left open.
    pub fn with_days<U>(&self, change: impl Fn(T) -> Option<U>) -> Filter<U> {
        let days = |days: Days<T>| Days {
            from: days.from.and_then(&change),
            to: days.to.and_then(&change),
        };
        Filter {
            text: self.text.clone(),
            statuses: self.statuses.clone(),
            sources: self.sources.clone(),
            room_type: self.room_type,
            arrival: days(self.arrival),
            departure: days(self.departure),
            night: days(self.night),
            created: days(self.created),
        }
    }
}
