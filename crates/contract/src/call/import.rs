//! Bookings and guests from another system, as a file of lines with parted columns (CSV).
//!
//! The file travels with each call, so that nothing of it is kept anywhere: a look at it, a trial
//! that changes nothing, and the import itself, whole or not at all.

use keyrack_domain::{Date, RatePlanId, RoomTypeId};
use serde::{Deserialize, Serialize};

use super::{ask, does};

/// The largest file, in bytes.
pub const FILE_BYTES_MAX: usize = 20 * 1024 * 1024;
/// The most lines of one file, the headers not counted.
pub const LINES_MAX: usize = 50_000;

/// A file as it was picked.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct File {
    /// Its bytes in base64.
    pub base64: String,
    /// How its letters are written, by the name the web gives it; found out where it is `None`.
    #[serde(default)]
    pub encoding: Option<String>,
    /// What parts the columns; found out where it is `None`.
    #[serde(default)]
    pub delimiter: Option<char>,
}

impl core::fmt::Debug for File {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.debug_struct("File").finish_non_exhaustive()
    }
}

/// What a column holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[expect(missing_docs, reason = "each is named as a person calls the column")]
pub enum Field {
    Reference,
    LastName,
    FirstName,
    FullName,
    Email,
    Phone,
    Country,
    Language,
    Arrival,
    Departure,
    Nights,
    Adults,
    Children,
    RoomType,
    Room,
    Total,
    Notes,
    Status,
}

impl Field {
    /// All of them, as a mapper lists them.
    pub const ALL: [Self; 18] = [
        Self::Reference,
        Self::LastName,
        Self::FirstName,
        Self::FullName,
        Self::Email,
        Self::Phone,
        Self::Country,
        Self::Language,
        Self::Arrival,
        Self::Departure,
        Self::Nights,
        Self::Adults,
        Self::Children,
        Self::RoomType,
        Self::Room,
        Self::Total,
        Self::Notes,
        Self::Status,
    ];

    /// The name on the wire.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Reference => "reference",
            Self::LastName => "last_name",
            Self::FirstName => "first_name",
            Self::FullName => "full_name",
            Self::Email => "email",
            Self::Phone => "phone",
            Self::Country => "country",
            Self::Language => "language",
            Self::Arrival => "arrival",
            Self::Departure => "departure",
            Self::Nights => "nights",
            Self::Adults => "adults",
            Self::Children => "children",
            Self::RoomType => "room_type",
            Self::Room => "room",
            Self::Total => "total",
            Self::Notes => "notes",
            Self::Status => "status",
        }
    }
}

/// In which order a date is written. What parts its numbers does not matter.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum DateForm {
    /// 2027-03-31
    #[default]
    YearMonthDay,
    /// 31.03.2027
    DayMonthYear,
    /// 03/31/2027
    MonthDayYear,
}

/// Looks at a file: how it is written, what its columns may hold.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Look {
    /// The file.
    pub file: File,
}
ask!(Look, "import.look", Looked);

/// A file that can be read.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Looked {
    /// How its letters are written.
    pub encoding: String,
    /// What parts its columns.
    pub delimiter: char,
    /// The first line.
    pub headers: Vec<String>,
    /// The lines after it, at most five.
    pub rows: Vec<Vec<String>>,
    /// How many lines there are, the headers not counted.
    pub lines: u32,
    /// What each column seems to hold.
    pub columns: Vec<Option<Field>>,
    /// How its dates seem to be written.
    pub dates: DateForm,
    /// Another order fits all dates just as well.
    pub dates_unsure: bool,
}

/// A file and how it is to be read.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Plan {
    /// The file.
    pub file: File,
    /// What each column holds.
    pub columns: Vec<Option<Field>>,
    /// How dates are written.
    pub dates: DateForm,
    /// The rate that bookings stand under.
    pub rate_plan: RatePlanId,
    /// The kinds of rooms behind words that are neither a code nor a name here.
    #[serde(default)]
    pub room_types: Vec<(String, RoomTypeId)>,
}

/// Tries a file; nothing is changed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Check {
    /// The file and how it is read.
    pub plan: Plan,
}
ask!(Check, "import.check", Report);

