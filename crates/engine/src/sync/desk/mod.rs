//! The desk's end of a connection.

mod catch_up;
mod rights;

use std::collections::BTreeSet;

use keyrack_contract::call::state::Line;
use keyrack_contract::sync::{CAPABILITIES, Down, Hello, Up, VERSION};
use keyrack_contract::{Code, Failure};
use keyrack_domain::PropertyId;
use keyrack_store::{log, meta};
use uuid::Uuid;

use super::wire;
use crate::engine::Engine;
use crate::stop::Stop;

/// How many bytes of batches are on their way at once.
const SENDING_BYTES_MAX: usize = 512 * 1024;

/// One connection of a desk to its server. A new connection takes a new link.
pub struct DeskLink {
    engine: Engine,
    property: PropertyId,
    live: bool,
    /// Where the server's log ended when the connection began.
    head: u64,
    sent: BTreeSet<Uuid>,
    rights: rights::Asking,
}

impl DeskLink {
    /// A link that has not spoken yet.
    #[must_use]
    pub fn new(engine: Engine, property: PropertyId) -> Self {
        Self {
            engine,
            property,
            live: false,
            head: 0,
            sent: BTreeSet::new(),
            rights: rights::Asking::default(),
        }
    }

    /// The first frames of a new connection.
    ///
    /// # Errors
    /// `fault` when the file cannot be read.
    pub fn connected(&mut self) -> Result<Vec<Up>, Failure> {
        self.engine.inner.set_line(Line::Connecting);
        self.engine.inner.spot.forget_sent();
        let at = self
            .engine
            .inner
            .readers
            .read(|read| -> Result<_, Stop> { Ok(meta::applied(read)?) })
            .map_err(Stop::into_failure)?;
        let hello = Hello {
            version: VERSION,
            capabilities: CAPABILITIES.iter().map(|name| (*name).to_owned()).collect(),
            device: self.engine.inner.identity.device,
            property: self.property,
            epoch: at.epoch,
            after: at.seq,
        };
        Ok(vec![Up::Hello(hello)])
    }

    /// Takes a frame and answers it. What it changed is durable when this returns.
    ///
    /// # Errors
    /// A failure that ends the connection.
    pub fn receive(&mut self, frame: Down) -> Result<Vec<Up>, Failure> {
        self.engine
            .inner
            .line
            .heard(self.engine.inner.clock.now(), None);
        match frame {
            Down::Challenge { version, nonce, .. } => {
                if version != VERSION {
                    return Err(Failure::new(Code::Unreadable).with("detail", "version"));
                }
                Ok(vec![Up::Proof {
                    signature: self.engine.inner.identity.sign(&wire::challenge(&nonce)),
                }])
            }
            Down::Welcome {
                epoch,
                head,
                rights,
            } => self.welcome(epoch, head, rights),
            Down::Fill(fill) => self.fill(fill),
            Down::Log(entries) => self.log(entries),
            Down::Accepted { batch, sequence } => self.accepted(batch, sequence),
            Down::Refused { batch, code } => self.refused(batch, code),
            Down::Grant {
                request,
                grants,
                refusal,
            } => self.granted(request, grants, refusal),
            Down::Returned(rights) => self.returned(rights),
            Down::Staff(records) => self.staff(records),
            Down::Digest(digest) => self.compare(digest),
            Down::Bye { code } => {
                let code = Code::ALL
                    .iter()
                    .copied()
                    .find(|known| known.key() == code)
                    .unwrap_or(Code::Fault);
                Err(Failure::new(code))
            }
        }
    }

    /// What there is to say now: batches that wait, questions for rights, returns. Asked whenever
    /// something changed here, and about once a second.
    ///
    /// # Errors
    /// `fault` when the file cannot be read.
    pub fn poll(&mut self) -> Result<Vec<Up>, Failure> {
        if !self.live {
            return Ok(Vec::new());
        }
        let mut frames = self.poll_rights()?;
        let waiting = self
            .engine
            .inner
            .readers
            .read(|read| -> Result<_, Stop> { Ok(log::pending(read, SENDING_BYTES_MAX)?) })
            .map_err(Stop::into_failure)?;
        for batch in waiting {
            if self.sent.insert(batch.id) {
                frames.push(Up::Send(wire::decode(&batch.envelope)?));
            }
        }
        Ok(frames)
    }

    /// The connection is gone.
    pub fn lost(&mut self) {
        self.live = false;
        self.engine.inner.spot.forget_sent();
        self.engine.inner.set_line(Line::Offline);
    }
}
