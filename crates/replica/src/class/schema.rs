//! The fields of each class.
//!
//! Fields are only ever added. A field keeps its name and kind for ever, since old changes that
//! wrote it stay in history. [`Kind::Text`] fields are the exception to "added at will": their
//! object is made by the frozen first change, so a class has all of them from its first day; a
//! later need for prose is met by a map of strings.

use super::DocumentClass;

/// How a field is written and how concurrent writes to it merge.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// One bool, whole number or string, or null for none. Losing values of concurrent writes are kept.
    Scalar,
    /// One object or array, written whole, or null for none. Concurrent writes are whole contenders, never a mixture.
    Register,
    /// Entries that merge key by key. An entry is a scalar or a register.
    Map,
    /// Entries written once: what happened. No entry is changed or removed.
    Log,
    /// Prose; concurrent edits interleave.
    Text,
}

/// One field of a class.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Field {
    /// The top-level name: `snake_case`, no slash, no leading underscore.
    pub name: &'static str,
    /// How it is written and merged.
    pub kind: Kind,
}

/// What a document of one class may hold.
#[derive(Debug)]
pub struct Schema {
    /// The fields this version of the software knows.
    pub fields: &'static [Field],
    /// Whether fields of a newer version are let in and kept unread. True but for classes where an
    /// unknown field could grant something.
    pub open: bool,
}

impl Schema {
    /// The kind of a field; `None` when this version does not know it.
    #[must_use]
    pub fn kind(&self, field: &str) -> Option<Kind> {
        self.fields
            .iter()
            .find(|known| known.name == field)
            .map(|known| known.kind)
    }

    /// The names of the text fields, in the order in which the frozen first change makes them.
    pub(crate) fn texts(&self) -> impl Iterator<Item = &'static str> + '_ {
        self.fields
            .iter()
            .filter(|field| field.kind == Kind::Text)
            .map(|field| field.name)
    }
}

const fn scalar(name: &'static str) -> Field {
    Field {
        name,
        kind: Kind::Scalar,
    }
}

const fn register(name: &'static str) -> Field {
    Field {
        name,
        kind: Kind::Register,
    }
}

const fn map(name: &'static str) -> Field {
    Field {
        name,
        kind: Kind::Map,
    }
}

const fn log(name: &'static str) -> Field {
    Field {
        name,
        kind: Kind::Log,
    }
}

const fn text(name: &'static str) -> Field {
    Field {
        name,
        kind: Kind::Text,
    }
}

pub(super) fn of(class: DocumentClass) -> &'static Schema {
    match class {
        DocumentClass::Property => &PROPERTY,
        DocumentClass::Rates => &RATES,
        DocumentClass::Outage => &OUTAGE,
        DocumentClass::Reservation => &RESERVATION,
        DocumentClass::Guest => &GUEST,
        DocumentClass::Housekeeping => &HOUSEKEEPING,
        DocumentClass::Booking => &BOOKING,
        DocumentClass::Folio => &FOLIO,
        DocumentClass::Block => &BLOCK,
        DocumentClass::Company => &COMPANY,
        DocumentClass::Demand => &DEMAND,
    }
}

static PROPERTY: Schema = Schema {
    fields: &[
        scalar("topic"),
        scalar("name"),
        scalar("legal_name"),
        scalar("zone"),
        scalar("currency"),
        scalar("language"),
        scalar("country"),
        scalar("prices_include_vat"),
        scalar("business_date"),
        scalar("allowance"),
        register("address"),
        register("contact"),
        register("arrival_times"),
        register("settings"),
        map("languages"),
        map("buildings"),
        map("room_types"),
        map("rooms"),
        map("vat"),
        map("city_taxes"),
        map("rate_plans"),
        map("policies"),
        map("services"),
        map("allowances"),
        map("texts"),
        // What stands over many room-rates at once: codes, rules of demand, layers of restrictions.
        map("promos"),
        map("yields"),
        map("layers"),
        // What was changed of the hotel since it was set up, by field, so that two people who change
        // different fields do not contradict each other.
        map("hotel"),
        map("other"),
        text("notes"),
    ],
    open: true,
};

