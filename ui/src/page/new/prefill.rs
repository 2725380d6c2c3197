//! What another screen knows already of a sale: it stands in the address, so that going back and
//! forth keeps it.

use keyrack_domain::{RoomId, RoomTypeId, Stay};

use crate::page::Page;

/// What is known.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Prefill {
    /// The nights.
    pub stay: Stay,
    /// The room the guest is to have.
    pub room: Option<RoomId>,
    /// Its type, which is offered first.
    pub room_type: Option<RoomTypeId>,
}

impl Prefill {
    /// Opens the page with it.
    pub fn go(&self) {
        if let Some(window) = web_sys::window() {
            let _ = window.location().set_hash(&self.hash());
        }
    }

    /// What the address of the page says.
    pub fn kept() -> Option<Self> {
        let hash = web_sys::window()?.location().hash().ok()?;
        Self::read(&hash)
    }

    fn hash(&self) -> String {
        let mut hash = format!(
            "{}?arrival={}&departure={}",
            Page::New.hash(),
            self.stay.arrival(),
            self.stay.departure()
        );
        if let Some(room) = self.room {
            hash.push_str(&format!("&room={room}"));
        }
        if let Some(room_type) = self.room_type {
            hash.push_str(&format!("&type={room_type}"));
        }
        hash
    }

    fn read(hash: &str) -> Option<Self> {
        let (_, query) = hash.split_once('?')?;
        let find = |name: &str| {
            query.split('&').find_map(|pair| {
                let (key, value) = pair.split_once('=')?;
                (key == name).then_some(value)
            })
        };
        let (arrival, departure) = (find("arrival")?, find("departure")?);
        Some(Self {
            stay: Stay::try_new(arrival.parse().ok()?, departure.parse().ok()?).ok()?,
            room: find("room").and_then(|id| id.parse().ok()),
            room_type: find("type").and_then(|id| id.parse().ok()),
        })
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    #[test]
    fn what_is_known_comes_back_from_the_address() {
        let (from, to) = ("2027-05-01".parse().unwrap(), "2027-05-04".parse().unwrap());
        let known = Prefill {
            stay: Stay::try_new(from, to).unwrap(),
            room: Some("00000000-0000-0000-0000-000000000001".parse().unwrap()),
            room_type: None,
        };
        assert_eq!(Prefill::read(&known.hash()), Some(known));
        assert_eq!(Page::at(&known.hash()), Page::New);
        for bad in [
            "#/new",
            "#/new?arrival=2027-05-04&departure=2027-05-01",
            "#/new?arrival=x&departure=",
        ] {
            assert_eq!(Prefill::read(bad), None, "{bad}");
        }
    }
}
