//! Counts in words: nights, rooms, people.

use keyrack_domain::Party;
use keyrack_domain::party::Purpose;

use crate::words::Words;

impl Words {
    /// `1 night`, `3 Nächte`.
    #[must_use]
    pub fn nights(&self, nights: u16) -> String {
        self.say_with("nights", &[("count", nights.into())])
    }

    /// `1 room`, `2 Zimmer`.
    #[must_use]
    pub fn rooms(&self, rooms: u32) -> String {
        self.say_with("rooms", &[("count", rooms.into())])
    }

    /// `2 adults`, or `2 adults, 1 child`, and whether they travel on business.
    #[must_use]
    pub fn party(&self, party: &Party) -> String {
        let people = self.people(
            u32::from(party.adults()),
            u32::try_from(party.children().len()).unwrap_or(u32::MAX),
        );
        match party.purpose() {
            Purpose::Leisure => people,
            Purpose::Business => self.say_with("party-on-business", &[("party", people.into())]),
        }
    }

    /// The same for the people of several rooms together.
    #[must_use]
    pub fn people(&self, adults: u32, children: u32) -> String {
        let adults = self.say_with("adults", &[("count", adults.into())]);
        if children == 0 {
            return adults;
        }
        let children = self.say_with("children", &[("count", children.into())]);
        self.say_with(
            "party-with-children",
            &[("adults", adults.into()), ("children", children.into())],
        )
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::{Party, Words};

    #[test]
    fn a_party_in_words() {
        let party = |adults, ages: &[u8]| Party::try_new(adults, ages.to_vec()).unwrap();
        let (english, german) = (Words::new("en"), Words::new("de"));
        assert_eq!(english.party(&party(1, &[])), "1 adult");
        assert_eq!(english.party(&party(2, &[4])), "2 adults, 1 child");
        assert_eq!(german.party(&party(1, &[4, 9])), "1 Erwachsener, 2 Kinder");
        assert_eq!(german.nights(1), "1 Nacht");
        assert_eq!(german.rooms(2), "2 Zimmer");
    }
}
