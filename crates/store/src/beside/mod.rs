//! What stands beside the documents: settings, rights, memory of calls, things still to be sent.

pub mod audit;
pub mod call_memory;
pub mod came_in;
pub mod hold;
pub mod ledger;
pub mod meta;
pub mod outbox;
pub mod saved_filter;
