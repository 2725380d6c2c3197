//! `chart.read`: rooms by nights.

use std::collections::{BTreeMap, HashMap, HashSet};

use jiff::ToSpan;
use jiff::civil::Date;
use keyrack_contract::call::chart::{
    Bar, CHART_NIGHTS_MAX, Chart, ChartRoom, ChartType, Fit, LinkedBar, OutageBar, Part, Read,
};
use keyrack_contract::{Code, Failure};
use keyrack_domain::guest::sorted_name;
use keyrack_domain::property::OutageKind;
use keyrack_domain::{ReservationId, RoomId, RoomTypeId};
use keyrack_store::chart::{ChartNight, Window, window};
use keyrack_store::{outage, oversold, reservation};

use crate::call::{Ask, View};
use crate::caller::Needs;
use crate::index::Index;
use crate::stop::Stop;

impl Ask for Read {
    const NEEDS: Needs = Needs::Staff;

    fn answer(&self, seen: &View<'_>) -> Result<Chart, Stop> {
        let invalid = || Failure::new(Code::RangeInvalid).with("max", CHART_NIGHTS_MAX);
        if !(1..=CHART_NIGHTS_MAX).contains(&self.nights) {
            return Err(invalid().into());
        }
        let to = self
            .from
            .checked_add(i64::from(self.nights).days())
            .map_err(|_| invalid())?;
        let index = seen.index()?;
        let house = House::of(&index);
        let (window, outages, contested, oversold) = seen.read(|read| {
            Ok((
                window(read, self.from, to)?,
                outage::since(read, self.from)?,
                reservation::contested_ids(read)?,
                oversold::range(read, self.from, to)?,
            ))
        })?;
        let outages: Vec<OutageBar> = outages
            .into_iter()
            .filter(|outage| outage.nights.arrival() < to)
            .filter_map(|outage| {
                Some(OutageBar {
                    id: outage.id,
                    room: *house.rooms_by_id.get(&outage.room)?,
                    kind: outage.kind,
                    from: day(self.from, outage.nights.arrival()),
                    to: day(self.from, outage.nights.departure()),
                    reason: outage.reason,
                })
            })
            .collect();
        let today = day(self.from, index.profile().business_date);
        let mut bars = bars(self.from, &house, &window, &contested);
        Board::new(&house, self.nights, today, &outages).lay(&mut bars);
        // What was sold beyond the rooms has none, whatever is free by chance.
        let oversold: HashSet<_> = oversold.into_iter().map(|(_, id, _)| id).collect();
        for bar in bars.iter_mut().filter(|bar| oversold.contains(&bar.id)) {
            for part in bar.parts.iter_mut().filter(|part| part.room.is_none()) {
                part.fit = Fit::Overbooked;
            }
        }
        Ok(Chart {
            from: self.from,
            nights: self.nights,
            business_date: index.profile().business_date,
            types: types(&index, &house, self.from, self.nights, seen.now),
            linked: linked(&house, &bars),
            rooms: house.rooms,
            bars,
            outages,
        })
    }
}

/// Rooms and types in the order in which the chart shows them.
struct House {
    types: Vec<RoomTypeId>,
    types_by_id: HashMap<RoomTypeId, u16>,
    rooms: Vec<ChartRoom>,
    rooms_by_id: HashMap<RoomId, u16>,
    /// By room: those that cannot be had while it is taken. Only rooms that hang together with others.
    clashing: HashMap<u16, Vec<u16>>,
    /// By room: those that it is part of.
    above: HashMap<u16, Vec<u16>>,
    /// By type that is made of others: the types that it takes, with how many rooms.
    parts: HashMap<u16, Vec<(u16, i32)>>,
}

fn linked_to(of: &HashMap<u16, Vec<u16>>, room: u16) -> &[u16] {
    of.get(&room).map_or(&[], Vec::as_slice)
}

/// Nights on which rooms are taken through others.
fn linked(house: &House, bars: &[Bar]) -> Vec<LinkedBar> {
    let mut linked = Vec::new();
    for bar in bars.iter().filter(|bar| bar.status.is_live()) {
        for part in &bar.parts {
            let Some(through) = part.room else {
                continue;
            };
            let rooms = linked_to(&house.clashing, through).iter();
            linked.extend(rooms.map(|room| LinkedBar {
                room: *room,
                through,
                by: bar.id,
                from: part.from,
                to: part.to,
            }));
        }
    }
    linked
}

