//! `company.commissions`, and an agent's commission on one stay.

use jiff::ToSpan;
use keyrack_contract::Code;
use keyrack_contract::call::company::{Commissions, Earned, EarnedStay};
use keyrack_domain::company::{Commission, Company, Sold};
use keyrack_domain::property::Property;
use keyrack_domain::tax::TaxKind;
use keyrack_domain::{Money, quote};
use keyrack_store::{company, guest, reservation};

use crate::call::{Ask, View};
use crate::caller::Needs;
use crate::shape::StayRegister;
use crate::stop::Stop;

impl Ask for Commissions {
    const NEEDS: Needs = Needs::Staff;

    fn answer(&self, seen: &View<'_>) -> Result<Earned, Stop> {
        let index = seen.index()?;
        let property = &index.profile().property;
        let from = self.month.first_of_month();
        let to = from.checked_add(1.month()).map_err(Stop::fault)?;
        seen.read(|read| {
            let company = company::get(read, self.id)?.ok_or(Code::CompanyUnknown)?;
            let mut stays = Vec::new();
            for row in reservation::departed_of_company(read, self.id, from, to)? {
                let Some(commission) = commission(property, &company, &row)? else {
                    continue;
                };
                let guest = guest::get(read, row.guest)?;
                stays.push(EarnedStay {
                    id: row.id,
                    reference: row.reference,
                    guest_name: guest.map(|guest| guest.sorted_name()).unwrap_or_default(),
                    departure: row.stay.departure(),
                    commission,
                });
            }
            stays.sort_by(|a, b| {
                (a.departure, &a.guest_name, a.id).cmp(&(b.departure, &b.guest_name, b.id))
            });
            let each = stays.iter().map(|stay| stay.commission.amount);
            let total = Money::sum(property.currency, each).map_err(Stop::fault)?;
            Ok(Earned { stays, total })
        })
    }
}

/// The commission on a stay; `None` where none was agreed, or the stay was given up.
pub(crate) fn commission(
    property: &Property,
    company: &Company,
    row: &reservation::Reservation,
) -> Result<Option<Commission>, Stop> {
    if !row.status.takes_rooms() {
        return Ok(None);
    }
    let register: StayRegister = serde_json::from_str(&row.register)?;
    let currency = property.currency;
    let nights: Vec<Money> = register.slices.iter().map(|slice| slice.price).collect();
    let inside = |kind: TaxKind| {
        let lines = register
            .taxes
            .iter()
            .filter(move |line| line.included && line.kind == kind);
        Money::sum(currency, lines.map(|line| line.amount)).map_err(Stop::fault)
    };
    // The lines of a stay mix the VAT of its nights with that of services on top.
    let vat_inside = if register.services.iter().any(|line| line.is_on_top()) {
        let (party, first) = (&register.party, row.stay.arrival());
        quote::vat_inside_nights(property, party, first, &nights, &register.services)
            .map_err(Stop::fault)?
    } else {
        inside(TaxKind::Vat)?
    };
    let whole = Money::sum(currency, nights).map_err(Stop::fault)?;
    let city = inside(TaxKind::City)?;
    Ok(company.terms.commission(&Sold {
        nights: Money::new(whole.minor.saturating_sub(city.minor), currency),
        vat_inside,
        total: Money::new(row.total_minor, currency),
    }))
}
