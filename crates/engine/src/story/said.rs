//! Values of documents as far as they can be said.

use keyrack_contract::view::Said;
use keyrack_domain::{Currency, Money};
use keyrack_replica::{DocumentClass, Place};
use serde_json::Value;

use crate::shape::EXPECTED_AT;

/// A value that stands at a place of a document.
pub(crate) fn said(class: DocumentClass, place: &Place, value: &Value, currency: Currency) -> Said {
    let number = || value.as_i64();
    match (class, place.field_name()) {
        (DocumentClass::Rates, "prices") => {
            if let Some(minor) = number() {
                return Said::Money(Money::new(minor, currency));
            }
        }
        (DocumentClass::Housekeeping, "status") => {
            let status = value.get("status").cloned().unwrap_or(Value::Null);
            if let Ok(status) = serde_json::from_value(status) {
                return Said::Clean(status);
            }
        }
        // A clock time, without its seconds.
        (DocumentClass::Reservation, EXPECTED_AT) => {
            if let Some(time) = value.as_str().and_then(|text| text.get(..5)) {
                return Said::Text(time.to_owned());
            }
        }
        // An id says nothing to a person.
        (DocumentClass::Reservation, "company") => return Said::Parts,
        _ => {}
    }
    match value {
        Value::Null => Said::Nothing,
        Value::String(text) if text.is_empty() => Said::Nothing,
        Value::String(text) => Said::Text(text.clone()),
        Value::Bool(flag) => Said::Flag(*flag),
        Value::Number(_) => number().map_or(Said::Parts, Said::Number),
        Value::Array(_) | Value::Object(_) => Said::Parts,
    }
}
