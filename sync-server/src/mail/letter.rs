//! A mail from a booking, as it stands now.

use keyrack_contract::call::booking::{BookingView, Read};
use keyrack_contract::view::ReservationView;
use keyrack_documents::calendar::{CalendarFacts, CalendarState, calendar};
use keyrack_documents::mail::{
    BookedRoom, ConfirmationFacts, Mail, Template, confirmation, message_id,
};
use keyrack_domain::quote::{NightPrice, Quote};
use keyrack_domain::{Localized, Money};
use keyrack_engine::Caller;
use keyrack_engine::outbox::Due;
use lettre::Message;
use lettre::message::header::ContentType;
use lettre::message::{Attachment, Mailbox, MultiPart, SinglePart};

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
    if row.kind != Template::Confirmation.key() {
        return Err(format!("there is no mail of the kind {}", row.kind));
    }
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
    let manage_url = manage_url(server, hotel, &booking);
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
    let facts = ConfirmationFacts {
        property,
        guest: &booking.guest,
        reference: &booking.reference,
        rooms: &rooms,
        total: booking.total,
        manage_url: &manage_url,
        booked_at: first.booked_at,
    };
    let language = booking.guest.language.as_str();
    let mail = confirmation(&facts, language)
        .map_err(|_| "the guest has no address for mail".to_owned())?;
    let stay = booking.whole_stay().unwrap_or(first.line.stay);
    let file = calendar(
        &CalendarFacts {
            property,
            booking: booking.booking,
            reference: &booking.reference,
            stay,
            sequence: 0,
            stamp: first.booked_at,
            manage_url: &manage_url,
        },
        CalendarState::Confirmed,
        language,
    );
    let from = sender(server, property)?;
    let id = message_id(
        booking.booking,
        Template::Confirmation,
        VERSION,
        from.email.domain(),
    );
    message(server, mail, from, id, file)
}

fn message(
    server: &Server,
    mail: Mail,
    from: Mailbox,
    id: String,
    file: String,
) -> Result<Message, String> {
    let kind = ContentType::parse("text/calendar; charset=utf-8; method=PUBLISH")
        .map_err(|error| error.to_string())?;
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
                .singlepart(SinglePart::plain(mail.text))
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
            })
            .collect(),
        taxes: room.taxes.clone(),
        total: room.line.total,
        policy: room.policy.clone(),
    })
}
