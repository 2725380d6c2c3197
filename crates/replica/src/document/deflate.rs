//! A change as it is stored and sent.

use std::cell::RefCell;

use automerge::Change;
use flate2::{Compress, Compression, FlushCompress};

/// Shorter changes are not worth deflating. As the history library has it.
const DEFLATED_BYTES_MIN: usize = 256;

/// Magic number and checksum, which stand before the kind of a chunk.
const HEAD_BYTES: usize = 8;

// The kinds of chunk: a change as it is, and one whose body is deflated.
const PLAIN: u8 = 1;
const DEFLATED: u8 = 2;

thread_local! {
    /// Its tables are large, and made once instead of for each change.
    static DEFLATER: RefCell<Compress> = RefCell::new(Compress::new(Compression::default(), false));
}

/// The bytes that [`Change::bytes`] makes.
pub(super) fn change_bytes(change: &Change) -> Vec<u8> {
    let plain = change.raw_bytes();
    deflated(plain).unwrap_or_else(|| plain.to_vec())
}

/// `None` for what is short or no chunk of a change.
fn deflated(plain: &[u8]) -> Option<Vec<u8>> {
    if plain.len() <= DEFLATED_BYTES_MIN {
        return None;
    }
    let (head, rest) = plain.split_at_checked(HEAD_BYTES)?;
    let (&PLAIN, rest) = rest.split_first()? else {
        return None;
    };
    // The length of the body, seven bits a byte, ends with the first byte below 128.
    let length_bytes = rest.iter().position(|byte| *byte < 128)?.checked_add(1)?;
    let body = rest.get(length_bytes..)?;
    let packed = DEFLATER.with_borrow_mut(|deflater| {
        deflater.reset();
        // What cannot be made smaller grows by a few bytes a block.
        let mut packed = Vec::with_capacity(body.len().saturating_add(64));
        while let Ok(status) = deflater.compress_vec(
            body.get(usize::try_from(deflater.total_in()).ok()?..)?,
            &mut packed,
            FlushCompress::Finish,
        ) {
            if status == flate2::Status::StreamEnd {
                return Some(packed);
            }
            packed.reserve(body.len());
        }
        None
    })?;
    let mut chunk = Vec::with_capacity(packed.len().saturating_add(HEAD_BYTES + 6));
    chunk.extend_from_slice(head);
    chunk.push(DEFLATED);
    let mut length = packed.len();
    while length >= 128 {
        chunk.push(u8::try_from(length % 128).unwrap_or(0) | 128);
        length /= 128;
    }
    chunk.push(u8::try_from(length).unwrap_or(0));
    chunk.extend_from_slice(&packed);
    Some(chunk)
}
