//! The message files, compiled in.

use fluent_syntax::ast::Entry;

use crate::language::Language;

/// The files of one language, by area.
pub(crate) const fn files(language: Language) -> &'static [(&'static str, &'static str)] {
    macro_rules! files {
        ($tag:literal) => {
            &[
                (
                    "common",
                    include_str!(concat!("../messages/", $tag, "/common.ftl")),
                ),
                (
                    "failure",
                    include_str!(concat!("../messages/", $tag, "/failure.ftl")),
                ),
                (
                    "desk",
                    include_str!(concat!("../messages/", $tag, "/desk.ftl")),
                ),
                (
                    "chart",
                    include_str!(concat!("../messages/", $tag, "/chart.ftl")),
                ),
                (
                    "setup",
                    include_str!(concat!("../messages/", $tag, "/setup.ftl")),
                ),
                (
                    "rates",
                    include_str!(concat!("../messages/", $tag, "/rates.ftl")),
                ),
                (
                    "look",
                    include_str!(concat!("../messages/", $tag, "/look.ftl")),
                ),
                (
                    "import",
                    include_str!(concat!("../messages/", $tag, "/import.ftl")),
                ),
                (
                    "guest",
                    include_str!(concat!("../messages/", $tag, "/guest.ftl")),
                ),
                (
                    "people",
                    include_str!(concat!("../messages/", $tag, "/people.ftl")),
                ),
                (
                    "stay",
                    include_str!(concat!("../messages/", $tag, "/stay.ftl")),
                ),
                (
                    "mail",
                    include_str!(concat!("../messages/", $tag, "/mail.ftl")),
                ),
                (
                    "house",
                    include_str!(concat!("../messages/", $tag, "/house.ftl")),
                ),
                (
                    "print",
                    include_str!(concat!("../messages/", $tag, "/print.ftl")),
                ),
            ]
        };
    }
    match language {
        Language::English => files!("en"),
        Language::German => files!("de"),
        Language::French => files!("fr"),
        Language::Spanish => files!("es"),
        Language::Italian => files!("it"),
        Language::Portuguese => files!("pt"),
        Language::Dutch => files!("nl"),
        Language::Polish => files!("pl"),
        Language::Japanese => files!("ja"),
        Language::Chinese => files!("zh-Hans"),
        Language::Arabic => files!("ar"),
    }
}

/// The ids of a language's messages, for the check that compares them with their uses.
#[must_use]
pub fn message_ids(language: Language) -> Vec<&'static str> {
    let mut ids = Vec::new();
    for (_, text) in files(language) {
        // What cannot be parsed is left out here; a test of this crate refuses such a file.
        let parsed = fluent_syntax::parser::parse(*text).unwrap_or_else(|(parsed, _)| parsed);
        ids.extend(parsed.body.into_iter().filter_map(|entry| match entry {
            Entry::Message(message) => Some(message.id.name),
            _ => None,
        }));
    }
    ids
}
