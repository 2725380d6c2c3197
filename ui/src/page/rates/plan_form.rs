//! A rate plan is made or changed.

use jiff::civil::Time;
use keyrack_contract::call::rate_plan::{Copied, Put};
use keyrack_contract::{Code, Failure};
use keyrack_domain::policy::{CancellationPolicy, Fee, Guarantee, Tier};
use keyrack_domain::rate::{Board, OccupancyPrice, PriceStep, RateCategory, RatePlan};
use keyrack_domain::{Localized, RatePlanId};
use yew::prelude::*;

use super::conditions::{Conditions, Sections, Tongue};
use super::entry;
use crate::desk::{Desk, Toast, use_desk};
use crate::page::form::{changed, typed as put, use_sending};
use crate::piece::{Check, Choice, Dialog, Failed, Field, Select, in_each_language};
use crate::transport::{Trouble, fresh};

/// What the form needs.
#[derive(Clone, PartialEq, Properties)]
pub struct PlanFormProps {
    /// The plan that is changed; a new one where there is none.
    #[prop_or_default]
    pub plan: Option<RatePlan>,
    /// The form is closed.
    pub onclose: Callback<()>,
}

const BOARDS: [(&str, Board); 5] = [
    ("room_only", Board::RoomOnly),
    ("bed_and_breakfast", Board::BedAndBreakfast),
    ("half_board", Board::HalfBoard),
    ("full_board", Board::FullBoard),
    ("all_inclusive", Board::AllInclusive),
];

/// Kinds of rate that are chosen; the usual one and the non-refundable follow from the terms.
const CATEGORIES: [(&str, RateCategory); 7] = [
    ("corporate", RateCategory::Corporate),
    ("package", RateCategory::Package),
    ("group", RateCategory::Group),
    ("day_use", RateCategory::DayUse),
    ("promotion", RateCategory::Promotion),
    ("long_stay", RateCategory::LongStay),
    ("wholesale", RateCategory::Wholesale),
];

const FEES: [(&str, &str); 4] = [
    ("none", "desk-plan-kind-none"),
    ("nights", "desk-plan-kind-nights"),
    ("percent", "desk-plan-kind-percent"),
    ("full", "desk-plan-kind-full"),
];

/// One step of the ladder as it is typed.
#[derive(Clone, PartialEq, Default)]
struct Rung {
    /// `free` for no step at all, else the kind of fee.
    fee: String,
    /// Nights or percent.
    much: String,
    /// Days before arrival; empty for from the booking on.
    days: String,
    /// The time of that day.
    at: String,
}

/// All that is typed.
#[derive(Clone, PartialEq)]
struct Typed {
    plan: RatePlan,
    rungs: [Rung; 2],
    extra: String,
    fewer: String,
    copy: String,
    step: String,
    category: String,
    conditions: Conditions,
}

