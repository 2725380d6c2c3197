//! The server's end of a connection.

mod calls;
mod fill;
mod people;
mod rights;
mod take_batch;

use std::sync::Arc;

use keyrack_contract::sync::{
    CAPABILITIES, DeviceRecord, Digest, Down, Hello, LogEntry, PersonRecord, StaffRecord, Up,
    VERSION,
};
use keyrack_contract::{Code, Failure};
use keyrack_domain::DeviceId;
use keyrack_store::log::{self, Cursor};
use keyrack_store::source;

use super::wire;
use crate::accounts::Devices;
use crate::archive;
use crate::caller::Caller;
use crate::engine::Engine;
use crate::rights::Ledger;
use crate::stop::Stop;

/// How many bytes of log go into one frame.
const LOG_BYTES_MAX: usize = 256 * 1024;

/// One connection of a desk, at the server.
pub struct HostLink {
    engine: Engine,
    devices: Arc<dyn Devices>,
    state: State,
}

enum State {
    /// The desk has to show that it holds its key.
    Challenged {
        nonce: [u8; 32],
        hello: Option<Hello>,
    },
    /// It has.
    Live(Live),
}

struct Live {
    device: DeviceId,
    key: [u8; 32],
    cursor: Cursor,
    filling: Option<fill::Filling>,
    compared: bool,
    staff: Option<Vec<StaffRecord>>,
    devices: Option<Vec<DeviceRecord>>,
    /// It keeps who made what.
    deeds: bool,
    /// It hands calls on, and is told more about people.
    calls: bool,
    people: Option<Vec<PersonRecord>>,
    /// It can be asked for rights.
    recalls: bool,
    /// Answers to questions for rights for which other desks had to be asked first.
    late: rights::Late,
    /// Answers to its calls. They go once the desk has been told of everything that they changed.
    answers: Vec<Down>,
}

impl HostLink {
    /// A link that has not spoken yet.
    #[must_use]
    pub fn new(engine: Engine, devices: Arc<dyn Devices>) -> Self {
        let mut nonce = [0; 32];
        engine.inner.randomness.fill(&mut nonce);
        Self {
            engine,
            devices,
            state: State::Challenged { nonce, hello: None },
        }
    }

    /// The first frames of a new connection.
    #[must_use]
    pub fn connected(&mut self) -> Vec<Down> {
        match &self.state {
            State::Challenged { nonce, .. } => vec![Down::Challenge {
                version: VERSION,
                capabilities: CAPABILITIES.iter().map(|name| (*name).to_owned()).collect(),
                nonce: *nonce,
            }],
            State::Live(_) => Vec::new(),
        }
    }

    /// Takes a frame and answers it. What it changed is durable when this returns.
    ///
    /// # Errors
    /// A failure to close the connection with.
    pub fn receive(&mut self, frame: Up) -> Result<Vec<Down>, Failure> {
        match (&mut self.state, frame) {
            (State::Challenged { hello, .. }, Up::Hello(said)) => {
                if said.version != VERSION {
                    return Err(Failure::new(Code::Unreadable).with("detail", "version"));
                }
                *hello = Some(said);
                Ok(Vec::new())
            }
            (
                State::Challenged {
                    hello: Some(hello), ..
                },
                Up::Challenge { nonce },
            ) => {
                let said = wire::server_challenge(hello.property, hello.device, &nonce);
                Ok(vec![Down::Proof {
                    signature: self.engine.inner.identity.sign(&said),
                }])
            }
            (
                State::Challenged {
                    nonce,
                    hello: Some(hello),
                },
                Up::Proof { signature },
            ) => {
                let (nonce, hello) = (*nonce, hello.clone());
                self.prove(&nonce, hello, &signature)
            }
            (State::Challenged { .. }, _)
            | (State::Live(_), Up::Hello(_) | Up::Proof { .. } | Up::Challenge { .. }) => {
                Err(Failure::new(Code::Unreadable).with("detail", "order of frames"))
            }
            (State::Live(live), frame) => {
                live.check(&self.engine, &*self.devices)?;
                match frame {
                    Up::Send(envelope) => {
                        take_batch::take(&self.engine, live.device, live.key, envelope)
                    }
                    Up::Ask(request) => rights::ask(&self.engine, live.device, request, None),
                    Up::Need(request) => {
                        rights::ask(&self.engine, live.device, request, Some(&live.late))
                    }
                    Up::Granted(leases) => rights::acknowledge(&self.engine, live.device, leases),
                    Up::Return(returned) => {
                        rights::take_return(&self.engine, live.device, returned)
                    }
                    Up::Report(report) => rights::report(&self.engine, live.device, report),
                    Up::Reached(_) => Ok(Vec::new()),
                    Up::Exposure { known } => rights::exposure(&self.engine, live.device, known),
                    Up::Call(passed) => {
                        let answer = calls::run(&self.engine, &*self.devices, &passed);
                        live.answers.push(answer);
                        Ok(Vec::new())
                    }
                    Up::Recalled(id) => {
                        let device = keyrack_allotment::DeviceId(live.device.0);
                        self.engine.inner.recall.answer(device, id);
                        Ok(Vec::new())
                    }
                    Up::SignedIn(all) => calls::signed_in(&self.engine, all),
                    Up::Hello(_) | Up::Proof { .. } | Up::Challenge { .. } => Ok(Vec::new()),
                }
            }
        }
    }

