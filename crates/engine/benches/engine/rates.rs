//! Searching and pricing at the size of a large house: every rule on, years of prices, a whole feed.

use std::process::Command;
use std::time::Instant;

use jiff::ToSpan;
use keyrack_contract::CallId;
use keyrack_contract::call::offer::Calendar;
use keyrack_contract::call::rate::{Change, Set, every_day};
use keyrack_engine::index::{Buyer, Index, Selling};
use keyrack_engine::{Caller, Engine, Limits};

use crate::gauge::resident_bytes;
use crate::hotel::{FIRST, SELLING, couple, day, id, kind, now, open, plan, stay};
use crate::wide::{CODE, index};

/// The word that makes this program weigh one index and nothing else.
pub const WEIGH: &str = "weigh-the-index";

const FEED_ARRIVALS: i64 = 330;
const FEED_LENGTHS: i64 = 30;

/// The median of many runs, in seconds.
fn median(runs: usize, mut work: impl FnMut()) -> f64 {
    let mut times: Vec<f64> = (0..runs)
        .map(|_| {
            let begun = Instant::now();
            work();
            begun.elapsed().as_secs_f64()
        })
        .collect();
    times.sort_by(f64::total_cmp);
    times[runs / 2]
}

/// A guest on the web who has typed a code.
const fn guest() -> Buyer<'static> {
    Buyer {
        code: CODE,
        ..Buyer::plain(false)
    }
}

/// Seconds of one search that finds every room-rate, with each stay another.
fn search(index: &Index, nights: i64, expected: usize) -> f64 {
    let party = couple();
    let stays: Vec<_> = (0..100).map(|at| stay(40 + at * 3, nights)).collect();
    let mut found = Vec::new();
    let seconds = median(31, || {
        for stay in &stays {
            index.totals_for(&guest(), stay, &party, Selling::OnRights, now(), &mut found);
            assert_eq!(found.len(), expected);
        }
    });
    seconds / 100.0
}

fn figure(what: &str, measured: String, target: &str, reached: bool) {
    let verdict = if reached { "reached" } else { "MISSED" };
    println!("{what:<62} {measured:>12}   {target:<10} {verdict}");
}

/// Measures and prints.
pub fn print() {
    println!();
    let wide = index(20, 20);
    let seconds = search(&wide, 7, 400);
    figure(
        "search, 400 room-rates, 7 nights, all rules on",
        format!("{:.1} µs", seconds * 1e6),
        "≤ 25 µs",
        seconds <= 25e-6,
    );
    let bytes = weighed();
    figure(
        "the index of 400 room-rates over two years",
        format!("{:.1} MB", bytes / 1e6),
        "≤ 64 MB",
        bytes <= 64e6,
    );
    calendar(&wide);
    drop(wide);
    feed();
    bulk();
    curve();
}

/// Memory of one index, asked of a process that makes nothing else.
fn weighed() -> f64 {
    let program = std::env::current_exe().unwrap();
    let told = Command::new(program).arg(WEIGH).output().unwrap().stdout;
    String::from_utf8(told).unwrap().trim().parse().unwrap()
}

/// Makes one index and prints by how many bytes the process has grown.
pub fn weigh() {
    let before = resident_bytes();
    let index = index(20, 20);
    println!("{}", resident_bytes() - before);
    drop(index);
}

fn calendar(index: &Index) {
    let asked = Calendar {
        from: FIRST,
        to: day(365),
        party: couple(),
        code: String::new(),
    };
    let seconds = median(31, || {
        let days = index.calendar(&asked, now()).unwrap().days;
        assert!(days.iter().skip(1).all(|day| day.price.is_some()));
    });
    figure(
        "calendar of 365 days, one party, 400 room-rates, all rules on",
        format!("{:.2} ms", seconds * 1e3),
        "≤ 1 ms",
        seconds <= 1e-3,
    );
}

/// Each arrival with each length: the cheapest room-rate of forty, priced whole with its taxes.
fn feed() {
    let (index, party) = (index(8, 5), couple());
    let buyer = Buyer::plain(false);
    let mut found = Vec::new();
    let mut itineraries = 0;
    let seconds = median(5, || {
        itineraries = 0;
        for arrival in 1..=FEED_ARRIVALS {
            for length in 1..=FEED_LENGTHS {
                let stay = stay(arrival, length);
                index.totals_for(&buyer, &stay, &party, Selling::OnRights, now(), &mut found);
                let cheapest = found.iter().min_by_key(|total| total.nights.minor).unwrap();
                let (kind, plan) = (cheapest.room_type, cheapest.rate_plan);
                let quote = index.quote_for(&buyer, &stay, kind, plan, &party, &[], now());
                assert!(!quote.unwrap().taxes.is_empty());
                itineraries += 1;
            }
        }
    });
    figure(
        &format!("price feed, {itineraries} itineraries, cheapest of 40, taxes included"),
        format!("{:.0} ms", seconds * 1e3),
        "≤ 250 ms",
        seconds <= 0.25,
    );
}

/// Two years of forty room-rates in one call, durable, and read by the search that comes next.
fn bulk() {
    let folder = tempfile::tempdir().unwrap();
    let engine = open(&folder.path().join("hotel.db"), &SELLING, Limits::default());
    let room_rates: Vec<_> = (0..SELLING.types)
        .flat_map(|at| (0..SELLING.plans).map(move |of| (kind(at), plan(of))))
        .collect();
    let mut prices = 15_000..;
    let mut worst = 0.0_f64;
    for _ in 0..5 {
        let price = prices.next().unwrap();
        let call = Set {
            room_rates: room_rates.clone(),
            from: FIRST,
            to: FIRST.checked_add(730.days()).unwrap(),
            weekdays: every_day(),
            change: Change {
                price_minor: Some(price),
                ..Change::default()
            },
        };
        let begun = Instant::now();
        engine.run(&Caller::System, CallId(id()), call).unwrap();
        reads(&engine, price);
        worst = worst.max(begun.elapsed().as_secs_f64());
    }
    engine.close();
    figure(
        "bulk update, 730 days × 40 room-rates, durable and read",
        format!("{:.0} ms", worst * 1e3),
        "≤ 1 s",
        worst <= 1.0,
    );
}

fn reads(engine: &Engine, price: i64) {
    let mut found = Vec::new();
    let index = engine.index().unwrap();
    for at in [0, 365, 729] {
        index.totals(
            &stay(at, 1),
            &couple(),
            false,
            Selling::OnRights,
            now(),
            &mut found,
        );
        assert_eq!(found.len(), 40);
        assert!(found.iter().all(|total| total.nights.minor == price));
    }
}

/// What a search costs as the house and the stay grow; nanoseconds for each room-rate and night say
/// whether it grows with them and no faster.
fn curve() {
    println!();
    println!(
        "search by room-rates and nights, all rules on: µs, and ns for each room-rate and night"
    );
    print!("{:>12}", "room-rates");
    let lengths = [1, 3, 7, 14, 30];
    for nights in lengths {
        print!("{:>20}", format!("{nights} nights"));
    }
    println!();
    for (types, plans) in [(2, 5), (5, 8), (10, 10), (20, 20), (40, 25)] {
        let index = index(types, plans);
        let room_rates = usize::try_from(types * plans).unwrap();
        print!("{room_rates:>12}");
        for nights in lengths {
            let seconds = search(&index, nights, room_rates);
            let each = seconds * 1e9 / room_rates as f64 / nights as f64;
            print!("{:>20}", format!("{:.2} ({each:.1})", seconds * 1e6));
        }
        println!();
    }
}
