//! Asking connected desks for free rights before somebody is refused a room.

use std::collections::BTreeSet;

use super::ServerLedger;
use crate::{Cell, DeviceId, Needs, Recall, RecallPart, Refusal, RequestId, Right};

impl ServerLedger {
    /// Rooms of a cell that these devices could give back, as far as the server has heard: what a
    /// seller may offer beside what is free, since it can be asked for.
    pub fn recallable(&self, cell: Cell, connected: &BTreeSet<DeviceId>) -> u32 {
        let rooms = connected
            .iter()
            .map(|device| self.unsold(*device, cell).len());
        u32::try_from(rooms.sum::<usize>()).unwrap_or(u32::MAX)
    }

    /// Cells in which a device holds rights on which no sale is known.
    pub fn stocked_by(&self, device: DeviceId) -> BTreeSet<Cell> {
        let leases = self.by_device.get(&device);
        let leases = leases
            .into_iter()
            .flatten()
            .filter_map(|id| self.lease(*id));
        leases
            .map(|lease| lease.cell)
            .filter(|cell| self.stock.contains_key(cell))
            .collect()
    }

    /// Whom to ask for what, so that these needs fit. Empty when they fit already: a house with
    /// rooms asks nobody. Each lack is asked of the device that has most, then of the next, and
    /// never for more than lacks.
    ///
    /// The devices give back what is still free with them ([`crate::DeviceLedger::give_back_recalled`]);
    /// the caller waits for a stated time, a [`RecallRound`], and then tries again.
    ///
    /// Refused: [`Refusal::Full`] when all that the connected devices could give is too little;
    /// then nobody is asked for anything. [`Refusal::NightLapsed`], [`Refusal::NothingAsked`],
    /// [`Refusal::Frozen`].
    pub fn recall(
        &self,
        id: RequestId,
        needs: &Needs,
        connected: &BTreeSet<DeviceId>,
    ) -> Result<Vec<Recall>, Refusal> {
        self.thawed()?;
        self.ahead(needs)?;
        let mut recalls: Vec<Recall> = Vec::new();
        for need in needs {
            let free = self.free(need.cell);
            let mut lack = need.quantity.saturating_sub(free);
            if lack == 0 {
                continue;
            }
            let mut holders: Vec<(DeviceId, Vec<Right>)> = connected
                .iter()
                .map(|device| (*device, self.unsold(*device, need.cell)))
                .filter(|(_, rights)| !rights.is_empty())
                .collect();
            holders.sort_by_key(|(device, rights)| (core::cmp::Reverse(rights.len()), *device));
            for (device, rights) in holders {
                if lack == 0 {
                    break;
                }
                let quantity = lack.min(u32::try_from(rights.len()).unwrap_or(u32::MAX));
                lack -= quantity;
                let part = RecallPart { quantity, rights };
                match recalls.iter_mut().find(|recall| recall.device == device) {
                    Some(recall) => recall.parts.push(part),
                    None => recalls.push(Recall {
                        id,
                        device,
                        parts: vec![part],
                    }),
                }
            }
            if lack > 0 {
                return Err(Refusal::Full {
                    cell: need.cell,
                    free,
                });
            }
        }
        Ok(recalls)
    }
}

/// The wait for the answers to one recall: over when all have answered or are gone, or when the
/// time that the caller stated is. The times are of the caller's own clock, in milliseconds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RecallRound {
    awaiting: BTreeSet<DeviceId>,
    until_ms: u64,
}

impl RecallRound {
    /// A round that begins at `now_ms` and lasts `wait_ms` at most.
    pub fn new(recalls: &[Recall], now_ms: u64, wait_ms: u64) -> Self {
        Self {
            awaiting: recalls.iter().map(|recall| recall.device).collect(),
            until_ms: now_ms.saturating_add(wait_ms),
        }
    }

    /// This device has answered, whatever it gave, or its line is gone. A second answer changes
    /// nothing.
    pub fn answered(&mut self, device: DeviceId) {
        self.awaiting.remove(&device);
    }

    /// Whether to wait no longer.
    pub fn is_over(&self, now_ms: u64) -> bool {
        self.awaiting.is_empty() || now_ms >= self.until_ms
    }

    /// Milliseconds that are left to wait; 0 when the round is over.
    pub fn left_ms(&self, now_ms: u64) -> u64 {
        if self.awaiting.is_empty() {
            return 0;
        }
        self.until_ms.saturating_sub(now_ms)
    }
}

#[cfg(test)]
mod tests {
    use super::super::fixture::*;
    use super::*;

    fn id() -> RequestId {
        spot(77, desk(1), double(1)).id
    }

    #[test]
    fn a_house_with_rooms_asks_nobody() {
        let mut server = server(2);
        granted(&mut server, &standing(1, desk(1), double(1)));
        let all = [desk(1)].into();
        assert_eq!(server.recall(id(), &double(1), &all), Ok(vec![]));
    }

    #[test]
    fn who_has_most_is_asked_for_what_lacks_and_no_more() {
        let mut server = server(3);
        granted(&mut server, &standing(1, desk(1), double(1)));
        let two = double(1).and(&double(1));
        granted(&mut server, &standing(2, desk(2), two));
        let all = [desk(1), desk(2)].into();
        let recalls = server.recall(id(), &double(1), &all).unwrap();
        assert_eq!(recalls.len(), 1);
        let recall = recalls.first().unwrap();
        assert_eq!((recall.device, recall.parts.len()), (desk(2), 2));
        assert_eq!(server.recallable(house(1), &all), 3);
        assert_eq!(server.recallable(house(1), &[desk(1)].into()), 1);
        assert_eq!(server.stocked_by(desk(1)).len(), 2);
        assert!(
            recall
                .parts
                .iter()
                .all(|part| part.quantity == 1 && part.rights.len() == 2)
        );
    }

    #[test]
    fn nobody_is_asked_in_vain() {
        let mut server = server(1);
        let rights = granted(&mut server, &standing(1, desk(1), double(1)));
        let nobody = BTreeSet::new();
        let full = Refusal::Full {
            cell: house(1),
            free: 0,
        };
        assert_eq!(server.recall(id(), &double(1), &nobody), Err(full.clone()));
        let noted = server.note_spends(desk(1), &rights).unwrap();
        enact(&mut server, noted);
        assert_eq!(
            server.recall(id(), &double(1), &[desk(1)].into()),
            Err(full)
        );
    }

    #[test]
    fn a_round_is_over_when_all_have_answered_or_its_time_is() {
        let mut server = server(1);
        granted(&mut server, &standing(1, desk(1), double(1)));
        let recalls = server.recall(id(), &double(1), &[desk(1)].into()).unwrap();
        let mut round = RecallRound::new(&recalls, 5_000, 800);
        assert!(!round.is_over(5_799));
        assert_eq!(round.left_ms(5_799), 1);
        assert!(round.is_over(5_800));
        round.answered(desk(2));
        assert!(!round.is_over(5_000));
        round.answered(desk(1));
        assert!(round.is_over(5_000));
        assert_eq!(round.left_ms(5_000), 0);
        assert!(RecallRound::new(&[], 0, 800).is_over(0));
    }
}
