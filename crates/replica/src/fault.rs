//! What can go wrong, each with a stable code. Words for people are made elsewhere from the code.

use crate::id::ChangeHash;

/// A document that cannot be read. The caller sets it aside and shows it; it never stops the rest.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("document is broken ({cause:?}): {detail}")]
pub struct Broken {
    /// What kind of damage.
    pub cause: BrokenCause,
    /// For the log: never holds document content.
    pub detail: String,
}

impl Broken {
    pub(crate) fn new(cause: BrokenCause, detail: impl Into<String>) -> Self {
        Self {
            cause,
            detail: detail.into(),
        }
    }
}

/// The kind of damage of a [`Broken`] document.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum BrokenCause {
    /// The snapshot does not parse, or its checksum is wrong.
    Snapshot,
    /// A change does not parse, or contradicts another by the same actor.
    Change,
    /// It is a document, but not of this class.
    WrongClass,
    /// It holds a value no version of this software writes, such as a float.
    ForeignValue,
    /// The history library panicked while reading it.
    Panicked,
    /// A snapshot just made did not load back to the same heads.
    Unfaithful,
}

/// An edit that was not made. The document is as it was.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum EditError {
    /// The class has no such field.
    #[error("no field {0:?} in this class")]
    UnknownField(String),
    /// The field is of another kind than this edit needs.
    #[error("field {0:?} is of another kind")]
    WrongKind(String),
    /// The key of a map entry is empty, too long or holds control characters.
    #[error("bad entry key")]
    BadKey,
    /// The value holds a floating-point number. Amounts are whole minor units.
    #[error("floats are not stored")]
    Float,
    /// The value is nested too deeply or is too large.
    #[error("value is too large")]
    TooLarge,
    /// A log entry is written once.
    #[error("log entry {0:?} is already written")]
    AlreadyLogged(String),
    /// The heads the form showed are not in this replica's history, or are none at all. Read the
    /// document again and let the person look at it: writing at the present heads instead would
    /// overwrite what they never saw.
    #[error("the heads shown are not known here")]
    UnknownHeads,
    /// The contender to pick is not visible at the heads given.
    #[error("no such contender at these heads")]
    NoSuchContender,
    /// The document itself failed.
    #[error(transparent)]
    Broken(#[from] Broken),
}

/// A received change that was not let in. The document is as it was.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Refusal {
    /// More bytes than [`crate::Limits`] allow, as sent or once inflated.
    #[error("change is too large")]
    TooLarge,
    /// More operations, dependencies or actors than [`crate::Limits`] allow.
    #[error("change has too many parts")]
    TooMany,
    /// Not one well-formed change.
    #[error("change is malformed: {0}")]
    Malformed(&'static str),
    /// A whole document or a bundle where a change belongs.
    #[error("not a change")]
    NotAChange,
    /// Written by another actor than the device that sent it.
    #[error("written by another actor")]
    WrongActor,
    /// Builds on changes that have not arrived.
    #[error("builds on changes that are not here")]
    MissingDependencies(Vec<ChangeHash>),
    /// Its place in its author's sequence is taken by another change or leaves a gap; or its
    /// operation numbers run backwards or ahead. The usual cause is a restored desk that kept its
    /// actor.
    #[error("out of its author's order")]
    OutOfOrder,
    /// The author may not write this field.
    #[error("field {0:?} is not the author's to write")]
    FieldNotAllowed(String),
    /// Neither this class nor its rules for newer fields know the field.
    #[error("no field {0:?} in this class")]
    UnknownField(String),
    /// The field is written in a way its kind forbids: part of a register, a log entry twice, a
    /// replaced text.
    #[error("field {0:?} cannot be written so")]
    WrongShape(String),
    /// Holds a value that is never stored: a float, bytes, a counter.
    #[error("value of a kind that is never stored")]
    ForeignValue,
    /// Names objects or operations that do not exist where it says.
    #[error("names operations that do not exist")]
    Dangling,
    /// The document could not take it, although it looked right.
    #[error(transparent)]
    Broken(#[from] Broken),
}

impl Refusal {
    /// A stable name for logs, queues and message keys.
    #[must_use]
    pub fn code(&self) -> &'static str {
        match self {
            Self::TooLarge => "too_large",
            Self::TooMany => "too_many",
            Self::Malformed(_) => "malformed",
            Self::NotAChange => "not_a_change",
            Self::WrongActor => "wrong_actor",
            Self::MissingDependencies(_) => "missing_dependencies",
            Self::OutOfOrder => "out_of_order",
            Self::FieldNotAllowed(_) => "field_not_allowed",
            Self::UnknownField(_) => "unknown_field",
            Self::WrongShape(_) => "wrong_shape",
            Self::ForeignValue => "foreign_value",
            Self::Dangling => "dangling",
            Self::Broken(_) => "broken",
        }
    }
}
