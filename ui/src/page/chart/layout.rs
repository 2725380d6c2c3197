//! From the chart's data to rows: lanes for stays without a room on top, then each type with its
//! rooms.

use std::collections::BTreeSet;
use std::rc::Rc;

use keyrack_contract::call::chart::{Bar, Chart, Fit, OutageBar, Part};
use keyrack_domain::RoomTypeId;
use keyrack_domain::reservation::Status;

use super::geometry::lanes;

/// More lanes than this are folded until somebody wants them.
const LANES_OPEN_MAX: usize = 6;

/// How a stay is told from others: a colour, a sign and a word.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Mood {
    /// Will come.
    Arriving,
    /// Is here.
    InHouse,
    /// Leaves today, or should have left.
    Departing,
    /// Has left.
    Departed,
}

impl Mood {
    /// All of them.
    pub const ALL: [Self; 4] = [
        Self::Arriving,
        Self::InHouse,
        Self::Departing,
        Self::Departed,
    ];

    /// Of a stay, while the hotel works on day `today`.
    pub const fn of(bar: &Bar, today: i32) -> Self {
        match bar.status {
            Status::InHouse if bar.departure as i32 <= today => Self::Departing,
            Status::InHouse => Self::InHouse,
            Status::CheckedOut => Self::Departed,
            Status::Confirmed | Status::Cancelled | Status::NoShow => Self::Arriving,
        }
    }

    /// Its name among the colours.
    pub const fn state(self) -> &'static str {
        match self {
            Self::Arriving => "arriving",
            Self::InHouse => "in-house",
            Self::Departing => "departing",
            Self::Departed => "departed",
        }
    }

    /// Its word's message.
    pub const fn message(self) -> &'static str {
        match self {
            Self::Arriving => "desk-chart-arriving",
            Self::InHouse => "desk-chart-in-house",
            Self::Departing => "desk-chart-departing",
            Self::Departed => "desk-chart-departed",
        }
    }
}

/// Which part of the house is shown.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Filter {
    /// Only this type.
    pub kind: Option<RoomTypeId>,
    /// Only this floor.
    pub floor: Option<String>,
    /// Only stays that stand so.
    pub mood: Option<Mood>,
    /// Only stays with this in name or reference, or in this room.
    pub text: String,
}

impl Filter {
    fn takes(&self, bar: &Bar, today: i32) -> bool {
        let text = self.text.trim().to_lowercase();
        self.mood.is_none_or(|mood| Mood::of(bar, today) == mood)
            && (text.is_empty()
                || bar.guest.to_lowercase().contains(&text)
                || bar.reference.to_lowercase().contains(&text))
    }

    /// Whether rooms without anything that was looked for are left out.
    fn is_search(&self) -> bool {
        self.mood.is_some() || !self.text.trim().is_empty()
    }
}

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
}

