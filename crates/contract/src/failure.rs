//! Failures: a small closed table. Words come from `locale`, by the code's key.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

/// What kind of failure it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Kind {
    /// The input cannot be meant.
    Invalid,
    /// There is no such thing.
    Missing,
    /// It is understood, but the present state refuses it.
    Refused,
    /// The caller may not.
    Denied,
    /// Something is wrong on our side; nothing was changed.
    Fault,
}

macro_rules! codes {
    ($($(#[$doc:meta])* $name:ident = $key:literal, $kind:ident, $status:literal;)*) => {
        /// Every failure there is.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
        pub enum Code {
            $($(#[$doc])* #[serde(rename = $key)] $name,)*
        }

        impl Code {
            /// All of them, for tables and tests.
            pub const ALL: &'static [Self] = &[$(Self::$name,)*];

            /// The stable key, on the wire and in message ids (`failure-<key>`).
            #[must_use]
            pub const fn key(self) -> &'static str {
                match self { $(Self::$name => $key,)* }
            }

            /// What kind it is.
            #[must_use]
            pub const fn kind(self) -> Kind {
                match self { $(Self::$name => Kind::$kind,)* }
            }

            /// The HTTP status it is answered with.
            #[must_use]
            pub const fn status(self) -> u16 {
                match self { $(Self::$name => $status,)* }
            }
        }
    };
}

codes! {
    /// The departure is on or before the arrival.
    StayBackwards = "stay-backwards", Invalid, 422;
    /// The stay is too long. Args: `max`.
    StayTooLong = "stay-too-long", Invalid, 422;
    /// The arrival is in the past. Args: `date`.
    StayPast = "stay-past", Invalid, 422;
    /// Further ahead than prices reach. Args: `date`.
    StayTooFar = "stay-too-far", Invalid, 422;
    /// No adult, too many people, or a child of eighteen or more.
    PartyInvalid = "party-invalid", Invalid, 422;
    /// The party does not fit the room type.
    PartyTooLarge = "party-too-large", Refused, 409;
    /// No room, or more rooms than one booking takes. Args: `max`.
    RoomsInvalid = "rooms-invalid", Invalid, 422;
    /// A name is missing. Field `last_name`.
    GuestNoName = "guest-no-name", Invalid, 422;
    /// The e-mail address is not complete. Field `email`.
    GuestEmail = "guest-email", Invalid, 422;
    /// A field is too long or holds control characters. Args: `field`.
    GuestField = "guest-field", Invalid, 422;
    /// Nothing was written where something has to be.
    TextNeeded = "text-needed", Invalid, 422;
    /// A text is too long. Args: `max`.
    TextTooLong = "text-too-long", Invalid, 422;
    /// A range of dates is empty or too long. Args: `max`.
    RangeInvalid = "range-invalid", Invalid, 422;
    /// A rate plan's settings cannot be taken. Args: `field`.
    RatePlanInvalid = "rate-plan-invalid", Invalid, 422;
    /// A plan follows itself, through others or at once, or too many plans. Field `derivation`.
    RatePlanCircle = "rate-plan-circle", Invalid, 422;
    /// The prices of this plan follow another plan's and cannot be set. Args: `plan`.
    RateFollows = "rate-follows", Refused, 409;
    /// A code's settings cannot be taken. Args: `field`.
    PromoInvalid = "promo-invalid", Invalid, 422;
    /// A code takes nothing off. Args: `why`. Field `code`.
    PromoRefused = "promo-refused", Refused, 409;
    /// Another promotion or rate plan has this code. Field `code`.
    PromoTaken = "promo-taken", Refused, 409;
    /// A rule of demand cannot be taken. Args: `field`.
    YieldInvalid = "yield-invalid", Invalid, 422;
    /// Restrictions over many room-rates cannot be taken. Args: `field`.
    LayerInvalid = "layer-invalid", Invalid, 422;
    /// A price below zero or out of range.
    PriceInvalid = "price-invalid", Invalid, 422;
    /// The settings of a new property cannot be taken. Args: `field`.
    PropertyInvalid = "property-invalid", Invalid, 422;
    /// A tax cannot be taken. Args: `part`, as a tax fault names it, and `place` in the list. Field: the
    /// part.
    TaxInvalid = "tax-invalid", Invalid, 422;
    /// A cancellation policy, or what secures a booking, cannot be taken. Args: `part`, `place` of the
    /// step. Field: the part.
    PolicyInvalid = "policy-invalid", Invalid, 422;
    /// An exchange rate cannot be taken. Args: `part`, `currency`. Field: the part.
    ExchangeInvalid = "exchange-invalid", Invalid, 422;
    /// The request cannot be read. Args: `detail`.
    Unreadable = "unreadable", Invalid, 400;
    /// No such call. Args: `name`.
    UnknownCall = "unknown-call", Invalid, 404;
    /// The same id came with another request.
    CallReused = "call-reused", Invalid, 422;
    /// The request carries no id of its own. Field `Idempotency-Key`.
    KeyNeeded = "key-needed", Invalid, 400;
    /// The request is larger than allowed. Args: `max`.
    TooLarge = "too-large", Invalid, 413;

    /// Somebody sells though nothing is left, and says no reason. Field `anyway`.
    ReasonNeeded = "reason-needed", Invalid, 422;
    /// A group has no name, or too long a one. Args: `max`. Field `group`.
    GroupName = "group-name", Invalid, 422;
    /// A company has no name. Field `name`.
    CompanyNoName = "company-no-name", Invalid, 422;
    /// An option is to be released before now. Field `release_at`.
    ReleasePast = "release-past", Invalid, 422;
    /// A deposit is below nothing, or in another currency. Field `deposit`.
    DepositInvalid = "deposit-invalid", Invalid, 422;

    /// A service's settings cannot be taken. Args: `field`.
    ServiceInvalid = "service-invalid", Invalid, 422;
    /// Another service has this code. Field `code`.
    ServiceTaken = "service-taken", Refused, 409;
    /// No such service. Field `services`.
    ServiceUnknown = "service-unknown", Missing, 404;
    /// The service is not sold with this room, or at all any more. Args: `service`. Field `services`.
    ServiceNotOffered = "service-not-offered", Refused, 409;
    /// The service comes with the room already. Args: `service`. Field `services`.
    ServiceIncluded = "service-included", Invalid, 422;
    /// None, or more than one order takes. Args: `service`, `max`. Field `services`.
    ServiceQuantity = "service-quantity", Invalid, 422;
    /// The service needs a day of the stay on which it is given, or takes none. Args: `service`.
    /// Field `services`.
    ServiceDay = "service-day", Invalid, 422;
    /// The service needs one of its times, or has none. Args: `service`. Field `services`.
    ServiceTime = "service-time", Invalid, 422;
    /// The same service is ordered twice for a day. Args: `service`. Field `services`.
    ServiceTwice = "service-twice", Invalid, 422;
    /// Too few are left on a day. Args: `service`, `date`, `time`, `count`. Field `services`.
    ServiceFull = "service-full", Refused, 409;
    /// A block's settings cannot be taken. Args: `field`, `date` where it is about a night.
    BlockInvalid = "block-invalid", Invalid, 422;
    /// What was agreed with a company cannot be taken. Args: `field`.
    CompanyInvalid = "company-invalid", Invalid, 422;
    /// No such block, or no such code of a group. Field `group` where a guest gave it.
    BlockUnknown = "block-unknown", Missing, 404;
    /// Another block that is still to come has this code. Field `code`.
    BlockCodeTaken = "block-code-taken", Refused, 409;
    /// Nothing is sold to this company any more. Field `company`.
    CompanyArchived = "company-archived", Refused, 409;
    /// The code that was typed is another company's than the one that was chosen. Field `code`.
    CompanyOther = "company-other", Refused, 409;
    /// The rate belongs to companies, and none of them books. Args: `plan`. Field `rate_plan`.
    RatePlanCompany = "rate-plan-company", Refused, 409;
    /// Another company has this code. Field `code`.
    CompanyCodeTaken = "company-code-taken", Refused, 409;
    /// A block is to take more rooms than are left. Args: `date`, `room_type`, `count` that are left.
    BlockRooms = "block-rooms", Refused, 409;
    /// A block cannot become this from what it is.
    BlockStep = "block-step", Refused, 409;
    /// Guests can book a block only once it is definite.
    BlockNotDefinite = "block-not-definite", Refused, 409;
    /// The rooms of a block are back on sale for this night. Args: `date`.
    BlockReleased = "block-released", Refused, 409;
    /// Too few rooms of a block are left on a night. Args: `date`, `room_type`, `count` that are left.
    BlockFull = "block-full", Refused, 409;
    /// More rooms of a block are picked up than are to be set aside. Args: `date`, `count`.
    BlockPickedUp = "block-picked-up", Refused, 409;

    /// No such task about a reservation.
    TraceUnknown = "trace-unknown", Missing, 404;
    /// No property here.
    PropertyUnknown = "property-unknown", Missing, 404;
    /// No such room type.
    RoomTypeUnknown = "room-type-unknown", Missing, 404;
    /// No such room.
    RoomUnknown = "room-unknown", Missing, 404;
    /// No such rate plan.
    RatePlanUnknown = "rate-plan-unknown", Missing, 404;
    /// No such reservation or booking.
    ReservationUnknown = "reservation-unknown", Missing, 404;
    /// No such guest.
    GuestUnknown = "guest-unknown", Missing, 404;
    /// A filter's name is empty or too long, or there are too many filters. Args: `max`, `count`.
    FilterName = "filter-name", Invalid, 422;
    /// A profile cannot be merged with itself, or into one that leads to it already.
    GuestSame = "guest-same", Refused, 409;
    /// A guest's preference is empty or too long, or there are too many. Args: `max`.
    GuestPreferences = "guest-preferences", Invalid, 422;
    /// No such outage.
    OutageUnknown = "outage-unknown", Missing, 404;
    /// Nobody of that id cleans today.
    AttendantUnknown = "attendant-unknown", Missing, 404;
    /// No such task.
    TaskUnknown = "task-unknown", Missing, 404;
    /// No such hold.
    HoldUnknown = "hold-unknown", Missing, 404;
    /// No such page or address.
    PageUnknown = "page-unknown", Missing, 404;

    /// The property already exists in this file.
    PropertyExists = "property-exists", Refused, 409;
    /// The rate plan is archived and no longer sold.
    RatePlanArchived = "rate-plan-archived", Refused, 409;
    /// The last plan that is sold cannot be archived.
    LastRatePlan = "last-rate-plan", Refused, 409;
    /// Another plan has this code. Field `code`.
    RatePlanTaken = "rate-plan-taken", Refused, 409;
    /// More rooms are sold already than the allowance would leave. Args: `date`, `room_type`.
    AllowanceBelowSold = "allowance-below-sold", Refused, 409;
    /// A night is full. Args: `date`, `room_type`.
    SoldOut = "sold-out", Refused, 409;
    /// This desk holds no room for a night and cannot ask now. Args: `date`, `room_type`.
    NoRights = "no-rights", Refused, 409;
    /// A rule refuses the stay. Args: `rule`, `date`, `nights`.
    Restricted = "restricted", Refused, 409;
    /// The price is another than the one shown. Args: `expected`, `total`.
    PriceChanged = "price-changed", Refused, 409;
    /// The fee is another than the one shown. Args: `expected`, `fee`.
    FeeChanged = "fee-changed", Refused, 409;
    /// The hold has run out.
    HoldExpired = "hold-expired", Refused, 409;
    /// The status does not allow it. Args: `status`, `step`.
    WrongStatus = "wrong-status", Refused, 409;
    /// Two desks changed this stay; it must be settled first.
    StayContested = "stay-contested", Refused, 409;
    /// The stay is another by now than the one that was to be changed.
    StayChanged = "stay-changed", Refused, 409;
    /// The version to pick is not there any more, or another has come since it was shown.
    VersionGone = "version-gone", Refused, 409;
    /// It built on a change that the server did not take.
    BuiltOnRefused = "built-on-refused", Refused, 409;
    /// The room is taken on a night. Args: `room`, `date`.
    RoomTaken = "room-taken", Refused, 409;
    /// The room is out of order on a night. Args: `room`, `date`.
    RoomOutOfOrder = "room-out-of-order", Refused, 409;
    /// Nobody is there to clean.
    AttendantNeeded = "attendant-needed", Refused, 409;
    /// No room is assigned, and the step needs one.
    RoomNeeded = "room-needed", Refused, 409;
    /// Too early for this step. Args: `date`.
    TooEarly = "too-early", Refused, 409;
    /// The guest stays over; departing now is an early departure.
    StaysOver = "stays-over", Refused, 409;
    /// Guests who should have left are still in house. Args: `count`.
    DayOpen = "day-open", Refused, 409;
    /// The business day is another by now. Args: `date`.
    DayMoved = "day-moved", Refused, 409;
    /// Only the server can do this.
    ServerOnly = "server-only", Refused, 409;
    /// Only a desk can do this.
    DeskOnly = "desk-only", Refused, 409;
    /// A file that cannot be read as lines with parted columns.
    ImportUnreadable = "import-unreadable", Invalid, 422;
    /// A file with more lines or bytes than one import takes. Args: `max`.
    ImportTooLong = "import-too-long", Invalid, 413;
    /// Columns that an import cannot do without are not chosen.
    ImportColumns = "import-columns", Invalid, 422;
    /// Some lines cannot be taken, and they are not to be left out. Args: `count`.
    ImportLines = "import-lines", Refused, 409;
    /// What was typed is not the address of a server. Field `server`.
    ServerAddress = "server-address", Invalid, 422;
    /// The server was not reached. Field `server`.
    ServerUnreached = "server-unreached", Refused, 409;
    /// A member of staff with this name exists.
    StaffNameTaken = "staff-name-taken", Refused, 409;
    /// Somebody is to have the room on nights to come. Args: `count`, `date` of the first.
    RoomAssigned = "room-assigned", Refused, 409;
    /// One room less would be fewer than are sold. Args: `date` of the first night, `count`.
    RoomsBelowSold = "rooms-below-sold", Refused, 409;
    /// A room with this number exists. Args: `room`. Field `number`.
    RoomNumberTaken = "room-number-taken", Refused, 409;
    /// Number or floor of a room cannot be taken. Args: `field`.
    RoomInvalid = "room-invalid", Invalid, 422;
    /// A room type's settings cannot be taken. Args: `field`.
    RoomTypeInvalid = "room-type-invalid", Invalid, 422;
    /// Another type has this code. Field `code`.
    RoomTypeTaken = "room-type-taken", Refused, 409;
    /// The rooms that were named do not make up a room: its type is made of others. Args: `room`.
    /// Field `members`.
    RoomMembers = "room-members", Refused, 409;
    /// A room is part of a larger one. Args: `room`, `whole`.
    RoomIsPart = "room-is-part", Refused, 409;
    /// What a type is made of stands while it has rooms or is sold. Field `made_of`.
    MadeOfFixed = "made-of-fixed", Refused, 409;
    /// A type would be made of itself. Field `made_of`.
    MadeOfItself = "made-of-itself", Refused, 409;
    /// The form was opened at a version that is not known here.
    VersionUnknown = "version-unknown", Refused, 409;
    /// A backup or a check is being made already.
    WorkUnderWay = "work-under-way", Refused, 409;
    /// A backup was not made; nothing is left of it.
    BackupFailed = "backup-failed", Fault, 500;
    /// No such backup.
    BackupUnknown = "backup-unknown", Missing, 404;
    /// The backup is of another hotel.
    BackupForeign = "backup-foreign", Refused, 409;
    /// The backup is not whole, or of another key or a newer program.
    BackupDamaged = "backup-damaged", Refused, 409;
    /// Files cannot be written in this folder. Field `folder`.
    FolderUnusable = "folder-unusable", Invalid, 422;
    /// Where a server knows the hotel nothing is put back, and elsewhere there is nothing to join.
    RestoreNotHere = "restore-not-here", Refused, 409;
    /// Another number of changes waits to be sent than the person was shown.
    WaitingChanged = "waiting-changed", Refused, 409;
    /// No such member of staff.
    StaffUnknown = "staff-unknown", Missing, 404;
    /// Somebody has to be left who may change staff and settings.
    LastManager = "last-manager", Refused, 409;
    /// The desk is in touch and can be asked, so nothing is taken back from it. Args: `desk`.
    DeskInTouch = "desk-in-touch", Refused, 409;
    /// The desk does not hold so many rooms unsold. Args: `desk`, `date`, `rooms`.
    DeskHoldsFewer = "desk-holds-fewer", Refused, 409;
    /// No more rooms of this night may be taken back. Args: `date`, `rooms`, how many yet.
    GlassUsed = "glass-used", Refused, 409;
    /// More is promised already than the new limit allows. Args: `date`, `rooms`, how many are promised.
    BelowPromised = "below-promised", Refused, 409;
    /// The server was restored and waits for desks to tell what they sold. Args: `desks`.
    RightsFrozen = "rights-frozen", Refused, 503;
    /// The file is older than the journal beside it: an old copy stands in its place.
    JournalAhead = "journal-ahead", Refused, 409;
    /// A record of the journal does not open.
    JournalDamaged = "journal-damaged", Fault, 500;
    /// The server alone decides this, and the line is down.
    LineNeeded = "line-needed", Refused, 409;
    /// The server has not answered in time; whether it was done is not known yet.
    AnswerLate = "answer-late", Refused, 409;
    /// The password is too short. Args: `min`.
    PasswordShort = "password-short", Invalid, 422;
    /// The terms were not accepted. Field `accept_terms`.
    TermsNeeded = "terms-needed", Invalid, 422;
    /// A way of paying that is not offered. Field `payment`.
    PaymentInvalid = "payment-invalid", Invalid, 422;
    /// No such promotional code. Field `promo`.
    PromoUnknown = "promo-unknown", Invalid, 422;
    /// No such company with rates of its own. Field `company`.
    CompanyUnknown = "company-unknown", Invalid, 422;
    /// Prices are not told in this currency. Field `currency`.
    CurrencyNotOffered = "currency-not-offered", Invalid, 422;

    /// Nobody is signed in.
    SignInNeeded = "sign-in-needed", Denied, 401;
    /// Name or password is wrong.
    SignInWrong = "sign-in-wrong", Denied, 401;
    /// The role may not do this.
    RoleDenied = "role-denied", Denied, 403;
    /// The link or token is wrong.
    TokenWrong = "token-wrong", Denied, 403;
    /// The enrolment code is wrong, used or expired.
    CodeWrong = "code-wrong", Denied, 403;
    /// The device is not enrolled, or was revoked.
    DeviceUnknown = "device-unknown", Denied, 403;
    /// The server is not the one that this desk was enrolled with.
    ServerUnknown = "server-unknown", Denied, 403;
    /// The signature does not fit.
    SignatureWrong = "signature-wrong", Denied, 403;
    /// A batch that the server cannot take. Args: `detail`.
    BatchInvalid = "batch-invalid", Invalid, 422;
    /// Too many requests. Args: `seconds`.
    TooMany = "too-many", Refused, 429;

    /// The disk is full; nothing was changed.
    DiskFull = "disk-full", Fault, 507;
    /// The database cannot be opened with this key.
    WrongKey = "wrong-key", Fault, 500;
    /// The database is of a newer version. Args: `found`, `known`.
    DatabaseNewer = "database-newer", Fault, 500;
    /// The database is open elsewhere.
    DatabaseLocked = "database-locked", Fault, 500;
    /// The database is damaged.
    DatabaseDamaged = "database-damaged", Fault, 500;
    /// The server is stopping.
    Stopping = "stopping", Fault, 503;
    /// Something else went wrong; it stands in the log. Nothing was changed.
    Fault = "fault", Fault, 500;
}

/// A failure as it travels.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, thiserror::Error)]
#[error("{}", code.key())]
pub struct Failure {
    /// Which.
    pub code: Code,
    /// What the message needs: plain values, no guest data. Dates are ISO 8601, money is
    /// `<minor> <currency>`; `locale` turns both into words.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub args: BTreeMap<String, String>,
    /// The field it stands at, where it is one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub field: Option<String>,
}

impl Failure {
    /// A failure without arguments.
    #[must_use]
    pub const fn new(code: Code) -> Self {
        Self {
            code,
            args: BTreeMap::new(),
            field: None,
        }
    }

    /// With one more argument.
    #[must_use]
    pub fn with(mut self, name: &str, value: impl core::fmt::Display) -> Self {
        self.args.insert(name.to_owned(), value.to_string());
        self
    }

    /// At a field.
    #[must_use]
    pub fn at(mut self, field: &str) -> Self {
        self.field = Some(field.to_owned());
        self
    }
}

impl From<Code> for Failure {
    fn from(code: Code) -> Self {
        Self::new(code)
    }
}

#[cfg(test)]
mod tests {
    use super::Code;
    use std::collections::BTreeSet;

    #[test]
    fn keys_are_unique_and_statuses_are_errors() {
        let keys: BTreeSet<_> = Code::ALL.iter().map(|code| code.key()).collect();
        assert_eq!(keys.len(), Code::ALL.len());
        assert!(
            Code::ALL
                .iter()
                .all(|code| (400..600).contains(&code.status()))
        );
    }
}
