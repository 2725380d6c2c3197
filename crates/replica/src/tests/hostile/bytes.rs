//! What Automerge must not get to see.

use std::io::Write as _;

use serde_json::json;

use super::{block, desk_and_server, edit, refused_bytes};
use crate::{Limits, Refusal, inspect_change};

#[test]
fn a_bomb_is_put_out_at_the_cap() {
    // A thousand to one is what deflating can do.
    let mut deflater = flate2::write::DeflateEncoder::new(Vec::new(), flate2::Compression::best());
    let zeros = vec![0; 1 << 20];
    for _ in 0..16 {
        deflater.write_all(&zeros).unwrap();
    }
    let bomb = block(2, &deflater.finish().unwrap());
    assert!(
        bomb.len() < Limits::default().sent_bytes_max,
        "{}",
        bomb.len()
    );
    assert_eq!(
        inspect_change(&bomb, &Limits::default()),
        Err(Refusal::TooLarge)
    );
}

#[test]
fn runs_that_stand_for_more_than_they_weigh_are_refused() {
    // A change whose action column says: 2^62 writes.
    let mut body = vec![0, 16];
    body.extend([1; 16]);
    body.extend([1, 1, 0, 0, 0]);
    let run = [
        0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0xc0, 0x00, 0x01,
    ];
    body.extend([1, 0x42, run.len() as u8]);
    body.extend(run);
    let sent = block(1, &body);
    assert_eq!(
        inspect_change(&sent, &Limits::default()),
        Err(Refusal::TooMany)
    );
}

#[test]
fn whole_documents_and_bundles_are_not_changes() {
    let (desk, server) = desk_and_server();
    assert_eq!(
        refused_bytes(&server, &desk.snapshot().unwrap()),
        Refusal::NotAChange
    );
    assert_eq!(
        refused_bytes(&server, &block(3, b"bundle")),
        Refusal::NotAChange
    );
    assert_eq!(
        refused_bytes(&server, b"GET / HTTP/1.1"),
        Refusal::NotAChange
    );
    let unknown = Refusal::Malformed("unknown kind of block");
    assert_eq!(refused_bytes(&server, &block(9, b"")), unknown);
    let early = Refusal::Malformed("ends too early");
    assert_eq!(refused_bytes(&server, b""), early);
}

#[test]
fn two_changes_in_one_are_not_one() {
    let (mut desk, server) = desk_and_server();
    let mut bytes = edit(&mut desk, |edit| edit.set("channel", &json!("web")));
    bytes.extend(edit(&mut desk, |edit| edit.set("channel", &json!("agent"))));
    assert_eq!(
        refused_bytes(&server, &bytes),
        Refusal::Malformed("bytes behind the change")
    );
}
