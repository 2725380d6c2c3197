//! `guest.correct`.

use std::collections::BTreeSet;

use keyrack_contract::call::Done;
use keyrack_contract::call::guest::Correct;
use keyrack_contract::{Code, Failure};
use keyrack_replica::{DocumentClass, DocumentId};

use crate::call::Do;
use crate::caller::Needs;
use crate::door::Tx;
use crate::shape::{about_guest, put_consents, put_guest, put_preferences};
use crate::stop::Stop;
use crate::verb::sale::{check_guest, check_text};

/// The most preferences of one guest.
const PREFERENCES_MAX: usize = 40;
/// The longest preference.
const PREFERENCE_CHARS_MAX: usize = 30;

impl Do for Correct {
    const NEEDS: Needs = Needs::Staff;

    fn run(self, tx: &mut Tx<'_, '_>) -> Result<Done, Stop> {
        let guest = check_guest(self.guest)?;
        let preferences = self.preferences.map(checked).transpose()?;
        check_text(self.notes.as_deref().unwrap_or_default(), "notes")?;
        keyrack_store::guest::get(tx.write, self.id)?.ok_or(Code::GuestUnknown)?;
        let document = tx
            .document(DocumentId(self.id.0))?
            .ok_or(Code::GuestUnknown)?;
        let old = about_guest(&document.value()?).preferences;
        tx.edit(DocumentId(self.id.0), DocumentClass::Guest, |edit| {
            put_guest(edit, &guest)?;
            if let Some(preferences) = &preferences {
                put_preferences(edit, &old, preferences)?;
            }
            if let Some(notes) = &self.notes {
                edit.text("notes", notes)?;
            }
            put_consents(edit, &self.consents)
        })?;
        tx.audit(self.id.0, &serde_json::json!({}))?;
        Ok(Done {})
    }
}

fn checked(preferences: BTreeSet<String>) -> Result<BTreeSet<String>, Stop> {
    let refused = || {
        Failure::new(Code::GuestPreferences)
            .with("max", PREFERENCES_MAX)
            .at("preferences")
    };
    let preferences: BTreeSet<String> = preferences
        .into_iter()
        .map(|word| word.trim().to_owned())
        .collect();
    let fits = |word: &String| {
        !word.is_empty()
            && word.chars().count() <= PREFERENCE_CHARS_MAX
            && !word.chars().any(char::is_control)
    };
    if preferences.len() > PREFERENCES_MAX || !preferences.iter().all(fits) {
        return Err(refused().into());
    }
    Ok(preferences)
}
