//! Cheaper for longer stays.

use serde::{Deserialize, Serialize};

use super::Cut;

/// To which nights a reached step applies.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Reach {
    /// To every night of the stay, the first as well.
    #[default]
    Retroactive,
    /// To the nights from the step on; those before keep theirs.
    Progressive,
}

/// One step of the ladder.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Rung {
    /// From so many nights on.
    pub nights: u16,
    /// What is taken off.
    pub cut: Cut,
}

/// Steps for longer stays, shortest first.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct LengthLadder {
    /// To which nights a step applies.
    #[serde(default)]
    pub reach: Reach,
    /// The steps.
    pub rungs: Vec<Rung>,
}

impl LengthLadder {
    /// The step that a number of nights has reached, the last one that is.
    #[must_use]
    pub fn rung(&self, nights: u16) -> Option<&Rung> {
        self.rungs.iter().rev().find(|rung| rung.nights <= nights)
    }
}

/// Nights that cost nothing: stay four, pay three.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct FreeNights {
    /// A group of so many nights.
    pub nights: u16,
    /// The last nights of the group, this many, are free.
    pub free: u16,
    /// Each further whole group has its free nights as well.
    #[serde(default)]
    pub again: bool,
}

impl FreeNights {
    /// Whether the night at this place of the stay, counted from 1, is free in a stay of so many.
    #[must_use]
    pub const fn is_free(self, place: u16, nights: u16) -> bool {
        if self.nights == 0 || place == 0 {
            return false;
        }
        let group = (place - 1) / self.nights;
        let is_whole = group < nights / self.nights;
        let within = (place - 1) % self.nights;
        is_whole && (self.again || group == 0) && within >= self.nights.saturating_sub(self.free)
    }
}

/// Cheaper for those who book at the right time before they arrive.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct LeadCut {
    /// Days from the booking to the arrival: at least so many for an early bird, at most for a last
    /// minute.
    pub days: u16,
    /// What is taken off each night.
    pub cut: Cut,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_last_step_that_is_reached_counts() {
        let ladder = LengthLadder {
            reach: Reach::Retroactive,
            rungs: vec![
                Rung {
                    nights: 3,
                    cut: Cut::BasisPoints(500),
                },
                Rung {
                    nights: 7,
                    cut: Cut::BasisPoints(1_000),
                },
            ],
        };
        assert_eq!(ladder.rung(2), None);
        assert_eq!(ladder.rung(6).map(|rung| rung.nights), Some(3));
        assert_eq!(ladder.rung(7).map(|rung| rung.nights), Some(7));
    }

    #[test]
    fn stay_four_pay_three_once_or_again() {
        let once = FreeNights {
            nights: 4,
            free: 1,
            again: false,
        };
        let free = |offer: FreeNights, nights: u16| {
            (1..=nights)
                .filter(|place| offer.is_free(*place, nights))
                .collect::<Vec<_>>()
        };
        assert_eq!(free(once, 3), Vec::<u16>::new());
        assert_eq!(free(once, 4), [4]);
        assert_eq!(free(once, 9), [4]);
        let again = FreeNights {
            again: true,
            ..once
        };
        assert_eq!(free(again, 7), [4]);
        assert_eq!(free(again, 8), [4, 8]);
    }
}
