//! From the chart's data to rows: lanes for stays without a room on top, then each type with its
//! rooms.

use std::collections::BTreeSet;
use std::rc::Rc;

use keyrack_contract::call::chart::{Bar, Chart, Fit, LinkedBar, OutageBar, Part};

use super::filter::{Filter, Mood};
use super::geometry::lanes;

/// More lanes than this are folded until somebody wants them.
const LANES_OPEN_MAX: usize = 6;

/// What can be folded.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Fold {
    /// Stays that have no room and none is left.
    Overbooked,
    /// Stays that have no room yet.
    Unassigned,
    /// The rooms of the type at this place.
    Kind(u16),
}

/// What a row is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Kind {
    /// The head of lanes or of a type. `open` says whether its rows follow.
    Head {
        /// Of what.
        fold: Fold,
        /// Whether it is open.
        open: bool,
        /// For lanes: how many stays lie there on each night.
        counts: Vec<u16>,
    },
    /// A lane of stays without a room.
    Lane(Fold),
    /// The room at this place.
    Room(u16),
}

/// A bar in its row.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Placed {
    /// The stay.
    pub bar: Rc<Bar>,
    /// The place of the part among the stay's parts.
    pub place: usize,
    /// The part.
    pub part: Part,
    /// How it stands.
    pub mood: Mood,
    /// It shares its nights with another: the lane in which it lies, and of how many.
    pub shared: (usize, usize),
    /// What was looked for is another.
    pub dim: bool,
}

impl Placed {
    /// Whether its stay begins with it.
    pub fn is_first(&self) -> bool {
        self.part.from == self.bar.arrival
    }

    /// Whether its stay ends with it.
    pub fn is_last(&self) -> bool {
        self.part.to == self.bar.departure
    }

    /// The same with days counted from so many days earlier.
    pub fn shifted(&self, by: i32) -> Self {
        Self {
            bar: Rc::new(shifted(&self.bar, by)),
            part: shifted_part(&self.part, by),
            ..self.clone()
        }
    }

    /// Whether it covers a night.
    pub const fn covers(&self, day: i32) -> bool {
        self.part.from as i32 <= day && day < self.part.to as i32
    }
}

/// A row.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Row {
    /// The same for as long as it is the same row.
    pub key: String,
    /// What it is.
    pub kind: Kind,
    /// What lies in it, by first night.
    pub bars: Vec<Placed>,
    /// When its room is away.
    pub outages: Vec<OutageBar>,
    /// When its room is taken through another.
    pub linked: Vec<LinkedBar>,
}

impl Row {
    /// Why its room is away on a night.
    pub fn outage_on(&self, day: i32) -> Option<&OutageBar> {
        let mut outages = self.outages.iter();
        outages.find(|away| i32::from(away.from) <= day && day < i32::from(away.to))
    }

    /// Through what its room is taken on a night.
    pub fn linked_on(&self, day: i32) -> Option<&LinkedBar> {
        let mut linked = self.linked.iter();
        linked.find(|taken| i32::from(taken.from) <= day && day < i32::from(taken.to))
    }

    /// The bar of a night.
    pub fn bar_on(&self, day: i32) -> Option<&Placed> {
        self.bars.iter().find(|placed| placed.covers(day))
    }
}

/// A stay with days counted from so many days earlier.
pub fn shifted(bar: &Bar, by: i32) -> Bar {
    let day = |day: i16| i16::try_from(i32::from(day) + by).unwrap_or(day);
    let parts = bar.parts.iter().map(|part| shifted_part(part, by));
    Bar {
        arrival: day(bar.arrival),
        departure: day(bar.departure),
        parts: parts.collect(),
        ..bar.clone()
    }
}

/// The same for one part of a stay.
pub fn shifted_part(part: &Part, by: i32) -> Part {
    let day = |day: i16| i16::try_from(i32::from(day) + by).unwrap_or(day);
    Part {
        from: day(part.from),
        to: day(part.to),
        ..*part
    }
}

/// Which folds were turned by hand, away from what they are by themselves.
pub type Turned = BTreeSet<Fold>;

/// The rows of a chart.
pub fn rows(chart: &Chart, filter: &Filter, turned: &Turned) -> Vec<Rc<Row>> {
    let today = day(chart, chart.business_date);
    let shown_kind = |kind: u16| {
        let id = chart.types.get(usize::from(kind)).map(|found| found.id);
        filter.kind.is_none_or(|wanted| Some(wanted) == id)
    };
    let mut by_room: Vec<Vec<Placed>> = vec![Vec::new(); chart.rooms.len()];
    let (mut overbooked, mut unassigned) = (Vec::new(), Vec::new());
    for bar in &chart.bars {
        let bar = Rc::new(bar.clone());
        let dim = filter.is_search() && !filter.takes(&bar, today);
        for (place, part) in bar.parts.iter().enumerate() {
            let placed = Placed {
                bar: Rc::clone(&bar),
                place,
                part: *part,
                mood: Mood::of(&bar, today),
                shared: (0, 1),
                dim,
            };
            match part
                .room
                .and_then(|room| by_room.get_mut(usize::from(room)))
            {
                Some(row) => row.push(placed),
                None if dim || !shown_kind(part.kind) => {}
                None if part.fit == Fit::Overbooked => overbooked.push(placed),
                None => unassigned.push(placed),
            }
        }
    }
    let mut rows = Vec::new();
    let nights = usize::from(chart.nights);
    lane_rows(&mut rows, Fold::Overbooked, overbooked, turned, nights);
    lane_rows(&mut rows, Fold::Unassigned, unassigned, turned, nights);
    for (kind, _) in (0_u16..).zip(&chart.types) {
        if shown_kind(kind) {
            kind_rows(&mut rows, chart, filter, turned, kind, &mut by_room);
        }
    }
    rows.into_iter().map(Rc::new).collect()
}

