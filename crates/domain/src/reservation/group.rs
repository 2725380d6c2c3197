//! Rooms of one booking that belong together.

use serde::{Deserialize, Serialize};

/// The longest name of a group.
pub const GROUP_NAME_CHARS_MAX: usize = 80;

/// What the rooms of a group have in common, and the colour that they are drawn in.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Group {
    /// Its name, as the hotel calls it.
    pub name: String,
    /// Its colour.
    pub colour: GroupColour,
}

/// Colours that can be told from one another and read on, in light and in dark.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default, Serialize, Deserialize,
)]
#[serde(rename_all = "snake_case")]
pub enum GroupColour {
    /// Blue-green.
    #[default]
    Teal,
    /// Blue.
    Blue,
    /// Violet.
    Violet,
    /// Pink.
    Pink,
    /// Red.
    Red,
    /// Orange.
    Orange,
    /// Yellow-green.
    Olive,
    /// Grey.
    Grey,
}

impl GroupColour {
    /// All of them, as forms list them.
    pub const ALL: [Self; 8] = [
        Self::Teal,
        Self::Blue,
        Self::Violet,
        Self::Pink,
        Self::Red,
        Self::Orange,
        Self::Olive,
        Self::Grey,
    ];

    /// The name in documents, rows and style sheets; it is never changed.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Teal => "teal",
            Self::Blue => "blue",
            Self::Violet => "violet",
            Self::Pink => "pink",
            Self::Red => "red",
            Self::Orange => "orange",
            Self::Olive => "olive",
            Self::Grey => "grey",
        }
    }

    /// The colour of a name; `None` for one that this version does not know.
    #[must_use]
    pub fn of_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|colour| colour.name() == name)
    }
}
