//! `booking.read` and `booking.by_token`.

use keyrack_contract::Code;
use keyrack_contract::call::booking::{BookingView, ByToken, Read};
use keyrack_domain::Money;
use keyrack_domain::reservation::Step;
use keyrack_replica::DocumentId;
use keyrack_store::{guest, reservation};

use crate::archive;
use crate::call::{Ask, View};
use crate::caller::Needs;
use crate::shape::newsletter_places;
use crate::stop::Stop;
use crate::verb::line;

impl Ask for Read {
    /// Guests come with a token that the shell compares; see `manage_token_digest`.
    const NEEDS: Needs = Needs::Anyone;

    fn answer(&self, seen: &View<'_>) -> Result<BookingView, Stop> {
        seen.read(|read| {
            view(
                seen,
                read,
                reservation::by_reference(read, &self.reference)?,
            )
        })
    }
}

impl Ask for ByToken {
    const NEEDS: Needs = Needs::Anyone;

    fn answer(&self, seen: &View<'_>) -> Result<BookingView, Stop> {
        let token = blake3::Hash::from_bytes(self.digest).to_hex().to_string();
        seen.read(|read| {
            let rows = reservation::by_token(read, &token)?;
            view(seen, read, rows)
        })
    }
}

fn view(
    seen: &View<'_>,
    read: &keyrack_store::Read<'_>,
    rows: Vec<reservation::Reservation>,
) -> Result<BookingView, Stop> {
    let first = rows.first().ok_or(Code::ReservationUnknown)?;
    let index = seen.index()?;
    let currency = index.profile().property.currency;
    let open: Vec<_> = rows
        .iter()
        .filter(|row| row.status.after(Step::Cancel).is_some())
        .collect();
    let fee = Money::sum(
        currency,
        open.iter()
            .filter(|row| row.status.is_booked())
            .filter_map(|row| row.policy.fee_at(seen.now)),
    )
    .map_err(Stop::fault)?;
    let total = Money::sum(
        currency,
        rows.iter().map(|row| Money::new(row.total_minor, currency)),
    )
    .map_err(Stop::fault)?;
    let about_guest = archive::load(read, seen.inner, DocumentId(first.guest.0))?;
    let [wanted, words] = newsletter_places();
    let marketing = match about_guest {
        // Staff may have taken it back since.
        Some(document) if document.get(&wanted)? == Some(true.into()) => document.get(&words)?,
        _ => None,
    };
    Ok(BookingView {
        marketing: marketing.and_then(|agreed| serde_json::from_value(agreed).ok()),
        booking: first.booking,
        reference: first.reference.clone(),
        guest: guest::get(read, first.guest)?.unwrap_or_default(),
        total,
        fee_now: (!open.is_empty()).then_some(fee),
        manage_token_digest: blake3::Hash::from_hex(&first.manage_token)
            .ok()
            .map(|hash| *hash.as_bytes()),
        rooms: rows
            .iter()
            .map(|row| line::whole(seen.inner, &index, read, row))
            .collect::<Result<_, _>>()?,
    })
}
