//! How the trade's values stand in columns.

use keyrack_domain::property::{Cleanliness, Found, OutageKind};
use keyrack_domain::reservation::{Source, Status};
use keyrack_domain::{
    AttendantId, BlockId, BookingId, CompanyId, Date, DeviceId, GuestId, HoldId, OutageId, PromoId,
    PropertyId, RatePlanId, ReservationId, RoomId, RoomTypeId, ServiceId, StaffId, TaskId,
    Timestamp, TraceId, TurnawayId,
};
use rusqlite::Row;
use rusqlite::types::{FromSql, FromSqlError, FromSqlResult, ToSql, ToSqlOutput, ValueRef};
use serde::{Serialize, de::DeserializeOwned};
use uuid::Uuid;

/// A value of the trade as a column takes it.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Sql<T>(pub(crate) T);

/// A value as JSON text.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Json<T>(pub(crate) T);

/// Reads a column into whatever the place it goes to asks for.
pub(crate) fn col<T>(row: &Row<'_>, place: usize) -> rusqlite::Result<T>
where
    Sql<T>: FromSql,
{
    row.get(place).map(|Sql(value)| value)
}

/// Reads a column that may be empty.
pub(crate) fn opt<T>(row: &Row<'_>, place: usize) -> rusqlite::Result<Option<T>>
where
    Sql<T>: FromSql,
{
    Ok(row.get::<_, Option<Sql<T>>>(place)?.map(|Sql(value)| value))
}

/// Reads a column of JSON.
pub(crate) fn json<T: DeserializeOwned>(row: &Row<'_>, place: usize) -> rusqlite::Result<T> {
    row.get(place).map(|Json(value)| value)
}

impl<T: Serialize> ToSql for Json<T> {
    fn to_sql(&self) -> rusqlite::Result<ToSqlOutput<'_>> {
        let text = serde_json::to_string(&self.0)
            .map_err(|e| rusqlite::Error::ToSqlConversionFailure(e.into()))?;
        Ok(text.into())
    }
}

impl<T: DeserializeOwned> FromSql for Json<T> {
    fn column_result(value: ValueRef<'_>) -> FromSqlResult<Self> {
        serde_json::from_str(value.as_str()?)
            .map(Self)
            .map_err(FromSqlError::other)
    }
}

macro_rules! ids {
    ($($id:ident)*) => {$(
        impl ToSql for Sql<$id> {
            fn to_sql(&self) -> rusqlite::Result<ToSqlOutput<'_>> {
                Ok(ToSqlOutput::Borrowed(ValueRef::Blob(self.0.as_bytes())))
            }
        }

        impl FromSql for Sql<$id> {
            fn column_result(value: ValueRef<'_>) -> FromSqlResult<Self> {
                Uuid::from_slice(value.as_blob()?).map(|id| Self(id.into())).map_err(FromSqlError::other)
            }
        }
    )*};
}

ids! { Uuid PropertyId RoomTypeId RoomId RatePlanId ServiceId BookingId ReservationId GuestId HoldId OutageId DeviceId StaffId AttendantId TaskId TraceId CompanyId BlockId PromoId TurnawayId }

/// Words that stand in columns. They are the format: a word is never changed.
macro_rules! words {
    ($($type:ident { $($variant:ident = $word:literal),* $(,)? })*) => {$(
        impl rusqlite::types::ToSql for $crate::value::Sql<$type> {
            fn to_sql(&self) -> rusqlite::Result<rusqlite::types::ToSqlOutput<'_>> {
                Ok(match self.0 { $($type::$variant => $word,)* }.into())
            }
        }

        impl rusqlite::types::FromSql for $crate::value::Sql<$type> {
            fn column_result(value: rusqlite::types::ValueRef<'_>) -> rusqlite::types::FromSqlResult<Self> {
                match value.as_str()? {
                    $($word => Ok(Self($type::$variant)),)*
                    other => Err(rusqlite::types::FromSqlError::Other(format!("unknown word {other}").into())),
                }
            }
        }
    )*};
}
pub(crate) use words;

words! {
    Status {
        Waitlisted = "waitlisted",
        Tentative = "tentative",
        Confirmed = "confirmed",
        InHouse = "in_house",
        CheckedOut = "checked_out",
        Cancelled = "cancelled",
        NoShow = "no_show",
    }
    Source { Desk = "desk", WalkIn = "walk_in", Web = "web" }
    OutageKind { OutOfInventory = "out_of_inventory", OutOfOrder = "out_of_order", OutOfService = "out_of_service" }
    Cleanliness { Dirty = "dirty", Clean = "clean", Inspected = "inspected" }
    Found { Occupied = "occupied", Empty = "empty" }
}

impl ToSql for Sql<Date> {
    fn to_sql(&self) -> rusqlite::Result<ToSqlOutput<'_>> {
        Ok(self.0.to_string().into())
    }
}

impl FromSql for Sql<Date> {
    fn column_result(value: ValueRef<'_>) -> FromSqlResult<Self> {
        value
            .as_str()?
            .parse()
            .map(Self)
            .map_err(FromSqlError::other)
    }
}

impl ToSql for Sql<Timestamp> {
    fn to_sql(&self) -> rusqlite::Result<ToSqlOutput<'_>> {
        Ok(self.0.as_millisecond().into())
    }
}

impl FromSql for Sql<Timestamp> {
    fn column_result(value: ValueRef<'_>) -> FromSqlResult<Self> {
        Timestamp::from_millisecond(value.as_i64()?)
            .map(Self)
            .map_err(FromSqlError::other)
    }
}

impl ToSql for Sql<u64> {
    fn to_sql(&self) -> rusqlite::Result<ToSqlOutput<'_>> {
        i64::try_from(self.0)
            .map(Into::into)
            .map_err(|e| rusqlite::Error::ToSqlConversionFailure(e.into()))
    }
}

impl FromSql for Sql<u64> {
    fn column_result(value: ValueRef<'_>) -> FromSqlResult<Self> {
        let number = value.as_i64()?;
        u64::try_from(number)
            .map(Self)
            .map_err(|_| FromSqlError::OutOfRange(number))
    }
}
