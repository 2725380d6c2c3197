//! `company.find`, `company.put`, `company.read` and `company.commissions`, and who buys at a company's prices.

mod buying;
mod commission;

pub(crate) use buying::{Buying, buying, contract_of};
pub(crate) use commission::commission;

use keyrack_contract::call::Done;
use keyrack_contract::call::company::{CompanyView, Find, Found, Put, Read};
use keyrack_contract::{Code, Failure};
use keyrack_domain::Money;
use keyrack_domain::company::{COMPANY_FIELD_CHARS_MAX, CompanyError, CompanyKind};
use keyrack_replica::{DocumentClass, DocumentId};
use keyrack_store::{company, reservation};

use crate::call::{Ask, Do, View};
use crate::caller::Needs;
use crate::door::Tx;
use crate::shape::{company_from, put_company};
use crate::stop::Stop;
use crate::verb::{line, page};

/// The most companies of one answer.
const FOUND_MAX: u16 = 200;
/// How many of its stays a company's page shows.
const STAYS_MAX: u32 = 200;

impl Ask for Find {
    const NEEDS: Needs = Needs::Staff;

    fn answer(&self, seen: &View<'_>) -> Result<Found, Stop> {
        page::check(self.limit, FOUND_MAX)?;
        let wanted = self.text.to_lowercase();
        let mut companies = seen.read(|read| Ok(company::list(read)?))?;
        companies.retain(|(_, company)| {
            let known = [
                &company.name,
                &company.vat_id,
                &company.address,
                &company.terms.code,
            ];
            let known = known.map(|text| text.to_lowercase()).join(" ");
            let kind = self.kind.is_none_or(|kind| kind == company.terms.kind);
            kind && wanted.split_whitespace().all(|word| known.contains(word))
        });
        companies.truncate(usize::from(self.limit));
        Ok(Found { companies })
    }
}

impl Do for Put {
    const NEEDS: Needs = Needs::Staff;

    fn run(self, tx: &mut Tx<'_, '_>) -> Result<Done, Stop> {
        let company = self.company.checked().map_err(|error| match error {
            CompanyError::NoName => Failure::new(Code::CompanyNoName).at("name"),
            CompanyError::Email => Failure::new(Code::GuestEmail).at("email"),
            CompanyError::Code => invalid("code"),
            CompanyError::Range(field) => invalid(field),
            CompanyError::Field(field) => Failure::new(Code::GuestField)
                .with("field", field)
                .with("max", COMPANY_FIELD_CHARS_MAX)
                .at(field),
        })?;
        let code = &company.terms.code;
        if !code.is_empty() {
            let known = company::list(tx.write)?;
            if known
                .iter()
                .any(|(id, other)| *id != self.id && other.terms.code == *code)
            {
                return Err(Failure::new(Code::CompanyCodeTaken).at("code").into());
            }
        }
        if let Some(plan) = company.terms.rate_plan {
            let plans = &tx.index()?.profile().rate_plans;
            let known = plans.iter().find(|known| known.id == plan);
            let known = known.ok_or_else(|| Failure::new(Code::RatePlanUnknown).at("rate_plan"))?;
            let owners = &known.modifiers.companies;
            if !owners.is_empty() && !owners.contains(&self.id) {
                let name = known.name.get("en");
                return Err(Failure::new(Code::RatePlanCompany)
                    .with("plan", name)
                    .at("rate_plan")
                    .into());
            }
        }
        let id = DocumentId(self.id.0);
        let before = match tx.document(id)? {
            // An id is its maker's; the same one for something else is a mistake of theirs.
            Some(document) if document.class() != DocumentClass::Company => {
                return Err(Code::CompanyUnknown.into());
            }
            Some(document) => company_from(&document.value()?),
            None => None,
        };
        tx.edit(id, DocumentClass::Company, |edit| {
            put_company(edit, before.as_ref(), &company)
        })?;
        tx.audit(id.0, &serde_json::json!({}))?;
        Ok(Done {})
    }
}

fn invalid(field: &str) -> Failure {
    Failure::new(Code::CompanyInvalid)
        .with("field", field)
        .at(field)
}

impl Ask for Read {
    const NEEDS: Needs = Needs::Staff;

    fn answer(&self, seen: &View<'_>) -> Result<CompanyView, Stop> {
        let index = seen.index()?;
        let currency = index.profile().property.currency;
        seen.read(|read| {
            let company = company::get(read, self.id)?.ok_or(Code::CompanyUnknown)?;
            let rows = reservation::of_company(read, self.id, STAYS_MAX)?;
            let (mut open, mut commission) = (0_i64, 0_i64);
            let mut stays = Vec::with_capacity(rows.len());
            for row in &rows {
                // What was billed and paid stands on folios; until there are any, all that is still to
                // come or in house is what stands open.
                if row.status.is_live() {
                    open = open.saturating_add(row.total_minor);
                }
                let share = self::commission(&index.profile().property, &company, row)?;
                let share = share.map_or(0, |share| share.amount.minor);
                commission = commission.saturating_add(share);
                stays.push(line::line(&index, read, row)?);
            }
            Ok(CompanyView {
                open: Money::new(open, currency),
                commission: (company.terms.kind == CompanyKind::Agent)
                    .then(|| Money::new(commission, currency)),
                company,
                stays,
            })
        })
    }
}
