//! A policy as it is typed.

use jiff::civil::Time;
use keyrack_contract::{Code, Failure};
use keyrack_domain::money::read_minor;
use keyrack_domain::policy::{
    BookingPolicy, CancellationPolicy, DepositPart, DepositShare, Fee, Guarantee, SIX_PM, Tier,
};
use keyrack_domain::{Localized, PolicyId};

use super::super::taxes::plain_percent;
use crate::desk::Desk;
use crate::page::rates::entry;
use crate::transport::fresh;

/// The kinds of fee, by names of this form's own.
pub const FEES: [(&str, &str); 5] = [
    ("free", "house-policy-fee-free"),
    ("nights", "desk-plan-kind-nights"),
    ("percent", "desk-plan-kind-percent"),
    ("fixed", "house-policy-kind-fixed"),
    ("full", "desk-plan-kind-full"),
];

/// What secures a booking, by the names on the wire.
pub const GUARANTEES: [(&str, Guarantee); 7] = [
    ("six_pm_hold", Guarantee::SixPmHold),
    ("pay_at_property", Guarantee::PayAtProperty),
    ("card", Guarantee::Card),
    ("deposit", Guarantee::Deposit),
    ("prepayment", Guarantee::Prepayment),
    ("company", Guarantee::Company),
    ("ota", Guarantee::Ota),
];

/// A fee.
#[derive(Clone, PartialEq, Default)]
pub struct FeeTyped {
    /// The kind.
    pub kind: String,
    /// Nights, percent or amount.
    pub much: String,
}

/// One step of the ladder.
#[derive(Clone, PartialEq, Default)]
pub struct Rung {
    /// `before` arrival or `after` the booking.
    pub side: String,
    /// Days, or hours.
    pub count: String,
    /// The time of that day.
    pub at: String,
    /// What it costs.
    pub fee: FeeTyped,
    /// At most so many nights.
    pub cap: String,
}

/// One part of the deposit.
#[derive(Clone, PartialEq, Default)]
pub struct PartTyped {
    /// Days before arrival; empty for with the booking.
    pub days: String,
    /// `percent` or `fixed`.
    pub kind: String,
    /// How much.
    pub much: String,
    at: Time,
}

/// All that is typed.
#[derive(Clone, PartialEq)]
pub struct Typed {
    id: PolicyId,
    /// Names by language.
    pub name: Localized,
    /// The ladder.
    pub rungs: Vec<Rung>,
    /// Empty for what a cancellation costs last.
    pub no_show: FeeTyped,
    /// The deposit.
    pub parts: Vec<PartTyped>,
    /// What secures a booking.
    pub guarantee: String,
    /// Until when a room without guarantee is kept.
    pub held_until: String,
    /// Fees are reckoned with services.
    pub with_services: bool,
}

/// A step that is added.
pub fn fresh_rung(is_first: bool) -> Rung {
    Rung {
        side: "before".to_owned(),
        count: if is_first { "1" } else { "0" }.to_owned(),
        at: "18:00".to_owned(),
        fee: FeeTyped {
            kind: if is_first { "nights" } else { "full" }.to_owned(),
            much: "1".to_owned(),
        },
        cap: String::new(),
    }
}

/// A part that is added.
pub fn fresh_part() -> PartTyped {
    PartTyped {
        kind: "percent".to_owned(),
        at: Time::constant(12, 0, 0, 0),
        ..PartTyped::default()
    }
}

/// What a form begins with.
pub fn begin(desk: &Desk, policy: Option<&BookingPolicy>) -> Typed {
    let Some(policy) = policy else {
        return Typed {
            id: PolicyId(fresh()),
            name: Localized::default(),
            rungs: vec![fresh_rung(true)],
            no_show: FeeTyped::default(),
            parts: Vec::new(),
            guarantee: "pay_at_property".to_owned(),
            held_until: clock(SIX_PM),
            with_services: false,
        };
    };
    let rung = |tier: &Tier| Rung {
        side: if tier.days_before.is_some() {
            "before"
        } else {
            "after"
        }
        .to_owned(),
        count: tier.days_before.unwrap_or(tier.hours_after).to_string(),
        at: tier.at.strftime("%H:%M").to_string(),
        fee: fee_typed(desk, &tier.fee),
        cap: tier
            .nights_cap
            .map_or_else(String::new, |cap| cap.to_string()),
    };
    let part = |part: &DepositPart| {
        let (kind, much) = match part.share {
            DepositShare::BasisPoints(points) => ("percent", percent(desk, points)),
            DepositShare::FixedMinor(minor) => ("fixed", amount(desk, minor)),
        };
        PartTyped {
            days: part
                .days_before
                .map_or_else(String::new, |days| days.to_string()),
            kind: kind.to_owned(),
            much,
            at: part.at,
        }
    };
    let guarantee = GUARANTEES
        .iter()
        .find(|(_, guarantee)| *guarantee == policy.guarantee);
    Typed {
        id: policy.id,
        name: policy.name.clone(),
        rungs: policy.terms.tiers.iter().map(rung).collect(),
        no_show: policy
            .terms
            .no_show
            .as_ref()
            .map_or_else(FeeTyped::default, |fee| fee_typed(desk, fee)),
        parts: policy.terms.deposit.iter().map(part).collect(),
        guarantee: guarantee
            .map_or("pay_at_property", |(name, _)| name)
            .to_owned(),
        held_until: clock(policy.terms.held_until.unwrap_or(SIX_PM)),
        with_services: policy.terms.with_services,
    }
}

