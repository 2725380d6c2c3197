//! E-mails, in plain text and as HTML.

mod cancellation;
mod confirmation;
mod header;
mod html;
mod markup;
mod message_id;
mod text;

pub use cancellation::{CancellationFacts, cancellation};
pub use confirmation::{BookedRoom, ConfirmationFacts, confirmation};
pub use header::{Address, HeaderError, HeaderText};
pub use message_id::{Template, message_id};

use keyrack_domain::guest::Guest;
use keyrack_domain::property::Property;

/// A mail, ready to be sent.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mail {
    /// To whom.
    pub to: Recipient,
    /// What stands in the list of mails.
    pub subject: HeaderText,
    /// The text, lines ended by `\n`.
    pub text: String,
    /// The same as a page, for programs that show one.
    pub html: String,
    /// The language it is written in, as a tag.
    pub language: &'static str,
}

/// Who gets a mail.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Recipient {
    /// The name beside the address; empty for none.
    pub name: HeaderText,
    /// The address.
    pub address: Address,
}

impl Recipient {
    /// The guest, if a mail can be sent to them.
    ///
    /// # Errors
    /// [`HeaderError`] for a guest without an address, or with one or a name that no header can take.
    pub fn try_of(guest: &Guest) -> Result<Self, HeaderError> {
        Ok(Self {
            name: HeaderText::try_new(&full_name(guest))?,
            address: Address::try_new(&guest.email)?,
        })
    }
}

/// Given name first, as one is greeted.
fn full_name(guest: &Guest) -> String {
    format!("{} {}", guest.first_name, guest.last_name)
        .trim()
        .to_owned()
}

/// The lines at the foot of every mail: who writes, and how to answer.
fn signature(property: &Property) -> Vec<&str> {
    [
        &property.name,
        &property.address,
        &property.phone,
        &property.email,
    ]
    .into_iter()
    .map(|part| part.trim())
    .filter(|part| !part.is_empty())
    .collect()
}