/// The form.
#[component]
pub fn PlanForm(props: &PlanFormProps) -> Html {
    let desk = use_desk();
    let words = desk.words;
    let sending = use_sending(&props.onclose);
    let typed = use_state({
        let (desk, plan) = (desk.clone(), props.plan.clone());
        move || begin(&desk, plan)
    });
    let is_new = props.plan.is_none();
    let name = |tag: String| {
        let typed = typed.clone();
        Callback::from(move |text: String| {
            let mut next = (*typed).clone();
            next.plan.name.put(&tag, &text);
            typed.set(next);
        })
    };
    let onconfirm = sending.on({
        let typed = typed.clone();
        move |desk: &Desk| {
            let call = read(desk, &typed)?;
            let name = call.plan.name.get(desk.words.tag()).to_owned();
            let text = desk
                .words
                .say_with("desk-plan-done", &[("plan", name.into())]);
            Ok((call, Toast::good(text)))
        }
    });
    let categories = std::iter::once(Choice::new("", words.say("desk-plan-category-usual"))).chain(
        CATEGORIES
            .iter()
            // A stay without a night is not sold yet, so nobody is offered to begin with one.
            .filter(|(_, category)| {
                *category != RateCategory::DayUse || typed.plan.category == RateCategory::DayUse
            })
            .map(|(value, category)| Choice::new(*value, words.rate_category(*category))),
    );
    let wrong = match sending.trouble() {
        Some(Trouble::Failed(failure)) => failure.field.clone(),
        _ => None,
    };
    let boards = BOARDS.map(|(value, board)| Choice::new(value, words.board(board)));
    let board = BOARDS
        .iter()
        .find(|(_, board)| *board == typed.plan.board)
        .map_or("", |(value, _)| *value);
    let sources = std::iter::once(Choice::new("", words.say("desk-plan-copy-none"))).chain(
        desk.profile
            .rate_plans
            .iter()
            .map(|plan| Choice::new(plan.id.to_string(), desk.plan_name(plan.id))),
    );
    let title = words.say(if is_new {
        "desk-plan-new"
    } else {
        "desk-plan-change"
    });
    html! {
        <Dialog {title} confirm={words.say("save")} {onconfirm} onclose={props.onclose.clone()} busy={sending.busy()} testid="plan-form">
            <div class="kr-fields">
                <Field id="plan-code" label={words.say("desk-plan-code")} value={typed.plan.code.clone()} chars_max=20 first=true required=true
                    oninput={put(&typed, |typed, text| typed.plan.code = text)} />
                <Select id="plan-board" label={words.say("desk-plan-board")} value={board} choices={boards.to_vec()}
                    onchange={put(&typed, |typed, text| if let Some((_, board)) = BOARDS.iter().find(|(value, _)| *value == text) { typed.plan.board = *board; })} />
            </div>
            { in_each_language(words, &desk.profile.property.languages, |tongue| html! {
                <Field id={format!("plan-name-{}", tongue.tag)} lang={tongue.tag.clone()} chars_max=120
                    label={words.say_with("desk-plan-name-in", &[("language", tongue.name.as_str().into())])}
                    value={typed.plan.name.exactly(&tongue.tag).unwrap_or_default().to_owned()} oninput={name(tongue.tag.clone())} />
            }) }
            <Select id="plan-category" label={words.say("desk-plan-category")} value={typed.category.clone()} choices={categories.collect::<Vec<_>>()}
                onchange={put(&typed, |typed, text| typed.category = text)} />
            <Check id="plan-public" label={words.say("desk-plan-for-guests")} checked={typed.plan.public} onchange={changed(&typed, |typed, public| typed.plan.public = public)} />
            <fieldset class="kr-plan__ladder">
                <legend class="kr-field__label">{ words.say("desk-plan-terms") }</legend>
                { rung(&desk, "one", &typed.rungs[0], [
                    put(&typed, |typed, text| typed.rungs[0].fee = text), put(&typed, |typed, text| typed.rungs[0].much = text),
                    put(&typed, |typed, text| typed.rungs[0].days = text), put(&typed, |typed, text| typed.rungs[0].at = text)]) }
                { rung(&desk, "two", &typed.rungs[1], [
                    put(&typed, |typed, text| typed.rungs[1].fee = text), put(&typed, |typed, text| typed.rungs[1].much = text),
                    put(&typed, |typed, text| typed.rungs[1].days = text), put(&typed, |typed, text| typed.rungs[1].at = text)]) }
            </fieldset>
            <div class="kr-fields">
                <Field id="plan-extra" label={words.say("desk-plan-extra-adult")} value={typed.extra.clone()} oninput={put(&typed, |typed, text| typed.extra = text)} />
                <Field id="plan-fewer" label={words.say("desk-plan-fewer-adult")} value={typed.fewer.clone()} oninput={put(&typed, |typed, text| typed.fewer = text)} />
                if is_new {
                    <Select id="plan-copy" label={words.say("desk-plan-copy")} value={typed.copy.clone()} choices={sources.collect::<Vec<_>>()}
                        onchange={put(&typed, |typed, text| typed.copy = text)} />
                    <Field id="plan-step" label={words.say("desk-plan-step")} value={typed.step.clone()} hint={words.say("desk-plan-step-hint")}
                        oninput={put(&typed, |typed, text| typed.step = text)} />
                }
            </div>
            <Sections typed={typed.conditions.clone()} onchange={changed(&typed, |typed, conditions| typed.conditions = conditions)} plan={typed.plan.id} {wrong} />
            <Failed trouble={sending.trouble().cloned()} />
        </Dialog>
    }
}

/// One step of the ladder.
fn rung(desk: &Desk, id: &str, rung: &Rung, put: [Callback<String>; 4]) -> Html {
    let words = desk.words;
    let [fee, much, days, at] = put;
    let choices = FEES.map(|(kind, message)| Choice::new(kind, words.say(message)));
    let is_some = rung.fee != "none";
    html! {
        <div class="kr-fields kr-fields--stay">
            <Select id={format!("plan-{id}-fee")} label={words.say("desk-plan-fee")} value={rung.fee.clone()} choices={choices.to_vec()} onchange={fee} />
            if is_some && rung.fee != "full" {
                <Field id={format!("plan-{id}-much")} kind="number" min="1" label={words.say("desk-plan-much")} value={rung.much.clone()} oninput={much} />
            }
            if is_some {
                <Field id={format!("plan-{id}-days")} kind="number" min="0" label={words.say("desk-plan-days")} value={rung.days.clone()} oninput={days} />
                <Field id={format!("plan-{id}-at")} kind="time" label={words.say("desk-plan-at")} value={rung.at.clone()} oninput={at} />
            }
        </div>
    }
}

