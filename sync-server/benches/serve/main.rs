//! What a request costs, beside a handler that does nothing but return as many bytes.
//!
//! The real program runs as a child with the demo hotel, another child is an empty axum handler, and a
//! few plain connections ask one after the other. Processor time is the child's own, kernel included,
//! so that other programs on the machine move it little; rates are of one run and taken in turns.
//! Linux only: times are read from `/proc`.

#![expect(clippy::float_arithmetic, reason = "times and rates are no money")]

mod child;
mod empty;
mod load;

use std::path::Path;
use std::time::{Duration, Instant};

use anyhow::{Context, Result};
use child::Child;
use load::{Load, Measured, run};

/// Turns in which everything is measured once; the middle one counts.
const TURNS: usize = 5;
/// Each measurement takes this long.
const EACH: Duration = Duration::from_millis(1_500);

fn main() -> Result<()> {
    let words: Vec<String> = std::env::args().collect();
    if let Some(bytes) = words.iter().position(|word| word == "--empty") {
        let bytes = words.get(bytes + 1).context("how many bytes?")?.parse()?;
        return empty::serve(bytes);
    }
    if !Path::new("/proc/self/schedstat").exists() {
        println!("processor time cannot be read here; nothing is measured");
        return Ok(());
    }
    let folder = tempfile::tempdir()?;
    let filled = Instant::now();
    Child::server(folder.path())?.stop()?;
    let filled = filled.elapsed();
    let restarts: Vec<Duration> = (0..TURNS)
        .map(|_| {
            let server = Child::server(folder.path())?;
            let took = server.started_in;
            server.stop()?;
            Ok(took)
        })
        .collect::<Result<_>>()?;
    let server = Child::server(folder.path())?;
    std::thread::sleep(Duration::from_secs(2));
    let idle_kib = server.resident_kib()?;

    let varied = Load::Varied;
    let bytes = run(&server, varied, EACH)?.bytes_each;
    let empty = Child::empty(bytes)?;
    let mut found: Vec<(&str, &Child, Load, Vec<Measured>)> = vec![
        (
            "empty axum handler, as many bytes",
            &empty,
            Load::Root,
            vec![],
        ),
        ("offers, every question another", &server, varied, vec![]),
        (
            "offers, the same question again",
            &server,
            Load::Repeated,
            vec![],
        ),
        (
            "offers page, every question another",
            &server,
            Load::OffersPage,
            vec![],
        ),
        ("calendar page", &server, Load::CalendarPage, vec![]),
        ("liveness route, 3 bytes", &server, Load::Alive, vec![]),
    ];
    for _ in 0..TURNS {
        for (_, child, load, measured) in &mut found {
            measured.push(run(child, *load, EACH)?);
        }
    }
    println!();
    println!(
        "{:<38} {:>10} {:>12} {:>9} {:>10}",
        "", "CPU µs", "requests/s", "of empty", "bytes"
    );
    let empty_rate = found
        .first()
        .map_or(1.0, |(_, _, _, all)| middle(all, |one| one.rate));
    for (name, _, _, all) in &found {
        let rate = middle(all, |one| one.rate);
        println!(
            "{name:<38} {:>10.1} {rate:>12.0} {:>8.0}% {:>10}",
            middle(all, |one| one.cpu_us),
            100.0 * rate / empty_rate,
            all.first().map_or(0, |one| one.bytes_each),
        );
    }
    let mut restarts = restarts;
    restarts.sort_unstable();
    println!(
        "first start, filling the demo hotel      {:>8.2} s",
        filled.as_secs_f64()
    );
    println!(
        "restart with the demo hotel              {:>8.0} ms",
        1e3 * restarts
            .get(TURNS / 2)
            .copied()
            .unwrap_or_default()
            .as_secs_f64()
    );
    println!(
        "idle after a restart, resident           {:>8.1} MB",
        idle_kib as f64 / 1024.0
    );
    println!(
        "resident after this load                 {:>8.1} MB",
        server.resident_kib()? as f64 / 1024.0
    );
    server.stop()?;
    empty.stop()
}

/// The middle of several turns.
fn middle(all: &[Measured], of: impl Fn(&Measured) -> f64) -> f64 {
    let mut values: Vec<f64> = all.iter().map(of).collect();
    values.sort_unstable_by(f64::total_cmp);
    values.get(values.len() / 2).copied().unwrap_or_default()
}
