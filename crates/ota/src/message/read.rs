//! From bytes to a message.

use std::collections::BTreeSet;

use keyrack_domain::Currency;
use roxmltree::{Document, ParsingOptions};

use super::element::Element;
use super::{Message, Plan, offers, rates, rules, supplements};
use crate::fault::{Fault, Wrong};

/// The largest message that is read. A year of a large hotel is a tenth of it.
pub const BYTES_MAX: usize = 8 * 1024 * 1024;

/// The most elements and texts; a message of the largest size has fewer.
const NODES_MAX: u32 = 1_000_000;

impl Message {
    /// Reads a message.
    ///
    /// # Errors
    /// [`Fault`]: the first thing that is wrong, with its line.
    pub fn read(bytes: &[u8]) -> Result<Self, Fault> {
        let first = |wrong| Fault { line: 1, wrong };
        if bytes.len() > BYTES_MAX {
            return Err(first(Wrong::TooLarge));
        }
        let text = std::str::from_utf8(bytes).map_err(|error| {
            let before = bytes.get(..error.valid_up_to()).unwrap_or_default();
            let lines = before.iter().filter(|byte| **byte == b'\n').count();
            Fault {
                line: u32::try_from(lines).unwrap_or(u32::MAX).saturating_add(1),
                wrong: Wrong::NotText,
            }
        })?;
        let options = ParsingOptions {
            allow_dtd: false,
            nodes_limit: NODES_MAX,
            ..ParsingOptions::default()
        };
        let document = Document::parse_with_options(text.trim_start_matches('\u{feff}'), options)
            .map_err(|error| Fault {
            line: error.pos().row,
            wrong: match error {
                roxmltree::Error::DtdDetected => Wrong::DocumentType,
                roxmltree::Error::NodesLimitReached => Wrong::TooLarge,
                other => Wrong::NotXml(other.to_string()),
            },
        })?;
        let root = Element(document.root_element());
        if root.name() != "OTA_HotelRatePlanNotifRQ" {
            return root.wrong(Wrong::OtherMessage(root.name().to_owned()));
        }
        let mut plans: Vec<Plan> = Vec::new();
        let mut codes = BTreeSet::new();
        let list = root.needs("RatePlans")?;
        for element in list.children("RatePlan") {
            let plan = plan(element)?;
            if !codes.insert(plan.code.clone()) {
                return element.wrong(Wrong::Known(format!("RatePlanCode {}", plan.code)));
            }
            plans.push(plan);
        }
        if plans.is_empty() {
            return list.wrong(Wrong::NoElement {
                within: "RatePlans".to_owned(),
                missing: "RatePlan",
            });
        }
        Ok(Self { plans })
    }
}

fn plan(element: Element<'_>) -> Result<Plan, Fault> {
    let kind = element.text("RatePlanNotifType").unwrap_or("New");
    if !["New", "Full"].contains(&kind) {
        let what = format!(
            "RatePlanNotifType {kind}; a plan is read from a message that holds all of it, which"
        );
        return element.wrong(Wrong::Unsupported(what));
    }
    let code = element.needs_text("RatePlanCode")?.to_owned();
    let Ok(currency) = Currency::try_new(element.needs_text("CurrencyCode")?) else {
        return element.refuse("CurrencyCode", "a currency, as in EUR");
    };
    let offers = offers::read(element)?;
    Ok(Plan {
        code,
        currency,
        rates: rates::read(element)?,
        rules: rules::read(element)?,
        supplements: supplements::read(element)?,
        conditions: offers.conditions,
        free_nights: offers.free_nights,
        family: offers.family,
    })
}
