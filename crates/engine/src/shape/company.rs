//! Companies.

use keyrack_domain::company::Company;
use keyrack_replica::{Edit, EditError};
use serde_json::Value;

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
    };
    (!company.name.is_empty()).then_some(company)
}

/// Writes what is known of a company.
pub(crate) fn put_company(edit: &mut Edit<'_>, company: &Company) -> Result<(), EditError> {
    edit.set("name", &Value::from(company.name.as_str()))?;
    edit.set("vat_id", &Value::from(company.vat_id.as_str()))?;
    edit.set("address", &serde_json::json!({ "line": company.address }))?;
    edit.set("email", &Value::from(company.email.as_str()))
}
