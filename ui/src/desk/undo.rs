//! Ways back from what has just been done.

use std::rc::Rc;

use keyrack_contract::call::housekeeping::{self, Assigned, Marked};
use keyrack_contract::call::{
    conflict, exchange, guest, layer, policy, promo, property, rate_plan, reservation, room,
    service, staff, turnaway, yield_rule,
};
use keyrack_domain::money::ExchangeRate;
use keyrack_domain::property::Cleanliness;
use keyrack_domain::rate::{Layer, YieldRule};
use keyrack_domain::tax::Tax;
use keyrack_domain::{
    GuestId, LayerId, OutageId, PromoId, RatePlanId, ReservationId, RoomId, ServiceId, StaffId,
    TurnawayId, YieldRuleId,
};

use super::Act;
use crate::transport::{Trouble, ask};

/// A way back.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Undo {
    /// The guest has not arrived after all.
    CheckIn(ReservationId),
    /// The guest has not left after all.
    CheckOut(ReservationId),
    /// The booking stands after all, or the guest may come after all.
    GivenUp(ReservationId),
    /// What was put away needs a look after all.
    Filed(uuid::Uuid),
    /// The room is as it was.
    Cleanliness(RoomId, Cleanliness),
    /// The merged profile stands by itself again.
    Merge(GuestId),
    /// Two profiles are one again: the one that stays, the one that leads to it.
    Unmerge(GuestId, GuestId),
    /// These rooms are as each of them was.
    Marked(Rc<[Marked]>),
    /// These rooms are cleaned by whoever had them.
    Assigned(Rc<[Assigned]>),
    /// The stay is as it was before a move.
    Stay(Box<reservation::PutBack>),
    /// The room is not away after all.
    TakenOut(OutageId),
    /// The person may sign in after all.
    LetIn(StaffId),
    /// The room is out of the hotel, or in it, as it was.
    Archived(RoomId, bool),
    /// The policy says what it said, and the plans follow it that did.
    Policy(Box<policy::Put>),
    /// Prices are told in the currencies they were told in.
    Exchange(Rc<[ExchangeRate]>),
    /// The hotel levies what it levied.
    Taxes(Rc<[Tax]>),
    /// The service is sold, or not, as it was.
    Service(ServiceId, bool),
    /// A stay that was sold anyway still needs somebody.
    SeenTo(ReservationId),
    /// The rule of demand is as it was: another, or none.
    YieldRule(YieldRuleId, Option<Box<YieldRule>>),
    /// The restrictions over many rates are as they were: others, or none.
    Layer(LayerId, Option<Box<Layer>>),
    /// The plan is sold, or not, as it was.
    RatePlan(RatePlanId, bool),
    /// The code is valid, or not, as it was.
    Promo(PromoId, bool),
    /// The guest has not said no after all.
    Declined(TurnawayId),
    /// The guest is expected at the time that stood there, or at none.
    Expected(reservation::Expect),
}

impl Undo {
    /// The way back from a move: from the stay that has one name to the one that had another.
    pub fn stay(id: ReservationId, from: &str, to: &str) -> Self {
        Self::Stay(Box::new(reservation::PutBack {
            id,
            from: from.to_owned(),
            to: to.to_owned(),
        }))
    }

    /// The way forward again once it was taken back; `None` where that would be another decision.
    pub fn redo(&self) -> Option<Self> {
        match self {
            Self::Stay(step) => Some(Self::stay(step.id, &step.to, &step.from)),
            _ => None,
        }
    }

