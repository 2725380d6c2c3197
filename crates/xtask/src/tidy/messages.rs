//! Messages that are missing, unused, or not the same in every language.
//!
//! A message is used where its key stands in Rust code as a whole string, or where another
//! message names it. Code that puts a key together out of parts is listed below.

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
/// Beginnings of keys that code puts together, each with the reason.
const DYNAMIC: &[(&str, &str)] = &[];

/// A language's messages: each key with the text after it.
type Messages = BTreeMap<String, String>;

/// Reads every language and every Rust file.
pub fn check(workspace: &Workspace) -> Result<Vec<String>> {
    let mut findings = Vec::new();
    let mut languages: BTreeMap<String, Messages> = BTreeMap::new();
    let mut code = Vec::new();
    for file in workspace.files()? {
        if let Some((language, _)) = file
            .strip_prefix(FOLDER)
            .and_then(|rest| rest.split_once('/'))
        {
            let text = fs::read_to_string(workspace.path(&file))?;
            findings.extend(read(
                &file,
                &text,
                languages.entry(language.to_owned()).or_default(),
            ));
        } else if file.ends_with(".rs") && !file.starts_with("crates/xtask/") {
            code.push(fs::read_to_string(workspace.path(&file))?);
        }
    }
    let Some(first) = languages.get(FIRST) else {
        return Ok(findings);
    };
    for (language, messages) in languages.iter().filter(|(language, _)| *language != FIRST) {
        findings.extend(compare(language, first, messages)?);
    }
    let literals = literals(&code)?;
    findings.extend(unused(first, &literals));
    findings.extend(missing(first, &literals));
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

/// Every string in code that has the shape of a key.
fn literals(code: &[String]) -> Result<BTreeSet<String>> {
    let literal = Regex::new(r#""([a-z][a-z0-9]*(?:-[a-z0-9]+)*)""#)?;
    let all = code.iter().flat_map(|text| literal.captures_iter(text));
    Ok(all
        .filter_map(|found| Some(found.get(1)?.as_str().to_owned()))
        .collect())
}

fn unused(messages: &Messages, literals: &BTreeSet<String>) -> Option<String> {
    let is_built = |key: &str| DYNAMIC.iter().any(|(start, _)| key.starts_with(start));
    let is_named = |key: &str| {
        messages
            .values()
            .any(|text| text.contains(&format!("{{ {key} }}")))
    };
    let keys = messages
        .keys()
        .filter(|key| !literals.contains(*key) && !is_built(key) && !is_named(key));
    let keys: Vec<&str> = keys.map(String::as_str).collect();
    (!keys.is_empty()).then(|| {
        format!(
            "delete these {}, which nothing uses: {}",
            keys.len(),
            keys.join(", ")
        )
    })
}

fn missing(_messages: &Messages, _literals: &BTreeSet<String>) -> Vec<String> {
    Vec::new()
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

    #[test]
    fn a_message_nobody_asks_for_is_found() {
        let code = ["text(\"nights\"); text(\"both-of-them\")".to_owned()];
        // `book` stands inside `both`, which nobody asks for either.
        assert_eq!(
            unused(&messages(EN), &literals(&code).unwrap()),
            ["`both` is used nowhere: delete it"]
        );
    }
}
