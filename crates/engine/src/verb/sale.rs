//! What selling has in common, at the desk and on the web: prices, rights, documents.

use keyrack_allotment::Needs;
use keyrack_contract::call::booking::{Agreed, Standing, Terms};
use keyrack_contract::call::hold::Wanted;
use keyrack_contract::call::offer::ROOMS_MAX;
use keyrack_contract::call::staff::Role;
use keyrack_contract::{Code, Failure};
use keyrack_domain::guest::{GUEST_FIELD_CHARS_MAX, Guest, GuestError};
use keyrack_domain::quote::{NightPrice, Quote};
use keyrack_domain::rate::Cause;
use keyrack_domain::reservation::{Anyway, GROUP_NAME_CHARS_MAX, Source, Status, TimeSlice};
use keyrack_domain::{BlockId, BookingId, GuestId, Money, PromoId, ReservationId, Stay};
use keyrack_replica::{DocumentClass, DocumentId};

use crate::caller::Caller;
use crate::config::Side;
use crate::door::Tx;
use crate::engine::Inner;
use crate::index::{Buyer, Index};
use crate::rights::{self, Rights};
use crate::shape::{
    Picked, ReservationExtra, ReservationShape, StayRegister, put_guest, put_newsletter,
    put_requests,
};
use crate::stop::Stop;
use crate::verb::service;

/// The longest note or request.
pub(crate) const TEXT_CHARS_MAX: usize = 2_000;

/// Refuses a text that is too long.
pub(crate) fn check_text(text: &str, field: &str) -> Result<(), Stop> {
    if text.chars().count() > TEXT_CHARS_MAX {
        return Err(Failure::new(Code::TextTooLong)
            .with("max", TEXT_CHARS_MAX)
            .at(field)
            .into());
    }
    Ok(())
}

/// A guest whose fields can all be taken.
pub(crate) fn check_guest(guest: Guest) -> Result<Guest, Stop> {
    guest.checked().map_err(|error| {
        Stop::Refused(match error {
            GuestError::NoName => Failure::new(Code::GuestNoName).at("last_name"),
            GuestError::Email => Failure::new(Code::GuestEmail).at("email"),
            GuestError::Field(field) => Failure::new(Code::GuestField)
                .with("field", field)
                .with("max", GUEST_FIELD_CHARS_MAX)
                .at(field),
        })
    })
}

/// Rooms as units that are counted: of a type that is sold by the bed, one for every grown-up, each with
/// what was ordered for the party.
pub(crate) fn by_unit(index: &Index, rooms: &[Wanted]) -> Vec<Wanted> {
    let kinds = &index.profile().room_types;
    let mut each = Vec::with_capacity(rooms.len());
    for room in rooms {
        let kind = kinds.iter().find(|kind| kind.id == room.room_type);
        let Some(kind) = kind else {
            each.push(room.clone());
            continue;
        };
        let parties = kind.by_unit(std::slice::from_ref(&room.party));
        each.extend(parties.iter().map(|party| Wanted {
            party: party.clone(),
            ..room.clone()
        }));
    }
    each
}

/// Prices rooms for a stay with what is ordered for them, and compares the sum with what a person was
/// shown. Staff may sell what guests may not order.
pub(crate) fn quotes(
    index: &Index,
    buyer: &Buyer<'_>,
    stay: &Stay,
    rooms: &[Wanted],
    expected: Option<Money>,
    now: jiff::Timestamp,
) -> Result<(Vec<Quote>, Money), Stop> {
    if rooms.is_empty() {
        return Err(Failure::new(Code::RoomsInvalid)
            .with("max", ROOMS_MAX)
            .into());
    }
    let rooms = by_unit(index, rooms);
    if rooms.len() > ROOMS_MAX {
        return Err(Failure::new(Code::RoomsInvalid)
            .with("max", ROOMS_MAX)
            .into());
    }
    let mut quotes = Vec::with_capacity(rooms.len());
    for room in &rooms {
        quotes.push(service::quote(index, buyer, stay, room, now)?);
    }
    let currency = index.profile().property.currency;
    let total =
        Money::sum(currency, quotes.iter().map(|quote| quote.total)).map_err(Stop::fault)?;
    check_total(expected, total)?;
    Ok((quotes, total))
}

