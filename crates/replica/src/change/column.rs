//! Measures the columns of a change without unpacking them.
//!
//! A change stores its operations by column, run-length encoded: a few bytes can stand for 2^62
//! values. Automerge unpacks what it reads, so each column is walked run by run here first, and
//! every count, index and number is checked while it is still small.

use super::limits::Limits;
use super::reader::Reader;
use crate::fault::Refusal;
use crate::place::PLACE_BYTES_MAX;

/// The columns of a change: a number for the group times 16, plus one for the type.
mod spec {
    pub(super) const OBJECT_ACTOR: u32 = 0x01;
    pub(super) const OBJECT_COUNTER: u32 = 0x02;
    pub(super) const KEY_ACTOR: u32 = 0x11;
    pub(super) const KEY_COUNTER: u32 = 0x13;
    pub(super) const KEY_STRING: u32 = 0x15;
    pub(super) const INSERT: u32 = 0x34;
    pub(super) const ACTION: u32 = 0x42;
    pub(super) const VALUE_KIND: u32 = 0x56;
    pub(super) const VALUE: u32 = 0x57;
    pub(super) const OVERWRITTEN_COUNT: u32 = 0x70;
    pub(super) const OVERWRITTEN_ACTOR: u32 = 0x71;
    pub(super) const OVERWRITTEN_COUNTER: u32 = 0x73;
    /// Set in a column's number when it is deflated by itself, which changes never are.
    pub(super) const DEFLATED: u32 = 0x08;
}

/// The greatest operation counter Automerge can hold.
const COUNTER_MAX: u64 = u32::MAX as u64;

/// Make a map, write a value, make a list, delete. Counters, marks and nested texts are never
/// written by this software.
const ACTION_MAX: u64 = 3;

/// Walks all columns of a change that names `actors` actors. Returns the number of operations.
pub(super) fn measure(
    bytes: &mut Reader<'_>,
    actors: u64,
    limits: &Limits,
) -> Result<u64, Refusal> {
    let columns = header(bytes)?;
    let mut taken = Vec::with_capacity(columns.len());
    for (spec, length) in columns {
        taken.push((spec, bytes.take(length)?));
    }
    let column = |wanted: u32| {
        let found = taken.iter().find(|(spec, _)| *spec == wanted);
        Reader::new(found.map_or(&[], |(_, bytes)| *bytes))
    };

    let operations = runs(
        column(spec::ACTION),
        limits.operations_max,
        unsigned,
        |_, action| match action {
            Some(action) if action <= ACTION_MAX => Ok(()),
            Some(_) => Err(Refusal::ForeignValue),
            None => Err(Refusal::Malformed("no action")),
        },
    )?;
    let actor = |_, index: Option<u64>| match index {
        Some(index) if index >= actors => Err(Refusal::Dangling),
        _ => Ok(()),
    };
    let counter = |_, number: Option<u64>| match number {
        Some(number) if number > COUNTER_MAX => Err(Refusal::Dangling),
        _ => Ok(()),
    };
    runs(column(spec::OBJECT_ACTOR), operations, unsigned, actor)?;
    runs(column(spec::OBJECT_COUNTER), operations, unsigned, counter)?;
    runs(column(spec::KEY_ACTOR), operations, unsigned, actor)?;
    deltas(column(spec::KEY_COUNTER), operations)?;
    runs(column(spec::KEY_STRING), operations, key, |_, ()| Ok(()))?;
    flags(column(spec::INSERT), operations)?;
    values(column(spec::VALUE_KIND), column(spec::VALUE), operations)?;

    let mut overwritten = 0_u64;
    runs(
        column(spec::OVERWRITTEN_COUNT),
        operations,
        unsigned,
        |times, count| {
            let count = count.ok_or(Refusal::Malformed("no count"))?;
            overwritten = times
                .checked_mul(count)
                .and_then(|more| overwritten.checked_add(more))
                .filter(|sum| *sum <= limits.operations_max)
                .ok_or(Refusal::TooMany)?;
            Ok(())
        },
    )?;
    runs(
        column(spec::OVERWRITTEN_ACTOR),
        overwritten,
        unsigned,
        actor,
    )?;
    deltas(column(spec::OVERWRITTEN_COUNTER), overwritten)?;
    Ok(operations)
}

