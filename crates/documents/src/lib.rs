//! What leaves the program: e-mails, calendar files, sheets of paper, and lists for other programs.
//!
//! Everything here is made from facts that are handed in, and the same facts make the same bytes: a
//! mail that is made again after a crash carries the same `Message-ID`. Nothing is sent from here.

pub mod calendar;
pub mod mail;
pub mod print;
pub mod table;

#[cfg(test)]
pub(crate) mod fixture;