/// Imports a file: every line that can be taken, in one piece. Refused where a line cannot be taken,
/// unless those are to be left out. The answer names lines by number and reason alone: no text of the file.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Run {
    /// The file and how it is read.
    pub plan: Plan,
    /// Lines that cannot be taken are left out.
    #[serde(default)]
    pub leave_out: bool,
}
does!(Run, "import.run", Report);

/// What becomes of a file, line by line.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Report {
    /// Bookings that are taken.
    pub bookings: u32,
    /// Guests that are taken.
    pub guests: u32,
    /// Lines that are not taken.
    pub refused: u32,
    /// The lines about which there is something to say, in their order. All others are taken as they
    /// are.
    pub lines: Vec<Line>,
    /// The first lines as they would become; empty after the import itself.
    pub first: Vec<Preview>,
    /// Words for kinds of rooms that are not known here.
    pub unknown_types: Vec<String>,
}

/// One line of the file.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Line {
    /// Its number in the file; the headers are line 1.
    pub line: u32,
    /// Its reference, where it has one.
    pub reference: String,
    /// Why it is not taken, or what is left of it.
    pub reason: Reason,
    /// The text it is about.
    pub piece: String,
}

/// What is to be said about a line.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Reason {
    /// It has more or fewer columns than the headers.
    Columns,
    /// No name.
    NoName,
    /// A guest's field is too long or holds characters that cannot be.
    GuestField,
    /// The e-mail address is not complete.
    Email,
    /// The reference is too long or holds characters that cannot be.
    Reference,
    /// The arrival is no date.
    Arrival,
    /// The departure is no date, or the nights no number.
    Departure,
    /// The departure is not after the arrival.
    Backwards,
    /// The stay is too long.
    TooLong,
    /// The stay is over.
    Over,
    /// The stay lies further ahead than is kept.
    TooFar,
    /// The people are no number, or no party.
    People,
    /// The kind of room is not known.
    RoomType,
    /// The people do not fit the kind of room.
    PartyTooLarge,
    /// The total is no amount.
    Total,
    /// There is no total, and no price for these nights.
    NoPrice,
    /// The note is too long.
    Notes,
    /// The reference stands in an earlier line.
    Twice,
    /// A booking with this reference is here already.
    Known,
    /// It is cancelled where it comes from.
    Cancelled,
    /// No room of this kind is left on a night.
    SoldOut,
    /// The guest's name stands in an earlier line for nights that overlap.
    NameTwice,
    /// A guest of this name is in the group already.
    NameKnown,
    /// Nothing of this kind is set aside for the group on a night.
    NotInBlock,
    /// All that is set aside of this kind is picked up on a night.
    BlockFull,
    /// The group's rooms are back on sale on a night.
    BlockReleased,
    /// Taken, but without its room: there is none of this number.
    RoomUnknown,
    /// Taken, but without its room: it is taken on a night.
    RoomTaken,
}

impl Reason {
    /// Whether the line is taken all the same.
    #[must_use]
    pub const fn is_remark(self) -> bool {
        matches!(self, Self::RoomUnknown | Self::RoomTaken)
    }
}

/// A line as it would become.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Preview {
    /// Its number in the file.
    pub line: u32,
    /// The reference; empty where one is made.
    pub reference: String,
    /// The guest, family name first.
    pub guest: String,
    /// The first night.
    pub arrival: Option<Date>,
    /// The day the guest leaves.
    pub departure: Option<Date>,
    /// The kind of room.
    pub room_type: Option<RoomTypeId>,
    /// The room's number, where it has one.
    pub room: String,
    /// Adults and children.
    pub people: Option<(u8, u8)>,
    /// What it costs, in minor units.
    pub total_minor: Option<i64>,
    /// Why it is not taken, or what is left of it.
    pub reason: Option<Reason>,
}

/// How far the import that is under way has come.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Progress {}
ask!(Progress, "import.progress", Progressed);

/// How far.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Progressed {
    /// Lines that are done.
    pub done: u32,
    /// Lines in all; 0 while nothing is under way.
    pub total: u32,
}
