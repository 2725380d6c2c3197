//! Text that may stand in a mail header. A line break there would start a header of the writer's own
//! choosing, so a value that holds one cannot be made.

/// The longest header text, in characters; more is no name or subject.
pub const HEADER_CHARS_MAX: usize = 500;

/// Text for one header: no control characters, no line separators, at most [`HEADER_CHARS_MAX`].
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct HeaderText(String);

/// An e-mail address that can stand in a header by itself. It may hold letters of any script.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Address(HeaderText);

/// Why a text cannot stand in a header.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum HeaderError {
    /// A control character or a line separator.
    #[error("a header text holds a control character")]
    Control,
    /// More than [`HEADER_CHARS_MAX`] characters.
    #[error("a header text has more than {HEADER_CHARS_MAX} characters")]
    TooLong,
    /// No single address.
    #[error("not one e-mail address")]
    Address,
}

impl HeaderText {
    /// The text as it is.
    ///
    /// # Errors
    /// [`HeaderError::Control`] or [`HeaderError::TooLong`].
    pub fn try_new(text: &str) -> Result<Self, HeaderError> {
        if text.chars().any(breaks) {
            return Err(HeaderError::Control);
        }
        if text.chars().count() > HEADER_CHARS_MAX {
            return Err(HeaderError::TooLong);
        }
        Ok(Self(text.to_owned()))
    }

    /// The text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl Address {
    /// One address: something, an `@`, and a domain.
    ///
    /// # Errors
    /// [`HeaderError`] for anything else, several addresses and quoted ones among them.
    pub fn try_new(text: &str) -> Result<Self, HeaderError> {
        let header = HeaderText::try_new(text)?;
        let odd = |c: char| {
            c.is_whitespace()
                || matches!(
                    c,
                    '<' | '>' | ',' | ';' | ':' | '"' | '(' | ')' | '[' | ']' | '\\'
                )
        };
        let (local, domain) = text.split_once('@').ok_or(HeaderError::Address)?;
        let labels_stand = domain.split('.').all(|label| !label.is_empty());
        if local.is_empty() || !labels_stand || domain.contains('@') || text.chars().any(odd) {
            return Err(HeaderError::Address);
        }
        Ok(Self(header))
    }

    /// The address.
    #[must_use]
    pub fn as_str(&self) -> &str {
        self.0.as_str()
    }
}

/// Line and paragraph separators are no control characters, but some programs break lines at them.
fn breaks(c: char) -> bool {
    c.is_control() || matches!(c, '\u{2028}' | '\u{2029}')
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    #[test]
    fn a_second_header_cannot_be_smuggled_in() {
        for text in [
            "A\r\nBcc: x@y.de",
            "A\nB",
            "A\rB",
            "A\0",
            "A\u{85}B",
            "A\u{2028}B",
            "A\tB",
        ] {
            assert_eq!(
                HeaderText::try_new(text),
                Err(HeaderError::Control),
                "{text:?}"
            );
            assert!(
                Address::try_new(&format!("{text}@b.de")).is_err(),
                "{text:?}"
            );
        }
        assert_eq!(
            HeaderText::try_new(&"a".repeat(HEADER_CHARS_MAX + 1)),
            Err(HeaderError::TooLong)
        );
    }

    #[test]
    fn names_and_addresses_of_any_script_stand() {
        assert_eq!(
            HeaderText::try_new("山田 太郎").unwrap().as_str(),
            "山田 太郎"
        );
        for text in [
            "a@b.de",
            "erika.muster+hotel@example.com",
            "josé@bücher.example",
            "o'neil@b.ie",
        ] {
            assert_eq!(Address::try_new(text).unwrap().as_str(), text);
        }
    }

    #[test]
    fn one_address_and_nothing_else() {
        for text in [
            "",
            "a",
            "@b.de",
            "a@",
            "a@b..de",
            "a@b@c.de",
            "a@b.de,c@d.de",
            "<a@b.de>",
            "A <a@b.de>",
            "\"a b\"@c.de",
        ] {
            assert_eq!(Address::try_new(text), Err(HeaderError::Address), "{text}");
        }
    }
}