impl Row {
    /// The bar of a night.
    pub fn bar_on(&self, day: i32) -> Option<&Placed> {
        self.bars.iter().find(|placed| placed.covers(day))
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
#[allow(clippy::unwrap_used, clippy::indexing_slicing)]
mod tests {
    use keyrack_contract::call::chart::{ChartRoom, ChartType};
    use keyrack_domain::{ReservationId, RoomId};

    use super::*;

    fn uuid<T: std::str::FromStr>(number: u128) -> T
    where
        T::Err: std::fmt::Debug,
    {
        format!("00000000-0000-0000-0000-{number:012}")
            .parse()
            .unwrap()
    }

    fn bar(number: u128, from: i16, to: i16, room: Option<u16>, kind: u16) -> Bar {
        Bar {
            id: uuid::<ReservationId>(number),
            reference: format!("KR-{number}"),
            guest: format!("Guest {number}"),
            status: Status::Confirmed,
            arrival: from,
            departure: to,
            adults: 2,
            children: 0,
            total_minor: 10_000,
            noted: false,
            contested: false,
            parts: vec![Part {
                from,
                to,
                room,
                kind,
                fit: Fit::Fits,
            }],
        }
    }

    fn chart(bars: Vec<Bar>) -> Chart {
        let kind = |number: u128| ChartType {
            id: uuid::<RoomTypeId>(number),
            left: vec![Some(1); 10],
            price: vec![Some(9_900); 10],
        };
        let room = |number: u128, kind: u16| ChartRoom {
            id: uuid::<RoomId>(number),
            number: format!("10{number}"),
            floor: format!("{kind}"),
            kind,
        };
        Chart {
            from: "2027-05-01".parse().unwrap(),
            nights: 10,
            business_date: "2027-05-03".parse().unwrap(),
            types: vec![kind(1), kind(2)],
            rooms: vec![room(1, 0), room(2, 0), room(3, 1)],
            bars,
            outages: Vec::new(),
        }
    }

    fn keys(rows: &[Rc<Row>]) -> Vec<&str> {
        rows.iter().map(|row| row.key.as_str()).collect()
    }

    #[test]
    fn lanes_stand_on_top_and_rooms_below_their_type() {
        let chart = chart(vec![
            bar(7, 0, 2, Some(1), 0),
            bar(8, 0, 2, None, 0),
            bar(9, 1, 3, None, 1),
        ]);
        let found = rows(&chart, &Filter::default(), &Turned::new());
        assert_eq!(keys(&found)[..4], ["open", "open-0", "open-1", "kind-0"]);
        assert_eq!(found.len(), 8);
        let Kind::Head { counts, .. } = &found[0].kind else {
            panic!("a head");
        };
        assert_eq!(counts[..4], [1, 2, 1, 0]);
        assert_eq!(found[5].bars.len(), 1, "room 102");
    }

    #[test]
    fn what_is_folded_keeps_its_head() {
        let chart = chart(vec![bar(8, 0, 2, None, 0)]);
        let turned = Turned::from([Fold::Unassigned, Fold::Kind(0)]);
        let found = rows(&chart, &Filter::default(), &turned);
        assert_eq!(keys(&found)[..3], ["open", "kind-0", "kind-1"]);
    }

    #[test]
    fn a_search_leaves_the_rooms_where_it_finds_something() {
        let chart = chart(vec![bar(7, 0, 2, Some(0), 0), bar(8, 0, 2, Some(1), 0)]);
        let filter = |text: &str| Filter {
            text: text.to_owned(),
            ..Filter::default()
        };
        let found = rows(&chart, &filter("guest 8"), &Turned::new());
        assert_eq!(found.len(), 2);
        assert_eq!(found[1].kind, Kind::Room(1));
        let by_room = rows(&chart, &filter("103"), &Turned::new());
        assert_eq!(by_room[1].kind, Kind::Room(2));
        let floor = Filter {
            floor: Some("1".to_owned()),
            ..Filter::default()
        };
        assert_eq!(rows(&chart, &floor, &Turned::new()).len(), 2);
    }

    #[test]
    fn two_stays_in_one_room_on_one_night_are_both_seen() {
        let chart = chart(vec![
            bar(7, 0, 3, Some(0), 0),
            bar(8, 2, 4, Some(0), 0),
            bar(9, 4, 5, Some(0), 0),
        ]);
        let found = rows(&chart, &Filter::default(), &Turned::new());
        let shared: Vec<(usize, usize)> = found[1].bars.iter().map(|bar| bar.shared).collect();
        assert_eq!(shared, [(0, 2), (1, 2), (0, 1)]);
    }

    #[test]
    fn a_guest_in_house_departs_on_the_day_itself_and_after_it() {
        let today = 2;
        let mut one = bar(7, 0, 2, Some(0), 0);
        one.status = Status::InHouse;
        assert_eq!(Mood::of(&one, today), Mood::Departing);
        one.departure = 3;
        assert_eq!(Mood::of(&one, today), Mood::InHouse);
    }
}
