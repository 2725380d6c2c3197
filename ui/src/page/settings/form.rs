//! What the forms of the settings share.

use keyrack_contract::call::staff::Role;
use keyrack_locale::Words;
use yew::prelude::*;

use crate::piece::{Choice, told};
use crate::transport::Trouble;

/// The roles, by their names on the wire.
pub const ROLES: [(&str, Role); 3] = [
    ("manager", Role::Manager),
    ("front_desk", Role::FrontDesk),
    ("housekeeping", Role::Housekeeping),
];

/// What a role may do, in words.
pub fn role_word(words: &Words, role: Role) -> String {
    words.say(match role {
        Role::Manager => "setup-role-manager",
        Role::FrontDesk => "setup-role-front-desk",
        Role::Housekeeping => "setup-role-housekeeping",
    })
}

/// The roles to choose from.
pub fn role_choices(words: &Words) -> Vec<Choice> {
    ROLES
        .iter()
        .map(|(value, role)| Choice::new(*value, role_word(words, *role)))
        .collect()
}

/// The role of a name on the wire.
pub fn role_of(value: &str) -> Role {
    let known = ROLES.iter().find(|(name, _)| *name == value);
    known.map_or(Role::FrontDesk, |(_, role)| *role)
}

/// The name of a role on the wire.
pub fn role_name(role: Role) -> &'static str {
    let known = ROLES.iter().find(|(_, other)| *other == role);
    known.map_or("front_desk", |(name, _)| name)
}

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
