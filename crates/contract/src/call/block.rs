//! Blocks: rooms set aside for groups.
//!
//! What a block takes out of sale is the server's to give. A desk that is in touch hands these calls on;
//! one that is cut off shows blocks and changes none.

use keyrack_domain::block::{Block, BlockNight, BlockStatus, TakeUp};
use keyrack_domain::company::Company;
use keyrack_domain::guest::Guest;
use keyrack_domain::quote::Quote;
use keyrack_domain::reservation::{GroupColour, Source};
use keyrack_domain::service::Order;
use keyrack_domain::{
    BlockId, BookingId, CompanyId, Date, GuestId, Money, Party, RoomTypeId, Stay,
};
use serde::{Deserialize, Serialize};

use super::booking::Booked;
use super::import::{DateForm, Field, File, Report};
use super::{Done, ask, does};
use crate::view::ReservationLine;

/// Makes a block, or corrects what it is called and how it is sold. Of one that is known, the nights and
/// the status stay as they are: they have calls of their own.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Put {
    /// The block; the id of a new one is made by the caller.
    pub block: Block,
    /// What is known of the contact, in the place of what was known. `None` leaves it.
    #[serde(default)]
    pub contact: Option<Guest>,
}
does!(Put, "block.put", Done);

/// Sets rooms and prices of some nights; all others stay. No rooms takes a night out of the block.
/// Refused with `block-rooms` where more are wanted than are left to sell, and with `block-picked-up`
/// where fewer are set aside than were picked up.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct SetNights {
    /// The block.
    pub id: BlockId,
    /// The nights, each type and date once.
    pub nights: Vec<BlockNight>,
}
does!(SetNights, "block.set_nights", Done);

/// Makes a block firmer or less firm. One that comes to keep rooms has to find them.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct SetStatus {
    /// The block.
    pub id: BlockId,
    /// What it becomes.
    pub status: BlockStatus,
}
does!(SetStatus, "block.status", Done);

/// Puts what nobody has picked up back on sale now.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Release {
    /// The block.
    pub id: BlockId,
    /// From this night on; `None` from the first.
    #[serde(default)]
    pub from: Option<Date>,
    /// Up to this night, itself not included; `None` for all.
    #[serde(default)]
    pub to: Option<Date>,
}
does!(Release, "block.release", Done);

/// One room out of a block.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct PickRoom {
    /// The type.
    pub room_type: RoomTypeId,
    /// Who sleeps there.
    pub party: Party,
    /// What is ordered with it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub services: Vec<Order>,
}

/// Makes a booking out of a block: each room stops being part of it and is sold, in one step.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct PickUp {
    /// The block.
    pub id: BlockId,
    /// The new booking's id.
    pub booking: BookingId,
    /// The nights.
    pub stay: Stay,
    /// The rooms.
    pub rooms: Vec<PickRoom>,
    /// Who comes.
    pub guest: Guest,
    /// A guest who is known already; `guest` then replaces what is known of them.
    #[serde(default)]
    pub known_guest: Option<GuestId>,
    /// Where it came from.
    pub source: Source,
    /// What the guest was shown.
    #[serde(default)]
    pub expected_total: Option<Money>,
    /// Notes for staff.
    #[serde(default)]
    pub notes: String,
}
does!(PickUp, "block.pick_up", Booked);

/// What rooms out of a block cost, and how many are left for those nights.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Price {
    /// The block.
    pub id: BlockId,
    /// The nights.
    pub stay: Stay,
    /// The rooms.
    pub rooms: Vec<PickRoom>,
}
ask!(Price, "block.price", Priced);

/// A price for rooms out of a block.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Priced {
    /// One for each room.
    pub quotes: Vec<Quote>,
    /// All of them together.
    pub total: Money,
    /// What is left on every night of the stay, by type.
    pub left: Vec<(RoomTypeId, u16)>,
}

/// Blocks as lines.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct List {
    /// Words of the name, the code or the company; empty for all.
    #[serde(default)]
    pub text: String,
    /// Those that are over instead of those to come.
    #[serde(default)]
    pub past: bool,
    /// At most this many, 1 to 200.
    pub limit: u16,
}
ask!(List, "block.list", Listed);

/// Blocks by their first night; those that are over the latest first.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Listed {
    /// The lines.
    pub blocks: Vec<BlockLine>,
}

/// A block as one line.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct BlockLine {
    /// Which.
    pub id: BlockId,
    /// What the hotel calls it.
    pub name: String,
    /// What guests say.
    pub code: String,
    /// How firm it is.
    pub status: BlockStatus,
    /// Its colour.
    pub colour: GroupColour,
    /// The company's name.
    pub company: Option<String>,
    /// First night and departure; `None` while no night is set aside.
    pub stay: Option<Stay>,
    /// The last day to book the first night.
    pub cut_off: Option<Date>,
    /// Room nights set aside.
    pub blocked: u32,
    /// Room nights picked up.
    pub picked_up: u32,
    /// Room nights still out of sale.
    pub remaining: u32,
}

/// A block, whole.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Read {
    /// Which.
    pub id: BlockId,
}
ask!(Read, "block.read", BlockView);

/// A block as its editor shows it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct BlockView {
    /// The block.
    pub block: Block,
    /// Who organises it.
    pub company: Option<(CompanyId, Company)>,
    /// Whom to ask.
    pub contact: Option<Guest>,
    /// The last day to book the first night.
    pub cut_off: Option<Date>,
    /// The day by which releases are reckoned.
    pub today: Date,
    /// Night by night, in the block's order.
    pub nights: Vec<NightView>,
    /// The stays that came out of it, by arrival.
    pub stays: Vec<ReservationLine>,
    /// How it stands to what it has to take up; `None` where nothing is agreed.
    #[serde(default)]
    pub take_up: Option<TakeUp>,
}

/// A night of one type in a block.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct NightView {
    /// The night.
    pub date: Date,
    /// The type.
    pub room_type: RoomTypeId,
    /// Set aside in all.
    pub blocked: u16,
    /// Picked up, and kept for guests who are typing.
    pub picked_up: u16,
    /// Out of sale for others at this moment.
    pub remaining: u16,
    /// The night is back on sale.
    pub released: bool,
    /// Rooms of the type that anybody may still buy that night; below 0 where more was sold.
    pub left: i32,
    /// What the night costs for the included adults.
    pub price: Option<Money>,
    /// That price is the night's own, and not the rate's less the discount.
    #[serde(default)]
    pub own_price: bool,
}

/// A rooming list and how it is to be read.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct RoomingPlan {
    /// The block whose rooms are picked up.
    pub id: BlockId,
    /// The file.
    pub file: File,
    /// What each column holds.
    pub columns: Vec<Option<Field>>,
    /// How dates are written.
    pub dates: DateForm,
    /// The kinds of rooms behind words that are neither a code nor a name here.
    #[serde(default)]
    pub room_types: Vec<(String, RoomTypeId)>,
}

/// Tries a rooming list; nothing is changed. A list without dates stands for all nights of the block, one
/// without kinds of rooms for the only kind of the block.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct RoomingCheck {
    /// The list and how it is read.
    pub plan: RoomingPlan,
}
ask!(RoomingCheck, "block.rooming_check", Report);

/// Makes a booking of every line, or, where one cannot be taken, of none. The answer names lines by number
/// and reason alone: no text of the file.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct RoomingRun {
    /// The list and how it is read.
    pub plan: RoomingPlan,
}
does!(RoomingRun, "block.rooming_run", Report);
