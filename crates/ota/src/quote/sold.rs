//! The last step, which is the hotel's own: days of a room-rate go through the one function that prices
//! everything.

use jiff::Timestamp;
use jiff::civil::Time;
use keyrack_domain::policy::{CancellationPolicy, Guarantee};
use keyrack_domain::property::{Allowances, Property, RoomType};
use keyrack_domain::quote::{QuoteError, Terms, price};
use keyrack_domain::rate::{
    Asked as Question, Board, Channel, Modifiers, OccupancyPrice, RateCategory, RateDay, RatePlan,
};
use keyrack_domain::{Currency, Localized, Money, PropertyId, RatePlanId, RoomTypeId};
use uuid::Uuid;

use super::guests::Guests;
use super::nights::Priced;
use super::reply::plain;
use super::{Asked, Extra, Night, Offer, Reasons, Room, rules};
use crate::fraction::Fraction;
use crate::message::Plan;

/// Rounds an exact sum that grows: each part is what the rounded sum grew by, so that the parts add up.
struct Till {
    digits: u8,
    exact: Fraction,
    minor: i64,
}

impl Till {
    fn add(&mut self, amount: Fraction) -> Result<i64, Reasons> {
        self.exact = self.exact.plus(amount).ok_or(Reasons::TooLarge)?;
        let now = self.exact.minor(self.digits).ok_or(Reasons::TooLarge)?;
        let grown = now.checked_sub(self.minor).ok_or(Reasons::TooLarge)?;
        self.minor = now;
        Ok(grown)
    }
}

/// Sells it, on paper.
pub(super) fn sell(
    plan: &Plan,
    room: &Room,
    asked: &Asked,
    guests: &Guests,
    nights: &[Priced],
    extras: Vec<(String, Fraction)>,
) -> Result<Offer, Reasons> {
    let stay = asked.stay;
    let mut till = Till {
        digits: plan.currency.digits(),
        exact: Fraction::ZERO,
        minor: 0,
    };
    let departure = rules::day(plan, room, stay.departure());
    let mut days: Vec<RateDay> = Vec::with_capacity(nights.len());
    for night in nights {
        let mut day = rules::day(plan, room, night.date);
        day.price_minor = Some(till.add(night.price)?);
        days.push(day);
    }
    // A minimum for every night is asked of the day of departure as well, as the published calculation
    // does; a day of departure has none of its own here.
    if let Some(last) = days.last_mut() {
        last.min_los_through = last.min_los_through.max(departure.min_los_through);
    }
    let (property, room_type, rate_plan) = (property(plan.currency), room_type(room), rate(asked));
    let terms = Terms {
        property: &property,
        room_type: &room_type,
        rate_plan: &rate_plan,
        nights: &days,
        departure: Some(&departure),
        services: &[],
        orders: &[],
        pushes: &[],
        parts: &[],
        parent: None,
    };
    let booked = Timestamp::UNIX_EPOCH;
    let question = Question::plain(&property, &stay, booked, Channel::Desk);
    let quote = price(&terms, stay, &asked.party, &question).map_err(refusal)?;
    let mut total = quote.total;
    let mut supplements = Vec::with_capacity(extras.len());
    for (code, amount) in extras {
        let amount = Money::new(till.add(amount)?, plan.currency);
        total = total.plus(amount).map_err(|_| Reasons::TooLarge)?;
        supplements.push(Extra {
            code,
            amount: plain(amount),
            amount_minor: amount.minor,
        });
    }
    let priced = quote.nights.iter().zip(nights).map(|(night, own)| Night {
        date: night.date,
        price: plain(night.price),
        price_minor: night.price.minor,
        free: own.free,
    });
    Ok(Offer {
        rate_plan: plan.code.clone(),
        room_type: room.code.clone(),
        currency: plan.currency.to_string(),
        paying_adults: guests.adults,
        paying_children: guests.children.clone(),
        free_children: guests.free,
        nights: priced.collect(),
        supplements,
        total: plain(total),
        total_minor: total.minor,
    })
}

fn refusal(error: QuoteError) -> Reasons {
    match error {
        QuoteError::Restricted(refused) => Reasons::Restricted {
            rule: match refused.rule {
                keyrack_domain::rate::Rule::NoPrice => "no_price",
                keyrack_domain::rate::Rule::StopSell => "stop_sell",
                keyrack_domain::rate::Rule::ClosedToArrival => "closed_to_arrival",
                keyrack_domain::rate::Rule::ClosedToDeparture => "closed_to_departure",
                keyrack_domain::rate::Rule::MinLosArrival => "min_los_arrival",
                keyrack_domain::rate::Rule::MinLosThrough => "min_los_through",
                keyrack_domain::rate::Rule::MaxLosArrival => "max_los_arrival",
                keyrack_domain::rate::Rule::MaxLosThrough => "max_los_through",
                keyrack_domain::rate::Rule::ExactLos => "exact_los",
                keyrack_domain::rate::Rule::MinAdvance => "min_advance",
                keyrack_domain::rate::Rule::MaxAdvance => "max_advance",
                keyrack_domain::rate::Rule::BookingWindow => "booking_window",
                keyrack_domain::rate::Rule::StayWindow => "stay_window",
            },
            date: refused.date,
            nights: u16::from(refused.nights_min),
        },
        QuoteError::PartyTooLarge => Reasons::TooManyGuests { most: u8::MAX },
        // No service is ordered here.
        QuoteError::Money(_) | QuoteError::Service(_) => Reasons::TooLarge,
    }
}

/// A hotel of which only the money matters: the message's prices hold their taxes.
fn property(currency: Currency) -> Property {
    Property {
        id: PropertyId(Uuid::nil()),
        slug: "message".to_owned(),
        name: "Message".to_owned(),
        description: Localized::default(),
        address: String::new(),
        country: String::new(),
        email: String::new(),
        phone: String::new(),
        zone: "UTC".to_owned(),
        currency,
        languages: vec!["en".to_owned()],
        check_in: Time::midnight(),
        check_out: Time::midnight(),
        taxes: Vec::new(),
        house_allowance: 0,
        policies: Vec::new(),
        exchange: Vec::new(),
    }
}

fn room_type(room: &Room) -> RoomType {
    RoomType {
        id: RoomTypeId(Uuid::nil()),
        code: room.code.clone(),
        name: Localized::default(),
        description: Localized::default(),
        adults_max: room.most,
        heads_max: room.most,
        position: 0,
        allowance: 0,
        allowances: Allowances::default(),
        made_of: Vec::new(),
        sold_by: keyrack_domain::property::SoldBy::Room,
    }
}

/// The message's own way of counting guests is in the price of each night; there is nothing to add.
fn rate(asked: &Asked) -> RatePlan {
    RatePlan {
        id: RatePlanId(Uuid::nil()),
        code: "MESSAGE".to_owned(),
        name: Localized::default(),
        category: RateCategory::Bar,
        board: Board::RoomOnly,
        occupancy: OccupancyPrice {
            adults_included: asked.party.adults(),
            ..OccupancyPrice::default()
        },
        cancellation: CancellationPolicy::default(),
        guarantee: Guarantee::PayAtProperty,
        public: true,
        position: 0,
        archived: false,
        modifiers: Modifiers::default(),
    }
}
