//! How the things of the trade stand in documents.

mod block;
mod company;
mod guest;
pub(crate) mod housekeeping;
mod outage;
mod property;
mod rates;
mod reservation;
mod set_aside;
mod taken_back;
mod trace;
mod turnaway;

use keyrack_replica::DocumentId;
use uuid::Uuid;

pub(crate) use block::{block_from, put_block};
pub(crate) use company::{company_from, put_company};
pub(crate) use guest::{
    about_guest, guest_from, newsletter_places, put_consents, put_guest, put_link, put_newsletter,
    put_preferences, put_requests, requests_place,
};
pub(crate) use housekeeping::{
    Seen, attendants_from, housekeeping_document, room_days_from, states_from, tasks_from,
};
pub(crate) use outage::OutageRegister;
pub(crate) use property::{
    BUSINESS_DATE, LAYERS, PROMOS, YIELDS, in_list_order, profile_from, put_fact, put_policy,
    put_rate_plan, put_room, put_room_type, put_rule, put_service, put_settings,
};
pub(crate) use rates::{days_from, month_of, put_day, put_head, rates_document};
pub(crate) use reservation::{
    Cover, EXPECTED_AT, PICK_MARK, Pick, Picked, ReservationExtra, ReservationShape, StayRegister,
};
pub(crate) use set_aside::{Answer, SetAside};
pub(crate) use taken_back::TakenBack;
pub(crate) use trace::{TraceEnd, TraceEntry, put_trace, put_trace_end, traces_from};
pub(crate) use turnaway::{demand_document, put_turnaways, remove_turnaway, turnaways_from};

/// A document id that follows from what it is about, so that two desks that make it while cut off
/// make the same one.
pub(crate) fn named_document(kind: &str, about: &[&[u8]]) -> DocumentId {
    let mut hasher = blake3::Hasher::new_derive_key("keyrack 2026 document name");
    hasher.update(kind.as_bytes());
    for part in about {
        hasher.update(&u64::try_from(part.len()).unwrap_or(u64::MAX).to_le_bytes());
        hasher.update(part);
    }
    let mut bytes = [0; 16];
    hasher.finalize_xof().fill(&mut bytes);
    DocumentId(uuid::Builder::from_custom_bytes(bytes).into_uuid())
}

/// The keys of a map of ids, skipping what is no id.
pub(crate) fn ids(map: &serde_json::Value) -> impl Iterator<Item = (Uuid, &serde_json::Value)> {
    map.as_object()
        .into_iter()
        .flatten()
        .filter_map(|(key, value)| Some((key.parse().ok()?, value)))
}
