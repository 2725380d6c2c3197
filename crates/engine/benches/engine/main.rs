//! The engine's figures: times by divan, and at the end the ratios that the project promises.
//!
//! `cargo bench -p keyrack-engine`, or with the names of parts behind it:
//! `cargo bench -p keyrack-engine -- chart search`. Ratios are of one run on one machine, so that a slow disk or a
//! busy processor weighs on both sides.
#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::float_arithmetic,
    clippy::disallowed_methods,
    reason = "figures, not money; a bench may stop at the first surprise and look at a clock"
)]

mod chart;
mod desk;
mod door;
mod gauge;
mod hotel;
mod import;
mod rates;
mod search;
mod wide;

use std::sync::{Arc, OnceLock};

use divan::{Bencher, black_box};
use hotel::{FIRST, SELLING, couple, now, open, stay};
use jiff::ToSpan;
use keyrack_contract::call::offer::Calendar;
use keyrack_engine::Limits;
use keyrack_engine::index::{Index, Selling};

/// The index of one hotel, made once for all reading benches.
fn index() -> &'static Index {
    static INDEX: OnceLock<Arc<Index>> = OnceLock::new();
    INDEX.get_or_init(|| {
        let folder = tempfile::tempdir().unwrap();
        let engine = open(&folder.path().join("hotel.db"), &SELLING, Limits::default());
        let index = engine.index().unwrap();
        engine.close();
        index
    })
}

#[divan::bench]
fn totals_of_40_room_rates_for_3_nights(bencher: Bencher<'_, '_>) {
    let (index, party, nights) = (index(), couple(), stay(40, 3));
    let mut found = Vec::new();
    bencher.bench_local(|| {
        index.totals(
            black_box(&nights),
            &party,
            false,
            Selling::OnRights,
            now(),
            &mut found,
        );
        assert_eq!(found.len(), 40);
    });
}

#[divan::bench]
fn search_with_40_whole_quotes(bencher: Bencher<'_, '_>) {
    let (index, parties, nights) = (index(), [couple()], stay(40, 3));
    bencher.bench_local(|| {
        index
            .search(
                black_box(&nights),
                &parties,
                false,
                Selling::OnRights,
                now(),
            )
            .unwrap()
    });
}

#[divan::bench]
fn calendar_of_a_year(bencher: Bencher<'_, '_>) {
    let index = index();
    let asked = Calendar {
        from: FIRST,
        to: FIRST.checked_add(365.days()).unwrap(),
        party: couple(),
        code: String::new(),
    };
    bencher.bench_local(|| index.calendar(black_box(&asked), now()).unwrap());
}

fn main() {
    if std::env::args().any(|word| word == rates::WEIGH) {
        rates::weigh();
        return;
    }
    // Whatever is named here is a filter for these too, and finds none of them.
    divan::main();
    let words: Vec<String> = std::env::args().skip(1).collect();
    if words
        .iter()
        .any(|word| word == "--test" || word == "--list")
    {
        return;
    }
    let named: Vec<&String> = words.iter().filter(|word| !word.starts_with('-')).collect();
    let parts: [(&str, fn()); 6] = [
        ("rates", rates::print),
        ("door", door::print),
        ("desk", desk::print),
        ("chart", chart::print),
        ("search", search::print),
        ("import", import::print),
    ];
    for (name, print) in parts {
        if named.is_empty() || named.iter().any(|word| *word == name) {
            print();
        }
    }
}
