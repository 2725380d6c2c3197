//! Sales of the server's own: the web, a channel, a desk's colleague at headquarters.

use super::{ServerEntry, ServerLedger};
use crate::{Decision, Holder, Lease, Needs, Refusal, Right};

/// The server is never cut off from itself, so its own leases have no end before their night's.
pub(super) const NEVER_S: u64 = u64::MAX;

impl ServerLedger {
    /// Sells these rooms, all or nothing. The outcome are the rights of the sale in the order of
    /// cells, `quantity` of them for each need; the reservation keeps them.
    ///
    /// Refused: [`Refusal::Full`], [`Refusal::NightLapsed`], [`Refusal::NothingAsked`],
    /// [`Refusal::Frozen`].
    pub fn sell(&self, needs: &Needs) -> Result<Decision<ServerEntry, Vec<Right>>, Refusal> {
        self.thawed()?;
        self.ahead(needs)?;
        self.fits(needs)?;
        let asked = needs.iter().map(|need| (need.cell, need.quantity));
        let leases = self.draft(asked, Holder::Server, NEVER_S);
        let rights = leases.iter().flat_map(Lease::rights).collect();
        Ok(Decision::one(ServerEntry::Sold { leases }, rights))
    }
}

#[cfg(test)]
mod tests {
    use super::super::RightState;
    use super::super::fixture::*;
    use super::*;
    use crate::Cell;

    #[test]
    fn the_last_room_is_sold_once() {
        let mut server = server(1);
        let rights = sell(&mut server, &double(1)).unwrap();
        assert_eq!(rights.len(), 2);
        assert!(
            rights
                .iter()
                .all(|right| server.right(*right) == RightState::Sold)
        );
        assert_eq!(
            server.sell(&double(1)),
            Err(Refusal::Full {
                cell: house(1),
                free: 0
            })
        );
    }

    #[test]
    fn one_full_night_refuses_the_whole_stay() {
        let mut server = server(1);
        sell(&mut server, &double(3)).unwrap();
        let stay = double(1).and(&double(2)).and(&double(3));
        assert_eq!(
            server.sell(&stay),
            Err(Refusal::Full {
                cell: house(3),
                free: 0
            })
        );
        assert_eq!(server.exposure(house(1)), 0);
    }

    #[test]
    fn types_together_never_exceed_the_house() {
        // Two of each type, but three rooms in the house.
        let mut server = nested(2, 3);
        sell(&mut server, &double(1)).unwrap();
        sell(&mut server, &double(1)).unwrap();
        sell(&mut server, &twin(1)).unwrap();
        assert_eq!(
            server.sell(&twin(1)),
            Err(Refusal::Full {
                cell: house(1),
                free: 0
            })
        );
    }

    #[test]
    fn two_rooms_of_one_booking_count_twice() {
        let server = server(1);
        let two = double(1).and(&double(1));
        assert_eq!(
            server.sell(&two),
            Err(Refusal::Full {
                cell: house(1),
                free: 1
            })
        );
    }

    #[test]
    fn nothing_and_the_past_and_the_unknown_are_refused() {
        let mut server = server(1);
        assert_eq!(server.sell(&Needs::default()), Err(Refusal::NothingAsked));
        let elsewhere: Needs = [Cell::house(night(300))].into_iter().collect();
        assert!(matches!(server.sell(&elsewhere), Err(Refusal::Full { .. })));
        let roll = server.roll_business_date(night(2));
        enact(&mut server, roll);
        assert_eq!(
            server.sell(&double(1)),
            Err(Refusal::NightLapsed { cell: house(1) })
        );
    }
}