/// The column numbers and their lengths in bytes.
fn header(bytes: &mut Reader<'_>) -> Result<Vec<(u32, u64)>, Refusal> {
    use spec::{
        ACTION, DEFLATED, INSERT, KEY_ACTOR, KEY_COUNTER, KEY_STRING, OBJECT_ACTOR, OBJECT_COUNTER,
        OVERWRITTEN_ACTOR, OVERWRITTEN_COUNT, OVERWRITTEN_COUNTER, VALUE, VALUE_KIND,
    };
    let count = bytes.unsigned()?;
    let mut columns = Vec::new();
    let mut last = None;
    for _ in 0..count {
        let spec =
            u32::try_from(bytes.unsigned()?).map_err(|_| Refusal::Malformed("unknown column"))?;
        // Strictly rising, so no column comes twice and the loop ends whatever the count says.
        if last.is_some_and(|last| last >= spec) {
            return Err(Refusal::Malformed("columns out of order"));
        }
        last = Some(spec);
        match spec {
            OBJECT_ACTOR | OBJECT_COUNTER | KEY_ACTOR | KEY_COUNTER | KEY_STRING | INSERT
            | ACTION | VALUE_KIND | VALUE | OVERWRITTEN_COUNT | OVERWRITTEN_ACTOR
            | OVERWRITTEN_COUNTER => {}
            _ if spec & DEFLATED != 0 => return Err(Refusal::Malformed("deflated column")),
            _ => return Err(Refusal::Malformed("unknown column")),
        }
        columns.push((spec, bytes.unsigned()?));
    }
    Ok(columns)
}

/// Walks a run-length encoded column. `each` gets the length of a run and its value.
fn runs<'a, T: Default>(
    mut bytes: Reader<'a>,
    items_max: u64,
    read: fn(&mut Reader<'a>) -> Result<T, Refusal>,
    mut each: impl FnMut(u64, T) -> Result<(), Refusal>,
) -> Result<u64, Refusal> {
    let mut items = 0_u64;
    let mut count = |more: u64| {
        items = items
            .checked_add(more)
            .filter(|sum| *sum <= items_max)
            .ok_or(Refusal::TooMany)?;
        Ok::<(), Refusal>(())
    };
    while !bytes.is_empty() {
        match bytes.signed()? {
            0 => {
                let nulls = bytes.unsigned()?;
                count(nulls)?;
                each(nulls, T::default())?;
            }
            length if length > 0 => {
                count(length.unsigned_abs())?;
                each(length.unsigned_abs(), read(&mut bytes)?)?;
            }
            literals => {
                count(literals.unsigned_abs())?;
                for _ in 0..literals.unsigned_abs() {
                    each(1, read(&mut bytes)?)?;
                }
            }
        }
    }
    Ok(items)
}

fn unsigned(bytes: &mut Reader<'_>) -> Result<Option<u64>, Refusal> {
    bytes.unsigned().map(Some)
}

fn key(bytes: &mut Reader<'_>) -> Result<(), Refusal> {
    let length = bytes.unsigned()?;
    if length > PLACE_BYTES_MAX as u64 {
        return Err(Refusal::TooLarge);
    }
    bytes.take(length).map(drop)
}

/// Counters stored as differences: each one along the way must be one Automerge can hold.
fn deltas(bytes: Reader<'_>, items_max: u64) -> Result<(), Refusal> {
    let mut at = 0_i64;
    let read = |bytes: &mut Reader<'_>| bytes.signed().map(Some);
    runs(bytes, items_max, read, |times, delta: Option<i64>| {
        let Some(delta) = delta else { return Ok(()) };
        let times = i64::try_from(times).map_err(|_| Refusal::TooMany)?;
        // A run moves one way only, so its ends bound what lies between; it starts within bounds.
        at = delta
            .checked_mul(times)
            .and_then(|way| at.checked_add(way))
            .filter(|counter| u64::try_from(*counter).is_ok_and(|it| it <= COUNTER_MAX))
            .ok_or(Refusal::Dangling)?;
        Ok(())
    })?;
    Ok(())
}

/// Counts of alternating falses and trues.
fn flags(mut bytes: Reader<'_>, items_max: u64) -> Result<(), Refusal> {
    let mut items = 0_u64;
    while !bytes.is_empty() {
        items = items
            .checked_add(bytes.unsigned()?)
            .filter(|sum| *sum <= items_max)
            .ok_or(Refusal::TooMany)?;
    }
    Ok(())
}

/// Kinds and lengths of values, against the bytes that are there.
fn values(kinds: Reader<'_>, bytes: Reader<'_>, items_max: u64) -> Result<(), Refusal> {
    let mut left = bytes.rest().len() as u64;
    runs(kinds, items_max, unsigned, |times, kind| {
        let kind = kind.ok_or(Refusal::Malformed("no value kind"))?;
        // Null, false, true, unsigned, signed and string; never float, bytes, counter, time stamp.
        if !matches!(kind & 0x0f, 0..=4 | 6) {
            return Err(Refusal::ForeignValue);
        }
        left = (kind >> 4)
            .checked_mul(times)
            .and_then(|length| left.checked_sub(length))
            .ok_or_else(super::reader::short)?;
        Ok(())
    })?;
    Ok(())
}
