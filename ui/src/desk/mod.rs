//! What every screen shares: the words, the hotel, who is signed in, and the one way to ask for
//! something that lies outside the screen itself.

mod act;
mod ask;
mod choice;
mod fresh;
mod intent;
mod listen;
mod stamp;
mod tick;
mod toast;
mod trail;
mod undo;

use std::rc::Rc;

use jiff::tz::TimeZone;
use keyrack_contract::call::property::Profile;
use keyrack_domain::property::{Room, RoomType};
use keyrack_domain::rate::RatePlan;
use keyrack_domain::{RatePlanId, RoomId, RoomTypeId};
use keyrack_locale::Words;
use yew::prelude::*;

use crate::transport::Session;

pub use act::{Act, use_act};
pub use ask::use_ask;
pub use choice::{Theme, follow_system, keep_language, kept_language, put_on, speak};
pub use fresh::{is_fresh, remember_fresh};
pub use intent::{Intent, Link};
pub use listen::{is_typing, is_within, use_window};
pub use stamp::{Stamps, Watch};
pub use tick::use_tick;
pub use toast::{Saying, Toast, Toasts, Tone};
pub use trail::{Trail, Trod};
pub use undo::Undo;

/// The desk as a screen sees it.
#[derive(Clone, PartialEq)]
pub struct Desk {
    /// How things are said.
    pub words: Words,
    /// What the hotel is and sells.
    pub profile: Rc<Profile>,
    /// Who is signed in.
    pub session: Session,
    /// Where wishes go.
    pub link: Link,
}

impl Desk {
    /// A room type's name.
    pub fn type_name(&self, id: RoomTypeId) -> String {
        self.room_type(id).map_or_else(String::new, |found| {
            found.name.get(self.words.tag()).to_owned()
        })
    }

    /// A plan's name.
    pub fn plan_name(&self, id: RatePlanId) -> String {
        self.rate_plan(id).map_or_else(String::new, |found| {
            found.name.get(self.words.tag()).to_owned()
        })
    }

    /// A room's number.
    pub fn room_number(&self, id: RoomId) -> String {
        self.room(id)
            .map_or_else(String::new, |room| room.number.clone())
    }

    /// A room type.
    pub fn room_type(&self, id: RoomTypeId) -> Option<&RoomType> {
        self.profile.room_types.iter().find(|found| found.id == id)
    }

    /// A plan.
    pub fn rate_plan(&self, id: RatePlanId) -> Option<&RatePlan> {
        self.profile.rate_plans.iter().find(|found| found.id == id)
    }

    /// A room.
    pub fn room(&self, id: RoomId) -> Option<&Room> {
        self.profile.rooms.iter().find(|found| found.id == id)
    }

    /// The hotel's zone; UTC where it cannot be found.
    pub fn zone(&self) -> TimeZone {
        self.profile.property.time_zone().unwrap_or(TimeZone::UTC)
    }

    /// Asks for something outside the screen.
    pub fn wish(&self, intent: Intent) {
        self.link.to.emit(intent);
    }

    /// Says something in passing.
    pub fn say(&self, toast: Toast) {
        self.wish(Intent::Say(toast));
    }
}

/// The desk, for a component inside the frame.
///
/// # Panics
/// Never inside the frame, which provides it.
#[hook]
pub fn use_desk() -> Desk {
    #[expect(
        clippy::expect_used,
        reason = "the frame provides it to everything inside"
    )]
    use_context::<Desk>().expect("inside the frame")
}

/// The words, for a component anywhere.
#[hook]
pub fn use_words() -> Words {
    use_context::<Words>().unwrap_or_else(|| Words::new("en"))
}
