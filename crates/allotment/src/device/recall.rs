//! The server asks for rights that are free here.

use super::{DeviceEntry, DeviceLedger};
use crate::{Decision, Grant, GrantKind, Holdings, Recall, RequestId, Right};

impl DeviceLedger {
    /// Gives back what the server asks for, as far as it is free here. What was given back for it
    /// before counts, so that a recall which comes twice takes nothing twice. Spot rights for a sale
    /// that is still being made stay. The server is answered when the entries are durable, also when
    /// there was nothing to give: it need not wait any longer then.
    pub fn give_back_recalled(
        &self,
        recall: &Recall,
        is_awaited: impl Fn(RequestId) -> bool,
    ) -> Decision<DeviceEntry, Vec<Right>> {
        let mut given = Vec::new();
        for part in &recall.parts {
            let wanted = usize::try_from(part.quantity).unwrap_or(usize::MAX);
            let gone = part.rights.iter().filter(|right| {
                let held = self.leases.get(&right.lease);
                held.is_some_and(|held| held.returned.contains(&right.ordinal))
            });
            let before = if self.rules.recall_names_rights {
                gone.count()
            } else {
                0
            };
            let free = part.rights.iter().filter(|right| {
                let held = self.leases.get(&right.lease);
                held.is_some_and(|held| {
                    let Grant { kind, request, .. } = held.grant;
                    let needed = kind == GrantKind::Spot && is_awaited(request);
                    held.is_free(right.ordinal) && !needed
                })
            });
            for right in free.take(wanted.saturating_sub(before)) {
                if !given.contains(right) {
                    given.push(*right);
                }
            }
        }
        super::give_back::give_back(given)
    }

    /// The leases held here, as they were given: for a server that was restored.
    pub fn holdings(&self) -> Holdings {
        Holdings {
            device: self.device,
            epoch: self.epoch,
            grants: self.leases.values().map(|held| held.grant).collect(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::fixture::*;
    use super::*;
    use crate::{HolderClock, LeaseId, RecallPart};

    fn recall(quantity: u32, lease: LeaseId, ordinals: &[u32]) -> Recall {
        Recall {
            id: RequestId(uuid::Uuid::from_u128(9)),
            device: grant(1, house(1), 1).lease.holder_device().unwrap(),
            parts: vec![RecallPart {
                quantity,
                rights: ordinals
                    .iter()
                    .map(|ordinal| Right {
                        lease,
                        ordinal: *ordinal,
                    })
                    .collect(),
            }],
        }
    }

    #[test]
    fn a_recall_that_comes_twice_takes_nothing_twice() {
        let mut desk = desk_with(&[(house(1), 3)]);
        let lease = desk.held_leases().next().unwrap();
        let asked = recall(1, lease, &[2, 1, 0]);
        let decision = desk.give_back_recalled(&asked, |_| false);
        let given = enact(&mut desk, decision);
        assert_eq!(given.first().unwrap().ordinal, 2);
        let again = desk.give_back_recalled(&asked, |_| false);
        assert!(again.entries.is_empty());
        assert_eq!(desk.free(house(1), HolderClock::Reads(0)), 2);
        assert_eq!(desk.pending_returns().collect::<Vec<_>>(), given);
    }

    #[test]
    fn what_is_sold_meanwhile_or_unknown_is_not_given() {
        let mut desk = desk_with(&[(house(1), 1)]);
        let lease = desk.held_leases().next().unwrap();
        spend(&mut desk, &one(house(1)), 0).unwrap();
        let asked = recall(1, lease, &[0]);
        assert!(
            desk.give_back_recalled(&asked, |_| false)
                .entries
                .is_empty()
        );
        let unknown = LeaseId {
            number: 99,
            ..lease
        };
        let asked = recall(1, unknown, &[0]);
        assert!(
            desk.give_back_recalled(&asked, |_| false)
                .entries
                .is_empty()
        );
    }

    #[test]
    fn rights_that_a_sale_waits_for_stay() {
        let mut desk = desk_with(&[]);
        let mut spot = grant(1, house(1), 1);
        spot.kind = GrantKind::Spot;
        let taken = desk.take_grant(&spot).unwrap();
        enact(&mut desk, taken);
        let asked = recall(1, spot.lease.id, &[0]);
        let kept = desk.give_back_recalled(&asked, |request| request == spot.request);
        assert!(kept.entries.is_empty());
        let given = desk.give_back_recalled(&asked, |_| false);
        assert_eq!(given.outcome.len(), 1);
    }
}
