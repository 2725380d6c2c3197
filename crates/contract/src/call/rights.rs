//! Rooms that desks hold for themselves, and what a manager does about a desk that cannot be asked.

use jiff::Timestamp;
use keyrack_domain::{Date, DeviceId, RoomTypeId};
use serde::{Deserialize, Serialize};

use super::{Done, ask, does};

/// Nights of a [`Picture`], from the business date on.
pub const PICTURE_NIGHTS: u16 = 14;

/// Who holds how many rooms, and how much of each night is taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Read {}
ask!(Read, "rights.read", Rights);

/// What the server last told, and of when it is.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Rights {
    /// Of when it is; `None` where no server has told anything yet.
    pub as_of: Option<Timestamp>,
    /// The server is in touch, so that what is shown is at most a minute old.
    pub live: bool,
    /// A server counts rights for this hotel. A hotel on one computer alone has none to deal out.
    pub shared: bool,
    /// The desk that is asked; `None` at the server.
    pub here: Option<DeviceId>,
    /// The picture.
    pub picture: Picture,
}

/// How rights stand, as the server knows it.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct Picture {
    /// The first night, which is the business date.
    pub first: Option<Date>,
    /// The types, in the order of the columns behind the house's.
    pub kinds: Vec<RoomTypeId>,
    /// Rooms that may be sold, the allowance included: night by night, the house first, then each type.
    /// The three lists after it have the same places.
    pub capacity: Vec<u32>,
    /// Rooms that are sold, held for a guest, or in a desk's hands.
    pub taken: Vec<u32>,
    /// Rooms among them that lie unsold at desks, as far as the server has heard.
    pub at_desks: Vec<u32>,
    /// Rights that were taken back from absent desks: each may be a sale that nobody has heard of.
    pub taken_back: Vec<u32>,
    /// The desks.
    pub desks: Vec<DeskRights>,
    /// How many rooms of a night may be taken back at most.
    pub glass_rooms: u16,
    /// What was taken back, newest first.
    pub broken: Vec<Broken>,
    /// The server was restored and sells nothing until these have told what they sold.
    pub awaiting: Vec<DeviceId>,
}

/// One desk.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct DeskRights {
    /// Which.
    pub device: DeviceId,
    /// What people call it.
    pub name: String,
    /// It is in touch with the server.
    pub in_touch: bool,
    /// When it was last in touch, where that is known.
    #[serde(default)]
    pub heard_at: Option<Timestamp>,
    /// Somebody has written it off.
    #[serde(default)]
    pub written_off: bool,
    /// What it holds, by night and type; of the house only where no type says it.
    #[serde(default)]
    pub held: Vec<HeldRooms>,
}

/// What one desk holds of one type on one night.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct HeldRooms {
    /// The night.
    pub night: Date,
    /// The type.
    pub room_type: RoomTypeId,
    /// Rooms it may still sell by itself.
    pub free: u32,
    /// Rooms that it has sold, as far as the server has heard.
    pub sold: u32,
    /// Rooms that were taken back from it.
    #[serde(default)]
    pub taken_back: u32,
    /// Until when it may sell, by its own clock.
    #[serde(default)]
    pub until: Option<Timestamp>,
}

/// Rooms that somebody took back.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Broken {
    /// From which desk.
    pub device: DeviceId,
    /// Of which night.
    pub night: Date,
    /// Of which type.
    pub room_type: RoomTypeId,
    /// How many.
    pub rooms: u32,
    /// Who.
    pub by: String,
    /// When.
    pub at: Timestamp,
    /// Why.
    pub reason: String,
}

impl Picture {
    /// The place of a night and a type in the lists; the house for no type.
    #[must_use]
    pub fn place(&self, night: Date, room_type: Option<RoomTypeId>) -> Option<usize> {
        let first = self.first.filter(|first| *first <= night)?;
        let row = usize::try_from(first.until(night).ok()?.get_days()).ok()?;
        let column = match room_type {
            None => 0,
            Some(id) => self.kinds.iter().position(|kind| *kind == id)? + 1,
        };
        let place = row * (self.kinds.len() + 1) + column;
        (place < self.capacity.len()).then_some(place)
    }

    /// Capacity, taken, unsold at desks, taken back; `None` for a night that is not in it.
    #[must_use]
    pub fn cell(&self, night: Date, room_type: Option<RoomTypeId>) -> Option<CellRights> {
        let place = self.place(night, room_type)?;
        let of = |list: &[u32]| list.get(place).copied().unwrap_or(0);
        Some(CellRights {
            capacity: of(&self.capacity),
            taken: of(&self.taken),
            at_desks: of(&self.at_desks),
            taken_back: of(&self.taken_back),
        })
    }

    /// The nights in it.
    pub fn nights(&self) -> impl Iterator<Item = Date> + use<> {
        let rows = self.capacity.len() / (self.kinds.len() + 1);
        let first = self.first;
        std::iter::successors(first, |night| night.tomorrow().ok()).take(rows)
    }

    /// Desks that hold rooms of a type on a night, with how many.
    pub fn holders(
        &self,
        night: Date,
        room_type: RoomTypeId,
    ) -> impl Iterator<Item = (&DeskRights, u32)> {
        self.desks.iter().filter_map(move |desk| {
            let mut held = desk.held.iter();
            let held = held.find(|held| held.night == night && held.room_type == room_type)?;
            (held.free > 0).then_some((desk, held.free))
        })
    }
}

/// One cell of the [`Picture`].
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct CellRights {
    /// Rooms that may be sold.
    pub capacity: u32,
    /// Rooms that are taken.
    pub taken: u32,
    /// Rooms among them that lie unsold at desks.
    pub at_desks: u32,
    /// Rights taken back.
    pub taken_back: u32,
}

impl CellRights {
    /// Rooms that are taken beyond what there is.
    #[must_use]
    pub const fn short(&self) -> u32 {
        self.taken.saturating_sub(self.capacity)
    }
}

/// Takes rooms back from a desk that cannot be asked. It may have sold them: such a sale stands, and
/// its guest is listed for somebody to find a room.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct BreakGlass {
    /// From which desk.
    pub device: DeviceId,
    /// Of which night.
    pub night: Date,
    /// Of which type.
    pub room_type: RoomTypeId,
    /// How many rooms; at least 1.
    pub rooms: u16,
    /// Why: 1 to 300 characters.
    pub reason: String,
}
does!(BreakGlass, "rights.break_glass", Done);

/// Gives a desk up for lost: it is let in no more, and nobody waits for it. What it held goes on
/// counting until its night is over or somebody takes it back.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct WriteOff {
    /// Which desk.
    pub device: DeviceId,
    /// Why: 1 to 300 characters.
    pub reason: String,
}
does!(WriteOff, "rights.write_off", Done);

/// Says how many rooms of a night may be taken back from absent desks at most.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct SetGlass {
    /// How many; 0 for none, 99 at most.
    pub rooms: u16,
}
does!(SetGlass, "rights.set_glass", Done);
