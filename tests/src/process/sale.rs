//! What journeys sell at a desk.

use anyhow::Result;
use keyrack_contract::call::booking::Sell;
use keyrack_contract::call::hold::Wanted;
use keyrack_domain::guest::Guest;
use keyrack_domain::reservation::Source;
use keyrack_domain::{BookingId, Party, Stay};
use uuid::Uuid;

use crate::hotel::{DOUBLE, FLEX};

/// A sale of a double at a desk, to one adult of this name.
///
/// # Errors
/// Never for one adult.
pub fn sale(booking: Uuid, last_name: &str, stay: Stay) -> Result<Sell> {
    Ok(Sell {
        booking: BookingId(booking),
        stay,
        rooms: vec![Wanted {
            room_type: DOUBLE,
            rate_plan: FLEX,
            party: Party::try_new(1, vec![])?,
            services: Vec::new(),
        }],
        guest: Guest {
            first_name: "Test".to_owned(),
            last_name: last_name.to_owned(),
            language: "en".to_owned(),
            ..Guest::default()
        },
        known_guest: None,
        source: Source::Desk,
        expected_total: None,
        check_in_to: None,
        notes: String::new(),
        terms: keyrack_contract::call::booking::Terms::default(),
    })
}