static RATES: Schema = Schema {
    fields: &[
        scalar("room_type"),
        scalar("rate_plan"),
        scalar("month"),
        scalar("currency"),
        map("prices"),
        map("stop_sell"),
        map("closed_to_arrival"),
        map("closed_to_departure"),
        map("min_los_arrival"),
        map("max_los_arrival"),
        map("min_los_through"),
        map("max_los_through"),
        map("min_advance_days"),
        map("max_advance_days"),
        map("exact_los"),
        map("other"),
        text("notes"),
    ],
    open: true,
};

static OUTAGE: Schema = Schema {
    fields: &[
        scalar("room"),
        scalar("reason"),
        scalar("reported_by"),
        register("outage"),
        map("other"),
        text("notes"),
    ],
    open: true,
};

static RESERVATION: Schema = Schema {
    fields: &[
        scalar("number"),
        scalar("booking"),
        scalar("guest"),
        scalar("company"),
        scalar("block"),
        scalar("channel"),
        scalar("source"),
        scalar("purpose"),
        scalar("guarantee"),
        scalar("estimated_arrival"),
        scalar("language"),
        scalar("made_at"),
        scalar("made_by"),
        // Slices, status and right ids: the part that holds rooms, never merged field by field.
        register("stay"),
        register("party"),
        register("policy"),
        register("quote"),
        // Rooms of one booking that belong together: a name and a colour.
        register("group"),
        // The note is an alert.
        scalar("alert"),
        // Rights that the server has found for nights sold anyway. Only the server writes it.
        register("cover"),
        // Rights that had been taken back when it was sold on them. Only the server writes it.
        register("taken_back"),
        // Somebody has seen to what was sold anyway.
        scalar("seen_to"),
        // What the guest has left at the desk.
        register("deposit"),
        map("rooms"),
        map("companions"),
        // What the server has set aside of services that can run short. Only the server writes it.
        map("services"),
        map("traces"),
        map("preferences"),
        map("other"),
        log("events"),
        text("notes"),
    ],
    open: true,
};

static GUEST: Schema = Schema {
    fields: &[
        scalar("given_name"),
        scalar("family_name"),
        scalar("title"),
        scalar("email"),
        scalar("phone"),
        scalar("language"),
        scalar("country"),
        scalar("nationality"),
        scalar("birth_date"),
        scalar("company"),
        scalar("vip"),
        register("address"),
        register("identity"),
        register("vehicle"),
        map("preferences"),
        map("consents"),
        map("memberships"),
        map("registrations"),
        map("messages"),
        map("other"),
        text("notes"),
    ],
    open: true,
};

static HOUSEKEEPING: Schema = Schema {
    fields: &[
        scalar("date"),
        map("status"),
        map("attendants"),
        map("priority"),
        map("remarks"),
        map("tasks"),
        map("assigned"),
        map("found"),
        map("leave_by"),
        map("other"),
        text("notes"),
    ],
    open: true,
};

static BOOKING: Schema = Schema {
    fields: &[
        scalar("number"),
        scalar("booker"),
        scalar("company"),
        scalar("agent"),
        scalar("channel"),
        scalar("language"),
        scalar("made_at"),
        map("reservations"),
        map("other"),
        log("events"),
        text("notes"),
    ],
    open: true,
};

static FOLIO: Schema = Schema {
    fields: &[
        scalar("reservation"),
        scalar("booking"),
        scalar("payer"),
        scalar("currency"),
        map("windows"),
        map("routing"),
        map("other"),
        log("postings"),
        log("payments"),
        log("invoices"),
        text("notes"),
    ],
    open: true,
};

static BLOCK: Schema = Schema {
    fields: &[
        scalar("name"),
        scalar("code"),
        scalar("company"),
        register("block"),
        map("nights"),
        map("rates"),
        map("rooming"),
        map("other"),
        text("notes"),
    ],
    open: true,
};

static DEMAND: Schema = Schema {
    fields: &[scalar("date"), map("turned_away"), map("other")],
    open: true,
};

static COMPANY: Schema = Schema {
    fields: &[
        scalar("name"),
        scalar("kind"),
        scalar("vat_id"),
        scalar("email"),
        scalar("phone"),
        scalar("credit_limit"),
        register("address"),
        map("rates"),
        map("routing"),
        map("contacts"),
        map("other"),
        text("notes"),
    ],
    open: true,
};
