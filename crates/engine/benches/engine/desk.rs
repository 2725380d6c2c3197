//! What a receptionist waits for: a walk-in and a check-in at a desk whose line is down.

use std::sync::Arc;
use std::time::Instant;

use keyrack_contract::CallId;
use keyrack_contract::call::booking::Sell;
use keyrack_contract::call::day::Today;
use keyrack_contract::call::reservation::CheckIn;
use keyrack_domain::{DeviceId, PropertyId};
use keyrack_engine::accounts::Devices;
use keyrack_engine::sync::{DeskLink, HostLink};
use keyrack_engine::{Caller, Do, Engine, Limits, Side};

use crate::gauge::percentile;
use crate::hotel::{SELLING, config, id, open, room, sale, stay};

/// Walk-ins and check-ins that are timed, each.
const TIMED: u64 = 150;

struct OneDesk(DeviceId, [u8; 32]);

impl Devices for OneDesk {
    fn public_key(&self, _property: PropertyId, device: DeviceId) -> Option<[u8; 32]> {
        (device == self.0).then_some(self.1)
    }
}

/// A desk that has everything of the server's hotel and rights enough, and then loses its line.
fn desk(folder: &std::path::Path) -> Engine {
    let limits = Limits {
        standing_rooms: u32::try_from(SELLING.rooms).unwrap(),
        ..Limits::default()
    };
    let server = open(&folder.join("server.db"), &SELLING, limits.clone());
    // Guests who come tonight, booked before.
    for place in 0..TIMED {
        let booked = Sell {
            stay: stay(0, 2),
            ..sale(place)
        };
        server.run(&Caller::System, CallId(id()), booked).unwrap();
    }
    let opened = config(&folder.join("desk.db"), Side::Desk, 8, limits);
    let device = opened.identity.device;
    let desk = Engine::open(opened).unwrap();
    let known = Arc::new(OneDesk(device, desk.public_key()));
    let property = server.profile().unwrap().property.id;
    let mut up = DeskLink::new(desk.clone(), property, server.public_key());
    let mut down = HostLink::new(server.clone(), known);
    let (mut ups, mut downs) = (up.connected().unwrap(), down.connected());
    while !ups.is_empty() || !downs.is_empty() {
        for frame in ups.drain(..) {
            downs.extend(down.receive(frame).unwrap());
        }
        for frame in downs.drain(..) {
            ups.extend(up.receive(frame).unwrap());
        }
        ups.extend(up.poll().unwrap());
        downs.extend(down.poll().unwrap());
    }
    up.lost();
    server.close();
    desk
}

fn timed<C: Do>(desk: &Engine, call: C) -> (f64, C::Reply) {
    let begun = Instant::now();
    let reply = desk.run(&Caller::System, CallId(id()), call).unwrap();
    (begun.elapsed().as_secs_f64() * 1e3, reply)
}

/// Measures and prints.
pub fn print() {
    let folder = tempfile::tempdir().unwrap();
    let desk = desk(folder.path());
    let (mut walk_ins, mut check_ins) = (Vec::new(), Vec::new());
    for place in 0..TIMED {
        let walk_in = Sell {
            stay: stay(0, 1),
            check_in_to: Some(room(u128::from(place))),
            ..sale(place)
        };
        walk_ins.push(timed(&desk, walk_in).0);
    }
    let today = desk.ask(&Caller::System, &Today {}).unwrap();
    for (place, line) in today.arrivals.iter().enumerate() {
        let call = CheckIn {
            id: line.id,
            room: Some(room(u128::from(TIMED) + u128::try_from(place).unwrap())),
        };
        check_ins.push(timed(&desk, call).0);
    }
    desk.close();
    for (name, mut times) in [
        ("walk-in at a desk", walk_ins),
        ("check-in at a desk", check_ins),
    ] {
        times.sort_by(f64::total_cmp);
        println!(
            "{name:<26} {:>9.2} ms   median; {:.2} ms at the 95th percentile (at most 10)",
            percentile(&times, 50),
            percentile(&times, 95)
        );
    }
}
