//! A line between a desk and the server that can be cut and can hang.

use std::io::{Read, Write};
use std::net::{Ipv4Addr, Shutdown, SocketAddr, TcpListener, TcpStream};
use std::sync::{Arc, Condvar, Mutex, PoisonError};

use anyhow::Result;

/// What the line does with bytes.
#[derive(Clone, Copy, PartialEq, Eq)]
enum State {
    Up,
    /// Connections stand, and nothing comes through.
    Stalled,
    /// Connections are broken, and new ones too.
    Cut,
    Gone,
}

struct Shared {
    state: Mutex<State>,
    moved: Condvar,
    open: Mutex<Vec<TcpStream>>,
}

/// A relay on this machine.
pub struct Relay {
    address: SocketAddr,
    shared: Arc<Shared>,
}

impl Relay {
    /// Relays every connection to `target`.
    ///
    /// # Errors
    /// When no port is free.
    pub fn to(target: SocketAddr) -> Result<Self> {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0))?;
        let address = listener.local_addr()?;
        let shared = Arc::new(Shared {
            state: Mutex::new(State::Up),
            moved: Condvar::new(),
            open: Mutex::default(),
        });
        let of_thread = Arc::clone(&shared);
        std::thread::spawn(move || {
            for incoming in listener.incoming() {
                match of_thread.state() {
                    State::Gone => return,
                    State::Cut => drop(incoming),
                    State::Up | State::Stalled => {
                        if let (Ok(near), Ok(far)) = (incoming, TcpStream::connect(target)) {
                            join(&of_thread, &near, &far);
                        }
                    }
                }
            }
        });
        Ok(Self { address, shared })
    }

    /// Where the desk finds the server.
    #[must_use]
    pub fn url(&self) -> String {
        format!("http://{}", self.address)
    }

    /// Breaks every connection, and those to come.
    pub fn cut(&self) {
        self.shared.set(State::Cut);
        for stream in self
            .shared
            .open
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .drain(..)
        {
            let _ = stream.shutdown(Shutdown::Both);
        }
    }

    /// Lets connections stand while nothing comes through: neither end hears that the line is dead.
    pub fn stall(&self) {
        self.shared.set(State::Stalled);
    }

    /// The line works again.
    pub fn mend(&self) {
        self.shared.set(State::Up);
    }
}

impl Drop for Relay {
    fn drop(&mut self) {
        self.cut();
        self.shared.set(State::Gone);
        // Wakes the accepting thread, so that it sees the end.
        let _ = TcpStream::connect(self.address);
    }
}

impl Shared {
    fn state(&self) -> State {
        *self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn set(&self, state: State) {
        *self.state.lock().unwrap_or_else(PoisonError::into_inner) = state;
        self.moved.notify_all();
    }

    /// Waits while the line hangs; says whether it is up then.
    fn passes(&self) -> bool {
        let state = self.state.lock().unwrap_or_else(PoisonError::into_inner);
        let state = self
            .moved
            .wait_while(state, |state| *state == State::Stalled)
            .unwrap_or_else(PoisonError::into_inner);
        *state == State::Up
    }
}

fn join(shared: &Arc<Shared>, near: &TcpStream, far: &TcpStream) {
    for (from, to) in [(near, far), (far, near)] {
        let (Ok(from), Ok(to), Ok(kept)) = (from.try_clone(), to.try_clone(), from.try_clone())
        else {
            return;
        };
        shared
            .open
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .push(kept);
        let shared = Arc::clone(shared);
        std::thread::spawn(move || pump(&shared, from, to));
    }
}

fn pump(shared: &Shared, mut from: TcpStream, mut to: TcpStream) {
    let mut bytes = [0; 16 * 1024];
    while let Ok(count) = from.read(&mut bytes) {
        let part = bytes.get(..count).unwrap_or_default();
        if part.is_empty() || !shared.passes() || to.write_all(part).is_err() {
            break;
        }
    }
    let _ = to.shutdown(Shutdown::Both);
}
