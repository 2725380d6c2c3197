//! Guests.

use std::collections::{BTreeMap, BTreeSet};

use keyrack_domain::GuestId;
use keyrack_domain::guest::{Consent, Guest};
use serde::{Deserialize, Serialize};

use super::{Done, ask, does};
use crate::view::ReservationLine;

/// Guests by words of name, address or telephone.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Find {
    /// At least two characters.
    pub text: String,
    /// At most this many, 1 to 50.
    pub limit: u16,
}
ask!(Find, "guest.find", Found);

/// Who was found.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Found {
    /// Guests by name.
    pub guests: Vec<(GuestId, Guest)>,
}

/// Guests by name, a page at a time; those that were merged into others are not listed.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct List {
    /// Words of name, address, telephone or notes; empty for all.
    #[serde(default)]
    pub text: String,
    /// How many to pass over.
    #[serde(default)]
    pub offset: u32,
    /// At most this many, 1 to 200.
    pub limit: u16,
}
ask!(List, "guest.list", Listed);

/// A page of guests.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Listed {
    /// The guests, by name.
    pub guests: Vec<GuestLine>,
    /// How many there are on all pages.
    pub count: u64,
}

/// A guest as one line of a list.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct GuestLine {
    /// Which.
    pub id: GuestId,
    /// What is known.
    pub guest: Guest,
    /// How many stays, those of merged profiles included, cancelled ones not.
    pub stays: u32,
    /// The first day of the stay that is under way or next, else of the last one.
    pub arrival: Option<keyrack_domain::Date>,
}

/// One guest, whole. A profile that was merged into another answers with that one.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Read {
    /// Which.
    pub id: GuestId,
}
ask!(Read, "guest.read", GuestView);

/// A guest's profile.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct GuestView {
    /// The profile that stands for all it was merged with.
    pub id: GuestId,
    /// What is known.
    pub guest: Guest,
    /// What the guest likes, as short words: "high floor", "feather-free".
    pub preferences: BTreeSet<String>,
    /// Notes for staff.
    pub notes: String,
    /// What the guest has agreed to, or has not.
    pub consents: BTreeMap<Consent, bool>,
    /// Profiles that were merged into this one.
    pub merged: Vec<MergedGuest>,
    /// Stays of all of them, latest arrival first.
    pub stays: Vec<ReservationLine>,
    /// Other profiles that may be the same person.
    pub alike: Vec<Alike>,
}

/// A profile that leads to another.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct MergedGuest {
    /// Which.
    pub id: GuestId,
    /// What is known by it.
    pub guest: Guest,
    /// How many stays it brings.
    pub stays: u32,
}

/// A profile that may be the same person's.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Alike {
    /// Which.
    pub id: GuestId,
    /// What is known.
    pub guest: Guest,
    /// Why.
    pub why: Vec<Why>,
}

/// Why two profiles may be one person's.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Why {
    /// The same e-mail address.
    Email,
    /// The same telephone.
    Phone,
    /// The same name, or one that differs by a slip.
    Name,
}

/// Corrects what is known of a guest. What is left out stays as it is.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Correct {
    /// Who.
    pub id: GuestId,
    /// Name and contact, all of it.
    pub guest: Guest,
    /// All preferences.
    #[serde(default)]
    pub preferences: Option<BTreeSet<String>>,
    /// The notes.
    #[serde(default)]
    pub notes: Option<String>,
    /// What the guest has agreed to, and what not; consents that are not named stay.
    #[serde(default)]
    pub consents: BTreeMap<Consent, bool>,
}
does!(Correct, "guest.correct", Done);

/// Lets one profile stand for two that turned out to be one person's. Nothing of either is lost.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Merge {
    /// The profile that stays.
    pub keep: GuestId,
    /// The profile that leads to it from now on.
    pub merge: GuestId,
}
does!(Merge, "guest.merge", Done);

/// Lets a merged profile stand by itself again.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Unmerge {
    /// The profile that was merged.
    pub id: GuestId,
}
does!(Unmerge, "guest.unmerge", Done);
