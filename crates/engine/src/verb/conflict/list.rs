//! `conflict.list`: everything that needs a look.

use std::collections::{BTreeMap, BTreeSet};

use keyrack_contract::call::conflict::{
    ContestedStay, Inbox, List, LostValue, Oversold, Refused, RoomClaim, Subject, Unreadable,
    Version,
};
use keyrack_contract::{Code, Failure};
use keyrack_domain::property::Links;
use keyrack_domain::{Currency, Date, ReservationId, RoomId};
use keyrack_replica::{Contender, DocumentId, Place};
use keyrack_store::{Read, conflict, log, meta, quarantine, reservation, slice, withdrawn};

use super::subject::{about, subject};
use crate::archive;
use crate::call::{Ask, View};
use crate::caller::Needs;
use crate::engine::Inner;
use crate::shape::{Pick, StayRegister};
use crate::stop::Stop;
use crate::story::{self, People};
use crate::sync::refused_work;
use crate::verb::line;

impl Ask for List {
    const NEEDS: Needs = Needs::Staff;

    fn answer(&self, seen: &View<'_>) -> Result<Inbox, Stop> {
        let currency = seen.index()?.profile().property.currency;
        let mut inbox = seen.read(|read| inbox(read, seen.inner, currency))?;
        if let Some(id) = self.reservation {
            inbox.stays.retain(|stay| stay.about.id == id);
            inbox
                .rooms
                .retain(|room| room.claims.iter().any(|about| about.id == id));
            let of_it =
                |subject: &Subject| matches!(subject, Subject::Booking(about) if about.id == id);
            inbox.values.retain(|value| of_it(&value.subject));
            inbox
                .refused
                .retain(|work| work.lost.iter().any(|lost| of_it(&lost.subject)));
            inbox.unreadable.retain(|broken| broken.document == id.0);
            inbox.oversold.retain(|one| one.about.id == id);
            inbox.short.clear();
        }
        Ok(inbox)
    }
}

/// How many things a person has to look at.
pub(crate) fn count(read: &Read<'_>, inner: &Inner, currency: Currency) -> Result<u32, Stop> {
    let all = inbox(read, inner, currency)?.count();
    Ok(u32::try_from(all).unwrap_or(u32::MAX))
}

fn inbox(read: &Read<'_>, inner: &Inner, currency: Currency) -> Result<Inbox, Stop> {
    let people = People::load(read)?;
    Ok(Inbox {
        stays: stays(read, inner, &people)?,
        refused: refused(read, inner, &people)?,
        rooms: rooms(read)?,
        values: values(read, inner, &people, currency)?,
        unreadable: quarantine::list(read)?
            .into_iter()
            .map(|broken| Unreadable {
                document: broken.document,
                at: broken.at,
            })
            .collect(),
        oversold: oversold(read, inner, &people)?,
        short: match inner.index() {
            Some(index) => crate::verb::shortages(read, inner, &index)?,
            None => Vec::new(),
        },
    })
}

/// What was sold anyway, has no room still, and nobody has seen to.
fn oversold(read: &Read<'_>, inner: &Inner, people: &People) -> Result<Vec<Oversold>, Stop> {
    let mut all = Vec::new();
    let Some(today) = meta::business_date(read)? else {
        return Ok(all);
    };
    for row in reservation::oversold(read, today)? {
        let register: StayRegister = serde_json::from_str(&row.register)?;
        let nights = keyrack_store::oversold::of(read, row.id)?;
        let mut anyway = line::anyway(read, people, &row, register.anyway)?;
        if anyway.is_none()
            && let Some(document) = archive::load(read, inner, DocumentId(row.id.0))?
        {
            anyway = line::taken_back(read, people, &row, &document.value()?)?;
        }
        let (Some(anyway), Some(about), Some((_, room_type))) = (
            anyway.filter(|anyway| !anyway.seen_to),
            about(read, row.id)?,
            nights.first(),
        ) else {
            continue;
        };
        all.push(Oversold {
            about,
            stay: row.stay,
            room_type: *room_type,
            anyway,
        });
    }
    all.sort_by_key(|one| (one.stay.arrival(), one.about.id));
    Ok(all)
}

fn stays(read: &Read<'_>, inner: &Inner, people: &People) -> Result<Vec<ContestedStay>, Stop> {
    let mut stays = Vec::new();
    for row in reservation::contested(read)? {
        let id = DocumentId(row.id.0);
        let (Some(document), Some(about)) = (archive::load(read, inner, id)?, about(read, row.id)?)
        else {
            continue;
        };
        let mut versions = Vec::new();
        for contender in story::standing(&document)? {
            let by = people.of_change(read, id, &contender.change, &contender.author)?;
            versions.extend(story::version(&contender, by));
        }
        let shown: BTreeSet<String> = versions
            .iter()
            .map(|version| version.version.clone())
            .collect();
        // A choice counts while it was made among exactly the versions that stand.
        let picks = Pick::all(&document.value()?).into_iter().rev();
        let mut picks = picks.filter(|(_, pick, _)| {
            let seen: BTreeSet<String> = pick.seen.iter().cloned().collect();
            seen.is_superset(&shown) && shown.contains(&pick.version)
        });
        let (picked, unsettled): (Option<String>, Option<Failure>) = match picks.next() {
            Some((_, pick, None)) => (Some(pick.version), None),
            Some((_, _, why)) => (None, why),
            None => (None, None),
        };
        stays.push(ContestedStay {
            about,
            versions,
            picked,
            unsettled,
        });
    }
    Ok(stays)
}

