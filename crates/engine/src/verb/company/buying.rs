//! Who buys at a company's prices: the company that staff chose, or the one whose code was typed.

use keyrack_contract::call::offer::OfferedTo;
use keyrack_contract::{Code, Failure};
use keyrack_domain::CompanyId;
use keyrack_domain::company::Company;
use keyrack_domain::rate::{Contract, folded_code};
use keyrack_store::{Read, company};

use crate::index::{Buyer, Index};
use crate::stop::Stop;

/// A company that buys, and what is left of the code that was typed.
#[derive(Debug, Default)]
pub(crate) struct Buying<'a> {
    /// The company.
    pub company: Option<(CompanyId, Company)>,
    /// The code; empty where it was the company's own.
    pub code: &'a str,
}

impl<'a> Buying<'a> {
    /// What was agreed.
    pub(crate) fn contract(&self) -> Option<Contract> {
        let (id, company) = self.company.as_ref()?;
        Some(Contract::new(*id, &company.terms))
    }

    /// The company's id.
    pub(crate) fn id(&self) -> Option<CompanyId> {
        self.company.as_ref().map(|(id, _)| *id)
    }

    /// As a price is asked for, at the desk or on the web.
    pub(crate) fn buyer(&self, staff: bool) -> Buyer<'a> {
        Buyer {
            code: self.code,
            company: self.contract(),
            ..Buyer::plain(staff)
        }
    }

    /// As a search tells it.
    pub(crate) fn told(&self, index: &Index) -> Option<OfferedTo> {
        let (id, company) = self.company.as_ref()?;
        let contract = Contract::new(*id, &company.terms);
        let plans = index.profile().rate_plans.iter();
        let own = plans.filter(|plan| !plan.archived && plan.belongs_to(&contract));
        Some(OfferedTo {
            id: *id,
            name: company.name.clone(),
            rate_plans: own.map(|plan| plan.id).collect(),
            discount_basis_points: company.terms.discount_basis_points,
        })
    }
}

/// Who buys. A code that is a promotion's or opens a plan is never a company's.
///
/// # Errors
/// `company-unknown` and `company-archived` at `company`; `company-other` at `code`.
pub(crate) fn buying<'a>(
    read: &Read<'_>,
    index: &Index,
    named: Option<CompanyId>,
    code: &'a str,
) -> Result<Buying<'a>, Stop> {
    let named = match named {
        Some(id) => Some((id, live(read, id)?)),
        None => None,
    };
    let typed = match code.trim() {
        "" => None,
        code if index.is_code(code) => None,
        code => of_code(read, code)?,
    };
    Ok(match (named, typed) {
        (Some((id, _)), Some((other, _))) if id != other => {
            return Err(Failure::new(Code::CompanyOther).at("code").into());
        }
        (_, Some(company)) => Buying {
            company: Some(company),
            code: "",
        },
        (company, None) => Buying { company, code },
    })
}

/// A company that is sold to.
fn live(read: &Read<'_>, id: CompanyId) -> Result<Company, Stop> {
    let refused = |code: Code| Failure::new(code).at("company");
    let known = company::get(read, id)?.ok_or_else(|| refused(Code::CompanyUnknown))?;
    if known.terms.archived {
        return Err(refused(Code::CompanyArchived).into());
    }
    Ok(known)
}

/// The company of a code. A hotel has some hundreds of them, and few people type one.
fn of_code(read: &Read<'_>, code: &str) -> Result<Option<(CompanyId, Company)>, Stop> {
    let code = folded_code(code);
    let known = company::list(read)?.into_iter();
    let mut named =
        known.filter(|(_, company)| !company.terms.archived && company.terms.code == code);
    Ok(named.next())
}

/// What was agreed with the company of a stay that is sold already, even where nothing more is sold to
/// it since.
pub(crate) fn contract_of(
    read: &Read<'_>,
    id: Option<CompanyId>,
) -> Result<Option<Contract>, Stop> {
    let Some(id) = id else {
        return Ok(None);
    };
    let known = company::get(read, id)?;
    Ok(known.map(|company| Contract::new(id, &company.terms)))
}
