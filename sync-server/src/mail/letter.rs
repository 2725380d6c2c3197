//! A mail from a booking, as it stands now.

use keyrack_contract::call::booking::{BookingView, Read};
use keyrack_contract::call::property::Profile;
use keyrack_contract::view::ReservationView;
use keyrack_documents::calendar::{CalendarFacts, CalendarState, calendar};
use keyrack_documents::mail::{
    BookedRoom, CancellationFacts, ConfirmationFacts, HeaderError, Mail, Template, cancellation,
    confirmation, message_id,
};
use keyrack_domain::quote::{NightPrice, Quote};
use keyrack_domain::{Localized, Money};
use keyrack_engine::Caller;
use keyrack_engine::outbox::Due;
use lettre::Message;
use lettre::message::header::ContentType;
use lettre::message::{Attachment, Mailbox, MultiPart};

use crate::hotel::Hotel;
use crate::secret::token_digest;
use crate::server::Server;

/// The first and only version of a confirmation.
const VERSION: u32 = 1;

/// Writes the mail of an outbox row.
///
/// # Errors
/// Why no mail is owed, without names and addresses.
pub fn write(server: &Server, hotel: &Hotel, row: &Due) -> Result<Message, String> {
    let template = [Template::Confirmation, Template::Cancellation]
        .into_iter()
        .find(|template| template.key() == row.kind)
        .ok_or_else(|| format!("there is no mail of the kind {}", row.kind))?;
    let profile = hotel.profile().map_err(|failure| failure.to_string())?;
    let property = &profile.property;
    let call = Read {
        reference: row.reference.clone(),
    };
    let booking = hotel
        .engine
        .ask(&Caller::System, &call)
        .map_err(|failure| failure.to_string())?;
    let first = booking.rooms.first().ok_or("the booking has no rooms")?;
    let stay = booking.whole_stay().unwrap_or(first.line.stay);
    let manage_url = manage_url(server, hotel, &booking);
    let language = booking.guest.language.as_str();
    let no_address = |_| "the guest has no address for mail".to_owned();
    let (mail, state, sequence, stamp) = match template {
        Template::Confirmation => {
            let mail = confirmed(&profile, &booking, &manage_url).map_err(no_address)?;
            (mail, CalendarState::Confirmed, 0, first.booked_at)
        }
        Template::Cancellation => {
            let fee = row
                .fee_minor
                .map(|minor| Money::new(minor, property.currency));
            let facts = CancellationFacts {
                property,
                guest: &booking.guest,
                reference: &booking.reference,
                stay,
                fee,
            };
            let mail = cancellation(&facts, language).map_err(no_address)?;
            let at = row.at.unwrap_or(first.booked_at);
            (mail, CalendarState::Cancelled, 1, at)
        }
    };
    let file = calendar(
        &CalendarFacts {
            property,
            booking: booking.booking,
            reference: &booking.reference,
            stay,
            sequence,
            stamp,
            manage_url: &manage_url,
        },
        state,
        language,
    );
    let from = sender(server, property)?;
    // A cancellation is told by its instant, so that a second one is another mail.
    let version = match template {
        Template::Confirmation => VERSION,
        Template::Cancellation => u32::try_from(stamp.as_second()).unwrap_or(VERSION),
    };
    let id = message_id(booking.booking, template, version, from.email.domain());
    message(server, mail, from, id, file, state)
}

/// The confirmation of a booking.
fn confirmed(
    profile: &Profile,
    booking: &BookingView,
    manage_url: &str,
) -> Result<Mail, HeaderError> {
    let none = Localized::default();
    let quotes: Vec<Quote> = booking.rooms.iter().filter_map(quote).collect();
    let rooms = quotes.iter().map(|quote| {
        let plan = profile
            .rate_plans
            .iter()
            .find(|plan| plan.id == quote.rate_plan);
        BookedRoom {
            room_type: profile
                .room_types
                .iter()
                .find(|room_type| room_type.id == quote.room_type)
                .map_or(&none, |room_type| &room_type.name),
            rate_plan: plan.map_or(&none, |plan| &plan.name),
            board: plan.map_or(keyrack_domain::rate::Board::RoomOnly, |plan| plan.board),
            quote,
        }
    });
    let rooms: Vec<_> = rooms.collect();
    let booked_at = booking.rooms.first().map(|room| room.booked_at);
    let facts = ConfirmationFacts {
        property: &profile.property,
        guest: &booking.guest,
        reference: &booking.reference,
        rooms: &rooms,
        total: booking.total,
        manage_url,
        booked_at: booked_at.unwrap_or_default(),
    };
    confirmation(&facts, &booking.guest.language)
}

fn message(
    server: &Server,
    mail: Mail,
    from: Mailbox,
    id: String,
    file: String,
    state: CalendarState,
) -> Result<Message, String> {
    let kind = format!("text/calendar; charset=utf-8; method={}", state.method());
    let kind = ContentType::parse(&kind).map_err(|error| error.to_string())?;
    let address = mail
        .to
        .address
        .as_str()
        .parse()
        .map_err(|_| "the guest's address cannot be written to".to_owned())?;
    let name = Some(mail.to.name.as_str().to_owned()).filter(|name| !name.is_empty());
    Message::builder()
        .from(from)
        .to(Mailbox::new(name, address))
        .subject(mail.subject.as_str())
        .message_id(Some(id))
        .date(server.now().into())
        .multipart(
            MultiPart::mixed()
                .multipart(MultiPart::alternative_plain_html(mail.text, mail.html))
                .singlepart(Attachment::new("stay.ics".to_owned()).body(file, kind)),
        )
        .map_err(|error| error.to_string())
}

/// The sender: what was set, else the hotel itself.
fn sender(
    server: &Server,
    property: &keyrack_domain::property::Property,
) -> Result<Mailbox, String> {
    let set = server.settings.mail.from.trim();
    if set.is_empty() {
        let address = property
            .email
            .parse()
            .map_err(|_| "no sender is set, and the hotel has no address".to_owned())?;
        Ok(Mailbox::new(Some(property.name.clone()), address))
    } else {
        set.parse()
            .map_err(|_| "the sender that is set is no address".to_owned())
    }
}

/// The link that opens the booking, where it was made here; a booking of the desk has none.
fn manage_url(server: &Server, hotel: &Hotel, booking: &BookingView) -> String {
    let token = server.derivation.manage_token(&hotel.slug, booking.booking);
    if booking.manage_token_digest == Some(token_digest(&token)) {
        format!("{}/my/{token}", server.public_url())
    } else {
        String::new()
    }
}

/// What was accepted for one room, from what stands in the booking.
fn quote(room: &ReservationView) -> Option<Quote> {
    Some(Quote {
        room_type: room.line.room_type,
        rate_plan: room.slices.first()?.rate_plan,
        stay: room.line.stay,
        party: room.line.party.clone(),
        nights: room
            .slices
            .iter()
            .map(|slice| NightPrice {
                date: slice.date,
                base: slice.price,
                supplement: Money::zero(slice.price.currency),
                price: slice.price,
                steps: Vec::new(),
            })
            .collect(),
        services: room.services.iter().map(|sold| sold.line.clone()).collect(),
        taxes: room.taxes.clone(),
        total: room.line.total,
        policy: room.policy.clone(),
    })
}
