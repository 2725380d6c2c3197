//! `company.find` and `company.put`.

use keyrack_contract::call::Done;
use keyrack_contract::call::company::{Find, Found, Put};
use keyrack_contract::{Code, Failure};
use keyrack_domain::company::{COMPANY_FIELD_CHARS_MAX, CompanyError};
use keyrack_replica::{DocumentClass, DocumentId};
use keyrack_store::company;

use crate::call::{Ask, Do, View};
use crate::caller::Needs;
use crate::door::Tx;
use crate::shape::put_company;
use crate::stop::Stop;
use crate::verb::page;

/// The most companies of one answer.
const FOUND_MAX: u16 = 200;

impl Ask for Find {
    const NEEDS: Needs = Needs::Staff;

    fn answer(&self, seen: &View<'_>) -> Result<Found, Stop> {
        page::check(self.limit, FOUND_MAX)?;
        let wanted = self.text.to_lowercase();
        let mut companies = seen.read(|read| Ok(company::list(read)?))?;
        companies.retain(|(_, company)| {
            let known = [&company.name, &company.vat_id, &company.address];
            let known = known.map(|text| text.to_lowercase()).join(" ");
            wanted.split_whitespace().all(|word| known.contains(word))
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
            CompanyError::Field(field) => Failure::new(Code::GuestField)
                .with("field", field)
                .with("max", COMPANY_FIELD_CHARS_MAX)
                .at(field),
        })?;
        let id = DocumentId(self.id.0);
        let class = tx.document(id)?.map(|document| document.class());
        // An id is its maker's; the same one for something else is a mistake of theirs.
        if class.is_some_and(|class| class != DocumentClass::Company) {
            return Err(Code::CompanyUnknown.into());
        }
        tx.edit(id, DocumentClass::Company, |edit| {
            put_company(edit, &company)
        })?;
        tx.audit(id.0, &serde_json::json!({}))?;
        Ok(Done {})
    }
}
