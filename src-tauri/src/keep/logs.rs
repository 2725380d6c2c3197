//! What the program has written down, for whoever is asked for help.

use std::fs;
use std::path::Path;

use base64::Engine as _;
use jiff::Timestamp;
use keyrack_contract::call::listing::File;

/// The most that is handed out; the newest counts.
const BYTES_MAX: usize = 8 * 1024 * 1024;
/// What stands in the place of a line that may name somebody.
const LEFT_OUT: &str = "(a line was left out)\n";

/// The newest lines of the log files, oldest first. Logs hold no guest data by their own rules
/// (`docs/logging.md`); a line with an `@` in it is left out all the same.
pub(crate) fn collect(logs: &Path, now: Timestamp) -> File {
    let mut names: Vec<_> = fs::read_dir(logs)
        .into_iter()
        .flatten()
        .flatten()
        .map(|entry| entry.path())
        .filter(|path| path.extension().is_some_and(|ending| ending == "jsonl"))
        .collect();
    names.sort();
    let mut parts: Vec<String> = Vec::new();
    let mut room = BYTES_MAX;
    for path in names.iter().rev() {
        let bytes = fs::read(path).unwrap_or_default();
        let text = String::from_utf8_lossy(&bytes);
        let mut lines: Vec<&str> = text.lines().collect();
        // Of the oldest file that still fits only its end.
        while lines
            .iter()
            .map(|line| line.len().saturating_add(1))
            .sum::<usize>()
            > room
        {
            let half = lines.len().div_ceil(2).max(1);
            lines.drain(..half.min(lines.len()));
        }
        let part: String = lines
            .into_iter()
            .map(|line| {
                if line.contains('@') {
                    LEFT_OUT.to_owned()
                } else {
                    format!("{line}\n")
                }
            })
            .collect();
        room = room.saturating_sub(part.len());
        parts.push(part);
        if room < 1_024 {
            break;
        }
    }
    parts.reverse();
    let head = format!(
        "keyrack {} on {} {}\n",
        env!("CARGO_PKG_VERSION"),
        std::env::consts::OS,
        std::env::consts::ARCH
    );
    let content = base64::engine::general_purpose::STANDARD.encode(head + &parts.concat());
    File {
        name: format!("keyrack-logs-{}.txt", now.strftime("%Y-%m-%d")),
        media_type: "text/plain; charset=utf-8".to_owned(),
        content,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_newest_lines_are_there_and_nothing_with_an_address() {
        let folder = tempfile::tempdir().unwrap();
        let log = |name: &str, text: &str| fs::write(folder.path().join(name), text).unwrap();
        log(
            "desk.2026-11-22.jsonl",
            "first\nguest erika@example.org\nsecond\n",
        );
        log("desk.2026-11-23.jsonl", "third\n");
        log("other.txt", "no log");
        let now: Timestamp = "2026-11-23T12:00:00Z".parse().unwrap();
        let file = collect(folder.path(), now);
        assert_eq!(file.name, "keyrack-logs-2026-11-23.txt");
        let bytes = base64::engine::general_purpose::STANDARD
            .decode(&file.content)
            .unwrap();
        let text = String::from_utf8(bytes).unwrap();
        assert!(text.starts_with("keyrack "), "{text}");
        assert!(!text.contains("erika") && !text.contains("no log"));
        let place = |word: &str| text.find(word).unwrap();
        assert!(place("first") < place("second") && place("second") < place("third"));
        let endless = "x".repeat(200);
        let lines: String = (0..80_000)
            .map(|line| format!("{line} {endless}\n"))
            .collect();
        log("desk.2026-11-24.jsonl", &lines);
        let long = collect(folder.path(), now);
        assert!(long.content.len() < BYTES_MAX * 4 / 3 + 1_000);
    }
}
