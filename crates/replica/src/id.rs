//! The names by which documents, writers, changes and operations are known.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};
use uuid::Uuid;

/// Identifies one document within a property. Made by the caller.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct DocumentId(pub Uuid);

impl fmt::Display for DocumentId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl FromStr for DocumentId {
    type Err = uuid::Error;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        Uuid::parse_str(text).map(Self)
    }
}

/// The four bytes Automerge puts before an actor that writes at heads older than its own last
/// change. Part of Automerge's format.
const BRANCH_MARK: [u8; 4] = [0x13, 0xb2, 0x23, 0x09];

/// Who writes: one installation of a desk or a server, 16 or 32 bytes, never used by two at once.
///
/// Two writers with the same actor would give two changes the same place in history, which no merge
/// can repair. A reinstalled or restored installation therefore takes a new actor.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Actor(Vec<u8>);

/// These bytes cannot name a writer.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum ActorError {
    /// Neither 16 nor 32 bytes long.
    #[error("an actor is 16 or 32 bytes")]
    Length,
    /// Looks like a branch of another actor, or is the actor of the frozen first changes.
    #[error("these bytes are reserved")]
    Reserved,
}

impl Actor {
    /// Takes 16 or 32 bytes as a writer's name.
    ///
    /// # Errors
    /// [`ActorError`] when the length is wrong or the bytes are reserved.
    pub fn try_new(bytes: &[u8]) -> Result<Self, ActorError> {
        if !matches!(bytes.len(), 16 | 32) {
            return Err(ActorError::Length);
        }
        if bytes.starts_with(&BRANCH_MARK) || bytes == crate::class::FROZEN_ACTOR {
            return Err(ActorError::Reserved);
        }
        Ok(Self(bytes.to_vec()))
    }

    /// The bytes as given.
    #[must_use]
    pub fn as_bytes(&self) -> &[u8] {
        &self.0
    }

    /// Reads the writer out of an Automerge actor, which may be a branch of it.
    ///
    /// A form that was opened before the same desk wrote again is saved on a branch: Automerge gives
    /// such a change an actor of its own, the writer's bytes behind a mark and a number.
    pub(crate) fn of(automerge: &[u8]) -> Self {
        let Some(branch) = automerge.strip_prefix(&BRANCH_MARK) else {
            return Self(automerge.to_vec());
        };
        let number_end = branch.iter().position(|byte| byte & 0x80 == 0);
        let writer = number_end
            .and_then(|at| branch.get(at + 1..))
            .unwrap_or(branch);
        Self(writer.to_vec())
    }

    pub(crate) fn to_automerge(&self) -> automerge::ActorId {
        automerge::ActorId::from(self.0.as_slice())
    }
}

impl fmt::Display for Actor {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write_hex(f, &self.0)
    }
}

impl fmt::Debug for Actor {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Actor({self})")
    }
}

/// The SHA-256 by which Automerge knows a change. Written as 64 hexadecimal digits.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ChangeHash(pub [u8; 32]);

impl fmt::Display for ChangeHash {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write_hex(f, &self.0)
    }
}

impl fmt::Debug for ChangeHash {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "ChangeHash({self})")
    }
}

impl FromStr for ChangeHash {
    type Err = HashError;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let mut bytes = [0; 32];
        if text.len() != 64 || !text.is_ascii() {
            return Err(HashError);
        }
        for (at, byte) in bytes.iter_mut().enumerate() {
            let digits = text.get(at * 2..at * 2 + 2).ok_or(HashError)?;
            *byte = u8::from_str_radix(digits, 16).map_err(|_| HashError)?;
        }
        Ok(Self(bytes))
    }
}

impl Serialize for ChangeHash {
    fn serialize<S: serde::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for ChangeHash {
    fn deserialize<D: serde::Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        let text = String::deserialize(from)?;
        text.parse().map_err(serde::de::Error::custom)
    }
}

impl From<automerge::ChangeHash> for ChangeHash {
    fn from(hash: automerge::ChangeHash) -> Self {
        Self(hash.0)
    }
}

