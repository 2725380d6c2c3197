//! What a program wrote, synced and said, read from a trace of its system calls.

use anyhow::{Context, Result};

/// What happened, in order.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Event {
    /// Bytes were handed to the system.
    Wrote {
        /// The file's name.
        file: String,
        /// Where.
        at: usize,
        /// What.
        bytes: Vec<u8>,
    },
    /// The file was cut or stretched to so many bytes.
    Cut {
        /// The file's name.
        file: String,
        /// How many.
        len: usize,
    },
    /// A sync began: what was written before it is what it covers.
    SyncBegan {
        /// The file's name.
        file: String,
        /// The thread that waits for it.
        thread: String,
    },
    /// The sync that this thread waited for is done.
    SyncEnded {
        /// The thread.
        thread: String,
    },
    /// The program said `acknowledged` and this.
    Said(String),
}

/// Reads a trace of `strace -f -y -xx`.
///
/// # Errors
/// When a line of interest cannot be read.
pub fn read_trace(trace: &str) -> Result<Vec<Event>> {
    let mut events = Vec::new();
    for line in trace.lines() {
        let (thread, rest) = line.split_once(' ').context("a line has no thread")?;
        let (rest, thread) = (rest.trim_start(), thread.to_owned());
        if rest.starts_with("<... ") {
            if rest.contains("sync resumed>") && rest.ends_with("= 0") {
                events.push(Event::SyncEnded { thread });
            }
            continue;
        }
        let Some((call, words)) = rest.split_once('(') else {
            continue;
        };
        // `5</folder/hotel.db-wal>, "…", 32, 0) = 32`
        let Some((target, words)) = words.split_once('>') else {
            continue;
        };
        let path = target.split_once('<').map_or("", |(_, path)| path);
        // Depending on its version, strace writes paths in the same way as bytes.
        let path = if path.starts_with("\\x") {
            String::from_utf8_lossy(&digits(path)?).into_owned()
        } else {
            path.to_owned()
        };
        let file = path.rsplit('/').next().unwrap_or_default().to_owned();
        let ours =
            file.ends_with(".db") || file.ends_with(".db-wal") || file.ends_with(".db-journal");
        match call {
            "write" if target.starts_with("1<") => {
                let bytes = text(words)?;
                let said = String::from_utf8_lossy(&bytes).into_owned();
                events.extend(said.lines().filter_map(|line| {
                    Some(Event::Said(
                        line.split_once("acknowledged ")?.1.trim().to_owned(),
                    ))
                }));
            }
            "pwrite64" if ours => {
                let at = words.rsplit(", ").next().unwrap_or_default();
                let at = at
                    .split([')', ' '])
                    .next()
                    .unwrap_or_default()
                    .parse()
                    .with_context(|| format!("no place in {words:.80}"))?;
                events.push(Event::Wrote {
                    file,
                    at,
                    bytes: text(words)?,
                });
            }
            "ftruncate" if ours => {
                let len = words
                    .trim_start_matches(", ")
                    .split([')', ' '])
                    .next()
                    .unwrap_or_default();
                events.push(Event::Cut {
                    file,
                    len: len.parse().context("no length")?,
                });
            }
            "fsync" | "fdatasync" if ours => {
                events.push(Event::SyncBegan {
                    file,
                    thread: thread.clone(),
                });
                if words.ends_with("= 0") {
                    events.push(Event::SyncEnded { thread });
                }
            }
            _ => {}
        }
    }
    Ok(events)
}

/// The bytes of the first quoted text.
fn text(words: &str) -> Result<Vec<u8>> {
    digits(words.split('"').nth(1).context("no bytes")?)
}

/// The bytes of a text in which every byte is written as `\x` and two digits.
fn digits(text: &str) -> Result<Vec<u8>> {
    text.split("\\x")
        .skip(1)
        .map(|pair| u8::from_str_radix(pair, 16).context("no byte"))
        .collect()
}
