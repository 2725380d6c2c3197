//! When rooms that nobody has picked up go back on sale.

use jiff::ToSpan;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

/// When rooms that nobody has picked up go back on sale. Always at the beginning of a day by the
/// hotel's own calendar, whether or not anybody is there to do it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(tag = "release", rename_all = "snake_case")]
pub enum Release {
    /// Never by itself.
    #[default]
    None,
    /// All nights on one day. The day before is the last one to book.
    Fixed {
        /// The day.
        on: Date,
    },
    /// Each night for itself, so many days before it.
    Rolling {
        /// How many; 0 lets a night go on its own day.
        days: u16,
    },
}

impl Release {
    /// The day on which a night goes back on sale; `None` where it never does by itself.
    #[must_use]
    pub fn starts(&self, night: Date) -> Option<Date> {
        match self {
            Self::None => None,
            Self::Fixed { on } => Some(*on),
            // Further back than dates reach is as good as always.
            Self::Rolling { days } => Some(
                night
                    .checked_sub(i64::from(*days).days())
                    .unwrap_or(Date::MIN),
            ),
        }
    }

    /// Whether a night is back on sale on this day.
    #[must_use]
    pub fn is_over(&self, night: Date, today: Date) -> bool {
        self.starts(night).is_some_and(|start| today >= start)
    }
}