/// Refuses when the price is another than the one a person was shown.
pub(crate) fn check_total(expected: Option<Money>, total: Money) -> Result<(), Stop> {
    match expected {
        Some(shown) if shown != total => Err(Failure::new(Code::PriceChanged)
            .with("expected", plain(shown))
            .with("total", plain(total))
            .into()),
        _ => Ok(()),
    }
}

/// Money as a failure carries it: `41700 EUR`.
pub(crate) fn plain(money: Money) -> String {
    format!("{} {}", money.minor, money.currency)
}

/// What each room of these quotes needs, and all together.
pub(crate) fn needs(index: &Index, quotes: &[Quote]) -> (Vec<Needs>, Needs) {
    let nights = |quote: &Quote| {
        let room_type = quote.room_type;
        quote.stay.dates().map(move |night| (night, room_type))
    };
    let each: Vec<Needs> = quotes
        .iter()
        .map(|quote| rights::needs(index.links(), nights(quote)))
        .collect();
    let all = each
        .iter()
        .fold(Needs::default(), |sum, needs| sum.and(needs));
    (each, all)
}

/// What these rooms will need for a stay, before anything is priced.
pub(crate) fn wanted(index: &Index, stay: &Stay, rooms: &[Wanted]) -> Needs {
    let each = by_unit(index, rooms);
    let rooms = each.iter().map(|room| {
        let nights = stay.dates().map(|night| (night, room.room_type));
        rights::needs(index.links(), nights)
    });
    rooms.fold(Needs::default(), |sum, needs| sum.and(&needs))
}

/// A booking about to be written.
pub(crate) struct NewBooking {
    pub booking: BookingId,
    pub guest_id: GuestId,
    pub guest: Guest,
    pub source: Source,
    pub notes: String,
    pub requests: String,
    pub marketing: Option<Agreed>,
    pub manage_token: String,
    pub quotes: Vec<Quote>,
    /// One for each quote.
    pub rights: Vec<Rights>,
    pub terms: Terms,
    /// Who answers for nights that stand on no right.
    pub anyway: Option<Anyway>,
    /// The block that the rooms were handed over by.
    pub block: Option<BlockId>,
    /// The code it was made with.
    pub promo: Option<PromoId>,
}

/// The longest reason.
const REASON_CHARS_MAX: usize = 300;

/// Who answers for a sale in spite of a full house, and why.
///
/// # Errors
/// `reason-needed` for one without a word, `text-too-long`.
pub(crate) fn anyway(tx: &Tx<'_, '_>, reason: Option<&str>) -> Result<Option<Anyway>, Stop> {
    let Some(reason) = reason else {
        return Ok(None);
    };
    let reason = reason.trim();
    if reason.is_empty() {
        return Err(Failure::new(Code::ReasonNeeded).at("anyway").into());
    }
    if reason.chars().count() > REASON_CHARS_MAX {
        return Err(Failure::new(Code::TextTooLong)
            .with("max", REASON_CHARS_MAX)
            .at("anyway")
            .into());
    }
    Ok(Some(Anyway {
        reason: reason.to_owned(),
        by: tx.by.staff(),
        at: tx.now,
    }))
}

/// Who may sell when nothing is left. While the whole picture is known, full is full, and going
/// beyond it is a manager's; at a desk that is cut off nobody can be asked, and whoever may sell may.
pub(crate) const fn may_anyway(by: &Caller, alone: bool) -> bool {
    match by {
        Caller::System
        | Caller::Staff {
            role: Role::Manager,
            ..
        } => true,
        Caller::Staff {
            role: Role::FrontDesk,
            ..
        } => alone,
        Caller::Staff {
            role: Role::Housekeeping,
            ..
        }
        | Caller::Guest => false,
    }
}

/// Whether this is a desk that is cut off.
pub(crate) fn alone(inner: &Inner) -> bool {
    inner.side == Side::Desk && !inner.line.online()
}

