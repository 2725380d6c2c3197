//! Rules by which prices follow demand.

use keyrack_domain::rate::YieldRule;
use keyrack_domain::{Date, Money, RatePlanId, RoomTypeId, YieldRuleId};
use serde::{Deserialize, Serialize};

use super::{Done, ask, does};

/// Makes a rule, or puts it in the place of what it was. Refused with `yield-invalid` and the field.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Put {
    /// The rule; the id of a new one is made by the caller.
    pub rule: YieldRule,
}
does!(Put, "yield.put", Done);

/// Takes a rule away. What was sold keeps its price. A rule that is gone already is no error.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Remove {
    /// Which.
    pub id: YieldRuleId,
}
does!(Remove, "yield.remove", Done);

/// What prices would be if this rule stood as it is here, with what is sold today. Nothing is saved.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Preview {
    /// The rule, saved or not. Others stand as they are saved.
    pub rule: YieldRule,
    /// The first night.
    pub from: Date,
    /// The night after the last; at most 62 nights.
    pub to: Date,
}
ask!(Preview, "yield.preview", Previewed);

/// The most nights of one preview.
pub const PREVIEW_NIGHTS_MAX: u16 = 62;

/// Nights as they would be.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Previewed {
    /// How much of the house is sold each night, in whole percent, in order.
    pub sold_percent: Vec<u16>,
    /// The room-rates that the rule is for, each night in order.
    pub rows: Vec<PreviewRow>,
}

/// A room-rate as it would be.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct PreviewRow {
    /// The type.
    pub room_type: RoomTypeId,
    /// The plan.
    pub rate_plan: RatePlanId,
    /// One entry a night.
    pub nights: Vec<PreviewNight>,
}

/// One night, now and then. Prices are for the people that the daily price includes, between floor and
/// ceiling.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct PreviewNight {
    /// The price as it is; `None` where nothing is sold.
    pub now: Option<Money>,
    /// The price as it would be.
    pub then: Option<Money>,
}