    fn prove(
        &mut self,
        nonce: &[u8; 32],
        hello: Hello,
        signature: &[u8],
    ) -> Result<Vec<Down>, Failure> {
        let property = self
            .engine
            .profile()
            .map(|profile| profile.property.id)
            .ok_or(Code::PropertyUnknown)?;
        let known = (hello.property == property)
            .then(|| self.devices.public_key(property, hello.device))
            .flatten();
        let key = known.ok_or(Code::DeviceUnknown)?;
        if !crate::identity::verify(&key, &wire::challenge(nonce), signature) {
            return Err(Failure::new(Code::SignatureWrong));
        }
        let device = keyrack_allotment::DeviceId(hello.device.0);
        // The ledger lives with the writer, so this is asked through the door.
        let (epoch, head, rights_epoch, (unacknowledged, reclaimed)) =
            self.engine
                .run_own("sync.welcome", Caller::System, move |tx| {
                    let epoch = archive::server_epoch(tx.write)?;
                    let head = log::highest(tx.write)?
                        .filter(|at| at.epoch == epoch)
                        .map_or(0, |at| at.seq);
                    let Ledger::Server(ledger) = &tx.working.ledger else {
                        return Err(Stop::fault("a desk does not host desks"));
                    };
                    if ledger.written_off().any(|lost| lost == device) {
                        return Err(Code::DeviceUnknown.into());
                    }
                    let rights = (ledger.unacknowledged(device), ledger.reclaimed_of(device));
                    Ok((epoch, head, ledger.epoch(), rights))
                })?;
        let known_place = hello.epoch == epoch && hello.after > 0 && hello.after <= head;
        let filling = if known_place {
            None
        } else {
            Some(fill::Filling::plan(
                &self.engine,
                Cursor { epoch, seq: head },
            )?)
        };
        let cursor = Cursor {
            epoch,
            seq: if known_place { hello.after } else { head },
        };
        let calls = hello.capabilities.iter().any(|name| name == "calls");
        let recalls = hello.capabilities.iter().any(|name| name == "recall");
        self.state = State::Live(Live {
            device: hello.device,
            key,
            cursor,
            filling,
            compared: false,
            staff: None,
            devices: None,
            deeds: hello.capabilities.iter().any(|name| name == "deeds"),
            calls,
            people: None,
            recalls,
            late: rights::Late::default(),
            answers: Vec::new(),
        });
        if recalls {
            self.engine.in_reach(device)?;
        }
        let mut frames = vec![Down::Welcome {
            epoch,
            head,
            rights: rights_epoch,
        }];
        if calls {
            frames.push(Down::Time {
                at_ms: self.engine.inner.clock.now().as_millisecond(),
            });
        }
        frames.extend(rights::resend(unacknowledged));
        if recalls && !reclaimed.is_empty() {
            // Before it sells anything more: these are its own no longer.
            frames.push(rights::ask_back(&self.engine, device, reclaimed));
        }
        Ok(frames)
    }

