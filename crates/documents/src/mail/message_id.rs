//! The id a mail carries. It depends on what the mail says and not on when it is sent: after a crash
//! between the other server's yes and our note of it, the mail goes out again under the same id, and
//! mail programs show it once.

use keyrack_domain::BookingId;

/// Which mail it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Template {
    /// A booking is confirmed.
    Confirmation,
    /// A booking is cancelled.
    Cancellation,
}

impl Template {
    /// The name that stands in ids and in the outbox; it never changes.
    #[must_use]
    pub const fn key(self) -> &'static str {
        match self {
            Self::Confirmation => "confirmation",
            Self::Cancellation => "cancellation",
        }
    }
}

/// The `Message-ID` of a mail with its angle brackets. `version` counts what is told anew of the same
/// booking. `domain` is the host of the sender; what cannot stand in a domain becomes a dash, and an
/// empty one the reserved name `keyrack.invalid`.
#[must_use]
pub fn message_id(booking: BookingId, template: Template, version: u32, domain: &str) -> String {
    let host: String = domain
        .chars()
        .map(|c| {
            if c.is_ascii_alphanumeric() || c == '.' {
                c.to_ascii_lowercase()
            } else {
                '-'
            }
        })
        .collect();
    let host = match host.trim_matches(['.', '-']) {
        "" => "keyrack.invalid",
        host => host,
    };
    format!("<{}.{version}.{booking}@{host}>", template.key())
}

#[cfg(test)]
mod tests {
    use super::*;
    use uuid::Uuid;

    #[test]
    fn the_same_mail_has_the_same_id_and_another_has_another() {
        let booking = BookingId(Uuid::from_u128(7));
        let id = |template, version| message_id(booking, template, version, "book.example.com");
        let first = "<confirmation.1.00000000-0000-0000-0000-000000000007@book.example.com>";
        assert_eq!(id(Template::Confirmation, 1), first);
        assert_ne!(id(Template::Confirmation, 2), first);
        assert_ne!(id(Template::Cancellation, 1), first);
        assert_ne!(
            message_id(
                BookingId(Uuid::nil()),
                Template::Confirmation,
                1,
                "book.example.com"
            ),
            first
        );
    }

    #[test]
    fn an_odd_domain_breaks_nothing() {
        let id = |domain| message_id(BookingId(Uuid::nil()), Template::Confirmation, 1, domain);
        assert!(id("").ends_with("@keyrack.invalid>"));
        assert!(id("[::1]").ends_with("@1>"));
        assert!(id("a\r\nb c>").ends_with("@a--b-c>"));
    }
}
