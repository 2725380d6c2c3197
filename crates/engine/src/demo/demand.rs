//! What moves prices and closes dates besides the grid: codes, rules that follow demand, restrictions over
//! many rates at once, and what prices are told in for guests from elsewhere.

use jiff::civil::{Date, Time};
use keyrack_contract::Failure;
use keyrack_contract::call::property::Create;
use keyrack_contract::call::rate::every_day;
use keyrack_contract::call::{exchange, layer, promo, yield_rule};
use keyrack_domain::money::{ExchangeRate, Rate, RateSource};
use keyrack_domain::rate::{
    Channel, Cut, Layer, Measure, PromoCode, Push, RateDay, Window, YieldRule, YieldStep,
};
use keyrack_domain::{Currency, LayerId, PromoId, RoomTypeId, YieldRuleId};

use super::chance::Chance;
use super::many::Many;
use super::prices::{after, fault};

/// The code on the hotel's postcards.
pub(super) const PROMO: &str = "LINDE10";

/// Puts all of it, as of `today`.
pub(super) fn put(
    many: &Many<'_>,
    chance: &mut Chance,
    hotel: &Create,
    today: Date,
) -> Result<(), Failure> {
    let calls = codes(chance);
    many.all(chance, calls)?;
    let calls = rules(chance);
    many.all(chance, calls)?;
    let calls = layers(chance, hotel, today)?;
    many.all(chance, calls)?;
    let calls = vec![currencies(hotel, today)?];
    many.all(chance, calls)?;
    Ok(())
}

fn codes(chance: &mut Chance) -> Vec<promo::Put> {
    let mut code = |code: &str, name: &str, cut| PromoCode {
        id: PromoId(chance.id()),
        code: code.to_owned(),
        name: name.to_owned(),
        cut,
        booking: Window::default(),
        nights: Window::default(),
        rate_plans: Vec::new(),
        room_types: Vec::new(),
        nights_min: 0,
        uses_max: None,
        uses_per_guest_max: None,
        combinable: false,
        archived: false,
    };
    let postcard = PromoCode {
        nights_min: 2,
        uses_max: Some(200),
        uses_per_guest_max: Some(1),
        ..code(PROMO, "Postkarte im Zimmer", Cut::BasisPoints(1_000))
    };
    let letter = PromoCode {
        combinable: true,
        uses_max: Some(500),
        ..code("POST5", "Hausbrief an Stammgäste", Cut::Minor(500))
    };
    [postcard, letter]
        .map(|promo| promo::Put { promo })
        .to_vec()
}

fn rules(chance: &mut Chance) -> Vec<yield_rule::Put> {
    let step = |at, basis_points| YieldStep {
        at,
        push: Push {
            basis_points,
            minor: 0,
        },
    };
    let mut rule = |name: &str, measure, position, steps| YieldRule {
        id: YieldRuleId(chance.id()),
        name: name.to_owned(),
        measure,
        steps,
        room_types: Vec::new(),
        rate_plans: Vec::new(),
        nights: Window::default(),
        weekdays: every_day(),
        position,
        paused: false,
    };
    [
        rule(
            "Das Haus füllt sich",
            Measure::HouseOccupancy,
            1,
            vec![step(70, 600), step(85, 1_200)],
        ),
        rule(
            "Letzte Zimmer der Art",
            Measure::TypeOccupancy,
            2,
            vec![step(90, 500)],
        ),
    ]
    .map(|rule| yield_rule::Put { rule })
    .to_vec()
}

/// A trade fair for which the house sells three nights, and suites that stay free for longer weekends.
fn layers(chance: &mut Chance, hotel: &Create, today: Date) -> Result<Vec<layer::Put>, Failure> {
    let window = |from, to| -> Result<Window, Failure> {
        Ok(Window {
            from: Some(after(today, from)?),
            to: Some(after(today, to)?),
        })
    };
    let least = |nights| RateDay {
        min_los_through: nights,
        ..RateDay::default()
    };
    let suites: Vec<RoomTypeId> = hotel
        .room_types
        .iter()
        .filter(|kind| kind.code == "STE")
        .map(|kind| kind.id)
        .collect();
    let mut layer = |name: &str, dates, rules| Layer {
        id: LayerId(chance.id()),
        name: name.to_owned(),
        room_types: Vec::new(),
        rate_plans: Vec::new(),
        channels: Vec::new(),
        dates,
        weekdays: every_day(),
        rules,
    };
    let fair = layer("Messe", window(75, 79)?, least(3));
    let weekends = Layer {
        room_types: suites,
        channels: vec![Channel::Web],
        weekdays: [false, false, false, false, true, true, false],
        ..layer("Suiten am Wochenende", window(0, 400)?, least(2))
    };
    Ok([fair, weekends].map(|layer| layer::Put { layer }).to_vec())
}

/// Rates that the hotel's own bank has told the afternoon before.
fn currencies(hotel: &Create, today: Date) -> Result<exchange::Put, Failure> {
    let told = Time::constant(16, 0, 0, 0);
    let at = hotel.property.instant(after(today, -1)?, told);
    let rates = [("USD", "1.0842"), ("GBP", "0.8541"), ("CHF", "0.9437")];
    let rates = rates.map(|(currency, rate)| -> Result<ExchangeRate, Failure> {
        Ok(ExchangeRate {
            currency: Currency::try_new(currency).map_err(fault)?,
            rate: rate.parse::<Rate>().map_err(fault)?,
            source: RateSource::Manual("Bank am Lindenhof".to_owned()),
            at,
        })
    });
    Ok(exchange::Put {
        rates: rates.into_iter().collect::<Result<_, _>>()?,
    })
}
