//! Lines of a plain text, and those that every mail about a stay has.

use keyrack_domain::Stay;
use keyrack_domain::property::Property;
use keyrack_locale::Words;

/// Lines of a plain text.
#[derive(Default)]
pub(super) struct Text(pub(super) String);

impl Text {
    /// One line. A break inside becomes a space: a line says one thing.
    pub(super) fn line(&mut self, line: impl AsRef<str>) {
        self.0.extend(
            line.as_ref()
                .chars()
                .map(|c| if c.is_control() { ' ' } else { c }),
        );
        self.0.push('\n');
    }

    /// An empty line.
    pub(super) fn gap(&mut self) {
        self.0.push('\n');
    }
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
