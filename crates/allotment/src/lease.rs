//! Leases and the rights in them.

use core::fmt;
use core::str::FromStr;

use serde::{Deserialize, Serialize};

use crate::{Cell, DeviceId, Refusal};

/// One life of the server's ledger. A server that was restored from a backup starts a higher one,
/// so that what its forgotten past has sent can be told from what it sends now.
#[derive(
    Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize,
)]
#[serde(transparent)]
pub struct Epoch(pub u64);

impl Epoch {
    /// A device that has not met its server yet.
    pub const NONE: Self = Self(0);
    /// The first life of a server.
    pub const FIRST: Self = Self(1);
}

impl fmt::Display for Epoch {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(out)
    }
}

/// A lease is named by the epoch that made it and a number that only rises, also from one epoch
/// to the next; so an id is never given twice. In text: `3-41207`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
pub struct LeaseId {
    /// The epoch it was made in.
    pub epoch: Epoch,
    /// Its number at the server.
    pub number: u64,
}

impl fmt::Display for LeaseId {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "{}-{}", self.epoch, self.number)
    }
}

/// One room in one cell: the thing that a sale uses up and a reservation remembers.
/// In text: `3-41207.2`; in a compact binary format a few bytes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Right {
    /// The lease it is part of.
    pub lease: LeaseId,
    /// Its place in the lease, from 0 to the quantity less one.
    pub ordinal: u32,
}

impl fmt::Display for Right {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "{}.{}", self.lease, self.ordinal)
    }
}

impl FromStr for LeaseId {
    type Err = Refusal;

    fn from_str(text: &str) -> Result<Self, Refusal> {
        let (epoch, number) = text.split_once('-').ok_or(Refusal::Malformed)?;
        Ok(Self {
            epoch: Epoch(digits(epoch)?),
            number: digits(number)?,
        })
    }
}

impl FromStr for Right {
    type Err = Refusal;

    fn from_str(text: &str) -> Result<Self, Refusal> {
        let (lease, ordinal) = text.split_once('.').ok_or(Refusal::Malformed)?;
        Ok(Self {
            lease: lease.parse()?,
            ordinal: digits(ordinal)?,
        })
    }
}

/// A number as this module writes it; `+5` and `007` are other spellings and no ids of ours,
/// since two spellings of one right would pass for two rights.
fn digits<N: FromStr + ToString>(text: &str) -> Result<N, Refusal> {
    let number: N = text.parse().map_err(|_| Refusal::Malformed)?;
    if number.to_string() == text {
        Ok(number)
    } else {
        Err(Refusal::Malformed)
    }
}

/// Who may spend the rights of a lease.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Holder {
    /// The server itself: its sales and holds are leases too, so that they have right ids and are
    /// credited like any other.
    Server,
    /// A desk.
    Device(DeviceId),
}

/// `quantity` rooms of one cell, given to one holder.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, PartialOrd, Ord, Hash)]
pub struct Lease {
    /// Its name, with the epoch in it.
    pub id: LeaseId,
    /// Who may spend it.
    pub holder: Holder,
    /// Where it counts.
    pub cell: Cell,
    /// How many rights: ordinals `0..quantity`.
    pub quantity: u32,
    /// Until when the holder may sell on it, in seconds of the *holder's own* clock: the moment it
    /// asked, plus the duration, less its drift. The server carries the number and never compares
    /// it with a clock of its own.
    pub not_after: u64,
}

impl Lease {
    /// All its rights, lowest first.
    pub fn rights(&self) -> impl Iterator<Item = Right> + use<> {
        let lease = self.id;
        (0..self.quantity).map(move |ordinal| Right { lease, ordinal })
    }

    /// The device that holds it; `None` for the server's own.
    pub fn holder_device(&self) -> Option<DeviceId> {
        match self.holder {
            Holder::Device(device) => Some(device),
            Holder::Server => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_right_reads_back_from_its_text() {
        let right = Right {
            lease: LeaseId {
                epoch: Epoch(3),
                number: 41_207,
            },
            ordinal: 2,
        };
        assert_eq!(right.to_string(), "3-41207.2");
        assert_eq!("3-41207.2".parse::<Right>().unwrap(), right);
    }

    #[test]
    fn other_spellings_are_refused() {
        for text in [
            "",
            "3-4",
            "3.4",
            "3-4.",
            "+3-4.5",
            "03-4.5",
            "3-4.5.6",
            "3-4.-5",
            "3-4.4294967296",
        ] {
            assert_eq!(text.parse::<Right>(), Err(Refusal::Malformed), "{text}");
        }
    }
}