impl House {
    fn of(index: &Index) -> Self {
        let profile = index.profile();
        // The profile is in the order of lists already.
        let types: Vec<RoomTypeId> = profile.room_types.iter().map(|kind| kind.id).collect();
        let types_by_id = places(types.iter().copied());
        let mut rooms: Vec<ChartRoom> = profile
            .rooms
            .iter()
            .filter(|room| !room.archived)
            .filter_map(|room| {
                Some(ChartRoom {
                    id: room.id,
                    number: room.number.clone(),
                    floor: room.floor.clone(),
                    kind: *types_by_id.get(&room.room_type)?,
                    members: Vec::new(),
                })
            })
            .collect();
        rooms.sort_by_key(|room| room.kind);
        let rooms_by_id = places(rooms.iter().map(|room| room.id));
        let places_of = |rooms: &mut dyn Iterator<Item = &RoomId>| -> Vec<u16> {
            rooms
                .filter_map(|id| rooms_by_id.get(id).copied())
                .collect()
        };
        let links = index.links();
        let mut clashing = HashMap::new();
        let mut above = HashMap::new();
        for (place, room) in (0_u16..).zip(&mut rooms) {
            let others = |of: &[RoomId]| of.iter().filter(|id| **id != room.id).copied().collect();
            let (in_the_way, wholes): (Vec<RoomId>, Vec<RoomId>) = (
                others(links.clashing(&room.id)),
                others(links.above(&room.id)),
            );
            if !in_the_way.is_empty() {
                clashing.insert(place, places_of(&mut in_the_way.iter()));
                above.insert(place, places_of(&mut wholes.iter()));
            }
            if links.is_whole(room.id) {
                let known = profile.rooms.iter().find(|known| known.id == room.id);
                room.members = places_of(&mut known.iter().flat_map(|known| &known.members));
            }
        }
        let parts = types
            .iter()
            .zip(0_u16..)
            .filter(|(id, _)| links.is_made_of_others(**id))
            .map(|(id, place)| {
                let takes = links.takes(*id).iter();
                let takes = takes.filter_map(|(part, rooms)| {
                    Some((*types_by_id.get(part)?, i32::try_from(*rooms).ok()?))
                });
                (place, takes.collect())
            })
            .collect();
        Self {
            clashing,
            above,
            parts,
            types,
            types_by_id,
            rooms,
            rooms_by_id,
        }
    }
}

fn places<T: std::hash::Hash + Eq>(of: impl Iterator<Item = T>) -> HashMap<T, u16> {
    of.zip(0..).collect()
}

/// Days after the first night, as far as a chart can say.
fn day(from: Date, date: Date) -> i16 {
    let days = from.until(date).map_or(0, |span| span.get_days());
    i16::try_from(days).unwrap_or(if days < 0 { i16::MIN } else { i16::MAX })
}

/// Rooms left and the lowest price, by type and night.
fn types(
    index: &Index,
    house: &House,
    from: Date,
    count: u16,
    now: jiff::Timestamp,
) -> Vec<ChartType> {
    let dates: Vec<Date> = (0..i64::from(count))
        .filter_map(|offset| from.checked_add(offset.days()).ok())
        .collect();
    let of = |id: &RoomTypeId| ChartType {
        id: *id,
        left: dates
            .iter()
            .map(|night| {
                let count = index.count(*id, *night, now)?;
                Some(count.sellable().min(count.left()))
            })
            .collect(),
        price: dates
            .iter()
            .map(|night| index.lowest_price(*id, *night))
            .collect(),
    };
    house.types.iter().map(of).collect()
}

/// Stays with their nights drawn together to runs in one room, by id.
fn bars(from: Date, house: &House, window: &Window, contested: &[ReservationId]) -> Vec<Bar> {
    let mut lies: Vec<(i16, &ChartNight)> = Vec::new();
    for (day, night) in (0..).zip(&window.nights) {
        lies.extend(night.iter().map(|lies| (day, lies)));
    }
    // Each night is in order of the stays already, and this sort takes such runs as they are; within
    // one stay the nights keep theirs.
    lies.sort_by_key(|(_, night)| night.reservation);
    let mut lies = lies.into_iter().peekable();
    let mut bars = Vec::with_capacity(window.stays.len());
    for (stay, guest) in &window.stays {
        let mut parts: Vec<Part> = Vec::with_capacity(1);
        while let Some((day, night)) = lies.next_if(|(_, night)| night.reservation <= stay.id) {
            let Some(kind) = house.types_by_id.get(&night.room_type).copied() else {
                continue;
            };
            let room = night
                .room
                .and_then(|id| house.rooms_by_id.get(&id).copied());
            match parts.last_mut() {
                Some(part) if part.room == room && part.kind == kind && part.to == day => {
                    part.to = day.saturating_add(1);
                }
                _ => parts.push(Part {
                    from: day,
                    to: day.saturating_add(1),
                    room,
                    kind,
                    fit: Fit::Fits,
                }),
            }
        }
        if parts.is_empty() {
            continue;
        }
        bars.push(Bar {
            id: stay.id,
            reference: stay.reference.clone(),
            guest: sorted_name(&guest.last_name, &guest.first_name),
            status: stay.status,
            arrival: day(from, stay.arrival),
            departure: day(from, stay.departure),
            adults: stay.adults,
            children: stay.children,
            total_minor: stay.total_minor,
            noted: stay.noted,
            group: stay.group.clone(),
            contested: contested.binary_search(&stay.id).is_ok(),
            parts,
        });
    }
    bars
}

