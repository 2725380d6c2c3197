//! The languages say the same things: same messages, same variables, no mistakes in the files.

#![allow(clippy::unwrap_used)]

use std::collections::{BTreeMap, BTreeSet};

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};
use keyrack_locale::{Language, Words, message_ids};

/// Each message of a language with the variables it uses, read from the files themselves.
fn messages(language: Language) -> BTreeMap<String, BTreeSet<String>> {
    let folder = format!("{}/messages/{}", env!("CARGO_MANIFEST_DIR"), language.tag());
    let mut messages = BTreeMap::new();
    for file in std::fs::read_dir(folder).unwrap() {
        let path = file.unwrap().path();
        let text = std::fs::read_to_string(&path).unwrap();
        let parsed = fluent_syntax::parser::parse(text.as_str());
        let resource =
            parsed.unwrap_or_else(|(_, errors)| panic!("{}: {errors:?}", path.display()));
        for entry in resource.body {
            let Entry::Message(message) = entry else {
                continue;
            };
            let mut variables = BTreeSet::new();
            gather(message.value.as_ref().unwrap(), &mut variables);
            let known = messages.insert(message.id.name.to_owned(), variables);
            assert!(
                known.is_none(),
                "{} stands twice in {}",
                message.id.name,
                language.tag()
            );
        }
    }
    messages
}

fn gather(pattern: &Pattern<&str>, variables: &mut BTreeSet<String>) {
    for element in &pattern.elements {
        let PatternElement::Placeable { expression } = element else {
            continue;
        };
        match expression {
            Expression::Inline(inline) => gather_inline(inline, variables),
            Expression::Select { selector, variants } => {
                gather_inline(selector, variables);
                variants
                    .iter()
                    .for_each(|variant| gather(&variant.value, variables));
            }
        }
    }
}

fn gather_inline(inline: &InlineExpression<&str>, variables: &mut BTreeSet<String>) {
    match inline {
        InlineExpression::VariableReference { id } => {
            variables.insert(id.name.to_owned());
        }
        InlineExpression::Placeable { expression } => {
            if let Expression::Inline(inner) = expression.as_ref() {
                gather_inline(inner, variables);
            }
        }
        _ => {}
    }
}

#[test]
fn every_language_has_the_same_messages_with_the_same_variables() {
    let english = messages(Language::English);
    for language in Language::ALL {
        let other = messages(*language);
        for (id, variables) in &english {
            let found = other
                .get(id)
                .unwrap_or_else(|| panic!("{} lacks {id}", language.tag()));
            assert_eq!(found, variables, "{}: {id}", language.tag());
        }
        for id in other.keys() {
            assert!(
                english.contains_key(id),
                "{} has {id}, which English lacks",
                language.tag()
            );
        }
    }
}

/// The variables that are printed; those that only choose a variant are left out.
fn printed(pattern: &Pattern<&str>, variables: &mut BTreeSet<String>) {
    for element in &pattern.elements {
        let PatternElement::Placeable { expression } = element else {
            continue;
        };
        match expression {
            Expression::Inline(inline) => gather_inline(inline, variables),
            Expression::Select { variants, .. } => {
                let values = variants.iter().map(|variant| &variant.value);
                values.for_each(|value| printed(value, variables));
            }
        }
    }
}

/// A field comes by its name on the wire, for messages to choose by, and by its label, to be read.
#[test]
fn no_failure_prints_a_fields_name_on_the_wire() {
    for language in Language::ALL {
        let folder = format!("{}/messages/{}", env!("CARGO_MANIFEST_DIR"), language.tag());
        let text = std::fs::read_to_string(format!("{folder}/failure.ftl")).unwrap();
        let resource = fluent_syntax::parser::parse(text.as_str()).unwrap();
        for entry in resource.body {
            let Entry::Message(message) = entry else {
                continue;
            };
            let mut variables = BTreeSet::new();
            printed(message.value.as_ref().unwrap(), &mut variables);
            let (tag, id) = (language.tag(), message.id.name);
            assert!(!variables.contains("field"), "{tag}: {id} prints $field");
        }
    }
}

#[test]
fn every_file_is_compiled_in() {
    for language in Language::ALL {
        let compiled: BTreeSet<String> = message_ids(*language)
            .into_iter()
            .map(str::to_owned)
            .collect();
        let written: BTreeSet<String> = messages(*language).into_keys().collect();
        assert_eq!(compiled, written, "{}", language.tag());
    }
}

#[test]
fn no_message_leaves_a_variable_or_an_id_on_the_screen() {
    for language in Language::ALL {
        let words = Words::of(*language);
        for (id, variables) in messages(*language) {
            for count in [0, 1, 2, 21] {
                let values: Vec<_> = variables
                    .iter()
                    .map(|name| (name.as_str(), count.into()))
                    .collect();
                let text = words.find(&id, &values).unwrap();
                assert!(
                    !text.trim().is_empty() && !text.contains(['{', '$']),
                    "{id}: {text}"
                );
            }
        }
    }
}

#[test]
fn a_hint_belongs_to_a_failure() {
    let english = messages(Language::English);
    for id in english.keys().filter(|id| id.starts_with("failure-")) {
        if let Some(failure) = id.strip_suffix("-hint") {
            assert!(english.contains_key(failure), "{id} has no failure");
        }
    }
}
