//! What every step shares: the draft, what is wrong with it, and fields tied to both.

use std::cell::RefCell;
use std::rc::Rc;

use keyrack_contract::setup::{Draft, Problem};
use keyrack_locale::Words;
use yew::prelude::*;

use super::wrong::sentence;
use crate::piece::{Check, Choice, Field, Select};

/// What a step is drawn from.
#[derive(Clone)]
pub struct Form {
    /// How things are said.
    pub words: Words,
    /// What is typed so far.
    pub draft: Rc<Draft>,
    /// A password for each person.
    pub passwords: Rc<Vec<String>>,
    /// The draft as it was typed last, which may be newer than what is drawn.
    pub newest: Rc<RefCell<Rc<Draft>>>,
    /// The passwords in the same way.
    pub newest_passwords: Rc<RefCell<Rc<Vec<String>>>>,
    /// What is wrong, once it was asked for.
    pub problems: Rc<Vec<Problem>>,
    /// What is typed now.
    pub onchange: Callback<Draft>,
    /// The passwords as they are typed now.
    pub onpasswords: Callback<Vec<String>>,
}

/// The page's id of a draft's field.
pub fn id_of(field: &str) -> String {
    format!("setup-{}", field.replace('_', "-"))
}

/// What a field of text is.
pub struct Line<'a> {
    /// Its name in the draft.
    pub field: &'a str,
    /// What is asked for.
    pub label: String,
    /// What helps.
    pub hint: Option<String>,
    /// What stands there.
    pub value: &'a str,
    /// `text`, `date`, `time`, `email`, `password`.
    pub kind: &'static str,
    /// Whether it has to be filled.
    pub required: bool,
}

impl Form {
    /// What is wrong with a field.
    pub fn wrong(&self, field: &str) -> Option<AttrValue> {
        let problem = self
            .problems
            .iter()
            .find(|problem| problem.field == field)?;
        Some(sentence(&self.words, problem).into())
    }

    /// A change of the draft, made from what was typed.
    pub fn change<T: 'static>(&self, edit: impl Fn(&mut Draft, T) + 'static) -> Callback<T> {
        let (newest, onchange) = (Rc::clone(&self.newest), self.onchange.clone());
        Callback::from(move |typed: T| {
            let mut changed = Draft::clone(&newest.borrow());
            edit(&mut changed, typed);
            onchange.emit(changed);
        })
    }

    /// A field of text.
    pub fn line(&self, line: Line<'_>, edit: impl Fn(&mut Draft, String) + 'static) -> Html {
        html! {
            <Field id={id_of(line.field)} label={line.label} value={line.value.to_owned()} kind={line.kind}
                required={line.required} error={self.wrong(line.field)} hint={line.hint.map(AttrValue::from)}
                oninput={self.change(edit)} chars_max={400} />
        }
    }

    /// A required field of plain text.
    pub fn need(
        &self,
        field: &str,
        label: &'static str,
        value: &str,
        edit: impl Fn(&mut Draft, String) + 'static,
    ) -> Html {
        let line = Line {
            field,
            label: self.words.say(label),
            hint: None,
            value,
            kind: "text",
            required: true,
        };
        self.line(line, edit)
    }

    /// A field of plain text with what helps.
    pub fn may(
        &self,
        field: &str,
        (label, hint): (&'static str, &'static str),
        value: &str,
        edit: impl Fn(&mut Draft, String) + 'static,
    ) -> Html {
        let line = Line {
            field,
            label: self.words.say(label),
            hint: Some(self.words.say(hint)),
            value,
            kind: "text",
            required: false,
        };
        self.line(line, edit)
    }

    /// One of a few.
    pub fn pick<T: Copy + PartialEq + 'static>(
        &self,
        field: &str,
        label: &'static str,
        chosen: T,
        all: &[(&'static str, T, String)],
        edit: impl Fn(&mut Draft, T) + 'static,
    ) -> Html {
        let value = all
            .iter()
            .find(|(_, one, _)| *one == chosen)
            .map_or("", |(value, _, _)| *value);
        let choices: Vec<Choice> = all
            .iter()
            .map(|(value, _, label)| Choice::new(*value, label.clone()))
            .collect();
        let known: Vec<(&'static str, T)> =
            all.iter().map(|(value, one, _)| (*value, *one)).collect();
        let onchange = self.change(move |draft: &mut Draft, typed: String| {
            if let Some((_, one)) = known.iter().find(|(value, _)| *value == typed) {
                edit(draft, *one);
            }
        });
        html! { <Select id={id_of(field)} label={self.words.say(label)} {value} {choices} {onchange} /> }
    }

    /// Yes or no.
    pub fn check(
        &self,
        field: &str,
        label: String,
        checked: bool,
        edit: impl Fn(&mut Draft, bool) + 'static,
    ) -> Html {
        html! { <Check id={id_of(field)} {label} {checked} onchange={self.change(edit)} /> }
    }

    /// What is wrong with something that is no single field.
    pub fn told(&self, field: &str) -> Html {
        self.wrong(field).map_or_else(
            || html! {},
            |says| html! { <p id={id_of(field)} tabindex="-1" class="kr-field__told kr-field__told--wrong">{ says }</p> },
        )
    }
}
