//! What is known of a guest. It lives in guest documents only.

use serde::{Deserialize, Serialize};

/// The longest text taken for one field of a guest.
pub const GUEST_FIELD_CHARS_MAX: usize = 200;

/// A person who books or stays.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Guest {
    /// Given name.
    #[serde(default)]
    pub first_name: String,
    /// Family name.
    pub last_name: String,
    /// Address for the confirmation; empty where none is known.
    #[serde(default)]
    pub email: String,
    /// Telephone as the guest wrote it.
    #[serde(default)]
    pub phone: String,
    /// Country of residence, ISO 3166-1 alpha-2; empty where unknown.
    #[serde(default)]
    pub country: String,
    /// Language for mails, as a language tag.
    #[serde(default)]
    pub language: String,
}

/// Something a guest can agree to, and take back.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Consent {
    /// News and offers by mail.
    Newsletter,
    /// Preferences and notes are kept for the next stay.
    KeepPreferences,
}

impl Consent {
    /// All of them, as forms list them.
    pub const ALL: [Self; 2] = [Self::Newsletter, Self::KeepPreferences];

    /// The name in documents; it is never changed.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Newsletter => "newsletter",
            Self::KeepPreferences => "keep_preferences",
        }
    }
}

/// Which field of a guest cannot be taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum GuestError {
    /// A name is needed.
    #[error("a last name is needed")]
    NoName,
    /// The address cannot be one.
    #[error("the e-mail address is not complete")]
    Email,
    /// A field is longer than [`GUEST_FIELD_CHARS_MAX`] or holds control characters.
    #[error("the field {0} is too long or holds control characters")]
    Field(&'static str),
}

impl Guest {
    /// Checks every field and takes white space off the ends.
    ///
    /// # Errors
    /// The first field that cannot be taken.
    pub fn checked(mut self) -> Result<Self, GuestError> {
        for (name, field) in [
            ("first_name", &mut self.first_name),
            ("last_name", &mut self.last_name),
            ("email", &mut self.email),
            ("phone", &mut self.phone),
            ("country", &mut self.country),
            ("language", &mut self.language),
        ] {
            *field = field.trim().to_owned();
            if field.chars().count() > GUEST_FIELD_CHARS_MAX || field.chars().any(char::is_control)
            {
                return Err(GuestError::Field(name));
            }
        }
        if self.last_name.is_empty() {
            return Err(GuestError::NoName);
        }
        if !self.email.is_empty() && !is_email(&self.email) {
            return Err(GuestError::Email);
        }
        Ok(self)
    }

    /// Family name first, as lists sort: `Muster, Erika`.
    #[must_use]
    pub fn sorted_name(&self) -> String {
        sorted_name(&self.last_name, &self.first_name)
    }
}

/// Family name first, as lists sort; one name alone where there is no other.
#[must_use]
pub fn sorted_name(last_name: &str, first_name: &str) -> String {
    if first_name.is_empty() {
        last_name.to_owned()
    } else {
        format!("{last_name}, {first_name}")
    }
}

/// An address with something on both sides of one `@` and no white space or angle brackets.
/// Whether mail arrives there, only mail can tell.
#[must_use]
pub fn is_email(text: &str) -> bool {
    let Some((local, domain)) = text.rsplit_once('@') else {
        return false;
    };
    !local.is_empty()
        && domain.split('.').count() > 1
        && domain.split('.').all(|label| !label.is_empty())
        && !text
            .chars()
            .any(|c| c.is_whitespace() || matches!(c, '<' | '>' | ',' | ';' | '"'))
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    fn guest(email: &str) -> Guest {
        Guest {
            last_name: " Muster ".into(),
            email: email.into(),
            ..Guest::default()
        }
    }

    #[test]
    fn ends_are_trimmed_and_names_in_any_script_are_taken() {
        assert_eq!(guest("a@b.de").checked().unwrap().last_name, "Muster");
        assert!(
            Guest {
                last_name: "محمد".into(),
                ..Guest::default()
            }
            .checked()
            .is_ok()
        );
    }

    #[test]
    fn broken_addresses_and_injected_lines_are_refused() {
        for email in [
            "a",
            "a@",
            "@b.de",
            "a@b",
            "a b@c.de",
            "a@b.de,c@d.de",
            "<a@b.de>",
        ] {
            assert_eq!(guest(email).checked(), Err(GuestError::Email), "{email}");
        }
        let injected = Guest {
            first_name: "A\r\nBcc: x@y.de".into(),
            last_name: "B".into(),
            ..Guest::default()
        };
        assert_eq!(injected.checked(), Err(GuestError::Field("first_name")));
        assert_eq!(Guest::default().checked(), Err(GuestError::NoName));
    }
}
