//! Frames of the sync socket.

use keyrack_allotment::{Epoch, Grant, GrantRequest, LeaseId, Recall, Report, RequestId, Right};
use keyrack_domain::{DeviceId, PropertyId, StaffId};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::{Deed, DocumentChange, Envelope, GuestKey};

/// The first frame of a desk.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Hello {
    /// The frames' version.
    pub version: u16,
    /// What the desk can do beyond it.
    pub capabilities: Vec<String>,
    /// Which desk.
    pub device: DeviceId,
    /// Of which property.
    pub property: PropertyId,
    /// The epoch it last saw; 0 for none.
    pub epoch: u64,
    /// The last log sequence it has applied; 0 for none.
    pub after: u64,
}

/// What a desk says.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum Up {
    /// Who it is and how far it is.
    Hello(Hello),
    /// The challenge, signed by the device key.
    Proof {
        /// Ed25519 over the nonce, 64 bytes.
        signature: Vec<u8>,
    },
    /// A batch for the log. Sent again until it is accepted or refused.
    Send(Envelope),
    /// A question for rights. Sent again, under the same id, until it is answered.
    Ask(GrantRequest),
    /// These leases are durable here; they need not be sent again.
    Granted(Vec<LeaseId>),
    /// Rights given back. Sent again until acknowledged.
    Return(Vec<Right>),
    /// The desk's whole ledger, after it has met a new epoch.
    Report(Report),
    /// The desk has applied the log up to here.
    Reached(u64),
    /// Show that you are the server this desk was enrolled with: sign this.
    Challenge {
        /// 32 random bytes.
        nonce: [u8; 32],
    },
    /// Do this for somebody at this desk: it is the server's alone. Sent again, under the same id,
    /// until it is answered. Only to servers that name `calls`.
    Call(Passed),
    /// When people last signed in here. Only to servers that name `calls`.
    SignedIn(Vec<SignedInAt>),
    /// The same as [`Up::Ask`] from a desk that has nothing left of its own: other desks are asked for
    /// theirs before the answer is no. Only to servers that name `recall`.
    Need(GrantRequest),
    /// The recall of this id is answered: what could be given back was given back before.
    Recalled(RequestId),
    /// How rights stand everywhere? Only to servers that name `exposure`.
    Exposure {
        /// BLAKE3 over the answer that the desk knows, cut to eight bytes; 0 for none.
        known: u64,
    },
}

/// A call that a desk hands on.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Passed {
    /// The call's own id, as the page made it.
    pub id: Uuid,
    /// Who asks for it.
    pub staff: Option<StaffId>,
    /// The call's name.
    pub name: String,
    /// The call as JSON. It holds no password in plain.
    pub body: Vec<u8>,
}

impl core::fmt::Debug for Passed {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.debug_struct("Passed")
            .field("id", &self.id)
            .field("name", &self.name)
            .finish_non_exhaustive()
    }
}

/// When somebody last signed in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct SignedInAt {
    /// Who.
    pub staff: StaffId,
    /// When, in milliseconds since 1970.
    pub at_ms: i64,
}

/// What a desk shows of a member of staff beyond what it needs to let them in.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct PersonRecord {
    /// Who.
    pub id: StaffId,
    /// What colleagues call them.
    pub full_name: String,
    /// When they last signed in anywhere, in milliseconds since 1970.
    pub signed_in_at_ms: Option<i64>,
}

/// One entry of the log.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct LogEntry {
    /// Its place in this epoch, from 1.
    pub sequence: u64,
    /// The batch as its maker signed it.
    pub envelope: Envelope,
}

/// A part of a first fill: whole documents, most useful first.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Fill {
    /// The log position these documents stand at.
    pub sequence: u64,
    /// Documents sent so far, this part included.
    pub done: u64,
    /// Documents in all.
    pub total: u64,
    /// Changes of whole documents, each document's in order.
    pub changes: Vec<DocumentChange>,
    /// Keys of the guests among them.
    pub keys: Vec<GuestKey>,
    /// The last part: from here on, the log from `sequence` follows.
    pub last: bool,
}

