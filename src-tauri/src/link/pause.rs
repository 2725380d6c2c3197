//! How long to wait before the next try.

use std::time::Duration;

use keyrack_engine::Randomness;

const FIRST: Duration = Duration::from_millis(200);
const LONGEST: Duration = Duration::from_secs(15);

/// Pauses that double from a moment to a quarter of a minute, each shortened by chance to as little
/// as its half: a hundred desks that lost one server do not all come back in the same instant.
#[derive(Debug, Clone, Copy)]
pub(super) struct Pause(Duration);

impl Default for Pause {
    fn default() -> Self {
        Self(FIRST)
    }
}

impl Pause {
    /// The next pause.
    pub fn next(&mut self, randomness: &dyn Randomness) -> Duration {
        let mut chance = [0; 1];
        randomness.fill(&mut chance);
        let whole = self.0;
        self.0 = (whole * 2).min(LONGEST);
        whole / 2 + whole / 2 * u32::from(u8::from_le_bytes(chance)) / 255
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    struct Fixed(u8);
    impl Randomness for Fixed {
        fn fill(&self, bytes: &mut [u8]) {
            bytes.fill(self.0);
        }
    }

    #[test]
    fn pauses_grow_to_their_longest() {
        let mut pause = Pause::default();
        let all: Vec<_> = (0..9)
            .map(|_| pause.next(&Fixed(255)).as_millis())
            .collect();
        assert_eq!(all, [200, 400, 800, 1600, 3200, 6400, 12800, 15000, 15000]);
        assert_eq!(Pause::default().next(&Fixed(0)).as_millis(), 100);
    }
}
