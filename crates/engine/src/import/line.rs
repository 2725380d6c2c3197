//! One line as a booking or a guest.

use std::collections::BTreeMap;

use jiff::ToSpan;
use jiff::civil::Date;
use keyrack_contract::call::import::{DateForm, Field, Reason};
use keyrack_contract::call::property::Profile;
use keyrack_domain::guest::{Guest, GuestError};
use keyrack_domain::money::read_minor;
use keyrack_domain::property::RoomType;
use keyrack_domain::stay::StayError;
use keyrack_domain::{Party, RoomId, RoomTypeId, Stay};

use super::dates::read_date;
use super::table::Row;
use crate::verb::TEXT_CHARS_MAX;

/// The longest reference of another system.
const REFERENCE_CHARS_MAX: usize = 40;
/// The age that a child has whose age the file does not say.
const CHILD_AGE: u8 = 8;

/// A line that can be taken, as far as the line alone can say.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Ready {
    /// Its number in the file.
    pub line: u32,
    /// The other system's reference; empty for none.
    pub reference: String,
    /// Who.
    pub guest: Guest,
    /// Their stay; `None` for a guest alone.
    pub booking: Option<Booking>,
    /// Taken, but not as it stands there.
    pub remark: Option<(Reason, String)>,
}

/// A stay of a line.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Booking {
    /// The nights.
    pub stay: Stay,
    /// The kind of room.
    pub room_type: RoomTypeId,
    /// The room, where the file names one that is known.
    pub room: Option<RoomId>,
    /// Who sleeps there.
    pub party: Party,
    /// What the file says it costs.
    pub total_minor: Option<i64>,
    /// Notes for staff.
    pub notes: String,
}

/// Why a line cannot be taken, and the text it is about.
pub(super) type Refused = (Reason, String);

/// How lines are read.
pub(super) struct Reading<'a> {
    profile: &'a Profile,
    places: BTreeMap<Field, usize>,
    dates: DateForm,
    types: BTreeMap<String, RoomTypeId>,
    with_stay: bool,
    otherwise: Otherwise,
}

/// What stands for cells that a list leaves out: a rooming list says who comes, and the group's block
/// often says the rest.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Otherwise {
    /// The nights of a line without dates.
    pub stay: Option<Stay>,
    /// The kind of a line without one.
    pub room_type: Option<RoomTypeId>,
}

impl<'a> Reading<'a> {
    pub fn new(
        profile: &'a Profile,
        columns: &[Option<Field>],
        dates: DateForm,
        chosen: &[(String, RoomTypeId)],
    ) -> Self {
        let places: BTreeMap<Field, usize> = columns
            .iter()
            .enumerate()
            .filter_map(|(place, field)| field.map(|field| (field, place)))
            .collect();
        let mut types = BTreeMap::new();
        for one in &profile.room_types {
            types.insert(one.code.trim().to_lowercase(), one.id);
            for name in one.name.texts() {
                types.insert(name.trim().to_lowercase(), one.id);
            }
        }
        for (word, id) in chosen {
            types.insert(word.trim().to_lowercase(), *id);
        }
        let with_stay = places.contains_key(&Field::Arrival);
        Self {
            profile,
            places,
            dates,
            types,
            with_stay,
            otherwise: Otherwise::default(),
        }
    }

    /// The same for a list every line of which is a stay, of which some cells may be left out.
    pub fn or(mut self, otherwise: Otherwise) -> Self {
        self.otherwise = otherwise;
        self.with_stay = true;
        self
    }

    /// Whether the columns suffice.
    pub fn suffices(&self) -> bool {
        let has = |field| self.places.contains_key(&field);
        let name = has(Field::LastName) || has(Field::FullName);
        let dates = has(Field::Arrival) && (has(Field::Departure) || has(Field::Nights));
        let dates = dates || (self.otherwise.stay.is_some() && !has(Field::Arrival));
        let kind = has(Field::RoomType) || self.otherwise.room_type.is_some();
        name && (!self.with_stay || (dates && kind))
    }

