//! Who comes when: a year around today, dense near it and thin far ahead.

use jiff::civil::Date;
use keyrack_contract::Failure;
use keyrack_contract::call::booking::{Confirm, Sell};
use keyrack_contract::call::hold;
use keyrack_contract::call::hold::Wanted;
use keyrack_contract::call::property::Create;
use keyrack_domain::reservation::Source;
use keyrack_domain::{BookingId, HoldId, Party, RatePlanId, RoomTypeId, Stay};

use super::chance::Chance;
use super::many::{Many, taken};
use super::people::guest;
use super::prices::{after, fault};
use crate::caller::Caller;

/// Arrivals a day in hundredths, up to so many days after today.
const DENSITY: [(i32, usize); 6] = [
    (2, 840),
    (14, 520),
    (30, 300),
    (60, 150),
    (120, 70),
    (365, 15),
];

/// More arrivals on the first day, so that the house is not empty on the second.
const FIRST_DAY_MORE: usize = 14;

const NOTES: [&str; 7] = [
    "Late arrival, around 22:30.",
    "Allergic to feather pillows.",
    "Celebrating a tenth anniversary.",
    "Asked for a room away from the lift.",
    "Travels with a small dog.",
    "Needs a parking space.",
    "Returning guest, likes the third floor.",
];

/// One booking that somebody will make.
pub(super) struct Wish {
    pub stay: Stay,
    pub rooms: Vec<Wanted>,
    pub notes: String,
    pub web: bool,
}

/// All wishes, by arrival. Walk-ins are not among them.
pub(super) fn wishes(
    chance: &mut Chance,
    hotel: &Create,
    today: Date,
) -> Result<Vec<Wish>, Failure> {
    let mut wishes = Vec::new();
    let before = hotel
        .business_date
        .until(today)
        .map_or(0, |span| span.get_days());
    for offset in -before..365 {
        let density = DENSITY
            .iter()
            .find(|(until, _)| offset <= *until)
            .map_or(0, |(_, density)| *density);
        let mut count = density / 100 + usize::from(chance.percent(density % 100));
        if offset == -before {
            count += FIRST_DAY_MORE;
        }
        for _ in 0..count {
            if let Some(mut wish) = wish(chance, hotel, after(today, offset)?)? {
                // Guests book on the web for days to come only.
                wish.web = offset > 0 && chance.percent(55);
                wishes.push(wish);
            }
        }
    }
    Ok(wishes)
}

/// One wish for this arrival; `None` where chance picks nothing.
pub(super) fn wish(
    chance: &mut Chance,
    hotel: &Create,
    arrival: Date,
) -> Result<Option<Wish>, Failure> {
    let lengths = [(1, 28), (2, 32), (3, 18), (4, 10), (5, 6), (7, 6)];
    let nights = chance.weighted(&lengths).unwrap_or(1);
    let stay = Stay::try_new(arrival, after(arrival, nights)?).map_err(fault)?;
    let Some((room_type, rate_plan, place)) = room_rate(chance, hotel) else {
        return Ok(None);
    };
    let count = if chance.percent(6) { 2 } else { 1 };
    let mut rooms = Vec::with_capacity(count);
    for _ in 0..count {
        rooms.push(Wanted {
            room_type,
            rate_plan,
            party: party(chance, place)?,
            services: Vec::new(),
        });
    }
    let notes = if chance.percent(18) {
        chance.pick(&NOTES).copied().unwrap_or_default().to_owned()
    } else {
        String::new()
    };
    Ok(Some(Wish {
        stay,
        rooms,
        notes,
        web: false,
    }))
}

fn room_rate(chance: &mut Chance, hotel: &Create) -> Option<(RoomTypeId, RatePlanId, usize)> {
    let place = chance.weighted(&[(0, 20), (1, 42), (2, 20), (3, 11), (4, 7)])?;
    let plan = chance.weighted(&[(0, 40), (1, 22), (2, 28), (3, 10)])?;
    let room_type = hotel.room_types.get(place)?.id;
    Some((room_type, hotel.rate_plans.get(plan)?.id, place))
}

fn party(chance: &mut Chance, place: usize) -> Result<Party, Failure> {
    let mut age = || u8::try_from(chance.below(15) + 1).unwrap_or(8);
    let (adults, children) = match place {
        0 => (1, Vec::new()),
        3 => (2, vec![age(), age()]),
        _ => (2, Vec::new()),
    };
    let alone = place == 1 && chance.percent(30);
    Party::try_new(if alone { 1 } else { adults }, children).map_err(fault)
}

/// Sells the wishes. What does not fit any more is left out, as in life.
pub(super) fn sell(many: &Many<'_>, chance: &mut Chance, wishes: Vec<Wish>) -> Result<(), Failure> {
    let (web, desk): (Vec<Wish>, Vec<Wish>) = wishes.into_iter().partition(|wish| wish.web);
    let mut calls = Vec::with_capacity(desk.len());
    for wish in desk {
        calls.push(Sell {
            booking: BookingId(chance.id()),
            stay: wish.stay,
            rooms: wish.rooms,
            guest: guest(chance),
            known_guest: None,
            source: Source::Desk,
            expected_total: None,
            check_in_to: None,
            notes: wish.notes,
            terms: keyrack_contract::call::booking::Terms::default(),
        });
    }
    for answer in many.each(chance, calls)? {
        taken(answer)?;
    }
    let guests = Many {
        engine: many.engine,
        by: Caller::Guest,
    };
    let mut calls = Vec::with_capacity(web.len());
    let mut requests = Vec::with_capacity(web.len());
    for wish in web {
        requests.push(wish.notes);
        calls.push(hold::Create {
            id: HoldId(chance.id()),
            stay: wish.stay,
            rooms: wish.rooms,
            expected_total: None,
            group: None,
            code: String::new(),
        });
    }
    let answers = guests.each(chance, calls)?;
    let mut calls = Vec::with_capacity(answers.len());
    for (answer, requests) in answers.into_iter().zip(requests) {
        let Some(held) = taken(answer)? else { continue };
        let token = chance.id();
        calls.push(Confirm {
            hold: held.id,
            booking: BookingId(chance.id()),
            guest: guest(chance),
            requests,
            manage_token_digest: *blake3::hash(token.as_bytes()).as_bytes(),
            marketing_wording: None,
        });
    }
    guests.all(chance, calls)?;
    Ok(())
}
