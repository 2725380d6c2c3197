//! `booking.sell`: a sale at the desk, walk-ins included.

use keyrack_contract::call::booking::{Booked, Sell, Standing, Terms};
use keyrack_contract::{Code, Failure};
use keyrack_domain::GuestId;
use keyrack_domain::reservation::Source;
use keyrack_store::guest;

use crate::call::{Do, View};
use crate::caller::Needs;
use crate::door::Tx;
use crate::rights::{self, Rights};
use crate::stop::Stop;
use crate::verb::{company, hold, promo, reservation, sale, service};

impl Do for Sell {
    const NEEDS: Needs = Needs::Staff;

    fn rights_needed(&self, seen: &View<'_>) -> Option<keyrack_allotment::Needs> {
        if self.terms.standing == Standing::Waitlisted {
            return None;
        }
        Some(sale::wanted(&*seen.index().ok()?, &self.stay, &self.rooms))
    }

    fn again(&self) -> Option<Self> {
        Some(self.clone())
    }

    fn run(self, tx: &mut Tx<'_, '_>) -> Result<Booked, Stop> {
        let guest = sale::check_guest(self.guest)?;
        sale::check_text(&self.notes, "notes")?;
        if self.source == Source::Web {
            return Err(Failure::new(Code::Unreadable)
                .with("detail", "a desk does not sell on the web")
                .into());
        }
        hold::expire(tx)?;
        let index = tx.index()?;
        index.check_stay(&self.stay, true, tx.now)?;
        let who = company::buying(tx.write, index, self.terms.company, &self.terms.code)?;
        let promo = promo::check(tx, &self.stay, who.code, Some(&guest.email))?;
        let (buyer, company) = (who.buyer(true), who.id());
        let (quotes, total) = sale::quotes(
            index,
            &buyer,
            &self.stay,
            &self.rooms,
            self.expected_total,
            tx.now,
        )?;
        let promo = promo::used(promo, &quotes)?;
        if self.terms.standing != Standing::Waitlisted {
            let wanted = service::cells_of(&quotes);
            service::check_left(tx, &wanted, &std::collections::BTreeMap::new())?;
        }
        let guest_id = match self.known_guest {
            Some(id) => {
                guest::get(tx.write, id)?.ok_or(Code::GuestUnknown)?;
                id
            }
            None => GuestId(tx.new_id()),
        };
        let (each, all) = sale::needs(tx.index()?, &quotes);
        let terms = Terms {
            company,
            ..self.terms
        };
        let terms = sale::check_terms(tx, terms, quotes.len())?;
        let anyway = sale::anyway(tx, terms.anyway.as_deref())?;
        let rights = match terms.standing {
            Standing::Confirmed | Standing::Tentative { .. } => {
                rights::deal_out(sale::take(tx, &all, anyway.as_ref())?, &each)
            }
            // Whoever waits holds nothing.
            Standing::Waitlisted => vec![Rights::new(); quotes.len()],
        };
        let rooms = terms.check_in_rooms.clone();
        let new = sale::NewBooking {
            booking: self.booking,
            guest_id,
            guest,
            source: self.source,
            notes: self.notes,
            requests: String::new(),
            marketing: None,
            manage_token: String::new(),
            quotes,
            rights,
            terms,
            anyway,
            block: None,
            promo,
        };
        let (reference, reservations) = sale::write_booking(tx, new)?;
        if let (Some(room), Some(first)) = (self.check_in_to, reservations.first()) {
            reservation::arrive(tx, *first, Some(room))?;
        }
        for (room, id) in rooms.into_iter().zip(&reservations) {
            reservation::arrive(tx, *id, Some(room))?;
        }
        Ok(Booked {
            booking: self.booking,
            reference,
            reservations,
            total,
        })
    }
}
