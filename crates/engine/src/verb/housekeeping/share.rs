//! `housekeeping.share_out`: the day's rooms among the attendants.

use keyrack_contract::Code;
use keyrack_contract::call::housekeeping::{Assigned, AssignedBefore, ShareOut};
use keyrack_domain::{AttendantId, RoomId};

use super::assign::give;
use super::{attendants, board};
use crate::call::Do;
use crate::caller::Needs;
use crate::door::Tx;
use crate::stop::Stop;

impl Do for ShareOut {
    const NEEDS: Needs = Needs::Staff;

    fn run(self, tx: &mut Tx<'_, '_>) -> Result<AssignedBefore, Stop> {
        let day = tx.business_date()?;
        let known = attendants(tx.write, day)?;
        let among: Vec<AttendantId> = if self.attendants.is_empty() {
            known.iter().map(|(id, ..)| *id).collect()
        } else {
            self.attendants
        };
        if among
            .iter()
            .any(|wanted| !known.iter().any(|(id, ..)| id == wanted))
        {
            return Err(Code::AttendantUnknown.into());
        }
        if among.is_empty() {
            return Err(Code::AttendantNeeded.into());
        }
        let list = board(tx.index()?, tx.write, tx.by)?;
        let mut has: Vec<(AttendantId, u32)> = among.iter().map(|id| (*id, 0)).collect();
        let mut open = Vec::new();
        for room in &list.rooms {
            let effort = room.effort(day);
            let holder = room.attendant.filter(|_| !self.anew);
            match holder {
                None if effort > 0 => open.push((room.room.id, effort)),
                None => {}
                Some(holder) => {
                    if let Some((_, sum)) = has.iter_mut().find(|(id, _)| *id == holder) {
                        *sum = sum.saturating_add(effort);
                    }
                }
            }
        }
        if open.is_empty() {
            return Ok(AssignedBefore { before: Vec::new() });
        }
        let given = share(&open, &has);
        give(tx, &given)
    }
}

/// Rooms in the order of their numbers are cut into one run for each attendant. Who has much already
/// gets a shorter run.
fn share(rooms: &[(RoomId, u32)], has: &[(AttendantId, u32)]) -> Vec<Assigned> {
    let mut left: u32 = rooms.iter().map(|(_, effort)| *effort).sum();
    let mut given = Vec::new();
    let mut rooms = rooms.iter().copied().peekable();
    // The busiest come last, when the shares of the others are known to be fair.
    let mut order: Vec<_> = has.to_vec();
    order.sort_by_key(|(_, sum)| *sum);
    for place in 0..order.len() {
        let rest = order.get(place..).unwrap_or_default();
        let Some((attendant, mine)) = rest.first().copied() else {
            break;
        };
        let people = u32::try_from(rest.len()).unwrap_or(u32::MAX).max(1);
        let all: u32 = rest.iter().map(|(_, sum)| *sum).sum::<u32>() + left;
        let fair = all.div_ceil(people);
        let mut sum = mine;
        let is_last = people == 1;
        while let Some((room, effort)) = rooms.peek().copied() {
            // Half of a room over the fair share is nearer to it than half a room below.
            if !is_last && sum > mine && sum + effort > fair {
                break;
            }
            if !is_last && sum >= fair {
                break;
            }
            rooms.next();
            sum += effort;
            left = left.saturating_sub(effort);
            given.push(Assigned {
                room,
                attendant: Some(attendant),
            });
        }
    }
    given
}

#[cfg(test)]
#[allow(clippy::unwrap_used, clippy::indexing_slicing)]
mod tests {
    use super::*;
    use uuid::Uuid;

    fn efforts(rooms: &[u32], has: &[u32]) -> Vec<u32> {
        let rooms: Vec<_> = (0_u128..)
            .zip(rooms)
            .map(|(n, effort)| (RoomId(Uuid::from_u128(n)), *effort))
            .collect();
        let has: Vec<_> = (0_u128..)
            .zip(has)
            .map(|(n, sum)| (AttendantId(Uuid::from_u128(n)), *sum))
            .collect();
        let given = share(&rooms, &has);
        assert_eq!(given.len(), rooms.len(), "every room has somebody, once");
        has.iter()
            .map(|(id, sum)| {
                let mine = given.iter().filter(|one| one.attendant == Some(*id));
                let effort = |room: RoomId| rooms.iter().find(|(id, _)| *id == room).unwrap().1;
                sum + mine.map(|one| effort(one.room)).sum::<u32>()
            })
            .collect()
    }

    #[test]
    fn shares_differ_by_one_room_at_most() {
        for rooms in 1..40_usize {
            for people in 1..7_usize {
                let list: Vec<u32> = (0..rooms).map(|n| 1 + u32::from(n % 3 == 0)).collect();
                let sums = efforts(&list, &vec![0; people]);
                let (min, max) = (sums.iter().min().unwrap(), sums.iter().max().unwrap());
                assert!(
                    max - min <= 2 + u32::from(people > 3),
                    "{rooms} {people} {sums:?}"
                );
            }
        }
    }

    #[test]
    fn who_has_much_gets_less() {
        assert_eq!(efforts(&[1; 6], &[6, 0]), [6, 6]);
        assert_eq!(efforts(&[2; 4], &[0, 0]), [4, 4]);
        assert_eq!(efforts(&[1], &[0, 0, 0]).iter().sum::<u32>(), 1);
    }
}
