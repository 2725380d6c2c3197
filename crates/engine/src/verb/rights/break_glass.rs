//! `rights.break_glass`: rooms are taken back from a desk that cannot be asked.

use keyrack_allotment::server::CellCapacity;
use keyrack_allotment::{DeviceId as LedgerDevice, Needs as Wanted, Refusal};
use keyrack_contract::call::Done;
use keyrack_contract::call::rights::{BreakGlass, Broken};
use keyrack_contract::{Code, Failure};

use crate::call::Do;
use crate::caller::Needs;
use crate::config::Side;
use crate::door::Tx;
use crate::exposure;
use crate::rights::{self, Entry, Ledger};
use crate::stop::Stop;
use crate::story::People;

impl Do for BreakGlass {
    const NEEDS: Needs = Needs::Manager;
    const AT_SERVER: bool = true;

    fn run(self, tx: &mut Tx<'_, '_>) -> Result<Done, Stop> {
        tx.only_at(Side::Server)?;
        let reason = super::reason(&self.reason)?;
        let desk = super::desk(tx, self.device)?;
        if self.rooms == 0 {
            return Err(Failure::new(Code::RangeInvalid)
                .with("max", 99)
                .at("rooms")
                .into());
        }
        let device = LedgerDevice(self.device.0);
        if tx.inner.recall.reach().contains(&device) {
            return Err(Failure::new(Code::DeskInTouch)
                .with("desk", desk.name)
                .into());
        }
        let index = tx.index()?;
        let kinds = &index.profile().room_types;
        if !kinds.iter().any(|kind| kind.id == self.room_type) {
            return Err(Code::RoomTypeUnknown.into());
        }
        let night = (self.night, self.room_type);
        let rooms = std::iter::repeat_n(night, usize::from(self.rooms));
        let needs = rights::needs(index.links(), rooms);
        set_limit(tx, &needs)?;
        let Ledger::Server(ledger) = &tx.working.ledger else {
            return Err(Stop::fault("a desk takes nothing back"));
        };
        let decided = ledger
            .break_glass(device, &needs)
            .map_err(|refusal| match refusal {
                Refusal::NotHeld { cell, unsold, .. } => Failure::new(Code::DeskHoldsFewer)
                    .with("desk", &desk.name)
                    .with("date", cell.night)
                    .with("rooms", unsold)
                    .at("rooms"),
                Refusal::GlassLimit { cell, left } => Failure::new(Code::GlassUsed)
                    .with("date", cell.night)
                    .with("rooms", left)
                    .at("rooms"),
                other => rights::failure(&other),
            })?;
        let named: Vec<String> = decided.outcome.iter().map(ToString::to_string).collect();
        tx.enter(decided.entries.into_iter().map(Entry::Server).collect())?;
        let by = match tx.by.staff() {
            Some(id) => People::load(tx.write)?.name(id),
            None => None,
        };
        let one = Broken {
            device: self.device,
            night: self.night,
            room_type: self.room_type,
            rooms: u32::from(self.rooms),
            by: by.unwrap_or_default(),
            at: tx.now,
            reason: reason.clone(),
        };
        exposure::note_broken(tx.write, one, tx.business_date()?)?;
        let detail = serde_json::json!({
            "night": self.night, "room_type": self.room_type, "rooms": self.rooms,
            "rights": named, "reason": reason,
        });
        tx.audit(self.device.0, &detail)?;
        Ok(Done {})
    }
}

/// Tells the ledger how far the glass of these cells goes by the hotel's own limit.
fn set_limit(tx: &mut Tx<'_, '_>, needs: &Wanted) -> Result<(), Stop> {
    let limit = u32::from(exposure::glass_rooms(tx.write)?);
    let Ledger::Server(ledger) = &tx.working.ledger else {
        return Ok(());
    };
    let cells = needs.iter().map(|need| CellCapacity {
        cell: need.cell,
        capacity: limit.max(ledger.glass_used(need.cell)),
    });
    let decided = ledger
        .set_glass_limit(cells)
        .map_err(|refusal| rights::failure(&refusal))?;
    tx.enter(decided.entries.into_iter().map(Entry::Server).collect())
}
