//! A desk that is cut off sells what it holds and nothing beyond.

use std::sync::Arc;

use keyrack_contract::Code;
use keyrack_contract::call::reservation::{Amend, Cancel, CheckIn, Reinstate};
use keyrack_contract::call::state::{Line, Read};
use keyrack_contract::sync::{DeviceRecord, Down, Up};
use keyrack_domain::{DeviceId, PropertyId};
use keyrack_engine::accounts::Devices;
use keyrack_engine::sync::{DeskLink, HostLink};
use keyrack_engine::{Engine, Limits, Side};
use uuid::Uuid;

use crate::support::{DOUBLE, FAMILY, FLEX, House, ben, couple, rate_plan, room, room_type, stay};

struct OneDesk(DeviceId, [u8; 32]);

impl Devices for OneDesk {
    fn public_key(&self, _property: PropertyId, device: DeviceId) -> Option<[u8; 32]> {
        (device == self.0).then_some(self.1)
    }

    fn list(&self, _property: PropertyId) -> Vec<DeviceRecord> {
        vec![DeviceRecord {
            id: self.0,
            name: "Front Desk 2".to_owned(),
            public_key: self.1,
        }]
    }
}

/// A desk of the server's property, both ends of its line, and frames carried by hand.
pub struct Pair {
    pub server: House,
    pub desk: House,
    up: DeskLink,
    down: HostLink,
    /// The desk hears nothing when it is asked for rights.
    pub deaf: bool,
}

impl Pair {
    pub fn new(doubles: u16, families: u16, limits: Limits) -> Self {
        let server = House::with(doubles, families);
        let mut desk = House::bare(Side::Desk, limits);
        let device = DeviceId(Uuid::from_u128(0xB2));
        desk.config.identity.device = device;
        desk.config.identity.prefix = "B2".to_owned();
        desk.config.identity.seed = [6; 32];
        desk.shut();
        desk.engine = Engine::open(desk.config.clone()).unwrap();
        let known = Arc::new(OneDesk(device, desk.engine.public_key()));
        let property = server.engine.profile().unwrap().property.id;
        let mut pair = Self {
            up: DeskLink::new(desk.engine.clone(), property, server.engine.public_key()),
            down: HostLink::new(server.engine.clone(), known),
            server,
            desk,
            deaf: false,
        };
        let hello = pair.up.connected().unwrap();
        let challenge = pair.down.connected();
        pair.carry(hello, challenge);
        pair
    }

    /// Carries frames until both ends are quiet.
    fn carry(&mut self, mut ups: Vec<Up>, mut downs: Vec<Down>) {
        loop {
            for frame in ups.drain(..) {
                downs.extend(self.down.receive(frame).unwrap());
            }
            for frame in downs.drain(..) {
                if self.deaf && matches!(frame, Down::Recall(_)) {
                    continue;
                }
                ups.extend(self.up.receive(frame).unwrap());
            }
            ups.extend(self.up.poll().unwrap());
            downs.extend(self.down.poll().unwrap());
            if ups.is_empty() && downs.is_empty() {
                return;
            }
        }
    }

    pub fn cut(&mut self) {
        self.up.lost();
    }

    /// The line is down, and the server has noticed.
    pub fn gone(&mut self) {
        self.up.lost();
        let nobody = Arc::new(OneDesk(DeviceId(Uuid::nil()), [0; 32]));
        self.down = HostLink::new(self.server.engine.clone(), nobody);
    }

    /// How the server answers a desk that it lets in no more.
    pub fn refused_at_the_door(&mut self) -> Code {
        self.up.lost();
        let device = self.desk.config.identity.device;
        let known = Arc::new(OneDesk(device, self.desk.engine.public_key()));
        self.down = HostLink::new(self.server.engine.clone(), known);
        let mut ups = self.up.connected().unwrap();
        for frame in self.down.connected() {
            ups.extend(self.up.receive(frame).unwrap());
        }
        loop {
            let mut downs = Vec::new();
            for frame in std::mem::take(&mut ups) {
                match self.down.receive(frame) {
                    Ok(said) => downs.extend(said),
                    Err(failure) => return failure.code,
                }
            }
            assert!(!downs.is_empty(), "it was let in");
            for frame in downs {
                ups.extend(self.up.receive(frame).unwrap());
            }
        }
    }

    /// Nobody holds the server's file open any more but its engine.
    pub fn let_go_of_the_server(&mut self) {
        let spare = self.desk.engine.clone();
        let nobody = Arc::new(OneDesk(DeviceId(Uuid::nil()), [0; 32]));
        self.down = HostLink::new(spare, nobody);
    }

    /// The line is up to a server that was opened anew.
    pub fn begin_anew(&mut self) {
        self.back();
    }

