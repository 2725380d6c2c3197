//! What is wrong with a message, and where.

/// A message that cannot be taken: the line, counted from 1, and what is wrong there.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("line {line}: {wrong}")]
pub struct Fault {
    /// The line in the file.
    pub line: u32,
    /// What is wrong.
    pub wrong: Wrong,
}

/// What can be wrong.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Wrong {
    /// More bytes than are read.
    #[error("the file is larger than {} MiB", crate::BYTES_MAX / (1024 * 1024))]
    TooLarge,
    /// Bytes that are no text.
    #[error("the file is not UTF-8 text")]
    NotText,
    /// Definitions of entities, which could unfold into any size.
    #[error("a document type with definitions of its own is refused")]
    DocumentType,
    /// No XML.
    #[error("this is no XML: {0}")]
    NotXml(String),
    /// Another message.
    #[error("the message is {0}, not OTA_HotelRatePlanNotifRQ")]
    OtherMessage(String),
    /// An element that has to be there.
    #[error("<{within}> lacks <{missing}>")]
    NoElement {
        /// The element.
        within: String,
        /// What it lacks.
        missing: &'static str,
    },
    /// An element that may be there once.
    #[error("<{0}> stands here more than once")]
    Twice(&'static str),
    /// An attribute that has to be there.
    #[error("<{element}> lacks {attribute}")]
    NoAttribute {
        /// The element.
        element: String,
        /// The attribute.
        attribute: &'static str,
    },
    /// A value that cannot be meant.
    #[error("{attribute}=\"{value}\" is not {wanted}")]
    Value {
        /// The attribute.
        attribute: &'static str,
        /// What stands there.
        value: String,
        /// What could.
        wanted: &'static str,
    },
    /// A range that ends before it begins.
    #[error("End is before Start")]
    Backwards,
    /// A minimum above its maximum.
    #[error("the minimum is above the maximum")]
    MinAboveMax,
    /// Two that would both hold on a day.
    #[error("this overlaps with line {0}")]
    Overlap(u32),
    /// Two with the same name.
    #[error("{0} stands in the message already")]
    Known(String),
    /// A piece of the message that is not known here.
    #[error("{0} is not supported")]
    Unsupported(String),
}
