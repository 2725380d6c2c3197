//! One thing that happens.

use super::{Action, Bounds, Letter, State, cell, desk_id, one_room, tonight};
use crate::{
    Decision, DeviceEntry, Epoch, GrantKind, GrantRequest, HolderClock, RequestId, Right,
    ServerEntry, ServerLedger,
};
use uuid::Uuid;

impl Bounds {
    pub fn step(&self, state: &mut State, action: Action) {
        match action {
            Action::Web => {
                let Ok(decision) = state.server.sell(&one_room()) else {
                    return;
                };
                state.used[0] += 1;
                for right in state.at_server(decision) {
                    state.web.insert(right, false);
                    *state.guests.entry(right).or_default() += 1;
                }
            }
            Action::WebCancels(right) => {
                state.used[1] += 1;
                state.web.insert(right, true);
                state.leave(right);
                if let Ok(decision) = state.server.credit(&[right]) {
                    state.at_server(decision);
                }
            }
            Action::Ask(at) => {
                let desk = &mut state.desks[at];
                desk.asked += 1;
                let id = u128::try_from(at).unwrap() * 10 + u128::from(desk.asked);
                let request = GrantRequest {
                    id: RequestId(Uuid::from_u128(id)),
                    device: desk_id(at),
                    kind: GrantKind::Spot,
                    needs: one_room(),
                    not_after: 1,
                };
                state.line.insert(Letter::Ask(at, request));
            }
            Action::Sell(at) => {
                let sold = state.desks[at]
                    .ledger
                    .spend(&one_room(), HolderClock::Reads(0));
                let Ok(decision) = sold else { return };
                // Without rights there is no end to it; a few guests show as much as many.
                if state.told() > self.rooms + 2 {
                    return;
                }
                let durable = self.rules.spend_durable_first;
                for right in state.at_desk(at, decision, durable) {
                    state.desks[at].stays.insert(right, false);
                    *state.guests.entry(right).or_default() += 1;
                    if durable {
                        state.line.insert(Letter::Stay(at, right, false));
                    }
                }
            }
            Action::Cancel(at, right) => {
                state.used[1] += 1;
                state.desks[at].stays.insert(right, true);
                state.leave(right);
                state.desks[at].ledger.put_back_cancelled(&[right]);
                state.desks[at].disk.put_back_cancelled(&[right]);
                state.line.insert(Letter::Stay(at, right, true));
            }
            Action::GiveBack(at) => {
                let decision = state.desks[at].ledger.return_free(cell(), 1);
                if decision.entries.is_empty() {
                    return;
                }
                state.used[2] += 1;
                let durable = self.rules.return_durable_first;
                let rights = state.at_desk(at, decision, durable);
                state.line.insert(Letter::Return(at, rights));
            }
            Action::Deliver(letter) => state.deliver(letter),
            Action::Restore => {
                state.used[3] += 1;
                state.restore(self);
            }
            Action::Recall => {
                let connected = [desk_id(0), desk_id(1)].into();
                let id = RequestId(Uuid::from_u128(99));
                if let Ok(recalls) = state.server.recall(id, &one_room(), &connected)
                    && !recalls.is_empty()
                {
                    state.used[4] += 1;
                    for recall in recalls {
                        let at = usize::from(recall.device == desk_id(1));
                        state.line.insert(Letter::Recall(at, recall));
                    }
                }
            }
            Action::BreakGlass(at) => {
                if let Ok(decision) = state.server.break_glass(desk_id(at), &one_room()) {
                    state.used[5] += 1;
                    state.at_server(decision);
                }
            }
            Action::WriteOff(at) => {
                state.used[6] += 1;
                let decision = state.server.write_off(desk_id(at));
                state.at_server(decision);
            }
            Action::Crash(at) => {
                state.used[7] += 1;
                let desk = &mut state.desks[at];
                desk.ledger = desk.disk.clone();
            }
            Action::Night => {
                state.used[8] += 1;
                let decision = state
                    .server
                    .roll_business_date(tonight().tomorrow().unwrap());
                state.at_server(decision);
                state.say_where_we_stand();
            }
            Action::Expire => {
                let decision = state.server.reclaim_expired(u64::MAX);
                state.at_server(decision);
            }
        }
    }
}

