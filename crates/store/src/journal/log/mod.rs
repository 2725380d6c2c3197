//! The log of batches: what this replica made and what it received.

mod append;
mod mark;
mod read;

use keyrack_domain::{DeviceId, Timestamp};
use uuid::Uuid;

pub use append::{append, append_accepted, next_place};
pub use mark::{mark_accepted, mark_refused, mark_sent, mark_unsent};
pub use read::{get, highest, pending, read_after, refused, waiting_count};

use crate::value::words;

/// A place in the server's order. Epochs come first: every place of epoch 4 is after all of epoch 3.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct Cursor {
    /// Which life of the server's log.
    pub epoch: u64,
    /// The number in it, from 1; 0 stands before everything.
    pub seq: u64,
}

/// How far a batch has come.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum State {
    /// Made here, not yet sent.
    Pending,
    /// Sent, not yet answered.
    Sent,
    /// It has its place in the server's order.
    Accepted,
    /// The server would not take it. It stays, for a person to see.
    Refused,
}

words! {
    State { Pending = "pending", Sent = "sent", Accepted = "accepted", Refused = "refused" }
}

/// A batch that is to be written down.
#[derive(Debug, Clone, Copy)]
pub struct NewBatch<'a> {
    /// Its id, made with it.
    pub id: Uuid,
    /// Who made it.
    pub device: DeviceId,
    /// The signed envelope, as it travels.
    pub envelope: &'a [u8],
    /// When it was made, by its maker's clock. Nothing is ordered by it.
    pub made_at: Timestamp,
}

/// A batch as it is written down.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Batch {
    /// Its number in the order of arrival here.
    pub local_seq: u64,
    /// Its id.
    pub id: Uuid,
    /// Who made it.
    pub device: DeviceId,
    /// Its place in the server's order, once it has one.
    pub server: Option<Cursor>,
    /// How far it has come.
    pub state: State,
    /// Why it was refused: a code of the caller's; empty otherwise.
    pub refusal: String,
    /// The signed envelope.
    pub envelope: Vec<u8>,
    /// When it was made, by its maker's clock, to the millisecond.
    pub made_at: Timestamp,
}

#[cfg(test)]
#[allow(clippy::unwrap_used, clippy::indexing_slicing)]
mod tests {
    use super::*;
    use crate::testing::{at, commit, fresh, id};
    use crate::{Read, StoreError, Write};

    fn batch(number: u128, envelope: &[u8]) -> NewBatch<'_> {
        NewBatch {
            id: id(number),
            device: id(9),
            envelope,
            made_at: at(5),
        }
    }

    fn ids(batches: &[Batch]) -> Vec<u128> {
        batches.iter().map(|batch| batch.id.as_u128()).collect()
    }

    fn waiting(read: &Read<'_>) -> Result<Vec<u128>, StoreError> {
        Ok(ids(&pending(read, 1_000)?))
    }

    #[test]
    fn a_batch_goes_from_pending_to_its_place() {
        let (_folder, mut database) = fresh();
        let place = Cursor { epoch: 3, seq: 41 };
        commit(&mut database, |write| {
            assert_eq!(append(write, &batch(1, b"one"))?, Some(1));
            assert_eq!(append(write, &batch(1, b"again"))?, None);
            assert!(append(write, &batch(2, b"two"))? > Some(1));
            assert_eq!(waiting(write)?, [1, 2]);
            assert!(mark_sent(write, id(1))?);
            assert_eq!(waiting(write)?, [2]);
            assert_eq!(waiting_count(write)?, 2);
            assert_eq!(mark_unsent(write)?, 1);
            assert_eq!(waiting(write)?, [1, 2]);
            assert!(mark_accepted(write, id(1), place)?);
            assert!(
                !mark_accepted(write, id(1), Cursor { epoch: 9, seq: 9 })?,
                "a place is given once"
            );
            assert!(!mark_refused(write, id(1), "late")?);
            assert!(mark_refused(write, id(2), "signature")?);
            assert_eq!(waiting_count(write)?, 0);
            Ok(())
        });
        let (one, refused) = database
            .readers
            .read::<_, StoreError>(|read| Ok((get(read, id(1))?, refused(read)?)))
            .unwrap();
        let one = one.unwrap();
        assert_eq!(
            (one.server, one.state, &*one.envelope, one.made_at),
            (Some(place), State::Accepted, &b"one"[..], at(5))
        );
        assert_eq!(
            (ids(&refused), &*refused[0].refusal),
            (vec![2], "signature")
        );
    }

    fn three(write: &Write<'_>) -> Result<(), StoreError> {
        for (number, epoch) in [(1, 3), (2, 3), (3, 4)] {
            let place = next_place(write, epoch)?;
            append_accepted(write, &batch(number, &[0; 100]), place)?;
        }
        append(write, &batch(4, &[0; 100]))?;
        Ok(())
    }

    #[test]
    fn the_server_gives_rising_places_and_reads_after_any() {
        let (_folder, mut database) = fresh();
        commit(&mut database, three);
        database
            .readers
            .read::<_, StoreError>(|read| {
                assert_eq!(highest(read)?, Some(Cursor { epoch: 4, seq: 3 }));
                let after = |epoch, seq, bytes| {
                    read_after(read, Cursor { epoch, seq }, bytes).map(|found| ids(&found))
                };
                assert_eq!(
                    after(0, 0, 1_000)?,
                    [1, 2, 3],
                    "what has no place yet is not read"
                );
                assert_eq!(after(3, 1, 1_000)?, [2, 3]);
                assert_eq!(after(4, 0, 1_000)?, [3]);
                assert_eq!(after(4, 3, 1_000)?, [0_u128; 0]);
                assert_eq!(after(0, 0, 250)?, [1, 2], "as many as fit");
                assert_eq!(after(0, 0, 10)?, [1], "and always one");
                Ok(())
            })
            .unwrap();
    }

    #[test]
    fn two_batches_never_have_one_place() {
        let (_folder, mut database) = fresh();
        commit(&mut database, three);
        let write = database.writer.transaction().unwrap();
        let taken = append_accepted(&write, &batch(7, b"seven"), Cursor { epoch: 3, seq: 2 });
        assert!(matches!(taken, Err(StoreError::Constraint(_))), "{taken:?}");
    }
}