    /// Whatever there is to say is said.
    pub fn talk(&mut self) {
        self.carry(Vec::new(), Vec::new());
    }

    /// The line is back, or begun anew.
    pub fn back(&mut self) {
        self.up.lost();
        let known = OneDesk(
            self.desk.config.identity.device,
            self.desk.engine.public_key(),
        );
        self.down = HostLink::new(self.server.engine.clone(), Arc::new(known));
        let hello = self.up.connected().unwrap();
        let challenge = self.down.connected();
        self.carry(hello, challenge);
    }
}

#[test]
fn a_desk_that_is_new_has_the_whole_hotel_after_the_first_sync() {
    let server = Pair::new(3, 1, Limits::default());
    assert_eq!(server.desk.engine.profile(), server.server.engine.profile());
    let state = server.desk.engine.ask(&ben(), &Read {}).unwrap();
    assert_eq!((state.line, state.differs), (Line::Online, false));
    server.desk.rebuilt_is_the_same();
}

#[test]
fn cut_off_it_sells_its_standing_rooms_and_refuses_the_next() {
    let mut pair = Pair::new(5, 0, Limits::default());
    pair.cut();
    let held = pair.desk.engine.ask(&ben(), &Read {}).unwrap().held;
    let tonight = held
        .iter()
        .find(|held| held.night == stay(0, 1).arrival())
        .map_or(0, |held| held.rooms);
    assert!(tonight > 0, "a standing lease for tonight: {held:?}");
    for _ in 0..tonight {
        pair.desk.sell(DOUBLE, stay(0, 1)).unwrap();
    }
    pair.desk
        .refused(Code::NoRights, || pair.desk.sell(DOUBLE, stay(0, 1)));
    // Far ahead nothing is kept at a desk.
    pair.desk
        .refused(Code::NoRights, || pair.desk.sell(DOUBLE, stay(40, 1)));
    let state = pair.desk.engine.ask(&ben(), &Read {}).unwrap();
    assert_eq!(state.waiting.len(), usize::try_from(tonight).unwrap());
}

#[test]
fn what_needs_no_room_more_goes_on_and_what_does_is_refused() {
    let mut pair = Pair::new(3, 2, Limits::default());
    let id = pair.server.sell(DOUBLE, stay(0, 2)).unwrap();
    let later = pair.server.sell(DOUBLE, stay(20, 2)).unwrap();
    pair.carry(Vec::new(), Vec::new());
    pair.cut();
    pair.desk
        .desk(CheckIn {
            id,
            room: Some(room(0)),
        })
        .unwrap();
    let amend = |kind, nights| Amend {
        id: later,
        stay: nights,
        room_type: room_type(kind),
        rate_plan: rate_plan(FLEX),
        party: couple(),
        expected_total: None,
        anyway: None,
    };
    pair.desk.refused(Code::NoRights, || {
        pair.desk.desk(amend(DOUBLE, stay(20, 3)))
    });
    pair.desk.refused(Code::NoRights, || {
        pair.desk.desk(amend(FAMILY, stay(20, 2)))
    });
    pair.desk.desk(amend(DOUBLE, stay(20, 1))).unwrap();
    let give_up = Cancel {
        id: later,
        expected_fee: None,
        reason: String::new(),
    };
    pair.desk.desk(give_up).unwrap();
    pair.desk
        .refused(Code::NoRights, || pair.desk.desk(Reinstate { id: later }));
    pair.desk.rebuilt_is_the_same();
}

#[test]
fn what_was_sold_while_cut_off_stands_at_the_server_afterwards() {
    let mut pair = Pair::new(5, 0, Limits::default());
    pair.cut();
    let id = pair.desk.sell(DOUBLE, stay(0, 1)).unwrap();
    let known = Arc::new(OneDesk(
        pair.desk.config.identity.device,
        pair.desk.engine.public_key(),
    ));
    let property = pair.server.engine.profile().unwrap().property.id;
    pair.up = DeskLink::new(
        pair.desk.engine.clone(),
        property,
        pair.server.engine.public_key(),
    );
    pair.down = HostLink::new(pair.server.engine.clone(), known);
    let (hello, challenge) = (pair.up.connected().unwrap(), pair.down.connected());
    pair.carry(hello, challenge);
    assert_eq!(pair.server.read(id), pair.desk.read(id));
    assert_eq!(pair.server.count(DOUBLE, stay(0, 1).arrival()).sold, 1);
    assert!(
        pair.desk
            .engine
            .ask(&ben(), &Read {})
            .unwrap()
            .waiting
            .is_empty()
    );
    pair.server.rebuilt_is_the_same();
    pair.desk.rebuilt_is_the_same();
    assert_eq!(
        pair.server.engine.projections().unwrap(),
        pair.desk.engine.projections().unwrap()
    );
}
