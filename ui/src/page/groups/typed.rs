//! What is typed into the form of a group, and the block that it makes.

use jiff::civil::Date;
use keyrack_contract::call::block::{BlockView, Put};
use keyrack_contract::{Code, Failure};
use keyrack_domain::block::{Block, BlockNight, BlockStatus, Release};
use keyrack_domain::guest::Guest;
use keyrack_domain::reservation::GroupColour;
use keyrack_domain::{BlockId, CompanyId, RatePlanId, RoomTypeId, Stay};

use crate::desk::Desk;
use crate::transport::fresh;

/// All that is typed.
#[derive(Clone, PartialEq, Default)]
pub struct Typed {
    pub name: String,
    pub code: String,
    pub status: BlockStatus,
    pub company: Option<(CompanyId, String)>,
    pub rate_plan: String,
    pub discount: String,
    pub wash: String,
    pub take_up: String,
    pub release: String,
    pub on: String,
    pub days: String,
    pub colour: GroupColour,
    pub contact: Guest,
    pub notes: String,
    pub from: String,
    pub until: String,
    pub rooms: Vec<(RoomTypeId, String)>,
}

impl Typed {
    /// What a form begins with.
    pub fn begin(desk: &Desk, view: Option<&BlockView>) -> Self {
        let Some(view) = view else {
            let plans = desk.profile.rate_plans.iter();
            let plan = plans
                .filter(|plan| !plan.archived)
                .map(|plan| plan.id)
                .next();
            let kinds = desk.profile.room_types.iter();
            return Self {
                rate_plan: plan.map_or_else(String::new, |id| id.to_string()),
                status: BlockStatus::Tentative,
                release: "none".to_owned(),
                rooms: kinds.map(|kind| (kind.id, String::new())).collect(),
                ..Self::default()
            };
        };
        let block = &view.block;
        let company = view.company.as_ref();
        let (release, on, days) = match block.release {
            Release::None => ("none", String::new(), String::new()),
            Release::Fixed { on } => ("fixed", on.to_string(), String::new()),
            Release::Rolling { days } => ("rolling", String::new(), days.to_string()),
        };
        Self {
            name: block.name.clone(),
            code: block.code.clone(),
            status: block.status,
            company: company.map(|(id, company)| (*id, company.name.clone())),
            rate_plan: block.rate_plan.to_string(),
            discount: percent(block.discount_basis_points),
            wash: block.wash_percent.to_string(),
            take_up: block
                .take_up_percent
                .map_or_else(String::new, |percent| percent.to_string()),
            release: release.to_owned(),
            on,
            days,
            colour: block.colour,
            contact: view.contact.clone().unwrap_or_default(),
            notes: block.notes.clone(),
            ..Self::default()
        }
    }

    /// The call that the form makes.
    ///
    /// # Errors
    /// The field that cannot be read, before anything is asked.
    pub fn call(&self, view: Option<&BlockView>) -> Result<Put, Failure> {
        let wrong = |field: &str| {
            Failure::new(Code::BlockInvalid)
                .with("field", field)
                .at(field)
        };
        let release = match self.release.as_str() {
            "fixed" => Release::Fixed {
                on: self.on.parse().map_err(|_| wrong("release"))?,
            },
            "rolling" => Release::Rolling {
                days: self.days.trim().parse().map_err(|_| wrong("release"))?,
            },
            _ => Release::None,
        };
        let rate_plan: RatePlanId = self.rate_plan.parse().map_err(|_| wrong("rate_plan"))?;
        let known = view.map(|view| &view.block);
        let block = Block {
            id: known.map_or_else(|| BlockId(fresh()), |block| block.id),
            name: self.name.clone(),
            code: self.code.clone(),
            status: self.status,
            release,
            wash_percent: number(&self.wash).ok_or_else(|| wrong("wash"))?,
            take_up_percent: match self.take_up.trim() {
                "" => None,
                text => Some(text.parse().map_err(|_| wrong("take_up"))?),
            },
            colour: self.colour,
            rate_plan,
            discount_basis_points: points(&self.discount).ok_or_else(|| wrong("discount"))?,
            company: self.company.as_ref().map(|(id, _)| *id),
            contact: known.and_then(|block| block.contact),
            notes: self.notes.trim().to_owned(),
            nights: if view.is_some() {
                Vec::new()
            } else {
                self.nights().ok_or_else(|| wrong("nights"))?
            },
        };
        let contact = &self.contact;
        let named = !contact.last_name.trim().is_empty() || !contact.first_name.trim().is_empty();
        Ok(Put {
            block,
            contact: named.then(|| contact.clone()),
        })
    }

    /// The same number of rooms on every night, for a new group.
    fn nights(&self) -> Option<Vec<BlockNight>> {
        let mut nights = Vec::new();
        for (room_type, rooms) in &self.rooms {
            let rooms: u16 = number(rooms)?;
            if rooms == 0 {
                continue;
            }
            let (from, until): (Date, Date) = (self.from.parse().ok()?, self.until.parse().ok()?);
            for date in Stay::try_new(from, until).ok()?.dates() {
                nights.push(BlockNight {
                    date,
                    room_type: *room_type,
                    rooms,
                    price_minor: None,
                });
            }
        }
        Some(nights)
    }
}

/// A whole number; nothing is 0.
fn number<T: core::str::FromStr + Default>(text: &str) -> Option<T> {
    match text.trim() {
        "" => Some(T::default()),
        text => text.parse().ok(),
    }
}

/// Hundredths of a percent from `12.5` or `12,5`; nothing is 0.
pub fn points(text: &str) -> Option<u16> {
    let text = text.trim().trim_end_matches('%').trim_end();
    if text.is_empty() {
        return Some(0);
    }
    let minor = keyrack_domain::money::read_minor(text, 2)?;
    u16::try_from(minor).ok().filter(|points| *points <= 10_000)
}

/// A percentage from its hundredths, as a field shows it: `12.5`.
pub fn percent(points: u16) -> String {
    let (whole, rest) = (points / 100, points % 100);
    match rest {
        0 => whole.to_string(),
        rest if rest % 10 == 0 => format!("{whole}.{}", rest / 10),
        rest => format!("{whole}.{rest:02}"),
    }
}

#[cfg(test)]
mod tests {
    use super::{percent, points};

    #[test]
    fn percentages_are_read_as_they_are_shown() {
        for hundredths in [0, 5, 50, 1_250, 10_000] {
            assert_eq!(points(&percent(hundredths)), Some(hundredths));
        }
        assert_eq!(points("12,5 %"), Some(1_250));
        assert_eq!(points("101"), None);
        assert_eq!(points("x"), None);
    }
}