fn values(
    read: &Read<'_>,
    inner: &Inner,
    people: &People,
    currency: Currency,
) -> Result<Vec<LostValue>, Stop> {
    let documents: BTreeSet<_> = conflict::list(read)?
        .into_iter()
        .filter(|row| row.field != "stay")
        .map(|row| row.document)
        .collect();
    let mut values = Vec::new();
    for document_id in documents {
        let id = DocumentId(document_id);
        let Some(document) = archive::load(read, inner, id)? else {
            continue;
        };
        let class = document.class();
        for contest in document.conflicts()? {
            if contest.place == Place::field("stay") {
                continue;
            }
            let say = |contender: &Contender| -> Result<Version, Stop> {
                Ok(Version {
                    version: contender.op.to_string(),
                    value: story::said(class, &contest.place, &contender.value, currency),
                    by: people.of_change(read, id, &contender.change, &contender.author)?,
                })
            };
            let shown = say(&contest.winner)?;
            for loser in &contest.losers {
                let lost = say(loser)?;
                // Two who found a room clean at different minutes agree all the same.
                if matches!(lost.value, keyrack_contract::view::Said::Clean(_))
                    && lost.value == shown.value
                {
                    continue;
                }
                values.push(LostValue {
                    document: document_id,
                    subject: subject(read, class, id)?,
                    field: contest.place.to_string(),
                    shown: shown.clone(),
                    lost,
                });
            }
        }
    }
    Ok(values)
}

fn rooms(read: &Read<'_>) -> Result<Vec<RoomClaim>, Stop> {
    let mut nights: BTreeMap<(RoomId, Date), BTreeSet<ReservationId>> = BTreeMap::new();
    for claim in slice::double_claims(read)? {
        if let Some(room) = claim.room {
            let who = nights.entry((room, claim.date)).or_default();
            who.insert(claim.reservation);
        }
    }
    linked(read, &mut nights)?;
    let mut rooms: BTreeMap<_, Vec<_>> = BTreeMap::new();
    for ((room, night), who) in nights {
        rooms.entry((room, who)).or_default().push(night);
    }
    let mut claims = Vec::new();
    for ((room, who), nights) in rooms {
        let mut named = Vec::new();
        for id in who {
            named.extend(about(read, id)?);
        }
        claims.push(RoomClaim {
            room,
            nights,
            claims: named,
        });
    }
    Ok(claims)
}

/// Adds the nights on which one stay has a room and another has a part of it. Such a night is named at
/// the part.
fn linked(
    read: &Read<'_>,
    nights: &mut BTreeMap<(RoomId, Date), BTreeSet<ReservationId>>,
) -> Result<(), Stop> {
    let Some(today) = meta::business_date(read)? else {
        return Ok(());
    };
    let rooms = keyrack_store::room::list(read)?;
    let links = Links::of(&[], &rooms);
    let live = |room| -> Result<Vec<_>, Stop> {
        let claims = slice::in_room(read, room, today, Date::MAX)?.into_iter();
        let live = claims.filter(|(_, status)| status.is_live());
        Ok(live.map(|(night, _)| night).collect())
    };
    for whole in rooms.iter().filter(|room| links.is_whole(room.id)) {
        let claims = live(whole.id)?;
        if claims.is_empty() {
            continue;
        }
        for part in links.below(&whole.id).iter().filter(|id| **id != whole.id) {
            for night in live(*part)? {
                let both = claims.iter().filter(|claim| {
                    claim.date == night.date && claim.reservation != night.reservation
                });
                for claim in both {
                    let who = nights.entry((*part, night.date)).or_default();
                    who.extend([claim.reservation, night.reservation]);
                }
            }
        }
    }
    Ok(())
}

fn refused(read: &Read<'_>, inner: &Inner, people: &People) -> Result<Vec<Refused>, Stop> {
    let mut all = Vec::new();
    let open = withdrawn::open(read)?;
    let names = refused_work::guests(read, inner, &open)?;
    for row in open {
        let Some(batch) = log::get(read, row.batch)? else {
            continue;
        };
        let code = Code::ALL
            .iter()
            .copied()
            .find(|code| code.key() == batch.refusal)
            .unwrap_or(Code::BatchInvalid);
        all.push(Refused {
            batch: row.batch,
            by: refused_work::by(&batch, people)?,
            taken_back_at: Some(row.at),
            code,
            lost: refused_work::lost(read, &row, &names)?,
        });
    }
    Ok(all)
}
