//! What mail programs read of a booking: schema.org's `LodgingReservation`, with the names that it has
//! and those that Gmail documents.

use keyrack_domain::Stay;
use keyrack_domain::property::Property;
use serde_json::{Value, json};

use super::ConfirmationFacts;

/// One reservation; `None` without rooms.
pub(super) fn reservation(facts: &ConfirmationFacts<'_>, guest: &str) -> Option<Value> {
    let stays = || facts.rooms.iter().map(|room| room.quote.stay);
    let arrival = stays().map(|stay| stay.arrival()).min()?;
    let departure = stays().map(|stay| stay.departure()).max()?;
    let stay = Stay::try_new(arrival, departure).ok()?;
    let property = facts.property;
    let from = local(property, stay.arrival(), property.check_in);
    let to = local(property, stay.departure(), property.check_out);
    Some(json!({
        "@context": "https://schema.org",
        "@type": "LodgingReservation",
        "reservationId": facts.reference,
        "reservationNumber": facts.reference,
        "reservationStatus": "https://schema.org/ReservationConfirmed",
        "underName": { "@type": "Person", "name": guest },
        "reservationFor": {
            "@type": "LodgingBusiness",
            "name": property.name,
            "address": {
                "@type": "PostalAddress",
                "streetAddress": property.address,
                "addressCountry": property.country,
            },
            "telephone": property.phone,
        },
        "checkinTime": from,
        "checkoutTime": to,
        "checkinDate": from,
        "checkoutDate": to,
        "modifyReservationUrl": facts.manage_url,
    }))
}

/// An instant with the hotel's own distance from UTC: `2027-03-12T15:00:00+01:00`.
fn local(property: &Property, date: jiff::civil::Date, time: jiff::civil::Time) -> String {
    let zone = property.time_zone().unwrap_or(jiff::tz::TimeZone::UTC);
    let instant = property.instant(date, time);
    let offset = zone.to_offset(instant);
    instant.display_with_offset(offset).to_string()
}
