//! What is left of a file when the power goes, wherever that is.

use std::fs;

use crate::testing::{KEY, commit, fresh};
use crate::{Database, Kind, Options, StoreError, meta};

/// Files as they are on disk while everything is open, with the log cut off after any number of
/// bytes: what opens is some first part of what was committed, never half of a transaction, and all
/// of it where the log is whole.
#[test]
fn a_log_cut_anywhere_leaves_whole_transactions() {
    let (folder, mut database) = fresh();
    database.writer.empty_log().unwrap();
    for number in 0_u32..6 {
        commit(&mut database, |write| {
            meta::set(write, "one", &number)?;
            meta::set_bytes(write, "long", &vec![u8::try_from(number).unwrap(); 9_000])?;
            meta::set(write, "other", &number)
        });
    }
    let base = fs::read(folder.path().join("hotel.db")).unwrap();
    let log = fs::read(folder.path().join("hotel.db-wal")).unwrap();
    let copy = tempfile::tempdir().unwrap();
    let path = copy.path().join("hotel.db");
    let mut seen = Vec::new();
    // A step that shares no factor with the size of a frame, so that every part of one is cut.
    for length in (0..log.len()).step_by(997).chain([log.len()]) {
        fs::write(&path, &base).unwrap();
        fs::write(copy.path().join("hotel.db-wal"), &log[..length]).unwrap();
        let mut database = Database::open(&path, &KEY, Kind::Property, Options::default()).unwrap();
        let found = database
            .writer
            .read::<_, StoreError>(|read| {
                assert_eq!(
                    read.check()?,
                    Vec::<String>::new(),
                    "cut after {length} bytes"
                );
                let one: Option<u32> = meta::get(read, "one")?;
                assert_eq!(one, meta::get(read, "other")?, "cut after {length} bytes");
                let long = meta::bytes(read, "long")?;
                assert_eq!(long.as_deref().map(|long| u32::from(long[0])), one);
                Ok(one)
            })
            .unwrap();
        seen.push(found);
    }
    assert!(
        seen.is_sorted(),
        "more of the log is never less of the history"
    );
    assert_eq!((seen.first(), seen.last()), (Some(&None), Some(&Some(5))));
}

/// An interrupted transaction is as if it had never begun.
#[test]
fn what_was_not_committed_when_the_power_went_is_gone() {
    let (folder, mut database) = fresh();
    commit(&mut database, |write| meta::set(write, "n", &1));
    let write = database.writer.transaction().unwrap();
    // More than the cache holds, so that some of it is in the log already.
    for number in 0..300 {
        meta::set_bytes(&write, &format!("part {number}"), &[1; 40_000]).unwrap();
    }
    let copy = tempfile::tempdir().unwrap();
    for name in ["hotel.db", "hotel.db-wal"] {
        fs::copy(folder.path().join(name), copy.path().join(name)).unwrap();
    }
    assert!(
        fs::metadata(copy.path().join("hotel.db-wal"))
            .unwrap()
            .len()
            > 1_000_000
    );
    let path = copy.path().join("hotel.db");
    let mut after = Database::open(&path, &KEY, Kind::Property, Options::default()).unwrap();
    after
        .writer
        .read::<_, StoreError>(|read| {
            assert_eq!(meta::get(read, "n")?, Some(1));
            assert_eq!(meta::bytes(read, "part 0")?, None);
            assert_eq!(read.check()?, Vec::<String>::new());
            Ok(())
        })
        .unwrap();
}
