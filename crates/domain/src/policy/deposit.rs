//! What is paid before the stay, and when.

use jiff::civil::{Date, Time};
use jiff::{Timestamp, ToSpan};
use serde::{Deserialize, Serialize};

use crate::money::{Money, MoneyError, part_of};
use crate::stay::Stay;

/// One part of a deposit.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct DepositPart {
    /// Days before arrival; `None` for with the booking.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub days_before: Option<u16>,
    /// The hotel's local time on that day.
    #[serde(default)]
    pub at: Time,
    /// How much.
    pub share: DepositShare,
}

/// How much of a stay is paid before.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum DepositShare {
    /// Hundredths of a percent of the nights.
    BasisPoints(u16),
    /// A fixed amount in minor units.
    FixedMinor(i64),
}

/// One part as it stands on a reservation.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct FrozenDeposit {
    /// When it is due.
    pub due: Timestamp,
    /// How much.
    pub amount: Money,
}

/// The parts as amounts with due instants, earliest first. Together they never come to more than the
/// nights; percentages are rounded so that parts of a hundred percent sum to the whole. A part whose day
/// is over when the stay is booked is due with the booking.
///
/// # Errors
/// [`MoneyError`] when an amount passes 64 bits.
pub(super) fn freeze(
    parts: &[DepositPart],
    stay: &Stay,
    total: Money,
    booked: Timestamp,
    due: &mut dyn FnMut(Date, Time) -> Timestamp,
) -> Result<Vec<FrozenDeposit>, MoneyError> {
    let mut frozen: Vec<FrozenDeposit> = Vec::with_capacity(parts.len());
    let mut order: Vec<(Timestamp, DepositShare)> = Vec::with_capacity(parts.len());
    for part in parts {
        let at = match part.days_before {
            None => booked,
            Some(days) => {
                let day = stay
                    .arrival()
                    .checked_sub(i64::from(days).days())
                    .map_err(|_| MoneyError::TooLarge)?;
                due(day, part.at).max(booked)
            }
        };
        order.push((at, part.share));
    }
    order.sort_by_key(|(at, _)| *at);
    let (mut points, mut given) = (0_i64, 0_i64);
    for (at, share) in order {
        let wanted = match share {
            DepositShare::BasisPoints(more) => {
                let of = |points| part_of(total.minor, points, 10_000).ok_or(MoneyError::TooLarge);
                let before = of(points)?;
                points = points.saturating_add(i64::from(more));
                of(points)?.saturating_sub(before)
            }
            DepositShare::FixedMinor(minor) => minor,
        };
        let minor = wanted.clamp(0, total.minor.saturating_sub(given).max(0));
        given = given.saturating_add(minor);
        if minor == 0 {
            continue;
        }
        let amount = Money::new(minor, total.currency);
        match frozen.last_mut() {
            Some(last) if last.due == at => last.amount = last.amount.plus(amount)?,
            _ => frozen.push(FrozenDeposit { due: at, amount }),
        }
    }
    Ok(frozen)
}
