//! Companies.

use keyrack_domain::company::{Company, CompanyTerms};
use keyrack_replica::{Edit, EditError};
use serde::Deserialize;
use serde_json::{Map, Value};

/// The fields of what was agreed, each with the map or field of the document that it stands in, so that two
/// people who change different ones do not contradict each other.
const AGREED: [(&str, &str); 11] = [
    ("kind", "kind"),
    ("phone", "phone"),
    ("credit_limit_minor", "credit_limit"),
    ("rate_plan", "rates/plan"),
    ("discount_basis_points", "rates/discount_basis_points"),
    ("code", "rates/code"),
    ("direct_billing", "routing/direct_billing"),
    ("contact", "contacts/office"),
    ("commission_basis_points", "other/commission_basis_points"),
    ("commission_base", "other/commission_base"),
    ("archived", "other/archived"),
];

/// The company that a document describes; `None` while it has no name.
pub(crate) fn company_from(value: &Value) -> Option<Company> {
    let text = |field: &str| {
        value
            .get(field)
            .and_then(Value::as_str)
            .unwrap_or_default()
            .to_owned()
    };
    let address = value.get("address").and_then(|address| address.get("line"));
    let company = Company {
        name: text("name"),
        vat_id: text("vat_id"),
        address: address
            .and_then(Value::as_str)
            .unwrap_or_default()
            .to_owned(),
        email: text("email"),
        terms: terms_from(value),
    };
    (!company.name.is_empty()).then_some(company)
}

/// What was agreed. An entry that does not fit, of a newer program, leaves what stands without it.
fn terms_from(value: &Value) -> CompanyTerms {
    let mut terms = CompanyTerms::default();
    for (field, place) in AGREED {
        let held = match place.split_once('/') {
            Some((map, key)) => value.get(map).and_then(|map| map.get(key)),
            None => value.get(place),
        };
        let Some(held) = held.filter(|held| !held.is_null()) else {
            continue;
        };
        if let Ok(Value::Object(mut whole)) = serde_json::to_value(&terms) {
            whole.insert(field.to_owned(), held.clone());
            terms = CompanyTerms::deserialize(Value::Object(whole)).unwrap_or(terms);
        }
    }
    terms
}

/// Writes what is known of a company.
pub(crate) fn put_company(
    edit: &mut Edit<'_>,
    before: Option<&Company>,
    company: &Company,
) -> Result<(), EditError> {
    edit.set("name", &Value::from(company.name.as_str()))?;
    edit.set("vat_id", &Value::from(company.vat_id.as_str()))?;
    edit.set("address", &serde_json::json!({ "line": company.address }))?;
    edit.set("email", &Value::from(company.email.as_str()))?;
    let none = CompanyTerms::default();
    let old = fields(before.map_or(&none, |before| &before.terms));
    let new = fields(&company.terms);
    for (field, place) in AGREED {
        let (old, value) = (old.get(field), new.get(field));
        if old == value {
            continue;
        }
        let value = value.cloned().unwrap_or(Value::Null);
        match place.split_once('/') {
            Some((map, key)) if value.is_null() => edit.remove(map, key)?,
            Some((map, key)) => edit.put(map, key, &value)?,
            None => edit.set(place, &value)?,
        }
    }
    Ok(())
}

fn fields(terms: &CompanyTerms) -> Map<String, Value> {
    match serde_json::to_value(terms) {
        Ok(Value::Object(fields)) => fields,
        _ => Map::new(),
    }
}
