//! Plans, days and stays made at random.

#![allow(clippy::unwrap_used, clippy::indexing_slicing)]

use jiff::ToSpan;
use jiff::civil::{Date, Time, date};
use proptest::prelude::*;
use uuid::Uuid;

use crate::id::{CompanyId, PromoId, PropertyId, RatePlanId, RoomTypeId, YieldRuleId};
use crate::money::Currency;
use crate::party::Party;
use crate::policy::{CancellationPolicy, Guarantee};
use crate::property::{Allowances, Property, RoomType};
use crate::quote::{Quote, QuoteError, Terms, price};
use crate::rate::{
    AdultPrice, Asked, Board, Channel, ChildBand, Contract, Cut, Factors, FreeNights, LeadCut,
    LengthLadder, Lengths, Modifiers, OccupancyPrice, PriceLimits, PriceStep, PromoCode, Push,
    RateCategory, RateDay, RatePlan, Reach, Rounding, Rung, Towards, Window, YieldPart,
};
use crate::stay::Stay;
use crate::tax::Tax;
use crate::text::Localized;

const ARRIVAL: Date = date(2028, 2, 26);

pub fn property() -> Property {
    Property {
        id: PropertyId(Uuid::from_u128(1)),
        slug: "house".to_owned(),
        name: "House".to_owned(),
        description: Localized::default(),
        address: String::new(),
        country: "DE".to_owned(),
        email: String::new(),
        phone: String::new(),
        zone: "Europe/Berlin".to_owned(),
        currency: Currency::EUR,
        languages: vec!["en".to_owned()],
        check_in: Time::constant(15, 0, 0, 0),
        check_out: Time::constant(11, 0, 0, 0),
        taxes: Vec::<Tax>::new(),
        house_allowance: 0,
        policies: vec![],
        exchange: vec![],
    }
}

pub fn room_type() -> RoomType {
    RoomType {
        id: RoomTypeId(Uuid::from_u128(2)),
        code: "DBL".to_owned(),
        name: Localized::default(),
        description: Localized::default(),
        adults_max: 8,
        heads_max: 12,
        position: 0,
        allowance: 0,
        allowances: Allowances::default(),
        made_of: Vec::new(),
        sold_by: crate::property::SoldBy::Room,
    }
}

pub fn plan(modifiers: Modifiers) -> RatePlan {
    RatePlan {
        id: RatePlanId(Uuid::from_u128(3)),
        code: "FLEX".to_owned(),
        name: Localized::default(),
        category: RateCategory::Bar,
        board: Board::RoomOnly,
        occupancy: OccupancyPrice {
            adults_included: 2,
            extra_adult_minor: 3_000,
            fewer_adult_minor: 1_000,
            children: vec![ChildBand {
                below_age: 6,
                minor: 500,
            }],
        },
        cancellation: CancellationPolicy::default(),
        guarantee: Guarantee::PayAtProperty,
        public: true,
        position: 0,
        archived: false,
        modifiers,
    }
}

/// One stay with everything that prices it.
#[derive(Debug, Clone)]
pub struct Case {
    pub modifiers: Modifiers,
    pub days: Vec<RateDay>,
    pub pushes: Vec<(Push, Push)>,
    pub adults: u8,
    pub children: Vec<u8>,
    pub lead: i32,
    pub company: Option<Cut>,
    pub promo: Option<PromoCode>,
}

impl Case {
    pub fn quote(&self) -> Result<Quote, QuoteError> {
        let (property, room_type) = (property(), room_type());
        let plan = plan(self.modifiers.clone());
        let (nights, departure) = self.days.split_at(self.days.len() - 1);
        let stay = self.stay();
        let pushes: Vec<Push> = self.pushes.iter().map(|(a, b)| a.and(*b)).collect();
        let part = |number: u128, push: &Push| YieldPart {
            rule: YieldRuleId(Uuid::from_u128(number)),
            name: format!("Rule {number}"),
            push: *push,
        };
        let parts: Vec<Vec<YieldPart>> = self
            .pushes
            .iter()
            .map(|(a, b)| vec![part(1, a), part(2, b)])
            .collect();
        let terms = Terms {
            property: &property,
            room_type: &room_type,
            rate_plan: &plan,
            nights,
            departure: departure.first(),
            services: &[],
            orders: &[],
            pushes: &pushes,
            parts: &parts,
            parent: None,
        };
        let booked = property.instant(
            ARRIVAL.checked_sub(i64::from(self.lead).days()).unwrap(),
            Time::constant(12, 0, 0, 0),
        );
        let asked = Asked {
            company: self.company.map(|cut| Contract {
                company: CompanyId(Uuid::from_u128(5)),
                rate_plan: None,
                cut: Some(cut),
            }),
            promo: self.promo.as_ref(),
            ..Asked::plain(&property, &stay, booked, Channel::Web)
        };
        let party = Party::try_new(self.adults, self.children.clone()).unwrap();
        let quote = price(&terms, stay, &party, &asked);
        // The fast way says the same as the explained one.
        let factors = Factors::try_new(&plan, &stay, &party, &asked).unwrap();
        let fast = terms.nights_total(&stay, &party, &factors, &asked);
        let open = terms.open_total(&factors, asked.lead.days);
        assert_eq!(open, fast.as_ref().ok().copied());
        match (&quote, fast) {
            (Ok(quote), Ok(total)) => assert_eq!(total, quote.total),
            (Err(one), Err(other)) => assert_eq!(*one, other),
            (one, other) => panic!("{one:?} and {other:?}"),
        }
        quote
    }

