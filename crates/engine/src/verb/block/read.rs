//! `block.read`.

use std::collections::BTreeSet;

use keyrack_contract::Code;
use keyrack_contract::call::block::{BlockView, NightView, Read};
use keyrack_domain::{Money, ReservationId};
use keyrack_store::{block, company, guest, pick_up, reservation};

use super::list::picked_up;
use crate::call::{Ask, View};
use crate::caller::Needs;
use crate::stop::Stop;
use crate::verb::line;

impl Ask for Read {
    const NEEDS: Needs = Needs::Staff;

    fn answer(&self, seen: &View<'_>) -> Result<BlockView, Stop> {
        let index = seen.index()?;
        let today = index.release_day(seen.now);
        let currency = index.profile().property.currency;
        seen.read(|read| {
            let block = block::get(read, self.id)?.ok_or(Code::BlockUnknown)?;
            let picked = picked_up(&index, read, self.id)?;
            let deducted = block.deductions(&picked, today);
            let nights = block.nights.iter().map(|night| {
                let cell = night.cell();
                let plan = index.plan_price(night.room_type, block.rate_plan, night.date);
                let price = block.price_minor(cell, plan);
                let count = index.count(night.room_type, night.date, seen.now);
                let house = index.house_count(night.date, seen.now);
                NightView {
                    date: night.date,
                    room_type: night.room_type,
                    blocked: night.rooms,
                    picked_up: picked.get(&cell).copied().unwrap_or(0),
                    remaining: deducted.get(&cell).copied().unwrap_or(0),
                    released: block.release.is_over(night.date, today),
                    left: count
                        .zip(house)
                        .map_or(0, |(count, house)| count.available().min(house.available())),
                    price: price.map(|minor| Money::new(minor, currency)),
                    own_price: night.price_minor.is_some(),
                }
            });
            let nights = nights.collect();
            let stays: BTreeSet<ReservationId> = pick_up::of_block(read, self.id)?
                .into_iter()
                .map(|row| row.reservation)
                .collect();
            let mut lines = Vec::new();
            for id in stays {
                if let Some(row) = reservation::get(read, id)? {
                    lines.push(line::line(&index, read, &row)?);
                }
            }
            lines.sort_by(|a, b| {
                (a.stay.arrival(), &a.guest_name, a.id).cmp(&(
                    b.stay.arrival(),
                    &b.guest_name,
                    b.id,
                ))
            });
            let take_up = block.take_up(&picked, currency, |night| {
                let plan = index.plan_price(night.room_type, block.rate_plan, night.date);
                block.price_minor(night.cell(), plan)
            });
            Ok(BlockView {
                take_up,
                company: match block.company {
                    Some(id) => company::get(read, id)?.map(|company| (id, company)),
                    None => None,
                },
                contact: match block.contact {
                    Some(id) => guest::get(read, id)?,
                    None => None,
                },
                cut_off: block.cut_off(),
                today,
                nights,
                stays: lines,
                block,
            })
        })
    }
}
