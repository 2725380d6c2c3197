//! What Rust code says about messages.

use std::collections::{BTreeMap, BTreeSet};

use anyhow::Result;
use regex::Regex;

use super::files::Messages;

/// The table of failures; `failure-KEY` tells one, and `failure-KEY-hint` says what to do.
const FAILURES: &str = "crates/contract/src/failure.rs";
/// Failures told by other words: a broken restriction has a sentence for each rule.
const TOLD_OTHERWISE: &[&str] = &["restricted"];
/// Beginnings of keys that are put together from a name: of a field in a form, of a step of a stay.
const PUT_TOGETHER: &[&str] = &["field-", "step-"];
/// Tests of the crate that says messages try keys that are not there.
const MAY_SAY_ANYTHING: &str = "crates/locale/";

/// What Rust code says about messages.
#[derive(Default)]
pub struct Code {
    /// Every string that has the shape of a key.
    strings: BTreeSet<String>,
    /// Keys that are said, each with a file that does.
    said: BTreeMap<String, String>,
    /// Keys of failures.
    failures: BTreeSet<String>,
}

impl Code {
    /// Notes the keys in one file.
    pub fn read(&mut self, file: &str, text: &str) -> Result<()> {
        let string = Regex::new(r#""([a-z][a-z0-9]*(?:-[a-z0-9]+)*)""#)?;
        let said = Regex::new(r#"\bsay(?:_with)?\(\s*"([^"]+)""#)?;
        let failure = Regex::new(r#"= "([a-z0-9-]+)", [A-Z]\w+, \d{3};"#)?;
        let all = |pattern: &Regex| {
            pattern
                .captures_iter(text)
                .map(|found| {
                    found
                        .get(1)
                        .map_or_else(String::new, |key| key.as_str().to_owned())
                })
                .collect::<Vec<_>>()
        };
        self.strings.extend(all(&string));
        if !file.starts_with(MAY_SAY_ANYTHING) {
            self.said
                .extend(all(&said).into_iter().map(|key| (key, file.to_owned())));
        }
        if file == FAILURES {
            self.failures.extend(all(&failure));
        }
        Ok(())
    }

    /// Messages that nothing asks for.
    pub fn unused(&self, messages: &Messages) -> Option<String> {
        let tells_failure = |key: &str| {
            let told = key.strip_prefix("failure-").unwrap_or_default();
            self.failures
                .contains(told.strip_suffix("-hint").unwrap_or(told))
        };
        let is_named = |key: &str| {
            messages
                .values()
                .any(|text| text.contains(&format!("{{ {key} }}")))
        };
        let is_put_together = |key: &str| PUT_TOGETHER.iter().any(|start| key.starts_with(start));
        let is_used = |key: &str| {
            self.strings.contains(key)
                || is_put_together(key)
                || tells_failure(key)
                || is_named(key)
        };
        let is_unused = |key: &&String| !is_used(key);
        let keys: Vec<&str> = messages
            .keys()
            .filter(is_unused)
            .map(String::as_str)
            .collect();
        (!keys.is_empty()).then(|| {
            format!(
                "delete these {}, which nothing uses: {}",
                keys.len(),
                keys.join(", ")
            )
        })
    }

    /// Keys that are asked for and have no message.
    pub fn missing(&self, messages: &Messages) -> Vec<String> {
        let said = self
            .said
            .iter()
            .filter(|(key, _)| !messages.contains_key(*key));
        let said =
            said.map(|(key, file)| format!("{file} says `{key}`, which no file of messages has"));
        let told = |key: &&String| {
            !TOLD_OTHERWISE.contains(&key.as_str())
                && !messages.contains_key(&format!("failure-{key}"))
        };
        let told = self
            .failures
            .iter()
            .filter(told)
            .map(|key| format!("the failure `{key}` has no words: write `failure-{key}`"));
        said.chain(told).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::tidy::messages::files::{EN, messages};

    fn code(file: &str, text: &str) -> Code {
        let mut code = Code::default();
        code.read(file, text).unwrap();
        code
    }

    #[test]
    fn a_message_nobody_asks_for_is_found() {
        let code = code(
            "ui/src/a.rs",
            "words.say(\"nights\"); let not_it = \"both-of-them\";",
        );
        // `book` stands inside `both`, which nobody asks for either.
        assert_eq!(
            code.unused(&messages(EN)).as_deref(),
            Some("delete these 1, which nothing uses: both")
        );
    }

    #[test]
    fn a_message_that_is_said_but_not_there_is_found() {
        let code = code(
            "ui/src/a.rs",
            "words.say(\"nights\") + words.say_with(\n    \"rooms\", &[])",
        );
        assert_eq!(
            code.missing(&messages(EN)),
            ["ui/src/a.rs says `rooms`, which no file of messages has"]
        );
    }

    #[test]
    fn a_failure_without_words_is_found_and_one_with_words_uses_them() {
        let code = code(
            FAILURES,
            "A = \"too-late\", Refused, 409;\nB = \"lost\", Missing, 404;",
        );
        let messages = messages("failure-too-late = Too late\nfailure-too-late-hint = Hurry\n");
        assert_eq!(code.unused(&messages), None);
        assert_eq!(
            code.missing(&messages),
            ["the failure `lost` has no words: write `failure-lost`"]
        );
    }
}
