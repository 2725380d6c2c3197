//! The rules that keep a house from being sold twice, as switches for the proof.

/// Which rules are kept. Only the proofs ever drop one: to show that the simulation would notice.
#[doc(hidden)]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[expect(
    clippy::struct_excessive_bools,
    reason = "each is one rule that is kept or dropped"
)]
pub struct Rules {
    /// A desk sells only on rights that it holds.
    pub rights: bool,
    /// A desk never puts a cancelled sale's rights back into its own stock.
    pub only_server_credits: bool,
    /// The server counts a lease until its holder or the night says otherwise, expired or not.
    pub no_reclaim_on_expiry: bool,
    /// A spend is on disk before the guest is told yes. Kept by whoever drives the ledger.
    pub spend_durable_first: bool,
    /// A return is on disk before it is sent. Kept by whoever drives the ledger.
    pub return_durable_first: bool,
    /// A grant that comes twice counts once.
    pub grant_once: bool,
    /// A credit that comes twice counts once.
    pub credit_once: bool,
    /// A device refuses grants of an epoch before its own.
    pub refuse_old_epoch: bool,
    /// A return names its rights, and a name counts once.
    pub returns_are_sets: bool,
}

impl Rules {
    /// All of them.
    pub const KEPT: Self = Self {
        rights: true,
        only_server_credits: true,
        no_reclaim_on_expiry: true,
        spend_durable_first: true,
        return_durable_first: true,
        grant_once: true,
        credit_once: true,
        refuse_old_epoch: true,
        returns_are_sets: true,
    };
}

impl Default for Rules {
    fn default() -> Self {
        Self::KEPT
    }
}
