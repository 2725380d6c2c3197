//! Companies that book rooms or send guests.

mod commission;

use serde::{Deserialize, Serialize};

pub use commission::{Commission, CommissionBase, Sold};

use crate::id::RatePlanId;

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
    /// What was agreed with it.
    #[serde(default)]
    pub terms: CompanyTerms,
}

/// What a company is to the hotel.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum CompanyKind {
    /// Its own people stay.
    #[default]
    Company,
    /// It sends other people, for a commission.
    Agent,
}

/// What was agreed with a company or a travel agent.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct CompanyTerms {
    /// What it is.
    #[serde(default)]
    pub kind: CompanyKind,
    /// What its people say or type to get its rates, in capitals; empty for none.
    #[serde(default)]
    pub code: String,
    /// Its telephone; empty where unknown.
    #[serde(default)]
    pub phone: String,
    /// Whom to ask for: a department or an office, no person; people stand in guests' documents.
    #[serde(default)]
    pub contact: String,
    /// The plan whose rates it has; `None` for every public plan.
    #[serde(default)]
    pub rate_plan: Option<RatePlanId>,
    /// Taken off the price of its nights, in hundredths of a percent, 0 to 10,000.
    #[serde(default)]
    pub discount_basis_points: u16,
    /// Its stays are billed to it instead of paid at the desk.
    #[serde(default)]
    pub direct_billing: bool,
    /// How much may stand open, in minor units; `None` for no limit.
    #[serde(default)]
    pub credit_limit_minor: Option<i64>,
    /// An agent's share, in hundredths of a percent, 0 to 10,000.
    #[serde(default)]
    pub commission_basis_points: u16,
    /// Of what.
    #[serde(default)]
    pub commission_base: CommissionBase,
    /// Nothing is sold to it any more. Its stays keep it.
    #[serde(default, skip_serializing_if = "is_not")]
    pub archived: bool,
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "serde hands a reference")]
const fn is_not(flag: &bool) -> bool {
    !*flag
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
    /// The code is not of letters, digits and hyphens.
    #[error("the code holds other than letters, digits and hyphens")]
    Code,
    /// A percentage over a hundred, or a limit below nothing.
    #[error("the field {0} is out of range")]
    Range(&'static str),
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
            ("phone", &mut self.terms.phone),
            ("contact", &mut self.terms.contact),
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
        let terms = &mut self.terms;
        terms.code = crate::block::code(&terms.code);
        let fits = |c: char| c.is_ascii_alphanumeric() || c == '-';
        if terms.code.len() > crate::block::CODE_CHARS_MAX || !terms.code.chars().all(fits) {
            return Err(CompanyError::Code);
        }
        for (name, points) in [
            ("discount", terms.discount_basis_points),
            ("commission", terms.commission_basis_points),
        ] {
            if points > 10_000 {
                return Err(CompanyError::Range(name));
            }
        }
        if terms.credit_limit_minor.is_some_and(|limit| limit < 0) {
            return Err(CompanyError::Range("credit_limit"));
        }
        Ok(self)
    }
}

#[cfg(test)]
mod tests {
    use super::{Company, CompanyError, CompanyTerms};

    #[test]
    fn what_is_agreed_is_within_its_bounds_and_the_code_in_capitals() {
        let with = |terms: CompanyTerms| {
            Company {
                name: "Acme".to_owned(),
                terms,
                ..Company::default()
            }
            .checked()
        };
        let refused = |terms| with(terms).err();
        let terms = |code: &str| CompanyTerms {
            code: code.to_owned(),
            ..CompanyTerms::default()
        };
        assert_eq!(refused(terms("a_b")), Some(CompanyError::Code));
        assert_eq!(
            with(terms(" acme 7 ")).map(|company| company.terms.code),
            Ok("ACME7".to_owned())
        );
        let discount_basis_points = 10_001;
        assert_eq!(
            refused(CompanyTerms {
                discount_basis_points,
                ..CompanyTerms::default()
            }),
            Some(CompanyError::Range("discount"))
        );
        assert_eq!(
            refused(CompanyTerms {
                credit_limit_minor: Some(-1),
                ..CompanyTerms::default()
            }),
            Some(CompanyError::Range("credit_limit"))
        );
    }

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