/// Takes the rights for a sale: all of them, or, where somebody answers for it, those that there are.
///
/// # Errors
/// `sold-out` or `no-rights`; `role-denied` where it is not for the caller to go beyond them.
pub(crate) fn take(
    tx: &mut Tx<'_, '_>,
    needs: &Needs,
    anyway: Option<&Anyway>,
) -> Result<Rights, Stop> {
    let full = match tx.take_rights(needs) {
        Ok(rights) => return Ok(rights::by_cell(needs, rights)),
        Err(Stop::Refused(why)) if is_full(&why) && anyway.is_some() => why,
        Err(stop) => return Err(stop),
    };
    if !may_anyway(&tx.by, alone(tx.inner)) {
        return Err(Failure {
            code: Code::RoleDenied,
            ..full
        }
        .into());
    }
    let mut taken = Rights::new();
    for need in needs.iter() {
        for _ in 0..need.quantity {
            match tx.take_rights(&std::iter::once(need.cell).collect()) {
                Ok(rights) => taken.entry(need.cell).or_default().extend(rights),
                Err(Stop::Refused(why)) if is_full(&why) => break,
                Err(stop) => return Err(stop),
            }
        }
    }
    Ok(taken)
}

fn is_full(why: &Failure) -> bool {
    matches!(why.code, Code::SoldOut | Code::NoRights)
}

/// A time as people give it.
pub(crate) fn to_the_minute(time: jiff::civil::Time) -> jiff::civil::Time {
    jiff::civil::Time::constant(time.hour(), time.minute(), 0, 0)
}

/// Terms that can be taken. Whether the company can is asked where its prices are.
///
/// # Errors
/// `group-name`, `release-past`, `rooms-invalid`.
pub(crate) fn check_terms(tx: &Tx<'_, '_>, mut terms: Terms, rooms: usize) -> Result<Terms, Stop> {
    if let Some(group) = &mut terms.group {
        group.name = group.name.trim().to_owned();
        let length = group.name.chars().count();
        if !(1..=GROUP_NAME_CHARS_MAX).contains(&length) || group.name.chars().any(char::is_control)
        {
            return Err(Failure::new(Code::GroupName)
                .with("max", GROUP_NAME_CHARS_MAX)
                .at("group")
                .into());
        }
    }
    if let Standing::Tentative { release_at } = &mut terms.standing {
        if *release_at <= tx.now {
            return Err(Failure::new(Code::ReleasePast).at("release_at").into());
        }
        // As rows keep it.
        *release_at =
            jiff::Timestamp::from_millisecond(release_at.as_millisecond()).map_err(Stop::fault)?;
    }
    if !terms.check_in_rooms.is_empty() && terms.check_in_rooms.len() != rooms {
        return Err(Failure::new(Code::RoomsInvalid)
            .with("max", ROOMS_MAX)
            .at("check_in_rooms")
            .into());
    }
    Ok(terms)
}