    fn cell<'r>(&self, row: &'r Row, field: Field) -> &'r str {
        self.places
            .get(&field)
            .and_then(|place| row.cells.get(*place))
            .map_or("", |cell| cell.trim())
    }

    /// The reference as it stands there, cut to what is shown.
    pub fn reference(&self, row: &Row) -> String {
        shown(self.cell(row, Field::Reference))
    }

    /// The words for a kind of room.
    pub fn type_words<'r>(&self, row: &'r Row) -> &'r str {
        self.cell(row, Field::RoomType)
    }

    pub fn read(&self, row: &Row, columns: usize) -> Result<Ready, Refused> {
        if row.cells.len() != columns {
            return Err((Reason::Columns, row.cells.len().to_string()));
        }
        let reference = self.cell(row, Field::Reference);
        let fits = |c: char| c.is_alphanumeric() || "-_/.#+: ".contains(c);
        if reference.chars().count() > REFERENCE_CHARS_MAX || !reference.chars().all(fits) {
            return Err((Reason::Reference, shown(reference)));
        }
        if let Some(why) = cancelled(self.cell(row, Field::Status)) {
            return Err((Reason::Cancelled, why));
        }
        let mut remark = None;
        let booking = if self.with_stay {
            Some(self.booking(row, &mut remark)?)
        } else {
            None
        };
        Ok(Ready {
            line: row.line,
            reference: reference.to_owned(),
            guest: self.guest(row)?,
            booking,
            remark,
        })
    }

    fn guest(&self, row: &Row) -> Result<Guest, Refused> {
        let text = |field| one_line(self.cell(row, field));
        let (mut first_name, mut last_name) = (text(Field::FirstName), text(Field::LastName));
        if last_name.is_empty() {
            (first_name, last_name) = parted(&text(Field::FullName), first_name);
        }
        let country = text(Field::Country);
        let two_letters = country.len() == 2 && country.bytes().all(|b| b.is_ascii_alphabetic());
        let guest = Guest {
            first_name,
            last_name,
            email: text(Field::Email),
            phone: text(Field::Phone),
            country: if two_letters {
                country.to_uppercase()
            } else {
                String::new()
            },
            language: language(&text(Field::Language)),
        };
        let shown_name = shown(&guest.sorted_name());
        guest.clone().checked().map_err(|error| match error {
            GuestError::NoName => (Reason::NoName, String::new()),
            GuestError::Email => (Reason::Email, shown(&guest.email)),
            GuestError::Field(_) => (Reason::GuestField, shown_name),
        })
    }

    fn booking(&self, row: &Row, remark: &mut Option<Refused>) -> Result<Booking, Refused> {
        let cell = |field| self.cell(row, field);
        let stay = self.stay(row)?;
        let words = self.type_words(row);
        let named = self.types.get(&words.to_lowercase());
        let kind = named
            .or(self
                .otherwise
                .room_type
                .as_ref()
                .filter(|_| words.is_empty()))
            .and_then(|id| self.profile.room_types.iter().find(|one| one.id == *id))
            .ok_or_else(|| (Reason::RoomType, shown(words)))?;
        let party = self.party(row, kind)?;
        let total = cell(Field::Total);
        let total_minor = match total {
            "" => None,
            text => Some(
                read_minor(text, self.profile.property.currency.digits())
                    .filter(|minor| (0..=1_000_000_000).contains(minor))
                    .ok_or_else(|| (Reason::Total, shown(text)))?,
            ),
        };
        let notes = cell(Field::Notes);
        if notes.chars().count() > TEXT_CHARS_MAX {
            return Err((Reason::Notes, shown(notes)));
        }
        let number = cell(Field::Room);
        let mut rooms = self.profile.rooms.iter();
        let room = rooms.find(|room| room.number == number && !room.archived);
        if !number.is_empty() && room.is_none() {
            *remark = Some((Reason::RoomUnknown, shown(number)));
        }
        Ok(Booking {
            stay,
            room_type: kind.id,
            room: room.map(|room| room.id),
            party,
            total_minor,
            notes: notes
                .chars()
                .filter(|c| !c.is_control() || *c == '\n')
                .collect(),
        })
    }

    fn stay(&self, row: &Row) -> Result<Stay, Refused> {
        let cell = |field| self.cell(row, field);
        let dates = [Field::Arrival, Field::Departure, Field::Nights];
        if let Some(stay) = self.otherwise.stay
            && dates.into_iter().all(|field| cell(field).is_empty())
        {
            return Ok(stay);
        }
        let arrival = read_date(cell(Field::Arrival), self.dates)
            .ok_or_else(|| (Reason::Arrival, shown(cell(Field::Arrival))))?;
        let departure = self.departure(row, arrival)?;
        Stay::try_new(arrival, departure).map_err(|error| match error {
            StayError::Backwards => (Reason::Backwards, shown(cell(Field::Departure))),
            StayError::TooLong => (Reason::TooLong, shown(cell(Field::Departure))),
        })
    }

    fn departure(&self, row: &Row, arrival: Date) -> Result<Date, Refused> {
        let text = self.cell(row, Field::Departure);
        if !text.is_empty() {
            return read_date(text, self.dates).ok_or_else(|| (Reason::Departure, shown(text)));
        }
        let nights = self.cell(row, Field::Nights);
        nights
            .parse::<u16>()
            .ok()
            .and_then(|nights| arrival.checked_add(i64::from(nights).days()).ok())
            .ok_or_else(|| (Reason::Departure, shown(nights)))
    }

    fn party(&self, row: &Row, kind: &RoomType) -> Result<Party, Refused> {
        let count = |field, empty: u8| match self.cell(row, field) {
            "" => Ok(empty),
            text => text
                .parse::<u8>()
                .map_err(|_| (Reason::People, shown(text))),
        };
        let adults = count(Field::Adults, kind.adults_max.min(2))?;
        let children = count(Field::Children, 0)?;
        let people = || format!("{adults} + {children}");
        let party = Party::try_new(adults, vec![CHILD_AGE; usize::from(children)])
            .map_err(|_| (Reason::People, people()))?;
        if !kind.fits(&party) {
            return Err((Reason::PartyTooLarge, people()));
        }
        Ok(party)
    }
}

