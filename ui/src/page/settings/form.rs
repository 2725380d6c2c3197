//! What the forms of the settings share.

use keyrack_locale::Words;
use yew::prelude::*;

use crate::piece::told;
use crate::transport::Trouble;

/// What is wrong with a field, where the failure stands at it.
pub fn wrong(words: &Words, trouble: Option<&Trouble>, field: &str) -> Option<AttrValue> {
    match trouble {
        Some(why @ Trouble::Failed(failure)) if failure.field.as_deref() == Some(field) => {
            Some(AttrValue::from(told(words, why).text))
        }
        _ => None,
    }
}

/// The failure, unless it stands at one of these fields.
pub fn beside(trouble: Option<&Trouble>, fields: &[&str]) -> Option<Trouble> {
    let at_field = |why: &&Trouble| match why {
        Trouble::Failed(failure) => failure
            .field
            .as_deref()
            .is_some_and(|field| fields.contains(&field)),
        Trouble::Lost => false,
    };
    trouble.filter(|why| !at_field(why)).cloned()
}

/// Tells a state what is typed.
pub fn typed<T: Clone + 'static>(
    state: &UseStateHandle<T>,
    set: fn(&mut T, String),
) -> Callback<String> {
    let state = state.clone();
    Callback::from(move |text: String| {
        let mut next = (*state).clone();
        set(&mut next, text);
        state.set(next);
    })
}
