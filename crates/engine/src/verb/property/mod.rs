//! `property.create` and `property.read`.

mod amend;

use std::collections::BTreeSet;

use keyrack_contract::call::property::{Create, Created, Profile, Read};
use keyrack_contract::{Code, Failure};
use keyrack_domain::property::{PropertyError, check_room, check_types};
use keyrack_replica::{DocumentClass, DocumentId};

use crate::call::{Ask, Do, View};
use crate::caller::Needs;
use crate::config::Side;
use crate::door::Tx;
use crate::shape::put_settings;
use crate::stop::Stop;

/// The most rooms of one property.
const ROOMS_MAX: usize = 2_000;

impl Do for Create {
    const NEEDS: Needs = Needs::System;

    fn run(self, tx: &mut Tx<'_, '_>) -> Result<Created, Stop> {
        tx.only_at(Side::Server)?;
        if tx.working.index.is_some() {
            return Err(Code::PropertyExists.into());
        }
        self.check()?;
        let id = self.property.id;
        let profile = Profile {
            property: self.property,
            room_types: self.room_types,
            rooms: self.rooms,
            rate_plans: self.rate_plans,
            services: Vec::new(),
            promos: Vec::new(),
            yields: Vec::new(),
            layers: Vec::new(),
            business_date: self.business_date,
        };
        tx.edit(DocumentId(id.0), DocumentClass::Property, |edit| {
            put_settings(edit, &profile)
        })?;
        tx.audit(id.0, &serde_json::json!({}))?;
        Ok(Created { id })
    }
}

trait Checked {
    fn check(&self) -> Result<(), Stop>;
}

impl Checked for Create {
    fn check(&self) -> Result<(), Stop> {
        let refused = |field: &str| {
            Err(Failure::new(Code::PropertyInvalid)
                .with("field", field)
                .at(field)
                .into())
        };
        if let Err(error) = self.property.check() {
            return refused(match error {
                PropertyError::Slug => "slug",
                PropertyError::Zone => "zone",
                PropertyError::Name => "name",
                PropertyError::Language => "languages",
            });
        }
        let types: BTreeSet<_> = self
            .room_types
            .iter()
            .map(|room_type| room_type.id)
            .collect();
        let fits = |room_type: &keyrack_domain::property::RoomType| {
            room_type.adults_max > 0 && room_type.heads_max >= room_type.adults_max
        };
        if types.is_empty()
            || types.len() != self.room_types.len()
            || !self.room_types.iter().all(fits)
        {
            return refused("room_types");
        }
        let numbers: BTreeSet<_> = self.rooms.iter().map(|room| room.number.trim()).collect();
        let known = self
            .rooms
            .iter()
            .all(|room| types.contains(&room.room_type) && !room.number.trim().is_empty());
        if numbers.len() != self.rooms.len() || self.rooms.len() > ROOMS_MAX || !known {
            return refused("rooms");
        }
        if check_types(&self.room_types).is_err() {
            return refused("room_types");
        }
        let fits = |room| check_room(&self.room_types, &self.rooms, room).is_ok();
        if !self.rooms.iter().all(fits) {
            return refused("rooms");
        }
        let plans: BTreeSet<_> = self.rate_plans.iter().map(|plan| plan.id).collect();
        if plans.is_empty() || plans.len() != self.rate_plans.len() {
            return refused("rate_plans");
        }
        Ok(())
    }
}

impl Ask for Read {
    const NEEDS: Needs = Needs::Anyone;

    fn answer(&self, seen: &View<'_>) -> Result<Profile, Stop> {
        Ok(Profile::clone(seen.index()?.profile()))
    }
}