/// A piece of text as a report shows it.
pub(super) fn shown(text: &str) -> String {
    one_line(text).chars().take(60).collect()
}

/// White space of any kind as single spaces.
fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Given and family name of a whole one: `Muster, Erika` or `Erika Muster`.
fn parted(whole: &str, first_name: String) -> (String, String) {
    if !first_name.is_empty() {
        return (first_name, whole.to_owned());
    }
    if let Some((last, first)) = whole.split_once(',') {
        return (first.trim().to_owned(), last.trim().to_owned());
    }
    match whole.rsplit_once(' ') {
        Some((first, last)) => (first.to_owned(), last.to_owned()),
        None => (String::new(), whole.to_owned()),
    }
}

/// A language's tag, where it is one; else nothing.
fn language(text: &str) -> String {
    let tag = text.to_lowercase();
    match tag.as_str() {
        "german" | "deutsch" => "de".to_owned(),
        "english" | "englisch" => "en".to_owned(),
        _ if (2..=3).contains(&tag.len()) && tag.bytes().all(|b| b.is_ascii_lowercase()) => tag,
        _ => String::new(),
    }
}

/// The words of a status that says that nobody comes any more.
fn cancelled(status: &str) -> Option<String> {
    const WORDS: [&str; 7] = [
        "cancel",
        "storn",
        "no show",
        "no-show",
        "noshow",
        "nicht angereist",
        "checked out",
    ];
    let small = status.to_lowercase();
    WORDS
        .iter()
        .any(|word| small.contains(word))
        .then(|| shown(status))
}
