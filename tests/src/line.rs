//! A line between a desk and the server, in one process: it can be cut, and what was on its way is
//! lost then.

use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Condvar, Mutex, PoisonError};
use std::thread::JoinHandle;
use std::time::Duration;

use keyrack_domain::PropertyId;
use keyrack_engine::Engine;
use keyrack_engine::accounts::Devices;
use keyrack_engine::sync::{DeskLink, HostLink, decode, encode};

/// A flag that wakes whoever waits for something to change.
#[derive(Default)]
pub struct Bell {
    rung: Mutex<u64>,
    wake: Condvar,
}

impl Bell {
    /// Something changed.
    pub fn ring(&self) {
        *self.rung.lock().unwrap_or_else(PoisonError::into_inner) += 1;
        self.wake.notify_all();
    }

    /// How often it has rung.
    pub fn count(&self) -> u64 {
        *self.rung.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Waits until it has rung more often than `seen`, at most so long.
    pub fn wait_past(&self, seen: u64, at_most: Duration) {
        let rung = self.rung.lock().unwrap_or_else(PoisonError::into_inner);
        drop(
            self.wake
                .wait_timeout_while(rung, at_most, |rung| *rung <= seen)
                .unwrap_or_else(PoisonError::into_inner),
        );
    }
}

/// A line that is up. Dropping it cuts it.
pub struct Wire {
    up: Arc<AtomicBool>,
    bell: Arc<Bell>,
    thread: Option<JoinHandle<()>>,
}

impl Wire {
    /// Connects a desk, and keeps frames moving on a thread of its own until it is cut.
    #[must_use]
    pub fn connect(
        desk: &Engine,
        property: PropertyId,
        server: &Engine,
        devices: Arc<dyn Devices>,
        server_key: [u8; 32],
        bell: Arc<Bell>,
    ) -> Self {
        let up = Arc::new(AtomicBool::new(true));
        let mut desk_end = DeskLink::new(desk.clone(), property, server_key);
        let mut host_end = HostLink::new(server.clone(), devices);
        let (still_up, ring) = (Arc::clone(&up), Arc::clone(&bell));
        let thread = std::thread::spawn(move || {
            pump(&mut desk_end, &mut host_end, &still_up, &ring);
            desk_end.lost();
            ring.ring();
        });
        Self {
            up,
            bell,
            thread: Some(thread),
        }
    }

    /// Cuts the line. What was on its way is lost.
    pub fn cut(mut self) {
        self.stop();
    }

    fn stop(&mut self) {
        self.up.store(false, Ordering::SeqCst);
        self.bell.ring();
        if let Some(thread) = self.thread.take() {
            let _ = thread.join();
        }
    }
}

impl Drop for Wire {
    fn drop(&mut self) {
        self.stop();
    }
}

fn pump(desk: &mut DeskLink, host: &mut HostLink, up: &AtomicBool, bell: &Bell) {
    let Ok(mut to_host) = desk.connected() else {
        return;
    };
    let mut to_desk = host.connected();
    while up.load(Ordering::SeqCst) {
        let seen = bell.count();
        let mut moved = !to_host.is_empty() || !to_desk.is_empty();
        for frame in std::mem::take(&mut to_host) {
            if !up.load(Ordering::SeqCst) {
                return;
            }
            // Frames travel as bytes, as they do over a socket.
            let Ok(replies) = decode(&encode(&frame)).and_then(|frame| host.receive(frame)) else {
                return;
            };
            to_desk.extend(replies);
        }
        for frame in std::mem::take(&mut to_desk) {
            if !up.load(Ordering::SeqCst) {
                return;
            }
            let Ok(replies) = decode(&encode(&frame)).and_then(|frame| desk.receive(frame)) else {
                return;
            };
            to_host.extend(replies);
        }
        let (Ok(said), Ok(told)) = (desk.poll(), host.poll()) else {
            return;
        };
        moved |= !said.is_empty() || !told.is_empty();
        to_host.extend(said);
        to_desk.extend(told);
        if !moved && to_host.is_empty() && to_desk.is_empty() {
            bell.wait_past(seen, Duration::from_millis(200));
        }
    }
}