/// Writes guest and reservations, and returns the reference and the reservations' ids.
pub(crate) fn write_booking(
    tx: &mut Tx<'_, '_>,
    new: NewBooking,
) -> Result<(String, Vec<ReservationId>), Stop> {
    // A booking's id is its maker's; the same one under another call is a mistake of theirs.
    if !keyrack_store::reservation::of_booking(tx.write, new.booking)?.is_empty() {
        return Err(Code::CallReused.into());
    }
    let reference = next_reference(tx)?;
    tx.edit(DocumentId(new.guest_id.0), DocumentClass::Guest, |edit| {
        put_guest(edit, &new.guest)?;
        if let Some(agreed) = &new.marketing {
            put_newsletter(edit, agreed)?;
        }
        put_requests(edit, new.booking, &new.requests)
    })?;
    let mut ids = Vec::with_capacity(new.quotes.len());
    let anyway = new.anyway;
    let mut beyond = 0_usize;
    let links = std::sync::Arc::clone(tx.index()?.links());
    for (mut quote, rights) in new.quotes.into_iter().zip(new.rights) {
        let mut explained = std::mem::take(&mut quote.nights);
        for night in &mut explained {
            // A daily price that nothing was done to explains itself.
            if night.steps.iter().all(|line| line.cause == Cause::Base) {
                night.steps.clear();
            }
        }
        let room_type = quote.room_type;
        let mut stay = register(quote, &explained);
        stay.stand_on(&links, rights);
        stay.picked = new.block.map(|block| Picked::new(block, room_type));
        match new.terms.standing {
            Standing::Confirmed => {}
            Standing::Tentative { release_at } => {
                stay.status = Status::Tentative;
                stay.release_at = Some(release_at);
            }
            Standing::Waitlisted => {
                stay.status = Status::Waitlisted;
                stay.let_go();
            }
        }
        answer_for(&mut stay, anyway.as_ref());
        beyond = beyond.saturating_add(usize::from(stay.anyway.is_some()));
        let id = ReservationId(tx.new_id());
        let shape = ReservationShape {
            booking: new.booking,
            reference: reference.clone(),
            guest: new.guest_id,
            source: new.source,
            made_at: tx.now,
            notes: new.notes.clone(),
            manage_token: new.manage_token.clone(),
            stay,
            extra: ReservationExtra {
                company: new.terms.company,
                group: new.terms.group.clone(),
                alert: new.terms.alert && !new.notes.is_empty(),
                explained,
                promo: new.promo,
                expected_at: new.terms.expected_at.map(to_the_minute),
                ..ReservationExtra::default()
            },
        };
        tx.edit(DocumentId(id.0), DocumentClass::Reservation, |edit| {
            shape.put(edit)
        })?;
        ids.push(id);
    }
    tx.audit(
        new.booking.0,
        &match anyway.filter(|_| beyond > 0) {
            Some(anyway) => serde_json::json!({
                "reference": reference, "rooms": ids.len(), "anyway": anyway.reason, "beyond": beyond,
            }),
            None => serde_json::json!({ "reference": reference, "rooms": ids.len() }),
        },
    )?;
    Ok((reference, ids))
}

/// Marks a stay as sold anyway where some of its nights stand on no right, and only there.
pub(crate) fn answer_for(stay: &mut StayRegister, anyway: Option<&Anyway>) {
    stay.anyway = anyway.cloned();
    if stay.bare().is_empty() {
        stay.anyway = None;
    }
}

/// A confirmed stay as it was quoted, which stands on no right yet.
pub(crate) fn register(quote: Quote, nights: &[NightPrice]) -> StayRegister {
    let slices = nights.iter().map(|night| TimeSlice {
        date: night.date,
        room_type: quote.room_type,
        room: None,
        rate_plan: quote.rate_plan,
        price: night.price,
    });
    StayRegister {
        status: Status::Confirmed,
        slices: slices.collect(),
        party: quote.party,
        policy: quote.policy,
        services: quote.services,
        taxes: quote.taxes,
        total: quote.total,
        rights: Vec::new(),
        linked: Vec::new(),
        anyway: None,
        release_at: None,
        picked: None,
        told: Vec::new(),
    }
}

/// Letters and digits that cannot be taken for one another.
const ALPHABET: &[u8; 32] = b"23456789ABCDEFGHJKLMNPQRSTUVWXYZ";

/// Counts that are written down as given before the first of them is. What a restart or a refused call
/// leaves unused is never used; each booking is spared a page of its commit.
const COUNTS_AT_ONCE: u64 = 32;

/// `KR-A7-412-X9QF3M`: the installation, its own count, and a random part that cannot be guessed.
pub(crate) fn next_reference(tx: &mut Tx<'_, '_>) -> Result<String, Stop> {
    let count = match tx.working.references.next() {
        Some(count) => count,
        None => {
            let last = keyrack_store::meta::count_up(tx.write, "reference_count", COUNTS_AT_ONCE)?;
            let first = last.saturating_sub(COUNTS_AT_ONCE).saturating_add(1);
            tx.working.references = first.saturating_add(1)..last.saturating_add(1);
            first
        }
    };
    let mut random = [0_u8; 6];
    tx.inner.randomness.fill(&mut random);
    let tail: String = random
        .iter()
        .filter_map(|byte| ALPHABET.get(usize::from(byte % 32)))
        .map(|letter| char::from(*letter))
        .collect();
    Ok(format!("KR-{}-{count}-{tail}", tx.inner.identity.prefix))
}
