//! How long a mail waits before it is tried again.

use jiff::SignedDuration;

/// Greylisting answers within minutes; a broken server may take days.
const WAITS_SECONDS: [i64; 10] = [
    60, 300, 900, 1_800, 3_600, 7_200, 14_400, 28_800, 57_600, 86_400,
];

/// The wait after this many tries; `None` when it is enough.
pub fn wait(attempts: u32) -> Option<SignedDuration> {
    let seconds = WAITS_SECONDS.get(usize::try_from(attempts).ok()?)?;
    Some(SignedDuration::from_secs(*seconds))
}

#[cfg(test)]
mod tests {
    use super::wait;

    #[test]
    fn waits_grow_and_end() {
        let waits: Vec<_> = (0..).map_while(wait).collect();
        assert!(waits.windows(2).all(|pair| pair[0] < pair[1]));
        assert_eq!(waits.len(), 10);
    }
}
