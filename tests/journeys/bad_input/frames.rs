//! Hostile frames at the sync socket.

use anyhow::{Context, Result, bail, ensure};
use keyrack_contract::Code;
use keyrack_contract::sync::{Batch, Down, Envelope, FRAME_BYTES_MAX, Up};
use keyrack_domain::{DeviceId, StaffId};
use keyrack_engine::{Clock, Identity};
use keyrack_server::SystemClock;
use keyrack_tests::process::{ServerFolder, ServerProgram, Socket};
use uuid::Uuid;

use super::rogue::Rogue;
use super::{lives, look};

#[test]
fn hostile_frames_are_refused_and_nothing_changes() -> Result<()> {
    let folder = ServerFolder::with_hotel(5, 2)?;
    let server = ServerProgram::start(folder.path())?;
    let before = look(&server)?;
    ensure!(before.status == 200);

    // Before anybody has said who they are.
    for garbage in [
        vec![],
        vec![0xFF; 300],
        vec![0; 64 * 1024],
        b"GET / HTTP/1.1\r\n\r\n".to_vec(),
    ] {
        let mut socket = Socket::open(server.address(), "lindenhof")?;
        socket.say_bytes(garbage)?;
        ensure!(
            socket.bye()? == Some(Code::Unreadable.key().to_owned()),
            "garbage is not read"
        );
    }
    let mut socket = Socket::open(server.address(), "lindenhof")?;
    socket.say(&Up::Reached(7))?;
    ensure!(
        socket.bye()? == Some(Code::Unreadable.key().to_owned()),
        "frames have an order"
    );

    // A frame beyond the limit ends the connection, whoever sends it.
    let mut socket = Socket::open(server.address(), "lindenhof")?;
    // The server may close before everything was written; that is a refusal too.
    let _ = socket.say_bytes(vec![7; FRAME_BYTES_MAX + 1024 * 1024]);
    if let Ok(Some(code)) = socket.bye() {
        ensure!(code == Code::TooLarge.key(), "5 MB are too many: {code}");
    }
    ensure!(!matches!(socket.hear(), Ok(Some(_))), "5 MB are no frame");
    lives(&server)?;

    // Somebody who knows a desk's id and not its key.
    let rogue = Rogue::join(&server)?;
    let thief = Identity {
        seed: [0xBB; 32],
        ..rogue.identity.clone()
    };
    let mut socket = Socket::open(server.address(), "lindenhof")?;
    let Some(Down::Challenge { nonce, .. }) = socket.hear()? else {
        bail!("no challenge")
    };
    socket.say(&Up::Hello(keyrack_contract::sync::Hello {
        version: keyrack_contract::sync::VERSION,
        capabilities: Vec::new(),
        device: rogue.identity.device,
        property: rogue.enrolled.property,
        epoch: 0,
        after: 0,
    }))?;
    socket.say(&Up::Proof {
        signature: thief.sign(&nonce),
    })?;
    ensure!(
        socket.bye()? == Some(Code::SignatureWrong.key().to_owned()),
        "a proof needs the desk's key"
    );

    // A real desk that sends what it may not.
    let foreign = Batch {
        id: Uuid::from_u128(0xBAD),
        device: DeviceId(Uuid::from_u128(0xF0)),
        staff: Some(StaffId(Uuid::from_u128(1))),
        verb: "booking.sell".to_owned(),
        at_ms: SystemClock.now().as_millisecond(),
        changes: Vec::new(),
        keys: Vec::new(),
    };
    let signed = rogue.batch(keyrack_engine::sync::encode(&foreign));
    let mut forged = signed.clone();
    forged.body.push(0);
    for (what, envelope, codes) in [
        (
            "a forged body",
            forged,
            [Code::SignatureWrong, Code::SignatureWrong],
        ),
        (
            "another desk's batch",
            signed.clone(),
            [Code::SignatureWrong, Code::SignatureWrong],
        ),
        (
            "another desk's envelope",
            Envelope {
                device: foreign.device,
                ..signed.clone()
            },
            [Code::SignatureWrong, Code::SignatureWrong],
        ),
        (
            "a signature of nothing",
            Envelope {
                signature: Vec::new(),
                ..signed.clone()
            },
            [Code::SignatureWrong, Code::SignatureWrong],
        ),
        (
            "a batch of garbage",
            rogue.batch(vec![0xEE; 4000]),
            [Code::BatchInvalid, Code::Unreadable],
        ),
        (
            "a batch too large",
            rogue.batch(vec![0; 2 * 1024 * 1024]),
            [Code::TooLarge, Code::BatchInvalid],
        ),
    ] {
        let mut socket = rogue.welcome(&server)?;
        socket.say(&Up::Send(envelope))?;
        let code = socket.bye()?;
        ensure!(
            codes
                .iter()
                .any(|known| code.as_deref() == Some(known.key())),
            "{what}: {code:?}"
        );
        lives(&server)?;
    }
    ensure!(look(&server)? == before, "nothing changed");
    Ok(())
}

#[test]
fn a_replayed_batch_counts_once() -> Result<()> {
    let folder = ServerFolder::with_hotel(5, 2)?;
    let server = ServerProgram::start(folder.path())?;
    let rogue = Rogue::join(&server)?;
    // A batch that changes nothing is still a batch: it has its one place in the log.
    let batch = Batch {
        id: Uuid::from_u128(0x4E),
        device: rogue.identity.device,
        staff: None,
        verb: "room.set_status".to_owned(),
        at_ms: SystemClock.now().as_millisecond(),
        changes: Vec::new(),
        keys: Vec::new(),
    };
    let envelope = rogue.batch(keyrack_engine::sync::encode(&batch));
    let mut places = Vec::new();
    for _ in 0..2 {
        let mut socket = rogue.welcome(&server)?;
        for _ in 0..3 {
            socket.say(&Up::Send(envelope.clone()))?;
        }
        let mut answers = 0;
        while answers < 3 {
            match socket.hear()?.context("the server closed the socket")? {
                Down::Accepted {
                    batch: id,
                    sequence,
                } if id == batch.id => {
                    places.push(sequence);
                    answers += 1;
                }
                Down::Refused { code, .. } => bail!("refused: {code}"),
                Down::Bye { code } => bail!("sent away: {code}"),
                _ => {}
            }
        }
    }
    places.dedup();
    ensure!(places.len() == 1, "one batch at {places:?}");
    lives(&server)
}
