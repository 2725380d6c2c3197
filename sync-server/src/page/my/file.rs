//! `GET /my/{token}/stay.ics`: the stay for the guest's own calendar.

use axum::http::header::{CACHE_CONTROL, CONTENT_DISPOSITION, CONTENT_TYPE};
use axum::response::{IntoResponse, Response};
use keyrack_contract::{Code, Failure};
use keyrack_documents::calendar::{CalendarFacts, CalendarState, calendar};

use crate::api::booking::read::status;
use crate::page::visit::TokenVisit;

/// `GET /my/{token}/stay.ics`.
pub async fn calendar_file(visit: TokenVisit) -> Response {
    let TokenVisit {
        page,
        token,
        booking,
    } = &visit;
    let Some(stay) = booking.whole_stay() else {
        return page.failed(&Failure::new(Code::ReservationUnknown));
    };
    let live = status(booking).is_live();
    let manage_url = format!("{}/my/{token}", page.visit.server.public_url());
    let facts = CalendarFacts {
        property: &page.visit.profile.property,
        booking: booking.booking,
        reference: &booking.reference,
        stay,
        // A cancellation replaces the entry, so it counts higher.
        sequence: u32::from(!live),
        stamp: page.now(),
        manage_url: &manage_url,
    };
    let state = if live {
        CalendarState::Confirmed
    } else {
        CalendarState::Cancelled
    };
    let text = calendar(&facts, state, page.visit.words.tag());
    let headers = [
        (CONTENT_TYPE, "text/calendar; charset=utf-8"),
        (CONTENT_DISPOSITION, "attachment; filename=\"stay.ics\""),
        (CACHE_CONTROL, "no-store"),
    ];
    (headers, text).into_response()
}
