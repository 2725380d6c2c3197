//! What is to be said about a line, in words.

use keyrack_contract::call::import::Reason;
use keyrack_locale::Words;

/// A reason as a sentence. `piece` is the text it is about; dates in it are ISO 8601.
pub fn sentence(words: &Words, reason: Reason, piece: &str) -> String {
    let key = match reason {
        Reason::Columns => "import-reason-columns",
        Reason::NoName => "import-reason-no-name",
        Reason::GuestField => "import-reason-guest-field",
        Reason::Email => "import-reason-email",
        Reason::Reference => "import-reason-reference",
        Reason::Arrival => "import-reason-arrival",
        Reason::Departure => "import-reason-departure",
        Reason::Backwards => "import-reason-backwards",
        Reason::TooLong => "import-reason-too-long",
        Reason::Over => "import-reason-over",
        Reason::TooFar => "import-reason-too-far",
        Reason::People => "import-reason-people",
        Reason::RoomType => "import-reason-room-type",
        Reason::PartyTooLarge => "import-reason-party-too-large",
        Reason::Total => "import-reason-total",
        Reason::NoPrice => "import-reason-no-price",
        Reason::Notes => "import-reason-notes",
        Reason::Twice => "import-reason-twice",
        Reason::Known => "import-reason-known",
        Reason::Cancelled => "import-reason-cancelled",
        Reason::SoldOut => "import-reason-sold-out",
        Reason::RoomUnknown => "import-reason-room-unknown",
        Reason::RoomTaken => "import-reason-room-taken",
    };
    let piece = piece
        .parse()
        .map_or_else(|_| piece.to_owned(), |date| words.date_long(date));
    words.say_with(key, &[("piece", piece.into())])
}
