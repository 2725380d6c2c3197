//! The hotel's settings: one document.

use keyrack_contract::call::property::Profile;
use keyrack_domain::policy::{BookingPolicy, CancellationPolicy};
use keyrack_domain::property::{Property, Room, RoomType};
use keyrack_domain::rate::RatePlan;
use keyrack_domain::service::Service;
use keyrack_replica::{Edit, EditError};
use serde::de::DeserializeOwned;
use serde_json::Value;

use super::ids;

/// The field that holds the business date.
pub(crate) const BUSINESS_DATE: &str = "business_date";

/// The map of what was changed since the hotel was set up, by field.
const HOTEL: &str = "hotel";

/// The map of terms that plans share, by id.
const POLICIES: &str = "policies";

/// The hotel that a settings document describes; `None` while it is not complete.
pub(crate) fn profile_from(value: &Value) -> Option<Profile> {
    let mut profile = Profile {
        property: property(value)?,
        room_types: entries(value, "room_types"),
        rooms: entries(value, "rooms"),
        rate_plans: entries(value, "rate_plans"),
        services: entries(value, "services"),
        promos: entries(value, PROMOS),
        yields: entries(value, YIELDS),
        layers: entries(value, LAYERS),
        business_date: value.get(BUSINESS_DATE)?.as_str()?.parse().ok()?,
    };
    in_list_order(&mut profile);
    follow_policies(&mut profile);
    Some(profile)
}

/// Plans that follow a policy of the hotel say what it says.
fn follow_policies(profile: &mut Profile) {
    let policies = &profile.property.policies;
    for plan in &mut profile.rate_plans {
        let followed = plan.cancellation.policy;
        if let Some(policy) = policies.iter().find(|policy| Some(policy.id) == followed) {
            plan.cancellation = CancellationPolicy {
                policy: followed,
                ..policy.terms.clone()
            };
            plan.guarantee = policy.guarantee;
        }
    }
}

/// The hotel as it was set up, with what was changed since. An entry that does not fit, of a newer
/// program, leaves what stood there.
fn property(document: &Value) -> Option<Property> {
    let mut known: Property = read(document.get("settings")?)?;
    let changed = document.get(HOTEL);
    for (field, value) in changed.and_then(Value::as_object).into_iter().flatten() {
        let mut whole = serde_json::to_value(&known).ok()?;
        let place = whole.get_mut(field).filter(|_| !value.is_null());
        if let Some(place) = place {
            place.clone_from(value);
            known = read(&whole).unwrap_or(known);
        }
    }
    for policy in entries::<BookingPolicy>(document, POLICIES) {
        let stands = known
            .policies
            .iter_mut()
            .find(|other| other.id == policy.id);
        match stands {
            Some(stands) => *stands = policy,
            None => known.policies.push(policy),
        }
    }
    known.policies.sort_by_key(|policy| policy.id);
    Some(known)
}

/// Writes one policy, whole.
pub(crate) fn put_policy(edit: &mut Edit<'_>, policy: &BookingPolicy) -> Result<(), EditError> {
    let value = serde_json::to_value(policy).unwrap_or(Value::Null);
    edit.put(POLICIES, &policy.id.to_string(), &value)
}

/// The maps of what stands over many room-rates at once.
pub(crate) const PROMOS: &str = "promos";
pub(crate) const YIELDS: &str = "yields";
pub(crate) const LAYERS: &str = "layers";

/// Writes one rule whole into a map, or takes it out.
pub(crate) fn put_rule<T: serde::Serialize>(
    edit: &mut Edit<'_>,
    map: &str,
    id: uuid::Uuid,
    rule: Option<&T>,
) -> Result<(), EditError> {
    let value = rule.and_then(|rule| serde_json::to_value(rule).ok());
    edit.put(map, &id.to_string(), &value.unwrap_or(Value::Null))
}

/// Writes one field of the hotel.
pub(crate) fn put_fact(edit: &mut Edit<'_>, field: &str, value: &Value) -> Result<(), EditError> {
    edit.put(HOTEL, field, value)
}

/// Writes one room, whole.
pub(crate) fn put_room(edit: &mut Edit<'_>, room: &Room) -> Result<(), EditError> {
    let value = serde_json::to_value(room).unwrap_or(Value::Null);
    edit.put("rooms", &room.id.to_string(), &value)
}

/// Puts types, plans and rooms into the order of lists; every replica shows the same.
pub(crate) fn in_list_order(profile: &mut Profile) {
    profile
        .room_types
        .sort_by(|a, b| (a.position, &a.code, a.id).cmp(&(b.position, &b.code, b.id)));
    profile
        .rate_plans
        .sort_by(|a, b| (a.position, &a.code, a.id).cmp(&(b.position, &b.code, b.id)));
    profile
        .services
        .sort_by(|a, b| (a.position, &a.code, a.id).cmp(&(b.position, &b.code, b.id)));
    profile
        .promos
        .sort_by(|a, b| (&a.code, a.id).cmp(&(&b.code, b.id)));
    profile.yields.sort_by_key(|rule| (rule.position, rule.id));
    profile
        .layers
        .sort_by(|a, b| (&a.name, a.id).cmp(&(&b.name, b.id)));
    profile
        .rooms
        .sort_by(|a, b| (a.number.len(), &a.number, a.id).cmp(&(b.number.len(), &b.number, b.id)));
}

/// Writes the whole hotel.
pub(crate) fn put_settings(edit: &mut Edit<'_>, profile: &Profile) -> Result<(), EditError> {
    let json = |value: Result<Value, serde_json::Error>| value.unwrap_or(Value::Null);
    edit.set("settings", &json(serde_json::to_value(&profile.property)))?;
    for room_type in &profile.room_types {
        put_room_type(edit, room_type)?;
    }
    for room in &profile.rooms {
        put_room(edit, room)?;
    }
    for plan in &profile.rate_plans {
        put_rate_plan(edit, plan)?;
    }
    for service in &profile.services {
        put_service(edit, service)?;
    }
    edit.set(
        BUSINESS_DATE,
        &Value::from(profile.business_date.to_string()),
    )
}

/// Writes one room type, whole.
pub(crate) fn put_room_type(edit: &mut Edit<'_>, room_type: &RoomType) -> Result<(), EditError> {
    let value = serde_json::to_value(room_type).unwrap_or(Value::Null);
    edit.put("room_types", &room_type.id.to_string(), &value)
}

/// Writes one rate plan, whole.
pub(crate) fn put_rate_plan(edit: &mut Edit<'_>, plan: &RatePlan) -> Result<(), EditError> {
    let value = serde_json::to_value(plan).unwrap_or(Value::Null);
    edit.put("rate_plans", &plan.id.to_string(), &value)
}

/// Writes one service, whole.
pub(crate) fn put_service(edit: &mut Edit<'_>, service: &Service) -> Result<(), EditError> {
    let value = serde_json::to_value(service).unwrap_or(Value::Null);
    edit.put("services", &service.id.to_string(), &value)
}

fn read<T: DeserializeOwned>(value: &Value) -> Option<T> {
    serde_json::from_value(value.clone()).ok()
}

fn entries<T: DeserializeOwned>(value: &Value, field: &str) -> Vec<T> {
    ids(value.get(field).unwrap_or(&Value::Null))
        .filter_map(|(_, entry)| read(entry))
        .collect()
}
