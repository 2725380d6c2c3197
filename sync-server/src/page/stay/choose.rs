//! `POST /{slug}/stay`: keeps the chosen rooms and goes on to the guest's details.

use axum::body::Bytes;
use axum::extract::rejection::BytesRejection;
use axum::response::Response;
use keyrack_contract::call::hold::{Create, Wanted};
use keyrack_contract::{Code, Failure};
use keyrack_domain::{HoldId, Money, Party, Stay};

use super::{at, extras};
use crate::hotel::Draft;
use crate::http::body::too_large;
use crate::http::query::Query;
use crate::page::offers;
use crate::page::visit::{PageVisit, go_to};

/// What the form holds.
struct Chosen {
    key: String,
    stay: Stay,
    rooms: Vec<Party>,
    create: Create,
    earlier: Option<HoldId>,
}

/// `POST /{slug}/stay`.
pub async fn choose(page: PageVisit, body: Result<Bytes, BytesRejection>) -> Response {
    let chosen = body
        .map_err(|rejection| too_large(&rejection))
        .and_then(|body| chosen(&page, &Query::parse(&body)));
    let chosen = match chosen {
        Ok(chosen) => chosen,
        Err(failure) => return page.failed(&failure),
    };
    let Chosen {
        key,
        stay,
        rooms,
        create,
        earlier,
    } = chosen;
    let hotel = &page.visit.hotel;
    let (hold, group, code) = (create.id, create.group.clone(), create.code.clone());
    // A guest who changes their mind keeps one room, not two.
    if let Some(earlier) =
        earlier.filter(|earlier| *earlier != hold && hotel.drafts.get(*earlier).is_some())
        && let Err(failure) = crate::hotel::release(&page.visit, earlier).await
    {
        tracing::warn!(
            code = failure.code.key(),
            "an earlier hold could not be released"
        );
    }
    let id = page
        .visit
        .server
        .derivation
        .call(&hotel.slug, "page stay", &key);
    match crate::hotel::keep(&page.visit, id, create).await {
        Ok(_) => {
            if hotel.drafts.get(hold).is_none() {
                let typed = earlier.and_then(|earlier| hotel.drafts.get(earlier));
                let draft = Draft {
                    stay,
                    rooms: rooms.clone(),
                    code,
                    group,
                    ..typed.unwrap_or_else(|| Draft::new(stay, rooms))
                };
                hotel.drafts.put(hold, draft, page.now());
            }
            go_to(&at(&page, hold, extras::or_guest(&page)))
        }
        Err(failure)
            if matches!(
                failure.code,
                Code::SoldOut
                    | Code::PriceChanged
                    | Code::Restricted
                    | Code::PromoRefused
                    | Code::PromoUnknown
                    | Code::BlockFull
                    | Code::BlockReleased
                    | Code::BlockNotDefinite
            ) =>
        {
            page.visit.server.metrics.refused(failure.code.key());
            offers::show(&page, stay, &rooms, group.as_deref(), Some(&failure))
        }
        Err(failure) => page.failed(&failure),
    }
}

fn chosen(page: &PageVisit, form: &Query) -> Result<Chosen, Failure> {
    let key = form
        .first("key")
        .ok_or_else(|| Failure::new(Code::Unreadable).at("key"))?
        .to_owned();
    let (stay, rooms) = (form.stay()?, form.rooms()?);
    let id = |name| form.first(name).unwrap_or_default();
    let room_type = id("room_type")
        .parse()
        .map_err(|_| Failure::new(Code::RoomTypeUnknown))?;
    let rate_plan = id("rate_plan")
        .parse()
        .map_err(|_| Failure::new(Code::RatePlanUnknown))?;
    let shown: i64 = id("shown")
        .parse()
        .map_err(|_| Failure::new(Code::Unreadable).at("shown"))?;
    let create = Create {
        id: page
            .visit
            .server
            .derivation
            .hold(&page.visit.hotel.slug, &format!("page {key}")),
        stay,
        rooms: rooms
            .iter()
            .map(|party| Wanted {
                room_type,
                rate_plan,
                party: party.clone(),
                services: Vec::new(),
            })
            .collect(),
        expected_total: Some(Money::new(shown, page.visit.profile.property.currency)),
        group: form.group().map(str::to_owned),
        code: form.promo().to_owned(),
    };
    let earlier = form.first("draft").and_then(|text| text.parse().ok());
    Ok(Chosen {
        key,
        stay,
        rooms,
        create,
        earlier,
    })
}
