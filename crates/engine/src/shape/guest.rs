//! Guests. Their documents are the only place for what is known of a person.

use keyrack_domain::BookingId;
use keyrack_domain::guest::Guest;
use keyrack_replica::{Edit, EditError, Place};
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

/// Writes what the guest asked for with a booking. It is their own words, so it stands with them and
/// goes with them.
pub(crate) fn put_requests(
    edit: &mut Edit<'_>,
    booking: BookingId,
    requests: &str,
) -> Result<(), EditError> {
    if requests.is_empty() {
        return Ok(());
    }
    edit.put("messages", &booking.to_string(), &Value::from(requests))
}

/// The place of what the guest asked for with a booking.
pub(crate) fn requests_place(booking: BookingId) -> Place {
    Place::entry("messages", &booking.to_string())
}
