//! A desk that was taken in and does not behave.

use std::sync::Arc;

use anyhow::{Context, Result, ensure};
use keyrack_contract::sync::{Down, Enrol, Enrolled, Envelope};
use keyrack_domain::DeviceId;
use keyrack_engine::{Config, Engine, Identity, Limits, Side};
use keyrack_server::{SystemClock, SystemRandomness};
use keyrack_tests::process::{ServerProgram, Socket, key_from_hex};
use tempfile::TempDir;
use uuid::Uuid;

/// A desk that was enrolled as any other, and then turned bad. It keeps its key in memory.
pub struct Rogue {
    pub identity: Identity,
    pub enrolled: Enrolled,
    _folder: TempDir,
    engine: Engine,
}

impl Rogue {
    pub fn join(server: &ServerProgram) -> Result<Self> {
        let fresh = Identity {
            device: DeviceId(Uuid::nil()),
            seed: [0xBA; 32],
            prefix: String::new(),
            property_key: [0; 32],
        };
        let enrol = Enrol {
            code: server.enrolment_code("lindenhof")?,
            name: "Rogue".to_owned(),
            public_key: hex(&fresh.public_key()),
        };
        let answer = server
            .web()?
            .post("enrol", "/sync/enrol", &serde_json::to_value(&enrol)?)?;
        ensure!(answer.status == 200, "{answer:?}");
        let enrolled: Enrolled = serde_json::from_value(answer.body)?;
        let identity = Identity {
            device: enrolled.device,
            prefix: enrolled.prefix.clone(),
            property_key: key_from_hex(&enrolled.property_key)?,
            ..fresh
        };
        let folder = tempfile::tempdir()?;
        let engine = Engine::open(Config {
            path: folder.path().join("desk.db"),
            key: [1; 32],
            side: Side::Desk,
            identity: identity.clone(),
            clock: Arc::new(SystemClock),
            randomness: Arc::new(SystemRandomness),
            limits: Limits::default(),
        })?;
        Ok(Self {
            identity,
            enrolled,
            _folder: folder,
            engine,
        })
    }

    /// A socket on which the server has taken it for a desk.
    pub fn welcome(&self, server: &ServerProgram) -> Result<Socket> {
        let mut socket = Socket::open(server.address(), "lindenhof")?;
        let mut link = keyrack_engine::sync::DeskLink::new(
            self.engine.clone(),
            self.enrolled.property,
            key_from_hex(&self.enrolled.server_key)?,
        );
        for frame in link.connected()? {
            socket.say(&frame)?;
        }
        loop {
            let frame = socket.hear()?.context("the server closed the socket")?;
            let done = matches!(frame, Down::Welcome { .. });
            if done {
                return Ok(socket);
            }
            for frame in link.receive(frame)? {
                socket.say(&frame)?;
            }
        }
    }

    /// A batch of this desk that says it changes something, and is signed as it should be.
    pub fn batch(&self, body: Vec<u8>) -> Envelope {
        Envelope {
            version: 1,
            device: self.identity.device,
            signature: self.identity.sign(&body),
            body,
        }
    }
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}
