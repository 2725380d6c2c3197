//! `print.list`: the day on paper, from what this side knows.

use keyrack_contract::Code;
use keyrack_contract::call::housekeeping::BoardRoom;
use keyrack_contract::call::print::{Print, Printed, Sheet};
use keyrack_documents::print::{self, Occasion, RoomFacts, StayFacts, StayList};
use keyrack_domain::Date;
use keyrack_domain::property::Outage;
use keyrack_locale::{Language, Words};
use keyrack_store::reservation::{self, Reservation};
use keyrack_store::{Read, guest};

use crate::call::{Ask, View};
use crate::caller::Needs;
use crate::index::Index;
use crate::stop::Stop;
use crate::verb::{day, housekeeping, line};

impl Ask for Print {
    const NEEDS: Needs = Needs::Staff;

    fn answer(&self, seen: &View<'_>) -> Result<Printed, Stop> {
        let index = seen.index()?;
        let words = print::words(Language::from_tag(&self.language).unwrap_or_default());
        let today = index.profile().business_date;
        let occasion = Occasion {
            property: &index.profile().property,
            words,
            day: today,
            at: seen.now,
        };
        let (name, pdf) = seen.read(|read| {
            Ok(match self.sheet {
                Sheet::Arrivals => {
                    let facts = facts(&index, read, words, &day::expected(read, today)?)?;
                    (
                        "arrivals",
                        print::stays(&occasion, StayList::Arrivals, &facts),
                    )
                }
                Sheet::Departures => {
                    let (leaving, _) = day::here(read, today)?;
                    let facts = facts(&index, read, words, &leaving)?;
                    (
                        "departures",
                        print::stays(&occasion, StayList::Departures, &facts),
                    )
                }
                Sheet::InHouse => {
                    let rows = reservation::in_house(read)?;
                    let facts = facts(&index, read, words, &rows)?;
                    (
                        "in-house",
                        print::stays(&occasion, StayList::InHouse, &facts),
                    )
                }
                Sheet::Cards => {
                    let rows = match self.reservation {
                        Some(id) => {
                            vec![reservation::get(read, id)?.ok_or(Code::ReservationUnknown)?]
                        }
                        None => day::expected(read, today)?,
                    };
                    let facts = facts(&index, read, words, &rows)?;
                    ("registration-cards", print::cards(&occasion, &facts))
                }
                Sheet::Housekeeping => {
                    let board = housekeeping::board(&index, read, seen.by)?;
                    let name = |room: &BoardRoom| {
                        let who = board
                            .attendants
                            .iter()
                            .find(|one| Some(one.id) == room.attendant);
                        who.map_or_else(String::new, |one| one.name.clone())
                    };
                    let mine = self
                        .attendant
                        .map(|id| {
                            let who = board.attendants.iter().find(|one| one.id == id);
                            who.ok_or(Code::AttendantUnknown)
                        })
                        .transpose()?;
                    let rooms: Vec<RoomFacts> = board
                        .rooms
                        .iter()
                        .filter(|room| mine.is_none_or(|one| room.attendant == Some(one.id)))
                        .map(|room| room_facts(&index, words, room, today, name(room)))
                        .collect();
                    let only = mine.map(|one| one.name.as_str());
                    ("housekeeping", print::housekeeping(&occasion, only, &rooms))
                }
            })
        })?;
        Ok(Printed {
            name: format!("{name}-{today}.pdf"),
            pdf: base64(&pdf.map_err(Stop::fault)?),
        })
    }
}

/// What a list says of stays, in the order of the rooms where everybody has one, else of the names.
fn facts(
    index: &Index,
    read: &Read<'_>,
    words: Words,
    rows: &[Reservation],
) -> Result<Vec<StayFacts>, Stop> {
    let mut list = Vec::new();
    for row in rows {
        let line = line::line(index, read, row)?;
        let kind = index
            .profile()
            .room_types
            .iter()
            .find(|kind| kind.id == line.room_type);
        list.push(StayFacts {
            guest: line.guest_name,
            country: guest::get(read, row.guest)?.map_or_else(String::new, |guest| guest.country),
            reference: line.reference,
            stay: line.stay,
            party: line.party,
            room: line.room_number,
            room_type: kind.map_or_else(String::new, |kind| kind.name.get(words.tag()).to_owned()),
            cleanliness: line.cleanliness,
            total: line.total,
            note: row.note.clone(),
        });
    }
    list.sort_by_cached_key(|facts| facts.guest.to_lowercase());
    Ok(list)
}

fn room_facts(
    index: &Index,
    words: Words,
    room: &BoardRoom,
    today: Date,
    attendant: String,
) -> RoomFacts {
    let kind = index
        .profile()
        .room_types
        .iter()
        .find(|kind| kind.id == room.room.room_type);
    let leaves = room.leaves(today);
    let here = room.here.as_ref();
    let mut notes: Vec<String> = room
        .tasks
        .iter()
        .filter(|task| !task.done && task.day <= today)
        .map(|task| task.text.clone())
        .collect();
    notes.extend(room.arriving.iter().map(|next| next.note.clone()));
    notes.push(room.remark.clone());
    notes.extend(room.outages.iter().map(|outage| fault(words, outage)));
    notes.retain(|note| !note.trim().is_empty());
    RoomFacts {
        number: room.room.number.clone(),
        code: kind.map_or_else(String::new, |kind| kind.code.clone()),
        status: room.status,
        look: room.look,
        leaving: here
            .filter(|_| leaves)
            .and_then(|here| Some((room.leave_by?, here.party.clone()))),
        left: room.left,
        staying: here
            .filter(|_| !leaves)
            .map(|here| (here.stay.departure(), here.party.clone())),
        arriving: room.arriving.as_ref().map(|next| next.party.clone()),
        notes,
        attendant,
    }
}

fn fault(words: Words, outage: &Outage) -> String {
    let values = [
        ("kind", words.outage_kind(outage.kind).into()),
        ("date", words.date_short(outage.nights.departure()).into()),
        ("reason", outage.reason.as_str().into()),
    ];
    words.say_with("print-outage", &values)
}

/// Standard alphabet, padded.
fn base64(bytes: &[u8]) -> String {
    use base64::Engine as _;
    base64::engine::general_purpose::STANDARD.encode(bytes)
}
