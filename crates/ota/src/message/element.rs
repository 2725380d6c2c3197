//! Elements and attributes, with the line they stand on.

use jiff::civil::Date;
use roxmltree::Node;

use super::{Span, Weekdays};
use crate::fault::{Fault, Wrong};
use crate::fraction::Fraction;

/// An element.
#[derive(Clone, Copy)]
pub(super) struct Element<'a>(pub(super) Node<'a, 'a>);

impl<'a> Element<'a> {
    pub(super) fn name(self) -> &'a str {
        self.0.tag_name().name()
    }

    pub(super) fn line(self) -> u32 {
        self.0.document().text_pos_at(self.0.range().start).row
    }

    pub(super) fn wrong<T>(self, wrong: Wrong) -> Result<T, Fault> {
        Err(Fault {
            line: self.line(),
            wrong,
        })
    }

    pub(super) fn children(self, name: &'static str) -> impl Iterator<Item = Element<'a>> {
        self.0
            .children()
            .filter(move |node| node.is_element() && node.tag_name().name() == name)
            .map(Element)
    }

    /// The one child of this name; none is fine, two are not.
    pub(super) fn child(self, name: &'static str) -> Result<Option<Element<'a>>, Fault> {
        let mut children = self.children(name);
        let first = children.next();
        match children.next() {
            Some(second) => second.wrong(Wrong::Twice(name)),
            None => Ok(first),
        }
    }

    pub(super) fn needs(self, name: &'static str) -> Result<Element<'a>, Fault> {
        match self.child(name)? {
            Some(child) => Ok(child),
            None => self.wrong(Wrong::NoElement {
                within: self.name().to_owned(),
                missing: name,
            }),
        }
    }

    pub(super) fn text(self, attribute: &'static str) -> Option<&'a str> {
        self.0.attribute(attribute)
    }

    pub(super) fn needs_text(self, attribute: &'static str) -> Result<&'a str, Fault> {
        match self
            .text(attribute)
            .filter(|value| !value.trim().is_empty())
        {
            Some(value) => Ok(value),
            None => self.wrong(Wrong::NoAttribute {
                element: self.name().to_owned(),
                attribute,
            }),
        }
    }

    pub(super) fn refuse<T>(
        self,
        attribute: &'static str,
        wanted: &'static str,
    ) -> Result<T, Fault> {
        self.wrong(Wrong::Value {
            attribute,
            value: self
                .text(attribute)
                .unwrap_or_default()
                .chars()
                .take(60)
                .collect(),
            wanted,
        })
    }

    /// A whole number within bounds.
    pub(super) fn number(
        self,
        attribute: &'static str,
        within: (u16, u16),
        wanted: &'static str,
    ) -> Result<Option<u16>, Fault> {
        let Some(text) = self.text(attribute) else {
            return Ok(None);
        };
        let plain = !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
        match text.parse::<u16>() {
            Ok(number) if plain && (within.0..=within.1).contains(&number) => Ok(Some(number)),
            _ => self.refuse(attribute, wanted),
        }
    }

    /// The same for small numbers: ages and guests.
    pub(super) fn small(
        self,
        attribute: &'static str,
        within: (u8, u8),
        wanted: &'static str,
    ) -> Result<Option<u8>, Fault> {
        let number = self.number(
            attribute,
            (u16::from(within.0), u16::from(within.1)),
            wanted,
        )?;
        Ok(number.and_then(|number| u8::try_from(number).ok()))
    }

    pub(super) fn flag(self, attribute: &'static str) -> Result<Option<bool>, Fault> {
        match self.text(attribute) {
            None => Ok(None),
            Some(text) if text == "1" || text.eq_ignore_ascii_case("true") => Ok(Some(true)),
            Some(text) if text == "0" || text.eq_ignore_ascii_case("false") => Ok(Some(false)),
            Some(_) => self.refuse(attribute, "true, false, 1 or 0"),
        }
    }

    pub(super) fn amount(self, attribute: &'static str) -> Result<Fraction, Fault> {
        match Fraction::read(self.needs_text(attribute)?) {
            Some(amount) => Ok(amount),
            None => self.refuse(attribute, "an amount of 0 or more, as in 38.40"),
        }
    }

    fn date(self, attribute: &'static str) -> Result<Date, Fault> {
        let text = self.needs_text(attribute)?;
        match text.parse::<Date>() {
            Ok(date) if text.len() == 10 => Ok(date),
            _ => self.refuse(attribute, "a date, as in 2026-12-24"),
        }
    }

    pub(super) fn span(self) -> Result<Span, Fault> {
        let span = Span {
            start: self.date("Start")?,
            end: self.date("End")?,
        };
        if span.end < span.start {
            return self.wrong(Wrong::Backwards);
        }
        Ok(span)
    }

    /// Weekdays as attributes; one that is not named is one of them.
    pub(super) fn weekdays(self) -> Result<Weekdays, Fault> {
        const NAMES: [&str; 7] = ["Mon", "Tue", "Weds", "Thur", "Fri", "Sat", "Sun"];
        let mut weekdays = [true; 7];
        for (day, name) in weekdays.iter_mut().zip(NAMES) {
            *day = self.flag(name)?.unwrap_or(true);
        }
        Ok(weekdays)
    }
}