    /// Takes it back.
    pub fn run(self, act: &Act, then: impl FnOnce(Result<(), Trouble>) + 'static) {
        match self {
            Self::YieldRule(_, Some(rule)) => act.run(yield_rule::Put { rule: *rule }, |done| {
                then(done.map(|_| ()));
            }),
            Self::YieldRule(id, None) => act.run(yield_rule::Remove { id }, |done| {
                then(done.map(|_| ()));
            }),
            Self::Layer(_, Some(layer)) => act.run(layer::Put { layer: *layer }, |done| {
                then(done.map(|_| ()));
            }),
            Self::Layer(id, None) => act.run(layer::Remove { id }, |done| {
                then(done.map(|_| ()));
            }),
            Self::RatePlan(id, archived) => act.run(rate_plan::Archive { id, archived }, |done| {
                then(done.map(|_| ()));
            }),
            Self::Promo(id, archived) => act.run(promo::Archive { id, archived }, |done| {
                then(done.map(|_| ()));
            }),
            Self::Declined(id) => act.run(turnaway::Forget { id }, |done| {
                then(done.map(|_| ()));
            }),
            Self::Expected(call) => act.run(call, |done| then(done.map(|_| ()))),
            Self::CheckIn(id) => act.run(reservation::UndoCheckIn { id }, |done| {
                then(done.map(|_| ()));
            }),
            Self::CheckOut(id) => act.run(reservation::UndoCheckOut { id }, |done| {
                then(done.map(|_| ()));
            }),
            Self::GivenUp(id) => act.run(reservation::Reinstate { id }, |done| {
                then(done.map(|_| ()));
            }),
            Self::Merge(id) => act.run(guest::Unmerge { id }, |done| {
                then(done.map(|_| ()));
            }),
            Self::Unmerge(keep, merge) => act.run(guest::Merge { keep, merge }, |done| {
                then(done.map(|_| ()));
            }),
            Self::Filed(batch) => act.run(conflict::File { batch, done: false }, |done| {
                then(done.map(|_| ()));
            }),
            Self::Cleanliness(room, status) => act.run(room::SetStatus { room, status }, |done| {
                then(done.map(|_| ()));
            }),
            Self::Marked(rooms) => {
                let rooms = rooms.to_vec();
                act.run(housekeeping::Mark { rooms }, |done| then(done.map(|_| ())));
            }
            Self::Assigned(rooms) => {
                let rooms = rooms.to_vec();
                act.run(housekeeping::Assign { rooms }, |done| {
                    then(done.map(|_| ()))
                });
            }
            Self::Stay(step) => act.run(*step, |done| then(done.map(|_| ()))),
            Self::Service(id, archived) => {
                act.run(service::Archive { id, archived }, |done| {
                    then(done.map(|_| ()));
                });
            }
            Self::SeenTo(id) => act.run(reservation::SeeTo { id, done: false }, |done| {
                then(done.map(|_| ()));
            }),
            Self::TakenOut(id) => act.run(room::BringBack { id }, |done| then(done.map(|_| ()))),
            Self::LetIn(id) => act.run(staff::SetActive { id, active: true }, |done| {
                then(done.map(|_| ()));
            }),
            Self::Policy(call) => act.run(*call, |done| then(done.map(|_| ()))),
            Self::Exchange(rates) => {
                let rates = rates.to_vec();
                act.run(exchange::Put { rates }, |done| then(done.map(|_| ())));
            }
            Self::Taxes(taxes) => settings(act, then, move |version| property::Amend {
                version,
                taxes: Some(taxes.to_vec()),
                ..property::Amend::default()
            }),
            Self::Archived(id, archived) => act.run(room::Archive { id, archived }, |done| {
                then(done.map(|_| ()));
            }),
        }
    }
}

/// Changes the hotel as it stands by now: the way back is made to what is there, not to what was read
/// before the change.
fn settings(
    act: &Act,
    then: impl FnOnce(Result<(), Trouble>) + 'static,
    change: impl FnOnce(String) -> property::Amend + 'static,
) {
    let act = act.clone();
    wasm_bindgen_futures::spawn_local(async move {
        match ask(&property::Settings {}).await {
            Ok(facts) => act.run(change(facts.version), |done| then(done.map(|_| ()))),
            Err(why) => then(Err(why)),
        }
    });
}
