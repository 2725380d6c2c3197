//! Companies that book rooms or send guests.

use serde::{Deserialize, Serialize};

/// The longest text taken for one field of a company.
pub const COMPANY_FIELD_CHARS_MAX: usize = 200;

/// A company as it stands on a booking.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Company {
    /// Its name.
    pub name: String,
    /// Its number for value added tax, as written; empty where unknown.
    #[serde(default)]
    pub vat_id: String,
    /// Its postal address on one line; empty where unknown.
    #[serde(default)]
    pub address: String,
    /// Where to write to; empty where unknown.
    #[serde(default)]
    pub email: String,
}

/// Which field of a company cannot be taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum CompanyError {
    /// A name is needed.
    #[error("a name is needed")]
    NoName,
    /// The address for mail cannot be one.
    #[error("the e-mail address is not complete")]
    Email,
    /// A field is longer than [`COMPANY_FIELD_CHARS_MAX`] or holds control characters.
    #[error("the field {0} is too long or holds control characters")]
    Field(&'static str),
}

impl Company {
    /// Checks every field and takes white space off the ends.
    ///
    /// # Errors
    /// The first field that cannot be taken.
    pub fn checked(mut self) -> Result<Self, CompanyError> {
        for (name, field) in [
            ("name", &mut self.name),
            ("vat_id", &mut self.vat_id),
            ("address", &mut self.address),
            ("email", &mut self.email),
        ] {
            *field = field.trim().to_owned();
            if field.chars().count() > COMPANY_FIELD_CHARS_MAX
                || field.chars().any(char::is_control)
            {
                return Err(CompanyError::Field(name));
            }
        }
        if self.name.is_empty() {
            return Err(CompanyError::NoName);
        }
        if !self.email.is_empty() && !crate::guest::is_email(&self.email) {
            return Err(CompanyError::Email);
        }
        Ok(self)
    }
}

#[cfg(test)]
mod tests {
    use super::{Company, CompanyError};

    #[test]
    fn a_company_needs_a_name_and_a_whole_address() {
        let named = |name: &str, email: &str| Company {
            name: name.to_owned(),
            email: email.to_owned(),
            ..Company::default()
        };
        assert_eq!(named("  ", "").checked(), Err(CompanyError::NoName));
        assert_eq!(named("Acme", "acme").checked(), Err(CompanyError::Email));
        assert_eq!(
            named("Ac\u{7}me", "").checked(),
            Err(CompanyError::Field("name"))
        );
        assert_eq!(
            named(" Acme ", "post@acme.example").checked(),
            Ok(named("Acme", "post@acme.example"))
        );
    }
}
