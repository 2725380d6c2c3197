//! Laws of prices and restrictions, over plans, days and stays made at random.

#![allow(clippy::unwrap_used, clippy::indexing_slicing)]

use jiff::ToSpan;
use jiff::civil::{Date, Time, date};
use proptest::prelude::*;
use uuid::Uuid;

use super::{Quote, QuoteError, Terms, price};
use crate::id::{CompanyId, PromoId, PropertyId, RatePlanId, RoomTypeId, YieldRuleId};
use crate::money::Currency;
use crate::party::Party;
use crate::policy::{CancellationPolicy, Guarantee};
use crate::property::{Allowances, Property, RoomType};
use crate::rate::{
    AdultPrice, Asked, Board, Channel, ChildBand, Contract, Cut, Factors, FreeNights, LeadCut,
    LengthLadder, Lengths, Modifiers, OccupancyPrice, PriceLimits, PriceStep, PromoCode, Push,
    RateCategory, RateDay, RatePlan, Reach, Rounding, Rung, Towards, Window, YieldPart,
};
use crate::stay::Stay;
use crate::tax::Tax;
use crate::text::Localized;

const ARRIVAL: Date = date(2028, 2, 26);

fn property() -> Property {
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

fn room_type() -> RoomType {
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
    }
}

fn plan(modifiers: Modifiers) -> RatePlan {
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
struct Case {
    modifiers: Modifiers,
    days: Vec<RateDay>,
    pushes: Vec<(Push, Push)>,
    adults: u8,
    children: Vec<u8>,
    lead: i32,
    company: Option<Cut>,
    promo: Option<PromoCode>,
}

impl Case {
    fn quote(&self) -> Result<Quote, QuoteError> {
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
        match (&quote, fast) {
            (Ok(quote), Ok(total)) => assert_eq!(total, quote.total),
            (Err(one), Err(other)) => assert_eq!(*one, other),
            (one, other) => panic!("{one:?} and {other:?}"),
        }
        quote
    }

    fn stay(&self) -> Stay {
        let nights = i64::try_from(self.days.len() - 1).unwrap();
        Stay::try_new(ARRIVAL, ARRIVAL.checked_add(nights.days()).unwrap()).unwrap()
    }

    fn total(&self) -> i64 {
        self.quote().unwrap().total.minor
    }
}

fn cut() -> impl Strategy<Value = Cut> {
    prop_oneof![
        (1_u16..=10_000).prop_map(Cut::BasisPoints),
        (1_i64..=20_000).prop_map(Cut::Minor),
    ]
}

fn push() -> impl Strategy<Value = Push> {
    (-9_000_i32..=9_000, -5_000_i64..=5_000).prop_map(|(basis_points, minor)| Push {
        basis_points,
        minor,
    })
}

fn modifiers() -> impl Strategy<Value = Modifiers> {
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

fn promo() -> impl Strategy<Value = Option<PromoCode>> {
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

fn rules() -> impl Strategy<Value = RateDay> {
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

fn case() -> impl Strategy<Value = Case> {
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

proptest! {
    #[test]
    fn the_sum_of_the_lines_is_the_price_and_no_night_is_below_nothing(case in case()) {
        let quote = case.quote().unwrap();
        for night in &quote.nights {
            let lines: i64 = night.steps.iter().map(|line| line.amount.minor).sum();
            prop_assert_eq!(lines, night.price.minor);
            prop_assert_eq!(night.base.minor + night.supplement.minor, night.price.minor);
            prop_assert!(night.price.minor >= 0);
        }
        let nights: i64 = quote.nights.iter().map(|night| night.price.minor).sum();
        prop_assert_eq!(nights, quote.total.minor);
    }

    #[test]
    fn a_discount_never_makes_dearer(case in case(), off in cut(), days in 1_u16..100, nights in 2_u16..7) {
        let without = |edit: fn(&mut Case)| {
            let mut case = case.clone();
            edit(&mut case);
            case
        };
        // A code that is not taken off besides others is left out: it gives way to them.
        let mut plain = without(|case| {
            case.modifiers.ladder = None;
            case.modifiers.early = Vec::new();
            case.modifiers.late = Vec::new();
            case.modifiers.free_nights = None;
            case.company = None;
            case.promo = case.promo.take().filter(|promo| promo.combinable);
        });
        let usual = plain.total();
        plain.company = Some(off);
        prop_assert!(plain.total() <= usual);
        plain.company = None;
        plain.modifiers.early = vec![LeadCut { days, cut: off }];
        prop_assert!(plain.total() <= usual);
        plain.modifiers.early = Vec::new();
        for reach in [Reach::Retroactive, Reach::Progressive] {
            plain.modifiers.ladder = Some(LengthLadder::new(reach, vec![Rung { nights, cut: off }]));
            prop_assert!(plain.total() <= usual);
        }
        plain.modifiers.ladder = None;
        plain.modifiers.free_nights = Some(FreeNights { nights, free: 1, again: true });
        prop_assert!(plain.total() <= usual);
    }

    #[test]
    fn a_company_never_makes_dearer_whatever_else_holds(case in case(), off in cut()) {
        let mut usual = case.clone();
        usual.company = None;
        let mut agreed = case;
        agreed.company = Some(off);
        let (usual, agreed) = (usual.quote().unwrap(), agreed.quote().unwrap());
        for (usual, agreed) in usual.nights.iter().zip(&agreed.nights) {
            prop_assert!(agreed.price.minor <= usual.price.minor);
        }
        prop_assert!(agreed.total.minor <= usual.total.minor);
    }

    #[test]
    fn a_code_never_makes_dearer(case in case()) {
        let mut usual = case.clone();
        usual.promo = None;
        prop_assert!(case.total() <= usual.total());
    }

    #[test]
    fn every_night_lies_between_floor_and_ceiling_or_is_free(case in case()) {
        let limits = case.modifiers.limits_for(RoomTypeId(Uuid::from_u128(2)));
        for night in &case.quote().unwrap().nights {
            let price = night.price.minor;
            prop_assert!(price == 0 || price == limits.within(price));
        }
    }

    #[test]
    fn adding_a_restriction_never_adds_an_offer(
        case in case(),
        rules in prop::collection::vec((rules(), rules()), 9),
    ) {
        let with = |pick: fn(&(RateDay, RateDay)) -> RateDay| {
            let mut case = case.clone();
            for (day, rule) in case.days.iter_mut().zip(&rules) {
                *day = day.narrowed(&pick(rule));
            }
            case.quote()
        };
        let loose = with(|(rule, _)| *rule);
        let tight = with(|(rule, more)| rule.narrowed(more));
        prop_assert!(loose.is_ok() || tight.is_err());
        // What both allow costs the same.
        if let (Ok(loose), Ok(tight)) = (loose, tight) {
            prop_assert_eq!(loose.total, tight.total);
        }
    }

    #[test]
    fn the_order_of_layers_does_not_matter(a in rules(), b in rules(), c in rules()) {
        let day = RateDay { price_minor: Some(1), ..RateDay::default() };
        prop_assert_eq!(day.narrowed(&a).narrowed(&a), day.narrowed(&a));
        let one = day.narrowed(&a).narrowed(&b).narrowed(&c);
        let other = day.narrowed(&c).narrowed(&b).narrowed(&a);
        // Which of two sets of lengths without anything in common stands does not matter: nobody arrives.
        prop_assert_eq!(one.closed_to_arrival, other.closed_to_arrival);
        if !one.closed_to_arrival {
            prop_assert_eq!(one, other);
        }
    }
}

/// The order of the steps, worked out by hand: 100.00 for two, three adults (+30.00) are 130.00; ten
/// percent off for three nights are 117.00; an early bird's 5.00 less are 112.00; demand adds 20 %, which
/// are 134.40, in whole euros 134.00; the company's 5 % less are 127.30; the code's 10 % less are 114.57;
/// the ceiling makes 110.00 of it.
#[test]
fn each_step_works_on_what_the_one_before_has_left() {
    let day = RateDay {
        price_minor: Some(10_000),
        ..RateDay::default()
    };
    let case = Case {
        modifiers: Modifiers {
            rounding: Rounding {
                to_minor: 100,
                towards: Towards::Nearest,
            },
            ladder: Some(LengthLadder::new(
                Reach::Retroactive,
                vec![Rung {
                    nights: 3,
                    cut: Cut::BasisPoints(1_000),
                }],
            )),
            early: vec![LeadCut {
                days: 30,
                cut: Cut::Minor(500),
            }],
            limits: vec![PriceLimits {
                room_type: None,
                floor_minor: None,
                ceiling_minor: Some(11_000),
            }],
            ..Modifiers::default()
        },
        days: vec![day; 4],
        pushes: vec![
            (
                Push {
                    basis_points: 2_000,
                    minor: 0,
                },
                Push::NONE,
            );
            3
        ],
        adults: 3,
        children: Vec::new(),
        lead: 30,
        company: Some(Cut::BasisPoints(500)),
        promo: Some(PromoCode {
            id: PromoId(Uuid::from_u128(4)),
            code: "SPRING".to_owned(),
            name: String::new(),
            cut: Cut::BasisPoints(1_000),
            booking: Window::default(),
            nights: Window::default(),
            rate_plans: Vec::new(),
            room_types: Vec::new(),
            nights_min: 0,
            uses_max: None,
            uses_per_guest_max: None,
            combinable: true,
            archived: false,
        }),
    };
    let quote = case.quote().unwrap();
    let told: Vec<i64> = quote.nights[0]
        .steps
        .iter()
        .map(|line| line.amount.minor)
        .collect();
    assert_eq!(
        told,
        [10_000, 3_000, -1_300, -500, 2_200, -670, -1_273, -457]
    );
    assert_eq!(quote.nights[0].price.minor, 11_000);
    assert_eq!(quote.total.minor, 33_000);
}
