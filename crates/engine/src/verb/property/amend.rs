//! `property.settings` and `property.amend`: the facts of the hotel after it was set up.

use keyrack_contract::call::Done;
use keyrack_contract::call::property::{Amend, Facts, Settings};
use keyrack_contract::{Code, Failure};
use keyrack_domain::guest::is_email;
use keyrack_domain::tax::{self, Tax};
use keyrack_replica::{DocumentClass, DocumentId, Heads};
use keyrack_store::reservation;
use serde::Serialize;
use serde_json::Value;

use crate::archive;
use crate::call::{Ask, Do, View};
use crate::caller::Needs;
use crate::door::Tx;
use crate::shape::put_fact;
use crate::stop::Stop;

/// The longest name, address and telephone number, in characters.
const NAME_CHARS_MAX: usize = 120;
const ADDRESS_CHARS_MAX: usize = 300;
const PHONE_CHARS_MAX: usize = 40;
/// The most languages.
const LANGUAGES_MAX: usize = 20;

impl Ask for Settings {
    const NEEDS: Needs = Needs::Manager;

    fn answer(&self, seen: &View<'_>) -> Result<Facts, Stop> {
        let property = seen.index()?.profile().property.clone();
        let id = DocumentId(property.id.0);
        seen.read(|read| {
            let document = archive::load(read, seen.inner, id)?.ok_or(Code::PropertyUnknown)?;
            Ok(Facts {
                version: hex::encode(document.heads().to_bytes()),
                sold: !reservation::newest(read, 1)?.is_empty(),
                property,
            })
        })
    }
}

impl Do for Amend {
    const NEEDS: Needs = Needs::Manager;

    fn run(self, tx: &mut Tx<'_, '_>) -> Result<Done, Stop> {
        let id = tx.index()?.profile().property.id;
        let shown = hex::decode(&self.version)
            .ok()
            .and_then(|bytes| Heads::from_bytes(&bytes))
            .ok_or(Code::VersionUnknown)?;
        let known = tx
            .document(DocumentId(id.0))?
            .ok_or(Code::PropertyUnknown)?
            .value_at(&shown)?;
        if known.is_none() {
            return Err(Code::VersionUnknown.into());
        }
        let facts = checked(self)?;
        let fields: Vec<&str> = facts.iter().map(|(field, _)| *field).collect();
        let detail = serde_json::json!({ "fields": fields });
        tx.edit_at(
            DocumentId(id.0),
            DocumentClass::Property,
            Some(&shown),
            |edit| {
                facts
                    .iter()
                    .try_for_each(|(field, value)| put_fact(edit, field, value))
            },
        )?;
        tx.audit(id.0, &detail)?;
        Ok(Done {})
    }
}

/// The fields that change, each as it is kept.
fn checked(call: Amend) -> Result<Vec<(&'static str, Value)>, Stop> {
    let mut facts = Vec::new();
    let text = |field: &'static str, text: Option<String>, least: usize, most: usize| {
        let Some(text) = text else {
            return Ok(None);
        };
        let text = text.trim().to_owned();
        let is_line = !text.chars().any(|c| c.is_control() && c != '\n');
        if (least..=most).contains(&text.chars().count()) && is_line {
            Ok(Some((field, Value::from(text))))
        } else {
            Err(refused(field))
        }
    };
    facts.extend(text("name", call.name, 1, NAME_CHARS_MAX)?);
    facts.extend(text("address", call.address, 1, ADDRESS_CHARS_MAX)?);
    facts.extend(text("phone", call.phone, 0, PHONE_CHARS_MAX)?);
    if let Some(country) = call.country {
        let country = country.trim().to_uppercase();
        if country.len() != 2 || !country.bytes().all(|b| b.is_ascii_uppercase()) {
            return Err(refused("country").into());
        }
        facts.push(("country", Value::from(country)));
    }
    if let Some(email) = call.email {
        let email = email.trim().to_owned();
        if !email.is_empty() && !is_email(&email) {
            return Err(Failure::new(Code::GuestEmail).at("email").into());
        }
        facts.push(("email", Value::from(email)));
    }
    if let Some(languages) = call.languages {
        let fits = |tag: &String| {
            (2..=12).contains(&tag.len())
                && tag.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-')
        };
        let mut once = languages.clone();
        once.sort();
        once.dedup();
        if languages.is_empty()
            || languages.len() > LANGUAGES_MAX
            || once.len() != languages.len()
            || !languages.iter().all(fits)
        {
            return Err(refused("languages").into());
        }
        facts.push(("languages", json(&languages)?));
    }
    if let Some(time) = call.check_in {
        facts.push(("check_in", json(&time)?));
    }
    if let Some(time) = call.check_out {
        facts.push(("check_out", json(&time)?));
    }
    if let Some(taxes) = call.taxes {
        check_taxes(&taxes)?;
        facts.push(("taxes", json(&taxes)?));
    }
    Ok(facts)
}

/// The first fault, at the field that a person would mend.
fn check_taxes(taxes: &[Tax]) -> Result<(), Failure> {
    tax::check(taxes).map_err(|fault| {
        let failure = Failure::new(Code::TaxInvalid)
            .with("part", fault.field())
            .at(fault.field());
        match fault.place() {
            Some(place) => failure.with("place", place),
            None => failure,
        }
    })
}

fn refused(field: &str) -> Failure {
    Failure::new(Code::PropertyInvalid)
        .with("field", field)
        .at(field)
}

fn json(value: &impl Serialize) -> Result<Value, Stop> {
    Ok(serde_json::to_value(value)?)
}
