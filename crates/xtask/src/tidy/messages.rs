//! Messages that are missing, unused, or not the same in every language.
//!
//! A message is used where its key stands in Rust code as a whole string, where another message
//! names it, or where it tells a failure of the contract's table. A message is missing when code
//! says it by a key that no file has, or when a failure has no words.

use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
};

use anyhow::Result;
use regex::Regex;

use crate::workspace::Workspace;

const FOLDER: &str = "crates/locale/messages/";
/// The language that the others are compared with.
const FIRST: &str = "en";
/// The table of failures; `failure-KEY` tells one, and `failure-KEY-hint` says what to do.
const FAILURES: &str = "crates/contract/src/failure.rs";
/// Failures told by other words: a broken restriction has a sentence for each rule.
const TOLD_OTHERWISE: &[&str] = &["restricted"];
/// Beginnings of keys that are put together from a name: of a field in a form, of a step of a stay.
const PUT_TOGETHER: &[&str] = &["field-", "step-"];
/// Tests of the crate that says messages try keys that are not there.
const MAY_SAY_ANYTHING: &str = "crates/locale/";

/// A language's messages: each key with the text after it.
type Messages = BTreeMap<String, String>;

/// Reads every language and every Rust file.
pub fn check(workspace: &Workspace) -> Result<Vec<String>> {
    let mut findings = Vec::new();
    let mut languages: BTreeMap<String, Messages> = BTreeMap::new();
    let mut code = Code::default();
    for file in workspace.files()? {
        let path = workspace.path(&file);
        if let Some((language, _)) = file
            .strip_prefix(FOLDER)
            .and_then(|rest| rest.split_once('/'))
        {
            let text = fs::read_to_string(path)?;
            findings.extend(read(
                &file,
                &text,
                languages.entry(language.to_owned()).or_default(),
            ));
        } else if file.ends_with(".rs") && !file.starts_with("crates/xtask/") {
            code.read(&file, &fs::read_to_string(path)?)?;
        }
    }
    let Some(first) = languages.get(FIRST) else {
        return Ok(findings);
    };
    for (language, messages) in languages.iter().filter(|(language, _)| *language != FIRST) {
        findings.extend(compare(language, first, messages)?);
    }
    findings.extend(code.unused(first));
    findings.extend(code.missing(first));
    Ok(findings)
}

/// Reads one file of messages; a key that is there twice is a finding.
fn read(file: &str, text: &str, messages: &mut Messages) -> Vec<String> {
    let mut findings = Vec::new();
    let mut last = None;
    for line in text.lines() {
        let starts_entry = line.starts_with(|first: char| first.is_ascii_alphabetic());
        let entry = line.split_once('=').filter(|_| starts_entry);
        if let Some((key, value)) = entry {
            let key = key.trim().to_owned();
            if messages.insert(key.clone(), value.to_owned()).is_some() {
                findings.push(format!("{file}: `{key}` is there twice"));
            }
            last = Some(key);
        } else if line.starts_with(['#', '-']) {
            last = None;
        } else if let Some(value) = last.as_ref().and_then(|key| messages.get_mut(key)) {
            value.push('\n');
            value.push_str(line);
        }
    }
    findings
}

/// What one language has and another has not, keys and the variables they name.
fn compare(language: &str, first: &Messages, other: &Messages) -> Result<Vec<String>> {
    let variable = Regex::new(r"\$[A-Za-z][\w-]*")?;
    let variables = |text: &str| {
        variable
            .find_iter(text)
            .map(|found| found.as_str().to_owned())
            .collect::<BTreeSet<_>>()
    };
    let mut findings = Vec::new();
    for (key, text) in first {
        match other.get(key) {
            None => findings.push(format!("{language}: `{key}` is missing")),
            Some(others) if variables(text) != variables(others) => {
                findings.push(format!(
                    "{language}: `{key}` names other variables than in {FIRST}"
                ));
            }
            Some(_) => {}
        }
    }
    let extra = other.keys().filter(|key| !first.contains_key(*key));
    findings.extend(extra.map(|key| format!("{language}: `{key}` is not in {FIRST}")));
    Ok(findings)
}

/// What Rust code says about messages.
#[derive(Default)]
struct Code {
    /// Every string that has the shape of a key.
    strings: BTreeSet<String>,
    /// Keys that are said, each with a file that does.
    said: BTreeMap<String, String>,
    /// Keys of failures.
    failures: BTreeSet<String>,
}

impl Code {
    fn read(&mut self, file: &str, text: &str) -> Result<()> {
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

    fn unused(&self, messages: &Messages) -> Option<String> {
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

    fn missing(&self, messages: &Messages) -> Vec<String> {
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

    const EN: &str = "# Words\n-brand = Keyrack\nbook = Book\nnights = { $count ->\n    [one] one night\n   *[other] { $count } nights\n}\nboth = { book } it\n";

    fn messages(text: &str) -> Messages {
        let mut messages = Messages::new();
        assert_eq!(read("f.ftl", text, &mut messages), Vec::<String>::new());
        messages
    }

    #[test]
    fn keys_are_read_and_a_second_one_is_found() {
        assert_eq!(
            messages(EN).keys().collect::<Vec<_>>(),
            ["book", "both", "nights"]
        );
        assert_eq!(
            read("f.ftl", "a = 1\na = 2\n", &mut Messages::new()),
            ["f.ftl: `a` is there twice"]
        );
    }

    #[test]
    fn a_language_that_lags_behind_is_found() {
        let other = messages("nights = Nächte\nboth = { book }\nalt = Alt\n");
        assert_eq!(
            compare("de", &messages(EN), &other).unwrap(),
            [
                "de: `book` is missing",
                "de: `nights` names other variables than in en",
                "de: `alt` is not in en"
            ]
        );
    }

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
