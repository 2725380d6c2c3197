//! `reservation.list` and `reservation.export`.

use base64::Engine as _;
use base64::prelude::BASE64_STANDARD;
use jiff::civil::Date;
use keyrack_contract::call::listing::{
    Days, Export, File, Filter, Format, LINES_MAX, List, Listed, SortBy,
};
use keyrack_documents::table::{Cell, Table, csv, xlsx};
use keyrack_domain::{Money, Timestamp};
use keyrack_locale::{Language, Words};
use keyrack_store::{Read, guest, reservation, slice};

use crate::call::{Ask, View};
use crate::caller::Needs;
use crate::index::Index;
use crate::stop::Stop;
use crate::verb::{line, page};

/// The most rows of a file.
const ROWS_MAX: u32 = 100_000;

impl Ask for List {
    const NEEDS: Needs = Needs::Staff;

    fn answer(&self, seen: &View<'_>) -> Result<Listed, Stop> {
        page::check(self.limit, LINES_MAX)?;
        let index = seen.index()?;
        let filter = meant(&index, &self.filter)?;
        seen.read(|read| {
            let page = (self.offset, u32::from(self.limit));
            let mut lines = Vec::new();
            for id in reservation::listed(read, &filter, order(self), page)? {
                if let Some(row) = reservation::get(read, id)? {
                    lines.push(line::line(&index, read, &row)?);
                }
            }
            let totals = reservation::totals(read, &filter)?;
            Ok(Listed {
                lines,
                count: totals.count,
                nights: totals.nights,
                revenue: Money::new(totals.total_minor, index.profile().property.currency),
            })
        })
    }
}

const fn order(list: &List) -> (reservation::SortBy, bool) {
    let by = match list.sort_by {
        SortBy::Arrival => reservation::SortBy::Arrival,
        SortBy::Departure => reservation::SortBy::Departure,
        SortBy::Guest => reservation::SortBy::Guest,
        SortBy::Created => reservation::SortBy::Created,
        SortBy::Total => reservation::SortBy::Total,
    };
    (by, list.descending)
}

/// A filter as the rows understand it: the last day is no longer in it, and days on which things
/// were made are the hotel's own.
fn meant(index: &Index, filter: &Filter) -> Result<reservation::Filter, Stop> {
    let zone = index.profile().property.time_zone().map_err(Stop::fault)?;
    let after = |day: Option<Date>| day.and_then(|day| day.tomorrow().ok());
    let range = |days: Days<Date>| (days.from, after(days.to));
    let begins = |day: Option<Date>| -> Option<Timestamp> {
        day.and_then(|day| day.to_zoned(zone.clone()).ok())
            .map(|begun| begun.timestamp())
    };
    Ok(reservation::Filter {
        text: filter.text.trim().to_owned(),
        statuses: filter.statuses.clone(),
        sources: filter.sources.clone(),
        room_type: filter.room_type,
        arrival: range(filter.arrival),
        departure: range(filter.departure),
        night: range(filter.night),
        created: (
            begins(filter.created.from),
            begins(after(filter.created.to)),
        ),
    })
}

impl Ask for Export {
    const NEEDS: Needs = Needs::Staff;

    fn answer(&self, seen: &View<'_>) -> Result<File, Stop> {
        let index = seen.index()?;
        let filter = meant(&index, &self.list.filter)?;
        let language = Language::from_tag(&self.language).unwrap_or_default();
        let words = Words::of(language);
        let rows = seen.read(|read| {
            let ids = reservation::listed(read, &filter, order(&self.list), (0, ROWS_MAX))?;
            ids.into_iter()
                .filter_map(|id| reservation::get(read, id).transpose())
                .map(|found| row(&index, read, words, &found?))
                .collect::<Result<Vec<_>, Stop>>()
        })?;
        let table = Table {
            title: words.say("desk-menu-bookings"),
            heads: HEADS.iter().map(|head| words.say(head)).collect(),
            rows,
        };
        let (ending, media_type, bytes) = match self.format {
            Format::Csv => ("csv", "text/csv;charset=utf-8", csv(&table, language)),
            Format::Xlsx => (
                "xlsx",
                "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
                xlsx(&table).map_err(Stop::fault)?,
            ),
        };
        let profile = index.profile();
        Ok(File {
            name: format!(
                "{}-{}.{ending}",
                profile.property.slug, profile.business_date
            ),
            media_type: media_type.to_owned(),
            content: BASE64_STANDARD.encode(bytes),
        })
    }
}

/// The messages of the heads, in the order of a row's cells.
const HEADS: [&str; 13] = [
    "desk-reference",
    "desk-new-last-name",
    "desk-new-first-name",
    "desk-new-email",
    "desk-status",
    "bookings-arrival",
    "bookings-departure",
    "bookings-nights",
    "bookings-people",
    "bookings-type",
    "desk-room",
    "desk-source",
    "desk-price",
];

fn row(
    index: &Index,
    read: &Read<'_>,
    words: Words,
    found: &reservation::Reservation,
) -> Result<Vec<Cell>, Stop> {
    let profile = index.profile();
    let known = guest::get(read, found.guest)?.unwrap_or_default();
    let first = slice::of(read, found.id)?.into_iter().next();
    let kind = first.and_then(|night| {
        profile
            .room_types
            .iter()
            .find(|kind| kind.id == night.room_type)
    });
    let room = first
        .and_then(|night| night.room)
        .and_then(|id| profile.rooms.iter().find(|room| room.id == id));
    Ok(vec![
        Cell::Text(found.reference.clone()),
        Cell::Text(known.last_name),
        Cell::Text(known.first_name),
        Cell::Text(known.email),
        Cell::Text(words.status(found.status)),
        Cell::Day(found.stay.arrival()),
        Cell::Day(found.stay.departure()),
        Cell::Count(i64::from(found.stay.nights())),
        Cell::Count(i64::from(found.party.heads())),
        Cell::Text(
            kind.map(|kind| kind.name.get(words.tag()).to_owned())
                .unwrap_or_default(),
        ),
        Cell::Text(room.map(|room| room.number.clone()).unwrap_or_default()),
        Cell::Text(words.source(found.source)),
        Cell::Amount(Money::new(found.total_minor, profile.property.currency)),
    ])
}
