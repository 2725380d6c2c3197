//! A line that comes and goes by chance, and moves only when it is told to: what is under way takes its
//! time, comes twice, or is lost with the line. One seed makes one such line.

use std::collections::VecDeque;

use keyrack_contract::Failure;
use keyrack_contract::sync::{Down, Up};
use keyrack_engine::sync::{DeskLink, HostLink, decode, encode};

use crate::world::Seeded;

/// How long a frame is under way at most, in ticks.
const DELAY_MAX: u64 = 4;
/// One in so many frames comes twice.
const TWICE_IN: u64 = 12;

/// The two ends, and what is between them.
struct Ends {
    desk: DeskLink,
    host: HostLink,
    up: VecDeque<(u64, Vec<u8>)>,
    down: VecDeque<(u64, Vec<u8>)>,
}

/// A line between one desk and the server.
#[derive(Default)]
pub struct Patchy {
    ends: Option<Ends>,
    tick: u64,
    /// How often it was cut, by chance or because an end would not go on.
    pub cuts: u32,
    /// How many frames came twice.
    pub twice: u32,
}

impl Patchy {
    /// Whether it is up.
    #[must_use]
    pub const fn is_up(&self) -> bool {
        self.ends.is_some()
    }

    /// Connects two fresh ends.
    pub fn connect(&mut self, desk: DeskLink, host: HostLink) {
        self.cut();
        let mut ends = Ends {
            desk,
            host,
            up: VecDeque::new(),
            down: VecDeque::new(),
        };
        let Ok(said) = ends.desk.connected() else {
            return;
        };
        let told = ends.host.connected();
        ends.up.extend(said.iter().map(|frame| (0, encode(frame))));
        ends.down
            .extend(told.iter().map(|frame| (0, encode(frame))));
        self.ends = Some(ends);
    }

    /// Cuts it. What was under way is lost.
    pub fn cut(&mut self) {
        if let Some(mut ends) = self.ends.take() {
            ends.desk.lost();
            self.cuts += 1;
        }
    }

    /// Moves what is due. With `chance`, frames are late and come twice; without it everything arrives
    /// at once. Says whether anything moved.
    pub fn step(&mut self, chance: Option<&Seeded>) -> bool {
        self.tick += 1;
        match self.moved(chance) {
            Ok(moved) => moved,
            // An end that refuses a frame closes the connection, as a socket would.
            Err(_) => {
                self.cut();
                true
            }
        }
    }

    fn moved(&mut self, chance: Option<&Seeded>) -> Result<bool, Failure> {
        let Some(ends) = self.ends.as_mut() else {
            return Ok(false);
        };
        let (tick, mut twice) = (self.tick, 0);
        let mut send = |way: &mut VecDeque<(u64, Vec<u8>)>, bytes: Vec<u8>| {
            let late = chance.map_or(0, |chance| chance.next() % (DELAY_MAX + 1));
            let again = chance.is_some_and(|chance| chance.next() % TWICE_IN == 0);
            // Nothing overtakes on a line.
            let due = way.back().map_or(0, |(due, _)| *due).max(tick + late);
            if again {
                twice += 1;
                way.push_back((due, bytes.clone()));
            }
            way.push_back((due, bytes));
        };
        for frame in ends.desk.poll()? {
            send(&mut ends.up, encode(&frame));
        }
        for frame in ends.host.poll()? {
            send(&mut ends.down, encode(&frame));
        }
        let mut moved = false;
        while let Some(bytes) = due(&mut ends.up, chance.map(|_| tick)) {
            moved = true;
            for reply in ends.host.receive(decode::<Up>(&bytes)?)? {
                send(&mut ends.down, encode(&reply));
            }
        }
        while let Some(bytes) = due(&mut ends.down, chance.map(|_| tick)) {
            moved = true;
            for reply in ends.desk.receive(decode::<Down>(&bytes)?)? {
                send(&mut ends.up, encode(&reply));
            }
        }
        self.twice += twice;
        Ok(moved)
    }
}

/// The next frame that is due by now; every frame is, where there is no now.
fn due(way: &mut VecDeque<(u64, Vec<u8>)>, now: Option<u64>) -> Option<Vec<u8>> {
    let is_due = way
        .front()
        .is_some_and(|(due, _)| now.is_none_or(|now| *due <= now));
    is_due.then(|| way.pop_front())?.map(|(_, bytes)| bytes)
}
