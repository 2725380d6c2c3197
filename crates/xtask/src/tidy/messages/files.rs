//! Files of messages, and one language beside another.

use std::collections::{BTreeMap, BTreeSet};

use anyhow::Result;
use regex::Regex;

use super::FIRST;

/// A language's messages: each key with the text after it.
pub type Messages = BTreeMap<String, String>;

/// Reads one file of messages; a key that is there twice is a finding.
pub fn read(file: &str, text: &str, messages: &mut Messages) -> Vec<String> {
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
pub fn compare(language: &str, first: &Messages, other: &Messages) -> Result<Vec<String>> {
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

/// A small file of messages, for tests.
#[cfg(test)]
pub const EN: &str = "# Words\n-brand = Keyrack\nbook = Book\nnights = { $count ->\n    [one] one night\n   *[other] { $count } nights\n}\nboth = { book } it\n";

/// Reads messages that have no fault, for tests.
#[cfg(test)]
pub fn messages(text: &str) -> Messages {
    let mut messages = Messages::new();
    assert_eq!(read("f.ftl", text, &mut messages), Vec::<String>::new());
    messages
}

#[cfg(test)]
mod tests {
    use super::*;

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
}
