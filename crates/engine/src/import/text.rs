//! From bytes to letters.

use encoding_rs::{Encoding, UTF_8, UTF_16BE, UTF_16LE, WINDOWS_1252};

/// The text of these bytes and the name of how it was written. A mark at the beginning decides; else
/// what was asked for; else UTF-16 where every other byte is zero, UTF-8 where all of it fits, and
/// Windows-1252, which fits always.
pub(super) fn decode(bytes: &[u8], wanted: Option<&str>) -> (String, &'static str) {
    let asked = wanted.and_then(|name| Encoding::for_label(name.as_bytes()));
    let (encoding, bytes) = match Encoding::for_bom(bytes) {
        Some((encoding, mark)) => (encoding, bytes.get(mark..).unwrap_or_default()),
        None => (asked.unwrap_or_else(|| guess(bytes)), bytes),
    };
    let (text, _) = encoding.decode_without_bom_handling(bytes);
    (text.into_owned(), encoding.name())
}

fn guess(bytes: &[u8]) -> &'static Encoding {
    let head = bytes.get(..bytes.len().min(4_096)).unwrap_or(bytes);
    let zeros = |first: usize| {
        let every = head.iter().skip(first).step_by(2);
        every.clone().filter(|byte| **byte == 0).count() * 2 > every.count()
    };
    match (head.len() > 3 && zeros(1), head.len() > 3 && zeros(0)) {
        (true, false) => UTF_16LE,
        (false, true) => UTF_16BE,
        _ if core::str::from_utf8(bytes).is_ok() => UTF_8,
        _ => WINDOWS_1252,
    }
}
