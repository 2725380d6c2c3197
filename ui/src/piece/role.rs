//! What people may do, in words and to choose from.

use keyrack_contract::call::staff::Role;
use keyrack_locale::Words;

use super::Choice;

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
