//! Blocks. Only the server writes them: what they take out of sale is its to give.

use std::collections::BTreeMap;

use keyrack_domain::block::{Block, BlockNight};
use keyrack_domain::{BlockId, Date, RoomTypeId};
use keyrack_replica::{Edit, EditError};
use serde::Deserialize;
use serde_json::Value;

/// The block that a document describes; `None` while it has no register.
pub(crate) fn block_from(id: BlockId, value: &Value) -> Option<Block> {
    let mut head = value.get("block")?.clone();
    let fields = head.as_object_mut()?;
    fields.insert("id".to_owned(), Value::from(id.to_string()));
    for field in ["name", "code", "company", "notes"] {
        let held = value.get(field).filter(|held| !held.is_null());
        if let Some(held) = held {
            fields.insert(field.to_owned(), held.clone());
        }
    }
    let mut block = Block::deserialize(&head).ok()?;
    let prices: BTreeMap<&String, i64> = value
        .get("rates")
        .and_then(Value::as_object)
        .into_iter()
        .flatten()
        .filter_map(|(key, price)| Some((key, price.as_i64()?)))
        .collect();
    let nights = value.get("nights").and_then(Value::as_object);
    let night = |(key, rooms): (&String, &Value)| {
        let (date, room_type) = key.split_once('.')?;
        Some(BlockNight {
            date: date.parse::<Date>().ok()?,
            room_type: RoomTypeId(room_type.parse().ok()?),
            rooms: u16::try_from(rooms.as_u64()?).ok()?,
            price_minor: prices.get(key).copied(),
        })
    };
    block.nights = nights.into_iter().flatten().filter_map(night).collect();
    block.sort();
    Some(block)
}

/// Writes a block, whole. Nights of `before` that are gone are cleared.
pub(crate) fn put_block(
    edit: &mut Edit<'_>,
    before: Option<&Block>,
    block: &Block,
) -> Result<(), EditError> {
    edit.set("name", &Value::from(block.name.as_str()))?;
    edit.set("code", &Value::from(block.code.as_str()))?;
    let company = block.company.map(|id| id.to_string());
    edit.set("company", &company.map_or(Value::Null, Value::from))?;
    let mut head = serde_json::json!({
        "status": block.status,
        "release": block.release,
        "wash_percent": block.wash_percent,
        "colour": block.colour,
        "rate_plan": block.rate_plan,
        "discount_basis_points": block.discount_basis_points,
        "contact": block.contact,
        // A note is staff's, and whoever writes it last has read the one before.
        "notes": block.notes,
        "name": block.name,
        "code": block.code,
    });
    if let (Some(percent), Some(fields)) = (block.take_up_percent, head.as_object_mut()) {
        fields.insert("take_up_percent".to_owned(), Value::from(percent));
    }
    edit.set("block", &head)?;
    let key = |night: &BlockNight| format!("{}.{}", night.date, night.room_type);
    for night in before.into_iter().flat_map(|block| &block.nights) {
        if block.night(night.cell()).is_none() {
            edit.remove("nights", &key(night))?;
            if night.price_minor.is_some() {
                edit.remove("rates", &key(night))?;
            }
        }
    }
    for night in &block.nights {
        let old = before.and_then(|block| block.night(night.cell()));
        if old.is_none_or(|old| old.rooms != night.rooms) {
            edit.put("nights", &key(night), &Value::from(night.rooms))?;
        }
        match (old.and_then(|old| old.price_minor), night.price_minor) {
            (old, new) if old == new => {}
            (_, Some(minor)) => edit.put("rates", &key(night), &Value::from(minor))?,
            (_, None) => edit.remove("rates", &key(night))?,
        }
    }
    Ok(())
}
