//! Two rooms with a door between them that are also let as one, and who has booked what is special.

use jiff::civil::Date;
use keyrack_contract::Failure;
use keyrack_contract::call::booking::{Sell, Terms};
use keyrack_contract::call::hold::Wanted;
use keyrack_contract::call::property::Create;
use keyrack_contract::call::rate::Restore;
use keyrack_contract::call::{room, room_type};
use keyrack_domain::property::{MadeOf, Room, RoomType};
use keyrack_domain::reservation::Source;
use keyrack_domain::{BookingId, CompanyId, Party, RatePlanId, RoomId, RoomTypeId, Stay};

use super::chance::Chance;
use super::many::{Many, taken};
use super::offer_texts as texts;
use super::people::guest;
use super::prices::{after, cells, fault};
use super::texts::localized;
use super::{demand, terms};

/// A double and a twin room beside each other on the quietest floor.
const MEMBERS: [&str; 2] = ["406", "407"];
/// What both together cost on a plain night, in minor units: less than each for itself.
const NIGHT_MINOR: i64 = 24_900;

/// Adds the type, its one room and its prices under the plans whose prices are set by hand. `None` for
/// a hotel without those two rooms.
pub(super) fn put(
    many: &Many<'_>,
    chance: &mut Chance,
    hotel: &Create,
    today: Date,
) -> Result<Option<RoomTypeId>, Failure> {
    let member = |number: &str| hotel.rooms.iter().find(|room| room.number == number);
    let [Some(double), Some(twin)] = MEMBERS.map(member) else {
        return Ok(None);
    };
    let [name, description] = &texts::TWO_ROOMS;
    let of = |room: &Room| MadeOf {
        room_type: room.room_type,
        rooms: 1,
    };
    let kind = RoomType {
        description: localized(description),
        made_of: vec![of(double), of(twin)],
        ..RoomType::plain(RoomTypeId(chance.id()), "APT", localized(name), 4, 6)
    };
    let id = kind.id;
    let whole = Room {
        id: RoomId(chance.id()),
        number: MEMBERS.join("+"),
        room_type: id,
        floor: double.floor.clone(),
        archived: false,
        members: vec![double.id, twin.id],
    };
    many.all(chance, vec![room_type::Put { room_type: kind }])?;
    many.all(chance, vec![room::Add { rooms: vec![whole] }])?;
    let mut calls = Vec::new();
    for (plan, sold_at) in hotel.rate_plans.iter().zip(super::hotel::PLAN_PRICES) {
        calls.push(Restore {
            cells: cells(id, plan.id, NIGHT_MINOR, today, sold_at)?,
        });
    }
    many.all(chance, calls)?;
    Ok(Some(id))
}

/// A family in both rooms, two people of the company, and a couple with the postcard's code. Whoever does
/// not fit into this year's house is left out, as in life.
pub(super) fn sell(
    many: &Many<'_>,
    chance: &mut Chance,
    hotel: &Create,
    today: Date,
    apartment: Option<RoomTypeId>,
    company: Option<(CompanyId, RatePlanId)>,
) -> Result<(), Failure> {
    let kind = |code: &str| hotel.room_types.iter().find(|kind| kind.code == code);
    let plan = |code: &str| hotel.rate_plans.iter().find(|plan| plan.code == code);
    let (Some(single), Some(double), Some(flexible)) = (kind("SGL"), kind("DBL"), plan("FLEX"))
    else {
        return Ok(());
    };
    let mut wishes = Vec::new();
    if let Some(apartment) = apartment {
        let family = Party::try_new(3, vec![9]).map_err(fault)?;
        let wanted = (apartment, flexible.id, family);
        wishes.push((24, 3, wanted, Terms::default()));
    }
    let one = Party::try_new(1, Vec::new()).map_err(fault)?;
    if let Some((company, plan)) = company {
        for from in [9, 16] {
            let terms = Terms {
                company: Some(company),
                ..Terms::default()
            };
            wishes.push((from, 2, (single.id, plan, one.clone()), terms));
        }
    }
    let two = Party::try_new(2, Vec::new()).map_err(fault)?;
    let coded = Terms {
        code: demand::PROMO.to_owned(),
        ..Terms::default()
    };
    wishes.push((31, 2, (double.id, flexible.id, two), coded));
    let mut calls = Vec::new();
    for (from, nights, (room_type, rate_plan, party), terms) in wishes {
        let arrival = after(today, from)?;
        calls.push(Sell {
            booking: BookingId(chance.id()),
            stay: Stay::try_new(arrival, after(arrival, nights)?).map_err(fault)?,
            rooms: vec![Wanted {
                room_type,
                rate_plan,
                party,
                services: Vec::new(),
            }],
            guest: guest(chance),
            known_guest: None,
            source: Source::Desk,
            expected_total: None,
            check_in_to: None,
            notes: String::new(),
            terms,
        });
    }
    for answer in many.each(chance, calls)? {
        taken(answer)?;
    }
    Ok(())
}

/// Everything besides the plain house: terms and plans, demand, the rooms let together, and some sales.
pub(super) fn add(
    many: &Many<'_>,
    chance: &mut Chance,
    hotel: &Create,
    today: Date,
) -> Result<(), Failure> {
    let company = terms::put(many, chance, hotel)?;
    demand::put(many, chance, hotel, today)?;
    let apartment = put(many, chance, hotel, today)?;
    sell(many, chance, hotel, today, apartment, company)
}
