//! Durable bookings through the write door, beside bare commits of the same run.

use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::mpsc::channel;
use std::time::Instant;

use keyrack_contract::CallId;
use keyrack_engine::{Caller, Engine, Limits};
use keyrack_store::{Database, Key, Kind, Options, meta};

use crate::gauge::{logged_pages, processor_seconds};
use crate::hotel::{SELLING, config, id, open, sale};

/// Bookings of each timed run.
const BOOKINGS: u64 = 600;
/// Bookings and bare commits take turns, so that whatever else runs meanwhile weighs on both.
const TURN: u64 = 20;
/// Commits before the clock starts: the log has then been folded into its file once.
const WARM: u64 = 1_100;
/// Callers that book at the same time.
const CALLERS: u64 = 50;

/// A file whose commits write rows and nothing else.
struct Bare {
    database: Database,
    turn: u64,
}

impl Bare {
    fn open(path: &Path) -> Self {
        let database = Database::open(path, &Key::new([9; 32]), Kind::Property, Options::default());
        Self {
            database: database.unwrap(),
            turn: 0,
        }
    }

    /// One commit that writes this many rows, each on a page of its own.
    fn commit(&mut self, pages: u64) {
        self.turn += 1;
        let write = self.database.writer.transaction().unwrap();
        for page in 0..pages {
            // Four such rows fill a page; the other three are never written again.
            let row = format!("{:06}", page * 4);
            meta::set_bytes(&write, &row, &[self.turn.to_le_bytes(); 100].concat()).unwrap();
        }
        write.commit().unwrap();
    }

    fn fill(&mut self, pages: u64) {
        let write = self.database.writer.transaction().unwrap();
        for row in 0..pages * 4 {
            meta::set_bytes(&write, &format!("{row:06}"), &[7; 800]).unwrap();
        }
        write.commit().unwrap();
    }
}

fn seconds(mut work: impl FnMut()) -> f64 {
    let begun = Instant::now();
    work();
    begun.elapsed().as_secs_f64()
}

fn book(engine: &Engine, place: u64) {
    engine
        .run(&Caller::System, CallId(id()), sale(place))
        .unwrap();
}

/// Bookings and commits in turns, each caller waiting for the answer.
struct Alone {
    booking_seconds: f64,
    processor_seconds: f64,
    row_seconds: f64,
    pages_seconds: f64,
}

fn alone(engine: &Engine, folder: &Path, pages: u64) -> Alone {
    let (mut row, mut wide) = (
        Bare::open(&folder.join("row.db")),
        Bare::open(&folder.join("wide.db")),
    );
    row.fill(1);
    wide.fill(pages);
    (0..WARM).for_each(|_| row.commit(1));
    (0..WARM / pages).for_each(|_| wide.commit(pages));
    (0..WARM / pages).for_each(|place| book(engine, place));
    let mut sum = Alone {
        booking_seconds: 0.0,
        processor_seconds: 0.0,
        row_seconds: 0.0,
        pages_seconds: 0.0,
    };
    for turn in 0..BOOKINGS / TURN {
        sum.row_seconds += seconds(|| (0..TURN).for_each(|_| row.commit(1)));
        sum.pages_seconds += seconds(|| (0..TURN).for_each(|_| wide.commit(pages)));
        let used = processor_seconds();
        sum.booking_seconds +=
            seconds(|| (0..TURN).for_each(|place| book(engine, turn * TURN + place)));
        sum.processor_seconds += processor_seconds() - used;
    }
    let each = BOOKINGS as f64;
    Alone {
        booking_seconds: sum.booking_seconds / each,
        processor_seconds: sum.processor_seconds / each,
        row_seconds: sum.row_seconds / each,
        pages_seconds: sum.pages_seconds / each,
    }
}

/// Seconds, processor seconds and commits that a booking takes when many book again and again.
fn together(engine: &Engine) -> (f64, f64, f64) {
    let commits = Arc::new(AtomicU64::new(0));
    let counted = Arc::clone(&commits);
    engine.watch(move |_| {
        counted.fetch_add(1, Ordering::Relaxed);
    });
    let turns = BOOKINGS / 10;
    let (begun, used) = (Instant::now(), processor_seconds());
    let callers: Vec<_> = (0..CALLERS)
        .map(|caller| {
            let engine = engine.clone();
            std::thread::spawn(move || {
                let own = processor_seconds_of_thread();
                for turn in 0..turns {
                    let (tell, hear) = channel();
                    engine.submit(
                        Caller::System,
                        CallId(id()),
                        sale(caller * 7 + turn),
                        move |answer| {
                            let _ = tell.send(answer);
                        },
                    );
                    hear.recv().unwrap().unwrap();
                }
                processor_seconds_of_thread() - own
            })
        })
        .collect();
    // A thread's processor time leaves the process's sum with the thread.
    let own: f64 = callers
        .into_iter()
        .map(|caller| caller.join().unwrap())
        .sum();
    let bookings = (CALLERS * turns) as f64;
    (
        begun.elapsed().as_secs_f64() / bookings,
        (processor_seconds() - used + own) / bookings,
        commits.load(Ordering::Relaxed) as f64 / bookings,
    )
}

fn processor_seconds_of_thread() -> f64 {
    let text = std::fs::read_to_string("/proc/thread-self/schedstat").unwrap_or_default();
    let nanoseconds = text
        .split_whitespace()
        .next()
        .and_then(|word| word.parse::<f64>().ok());
    nanoseconds.unwrap_or(0.0) / 1e9
}

/// Pages that a booking writes into the log of a file with some hundred bookings in it.
fn pages_of_a_booking(folder: &Path) -> f64 {
    const COUNTED: u64 = 20;
    let path = folder.join("pages.db");
    let engine = open(&path, &SELLING, Limits::default());
    (0..200).for_each(|place| book(&engine, place));
    engine.close();
    drop(engine);
    let engine = Engine::open(config(
        &path,
        keyrack_engine::Side::Server,
        7,
        Limits::default(),
    ))
    .unwrap();
    let before = logged_pages(&path);
    (0..COUNTED).for_each(|place| book(&engine, 200 + place));
    let pages = logged_pages(&path) - before;
    engine.close();
    pages as f64 / COUNTED as f64
}

/// Measures and prints.
pub fn print() {
    let folder = tempfile::tempdir().unwrap();
    let pages = pages_of_a_booking(folder.path());
    let engine = open(&folder.path().join("hotel.db"), &SELLING, Limits::default());
    let one = alone(&engine, folder.path(), pages.ceil() as u64);
    let (many, many_processor, commits) = together(&engine);
    engine.close();
    let of_bare = |seconds: f64| one.row_seconds / seconds * 100.0;
    println!();
    println!(
        "bare commit of one row     {:>9.1} µs",
        one.row_seconds * 1e6
    );
    println!(
        "bare commit of {pages:>4.1} pages  {:>9.1} µs   {:.0} % of the bare rate",
        one.pages_seconds * 1e6,
        of_bare(one.pages_seconds)
    );
    println!(
        "booking, one caller        {:>9.1} µs   {:.0} % of the bare rate (at least 60), {:.0} µs processor, {pages:.1} pages",
        one.booking_seconds * 1e6,
        of_bare(one.booking_seconds),
        one.processor_seconds * 1e6
    );
    println!(
        "booking, fifty callers     {:>9.1} µs   {commits:.3} commits a booking (at most 0.100), {:.0} µs processor",
        many * 1e6,
        many_processor * 1e6
    );
}
