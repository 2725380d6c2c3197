//! Words for people: messages, and money, dates and numbers as each language writes them.
//!
//! No other crate holds text that a person reads. A caller names a message and hands in values that
//! are already written out (amounts, dates) or counts; [`Words`] answers with a sentence.
//!
//! Messages are Fluent files under `messages/<language>/`, one file for each area, compiled into the
//! program. A test compares the languages: same messages, same variables.

mod failure;
mod format;
mod language;
mod messages;
mod policy;
mod service;
mod terms;
mod understand;
mod words;

pub use failure::FailureText;
pub use fluent_bundle::FluentValue as Value;
pub use language::{Direction, Language};
pub use messages::message_ids;
pub use policy::Instants;
pub use words::Words;