impl From<ChangeHash> for automerge::ChangeHash {
    fn from(hash: ChangeHash) -> Self {
        Self(hash.0)
    }
}

/// Not 64 hexadecimal digits.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("a change hash is 64 hexadecimal digits")]
pub struct HashError;

/// The newest changes of a document: a version of it. Sorted, without repeats, so that two replicas
/// in the same state have equal heads.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(from = "Vec<ChangeHash>", into = "Vec<ChangeHash>")]
pub struct Heads(Vec<ChangeHash>);

impl Heads {
    /// The hashes in ascending order.
    #[must_use]
    pub fn hashes(&self) -> &[ChangeHash] {
        &self.0
    }

    /// 32 bytes a hash, in ascending order: the form for a database column.
    #[must_use]
    pub fn to_bytes(&self) -> Vec<u8> {
        self.0.iter().flat_map(|hash| hash.0).collect()
    }

    /// Reads what [`Heads::to_bytes`] wrote; `None` when the length is no multiple of 32.
    #[must_use]
    pub fn from_bytes(bytes: &[u8]) -> Option<Self> {
        let (hashes, rest) = bytes.as_chunks::<32>();
        rest.is_empty()
            .then(|| hashes.iter().copied().map(ChangeHash).collect())
    }

    pub(crate) fn to_automerge(&self) -> Vec<automerge::ChangeHash> {
        self.0.iter().copied().map(Into::into).collect()
    }
}

impl FromIterator<ChangeHash> for Heads {
    fn from_iter<I: IntoIterator<Item = ChangeHash>>(hashes: I) -> Self {
        hashes.into_iter().collect::<Vec<_>>().into()
    }
}

impl From<Vec<ChangeHash>> for Heads {
    fn from(mut hashes: Vec<ChangeHash>) -> Self {
        hashes.sort_unstable();
        hashes.dedup();
        Self(hashes)
    }
}

impl From<Heads> for Vec<ChangeHash> {
    fn from(heads: Heads) -> Self {
        heads.0
    }
}

/// Names one write for ever: Automerge's operation counter and the actor as Automerge knows it.
///
/// Orders as Automerge does when it picks a winner: by counter, then by actor. No clock is in it.
/// Written as `17@6b65…`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct OpId {
    pub(crate) counter: u64,
    pub(crate) actor: Vec<u8>,
}

impl OpId {
    /// `None` for the root object, which nobody wrote.
    pub(crate) fn of(id: &automerge::ObjId) -> Option<Self> {
        match id {
            automerge::ObjId::Root => None,
            automerge::ObjId::Id(counter, actor, _) => Some(Self {
                counter: *counter,
                actor: actor.to_bytes().to_vec(),
            }),
        }
    }

    /// The installation that wrote it.
    #[must_use]
    pub fn writer(&self) -> Actor {
        Actor::of(&self.actor)
    }
}

impl fmt::Display for OpId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}@", self.counter)?;
        write_hex(f, &self.actor)
    }
}

impl From<OpId> for String {
    fn from(id: OpId) -> Self {
        id.to_string()
    }
}

/// Not a counter, an `@` and hexadecimal digits.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("an operation id is a number, an @ and hexadecimal digits")]
pub struct OpIdError;

impl FromStr for OpId {
    type Err = OpIdError;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let (counter, actor) = text.split_once('@').ok_or(OpIdError)?;
        let actor = automerge::ActorId::try_from(actor).map_err(|_| OpIdError)?;
        Ok(Self {
            counter: counter.parse().map_err(|_| OpIdError)?,
            actor: actor.to_bytes().to_vec(),
        })
    }
}

impl TryFrom<String> for OpId {
    type Error = OpIdError;

    fn try_from(text: String) -> Result<Self, Self::Error> {
        text.parse()
    }
}

fn write_hex(f: &mut fmt::Formatter<'_>, bytes: &[u8]) -> fmt::Result {
    bytes.iter().try_for_each(|byte| write!(f, "{byte:02x}"))
}