/// Which rooms are free on which nights.
struct Board<'a> {
    house: &'a House,
    nights: usize,
    today: i16,
    /// By room and night: how many live stays and closing outages lie there.
    taken: Vec<u8>,
}

impl<'a> Board<'a> {
    fn new(house: &'a House, nights: u16, today: i16, outages: &[OutageBar]) -> Self {
        let nights = usize::from(nights);
        let mut board = Self {
            house,
            nights,
            today,
            taken: vec![0; house.rooms.len() * nights],
        };
        for outage in outages {
            if outage.kind != OutageKind::OutOfService {
                board.take(outage.room, outage.from, outage.to);
                for whole in linked_to(&house.above, outage.room) {
                    board.take(*whole, outage.from, outage.to);
                }
            }
        }
        board
    }

    fn places(&self, room: u16, from: i16, to: i16) -> std::ops::Range<usize> {
        let place = |day: i16| usize::try_from(day).unwrap_or(0).min(self.nights);
        let start = usize::from(room) * self.nights;
        start + place(from)..start + place(to)
    }

    fn take(&mut self, room: u16, from: i16, to: i16) {
        let places = self.places(room, from, to);
        for cell in self.taken.get_mut(places).into_iter().flatten() {
            *cell = cell.saturating_add(1);
        }
    }

    /// Says of each part how it lies. Whoever booked first is given what is left first.
    fn lay(mut self, bars: &mut [Bar]) {
        let live = |bar: &Bar| bar.status.is_live();
        for bar in bars.iter().filter(|bar| live(bar)) {
            for part in &bar.parts {
                if let Some(room) = part.room {
                    self.take(room, part.from, part.to);
                    for other in linked_to(&self.house.clashing, room) {
                        self.take(*other, part.from, part.to);
                    }
                }
            }
        }
        let mut free = self.free();
        let today = self.today;
        for bar in bars.iter_mut().filter(|bar| live(bar)) {
            for part in &mut bar.parts {
                // A night that is over hinders nobody any more.
                let from = part.from.max(today);
                match part.room {
                    Some(room) => {
                        let places = self.places(room, from, part.to.max(from));
                        let cells = self.taken.get(places).into_iter().flatten();
                        if cells.copied().any(|count| count > 1) {
                            part.fit = Fit::Clashes;
                        }
                    }
                    None => {
                        let parts = self.house.parts.get(&part.kind);
                        let mut wanted = vec![(part.kind, 1)];
                        wanted.extend(parts.into_iter().flatten());
                        let to = part.to.max(from);
                        let is_short = wanted.iter().any(|(kind, rooms)| {
                            let cells = free.get(self.places(*kind, from, to));
                            cells.into_iter().flatten().any(|count| count < rooms)
                        });
                        if is_short {
                            part.fit = Fit::Overbooked;
                            continue;
                        }
                        for (kind, rooms) in wanted {
                            let cells = free.get_mut(self.places(kind, from, to));
                            cells
                                .into_iter()
                                .flatten()
                                .for_each(|count| *count -= rooms);
                        }
                    }
                }
            }
        }
    }

    /// By type and night: rooms in which nobody is.
    fn free(&self) -> Vec<i32> {
        let mut free = vec![0; self.house.types.len() * self.nights];
        let mut rows: BTreeMap<u16, Vec<&[u8]>> = BTreeMap::new();
        for (room, row) in self
            .house
            .rooms
            .iter()
            .zip(self.taken.chunks(self.nights.max(1)))
        {
            rows.entry(room.kind).or_default().push(row);
        }
        for (kind, rows) in rows {
            let start = usize::from(kind) * self.nights;
            let Some(cells) = free.get_mut(start..start + self.nights) else {
                continue;
            };
            for row in rows {
                for (cell, taken) in cells.iter_mut().zip(row) {
                    *cell += i32::from(*taken == 0);
                }
            }
        }
        free
    }
}