/// What both ends compare.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Digest {
    /// The log position it was taken at.
    pub sequence: u64,
    /// How many documents there are.
    pub documents: u64,
    /// BLAKE3 over the sorted (document, heads) pairs.
    pub hash: [u8; 32],
}

/// A member of staff as a desk needs them.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct StaffRecord {
    /// Who.
    pub id: StaffId,
    /// What they type to sign in.
    pub name: String,
    /// What they may do, by the role's wire name.
    pub role: String,
    /// Argon2id, in the PHC string format.
    pub password_hash: String,
    /// Whether they may sign in.
    pub active: bool,
}

impl core::fmt::Debug for StaffRecord {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.debug_struct("StaffRecord")
            .field("id", &self.id)
            .finish_non_exhaustive()
    }
}

/// A device that writes for the property, as desks know it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct DeviceRecord {
    /// Which.
    pub id: DeviceId,
    /// What people call it: "Front Desk 2".
    pub name: String,
    /// Its Ed25519 public key: batches of its making are checked with it.
    pub public_key: [u8; 32],
}

/// What the server says.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum Down {
    /// Sign this.
    Challenge {
        /// The frames' version.
        version: u16,
        /// What the server can do beyond it.
        capabilities: Vec<String>,
        /// 32 random bytes.
        nonce: [u8; 32],
    },
    /// The desk is who it says.
    Welcome {
        /// The log's epoch.
        epoch: u64,
        /// The last sequence in it.
        head: u64,
        /// The epoch of rights.
        rights: Epoch,
    },
    /// A part of a first fill.
    Fill(Fill),
    /// Log entries in order.
    Log(Vec<LogEntry>),
    /// The batch stands in the log.
    Accepted {
        /// Which.
        batch: Uuid,
        /// Where.
        sequence: u64,
    },
    /// The batch cannot be taken. The desk keeps it in a visible list.
    Refused {
        /// Which.
        batch: Uuid,
        /// The failure's key.
        code: String,
    },
    /// Rights. All leases of one question come in one frame.
    Grant {
        /// The question.
        request: RequestId,
        /// The leases; empty when there is nothing to give.
        grants: Vec<Grant>,
        /// Why not, where the answer is no: the code of the protocol's refusal.
        refusal: Option<String>,
    },
    /// The return is durable here.
    Returned(Vec<Right>),
    /// Who may sign in at a desk, with the hashes to check a password offline. Sent at the start and
    /// whenever it changes; it replaces what the desk knew.
    Staff(Vec<StaffRecord>),
    /// Compare with this.
    Digest(Digest),
    /// The socket closes for this reason, by the failure's key.
    Bye {
        /// The failure's key.
        code: String,
    },
    /// The answer to the desk's challenge. Before it came, a desk believes nothing it is told.
    Proof {
        /// Ed25519 over the desk's nonce, by the server's key for this property; 64 bytes.
        signature: Vec<u8>,
    },
    /// Everybody who writes for the property. Sent at the start and whenever it changes.
    Devices(Vec<DeviceRecord>),
    /// Who made the changes that a fill has brought. Only to desks that name `deeds`.
    Deeds(Vec<Deed>),
    /// What became of a call that the desk handed on.
    Answer {
        /// The call's id.
        id: Uuid,
        /// The reply as JSON, or the failure.
        answer: Result<Vec<u8>, Vec<u8>>,
    },
    /// More about the people of the staff list. Only to desks that name `calls`.
    People(Vec<PersonRecord>),
    /// What time it is at the server, in milliseconds since 1970. Only to desks that name `calls`.
    Time {
        /// The instant.
        at_ms: i64,
    },
    /// Give these back, as far as they are free: somebody else is about to be refused a room. Only to
    /// desks that name `recall`.
    Recall(Recall),
    /// How rights stand everywhere. Only to desks that ask for it.
    Exposure {
        /// Of when it is, in milliseconds since 1970 by the server's clock.
        at_ms: i64,
        /// A `rights::Picture` as JSON, so that later servers may say more; `None` where it is as the
        /// desk knows it.
        picture: Option<Vec<u8>>,
    },
}
