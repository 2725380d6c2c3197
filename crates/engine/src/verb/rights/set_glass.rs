//! `rights.set_glass`: how many rooms of a night may be taken back from absent desks.

use jiff::civil::Date;
use keyrack_contract::call::Done;
use keyrack_contract::call::rights::SetGlass;
use keyrack_contract::{Changed, Code, Failure};

use crate::call::Do;
use crate::caller::Needs;
use crate::config::Side;
use crate::door::Tx;
use crate::exposure;
use crate::rights::Ledger;
use crate::stop::Stop;

/// The most rooms of a night.
const ROOMS_MAX: u16 = 99;

impl Do for SetGlass {
    const NEEDS: Needs = Needs::Manager;
    const AT_SERVER: bool = true;

    fn run(self, tx: &mut Tx<'_, '_>) -> Result<Done, Stop> {
        tx.only_at(Side::Server)?;
        if self.rooms > ROOMS_MAX {
            return Err(Failure::new(Code::RangeInvalid)
                .with("max", ROOMS_MAX)
                .at("rooms")
                .into());
        }
        let Ledger::Server(ledger) = &tx.working.ledger else {
            return Err(Stop::fault("a desk sets no limit"));
        };
        let limit = u32::from(self.rooms);
        let used = ledger
            .counts(ledger.business_date(), Date::MAX)
            .map(|(cell, _)| (cell.night, ledger.glass_used(cell)))
            .find(|(_, used)| *used > limit);
        if let Some((night, used)) = used {
            return Err(Failure::new(Code::BelowPromised)
                .with("date", night)
                .with("rooms", used)
                .at("rooms")
                .into());
        }
        exposure::set_glass_rooms(tx.write, self.rooms)?;
        let property = tx.index()?.profile().property.id;
        tx.audit(property.0, &serde_json::json!({ "rooms": self.rooms }))?;
        tx.note(Changed {
            state: true,
            ..Changed::default()
        });
        Ok(Done {})
    }
}