    /// What there is to say now: parts of a fill, log entries, the staff list, a comparison. Asked
    /// whenever something changed here, and again until it is empty.
    ///
    /// # Errors
    /// `fault` when the file cannot be read.
    pub fn poll(&mut self) -> Result<Vec<Down>, Failure> {
        let State::Live(live) = &mut self.state else {
            return Ok(Vec::new());
        };
        let inner = Arc::clone(&self.engine.inner);
        live.check(&self.engine, &*self.devices)?;
        let device = keyrack_allotment::DeviceId(live.device.0);
        let asked = inner.recall.unsent(device).into_iter().map(Down::Recall);
        let urgent: Vec<Down> = live.late.take().into_iter().chain(asked).collect();
        if !urgent.is_empty() {
            return Ok(urgent);
        }
        let people = people::staff_list(&self.engine)?;
        if live.staff.as_ref() != Some(&people) {
            live.staff = Some(people.clone());
            return Ok(vec![Down::Staff(people)]);
        }
        if live.calls {
            let more = calls::people(&self.engine)?;
            if live.people.as_ref() != Some(&more) {
                live.people = Some(more.clone());
                return Ok(vec![Down::People(more)]);
            }
        }
        let devices = people::device_list(&self.engine, &*self.devices)?;
        if live.devices.as_ref() != Some(&devices) {
            people::keep_devices(&self.engine, &devices)?;
            live.devices = Some(devices.clone());
            return Ok(vec![Down::Devices(devices)]);
        }
        if let Some(filling) = &mut live.filling {
            let part = filling.next(&self.engine)?;
            if part.last {
                live.filling = None;
            }
            // Who made them goes first: after the last part the desk asks for nothing more of it.
            let deeds = if live.deeds {
                people::deeds(&self.engine, &part)?
            } else {
                Vec::new()
            };
            let before = (!deeds.is_empty()).then_some(Down::Deeds(deeds));
            return Ok(before.into_iter().chain([Down::Fill(part)]).collect());
        }
        let batches = inner
            .readers
            .read(|read| -> Result<_, Stop> {
                Ok(log::read_after(read, live.cursor, LOG_BYTES_MAX)?)
            })
            .map_err(Stop::into_failure)?;
        if batches.is_empty() {
            if !live.answers.is_empty() {
                return Ok(std::mem::take(&mut live.answers));
            }
            return live.compare(&self.engine);
        }
        let mut frames = Vec::new();
        let mut entries: Vec<LogEntry> = Vec::new();
        for batch in batches {
            let Some(at) = batch.server else { continue };
            live.cursor = at;
            if batch.device == live.device {
                if !entries.is_empty() {
                    frames.push(Down::Log(std::mem::take(&mut entries)));
                }
                frames.push(Down::Accepted {
                    batch: batch.id,
                    sequence: at.seq,
                });
            } else {
                entries.push(LogEntry {
                    sequence: at.seq,
                    envelope: wire::decode(&batch.envelope)?,
                });
            }
        }
        if !entries.is_empty() {
            frames.push(Down::Log(entries));
        }
        Ok(frames)
    }
}

impl Drop for HostLink {
    fn drop(&mut self) {
        if let State::Live(live) = &self.state
            && live.recalls
        {
            self.engine
                .out_of_reach(keyrack_allotment::DeviceId(live.device.0));
        }
    }
}

impl Live {
    /// A desk that was withdrawn in the meantime goes no further, and is told nothing more.
    fn check(&self, engine: &Engine, devices: &dyn Devices) -> Result<(), Failure> {
        let property = engine
            .profile()
            .map(|profile| profile.property.id)
            .ok_or(Code::PropertyUnknown)?;
        if devices.public_key(property, self.device) == Some(self.key) {
            Ok(())
        } else {
            Err(Failure::new(Code::DeviceUnknown))
        }
    }

    /// Once a connection, when the desk has everything: what both ends should hold.
    fn compare(&mut self, engine: &Engine) -> Result<Vec<Down>, Failure> {
        if std::mem::replace(&mut self.compared, true) {
            return Ok(Vec::new());
        }
        let cursor = self.cursor;
        let digest = engine
            .inner
            .readers
            .read(|read| -> Result<_, Stop> {
                let head = log::highest(read)?.map_or(0, |at| at.seq);
                let (documents, hash) = source::digest(read)?;
                Ok((head == cursor.seq).then_some(Digest {
                    sequence: head,
                    documents,
                    hash,
                }))
            })
            .map_err(Stop::into_failure)?;
        Ok(digest.map(Down::Digest).into_iter().collect())
    }
}
