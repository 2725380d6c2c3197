//! Days changed from what somebody saw to what they want, field by field.

use std::collections::BTreeSet;

use jiff::civil::Date;
use keyrack_contract::call::rate::{Cell, Replace, Replaced, Step};
use keyrack_contract::{Code, Failure};
use keyrack_domain::rate::RateDay;
use keyrack_store::rate_day;

use super::{CELLS_MAX, Days, check_price, known, own_price, write};
use crate::call::Do;
use crate::caller::Needs;
use crate::door::Tx;
use crate::stop::Stop;

impl Do for Replace {
    const NEEDS: Needs = Needs::Staff;

    fn run(self, tx: &mut Tx<'_, '_>) -> Result<Replaced, Stop> {
        if self.days.is_empty() || self.days.len() > CELLS_MAX {
            return Err(Failure::new(Code::RangeInvalid)
                .with("max", CELLS_MAX)
                .into());
        }
        let room_rates: BTreeSet<_> = self
            .days
            .iter()
            .map(|step| (step.room_type, step.rate_plan))
            .collect();
        for (room_type, rate_plan) in room_rates {
            known(tx, room_type, rate_plan)?;
        }
        let priced = self
            .days
            .iter()
            .filter(|step| step.from.price_minor != step.to.price_minor);
        let priced: BTreeSet<_> = priced.map(|step| step.rate_plan).collect();
        for rate_plan in priced {
            own_price(tx, rate_plan)?;
        }
        let mut wanted = Days::new();
        let mut left = Vec::new();
        for step in &self.days {
            check_price(step.to.price_minor)?;
            let stands = stands(tx, step)?;
            let (merged, whole) = merged(stands, &step.from, &step.to);
            if !whole {
                left.push(Cell {
                    room_type: step.room_type,
                    rate_plan: step.rate_plan,
                    date: step.date,
                    day: merged,
                });
            }
            wanted.insert((step.room_type, step.rate_plan, step.date), merged);
        }
        let done = write(tx, &wanted)?;
        Ok(Replaced {
            cells: done.cells,
            left,
        })
    }
}

fn stands(tx: &Tx<'_, '_>, step: &Step) -> Result<RateDay, Stop> {
    let next: Date = step.date.tomorrow().map_err(Stop::fault)?;
    let rows = rate_day::of(tx.write, step.room_type, step.rate_plan, step.date, next)?;
    Ok(rows.first().map(|row| row.day).unwrap_or_default())
}

/// What stands, with every field replaced that differs between `from` and `to` and still says what
/// `from` says; and whether that was all of them. A field that says what is wanted already is fine.
fn merged(stands: RateDay, from: &RateDay, to: &RateDay) -> (RateDay, bool) {
    let mut whole = true;
    let mut day = stands;
    field(
        &mut day.price_minor,
        from.price_minor,
        to.price_minor,
        &mut whole,
    );
    field(&mut day.stop_sell, from.stop_sell, to.stop_sell, &mut whole);
    field(
        &mut day.closed_to_arrival,
        from.closed_to_arrival,
        to.closed_to_arrival,
        &mut whole,
    );
    field(
        &mut day.closed_to_departure,
        from.closed_to_departure,
        to.closed_to_departure,
        &mut whole,
    );
    field(
        &mut day.min_los_arrival,
        from.min_los_arrival,
        to.min_los_arrival,
        &mut whole,
    );
    field(
        &mut day.min_los_through,
        from.min_los_through,
        to.min_los_through,
        &mut whole,
    );
    field(
        &mut day.max_los_arrival,
        from.max_los_arrival,
        to.max_los_arrival,
        &mut whole,
    );
    field(
        &mut day.max_los_through,
        from.max_los_through,
        to.max_los_through,
        &mut whole,
    );
    field(&mut day.exact_los, from.exact_los, to.exact_los, &mut whole);
    field(
        &mut day.min_advance_days,
        from.min_advance_days,
        to.min_advance_days,
        &mut whole,
    );
    field(
        &mut day.max_advance_days,
        from.max_advance_days,
        to.max_advance_days,
        &mut whole,
    );
    (day, whole)
}

fn field<T: PartialEq>(stands: &mut T, from: T, to: T, whole: &mut bool) {
    if from == to || *stands == to {
        return;
    }
    if *stands == from {
        *stands = to;
    } else {
        *whole = false;
    }
}

#[cfg(test)]
mod tests {
    use super::{RateDay, merged};

    #[test]
    fn a_field_that_moved_on_is_left_and_its_neighbours_are_not() {
        let day = |price, closed, nights| RateDay {
            price_minor: Some(price),
            stop_sell: closed,
            min_los_arrival: nights,
            ..RateDay::default()
        };
        let (from, to) = (day(100, false, 0), day(120, true, 0));
        assert_eq!(merged(from, &from, &to), (to, true));
        // Another desk asks for two nights: nobody here spoke of that.
        assert_eq!(
            merged(day(100, false, 2), &from, &to),
            (day(120, true, 2), true)
        );
        // Another desk made it dearer: its price stays, the closing is done.
        assert_eq!(
            merged(day(130, false, 0), &from, &to),
            (day(130, true, 0), false)
        );
        // Both wanted the same.
        assert_eq!(merged(to, &from, &to), (to, true));
    }
}
