//! Opens a change under a cap and reads its head.

use std::io::Read;

use automerge::Change;
use flate2::bufread::DeflateDecoder;

use super::column::measure;
use super::limits::Limits;
use super::reader::{Reader, short};
use crate::fault::Refusal;
use crate::guard::guarded;
use crate::id::{Actor, ChangeHash};

const MAGIC: [u8; 4] = [0x85, 0x6f, 0x4a, 0x83];

/// Kinds of block in Automerge's format.
const WHOLE_DOCUMENT: u8 = 0;
const PLAIN_CHANGE: u8 = 1;
const DEFLATED_CHANGE: u8 = 2;
const BUNDLE: u8 = 3;

/// The longest actor: 32 bytes of a writer behind a mark and a number.
const ACTOR_BYTES_MAX: u64 = 64;

/// What a change says about itself. Read from bytes that obey the limits.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ChangeFacts {
    /// Its name.
    pub hash: ChangeHash,
    /// The installation that says it wrote it. Compare with who signed the batch.
    pub author: Actor,
    /// The changes it builds on.
    pub dependencies: Vec<ChangeHash>,
    /// How many operations it holds.
    pub operations: u64,
    /// Its size once inflated, in bytes.
    pub inflated_bytes: usize,
}

/// Reads a change's facts without a document: sizes, author, dependencies. Never panics, and holds
/// at most some multiples of `limits.inflated_bytes_max` in memory.
///
/// # Errors
/// [`Refusal`] when the bytes are not exactly one well-formed change within the limits.
pub fn inspect_change(bytes: &[u8], limits: &Limits) -> Result<ChangeFacts, Refusal> {
    inspect_parsed(bytes, limits).map(|(facts, _)| facts)
}

pub(crate) fn inspect_parsed(
    bytes: &[u8],
    limits: &Limits,
) -> Result<(ChangeFacts, Change), Refusal> {
    let plain = inflate(bytes, limits)?;
    let operations = measure_body(&plain.body, limits)?;
    let change = guarded(|| Change::try_from(plain.chunk.as_slice()))?
        .map_err(|_| Refusal::Malformed("does not parse"))?;
    if change.hash().0.first_chunk::<4>() != Some(&plain.checksum) {
        return Err(Refusal::Malformed("checksum differs"));
    }
    let facts = ChangeFacts {
        hash: change.hash().into(),
        author: Actor::of(change.actor_id().to_bytes()),
        dependencies: change.deps().iter().copied().map(Into::into).collect(),
        operations,
        inflated_bytes: plain.body.len(),
    };
    Ok((facts, change))
}

struct Plain {
    checksum: [u8; 4],
    body: Vec<u8>,
    /// The body behind the head of a change that is not deflated.
    chunk: Vec<u8>,
}

fn inflate(bytes: &[u8], limits: &Limits) -> Result<Plain, Refusal> {
    if bytes.len() > limits.sent_bytes_max {
        return Err(Refusal::TooLarge);
    }
    let mut reader = Reader::new(bytes);
    if reader.take(4)? != MAGIC {
        return Err(Refusal::NotAChange);
    }
    let checksum = reader.take(4)?.try_into().map_err(|_| short())?;
    let kind = reader.byte()?;
    let length = reader.unsigned()?;
    let body = reader.take(length)?;
    if !reader.is_empty() {
        return Err(Refusal::Malformed("bytes behind the change"));
    }
    let body = match kind {
        PLAIN_CHANGE if body.len() > limits.inflated_bytes_max => return Err(Refusal::TooLarge),
        PLAIN_CHANGE => body.to_vec(),
        DEFLATED_CHANGE => inflate_body(body, limits.inflated_bytes_max)?,
        WHOLE_DOCUMENT | BUNDLE => return Err(Refusal::NotAChange),
        _ => return Err(Refusal::Malformed("unknown kind of block")),
    };
    let mut chunk = Vec::with_capacity(body.len().saturating_add(16));
    chunk.extend(MAGIC);
    chunk.extend(checksum);
    chunk.push(PLAIN_CHANGE);
    push_unsigned(&mut chunk, body.len());
    chunk.extend(&body);
    Ok(Plain {
        checksum,
        body,
        chunk,
    })
}

fn inflate_body(deflated: &[u8], bytes_max: usize) -> Result<Vec<u8>, Refusal> {
    let mut inflater = DeflateDecoder::new(deflated);
    let mut body = Vec::new();
    // One byte beyond the cap tells "full" from "too much".
    let read_max = u64::try_from(bytes_max)
        .map_err(|_| Refusal::TooLarge)?
        .saturating_add(1);
    inflater
        .by_ref()
        .take(read_max)
        .read_to_end(&mut body)
        .map_err(|_| Refusal::Malformed("does not inflate"))?;
    if body.len() > bytes_max {
        return Err(Refusal::TooLarge);
    }
    if inflater.total_in() != deflated.len() as u64 {
        return Err(Refusal::Malformed("bytes behind the deflated part"));
    }
    Ok(body)
}

/// Walks the body as Automerge will, and checks each count before Automerge believes it.
fn measure_body(body: &[u8], limits: &Limits) -> Result<u64, Refusal> {
    let mut reader = Reader::new(body);
    let dependencies = reader.unsigned()?;
    if dependencies > limits.dependencies_max {
        return Err(Refusal::TooMany);
    }
    reader.take(dependencies.saturating_mul(32))?;
    actor(&mut reader)?;
    let sequence = reader.unsigned()?;
    let first_operation = reader.unsigned()?;
    if [sequence, first_operation]
        .iter()
        .any(|number| *number > u64::from(u32::MAX))
    {
        return Err(Refusal::OutOfOrder);
    }
    reader.signed()?;
    // Messages and trailing bytes are read by nobody, so they could only carry what should not
    // travel.
    if reader.unsigned()? != 0 {
        return Err(Refusal::Malformed("holds a message"));
    }
    let others = reader.unsigned()?;
    if others > limits.actors_max {
        return Err(Refusal::TooMany);
    }
    for _ in 0..others {
        actor(&mut reader)?;
    }
    let operations = measure(&mut reader, others.saturating_add(1), limits)?;
    if !reader.is_empty() {
        return Err(Refusal::Malformed("bytes behind the columns"));
    }
    Ok(operations)
}

fn actor(reader: &mut Reader<'_>) -> Result<(), Refusal> {
    let length = reader.unsigned()?;
    if length > ACTOR_BYTES_MAX {
        return Err(Refusal::Malformed("actor too long"));
    }
    reader.take(length).map(drop)
}

/// Unsigned LEB128.
fn push_unsigned(to: &mut Vec<u8>, mut number: usize) {
    loop {
        let low = (number & 0x7f) as u8;
        number >>= 7;
        if number == 0 {
            to.push(low);
            return;
        }
        to.push(low | 0x80);
    }
}