    pub fn stay(&self) -> Stay {
        let nights = i64::try_from(self.days.len() - 1).unwrap();
        Stay::try_new(ARRIVAL, ARRIVAL.checked_add(nights.days()).unwrap()).unwrap()
    }

    pub fn total(&self) -> i64 {
        self.quote().unwrap().total.minor
    }
}

pub fn cut() -> impl Strategy<Value = Cut> {
    prop_oneof![
        (1_u16..=10_000).prop_map(Cut::BasisPoints),
        (1_i64..=20_000).prop_map(Cut::Minor),
    ]
}

pub fn push() -> impl Strategy<Value = Push> {
    (-9_000_i32..=9_000, -5_000_i64..=5_000).prop_map(|(basis_points, minor)| Push {
        basis_points,
        minor,
    })
}

pub fn modifiers() -> impl Strategy<Value = Modifiers> {
    (
        prop::option::of((any::<bool>(), 2_u16..6, cut())),
        prop::option::of((1_u16..60, cut())),
        prop::option::of((0_u16..10, cut())),
        prop::option::of((0_i64..8_000, 9_000_i64..40_000)),
        prop::option::of((2_u16..5, any::<bool>())),
        prop::option::of(-3_000_i32..3_000),
        prop_oneof![Just(0_i64), Just(100_i64)],
    )
        .prop_map(
            |(ladder, early, late, limits, free, adults, to_minor)| Modifiers {
                ladder: ladder.map(|(whole, nights, cut)| LengthLadder {
                    reach: if whole {
                        Reach::Retroactive
                    } else {
                        Reach::Progressive
                    },
                    rungs: vec![Rung { nights, cut }],
                }),
                early: early
                    .map(|(days, cut)| LeadCut { days, cut })
                    .into_iter()
                    .collect(),
                late: late
                    .map(|(days, cut)| LeadCut { days, cut })
                    .into_iter()
                    .collect(),
                limits: limits
                    .map(|(floor, ceiling)| PriceLimits {
                        room_type: None,
                        floor_minor: Some(floor),
                        ceiling_minor: Some(ceiling),
                    })
                    .into_iter()
                    .collect(),
                free_nights: free.map(|(nights, again)| FreeNights {
                    nights,
                    free: 1,
                    again,
                }),
                adults: adults
                    .map(|points| AdultPrice {
                        adults: 1,
                        step: PriceStep::ByBasisPoints(points),
                    })
                    .into_iter()
                    .collect(),
                rounding: Rounding {
                    to_minor,
                    towards: Towards::Nearest,
                },
                ..Modifiers::default()
            },
        )
}

pub fn promo() -> impl Strategy<Value = Option<PromoCode>> {
    prop::option::of((cut(), any::<bool>())).prop_map(|promo| {
        promo.map(|(cut, combinable)| PromoCode {
            id: PromoId(Uuid::from_u128(4)),
            code: "SPRING".to_owned(),
            name: String::new(),
            cut,
            booking: Window::default(),
            nights: Window::default(),
            rate_plans: Vec::new(),
            room_types: Vec::new(),
            nights_min: 0,
            uses_max: None,
            uses_per_guest_max: None,
            combinable,
            archived: false,
        })
    })
}

pub fn rules() -> impl Strategy<Value = RateDay> {
    (
        (
            prop::bool::weighted(0.05),
            prop::bool::weighted(0.1),
            prop::bool::weighted(0.1),
        ),
        (
            0_u8..4,
            0_u8..4,
            prop_oneof![Just(0_u8), 3..9_u8],
            prop_oneof![Just(0_u8), 3..9_u8],
        ),
        prop_oneof![3 => Just(Vec::new()), 1 => prop::collection::vec(1_u8..9, 1..4)],
        (0_u16..20, prop_oneof![Just(0_u16), 10..90_u16]),
    )
        .prop_map(
            |((stop, arrival, departure), los, exact, advance)| RateDay {
                price_minor: None,
                stop_sell: stop,
                closed_to_arrival: arrival,
                closed_to_departure: departure,
                min_los_arrival: los.0,
                min_los_through: los.1,
                max_los_arrival: los.2,
                max_los_through: los.3,
                exact_los: Lengths::of(&exact),
                min_advance_days: advance.0,
                max_advance_days: advance.1,
            },
        )
}

pub fn case() -> impl Strategy<Value = Case> {
    (
        modifiers(),
        prop::collection::vec((0_i64..60_000, push(), push()), 2..9),
        (1_u8..4, prop::collection::vec(0_u8..17, 0..3)),
        0_i32..100,
        prop::option::of(cut()),
        promo(),
    )
        .prop_map(
            |(modifiers, days, (adults, children), lead, company, promo)| Case {
                modifiers,
                pushes: days.iter().map(|(_, a, b)| (*a, *b)).collect(),
                days: days
                    .into_iter()
                    .map(|(minor, ..)| RateDay {
                        price_minor: Some(minor),
                        ..RateDay::default()
                    })
                    .collect(),
                adults,
                children,
                lead,
                company,
                promo,
            },
        )
}
