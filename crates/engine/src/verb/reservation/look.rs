//! `reservation.read` and `reservation.find`.

use keyrack_contract::Code;
use keyrack_contract::call::reservation::{Find, Found, Read};
use keyrack_contract::view::ReservationView;
use keyrack_store::{guest, reservation};

use crate::call::{Ask, View};
use crate::caller::Needs;
use crate::stop::Stop;
use crate::verb::company::commission;
use crate::verb::{line, page};

/// The most lines of one answer.
const LINES_MAX: u16 = 200;

impl Ask for Read {
    const NEEDS: Needs = Needs::Staff;

    fn answer(&self, seen: &View<'_>) -> Result<ReservationView, Stop> {
        let index = seen.index()?;
        seen.read(|read| {
            let row = reservation::get(read, self.id)?.ok_or(Code::ReservationUnknown)?;
            let mut view = line::whole(seen.inner, &index, read, &row)?;
            if let Some((_, company)) = &view.company {
                view.commission = commission(&index.profile().property, company, &row)?;
            }
            Ok(view)
        })
    }
}

impl Ask for Find {
    const NEEDS: Needs = Needs::Staff;

    fn answer(&self, seen: &View<'_>) -> Result<Found, Stop> {
        page::check(self.limit, LINES_MAX)?;
        let limit = u32::from(self.limit);
        let index = seen.index()?;
        let text = self.text.trim();
        seen.read(|read| {
            let mut rows = if text.is_empty() {
                match self.nights {
                    Some(nights) => {
                        reservation::overlapping(read, nights.arrival(), nights.departure())?
                    }
                    None => reservation::newest(read, limit)?,
                }
            } else {
                let mut rows = reservation::by_reference_start(read, &text.to_uppercase(), limit)?;
                for (id, _) in guest::find(read, text, limit)? {
                    rows.extend(reservation::of_guest(read, id, limit)?);
                }
                rows
            };
            if let Some(nights) = self.nights {
                rows.retain(|row| row.stay.overlaps(&nights));
            }
            rows.sort_by_key(|row| std::cmp::Reverse((row.stay.arrival(), row.id)));
            rows.dedup_by_key(|row| row.id);
            rows.truncate(usize::from(self.limit));
            let lines = rows
                .iter()
                .map(|row| line::line(&index, read, row))
                .collect::<Result<_, _>>()?;
            Ok(Found { lines })
        })
    }
}
