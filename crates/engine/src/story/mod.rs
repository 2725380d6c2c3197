//! What happened, told from documents and from who made their changes.

mod facts;
mod people;
mod said;
mod stay;

pub(crate) use facts::facts;
pub(crate) use people::People;
pub(crate) use said::said;
use stay::nights_facts;
pub(crate) use stay::{contested, standing, version};