/// What the form begins with.
fn begin(desk: &Desk, plan: Option<RatePlan>) -> Typed {
    let (currency, point) = (desk.profile.property.currency, desk.words.decimal_mark());
    let position = desk
        .profile
        .rate_plans
        .iter()
        .map(|plan| plan.position)
        .max();
    let plan = plan.unwrap_or_else(|| RatePlan {
        id: RatePlanId(fresh()),
        code: String::new(),
        name: Localized::default(),
        category: RateCategory::Bar,
        board: Board::RoomOnly,
        occupancy: OccupancyPrice {
            adults_included: 2,
            ..OccupancyPrice::default()
        },
        cancellation: CancellationPolicy::default(),
        guarantee: Guarantee::PayAtProperty,
        public: true,
        position: position.map_or(0, |last| last.saturating_add(1)),
        archived: false,
        modifiers: keyrack_domain::rate::Modifiers::default(),
    });
    let tongue = Tongue { currency, point };
    let conditions = Conditions::of(&plan.modifiers, tongue);
    let category = CATEGORIES
        .iter()
        .find(|(_, category)| *category == plan.category)
        .map(|(value, _)| *value);
    let mut tiers = plan.cancellation.tiers.iter();
    let rungs = [typed_rung(tiers.next()), typed_rung(tiers.next())];
    Typed {
        extra: entry::plain(plan.occupancy.extra_adult_minor, currency, point),
        fewer: entry::plain(plan.occupancy.fewer_adult_minor, currency, point),
        plan,
        rungs,
        copy: String::new(),
        step: String::new(),
        category: category.unwrap_or_default().to_owned(),
        conditions,
    }
}

fn typed_rung(tier: Option<&Tier>) -> Rung {
    let Some(tier) = tier else {
        return Rung {
            fee: "none".to_owned(),
            at: "18:00".to_owned(),
            ..Rung::default()
        };
    };
    let (fee, much) = match tier.fee {
        Fee::Nights(nights) => ("nights", nights.to_string()),
        Fee::BasisPoints(points) => ("percent", points.checked_div(100).unwrap_or(0).to_string()),
        Fee::Full | Fee::Free | Fee::FixedMinor(_) => ("full", String::new()),
    };
    Rung {
        fee: fee.to_owned(),
        much,
        days: tier
            .days_before
            .map_or_else(String::new, |days| days.to_string()),
        at: tier.at.strftime("%H:%M").to_string(),
    }
}

/// The call that the form means.
fn read(desk: &Desk, typed: &Typed) -> Result<Put, Failure> {
    let invalid = |field: &str| {
        Failure::new(Code::RatePlanInvalid)
            .with("field", field)
            .at(field)
    };
    let (currency, point) = (desk.profile.property.currency, desk.words.decimal_mark());
    let mut plan = typed.plan.clone();
    plan.name.forget_blank();
    let amount = |text: &str| match text.trim() {
        "" => Ok(0),
        text => entry::amount(text, currency, point).map_err(|_| invalid("occupancy")),
    };
    plan.occupancy.extra_adult_minor = amount(&typed.extra)?;
    plan.occupancy.fewer_adult_minor = amount(&typed.fewer)?;
    // What the form does not show stays as it was: steps beyond the second, and unusual fees.
    let known = typed.plan.cancellation.tiers.iter();
    let mut tiers = Vec::new();
    for (place, rung) in typed.rungs.iter().enumerate() {
        let old = typed.plan.cancellation.tiers.get(place);
        if *rung == typed_rung(old) {
            tiers.extend(old.cloned());
        } else if let Some(tier) = tier(rung).ok_or_else(|| invalid("cancellation"))? {
            tiers.push(tier);
        }
    }
    tiers.extend(known.skip(typed.rungs.len()).cloned());
    if plan != typed.plan || tiers != plan.cancellation.tiers {
        let is_final = tiers
            .iter()
            .any(|tier| tier.days_before.is_none() && tier.fee == Fee::Full);
        plan.category = if is_final {
            RateCategory::NonRefundable
        } else {
            RateCategory::Bar
        };
    }
    plan.cancellation.tiers = tiers;
    let chosen = CATEGORIES
        .iter()
        .find(|(value, _)| *value == typed.category);
    if let Some((_, category)) = chosen {
        plan.category = *category;
    }
    let tongue = Tongue { currency, point };
    plan.modifiers = typed.conditions.read(&plan.modifiers, tongue)?;
    let prices = match typed.copy.parse() {
        Ok(from) => Some(Copied {
            from,
            step: match typed.step.trim() {
                "" => PriceStep::By(0),
                text => entry::step(text, currency, point)
                    .map_err(|_| Failure::new(Code::PriceInvalid).at("step"))?,
            },
        }),
        Err(_) => None,
    };
    Ok(Put { plan, prices })
}

/// A step of the ladder: `Some(None)` where there is none, `None` where it cannot be meant.
fn tier(rung: &Rung) -> Option<Option<Tier>> {
    let fee = match rung.fee.as_str() {
        "nights" => Fee::Nights(rung.much.trim().parse().ok()?),
        "percent" => Fee::BasisPoints(rung.much.trim().parse::<u16>().ok()?.checked_mul(100)?),
        "full" => Fee::Full,
        _ => return Some(None),
    };
    let days_before = match rung.days.trim() {
        "" => None,
        days => Some(days.parse().ok()?),
    };
    let at: Time = rung.at.parse().ok()?;
    Some(Some(Tier {
        days_before,
        at,
        fee,
        ..Tier::default()
    }))
}
