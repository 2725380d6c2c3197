//! Other profiles that may be the same person's.

use std::collections::BTreeMap;

use keyrack_contract::call::guest::{Alike, Why};
use keyrack_domain::guest::Guest;
use keyrack_domain::{Date, GuestId};
use keyrack_store::{Read, finding, guest};

use super::root;
use crate::stop::Stop;

/// The most hints of one profile.
const HINTS_MAX: usize = 8;
/// How many profiles are looked at for each hint.
const LOOKED_AT_MAX: usize = 40;
/// The fewest digits that make a telephone number the same.
const DIGITS_MIN: usize = 7;

/// Profiles by the same address, number or name, those with most in common first.
pub(super) fn alike(
    read: &Read<'_>,
    of: GuestId,
    known: &Guest,
    today: Date,
) -> Result<Vec<Alike>, Stop> {
    let mut found: BTreeMap<GuestId, Alike> = BTreeMap::new();
    let name = format!("{} {}", known.last_name, known.first_name);
    for text in [&name, &known.email, &known.phone] {
        if text.trim().is_empty() {
            continue;
        }
        for hit in finding::find(read, text, today, LOOKED_AT_MAX)? {
            let id = root(read, GuestId(hit.id))?;
            if hit.kind != finding::Kind::Guest || id == of || found.contains_key(&id) {
                continue;
            }
            let Some(other) = guest::get(read, id)? else {
                continue;
            };
            let why = why(known, &other);
            if !why.is_empty() {
                found.insert(
                    id,
                    Alike {
                        id,
                        guest: other,
                        why,
                    },
                );
            }
        }
    }
    let mut alike: Vec<Alike> = found.into_values().collect();
    // A name alone says least: a house has many guests called Müller.
    alike.sort_by_key(|alike| {
        std::cmp::Reverse((
            alike.why.iter().any(|why| *why != Why::Name),
            alike.why.len(),
        ))
    });
    alike.truncate(HINTS_MAX);
    Ok(alike)
}

fn why(one: &Guest, other: &Guest) -> Vec<Why> {
    let mut why = Vec::new();
    if !one.email.is_empty() && one.email.eq_ignore_ascii_case(&other.email) {
        why.push(Why::Email);
    }
    let (digits, others) = (end_digits(&one.phone), end_digits(&other.phone));
    if digits.is_some() && digits == others {
        why.push(Why::Phone);
    }
    let near = |one: &str, other: &str| finding::alike(one, other);
    if !one.first_name.is_empty()
        && near(&one.last_name, &other.last_name)
        && near(&one.first_name, &other.first_name)
    {
        why.push(Why::Name);
    }
    why
}

/// The end of a number, which is the same with and without the country's code.
fn end_digits(phone: &str) -> Option<String> {
    let digits: Vec<char> = phone.chars().filter(char::is_ascii_digit).collect();
    let from = digits.len().checked_sub(DIGITS_MIN)?;
    digits.get(from..).map(|end| end.iter().collect())
}