fn clock(time: Time) -> String {
    time.strftime("%H:%M").to_string()
}

fn percent(desk: &Desk, points: u16) -> String {
    plain_percent(u32::from(points), desk.words.decimal_mark())
}

fn amount(desk: &Desk, minor: i64) -> String {
    entry::plain(
        minor,
        desk.profile.property.currency,
        desk.words.decimal_mark(),
    )
}

fn fee_typed(desk: &Desk, fee: &Fee) -> FeeTyped {
    let (kind, much) = match fee {
        Fee::Free => ("free", String::new()),
        Fee::Nights(count) => ("nights", count.to_string()),
        Fee::BasisPoints(points) => ("percent", percent(desk, *points)),
        Fee::FixedMinor(minor) => ("fixed", amount(desk, *minor)),
        Fee::Full => ("full", String::new()),
    };
    FeeTyped {
        kind: kind.to_owned(),
        much,
    }
}

/// The policy that the form means.
///
/// # Errors
/// `policy-invalid` at the part that cannot be read; what can be read and is wrong all the same is told
/// by the engine.
pub fn read(desk: &Desk, typed: &Typed) -> Result<BookingPolicy, Failure> {
    let tier = |rung: &Rung| -> Result<Tier, Failure> {
        let is_before = rung.side == "before";
        let number = |part: &str| rung.count.trim().parse().map_err(|_| refused(part));
        Ok(Tier {
            days_before: if is_before {
                Some(number("days")?)
            } else {
                None
            },
            at: if is_before {
                rung.at.trim().parse().map_err(|_| refused("days"))?
            } else {
                Time::MIN
            },
            fee: fee(desk, &rung.fee)?,
            hours_after: if is_before { 0 } else { number("hours")? },
            nights_cap: match rung.cap.trim() {
                "" => None,
                cap => Some(cap.parse().map_err(|_| refused("cap"))?),
            },
        })
    };
    let part = |part: &PartTyped| -> Result<DepositPart, Failure> {
        let share = match part.kind.as_str() {
            "fixed" => DepositShare::FixedMinor(money(desk, &part.much, "deposit")?),
            _ => DepositShare::BasisPoints(points(&part.much, "deposit")?),
        };
        let days_before = match part.days.trim() {
            "" => None,
            days => Some(days.parse().map_err(|_| refused("deposit"))?),
        };
        Ok(DepositPart {
            days_before,
            at: part.at,
            share,
        })
    };
    let mut name = typed.name.clone();
    name.forget_blank();
    let guarantee = GUARANTEES.iter().find(|(name, _)| *name == typed.guarantee);
    Ok(BookingPolicy {
        id: typed.id,
        name,
        terms: CancellationPolicy {
            tiers: typed.rungs.iter().map(tier).collect::<Result<_, _>>()?,
            no_show: match typed.no_show.kind.as_str() {
                "" => None,
                _ => Some(fee(desk, &typed.no_show)?),
            },
            deposit: typed.parts.iter().map(part).collect::<Result<_, _>>()?,
            held_until: match typed.guarantee.as_str() {
                "six_pm_hold" => {
                    let time = typed.held_until.trim().parse();
                    Some(time.map_err(|_| refused("held_until"))?)
                }
                _ => None,
            },
            with_services: typed.with_services,
            policy: None,
        },
        guarantee: guarantee.map_or_else(Guarantee::default, |(_, guarantee)| *guarantee),
        archived: false,
    })
}

fn fee(desk: &Desk, typed: &FeeTyped) -> Result<Fee, Failure> {
    Ok(match typed.kind.as_str() {
        "nights" => Fee::Nights(typed.much.trim().parse().map_err(|_| refused("nights"))?),
        "percent" => Fee::BasisPoints(points(&typed.much, "percent")?),
        "fixed" => Fee::FixedMinor(money(desk, &typed.much, "amount")?),
        "full" => Fee::Full,
        _ => Fee::Free,
    })
}

fn points(text: &str, part: &str) -> Result<u16, Failure> {
    read_minor(text.trim(), 2)
        .and_then(|minor| u16::try_from(minor).ok())
        .ok_or_else(|| refused(part))
}

fn money(desk: &Desk, text: &str, part: &str) -> Result<i64, Failure> {
    let (currency, mark) = (desk.profile.property.currency, desk.words.decimal_mark());
    entry::amount(text, currency, mark).map_err(|_| refused(part))
}

fn refused(part: &str) -> Failure {
    Failure::new(Code::PolicyInvalid)
        .with("part", part)
        .at(part)
}
