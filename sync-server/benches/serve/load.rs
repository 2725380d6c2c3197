//! Connections that ask, one request after the other.

use std::io::{Read, Write};
use std::net::{SocketAddr, TcpStream};
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::time::{Duration, Instant};

use anyhow::{Context, Result, ensure};
use jiff::ToSpan;
use jiff::civil::Date;

use crate::child::Child;

/// Connections at a time.
const CONNECTIONS: u64 = 8;

/// What is asked.
#[derive(Debug, Clone, Copy)]
pub enum Load {
    /// `/` of the empty handler.
    Root,
    /// Offers as JSON; no two questions of a run are the same.
    Varied,
    /// Offers as JSON, one question.
    Repeated,
    /// The page of offers, no two the same.
    OffersPage,
    /// The page of prices.
    CalendarPage,
    /// The route that says only that the process lives.
    Alive,
}

/// What a run has shown.
#[derive(Debug, Clone, Copy)]
pub struct Measured {
    /// Processor time of the program for one request, in microseconds.
    pub cpu_us: f64,
    /// Requests a second.
    pub rate: f64,
    /// Bytes of a body, on average.
    pub bytes_each: usize,
}

/// Questions never asked before, over all runs.
static NEXT: AtomicU64 = AtomicU64::new(0);

/// Asks for a while.
pub fn run(child: &Child, load: Load, long: Duration) -> Result<Measured> {
    let stop = AtomicBool::new(false);
    let (cpu, begun) = (child.cpu()?, Instant::now());
    let answers = std::thread::scope(|scope| -> Result<Vec<(u64, u64)>> {
        let asking: Vec<_> = (0..CONNECTIONS)
            .map(|_| scope.spawn(|| ask(child.address, load, &stop)))
            .collect();
        std::thread::sleep(long);
        stop.store(true, Ordering::Relaxed);
        asking
            .into_iter()
            .map(|thread| {
                thread
                    .join()
                    .map_err(|_| anyhow::anyhow!("a client panicked"))?
            })
            .collect()
    })?;
    let (cpu, took) = (child.cpu()?.saturating_sub(cpu), begun.elapsed());
    let requests: u64 = answers.iter().map(|(requests, _)| requests).sum();
    let bytes: u64 = answers.iter().map(|(_, bytes)| bytes).sum();
    ensure!(requests > 0, "nothing was answered");
    Ok(Measured {
        cpu_us: 1e6 * cpu.as_secs_f64() / requests as f64,
        rate: requests as f64 / took.as_secs_f64(),
        bytes_each: usize::try_from(bytes / requests)?,
    })
}

/// One connection: how many requests, and how many bytes of bodies.
fn ask(address: SocketAddr, load: Load, stop: &AtomicBool) -> Result<(u64, u64)> {
    let mut stream = TcpStream::connect(address)?;
    stream.set_nodelay(true)?;
    let today = today();
    let (mut requests, mut bytes) = (0, 0);
    let mut buffer = vec![0; 256 * 1024];
    while !stop.load(Ordering::Relaxed) {
        let path = path(load, today)?;
        let asked =
            format!("GET {path} HTTP/1.1\r\nHost: localhost\r\nAccept-Language: en\r\n\r\n");
        stream.write_all(asked.as_bytes())?;
        bytes += answer(&mut stream, &mut buffer).with_context(|| path)?;
        requests += 1;
    }
    Ok((requests, bytes))
}

/// Reads one answer and gives the length of its body.
fn answer(stream: &mut TcpStream, buffer: &mut [u8]) -> Result<u64> {
    let mut filled = 0;
    let mut ends: Option<(usize, usize)> = None;
    loop {
        if let Some((head, length)) = ends
            && filled >= head + length
        {
            return Ok(u64::try_from(length)?);
        }
        let read = stream.read(buffer.get_mut(filled..).context("too long")?)?;
        ensure!(read > 0, "the server closed");
        filled += read;
        let seen = buffer.get(..filled).unwrap_or_default();
        if ends.is_none()
            && let Some(end) = seen.windows(4).position(|four| four == b"\r\n\r\n")
        {
            let head = std::str::from_utf8(seen.get(..end).unwrap_or_default())?;
            let head = head.to_ascii_lowercase();
            ensure!(head.starts_with("http/1.1 200"), "{head}");
            let length = head
                .lines()
                .find_map(|line| line.strip_prefix("content-length: "));
            ends = Some((end + 4, length.context("no length")?.trim().parse()?));
        }
    }
}

/// The next question.
fn path(load: Load, today: Date) -> Result<String> {
    let day = |after: u64| {
        today
            .checked_add(i64::try_from(after)?.days())
            .context("a date")
    };
    Ok(match load {
        Load::Root => "/".to_owned(),
        Load::Alive => "/healthz".to_owned(),
        Load::CalendarPage => "/demo/calendar".to_owned(),
        Load::Repeated => format!(
            "/api/v1/properties/demo/offers?arrival={}&departure={}&adults=2",
            day(40)?,
            day(43)?
        ),
        Load::Varied | Load::OffersPage => {
            // Arrivals, then nights, then ages of a child: what differs is never only a word that
            // nobody reads.
            let place = NEXT.fetch_add(1, Ordering::Relaxed);
            let (arrival, place) = (1 + place % 360, place / 360);
            let (nights, place) = (2 + place % 3, place / 3);
            let (ages, place) = (place % 18, place / 18);
            let offers = if matches!(load, Load::Varied) {
                "/api/v1/properties/demo/offers"
            } else {
                "/demo/offers"
            };
            format!(
                "{offers}?arrival={}&departure={}&adults={}&children={ages}",
                day(arrival)?,
                day(arrival + nights)?,
                1 + place % 2
            )
        }
    })
}

/// The real calendar: the demo hotel stands in it.
#[expect(
    clippy::disallowed_methods,
    reason = "the server that is measured goes by the real clock"
)]
fn today() -> Date {
    jiff::Timestamp::now()
        .to_zoned(jiff::tz::TimeZone::UTC)
        .date()
}
