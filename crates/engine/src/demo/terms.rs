//! Terms that plans share, and the plans that follow other plans: who books early, late, for long, with a
//! word of their own, or for a company.

use jiff::civil::Time;
use keyrack_contract::Failure;
use keyrack_contract::call::property::Create;
use keyrack_contract::call::{company, policy, rate_plan};
use keyrack_domain::policy::{
    BookingPolicy, CancellationPolicy, DepositPart, DepositShare, Fee, Guarantee, Tier,
};
use keyrack_domain::rate::{
    Advance, Board, Cut, Derivation, LeadCut, LengthLadder, Modifiers, PriceLimits, PriceStep,
    RateCategory, RatePlan, Reach, Rounding, Rung, Towards,
};
use keyrack_domain::{CompanyId, PolicyId, RatePlanId};

use super::chance::Chance;
use super::many::Many;
use super::offer_texts as texts;
use super::texts::{Texts, localized};

/// The word that friends of the house know.
pub(super) const FRIENDS_CODE: &str = "LINDENFREUNDE";
/// The company whose people have a rate of their own.
const COMPANY: &str = "Feinmechanik";

/// Puts the plans and then the terms over them. Answers with the company and its plan.
pub(super) fn put(
    many: &Many<'_>,
    chance: &mut Chance,
    hotel: &Create,
) -> Result<Option<(CompanyId, RatePlanId)>, Failure> {
    let known = |code: &str| hotel.rate_plans.iter().find(|plan| plan.code == code);
    let (Some(flexible), Some(fixed), Some(breakfast)) = (known("FLEX"), known("NRF"), known("BB"))
    else {
        return Ok(None);
    };
    let find = company::Find {
        text: COMPANY.to_owned(),
        limit: 1,
        kind: None,
    };
    let company = many.engine.ask(&many.by, &find)?.companies.pop();
    let mut plans = special(chance, flexible, fixed, breakfast);
    let mut theirs = None;
    if let Some((id, mut company)) = company {
        let mut plan = follow(chance, breakfast, "CORP", &texts::COMPANIES, -1_000);
        plan.category = RateCategory::Corporate;
        plan.public = false;
        plan.modifiers.companies = vec![id];
        company.terms.rate_plan = Some(plan.id);
        theirs = Some((id, plan.id, company));
        plans.push(plan);
    }
    for (plan, position) in plans.iter_mut().zip(5..) {
        plan.position = position;
    }
    let id = |code: &str| plans.iter().find(|plan| plan.code == code);
    let policies = policies(
        chance,
        [flexible, fixed],
        [id("LONG"), id("LAST"), id("EARLY")],
    );
    let calls = plans.iter().cloned();
    let calls = calls.map(|plan| rate_plan::Put { plan, prices: None });
    many.all(chance, calls.collect())?;
    many.all(chance, policies)?;
    let Some((id, plan, company)) = theirs else {
        return Ok(None);
    };
    many.all(chance, vec![company::Put { id, company }])?;
    Ok(Some((id, plan)))
}

/// A plan whose prices are another's, so many hundredths of a percent dearer, in whole euros.
fn follow(
    chance: &mut Chance,
    parent: &RatePlan,
    code: &str,
    name: &Texts,
    points: i32,
) -> RatePlan {
    let steps = match points {
        0 => Vec::new(),
        points => vec![PriceStep::ByBasisPoints(points)],
    };
    RatePlan {
        id: RatePlanId(chance.id()),
        code: code.to_owned(),
        name: localized(name),
        category: RateCategory::Promotion,
        modifiers: Modifiers {
            derivation: Some(Derivation {
                parent: parent.id,
                steps,
                own_price: false,
                own_rules: Vec::new(),
            }),
            rounding: Rounding {
                to_minor: 100,
                towards: Towards::Nearest,
            },
            ..Modifiers::default()
        },
        ..parent.clone()
    }
}

/// Early, late, long, and for friends.
fn special(
    chance: &mut Chance,
    flexible: &RatePlan,
    fixed: &RatePlan,
    breakfast: &RatePlan,
) -> Vec<RatePlan> {
    let cut = |days, points| LeadCut {
        days,
        cut: Cut::BasisPoints(points),
    };
    let rung = |nights, points| Rung {
        nights,
        cut: Cut::BasisPoints(points),
    };
    let mut early = follow(chance, flexible, "EARLY", &texts::EARLY, 0);
    early.modifiers.early = vec![cut(30, 1_000), cut(60, 1_500)];
    early.modifiers.min_advance = Some(Advance::Days(30));
    let mut last = follow(chance, fixed, "LAST", &texts::LAST_MINUTE, 0);
    last.modifiers.late = vec![cut(2, 1_500), cut(5, 1_000)];
    last.modifiers.max_advance = Some(Advance::Days(5));
    last.modifiers.limits = vec![PriceLimits {
        room_type: None,
        floor_minor: Some(6_900),
        ceiling_minor: None,
    }];
    let mut long = follow(chance, flexible, "LONG", &texts::LONGER, 0);
    long.category = RateCategory::LongStay;
    long.modifiers.nights_min = 4;
    long.modifiers.ladder = Some(LengthLadder::new(
        Reach::Retroactive,
        vec![rung(4, 500), rung(7, 1_000), rung(14, 1_500)],
    ));
    let mut friends = follow(chance, breakfast, "FRIENDS", &texts::FRIENDS, -700);
    friends.board = Board::BedAndBreakfast;
    friends.public = false;
    friends.modifiers.code = FRIENDS_CODE.to_owned();
    vec![early, last, long, friends]
}

/// Three policies under their names: what the first two plans say of themselves, and one with a deposit.
fn policies(
    chance: &mut Chance,
    [flexible, fixed]: [&RatePlan; 2],
    [long, last, early]: [Option<&RatePlan>; 3],
) -> Vec<policy::Put> {
    let mut put = |name: &Texts, terms, guarantee, plans: [Option<&RatePlan>; 2]| policy::Put {
        policy: BookingPolicy {
            id: PolicyId(chance.id()),
            name: localized(name),
            terms,
            guarantee,
            archived: false,
        },
        plans: Some(plans.into_iter().flatten().map(|plan| plan.id).collect()),
    };
    let tier = |days, fee| Tier {
        days_before: Some(days),
        at: Time::constant(18, 0, 0, 0),
        fee,
        ..Tier::default()
    };
    let holidays = CancellationPolicy {
        tiers: vec![
            tier(21, Fee::BasisPoints(2_000)),
            tier(7, Fee::BasisPoints(5_000)),
            tier(0, Fee::Full),
        ],
        deposit: vec![DepositPart {
            days_before: Some(21),
            at: Time::constant(18, 0, 0, 0),
            share: DepositShare::BasisPoints(2_000),
        }],
        ..CancellationPolicy::default()
    };
    vec![
        put(
            &texts::FREE_UNTIL_THE_EVE,
            flexible.cancellation.clone(),
            flexible.guarantee,
            [Some(flexible), long],
        ),
        put(
            &texts::NO_MONEY_BACK,
            fixed.cancellation.clone(),
            fixed.guarantee,
            [Some(fixed), last],
        ),
        put(
            &texts::HOLIDAYS,
            holidays,
            Guarantee::PayAtProperty,
            [early, None],
        ),
    ]
}
