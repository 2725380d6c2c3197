//! Guests: the plain text of a person stands in these projections and nowhere else: the row, the
//! words the person is found by, and the link to a profile of the same person.

use keyrack_domain::GuestId;
use keyrack_replica::DocumentId;
use keyrack_store::{finding, guest, guest_link};

use super::Seen;
use crate::door::Tx;
use crate::shape;
use crate::stop::Stop;

pub(super) fn project(tx: &Tx<'_, '_>, id: DocumentId, seen: &Seen<'_>) -> Result<(), Stop> {
    let known = shape::guest_from(seen.value);
    let about = shape::about_guest(seen.value);
    let mut texts = vec![
        &*known.last_name,
        &*known.first_name,
        &*known.email,
        &*about.notes,
    ];
    texts.extend(about.preferences.iter().map(String::as_str));
    texts.extend(about.requests.iter().map(String::as_str));
    let (kind, numbers) = (finding::Kind::Guest, [&*known.phone]);
    if seen.new {
        guest::add(tx.write, GuestId(id.0), &known)?;
        finding::add(tx.write, kind, id.0, &texts, &numbers)?;
    } else {
        guest::put(tx.write, GuestId(id.0), &known)?;
        finding::put(tx.write, kind, id.0, &texts, &numbers)?;
    }
    if about.link.is_some() || !seen.new {
        guest_link::put(tx.write, GuestId(id.0), about.link)?;
    }
    Ok(())
}
