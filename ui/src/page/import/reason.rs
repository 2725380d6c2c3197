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
        // Only lists of a group have these.
        Reason::NameTwice
        | Reason::NameKnown
        | Reason::NotInBlock
        | Reason::BlockFull
        | Reason::BlockReleased => return in_rooming_list(words, reason, piece),
    };
    let piece = piece
        .parse()
        .map_or_else(|_| piece.to_owned(), |date| words.date_long(date));
    words.say_with(key, &[("piece", piece.into())])
}

/// The same about a line of a rooming list, of which nothing is left out: every line is booked or none.
pub fn in_rooming_list(words: &Words, reason: Reason, piece: &str) -> String {
    let key = match reason {
        Reason::Columns => "groups-line-columns",
        Reason::NoName => "groups-line-no-name",
        Reason::GuestField => "groups-line-guest-field",
        Reason::Email => "groups-line-email",
        Reason::Reference => "groups-line-reference",
        Reason::Arrival => "groups-line-arrival",
        Reason::Departure => "groups-line-departure",
        Reason::Backwards => "groups-line-backwards",
        Reason::TooLong => "groups-line-too-long",
        Reason::Over => "groups-line-over",
        Reason::TooFar => "groups-line-too-far",
        Reason::People => "groups-line-people",
        Reason::RoomType => "groups-line-room-type",
        Reason::PartyTooLarge => "groups-line-party-too-large",
        Reason::Total => "groups-line-total",
        Reason::NoPrice => "groups-line-no-price",
        Reason::Notes => "groups-line-notes",
        Reason::Twice => "groups-line-twice",
        Reason::Known => "groups-line-known",
        Reason::Cancelled => "groups-line-cancelled",
        Reason::SoldOut => "groups-line-sold-out",
        Reason::NameTwice => "groups-line-name-twice",
        Reason::NameKnown => "groups-line-name-known",
        Reason::NotInBlock => "groups-line-not-in-block",
        Reason::BlockFull => "groups-line-block-full",
        Reason::BlockReleased => "groups-line-block-released",
        Reason::RoomUnknown => "groups-line-room-unknown",
        Reason::RoomTaken => "groups-line-room-taken",
    };
    let piece = piece
        .parse()
        .map_or_else(|_| piece.to_owned(), |date| words.date_long(date));
    words.say_with(key, &[("piece", piece.into())])
}
