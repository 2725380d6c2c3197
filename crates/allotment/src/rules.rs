//! The rules that keep a house from being sold twice, as switches for the proof.

/// Which rules are kept. Only the proofs ever drop one: to show that the simulation would notice.
#[doc(hidden)]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
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
    /// After a restore nothing is sold until every device has reported.
    pub freeze: bool,
    /// A new epoch is above every epoch that the journal or a device names.
    pub epoch_above_journal: bool,
    /// A credit is final: a version of the stay that turns up later needs fresh rights.
    pub credit_is_final: bool,
    /// Every right that any version of a contested stay names stays counted until one is picked.
    pub contenders_count: bool,
    /// What is taken back from absent desks has a limit of its own in each cell.
    pub glass_limit: bool,
    /// A sale that is honoured on a right that was taken back uses that limit until it is relocated.
    pub honoured_uses_glass: bool,
    /// A device keeps the names of leases that it has given back, until their night is over.
    pub keep_lease_names: bool,
    /// A recall names rights; it is no number to be given back each time it comes.
    pub recall_names_rights: bool,
    /// A hold counts until the server has ended it.
    pub holds_end_at_server: bool,
    /// A sale of the server's own is a lease to itself.
    pub server_sales_are_leases: bool,
    /// Rights of a device that was written off go on counting.
    pub written_off_counts: bool,
    /// Who makes a block takes its rooms from the type and from the house.
    pub block_takes_rooms: bool,
    /// A lower published count frees rooms only when the channel has confirmed it.
    pub channel_confirms: bool,
    /// The journal kept apart has an entry before anybody hears of it. Kept by whoever drives the
    /// ledger.
    pub journal_first: bool,
    /// The journal has the grants too, not the sales alone. Kept by whoever drives the ledger.
    pub journal_whole: bool,
    /// Grants are sent again until acknowledged, returns until confirmed. Kept by whoever drives
    /// the ledger.
    pub say_again: bool,
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
        freeze: true,
        epoch_above_journal: true,
        credit_is_final: true,
        contenders_count: true,
        glass_limit: true,
        honoured_uses_glass: true,
        keep_lease_names: true,
        recall_names_rights: true,
        holds_end_at_server: true,
        server_sales_are_leases: true,
        written_off_counts: true,
        block_takes_rooms: true,
        channel_confirms: true,
        journal_first: true,
        journal_whole: true,
        say_again: true,
    };
}

impl Default for Rules {
    fn default() -> Self {
        Self::KEPT
    }
}
