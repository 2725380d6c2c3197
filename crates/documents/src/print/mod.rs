//! Lists and cards on paper, as PDF: made from facts that are handed in, without a line to anywhere.
//!
//! One family of letters is carried along and embedded, only those letters that a sheet uses. It
//! prints the Latin, Greek, Cyrillic, Armenian and Georgian scripts. Text in any other script is
//! written in Latin letters behind a `≈`, and the sheet says so at its foot: nothing is printed as
//! empty boxes. See [`script`].

mod canvas;
mod card;
mod face;
mod list;
mod script;
mod sheet;
mod write;

use jiff::Timestamp;
use jiff::civil::{Date, Time};
use keyrack_domain::property::{Cleanliness, Property};
use keyrack_domain::{Money, Party, Stay};
use keyrack_locale::{Language, Words};

/// What every sheet begins and ends with.
#[derive(Debug, Clone, Copy)]
pub struct Occasion<'a> {
    /// The hotel.
    pub property: &'a Property,
    /// The language of the words.
    pub words: Words,
    /// The business day.
    pub day: Date,
    /// When it is printed.
    pub at: Timestamp,
}

/// The words of a sheet: those of the language where its script can be printed, else English.
#[must_use]
pub fn words(language: Language) -> Words {
    Words::of(match language {
        Language::Japanese | Language::Chinese | Language::Arabic => Language::English,
        printed => printed,
    })
}

/// A stay on a list or a card.
#[derive(Debug, Clone)]
pub struct StayFacts {
    /// The guest, family name first.
    pub guest: String,
    /// Country of the guest, where it is known.
    pub country: String,
    /// What people quote.
    pub reference: String,
    /// The nights.
    pub stay: Stay,
    /// Who.
    pub party: Party,
    /// The room's number, once one is assigned.
    pub room: Option<String>,
    /// What was sold, in the language of the sheet.
    pub room_type: String,
    /// How clean the room is.
    pub cleanliness: Option<Cleanliness>,
    /// What the stay costs.
    pub total: Money,
    /// The note for staff.
    pub note: String,
}

/// A room on the housekeeping list.
#[derive(Debug, Clone)]
pub struct RoomFacts {
    /// Its number.
    pub number: String,
    /// Its type's code.
    pub code: String,
    /// How clean it is.
    pub status: Cleanliness,
    /// It is to be looked over.
    pub look: bool,
    /// The guest leaves by this hour; with how many.
    pub leaving: Option<(Time, Party)>,
    /// The guest has left today.
    pub left: bool,
    /// The guest stays until this day; with how many.
    pub staying: Option<(Date, Party)>,
    /// Somebody comes today; with how many.
    pub arriving: Option<Party>,
    /// What is to be done and what was noticed, each by itself.
    pub notes: Vec<String>,
    /// Who cleans it; empty for nobody.
    pub attendant: String,
}

/// A list of stays.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum StayList {
    /// Who comes.
    Arrivals,
    /// Who leaves.
    Departures,
    /// Who is here.
    InHouse,
}

/// A sheet could not be made.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum PrintError {
    /// The letters that are carried along cannot be read.
    #[error("the embedded font cannot be read")]
    Font,
}

/// A list of stays, A4 across.
///
/// # Errors
/// [`PrintError`].
pub fn stays(
    occasion: &Occasion<'_>,
    list: StayList,
    stays: &[StayFacts],
) -> Result<Vec<u8>, PrintError> {
    list::stays(occasion, list, stays)
}

/// The housekeeping list, A4 across; for one attendant where a name is given.
///
/// # Errors
/// [`PrintError`].
pub fn housekeeping(
    occasion: &Occasion<'_>,
    attendant: Option<&str>,
    rooms: &[RoomFacts],
) -> Result<Vec<u8>, PrintError> {
    list::housekeeping(occasion, attendant, rooms)
}

/// Registration cards, one upright A4 page each.
///
/// # Errors
/// [`PrintError`].
pub fn cards(occasion: &Occasion<'_>, stays: &[StayFacts]) -> Result<Vec<u8>, PrintError> {
    card::cards(occasion, stays)
}

#[cfg(test)]
mod tests;