/// The day of a date on this chart.
pub fn day(chart: &Chart, date: keyrack_domain::Date) -> i32 {
    days_between(chart.from, date)
}

/// How many days one date is after another.
pub fn days_between(from: keyrack_domain::Date, to: keyrack_domain::Date) -> i32 {
    from.until(to).map_or(0, |span| span.get_days())
}

fn lane_rows(
    rows: &mut Vec<Row>,
    fold: Fold,
    mut placed: Vec<Placed>,
    turned: &Turned,
    nights: usize,
) {
    if placed.is_empty() {
        return;
    }
    placed.sort_by_key(|placed| (placed.part.from, placed.part.kind, placed.bar.id));
    let spans: Vec<(i32, i32)> = placed
        .iter()
        .map(|placed| (i32::from(placed.part.from), i32::from(placed.part.to)))
        .collect();
    let (found, count) = lanes(&spans);
    let open = (count <= LANES_OPEN_MAX) != turned.contains(&fold);
    let mut counts = vec![0_u16; nights];
    for (from, to) in &spans {
        for night in *from..*to {
            let cell = usize::try_from(night)
                .ok()
                .and_then(|at| counts.get_mut(at));
            if let Some(cell) = cell {
                *cell = cell.saturating_add(1);
            }
        }
    }
    let name = if fold == Fold::Overbooked {
        "over"
    } else {
        "open"
    };
    rows.push(Row {
        key: name.to_owned(),
        kind: Kind::Head { fold, open, counts },
        bars: Vec::new(),
        outages: Vec::new(),
        linked: Vec::new(),
    });
    if !open {
        return;
    }
    let mut by_lane: Vec<Vec<Placed>> = vec![Vec::new(); count];
    for (placed, lane) in placed.into_iter().zip(found) {
        if let Some(row) = by_lane.get_mut(lane) {
            row.push(placed);
        }
    }
    rows.extend(by_lane.into_iter().enumerate().map(|(lane, bars)| Row {
        key: format!("{name}-{lane}"),
        kind: Kind::Lane(fold),
        bars,
        outages: Vec::new(),
        linked: Vec::new(),
    }));
}

fn kind_rows(
    rows: &mut Vec<Row>,
    chart: &Chart,
    filter: &Filter,
    turned: &Turned,
    kind: u16,
    by_room: &mut [Vec<Placed>],
) {
    let fold = Fold::Kind(kind);
    let open = !turned.contains(&fold);
    let mut found = Vec::new();
    let text = filter.text.trim().to_lowercase();
    for ((place, room), bars) in (0_u16..).zip(&chart.rooms).zip(by_room) {
        let on_floor = filter
            .floor
            .as_ref()
            .is_none_or(|floor| *floor == room.floor);
        if room.kind != kind || !on_floor {
            continue;
        }
        let mut bars = std::mem::take(bars);
        let named = !text.is_empty() && filter.mood.is_none() && room.number.to_lowercase() == text;
        if named {
            bars.iter_mut().for_each(|placed| placed.dim = false);
        } else if filter.is_search() && bars.iter().all(|placed| placed.dim) {
            continue;
        }
        share(&mut bars);
        found.push(Row {
            key: room.id.to_string(),
            kind: Kind::Room(place),
            bars,
            outages: chart
                .outages
                .iter()
                .filter(|outage| outage.room == place)
                .cloned()
                .collect(),
            linked: chart
                .linked
                .iter()
                .filter(|linked| linked.room == place)
                .copied()
                .collect(),
        });
    }
    if found.is_empty() && (filter.is_search() || filter.floor.is_some()) {
        return;
    }
    rows.push(Row {
        key: format!("kind-{kind}"),
        kind: Kind::Head {
            fold,
            open,
            counts: Vec::new(),
        },
        bars: Vec::new(),
        outages: Vec::new(),
        linked: Vec::new(),
    });
    if open {
        rows.append(&mut found);
    }
}

/// Stays that claim the same night of one room lie below one another in its row.
fn share(bars: &mut [Placed]) {
    bars.sort_by_key(|placed| (placed.part.from, placed.bar.id));
    if bars.windows(2).all(|pair| match pair {
        [one, next] => one.part.to <= next.part.from,
        _ => true,
    }) {
        return;
    }
    let spans: Vec<(i32, i32)> = bars
        .iter()
        .map(|placed| (i32::from(placed.part.from), i32::from(placed.part.to)))
        .collect();
    let (found, count) = lanes(&spans);
    let crowded = |at: usize| {
        spans.get(at).is_some_and(|one| {
            spans
                .iter()
                .enumerate()
                .any(|(other, two)| other != at && one.0 < two.1 && two.0 < one.1)
        })
    };
    for (at, (placed, lane)) in bars.iter_mut().zip(found).enumerate() {
        placed.shared = if crowded(at) { (lane, count) } else { (0, 1) };
    }
}

#[cfg(test)]
#[path = "layout_tests.rs"]
pub(super) mod tests;
