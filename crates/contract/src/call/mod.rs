//! The calls, by noun.

pub mod allowance;
pub mod away;
pub mod block;
pub mod booking;
pub mod chart;
pub mod company;
pub mod conflict;
pub mod day;
pub mod exchange;
pub mod guest;
pub mod health;
pub mod hold;
pub mod housekeeping;
pub mod import;
pub mod layer;
pub mod listing;
pub mod offer;
pub mod policy;
pub mod print;
pub mod promo;
pub mod property;
pub mod rate;
pub mod rate_plan;
pub mod reservation;
pub mod rights;
pub mod room;
pub mod room_type;
pub mod search;
pub mod service;
pub mod setup;
pub mod staff;
pub mod state;
pub mod turnaway;
pub mod yield_rule;

use serde::{Deserialize, Serialize, de::DeserializeOwned};
use uuid::Uuid;

/// The id a caller makes for a `do`, so that a repeat is answered and not done again.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct CallId(pub Uuid);

/// A request and what it answers.
pub trait Call: Serialize + DeserializeOwned + Send + 'static {
    /// `noun.verb`, fixed for ever.
    const NAME: &'static str;
    /// What a success answers.
    type Reply: Serialize + DeserializeOwned + Send + 'static;
}

/// A call that changes nothing.
pub trait Ask: Call {}

/// A call that goes through the write door.
pub trait Do: Call {}

/// Declares a call: `ask!(Struct, "noun.verb", Reply)`.
macro_rules! ask {
    ($call:ty, $name:literal, $reply:ty) => {
        impl $crate::call::Call for $call {
            const NAME: &'static str = $name;
            type Reply = $reply;
        }
        impl $crate::call::Ask for $call {}
    };
}

/// Declares a call through the door: `does!(Struct, "noun.verb", Reply)`.
macro_rules! does {
    ($call:ty, $name:literal, $reply:ty) => {
        impl $crate::call::Call for $call {
            const NAME: &'static str = $name;
            type Reply = $reply;
        }
        impl $crate::call::Do for $call {}
    };
}

pub(crate) use {ask, does};

/// The reply of a call that has nothing to say but that it is done.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Done {}
