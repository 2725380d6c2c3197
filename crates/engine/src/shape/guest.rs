//! Guests. Their documents are the only place for what is known of a person.

use keyrack_domain::guest::Guest;
use keyrack_replica::{Edit, EditError};
use serde_json::Value;

/// The guest that a document describes.
pub(crate) fn guest_from(value: &Value) -> Guest {
    let text = |field: &str| {
        value
            .get(field)
            .and_then(Value::as_str)
            .unwrap_or_default()
            .to_owned()
    };
    Guest {
        first_name: text("given_name"),
        last_name: text("family_name"),
        email: text("email"),
        phone: text("phone"),
        country: text("country"),
        language: text("language"),
    }
}

/// Writes what is known of a guest.
pub(crate) fn put_guest(edit: &mut Edit<'_>, guest: &Guest) -> Result<(), EditError> {
    for (field, text) in [
        ("given_name", &guest.first_name),
        ("family_name", &guest.last_name),
        ("email", &guest.email),
        ("phone", &guest.phone),
        ("country", &guest.country),
        ("language", &guest.language),
    ] {
        edit.set(field, &Value::from(text.as_str()))?;
    }
    Ok(())
}
