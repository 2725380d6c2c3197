//! Writes JSON values into a transaction.

use automerge::transaction::{Transactable, Transaction};
use automerge::{ObjId, ObjType, ScalarValue};
use serde_json::{Number, Value};

use super::read::DEPTH_MAX;
use crate::fault::{Broken, BrokenCause, EditError};
use crate::place::PLACE_BYTES_MAX;

/// What one edit may still write. It ends well below what a server takes in one change, so that no
/// desk makes a change it cannot send.
#[derive(Clone, Copy, Debug)]
pub(super) struct Budget {
    values: usize,
    text_bytes: usize,
}

impl Default for Budget {
    fn default() -> Self {
        Self {
            values: 8192,
            text_bytes: 160 * 1024,
        }
    }
}

impl Budget {
    /// Checks that a value can be stored, before any of it is written.
    pub(super) fn take(&mut self, value: &Value) -> Result<(), EditError> {
        self.take_within(value, DEPTH_MAX)
    }

    /// A text's every character is an operation, and so is the removal of the one it replaces.
    pub(super) fn take_text(&mut self, text: &str) -> Result<(), EditError> {
        self.take_bytes(text)?;
        let left = self.values.checked_sub(text.chars().count());
        self.values = left.ok_or(EditError::TooLarge)?;
        Ok(())
    }

    fn take_bytes(&mut self, text: &str) -> Result<(), EditError> {
        let left = self.text_bytes.checked_sub(text.len());
        self.text_bytes = left.ok_or(EditError::TooLarge)?;
        Ok(())
    }

    fn take_within(&mut self, value: &Value, depth_left: usize) -> Result<(), EditError> {
        self.values = self.values.checked_sub(1).ok_or(EditError::TooLarge)?;
        match value {
            Value::Null | Value::Bool(_) => Ok(()),
            Value::String(text) => self.take_bytes(text),
            Value::Number(number) => number_scalar(number).map(drop),
            Value::Array(_) | Value::Object(_) if depth_left == 0 => Err(EditError::TooLarge),
            Value::Array(items) => items
                .iter()
                .try_for_each(|item| self.take_within(item, depth_left - 1)),
            Value::Object(entries) => entries.iter().try_for_each(|(key, item)| {
                if key.is_empty() || key.len() > PLACE_BYTES_MAX {
                    return Err(EditError::BadKey);
                }
                self.take_bytes(key)?;
                self.take_within(item, depth_left - 1)
            }),
        }
    }
}

/// Whole numbers as i64 where they fit, so that equal numbers are stored equally.
fn number_scalar(number: &Number) -> Result<ScalarValue, EditError> {
    if let Some(signed) = number.as_i64() {
        Ok(ScalarValue::Int(signed))
    } else if let Some(unsigned) = number.as_u64() {
        Ok(ScalarValue::Uint(unsigned))
    } else {
        Err(EditError::Float)
    }
}

/// Writes `value` at `at`, objects and arrays as fresh ones.
pub(super) fn put(
    to: &mut Transaction<'_>,
    object: &ObjId,
    at: &str,
    value: &Value,
) -> Result<(), EditError> {
    match scalar(value)? {
        Some(scalar) => to.put(object, at, scalar).map_err(failed),
        None => {
            let made = to
                .put_object(object, at, object_type(value))
                .map_err(failed)?;
            fill(to, &made, value)
        }
    }
}

fn insert(
    to: &mut Transaction<'_>,
    list: &ObjId,
    index: usize,
    value: &Value,
) -> Result<(), EditError> {
    match scalar(value)? {
        Some(scalar) => to.insert(list, index, scalar).map_err(failed),
        None => {
            let made = to
                .insert_object(list, index, object_type(value))
                .map_err(failed)?;
            fill(to, &made, value)
        }
    }
}

fn fill(to: &mut Transaction<'_>, made: &ObjId, value: &Value) -> Result<(), EditError> {
    match value {
        Value::Array(items) => items
            .iter()
            .enumerate()
            .try_for_each(|(index, item)| insert(to, made, index, item)),
        Value::Object(entries) => entries
            .iter()
            .try_for_each(|(key, item)| put(to, made, key, item)),
        _ => Ok(()),
    }
}

pub(super) fn object_type(value: &Value) -> ObjType {
    if value.is_array() {
        ObjType::List
    } else {
        ObjType::Map
    }
}

pub(super) fn scalar(value: &Value) -> Result<Option<ScalarValue>, EditError> {
    Ok(match value {
        Value::Null => Some(ScalarValue::Null),
        Value::Bool(flag) => Some(ScalarValue::Boolean(*flag)),
        Value::Number(number) => Some(number_scalar(number)?),
        Value::String(text) => Some(ScalarValue::Str(text.as_str().into())),
        Value::Array(_) | Value::Object(_) => None,
    })
}

pub(super) fn failed(error: automerge::AutomergeError) -> EditError {
    Broken::new(BrokenCause::Change, error.to_string()).into()
}
