//! Wishes of a screen that lie outside itself.

use keyrack_contract::Changed;
use keyrack_domain::ReservationId;
use keyrack_locale::Language;
use yew::Callback;

use super::{Stamps, Theme, Toast, Undo};

/// A wish.
pub enum Intent {
    /// Open a reservation beside what is on screen, or close it.
    Sheet(Option<ReservationId>),
    /// Open or close what stands behind the state line.
    Connection(bool),
    /// Say something in passing.
    Say(Toast),
    /// Take a saying away.
    Unsay(u32),
    /// A step was taken back, or forward again by the way back from that.
    TookBack(Undo),
    /// A step cannot be taken back any more.
    Lost(Undo),
    /// These things changed: whoever shows them reads anew.
    Changed(Changed),
    /// Speak another language.
    Speak(Language),
    /// Look different.
    Look(Theme),
    /// Nobody is signed in any more.
    SignOut,
}

/// What ties a screen to the rest.
#[derive(Clone, PartialEq)]
pub struct Link {
    /// When to read again.
    pub stamps: Stamps,
    /// Where wishes go.
    pub to: Callback<Intent>,
}
