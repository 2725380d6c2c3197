//! Setting up a hotel: what a person has typed so far, what is wrong with it, and the calls that
//! make the hotel.
//!
//! The staff app checks each step with the same code that the desk checks the whole with.

mod check;
mod draft;
mod plan;
mod read;

pub use check::{Problem, Wrong, problems};
pub use draft::{
    CancelKind, CityKind, Draft, FeeKind, PersonDraft, RoomTypeDraft, SeasonDraft, Step,
};
pub use plan::{Plan, plan, season_price};
