//! Fields with their label, hint and error; and the list of errors that takes the focus.

use keyrack_contract::Failure;
use maud::{Markup, html};

use crate::page::visit::PageVisit;

/// What is wrong with a form, field by field.
#[derive(Debug, Default)]
pub struct Errors(Vec<(String, String, Option<String>)>);

impl Errors {
    /// Adds a failure at its field; without one it stands in the list alone.
    pub fn push(&mut self, page: &PageVisit, failure: &Failure) {
        let told = page.visit.words.failure(failure.code.key(), &failure.args);
        self.0.push((
            failure.field.clone().unwrap_or_default(),
            told.message,
            told.hint,
        ));
    }

    /// One failure.
    #[must_use]
    pub fn of(page: &PageVisit, failure: &Failure) -> Self {
        let mut errors = Self::default();
        errors.push(page, failure);
        errors
    }

    /// Whether anything is wrong.
    #[must_use]
    pub const fn any(&self) -> bool {
        !self.0.is_empty()
    }

    fn at(&self, field: &str) -> Option<&str> {
        self.0
            .iter()
            .find(|(other, _, _)| other == field)
            .map(|(_, message, _)| message.as_str())
    }

    /// The list at the top of the page. It takes the focus, and each line leads to its field.
    pub fn list(&self, page: &PageVisit) -> Markup {
        html! {
            @if self.any() {
                div.alert id="errors" role="alert" tabindex="-1" autofocus {
                    h2 { (page.say_with("guest-errors-title", &[("count", self.0.len().into())])) }
                    ul {
                        @for (field, message, hint) in &self.0 {
                            li {
                                @if field.is_empty() { (message) } @else { a href={ "#" (field) } { (message) } }
                                @if let Some(hint) = hint { " " (hint) }
                            }
                        }
                    }
                }
            }
        }
    }
}

/// One field of a form.
pub struct Field<'a> {
    /// Its name, and its id in the page.
    pub name: &'a str,
    /// The id, where it is another than the name.
    pub id: Option<String>,
    /// What is asked.
    pub label: String,
    /// Said below the label.
    pub hint: Option<String>,
    /// What was typed.
    pub value: &'a str,
    /// HTML's kind of input.
    pub kind: &'a str,
    /// What browsers fill in by themselves.
    pub autocomplete: Option<&'a str>,
    /// Whether it must be filled in.
    pub required: bool,
    /// Smallest and largest value, for dates.
    pub range: Option<(String, String)>,
}

impl<'a> Field<'a> {
    /// A text field.
    #[must_use]
    pub const fn text(name: &'a str, label: String, value: &'a str) -> Self {
        Self {
            name,
            id: None,
            label,
            hint: None,
            value,
            kind: "text",
            autocomplete: None,
            required: false,
            range: None,
        }
    }

    /// The field with its label, hint and error.
    pub fn show(&self, page: &PageVisit, errors: &Errors) -> Markup {
        let id = self.id.as_deref().unwrap_or(self.name);
        let error = errors.at(id);
        let [hint_id, error_id] = [format!("{id}-hint"), format!("{id}-error")];
        let described = [
            self.hint.is_some().then_some(hint_id.as_str()),
            error.map(|_| error_id.as_str()),
        ];
        let described = described
            .into_iter()
            .flatten()
            .collect::<Vec<_>>()
            .join(" ");
        let range = self.range.as_ref();
        html! {
            div.field.wrong[error.is_some()] {
                label for=(id) {
                    (self.label)
                    @if !self.required && self.kind != "date" { span.quiet { " (" (page.say("optional")) ")" } }
                }
                @if let Some(hint) = &self.hint { p.hint id=(hint_id) { (hint) } }
                @if let Some(error) = error { p.error id=(error_id) { (error) } }
                input id=(id) name=(self.name) type=(self.kind) value=(self.value) required[self.required]
                    autocomplete=[self.autocomplete] aria-invalid=[error.map(|_| "true")]
                    aria-describedby=[(!described.is_empty()).then_some(&described)]
                    min=[range.map(|(min, _)| min)] max=[range.map(|(_, max)| max)];
            }
        }
    }
}
