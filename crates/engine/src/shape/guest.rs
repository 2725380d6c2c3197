//! Guests. Their documents are the only place for what is known of a person.

use std::collections::{BTreeMap, BTreeSet};

use keyrack_contract::call::booking::Agreed;
use keyrack_domain::guest::{Consent, Guest};
use keyrack_domain::{BookingId, GuestId};
use keyrack_replica::{Edit, EditError, Place};
use serde_json::Value;

/// Where a document says when and under which words the guest agreed to offers by mail.
const NEWSLETTER_WORDS: &str = "newsletter_words";

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

/// What a guest's document holds beside name and contact.
#[derive(Debug, Default)]
pub(crate) struct AboutGuest {
    /// What the guest likes.
    pub preferences: BTreeSet<String>,
    /// Notes for staff.
    pub notes: String,
    /// What was agreed to, and what not.
    pub consents: BTreeMap<Consent, bool>,
    /// The profile that stands for this one.
    pub link: Option<GuestId>,
    /// What the guest asked for with each booking.
    pub requests: Vec<String>,
}

/// Everything but name and contact.
pub(crate) fn about_guest(value: &Value) -> AboutGuest {
    let entries = |field: &str| {
        value
            .get(field)
            .and_then(Value::as_object)
            .into_iter()
            .flatten()
    };
    let consent = |name: &str| value.get("consents")?.get(name)?.as_bool();
    AboutGuest {
        preferences: entries("preferences")
            .filter(|(_, liked)| liked.as_bool() == Some(true))
            .map(|(word, _)| word.clone())
            .collect(),
        notes: value
            .get("notes")
            .and_then(Value::as_str)
            .unwrap_or_default()
            .to_owned(),
        consents: Consent::ALL
            .into_iter()
            .filter_map(|kind| Some((kind, consent(kind.name())?)))
            .collect(),
        link: value
            .get("other")
            .and_then(|other| other.get(LINK))
            .and_then(Value::as_str)
            .and_then(|id| id.parse().ok()),
        requests: entries("messages")
            .filter_map(|(_, request)| request.as_str().map(str::to_owned))
            .collect(),
    }
}

/// Where a document names the profile that stands for it.
const LINK: &str = "stands_for";

/// Writes or clears the link to the profile that stands for this one. It is one scalar: of two that
/// were written at once one wins everywhere, and the other is kept and shown.
pub(crate) fn put_link(edit: &mut Edit<'_>, target: Option<GuestId>) -> Result<(), EditError> {
    match target {
        Some(target) => edit.put("other", LINK, &Value::from(target.to_string())),
        None => edit.remove("other", LINK),
    }
}

/// Writes the difference between two sets of preferences, so that what another desk adds stays.
pub(crate) fn put_preferences(
    edit: &mut Edit<'_>,
    old: &BTreeSet<String>,
    new: &BTreeSet<String>,
) -> Result<(), EditError> {
    for word in new.difference(old) {
        edit.put("preferences", word, &Value::from(true))?;
    }
    for word in old.difference(new) {
        edit.remove("preferences", word)?;
    }
    Ok(())
}

/// Writes what was agreed to, and what not.
pub(crate) fn put_consents(
    edit: &mut Edit<'_>,
    consents: &BTreeMap<Consent, bool>,
) -> Result<(), EditError> {
    consents
        .iter()
        .try_for_each(|(kind, given)| edit.put("consents", kind.name(), &Value::from(*given)))
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

/// Writes that the guest wants offers by mail, and since when and under which words, so that it can be
/// shown later and goes with them.
pub(crate) fn put_newsletter(edit: &mut Edit<'_>, agreed: &Agreed) -> Result<(), EditError> {
    edit.put("consents", Consent::Newsletter.name(), &Value::from(true))?;
    let words = serde_json::json!({ "at": agreed.at, "wording": agreed.wording });
    edit.put("consents", NEWSLETTER_WORDS, &words)
}

/// Where it stands whether the guest wants offers by mail, and since when and under which words.
pub(crate) fn newsletter_places() -> [Place; 2] {
    [Consent::Newsletter.name(), NEWSLETTER_WORDS].map(|name| Place::entry("consents", name))
}

/// The place of what the guest asked for with a booking.
pub(crate) fn requests_place(booking: BookingId) -> Place {
    Place::entry("messages", &booking.to_string())
}
