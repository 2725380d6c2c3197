//! Laws of prices and restrictions, over plans, days and stays made at random.

#![allow(clippy::unwrap_used, clippy::indexing_slicing)]

mod drawn;

use proptest::prelude::*;
use uuid::Uuid;

use self::drawn::{Case, case, cut, rules};
use crate::id::{PromoId, RoomTypeId};
use crate::rate::{
    Cut, FreeNights, LeadCut, LengthLadder, Modifiers, PriceLimits, PromoCode, Push, RateDay,
    Reach, Rounding, Rung, Towards, Window,
};

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

    /// Asking for a quote compares the two; here are stays that are longer than what is worked out at once,
    /// ladders of several steps, and amounts on both sides of what is worked out without watching.
    #[test]
    fn all_nights_at_once_cost_what_they_cost_one_by_one(
        case in case(),
        nights in 9_usize..60,
        rungs in prop::collection::btree_map(2_u16..60, cut(), 1..5),
        progressive in any::<bool>(),
        free in (2_u16..20, 1_u16..3, any::<bool>()),
        dear in prop_oneof![4 => Just(0_i64), 1 => Just(2_147_400_000), 1 => Just(900_000_000_000)],
        pushed in prop_oneof![4 => Just(0_i32), 1 => Just(3_000_000)],
    ) {
        let mut case = case;
        let (days, pushes) = (case.days.clone(), case.pushes.clone());
        case.days = days.iter().cycle().take(nights + 1).copied().collect();
        case.pushes = pushes.iter().cycle().take(nights).copied().collect();
        for day in case.days.iter_mut().step_by(3) {
            day.price_minor = day.price_minor.map(|minor| minor + dear);
        }
        for (push, _) in case.pushes.iter_mut().step_by(5) {
            push.basis_points += pushed;
        }
        let rung = |(nights, cut)| Rung { nights, cut };
        let reach = if progressive { Reach::Progressive } else { Reach::Retroactive };
        case.modifiers.ladder = Some(LengthLadder::new(reach, rungs.into_iter().map(rung).collect()));
        let (group, free, again) = free;
        case.modifiers.free_nights =
            (free < group).then_some(FreeNights { nights: group, free, again });
        prop_assert!(case.quote().is_ok());
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
