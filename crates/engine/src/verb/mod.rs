//! The verbs: one file for each noun or verb, with its rule, its refusals and its undo.

mod allowance;
mod away;
mod block;
mod booking;
mod chart;
mod company;
mod conflict;
mod day;
mod exchange;
mod filter;
mod guest;
pub(crate) mod hold;
mod housekeeping;
mod import;
mod line;
mod offer;
mod page;
mod policy;
mod print;
mod promo;
mod property;
mod rate;
mod reservation;
mod room;
mod room_type;
mod sale;
mod search;
mod service;
mod staff;
mod state;
mod turnaway;

pub(crate) use conflict::carry_out as carry_out_picks;
pub(crate) use hold::{block_of as block_of_hold, expire as expire_holds};
pub(crate) use reservation::cover;
pub(crate) use sale::TEXT_CHARS_MAX;
pub(crate) use turnaway::note as note_refusals;
