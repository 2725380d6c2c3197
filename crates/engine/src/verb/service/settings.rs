//! `service.put` and `service.archive`.

use keyrack_contract::call::Done;
use keyrack_contract::call::service::{Archive, Put};
use keyrack_contract::{Code, Failure};
use keyrack_domain::service::Service;
use keyrack_replica::{DocumentClass, DocumentId};

use crate::call::Do;
use crate::caller::Needs;
use crate::door::Tx;
use crate::shape::put_service;
use crate::stop::Stop;

/// The most services of a property.
const SERVICES_MAX: usize = 200;

impl Do for Put {
    const NEEDS: Needs = Needs::Manager;

    fn run(self, tx: &mut Tx<'_, '_>) -> Result<Done, Stop> {
        let mut wanted = self.service;
        wanted.code = wanted.code.trim().to_owned();
        wanted.check().map_err(|field| {
            Failure::new(Code::ServiceInvalid)
                .with("field", field.name())
                .at(field.name())
        })?;
        let profile = std::sync::Arc::clone(tx.index()?.profile());
        known(&profile, &wanted)?;
        let services = &profile.services;
        let code = wanted.code.to_lowercase();
        let is_taken = services
            .iter()
            .any(|other| other.id != wanted.id && other.code.to_lowercase() == code);
        if is_taken {
            return Err(Failure::new(Code::ServiceTaken).at("code").into());
        }
        let is_new = !services.iter().any(|other| other.id == wanted.id);
        if is_new && services.len() >= SERVICES_MAX {
            return Err(Failure::new(Code::TooLarge)
                .with("max", SERVICES_MAX)
                .into());
        }
        save(tx, &wanted)?;
        tx.audit(wanted.id.0, &serde_json::json!({ "new": is_new }))?;
        Ok(Done {})
    }
}

impl Do for Archive {
    const NEEDS: Needs = Needs::Manager;

    fn run(self, tx: &mut Tx<'_, '_>) -> Result<Done, Stop> {
        let mut service = tx
            .index()?
            .service(self.id)
            .ok_or(Code::ServiceUnknown)?
            .clone();
        service.archived = self.archived;
        save(tx, &service)?;
        let detail = serde_json::json!({ "archived": self.archived });
        tx.audit(self.id.0, &detail)?;
        Ok(Done {})
    }
}

/// Whether every plan and type that it names is there.
fn known(
    profile: &keyrack_contract::call::property::Profile,
    service: &Service,
) -> Result<(), Failure> {
    let scopes = service.compulsory.iter().chain([&service.offered]);
    let (mut plans, mut types) = (service.included_in.clone(), Vec::new());
    for scope in scopes {
        plans.extend(&scope.rate_plans);
        types.extend(&scope.room_types);
    }
    let has_plan = |id| profile.rate_plans.iter().any(|plan| plan.id == id);
    if !plans.into_iter().all(has_plan) {
        return Err(Code::RatePlanUnknown.into());
    }
    let has_type = |id| profile.room_types.iter().any(|kind| kind.id == id);
    if !types.into_iter().all(has_type) {
        return Err(Code::RoomTypeUnknown.into());
    }
    Ok(())
}

fn save(tx: &mut Tx<'_, '_>, service: &Service) -> Result<(), Stop> {
    let property = tx.index()?.profile().property.id;
    tx.edit(DocumentId(property.0), DocumentClass::Property, |edit| {
        put_service(edit, service)
    })
}
