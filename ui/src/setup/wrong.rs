//! What is wrong, in words.

use keyrack_contract::setup::{Problem, Wrong};
use keyrack_locale::Words;

/// One problem as a sentence.
pub fn sentence(words: &Words, problem: &Problem) -> String {
    let key = match problem.wrong {
        Wrong::Missing => "setup-wrong-missing",
        Wrong::TooLong => "setup-wrong-too-long",
        Wrong::Country => "setup-wrong-country",
        Wrong::Zone => "setup-wrong-zone",
        Wrong::Currency => "setup-wrong-currency",
        Wrong::Language => "setup-wrong-language",
        Wrong::Email => "setup-wrong-email",
        Wrong::Time => "setup-wrong-time",
        Wrong::Date => "setup-wrong-date",
        Wrong::Order => "setup-wrong-order",
        Wrong::Overlap => "setup-wrong-overlap",
        Wrong::Number => "setup-wrong-number",
        Wrong::Heads => "setup-wrong-heads",
        Wrong::Amount => "setup-wrong-amount",
        Wrong::Percent => "setup-wrong-percent",
        Wrong::Twice => "setup-wrong-twice",
        Wrong::Range => "setup-wrong-range",
        Wrong::Backwards => "setup-wrong-backwards",
        Wrong::TooMany => "setup-wrong-too-many",
        Wrong::NoRooms => "setup-wrong-no-rooms",
        Wrong::NoManager => "setup-wrong-no-manager",
        Wrong::Password => "setup-wrong-password",
    };
    words.say_with(key, &[("piece", problem.piece.as_str().into())])
}
