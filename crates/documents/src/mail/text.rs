//! What a mail says, once: lines that are then written as plain text and as HTML, so that the two
//! never differ.

use keyrack_domain::Stay;
use keyrack_domain::property::Property;
use keyrack_locale::Words;

/// One line of a mail.
pub(super) enum Line {
    /// A sentence, or a name with its value.
    Plain(String),
    /// What heads the lines below it.
    Head(String),
    /// One of several under a head.
    Item(String),
    /// An address to follow, and what for.
    Link { says: String, address: String },
    /// What is apart from what.
    Gap,
}

/// The lines of a mail.
#[derive(Default)]
pub(super) struct Text(Vec<Line>);

impl Text {
    /// One line.
    pub(super) fn line(&mut self, line: impl AsRef<str>) {
        self.0.push(Line::Plain(single(line.as_ref())));
    }

    /// The head of what follows.
    pub(super) fn head(&mut self, line: impl AsRef<str>) {
        self.0.push(Line::Head(single(line.as_ref())));
    }

    /// One of several.
    pub(super) fn item(&mut self, line: impl AsRef<str>) {
        self.0.push(Line::Item(single(line.as_ref())));
    }

    /// An address to follow.
    pub(super) fn link(&mut self, says: impl AsRef<str>, address: &str) {
        self.0.push(Line::Link {
            says: single(says.as_ref()),
            address: single(address),
        });
    }

    /// An empty line.
    pub(super) fn gap(&mut self) {
        self.0.push(Line::Gap);
    }

    /// The lines, in order.
    pub(super) fn lines(&self) -> &[Line] {
        &self.0
    }

    /// As plain text, ended by the signature.
    pub(super) fn plain(&self, signature: &[&str]) -> String {
        let mut text = String::new();
        for line in &self.0 {
            match line {
                Line::Plain(line) | Line::Head(line) => text.push_str(line),
                Line::Item(line) => {
                    text.push_str("  ");
                    text.push_str(line);
                }
                Line::Link { says, address } => {
                    text.push_str(says);
                    text.push('\n');
                    text.push_str(address);
                }
                Line::Gap => {}
            }
            text.push('\n');
        }
        text.push_str("\n-- \n");
        text.push_str(&signature.join("\n"));
        text.push('\n');
        text
    }
}

/// A break inside becomes a space: a line says one thing.
fn single(line: &str) -> String {
    line.chars()
        .map(|c| if c.is_control() { ' ' } else { c })
        .collect()
}

pub(super) fn stay_lines(text: &mut Text, words: &Words, property: &Property, stay: Stay) {
    for (id, date, time) in [
        ("mail-arrival", stay.arrival(), property.check_in),
        ("mail-departure", stay.departure(), property.check_out),
    ] {
        text.line(words.say_with(
            id,
            &[
                ("date", words.date_long(date).into()),
                ("time", words.time(time).into()),
            ],
        ));
    }
    text.line(words.say_with(
        "mail-stay",
        &[("nights", words.nights(stay.nights()).into())],
    ));
}
