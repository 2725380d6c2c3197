//! Which stays are looked for, and how one is told from another.

use keyrack_contract::call::chart::Bar;
use keyrack_domain::RoomTypeId;
use keyrack_domain::reservation::Status;

/// How a stay is told from others: a colour, a sign and a word.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Mood {
    /// Has an option, and may not come.
    Tentative,
    /// Will come.
    Arriving,
    /// Is here.
    InHouse,
    /// Leaves today, or should have left.
    Departing,
    /// Has left.
    Departed,
}

impl Mood {
    /// All of them.
    pub const ALL: [Self; 5] = [
        Self::Tentative,
        Self::Arriving,
        Self::InHouse,
        Self::Departing,
        Self::Departed,
    ];

    /// Of a stay, while the hotel works on day `today`.
    pub const fn of(bar: &Bar, today: i32) -> Self {
        match bar.status {
            Status::InHouse if bar.departure as i32 <= today => Self::Departing,
            Status::InHouse => Self::InHouse,
            Status::CheckedOut => Self::Departed,
            Status::Tentative | Status::Waitlisted => Self::Tentative,
            Status::Confirmed | Status::Cancelled | Status::NoShow => Self::Arriving,
        }
    }

    /// Its name among the colours.
    pub const fn state(self) -> &'static str {
        match self {
            Self::Tentative => "tentative",
            Self::Arriving => "arriving",
            Self::InHouse => "in-house",
            Self::Departing => "departing",
            Self::Departed => "departed",
        }
    }

    /// Its word's message.
    pub const fn message(self) -> &'static str {
        match self {
            Self::Tentative => "status-tentative",
            Self::Arriving => "desk-chart-arriving",
            Self::InHouse => "desk-chart-in-house",
            Self::Departing => "desk-chart-departing",
            Self::Departed => "desk-chart-departed",
        }
    }
}

/// Which part of the house is shown.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Filter {
    /// Only this type.
    pub kind: Option<RoomTypeId>,
    /// Only this floor.
    pub floor: Option<String>,
    /// Only stays that stand so.
    pub mood: Option<Mood>,
    /// Only stays with this in name or reference, or in this room.
    pub text: String,
}

impl Filter {
    /// Whether a stay is among what is looked for, while the hotel works on day `today`.
    pub fn takes(&self, bar: &Bar, today: i32) -> bool {
        let text = self.text.trim().to_lowercase();
        self.mood.is_none_or(|mood| Mood::of(bar, today) == mood)
            && (text.is_empty()
                || bar.guest.to_lowercase().contains(&text)
                || bar.reference.to_lowercase().contains(&text))
    }

    /// Whether rooms without anything that was looked for are left out.
    pub fn is_search(&self) -> bool {
        self.mood.is_some() || !self.text.trim().is_empty()
    }
}

#[cfg(test)]
mod tests {
    use super::super::layout::tests::bar;
    use super::*;

    #[test]
    fn a_guest_in_house_departs_on_the_day_itself_and_after_it() {
        let today = 2;
        let mut one = bar(7, 0, 2, Some(0), 0);
        one.status = Status::InHouse;
        assert_eq!(Mood::of(&one, today), Mood::Departing);
        one.departure = 3;
        assert_eq!(Mood::of(&one, today), Mood::InHouse);
        one.status = Status::Tentative;
        assert_eq!(Mood::of(&one, today), Mood::Tentative);
    }
}
