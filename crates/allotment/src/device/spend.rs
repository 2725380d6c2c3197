//! Selling at a desk.

use super::{DeviceEntry, DeviceLedger};
use crate::{Decision, Needs, Refusal, Right};

/// The device's own clock, which runs on from one start to the next.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum HolderClock {
    /// Seconds, of the same clock that [`crate::GrantRequest::not_after`] was reckoned with.
    Reads(u64),
    /// The machine was started anew and its wall clock went back: how long it was off cannot be
    /// told, so every lease may be past its time.
    InDoubt,
}

impl HolderClock {
    /// True while a lease may be sold on.
    pub(super) fn within(self, not_after: u64) -> bool {
        match self {
            Self::Reads(now) => now <= not_after,
            Self::InDoubt => false,
        }
    }
}

impl DeviceLedger {
    /// Sells on the lowest free rights, all or nothing. The outcome are the rights of the sale in
    /// the order of cells. The guest is told yes after the entries are durable, not before.
    ///
    /// Refused: [`Refusal::NoRights`]; [`Refusal::Expired`] or [`Refusal::ClockInDoubt`] when the
    /// rights are here but their time is over; [`Refusal::NightLapsed`], [`Refusal::NothingAsked`].
    pub fn spend(
        &self,
        needs: &Needs,
        clock: HolderClock,
    ) -> Result<Decision<DeviceEntry, Vec<Right>>, Refusal> {
        match needs.iter().next() {
            None => return Err(Refusal::NothingAsked),
            Some(first) if first.cell.night < self.business_date => {
                return Err(Refusal::NightLapsed { cell: first.cell });
            }
            Some(_) => {}
        }
        let mut rights = Vec::new();
        for need in needs {
            let wanted = usize::try_from(need.quantity).unwrap_or(usize::MAX);
            let before = rights.len();
            rights.extend(self.in_time(need.cell, clock).take(wanted));
            let found = rights.len() - before;
            if found == wanted {
                continue;
            }
            if !self.rules.rights {
                rights.extend(unfounded().take(wanted - found));
            } else if self.held_free(need.cell).take(wanted).count() < wanted {
                return Err(Refusal::NoRights {
                    cell: need.cell,
                    free: u32::try_from(found).unwrap_or(u32::MAX),
                });
            } else if clock == HolderClock::InDoubt {
                return Err(Refusal::ClockInDoubt);
            } else {
                return Err(Refusal::Expired { cell: need.cell });
            }
        }
        let entry = DeviceEntry::Spent {
            rights: rights.clone(),
        };
        Ok(Decision::one(entry, rights))
    }

    /// What the rule against it forbids: a desk that sells a cancelled room again by itself.
    #[doc(hidden)]
    pub fn put_back_cancelled(&mut self, rights: &[Right]) {
        if self.rules.only_server_credits {
            return;
        }
        for right in rights {
            if let Some(held) = self.leases.get_mut(&right.lease) {
                held.spent.remove(&right.ordinal);
            }
        }
    }
}

/// Rights that nobody gave, for the proof that rights are needed.
fn unfounded() -> impl Iterator<Item = Right> {
    let lease = crate::LeaseId {
        epoch: crate::Epoch::NONE,
        number: 0,
    };
    core::iter::repeat(Right { lease, ordinal: 0 })
}

#[cfg(test)]
mod tests {
    use super::super::fixture::*;
    use super::*;

    #[test]
    fn the_lowest_free_rights_go_first_and_never_twice() {
        let mut desk = desk_with(&[(house(1), 2), (house(1), 1)]);
        let mut seen = Vec::new();
        for _ in 0..3 {
            seen.extend(spend(&mut desk, &one(house(1)), 0).unwrap());
        }
        let names: Vec<String> = seen.iter().map(ToString::to_string).collect();
        assert_eq!(names, ["1-1.0", "1-1.1", "1-2.0"]);
        assert_eq!(
            spend(&mut desk, &one(house(1)), 0),
            Err(Refusal::NoRights {
                cell: house(1),
                free: 0
            })
        );
    }

    #[test]
    fn a_stay_that_lacks_one_night_takes_no_right_of_any() {
        let mut desk = desk_with(&[(house(1), 1)]);
        let stay = one(house(1)).and(&one(house(2)));
        assert!(matches!(
            spend(&mut desk, &stay, 0),
            Err(Refusal::NoRights { cell, free: 0 }) if cell == house(2)
        ));
        assert_eq!(desk.free(house(1), HolderClock::Reads(0)), 1);
    }

    #[test]
    fn expiry_stops_the_holder_and_keeps_the_rights() {
        let mut desk = desk_with(&[(house(1), 1)]);
        assert_eq!(
            spend(&mut desk, &one(house(1)), UNTIL + 1),
            Err(Refusal::Expired { cell: house(1) })
        );
        assert_eq!(
            desk.spend(&one(house(1)), HolderClock::InDoubt),
            Err(Refusal::ClockInDoubt)
        );
        assert_eq!(desk.free(house(1), HolderClock::InDoubt), 0);
        spend(&mut desk, &one(house(1)), UNTIL).unwrap();
    }

    #[test]
    fn a_sale_over_three_nights_reads_back_in_order() {
        let mut desk = desk_with(&[(house(3), 1), (house(1), 1), (house(2), 1)]);
        let stay = one(house(3)).and(&one(house(1))).and(&one(house(2)));
        let rights = spend(&mut desk, &stay, 0).unwrap();
        let names: Vec<String> = rights.iter().map(ToString::to_string).collect();
        assert_eq!(names, ["1-2.0", "1-3.0", "1-1.0"]);
    }

    #[test]
    fn nothing_is_refused() {
        let desk = desk_with(&[]);
        assert_eq!(
            desk.spend(&Needs::default(), HolderClock::Reads(0)),
            Err(Refusal::NothingAsked)
        );
    }
}