impl State {
    fn at_server<T>(&mut self, decision: Decision<ServerEntry, T>) -> T {
        for entry in &decision.entries {
            self.server.apply(entry);
        }
        decision.outcome
    }

    fn at_desk<T>(&mut self, at: usize, decision: Decision<DeviceEntry, T>, durable: bool) -> T {
        for entry in &decision.entries {
            self.desks[at].ledger.apply(entry);
        }
        if durable {
            self.desks[at].disk = self.desks[at].ledger.clone();
        }
        decision.outcome
    }

    fn leave(&mut self, right: Right) {
        if let Some(guests) = self.guests.get_mut(&right) {
            *guests -= 1;
            if *guests == 0 {
                self.guests.remove(&right);
            }
        }
    }

    fn say_where_we_stand(&mut self) {
        let (epoch, date) = (self.server.epoch(), self.server.business_date());
        for at in 0..2 {
            let wanted = self.server.awaiting().any(|device| device == desk_id(at));
            self.line.insert(Letter::Status(at, epoch, date, wanted));
        }
    }

    /// The backup is the empty house; of the journal only what concerns no desk is left.
    fn restore(&mut self, bounds: &Bounds) {
        let journal = self.server.checkpoint().into_iter().filter(|entry| {
            !matches!(
                entry,
                ServerEntry::Granted { .. }
                    | ServerEntry::Acknowledged { .. }
                    | ServerEntry::Spent { .. }
                    | ServerEntry::Returned { .. }
                    | ServerEntry::Voided { .. }
                    | ServerEntry::GlassBroken { .. }
            )
        });
        let journal: Vec<ServerEntry> = journal.collect();
        let enrolled = vec![desk_id(0), desk_id(1)];
        let fresh = ServerLedger::with_rules(bounds.rules);
        self.server = fresh.restored(&[], &journal, enrolled, Epoch::NONE).ledger;
        self.say_where_we_stand();
    }

    fn deliver(&mut self, letter: Letter) {
        match letter {
            Letter::Ask(at, request) => {
                if let Ok(decision) = self.server.grant(&request) {
                    for grant in self.at_server(decision) {
                        self.line.insert(Letter::Give(at, grant));
                    }
                }
            }
            Letter::Give(at, grant) => {
                if let Ok(decision) = self.desks[at].ledger.take_grant(&grant) {
                    self.at_desk(at, decision, true);
                }
            }
            Letter::Return(at, rights) => {
                if let Ok(decision) = self.server.take_return(desk_id(at), &rights) {
                    self.at_server(decision);
                }
            }
            Letter::Stay(at, right, cancelled) => {
                if let Ok(decision) = self.server.note_spends(desk_id(at), &[right]) {
                    self.at_server(decision);
                }
                if cancelled && let Ok(decision) = self.server.credit(&[right]) {
                    self.at_server(decision);
                }
            }
            Letter::Status(at, epoch, date, wanted) => {
                if let Ok(decision) = self.desks[at].ledger.adopt_epoch(epoch) {
                    self.at_desk(at, decision, true);
                }
                let decision = self.desks[at].ledger.roll_business_date(date);
                self.at_desk(at, decision, true);
                let ledger = &self.desks[at].ledger;
                if wanted && ledger.epoch() == epoch {
                    let letter = Letter::Ledger(at, ledger.holdings(), ledger.report());
                    self.line.insert(letter);
                }
            }
            Letter::Ledger(_, holdings, report) => {
                if let Ok(decision) = self.server.adopt(&holdings) {
                    self.at_server(decision);
                }
                if let Ok(decision) = self.server.take_report(&report) {
                    self.at_server(decision);
                }
            }
            Letter::Recall(at, recall) => {
                let asked: u32 = recall.parts.iter().map(|part| part.quantity).sum();
                let decision = self.desks[at].ledger.give_back_recalled(&recall, |_| false);
                let rights = self.at_desk(at, decision, true);
                if !rights.is_empty() {
                    let named = recall.parts.iter().flat_map(|part| &part.rights);
                    let back: Vec<Right> = self.desks[at].ledger.pending_returns().collect();
                    let gone = named.filter(|right| back.contains(right)).count();
                    self.too_much |= u32::try_from(gone).unwrap() > asked;
                    self.line.insert(Letter::Return(at, rights));
                }
            }
        }
    }
}
