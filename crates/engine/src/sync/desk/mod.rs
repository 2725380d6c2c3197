//! The desk's end of a connection.

mod away;
mod catch_up;
mod people;
mod refused;
mod rights;

use std::collections::BTreeSet;

use keyrack_contract::call::state::Line;
use keyrack_contract::sync::{CAPABILITIES, Down, Hello, SignedInAt, Up, VERSION};
use keyrack_contract::{Code, Failure};
use keyrack_domain::PropertyId;
use keyrack_store::{log, meta};
use uuid::Uuid;

pub(super) use people::known;

use super::wire;
use crate::engine::Engine;
use crate::stop::Stop;

/// How many bytes of batches are on their way at once.
const SENDING_BYTES_MAX: usize = 512 * 1024;

/// One connection of a desk to its server. A new connection takes a new link.
pub struct DeskLink {
    engine: Engine,
    property: PropertyId,
    /// The key of the server that this desk was enrolled with.
    server_key: [u8; 32],
    /// What the server has to sign in this connection.
    nonce: [u8; 32],
    /// It has. Before that, nothing it says is believed, and nothing is said to it.
    proven: bool,
    /// What the server wants signed; answered once it has shown itself.
    asked: Option<[u8; 32]>,
    live: bool,
    /// Where the server's log ended when the connection began.
    head: u64,
    sent: BTreeSet<Uuid>,
    rights: rights::Asking,
    /// The server takes calls and hears of sign-ins.
    calls: bool,
    /// The server asks other desks for rights that this one needs.
    recalls: bool,
    /// The server tells how rights stand everywhere.
    exposure: bool,
    /// When it is to be asked next, in seconds of this desk's clock.
    exposure_at_s: u64,
    /// Entries of the log up to here were made while this desk was away.
    away_until: u64,
    /// What it was told of sign-ins on this connection.
    signed_in: Vec<SignedInAt>,
}

impl DeskLink {
    /// A link that has not spoken yet. `server_key` is what enrolment told of the server.
    #[must_use]
    pub fn new(engine: Engine, property: PropertyId, server_key: [u8; 32]) -> Self {
        Self {
            engine,
            property,
            server_key,
            nonce: [0; 32],
            proven: false,
            asked: None,
            live: false,
            head: 0,
            sent: BTreeSet::new(),
            rights: rights::Asking::default(),
            calls: false,
            recalls: false,
            exposure: false,
            exposure_at_s: 0,
            away_until: 0,
            signed_in: Vec::new(),
        }
    }

    /// The first frames of a new connection.
    ///
    /// # Errors
    /// `fault` when the file cannot be read.
    pub fn connected(&mut self) -> Result<Vec<Up>, Failure> {
        self.engine.inner.set_line(Line::Connecting);
        self.engine.inner.spot.forget_sent();
        self.signed_in.clear();
        self.engine.inner.randomness.fill(&mut self.nonce);
        (self.proven, self.asked) = (false, None);
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
        let nonce = self.nonce;
        Ok(vec![Up::Hello(hello), Up::Challenge { nonce }])
    }

    /// Takes a frame and answers it. What it changed is durable when this returns.
    ///
    /// # Errors
    /// A failure that ends the connection.
    pub fn receive(&mut self, frame: Down) -> Result<Vec<Up>, Failure> {
        if !self.proven {
            return self.meet(frame);
        }
        self.engine
            .inner
            .line
            .heard(self.engine.inner.clock.now(), None);
        match frame {
            Down::Challenge { .. } | Down::Proof { .. } => {
                Err(Failure::new(Code::Unreadable).with("detail", "order of frames"))
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
            Down::Recall(recall) => self.recalled(recall),
            Down::Staff(records) => self.staff(records),
            Down::Devices(records) => self.devices(records),
            Down::Deeds(deeds) => self.deeds(deeds),
            Down::Digest(digest) => self.compare(digest),
            Down::Answer { id, answer } => {
                let answer = answer.map_err(|failure| {
                    serde_json::from_slice(&failure).unwrap_or(Failure::new(Code::Fault))
                });
                self.engine.inner.pass.answer(id, answer);
                Ok(Vec::new())
            }
            Down::People(records) => self.people(records),
            Down::Exposure { at_ms, picture } => self.exposed(at_ms, picture),
            Down::Time { at_ms } => {
                let inner = &self.engine.inner;
                inner.line.compare_clocks(inner.clock.now(), at_ms);
                Ok(Vec::new())
            }
            Down::Bye { code } => {
                let code = code_of(&code);
                if matches!(code, Code::DeviceUnknown | Code::SignatureWrong) {
                    self.engine.inner.set_down(Some(code));
                }
                Err(Failure::new(code))
            }
        }
    }

    /// Until the server has shown that it holds the key that enrolment told of.
    fn meet(&mut self, frame: Down) -> Result<Vec<Up>, Failure> {
        let stranger = || {
            self.engine.inner.set_down(Some(Code::ServerUnknown));
            Err(Failure::new(Code::ServerUnknown))
        };
        match frame {
            Down::Challenge { version, .. } if version != VERSION => {
                Err(Failure::new(Code::Unreadable).with("detail", "version"))
            }
            Down::Challenge {
                nonce,
                capabilities,
                ..
            } => {
                self.calls = capabilities.iter().any(|name| name == "calls");
                self.recalls = capabilities.iter().any(|name| name == "recall");
                self.exposure = capabilities.iter().any(|name| name == "exposure");
                self.asked = Some(nonce);
                Ok(Vec::new())
            }
            Down::Proof { signature } => {
                let device = self.engine.inner.identity.device;
                let said = wire::server_challenge(self.property, device, &self.nonce);
                if !crate::identity::verify(&self.server_key, &said, &signature) {
                    return stranger();
                }
                let Some(nonce) = self.asked.take() else {
                    return Err(Failure::new(Code::Unreadable).with("detail", "order of frames"));
                };
                self.proven = true;
                self.engine.inner.pass.begin(self.calls);
                Ok(vec![Up::Proof {
                    signature: self.engine.inner.identity.sign(&wire::challenge(&nonce)),
                }])
            }
            // Whoever has not shown themselves may end the line, and nothing more is read into it.
            Down::Bye { code } => Err(Failure::new(code_of(&code))),
            _ => stranger(),
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
        if self.calls {
            frames.extend(self.engine.inner.pass.unsent().into_iter().map(Up::Call));
            frames.extend(self.poll_signed_in()?);
        }
        frames.extend(self.poll_exposure()?);
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
        self.engine.inner.pass.begin(self.calls);
        self.engine.inner.set_line(Line::Offline);
    }
}

/// The failure that a key names; one that nobody knows is a fault.
fn code_of(key: &str) -> Code {
    Code::ALL
        .iter()
        .copied()
        .find(|known| known.key() == key)
        .unwrap_or(Code::Fault)
}
